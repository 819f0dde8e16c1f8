#include "core/models/calibration.h"

#include "core/models/json_text.h"
#include "core/models/matrix.h"
#include "core/models/statistics.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

constexpr int kKnots =
    41; ///< enough that the interval changes by less than a percentage point between two
constexpr int kDecimals = 6;

/// Between two knots, and the nearest knot outside them. `y` is knots x width.
double interpolate(const std::vector<double>& x,
                   const std::vector<double>& y,
                   std::size_t width,
                   std::size_t column,
                   double at)
{
    const auto above = std::upper_bound(x.begin(), x.end(), at);
    if (above == x.begin())
        return y[column];
    if (above == x.end())
        return y[(x.size() - 1) * width + column];
    const auto index = static_cast<std::size_t>(above - x.begin());
    const double share = (at - x[index - 1]) / (x[index] - x[index - 1]);
    const double before = y[(index - 1) * width + column];
    return before + share * (y[index * width + column] - before);
}

json::array listOf(const std::vector<double>& values)
{
    json::array list;
    for (const double value : values)
        list.emplace_back(value);
    return list;
}

json::object jsonOf(const Line& line)
{
    return {{"intercept", line.intercept}, {"slope", line.slope}};
}

Line lineOf(ObjectReader& reader, std::string_view name)
{
    const auto* part = reader.member(name);
    if (part == nullptr) {
        reader.reject(name);
        return {};
    }
    ObjectReader line(*part, "calibration/" + std::string(name));
    const Line read{line.number("intercept"), line.number("slope")};
    reader.absorb(line);
    return read;
}

/// The k-th smallest of n so that a new value lies at or below it with the chance `share`
/// (Vovk V, Gammerman A, Shafer G. Algorithmic learning in a random world. 2005): k = ceil((n + 1)
/// share), the largest where there are too few.
double conformalQuantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(
        std::ceil((static_cast<double>(values.size()) + 1) * share - 1e-9));
    return values[std::min(values.size(), std::max<std::size_t>(rank, 1)) - 1];
}

} // namespace

Result<Calibration> Calibration::fit(const Target& target,
                                     const RawScores& raw,
                                     const Outcome& outcome,
                                     double weight,
                                     bool answersWithBlend,
                                     int neighbours,
                                     double coverage)
{
    Calibration calibration;
    calibration.m_target = target;
    calibration.m_weight = weight;
    calibration.m_answersWithBlend = answersWithBlend;
    // A reader that has no part in the answer may rank nothing: it then stands at its raw score.
    const auto trees = fitLine(raw.trees, outcome);
    const auto linear = fitLine(raw.linear, outcome);
    const bool needsTrees = !answersWithBlend || weight > 0;
    const bool needsLinear = answersWithBlend && weight < 1;
    if (needsTrees && !trees.has_value())
        return fail(trees.error());
    if (needsLinear && !linear.has_value())
        return fail(linear.error());
    if (trees.has_value())
        calibration.m_trees = trees.value();
    if (linear.has_value())
        calibration.m_linear = linear.value();
    const auto ofTrees = throughLine(calibration.m_trees, raw.trees);
    const auto ofLinear = throughLine(calibration.m_linear, raw.linear);
    const auto blended = mix(weight, ofTrees, ofLinear);
    CONSILIUM_TRY(calibration.m_blend, fitLine(blended, outcome));
    const auto ofBlend = throughLine(calibration.m_blend, blended);
    const auto& answers = answersWithBlend ? ofBlend : ofTrees;
    if (target.kind == Target::Kind::Survival) {
        for (const auto* scores : {&ofTrees, &ofLinear, &ofBlend}) {
            CONSILIUM_TRY(auto baseline,
                          Baseline::fit(*scores, outcome.followUp(), target.horizons));
            calibration.m_baselines.push_back(std::move(baseline));
        }
    }
    if (target.kind != Target::Kind::Number)
        calibration.fitNearest(answers, outcome, neighbours);
    CONSILIUM_CHECK(calibration.fitConformal(answers, outcome, coverage));
    return calibration;
}

