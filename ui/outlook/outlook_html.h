#pragma once

#include "core/options/ranking.h"
#include "core/services/outlook.h"

#include <QString>

#include <functional>

namespace consilium::ui
{

/// What an input stands at, in words, and whether the record says so.
struct ShownInput
{
    QString value; ///< empty: not known
    bool isRecorded = false;
};

using ShownInputs = std::function<ShownInput(const std::string& input)>;

/// An answer with all that stands beside it.
struct OutlookView
{
    const services::OutlookModel* model = nullptr;
    services::Outlook outlook;
    double months = 0; ///< chosen horizon, of a survival model
    ShownInputs shown;
};

/// What the readers say at every horizon, with the interval: an HTML table.
[[nodiscard]] QString outlookTable(const OutlookView& view);
/// What the published models say of the same person, with the treatments they can tell apart, and
/// what was taken as their default: HTML; empty where there is none.
[[nodiscard]] QString outlookPublished(const OutlookView& view);
/// The same person in each arm of the trial that the model was fitted on; empty of other models.
[[nodiscard]] QString outlookArms(const OutlookView& view);
/// The inputs that moved a number, in its unit, the largest first: an HTML table.
[[nodiscard]] QString outlookSteps(const OutlookView& view);
/// The same as a score that the waterfall draws: of a probability, or of the risk by the horizon.
[[nodiscard]] options::ModelScore outlookScore(const OutlookView& view);
/// Name and version of a model with the hash that names its content.
[[nodiscard]] QString outlookModelName(const models::Card& card);

/// The whole answer as a document without its pictures: `before` ends where they stand.
struct OutlookDocument
{
    QString before;
    QString after;
};

[[nodiscard]] OutlookDocument
outlookDocument(const OutlookView& view, const QString& person, const QString& day);

} // namespace consilium::ui
