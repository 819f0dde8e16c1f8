#include "core/calculators/doubling.h"
#include "core/calculators/entries.h"
#include "core/calculators/fields.h"
#include "core/calculators/series.h"

#include <algorithm>
#include <cmath>

namespace consilium::calculators
{

namespace
{

constexpr std::size_t kLeastValues = 3;

/// The points by day, or a refusal.
std::optional<Answer> read(const Values& in, std::vector<DatedValue>& into)
{
    const auto days = numbersOf(in.text("days"));
    const auto values = numbersOf(in.text("psa_ng_ml"));
    if (!days)
        return refusedInput("days", "not a list of numbers", "numbers joined by ';'");
    if (!values)
        return refusedInput("psa_ng_ml", "not a list of numbers", "numbers joined by ';'");
    if (days->size() != values->size())
        return refusedInput(
            "psa_ng_ml", "as many values as days are needed", "one value for each day");
    for (std::size_t at = 0; at < days->size(); ++at) {
        if (!((*values)[at] > 0 && (*values)[at] <= 100000))
            return refusedInput("psa_ng_ml", "outside the range", "over 0 to 100000 ng/mL");
        if (std::abs((*days)[at]) > 40000)
            return refusedInput("days", "outside the range", "-40000 to 40000");
        into.push_back({(*days)[at], (*values)[at]});
    }
    if (into.size() < kLeastValues)
        return refusedInput("psa_ng_ml", "too few values", "at least 3 values");
    std::stable_sort(into.begin(), into.end(), [](const DatedValue& left, const DatedValue& right) {
        return left.day < right.day;
    });
    if (into.front().day == into.back().day)
        return refusedInput("days", "all values are of one day", "at least 2 different days");
    return std::nullopt;
}

Answer doublingOf(const Values& in)
{
    std::vector<DatedValue> points;
    if (auto refused = read(in, points))
        return *refused;
    const auto growth = growthOf(points);
    const double perMonth = growth->lnPerMonth;
    Answer out;
    out.numbers["slope_ln_per_month"] = perMonth;
    if (growth->doublingMonths)
        out.numbers["doubling_time_months"] = *growth->doublingMonths;
    out.numbers["velocity_ng_ml_year"] = 12 * kDaysPerMonth * slopeOf(points);
    out.texts["verdict"] = perMonth > 0 ? "rising" : (perMonth < 0 ? "falling" : "stable");
    if (growth->isTooShort())
        out.warn("The values span less than three months.");
    return out;
}

} // namespace

Calculator psaDoublingTime()
{
    return {
        .id = "psa_doubling_time",
        .name = "PSA doubling time",
        .group = "Response and follow-up",
        .purpose = "How fast the PSA rises: doubling time in months and velocity per year.",
        .population = "Men with prostate cancer whose PSA is followed.",
        .formula = "Least squares of ln PSA on time in months of 30.4375 days; ln 2 / slope, not "
                   "defined for a slope of 0 and below. Velocity: least squares of PSA, per year.",
        .citations = {"Arlen PM et al. (PSA Working Group). J Urol 2008;179:2181"},
        .licence = kOpenFormula,
        .caution = "At least three values of one assay; less than three months apart is too short. "
                   "A value below detection is not zero and cannot enter.",
        .inputs = {{.id = "days",
                    .label = "Days of the samples",
                    .unit = "d",
                    .kind = Field::Kind::List,
                    .meaning = "Days from any first day, joined by ';', in any order",
                    .prefill = Prefill::Series,
                    .loinc = "2857-1"},
                   {.id = "psa_ng_ml",
                    .label = "PSA of each day",
                    .unit = "ng/mL",
                    .kind = Field::Kind::List,
                    .meaning = "Values over 0, joined by ';', in the order of the days",
                    .prefill = Prefill::Series,
                    .loinc = "2857-1"}},
        .outputs = {numberResult("slope_ln_per_month", "Slope of ln PSA", "/mo"),
                    numberResult("doubling_time_months", "Doubling time", "mo"),
                    numberResult("velocity_ng_ml_year", "Velocity", "ng/mL/a"),
                    wordResult("verdict", "Direction")},
        .compute = doublingOf};
}

} // namespace consilium::calculators
