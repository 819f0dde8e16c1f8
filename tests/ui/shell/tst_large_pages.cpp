#include "core/services/toolbox.h"
#include "tests/support/risk_case.h"
#include "ui/board/large_view.h"
#include "ui/shell/case_page.h"
#include "ui/widgets/patient_banner.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

class TestLargePages : public QObject
{
    Q_OBJECT

    std::shared_ptr<const services::Toolbox> m_toolbox;
    std::unique_ptr<CasePage> m_page;

    QPushButton* button() const
    {
        return m_page->findChild<QPushButton*>(QStringLiteral("boardSizeButton"));
    }

    LargeView* large() const { return m_page->findChild<LargeView*>(); }

    void show()
    {
        const auto record = tests::manyRisks();
        const auto today = tests::day("2026-11-24");
        m_page->setCase(record, m_toolbox->rank(record, today), *m_toolbox, today, Theme::light());
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto loaded = services::Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack");
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    void init()
    {
        m_page = std::make_unique<CasePage>();
        m_page->resize(1366, 768);
        show();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void optionsAndRiskHaveABoardSize_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("hasOne");
        QTest::newRow("overview") << int(CasePage::Overview) << false;
        QTest::newRow("genome") << int(CasePage::Genome) << false;
        QTest::newRow("options") << int(CasePage::Options) << true;
        QTest::newRow("risk") << int(CasePage::Risk) << true;
    }

    void optionsAndRiskHaveABoardSize()
    {
        QFETCH(int, page);
        QFETCH(bool, hasOne);
        m_page->showPage(page);
        QCOMPARE(button()->isVisible(), hasOne);
        QTest::keyClick(m_page.get(), Qt::Key_F5);
        QCOMPARE(m_page->isLarge(), hasOne);
        if (!hasOne)
            return;
        // Nothing of the page in small letters stays, and the name only where the view has it.
        QVERIFY(!m_page->findChild<PatientBanner*>()->isVisible());
        QVERIFY(large()->hasFocus());
        QVERIFY(large()->count() > 3);
        QTest::keyClick(large(), Qt::Key_Right);
        QCOMPARE(large()->current(), 1);
        QTest::keyClick(large(), Qt::Key_F5);
        QVERIFY(!m_page->isLarge());
        QVERIFY(m_page->findChild<PatientBanner*>()->isVisible());
        QCOMPARE(m_page->page(), page);
        QCOMPARE(large()->count(), 0); // it holds nothing
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(m_page->isLarge());
        QTest::keyClick(large(), Qt::Key_Escape);
        QVERIFY(!m_page->isLarge());
    }

    void anotherCaseEndsIt()
    {
        m_page->showPage(CasePage::Risk);
        m_page->setLarge(true);
        QVERIFY(m_page->isLarge());
        m_page->setCase({}, {}, *m_toolbox, tests::day("2026-11-24"), Theme::light());
        QVERIFY(!m_page->isLarge());
        QCOMPARE(large()->count(), 0);
    }

    void anotherPageEndsIt()
    {
        m_page->showPage(CasePage::Options);
        m_page->setLarge(true);
        m_page->showPage(CasePage::Timeline);
        QVERIFY(!m_page->isLarge());
        QVERIFY(!button()->isVisible());
    }
};

QTEST_MAIN(TestLargePages)
#include "tst_large_pages.moc"
