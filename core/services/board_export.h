#pragma once

#include "core/services/boards.h"

#include <string>

namespace consilium::services
{

/// What a board decided, or is about to, as a FHIR bundle (core/interchange/fhir/board_writer.h).
/// `meeting` is the one the case is on; without one its parts are empty. Sealed choices and claims
/// are no part of it. A decision without content gives a plan that holds the question alone.
[[nodiscard]] std::string
exportBoardCase(const BoardRow& row, const MeetingRow& meeting, const clinical::Case& record);

} // namespace consilium::services
