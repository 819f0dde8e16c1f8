#pragma once

#include "core/base/message.h"
#include "core/clinical/case.h"
#include "core/terminology/tables.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::typed
{

/// What one line means. `problem` says which word was not understood and what would have been; then
/// there are no findings. Nothing is guessed.
struct Understood
{
    std::vector<clinical::Finding> findings;
    Message problem;

    [[nodiscard]] bool isUnderstood() const { return problem.isEmpty(); }
};

/// What can be typed, with an example of each sort.
[[nodiscard]] Message help();

/// Reads one line of at most 200 bytes as a clinician types it: "EGFR L858R", "EGFR exon 19
/// deletion", "MET ex14 skipping", "EML4-ALK", "ALK fusion", "HER2 amplified", "MSI-H", "TMB 14",
/// "PD-L1 TPS 60 %", "ER positive", "BRCA1 c.5266dupC germline", "KRAS wild type", "17p deletion",
/// "1p/19q codeletion" (two findings). An allele fraction in percent and "germline" or "somatic"
/// may stand at the end. Gene names are approved symbols or aliases. Findings carry the place
/// "typed" and no origin unless one is stated. "Wild type" is a negative for small variants alone.
/// A word with two meanings is not understood: a deletion in an exon without its frame, "negative",
/// "HRD" alone, "KRAS/NRAS", "1,234".
[[nodiscard]] Understood read(std::string_view line, const terminology::GeneTable& genes);

} // namespace consilium::interchange::typed
