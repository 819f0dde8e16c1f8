#pragma once

#include "core/options/situation.h"

#include <string>

namespace consilium::options
{

/// "DPYD 1.0 (Intermediate Metabolizer)" for the sentence of a criterion.
[[nodiscard]] std::string resultOf(const pgx::DrugAdvice& advice,
                                   const knowledge::Guidance& guidance);
/// Verdict and words of advice that was given.
void judgeGiven(Criterion& criterion, const pgx::DrugAdvice& advice);

} // namespace consilium::options
