#pragma once

#include "core/knowledge/statements.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

/// What a trial found for an endpoint. Values without their interval have none published where we
/// read them.
struct TrialEndpoint
{
    std::string endpoint; ///< "PFS", "ORR", "OS at 5 years"
    std::string measure;  ///< "median", "proportion", "hazard ratio"
    std::string unit;     ///< "months", "weeks", "%", "ratio"
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> comparatorValue;
    std::optional<double> comparatorLow;
    std::optional<double> comparatorHigh;
    std::optional<double> hazardRatio;
    std::optional<double> ratioLow;
    std::optional<double> ratioHigh;
    std::string note;
};

/// The trial on which a therapy rests, with whom it took and what it found.
struct Trial
{
    std::string id;
    std::string name;
    std::string registry;
    std::string design;
    std::vector<std::string> therapy; ///< sorted
    std::string comparator;           ///< empty: single arm
    std::vector<std::string> tumours; ///< OncoTree codes
    std::string line;                 ///< "first", "later", "any", "adjuvant", ...
    std::string stage;                ///< "early", "advanced", "any"
    std::string biomarker;
    int people = 0;
    std::optional<int> peopleWithTherapy;
    std::optional<double> lowestAge; ///< allowed, or seen where only that is stated
    std::optional<double> highestAge;
    std::vector<int> ecog; ///< grades that were taken; empty: not stated
    std::string brainMetastases;
    std::string priorLines;
    std::vector<std::string> excluded;
    std::string note;
    std::vector<TrialEndpoint> endpoints;
    std::vector<Citation> citations;
    PartialDate checked;
};

/// The list of resources/knowledge/trials.json. Malformed names the entry and the field.
[[nodiscard]] Result<std::vector<Trial>> readTrials(std::string_view json);

} // namespace consilium::knowledge
