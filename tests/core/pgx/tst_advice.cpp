#include "core/pgx/advice.h"
#include "core/pgx/phenoconversion.h"
#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::pgx;
using knowledge::GuidanceAction;
using tests::pharmacogene;

namespace
{

const Day kToday = tests::day("2026-03-01");

/// Invented guidance on invented drugs; the genes are real names.
const char* const kGuidance =
    "CPIC\tv1\tone\talphadine\t7\tDPYD activity-score 0.0|0.5\tgeneral\tStrong\tavoid\t\tDo not "
    "use.\t\t\t1\t\n"
    "CPIC\tv1\tone\talphadine\t7\tDPYD activity-score "
    "1.0\tgeneral\tStrong\treduce\t0.5\tHalve.\t\t\t1\t\n"
    "CPIC\tv1\tone\talphadine\t7\tDPYD activity-score "
    "2.0\tgeneral\tStrong\tstandard\t\tUsual.\t\t\t1\t\n"
    "DPWG\t2\ttwo\talphadine\t7\tDPYD activity-score 1.0\t\t\treduce\t0.5\tHalf.\t\t\t\thttps://x\n"
    "CPIC\tv1\tthree\tbetarine\t\tTPMT phenotype Poor Metabolizer;NUDT15 phenotype Normal "
    "Metabolizer|Intermediate "
    "Metabolizer\tgeneral\tStrong\treduce-drastically\t0.1\tTenth.\t\t\t\t\n"
    "DPWG\t2\tfour\tbetarine\t\tTPMT phenotype Poor "
    "Metabolizer\t\t\talternative\t\tOther.\t\t\t\t\n"
    "CPIC\tv1\tfive\tgammol\t\tCYP2D6 activity-score 0.0\tadults\tStrong\tavoid\t\tNot.\t\t\t\t\n"
    "CPIC\tv1\tfive\tgammol\t\tCYP2D6 activity-score "
    "1.0|2.0\tadults\tStrong\tstandard\t\tUsual.\t\t\t\t\n"
    "CPIC\tv1\tfive\tgammol\t\tCYP2D6 activity-score ≥3.0\tadults\tStrong\tavoid\t\tToo "
    "much.\t\t\t\t\n"
    "CPIC\tv1\tfive\tgammol\t\tCYP2D6 activity-score "
    "0.0\tpediatrics\tOptional\tmonitor\t\tWatch.\t\t\t\t\n"
    "CPIC\tv2\tfive\tgammol\t\tCYP2D6 activity-score 2.0\tadults\tStrong\tnot-stated\t\tWords of "
    "the "
    "source.\t\t\t\t\n"
    "CPIC\tv1\tsix\tdeltapin\t\tHLA-B allele *57:01 "
    "positive\tgeneral\tStrong\tavoid\t\tNot.\t\t\t\t\n";

const char* const kInhibitors = "blockin\tCYP2D6\tstrong\tinvented table\t\n"
                                "slowin\tCYP2D6\tmoderate\tinvented table\t\n";

const char* const kDrugs = R"({"drugs":[{"name":"blockin","synonyms":[],"classes":[],"rxnorm":""},
{"name":"slowin","synonyms":[],"classes":[],"rxnorm":""},
{"name":"gammol","synonyms":[],"classes":[],"rxnorm":""}],"broadClasses":[]})";

} // namespace

class TestAdvice : public QObject
{
    Q_OBJECT

    knowledge::GuidanceTable m_guidance = knowledge::GuidanceTable::parse(kGuidance).value();
    Inhibitors m_inhibitors = Inhibitors::parse(kInhibitors).value();
    terminology::DrugTable m_drugs = terminology::DrugTable::parse(kDrugs).value();
    Advisor m_advisor{m_guidance, m_inhibitors, m_drugs};

    static clinical::Case caseWith(std::vector<clinical::Pharmacogene> results)
    {
        clinical::Case record;
        record.patient.birthDate = tests::date("1960-05-01");
        record.pharmacogenes = std::move(results);
        return record;
    }

