#pragma once

#include "core/options/score_range.h"
#include "core/options/unknowns.h"
#include "core/options/what_if.h"
#include "core/services/toolbox.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::services
{

/// What one line supposes, as `consilium-cli options --what-if` and the screen take it:
///   ecog=3   platelets=   creatinine=1.6      a measure in its unit; empty: as if not recorded
///   condition:heart-failure=yes | no | unknown
///   takes:itraconazole=yes | no
///   tobacco=current | former | never          stage=I | II | III | IV
///   progressed=osimertinib
///   EGFR T790M   TMB 14   KRAS wild type      a finding, as it is typed
///   DPYD *2A/*2A                              a pharmacogene, as it is typed
/// Malformed names what was not understood, NotFound an unknown measure, condition or drug,
/// OutOfRange a value that cannot be.
[[nodiscard]] Result<options::Supposition>
readSupposition(std::string_view line, const clinical::Case& record, const Toolbox& toolbox);

/// What an option does when something is supposed.
struct OptionMove
{
    std::string name;
    std::optional<options::Shelf> shelfBefore; ///< empty: was not listed
    std::optional<options::Shelf> shelfAfter;  ///< empty: would not be listed
    int rankBefore = 0;                        ///< from 1
    int rankAfter = 0;
    /// What the model says of the option; empty: no model, or no number.
    std::optional<options::ModelScore> scoreBefore;
    std::optional<options::ModelScore> scoreAfter;
    std::string why; ///< why it would stand where it would stand, English

    [[nodiscard]] bool changesShelf() const { return shelfBefore != shelfAfter; }

    [[nodiscard]] bool changesNumber() const;
};

/// A side copy of a case: never stored, and not the patient.
struct WhatIf
{
    clinical::Case record;
    options::Ranking ranking;
    /// Options that change their shelf, come or go, in the order in which they stood; then those
    /// with another number. Others are left out.
    std::vector<OptionMove> moves;
};

/// The options if all of this were so. Fails as options::supposed.
[[nodiscard]] Result<WhatIf> whatIf(const clinical::Case& record,
                                    const options::Ranking& ranking,
                                    const std::vector<options::Supposition>& suppositions,
                                    const Toolbox& toolbox,
                                    Day today);

/// What is not known, and how far it could move the list and the models' numbers.
struct OpenQuestions
{
    options::Unknowns unknowns;
    std::vector<options::ScoreRange> scores;
};

[[nodiscard]] OpenQuestions openQuestions(const clinical::Case& record,
                                          const options::Ranking& ranking,
                                          const Toolbox& toolbox,
                                          Day today);

/// The documented answers of `consilium-cli options --what-if` and `--open`.
[[nodiscard]] std::string toJson(const WhatIf& answer);
[[nodiscard]] std::string toJson(const OpenQuestions& answer, const options::Ranking& ranking);

} // namespace consilium::services
