#pragma once

#include "core/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

/// A recurrently mutated stretch of one gene with the number of tumour samples that carry it.
/// Codons are 1-based; a single residue has first equal to last.
struct Hotspot
{
    std::string gene;
    int first = 0;
    int last = 0;
    int samples = 0;                                 ///< with any change here
    std::map<std::string, int, std::less<>> changes; ///< "E" for a residue, "K546del" for a stretch
};

/// Hotspots by gene, as an institution's own file states them. Immutable after parse: several
/// threads may read it.
class Hotspots
{
public:
    /// The pack's own form: tab-separated gene, codon or first-last, samples, changes as
    /// "E:833|K:24". Malformed names the line; an empty table is no hotspots.
    [[nodiscard]] static Result<Hotspots> parse(std::string_view table);

    [[nodiscard]] bool isEmpty() const { return m_byGene.empty(); }

    /// All of a gene, in the order of the table; empty where it has none.
    [[nodiscard]] const std::vector<Hotspot>& of(std::string_view gene) const;

    /// The single residue, or nullptr.
    [[nodiscard]] const Hotspot* residue(std::string_view gene, int codon) const;
    /// The stretch for in-frame changes that holds all of first to last, or nullptr.
    [[nodiscard]] const Hotspot* stretch(std::string_view gene, int first, int last) const;

private:
    std::map<std::string, std::vector<Hotspot>, std::less<>> m_byGene;
};

/// What a file of recurrent residues gave, in the pack's own form, and what was left out and why.
struct ImportedHotspots
{
    std::string table;
    int taken = 0;
    std::vector<std::string> leftOut; ///< "line 12: ...", without the cells' text
    int structural = 0; ///< rows of clusters in space (3D): another method, whose counts the
                        ///< standard does not use
    int splice = 0;     ///< rows of splice sites: they have no amino acid
};

/// Reads the table of cancerhotspots.org as its carriers publish it (columns hugo_symbol,
/// amino_acid_position, variant_amino_acid, tumor_count, type; others do not matter; Chang MT, et
/// al. Cancer Discov 2018). Malformed: one of the columns is missing.
[[nodiscard]] Result<ImportedHotspots> importHotspots(std::string_view table);

} // namespace consilium::knowledge
