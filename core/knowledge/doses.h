#pragma once

#include "core/knowledge/rules.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::knowledge
{

/// The starting dose of a drug as a label, a guideline or a trial states it.
struct Dose
{
    enum class Unit { Mg, MgPerM2, MgPerKg, Auc };

    /// What organ function asks of the starting dose: the first that holds is taken.
    struct Adjustment
    {
        RuleLeaf when;                ///< a threshold
        std::optional<double> amount; ///< in the unit of the dose
        std::optional<double> factor; ///< of the usual amount
        bool isAvoided = false;
        bool isUnstated = false; ///< the source gives no dose there
        std::string schedule;    ///< where it differs; beside `amount`
        std::string what;
    };

    std::string id;
    std::string drug;
    std::vector<std::string> therapy; ///< of the combination it is for; empty: of the drug alone.
                                      ///< A dose of the drug alone is never that of a combination.
    std::vector<std::string> tumours; ///< OncoTree codes; empty: any
    double amount = 0;
    Unit unit = Unit::Mg;
    std::string route;
    std::string schedule;               ///< "once a day", "every 3 weeks"
    std::optional<double> loading;      ///< first dose, in the same unit
    std::optional<double> highest;      ///< of one dose, in mg
    std::optional<double> clearanceCap; ///< of AUC: the clearance counts at most this much, mL/min
    std::optional<double> roundingTo;   ///< mg that the strengths allow
    std::string roundingWhy;
    std::vector<Adjustment> adjustments;
    std::string notes;
    std::vector<Citation> citations;
    PartialDate checked;
};

/// The list of resources/knowledge/doses.json. Malformed names the entry and the field.
[[nodiscard]] Result<std::vector<Dose>> readDoses(std::string_view json);

} // namespace consilium::knowledge
