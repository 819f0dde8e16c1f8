#include "core/services/calculator_prefill.h"

#include "core/services/prefill_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace consilium::services
{

namespace
{

using calculators::Field;
using terminology::Measure;
using Kind = calculators::Prefill;

/// The completed years between two dates, each as wide as it is known.
std::pair<int, int> yearsBetween(const PartialDate& birth, const PartialDate& on)
{
    const auto least = completedYearsRange(birth, on.earliest());
    const auto most = completedYearsRange(birth, on.latest());
    return {least->first, most->second};
}

Filled ageField(const PrefillAsk& ask, const Field& field, const PartialDate& on)
{
    const auto& patient = ask.record.patient;
    if (!patient.birthDate.isKnown() || !on.isKnown() || on.latest() < patient.birthDate.earliest())
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    filled.data.push_back(datumOf(ask, "date of birth", patient.header, patient.birthDate));
    const auto [least, most] = yearsBetween(patient.birthDate, on);
    if (least == most)
        filled.cell = std::to_string(least);
    else
        filled.remarks.push_back({"Not filled: the dates leave {} to {} years.",
                                  {std::to_string(least), std::to_string(most)}});
    return filled;
}

Filled ageAtDiagnosis(const PrefillAsk& ask, const Field& field)
{
    const auto* tumour = tumourOfModel(ask);
    if (tumour == nullptr)
        return std::nullopt;
    auto filled = ageField(ask, field, tumour->diagnosed);
    if (filled)
        filled->data.push_back(datumOf(ask, "diagnosis", tumour->header, tumour->diagnosed));
    return filled;
}

Filled sexField(const PrefillAsk& ask, const Field& field)
{
    const auto& patient = ask.record.patient;
    if (patient.sex != clinical::Sex::Female && patient.sex != clinical::Sex::Male)
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    filled.cell = patient.sex == clinical::Sex::Female ? "female" : "male";
    filled.data.push_back(datumOf(ask, "sex", patient.header, {}));
    filled.data.back().word = filled.cell;
    return filled;
}

Filled karnofsky(const PrefillAsk& ask, const Field& field)
{
    constexpr auto kScale = clinical::PerformanceScale::Karnofsky;
    const auto* latest = clinical::latestPerformance(ask.record, kScale);
    if (latest == nullptr)
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    const auto datum = [&](const clinical::PerformanceStatus& status) {
        auto made = datumOf(ask, "Karnofsky index", status.header, status.date);
        made.word = std::to_string(status.value);
        return made;
    };
    for (const auto& other : ask.record.performance) {
        if (other.scale != kScale || !clinical::counts(other.assertion) ||
            other.date != latest->date || other.value == latest->value)
            continue;
        filled.data = {datum(other), datum(*latest)};
        filled.remarks.push_back(
            {"Not filled: these differ, and the record does not tell which is later.", {}});
        return filled;
    }
    filled.data.push_back(datum(*latest));
    if (latest->date.isKnown() && latest->date.earliest() > ask.today) {
        filled.remarks.push_back({"Not filled: the date lies ahead.", {}});
        return filled;
    }
    filled.cell = std::to_string(latest->value);
    markAge(filled, filled.data.back());
    markAssertion(filled, latest->assertion);
    return filled;
}

Filled fill(const PrefillAsk& ask, const Field& field)
{
    switch (field.prefill) {
    case Kind::None:
        return std::nullopt;
    case Kind::Age:
        return ageField(ask, field, PartialDate::fromDay(ask.today));
    case Kind::AgeAtDiagnosis:
        return ageAtDiagnosis(ask, field);
    case Kind::Sex:
        return sexField(ask, field);
    case Kind::Height:
    case Kind::Weight:
    case Kind::Measured:
        return measuredField(ask, field);
    case Kind::BodyMass:
        return bodyMass(ask, field);
    case Kind::MeasuredAtDiagnosis:
        return measuredAtDiagnosis(ask, field);
    case Kind::MeasuredOfTerm:
        return measuredOfTerm(ask, field);
    case Kind::Series:
        return seriesField(ask, field);
    case Kind::Karnofsky:
        return karnofsky(ask, field);
    case Kind::Smoker:
    case Kind::QuitYears:
    case Kind::PackYears:
        return smoking(ask, field);
    case Kind::Genotype:
        return genotype(ask, field);
    case Kind::Receptor:
        return receptor(ask, field);
    case Kind::Condition:
        return condition(ask, field);
    case Kind::Medicine:
        return medicine(ask, field);
    case Kind::Relatives:
        return relatives(ask, field);
    case Kind::TumourSite:
        return tumourSite(ask, field);
    }
    return std::nullopt;
}

/// Where a form takes one measure in either of two units, the one that the record has is filled:
/// both would have to be changed together.
void keepOneUnit(const calculators::Calculator& calculator, CalculatorPrefill& into)
{
    const auto fieldOf = [&](const PrefilledField& filled) {
        return std::find_if(calculator.inputs.begin(),
                            calculator.inputs.end(),
                            [&](const Field& one) { return one.id == filled.field; });
    };
    const auto isTwin = [&](const PrefilledField& filled) {
        const auto field = fieldOf(filled);
        if (field->prefill != Kind::Measured)
            return false;
        const auto& quantity = filled.data.front().quantity;
        const bool isOwn = ucumFromText(quantity->unit) == field->unit;
        return std::any_of(into.fields.begin(), into.fields.end(), [&](const auto& other) {
            const auto twin = fieldOf(other);
            if (twin == field || twin->prefill != Kind::Measured ||
                terminology::measureOf(twin->loinc) != terminology::measureOf(field->loinc))
                return false;
            const bool isOthers = ucumFromText(quantity->unit) == twin->unit;
            return isOthers || (!isOwn && twin < field);
        });
    };
    std::vector<std::string> dropped;
    for (const auto& filled : into.fields) {
        if (isTwin(filled))
            dropped.push_back(filled.field);
    }
    std::erase_if(into.fields, [&](const PrefilledField& filled) {
        return std::find(dropped.begin(), dropped.end(), filled.field) != dropped.end();
    });
}

/// Laboratory values that stand in one form belong together only where they are of one sample.
void warnOfDifferentDays(const calculators::Calculator& calculator, CalculatorPrefill& into)
{
    constexpr std::array<std::string_view, 1> kNotLaboratory{"8480-6"};
    std::set<std::string> days;
    for (const auto& filled : into.fields) {
        const auto field = std::find_if(calculator.inputs.begin(),
                                        calculator.inputs.end(),
                                        [&](const Field& one) { return one.id == filled.field; });
        const bool isLaboratory =
            field->prefill == Kind::Measured &&
            std::find(kNotLaboratory.begin(), kNotLaboratory.end(), field->loinc) ==
                kNotLaboratory.end();
        if (isLaboratory && !filled.cell.empty())
            days.insert(filled.data.front().date.iso());
    }
    if (days.size() > 1)
        into.remarks.push_back({"The laboratory values are of different days.", {}});
}

} // namespace

PrefillDatum
datumOf(const PrefillAsk& ask, std::string name, const clinical::Header& header, PartialDate date)
{
    PrefillDatum datum;
    datum.name = std::move(name);
    datum.date = date;
    datum.key = header.key;
    const auto at = header.provenance.source;
    if (at >= 0 && static_cast<std::size_t>(at) < ask.record.sources.size())
        datum.source = ask.record.sources[static_cast<std::size_t>(at)].name;
    if (date.isKnown())
        datum.ageDays = std::max(0, static_cast<int>((ask.today - date.latest()).count()));
    return datum;
}

PrefillDatum
datumOf(const PrefillAsk& ask, Measure measure, const clinical::Observation& observation)
{
    auto datum =
        datumOf(ask, std::string(terminology::name(measure)), observation.header, observation.date);
    datum.quantity = observation.quantity;
    return datum;
}

const clinical::Tumour* tumourOfModel(const PrefillAsk& ask)
{
    const auto* leading = clinical::leadingTumour(ask.record);
    const std::string_view tissue = ask.calculator.id.starts_with("predict_breast")     ? "BREAST"
                                    : ask.calculator.id.starts_with("predict_prostate") ? "PROSTATE"
                                                                                        : "";
    if (leading == nullptr || tissue.empty() || ask.tumours.isWithin(leading->oncotree, tissue))
        return leading;
    const clinical::Tumour* found = nullptr;
    for (const auto& tumour : ask.record.tumours) {
        if (tumour.isSecondary || !clinical::counts(tumour.assertion) ||
            !ask.tumours.isWithin(tumour.oncotree, tissue))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &tumour;
    }
    return found;
}

void markAge(PrefilledField& field, const PrefillDatum& datum)
{
    if (!datum.ageDays)
        field.remarks.push_back({"The date is not known.", {}});
    else if (*datum.ageDays > kPrefillFreshDays)
        field.remarks.push_back({"Old: {} days.", {std::to_string(*datum.ageDays)}});
}

void markAssertion(PrefilledField& field, clinical::Assertion assertion)
{
    if (assertion == clinical::Assertion::Provisional)
        field.remarks.push_back({"Provisional in the record.", {}});
}

CalculatorPrefill prefill(const clinical::Case& record,
                          const calculators::Calculator& calculator,
                          const calculators::Cells& given,
                          const terminology::TumourTree& tumours,
                          Day today)
{
    const PrefillAsk ask{record, calculator, given, tumours, today};
    CalculatorPrefill result;
    if (calculator.computeSeries) {
        addVisits(ask, result);
        return result;
    }
    bool needsTerm = false;
    for (const auto& field : calculator.inputs) {
        if (auto filled = fill(ask, field))
            result.fields.push_back(std::move(*filled));
        needsTerm = needsTerm || field.prefill == Kind::MeasuredOfTerm;
    }
    const auto term = given.find("term");
    if (needsTerm && (term == given.end() || term->second.empty()))
        result.remarks.push_back(
            {"Choose the term: it says which value of the record is meant.", {}});
    keepOneUnit(calculator, result);
    warnOfDifferentDays(calculator, result);
    return result;
}

} // namespace consilium::services
