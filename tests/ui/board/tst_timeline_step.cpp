#include "tests/ui/board/board_cases.h"
#include "ui/board/board_course.h"
#include "ui/board/course_canvas.h"
#include "ui/board/timeline_step.h"
#include "ui/format/format.h"

#include <QImage>
#include <QKeyEvent>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

namespace
{

const Day kToday = tests::day("2026-11-23");

BoardCourse courseOf(bool isMasked, GermlineOnScreen germline = GermlineOnScreen::Hidden)
{
    const auto record = tests::presented();
    return BoardCourses::of(record, BoardMask(record, kToday, isMasked), kToday, germline);
}

QString wordsOf(const TimelineModel& model)
{
    QStringList words;
    for (const auto& lane : model.lanes) {
        words << lane.id << lane.name << lane.note;
        for (const auto& row : lane.rows)
            words << row.name << row.unit;
        for (const auto& item : lane.items)
            words << item.title << item.date << item.detail << item.source
                  << QString::fromStdString(item.key) << QString::fromStdString(item.document)
                  << item.valueText;
    }
    for (const auto& anchor : model.anchors)
        words << anchor.name << Format::date(anchor.date);
    words << Format::date(model.birth);
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestTimelineStep : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelineStep> m_step;
    BoardLook m_look;

    void show(bool isMasked, QSize size = {1366, 640})
    {
        const auto record = tests::presented();
        m_look = BoardLook::of(Theme::dark(), 768);
        dress(*m_step, m_look);
        m_step->resize(size);
        m_step->setCourse(QStringLiteral("Timeline"),
                          courseOf(isMasked),
                          BoardMask(record, kToday, isMasked),
                          m_look);
        m_step->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_step.get()));
    }

    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QKeyEvent event(QEvent::KeyPress, key, modifiers);
        return m_step->handle(event);
    }

    CourseCanvas* canvas() const { return m_step->findChild<CourseCanvas*>(); }

    QString note() const
    {
        return m_step->findChild<QLabel*>(QStringLiteral("courseNote"))->text();
    }

