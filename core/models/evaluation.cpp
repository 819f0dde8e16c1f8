#include "core/models/evaluation.h"

#include "core/models/json_text.h"
#include "core/models/published.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

/// Input by input: how many rows held something that could not be used, and what.
json::array unusableIn(const Reading& reading)
{
    std::map<std::pair<std::string, std::string>, int> counts;
    for (const auto& problems : reading.problems) {
        for (const auto& problem : problems)
            ++counts[{problem.input, std::string(name(problem.code))}];
    }
    json::array all;
    for (const auto& [what, rows] : counts)
        all.push_back({{"input", what.first}, {"code", what.second}, {"rows", rows}});
    return all;
}

/// The answer alone, on the people whose score a reader would see.
json::value applicableOnly(const Recipe& recipe,
                           const std::string& cohort,
                           const Said& answer,
                           const std::vector<std::size_t>& rows,
                           const Examples& examples)
{
    if (rows.empty() || rows.size() == examples.rows.rows)
        return nullptr;
    Partial some{answer, rows, {}};
    some.said.scores = select(answer.scores, rows);
    const auto width = answer.values.size() / answer.scores.size();
    some.said.values.clear();
    for (const auto row : rows) {
        for (std::size_t column = 0; column < width; ++column)
            some.said.values.push_back(answer.values[row * width + column]);
    }
    auto figures = figuresOf(recipe, cohort, {some.said}, examples.select(rows));
    auto entry = figures.at("readers").as_array().front().as_object();
    entry.emplace("n", rows.size());
    return entry;
}

/// A cell of the answer: what a spreadsheet reads, with six digits behind the point.
std::string cell(double value) { return fmt::format("{:.6f}", value); }

} // namespace

Result<Beside> Beside::of(const Table& table, const std::string& column)
{
    const int place = table.column(column);
    if (place < 0)
        return fail(ErrorCode::MissingData, "column " + column);
    Beside beside{column, {}};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto score = parseNumber(table.rows[row][static_cast<std::size_t>(place)]);
        if (!score.has_value())
            return fail(ErrorCode::Malformed, fmt::format("line {}, {}", table.lines[row], column));
        beside.scores.push_back(score.value());
    }
    return beside;
}

Result<Judged> judgeOn(const Model& model,
                       const Table& table,
                       const std::string& cohort,
                       const std::optional<Beside>& beside)
{
    const auto& recipe = model.card().recipe;
    if (beside && beside->scores.size() != table.rows.size())
        return fail(ErrorCode::Malformed,
                    fmt::format("{} rows beside {}", beside->scores.size(), table.rows.size()));
    CONSILIUM_TRY(auto reading, read(recipe, table, Outcomes::Needed));
    auto& examples = reading.examples;
    if (examples.rows.rows == 0)
        return fail(ErrorCode::MissingData, "no row with an outcome");
    centre(recipe, model.centres(), examples);
    CONSILIUM_TRY(const auto scores, model.calibrated(examples.rows));
    CONSILIUM_TRY(const auto scored, model.scoreRows(examples.rows));
    SaidByReaders said(recipe, scores.size());
    std::vector<std::size_t> applicable;
    FollowUp settled;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        const auto& calibration = model.calibrationOf(examples.rows.row(row));
        said.put(row, calibration, scores[row], examples.centre.empty() ? 0 : examples.centre[row]);
        const std::size_t one[]{row};
        const double answer[]{calibration.answer(scores[row])};
        const auto part = calibration.settled(answer, examples.outcome.select(one));
        settled.time.push_back(part.time.front());
        settled.event.push_back(part.event.front());
        if (scored[row].isApplicable() && reading.problems[row].empty())
            applicable.push_back(row);
    }
    CONSILIUM_TRY(auto partial, neighboursOf(recipe, table, examples));
    if (beside) {
        Partial other{
            {"beside", select(beside->scores, examples.source), {}, {}}, {}, beside->reader};
        for (std::size_t row = 0; row < examples.rows.rows; ++row)
            other.rows.push_back(row);
        partial.push_back(std::move(other));
    }
    Judged judged;
    judged.figures = judge(recipe, cohort, said.all(), partial, examples);
    judged.figures.emplace("withheld", examples.rows.rows - applicable.size());
    judged.figures.emplace("applicableOnly",
                           applicableOnly(recipe, cohort, said.answer(), applicable, examples));
    judged.figures.emplace(
        "conformal",
        json::object{{"nominal", recipe.coverage}, {"coverage", jsonOf(coverageOf(settled))}});
    judged.figures.emplace("withoutOutcome", reading.withoutOutcome);
    judged.figures.emplace("notMeant", reading.notMeant);
    json::array absent;
    for (const auto& column : reading.absentColumns)
        absent.emplace_back(column);
    judged.figures.emplace("absentColumns", std::move(absent));
    judged.figures.emplace("unusable", unusableIn(reading));
    judged.subgroups = audit(recipe, cohort, table, said.answer(), examples, settled);
    return judged;
}

