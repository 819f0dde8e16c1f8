#include "ui/overview/treatment_lines.h"

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

using clinical::Medication;

/// As core/options reads a history: stated, or a recognised agent where nothing is stated.
bool isCancerTreatment(const Medication& medication)
{
    using clinical::Presence;
    return medication.isCancerTreatment == Presence::Present ||
           (medication.isCancerTreatment != Presence::Absent && !medication.ingredient.empty());
}

std::string nameOf(const Medication& medication)
{
    return medication.ingredient.empty() ? medication.drug.label() : medication.ingredient;
}

void take(TreatmentDrug& drug, const Medication& medication)
{
    const auto& period = medication.period;
    if (drug.latest == nullptr) {
        drug.latest = &medication;
        drug.period = period;
        drug.records = 1;
        return;
    }
    ++drug.records;
    if (period.start.isKnown() &&
        (!drug.period.start.isKnown() || period.start < drug.period.start))
        drug.period.start = period.start;
    const bool isLater = !(period.end < drug.period.end) || !drug.latest->period.end.isKnown();
    if (isLater && (!medication.reasonStopped.isEmpty() || drug.latest->reasonStopped.isEmpty()))
        drug.latest = &medication;
    if (drug.period.end < period.end)
        drug.period.end = period.end;
    drug.period.isOngoing = drug.period.isOngoing || period.isOngoing;
}

} // namespace

std::vector<TreatmentLine> treatmentLines(const clinical::Case& record)
{
    // Stated lines by number, others by the day on which their drugs start.
    std::map<std::pair<int, std::string>, TreatmentLine> lines;
    std::map<std::pair<std::pair<int, std::string>, std::string>, std::size_t> places;
    for (const auto& medication : record.medications) {
        if (!clinical::counts(medication.assertion) || !isCancerTreatment(medication))
            continue;
        const auto key = medication.line ? std::pair(*medication.line, std::string())
                                         : std::pair(0, medication.period.start.iso());
        auto& line = lines[key];
        line.line = medication.line;
        const auto [place, isNew] =
            places.try_emplace({key, nameOf(medication)}, line.drugs.size());
        if (isNew)
            line.drugs.emplace_back();
        take(line.drugs[place->second], medication);
        if (medication.period.start.isKnown() &&
            (!line.start.isKnown() || medication.period.start < line.start))
            line.start = medication.period.start;
    }
    std::vector<TreatmentLine> ordered;
    for (auto& [key, line] : lines)
        ordered.push_back(std::move(line));
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const TreatmentLine& a, const TreatmentLine& b) {
            if (a.line && b.line && *a.line != *b.line)
                return *a.line < *b.line;
            return a.start < b.start;
        });
    return ordered;
}

std::vector<const Medication*> otherMedications(const clinical::Case& record)
{
    std::map<std::string, const Medication*> byName;
    for (const auto& medication : record.medications) {
        if (!clinical::counts(medication.assertion) || isCancerTreatment(medication))
            continue;
        auto& latest = byName[nameOf(medication)];
        if (latest == nullptr || latest->period.start <= medication.period.start)
            latest = &medication;
    }
    std::vector<const Medication*> list;
    for (const auto& [name, medication] : byName)
        list.push_back(medication);
    return list;
}

} // namespace consilium::ui
