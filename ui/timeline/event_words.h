#pragma once

#include "core/clinical/course_events.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace consilium::ui
{

/// The primaries that count, by day of diagnosis: the order of their letters.
[[nodiscard]] std::vector<const clinical::Tumour*> primariesOf(const clinical::Case& record);
/// "A" of the first; "+" beyond the alphabet.
[[nodiscard]] QString letterOfPrimary(std::size_t place);
/// Keys of the primaries of a record, with words that tell them apart: letter of the timeline,
/// name, stage, side and site, day of the diagnosis. In the order of the letters.
[[nodiscard]] std::vector<std::pair<std::string, QString>>
tumourChoices(const clinical::Case& record);

/// An event in a line: what, and when.
[[nodiscard]] QString eventTitle(const clinical::CourseEvent& event);

/// "2026-11-24 10:00:00Z" of an ISO instant.
[[nodiscard]] QString eventTime(const std::string& instant);

/// What a person did to the events of a record, oldest first; each with the key of the imported
/// event whose correction stands, which can be taken back.
struct EventHistoryLine
{
    QString words;
    std::string restorable;
};

[[nodiscard]] std::vector<EventHistoryLine> eventHistory(const clinical::Case& record);

} // namespace consilium::ui
