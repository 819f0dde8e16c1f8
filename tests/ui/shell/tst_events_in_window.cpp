#include "tests/ui/shell/full_disk.h"
#include "tests/ui/shell/open_window.h"
#include "ui/timeline/event_dialog.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/two_line_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPointer>
#include <QStackedWidget>

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

/// Events that are entered and corrected by hand in the whole window: nothing typed is lost, and
/// nothing lands in another person's record.
class TestEventsInWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<OpenWindow> m_open;

    [[nodiscard]] TimelinePage* page() const { return m_open->find<TimelinePage>("timelinePage"); }

    [[nodiscard]] EventDialog* form() const
    {
        for (auto* dialog : m_open->window.findChildren<EventDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    [[nodiscard]] QLineEdit* edit(const char* name) const
    {
        return form()->findChild<QLineEdit*>(QLatin1String(name));
    }

    [[nodiscard]] QString wordsOf(const char* name) const
    {
        const auto* label = form()->findChild<QLabel*>(QLatin1String(name));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    [[nodiscard]] TimelineRef find(const QString& title) const
    {
        const auto& lanes = page()->view()->model().lanes;
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            for (std::size_t item = 0; item < lanes[lane].items.size(); ++item) {
                if (lanes[lane].items[item].title == title)
                    return {static_cast<int>(lane), static_cast<int>(item)};
            }
        }
        return {};
    }

    [[nodiscard]] const TimelineItem& item(const QString& title) const
    {
        return itemOf(page()->view()->model(), find(title));
    }

    [[nodiscard]] bool isIdle() const
    {
        const auto* busy = m_open->window.findChild<QLabel*>(QStringLiteral("busyLabel"));
        return busy == nullptr || !busy->isVisible();
    }

    [[nodiscard]] bool opened(Patient patient)
    {
        QSignalSpy shown(&m_open->window, &MainWindow::caseShown);
        m_open->window.openPatient(patient);
        return shown.count() > 0 || shown.wait(kLongMs);
    }

    /// Begins a note by the menu and types its title and day.
    void beginNote(const QString& title, const QString& day = QStringLiteral("2026-11-20"))
    {
        m_open->action("addEventAction")->trigger();
        form()
            ->findChild<QComboBox*>(QStringLiteral("eventKindCombo"))
            ->setCurrentText(QStringLiteral("Document or note"));
        QTest::keyClicks(edit("eventNameEdit"), title);
        QTest::keyClicks(edit("eventStartEdit"), day);
    }

    void press(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Presses Return in the form and waits until the case is shown with what it brought.
    [[nodiscard]] bool entered()
    {
        QSignalSpy shown(&m_open->window, &MainWindow::caseShown);
        press(form(), Qt::Key_Return);
        return shown.count() > 0 || shown.wait(kLongMs);
    }

    /// Chooses the event by Tab from the first mark on.
    [[nodiscard]] bool chosenByKeyboard(const QString& title)
    {
        auto* view = page()->view();
        view->setFocus();
        for (int step = 0; step < view->model().eventCount(); ++step) {
            QTest::keyClick(view, Qt::Key_Tab);
            if (m_open->find<QLabel>("inspectorTitle")->text() == title)
                return true;
        }
        return false;
    }

    /// Goes to the field by Tab and types into it.
    void typeAt(const char* name, const QString& words)
    {
        QVERIFY(QTest::qWaitForWindowActive(form()));
        constexpr int kMostFields = 20;
        for (int step = 0; step < kMostFields && form()->focusWidget() != edit(name); ++step)
            QTest::keyClick(form()->focusWidget(), Qt::Key_Tab);
        QCOMPARE(form()->focusWidget(), edit(name));
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), words);
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
        QVERIFY(opened(kLung));
        m_open->find<QTabBar>("caseTabs")->setCurrentIndex(1);
    }

    void cleanup() { m_open.reset(); }

    /// The form belongs to the person it was opened for.
    void formOfAnotherPersonIsHeld()
    {
        beginNote(QStringLiteral("Call about the lung"));
        QVERIFY(opened(kMelanoma));
        QVERIFY(form() == nullptr);
        QVERIFY(m_open->window.statusBar()->currentMessage().contains(QStringLiteral("is kept")));
        QVERIFY(!find(QStringLiteral("Call about the lung")).isValid());
        QVERIFY(opened(kLung));
        QVERIFY(form() != nullptr);
        QCOMPARE(edit("eventNameEdit")->text(), QStringLiteral("Call about the lung"));
        QCOMPARE(edit("eventStartEdit")->text(), QStringLiteral("2026-11-20"));
        QVERIFY(wordsOf("eventWhyLabel").contains(QStringLiteral("not written yet")));
        QVERIFY(entered());
        QVERIFY(find(QStringLiteral("Call about the lung")).isValid());
        QVERIFY(opened(kMelanoma));
        QVERIFY(form() == nullptr); // it was written, and is nobody else's
        QVERIFY(!find(QStringLiteral("Call about the lung")).isValid());
    }

    /// The case is changed while the store writes: the event is where it belongs, and the case that
    /// was asked for stays on the screen.
    void eventIsWrittenWhereItWasBegun()
    {
        const auto lung = m_open->find<QLabel>("patientNameLabel")->text();
        beginNote(QStringLiteral("Call about the lung"));
        QSignalSpy shown(&m_open->window, &MainWindow::caseShown);
        press(form(), Qt::Key_Return);
        m_open->window.openPatient(kMelanoma);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kLongMs);
        QTest::qWait(0);
        QVERIFY(m_open->find<QLabel>("patientNameLabel")->text() != lung);
        QVERIFY(!find(QStringLiteral("Call about the lung")).isValid());
        QVERIFY(opened(kLung));
        QVERIFY(find(QStringLiteral("Call about the lung")).isValid());
        QVERIFY(form() == nullptr);
    }

    /// The idle lock comes while somebody types.
    void lockKeepsWhatIsTyped()
    {
        beginNote(QStringLiteral("Half a sent"), QStringLiteral("2026-1"));
        m_open->window.lock();
        QVERIFY(form() == nullptr); // nothing of it is on the screen
        QVERIFY(m_open->unlock());
        QVERIFY(form() == nullptr); // nor before its case is opened
        QVERIFY(opened(kLung));
        QVERIFY(form() != nullptr);
        QCOMPARE(edit("eventNameEdit")->text(), QStringLiteral("Half a sent"));
        QCOMPARE(edit("eventStartEdit")->text(), QStringLiteral("2026-1"));
        QVERIFY(!form()
                     ->findChild<QDialogButtonBox*>()
                     ->button(QDialogButtonBox::Ok)
                     ->isEnabled()); // as it was
        // Given up by the person it is gone.
        QCOMPARE(form()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->text(),
                 QStringLiteral("Do not keep"));
        press(form(), Qt::Key_Escape);
        QVERIFY(opened(kLung));
        QVERIFY(form() == nullptr);
    }

    /// An untouched form is nothing to keep.
    void lockForgetsAnEmptyForm()
    {
        m_open->action("addEventAction")->trigger();
        QVERIFY(form() != nullptr);
        m_open->window.lock();
        QVERIFY(m_open->unlock());
        QVERIFY(opened(kLung));
        QVERIFY(form() == nullptr);
    }

    void failedWriteAsksAgain()
    {
        beginNote(QStringLiteral("Call on a full disk"));
        FullDisk full;
        press(form(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(form() != nullptr, kLongMs);
        full.end();
        QVERIFY(wordsOf("eventWhyLabel").contains(QStringLiteral("Nothing was written")));
        QCOMPARE(edit("eventNameEdit")->text(), QStringLiteral("Call on a full disk"));
        QVERIFY(!find(QStringLiteral("Call on a full disk")).isValid());
        QVERIFY(entered());
        QVERIFY(find(QStringLiteral("Call on a full disk")).isValid());
        m_open->action("eventHistoryAction")->trigger();
        QCOMPARE(m_open->find<QListWidget>("eventHistoryList")->count(), 1); // not twice
    }

    /// The write fails while the program locks itself.
    void failedWriteIsKeptOverTheLock()
    {
        beginNote(QStringLiteral("Call before the lock"));
        {
            FullDisk full;
            press(form(), Qt::Key_Return);
            m_open->window.lock(); // waits for the store
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_open->prompts.told.size(), 1, kLongMs);
        QVERIFY(m_open->prompts.told.front().contains(QStringLiteral("is asked again")));
        QVERIFY(m_open->unlock());
        QVERIFY(opened(kLung));
        QVERIFY(form() != nullptr);
        QCOMPARE(edit("eventNameEdit")->text(), QStringLiteral("Call before the lock"));
        QVERIFY(entered());
        QVERIFY(find(QStringLiteral("Call before the lock")).isValid());
    }

    /// The lock comes between the key and the store's answer, and the write succeeds.
    void acknowledgedWriteIsNotAskedAgain()
    {
        beginNote(QStringLiteral("Call before the lock"));
        press(form(), Qt::Key_Return);
        m_open->window.lock();
        QVERIFY(m_open->unlock());
        QVERIFY(opened(kLung));
        QVERIFY(form() == nullptr);
        QVERIFY(find(QStringLiteral("Call before the lock")).isValid());
    }

    /// What a file states is corrected, read and taken back without a mouse.
    void importedEventIsCorrectedByKeyboard()
    {
        const auto ecog = QStringLiteral("ECOG 1");
        QVERIFY(find(ecog).isValid());
        QVERIFY(chosenByKeyboard(ecog));
        auto* correct = m_open->find<QPushButton>("correctEventButton");
        QVERIFY(correct->isVisible() && correct->focusPolicy() & Qt::TabFocus);
        QVERIFY(!m_open->find<QPushButton>("restoreEventButton")->isVisible());
        correct->setFocus();
        press(correct, Qt::Key_Space);
        QVERIFY(form() != nullptr);
        QVERIFY(wordsOf("eventLeadLabel").contains(QStringLiteral("A file says: ECOG 1")));
        const auto* ok = form()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QCOMPARE(wordsOf("eventProblemLabel"), QStringLiteral("Nothing is changed yet."));
        typeAt("eventValueEdit", QStringLiteral("3"));
        QCOMPARE(wordsOf("eventProblemLabel"), QStringLiteral("A reason is needed."));
        typeAt("eventReasonEdit", QStringLiteral("seen in the ward"));
        QCOMPARE(wordsOf("eventProblemLabel"), QStringLiteral("Your name is needed."));
        QVERIFY(!ok->isEnabled());
        typeAt("eventByEdit", QStringLiteral("Dr Invented"));
        QVERIFY(ok->isEnabled());
        QVERIFY(entered());
        // The case shows the corrected value, marked; the file's value can be read beside it.
        QVERIFY(!find(ecog).isValid());
        const auto corrected = item(QStringLiteral("ECOG 3"));
        QVERIFY(corrected.isCorrected);
        QVERIFY(page()
                    ->view()
                    ->sentenceOf(find(QStringLiteral("ECOG 3")))
                    .contains(QStringLiteral("corrected by hand")));
        QCOMPARE(page()->view()->selection(), find(QStringLiteral("ECOG 3")));
        const auto detail = m_open->find<QLabel>("inspectorDetail")->text();
        QVERIFY(detail.contains(QStringLiteral("Dr Invented")));
        QVERIFY(detail.contains(QStringLiteral("seen in the ward")));
        QVERIFY(detail.contains(QStringLiteral("The file says: ECOG 1")));
        QVERIFY(m_open->find<TwoLineLabel>("ecogLabel")->text().startsWith(QLatin1Char('3')));
        // Back to what the file says, and its history.
        auto* restore = m_open->find<QPushButton>("restoreEventButton");
        QVERIFY(restore->isVisible());
        QSignalSpy shown(&m_open->window, &MainWindow::caseShown);
        restore->setFocus();
        press(restore, Qt::Key_Space);
        QVERIFY(shown.count() > 0 || shown.wait(kLongMs));
        QVERIFY(find(ecog).isValid());
        QVERIFY(!item(ecog).isCorrected);
        m_open->action("eventHistoryAction")->trigger();
        const auto* list = m_open->find<QListWidget>("eventHistoryList");
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("(Dr Invented: seen in the ward)")));
        QVERIFY(list->item(1)->text().contains(QStringLiteral("again what the file says")));
    }

    /// An imported event that is entered in error leaves the timeline; the history brings it back.
    void importedEventIsTakenOutAndBroughtBack()
    {
        const auto drug = QStringLiteral("cisplatin");
        QVERIFY(chosenByKeyboard(drug));
        auto* withdraw = m_open->find<QPushButton>("withdrawEventButton");
        withdraw->setFocus();
        press(withdraw, Qt::Key_Space);
        QVERIFY(form() != nullptr);
        QVERIFY(!edit("eventNameEdit")->isVisible());
        QVERIFY(find(drug).isValid()); // not before a reason is given
        typeAt("eventReasonEdit", QStringLiteral("another patient's letter"));
        typeAt("eventByEdit", QStringLiteral("Dr Invented"));
        QVERIFY(entered());
        QVERIFY(!find(drug).isValid());
        m_open->action("eventHistoryAction")->trigger();
        auto* list = m_open->find<QListWidget>("eventHistoryList");
        auto* back = m_open->find<QPushButton>("restoreFromHistoryButton");
        QVERIFY(!back->isEnabled());
        list->setFocus();
        press(list, Qt::Key_Home);
        QVERIFY(back->isEnabled());
        QSignalSpy shown(&m_open->window, &MainWindow::caseShown);
        back->setFocus();
        press(back, Qt::Key_Space);
        QVERIFY(shown.count() > 0 || shown.wait(kLongMs));
        QVERIFY(find(drug).isValid());
    }

    /// A correction that is being typed survives the lock with its reason and the file's value.
    void heldCorrectionIsStillACorrection()
    {
        QVERIFY(chosenByKeyboard(QStringLiteral("ECOG 1")));
        m_open->find<QPushButton>("correctEventButton")->click();
        typeAt("eventValueEdit", QStringLiteral("2"));
        typeAt("eventReasonEdit", QStringLiteral("seen in the ward"));
        m_open->window.lock();
        QVERIFY(m_open->unlock());
        QVERIFY(opened(kLung));
        QVERIFY(form() != nullptr);
        QVERIFY(wordsOf("eventLeadLabel").contains(QStringLiteral("A file says: ECOG 1")));
        QCOMPARE(edit("eventValueEdit")->text(), QStringLiteral("2"));
        QCOMPARE(edit("eventReasonEdit")->text(), QStringLiteral("seen in the ward"));
        typeAt("eventByEdit", QStringLiteral("Dr Invented"));
        QVERIFY(entered());
        QVERIFY(item(QStringLiteral("ECOG 2")).isCorrected);
    }

    /// A language is chosen while an event is written or typed: the next window has it.
    void nextWindowAsksAgain()
    {
        beginNote(QStringLiteral("Between two windows"));
        auto session = m_open->window.release();
        QVERIFY(form() == nullptr);
        m_open.reset(); // its pages look at what the session owns
        OpenWindow next(m_stores->copyOf("demo"));
        next.window.adopt(std::move(session));
        QSignalSpy shown(&next.window, &MainWindow::caseShown);
        next.window.openPatient(kLung);
        QVERIFY(shown.count() > 0 || shown.wait(kLongMs));
        const auto* dialog = next.find<EventDialog>("eventDialog");
        QCOMPARE(dialog->draft().name, QStringLiteral("Between two windows"));
    }
};

QTEST_MAIN(TestEventsInWindow)
#include "tst_events_in_window.moc"
