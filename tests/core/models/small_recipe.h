#pragma once

#include "core/base/crypto/hash.h"
#include "core/models/recipe.h"
#include "core/models/statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace consilium::tests
{

/// An invented cohort: the outcome depends on `dose` (more often when it is high) and on `marker`;
/// `noise` says nothing. `bias`: for group 1 the outcome is drawn without looking at the inputs.
inline std::string inventedCohort(int people, std::uint64_t seed, bool hasBias = false)
{
    models::Random random(seed);
    std::string text = "dose,marker,noise,site,group,response\n";
    for (int person = 0; person < people; ++person) {
        const double dose = random.fraction() * 10;
        const int marker = random.fraction() < 0.4 ? 1 : 0;
        const double noise = random.fraction() * 100;
        const auto* site = random.fraction() < 0.5 ? "A" : "B";
        const int group = random.fraction() < 0.5 ? 1 : 0;
        const double chance =
            hasBias && group == 1 ? 0.5 : models::logistic(-2.5 + 0.45 * dose + 1.2 * marker);
        const int response = random.fraction() < chance ? 1 : 0;
        text +=
            fmt::format("{:.3f},{},{:.2f},{},{},{}\n", dose, marker, noise, site, group, response);
    }
    return text;
}

/// A recipe for that cohort, small enough for a test. `judging` is the text of the second table.
inline std::string smallRecipe(const std::string& training, const std::string& judging)
{
    return fmt::format(R"({{
 "id": "small", "version": "1.0.0", "name": "Small", "claim": "prognosis-under-treatment", "claimText": "Invented.",
 "population": "Invented people.", "outcome": "response", "target": {{"kind": "binary", "column": "response"}}, "horizon": "invented",
 "drugClasses": ["PD-1 inhibitor"], "limits": ["Invented."], "dataName": "invented", "dataSource": "a test", "dataLicence": "CC0",
 "citations": [], "yardstick": "dose", "published": "none",
 "training": {{"name": "training", "file": "training.csv", "sha256": "{}"}},
 "judging": [{{"name": "judging", "file": "judging.csv", "sha256": "{}"}}],
 "subgroups": [{{"name": "group", "column": "group"}}],
 "inputs": [
  {{"id": "dose", "label": "dose", "kind": "number", "unit": "mg", "low": 0, "high": 20, "direction": "increasing", "required": true}},
  {{"id": "site", "label": "site", "kind": "category", "categories": ["A", "B"], "required": true}},
  {{"id": "marker", "label": "marker", "kind": "flag"}},
  {{"id": "noise", "label": "noise", "kind": "number", "unit": "1", "low": 0, "high": 100}}],
 "folds": 3, "seed": 7, "search": {{"max_depth": [2], "eta": [0.1]}}, "linearPenalties": [0.001, 0.1],
 "mostRounds": 60, "patience": 10, "maskedWeight": 0.5, "neighbours": 50, "bootstraps": 60, "farthest": 0.99}})",
                       crypto::sha256Hex(training),
                       crypto::sha256Hex(judging));
}

/// The same people with a time to the event: sooner with a higher dose and the marker, followed for
/// at most 60 months.
inline std::string inventedSurvival(int people, std::uint64_t seed)
{
    models::Random random(seed);
    std::string text = "dose,marker,noise,site,group,months,died\n";
    for (int person = 0; person < people; ++person) {
        const double dose = random.fraction() * 10;
        const int marker = random.fraction() < 0.4 ? 1 : 0;
        const double noise = random.fraction() * 100;
        const auto* site = random.fraction() < 0.5 ? "A" : "B";
        const int group = random.fraction() < 0.5 ? 1 : 0;
        const double hazard = 0.01 * std::exp(0.25 * dose + 0.6 * marker);
        const double time = -std::log(1 - random.fraction()) / hazard;
        const double followed = 10 + random.fraction() * 50;
        text += fmt::format("{:.3f},{},{:.2f},{},{},{:.3f},{}\n",
                            dose,
                            marker,
                            noise,
                            site,
                            group,
                            std::max(0.1, std::min(time, followed)),
                            time <= followed ? 1 : 0);
    }
    return text;
}

/// Several samples of each person, a number that depends on the dose and on the site.
inline std::string inventedNumbers(int people, std::uint64_t seed)
{
    models::Random random(seed);
    std::string text = "person,dose,marker,noise,site,group,amount\n";
    for (int person = 0; person < people; ++person) {
        const double dose = random.fraction() * 10;
        const int marker = random.fraction() < 0.4 ? 1 : 0;
        const int group = random.fraction() < 0.5 ? 1 : 0;
        for (const auto* site : {"A", "B"})
            text += fmt::format("P{},{:.3f},{},{:.2f},{},{},{:.4f}\n",
                                person,
                                dose,
                                marker,
                                random.fraction() * 100,
                                site,
                                group,
                                30 + 2 * dose + 4 * marker + (site[0] == 'B' ? 20 : 0) +
                                    6 * (random.fraction() - 0.5));
    }
    return text;
}

/// The small recipe with another target. `more` is put before "folds".
inline std::string smallRecipe(const std::string& training,
                               const std::string& judging,
                               const std::string& target,
                               const std::string& more)
{
    auto text = smallRecipe(training, judging);
    const std::string usual = R"({"kind": "binary", "column": "response"})";
    text.replace(text.find(usual), usual.size(), target);
    return text.insert(text.find(R"("folds")"), more);
}

inline const char* const kSurvivalTarget =
    R"({"kind": "survival", "time": "months", "event": "died", "horizons": [12, 24]})";
inline const char* const kNumberTarget =
    R"({"kind": "number", "columns": ["amount"], "unit": "mg", "low": 1, "high": 200, "scale": "square-root"})";

} // namespace consilium::tests
