#pragma once

#include "core/services/boards.h"

#include <iosfwd>
#include <string>

namespace consilium::cli
{

// The answers of board: text for people, or the JSON of core/services/boards.h.
void answerMeetings(std::ostream& out,
                    bool isJson,
                    const std::string& command,
                    const std::vector<services::MeetingRow>& meetings);
void answerBoardCases(std::ostream& out,
                      bool isJson,
                      const std::string& command,
                      const std::vector<services::BoardRow>& cases);
void answerBoardFigures(std::ostream& out, bool isJson, const board::Figures& figures);

} // namespace consilium::cli
