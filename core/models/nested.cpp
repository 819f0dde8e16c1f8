#include "core/models/nested.h"

namespace consilium::models
{

Result<Choices>
chooseBoth(const Recipe& recipe, const Examples& examples, RawScores& raw, std::stop_token stop)
{
    const TreeLearner trees(recipe);
    const LinearLearner linear(recipe);
    Choices choices;
    CONSILIUM_TRY(choices.trees, trees.choose(examples, stop));
    CONSILIUM_TRY(choices.linear, linear.choose(examples, stop));
    CONSILIUM_TRY(auto ofTrees, outOfFold(trees, recipe, examples, choices.trees, {{}}));
    CONSILIUM_TRY(auto ofLinear, outOfFold(linear, recipe, examples, choices.linear, {{}}));
    raw = {std::move(ofTrees.front()), std::move(ofLinear.front())};
    choices.weight = recipe.blendWeight.value_or(0);
    if (!recipe.blendWeight)
        choices.weight = chooseWeight(raw, examples.outcome);
    return choices;
}

Result<Nested>
nested(const Recipe& recipe, const Examples& examples, const Step& step, std::stop_token stop)
{
    // Another seed than the inner folds, so that inner and outer folds are not the same groups.
    const auto fold = foldsOf(examples.outcome, examples.groups, recipe.folds, recipe.seed + 1);
    Nested result{SaidByReaders(recipe, fold.size()),
                  {std::vector<double>(fold.size()), std::vector<float>(fold.size())}};
    for (int held = 0; held < recipe.folds; ++held) {
        std::vector<std::size_t> inside;
        std::vector<std::size_t> outside;
        for (std::size_t row = 0; row < fold.size(); ++row)
            (fold[row] == held ? outside : inside).push_back(row);
        const auto training = examples.select(inside);
        const auto others = examples.select(outside);
        RawScores raw;
        CONSILIUM_TRY(const auto choices, chooseBoth(recipe, training, raw, stop));
        CONSILIUM_TRY(const auto calibration,
                      Calibration::fit(recipe.target,
                                       raw,
                                       training.outcome,
                                       choices.weight,
                                       recipe.answer == Recipe::Answer::Blend,
                                       recipe.neighbours,
                                       recipe.coverage));
        CONSILIUM_TRY(const auto trees, TreeLearner(recipe).fit(training, choices.trees));
        CONSILIUM_TRY(const auto linear, LinearLearner(recipe).fit(training, choices.linear));
        CONSILIUM_TRY(const auto ofTrees, trees(others.rows));
        CONSILIUM_TRY(const auto ofLinear, linear(others.rows));
        std::vector<double> answers;
        for (std::size_t at = 0; at < outside.size(); ++at) {
            const auto scores = calibration.apply(ofTrees[at], ofLinear[at]);
            result.said.put(
                outside[at], calibration, scores, others.centre.empty() ? 0 : others.centre[at]);
            answers.push_back(calibration.answer(scores));
        }
        const auto settled = calibration.settled(answers, others.outcome);
        for (std::size_t at = 0; at < outside.size(); ++at) {
            result.settled.time[outside[at]] = settled.time[at];
            result.settled.event[outside[at]] = settled.event[at];
        }
        if (step)
            step();
    }
    return result;
}

} // namespace consilium::models