    static clinical::Medication taken(const char* drug, const char* end = nullptr)
    {
        clinical::Medication medication;
        medication.header.key = drug;
        medication.drug.text = drug;
        medication.ingredient = drug;
        medication.period.start = tests::date("2026-01-01");
        if (end != nullptr)
            medication.period.end = tests::date(end);
        return medication;
    }

    [[nodiscard]] DrugAdvice advise(const char* drug, const clinical::Case& record) const
    {
        return m_advisor.advise(drug, record, kToday);
    }

private Q_SLOTS:

    void sourcesStandSideBySide()
    {
        const auto record =
            caseWith({pharmacogene("DPYD", "a/b", "Intermediate Metabolizer", "1.0")});
        const auto advice = advise("alphadine", record);
        QVERIFY(advice.state == AdviceState::Given);
        QCOMPARE(advice.lines.size(), std::size_t{2});
        QVERIFY(advice.action == GuidanceAction::Reduce);
        QVERIFY(advice.withheld.empty());
        QVERIFY(std::all_of(advice.lines.begin(), advice.lines.end(), [](const AdviceLine& line) {
            return line.isCertain && line.guidance->doseFraction == 0.5;
        }));
    }

    void notTestedIsSaidAndNothingIsGiven()
    {
        const auto advice = advise("alphadine", caseWith({}));
        QVERIFY(advice.state == AdviceState::NotTested);
        QVERIFY(advice.lines.empty());
        QCOMPARE(advice.withheld.front().english(),
                 std::string("CPIC: advice withheld because DPYD was not tested"));
    }

    void withoutALinkTheReasonIsGiven_data()
    {
        QTest::addColumn<QString>("phenotype");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no assigned function")
            << QStringLiteral("Indeterminate") << QStringLiteral("n/a")
            << QStringLiteral("an allele of DPYD has no assigned function");
        QTest::newRow("no phenotype")
            << QString() << QString() << QStringLiteral("the result of DPYD has no phenotype");
        QTest::newRow("a value without a row")
            << QStringLiteral("Normal Metabolizer") << QStringLiteral("1.75")
            << QStringLiteral("it has none for DPYD 1.75");
    }

    void withoutALinkTheReasonIsGiven()
    {
        QFETCH(QString, phenotype);
        QFETCH(QString, score);
        QFETCH(QString, reason);
        const auto record =
            caseWith({pharmacogene("DPYD", "a/b", phenotype.toStdString(), score.toStdString())});
        const auto advice = advise("alphadine", record);
        QVERIFY(advice.state == AdviceState::Withheld);
        QCOMPARE(advice.withheld.size(), std::size_t{2}); // CPIC and DPWG
        QVERIFY2(QString::fromStdString(advice.withheld.front().english()).endsWith(reason),
                 advice.withheld.front().english().c_str());
    }

    void aGeneThatWasNotCalledGivesNothing()
    {
        clinical::Pharmacogene result;
        result.header.key = "x";
        result.gene = "DPYD";
        const auto advice = advise("alphadine", caseWith({result}));
        QVERIFY(advice.state == AdviceState::Withheld);
        QCOMPARE(advice.withheld.front().english(),
                 std::string("CPIC: advice withheld because DPYD could not be called"));
    }

    void aGeneOfWhichNothingWasReadWasNotTested()
    {
        clinical::Pharmacogene result;
        result.header.key = "x";
        result.gene = "DPYD";
        result.positions.resize(2); // both missing
        QVERIFY(m_advisor.advise("alphadine", {&result}).state == AdviceState::NotTested);
        result.positions.front().state = clinical::PositionState::Unusable;
        QVERIFY(m_advisor.advise("alphadine", {&result}).state == AdviceState::Withheld);
    }

    void twoGenesMustBothBeKnown()
    {
        const auto poor = pharmacogene("TPMT", "*2/*2", "Poor Metabolizer");
        const auto one = advise("betarine", caseWith({poor}));
        QVERIFY(one.state == AdviceState::Given); // DPWG asks for TPMT alone
        QCOMPARE(one.lines.size(), std::size_t{1});
        QCOMPARE(one.lines.front().guidance->source, std::string("DPWG"));
        QCOMPARE(one.withheld.front().english(),
                 std::string("CPIC: advice withheld because NUDT15 was not tested"));
        const auto both =
            advise("betarine",
                   caseWith({poor, pharmacogene("NUDT15", "*1/*2", "Intermediate Metabolizer")}));
        QCOMPARE(both.lines.size(), std::size_t{2});
        QVERIFY(both.withheld.empty());
        QVERIFY(both.action == GuidanceAction::Alternative);
    }

