#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <map>

namespace consilium::ui
{

namespace
{

constexpr const char* kRole = "spokenRole";
constexpr const char* kHasMarks = "spokenMarks";

const SpokenMarks* marksOf(const QWidget* widget)
{
    return dynamic_cast<const SpokenMarks*>(widget);
}

/// One mark. Knows its number only: what is drawn may have changed since it was asked for.
class MarkAccessible : public QAccessibleInterface
{
public:
    MarkAccessible(QWidget* widget, int mark)
        : m_widget(widget)
        , m_mark(mark)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        const auto* marks = m_widget.isNull() ? nullptr : marksOf(m_widget);
        return marks != nullptr && m_mark < marks->markCount();
    }

    [[nodiscard]] QObject* object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }

    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? marksOf(m_widget)->markWords(m_mark)
                                                      : QString();
    }

    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const auto place = marksOf(m_widget)->markPlace(m_mark);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid()) {
            state.selected = marksOf(m_widget)->currentMark() == m_mark;
            state.focused = state.selected && m_widget->hasFocus();
            state.offscreen = !m_widget->rect().intersects(marksOf(m_widget)->markPlace(m_mark));
        }
        return state;
    }

    [[nodiscard]] int mark() const { return m_mark; }

private:
    QPointer<QWidget> m_widget;
    int m_mark;
};

class MarksAccessible : public QAccessibleWidget
{
public:
    explicit MarksAccessible(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {
    }

    ~MarksAccessible() override
    {
        for (const auto& [mark, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    MarksAccessible(const MarksAccessible&) = delete;
    MarksAccessible& operator=(const MarksAccessible&) = delete;

    [[nodiscard]] int childCount() const override
    {
        const auto* marks = marksOf(widget()); // none in the last moments of the widget
        return marks == nullptr ? 0 : marks->markCount();
    }

    [[nodiscard]] QAccessibleInterface* child(int mark) const override
    {
        if (mark < 0 || mark >= childCount())
            return nullptr;
        const auto known = m_children.find(mark);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new MarkAccessible(widget(), mark);
        m_children.emplace(mark, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* mark = dynamic_cast<const MarkAccessible*>(child);
        return mark == nullptr ? -1 : mark->mark();
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const auto* marks = marksOf(widget());
        return marks != nullptr && widget()->hasFocus() ? child(marks->currentMark()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto point = widget()->mapFromGlobal(QPoint(x, y));
        for (int mark = 0; mark < childCount(); ++mark) {
            if (marksOf(widget())->markPlace(mark).contains(point))
                return child(mark);
        }
        return nullptr;
    }

private:
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeSpoken(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    if (widget->property(kHasMarks).toBool())
        return new MarksAccessible(widget);
    const auto role = widget->property(kRole);
    return role.isValid()
               ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

void install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

/// What was made before the role was known (a name that is set asks for it) is made anew.
void forget(QWidget& widget)
{
    if (auto* made = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(made));
}

} // namespace

void speakAs(QWidget& widget, QAccessible::Role role)
{
    install();
    widget.setProperty(kRole, static_cast<int>(role));
    forget(widget);
}

void speakMarks(QWidget& widget)
{
    install();
    widget.setProperty(kHasMarks, marksOf(&widget) != nullptr);
    forget(widget);
}

void sayMark(QWidget& widget)
{
    const auto* marks = marksOf(&widget);
    QAccessibleEvent changed(&widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (marks == nullptr || marks->currentMark() < 0 || !widget.hasFocus())
        return;
    QAccessibleEvent focused(&widget, QAccessible::Focus);
    focused.setChild(marks->currentMark());
    QAccessible::updateAccessibility(&focused);
}

} // namespace consilium::ui
