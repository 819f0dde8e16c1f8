#include "ui/timeline/timeline_palette.h"

namespace consilium::ui
{

const std::vector<QColor>& treatmentColours(const Theme& theme)
{
    static const std::vector<QColor> light{QColor(0x0b, 0x6b, 0x82),
                                           QColor(0xcd, 0x76, 0x21),
                                           QColor(0x96, 0x50, 0xd0),
                                           QColor(0x1c, 0x1f, 0x33),
                                           QColor(0x6b, 0x36, 0x10)};
    static const std::vector<QColor> dark{QColor(0x5f, 0xc3, 0xd9),
                                          QColor(0xe6, 0xaf, 0x2c),
                                          QColor(0x93, 0x74, 0xef),
                                          QColor(0xee, 0xf6, 0xc4),
                                          QColor(0xda, 0x53, 0x55)};
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
