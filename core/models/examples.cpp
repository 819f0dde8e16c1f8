#include "core/models/examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace consilium::models
{

namespace
{

namespace fs = std::filesystem;

/// Places of the outcome's columns.
struct OutcomePlaces
{
    std::vector<int> values;
    int time = -1;
};

Result<OutcomePlaces> placesOf(const Target& target, const Table& table)
{
    OutcomePlaces places;
    for (const auto& name : target.columns) {
        places.values.push_back(table.column(name));
        if (places.values.back() < 0)
            return fail(ErrorCode::MissingData, "column " + name);
    }
    if (target.kind == Target::Kind::Survival) {
        places.time = table.column(target.timeColumn);
        if (places.time < 0)
            return fail(ErrorCode::MissingData, "column " + target.timeColumn);
    }
    return places;
}

/// Adds the outcome of a row; false where it has none.
Result<bool> addOutcome(const Target& target,
                        const OutcomePlaces& places,
                        const std::vector<std::string>& row,
                        int line,
                        Outcome& outcome)
{
    double sum = 0;
    for (std::size_t index = 0; index < places.values.size(); ++index) {
        const auto& cell = row[static_cast<std::size_t>(places.values[index])];
        if (cell.empty())
            return false;
        const auto number = parseNumber(cell);
        const auto where = fmt::format("line {}, {}", line, target.columns[index]);
        if (!number.has_value())
            return fail(ErrorCode::Malformed, where);
        if (target.kind != Target::Kind::Number && number.value() != 0 && number.value() != 1)
            return fail(ErrorCode::OutOfRange, where);
        sum += number.value();
    }
    const double value = sum / static_cast<double>(places.values.size());
    if (target.kind == Target::Kind::Number) {
        if (!(value >= target.low && value <= target.high))
            return false;
        outcome.value.push_back(target.toScale(value));
        return true;
    }
    if (target.kind == Target::Kind::Binary) {
        outcome.value.push_back(value);
        return true;
    }
    const auto& cell = row[static_cast<std::size_t>(places.time)];
    if (cell.empty())
        return false;
    const auto time = parseNumber(cell);
    if (!time.has_value())
        return fail(ErrorCode::Malformed, fmt::format("line {}, {}", line, target.timeColumn));
    if (!(time.value() > 0))
        return false;
    outcome.value.push_back(time.value() / target.perMonth);
    outcome.event.push_back(static_cast<float>(value));
    return true;
}

/// The value of a cell; empty where it cannot be used, which is then a problem.
std::optional<InputValue>
valueOf(const Input& input, const std::string& cell, std::vector<Problem>& problems)
{
    if (input.kind == Input::Kind::Category) {
        const auto known = input.categoryOf.find(cell);
        const auto& text = known == input.categoryOf.end() ? cell : known->second;
        const bool isOne = std::find(input.categories.begin(), input.categories.end(), text) !=
                           input.categories.end();
        if (!isOne && input.isOtherMissing) {
            problems.push_back({input.id, ErrorCode::Unsupported});
            return std::nullopt;
        }
        return InputValue(text);
    }
    if (const auto code = input.codes.find(cell); code != input.codes.end())
        return InputValue(code->second);
    const auto number = parseNumber(cell);
    if (number.has_value())
        return InputValue(number.value());
    problems.push_back(
        {input.id, input.isOtherMissing ? ErrorCode::Unsupported : ErrorCode::Malformed});
    return std::nullopt;
}

/// Where an input may be found, in order.
struct Places
{
    int own = -1;
    std::vector<std::pair<int, const Input::Substitute*>> substitutes;
};

Places placesOf(const Input& input, const Table& table)
{
    Places places{table.column(input.column), {}};
    for (const auto& substitute : input.substitutes) {
        const int column = table.column(substitute.column);
        if (column >= 0)
            places.substitutes.emplace_back(column, &substitute);
    }
    return places;
}

/// The value of a row, of the input's column or of the first substitute that knows it.
std::optional<InputValue> valueIn(const Input& input,
                                  const Places& places,
                                  const std::vector<std::string>& cells,
                                  std::vector<Problem>& problems)
{
    if (places.own >= 0 && !cells[static_cast<std::size_t>(places.own)].empty())
        return valueOf(input, cells[static_cast<std::size_t>(places.own)], problems);
    for (const auto& [column, substitute] : places.substitutes) {
        const auto code = substitute->codes.find(cells[static_cast<std::size_t>(column)]);
        if (code != substitute->codes.end())
            return InputValue(code->second);
    }
    return std::nullopt;
}

/// The category of an encoded row, or an empty text.
std::string categoryIn(const Schema& schema, const std::string& id, std::span<const float> row)
{
    const int index = schema.indexOf(id);
    if (index < 0)
        return {};
    const auto& input = schema.inputs()[static_cast<std::size_t>(index)];
    const auto first = schema.columnOf(static_cast<std::size_t>(index));
    for (std::size_t at = 0; at < input.categories.size(); ++at) {
        if (row[first + at] > 0.5F)
            return input.categories[at];
    }
    return {};
}

Table joined(Table left, const Table& right, const std::string& on)
{
    const int key = right.column(on);
    const int place = left.column(on);
    if (key < 0 || place < 0)
        return left;
    std::map<std::string, std::size_t> rowOf;
    for (std::size_t row = 0; row < right.rows.size(); ++row)
        rowOf.emplace(right.rows[row][static_cast<std::size_t>(key)], row);
    std::vector<std::size_t> added;
    for (std::size_t column = 0; column < right.columns.size(); ++column) {
        if (left.column(right.columns[column]) < 0)
            added.push_back(column);
    }
    for (auto& row : left.rows) {
        const auto found = rowOf.find(row[static_cast<std::size_t>(place)]);
        for (const auto column : added)
            row.push_back(found == rowOf.end() ? std::string() : right.rows[found->second][column]);
    }
    for (const auto column : added)
        left.columns.push_back(right.columns[column]);
    return left;
}

/// `name` with what tells `file` apart from `usual` put in: "patients_train.csv" becomes
/// "patients_new.csv" where "viability_train.csv" became "viability_new.csv".
std::string siblingName(const std::string& name, const std::string& usual, const std::string& file)
{
    const auto shorter = std::min(usual.size(), file.size());
    std::size_t before = 0;
    while (before < shorter && usual[before] == file[before])
        ++before;
    std::size_t behind = 0;
    while (behind < shorter - before &&
           usual[usual.size() - 1 - behind] == file[file.size() - 1 - behind])
        ++behind;
    // Whole words: the part that differs may begin or end in the middle of one ("train", "test").
    while (before > 0 && std::isalnum(static_cast<unsigned char>(usual[before - 1])) != 0)
        --before;
    while (behind > 0 &&
           std::isalnum(static_cast<unsigned char>(usual[usual.size() - behind])) != 0)
        --behind;
    const auto word = usual.substr(before, usual.size() - before - behind);
    const auto place = word.empty() ? std::string::npos : name.find(word);
    if (place == std::string::npos)
        return name;
    auto sibling = name;
    return sibling.replace(place, word.size(), file.substr(before, file.size() - before - behind));
}

} // namespace

Examples Examples::select(std::span<const std::size_t> indices) const
{
    return {rows.select(indices),
            outcome.select(indices),
            centre.empty() ? std::vector<double>{} : models::select(centre, indices),
            groups.empty() ? std::vector<std::string>{} : models::select(groups, indices),
            models::select(source, indices)};
}

Result<Reading> read(const Recipe& recipe, const Table& table, Outcomes outcomes)
{
    Reading reading;
    auto& examples = reading.examples;
    std::vector<Places> places;
    for (const auto& input : recipe.schema.inputs()) {
        places.push_back(placesOf(input, table));
        if (places.back().own < 0)
            reading.absentColumns.push_back(input.column);
    }
    const int only = recipe.onlyColumn.empty() ? -1 : table.column(recipe.onlyColumn);
    OutcomePlaces outcomePlaces;
    if (outcomes == Outcomes::Needed) {
        CONSILIUM_TRY(outcomePlaces, placesOf(recipe.target, table));
    }
    const int group = recipe.groupColumn.empty() ? -1 : table.column(recipe.groupColumn);
    examples.outcome.kind = recipe.target.kind;
    examples.rows.columns = recipe.schema.columns();
    std::vector<float> encoded(examples.rows.columns);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& cells = table.rows[row];
        if (outcomes == Outcomes::Needed && only >= 0 &&
            cells[static_cast<std::size_t>(only)] != recipe.onlyText) {
            ++reading.notMeant;
            continue;
        }
        if (outcomes == Outcomes::Needed) {
            CONSILIUM_TRY(
                const bool isKnown,
                addOutcome(
                    recipe.target, outcomePlaces, cells, table.lines[row], examples.outcome));
            if (!isKnown) {
                ++reading.withoutOutcome;
                continue;
            }
        }
        InputRow values;
        std::vector<Problem> problems;
        for (std::size_t index = 0; index < places.size(); ++index) {
            const auto& input = recipe.schema.inputs()[index];
            if (const auto value = valueIn(input, places[index], cells, problems))
                values.emplace(input.id, *value);
        }
        for (auto& problem : recipe.schema.encodeUsable(values, encoded))
            problems.push_back(std::move(problem));
        examples.rows.values.insert(examples.rows.values.end(), encoded.begin(), encoded.end());
        ++examples.rows.rows;
        reading.problems.push_back(std::move(problems));
        examples.source.push_back(row);
        if (group >= 0)
            examples.groups.push_back(cells[static_cast<std::size_t>(group)]);
    }
    return reading;
}

