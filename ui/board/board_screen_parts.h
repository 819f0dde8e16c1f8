#pragma once

#include "core/services/risk.h"
#include "ui/board/board_bars.h"
#include "ui/board/board_mask.h"
#include "ui/board/board_screen.h"
#include "ui/board/board_steps.h"
#include "ui/board/board_timer.h"
#include "ui/board/choice_panel.h"
#include "ui/board/decision_form.h"
#include "ui/board/presenter_notes.h"
#include "ui/board/ranking_view.h"
#include "ui/board/step_view.h"
#include "ui/board/timeline_step.h"

#include <QTimer>

#include <optional>

class QScreen;
class QStackedWidget;

namespace consilium::ui
{

/// The state of board mode, and what its keys and changes do.
struct BoardScreen::Parts
{
    explicit Parts(BoardScreen& owner);

    void layOut();
    void connectParts();
    void showCase(const services::Toolbox& toolbox);
    void showStep();
    void showPerson();
    void showBanners();
    void updateLook();
    void goTo(int next);
    void jump(const QString& text);
    bool handle(QKeyEvent& key, QWidget& receiver);
    bool handlePlain(int key, const QWidget& receiver);
    void scroll(int lines);
    void toggleNotes();
    /// What was entered, on top of what the store has.
    [[nodiscard]] board::BoardCase draft() const;
    void changed();
    /// Somebody typed.
    void touched();
    void flush();
    void saveMeeting(const board::Meeting& meeting);
    void leaveScreen(const QScreen* gone);
    [[nodiscard]] board::StepKind kind() const;
    [[nodiscard]] bool isOpen() const;
    /// Whether the store has what the draft says.
    [[nodiscard]] bool isStored(const board::BoardCase& draft) const;
    [[nodiscard]] bool isFinal() const;
    [[nodiscard]] qint64 id() const;
    [[nodiscard]] StepSource source() const;

    BoardScreen& screen;
    std::optional<PresentedCase> one;
    std::vector<GenomeRow> genome;
    std::optional<services::RiskOverview> risk; ///< where a step shows it
    QString tumour;
    Day today{};
    Theme theme = Theme::dark();
    BoardLook look;
    BoardMask mask;
    std::vector<board::Step> steps;
    int step = 0;
    bool isMasked = false;
    bool isGermlineShown = false;
    bool isPending = false;                 ///< something was typed that has not gone out
    std::optional<board::Decision> sent;    ///< went out, and the store has not answered with it
    std::vector<board::BoardCase> underWay; ///< drafts that went out, the latest last
    /// Somebody else changed the decision that is typed here: it does not go out by itself.
    bool isHeld = false;
    std::optional<OpenedRanking> ranking; ///< shown only once the case is open
    BoardTimer timer;
    QTimer save;

    BoardTopBar* top;
    BoardStepBar* bottom;
    QLabel* banner;
    QLabel* refusal;
    QStackedWidget* stack;
    StepView* view;
    TimelineStep* course;
    ChoicePanel* choices;
    RankingView* opened;
    DecisionForm* decision;
    JumpBox* jumpBox;
    PresenterNotes* notes;
};

} // namespace consilium::ui
