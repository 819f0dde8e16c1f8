#include "core/options/why_not.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::options;

namespace
{

const Day kToday = tests::day("2026-03-01");

} // namespace

/// Why a therapy is not advised, over the starter pack.
class TestWhyNot : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built =
        tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));

    std::vector<WhyNot> ask(const clinical::Case& record, const std::vector<std::string>& drugs)
    {
        const auto knowledge = m_built.view();
        auto all = whyNot(record, knowledge, {}, kToday, drugs);
        for (const auto& one : all)
            check(one);
        return all;
    }

    /// What holds of every answer.
    static void check(const WhyNot& answer)
    {
        const bool isFailing =
            std::any_of(answer.option.criteria.begin(),
                        answer.option.criteria.end(),
                        [](const Criterion& one) { return one.verdict == Verdict::Fail; });
        QVERIFY(!isFailing || answer.smallest != decltype(answer.smallest){{}});
        for (const auto& set : answer.smallest) {
            QVERIFY(set.size() <= 3);
            for (const auto& fact : set)
                QVERIFY(!fact.words.english().empty());
        }
    }

    static clinical::Case lung()
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.findings = {tests::variant("EGFR", "p.L858R")};
        record.performance.push_back({{"e", {}},
                                      tests::date("2026-02-20"),
                                      clinical::PerformanceScale::Ecog,
                                      clinical::Assertion::Confirmed,
                                      1});
        return record;
    }

private Q_SLOTS:

    void whatIsSupportedHasNothingInTheWay()
    {
        const auto answers = ask(lung(), {"osimertinib"});
        QCOMPARE(answers.size(), std::size_t(1));
        QVERIFY(answers.front().isListed);
        QVERIFY(answers.front().option.shelf == Shelf::Supported);
        QCOMPARE(answers.front().smallest, (decltype(answers.front().smallest){{}}));
    }

    void aMissingFindingIsTheSmallestChange()
    {
        // Tested by a panel, not found.
        auto record = lung();
        record.assays = {tests::panel({"EGFR", "ALK", "RET"})};
        record.findings.push_back(tests::normal("KRAS"));
        const auto answers = ask(record, {"sotorasib"});
        QVERIFY(!answers.empty());
        QVERIFY(!answers.front().isListed);
        const auto& smallest = answers.front().smallest;
        QVERIFY(!smallest.empty());
        QCOMPARE(smallest.front().size(), std::size_t(1));
        QCOMPARE(smallest.front().front().words.english(),
                 std::string("KRAS G12C would have to be found"));
        QVERIFY(!smallest.front().front().isRecoverable);
    }

    void whatWasNotTestedStaysOpen()
    {
        const auto answers = ask(lung(), {"sotorasib"});
        QVERIFY(!answers.empty());
        const auto& criteria = answers.front().option.criteria;
        QVERIFY(std::any_of(criteria.begin(), criteria.end(), [](const Criterion& one) {
            return one.kind == CriterionKind::Biomarker && one.verdict == Verdict::Undetermined &&
                   one.settledBy.find("KRAS") != std::string::npos;
        }));
        QCOMPARE(answers.front().smallest, (decltype(answers.front().smallest){{}}));
    }

    void aThresholdThatFailsCanBeRecovered()
    {
        auto record = lung();
        record.patient.sex = clinical::Sex::Female;
        record.observations = {tests::laboratory("2160-0", "3.5", "mg/dL", "2026-02-20"),
                               tests::laboratory("29463-7", "60", "kg", "2026-02-20")};
        const auto answers = ask(record, {"carboplatin", "pemetrexed"});
        QVERIFY(!answers.empty());
        const auto& option = answers.front().option;
        QVERIFY(std::any_of(option.criteria.begin(), option.criteria.end(), [](const auto& one) {
            return one.verdict == Verdict::Fail && one.kind == CriterionKind::Kidney;
        }));
        QVERIFY(!answers.front().smallest.empty());
        const auto& set = answers.front().smallest.front();
        QCOMPARE(set.size(), std::size_t(1));
        QVERIFY(set.front().isRecoverable);
        QVERIFY(set.front().words.english().find("creatinine clearance") != std::string::npos);
    }

    void theChangeThatIsNamedFlipsTheVerdict()
    {
        const auto fails = [&](const char* creatinine) {
            auto record = lung();
            record.observations = {tests::laboratory("2160-0", creatinine, "mg/dL", "2026-02-20"),
                                   tests::laboratory("29463-7", "60", "kg", "2026-02-20")};
            const auto answers = ask(record, {"carboplatin", "pemetrexed"});
            return std::any_of(answers.front().option.criteria.begin(),
                               answers.front().option.criteria.end(),
                               [](const Criterion& one) { return one.verdict == Verdict::Fail; });
        };
        QVERIFY(fails("3.5"));
        QVERIFY(!fails("0.7"));
    }

    void aTherapyThatThePackDoesNotKnowIsSaid()
    {
        QVERIFY(ask(lung(), {"no such drug"}).empty());
        QVERIFY(ask(lung(), {}).empty());
    }

    void theAnswerIsTheSameTwice()
    {
        const auto knowledge = m_built.view();
        const auto once = whyNot(lung(), knowledge, {}, kToday, {"carboplatin"});
        const auto again = whyNot(lung(), knowledge, {}, kToday, {"carboplatin"});
        QCOMPARE(once.size(), again.size());
        for (std::size_t index = 0; index < once.size(); ++index)
            QCOMPARE(once[index].option.name, again[index].option.name);
    }
};

QTEST_APPLESS_MAIN(TestWhyNot)
#include "tst_why_not.moc"
