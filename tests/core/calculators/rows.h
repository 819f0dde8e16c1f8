#pragma once

#include "core/calculators/calculator.h"

#include <QString>
#include <QStringList>

#include <cmath>

namespace consilium::tests
{

/// The row with some cells set anew: "age_years=60, sex=female". All rows here are invented.
inline calculators::Cells changed(calculators::Cells row, const QString& changes)
{
    for (const auto& change : changes.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto at = change.indexOf(QLatin1Char('='));
        row.insert_or_assign(change.left(at).toStdString(), change.mid(at + 1).toStdString());
    }
    return row;
}

/// A result as a word: the text, the number, "NA" where there is none.
inline QString shown(const calculators::Answer& answer, std::string_view id)
{
    if (const auto text = answer.texts.find(id); text != answer.texts.end())
        return QString::fromStdString(text->second);
    if (const auto number = answer.numbers.find(id); number != answer.numbers.end())
        return QString::number(number->second);
    return QStringLiteral("NA");
}

inline bool isNear(const calculators::Answer& answer,
                   std::string_view id,
                   double expected,
                   double within = 1e-8)
{
    const auto number = answer.numbers.find(id);
    return number != answer.numbers.end() && std::abs(number->second - expected) <= within;
}

inline bool isOk(const calculators::Answer& answer)
{
    return answer.status == calculators::Answer::Status::Ok;
}

inline bool isWarning(const calculators::Answer& answer)
{
    return answer.status == calculators::Answer::Status::Warning && !answer.message.empty();
}

/// Refused with the name of the input and what is accepted, and without any result.
inline bool isRefusedFor(const calculators::Answer& answer, const QString& input)
{
    const auto message = QString::fromStdString(answer.message);
    return answer.status == calculators::Answer::Status::Refused && answer.numbers.empty() &&
           answer.texts.empty() && message.contains(input) &&
           message.contains(QStringLiteral("accepted"));
}

} // namespace consilium::tests
