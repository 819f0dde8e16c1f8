#include "core/services/boards.h"
#include "tests/core/services/kept_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace consilium;
using namespace consilium::services;

/// A whole meeting of a tumour board, as screens and commands drive it, on a store with one
/// invented person.
class TestBoards : public tests::KeptStore
{
    Q_OBJECT

    std::filesystem::path m_folder;

    static board::Meeting meeting()
    {
        board::Meeting one;
        one.title = "Thoracic board";
        one.date = PartialDate::parse("2026-03-02").value();
        one.members = {{"A. Ott", board::Role::Chair, "medical oncology", true},
                       {"B. Kim", board::Role::Member, "radiotherapy", true},
                       {"C. Roy", board::Role::Member, "surgery", false},
                       {"D. Lee", board::Role::Guest, "student", true}};
        one.quorum = 2;
        return one;
    }

    static board::Choice choice(const std::string& member, const std::string& drug)
    {
        board::Choice one;
        one.member = member;
        one.therapy = {drug};
        return one;
    }

    /// Registered with all of the minimum data set.
    BoardCaseId registered(Boards& boards) const
    {
        const auto id = boards.add(m_patient, "Which treatment?", "A. Ott").value();
        const auto row = boards.boardCase(id).value();
        auto one = row.one;
        for (const auto item : row.missing)
            one.statements.push_back({std::string(board::name(item)), "stated"});
        if (!boards.save(id, one).has_value())
            qFatal("not saved");
        return id;
    }

    BoardCaseId scheduled(Boards& boards) const
    {
        const auto id = registered(boards);
        const auto on = boards.saveMeeting(std::nullopt, meeting()).value();
        const auto status = boards.schedule(id, on);
        if (!status.has_value())
            qFatal("not scheduled: %s", status.error().context.c_str());
        return id;
    }

    static Status decide(Boards& boards, BoardCaseId id, const std::string& drug)
    {
        auto one = boards.boardCase(id).value().one;
        one.decision.state = board::DecisionState::Preliminary;
        one.decision.wording = "As proposed: " + drug + ".";
        board::Recommendation first;
        first.therapy = {drug};
        first.use = board::UseType::InLabel;
        first.responsible = "A. Ott";
        one.decision.recommendations = {first};
        return boards.save(id, one);
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_today = tests::day("2026-03-02");
        m_pack = built(tests::PackSources());
    }

    void init() { m_folder = newStore(record()); }