    void whatASourceSaysWithoutASecondResultIsItsOwnAdvice()
    {
        const auto table =
            knowledge::GuidanceTable::parse(
                "CPIC\tv1\tx\tepsilon\t\tTPMT phenotype Normal Metabolizer;NUDT15 phenotype No "
                "Result\tg\tStrong\tmonitor\t\tWatch.\t\t\t\t\n"
                "CPIC\tv1\tx\tepsilon\t\tTPMT phenotype No Result;NUDT15 phenotype No "
                "Result\tg\tStrong\tmonitor\t\tWatch.\t\t\t\t\n")
                .value();
        const Advisor advisor(table, m_inhibitors, m_drugs);
        const auto one = pharmacogene("TPMT", "*1/*1", "Normal Metabolizer");
        const auto advice = advisor.advise("epsilon", {&one});
        QVERIFY(advice.state == AdviceState::Given && advice.action == GuidanceAction::Monitor);
        QVERIFY(advice.basis.front().gene == "NUDT15" && advice.basis.front().result == nullptr);
        // Without any result nothing is said.
        QVERIFY(advisor.advise("epsilon", std::vector<const clinical::Pharmacogene*>{}).state ==
                AdviceState::NotTested);
    }

    void equallyGoodCallsThatLeadApartAreNotCertain()
    {
        auto result = pharmacogene("DPYD", "a/b", "Intermediate Metabolizer", "1.0");
        result.calls.emplace_back("c/d");
        result.readings.push_back({"c/d", {}, {}, "Poor Metabolizer", "0.5"});
        const auto advice = advise("alphadine", caseWith({result}));
        QVERIFY(advice.action == GuidanceAction::Avoid);
        QVERIFY(std::none_of(advice.lines.begin(), advice.lines.end(), [](const AdviceLine& line) {
            return line.isCertain;
        }));
    }

    void missingKeyPositionsAreSaidFirst()
    {
        auto result = pharmacogene("DPYD", "a/a", "Normal Metabolizer", "2.0");
        result.warnings = {"missing-key-position", "alternatives-possible"};
        const auto advice = advise("alphadine", caseWith({result}));
        QCOMPARE(advice.cautions.size(), std::size_t{2});
        QCOMPARE(advice.cautions.front().english(),
                 std::string("Rests on DPYD although key positions of it were not read"));
    }

    void populationsFollowTheAge()
    {
        auto record = caseWith({pharmacogene("CYP2D6", "*4/*4", "Poor Metabolizer", "0.0")});
        QVERIFY(advise("gammol", record).action == GuidanceAction::Avoid);
        record.patient.birthDate = tests::date("2015-05-01");
        QVERIFY(advise("gammol", record).action == GuidanceAction::Monitor);
        record.patient.birthDate = {};
        QCOMPARE(advise("gammol", record).lines.size(), std::size_t{2});
    }

    void aBoundIsReached_data()
    {
        QTest::addColumn<QString>("score");
        QTest::addColumn<bool>("isAvoided");
        QTest::newRow("written so") << QStringLiteral("≥3.0") << true;
        QTest::newRow("a higher bound") << QStringLiteral("≥4.0") << true;
        QTest::newRow("a number above") << QStringLiteral("4.0") << true;
        QTest::newRow("the row as written comes first") << QStringLiteral("2.0") << false;
    }

    void aBoundIsReached()
    {
        QFETCH(QString, score);
        QFETCH(bool, isAvoided);
        const auto record =
            caseWith({pharmacogene("CYP2D6", "x", "Ultrarapid Metabolizer", score.toStdString())});
        const auto advice = advise("gammol", record);
        QCOMPARE(advice.lines.size(), std::size_t{1});
        QCOMPARE(advice.action == GuidanceAction::Avoid, isAvoided);
        // A source's own text stays behind the row that somebody read.
        QVERIFY(advice.lines.front().guidance->action != GuidanceAction::NotStated);
    }

