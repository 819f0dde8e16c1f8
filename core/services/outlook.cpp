#include "core/services/outlook.h"

#include "core/models/statistics.h"
#include "core/options/scores.h"

#include <algorithm>
#include <cmath>

namespace consilium::services
{

namespace
{

OutlookModel
beside(const clinical::Case& record, const models::Model& model, const Toolbox& toolbox, Day today)
{
    OutlookModel outlook;
    outlook.model = &model;
    auto known = models::inputsOf(record, model.schema(), toolbox.tumours, toolbox.drugs, today);
    for (const auto& input : model.schema().inputs()) {
        OutlookInput entry{&input, {}};
        if (const auto found = known.find(input.id); found != known.end())
            entry.recorded = std::move(found->second);
        else if (input.isRequired)
            outlook.lacking.push_back(input.label);
        outlook.inputs.push_back(std::move(entry));
    }
    outlook.why = options::notMeantFor(record, model.card().recipe, toolbox.tumours, toolbox.drugs);
    if (!outlook.why.isEmpty()) {
        outlook.fit = OutlookFit::NotMeant;
    } else if (!outlook.lacking.empty()) {
        constexpr std::size_t kMostNamed = 4;
        const auto named = std::min(kMostNamed, outlook.lacking.size());
        std::string all;
        for (std::size_t index = 0; index < named; ++index)
            all += (all.empty() ? "" : ", ") + outlook.lacking[index];
        outlook.fit = OutlookFit::LacksInputs;
        if (named == outlook.lacking.size())
            outlook.why = {"not known: {}", {all}};
        else
            outlook.why = {"not known: {}, and {} more",
                           {all, std::to_string(outlook.lacking.size() - named)}};
    } else if (outlook.known() == 0) {
        outlook.fit = OutlookFit::LacksInputs;
        outlook.why = {"too few of its inputs are known", {}};
    }
    return outlook;
}

/// The same person in each arm of the trial.
std::vector<Outlook::Arm> armsOf(const models::Model& model, models::InputRow row)
{
    std::vector<Outlook::Arm> arms;
    const auto& recipe = model.card().recipe;
    const int place = model.schema().indexOf(recipe.arm);
    if (place < 0)
        return arms;
    for (const auto& arm : model.schema().inputs()[static_cast<std::size_t>(place)].categories) {
        row.insert_or_assign(recipe.arm, arm);
        if (auto predicted = model.predict(row); predicted.has_value())
            arms.push_back({arm, std::move(predicted).value()});
    }
    return arms;
}

} // namespace

int OutlookModel::known() const
{
    return static_cast<int>(
        std::count_if(inputs.begin(), inputs.end(), [](const OutlookInput& input) {
            return input.recorded.has_value();
        }));
}

models::InputRow OutlookModel::row() const
{
    models::InputRow row;
    for (const auto& input : inputs) {
        if (input.recorded)
            row.emplace(input.input->id, input.recorded->value);
    }
    return row;
}

double Outlook::shown(double score, double months) const
{
    switch (target->kind) {
    case models::Target::Kind::Binary:
        return models::logistic(score);
    case models::Target::Kind::Survival:
        return 1 - calibration->survival(reader, months, score);
    case models::Target::Kind::Number:
        break;
    }
    return target->fromScale(score);
}

const models::HorizonValue& Outlook::horizon(double months) const
{
    for (const auto& horizon : prediction->horizons) {
        if (horizon.months == months)
            return horizon;
    }
    return prediction->horizons.front();
}

std::vector<OutlookModel>
outlookModels(const clinical::Case& record, const Toolbox& toolbox, Day today)
{
    std::vector<OutlookModel> all;
    all.reserve(toolbox.models.size());
    for (const auto& model : toolbox.models)
        all.push_back(beside(record, model, toolbox, today));
    const auto place = [](const OutlookModel& entry) {
        return 2 * static_cast<int>(entry.fit) +
               (entry.model->card().recipe.tumours.empty() ? 1 : 0);
    };
    std::stable_sort(all.begin(), all.end(), [&](const OutlookModel& a, const OutlookModel& b) {
        return place(a) < place(b);
    });
    return all;
}

Outlook outlookOf(const OutlookModel& entry, const models::InputRow& row)
{
    const auto& model = *entry.model;
    const auto& card = model.card();
    Outlook outlook;
    outlook.target = &card.recipe.target;
    outlook.reader = card.answeringReader() == "blend" ? models::Calibration::Reader::Blend
                                                       : models::Calibration::Reader::Trees;
    if (entry.fit == OutlookFit::NotMeant) {
        outlook.withheld = entry.why;
        return outlook;
    }
    if (row.empty()) {
        outlook.withheld = {"too few of its inputs are known", {}};
        return outlook;
    }
    auto predicted = model.predict(row);
    if (!predicted.has_value()) {
        outlook.withheld = options::refusal(predicted.error(), model.schema());
        return outlook;
    }
    if (!predicted.value().isApplicable()) {
        outlook.withheld = options::unlikeness(predicted.value().applicability);
        return outlook;
    }
    std::vector<float> encoded(model.schema().columns());
    if (const auto status = model.schema().encode(row, encoded); !status.has_value()) {
        outlook.withheld = options::refusal(status.error(), model.schema());
        return outlook;
    }
    outlook.calibration = &model.calibrationOf(encoded);
    outlook.prediction = std::move(predicted).value();
    outlook.notes = models::notesFor(card, row);
    outlook.published = models::publishedBeside(card.recipe, row);
    outlook.arms = armsOf(model, row);
    return outlook;
}

int ofHundred(double share)
{
    return std::clamp(static_cast<int>(std::lround(100 * share)), 0, 100);
}

} // namespace consilium::services
