#include "core/options/engine.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::options;
using tests::pharmacogene;

namespace
{

const Day kToday = tests::day("2026-03-01");
const std::vector<std::string> kTherapy{"betamab", "gammaplatin"};

/// Invented guidance on an invented drug of the small pack.
const char* const kGuidance =
    "CPIC\tv1\tone\tgammaplatin\t\tDPYD activity-score 0.0\tg\tStrong\tavoid\t\tNo.\t\t\t1\t\n"
    "CPIC\tv1\tone\tgammaplatin\t\tDPYD activity-score 0.5\tg\tModerate\tavoid\t\tNo.\t\t\t1\t\n"
    "CPIC\tv1\tone\tgammaplatin\t\tDPYD activity-score "
    "1.0\tg\tStrong\treduce\t0.5\tHalve.\t\t\t1\t\n"
    "CPIC\tv1\tone\tgammaplatin\t\tDPYD activity-score "
    "2.0\tg\tStrong\tstandard\t\tUsual.\t\t\t1\t\n"
    "CPIC\tv1\tone\tgammaplatin\t\tDPYD activity-score n/a\tg\t\tnone\t\tNone.\t\t\t1\t\n";

} // namespace

class TestPharmacogenes : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built = tests::buildPack(tests::testData(QStringLiteral("knowledge/small")));
    pgx::AdviceTables m_tables;
    std::vector<clinical::Medication> m_medications;

    struct Judged
    {
        Option option;
        Criterion criterion;
    };

    [[nodiscard]] Judged judged(std::vector<clinical::Pharmacogene> results) const
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.pharmacogenes = std::move(results);
        record.medications = m_medications;
        auto knowledge = m_built.view();
        knowledge.pharmacogenes = &m_tables;
        const auto ranking = rank(record, knowledge, {}, kToday);
        for (const auto& option : ranking.options) {
            if (option.therapy != kTherapy)
                continue;
            for (const auto& criterion : option.criteria) {
                if (criterion.kind == CriterionKind::Pharmacogene)
                    return {option, criterion};
            }
        }
        return {};
    }

