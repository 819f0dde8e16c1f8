#include "ui/timeline/timeline_model.h"

#include "ui/timeline/timeline_builder.h"

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

/// Ranges that overlap go to different tracks; a row's single days stay on the first one, where the
/// same day is a stack.
void packTracks(TimelineLane& lane)
{
    std::vector<bool> hasPoints(lane.rows.size(), false);
    for (const auto& item : lane.items) {
        if (item.shape == TimelineItem::Shape::Point)
            hasPoints[index(item.row)] = true;
    }
    std::vector<std::vector<Day>> busyUntil(lane.rows.size());
    for (auto& item : lane.items) {
        auto& row = lane.rows[index(item.row)];
        if (row.isLine || item.shape == TimelineItem::Shape::Point)
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

void setValueAxes(TimelineLane& lane)
{
    for (std::size_t row = 0; row < lane.rows.size(); ++row) {
        auto& line = lane.rows[row];
        if (!line.isLine)
            continue;
        double low = HUGE_VAL;
        double high = -HUGE_VAL;
        for (const auto& item : lane.items) {
            if (index(item.row) == row && item.value) {
                low = std::min(low, *item.value);
                high = std::max(high, *item.value);
            }
        }
        line.isLogarithmic = low > 0 && high / low >= kLogarithmicRatio;
        // The near edge of the reference band belongs on the axis, so that "how far outside" can be
        // seen.
        for (const auto& edge : {line.low, line.high}) {
            if (edge && (!line.isLogarithmic || *edge > 0)) {
                low = std::min(low, *edge);
                high = std::max(high, *edge);
            }
        }
        line.isFlat = high <= low;
        if (line.isFlat) {
            const double half = low == 0 ? 1 : std::abs(low) * 0.1;
            low -= half;
            high += half;
        }
        line.bottom = low;
        line.top = high;
        for (auto& item : lane.items) {
            if (index(item.row) == row && item.value)
                item.level = line.levelOf(*item.value);
        }
    }
}

} // namespace

double TimelineRow::levelOf(double value) const
{
    const auto place = [this](double x) {
        return isLogarithmic ? std::log(std::max(x, bottom)) : x;
    };
    return std::clamp((place(value) - place(bottom)) / (place(top) - place(bottom)), 0.0, 1.0);
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

const TimelineItem& itemOf(const TimelineModel& model, TimelineRef ref)
{
    return model.lanes[index(ref.lane)].items[index(ref.item)];
}

void finish(TimelineModel& model)
{
    std::erase_if(model.lanes, [](const TimelineLane& lane) { return lane.items.empty(); });
    bool isFirst = true;
    bool isFirstOfStory = true;
    for (auto& lane : model.lanes) {
        dropEmptyRows(lane);
        std::stable_sort(lane.items.begin(), lane.items.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : a.row < b.row;
        });
        packTracks(lane);
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
}

TimelineModel TimelineModel::of(const clinical::Case& record, Day today)
{
    return TimelineBuilder(record, today).build();
}

} // namespace consilium::ui
