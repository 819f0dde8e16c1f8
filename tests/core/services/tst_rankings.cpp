#include "tests/core/services/kept_store.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using options::Causes;
using options::Factor;
using tests::PackSources;

namespace
{

constexpr const char* kRos1 = R"({"kind": "fusion", "gene": "ROS1"})";

const options::OptionDifference* differenceOf(const ChangedSince& changed, const char* key)
{
    for (const auto& one : changed.options) {
        if (one.key == key)
            return &one;
    }
    return nullptr;
}

} // namespace

/// Kept rankings of an invented person, with editions of the small invented pack.
class TestRankings : public tests::KeptStore
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_today = tests::day("2026-03-01"); }

    void initTestCase() { m_pack = built(PackSources()); }

    void theSameRankingIsKeptOnce()
    {
        const auto folder = newStore(record());
        auto opened = session(folder, m_pack);
        const auto ranking = opened->rank(m_patient).value();
        QVERIFY(opened->rank(m_patient).has_value());
        QVERIFY(opened->noteUse(m_patient, record(), ranking, RankingReason::Exported).has_value());
        const auto kept = opened->rankings(m_patient).value();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().uses.size(), std::size_t{2});
        QVERIFY(kept.front().hasParts && !kept.front().program.empty());
        QCOMPARE(kept.front().ranking.options.size(), ranking.options.size());
        QCOMPARE(kept.front().ranking.options.front().name, ranking.options.front().name);
        QVERIFY(kept.front().ranking.options.front().shelf == ranking.options.front().shelf);
        QCOMPARE(kept.front().ranking.packContent, ranking.packContent);
        m_today = tests::day("2026-03-02");
        QVERIFY(opened->rank(m_patient).has_value());
        QCOMPARE(opened->rankings(m_patient).value().size(), std::size_t{2});
    }

    void redrawnAfterThePackWasExchanged()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        auto changed = record();
        changed.findings.clear();
        save(folder, changed);
        m_today = tests::day("2027-01-01");
        PackSources other;
        other.without("lung-egfr-alphanib-first").edition("2", "2026-12-01");
        const auto opened = session(folder, built(other));
        const auto document = opened->keptRanking(m_patient, id).value();
        const auto redraw = opened->redraw(m_patient, id).value();
        QCOMPARE(nameOf(redraw.state), std::string_view("identical"));
        QVERIFY(!redraw.drawn.empty() && redraw.drawn == document.ranking);
        QVERIFY(redraw.drawn.find("alphanib") != std::string::npos);
        QVERIFY(toJson(opened->rank(m_patient).value()) != redraw.drawn);
    }

    /// With the pack and the models that the program ships with.
    void redrawnWithItsModels()
    {
        const auto folder = newStore(record());
        RankingId id{};
        {
            auto tools = Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack",
                                       CONSILIUM_SOURCE_DIR "/resources/models");
            QVERIFY(tools.has_value() && tools.value()->models.size() > 3);
            auto opened =
                Session::open(folder, tests::kPassphrase, std::move(tools).value(), clock())
                    .value();
            QVERIFY(opened->rank(m_patient).has_value());
            id = opened->rankings(m_patient).value().front().id;
        }
        const auto opened = session(folder, m_pack);
        const auto redraw = opened->redraw(m_patient, id).value();
        QCOMPARE(nameOf(redraw.state), std::string_view("identical"));
        const auto changed = opened->compareWithToday(m_patient, id, {}).value();
        QVERIFY(changed.differing == std::vector<Factor>({Factor::Knowledge, Factor::Models}));
        QVERIFY(changed.isAttributed && !changed.models.empty());
        QVERIFY(changed.models.front().after.empty());
    }

    void anAlteredPackIsNotUsed()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder, "UPDATE part SET body=substr(body, 1, length(body) - 1)");
        const auto opened = session(folder, m_pack);
        auto redraw = opened->redraw(m_patient, id).value();
        QCOMPARE(nameOf(redraw.state), std::string_view("not-redrawn"));
        QCOMPARE(redraw.lacking.size(), std::size_t{1});
        QCOMPARE(redraw.lacking.front().kind, std::string("pack"));
        QVERIFY(redraw.lacking.front().why == ErrorCode::Damaged);
        QVERIFY(redraw.drawn.empty() && !redraw.stored.empty());
    }

    void anAlteredRankingIsRefused()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder, "UPDATE ranking SET body=replace(body, 'alphanib', 'alphanid')");
        const auto opened = session(folder, m_pack);
        QVERIFY(opened->redraw(m_patient, id).error().code == ErrorCode::Damaged);
        QVERIFY(opened->keptRanking(m_patient, id).error().code == ErrorCode::Damaged);
    }

    /// Kept by a version that kept no packs: shown, said so, compared without causes.
    void withoutItsPackItIsShownAndNotRedrawn()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder,
              "DELETE FROM part; DELETE FROM ranking_part; DELETE FROM ranking_use; "
              "UPDATE ranking SET content='', program=''");
        m_today = tests::day("2026-03-02");
        const auto opened = session(folder, m_pack);
        QVERIFY(!opened->rankings(m_patient).value().front().hasParts);
        const auto redraw = opened->redraw(m_patient, id).value();
        QCOMPARE(nameOf(redraw.state), std::string_view("not-redrawn"));
        QVERIFY(redraw.lacking.front().why == ErrorCode::NotFound);
        const auto changed = opened->compareWithToday(m_patient, id, {}).value();
        QVERIFY(!changed.isAttributed);
        QVERIFY(changed.differing == std::vector<Factor>{Factor::Day});
    }

    void nothingChanged()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        const auto changed = session(folder, m_pack)->compareWithToday(m_patient, id, {}).value();
        QVERIFY(changed.options.empty() && changed.record.empty() && changed.details.empty());
        QVERIFY(changed.knowledge.has_value() && changed.knowledge->empty());
        QVERIFY(changed.differing.empty() && changed.isAttributed);
        QCOMPARE(nameOf(changed.redraw), std::string_view("identical"));
    }

    void onlyTheRecordChanged()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        auto later = record();
        later.findings.front().assertion = clinical::Assertion::EnteredInError;
        save(folder, later);
        const auto changed = session(folder, m_pack)->compareWithToday(m_patient, id, {}).value();
        QCOMPARE(changed.record.size(), std::size_t{1});
        QVERIFY(changed.record.front().isWithdrawn);
        QCOMPARE(changed.record.front().kind, std::string("finding"));
        QCOMPARE(changed.record.front().key, record().findings.front().header.key);
        QVERIFY(changed.differing == std::vector<Factor>{Factor::Record});
        const auto* option = differenceOf(changed, "alphanib");
        QVERIFY(option != nullptr && option->change == knowledge::Change::Lost);
        QVERIFY(option->causes == Causes{{Factor::Record}});
    }

    void onlyThePackChanged()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        PackSources other;
        other.without("lung-egfr-alphanib-first").edition("2", "2026-12-01");
        const auto changed =
            session(folder, built(other))->compareWithToday(m_patient, id, {}).value();
        QVERIFY(changed.record.empty());
        QVERIFY(changed.differing == std::vector<Factor>{Factor::Knowledge});
        const auto* option = differenceOf(changed, "alphanib");
        QVERIFY(option != nullptr && option->change == knowledge::Change::Lost);
        QVERIFY(option->causes == Causes{{Factor::Knowledge}});
        QVERIFY(changed.knowledge.has_value());
        QVERIFY(
            std::any_of(changed.knowledge->begin(), changed.knowledge->end(), [](const auto& one) {
                return one.id == "lung-egfr-alphanib-first" &&
                       one.change == knowledge::Change::Lost;
            }));
        QVERIFY(std::find(option->entries.begin(),
                          option->entries.end(),
                          "lung-egfr-alphanib-first") != option->entries.end());
    }

    /// The platelets of the regimen have become too old to be relied on.
    void onlyTheDayChanged()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        m_today = tests::day("2026-05-01");
        const auto changed = session(folder, m_pack)->compareWithToday(m_patient, id, {}).value();
        QVERIFY(changed.differing == std::vector<Factor>{Factor::Day});
        const auto* option = differenceOf(changed, "betamab+gammaplatin");
        QVERIFY(option != nullptr);
        const auto found =
            std::find_if(option->criteria.begin(), option->criteria.end(), [](const auto& one) {
                return one.after && one.after->ruleId == "gammaplatin-platelets";
            });
        QVERIFY(found != option->criteria.end());
        QVERIFY(found->before->verdict == options::Verdict::Pass);
        QVERIFY(found->after->verdict == options::Verdict::Warn);
        QVERIFY(found->after->sentence.find("days old") != std::string::npos);
        QVERIFY(!found->after->data.empty());
        QVERIFY(found->causes == Causes{{Factor::Day}});
    }

    /// A new statement and the finding it speaks of: neither alone gives the option.
    void onlyBothTogether()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        auto later = record();
        later.findings.push_back(tests::fusion("ROS1", "CD74"));
        save(folder, later);
        PackSources other;
        other.gene("ROS1").gene("CD74").statement("lung-ros1", kRos1, "thetanib", "NSCLC", "I-A");
        other.edition("2", "2026-12-01");
        const auto changed =
            session(folder, built(other))->compareWithToday(m_patient, id, {}).value();
        const auto* option = differenceOf(changed, "thetanib");
        QVERIFY(option != nullptr && option->change == knowledge::Change::Gained);
        QVERIFY((option->causes == Causes{{Factor::Record, Factor::Knowledge}}));
        QCOMPARE(changed.record.front().what, std::string("ROS1::CD74"));
    }

    /// The finding is gone and so is the statement: each would have taken the option away.
    void eachAlone()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        auto later = record();
        later.findings.clear();
        save(folder, later);
        PackSources other;
        other.without("lung-egfr-alphanib-first").edition("2", "2026-12-01");
        const auto changed =
            session(folder, built(other))->compareWithToday(m_patient, id, {}).value();
        QVERIFY((differenceOf(changed, "alphanib")->causes ==
                 Causes{{Factor::Record}, {Factor::Knowledge}}));
    }

    void numbersThatAreNotThePatients()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        const auto opened = session(folder, m_pack);
        for (const auto& [patient, ranking] :
             {std::pair(m_patient, RankingId{4711}), std::pair(PatientId{4711}, id)}) {
            QVERIFY(opened->redraw(patient, ranking).error().code == ErrorCode::NotFound);
            QVERIFY(opened->keptRanking(patient, ranking).error().code == ErrorCode::NotFound);
            QVERIFY(opened->compareWithToday(patient, ranking, {}).error().code ==
                    ErrorCode::NotFound);
        }
    }

    void aComparisonCanBeStopped()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        std::stop_source stop;
        stop.request_stop();
        const auto changed =
            session(folder, m_pack)->compareWithToday(m_patient, id, stop.get_token());
        QVERIFY(changed.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestRankings)
#include "tst_rankings.moc"
