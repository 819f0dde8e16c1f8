#pragma once

#include "core/interchange/fhir/resources.h"

#include <array>
#include <string>
#include <string_view>

// Names that the writer and the reader of pharmacogenes share: HL7 Genomics Reporting 3.0.0 (STU3),
// hl7.org/fhir/uv/genomics-reporting.
namespace consilium::interchange::fhir
{

inline constexpr std::string_view kReportingProfile =
    "http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/";
inline constexpr std::string_view kReportingCodes =
    "http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs";
inline constexpr std::string_view kGenotypeName = "84413-4";
inline constexpr std::string_view kHaplotypeName = "84414-2";
inline constexpr std::string_view kGeneStudied = "48018-6";
/// LOINC, "Genetic variation's effect on drug metabolism": the component of STU1, whose answers
/// (LL3856-3) are the metaboliser statuses.
inline constexpr std::string_view kEffectOnMetabolism = "53040-2";
inline constexpr std::string_view kTherapeuticImplication = "therapeutic-implication"; ///< STU3
inline constexpr std::string_view kPredictedImplication =
    "predicted-therapeutic-implication"; ///< STU2

// The guide has no component for these two: named by text alone.
inline constexpr std::string_view kActivityScoreText = "Activity score";
inline constexpr std::string_view kKindOfCallText = "Kind of call";

/// Before the reason of a gene that was not called.
inline constexpr std::string_view kNotCalled = "Not called: ";

/// Between calls that fit equally well, and between variants without phase.
inline constexpr std::string_view kOr = " or ";
inline constexpr std::string_view kAnd = " and ";

/// A phenotype as CPIC words it with the answer of LOINC for it, in the guide's value set
/// genetic-therapeutic-implications-vs.
struct PhenotypeAnswer
{
    std::string_view phenotype;
    std::string_view loinc;
    std::string_view display;
    bool isMetaboliser = true;
};

inline constexpr std::array<PhenotypeAnswer, 9> kPhenotypeAnswers{{
    {"Ultrarapid Metabolizer", "LA10315-2", "Ultrarapid metabolizer"},
    {"Rapid Metabolizer", "LA25390-8", "Rapid metabolizer"},
    {"Normal Metabolizer", "LA25391-6", "Normal metabolizer"},
    {"Intermediate Metabolizer", "LA10317-8", "Intermediate metabolizer"},
    {"Poor Metabolizer", "LA9657-3", "Poor metabolizer"},
    {"Increased Function", "LA25392-4", "Increased function", false},
    {"Normal Function", "LA25393-2", "Normal function", false},
    {"Decreased Function", "LA25395-7", "Decreased function", false},
    {"Poor Function", "LA25394-0", "Poor function", false},
}};

/// A warning of a call as a note, "Warning missing-key-position: ...", and the warning of such a
/// note; empty where the note is none.
[[nodiscard]] std::string warningNote(std::string_view warning);
[[nodiscard]] std::string warningOf(std::string_view note);

} // namespace consilium::interchange::fhir
