#include "core/services/boards.h"
#include "tests/core/services/kept_store.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

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
        if (!boards.save(id, one, {row.one}).has_value())
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
        const auto before = boards.boardCase(id).value().one;
        auto one = before;
        one.decision.state = board::DecisionState::Preliminary;
        one.decision.wording = "As proposed: " + drug + ".";
        board::Recommendation first;
        first.therapy = {drug};
        first.use = board::UseType::InLabel;
        first.responsible = "A. Ott";
        one.decision.recommendations = {first};
        return boards.save(id, one, {before});
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
            const auto before = boards.boardCase(id).value().one;
            auto one = before;
            change(one);
            return boards.save(id, one, {before}).error().code;
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
        const auto before = boards.boardCase(id).value().one;
        auto one = before;
        one.choices = {choice("A. Ott", "osimertinib")};
        QVERIFY(boards.save(id, one, {before}).has_value());
        QVERIFY(toJson(boards.cases().value()).find("osimertinib") == std::string::npos);
    }

    /// The page and the screen send whole drafts, each as old as its last refresh.
    void aDraftTakesNothingBackThatOthersSaved()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = scheduled(boards);
        const auto old = boards.boardCase(id).value().one;
        auto page = old; // the presenter types here
        page.question = "Second line?";
        page.choices = {choice("A. Ott", "carboplatin")}; // begun before, as the page saw it
        auto screen = old;
        screen.decision.state = board::DecisionState::Draft;
        screen.decision.wording = "Half a sentence";
        QVERIFY(boards.save(id, screen, {old}).has_value());
        QVERIFY(boards.seal(id, choice("A. Ott", "osimertinib")).has_value());
        QVERIFY(boards.seal(id, choice("B. Kim", "osimertinib")).has_value());
        QVERIFY(boards.open(id, "A. Ott", "").has_value());
        const auto stood = boards.boardCase(id).value().one;
        page.choices = old.choices;
        QVERIFY(boards.save(id, page, {old}).has_value());
        const auto now = boards.boardCase(id).value().one;
        QCOMPARE(now.question, std::string("Second line?"));
        QCOMPARE(now.decision.wording, std::string("Half a sentence"));
        QVERIFY(now.choices == stood.choices);
        QVERIFY(now.reveal == stood.reveal);
        // What both changed is refused, by name, and the newer one stays.
        auto other = old;
        other.question = "Third line?";
        const auto refused = boards.save(id, other, {old});
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(refused.error().context, std::string("changed meanwhile: question"));
        QVERIFY(boards.boardCase(id).value().one == now);
        // A draft on its way is no stranger to the one after it, nor is taking it back.
        auto first = now;
        first.question = "Third line?";
        auto next = now;
        next.question = "Third line or a trial?";
        QVERIFY(boards.save(id, first, {now}).has_value());
        QVERIFY(boards.save(id, next, {first, now}).has_value());
        QVERIFY(boards.save(id, now, {next, now}).has_value());
        QCOMPARE(boards.boardCase(id).value().one.question, std::string("Second line?"));
    }

    /// A form that was opened before the meeting began.
    void aMeetingFormTakesNoAttendanceBack()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto on = boards.saveMeeting(std::nullopt, meeting()).value();
        auto form = meeting();
        form.place = "Room 7";
        form.members.push_back({"E. Wu", board::Role::Member, "pathology", false});
        auto screen = meeting();
        screen.members[2].isPresent = true;
        screen.choosesFirst = false;
        screen.choosesWhyNot = "tutorial (A. Ott)";
        QVERIFY(boards.saveMeeting(on, screen, {meeting()}).has_value());
        QVERIFY(boards.saveMeeting(on, form, {meeting()}).has_value());
        const auto now = boards.meeting(on).value().meeting;
        QCOMPARE(now.place, std::string("Room 7"));
        QVERIFY(now.members[2].isPresent);
        QCOMPARE(now.members.size(), std::size_t{5});
        QVERIFY(!now.choosesFirst);
        form.place = "Room 8";
        screen = now;
        screen.place = "Room 9";
        QVERIFY(boards.saveMeeting(on, screen, {now}).has_value());
        QCOMPARE(boards.saveMeeting(on, form, {now}).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(boards.saveMeeting(on, form).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(boards.meeting(on).value().meeting.place, std::string("Room 9"));
    }

    /// Case and record are of one mind at every moment: a write that fails, or a kill, in the
    /// middle of making a decision final leaves neither half.
    void aDecisionIsFinalInCaseAndRecordOrInNeither()
    {
        BoardCaseId id{};
        {
            const auto opened = session(m_folder, m_pack);
            auto boards = opened->boards();
            id = scheduled(boards);
            QVERIFY(decide(boards, id, "osimertinib").has_value());
        }
        alter(m_folder,
              "CREATE TRIGGER stop BEFORE INSERT ON record WHEN NEW.kind='board-decision' "
              "BEGIN SELECT RAISE(ABORT, 'stopped'); END");
        {
            const auto opened = session(m_folder, m_pack);
            QVERIFY(!opened->boards().finish(id, "A. Ott").has_value());
            const auto row = opened->boards().boardCase(id).value();
            QCOMPARE(row.one.decision.state, board::DecisionState::Preliminary);
            QCOMPARE(row.one.decision.wording, std::string("As proposed: osimertinib."));
            QVERIFY(opened->load(m_patient).value().decisions.empty());
        }
        alter(m_folder, "DROP TRIGGER stop");
        const auto opened = session(m_folder, m_pack);
        QVERIFY(opened->boards().finish(id, "A. Ott").has_value());
        QCOMPARE(opened->load(m_patient).value().decisions.size(), std::size_t{1});
    }

    /// A process killed while it writes decisions over and over leaves each case whole.
    void aKillInTheMiddleOfADecision()
    {
        BoardCaseId id{};
        {
            const auto opened = session(m_folder, m_pack);
            auto boards = opened->boards();
            id = scheduled(boards);
        }
        const pid_t child = fork();
        if (child == 0) {
            const auto opened = session(m_folder, m_pack);
            auto boards = opened->boards();
            std::signal(SIGALRM, [](int) { ::kill(::getpid(), SIGKILL); });
            ualarm(120000, 0);
            for (int count = 0;; ++count) {
                if (!decide(boards, id, "drug " + std::to_string(count)).has_value())
                    _exit(2);
            }
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        const auto opened = session(m_folder, m_pack);
        const auto history = opened->boards().history(id).value();
        const auto now = opened->boards().boardCase(id).value().one;
        QVERIFY(now == history.back().second);
        QVERIFY(history.size() > 3);
        // The last that was acknowledged, or the next: never half of one.
        const auto& first = now.decision.recommendations.front();
        QCOMPARE(now.decision.wording, "As proposed: " + first.therapy.front() + ".");
        QVERIFY(opened->check().has_value());
    }

    /// The chair switches sealing off, the ranking is seen, and sealing is switched on again.
    void whatTheRuleOfTheMeetingOpenedStaysOpened()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = scheduled(boards);
        const auto on = *boards.boardCase(id).value().meeting;
        auto off = meeting();
        off.choosesFirst = false;
        off.choosesWhyNot = "tutorial (A. Ott)";
        QVERIFY(boards.saveMeeting(on, off, {meeting()}).has_value());
        QVERIFY(boards.ranking(id).has_value());
        QVERIFY(boards.saveMeeting(on, meeting(), {off}).has_value());
        const auto reveal = boards.boardCase(id).value().one.reveal;
        QVERIFY(!reveal.at.empty());
        QVERIFY(!reveal.choosesFirst);
        QCOMPARE(reveal.by, std::string("A. Ott"));
        QCOMPARE(reveal.why, std::string("tutorial (A. Ott)"));
        QVERIFY(!reveal.firstShelf.empty());
        QCOMPARE(boards.seal(id, choice("B. Kim", "carboplatin")).error().code,
                 ErrorCode::AlreadyExists);
        // So a recommendation beside the first shelf needs its reason here too.
        QVERIFY(decide(boards, id, "an unheard-of drug").has_value());
        QCOMPARE(boards.finish(id, "A. Ott").error().context,
                 std::string("override-without-reason"));
    }

    void nothingIsSealedOrOpenedBehindAFinalDecision()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = scheduled(boards);
        QVERIFY(decide(boards, id, "osimertinib").has_value());
        QVERIFY(boards.finish(id, "A. Ott").has_value());
        const auto stood = boards.boardCase(id).value().one;
        QCOMPARE(boards.seal(id, choice("A. Ott", "osimertinib")).error().code,
                 ErrorCode::AlreadyExists);
        QVERIFY(boards.open(id, "A. Ott", "").has_value()); // to be read, and noted nowhere
        QVERIFY(boards.boardCase(id).value().one == stood);
        // Not by an old draft either, whatever it stands on.
        auto old = stood;
        old.decision = {};
        QVERIFY(!boards.save(id, old, {stood}).has_value());
        old = stood;
        old.decision.wording = "Something else.";
        QCOMPARE(boards.save(id, old, {stood}).error().code, ErrorCode::AlreadyExists);
        QVERIFY(boards.boardCase(id).value().one == stood);
    }

    void whoAbstainsDoesNotCount()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        const auto id = scheduled(boards);
        const auto before = boards.boardCase(id).value().one;
        auto one = before;
        one.decision.state = board::DecisionState::Draft;
        one.decision.wording = "Osimertinib.";
        one.decision.rebiopsy = true;
        one.decision.conflicts = {{"B. Kim", "speaks for the maker", true}};
        QVERIFY(boards.save(id, one, {before}).has_value());
        QCOMPARE(boards.finish(id, "A. Ott").error().context, std::string("no-quorum"));
        QVERIFY(boards.seal(id, choice("A. Ott", "osimertinib")).has_value());
        QVERIFY(boards.open(id, "A. Ott", "").has_value()); // nobody else is waited for
    }

    void namesAndDaysAreChecked()
    {
        const auto opened = session(m_folder, m_pack);
        auto boards = opened->boards();
        auto one = meeting();
        one.members[1].name = std::string(120, 'n');
        one.date = PartialDate::parse("2019-05-04").value(); // written up later
        QVERIFY(boards.saveMeeting(std::nullopt, one).has_value());
        one.members[2].name = one.members[1].name + " ";
        QCOMPARE(boards.saveMeeting(std::nullopt, one).error().code, ErrorCode::AlreadyExists);
        one.members[2].name = std::string(1001, 'n');
        QCOMPARE(boards.saveMeeting(std::nullopt, one).error().code, ErrorCode::TooLarge);
        one = meeting();
        for (const char* far : {"1850-03-02", "2150-03-02"}) {
            one.date = PartialDate::parse(far).value();
            QCOMPARE(boards.saveMeeting(std::nullopt, one).error().code, ErrorCode::OutOfRange);
        }
    }

    /// A meeting with 30 cases over a store of 500, one of which has 50,000 results.
    void theListOfALargeStoreIsCheap()
    {
        const auto folder = newPath(".consilium");
        std::vector<PatientId> people;
        {
            auto made =
                store::Store::create(folder, tests::kPassphrase, clock(), crypto::Cost::minimum());
            auto& store = made.value().store;
            auto person = record();
            for (int index = 0; index < 500; ++index) {
                const auto number = std::to_string(index);
                person.patient.header.key = "patient " + number;
                person.patient.identifiers = {{"urn:test", number, "MR"}};
                person.observations.resize(index == 0 ? 50000 : 200, person.observations.front());
                people.push_back(store.save(person, std::nullopt).value());
            }
        }
        const auto opened = session(folder, m_pack);
        auto boards = opened->boards();
        const auto on = boards.saveMeeting(std::nullopt, meeting()).value();
        BoardCaseId first{};
        for (std::size_t index = 0; index < people.size(); ++index) {
            m_patient = people[index];
            const auto id = boards.add(m_patient, "Which treatment?", "A. Ott").value();
            first = index == 0 ? id : first;
        }
        QVERIFY(on != MeetingId{});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(boards.overview().value().cases.size(), people.size());
        const auto whole = clock.restart();
        QVERIFY(opened->load(people.front()).has_value());
        const auto record = clock.restart();
        auto one = boards.boardCase(first).value().one;
        const auto before = one;
        one.question = "Second line?";
        QVERIFY(boards.save(first, one, {before}).has_value());
        const auto draft = clock.restart();
        qInfo("500 cases: list %lld ms, a draft %lld ms; the one large record alone %lld ms",
              static_cast<long long>(whole),
              static_cast<long long>(draft),
              static_cast<long long>(record));
        // Against a peer of the same run: all cases cost less than the one record that they leave.
        QVERIFY(whole < record);
        QVERIFY(draft * 4 < record);
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
        const auto before = boards.boardCase(id).value().one;
        auto one = before;
        QVERIFY(boards.save(id, one, {before}).has_value()); // nothing changed
        one.question = "Second line?";
        QVERIFY(boards.save(id, one, {before}).has_value());
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
