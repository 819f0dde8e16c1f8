#include "ui/timeline/timeline_inspector.h"

#include "ui/timeline/timeline_axis.h"
#include "ui/widgets/card.h"

#include <QLocale>
#include <QScrollArea>
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

void setShown(QLabel* label, const QString& words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

TimelineInspector::TimelineInspector(QWidget* parent)
    : QFrame(parent)
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
    layout->addSpacing(8);
    layout->addWidget(m_lane);
    layout->addWidget(m_title);
    layout->addWidget(m_reference);
    layout->addWidget(m_detail);
    layout->addSpacing(8);
    layout->addWidget(m_sourceHeading);
    layout->addWidget(m_source);
    layout->addSpacing(8);
    layout->addWidget(m_stackHeading);
    layout->addWidget(m_stack);
    layout->addStretch();
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
                        m_stack})
        label->hide();
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
        setShown(m_relative, tr("From %1 to %2.").arg(first, last));
        break;
    case TimelineItem::Shape::OpenRange:
        setShown(m_relative, tr("Since %1, going on.").arg(first));
        break;
    case TimelineItem::Shape::UnknownEnd:
        setShown(m_relative, tr("Since %1; no end is stated, nor that it goes on.").arg(first));
        break;
    }
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
    setShown(m_detail, item.detail);
    m_sourceHeading->show();
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

} // namespace consilium::ui
