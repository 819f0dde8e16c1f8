#include "core/options/situation.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::options
{

namespace
{

using knowledge::Line;
using knowledge::Setting;

bool wasGiven(const std::string& drugOrClass, const Situation& situation)
{
    return std::any_of(situation.history.exposures.begin(),
                       situation.history.exposures.end(),
                       [&](const auto& exposure) {
                           return situation.knowledge.drugs.isOfClass(exposure.ingredient,
                                                                      drugOrClass);
                       });
}

/// Maintenance is for a tumour that answers to what was given last: the record's latest response is
/// complete or partial, is not older than that treatment, and the treatment was not stopped for
/// progression.
void judgeMaintenance(Criterion& criterion, const Situation& situation)
{
    const auto& exposures = situation.history.exposures;
    const auto last =
        std::max_element(exposures.begin(), exposures.end(), [](const auto& a, const auto& b) {
            return a.start < b.start;
        });
    const clinical::Response* response = nullptr;
    for (const auto& one : situation.record.responses) {
        if (clinical::counts(one.assertion) && one.date.isKnown() &&
            (response == nullptr || response->date < one.date))
            response = &one;
    }
    const bool isAnswering =
        response != nullptr && (response->category == clinical::ResponseCategory::Complete ||
                                response->category == clinical::ResponseCategory::Partial);
    const bool isOfLast = isAnswering && last != exposures.end() && last->start.isKnown() &&
                          !last->isProgression && response->date.earliest() >= last->start.latest();
    if (isOfLast) {
        const auto days = (situation.today - response->date.latest()).count();
        Datum datum{"", response->date, response->header.provenance.place, response->header.key};
        datum.words = {response->category == clinical::ResponseCategory::Complete
                           ? "complete response"
                           : "partial response",
                       {}};
        datum.what = datum.words.english();
        criterion.data.push_back(std::move(datum));
        say(criterion, "Stated as maintenance, and the tumour responded to the last treatment");
        if (days > kFreshDays) {
            criterion.verdict = Verdict::Warn;
            criterion.recoverable = kRepeatTheTest;
            say(criterion,
                "Stated as maintenance after response; the last one recorded is {} days old",
                {std::to_string(days)});
        }
        return;
    }
    criterion.verdict = Verdict::Warn;
    say(criterion, "Stated as maintenance after response to earlier treatment");
}

} // namespace

Criterion judgeLine(const Setting& setting, const std::string& ruleId, const Situation& situation)
{
    Criterion criterion;
    criterion.kind = CriterionKind::Line;
    criterion.ruleId = ruleId;
    criterion.verdict = Verdict::Pass;
    const int prior = situation.history.priorLines;
    Datum lines;
    if (prior == 1 && situation.history.isLineStated)
        lines.words = {"1 earlier systemic line for advanced disease", {}};
    else if (prior == 1)
        lines.words = {"1 earlier systemic line for advanced disease, counted by start dates", {}};
    else if (situation.history.isLineStated)
        lines.words = {"{} earlier systemic lines for advanced disease", {std::to_string(prior)}};
    else
        lines.words = {"{} earlier systemic lines for advanced disease, counted by start dates",
                       {std::to_string(prior)}};
    lines.what = lines.words.english();
    criterion.data.push_back(std::move(lines));
    say(criterion, "Fits the line of treatment");
    if (setting.line == Line::First && prior > 0) {
        criterion.verdict = Verdict::Warn;
        say(criterion, "Stated as first line, but systemic treatment was given before");
    } else if (setting.line == Line::Maintenance) {
        judgeMaintenance(criterion, situation);
    } else if ((setting.line == Line::Later && prior == 0 && setting.after.empty()) ||
               prior < setting.minimumPriorLines) {
        criterion.verdict = Verdict::Warn;
        say(criterion,
            "Stated after earlier lines of treatment, at least {}",
            {std::to_string(std::max(1, setting.minimumPriorLines))});
    }
    // Lines are counted by start dates where nobody states them, and wrong dates count wrong lines.
    const auto& exposures = situation.history.exposures;
    const auto wrong = std::find_if(exposures.begin(), exposures.end(), [](const auto& exposure) {
        return exposure.endsBeforeStart;
    });
    if (wrong != exposures.end() && !situation.history.isLineStated && setting.line != Line::Any) {
        criterion.verdict = Verdict::Undetermined;
        criterion.settledBy = "dates of " + wrong->ingredient;
        criterion.data.push_back({wrong->ingredient, wrong->start, "", wrong->key});
        say(criterion,
            "The record says that {} ended before it began, so the lines cannot be counted",
            {wrong->ingredient});
        return criterion;
    }
    if (!setting.after.empty()) {
        const auto given = [&](const std::string& name) { return wasGiven(name, situation); };
        const bool isMet = setting.afterAll
                               ? std::all_of(setting.after.begin(), setting.after.end(), given)
                               : std::any_of(setting.after.begin(), setting.after.end(), given);
        if (!isMet) {
            criterion.verdict = Verdict::Warn;
            say(criterion,
                setting.afterAll ? "Stated after all of {}, which the record does not show"
                                 : "Stated after {}, which the record does not show",
                {fmt::format("{}", fmt::join(setting.after, ", "))});
        }
    }
    return criterion;
}

std::vector<Criterion> judgeExposure(const std::vector<std::string>& therapy,
                                     const Setting& setting,
                                     const Situation& situation)
{
    const auto& drugs = situation.knowledge.drugs;
    const auto isMeantAfter = [&](const std::string& drug) {
        return std::any_of(setting.after.begin(),
                           setting.after.end(),
                           [&](const std::string& name) { return drugs.isOfClass(drug, name); });
    };
    std::vector<Criterion> criteria;
    std::size_t progressed = 0;
    for (const auto& drug : therapy) {
        Criterion criterion;
        criterion.kind = CriterionKind::Exposure;
        criterion.verdict = Verdict::Pass;
        say(criterion, "{} is not in the record's treatments", {drug});
        bool hasProgressed = false;
        for (const auto& exposure : situation.history.exposures) {
            const bool isSameDrug = exposure.ingredient == drug;
            // What the therapy is stated for use after is no caution against it.
            const bool isSameClass = !isSameDrug && exposure.isProgression &&
                                     !isMeantAfter(exposure.ingredient) &&
                                     drugs.shareMechanism(drug, exposure.ingredient);
            if (!isSameDrug && !isSameClass)
                continue;
            hasProgressed = hasProgressed || (isSameDrug && exposure.isProgression);
            criterion.data.push_back({exposure.ingredient, exposure.start, "", exposure.key});
            // Given for early disease and not stopped for progression: no sign of resistance, said
            // and not counted against it.
            const bool isHarmless = isSameDrug && !exposure.isProgression &&
                                    exposure.isForEarlyDisease && !exposure.isOngoing;
            if (!isHarmless)
                criterion.verdict = Verdict::Warn;
            if (!isSameClass || criterion.data.size() == 1) {
                say(criterion,
                    isSameClass          ? "The tumour progressed on {}, of the same class"
                    : hasProgressed      ? "The tumour progressed on {}"
                    : exposure.isOngoing ? "{} is being given"
                    : isHarmless         ? "{} was given before for early disease"
                                         : "{} was given before",
                    {isSameClass ? exposure.ingredient : drug});
            }
        }
        progressed += hasProgressed ? 1 : 0;
        criteria.push_back(std::move(criterion));
    }
    const bool isAllProgressed = !therapy.empty() && progressed == therapy.size();
    for (std::size_t index = 0; index < therapy.size(); ++index) {
        auto& criterion = criteria[index];
        if (isAllProgressed) {
            criterion.verdict = Verdict::Fail;
        } else if (criterion.verdict == Verdict::Warn && isMeantAfter(therapy[index])) {
            criterion.verdict = Verdict::Pass;
            say(criterion,
                "{} was given before; this therapy is stated for use after it, with a new partner",
                {therapy[index]});
        }
    }
    return criteria;
}

} // namespace consilium::options
