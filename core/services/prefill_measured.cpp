#include "core/calculators/ctcae.h"
#include "core/calculators/kidney.h"
#include "core/services/prefill_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace consilium::services
{

namespace
{

using calculators::Field;
using clinical::Observation;
using terminology::Measure;

/// The dates, and the clock on one day, leave no doubt which was first.
bool isSurelyBefore(const Observation& a, const Observation& b)
{
    if (!b.date.isKnown())
        return false;
    if (!a.date.isKnown() || a.date.latest() < b.date.earliest())
        return true;
    return a.date == b.date && a.date.precision() == PartialDate::Precision::ToDay &&
           !a.time.empty() && !b.time.empty() && a.time < b.time;
}

/// One value, perhaps rounded in two units.
bool isSame(const Observation& a, const Observation& b, Measure measure, std::string_view unit)
{
    if (a.quantity == b.quantity)
        return true;
    const auto left = terminology::valueIn(*a.quantity, measure, unit);
    const auto right = terminology::valueIn(*b.quantity, measure, unit);
    if (!left.has_value() || !right.has_value() || a.quantity->comparator != b.quantity->comparator)
        return false;
    constexpr double kRounding = 0.01;
    const double size = std::max(std::abs(left.value()), std::abs(right.value()));
    return std::abs(left.value() - right.value()) <= kRounding * size;
}

/// A pure number has no unit in a field and "1" in a quantity.
std::string_view unitOf(const Field& field) { return field.unit.empty() ? "1" : field.unit; }

/// The number as it was written where it keeps its unit.
std::string cellOf(const Quantity& quantity, double value)
{
    const auto* end = quantity.text.data() + quantity.text.size();
    double written = 0;
    const auto read = std::from_chars(quantity.text.data(), end, written);
    const bool isPlain = read.ec == std::errc{} && read.ptr == end &&
                         quantity.text.find_first_of("eE") == std::string::npos;
    return isPlain && written == value ? quantity.text : numberCell(value);
}

bool hasAge(Measure measure) { return measure != Measure::Height; }

/// Inputs that were not recorded and follow from the record by a published formula.
Filled filtration(const PrefillAsk& ask, const Field& field)
{
    const auto age = completedYears(ask.record.patient.birthDate, ask.today);
    const auto sex = ask.record.patient.sex;
    auto creatinine = latestMeasured(ask, Measure::Creatinine, "mg/dL");
    if (!creatinine || !age || (sex != clinical::Sex::Female && sex != clinical::Sex::Male))
        return std::nullopt;
    auto& filled = creatinine->field;
    filled.field = field.id;
    if (filled.cell.empty())
        return filled;
    const auto value = calculators::filtrationCkdEpi2021(*age,
                                                         *creatinine->value,
                                                         sex == clinical::Sex::Female
                                                             ? calculators::SexForFormula::Female
                                                             : calculators::SexForFormula::Male);
    if (!value.has_value())
        return std::nullopt;
    filled.cell = numberCell(value.value());
    filled.remarks.push_back({"Reckoned from creatinine, age and sex by CKD-EPI 2021.", {}});
    return filled;
}

/// The first start of a cancer treatment after `from` and up to `to`.
std::optional<PartialDate> treatmentBetween(const clinical::Case& record, Day from, Day to)
{
    std::optional<PartialDate> first;
    const auto consider = [&](clinical::Assertion assertion, const PartialDate& start) {
        if (clinical::counts(assertion) && start.isKnown() && start.latest() > from &&
            start.earliest() <= to && (!first || start < *first))
            first = start;
    };
    for (const auto& one : record.surgeries)
        consider(one.assertion, one.period.start);
    for (const auto& one : record.radiotherapies)
        consider(one.assertion, one.period.start);
    for (const auto& one : record.medications) {
        if (one.isCancerTreatment == clinical::Presence::Present)
            consider(one.assertion, one.period.start);
    }
    return first;
}

} // namespace

std::string numberCell(double value)
{
    const auto rounded = fmt::format("{:.4e}", value);
    double number = 0;
    std::from_chars(rounded.data(), rounded.data() + rounded.size(), number);
    return fmt::format("{}", number);
}

std::optional<LatestMeasured> latestMeasured(const PrefillAsk& ask,
                                             Measure measure,
                                             std::string_view unit,
                                             std::optional<Day> from,
                                             std::optional<Day> until)
{
    auto all = terminology::observationsOf(ask.record, measure);
    std::erase_if(all, [&](const Observation* one) {
        return (from && (!one->date.isKnown() || one->date.earliest() < *from)) ||
               (until && (!one->date.isKnown() || one->date.latest() > *until));
    });
    if (all.empty())
        return std::nullopt;
    LatestMeasured latest;
    latest.observation = all.back();
    const auto& observation = *latest.observation;
    const auto& quantity = *observation.quantity;
    auto& filled = latest.field;
    for (const auto* other : all) {
        if (other == &observation || isSurelyBefore(*other, observation) ||
            isSame(*other, observation, measure, unit))
            continue;
        filled.data = {datumOf(ask, measure, *other), datumOf(ask, measure, observation)};
        filled.remarks.push_back(
            {"Not filled: these differ, and the record does not tell which is later.", {}});
        return latest;
    }
    filled.data.push_back(datumOf(ask, measure, observation));
    const auto refuse = [&](Message why) {
        filled.remarks.push_back(std::move(why));
        return latest;
    };
    if (observation.date.isKnown() && observation.date.earliest() > ask.today)
        return refuse({"Not filled: the date lies ahead.", {}});
    if (quantity.comparator != Comparator::Equal)
        return refuse({"Not filled: this is a limit, not a value.", {}});
    const auto value = terminology::valueIn(quantity, measure, unit);
    if (!value.has_value())
        return refuse(
            quantity.unit.empty()
                ? Message{"Not filled: the unit is missing.", {}}
                : Message{"Not filled: its unit cannot be converted to {}.", {std::string(unit)}});
    latest.value = value.value();
    filled.cell = cellOf(quantity, value.value());
    if (hasAge(measure))
        markAge(filled, filled.data.back());
    markAssertion(filled, observation.assertion);
    return latest;
}

Filled measuredField(const PrefillAsk& ask, const Field& field)
{
    const auto measure = field.prefill == calculators::Prefill::Height ? Measure::Height
                         : field.prefill == calculators::Prefill::Weight
                             ? Measure::Weight
                             : terminology::measureOf(field.loinc).value();
    auto latest = latestMeasured(ask, measure, unitOf(field));
    if (!latest)
        return measure == Measure::Filtration ? filtration(ask, field) : std::nullopt;
    latest->field.field = field.id;
    return std::move(latest->field);
}

Filled measuredAtDiagnosis(const PrefillAsk& ask, const Field& field)
{
    constexpr auto kYear = std::chrono::days(365);
    const auto measure = terminology::measureOf(field.loinc).value();
    const auto* tumour = tumourOfModel(ask);
    if (tumour == nullptr || terminology::observationsOf(ask.record, measure).empty())
        return std::nullopt;
    PrefilledField filled;
    if (tumour->diagnosed.isKnown()) {
        // Of a year or a month its first day: a later value may have been taken under treatment.
        const auto& day = tumour->diagnosed;
        if (auto latest = latestMeasured(
                ask, measure, unitOf(field), day.earliest() - kYear, day.earliest())) {
            filled = std::move(latest->field);
            std::erase_if(filled.remarks,
                          [](const Message& remark) { return remark.pattern == "Old: {} days."; });
        }
    }
    filled.field = field.id;
    if (filled.data.empty())
        filled.remarks.push_back(
            {"Not filled: the record has no value of the year before the diagnosis.", {}});
    else if (!filled.cell.empty())
        filled.remarks.push_back(
            {"The last value before the diagnosis of {}.", {tumour->diagnosed.iso()}});
    return filled;
}

Filled measuredOfTerm(const PrefillAsk& ask, const Field& field)
{
    const auto chosen = ask.given.find("term");
    const auto& terms = calculators::ctcaeTerms();
    const auto term = std::find_if(terms.begin(), terms.end(), [&](const auto& one) {
        return chosen != ask.given.end() && one.name == chosen->second;
    });
    if (term == terms.end())
        return std::nullopt;
    auto latest = latestMeasured(ask, term->measure, term->unit);
    if (!latest || (field.id != "value" && latest->field.cell.empty()))
        return std::nullopt;
    auto& filled = latest->field;
    filled.field = field.id;
    if (field.id == "value")
        return filled;
    filled.remarks.clear(); // they stand with the value
    if (field.id == "unit") {
        filled.cell = term->choice;
        return filled;
    }
    const auto& limit =
        field.id == "lln" ? latest->observation->referenceLow : latest->observation->referenceHigh;
    if (!limit)
        return std::nullopt;
    // A range often leaves out the unit, which is that of its value.
    auto known = *limit;
    if (known.unit.empty())
        known.unit = latest->observation->quantity->unit;
    const auto value = terminology::valueIn(known, term->measure, term->unit);
    if (!value.has_value() || known.comparator != Comparator::Equal)
        return std::nullopt;
    filled.cell = cellOf(known, value.value());
    filled.data.back().quantity = known;
    filled.data.back().name =
        field.id == "lln" ? "lower limit of the laboratory" : "upper limit of the laboratory";
    return filled;
}

Filled seriesField(const PrefillAsk& ask, const Field& field)
{
    const auto measure = terminology::measureOf(field.loinc).value();
    const bool isOfDays = field.unit == "d";
    const std::string_view unit = "ng/mL";
    PrefilledField filled;
    filled.field = field.id;
    const Observation* last = nullptr;
    int limits = 0;
    int others = 0;
    Day first{};
    for (const auto* one : terminology::observationsOf(ask.record, measure)) {
        if (last != nullptr && one->date == last->date && isSame(*one, *last, measure, unit))
            continue;
        const auto value = terminology::valueIn(*one->quantity, measure, unit);
        const bool isDated = one->date.isKnown() &&
                             one->date.precision() == PartialDate::Precision::ToDay &&
                             one->date.earliest() <= ask.today;
        if (one->quantity->comparator != Comparator::Equal) {
            ++limits;
            continue;
        }
        if (!isDated || !value.has_value()) {
            ++others;
            continue;
        }
        if (last == nullptr)
            first = one->date.earliest();
        last = one;
        if (!filled.cell.empty())
            filled.cell += ';';
        filled.cell += isOfDays ? fmt::format("{}", (one->date.earliest() - first).count())
                                : cellOf(*one->quantity, value.value());
        filled.data.push_back(datumOf(ask, measure, *one));
    }
    if (filled.data.empty() && limits + others == 0)
        return std::nullopt;
    if (isOfDays)
        return filled; // the remarks stand with the values
    if (limits > 0)
        filled.remarks.push_back(
            {"Left out, as a limit is not a value: {}.", {std::to_string(limits)}});
    if (others > 0)
        filled.remarks.push_back(
            {"Left out, as the day or a unit is missing: {}.", {std::to_string(others)}});
    if (last != nullptr) {
        if (const auto start = treatmentBetween(ask.record, first, last->date.earliest()))
            filled.remarks.push_back({"A treatment began on {}, between these values: take out "
                                      "those of the other side.",
                                      {start->iso()}});
        markAge(filled, filled.data.back());
    }
    return filled;
}

Filled bodyMass(const PrefillAsk& ask, const Field& field)
{
    auto recorded = latestMeasured(ask, Measure::Bmi, field.unit);
    const auto weight = latestMeasured(ask, Measure::Weight, "kg");
    const auto height = latestMeasured(ask, Measure::Height, "m");
    const bool isReckoned =
        weight && height && weight->value && height->value && *height->value > 0 &&
        (!recorded || isSurelyBefore(*recorded->observation, *weight->observation));
    if (!isReckoned) {
        if (!recorded)
            return std::nullopt;
        recorded->field.field = field.id;
        return std::move(recorded->field);
    }
    auto filled = weight->field; // its age counts
    filled.field = field.id;
    filled.cell = numberCell(*weight->value / (*height->value * *height->value));
    filled.data.push_back(height->field.data.back());
    filled.remarks.push_back({"Reckoned from weight and height.", {}});
    return filled;
}

} // namespace consilium::services
