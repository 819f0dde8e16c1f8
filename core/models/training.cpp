#include "core/models/training.h"

#include "core/base/crypto/hash.h"
#include "core/models/applicability.h"
#include "core/models/figures.h"
#include "core/models/json_text.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>

namespace consilium::models
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

/// A cohort that was loaded under its hash.
struct Cohort
{
    const DataFile* source = nullptr;
    Table table;
    Examples examples;
};

Result<Cohort> load(const Recipe& recipe, const DataFile& source, const fs::path& folder)
{
    Cohort cohort;
    cohort.source = &source;
    CONSILIUM_TRY(cohort.table, Table::load(folder / source.file));
    if (cohort.table.sha256 != source.sha256)
        return fail(ErrorCode::Damaged, source.file + ": not the table the recipe names");
    if (cohort.table.rows.empty())
        return fail(ErrorCode::MissingData, source.file + ": no rows");
    auto examples = examplesOf(recipe, cohort.table, recipe.outcomeColumn);
    if (!examples.has_value())
        return fail(examples.error().code, source.file + ": " + examples.error().context);
    cohort.examples = std::move(examples).value();
    return cohort;
}

/// Distances between people are told on complete rows: MissingData names the line and the input of
/// the first hole.
Status checkComplete(const Recipe& recipe, const Cohort& training)
{
    for (std::size_t row = 0; row < training.examples.rows.rows; ++row) {
        const auto missing = missingPattern(recipe.schema, training.examples.rows.row(row));
        if (!missing.empty())
            return fail(
                ErrorCode::MissingData,
                fmt::format(
                    "{}: line {}, {}", training.source->file, training.table.lines[row], missing));
    }
    return ok();
}

std::vector<double> probabilitiesOf(const LogisticLine& line, const std::vector<double>& scores)
{
    std::vector<double> all;
    for (const double score : scores)
        all.push_back(logistic(line.logOdds(score)));
    return all;
}

/// What a reader says about the training people, each time chosen, fitted and calibrated without
/// them.
Result<Said> nested(const std::string& name,
                    const Learner& learner,
                    const Recipe& recipe,
                    const Examples& examples,
                    std::stop_token stop)
{
    // Another seed than the inner folds, so that inner and outer folds are not the same groups.
    const auto fold = stratifiedFolds(examples.outcome, recipe.folds, recipe.seed + 1);
    Said said{name, std::vector<double>(fold.size(), 0), std::vector<double>(fold.size(), 0)};
    for (int held = 0; held < recipe.folds; ++held) {
        std::vector<std::size_t> inside;
        std::vector<std::size_t> outside;
        for (std::size_t row = 0; row < fold.size(); ++row)
            (fold[row] == held ? outside : inside).push_back(row);
        const auto training = examples.select(inside);
        CONSILIUM_TRY(const auto choice, learner.choose(training, stop));
        CONSILIUM_TRY(const auto inner, outOfFold(learner, recipe, training, choice, {{}}));
        CONSILIUM_TRY(const auto line, fitLogisticLine(inner.front(), training.outcome));
        CONSILIUM_TRY(const auto scorer, learner.fit(training, choice));
        CONSILIUM_TRY(const auto scores, scorer(examples.rows.select(outside)));
        const auto probabilities = probabilitiesOf(line, scores);
        for (std::size_t at = 0; at < outside.size(); ++at) {
            said.probabilities[outside[at]] = probabilities[at];
            said.scores[outside[at]] = line.logOdds(scores[at]); // folds on one scale
        }
    }
    return said;
}

/// The yardstick: one input's value as the score. Empty where a row lacks it.
std::optional<Said> bareInput(const Recipe& recipe, const Table& table)
{
    const int column = table.column(recipe.yardstick);
    if (column < 0)
        return std::nullopt;
    Said said{recipe.yardstick, {}, {}};
    for (const auto& row : table.rows) {
        const auto value = parseNumber(row[static_cast<std::size_t>(column)]);
        if (!value.has_value())
            return std::nullopt;
        said.scores.push_back(value.value());
    }
    return said;
}

json::object chosen(const Choice& choice)
{
    json::object parameters;
    for (const auto& [name, value] : choice.parameters)
        parameters.emplace(name, value);
    return {{"parameters", std::move(parameters)},
            {"rounds", choice.rounds},
            {"crossValidatedLogLoss", rounded(choice.logLoss, 5)}};
}

/// Ids of the inputs that no row of the cohort has.
json::array absentInputs(const Recipe& recipe, const Matrix& rows)
{
    json::array ids;
    std::size_t column = 0;
    for (const auto& input : recipe.schema.inputs()) {
        bool isAbsent = true;
        for (std::size_t row = 0; row < rows.rows && isAbsent; ++row)
            isAbsent = std::isnan(rows.row(row)[column]);
        if (isAbsent)
            ids.emplace_back(input.id);
        column += input.kind == Input::Kind::Category ? input.categories.size() : 1;
    }
    return ids;
}

} // namespace

