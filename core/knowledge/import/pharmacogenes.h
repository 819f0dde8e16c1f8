#pragma once

#include "core/knowledge/import/import.h"
#include "core/knowledge/pharmacogene_functions.h"
#include "core/knowledge/pharmacogenes.h"

#include <functional>

namespace consilium::knowledge
{

/// Where a position of GRCh38 lies in GRCh37 on the forward strand; empty where that cannot be
/// told.
using ToGrch37 =
    std::function<std::optional<std::int64_t>(std::string_view chromosome, std::int64_t position)>;

/// Named alleles and functions as PharmCAT packages them, in the pack's form.
struct PharmacogeneImport
{
    PackSource source;
    std::vector<GeneDefinition> definitions; ///< in order of the symbols
    std::vector<GeneFunctions> functions;    ///< in order of the symbols
    std::vector<ImportNote> notes;           ///< what was not used, or taken with a correction

    /// File names below the folder of a pack's sources, with their text: "pharmacogenes/DPYD.tsv",
    /// "pharmacogene-functions.tsv".
    [[nodiscard]] std::map<std::string, std::string> files() const;
};

/// Reads GENE_translation.json and exemptions.json of one folder and GENE.json (phenotypes) of
/// another, each plain or gzipped. CYP2D6 is taken for its functions only: its alleles need copies
/// and hybrids counted, which positions cannot tell. Diplotypes become pairs of functions or ranges
/// of scores; a table that does not follow from them is Malformed and names the diplotype.
/// NotFound: a folder without definitions or exemptions. `toGrch37` may be empty.
[[nodiscard]] Result<PharmacogeneImport>
importPharmacogenes(const std::filesystem::path& definitions,
                    const std::filesystem::path& phenotypes,
                    const ToGrch37& toGrch37);

/// Reads one definition file's text; a part of importPharmacogenes. `exemptions` is the object of
/// the gene, or null.
[[nodiscard]] Result<GeneDefinition> readGeneDefinition(std::string_view text,
                                                        std::string_view exemptions,
                                                        std::vector<ImportNote>& notes);

/// Reads one phenotype file's text; a part of importPharmacogenes.
[[nodiscard]] Result<GeneFunctions> readGeneFunctions(std::string_view text);

} // namespace consilium::knowledge
