#pragma once

#include "core/base/result.h"
#include "core/options/engine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::options
{

/// One thing supposed of a side copy of a case: "what if". Never of the record.
struct Supposition
{
    enum class Kind {
        Measure,     ///< `what` = `value`, or not known
        Condition,   ///< a group of conditions: `presence`
        Medication,  ///< a drug taken beside the treatment: `presence`
        Tobacco,     ///< `word`: "current", "former", "never"
        Stage,       ///< `word`: "I" to "IV"
        Progression, ///< the tumour progressed on the drug `what`
        Finding,     ///< `findings`, in the place of what contradicts them
        Pharmacogene ///< `result`, in the place of others of its gene
    };
    Kind kind = Kind::Measure;
    std::string what = {};
    std::optional<double> value =
        {}; ///< of Measure, in the measure's unit; empty: as if not recorded
    clinical::Presence presence = clinical::Presence::Unknown; ///< Unknown: as if not recorded
    std::string word = {};
    std::vector<clinical::Finding> findings = {};
    clinical::Pharmacogene result = {};
};

/// A measure that can be supposed.
struct SupposableMeasure
{
    std::string_view name;
    std::string_view label; ///< English
    std::string_view unit;  ///< UCUM; empty of grades and multiples of the upper limit
    double low = 0;         ///< values outside are refused
    double high = 0;
};

/// Those that rules read and that are measured or asked, not reckoned from others; in the order in
/// which people look for them.
[[nodiscard]] const std::vector<SupposableMeasure>& supposableMeasures();

/// The case as it would be, in order of the suppositions. What is supposed carries the date
/// `today`; what it stands in the place of is marked as entered in error, so that it no longer
/// counts. OutOfRange names the measure, NotFound an unknown measure, group of conditions or drug;
/// Malformed a word that is none.
[[nodiscard]] Result<clinical::Case> supposed(const clinical::Case& record,
                                              const std::vector<Supposition>& suppositions,
                                              const Knowledge& knowledge,
                                              Day today);

} // namespace consilium::options
