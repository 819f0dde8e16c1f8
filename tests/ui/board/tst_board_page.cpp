#include "tests/ui/board/board_desk.h"
#include "ui/board/agenda_model.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace consilium;
using namespace consilium::ui;
using board::BoardCase;

class TestBoardPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BoardPage> m_page;
    std::unique_ptr<tests::BoardDesk> m_desk;

    template <typename T>
    T* child(const char* name) const
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        auto* popup = QApplication::activePopupWidget();
        QTest::keyClick(
            popup != nullptr ? popup : QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    static void type(const char* words)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words));
    }

    static bool hasFocus(const char* name)
    {
        const auto* now = QApplication::focusWidget();
        return now != nullptr && now->objectName() == QLatin1String(name);
    }

    /// By Tab alone.
    void goTo(const char* name) const
    {
        for (int at = 0; at < 90; ++at) {
            if (hasFocus(name))
                return;
            press(Qt::Key_Tab);
        }
        qFatal("Tab does not reach %s", name);
    }

    void use(const char* button) const
    {
        goTo(button);
        press(Qt::Key_Space);
    }

    QString words(const char* label) const { return child<QLabel>(label)->text(); }

    QString cell(int row, int column) const
    {
        const auto* table = child<QTableView>("agendaTable");
        return table->model()->index(row, column).data().toString();
    }

    static BoardCase saved(const QSignalSpy& spy) { return spy.last().at(1).value<BoardCase>(); }

    void twoCases()
    {
        m_desk->addCase(m_desk->patients[0], "Which treatment next?");
        m_desk->addCase(m_desk->patients[1], "Surgery or radiotherapy?");
        m_desk->show();
    }

    /// Two cases on one meeting, in this order.
    void meetingOfTwo()
    {
        m_desk->addMeeting("Thoracic board", "2026-12-01");
        m_desk->addCase(m_desk->patients[0], "Which treatment next?");
        m_desk->addCase(m_desk->patients[1], "Surgery or radiotherapy?");
        for (int at : {0, 1}) {
            auto& row = m_desk->lists.cases[static_cast<std::size_t>(at)];
            row.meeting = MeetingId{1};
            row.place = at + 1;
        }
        m_desk->show();
        m_page->choose(BoardCaseId{1});
        child<QTableView>("agendaTable")->setFocus();
    }

    void finalCase()
    {
        m_desk->addFinal(m_desk->patients[0], "Which treatment next?");
        m_desk->show();
        child<QTabBar>("boardCaseTabs")->setFocus();
    }

