#include "core/knowledge/import/pharmacogenes.h"

#include "core/knowledge/gzip.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

/// Genes whose unknown alternatives count as the reference, as PharmCAT's documentation ("Named
/// Allele Matcher 201", undocumented variations) lists them: what is known there is about toxicity.
constexpr std::array<std::string_view, 6> kUnknownAsReference{
    "CACNA1S", "DPYD", "G6PD", "NUDT15", "RYR1", "TPMT"};
constexpr std::string_view kFunctionsOnly = "CYP2D6";

std::string textOf(const json::object& from, std::string_view name)
{
    const auto* found = from.if_contains(name);
    const auto* text = found == nullptr ? nullptr : found->if_string();
    return text == nullptr ? std::string() : std::string(*text);
}

const json::array& listOf(const json::object& from, std::string_view name)
{
    static const json::array kNone;
    const auto* found = from.if_contains(name);
    const auto* list = found == nullptr ? nullptr : found->if_array();
    return list == nullptr ? kNone : *list;
}

std::int64_t wholeOf(const json::value& value) { return value.is_int64() ? value.get_int64() : 0; }

std::set<std::int64_t> placesOf(const json::object& from, std::string_view name)
{
    std::set<std::int64_t> places;
    for (const auto& item : listOf(from, name)) {
        const auto* whole = item.if_object();
        places.insert(whole == nullptr ? wholeOf(item)
                                       : wholeOf(whole->contains("position") ? whole->at("position")
                                                                             : json::value()));
    }
    return places;
}

std::vector<std::int64_t> numbersOf(std::string_view text)
{
    std::vector<std::int64_t> numbers;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] < '0' || text[at] > '9') {
            ++at;
            continue;
        }
        std::int64_t number = 0;
        const auto [stop, error] =
            std::from_chars(text.data() + at, text.data() + text.size(), number);
        if (error != std::errc())
            return {};
        numbers.push_back(number);
        at = static_cast<std::size_t>(stop - text.data());
    }
    return numbers;
}

/// Repeats of one unit, as HGVS names them: "g.233760235TA[6]; g.233760235TA[8]". The count of the
/// reference is the one from which every alternative's length leads to a count that is named.
std::int64_t lastOfRepeat(std::string_view name, const GenePosition& position)
{
    const auto digits = name.find_first_of("0123456789");
    const auto unitAt = name.find_first_of("ACGT", digits);
    const auto open = name.find('[');
    const auto unit = static_cast<std::int64_t>(open - unitAt);
    const auto start = numbersOf(name.substr(digits, unitAt - digits));
    std::set<std::int64_t> counts;
    for (auto at = open; at != std::string_view::npos; at = name.find('[', at + 1)) {
        const auto inside = numbersOf(name.substr(at, name.find(']', at) - at));
        if (!inside.empty())
            counts.insert(inside.front());
    }
    if (start.empty() || counts.empty() || unit <= 0)
        return position.position;
    const auto length = static_cast<std::int64_t>(position.reference.size());
    for (std::int64_t count = 1; count <= *counts.rbegin() + 1; ++count) {
        const bool fits = std::all_of(
            position.alternatives.begin(), position.alternatives.end(), [&](const auto& bases) {
                return counts.contains(count +
                                       (static_cast<std::int64_t>(bases.size()) - length) / unit);
            });
        if (fits)
            return start.front() + unit * count - 1;
    }
    return position.position;
}

/// The rightmost base that the same insertion or deletion may touch: HGVS names the change as far
/// to the right as it goes, VCF as far to the left.
std::int64_t lastOf(std::string_view name, const GenePosition& position)
{
    if (!position.isLengthChange())
        return position.position;
    if (name.find('[') != std::string_view::npos)
        return std::max(lastOfRepeat(name, position), position.position);
    const auto numbers = numbersOf(name);
    if (numbers.empty())
        return position.position;
    // An insertion stands between two bases: the first of them is the last before it.
    const bool isInsertion =
        name.find("ins") != std::string_view::npos && name.find("del") == std::string_view::npos;
    return std::max(position.position, isInsertion ? numbers.front() : numbers.back());
}

Result<GenePosition> positionOf(const json::value& value)
{
    const auto* from = value.if_object();
    if (from == nullptr)
        return fail(ErrorCode::Malformed, "position");
    GenePosition position;
    const auto* place = from->if_contains("position");
    position.position = place == nullptr ? 0 : wholeOf(*place);
    position.identifier = textOf(*from, "rsid");
    position.reference = textOf(*from, "ref");
    for (const auto& bases : listOf(*from, "alts")) {
        if (bases.is_string())
            position.alternatives.emplace_back(bases.get_string());
    }
    if (position.position <= 0 || position.reference.empty() || position.alternatives.empty())
        return fail(ErrorCode::Malformed, fmt::format("position {}", position.position));
    position.last = lastOf(textOf(*from, "chromosomeHgvsName"), position);
    return position;
}

