#include "core/terminology/measures.h"
#include "tests/support/builders.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::terminology;
using tests::laboratory;

class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void valuesArriveInTheCanonicalUnit_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<QString>("loinc");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char* name,
                            Measure measure,
                            const char* loinc,
                            const char* number,
                            const char* unit,
                            double expected,
                            double tolerance) {
            QTest::newRow(name) << static_cast<int>(measure) << QString::fromLatin1(loinc)
                                << QString::fromLatin1(number) << QString::fromLatin1(unit)
                                << expected << tolerance;
        };
        // Factors: AMA Manual of Style, 11th edition, table of SI conversions (creatinine 88.4,
        // bilirubin 17.104 umol/L for 1 mg/dL; albumin and haemoglobin 10 g/L for 1 g/dL; catalytic
        // activity 0.0167 ukat/L for 1 U/L).
        row("creatinine in its own unit",
            Measure::Creatinine,
            "2160-0",
            "0.92",
            "mg/dL",
            0.92,
            1e-12);
        row("creatinine in umol/L", Measure::Creatinine, "14682-9", "88.4", "umol/L", 1.0, 1e-3);
        row("creatinine in mg/L", Measure::Creatinine, "2160-0", "9", "mg/L", 0.9, 1e-12);
        row("creatinine in whole blood",
            Measure::Creatinine,
            "38483-4",
            "1.1",
            "mg/dL",
            1.1,
            1e-12);
        row("bilirubin in umol/L", Measure::Bilirubin, "14631-6", "17.104", "umol/L", 1.0, 1e-3);
        row("albumin in g/L", Measure::Albumin, "1751-7", "41", "g/L", 4.1, 1e-12);
        row("haemoglobin in g/L", Measure::Haemoglobin, "718-7", "135", "g/L", 13.5, 1e-12);
        row("AST in ukat/L", Measure::Ast, "1920-8", "0.5", "ukat/L", 30.0, 0.1);
        row("ALT", Measure::Alt, "1742-6", "31", "U/L", 31.0, 1e-12);
        row("neutrophils in cells per microlitre",
            Measure::Neutrophils,
            "751-8",
            "1500",
            "/uL",
            1.5,
            1e-12);
        row("neutrophils in thousands per microlitre",
            Measure::Neutrophils,
            "751-8",
            "4.2",
            "10*3/uL",
            4.2,
            1e-12);
        row("platelets", Measure::Platelets, "777-3", "210", "10*9/L", 210.0, 1e-12);
        row("lymphocytes", Measure::Lymphocytes, "731-0", "1.8", "10*3/uL", 1.8, 1e-12);
        row("LDH", Measure::Ldh, "2532-0", "240", "U/L", 240.0, 1e-12);
        // 1 lb is 0.45359237 kg and 1 in is 2.54 cm exactly (international yard and pound, 1959).
        row("weight in pounds", Measure::Weight, "29463-7", "150", "[lb_av]", 68.0388555, 1e-9);
        row("height in inches", Measure::Height, "8302-2", "70", "[in_i]", 177.8, 1e-9);
        row("height in metres", Measure::Height, "8302-2", "1.7", "m", 170.0, 1e-9);
        row("body mass index", Measure::Bmi, "39156-5", "24.5", "kg/m2", 24.5, 1e-12);
        row("leukocytes", Measure::Leukocytes, "26464-8", "6.1", "10*3/uL", 6.1, 1e-12);
        row("monocytes", Measure::Monocytes, "742-7", "0.4", "10*9/L", 0.4, 1e-12);
        row("INR", Measure::Inr, "6301-6", "1.1", "{INR}", 1.1, 1e-12);
        row("sodium", Measure::Sodium, "2951-2", "139", "mmol/L", 139, 1e-12);
        row("potassium", Measure::Potassium, "2823-3", "4.1", "mmol/L", 4.1, 1e-12);
        row("magnesium", Measure::Magnesium, "2601-3", "0.8", "mmol/L", 0.8, 1e-12);
        // 40.078 g/mol (IUPAC 2021): 10 mg/dL is 2.495 mmol/L.
        row("corrected calcium in mg/dL",
            Measure::CorrectedCalcium,
            "29265-6",
            "10",
            "mg/dL",
            2.495,
            1e-3);
        // AMA Manual of Style: 0.0555 for glucose, 0.0259 for cholesterol, mg/dL to mmol/L.
        row("glucose in mg/dL", Measure::Glucose, "2345-7", "100", "mg/dL", 5.55, 5e-3);
        row("alkaline phosphatase", Measure::AlkalinePhosphatase, "6768-6", "90", "U/L", 90, 1e-12);
        row("GGT", Measure::GammaGlutamylTransferase, "2324-2", "40", "U/L", 40, 1e-12);
        row("creatine kinase", Measure::CreatineKinase, "2157-6", "120", "U/L", 120, 1e-12);
        row("lipase", Measure::Lipase, "3040-3", "30", "U/L", 30, 1e-12);
        row("PSA", Measure::Psa, "35741-8", "0.4", "ug/L", 0.4, 1e-12);
        row("systolic pressure", Measure::SystolicPressure, "8480-6", "130", "mm[Hg]", 130, 1e-12);
        row("cholesterol in mmol/L", Measure::Cholesterol, "14647-2", "5.18", "mmol/L", 200, 0.5);
        row("HDL cholesterol", Measure::HdlCholesterol, "14646-4", "1.295", "mmol/L", 50, 0.1);
        row("HbA1c", Measure::Hba1c, "4548-4", "6.1", "%", 6.1, 1e-12);
        row("albumin in urine",
            Measure::UrineAlbuminToCreatinine,
            "9318-7",
            "30",
            "mg/g",
            30,
            1e-12);
        row("GFR", Measure::Filtration, "98979-8", "77", "mL/min/{1.73_m2}", 77, 1e-12);
    }

    void valuesArriveInTheCanonicalUnit()
    {
        QFETCH(int, measure);
        QFETCH(QString, loinc);
        QFETCH(QString, number);
        QFETCH(QString, unit);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        clinical::Case record;
        record.observations.push_back(laboratory(
            loinc.toStdString(), number.toStdString(), unit.toStdString(), "2026-01-05"));
        const auto found = latest(record, static_cast<Measure>(measure));
        QVERIFY(found.has_value());
        QVERIFY2(std::abs(found->value - expected) <= tolerance,
                 qPrintable(QString::number(found->value, 'g', 12)));
        QCOMPARE(found->unit, std::string(canonicalUnit(static_cast<Measure>(measure))));
        QCOMPARE(found->observation, &record.observations.front());
        QCOMPARE(measureOf(loinc.toStdString()), std::optional(static_cast<Measure>(measure)));
        // No other measure reads the same observation.
        for (int other = 0; other <= static_cast<int>(Measure::Filtration); ++other)
            QCOMPARE(latest(record, static_cast<Measure>(other)).has_value(), other == measure);
    }

    void whatDoesNotCountIsPassedOver_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("entered in error") << QStringLiteral("error");
        QTest::newRow("refuted") << QStringLiteral("refuted");
        QTest::newRow("only planned") << QStringLiteral("planned");
        QTest::newRow("unit missing") << QStringLiteral("no unit");
        QTest::newRow("unit that measures something else") << QStringLiteral("other unit");
        QTest::newRow("unit that is not known") << QStringLiteral("strange unit");
        QTest::newRow("not measured, with a reason") << QStringLiteral("no value");
        QTest::newRow("code of another system with the same digits")
            << QStringLiteral("other system");
        QTest::newRow("creatinine in urine") << QStringLiteral("urine");
    }

    void whatDoesNotCountIsPassedOver()
    {
        QFETCH(QString, change);
        clinical::Case record;
        auto observation = laboratory("2160-0", "9.9", "mg/dL", "2026-02-01");
        if (change == QLatin1String("error"))
            observation.assertion = clinical::Assertion::EnteredInError;
        if (change == QLatin1String("refuted"))
            observation.assertion = clinical::Assertion::Refuted;
        if (change == QLatin1String("planned"))
            observation.assertion = clinical::Assertion::Planned;
        if (change == QLatin1String("no unit"))
            observation.quantity->unit.clear();
        if (change == QLatin1String("other unit"))
            observation.quantity->unit = "kg";
        if (change == QLatin1String("strange unit"))
            observation.quantity->unit = "{nobody knows}";
        if (change == QLatin1String("no value")) {
            observation.quantity.reset();
            observation.dataAbsentReason = "not-performed";
        }
        if (change == QLatin1String("other system"))
            observation.code = tests::coded("urn:local", "2160-0");
        if (change == QLatin1String("urine"))
            observation.code = tests::coded("http://loinc.org", "2161-8");
        record.observations.push_back(observation);
        QVERIFY(!latest(record, Measure::Creatinine).has_value());
        // An older value that counts is found instead.
        record.observations.push_back(laboratory("2160-0", "0.8", "mg/dL", "2026-01-01"));
        QCOMPARE(latest(record, Measure::Creatinine)->value, 0.8);
    }

    void theLatestIsFound_data()
    {
        QTest::addColumn<QString>("firstDate");
        QTest::addColumn<QString>("firstTime");
        QTest::addColumn<QString>("secondDate");
        QTest::addColumn<QString>("secondTime");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* name,
                            const char* a,
                            const char* atA,
                            const char* b,
                            const char* atB,
                            double expected) {
            QTest::newRow(name) << QString::fromLatin1(a) << QString::fromLatin1(atA)
                                << QString::fromLatin1(b) << QString::fromLatin1(atB) << expected;
        };
        row("later day last in the list", "2026-01-01", "", "2026-01-02", "", 2.0);
        row("later day first in the list", "2026-01-02", "", "2026-01-01", "", 1.0);
        row("undated after dated", "2026-01-01", "", "", "", 1.0);
        row("undated before dated", "", "", "2026-01-01", "", 2.0);
        row("same day, later in the list", "2026-01-01", "", "2026-01-01", "", 2.0);
        row("same day, the clock decides", "2026-01-01", "16:00:00", "2026-01-01", "07:30:00", 1.0);
    }

    void theLatestIsFound()
    {
        QFETCH(QString, firstDate);
        QFETCH(QString, firstTime);
        QFETCH(QString, secondDate);
        QFETCH(QString, secondTime);
        QFETCH(double, expected);
        clinical::Case record;
        record.observations.push_back(laboratory("2160-0", "1", "mg/dL", qPrintable(firstDate)));
        record.observations.back().time = firstTime.toStdString();
        record.observations.push_back(laboratory("2160-0", "2", "mg/dL", qPrintable(secondDate)));
        record.observations.back().time = secondTime.toStdString();
        QCOMPARE(latest(record, Measure::Creatinine)->value, expected);
    }

    /// All that count, in any unit, by day and clock.
    void everyObservationIsFound()
    {
        clinical::Case record;
        record.observations.push_back(laboratory("2160-0", "3", "mg/dL", "2026-01-03"));
        record.observations.push_back(laboratory("2160-0", "2", "furlong", "2026-01-02"));
        record.observations.back().time = "09:00:00";
        record.observations.push_back(laboratory("14682-9", "<1", "umol/L", "2026-01-02"));
        record.observations.push_back(laboratory("2160-0", "4", "mg/dL", "2026-01-04"));
        record.observations.back().assertion = clinical::Assertion::EnteredInError;
        record.observations.push_back(laboratory("2160-0", "0", "mg/dL", ""));
        QStringList found;
        for (const auto* one : observationsOf(record, Measure::Creatinine))
            found << QString::fromStdString(one->quantity->text);
        QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("0 1 2 3"));
        QVERIFY(!measureOf("2161-8"));
        QVERIFY(!measureOf(""));
    }

    void quantitiesOfAMeasureConvert()
    {
        const auto in = [](const char* number, const char* unit, Measure measure, const char* to) {
            return valueIn(Quantity::parse(number, unit).value(), measure, to);
        };
        QCOMPARE(in("138", "meq/L", Measure::Sodium, "mmol/L").value(), 138.0);
        QVERIFY(!in("4", "meq/L", Measure::CorrectedCalcium, "mmol/L").has_value());
        QCOMPARE(in("1.2", "", Measure::Inr, "1").value(), 1.2);
        QVERIFY(!in("1.2", "", Measure::Creatinine, "mg/dL").has_value());
        QVERIFY(!in("14", "mmol/L", Measure::Haemoglobin, "g/dL").has_value());
        QCOMPARE(in("250", "G/l", Measure::Platelets, "10*9/L").value(), 250.0);
    }

    void aCensoredValueKeepsItsSign()
    {
        clinical::Case record;
        record.observations.push_back(laboratory("1975-2", "<0.2", "mg/dL", "2026-01-01"));
        const auto found = latest(record, Measure::Bilirubin);
        QCOMPARE(found->value, 0.2);
        QVERIFY(found->comparator == Comparator::Less);
    }

    void nothingMeasuredIsNotZero()
    {
        QVERIFY(!latest(clinical::Case{}, Measure::Platelets).has_value());
    }

    void multiplesOfTheUpperLimit_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("limitUnit");
        QTest::addColumn<double>("multiple"); // negative: none
        const auto row = [](const char* name,
                            const char* value,
                            const char* unit,
                            const char* limit,
                            const char* limitUnit,
                            double multiple) {
            QTest::newRow(name) << QString::fromLatin1(value) << QString::fromLatin1(unit)
                                << QString::fromLatin1(limit) << QString::fromLatin1(limitUnit)
                                << multiple;
        };
        row("twice the limit", "2.4", "mg/dL", "1.2", "mg/dL", 2.0);
        row("limit in the other unit", "2.0", "mg/dL", "17.104", "umol/L", 2.0);
        row("no limit stated", "2.4", "mg/dL", "", "", -1.0);
        row("limit without a unit", "2.4", "mg/dL", "1.2", "", -1.0);
        row("limit of zero", "2.4", "mg/dL", "0", "mg/dL", -1.0);
    }

    void multiplesOfTheUpperLimit()
    {
        QFETCH(QString, value);
        QFETCH(QString, unit);
        QFETCH(QString, limit);
        QFETCH(QString, limitUnit);
        QFETCH(double, multiple);
        clinical::Case record;
        record.observations.push_back(
            laboratory("1975-2", value.toStdString(), unit.toStdString(), "2026-01-01"));
        if (!limit.isEmpty())
            record.observations.back().referenceHigh =
                Quantity::parse(limit.toStdString(), limitUnit.toStdString()).value();
        const auto found = multipleOfUpperLimit(*latest(record, Measure::Bilirubin));
        QCOMPARE(found.has_value(), multiple >= 0);
        if (found)
            QVERIFY(std::abs(*found - multiple) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(TestMeasures)
#include "tst_measures.moc"
