#include "tests/ui/board/board_cases.h"
#include "tests/ui/shell/open_window.h"
#include "ui/board/board_page.h"
#include "ui/board/board_screen.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

/// A tumour board in the whole window, through the store, by keyboard alone.
class TestBoardsInWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<OpenWindow> m_open;
    inline static QStringList* m_logged = nullptr;
    inline static QtMessageHandler m_before = nullptr;

    BoardPage* page() const { return m_open->window.findChild<BoardPage*>(); }

    static BoardScreen* screen()
    {
        for (auto* top : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<BoardScreen*>(top);
                found != nullptr && found->isVisible())
                return found;
        }
        return nullptr;
    }

    template <typename Widget = QWidget>
    static Widget* in(const QWidget* root, const char* name)
    {
        auto* found = root->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("nothing is named %s", name);
        return found;
    }

    static void press(const QWidget* root, const char* button)
    {
        auto* found = in<QAbstractButton>(root, button);
        QTRY_VERIFY2_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), button, kLongMs);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    static void type(const QWidget* root, const char* field, const char* words)
    {
        auto* found = in(root, field);
        QTRY_VERIFY2_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), field, kLongMs);
        found->setFocus();
        QTest::keyClicks(found, QString::fromUtf8(words));
    }

    static void pressFocused(int key)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    }

    QString cell(int row, int column) const
    {
        return in<QTableView>(page(), "agendaTable")->model()->index(row, column).data().toString();
    }

    void showTabWith(const char* field) const
    {
        auto* tabs = in<QTabBar>(page(), "boardCaseTabs");
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Home);
        for (int tab = 0; tab < tabs->count() && !in(page(), field)->isVisible(); ++tab)
            QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY2(in(page(), field)->isVisible(), field);
    }

    void openBoards() const
    {
        QTest::keyClick(m_open->find<QToolButton>("boardRailButton"), Qt::Key_Space);
        QVERIFY(page()->isVisible());
    }

    void makeMeeting() const
    {
        press(page(), "newMeetingButton");
        type(page(), "meetingTitle", "Thoracic board");
        type(page(), "meetingDate", "2026-11-24");
        type(page(), "memberName", "Dr. Invented");
        pressFocused(Qt::Key_Tab);
        pressFocused(Qt::Key_Down); // chair
        pressFocused(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("medical oncology"));
        press(page(), "meetingSave");
        QTRY_VERIFY_WITH_TIMEOUT(in<QListWidget>(page(), "boardPlaces")->count() == 3, kLongMs);
    }

    void registerCase() const
    {
        auto* places = in<QListWidget>(page(), "boardPlaces");
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Home); // those that wait
        press(page(), "registerButton");
        type(page(), "registerSearch", "musterfrau");
        auto* found = in<QListWidget>(page(), "registerPatients");
        QTRY_COMPARE_WITH_TIMEOUT(found->count(), 1, kLongMs);
        pressFocused(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(in<QLineEdit>(page(), "registerQuestion")->hasFocus(), kLongMs);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Which treatment next?"));
        pressFocused(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 5), QStringLiteral("backlog"), kLongMs);
        // What the record of the demonstration does not hold is stated.
        for (const char* field : {"statePerformance",
                                  "stateComorbidity",
                                  "stateFrailty",
                                  "stateImaging",
                                  "statePathology"}) {
            auto* edit = page()->findChild<QLineEdit*>(QLatin1String(field));
            if (edit == nullptr || !edit->isVisible())
                continue;
            edit->setFocus();
            QTest::keyClicks(edit, QStringLiteral("stated"));
            pressFocused(Qt::Key_Tab);
        }
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 7), QStringLiteral("nothing"), kLongMs);
        press(page(), "scheduleButton");
        auto* menu = in<QMenu>(page(), "scheduleMenu");
        QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), kLongMs);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 5), QStringLiteral("scheduled"), kLongMs);
    }

    void presentCase() const
    {
        press(page(), "presentButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen() != nullptr, kLongMs);
        screen()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(screen()));
    }

    void goToStep(const char* name) const
    {
        QTest::keyClick(screen(), Qt::Key_J);
        auto* edit = in<QLineEdit>(screen(), "jumpEdit");
        QTest::keyClicks(edit, QLatin1String(name));
        QTest::keyClick(edit, Qt::Key_Return);
    }

    /// The chair is in the room, chooses, and opens the ranking.
    void openRanking() const
    {
        goToStep("dec");
        press(screen(), "presentCheck");
        goToStep("opt");
        type(screen(), "choiceDrugs", "docetaxel");
        QTest::qWait(0);
        press(screen(), "sealButton");
        press(screen(), "openButton");
        QTRY_VERIFY_WITH_TIMEOUT(in(screen(), "rankingArea")->isVisible(), kLongMs);
    }

    void decide() const
    {
        goToStep("dec");
        type(screen(), "wordingEdit", "Docetaxel, weekly.");
        press(screen(), "addRecommendation");
        type(screen(), "therapyEdit", "docetaxel");
        auto* use = in<QComboBox>(screen(), "useCombo");
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Down);
        type(screen(), "responsibleEdit", "Dr. Invented");
        if (in(screen(), "overrideEdit")->isVisible())
            type(screen(), "overrideEdit", "the wish of the invented patient");
        press(screen(), "addDissent");
        type(screen(), "dissentMember", "Dr. Invented");
        type(screen(), "dissentReason", "would have waited");
        QTest::keyClick(in<QRadioButton>(screen(), "preliminaryRadio"), Qt::Key_Space);
    }

    static QString everything()
    {
        QString said;
        for (auto* top : QApplication::topLevelWidgets())
            said += allWords(*top) + QLatin1Char('\n');
        return said;
    }

    /// What the options of the case are called, less what is a drug alone: any field that takes
    /// drugs knows those.
    QStringList rankedNames() const
    {
        const auto toolbox = services::Toolbox::load(Stores::pack(), Stores::models()).value();
        auto session = services::Session::open(m_stores->copyOf("demo").toStdString(),
                                               kSecret.toStdString(),
                                               toolbox,
                                               Stores::clock())
                           .value();
        const auto found = session->patients("musterfrau", 1).value();
        const auto ranking = session->rank(found.front().id).value();
        QStringList names;
        for (const auto& option : ranking.options) {
            if (toolbox->drugs.find(option.name) == nullptr && option.therapy.size() > 1)
                names << QString::fromStdString(option.name);
        }
        return names;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
    }

    void init()
    {
        m_open = std::make_unique<OpenWindow>(m_stores->copyOf("demo"));
        QVERIFY(m_open->unlock());
    }

    void cleanup() { m_open.reset(); }

    void aWholeMeeting()
    {
        openBoards();
        makeMeeting();
        if (QTest::currentTestFailed())
            return;
        registerCase();
        if (QTest::currentTestFailed())
            return;
        presentCase();
        if (QTest::currentTestFailed())
            return;
        openRanking();
        if (QTest::currentTestFailed())
            return;
        decide();
        if (QTest::currentTestFailed())
            return;
        type(screen(), "finalByEdit", "Dr. Invented");
        press(screen(), "finishButton");
        QTRY_VERIFY_WITH_TIMEOUT(!in(screen(), "wordingEdit")->isVisible(), kLongMs);
        QTest::keyClick(screen(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(screen() == nullptr, kLongMs);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 5), QStringLiteral("discussed"), kLongMs);

        showTabWith("addendumText");
        type(page(), "addendumText", "Begins on Monday.");
        type(page(), "addendumBy", "Dr. Invented");
        // Nothing is lost that is typed and not added.
        QTRY_VERIFY_WITH_TIMEOUT(in(page(), "addendumText")->isVisible(), kLongMs);
        m_open->window.lock();
        QVERIFY(in<QPlainTextEdit>(page(), "addendumText")->toPlainText().isEmpty());
        QVERIFY(m_open->unlock());
        openBoards();
        auto* places = in<QListWidget>(page(), "boardPlaces");
        QTRY_VERIFY_WITH_TIMEOUT(places->count() == 3, kLongMs);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Home);
        QTest::keyClick(places, Qt::Key_Down);
        showTabWith("addendumText");
        QCOMPARE(in<QPlainTextEdit>(page(), "addendumText")->toPlainText(),
                 QStringLiteral("Begins on Monday."));
        QCOMPARE(in<QLineEdit>(page(), "addendumBy")->text(), QStringLiteral("Dr. Invented"));
        press(page(), "addendumAdd");
        QTRY_VERIFY_WITH_TIMEOUT(
            in<QLabel>(page(), "addendaLabel")->text().contains(QStringLiteral("Begins on Monday")),
            kLongMs);
        m_open->prompts.target = m_stores->newPath(".pdf");
        press(page(), "protocolButton");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_open->prompts.target), kLongMs);
        QVERIFY(contentOf(m_open->prompts.target).startsWith("%PDF"));

        showTabWith("followUpGiven");
        auto* given = in<QComboBox>(page(), "followUpGiven");
        given->setFocus();
        QTest::keyClick(given, Qt::Key_Down);
        press(page(), "followUpAdd");
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 5), QStringLiteral("followed up"), kLongMs);
    }

    /// What was typed in the last moment is in the store, and nothing of it on any screen.
    void aLockInTheMiddleKeepsTheDraft()
    {
        openBoards();
        makeMeeting();
        if (QTest::currentTestFailed())
            return;
        registerCase();
        if (QTest::currentTestFailed())
            return;
        presentCase();
        if (QTest::currentTestFailed())
            return;
        goToStep("dec");
        type(screen(), "wordingEdit", "Half a sen");
        m_open->window.lock();
        QTRY_VERIFY_WITH_TIMEOUT(screen() == nullptr, kLongMs);
        QCOMPARE(in<QTableView>(page(), "agendaTable")->model()->rowCount(), 0);
        QVERIFY(m_open->unlock());
        openBoards();
        auto* places = in<QListWidget>(page(), "boardPlaces");
        QTRY_VERIFY_WITH_TIMEOUT(places->count() == 3, kLongMs);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Home);
        QTest::keyClick(places, Qt::Key_Down);
        presentCase();
        if (QTest::currentTestFailed())
            return;
        goToStep("dec");
        QTRY_COMPARE_WITH_TIMEOUT(in<QPlainTextEdit>(screen(), "wordingEdit")->toPlainText(),
                                  QStringLiteral("Half a sen"),
                                  kLongMs);
    }

    /// Whoever prepared the case has its ranking open: it goes before the board comes.
    void aSealedRankingStandsInNoWindow()
    {
        QStringList logged;
        m_logged = &logged;
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& line) { *m_logged << line; });
        QVERIFY(m_open->openBySearch(QStringLiteral("musterfrau")));
        const auto names = rankedNames();
        QVERIFY(!names.isEmpty());
        QVERIFY(std::any_of(names.begin(), names.end(), [](const auto& name) {
            return everything().contains(name);
        }));
        openBoards();
        makeMeeting();
        if (QTest::currentTestFailed())
            return;
        registerCase();
        if (QTest::currentTestFailed())
            return;
        presentCase();
        if (QTest::currentTestFailed())
            return;
        for (int step = 0; step < 12; ++step) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto said = everything() + QGuiApplication::clipboard()->text() +
                              logged.join(QLatin1Char('\n'));
            for (const auto& name : names)
                QVERIFY2(!said.contains(name, Qt::CaseInsensitive), qPrintable(name));
            QTest::keyClick(screen(), Qt::Key_Right);
        }
        qInstallMessageHandler(m_before);
        openRanking();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(names.begin(),
                                             names.end(),
                                             [](const auto& name) {
                                                 return everything().contains(name,
                                                                              Qt::CaseInsensitive);
                                             }),
                                 kLongMs);
    }

    /// Titles of all windows, the board's and the notes' texts, and the names of files.
    void aMaskedNameStandsInNoTitle()
    {
        openBoards();
        makeMeeting();
        if (QTest::currentTestFailed())
            return;
        registerCase();
        if (QTest::currentTestFailed())
            return;
        presentCase();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(allWords(*screen()).contains(QStringLiteral("Musterfrau")));
        QTest::keyClick(screen(), Qt::Key_M);
        QTest::keyClick(screen(), Qt::Key_P);
        QTest::keyClick(screen(), Qt::Key_J);
        for (int step = 0; step < 12; ++step) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(!allWords(*screen()).contains(QStringLiteral("Musterfrau")));
            for (const auto* top : QApplication::topLevelWidgets())
                QVERIFY(!top->windowTitle().contains(QStringLiteral("Musterfrau")));
            if (step == 0)
                QTest::keyClick(in(screen(), "jumpEdit"), Qt::Key_Escape); // closes the jump box
            QTest::keyClick(screen(), Qt::Key_Right);
        }
        QTest::keyClick(screen(), Qt::Key_Escape);
        press(page(), "listButton");
        QVERIFY(!m_open->prompts.suggestion.isEmpty());
        QVERIFY(!m_open->prompts.suggestion.contains(QStringLiteral("uster")));
    }

    /// The presenter types on the page while the board writes on its screen.
    void pageAndScreenKeepEachOthersWords()
    {
        openBoards();
        makeMeeting();
        if (QTest::currentTestFailed())
            return;
        registerCase();
        if (QTest::currentTestFailed())
            return;
        presentCase();
        if (QTest::currentTestFailed())
            return;
        showTabWith("caseQuestion");
        type(page(), "caseQuestion", "Or a trial? ");
        goToStep("dec");
        type(screen(), "wordingEdit", "Wait for the biopsy");
        type(page(), "caseQuestion", "Soon? ");
        type(screen(), "wordingEdit", " first");
        m_open->window.lock();
        QTRY_VERIFY_WITH_TIMEOUT(screen() == nullptr, kLongMs);
        QVERIFY(m_open->unlock());
        openBoards();
        auto* places = in<QListWidget>(page(), "boardPlaces");
        QTRY_VERIFY_WITH_TIMEOUT(places->count() == 3, kLongMs);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Home);
        QTest::keyClick(places, Qt::Key_Down);
        showTabWith("caseQuestion");
        const auto question = in<QPlainTextEdit>(page(), "caseQuestion")->toPlainText();
        QVERIFY2(question.contains(QStringLiteral("Or a trial?")), qPrintable(question));
        QVERIFY2(question.contains(QStringLiteral("Soon?")), qPrintable(question));
        presentCase();
        if (QTest::currentTestFailed())
            return;
        goToStep("dec");
        QTRY_COMPARE_WITH_TIMEOUT(in<QPlainTextEdit>(screen(), "wordingEdit")->toPlainText(),
                                  QStringLiteral("Wait for the biopsy first"),
                                  kLongMs);
    }

    void theWindowDoesNotLockItselfWhileABoardIsShown()
    {
        openBoards();
        makeMeeting();
        if (QTest::currentTestFailed())
            return;
        registerCase();
        if (QTest::currentTestFailed())
            return;
        const auto* idle = m_open->find<QTimer>("idleTimer");
        QVERIFY(idle->isActive());
        presentCase();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!idle->isActive());
        QTest::keyClick(screen(), Qt::Key_Right);
        QVERIFY(!idle->isActive());
        QTest::keyClick(screen(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(idle->isActive(), kLongMs);
    }
};

QTEST_MAIN(TestBoardsInWindow)
#include "tst_boards_in_window.moc"
