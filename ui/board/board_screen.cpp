#include "ui/board/board_screen.h"

#include "ui/board/board_keys.h"
#include "ui/board/board_screen_parts.h"
#include "ui/board/board_words.h"
#include "ui/format/format.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace consilium::ui
{

BoardScreen::BoardScreen(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_parts(std::make_unique<Parts>(*this))
{
    setObjectName(QStringLiteral("boardScreen"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    m_parts->connectParts();
    new BoardKeys(
        this,
        m_parts->notes,
        [this](QKeyEvent& key, QWidget& receiver) { return m_parts->handle(key, receiver); },
        [this] { m_parts->flush(); });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen* gone) {
        m_parts->leaveScreen(gone);
    });
}

BoardScreen::~BoardScreen() = default;

void BoardScreen::Parts::connectParts()
{
    QObject::connect(&save, &QTimer::timeout, &screen, [this] { flush(); });
    QObject::connect(bottom, &BoardStepBar::chosen, &screen, [this](int next) { goTo(next); });
    QObject::connect(jumpBox, &JumpBox::wanted, &screen, [this](const QString& to) { jump(to); });
    QObject::connect(view, &StepView::germlineWanted, &screen, [this] {
        isGermlineShown = true;
        showStep();
    });
    QObject::connect(choices, &ChoicePanel::changed, &screen, [this] { touched(); });
    QObject::connect(choices, &ChoicePanel::sealed, &screen, [this](const board::Choice& choice) {
        flush();
        refusal->hide();
        Q_EMIT screen.choiceSealed(id(), choice);
    });
    const auto open = [this](const QString& by, const QString& why) {
        flush();
        refusal->hide();
        Q_EMIT screen.openingWanted(id(), by, why);
    };
    QObject::connect(choices, &ChoicePanel::openingWanted, &screen, open);
    QObject::connect(opened, &RankingView::rankingWanted, &screen, [this, open] {
        const auto& reveal = one->row.one.reveal;
        if (!reveal.at.empty()) {
            open(text(reveal.by), text(reveal.why));
            return;
        }
        const auto& meeting = one->meeting.meeting;
        const auto chair = std::find_if(
            meeting.members.begin(), meeting.members.end(), [](const board::Member& member) {
                return member.role == board::Role::Chair;
            });
        open(chair == meeting.members.end() ? text(one->row.one.presenter) : text(chair->name),
             text(meeting.choosesWhyNot));
    });
    QObject::connect(choices, &ChoicePanel::sealingOffWanted, &screen, [this](const QString& why) {
        auto meeting = one->meeting.meeting;
        meeting.choosesFirst = false;
        meeting.choosesWhyNot = why.toStdString();
        saveMeeting(meeting);
        showStep();
    });
    QObject::connect(decision, &DecisionForm::changed, &screen, [this] { touched(); });
    QObject::connect(decision,
                     &DecisionForm::meetingChanged,
                     &screen,
                     [this](const board::Meeting& meeting) { saveMeeting(meeting); });
    QObject::connect(decision, &DecisionForm::finishWanted, &screen, [this](const QString& by) {
        flush();
        refusal->hide();
        Q_EMIT screen.finishWanted(id(), by);
    });
}

void BoardScreen::present(PresentedCase one,
                          const services::Toolbox& toolbox,
                          Day today,
                          const Theme& theme)
{
    auto& parts = *m_parts;
    parts.flush();
    parts.one = std::move(one);
    parts.today = today;
    parts.theme = theme;
    if (!isVisible()) {
        // The shared display is the one that the program's own window is not on.
        const auto* own = parentWidget() == nullptr ? nullptr : parentWidget()->screen();
        for (auto* other : QGuiApplication::screens()) {
            if (own != nullptr && other != own) {
                setScreen(other);
                setGeometry(other->geometry());
            }
        }
        showFullScreen();
    }
    parts.showCase(toolbox);
}

void BoardScreen::refresh(services::BoardRow row, services::MeetingRow meeting)
{
    auto& parts = *m_parts;
    if (!parts.one || parts.one->row.id != row.id)
        return;
    const bool wasOpen = parts.isOpen();
    const bool wasFinal = parts.isFinal();
    const bool isFinal = row.one.decision.state == board::DecisionState::Final;
    const bool isTypedKept =
        !isFinal && (parts.isPending || (parts.sent && !(*parts.sent == row.one.decision)));
    const auto& is = row.one.decision;
    const bool isOurs = is == parts.one->row.one.decision ||
                        std::any_of(parts.underWay.begin(),
                                    parts.underWay.end(),
                                    [&](const auto& draft) { return draft.decision == is; });
    if (isTypedKept && !isOurs) {
        parts.flush(); // on what it was typed on: the store says what became of that
        parts.isHeld = true;
    }
    if (!isTypedKept)
        parts.sent.reset();
    parts.one->row = std::move(row);
    parts.one->meeting = std::move(meeting);
    if (!parts.underWay.empty() && parts.isStored(parts.underWay.back()))
        parts.underWay.clear();
    const auto& now = parts.one->row.one;
    parts.decision->refresh(now, parts.one->meeting.meeting, isTypedKept);
    auto withTyped = now;
    withTyped.choices = parts.choices->choices(now.choices);
    parts.choices->setState(withTyped, parts.one->meeting.meeting, parts.look);
    if (isTypedKept && !parts.isHeld)
        parts.changed();
    parts.showPerson();
    const bool isShownAnew = parts.stack->currentWidget() == parts.opened ||
                             wasOpen != parts.isOpen() || wasFinal != isFinal;
    if (isShownAnew)
        parts.showStep();
    else
        parts.showBanners();
}

void BoardScreen::setRanking(const options::Ranking& ranking)
{
    auto& parts = *m_parts;
    if (!parts.one)
        return;
    parts.ranking = openedRanking(ranking, parts.one->record);
    if (parts.isOpen() && parts.kind() == board::StepKind::Options)
        parts.showStep();
}

void BoardScreen::setRefusal(const QString& words)
{
    m_parts->refusal->setText(words);
    m_parts->refusal->setVisible(!words.isEmpty());
}

BoardCaseId BoardScreen::shown() const
{
    return m_parts->one ? m_parts->one->row.id : BoardCaseId{};
}

void BoardScreen::Parts::scroll(int lines)
{
    const int px = lines * look.body * 3;
    if (stack->currentWidget() == opened)
        opened->scroll(px);
    else if (stack->currentWidget() == decision)
        decision->scroll(px);
    else if (stack->currentWidget() == course)
        course->scroll(lines);
    else
        view->scroll(lines);
}

void BoardScreen::Parts::toggleNotes()
{
    if (notes->isVisible()) {
        notes->hide();
        return;
    }
    notes->place(screen.screen());
    notes->show();
    screen.activateWindow();
    screen.setFocus();
}

void BoardScreen::Parts::jump(const QString& text)
{
    const auto wanted = text.trimmed();
    bool isNumber = false;
    if (wanted.startsWith(QLatin1Char('#'))) {
        const int number = wanted.mid(1).trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || number > one->of) {
            jumpBox->say(BoardScreen::tr("The agenda has the cases 1 to %1.").arg(one->of));
            return;
        }
        jumpBox->hide();
        screen.setFocus();
        flush();
        if (number != one->number)
            Q_EMIT screen.stepToCase(number - one->number);
        return;
    }
    int found = wanted.toInt(&isNumber) - 1;
    if (!isNumber) {
        found = -1;
        for (std::size_t index = 0; index < steps.size() && !wanted.isEmpty(); ++index) {
            if (found < 0 &&
                BoardWords::title(steps[index]).startsWith(wanted, Qt::CaseInsensitive))
                found = static_cast<int>(index);
        }
    }
    if (found < 0 || found >= static_cast<int>(steps.size())) {
        jumpBox->say(
            BoardScreen::tr("No such step. There are the steps 1 to %1.").arg(steps.size()));
        return;
    }
    jumpBox->hide();
    goTo(found);
}

bool BoardScreen::Parts::handle(QKeyEvent& key, QWidget& receiver)
{
    if (!one)
        return false;
    if (key.key() == Qt::Key_Escape) {
        if (jumpBox->isVisible()) {
            jumpBox->hide();
            screen.setFocus();
        } else {
            screen.close();
        }
        return true;
    }
    if (key.modifiers().testFlag(Qt::ControlModifier)) {
        switch (key.key()) {
        case Qt::Key_Right:
            goTo(step + 1);
            return true;
        case Qt::Key_Left:
            goTo(step - 1);
            return true;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: {
            const int by = key.key() == Qt::Key_PageDown ? 1 : -1;
            flush();
            if (one->number + by >= 1 && one->number + by <= one->of)
                Q_EMIT screen.stepToCase(by);
            return true;
        }
        default:
            return false;
        }
    }
    if (key.modifiers().testFlag(Qt::AltModifier) || isTextField(receiver))
        return false;
    if (stack->currentWidget() == course && course->handle(key))
        return true;
    return handlePlain(key.key(), receiver);
}

bool BoardScreen::Parts::handlePlain(int key, const QWidget& receiver)
{
    const bool isList = qobject_cast<const QComboBox*>(&receiver) != nullptr;
    const bool isControl = isList || qobject_cast<const QAbstractButton*>(&receiver) != nullptr;
    switch (key) {
    case Qt::Key_Space:
        if (isControl)
            return false;
        goTo(step + 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isControl)
            return false;
        scroll(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        goTo(step + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        goTo(step - 1);
        return true;
    case Qt::Key_Home:
        if (isList)
            return false;
        goTo(0);
        return true;
    case Qt::Key_End:
        if (isList)
            return false;
        goTo(static_cast<int>(steps.size()) - 1);
        return true;
    case Qt::Key_J:
        jumpBox->open();
        return true;
    case Qt::Key_M:
        isMasked = !isMasked;
        showPerson();
        showStep();
        return true;
    case Qt::Key_P:
        toggleNotes();
        return true;
    case Qt::Key_T:
        timer.toggle();
        return true;
    default:
        return false;
    }
}

void BoardScreen::keyPressEvent(QKeyEvent* event)
{
    if (!m_parts->handle(*event, *this))
        QWidget::keyPressEvent(event);
}

void BoardScreen::closeEvent(QCloseEvent* event)
{
    m_parts->flush();
    m_parts->notes->hide();
    QWidget::closeEvent(event);
    Q_EMIT left();
}

void BoardScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_parts->one || m_parts->steps.empty()) // shown, and its case not yet
        return;
    m_parts->updateLook();
    const auto* page = m_parts->stack->currentWidget();
    m_parts->choices->setState(m_parts->draft(), m_parts->one->meeting.meeting, m_parts->look);
    if (page == m_parts->view || page == m_parts->course || page == m_parts->opened)
        m_parts->showStep();
}

} // namespace consilium::ui
