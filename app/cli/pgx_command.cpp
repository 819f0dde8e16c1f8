#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/services/pharmacogenomics.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <vector>

namespace consilium::cli
{

namespace
{

namespace json = boost::json;

std::string word(const json::object& from, const char* name)
{
    const auto* value = from.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string())
                                                  : std::string();
}

std::string joined(const json::value& texts, const char* between)
{
    std::string all;
    for (const auto& text : texts.get_array())
        all += (all.empty() ? "" : between) + std::string(text.get_string());
    return all;
}

/// "Poor Metabolizer (0.5)", one a reading.
std::string phenotypeOf(const json::object& gene)
{
    const auto& phenotypes = gene.at("phenotype").get_array();
    const auto& scores = gene.at("activityScore").get_array();
    std::string all;
    for (std::size_t at = 0; at < phenotypes.size(); ++at) {
        const std::string score(scores.at(at).get_string());
        auto text = std::string(phenotypes.at(at).get_string());
        if (!score.empty())
            text += (text.empty() ? "score " : ", score ") + score;
        if (all.find(text) == std::string::npos)
            all += (all.empty() ? "" : " or ") + text;
    }
    return all;
}

/// Whether anything of the gene was looked at.
bool isTested(const json::object& gene)
{
    const auto& states = gene.at("positionStates").get_array();
    return gene.at("outside").get_bool() ||
           std::any_of(states.begin(), states.end(), [](const json::value& state) {
               return word(state.get_object(), "state") != "missing";
           });
}

void writeGene(std::ostream& out, const json::object& gene)
{
    const auto positions = gene.at("positions").to_number<int>();
    const auto call = joined(gene.at("calls"), " or ");
    out << fmt::format(
        "{:<9} {:<32} {:<34} {:<12} {}\n",
        word(gene, "gene"),
        call.empty() ? "not called" : call,
        phenotypeOf(gene),
        positions == 0 ? "outside"
                       : fmt::format("{} of {}", gene.at("missing").to_number<int>(), positions),
        joined(gene.at("warnings"), ", "));
    if (!word(gene, "reason").empty())
        out << "          " << word(gene, "reason") << '\n';
}

/// The genes of which anything was read, key warnings first; then the names of the others.
void writeGenes(std::ostream& out, const json::array& genes)
{
    std::vector<const json::object*> tested;
    std::string untested;
    for (const auto& item : genes) {
        const auto& gene = item.get_object();
        if (isTested(gene))
            tested.push_back(&gene);
        else
            untested += (untested.empty() ? "" : ", ") + word(gene, "gene");
    }
    for (const auto* gene : tested) {
        const auto& warnings = gene->at("warnings").get_array();
        if (std::any_of(warnings.begin(), warnings.end(), [](const json::value& warning) {
                return warning.get_string() == "missing-key-position";
            }))
            out << "LOOK FIRST  " << word(*gene, "gene")
                << ": positions that every test should read were not read\n";
    }
    out << fmt::format(
        "{:<9} {:<32} {:<34} {:<12} {}\n", "gene", "call", "phenotype", "not read", "warnings");
    for (const auto* gene : tested)
        writeGene(out, *gene);
    for (const auto* gene : tested) {
        for (const auto& note : gene->at("notes").get_array())
            out << word(*gene, "gene") << ": " << std::string(note.get_string()) << '\n';
    }
    if (!untested.empty())
        out << "\nNot tested, no position was read: " << untested << '\n';
}

/// Drugs that something other than the usual is said of, then those without advice, by the genes
/// that were tested.
void writeDrugs(std::ostream& out, const json::array& genes)
{
    std::set<std::string> lines;
    std::set<std::string> withheld;
    for (const auto& item : genes) {
        if (!isTested(item.get_object()))
            continue;
        for (const auto& one : item.at("guidance").get_array()) {
            const auto& guidance = one.get_object();
            const auto action = word(guidance, "action");
            if (action == "standard" || action == "none" || action == "not-stated")
                continue;
            const auto population = word(guidance, "population");
            const auto strength = word(guidance, "strength");
            lines.insert(fmt::format(
                "{:<20} {:<20} {}{}{}{}\n    {}\n",
                word(guidance, "drug"),
                action,
                word(guidance, "source"),
                strength.empty() ? "" : ", " + strength,
                population.empty() ? "" : ", " + population,
                guidance.at("certain").get_bool() ? "" : ", by one of several possible calls",
                word(guidance, "recommendation")));
        }
        for (const auto& one : item.at("withheld").get_array())
            withheld.insert(
                word(one.get_object(), "drug").empty()
                    ? word(item.get_object(), "gene") + ": " + word(one.get_object(), "why")
                    : word(one.get_object(), "drug") + ": " + word(one.get_object(), "why"));
    }
    if (!lines.empty())
        out << "\nDrugs with another than the usual advice\n";
    for (const auto& line : lines)
        out << line;
    if (!withheld.empty())
        out << "\nNo advice\n";
    for (const auto& line : withheld)
        out << line << '\n';
}

void writeFile(std::ostream& out, const json::object& file)
{
    const auto sample = word(file, "sample");
    out << word(file, "file") << (sample.empty() ? "" : ", " + sample) << ", "
        << word(file, "genome") << '\n';
    writeGenes(out, file.at("genes").get_array());
    writeDrugs(out, file.at("genes").get_array());
    if (file.contains("added"))
        out << fmt::format("\nIn the record: {} new, {} replaced, {} unchanged\n",
                           file.at("added").to_number<int>(),
                           file.at("replaced").to_number<int>(),
                           file.at("unchanged").to_number<int>());
}

/// A result that a person typed, into the record.
Status addTyped(Context& context, const PartialDate& date)
{
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    auto& session = *found.first;
    CONSILIUM_TRY(auto result,
                  session.addPharmacogene(found.second, context.arguments.typed, date));
    services::PharmacogenomicsFile shown;
    shown.name = "typed";
    const auto key = result.header.key;
    shown.genes.push_back(std::move(result));
    auto answer = json::parse(services::toJson(shown, session.toolbox()));
    answer.as_object().emplace("key", key);
    if (context.arguments.isJson) {
        answerJson(context.out, "pgx", json::serialize(json::array{answer}));
    } else {
        writeFile(context.out, answer.get_object());
        context.out << "stored as " << key << '\n';
    }
    return ok();
}

} // namespace

