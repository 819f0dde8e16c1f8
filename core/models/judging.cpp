#include "core/models/judging.h"

#include "core/models/statistics.h"

#include <boost/json.hpp>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

Said empty(const std::string& name, const Recipe& recipe, std::size_t rows)
{
    Said said{name, std::vector<double>(rows, 0), {}, recipe.target.times()};
    said.values.resize(rows * std::max<std::size_t>(1, said.times.size()));
    return said;
}

Said selected(const Said& said, std::span<const std::size_t> rows)
{
    Said chosen{said.reader, select(said.scores, rows), {}, said.times};
    if (said.values.empty())
        return chosen;
    const auto width = said.values.size() / said.scores.size();
    for (const auto row : rows) {
        for (std::size_t column = 0; column < width; ++column)
            chosen.values.push_back(said.values[row * width + column]);
    }
    return chosen;
}

} // namespace

SaidByReaders::SaidByReaders(const Recipe& recipe, std::size_t rows)
    : m_recipe(recipe)
    , m_trees(empty("trees", recipe, rows))
    , m_linear(empty("linear", recipe, rows))
    , m_blend(empty("blend", recipe, rows))
    , m_answers(rows, 0)
{
}

void SaidByReaders::put(Said& said,
                        std::size_t row,
                        double score,
                        Calibration::Reader reader,
                        const Calibration& calibration,
                        double centre)
{
    const auto& target = m_recipe.target;
    said.scores[row] = score + centre;
    if (target.kind == Target::Kind::Binary) {
        said.values[row] = logistic(score);
    } else if (target.kind == Target::Kind::Number) {
        said.values[row] = target.fromScale(score + centre);
    } else {
        for (std::size_t at = 0; at < said.times.size(); ++at)
            said.values[row * said.times.size() + at] =
                calibration.survival(reader, said.times[at], score);
    }
}

void SaidByReaders::put(std::size_t row,
                        const Calibration& calibration,
                        const Scores& scores,
                        double centre)
{
    using Reader = Calibration::Reader;
    put(m_trees, row, scores.trees, Reader::Trees, calibration, centre);
    put(m_linear, row, scores.linear, Reader::Linear, calibration, centre);
    put(m_blend, row, scores.blend, Reader::Blend, calibration, centre);
    m_answers[row] = calibration.answer(scores);
}

const Said& SaidByReaders::answer() const
{
    return m_recipe.answer == Recipe::Answer::Blend ? m_blend : m_trees;
}

std::vector<Said> SaidByReaders::all() const
{
    auto first = answer();
    first.reader = "answer";
    return {first, m_trees, m_linear, m_blend};
}

std::optional<Partial>
yardstickOf(const Recipe& recipe, const Table& table, const Examples& examples)
{
    const int column = recipe.yardstick.empty() ? -1 : table.column(recipe.yardstick);
    if (column < 0)
        return std::nullopt;
    Partial partial{{"yardstick", {}, {}, {}}, {}, recipe.yardstick + " alone"};
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        const auto value =
            parseNumber(table.rows[examples.source[row]][static_cast<std::size_t>(column)]);
        if (!value.has_value())
            continue;
        partial.said.scores.push_back(recipe.isYardstickFalling ? -value.value() : value.value());
        partial.rows.push_back(row);
    }
    return partial.rows.empty() ? std::nullopt : std::optional(std::move(partial));
}

json::object judge(const Recipe& recipe,
                   const std::string& cohort,
                   const std::vector<Said>& readers,
                   const std::vector<Partial>& partial,
                   const Examples& examples)
{
    auto all = figuresOf(recipe, cohort, readers, examples);
    for (const auto& one : partial) {
        const auto members = examples.select(one.rows);
        auto beside =
            figuresOf(recipe, cohort, {selected(readers.front(), one.rows), one.said}, members);
        auto& entry = beside.at("readers").as_array().back().as_object();
        entry.emplace("name", one.note);
        for (const auto* count : {"n", "positives", "events", "people"}) {
            if (const auto* value = beside.if_contains(count))
                entry.emplace(count, *value);
        }
        all.at("readers").as_array().push_back(std::move(entry));
    }
    return all;
}

} // namespace consilium::models
