#include "ui/timeline/event_words.h"

#include "core/clinical/event_corrections.h"
#include "ui/format/format.h"
#include "ui/timeline/timeline_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString joined(const QString& name, const QString& more)
{
    return more.isEmpty() ? name : Words::tr("%1, %2", "event, more of it").arg(name, more);
}

QString nameOf(const clinical::PerformanceStatus& status)
{
    const auto scale = status.scale == clinical::PerformanceScale::Ecog ? QStringLiteral("ECOG")
                       : status.scale == clinical::PerformanceScale::Karnofsky
                           ? QStringLiteral("Karnofsky")
                           : QStringLiteral("Lansky");
    return QStringLiteral("%1 %2").arg(scale).arg(status.value);
}

QString nameOf(const clinical::Response& response)
{
    return response.statement.isEmpty() ? TimelineModel::wordsOf(response.category)
                                        : text(response.statement.label());
}

QString nameOf(const clinical::AdverseEvent& event)
{
    return joined(text(event.event.label()),
                  event.grade ? Words::tr("CTCAE grade %1").arg(*event.grade) : QString());
}

QString nameOf(const clinical::Medication& medication)
{
    return joined(text(medication.drug.label()),
                  medication.line ? Words::tr("line %1", "of treatment").arg(*medication.line)
                                  : QString());
}

QString nameOf(const clinical::Surgery& surgery) { return text(surgery.procedure.label()); }

QString nameOf(const clinical::Radiotherapy& course) { return text(course.procedure.label()); }

QString nameOf(const clinical::Observation& observation)
{
    const auto name = text(observation.code.label());
    if (observation.quantity)
        return QStringLiteral("%1 %2").arg(name, Format::quantity(*observation.quantity));
    const auto words =
        observation.value.isEmpty() ? text(observation.text) : text(observation.value.label());
    return words.isEmpty() ? name : Words::tr("%1: %2", "measurement, result").arg(name, words);
}

QString nameOf(const clinical::Document& document)
{
    const auto name = document.title.empty() ? text(document.type.label()) : text(document.title);
    return joined(name, text(document.conclusion));
}

QString sideOf(clinical::Laterality side)
{
    switch (side) {
    case clinical::Laterality::Left:
        return Words::tr("left");
    case clinical::Laterality::Right:
        return Words::tr("right");
    case clinical::Laterality::Bilateral:
        return Words::tr("both sides");
    case clinical::Laterality::Midline:
        return Words::tr("midline");
    case clinical::Laterality::Unknown:
        return {};
    }
    return {};
}

QString titleOf(const std::optional<clinical::CourseEvent>& event)
{
    return event ? eventTitle(*event) : QString();
}

QString sentenceOf(const clinical::EventChange& change)
{
    using Kind = clinical::EventEdit::Kind;
    const auto when = eventTime(change.instant);
    switch (change.kind) {
    case Kind::Add:
        return Words::tr("%1: entered: %2", "time, event").arg(when, titleOf(change.to));
    case Kind::Correct:
        return Words::tr("%1: %2 corrected to: %3", "time, event, event")
            .arg(when, titleOf(change.from), titleOf(change.to));
    case Kind::Withdraw:
        return Words::tr("%1: marked as entered in error: %2", "time, event")
            .arg(when, titleOf(change.from));
    case Kind::Undo:
        return Words::tr("%1: the last change was undone", "time").arg(when);
    case Kind::Restore:
        return Words::tr("%1: %2 is again what the file says: %3", "time, event, event")
            .arg(when, titleOf(change.from), titleOf(change.to));
    case Kind::Restate:
        return Words::tr("%1: a file says otherwise since: %2, before: %3", "time, event, event")
            .arg(when, titleOf(change.imported), titleOf(change.from));
    }
    return {};
}

} // namespace

std::vector<const clinical::Tumour*> primariesOf(const clinical::Case& record)
{
    std::vector<const clinical::Tumour*> primaries;
    for (const auto& tumour : record.tumours) {
        if (clinical::counts(tumour.assertion) && !tumour.isSecondary)
            primaries.push_back(&tumour);
    }
    std::stable_sort(primaries.begin(), primaries.end(), [](auto* a, auto* b) {
        if (a->diagnosed.isKnown() != b->diagnosed.isKnown())
            return a->diagnosed.isKnown();
        return a->diagnosed < b->diagnosed;
    });
    return primaries;
}

QString letterOfPrimary(std::size_t place)
{
    // Primaries beyond the alphabet stay together under its last letter's successor.
    constexpr std::size_t kMostLetters = 26;
    return place < kMostLetters ? QString(QChar(static_cast<char16_t>(u'A' + place)))
                                : QStringLiteral("+");
}

std::vector<std::pair<std::string, QString>> tumourChoices(const clinical::Case& record)
{
    const auto primaries = primariesOf(record);
    std::vector<std::pair<std::string, QString>> choices;
    for (std::size_t at = 0; at < primaries.size(); ++at) {
        const auto& tumour = *primaries[at];
        QStringList parts{text(tumour.diagnosis.label())};
        const auto& key = tumour.header.key;
        // The stage of just this tumour: one that names none may be another's.
        const clinical::Stage* latest = nullptr;
        for (const auto& stage : record.stages) {
            if (stage.tumour == key && clinical::counts(stage.assertion) &&
                (latest == nullptr || !(stage.date < latest->date)))
                latest = &stage;
        }
        if (latest != nullptr)
            parts << Words::tr("stage %1").arg(Format::stage(*latest));
        parts << sideOf(tumour.laterality) << text(tumour.site.label());
        if (tumour.diagnosed.isKnown())
            parts << Format::date(tumour.diagnosed);
        parts.removeAll(QString());
        const auto words = parts.join(QStringLiteral(" · "));
        choices.emplace_back(key,
                             primaries.size() < 2
                                 ? words
                                 : Words::tr("%1: %2", "letter of a tumour, what it is")
                                       .arg(letterOfPrimary(at), words));
    }
    return choices;
}

QString eventTitle(const clinical::CourseEvent& event)
{
    return std::visit(
        [](const auto& one) {
            QString when;
            if constexpr (requires { one.period; })
                when = Format::period(one.period);
            else
                when = Format::date(one.date);
            return Words::tr("%1, %2", "event, date").arg(nameOf(one), when);
        },
        event);
}

QString eventTime(const std::string& instant)
{
    return text(instant).replace(QLatin1Char('T'), QLatin1Char(' '));
}

std::vector<EventHistoryLine> eventHistory(const clinical::Case& record)
{
    const auto corrections = clinical::standingCorrections(record);
    std::vector<EventHistoryLine> lines;
    std::map<std::string, std::size_t> latest; ///< lines by key of the imported event
    for (const auto& change : clinical::eventChanges(record)) {
        auto words = sentenceOf(change);
        if (!change.reason.empty())
            words = Words::tr("%1 (%2: %3)", "what was done, who did it, why")
                        .arg(words, text(change.by), text(change.reason));
        else if (!change.by.empty())
            words = Words::tr("%1 (%2)", "what was done, who did it").arg(words, text(change.by));
        if (corrections.contains(change.before))
            latest[change.before] = lines.size();
        lines.push_back({words, {}});
    }
    for (const auto& [key, line] : latest)
        lines[line].restorable = key;
    return lines;
}

} // namespace consilium::ui
