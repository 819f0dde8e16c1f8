#include "core/interchange/profile/profile.h"
#include "core/options/facts.h"
#include "core/options/unknowns.h"
#include "core/options/what_if.h"
#include "core/pgx/advice.h"
#include "tests/core/options/worked_cases.h"
#include "tests/support/built_pack.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace consilium;
using namespace consilium::options;
using clinical::Presence;

namespace
{

const Day kToday = tests::day("2026-03-01");

const OptionRange* find(const Unknowns& unknowns, const Ranking& ranking, const std::string& name)
{
    for (const auto& option : ranking.options) {
        if (option.name != name)
            continue;
        for (const auto& range : unknowns.options) {
            if (range.option == option.id)
                return &range;
        }
    }
    return nullptr;
}

const MissingTest* find(const Unknowns& unknowns, const std::string& test)
{
    const auto found = std::find_if(unknowns.tests.begin(),
                                    unknowns.tests.end(),
                                    [&](const auto& one) { return one.test == test; });
    return found == unknowns.tests.end() ? nullptr : &*found;
}

bool has(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

Verdict worstOf(const Option& option)
{
    auto worst = Verdict::Pass;
    for (const auto& criterion : option.criteria) {
        if (criterion.verdict == Verdict::Fail || criterion.verdict == Verdict::Warn)
            worst = std::max(worst, criterion.verdict);
    }
    return worst;
}

} // namespace

/// How far what is not known could move the list, over the starter pack.
class TestUnknowns : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built =
        tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));
    pgx::AdviceTables m_advice = pgx::AdviceTables::of(m_built.pack).value();

    Knowledge knowledge()
    {
        auto view = m_built.view();
        view.pharmacogenes = &m_advice;
        return view;
    }

    struct Asked
    {
        Ranking ranking;
        Unknowns unknowns;
    };

    Asked ask(const clinical::Case& record, Day today = kToday)
    {
        const auto view = knowledge();
        Asked asked;
        asked.ranking = rank(record, view, {}, today);
        asked.unknowns = unknownsOf(record, view, asked.ranking, today);
        return asked;
    }

    static clinical::Case colon()
    {
        auto record = tests::patientWith("COAD", "IV");
        record.performance.push_back({{"e", {}},
                                      tests::date("2026-02-20"),
                                      clinical::PerformanceScale::Ecog,
                                      clinical::Assertion::Confirmed,
                                      1});
        return record;
    }

