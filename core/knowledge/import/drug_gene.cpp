#include "core/knowledge/drug_gene.h"

#include "core/base/crypto/hash.h"
#include "core/base/utf8.h"
#include "core/knowledge/files.h"
#include "core/knowledge/gzip.h"
#include "core/knowledge/import/drug_names.h"
#include "core/knowledge/import/import.h"
#include "core/knowledge/rows.h"

#include <boost/algorithm/string.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <set>
#include <span>
#include <unordered_map>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;

enum Column { GeneName, Source, Types, ClaimName, PrimaryName, DrugName, Chembl, Pmids };

constexpr std::array<std::string_view, 8> kColumns{"Gene",
                                                   "interaction_claim_source",
                                                   "interaction_types",
                                                   "drug_claim_name",
                                                   "drug_claim_primary_name",
                                                   "drug_name",
                                                   "drug_chembl_id",
                                                   "PMIDs"};

constexpr std::array<std::string_view, 3> kCategoryColumns{"Gene", "category_sources", "category"};

/// No cell of these tables is near this: a longer one is damage, and would only fill memory.
constexpr std::size_t kLongestCell = 10'000;
/// Claims name drugs with a few words.
constexpr std::size_t kLongestName = 300;

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
}

/// Rows of one gene and drug.
struct Merged
{
    std::string gene;
    std::string drug;
    std::string chembl;
    std::set<std::string> types;
    std::set<std::string> sources;
    std::set<int> pmids;
    std::vector<int> activating; ///< lines that say so
    std::vector<int> inhibiting;
};

/// What both kinds of table need of a line: the cells of the wanted columns, or a note.
class Rows
{
public:
    Rows(std::string file, std::span<const std::string_view> columns, Import& into)
        : m_file(std::move(file))
        , m_columns(columns)
        , m_import(into)
    {
    }

    /// Malformed: the header lacks a column.
    Status read(std::string_view text, const std::function<void(const Cells&, int)>& visit)
    {
        std::vector<std::size_t> places;
        CONSILIUM_CHECK(forEachLine(text, [&](const Cells& cells, int line) -> Status {
            if (places.empty())
                return readHeader(cells, places);
            ++m_import.itemsRead;
            if (cells.size() != m_width) {
                skip(line, fmt::format("{} cells where the header has {}", cells.size(), m_width));
                return ok();
            }
            Cells wanted;
            for (const auto place : places)
                wanted.push_back(cells[place]);
            if (std::any_of(wanted.begin(), wanted.end(), [](std::string_view cell) {
                    return cell.size() > kLongestCell;
                }))
                skip(line, "a cell is too long");
            else if (!std::all_of(wanted.begin(), wanted.end(), isUtf8))
                skip(line, "not UTF-8");
            else if (std::any_of(wanted.begin(), wanted.end(), hasControls))
                skip(line, "control characters");
            else
                visit(wanted, line);
            return ok();
        }));
        return places.empty() ? Status(fail(ErrorCode::Malformed, m_file + ": empty")) : ok();
    }

    void skip(int line, std::string reason)
    {
        note(std::to_string(line), std::move(reason), false);
    }

    void note(const std::string& lines, std::string reason, bool isTaken)
    {
        m_import.notes.push_back(
            {fmt::format("{} line {}", m_file, lines), std::move(reason), isTaken});
    }

private:
    Status readHeader(const Cells& header, std::vector<std::size_t>& places)
    {
        m_width = header.size();
        for (const auto column : m_columns) {
            const auto found = std::find(header.begin(), header.end(), column);
            if (found == header.end())
                return fail(ErrorCode::Malformed, m_file + ": no column " + std::string(column));
            places.push_back(static_cast<std::size_t>(found - header.begin()));
        }
        return ok();
    }

    std::string m_file;
    std::span<const std::string_view> m_columns;
    Import& m_import;
    std::size_t m_width = 0;
};

/// The approved symbol, or empty with a note.
std::string geneOf(std::string_view cell, int line, const ImportTables& tables, Rows& rows)
{
    const auto* gene = tables.genes.find(cell);
    if (gene == nullptr)
        rows.skip(line, cell.empty() ? "no gene" : "the gene is not known");
    return gene == nullptr ? std::string() : gene->symbol;
}

class Interactions
{
public:
    Interactions(const ImportTables& tables, Import& into)
        : m_tables(tables)
        , m_import(into)
    {
    }

    Status read(const fs::path& file)
    {
        const auto name = file.filename().string();
        CONSILIUM_TRY(const auto text, readPlainOrGzip(file));
        Rows rows(name, kColumns, m_import);
        std::unordered_map<std::string, int> seen;
        int others = 0;
        CONSILIUM_CHECK(rows.read(text, [&](const Cells& cells, int line) {
            const auto [earlier, isNew] =
                seen.emplace(fmt::format("{}", fmt::join(cells, "\t")), line);
            if (isNew)
                take(cells, line, rows, others);
            else
                rows.skip(line, fmt::format("the same as line {}", earlier->second));
        }));
        noteContradictions(rows);
        if (others > 0)
            m_import.notes.push_back(
                {name,
                 fmt::format("{} rows prefer an identifier or the acid of a salt as the drug's "
                             "name; the name of the claim was taken",
                             others),
                 true});
        return ok();
    }

