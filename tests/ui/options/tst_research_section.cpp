#include "tests/ui/options/invented_options.h"
#include "ui/options/options_page.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace consilium;
using namespace consilium::ui;

namespace
{

/// Two interactions and a laboratory statement of one gene, one of them spoken against.
options::Research research()
{
    static const knowledge::Interaction plain{
        "EGFR", "<b>alphanib", "", {"inhibitor"}, {"Source A"}, {"30", "41"}};
    static const knowledge::Interaction opposed{
        "EGFR", "betamab", "", {"activator", "inhibitor"}, {"Source B"}, {}};
    static const auto laboratory = [] {
        auto one = tests::statement();
        one.origin.source = "CIViC";
        one.origin.level = "D";
        return one;
    }();
    options::ResearchEntry first;
    first.therapy = {"zetanib"};
    first.statement = &laboratory;
    first.basis = options::ResearchBasis::Laboratory;
    options::ResearchEntry second;
    second.therapy = {plain.drug};
    second.interaction = &plain;
    options::ResearchEntry third;
    third.therapy = {opposed.drug};
    third.interaction = &opposed;
    third.resistance = {&tests::statement()};
    third.contraindications = {tests::criterion(
        options::CriterionKind::Kidney, options::Verdict::Fail, "Invented contraindication")};
    third.isAmongOptions = true;
    options::Research all;
    all.genes = {
        {"EGFR", {{"EGFR p.Leu858Arg", {}, "", ""}}, true, {"KINASE"}, {first, second, third}}};
    return all;
}

} // namespace

class TestResearchSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<OptionsPage> m_page;

    QToolButton* button() const
    {
        return m_page->findChild<QToolButton*>(QStringLiteral("researchButton"));
    }

    QTextBrowser* text() const
    {
        return m_page->findChild<QTextBrowser*>(QStringLiteral("researchText"));
    }

private Q_SLOTS:

    void init()
    {
        m_page = std::make_unique<OptionsPage>();
        m_page->resize(1366, 640);
        m_page->setRanking(tests::ranking(), Theme::light());
        m_page->setResearch(research(), Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void closedItIsALineWithItsCount()
    {
        QVERIFY(button()->isVisible() && !button()->isChecked());
        QVERIFY(button()->text().contains(QStringLiteral("not options")));
        QVERIFY(button()->text().contains(QStringLiteral("3")));
        QVERIFY(!text()->isVisible());
        QVERIFY(tests::shownIn(*m_page).contains(QStringLiteral("no evidence of benefit")));
        const auto* list = m_page->findChild<QListView*>(QStringLiteral("optionsList"));
        QVERIFY(button()->mapTo(m_page.get(), QPoint()).y() >
                list->mapTo(m_page.get(), QPoint()).y() + list->height());
        QVERIFY(button()->parentWidget()->height() < 60);
    }

    void theKeyboardOpensIt()
    {
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QVERIFY(text()->isVisible());
        const auto words = text()->toPlainText();
        for (const char* said : {"EGFR",
                                 "EGFR p.Leu858Arg",
                                 "of unknown significance",
                                 "listed as kinase",
                                 "zetanib",
                                 "Laboratory evidence",
                                 "CIViC, level D",
                                 "<b>alphanib",
                                 "Interaction, not evidence of benefit",
                                 "Source A",
                                 "PMID 30",
                                 "PMID 41",
                                 "sources contradict each other: activator, inhibitor",
                                 "Contraindicated here: Invented contraindication",
                                 "Resistance is stated for this case",
                                 "The options above hold this therapy"})
            QVERIFY2(words.contains(QLatin1String(said)), said);
        QTest::keyClick(button(), Qt::Key_Space);
        QVERIFY(!text()->isVisible());
    }

    void sourcesOpenAsElsewhere()
    {
        button()->setChecked(true);
        QSignalSpy asked(m_page.get(), &OptionsPage::sourceRequested);
        Q_EMIT text()->anchorClicked(QUrl(QStringLiteral("3")));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toString(), QStringLiteral("PMID 30"));
        QCOMPARE(asked.first().at(1).toString(),
                 QStringLiteral("https://pubmed.ncbi.nlm.nih.gov/30/"));
    }

    void anotherCaseClosesIt()
    {
        button()->setChecked(true);
        m_page->setResearch(research(), Theme::dark());
        QVERIFY(!button()->isChecked() && !text()->isVisible());
    }

    void nothingIsNotShown()
    {
        m_page->setResearch({}, Theme::light());
        QVERIFY(!button()->isVisible());
    }
};

QTEST_MAIN(TestResearchSection)
#include "tst_research_section.moc"
