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
    one.created = std::string(day) + "T10:20:30Z";
    one.uses = {{services::RankingReason::Shown, one.created, one.created}};
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
    all.knowledge = {{knowledge::Change::Gained, "statement", "lung-ros1", {}}};
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
        m_panel->setKept({kept(1, "2026-03-01")}, m_today, Theme::light(), RankingId{1});
        QVERIFY(m_panel->isHidden());
    }

    void theLastOfAnotherDayIsChosen()
    {
        m_panel->setKept({kept(1, "2026-01-02"),
                          kept(2, "2026-02-02"),
                          kept(3, "2026-03-01"),
                          kept(4, "2026-03-01")},
                         m_today,
                         Theme::light(),
                         RankingId{4});
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

    /// The record is again as it was first: the first ranking stands on the page, not the last.
    void whatStandsOnThePageIsNotListed()
    {
        m_panel->setKept(
            {kept(1, "2026-03-01"), kept(2, "2026-03-01")}, m_today, Theme::light(), RankingId{1});
        QCOMPARE(choice()->count(), 1);
        QCOMPARE(choice()->currentData().toLongLong(), 2);
    }

    void theListTellsTimeAndUse()
    {
        auto one = kept(1, "2026-01-02");
        one.uses.push_back({services::RankingReason::Exported, one.created, one.created});
        m_panel->setKept({one}, m_today, Theme::light());
        QVERIFY2(choice()->currentText().contains(QStringLiteral("kept 2 Jan 2026, 10:20")),
                 qPrintable(choice()->currentText()));
        QVERIFY(choice()->currentText().contains(QStringLiteral("(shown, exported)")));
    }

    /// A line of the list, and never more than that.
    void oneThatCannotBeReadIsALine()
    {
        services::KeptSummary bad;
        bad.id = RankingId{2};
        bad.created = "2026-02-02T10:20:30Z";
        bad.unreadable = ErrorCode::Damaged;
        m_panel->setKept({kept(1, "2026-01-02"), bad}, m_today, Theme::light());
        QCOMPARE(choice()->count(), 2);
        QCOMPARE(choice()->currentData().toLongLong(), 1);
        QVERIFY(choice()->itemText(0).contains(QStringLiteral("cannot be read")));
        button()->click();
        QSignalSpy asked(m_panel.get(), &ChangedSince::compareRequested);
        choice()->setCurrentIndex(0);
        QVERIFY(asked.isEmpty());
        QVERIFY(shown().contains(QStringLiteral("altered since it was kept")));
    }

    void aListThatCannotBeReadIsSaidInThePanel()
    {
        m_panel->setFailure({ErrorCode::Io, "rankings"}, Theme::light());
        QVERIFY(!m_panel->isHidden());
        button()->click();
        QVERIFY(!shown().isEmpty() && choice()->isHidden());
        m_panel->setKept({}, m_today, Theme::light());
        QVERIFY(m_panel->isHidden() && shown().isEmpty());
    }

    QString compared(const services::ChangedSince& all)
    {
        m_panel->setKept({kept(1, "2026-01-02")}, m_today, Theme::light());
        button()->click();
        m_panel->setComparison(RankingId{1}, all);
        return shown();
    }

    void packsThatWereNotComparedAreNotCounted()
    {
        QVERIFY(compared(changed()).contains(QStringLiteral("1 entry")));
        auto all = changed();
        all.knowledge.reset();
        const auto words = compared(all);
        QVERIFY2(words.contains(QStringLiteral("their entries were not compared")) &&
                     !words.contains(QStringLiteral("0 entr")),
                 qPrintable(words));
    }

    void theProgramsShareIsNotToldApart()
    {
        auto all = changed();
        all.options.front().causes = {{Factor::Record}};
        all.options.front().isProgramToo = true;
        QVERIFY(compared(all).contains(
            QStringLiteral("Cause: the record, as the program answers now; what the program's own "
                           "change did is not told apart.")));
    }

    void aCautionThatKeepsFromTheFirstShelfIsSaid()
    {
        auto all = changed();
        all.options.back().criteria.front().after->keepsFromFirstShelf = true;
        QVERIFY(compared(all).contains(QStringLiteral("kept from the first shelf")));
    }

    void dosesNumbersAndTextsAreSaid()
    {
        using Part = services::DetailChange::Part;
        auto all = changed();
        all.options.clear();
        all.details = {{Part::Doses, "thetanib", "70 mg", "60 mg", {}, {}},
                       {Part::Number, "thetanib", {}, {}, 0.3, std::nullopt},
                       {Part::Trials, "thetanib", {}, {}, {}, {}},
                       {Part::Texts, "thetanib", {}, {}, {}, {}},
                       {Part::Texts, "gammaplatin", {}, {}, {}, {}}};
        const auto words = compared(all);
        for (const auto* part : {"no verdict changed",
                                 "Doses of thetanib: 70 mg → 60 mg",
                                 "The model's number of thetanib: 30",
                                 "no number",
                                 "Trials beside thetanib",
                                 "differ: thetanib, gammaplatin"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
        all.details.clear();
        QVERIFY(
            compared(all).contains(QStringLiteral("no verdict, dose, number or text changed.")));
    }

    void otherWordsAreNoOtherAnswer()
    {
        auto all = changed();
        all.redraw = services::RedrawState::Different;
        QVERIFY(compared(all).contains(QStringLiteral("answers the earlier inputs otherwise")));
        all.isSameAnswer = true;
        const auto words = compared(all);
        QVERIFY(words.contains(QStringLiteral("the same options, order and verdicts")));
        QVERIFY(!words.contains(QStringLiteral("answers the earlier inputs otherwise")));
    }

    void aRecordThatDiffersInWhatIsNotListed()
    {
        auto all = changed();
        all.record.clear();
        QVERIFY(!compared(all).contains(QStringLiteral("The record differs")));
        all.differing = {Factor::Record};
        QVERIFY(compared(all).contains(QStringLiteral("The record differs")));
    }

    void whatIsLackingIsNamed()
    {
        auto all = changed();
        all.redraw = services::RedrawState::NotRedrawn;
        all.lacking = {{"pack", "Invented pack 1", "aa", ErrorCode::Damaged},
                       {"model", "invented-model 2", "bb", ErrorCode::NotFound},
                       {"record", {}, {}, ErrorCode::Malformed}};
        const auto words = compared(all);
        for (const auto* part : {"The knowledge pack Invented pack 1 was kept with it, and the "
                                 "stored bytes were altered since.",
                                 "The model invented-model 2 was not kept with it.",
                                 "this version of the program cannot read it"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
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
