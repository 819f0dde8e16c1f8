#pragma once

#include "core/services/boards.h"

#include <QString>

#include <vector>

namespace consilium::ui
{

/// How much of what may be long is shown. What is beyond is counted.
struct BoardLimits
{
    int record = 60;    ///< lines of a list of the record
    int board = 60;     ///< entries of a list of the board
    int letters = 6000; ///< of one text; short ones also lose their line breaks
};

/// One line of a protocol: a label in the first column where a section begins, rich text beside it.
struct BoardLine
{
    QString label;
    QString html;
    bool isDecision = false; ///< stands out
};

/// The protocol of a case without the head, in the order in which it is read.
[[nodiscard]] std::vector<BoardLine> protocolLines(const services::BoardRow& row,
                                                   const services::MeetingRow& meeting,
                                                   const clinical::Case& record,
                                                   const BoardLimits& limits);
/// What stands on every page: patient and meeting, and the state where it is not final.
[[nodiscard]] QString protocolHead(const services::BoardRow& row,
                                   const services::MeetingRow& meeting,
                                   const clinical::Case& record);
/// "DRAFT: ..." in large letters; empty for a final decision.
[[nodiscard]] QString protocolMark(const board::Decision& decision);
[[nodiscard]] QString protocolFoot(const services::BoardRow& row);
[[nodiscard]] QString protocolTitle(const services::MeetingRow& meeting);

/// The meeting, and one line a case.
[[nodiscard]] QString listHead(const services::MeetingRow& meeting);
[[nodiscard]] std::vector<BoardLine> listLines(const services::MeetingRow& meeting,
                                               const std::vector<services::BoardRow>& cases,
                                               const BoardLimits& limits);
[[nodiscard]] QString listFoot();
[[nodiscard]] QString listTitle(const services::MeetingRow& meeting);

} // namespace consilium::ui
