#include "ui/format/guidance_words.h"

#include "ui/format/format.h"

namespace consilium::ui
{

using knowledge::GuidanceAction;

QString GuidanceWords::action(GuidanceAction action)
{
    switch (action) {
    case GuidanceAction::NotStated:
        return tr("Read the source");
    case GuidanceAction::None:
        return tr("No recommendation");
    case GuidanceAction::Standard:
        return tr("Usual dose");
    case GuidanceAction::Monitor:
        return tr("Closer watch");
    case GuidanceAction::Increase:
        return tr("Higher dose");
    case GuidanceAction::Reduce:
        return tr("Lower starting dose");
    case GuidanceAction::ConsiderAlternative:
        return tr("Another drug may be better");
    case GuidanceAction::ReduceDrastically:
        return tr("Drastically lower starting dose");
    case GuidanceAction::Alternative:
        return tr("Another drug");
    case GuidanceAction::Avoid:
        return tr("Avoid");
    }
    return {};
}

QString GuidanceWords::dose(const QString& drug,
                            GuidanceAction action,
                            const std::optional<double>& highestFraction)
{
    if (highestFraction && *highestFraction > 0)
        return tr("%1: at most %2 of the usual starting dose", "drug, percentage")
            .arg(drug, Format::percent(*highestFraction));
    return tr("%1: %2", "drug, what to do").arg(drug, GuidanceWords::action(action));
}

} // namespace consilium::ui
