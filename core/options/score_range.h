#pragma once

#include "core/base/message.h"
#include "core/models/model.h"
#include "core/options/engine.h"

namespace consilium::options
{

/// What a model would say over what its missing inputs could be.
struct ScoreRange
{
    std::string model; ///< id
    std::string name;
    std::string version;
    std::string outcome;
    std::string horizon;
    std::vector<std::string> inputs; ///< labels of the inputs that were varied
    double low = 0;                  ///< probabilities
    double high = 0;
    double lowestEnd = 0; ///< of the 95 % intervals of all these numbers (ModelScore says of what)
    double highestEnd = 0;
    int tried = 0;
    int spoken = 0; ///< of those tried, where the model would give a number
    Message why;    ///< why there is no range; empty where there is one
};

/// A number is tried at this many values, evenly from the lowest to the highest that can be true
/// (or that the model tells apart); flags and categories at all of theirs.
inline constexpr int kScoreSteps = 13;
/// With more missing inputs than this no range is given.
inline constexpr std::size_t kMostVaried = 3;

/// For each model of a probability that lacks inputs of the case and is meant for it. Where a value
/// would make the person unlike the people of the model, the model says nothing, and that value
/// widens no range.
[[nodiscard]] std::vector<ScoreRange> scoreRanges(const clinical::Case& record,
                                                  const std::vector<models::Model>& models,
                                                  const terminology::TumourTree& tumours,
                                                  const terminology::DrugTable& drugs,
                                                  Day today);

} // namespace consilium::options
