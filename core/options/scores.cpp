#include "core/options/scores.h"

#include "core/models/case_inputs.h"
#include "core/models/statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace consilium::options
{

namespace
{

std::string labelOf(const models::Schema& schema, const std::string& id)
{
    const auto found = std::find_if(schema.inputs().begin(),
                                    schema.inputs().end(),
                                    [&](const models::Input& input) { return input.id == id; });
    return found == schema.inputs().end() ? id : found->label;
}

/// Where the model was judged on people it never saw: the first judging cohort of the card.
void addFigures(ModelScore& score, const models::Card& card)
{
    if (card.recipe.judging.empty())
        return;
    for (const auto& figure : card.discrimination) {
        if (figure.cohort == card.recipe.judging.front().name && figure.reader == "xgboost")
            score.judged = Judged{
                figure.cohort, figure.people, figure.events, figure.value, figure.low, figure.high};
    }
}

void withhold(ModelScore& score, std::string pattern, std::vector<std::string> arguments = {})
{
    score.value.reset();
    score.contributions.clear();
    score.withheldWords = {std::move(pattern), std::move(arguments)};
    score.withheldBecause = score.withheldWords.english();
}

void withholdFor(ModelScore& score, const Error& error, const models::Schema& schema)
{
    const auto input = labelOf(schema, error.context);
    switch (error.code) {
    case ErrorCode::MissingData:
        withhold(score, "{} is not known", {input});
        break;
    case ErrorCode::OutOfRange:
        withhold(score, "{} lies outside what the model accepts", {input});
        break;
    case ErrorCode::Unsupported:
        withhold(score, "{} is not one the model was fitted on", {input});
        break;
    default:
        withhold(score, "the model could not be read");
        break;
    }
}

ModelScore scoreOf(const clinical::Case& record,
                   const models::Model& model,
                   const terminology::TumourTree& tumours,
                   const terminology::DrugTable& drugs,
                   Day today)
{
    const auto& recipe = model.card().recipe;
    ModelScore score;
    score.model = recipe.id;
    score.name = recipe.name;
    score.version = recipe.version;
    score.content = model.card().sha256;
    score.claim = recipe.claimText;
    score.outcome = recipe.outcome;
    score.horizon = recipe.horizon;
    score.population = recipe.population;
    score.drugClasses = recipe.drugClasses;
    addFigures(score, model.card());
    const auto inputs = models::inputsOf(record, model.schema(), tumours, drugs, today);
    for (const auto& input : model.schema().inputs()) {
        if (!inputs.contains(input.id))
            score.missing.push_back(input.label);
    }
    if (extentOf(record) == DiseaseExtent::Early) {
        withhold(score, "the model was fitted on advanced disease");
        return score;
    }
    // The data hold nobody who was given these drugs again after they had failed.
    for (const auto& exposure : historyOf(record, drugs).exposures) {
        const bool isOfModel = std::any_of(
            score.drugClasses.begin(), score.drugClasses.end(), [&](const std::string& drugClass) {
                return drugs.isOfClass(exposure.ingredient, drugClass);
            });
        if (isOfModel && exposure.isProgression) {
            withhold(score,
                     "the tumour progressed on {}, and the data do not tell how such people fared",
                     {exposure.ingredient});
            return score;
        }
    }
    models::InputRow row;
    for (const auto& [id, input] : inputs)
        row.emplace(id, input.value);
    const auto predicted = model.predict(row);
    if (!predicted.has_value()) {
        withholdFor(score, predicted.error(), model.schema());
        return score;
    }
    const auto& prediction = predicted.value();
    if (!prediction.applicability.isWithin()) {
        withhold(score,
                 "this person is less like the people it was fitted on (distance {}) than nearly "
                 "all of them are to each other (limit {})",
                 {fmt::format("{:.1f}", prediction.applicability.distance),
                  fmt::format("{:.1f}", prediction.applicability.limit)});
        return score;
    }
    score.value = prediction.calibrated.probability;
    score.low = prediction.calibrated.low;
    score.high = prediction.calibrated.high;
    score.intervalMeaning =
        "95 % interval of the share with this outcome among the training people with the nearest "
        "score, each scored by a model that had not seen them";
    score.similarPeople = prediction.applicability.similarPeople;
    score.base = prediction.base;
    for (const auto& share : prediction.shares) {
        const auto known = inputs.find(share.input);
        Contribution contribution;
        contribution.input = labelOf(model.schema(), share.input);
        contribution.value = known == inputs.end() ? "not known" : known->second.shown;
        contribution.isMissing = share.isMissing;
        contribution.isAssumed = known != inputs.end() && known->second.isAssumed;
        contribution.date = known == inputs.end() ? PartialDate() : known->second.date;
        contribution.logOdds = share.logOdds;
        score.contributions.push_back(std::move(contribution));
    }
    // The largest first; the order is part of how steps on the probability scale are drawn.
    std::stable_sort(score.contributions.begin(),
                     score.contributions.end(),
                     [](const Contribution& a, const Contribution& b) {
                         return std::abs(a.logOdds) > std::abs(b.logOdds);
                     });
    return score;
}

} // namespace

std::vector<double> probabilitySteps(const ModelScore& score)
{
    std::vector<double> steps;
    double logOdds = score.base;
    double before = models::logistic(logOdds);
    for (const auto& contribution : score.contributions) {
        logOdds += contribution.logOdds;
        const double after = models::logistic(logOdds);
        steps.push_back(after - before);
        before = after;
    }
    return steps;
}

std::vector<ModelScore> scoresOf(const clinical::Case& record,
                                 const std::vector<models::Model>& models,
                                 const terminology::TumourTree& tumours,
                                 const terminology::DrugTable& drugs,
                                 Day today)
{
    std::vector<ModelScore> scores;
    scores.reserve(models.size());
    for (const auto& model : models)
        scores.push_back(scoreOf(record, model, tumours, drugs, today));
    return scores;
}

std::optional<ModelScore> scoreFor(const std::vector<std::string>& therapy,
                                   const std::vector<ModelScore>& scores,
                                   const terminology::DrugTable& drugs)
{
    for (const auto& score : scores) {
        const auto isMeant = [&](const std::string& drug) {
            return std::any_of(
                score.drugClasses.begin(),
                score.drugClasses.end(),
                [&](const std::string& drugClass) { return drugs.isOfClass(drug, drugClass); });
        };
        if (therapy.empty() || std::none_of(therapy.begin(), therapy.end(), isMeant))
            continue;
        if (std::all_of(therapy.begin(), therapy.end(), isMeant))
            return score;
        auto withheld = score;
        withhold(withheld,
                 "the model was fitted on these drugs without the other agents of this therapy");
        return withheld;
    }
    return std::nullopt;
}

} // namespace consilium::options
