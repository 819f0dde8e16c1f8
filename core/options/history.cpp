#include "core/options/engine.h"

#include <algorithm>
#include <set>

namespace consilium::options
{

namespace
{

bool hasText(const std::string& text, std::string_view part)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end();
}

} // namespace

History historyOf(const clinical::Case& record, const terminology::DrugTable& drugs)
{
    History history;
    std::set<int> lines;
    std::set<std::string> starts;
    for (const auto& medication : record.medications) {
        if (!clinical::counts(medication.assertion) || medication.isCancerTreatment == clinical::Presence::Absent)
            continue;
        auto ingredients = drugs.ingredientsOf(medication.drug);
        if (ingredients.empty() && !medication.ingredient.empty())
            ingredients.push_back(medication.ingredient);
        for (const auto& ingredient : ingredients)
            history.exposures.push_back({ingredient,
                                         medication.stoppedForProgression == clinical::Presence::Present,
                                         medication.period.isOngoing,
                                         medication.line,
                                         medication.period.start,
                                         medication.header.key});
        const bool isForAdvanced =
            medication.intent != clinical::Intent::Adjuvant && medication.intent != clinical::Intent::Neoadjuvant &&
            medication.intent != clinical::Intent::Curative;
        if (ingredients.empty() || !isForAdvanced)
            continue;
        if (medication.line)
            lines.insert(*medication.line);
        else if (medication.period.start.isKnown())
            starts.insert(medication.period.start.iso());
    }
    history.isLineStated = !lines.empty();
    // Where no line is stated, drugs that start on one date are one line.
    history.priorLines = history.isLineStated ? *lines.rbegin() : static_cast<int>(starts.size());
    return history;
}

DiseaseExtent extentOf(const clinical::Case& record)
{
    for (const auto& tumour : record.tumours) {
        if (tumour.isSecondary && clinical::counts(tumour.assertion))
            return DiseaseExtent::Advanced;
    }
    const auto* tumour = clinical::leadingTumour(record);
    const auto* stage = tumour == nullptr ? nullptr : clinical::latestStage(record, tumour->header.key);
    if (stage == nullptr && tumour != nullptr)
        stage = clinical::latestStage(record, {});
    if (stage == nullptr)
        return DiseaseExtent::Unknown;
    if (hasText(stage->m, "m1") || hasText(stage->group, "iv") || hasText(stage->group, "4"))
        return DiseaseExtent::Advanced;
    if (hasText(stage->group, "iii") || hasText(stage->group, "3"))
        return DiseaseExtent::Unknown; // locally advanced: resectable or not is not in the stage
    return stage->group.empty() ? DiseaseExtent::Unknown : DiseaseExtent::Early;
}

} // namespace consilium::options
