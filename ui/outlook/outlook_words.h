#pragma once

#include "core/services/outlook.h"

#include <QCoreApplication>
#include <QStringList>

namespace consilium::ui
{

/// What an outlook says, in whole sentences: the same on the screen and on paper.
class OutlookWords
{
    Q_DECLARE_TR_FUNCTIONS(OutlookWords)

public:
    /// "24 months", "5 years".
    [[nodiscard]] static QString time(double months);
    /// The same, short, beside an axis.
    [[nodiscard]] static QString axisTime(double months);
    [[nodiscard]] static QString claim(models::Claim claim);
    /// "Of 100 people like this, ...", with interval and horizon. Only of an outlook that speaks.
    [[nodiscard]] static QString
    sentence(const models::Recipe& recipe, const services::Outlook& outlook, double months);
    /// What cannot be excluded about this person, at the recipe's certainty.
    [[nodiscard]] static QString certainty(const models::Recipe& recipe,
                                           const services::Outlook& outlook);
    /// Disagreement of the readers, groups in which the model stands out, inputs that are missing.
    [[nodiscard]] static QStringList warnings(const services::OutlookModel& model,
                                              const services::Outlook& outlook);
    /// The two kinds of people of the icon array, the good first where the model tells.
    [[nodiscard]] static QString withoutEvent(const models::Recipe& recipe);
    [[nodiscard]] static QString withEvent(const models::Recipe& recipe);
    /// Why nothing is said, or a model is listed behind the others.
    [[nodiscard]] static QString reason(const Message& why);
    /// Words of a category's code where the input's meaning explains it, else the code.
    [[nodiscard]] static QString category(const models::Input& input, const std::string& code);
    /// A number in the target's unit.
    [[nodiscard]] static QString number(const models::Target& target, double value);
};

} // namespace consilium::ui
