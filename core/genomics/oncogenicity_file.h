#pragma once

#include "core/clinical/genomic.h"
#include "core/genomics/oncogenicity.h"

#include <string_view>

namespace consilium::genomics
{

/// The points of one code of the standard (Horak 2022, tables 2 and 3), 0 for another text.
[[nodiscard]] int pointsOf(std::string_view code);

/// The codes that rest on what the file itself carries: population frequency (OP4, SBS1, SBVS1), in
/// silico predictions (OP1, SBP1) and a silent change (SBP2). Codes without data are left open.
void judgeFile(const clinical::Finding& finding, Oncogenicity& sum);

} // namespace consilium::genomics
