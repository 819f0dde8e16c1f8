#pragma once

#include "core/clinical/codec.h"
#include "core/clinical/course_events.h"

#include <boost/json.hpp>

#include <algorithm>
#include <array>

// How changes of events are kept in a record. For course_events.cpp and event_corrections.cpp
// alone.
namespace consilium::clinical::notes
{

inline constexpr const char* kTyped = "typed"; ///< format of what was typed: goes out in typed.tsv

/// Types of the pieces. Part of the store's format: spelled out, never reused.
inline constexpr std::array<std::pair<EventEdit::Kind, const char*>, 6> kTypes{
    {{EventEdit::Kind::Add, "event"},
     {EventEdit::Kind::Correct, "event-corrected"},
     {EventEdit::Kind::Withdraw, "event-entered-in-error"},
     {EventEdit::Kind::Undo, "event-undo"},
     {EventEdit::Kind::Restore, "event-restored"},
     {EventEdit::Kind::Restate, "event-restated"}}};

/// Names of the alternatives of CourseEvent, as forEachKind has them.
inline constexpr std::array<const char*, std::variant_size_v<CourseEvent>> kEventKinds{
    "performance-status",
    "response",
    "adverse-event",
    "medication",
    "surgery",
    "radiotherapy",
    "observation",
    "document"};

template <typename Record, typename Visitor>
void forEachList(Record& record, Visitor&& visit)
{
    visit(record.performance);
    visit(record.responses);
    visit(record.adverseEvents);
    visit(record.medications);
    visit(record.surgeries);
    visit(record.radiotherapies);
    visit(record.observations);
    visit(record.documents);
}

/// The key of the next change. Nothing that was typed ever leaves the record, so its number is
/// free.
inline std::string nextKey(const Case& record, const std::string& instant)
{
    const auto number = std::count_if(record.raw.begin(), record.raw.end(), [](const auto& piece) {
        return piece.format == kTyped;
    });
    return "typed|" + instant + '|' + std::to_string(number);
}

inline void note(Case& record,
                 const std::string& key,
                 EventEdit::Kind kind,
                 const std::string& instant,
                 const boost::json::object& content)
{
    RawPiece piece;
    piece.header = {key, {-1, "typed " + instant}};
    piece.format = kTyped;
    for (const auto& [known, type] : kTypes) {
        if (known == kind)
            piece.type = type;
    }
    piece.isInterpreted = true;
    piece.content = boost::json::serialize(content);
    record.raw.push_back(std::move(piece));
}

inline boost::json::object contentOf(const EventEdit& edit, const std::string& instant)
{
    boost::json::object content{{"instant", instant}};
    const auto put = [&](const char* name, const std::string& words) {
        if (!words.empty())
            content[name] = words;
    };
    put("by", edit.by);
    put("reason", edit.reason);
    put("token", edit.token);
    return content;
}

inline boost::json::value write(const CourseEvent& event)
{
    return std::visit([](const auto& one) { return boost::json::value(codec::write(one)); }, event);
}

/// Nothing where it is no event of that kind.
inline std::optional<CourseEvent> read(std::string_view kind, const boost::json::value* json)
{
    std::optional<CourseEvent> found;
    if (json == nullptr)
        return found;
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<CourseEvent>>>(
        [&](auto index) {
            std::variant_alternative_t<index, CourseEvent> event;
            if (kind == kEventKinds[index] && codec::read(*json, event).has_value())
                found = std::move(event);
        });
    return found;
}

inline Header& headerOf(CourseEvent& event)
{
    return std::visit([](auto& one) -> Header& { return one.header; }, event);
}

inline const Header& headerOf(const CourseEvent& event)
{
    return std::visit([](const auto& one) -> const Header& { return one.header; }, event);
}

inline Assertion assertionOf(const CourseEvent& event)
{
    return std::visit([](const auto& one) { return one.assertion; }, event);
}

} // namespace consilium::clinical::notes