    [[nodiscard]] std::string table() const
    {
        std::string text;
        for (const auto& [key, merged] : m_merged)
            text += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n",
                                merged.gene,
                                merged.drug,
                                merged.chembl,
                                fmt::join(merged.types, "|"),
                                fmt::join(merged.sources, "|"),
                                fmt::join(merged.pmids, "|"));
        return text;
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_merged.size()); }

private:
    void take(const Cells& cells, int line, Rows& rows, int& others)
    {
        const auto gene = geneOf(cells[GeneName], line, m_tables, rows);
        if (gene.empty())
            return;
        const auto drug =
            nameDrug({cells[DrugName], cells[PrimaryName], cells[ClaimName]}, m_tables.drugs);
        if (!drug.problem.empty())
            return rows.skip(line, drug.problem);
        if (drug.name.size() > kLongestName)
            return rows.skip(line, "the drug name is too long");
        if (cells[Source].empty())
            return rows.skip(line, "nobody claims it: no source");
        others += drug.isOther ? 1 : 0;
        auto& merged = m_merged[{gene, terminology::normalName(drug.name)}];
        merged.gene = gene;
        if (merged.drug.empty())
            merged.drug = drug.name;
        if (merged.chembl.empty())
            merged.chembl = cells[Chembl];
        merged.sources.insert(inCell(cells[Source]));
        for (const auto type : cellsOf(cells[Types], ',')) {
            if (type.empty())
                continue;
            merged.types.insert(inCell(type));
            const auto direction = directionOf(type);
            if (direction == Direction::Activates)
                merged.activating.push_back(line);
            else if (direction == Direction::Inhibits)
                merged.inhibiting.push_back(line);
        }
        for (const auto pmid : cellsOf(cells[Pmids], ',')) {
            const auto number = wholeNumber(pmid, 1);
            if (number)
                merged.pmids.insert(*number);
            else if (!pmid.empty())
                rows.note(std::to_string(line), "a PMID is no number and was left out", true);
        }
    }

    /// "|" separates entries of the pack's cells.
    static std::string inCell(std::string_view text)
    {
        return boost::replace_all_copy(std::string(text), "|", "/");
    }

    void noteContradictions(Rows& rows)
    {
        for (auto& [key, merged] : m_merged) {
            if (!merged.activating.empty() && !merged.inhibiting.empty()) {
                std::set<int> lines(merged.activating.begin(), merged.activating.end());
                lines.insert(merged.inhibiting.begin(), merged.inhibiting.end());
                rows.note(fmt::format("{}", fmt::join(lines, ", ")),
                          fmt::format("{} and {}: said to activate and to inhibit ({}); no "
                                      "direction is taken",
                                      merged.gene,
                                      merged.drug,
                                      fmt::join(merged.types, ", ")),
                          true);
            }
            merged.activating.clear();
            merged.inhibiting.clear();
        }
    }

    const ImportTables& m_tables;
    Import& m_import;
    std::map<std::pair<std::string, std::string>, Merged> m_merged;
};

Result<std::string>
categories(const std::vector<fs::path>& files, const ImportTables& tables, Import& import)
{
    std::map<std::string, std::set<std::string>> byGene;
    for (const auto& file : files) {
        CONSILIUM_TRY(const auto text, readPlainOrGzip(file));
        Rows rows(file.filename().string(), kCategoryColumns, import);
        CONSILIUM_CHECK(rows.read(text, [&](const Cells& cells, int line) {
            const auto gene = geneOf(cells[0], line, tables, rows);
            if (!gene.empty() && cells[2].empty())
                rows.skip(line, "no category");
            else if (!gene.empty())
                byGene[gene].insert(boost::replace_all_copy(std::string(cells[2]), "|", "/"));
        }));
    }
    std::string table;
    for (const auto& [gene, names] : byGene)
        table += fmt::format("{}\t{}\n", gene, fmt::join(names, "|"));
    return table;
}

} // namespace

Result<Import> importDrugGene(const std::vector<fs::path>& interactions,
                              const std::vector<fs::path>& categoryFiles,
                              const ImportTables& tables)
{
    Import import;
    import.source.name = "Drug-gene interactions, the builder's own copy (form of DGIdb)";
    import.source.licence =
        "as the builder obtained it: DGIdb gathers some 40 sources under their own terms, several "
        "of them not for commercial use; research only, not to be passed on";
    import.source.url = "https://dgidb.org";
    Interactions merged(tables, import);
    for (const auto& file : interactions)
        CONSILIUM_CHECK(merged.read(file));
    if (interactions.size() == 1) {
        CONSILIUM_TRY(const auto bytes, readWhole(interactions.front()));
        import.source.sha256 = crypto::sha256Hex(bytes);
    }
    if (merged.size() > 0)
        import.tables["drug-gene"] = merged.table();
    import.rowsTaken = merged.size();
    CONSILIUM_TRY(auto named, categories(categoryFiles, tables, import));
    if (!named.empty())
        import.tables["gene-categories"] = std::move(named);
    return import;
}

} // namespace consilium::knowledge
