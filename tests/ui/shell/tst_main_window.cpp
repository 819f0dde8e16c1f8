#include "tests/ui/shell/open_window.h"

#include <QListView>
#include <QMenuBar>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

namespace
{

const QString kLung = QStringLiteral("Musterfrau-Demo");

/// What must not be readable anywhere once the store is locked.
const QStringList kOfThePatient{QStringLiteral("Musterfrau"),
                                QStringLiteral("Linde"),
                                QStringLiteral("DEMO-LUNG"),
                                QStringLiteral("1959"),
                                QStringLiteral("Mustermann"),
                                QStringLiteral("Beispiel-Demo"),
                                QStringLiteral("Leu858Arg")};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
    }

    void cleanup()
    {
        for (const auto* widget : QApplication::topLevelWidgets())
            QVERIFY2(!widget->isVisible(), widget->metaObject()->className());
    }

    void aWrongPassphraseIsSaidBesideItsFieldAndCanBeTriedAgain()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        open.type(QStringLiteral("wrong horse battery"));
        QTRY_VERIFY_WITH_TIMEOUT(!open.find<QLabel>("passphraseNote")->text().isEmpty(), kLongMs);
        QVERIFY(!open.window.isOpen());
        QVERIFY(open.find<QLineEdit>("passphraseEdit")->isVisible());
        QVERIFY(open.listed().isEmpty());
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
        QVERIFY(open.find<QTableView>("patientsTable")->isVisible());
    }

    void aFolderThatIsNoStoreIsSaid()
    {
        OpenWindow open(m_stores->newPath(".none"));
        open.type(kSecret);
        QTRY_VERIFY_WITH_TIMEOUT(!open.find<QLabel>("folderNote")->text().isEmpty(), kLongMs);
        QVERIFY(!open.window.isOpen());
        QVERIFY(open.find<QLineEdit>("passphraseEdit")->isEnabled());
    }

    void aMissingPackIsSaidAndNothingOpens()
    {
        ScriptedPrompts prompts;
        MainWindow window({"/nowhere/starter.cpack", {}}, Stores::clock(), prompts, {});
        window.setStore(m_stores->copyOf("demo"), {});
        window.show();
        auto* edit = window.findChild<QLineEdit*>(QStringLiteral("passphraseEdit"));
        QTest::keyClicks(edit, kSecret);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(textsOf(&window).contains(QStringLiteral("starter.cpack")) ||
                                     textsOf(&window).contains(QStringLiteral("not found")),
                                 kLongMs);
        QVERIFY(!window.isOpen());
    }

    void aNewStoreShowsItsCodeOnceAndThenTheEmptyList()
    {
        const auto folder = m_stores->newPath(".consilium");
        OpenWindow open(folder);
        QTest::mouseClick(open.find<QPushButton>("toCreateButton"), Qt::LeftButton);
        QTest::keyClicks(open.find<QLineEdit>("passphraseEdit"), kSecret);
        QTest::keyClicks(open.find<QLineEdit>("repeatEdit"), kSecret);
        QTest::keyClick(open.find<QLineEdit>("repeatEdit"), Qt::Key_Return);
        auto* shown = open.find<QLabel>("recoveryCodeLabel");
        QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), kLongMs);
        const auto code = shown->text();
        QVERIFY(code.size() >= 32);
        // The code is shown once: looking for paper and pencil must not lock it away.
        QTest::keyClick(&open.window, Qt::Key_Shift);
        QVERIFY(!open.find<QTimer>("idleTimer")->isActive());
        QSignalSpy listed(&open.window, &MainWindow::patientsShown);
        QTest::mouseClick(open.find<QPushButton>("writtenDownButton"), Qt::LeftButton);
        QVERIFY(listed.wait(kLongMs));
        QVERIFY(open.emptyNote()->isVisible());
        QVERIFY(open.find<QTimer>("idleTimer")->isActive());
        QVERIFY(!everythingIn(open.window).contains(code));
    }

    void theListNarrowsAsOneTypes()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
        QVERIFY(open.find<QLineEdit>("searchEdit")->hasFocus());
        open.search(QStringLiteral("muster"));
        QTRY_COMPARE(open.listed().size(), 2);
        QTest::keyClicks(open.find<QLineEdit>("searchEdit"), QStringLiteral("frau"));
        QTRY_COMPARE(open.listed().size(), 1);
        QVERIFY2(open.listed().front().startsWith(kLung), qPrintable(open.listed().front()));
        open.search(QStringLiteral("DEMO-BREAST"));
        QTRY_VERIFY(open.listed().size() == 1 &&
                    open.listed().front().startsWith(QStringLiteral("Beispiel")));
        open.search(QStringLiteral("nobody"));
        QTRY_COMPARE(open.listed().size(), 0);
        QVERIFY(open.emptyNote()->text().contains(QStringLiteral("nobody")));
        QTest::keyClick(open.find<QLineEdit>("searchEdit"), Qt::Key_Escape);
        QTRY_COMPARE(open.listed().size(), 3);
    }

    /// Enter right after the last letter, while the list still answers the search before it.
    void enterBeforeTheAnswerOpensNobodyElse_data()
    {
        QTest::addColumn<bool>("isAlone");
        QTest::newRow("one is found: that one") << true;
        QTest::newRow("several are found: none") << false;
    }

    void enterBeforeTheAnswerOpensNobodyElse()
    {
        QFETCH(bool, isAlone);
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
        const auto first = open.listed().front();
        const auto other = first.startsWith(kLung) ? QStringLiteral("Mustermann") : kLung;
        QSignalSpy shown(&open.window, &MainWindow::caseShown);
        open.search(isAlone ? other : QStringLiteral("muster"));
        QCOMPARE(open.listed().front(), first); // no answer yet
        QTest::keyClick(open.find<QLineEdit>("searchEdit"), Qt::Key_Return);
        QTRY_COMPARE(open.listed().size(), isAlone ? 1 : 2);
        if (!isAlone) { // what follows opens whom it names, and nobody before
            QCOMPARE(shown.count(), 0);
            open.search(other);
            QTRY_COMPARE(open.listed().size(), 1);
            QCOMPARE(shown.count(), 0);
            QTest::keyClick(open.find<QLineEdit>("searchEdit"), Qt::Key_Return);
        }
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, kLongMs);
        QVERIFY(open.find<QLabel>("patientNameLabel")->text().startsWith(other));
    }

    void aCaseOpensByEnterWithEverythingInItsBanner()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        QVERIFY(open.find<QLabel>("patientNameLabel")->isVisible());
        QVERIFY(open.find<QLabel>("patientNameLabel")->text().contains(kLung));
        QVERIFY(open.find<QLabel>("syntheticLabel")->isVisible());
        QVERIFY(open.find<QLabel>("syntheticLabel")->text().contains(QStringLiteral("SYNTHETIC")));
        const auto banner = everythingIn(*open.find<QWidget>("banner"));
        for (const char* words : {"female", "67 years", "EGFR", "LUAD"})
            QVERIFY2(banner.contains(QLatin1String(words)), qPrintable(banner));
        QVERIFY(open.find<QPushButton>("cancelButton")->isHidden());
    }

    void theTableOpensByEnterToo()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
        QTest::keyClick(open.find<QLineEdit>("searchEdit"), Qt::Key_Down);
        auto* table = open.find<QTableView>("patientsTable");
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        const auto chosen = open.listed().at(1);
        QSignalSpy shown(&open.window, &MainWindow::caseShown);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(shown.wait(kLongMs));
        QCOMPARE(open.find<QLabel>("patientNameLabel")->text(), chosen);
    }

    void theFivePagesAreOneKeyAway()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier); // no case yet: stays
        QVERIFY(open.find<QTableView>("patientsTable")->isVisible());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        const auto* tabs = open.find<QTabBar>("caseTabs");
        QCOMPARE(tabs->count(), 8);
        const char* shown[] = {
            "overviewArea", "timelineView", "genomeTable", "drugSearch", "optionsList"};
        for (const int page : {4, 3, 0, 2, 1}) {
            QTest::keyClick(
                &open.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), page);
            for (int other = 0; other < 5; ++other)
                QCOMPARE(open.find<QWidget>(shown[other])->isVisible(), other == page);
        }
    }

    void theFamilyTreeIsKeptWhenTheCaseIsLeft()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        QTest::keyClick(&open.window, Qt::Key_8, Qt::ControlModifier);
        auto* drawing = open.find<QWidget>("pedigreeView");
        QVERIFY(drawing->isVisible());
        const auto* state = open.find<QLabel>("familyState");
        QVERIFY(!state->text().startsWith(QStringLiteral("Saved")));
        QTest::keyClick(drawing, Qt::Key_S);
        QCOMPARE(state->text(), QStringLiteral("Changed, not saved yet"));
        QTest::keyClick(&open.window, Qt::Key_Home, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(QStringLiteral("Saved")), kLongMs);
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        QVERIFY(state->text().startsWith(QStringLiteral("Saved")));
        QVERIFY(!open.find<QPushButton>("saveFamilyButton")->isEnabled());
    }

    void goingBackToTheCaseKeepsItsReport()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(!open.action("reportAction")->isEnabled());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        QVERIFY(open.action("reportAction")->isEnabled());
        QTest::mouseClick(open.find<QToolButton>("modelsRailButton"), Qt::LeftButton);
        QVERIFY(open.find<QWidget>("modelsArea")->isVisible());
        QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(open.find<QWidget>("overviewArea")->isVisible());
        QVERIFY(open.find<QToolButton>("patientsRailButton")->isChecked());
        QTest::keyClick(&open.window, Qt::Key_Home, Qt::AltModifier);
        QVERIFY(open.find<QTableView>("patientsTable")->isVisible());
        QTest::keyClick(&open.window, Qt::Key_5, Qt::ControlModifier);
        QVERIFY(open.find<QWidget>("optionsList")->isVisible());
        QVERIFY(open.action("reportAction")->isEnabled());
    }

    void theRailIsWalkedByArrowKeys()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        auto* first = open.find<QToolButton>("patientsRailButton");
        QVERIFY(first->focusPolicy() & Qt::TabFocus);
        first->setFocus();
        const std::pair<Qt::Key, const char*> steps[] = {{Qt::Key_Down, "boardPlaces"},
                                                         {Qt::Key_Down, "modelsArea"},
                                                         {Qt::Key_Down, "calculatorList"},
                                                         {Qt::Key_Down, "knowledgeArea"},
                                                         {Qt::Key_Down, "lockCombo"},
                                                         {Qt::Key_Up, "knowledgeArea"},
                                                         {Qt::Key_Up, "calculatorList"},
                                                         {Qt::Key_Up, "modelsArea"},
                                                         {Qt::Key_Up, "boardPlaces"},
                                                         {Qt::Key_Up, "patientsTable"}};
        for (const auto& [key, page] : steps) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QTRY_VERIFY2(open.find<QWidget>(page)->isVisible(), page);
        }
        QVERIFY(everythingIn(*open.find<QWidget>("modelsArea"))
                    .contains(QStringLiteral("aml-survival"))); // the first in the list
        QVERIFY(everythingIn(*open.find<QWidget>("knowledgeArea"))
                    .contains(QStringLiteral("Consilium starter pack")));
    }

    void aReportIsWritten()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        open.prompts.target = m_stores->newPath(".pdf");
        QTest::keyClick(&open.window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(contentOf(open.prompts.target).startsWith("%PDF"));
        QVERIFY(!open.prompts.suggestion.contains(QStringLiteral("Muster")));
        QVERIFY(!open.prompts.suggestion.contains(QStringLiteral("LUNG")));
        QVERIFY(
            open.window.statusBar()->currentMessage().contains(QStringLiteral("not encrypted")));
        QVERIFY(open.prompts.told.isEmpty());
    }

    void aReportThatCannotBeWrittenIsSaid()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        open.prompts.target = m_stores->newPath(".none/report.pdf");
        open.action("reportAction")->trigger();
        QCOMPARE(open.prompts.told.size(), 1);
        QVERIFY(!QFile::exists(open.prompts.target));
        QVERIFY(!open.window.statusBar()->currentMessage().contains(QStringLiteral("written")));
    }

    void aSourceIsShownWithItsAddress()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        QTest::keyClick(&open.window, Qt::Key_5, Qt::ControlModifier);
        const auto labels = open.find<QWidget>("optionDetail")->findChildren<QLabel*>();
        const auto links = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("<a href"));
        });
        QVERIFY(links != labels.end());
        Q_EMIT(*links)->linkActivated(QStringLiteral("0"));
        QCOMPARE(open.prompts.sources.size(), 1);
        QTest::keyClick(&open.window, Qt::Key_3, Qt::ControlModifier);
        auto* source = open.find<QWidget>("genomeDetail")
                           ->findChild<QAbstractButton*>(QStringLiteral("sourceButton"));
        QVERIFY(source != nullptr);
        QTest::keyClick(source, Qt::Key_Return);
        QCOMPARE(open.prompts.sources.size(), 2);
    }

    /// From the case to its calculators and back; nothing of one patient stays for the next.
    void theCaseFillsTheCalculators()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTest::mouseClick(open.find<QToolButton>("calculatorsRailButton"), Qt::LeftButton);
        QVERIFY(!open.find<QPushButton>("fillFromRecord")->isVisible()); // no case yet
        QTest::keyClick(&open.window, Qt::Key_Home, Qt::AltModifier);
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        QTest::mouseClick(open.find<QPushButton>("caseCalculatorsButton"), Qt::LeftButton);
        QVERIFY(open.find<QLineEdit>("age_now")->isVisible());
        QVERIFY(open.find<QToolButton>("calculatorsRailButton")->isChecked());
        QVERIFY(open.find<QLabel>("calculatorSubject")->text().contains(kLung));
        const auto age = open.find<QLineEdit>("age_now")->text();
        QVERIFY(!age.isEmpty());
        QVERIFY(open.find<QLabel>("age_nowSource")->isVisible());
        QTest::mouseClick(open.find<QPushButton>("backToCase"), Qt::LeftButton);
        QVERIFY(open.find<QWidget>("overviewArea")->isVisible());
        QVERIFY(open.find<QToolButton>("patientsRailButton")->isChecked());
        QTest::keyClick(&open.window, Qt::Key_Home, Qt::AltModifier);
        QVERIFY(open.openBySearch(QStringLiteral("mustermann")));
        QTest::mouseClick(open.find<QToolButton>("calculatorsRailButton"), Qt::LeftButton);
        QVERIFY(!open.find<QLabel>("calculatorSubject")->text().contains(kLung));
        QVERIFY(open.find<QLineEdit>("age_now")->text().isEmpty());
        QVERIFY(open.find<QPushButton>("fillFromRecord")->isVisible()); // offered
    }

    void lockingLeavesNothingOfThePatient()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        for (const int page : {0, 1, 2, 3, 4})
            QTest::keyClick(
                &open.window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        open.search(QStringLiteral("Musterfrau-Demo")); // what was looked for is a name too
        auto* dialog = new QDialog(&open.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(kLung);
        dialog->open();
        const auto before = everythingIn(open.window);
        for (const auto& words :
             {kOfThePatient[0], kOfThePatient[1], kOfThePatient[3], kOfThePatient.last()})
            QVERIFY2(before.contains(words, Qt::CaseInsensitive), qPrintable(words));
        dialog->close();
        open.find<QPushButton>("caseCalculatorsButton")->click();
        QVERIFY(!open.find<QLineEdit>("age_now")->text().isEmpty()); // of the first calculator
        QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&open.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(open.find<QLineEdit>("age_now")->text().isEmpty());
        QVERIFY(!open.window.isOpen());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto after = everythingIn(open.window);
        for (const auto& words : kOfThePatient) {
            const auto at = after.indexOf(words, 0, Qt::CaseInsensitive);
            QVERIFY2(at < 0, qPrintable(after.mid(qMax(qsizetype{0}, at - 80), 200)));
        }
        QVERIFY(open.find<QLineEdit>("passphraseEdit")->isVisible());
        QVERIFY(open.find<QLineEdit>("passphraseEdit")->hasFocus());
        for (const char* name : {"importAction", "reportAction", "lockAction"})
            QVERIFY2(!open.action(name)->isEnabled(), name);
        QTest::keyClick(&open.window, Qt::Key_5, Qt::ControlModifier);
        QVERIFY(!open.find<QWidget>("optionsList")->isVisible());
        // The right passphrase brings the list back, not the case.
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
        QVERIFY(!open.find<QLabel>("patientNameLabel")->isVisible());
    }

    void lockingClosesDialogs()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        DialogPrompts dialogs;
        dialogs.tell(&open.window, QStringLiteral("Case"), kLung);
        dialogs.showSource(
            &open.window, QStringLiteral("PMID 1"), QStringLiteral("https://example.org"));
        QTRY_COMPARE(open.window.findChildren<QDialog*>().size(), 2);
        open.window.lock();
        QTRY_COMPARE(open.window.findChildren<QDialog*>().size(), 0);
        QVERIFY(!everythingIn(open.window).contains(kLung));
    }

    void nobodyThereLocks()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        auto* timer = open.find<QTimer>("idleTimer");
        QVERIFY(!timer->isActive());
        QVERIFY(open.unlock());
        QVERIFY(timer->isActive());
        QVERIFY(timer->isSingleShot());
        QCOMPARE(timer->interval(), 10 * 60 * 1000);
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        // A key starts the time again.
        timer->start(1000000);
        timer->setInterval(2000000);
        QTest::keyClick(&open.window, Qt::Key_Shift);
        QVERIFY(timer->remainingTime() > 1000000);
        timer->start(50);
        QTRY_VERIFY(!open.window.isOpen());
        QVERIFY(open.find<QLineEdit>("passphraseEdit")->isVisible());
        QVERIFY(!everythingIn(open.window).contains(kLung));
        QVERIFY(!timer->isActive());
    }

    void theChosenTimeOfTheLockIsUsed()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTest::mouseClick(open.find<QToolButton>("settingsRailButton"), Qt::LeftButton);
        QTest::keyClick(open.find<QComboBox>("lockCombo"), Qt::Key_Up);
        QCOMPARE(open.find<QTimer>("idleTimer")->interval(), 5 * 60 * 1000);
        QVERIFY(open.find<QTimer>("idleTimer")->isActive());
        QCOMPARE(Settings::load().lockAfterMinutes, 5);
    }

    void anAnswerFromBeforeTheLockBringsNothingBack()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
        QSignalSpy shown(&open.window, &MainWindow::caseShown);
        QTest::keyClick(open.find<QLineEdit>("searchEdit"), Qt::Key_Return);
        open.window.importFiles({demoFile("lung/case.json")});
        open.window.lock();
        QVERIFY(!shown.wait(500));
        QVERIFY(open.importDialog() == nullptr);
        QVERIFY(!open.window.isOpen());
        QVERIFY(!everythingIn(open.window).contains(QStringLiteral("Muster")));
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
    }

    void closingWhileAStoreOpensIsNoCrash()
    {
        {
            OpenWindow open(m_stores->copyOf("demo"));
            open.type(kSecret);
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void aSecondWindowOnTheStoreIsToldSo()
    {
        const auto folder = m_stores->copyOf("demo");
        OpenWindow first(folder);
        QVERIFY(first.unlock());
        OpenWindow second(folder);
        second.type(kSecret);
        QTRY_VERIFY_WITH_TIMEOUT(!second.find<QLabel>("folderNote")->text().isEmpty(), kLongMs);
        QVERIFY2(second.find<QLabel>("folderNote")->text().contains(QStringLiteral("open")),
                 qPrintable(second.find<QLabel>("folderNote")->text()));
        QVERIFY(!second.window.isOpen());
        QVERIFY(first.window.isOpen());
        // When the first has let go, the second gets in.
        first.window.lock();
        QVERIFY(second.unlock());
    }

    void darkColoursKeepTheCase()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        QTest::mouseClick(open.find<QToolButton>("settingsRailButton"), Qt::LeftButton);
        QTest::keyClick(open.find<QComboBox>("themeCombo"), Qt::Key_Down);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().ground);
        QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(open.find<QLabel>("patientNameLabel")->text().contains(kLung));
        QVERIFY(Settings::load().isDark);
    }

    void anotherLanguageGoesOnWithTheSession()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        int times = 0;
        connect(&open.window, &MainWindow::settingsChanged, this, [&](const Settings& settings) {
            ++times;
            QCOMPARE(settings.language, QStringLiteral("de"));
        });
        QTest::mouseClick(open.find<QToolButton>("settingsRailButton"), Qt::LeftButton);
        QTest::keyClick(open.find<QComboBox>("languageCombo"), Qt::Key_Down);
        QCOMPARE(times, 1);
        auto session = open.window.release();
        QVERIFY(session != nullptr);
        OpenWindow next(QString{}, QStringLiteral("de"));
        next.window.adopt(std::move(session));
        QTRY_COMPARE(next.listed().size(), 3);
        QVERIFY(!open.window.isOpen());
    }

    void germanMenusAreGerman()
    {
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/i18n/consilium_de.qm")));
        QCoreApplication::installTranslator(&words);
        {
            OpenWindow open(m_stores->copyOf("demo"), QStringLiteral("de"));
            QStringList menus;
            for (const auto* action : open.window.menuBar()->actions())
                menus << action->text();
            QVERIFY2(menus.contains(QStringLiteral("&Datei")),
                     qPrintable(menus.join(QLatin1Char(' '))));
            QCOMPARE(open.action("lockAction")->text(), QStringLiteral("&Sperren"));
            QCOMPARE(open.action("importAction")->text(), QStringLiteral("&Importieren…"));
            open.type(QStringLiteral("wrong horse battery"));
            auto* note = open.find<QLabel>("passphraseNote");
            QTRY_VERIFY_WITH_TIMEOUT(!note->text().isEmpty(), kLongMs);
            QVERIFY2(note->text().contains(QStringLiteral("Passwor")) ||
                         note->text().contains(QStringLiteral("Passphrase")),
                     qPrintable(note->text()));
            QVERIFY(!note->text().contains(QStringLiteral("does not open")));
            QVERIFY(open.unlock());
            QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
            QVERIFY(open.find<QLabel>("syntheticLabel")
                        ->text()
                        .contains(QStringLiteral("SYNTHETISCH")));
        }
        QCoreApplication::removeTranslator(&words);
    }

    void everyControlOfTheFrameHasANameForTheEar()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        for (const char* name : {"progressBar",
                                 "patientsRailButton",
                                 "modelsRailButton",
                                 "knowledgeRailButton",
                                 "settingsRailButton",
                                 "caseTabs"})
            QVERIFY2(!open.find<QWidget>(name)->accessibleName().isEmpty(), name);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
