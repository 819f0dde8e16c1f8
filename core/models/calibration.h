#pragma once

#include "core/models/cox.h"
#include "core/models/score_line.h"

#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace consilium::models
{

/// The scores of one row on the model's scale, each calibrated: log-odds, the number's scale, log
/// hazard (0 is the mean of the training people).
struct Scores
{
    double trees = 0;
    double linear = 0;
    double blend = 0;
};

/// What the people with the nearest score experienced, or where a number is expected to lie.
struct Interval
{
    double low = 0;
    double high = 0;
};

/// Turns raw scores into what is shown. Fitted on out-of-fold scores only, separately for each
/// combination of inputs that may be missing, so that a person with a missing input is compared
/// with people scored without it.
///
/// Intervals: of a probability, the 95 % Wilson interval of the share with the outcome among the
/// people with the nearest out-of-fold score; of survival, the Kaplan-Meier interval among them;
/// both widened to hold the value itself: what was seen in people with such a score, not a
/// statement about this person's fate. Of a number, the conformal interval, which is about this
/// person.
class Calibration
{
public:
    Calibration() = default;
    /// `answersWithBlend`: whose score the intervals belong to. `neighbours` is kept within the
    /// number of people. OutOfRange as fitLine.
    [[nodiscard]] static Result<Calibration> fit(const Target& target,
                                                 const RawScores& raw,
                                                 const Outcome& outcome,
                                                 double weight,
                                                 bool answersWithBlend,
                                                 int neighbours,
                                                 double coverage);
    [[nodiscard]] static Result<Calibration> parse(const Target& target,
                                                   const boost::json::object& object);
    [[nodiscard]] boost::json::object toJson() const;

    [[nodiscard]] Scores apply(double trees, double linear) const;

    [[nodiscard]] double answer(const Scores& scores) const
    {
        return m_answersWithBlend ? scores.blend : scores.trees;
    }

    /// The answer is base + trees() x raw score of the trees + linear() x raw score of the linear
    /// reader.
    struct Weights
    {
        double base = 0;
        double trees = 1;
        double linear = 0;
    };

    [[nodiscard]] Weights weights() const;

    /// Survival at a time, in months, from a calibrated score of one reader.
    enum class Reader { Trees, Linear, Blend };
    [[nodiscard]] double survival(Reader reader, double months, double score) const;
    /// Binary: of the probability (`at` 0). Survival: of survival at the target's times()[at].
    [[nodiscard]] Interval nearest(double answer, std::size_t at) const;
    /// People without the event and still followed at times()[at] among those with the nearest
    /// score.
    [[nodiscard]] int atRisk(double answer, std::size_t at) const;

    [[nodiscard]] int neighbours() const { return m_neighbours; }

    /// Conformal statements; each holds for the recipe's share of people.
    struct Conformal
    {
        /// Binary: the outcomes that cannot be excluded (both may stand).
        bool isEventPossible = true;
        bool isNonEventPossible = true;
        /// Number: on the model's scale. Survival: `low` months are survived, `high` is infinite.
        double low = 0;
        double high = 0;
    };

    [[nodiscard]] Conformal conformal(double answer) const;
    /// For each person a number that is below 1 where the statement failed, censored where
    /// follow-up ended before it was settled: read by coverageOf.
    [[nodiscard]] FollowUp settled(std::span<const double> answers, const Outcome& outcome) const;

private:
    void fitNearest(std::span<const double> answers, const Outcome& outcome, int neighbours);
    Status fitConformal(std::span<const double> answers, const Outcome& outcome, double coverage);

    Target m_target;
    Line m_trees;
    Line m_linear;
    Line m_blend;
    double m_weight = 1; ///< of the trees in the blend
    bool m_answersWithBlend = false;
    std::vector<Baseline> m_baselines; ///< Survival: trees, linear, blend
    int m_neighbours = 0;
    std::vector<double> m_knots; ///< answers, ascending
    /// knots x times (Binary: one time), row-major.
    std::vector<double> m_low;
    std::vector<double> m_high;
    std::vector<double> m_atRisk;
    /// Binary: least probability at which the event, the non-event cannot be excluded. Number:
    /// largest error. Survival: cumulative hazard at `low`.
    std::vector<double> m_conformal;
};

/// Share of people for whom the statement held, with its 95 % interval.
[[nodiscard]] Estimate coverageOf(const FollowUp& settled);

} // namespace consilium::models
