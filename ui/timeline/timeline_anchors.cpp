#include "ui/format/format.h"
#include "ui/timeline/event_words.h"
#include "ui/timeline/timeline_builder.h"

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

/// Whether `date` is known and before `other`, or `other` is not known.
bool isEarlier(const PartialDate& date, const PartialDate& other)
{
    return date.isKnown() && (!other.isKnown() || date < other);
}

/// Earliest starts by what they are the starts of. Only what was given was a dose: an order may
/// never have been carried out, and a report may have taken the day it was written.
struct Start
{
    PartialDate given;
    PartialDate reported;
    PartialDate ordered;

    void add(const clinical::Medication& medication)
    {
        auto& known = placeOf(medication.record);
        if (isEarlier(medication.period.start, known))
            known = medication.period.start;
    }

    /// What day zero counts from. A report counts where no dose is known, or all it can mean lies
    /// before the first one; an order where nothing else is known.
    [[nodiscard]] clinical::MedicationRecord best() const
    {
        const bool isReported =
            reported.isKnown() && (!given.isKnown() || reported.latest() < given.earliest());
        return isReported        ? clinical::MedicationRecord::Reported
               : given.isKnown() ? clinical::MedicationRecord::Given
                                 : clinical::MedicationRecord::Ordered;
    }

    PartialDate& placeOf(clinical::MedicationRecord record)
    {
        switch (record) {
        case clinical::MedicationRecord::Given:
            return given;
        case clinical::MedicationRecord::Reported:
            return reported;
        case clinical::MedicationRecord::Ordered:
            break;
        }
        return ordered;
    }
};

} // namespace

void TimelineBuilder::nameTumours() { m_primaries = primariesOf(m_record); }

QString TimelineBuilder::letterOf(const std::string& tumour) const
{
    if (m_primaries.size() < 2 || tumour.empty())
        return {};
    auto primary = tumour;
    for (const auto& one : m_record.tumours) {
        if (one.header.key == tumour && one.isSecondary)
            primary = one.primary;
    }
    for (std::size_t at = 0; at < m_primaries.size(); ++at) {
        if (m_primaries[at]->header.key == primary)
            return letterOfPrimary(at);
    }
    return {};
}

int TimelineBuilder::rowOf(TimelineLane& lane, const std::string& tumour, const QString& name)
{
    if (m_primaries.size() < 2)
        return rowOf(lane, name);
    const auto letter = letterOf(tumour);
    const auto owner = letter.isEmpty() ? tr("tumour not stated") : letter;
    return rowOf(lane,
                 name.isEmpty()
                     ? (letter.isEmpty() ? owner : tr("tumour %1", "letter").arg(letter))
                     : tr("%1 · %2", "letter of the tumour, name of the row").arg(owner, name));
}

QString TimelineBuilder::treatmentWords(clinical::MedicationRecord record)
{
    switch (record) {
    case clinical::MedicationRecord::Given:
    case clinical::MedicationRecord::Reported:
        return tr("first systemic treatment");
    case clinical::MedicationRecord::Ordered:
        break;
    }
    return tr("order of the first systemic treatment; whether it was given is not stated");
}

QString TimelineBuilder::lineWords(clinical::MedicationRecord record, int line)
{
    switch (record) {
    case clinical::MedicationRecord::Given:
        return tr("first dose of line %1").arg(line);
    case clinical::MedicationRecord::Reported:
        return tr("start of line %1, as reported").arg(line);
    case clinical::MedicationRecord::Ordered:
        break;
    }
    return tr("order of line %1; its first dose is not stated").arg(line);
}

void TimelineBuilder::addAnchors()
{
    auto& anchors = m_model.anchors;
    const auto add = [&](const QString& id, const QString& name, const PartialDate& date) {
        if (date.isKnown())
            anchors.push_back({id, name, date});
    };
    if (m_primaries.size() == 1)
        add(QStringLiteral("diagnosis"), tr("first diagnosis"), m_primaries.front()->diagnosed);
    for (std::size_t at = 0; m_primaries.size() > 1 && at < m_primaries.size(); ++at) {
        const auto& tumour = *m_primaries[at];
        add(QStringLiteral("diagnosis:%1").arg(at),
            tr("diagnosis of %1: %2", "letter of the tumour, its name")
                .arg(letterOf(tumour.header.key), text(tumour.diagnosis.label())),
            tumour.diagnosed);
    }

    Start first;
    std::map<std::pair<QString, int>, Start> lines; // by letter of the tumour, and line
    for (const auto& medication : m_record.medications) {
        if (!clinical::counts(medication.assertion) ||
            medication.isCancerTreatment != clinical::Presence::Present)
            continue;
        first.add(medication);
        if (medication.line)
            lines[{letterOf(medication.tumour), *medication.line}].add(medication);
    }
    add(QStringLiteral("treatment"), treatmentWords(first.best()), first.placeOf(first.best()));
    for (auto& [which, start] : lines) {
        const auto& [letter, line] = which;
        const auto words = lineWords(start.best(), line);
        add(QStringLiteral("line:%1:%2").arg(letter).arg(line),
            letter.isEmpty() ? words : tr("%1, tumour %2", "day zero, letter").arg(words, letter),
            start.placeOf(start.best()));
    }
    add(QStringLiteral("birth"), tr("birth"), m_model.birth);
    add(QStringLiteral("today"), tr("today"), PartialDate::fromDay(m_today));
}

QString TimelineBuilder::responseWords(clinical::ResponseCategory category)
{
    using Response = clinical::ResponseCategory;
    switch (category) {
    case Response::Complete:
        return tr("Complete response");
    case Response::Partial:
        return tr("Partial response");
    case Response::Stable:
        return tr("Stable disease");
    case Response::Progression:
        return tr("Progressive disease");
    case Response::NotEvaluable:
        return tr("Response not evaluable");
    case Response::Improved:
        return tr("Disease improved");
    case Response::Worse:
        return tr("Disease worse");
    case Response::NotStated:
        break;
    }
    return tr("Disease status");
}

/// Which report names a record as its result.
void TimelineBuilder::addLinks()
{
    std::map<std::string, std::string> reports;
    for (const auto& document : m_record.documents) {
        if (!clinical::counts(document.assertion) || !document.date.isKnown())
            continue;
        for (const auto& result : document.results) {
            if (!result.empty())
                reports.emplace(result, document.header.key);
        }
    }
    if (reports.empty())
        return;
    for (auto& one : m_model.lanes) {
        for (auto& item : one.items) {
            const auto report = reports.find(item.key);
            if (report != reports.end())
                item.document = report->second;
        }
    }
}

} // namespace consilium::ui
