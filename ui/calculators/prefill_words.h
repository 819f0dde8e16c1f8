#pragma once

#include "core/services/calculator_prefill.h"

#include <QCoreApplication>
#include <QString>

namespace consilium::ui
{

/// What a value from the record rests on, in the reader's language.
class PrefillWords
{
    Q_DECLARE_TR_FUNCTIONS(PrefillWords)

public:
    /// "2 Oct 2026, creatinine 88 µmol/L (labs.json)", "1 Jan 2024, tobacco: former".
    [[nodiscard]] static QString datum(const services::PrefillDatum& datum);
    /// All that a value rests on, one a line; a long series by its ends.
    [[nodiscard]] static QString data(const std::vector<services::PrefillDatum>& data);
    /// One sentence after another.
    [[nodiscard]] static QString remarks(const std::vector<Message>& remarks);
};

} // namespace consilium::ui
