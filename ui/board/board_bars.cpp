#include "ui/board/board_bars.h"

#include "ui/board/board_timer.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cstdlib>

namespace consilium::ui
{

namespace
{

QLabel* oneLine(const char* look, const char* name)
{
    auto* label = boardLabel({}, look, name);
    label->setWordWrap(false);
    return label;
}

} // namespace

QString timeText(const BoardTimer& timer)
{
    const int left = timer.left();
    const int seconds = std::abs(left);
    const auto clock =
        QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (timer.isPaused())
        return BoardTopBar::tr("stopped at %1").arg(clock);
    return left >= 0 ? BoardTopBar::tr("%1 left").arg(clock)
                     : BoardTopBar::tr("▲ %1 over the time").arg(clock);
}

BoardTopBar::BoardTopBar(QWidget* parent)
    : QFrame(parent)
    , m_board(oneLine("topStrong", "boardTitle"))
    , m_place(oneLine("top", "casePlace"))
    , m_time(oneLine("top", "timeLeft"))
    , m_person(oneLine("top", "person"))
    , m_invented(oneLine("chip", "inventedChip"))
    , m_masked(oneLine("chip", "maskChip"))
{
    setProperty("board", QLatin1String("barFrame"));
    auto* row = new QHBoxLayout(this);
    setBoardMargin(*row, 0.55);
    row->addWidget(m_board);
    row->addWidget(m_place);
    row->addWidget(m_time);
    row->addStretch(1);
    row->addWidget(m_person);
    row->addWidget(m_invented);
    row->addWidget(m_masked);
    m_invented->setText(tr("invented"));
    m_masked->setText(tr("identity masked"));
    for (auto* label : {m_board, m_person})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->setStretch(0, 3);
    row->setStretch(4, 4);
    row->setStretch(3, 0);
    m_person->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void BoardTopBar::setBoard(const QString& board, const QString& place)
{
    m_boardText = board;
    m_place->setText(place);
    shorten();
}

void BoardTopBar::setPerson(const QString& person, bool isMasked, bool isInvented)
{
    m_personText = person;
    m_masked->setVisible(isMasked);
    m_invented->setVisible(isInvented);
    shorten();
}

void BoardTopBar::setTime(const BoardTimer& timer)
{
    m_time->setText(timeText(timer));
    const auto* tone = timer.left() < 0 ? "caution" : "neutral";
    if (m_time->property("tone").toString() != QLatin1String(tone))
        setLook(m_time, "tone", QLatin1String(tone));
}

void BoardTopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    shorten();
}

void BoardTopBar::shorten()
{
    if (layout() != nullptr)
        layout()->activate();
    for (const auto& [label, whole] :
         {std::pair(m_board, m_boardText), std::pair(m_person, m_personText)})
        setElidedText(label, whole, label->width());
}

BoardStepBar::BoardStepBar(QWidget* parent)
    : QFrame(parent)
    , m_row(bare<QHBoxLayout>())
    , m_group(new QButtonGroup(this))
    , m_keys(oneLine("bar", "keysLabel"))
{
    setProperty("board", QLatin1String("barFrame"));
    auto* row = new QHBoxLayout(this);
    setBoardMargin(*row, 0.3);
    row->addLayout(m_row);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_keys->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_keys, 1);
    connect(m_group, &QButtonGroup::idClicked, this, &BoardStepBar::chosen);
}

void BoardStepBar::setSteps(const QStringList& titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    for (auto* button : m_group->buttons())
        delete button;
    for (int index = 0; index < titles.size(); ++index) {
        auto* button = new QPushButton(titles[index]);
        button->setObjectName(QStringLiteral("stepButton"));
        button->setProperty("board", QLatin1String("step"));
        button->setCheckable(true);
        button->setAccessibleName(tr("Step %1: %2").arg(index + 1).arg(titles[index]));
        // The keys go through the steps already; they would only stand between the fields.
        button->setFocusPolicy(Qt::NoFocus);
        m_group->addButton(button, index);
        m_row->addWidget(button);
    }
    shorten();
}

void BoardStepBar::shorten()
{
    if (layout() != nullptr)
        layout()->activate();
    setElidedText(
        m_keys, tr("← → step · J jump · M mask · P notes · T time · Esc leave"), m_keys->width());
}

void BoardStepBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    shorten();
}

void BoardStepBar::setCurrent(int step)
{
    if (auto* button = m_group->button(step))
        button->setChecked(true);
}

JumpBox::JumpBox(QWidget* parent)
    : QFrame(parent)
    , m_edit(new QLineEdit)
    , m_note(boardLabel({}, "note", "jumpNote"))
{
    setProperty("board", QLatin1String("jump"));
    setObjectName(QStringLiteral("jumpBox"));
    m_edit->setObjectName(QStringLiteral("jumpEdit"));
    m_edit->setAccessibleName(tr("Step or case"));
    auto* column = new QVBoxLayout(this);
    setBoardMargin(*column, 0.8);
    column->addWidget(
        boardLabel(tr("Step by number or name; # and a number for a case"), "strong"));
    column->addWidget(m_edit);
    column->addWidget(m_note);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { Q_EMIT wanted(m_edit->text()); });
    hide();
}

void JumpBox::open()
{
    m_edit->clear();
    m_note->hide();
    setFixedWidth(parentWidget()->width() / 2);
    show();
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() / 4);
    raise();
    m_edit->setFocus();
}

void JumpBox::say(const QString& words)
{
    m_note->setText(words);
    m_note->show();
    adjustSize();
}

} // namespace consilium::ui
