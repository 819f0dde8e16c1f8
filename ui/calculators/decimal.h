#pragma once

#include <QLocale>
#include <QString>

namespace consilium::ui
{

/// A number of the core as the reader writes it: with the decimal sign of the reader's language and
/// without a sign between thousands.
[[nodiscard]] inline QString asWritten(QString number)
{
    return number.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

} // namespace consilium::ui
