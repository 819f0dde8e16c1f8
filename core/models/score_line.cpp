#include "core/models/score_line.h"

#include "core/models/json_text.h"
#include "core/models/statistics.h"

#include <limits>
#include <numeric>

namespace consilium::models
{

namespace
{

constexpr int kDecimals = 6;

Result<Line> leastSquares(std::span<const double> raw, const std::vector<double>& value)
{
    const auto count = static_cast<double>(raw.size());
    const double meanX = std::accumulate(raw.begin(), raw.end(), 0.0) / count;
    const double meanY = std::accumulate(value.begin(), value.end(), 0.0) / count;
    double xy = 0;
    double xx = 0;
    for (std::size_t row = 0; row < raw.size(); ++row) {
        xy += (raw[row] - meanX) * (value[row] - meanY);
        xx += (raw[row] - meanX) * (raw[row] - meanX);
    }
    if (!(xx > 0))
        return fail(ErrorCode::OutOfRange, "calibration: every score is the same");
    return Line{meanY - xy / xx * meanX, xy / xx};
}

} // namespace

Result<Line> fitLine(std::span<const double> raw, const Outcome& outcome)
{
    Line line;
    if (outcome.kind == Target::Kind::Binary) {
        CONSILIUM_TRY(const auto logistic, fitLogisticLine(raw, outcome.flags()));
        line = {logistic.intercept, logistic.slope};
    } else if (outcome.kind == Target::Kind::Number) {
        CONSILIUM_TRY(line, leastSquares(raw, outcome.value));
    } else {
        const auto slope = calibrationSlope(raw, outcome.followUp());
        if (!slope)
            return fail(ErrorCode::OutOfRange, "calibration: no event, or every score is the same");
        const double mean =
            std::accumulate(raw.begin(), raw.end(), 0.0) / static_cast<double>(raw.size());
        line = {-*slope * mean, *slope};
    }
    line = {rounded(line.intercept, kDecimals), rounded(line.slope, kDecimals)};
    if (!(line.slope > 0))
        return fail(ErrorCode::OutOfRange, "calibration: the scores do not rank the outcome");
    return line;
}

std::vector<double> throughLine(const Line& line, std::span<const double> raw)
{
    std::vector<double> all;
    for (const double one : raw)
        all.push_back(line.at(one));
    return all;
}

std::vector<double>
mix(double weight, std::span<const double> trees, std::span<const double> linear)
{
    std::vector<double> all;
    for (std::size_t row = 0; row < trees.size(); ++row)
        all.push_back(weight * trees[row] + (1 - weight) * linear[row]);
    return all;
}

double chooseWeight(const RawScores& raw, const Outcome& outcome)
{
    const auto trees = fitLine(raw.trees, outcome);
    const auto linear = fitLine(raw.linear, outcome);
    // A reader that ranks nothing has no part in the blend.
    if (!trees.has_value() || !linear.has_value())
        return trees.has_value() ? 1 : 0;
    const auto ofTrees = throughLine(trees.value(), raw.trees);
    const auto ofLinear = throughLine(linear.value(), raw.linear);
    double best = 0;
    double least = std::numeric_limits<double>::infinity();
    constexpr int kSteps = 10;
    for (int step = 0; step <= kSteps; ++step) {
        const double weight = static_cast<double>(step) / kSteps;
        const double loss = meanLoss(mix(weight, ofTrees, ofLinear), outcome);
        if (loss < least) {
            least = loss;
            best = weight;
        }
    }
    return best;
}

} // namespace consilium::models
