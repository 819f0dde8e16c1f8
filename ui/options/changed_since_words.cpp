#include "ui/options/changed_since_words.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"

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

QString ChangedSinceWords::because(const options::Causes& causes)
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
        return one ? OptionWords::verdict(one->verdict) : tr("not asked");
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
    return words + QStringLiteral(" · ") + because(change.causes);
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

} // namespace consilium::ui
