#pragma once

#include "core/base/progress.h"
#include "core/genomics/annotate.h"
#include "core/services/finding_file.h"

#include <stop_token>

namespace consilium::services
{

/// How a file of findings is to be read and judged without a store.
struct AnnotateRequest : FindingFileRequest
{
    std::string tumourType;          ///< OncoTree code; empty: statements of any tumour type
    std::filesystem::path chains;    ///< folder with chain files; empty: no liftover
    std::filesystem::path reference; ///< indexed FASTA; empty: indels are trimmed only
};

/// A statement that holds for findings of the file.
struct AnnotatedMatch
{
    const knowledge::Statement* statement = nullptr; ///< of the toolbox's pack
    std::vector<int> findings;                       ///< it rests on, indexes into Case::findings
};

/// What a file says and what that means. Statements point into the toolbox.
struct AnnotatedFile
{
    clinical::Case record; ///< one assay and its findings
    interchange::ImportReport report;
    genomics::AnnotationSummary annotation;
    std::vector<AnnotatedMatch> matches; ///< in the pack's order
    int hiddenByFilter = 0;
};

/// Fails as readFindingFile; NotFound for a tumour type that does not exist; Cancelled.
[[nodiscard]] Result<AnnotatedFile> annotateFile(const AnnotateRequest& request,
                                                 const Toolbox& toolbox,
                                                 const ProgressSink& progress,
                                                 std::stop_token stop);

/// AMP/ASCO/CAP 2017 tier of one finding with the id of the rule that gave it
/// (resources/knowledge/README.md, "Levels by rule").
struct FindingTier
{
    std::string tier; ///< "I-A" ... "II-D", "III", "IV"
    std::string rule;
};

/// By the strongest of the statements; without one III, or IV where the points call the finding
/// benign or likely benign. `judged` may be null.
[[nodiscard]] FindingTier tierOf(const std::vector<const knowledge::Statement*>& statements,
                                 const genomics::Oncogenicity* judged);

/// The documented answer of `consilium-cli annotate`.
[[nodiscard]] std::string
toJson(const AnnotatedFile& annotated, const std::string& tumourType, const Toolbox& toolbox);

} // namespace consilium::services
