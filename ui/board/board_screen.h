#pragma once

#include "core/services/boards.h"
#include "core/services/toolbox.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace consilium::ui
{

/// One case as the board sees it.
struct PresentedCase
{
    services::BoardRow row;
    services::MeetingRow meeting;
    clinical::Case record;
    int number = 1; ///< of the agenda
    int of = 1;
};

/// Board mode: a window of its own, full screen on the shared display, one idea a step, readable at
/// six metres. Shows one patient and nothing of any other: no list, no notification. The ranking of
/// a sealed case never comes into it: it is handed over by setRanking() once the store has opened
/// it. What is entered goes out as a signal with every change, so that a crash loses nothing.
class BoardScreen : public QWidget
{
    Q_OBJECT

public:
    explicit BoardScreen(QWidget* parent = nullptr);
    ~BoardScreen() override;

    /// A new case, from its first step, with the identity masked if the one before it was.
    void
    present(PresentedCase one, const services::Toolbox& toolbox, Day today, const Theme& theme);
    /// The same case, as the store has it after a change; keeps step, focus and what is typed.
    void refresh(services::BoardRow row, services::MeetingRow meeting);
    void setRanking(const options::Ranking& ranking);
    /// Why the last request was refused.
    void setRefusal(const QString& words);
    [[nodiscard]] BoardCaseId shown() const;

Q_SIGNALS:
    /// `seen` are the states that the draft stands on (services::Boards::save).
    void draftSaved(qint64 id,
                    const consilium::board::BoardCase& one,
                    const std::vector<consilium::board::BoardCase>& seen);
    void choiceSealed(qint64 id, const consilium::board::Choice& choice);
    void openingWanted(qint64 id, const QString& by, const QString& why);
    void finishWanted(qint64 id, const QString& by);
    /// Attendance or sealing, changed in `seen`.
    void meetingSaved(qint64 meeting,
                      const consilium::board::Meeting& one,
                      const consilium::board::Meeting& seen);
    void stepToCase(int by); ///< next or previous of the agenda, or a jump
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace consilium::ui
