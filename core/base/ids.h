#pragma once

#include <cstdint>

namespace consilium
{

/// Row of a patient in the open store. Distinct from every other number; not valid in another
/// store.
enum class PatientId : std::int64_t {};

/// Row of a kept ranking.
enum class RankingId : std::int64_t {};

/// Row of a session of a tumour board.
enum class MeetingId : std::int64_t {};

/// Row of a patient's case before a tumour board.
enum class BoardCaseId : std::int64_t {};

} // namespace consilium
