#pragma once

#include "core/clinical/genomic.h"

#include <cstdint>
#include <string>
#include <vector>

namespace consilium::interchange::tables
{

/// A stretch of an autosome with one copy number.
struct Segment
{
    int chromosome = 0;     ///< 1 to 22
    std::int64_t start = 0; ///< first base, from 1
    std::int64_t end = 0;   ///< last base
    double value = 0;       ///< as the table's measure says
    std::size_t row = 0;    ///< the caller's own number of it
};

/// What the values of a table are.
enum class SegmentMeasure {
    LogRatio, ///< log2 of tumour to normal
    Copies    ///< whole number of copies of both alleles together
};

enum class ArmCall {
    Gain,
    Loss,
    Neutral,
    Mixed,    ///< no state holds for enough of the arm
    Uncovered ///< too little of the arm was measured
};

struct Arm
{
    std::string name; ///< "1p"
    ArmCall call = ArmCall::Uncovered;
    double share = 0; ///< of the measured part, that has the called state; 0 where none is called
    std::size_t row = 0; ///< of the first segment with the called state
};

/// Calls each arm of the autosomes by the rule of ASCETS with its defaults (Spurr LF, Dana-Farber
/// Cancer Institute 2020, github.com/beroukhim-lab/ascets): more than half of the arm measured, and
/// at least 0.7 of what was measured in one state. A segment is gained from a log2 ratio of 0.2,
/// lost from -0.2. Copies are compared with the ploidy of the sample as the Genomic Data Commons
/// does (gdc.cancer.gov, "How are the five categories of copy number changes determined?"): the
/// number of copies that the longest part of the autosomes has, the higher of two that tie.
/// Sex chromosomes are left out: what is normal there depends on the person. In order 1p to 22q.
/// Empty for an unknown build.
[[nodiscard]] std::vector<Arm>
callArms(std::vector<Segment> segments, clinical::Genome genome, SegmentMeasure measure);

} // namespace consilium::interchange::tables
