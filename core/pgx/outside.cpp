#include "core/pgx/outside.h"

#include "core/knowledge/rows.h"
#include "core/pgx/functions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace consilium::pgx
{

namespace
{

using clinical::Pharmacogene;
using clinical::PharmacogeneKind;

constexpr std::size_t kLongest = 200;

/// Alleles that guidance asks for, by their presence alone: CPIC guidelines on abacavir (PMID
/// 24561393), allopurinol (26094938), carbamazepine (29392710) and phenytoin (32779747).
struct Presence
{
    std::string_view gene;
    std::vector<std::string_view> alleles;
};

const std::array<Presence, 2>& presences()
{
    static const std::array<Presence, 2> kAll{Presence{"HLA-A", {"*31:01"}},
                                              Presence{"HLA-B", {"*15:02", "*57:01", "*58:01"}}};
    return kAll;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::string upper(std::string_view text)
{
    std::string upper;
    for (const char c : text)
        upper += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return upper;
}

bool isPlain(std::string_view text)
{
    return text.size() <= kLongest && std::none_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
           });
}

/// Reads what is stated about one gene.
class Reader
{
public:
    Reader(std::string gene, const Definitions& definitions, const Functions& functions)
        : m_gene(std::move(gene))
        , m_definition(definitions.find(m_gene))
        , m_functions(functions.find(m_gene))
    {
        for (const auto& presence : presences()) {
            if (presence.gene == m_gene)
                m_presence = &presence;
        }
    }

    [[nodiscard]] bool isKnown() const
    {
        return m_definition != nullptr || m_functions != nullptr || m_presence != nullptr;
    }

    [[nodiscard]] Status read(std::string_view diplotype, Pharmacogene& result) const
    {
        if (m_presence != nullptr)
            return readPresence(diplotype, result);
        CONSILIUM_TRY(auto alleles, allelesOf(diplotype));
        for (const auto& allele : alleles) {
            if (m_functions != nullptr && functionOf(*m_functions, allele).function.empty())
                result.notes.push_back(
                    "An allele of the stated result has no function in the tables.");
        }
        result.kind =
            alleles.size() == 1 ? PharmacogeneKind::Haploid : PharmacogeneKind::Diplotypes;
        result.readings = {readingOf(m_functions, std::move(alleles))};
        result.calls = {result.readings.front().lookup};
        return ok();
    }

private:
    /// "*57:01 positive", or two alleles of the gene.
    [[nodiscard]] Status readPresence(std::string_view text, Pharmacogene& result) const
    {
        clinical::PharmacogeneReading reading;
        reading.lookup = text;
        for (const std::string_view word : {" positive", " negative"}) {
            if (!text.ends_with(word))
                continue;
            const auto allele = trimmed(text.substr(0, text.size() - word.size()));
            if (!isName(allele))
                return fail(ErrorCode::Malformed, "allele");
            reading.alleles = {fmt::format("{}{}", allele, word)};
            reading.lookup = reading.alleles.front();
            reading.phenotype = reading.lookup;
        }
        if (reading.alleles.empty()) {
            for (const auto part : knowledge::cellsOf(text, '/')) {
                if (!isName(trimmed(part)))
                    return fail(ErrorCode::Malformed, "allele");
                reading.alleles.emplace_back(trimmed(part));
            }
            if (reading.alleles.size() != 2)
                return fail(ErrorCode::Malformed, "two alleles, or one with positive or negative");
            for (const auto allele : m_presence->alleles) {
                // Of an allele named by its first field alone nobody can say which it is.
                const auto family = allele.substr(0, allele.find(':'));
                if (std::find(reading.alleles.begin(), reading.alleles.end(), family) !=
                    reading.alleles.end())
                    continue;
                reading.alleles.push_back(fmt::format(
                    "{} {}",
                    allele,
                    std::any_of(reading.alleles.begin(),
                                reading.alleles.begin() + 2,
                                [&](const auto& typed) {
                                    return typed == allele ||
                                           typed.starts_with(fmt::format("{}:", allele));
                                })
                        ? "positive"
                        : "negative"));
            }
        }
        reading.functions.resize(reading.alleles.size());
        result.kind = PharmacogeneKind::Diplotypes;
        result.calls = {reading.lookup};
        result.readings = {std::move(reading)};
        return ok();
    }

    /// One allele is enough on X and in mitochondria.
    [[nodiscard]] bool mayBeSingle() const
    {
        const bool isX = m_definition != nullptr && m_definition->chromosome == "X";
        return isX || m_gene.starts_with("MT-");
    }

    [[nodiscard]] Result<std::vector<std::string>> allelesOf(std::string_view text) const
    {
        std::vector<std::string> alleles;
        for (const auto& [word, copies] :
             {std::pair{std::string_view(" het"), 1}, std::pair{std::string_view(" hom"), 2}}) {
            if (!text.ends_with(word))
                continue;
            CONSILIUM_TRY(auto name, nameOf(trimmed(text.substr(0, text.size() - word.size()))));
            const auto& reference = referenceName();
            return copies == 2 ? std::vector<std::string>{name, name}
                               : std::vector<std::string>{reference, name};
        }
        // A name of the tables may hold the sign that parts two alleles.
        if (mayBeSingle() && !find(text).empty())
            return std::vector<std::string>{find(text)};
        for (const auto part : knowledge::cellsOf(text, '/')) {
            CONSILIUM_TRY(auto name, nameOf(trimmed(part)));
            alleles.push_back(std::move(name));
        }
        if (alleles.size() > 2 || (alleles.size() == 1 && !mayBeSingle()))
            return fail(ErrorCode::Malformed, "two alleles are needed");
        return alleles;
    }

    [[nodiscard]] std::string referenceName() const
    {
        if (m_definition != nullptr && m_gene != "CYP2C19")
            return m_definition->reference().name;
        return m_functions != nullptr && m_functions->alleles.contains("Reference") ? "Reference"
                                                                                    : "*1";
    }

    [[nodiscard]] Result<std::string> nameOf(std::string_view text) const
    {
        std::string name(text);
        if (const auto at = name.find(">="); at != std::string::npos)
            name.replace(at, 2, "≥");
        if (auto known = find(name); !known.empty())
            return known;
        if (!isName(name))
            return fail(ErrorCode::Malformed, "allele");
        return name;
    }

    /// The table's name for one that is written in short: "*2A", "HapB3" or "c.1905+1G>A" for
    /// "c.1905+1G>A (*2A)"; "*1" where the reference has another name. Empty: none, or several.
    [[nodiscard]] std::string find(std::string_view text) const
    {
        std::set<std::string> names;
        if (m_functions != nullptr) {
            for (const auto& [name, function] : m_functions->alleles)
                names.insert(name);
        }
        if (m_definition != nullptr) {
            for (const auto& allele : m_definition->alleles)
                names.insert(allele.reportedAs);
        }
        if (text.empty() || names.contains(std::string(text)))
            return std::string(text);
        std::set<std::string> fitting;
        for (const auto& name : names) {
            const auto open = name.find(" (");
            const bool isShort =
                open != std::string::npos &&
                (name.substr(0, open) == text || name.substr(open + 2) == fmt::format("{})", text));
            if (isShort)
                fitting.insert(name);
        }
        if (fitting.size() == 1)
            return *fitting.begin();
        return fitting.empty() && (text == "*1" || text == "reference") &&
                       names.contains("Reference")
                   ? "Reference"
                   : std::string();
    }

    /// A star allele or a change in HGVS, known here or not.
    static bool isName(std::string_view text)
    {
        constexpr std::string_view kDigits = "0123456789";
        if (text.size() < 2 || text.find(' ') != std::string_view::npos)
            return false;
        if (text.front() == '*')
            return kDigits.find(text[1]) != std::string_view::npos;
        return (text.starts_with("c.") || text.starts_with("m.") || text.starts_with("g.")) &&
               text.size() > 4 && text.find_first_of(kDigits) != std::string_view::npos;
    }

    std::string m_gene;
    const GeneDefinition* m_definition;
    const GeneFunctions* m_functions;
    const Presence* m_presence = nullptr;
};

/// A stated value beside ours, which it replaces.
void take(std::string_view stated, std::string& ours, const char* what, Pharmacogene& result)
{
    if (stated.empty() || ours == stated)
        return;
    if (!ours.empty())
        result.notes.push_back(
            fmt::format("The {} is as stated; from the alleles it would be {}.", what, ours));
    ours = stated;
}

} // namespace

