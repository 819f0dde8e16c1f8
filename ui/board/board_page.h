#pragma once

#include "core/services/boards.h"

#include <QWidget>

namespace consilium::ui
{

/// What the page shows, as the store has it.
using BoardLists = services::BoardOverview;

/// Agenda and preparation of tumour boards: meetings on the left, the cases of the chosen one (or
/// those that wait) beside it, below them what the chosen case still needs, its steps, and, once it
/// was discussed, addenda, claim and follow-up. Stores nothing itself: what is entered goes out as
/// a signal at once, and the page shows what comes back by setLists().
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(QWidget* parent = nullptr);
    ~BoardPage() override;

    /// Keeps what is chosen and typed where it is still there.
    void setLists(BoardLists lists, Day today);
    /// The answer to patientsWanted().
    void setPatients(std::vector<services::PatientSummary> patients);
    /// Why the last request was refused, in words; stands on the page until the next one.
    void setRefusal(const QString& words);
    /// The meeting that was sent is in the store: its form closes.
    void setKept(MeetingId meeting);
    /// Forgets everything: the store was locked.
    void clear();
    /// Chooses a case, and the meeting it is on.
    void choose(BoardCaseId id);
    /// Sends a draft that waits for its moment (at most 0.6 s): before a lock and before the end.
    void flush();

Q_SIGNALS:
    /// `id` 0 makes a new one. Ids are those of MeetingId and BoardCaseId.
    /// `seen` is what the change was made on (services::Boards::saveMeeting).
    void meetingSaved(qint64 id,
                      const consilium::board::Meeting& meeting,
                      const consilium::board::Meeting& seen);
    void patientsWanted(const QString& search);
    void caseAdded(qint64 patient, const QString& question, const QString& presenter);
    /// `seen` are the states that the draft stands on (services::Boards::save).
    void caseSaved(qint64 id,
                   const consilium::board::BoardCase& one,
                   const std::vector<consilium::board::BoardCase>& seen);
    void caseScheduled(qint64 id, qint64 meeting); ///< 0: off the agenda
    void caseMoved(qint64 id, int by);
    void addendumAdded(qint64 id, const QString& by, const QString& text);
    void followUpAdded(qint64 id, const consilium::board::FollowUp& followUp);
    void presentationWanted(qint64 meeting, qint64 firstCase);
    void patientWanted(qint64 patient); ///< opens the case in the window
    void protocolWanted(qint64 id);     ///< of a discussed case, as PDF
    void listWanted(qint64 meeting);    ///< of a meeting, as PDF
    void fhirWanted(qint64 id);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace consilium::ui
