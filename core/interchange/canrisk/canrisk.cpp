#include "core/interchange/canrisk/canrisk.h"

#include "core/interchange/canrisk/words.h"
#include "core/interchange/utf8.h"

#include <charconv>

namespace consilium::interchange::canrisk
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::GeneResult;
using clinical::GeneTest;
using clinical::GeneTestKind;
using clinical::MarkerState;
using clinical::Presence;
using clinical::Sex;

namespace
{

constexpr std::size_t kMostBytes = 1U << 20U;
constexpr std::size_t kLongestId = 64;
constexpr std::string_view kVersionMark = "##CanRisk ";
constexpr std::string_view kColumnsMark = "##FamID";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// By tabs, each cell without blanks around; by blanks where there is no tab.
std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    if (line.find('\t') != std::string_view::npos) {
        for (std::size_t at = 0; at <= line.size();) {
            const auto end = std::min(line.find('\t', at), line.size());
            cells.push_back(trimmed(line.substr(at, end - at)));
            at = end + 1;
        }
        return cells;
    }
    for (std::size_t at = line.find_first_not_of(' '); at != std::string_view::npos;) {
        const auto end = std::min(line.find(' ', at), line.size());
        cells.push_back(line.substr(at, end - at));
        at = line.find_first_not_of(' ', end);
    }
    return cells;
}

