#include "core/calculators/calculator.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace consilium::calculators
{

namespace
{

/// Blanks around a cell are no part of it.
std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(' ');
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(' ') - from + 1);
}

std::optional<double> parsed(std::string_view text)
{
    double number = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || at != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isSameWord(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) {
        return lower(a) == lower(b);
    });
}

Answer refusal(const Field& field, std::string_view what)
{
    return Answer::refused(
        fmt::format("{} ({}): {}; accepted: {}", field.id, field.label, what, rangeOf(field)));
}

/// Takes a choice by its word, and by its number where it is one ("1.0" is the choice "1").
std::optional<std::string_view> choiceOf(const Field& field, std::string_view cell)
{
    const auto number = parsed(cell);
    for (const auto choice : field.choices) {
        if (isSameWord(choice, cell) || (number && parsed(choice) == number))
            return choice;
    }
    return std::nullopt;
}

std::optional<Answer> take(const Field& field, std::string_view cell, Values& into)
{
    switch (field.kind) {
    case Field::Kind::Choice: {
        const auto choice = choiceOf(field, cell);
        if (!choice)
            return refusal(field, "not one of the choices");
        into.set(field.id, std::string(*choice));
        if (const auto number = parsed(*choice))
            into.set(field.id, *number);
        return std::nullopt;
    }
    case Field::Kind::List:
    case Field::Kind::Text:
        into.set(field.id, std::string(cell));
        return std::nullopt;
    case Field::Kind::Flag:
    case Field::Kind::Integer:
    case Field::Kind::Number:
        break;
    }
    const auto number = parsed(cell);
    if (!number)
        return refusal(field, "not a number");
    const bool isFlag = field.kind == Field::Kind::Flag;
    if (isFlag ? *number != 0 && *number != 1
               : *number < field.low || *number > field.high ||
                     (field.isLowOpen && *number == field.low) ||
                     (field.isHighOpen && *number == field.high))
        return refusal(field, "outside the range");
    if (field.kind == Field::Kind::Integer && *number != std::floor(*number))
        return refusal(field, "not a whole number");
    into.set(field.id, *number);
    return std::nullopt;
}

/// The answers of one case, whose rows were read in order; the first refusal ends the series.
std::vector<Answer> series(const Calculator& calculator, std::span<const Cells* const> rows)
{
    std::vector<Values> values;
    std::optional<Answer> refused;
    for (const auto* row : rows) {
        Values one;
        refused = check(calculator, *row, one);
        if (refused)
            break;
        values.push_back(std::move(one));
    }
    auto answers = values.empty() ? std::vector<Answer>() : calculator.computeSeries(values);
    if (refused)
        answers.push_back(*refused);
    while (answers.size() < rows.size())
        answers.push_back(Answer::refused("an earlier row of this case was refused: " +
                                          (refused ? refused->message : std::string())));
    return answers;
}

} // namespace

std::optional<double> Values::number(std::string_view id) const
{
    const auto found = m_numbers.find(id);
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

std::string_view Values::text(std::string_view id) const
{
    const auto found = m_texts.find(id);
    return found == m_texts.end() ? std::string_view() : std::string_view(found->second);
}

Answer Answer::refused(std::string why)
{
    Answer answer;
    answer.status = Status::Refused;
    answer.message = std::move(why);
    return answer;
}

void Answer::remark(std::string_view sentence)
{
    if (!message.empty())
        message += ' ';
    message += sentence;
}

void Answer::warn(std::string_view sentence)
{
    remark(sentence);
    if (status == Status::Ok)
        status = Status::Warning;
}

std::string rangeOf(const Field& field)
{
    switch (field.kind) {
    case Field::Kind::Flag:
        return "0 or 1";
    case Field::Kind::Choice:
        return fmt::format("{}", fmt::join(field.choices, ", "));
    case Field::Kind::List:
    case Field::Kind::Text:
        return std::string(field.meaning);
    case Field::Kind::Integer:
    case Field::Kind::Number:
        break;
    }
    // An annotation such as {count} is no unit to a reader.
    const auto unit = field.unit == "a"             ? std::string_view("years")
                      : field.unit.starts_with('{') ? std::string_view()
                                                    : field.unit;
    return fmt::format("{}{} to {}{}{}{}{}",
                       field.isLowOpen ? "over " : "",
                       field.low,
                       field.isHighOpen ? "below " : "",
                       field.high,
                       unit.empty() ? "" : " ",
                       unit,
                       field.kind == Field::Kind::Integer ? ", whole" : "");
}

std::optional<Answer> check(const Calculator& calculator, const Cells& cells, Values& into)
{
    for (const auto& field : calculator.inputs) {
        const auto found = cells.find(field.id);
        const auto cell =
            found == cells.end() ? std::string_view() : trimmed(std::string_view(found->second));
        if (!cell.empty() && cell != "NA") {
            if (auto refused = take(field, cell, into))
                return refused;
        } else if (field.isRequired) {
            return refusal(field, "not given");
        }
    }
    return std::nullopt;
}

Answer apply(const Calculator& calculator, const Cells& cells)
{
    if (calculator.computeSeries) {
        const auto* row = &cells;
        return series(calculator, std::span(&row, 1)).front();
    }
    Values values;
    if (auto refused = check(calculator, cells, values))
        return *refused;
    return calculator.compute(values);
}

std::vector<Answer> applyAll(const Calculator& calculator, std::span<const Cells> rows)
{
    std::vector<Answer> answers(rows.size());
    if (!calculator.computeSeries) {
        std::transform(rows.begin(), rows.end(), answers.begin(), [&](const Cells& row) {
            return apply(calculator, row);
        });
        return answers;
    }
    std::map<std::string, std::vector<std::size_t>, std::less<>> cases;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto found = rows[at].find("case_id");
        cases[found == rows[at].end() ? std::string() : found->second].push_back(at);
    }
    for (const auto& [id, places] : cases) {
        std::vector<const Cells*> ofCase;
        for (const auto place : places)
            ofCase.push_back(&rows[place]);
        auto found = series(calculator, ofCase);
        for (std::size_t at = 0; at < places.size(); ++at)
            answers[places[at]] = std::move(found[at]);
    }
    return answers;
}

} // namespace consilium::calculators