Result<std::string> evaluate(const Model& model,
                             const Table& table,
                             const std::string& cohort,
                             const std::optional<Beside>& beside)
{
    CONSILIUM_TRY(auto judged, judgeOn(model, table, cohort, beside));
    json::object answer{{"model", model.card().recipe.id},
                        {"version", model.card().recipe.version},
                        {"answersWith", model.card().answeringReader()}};
    for (const auto* reader : {"trees", "linear", "blend", "published", "yardstick", "beside"})
        answer.emplace(reader, nullptr);
    const auto counts = [&](json::object& into) {
        for (const auto* count : {"n", "positives", "events", "people"}) {
            const auto* value = judged.figures.if_contains(count);
            if (value != nullptr && !into.contains(count))
                into.emplace(count, *value);
        }
    };
    for (auto& entry : judged.figures.at("readers").as_array()) {
        auto& reader = entry.as_object();
        const std::string name(reader.at("reader").as_string());
        reader.erase("reader");
        if (name == "answer") {
            answer.emplace("metrics", reader.at("metrics"));
            continue;
        }
        counts(reader);
        answer[name] = reader;
    }
    judged.figures.erase("readers");
    for (auto& [key, value] : judged.figures)
        answer.emplace(key, std::move(value));
    answer.emplace("subgroups", std::move(judged.subgroups));
    return pretty(answer);
}

Result<std::string> predictTable(const Model& model, const Table& table)
{
    const auto& recipe = model.card().recipe;
    CONSILIUM_TRY(const auto reading, read(recipe, table, Outcomes::Ignored));
    CONSILIUM_TRY(const auto scored, model.scoreRows(reading.examples.rows));
    std::string text = "row,score,low,high,applicable,linear,blend,trees";
    for (const double months : recipe.target.horizons)
        text += fmt::format(",survival_{}", months);
    text += ",why_withheld\n";
    for (std::size_t row = 0; row < scored.size(); ++row) {
        const auto& one = scored[row];
        std::vector<std::string> reasons;
        for (const auto& input : one.lacking)
            reasons.push_back(input + " is not known");
        for (const auto& problem : reading.problems[row])
            reasons.push_back(problem.input + " cannot be used");
        if (!one.applicability.isWithin())
            reasons.emplace_back("unlike the training people");
        text += fmt::format("{},{},{},{},{},{},{},{}",
                            row,
                            cell(one.value),
                            cell(one.interval.low),
                            cell(one.interval.high),
                            reasons.empty() ? "yes" : "withheld",
                            cell(one.readers.linear),
                            cell(one.readers.blend),
                            cell(one.readers.trees));
        for (const auto& horizon : one.horizons)
            text += ',' + cell(horizon.survival);
        text += fmt::format(",{}\n", fmt::join(reasons, "; "));
    }
    return text;
}

} // namespace consilium::models
