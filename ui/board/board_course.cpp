#include "ui/board/board_course.h"

#include <algorithm>
#include <array>

namespace consilium::ui
{

namespace
{

/// What a board reads a course by; measured values, papers and what is not of the tumour stay on
/// the page of the case.
constexpr std::array kLanes{
    "diagnosis", "treatment", "surgery", "radiotherapy", "response", "marker", "molecular"};

/// More would be listened to by nobody.
constexpr qsizetype kMostSentences = 200;

bool isOfBoard(const TimelineLane& lane)
{
    return std::any_of(
        kLanes.begin(), kLanes.end(), [&](const char* id) { return lane.id == QLatin1String(id); });
}

} // namespace

QString BoardCourses::dateOf(const TimelineItem& item, const BoardMask& mask)
{
    if (!mask.isOn())
        return item.date;
    const auto first = mask.date(PartialDate::fromDay(item.first));
    if (item.shape == TimelineItem::Shape::OpenRange)
        return tr("%1, ongoing", "beginning").arg(first);
    if (item.shape == TimelineItem::Shape::UnknownEnd)
        return tr("%1, end unknown", "beginning").arg(first);
    return item.first == item.last
               ? first
               : tr("%1 to %2").arg(first, mask.date(PartialDate::fromDay(item.last)));
}

BoardCourse
BoardCourses::of(clinical::Case record, const BoardMask& mask, Day today, GermlineOnScreen germline)
{
    if (germline == GermlineOnScreen::Hidden)
        std::erase_if(record.findings, [](const clinical::Finding& finding) {
            return finding.origin == clinical::Origin::Germline;
        });
    BoardCourse course;
    auto& model = course.model;
    model = TimelineModel::of(record, today);
    // The mask counts from the diagnosis of the tumour that the case is about.
    const auto* leading = clinical::leadingTumour(record);
    course.zero = leading != nullptr && leading->diagnosed.isKnown() ? leading->diagnosed.earliest()
                  : model.anchors.front().date.isKnown() ? model.anchors.front().date.earliest()
                                                         : today;
    for (const auto& lane : model.lanes) {
        if (!isOfBoard(lane))
            course.leftOut << lane.name;
    }
    std::erase_if(model.lanes, [](const TimelineLane& lane) { return !isOfBoard(lane); });
    for (auto& lane : model.lanes) {
        for (auto& row : lane.rows)
            row.name = mask.words(row.name);
        for (auto& item : lane.items) {
            item.title = mask.words(item.title);
            item.date = dateOf(item, mask);
            item.detail.clear();
            item.source.clear();
            item.key.clear();
            item.document.clear();
            if (!lane.rows[static_cast<std::size_t>(item.row)].isLine)
                course.sentences
                    << tr("%1: %2, %3", "lane, event, date").arg(lane.name, item.title, item.date);
        }
    }
    if (const auto left = course.sentences.size() - kMostSentences; left > 0) {
        course.sentences = course.sentences.mid(0, kMostSentences);
        course.sentences << tr("and %n more, in the program", nullptr, static_cast<int>(left));
    }
    model.birth = {};
    model.anchors.clear();
    return course;
}

} // namespace consilium::ui
