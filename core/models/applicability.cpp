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

double Applicability::distance(const Pattern& pattern, const std::vector<double>& scaled) const
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

void Applicability::addPatterns(const std::vector<double>& correlation, std::size_t width)
{
    for (const auto& missing : missingCombinations(m_schema)) {
        Pattern pattern;
        for (std::size_t index = 0; index < width; ++index) {
            const auto& id = m_schema.inputs()[m_schema.inputOf(m_columns[index])].id;
            if (std::find(missing.begin(), missing.end(), id) == missing.end())
                pattern.columns.push_back(index);
        }
        std::vector<double> part;
        for (const auto row : pattern.columns) {
            for (const auto column : pattern.columns)
                part.push_back(correlation[row * width + column]);
        }
        pattern.inverse = inverseOf(part, pattern.columns.size());
        m_patterns.emplace(fmt::format("{}", fmt::join(missing, ",")), std::move(pattern));
    }
}

Result<Applicability> Applicability::fit(const Schema& schema, const Matrix& rows, double share)
{
    Applicability result;
    result.m_schema = schema;
    result.m_columns = numberColumns(schema);
    const auto width = result.m_columns.size();
    if (rows.rows < 20 || width == 0)
        return fail(ErrorCode::OutOfRange, "applicability: too few people");
    const auto count = static_cast<double>(rows.rows);
    result.m_mean.assign(width, 0);
    result.m_deviation.assign(width, 1);
    std::vector<std::vector<double>> values;
    for (std::size_t row = 0; row < rows.rows; ++row)
        values.push_back(result.standardised(rows.row(row)));
    std::vector<double> mean(width, 0);
    std::vector<double> deviation(width, 0);
    for (const auto& row : values) {
        for (std::size_t index = 0; index < width; ++index)
            mean[index] += row[index] / count;
    }
    for (const auto& row : values) {
        for (std::size_t index = 0; index < width; ++index)
            deviation[index] += (row[index] - mean[index]) * (row[index] - mean[index]) / count;
    }
    for (std::size_t index = 0; index < width; ++index) {
        // What is stored is what is used, so that reading a model back changes nothing.
        result.m_mean[index] = rounded(mean[index], 6);
        result.m_deviation[index] = std::max(1e-6, rounded(std::sqrt(deviation[index]), 6));
    }
    result.m_correlation.assign(width * width, 0);
    values.clear();
    for (std::size_t row = 0; row < rows.rows; ++row) {
        values.push_back(result.standardised(rows.row(row)));
        const auto cells = rows.row(row);
        if (std::any_of(cells.begin(), cells.end(), [](float value) { return std::isnan(value); }))
            return fail(ErrorCode::MissingData, "applicability: a training row is not complete");
        for (std::size_t a = 0; a < width; ++a) {
            for (std::size_t b = 0; b < width; ++b)
                result.m_correlation[a * width + b] += values.back()[a] * values.back()[b] / count;
        }
    }
    for (auto& value : result.m_correlation)
        value = rounded(value, 6);
    result.addPatterns(result.m_correlation, width);
    for (auto& [key, pattern] : result.m_patterns) {
        std::vector<double> distances;
        for (const auto& row : values)
            distances.push_back(result.distance(pattern, row));
        pattern.limit = rounded(quantile(distances, share), 6);
    }
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
    for (const double people : reader.numbers("people"))
        result.m_people.push_back(static_cast<int>(people));
    result.m_of = static_cast<int>(reader.number("of"));
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
    result.addPatterns(result.m_correlation, width);
    for (const auto& [key, pattern] : result.m_patterns) {
        if (pattern.inverse.size() != pattern.columns.size() * pattern.columns.size())
            return fail(ErrorCode::Malformed, "reference/correlation");
    }
    for (auto& entry : reader.objects("patterns")) {
        const auto found =
            result.m_patterns.find(fmt::format("{}", fmt::join(entry.texts("missing"), ",")));
        if (found == result.m_patterns.end())
            return fail(ErrorCode::Malformed, "reference/patterns");
        found->second.limit = entry.number("limit");
        CONSILIUM_CHECK(entry.status());
    }
    CONSILIUM_CHECK(reader.status());
    return result;
}

json::object Applicability::toJson() const
{
    json::array columns;
    for (const auto column : m_columns)
        columns.emplace_back(m_schema.inputs()[m_schema.inputOf(column)].id);
    json::array patterns;
    for (const auto& missing : missingCombinations(m_schema)) {
        json::array ids;
        for (const auto& id : missing)
            ids.emplace_back(id);
        patterns.push_back(
            {{"missing", std::move(ids)},
             {"limit", m_patterns.at(fmt::format("{}", fmt::join(missing, ","))).limit}});
    }
    json::array people;
    for (const int count : m_people)
        people.emplace_back(count);
    return {{"columns", std::move(columns)},
            {"mean", listOf(m_mean)},
            {"deviation", listOf(m_deviation)},
            {"correlation", listOf(m_correlation)},
            {"people", std::move(people)},
            {"of", m_of},
            {"patterns", std::move(patterns)}};
}

Applicability::Verdict Applicability::judge(std::span<const float> row) const
{
    Verdict verdict;
    const auto found = m_patterns.find(missingPattern(m_schema, row));
    if (found == m_patterns.end()) {
        verdict.distance = std::numeric_limits<double>::infinity();
        return verdict;
    }
    verdict.distance = distance(found->second, standardised(row));
    verdict.limit = found->second.limit;
    verdict.similarPeople = -1;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const auto kind = m_schema.inputs()[m_schema.inputOf(column)].kind;
        const bool isSet = row[column] > 0.5F;
        // A category shows in the one column that is set, a flag in its column either way.
        if (kind == Input::Kind::Number || std::isnan(row[column]) ||
            (kind == Input::Kind::Category && !isSet))
            continue;
        const int alike = isSet ? m_people[column] : m_of - m_people[column];
        verdict.similarPeople =
            verdict.similarPeople < 0 ? alike : std::min(verdict.similarPeople, alike);
    }
    return verdict;
}

} // namespace consilium::models
