#pragma once

#include "core/clinical/pharmacogene.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

namespace consilium::ui
{

/// What a position showed, in one word of the legend.
[[nodiscard]] QString positionStateName(clinical::PositionState state);
/// Drawn in `place`: filled as reference, a bar as variant, empty where nothing was read, crossed
/// where unusable; a key position is a diamond, the others are squares.
void paintPosition(QPainter& painter,
                   const QRectF& place,
                   clinical::PositionState state,
                   bool isKey,
                   const Theme& theme);

/// The positions of one gene's definition as small marks in rows that wrap. Tab reaches the strip,
/// arrow keys, Home and End move along it; the position that is pointed at is its accessible
/// description, its tool tip, and announced by `positionChanged`.
class PositionStrip : public QWidget, public SpokenMarks
{
    Q_OBJECT

public:
    explicit PositionStrip(QWidget* parent = nullptr);
    void setPositions(const QString& gene,
                      std::vector<clinical::PharmacogenePosition> positions,
                      const Theme& theme);

    /// -1 where there is none.
    [[nodiscard]] int current() const { return m_current; }

    /// "rs3918290, key position, read as variant, C/T"
    [[nodiscard]] QString wordsOf(int index) const;

    /// Where a mark stands at this width.
    [[nodiscard]] QRect placeOf(int index) const;

    [[nodiscard]] int markCount() const override { return static_cast<int>(m_positions.size()); }

    [[nodiscard]] QString markWords(int mark) const override { return wordsOf(mark); }

    [[nodiscard]] QRect markPlace(int mark) const override { return placeOf(mark); }

    [[nodiscard]] int currentMark() const override { return m_current; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// In words; empty where the strip is left.
    void positionChanged(const QString& words);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int perRow(int width) const;
    [[nodiscard]] int indexAt(const QPoint& point) const;
    void setCurrent(int index);

    std::vector<clinical::PharmacogenePosition> m_positions;
    Theme m_theme = Theme::light();
    int m_current = -1;
};

} // namespace consilium::ui
