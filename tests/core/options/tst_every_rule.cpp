#include "tests/core/options/rule_cases.h"
#include "tests/support/built_pack.h"

#include <QTest>

#include <set>

using namespace consilium;
using namespace consilium::options;
using genomics::Truth;
using knowledge::Rule;
using knowledge::RuleTest;

namespace
{

const Day kToday = tests::day("2026-03-01");
constexpr const char* kFresh = "2026-02-25";
constexpr const char* kOld = "2025-06-01";

Truth truthOf(const RuleTest& test, const std::vector<Truth>& leaves, std::size_t& at)
{
    if (test.operation == RuleTest::Operation::Leaf)
        return leaves[at++];
    bool hasFalse = false;
    bool hasTrue = false;
    bool hasUnknown = false;
    for (const auto& child : test.children) {
        const auto truth = truthOf(child, leaves, at);
        hasFalse = hasFalse || truth == Truth::False;
        hasTrue = hasTrue || truth == Truth::True;
        hasUnknown = hasUnknown || truth == Truth::Unknown;
    }
    switch (test.operation) {
    case RuleTest::Operation::All:
        return hasFalse ? Truth::False : hasUnknown ? Truth::Unknown : Truth::True;
    case RuleTest::Operation::Any:
        return hasTrue ? Truth::True : hasUnknown ? Truth::Unknown : Truth::False;
    default:
        return hasTrue ? Truth::False : hasFalse ? Truth::True : Truth::Unknown;
    }
}

} // namespace

/// Every rule of the starter pack over every mixture of what the record could say to its parts.
class TestEveryRule : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built =
        tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));

private Q_SLOTS:

    void thereAreEnough()
    {
        QVERIFY2(m_built.pack.rules.size() >= 200,
                 qPrintable(QString::number(m_built.pack.rules.size())));
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < m_built.pack.rules.size(); ++index)
            QTest::newRow(m_built.pack.rules[index].id.c_str()) << static_cast<int>(index);
    }

    void outcomes()
    {
        QFETCH(int, index);
        const auto& rule = m_built.pack.rules[static_cast<std::size_t>(index)];
        const auto knowledge = m_built.view();
        std::vector<const knowledge::RuleLeaf*> leaves;
        knowledge::forEachLeaf(rule.test,
                               [&](const knowledge::RuleLeaf& leaf) { leaves.push_back(&leaf); });
        QVERIFY(leaves.size() <= 6);
        std::set<Verdict> seen;
        const auto mixtures = static_cast<int>(std::pow(3, leaves.size()));
        for (int mixture = 0; mixture < mixtures; ++mixture) {
            auto record = tests::patientWith("LUAD", "IV");
            auto therapy = therapyOf(rule);
            // Numbers that are computed come last: they read age, sex and weight.
            for (const bool isComputed : {false, true}) {
                int rest = mixture;
                for (const auto* leaf : leaves) {
                    const int wanted = rest % 3;
                    rest /= 3;
                    const bool isOne =
                        leaf->measure == "creatinine-clearance" || leaf->measure == "egfr";
                    if (wanted != 2 && isOne == isComputed)
                        tests::addLeaf(record, therapy, *leaf, wanted == 0, knowledge, kFresh);
                    else if (wanted == 2)
                        forget(record, therapy, *leaf, knowledge);
                }
            }
            const Facts facts(record, knowledge, kToday);
            std::vector<Truth> truths;
            for (const auto* leaf : leaves)
                truths.push_back(facts.answer(*leaf, therapy).truth);
            std::size_t at = 0;
            const auto expected = truthOf(rule.test, truths, at);
            const auto criterion = criterionOf(facts, therapy, rule);
            const auto verdict = expected == Truth::True      ? Verdict::Pass
                                 : expected == Truth::Unknown ? Verdict::Undetermined
                                 : rule.otherwise == knowledge::RuleOutcome::Fail ? Verdict::Fail
                                                                                  : Verdict::Warn;
            QVERIFY2(criterion.verdict == verdict, criterion.sentence.c_str());
            QCOMPARE(criterion.settledBy.empty(), verdict != Verdict::Undetermined);
            QVERIFY(!criterion.sentence.empty());
            QVERIFY(!criterion.citations.empty());
            QCOMPARE(criterion.test.empty(), leaves.size() == 1 && isLeaf(rule.test));
            seen.insert(verdict);
        }
        QVERIFY2(seen.contains(Verdict::Pass), "never passes");
        QVERIFY2(seen.contains(Verdict::Fail) || seen.contains(Verdict::Warn), "never speaks up");
        const bool isAlwaysKnown =
            std::all_of(leaves.begin(), leaves.end(), [](const knowledge::RuleLeaf* leaf) {
                return leaf->kind == knowledge::RuleLeaf::Kind::Given ||
                       leaf->kind == knowledge::RuleLeaf::Kind::Therapy;
            });
        QVERIFY2(seen.contains(Verdict::Undetermined) || isAlwaysKnown, "is always known");
    }

    void anOldValueWarns_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < m_built.pack.rules.size(); ++index) {
            const auto& rule = m_built.pack.rules[index];
            const auto& measure = rule.test.leaf.measure;
            const bool isMeasured =
                isLeaf(rule.test) && rule.test.leaf.kind == knowledge::RuleLeaf::Kind::Number &&
                measure != "age" && measure != "alcohol" && measure != "pack-years";
            if (isMeasured)
                QTest::newRow(rule.id.c_str()) << static_cast<int>(index);
        }
    }

    void anOldValueWarns()
    {
        QFETCH(int, index);
        const auto& rule = m_built.pack.rules[static_cast<std::size_t>(index)];
        const auto knowledge = m_built.view();
        auto record = tests::patientWith("LUAD", "IV");
        auto therapy = therapyOf(rule);
        tests::addLeaf(record, therapy, rule.test.leaf, true, knowledge, kOld);
        const Facts facts(record, knowledge, kToday);
        const auto criterion = criterionOf(facts, therapy, rule);
        QVERIFY2(criterion.verdict == Verdict::Warn, criterion.sentence.c_str());
        QVERIFY2(criterion.sentence.find("273 days old") != std::string::npos,
                 criterion.sentence.c_str());
        QVERIFY(!criterion.recoverable.empty());
    }

