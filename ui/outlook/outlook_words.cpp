#include "ui/outlook/outlook_words.h"

#include "ui/format/format.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

constexpr int kMostNamed = 6; ///< missing inputs that are named; the others are counted

} // namespace

QString OutlookWords::time(double months)
{
    const int whole = static_cast<int>(std::lround(months));
    if (whole >= 36 && whole % 12 == 0)
        return tr("%n year(s)", nullptr, whole / 12);
    return tr("%n month(s)", nullptr, whole);
}

QString OutlookWords::axisTime(double months)
{
    const int whole = static_cast<int>(std::lround(months));
    return whole >= 36 && whole % 12 == 0 ? tr("%1 y", "years").arg(whole / 12)
                                          : tr("%1 mo", "months").arg(whole);
}

QString OutlookWords::claim(models::Claim claim)
{
    switch (claim) {
    case models::Claim::Prognosis:
        return tr("prognosis under the treatment received, not effect of choosing it");
    case models::Claim::RandomisedComparison:
        return tr("what a treatment adds, from a randomised comparison");
    case models::Claim::LaboratoryResponse:
        return tr("response of cells outside the body, no clinical benefit");
    case models::Claim::Diagnosis:
        return tr("aid to a diagnosis that somebody else makes");
    case models::Claim::Dose:
        return tr("dose on which such people were stable");
    }
    return {};
}

QString OutlookWords::number(const models::Target& target, double value)
{
    const QLocale locale;
    if (target.unit == "1")
        return Format::isolated(tr("%1 %", "share").arg(locale.toString(100 * value, 'f', 0)));
    return Format::isolated(
        tr("%1 %2", "number, unit")
            .arg(locale.toString(value, 'f', 1),
                 target.unit == "mg/wk" ? tr("mg a week") : Format::unit(target.unit)));
}

QString OutlookWords::sentence(const models::Recipe& recipe,
                               const services::Outlook& outlook,
                               double months)
{
    const auto& said = *outlook.prediction;
    const auto outcome = Format::term(recipe.outcome);
    if (recipe.target.kind == models::Target::Kind::Number)
        return tr("%1: %2; for %3 of 10 people like this it lies between %4 and %5 (%6).",
                  "outcome, number, people, low, high, when")
            .arg(outcome,
                 number(recipe.target, said.value),
                 QLocale().toString(10 * recipe.coverage, 'g', 2),
                 number(recipe.target, said.conformal.low),
                 number(recipe.target, said.conformal.high),
                 Format::term(recipe.horizon));
    const bool isSurvival = recipe.target.kind == models::Target::Kind::Survival;
    const auto* horizon = isSurvival ? &outlook.horizon(months) : nullptr;
    const double share = isSurvival ? horizon->survival : said.value;
    const auto& interval = isSurvival ? horizon->interval : said.interval;
    const int people = services::ofHundred(share);
    const QLocale locale;
    const auto low = locale.toString(services::ofHundred(interval.low));
    const auto high = locale.toString(services::ofHundred(interval.high));
    if (!isSurvival)
        return tr("Of 100 people like this, %1 had the outcome (%2) and %3 did not; among the "
                  "people with the nearest scores it was %4 to %5 of 100 (95 % interval). Time: "
                  "%6.")
            .arg(locale.toString(people),
                 outcome,
                 locale.toString(100 - people),
                 low,
                 high,
                 Format::term(recipe.horizon));
    return tr("Of 100 people like this, %1 were without the event (%2) after %3 and %4 were not; "
              "among the people with the nearest scores it was %5 to %6 of 100 (95 % interval).")
        .arg(locale.toString(people),
             outcome,
             time(horizon->months),
             locale.toString(100 - people),
             low,
             high);
}

QString OutlookWords::certainty(const models::Recipe& recipe, const services::Outlook& outlook)
{
    const auto& statement = outlook.prediction->conformal;
    const auto percent = QLocale().toString(100 * recipe.coverage, 'f', 0);
    switch (recipe.target.kind) {
    case models::Target::Kind::Number:
        return {}; // the sentence says it
    case models::Target::Kind::Survival:
        return tr("%1 of 10 people like this stay without the event for longer than %2 months.")
            .arg(QLocale().toString(10 * recipe.coverage, 'g', 2),
                 QLocale().toString(statement.low, 'f', 1));
    case models::Target::Kind::Binary:
        break;
    }
    if (statement.isEventPossible && statement.isNonEventPossible)
        return tr("For this person neither outcome can be excluded with %1 % certainty.")
            .arg(percent);
    if (statement.isEventPossible)
        return tr("With %1 % certainty this person is among those with the outcome.").arg(percent);
    if (statement.isNonEventPossible)
        return tr("With %1 % certainty this person is among those without the outcome.")
            .arg(percent);
    return tr("A score like this is unusual among people of either outcome.");
}

QStringList OutlookWords::warnings(const services::OutlookModel& model,
                                   const services::Outlook& outlook)
{
    QStringList words;
    const auto& said = *outlook.prediction;
    if (said.doReadersDisagree)
        words << tr("The two readers of the model disagree more about this person than about 95 % "
                    "of the people it was fitted on: trust the number less.");
    for (const auto& note : outlook.notes) {
        for (const auto& sentence : models::wordsOf(note))
            words << Format::message(sentence) + QLatin1Char('.');
    }
    if (!said.missing.empty()) {
        QStringList labels;
        for (const auto& input : model.model->schema().inputs()) {
            if (std::find(said.missing.begin(), said.missing.end(), input.id) !=
                    said.missing.end() &&
                labels.size() < kMostNamed)
                labels << Format::term(input.label);
        }
        const int others = static_cast<int>(said.missing.size()) - static_cast<int>(labels.size());
        auto all = labels.join(QStringLiteral(", "));
        if (others > 0)
            all = tr("%1 and %n other(s)", nullptr, others).arg(all);
        words << tr("Not known, and not taken as zero or normal: %1.").arg(all);
    }
    return words;
}

QString OutlookWords::withoutEvent(const models::Recipe& recipe)
{
    return recipe.target.kind == models::Target::Kind::Survival ? tr("without the event")
                                                                : tr("with the outcome");
}

QString OutlookWords::withEvent(const models::Recipe& recipe)
{
    return recipe.target.kind == models::Target::Kind::Survival ? tr("with the event")
                                                                : tr("without the outcome");
}

QString OutlookWords::reason(const Message& why) { return Format::message(why); }

QString OutlookWords::category(const models::Input& input, const std::string& code)
{
    const QRegularExpression words(
        QStringLiteral("(?:^|[,;]\\s*)%1 ([^,;.]+)").arg(QRegularExpression::escape(text(code))));
    const auto match = words.match(text(input.meaning));
    return match.hasMatch() ? match.captured(1).trimmed() : text(code);
}

} // namespace consilium::ui
