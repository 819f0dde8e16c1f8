#include "core/clinical/course_events.h"

#include "core/clinical/codec.h"

#include <boost/json.hpp>

#include <algorithm>
#include <set>

namespace consilium::clinical
{

namespace
{

namespace json = boost::json;

constexpr const char* kTyped = "typed"; ///< format of what was typed: goes out in typed.tsv
constexpr const char* kAdd = "event";
constexpr const char* kCorrect = "event-corrected";
constexpr const char* kWithdraw = "event-entered-in-error";
constexpr const char* kUndo = "event-undo";

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

template <typename Event>
Period periodOf(const Event& event)
{
    if constexpr (requires { event.period; })
        return event.period;
    else
        return {event.date, event.date, false};
}

bool isScaleMet(const PerformanceStatus& status)
{
    return status.value >= 0 && status.value <= (status.scale == PerformanceScale::Ecog ? 5 : 100);
}

bool hasName(const PerformanceStatus&) { return true; }

bool hasName(const Response&) { return true; }

bool hasName(const AdverseEvent& event) { return !event.event.isEmpty(); }

bool hasName(const Medication& medication) { return !medication.drug.isEmpty(); }

bool hasName(const Surgery& surgery) { return !surgery.procedure.isEmpty(); }

bool hasName(const Radiotherapy& course) { return !course.procedure.isEmpty(); }

bool hasName(const Observation& observation) { return !observation.code.isEmpty(); }

bool hasName(const Document& document) { return !document.title.empty(); }

/// Gives the record of that key its assertion. Whether there is one.
bool assertEvent(Case& record, const std::string& key, Assertion assertion)
{
    bool isFound = false;
    forEachList(record, [&](auto& list) {
        for (auto& one : list) {
            if (one.header.key == key) {
                one.assertion = assertion;
                isFound = true;
            }
        }
    });
    return isFound;
}

bool isTypedAndCounts(const Case& record, const std::string& key)
{
    const auto event = typedEvent(record, key);
    return event && std::visit([](const auto& one) { return counts(one.assertion); }, *event);
}

void note(Case& record,
          const std::string& key,
          const char* type,
          const std::string& instant,
          json::object content)
{
    RawPiece piece;
    piece.header = {key, {-1, "typed " + instant}};
    piece.format = kTyped;
    piece.type = type;
    piece.isInterpreted = true;
    piece.content = json::serialize(content);
    record.raw.push_back(std::move(piece));
}

std::string textIn(const json::object& object, std::string_view name)
{
    const auto* found = object.if_contains(name);
    return found != nullptr && found->is_string() ? std::string(found->get_string()) : "";
}

/// Changes that stand: neither an undo nor taken back by one.
std::vector<EventChange> standing(const Case& record)
{
    const auto changes = eventChanges(record);
    std::set<std::string> undone;
    for (const auto& change : changes)
        undone.insert(change.undone);
    std::vector<EventChange> result;
    for (const auto& change : changes) {
        if (change.kind != EventEdit::Kind::Undo && !undone.contains(change.key))
            result.push_back(change);
    }
    return result;
}

} // namespace

EventProblem problemOf(const CourseEvent& event, Day today)
{
    const auto period = std::visit([](const auto& one) { return periodOf(one); }, event);
    if (!period.start.isKnown())
        return EventProblem::NoDate;
    if (period.start.earliest() > today)
        return EventProblem::AfterToday;
    if (period.end.isKnown() && period.end.latest() < period.start.earliest())
        return EventProblem::EndBeforeStart;
    if (!std::visit([](const auto& one) { return hasName(one); }, event))
        return EventProblem::NoName;
    if (const auto* status = std::get_if<PerformanceStatus>(&event);
        status != nullptr && !isScaleMet(*status))
        return EventProblem::OutOfRange;
    if (const auto* adverse = std::get_if<AdverseEvent>(&event);
        adverse != nullptr && adverse->grade && (*adverse->grade < 1 || *adverse->grade > 5))
        return EventProblem::OutOfRange;
    if (const auto* observation = std::get_if<Observation>(&event);
        observation != nullptr && (!observation->quantity || observation->quantity->unit.empty()))
        return EventProblem::NoValue;
    return EventProblem::None;
}

std::optional<CourseEvent> typedEvent(const Case& record, const std::string& key)
{
    std::optional<CourseEvent> found;
    if (!key.starts_with("typed|"))
        return found;
    forEachList(record, [&](const auto& list) {
        for (const auto& one : list) {
            if (one.header.key == key)
                found = one;
        }
    });
    return found;
}

std::vector<EventChange> eventChanges(const Case& record)
{
    std::vector<EventChange> changes;
    for (const auto& piece : record.raw) {
        if (piece.format != kTyped)
            continue;
        EventChange change;
        if (piece.type == kAdd)
            change.kind = EventEdit::Kind::Add;
        else if (piece.type == kCorrect)
            change.kind = EventEdit::Kind::Correct;
        else if (piece.type == kWithdraw)
            change.kind = EventEdit::Kind::Withdraw;
        else if (piece.type == kUndo)
            change.kind = EventEdit::Kind::Undo;
        else
            continue;
        boost::system::error_code error;
        const auto content = json::parse(piece.content, error);
        if (error || !content.is_object())
            continue;
        const auto& object = content.get_object();
        change.key = piece.header.key;
        change.instant = textIn(object, "instant");
        change.before = textIn(object, "before");
        change.after = textIn(object, "after");
        change.undone = textIn(object, "undone");
        changes.push_back(std::move(change));
    }
    return changes;
}

std::optional<EventChange> undoableChange(const Case& record)
{
    const auto changes = standing(record);
    return changes.empty() ? std::nullopt : std::optional(changes.back());
}

Status applyEdit(Case& record, const EventEdit& edit, Day today, const std::string& instant)
{
    using Kind = EventEdit::Kind;
    const auto number = std::count_if(record.raw.begin(), record.raw.end(), [](const auto& piece) {
        return piece.format == kTyped;
    });
    const auto key = "typed|" + instant + '|' + std::to_string(number);
    json::object content{{"instant", instant}};
    if (edit.kind == Kind::Undo) {
        const auto last = undoableChange(record);
        if (!last)
            return fail(ErrorCode::NotFound, "typed event to undo");
        if (!last->after.empty())
            static_cast<void>(assertEvent(record, last->after, Assertion::EnteredInError));
        if (!last->before.empty())
            static_cast<void>(assertEvent(record, last->before, Assertion::Confirmed));
        content["undone"] = last->key;
        note(record, key, kUndo, instant, std::move(content));
        return ok();
    }
    if (edit.kind != Kind::Withdraw) {
        if (!edit.event || problemOf(*edit.event, today) != EventProblem::None)
            return fail(ErrorCode::Malformed, "typed event");
    }
    if (edit.kind != Kind::Add) {
        if (!isTypedAndCounts(record, edit.key))
            return fail(ErrorCode::NotFound, "typed event that counts");
        static_cast<void>(assertEvent(record, edit.key, Assertion::EnteredInError));
        content["before"] = edit.key;
    }
    if (edit.kind != Kind::Withdraw) {
        const auto eventKey = key + "|event";
        content["after"] = eventKey;
        std::visit(
            [&](auto added) {
                using Added = decltype(added);
                added.header = {eventKey, {-1, "typed " + instant}};
                added.assertion = Assertion::Confirmed;
                content["event"] = codec::write(added);
                forEachList(record, [&](auto& list) {
                    using Held = typename std::remove_reference_t<decltype(list)>::value_type;
                    if constexpr (std::is_same_v<Held, Added>)
                        list.push_back(added);
                });
            },
            *edit.event);
    }
    note(record,
         key,
         edit.kind == Kind::Add       ? kAdd
         : edit.kind == Kind::Correct ? kCorrect
                                      : kWithdraw,
         instant,
         std::move(content));
    return ok();
}

} // namespace consilium::clinical
