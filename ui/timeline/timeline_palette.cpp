#include "ui/timeline/timeline_palette.h"

namespace consilium::ui
{

const std::vector<QColor>& treatmentColours(const Theme& theme)
{
    static const std::vector<QColor> light{QColor(0x0e, 0x61, 0x75),
                                           QColor(0xd7, 0x7f, 0x23),
                                           QColor(0x9b, 0x53, 0xd7),
                                           QColor(0x11, 0x12, 0x26),
                                           QColor(0x58, 0x2d, 0x08)};
    static const std::vector<QColor> dark{QColor(0x08, 0xb3, 0xd1),
                                          QColor(0xf2, 0xc6, 0x66),
                                          QColor(0x8e, 0x69, 0xf9),
                                          QColor(0xff, 0xff, 0xe1),
                                          QColor(0xa8, 0x4a, 0x4d)};
    return theme.isDark ? dark : light;
}

QColor treatmentColour(const Theme& theme, int index)
{
    if (index < 0)
        return theme.faint;
    const auto& colours = treatmentColours(theme);
    return colours[static_cast<std::size_t>(index) % colours.size()];
}

QColor textOn(const QColor& fill)
{
    const QColor light(0xff, 0xff, 0xff);
    const QColor dark(0x0f, 0x14, 0x1a);
    return contrast(light, fill) >= contrast(dark, fill) ? light : dark;
}

QColor toneColour(const Theme& theme, TimelineItem::Tone tone)
{
    switch (tone) {
    case TimelineItem::Tone::Neutral:
        return theme.faint;
    case TimelineItem::Tone::Accent:
        return theme.accent;
    case TimelineItem::Tone::Good:
        return theme.good;
    case TimelineItem::Tone::Caution:
        return theme.caution;
    case TimelineItem::Tone::Bad:
        return theme.bad;
    case TimelineItem::Tone::Unknown:
        return theme.unknown;
    }
    return theme.accent;
}

} // namespace consilium::ui
