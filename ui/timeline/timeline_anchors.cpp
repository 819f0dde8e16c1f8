#include "ui/format/format.h"
#include "ui/timeline/timeline_builder.h"

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

/// Primaries beyond the alphabet stay together under its last letter's successor.
constexpr int kMostLetters = 26;

/// Whether `date` is known and before `other`, or `other` is not known.
bool isEarlier(const PartialDate& date, const PartialDate& other)
{
    return date.isKnown() && (!other.isKnown() || date < other);
}

} // namespace

void TimelineBuilder::nameTumours()
{
    for (const auto& tumour : m_record.tumours) {
        if (clinical::counts(tumour.assertion) && !tumour.isSecondary)
            m_primaries.push_back(&tumour);
    }
    std::stable_sort(m_primaries.begin(), m_primaries.end(), [](auto* a, auto* b) {
        if (a->diagnosed.isKnown() != b->diagnosed.isKnown())
            return a->diagnosed.isKnown();
        return a->diagnosed < b->diagnosed;
    });
}

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
            return at < kMostLetters ? QString(QChar(static_cast<char16_t>(u'A' + at)))
                                     : QStringLiteral("+");
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

    struct Start
    {
        PartialDate given;
        PartialDate ordered; ///< whether it was given is not stated
    };

    PartialDate first;
    std::map<std::pair<QString, int>, Start> lines; // by letter of the tumour, and line
    for (const auto& medication : m_record.medications) {
        if (!clinical::counts(medication.assertion) ||
            medication.isCancerTreatment != clinical::Presence::Present)
            continue;
        const auto& start = medication.period.start;
        if (isEarlier(start, first))
            first = start;
        if (!medication.line)
            continue;
        auto& line = lines[{letterOf(medication.tumour), *medication.line}];
        auto& known =
            medication.record == clinical::MedicationRecord::Ordered ? line.ordered : line.given;
        if (isEarlier(start, known))
            known = start;
    }
    add(QStringLiteral("treatment"), tr("first systemic treatment"), first);
    for (const auto& [which, start] : lines) {
        const auto& [letter, line] = which;
        const bool isGiven = start.given.isKnown();
        const auto words = isGiven ? tr("first dose of line %1").arg(line)
                                   : tr("order of line %1; its first dose is not stated").arg(line);
        add(QStringLiteral("line:%1:%2").arg(letter).arg(line),
            letter.isEmpty() ? words : tr("%1, tumour %2", "day zero, letter").arg(words, letter),
            isGiven ? start.given : start.ordered);
    }
    add(QStringLiteral("birth"), tr("birth"), m_model.birth);
    add(QStringLiteral("today"), tr("today"), PartialDate::fromDay(m_today));
}

/// The latest entry that shows the person was seen; nothing is said of the time after it. A death
/// ends the story by itself.
void TimelineBuilder::addLastContact()
{
    auto& diagnosis = lane("diagnosis");
    if (diagnosis.items.empty() || m_record.patient.deceased == clinical::Presence::Present)
        return;
    const TimelineItem* latest = nullptr;
    for (const auto& one : m_model.lanes) {
        if (one.isBackground || one.id == QLatin1String("board"))
            continue;
        for (const auto& item : one.items) {
            const bool isDated = item.shape == TimelineItem::Shape::Point ||
                                 item.shape == TimelineItem::Shape::Uncertain;
            if (isDated && item.last <= m_today && (latest == nullptr || item.last > latest->last))
                latest = &item;
        }
    }
    if (latest == nullptr)
        return;
    auto item = *latest;
    item.row = rowOf(diagnosis, tr("vital status"));
    item.title = tr("Last follow-up on record: %1").arg(latest->title);
    //: One letter inside a mark: last follow-up
    item.letter = tr("F", "last follow-up");
    item.sign = TimelineItem::Sign::Square;
    item.tone = TimelineItem::Tone::Neutral;
    item.detail =
        tr("The latest dated entry of this record. Of the time after it nothing is said.");
    item.value.reset();
    item.valueText.clear();
    item.comparator = Comparator::Equal;
    item.low.reset();
    item.high.reset();
    item.specimen = 0;
    item.key.clear(); // it stands for no record of its own
    diagnosis.items.push_back(std::move(item));
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
