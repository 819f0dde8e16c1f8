#include "ui/options/option_figures.h"

#include "ui/format/format.h"

#include <QLocale>

#include <algorithm>

namespace consilium::ui
{

namespace
{

QString escaped(const QString& words) { return words.toHtmlEscaped(); }

QString small(const QString& words)
{
    return words.isEmpty()
               ? QString()
               : QStringLiteral("<div style='font-size:12px'>%1</div>").arg(escaped(words));
}

QString number(double value) { return QLocale().toString(value, 'g', 4); }

QString row(const QStringList& cells, const char* tag)
{
    QString html = QStringLiteral("<tr>");
    for (const auto& cell : cells)
        html += QStringLiteral("<%1 align='left' style='padding:1px 14px 1px 0'>%2</%1>")
                    .arg(QLatin1String(tag), escaped(cell));
    return html + QStringLiteral("</tr>");
}

} // namespace

QString OptionFigures::dose(const options::DoseLine& line)
{
    const auto& dose = *line.dose;
    const auto drug = text(dose.drug);
    const auto schedule = Format::term(line.schedule);
    const auto route = Format::term(dose.route);
    QString head;
    if (line.isAvoided)
        head = tr("%1: not to be given here").arg(drug);
    else if (line.isUnstated)
        head = tr("%1: no dose is stated for this person").arg(drug);
    else if (line.milligrams && line.loadingMilligrams)
        head =
            tr("%1 first %2 mg, then %3 mg %4, %5", "drug, first dose, later dose, schedule, route")
                .arg(drug,
                     number(*line.loadingMilligrams),
                     number(*line.milligrams),
                     schedule,
                     route);
    else if (line.milligrams)
        head = tr("%1 %2 mg %3, %4", "drug, milligrams, schedule, route")
                   .arg(drug, number(*line.milligrams), schedule, route);
    else
        head = tr("%1: no number without %2").arg(drug, Format::term(line.missing));
    QStringList notes;
    if (!line.arithmetic.empty())
        notes << text(line.arithmetic);
    if (!line.remark.isEmpty())
        notes << QStringLiteral("⚠ ") + Format::message(line.remark);
    if (!line.adjustedFor.empty())
        notes << tr("because of: %1").arg(Format::term(line.adjustedFor));
    if (!line.notJudged.empty()) {
        QStringList open;
        for (const auto& what : line.notJudged)
            open << Format::term(what);
        notes << tr("⚠ whether another dose is asked for is not known without: %1")
                     .arg(open.join(QStringLiteral(", ")));
    }
    if (!dose.roundingWhy.empty())
        notes << Format::term(dose.roundingWhy);
    if (!dose.notes.empty())
        notes << Format::term(dose.notes);
    QStringList rests;
    for (const auto& datum : line.data)
        rests
            << (datum.date.isKnown()
                    ? tr("%1 of %2", "value, date").arg(text(datum.what), Format::date(datum.date))
                    : tr("%1, date not known").arg(text(datum.what)));
    if (!rests.isEmpty())
        notes << tr("rests on: %1").arg(rests.join(QStringLiteral(", ")));
    if (line.isStale)
        notes << tr("⚠ a value it rests on is old or has no date: measure again");
    return QStringLiteral("<b>%1</b>").arg(escaped(head)) +
           small(notes.join(QStringLiteral(" · ")));
}

QString OptionFigures::value(const std::optional<double>& value,
                             const std::optional<double>& low,
                             const std::optional<double>& high,
                             const std::string& unit)
{
    if (!value)
        return {};
    const auto shown =
        unit == "%" ? tr("%1 %").arg(number(*value))
        : unit == "ratio"
            ? number(*value)
            : tr("%1 %2", "number, months or weeks").arg(number(*value), Format::term(unit));
    if (!low || !high)
        return tr("%1 *", "a value without its interval").arg(shown);
    return tr("%1 (%2 to %3)", "value, interval").arg(shown, number(*low), number(*high));
}

QString OptionFigures::trial(const options::TrialBeside& beside, const Theme& theme)
{
    const auto& trial = *beside.trial;
    auto html = QStringLiteral("<b>%1</b>").arg(escaped(text(trial.name))) + QStringLiteral(" ") +
                escaped(tr("%1, %2 people", "design, number")
                            .arg(Format::term(trial.design))
                            .arg(trial.people));
    if (!trial.biomarker.empty())
        html += QStringLiteral(" · ") + escaped(text(trial.biomarker));
    const auto comparator = trial.comparator.empty() ? tr("no comparator") : text(trial.comparator);
    html += QStringLiteral("<table cellspacing='0'>") +
            row({tr("Endpoint"), tr("This therapy"), comparator, tr("Hazard ratio")}, "th");
    for (const auto& one : trial.endpoints) {
        const auto missing = QStringLiteral("–");
        const auto shown = value(one.value, one.low, one.high, one.unit);
        const auto other =
            value(one.comparatorValue, one.comparatorLow, one.comparatorHigh, one.unit);
        const auto ratio = value(one.hazardRatio, one.ratioLow, one.ratioHigh, "ratio");
        html += row({tr("%1, %2", "endpoint, median or proportion")
                         .arg(Format::term(one.endpoint), Format::term(one.measure)),
                     shown.isEmpty() ? missing : shown,
                     other.isEmpty() ? missing : other,
                     ratio.isEmpty() ? missing : ratio},
                    "td");
    }
    html += QStringLiteral("</table>");
    const auto isBare = [](const auto& value, const auto& low, const auto& high) {
        return value && (!low || !high);
    };
    if (std::any_of(trial.endpoints.begin(), trial.endpoints.end(), [&](const auto& one) {
            return isBare(one.value, one.low, one.high) ||
                   isBare(one.comparatorValue, one.comparatorLow, one.comparatorHigh) ||
                   isBare(one.hazardRatio, one.ratioLow, one.ratioHigh);
        }))
        html += small(tr("* The source that was read gives no interval."));
    QStringList differences;
    for (const auto& words : beside.differences)
        differences << Format::message(words);
    if (!differences.isEmpty())
        html += QStringLiteral("<div style='color:%1'>%2</div>")
                    .arg(theme.caution.name(),
                         escaped(tr("This person differs: %1.")
                                     .arg(differences.join(QStringLiteral("; ")))));
    QStringList notes;
    if (!trial.priorLines.empty())
        notes << tr("earlier treatment: %1").arg(text(trial.priorLines));
    if (!trial.brainMetastases.empty())
        notes << tr("brain metastases: %1").arg(text(trial.brainMetastases));
    if (!trial.excluded.empty()) {
        QStringList all;
        for (const auto& what : trial.excluded)
            all << text(what);
        notes << tr("not taken: %1").arg(all.join(QStringLiteral(", ")));
    }
    return html + small(notes.join(QStringLiteral(" · ")));
}

QString OptionFigures::changes(const options::WhyNot& answer)
{
    if (answer.smallest.empty())
        return tr("More than three facts stand in the way, or one that cannot be otherwise.");
    QStringList lines;
    for (const auto& set : answer.smallest) {
        QStringList facts;
        for (const auto& fact : set) {
            auto words = Format::message(fact.words);
            if (!fact.recoverable.empty())
                words +=
                    tr(" (%1)", "how a fact could be changed").arg(Format::term(fact.recoverable));
            facts << (fact.isRecoverable ? tr("%1: can change").arg(words)
                                         : tr("%1: cannot be changed").arg(words));
        }
        lines << (facts.isEmpty() ? tr("Nothing that is recorded stands in its way.")
                                  : QStringLiteral("• ") + facts.join(tr("; and ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString OptionFigures::tree(const options::TestNode& node, const Theme& theme)
{
    using Operation = options::TestNode::Operation;
    using genomics::Truth;
    const auto sign = node.truth == Truth::True    ? QStringLiteral("✓")
                      : node.truth == Truth::False ? QStringLiteral("✗")
                                                   : QStringLiteral("?");
    if (node.operation == Operation::Leaf)
        return QStringLiteral("<div style='margin-left:14px; font-size:12px; color:%1'>%2 %3</div>")
            .arg(theme.muted.name(), sign, escaped(Format::message(node.words)));
    const auto head = node.operation == Operation::All   ? tr("all of these:")
                      : node.operation == Operation::Any ? tr("one of these:")
                                                         : tr("not:");
    auto html = QStringLiteral("<div style='margin-left:14px; font-size:12px; color:%1'>%2 %3")
                    .arg(theme.muted.name(), sign, escaped(head));
    for (const auto& child : node.children)
        html += tree(child, theme);
    return html + QStringLiteral("</div>");
}

} // namespace consilium::ui
