#pragma once

#include "core/clinical/case.h"
#include "core/terminology/tables.h"

#include <string>
#include <vector>

namespace consilium::interchange::fhir
{

/// What guidance says about one drug from results of the record, in words: one line of one source,
/// or the reason why a source says nothing.
struct DrugImplication
{
    /// The changes that answer list LL4049-4 of LOINC has a code for. Anything else (the usual
    /// dose, a closer watch, never this drug) stands in `recommendation` alone.
    enum class Change { NotCoded, Decrease, Increase, ConsiderAlternative };

    std::string drug;
    std::string rxnorm; ///< number, or empty
    /// Header keys of the pharmacogenes it rests on. An implication that names none of the record
    /// is not written: the guide asks for what it is derived from.
    std::vector<std::string> results;
    std::string source;     ///< "CPIC v1.30.0"; empty for advice withheld
    std::string guideline;  ///< its title, or empty
    std::string strength;   ///< "Strong"; empty: none stated
    std::string population; ///< "adults"; empty: not limited
    Change change = Change::NotCoded;
    std::string recommendation;       ///< empty: none, or withheld
    std::vector<std::string> effects; ///< what the gene does to the drug, "CYP2D6: ..."
    std::vector<std::string> notes;   ///< what has to be said beside, first things first
    std::vector<std::string> pmids;
    std::string url;
};

/// The record's pharmacogenes as a Bundle (collection) in the profiles of Genomics Reporting 3.0.0
/// (STU3): the patient, one report, and for each gene the genotype, its haplotypes and the
/// metaboliser status; for each implication a therapeutic implication and, where it recommends
/// something, a task. Empty where the record has no pharmacogene.
///
/// The same record gives the same bytes, with the same ids. What was not called is an observation
/// with dataAbsentReason and without the profile, which asks for a value. Results that do not count
/// (entered in error) keep their genotype with that status and imply nothing.
[[nodiscard]] std::string writePharmacogenes(const clinical::Case& record,
                                             const std::vector<DrugImplication>& implications,
                                             const terminology::GeneTable& genes);

} // namespace consilium::interchange::fhir
