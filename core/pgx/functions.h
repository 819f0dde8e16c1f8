#pragma once

#include "core/clinical/pharmacogene.h"
#include "core/pgx/definitions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::pgx
{

/// What the table says of one allele, copies counted ("*1x2" has twice the value of "*1", "*2x≥3"
/// at least three times): the function as worded there, and the value. Empty function: the table
/// does not know the allele.
[[nodiscard]] GeneFunctions::Allele functionOf(const GeneFunctions& gene, std::string_view allele);

/// The activity value as a number; empty where the allele has none.
[[nodiscard]] std::optional<double> activityOf(const GeneFunctions* gene, std::string_view allele);

/// Phenotype and activity score of one or two alleles. `gene` is null where nothing is known of the
/// gene's alleles: then both stay empty.
[[nodiscard]] clinical::PharmacogeneReading readingOf(const GeneFunctions* gene,
                                                      std::vector<std::string> alleles);

} // namespace consilium::pgx
