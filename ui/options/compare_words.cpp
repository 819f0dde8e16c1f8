#include "ui/options/compare_words.h"

#include "ui/format/format.h"
#include "ui/options/option_figures.h"
#include "ui/options/option_words.h"

#include <QTextDocumentFragment>

#include <set>

namespace consilium::ui
{

namespace
{

QString sign(options::Verdict verdict)
{
    switch (verdict) {
    case options::Verdict::Pass:
        return QStringLiteral("✓");
    case options::Verdict::Warn:
        return QStringLiteral("▲");
    case options::Verdict::Fail:
        return QStringLiteral("⊘");
    case options::Verdict::Undetermined:
        return QStringLiteral("?");
    }
    return {};
}

QString orElse(const QStringList& lines, const QString& none)
{
    return lines.isEmpty() ? none : lines.join(QLatin1Char('\n'));
}

} // namespace

std::vector<options::CriterionKind>
CompareWords::kinds(const std::vector<const options::Option*>& chosen)
{
    std::set<options::CriterionKind> all;
    for (const auto* option : chosen) {
        for (const auto& criterion : option->criteria)
            all.insert(criterion.kind);
    }
    return {all.begin(), all.end()};
}

QString CompareWords::level(const options::Option& option)
{
    return option.evidence.empty() ? tr("no evidence level") : OptionWords::level(option);
}

QString CompareWords::criteria(const options::Option& option, options::CriterionKind kind)
{
    QStringList lines;
    for (const auto& criterion : option.criteria) {
        if (criterion.kind == kind)
            lines << tr("%1 %2: %3", "sign, verdict, sentence")
                         .arg(sign(criterion.verdict),
                              OptionWords::verdict(criterion.verdict),
                              Format::message(criterion.words));
    }
    return orElse(lines, tr("no criterion of this kind"));
}

QString CompareWords::doses(const options::Option& option)
{
    QStringList lines;
    for (const auto& dose : option.doseLines)
        lines << QTextDocumentFragment::fromHtml(OptionFigures::dose(dose)).toPlainText();
    for (const auto& drug : option.undosed)
        lines << tr("%1: the pack states no dose of this therapy").arg(text(drug));
    return orElse(lines, tr("no dose stated"));
}

QString CompareWords::trials(const options::Option& option)
{
    QStringList lines;
    for (const auto& beside : option.trials) {
        const auto& trial = *beside.trial;
        lines << tr("%1: %2, %n people", "trial, design", trial.people)
                     .arg(text(trial.name), Format::term(trial.design));
        lines << (trial.comparator.empty() ? tr("no comparator")
                                           : tr("compared with %1").arg(text(trial.comparator)));
        for (const auto& one : trial.endpoints) {
            const auto value = OptionFigures::value(one.value, one.low, one.high, one.unit);
            const auto other = OptionFigures::value(
                one.comparatorValue, one.comparatorLow, one.comparatorHigh, one.unit);
            const auto ratio =
                OptionFigures::value(one.hazardRatio, one.ratioLow, one.ratioHigh, "ratio");
            QStringList parts;
            if (!value.isEmpty())
                parts << value;
            if (!other.isEmpty())
                parts << tr("against %1 with %2", "value, comparator")
                             .arg(other, text(trial.comparator));
            if (!ratio.isEmpty())
                parts << tr("hazard ratio %1").arg(ratio);
            lines << tr("%1: %2", "endpoint, figures")
                         .arg(Format::term(one.endpoint), parts.join(QStringLiteral(", ")));
        }
        for (const auto& words : beside.differences)
            lines << tr("This person differs: %1").arg(Format::message(words));
    }
    if (lines.join(QString()).contains(QLatin1Char('*')))
        lines << tr("* The source gives no interval.");
    return orElse(lines, tr("no trial in the pack"));
}

QString CompareWords::score(const options::Option& option)
{
    if (!option.score)
        return OptionWords::score(option);
    const auto& score = *option.score;
    QStringList lines{score.value ? tr("%1, %2, %3", "number with interval, outcome, horizon")
                                        .arg(OptionWords::score(option),
                                             Format::term(score.outcome),
                                             Format::term(score.horizon))
                                  : tr("withheld: %1").arg(Format::message(score.withheldWords))};
    lines << tr("%1 %2", "model, version").arg(text(score.name), text(score.version));
    lines << tr("Prognosis, not effect of choosing it. %1").arg(text(score.claim));
    QStringList missing;
    for (const auto& input : score.missing)
        missing << Format::term(input);
    if (!missing.isEmpty())
        lines << tr("Not known: %1").arg(missing.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

QString CompareWords::evidence(const options::Option& option)
{
    QStringList lines;
    const auto add = [&lines](const auto& entry) {
        lines << text(entry.summary);
        for (const auto& citation : entry.citations)
            lines << QStringLiteral("· ") + OptionWords::citation(citation);
    };
    for (const auto* statement : option.statements)
        add(*statement);
    if (option.regimen != nullptr)
        add(*option.regimen);
    return orElse(lines, tr("no statement in the pack"));
}

QString CompareWords::caution(const std::vector<const options::Option*>& chosen)
{
    std::set<std::string> trials;
    std::set<std::string> models;
    for (const auto* option : chosen) {
        for (const auto& beside : option->trials)
            trials.insert(beside.trial->id);
        // Without a trial beside it, what its statement says rests on a study of its own.
        const auto& citations = OptionWords::citations(*option);
        if (option->trials.empty() && !citations.empty())
            trials.insert(OptionWords::citation(citations.front()).toStdString());
        if (option->score && option->score->value)
            models.insert(option->score->model);
    }
    QStringList sentences;
    if (trials.size() > 1)
        sentences << tr("The trials took different people and were not run against each other: "
                        "their figures are no comparison of the therapies.");
    if (models.size() > 1)
        sentences << tr("The numbers of different models cannot be compared with each other.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace consilium::ui
