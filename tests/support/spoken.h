#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

// What a screen reader could not say of a window.
namespace consilium::tests
{

inline QString placeOf(const QWidget& widget)
{
    QStringList place;
    for (const auto* each = &widget; each != nullptr && place.size() < 4;
         each = each->parentWidget())
        place.prepend(each->objectName().isEmpty()
                          ? QString::fromLatin1(each->metaObject()->className())
                          : each->objectName());
    return place.join(QLatin1Char('/'));
}

/// Qt's own parts within a control, for which the control speaks: an edit in a spin box, the list
/// that a combo box opens, the arrows of a row of tabs.
inline bool isPart(const QWidget& widget)
{
    const auto* parent = widget.parentWidget();
    if (parent == nullptr)
        return false;
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr ||
           (qobject_cast<const QTabBar*>(parent) != nullptr) ||
           qobject_cast<const QLineEdit*>(parent) != nullptr ||
           widget.window()->inherits("QComboBoxPrivateContainer") ||
           widget.inherits("QTableCornerButton") ||
           qobject_cast<const QHeaderView*>(&widget) != nullptr ||
           qobject_cast<const QScrollBar*>(&widget) != nullptr ||
           widget.objectName().startsWith(QLatin1String("qt_"));
}

inline bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr ||
           widget.focusPolicy() != Qt::NoFocus;
}

/// The name as it is given to the widget or by the label beside it. What a combo box or a row of
/// tabs shows is its value and no name.
inline QString nameOf(QWidget& widget, const QWidget& window)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->buddy() == &widget)
            return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) // Qt gives its words as its name
        return label->text();
    return {};
}

inline QString roleProblem(QWidget& widget)
{
    auto* spoken = QAccessible::queryAccessibleInterface(&widget);
    if (spoken == nullptr)
        return QStringLiteral("not spoken at all: ");
    // An area that only scrolls has what it shows; its name says what that is.
    const bool isArea = qobject_cast<const QScrollArea*>(&widget) != nullptr;
    const bool hasRole =
        spoken->role() != QAccessible::NoRole && spoken->role() != QAccessible::Client;
    return hasRole || isArea ? QString() : QStringLiteral("without a role: ");
}

/// Rows and columns that a reader would pass in silence.
inline void unspokenCells(const QAbstractItemView& view, QStringList& silent)
{
    constexpr int kMostRows = 200;
    const auto* model = view.model();
    if (model == nullptr)
        return;
    const auto* header = view.findChild<QHeaderView*>();
    for (int column = 0; header != nullptr && column < model->columnCount(); ++column) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal ||
            header->isSectionHidden(column))
            continue;
        if (model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                .toString()
                .isEmpty() &&
            model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty())
            silent << QStringLiteral("column %1 without a name: ").arg(column) + placeOf(view);
    }
    for (int row = 0; row < std::min(kMostRows, model->rowCount()); ++row) {
        bool isSpoken = false;
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            isSpoken = isSpoken || !index.data(Qt::AccessibleTextRole).toString().isEmpty() ||
                       !index.data(Qt::DisplayRole).toString().isEmpty();
        }
        if (!isSpoken)
            silent << QStringLiteral("row %1 without words: ").arg(row) + placeOf(view);
    }
}

/// Controls and drawn pictures without a name or a role, chips without words, tables with silent
/// cells; visible or not.
inline QStringList unspoken(QWidget& window)
{
    QStringList silent;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (isPart(*widget))
            continue;
        const bool isOurs = QByteArray(widget->metaObject()->className()).startsWith("consilium::");
        const bool isNamed = !widget->accessibleName().isEmpty();
        const bool isSpoken = isControl(*widget);
        if (isSpoken && widget->isVisible() && nameOf(*widget, window).trimmed().isEmpty())
            silent << QStringLiteral("without a name: ") + placeOf(*widget);
        if (isSpoken || (isOurs && isNamed)) {
            if (const auto problem = roleProblem(*widget); !problem.isEmpty())
                silent << problem + placeOf(*widget);
        }
        if (widget->isVisible() && widget->property("role").toString() == QLatin1String("chip") &&
            qobject_cast<QLabel*>(widget) != nullptr &&
            qobject_cast<QLabel*>(widget)->text().isEmpty())
            silent << QStringLiteral("chip without words: ") + placeOf(*widget);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            unspokenCells(*view, silent);
    }
    silent.removeDuplicates();
    return silent;
}

} // namespace consilium::tests
