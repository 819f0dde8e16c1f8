#pragma once

#include "core/base/result.h"
#include "core/clinical/pharmacogene.h"
#include "core/pgx/definitions.h"

#include <string_view>
#include <vector>

namespace consilium::pgx
{

/// A result that another laboratory or program, or a reader, states.
struct OutsideCall
{
    std::string_view gene;
    std::string_view diplotype;     ///< "*1x2/*4", "*57:01 positive", "m.1555A>G"; may be empty
    std::string_view phenotype;     ///< as stated there; empty: ours
    std::string_view activityScore; ///< as stated there; empty: ours
};

/// The result as a record, isOutside. Names are matched with those of the tables ("*2A" of DPYD is
/// "c.1905+1G>A (*2A)"); copies count ("*1x2", "*2x≥3"). HLA: the alleles that guidance asks for
/// are added to the reading's as "*57:01 positive" or "negative". A stated phenotype or score is
/// kept, with a note where ours is another. Malformed says what is wrong, never the text itself:
/// an unknown gene, an allele that is no name, one allele where two are needed.
[[nodiscard]] Result<clinical::Pharmacogene>
readOutside(const OutsideCall& call, const Definitions& definitions, const Functions& functions);

/// The same from one typed line: "CYP2D6 *4/*4", "DPYD c.1905+1G>A het", "HLA-B *57:01 positive".
[[nodiscard]] Result<clinical::Pharmacogene>
readTyped(std::string_view line, const Definitions& definitions, const Functions& functions);

/// A file of outside calls in PharmCAT's form: tab-separated gene, diplotype, phenotype, activity
/// score, the last two optional; "#" begins a comment. Malformed names the line; AlreadyExists: a
/// gene twice.
[[nodiscard]] Result<std::vector<clinical::Pharmacogene>>
readOutsideFile(std::string_view text, const Definitions& definitions, const Functions& functions);

} // namespace consilium::pgx