void Calibration::fitNearest(std::span<const double> answers,
                             const Outcome& outcome,
                             int neighbours)
{
    std::vector<std::size_t> order(answers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return answers[a] < answers[b];
    });
    const auto people = static_cast<int>(order.size());
    m_neighbours = std::min(neighbours, people);
    const auto flags = outcome.flags();
    const auto times = m_target.times();
    for (int knot = 0; knot < kKnots; ++knot) {
        const auto place =
            static_cast<int>(std::lround(static_cast<double>(knot) * (people - 1) / (kKnots - 1)));
        const double answer = rounded(answers[order[static_cast<std::size_t>(place)]], 5);
        if (!m_knots.empty() && answer <= m_knots.back())
            continue;
        m_knots.push_back(answer);
        // Neighbours by rank are neighbours by score, because the scores are sorted.
        const int first = std::clamp(place - m_neighbours / 2, 0, people - m_neighbours);
        const std::span<const std::size_t> members(order.data() + first,
                                                   static_cast<std::size_t>(m_neighbours));
        if (m_target.kind == Target::Kind::Binary) {
            const auto happened = select(flags, members);
            const auto [low, high] = wilsonInterval(
                static_cast<int>(std::count(happened.begin(), happened.end(), 1.0F)), m_neighbours);
            m_low.push_back(rounded(low, 5));
            m_high.push_back(rounded(high, 5));
            m_atRisk.push_back(m_neighbours);
            continue;
        }
        const auto curve = KaplanMeier::fit(outcome.followUp().select(members));
        for (const double time : times) {
            const auto [low, high] = curve.interval(time);
            m_low.push_back(rounded(low, 5));
            m_high.push_back(rounded(high, 5));
            m_atRisk.push_back(static_cast<double>(curve.atRisk(time)));
        }
    }
}

Status
Calibration::fitConformal(std::span<const double> answers, const Outcome& outcome, double coverage)
{
    if (m_target.kind == Target::Kind::Number) {
        std::vector<double> errors;
        for (std::size_t row = 0; row < answers.size(); ++row)
            errors.push_back(std::abs(outcome.value[row] - answers[row]));
        m_conformal = {rounded(conformalQuantile(std::move(errors), coverage), kDecimals)};
    } else if (m_target.kind == Target::Kind::Binary) {
        // Class by class: each kind of outcome is covered, not only the frequent one.
        std::vector<double> ofEvents;
        std::vector<double> ofOthers;
        for (std::size_t row = 0; row < answers.size(); ++row) {
            const double probability = logistic(answers[row]);
            if (outcome.value[row] > 0.5)
                ofEvents.push_back(1 - probability);
            else
                ofOthers.push_back(probability);
        }
        if (ofEvents.empty() || ofOthers.empty())
            return fail(ErrorCode::OutOfRange, "calibration: one kind of outcome is absent");
        m_conformal = {rounded(1 - conformalQuantile(std::move(ofEvents), coverage), kDecimals),
                       rounded(1 - conformalQuantile(std::move(ofOthers), coverage), kDecimals)};
    } else {
        FollowUp residuals;
        const auto reader = m_answersWithBlend ? 2U : 0U;
        for (std::size_t row = 0; row < answers.size(); ++row) {
            residuals.time.push_back(m_baselines[reader].cumulative(outcome.value[row]) *
                                     std::exp(answers[row]));
            residuals.event.push_back(outcome.event[row]);
        }
        const auto low = coxSnellQuantile(residuals, 1 - coverage);
        if (!low)
            return fail(ErrorCode::OutOfRange, "calibration: too few events");
        m_conformal = {rounded(*low, kDecimals)};
    }
    return ok();
}

Scores Calibration::apply(double trees, double linear) const
{
    Scores scores{m_trees.at(trees), m_linear.at(linear), 0};
    scores.blend = m_blend.at(m_weight * scores.trees + (1 - m_weight) * scores.linear);
    return scores;
}

Calibration::Weights Calibration::weights() const
{
    if (!m_answersWithBlend)
        return {m_trees.intercept, m_trees.slope, 0};
    return {m_blend.intercept + m_blend.slope * (m_weight * m_trees.intercept +
                                                 (1 - m_weight) * m_linear.intercept),
            m_blend.slope * m_weight * m_trees.slope,
            m_blend.slope * (1 - m_weight) * m_linear.slope};
}

double Calibration::survival(Reader reader, double months, double score) const
{
    return m_baselines[static_cast<std::size_t>(reader)].survival(months, score);
}

Interval Calibration::nearest(double answer, std::size_t at) const
{
    const auto width = m_low.size() / m_knots.size();
    return {interpolate(m_knots, m_low, width, at, answer),
            interpolate(m_knots, m_high, width, at, answer)};
}

int Calibration::atRisk(double answer, std::size_t at) const
{
    const auto width = m_low.size() / m_knots.size();
    return static_cast<int>(std::lround(interpolate(m_knots, m_atRisk, width, at, answer)));
}

Calibration::Conformal Calibration::conformal(double answer) const
{
    Conformal statement;
    if (m_target.kind == Target::Kind::Binary) {
        const double probability = logistic(answer);
        statement.isEventPossible = probability >= m_conformal[0];
        statement.isNonEventPossible = 1 - probability >= m_conformal[1];
    } else if (m_target.kind == Target::Kind::Number) {
        statement.low = answer - m_conformal[0];
        statement.high = answer + m_conformal[0];
    } else {
        const auto& baseline = m_baselines[m_answersWithBlend ? 2 : 0];
        statement.low = baseline.timeAt(m_conformal[0], answer).value_or(baseline.lastTime());
        statement.high = std::numeric_limits<double>::infinity();
    }
    return statement;
}

