#pragma once

#include "core/models/examples.h"
#include "core/models/linear.h"

#include <boost/json/object.hpp>

#include <stop_token>

namespace consilium::models
{

/// How the linear reader sees a row: each column on its scale, bent at the input's hinges,
/// standardised, with a missing value at the mean and, where the training people lacked an input
/// often enough, a term that says so.
class LinearDesign
{
public:
    LinearDesign() = default;
    [[nodiscard]] static LinearDesign fit(const Schema& schema, const Matrix& rows);
    [[nodiscard]] static Result<LinearDesign> parse(const Schema& schema,
                                                    const boost::json::object& object);
    [[nodiscard]] boost::json::object toJson() const;

    [[nodiscard]] std::size_t terms() const { return m_terms.size(); }

    /// Index of the input a term belongs to.
    [[nodiscard]] std::size_t inputOf(std::size_t term) const { return m_terms[term].input; }

    /// `into` has terms() values.
    void expand(std::span<const float> row, std::span<double> into) const;
    /// rows x terms, row-major.
    [[nodiscard]] std::vector<double> expand(const Matrix& rows) const;

private:
    struct Term
    {
        enum class Kind { Value, Hinge, Missing };
        Kind kind = Kind::Value;
        std::size_t input = 0;
        std::size_t column = 0;
        double hinge = 0; ///< on the linear scale
        double mean = 0;
        double deviation = 1;
    };

    void lay(const Schema& schema);
    [[nodiscard]] static double raw(const Term& term, const std::vector<double>& scaled);

    Schema m_schema;
    std::vector<Term> m_terms;
};

/// A penalised linear model of any target: logistic, least squares or Cox. It stands beside the
/// trees, learnt from the same people. One for all rows, or one for each category.
class LinearReader
{
public:
    LinearReader() = default;
    /// As fitLogistic, fitLinear, fitCox.
    [[nodiscard]] static Result<LinearReader>
    fit(const Recipe& recipe, const Examples& examples, double penalty, std::stop_token stop);
    [[nodiscard]] static Result<LinearReader> parse(const Recipe& recipe,
                                                    const boost::json::object& object);
    [[nodiscard]] boost::json::object toJson() const;

    /// On the model's scale: log-odds, the number's scale, log hazard.
    [[nodiscard]] double at(std::span<const float> row) const;

    /// at() split by input, with the rest first.
    struct Parts
    {
        double base = 0;
        std::vector<double> inputs;
    };

    [[nodiscard]] Parts partsAt(std::span<const float> row) const;

private:
    /// Which of the fits speaks about a row; -1 where its category has none.
    [[nodiscard]] int fitFor(std::span<const float> row) const;
    void placeCategory(const Recipe& recipe);

    LinearDesign m_design;
    std::vector<LinearFit> m_fits; ///< one, or one for each category
    std::size_t m_inputs = 0;
    std::size_t m_categoryColumn = 0; ///< first of the category that picks the fit
    std::size_t m_categoryInput = 0;
    bool m_isPerCategory = false;
};

} // namespace consilium::models
