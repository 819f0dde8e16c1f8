#include "ui/timeline/timeline_model.h"

#include "ui/timeline/timeline_builder.h"
#include "ui/timeline/timeline_corrections.h"

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

constexpr int kMostTracks = 6;
/// From this ratio of largest to smallest value on, a straight axis would hide the small ones.
constexpr double kLogarithmicRatio = 50;

std::size_t index(int value) { return static_cast<std::size_t>(value); }

void dropEmptyRows(TimelineLane& lane)
{
    std::vector<int> count(lane.rows.size(), 0);
    for (const auto& item : lane.items)
        ++count[index(item.row)];
    std::vector<int> place(lane.rows.size(), 0);
    std::vector<TimelineRow> kept;
    for (std::size_t row = 0; row < lane.rows.size(); ++row) {
        place[row] = static_cast<int>(kept.size());
        if (count[row] > 0)
            kept.push_back(std::move(lane.rows[row]));
    }
    lane.rows = std::move(kept);
    for (auto& item : lane.items)
        item.row = place[index(item.row)];
}

bool isOneDay(const TimelineItem& item)
{
    return item.shape == TimelineItem::Shape::Point ||
           (item.shape == TimelineItem::Shape::Range && item.first == item.last);
}

/// Ranges that overlap go to different tracks; a row's single days stay on the first one, where the
/// same day is a stack.
void packTracks(TimelineLane& lane)
{
    std::vector<bool> hasPoints(lane.rows.size(), false);
    for (const auto& item : lane.items) {
        if (isOneDay(item))
            hasPoints[index(item.row)] = true;
    }
    std::vector<std::vector<Day>> busyUntil(lane.rows.size());
    for (auto& item : lane.items) {
        auto& row = lane.rows[index(item.row)];
        if (row.isLine || isOneDay(item))
            continue;
        auto& busy = busyUntil[index(item.row)];
        const auto free =
            std::find_if(busy.begin(), busy.end(), [&](Day until) { return until < item.first; });
        auto track = static_cast<int>(free - busy.begin());
        if (free == busy.end()) {
            if (track < kMostTracks)
                busy.push_back(item.last);
            else
                track = kMostTracks - 1;
        }
        busy[index(track)] = std::max(busy[index(track)], item.last);
        item.track = track + (hasPoints[index(item.row)] ? 1 : 0);
        row.tracks = std::max(row.tracks, item.track + 1);
    }
}

/// A frame looks only at what belongs to a row and may be in view.
void listItems(TimelineLane& lane)
{
    for (std::size_t at = 0; at < lane.items.size(); ++at) {
        const auto& item = lane.items[at];
        auto& row = lane.rows[index(item.row)];
        row.items.push_back(static_cast<int>(at));
        row.longest = std::max(row.longest, static_cast<int>((item.last - item.first).count()));
    }
}

void setValueAxes(TimelineLane& lane)
{
    for (auto& line : lane.rows) {
        if (!line.isLine)
            continue;
        double low = HUGE_VAL;
        double high = -HUGE_VAL;
        for (const int at : line.items) {
            const auto& item = lane.items[index(at)];
            if (item.value) {
                low = std::min(low, *item.value);
                high = std::max(high, *item.value);
            }
        }
        line.isLogarithmic =
            low > 0 && (line.scale == TrackScale::Logarithmic ||
                        (line.scale == TrackScale::Automatic && high / low >= kLogarithmicRatio));
        // The near edge of the reference band belongs on the axis, so that "how far outside" can be
        // seen.
        for (const auto& edge : {line.low, line.high}) {
            if (edge && (!line.isLogarithmic || *edge > 0)) {
                low = std::min(low, *edge);
                high = std::max(high, *edge);
            }
        }
        // The mildest grade's edge belongs on it for the same reason.
        std::string_view term;
        for (const auto& band : line.bands) {
            const double edge = band.isLow ? band.to : band.from;
            if (band.term != term && (!line.isLogarithmic || edge > 0)) {
                low = std::min(low, edge);
                high = std::max(high, edge);
            }
            term = band.term;
        }
        line.isFlat = high <= low;
        if (line.isFlat) {
            const double half = low == 0 ? 1 : std::abs(low) * 0.1;
            low -= half;
            high += half;
        }
        line.bottom = low;
        line.top = high;
        for (const int at : line.items) {
            auto& item = lane.items[index(at)];
            if (item.value)
                item.level = line.levelOf(*item.value);
        }
    }
}

/// What an event takes of the time axis, for finding where there is nothing.
std::pair<Day, Day> reachOf(const TimelineLane& lane, const TimelineItem& item)
{
    const bool isEndless =
        item.shape == TimelineItem::Shape::UnknownEnd || (lane.isBackground && item.isRange());
    return {item.first, isEndless ? item.first : item.last};
}

