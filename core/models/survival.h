#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace consilium::models
{

/// How long people were followed, one element per person in both lists.
struct FollowUp
{
    std::vector<double> time; ///< months, above 0
    std::vector<float>
        event; ///< 1 the event was seen at that time; 0 censored: not seen until then

    [[nodiscard]] std::size_t size() const { return time.size(); }

    [[nodiscard]] bool isEvent(std::size_t person) const { return event[person] > 0.5F; }

    /// The people named, in that order.
    [[nodiscard]] FollowUp select(std::span<const std::size_t> people) const;
};

/// Product-limit estimate of survival under censoring (Kaplan EL, Meier P. J Am Stat Assoc
/// 1958;53:457). At equal times events come before censorings. Values do not change after fit, so
/// several threads may read one.
class KaplanMeier
{
public:
    /// Survival without the event. No people: 1 everywhere.
    [[nodiscard]] static KaplanMeier fit(const FollowUp& people);
    /// Distribution of the censoring time: events and censorings change places, and people whose
    /// event falls on the time of a censoring are no longer at risk of being censored then.
    [[nodiscard]] static KaplanMeier fitCensoring(const FollowUp& people);

    /// Share still without the event just after `time`. After lastTime() the last value is
    /// repeated although nothing is known there.
    [[nodiscard]] double survival(double time) const;
    /// Share still without the event just before `time`.
    [[nodiscard]] double survivalBefore(double time) const;
    /// People followed to `time` or longer.
    [[nodiscard]] std::size_t atRisk(double time) const;
    /// 95 % interval of survival(time) from Greenwood's variance on the log(-log) scale (Borgan Ø,
    /// Liestøl K. Scand J Stat 1990). While the curve is at 1 and once it is at 0 that scale
    /// has no value; there it is the Wilson interval of the share among the people at risk at
    /// `time`, or at the last event. {0, 1} where nobody is at risk.
    [[nodiscard]] std::pair<double, double> interval(double time) const;
    /// First time by which a share of at least `share` (above 0, up to 1) has had the event;
    /// empty where follow-up ends before.
    [[nodiscard]] std::optional<double> quantile(double share) const;

    /// Longest follow-up; 0 where there are no people.
    [[nodiscard]] double lastTime() const { return m_observed.empty() ? 0 : m_observed.back(); }

private:
    struct Step
    {
        double time = 0;
        double survival = 1;  ///< from this time on
        double variance = 0;  ///< sum of events / (at risk x survivors of the step)
        std::size_t risk = 0; ///< people at risk at this time
    };

    enum class Counted { Events, Censorings };
    [[nodiscard]] static KaplanMeier estimate(const FollowUp& people, Counted counted);
    /// Last step at or before the time; null before the first.
    [[nodiscard]] const Step* stepAt(double time) const;

    std::vector<Step> m_steps;
    std::vector<double> m_observed; ///< all times, ascending
};

/// Harrell's C: the chance that of two people the one with the higher risk has the event first
/// (Harrell FE, Califf RM, Pryor DB, Lee KL, Rosati RA. JAMA 1982;247:2543, PMID 7069920). A pair
/// counts where the earlier of two times is an event, or the times are equal and exactly one is an
/// event: that person is the earlier. Equal risks count half. Empty where no pair counts. O(n log
/// n).
[[nodiscard]] std::optional<double> concordance(std::span<const double> risk,
                                                const FollowUp& people);

/// Brier score at `horizon` with inverse probability of censoring weights (Graf E, Schmoor C,
/// Sauerbrei W, Schumacher M. Stat Med 1999;18:2529, PMID 10474158): people censored by then have
/// no weight of their own, the others stand for them. `survivalThere` is the predicted chance of
/// no event until `horizon`, one per person. `censoring` comes from fitCensoring, as a rule on the
/// same people. NaN where there are no people or `censoring` leaves someone who counts a chance of
/// 0 to be still followed.
[[nodiscard]] double brierAt(double horizon,
                             std::span<const double> survivalThere,
                             const FollowUp& people,
                             const KaplanMeier& censoring);

/// brierAt over ascending horizons, by the trapezoid rule, divided by their span; of one horizon,
/// brierAt. `survival` is people x horizons, row-major. NaN as brierAt.
[[nodiscard]] double integratedBrier(std::span<const double> horizons,
                                     std::span<const double> survival,
                                     const FollowUp& people,
                                     const KaplanMeier& censoring);

/// What was predicted for a group of people and what was seen in them.
struct Observed
{
    double mean = 0;     ///< mean of the predicted risk
    double observed = 0; ///< share with the event, 1 - Kaplan-Meier
    double low = 0;      ///< 95 % interval of observed
    double high = 0;

    /// Calibration in the large: 0 is right, above 0 more events than predicted.
    [[nodiscard]] double difference() const { return observed - mean; }

    /// Observed / expected: 1 is right. Empty where no risk was predicted.
    [[nodiscard]] std::optional<double> ratio() const
    {
        return mean > 0 ? std::optional(observed / mean) : std::nullopt;
    }
};

/// Predicted and observed risk of the event by `horizon`, which must not lie beyond the follow-up
/// of the group. There must be at least one person. `survivalThere` as in brierAt.
[[nodiscard]] Observed
calibrationAt(double horizon, std::span<const double> survivalThere, const FollowUp& people);

/// Coefficient of a Cox model with the linear predictor (log relative hazard) as its only input,
/// Breslow's ties: 1 is right, below 1 the predictions are too extreme (Crowson CS, Atkinson EJ,
/// Therneau TM. Stat Methods Med Res 2016;25:1692, doi 10.1177/0962280213497434). Empty where there
/// is no event, the predictor is the same for all, or it orders the events without fault so that
/// no finite coefficient fits best.
[[nodiscard]] std::optional<double> calibrationSlope(std::span<const double> linearPredictor,
                                                     const FollowUp& people);

} // namespace consilium::models
