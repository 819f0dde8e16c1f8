#include "ui/outlook/outlook_html.h"

#include "core/models/statistics.h"
#include "ui/format/format.h"
#include "ui/outlook/outlook_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OutlookHtml)
};

constexpr std::size_t kMostSteps = 8; ///< the others stand together in one row

bool isMirrored() { return QLocale().textDirection() == Qt::RightToLeft; }

/// Qt does not mirror the columns of a table by itself.
QString row(const QStringList& cells, const char* tag = "td")
{
    QStringList html;
    for (int at = 0; at < cells.size(); ++at)
        html << QStringLiteral("<%1 align=\"%2\" style=\"padding:1px %3\">%4</%1>")
                    .arg(QLatin1String(tag),
                         (at == 0) == isMirrored() ? QStringLiteral("right")
                                                   : QStringLiteral("left"),
                         isMirrored() ? QStringLiteral("0 1px 14px") : QStringLiteral("14px 1px 0"),
                         cells[at].toHtmlEscaped());
    if (isMirrored())
        std::reverse(html.begin(), html.end());
    return QStringLiteral("<tr>%1</tr>").arg(html.join(QString()));
}

QString table(const QString& rows)
{
    return (isMirrored() ? QStringLiteral("<table align=\"right\" cellspacing=\"0\">%1</table>")
                         : QStringLiteral("<table cellspacing=\"0\">%1</table>"))
        .arg(rows);
}

QString paragraph(const QString& words)
{
    return words.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

/// Values of a published model as cells: survival by horizon, or one.
QStringList valueCells(const models::Target& target, const std::vector<double>& values)
{
    QStringList cells;
    for (const double value : values)
        cells << (target.kind == models::Target::Kind::Number ? OutlookWords::number(target, value)
                                                              : Format::percent(value));
    return cells;
}

QStringList horizonCells(const models::Target& target)
{
    QStringList cells;
    for (const double months : target.horizons)
        cells << OutlookWords::time(months);
    return target.kind == models::Target::Kind::Survival ? cells : QStringList{Words::tr("Value")};
}

/// Shares by size, the smallest ones together at the end.
struct Step
{
    QString label;
    QString value;
    double amount = 0;
    bool isMissing = false;
};

std::vector<Step> stepsOf(const OutlookView& view)
{
    auto shares = view.outlook.prediction->shares;
    std::stable_sort(shares.begin(), shares.end(), [](const auto& a, const auto& b) {
        return std::abs(a.amount) > std::abs(b.amount);
    });
    const auto& schema = view.model->model->schema();
    std::vector<Step> steps;
    Step others;
    int count = 0;
    for (const auto& share : shares) {
        if (steps.size() >= kMostSteps) {
            others.amount += share.amount;
            ++count;
            continue;
        }
        const auto at = schema.indexOf(share.input);
        const auto shown = view.shown(share.input);
        steps.push_back(
            {at < 0 ? text(share.input) : text(schema.inputs()[static_cast<std::size_t>(at)].label),
             shown.value,
             share.amount,
             share.isMissing});
    }
    if (count > 0) {
        others.label = Words::tr("%n other input(s)", nullptr, count);
        others.value = Words::tr("together");
        steps.push_back(others);
    }
    return steps;
}

} // namespace

