#include "tests/ui/shell/open_window.h"
#include "ui/timeline/timeline_page.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

/// The timeline of an open case to files and to paper, in the whole window.
class TestTimelineInWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;

    static void trigger(const OpenWindow& open, const QString& words)
    {
        for (auto* action : open.find<QMenu>("exportMenu")->actions()) {
            if (action->text() == words) {
                action->trigger();
                return;
            }
        }
        qFatal("no entry %s", qPrintable(words));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
    }

    void timelineGoesToFiles()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("lung")));
        open.prompts.target = m_stores->newPath(".csv");
        trigger(open, QStringLiteral("Table as CSV…"));
        QCOMPARE(open.prompts.suggestion, QStringLiteral("timeline-2026-11-24.csv"));
        QVERIFY(contentOf(open.prompts.target).startsWith("lane,track,event"));
        QVERIFY(open.window.statusBar()->currentMessage().contains(
            QStringLiteral("It is not encrypted")));
        open.prompts.target = m_stores->newPath(".pdf");
        trigger(open, QStringLiteral("Pages as PDF…"));
        QVERIFY(contentOf(open.prompts.target).startsWith("%PDF"));
        // A folder that is not there: said, and nothing written.
        open.prompts.target = m_stores->newPath("") + QStringLiteral("/no/such.svg");
        trigger(open, QStringLiteral("Picture as SVG…"));
        QCOMPARE(open.prompts.told.size(), 1);
        QVERIFY(!QFile::exists(open.prompts.target));
    }

    /// A typed event is on the timeline at once, survives the lock, and is taken back by one key.
    void eventsAreEnteredCorrectedAndUndone()
    {
        const auto folder = m_stores->copyOf("demo");
        OpenWindow open(folder);
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("lung")));
        auto* page = open.find<TimelinePage>("timelinePage");
        const auto find = [&](const QString& title) {
            const auto& lanes = page->view()->model().lanes;
            for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
                for (std::size_t item = 0; item < lanes[lane].items.size(); ++item) {
                    if (lanes[lane].items[item].title == title)
                        return TimelineRef{static_cast<int>(lane), static_cast<int>(item)};
                }
            }
            return TimelineRef{};
        };
        const auto fill = [&](const QString& name, const QString& date) {
            auto* dialog = open.find<QDialog>("eventDialog");
            auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            dialog->findChild<QLineEdit*>(QStringLiteral("eventNameEdit"))->setText(name);
            auto* start = dialog->findChild<QLineEdit*>(QStringLiteral("eventStartEdit"));
            start->clear();
            QVERIFY(!ok->isEnabled()); // said what is missing, not refused afterwards
            QVERIFY(
                !dialog->findChild<QLabel*>(QStringLiteral("eventProblemLabel"))->text().isEmpty());
            QTest::keyClicks(start, date);
            QVERIFY(ok->isEnabled());
            QSignalSpy shown(&open.window, &MainWindow::caseShown);
            QTest::mouseClick(ok, Qt::LeftButton);
            QVERIFY(shown.count() > 0 || shown.wait(kLongMs));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        open.action("addEventAction")->trigger();
        open.find<QComboBox>("eventKindCombo")->setCurrentText(QStringLiteral("Document or note"));
        fill(QStringLiteral("Call of the invented family"), QStringLiteral("2026-11-20"));
        QVERIFY(find(QStringLiteral("Call of the invented family")).isValid());
        // It is chosen, so that it can be corrected at once.
        QCOMPARE(page->view()->selection(), find(QStringLiteral("Call of the invented family")));
        open.find<QPushButton>("correctEventButton")->click();
        fill(QStringLiteral("Call of the invented sister"), QStringLiteral("2026-11-21"));
        QVERIFY(!find(QStringLiteral("Call of the invented family")).isValid());
        QVERIFY(find(QStringLiteral("Call of the invented sister")).isValid());
        open.window.lock();
        QVERIFY(page->view()->model().isEmpty());
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("lung")));
        QVERIFY(find(QStringLiteral("Call of the invented sister")).isValid());
        QSignalSpy shown(&open.window, &MainWindow::caseShown);
        open.action("undoEventAction")->trigger();
        QVERIFY(shown.count() > 0 || shown.wait(kLongMs));
        QVERIFY(find(QStringLiteral("Call of the invented family")).isValid());
        QVERIFY(!find(QStringLiteral("Call of the invented sister")).isValid());
        open.action("eventHistoryAction")->trigger();
        const auto* list = open.find<QListWidget>("eventHistoryList");
        QCOMPARE(list->count(), 3);
        QVERIFY(list->item(2)->text().contains(QStringLiteral("undone")));
    }

    void printingAsksFirst()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("lung")));
        trigger(open, QStringLiteral("Print…"));
        auto* dialog = open.window.findChild<QDialog*>(QStringLiteral("printDialog"));
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isVisible());
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(open.window.findChild<QDialog*>(QStringLiteral("printDialog")) == nullptr);
        QVERIFY(open.prompts.told.isEmpty());
    }
};

QTEST_MAIN(TestTimelineInWindow)
#include "tst_timeline_in_window.moc"
