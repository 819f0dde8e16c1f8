#include "ui/timeline/timeline_inspector.h"

#include "ui/format/format.h"
#include "ui/timeline/timeline_axis.h"
#include "ui/timeline/timeline_grades.h"
#include "ui/timeline/timeline_growth.h"
#include "ui/timeline/timeline_reading.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr std::size_t kMostListed = 12;

QLabel* line(const char* name, const char* role, const QString& accessibleName)
{
    auto* label = makeLabel({}, role);
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(accessibleName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Long paths wrap after their slashes.
QString breakable(QString path)
{
    return path.replace(QLatin1Char('/'), QStringLiteral("/\u200B"));
}

QToolButton* pagerButton(const char* name, const QString& accessibleName)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void setShown(QLabel* label, const QString& words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

TimelineInspector::TimelineInspector(QWidget* parent)
    : QFrame(parent)
    , m_pager(new QWidget)
    , m_previous(pagerButton("previousInMarkButton", tr("Previous event of this mark")))
    , m_next(pagerButton("nextInMarkButton", tr("Next event of this mark")))
    , m_count(line("inspectorCount", "secondary", tr("Place in the mark")))
    , m_document(new QPushButton(tr("Show its report")))
    , m_correct(new QPushButton(tr("Correct…")))
    , m_withdraw(new QPushButton(tr("Entered in error")))
    , m_restore(new QPushButton(tr("Back to what the file says")))
    , m_age(line("inspectorAge", "secondary", tr("Age")))
    , m_growth(line("inspectorGrowth", "secondary", tr("Doubling time")))
    , m_grade(line("inspectorGrade", "secondary", tr("CTCAE grade")))
    , m_readingHeading(makeLabel({}, "caption"))
    , m_reading(line("inspectorReading", "secondary", tr("What the tracks say of that day")))
    , m_date(line("inspectorDate", "cardTitle", tr("Date")))
    , m_relative(line("inspectorRelative", "secondary", tr("Time from day zero")))
    , m_lane(line("inspectorLane", "secondary", tr("Lane")))
    , m_title(line("inspectorTitle", "cardTitle", tr("Event")))
    , m_reference(line("inspectorReference", "secondary", tr("Reference range")))
    , m_detail(line("inspectorDetail", "secondary", tr("Details")))
    , m_sourceHeading(makeLabel(tr("Source"), "caption"))
    , m_source(line("inspectorSource", "secondary", tr("Source")))
    , m_stackHeading(makeLabel({}, "caption"))
    , m_stack(line("inspectorStack", "secondary", tr("Events in the same mark")))
{
    setObjectName(QStringLiteral("timelineInspector"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Chosen event"));
    setFixedWidth(264);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 14, 12);
    layout->setSpacing(4);
    layout->addWidget(m_date);
    layout->addWidget(m_relative);
    layout->addWidget(m_age);
    auto* pages = new QHBoxLayout(m_pager);
    pages->setContentsMargins(0, 4, 0, 0);
    pages->addWidget(m_previous);
    pages->addWidget(m_count);
    pages->addWidget(m_next);
    pages->addStretch();
    m_previous->setText(QStringLiteral("‹"));
    m_next->setText(QStringLiteral("›"));
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    layout->addWidget(m_pager);
    layout->addSpacing(8);
    layout->addWidget(m_lane);
    layout->addWidget(m_title);
    layout->addWidget(m_reference);
    layout->addWidget(m_grade);
    layout->addWidget(m_growth);
    layout->addWidget(m_detail);
    layout->addSpacing(8);
    layout->addWidget(m_sourceHeading);
    layout->addWidget(m_source);
    m_document->setObjectName(QStringLiteral("documentButton"));
    connect(m_document, &QPushButton::clicked, this, &TimelineInspector::documentRequested);
    layout->addWidget(m_document, 0, Qt::AlignLeft);
    m_correct->setObjectName(QStringLiteral("correctEventButton"));
    m_withdraw->setObjectName(QStringLiteral("withdrawEventButton"));
    connect(m_correct, &QPushButton::clicked, this, &TimelineInspector::correctionRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &TimelineInspector::withdrawalRequested);
    layout->addWidget(m_correct, 0, Qt::AlignLeft);
    layout->addWidget(m_withdraw, 0, Qt::AlignLeft);
    m_restore->setObjectName(QStringLiteral("restoreEventButton"));
    connect(m_restore, &QPushButton::clicked, this, &TimelineInspector::restoreRequested);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_stackHeading);
    layout->addWidget(m_stack);
    layout->addSpacing(8);
    m_readingHeading->setObjectName(QStringLiteral("inspectorReadingHeading"));
    m_readingHeading->setWordWrap(true);
    layout->addWidget(m_readingHeading);
    layout->addWidget(m_reading);
    layout->addStretch();
    m_readingHeading->hide();
    m_reading->hide();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("inspectorScroll"));
    scroll->setAccessibleName(tr("Chosen event"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
    clear();
}

void TimelineInspector::clear()
{
    m_date->setText(tr("No event chosen"));
    setShown(m_relative, tr("Click a mark to read it here, or go from mark to mark with Tab."));
    for (auto* label : {m_lane,
                        m_title,
                        m_reference,
                        m_detail,
                        m_sourceHeading,
                        m_source,
                        m_stackHeading,
                        m_stack,
                        m_age,
                        m_growth,
                        m_grade})
        setShown(label, {}); // what was said of one person must not stay behind the next
    m_others.clear();
    m_pager->hide();
    m_document->hide();
    setChangeable(false, false);
}

void TimelineInspector::show(const TimelineModel& model,
                             TimelineRef chosen,
                             const std::vector<TimelineRef>& stack,
                             Day zero)
{
    const auto& item = itemOf(model, chosen);
    m_date->setText(item.date);
    const auto first = TimelineAxis::relativeText(zero, item.first);
    const auto last = TimelineAxis::relativeText(zero, item.last);
    switch (item.shape) {
    case TimelineItem::Shape::Point:
        setShown(m_relative, first);
        break;
    case TimelineItem::Shape::Uncertain:
        setShown(m_relative, tr("Some day between %1 and %2.").arg(first, last));
        break;
    case TimelineItem::Shape::Range:
        setShown(m_relative,
                 item.first == item.last
                     ? tr("A period of one day: %1.", "time from day zero").arg(first)
                     : tr("From %1 to %2.").arg(first, last));
        break;
    case TimelineItem::Shape::OpenRange:
        setShown(m_relative, tr("Since %1, going on.").arg(first));
        break;
    case TimelineItem::Shape::UnknownEnd:
        setShown(m_relative, tr("Since %1; no end is stated, nor that it goes on.").arg(first));
        break;
    }
    const auto age = ageText(model.birth, item.first);
    setShown(m_age, age.isEmpty() ? QString() : tr("Age %1").arg(age));
    m_others = stack;
    const auto place = std::find(stack.begin(), stack.end(), chosen);
    m_place = place == stack.end() ? 0 : static_cast<int>(place - stack.begin());
    m_pager->setVisible(stack.size() > 1);
    m_count->setText(tr("%1 of %2", "place in the mark, number of events in it")
                         .arg(m_place + 1)
                         .arg(stack.size()));
    m_document->setVisible(!item.document.empty());
    setShown(m_lane, model.lanes[static_cast<std::size_t>(chosen.lane)].name);
    setShown(m_title, item.title);
    QString reference;
    if (item.value) {
        const QLocale locale;
        const auto low = item.low ? locale.toString(*item.low, 'g', 6) : QString();
        const auto high = item.high ? locale.toString(*item.high, 'g', 6) : QString();
        const auto range = item.low && item.high ? tr("Reference %1 to %2.").arg(low, high)
                           : item.high           ? tr("Reference up to %1.").arg(high)
                           : item.low            ? tr("Reference from %1.").arg(low)
                                                 : tr("No reference range stated in this unit.");
        reference = item.isOutsideReference()
                        ? tr("%1 Outside it.", "sentence with the reference range").arg(range)
                        : range;
        if (item.isCensored())
            reference +=
                QLatin1Char('\n') + tr("Beyond the measuring range: the exact value is not known.");
    }
    setShown(m_reference, reference);
    setShown(m_grade, TimelineGrades::wordsOf(model, chosen));
    setShown(m_growth, TimelineGrowth::wordsOf(model, chosen));
    setShown(m_detail, item.detail);
    setShown(m_sourceHeading, tr("Source"));
    setShown(m_source, breakable(item.source));
    QStringList others;
    for (const auto& ref : stack) {
        if (ref == chosen)
            continue;
        if (static_cast<std::size_t>(others.size()) < kMostListed) {
            const auto& other = itemOf(model, ref);
            others.append(tr("%1: %2", "date, event").arg(other.date, other.title));
        }
    }
    const auto count = stack.empty() ? 0 : static_cast<int>(stack.size()) - 1;
    if (count > static_cast<int>(others.size()))
        others.append(tr(
            "and %n more; zoom in to part them", nullptr, count - static_cast<int>(others.size())));
    setShown(
        m_stackHeading,
        count > 0
            ? tr("%n further event(s) in this mark; click it again for the next", nullptr, count)
            : QString());
    m_stackHeading->setWordWrap(true);
    setShown(m_stack, others.join(QLatin1Char('\n')));
}

void TimelineInspector::setChangeable(bool changeable, bool corrected)
{
    m_correct->setVisible(changeable);
    m_withdraw->setVisible(changeable);
    m_restore->setVisible(changeable && corrected);
}

void TimelineInspector::step(int by)
{
    const auto count = static_cast<int>(m_others.size());
    if (count > 1)
        Q_EMIT stepRequested(m_others[static_cast<std::size_t>((m_place + by + count) % count)]);
}

void TimelineInspector::read(const TimelineModel& model, std::optional<Day> day, Day zero)
{
    m_readingHeading->setVisible(day.has_value());
    m_reading->setVisible(day.has_value());
    if (!day) {
        m_readingHeading->clear();
        m_reading->clear();
        return;
    }
    m_readingHeading->setText(
        tr("On %1, %2", "date, time from day zero")
            .arg(Format::date(PartialDate::fromDay(*day)), TimelineAxis::relativeText(zero, *day)));
    QStringList lines;
    for (const auto& reading : TimelineReader::at(model, *day))
        lines.append(tr("%1: %2", "track, what it says").arg(reading.track, reading.words));
    m_reading->setText(lines.isEmpty() ? tr("No track says anything of this day.")
                                       : lines.join(QLatin1Char('\n')));
}

} // namespace consilium::ui
