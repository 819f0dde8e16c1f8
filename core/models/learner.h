#pragma once

#include "core/models/linear_reader.h"

#include <functional>
#include <stop_token>

namespace consilium::models
{

/// A copy in which the named inputs are missing in every row.
[[nodiscard]] Matrix
hide(const Schema& schema, Matrix rows, const std::vector<std::string>& inputs);

/// A choice made by cross-validation: by mean loss over the folds, and for trees the round at
/// which it was least.
struct Choice
{
    Parameters parameters;
    int rounds = 0;
    double loss = 0;
};

/// A reader learns scores from examples. Two of them see the same folds: boosted trees and a
/// penalised linear model.
class Learner
{
public:
    virtual ~Learner() = default;
    /// Picks parameters (and rounds) on these examples alone. Cancelled.
    [[nodiscard]] virtual Result<Choice> choose(const Examples& examples,
                                                std::stop_token stop) const = 0;
    /// Fits on all the examples. The returned function scores rows on the model's scale (log-odds,
    /// the number's scale, log hazard), not calibrated.
    using Scorer = std::function<Result<std::vector<double>>(const Matrix&)>;
    [[nodiscard]] virtual Result<Scorer> fit(const Examples& examples,
                                             const Choice& choice) const = 0;
};

/// Scores of each row by a model that never saw it, once for each combination of hidden inputs.
[[nodiscard]] Result<std::vector<std::vector<double>>>
outOfFold(const Learner& learner,
          const Recipe& recipe,
          const Examples& examples,
          const Choice& choice,
          const std::vector<std::vector<std::string>>& hidden);

/// Gradient-boosted trees with the recipe's monotone constraints. Training rows are joined by
/// copies in which optional inputs are hidden at random, so that a missing input has a meaning the
/// trees have seen.
class TreeLearner : public Learner
{
public:
    explicit TreeLearner(const Recipe& recipe)
        : m_recipe(recipe)
    {
    }

    [[nodiscard]] Result<Choice> choose(const Examples& examples,
                                        std::stop_token stop) const override;
    [[nodiscard]] Result<Scorer> fit(const Examples& examples, const Choice& choice) const override;
    /// The model itself, to keep and to explain.
    [[nodiscard]] Result<Booster> fitBooster(const Examples& examples, const Choice& choice) const;

private:
    [[nodiscard]] Parameters whole(const Parameters& chosen, const Outcome& outcome) const;
    [[nodiscard]] Result<DataMatrix> trainingMatrix(const Examples& examples) const;
    /// Mean log loss after each round over the folds, until it has not fallen for `patience`
    /// rounds.
    [[nodiscard]] Result<Choice> crossValidate(const Examples& examples,
                                               const Parameters& parameters,
                                               std::stop_token stop) const;

    const Recipe& m_recipe;
};

/// LinearReader, its penalty chosen among the recipe's.
class LinearLearner : public Learner
{
public:
    explicit LinearLearner(const Recipe& recipe)
        : m_recipe(recipe)
    {
    }

    [[nodiscard]] Result<Choice> choose(const Examples& examples,
                                        std::stop_token stop) const override;
    [[nodiscard]] Result<Scorer> fit(const Examples& examples, const Choice& choice) const override;
    /// The reader itself, to keep and to explain.
    [[nodiscard]] Result<LinearReader> fitReader(const Examples& examples,
                                                 const Choice& choice) const;

private:
    const Recipe& m_recipe;
};

} // namespace consilium::models
