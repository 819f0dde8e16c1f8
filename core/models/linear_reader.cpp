#include "core/models/linear_reader.h"

#include "core/models/cox.h"
#include "core/models/json_text.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

/// An input that is missing in less or more than these shares of the training people gets no term
/// for it: so few people say nothing.
constexpr double kLeastMissing = 0.02;
constexpr double kMostMissing = 0.98;

json::array listOf(const std::vector<double>& values)
{
    json::array list;
    for (const double value : values)
        list.emplace_back(value);
    return list;
}

} // namespace

void LinearDesign::lay(const Schema& schema)
{
    m_schema = schema;
    m_terms.clear();
    std::size_t column = 0;
    for (std::size_t index = 0; index < schema.inputs().size(); ++index) {
        const auto& input = schema.inputs()[index];
        const auto width = input.kind == Input::Kind::Category ? input.categories.size() : 1;
        const auto first = column;
        for (; column < first + width; ++column)
            m_terms.push_back({Term::Kind::Value, index, column});
        for (const double hinge : input.hinges)
            m_terms.push_back({Term::Kind::Hinge,
                               index,
                               first,
                               input.scale == Scale::Log1p ? std::log1p(hinge) : hinge});
        if (!input.isRequired)
            m_terms.push_back({Term::Kind::Missing, index, first});
    }
}

double LinearDesign::raw(const Term& term, const std::vector<double>& scaled)
{
    const double value = scaled[term.column];
    switch (term.kind) {
    case Term::Kind::Value:
        return value;
    case Term::Kind::Hinge:
        return std::isnan(value) ? value : std::max(0.0, value - term.hinge);
    case Term::Kind::Missing:
        break;
    }
    return std::isnan(value) ? 1 : 0;
}

LinearDesign LinearDesign::fit(const Schema& schema, const Matrix& rows)
{
    LinearDesign design;
    design.lay(schema);
    std::vector<double> sum(design.terms(), 0);
    std::vector<double> squares(design.terms(), 0);
    std::vector<double> known(design.terms(), 0);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const auto scaled = schema.linearScale(rows.row(row));
        for (std::size_t at = 0; at < design.terms(); ++at) {
            const double value = raw(design.m_terms[at], scaled);
            if (std::isnan(value))
                continue;
            sum[at] += value;
            squares[at] += value * value;
            ++known[at];
        }
    }
    std::vector<Term> kept;
    for (std::size_t at = 0; at < design.terms(); ++at) {
        auto& term = design.m_terms[at];
        const double count = std::max(1.0, known[at]);
        term.mean = rounded(sum[at] / count, 9);
        const double variance = squares[at] / count - (sum[at] / count) * (sum[at] / count);
        term.deviation = variance > 1e-12 ? std::max(1e-6, rounded(std::sqrt(variance), 9)) : 1;
        const double share = sum[at] / count;
        if (term.kind != Term::Kind::Missing || (share >= kLeastMissing && share <= kMostMissing))
            kept.push_back(term);
    }
    design.m_terms = std::move(kept);
    return design;
}

void LinearDesign::expand(std::span<const float> row, std::span<double> into) const
{
    const auto scaled = m_schema.linearScale(row);
    for (std::size_t at = 0; at < m_terms.size(); ++at) {
        const double value = (raw(m_terms[at], scaled) - m_terms[at].mean) / m_terms[at].deviation;
        into[at] = std::isnan(value) ? 0 : value;
    }
}

std::vector<double> LinearDesign::expand(const Matrix& rows) const
{
    std::vector<double> all(rows.rows * terms());
    for (std::size_t row = 0; row < rows.rows; ++row)
        expand(rows.row(row), std::span(all).subspan(row * terms(), terms()));
    return all;
}

json::object LinearDesign::toJson() const
{
    json::array places;
    std::vector<double> means;
    std::vector<double> deviations;
    LinearDesign whole;
    whole.lay(m_schema);
    for (const auto& term : m_terms) {
        for (std::size_t at = 0; at < whole.m_terms.size(); ++at) {
            const auto& other = whole.m_terms[at];
            if (other.kind == term.kind && other.column == term.column && other.hinge == term.hinge)
                places.emplace_back(at);
        }
        means.push_back(term.mean);
        deviations.push_back(term.deviation);
    }
    return {
        {"terms", std::move(places)}, {"mean", listOf(means)}, {"deviation", listOf(deviations)}};
}

Result<LinearDesign> LinearDesign::parse(const Schema& schema, const json::object& object)
{
    const json::value value(object);
    ObjectReader reader(value, "linear");
    const auto places = reader.numbers("terms");
    const auto means = reader.numbers("mean");
    const auto deviations = reader.numbers("deviation");
    CONSILIUM_CHECK(reader.status());
    LinearDesign design;
    design.lay(schema);
    if (means.size() != places.size() || deviations.size() != places.size())
        return fail(ErrorCode::Malformed, "linear/terms");
    std::vector<Term> kept;
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (!(places[at] >= 0 && places[at] < static_cast<double>(design.terms())) ||
            !(deviations[at] > 0))
            return fail(ErrorCode::Malformed, "linear/terms");
        auto term = design.m_terms[static_cast<std::size_t>(places[at])];
        term.mean = means[at];
        term.deviation = deviations[at];
        kept.push_back(term);
    }
    design.m_terms = std::move(kept);
    return design;
}

