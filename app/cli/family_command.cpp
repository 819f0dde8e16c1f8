#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/services/family.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <fstream>
#include <ostream>

namespace consilium::cli
{

namespace
{

namespace json = boost::json;

std::string word(const json::value& from, const char* name)
{
    return std::string(from.at(name).as_string());
}

std::string joined(const json::value& texts)
{
    std::string all;
    for (const auto& text : texts.as_array())
        all += (all.empty() ? "" : ", ") + std::string(text.as_string());
    return all;
}

std::string number(const json::value& from, const char* name)
{
    const auto& value = from.at(name);
    return value.is_null() ? std::string("?") : std::to_string(value.to_number<int>());
}

/// "breast cancer 44, ovarian cancer ?; BRCA1 pathogenic".
std::string findingsOf(const json::value& person)
{
    std::string all;
    for (const auto& cancer : person.at("cancers").as_array()) {
        const auto text = word(cancer, "text");
        all += (all.empty() ? "" : ", ") + (text.empty() ? word(cancer, "site") : text) + ' ' +
               number(cancer, "age");
    }
    std::string tests;
    for (const auto& test : person.at("geneTests").as_array())
        tests += (tests.empty() ? "" : ", ") + word(test, "gene") + ' ' + word(test, "result");
    return all + (all.empty() || tests.empty() ? "" : "; ") + tests;
}

void writePeople(std::ostream& out, const json::value& answer)
{
    out << fmt::format("{:<10} {:<32} {:<6} {:<5} {:<9} {}\n",
                       "id",
                       "kinship",
                       "degree",
                       "born",
                       "age",
                       "cancers with age at diagnosis; gene tests");
    for (const auto& person : answer.at("people").as_array()) {
        const bool isDead = person.at("deceased").is_bool() && person.at("deceased").as_bool();
        out << fmt::format("{:<10} {:<32} {:<6} {:<5} {:<9} {}\n",
                           word(person, "id"),
                           word(person, "kinship"),
                           person.at("degree").is_null() ? "" : number(person, "degree"),
                           number(person, "birthYear"),
                           (isDead ? "died " : "") + number(person, "age"),
                           findingsOf(person));
    }
}

void writeCriteria(std::ostream& out, const json::value& answer)
{
    for (const auto& criterion : answer.at("criteria").as_array()) {
        out << '\n' << word(criterion, "id") << '\n';
        for (const auto& input : criterion.at("inputs").as_array()) {
            const auto value = word(input, "value");
            const auto people = joined(input.at("people"));
            out << fmt::format("  {:<34} {:<5} {}{}{}\n",
                               word(input, "id"),
                               value.empty() ? "open" : value,
                               word(input, "why"),
                               word(input, "why").empty() || people.empty() ? "" : " ",
                               people.empty() ? "" : '(' + people + ')');
        }
        for (const auto& result : criterion.at("results").as_object())
            out << fmt::format(
                "  {:<34} {}\n", std::string(result.key()), result.value().to_number<double>());
        if (const auto message = word(criterion, "message"); !message.empty())
            out << "  " << word(criterion, "status") << ": " << message << '\n';
    }
}

void writeAnswer(std::ostream& out, const json::value& answer)
{
    for (const auto& problem : answer.at("problems").as_array())
        out << "CONTRADICTION  " << word(problem, "what") << '\n';
    writePeople(out, answer);
    for (const auto& relative : answer.at("unplaced").as_array())
        out << fmt::format("NOT IN THE TREE  {} ({}): {}. {}\n",
                           word(relative, "id"),
                           word(relative, "relationship"),
                           word(relative, "why"),
                           findingsOf(relative));
    for (const auto& issue : answer.at("issues").as_array())
        out << "look at  " << word(issue, "place") << ": " << word(issue, "what") << '\n';
    writeCriteria(out, answer);
}

Status readCommand(Context& context, const services::FamilyFile& family)
{
    const auto today = std::chrono::floor<std::chrono::days>(context.clock()());
    const int year = static_cast<int>(std::chrono::year_month_day(today).year());
    const auto answer = services::toJson(family, year);
    if (context.arguments.isJson)
        answerJson(context.out, "family read", answer);
    else
        writeAnswer(context.out, json::parse(answer));
    return ok();
}

Status writeCommand(Context& context, const services::FamilyFile& family)
{
    const auto& arguments = context.arguments;
    CONSILIUM_TRY(const auto written,
                  services::writeFamily(family,
                                        arguments.kind == "fhir" ? services::FamilyForm::Fhir
                                                                 : services::FamilyForm::CanRisk));
    std::error_code error;
    if (std::filesystem::exists(arguments.out, error))
        return fail(ErrorCode::AlreadyExists, arguments.out.filename().string());
    std::ofstream file(arguments.out, std::ios::binary);
    file << written.text;
    if (!file.flush())
        return fail(ErrorCode::Io, arguments.out.filename().string());
    json::array losses;
    for (const auto& loss : written.losses)
        losses.emplace_back(loss.english());
    json::array unplaced;
    for (const auto& relative : family.unplaced)
        unplaced.emplace_back(relative.person.id);
    if (arguments.isJson) {
        answerJson(context.out,
                   "family write",
                   json::serialize(json::object{{"done", true},
                                                {"losses", std::move(losses)},
                                                {"unplaced", std::move(unplaced)}}));
        return ok();
    }
    for (const auto& loss : losses)
        context.out << "NOT WRITTEN AS IT IS  " << std::string(loss.as_string()) << '\n';
    for (const auto& id : unplaced)
        context.out << "NOT WRITTEN  " << std::string(id.as_string())
                    << ": has no place in the tree\n";
    context.out << family.family().people.size() << " people written\n";
    return ok();
}

} // namespace

Status runFamily(Context& context)
{
    const auto action = context.word(1);
    const auto& arguments = context.arguments;
    if ((action != "read" && action != "write") || context.word(2).empty())
        return fail(
            context.wrongUsage("family read FILE | write FILE --kind canrisk|fhir --out FILE"));
    if (action == "write" &&
        (arguments.out.empty() || (arguments.kind != "canrisk" && arguments.kind != "fhir")))
        return fail(context.wrongUsage("family write FILE --kind canrisk|fhir --out FILE"));
    CONSILIUM_TRY(const auto family, services::readFamilyFile(context.word(2)));
    return action == "read" ? readCommand(context, family) : writeCommand(context, family);
}

} // namespace consilium::cli
