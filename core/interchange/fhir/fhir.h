#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/clinical/case.h"
#include "core/interchange/import_report.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::fhir
{

struct ReadResult
{
    std::vector<clinical::Case> cases; ///< one per patient, in the order of the file
    ImportReport report;
};

/// Reads FHIR R4 JSON: a Bundle of any type, one resource, or one resource a line (NDJSON); with
/// the profiles of mCODE STU2 to 4, US Core and Genomics Reporting. Every resource is also kept
/// byte for byte, with its entry where it stands in a Bundle (Case::raw), so nothing is lost.
///
/// Malformed: not JSON (the place is "byte N"), or nothing in it is a resource; TooLarge: nested
/// deeper than 128; Cancelled. A fault in one resource is an issue with its place, never a failure.
[[nodiscard]] Result<ReadResult> read(std::string_view bytes,
                                      const std::string& sourceName,
                                      const std::string& importedInstant,
                                      const ProgressSink& progress,
                                      std::stop_token stop);

/// A collection Bundle of every FHIR resource kept for the patient, each byte for byte as it came,
/// with its address.
[[nodiscard]] std::string exportRaw(const clinical::Case& record);

} // namespace consilium::interchange::fhir
