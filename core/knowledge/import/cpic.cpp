#include "core/base/crypto/hash.h"
#include "core/knowledge/files.h"
#include "core/knowledge/guidance.h"
#include "core/knowledge/gzip.h"
#include "core/knowledge/import/import.h"
#include "core/knowledge/rows.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

/// The text of a member in one line; empty where it is none.
std::string lineOf(const json::object& from, std::string_view name)
{
    const auto* found = from.if_contains(name);
    if (found == nullptr || !found->is_string())
        return {};
    std::string words;
    for (const char c : found->get_string()) {
        if (static_cast<unsigned char>(c) > 0x20)
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    boost::trim(words);
    return words;
}

/// The same, where "n/a" says that there is none.
std::string textOf(const json::object& from, std::string_view name)
{
    auto words = lineOf(from, name);
    return words == "n/a" ? std::string() : words;
}

const json::object* objectOf(const json::object& from, std::string_view name)
{
    const auto* found = from.if_contains(name);
    return found == nullptr ? nullptr : found->if_object();
}

const json::array* listOf(const json::object& from, std::string_view name)
{
    const auto* found = from.if_contains(name);
    return found == nullptr ? nullptr : found->if_array();
}

std::set<std::string> genesOf(const json::object& record)
{
    std::set<std::string> genes;
    if (const auto* list = listOf(record, "genes")) {
        for (const auto& gene : *list) {
            if (gene.is_string())
                genes.emplace(gene.get_string());
        }
    }
    return genes;
}

std::vector<std::string> pmidsOf(const json::object& record)
{
    std::vector<std::string> pmids;
    if (const auto* list = listOf(record, "citations")) {
        for (const auto& citation : *list) {
            const auto pmid =
                citation.is_object() ? textOf(citation.get_object(), "pmid") : std::string();
            if (wholeNumber(pmid, 1))
                pmids.push_back(pmid);
        }
    }
    return pmids;
}

/// "v1.30.0" as numbers; empty where it is no version.
std::vector<int> versionOf(std::string_view text)
{
    if (text.starts_with('v'))
        text.remove_prefix(1);
    std::vector<int> numbers;
    for (const auto part : cellsOf(text, '.')) {
        const auto number = wholeNumber(part, 0);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

/// One record of the source: a drug under a guideline.
struct Record
{
    json::object object;
    std::string file;
};

class Recommendations
{
public:
    Recommendations(const ImportTables& tables, Import& into)
        : m_tables(tables)
        , m_import(into)
    {
    }

    void add(const Record& record)
    {
        const auto& object = record.object;
        m_drug = textOf(object, "drugname");
        const auto* rows = listOf(object, "recommendations");
        if (rows == nullptr || rows->empty()) {
            const auto usage = textOf(object, "notesonusage");
            note("no table of recommendations" +
                     (usage.empty() ? std::string() : "; the source says how to use it: " + usage),
                 false);
            return;
        }
        m_genes = genesOf(object);
        m_pmids = pmidsOf(object);
        const auto* known = m_tables.drugs.find(m_drug);
        auto rxnorm = textOf(object, "drugid");
        rxnorm = rxnorm.starts_with("RxNorm:") ? rxnorm.substr(7) : std::string();
        m_shared = {"CPIC",
                    textOf(object, "cpicVersion"),
                    textOf(object, "guidelinename"),
                    known == nullptr ? boost::to_lower_copy(m_drug) : known->name,
                    rxnorm,
                    {},
                    {},
                    {},
                    GuidanceAction::NotStated,
                    std::nullopt,
                    {},
                    {},
                    {},
                    m_pmids,
                    textOf(object, "url")};
        std::set<std::string> seen;
        std::map<std::string, std::string> fluoropyrimidine; // DPYD score to recommendation
        int comments = 0;
        int number = 0;
        for (const auto& row : *rows) {
            ++number;
            ++m_import.itemsRead;
            auto guidance = row.is_object() ? guidanceOf(row.get_object(), number)
                                            : problem(number, "no recommendation");
            if (!guidance)
                continue;
            auto line = toLine(*guidance);
            const auto lookup = keyOf(*guidance);
            if (!seen.insert(lookup).second) {
                (void)problem(number, "the same population and lookup keys as a row before");
                continue;
            }
            comments += guidance->comment.empty() ? 0 : 1;
            if (guidance->keys.size() == 1 && guidance->keys.front().gene == "DPYD")
                fluoropyrimidine[guidance->keys.front().values.front()] = guidance->recommendation;
            m_table += line;
            ++m_import.rowsTaken;
        }
        for (const auto& [gene, count] : std::exchange(m_withoutImplications, {}))
            note(fmt::format("no implications for {} in {} of its rows", gene, count), true);
        if (comments > 0)
            note(fmt::format("{} rows carry a comment that limits or explains them; it is kept "
                             "beside the recommendation",
                             comments),
                 true);
        const auto one = fluoropyrimidine.find("1.0");
        const auto more = fluoropyrimidine.find("1.5");
        if (one != fluoropyrimidine.end() && more != fluoropyrimidine.end() &&
            one->second.starts_with(more->second))
            note("DPYD activity scores 1.0 and 1.5 begin with one recommendation: the guideline's "
                 "update "
                 "of 2018, which differs from the paper of 2017",
                 true);
    }

    std::string takeTable() { return std::move(m_table); }

private:
    std::optional<Guidance> problem(int number, std::string reason)
    {
        m_import.notes.push_back(
            {fmt::format("{} row {}", m_drug, number), std::move(reason), false});
        return std::nullopt;
    }

    void note(std::string reason, bool isTaken)
    {
        m_import.notes.push_back({m_drug, std::move(reason), isTaken});
    }

    static std::string keyOf(const Guidance& guidance)
    {
        auto key = guidance.population;
        for (const auto& one : guidance.keys)
            key += '\t' + one.gene + '\t' + one.values.front();
        return key;
    }

    /// "phenotypes" and "activityscore" tell what kind of value the key is.
    static GuidanceKey::Kind
    kindOf(const json::object& row, const std::string& gene, const std::string& value)
    {
        const auto* phenotypes = objectOf(row, "phenotypes");
        const auto* scores = objectOf(row, "activityscore");
        if (scores != nullptr && lineOf(*scores, gene) == value)
            return GuidanceKey::Kind::ActivityScore;
        return phenotypes != nullptr && lineOf(*phenotypes, gene) == value
                   ? GuidanceKey::Kind::Phenotype
                   : GuidanceKey::Kind::Allele;
    }

    std::optional<Guidance> guidanceOf(const json::object& row, int number)
    {
        auto guidance = m_shared;
        const auto* keys = objectOf(row, "lookupkey");
        for (const auto& gene : m_genes) {
            const auto value = keys == nullptr ? std::string() : lineOf(*keys, gene);
            if (value.empty())
                return problem(number, gene + " has no lookup key: it could be met by half");
            if (value.find_first_of(";|") != std::string::npos)
                return problem(number, gene + ": the lookup key is not understood");
            guidance.keys.push_back({gene, kindOf(row, gene, value), {value}});
        }
        if (guidance.keys.empty() || keys->size() != guidance.keys.size())
            return problem(number, "a lookup key for a gene that the guideline does not name");
        guidance.population = textOf(row, "population");
        guidance.strength = textOf(row, "classification");
        guidance.recommendation = textOf(row, "drugrecommendation");
        guidance.comment = textOf(row, "comments");
        if (guidance.recommendation.empty())
            return problem(number, "no recommendation");
        if (guidance.strength.empty())
            m_import.notes.push_back(
                {fmt::format("{} row {}", m_drug, number), "states no strength", true});
        const auto* implications = objectOf(row, "implications");
        for (const auto& gene : m_genes) {
            auto words = implications == nullptr ? std::string() : textOf(*implications, gene);
            if (words.empty())
                ++m_withoutImplications[gene];
            else
                guidance.implications.emplace_back(gene, boost::replace_all_copy(words, "|", "/"));
        }
        return guidance;
    }

    const ImportTables& m_tables;
    Import& m_import;
    std::string m_drug;
    std::set<std::string> m_genes;
    std::map<std::string, int> m_withoutImplications; ///< rows of the record by gene
    std::vector<std::string> m_pmids;
    Guidance m_shared; ///< what all rows of the record have
    std::string m_table;
};

/// The records of one file, which is a list or a single record.
Status readRecords(const fs::path& path, std::vector<Record>& records, Import& import)
{
    const auto file = path.filename().string();
    CONSILIUM_TRY(const auto text, readPlainOrGzip(path));
    json::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || (!value.is_array() && !value.is_object()))
        return fail(ErrorCode::Malformed, file + ": not JSON of CPIC's guidance");
    const auto take = [&](json::value& item, std::size_t number) {
        auto* object = item.if_object();
        const auto place = fmt::format("{} record {}", file, number + 1);
        if (object == nullptr || textOf(*object, "drugname").empty())
            import.notes.push_back({place, "no drug name", false});
        else if (genesOf(*object).empty())
            import.notes.push_back({place, "no gene", false});
        else
            records.push_back({std::move(*object), file});
    };
    if (value.is_object()) {
        take(value, 0);
        return ok();
    }
    for (std::size_t number = 0; number < value.get_array().size(); ++number)
        take(value.get_array()[number], number);
    return ok();
}

/// Of several records of one guideline and drug the one of the latest version.
std::map<std::pair<std::string, std::string>, Record> latestOf(std::vector<Record> records,
                                                               Import& import)
{
    std::map<std::pair<std::string, std::string>, Record> latest;
    for (auto& record : records) {
        const auto drug = boost::to_lower_copy(textOf(record.object, "drugname"));
        const auto [found, isNew] =
            latest.try_emplace({drug, textOf(record.object, "guidelinename")}, record);
        if (isNew)
            continue;
        auto& kept = found->second;
        const auto before = textOf(kept.object, "cpicVersion");
        const auto version = textOf(record.object, "cpicVersion");
        const bool isLater = versionOf(version) > versionOf(before);
        if (isLater)
            std::swap(kept, record);
        import.notes.push_back(
            {fmt::format("{} in {}", drug, record.file),
             kept.object == record.object
                 ? fmt::format("the same record as in {}", kept.file)
                 : fmt::format("another record of this guideline, version {}; that of {}, version "
                               "{}, counts",
                               isLater ? before : version,
                               kept.file,
                               isLater ? version : before),
             false});
    }
    return latest;
}

} // namespace

Result<Import> importCpic(const std::vector<fs::path>& files, const ImportTables& tables)
{
    Import import;
    std::vector<Record> records;
    for (const auto& file : files)
        CONSILIUM_CHECK(readRecords(file, records, import));
    const auto latest = latestOf(std::move(records), import);
    std::set<std::string> versions;
    Recommendations recommendations(tables, import);
    for (const auto& [key, record] : latest) {
        recommendations.add(record);
        if (const auto version = textOf(record.object, "cpicVersion"); !version.empty())
            versions.insert(version);
    }
    if (versions.size() > 1)
        import.notes.push_back({fmt::format("{}", fmt::join(versions, ", ")),
                                "guidance of several versions of the database stands side by side",
                                true});
    import.source.name =
        fmt::format("CPIC, cpicpgx.org, database {}; content is subject to update",
                    versions.empty() ? std::string("of unknown version")
                                     : fmt::format("{}", fmt::join(versions, ", ")));
    import.source.licence = "CC0 1.0; attribution asked for";
    import.source.url = "https://cpicpgx.org";
    if (files.size() == 1) {
        CONSILIUM_TRY(const auto bytes, readWhole(files.front()));
        import.source.sha256 = crypto::sha256Hex(bytes);
    }
    if (import.rowsTaken > 0)
        import.tables["guidance"] = recommendations.takeTable();
    return import;
}

} // namespace consilium::knowledge
