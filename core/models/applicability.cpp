#include "core/models/applicability.h"

#include "core/models/json_text.h"
#include "core/models/statistics.h"

#include <boost/json.hpp>
#include <boost/numeric/ublas/lu.hpp>
#include <boost/numeric/ublas/matrix.hpp>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace consilium::models
{

namespace
{

namespace json = boost::json;
namespace ublas = boost::numeric::ublas;

/// Added to the diagonal of the correlation, so that two inputs that say nearly the same do not
/// blow up the distance.
constexpr double kRidge = 0.01;

std::vector<double> inverseOf(const std::vector<double>& square, std::size_t width)
{
    ublas::matrix<double> left(width, width);
    for (std::size_t row = 0; row < width; ++row) {
        for (std::size_t column = 0; column < width; ++column)
            left(row, column) = square[row * width + column] + (row == column ? kRidge : 0);
    }
    ublas::permutation_matrix<std::size_t> order(width);
    ublas::matrix<double> right = ublas::identity_matrix<double>(width);
    if (ublas::lu_factorize(left, order) != 0)
        return {};
    ublas::lu_substitute(left, order, right);
    std::vector<double> inverse(width * width);
    for (std::size_t row = 0; row < width; ++row) {
        for (std::size_t column = 0; column < width; ++column)
            inverse[row * width + column] = right(row, column);
    }
    return inverse;
}

bool isNumber(const Schema& schema, std::size_t column)
{
    return schema.inputs()[schema.inputOf(column)].kind == Input::Kind::Number;
}

/// A rare flag is many deviations from its mean without being strange, so only numbers are
/// measured by distance.
std::vector<std::size_t> numberColumns(const Schema& schema)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < schema.columns(); ++column) {
        if (isNumber(schema, column))
            columns.push_back(column);
    }
    return columns;
}

/// Normal deviate of a squared distance over `known` numbers.
double deviateOf(double distance, std::size_t known)
{
    if (known == 0)
        return 0;
    const double width = 2.0 / (9 * static_cast<double>(known));
    return (std::cbrt(distance * distance / static_cast<double>(known)) - (1 - width)) /
           std::sqrt(width);
}

/// The distance that has a deviate.
double distanceAt(double deviate, std::size_t known)
{
    if (known == 0)
        return 0;
    const double width = 2.0 / (9 * static_cast<double>(known));
    const double root = std::max(0.0, 1 - width + deviate * std::sqrt(width));
    return std::sqrt(static_cast<double>(known) * root * root * root);
}

json::array listOf(const std::vector<double>& values)
{
    json::array list;
    for (const double value : values)
        list.emplace_back(rounded(value, 6));
    return list;
}

} // namespace

std::string missingPattern(const Schema& schema, std::span<const float> row)
{
    std::vector<std::string> ids;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const auto& id = schema.inputs()[schema.inputOf(column)].id;
        if (std::isnan(row[column]) && (ids.empty() || ids.back() != id))
            ids.push_back(id);
    }
    return fmt::format("{}", fmt::join(ids, ","));
}

std::vector<std::vector<std::string>> missingCombinations(const Schema& schema)
{
    const auto optional = schema.optionalInputs();
    std::vector<std::vector<std::string>> all;
    for (std::size_t bits = 0; bits < (std::size_t{1} << optional.size()); ++bits) {
        all.emplace_back();
        for (std::size_t index = 0; index < optional.size(); ++index) {
            if ((bits >> index & 1U) != 0)
                all.back().push_back(optional[index]);
        }
    }
    return all;
}

std::vector<double> Applicability::standardised(std::span<const float> row) const
{
    const auto values = m_schema.linearScale(row);
    std::vector<double> scaled(m_columns.size());
    for (std::size_t index = 0; index < m_columns.size(); ++index)
        scaled[index] = (values[m_columns[index]] - m_mean[index]) / m_deviation[index];
    return scaled;
}

double Applicability::distance(const Pattern& pattern, const std::vector<double>& scaled)
{
    const auto width = pattern.columns.size();
    double sum = 0;
    for (std::size_t row = 0; row < width; ++row) {
        for (std::size_t column = 0; column < width; ++column)
            sum += scaled[pattern.columns[row]] * pattern.inverse[row * width + column] *
                   scaled[pattern.columns[column]];
    }
    return std::sqrt(std::max(0.0, sum));
}

const Applicability::Pattern& Applicability::patternOf(const std::vector<double>& scaled) const
{
    std::vector<bool> known;
    for (const double value : scaled)
        known.push_back(!std::isnan(value));
    const auto found = m_patterns.find(known);
    if (found != m_patterns.end())
        return found->second;
    Pattern pattern;
    for (std::size_t index = 0; index < known.size(); ++index) {
        if (known[index])
            pattern.columns.push_back(index);
    }
    std::vector<double> part;
    for (const auto row : pattern.columns) {
        for (const auto column : pattern.columns)
            part.push_back(m_correlation[row * known.size() + column]);
    }
    pattern.inverse = inverseOf(part, pattern.columns.size());
    // Pairs of different people may make a matrix without an inverse: then each number alone.
    if (pattern.inverse.size() != part.size()) {
        pattern.inverse.assign(part.size(), 0);
        for (std::size_t at = 0; at < pattern.columns.size(); ++at)
            pattern.inverse[at * pattern.columns.size() + at] = 1;
    }
    return m_patterns.emplace(std::move(known), std::move(pattern)).first->second;
}