std::vector<TimelineGap> gapsOf(const TimelineModel& model)
{
    // A gap is worth folding from a year and a tenth of the whole record on; shorter ones cost
    // little room.
    constexpr double kLeastDays = 365;
    constexpr double kLeastShare = 0.1;
    constexpr int kMostMargin = 45;
    std::vector<std::pair<Day, Day>> reaches;
    for (const auto& lane : model.lanes) {
        for (const auto& item : lane.items)
            reaches.push_back(reachOf(lane, item));
    }
    std::sort(reaches.begin(), reaches.end());
    const double least =
        std::max(kLeastDays, kLeastShare * (numberOf(model.allLast) - numberOf(model.allFirst)));
    std::vector<TimelineGap> gaps;
    Day busyTo = reaches.empty() ? Day() : reaches.front().second;
    for (const auto& [first, last] : reaches) {
        if (numberOf(first) - numberOf(busyTo) >= least) {
            const auto length = static_cast<int>((first - busyTo).count());
            const auto margin = std::chrono::days(std::min(kMostMargin, length / 10));
            gaps.push_back({busyTo, first, {busyTo + margin, first - margin}});
        }
        busyTo = std::max(busyTo, last);
    }
    return gaps;
}

} // namespace

double TimelineRow::levelOf(double value) const
{
    const auto height = [this](double x) {
        return isLogarithmic ? std::log(std::max(x, bottom)) : x;
    };
    return std::clamp((height(value) - height(bottom)) / (height(top) - height(bottom)), 0.0, 1.0);
}

bool TimelineItem::isRange() const
{
    return shape == Shape::Range || shape == Shape::OpenRange || shape == Shape::UnknownEnd;
}

bool TimelineItem::isOutsideReference() const
{
    if (!value)
        return false;
    switch (comparator) {
    case Comparator::Equal:
        return (high && *value > *high) || (low && *value < *low);
    case Comparator::Less:
    case Comparator::LessOrEqual:
        return low && *value <= *low && (comparator == Comparator::Less || *value < *low);
    case Comparator::Greater:
    case Comparator::GreaterOrEqual:
        return high && *value >= *high && (comparator == Comparator::Greater || *value > *high);
    }
    return false;
}

int TimelineModel::eventCount() const
{
    std::size_t count = 0;
    for (const auto& lane : lanes)
        count += lane.items.size();
    return static_cast<int>(count);
}

std::size_t firstReaching(const TimelineLane& lane, const TimelineRow& row, double day)
{
    const auto found = std::lower_bound(
        row.items.begin(), row.items.end(), day - row.longest - 1, [&](int at, double earliest) {
            return numberOf(lane.items[index(at)].first) < earliest;
        });
    return static_cast<std::size_t>(found - row.items.begin());
}

const TimelineItem& itemOf(const TimelineModel& model, TimelineRef ref)
{
    return model.lanes[index(ref.lane)].items[index(ref.item)];
}

void finish(TimelineModel& model)
{
    std::erase_if(model.lanes, [](const TimelineLane& lane) { return lane.items.empty(); });
    bool isFirst = true;
    bool isFirstOfStory = true;
    int lanePlace = 0;
    for (auto& lane : model.lanes) {
        dropEmptyRows(lane);
        lane.place = lanePlace++;
        int rowPlace = 0;
        for (auto& row : lane.rows)
            row.place = rowPlace++;
        std::stable_sort(lane.items.begin(), lane.items.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : a.row < b.row;
        });
        packTracks(lane);
        listItems(lane);
        setValueAxes(lane);
        for (const auto& item : lane.items) {
            model.allFirst = isFirst ? item.first : std::min(model.allFirst, item.first);
            model.allLast = isFirst ? item.last : std::max(model.allLast, item.last);
            isFirst = false;
            if (lane.isBackground)
                continue;
            model.first = isFirstOfStory ? item.first : std::min(model.first, item.first);
            model.last = isFirstOfStory ? item.last : std::max(model.last, item.last);
            isFirstOfStory = false;
        }
    }
    if (isFirstOfStory) {
        model.first = model.allFirst;
        model.last = model.allLast;
    }
    model.gaps = gapsOf(model);
}

void scaleValues(TimelineModel& model)
{
    for (auto& lane : model.lanes)
        setValueAxes(lane);
}

QString TimelineModel::wordsOf(clinical::ResponseCategory category)
{
    return TimelineBuilder::responseWords(category);
}

TimelineModel TimelineModel::of(const clinical::Case& record, Day today)
{
    auto model = TimelineBuilder(record, today).build();
    markCorrected(model, record);
    return model;
}

} // namespace consilium::ui