Status readAlleles(const json::object& from,
                   const std::vector<std::size_t>& kept,
                   const std::set<std::string>& ignored,
                   GeneDefinition& gene,
                   std::vector<ImportNote>& notes)
{
    const auto* subAlleles = from.if_contains("suballelesMap");
    const json::object none;
    const auto& names =
        subAlleles != nullptr && subAlleles->is_object() ? subAlleles->get_object() : none;
    bool hasReference = false;
    for (const auto& item : listOf(from, "namedAlleles")) {
        const auto* one = item.if_object();
        if (one == nullptr)
            return fail(ErrorCode::Malformed, gene.gene + ": allele");
        NamedAllele allele;
        allele.name = textOf(*one, "name");
        const auto& cells = listOf(*one, "alleles");
        allele.reportedAs = textOf(names, allele.name);
        if (allele.reportedAs.empty())
            allele.reportedAs = allele.name;
        for (const auto at : kept)
            allele.bases.emplace_back(at < cells.size() && cells[at].is_string()
                                          ? std::string(cells[at].get_string())
                                          : std::string());
        const bool isReference = one->contains("reference") && one->at("reference").is_bool() &&
                                 one->at("reference").get_bool();
        const bool isDefined = std::any_of(allele.bases.begin(),
                                           allele.bases.end(),
                                           [](const auto& bases) { return !bases.empty(); });
        if (ignored.contains(allele.name) || !isDefined) {
            notes.push_back({gene.gene + " " + allele.name,
                             isDefined ? "not called, as its source asks"
                                       : "no position that is matched defines it"});
            continue;
        }
        hasReference |= isReference;
        gene.alleles.insert(isReference ? gene.alleles.begin() : gene.alleles.end(),
                            std::move(allele));
    }
    return hasReference ? ok() : Status(fail(ErrorCode::Malformed, gene.gene + ": no reference"));
}

} // namespace

Result<GeneDefinition> readGeneDefinition(std::string_view text,
                                          std::string_view exemptions,
                                          std::vector<ImportNote>& notes)
{
    json::error_code error;
    const auto value = json::parse(text, error);
    const auto extra =
        exemptions.empty() ? json::value(json::object()) : json::parse(exemptions, error);
    if (error || !value.is_object() || !extra.is_object())
        return fail(ErrorCode::Malformed, "not a definition");
    const auto& from = value.get_object();
    const auto& rules = extra.get_object();
    GeneDefinition gene;
    gene.gene = textOf(from, "gene");
    gene.chromosome = textOf(from, "chromosome");
    if (gene.chromosome.starts_with("chr"))
        gene.chromosome.erase(0, 3);
    if (gene.gene.empty() || gene.chromosome.empty() ||
        !textOf(from, "genomeBuild").starts_with("GRCh38"))
        return fail(ErrorCode::Malformed, "gene, chromosome or build");
    gene.source = "ClinPGx " + textOf(from, "version").substr(0, 10);
    gene.takesUnknownAsReference =
        std::find(kUnknownAsReference.begin(), kUnknownAsReference.end(), gene.gene) !=
        kUnknownAsReference.end();
    std::vector<GenePosition> unused;
    for (const auto& item : listOf(rules, "ignoredPositions")) {
        CONSILIUM_TRY(auto position, positionOf(item));
        unused.push_back(std::move(position));
    }
    const auto required = placesOf(rules, "requiredPositions");
    const auto key = placesOf(rules, "amp1Positions");
    std::vector<std::size_t> kept;
    const auto& variants = listOf(from, "variants");
    for (std::size_t at = 0; at < variants.size(); ++at) {
        CONSILIUM_TRY(auto position, positionOf(variants[at]));
        const auto ignored = std::find_if(unused.begin(), unused.end(), [&](const auto& one) {
            return one.position == position.position;
        });
        if (ignored != unused.end()) {
            // Another change at the same place is no reason to lose an allele.
            position.isApart = ignored->reference != position.reference ||
                               ignored->alternatives != position.alternatives;
            notes.push_back({fmt::format("{} {}", gene.gene, position.position),
                             position.isApart
                                 ? "matched, though its source ignores another change at the place"
                                 : "not matched, as its source asks",
                             position.isApart});
            if (!position.isApart)
                continue;
        }
        position.isRequired = required.contains(position.position);
        position.isKey = key.contains(position.position);
        kept.push_back(at);
        gene.positions.push_back(std::move(position));
    }
    for (const auto& item : listOf(rules, "extraPositions")) {
        CONSILIUM_TRY(auto position, positionOf(item));
        gene.extra.push_back(std::move(position));
    }
    std::set<std::string> ignored;
    for (const auto& name : listOf(rules, "ignoredAlleles")) {
        if (name.is_string())
            ignored.emplace(name.get_string());
    }
    CONSILIUM_CHECK(readAlleles(from, kept, ignored, gene, notes));
    for (const auto& item : listOf(rules, "unphasedDiplotypePriorities")) {
        GeneDefinition::Priority priority;
        if (const auto* one = item.if_object()) {
            for (const auto& name : listOf(*one, "list"))
                priority.among.emplace_back(name.is_string() ? name.get_string().c_str() : "");
            priority.pick = textOf(*one, "pick");
        }
        gene.priorities.push_back(std::move(priority));
    }
    // Positions in order of the genome, and the cells with them.
    std::vector<std::size_t> order(gene.positions.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return gene.positions[one].position < gene.positions[other].position;
    });
    auto sorted = gene;
    for (std::size_t at = 0; at < order.size(); ++at) {
        sorted.positions[at] = gene.positions[order[at]];
        for (std::size_t which = 0; which < gene.alleles.size(); ++which)
            sorted.alleles[which].bases[at] = gene.alleles[which].bases[order[at]];
    }
    return sorted;
}

