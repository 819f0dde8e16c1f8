#pragma once

#include "ui/genome/gene_picture.h"
#include "ui/widgets/theme.h"

#include <QRectF>
#include <QWidget>

namespace consilium::ui
{

/// The changes of one gene along its protein: a head at the residue of each, its shape the class of
/// change, its label the change; ticks below the axis. Labels never overlap, changes at one residue
/// stack, and the picture is as tall as that takes. An axis whose end is not known is broken.
class Lollipop : public QWidget
{
    Q_OBJECT

public:
    explicit Lollipop(QWidget* parent = nullptr);
    void setPicture(GenePicture picture, const Theme& theme);

    [[nodiscard]] const GenePicture& picture() const { return m_picture; }

    /// Where the labels of the changes stand at this width, in the order of the picture's changes;
    /// empty where a label is left out for want of room.
    [[nodiscard]] std::vector<QRectF> labelPlaces() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Head
    {
        double x = 0;
        double y = 0;
        QRectF label;
        QString shown;
    };

    /// Places at a width; y runs down from the top of the picture.
    struct Places
    {
        double left = 0;
        double right = 0; ///< of the axis, before the break mark
        double axis = 0;
        std::vector<Head> heads;
        double height = 0;
    };

    [[nodiscard]] Places placesAt(int width) const;
    [[nodiscard]] double xOf(const Places& places, double residue) const;
    void paintAxis(QPainter& painter, const Places& places) const;
    void paintTicks(QPainter& painter, const Places& places) const;
    void paintHeads(QPainter& painter, const Places& places) const;
    /// Rows that the legend takes at a width; paints where there is a painter.
    int layLegend(QPainter* painter, int width, double top) const;
    [[nodiscard]] QFont smallFont(bool isBold = false) const;

    GenePicture m_picture;
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
