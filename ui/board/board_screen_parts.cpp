#include "ui/board/board_screen_parts.h"

#include "ui/board/board_words.h"
#include "ui/board/large_ideas.h"
#include "ui/format/format.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kSaveAfterMs = 400;         ///< what is typed goes out well within a second
constexpr std::size_t kMostUnderWay = 16; ///< drafts; each is answered within moments

} // namespace

BoardScreen::Parts::Parts(BoardScreen& owner)
    : screen(owner)
    , timer([this] {
        top->setTime(timer);
        notes->setTime(timer);
    })
    , top(new BoardTopBar)
    , bottom(new BoardStepBar)
    , banner(boardLabel({}, "strip", "boardBanner"))
    , refusal(boardLabel({}, "strip", "boardRefusal"))
    , stack(new QStackedWidget)
    , view(new StepView)
    , course(new TimelineStep)
    , choices(new ChoicePanel)
    , opened(new RankingView)
    , decision(new DecisionForm)
    , jumpBox(new JumpBox(&owner))
    , notes(new PresenterNotes(&owner))
{
    save.setSingleShot(true);
    save.setInterval(kSaveAfterMs);
    layOut();
}

void BoardScreen::Parts::layOut()
{
    auto* column = new QVBoxLayout(&screen);
    setBoardMargin(*column, 0);
    auto* middle = new QWidget;
    auto* inner = new QVBoxLayout(middle);
    setBoardMargin(*inner, 1.2);
    inner->addWidget(banner);
    inner->addWidget(stack, 1);
    inner->addWidget(refusal);
    for (auto* page : {static_cast<QWidget*>(view),
                       static_cast<QWidget*>(course),
                       static_cast<QWidget*>(choices),
                       static_cast<QWidget*>(opened),
                       static_cast<QWidget*>(decision)})
        stack->addWidget(page);
    column->addWidget(top);
    column->addWidget(middle, 1);
    column->addWidget(bottom);
    banner->hide();
    refusal->hide();
}

board::StepKind BoardScreen::Parts::kind() const
{
    return steps[static_cast<std::size_t>(step)].kind;
}

bool BoardScreen::Parts::isOpen() const
{
    return board::isOpen(one->row.one, one->meeting.meeting);
}

bool BoardScreen::Parts::isFinal() const
{
    return one->row.one.decision.state == board::DecisionState::Final;
}

qint64 BoardScreen::Parts::id() const { return static_cast<qint64>(one->row.id); }

StepSource BoardScreen::Parts::source() const
{
    return {*one, genome, tumour, mask, today, isGermlineShown};
}

void BoardScreen::Parts::showCase(const services::Toolbox& toolbox)
{
    const auto& record = one->record;
    ranking.reset();
    opened->clear();
    sent.reset();
    underWay.clear();
    isHeld = false;
    isGermlineShown = false;
    step = 0;
    steps.clear();
    for (const auto& each : one->row.one.steps) {
        if (!each.isLeftOut)
            steps.push_back(each);
    }
    if (steps.empty())
        steps = board::stepsFor(record);

    risk.reset();
    if (std::any_of(steps.begin(), steps.end(), [](const board::Step& each) {
            return each.kind == board::StepKind::Risk;
        }))
        risk = services::riskOverview(record, toolbox, knowledge::RiskFacts::shipped(), today);

    // Which genes are asked about follows from the tumour alone: no ranking takes part in it.
    options::Ranking asked;
    const auto* leading = clinical::leadingTumour(record);
    const auto* type = leading == nullptr ? nullptr : toolbox.tumours.find(leading->oncotree);
    if (type != nullptr)
        asked.tumourType = type->code;
    genome = genomeRows(record, toolbox, asked);
    const auto label = leading == nullptr ? QString() : text(leading->diagnosis.label());
    tumour = type != nullptr   ? text(type->name)
             : label.isEmpty() ? BoardScreen::tr("Diagnosis not stated")
                               : label;

    const auto drugs = DrugNames::of(toolbox.drugs);
    choices->clear();
    choices->setDrugs(drugs);
    decision->setDrugs(drugs);
    updateLook();
    decision->setCase(one->row.one, one->meeting.meeting);
    choices->setState(one->row.one, one->meeting.meeting, look);
    refusal->hide();
    jumpBox->hide();
    timer.start(one->row.one.minutes);
    showPerson();
    goTo(0);
}

