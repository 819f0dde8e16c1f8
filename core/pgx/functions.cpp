#include "core/pgx/functions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace consilium::pgx
{

namespace
{

constexpr std::string_view kAtLeast = "≥";
constexpr std::string_view kNotAvailable = "n/a";
constexpr int kMostCopies = 99;

struct Activity
{
    double value = 0;
    bool isAtLeast = false;
};

std::optional<Activity> numberOf(std::string_view text)
{
    Activity activity;
    activity.isAtLeast = text.starts_with(kAtLeast);
    if (activity.isAtLeast)
        text.remove_prefix(kAtLeast.size());
    const auto [stop, error] =
        std::from_chars(text.data(), text.data() + text.size(), activity.value);
    return error == std::errc() && stop == text.data() + text.size() && !text.empty()
               ? std::optional(activity)
               : std::nullopt;
}

/// Values are quarters: two decimals where one does not hold them.
std::string written(const Activity& activity)
{
    const auto tenths = activity.value * 10;
    return (activity.isAtLeast ? std::string(kAtLeast) : std::string()) +
           (std::abs(tenths - std::round(tenths)) < 1e-6 ? fmt::format("{:.1f}", activity.value)
                                                         : fmt::format("{:.2f}", activity.value));
}

struct Copies
{
    std::string_view allele;
    int count = 0;
    bool isAtLeast = false;
};

/// "*1x2" and "*2x≥3" taken apart.
std::optional<Copies> copiesOf(std::string_view text)
{
    const auto cross = text.rfind('x');
    if (cross == std::string_view::npos || cross == 0)
        return std::nullopt;
    Copies copies;
    copies.allele = text.substr(0, cross);
    auto number = text.substr(cross + 1);
    copies.isAtLeast = number.starts_with(kAtLeast);
    if (copies.isAtLeast)
        number.remove_prefix(kAtLeast.size());
    const auto [stop, error] =
        std::from_chars(number.data(), number.data() + number.size(), copies.count);
    if (error != std::errc() || stop != number.data() + number.size() || copies.count < 1 ||
        copies.count > kMostCopies)
        return std::nullopt;
    return copies;
}

void readScore(const GeneFunctions& gene, clinical::PharmacogeneReading& reading)
{
    Activity sum;
    reading.activityScore = kNotAvailable;
    reading.phenotype = kNotAvailable;
    bool hasAll = true;
    for (const auto& name : reading.alleles) {
        const auto allele = functionOf(gene, name);
        const auto value = numberOf(allele.activity);
        if (allele.function.empty())
            return;
        hasAll = hasAll && value.has_value();
        sum.value += value.value_or(Activity()).value;
        sum.isAtLeast = sum.isAtLeast || value.value_or(Activity()).isAtLeast;
    }
    if (!hasAll) {
        if (!gene.withoutScore.empty())
            reading.phenotype = gene.withoutScore;
        return;
    }
    reading.activityScore = written(sum);
    for (const auto& range : gene.scores) {
        const bool isAboveAll = &range == &gene.scores.back() && sum.value > range.most;
        if (sum.value >= range.least && (sum.value <= range.most || isAboveAll))
            reading.phenotype = range.phenotype;
    }
}

} // namespace

GeneFunctions::Allele functionOf(const GeneFunctions& gene, std::string_view allele)
{
    if (const auto known = gene.alleles.find(allele); known != gene.alleles.end())
        return known->second;
    const auto copies = copiesOf(allele);
    const auto single = copies ? gene.alleles.find(copies->allele) : gene.alleles.end();
    if (single == gene.alleles.end())
        return {};
    auto found = single->second;
    if (auto activity = numberOf(found.activity)) {
        activity->value *= copies->count;
        activity->isAtLeast = (activity->isAtLeast || copies->isAtLeast) && activity->value > 0;
        found.activity = written(*activity);
    }
    return found;
}

std::optional<double> activityOf(const GeneFunctions* gene, std::string_view allele)
{
    const auto activity =
        gene == nullptr ? std::optional<Activity>() : numberOf(functionOf(*gene, allele).activity);
    return activity ? std::optional(activity->value) : std::nullopt;
}

clinical::PharmacogeneReading readingOf(const GeneFunctions* gene, std::vector<std::string> alleles)
{
    clinical::PharmacogeneReading reading;
    reading.lookup = fmt::format("{}", fmt::join(alleles, "/"));
    reading.alleles = std::move(alleles);
    for (const auto& allele : reading.alleles)
        reading.functions.push_back(gene == nullptr ? std::string()
                                                    : functionOf(*gene, allele).function);
    if (gene == nullptr || reading.alleles.empty() || reading.alleles.size() > 2)
        return reading;
    if (!gene->scores.empty()) {
        readScore(*gene, reading);
    } else if (!gene->pairs.empty()) {
        auto pair = std::pair(reading.functions.front(), std::string());
        if (reading.alleles.size() == 2) {
            pair.second = reading.functions.back();
            if (pair.second < pair.first)
                std::swap(pair.first, pair.second);
        }
        const bool hasAll = std::none_of(reading.functions.begin(),
                                         reading.functions.end(),
                                         [](const auto& function) { return function.empty(); });
        const auto found = gene->pairs.find(pair);
        reading.phenotype =
            hasAll && found != gene->pairs.end() ? found->second : std::string(kNotAvailable);
    }
    return reading;
}

} // namespace consilium::pgx
