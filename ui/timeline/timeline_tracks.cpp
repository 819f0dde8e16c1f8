#include "ui/timeline/timeline_tracks.h"

#include "ui/format/format.h"
#include "ui/timeline/timeline_grades.h"

#include <QSettings>

#include <algorithm>
#include <numeric>

namespace consilium::ui
{

namespace
{

std::size_t index(int value) { return static_cast<std::size_t>(value); }

QSettings store()
{
    return QSettings(QSettings::IniFormat,
                     QSettings::UserScope,
                     QStringLiteral("consilium"),
                     QStringLiteral("consilium"));
}

QString groupOf(const QString& tumourType)
{
    return QStringLiteral("timeline/%1")
        .arg(tumourType.isEmpty() ? QStringLiteral("other") : tumourType);
}

/// Places in their new order: pinned ones, then as ordered, then as the record made them.
std::vector<int> arranged(const std::vector<QString>& ids,
                          const std::vector<int>& made,
                          const QStringList& pinned,
                          const QStringList& order)
{
    std::vector<int> places(ids.size());
    std::iota(places.begin(), places.end(), 0);
    const auto rank = [&](int place) {
        const auto& id = ids[index(place)];
        const auto at = static_cast<int>(order.indexOf(id));
        return std::pair(pinned.contains(id) ? 0 : 1,
                         at >= 0 ? at : static_cast<int>(order.size()) + made[index(place)]);
    };
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return rank(a) < rank(b); });
    return places;
}

void arrangeRows(TimelineLane& lane, const std::vector<int>& places)
{
    std::vector<TimelineRow> rows;
    std::vector<int> moved(places.size());
    for (std::size_t now = 0; now < places.size(); ++now) {
        moved[index(places[now])] = static_cast<int>(now);
        rows.push_back(std::move(lane.rows[index(places[now])]));
    }
    lane.rows = std::move(rows);
    for (auto& item : lane.items)
        item.row = moved[index(item.row)];
}

std::vector<QString> rowIds(const TimelineModel& model, int lane)
{
    std::vector<QString> ids;
    for (int row = 0; row < static_cast<int>(model.lanes[index(lane)].rows.size()); ++row)
        ids.push_back(trackId(model, {lane, row}));
    return ids;
}

/// Name and unit, as the record has them: what two lines of one test share.
QString baseId(const TimelineLane& lane, const TimelineRow& row)
{
    const auto name = row.test.isEmpty() ? row.name : text(row.test.label());
    return QStringLiteral("%1|%2|%3").arg(lane.id, name, row.unit);
}

} // namespace

QString trackId(const TimelineModel& model, TrackPlace place)
{
    const auto& lane = model.lanes[index(place.lane)];
    if (place.row < 0)
        return lane.id;
    const auto& row = lane.rows[index(place.row)];
    const auto id = baseId(lane, row);
    const bool isFirst = std::none_of(lane.rows.begin(), lane.rows.end(), [&](const auto& other) {
        return other.place < row.place && baseId(lane, other) == id;
    });
    return isFirst || row.apart.empty() ? id : id + QLatin1Char('|') + text(row.apart);
}

bool isArrangeable(const TimelineModel& model, TrackPlace place)
{
    if (place.row < 0)
        return true;
    const auto& lane = model.lanes[index(place.lane)];
    const bool isMeasured = lane.id == QLatin1String("marker") ||
                            lane.id == QLatin1String("laboratory") ||
                            lane.id == QLatin1String("body");
    return isMeasured && lane.rows[index(place.row)].isLine;
}

TimelineTracks TimelineTracks::load(const QString& tumourType)
{
    auto kept = store();
    kept.beginGroup(groupOf(tumourType));
    TimelineTracks tracks;
    tracks.m_pinned = kept.value(QStringLiteral("pinned")).toStringList();
    tracks.m_order = kept.value(QStringLiteral("order")).toStringList();
    tracks.m_bands = kept.value(QStringLiteral("bands")).toStringList();
    for (const auto& id : kept.value(QStringLiteral("linear")).toStringList())
        tracks.m_scales.insert(id, TrackScale::Linear);
    for (const auto& id : kept.value(QStringLiteral("logarithmic")).toStringList())
        tracks.m_scales.insert(id, TrackScale::Logarithmic);
    return tracks;
}

void TimelineTracks::save(const QString& tumourType) const
{
    auto kept = store();
    kept.beginGroup(groupOf(tumourType));
    kept.setValue(QStringLiteral("pinned"), m_pinned);
    kept.setValue(QStringLiteral("order"), m_order);
    kept.setValue(QStringLiteral("bands"), m_bands);
    kept.setValue(QStringLiteral("linear"), QStringList(m_scales.keys(TrackScale::Linear)));
    kept.setValue(QStringLiteral("logarithmic"),
                  QStringList(m_scales.keys(TrackScale::Logarithmic)));
}

void TimelineTracks::apply(TimelineModel& model) const
{
    for (int at = 0; at < static_cast<int>(model.lanes.size()); ++at) {
        auto& lane = model.lanes[index(at)];
        lane.isPinned = m_pinned.contains(lane.id);
        for (int row = 0; row < static_cast<int>(lane.rows.size()); ++row) {
            const auto id = trackId(model, {at, row});
            auto& line = lane.rows[index(row)];
            line.isPinned = m_pinned.contains(id);
            line.scale = scale(id);
            line.bands =
                m_bands.contains(id) ? TimelineGrades::bandsOf(line) : std::vector<TimelineBand>();
            line.bandNote = TimelineGrades::noteOf(line);
        }
        std::vector<int> made;
        for (const auto& row : lane.rows)
            made.push_back(row.place);
        arrangeRows(lane, arranged(rowIds(model, at), made, m_pinned, m_order));
    }
    std::vector<QString> ids;
    std::vector<int> made;
    for (const auto& lane : model.lanes) {
        ids.push_back(lane.id);
        made.push_back(lane.place);
    }
    std::vector<TimelineLane> lanes;
    for (const int place : arranged(ids, made, m_pinned, m_order))
        lanes.push_back(std::move(model.lanes[index(place)]));
    model.lanes = std::move(lanes);
    scaleValues(model);
}

void TimelineTracks::setPinned(const QString& id, bool pinned)
{
    m_pinned.removeAll(id);
    if (pinned)
        m_pinned.append(id);
}

void TimelineTracks::move(const TimelineModel& model, TrackPlace place, int by)
{
    std::vector<QString> ids;
    int at = place.lane;
    if (place.row >= 0) {
        ids = rowIds(model, place.lane);
        at = place.row;
    } else {
        for (const auto& lane : model.lanes)
            ids.push_back(lane.id);
    }
    const int target = at + by;
    if (target < 0 || target >= static_cast<int>(ids.size()))
        return;
    // The others of this level as they stand now, so that nothing else moves.
    for (const auto& id : ids)
        m_order.removeAll(id);
    std::swap(ids[index(at)], ids[index(target)]);
    for (const auto& id : ids)
        m_order.append(id);
}

void TimelineTracks::setScale(const QString& id, TrackScale scale)
{
    if (scale == TrackScale::Automatic)
        m_scales.remove(id);
    else
        m_scales.insert(id, scale);
}

void TimelineTracks::setBands(const QString& id, bool shown)
{
    m_bands.removeAll(id);
    if (shown)
        m_bands.append(id);
}

} // namespace consilium::ui
