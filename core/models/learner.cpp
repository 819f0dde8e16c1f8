#include "core/models/learner.h"

#include "core/models/json_text.h"
#include "core/models/statistics.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace consilium::models
{

namespace
{

/// The rows of each fold and the rest.
struct Split
{
    std::vector<std::size_t> training;
    std::vector<std::size_t> held;
};

std::vector<Split> splitsOf(const Recipe& recipe, const Examples& examples)
{
    const auto fold = foldsOf(examples.outcome, examples.groups, recipe.folds, recipe.seed);
    std::vector<Split> splits(static_cast<std::size_t>(recipe.folds));
    for (std::size_t row = 0; row < fold.size(); ++row) {
        for (std::size_t index = 0; index < splits.size(); ++index)
            (static_cast<std::size_t>(fold[row]) == index ? splits[index].held
                                                          : splits[index].training)
                .push_back(row);
    }
    return splits;
}

std::string objective(Target::Kind kind)
{
    switch (kind) {
    case Target::Kind::Binary:
        return "binary:logistic";
    case Target::Kind::Number:
        return "reg:squarederror";
    case Target::Kind::Survival:
        break;
    }
    return "survival:cox";
}

/// XGBoost's groups of columns that may meet in one tree: those of each additive input alone, and
/// all others together.
std::string interactions(const Recipe& recipe)
{
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t column = 0; column < recipe.schema.columns(); ++column) {
        const auto& id = recipe.schema.inputs()[recipe.schema.inputOf(column)].id;
        const bool isAlone =
            std::find(recipe.additive.begin(), recipe.additive.end(), id) != recipe.additive.end();
        groups[isAlone ? id : std::string()].push_back(column);
    }
    std::vector<std::string> texts;
    for (const auto& [id, columns] : groups)
        texts.push_back(fmt::format("[{}]", fmt::join(columns, ",")));
    return fmt::format("[{}]", fmt::join(texts, ","));
}

/// The prediction before the first tree, in XGBoost's terms: log-odds 0, log hazard 0, the mean of
/// a number.
std::string baseScore(const Outcome& outcome)
{
    if (outcome.kind != Target::Kind::Number)
        return outcome.kind == Target::Kind::Binary ? "0.5" : "1";
    double sum = 0;
    for (const double value : outcome.value)
        sum += value;
    return fmt::format("{}", rounded(sum / static_cast<double>(outcome.size()), 6));
}

} // namespace

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

Parameters TreeLearner::whole(const Parameters& chosen, const Outcome& outcome) const
{
    Parameters all{{"booster", "gbtree"},
                   {"objective", objective(m_recipe.target.kind)},
                   {"base_score", baseScore(outcome)},
                   {"tree_method", "exact"},
                   {"seed", std::to_string(m_recipe.seed)},
                   {"monotone_constraints", m_recipe.schema.monotoneConstraints()}};
    if (!m_recipe.additive.empty())
        all.emplace_back("interaction_constraints", interactions(m_recipe));
    all.insert(all.end(), chosen.begin(), chosen.end());
    return all;
}

Result<DataMatrix> TreeLearner::trainingMatrix(const Examples& examples) const
{
    Matrix rows = examples.rows;
    const auto labels = examples.outcome.labels();
    auto outcome = labels;
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
            outcome.push_back(labels[row]);
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
        Outcome outcome;
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
        CONSILIUM_TRY(auto booster, Booster::create(whole(parameters, examples.outcome), watched));
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
            sum += meanLoss(scores, folds[index]->outcome) * static_cast<double>(scores.size());
        }
        const double loss = sum / static_cast<double>(examples.rows.rows);
        if (loss < best.loss) {
            best.rounds = round + 1;
            best.loss = loss;
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
        if (choice.loss < best.loss)
            best = std::move(choice);
    }
    return best;
}

Result<Booster> TreeLearner::fitBooster(const Examples& examples, const Choice& choice) const
{
    CONSILIUM_TRY(const auto training, trainingMatrix(examples));
    const DataMatrix* const watched[]{&training};
    CONSILIUM_TRY(auto booster,
                  Booster::create(whole(choice.parameters, examples.outcome), watched));
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
    Choice best{{}, 1, std::numeric_limits<double>::infinity()};
    for (const double penalty : m_recipe.linearPenalties) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "training");
        Choice choice{{{"lambda", fmt::format("{}", penalty)}}, 1, 0};
        // By fold, as the trees are chosen: log hazards of two fits have no common zero.
        double sum = 0;
        for (const auto& split : splitsOf(m_recipe, examples)) {
            CONSILIUM_TRY(const auto reader, fitReader(examples.select(split.training), choice));
            const auto held = examples.select(split.held);
            std::vector<double> scores;
            for (std::size_t row = 0; row < held.rows.rows; ++row)
                scores.push_back(reader.at(held.rows.row(row)));
            sum += meanLoss(scores, held.outcome) * static_cast<double>(scores.size());
        }
        choice.loss = sum / static_cast<double>(examples.rows.rows);
        if (choice.loss < best.loss)
            best = std::move(choice);
    }
    return best;
}

Result<LinearReader> LinearLearner::fitReader(const Examples& examples, const Choice& choice) const
{
    CONSILIUM_TRY(const double penalty, parseNumber(choice.parameters.front().second));
    return LinearReader::fit(m_recipe, examples, penalty, {});
}

Result<Learner::Scorer> LinearLearner::fit(const Examples& examples, const Choice& choice) const
{
    CONSILIUM_TRY(auto fitted, fitReader(examples, choice));
    const auto reader = std::make_shared<const LinearReader>(std::move(fitted));
    return Scorer([reader](const Matrix& rows) -> Result<std::vector<double>> {
        std::vector<double> scores;
        for (std::size_t row = 0; row < rows.rows; ++row)
            scores.push_back(reader->at(rows.row(row)));
        return scores;
    });
}

} // namespace consilium::models
