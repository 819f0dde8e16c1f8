#include "ui/timeline/timeline_builder.h"

#include "ui/format/format.h"
#include "ui/widgets/specimen.h"

#include <algorithm>
#include <set>

namespace consilium::ui
{

TimelineBuilder::TimelineBuilder(const clinical::Case& record, Day today)
    : m_record(record)
    , m_today(today)
{
    const auto add = [this](const char* id, const QString& name, bool isBackground) {
        TimelineLane lane;
        lane.id = QLatin1String(id);
        lane.name = name;
        lane.isBackground = isBackground;
        m_model.lanes.push_back(std::move(lane));
    };
    add("diagnosis", tr("Diagnosis and stage"), false);
    add("treatment", tr("Systemic treatment"), false);
    add("surgery", tr("Surgery"), false);
    add("radiotherapy", tr("Radiotherapy"), false);
    add("response", tr("Imaging, response"), false);
    add("marker", tr("Tumour markers"), false);
    add("allele", tr("Allele fraction"), false);
    add("molecular", tr("Molecular"), false);
    add("performance", tr("Performance status"), false);
    add("adverse", tr("Adverse events"), false);
    add("document", tr("Documents"), false);
    add("board", tr("Tumour board"), false);
    add("laboratory", tr("Laboratory"), false);
    add("body", tr("Body measurements"), false);
    add("medication", tr("Other medication"), true);
    add("condition", tr("Other conditions"), true);
}

TimelineModel TimelineBuilder::build()
{
    m_model.today = m_today;
    const auto& birth = m_record.patient.birthDate;
    m_model.isBirthInFuture = birth.isKnown() && birth.earliest() > m_today;
    m_model.birth = m_model.isBirthInFuture ? PartialDate() : birth;
    m_specimens = SpecimenSigns(m_record);
    nameTumours();
    addTumours();
    addTreatments();
    addLocalTreatments();
    addImaging();
    addMolecular();
    addCourse();
    addBackground();
    addObservations();
    addBaselines();
    addAlleleFractions();
    endAtDeath();
    addLastContact();
    addLinks();
    addAnchors();
    finish(m_model);
    writeNotes();
    return std::move(m_model);
}

void TimelineBuilder::writeNotes()
{
    for (auto& lane : m_model.lanes) {
        const bool isLines = std::all_of(
            lane.rows.begin(), lane.rows.end(), [](const auto& row) { return row.isLine; });
        if (isLines)
            lane.note = tr("%n value(s)", nullptr, static_cast<int>(lane.items.size()));
        else
            lane.note = tr("%n event(s)", nullptr, static_cast<int>(lane.items.size()));
        if (lane.id == QLatin1String("treatment")) {
            std::set<QString> agents;
            for (const auto& item : lane.items)
                agents.insert(item.title);
            const bool areLinesStated =
                std::none_of(lane.rows.begin(), lane.rows.end(), [](const auto& row) {
                    return row.name == tr("line not stated");
                });
            const auto agentCount = tr("%n agent(s)", nullptr, static_cast<int>(agents.size()));
            lane.note = areLinesStated ? tr("%1 · %2", "count of treatment lines, count of agents")
                                             .arg(tr("%n line(s)",
                                                     "lines of treatment",
                                                     static_cast<int>(lane.rows.size())),
                                                  agentCount)
                                       : agentCount;
        }
    }
}

TimelineLane& TimelineBuilder::lane(const char* id)
{
    const auto found = std::find_if(m_model.lanes.begin(),
                                    m_model.lanes.end(),
                                    [&](const auto& lane) { return lane.id == QLatin1String(id); });
    Q_ASSERT(found != m_model.lanes.end());
    return *found;
}

int TimelineBuilder::rowOf(TimelineLane& lane, const QString& name)
{
    const auto found = std::find_if(
        lane.rows.begin(), lane.rows.end(), [&](const auto& row) { return row.name == name; });
    if (found != lane.rows.end())
        return static_cast<int>(found - lane.rows.begin());
    TimelineRow row;
    row.name = name;
    lane.rows.push_back(std::move(row));
    return static_cast<int>(lane.rows.size()) - 1;
}

bool TimelineBuilder::isShown(clinical::Assertion assertion)
{
    if (clinical::counts(assertion))
        return true;
    ++m_model.notCounted;
    return false;
}

TimelineItem* TimelineBuilder::addDate(
    TimelineLane& lane, int row, const PartialDate& date, const clinical::Header& header, Face face)
{
    if (!date.isKnown()) {
        ++m_model.undated;
        return nullptr;
    }
    TimelineItem item;
    item.first = date.earliest();
    item.last = date.latest();
    item.surelyFrom = item.last;
    item.surelyTo = item.first;
    item.shape =
        item.first == item.last ? TimelineItem::Shape::Point : TimelineItem::Shape::Uncertain;
    item.row = row;
    item.sign = face.sign;
    item.tone = face.tone;
    item.colour = face.colour;
    item.title = std::move(face.title);
    item.letter = std::move(face.letter);
    item.detail = std::move(face.detail);
    item.date = Format::date(date);
    item.source = sourceOf(header);
    item.key = header.key;
    lane.items.push_back(std::move(item));
    return &lane.items.back();
}

TimelineItem* TimelineBuilder::addPeriod(TimelineLane& lane,
                                         int row,
                                         const Period& period,
                                         const clinical::Header& header,
                                         Face face,
                                         OneDay oneDay)
{
    auto* item = addDate(
        lane, row, period.start.isKnown() ? period.start : period.end, header, std::move(face));
    if (item == nullptr)
        return nullptr;
    item->date = Format::period(period);
    if (!period.start.isKnown()) { // only the end is known: a mark there, and the words say so
        item->date = tr("until %1, start unknown").arg(Format::date(period.end));
        return item;
    }
    const bool isSameDate = period.start == period.end;
    const bool isOneDay = isSameDate && item->shape == TimelineItem::Shape::Point;
    if ((isSameDate && !isOneDay && !period.isOngoing) || (isOneDay && oneDay == OneDay::Act))
        return item;
    if (isOneDay) { // a period that was over on the day it began
        item->shape = TimelineItem::Shape::Range;
        item->surelyFrom = item->first;
        item->surelyTo = item->last;
        return item;
    }
    if (period.end.isKnown() && period.end.latest() < period.start.earliest()) {
        ++m_model.reversed;
        item->detail = joined({item->detail,
                               tr("The stated end, %1, lies before the start. Only the start is "
                                  "drawn; one of the two dates is wrong.")
                                   .arg(Format::date(period.end))});
    }
    const bool hasEnd = period.end.isKnown() && !period.isOngoing;
    item->shape = hasEnd             ? TimelineItem::Shape::Range
                  : period.isOngoing ? TimelineItem::Shape::OpenRange
                                     : TimelineItem::Shape::UnknownEnd;
    item->surelyFrom = period.start.latest();
    item->last = std::max(hasEnd ? period.end.latest() : m_today, item->first);
    // Where nobody stated an end, only the first day is certain.
    item->surelyTo = hasEnd             ? period.end.earliest()
                     : period.isOngoing ? item->last
                                        : item->surelyFrom;
    return item;
}

QString TimelineBuilder::joined(std::initializer_list<QString> lines)
{
    QStringList kept;
    for (const auto& line : lines) {
        if (!line.isEmpty())
            kept.append(line);
    }
    return kept.join(QLatin1Char('\n'));
}

QString TimelineBuilder::sourceOf(const clinical::Header& header) const
{
    const auto& place = header.provenance;
    if (place.source < 0 || static_cast<std::size_t>(place.source) >= m_record.sources.size())
        return tr("entered by a person");
    const auto file = text(m_record.sources[static_cast<std::size_t>(place.source)].name);
    return place.place.empty() ? file
                               : tr("%1, %2", "file, place inside it").arg(file, text(place.place));
}

} // namespace consilium::ui
