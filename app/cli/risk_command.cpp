#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/services/risk.h"

#include <boost/json.hpp>
#include <fmt/format.h>

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

std::string shown(const json::value& value, std::string_view scale)
{
    const auto one = [&](double number) {
        if (scale == "fraction")
            return fmt::format("{:.1f} %", 100 * number);
        if (scale == "percent")
            return fmt::format("{:.1f} %", number);
        if (scale == "yesno")
            return std::string(number == 0 ? "no" : "yes");
        return scale == "points" ? fmt::format("{:.0f} points", number)
                                 : fmt::format("{:.3g}", number);
    };
    const auto low = one(value.at("low").to_number<double>());
    const auto high = one(value.at("high").to_number<double>());
    const auto group = word(value, "group");
    return (low == high ? low : low + " to " + high) +
           (group.empty() ? std::string() : " (" + group + ')');
}

std::string sourcesOf(const json::value& note)
{
    std::string all;
    for (const auto& one : note.at("citations").as_array()) {
        auto name = word(one, "guideline");
        if (name.empty())
            name = word(one, "label");
        if (name.empty())
            name =
                word(one, "pmid").empty() ? "doi " + word(one, "doi") : "PMID " + word(one, "pmid");
        all += (all.empty() ? "" : "; ") + name;
        if (const auto date = word(one, "date"); !date.empty())
            all += ", " + date;
    }
    return all.empty() ? all : " [" + all + ']';
}

void writeNotes(std::ostream& out, const char* heading, const json::value& notes)
{
    for (const auto& note : notes.as_array())
        out << fmt::format("  {:<10} {}{}\n", heading, word(note, "text"), sourcesOf(note));
}

/// The second result of a formula, with what it is.
void writeBeside(std::ostream& out, const json::value& entry)
{
    if (entry.at("besideResult").is_null())
        return;
    const auto result = word(entry, "besideResult");
    const auto number = entry.at("value").at("beside").to_number<double>();
    const auto text =
        result == "average_risk_pct"
            ? fmt::format("the average woman of her age and group: {:.1f} %", number)
        : result == "observed_g3_5_pct_band"
            ? fmt::format("in this band {:.0f} % had severe toxicity; no interval was published",
                          number)
            : fmt::format("ALBI grade {:.0f}", number);
    out << fmt::format("  {:<10} {}\n", "beside", text);
}

void writeFormula(std::ostream& out, const json::value& entry)
{
    const auto scale = word(entry, "scale");
    for (const auto& change : entry.at("modifiable").as_array())
        out << fmt::format("  {:<10} {} {} -> {}: {} -> {} by the same formula\n",
                           "CHANGE",
                           word(change, "id"),
                           word(change, "from"),
                           word(change, "to"),
                           shown(change.at("before"), scale),
                           shown(change.at("after"), scale));
    for (const auto& input : entry.at("inputs").as_array()) {
        if (input.at("stale").as_bool())
            out << fmt::format(
                "  {:<10} {} {}\n", "OLD", word(input, "label"), word(input, "value"));
        for (const auto& remark : input.at("remarks").as_array())
            out << fmt::format("  {:<10} {}: {}\n",
                               "look at",
                               word(input, "label"),
                               std::string(remark.as_string()));
    }
    std::string missing;
    for (const auto& field : entry.at("missing").as_array())
        missing += (missing.empty() ? "" : "; ") + word(field, "label");
    if (!missing.empty())
        out << fmt::format("  {:<10} {}\n", "MISSING", missing);
    out << fmt::format("  {:<10} {}\n", "for", word(entry, "population"));
    writeNotes(out, "misses", entry.at("misses"));
    if (const auto caution = word(entry, "caution"); !caution.empty())
        out << fmt::format("  {:<10} {}\n", "caution", caution);
}