    void aWholeMeetingLeavesARecord()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = scheduled(boards);
        QCOMPARE(boards.boardCase(id).value().state, board::State::Scheduled);
        QCOMPARE(boards.ranking(id).error().code, ErrorCode::NoPermission);
        QVERIFY(boards.seal(id, choice("A. Ott", "osimertinib")).has_value());
        QCOMPARE(boards.open(id, "A. Ott", "").error().code, ErrorCode::MissingData);
        QVERIFY(opened->rankings(m_patient).value().empty()); // nothing was ranked before that
        QVERIFY(boards.seal(id, choice("B. Kim", "carboplatin")).has_value());
        const auto ranking = boards.open(id, "A. Ott", "");
        QVERIFY(ranking.has_value());
        const auto reveal = boards.boardCase(id).value().one.reveal;
        QVERIFY(!reveal.firstShelf.empty());
        const auto kept = opened->rankings(m_patient).value();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().uses.front().why, RankingReason::Board);
        QCOMPARE(static_cast<std::int64_t>(kept.front().id), reveal.ranking);
        QVERIFY(boards.ranking(id).has_value());

        QVERIFY(decide(boards, id, reveal.firstShelf.front().front()).has_value());
        QCOMPARE(boards.boardCase(id).value().state, board::State::Discussed);
        QVERIFY(boards.finish(id, "A. Ott").has_value());
        const auto decision = boards.boardCase(id).value().one.decision;
        QVERIFY((decision.present == std::vector<std::string>{"A. Ott", "B. Kim"}));
        QCOMPARE(decision.quorum, 2);
        QVERIFY(decision.made.front().starts_with("pack "));
        const auto record = opened->load(m_patient).value();
        QCOMPARE(record.decisions.size(), std::size_t{1});
        QCOMPARE(record.decisions.front().decision, decision.wording);
        QCOMPARE(record.decisions.front().date.iso(), std::string("2026-03-02"));

        QCOMPARE(decide(boards, id, "docetaxel").error().code, ErrorCode::AlreadyExists);
        QVERIFY(boards.addAddendum(id, "B. Kim", "Dose reduced.").has_value());
        board::FollowUp seen;
        seen.given = board::Given::Yes;
        seen.response = clinical::ResponseCategory::Partial;
        QVERIFY(boards.addFollowUp(id, seen).has_value());
        QCOMPARE(boards.boardCase(id).value().state, board::State::FollowedUp);
        const auto figures = boards.figures().value();
        QCOMPARE(figures.discussed, 1);
        QVERIFY(figures.responded == board::shareOf(1, 1));
    }

    void whatIsMissingKeepsACaseOffTheAgenda()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto on = boards.saveMeeting(std::nullopt, meeting()).value();
        const auto id = boards.add(m_patient, "", "").value();
        const auto refused = boards.schedule(id, on);
        QCOMPARE(refused.error().code, ErrorCode::MissingData);
        QVERIFY(refused.error().context.starts_with("question, "));
        QCOMPARE(boards.schedule(registered(boards), MeetingId{99}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(boards.add(PatientId{99}, "", "").error().code, ErrorCode::NotFound);
    }

    void theAgendaHasAnOrder()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto on = boards.saveMeeting(std::nullopt, meeting()).value();
        std::vector<BoardCaseId> ids;
        for (int i = 0; i < 3; ++i) {
            ids.push_back(registered(boards));
            QVERIFY(boards.schedule(ids.back(), on).has_value());
        }
        const auto order = [&] {
            std::vector<BoardCaseId> all;
            const auto rows = boards.cases({on, {}}).value();
            for (const auto& row : rows)
                all.push_back(row.id);
            return all;
        };
        QVERIFY(order() == ids);
        QVERIFY(boards.move(ids[2], -2).has_value());
        QVERIFY((order() == std::vector{ids[2], ids[0], ids[1]}));
        QVERIFY(boards.move(ids[2], 1).has_value());
        QVERIFY(boards.move(ids[1], 9).has_value());
        QVERIFY((order() == std::vector{ids[0], ids[2], ids[1]}));
        QVERIFY(boards.schedule(ids[2], std::nullopt).has_value());
        QVERIFY((order() == std::vector{ids[0], ids[1]}));
        QCOMPARE(boards.meetings().value().front().cases, 2);
        QCOMPARE(boards.meetings().value().front().minutes, 20);
    }

    void meetingsAreChecked_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("title") << static_cast<int>(ErrorCode::MissingData);
        QTest::newRow("date") << static_cast<int>(ErrorCode::MissingData);
        QTest::newRow("nameless") << static_cast<int>(ErrorCode::MissingData);
        QTest::newRow("switched off") << static_cast<int>(ErrorCode::MissingData);
        QTest::newRow("twice") << static_cast<int>(ErrorCode::AlreadyExists);
        QTest::newRow("quorum") << static_cast<int>(ErrorCode::OutOfRange);
    }

    void meetingsAreChecked()
    {
        QFETCH(int, code);
        auto one = meeting();
        const std::string row = QTest::currentDataTag();
        if (row == "title")
            one.title = " ";
        else if (row == "date")
            one.date = {};
        else if (row == "nameless")
            one.members[1].name.clear();
        else if (row == "switched off")
            one.choosesFirst = false;
        else if (row == "twice")
            one.members[1].name = "A. Ott";
        else
            one.quorum = 4; // a guest does not count
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        QCOMPARE(static_cast<int>(boards.saveMeeting(std::nullopt, one).error().code), code);
        QVERIFY(boards.meetings().value().empty());
        one = meeting();
        one.choosesFirst = false;
        one.choosesWhyNot = "tutorial";
        QVERIFY(boards.saveMeeting(std::nullopt, one).has_value());
    }

    void whoIsNotPresentDoesNotChoose()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = scheduled(boards);
        for (const char* name : {"C. Roy", "D. Lee", "Nobody"})
            QCOMPARE(boards.seal(id, choice(name, "osimertinib")).error().code,
                     ErrorCode::NotFound);
        QCOMPARE(boards.seal(id, {}).error().code, ErrorCode::MissingData);
        QVERIFY(boards.seal(id, choice("", "osimertinib")).has_value()); // the group as one
        QCOMPARE(boards.seal(id, choice("", "carboplatin")).error().code, ErrorCode::AlreadyExists);
        QVERIFY(boards.open(id, "A. Ott", "").has_value());
        QCOMPARE(boards.seal(id, choice("B. Kim", "carboplatin")).error().code,
                 ErrorCode::AlreadyExists);
    }

    void draftsCannotDoWhatHasItsOwnCall()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = scheduled(boards);
        const auto refuse = [&](const auto& change) {
            auto one = boards.boardCase(id).value().one;
            change(one);
            return boards.save(id, one).error().code;
        };
        QCOMPARE(refuse([](auto& one) {
                     one.choices = {choice("A. Ott", "osimertinib")};
                     one.choices.front().sealed = "2026-03-02T00:00:00Z";
                 }),
                 ErrorCode::NoPermission);
        QCOMPARE(refuse([](auto& one) { one.reveal.at = "2026-03-02T00:00:00Z"; }),
                 ErrorCode::NoPermission);
        QCOMPARE(refuse([](auto& one) { one.decision.state = board::DecisionState::Final; }),
                 ErrorCode::NoPermission);
        QCOMPARE(refuse([](auto& one) { one.addenda.emplace_back(); }), ErrorCode::NoPermission);
        QCOMPARE(refuse([](auto& one) { one.followUps.emplace_back(); }), ErrorCode::NoPermission);
        // A choice that is not sealed yet is a draft like others, and in no answer.
        auto one = boards.boardCase(id).value().one;
        one.choices = {choice("A. Ott", "osimertinib")};
        QVERIFY(boards.save(id, one).has_value());
        QVERIFY(toJson(boards.cases().value()).find("osimertinib") == std::string::npos);
    }

    void aFinalDecisionNamesWhatItLacks()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = scheduled(boards);
        QCOMPARE(boards.finish(id, "A. Ott").error().context,
                 std::string("no-wording, nothing-decided"));
        QCOMPARE(boards.addAddendum(id, "A. Ott", "x").error().code, ErrorCode::MissingData);
        QCOMPARE(boards.addAddendum(id, "A. Ott", " ").error().code, ErrorCode::MissingData);
        board::FollowUp seen;
        QCOMPARE(boards.addFollowUp(id, seen).error().code, ErrorCode::MissingData);
        seen.worstToxicity = 6;
        QCOMPARE(boards.addFollowUp(id, seen).error().code, ErrorCode::OutOfRange);
        QVERIFY(decide(boards, id, "osimertinib").has_value());
        QVERIFY(boards.finish(id, " ").error().code == ErrorCode::MissingData);
        QVERIFY(boards.finish(id, "A. Ott").has_value());
        QCOMPARE(boards.finish(id, "A. Ott").error().code, ErrorCode::AlreadyExists);
        QCOMPARE(boards.schedule(id, std::nullopt).error().code, ErrorCode::AlreadyExists);
    }

    void everyStateIsKept()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = registered(boards);
        auto one = boards.boardCase(id).value().one;
        QVERIFY(boards.save(id, one).has_value()); // nothing changed
        one.question = "Second line?";
        QVERIFY(boards.save(id, one).has_value());
        const auto history = boards.history(id).value();
        QCOMPARE(history.size(), std::size_t{3}); // registered, stated, asked anew
        QCOMPARE(history[1].second.question, std::string("Which treatment?"));
        QCOMPARE(history[2].second.question, std::string("Second line?"));
    }

    void itIsThereAgainInANewSession()
    {
        BoardCaseId id{};
        {
            const auto opened = session(m_folder, m_pack);
            auto boards = opened->boards();
            id = scheduled(boards);
            QVERIFY(decide(boards, id, "osimertinib").has_value());
        }
        const auto again = session(m_folder, m_pack);
        const auto row = again->boards().boardCase(id).value();
        QCOMPARE(row.one.decision.wording, std::string("As proposed: osimertinib."));
        QVERIFY(row.meeting.has_value());
        QVERIFY(again->check().has_value());
    }

    void answersOfNothingAreNoZeros()
    {
        const auto opened = session(m_folder, m_pack);
        const auto json = toJson(opened->boards().figures().value());
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        QVERIFY(object.value(QLatin1String("given")).isNull());
        QCOMPARE(object.value(QLatin1String("discussed")).toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestBoards)
#include "tst_boards.moc"
