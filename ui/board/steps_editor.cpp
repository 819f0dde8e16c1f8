#include "ui/board/steps_editor.h"

#include "ui/board/board_fields.h"
#include "ui/board/board_words.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

using board::Step;
using board::StepKind;

StepsEditor::StepsEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_up(makeButton("stepUp", tr("Up")))
    , m_down(makeButton("stepDown", tr("Down")))
    , m_leaveOut(makeButton("stepLeaveOut", tr("Leave out")))
    , m_add(makeButton("stepAdd", tr("Add a note")))
    , m_addRisk(makeButton("stepAddRisk", tr("Add the risk page")))
    , m_remove(makeButton("stepRemove", tr("Remove the note")))
    , m_titleLabel(makeLabel(tr("Title of the note"), "secondary"))
    , m_title(makeLine("stepTitle", tr("Title of the note")))
    , m_noteLabel(makeLabel({}, "secondary"))
    , m_note(new TextBox("stepNote", tr("Note on this step"), 3))
{
    m_list->setObjectName(QStringLiteral("stepsList"));
    m_list->setAccessibleName(tr("Steps of the presentation"));
    m_list->setToolTip(tr("Alt with an arrow moves a step, Space leaves it out."));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setMinimumHeight(150);
    m_list->installEventFilter(this);
    m_up->setAccessibleName(tr("Move the step up"));
    m_down->setAccessibleName(tr("Move the step down"));
    m_titleLabel->setBuddy(m_title);
    m_noteLabel->setBuddy(m_note);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout;
    buttons->setLayout(row);
    for (auto* button : {m_up, m_down, m_leaveOut, m_add, m_addRisk, m_remove})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(tr("Steps of the presentation"), "cardTitle"));
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_title);
    layout->addWidget(m_noteLabel);
    layout->addWidget(m_note);

    connect(m_list, &QListWidget::currentRowChanged, this, &StepsEditor::show);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_leaveOut, &QPushButton::clicked, this, &StepsEditor::leaveOut);
    connect(m_add, &QPushButton::clicked, this, &StepsEditor::addNote);
    connect(m_addRisk, &QPushButton::clicked, this, &StepsEditor::addRisk);
    connect(m_remove, &QPushButton::clicked, this, &StepsEditor::remove);
    const auto take = [this] {
        auto* step = chosen();
        if (m_isShowing || step == nullptr)
            return;
        if (step->kind == StepKind::Note)
            step->title = m_title->text().toStdString();
        step->note = m_note->words();
        word(m_list->currentRow());
        Q_EMIT edited();
    };
    connect(m_title, &QLineEdit::textChanged, this, take);
    connect(m_note, &QPlainTextEdit::textChanged, this, take);
    show(-1);
}

Step* StepsEditor::chosen()
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_steps.size())
               ? nullptr
               : &m_steps[static_cast<std::size_t>(row)];
}

void StepsEditor::setSteps(std::vector<Step> steps, bool isAnotherCase)
{
    if (!isAnotherCase && steps == m_steps)
        return;
    m_steps = std::move(steps);
    list(isAnotherCase ? 0 : std::max(0, m_list->currentRow()));
}

void StepsEditor::list(int chosen)
{
    m_isShowing = true;
    m_list->clear();
    for (int row = 0; row < static_cast<int>(m_steps.size()); ++row) {
        m_list->addItem(new QListWidgetItem);
        word(row);
    }
    m_isShowing = false;
    m_list->setCurrentRow(std::min(chosen, m_list->count() - 1));
    show(m_list->currentRow());
}

void StepsEditor::word(int row)
{
    const auto& step = m_steps[static_cast<std::size_t>(row)];
    auto line = tr("%1. %2", "number, step").arg(row + 1).arg(BoardWords::title(step));
    if (step.isLeftOut)
        line = tr("%1 · left out", "step").arg(line);
    if (!step.note.empty() && step.kind != StepKind::Note)
        line = tr("%1 · with a note", "step").arg(line);
    auto* item = m_list->item(row);
    item->setText(line);
    item->setToolTip(line);
    auto font = m_list->font();
    font.setStrikeOut(step.isLeftOut);
    item->setFont(font);
}

void StepsEditor::show(int row)
{
    if (m_isShowing)
        return;
    m_isShowing = true;
    const auto* step = chosen();
    const bool isNote = step != nullptr && step->kind == StepKind::Note;
    const auto title = isNote ? text(step->title) : QString();
    if (m_title->text() != title)
        m_title->setText(title);
    const auto note = step == nullptr ? QString() : text(step->note);
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_noteLabel->setText(isNote ? tr("Shown on the screen") : tr("For the presenter alone"));
    m_note->setAccessibleDescription(m_noteLabel->text());
    m_note->setEnabled(step != nullptr);
    m_title->setVisible(isNote);
    m_titleLabel->setVisible(isNote);
    m_remove->setVisible(isNote);
    m_addRisk->setVisible(std::none_of(m_steps.begin(), m_steps.end(), [](const Step& each) {
        return each.kind == StepKind::Risk;
    }));
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_leaveOut->setEnabled(step != nullptr);
    m_leaveOut->setText(step != nullptr && step->isLeftOut ? tr("Take in again") : tr("Leave out"));
    m_isShowing = false;
}

void StepsEditor::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::swap(m_steps[static_cast<std::size_t>(from)], m_steps[static_cast<std::size_t>(to)]);
    list(to);
    Q_EMIT edited();
}

void StepsEditor::leaveOut()
{
    if (auto* step = chosen()) {
        step->isLeftOut = !step->isLeftOut;
        word(m_list->currentRow());
        show(m_list->currentRow());
        Q_EMIT edited();
    }
}

void StepsEditor::addNote()
{
    const int after = m_list->currentRow() + 1;
    m_steps.insert(m_steps.begin() + after, Step{});
    list(after);
    m_title->setFocus();
    Q_EMIT edited();
}

void StepsEditor::addRisk()
{
    const auto before = std::find_if(m_steps.begin(), m_steps.end(), [](const Step& each) {
        return each.kind == StepKind::Options;
    });
    Step risk;
    risk.kind = StepKind::Risk;
    const auto place = before - m_steps.begin();
    m_steps.insert(before, risk);
    list(static_cast<int>(place));
    m_list->setFocus();
    Q_EMIT edited();
}

void StepsEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_steps.erase(m_steps.begin() + row);
    list(row);
    m_list->setFocus();
    Q_EMIT edited();
}

bool StepsEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if ((key->modifiers() & Qt::AltModifier) != 0 && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            leaveOut();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace consilium::ui
