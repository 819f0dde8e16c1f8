#include "core/calculators/ctcae.h"
#include "core/calculators/entries.h"
#include "tests/core/calculators/rows.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::calculators;

class TestCtcae : public QObject
{
    Q_OBJECT

    /// value, unit, lower limit, upper limit, baseline, joined by blanks.
    [[nodiscard]] static Answer graded(const char* term, const QString& cells)
    {
        const auto cell = cells.split(QLatin1Char(' '));
        return calculators::apply(ctcaeLabs(),
                                  {{"term", term},
                                   {"value", cell.at(0).toStdString()},
                                   {"unit", cell.at(1).toStdString()},
                                   {"lln", cell.at(2).toStdString()},
                                   {"uln", cell.at(3).toStdString()},
                                   {"baseline", cell.at(4).toStdString()}});
    }

private Q_SLOTS:

    void grades_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("grade");
        const auto term = [](const char* name,
                             std::initializer_list<std::pair<const char*, int>> rows) {
            for (const auto& row : rows)
                QTest::addRow("%s: %s", name, row.first)
                    << QString::fromLatin1(name) << QString::fromLatin1(row.first) << row.second;
        };
        // The cut points themselves belong to the milder grade, unless the term says otherwise.
        term("Anemia",
             {{"130 g/L 130 170 NA", 0},
              {"129 g/L 130 170 NA", 1},
              {"100 g/L 130 170 NA", 1},
              {"99 g/L 130 170 NA", 2},
              {"80 g/L 130 170 NA", 2},
              {"79 g/L 130 170 NA", 3},
              {"40 g/L 130 170 NA", 3}}); // grade 4 is clinical
        term("Neutrophil count decreased",
             {{"1.8 10^9/L 1.8 7.5 NA", 0},
              {"1.5 10^9/L 1.8 7.5 NA", 1},
              {"1.49 10*9/L 1.8 7.5 NA", 2},
              {"1 10^9/L 1.8 7.5 NA", 2},
              {"0.99 10^9/L NA NA NA", 3},
              {"0.5 10^9/L 1.8 7.5 NA", 3},
              {"0 10^9/L 1.8 7.5 NA", 4}});
        term("Platelet count decreased",
             {{"150 10^9/L 150 400 NA", 0},
              {"75 10^9/L 150 400 NA", 1},
              {"74 10^9/L 150 400 NA", 2},
              {"49 10^9/L 150 400 NA", 3},
              {"24 10^9/L 150 400 NA", 4}});
        term("White blood cell decreased",
             {{"3.9 10^9/L 4 10 NA", 1},
              {"2.9 10^9/L 4 10 NA", 2},
              {"1.9 10^9/L 4 10 NA", 3},
              {"0.9 10^9/L 4 10 NA", 4}});
        term("Lymphocyte count decreased",
             {{"0.8 10^9/L 1 4 NA", 1},
              {"0.7 10^9/L 1 4 NA", 2},
              {"0.4 10^9/L 1 4 NA", 3},
              {"0.1 10^9/L 1 4 NA", 4}});
        term("Alanine aminotransferase increased",
             {{"40 U/L 7 40 20", 0},
              {"41 U/L 7 40 20", 1},
              {"120 U/L 7 40 20", 1},
              {"121 U/L 7 40 20", 2},
              {"200 U/L 7 40 20", 2},
              {"201 U/L 7 40 20", 3},
              {"801 U/L 7 40 20", 4},
              {"41 U/L 7 40 40", 1},   // a baseline on the limit is normal
              {"149 U/L 7 40 100", 0}, // abnormal baseline: 1.5 times it
              {"150 U/L 7 40 100", 1}, // 1.5 itself counts
              {"300 U/L 7 40 100", 1}, // 7.5 times the limit, 3 times the baseline
              {"301 U/L 7 40 100", 2},
              {"501 U/L 7 40 100", 3},
              {"2001 U/L 7 40 100", 4}});
        term("Aspartate aminotransferase increased",
             {{"3.3 U/L 0.5 1.1 0.8", 1}, // 3 x 1.1 is 3.3 though its product is a hair above
              {"3.31 U/L 0.5 1.1 0.8", 2},
              {"150 U/L 7 40 100", 1}});
        term("Alkaline phosphatase increased",
             {{"300 U/L 30 120 100", 1},
              {"301 U/L 30 120 100", 2},
              {"399 U/L 30 120 200", 0},
              {"400 U/L 30 120 200", 1}, // 2 times an abnormal baseline counts
              {"501 U/L 30 120 200", 2},
              {"1001 U/L 30 120 200", 3},
              {"4001 U/L 30 120 200", 4}});
        term("GGT increased",
             {{"400 U/L 5 60 200", 0}, // here 2 times does not
              {"401 U/L 5 60 200", 1},
              {"151 U/L 5 60 30", 2},
              {"301 U/L 5 60 30", 3},
              {"1201 U/L 5 60 30", 4}});
        term("Blood bilirubin increased",
             {{"20 umol/L 3 20 10", 0},
              {"21 umol/L 3 20 10", 1},
              {"31 umol/L 3 20 10", 2},
              {"61 umol/L 3 20 10", 3},
              {"201 umol/L 3 20 10", 4},
              {"40 umol/L 3 20 40", 0},
              {"41 umol/L 3 20 40", 1},
              {"61 umol/L 3 20 40", 2},
              {"121 umol/L 3 20 40", 3},
              {"401 umol/L 3 20 40", 4}});
        term("Creatinine increased",
             {{"100 umol/L 45 100 90", 0},
              {"101 umol/L 45 100 90", 1},
              {"76 umol/L 45 100 50", 2}, // within the limits, above 1.5 times the baseline
              {"75 umol/L 45 100 50", 0},
              {"151 umol/L 45 100 120", 2},
              {"151 umol/L 45 100 50", 3}, // above 3 times the baseline
              {"301 umol/L 45 100 250", 3},
              {"601 umol/L 45 100 500", 4},
              {"590 umol/L 45 100 50", 3}}); // grade 4 knows no baseline
        term("INR increased",
             {{"1.2 ratio 0.8 1.2 NA", 0},
              {"1.3 ratio 0.8 1.2 NA", 1},
              {"1.6 ratio NA NA NA", 2},
              {"2.6 ratio 0.8 1.2 NA", 3},
              {"9 ratio 0.8 1.2 NA", 3}, // no grade 4
              {"1.1 ratio 0.8 1.2 1", 1},
              {"2.5 ratio 0.8 1.2 2.5", 2}});
        term("Hyperkalemia",
             {{"5 mmol/L 3.5 5 NA", 0},
              {"5.5 mmol/L 3.5 5 NA", 1},
              {"5.6 mmol/L 3.5 5 NA", 2},
              {"6.1 mmol/L 3.5 5 NA", 3},
              {"7 mmol/L 3.5 5 NA", 3},
              {"7.1 mmol/L 3.5 5 NA", 4}});
        term("Hypokalemia",
             {{"3.5 mmol/L 3.5 5 NA", 0},
              {"3.4 mmol/L 3.5 5 NA", 2}, // grade 1 is not used
              {"3 mmol/L 3.5 5 NA", 2},
              {"2.9 mmol/L 3.5 5 NA", 3},
              {"2.4 mmol/L 3.5 5 NA", 4}});
        term("Hypernatremia",
             {{"146 mmol/L 135 145 NA", 1},
              {"150 mmol/L 135 145 NA", 1},
              {"151 mmol/L 135 145 NA", 2},
              {"156 mmol/L 135 145 NA", 3},
              {"161 mmol/L 135 145 NA", 4}});
        term("Hyponatremia",
             {{"135 mmol/L 135 145 NA", 0},
              {"130 mmol/L 135 145 NA", 1},
              {"129.5 mmol/L 135 145 NA", 1},
              {"129 mmol/L 135 145 NA", 3}, // grade 2 is not used, 129 itself counts
              {"120 mmol/L 135 145 NA", 3},
              {"119 mmol/L 135 145 NA", 4}});
        term("Hypercalcemia",
             {{"2.6 mmol/L 2.1 2.55 NA", 1},
              {"2.9 mmol/L 2.1 2.55 NA", 1},
              {"3 mmol/L 2.1 2.55 NA", 2},
              {"3.2 mmol/L 2.1 2.55 NA", 3},
              {"3.5 mmol/L 2.1 2.55 NA", 4}});
        term("Hypocalcemia",
             {{"2.1 mmol/L 2.15 2.55 NA", 1},
              {"1.9 mmol/L 2.15 2.55 NA", 2},
              {"1.7 mmol/L 2.15 2.55 NA", 3},
              {"1.4 mmol/L 2.15 2.55 NA", 4}});
        term("Hypermagnesemia",
             {{"1.1 mmol/L 0.7 1 NA", 1},
              {"1.23 mmol/L 0.7 1 NA", 1},
              {"1.24 mmol/L 0.7 1 NA", 3}, // grade 2 is not used
              {"3.4 mmol/L 0.7 1 NA", 4}});
        term("Hypomagnesemia",
             {{"0.6 mmol/L 0.7 1 NA", 1},
              {"0.45 mmol/L 0.7 1 NA", 2},
              {"0.35 mmol/L 0.7 1 NA", 3},
              {"0.2 mmol/L 0.7 1 NA", 4}});
        term("Hypoalbuminemia",
             {{"34 g/L 35 50 NA", 1},
              {"29 g/L 35 50 NA", 2},
              {"19 g/L 35 50 NA", 3},
              {"8 g/L 35 50 NA", 3}}); // grade 4 is clinical
        term("Hypoglycemia",
             {{"3.8 mmol/L 3.9 6 NA", 1},
              {"2.9 mmol/L 3.9 6 NA", 2},
              {"2.1 mmol/L 3.9 6 NA", 3},
              {"1.6 mmol/L 3.9 6 NA", 4}});
        term("CPK increased",
             {{"200 U/L 30 200 NA", 0},
              {"500 U/L 30 200 NA", 1},
              {"501 U/L 30 200 NA", 2},
              {"1001 U/L 30 200 NA", 3},
              {"2001 U/L 30 200 NA", 4}});
        term("Lipase increased",
             {{"90 U/L 10 60 NA", 1},
              {"91 U/L 10 60 NA", 2},
              {"121 U/L 10 60 NA", 3},
              {"301 U/L 10 60 NA", 4}});
    }

    void grades()
    {
        QFETCH(QString, term);
        QFETCH(QString, cells);
        const auto answer = graded(qPrintable(term), cells);
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QTEST(tests::shown(answer, "grade").toInt(), "grade");
    }

    void saysWhatIsPresumed_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("assumption");
        const auto row = [](const char* term, const char* cells, const char* assumption) {
            QTest::newRow(term) << QString::fromLatin1(term) << QString::fromLatin1(cells)
                                << QString::fromLatin1(assumption);
        };
        row("Hypokalemia", "4 mmol/L 3.5 5 NA", "symptomatic");
        row("Hyponatremia", "125 mmol/L 135 145 NA", "symptomatic");
        row("Lipase increased", "500 U/L 10 60 NA", "symptomatic");
        row("INR increased", "1.1 ratio 0.8 1.2 1", "on anticoagulation if a baseline is given");
        row("Anemia", "90 g/L 130 170 NA", "laboratory value only");
        row("Hypocalcemia", "1.9 mmol/L 2.15 2.55 NA", "laboratory value only");
    }

    void saysWhatIsPresumed()
    {
        QFETCH(QString, term);
        QFETCH(QString, cells);
        QTEST(tests::shown(graded(qPrintable(term), cells), "assumption"), "assumption");
    }

    void aMissingBaselineIsSaid()
    {
        const auto enzyme =
            graded("Alanine aminotransferase increased", QStringLiteral("130 U/L 7 40 NA"));
        QVERIFY(tests::isWarning(enzyme));
        QCOMPARE(tests::shown(enzyme, "grade"), QStringLiteral("2"));
        const auto creatinine =
            graded("Creatinine increased", QStringLiteral("90 umol/L 45 100 NA"));
        QVERIFY(tests::isWarning(creatinine));
        QCOMPARE(tests::shown(creatinine, "grade"), QStringLiteral("0"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("input");
        const auto row =
            [](const char* name, const char* term, const char* cells, const char* input) {
                QTest::newRow(name) << QString::fromLatin1(term) << QString::fromLatin1(cells)
                                    << QString::fromLatin1(input);
            };
        row("high glucose has no laboratory grade", "Hyperglycemia", "20 mmol/L 3.9 6 NA", "term");
        row("low phosphate has none", "Hypophosphatemia", "0.3 mmol/L 0.8 1.5 NA", "term");
        row("a term of no list", "Hiccups", "1 ratio 0 1 NA", "term");
        row("haemoglobin in g/dL", "Anemia", "9 mmol/L 8 10 NA", "unit");
        row("haemoglobin in g/dL written as g/L", "Anemia", "9 g/L 130 170 NA", "value");
        row("neutrophils per uL", "Neutrophil count decreased", "1500 10^9/L 1.8 7.5 NA", "value");
        row("value negative", "Hyperkalemia", "-1 mmol/L 3.5 5 NA", "value");
        row("upper limit missing", "CPK increased", "300 U/L 30 NA NA", "uln");
        row("lower limit missing", "Anemia", "120 g/L NA 170 NA", "lln");
        row("limits exchanged", "Anemia", "120 g/L 170 130 NA", "lln");
        row("baseline zero", "Creatinine increased", "90 umol/L 45 100 0", "baseline");
    }

    void refuses()
    {
        QFETCH(QString, term);
        QFETCH(QString, cells);
        QFETCH(QString, input);
        const auto answer = graded(qPrintable(term), cells);
        QVERIFY2(tests::isRefusedFor(answer, input), answer.message.c_str());
    }

    /// The bands of a value axis say what the form says, for each term and both sides of each edge.
    void bandsAgreeWithTheGrades_data()
    {
        QTest::addColumn<int>("term");
        for (std::size_t at = 0; at < ctcaeTerms().size(); ++at)
            QTest::addRow("%s", std::string(ctcaeTerms()[at].name).c_str()) << static_cast<int>(at);
    }

    void bandsAgreeWithTheGrades()
    {
        QFETCH(int, term);
        const auto& read = ctcaeTerms()[static_cast<std::size_t>(term)];
        clinical::Concept test;
        test.codings.push_back(
            {"http://loinc.org", std::string(terminology::loincOf(read.measure)), {}});
        const std::string unit(read.unit);
        // Limits that lie on the healthy side of the fixed cut points of any term.
        const bool isLow = gradeEdges(read.name, {1e6, 1e-6, {}}).front().isBelow;
        const auto all = gradeEdges(read.name, {});
        double low = 30;
        double high = 60;
        if (!all.empty()) {
            const double mild = all.front().edge;
            low = isLow ? mild * 1.2 : mild * 0.5;
            high = isLow ? mild * 2 : mild * 0.9;
        }
        std::vector<GradeBand> bands;
        for (const auto& band : gradeBands(test, unit, {low, high, {}})) {
            if (band.term == read.name)
                bands.push_back(band);
        }
        QVERIFY(!bands.empty());
        for (const auto& band : bands) {
            const double edge = band.isLow ? band.to : band.from;
            for (const double factor : {0.997, 1.003}) {
                const double value = edge * factor;
                const auto cell =
                    QStringLiteral("%1 %2 %3 %4 NA")
                        .arg(QString::number(value, 'g', 12),
                             QString::fromLatin1(read.choice.data(),
                                                 static_cast<qsizetype>(read.choice.size())),
                             QString::number(low, 'g', 12),
                             QString::number(high, 'g', 12));
                const auto answer = graded(std::string(read.name).c_str(), cell);
                QVERIFY2(tests::isOk(answer) || tests::isWarning(answer), answer.message.c_str());
                int said = 0;
                for (const auto& one : bands) {
                    if (value > one.from && value < one.to)
                        said = one.withSymptoms; // the form presumes them
                    QVERIFY(one.grade <= one.withSymptoms && one.grade > 0);
                }
                QCOMPARE(static_cast<double>(said), answer.numbers.at("grade"));
            }
        }
    }

    void bandsConvertUnits()
    {
        clinical::Concept test;
        test.codings.push_back({"http://loinc.org", "718-7", "Haemoglobin"});
        // CTCAE v5.0, anemia: grade 2 below 10.0 g/dL, grade 3 below 8.0 g/dL.
        const auto bands = gradeBands(test, "g/dL", {12.0, 16.0, {}});
        QCOMPARE(bands.size(), std::size_t(3));
        QCOMPARE(bands[0].to, 12.0);
        QVERIFY(std::abs(bands[1].to - 10) < 1e-9);
        QVERIFY(std::abs(bands[2].to - 8) < 1e-9);
        QVERIFY(std::isinf(bands[2].from));
        QCOMPARE(bands[2].grade, 3);
        QVERIFY(gradeBands(test, "mmol/mol", {12.0, 16.0, {}}).empty()); // another quantity
        QVERIFY(gradeBands({}, "g/dL", {12.0, 16.0, {}}).empty());
        QCOMPARE(gradeBands(test, "g/dL", {}).size(), std::size_t(2)); // grade 1 needs a limit
    }

    /// CTCAE v5.0 for each: hypokalemia, hyponatremia, lipase increased.
    void symptomsDecideBetweenTwoGrades_data()
    {
        QTest::addColumn<QString>("loinc");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("without");
        QTest::addColumn<int>("with");
        const auto row =
            [](const char* name, const char* loinc, double value, int without, int with) {
                QTest::newRow(name) << QString::fromLatin1(loinc)
                                    << QString::fromLatin1(loinc[0] == '3' ? "U/L" : "mmol/L")
                                    << value << without << with;
            };
        row("potassium below the limit", "2823-3", 3.2, 1, 2);
        row("potassium below 3.0", "2823-3", 2.8, 3, 3);
        row("potassium below 2.5", "2823-3", 2.4, 4, 4);
        row("sodium below the limit", "2951-2", 132, 1, 1);
        row("sodium 129", "2951-2", 129, 2, 3);
        row("sodium 127", "2951-2", 127, 2, 3);
        row("sodium 125", "2951-2", 125, 2, 3);
        row("sodium 124", "2951-2", 124, 3, 3);
        row("sodium 119", "2951-2", 119, 4, 4);
        row("lipase 1.6 times the limit", "3040-3", 96, 2, 2);
        row("lipase 3 times the limit", "3040-3", 180, 2, 3);
        row("lipase 6 times the limit", "3040-3", 360, 3, 4);
        row("sodium inside the limits", "2951-2", 140, 0, 0);
    }

    void symptomsDecideBetweenTwoGrades()
    {
        QFETCH(QString, loinc);
        QFETCH(QString, unit);
        QFETCH(double, value);
        QFETCH(int, without);
        QFETCH(int, with);
        clinical::Concept test;
        test.codings.push_back({"http://loinc.org", loinc.toStdString(), {}});
        const GradeLimits limits = loinc == QStringLiteral("2823-3")   ? GradeLimits{3.5, 5.1, {}}
                                   : loinc == QStringLiteral("2951-2") ? GradeLimits{135, 145, {}}
                                                                       : GradeLimits{13, 60, {}};
        const auto bands = gradeBands(test, unit.toStdString(), limits);
        QVERIFY(!bands.empty());
        const auto* band = bandAt(bands, value);
        QCOMPARE(band == nullptr ? 0 : band->grade, without);
        QCOMPARE(band == nullptr ? 0 : band->withSymptoms, with);
    }

    void bandsHoldWhatTheyPresume_data()
    {
        QTest::addColumn<QString>("loinc");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("baseline"); // 0 none
        QTest::addColumn<int>("premise");
        QTest::addColumn<double>("firstEdge");
        const auto row = [](const char* name,
                            const char* loinc,
                            const char* unit,
                            double baseline,
                            GradePremise premise,
                            double edge) {
            QTest::newRow(name) << QString::fromLatin1(loinc) << QString::fromLatin1(unit)
                                << baseline << static_cast<int>(premise) << edge;
        };
        row("ALT, no baseline", "1742-6", "U/L", 0, GradePremise::BaselineNormal, 40);
        row("ALT, normal baseline", "1742-6", "U/L", 30, GradePremise::ValueAlone, 40);
        row("ALT, baseline at the limit", "1742-6", "U/L", 40, GradePremise::ValueAlone, 40);
        row("ALT, abnormal baseline", "1742-6", "U/L", 120, GradePremise::AgainstBaseline, 180);
        row("creatinine, no baseline", "2160-0", "umol/L", 0, GradePremise::BaselineNotGiven, 40);
        row("creatinine, baseline", "2160-0", "umol/L", 38, GradePremise::AgainstBaseline, 40);
        row("creatinine, low baseline", "2160-0", "umol/L", 20, GradePremise::AgainstBaseline, 30);
        row("INR", "6301-6", "1", 0, GradePremise::NoAnticoagulation, 1.2);
        row("CPK", "2157-6", "U/L", 0, GradePremise::ValueAlone, 40);
    }

    void bandsHoldWhatTheyPresume()
    {
        QFETCH(QString, loinc);
        QFETCH(QString, unit);
        QFETCH(double, baseline);
        QFETCH(int, premise);
        QFETCH(double, firstEdge);
        clinical::Concept test;
        test.codings.push_back({"http://loinc.org", loinc.toStdString(), {}});
        const auto bands =
            gradeBands(test,
                       unit.toStdString(),
                       {10.0, 40.0, baseline > 0 ? std::optional(baseline) : std::nullopt});
        QVERIFY(!bands.empty());
        QVERIFY(std::abs(bands.front().from - firstEdge) < 1e-9);
        for (const auto& band : bands)
            QCOMPARE(static_cast<int>(band.premise), premise);
    }

    /// Against a baseline above the limit a value is not graded higher than the form grades it.
    void bandsOfABaselineAgreeWithTheForm_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("loinc");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* term, const char* loinc, const char* unit) {
            QTest::newRow(term) << QString::fromLatin1(term) << QString::fromLatin1(loinc)
                                << QString::fromLatin1(unit);
        };
        row("Alanine aminotransferase increased", "1742-6", "U/L");
        row("Alkaline phosphatase increased", "6768-6", "U/L");
        row("GGT increased", "2324-2", "U/L");
        row("Blood bilirubin increased", "1975-2", "umol/L");
        row("Creatinine increased", "2160-0", "umol/L");
    }

    void bandsOfABaselineAgreeWithTheForm()
    {
        QFETCH(QString, term);
        QFETCH(QString, loinc);
        QFETCH(QString, unit);
        clinical::Concept test;
        test.codings.push_back({"http://loinc.org", loinc.toStdString(), {}});
        for (const double baseline : {12.0, 25.0, 60.0, 90.0}) {
            const auto bands = gradeBands(test, unit.toStdString(), {10.0, 40.0, baseline});
            for (const double value :
                 {30.0, 41.0, 60.0, 80.0, 90.0, 120.0, 135.0, 180.0, 181.0, 300.0, 500.0, 1900.0}) {
                const auto answer =
                    graded(qPrintable(term),
                           QStringLiteral("%1 %2 10 40 %3").arg(value).arg(unit).arg(baseline));
                QVERIFY2(tests::isOk(answer) || tests::isWarning(answer), answer.message.c_str());
                const auto* band = bandAt(bands, value);
                QCOMPARE(static_cast<double>(band == nullptr ? 0 : band->grade),
                         answer.numbers.at("grade"));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCtcae)
#include "tst_ctcae.moc"
