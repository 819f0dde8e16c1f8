#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_palette.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>
#include <set>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestTimelineView : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    TimelineView* m_view = nullptr;
    QLineEdit* m_after = nullptr;

    [[nodiscard]] double span() const { return m_view->visibleTo() - m_view->visibleFrom(); }

    [[nodiscard]] TimelineRef refOf(const char* lane, int item) const
    {
        const auto& lanes = m_view->model().lanes;
        for (std::size_t index = 0; index < lanes.size(); ++index) {
            if (lanes[index].id == QLatin1String(lane))
                return {static_cast<int>(index), item};
        }
        return {};
    }

    void drag(const QPoint& from, const QPoint& to, Qt::MouseButton button = Qt::LeftButton)
    {
        auto* viewport = m_view->viewport();
        QTest::mousePress(viewport, button, {}, from);
        QMouseEvent move(
            QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, button, {});
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, button, {}, to);
    }

    void wheel(const QPoint& place, const QPoint& angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(place,
                          m_view->viewport()->mapToGlobal(place),
                          {},
                          angle,
                          Qt::NoButton,
                          modifiers,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(m_view->viewport(), &event);
    }

    /// A place of the plot without a mark: the upper edge of the first lane.
    static QPoint empty(int x) { return {x, TimelineMetrics::axisHeight + 2}; }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        m_view = new TimelineView;
        m_after = new QLineEdit;
        layout->addWidget(m_view, 1);
        layout->addWidget(m_after);
        m_window->resize(1000, 400);
        m_view->setModel(TimelineModel::of(smallCase(), dayOn("2025-01-31")), Theme::light());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }

    void cleanup()
    {
        m_view = nullptr;
        m_window.reset();
    }

    void showsTheWholeStoryAtFirst()
    {
        QVERIFY(m_view->visibleFrom() < numberOf(dayOn("2024-01-10")));
        QVERIFY(m_view->visibleTo() > numberOf(dayOn("2025-01-31")));
    }

    void dragZoomsOnlyAboveTenPixels_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<bool>("zooms");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("ten") << 10 << false;
        QTest::newRow("eleven") << 11 << true;
        QTest::newRow("to the left") << -200 << true;
        QTest::newRow("wide") << 300 << true;
    }

    void dragZoomsOnlyAboveTenPixels()
    {
        QFETCH(int, pixels);
        QFETCH(bool, zooms);
        const double perPixel =
            span() / (m_view->viewport()->width() - TimelineMetrics::labelWidth -
                      TimelineMetrics::rightMargin);
        const double before = span();
        drag(empty(600), empty(600 + pixels));
        if (!zooms) {
            QCOMPARE(span(), before);
            return;
        }
        QVERIFY(std::abs(span() - std::max(std::abs(pixels) * perPixel,
                                           TimelineAxis::kShortestDays)) < 0.01);
    }

    void doubleClickAndHomeFit()
    {
        const double whole = span();
        drag(empty(400), empty(600));
        QVERIFY(span() < whole);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, empty(500));
        QCOMPARE(span(), whole);
        drag(empty(400), empty(600));
        QTest::keyClick(m_view, Qt::Key_Home);
        QCOMPARE(span(), whole);
    }

    void wheelZoomsWithCtrlAroundThePointer()
    {
        const double whole = span();
        const int scroll = m_view->verticalScrollBar()->value();
        const auto under = [&] {
            return m_view->visibleFrom() +
                   (700.0 - TimelineMetrics::labelWidth) /
                       (m_view->viewport()->width() - TimelineMetrics::labelWidth -
                        TimelineMetrics::rightMargin) *
                       span();
        };
        const double day = under();
        wheel({700, 200}, {0, 120}, Qt::ControlModifier);
        QVERIFY(std::abs(span() - whole / 1.25) < 0.01);
        QVERIFY(std::abs(under() - day) < 0.01);
        QCOMPARE(m_view->verticalScrollBar()->value(), scroll);
        wheel({700, 200}, {0, -120}, Qt::ControlModifier);
        QVERIFY(std::abs(span() - whole) < 0.01);
    }

    void pinchZoomsAroundTheFingers()
    {
        const double whole = span();
        const QPointF place(700, 200);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture,
                                  QPointingDevice::primaryPointingDevice(),
                                  2,
                                  place,
                                  place,
                                  m_view->viewport()->mapToGlobal(place),
                                  0.25,
                                  {});
        QApplication::sendEvent(m_view->viewport(), &pinch);
        QVERIFY(std::abs(span() - whole / 1.25) < 0.01);
    }

    void plainWheelScrollsLanes()
    {
        m_window->resize(1000, 260);
        QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 0);
        const double from = m_view->visibleFrom();
        wheel({700, 150}, {0, -120}, Qt::NoModifier);
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QCOMPARE(m_view->visibleFrom(), from);
    }

    void keysZoomAndPan()
    {
        const double whole = span();
        QTest::keyClick(m_view, Qt::Key_Plus);
        QVERIFY(std::abs(span() - whole * 0.7) < 0.01);
        const double from = m_view->visibleFrom();
        QTest::keyClick(m_view, Qt::Key_Right);
        QVERIFY(m_view->visibleFrom() > from);
        QTest::keyClick(m_view, Qt::Key_Left);
        QVERIFY(std::abs(m_view->visibleFrom() - from) < 0.01);
        QTest::keyClick(m_view, Qt::Key_Minus);
        QVERIFY(std::abs(span() - whole) < 0.01);
    }

    void panning_data()
    {
        QTest::addColumn<bool>("withSpace");
        QTest::newRow("middle button") << false;
        QTest::newRow("Space and left button") << true;
    }

    void panning()
    {
        QFETCH(bool, withSpace);
        QTest::keyClick(m_view, Qt::Key_Plus);
        const double before = m_view->visibleFrom();
        const double length = span();
        if (withSpace)
            QTest::keyPress(m_view, Qt::Key_Space);
        drag({600, 200}, {500, 200}, withSpace ? Qt::LeftButton : Qt::MiddleButton);
        if (withSpace)
            QTest::keyRelease(m_view, Qt::Key_Space);
        QVERIFY(m_view->visibleFrom() > before + 1);
        QVERIFY(std::abs(span() - length) < 0.01);
    }

    void overviewMovesTheVisibleSpan()
    {
        for (int zoom = 0; zoom < 5; ++zoom)
            m_view->zoomIn();
        const auto strip = overviewRect(m_view->viewport()->size());
        const double length = span();
        QTest::mouseClick(
            m_view->viewport(),
            Qt::LeftButton,
            {},
            QPoint(static_cast<int>(strip.right()) - 2, static_cast<int>(strip.center().y())));
        QVERIFY(m_view->visibleTo() > numberOf(dayOn("2025-01-31")));
        QVERIFY(std::abs(span() - length) < 0.01);
    }

    void tabReachesEveryEventOnceAndLeaves()
    {
        std::set<std::pair<int, int>> seen;
        TimelineRef previous;
        for (int count = 0; count < m_view->model().eventCount(); ++count) {
            QTest::keyClick(m_view, Qt::Key_Tab);
            QVERIFY(m_view->hasFocus());
            const auto now = m_view->selection();
            QVERIFY(now.isValid());
            seen.insert({now.lane, now.item});
            if (previous.isValid() && previous.lane == now.lane)
                QVERIFY(itemOf(m_view->model(), previous).first <=
                        itemOf(m_view->model(), now).first);
            previous = now;
        }
        QCOMPARE(static_cast<int>(seen.size()), m_view->model().eventCount());
        QTest::keyClick(m_view, Qt::Key_Tab);
        QTRY_VERIFY(m_after->hasFocus());
    }

    void backtabAndArrowsGoBothWays()
    {
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->selection(), (TimelineRef{0, 0}));
        QTest::keyClick(m_view, Qt::Key_Down);
        const auto second = m_view->selection();
        QTest::keyClick(m_view, Qt::Key_Tab);
        QTest::keyClick(m_view, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), second);
        QTest::keyClick(m_view, Qt::Key_Up);
        QCOMPARE(m_view->selection(), (TimelineRef{0, 0}));
    }

    void escapeLeavesWithoutVisitingAll()
    {
        QTest::keyClick(m_view, Qt::Key_Tab);
        QVERIFY(m_view->selection().isValid());
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(!m_view->selection().isValid());
        QTest::keyClick(m_view, Qt::Key_Tab);
        QTRY_VERIFY(m_after->hasFocus());
    }

    void keyboardSelectionComesIntoView()
    {
        m_window->resize(1000, 260);
        for (int zoom = 0; zoom < 8; ++zoom)
            m_view->zoomIn();
        for (int count = 0; count < m_view->model().eventCount(); ++count) {
            QTest::keyClick(m_view, Qt::Key_Tab);
            const auto& item = itemOf(m_view->model(), m_view->selection());
            QVERIFY(numberOf(item.first) <= m_view->visibleTo() &&
                    numberOf(item.last) + 1 >= m_view->visibleFrom());
            const auto place = m_view->placeOf(m_view->selection());
            QVERIFY(place.y() >= TimelineMetrics::axisHeight &&
                    place.y() <= m_view->viewport()->height() - TimelineMetrics::overviewHeight);
        }
    }

    void selectionIsTold()
    {
        auto* told = QAccessible::queryAccessibleInterface(m_view); // what a screen reader asks
        QVERIFY(told != nullptr);
        std::set<QString> heard{told->text(QAccessible::Description)};
        for (int count = 0; count < 3; ++count) {
            QTest::keyClick(m_view, Qt::Key_Tab);
            heard.insert(told->text(QAccessible::Description));
        }
        QCOMPARE(heard.size(), std::size_t(4));
        m_view->select({0, 0});
        const auto words = m_view->accessibleDescription();
        QVERIFY2(words.contains(QStringLiteral("Diagnosis and stage")) &&
                     words.contains(QStringLiteral("Adenocarcinoma of lung")) &&
                     words.contains(QStringLiteral("10 Jan 2024")) &&
                     words.contains(QStringLiteral("day 0")),
                 qPrintable(words));
    }

    void clickSelectsAndWalksTheStack()
    {
        QSignalSpy spy(m_view, &TimelineView::selectionChanged);
        const auto first = refOf("performance", 1);
        const auto second = refOf("performance", 2);
        QVERIFY(first.isValid());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf(first));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(m_view->selection(), second); // both on 1 May: the graver one shows
        QCOMPARE(m_view->selectedStack().size(), std::size_t(2));
        QTest::qWait(QApplication::doubleClickInterval() + 10);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf(first));
        QCOMPARE(m_view->selection(), first);
    }

    void collapsingMergesAndHidesNothing()
    {
        QSignalSpy spy(m_view, &TimelineView::collapseChanged);
        QTest::mouseClick(m_view->viewport(),
                          Qt::LeftButton,
                          {},
                          m_view->headingPlace(QStringLiteral("treatment")));
        QVERIFY(m_view->isCollapsed(QStringLiteral("treatment")));
        QCOMPARE(spy.count(), 1);
        QVERIFY(m_view->placeOf(refOf("treatment", 0)).y() > 0);
        QVERIFY(m_view->placeOf(refOf("treatment", 1)).y() > 0);
        QCOMPARE(m_view->placeOf(refOf("treatment", 0)).y(),
                 m_view->placeOf(refOf("treatment", 1)).y());
        m_view->select(refOf("treatment", 0));
        QTest::keyClick(m_view, Qt::Key_Return);
        QVERIFY(!m_view->isCollapsed(QStringLiteral("treatment")));
        QVERIFY(m_view->placeOf(refOf("treatment", 0)).y() <
                m_view->placeOf(refOf("treatment", 1)).y());
    }

    void manyEventsOfOnePixelBecomeOneGlyph()
    {
        clinical::Case record;
        for (int count = 0; count < 5000; ++count)
            record.documents.push_back(letter(
                "Letter", PartialDate::fromDay(dayOn("2010-01-01") + std::chrono::days(count))));
        m_view->setModel(TimelineModel::of(record, dayOn("2025-01-31")), Theme::light());
        TimelineAxis axis;
        axis.setPixels(TimelineMetrics::labelWidth, 976);
        axis.setLimits(numberOf(m_view->model().first), numberOf(m_view->model().last));
        axis.setSpan(axis.limitFirst(), axis.limitLast());
        const TimelineLayout layout(m_view->model(), {});
        const auto glyphs = glyphsOf(m_view->model(), layout.strips().front(), axis, {});
        std::size_t total = 0;
        for (const auto& glyph : glyphs)
            total += glyph.items.size();
        QCOMPARE(total, std::size_t(5000));
        QVERIFY(glyphs.size() < 100);
        axis.setSpan(numberOf(dayOn("2012-01-01")), numberOf(dayOn("2012-01-20")));
        QVERIFY(glyphsOf(m_view->model(), layout.strips().front(), axis, {}).size() <=
                21); // the rest is not even looked at
    }

    void paintsWhatItSays()
    {
        const auto image = m_view->grab().toImage();
        const auto place = m_view->placeOf(refOf("treatment", 0)) + QPoint(0, 0);
        const auto ratio = image.devicePixelRatio();
        const auto lower = QPointF(place.x(), place.y() + 6) * ratio; // below the letters
        QCOMPARE(image.pixelColor(lower.toPoint()), treatmentColours(Theme::light()).front());
        const auto before = image;
        m_view->select(refOf("document", 0));
        QVERIFY(m_view->grab().toImage() != before);
    }

    /// Two stretches without events, of nine and of five years.
    void showGaps()
    {
        auto record = smallCase();
        record.documents.push_back(letter("first", on("2009-06-01")));
        record.documents.push_back(letter("second", on("2018-06-01")));
        m_view->setModel(TimelineModel::of(record, dayOn("2025-01-31")), Theme::light());
    }

    void gapsFoldOneByOne()
    {
        showGaps();
        QSignalSpy spy(m_view, &TimelineView::gapsChanged);
        const auto gaps = m_view->model().gaps;
        QCOMPARE(gaps.size(), std::size_t(2));
        QCOMPARE(gaps[0].from, dayOn("2009-06-01"));
        QCOMPARE(gaps[0].to, dayOn("2018-06-01"));
        QCOMPARE(lengthText(gaps[0].from, gaps[0].to), QStringLiteral("9 year(s)"));
        const auto treatment = refOf("treatment", 0);
        const int width =
            m_view->placeOf(refOf("treatment", 1)).x() - m_view->placeOf(treatment).x();
        QVERIFY(m_view->gapPlace(gaps[0]).x() > 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->gapPlace(gaps[0]));
        QVERIFY(m_view->isGapOpen(gaps[0]));
        QVERIFY(!m_view->isGapOpen(gaps[1]));
        QCOMPARE(spy.count(), 1);
        m_view->fit();
        QVERIFY(m_view->placeOf(refOf("treatment", 1)).x() - m_view->placeOf(treatment).x() <
                width);
        // The handle folds it again; no event was ever out of reach.
        QTest::qWait(QApplication::doubleClickInterval() + 10);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->gapPlace(gaps[0]));
        QVERIFY(!m_view->isGapOpen(gaps[0]));
        for (std::size_t lane = 0; lane < m_view->model().lanes.size(); ++lane) {
            const auto count = m_view->model().lanes[lane].items.size();
            for (std::size_t item = 0; item < count; ++item) {
                const auto place =
                    m_view->placeOf({static_cast<int>(lane), static_cast<int>(item)});
                QVERIFY(place.x() >= TimelineMetrics::labelWidth &&
                        place.x() <= m_view->viewport()->width());
            }
        }
    }

    void shortGapsAndPeriodsDoNotFold()
    {
        QVERIFY(m_view->model().gaps.empty()); // a year of story
        clinical::Case record;
        record.tumours.push_back(tumour("Breast carcinoma", "2010-01-10"));
        record.medications.push_back(
            drug("letrozole", {on("2010-03-01"), on("2019-03-01"), false}));
        record.documents.push_back(letter("late", on("2019-06-01")));
        QVERIFY(TimelineModel::of(record, dayOn("2019-12-01")).gaps.empty());
        // Nobody said that it went on: that is no event all the time.
        record.medications.back().period.end = {};
        QCOMPARE(TimelineModel::of(record, dayOn("2019-12-01")).gaps.size(), std::size_t(1));
    }

    void zoomAcrossAFold()
    {
        showGaps();
        const auto gap = m_view->model().gaps[1];
        const auto middle = m_view->gapPlace(gap).x();
        drag(empty(middle - 60), empty(middle + 60));
        QVERIFY(m_view->visibleFrom() < numberOf(gap.fold.from));
        QVERIFY(m_view->visibleTo() > numberOf(gap.fold.to));
        QVERIFY(!m_view->isGapOpen(gap));
    }

    void cursorLineMovesByDays()
    {
        QSignalSpy spy(m_view, &TimelineView::cursorChanged);
        m_view->select(refOf("treatment", 0));
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->cursorDay(), std::optional<Day>(dayOn("2024-02-02")));
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_view->cursorDay(), std::optional<Day>(dayOn("2024-01-31")));
        QCOMPARE(spy.count(), 3);
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(!m_view->cursorDay());
        QVERIFY(m_view->selection().isValid());
    }

    void emptyModelTakesEveryInput()
    {
        m_view->setModel({}, Theme::dark());
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Plus);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(500, 200));
        wheel({500, 200}, {0, 120}, Qt::ControlModifier);
        QVERIFY(!m_view->selection().isValid());
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("No dated event."));
        QTest::keyClick(m_view, Qt::Key_Tab);
        QTRY_VERIFY(m_after->hasFocus());
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