private Q_SLOTS:

    void init() { m_step = std::make_unique<TimelineStep>(); }

    void cleanup() { m_step.reset(); }

    /// Fewer lanes than the page of the case; the others are named.
    void itHasTheLanesOfABoard()
    {
        const auto course = courseOf(false);
        QStringList lanes;
        for (const auto& lane : course.model.lanes)
            lanes << lane.id;
        QVERIFY(lanes.contains(QStringLiteral("treatment")));
        QVERIFY(lanes.contains(QStringLiteral("molecular")));
        QVERIFY(!lanes.contains(QStringLiteral("document")));
        QVERIFY(!lanes.contains(QStringLiteral("performance")));
        QCOMPARE(course.leftOut.size(), 2);
        show(false);
        for (const auto& name : course.leftOut)
            QVERIFY2(note().contains(name), qPrintable(name));
    }

    void theMaskLeavesNothingOfThePerson()
    {
        const QStringList secrets{QStringLiteral("Lindqvist"),
                                  QStringLiteral("Quentina"),
                                  QStringLiteral("778812"),
                                  QStringLiteral("1960"),
                                  QStringLiteral("2026-08-03"),
                                  QStringLiteral("Nov 2026"),
                                  QStringLiteral("Feb 2025"),
                                  QStringLiteral("Oct 2025")};
        const auto open = courseOf(false);
        // Each of them but birth and number of the person, which the lanes do not carry.
        for (const auto* there : {"Lindqvist", "2026-08-03", "Nov 2026", "Feb 2025", "Oct 2025"})
            QVERIFY2(wordsOf(open.model).contains(QLatin1String(there)), there);
        const auto masked = courseOf(true);
        const auto words = wordsOf(masked.model) + masked.sentences.join(QLatin1Char('\n'));
        for (const auto& secret : secrets)
            QVERIFY2(!words.contains(secret, Qt::CaseInsensitive), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("after diagnosis")));
        QVERIFY(!masked.model.birth.isKnown());
        QCOMPARE(masked.zero, tests::day("2025-02-10"));
        show(true);
        const auto said = tests::allWords(*m_step);
        for (const auto& secret : secrets)
            QVERIFY2(!said.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    }

    /// The line below the relative time names the months; masked it is not there.
    void maskedThereIsNoCalendar()
    {
        const auto inkBelow = [this] {
            const auto picture = canvas()->grab().toImage();
            const double scale = m_look.note / 10.0;
            const QRect calendar(qRound(208 * scale),
                                 qRound(19 * scale),
                                 picture.width() - qRound(240 * scale),
                                 qRound(9 * scale));
            int ink = 0;
            for (int y = calendar.top(); y < calendar.bottom(); ++y) {
                for (int x = calendar.left(); x < calendar.right(); ++x)
                    ink += picture.pixelColor(x, y) == m_look.theme.surface ? 0 : 1;
            }
            return ink;
        };
        show(false);
        const int open = inkBelow();
        show(true);
        const int masked = inkBelow();
        QVERIFY2(open > 300, qPrintable(QString::number(open)));
        QVERIFY2(masked * 10 < open, qPrintable(QString::number(masked)));
    }

    void germlineStandsOnlyWhereSomebodyAsked()
    {
        QVERIFY(!wordsOf(courseOf(false).model).contains(QStringLiteral("BRCA2")));
        auto record = tests::presented();
        record.findings[1].date = tests::date("2025-02-21");
        const BoardMask mask(record, kToday, false);
        QVERIFY(!wordsOf(BoardCourses::of(record, mask, kToday, GermlineOnScreen::Hidden).model)
                     .contains(QStringLiteral("BRCA2")));
        QVERIFY(wordsOf(BoardCourses::of(record, mask, kToday, GermlineOnScreen::Shown).model)
                    .contains(QStringLiteral("BRCA2")));
    }

    void manyEventsAreNotAllSaid()
    {
        auto record = tests::presented();
        for (int number = 0; number < 500; ++number) {
            auto finding = tests::variant("GENE" + std::to_string(number), "p.Ala1Val");
            finding.date = tests::date("2025-02-20");
            record.findings.push_back(finding);
        }
        const auto course = BoardCourses::of(
            record, BoardMask(record, kToday, false), kToday, GermlineOnScreen::Hidden);
        QCOMPARE(course.sentences.size(), 201);
        QVERIFY(course.sentences.back().contains(QStringLiteral("more")));
    }

    void keysZoomAsOnThePage()
    {
        show(false);
        const auto whole = m_step->span();
        QVERIFY(whole.first <= numberOf(tests::day("2025-02-06")));
        QVERIFY(whole.second >= numberOf(kToday));
        QVERIFY(press(Qt::Key_Plus));
        const auto closer = m_step->span();
        QVERIFY(closer.second - closer.first < (whole.second - whole.first) * 0.95);
        QVERIFY(press(Qt::Key_Right, Qt::ShiftModifier));
        QVERIFY(m_step->span().first > closer.first);
        QVERIFY(!press(Qt::Key_Right)); // goes to the next step
        QVERIFY(press(Qt::Key_Minus));
        QVERIFY(press(Qt::Key_0));
        QCOMPARE(m_step->span().first, whole.first);
        QCOMPARE(m_step->span().second, whole.second);
    }

    void theSpanOutlivesTheMask()
    {
        show(false);
        press(Qt::Key_Plus);
        const auto closer = m_step->span();
        show(true);
        QVERIFY(qAbs(m_step->span().first - closer.first) < 0.01);
        m_step->clear();
        show(true);
        QVERIFY(m_step->span().second - m_step->span().first > closer.second - closer.first);
    }

    /// What a picture of the timeline page shows stands here too, and large.
    void treatmentsAreDrawnLarge()
    {
        show(false);
        const auto picture = canvas()->grab().toImage();
        QVERIFY(canvas()->height() > m_step->height() * 2 / 3);
        // A bar of the timeline page is 16 px high.
        int highest = 0;
        for (int x = picture.width() / 2; x < picture.width(); x += 7) {
            int run = 0;
            for (int y = 0; y < picture.height(); ++y) {
                const auto colour = picture.pixelColor(x, y);
                const bool isBar = colour.saturation() > 60 && colour.value() > 90;
                run = isBar ? run + 1 : 0;
                highest = std::max(highest, run);
            }
        }
        QVERIFY2(highest >= 28, qPrintable(QString::number(highest)));
    }

    void clearedItHoldsNothing()
    {
        show(false);
        m_step->clear();
        const auto said = tests::allWords(*m_step);
        for (const char* drug : {"carboplatin", "osimertinib", "core biopsy"})
            QVERIFY2(!said.contains(QLatin1String(drug)), drug);
    }

    void aRecordWithoutDatesSaysSo()
    {
        clinical::Case record;
        const BoardMask mask(record, kToday, false);
        m_look = BoardLook::of(Theme::light(), 768);
        m_step->setCourse(QStringLiteral("Timeline"),
                          BoardCourses::of(record, mask, kToday, GermlineOnScreen::Hidden),
                          mask,
                          m_look);
        QVERIFY(note().contains(QStringLiteral("No event with a date")));
        QVERIFY(!press(Qt::Key_Plus));
    }
};

QTEST_MAIN(TestTimelineStep)
#include "tst_timeline_step.moc"
