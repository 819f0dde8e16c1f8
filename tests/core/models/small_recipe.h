#pragma once

#include "core/base/crypto/hash.h"
#include "core/models/recipe.h"
#include "core/models/statistics.h"

#include <fmt/format.h>

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
 "population": "Invented people.", "outcome": "response", "outcomeColumn": "response", "horizon": "invented",
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

} // namespace consilium::tests
