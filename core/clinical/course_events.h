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
    EndAfterToday,  ///< the earliest day the end can mean lies after today
    NoName,         ///< a drug, an operation, a test, a title
    NoValue,        ///< a measured value without a number, or without a unit
    OutOfRange      ///< ECOG 0 to 5, Karnofsky and Lansky 0 to 100, CTCAE grade 1 to 5
};

/// What is planned may lie after today. A correction need not mend what the imported event lacks: a
/// name, a unit, a start beside an end; words stand in place of a number where the file has words.
[[nodiscard]] EventProblem
problemOf(const CourseEvent& event, Day today, const CourseEvent* imported = nullptr);

/// One change to the events of a record. Nothing that was typed ever leaves it, and nothing that a
/// file stated: docs/decisions/0011.
struct EventEdit
{
    enum class Kind {
        Add,
        Correct,  ///< a typed one is marked as entered in error and the new one added; an imported
                  ///< one is kept beside the correction, which stands in its place
        Withdraw, ///< marked as entered in error
        Undo,     ///< takes back the last change that still stands
        Restore,  ///< an imported event that was corrected or withdrawn is again what the file says
        Restate   ///< a file states a corrected event otherwise since; made by merge() alone
    };
    Kind kind = Kind::Add;
    std::string key;                  ///< of the event that is changed
    std::optional<CourseEvent> event; ///< that is added, or stands in place of the imported one
    std::string by = {};              ///< who; required to correct or withdraw an imported event
    std::string reason = {};          ///< why; required likewise
    std::string token = {}; ///< names the attempt: what was written of it is not written again
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
    std::string by = {};
    std::string reason = {};
    bool isImported = false;              ///< of an event that a file brought: `before` is its key
    std::optional<CourseEvent> from = {}; ///< what stood there
    std::optional<CourseEvent> to = {};   ///< what stands there after it
    std::optional<CourseEvent> imported = {}; ///< what the file stated, as of this change
};

/// Applies a change at an instant. Malformed: the event has a problem, is of another kind than the
/// imported one, or changes nothing of it; MissingData: an imported event, and nobody or no reason
/// is named; NotFound: no event of that key that counts, or nothing left to undo or restore.
[[nodiscard]] Status
applyEdit(Case& record, const EventEdit& edit, Day today, const std::string& instant);

[[nodiscard]] std::vector<EventChange> eventChanges(const Case& record);
/// The change that an undo would take back.
[[nodiscard]] std::optional<EventChange> undoableChange(const Case& record);
/// Whether the edit with that token is in the record.
[[nodiscard]] bool isWritten(const Case& record, const std::string& token);
/// The event of that key, whether it counts or not.
[[nodiscard]] std::optional<CourseEvent> eventOf(const Case& record, const std::string& key);
/// The same of what a person typed.
[[nodiscard]] std::optional<CourseEvent> typedEvent(const Case& record, const std::string& key);
[[nodiscard]] bool isTypedKey(const std::string& key);

} // namespace consilium::clinical
