#pragma once

#include "ui/report/board_rows.h"

#include <QCoreApplication>
#include <QStringList>

namespace consilium::ui
{

/// Puts the lines of a protocol together, section by section. What is over the limits is counted.
/// Text that people wrote is escaped.
class BoardParts
{
    Q_DECLARE_TR_FUNCTIONS(BoardProtocol)

public:
    explicit BoardParts(const BoardLimits& limits)
        : m_limits(limits)
    {
    }

    std::vector<BoardLine> lines;

    /// One that a person wrote: escaped, cut where it is long.
    [[nodiscard]] QString said(const std::string& words) const;
    void section(const QString& label, QStringList rows, int most, bool isDecision = false);
    /// Of the record: that nothing is recorded is said.
    void recorded(const QString& label, QStringList rows);
    void question(const services::BoardRow& row);
    void minimum(const services::BoardRow& row, const clinical::Case& record);
    void choices(const board::BoardCase& one, const board::Meeting& meeting);
    void decision(const board::BoardCase& one);
    /// Recommendations by priority, or why there is none, and the tests asked for.
    [[nodiscard]] QStringList outcome(const board::Decision& decision) const;
    void objections(const board::Decision& decision);
    void attendance(const board::Decision& decision, const board::Meeting& meeting);
    void afterwards(const board::BoardCase& one);

private:
    [[nodiscard]] QString names(QStringList all) const;
    [[nodiscard]] QString member(const std::string& name, const board::Meeting& meeting) const;
    [[nodiscard]] QString recommended(const board::Recommendation& one) const;
    [[nodiscard]] QString followedUp(const board::FollowUp& seen) const;
    void reveal(const board::BoardCase& one, QStringList& rows) const;
    static QString counted(qsizetype left);
    static QString small(const QString& words);
    static QString comorbidities(const clinical::Case& record);
    static QString performance(const clinical::Case& record);
    static QString inRecord(board::MinimumItem item, const clinical::Case& record);
    BoardLimits m_limits;
};

} // namespace consilium::ui
