#include "core/store/key_file.h"
#include "core/store/store.h"
#include "tests/ui/shell/open_window.h"

#include <QElapsedTimer>
#include <QTextBrowser>
#include <QToolButton>

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

/// Rankings of earlier days in the whole window, through the store.
class TestRankingsInWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;
    QString m_kept;

    /// The lung demonstration with rankings of two earlier days.
    QString storeWithRankings()
    {
        const auto folder = m_stores->copyOf("demo");
        const auto tools = services::Toolbox::load(Stores::pack(), Stores::models()).value();
        for (const auto* earlier : {"2026-10-01", "2026-11-01"}) {
            auto session =
                services::Session::open(folder.toStdString(), kSecret.toStdString(), tools, [=] {
                    return std::chrono::system_clock::time_point(day(earlier));
                }).value();
            if (!session->rank(session->find("DEMO-LUNG").value()).has_value())
                qFatal("not ranked");
        }
        return folder;
    }

    QString copyOfKept()
    {
        const auto folder = m_stores->newPath(".consilium");
        fs::copy(m_kept.toStdString(), folder.toStdString(), fs::copy_options::recursive);
        return folder;
    }

    static bool isOpened(OpenWindow& open)
    {
        if (!open.unlock() || !open.openBySearch(QStringLiteral("musterfrau")))
            return false;
        QTest::keyClick(&open.window, Qt::Key_5, Qt::ControlModifier);
        return QTest::qWaitFor(
            [&] { return open.find<QToolButton>("changedSinceButton")->isVisible(); }, kLongMs);
    }

    static bool isCompared(const OpenWindow& open)
    {
        return QTest::qWaitFor(
            [&] {
                const auto words = open.find<QTextBrowser>("changedSinceText")->toPlainText();
                return !words.isEmpty() && !words.contains(QStringLiteral("Comparing"));
            },
            5 * kLongMs);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
        m_kept = storeWithRankings();
    }

    /// Each question stops the one before: many of them take no longer than a few.
    void theLastQuestionIsAnsweredAlone()
    {
        OpenWindow open(copyOfKept());
        QVERIFY(isOpened(open));
        auto* choice = open.find<QComboBox>("changedSinceChoice");
        // What stands on the page is not among them.
        QCOMPARE(choice->count(), 2);
        QElapsedTimer clock;
        clock.start();
        open.find<QToolButton>("changedSinceButton")->click();
        QVERIFY(isCompared(open));
        const auto one = clock.restart();
        for (int question = 0; question < 13; ++question)
            choice->setCurrentIndex(1 - choice->currentIndex());
        QVERIFY(isCompared(open));
        const auto many = clock.elapsed();
        QVERIFY2(many < 6 * one, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(one).arg(many)));
        const auto words = open.find<QTextBrowser>("changedSinceText")->toPlainText();
        QVERIFY2(words.contains(QStringLiteral("redrawn byte for byte")), qPrintable(words));
    }

    void oneThatCannotBeReadShowsNoDialog()
    {
        const auto folder = copyOfKept();
        {
            const auto path = fs::path(folder.toStdString());
            const auto key = store::KeyFile::load(path / "keys.json")
                                 .value()
                                 .unlock("passphrase", kSecret.toStdString());
            const auto database = store::Database::open(path / "records.db", key.value(), false);
            QVERIFY(database.value()
                        .run("DELETE FROM ranking_summary; UPDATE ranking SET body='x' WHERE "
                             "id=(SELECT min(id) FROM ranking)")
                        .has_value());
        }
        OpenWindow open(folder);
        QVERIFY(isOpened(open));
        QVERIFY2(open.prompts.told.isEmpty(), qPrintable(open.prompts.told.join(QLatin1Char(' '))));
        const auto* choice = open.find<QComboBox>("changedSinceChoice");
        QCOMPARE(choice->count(), 2);
        QVERIFY(choice->itemText(1).contains(QStringLiteral("cannot be read")));
        QVERIFY(!choice->itemText(0).contains(QStringLiteral("cannot be read")));
    }
};

QTEST_MAIN(TestRankingsInWindow)
#include "tst_rankings_in_window.moc"
