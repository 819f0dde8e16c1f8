#pragma once

#include "core/options/ranking.h"

#include <QCoreApplication>
#include <QString>

namespace consilium::ui
{

/// One cell of the comparison each, as plain text. What is missing is said, never left empty.
class CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(CompareWords)

public:
    /// Kinds of criteria that one of the options has, in the order of the enumeration.
    [[nodiscard]] static std::vector<options::CriterionKind>
    kinds(const std::vector<const options::Option*>& chosen);
    [[nodiscard]] static QString level(const options::Option& option);
    /// A criterion a line, each with sign and verdict.
    [[nodiscard]] static QString criteria(const options::Option& option,
                                          options::CriterionKind kind);
    [[nodiscard]] static QString doses(const options::Option& option);
    /// Each trial with its figures and their intervals.
    [[nodiscard]] static QString trials(const options::Option& option);
    /// The number with interval, what it is of, the model and its claim.
    [[nodiscard]] static QString score(const options::Option& option);
    /// What the statements or the regimen say, with their sources.
    [[nodiscard]] static QString evidence(const options::Option& option);
    /// What in these options cannot be compared: trials, models.
    [[nodiscard]] static QString caution(const std::vector<const options::Option*>& chosen);
};

} // namespace consilium::ui
