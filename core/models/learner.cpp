#include "core/models/learner.h"

#include "core/models/statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace consilium::models
{

namespace
{

constexpr int kLinearRounds =
    300; ///< coordinate descent has converged long before on a few dozen columns

/// The rows of each fold and the rest.
struct Split
{
    std::vector<std::size_t> training;
    std::vector<std::size_t> held;
};

std::vector<Split> splitsOf(const Recipe& recipe, const Examples& examples)
{
    const auto fold = stratifiedFolds(examples.outcome, recipe.folds, recipe.seed);
    std::vector<Split> splits(static_cast<std::size_t>(recipe.folds));
    for (std::size_t row = 0; row < fold.size(); ++row) {
        for (std::size_t index = 0; index < splits.size(); ++index)
            (static_cast<std::size_t>(fold[row]) == index ? splits[index].held
                                                          : splits[index].training)
                .push_back(row);
    }
    return splits;
}

/// Means and deviations on the linear scale, of the rows that know the column.
struct Standard
{
    std::vector<double> mean;
    std::vector<double> deviation;

    static Standard of(const Schema& schema, const Matrix& rows)
    {
        Standard standard{std::vector<double>(rows.columns, 0),
                          std::vector<double>(rows.columns, 0)};
        std::vector<double> known(rows.columns, 0);
        std::vector<double> squares(rows.columns, 0);
        for (std::size_t row = 0; row < rows.rows; ++row) {
            const auto values = schema.linearScale(rows.row(row));
            for (std::size_t column = 0; column < rows.columns; ++column) {
                if (std::isnan(values[column]))
                    continue;
                standard.mean[column] += values[column];
                squares[column] += values[column] * values[column];
                ++known[column];
            }
        }
        for (std::size_t column = 0; column < rows.columns; ++column) {
            const double count = std::max(1.0, known[column]);
            standard.mean[column] /= count;
            const double variance =
                squares[column] / count - standard.mean[column] * standard.mean[column];
            standard.deviation[column] = variance > 1e-12 ? std::sqrt(variance) : 1;
        }
        return standard;
    }

    [[nodiscard]] Matrix apply(const Schema& schema, const Matrix& rows) const
    {
        Matrix scaled = rows;
        for (std::size_t row = 0; row < rows.rows; ++row) {
            const auto values = schema.linearScale(rows.row(row));
            auto into = scaled.row(row);
            for (std::size_t column = 0; column < rows.columns; ++column) {
                const double value = (values[column] - mean[column]) / deviation[column];
                into[column] = std::isnan(value) ? 0.0F : static_cast<float>(value);
            }
        }
        return scaled;
    }
};

} // namespace

double meanLogLoss(std::span<const double> scores, std::span<const float> outcome)
{
    double sum = 0;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        // log(1 + exp(-z)) for the outcome, log(1 + exp(z)) without it, in the form that does not
        // overflow.
        const double z = outcome[row] > 0.5F ? -scores[row] : scores[row];
        sum += z > 0 ? z + std::log1p(std::exp(-z)) : std::log1p(std::exp(z));
    }
    return sum / static_cast<double>(scores.size());
}

Matrix hide(const Schema& schema, Matrix rows, const std::vector<std::string>& inputs)
{
    for (std::size_t column = 0; column < rows.columns; ++column) {
        const auto& id = schema.inputs()[schema.inputOf(column)].id;
        if (std::find(inputs.begin(), inputs.end(), id) == inputs.end())
            continue;
        for (std::size_t row = 0; row < rows.rows; ++row)
            rows.row(row)[column] = kMissing;
    }
    return rows;
}

