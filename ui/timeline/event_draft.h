#pragma once

#include "core/clinical/course_events.h"

#include <QString>

#include <optional>
#include <string>

namespace consilium::ui
{

/// What stands in the form of an event, letter by letter, whether it can be entered or not.
struct EventDraft
{
    enum Kind {
        Performance,
        Response,
        AdverseEvent,
        Treatment,
        Surgery,
        Radiotherapy,
        Marker,
        Laboratory,
        Document,
        KindCount
    };

    clinical::EventEdit::Kind purpose = clinical::EventEdit::Kind::Add; ///< or Correct, Withdraw
    std::optional<clinical::CourseEvent> base;     ///< that is corrected or withdrawn, as it stands
    std::optional<clinical::CourseEvent> imported; ///< what its file says, where a file brought it
    bool areWordsFixed = false; ///< a result that is a molecular finding too, in words
    Kind kind = Performance;
    QString start;
    QString end;
    bool isOngoing = false;
    QString name;
    QString value;
    QString unit;
    QString text; ///< of a document
    clinical::ResponseCategory category = clinical::ResponseCategory::Complete;
    int line = 0; ///< 0 not stated
    std::string tumour;
    QString by;
    QString reason;
    friend bool operator==(const EventDraft&, const EventDraft&) = default;

    /// The form of an event that stands in a record.
    [[nodiscard]] static EventDraft of(const clinical::CourseEvent& event);
    /// Key of the event it is about; empty of a new one.
    [[nodiscard]] std::string key() const;
    /// Whether the value is a word, because the file has no number.
    [[nodiscard]] bool isInWords() const;
    /// What the form says. Whatever it does not ask for stays as it was, and so does what was not
    /// touched: codes of a name, the digits of a number, an estimated date.
    [[nodiscard]] clinical::CourseEvent event() const;
};

} // namespace consilium::ui
