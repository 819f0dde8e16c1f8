#include "app/cli/answers.h"

#include "core/clinical/codec.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace consilium::cli
{

namespace
{

namespace json = boost::json;

constexpr int kAnswerVersion = 1;

void write(std::ostream& out, const std::string& command, json::value result)
{
    out << json::serialize(json::object{
               {"consilium", kAnswerVersion}, {"command", command}, {"result", std::move(result)}})
        << '\n';
}

std::string countsOf(const std::map<std::string, int>& counts)
{
    std::string text;
    for (const auto& [type, count] : counts)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, type);
    return text.empty() ? "none" : text;
}

json::object object(const std::map<std::string, int>& counts)
{
    json::object all;
    for (const auto& [type, count] : counts)
        all.emplace(type, count);
    return all;
}

std::string_view severity(interchange::Issue::Severity severity)
{
    switch (severity) {
    case interchange::Issue::Severity::Note:
        return "note";
    case interchange::Issue::Severity::Warning:
        return "warning";
    case interchange::Issue::Severity::Problem:
        return "problem";
    }
    return "note";
}

} // namespace

void answerDone(std::ostream& out, bool isJson, const std::string& command, const std::string& text)
{
    if (isJson)
        write(out, command, json::object{{"done", true}, {"text", text}});
    else
        out << text << '\n';
}

void answerJson(std::ostream& out, const std::string& command, const std::string& text)
{
    // The text is an answer already: parsing it again would only cost time.
    out << "{\"consilium\":" << kAnswerVersion << ",\"command\":\"" << command
        << "\",\"result\":" << text << "}\n";
}

void answerAnnotated(std::ostream& out, const std::string& text)
{
    const auto answer = json::parse(text);
    const auto word = [](const json::object& from, const char* name) {
        const auto* value = from.if_contains(name);
        return value != nullptr && value->is_string() ? std::string(value->get_string())
                                                      : std::string();
    };
    for (const auto& item : answer.at("findings").get_array()) {
        const auto& finding = item.get_object();
        const auto* tier = finding.if_contains("tier");
        const auto* points = finding.if_contains("oncogenicity");
        const auto* matches = finding.if_contains("matches");
        out << fmt::format("{:<7} {:<10} {:<24} {:<24} {} statements{}\n",
                           tier == nullptr ? "hidden" : word(tier->get_object(), "amp"),
                           word(finding, "gene"),
                           word(finding, "protein").empty() ? word(finding, "kind")
                                                            : word(finding, "protein"),
                           points == nullptr ? "" : word(points->get_object(), "class"),
                           matches == nullptr ? 0 : matches->get_array().size(),
                           word(finding, "lifted").empty() ? "" : ", lifted");
    }
    if (answer.as_object().contains("coverage"))
        out << word(answer.get_object(), "coverage") << '\n';
    out << answer.at("hiddenByFilter").to_number<int>() << " findings hidden by their filter\n";
    for (const auto& issue : answer.at("issues").get_array())
        out << word(issue.get_object(), "place") << ": " << word(issue.get_object(), "what")
            << '\n';
}

void answerCreated(std::ostream& out, bool isJson, const std::string& recoveryCode)
{
    if (isJson)
        write(out, "store create", json::object{{"recoveryCode", recoveryCode}});
    else
        out << "Store created. Write this recovery code down; it is shown once and opens the store "
               "if the passphrase is lost:\n\n    "
            << recoveryCode << "\n";
}

void answerImport(std::ostream& out,
                  bool isJson,
                  const std::vector<services::FileOutcome>& outcomes)
{
    json::array all;
    for (const auto& outcome : outcomes) {
        json::array issues;
        for (const auto& issue : outcome.report.issues)
            issues.push_back({{"severity", severity(issue.severity)},
                              {"code", name(issue.code)},
                              {"place", issue.place},
                              {"what", issue.what}});
        json::object one{{"file", outcome.fileName},
                         {"format", outcome.report.format},
                         {"read", object(outcome.report.read)},
                         {"keptRaw", object(outcome.report.keptRaw)},
                         {"issues", std::move(issues)},
                         {"patients", outcome.patients.size()},
                         {"added", outcome.added},
                         {"replaced", outcome.replaced},
                         {"unchanged", outcome.unchanged}};
        if (outcome.error)
            one.emplace("error",
                        json::object{{"code", name(outcome.error->code)},
                                     {"context", outcome.error->context}});
        all.push_back(std::move(one));
        if (isJson || outcome.error)
            continue;
        out << outcome.fileName << '\n'
            << "  read      " << countsOf(outcome.report.read) << '\n'
            << "  kept raw  " << countsOf(outcome.report.keptRaw) << '\n'
            << fmt::format("  records   {} added, {} replaced, {} unchanged\n",
                           outcome.added,
                           outcome.replaced,
                           outcome.unchanged);
        for (const auto& issue : outcome.report.issues)
            out << fmt::format(
                "  {:8}  {}: {}\n", severity(issue.severity), issue.place, issue.what);
    }
    if (isJson)
        write(out, "import", std::move(all));
}

void answerPatients(std::ostream& out,
                    bool isJson,
                    const std::vector<services::PatientSummary>& rows)
{
    json::array all;
    for (const auto& row : rows) {
        all.push_back({{"identifier", row.identifier},
                       {"familyName", row.familyName},
                       {"givenNames", row.givenNames},
                       {"birthDate", row.birthDate.iso()},
                       {"sex", boost::describe::enum_to_string(row.sex, "")},
                       {"diagnosis", row.diagnosis},
                       {"synthetic", row.isSynthetic}});
        if (!isJson)
            out << fmt::format("{:16}  {}, {}  {}  {}{}\n",
                               row.identifier,
                               row.familyName,
                               row.givenNames,
                               row.birthDate.iso(),
                               row.diagnosis,
                               row.isSynthetic ? "  [SYNTHETIC]" : "");
    }
    if (isJson)
        write(out, "patients list", std::move(all));
    else if (rows.empty())
        out << "No patient found.\n";
}

