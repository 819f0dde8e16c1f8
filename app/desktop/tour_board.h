#pragma once

#include "ui/board/board_page.h"
#include "ui/board/board_screen.h"

#include <QCoreApplication>

#include <vector>

namespace consilium
{

/// What the tour reads of the store for its tumour board.
struct TourRecords
{
    std::vector<services::PatientSummary> patients; ///< one at least
    std::vector<clinical::Case> records;            ///< of each
    options::Ranking ranking;                       ///< of the first
    Day today{};

    /// MissingData: the store has no patient; or what the store refuses.
    [[nodiscard]] static Result<TourRecords> of(services::Session& session);
};

/// A tumour board that stands in no store, so that a tour pictures agenda and board mode whatever
/// the store holds, and changes nothing in it. Its people are invented, its words in the language
/// of the moment.
class TourBoard
{
    Q_DECLARE_TR_FUNCTIONS(consilium::TourBoard)

public:
    explicit TourBoard(const TourRecords& records);

    /// One meeting with a case that comes and one that was decided, and one that waits.
    [[nodiscard]] const ui::BoardLists& lists() const { return m_lists; }

    /// The case that comes, its ranking still sealed.
    [[nodiscard]] ui::PresentedCase presented() const;
    /// The same once everybody has chosen and the ranking was opened.
    [[nodiscard]] services::BoardRow opened() const;
    /// The same with a final decision.
    [[nodiscard]] services::BoardRow decided() const;

    [[nodiscard]] const services::MeetingRow& meeting() const { return m_lists.meetings.front(); }

private:
    void addCase(std::size_t of, const QString& question);
    void decide(board::BoardCase& one) const;
    [[nodiscard]] std::vector<std::string> therapy() const; ///< first of the ranking with drugs
    [[nodiscard]] std::string at(const char* time) const;   ///< of today, as an instant

    const TourRecords& m_records;
    ui::BoardLists m_lists;
};

} // namespace consilium
