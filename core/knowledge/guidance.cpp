#include "core/knowledge/guidance.h"

#include "core/knowledge/rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <charconv>
#include <optional>

namespace consilium::knowledge
{

namespace
{

using Kind = GuidanceKey::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 3> kKinds{
    std::pair{std::string_view("phenotype"), Kind::Phenotype},
    std::pair{std::string_view("activity-score"), Kind::ActivityScore},
    std::pair{std::string_view("allele"), Kind::Allele}};

std::string_view nameOf(Kind kind)
{
    for (const auto& [name, known] : kKinds) {
        if (known == kind)
            return name;
    }
    return kKinds.front().first;
}

constexpr std::array<std::pair<std::string_view, GuidanceAction>, 10> kActions{
    std::pair{std::string_view("not-stated"), GuidanceAction::NotStated},
    std::pair{std::string_view("none"), GuidanceAction::None},
    std::pair{std::string_view("standard"), GuidanceAction::Standard},
    std::pair{std::string_view("monitor"), GuidanceAction::Monitor},
    std::pair{std::string_view("increase"), GuidanceAction::Increase},
    std::pair{std::string_view("reduce"), GuidanceAction::Reduce},
    std::pair{std::string_view("alternative-consider"), GuidanceAction::ConsiderAlternative},
    std::pair{std::string_view("reduce-drastically"), GuidanceAction::ReduceDrastically},
    std::pair{std::string_view("alternative"), GuidanceAction::Alternative},
    std::pair{std::string_view("avoid"), GuidanceAction::Avoid}};

std::optional<GuidanceAction> actionOf(std::string_view text)
{
    for (const auto& [name, action] : kActions) {
        if (name == text)
            return action;
    }
    return std::nullopt;
}

/// "0.5"; empty text is no fraction. False where it is neither.
bool readFraction(std::string_view text, std::optional<double>& fraction)
{
    if (text.empty())
        return true;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1))
        return false;
    fraction = value;
    return true;
}

/// "CYP2D6 activity-score 0.25|0.5". Empty where it is no key.
std::optional<GuidanceKey> keyOf(std::string_view text)
{
    const auto first = text.find(' ');
    const auto second = first == std::string_view::npos ? first : text.find(' ', first + 1);
    if (first == 0 || second == std::string_view::npos || second + 1 == text.size())
        return std::nullopt;
    for (const auto& [name, kind] : kKinds) {
        if (text.substr(first + 1, second - first - 1) != name)
            continue;
        GuidanceKey key{std::string(text.substr(0, first)), kind, {}};
        for (const auto value : cellsOf(text.substr(second + 1), '|')) {
            if (value.empty())
                return std::nullopt;
            key.values.emplace_back(value);
        }
        return key;
    }
    return std::nullopt;
}

/// "CYP2D6: text|CYP2C19: text". Empty where a part has no gene.
std::optional<std::vector<std::pair<std::string, std::string>>>
implicationsOf(std::string_view cell)
{
    std::vector<std::pair<std::string, std::string>> all;
    if (cell.empty())
        return all;
    for (const auto part : cellsOf(cell, '|')) {
        const auto colon = part.find(": ");
        if (colon == std::string_view::npos || colon == 0)
            return std::nullopt;
        all.emplace_back(part.substr(0, colon), part.substr(colon + 2));
    }
    return all;
}

std::optional<Guidance> guidanceOf(const Cells& cells)
{
    enum Column {
        Source,
        Version,
        Guideline,
        Drug,
        RxNorm,
        Keys,
        Population,
        Strength,
        Action,
        DoseFraction,
        Recommendation,
        Implications,
        Comment,
        Pmids,
        Url,
        Count
    };

    if (cells.size() != Count)
        return std::nullopt;
    Guidance row{std::string(cells[Source]),
                 std::string(cells[Version]),
                 std::string(cells[Guideline]),
                 std::string(cells[Drug]),
                 std::string(cells[RxNorm]),
                 {},
                 std::string(cells[Population]),
                 std::string(cells[Strength]),
                 GuidanceAction::NotStated,
                 std::nullopt,
                 std::string(cells[Recommendation]),
                 {},
                 std::string(cells[Comment]),
                 {},
                 std::string(cells[Url])};
    for (const auto text : cellsOf(cells[Keys], ';')) {
        auto key = keyOf(text);
        if (!key)
            return std::nullopt;
        row.keys.push_back(std::move(*key));
    }
    auto implications = implicationsOf(cells[Implications]);
    const auto action = actionOf(cells[Action]);
    if (!implications || !action || !readFraction(cells[DoseFraction], row.doseFraction) ||
        row.source.empty() || row.drug.empty() || row.recommendation.empty())
        return std::nullopt;
    row.implications = std::move(*implications);
    row.action = *action;
    if (!cells[Pmids].empty()) {
        for (const auto pmid : cellsOf(cells[Pmids], '|'))
            row.pmids.emplace_back(pmid);
    }
    return row;
}

} // namespace

std::string_view nameOf(GuidanceAction action)
{
    for (const auto& [name, known] : kActions) {
        if (known == action)
            return name;
    }
    return kActions.front().first;
}

Result<GuidanceTable> GuidanceTable::parse(std::string_view table)
{
    GuidanceTable guidance;
    CONSILIUM_CHECK(forEachLine(table, [&](const Cells& cells, int line) -> Status {
        auto row = guidanceOf(cells);
        if (!row)
            return fail(ErrorCode::Malformed, "guidance: line " + std::to_string(line));
        guidance.m_byDrug[row->drug].push_back(guidance.m_rows.size());
        guidance.m_rows.push_back(std::move(*row));
        return ok();
    }));
    return guidance;
}

std::vector<const Guidance*> GuidanceTable::of(std::string_view drug) const
{
    std::vector<const Guidance*> rows;
    const auto found = m_byDrug.find(drug);
    if (found == m_byDrug.end())
        return rows;
    for (const auto index : found->second)
        rows.push_back(&m_rows[index]);
    return rows;
}

std::vector<std::string> GuidanceTable::drugs() const
{
    std::vector<std::string> names;
    for (const auto& [name, rows] : m_byDrug)
        names.push_back(name);
    return names;
}

std::string toLine(const Guidance& row)
{
    std::vector<std::string> keys;
    for (const auto& key : row.keys)
        keys.push_back(
            fmt::format("{} {} {}", key.gene, nameOf(key.kind), fmt::join(key.values, "|")));
    std::vector<std::string> implications;
    for (const auto& [gene, words] : row.implications)
        implications.push_back(gene + ": " + words);
    return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
                       row.source,
                       row.version,
                       row.guideline,
                       row.drug,
                       row.rxnorm,
                       fmt::join(keys, ";"),
                       row.population,
                       row.strength,
                       nameOf(row.action),
                       row.doseFraction ? fmt::format("{}", *row.doseFraction) : std::string(),
                       row.recommendation,
                       fmt::join(implications, "|"),
                       row.comment,
                       fmt::join(row.pmids, "|"),
                       row.url);
}

} // namespace consilium::knowledge