private:
    static bool isLeaf(const RuleTest& test) { return test.operation == RuleTest::Operation::Leaf; }

    std::vector<std::string> therapyOf(const Rule& rule) const
    {
        if (!rule.drugs.empty())
            return {rule.drugs.front()};
        for (const auto& drug : m_built.drugs.all()) {
            if (m_built.drugs.isOfClass(drug.name, rule.classes.front()))
                return {drug.name};
        }
        return {};
    }

    static void forget(clinical::Case& record,
                       std::vector<std::string>& therapy,
                       const knowledge::RuleLeaf& leaf,
                       const Knowledge& knowledge)
    {
        using Kind = knowledge::RuleLeaf::Kind;
        if (leaf.kind == Kind::Sex)
            record.patient.sex = clinical::Sex::Unknown;
        if (leaf.kind == Kind::Tumour)
            record.tumours.front().oncotree.clear();
        if (leaf.measure == "age")
            record.patient.birthDate = {};
        if (leaf.kind == Kind::DaysSince && leaf.of.empty()) {
            tests::addLeaf(record, therapy, leaf, true, knowledge, kFresh);
            record.medications.back().period = {};
        }
    }

    static Criterion
    criterionOf(const Facts& facts, const std::vector<std::string>& therapy, const Rule& rule)
    {
        for (const auto& criterion : judgeRules(facts, therapy)) {
            if (criterion.ruleId == rule.id)
                return criterion;
        }
        qFatal("rule %s does not speak", rule.id.c_str());
        return {};
    }
};

QTEST_APPLESS_MAIN(TestEveryRule)
#include "tst_every_rule.moc"
