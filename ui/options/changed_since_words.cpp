#include "ui/options/changed_since_words.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"

#include <QDateTime>
#include <QLocale>

namespace consilium::ui
{

using knowledge::Change;

QString ChangedSinceWords::place(const options::OptionDifference& difference)
{
    const auto place = [](const options::OptionPlace& at) {
        return at.evidence.empty() ? OptionWords::shelf(at.shelf)
                                   : tr("%1, AMP %2", "shelf, level of evidence")
                                         .arg(OptionWords::shelf(at.shelf), text(at.evidence));
    };
    switch (difference.change) {
    case Change::Gained:
        return tr("new (%1).").arg(place(*difference.after));
    case Change::Lost:
        return tr("no longer listed (was %1).").arg(place(*difference.before));
    case Change::Moved:
        break;
    }
    if (difference.isShelfMoved || difference.isLevelMoved)
        return tr("was %1, is %2.", "shelf with level, then and now")
            .arg(place(*difference.before), place(*difference.after));
    if (difference.isRankMoved)
        return tr("moved from place %1 to %2.")
            .arg(difference.before->rank)
            .arg(difference.after->rank);
    return tr("stands where it stood; verdicts changed.");
}

QString ChangedSinceWords::because(const options::Causes& causes, bool isProgramToo)
{
    const auto name = [](options::Factor factor) {
        switch (factor) {
        case options::Factor::Record:
            return tr("the record");
        case options::Factor::Knowledge:
            return tr("the knowledge");
        case options::Factor::Models:
            return tr("the models");
        case options::Factor::Day:
            return tr("the day");
        case options::Factor::Program:
            return tr("the program's version");
        }
        return QString();
    };
    QStringList sets;
    for (const auto& together : causes) {
        QStringList names;
        for (const auto factor : together)
            names << name(factor);
        sets << names.join(QStringLiteral(" + "));
    }
    if (sets.isEmpty())
        return tr("The cause is not told apart.");
    if (isProgramToo)
        return tr("Cause: %1, as the program answers now; what the program's own change did is not "
                  "told apart.",
                  "causes, separated by semicolons")
            .arg(sets.join(QStringLiteral("; ")));
    if (sets.size() > 1)
        return tr("Each of these would have done it alone: %1.", "causes, separated by semicolons")
            .arg(sets.join(QStringLiteral("; ")));
    if (causes.front().size() > 1)
        return tr("Only together: %1.", "causes, joined by plus signs").arg(sets.front());
    return tr("Cause: %1.").arg(sets.front());
}

QString ChangedSinceWords::criterion(const options::CriterionChange& change)
{
    const auto& shown = change.after ? *change.after : *change.before;
    const auto verdict = [](const std::optional<options::Criterion>& one) {
        if (!one)
            return tr("not asked");
        const auto words = OptionWords::verdict(one->verdict);
        return one->keepsFromFirstShelf
                   ? tr("%1, kept from the first shelf", "verdict of a criterion").arg(words)
                   : words;
    };
    QStringList data;
    for (const auto& datum : shown.data) {
        const auto what = datum.words.isEmpty() ? text(datum.what) : Format::message(datum.words);
        if (what.isEmpty())
            continue;
        data << (datum.date.isKnown()
                     ? tr("%1 (%2)", "datum, date").arg(what, Format::date(datum.date))
                     : what);
    }
    auto words =
        tr("%1 → %2: %3", "verdict then, verdict now, sentence")
            .arg(verdict(change.before), verdict(change.after), Format::message(shown.words));
    if (!data.isEmpty())
        words += QStringLiteral(" · ") + data.join(QStringLiteral(", "));
    return words + QStringLiteral(" · ") + because(change.causes, change.isProgramToo);
}

QString ChangedSinceWords::record(const options::RecordChange& change)
{
    if (change.kind == "patient")
        return tr("What is stated of the person changed.");
    auto what = change.what.empty() ? text(change.key) : text(change.what);
    if (change.date.isKnown())
        what = tr("%1 (%2)", "datum, date").arg(what, Format::date(change.date));
    if (change.isWithdrawn)
        return tr("Withdrawn: %1").arg(what);
    switch (change.change) {
    case Change::Gained:
        return tr("Added: %1").arg(what);
    case Change::Lost:
        return tr("Gone: %1").arg(what);
    case Change::Moved:
        return tr("Changed: %1").arg(what);
    }
    return what;
}

QString ChangedSinceWords::model(const services::ModelChange& change)
{
    if (change.before.empty())
        return tr("The model %1 %2 came.").arg(text(change.model), text(change.after));
    if (change.after.empty())
        return tr("The model %1 %2 is gone.").arg(text(change.model), text(change.before));
    return tr("The model %1 %2 stands in place of %3.")
        .arg(text(change.model), text(change.after), text(change.before));
}

QString ChangedSinceWords::detail(const services::DetailChange& detail)
{
    using Part = services::DetailChange::Part;
    const auto option = text(detail.option);
    const bool isTold = !detail.before.empty() || !detail.after.empty();
    const auto said = [](const std::string& words) {
        return words.empty() ? tr("none", "no dose, no advice") : text(words);
    };
    const auto number = [](const std::optional<double>& share) {
        return share ? Format::percent(*share) : tr("no number", "of a model");
    };
    switch (detail.part) {
    case Part::Doses:
        return isTold ? tr("Doses of %1: %2 → %3", "option, then, now")
                            .arg(option, said(detail.before), said(detail.after))
                      : tr("What stands with the doses of %1 differs.").arg(option);
    case Part::Guidance:
        return isTold
                   ? tr("Doses of %1 by pharmacogenes: %2 → %3", "option, then, now")
                         .arg(option, said(detail.before), said(detail.after))
                   : tr("What stands with the doses of %1 by pharmacogenes differs.").arg(option);
    case Part::Number:
        return number(detail.numberBefore) == number(detail.numberAfter)
                   ? tr("What stands with the model's number of %1 differs.").arg(option)
                   : tr("The model's number of %1: %2 → %3", "option, then, now")
                         .arg(option, number(detail.numberBefore), number(detail.numberAfter));
    case Part::Trials:
        return tr("Trials beside %1, or how this person differs from their participants, differ.")
            .arg(option);
    case Part::Texts:
        return tr("Wording, data or citations differ: %1", "options").arg(option);
    case Part::Rest:
        return tr("The missing tests, the name of the tumour or what the filter hides differ.");
    }
    return {};
}

QStringList ChangedSinceWords::details(const std::vector<services::DetailChange>& details)
{
    using Part = services::DetailChange::Part;
    QStringList lines;
    services::DetailChange texts;
    for (const auto& one : details) {
        if (one.part == Part::Texts)
            texts.option += (texts.option.empty() ? "" : ", ") + one.option;
        else
            lines << detail(one);
    }
    if (!texts.option.empty())
        lines << detail(texts);
    return lines;
}

QStringList ChangedSinceWords::knowledge(const services::ChangedSince& changed)
{
    QStringList lines;
    const auto& then = changed.kept.ranking;
    const auto& now = changed.today;
    if (then.packContent != now.packContent) {
        const auto words =
            changed.knowledge
                ? tr("%1 %2 is in use in place of %3 %4; %n entry(s) of it differ.",
                     "pack, version, pack, version",
                     static_cast<int>(changed.knowledge->size()))
                : tr("%1 %2 is in use in place of %3 %4; their entries were not compared.",
                     "pack, version, pack, version");
        lines << words
                     .arg(text(now.packName),
                          text(now.packVersion),
                          text(then.packName),
                          text(then.packVersion))
                     .toHtmlEscaped();
    }
    for (const auto& change : changed.models)
        lines << model(change).toHtmlEscaped();
    return lines;
}

QString ChangedSinceWords::lacking(const services::LackingPart& part)
{
    const auto what = part.kind == "pack"    ? tr("The knowledge pack %1", "name, version")
                      : part.kind == "model" ? tr("The model %1", "name, version")
                                             : tr("The case as it was");
    const auto named = part.kind == "record" ? what : what.arg(text(part.name));
    if (part.why == ErrorCode::NotFound)
        return tr("%1 was not kept with it.", "The knowledge pack, the model, the case").arg(named);
    return (part.why == ErrorCode::Damaged
                ? tr("%1 was kept with it, and the stored bytes were altered since.",
                     "The knowledge pack, the model, the case")
                : tr("%1 was kept with it, and this version of the program cannot read it.",
                     "The knowledge pack, the model, the case"))
        .arg(named);
}

QString ChangedSinceWords::kept(const services::KeptSummary& kept)
{
    const auto instant = QDateTime::fromString(text(kept.created), Qt::ISODate).toLocalTime();
    const auto day = PartialDate::parse(instant.date().toString(Qt::ISODate).toStdString());
    const auto when = instant.isValid() && day.has_value()
                          ? tr("%1, %2", "date, time")
                                .arg(Format::date(day.value()),
                                     QLocale().toString(instant.time(), QLocale::ShortFormat))
                          : text(kept.created);
    if (kept.unreadable)
        return tr("kept %1 · cannot be read", "when").arg(when);
    QStringList uses;
    for (const auto& use : kept.uses)
        uses << (use.why == services::RankingReason::Exported ? tr("exported", "of a ranking")
                 : use.why == services::RankingReason::Board  ? tr("before a board", "of a ranking")
                                                              : tr("shown", "of a ranking"));
    return tr("as of %1 · kept %2 (%3) · %4 %5", "day, when, uses, pack, version")
        .arg(Format::date(PartialDate::fromDay(kept.ranking.asOf)),
             when,
             uses.isEmpty() ? tr("use not noted") : uses.join(QStringLiteral(", ")),
             text(kept.ranking.packName),
             text(kept.ranking.packVersion));
}

QString ChangedSinceWords::unreadable(ErrorCode why)
{
    return why == ErrorCode::Damaged
               ? tr("This ranking was altered since it was kept, so it is not shown.")
               : tr("This version of the program cannot read this ranking.");
}

} // namespace consilium::ui
