#pragma once

#include "ui/timeline/timeline_axis.h"
#include "ui/timeline/timeline_glyphs.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QPair>
#include <QPixmap>

#include <functional>
#include <map>
#include <set>
#include <tuple>

class QPainter;

namespace consilium::ui
{

/// Signs drawn once per look and resolution: a frame with thousands of marks then only copies
/// pixels. For a file that is read at any size they are drawn as lines and letters instead.
class TimelineSigns
{
public:
    enum class Depth { Single, Stack };
    enum class Output { Screen, File };

    explicit TimelineSigns(Output output = Output::Screen)
        : m_output(output)
    {
    }

    /// `shape` Uncertain: open and dashed, so that it is not taken for a known day.
    void sign(QPainter& painter,
              const QPointF& centre,
              const TimelineItem& item,
              TimelineItem::Shape shape,
              Depth depth,
              const QColor& fill,
              const QColor& ground,
              const QFont& font,
              double ratio);
    /// A point of a line: round, a diamond outside its reference range, a triangle beyond the
    /// measuring range.
    void value(QPainter& painter,
               const QPointF& centre,
               const TimelineItem& item,
               const QColor& colour,
               const QColor& ground,
               double ratio);
    /// Number of events in a mark, for where there is no room beside it.
    void count(QPainter& painter,
               const QPointF& centre,
               std::size_t count,
               const QColor& colour,
               const QFont& font,
               double ratio);

    /// A picture that is the same in every frame until the model changes; `draw` gets its middle.
    void constant(QPainter& painter,
                  const QRectF& place,
                  const QColor& colour,
                  double ratio,
                  const std::function<void(QPainter&, const QPointF&)>& draw);

    /// Width of a text in a font, measured once: the same names come back in every frame.
    [[nodiscard]] double widthOf(const QString& text, const QFont& font);

    void clear()
    {
        m_pixmaps.clear();
        m_widths.clear();
    }

private:
    enum class Kind { Sign, Value, Count, Constant };

    using Look = std::tuple<Kind, int, QRgb, int, QString>; ///< kind, shape, colour, depth, letter

    /// `draw` gets a painter and the middle of the sign.
    void put(QPainter& painter,
             const QPointF& centre,
             const Look& look,
             const QSizeF& size,
             double ratio,
             const std::function<void(QPainter&, const QPointF&)>& draw);

    Output m_output;
    std::map<Look, QPixmap> m_pixmaps;
    QHash<QPair<QString, int>, double> m_widths; ///< by text, and size and weight of the font
    double m_ratio = 0;                          ///< of the pictures
};

/// The sign itself, centred on `centre`, `TimelineMetrics::markSize` high.
void paintSign(QPainter& painter,
               const QPointF& centre,
               TimelineItem::Sign sign,
               const QColor& fill,
               const QString& letter,
               const QFont& font);
/// Triangle for a value beyond a measuring range; it points the way the value may lie.
void paintCensored(QPainter& painter,
                   const QPointF& place,
                   Comparator comparator,
                   const QColor& colour,
                   const QColor& ground);

/// All that one frame shows.
struct TimelineScene
{
    const TimelineModel& model;
    const TimelineLayout& layout;
    const TimelineAxis& axis;
    const Theme& theme;
    Day zero{};
    TimelineRef selected;
    int scroll = 0;
    QSize size;
    QFont font;
    double ratio = 1; ///< device pixels per pixel
    AxisStyle axisStyle = AxisStyle::FromZero;
    /// The stretches without events; those of `openGaps` are drawn to scale.
    const std::vector<TimelineGap>& gaps;
    const std::set<Day>& openGaps; ///< by their first day
};

/// Where a gap stands on the screen, from and to in x: the whole fold, or the handle on the axis
/// that folds an open one again. Empty where it is not in view.
[[nodiscard]] QRectF gapRect(const TimelineGap& gap, bool isOpen, const TimelineAxis& axis);

/// Where the overview strip stands; its pixels stand for the axis limits.
[[nodiscard]] QRectF overviewRect(const QSize& size);
[[nodiscard]] double overviewX(const TimelineAxis& axis, const QRectF& strip, double day);

/// Paints one frame; lives for that frame only.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)

public:
    TimelinePainter(QPainter& painter, const TimelineScene& scene, TimelineSigns& signs);
    void paint();

private:
    void paintGrid(const std::vector<AxisTick>& ticks);
    void paintAxis(const std::vector<AxisTick>& ticks);
    void paintGaps();
    void paintHeading(int lane);
    void paintRowName(const TimelineStrip& strip);
    void paintOverview();
    /// Treatments and days with events over the whole record.
    void paintRecord(QPainter& painter, const QRectF& strip) const;

    void paintMarks(const TimelineStrip& strip);
    void paintGlyph(const TimelineLane& lane, const TimelineGlyph& glyph);
    void paintBar(const TimelineItem& item, const QRectF& place, const QColor& fill);
    /// `free` is the first pixel to the right that something else needs.
    void paintLabel(const TimelineLane& lane, const TimelineGlyph& glyph, double free);
    void paintRing(const QRectF& place);

    void paintLine(const TimelineStrip& strip);
    void paintBands(const TimelineRow& row, const TimelineStrip& strip);
    void paintReference(const TimelineRow& row, const TimelineStrip& strip);
    void paintCurve(const TimelineLane& lane, const TimelineStrip& strip);
    void paintPoints(const TimelineStrip& strip);
    void paintValueAxis(const TimelineRow& row, const TimelineStrip& strip);

    [[nodiscard]] QFont font(int pixelSize, QFont::Weight weight = QFont::Normal) const;
    /// A label whose width is known: only what does not fit is measured again.
    void drawLabel(const QRectF& place, const QString& text, double width);
    void drawElided(const QRectF& place,
                    const QString& text,
                    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

    QPainter& m_painter;
    const TimelineScene& m_scene;
    TimelineSigns& m_signs;
    QRectF m_plot; ///< of the lanes, on the screen
    QFont m_barFont;
    QFont m_markFont;
    bool m_isDense = false; ///< so many bars in the strip that nobody sees their corners
};

} // namespace consilium::ui
