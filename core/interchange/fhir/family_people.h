#pragma once

#include "core/clinical/pedigree.h"
#include "core/interchange/fhir/node.h"

namespace consilium::interchange::fhir
{

/// What a Patient resource says of the person, but for the id.
void readPatient(const Node& patient, clinical::FamilyPerson& person);
/// What a FamilyMemberHistory says of the person itself: name, sex, life, cancers, notes.
[[nodiscard]] clinical::FamilyPerson relativeOf(const Node& history);
/// A cancer with its onset, from a Condition or from the condition of a relative. The second of a
/// site is an issue.
void addCancer(clinical::FamilyPerson& person,
               const Node& node,
               clinical::CancerSite site,
               const clinical::Concept& code);

} // namespace consilium::interchange::fhir