private Q_SLOTS:

    void init()
    {
        m_tables = {};
        m_medications = {};
        m_tables.guidance = knowledge::GuidanceTable::parse(kGuidance).value();
    }

    void theResultBecomesACriterion_data()
    {
        QTest::addColumn<QString>("score");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("isAdvised");
        QTest::addColumn<int>("doses");
        const auto row = [](const char* score, Verdict verdict, bool isAdvised, int doses) {
            QTest::newRow(score) << QString::fromLatin1(score) << static_cast<int>(verdict)
                                 << isAdvised << doses;
        };
        row("0.0", Verdict::Fail, false, 1);
        row("0.5", Verdict::Warn, true, 1); // not sure enough to rule out
        row("1.0", Verdict::Warn, true, 1);
        row("2.0", Verdict::Pass, true, 0);
        row("n/a", Verdict::Undetermined, true, 0);
        row("1.75", Verdict::Undetermined, true, 0);
    }

    void theResultBecomesACriterion()
    {
        QFETCH(QString, score);
        QFETCH(int, verdict);
        QFETCH(bool, isAdvised);
        QFETCH(int, doses);
        const auto shown = judged({pharmacogene("DPYD", "a/b", "any", score.toStdString())});
        QCOMPARE(static_cast<int>(shown.criterion.verdict), verdict);
        QCOMPARE(shown.option.shelf != Shelf::NotAdvised, isAdvised);
        QCOMPARE(static_cast<int>(shown.option.doses.size()), doses);
        QCOMPARE(shown.criterion.data.front().what, std::string("DPYD a/b"));
        QVERIFY(!shown.criterion.sentence.empty());
    }

    void theReducedDoseIsSaid()
    {
        const auto shown = judged({pharmacogene("DPYD", "a/b", "any", "1.0")});
        QCOMPARE(
            shown.criterion.sentence,
            std::string("gammaplatin: start with at most 50 % of the usual dose by CPIC, Strong "
                        "for DPYD 1.0"));
        const auto& dose = shown.option.doses.front();
        QCOMPARE(dose.highestFraction, std::optional(0.5));
        QCOMPARE(dose.source, std::string("CPIC v1"));
        QCOMPARE(dose.restsOn, std::string("DPYD 1.0"));
    }

    void notTestedIsUndeterminedAndNamesTheTest()
    {
        const auto shown = judged({});
        QVERIFY(shown.criterion.verdict == Verdict::Undetermined);
        QCOMPARE(shown.criterion.settledBy, std::string("DPYD genotype"));
        QVERIFY(shown.option.doses.empty());
    }

    void aTestThatChangesNothingIsNotAskedFor()
    {
        m_tables.guidance =
            knowledge::GuidanceTable::parse("FDA\t1\tx\tgammaplatin\t\tCYP2D6 phenotype Poor "
                                            "Metabolizer\t\t\tmonitor\t\tWatch.\t"
                                            "\t\t\t\n")
                .value();
        QVERIFY(judged({}).criterion.sentence.empty());
        QVERIFY(judged({pharmacogene("CYP2D6", "*4/*4", "Poor Metabolizer")}).criterion.verdict ==
                Verdict::Warn);
    }

    void whatARegulatorAsksForIsSaidAsSuch()
    {
        m_tables.pretests =
            pgx::Pretests::parse("gammaplatin\tDPYD\tEMA\t2020-04-30\thttps://x\tTest.\n"
                                 "gammaplatin\tDPYD\tFDA\t2026-02-05\thttps://y\tTest.\n")
                .value();
        const auto shown = judged({});
        QCOMPARE(shown.criterion.sentence,
                 std::string("gammaplatin: test DPYD first (asked for by EMA, FDA)"));
        QVERIFY(shown.criterion.verdict == Verdict::Undetermined);
        // Tested: the result speaks.
        QVERIFY(judged({pharmacogene("DPYD", "a/a", "any", "2.0")}).criterion.verdict ==
                Verdict::Pass);
    }

    void aNormalCallOnMissingKeyPositionsDoesNotPass()
    {
        auto result = pharmacogene("DPYD", "a/a", "any", "2.0");
        result.warnings = {"missing-key-position"};
        QVERIFY(judged({result}).criterion.verdict == Verdict::Undetermined);
    }

    void aDoubtfulNormalCallDoesNotPass()
    {
        auto result = pharmacogene("DPYD", "a/a", "any", "2.0");
        result.warnings = {"alternatives-possible"};
        const auto doubtful = judged({result});
        QVERIFY(doubtful.criterion.verdict == Verdict::Undetermined);
        QCOMPARE(doubtful.criterion.sentence,
                 std::string("Other diplotypes of DPYD fit the data too"));
        auto earlier = pharmacogene("DPYD", "a/b", "any", "1.0");
        earlier.date = tests::date("2020-01-01");
        auto later = pharmacogene("DPYD", "a/a", "any", "2.0");
        later.date = tests::date("2025-01-01");
        QCOMPARE(judged({later, earlier}).criterion.sentence,
                 std::string("Results of DPYD contradict each other; the latest is used"));
    }

    void aWarningNamesTheDiplotypesThatFitToo()
    {
        auto result = pharmacogene("DPYD", "a/b", "any", "1.0");
        result.allCalls = {"a/b", "a/c", "d/e"};
        QVERIFY(!judged({result}).criterion.sentence.ends_with("d/e")); // they do not fit as well
        result.warnings = {"alternatives-possible"};
        QCOMPARE(judged({result}).criterion.sentence,
                 std::string("gammaplatin: start with at most 50 % of the usual dose by CPIC, "
                             "Strong for DPYD 1.0; the data also fit DPYD a/c, d/e"));
        result.readings.front().activityScore = "0.0";
        result.allCalls = {"a/b", "a/c", "d/e", "f/g", "h/i"};
        const auto avoided = judged({result}).criterion;
        QVERIFY(avoided.verdict == Verdict::Fail);
        QCOMPARE(avoided.sentence,
                 std::string("gammaplatin: to be avoided by CPIC, Strong for DPYD 0.0; the data "
                             "also fit DPYD a/c, d/e, f/g, …"));
    }

    void anOpenTestHidesNothingThatRestsOnAnotherGene()
    {
        m_tables.guidance =
            knowledge::GuidanceTable::parse("FDA\t1\tx\tgammaplatin\t\tUGT1A1 phenotype Poor "
                                            "Metabolizer\t\t\tavoid\t\tNot.\t\t\t\t\n")
                .value();
        m_tables.pretests =
            pgx::Pretests::parse("gammaplatin\tDPYD\tEMA\t2020-04-30\thttps://x\tTest.\n").value();
        const auto poor = pharmacogene("UGT1A1", "*28/*28", "Poor Metabolizer");
        const auto shown = judged({poor}).option;
        QStringList verdicts;
        for (const auto& criterion : shown.criteria) {
            if (criterion.kind == CriterionKind::Pharmacogene)
                verdicts << QString::fromStdString(criterion.sentence);
        }
        QCOMPARE(verdicts,
                 (QStringList{QStringLiteral("gammaplatin: test DPYD first (asked for by EMA)"),
                              QStringLiteral("gammaplatin: to be avoided by FDA for UGT1A1 Poor "
                                             "Metabolizer")}));
        QVERIFY(shown.shelf == Shelf::NotAdvised);
        // A result of a gene that no guidance of the drug asks for closes the test all the same.
        const auto tested = judged({poor, pharmacogene("DPYD", "a/a", "any", "2.0")});
        QCOMPARE(tested.criterion.sentence,
                 std::string("gammaplatin: to be avoided by FDA for UGT1A1 Poor Metabolizer"));
    }

    void anInhibitorOfAnUntestedGeneIsNamed()
    {
        m_tables.inhibitors =
            pgx::Inhibitors::parse("alphanib\tDPYD\tstrong\tinvented table\t\n").value();
        clinical::Medication taken;
        taken.header.key = "taken";
        taken.drug.text = "alphanib";
        taken.ingredient = "alphanib";
        taken.period.isOngoing = true;
        m_medications = {taken};
        const auto shown = judged({});
        QVERIFY(shown.criterion.verdict == Verdict::Undetermined);
        QCOMPARE(shown.criterion.sentence,
                 std::string("gammaplatin: DPYD not tested, and guidance depends on it; alphanib "
                             "is taken, an inhibitor of the enzyme of DPYD"));
    }

    void noRecommendationForANormalGenePasses()
    {
        m_tables.guidance =
            knowledge::GuidanceTable::parse(
                "DPWG\t1\tx\tgammaplatin\t\tUGT1A1 phenotype Normal Metabolizer|Indeterminate\t\t\t"
                "none\t\tNone.\t\t\t\t\n"
                "CPIC\t1\tx\tgammaplatin\t\tTPMT phenotype Normal Metabolizer;NUDT15 phenotype No "
                "Result\t\tStrong\tstandard\t\tUsual.\t\t\t\t\n")
                .value();
        const auto normal = pharmacogene("UGT1A1", "*1/*1", "Normal Metabolizer");
        QVERIFY(judged({normal}).criterion.verdict == Verdict::Pass);
        const auto unknown = pharmacogene("UGT1A1", "*1/*80", "Indeterminate");
        QVERIFY(judged({unknown}).criterion.verdict == Verdict::Undetermined);
        // A second gene that was not tested keeps the usual dose from passing.
        const auto one = judged({pharmacogene("TPMT", "*1/*1", "Normal Metabolizer")});
        QVERIFY(one.criterion.verdict == Verdict::Undetermined);
        QCOMPARE(one.criterion.settledBy, std::string("NUDT15 genotype"));
    }

    void anErrorIsNotUsed()
    {
        auto result = pharmacogene("DPYD", "a/b", "any", "0.0");
        result.assertion = clinical::Assertion::EnteredInError;
        QVERIFY(judged({result}).criterion.verdict == Verdict::Undetermined);
    }

    void withoutGuidanceNothingIsSaid()
    {
        m_tables = {};
        QVERIFY(judged({pharmacogene("DPYD", "a/b", "any", "0.0")}).criterion.sentence.empty());
    }
};

QTEST_APPLESS_MAIN(TestPharmacogenes)
#include "tst_pharmacogenes.moc"
