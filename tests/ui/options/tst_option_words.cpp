#include "tests/ui/options/invented_options.h"
#include "ui/options/option_words.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using options::Basis;
using options::CriterionKind;
using options::Shelf;
using options::Verdict;

class TestOptionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyVerdictHasWordSignAndColour()
    {
        QSet<QString> words;
        QSet<int> marks;
        for (const auto verdict :
             {Verdict::Pass, Verdict::Warn, Verdict::Fail, Verdict::Undetermined}) {
            QVERIFY(!OptionWords::verdict(verdict).isEmpty());
            words << OptionWords::verdict(verdict);
            marks << static_cast<int>(OptionWords::mark(verdict));
            for (const auto& theme : {Theme::light(), Theme::dark()})
                QVERIFY(contrast(OptionWords::colour(verdict, theme), theme.surface) >= 4.5);
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(marks.size(), 4); // the sign says it without the colour
    }

    void everyShelfHasWordSignAndColour()
    {
        QSet<QString> words;
        QSet<int> marks;
        for (const auto shelf : {Shelf::Supported, Shelf::ForConsideration, Shelf::NotAdvised}) {
            words << OptionWords::shelf(shelf);
            marks << static_cast<int>(OptionWords::mark(shelf));
            for (const auto& theme : {Theme::light(), Theme::dark()})
                QVERIFY(contrast(OptionWords::colour(shelf, theme), theme.surface) >= 4.5);
        }
        QCOMPARE(words.size(), 3);
        QVERIFY(!words.contains(QString()));
        QCOMPARE(marks.size(), 3);
    }

    void everyKindOfCriterionHasItsWord()
    {
        const CriterionKind kinds[] = {CriterionKind::Biomarker,
                                       CriterionKind::TumourType,
                                       CriterionKind::Line,
                                       CriterionKind::Exposure,
                                       CriterionKind::Resistance,
                                       CriterionKind::PerformanceStatus,
                                       CriterionKind::Kidney,
                                       CriterionKind::Liver,
                                       CriterionKind::BloodCount,
                                       CriterionKind::Allergy,
                                       CriterionKind::Stage};
        QSet<QString> words;
        for (const auto kind : kinds)
            words << OptionWords::kind(kind);
        QCOMPARE(words.size(), 11);
        QVERIFY(!words.contains(QString()));
    }

    void whatAnOptionRestsOn_data()
    {
        QTest::addColumn<int>("basis");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        const auto row =
            [](const char* situation, Basis basis, const char* name, const char* words) {
                QTest::newRow(situation) << static_cast<int>(basis) << QString::fromLatin1(name)
                                         << QString::fromLatin1(words);
            };
        row("biomarker", Basis::Biomarker, "Alphanib", "matched on EGFR p.Leu858Arg");
        row("off label", Basis::OffLabel, "Alphanib", "off label, matched on EGFR p.Leu858Arg");
        row("regimen", Basis::Regimen, "Alphanib", "standard regimen without biomarker");
        row("supportive care", Basis::SupportiveCare, "Best supportive care", "always listed");
        row("trial", Basis::Trial, "Clinical trial", "always listed");
    }

    void whatAnOptionRestsOn()
    {
        QFETCH(int, basis);
        auto one = tests::option("alphanib", Shelf::Supported);
        one.basis = static_cast<Basis>(basis);
        QTEST(OptionWords::name(one), "name");
        QTEST(OptionWords::basis(one), "words");
    }

    /// A drug that is given for two findings is not said to rest on one.
    void everyFindingIsNamedOnce()
    {
        auto one = tests::option("alphanib", Shelf::Supported);
        one.basis = Basis::Biomarker;
        const auto found = std::find_if(
            one.criteria.begin(), one.criteria.end(), [](const options::Criterion& criterion) {
                return criterion.kind == CriterionKind::Biomarker && !criterion.data.empty();
            });
        QVERIFY(found != one.criteria.end());
        auto& data = found->data;
        data.push_back(data.front());
        data.back().what = "PIK3CA p.His1047Arg";
        data.push_back(data.front());
        QCOMPARE(OptionWords::basis(one),
                 QStringLiteral("matched on EGFR p.Leu858Arg, PIK3CA p.His1047Arg"));
    }

    void sourcesHaveANameAndWhereTheyCanAnAddress_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("PMID") << 0 << QStringLiteral("PMID 12345678")
                              << QStringLiteral("https://pubmed.ncbi.nlm.nih.gov/12345678/");
        QTest::newRow("doi") << 1 << QStringLiteral("doi 10.1000/invented")
                             << QStringLiteral("https://doi.org/10.1000/invented");
        QTest::newRow("label") << 2 << QStringLiteral("Label of the drug, 2025-01-02") << QString();
    }

    void sourcesHaveANameAndWhereTheyCanAnAddress()
    {
        QFETCH(int, index);
        const auto& citation = tests::statement().citations[static_cast<std::size_t>(index)];
        QTEST(OptionWords::citation(citation), "name");
        QTEST(OptionWords::address(citation), "address");
    }

    void aGuidelineWithoutDateIsSaidToBeUndated()
    {
        knowledge::Citation citation;
        citation.guideline = "Guideline";
        QCOMPARE(OptionWords::citation(citation), QStringLiteral("Guideline, undated"));
    }

    void approvals_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("regular") << QByteArray("regular")
                                 << QStringLiteral("FDA approval 18 Dec 2020");
        QTest::newRow("accelerated")
            << QByteArray("accelerated") << QStringLiteral("FDA accelerated approval 18 Dec 2020");
        QTest::newRow("conditional")
            << QByteArray("conditional") << QStringLiteral("FDA conditional approval 18 Dec 2020");
        QTest::newRow("withdrawn")
            << QByteArray("withdrawn") << QStringLiteral("FDA approval withdrawn 18 Dec 2020");
    }

    void approvals()
    {
        QFETCH(QByteArray, status);
        QTEST(OptionWords::approval({"FDA", tests::date("2020-12-18"), status.toStdString()}),
              "words");
    }

    void publishedFigures_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<QString>("words");
        QTest::newRow("response") << QByteArray("ORR") << QByteArray("%") << true
                                  << QStringLiteral("response 80 % (75.5 to 85), n = 279");
        QTest::newRow("progression")
            << QByteArray("PFS") << QByteArray("months") << true
            << QStringLiteral("median progression-free survival 80 months (75.5 to 85), n = 279");
        QTest::newRow("survival without interval")
            << QByteArray("OS") << QByteArray("months") << false
            << QStringLiteral("median survival 80 months");
        QTest::newRow("another endpoint") << QByteArray("DOR") << QByteArray("months") << false
                                          << QStringLiteral("DOR 80 months");
    }

    void publishedFigures()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QByteArray, unit);
        QFETCH(bool, isWhole);
        knowledge::Efficacy figure{endpoint.toStdString(), 80, {}, {}, unit.toStdString(), {}, {}};
        if (isWhole) {
            figure.low = 75.5;
            figure.high = 85;
            figure.participants = 279;
        }
        QTEST(OptionWords::efficacy(figure), "words");
    }

    void aDecimalSignIsTheReaders()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const auto words = OptionWords::efficacy(tests::statement().efficacy.front());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(words.contains(QStringLiteral("75,5")), qPrintable(words));
    }

    void aNumberNeverStandsWithoutItsInterval()
    {
        auto one = tests::option("alphanib", Shelf::Supported);
        QCOMPARE(OptionWords::score(one), QStringLiteral("no model"));
        one.score = tests::withheldScore();
        QCOMPARE(OptionWords::score(one), QStringLiteral("withheld"));
        one.score = tests::score();
        QCOMPARE(OptionWords::score(one), QStringLiteral("30 % (22 to 41)"));
    }

    void theLeadingFigureAndSourcesAreThoseOfTheRegimenOrStatement()
    {
        auto one = tests::option("alphanib", Shelf::Supported);
        QCOMPARE(OptionWords::leadingEfficacy(one), &tests::statement().efficacy.front());
        QCOMPARE(OptionWords::citations(one).size(), std::size_t{3});
        const auto none = tests::standing(Basis::Trial);
        QVERIFY(OptionWords::leadingEfficacy(none) == nullptr);
        QVERIFY(OptionWords::citations(none).empty());
        knowledge::Regimen regimen;
        regimen.citations = {{"1", {}, {}, {}, {}, {}}};
        one.regimen = &regimen;
        QVERIFY(OptionWords::leadingEfficacy(one) == nullptr);
        QCOMPARE(OptionWords::citations(one).size(), std::size_t{1});
    }

    void levelsAreNamedByTheirScheme()
    {
        auto one = tests::option("alphanib", Shelf::Supported);
        QCOMPARE(OptionWords::level(one), QStringLiteral("AMP I-A"));
        one.evidence.clear();
        QCOMPARE(OptionWords::level(one), QString());
    }

    void verdictsAreCounted()
    {
        auto one = tests::option("alphanib", Shelf::Supported);
        one.criteria.push_back(tests::criterion(CriterionKind::Liver, Verdict::Warn, "x"));
        one.criteria.push_back(tests::criterion(CriterionKind::Kidney, Verdict::Warn, "y"));
        QCOMPARE(OptionWords::count(one, Verdict::Pass), 1);
        QCOMPARE(OptionWords::count(one, Verdict::Warn), 2);
        QCOMPARE(OptionWords::count(one, Verdict::Fail), 0);
    }
};

QTEST_MAIN(TestOptionWords)
#include "tst_option_words.moc"