private Q_SLOTS:

    void initTestCase()
    {
        qRegisterMetaType<BoardCase>();
        qRegisterMetaType<board::Meeting>();
        qRegisterMetaType<board::FollowUp>();
        qApp->setStyleSheet(Theme::light().styleSheet());
        qApp->setPalette(Theme::light().palette());
        qApp->setFont(applicationFont());
    }

    void init()
    {
        m_page = std::make_unique<BoardPage>();
        m_desk = std::make_unique<tests::BoardDesk>(*m_page);
        m_desk->patients = {tests::BoardDesk::patient(11, "Abel", "Anna", "LUAD"),
                            tests::BoardDesk::patient(12, "Berger", "Bela", "COAD")};
        m_page->resize(1282, 680);
        m_desk->show();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        child<QListWidget>("boardPlaces")->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void anEmptyPageSaysWhatToDo()
    {
        QCOMPARE(child<QListWidget>("boardPlaces")->count(), 2);
        QVERIFY(words("agendaEmpty").contains(QStringLiteral("No case waits for a meeting")));
        QVERIFY(child<QLabel>("agendaEmpty")->isVisible());
        QVERIFY(!child<QTabBar>("boardCaseTabs")->isVisible());
    }

    void figuresWithoutCasesAreNoZero()
    {
        press(Qt::Key_End);
        QVERIFY(child<QLabel>("figureGiven")->isVisible());
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (!label->objectName().startsWith(QStringLiteral("figure")))
                continue;
            QCOMPARE(label->text(), QStringLiteral("nothing counted yet"));
        }
    }

    void figuresCarryTheirIntervals()
    {
        m_desk->addFinal(m_desk->patients[0], "Which treatment next?");
        auto& second = m_desk->addFinal(m_desk->patients[1], "And here?");
        board::FollowUp given;
        given.given = board::Given::Yes;
        second.one.followUps.push_back(given);
        m_desk->show();
        press(Qt::Key_End);
        QCOMPARE(words("figureDiscussed"), QStringLiteral("2"));
        QCOMPARE(words("figureRecommended"),
                 QStringLiteral("100 % (2 of 2; 95 % interval 34 to 100)"));
        QCOMPARE(words("figureGiven"), QStringLiteral("100 % (1 of 1; 95 % interval 21 to 100)"));
        QCOMPARE(words("figureResponded"), QStringLiteral("nothing counted yet"));
        QCOMPARE(words("figureWithoutFollowUp"), QStringLiteral("1"));
    }

    void aMeetingIsMadeByKeyboard()
    {
        const QSignalSpy spy(m_page.get(), &BoardPage::meetingSaved);
        use("newMeetingButton");
        QVERIFY(hasFocus("meetingTitle"));
        type("Thoracic board");
        press(Qt::Key_Tab);
        type("1.12.2026");
        press(Qt::Key_Tab);
        type("16:30");
        press(Qt::Key_Tab);
        type("Room 4");
        press(Qt::Key_Tab);
        QVERIFY(hasFocus("meetingQuorum"));
        press(Qt::Key_Up);
        goTo("memberName");
        type("Dr. Invented");
        press(Qt::Key_Tab);
        press(Qt::Key_Down); // chair
        press(Qt::Key_Tab);
        type("medical oncology");
        press(Qt::Key_Tab); // remove
        press(Qt::Key_Tab);
        QVERIFY(hasFocus("memberName"));
        type("Dr. Made Up");
        use("meetingSave");
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().at(0).toLongLong(), qint64{0});
        const auto meeting = spy.first().at(1).value<board::Meeting>();
        QCOMPARE(meeting.title, std::string("Thoracic board"));
        QCOMPARE(meeting.date, tests::date("2026-12-01"));
        QCOMPARE(meeting.time, std::string("16:30"));
        QCOMPARE(meeting.place, std::string("Room 4"));
        QCOMPARE(meeting.quorum, 1);
        QCOMPARE(meeting.members.size(), std::size_t{2});
        QCOMPARE(meeting.members[0].role, board::Role::Chair);
        QCOMPARE(meeting.members[0].discipline, std::string("medical oncology"));
        QCOMPARE(meeting.members[1].name, std::string("Dr. Made Up"));
        QVERIFY(meeting.choosesFirst);
        // The list has it, the form is gone, and the agenda says that it is empty.
        QVERIFY(!child<QLineEdit>("meetingTitle")->isVisible());
        QVERIFY(child<QListWidget>("boardPlaces")
                    ->currentItem()
                    ->text()
                    .startsWith(QStringLiteral("Thoracic board\n1 Dec 2026, 16:30")));
        QVERIFY(words("agendaEmpty").contains(QStringLiteral("on this agenda")));
    }

    void whatAMeetingLacksIsSaidAndKept()
    {
        const QSignalSpy spy(m_page.get(), &BoardPage::meetingSaved);
        use("newMeetingButton");
        type("Board");
        press(Qt::Key_Tab);
        type("31.2.2026");
        use("meetingSave");
        QVERIFY(words("meetingSaid").contains(QStringLiteral("31.2.2026")));
        QVERIFY(hasFocus("meetingDate"));
        child<QLineEdit>("meetingDate")->setText(QStringLiteral("2026-12-01"));
        goTo("meetingChoosesFirst");
        press(Qt::Key_Space);
        use("meetingSave");
        QVERIFY(hasFocus("meetingWhyNot"));
        QCOMPARE(spy.count(), 0);
        type("all choices are known");
        m_desk->refuse = QStringLiteral("The disk is full.");
        use("meetingSave");
        QCOMPARE(spy.count(), 1);
        QCOMPARE(words("boardRefusal"), QStringLiteral("The disk is full."));
        QVERIFY(child<QLabel>("boardRefusal")->isVisible());
        QCOMPARE(child<QLineEdit>("meetingTitle")->text(), QStringLiteral("Board"));
        m_desk->show();
        QVERIFY(child<QLineEdit>("meetingTitle")->isVisible());
        m_desk->refuse.clear();
        use("meetingSave");
        QVERIFY(!child<QLabel>("boardRefusal")->isVisible());
        QVERIFY(!child<QLineEdit>("meetingTitle")->isVisible());
        QCOMPARE(m_desk->lists.meetings.at(0).meeting.choosesWhyNot,
                 std::string("all choices are known"));
    }

    void membersAreToldApart()
    {
        auto& row = m_desk->addMeeting("Board", "2026-12-01");
        row.meeting.members = {{"Dr. Invented", board::Role::Member, "", true}};
        m_desk->show();
        press(Qt::Key_Down);
        const QSignalSpy spy(m_page.get(), &BoardPage::meetingSaved);
        use("changeMeetingButton");
        goTo("memberName");
        for (int at = 0; at < 4; ++at)
            press(Qt::Key_Tab);
        QVERIFY(hasFocus("memberName"));
        type("Dr. Invented");
        use("meetingSave");
        QVERIFY(words("meetingSaid").contains(QStringLiteral("same name")));
        QCOMPARE(spy.count(), 0);
        goTo("memberName");
        press(Qt::Key_End);
        type(" junior");
        use("meetingSave");
        QCOMPARE(spy.count(), 1);
        // Who is present was said elsewhere and stays.
        QVERIFY(spy.first().at(1).value<board::Meeting>().members.at(0).isPresent);
        QCOMPARE(spy.first().at(0).toLongLong(), qint64{1});
    }

    void aCaseIsRegisteredByKeyboardAlone()
    {
        const QSignalSpy asked(m_page.get(), &BoardPage::patientsWanted);
        const QSignalSpy added(m_page.get(), &BoardPage::caseAdded);
        use("registerButton");
        QVERIFY(hasFocus("registerSearch"));
        type("ber");
        press(Qt::Key_Return);
        QCOMPARE(asked.last().at(0).toString(), QStringLiteral("ber"));
        QVERIFY(hasFocus("registerQuestion"));
        press(Qt::Key_Return);
        QVERIFY(words("registerSaid").contains(QStringLiteral("question")));
        type("Surgery or radiotherapy?");
        press(Qt::Key_Return);
        QCOMPARE(added.count(), 1);
        QCOMPARE(added.first().at(0).toLongLong(), qint64{12});
        QCOMPARE(added.first().at(1).toString(), QStringLiteral("Surgery or radiotherapy?"));
        QCOMPARE(cell(0, 1), QStringLiteral("Berger, Bela"));
        QCOMPARE(cell(0, 5), QStringLiteral("backlog"));
        // Straight into what the record does not hold.
        QVERIFY(hasFocus("statePerformance"));
    }

    void aRefusedRegistrationKeepsWhatWasTyped()
    {
        m_desk->refuse = QStringLiteral("The store is locked.");
        use("registerButton");
        type("abel");
        press(Qt::Key_Return);
        type("Which treatment?");
        press(Qt::Key_Return);
        QCOMPARE(words("boardRefusal"), QStringLiteral("The store is locked."));
        QCOMPARE(child<QLineEdit>("registerQuestion")->text(), QStringLiteral("Which treatment?"));
        QVERIFY(child<QLineEdit>("registerQuestion")->isVisible());
    }

    void nobodyFoundIsSaid()
    {
        use("registerButton");
        type("zz");
        press(Qt::Key_Return);
        QVERIFY(child<QLabel>("registerNone")->isVisible());
        QVERIFY(hasFocus("registerSearch"));
    }

    void missingItemsAreNamedAndStated()
    {
        m_desk->addMeeting("Thoracic board", "2026-12-01");
        twoCases();
        QCOMPARE(
            cell(0, 7),
            QStringLiteral("performance status, comorbidity, frailty, date of imaging, date of "
                           "pathology"));
        const QSignalSpy scheduled(m_page.get(), &BoardPage::caseScheduled);
        const QSignalSpy drafts(m_page.get(), &BoardPage::caseSaved);
        use("scheduleButton");
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(scheduled.count(), 0);
        QVERIFY(words("boardRefusal").contains(QStringLiteral("performance status, comorbidity")));
        QVERIFY(hasFocus("statePerformance"));
        for (const auto* what :
             {"ECOG 1 by telephone", "none known", "fit", "2026-11-02", "2026-10-20"}) {
            type(what);
            press(Qt::Key_Tab);
        }
        // Leaving a field sends it.
        QCOMPARE(drafts.count(), 5);
        QCOMPARE(cell(0, 7), QStringLiteral("nothing"));
        QCOMPARE(m_desk->of(1).one.statements.at(0).item, std::string("performance-status"));
        QCOMPARE(m_desk->of(1).one.statements.at(0).text, std::string("ECOG 1 by telephone"));
        use("scheduleButton");
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(scheduled.count(), 1);
        QCOMPARE(scheduled.first().at(1).toLongLong(), qint64{1});
        QCOMPARE(cell(0, 5), QStringLiteral("scheduled"));
        QVERIFY(child<QListWidget>("boardPlaces")
                    ->currentItem()
                    ->text()
                    .contains(QStringLiteral("cases: 1 · 10 min")));
    }

    void casesMoveByKeyboardAndStayChosen()
    {
        meetingOfTwo();
        const QSignalSpy spy(m_page.get(), &BoardPage::caseMoved);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().at(0).toLongLong(), qint64{1});
        QCOMPARE(spy.first().at(1).toInt(), 1);
        QCOMPARE(cell(0, 1), QStringLiteral("Berger, Bela"));
        QCOMPARE(child<QTableView>("agendaTable")->currentIndex().row(), 1);
        use("caseUpButton");
        QCOMPARE(cell(0, 1), QStringLiteral("Abel, Anna"));
        const QSignalSpy shown(m_page.get(), &BoardPage::presentationWanted);
        use("presentButton");
        QCOMPARE(shown.first().at(0).toLongLong(), qint64{1});
        QCOMPARE(shown.first().at(1).toLongLong(), qint64{1});
    }

    void stepsAreOrderedLeftOutAndNoted()
    {
        twoCases();
        const QSignalSpy spy(m_page.get(), &BoardPage::caseSaved);
        goTo("stepsList");
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Space);
        goTo("stepNote");
        type("say it shortly");
        use("stepAdd");
        QVERIFY(hasFocus("stepTitle"));
        type("Family");
        goTo("stepNote");
        type("mother of two");
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty() && saved(spy).steps.size() == 5 &&
                                     saved(spy).steps[2].note == "mother of two",
                                 1000);
        const auto steps = saved(spy).steps;
        QCOMPARE(steps[0].kind, board::StepKind::History);
        QCOMPARE(steps[1].kind, board::StepKind::Question);
        QVERIFY(steps[1].isLeftOut);
        QCOMPARE(steps[1].note, std::string("say it shortly"));
        QCOMPARE(steps[2].kind, board::StepKind::Note);
        QCOMPARE(steps[2].title, std::string("Family"));
        const auto* list = child<QListWidget>("stepsList");
        QCOMPARE(list->item(1)->text(), QStringLiteral("2. Question · left out · with a note"));
        QCOMPARE(list->item(2)->text(), QStringLiteral("3. Family"));
    }

    void theRiskPageIsAStepWhereItIsAskedFor()
    {
        twoCases();
        const QSignalSpy spy(m_page.get(), &BoardPage::caseSaved);
        QVERIFY(child<QPushButton>("stepAddRisk")->isVisible());
        use("stepAddRisk");
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), 1000);
        const auto steps = saved(spy).steps;
        const auto risk = std::find_if(steps.begin(), steps.end(), [](const auto& step) {
            return step.kind == board::StepKind::Risk;
        });
        QVERIFY(risk != steps.end() && risk + 1 != steps.end());
        QCOMPARE((risk + 1)->kind, board::StepKind::Options);
        QVERIFY(!child<QPushButton>("stepAddRisk")->isVisible()); // once is enough
    }

    void whatIsTypedOutlivesNewLists()
    {
        twoCases();
        const QSignalSpy spy(m_page.get(), &BoardPage::caseSaved);
        auto* question = child<QPlainTextEdit>("caseQuestion");
        question->setFocus();
        type("And ");
        m_desk->of(1).one.presenter = "Dr. Elsewhere"; // changed by somebody else meanwhile
        m_desk->show();
        QVERIFY(hasFocus("caseQuestion"));
        QCOMPARE(question->toPlainText(), QStringLiteral("And Which treatment next?"));
        QCOMPARE(question->textCursor().position(), 4);
        type("now: ");
        QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 1000);
        QCOMPARE(saved(spy).question, std::string("And now: Which treatment next?"));
        QCOMPARE(saved(spy).presenter, std::string("Dr. Elsewhere"));
    }

    void aDraftGoesWithTheCaseThatItWasTypedFor()
    {
        twoCases();
        const QSignalSpy spy(m_page.get(), &BoardPage::caseSaved);
        child<QPlainTextEdit>("caseQuestion")->setFocus();
        type("A: ");
        m_page->choose(BoardCaseId{2});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().at(0).toLongLong(), qint64{1});
        QCOMPARE(child<QPlainTextEdit>("caseQuestion")->toPlainText(),
                 QStringLiteral("Surgery or radiotherapy?"));
        QCOMPARE(m_desk->of(2).one.question, std::string("Surgery or radiotherapy?"));
    }

    void aRefusedDraftStaysTyped()
    {
        twoCases();
        m_desk->refuse = QStringLiteral("The disk is full.");
        child<QLineEdit>("casePresenter")->setFocus();
        type("Dr. Invented");
        press(Qt::Key_Tab);
        QCOMPARE(words("boardRefusal"), QStringLiteral("The disk is full."));
        m_desk->show();
        QCOMPARE(child<QLineEdit>("casePresenter")->text(), QStringLiteral("Dr. Invented"));
    }

    void aRefusedDraftIsThereWhenTheCaseIsChosenAgain()
    {
        twoCases();
        m_desk->refuse = QStringLiteral("The disk is full.");
        child<QLineEdit>("casePresenter")->setFocus();
        type("Dr. Invented");
        child<QTableView>("agendaTable")->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(child<QLineEdit>("casePresenter")->text(), QString());
        m_desk->show();
        m_desk->refuse.clear();
        press(Qt::Key_Up);
        QCOMPARE(child<QLineEdit>("casePresenter")->text(), QStringLiteral("Dr. Invented"));
        press(Qt::Key_Tab);
        QCOMPARE(m_desk->of(1).one.presenter, std::string("Dr. Invented"));
        QCOMPARE(m_desk->of(2).one.presenter, std::string());
    }

    void aFinalDecisionIsReadAndAddedTo()
    {
        finalCase();
        const QSignalSpy spy(m_page.get(), &BoardPage::addendumAdded);
        QVERIFY(child<QPlainTextEdit>("caseQuestion")->isReadOnly());
        press(Qt::Key_Right);
        QStringList shown;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible())
                shown << label->text();
        }
        const auto all = shown.join(QLatin1Char('\n'));
        for (const auto* part : {"Osimertinib, control after eight weeks.",
                                 "osimertinib · use: in label · AMP A · responsible: Dr. Invented",
                                 "Dr. Made Up: prefers a trial",
                                 "final · 23 Nov 2026"})
            QVERIFY2(all.contains(QLatin1String(part)) || all.contains(QString::fromUtf8(part)),
                     part);
        goTo("addendumText");
        type("Claim granted by telephone.");
        use("addendumAdd");
        QVERIFY(words("addendumSaid").contains(QStringLiteral("who")));
        QVERIFY(hasFocus("addendumBy"));
        QCOMPARE(spy.count(), 0);
        type("Dr. Invented");
        m_desk->refuse = QStringLiteral("The disk is full.");
        use("addendumAdd");
        QCOMPARE(child<QPlainTextEdit>("addendumText")->toPlainText(),
                 QStringLiteral("Claim granted by telephone."));
        m_desk->refuse.clear();
        use("addendumAdd");
        QCOMPARE(spy.count(), 2);
        QVERIFY(child<QPlainTextEdit>("addendumText")->toPlainText().isEmpty());
        QVERIFY(words("addendaLabel").startsWith(QStringLiteral("24 Nov 2026")));
        QVERIFY(words("addendaLabel")
                    .endsWith(QStringLiteral("Dr. Invented: Claim granted by telephone.")));
    }

    void whatBecameOfItIsEntered()
    {
        finalCase();
        const QSignalSpy spy(m_page.get(), &BoardPage::followUpAdded);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        use("followUpAdd");
        QVERIFY(words("followUpSaid").contains(QStringLiteral("whether the treatment was given")));
        QCOMPARE(spy.count(), 0);
        QVERIFY(hasFocus("followUpGiven"));
        QVERIFY(!child<QComboBox>("followUpWhy")->isVisible());
        press(Qt::Key_End); // not given
        press(Qt::Key_Tab);
        QVERIFY(hasFocus("followUpWhy"));
        press(Qt::Key_Down); // the insurer refused
        use("followUpAdd");
        QCOMPARE(spy.count(), 1);
        const auto entry = spy.first().at(1).value<board::FollowUp>();
        QCOMPARE(entry.given, board::Given::No);
        QCOMPARE(entry.why, board::NotGiven::ClaimRefused);
        QCOMPARE(entry.date, tests::date("2026-11-24"));
        QVERIFY(!entry.worstToxicity);
        QCOMPARE(words("followUpsLabel"),
                 QStringLiteral("24 Nov 2026 · not given · the insurer refused"));
        QCOMPARE(cell(0, 5), QStringLiteral("followed up"));
        // The next entry begins anew.
        QCOMPARE(child<QComboBox>("followUpGiven")->currentIndex(), 0);
    }

    void gradeZeroIsNotUnstated()
    {
        finalCase();
        const QSignalSpy spy(m_page.get(), &BoardPage::followUpAdded);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        goTo("followUpGiven");
        press(Qt::Key_Down); // given
        goTo("followUpResponse");
        press(Qt::Key_Down);
        press(Qt::Key_Down); // partial
        goTo("followUpGrade");
        press(Qt::Key_Down); // grade 0
        QVERIFY(!child<QLineEdit>("followUpToxicity")->isVisible());
        use("followUpAdd");
        const auto entry = spy.first().at(1).value<board::FollowUp>();
        QCOMPARE(entry.response, clinical::ResponseCategory::Partial);
        QCOMPARE(entry.worstToxicity, std::optional<int>(0));
    }

    void theClaimIsKept()
    {
        finalCase();
        const QSignalSpy spy(m_page.get(), &BoardPage::caseSaved);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        goTo("claimState");
        press(Qt::Key_End); // refused
        press(Qt::Key_Tab);
        QVERIFY(hasFocus("claimAsked"));
        type("2026-11-3x");
        QVERIFY(words("claimWrong").contains(QStringLiteral("2026-11-3x")));
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        type("03");
        goTo("claimRefusal");
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        QCOMPARE(saved(spy).claim.state, board::ClaimState::Refused);
        QCOMPARE(saved(spy).claim.asked, tests::date("2026-11-03"));
        QCOMPARE(saved(spy).claim.refusal, board::ClaimRefusal::EvidenceThought);
        QVERIFY(!child<QLabel>("claimWrong")->isVisible());
    }

    void lockingForgetsEverything()
    {
        finalCase();
        child<QPlainTextEdit>("addendumText")->setPlainText(QStringLiteral("secret"));
        m_page->clear();
        for (const auto* text : m_page->findChildren<QPlainTextEdit*>())
            QCOMPARE(text->toPlainText(), QString());
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            QVERIFY2(!label->text().contains(QStringLiteral("Abel")), qPrintable(label->text()));
            QVERIFY2(!label->text().contains(QStringLiteral("Osimertinib")),
                     qPrintable(label->text()));
        }
        QCOMPARE(child<QTableView>("agendaTable")->model()->rowCount(), 0);
    }

    void longNamesAreWholeInToolTips()
    {
        const std::string longName(120, 'x');
        m_desk->patients[0].familyName = longName;
        m_desk->addMeeting(longName.c_str(), "2026-12-01");
        m_desk->addFinal(m_desk->patients[0], longName.c_str()).one.decision.wording = longName;
        m_desk->show();
        const auto index = child<QTableView>("agendaTable")->model()->index(0, 1);
        const auto whole = QString::fromStdString(longName);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(whole));
        QVERIFY(index.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString().contains(whole));
        QVERIFY(child<QListWidget>("boardPlaces")->item(1)->toolTip().contains(whole));
        for (int tab = 0; tab < 3; ++tab) {
            child<QTabBar>("boardCaseTabs")->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QCOMPARE(m_page->width(), 1282);
            for (const auto* area : m_page->findChildren<QScrollArea*>()) {
                if (area->isVisible())
                    QVERIFY(area->widget()->width() <= area->viewport()->width());
            }
        }
    }

    /// A whole question of usual length is read in the list.
    void questionsAreReadInTheList()
    {
        m_page->resize(1282, 640);
        m_desk->addCase(m_desk->patients[0], "Second line after progression on osimertinib?");
        m_desk->show();
        QCoreApplication::processEvents();
        const auto* table = child<QTableView>("agendaTable");
        const auto words = cell(0, AgendaModel::Question);
        const int room = table->columnWidth(AgendaModel::Question) - 16;
        const int needed = table->fontMetrics().horizontalAdvance(words);
        QVERIFY2(needed <= room, qPrintable(QStringLiteral("%1 in %2").arg(needed).arg(room)));
        for (const auto column : {AgendaModel::State, AgendaModel::Minutes, AgendaModel::Age})
            QVERIFY(table->columnWidth(column) >=
                    table->fontMetrics().horizontalAdvance(cell(0, column)));
    }

    /// The page's draft of a case that board mode has changed since.
    void aDraftNamesWhatItStandsOn()
    {
        twoCases();
        const auto before = m_desk->of(1).one;
        const QSignalSpy spy(m_page.get(), &BoardPage::caseSaved);
        m_desk->of(1).one.decision.wording = "said on the screen"; // and not refreshed yet
        child<QTableView>("agendaTable")->selectRow(0);
        goTo("caseQuestion");
        type("X");
        m_page->flush();
        QVERIFY(!spy.isEmpty());
        QVERIFY((spy.front().at(2).value<std::vector<board::BoardCase>>().back() == before));
        QCOMPARE(m_desk->of(1).one.decision.wording, std::string("said on the screen"));
        QVERIFY(m_desk->of(1).one.question.find('X') != std::string::npos);
    }

    /// A form of the meeting that was opened before the room filled.
    void theMeetingFormKeepsAttendance()
    {
        auto& row = m_desk->addMeeting("Board", "2026-12-01");
        row.meeting.members = {{"Dr. Invented", board::Role::Chair, "", false}};
        m_desk->show();
        auto* places = child<QListWidget>("boardPlaces");
        places->setCurrentRow(1);
        use("changeMeetingButton");
        m_desk->lists.meetings.front().meeting.members.front().isPresent = true;
        goTo("meetingPlace");
        type("Room 7");
        use("meetingSave");
        const auto& now = m_desk->lists.meetings.front().meeting;
        QCOMPARE(now.place, std::string("Room 7"));
        QVERIFY(now.members.front().isPresent);
        QVERIFY(!child<QLineEdit>("meetingTitle")->isVisible()); // what came of it is not what
                                                                 // was sent, and it closes
    }

    void everyFieldHasAName()
    {
        m_desk->addMeeting("Board", "2026-12-01");
        finalCase();
        for (const auto* widget : m_page->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QLineEdit*>(widget) != nullptr ||
                                   qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
                                   qobject_cast<const QComboBox*>(widget) != nullptr ||
                                   qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
                                   qobject_cast<const QSpinBox*>(widget) != nullptr;
            const auto name = widget->objectName();
            if (isControl && !name.isEmpty() && !name.startsWith(QStringLiteral("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
        }
    }

    void theAgendaIsAProperModel()
    {
        auto* model = child<QTableView>("agendaTable")->model();
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        twoCases();
        meetingOfTwo();
        m_page->clear();
        QCOMPARE(model->rowCount(), 0);
    }

    void germanFits()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/consilium_de.qm")));
        QCoreApplication::installTranslator(&german);
        m_desk.reset();
        m_page = std::make_unique<BoardPage>();
        m_desk = std::make_unique<tests::BoardDesk>(*m_page);
        m_desk->patients = {tests::BoardDesk::patient(11, "Abel", "Anna", "LUAD"),
                            tests::BoardDesk::patient(12, "Berger", "Bela", "COAD")};
        m_page->resize(1282, 640);
        m_page->show();
        meetingOfTwo();
        QStringList cut;
        for (int tab = 0; tab < 3; ++tab) {
            child<QTabBar>("boardCaseTabs")->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            for (const auto* button : m_page->findChildren<QPushButton*>()) {
                if (button->isVisible() && button->width() < button->sizeHint().width())
                    cut << button->text();
            }
        }
        const auto state = cell(0, 5);
        auto* places = child<QListWidget>("boardPlaces");
        places->setCurrentRow(places->count() - 1);
        QCoreApplication::processEvents();
        for (int row = 0; row < places->count(); ++row) {
            // A row that wraps has the height of its lines; one that does not, their width.
            auto* item = places->item(row);
            const auto rect = places->visualItemRect(item);
            const auto words = places->fontMetrics().boundingRect(
                QRect(0, 0, rect.width() - 12, 1000), Qt::TextWordWrap, item->text());
            if (words.height() > rect.height() || words.width() > rect.width())
                cut << item->text();
        }
        int labels = 0;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->wordWrap())
                continue;
            ++labels;
            if (label->width() < label->sizeHint().width())
                cut << label->text();
        }
        QCoreApplication::removeTranslator(&german);
        QVERIFY(labels >= 8); // of the figures
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        QCOMPARE(m_page->size(), QSize(1282, 640));
        QCOMPARE(state, QStringLiteral("angesetzt"));
    }
};

QTEST_MAIN(TestBoardPage)
#include "tst_board_page.moc"
