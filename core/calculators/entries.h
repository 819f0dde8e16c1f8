#pragma once

#include "core/calculators/calculator.h"

namespace consilium::calculators
{

/// The published states of PREDICT Breast that are offered.
enum class PredictVersion {
    V2_2, ///< refit of 2017
    V3_1, ///< model of the paper of 2024
    V3_2  ///< as V3_1 with two baseline constants recalibrated in April 2025, unpublished
};

// Each function makes one entry of the catalogue; its id is the stem of its table of examples.

[[nodiscard]] Calculator predictBreast(PredictVersion version); ///< predict_breast_v2_2, ...
[[nodiscard]] Calculator predictProstate();                     ///< predict_prostate
[[nodiscard]] Calculator plcoM2012();                           ///< plcom2012
[[nodiscard]] Calculator gail();                                ///< gail_bcrat
[[nodiscard]] Calculator prevent();                             ///< prevent
[[nodiscard]] Calculator score2();                              ///< score2

[[nodiscard]] Calculator childPugh();
[[nodiscard]] Calculator meld();
[[nodiscard]] Calculator fib4Albi();
[[nodiscard]] Calculator khorana();
[[nodiscard]] Calculator carg();
[[nodiscard]] Calculator performanceStatus();
[[nodiscard]] Calculator bloodCountRatios();
[[nodiscard]] Calculator renalBsa();
[[nodiscard]] Calculator carboplatinCalvert();
[[nodiscard]] Calculator warfarinIwpc();
[[nodiscard]] Calculator ctcaeLabs(); ///< ctcae_v5_labs
[[nodiscard]] Calculator recist();    ///< recist11
[[nodiscard]] Calculator psaDoublingTime();
[[nodiscard]] Calculator fhs7();
[[nodiscard]] Calculator amsterdamTwo(); ///< amsterdam_ii

} // namespace consilium::calculators
