#include "tests/support/risk_case.h"
#include "tests/ui/board/board_cases.h"
#include "ui/board/board_look.h"
#include "ui/board/timeline_step.h"
#include "ui/format/format.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace consilium;
using namespace consilium::ui;

class TestBoardScreen : public QObject
{
    Q_OBJECT

    std::shared_ptr<const services::Toolbox> m_toolbox;
    std::unique_ptr<BoardScreen> m_screen;
    PresentedCase m_one;
    QTranslator m_english;
    bool m_isStored = false; ///< what goes out comes back, as from a store

    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_screen->findChild<Widget*>(QLatin1String(name));
    }

    QString said(const char* name) const
    {
        const auto* label = part<QLabel>(name);
        return label == nullptr || label->isHidden() ? QString() : label->text();
    }

    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_screen.get(), code, modifiers);
    }

    void press(const char* button)
    {
        auto* found = part<QPushButton>(button);
        QVERIFY2(found != nullptr && found->isEnabled(), button);
        QTest::keyClick(found, Qt::Key_Space);
    }

    void type(const char* field, const char* words)
    {
        auto* found = part<QWidget>(field);
        QVERIFY2(found != nullptr && found->isEnabled(), field);
        found->setFocus();
        QTest::keyClicks(found, QLatin1String(words));
    }

    void refresh() { m_screen->refresh(m_one.row, m_one.meeting); }

    void goToStep(board::StepKind kind)
    {
        key(Qt::Key_Home);
        for (const auto& step : m_one.row.one.steps) {
            if (step.kind == kind)
                return;
            key(Qt::Key_Right);
        }
    }

    /// Answers as the window and the store do.
    void connectStore()
    {
        const auto stored = [this](const auto& change) {
            if (!m_isStored)
                return;
            change();
            refresh();
        };
        connect(m_screen.get(),
                &BoardScreen::draftSaved,
                this,
                [=, this](qint64, const board::BoardCase& one) {
                    stored([&] { m_one.row.one = one; });
                });
        connect(m_screen.get(),
                &BoardScreen::choiceSealed,
                this,
                [=, this](qint64, const board::Choice& choice) {
                    stored([&] {
                        auto& all = m_one.row.one.choices;
                        std::erase_if(all,
                                      [&](const auto& one) { return one.member == choice.member; });
                        all.push_back(choice);
                        all.back().sealed = "2026-11-23T16:40:00Z";
                    });
                });
        connect(m_screen.get(),
                &BoardScreen::meetingSaved,
                this,
                [=, this](qint64, const board::Meeting& now) {
                    stored([&] { m_one.meeting.meeting = now; });
                });
        connect(m_screen.get(),
                &BoardScreen::openingWanted,
                this,
                [=, this](qint64, const QString& by, const QString& why) {
                    stored([&] {
                        auto& reveal = m_one.row.one.reveal;
                        reveal.at = "2026-11-23T16:41:00Z";
                        reveal.by = by.toStdString();
                        reveal.why = why.toStdString();
                        reveal.firstShelf = {{"docetaxel", "ramucirumab"}};
                        m_screen->setRanking(tests::ranking());
                    });
                });
        connect(
            m_screen.get(), &BoardScreen::finishWanted, this, [=, this](qint64, const QString& by) {
                stored([&] {
                    auto& decision = m_one.row.one.decision;
                    decision.state = board::DecisionState::Final;
                    decision.finalBy = by.toStdString();
                    decision.finalAt = "2026-11-23T16:50:00Z";
                });
            });
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_english.load(QStringLiteral(":/i18n/consilium_en.qm")));
        QApplication::installTranslator(&m_english);
        auto loaded = services::Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack");
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    void init()
    {
        m_isStored = true;
        m_one = tests::presentedCase();
        m_screen = std::make_unique<BoardScreen>();
        m_screen->resize(1366, 768);
        m_screen->show();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        connectStore();
        m_screen->present(m_one, *m_toolbox, tests::day("2026-11-23"), Theme::dark());
        QCOMPARE(m_screen->shown(), BoardCaseId{7});
    }

    void cleanup() { m_screen.reset(); }

    void stepsByKey()
    {
        QVERIFY(said("questionLabel").contains(QStringLiteral("after progression")));
        QCOMPARE(said("casePlace"), QStringLiteral("case 3 of 9"));
        QCOMPARE(said("timeLeft"), QStringLiteral("5:00 left"));
        const auto title = [this] {
            for (const auto* label : m_screen->findChildren<QLabel*>(QStringLiteral("stepTitle"))) {
                if (label->isVisible())
                    return label->text();
            }
            return QString();
        };
        const auto first = title();
        for (const auto forward : {Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown}) {
            const auto before = title();
            key(forward);
            QTRY_VERIFY(title() != before);
        }
        for (const auto back : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Left})
            key(back);
        QTRY_COMPARE(title(), first);
        key(Qt::Key_End);
        QVERIFY(part<QWidget>("wordingEdit")->isVisible());
        key(Qt::Key_Home);
        QTRY_COMPARE(title(), first);
        key(Qt::Key_T);
        QVERIFY(said("timeLeft").startsWith(QStringLiteral("stopped at")));
    }

    void jumps()
    {
        QSignalSpy cases(m_screen.get(), &BoardScreen::stepToCase);
        auto* edit = part<QLineEdit>("jumpEdit");
        const auto jump = [&](const char* where) {
            key(Qt::Key_J);
            QVERIFY(edit->isVisible());
            QTest::keyClicks(edit, QLatin1String(where));
            QTest::keyClick(edit, Qt::Key_Return);
        };
        jump("dec");
        QVERIFY(part<QWidget>("wordingEdit")->isVisible());
        jump("#5");
        QCOMPARE(cases.size(), 1);
        QCOMPARE(cases.front().front().toInt(), 2);
        jump("99");
        QVERIFY(edit->isVisible());
        QVERIFY(said("jumpNote").contains(QStringLiteral("No such step")));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QVERIFY(m_screen->isVisible());
        key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(cases.size(), 2);
    }

    /// By keys alone, from the first step to a final decision.
    void wholeCase()
    {
        QSignalSpy drafts(m_screen.get(), &BoardScreen::draftSaved);
        QSignalSpy opening(m_screen.get(), &BoardScreen::openingWanted);
        QSignalSpy meetings(m_screen.get(), &BoardScreen::meetingSaved);
        goToStep(board::StepKind::Options);
        QCOMPARE(said("sealedCount"), QStringLiteral("Sealed by 0 of 2"));
        QVERIFY(!part<QPushButton>("openButton")->isEnabled());
        type("choiceDrugs", "Docetaxel+ramucirumab");
        press("sealButton");
        QCOMPARE(said("sealedCount"), QStringLiteral("Sealed by 1 of 2"));
        QCOMPARE(m_one.row.one.choices.front().member, std::string("Chair One"));
        QCOMPARE(m_one.row.one.choices.front().therapy,
                 (std::vector<std::string>{"docetaxel", "ramucirumab"}));
        QCOMPARE(part<QLineEdit>("choiceDrugs")->text(), QString());
        type("choiceOther", "wait for the biopsy");
        press("sealButton");
        press("openButton");
        QCOMPARE(opening.size(), 1);
        QCOMPARE(opening.front().at(1).toString(), QStringLiteral("Chair One"));
        QVERIFY(tests::allWords(*m_screen).contains(QStringLiteral("anidatamab-invented")));
        QVERIFY(
            tests::allWords(*m_screen).contains(QStringLiteral("invented caution about veins")));
        QCOMPARE(said("agreementLabel"),
                 QStringLiteral("1 of 2 sealed choices are on the first shelf"));

        key(Qt::Key_Right);
        type("wordingEdit", "Pembrolizumab in a trial");
        press("addRecommendation");
        type("therapyEdit", "pembrolizumab");
        type("levelEdit", "ESCAT II-B");
        auto* use = part<QComboBox>("useCombo");
        use->setFocus();
        QTest::keyClick(use, Qt::Key_End);
        type("responsibleEdit", "Member Two");
        type("dueEdit", "2026-12-01");
        QVERIFY(part<QWidget>("overrideEdit")->isVisible());
        QVERIFY(!part<QPushButton>("finishButton")->isEnabled());
        type("overrideEdit", "the trial is open here");
        press("addDissent");
        type("dissentMember", "Member Two");
        type("dissentReason", "prefers docetaxel");
        QTest::keyClick(part<QRadioButton>("preliminaryRadio"), Qt::Key_Space);
        type("finalByEdit", "Chair One");
        QVERIFY(part<QPushButton>("finishButton")->isEnabled());
        press("finishButton");
        QVERIFY(!drafts.isEmpty());
        const auto& decision = m_one.row.one.decision;
        QCOMPARE(decision.state, board::DecisionState::Final);
        QCOMPARE(decision.recommendations.size(), std::size_t{1});
        QCOMPARE(decision.recommendations.front().use, board::UseType::Trial);
        QCOMPARE(decision.recommendations.front().due, tests::date("2026-12-01"));
        QCOMPARE(decision.dissents.front().reason, std::string("prefers docetaxel"));
        QCOMPARE(decision.overrideReason, std::string("the trial is open here"));
        QVERIFY(said("boardBanner").contains(QStringLiteral("final")));
        QVERIFY(said("boardBanner").contains(QStringLiteral("addenda")));
        QVERIFY(!part<QWidget>("wordingEdit")->isVisible());
        QVERIFY(meetings.isEmpty());
        key(Qt::Key_Escape);
        QVERIFY(!m_screen->isVisible());
    }

    void fieldsKeepTheirKeys()
    {
        key(Qt::Key_End);
        type("wordingEdit", "mjtp m");
        QCOMPARE(part<QPlainTextEdit>("wordingEdit")->toPlainText(), QStringLiteral("mjtp m"));
        QVERIFY(!part<QWidget>("maskChip")->isVisible());
        QTest::keyClick(part<QWidget>("wordingEdit"), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(!part<QWidget>("wordingEdit")->isVisible());
        QVERIFY(part<QWidget>("choiceDrugs")->isVisible());
        QSignalSpy left(m_screen.get(), &BoardScreen::left);
        QTest::keyClick(part<QWidget>("choiceDrugs"), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void maskHidesWhoItIs()
    {
        const QStringList secrets{QStringLiteral("Lindqvist"),
                                  QStringLiteral("Quentina"),
                                  QStringLiteral("778812"),
                                  QStringLiteral("1960"),
                                  QStringLiteral("2026-11-05"),
                                  QStringLiteral("2026-08-03"),
                                  QStringLiteral("06.02.2025"),
                                  Format::date(tests::date("2025-02-10")),
                                  Format::date(tests::date("2025-03-01")),
                                  Format::date(tests::date("2025-09-14")),
                                  Format::date(tests::date("2025-10-02")),
                                  Format::date(tests::date("2026-11-05")),
                                  Format::date(tests::date("2026-11-02")),
                                  Format::date(tests::date("2025-02-06")),
                                  Format::date(tests::date("2025-02-20"))};
        key(Qt::Key_P);
        QStringList open;
        for (std::size_t step = 0; step < m_one.row.one.steps.size(); ++step) {
            open << tests::allWords(*m_screen);
            key(Qt::Key_Right);
        }
        // The mask hides what was there: each of these stood somewhere before.
        for (const auto& secret : secrets)
            QVERIFY2(open.join(QLatin1Char('\n')).contains(secret), qPrintable(secret));
        key(Qt::Key_M);
        QVERIFY(part<QWidget>("maskChip")->isVisible());
        key(Qt::Key_Home);
        for (std::size_t step = 0; step < m_one.row.one.steps.size(); ++step) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto words = tests::allWords(*m_screen);
            for (const auto& secret : secrets)
                QVERIFY2(!words.contains(secret, Qt::CaseInsensitive),
                         qPrintable(QStringLiteral("%1 in step %2").arg(secret).arg(step)));
            key(Qt::Key_Right);
        }
        QVERIFY(part<QLabel>("person")->toolTip().contains(QStringLiteral("Q. L. · 65–69 years")));
        // The next case begins masked.
        m_screen->present(m_one, *m_toolbox, tests::day("2026-11-23"), Theme::dark());
        QVERIFY(!tests::allWords(*m_screen).contains(QStringLiteral("Lindqvist")));
        key(Qt::Key_M);
        QVERIFY(tests::allWords(*m_screen).contains(QStringLiteral("Lindqvist")));
    }

    /// The risk step shows every number, and masked nothing of the person.
    void theRiskStepKeepsTheMask()
    {
        auto record = tests::manyRisks();
        record.patient.familyName = "Lindqvist";
        m_one.record = record;
        board::Step risk;
        risk.kind = board::StepKind::Risk;
        m_one.row.one.steps.insert(m_one.row.one.steps.begin(), risk);
        m_screen->present(m_one, *m_toolbox, tests::day("2026-11-23"), Theme::dark());
        const auto open = tests::allWords(*m_screen);
        QVERIFY(open.contains(QStringLiteral("What could be changed")));
        QVERIFY(!open.contains(QStringLiteral("BRCA1"))); // nobody asked
        key(Qt::Key_M);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto masked = tests::allWords(*m_screen);
        QVERIFY(masked.contains(QStringLiteral("What could be changed")));
        for (const char* secret : {"Lindqvist", "66 years", "Sep 2026", "platelets 380"})
            QVERIFY2(!masked.contains(QLatin1String(secret)), secret);
    }

    /// On the timeline step keys zoom, and the others still go from step to step.
    void theTimelineStepZooms()
    {
        goToStep(board::StepKind::Timeline);
        const auto* step = part<TimelineStep>("timelineStep");
        QVERIFY(step->isVisible());
        const auto whole = step->span();
        key(Qt::Key_Plus);
        QVERIFY(step->span().second - step->span().first < whole.second - whole.first);
        key(Qt::Key_0);
        QCOMPARE(step->span(), whole);
        const auto said = tests::allWords(*m_screen);
        QVERIFY(said.contains(QStringLiteral("carboplatin"))); // to a screen reader
        key(Qt::Key_Right);
        QVERIFY(!step->isVisible());
        QVERIFY(!tests::allWords(*m_screen).contains(QStringLiteral("carboplatin")));
    }

    void sealedRankingIsNowhere()
    {
        const QStringList words{QStringLiteral("anidatamab-invented"),
                                QStringLiteral("II-Q"),
                                QStringLiteral("veins"),
                                QStringLiteral("invented-pack"),
                                QStringLiteral("Supported")};
        goToStep(board::StepKind::Options);
        // Even where it comes too early it does not reach the screen.
        m_screen->setRanking(tests::ranking());
        for (std::size_t step = 0; step <= m_one.row.one.steps.size(); ++step) {
            const auto said = tests::allWords(*m_screen) + QGuiApplication::clipboard()->text();
            for (const auto& word : words)
                QVERIFY2(!said.contains(word, Qt::CaseInsensitive), qPrintable(word));
            key(step == 0 ? Qt::Key_Home : Qt::Key_Right);
        }
        goToStep(board::StepKind::Options);
        auto* drugs = part<QLineEdit>("choiceDrugs");
        QVERIFY(!drugs->isUndoAvailable());
        m_one.row.one.reveal.at = "2026-11-23T16:41:00Z";
        m_one.row.one.reveal.by = "Chair One";
        refresh();
        const auto said = tests::allWords(*m_screen);
        for (const auto& word : words)
            QVERIFY2(said.contains(word), qPrintable(word));
        // Another case begins sealed again.
        m_one = tests::presentedCase();
        m_one.row.id = BoardCaseId{8};
        m_screen->present(m_one, *m_toolbox, tests::day("2026-11-23"), Theme::dark());
        QVERIFY(!tests::allWords(*m_screen).contains(words.front()));
    }

    void sealingIsSwitchedOffVisibly()
    {
        QSignalSpy meetings(m_screen.get(), &BoardScreen::meetingSaved);
        goToStep(board::StepKind::Options);
        press("sealingOffButton");
        QVERIFY(!part<QPushButton>("reasonButton")->isEnabled());
        type("whyEdit", "only two of us");
        press("reasonButton");
        QCOMPARE(meetings.size(), 1);
        QVERIFY(!m_one.meeting.meeting.choosesFirst);
        QVERIFY(m_one.meeting.meeting.choosesWhyNot.starts_with("only two of us"));
        QVERIFY(said("boardBanner").contains(QStringLiteral("only two of us")));
        QSignalSpy opening(m_screen.get(), &BoardScreen::openingWanted);
        press("showRankingButton");
        QCOMPARE(opening.size(), 1);
        QVERIFY(tests::allWords(*m_screen).contains(QStringLiteral("anidatamab-invented")));
        QVERIFY(said("boardBanner").contains(QStringLiteral("only two of us")));
    }

    void opensEarlyWithAReason()
    {
        QSignalSpy opening(m_screen.get(), &BoardScreen::openingWanted);
        goToStep(board::StepKind::Options);
        press("openEarlyButton");
        QVERIFY(!part<QPushButton>("reasonButton")->isEnabled());
        type("whyEdit", "no time");
        press("reasonButton");
        QCOMPARE(opening.front().at(1).toString(), QStringLiteral("Chair One"));
        QCOMPARE(opening.front().at(2).toString(), QStringLiteral("no time"));
    }

    /// A process that ends at any moment loses less than a second of what was typed.
    void everyChangeGoesOutWithinASecond()
    {
        m_isStored = false;
        board::BoardCase last;
        connect(m_screen.get(),
                &BoardScreen::draftSaved,
                this,
                [&](qint64, const board::BoardCase& one) { last = one; });
        key(Qt::Key_End);
        // Somebody who does not stop typing does not put it off.
        QElapsedTimer clock;
        clock.start();
        QString typed;
        while (clock.elapsed() < 1000 && last.decision.wording.empty()) {
            type("wordingEdit", "x");
            typed += QLatin1Char('x');
            QTest::qWait(40);
        }
        QVERIFY(clock.elapsed() < 1000);
        QVERIFY(typed.startsWith(text(last.decision.wording)));
        QCOMPARE(last.decision.state, board::DecisionState::Draft);
        QTest::keyClick(part<QAbstractButton>("rebiopsyCheck"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(last.decision.rebiopsy, 900);
        type("wordingEdit", "y");
        part<QWidget>("rebiopsyCheck")->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(last.decision.wording.ends_with("y"), 300);
        goToStep(board::StepKind::Options);
        type("choiceOther", "not sealed yet");
        QTRY_VERIFY_WITH_TIMEOUT(!last.choices.empty(), 900);
        QCOMPARE(last.choices.front().other, std::string("not sealed yet"));
        QVERIFY(last.choices.front().sealed.empty());
    }

    /// What was refused stays on the screen, and goes out again.
    void refusedWordsStay()
    {
        m_isStored = false;
        key(Qt::Key_End);
        type("wordingEdit", "first");
        QSignalSpy drafts(m_screen.get(), &BoardScreen::draftSaved);
        QTRY_COMPARE(drafts.size(), 1);
        m_screen->setRefusal(QStringLiteral("The disk is full."));
        QCOMPARE(said("boardRefusal"), QStringLiteral("The disk is full."));
        refresh();
        QCOMPARE(part<QPlainTextEdit>("wordingEdit")->toPlainText(), QStringLiteral("first"));
        QTRY_COMPARE(drafts.size(), 2);
    }

    /// Somebody else wrote the decision meanwhile: what is typed goes out once, on what it was
    /// typed on, and not again by itself.
    void anotherDecisionIsNotWrittenOverByItself()
    {
        m_isStored = false;
        key(Qt::Key_End);
        const auto before = m_one.row.one;
        QSignalSpy drafts(m_screen.get(), &BoardScreen::draftSaved);
        type("wordingEdit", "mine");
        m_one.row.one.decision.state = board::DecisionState::Draft;
        m_one.row.one.decision.wording = "theirs";
        refresh();
        QCOMPARE(drafts.size(), 1);
        QVERIFY((drafts.front().at(2).value<std::vector<board::BoardCase>>() ==
                 std::vector<board::BoardCase>{before}));
        m_screen->setRefusal(QStringLiteral("Changed meanwhile."));
        refresh();
        QTest::qWait(600);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(part<QPlainTextEdit>("wordingEdit")->toPlainText(), QStringLiteral("mine"));
        type("wordingEdit", "!"); // who goes on after those words means it
        QTRY_COMPARE(drafts.size(), 2);
        const auto seen = drafts.back().at(2).value<std::vector<board::BoardCase>>();
        QCOMPARE(seen.back().decision.wording, std::string("theirs"));
    }

    /// What is typed next does not stand on a draft that was not answered yet alone.
    void aDraftNamesTheOnesBeforeIt()
    {
        m_isStored = false;
        key(Qt::Key_End);
        QSignalSpy drafts(m_screen.get(), &BoardScreen::draftSaved);
        type("wordingEdit", "a");
        QTRY_COMPARE(drafts.size(), 1);
        type("wordingEdit", "b");
        QTRY_COMPARE(drafts.size(), 2);
        const auto seen = drafts.back().at(2).value<std::vector<board::BoardCase>>();
        QCOMPARE(seen.size(), std::size_t{2});
        QCOMPARE(seen.front().decision.wording, std::string("a"));
        QTest::keyClick(part<QWidget>("wordingEdit"), Qt::Key_Backspace);
        QTest::keyClick(part<QWidget>("wordingEdit"), Qt::Key_Backspace);
        QTRY_COMPARE(drafts.size(), 3); // taken back, though the store never had it
        QCOMPARE(drafts.back().at(1).value<board::BoardCase>().decision.wording, std::string());
    }

    void fourHundredEventsOfADayAreShown()
    {
        auto scan = m_one.record.imaging.front();
        m_one.record.imaging.assign(400, scan);
        auto course = m_one.record.medications.front();
        course.period.end = course.period.start;
        m_one.record.medications.clear();
        for (int index = 0; index < 400; ++index) {
            course.header.key = std::to_string(index);
            course.line = index;
            m_one.record.medications.push_back(course);
        }
        QElapsedTimer clock;
        clock.start();
        m_screen->present(m_one, *m_toolbox, tests::day("2026-11-23"), Theme::dark());
        goToStep(board::StepKind::Imaging);
        QTRY_VERIFY(part<QWidget>("moreBelow")->isVisible());
        const auto* area = part<QScrollArea>("stepArea");
        QVERIFY(area->widget()->findChildren<QLabel*>().size() >= 400);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        goToStep(board::StepKind::Timeline);
        QTRY_VERIFY(part<QWidget>("courseCanvas")->isVisible());
        key(Qt::Key_M);
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
        qInfo("two steps of 400 events, masked: %lld ms", static_cast<long long>(clock.elapsed()));
    }

    void aLongNameFitsTheScreen()
    {
        const std::string name(120, 'n');
        m_one.record.patient.familyName = name;
        m_one.meeting.meeting.members[1] = {name, board::Role::Member, "", true};
        m_one.row.one.question = name;
        m_screen->present(m_one, *m_toolbox, tests::day("2026-11-23"), Theme::dark());
        for (std::size_t step = 0; step < m_one.row.one.steps.size(); ++step) {
            QCoreApplication::processEvents();
            QCOMPARE(m_screen->size(), QSize(1366, 768));
            key(Qt::Key_Right);
        }
        QVERIFY(part<QLabel>("person")->toolTip().contains(QString::fromStdString(name)));
    }

    void germlineIsShownOnlyWhenAsked()
    {
        goToStep(board::StepKind::Molecular);
        QVERIFY(tests::allWords(*m_screen).contains(QStringLiteral("EGFR")));
        QVERIFY(!tests::allWords(*m_screen).contains(QStringLiteral("BRCA2 p.K3326*")));
        press("germlineButton");
        QTRY_VERIFY(tests::allWords(*m_screen).contains(QStringLiteral("BRCA2 p.K3326*")));
    }

    /// An option may rest on it; what it is concerns relatives too.
    void rankingNamesNoGermlineFinding()
    {
        auto ranking = tests::ranking();
        options::Criterion match;
        match.kind = options::CriterionKind::Biomarker;
        match.verdict = options::Verdict::Pass;
        match.data = {{"BRCA2 p.K3326*", {}, {}, m_one.record.findings.at(1).header.key}};
        ranking.options.front().basis = options::Basis::Biomarker;
        ranking.options.front().criteria = {match};
        m_one.row.one.reveal.at = "2026-11-23T16:41:00Z";
        refresh();
        m_screen->setRanking(ranking);
        goToStep(board::StepKind::Options);
        const auto said = tests::allWords(*m_screen);
        QVERIFY(said.contains(QStringLiteral("rests on a germline finding")));
        QVERIFY(!said.contains(QStringLiteral("K3326")));
    }

    void notesShowThisStepAndTheNext()
    {
        auto* notes = part<QWidget>("boardNotes");
        QVERIFY(!notes->isVisible());
        key(Qt::Key_P);
        QVERIFY(notes->isVisible());
        QVERIFY(said("notesText").contains(QStringLiteral("wants to travel")));
        QTest::keyClick(notes, Qt::Key_Right);
        QVERIFY(!said("notesText").contains(QStringLiteral("wants to travel")));
        QVERIFY(!said("notesNext").isEmpty());
        QTest::keyClick(notes, Qt::Key_P);
        QVERIFY(!notes->isVisible());
    }

    void unpluggedDisplayLosesNothing()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        auto* second = QGuiApplication::screens().at(1);
        m_screen->setScreen(second);
        m_screen->setGeometry(second->geometry());
        m_screen->showFullScreen();
        QTRY_COMPARE(m_screen->screen(), second);
        key(Qt::Key_M);
        key(Qt::Key_End);
        type("wordingEdit", "said before the cable went");
        m_screen->setFocus();
        key(Qt::Key_P);
        QVERIFY(part<QWidget>("boardNotes")->isVisible());
        Q_EMIT qGuiApp->screenRemoved(second);
        QTRY_COMPARE(m_screen->screen(), QGuiApplication::primaryScreen());
        QTRY_COMPARE(m_screen->geometry(), QGuiApplication::primaryScreen()->geometry());
        QVERIFY(m_screen->isVisible());
        // The only display that stays is everybody's: the notes are not put onto it unasked.
        auto* notes = part<QWidget>("boardNotes");
        QVERIFY(!notes->isVisible());
        QVERIFY(part<QWidget>("maskChip")->isVisible());
        QVERIFY(!tests::allWords(*m_screen).contains(QStringLiteral("Lindqvist")));
        QCOMPARE(part<QPlainTextEdit>("wordingEdit")->toPlainText(),
                 QStringLiteral("said before the cable went"));
        QVERIFY(part<QWidget>("wordingEdit")->isVisible());
        QTRY_COMPARE(m_one.row.one.decision.wording, std::string("said before the cable went"));
        key(Qt::Key_P); // asked for, they come again, and close with the board
        QVERIFY(notes->isVisible());
        key(Qt::Key_Escape);
        QVERIFY(!notes->isVisible());
        QVERIFY(!m_screen->isVisible());
    }

    /// The presenter's own display goes: the notes do not come to lie over the shared picture.
    void unpluggedNotesDoNotComeOntoTheSharedDisplay()
    {
        auto* own = QGuiApplication::screens().at(0);
        auto* shared = QGuiApplication::screens().at(1);
        m_screen->setScreen(shared);
        m_screen->setGeometry(shared->geometry());
        m_screen->showFullScreen();
        QTRY_COMPARE(m_screen->screen(), shared);
        key(Qt::Key_P);
        auto* notes = part<QWidget>("boardNotes");
        QVERIFY(notes->isVisible());
        Q_EMIT qGuiApp->screenRemoved(own);
        QVERIFY(!notes->isVisible());
        QCOMPARE(m_screen->screen(), shared);
        QVERIFY(m_screen->isVisible());
    }

    void contrastIsSevenToOne_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void contrastIsSevenToOne()
    {
        QFETCH(bool, dark);
        const auto theme = boardTheme(dark ? Theme::dark() : Theme::light());
        const auto grounds = {theme.ground, theme.surface, theme.raised, theme.accentTint};
        for (const auto& ground : grounds) {
            for (const auto& ink : {theme.text,
                                    theme.muted,
                                    theme.faint,
                                    theme.accent,
                                    theme.good,
                                    theme.caution,
                                    theme.bad,
                                    theme.unknown})
                QVERIFY2(contrast(ink, ground) >= 7,
                         qPrintable(QStringLiteral("%1 on %2").arg(ink.name(), ground.name())));
        }
        QVERIFY(contrast(theme.caution, theme.cautionTint) >= 7);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 7);
    }

    /// Only the names of the keys and of the steps in the bottom bar are smaller.
    void textIsReadableAtSixMetres_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("notebook") << QSize(1366, 768);
        QTest::newRow("4K") << QSize(3840, 2160);
    }

    void textIsReadableAtSixMetres()
    {
        QFETCH(QSize, size);
        m_screen->resize(size);
        for (std::size_t step = 0; step < m_one.row.one.steps.size(); ++step) {
            int looked = 0;
            for (auto* label : m_screen->findChildren<QLabel*>()) {
                if (!label->isVisible() || label->window() != m_screen.get() ||
                    label->property("board").toString() == QLatin1String("bar") ||
                    label->text().isEmpty())
                    continue;
                label->ensurePolished();
                QVERIFY2(label->font().pixelSize() * 40 >= size.height(),
                         qPrintable(label->text()));
                ++looked;
            }
            QVERIFY(looked > 5);
            key(Qt::Key_Right);
        }
    }
};

int main(int argc, char** argv)
{
    // Two displays, so that one can go.
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("screens.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
        {"name": "own", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "shared", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    QApplication app(argc, argv);
    TestBoardScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_board_screen.moc"
