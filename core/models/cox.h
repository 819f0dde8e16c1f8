#pragma once

#include "core/base/result.h"
#include "core/models/statistics.h"
#include "core/models/survival.h"

#include <boost/json/object.hpp>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace consilium::models
{

/// Ridge Cox regression: log relative hazard = coefficients x columns (Cox DR. J R Stat Soc B
/// 1972;34:187; penalty as Verweij PJM, van Houwelingen HC. Stat Med 1994;13:2427). Ties after
/// Breslow N. Biometrics 1974;30:89. Newton's method, O(rows x columns^2) a step.
///
/// `values` is rows x columns, row-major, finite, each column near mean 0 and standard deviation 1
/// (the penalty treats them alike). The penalty is per event: what is maximised is log partial
/// likelihood / events - penalty / 2 x sum of squared coefficients, so that the same penalty means
/// the same for a fold and for all rows. With a penalty of 1e-6 or more there is always an answer,
/// also where a column separates those with the event. No threads, fixed order of summation: the
/// same input gives the same bits.
///
/// OutOfRange where there is no event, or the penalty is 0 and the columns depend on each other or
/// order the events without fault; Cancelled.
[[nodiscard]] Result<std::vector<double>> fitCox(std::size_t rows,
                                                 std::size_t columns,
                                                 std::span<const double> values,
                                                 const FollowUp& people,
                                                 double penalty,
                                                 std::stop_token stop = {});

/// Cumulative hazard of a person whose linear predictor is 0 (Breslow NE. J R Stat Soc B
/// 1972;34:216, in the discussion of Cox). It turns a log relative hazard into survival.
///
/// A step function, kept at no more than 400 evenly spaced event times and at the last event up to
/// each horizon: at the horizons it is the full estimate, elsewhere it lags by at most a 400th of
/// the event times. Hazards are rounded to nine digits when fitted, so that what is read back from
/// JSON is what was fitted. Values do not change after fit, so several threads may read one.
class Baseline
{
public:
    /// `linearPredictor` is one per person. OutOfRange where there is no event or a predictor is
    /// too large to be a log relative hazard (beyond 500 either way, or not a number).
    [[nodiscard]] static Result<Baseline> fit(std::span<const double> linearPredictor,
                                              const FollowUp& people,
                                              std::span<const double> horizons);
    /// Malformed where it is not what toJson writes.
    [[nodiscard]] static Result<Baseline> parse(const boost::json::object& object);
    [[nodiscard]] boost::json::object toJson() const;

    /// 0 before the first event. After lastTime() the last value is repeated although nothing is
    /// known there.
    [[nodiscard]] double cumulative(double time) const;
    /// exp(-cumulative(time) x exp(linearPredictor)).
    [[nodiscard]] double survival(double time, double linearPredictor) const;
    /// First time at which cumulative x exp(linearPredictor) is `hazard` (above 0) or more; empty
    /// where follow-up ends before.
    [[nodiscard]] std::optional<double> timeAt(double hazard, double linearPredictor) const;

    /// Longest follow-up of the people it was fitted on.
    [[nodiscard]] double lastTime() const { return m_lastTime; }

private:
    std::vector<double> m_times; ///< ascending
    std::vector<double> m_cumulative;
    double m_lastTime = 0;
};

/// Calibration of survival times by their Cox-Snell residuals (Cox DR, Snell EJ. J R Stat Soc B
/// 1968;30:248). The residual of a person is the cumulative hazard predicted for them, from a model
/// that did not see them, at the time where their follow-up ends; it is censored where the person
/// is. `residuals` holds these in place of months, 0 allowed. Read as follow-up times they have a
/// Kaplan-Meier curve of their own, which no longer depends on the model being right.

/// The cumulative hazard by which a share of people have had the event: with c1 and c2 for 5 and
/// 95 %, the interval from Baseline::timeAt(c1) to timeAt(c2) holds the time of 90 in 100 people.
/// That share holds on average, where censoring does not depend on the residual; it is no
/// guarantee for each kind of person. Empty where the residuals end before.
[[nodiscard]] std::optional<double> coxSnellQuantile(const FollowUp& residuals, double share);

/// The share of other people that has had the event by cumulative hazard `hazard`, with its 95 %
/// interval; to be compared with the share that coxSnellQuantile was asked for. Empty where the
/// residuals end before.
[[nodiscard]] Estimate coxSnellCoverage(const FollowUp& residuals, double hazard);

} // namespace consilium::models
