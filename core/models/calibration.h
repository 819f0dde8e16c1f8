#pragma once

#include "core/models/statistics.h"

#include <boost/json/object.hpp>

#include <string>

namespace consilium::models
{

/// A probability with its interval.
struct Calibrated
{
    double logOdds = 0; ///< calibrated; probability = logistic(logOdds)
    double probability = 0;
    double low = 0;
    double high = 0;
};

/// Turns a raw score (margin) into a probability with an interval. Fitted on out-of-fold scores
/// only, separately for each combination of inputs that may be missing, so that a person with a
/// missing input is compared with people scored without it.
///
/// The probability is a logistic line in the margin. The interval is the 95 % Wilson interval of
/// the share with the outcome among the people whose out-of-fold score was nearest, widened to hold
/// the probability itself: what was seen in people with such a score, not a statement about this
/// person's fate.
class Calibration
{
public:
    Calibration() = default;
    /// `neighbours` is kept within the number of people. OutOfRange as fitLogisticLine, and where a
    /// higher score does not go with the outcome more often.
    [[nodiscard]] static Result<Calibration>
    fit(std::span<const double> margins, std::span<const float> outcome, int neighbours);
    [[nodiscard]] static Result<Calibration> parse(const boost::json::object& object);
    [[nodiscard]] boost::json::object toJson() const;

    [[nodiscard]] Calibrated apply(double margin) const;

    [[nodiscard]] const LogisticLine& line() const { return m_line; }

    [[nodiscard]] int neighbours() const { return m_neighbours; }

private:
    LogisticLine m_line;
    int m_neighbours = 0;
    std::vector<double> m_margins; ///< ascending knots
    std::vector<double> m_low;
    std::vector<double> m_high;
};

} // namespace consilium::models
