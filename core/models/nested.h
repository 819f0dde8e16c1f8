#pragma once

#include "core/models/judging.h"
#include "core/models/learner.h"

namespace consilium::models
{

/// The two learners of a recipe, and how their blend is weighed.
struct Choices
{
    Choice trees;
    Choice linear;
    double weight = 1; ///< of the trees
};

/// Chooses on these examples alone: parameters of both learners, then the weight by their
/// out-of-fold scores, which are handed back too (for rows as they are).
[[nodiscard]] Result<Choices> chooseBoth(const Recipe& recipe,
                                         const Examples& examples,
                                         RawScores& outOfFold,
                                         std::stop_token stop);

/// What is said about the training people, each time chosen, fitted and calibrated without them.
struct Nested
{
    SaidByReaders said;
    FollowUp settled; ///< whether the conformal statements held
};

/// Called once after each outer fold.
using Step = std::function<void()>;

[[nodiscard]] Result<Nested>
nested(const Recipe& recipe, const Examples& examples, const Step& step, std::stop_token stop);

} // namespace consilium::models
