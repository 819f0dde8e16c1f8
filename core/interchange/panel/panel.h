#pragma once

#include "core/base/result.h"
#include "core/clinical/genomic.h"
#include "core/interchange/import_report.h"
#include "core/terminology/tables.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::panel
{

/// The content of one panel.
struct Panel
{
    std::string name;               ///< as the file states it; empty where it does not
    std::vector<std::string> genes; ///< approved symbols, or the text where not known; sorted
    std::optional<double> coveredMegabases; ///< of BED: the regions, overlaps counted once
    std::vector<clinical::GeneCoverage> coverage;
    std::optional<double> requiredCoverage; ///< 0 to 1
    std::vector<Issue> issues;              ///< places are "line 12"
};

/// Reads one of three forms, recognised by their first lines:
/// - genes: one symbol a line; after a tab the fraction of the gene that was read deeply enough (0
///   to 1, or "97.5%"); `#required-coverage 0.95` states the laboratory's limit;
/// - BED: chromosome, start, end, name; the name is a gene or begins with one ("EGFR_exon19");
/// - cBioPortal: `stable_id:`, `description:`, `gene_list:` with tabs between the genes.
/// A line that cannot be read is an issue and the rest is read; an unknown symbol is kept with an
/// issue. Malformed: no gene at all.
[[nodiscard]] Result<Panel> read(std::string_view text, const terminology::GeneTable& genes);

/// The same from a file of at most 64 MiB. NotFound, TooLarge, Malformed.
[[nodiscard]] Result<Panel> readFile(const std::filesystem::path& file,
                                     const terminology::GeneTable& genes);

/// Makes the panel the content of the assay.
void apply(const Panel& panel, clinical::Assay& assay);

} // namespace consilium::interchange::panel
