#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

// Invented input of any size, the same bytes on every run.
namespace consilium::bench
{

/// A FHIR collection Bundle. Each person has a primary cancer, a stage, a performance status and a
/// drug, then laboratory values up to `resourcesPerPerson` (at least 5), formatted with one space
/// of indentation as hospital systems and Synthea do: about 1,050 bytes a resource. `first` numbers
/// the people: another one makes other people.
[[nodiscard]] std::string inventedBundle(int people, int resourcesPerPerson, int first = 0);

/// A Bundle of one person with `events` dated events over fifteen years, of each kind that long
/// records have many of.
[[nodiscard]] std::string inventedStory(int events);

/// A VCF of a tumour and a normal sample on GRCh37, sorted, with VEP's CSQ of two transcripts a
/// record. One record in `codingEvery` changes a protein; the others lie in introns or between
/// genes.
[[nodiscard]] std::string inventedVcf(int records, int codingEvery);

/// A place that inventedGenome() has a record at.
struct Mark
{
    std::string chromosome; ///< without "chr"
    std::int64_t position = 0;
    std::string reference;
    std::string alternative;
};

/// A VCF of one person on GRCh38, sorted, with the fields of a germline caller: `records` spread
/// over the chromosomes 1 to 22 and X, and one at each mark, heterozygous at one in ten.
void inventedGenome(int records, std::vector<Mark> marks, std::ostream& out);

} // namespace consilium::bench
