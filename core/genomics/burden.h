#pragma once

#include "core/base/message.h"
#include "core/clinical/case.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::genomics
{

/// Exact two-sided 95 % interval of a Poisson mean from `events` (0 or more): Garwood F. Biometrika
/// 1936;28:437-42, by the quantiles of the gamma distribution. 10 events: 4.795 to 18.390.
struct PoissonInterval
{
    double low = 0;
    double high = 0;
};

[[nodiscard]] PoissonInterval poissonInterval(int events);

/// What the program counts, in words to show beside the number.
///
/// The rule of the harmonisation project of Friends of Cancer Research (Merino DM, et al. J
/// Immunother Cancer 2020;8:e000147, PMID 32217756): somatic missense, nonsense, frameshift and
/// in-frame insertions and deletions; depth at least 25, alternative reads at least 3, allele
/// fraction at least 5 %.
[[nodiscard]] Message burdenRule();
inline constexpr const char* kBurdenSource = "PMID 32217756";

/// A burden from the variants of one assay.
struct ComputedBurden
{
    int counted = 0;
    double megabases = 0;
    double perMegabase = 0;
    double low = 0; ///< exact 95 % interval, mutations per megabase
    double high = 0;
    int withoutDepth = 0; ///< of `counted`: a threshold could not be applied, a number is missing
    int otherClass = 0;   ///< silent, splice site, start and stop lost: not counted by the rule
    int germline = 0;
    int belowThreshold = 0;
    int filtered = 0;
};

/// A burden as the source states it.
struct ReportedBurden
{
    int finding = 0; ///< index into Case::findings
    Quantity quantity;
};

/// The burden of one assay: what is reported comes first, what is computed stands beside it.
struct Burden
{
    std::string assay; ///< its key
    std::vector<ReportedBurden> reported;
    std::optional<ComputedBurden> computed;
    Message refusal; ///< why nothing was computed; empty where something was
    std::vector<Message> warnings;
};

/// The burden of one assay of the record. Nothing is computed without covered megabases, from an
/// assay that does not read small variants, or from a list without positions: a report names the
/// variants that matter, a call set all of them. A negative reported burden is left out with a
/// warning. Without a normal sample the warning on ancestry stands with the number.
[[nodiscard]] Burden burdenOf(const clinical::Case& record, const clinical::Assay& assay);

} // namespace consilium::genomics
