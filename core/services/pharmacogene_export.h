#pragma once

#include "core/services/toolbox.h"

#include <string>

namespace consilium::services
{

/// Name of the file that the record's pharmacogenes are exported as.
inline constexpr const char* kPharmacogeneFile = "pharmacogenomics.fhir.json";

/// The record's pharmacogenes with what the guidance in use says of each drug for this patient, as
/// a FHIR Bundle (core/interchange/fhir/pharmacogene_writer.h). Empty where the record has none.
[[nodiscard]] std::string
pharmacogeneBundle(const clinical::Case& record, const Toolbox& toolbox, Day today);

} // namespace consilium::services
