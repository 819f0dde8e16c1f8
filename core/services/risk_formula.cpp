#include "core/calculators/family_inputs.h"
#include "core/services/kept_family.h"
#include "core/services/prefill_parts.h"
#include "core/services/risk_parts.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace consilium::services
{

namespace
{

using calculators::Answer;
using calculators::Cells;
using calculators::Field;
using knowledge::RiskFormula;

constexpr std::size_t kMostOpen = 3;     ///< open inputs of a range
constexpr std::size_t kMostAnswers = 64; ///< answers that are tried for it

bool isStale(const PrefilledField& field)
{
    return std::any_of(field.remarks.begin(), field.remarks.end(), [](const Message& remark) {
        return remark.pattern == "Old: {} days." || remark.pattern == "The date is not known.";
    });
}

/// What the family tree says, where there is one: it knows when a relative is missing, which the
/// list of affected relatives does not. A tree that was kept speaks alone.
void fillFromFamily(const RiskAsk& ask, std::string_view calculator, std::vector<RiskInput>& inputs)
{
    const bool isFhs7 = calculator == "fhs7";
    if (!isFhs7 && calculator != "amsterdam_ii")
        return;
    const auto opened = openFamily(ask.record);
    if (!opened.has_value() || opened.value().origin == FamilyOrigin::Nobody)
        return; // what cannot be read is said at the inputs
    const auto& tree = opened.value().file;
    const auto outside = outsideOf(tree, ask.record);
    const auto answers = isFhs7 ? calculators::fhs7Inputs(tree.family(), outside)
                                : calculators::amsterdamTwoInputs(tree.family(), outside);
    for (const auto& basis : answers.basis) {
        const auto input = std::find_if(inputs.begin(), inputs.end(), [&](const RiskInput& one) {
            return one.field->id == basis.field;
        });
        if (input == inputs.end() || !input->cell.empty())
            continue;
        input->cell = basis.value;
        if (basis.value.empty() && !basis.why.isEmpty())
            input->remarks = {basis.why};
    }
}

/// The age up to which a formula runs follows from the age it takes: another would not be the risk
/// that its horizon names.
void setHorizon(RiskEntry& entry, const Cells& given)
{
    const auto& formula = *entry.formula;
    auto& inputs = entry.inputs;
    const auto horizon = std::find_if(inputs.begin(), inputs.end(), [&](const RiskInput& one) {
        return one.field->id == formula.horizonField;
    });
    if (horizon == inputs.end())
        return;
    const auto age = std::find_if(inputs.begin(), inputs.end(), [](const RiskInput& one) {
        return one.field->prefill == calculators::Prefill::Age;
    });
    const auto years = age == inputs.end() ? std::nullopt : numberIn(age->cell);
    *horizon = {horizon->field, {}, RiskOrigin::Horizon, {}, {}, false};
    if (years)
        horizon->cell = numberCell(*years + formula.horizonYears);
    if (const auto cell = given.find(formula.horizonField);
        cell != given.end() && !cell->second.empty() && cell->second != horizon->cell)
        entry.remarks.push_back({"Not taken: {} follows from the age and the horizon.",
                                 {std::string(horizon->field->label)}});
}

/// Values that belong to one sample say nothing together where nobody knows when one was taken.
void openUndated(RiskInput& input)
{
    const bool isUndated = input.field->prefill == calculators::Prefill::Measured &&
                           !input.cell.empty() && !input.data.empty() &&
                           !input.data.front().date.isKnown();
    if (!isUndated)
        return;
    input.cell.clear();
    input.isStale = false;
    input.remarks = {{"Not filled: the date is not known.", {}}};
}

void fillInputs(const RiskAsk& ask, RiskEntry& entry, const Cells& given)
{
    auto recorded = prefill(ask.record, *entry.calculator, given, ask.toolbox.tumours, ask.today);
    auto& inputs = entry.inputs;
    for (const auto& field : entry.calculator->inputs) {
        RiskInput input;
        input.field = &field;
        const auto found =
            std::find_if(recorded.fields.begin(),
                         recorded.fields.end(),
                         [&](const PrefilledField& one) { return one.field == field.id; });
        if (found != recorded.fields.end()) {
            input.cell = found->cell;
            input.data = found->data;
            input.remarks = found->remarks;
            input.isStale = !found->cell.empty() && isStale(*found);
        }
        if (entry.formula->needsDates)
            openUndated(input);
        inputs.push_back(std::move(input));
    }
    fillFromFamily(ask, entry.calculator->id, inputs);
    for (auto& input : inputs) {
        const auto answer = given.find(input.field->id);
        if (answer != given.end())
            input = {input.field, answer->second, RiskOrigin::Given, {}, {}, false};
    }
    entry.remarks = std::move(recorded.remarks);
    setHorizon(entry, given);
}

Cells cellsOf(const std::vector<RiskInput>& inputs)
{
    Cells cells;
    for (const auto& input : inputs) {
        if (!input.cell.empty())
            cells.emplace(input.field->id, input.cell);
    }
    return cells;
}

/// Every answer of an input with few of them; empty where there are too many.
std::vector<std::string> answersOf(const Field& field)
{
    if (field.kind == Field::Kind::Flag)
        return {"0", "1"};
    std::vector<std::string> all;
    if (field.kind == Field::Kind::Choice)
        all.assign(field.choices.begin(), field.choices.end());
    return all;
}

std::string textOf(const Answer& answer, const std::string& output)
{
    if (output.empty())
        return {};
    const auto found = answer.texts.find(output);
    return found == answer.texts.end() ? std::string() : found->second;
}

std::optional<double> numberOf(const Answer& answer, const std::string& output)
{
    const auto found = answer.numbers.find(output);
    return output.empty() || found == answer.numbers.end() ? std::nullopt
                                                           : std::optional(found->second);
}

/// Tries every answer to the open inputs. Empty where one of them is refused.
std::optional<RiskValue> rangeOf(const RiskFormula& formula,
                                 const calculators::Calculator& calculator,
                                 const Cells& known,
                                 const std::vector<const Field*>& open)
{
    std::vector<Cells> rows{known};
    for (const auto* field : open) {
        std::vector<Cells> more;
        for (const auto& row : rows) {
            for (const auto& answer : answersOf(*field)) {
                more.push_back(row);
                more.back().insert_or_assign(std::string(field->id), answer);
            }
        }
        rows = std::move(more);
        if (rows.empty() || rows.size() > kMostAnswers)
            return std::nullopt;
    }
    std::optional<RiskValue> range;
    std::string lowest;
    std::string highest;
    std::optional<std::optional<double>> beside;
    for (const auto& row : rows) {
        const auto answer = calculators::apply(calculator, row);
        const auto number = numberOf(answer, formula.result);
        if (answer.status == Answer::Status::Refused || !number)
            return std::nullopt;
        if (!range || *number < range->low)
            lowest = textOf(answer, formula.word);
        if (!range || *number > range->high)
            highest = textOf(answer, formula.word);
        if (!range)
            range = RiskValue{*number, *number, {}, {}};
        range->low = std::min(range->low, *number);
        range->high = std::max(range->high, *number);
        const auto other = numberOf(answer, formula.beside);
        if (!beside)
            beside = other;
        else if (*beside != other)
            beside = std::optional<double>();
    }
    range->word = lowest == highest ? lowest : lowest + " to " + highest;
    range->beside = *beside;
    return range;
}

/// An age outside the formula's: it is for other people, whatever else is known.
bool isOtherAge(RiskEntry& entry)
{
    for (const auto& input : entry.inputs) {
        const auto age =
            input.field->prefill == calculators::Prefill::Age ? numberIn(input.cell) : std::nullopt;
        if (!age)
            continue;
        const auto& field = *input.field;
        const int low = std::max(static_cast<int>(field.low), entry.formula->youngest.value_or(0));
        const int last = static_cast<int>(field.high) - (field.isHighOpen ? 1 : 0);
        const int high = std::min(last, entry.formula->oldest.value_or(last));
        if (*age >= low && *age < high + 1)
            continue;
        entry.remarks.push_back({"The formula is for ages of {} to {} years.",
                                 {std::to_string(low), std::to_string(high)}});
        return true;
    }
    return false;
}

/// Required inputs without an answer; of a calculator that requires none, all without one.
std::vector<const Field*> openOf(const RiskEntry& entry)
{
    const auto& fields = entry.calculator->inputs;
    const bool requiresAny =
        std::any_of(fields.begin(), fields.end(), [](const Field& one) { return one.isRequired; });
    std::vector<const Field*> open;
    for (const auto& input : entry.inputs) {
        // Where the age is known, the horizon is; else the age is what is missing.
        if (input.cell.empty() && (input.field->isRequired || !requiresAny) &&
            input.field->id != entry.formula->horizonField)
            open.push_back(input.field);
    }
    const auto& either = entry.formula->needsOne;
    const auto isOne = [&](const RiskInput& input) {
        return std::find(either.begin(), either.end(), input.field->id) != either.end();
    };
    const bool hasOne =
        std::any_of(entry.inputs.begin(), entry.inputs.end(), [&](const RiskInput& input) {
            return isOne(input) && !input.cell.empty();
        });
    if (!either.empty() && !hasOne)
        open.push_back(std::find_if(entry.inputs.begin(), entry.inputs.end(), isOne)->field);
    return open;
}

bool isFewAnswers(const std::vector<const Field*>& open)
{
    return open.size() <= kMostOpen &&
           std::all_of(open.begin(), open.end(), [](const Field* field) {
               return !answersOf(*field).empty();
           });
}

/// Somewhere lower and nowhere higher: anything else is no reason to change.
bool isLower(const RiskModified& change)
{
    const auto& [before, after] = std::tie(change.before, change.after);
    return after.low <= before.low && after.high <= before.high &&
           (after.low < before.low || after.high < before.high);
}

void addModified(const RiskAsk& ask, RiskEntry& entry)
{
    for (const auto& id : entry.formula->changes) {
        const auto& change = ask.facts.changes.find(id)->second;
        for (const auto& field : change.fields) {
            const auto input =
                std::find_if(entry.inputs.begin(), entry.inputs.end(), [&](const RiskInput& one) {
                    return one.field->id == field;
                });
            if (input == entry.inputs.end() || input->cell.empty())
                continue;
            const auto number = numberIn(input->cell);
            const bool applies =
                change.above ? number && *number > *change.above : input->cell == change.when;
            if (!applies)
                continue;
            auto changed = changedRisk(entry, field, change.to);
            if (!changed.has_value() || !isLower(changed.value()))
                continue;
            changed.value().change = &change;
            entry.modified.push_back(std::move(changed).value());
        }
    }
}

void answer(const RiskAsk& ask, RiskEntry& entry)
{
    static const Field kSex{
        .id = "sex", .label = "Sex", .kind = Field::Kind::Choice, .choices = {"female", "male"}};
    if (!entry.formula->onlySex.empty() && sexOf(ask.record).empty())
        entry.open.push_back(&kSex);
    const bool isPersonOpen = !entry.open.empty();
    const auto inputs = openOf(entry);
    entry.open.insert(entry.open.end(), inputs.begin(), inputs.end());
    if (isPersonOpen) {
        entry.state = RiskState::Lacks;
        return;
    }
    const auto cells = cellsOf(entry.inputs);
    const auto single = calculators::apply(*entry.calculator, cells);
    if (single.status != Answer::Status::Refused) {
        const auto number = numberOf(single, entry.formula->result);
        if (!number) {
            entry.state = RiskState::Refused;
            return;
        }
        entry.state = RiskState::Answered;
        entry.value = RiskValue{*number,
                                *number,
                                textOf(single, entry.formula->word),
                                numberOf(single, entry.formula->beside)};
        if (!single.message.empty())
            entry.remarks.push_back({"{}", {single.message}});
    } else if (!entry.open.empty()) {
        entry.state = RiskState::Lacks;
        if (isFewAnswers(entry.open)) {
            entry.value = rangeOf(*entry.formula, *entry.calculator, cells, entry.open);
            if (entry.value)
                entry.state = RiskState::Bounded;
        }
    } else {
        entry.state = RiskState::Refused;
        entry.remarks.push_back({"{}", {single.message}});
    }
    if (!entry.value)
        return;
    if (!entry.formula->besideTumours.empty() && !hasTumour(ask, entry.formula->besideTumours))
        entry.value->beside.reset();
    for (const auto& note : entry.formula->bands) {
        if (isAbout(ask, note, entry) == genomics::Truth::True)
            entry.notes.push_back(&note);
    }
    for (const auto& step : entry.formula->steps) {
        const auto truth = isAbout(ask, step, entry);
        if (truth == genomics::Truth::True)
            entry.steps.push_back(&step);
        entry.isStepOpen = entry.isStepOpen || truth == genomics::Truth::Unknown;
    }
    addModified(ask, entry);
}

} // namespace

std::optional<double> numberIn(const std::string& cell)
{
    double value = 0;
    const auto* end = cell.data() + cell.size();
    const auto read = std::from_chars(cell.data(), end, value);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
}

RiskEntry formulaEntry(const RiskAsk& ask, const RiskFormula& formula, const RiskGiven& given)
{
    RiskEntry entry;
    entry.section = formula.section;
    entry.formula = &formula;
    entry.calculator = calculators::find(formula.calculator);
    const auto answers = given.find(formula.calculator);
    fillInputs(ask, entry, answers == given.end() ? Cells() : answers->second);
    judgePerson(ask, entry);
    if (entry.exclusion != nullptr || isOtherAge(entry)) {
        entry.state = RiskState::NotApplicable;
        entry.open.clear();
        return entry;
    }
    answer(ask, entry);
    return entry;
}

Result<RiskModified>
changedRisk(const RiskEntry& entry, std::string_view field, const std::string& cell)
{
    if (entry.formula == nullptr || !entry.value)
        return fail(ErrorCode::MissingData, std::string(field));
    const auto input = std::find_if(entry.inputs.begin(),
                                    entry.inputs.end(),
                                    [&](const RiskInput& one) { return one.field->id == field; });
    if (input == entry.inputs.end() || input->cell.empty())
        return fail(ErrorCode::NotFound, std::string(field));
    auto cells = cellsOf(entry.inputs);
    cells.insert_or_assign(std::string(field), cell);
    const auto open = entry.state == RiskState::Bounded ? entry.open : std::vector<const Field*>();
    const auto after = rangeOf(*entry.formula, *entry.calculator, cells, open);
    if (!after) {
        // Any answer to the open inputs will do: what refuses is the changed one.
        for (const auto* one : open)
            cells.emplace(one->id, answersOf(*one).front());
        return fail(ErrorCode::OutOfRange, calculators::apply(*entry.calculator, cells).message);
    }
    return RiskModified{nullptr, input->field, input->cell, cell, *entry.value, *after};
}

} // namespace consilium::services
