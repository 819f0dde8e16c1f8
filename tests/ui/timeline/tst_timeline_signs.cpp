#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_palette.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/specimen.h"

#include <QAccessible>
#include <QPainter>
#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

/// Every category, grade and state that a mark can have.
clinical::Case everyLook()
{
    auto record = smallCase();
    const auto day = [](int at) {
        return PartialDate::fromDay(dayOn("2024-01-10") + std::chrono::days(9 * at));
    };
    int at = 0;
    for (int category = 0; category <= static_cast<int>(clinical::ResponseCategory::Worse);
         ++category) {
        clinical::Response response;
        response.category = static_cast<clinical::ResponseCategory>(category);
        response.date = day(at++);
        record.responses.push_back(response);
    }
    for (int grade = 0; grade <= 5; ++grade) {
        clinical::AdverseEvent event;
        event.event = named("Nausea");
        event.grade = grade == 0 ? std::nullopt : std::optional(grade);
        event.period = {day(at), day(at), false};
        ++at;
        record.adverseEvents.push_back(event);
    }
    for (int value = 0; value <= 5; ++value) {
        clinical::PerformanceStatus status;
        status.date = day(at++);
        status.value = value;
        record.performance.push_back(status);
    }
    for (int number = 0; number < 6; ++number) {
        clinical::Specimen specimen;
        specimen.header.key = "specimen|" + std::to_string(number);
        specimen.collected = day(at++);
        record.specimens.push_back(specimen);
    }
    auto secondary = tumour("Liver metastasis", "2024-05-01");
    secondary.isSecondary = true;
    record.tumours.push_back(secondary);
    record.patient.deceased = clinical::Presence::Present;
    record.patient.deathDate = on("2025-01-20");
    return record;
}

const Theme& theme(bool isDark)
{
    static const Theme light = Theme::light();
    static const Theme dark = Theme::dark();
    return isDark ? dark : light;
}

void addThemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

} // namespace

class TestTimelineSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// What stands on the timeline in letters has 4.5:1, what is a shape or a line 3:1 (WCAG 2.1,
    /// 1.4.3 and 1.4.11).
    void contrastIsEnough_data() { addThemes(); }

    void contrastIsEnough()
    {
        QFETCH(bool, isDark);
        const auto& t = theme(isDark);
        const auto letters = [](const char* what, const QColor& text, const QColor& ground) {
            QVERIFY2(
                contrast(text, ground) >= 4.5,
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(contrast(text, ground))));
        };
        const auto shapes = [](const char* what, const QColor& fill, const QColor& ground) {
            QVERIFY2(
                contrast(fill, ground) >= 3,
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(contrast(fill, ground))));
        };
        letters("name of a lane", t.text, t.surface);
        letters("name of a row", t.muted, t.surface);
        letters("note, unit, calendar", t.faint, t.surface);
        letters("reference", t.good, t.surface);
        letters("length of a gap", t.text, t.ground);
        letters("handle of an open gap", t.muted, t.raised);
        letters("cursor", t.accent, t.accentTint);
        letters("grade below 3", t.caution, t.cautionTint);
        letters("grade from 3", t.bad, t.badTint);
        shapes("line of values", t.accent, t.surface);
        shapes("line of values in its reference range", t.accent, t.goodTint);
        shapes("line of values in a grave grade", t.accent, t.badTint);
        shapes("value outside", t.caution, t.surface);
        using Tone = TimelineItem::Tone;
        for (const auto tone :
             {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Caution, Tone::Bad, Tone::Unknown}) {
            const auto fill = toneColour(t, tone);
            shapes("mark", fill, t.surface);
            letters("letter in a mark", textOn(fill), fill);
        }
        for (int number = 1; number <= 6; ++number) {
            const auto fill = specimenColour(t, number);
            shapes("specimen", fill, t.surface);
            letters("number of a specimen", textOn(fill), fill);
        }
        for (const auto& fill : treatmentColours(t))
            letters("name on a bar", textOn(fill), fill);
    }

    /// Without colour, shape and letter tell apart whatever colour tells apart.
    void monochromeTellsTheSame()
    {
        const auto model = TimelineModel::of(everyLook(), dayOn("2025-01-31"));
        std::map<std::tuple<QString, int, QString>, std::set<int>> tones;
        for (const auto& lane : model.lanes) {
            for (const auto& item : lane.items) {
                if (item.letter.isEmpty() && item.isRange())
                    continue; // a bar carries its name
                tones[{lane.id, static_cast<int>(item.sign), item.letter}].insert(
                    static_cast<int>(item.tone));
            }
        }
        QVERIFY(tones.size() > 20);
        for (const auto& [look, seen] : tones)
            QVERIFY2(seen.size() == 1,
                     qPrintable(std::get<0>(look) + QLatin1Char(' ') + std::get<2>(look)));
    }

    void monochromePicturesDiffer_data() { addThemes(); }

    void monochromePicturesDiffer()
    {
        QFETCH(bool, isDark);
        const auto& t = theme(isDark);
        using Shape = TimelineItem::Shape;
        const auto grey = [&](Comparator comparator, bool isOutside) {
            TimelineItem item;
            item.value = 5;
            item.comparator = comparator;
            if (isOutside)
                item.high = 4;
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(t.surface);
            QPainter painter(&image);
            TimelineSigns signs;
            signs.value(painter, {20, 20}, item, t.accent, t.surface, 1); // one colour for all
            painter.end();
            return image.convertToFormat(QImage::Format_Grayscale8);
        };
        const QList<QImage> values{grey(Comparator::Equal, false),
                                   grey(Comparator::Equal, true),
                                   grey(Comparator::Less, false),
                                   grey(Comparator::Greater, false)};
        for (int a = 0; a < values.size(); ++a) {
            for (int b = a + 1; b < values.size(); ++b)
                QVERIFY2(values[a] != values[b],
                         qPrintable(QStringLiteral("%1, %2").arg(a).arg(b)));
        }
        const auto mark = [&](Shape shape, TimelineItem::Sign sign) {
            TimelineItem item;
            item.sign = sign;
            item.letter = QStringLiteral("P");
            QImage image(60, 60, QImage::Format_RGB32);
            image.fill(t.surface);
            QPainter painter(&image);
            TimelineSigns signs;
            signs.sign(painter,
                       {30, 30},
                       item,
                       shape,
                       TimelineSigns::Depth::Single,
                       t.accent,
                       t.surface,
                       {},
                       1);
            painter.end();
            return image.convertToFormat(QImage::Format_Grayscale8);
        };
        using Sign = TimelineItem::Sign;
        const QList<QImage> marks{mark(Shape::Point, Sign::Disc),
                                  mark(Shape::Point, Sign::Square),
                                  mark(Shape::Point, Sign::Diamond),
                                  mark(Shape::Point, Sign::Sheet),
                                  mark(Shape::Uncertain, Sign::Disc)};
        for (int a = 0; a < marks.size(); ++a) {
            for (int b = a + 1; b < marks.size(); ++b)
                QVERIFY2(marks[a] != marks[b], qPrintable(QStringLiteral("%1, %2").arg(a).arg(b)));
        }
    }

    void specimensAreNumberedByDay()
    {
        clinical::Case record;
        const auto add = [&](const char* key, const char* date) {
            clinical::Specimen specimen;
            specimen.header.key = key;
            if (date != nullptr)
                specimen.collected = on(date);
            record.specimens.push_back(specimen);
        };
        add("late", "2025-01-01");
        add("undated", nullptr);
        add("early", "2023-01-01");
        const SpecimenSigns numbers(record);
        QCOMPARE(numbers.all().size(), std::size_t(3));
        QCOMPARE(numbers.number("early"), 1);
        QCOMPARE(numbers.number("late"), 2);
        QCOMPARE(numbers.number("undated"), 3); // it has one, and no place on the axis
        // The disc on the timeline, and the finding that was made in it, carry that number.
        clinical::Finding finding;
        finding.gene = "KRAS";
        finding.hgvsProtein = "p.Gly12Cys";
        finding.specimen = "late";
        record.findings.push_back(finding);
        const auto model = TimelineModel::of(record, dayOn("2025-01-31"));
        QStringList seen;
        for (const auto& item : model.lanes.front().items)
            seen.append(QStringLiteral("%1:%2").arg(item.letter).arg(item.specimen));
        QCOMPARE(
            seen,
            (QStringList{QStringLiteral("1:1"), QStringLiteral("2:2"), QStringLiteral("g:2")}));
        QVERIFY(model.lanes.front().items.back().detail.contains(QStringLiteral("Specimen 2")));
        for (int number = 1; number < 5; ++number)
            QVERIFY(specimenColour(Theme::light(), number) !=
                    specimenColour(Theme::light(), number + 1));
    }

    /// A screen reader meets a list with one item an event, each a sentence at the place of its
    /// mark.
    void everyMarkIsSpoken()
    {
        TimelineView view;
        view.resize(1000, 700);
        view.setModel(TimelineModel::of(everyLook(), dayOn("2025-01-31")), Theme::light());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), view.model().eventCount());
        std::set<QString> sentences;
        for (int place = 0; place < list->childCount(); ++place) {
            auto* item = list->child(place);
            QVERIFY(item != nullptr);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(list->indexOfChild(item), place);
            QCOMPARE(item->parent()->object(), &view);
            const auto words = item->text(QAccessible::Name);
            QVERIFY2(words.endsWith(QStringLiteral("in this lane.")), qPrintable(words));
            sentences.insert(words);
        }
        QCOMPARE(static_cast<int>(sentences.size()), list->childCount()); // no two alike
        view.select({1, 0});
        auto* chosen = list->child(view.placeInOrder({1, 0}));
        QVERIFY(chosen->state().selected);
        QVERIFY(chosen->text(QAccessible::Name).contains(QStringLiteral("first drug")));
        const auto place = chosen->rect().center();
        auto* found = list->childAt(place.x(), place.y());
        QVERIFY(found != nullptr);
        QVERIFY(found->text(QAccessible::Name).contains(QStringLiteral("first drug")));
        QVERIFY(list->child(100000) == nullptr);
        view.setModel({}, Theme::light());
        QCOMPARE(list->childCount(), 0);
        QVERIFY(!chosen->isValid());
    }
};

QTEST_MAIN(TestTimelineSigns)
#include "tst_timeline_signs.moc"