Table appended(Table table, const Table& more)
{
    for (const auto& column : more.columns) {
        if (table.column(column) >= 0)
            continue;
        table.columns.push_back(column);
        for (auto& row : table.rows)
            row.emplace_back();
    }
    for (std::size_t row = 0; row < more.rows.size(); ++row) {
        table.rows.emplace_back(table.columns.size());
        for (std::size_t column = 0; column < more.columns.size(); ++column)
            table.rows.back()[static_cast<std::size_t>(table.column(more.columns[column]))] =
                more.rows[row][column];
        table.lines.push_back(more.lines[row]);
    }
    return table;
}

Centres centresOf(const Recipe& recipe, const Examples& examples)
{
    Centres sums;
    if (recipe.centreBy.empty())
        return sums;
    std::map<std::string, int> people;
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        const auto category = categoryIn(recipe.schema, recipe.centreBy, examples.rows.row(row));
        sums[category] += examples.outcome.value[row];
        ++people[category];
    }
    for (auto& [category, sum] : sums)
        sum /= people.at(category);
    return sums;
}

void centre(const Recipe& recipe, const Centres& centres, Examples& examples)
{
    if (centres.empty())
        return;
    double mean = 0;
    for (const auto& [category, value] : centres)
        mean += value / static_cast<double>(centres.size());
    examples.centre.clear();
    for (std::size_t row = 0; row < examples.rows.rows; ++row) {
        const auto found =
            centres.find(categoryIn(recipe.schema, recipe.centreBy, examples.rows.row(row)));
        examples.centre.push_back(found == centres.end() ? mean : found->second);
        if (!examples.outcome.value.empty())
            examples.outcome.value[row] -= examples.centre.back();
    }
}

Result<Table> tableOf(const Recipe& recipe, const fs::path& file, bool isStrict)
{
    CONSILIUM_TRY(auto table, Table::load(file));
    for (const auto& join : recipe.joins) {
        const auto folder = file.parent_path();
        auto path = folder / siblingName(join.file.file,
                                         fs::path(recipe.training.file).filename().string(),
                                         file.filename().string());
        std::error_code error;
        if (!fs::exists(path, error))
            path = folder / join.file.file;
        if (!fs::exists(path, error) && !isStrict)
            continue;
        CONSILIUM_TRY(const auto other, Table::load(path));
        if (isStrict && other.sha256 != join.file.sha256)
            return fail(ErrorCode::Damaged, join.file.file + ": not the table the recipe names");
        table = joined(std::move(table), other, join.on);
    }
    return table;
}

} // namespace consilium::models
