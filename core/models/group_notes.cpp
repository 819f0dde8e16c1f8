#include "core/models/group_notes.h"

#include "core/models/figures.h"
#include "core/models/table.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::models
{

namespace
{

/// A number as the table has it belongs to the level: by text, by the input's codes, or by band.
bool isOfLevel(const Input& input,
               const Subgroup* grouping,
               const std::optional<InputValue>& value,
               const std::string& level)
{
    if (!value)
        return level == "not known";
    if (const auto* category = std::get_if<std::string>(&*value)) {
        const auto named = input.categoryOf.find(level);
        return level == *category ||
               (named != input.categoryOf.end() && named->second == *category);
    }
    const double number = std::get<double>(*value);
    if (grouping != nullptr && !grouping->bands.empty())
        return level == bandOf(grouping->bands, number);
    const auto coded = input.codes.find(level);
    if (coded != input.codes.end())
        return coded->second == number;
    const auto parsed = parseNumber(level);
    return parsed.has_value() && parsed.value() == number;
}

/// A group that only looks weaker is left to the card, as that is often by chance; where it is
/// known from several cohorts (women, people who never smoked) it is said.
bool isAlwaysSaid(const std::string& column)
{
    return column == "sex_male" || column == "ever_smoker";
}

/// Who they are: of sex and smoking in words, else by the grouping of the recipe.
std::string peopleOf(const CardSubgroup& group)
{
    const bool isZero = group.level == "0";
    if (group.column == "sex_male" && (isZero || group.level == "1"))
        return isZero ? "women" : "men";
    if (group.column == "ever_smoker" && (isZero || group.level == "1"))
        return isZero ? "people who never smoked" : "people who have smoked";
    return group.subgroup + ": " + group.level;
}

std::string figure(double value) { return fmt::format("{:.2f}", value); }

} // namespace

std::vector<GroupNote> notesFor(const Card& card, const InputRow& row)
{
    std::vector<GroupNote> notes;
    for (const auto& group : card.subgroups) {
        GroupNote note{group, {}, {}};
        for (const auto& flag : group.flags) {
            if (flag != "weaker" || isAlwaysSaid(group.column))
                note.flags.push_back(flag);
        }
        if (note.flags.empty())
            continue;
        const auto& groupings = card.recipe.subgroups;
        const auto grouping =
            std::find_if(groupings.begin(), groupings.end(), [&](const Subgroup& other) {
                return other.column == group.column;
            });
        const auto* bands = grouping == groupings.end() ? nullptr : &*grouping;
        const auto& inputs = card.recipe.schema.inputs();
        auto input = std::find_if(inputs.begin(), inputs.end(), [&](const Input& one) {
            return one.column == group.column;
        });
        // A grouping may be by what the model does not read.
        Input bare;
        bare.id = group.column;
        bare.column = group.column;
        const auto& asked = input == inputs.end() ? bare : *input;
        const auto value = row.find(asked.id);
        const bool isKnown = value != row.end();
        if ((!isKnown && input == inputs.end()) ||
            !isOfLevel(
                asked, bands, isKnown ? std::optional(value->second) : std::nullopt, group.level))
            continue;
        note.input = input == inputs.end() ? group.subgroup : asked.label;
        const bool isSaid = std::any_of(notes.begin(), notes.end(), [&](const GroupNote& said) {
            return said.group.column == group.column && said.flags == note.flags;
        });
        if (!isSaid)
            notes.push_back(std::move(note));
    }
    return notes;
}

std::vector<Message> wordsOf(const GroupNote& note)
{
    std::vector<Message> words;
    const auto& group = note.group;
    const auto people = peopleOf(group);
    for (const auto& flag : note.flags) {
        const bool isRank = flag == "ranks worse" || flag == "weaker";
        if (isRank && group.discrimination.value && group.inTheRest.value)
            words.push_back(
                {"In people like this ({}; {}) it ranks worse: {} ({} to {}) against {} "
                 "({} to {}) in the others",
                 {people,
                  group.cohort,
                  figure(*group.discrimination.value),
                  figure(group.discrimination.low),
                  figure(group.discrimination.high),
                  figure(*group.inTheRest.value),
                  figure(group.inTheRest.low),
                  figure(group.inTheRest.high)}});
        else if (flag == "said too low")
            words.push_back(
                {"In people like this ({}; {}) what it said was too low", {people, group.cohort}});
        else if (flag == "said too high")
            words.push_back(
                {"In people like this ({}; {}) what it said was too high", {people, group.cohort}});
    }
    return words;
}

} // namespace consilium::models
