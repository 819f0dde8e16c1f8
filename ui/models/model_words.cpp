#include "ui/models/model_words.h"

#include "ui/format/format.h"
#include "ui/models/models_page.h"

#include <algorithm>

namespace consilium::ui
{

QString ModelWords::claim(models::Claim claim)
{
    switch (claim) {
    case models::Claim::Prognosis:
        return tr("prognosis under the treatment received, not effect of choosing it");
    case models::Claim::RandomisedComparison:
        return tr("what a treatment adds, from a randomised comparison");
    case models::Claim::LaboratoryResponse:
        return tr("response of cells outside the body");
    case models::Claim::Diagnosis:
        return tr("aid to a diagnosis", "claim of a model");
    case models::Claim::Dose:
        return tr("dose");
    }
    return {};
}

QString ModelWords::reader(const std::string& reader)
{
    return reader == "answer"       ? tr("this model")
           : reader == "trees"      ? tr("its boosted trees alone")
           : reader == "linear"     ? tr("linear model on the same inputs")
           : reader == "blend"      ? tr("blend of both")
           : reader == "yardstick"  ? tr("one input alone")
           : reader == "published"  ? tr("published model")
           : reader == "published2" ? tr("second published model")
                                    : text(reader);
}

QString ModelWords::people(models::Target::Kind kind, const models::CardFigure& figure)
{
    if (kind != models::Target::Kind::Number)
        return tr("%1: %2 people, %3 with the outcome", "cohort, people, events")
            .arg(text(figure.cohort))
            .arg(figure.n)
            .arg(figure.events);
    if (figure.people == figure.n)
        return tr("%1: %2 people", "cohort, people").arg(text(figure.cohort)).arg(figure.n);
    return tr("%1: %2 values of %3 people", "cohort, values, people")
        .arg(text(figure.cohort))
        .arg(figure.n)
        .arg(figure.people);
}

int ModelWords::columnOf(const std::string& figure)
{
    if (figure == "auc" || figure == "concordance" || figure == "rankCorrelation" ||
        figure == "rankCorrelationWithinPerson")
        return 0;
    if (figure == "brier" || figure == "integratedBrier" || figure == "meanAbsoluteError")
        return 1;
    if (figure.starts_with("calibrationInTheLarge") || figure == "bias")
        return 2;
    return figure == "calibrationSlope" ? 3 : -1;
}

QStringList ModelWords::titles(const models::Recipe& recipe)
{
    switch (recipe.target.kind) {
    case models::Target::Kind::Binary:
        return {tr("Area under the curve"),
                tr("Brier score"),
                tr("Seen less said"),
                tr("Calibration slope")};
    case models::Target::Kind::Survival:
        return {tr("Concordance"),
                tr("Integrated Brier score"),
                tr("Seen less said, first horizon"),
                tr("Calibration slope")};
    case models::Target::Kind::Number:
        break;
    }
    return {recipe.centreBy.empty() ? tr("Rank correlation") : tr("Rank correlation in a person"),
            tr("Mean error"),
            tr("Said less seen")};
}

QString ModelWords::flag(const std::string& flag)
{
    return flag == "said too low"    ? tr("what it says is too low")
           : flag == "said too high" ? tr("what it says is too high")
           : flag == "ranks worse"   ? tr("it ranks worse than in the others")
           : flag == "weaker"        ? tr("it ranks a little worse, which may be chance")
                                     : text(flag);
}

QString ModelWords::level(const models::Schema& schema, const models::CardSubgroup& group)
{
    // "1" of a flag is a yes, where the name of the grouping does not explain it.
    auto level = text(group.level);
    const bool isFlag =
        std::any_of(schema.inputs().begin(), schema.inputs().end(), [&](const auto& input) {
            return input.column == group.column && input.kind == models::Input::Kind::Flag;
        });
    if (isFlag && group.subgroup.find('(') == std::string::npos)
        level = group.level == "1"   ? ModelsPage::tr("yes", "level of a group")
                : group.level == "0" ? ModelsPage::tr("no", "level of a group")
                                     : level;
    return level;
}

QString ModelWords::estimate(const models::Estimate& estimate)
{
    if (!estimate.value)
        return QStringLiteral("–");
    const QLocale locale;
    return ModelsPage::tr("%1 (%2 to %3)", "value, interval")
        .arg(locale.toString(*estimate.value, 'f', 3),
             locale.toString(estimate.low, 'f', 3),
             locale.toString(estimate.high, 'f', 3));
}

} // namespace consilium::ui