void BoardScreen::Parts::updateLook()
{
    const auto next = BoardLook::of(theme, screen.height());
    const bool isSame = next.body == look.body && next.styleSheet() == look.styleSheet() &&
                        !screen.styleSheet().isEmpty();
    look = next;
    if (isSame) {
        spread(screen);
        return;
    }
    dress(screen, look);
    notes->setTheme(theme);
}

void BoardScreen::Parts::showPerson()
{
    mask = BoardMask(one->record, today, isMasked);
    const auto& meeting = one->meeting.meeting;
    const auto board = meeting.date.isKnown()
                           ? BoardScreen::tr("%1 · %2", "board, date")
                                 .arg(text(meeting.title), Format::date(meeting.date))
                           : text(meeting.title);
    const auto place = BoardScreen::tr("case %1 of %2").arg(one->number).arg(one->of);
    top->setBoard(board, place);
    notes->setPlace(place);
    QStringList titles;
    for (const auto& each : steps)
        titles << mask.words(BoardWords::title(each));
    bottom->setSteps(titles);
    const auto& patient = one->record.patient;
    top->setPerson(BoardScreen::tr("%1 · %2 · %3", "patient, age, sex")
                       .arg(mask.person(), mask.age(), Format::sex(patient.sex)),
                   isMasked,
                   patient.isSynthetic);
    screen.setWindowTitle(BoardScreen::tr("%1: %2", "board, case").arg(text(meeting.title), place));
}

void BoardScreen::Parts::showBanners()
{
    const auto& board = one->row.one;
    const auto& meeting = one->meeting.meeting;
    const bool isAboutChoice =
        kind() == board::StepKind::Options || kind() == board::StepKind::Decision;
    QStringList words;
    if ((!meeting.choosesFirst || !board.reveal.choosesFirst) && isAboutChoice)
        words << BoardScreen::tr("In this meeting no choices are sealed before the ranking is "
                                 "shown: %1")
                     .arg(mask.words(text(board.reveal.choosesFirst ? meeting.choosesWhyNot
                                                                    : board.reveal.why)));
    if (isFinal() && kind() == board::StepKind::Decision)
        words << BoardScreen::tr("This decision is final (%1, %2). It does not change; later words "
                                 "are addenda, entered on the board page.",
                                 "name, time")
                     .arg(text(board.decision.finalBy),
                          BoardWords::instant(board.decision.finalAt));
    banner->setText(words.join(QLatin1Char('\n')));
    banner->setVisible(!words.isEmpty());
}

void BoardScreen::Parts::showStep()
{
    auto& now = steps[static_cast<std::size_t>(step)];
    QWidget* page = view;
    const auto germline = isGermlineShown ? GermlineOnScreen::Shown : GermlineOnScreen::Hidden;
    const auto question = mask.words(text(one->row.one.question));
    choices->setQuestion(question.isEmpty() ? BoardScreen::tr("No question was entered") : question,
                         BoardSteps::summaryOf(source()));
    if (now.kind == board::StepKind::Options && isOpen()) {
        opened->setContent(ranking, one->row.one, one->meeting.meeting, mask, look);
        page = opened;
    } else if (now.kind == board::StepKind::Options) {
        page = choices;
    } else if (now.kind == board::StepKind::Decision && !isFinal()) {
        page = decision;
    } else if (now.kind == board::StepKind::Decision) {
        view->setContent(BoardSteps::decisionOf(one->row.one, mask), look);
    } else if (now.kind == board::StepKind::Risk && risk) {
        view->setContent(LargeRisk::summaryOf(*risk, mask, germline), look);
    } else if (now.kind == board::StepKind::Timeline) {
        page = course;
        course->setCourse(mask.words(BoardWords::title(now)),
                          BoardCourses::of(one->record, mask, today, germline),
                          mask,
                          look);
    } else {
        view->setContent(BoardSteps::contentOf(now, source()), look);
    }
    // What is not shown holds nothing: neither what a mask hides nor what is sealed.
    if (page != view)
        view->setContent({}, look);
    if (page != opened)
        opened->clear();
    if (page != course)
        course->clear();
    stack->setCurrentWidget(page);
    bottom->setCurrent(step);
    showBanners();
    const auto next = static_cast<std::size_t>(step) + 1;
    notes->setSteps(now, next < steps.size() ? &steps[next] : nullptr, mask);
}