FollowUp Calibration::settled(std::span<const double> answers, const Outcome& outcome) const
{
    FollowUp all;
    for (std::size_t row = 0; row < answers.size(); ++row) {
        const double value = outcome.value[row];
        if (m_target.kind == Target::Kind::Survival) {
            const auto& baseline = m_baselines[m_answersWithBlend ? 2 : 0];
            all.time.push_back(baseline.cumulative(value) * std::exp(answers[row]) /
                               m_conformal[0]);
            all.event.push_back(outcome.event[row]);
            continue;
        }
        const auto statement = conformal(answers[row]);
        const bool isHeld =
            m_target.kind == Target::Kind::Binary
                ? (value > 0.5 ? statement.isEventPossible : statement.isNonEventPossible)
                : value >= statement.low && value <= statement.high;
        all.time.push_back(isHeld ? 2 : 0.5);
        all.event.push_back(1);
    }
    return all;
}

Estimate coverageOf(const FollowUp& settled)
{
    if (settled.size() == 0)
        return {};
    const auto curve = KaplanMeier::fit(settled);
    const auto [low, high] = curve.interval(1);
    return {curve.survival(1), low, high};
}

json::object Calibration::toJson() const
{
    json::array baselines;
    for (const auto& baseline : m_baselines)
        baselines.push_back(baseline.toJson());
    return {{"trees", jsonOf(m_trees)},
            {"linear", jsonOf(m_linear)},
            {"blend", jsonOf(m_blend)},
            {"weight", m_weight},
            {"answersWithBlend", m_answersWithBlend},
            {"neighbours", m_neighbours},
            {"knots", listOf(m_knots)},
            {"low", listOf(m_low)},
            {"high", listOf(m_high)},
            {"atRisk", listOf(m_atRisk)},
            {"conformal", listOf(m_conformal)},
            {"baselines", std::move(baselines)}};
}

Result<Calibration> Calibration::parse(const Target& target, const json::object& object)
{
    const json::value whole(object);
    ObjectReader reader(whole, "calibration");
    Calibration calibration;
    calibration.m_target = target;
    calibration.m_trees = lineOf(reader, "trees");
    calibration.m_linear = lineOf(reader, "linear");
    calibration.m_blend = lineOf(reader, "blend");
    calibration.m_weight = reader.number("weight");
    calibration.m_answersWithBlend = reader.flagOr("answersWithBlend", false);
    calibration.m_neighbours = static_cast<int>(reader.number("neighbours"));
    calibration.m_knots = reader.numbers("knots");
    calibration.m_low = reader.numbers("low");
    calibration.m_high = reader.numbers("high");
    calibration.m_atRisk = reader.numbers("atRisk");
    calibration.m_conformal = reader.numbers("conformal");
    const auto* baselines = reader.member("baselines");
    CONSILIUM_CHECK(reader.status());
    if (baselines == nullptr || !baselines->is_array())
        return fail(ErrorCode::Malformed, "calibration/baselines");
    for (const auto& item : baselines->get_array()) {
        if (!item.is_object())
            return fail(ErrorCode::Malformed, "calibration/baselines");
        CONSILIUM_TRY(auto baseline, Baseline::parse(item.get_object()));
        calibration.m_baselines.push_back(std::move(baseline));
    }
    const bool isSurvival = target.kind == Target::Kind::Survival;
    const auto width = isSurvival ? target.times().size() : 1;
    const auto cells = target.kind == Target::Kind::Number ? 0 : calibration.m_knots.size() * width;
    const auto& conformal = calibration.m_conformal;
    const bool isWhole =
        (cells > 0 || target.kind == Target::Kind::Number) && calibration.m_low.size() == cells &&
        calibration.m_high.size() == cells && calibration.m_atRisk.size() == cells &&
        std::is_sorted(calibration.m_knots.begin(), calibration.m_knots.end()) &&
        calibration.m_baselines.size() == (isSurvival ? 3U : 0U) && !conformal.empty() &&
        (target.kind != Target::Kind::Binary || conformal.size() == 2) &&
        calibration.m_trees.slope > 0 && calibration.m_linear.slope > 0 &&
        calibration.m_blend.slope > 0 && calibration.m_weight >= 0 && calibration.m_weight <= 1;
    if (!isWhole)
        return fail(ErrorCode::Malformed, "calibration");
    return calibration;
}

} // namespace consilium::models