std::map<std::string, std::string> PharmacogeneImport::files() const
{
    const auto header = fmt::format(
        "# {}\n# Licence: {}\n# Made by \"consilium-cli knowledge restate pharmacogenes\"; "
        "docs/formats.md says what the columns are.\n",
        source.name,
        source.licence);
    std::map<std::string, std::string> files;
    for (const auto& definition : definitions)
        files["pharmacogenes/" + definition.gene + ".tsv"] = header + toTable(definition);
    auto& table = files["pharmacogene-functions.tsv"];
    table = header;
    for (const auto& gene : functions)
        table += toTable(gene);
    return files;
}

Result<PharmacogeneImport> importPharmacogenes(const fs::path& definitions,
                                               const fs::path& phenotypes,
                                               const ToGrch37& toGrch37)
{
    PharmacogeneImport import;
    import.source = {
        "Allele definitions from ClinPGx (clinpgx.org), CPIC (cpicpgx.org) and PharmVar "
        "(pharmvar.org), as packaged by PharmCAT 3.1.1",
        "CC BY-SA 4.0; CPIC content CC0 1.0",
        "2025-11-05",
        "https://www.clinpgx.org",
        {}};
    CONSILIUM_TRY(const auto exemptionText, readPlainOrGzip(definitions / "exemptions.json"));
    json::error_code error;
    const auto exemptions = json::parse(exemptionText, error);
    if (error || !exemptions.is_object())
        return fail(ErrorCode::Malformed, "exemptions.json");
    const auto filesOf = [](const fs::path& folder, std::string_view part) {
        std::set<fs::path> files;
        std::error_code missing;
        for (const auto& item : fs::directory_iterator(folder, missing)) {
            if (item.path().filename().string().find(part) != std::string::npos)
                files.insert(item.path());
        }
        return files;
    };
    for (const auto& file : filesOf(definitions, "_translation.json")) {
        const auto name = file.filename().string();
        const auto symbol = name.substr(0, name.find('_'));
        if (symbol == kFunctionsOnly) {
            import.notes.push_back(
                {symbol, "taken for its functions only: positions do not tell copies and hybrids"});
            continue;
        }
        CONSILIUM_TRY(const auto text, readPlainOrGzip(file));
        const auto* rules = exemptions.get_object().if_contains(symbol);
        auto read = readGeneDefinition(
            text, rules == nullptr ? std::string() : json::serialize(*rules), import.notes);
        if (!read.has_value())
            return fail(read.error().code, name + ": " + read.error().context);
        auto& gene = read.value();
        for (auto* positions : {&gene.positions, &gene.extra}) {
            for (auto& position : *positions) {
                if (toGrch37)
                    position.grch37 = toGrch37(gene.chromosome, position.position).value_or(0);
            }
        }
        import.definitions.push_back(std::move(gene));
    }
    if (import.definitions.empty())
        return fail(ErrorCode::NotFound, "pharmacogene definitions");
    for (const auto& file : filesOf(phenotypes, ".json")) {
        CONSILIUM_TRY(const auto text, readPlainOrGzip(file));
        auto functions = readGeneFunctions(text);
        if (!functions.has_value())
            return fail(functions.error().code,
                        file.filename().string() + ": " + functions.error().context);
        import.functions.push_back(std::move(functions.value()));
    }
    const auto bySymbol = [](const auto& one, const auto& other) { return one.gene < other.gene; };
    std::sort(import.definitions.begin(), import.definitions.end(), bySymbol);
    std::sort(import.functions.begin(), import.functions.end(), bySymbol);
    return import;
}

} // namespace consilium::knowledge
