#pragma once

#include "core/clinical/course_events.h"

#include <map>
#include <set>
#include <string>

namespace consilium::clinical
{

/// What stands in place of an event that a file brought, and what the file says.
struct EventCorrection
{
    bool isWithdrawn = false;
    CourseEvent corrected;        ///< as it stands in the record
    CourseEvent imported;         ///< as the file last stated it
    CourseEvent seen;             ///< as the file stated it when it was corrected
    bool isSourceChanged = false; ///< a file states it otherwise than what was corrected
    std::string by;
    std::string reason;
    std::string instant; ///< ISO
};

/// Corrections that stand, by key of the event.
[[nodiscard]] std::map<std::string, EventCorrection> standingCorrections(const Case& record);

/// Keys of imported observations that are a molecular finding too, and say it in words: these words
/// cannot be corrected, because only the reader of the file knows what they mean. Date and number
/// of such a result are corrected in both.
[[nodiscard]] std::set<std::string> findingsInWords(const Case& record);

/// The key that a correction of a record of that key would have: that of the observation, where it
/// is the finding of one.
[[nodiscard]] std::string correctedKeyOf(const std::string& key);

/// Takes back all corrections of an imported event at once, or puts what a change says in its
/// place. As applyEdit; `key` is that of the change.
[[nodiscard]] Status correctImported(Case& record,
                                     const EventEdit& edit,
                                     Day today,
                                     const std::string& key,
                                     const std::string& instant);
/// The change `undone` of an imported event does not stand any more. NotFound: no such event.
[[nodiscard]] Status undoCorrection(Case& record,
                                    const EventChange& undone,
                                    const EventEdit& edit,
                                    const std::string& key,
                                    const std::string& instant);

/// For a merge: puts what files say in place of the corrections, which are returned.
[[nodiscard]] std::map<std::string, EventCorrection> liftCorrections(Case& record);
/// Puts them back. What a file states otherwise since is noted in the record.
void layCorrections(Case& record, const std::map<std::string, EventCorrection>& corrections);

} // namespace consilium::clinical