Result<Examples>
examplesOf(const Recipe& recipe, const Table& table, const std::string& outcomeColumn)
{
    std::vector<int> places;
    for (const auto& input : recipe.schema.inputs()) {
        places.push_back(table.column(input.id));
        if (places.back() < 0 && input.isRequired)
            return fail(ErrorCode::MissingData, "column " + input.id);
    }
    const int outcome = outcomeColumn.empty() ? -1 : table.column(outcomeColumn);
    if (!outcomeColumn.empty() && outcome < 0)
        return fail(ErrorCode::MissingData, "column " + outcomeColumn);
    Examples examples{{table.rows.size(), recipe.schema.columns(), {}}, {}};
    examples.rows.values.resize(examples.rows.rows * examples.rows.columns);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto line = fmt::format("line {}", table.lines[row]);
        InputRow values;
        for (std::size_t index = 0; index < places.size(); ++index) {
            const auto& input = recipe.schema.inputs()[index];
            const auto& cell = places[index] < 0
                                   ? std::string()
                                   : table.rows[row][static_cast<std::size_t>(places[index])];
            if (cell.empty())
                continue;
            if (input.kind == Input::Kind::Category) {
                values.emplace(input.id, cell);
                continue;
            }
            const auto number = parseNumber(cell);
            if (!number.has_value())
                return fail(ErrorCode::Malformed, line + ", " + input.id);
            values.emplace(input.id, number.value());
        }
        const auto encoded = recipe.schema.encode(values, examples.rows.row(row));
        if (!encoded.has_value())
            return fail(encoded.error().code, line + ", " + encoded.error().context);
        if (outcome >= 0) {
            const auto& cell = table.rows[row][static_cast<std::size_t>(outcome)];
            if (cell != "0" && cell != "1")
                return fail(ErrorCode::Malformed, line + ", " + outcomeColumn);
            examples.outcome.push_back(cell == "1" ? 1.0F : 0.0F);
        }
    }
    return examples;
}

