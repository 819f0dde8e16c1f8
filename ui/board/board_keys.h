#pragma once

#include <QKeyEvent>
#include <QWidget>

#include <functional>

namespace consilium::ui
{

/// Sees the keys of the windows of board mode before the widget that has the focus, so that a
/// button or a list does not swallow the arrows, and when a text field is left.
class BoardKeys : public QObject
{
    Q_OBJECT

public:
    using Handle = std::function<bool(QKeyEvent& key, QWidget& receiver)>;

    BoardKeys(QWidget* screen, QWidget* notes, Handle handle, std::function<void()> fieldLeft);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_screen;
    QWidget* m_notes;
    Handle m_handle;
    std::function<void()> m_fieldLeft;
};

/// Whether letters and arrows belong to the widget: a field that can be written into.
[[nodiscard]] bool isTextField(const QWidget& widget);

} // namespace consilium::ui
