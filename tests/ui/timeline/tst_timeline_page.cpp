#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_page.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestTimelinePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelinePage> m_page;

    [[nodiscard]] QString words(const char* name) const
    {
        const auto* label = m_page->findChild<QLabel*>(QLatin1String(name));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    void show(const clinical::Case& record)
    {
        m_page = std::make_unique<TimelinePage>();
        m_page->resize(1200, 600);
        m_page->setCase(record, dayOn("2025-01-31"), Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void choose(const char* lane, int item)
    {
        const auto& lanes = m_page->view()->model().lanes;
        for (std::size_t index = 0; index < lanes.size(); ++index) {
            if (lanes[index].id == QLatin1String(lane))
                m_page->view()->select({static_cast<int>(index), item});
        }
    }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cleanup() { m_page.reset(); }

    void inspectorReadsTheChosenEvent()
    {
        show(smallCase());
        QCOMPARE(words("inspectorDate"), QStringLiteral("No event chosen"));
        choose("diagnosis", 0);
        QCOMPARE(words("inspectorTitle"), QStringLiteral("Adenocarcinoma of lung"));
        QCOMPARE(words("inspectorDate"), QStringLiteral("10 Jan 2024"));
        QCOMPARE(words("inspectorRelative"), QStringLiteral("day 0"));
        QCOMPARE(words("inspectorLane"), QStringLiteral("Diagnosis and stage"));
        QCOMPARE(words("inspectorSource").remove(QChar(0x200B)),
                 QStringLiteral("letters.json, /entry/1/resource"));
        choose("treatment", 1);
        QCOMPARE(words("inspectorDate"), QStringLiteral("since 1 Sept 2024"));
        QCOMPARE(words("inspectorRelative"), QStringLiteral("Since 7 mo + 22 d, going on."));
        m_page->view()->select({});
        QCOMPARE(words("inspectorTitle"), QString());
    }

    void inspectorSaysValueAndReference_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("hasReference");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("reference");
        QTest::newRow("outside") << QByteArray("7.5") << true << "CEA 7.5\u00A0\u00B5g/L"
                                 << "Reference up to 5. Outside it.";
        QTest::newRow("inside") << QByteArray("2") << true << "CEA 2\u00A0\u00B5g/L"
                                << "Reference up to 5.";
        QTest::newRow("no range") << QByteArray("2") << false << "CEA 2\u00A0\u00B5g/L"
                                  << "No reference range stated in this unit.";
        QTest::newRow("censored")
            << QByteArray("<0.5") << true << "CEA < 0.5\u00A0\u00B5g/L"
            << "Reference up to 5.\nBeyond the measuring range: the exact value is not known.";
    }

    void inspectorSaysValueAndReference()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, hasReference);
        QFETCH(QString, title);
        QFETCH(QString, reference);
        clinical::Case record;
        record.observations = {measured("CEA", "ug/L", "2024-01-01", number.constData())};
        if (hasReference)
            record.observations[0].referenceHigh = Quantity::parse("5", "ug/L").value();
        show(record);
        choose("marker", 0);
        QCOMPARE(words("inspectorTitle"), title);
        QCOMPARE(words("inspectorReference"), reference);
    }

    void inspectorListsTheStack()
    {
        show(smallCase());
        choose("performance", 1);
        QCOMPARE(words("inspectorTitle"), QStringLiteral("ECOG 0"));
        QCOMPARE(words("inspectorStack"), QStringLiteral("1 May 2024: ECOG 2"));
    }

    void inspectorKeepsADateVague()
    {
        clinical::Case record;
        record.tumours.push_back(tumour("Melanoma", "2024-02"));
        show(record);
        choose("diagnosis", 0);
        QCOMPARE(words("inspectorDate"), QStringLiteral("Feb 2024"));
        QCOMPARE(words("inspectorRelative"), QStringLiteral("Some day between day 0 and 28 d."));
        QVERIFY(words("noteLabel").contains(QStringLiteral("Day zero is only known as Feb 2024")));
    }

    void dayZeroIsChosen()
    {
        show(smallCase());
        auto* combo = m_page->findChild<QComboBox*>(QStringLiteral("dayZeroCombo"));
        QCOMPARE(combo->count(), 5);
        QCOMPARE(combo->itemText(1), QStringLiteral("first systemic treatment · 1 Feb 2024"));
        choose("diagnosis", 0);
        combo->setCurrentIndex(1);
        QCOMPARE(words("inspectorRelative"), QStringLiteral("−22 d"));
        QCOMPARE(m_page->view()->zero(), dayOn("2024-02-01"));
    }

    void undatedAndUncountedAreSaid()
    {
        auto record = smallCase();
        record.documents.push_back(letter("undated", {}));
        record.documents.push_back(letter("wrong patient", on("2024-03-05")));
        record.documents.back().assertion = clinical::Assertion::EnteredInError;
        show(record);
        QVERIFY2(words("noteLabel")
                     .contains(QStringLiteral("1 record(s) without a date are not drawn.")),
                 qPrintable(words("noteLabel")));
        QVERIFY(words("noteLabel").contains(QStringLiteral("entered in error")));
        show(smallCase());
        QCOMPARE(words("noteLabel"), QString());
    }

    void emptyCaseSaysSo()
    {
        show({});
        QVERIFY(words("emptyLabel").contains(QStringLiteral("No dated event in this record yet.")));
        QVERIFY(!m_page->view()->isVisible());
        clinical::Case record;
        record.documents.push_back(letter("undated", {}));
        m_page->setCase(record, dayOn("2025-01-31"), Theme::dark());
        QVERIFY(words("emptyLabel").contains(QStringLiteral("1 record(s) without a date")));
        m_page->setCase(smallCase(), dayOn("2025-01-31"), Theme::dark());
        QVERIFY(m_page->view()->isVisible());
        QCOMPARE(words("emptyLabel"), QString());
    }

    void buttonsZoomAndFit()
    {
        show(smallCase());
        auto* view = m_page->view();
        const double whole = view->visibleTo() - view->visibleFrom();
        QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("zoomInButton")),
                          Qt::LeftButton);
        QVERIFY(view->visibleTo() - view->visibleFrom() < whole);
        QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("zoomOutButton")),
                          Qt::LeftButton);
        QVERIFY(std::abs(view->visibleTo() - view->visibleFrom() - whole) < 0.01);
        QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("zoomInButton")),
                          Qt::LeftButton);
        QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("fitButton")),
                          Qt::LeftButton);
        QCOMPARE(view->visibleTo() - view->visibleFrom(), whole);
    }

    void legendShowsAndHides()
    {
        show(smallCase());
        auto* legend = m_page->findChild<QWidget*>(QStringLiteral("timelineLegend"));
        QVERIFY(!legend->isVisible());
        QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("legendButton")),
                          Qt::LeftButton);
        QVERIFY(legend->isVisible());
        QVERIFY(legend->height() > 10);
    }

    void lanesMenuFollowsTheView()
    {
        show(smallCase());
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("lanesMenu"));
        QAction* treatment = nullptr;
        for (auto* action : menu->actions()) {
            if (action->data().toString() == QStringLiteral("treatment"))
                treatment = action;
        }
        QVERIFY(treatment != nullptr && treatment->isChecked());
        treatment->trigger();
        QVERIFY(m_page->view()->isCollapsed(QStringLiteral("treatment")));
        m_page->findChild<QAction*>(QStringLiteral("expandAllAction"))->trigger();
        QVERIFY(!m_page->view()->isCollapsed(QStringLiteral("treatment")));
        QVERIFY(!m_page->view()->isCollapsed(QStringLiteral("document")));
        QVERIFY(treatment->isChecked());
        m_page->findChild<QAction*>(QStringLiteral("collapseAllAction"))->trigger();
        QVERIFY(!treatment->isChecked());
    }

    void everyControlHasAName()
    {
        show(smallCase());
        for (const auto* button : m_page->findChildren<QToolButton*>()) {
            if (button->isVisible()) {
                QVERIFY(!button->objectName().isEmpty());
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            }
        }
        QVERIFY(!m_page->findChild<QComboBox*>(QStringLiteral("dayZeroCombo"))
                     ->accessibleName()
                     .isEmpty());
        QVERIFY(!m_page->view()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestTimelinePage)
#include "tst_timeline_page.moc"