void BoardScreen::Parts::goTo(int next)
{
    if (!one || next < 0 || next >= static_cast<int>(steps.size()))
        return;
    flush();
    step = next;
    showStep();
    screen.setFocus();
}

board::BoardCase BoardScreen::Parts::draft() const
{
    auto entered = one->row.one;
    if (!isFinal())
        entered.decision = decision->value();
    if (!isOpen())
        entered.choices = choices->choices(entered.choices);
    return entered;
}

void BoardScreen::Parts::changed()
{
    isPending = true;
    refusal->hide();
    if (!save.isActive())
        save.start();
}

void BoardScreen::Parts::touched()
{
    isHeld = false;
    changed();
}

bool BoardScreen::Parts::isStored(const board::BoardCase& draft) const
{
    const auto& now = one->row.one;
    return draft.decision == now.decision &&
           std::all_of(draft.choices.begin(), draft.choices.end(), [&](const auto& typed) {
               return std::any_of(now.choices.begin(), now.choices.end(), [&](const auto& kept) {
                   return kept.member == typed.member && kept.therapy == typed.therapy &&
                          kept.other == typed.other;
               });
           });
}

void BoardScreen::Parts::flush()
{
    save.stop();
    if (!isPending || !one)
        return;
    isPending = false;
    const auto entered = draft();
    if (entered == one->row.one && underWay.empty())
        return;
    sent = entered.decision;
    auto seen = underWay;
    seen.push_back(one->row.one);
    underWay.push_back(entered);
    if (underWay.size() > kMostUnderWay)
        underWay.erase(underWay.begin());
    Q_EMIT screen.draftSaved(id(), entered, seen);
}

void BoardScreen::Parts::saveMeeting(const board::Meeting& meeting)
{
    flush();
    const auto seen = std::exchange(one->meeting.meeting, meeting);
    choices->setState(draft(), meeting, look);
    refusal->hide();
    Q_EMIT screen.meetingSaved(static_cast<qint64>(one->meeting.id), meeting, seen);
}

void BoardScreen::Parts::leaveScreen(const QScreen* gone)
{
    auto* stays = QGuiApplication::primaryScreen();
    for (auto* each : QGuiApplication::screens()) {
        if (stays == gone)
            stays = each;
    }
    if (stays == nullptr || stays == gone)
        return;
    if (screen.screen() == gone || !QGuiApplication::screens().contains(screen.screen())) {
        const bool isVisible = screen.isVisible();
        screen.setWindowState(screen.windowState() & ~Qt::WindowFullScreen);
        screen.setScreen(stays);
        screen.setGeometry(stays->geometry());
        if (isVisible)
            screen.showFullScreen();
    }
    if (!notes->isVisible())
        return;
    // The presenter's notes have a display of their own or none: on the only one that stays, which
    // all may see, they close until they are asked for.
    const auto all = QGuiApplication::screens();
    const bool isApart = std::any_of(all.begin(), all.end(), [&](const QScreen* each) {
        return each != gone && each != screen.screen();
    });
    if (!isApart) {
        notes->close();
    } else {
        notes->place(screen.screen(), gone);
        notes->show();
    }
    screen.activateWindow();
}

} // namespace consilium::ui
