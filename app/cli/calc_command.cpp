#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/calculators/table.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <ostream>

namespace consilium::cli
{

namespace
{

namespace json = boost::json;

using calculators::Calculator;
using calculators::Field;

json::array fieldsOf(const std::vector<Field>& fields, bool areInputs)
{
    json::array all;
    for (const auto& field : fields) {
        json::object one{{"id", field.id}, {"label", field.label}, {"unit", field.unit}};
        if (areInputs) {
            one.emplace("range", rangeOf(field));
            one.emplace("required", field.isRequired);
            one.emplace("meaning", field.meaning);
        }
        all.push_back(std::move(one));
    }
    return all;
}

json::array textsOf(const std::vector<std::string_view>& texts)
{
    json::array all;
    for (const auto text : texts)
        all.emplace_back(text);
    return all;
}

void answerList(Context& context)
{
    json::array all;
    for (const auto& calculator : calculators::catalogue()) {
        if (!context.arguments.isJson)
            context.out << fmt::format(
                "{:22} {} ({})\n", calculator.id, calculator.name, calculator.group);
        all.push_back({{"id", calculator.id},
                       {"name", calculator.name},
                       {"group", calculator.group},
                       {"purpose", calculator.purpose}});
    }
    if (context.arguments.isJson)
        answerJson(context.out, "calc list", json::serialize(all));
}

void answerFacts(Context& context, const Calculator& calculator)
{
    if (context.arguments.isJson) {
        answerJson(context.out,
                   "calc facts",
                   json::serialize(json::object{{"id", calculator.id},
                                                {"name", calculator.name},
                                                {"group", calculator.group},
                                                {"purpose", calculator.purpose},
                                                {"population", calculator.population},
                                                {"formula", calculator.formula},
                                                {"citations", textsOf(calculator.citations)},
                                                {"licence", calculator.licence},
                                                {"caution", calculator.caution},
                                                {"inputs", fieldsOf(calculator.inputs, true)},
                                                {"outputs", fieldsOf(calculator.outputs, false)}}));
        return;
    }
    auto& out = context.out;
    out << fmt::format("{}: {}\n{}\n\nfor         {}\n",
                       calculator.id,
                       calculator.name,
                       calculator.purpose,
                       calculator.population);
    if (!calculator.caution.empty())
        out << "caution     " << calculator.caution << '\n';
    out << "formula     " << calculator.formula << "\ninputs\n";
    for (const auto& field : calculator.inputs)
        out << fmt::format("  {:28} {}; {}{}{}{}\n",
                           field.id,
                           field.label,
                           rangeOf(field),
                           field.isRequired ? "" : "; may be left out",
                           field.meaning.empty() ? "" : ". ",
                           field.meaning);
    out << "results\n";
    for (const auto& field : calculator.outputs)
        out << fmt::format(
            "  {:28} {}{}{}\n", field.id, field.label, field.unit.empty() ? "" : ", ", field.unit);
    for (const auto& citation : calculator.citations)
        out << "source      " << citation << '\n';
    out << "licence     " << calculator.licence << '\n';
}

Result<const Calculator*> find(const std::string& id)
{
    const auto* calculator = calculators::find(id);
    if (calculator == nullptr)
        return fail(ErrorCode::NotFound, "calculator " + id);
    return calculator;
}

} // namespace

Status runCalc(Context& context)
{
    const auto action = context.word(1);
    if (action == "list") {
        answerList(context);
        return ok();
    }
    if (action == "facts") {
        CONSILIUM_TRY(const auto* calculator, find(context.word(2)));
        answerFacts(context, *calculator);
        return ok();
    }
    if (action.empty() || context.arguments.input.empty())
        return fail(context.wrongUsage("calc list | facts MODEL | MODEL --input FILE.tsv"));
    CONSILIUM_TRY(const auto* calculator, find(action));
    CONSILIUM_TRY(const auto table, calculators::InputTable::load(context.arguments.input));
    CONSILIUM_CHECK(table.fits(*calculator));
    const auto answers = calculators::applyAll(*calculator, table.rows);
    context.out << calculators::answerTable(*calculator, table.rows, answers);
    return ok();
}

} // namespace consilium::cli