Result<std::vector<std::vector<double>>>
outOfFold(const Learner& learner,
          const Recipe& recipe,
          const Examples& examples,
          const Choice& choice,
          const std::vector<std::vector<std::string>>& hidden)
{
    std::vector<std::vector<double>> scores(hidden.size(),
                                            std::vector<double>(examples.rows.rows, 0));
    for (const auto& split : splitsOf(recipe, examples)) {
        CONSILIUM_TRY(const auto scorer, learner.fit(examples.select(split.training), choice));
        const auto held = examples.rows.select(split.held);
        for (std::size_t index = 0; index < hidden.size(); ++index) {
            CONSILIUM_TRY(const auto part, scorer(hide(recipe.schema, held, hidden[index])));
            for (std::size_t at = 0; at < part.size(); ++at)
                scores[index][split.held[at]] = part[at];
        }
    }
    return scores;
}

Parameters TreeLearner::whole(const Parameters& chosen) const
{
    Parameters all{{"booster", "gbtree"},
                   {"objective", "binary:logistic"},
                   {"base_score", "0.5"},
                   {"tree_method", "exact"},
                   {"seed", std::to_string(m_recipe.seed)},
                   {"monotone_constraints", m_recipe.schema.monotoneConstraints()}};
    all.insert(all.end(), chosen.begin(), chosen.end());
    return all;
}

Result<DataMatrix> TreeLearner::trainingMatrix(const Examples& examples) const
{
    Matrix rows = examples.rows;
    auto outcome = examples.outcome;
    std::vector<float> weights(outcome.size(), 1.0F);
    const auto optional = m_recipe.schema.optionalInputs();
    if (m_recipe.maskedWeight > 0 && !optional.empty()) {
        Random random(m_recipe.seed);
        for (std::size_t row = 0; row < examples.rows.rows; ++row) {
            std::vector<std::string> hidden;
            for (const auto& id : optional) {
                if (random.fraction() < 0.5)
                    hidden.push_back(id);
            }
            const std::size_t index[]{row};
            const auto copy = hide(m_recipe.schema, examples.rows.select(index), hidden);
            rows.values.insert(rows.values.end(), copy.values.begin(), copy.values.end());
            outcome.push_back(examples.outcome[row]);
            weights.push_back(static_cast<float>(m_recipe.maskedWeight));
        }
        rows.rows *= 2;
    }
    return DataMatrix::create(rows, outcome, weights);
}

Result<Choice> TreeLearner::crossValidate(const Examples& examples,
                                          const Parameters& parameters,
                                          std::stop_token stop) const
{
    struct Fold
    {
        DataMatrix training;
        DataMatrix held;
        std::vector<float> outcome;
    };

    std::vector<std::unique_ptr<Fold>> folds; // boosters hold their matrices by address
    std::vector<Booster> boosters;
    for (const auto& split : splitsOf(m_recipe, examples)) {
        const auto held = examples.select(split.held);
        CONSILIUM_TRY(auto training, trainingMatrix(examples.select(split.training)));
        CONSILIUM_TRY(auto heldMatrix, DataMatrix::create(held.rows));
        folds.push_back(
            std::make_unique<Fold>(Fold{std::move(training), std::move(heldMatrix), held.outcome}));
        const DataMatrix* const watched[]{&folds.back()->training, &folds.back()->held};
        CONSILIUM_TRY(auto booster, Booster::create(whole(parameters), watched));
        boosters.push_back(std::move(booster));
    }
    Choice best{parameters, 0, std::numeric_limits<double>::infinity()};
    for (int round = 0; round < m_recipe.mostRounds; ++round) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "training");
        double sum = 0;
        for (std::size_t index = 0; index < folds.size(); ++index) {
            CONSILIUM_CHECK(boosters[index].update(folds[index]->training, round));
            CONSILIUM_TRY(const auto margins, boosters[index].margins(folds[index]->held));
            const std::vector<double> scores(margins.begin(), margins.end());
            sum += meanLogLoss(scores, folds[index]->outcome) * static_cast<double>(scores.size());
        }
        const double loss = sum / static_cast<double>(examples.rows.rows);
        if (loss < best.logLoss) {
            best.rounds = round + 1;
            best.logLoss = loss;
        } else if (round + 1 - best.rounds >= m_recipe.patience) {
            break;
        }
    }
    return best;
}

