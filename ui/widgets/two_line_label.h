#pragma once

#include <QWidget>

namespace consilium::ui
{

/// A text on at most two lines, broken at words and elided at the end of the second. The whole text
/// is its tool tip and accessible name.
class TwoLineLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TwoLineLabel(QWidget* parent = nullptr);
    void setText(const QString& text);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace consilium::ui
