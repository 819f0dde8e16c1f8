#pragma once

#include "core/knowledge/guidance.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace consilium::ui
{

/// What pharmacogenomic guidance asks for, in the reader's language.
class GuidanceWords
{
    Q_DECLARE_TR_FUNCTIONS(GuidanceWords)

public:
    /// "Avoid", "Lower starting dose", ...
    [[nodiscard]] static QString action(knowledge::GuidanceAction action);
    /// "capecitabine: at most 50 % of the usual starting dose"; without a fraction drug and action.
    [[nodiscard]] static QString dose(const QString& drug,
                                      knowledge::GuidanceAction action,
                                      const std::optional<double>& highestFraction);
};

} // namespace consilium::ui