Result<Choice> TreeLearner::choose(const Examples& examples, std::stop_token stop) const
{
    Choice best{{}, 0, std::numeric_limits<double>::infinity()};
    for (const auto& parameters : m_recipe.search) {
        CONSILIUM_TRY(auto choice, crossValidate(examples, parameters, stop));
        if (choice.logLoss < best.logLoss)
            best = std::move(choice);
    }
    return best;
}

Result<Booster> TreeLearner::fitBooster(const Examples& examples, const Choice& choice) const
{
    CONSILIUM_TRY(const auto training, trainingMatrix(examples));
    const DataMatrix* const watched[]{&training};
    CONSILIUM_TRY(auto booster, Booster::create(whole(choice.parameters), watched));
    for (int round = 0; round < choice.rounds; ++round)
        CONSILIUM_CHECK(booster.update(training, round));
    // The cache of the training rows goes with the matrix; what is kept is the model as it would be
    // read back.
    CONSILIUM_TRY(const auto bytes, booster.toBytes());
    return Booster::fromBytes(bytes);
}

Result<Learner::Scorer> TreeLearner::fit(const Examples& examples, const Choice& choice) const
{
    CONSILIUM_TRY(auto fitted, fitBooster(examples, choice));
    // Shared, because std::function copies what it holds.
    const auto booster = std::make_shared<Booster>(std::move(fitted));
    return Scorer([booster](const Matrix& rows) -> Result<std::vector<double>> {
        CONSILIUM_TRY(const auto matrix, DataMatrix::create(rows));
        CONSILIUM_TRY(const auto margins, booster->margins(matrix));
        return std::vector<double>(margins.begin(), margins.end());
    });
}

Result<Choice> LinearLearner::choose(const Examples& examples, std::stop_token stop) const
{
    Choice best{{}, kLinearRounds, std::numeric_limits<double>::infinity()};
    for (const double penalty : m_recipe.linearPenalties) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "training");
        Choice choice{{{"lambda", fmt::format("{}", penalty)}}, kLinearRounds, 0};
        CONSILIUM_TRY(const auto scores, outOfFold(*this, m_recipe, examples, choice, {{}}));
        choice.logLoss = meanLogLoss(scores.front(), examples.outcome);
        if (choice.logLoss < best.logLoss)
            best = std::move(choice);
    }
    return best;
}

Result<Learner::Scorer> LinearLearner::fit(const Examples& examples, const Choice& choice) const
{
    const auto standard = Standard::of(m_recipe.schema, examples.rows);
    CONSILIUM_TRY(
        const auto training,
        DataMatrix::create(standard.apply(m_recipe.schema, examples.rows), examples.outcome));
    Parameters parameters{{"booster", "gblinear"},
                          {"objective", "binary:logistic"},
                          {"base_score", "0.5"},
                          {"updater", "coord_descent"},
                          {"feature_selector", "cyclic"},
                          {"eta", "0.5"},
                          {"alpha", "0"}};
    parameters.insert(parameters.end(), choice.parameters.begin(), choice.parameters.end());
    const DataMatrix* const watched[]{&training};
    CONSILIUM_TRY(auto fitted, Booster::create(parameters, watched));
    for (int round = 0; round < choice.rounds; ++round)
        CONSILIUM_CHECK(fitted.update(training, round));
    CONSILIUM_TRY(const auto bytes, fitted.toBytes());
    CONSILIUM_TRY(auto kept, Booster::fromBytes(bytes));
    const auto booster = std::make_shared<Booster>(std::move(kept));
    const auto schema = std::make_shared<const Schema>(m_recipe.schema);
    return Scorer([booster, schema, standard](const Matrix& rows) -> Result<std::vector<double>> {
        CONSILIUM_TRY(const auto matrix, DataMatrix::create(standard.apply(*schema, rows)));
        CONSILIUM_TRY(const auto margins, booster->margins(matrix));
        return std::vector<double>(margins.begin(), margins.end());
    });
}

} // namespace consilium::models
