#pragma once

#include "core/models/schema.h"

#include <boost/json/object.hpp>

#include <string>

namespace consilium::models
{

/// How far a person lies from the people a model was fitted on: the Mahalanobis distance over the
/// numbers that are known (Mahalanobis PC, 1936), on the linear reader's scale, with the limit that
/// a stated share of the training people keeps. One limit for each combination of missing inputs.
/// Categories and flags are judged by how many training people share the value.
class Applicability
{
public:
    Applicability() = default;
    /// `share` of the training people lie within the limit (0.995). Rows are complete.
    [[nodiscard]] static Result<Applicability>
    fit(const Schema& schema, const Matrix& rows, double share);
    [[nodiscard]] static Result<Applicability> parse(const Schema& schema,
                                                     const boost::json::object& object);
    [[nodiscard]] boost::json::object toJson() const;

    /// Fewer training people with a category or flag than this say nothing about it (our choice: a
    /// share of ten people has a 95 % interval about 60 points wide).
    static constexpr int kFewestAlike = 10;

    struct Verdict
    {
        double distance = 0;
        double limit = 0;
        /// Training people with the same value, for the category or flag that fewest share; -1
        /// without one.
        int similarPeople = 0;

        [[nodiscard]] bool isWithin() const
        {
            return distance <= limit && (similarPeople < 0 || similarPeople >= kFewestAlike);
        }
    };

    [[nodiscard]] Verdict judge(std::span<const float> row) const;

private:
    /// The known columns of a pattern and the inverse of their correlation, row-major.
    struct Pattern
    {
        std::vector<std::size_t> columns;
        std::vector<double> inverse;
        double limit = 0;
    };

    [[nodiscard]] double distance(const Pattern& pattern, const std::vector<double>& scaled) const;
    [[nodiscard]] std::vector<double> standardised(std::span<const float> row) const;
    void addPatterns(const std::vector<double>& correlation, std::size_t width);

    Schema m_schema;
    std::vector<std::size_t> m_columns; ///< numbers
    std::vector<double> m_mean;
    std::vector<double> m_deviation;
    std::vector<double> m_correlation;
    std::vector<int> m_people; ///< with a category or flag set, by column; 0 for numbers
    int m_of = 0;              ///< training people
    std::map<std::string, Pattern> m_patterns; ///< by the ids of the missing inputs, joined by ','
};

/// Ids of the inputs that the row lacks, in the schema's order, joined by ','.
[[nodiscard]] std::string missingPattern(const Schema& schema, std::span<const float> row);

/// Every combination of the optional inputs, as sets of ids; the empty one first.
[[nodiscard]] std::vector<std::vector<std::string>> missingCombinations(const Schema& schema);

} // namespace consilium::models
