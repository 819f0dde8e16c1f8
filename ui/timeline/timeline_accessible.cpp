#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

/// The event at a place in the order of the lanes; invalid beyond the last.
TimelineRef refAt(const TimelineModel& model, int place)
{
    for (std::size_t lane = 0; lane < model.lanes.size() && place >= 0; ++lane) {
        const auto count = static_cast<int>(model.lanes[lane].items.size());
        if (place < count)
            return {static_cast<int>(lane), place};
        place -= count;
    }
    return {};
}

/// One event. Knows its place only: the model may have changed since it was asked for.
class EventAccessible : public QAccessibleInterface
{
public:
    EventAccessible(TimelineView* view, int place)
        : m_view(view)
        , m_place(place)
    {
    }

    [[nodiscard]] bool isValid() const override { return !m_view.isNull() && ref().isValid(); }

    [[nodiscard]] QObject* object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }

    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->sentenceOf(ref()) : QString();
    }

    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const auto place = m_view->markOf(ref());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid()) {
            state.selected = m_view->selection() == ref();
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = rect().isEmpty();
        }
        return state;
    }

    [[nodiscard]] int place() const { return m_place; }

private:
    [[nodiscard]] TimelineRef ref() const { return refAt(m_view->model(), m_place); }

    QPointer<TimelineView> m_view;
    int m_place;
};

class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    ~TimelineAccessible() override
    {
        for (const auto& [place, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    TimelineAccessible(const TimelineAccessible&) = delete;
    TimelineAccessible& operator=(const TimelineAccessible&) = delete;

    [[nodiscard]] int childCount() const override { return view()->model().eventCount(); }

    [[nodiscard]] QAccessibleInterface* child(int place) const override
    {
        if (place < 0 || place >= childCount())
            return nullptr;
        const auto known = m_children.find(place); // made when asked for: there may be 50,000
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new EventAccessible(view(), place);
        m_children.emplace(place, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* event = dynamic_cast<const EventAccessible*>(child);
        return event == nullptr ? -1 : event->place();
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const int place = view()->placeInOrder(view()->selection());
        return view()->hasFocus() && place >= 0 ? child(place) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto ref = view()->eventAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return ref.isValid() ? child(view()->placeInOrder(ref)) : nullptr;
    }

private:
    [[nodiscard]] TimelineView* view() const { return static_cast<TimelineView*>(object()); }

    mutable std::map<int, QAccessible::Id> m_children;
};

} // namespace

QAccessibleInterface* makeTimelineAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view == nullptr ? nullptr : new TimelineAccessible(view);
}

} // namespace consilium::ui
