#include "core/models/recipe_inputs.h"

#include <boost/json.hpp>

#include <algorithm>
#include <set>

namespace consilium::models
{

namespace
{

std::map<std::string, double>
numbersOf(const boost::json::value& value, ObjectReader& reader, std::string_view name)
{
    std::map<std::string, double> all;
    if (!value.is_object()) {
        reader.reject(name);
        return all;
    }
    for (const auto& [key, number] : value.get_object()) {
        if (number.is_number())
            all.emplace(key, number.to_number<double>());
        else
            reader.reject(name);
    }
    return all;
}

std::map<std::string, std::string>
textsOf(const boost::json::value& value, ObjectReader& reader, std::string_view name)
{
    std::map<std::string, std::string> all;
    if (!value.is_object()) {
        reader.reject(name);
        return all;
    }
    for (const auto& [key, text] : value.get_object()) {
        if (text.is_string())
            all.emplace(key, std::string(text.get_string()));
        else
            reader.reject(name);
    }
    return all;
}

} // namespace

Input inputOf(ObjectReader& reader)
{
    Input input;
    input.id = reader.text("id");
    input.column = reader.textOr("column", input.id);
    input.label = reader.text("label");
    input.meaning = reader.textOr("meaning", "");
    input.isRequired = reader.flagOr("required", false);
    const auto kind = reader.text("kind");
    if (kind == "category") {
        input.kind = Input::Kind::Category;
        input.categories = reader.texts("categories");
        if (const auto* codes = reader.member("categoryOf"))
            input.categoryOf = textsOf(*codes, reader, "categoryOf");
        if (const auto* types = reader.member("oncotree")) {
            ObjectReader map(*types, "recipe/inputs/oncotree");
            for (const auto& category : input.categories)
                input.oncotree.emplace(category, map.texts(category));
            if (!map.failure().empty())
                reader.reject("oncotree");
        }
    } else if (kind == "flag") {
        input.kind = Input::Kind::Flag;
        input.high = 1;
    } else if (kind == "number") {
        input.unit = reader.text("unit");
        input.low = reader.number("low");
        input.high = reader.number("high");
        input.clipHigh = reader.numberOrNone("clipHigh");
        if (reader.member("hinges") != nullptr)
            input.hinges = reader.numbers("hinges");
    } else {
        reader.reject("kind");
    }
    if (const auto* codes = reader.member("codes"))
        input.codes = numbersOf(*codes, reader, "codes");
    input.isOtherMissing = reader.flagOr("otherIsMissing", false);
    for (auto& entry : reader.objects("substitutes")) {
        Input::Substitute substitute{entry.text("column"), {}};
        if (const auto* codes = entry.member("codes"))
            substitute.codes = numbersOf(*codes, entry, "codes");
        input.substitutes.push_back(std::move(substitute));
        reader.absorb(entry);
    }
    const auto direction = reader.textOr("direction", "free");
    if (direction == "increasing")
        input.direction = Direction::Increasing;
    else if (direction == "decreasing")
        input.direction = Direction::Decreasing;
    else if (direction != "free")
        reader.reject("direction");
    const auto scale = reader.textOr("scale", "plain");
    if (scale == "log1p")
        input.scale = Scale::Log1p;
    else if (scale != "plain")
        reader.reject("scale");
    return input;
}

/// What one entry cannot tell alone: ids that differ and can be joined by ',', ranges that hold
/// something, categories that differ.
void checkInput(const std::vector<Input>& inputs, ObjectReader& reader)
{
    const auto& input = inputs.back();
    const auto sameId = std::count_if(
        inputs.begin(), inputs.end(), [&](const Input& other) { return other.id == input.id; });
    if (input.id.empty() || input.id.find(',') != std::string::npos || sameId > 1)
        reader.reject("id");
    if (input.kind == Input::Kind::Number && !(input.low < input.high))
        reader.reject("high");
    if (input.clipHigh && !(*input.clipHigh > input.low && *input.clipHigh <= input.high))
        reader.reject("clipHigh");
    const std::set<std::string> categories(input.categories.begin(), input.categories.end());
    if (input.kind == Input::Kind::Category &&
        (categories.empty() || categories.size() != input.categories.size()))
        reader.reject("categories");
}

Target targetOf(ObjectReader& reader)
{
    Target target;
    const auto kind = reader.text("kind");
    if (kind == "binary") {
        target.columns = {reader.text("column")};
    } else if (kind == "number") {
        target.kind = Target::Kind::Number;
        target.columns = reader.texts("columns");
        target.unit = reader.text("unit");
        target.low = reader.number("low");
        target.high = reader.number("high");
        target.isSquareRoot = reader.textOr("scale", "plain") == "square-root";
        if (target.columns.empty() || !(target.low < target.high) ||
            (target.isSquareRoot && target.low < 0))
            reader.reject("low");
    } else if (kind == "survival") {
        target.kind = Target::Kind::Survival;
        target.columns = {reader.text("event")};
        target.timeColumn = reader.text("time");
        target.perMonth = reader.numberOrNone("perMonth").value_or(1);
        target.horizons = reader.numbers("horizons");
        if (target.horizons.empty() || target.horizons.front() <= 0 ||
            !std::is_sorted(target.horizons.begin(), target.horizons.end()))
            reader.reject("horizons");
        if (!(target.perMonth > 0))
            reader.reject("perMonth");
    } else {
        reader.reject("kind");
    }
    return target;
}

Published publishedOf(ObjectReader& reader)
{
    Published published;
    published.name = reader.text("name");
    published.citation = reader.text("citation");
    published.calculator = reader.textOr("calculator", "");
    if (published.calculator.empty()) {
        published.column = reader.text("column");
        if (const auto* classes = reader.member("classes"))
            published.classes = numbersOf(*classes, reader, "classes");
        return published;
    }
    published.outputs = reader.texts("outputs");
    published.isRisk = reader.flagOr("risk", false);
    if (published.outputs.empty())
        reader.reject("outputs");
    if (reader.member("treatments") != nullptr) {
        for (auto& part : reader.objects("treatments")) {
            published.treatments.push_back({part.text("name"), part.texts("outputs")});
            if (published.treatments.back().outputs.size() != published.outputs.size())
                part.reject("outputs");
            reader.absorb(part);
        }
    }
    for (auto& field : reader.objects("fields")) {
        Published::Source source;
        source.field = field.text("field");
        source.column = field.textOr("column", "");
        source.value = field.textOr("value", "");
        if (field.member("anyOf") != nullptr)
            source.anyOf = field.texts("anyOf");
        source.factor = field.numberOrNone("factor").value_or(1);
        if (const auto* codes = field.member("codes"))
            source.codes = textsOf(*codes, field, "codes");
        published.fields.push_back(std::move(source));
        reader.absorb(field);
    }
    return published;
}

} // namespace consilium::models