void writeEntry(std::ostream& out, const json::value& entry)
{
    const auto state = word(entry, "state");
    const bool isFormula = entry.as_object().contains("calculator");
    const auto horizon = isFormula ? word(entry, "horizon") : std::string();
    // One formula may stand for several numbers: its claim tells them apart.
    out << fmt::format(
        "{} | {}{}{}: {}\n",
        word(entry, "section"),
        word(entry, "name"),
        isFormula ? ": " + word(entry, "claim") : std::string(),
        horizon.empty() ? "" : ", " + horizon,
        entry.at("value").is_null() ? state : shown(entry.at("value"), word(entry, "scale")));
    if (!entry.at("whyNot").is_null())
        out << fmt::format("  {:<10} {}\n", "WHY NOT", word(entry, "whyNot"));
    for (const auto& remark : entry.at("remarks").as_array())
        out << fmt::format("  {:<10} {}\n", "look at", std::string(remark.as_string()));
    if (state == "notApplicable")
        return;
    if (!isFormula) {
        for (const auto& datum : entry.at("data").as_array())
            out << fmt::format("  {:<10} {} {} {} {}\n",
                               "record",
                               word(datum, "name"),
                               word(datum, "value"),
                               word(datum, "unit"),
                               word(datum, "date"));
    }
    if (isFormula)
        writeBeside(out, entry);
    writeNotes(out, "says", entry.at("notes"));
    writeNotes(out, "NEXT STEP", entry.at("nextSteps"));
    if (state != "lacks" && entry.at("nextSteps").as_array().empty())
        out << fmt::format("  {:<10} {}\n",
                           "next step",
                           entry.at("nextStepOpen").as_bool() ? "it depends on what is not known"
                                                              : "no guideline named");
    if (isFormula)
        writeFormula(out, entry);
}

void writeAnswer(std::ostream& out, const json::value& answer)
{
    out << "A change by the same formula is a difference between people, not a proven effect of "
           "the change. "
        << "No formula here takes alcohol; none of fracture risk is computed.\n";
    for (const auto& entry : answer.at("entries").as_array())
        writeEntry(out, entry);
}

/// "plcom2012.education_level=4" into the answers.
Status addGiven(Context& context, const std::string& text, services::RiskGiven& into)
{
    const auto dot = text.find('.');
    const auto equals = text.find('=', dot == std::string::npos ? 0 : dot);
    if (dot == std::string::npos || equals == std::string::npos)
        return fail(context.wrongUsage("--given: CALCULATOR.INPUT=VALUE"));
    const auto* calculator = calculators::find(text.substr(0, dot));
    const auto input = text.substr(dot + 1, equals - dot - 1);
    if (calculator == nullptr)
        return fail(ErrorCode::NotFound, "calculator " + text.substr(0, dot));
    for (const auto& field : calculator->inputs) {
        if (field.id == input) {
            into[text.substr(0, dot)].insert_or_assign(input, text.substr(equals + 1));
            return ok();
        }
    }
    return fail(ErrorCode::NotFound, "input " + input);
}

void answer(Context& context,
            const clinical::Case& record,
            const services::Toolbox& tools,
            const services::RiskGiven& given)
{
    const auto& facts = knowledge::RiskFacts::shipped();
    const auto overview = services::riskOverview(
        record, tools, facts, today(context.clock()), given, context.arguments.planned);
    const auto text = services::toJson(overview, facts);
    if (context.arguments.isJson)
        answerJson(context.out, "risk", text);
    else
        writeAnswer(context.out, json::parse(text));
}

} // namespace

Status runRisk(Context& context)
{
    const auto& arguments = context.arguments;
    if (arguments.caseFile.empty() == arguments.patient.empty())
        return fail(context.wrongUsage("risk --case FILE | --store FOLDER --patient ID"));
    services::RiskGiven given;
    for (const auto& text : arguments.given)
        CONSILIUM_CHECK(addGiven(context, text, given));
    if (!arguments.caseFile.empty()) {
        CONSILIUM_TRY(const auto tools, context.toolbox());
        CONSILIUM_TRY(const auto record, services::riskCase(arguments.caseFile, *tools));
        answer(context, record, *tools, given);
        return ok();
    }
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    CONSILIUM_TRY(const auto record, found.first->load(found.second));
    answer(context, record, found.first->toolbox(), given);
    return ok();
}

} // namespace consilium::cli
