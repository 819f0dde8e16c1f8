#include "core/options/doses.h"

#include "core/calculators/kidney.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Dose;

/// Filtration of the people in whom Calvert's formula was made: 33 to 135 mL/min (Calvert AH et al.
/// J Clin Oncol 1989;7:1748-56, PMID 2681557).
constexpr double kLowestForCalvert = 33;

std::string_view nameOf(Dose::Unit unit)
{
    switch (unit) {
    case Dose::Unit::Mg:
        return "mg";
    case Dose::Unit::MgPerM2:
        return "mg/m2";
    case Dose::Unit::MgPerKg:
        return "mg/kg";
    case Dose::Unit::Auc:
        return "AUC";
    }
    return "mg";
}

/// The doses stated for this use: of the very combination, those of the tumour type before those of
/// any; several where the source gives alternatives.
std::vector<const Dose*> dosesOf(const Facts& facts,
                                 const std::string& drug,
                                 const std::vector<std::string>& therapy,
                                 const std::string& tumourType)
{
    std::vector<const Dose*> ofTumour;
    std::vector<const Dose*> ofAny;
    for (const auto& dose : facts.knowledge().pack.doses) {
        const bool isMeant = dose.therapy.empty() ? therapy.size() == 1 : dose.therapy == therapy;
        if (dose.drug != drug || !isMeant)
            continue;
        const bool isOfTumour =
            std::any_of(dose.tumours.begin(), dose.tumours.end(), [&](const std::string& code) {
                return facts.knowledge().tumours.isWithin(tumourType, code);
            });
        if (isOfTumour)
            ofTumour.push_back(&dose);
        else if (dose.tumours.empty())
            ofAny.push_back(&dose);
    }
    return ofTumour.empty() ? ofAny : ofTumour;
}

/// The one credible value of a measure; what it rests on goes into the line. Else what is missing.
std::optional<double> valueOf(const Facts& facts, const std::string& measure, DoseLine& line)
{
    const auto known = facts.measured(measure);
    if (!known.value) {
        line.missing = known.missing;
        return std::nullopt;
    }
    for (const auto& datum : known.data) {
        if (std::none_of(line.data.begin(), line.data.end(), [&](const Datum& one) {
                return one.key == datum.key;
            }))
            line.data.push_back(datum);
    }
    line.isStale = line.isStale || known.isStale;
    return known.value;
}

/// What the amount is multiplied by, in words; no factor where something is missing.
struct Size
{
    std::optional<double> factor;
    std::string words;
};

Size sizeOf(const Dose& dose, const Facts& facts, DoseLine& line)
{
    if (dose.unit == Dose::Unit::Mg)
        return {1, {}};
    if (dose.unit == Dose::Unit::Auc) {
        const auto clearance = valueOf(facts, "creatinine-clearance", line);
        if (!clearance)
            return {};
        if (*clearance < kLowestForCalvert)
            line.remark = {"below the {} mL/min for which the formula was made",
                           {fmt::format("{:g}", kLowestForCalvert)}};
        const double counted =
            dose.clearanceCap ? std::min(*clearance, *dose.clearanceCap) : *clearance;
        return {
            counted + 25,
            counted < *clearance
                ? fmt::format("(clearance {:.0f}, counted as {:.0f}, + 25)", *clearance, counted)
                : fmt::format("(clearance {:.0f} + 25)", counted)};
    }
    const auto weight = valueOf(facts, "weight", line);
    if (!weight)
        return {};
    if (dose.unit == Dose::Unit::MgPerKg)
        return {*weight, fmt::format("{:.4g} kg", *weight)};
    const auto height = valueOf(facts, "height", line);
    if (!height)
        return {};
    const auto surface = calculators::bodySurface(*height, *weight);
    if (!surface.has_value()) {
        line.missing = "body weight and height within the range of the formula";
        return {};
    }
    return {surface.value(), fmt::format("{:.2f} m2", surface.value())};
}

/// The first adjustment that holds. An adjustment that cannot be judged is named.
const Dose::Adjustment* adjustmentOf(const Dose& dose, const Facts& facts, DoseLine& line)
{
    const Dose::Adjustment* taken = nullptr;
    for (const auto& adjustment : dose.adjustments) {
        const auto fact = facts.answer(adjustment.when, {});
        if (fact.truth == Truth::True && taken == nullptr) {
            taken = &adjustment;
            line.data.insert(line.data.end(), fact.data.begin(), fact.data.end());
            line.isStale = line.isStale || fact.isStale();
        }
        const bool isNamed =
            std::find(line.notJudged.begin(), line.notJudged.end(), fact.settledBy) !=
            line.notJudged.end();
        if (fact.truth == Truth::Unknown && taken == nullptr && !isNamed)
            line.notJudged.push_back(fact.settledBy);
    }
    return taken;
}

