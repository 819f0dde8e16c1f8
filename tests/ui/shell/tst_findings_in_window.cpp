#include "tests/support/shared_data.h"
#include "tests/ui/shell/open_window.h"

#include <QListView>
#include <QToolButton>

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

/// Typed lines and tables of findings in the whole window, through the store.
class TestFindingsInWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;

    static void typeLine(OpenWindow& open, const char* words)
    {
        auto* line = open.find<QLineEdit>("typedEdit");
        line->setFocus();
        QTest::keyClicks(line, QLatin1String(words));
    }

    static bool genomePageOf(OpenWindow& open, const char* name)
    {
        if (!open.unlock() || !open.openBySearch(QLatin1String(name)))
            return false;
        QTest::keyClick(&open.window, Qt::Key_3, Qt::ControlModifier);
        return open.find<QLineEdit>("typedEdit")->isVisible();
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
    }

    void aTypedFindingReachesTheOptionsAndCanBeTakenBack()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(genomePageOf(open, "musterfrau"));
        QVERIFY(!open.genome().contains(QStringLiteral("Val600Glu")));
        QSignalSpy shown(&open.window, &MainWindow::caseShown);
        typeLine(open, "BRAF p.Val600Glu somatic");
        QTest::keyClick(open.find<QLineEdit>("typedEdit"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, kLongMs);
        QVERIFY2(open.genome().contains(QStringLiteral("p.Val600Glu")), qPrintable(open.genome()));
        QCOMPARE(open.find<QLineEdit>("typedEdit")->text(), QString());
        auto* table = open.find<QTableView>("genomeTable");
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("BRAF"));
        // The options have been ranked again with it.
        QStringList options;
        collect(*open.find<QListView>("optionsList")->model(), {}, options);
        QVERIFY2(options.join(QLatin1Char('\n'))
                     .contains(QStringLiteral("dabrafenib"), Qt::CaseInsensitive),
                 qPrintable(options.join(QLatin1Char('\n')).left(2000)));
        const auto* mark = open.find<QToolButton>("inErrorButton");
        QVERIFY(mark->isEnabled() && !mark->isHidden());
        open.window.activateWindow(); // the list of completions closed; no window manager does it
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 2, kLongMs);
        QVERIFY(!open.genome().contains(QStringLiteral("p.Val600Glu")));
        open.find<QToolButton>("filteredOutButton")->click();
        QVERIFY(open.genome().contains(QStringLiteral("p.Val600Glu")));
        QVERIFY(open.genome().contains(QStringLiteral("entered in error")));
    }

    void aLineSurvivesALock()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(genomePageOf(open, "musterfrau"));
        typeLine(open, "BRAF V600E germ");
        QTest::keyClick(&open.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!open.window.isOpen());
        QVERIFY(!everythingIn(open.window).contains(QStringLiteral("V600E")));
        QVERIFY(genomePageOf(open, "mustermann"));
        QCOMPARE(open.find<QLineEdit>("typedEdit")->text(), QString());
        QTest::keyClick(&open.window, Qt::Key_Home, Qt::AltModifier);
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        QCOMPARE(open.find<QLineEdit>("typedEdit")->text(), QStringLiteral("BRAF V600E germ"));
    }

    void theSampleOfATableIsAskedFor()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(genomePageOf(open, "musterfrau"));
        const auto summaryAfter = [&](const auto& act) -> QDialog* {
            act();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!QTest::qWaitFor([&] { return open.importDialog() != nullptr; }, kLongMs))
                qFatal("no summary is shown");
            return open.importDialog();
        };
        auto* dialog = summaryAfter(
            [&] { open.window.importFiles({testData(QStringLiteral("tables/two_samples.maf"))}); });
        QVERIFY(everythingIn(*dialog).contains(QStringLiteral("not taken")));
        auto* combo = dialog->findChild<QComboBox*>(QStringLiteral("sampleCombo"));
        QVERIFY(combo != nullptr);
        QCOMPARE(combo->count(), 3);
        QCOMPARE(combo->itemText(1), QStringLiteral("OTHER"));
        combo->setCurrentIndex(1);
        dialog = summaryAfter([&] {
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("tryAgainButton")),
                              Qt::LeftButton);
        });
        const auto summary = everythingIn(*dialog);
        QVERIFY2(!summary.contains(QStringLiteral("not taken")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("1 mutations")), qPrintable(summary));
    }

    /// Taken without a build, and asked for it; the answer replaces what was taken.
    void theBuildOfATableIsAskedFor_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("mutations") << QStringLiteral("tables/no_build.maf");
        QTest::newRow("segments") << QStringLiteral("tables/segments.tsv");
    }

    void theBuildOfATableIsAskedFor()
    {
        QFETCH(QString, file);
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(genomePageOf(open, "musterfrau"));
        open.window.importFiles({testData(file)});
        QTRY_VERIFY_WITH_TIMEOUT(open.importDialog() != nullptr, kLongMs);
        auto* dialog = open.importDialog();
        QVERIFY(!everythingIn(*dialog).contains(QStringLiteral("not taken")));
        auto* genome = dialog->findChild<QComboBox*>(QStringLiteral("genomeCombo"));
        QVERIFY2(genome != nullptr, qPrintable(everythingIn(*dialog)));
        QTest::keyClick(genome, Qt::Key_Down);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("tryAgainButton")),
                          Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY_WITH_TIMEOUT(open.importDialog() != nullptr, kLongMs);
        const auto summary = everythingIn(*open.importDialog());
        QVERIFY2(summary.contains(QStringLiteral("0 added")), qPrintable(summary));
        QVERIFY(!summary.contains(QStringLiteral("no genome build")) &&
                !summary.contains(QStringLiteral("no build stated")));
    }
};

QTEST_MAIN(TestFindingsInWindow)
#include "tst_findings_in_window.moc"
