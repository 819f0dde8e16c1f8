#pragma once

#include "core/clinical/case.h"
#include "core/interchange/import_report.h"

#include <string_view>

namespace consilium::interchange::profile
{

/// What a molecular profile in JSON (docs/formats.md, "Molecular profile") amounts to: one patient
/// without a name, one tumour, one assay, its findings and what was tested without a finding.
struct ReadResult
{
    clinical::Case record;
    ImportReport report;
};

/// Reads one `patient` object, or an object with a member `patient`. Malformed where the text is no
/// such object; MissingData without `cancer.oncotree`. A biomarker that is not understood, or that
/// cannot be true (a negative burden), is an issue at its place; the rest is read.
[[nodiscard]] Result<ReadResult> read(std::string_view json);

} // namespace consilium::interchange::profile