DoseLine lineOf(const Dose& dose, const Facts& facts)
{
    DoseLine line;
    line.dose = &dose;
    line.schedule = dose.schedule;
    const auto* adjustment = adjustmentOf(dose, facts, line);
    if (adjustment != nullptr) {
        line.adjustedFor = adjustment->what;
        line.isAvoided = adjustment->isAvoided;
        line.isUnstated = adjustment->isUnstated;
        if (!adjustment->schedule.empty())
            line.schedule = adjustment->schedule;
    }
    if (line.isAvoided || line.isUnstated)
        return line;
    const auto unit = nameOf(dose.unit);
    double amount = adjustment != nullptr && adjustment->amount ? *adjustment->amount : dose.amount;
    const bool isFactored = adjustment != nullptr && adjustment->factor.has_value();
    const bool isComputed = dose.unit != Dose::Unit::Mg || isFactored;
    line.arithmetic = fmt::format("{:g} {}", amount, unit);
    const auto size = sizeOf(dose, facts, line);
    if (!size.words.empty())
        line.arithmetic += " x " + size.words;
    if (isFactored) {
        line.arithmetic += fmt::format(" x {:g}", *adjustment->factor);
        amount *= *adjustment->factor;
    }
    if (!size.factor)
        return line;
    double milligrams = amount * *size.factor;
    if (isComputed)
        line.arithmetic += fmt::format(" = {:.4g} mg", milligrams);
    if (dose.highest && milligrams > *dose.highest) {
        milligrams = *dose.highest;
        line.arithmetic += fmt::format("; at most {:g} mg", milligrams);
    }
    if (isComputed && dose.roundingTo) {
        const double rounded = std::round(milligrams / *dose.roundingTo) * *dose.roundingTo;
        if (rounded > 0 && rounded != milligrams) {
            line.arithmetic += fmt::format("; rounded to {:g} mg", rounded);
            milligrams = rounded;
        }
    }
    line.milligrams = milligrams;
    // What an adjusted first dose would be, the source does not say.
    if (dose.loading && adjustment == nullptr)
        line.loadingMilligrams = *dose.loading * *size.factor;
    return line;
}

} // namespace

void addDoses(Option& option, const Facts& facts)
{
    const auto* tumour = clinical::leadingTumour(facts.record());
    const auto type = tumour == nullptr ? std::string() : tumour->oncotree;
    auto therapy = option.therapy;
    std::sort(therapy.begin(), therapy.end());
    for (const auto& drug : option.therapy) {
        const auto doses = dosesOf(facts, drug, therapy, type);
        if (doses.empty())
            option.undosed.push_back(drug);
        for (const auto* dose : doses)
            option.doseLines.push_back(lineOf(*dose, facts));
    }
}

std::vector<TrialBeside>
trialsBeside(const Facts& facts, const Option& option, const std::string& tumourType)
{
    std::vector<TrialBeside> found;
    auto therapy = option.therapy;
    std::sort(therapy.begin(), therapy.end());
    const auto& knowledge = facts.knowledge();
    const auto age = facts.value("age");
    const auto ecog = facts.value("ecog");
    for (const auto& trial : knowledge.pack.trials) {
        const bool isOfTumour =
            std::any_of(trial.tumours.begin(), trial.tumours.end(), [&](const std::string& code) {
                return knowledge.tumours.isWithin(tumourType, code);
            });
        if (trial.therapy != therapy || !isOfTumour)
            continue;
        TrialBeside beside;
        beside.trial = &trial;
        if (age && trial.lowestAge && *age < *trial.lowestAge)
            beside.differences.push_back({"younger than anyone in it ({} years and more)",
                                          {fmt::format("{:g}", *trial.lowestAge)}});
        if (age && trial.highestAge && *age > *trial.highestAge)
            beside.differences.push_back({"older than anyone in it (up to {} years)",
                                          {fmt::format("{:g}", *trial.highestAge)}});
        if (ecog && !trial.ecog.empty() &&
            std::find(trial.ecog.begin(), trial.ecog.end(), static_cast<int>(*ecog)) ==
                trial.ecog.end())
            beside.differences.push_back(
                {"ECOG {}; it took {}",
                 {fmt::format("{:g}", *ecog), fmt::format("{}", fmt::join(trial.ecog, ", "))}});
        if (!ecog && !trial.ecog.empty())
            beside.differences.push_back({"ECOG is not known; it took {}",
                                          {fmt::format("{}", fmt::join(trial.ecog, ", "))}});
        found.push_back(std::move(beside));
    }
    return found;
}

} // namespace consilium::options
