#include "ui/widgets/specimen.h"

#include <algorithm>
#include <array>
#include <vector>

namespace consilium::ui
{

std::map<std::string, int> specimenNumbers(const clinical::Case& record)
{
    std::vector<const clinical::Specimen*> taken;
    for (const auto& specimen : record.specimens) {
        if (specimen.collected.isKnown())
            taken.push_back(&specimen);
    }
    std::stable_sort(
        taken.begin(), taken.end(), [](auto* a, auto* b) { return a->collected < b->collected; });
    std::map<std::string, int> numbers;
    for (const auto* specimen : taken)
        numbers.emplace(specimen->header.key, static_cast<int>(numbers.size()) + 1);
    return numbers;
}

QColor specimenColour(const Theme& theme, int number)
{
    static const std::array light{QColor(0x4a, 0x4f, 0x96),
                                  QColor(0x0b, 0x6b, 0x82),
                                  QColor(0xa8, 0x4b, 0x10),
                                  QColor(0x87, 0x3f, 0xb5),
                                  QColor(0x1c, 0x1f, 0x33)};
    static const std::array dark{QColor(0xa9, 0xae, 0xf2),
                                 QColor(0x5f, 0xc3, 0xd9),
                                 QColor(0xe6, 0xaf, 0x2c),
                                 QColor(0xc7, 0x8d, 0xf0),
                                 QColor(0xee, 0xf6, 0xc4)};
    const auto at = static_cast<std::size_t>(std::max(1, number) - 1) % light.size();
    return theme.isDark ? dark[at] : light[at];
}

} // namespace consilium::ui
