#include "ui/genome/gene_cells.h"
#include "ui/genome/gene_strip.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace consilium;
using namespace consilium::ui;
using genomics::GeneState;

namespace
{

genomics::CoverageStrip stripOf(const std::vector<std::pair<std::string, GeneState>>& genes)
{
    genomics::CoverageStrip strip;
    for (const auto& [gene, state] : genes) {
        strip.genes.push_back({gene, state, {"invented reason for {}", {gene}}});
        if (state == GeneState::Altered || state == GeneState::TestedNormal)
            ++strip.tested;
    }
    return strip;
}

genomics::CoverageStrip everyState()
{
    return stripOf({{"ALK", GeneState::Altered},
                    {"BRAF", GeneState::TestedNormal},
                    {"EGFR", GeneState::NotCovered},
                    {"KRAS", GeneState::Failed},
                    {"MET", GeneState::Unknown}});
}

genomics::CoverageStrip many(int count)
{
    std::vector<std::pair<std::string, GeneState>> genes;
    for (int index = 0; index < count; ++index)
        genes.emplace_back("INVENTED" + std::to_string(index), GeneState::TestedNormal);
    return stripOf(genes);
}

} // namespace

class TestGeneStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_strip = std::make_unique<GeneStrip>();
        m_strip->resize(1254, 200);
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
    }

    void cleanup() { m_strip.reset(); }

    void aStateHasItsOwnShapeLetterAndWord()
    {
        QSet<int> marks;
        QSet<QString> letters;
        QSet<QString> words;
        for (const auto state : {GeneState::Altered,
                                 GeneState::TestedNormal,
                                 GeneState::NotCovered,
                                 GeneState::Failed,
                                 GeneState::Unknown}) {
            const auto sign = signOf(state);
            marks.insert(static_cast<int>(sign.chip.mark));
            letters.insert(sign.letter);
            words.insert(sign.chip.word);
        }
        QCOMPARE(marks.size(), 5);
        QCOMPARE(letters.size(), 5);
        QCOMPARE(words.size(), 5);
    }

    void theSentenceCounts()
    {
        set(everyState());
        QCOMPARE(label("coverageSentence")->text(),
                 QStringLiteral("2 of 5 genes that matter in this tumour were tested"));
        QStringList legend;
        for (const auto* entry :
             m_strip->findChildren<QWidget*>(QStringLiteral("coverageLegend"))) {
            for (const auto* each : entry->findChildren<QLabel*>())
                legend << each->text();
        }
        QVERIFY(legend.contains(QStringLiteral("A altered: 1")));
        QVERIFY(legend.contains(QStringLiteral("C not covered: 1")));
        QVERIFY(legend.contains(QStringLiteral("U unknown: 1")));
    }

    void eachGeneSaysItsStateAndWhy()
    {
        set(everyState());
        const auto cells = shownCells();
        QCOMPARE(cells.size(), 5);
        QCOMPARE(cells[0]->accessibleName(), QStringLiteral("ALK: altered"));
        QCOMPARE(cells[2]->accessibleName(), QStringLiteral("EGFR: not covered"));
        QVERIFY(cells[2]->toolTip().contains(QStringLiteral("invented reason for EGFR")));
        QVERIFY(cells[2]->accessibleDescription().contains(QStringLiteral("invented reason")));
    }

    void arrowKeysMoveAndEnterChooses()
    {
        set(everyState());
        QSignalSpy chosen(m_strip.get(), &GeneStrip::geneChosen);
        shownCells().front()->setFocus();
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(focused(), QStringLiteral("EGFR"));
        press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().at(0).toString(), QStringLiteral("EGFR"));
        press(Qt::Key_Left);
        press(Qt::Key_Space);
        QCOMPARE(chosen.last().at(0).toString(), QStringLiteral("BRAF"));
        press(Qt::Key_End);
        QCOMPARE(focused(), QStringLiteral("MET"));
        press(Qt::Key_Right);
        QCOMPARE(focused(), QStringLiteral("MET"));
        press(Qt::Key_Home);
        QCOMPARE(focused(), QStringLiteral("ALK"));
    }

    void aClickChooses()
    {
        set(everyState());
        QSignalSpy chosen(m_strip.get(), &GeneStrip::geneChosen);
        QTest::mouseClick(shownCells()[3], Qt::LeftButton);
        QCOMPARE(chosen.last().at(0).toString(), QStringLiteral("KRAS"));
    }

    void tabReachesTheStripOnce()
    {
        set(everyState());
        shownCells().front()->setFocus();
        press(Qt::Key_Right);
        int reachable = 0;
        for (const auto* cell : shownCells())
            reachable += cell->focusPolicy() == Qt::StrongFocus ? 1 : 0;
        QCOMPARE(reachable, 1);
        QCOMPARE(shownCells()[1]->focusPolicy(), Qt::StrongFocus); // where the arrow left it
    }

    void fortyGenesFoldIntoThreeRowsAndUnfold()
    {
        set(many(40));
        const auto folded = shownCells();
        auto* more = m_strip->findChild<QToolButton*>(QStringLiteral("moreGenesButton"));
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), QStringLiteral("%1 more").arg(40 - folded.size()));
        QVERIFY(folded.last()->y() <= 2 * 26);
        for (const auto* cell : folded)
            QVERIFY(cell->parentWidget()->rect().contains(cell->geometry()));
        QVERIFY(!more->geometry().intersects(folded.last()->geometry()));
        folded.first()->setFocus();
        press(Qt::Key_End);
        QVERIFY(more->hasFocus());
        press(Qt::Key_Return);
        QCOMPARE(shownCells().size(), 40);
        QCOMPARE(focused(), QStringLiteral("INVENTED%1").arg(folded.size()));
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(shownCells().size(), folded.size());
    }

    void upAndDownMoveBetweenRows()
    {
        set(many(24));
        QVERIFY(shownCells().last()->y() > 0);
        shownCells()[1]->setFocus();
        press(Qt::Key_Down);
        auto* below = qobject_cast<QWidget*>(QApplication::focusWidget());
        QVERIFY(below->y() > 0);
        press(Qt::Key_Up);
        QCOMPARE(focused(), QStringLiteral("INVENTED1"));
        press(Qt::Key_Up);
        QCOMPARE(focused(), QStringLiteral("INVENTED1"));
    }

    void withoutAPanelItSaysThatNothingIsStated()
    {
        set(stripOf({{"ALK", GeneState::Unknown}, {"EGFR", GeneState::Altered}}));
        QVERIFY(label("coverageNote")->isVisible());
        QVERIFY(label("coverageNote")->text().contains(QStringLiteral("unknown, not normal")));
        set(stripOf({{"ALK", GeneState::Unknown}, {"EGFR", GeneState::Altered}}), 0);
        QVERIFY(!label("coverageNote")->isVisible()); // no test at all is another sentence
        set(everyState());
        QVERIFY(!label("coverageNote")->isVisible());
    }

    void withoutATumourTypeNoGeneIsSaidToMatter()
    {
        m_strip->setStrip({}, {}, 0, Theme::light());
        QVERIFY(label("coverageSentence")->text().contains(QStringLiteral("type is not known")));
        QVERIFY(shownCells().isEmpty());
        m_strip->setStrip({}, "LUAD", 0, Theme::light());
        QVERIFY(label("coverageSentence")->text().contains(QStringLiteral("names no gene")));
    }

private:
    void set(const genomics::CoverageStrip& strip, std::size_t tests = 1)
    {
        m_strip->setStrip(strip, "LUAD", tests, Theme::light());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(); // the layout takes the new height
    }

    [[nodiscard]] QLabel* label(const char* name) const
    {
        return m_strip->findChild<QLabel*>(QLatin1String(name));
    }

    [[nodiscard]] QList<GeneCell*> shownCells() const
    {
        auto cells = m_strip->findChildren<GeneCell*>();
        cells.removeIf([](const GeneCell* cell) { return !cell->isVisible(); });
        return cells;
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    [[nodiscard]] static QString focused()
    {
        const auto* cell = qobject_cast<GeneCell*>(QApplication::focusWidget());
        return cell == nullptr ? QString() : cell->text();
    }

    std::unique_ptr<GeneStrip> m_strip;
};

QTEST_MAIN(TestGeneStrip)
#include "tst_gene_strip.moc"
