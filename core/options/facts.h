#pragma once

#include "core/knowledge/rules.h"
#include "core/options/engine.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace consilium::options
{

/// What the record says to one leaf of a rule.
struct Fact
{
    genomics::Truth truth = genomics::Truth::Unknown;
    Message words;
    std::vector<Datum> data;
    std::string settledBy;      ///< of Unknown: the test or entry that would settle it
    std::optional<int> ageDays; ///< of a measured value
    int freshDays = 0;          ///< an older value warns
    bool isUndated = false;

    [[nodiscard]] bool isStale() const { return isUndated || (ageDays && *ageDays > freshDays); }
};

/// A case as rules ask it. What several rules ask for is read once; one thread at a time. All
/// that it is made from must outlive it.
///
/// Not recorded is Unknown, with these exceptions, each said in words: a list of medications, of
/// allergies or of habits of one kind answers for what is not in it; the statement that there is no
/// other condition answers for all but those that must be asked for; a cancer drug that is not
/// recorded as given was not given. A list of conditions does not answer for what is not in it. A
/// value that cannot be true, and values of one moment that contradict each other across the
/// threshold, are Unknown.
class Facts
{
public:
    Facts(const clinical::Case& record, const Knowledge& knowledge, Day today);

    [[nodiscard]] Fact answer(const knowledge::RuleLeaf& leaf,
                              const std::vector<std::string>& therapy) const;

    /// The one exact value of a measure; empty where there is none, several, or a limit.
    [[nodiscard]] std::optional<double> value(const std::string& measure) const;

    /// The same with what it rests on, or what is missing for it.
    struct Measured
    {
        std::optional<double> value;
        std::vector<Datum> data;
        bool isStale = false; ///< older than the usual window, or without a date
        std::string missing;  ///< of no value
    };

    [[nodiscard]] Measured measured(const std::string& measure) const;

    /// Keys of the record's entries that speak of a group of conditions.
    [[nodiscard]] std::set<std::string> keysOfCondition(const std::string& group) const;

    [[nodiscard]] const clinical::Case& record() const { return m_record; }

    [[nodiscard]] const Knowledge& knowledge() const { return m_knowledge; }

    [[nodiscard]] Day today() const { return m_today; }

private:
    /// One or more values of a measure; several contradict each other.
    struct Reading
    {
        std::vector<std::pair<double, Comparator>> values;
        std::vector<Datum> data;
        std::string settledBy;
        std::optional<int> ageDays;
        bool isUndated = false;
        bool isImpossible = false;
    };

    struct Condition
    {
        clinical::Presence presence = clinical::Presence::Unknown;
        Datum datum;
        PartialDate began;
    };

    /// A medication that is taken now, by its ingredients.
    struct Taken
    {
        std::vector<std::string> ingredients;
        std::string words; ///< as written, normalised
        Datum datum;
        bool endsBeforeStart = false; ///< whether it is taken now nobody can tell
    };

    [[nodiscard]] const Reading& reading(const std::string& measure) const;
    [[nodiscard]] Reading read(const std::string& measure) const;
    [[nodiscard]] Reading readEcog() const;
    [[nodiscard]] Reading readAge() const;
    [[nodiscard]] Reading readFiltration(bool isIndexed) const;
    [[nodiscard]] Reading readLaboratory(const std::string& measure) const;
    [[nodiscard]] Reading readLifestyle(clinical::LifestyleKind kind,
                                        const std::string& unit) const;

    [[nodiscard]] Fact number(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact sex(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact allergy(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact condition(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact medication(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact given(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact daysSince(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact together(const knowledge::RuleLeaf& leaf,
                                const std::vector<std::string>& therapy) const;
    [[nodiscard]] Fact tumour(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact tobacco(const knowledge::RuleLeaf& leaf) const;
    [[nodiscard]] Fact habit(const knowledge::RuleLeaf& leaf) const;

    [[nodiscard]] const std::vector<Condition>& conditionsOf(const std::string& group) const;
    [[nodiscard]] bool isMeant(const std::string& drug, const knowledge::RuleLeaf& leaf) const;

    const clinical::Case& m_record;
    const Knowledge& m_knowledge;
    Day m_today;
    History m_history;
    std::vector<Taken> m_taken;
    bool m_isNoCondition = false;
    bool m_isNoMedication = false;
    mutable std::map<std::string, Reading> m_readings;
    mutable std::map<std::string, std::vector<Condition>> m_conditions;
};

} // namespace consilium::options
