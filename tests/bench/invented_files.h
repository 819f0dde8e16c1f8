#pragma once

#include <string>

// Invented input of any size, the same bytes on every run.
namespace consilium::bench
{

/// A FHIR collection Bundle. Each person has a primary cancer, a stage, a performance status and a
/// drug, then laboratory values up to `resourcesPerPerson` (at least 5), formatted with one space
/// of indentation as hospital systems and Synthea do: about 1,050 bytes a resource.
[[nodiscard]] std::string inventedBundle(int people, int resourcesPerPerson);

/// A VCF of a tumour and a normal sample on GRCh37, sorted, with VEP's CSQ of two transcripts a
/// record. One record in `codingEvery` changes a protein; the others lie in introns or between
/// genes.
[[nodiscard]] std::string inventedVcf(int records, int codingEvery);

} // namespace consilium::bench
