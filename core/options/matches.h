#pragma once

#include "core/options/engine.h"

namespace consilium::options
{

/// What the knowledge says of one therapy in a case, before any criterion. Statements point into
/// the pack and stand in its order.
struct TherapyEvidence
{
    std::vector<std::string> therapy; ///< ingredients, sorted
    std::vector<const knowledge::Statement*> met;
    /// Statements that tests would settle, each with those tests.
    std::vector<std::pair<const knowledge::Statement*, std::set<std::string>>> open;
    std::vector<const knowledge::Statement*> conflicting; ///< met, but say that it does not work
    std::vector<const knowledge::Statement*> resistance;  ///< met, expected to fail
    std::vector<const knowledge::Statement*> adverse;     ///< met, expected to harm
};

/// Statements of the case's tumour type by what they say.
struct Matches
{
    std::vector<TherapyEvidence> therapies; ///< in order of their ingredients
    std::vector<const knowledge::Statement*> resistance;
    std::vector<const knowledge::Statement*> adverse;
    std::vector<const knowledge::Statement*> prognosis; ///< and diagnosis
    /// Met, but weak clinical evidence, case reports or laboratory work of an imported source: the
    /// research shelf.
    std::vector<const knowledge::Statement*> research;
    /// Met for another tumour type with a label: off label here.
    std::vector<const knowledge::Statement*> elsewhere;
    int hiddenByFilter = 0; ///< findings of the file that did not pass its filter
};

[[nodiscard]] Matches matchesOf(const clinical::Case& record, const Knowledge& knowledge);

/// How exactly a biomarker names what it means: "allele", "codon", "exon", "class", "gene",
/// "fusion", "copy number", "arm", "wild type", "signature", "expression"; several joined by " + ",
/// without repeats, in that order.
[[nodiscard]] std::string precisionOf(const knowledge::Biomarker& biomarker);

} // namespace consilium::options
