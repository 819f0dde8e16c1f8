#pragma once

#include "core/terminology/tables.h"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

/// Builders of the biomarker form of resources/knowledge/README.md.
[[nodiscard]] boost::json::value allOf(std::vector<boost::json::value> parts);
[[nodiscard]] boost::json::value anyOf(std::vector<boost::json::value> parts);
[[nodiscard]] boost::json::value notOf(boost::json::value part);
[[nodiscard]] boost::json::value
leafOf(std::string_view kind, const std::string& gene, boost::json::object rest = {});
/// A small variant of any kind that activates the gene in its kinase domain (codons of UniProt
/// P00533 and P04626). Empty for a gene whose domain is not known here.
[[nodiscard]] std::optional<boost::json::value> kinaseDomainChange(const std::string& gene);
/// An internal tandem duplication, by name or as an in-frame insertion into FLT3 exon 14 or 15.
[[nodiscard]] boost::json::value tandemDuplication(const std::string& gene);

/// The biomarker that a CIViC variant name means ("V600E", "EXON 20 INSERTION", "EML4-ALK",
/// "BCR-ABL T315I"). Empty where the name does not say.
[[nodiscard]] std::optional<boost::json::value> civicVariant(const std::string& gene,
                                                             const std::string& name,
                                                             const std::string& origin,
                                                             const terminology::GeneTable& genes);

/// A Boolean molecular profile ("EGFR L858R AND EGFR T790M", "BRAF V600E AND NOT (...)"), by
/// CIViC's grammar. Empty where a part does not parse.
[[nodiscard]] std::optional<boost::json::value> civicProfile(const std::string& profile,
                                                             const std::string& origin,
                                                             const terminology::GeneTable& genes);

} // namespace consilium::knowledge