/// A whole number without sign and leading zeros, and nothing else.
std::optional<int> wholeOf(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-' ||
        (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    return value;
}

std::optional<MarkerState> markerOf(char letter)
{
    if (letter == '0')
        return MarkerState::NotStated;
    if (letter == 'N')
        return MarkerState::Negative;
    return letter == 'P' ? std::optional(MarkerState::Positive) : std::nullopt;
}

bool isGeneName(std::string_view text)
{
    return isWord(text) && text.size() <= 16 && text.front() >= 'A' && text.front() <= 'Z';
}

class Reader
{
public:
    Result<ReadResult> read(std::string_view bytes)
    {
        if (bytes.size() > kMostBytes)
            return fail(ErrorCode::TooLarge, "file");
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        while (!bytes.empty()) {
            const auto end = std::min(bytes.find('\n'), bytes.size());
            auto line = bytes.substr(0, end);
            bytes.remove_prefix(std::min(end + 1, bytes.size()));
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            ++m_line;
            CONSILIUM_CHECK(readLine(line));
        }
        CONSILIUM_CHECK(finish());
        m_result.report.format = "canrisk";
        m_result.report.read["people"] = static_cast<int>(file().family.people.size());
        return std::move(m_result);
    }

private:
    File& file() { return m_result.file; }

    [[nodiscard]] std::string place() const { return "line " + std::to_string(m_line); }

    [[nodiscard]] std::string place(std::string_view column) const
    {
        return place() + ", column " + std::string(column);
    }

    void note(std::string where, std::string what)
    {
        m_result.report.add(
            {Issue::Severity::Note, ErrorCode::Unsupported, std::move(where), std::move(what)});
    }

    Status readLine(std::string_view line)
    {
        const auto isControl = [](char c) { return c >= 0 && c < ' ' && c != '\t'; };
        if (!isUtf8(line) || std::any_of(line.begin(), line.end(), isControl))
            return fail(ErrorCode::Malformed, place() + ": not UTF-8 text");
        if (m_line == 1)
            return readVersion(line);
        if (trimmed(line).empty())
            return ok();
        if (!line.starts_with("##"))
            return m_hasColumns ? readPerson(line)
                                : fail(ErrorCode::Malformed, place() + ": people before columns");
        if (m_hasColumns)
            return fail(ErrorCode::Unsupported, place() + ": header below the columns");
        if (line.starts_with(kColumnsMark))
            return readColumns(line);
        file().header.emplace_back(line);
        return ok();
    }

    Status readVersion(std::string_view line)
    {
        if (!line.starts_with(kVersionMark))
            return fail(ErrorCode::Malformed, place() + ": no ##CanRisk version");
        line.remove_prefix(kVersionMark.size());
        const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
        const auto version = digits == 0 ? std::nullopt : wholeOf(line.substr(0, digits));
        const auto rest = line.substr(digits);
        if (!version ||
            (!rest.empty() && rest.front() != '.' && rest.front() != ';' && !trimmed(rest).empty()))
            return fail(ErrorCode::Malformed, place() + ": no ##CanRisk version");
        if (*version < 2)
            return fail(ErrorCode::Unsupported, place() + ": format 1");
        if (*version > 4)
            return fail(ErrorCode::NewerVersion, place());
        file().version = *version;
        file().versionRest = rest;
        return ok();
    }

    Status readColumns(std::string_view line)
    {
        const auto columns = cellsOf(trimmed(line.substr(2)));
        for (std::size_t at = 0; at < kColumns.size(); ++at) {
            if (at >= columns.size() || columns[at] != kColumns[at])
                return fail(ErrorCode::Malformed, place(kColumns[at]));
        }
        if (columns.back() != kMarkersColumn)
            return fail(ErrorCode::Malformed, place(kMarkersColumn));
        for (std::size_t at = kColumns.size(); at + 1 < columns.size(); ++at) {
            const std::string gene(columns[at]);
            if (!isGeneName(gene) ||
                std::find(file().genes.begin(), file().genes.end(), gene) != file().genes.end())
                return fail(ErrorCode::Malformed, place(std::to_string(at + 1)));
            file().genes.push_back(gene);
        }
        if (file().genes != genesOf(file().version))
            note(place(), "not the genes of this format: CanRisk itself refuses the file");
        m_hasColumns = true;
        return ok();
    }

    Status readPerson(std::string_view line)
    {
        const auto cells = cellsOf(trimmed(line));
        const auto& genes = file().genes;
        const auto expected = kColumns.size() + genes.size() + 1;
        if (cells.size() != expected)
            return fail(ErrorCode::Malformed,
                        place() + ": " + std::to_string(cells.size()) + " columns of " +
                            std::to_string(expected));
        if (file().family.people.size() == kMostPeople)
            return fail(ErrorCode::TooLarge, place());
        FamilyPerson person;
        CONSILIUM_CHECK(readWho(cells, person));
        CONSILIUM_CHECK(readLife(cells, person));
        CONSILIUM_CHECK(readCancers(cells, person));
        for (std::size_t at = 0; at < genes.size(); ++at) {
            CONSILIUM_CHECK(readTest(cells[kColumns.size() + at], genes[at], person));
        }
        CONSILIUM_CHECK(readMarkers(cells.back(), person));
        m_lines.push_back(m_line);
        file().family.people.push_back(std::move(person));
        return ok();
    }

    Status readWho(const std::vector<std::string_view>& cells, FamilyPerson& person)
    {
        auto& family = file().family;
        if (!isWord(cells[0]) || cells[0].size() > kLongestId)
            return fail(ErrorCode::Malformed, place("FamID"));
        if (family.people.empty())
            file().familyId = cells[0];
        else if (file().familyId != cells[0])
            return fail(ErrorCode::Unsupported, place("FamID") + ": a second family");
        if (cells[1].empty())
            return fail(ErrorCode::Malformed, place("Name"));
        person.name = cells[1];
        for (const auto& [column, field] : {std::pair{std::size_t{3}, &FamilyPerson::id},
                                            {std::size_t{4}, &FamilyPerson::father},
                                            {std::size_t{5}, &FamilyPerson::mother}}) {
            const auto cell = cells[column];
            if (!isWord(cell) || cell.size() > kLongestId)
                return fail(ErrorCode::Malformed, place(kColumns[column]));
            if (cell != "0")
                person.*field = cell;
        }
        if (person.id.empty())
            return fail(ErrorCode::Malformed, place("IndivID"));
        if (family.find(person.id) != nullptr)
            return fail(ErrorCode::AlreadyExists, place("IndivID"));
        if (person.father.empty() != person.mother.empty())
            return fail(ErrorCode::Malformed,
                        place(person.father.empty() ? "FathID" : "MothID") + ": one parent alone");
        if (cells[2] != "0" && cells[2] != "1")
            return fail(ErrorCode::Malformed, place("Target"));
        if (cells[2] == "1") {
            if (!family.proband.empty())
                return fail(ErrorCode::Ambiguous, place("Target") + ": a second target");
            family.proband = person.id;
        }
        return ok();
    }

    Status readLife(const std::vector<std::string_view>& cells, FamilyPerson& person)
    {
        if (cells[6] != "F" && cells[6] != "M" && cells[6] != "U")
            return fail(ErrorCode::Malformed, place("Sex"));
        if (cells[6] == "U")
            note(place("Sex"), "sex not stated: CanRisk itself refuses the file");
        else
            person.sex = cells[6] == "F" ? Sex::Female : Sex::Male;
        if (!isWord(cells[7]) || cells[7].size() > 1)
            return fail(ErrorCode::Malformed, place("MZtwin"));
        if (cells[7] != "0")
            person.twin = cells[7];
        if (cells[8] != "0" && cells[8] != "1")
            return fail(ErrorCode::Malformed, place("Dead"));
        person.deceased = cells[8] == "1" ? Presence::Present : Presence::Absent;
        CONSILIUM_CHECK(readNumber(cells[9], "Age", 0, clinical::kOldestAge, person.age));
        return readNumber(cells[10], "Yob", kOldestYear, kLatestYear, person.birthYear);
    }

    /// 0 is not stated.
    Status readNumber(std::string_view cell,
                      std::string_view column,
                      int least,
                      int most,
                      std::optional<int>& into) const
    {
        const auto number = wholeOf(cell);
        if (!number)
            return fail(ErrorCode::Malformed, place(column));
        if (*number == 0)
            return ok();
        if (*number < least || *number > most)
            return fail(ErrorCode::OutOfRange, place(column));
        into = *number;
        return ok();
    }

    Status readCancers(const std::vector<std::string_view>& cells, FamilyPerson& person)
    {
        std::set<CancerSite> zeros;
        for (std::size_t at = 0; at < kSites.size(); ++at) {
            const auto column = kFirstSite + at;
            std::optional<int> age;
            if (cells[column] == "AU")
                person.cancers.push_back({kSites[at], std::nullopt, {}});
            else {
                CONSILIUM_CHECK(
                    readNumber(cells[column], kColumns[column], 0, clinical::kOldestAge, age));
                if (age)
                    person.cancers.push_back({kSites[at], age, {}});
                else
                    zeros.insert(kSites[at]);
            }
        }
        if (cells[16] != "0" && cells[16] != "1")
            return fail(ErrorCode::Malformed, place("Ashkn"));
        const bool isSilent = saysNothing(person);
        if (!isSilent)
            person.without = std::move(zeros);
        person.ashkenazi = cells[16] == "1" ? Presence::Present
                           : isSilent       ? Presence::Unknown
                                            : Presence::Absent;
        return ok();
    }

    Status readTest(std::string_view cell, const std::string& gene, FamilyPerson& person)
    {
        if (cell.size() != 3 || cell[1] != ':')
            return fail(ErrorCode::Malformed, place(gene));
        const char kind = cell[0];
        const char result = cell[2];
        if ((kind != '0' && kind != 'S' && kind != 'T') ||
            (result != '0' && result != 'N' && result != 'P'))
            return fail(ErrorCode::Malformed, place(gene));
        if (kind != '0' && result == '0')
            return fail(ErrorCode::MissingData, place(gene) + ": a test without a result");
        if (result == '0')
            return ok();
        if (kind == '0')
            note(place(gene), "result without the kind of test: CanRisk itself refuses the file");
        person.geneTests[gene] = {kind == '0'   ? GeneTestKind::NotStated
                                  : kind == 'S' ? GeneTestKind::Search
                                                : GeneTestKind::Direct,
                                  result == 'P' ? GeneResult::Pathogenic : GeneResult::Negative};
        return ok();
    }

    Status readMarkers(std::string_view cell, FamilyPerson& person) const
    {
        for (std::size_t at = 0; at < kMarkers.size(); ++at) {
            const auto state =
                cell.size() == 2 * kMarkers.size() - 1 ? markerOf(cell[2 * at]) : std::nullopt;
            if (!state || (at > 0 && cell[2 * at - 1] != ':'))
                return fail(ErrorCode::Malformed, place(kMarkersColumn));
            person.markers.*kMarkers[at] = *state;
        }
        return ok();
    }

    Status finish() const
    {
        const auto& family = m_result.file.family;
        if (!m_hasColumns)
            return fail(ErrorCode::Malformed,
                        "line " + std::to_string(m_line + 1) + ": no columns");
        for (std::size_t at = 0; at < family.people.size(); ++at) {
            const auto& person = family.people[at];
            const auto where = "line " + std::to_string(m_lines[at]) + ", column ";
            if (!person.father.empty() && family.find(person.father) == nullptr)
                return fail(ErrorCode::NotFound, where + "FathID");
            if (!person.mother.empty() && family.find(person.mother) == nullptr)
                return fail(ErrorCode::NotFound, where + "MothID");
        }
        if (family.proband.empty())
            return fail(ErrorCode::MissingData, "column Target: nobody is the target");
        return ok();
    }

    ReadResult m_result;
    int m_line = 0;
    std::vector<int> m_lines; ///< of each person
    bool m_hasColumns = false;
};

} // namespace

std::vector<std::string> genesOf(int version)
{
    std::vector<std::string> genes{
        "BRCA1", "BRCA2", "PALB2", "ATM", "CHEK2", "BARD1", "RAD51D", "RAD51C", "BRIP1"};
    if (version >= 4)
        genes.emplace_back("HOXB13");
    return genes;
}

Result<ReadResult> read(std::string_view bytes) { return Reader().read(bytes); }

} // namespace consilium::interchange::canrisk
