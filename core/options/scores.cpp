#include "core/options/scores.h"

#include "core/models/case_inputs.h"
#include "core/models/group_notes.h"
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
    const auto& cohort = card.recipe.judging.front().name;
    if (const auto* figure = card.figure(cohort, "answer", "auc"))
        score.judged = Judged{figure->cohort,
                              figure->n,
                              figure->events,
                              *figure->estimate.value,
                              figure->estimate.low,
                              figure->estimate.high};
}

void withhold(ModelScore& score, Message why)
{
    score.value.reset();
    score.contributions.clear();
    score.withheldWords = std::move(why);
    score.withheldBecause = score.withheldWords.english();
}

/// Only the chance of an outcome under a treatment stands beside an option; what other models say
/// is about the person.
bool speaksAboutOptions(const models::Recipe& recipe)
{
    return recipe.target.kind == models::Target::Kind::Binary && !recipe.drugClasses.empty();
}

bool isForTumour(const clinical::Case& record,
                 const models::Recipe& recipe,
                 const terminology::TumourTree& tumours)
{
    const auto* tumour = clinical::leadingTumour(record);
    return recipe.tumours.empty() ||
           (tumour != nullptr &&
            std::any_of(recipe.tumours.begin(), recipe.tumours.end(), [&](const std::string& code) {
                return tumours.isWithin(tumour->oncotree, code);
            }));
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
    score.isOfOneTumour = !recipe.tumours.empty();
    addFigures(score, model.card());
    const auto inputs = models::inputsOf(record, model.schema(), tumours, drugs, today);
    for (const auto& input : model.schema().inputs()) {
        if (!inputs.contains(input.id))
            score.missing.push_back(input.label);
    }
    // A model of one tumour earns its place by what it knows more than the general one.
    if (score.isOfOneTumour && 2 * score.missing.size() > model.schema().inputs().size()) {
        withhold(score, {"too few of its inputs are known", {}});
        return score;
    }
    if (auto why = notMeantFor(record, recipe, tumours, drugs); !why.isEmpty()) {
        withhold(score, std::move(why));
        return score;
    }
    models::InputRow row;
    for (const auto& [id, input] : inputs)
        row.emplace(id, input.value);
    const auto predicted = model.predict(row);
    if (!predicted.has_value()) {
        withhold(score, refusal(predicted.error(), model.schema()));
        return score;
    }
    for (const auto& note : models::notesFor(model.card(), row)) {
        for (auto& words : models::wordsOf(note))
            score.groups.push_back(std::move(words));
    }
    const auto& prediction = predicted.value();
    if (!prediction.applicability.isWithin()) {
        withhold(score, unlikeness(prediction.applicability));
        return score;
    }
    score.value = prediction.value;
    score.low = prediction.interval.low;
    score.high = prediction.interval.high;
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
        contribution.logOdds = share.amount;
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

Message notMeantFor(const clinical::Case& record,
                    const models::Recipe& recipe,
                    const terminology::TumourTree& tumours,
                    const terminology::DrugTable& drugs)
{
    if (!isForTumour(record, recipe, tumours))
        return {"the model was fitted on other tumour types", {}};
    // Which extent holds nobody can tell where the stage contradicts itself.
    if (recipe.extent != models::Extent::Any) {
        if (auto contradiction = stageContradiction(record, tumours); !contradiction.isEmpty())
            return contradiction;
    }
    const auto extent = extentOf(record);
    if (recipe.extent == models::Extent::Advanced && extent == DiseaseExtent::Early)
        return {"the model was fitted on advanced disease", {}};
    if (recipe.extent == models::Extent::Local && extent == DiseaseExtent::Advanced)
        return {"the model was fitted on people without spread disease", {}};
    // The data hold nobody who was given these drugs again after they had failed.
    for (const auto& exposure : historyOf(record, drugs).exposures) {
        const bool isOfModel =
            std::any_of(recipe.drugClasses.begin(),
                        recipe.drugClasses.end(),
                        [&](const std::string& drugClass) {
                            return drugs.isOfClass(exposure.ingredient, drugClass);
                        });
        if (isOfModel && exposure.isProgression)
            return {"the tumour progressed on {}, and the data do not tell how such people fared",
                    {exposure.ingredient}};
    }
    return {};
}

Message refusal(const Error& error, const models::Schema& schema)
{
    const auto input = labelOf(schema, error.context);
    switch (error.code) {
    case ErrorCode::MissingData:
        return {"{} is not known", {input}};
    case ErrorCode::OutOfRange:
        return {"{} lies outside what the model accepts", {input}};
    case ErrorCode::Unsupported:
        return {"{} is not one the model was fitted on", {input}};
    default:
        return {"the model could not be read", {}};
    }
}

Message unlikeness(const models::Applicability::Verdict& verdict)
{
    if (verdict.distance <= verdict.limit)
        return {"fewer than {} of the people it was fitted on share one of the values of this "
                "person",
                {std::to_string(verdict.fewestAlike)}};
    return {"this person is less like the people it was fitted on (distance {}) than nearly "
            "all of them are to each other (limit {})",
            {fmt::format("{:.1f}", verdict.distance), fmt::format("{:.1f}", verdict.limit)}};
}

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
    for (const auto& model : models) {
        if (speaksAboutOptions(model.card().recipe) &&
            isForTumour(record, model.card().recipe, tumours))
            scores.push_back(scoreOf(record, model, tumours, drugs, today));
    }
    // A model of this tumour before one of many.
    std::stable_sort(scores.begin(), scores.end(), [&](const ModelScore& a, const ModelScore& b) {
        return a.isOfOneTumour && !b.isOfOneTumour;
    });
    return scores;
}

std::optional<ModelScore> scoreFor(const std::vector<std::string>& therapy,
                                   const std::vector<ModelScore>& scores,
                                   const terminology::DrugTable& drugs)
{
    std::optional<ModelScore> withheld; // the first that would speak, if none does
    for (const auto& score : scores) {
        const auto isMeant = [&](const std::string& drug) {
            return std::any_of(
                score.drugClasses.begin(),
                score.drugClasses.end(),
                [&](const std::string& drugClass) { return drugs.isOfClass(drug, drugClass); });
        };
        if (therapy.empty() || std::none_of(therapy.begin(), therapy.end(), isMeant))
            continue;
        auto said = score;
        if (!std::all_of(therapy.begin(), therapy.end(), isMeant))
            withhold(said,
                     {"the model was fitted on these drugs without the other agents of this "
                      "therapy",
                      {}});
        if (said.value)
            return said;
        // The general model's reason is the one that more can be done about.
        if (!withheld || withheld->isOfOneTumour)
            withheld = std::move(said);
    }
    return withheld;
}

} // namespace consilium::options