Result<Pharmacogene>
readOutside(const OutsideCall& call, const Definitions& definitions, const Functions& functions)
{
    const auto gene = upper(trimmed(call.gene));
    const auto diplotype = trimmed(call.diplotype);
    const auto phenotype = trimmed(call.phenotype);
    const auto score = trimmed(call.activityScore);
    if (!isPlain(gene) || !isPlain(diplotype) || !isPlain(phenotype) || !isPlain(score))
        return fail(ErrorCode::Malformed, "outside call: text");
    const Reader reader(gene, definitions, functions);
    if (!reader.isKnown())
        return fail(ErrorCode::Malformed, "outside call: gene");
    if (diplotype.empty() && phenotype.empty() && score.empty())
        return fail(ErrorCode::Malformed, "outside call: no diplotype and no phenotype");
    Pharmacogene result;
    result.gene = gene;
    result.isOutside = true;
    result.kind = PharmacogeneKind::Diplotypes;
    if (diplotype.empty()) {
        result.readings.emplace_back();
    } else if (const auto read = reader.read(diplotype, result); !read.has_value()) {
        return fail(read.error().code, "outside call: " + read.error().context);
    }
    auto& reading = result.readings.front();
    take(phenotype, reading.phenotype, "phenotype", result);
    take(score, reading.activityScore, "activity score", result);
    if (result.calls.empty())
        result.calls = {reading.phenotype.empty() ? reading.activityScore : reading.phenotype};
    return result;
}

