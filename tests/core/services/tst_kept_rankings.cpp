#include "tests/core/services/kept_store.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using options::Factor;
using tests::PackSources;

namespace
{

namespace fs = std::filesystem;

/// As if the ranking had been kept with other words: the hash is forgotten with them.
const std::string kOtherBody = "UPDATE ranking SET content='', body=replace(body, ";

} // namespace

/// What becomes of rankings and of their parts that are damaged, or of another version's form.
class TestKeptRankings : public tests::KeptStore
{
    Q_OBJECT

    /// Two rankings of two days.
    fs::path twoKept()
    {
        const auto folder = newStore(record());
        (void)keptIn(folder);
        m_today = tests::day("2026-03-02");
        (void)keptIn(folder);
        return folder;
    }

private Q_SLOTS:

    void init() { m_today = tests::day("2026-03-01"); }

    void initTestCase() { m_pack = built(PackSources()); }

    void oneThatIsDamagedHidesNoOther()
    {
        const auto folder = twoKept();
        alter(folder,
              "DELETE FROM ranking_summary; "
              "UPDATE ranking SET body=replace(body, 'alphanib', 'alphanid') WHERE id=1");
        const auto opened = session(folder, m_pack);
        const auto kept = opened->rankings(m_patient).value();
        QCOMPARE(kept.size(), std::size_t{2});
        QVERIFY(kept.front().unreadable == ErrorCode::Damaged);
        QVERIFY(!kept.back().unreadable && !kept.back().ranking.options.empty());
        const auto json = toJson(kept);
        QVERIFY(json.find(R"("unreadable":"altered")") != std::string::npos);
        QVERIFY(json.find("1970") == std::string::npos);
        QVERIFY(opened->redraw(m_patient, kept.back().id).has_value());
    }

    void oneOfAnotherFormHidesNoOther()
    {
        const auto folder = twoKept();
        alter(folder,
              ("DELETE FROM ranking_summary; " + kOtherBody +
               "'\"verdict\":\"pass\"', '\"verdict\":\"perhaps\"') WHERE id=1")
                  .c_str());
        const auto kept = session(folder, m_pack)->rankings(m_patient).value();
        QCOMPARE(kept.size(), std::size_t{2});
        QVERIFY(kept.front().unreadable == ErrorCode::Malformed);
        QVERIFY(!kept.back().unreadable);
    }