Status runPgx(Context& context)
{
    const auto& arguments = context.arguments;
    const bool isStored = !arguments.store.empty() || !arguments.patient.empty();
    if (context.word(1).empty() && !arguments.typed.empty() && !isStored)
        return fail(context.wrongUsage("pgx --typed: goes with --store and --patient"));
    if (!context.word(1).empty() ||
        (arguments.vcf.empty() && arguments.outside.empty() && arguments.typed.empty()))
        return fail(context.wrongUsage("pgx --vcf FILE, --outside FILE or --typed RESULT"));
    if (arguments.vcf.size() > 1 && !arguments.outside.empty())
        return fail(context.wrongUsage("--outside: goes with one --vcf, whose person it is about"));
    if (!arguments.typed.empty() && (!arguments.vcf.empty() || !arguments.outside.empty()))
        return fail(context.wrongUsage("--typed: goes without --vcf and --outside"));
    services::PharmacogenomicsRequest request;
    if (!arguments.genome.empty() && arguments.genome != "GRCh37" && arguments.genome != "GRCh38")
        return fail(context.wrongUsage("--genome: GRCh37 or GRCh38"));
    if (!arguments.genome.empty())
        request.genome =
            arguments.genome == "GRCh37" ? clinical::Genome::GRCh37 : clinical::Genome::GRCh38;
    PartialDate date;
    if (!arguments.date.empty()) {
        const auto parsed = PartialDate::parse(arguments.date);
        if (!parsed.has_value())
            return fail(context.wrongUsage("--date: YYYY, YYYY-MM or YYYY-MM-DD"));
        date = parsed.value();
    }
    if (!arguments.typed.empty())
        return addTyped(context, date);
    request.sample = arguments.tumourSample;
    request.chains = arguments.chains;
    request.reference = arguments.reference;
    request.outside = arguments.outside;

    std::unique_ptr<services::Session> session;
    std::shared_ptr<const services::Toolbox> tools;
    PatientId patient{};
    if (isStored) {
        CONSILIUM_TRY(auto found, context.sessionAndPatient());
        session = std::move(found.first);
        patient = found.second;
    } else {
        CONSILIUM_TRY(tools, context.toolbox());
    }
    const auto answerOf = [&]() -> Result<json::object> {
        if (!session) {
            CONSILIUM_TRY(const auto called, services::callPharmacogenes(request, *tools, {}));
            return json::parse(services::toJson(called, *tools)).get_object();
        }
        CONSILIUM_TRY(const auto outcome, session->importPharmacogenes(patient, request, date, {}));
        auto answer =
            json::parse(services::toJson(outcome.called, session->toolbox())).get_object();
        answer.emplace("added", outcome.added);
        answer.emplace("replaced", outcome.replaced);
        answer.emplace("unchanged", outcome.unchanged);
        return answer;
    };
    auto files = arguments.vcf;
    if (files.empty())
        files.emplace_back();
    json::array answers;
    Status status = ok();
    for (const auto& file : files) {
        request.file = file;
        const auto fileName = (file.empty() ? request.outside : file).filename().string();
        const auto answer = answerOf();
        if (answer.has_value()) {
            if (!arguments.isJson)
                writeFile(context.out, answer.value());
            answers.emplace_back(answer.value());
            continue;
        }
        const auto& error = answer.error();
        context.messages << fileName << ": " << sentence(error) << '\n';
        answers.push_back(
            {{"file", fileName},
             {"error", json::object{{"code", name(error.code)}, {"context", error.context}}}});
        if (status.has_value())
            status = fail(error.code, "pgx: not every file was read");
    }
    if (arguments.isJson)
        answerJson(context.out, "pgx", json::serialize(answers));
    return status;
}

} // namespace consilium::cli