QString outlookTable(const OutlookView& view)
{
    const auto& said = *view.outlook.prediction;
    const auto& target = view.model->model->card().recipe.target;
    const bool isBlend = view.model->model->card().answeringReader() == "blend";
    const auto answer = isBlend ? Words::tr("Answer (blend)") : Words::tr("Answer (trees)");
    QString rows;
    if (target.kind == models::Target::Kind::Survival) {
        rows += row({Words::tr("Without the event after"),
                     answer,
                     Words::tr("95 % interval"),
                     Words::tr("Trees"),
                     Words::tr("Linear"),
                     Words::tr("Still followed")},
                    "th");
        for (const auto& horizon : said.horizons)
            rows += row({OutlookWords::time(horizon.months),
                         Format::percent(horizon.survival),
                         Format::percentInterval(horizon.interval.low, horizon.interval.high),
                         Format::percent(horizon.readers.trees),
                         Format::percent(horizon.readers.linear),
                         Words::tr("%1 of %2")
                             .arg(horizon.atRisk)
                             .arg(view.outlook.calibration->neighbours())});
        return table(rows);
    }
    const bool isNumber = target.kind == models::Target::Kind::Number;
    const auto word = [&](double value) {
        return isNumber ? OutlookWords::number(target, value) : Format::percent(value);
    };
    rows += row({answer,
                 isNumber ? Words::tr("Range for this person") : Words::tr("95 % interval"),
                 Words::tr("Trees"),
                 Words::tr("Linear")},
                "th");
    rows += row({word(said.value),
                 isNumber ? Words::tr("%1 to %2", "low, high")
                                .arg(word(said.interval.low), word(said.interval.high))
                          : Format::percentInterval(said.interval.low, said.interval.high),
                 word(said.readers.trees),
                 word(said.readers.linear)});
    return table(rows);
}

QString outlookPublished(const OutlookView& view)
{
    const auto& target = *view.outlook.target;
    QString rows;
    QString notes;
    for (const auto& published : view.outlook.published) {
        const auto name = text(published.name);
        if (published.values.empty()) {
            notes += paragraph(Words::tr("%1 gives no number: %2", "published model, why")
                                   .arg(name, Format::term(published.refused)));
            continue;
        }
        rows += row(QStringList{name} + valueCells(target, published.values));
        for (const auto& combination : published.treatments)
            rows += row(QStringList{Words::tr("… %1", "of a published model, with which treatments")
                                        .arg(Format::term(combination.name))} +
                        valueCells(target, combination.values));
        QStringList assumed;
        for (const auto& label : published.assumed)
            assumed << Format::term(label);
        if (!assumed.isEmpty())
            notes += paragraph(Words::tr("%1 was given its default for what is not known here: %2.")
                                   .arg(name, assumed.join(QStringLiteral(", "))));
    }
    if (rows.isEmpty())
        return notes;
    return table(row(QStringList{Words::tr("Published model, same person")} + horizonCells(target),
                     "th") +
                 rows) +
           paragraph(Words::tr("Published models give no interval for one person.")) + notes;
}

QString outlookArms(const OutlookView& view)
{
    const auto& outlook = view.outlook;
    if (outlook.arms.empty())
        return {};
    const auto& target = *outlook.target;
    const auto& schema = view.model->model->schema();
    const auto& input = schema.inputs()[static_cast<std::size_t>(
        schema.indexOf(view.model->model->card().recipe.arm))];
    auto rows =
        row(QStringList{Words::tr("Without the event, by randomised arm")} + horizonCells(target),
            "th");
    for (const auto& arm : outlook.arms) {
        QStringList cells{Format::term(OutlookWords::category(input, arm.arm).toStdString())};
        for (const auto& horizon : arm.prediction.horizons)
            cells << Words::tr("%1 (%2)", "share, interval")
                         .arg(Format::percent(horizon.survival),
                              Format::percentInterval(horizon.interval.low, horizon.interval.high));
        rows += row(cells);
    }
    return table(rows) +
           paragraph(Words::tr("The difference between the arms is the average effect seen in the "
                               "trial; that this person gains more or less is not known."));
}

