#pragma once

#include "core/options/engine.h"

#include <string>
#include <vector>

namespace consilium::options
{

/// A fact that stands in the way of a therapy, or whose change another change needs.
struct WhyNotFact
{
    Message words; ///< what would have to be: "ECOG performance status must be at most 2"
    bool isRecoverable = false; ///< treatment, time or a decision can change it
    std::string recoverable;    ///< how, where a rule says so

    friend bool operator==(const WhyNotFact&, const WhyNotFact&) = default;
};

/// Why a therapy of the pack is not advised, or is not among the options at all.
struct WhyNot
{
    Option option; ///< with all its criteria, whether or not the ranking lists it
    bool isListed = false;
    /// The smallest sets of facts (at most three) that would leave no criterion failed, those that
    /// can be changed first. {{}}: nothing fails now. Empty: more than three facts stand in the
    /// way, or one that cannot be otherwise (sex, age).
    std::vector<std::vector<WhyNotFact>> smallest;
};

/// For each therapy of the pack made of exactly these drugs, or, where there is none, each that
/// holds all of them (at most `most`): its best statement or regimen for this case, with the
/// criteria, and what would flip it. Empty: the pack knows no such therapy.
[[nodiscard]] std::vector<WhyNot> whyNot(const clinical::Case& record,
                                         const Knowledge& knowledge,
                                         const std::vector<ModelScore>& scores,
                                         Day today,
                                         const std::vector<std::string>& drugs,
                                         std::size_t most = 12);

} // namespace consilium::options
