#include "ui/board/board_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace consilium::ui
{

bool isTextField(const QWidget& widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return !line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget))
        return !plain->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr;
}

BoardKeys::BoardKeys(QWidget* screen,
                     QWidget* notes,
                     Handle handle,
                     std::function<void()> fieldLeft)
    : QObject(screen)
    , m_screen(screen)
    , m_notes(notes)
    , m_handle(std::move(handle))
    , m_fieldLeft(std::move(fieldLeft))
{
    qApp->installEventFilter(this);
}

bool BoardKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    // A list that is open over a field is a window of its own, and its keys are its own.
    if (widget == nullptr || (widget->window() != m_screen && widget->window() != m_notes) ||
        QApplication::activePopupWidget() != nullptr)
        return false;
    if (event->type() == QEvent::FocusOut) {
        if (isTextField(*widget))
            QMetaObject::invokeMethod(
                this, [this] { m_fieldLeft(); }, Qt::QueuedConnection);
        return false;
    }
    return m_handle(*static_cast<QKeyEvent*>(event), *widget);
}

} // namespace consilium::ui
