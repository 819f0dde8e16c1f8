#pragma once

#include "core/services/calculator_prefill.h"
#include "core/terminology/measures.h"

namespace consilium::services
{

/// What the parts of prefill() share.
struct PrefillAsk
{
    const clinical::Case& record;
    const calculators::Calculator& calculator;
    const calculators::Cells& given;
    const terminology::TumourTree& tumours;
    Day today;
};

using Filled = std::optional<PrefilledField>;

[[nodiscard]] PrefillDatum
datumOf(const PrefillAsk& ask, std::string name, const clinical::Header& header, PartialDate date);
[[nodiscard]] PrefillDatum datumOf(const PrefillAsk& ask,
                                   terminology::Measure measure,
                                   const clinical::Observation& observation);
/// The tumour that a model of one kind of cancer is about: the leading one, else the only other
/// primary of that kind. Null where the record has none or leaves a choice; for other models the
/// leading one.
[[nodiscard]] const clinical::Tumour* tumourOfModel(const PrefillAsk& ask);
/// Adds the remark where the date is older than kPrefillFreshDays or not known.
void markAge(PrefilledField& field, const PrefillDatum& datum);
void markAssertion(PrefilledField& field, clinical::Assertion assertion);

/// The entry that speaks for a measure, with the reason where it cannot.
struct LatestMeasured
{
    const clinical::Observation* observation = nullptr;
    std::optional<double> value; ///< in the unit that was asked for
    PrefilledField field;        ///< cell, datum and remarks, without its id
};

/// Of the measure, the latest entry up to `until` and not before `from`; empty where the record
/// has none.
[[nodiscard]] std::optional<LatestMeasured> latestMeasured(const PrefillAsk& ask,
                                                           terminology::Measure measure,
                                                           std::string_view unit,
                                                           std::optional<Day> from = {},
                                                           std::optional<Day> until = {});

[[nodiscard]] Filled measuredField(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled measuredAtDiagnosis(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled measuredOfTerm(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled seriesField(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled bodyMass(const PrefillAsk& ask, const calculators::Field& field);
/// With 5 digits, without an exponent.
[[nodiscard]] std::string numberCell(double value);

/// What a condition is known by: codes of SNOMED CT, categories of ICD-10 (WHO, and those that
/// ICD-10-CM shares with it), and whole names in lower case. Names are compared as a whole: "family
/// history of diabetes" is not diabetes.
struct NamedCondition
{
    std::vector<std::string_view> snomed;
    std::vector<std::string_view> icd10;
    std::vector<std::string_view> names;
};

[[nodiscard]] bool isNamed(const NamedCondition& wanted, const clinical::Concept& what);
[[nodiscard]] const NamedCondition& lungCancer();

[[nodiscard]] Filled smoking(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled condition(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled medicine(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled relatives(const PrefillAsk& ask, const calculators::Field& field);
/// The same from the family tree that was saved in the record; it then speaks instead of the
/// record's own relatives, who are in it. Empty: none was saved.
[[nodiscard]] std::optional<Filled> relativesOfTree(const PrefillAsk& ask,
                                                    const calculators::Field& field);
[[nodiscard]] Filled genotype(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled receptor(const PrefillAsk& ask, const calculators::Field& field);
[[nodiscard]] Filled tumourSite(const PrefillAsk& ask, const calculators::Field& field);
/// Visits with sums, and what is to be said of them.
void addVisits(const PrefillAsk& ask, CalculatorPrefill& into);

} // namespace consilium::services
