#pragma once

#include "core/base/result.h"
#include "core/board/board_case.h"
#include "core/board/meeting.h"

#include <vector>

namespace consilium::board
{

/// Context of the refusal of a draft, before the names of what was changed ("question, decision").
inline constexpr const char* kChangedMeanwhile = "changed meanwhile: ";

/// What was typed, put onto what is stored, which others may have changed since. `seen` are the
/// states that the typing stands on: the one that was shown, and drafts of the same hand that are
/// on their way. What equals all of them was not touched and stays as it is stored; so do sealed
/// choices, an opened ranking, addenda and follow-ups always. AlreadyExists (kChangedMeanwhile)
/// where something was touched that is stored otherwise than anything seen.
[[nodiscard]] Result<BoardCase>
merged(const std::vector<BoardCase>& seen, const BoardCase& typed, const BoardCase& stored);

/// The same of a meeting; members are told apart by their names.
[[nodiscard]] Result<Meeting>
merged(const std::vector<Meeting>& seen, const Meeting& typed, const Meeting& stored);

} // namespace consilium::board
