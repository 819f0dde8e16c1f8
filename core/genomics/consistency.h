#pragma once

#include "core/base/message.h"
#include "core/clinical/case.h"
#include "core/terminology/tables.h"

#include <string>
#include <vector>

namespace consilium::genomics
{

/// Findings that cannot all be right, or one that cannot be. Nothing is left out because of it: a
/// person decides.
struct ConsistencyIssue
{
    Message what;
    std::vector<int> findings;       ///< indexes into Case::findings, ascending
    std::vector<std::string> places; ///< of each finding: "file.vcf: line 12", "typed"
};

/// Contradictions among the findings of a case that count: one change stated with two alleles, two
/// origins or also as not found; a marker with two results on one specimen or one day; two genome
/// builds in one assay; a fusion without a partner; a negative burden; an allele fraction or read
/// count that cannot be; a gene that is not known. In order of their first finding.
[[nodiscard]] std::vector<ConsistencyIssue> consistencyIssues(const clinical::Case& record,
                                                              const terminology::GeneTable& genes);

} // namespace consilium::genomics
