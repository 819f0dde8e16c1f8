#pragma once

#include "core/clinical/genomic.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::vcf
{

/// Fills population frequency and in silico predictions of `finding` from an annotation entry whose
/// fields are `names` (lower case, under VEP's names); `value` gives a field's text. Of the gnomAD
/// populations African, Latino, East Asian, non-Finnish European and South Asian (exomes and
/// genomes) the highest frequency counts; where a file has none of them, the frequency over all.
void readEvidence(const std::vector<std::string>& names,
                  const std::function<std::string_view(std::string_view)>& value,
                  clinical::Finding& finding);

} // namespace consilium::interchange::vcf
