#include "core/models/training.h"

#include "core/base/crypto/hash.h"
#include "core/models/evaluation.h"
#include "core/models/json_text.h"
#include "core/models/nested.h"
#include "core/models/published.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <set>

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
    Reading reading;
};

Result<Table> loadTable(const Recipe& recipe, const DataFile& source, const fs::path& folder)
{
    CONSILIUM_TRY(auto table, tableOf(recipe, folder / source.file, true));
    if (table.sha256 != source.sha256)
        return fail(ErrorCode::Damaged, source.file + ": not the table the recipe names");
    if (table.rows.empty())
        return fail(ErrorCode::MissingData, source.file + ": no rows");
    return table;
}

Result<Cohort> load(const Recipe& recipe,
                    const DataFile& source,
                    const std::vector<DataFile>& more,
                    const fs::path& folder)
{
    Cohort cohort;
    cohort.source = &source;
    CONSILIUM_TRY(cohort.table, loadTable(recipe, source, folder));
    for (const auto& other : more) {
        CONSILIUM_TRY(const auto table, loadTable(recipe, other, folder));
        cohort.table = appended(std::move(cohort.table), table);
    }
    auto reading = read(recipe, cohort.table, Outcomes::Needed);
    if (!reading.has_value())
        return fail(reading.error().code, source.file + ": " + reading.error().context);
    cohort.reading = std::move(reading).value();
    return cohort;
}

/// A value of a training person that the recipe does not allow is a mistake in the recipe.
Status checkUsable(const Recipe& recipe, const Cohort& training)
{
    if (!training.reading.absentColumns.empty())
        return fail(ErrorCode::MissingData,
                    training.source->file + ": column " + training.reading.absentColumns.front());
    const auto& examples = training.reading.examples;
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        const auto line = fmt::format(
            "{}: line {}", training.source->file, training.table.lines[examples.source[row]]);
        for (const auto& problem : training.reading.problems[row]) {
            const auto index = static_cast<std::size_t>(recipe.schema.indexOf(problem.input));
            if (problem.code != ErrorCode::Unsupported ||
                !recipe.schema.inputs()[index].isOtherMissing)
                return fail(problem.code, line + ", " + problem.input);
        }
        for (std::size_t column = 0; column < recipe.schema.columns(); ++column) {
            const auto& input = recipe.schema.inputs()[recipe.schema.inputOf(column)];
            if (input.isRequired && std::isnan(examples.rows.row(row)[column]))
                return fail(ErrorCode::MissingData, line + ", " + input.id);
        }
    }
    return ok();
}

bool isComplete(const Matrix& rows)
{
    return std::none_of(
        rows.values.begin(), rows.values.end(), [](float value) { return std::isnan(value); });
}

/// Hidden inputs that are calibrated apart: every combination where the training people are
/// complete and few inputs may be missing, else people as they are.
std::vector<std::vector<std::string>> patternsOf(const Recipe& recipe, const Matrix& rows)
{
    constexpr std::size_t kMostOptional = 4;
    if (recipe.schema.optionalInputs().size() <= kMostOptional && isComplete(rows))
        return missingCombinations(recipe.schema);
    return {{}};
}

json::object chosen(const Choice& choice)
{
    json::object parameters;
    for (const auto& [name, value] : choice.parameters)
        parameters.emplace(name, value);
    return {{"parameters", std::move(parameters)},
            {"rounds", choice.rounds},
            {"crossValidatedLoss", rounded(choice.loss, 5)}};
}

/// The difference of the two readers that 95 % of the training people keep, as Scored measures it.
double disagreementOf(const Recipe& recipe,
                      const Calibration& calibration,
                      const RawScores& raw,
                      const Examples& examples)
{
    using Reader = Calibration::Reader;
    const auto& target = recipe.target;
    std::vector<double> all;
    for (std::size_t row = 0; row < raw.trees.size(); ++row) {
        const auto scores = calibration.apply(raw.trees[row], raw.linear[row]);
        if (target.kind == Target::Kind::Binary) {
            all.push_back(std::abs(logistic(scores.trees) - logistic(scores.linear)));
        } else if (target.kind == Target::Kind::Survival) {
            const double months = target.horizons.front();
            all.push_back(std::abs(calibration.survival(Reader::Trees, months, scores.trees) -
                                   calibration.survival(Reader::Linear, months, scores.linear)));
        } else {
            const double centre = examples.centre.empty() ? 0 : examples.centre[row];
            const double value = target.fromScale(calibration.answer(scores) + centre);
            all.push_back(std::abs(target.fromScale(scores.trees + centre) -
                                   target.fromScale(scores.linear + centre)) /
                          std::max(1e-9, std::abs(value)));
        }
    }
    constexpr double kShare = 0.95;
    return rounded(quantile(std::move(all), kShare), 4);
}

/// Calibrations of every pattern, as calibration.json holds them.
Result<json::array> calibrations(const Recipe& recipe,
                                 const Examples& examples,
                                 const Choices& choices,
                                 std::stop_token stop)
{
    const auto patterns = patternsOf(recipe, examples.rows);
    CONSILIUM_TRY(const auto trees,
                  outOfFold(TreeLearner(recipe), recipe, examples, choices.trees, patterns));
    CONSILIUM_TRY(const auto linear,
                  outOfFold(LinearLearner(recipe), recipe, examples, choices.linear, patterns));
    json::array all;
    for (std::size_t index = 0; index < patterns.size(); ++index) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "training");
        CONSILIUM_TRY(const auto calibration,
                      Calibration::fit(recipe.target,
                                       {trees[index], linear[index]},
                                       examples.outcome,
                                       choices.weight,
                                       recipe.answer == Recipe::Answer::Blend,
                                       recipe.neighbours,
                                       recipe.coverage));
        json::array ids;
        for (const auto& id : patterns[index])
            ids.emplace_back(id);
        auto entry = calibration.toJson();
        entry.emplace("missing", std::move(ids));
        all.push_back(std::move(entry));
    }
    return all;
}

