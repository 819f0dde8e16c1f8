#include "app/cli/answers.h"
#include "core/knowledge/terms.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <ostream>

namespace consilium::cli
{

namespace
{

namespace json = boost::json;
using knowledge::Change;

void write(std::ostream& out, const std::string& command, const std::string& result)
{
    // `result` is JSON already: the services make the documented form.
    out << R"({"consilium":1,"command":)" << json::serialize(json::value(command))
        << R"(,"result":)" << result << "}\n";
}

const char* mark(Change change)
{
    switch (change) {
    case Change::Gained:
        return "gained";
    case Change::Lost:
        return "lost";
    case Change::Moved:
        return "moved";
    }
    return "";
}

std::string level(const std::string& evidence)
{
    return evidence.empty() ? std::string("no level") : "AMP " + evidence;
}

std::string_view shelf(options::Shelf shelf)
{
    switch (shelf) {
    case options::Shelf::Supported:
        return "supported";
    case options::Shelf::ForConsideration:
        return "for consideration";
    case options::Shelf::NotAdvised:
        return "not advised";
    }
    return "";
}

std::string placeText(const services::OptionPlace& place)
{
    return fmt::format("{}, {}, place {}", shelf(place.shelf), level(place.evidence), place.rank);
}

void writeClaim(std::ostream& out, const knowledge::ClaimChange& change)
{
    const auto& claim = change.before ? *change.before : *change.after;
    const auto levels = change.before && change.after
                            ? level(change.before->level) + " -> " + level(change.after->level)
                            : level(claim.level);
    out << fmt::format("  {}{:6}  {}: {} | {} | {}, line {}, stage {} | {} ({})\n",
                       change.isTopLevelLost ? "! " : "  ",
                       mark(change.change),
                       knowledge::name(claim.effect),
                       claim.therapy,
                       claim.biomarker.empty() ? "no biomarker" : claim.biomarker,
                       claim.tumour,
                       knowledge::name(claim.setting.line),
                       knowledge::name(claim.setting.extent),
                       levels,
                       claim.entry);
}

void writeOption(std::ostream& out, const services::OptionChange& change)
{
    std::string text;
    if (change.before)
        text = placeText(*change.before);
    if (change.before && change.after)
        text += " -> ";
    if (change.after)
        text += placeText(*change.after);
    out << fmt::format("    {}{:6}  {}: {}\n",
                       change.isTopLevelLost ? "! " : "  ",
                       mark(change.change),
                       change.name,
                       text);
}

void writeComparison(std::ostream& out, const services::PackComparison& comparison)
{
    const auto& general = comparison.general;
    out << fmt::format("before  {} {} of {} ({})\nafter   {} {} of {} ({})\n",
                       general.before.name,
                       general.before.version,
                       general.before.date,
                       general.before.content.substr(0, 12),
                       general.after.name,
                       general.after.version,
                       general.after.date,
                       general.after.content.substr(0, 12));
    out << fmt::format("\nEntries: {} differ\n", general.entries.size());
    for (const auto& entry : general.entries)
        out << fmt::format("    {:7} {} {}{}\n",
                           entry.change == Change::Moved ? "changed" : mark(entry.change),
                           entry.kind,
                           entry.id,
                           entry.fields.empty()
                               ? std::string()
                               : fmt::format(": {}", fmt::join(entry.fields, ", ")));
    out << fmt::format("\nTherapies by tumour type and biomarker: {} gained, {} lost, {} moved\n",
                       comparison.count(Change::Gained),
                       comparison.count(Change::Lost),
                       comparison.count(Change::Moved));
    for (const auto& claim : general.claims)
        writeClaim(out, claim);
    if (comparison.casesCompared > 0)
        out << fmt::format(
            "\nCases: {} of {} change\n", comparison.cases.size(), comparison.casesCompared);
    for (const auto& one : comparison.cases) {
        out << "  " << one.label << '\n';
        for (const auto& option : one.options)
            writeOption(out, option);
    }
    const auto lost = comparison.topLevelLost();
    if (!lost.empty())
        out << "\nLost from the first level (a named person has to accept this before the pack is "
               "used):\n";
    for (const auto& text : lost)
        out << "  ! " << text << '\n';
}

} // namespace

void answerComparison(std::ostream& out, bool isJson, const services::PackComparison& comparison)
{
    if (isJson)
        write(out, "knowledge compare", services::toJson(comparison));
    else
        writeComparison(out, comparison);
}

void answerInstall(std::ostream& out, bool isJson, const services::InstallOutcome& outcome)
{
    if (isJson) {
        write(out, "knowledge install", services::toJson(outcome));
        return;
    }
    writeComparison(out, outcome.comparison);
    if (outcome.state != services::InstallState::Installed) {
        out << "\nNot installed.\n";
        return;
    }
    const auto& activation = outcome.activation;
    out << fmt::format("\nIn use from {}: {} {} of {}, installed by {}{}\n",
                       activation.at,
                       activation.name,
                       activation.version,
                       activation.date,
                       activation.by,
                       activation.acceptedBy.empty()
                           ? std::string()
                           : "; what is lost was accepted by " + activation.acceptedBy);
}

void answerHistory(std::ostream& out,
                   bool isJson,
                   const std::vector<knowledge::Activation>& history)
{
    if (isJson) {
        write(out, "knowledge list", services::toJson(history));
        return;
    }
    for (const auto& one : history)
        out << fmt::format("{}  {} {} of {} ({})  {}{}\n",
                           one.at,
                           one.name,
                           one.version,
                           one.date,
                           one.content.substr(0, 12),
                           one.origin == knowledge::Origin::Shipped ? "shipped with the program"
                                                                    : "installed by " + one.by,
                           one.acceptedBy.empty() ? "" : ", loss accepted by " + one.acceptedBy);
    if (history.empty())
        out << "No pack was in use here yet.\n";
}

void answerSignature(std::ostream& out,
                     bool isJson,
                     const std::string& command,
                     const std::string& text,
                     const std::string& keyId,
                     const std::string& holder)
{
    if (isJson)
        write(out,
              command,
              json::serialize(json::object{
                  {"done", true}, {"text", text}, {"key", keyId}, {"holder", holder}}));
    else
        out << text << "\nkey     " << keyId << "\nholder  " << holder << '\n';
}

} // namespace consilium::cli