void answerCase(std::ostream& out, bool isJson, const clinical::Case& record)
{
    if (isJson) {
        auto shown = record;
        shown.raw.clear(); // `export` gives it back verbatim
        write(out, "patients show", json::parse(clinical::caseToJson(shown)));
        return;
    }
    out << record.patient.familyName << ", " << record.patient.givenNames
        << (record.patient.isSynthetic ? "  [SYNTHETIC]" : "") << '\n';
    clinical::forEachKind(record, [&](const char* kind, const auto& list) {
        if (!list.empty())
            out << fmt::format("  {:20} {}\n", kind, list.size());
    });
}

void answerModels(std::ostream& out, bool isJson, const services::Toolbox& toolbox)
{
    json::array all;
    for (const auto& model : toolbox.models) {
        const auto& recipe = model.card().recipe;
        all.push_back({{"id", recipe.id},
                       {"version", recipe.version},
                       {"name", recipe.name},
                       {"claim", models::name(recipe.claim)}});
        if (!isJson)
            out << fmt::format("{:20} {:8} {}\n", recipe.id, recipe.version, recipe.name);
    }
    json::array refused;
    for (const auto& error : toolbox.refusedModels)
        refused.push_back({{"code", name(error.code)}, {"context", error.context}});
    if (isJson)
        write(out,
              "model list",
              json::object{{"models", std::move(all)}, {"refused", std::move(refused)}});
    else if (toolbox.models.empty())
        out << "No model: options show evidence only.\n";
}

void answerCard(std::ostream& out,
                bool isJson,
                const std::string& command,
                const models::Card& card)
{
    if (isJson) {
        write(out, command, json::parse(card.text));
        return;
    }
    const auto& recipe = card.recipe;
    const bool isNumber = recipe.target.kind == models::Target::Kind::Number;
    out << fmt::format("{} {}: {}\n", recipe.id, recipe.version, recipe.name) << "claim       "
        << models::name(recipe.claim) << '\n'
        << "            " << recipe.claimText << '\n'
        << fmt::format("outcome     {}; {}\n", recipe.outcome, recipe.horizon) << "population  "
        << recipe.population << '\n'
        << fmt::format("fitted on   {} people{}; {} ({})\n",
                       card.trainingPeople,
                       isNumber ? std::string()
                                : fmt::format(", {} with the outcome", card.trainingEvents),
                       recipe.dataName,
                       recipe.dataLicence);
    if (!recipe.useMark.empty())
        out << "use         " << recipe.useMark << '\n';
    for (const auto& limit : recipe.limits)
        out << "limit       " << limit << '\n';
    out << "figures with 95 % bootstrap interval\n";
    std::string cohort;
    std::string reader;
    for (const auto& figure : card.figures) {
        if (figure.cohort != cohort)
            out << "  " << figure.cohort << '\n';
        if (figure.cohort != cohort || figure.reader != reader)
            out << fmt::format(
                "    {} ({})\n",
                figure.reader,
                isNumber ? fmt::format("{} rows of {} people", figure.n, figure.people)
                         : fmt::format("{} people, {} with the outcome", figure.n, figure.events));
        cohort = figure.cohort;
        reader = figure.reader;
        out << fmt::format("      {:30} {:.3f} ({:.3f} to {:.3f})\n",
                           figure.name,
                           *figure.estimate.value,
                           figure.estimate.low,
                           figure.estimate.high);
    }
    out << "published   " << recipe.published << '\n';
}

void answerFigures(std::ostream& out, bool isJson, const std::string& figures)
{
    if (isJson)
        write(out, "model evaluate", json::parse(figures));
    else
        out << figures;
}

void answerPack(std::ostream& out, bool isJson, const knowledge::Pack& pack)
{
    const auto resistant = std::count_if(
        pack.statements.begin(), pack.statements.end(), [](const knowledge::Statement& statement) {
            return statement.effect == knowledge::Effect::Resistant;
        });
    json::array sources;
    for (const auto& source : pack.manifest.sources)
        sources.push_back({{"name", source.name},
                           {"licence", source.licence},
                           {"retrieved", source.retrieved},
                           {"url", source.url},
                           {"sha256", source.sha256}});
    if (isJson) {
        write(out,
              "knowledge info",
              json::object{{"name", pack.manifest.name},
                           {"version", pack.manifest.version},
                           {"date", pack.manifest.date},
                           {"content", pack.manifest.content},
                           {"statements", pack.statements.size()},
                           {"resistance", resistant},
                           {"regimens", pack.regimens.size()},
                           {"rules", pack.rules.size()},
                           {"sources", std::move(sources)}});
        return;
    }
    out << fmt::format(
        "{} {} of {}\ncontent {}\n{} statements ({} on resistance), {} regimens, {} rules\n",
        pack.manifest.name,
        pack.manifest.version,
        pack.manifest.date,
        pack.manifest.content,
        pack.statements.size(),
        resistant,
        pack.regimens.size(),
        pack.rules.size());
    for (const auto& source : pack.manifest.sources)
        out << "  " << source.name << " (" << source.licence << ")\n";
}

} // namespace consilium::cli