Result<Pharmacogene>
readTyped(std::string_view line, const Definitions& definitions, const Functions& functions)
{
    const auto text = trimmed(line);
    const auto space = text.find_first_of(" \t");
    if (space == std::string_view::npos)
        return fail(ErrorCode::Malformed, "outside call: a gene and its result are needed");
    return readOutside(
        {text.substr(0, space), text.substr(space + 1), {}, {}}, definitions, functions);
}

Result<std::vector<Pharmacogene>>
readOutsideFile(std::string_view text, const Definitions& definitions, const Functions& functions)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    std::vector<Pharmacogene> all;
    std::set<std::string> genes;
    CONSILIUM_CHECK(
        knowledge::forEachLine(text, [&](const knowledge::Cells& cells, int number) -> Status {
            const auto at = [&](std::size_t column) {
                return column < cells.size() ? cells[column] : std::string_view();
            };
            const bool isBlank = std::all_of(
                cells.begin(), cells.end(), [](auto cell) { return trimmed(cell).empty(); });
            const bool isHeader = number == 1 && upper(trimmed(at(0))) == "GENE";
            if (isBlank || isHeader)
                return ok();
            auto read = readOutside({at(0), at(1), at(2), at(3)}, definitions, functions);
            if (cells.size() < 2 || !read.has_value())
                return fail(
                    ErrorCode::Malformed,
                    fmt::format("line {}: {}",
                                number,
                                read.has_value() ? "outside call: columns" : read.error().context));
            if (!genes.insert(read.value().gene).second)
                return fail(ErrorCode::AlreadyExists,
                            fmt::format("line {}: outside call: gene", number));
            all.push_back(std::move(read.value()));
            return ok();
        }));
    return all;
}

} // namespace consilium::pgx
