#pragma once

#include "core/interchange/fhir/pharmacogene_codes.h"
#include "core/interchange/fhir/pharmacogene_writer.h"
#include "core/interchange/fhir/resource_parts.h"

namespace consilium::interchange::fhir
{

/// The status of an observation. R4 has none for "refuted": it goes out as entered-in-error, which
/// says as well that nobody may use it.
[[nodiscard]] std::string_view statusOf(clinical::Assertion assertion);
/// "diplotypes", "haploid", "components", "not_called".
[[nodiscard]] std::string_view nameOf(clinical::PharmacogeneKind kind);
/// With the answer of LOINC where there is one for just this phenotype, else as text.
[[nodiscard]] json::object phenotypeComponent(const std::string& phenotype);
/// What has to be known beside a call, warnings first.
[[nodiscard]] std::vector<std::string> notesOf(const clinical::Pharmacogene& result);
/// Empty where answer list LL4049-4 has no code that we could look up.
[[nodiscard]] json::object taskCode(DrugImplication::Change change);
/// Medication, strength and what the genes do to it.
[[nodiscard]] json::array adviceComponents(const DrugImplication& implication);
/// Extensions that name the guideline and its papers.
[[nodiscard]] json::array citations(const DrugImplication& implication);

} // namespace consilium::interchange::fhir