private Q_SLOTS:

    void aGeneThatWasNotTestedCouldRuleADrugOut()
    {
        const auto open = ask(colon());
        const auto* test = find(open.unknowns, "DPYD genotype");
        QVERIFY(test != nullptr);
        QVERIFY(!test->moves.empty());
        // Tested and usual: it moves nothing any more.
        auto record = colon();
        record.pharmacogenes = {
            tests::pharmacogene("DPYD", "Reference/Reference", "Normal Metabolizer", "2.0")};
        QVERIFY(find(ask(record).unknowns, "DPYD genotype") == nullptr);
    }

    void aFindingThatWasNotLookedForCouldAddTherapies()
    {
        auto record = tests::patientWith("LUAD", "IV");
        const auto open = ask(record);
        QVERIFY(std::any_of(
            open.unknowns.tests.begin(), open.unknowns.tests.end(), [](const MissingTest& test) {
                return test.test.find("EGFR") != std::string::npos && has(test.adds, "osimertinib");
            }));
        // Looked for and not found: it cannot.
        record.findings = {tests::normal("EGFR")};
        for (const auto& test : ask(record).unknowns.tests)
            QVERIFY2(!has(test.adds, "osimertinib"), test.test.c_str());
    }

    void theTestThatCouldMoveMostComesFirst()
    {
        const auto open = ask(tests::patientWith("LUAD", "IV"));
        QVERIFY(open.unknowns.tests.size() > 3);
        std::size_t before = 1'000'000;
        for (const auto& test : open.unknowns.tests) {
            const auto count = test.moves.size() + test.adds.size();
            QVERIFY(count <= before);
            before = count;
            QVERIFY(count + test.cautions.size() + test.scores.size() > 0);
        }
    }

    void aRangeNarrowsAsFactsAreLearnt()
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.findings = {tests::variant("EGFR", "p.L858R")};
        const auto open = ask(record);
        const auto* wide = find(open.unknowns, open.ranking, "osimertinib");
        QVERIFY(wide != nullptr);
        QVERIFY(wide->best == Shelf::Supported);
        QVERIFY(wide->worst == Shelf::NotAdvised); // a drug that rules it out may be taken
        QVERIFY(has(wide->open, "medication list"));
        QVERIFY(has(wide->open, "QTc interval"));
        auto none = tests::medication("none", "");
        none.isCancerTreatment = Presence::Absent;
        none.drug = tests::coded("http://snomed.info/sct", "787481004");
        record.medications = {none};
        const auto known = ask(record);
        const auto* narrow = find(known.unknowns, known.ranking, "osimertinib");
        QVERIFY(!has(narrow->open, "medication list"));
        QVERIFY(has(narrow->open, "QTc interval"));
    }

    void theSameAgain()
    {
        const auto record = tests::patientWith("LUAD", "IV");
        const auto first = ask(record);
        const auto second = ask(record);
        QVERIFY(first.unknowns.tests == second.unknowns.tests);
    }

    void cases_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& name : tests::worked::caseNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    /// The case as it is lies in its own range, and so does every case that differs from it in one
    /// fact that is not known.
    void cases()
    {
        QFETCH(QString, name);
        const auto day = tests::day(tests::worked::kToday);
        auto content = interchange::profile::read(tests::worked::bytes(name).toStdString()).value();
        tests::worked::addPerson(
            tests::worked::object(name).value(QLatin1String("record")).toObject(), content.record);
        const auto& record = content.record;
        const auto view = knowledge();
        const auto now = ask(record, day);
        std::vector<Supposition> learnt;
        for (const auto& measure : supposableMeasures()) {
            auto none = Supposition{Supposition::Kind::Measure, std::string(measure.name)};
            const auto without = supposed(record, {none}, view, day).value();
            if (without.observations != record.observations ||
                without.performance != record.performance || without.lifestyle != record.lifestyle)
                continue; // known
            for (const double value : {measure.low, measure.high}) {
                none.value = std::floor(value);
                if (*none.value >= measure.low)
                    learnt.push_back(none);
            }
        }
        const Facts facts(record, view, day);
        for (const auto& group : view.pack.conditions) {
            knowledge::RuleLeaf leaf;
            leaf.kind = knowledge::RuleLeaf::Kind::Condition;
            leaf.operation = "absent";
            leaf.words = {group.name};
            if (facts.answer(leaf, {}).truth != genomics::Truth::Unknown)
                continue;
            Supposition one{Supposition::Kind::Condition, group.name};
            one.presence = Presence::Present;
            learnt.push_back(one);
        }
        int moved = 0;
        // Each case learns another part of it, so that all cases together learn everything often.
        for (auto place = static_cast<std::size_t>(m_asked++ % kParts); place < learnt.size();
             place += kParts) {
            const auto& one = learnt[place];
            const auto other = supposed(record, {one}, view, day).value();
            const auto ranking = rank(other, view, {}, day);
            for (const auto& option : ranking.options) {
                const auto range = std::find_if(
                    now.unknowns.options.begin(),
                    now.unknowns.options.end(),
                    [&](const OptionRange& known) { return known.option == option.id; });
                if (range == now.unknowns.options.end())
                    continue;
                const auto before =
                    std::find_if(now.ranking.options.begin(),
                                 now.ranking.options.end(),
                                 [&](const Option& known) { return known.id == option.id; });
                const auto what = one.what + " of " + option.name;
                QVERIFY2(option.shelf <= range->worst, what.c_str());
                QVERIFY2(option.shelf >= range->best, what.c_str());
                QVERIFY2(worstOf(option) <= range->worstVerdict, what.c_str());
                if (option.shelf == before->shelf)
                    continue;
                ++moved;
                // What moved it is among the tests that are said to be able to.
                const bool isSaid = std::any_of(
                    now.unknowns.tests.begin(),
                    now.unknowns.tests.end(),
                    [&](const MissingTest& test) { return has(test.moves, option.name); });
                QVERIFY2(isSaid, what.c_str());
            }
        }
        m_moved += moved;
    }

    void someFactMovedSomeOption() { QVERIFY2(m_moved > 5, qPrintable(QString::number(m_moved))); }

private:
    static constexpr int kParts = 7;
    int m_asked = 0;
    int m_moved = 0;
};

QTEST_APPLESS_MAIN(TestUnknowns)
#include "tst_unknowns.moc"