/// People, not rows, where several rows are of one person.
std::size_t peopleIn(const Examples& examples)
{
    return examples.groups.empty()
               ? examples.rows.rows
               : std::set(examples.groups.begin(), examples.groups.end()).size();
}

/// What nested cross-validation says: figures, subgroups, coverage.
struct NestedFigures
{
    json::object figures;
    json::array subgroups;
    json::value coverage;
};

Result<NestedFigures> nestedFigures(const Recipe& recipe,
                                    const Cohort& training,
                                    const Examples& examples,
                                    const Step& step,
                                    std::stop_token stop)
{
    CONSILIUM_TRY(const auto result, nested(recipe, examples, step, stop));
    CONSILIUM_TRY(const auto partial, neighboursOf(recipe, training.table, examples));
    auto people = training.source->name;
    for (const auto& more : recipe.alsoTraining)
        people += " and " + more.name;
    const auto cohort = people + " (training people, nested cross-validation)";
    NestedFigures figures;
    figures.figures = judge(recipe, cohort, result.said.all(), partial, examples);
    figures.subgroups =
        audit(recipe, cohort, training.table, result.said.answer(), examples, result.settled);
    figures.coverage = jsonOf(coverageOf(result.settled));
    return figures;
}

} // namespace

Result<TrainedModel> train(const Recipe& recipe,
                           const fs::path& data,
                           const ProgressSink& progress,
                           std::stop_token stop)
{
    const auto total = static_cast<std::uint64_t>(recipe.folds) + 4 + recipe.judging.size();
    std::uint64_t done = 0;
    const auto step = [&] {
        if (progress)
            progress({++done, total});
    };
    CONSILIUM_TRY(auto training, load(recipe, recipe.training, recipe.alsoTraining, data));
    CONSILIUM_CHECK(checkUsable(recipe, training));
    auto& examples = training.reading.examples;
    const auto centres = centresOf(recipe, examples);
    centre(recipe, centres, examples);
    step();
    CONSILIUM_TRY(auto nestedResult, nestedFigures(recipe, training, examples, step, stop));

    RawScores raw;
    CONSILIUM_TRY(const auto choices, chooseBoth(recipe, examples, raw, stop));
    step();
    CONSILIUM_TRY(auto patterns, calibrations(recipe, examples, choices, stop));
    CONSILIUM_TRY(const auto calibration,
                  Calibration::parse(recipe.target, patterns.front().as_object()));
    CONSILIUM_TRY(const auto booster, TreeLearner(recipe).fitBooster(examples, choices.trees));
    CONSILIUM_TRY(const auto linear, LinearLearner(recipe).fitReader(examples, choices.linear));
    CONSILIUM_TRY(
        const auto applicability,
        Applicability::fit(recipe.schema, examples.rows, recipe.farthest, recipe.fewestAlike));
    step();

    TrainedModel trained;
    CONSILIUM_TRY(trained.model, booster.toBytes());
    json::object centresJson;
    for (const auto& [category, value] : centres)
        centresJson.emplace(category, value);
    trained.calibration = pretty(json::object{
        {"format", 2}, {"patterns", std::move(patterns)}, {"centres", std::move(centresJson)}});
    auto linearJson = linear.toJson();
    linearJson.emplace("format", 2);
    trained.linear = pretty(linearJson);
    auto reference = applicability.toJson();
    reference.emplace("format", 2);
    trained.reference = pretty(reference);
    json::object card{{"format", 2},
                      {"recipe", recipe.source},
                      {"training",
                       {{"people", peopleIn(examples)},
                        {"events", examples.outcome.events()},
                        {"withoutOutcome", training.reading.withoutOutcome},
                        {"trees", chosen(choices.trees)},
                        {"linear", chosen(choices.linear)},
                        {"blendWeight", choices.weight},
                        {"disagreement", disagreementOf(recipe, calibration, raw, examples)},
                        {"nominalCoverage", recipe.coverage},
                        {"coverage", std::move(nestedResult.coverage)}}}};
    if (!examples.groups.empty())
        card.at("training").as_object().emplace("rows", examples.rows.rows);
    card.emplace("figures", json::array{std::move(nestedResult.figures)});
    card.emplace("subgroups", std::move(nestedResult.subgroups));
    card.emplace("files",
                 json::object{{"model.ubj", crypto::sha256Hex(trained.model)},
                              {"linear.json", crypto::sha256Hex(trained.linear)},
                              {"calibration.json", crypto::sha256Hex(trained.calibration)},
                              {"reference.json", crypto::sha256Hex(trained.reference)}});
    trained.card = pretty(card);
    // Judged as anybody would judge it later: by the files.
    CONSILIUM_TRY(
        const auto model,
        Model::parse(
            {trained.card, trained.model, trained.linear, trained.calibration, trained.reference}));
    for (const auto& source : recipe.judging) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "training");
        CONSILIUM_TRY(const auto cohort, load(recipe, source, {}, data));
        CONSILIUM_TRY(auto judged, judgeOn(model, cohort.table, source.name));
        judged.figures.emplace("note", source.note);
        card.at("figures").as_array().push_back(std::move(judged.figures));
        for (auto& group : judged.subgroups)
            card.at("subgroups").as_array().push_back(std::move(group));
        step();
    }
    trained.card = pretty(card);
    step();
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
        {"linear.json", &model.linear},
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