Result<TrainedModel> train(const Recipe& recipe,
                           const fs::path& data,
                           const ProgressSink& progress,
                           std::stop_token stop)
{
    const auto total = static_cast<std::uint64_t>(5 + recipe.judging.size());
    std::uint64_t done = 0;
    const auto step = [&] {
        if (progress)
            progress({++done, total});
    };
    CONSILIUM_TRY(const auto training, load(recipe, recipe.training, data));
    CONSILIUM_CHECK(checkComplete(recipe, training));
    std::vector<Cohort> cohorts;
    for (const auto& source : recipe.judging) {
        CONSILIUM_TRY(auto cohort, load(recipe, source, data));
        cohorts.push_back(std::move(cohort));
    }
    step();
    const TreeLearner trees(recipe);
    const LinearLearner linear(recipe);
    const auto& examples = training.examples;

    CONSILIUM_TRY(auto nestedTrees, nested("xgboost", trees, recipe, examples, stop));
    step();
    CONSILIUM_TRY(auto nestedLinear, nested("linear", linear, recipe, examples, stop));
    step();
    std::vector<Said> readers{nestedTrees, std::move(nestedLinear)};
    if (auto bare = bareInput(recipe, training.table))
        readers.push_back(std::move(*bare));
    json::array figures;
    figures.push_back(
        figuresOf(recipe,
                  training.source->name + " (training people, nested cross-validation)",
                  readers,
                  examples.outcome));
    auto subgroups = audit(recipe,
                           training.source->name + " (nested cross-validation)",
                           training.table,
                           nestedTrees.probabilities,
                           examples.outcome);

    CONSILIUM_TRY(const auto treeChoice, trees.choose(examples, stop));
    CONSILIUM_TRY(const auto linearChoice, linear.choose(examples, stop));
    step();
    const auto combinations = missingCombinations(recipe.schema);
    CONSILIUM_TRY(const auto treeScores,
                  outOfFold(trees, recipe, examples, treeChoice, combinations));
    CONSILIUM_TRY(const auto linearScores,
                  outOfFold(linear, recipe, examples, linearChoice, combinations));
    json::array patterns;
    std::map<std::string, Calibration> calibrations;
    std::map<std::string, LogisticLine> linearLines;
    for (std::size_t index = 0; index < combinations.size(); ++index) {
        CONSILIUM_TRY(const auto calibration,
                      Calibration::fit(treeScores[index], examples.outcome, recipe.neighbours));
        CONSILIUM_TRY(const auto line, fitLogisticLine(linearScores[index], examples.outcome));
        json::array ids;
        std::string key;
        for (const auto& id : combinations[index]) {
            ids.emplace_back(id);
            key += (key.empty() ? "" : ",") + id;
        }
        auto pattern = calibration.toJson();
        pattern.emplace("missing", std::move(ids));
        patterns.push_back(std::move(pattern));
        calibrations.emplace(key, calibration);
        linearLines.emplace(key, line);
    }
    CONSILIUM_TRY(const auto booster, trees.fitBooster(examples, treeChoice));
    CONSILIUM_TRY(const auto linearScorer, linear.fit(examples, linearChoice));
    CONSILIUM_TRY(const auto applicability,
                  Applicability::fit(recipe.schema, examples.rows, recipe.farthest));
    step();

    for (const auto& cohort : cohorts) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "training");
        CONSILIUM_TRY(const auto matrix, DataMatrix::create(cohort.examples.rows));
        CONSILIUM_TRY(const auto margins, booster.margins(matrix));
        CONSILIUM_TRY(const auto linearMargins, linearScorer(cohort.examples.rows));
        Said treeSaid{"xgboost", {}, {}};
        Said linearSaid{"linear", {}, {}};
        std::vector<Calibrated> intervals;
        int outside = 0;
        for (std::size_t row = 0; row < margins.size(); ++row) {
            const auto key = missingPattern(recipe.schema, cohort.examples.rows.row(row));
            const auto known = calibrations.find(key);
            if (known == calibrations.end())
                return fail(
                    ErrorCode::MissingData,
                    fmt::format("{}: line {}", cohort.source->file, cohort.table.lines[row]));
            intervals.push_back(known->second.apply(static_cast<double>(margins[row])));
            treeSaid.scores.push_back(intervals.back().logOdds);
            treeSaid.probabilities.push_back(intervals.back().probability);
            linearSaid.scores.push_back(linearLines.at(key).logOdds(linearMargins[row]));
            linearSaid.probabilities.push_back(logistic(linearSaid.scores.back()));
            outside += applicability.judge(cohort.examples.rows.row(row)).isWithin() ? 0 : 1;
        }
        std::vector<Said> judged{treeSaid, linearSaid};
        if (auto bare = bareInput(recipe, cohort.table))
            judged.push_back(std::move(*bare));
        auto entry = figuresOf(recipe, cohort.source->name, judged, cohort.examples.outcome);
        entry.emplace("missingInAll", absentInputs(recipe, cohort.examples.rows));
        entry.emplace("outsideApplicability", outside);
        entry.emplace("intervalCoverage", coverageOf(recipe, intervals, cohort.examples.outcome));
        entry.emplace("note", cohort.source->note);
        figures.push_back(std::move(entry));
        for (auto& row : audit(recipe,
                               cohort.source->name,
                               cohort.table,
                               treeSaid.probabilities,
                               cohort.examples.outcome))
            subgroups.push_back(std::move(row));
        step();
    }

    TrainedModel trained;
    CONSILIUM_TRY(trained.model, booster.toBytes());
    trained.calibration = pretty(json::object{{"format", 1}, {"patterns", std::move(patterns)}});
    auto reference = applicability.toJson();
    reference.emplace("format", 1);
    trained.reference = pretty(reference);
    trained.card = pretty(json::object{
        {"format", 1},
        {"recipe", recipe.source},
        {"training",
         {{"people", examples.rows.rows},
          {"events", std::count(examples.outcome.begin(), examples.outcome.end(), 1.0F)},
          {"trees", chosen(treeChoice)},
          {"linear", chosen(linearChoice)}}},
        {"figures", std::move(figures)},
        {"subgroups", std::move(subgroups)},
        {"files",
         {{"model.ubj", crypto::sha256Hex(trained.model)},
          {"calibration.json", crypto::sha256Hex(trained.calibration)},
          {"reference.json", crypto::sha256Hex(trained.reference)}}}});
    return trained;
}

Status write(const TrainedModel& model, const fs::path& folder)
{
    std::error_code error;
    const bool isThere = fs::exists(folder, error);
    if (isThere && (!fs::is_directory(folder, error) || !fs::is_empty(folder, error)))
        return fail(ErrorCode::AlreadyExists, folder.filename().string());
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::NoPermission, folder.filename().string());
    // The card comes last: without it the folder is no model.
    const std::pair<const char*, const std::string*> files[]{
        {"model.ubj", &model.model},
        {"calibration.json", &model.calibration},
        {"reference.json", &model.reference},
        {"card.json", &model.card}};
    for (const auto& [name, content] : files) {
        errno = 0;
        std::ofstream file(folder / name, std::ios::binary);
        file << *content;
        file.close(); // a quota may refuse as late as here
        if (file.fail()) {
            const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
            for (const auto& [written, unused] : files)
                fs::remove(folder / written, error);
            if (!isThere)
                fs::remove(folder, error);
            return fail(isFull ? ErrorCode::DiskFull : ErrorCode::Io, name);
        }
    }
    return ok();
}

} // namespace consilium::models
