#pragma once

#include "core/clinical/case.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace consilium::clinical
{

/// What a person can enter by hand into the course of a patient.
using CourseEvent = std::variant<PerformanceStatus,
                                 Response,
                                 AdverseEvent,
                                 Medication,
                                 Surgery,
                                 Radiotherapy,
                                 Observation,
                                 Document>;

/// Why an event cannot be entered.
enum class EventProblem {
    None,
    NoDate,         ///< neither a date nor a start
    AfterToday,     ///< the earliest day it can mean lies after today
    EndBeforeStart, ///< the latest day of the end lies before the earliest of the start
    NoName,         ///< a drug, an operation, a test, a title
    NoValue,        ///< a measured value without a number, or without a unit
    OutOfRange      ///< ECOG 0 to 5, Karnofsky and Lansky 0 to 100, CTCAE grade 1 to 5
};

[[nodiscard]] EventProblem problemOf(const CourseEvent& event, Day today);

/// One change to the typed events of a record. Nothing that was typed ever leaves it.
struct EventEdit
{
    enum class Kind {
        Add,
        Correct,  ///< the old one is marked as entered in error, the new one added
        Withdraw, ///< marked as entered in error
        Undo      ///< takes back the last change that still stands
    };
    Kind kind = Kind::Add;
    std::string key;                  ///< of the event that is corrected or withdrawn
    std::optional<CourseEvent> event; ///< that is added
};

/// A change that was made, in order.
struct EventChange
{
    std::string key;     ///< of the change
    std::string instant; ///< ISO
    EventEdit::Kind kind = EventEdit::Kind::Add;
    std::string before; ///< key of the event that was corrected or withdrawn
    std::string after;  ///< key of the event that was added
    std::string undone; ///< key of the change that was taken back
};

/// Applies a change at an instant. Malformed: the event has a problem; NotFound: no typed event of
/// that key that counts, or nothing left to undo.
[[nodiscard]] Status
applyEdit(Case& record, const EventEdit& edit, Day today, const std::string& instant);

[[nodiscard]] std::vector<EventChange> eventChanges(const Case& record);
/// The change that an undo would take back.
[[nodiscard]] std::optional<EventChange> undoableChange(const Case& record);
/// The typed event of that key, whether it counts or not.
[[nodiscard]] std::optional<CourseEvent> typedEvent(const Case& record, const std::string& key);

} // namespace consilium::clinical
