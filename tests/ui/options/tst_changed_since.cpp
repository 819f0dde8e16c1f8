#include "tests/support/builders.h"
#include "tests/ui/options/invented_options.h"
#include "ui/options/changed_since.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace consilium;
using namespace consilium::ui;
using options::Factor;

namespace
{

services::KeptSummary kept(std::int64_t id, const char* day)
{
    services::KeptSummary one;
    one.id = RankingId{id};
    one.ranking.asOf = tests::day(day);
    one.ranking.packName = "Invented pack";
    one.ranking.packVersion = "1";
    one.ranking.packContent = "aa";
    one.hasParts = true;
    return one;
}

services::ChangedSince changed()
{
    services::ChangedSince all;
    all.kept = kept(1, "2026-01-02");
    all.today = all.kept.ranking;
    all.today.packVersion = "2";
    all.today.packContent = "bb";
    all.redraw = services::RedrawState::Identical;
    all.isAttributed = true;
    options::OptionDifference gained;
    gained.change = knowledge::Change::Gained;
    gained.name = "<b>thetanib";
    gained.after = options::OptionPlace{options::Shelf::Supported, "I-A", 1, 0};
    gained.causes = {{Factor::Record, Factor::Knowledge}};
    options::OptionDifference stale;
    stale.change = knowledge::Change::Moved;
    stale.name = "gammaplatin";
    stale.before = stale.after = options::OptionPlace{};
    stale.criteria.push_back(
        {tests::criterion(options::CriterionKind::BloodCount, options::Verdict::Pass, "Then"),
         tests::criterion(options::CriterionKind::BloodCount, options::Verdict::Warn, "Now old"),
         0,
         {{Factor::Day}}});
    all.options = {gained, stale};
    all.record.push_back({knowledge::Change::Moved,
                          true,
                          "finding",
                          "k",
                          "EGFR p.L858R",
                          tests::date("2026-01-01"),
                          {"assertion"}});
    all.knowledge.push_back({knowledge::Change::Gained, "statement", "lung-ros1", {}});
    return all;
}

} // namespace

class TestChangedSince : public QObject
{
    Q_OBJECT

    std::unique_ptr<ChangedSince> m_panel;
    const Day m_today = tests::day("2026-03-01");

    QToolButton* button() const
    {
        return m_panel->findChild<QToolButton*>(QStringLiteral("changedSinceButton"));
    }

    QComboBox* choice() const
    {
        return m_panel->findChild<QComboBox*>(QStringLiteral("changedSinceChoice"));
    }

    QString shown() const
    {
        return m_panel->findChild<QTextBrowser*>(QStringLiteral("changedSinceText"))->toPlainText();
    }

private Q_SLOTS:

    void init()
    {
        m_panel = std::make_unique<ChangedSince>();
        m_panel->resize(900, 300);
    }

    void withoutAnEarlierRankingThereIsNothing()
    {
        m_panel->setKept({}, m_today, Theme::light());
        QVERIFY(m_panel->isHidden());
        m_panel->setKept({kept(1, "2026-03-01")}, m_today, Theme::light());
        QVERIFY(m_panel->isHidden());
    }

    void theLastOfAnotherDayIsChosen()
    {
        m_panel->setKept({kept(1, "2026-01-02"),
                          kept(2, "2026-02-02"),
                          kept(3, "2026-03-01"),
                          kept(4, "2026-03-01")},
                         m_today,
                         Theme::light());
        QVERIFY(!m_panel->isHidden());
        QCOMPARE(choice()->count(), 3);
        QCOMPARE(choice()->currentData().toLongLong(), 2);
        QSignalSpy asked(m_panel.get(), &ChangedSince::compareRequested);
        QVERIFY(asked.isEmpty());
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toLongLong(), 2);
        choice()->setCurrentIndex(choice()->findData(QVariant::fromValue(qlonglong{1})));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toLongLong(), 1);
        // The answer to what was asked before comes late.
        m_panel->setComparison(RankingId{2}, changed());
        QVERIFY(!shown().contains(QStringLiteral("thetanib")));
    }

    void whatChangedAndWhy()
    {
        m_panel->setKept({kept(1, "2026-01-02")}, m_today, Theme::light());
        button()->click();
        m_panel->setComparison(RankingId{1}, changed());
        const auto words = shown();
        for (const auto* part : {"redrawn byte for byte",
                                 "<b>thetanib: new (",
                                 "Only together: the record + the knowledge.",
                                 "gammaplatin: stands where it stood",
                                 "Now old",
                                 "Cause: the day.",
                                 "Withdrawn: EGFR p.L858R",
                                 "Invented pack 2 is in use in place of Invented pack 1"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        // Another person's case: nothing of this one stays.
        m_panel->setKept({}, m_today, Theme::light());
        QVERIFY(shown().isEmpty() && m_panel->isHidden());
    }

    void withoutItsPackItSaysSo()
    {
        m_panel->setKept({kept(1, "2026-01-02")}, m_today, Theme::light());
        button()->click();
        auto all = changed();
        all.redraw = services::RedrawState::NotRedrawn;
        all.isAttributed = false;
        all.options.front().causes.clear();
        m_panel->setComparison(RankingId{1}, all);
        QVERIFY(shown().contains(QStringLiteral("not all to be had")));
        QVERIFY(shown().contains(QStringLiteral("The cause is not told apart.")));
    }

    void aFailureIsSaid()
    {
        m_panel->setKept({kept(1, "2026-01-02")}, m_today, Theme::light());
        button()->click();
        m_panel->setComparison(RankingId{1}, fail(ErrorCode::Damaged, "ranking 1"));
        QVERIFY(!shown().isEmpty() && !shown().contains(QStringLiteral("Comparing")));
    }
};

QTEST_MAIN(TestChangedSince)
#include "tst_changed_since.moc"