    void anInhibitorShiftsTheResultVisibly()
    {
        auto record = caseWith({pharmacogene("CYP2D6", "*1/*1", "Normal Metabolizer", "2.0")});
        record.medications = {taken("blockin")};
        const auto strong = advise("gammol", record);
        QVERIFY(strong.action == GuidanceAction::Avoid);
        QCOMPARE(strong.basis.front().shiftedBy->drug, std::string("blockin"));
        QCOMPARE(strong.basis.front().result->readings.front().activityScore, std::string("2.0"));
        QCOMPARE(strong.cautions.front().english(),
                 std::string("CYP2D6 counts as 0.0 while blockin is taken, a strong inhibitor"));
        record.medications = {taken("slowin")};
        QCOMPARE(advise("gammol", record).basis.front().values.front(), std::string("1.0"));
        record.medications = {taken("blockin", "2026-02-01")};
        QVERIFY(advise("gammol", record).basis.front().shiftedBy == nullptr);
    }

    void anInhibitorOfAGeneThatIsNotKnownIsSaid()
    {
        auto record = caseWith({});
        record.medications = {taken("blockin")};
        const auto advice = advise("gammol", record);
        QVERIFY(advice.state == AdviceState::NotTested);
        QVERIFY(advice.lines.empty()); // it makes no result of none
        QVERIFY(advice.basis.front().shiftedBy == nullptr);
        QCOMPARE(advice.cautions.size(), std::size_t{1});
        QCOMPARE(advice.cautions.front().english(),
                 std::string("The genotype of CYP2D6 is not known; blockin is taken, a strong "
                             "inhibitor of its enzyme"));
        record.medications = {taken("slowin")};
        QVERIFY(advise("gammol", record).cautions.front().english().find("moderate") !=
                std::string::npos);
        record.medications = {};
        QVERIFY(advise("gammol", record).cautions.empty());
    }

    void halvingKeepsToTheQuarters_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("phenotype");
        const auto row = [](const char* before, const char* after, const char* phenotype) {
            QTest::newRow(before) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                  << QString::fromUtf8(phenotype);
        };
        row("0.0", "0.0", "Poor Metabolizer");
        row("0.25", "0.25", "Intermediate Metabolizer");
        row("2.25", "1.0", "Intermediate Metabolizer");
        row("3.0", "1.5", "Normal Metabolizer");
        row("≥3.0", "n/a", "Indeterminate");
        row("n/a", "n/a", "before");
    }

    void halvingKeepsToTheQuarters()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, phenotype);
        clinical::PharmacogeneReading reading{"x", {}, {}, "before", before.toStdString()};
        shift("CYP2D6", Inhibition::Moderate, reading);
        QCOMPARE(QString::fromStdString(reading.activityScore), after);
        QCOMPARE(QString::fromStdString(reading.phenotype), phenotype);
    }

    void allelesAreLookedUp()
    {
        const auto record = caseWith({pharmacogene("HLA-B", "*57:01 positive", "*57:01 positive")});
        QVERIFY(advise("deltapin", record).action == GuidanceAction::Avoid);
    }

    void wrongTablesAreRefused()
    {
        QCOMPARE(Inhibitors::parse("a\tCYP2D6\tweak\tx\t\n").error().context,
                 std::string("inhibitors: line 1"));
        QCOMPARE(Pretests::parse("#\na\tDPYD\tEMA\t2020\t\tw\n").error().context,
                 std::string("pretests: line 2"));
        QCOMPARE(knowledge::GuidanceTable::parse(
                     "S\t1\tg\td\t\tDPYD phenotype \tp\t\tavoid\t\tw\t\t\t\t\n")
                     .error()
                     .context,
                 std::string("guidance: line 1")); // a key without a value
        QVERIFY(!knowledge::GuidanceTable::parse(
                     "S\t1\tg\td\t\tDPYD phenotype x\tp\t\tperhaps\t\tw\t\t\t\t\n")
                     .has_value());
        QVERIFY(!knowledge::GuidanceTable::parse(
                     "S\t1\tg\td\t\tDPYD phenotype x\tp\t\treduce\t1.5\tw\t\t\t\t\n")
                     .has_value());
    }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
