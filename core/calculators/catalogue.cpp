#include "core/calculators/entries.h"

#include <algorithm>
#include <tuple>

namespace consilium::calculators
{

const std::vector<Calculator>& catalogue()
{
    static const auto entries = [] {
        std::vector<Calculator> all{
            predictBreast(PredictVersion::V2_2),
            predictBreast(PredictVersion::V3_1),
            predictBreast(PredictVersion::V3_2),
            predictProstate(),
            plcoM2012(),
            gail(),
            prevent(),
            score2(),
            childPugh(),
            meld(),
            fib4Albi(),
            khorana(),
            carg(),
            performanceStatus(),
            bloodCountRatios(),
            renalBsa(),
            carboplatinCalvert(),
            warfarinIwpc(),
            ctcaeLabs(),
            recist(),
            psaDoublingTime(),
            fhs7(),
            amsterdamTwo(),
        };
        std::sort(all.begin(), all.end(), [](const Calculator& left, const Calculator& right) {
            return std::tie(left.group, left.name) < std::tie(right.group, right.name);
        });
        return all;
    }();
    return entries;
}

const Calculator* find(std::string_view id)
{
    const auto& all = catalogue();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Calculator& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace consilium::calculators