Result<Applicability>
Applicability::fit(const Schema& schema, const Matrix& rows, double share, int fewestAlike)
{
    Applicability result;
    result.m_schema = schema;
    result.m_columns = numberColumns(schema);
    result.m_fewestAlike = fewestAlike;
    const auto width = result.m_columns.size();
    constexpr std::size_t kFewestPeople = 20;
    if (rows.rows < kFewestPeople)
        return fail(ErrorCode::OutOfRange, "applicability: too few people");
    result.m_mean.assign(width, 0);
    result.m_deviation.assign(width, 1);
    std::vector<std::vector<double>> values;
    for (std::size_t row = 0; row < rows.rows; ++row)
        values.push_back(result.standardised(rows.row(row)));
    for (std::size_t index = 0; index < width; ++index) {
        double count = 0;
        double sum = 0;
        double squares = 0;
        for (const auto& row : values) {
            if (std::isnan(row[index]))
                continue;
            ++count;
            sum += row[index];
            squares += row[index] * row[index];
        }
        const double mean = sum / std::max(1.0, count);
        const double variance = std::max(0.0, squares / std::max(1.0, count) - mean * mean);
        // What is stored is what is used, so that reading a model back changes nothing.
        result.m_mean[index] = rounded(mean, 6);
        result.m_deviation[index] = std::max(1e-6, rounded(std::sqrt(variance), 6));
    }
    values.clear();
    for (std::size_t row = 0; row < rows.rows; ++row)
        values.push_back(result.standardised(rows.row(row)));
    result.m_correlation.assign(width * width, 0);
    for (std::size_t a = 0; a < width; ++a) {
        for (std::size_t b = 0; b < width; ++b) {
            double sum = 0;
            double count = 0;
            for (const auto& row : values) {
                if (std::isnan(row[a]) || std::isnan(row[b]))
                    continue;
                sum += row[a] * row[b];
                ++count;
            }
            result.m_correlation[a * width + b] =
                a == b ? 1 : rounded(count > 0 ? sum / count : 0, 6);
        }
    }
    std::vector<double> deviates;
    for (const auto& row : values) {
        const auto& pattern = result.patternOf(row);
        deviates.push_back(deviateOf(distance(pattern, row), pattern.columns.size()));
    }
    result.m_limit = rounded(quantile(deviates, share), 6);
    result.m_of = static_cast<int>(rows.rows);
    result.m_people.assign(schema.columns(), 0);
    for (std::size_t column = 0; column < schema.columns(); ++column) {
        if (isNumber(schema, column))
            continue;
        for (std::size_t row = 0; row < rows.rows; ++row)
            result.m_people[column] += rows.row(row)[column] > 0.5F ? 1 : 0;
    }
    return result;
}

Result<Applicability> Applicability::parse(const Schema& schema, const json::object& object)
{
    const json::value whole(object);
    ObjectReader reader(whole, "reference");
    Applicability result;
    result.m_schema = schema;
    result.m_columns = numberColumns(schema);
    result.m_mean = reader.numbers("mean");
    result.m_deviation = reader.numbers("deviation");
    result.m_correlation = reader.numbers("correlation");
    result.m_limit = reader.number("limit");
    for (const double people : reader.numbers("people"))
        result.m_people.push_back(static_cast<int>(people));
    result.m_of = static_cast<int>(reader.number("of"));
    result.m_fewestAlike = static_cast<int>(reader.number("fewestAlike"));
    const auto width = result.m_columns.size();
    const bool isWhole = result.m_mean.size() == width && result.m_deviation.size() == width &&
                         result.m_correlation.size() == width * width &&
                         result.m_people.size() == schema.columns() &&
                         std::all_of(result.m_deviation.begin(),
                                     result.m_deviation.end(),
                                     [](double value) { return value > 0; });
    CONSILIUM_CHECK(reader.status());
    if (!isWhole)
        return fail(ErrorCode::Malformed, "reference");
    return result;
}

json::object Applicability::toJson() const
{
    json::array columns;
    for (const auto column : m_columns)
        columns.emplace_back(m_schema.inputs()[m_schema.inputOf(column)].id);
    json::array people;
    for (const int count : m_people)
        people.emplace_back(count);
    return {{"columns", std::move(columns)},
            {"mean", listOf(m_mean)},
            {"deviation", listOf(m_deviation)},
            {"correlation", listOf(m_correlation)},
            {"limit", m_limit},
            {"people", std::move(people)},
            {"of", m_of},
            {"fewestAlike", m_fewestAlike}};
}

Applicability::Verdict Applicability::judge(std::span<const float> row) const
{
    Verdict verdict;
    verdict.fewestAlike = m_fewestAlike;
    const auto scaled = standardised(row);
    const auto& pattern = patternOf(scaled);
    verdict.distance = pattern.columns.empty() ? 0 : distance(pattern, scaled);
    verdict.limit = distanceAt(m_limit, pattern.columns.size());
    verdict.similarPeople = -1;
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (isNumber(m_schema, column) || std::isnan(row[column]))
            continue;
        const bool isFlag = m_schema.inputs()[m_schema.inputOf(column)].kind == Input::Kind::Flag;
        if (!isFlag && row[column] < 0.5F)
            continue;
        const int people = row[column] > 0.5F ? m_people[column] : m_of - m_people[column];
        if (verdict.similarPeople < 0 || people < verdict.similarPeople)
            verdict.similarPeople = people;
    }
    return verdict;
}

} // namespace consilium::models