QString outlookSteps(const OutlookView& view)
{
    const auto& target = *view.outlook.target;
    const auto steps = stepsOf(view);
    double score = view.outlook.prediction->score;
    for (const auto& step : steps)
        score -= step.amount;
    auto rows = row({Words::tr("start: all people the model was fitted on"),
                     QString(),
                     OutlookWords::number(target, view.outlook.shown(score, view.months))});
    for (const auto& step : steps) {
        const double before = view.outlook.shown(score, view.months);
        score += step.amount;
        const double change = view.outlook.shown(score, view.months) - before;
        rows += row({Format::term(step.label.toStdString()),
                     step.isMissing ? Words::tr("not known") : step.value,
                     Format::isolated((change < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
                                      OutlookWords::number(target, std::abs(change)))});
    }
    rows += row({Words::tr("this person"),
                 QString(),
                 OutlookWords::number(target, view.outlook.shown(score, view.months))});
    return table(rows);
}

options::ModelScore outlookScore(const OutlookView& view)
{
    const auto& said = *view.outlook.prediction;
    const bool isSurvival = view.outlook.target->kind == models::Target::Kind::Survival;
    // The shares of a log hazard, as steps of the log-odds of the risk by the horizon: drawn as
    // steps of that risk, which add up to it.
    const auto logOdds = [&](double score) {
        return isSurvival ? models::logOddsOf(view.outlook.shown(score, view.months)) : score;
    };
    options::ModelScore score;
    const auto steps = stepsOf(view);
    double at = said.score;
    for (const auto& step : steps)
        at -= step.amount;
    score.base = logOdds(at);
    for (const auto& step : steps) {
        options::Contribution part;
        part.input = step.label.toStdString();
        part.value = step.isMissing ? "not known" : step.value.toStdString();
        part.isMissing = step.isMissing;
        part.logOdds = logOdds(at + step.amount) - logOdds(at);
        at += step.amount;
        score.contributions.push_back(std::move(part));
    }
    if (isSurvival) {
        const auto& horizon = view.outlook.horizon(view.months);
        score.value = 1 - horizon.survival;
        score.low = 1 - horizon.interval.high;
        score.high = 1 - horizon.interval.low;
    } else {
        score.value = said.value;
        score.low = said.interval.low;
        score.high = said.interval.high;
    }
    return score;
}

QString outlookModelName(const models::Card& card)
{
    constexpr int kHashDigits = 12;
    return Words::tr("Model %1 %2 (content %3)", "id, version, hash")
        .arg(text(card.recipe.id), text(card.recipe.version), text(card.sha256).left(kHashDigits));
}

OutlookDocument outlookDocument(const OutlookView& view, const QString& person, const QString& day)
{
    const auto& card = view.model->model->card();
    const auto& recipe = card.recipe;
    OutlookDocument document;
    auto& before = document.before;
    before = QStringLiteral("<h2>%1</h2>").arg(Format::term(recipe.name).toHtmlEscaped());
    before += paragraph(Words::tr("%1 · %2", "person, day").arg(person, day));
    before +=
        QStringLiteral("<p><b>%1</b></p>").arg(Format::term(recipe.claimText).toHtmlEscaped());
    before += paragraph(Format::term(recipe.population));
    if (!view.outlook.prediction) {
        before +=
            paragraph(Words::tr("No number: %1.").arg(OutlookWords::reason(view.outlook.withheld)));
    } else {
        before +=
            QStringLiteral("<p><b>%1</b></p>")
                .arg(OutlookWords::sentence(recipe, view.outlook, view.months).toHtmlEscaped());
        auto& after = document.after;
        after += outlookTable(view) + outlookArms(view) + outlookPublished(view);
        after += paragraph(OutlookWords::certainty(recipe, view.outlook));
        for (const auto& warning : OutlookWords::warnings(*view.model, view.outlook))
            after += paragraph(warning);
    }
    QString rows = row({Words::tr("Input"), Words::tr("Value"), Words::tr("From")}, "th");
    for (const auto& input : view.model->inputs) {
        const auto shown = view.shown(input.input->id);
        if (!shown.value.isEmpty())
            rows += row({Format::term(input.input->label),
                         shown.value,
                         shown.isRecorded ? Words::tr("record") : Words::tr("by hand")});
    }
    document.after += table(rows);
    if (!recipe.useMark.empty())
        document.after += paragraph(Words::tr("Use: %1").arg(Format::term(recipe.useMark)));
    document.after += paragraph(outlookModelName(card));
    document.after += paragraph(Format::intendedUse());
    return document;
}

} // namespace consilium::ui
