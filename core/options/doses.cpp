#include "core/options/doses.h"

#include "core/calculators/kidney.h"
#include "core/terminology/measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Dose;
using terminology::Measure;

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

/// The dose that speaks most closely of this use: its combination before any, its tumour type
/// before any.
const Dose* doseOf(const knowledge::Pack& pack,
                   const terminology::TumourTree& tumours,
                   const std::string& drug,
                   std::vector<std::string> therapy,
                   const std::string& tumourType)
{
    std::sort(therapy.begin(), therapy.end());
    const Dose* best = nullptr;
    int nearest = -1;
    for (const auto& dose : pack.doses) {
        if (dose.drug != drug || (!dose.therapy.empty() && dose.therapy != therapy))
            continue;
        const bool isOfTumour =
            std::any_of(dose.tumours.begin(), dose.tumours.end(), [&](const std::string& code) {
                return tumours.isWithin(tumourType, code);
            });
        if (!dose.tumours.empty() && !isOfTumour)
            continue;
        const int near = (dose.therapy.empty() ? 0 : 2) + (isOfTumour ? 1 : 0);
        if (near > nearest) {
            nearest = near;
            best = &dose;
        }
    }
    return best;
}

Datum datumOf(const terminology::Measured& measured)
{
    const auto& observation = *measured.observation;
    return {fmt::format("{} {} {}",
                        terminology::name(measured.measure),
                        observation.quantity->text,
                        observation.quantity->unit),
            observation.date,
            observation.header.provenance.place,
            observation.header.key};
}

/// What the amount is multiplied by, in words, or what is missing.
struct Size
{
    std::optional<double> factor;
    std::string words;
    std::string missing;
};

Size sizeOf(const Dose& dose, const Facts& facts, DoseLine& line)
{
    const auto& record = facts.record();
    if (dose.unit == Dose::Unit::Mg)
        return {1, {}, {}};
    if (dose.unit == Dose::Unit::Auc) {
        const auto clearance = facts.value("creatinine-clearance");
        if (!clearance)
            return {{}, {}, facts.missing("creatinine-clearance")};
        const double counted =
            dose.clearanceCap ? std::min(*clearance, *dose.clearanceCap) : *clearance;
        return {
            counted + 25,
            counted < *clearance
                ? fmt::format("(clearance {:.0f}, counted as {:.0f}, + 25)", *clearance, counted)
                : fmt::format("(clearance {:.0f} + 25)", counted),
            {}};
    }
    const auto weight = terminology::latest(record, Measure::Weight);
    if (!weight || weight->comparator != Comparator::Equal)
        return {{}, {}, "body weight"};
    line.data.push_back(datumOf(*weight));
    if (dose.unit == Dose::Unit::MgPerKg)
        return {weight->value, fmt::format("{:.4g} kg", weight->value), {}};
    const auto height = terminology::latest(record, Measure::Height);
    if (!height || height->comparator != Comparator::Equal)
        return {{}, {}, "body height"};
    line.data.push_back(datumOf(*height));
    const auto surface = calculators::bodySurface(height->value, weight->value);
    if (!surface.has_value())
        return {{}, {}, "body weight and height within the range of the formula"};
    return {surface.value(), fmt::format("{:.2f} m2", surface.value()), {}};
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
        }
        const bool isNamed =
            std::find(line.notJudged.begin(), line.notJudged.end(), fact.settledBy) !=
            line.notJudged.end();
        if (fact.truth == Truth::Unknown && taken == nullptr && !isNamed)
            line.notJudged.push_back(fact.settledBy);
    }
    return taken;
}

} // namespace

std::vector<DoseLine> doseLines(const Facts& facts, const std::vector<std::string>& therapy)
{
    std::vector<DoseLine> lines;
    const auto& knowledge = facts.knowledge();
    const auto* tumour = clinical::leadingTumour(facts.record());
    const auto type = tumour == nullptr ? std::string() : tumour->oncotree;
    for (const auto& drug : therapy) {
        const auto* dose = doseOf(knowledge.pack, knowledge.tumours, drug, therapy, type);
        if (dose == nullptr)
            continue;
        DoseLine line;
        line.dose = dose;
        const auto* adjustment = adjustmentOf(*dose, facts, line);
        if (adjustment != nullptr) {
            line.adjustedFor = adjustment->what;
            line.isAvoided = adjustment->isAvoided;
        }
        const auto unit = nameOf(dose->unit);
        double amount = dose->amount;
        if (adjustment != nullptr && adjustment->amount)
            amount = *adjustment->amount;
        line.arithmetic = fmt::format("{:g} {}", amount, unit);
        if (line.isAvoided) {
            lines.push_back(std::move(line));
            continue;
        }
        const auto size = sizeOf(*dose, facts, line);
        line.missing = size.missing;
        if (!size.words.empty())
            line.arithmetic += " x " + size.words;
        if (adjustment != nullptr && adjustment->factor) {
            line.arithmetic += fmt::format(" x {:g}", *adjustment->factor);
            amount *= *adjustment->factor;
        }
        if (size.factor) {
            double milligrams = amount * *size.factor;
            if (dose->unit != Dose::Unit::Mg || (adjustment != nullptr && adjustment->factor))
                line.arithmetic += fmt::format(" = {:.4g} mg", milligrams);
            if (dose->highest && milligrams > *dose->highest) {
                milligrams = *dose->highest;
                line.arithmetic += fmt::format("; at most {:g} mg", milligrams);
            }
            const bool isComputed = dose->unit != Dose::Unit::Mg ||
                                    (adjustment != nullptr && adjustment->factor.has_value());
            if (isComputed && dose->roundingTo) {
                const double rounded =
                    std::round(milligrams / *dose->roundingTo) * *dose->roundingTo;
                if (rounded > 0 && rounded != milligrams) {
                    line.arithmetic += fmt::format("; rounded to {:g} mg", rounded);
                    milligrams = rounded;
                }
            }
            line.milligrams = milligrams;
            if (dose->loading)
                line.loadingMilligrams = *dose->loading * *size.factor;
        }
        lines.push_back(std::move(line));
    }
    return lines;
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
