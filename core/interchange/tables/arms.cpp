#include "core/interchange/tables/arms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace consilium::interchange::tables
{

namespace
{

using clinical::Genome;

constexpr double kLeastMeasured = 0.5;
constexpr double kLeastShare = 0.7;
constexpr double kLogRatio = 0.2;

struct Chromosome
{
    std::int64_t shortArm = 0; ///< last base of it: end of band p11 in the cytobands of UCSC
    std::int64_t length = 0;   ///< of the assembly
};

constexpr std::array kGrch37{Chromosome{125000000, 249250621}, Chromosome{93300000, 243199373},
                             Chromosome{91000000, 198022430},  Chromosome{50400000, 191154276},
                             Chromosome{48400000, 180915260},  Chromosome{61000000, 171115067},
                             Chromosome{59900000, 159138663},  Chromosome{45600000, 146364022},
                             Chromosome{49000000, 141213431},  Chromosome{40200000, 135534747},
                             Chromosome{53700000, 135006516},  Chromosome{35800000, 133851895},
                             Chromosome{17900000, 115169878},  Chromosome{17600000, 107349540},
                             Chromosome{19000000, 102531392},  Chromosome{36600000, 90354753},
                             Chromosome{24000000, 81195210},   Chromosome{17200000, 78077248},
                             Chromosome{26500000, 59128983},   Chromosome{27500000, 63025520},
                             Chromosome{13200000, 48129895},   Chromosome{14700000, 51304566}};

constexpr std::array kGrch38{Chromosome{123400000, 248956422}, Chromosome{93900000, 242193529},
                             Chromosome{90900000, 198295559},  Chromosome{50000000, 190214555},
                             Chromosome{48800000, 181538259},  Chromosome{59800000, 170805979},
                             Chromosome{60100000, 159345973},  Chromosome{45200000, 145138636},
                             Chromosome{43000000, 138394717},  Chromosome{39800000, 133797422},
                             Chromosome{53400000, 135086622},  Chromosome{35500000, 133275309},
                             Chromosome{17700000, 114364328},  Chromosome{17200000, 107043718},
                             Chromosome{19000000, 101991189},  Chromosome{36800000, 90338345},
                             Chromosome{25100000, 83257441},   Chromosome{18500000, 80373285},
                             Chromosome{26200000, 58617616},   Chromosome{28100000, 64444167},
                             Chromosome{12000000, 46709983},   Chromosome{15000000, 50818468}};

enum class State { Gain, Loss, Neutral };

/// The number of copies that most of the autosomes has.
double ploidyOf(const std::vector<Segment>& segments)
{
    std::map<double, std::int64_t> lengths;
    for (const auto& segment : segments)
        lengths[segment.value] += segment.end - segment.start + 1;
    double ploidy = 0;
    std::int64_t longest = 0;
    for (const auto& [copies, length] : lengths) {
        if (length >= longest) {
            ploidy = copies;
            longest = length;
        }
    }
    return ploidy;
}

State stateOf(double value, SegmentMeasure measure, double ploidy)
{
    const double high = measure == SegmentMeasure::LogRatio ? kLogRatio : ploidy + 1;
    const double low = measure == SegmentMeasure::LogRatio ? -kLogRatio : ploidy - 1;
    return value >= high ? State::Gain : value <= low ? State::Loss : State::Neutral;
}

ArmCall callOf(State state)
{
    switch (state) {
    case State::Gain:
        return ArmCall::Gain;
    case State::Loss:
        return ArmCall::Loss;
    case State::Neutral:
        break;
    }
    return ArmCall::Neutral;
}

/// The segments are sorted; where two overlap the earlier one speaks for the shared bases.
Arm armOf(std::string name,
          int chromosome,
          std::int64_t first,
          std::int64_t last,
          const std::vector<Segment>& segments,
          SegmentMeasure measure,
          double ploidy)
{
    struct Part
    {
        std::int64_t length = 0;
        std::size_t row = 0;
    };

    std::map<State, Part> parts;
    std::int64_t measured = 0;
    auto next = first;
    for (const auto& segment : segments) {
        const auto start = std::max(segment.start, next);
        const auto end = std::min(segment.end, last);
        if (segment.chromosome != chromosome || start > end)
            continue;
        auto& part = parts[stateOf(segment.value, measure, ploidy)];
        if (part.length == 0)
            part.row = segment.row;
        part.length += end - start + 1;
        measured += end - start + 1;
        next = end + 1;
    }
    Arm arm{std::move(name), ArmCall::Uncovered, 0, 0};
    if (static_cast<double>(measured) <= kLeastMeasured * static_cast<double>(last - first + 1))
        return arm;
    arm.call = ArmCall::Mixed;
    for (const auto& [state, part] : parts) {
        const double share = static_cast<double>(part.length) / static_cast<double>(measured);
        if (share >= kLeastShare) {
            arm.call = callOf(state);
            arm.share = share;
            arm.row = part.row;
        }
    }
    return arm;
}

} // namespace

std::vector<Arm> callArms(std::vector<Segment> segments, Genome genome, SegmentMeasure measure)
{
    if (genome == Genome::Unknown)
        return {};
    std::stable_sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) {
        return std::pair(a.chromosome, a.start) < std::pair(b.chromosome, b.start);
    });
    const double ploidy = measure == SegmentMeasure::Copies ? ploidyOf(segments) : 0;
    const auto& chromosomes = genome == Genome::GRCh38 ? kGrch38 : kGrch37;
    std::vector<Arm> arms;
    for (std::size_t at = 0; at < chromosomes.size(); ++at) {
        const auto number = static_cast<int>(at) + 1;
        const auto& [shortArm, length] = chromosomes[at];
        const auto name = std::to_string(number);
        arms.push_back(armOf(name + 'p', number, 1, shortArm, segments, measure, ploidy));
        arms.push_back(armOf(name + 'q', number, shortArm + 1, length, segments, measure, ploidy));
    }
    return arms;
}

} // namespace consilium::interchange::tables
