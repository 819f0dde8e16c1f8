#include "core/clinical/course_events.h"

#include "core/clinical/event_corrections.h"
#include "core/clinical/event_notes.h"

#include <set>

namespace consilium::clinical
{

namespace
{

namespace json = boost::json;

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
    notes::forEachList(record, [&](auto& list) {
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
    return event && counts(notes::assertionOf(*event));
}

/// Whether the observation says anything. Words count where the file has words, a number without a
/// unit where the file has none.
bool hasValue(const Observation& observation, const Observation* imported)
{
    if (observation.quantity)
        return !observation.quantity->unit.empty() ||
               (imported != nullptr && imported->quantity && imported->quantity->unit.empty());
    const bool hasWords = !observation.value.isEmpty() || !observation.text.empty();
    return imported != nullptr && !imported->quantity && hasWords;
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
        if (change.kind != EventEdit::Kind::Undo && change.kind != EventEdit::Kind::Restate &&
            !undone.contains(change.key))
            result.push_back(change);
    }
    return result;
}

} // namespace

EventProblem problemOf(const CourseEvent& event, Day today, const CourseEvent* imported)
{
    const auto periodIn = [](const CourseEvent& one) {
        return std::visit([](const auto& known) { return periodOf(known); }, one);
    };
    const auto isNamed = [](const CourseEvent& one) {
        return std::visit([](const auto& known) { return hasName(known); }, one);
    };
    const auto period = periodIn(event);
    const bool mayLackStart = imported != nullptr && !periodIn(*imported).start.isKnown();
    if (!period.start.isKnown() && !(mayLackStart && period.end.isKnown()))
        return EventProblem::NoDate;
    const bool isPlanned = notes::assertionOf(event) == Assertion::Planned;
    if (!isPlanned && period.start.isKnown() && period.start.earliest() > today)
        return EventProblem::AfterToday;
    if (period.start.isKnown() && period.end.isKnown() &&
        period.end.latest() < period.start.earliest())
        return EventProblem::EndBeforeStart;
    if (!isPlanned && period.end.isKnown() && period.end.earliest() > today)
        return EventProblem::EndAfterToday;
    if (!isNamed(event) && (imported == nullptr || isNamed(*imported)))
        return EventProblem::NoName;
    if (const auto* status = std::get_if<PerformanceStatus>(&event);
        status != nullptr && !isScaleMet(*status))
        return EventProblem::OutOfRange;
    if (const auto* adverse = std::get_if<AdverseEvent>(&event);
        adverse != nullptr && adverse->grade && (*adverse->grade < 1 || *adverse->grade > 5))
        return EventProblem::OutOfRange;
    const auto* observation = std::get_if<Observation>(&event);
    const auto* former = imported == nullptr ? nullptr : std::get_if<Observation>(imported);
    if (observation != nullptr && !hasValue(*observation, former))
        return EventProblem::NoValue;
    return EventProblem::None;
}

bool isTypedKey(const std::string& key) { return key.starts_with("typed|"); }

std::optional<CourseEvent> eventOf(const Case& record, const std::string& key)
{
    std::optional<CourseEvent> found;
    notes::forEachList(record, [&](const auto& list) {
        for (const auto& one : list) {
            if (!found && one.header.key == key)
                found = one;
        }
    });
    return found;
}

std::optional<CourseEvent> typedEvent(const Case& record, const std::string& key)
{
    return isTypedKey(key) ? eventOf(record, key) : std::nullopt;
}

std::vector<EventChange> eventChanges(const Case& record)
{
    std::vector<EventChange> changes;
    for (const auto& piece : record.raw) {
        if (piece.format != notes::kTyped)
            continue;
        const auto type = std::find_if(notes::kTypes.begin(),
                                       notes::kTypes.end(),
                                       [&](const auto& one) { return piece.type == one.second; });
        if (type == notes::kTypes.end())
            continue;
        boost::system::error_code error;
        const auto content = json::parse(piece.content, error);
        if (error || !content.is_object())
            continue;
        const auto& object = content.get_object();
        EventChange change;
        change.kind = type->first;
        change.key = piece.header.key;
        change.instant = textIn(object, "instant");
        change.before = textIn(object, "before");
        change.after = textIn(object, "after");
        change.undone = textIn(object, "undone");
        change.by = textIn(object, "by");
        change.reason = textIn(object, "reason");
        if (const auto kind = textIn(object, "kind"); !kind.empty()) {
            change.isImported = true;
            change.from = notes::read(kind, object.if_contains("from"));
            change.to = notes::read(kind, object.if_contains("to"));
            change.imported = notes::read(kind, object.if_contains("imported"));
        } else {
            change.from = typedEvent(record, change.before);
            change.to = typedEvent(record, change.after);
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

bool isWritten(const Case& record, const std::string& token)
{
    return !token.empty() &&
           std::any_of(record.raw.begin(), record.raw.end(), [&](const auto& piece) {
               if (piece.format != notes::kTyped || piece.content.find(token) == std::string::npos)
                   return false;
               boost::system::error_code error;
               const auto content = json::parse(piece.content, error);
               return !error && content.is_object() &&
                      textIn(content.get_object(), "token") == token;
           });
}

std::optional<EventChange> undoableChange(const Case& record)
{
    const auto changes = standing(record);
    return changes.empty() ? std::nullopt : std::optional(changes.back());
}

namespace
{

Status undo(Case& record, const EventEdit& edit, const std::string& key, const std::string& instant)
{
    const auto last = undoableChange(record);
    if (!last)
        return fail(ErrorCode::NotFound, "event to undo");
    if (last->isImported)
        return undoCorrection(record, *last, edit, key, instant);
    if (!last->after.empty())
        static_cast<void>(assertEvent(record, last->after, Assertion::EnteredInError));
    if (!last->before.empty())
        static_cast<void>(assertEvent(record, last->before, Assertion::Confirmed));
    auto content = notes::contentOf(edit, instant);
    content["undone"] = last->key;
    notes::note(record, key, EventEdit::Kind::Undo, instant, content);
    return ok();
}

/// Adds the event to its list. What was typed as planned stays planned.
void addEvent(Case& record, CourseEvent event, const Header& header)
{
    std::visit(
        [&](auto& added) {
            using Added = std::decay_t<decltype(added)>;
            added.header = header;
            if (added.assertion != Assertion::Planned)
                added.assertion = Assertion::Confirmed;
            notes::forEachList(record, [&](auto& list) {
                using Held = typename std::remove_reference_t<decltype(list)>::value_type;
                if constexpr (std::is_same_v<Held, Added>)
                    list.push_back(added);
            });
        },
        event);
}

} // namespace

Status applyEdit(Case& record, const EventEdit& edit, Day today, const std::string& instant)
{
    using Kind = EventEdit::Kind;
    if (isWritten(record, edit.token))
        return ok();
    const auto key = notes::nextKey(record, instant);
    if (edit.kind == Kind::Undo)
        return undo(record, edit, key, instant);
    if (edit.kind == Kind::Restate)
        return fail(ErrorCode::Malformed, "what a file states is no edit");
    if (edit.kind == Kind::Restore || (edit.kind != Kind::Add && !isTypedKey(edit.key)))
        return correctImported(record, edit, today, key, instant);
    if (edit.kind != Kind::Withdraw) {
        if (!edit.event || problemOf(*edit.event, today) != EventProblem::None)
            return fail(ErrorCode::Malformed, "typed event");
    }
    auto content = notes::contentOf(edit, instant);
    if (edit.kind != Kind::Add) {
        if (!isTypedAndCounts(record, edit.key))
            return fail(ErrorCode::NotFound, "typed event that counts");
        static_cast<void>(assertEvent(record, edit.key, Assertion::EnteredInError));
        content["before"] = edit.key;
    }
    if (edit.kind != Kind::Withdraw) {
        const auto eventKey = key + "|event";
        content["after"] = eventKey;
        addEvent(record, *edit.event, {eventKey, {-1, "typed " + instant}});
        content["event"] = notes::write(*typedEvent(record, eventKey));
    }
    notes::note(record, key, edit.kind, instant, content);
    return ok();
}

} // namespace consilium::clinical
