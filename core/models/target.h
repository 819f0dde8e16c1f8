#pragma once

#include "core/base/result.h"
#include "core/models/survival.h"

#include <span>
#include <string>
#include <vector>

namespace consilium::models
{

/// What a model is asked, and the columns that hold the answer for the training people.
struct Target
{
    enum class Kind {
        Binary,  ///< it happened (1) or not (0)
        Number,  ///< a quantity: a dose, a viability
        Survival ///< time until something happens, with people whose follow-up ended before
    };
    Kind kind = Kind::Binary;
    /// Binary and Survival: one column of 0 and 1. Number: the value; the mean of several columns.
    std::vector<std::string> columns;
    std::string timeColumn;       ///< of Survival
    double perMonth = 1;          ///< units of the time column in a month (days: 30.4375)
    std::vector<double> horizons; ///< of Survival, months, ascending; the first is the main one
    std::string unit;             ///< of Number, UCUM
    double low = 0;               ///< of Number: values outside are no outcome
    double high = 0;
    bool isSquareRoot = false; ///< of Number: learnt on the square root of the value

    [[nodiscard]] double toScale(double value) const;
    [[nodiscard]] double fromScale(double value) const;
    /// 12 evenly spaced times up to the last horizon, and the horizons: where curves are drawn and
    /// squared errors are integrated. Ascending.
    [[nodiscard]] std::vector<double> times() const;

    friend bool operator==(const Target&, const Target&) = default;
};

/// What happened to a list of people, one element each.
struct Outcome
{
    Target::Kind kind = Target::Kind::Binary;
    std::vector<double> value; ///< Binary 0 or 1; Number on the model's scale; Survival months
    std::vector<float> event;  ///< Survival: 1 seen, 0 follow-up ended before

    [[nodiscard]] std::size_t size() const { return value.size(); }

    [[nodiscard]] Outcome select(std::span<const std::size_t> rows) const;

    [[nodiscard]] FollowUp followUp() const { return {value, event}; }

    /// 1 where it happened. Empty for Number.
    [[nodiscard]] std::vector<float> flags() const;
    /// How many it happened to; 0 for Number.
    [[nodiscard]] int events() const;
    /// As XGBoost wants them: censored times are negative.
    [[nodiscard]] std::vector<float> labels() const;
};

/// Mean loss of scores on the model's scale: log loss of log-odds, squared error, negative log
/// partial likelihood per event (Breslow's ties) of log hazards. What choices are made by.
[[nodiscard]] double meanLoss(std::span<const double> scores, const Outcome& outcome);

/// Fold of each row, 0 to folds - 1: drawn separately among the rows with and without the event;
/// with `groups`, all rows of a group fall into one fold.
[[nodiscard]] std::vector<int> foldsOf(const Outcome& outcome,
                                       const std::vector<std::string>& groups,
                                       int folds,
                                       std::uint64_t seed);

} // namespace consilium::models