    /// The earliest form: the ranking alone, without its case.
    void aRankingWithoutItsCaseIsShown()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder,
              "DELETE FROM ranking_summary; DELETE FROM ranking_part; UPDATE ranking SET "
              "content='', body=substr(body, 12, instr(body, ',\"case\":') - 12)");
        const auto opened = session(folder, m_pack);
        const auto kept = opened->rankings(m_patient).value();
        QVERIFY(!kept.front().unreadable);
        QVERIFY(!kept.front().ranking.options.empty());
        const auto document = opened->keptRanking(m_patient, id).value();
        QVERIFY(document.record.empty() && document.ranking.starts_with('{'));
        QVERIFY(toJson(document).ends_with(R"(,"case":null})"));
        const auto redraw = opened->redraw(m_patient, id).value();
        QVERIFY(redraw.state == RedrawState::NotRedrawn);
        QCOMPARE(redraw.lacking.front().kind, std::string("record"));
        QVERIFY(redraw.lacking.front().why == ErrorCode::NotFound);
    }

    /// Bodies are read once of what an older version kept, and then no more.
    void theListReadsNoBodyTwice()
    {
        const auto folder = newStore(record());
        (void)keptIn(folder);
        alter(folder, "DELETE FROM ranking_summary");
        const auto first = session(folder, m_pack)->rankings(m_patient).value();
        alter(folder, "UPDATE ranking SET body='{}'");
        const auto kept = session(folder, m_pack)->rankings(m_patient).value();
        QVERIFY(!kept.front().unreadable);
        QCOMPARE(toJson(kept), toJson(first));
        QVERIFY(!kept.front().ranking.options.empty());
    }

    void withoutItsPackItIsNotRedrawable()
    {
        const auto folder = newStore(record());
        (void)keptIn(folder);
        QVERIFY(session(folder, m_pack)->rankings(m_patient).value().front().hasParts);
        alter(folder, "DELETE FROM part");
        QVERIFY(!session(folder, m_pack)->rankings(m_patient).value().front().hasParts);
    }

    void theNextRankingHealsAPart()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder, "UPDATE part SET body=substr(body, 1, length(body) - 1)");
        const auto opened = session(folder, m_pack);
        QVERIFY(opened->redraw(m_patient, id).value().state == RedrawState::NotRedrawn);
        QVERIFY(opened->rank(m_patient).has_value());
        QVERIFY(opened->redraw(m_patient, id).value().state == RedrawState::Identical);
    }

    /// The folder of a model became another after it was loaded: nothing of it is kept.
    void aModelThatIsNotWholeIsNotKept()
    {
        const auto models = newPath(".models");
        fs::create_directories(models);
        fs::copy(fs::directory_iterator(CONSILIUM_SOURCE_DIR "/resources/models")->path(),
                 models / "one",
                 fs::copy_options::recursive);
        const auto folder = newStore(record());
        auto tools = Toolbox::load(m_pack, models).value();
        QCOMPARE(tools->models.size(), std::size_t{1});
        const auto linear = models / "one" / "linear.json";
        tests::writeBytes(linear, tests::bytesOf(linear) + "\n");
        const auto opened =
            Session::open(folder, tests::kPassphrase, std::move(tools), clock()).value();
        const auto ranked = opened->rankAndKeep(m_patient, RankingReason::Shown).value();
        const auto redraw = opened->redraw(m_patient, ranked.kept).value();
        QCOMPARE(redraw.lacking.size(), std::size_t{1});
        QCOMPARE(redraw.lacking.front().kind, std::string("model"));
        QVERIFY(redraw.lacking.front().why == ErrorCode::NotFound);
    }

    /// What was shown first is shown again: it is kept by its first number.
    void whatStandsOnThePageKeepsItsNumber()
    {
        const auto folder = newStore(record());
        const auto opened = session(folder, m_pack);
        const auto first = opened->rankAndKeep(m_patient, RankingReason::Shown).value();
        m_today = tests::day("2026-03-02");
        const auto second = opened->rankAndKeep(m_patient, RankingReason::Shown).value();
        m_today = tests::day("2026-03-01");
        QVERIFY(first.kept != second.kept);
        QVERIFY(opened->rankAndKeep(m_patient, RankingReason::Exported).value().kept == first.kept);
    }

    void otherWordsAreNoOtherAnswer()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder, (kOtherBody + "'\"why\":\"', '\"why\":\"Said otherwise: ')").c_str());
        const auto opened = session(folder, m_pack);
        const auto redraw = opened->redraw(m_patient, id).value();
        QVERIFY(redraw.state == RedrawState::Different);
        QVERIFY(redraw.isSameAnswer);
        const auto changed = opened->compareWithToday(m_patient, id, {}).value();
        QVERIFY(changed.redraw == RedrawState::Different && changed.isSameAnswer);
        QVERIFY(changed.options.empty() && !changed.details.empty());
        QVERIFY(std::all_of(changed.details.begin(), changed.details.end(), [](const auto& one) {
            return one.part == DetailChange::Part::Texts;
        }));
    }

    void anotherShelfIsAnotherAnswer()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder,
              (kOtherBody + "'\"shelf\":\"supported\"', '\"shelf\":\"not-advised\"')").c_str());
        const auto opened = session(folder, m_pack);
        const auto redraw = opened->redraw(m_patient, id).value();
        QVERIFY(redraw.state == RedrawState::Different);
        QVERIFY(!redraw.isSameAnswer);
        const auto changed = opened->compareWithToday(m_patient, id, {}).value();
        QVERIFY(!changed.options.empty() && !changed.isSameAnswer);
        QVERIFY(changed.options.front().causes == options::Causes{{Factor::Program}});
    }

    void packsThatCannotBeComparedAreNotCounted()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder, "DELETE FROM part");
        PackSources other;
        other.without("lung-egfr-alphanib-first").edition("2", "2026-12-01");
        const auto opened = session(folder, built(other));
        const auto changed = opened->compareWithToday(m_patient, id, {}).value();
        QVERIFY(changed.redraw == RedrawState::NotRedrawn);
        QVERIFY(!changed.knowledge);
        QVERIFY(toJson(changed).find(R"("knowledge":null)") != std::string::npos);
    }

    /// The file of the pack in use is gone: redrawn, and the entries are not compared.
    void aPackWithoutItsFileIsNotCompared()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        PackSources other;
        other.without("lung-egfr-alphanib-first").edition("2", "2026-12-01");
        const auto file = built(other);
        const auto opened = session(folder, file);
        fs::remove(file);
        const auto changed = opened->compareWithToday(m_patient, id, {}).value();
        QVERIFY(changed.isAttributed && !changed.knowledge);
    }

    /// Only where the finding came from is another: no record is listed, and the record differs.
    void aDifferenceThatIsNotListedIsStillOne()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        auto later = record();
        later.findings.front().header.provenance.place = "line 4711";
        save(folder, later);
        const auto changed = session(folder, m_pack)->compareWithToday(m_patient, id, {}).value();
        QVERIFY(changed.record.empty());
        QVERIFY(changed.differing == std::vector<Factor>{Factor::Record});
    }

    /// It asks before it reads a part, also where one is lacking and nothing would be drawn.
    void aStoppedComparisonReadsNothing()
    {
        const auto folder = newStore(record());
        const auto id = keptIn(folder);
        alter(folder, "DELETE FROM part");
        std::stop_source stop;
        stop.request_stop();
        const auto changed =
            session(folder, m_pack)->compareWithToday(m_patient, id, stop.get_token());
        QVERIFY(!changed.has_value() && changed.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestKeptRankings)
#include "tst_kept_rankings.moc"
