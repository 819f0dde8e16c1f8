#include "core/clinical/event_corrections.h"

#include "core/clinical/event_notes.h"

namespace consilium::clinical
{

namespace
{

using Kind = EventEdit::Kind;

/// A marker that a FHIR file states as an observation is a finding too, whose key ends so: one
/// result, read once.
constexpr std::string_view kMarkerEnding = "|marker";

/// The finding says what its observation says.
void follow(Case& record, const Observation& observation)
{
    const auto key = observation.header.key + std::string(kMarkerEnding);
    for (auto& finding : record.findings) {
        if (finding.header.key != key)
            continue;
        finding.date = observation.date;
        finding.assertion = observation.assertion;
        if (finding.quantity && observation.quantity)
            finding.quantity = observation.quantity;
    }
}

/// Puts the event in place of the one of its kind and key.
void put(Case& record, const CourseEvent& event)
{
    std::visit(
        [&](const auto& one) {
            notes::forEachList(record, [&](auto& list) {
                using Held = typename std::remove_reference_t<decltype(list)>::value_type;
                if constexpr (std::is_same_v<Held, std::decay_t<decltype(one)>>) {
                    for (auto& held : list) {
                        if (held.header.key == one.header.key)
                            held = one;
                    }
                }
            });
        },
        event);
    if (const auto* observation = std::get_if<Observation>(&event))
        follow(record, *observation);
}

std::optional<CourseEvent> sameKind(const Case& record, const CourseEvent& event)
{
    std::optional<CourseEvent> found;
    std::visit(
        [&](const auto& one) {
            notes::forEachList(record, [&](const auto& list) {
                using Held = typename std::remove_reference_t<decltype(list)>::value_type;
                if constexpr (std::is_same_v<Held, std::decay_t<decltype(one)>>) {
                    for (const auto& held : list) {
                        if (held.header.key == one.header.key)
                            found = held;
                    }
                }
            });
        },
        event);
    return found;
}

/// Where it was read, and what this program made of it, are no statements of the file.
CourseEvent statementOf(CourseEvent event)
{
    notes::headerOf(event).provenance = {};
    if (auto* medication = std::get_if<Medication>(&event))
        medication->ingredient.clear();
    return event;
}

/// It keeps its key and the place in the file it came from.
CourseEvent placed(CourseEvent event, const CourseEvent& imported)
{
    notes::headerOf(event) = notes::headerOf(imported);
    return event;
}

/// What an observation says in words.
std::pair<Concept, std::string> wordsOf(const CourseEvent& event)
{
    const auto* observation = std::get_if<Observation>(&event);
    return observation == nullptr ? std::pair<Concept, std::string>()
                                  : std::pair(observation->value, observation->text);
}

CourseEvent withdrawn(CourseEvent event)
{
    std::visit([](auto& one) { one.assertion = Assertion::EnteredInError; }, event);
    return event;
}

void noteChange(Case& record,
                Kind kind,
                const std::string& key,
                const std::string& instant,
                boost::json::object content,
                const CourseEvent& from,
                const CourseEvent& to,
                const CourseEvent& imported)
{
    content["before"] = notes::headerOf(imported).key;
    content["kind"] = notes::kEventKinds[imported.index()];
    content["from"] = notes::write(from);
    content["to"] = notes::write(to);
    content["imported"] = notes::write(imported);
    notes::note(record, key, kind, instant, content);
}

std::map<std::string, EventCorrection> standingAfter(const std::vector<EventChange>& changes,
                                                     const Case& record)
{
    std::set<std::string> undone;
    for (const auto& change : changes)
        undone.insert(change.undone);
    std::map<std::string, EventCorrection> result;
    std::map<std::string, CourseEvent> imported;
    for (const auto& change : changes) {
        if (!change.isImported || !change.imported || !change.to)
            continue;
        const auto& key = change.before;
        imported.insert_or_assign(key, *change.imported);
        if (undone.contains(change.key) || change.kind == Kind::Undo)
            continue;
        if (change.kind == Kind::Restore) {
            result.erase(key);
        } else if (change.kind == Kind::Correct || change.kind == Kind::Withdraw) {
            result.insert_or_assign(key,
                                    EventCorrection{change.kind == Kind::Withdraw,
                                                    *change.to,
                                                    *change.imported,
                                                    *change.imported,
                                                    false,
                                                    change.by,
                                                    change.reason,
                                                    change.instant});
        }
    }
    for (auto& [key, correction] : result) {
        correction.imported = imported.at(key);
        // The record knows best where the last file had it.
        if (const auto held = sameKind(record, correction.imported))
            correction.imported = placed(std::move(correction.imported), *held);
        correction.corrected = placed(std::move(correction.corrected), correction.imported);
        correction.isSourceChanged =
            statementOf(correction.imported) != statementOf(correction.seen);
    }
    return result;
}

} // namespace

std::map<std::string, EventCorrection> standingCorrections(const Case& record)
{
    return standingAfter(eventChanges(record), record);
}

std::set<std::string> findingsInWords(const Case& record)
{
    std::set<std::string> keys;
    for (const auto& finding : record.findings) {
        if (finding.header.key.ends_with(kMarkerEnding) && !finding.quantity)
            keys.insert(correctedKeyOf(finding.header.key));
    }
    return keys;
}

std::string correctedKeyOf(const std::string& key)
{
    return key.ends_with(kMarkerEnding) ? key.substr(0, key.size() - kMarkerEnding.size()) : key;
}

Status correctImported(Case& record,
                       const EventEdit& edit,
                       Day today,
                       const std::string& key,
                       const std::string& instant)
{
    const auto current = eventOf(record, edit.key);
    if (!current)
        return fail(ErrorCode::NotFound, "event");
    const auto known = standingCorrections(record);
    const auto standing = known.find(edit.key);
    const auto imported = standing == known.end() ? *current : standing->second.imported;
    auto to = imported;
    if (edit.kind == Kind::Restore) {
        if (standing == known.end())
            return fail(ErrorCode::NotFound, "correction that stands");
    } else {
        if (!counts(notes::assertionOf(*current)))
            return fail(ErrorCode::NotFound, "event that counts");
        if (edit.by.empty() || edit.reason.empty())
            return fail(ErrorCode::MissingData, "who corrects an imported event, and why");
    }
    if (edit.kind == Kind::Withdraw)
        to = withdrawn(*current);
    if (edit.kind == Kind::Correct) {
        if (!edit.event || edit.event->index() != imported.index() ||
            problemOf(*edit.event, today, &imported) != EventProblem::None)
            return fail(ErrorCode::Malformed, "corrected event");
        to = placed(*edit.event, imported);
        std::visit([&](auto& one) { one.assertion = notes::assertionOf(*current); }, to);
        if (findingsInWords(record).contains(edit.key) && wordsOf(to) != wordsOf(imported))
            return fail(ErrorCode::Malformed, "words of a result that is a finding too");
        if (statementOf(to) == statementOf(*current))
            return fail(ErrorCode::Malformed, "correction that changes nothing");
    }
    noteChange(
        record, edit.kind, key, instant, notes::contentOf(edit, instant), *current, to, imported);
    put(record, to);
    return ok();
}

Status undoCorrection(Case& record,
                      const EventChange& undone,
                      const EventEdit& edit,
                      const std::string& key,
                      const std::string& instant)
{
    const auto current = undone.imported ? sameKind(record, *undone.imported) : std::nullopt;
    if (!current)
        return fail(ErrorCode::NotFound, "event");
    auto changes = eventChanges(record);
    const auto before = standingAfter(changes, record);
    const auto standing = before.find(undone.before);
    const auto imported = standing == before.end() ? *current : standing->second.imported;
    auto content = notes::contentOf(edit, instant);
    content["undone"] = undone.key;
    // What stands then follows from what is left, not from what stood when the change was made.
    EventChange undo;
    undo.kind = Kind::Undo;
    undo.undone = undone.key;
    changes.push_back(std::move(undo));
    const auto after = standingAfter(changes, record);
    const auto still = after.find(undone.before);
    const auto to = still == after.end() ? imported : still->second.corrected;
    noteChange(record, Kind::Undo, key, instant, std::move(content), *current, to, imported);
    put(record, to);
    return ok();
}

std::map<std::string, EventCorrection> liftCorrections(Case& record)
{
    auto corrections = standingCorrections(record);
    for (const auto& [key, correction] : corrections)
        put(record, correction.imported);
    return corrections;
}

void layCorrections(Case& record, const std::map<std::string, EventCorrection>& corrections)
{
    for (const auto& [key, correction] : corrections) {
        const auto imported = sameKind(record, correction.imported);
        if (!imported)
            continue;
        const auto corrected = placed(correction.corrected, *imported);
        if (statementOf(*imported) != statementOf(correction.imported)) {
            const auto source = notes::headerOf(*imported).provenance.source;
            const auto instant =
                source >= 0 && static_cast<std::size_t>(source) < record.sources.size()
                    ? record.sources[static_cast<std::size_t>(source)].imported
                    : std::string();
            noteChange(record,
                       Kind::Restate,
                       notes::nextKey(record, instant),
                       instant,
                       notes::contentOf({}, instant),
                       correction.imported,
                       corrected,
                       *imported);
        }
        put(record, corrected);
    }
}

} // namespace consilium::clinical
