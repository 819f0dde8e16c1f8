#pragma once

#include "core/models/schema.h"

#include <boost/json/object.hpp>

#include <map>
#include <string>

namespace consilium::models
{

/// How far a person lies from the people a model was fitted on: the Mahalanobis distance over the
/// numbers that are known (Mahalanobis PC, 1936), on the linear reader's scale, with the limit that
/// a stated share of the training people keeps. Distances over more or fewer known numbers are
/// compared through the cube-root approximation of the chi-squared distribution (Wilson EB,
/// Hilferty MM. Proc Natl Acad Sci 1931;17:684). Categories and flags are judged by how many
/// training people share the value. One thread at a time.
class Applicability
{
public:
    Applicability() = default;
    /// `share` of the training people lie within the limit (0.995). `fewestAlike`: fewer training
    /// people with a category or flag say nothing about it; 0: not asked. OutOfRange: fewer than 20
    /// people.
    [[nodiscard]] static Result<Applicability>
    fit(const Schema& schema, const Matrix& rows, double share, int fewestAlike);
    [[nodiscard]] static Result<Applicability> parse(const Schema& schema,
                                                     const boost::json::object& object);
    [[nodiscard]] boost::json::object toJson() const;

    struct Verdict
    {
        double distance = 0; ///< 0 where no number is known or the model has none
        double limit = 0;
        /// Training people with the same value, for the category or flag that fewest share; -1
        /// without one.
        int similarPeople = 0;
        int fewestAlike = 0;

        [[nodiscard]] bool isWithin() const
        {
            return distance <= limit && (similarPeople < 0 || similarPeople >= fewestAlike);
        }
    };

    [[nodiscard]] Verdict judge(std::span<const float> row) const;

private:
    /// The known columns of a pattern and the inverse of their correlation, row-major.
    struct Pattern
    {
        std::vector<std::size_t> columns;
        std::vector<double> inverse;
    };

    [[nodiscard]] const Pattern& patternOf(const std::vector<double>& scaled) const;
    [[nodiscard]] static double distance(const Pattern& pattern, const std::vector<double>& scaled);
    [[nodiscard]] std::vector<double> standardised(std::span<const float> row) const;

    Schema m_schema;
    std::vector<std::size_t> m_columns; ///< numbers
    std::vector<double> m_mean;
    std::vector<double> m_deviation;
    std::vector<double> m_correlation;
    double m_limit = 0;        ///< normal deviate of the squared distance
    std::vector<int> m_people; ///< with a category or flag set, by column; 0 for numbers
    int m_of = 0;              ///< training people
    int m_fewestAlike = 0;
    mutable std::map<std::vector<bool>, Pattern> m_patterns; ///< by which numbers are known
};

/// Ids of the inputs that the row lacks, in the schema's order, joined by ','.
[[nodiscard]] std::string missingPattern(const Schema& schema, std::span<const float> row);

/// Every combination of the optional inputs, as sets of ids; the empty one first. For at most a
/// handful of them.
[[nodiscard]] std::vector<std::vector<std::string>> missingCombinations(const Schema& schema);

} // namespace consilium::models
