#pragma once

#include "core/knowledge/risk_facts.h"
#include "core/services/calculator_prefill.h"
#include "core/services/toolbox.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace consilium::services
{

/// What a person answered beside the record, by calculator and input. Never part of the record. An
/// empty cell takes away what the record says: the input is open.
using RiskGiven = std::map<std::string, calculators::Cells, std::less<>>;

/// The number of a formula. `low` and `high` differ where inputs that nobody answered leave several
/// answers.
struct RiskValue
{
    double low = 0;
    double high = 0;
    std::string word; ///< its group; of several answers the first and the last, "low to high"
    std::optional<double> beside;

    [[nodiscard]] bool isOne() const { return low == high; }

    friend bool operator==(const RiskValue&, const RiskValue&) = default;
};

enum class RiskState {
    Answered,     ///< one number
    Bounded,      ///< between two numbers, whatever the open inputs are
    Stated,       ///< no formula: what the record says, or what a variant implies
    Lacks,        ///< inputs are missing
    Refused,      ///< the formula does not take what the record says
    NotApplicable ///< made for other people
};

enum class RiskOrigin { Record, Given, Horizon };

/// An input with what it rests on.
struct RiskInput
{
    const calculators::Field* field = nullptr;
    std::string cell; ///< empty: open
    RiskOrigin origin = RiskOrigin::Record;
    std::vector<PrefillDatum> data;
    std::vector<Message> remarks;
    bool isStale = false; ///< old, or without a date where that matters
};

/// The same formula with one input changed: a difference between people, no effect of the change.
struct RiskModified
{
    const knowledge::RiskChange* change = nullptr;
    const calculators::Field* field = nullptr;
    std::string from; ///< cells
    std::string to;
    RiskValue before;
    RiskValue after;
};

/// One card of the page. Points into the facts and the catalogue of calculators.
struct RiskEntry
{
    RiskState state = RiskState::Lacks;
    knowledge::RiskSection section = knowledge::RiskSection::Hereditary;
    const knowledge::RiskFormula* formula = nullptr; ///< null: no formula
    const calculators::Calculator* calculator = nullptr;
    const knowledge::RiskGene* gene = nullptr;
    const knowledge::RiskExposure* exposure = nullptr;
    Message title; ///< of an entry without a formula
    std::optional<RiskValue> value;
    std::vector<RiskInput> inputs;               ///< in the order of the calculator
    std::vector<const calculators::Field*> open; ///< asked for and not known
    std::vector<PrefillDatum> data;              ///< of an entry without a formula
    std::vector<Message> remarks; ///< of the calculator, on the data, on all inputs together
    std::vector<const knowledge::Worded*>
        readings;                                  ///< sentences of the facts: how it is to be read
    std::vector<const knowledge::RiskNote*> notes; ///< what a variant implies, what was observed
    std::vector<const knowledge::RiskNote*> steps; ///< empty: see isStepOpen
    bool isStepOpen = false; ///< whether there is a step depends on what is not known
    const knowledge::RiskExclusion* exclusion = nullptr; ///< of NotApplicable by the facts
    std::vector<RiskModified> modified;
    bool isPlanned = false; ///< of an exposure: by a therapy that is asked about

    [[nodiscard]] bool speaks() const
    {
        return state == RiskState::Answered || state == RiskState::Bounded ||
               state == RiskState::Stated;
    }
};

struct RiskOverview
{
    Day today{};
    /// By section; inside one those that speak with a next step first, then those that speak, that
    /// lack inputs, that were refused and those not meant, each in the order of the facts.
    std::vector<RiskEntry> entries;

    [[nodiscard]] std::vector<const RiskEntry*> of(knowledge::RiskSection section) const;
};

/// What a record says on the risks of the page. An input is taken from `given`, else from the
/// record; what neither says is open and never zero or no. Where at most three open inputs have few
/// answers, all are tried and the number is a range. Drugs of `planned` count as given later.
/// `toolbox` reads the record; `facts` must outlive the answer.
[[nodiscard]] RiskOverview riskOverview(const clinical::Case& record,
                                        const Toolbox& toolbox,
                                        const knowledge::RiskFacts& facts,
                                        Day today,
                                        const RiskGiven& given = {},
                                        const std::vector<std::string>& planned = {});

/// The same formula with one input changed. Refused with the calculator's own word: OutOfRange
/// where the cell is outside what the input takes; MissingData where the entry has no number;
/// NotFound where the formula has no such input.
[[nodiscard]] Result<RiskModified>
changedRisk(const RiskEntry& entry, std::string_view field, const std::string& cell);

/// The record of a file for `consilium-cli risk --case`: FHIR of one person, or a molecular
/// profile. NotFound, Malformed, MissingData, Ambiguous (several persons).
[[nodiscard]] Result<clinical::Case> riskCase(const std::filesystem::path& file,
                                              const Toolbox& toolbox);

/// The documented answer of `consilium-cli risk`.
[[nodiscard]] std::string toJson(const RiskOverview& overview, const knowledge::RiskFacts& facts);

} // namespace consilium::services