void LinearReader::placeCategory(const Recipe& recipe)
{
    m_inputs = recipe.schema.inputs().size();
    const int index = recipe.schema.indexOf(recipe.linearPer);
    m_isPerCategory = index >= 0;
    if (m_isPerCategory) {
        m_categoryInput = static_cast<std::size_t>(index);
        m_categoryColumn = recipe.schema.columnOf(m_categoryInput);
    }
}

int LinearReader::fitFor(std::span<const float> row) const
{
    if (!m_isPerCategory)
        return 0;
    for (std::size_t at = 0; at < m_fits.size(); ++at) {
        if (row[m_categoryColumn + at] > 0.5F)
            return static_cast<int>(at);
    }
    return -1;
}

Result<LinearReader> LinearReader::fit(const Recipe& recipe,
                                       const Examples& examples,
                                       double penalty,
                                       std::stop_token stop)
{
    LinearReader reader;
    reader.placeCategory(recipe);
    reader.m_design = LinearDesign::fit(recipe.schema, examples.rows);
    const auto terms = reader.m_design.terms();
    const auto fitOn = [&](const Examples& some) -> Result<LinearFit> {
        const auto values = reader.m_design.expand(some.rows);
        const auto rows = some.rows.rows;
        switch (recipe.target.kind) {
        case Target::Kind::Binary:
            return fitLogistic(rows, terms, values, some.outcome.flags(), penalty, {}, stop);
        case Target::Kind::Number:
            return fitLinear(rows, terms, values, some.outcome.value, penalty, {}, stop);
        case Target::Kind::Survival:
            break;
        }
        CONSILIUM_TRY(auto coefficients,
                      fitCox(rows, terms, values, some.outcome.followUp(), penalty, stop));
        return LinearFit{0, std::move(coefficients)};
    };
    if (!reader.m_isPerCategory) {
        CONSILIUM_TRY(auto fitted, fitOn(examples));
        reader.m_fits.push_back(std::move(fitted));
        return reader;
    }
    const auto categories = recipe.schema.inputs()[reader.m_categoryInput].categories.size();
    for (std::size_t category = 0; category < categories; ++category) {
        std::vector<std::size_t> members;
        for (std::size_t row = 0; row < examples.rows.rows; ++row) {
            if (examples.rows.row(row)[reader.m_categoryColumn + category] > 0.5F)
                members.push_back(row);
        }
        LinearFit fitted{0, std::vector<double>(terms, 0)};
        if (!members.empty()) {
            CONSILIUM_TRY(fitted, fitOn(examples.select(members)));
        }
        reader.m_fits.push_back(std::move(fitted));
    }
    return reader;
}

double LinearReader::at(std::span<const float> row) const
{
    const int index = fitFor(row);
    if (index < 0)
        return 0;
    std::vector<double> values(m_design.terms());
    m_design.expand(row, values);
    return m_fits[static_cast<std::size_t>(index)].at(values);
}

LinearReader::Parts LinearReader::partsAt(std::span<const float> row) const
{
    Parts parts{0, std::vector<double>(m_inputs, 0)};
    const int index = fitFor(row);
    if (index < 0)
        return parts;
    std::vector<double> values(m_design.terms());
    m_design.expand(row, values);
    const auto& chosen = m_fits[static_cast<std::size_t>(index)];
    parts.base = chosen.intercept;
    for (std::size_t term = 0; term < values.size(); ++term)
        parts.inputs[m_design.inputOf(term)] += chosen.coefficients[term] * values[term];
    return parts;
}

json::object LinearReader::toJson() const
{
    json::array fits;
    for (const auto& one : m_fits)
        fits.push_back({{"intercept", one.intercept}, {"coefficients", listOf(one.coefficients)}});
    auto object = m_design.toJson();
    object.emplace("fits", std::move(fits));
    return object;
}

Result<LinearReader> LinearReader::parse(const Recipe& recipe, const json::object& object)
{
    LinearReader reader;
    reader.placeCategory(recipe);
    CONSILIUM_TRY(reader.m_design, LinearDesign::parse(recipe.schema, object));
    const json::value value(object);
    ObjectReader whole(value, "linear");
    for (auto& entry : whole.objects("fits")) {
        reader.m_fits.push_back({entry.number("intercept"), entry.numbers("coefficients")});
        CONSILIUM_CHECK(entry.status());
        if (reader.m_fits.back().coefficients.size() != reader.m_design.terms())
            return fail(ErrorCode::Malformed, "linear/fits");
    }
    CONSILIUM_CHECK(whole.status());
    const auto expected = reader.m_isPerCategory
                              ? recipe.schema.inputs()[reader.m_categoryInput].categories.size()
                              : 1;
    if (reader.m_fits.size() != expected)
        return fail(ErrorCode::Malformed, "linear/fits");
    return reader;
}

} // namespace consilium::models
