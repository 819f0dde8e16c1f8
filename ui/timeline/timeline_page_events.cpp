#include "ui/format/format.h"
#include "ui/timeline/event_dialog.h"
#include "ui/timeline/timeline_page.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QListWidgetItem>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace consilium::ui
{

QToolButton* TimelinePage::makeEventsButton()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("eventsButton"));
    button->setAccessibleName(tr("Enter events by hand"));
    button->setToolTip(button->accessibleName());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(tr("E&vents ▾"));
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("eventsMenu"));
    menu->addAction(tr("&Add an event…"), this, &TimelinePage::addEvent)
        ->setObjectName(QStringLiteral("addEventAction"));
    m_undo->setObjectName(QStringLiteral("undoEventAction"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_undo, &QAction::triggered, this, [this] {
        request(m_subject, {clinical::EventEdit::Kind::Undo, {}, {}});
    });
    addAction(m_undo);
    menu->addAction(m_undo);
    menu->addAction(tr("&History of what was typed…"), this, &TimelinePage::showHistory)
        ->setObjectName(QStringLiteral("eventHistoryAction"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    return button;
}

void TimelinePage::readEvents(const clinical::Case& record)
{
    m_events = {};
    m_events.performance = record.performance;
    m_events.responses = record.responses;
    m_events.adverseEvents = record.adverseEvents;
    m_events.medications = record.medications;
    m_events.surgeries = record.surgeries;
    m_events.radiotherapies = record.radiotherapies;
    m_events.observations = record.observations;
    m_events.documents = record.documents;
    m_findingsInWords = clinical::findingsInWords(record);
    m_corrections = clinical::standingCorrections(record);
    m_tumours = tumourChoices(record);
    m_history = eventHistory(record);
    const auto last = clinical::undoableChange(record);
    m_undo->setEnabled(last.has_value());
    m_latest = !last ? std::string() : last->isImported ? last->before : last->after;
}

std::optional<clinical::CourseEvent> TimelinePage::eventOf(const std::string& key) const
{
    if (key.empty()) // nothing to hold a correction by
        return std::nullopt;
    auto event = clinical::eventOf(m_events, key);
    const bool isUsed =
        event &&
        std::visit([](const auto& one) { return clinical::counts(one.assertion); }, *event);
    return isUsed ? std::move(event) : std::nullopt;
}

void TimelinePage::showEdited()
{
    if (!std::exchange(m_isEdited, false) || !m_isSamePatient || m_latest.empty())
        return;
    const auto& lanes = m_view->model().lanes;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        for (std::size_t item = 0; item < lanes[lane].items.size(); ++item) {
            if (lanes[lane].items[item].key == m_latest) {
                m_view->go({static_cast<int>(lane), static_cast<int>(item)});
                return;
            }
        }
    }
}

void TimelinePage::setPatient(PatientId patient)
{
    if (patient != m_subject)
        holdForm();
    m_subject = patient;
}

bool TimelinePage::hasForm() const { return !m_dialog.isNull(); }

void TimelinePage::holdForm()
{
    if (!hasForm())
        return;
    auto* dialog = m_dialog.data();
    m_dialog.clear();
    if (dialog->isTouched())
        Q_EMIT formHeld(static_cast<qint64>(m_subject), dialog->draft());
    dialog->close();
}

void TimelinePage::addEvent()
{
    if (!hasForm())
        openForm({}, {});
}

void TimelinePage::changeEvent(const std::string& key, clinical::EventEdit::Kind purpose)
{
    const auto known = eventOf(key);
    if (!known || hasForm())
        return;
    auto draft = EventDraft::of(*known);
    draft.purpose = purpose;
    setBase(draft, *known);
    openForm(draft, {});
}

void TimelinePage::withdraw(const std::string& key)
{
    if (!clinical::isTypedKey(key)) // why has to be said
        changeEvent(key, clinical::EventEdit::Kind::Withdraw);
    else
        request(m_subject, {clinical::EventEdit::Kind::Withdraw, key, {}});
}

void TimelinePage::request(PatientId patient, clinical::EventEdit edit)
{
    edit.by = m_by.toStdString();
    Q_EMIT editRequested({patient, std::move(edit), {}});
}

void TimelinePage::offer(const EventDraft& draft, const QString& why)
{
    auto now = draft; // what was not touched follows the record, which may have changed since
    if (const auto event = eventOf(draft.key()))
        setBase(now, *event);
    openForm(now, why);
}

void TimelinePage::setBase(EventDraft& draft, const clinical::CourseEvent& event) const
{
    const auto key = std::visit([](const auto& one) { return one.header.key; }, event);
    draft.base = event;
    if (clinical::isTypedKey(key))
        return;
    const auto correction = m_corrections.find(key);
    draft.imported = correction == m_corrections.end() ? event : correction->second.imported;
    draft.areWordsFixed = m_findingsInWords.contains(key);
}

void TimelinePage::openForm(const EventDraft& draft, const QString& why)
{
    m_dialog = new EventDialog(m_today, m_tumours, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (draft != EventDraft() || !why.isEmpty())
        m_dialog->setDraft(draft, why);
    if (draft.imported)
        m_dialog->setBy(m_by);
    connect(m_dialog,
            &EventDialog::entered,
            this,
            [this, patient = m_subject, dialog = m_dialog.data()](const clinical::EventEdit& edit) {
                if (!edit.by.empty())
                    m_by = text(edit.by);
                Q_EMIT editRequested({patient, edit, dialog->draft()});
            });
    connect(m_dialog, &QDialog::finished, this, [this, dialog = m_dialog.data()] {
        if (m_dialog == dialog) {
            m_dialog.clear();
            Q_EMIT formClosed();
        }
    });
    m_dialog->open();
}

void TimelinePage::showHistory()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("eventHistoryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What was typed"));
    dialog->resize(620, 320);
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("eventHistoryList"));
    list->setAccessibleName(tr("What was typed, oldest first"));
    list->setWordWrap(true);
    for (const auto& line : m_history) {
        auto* item = new QListWidgetItem(line.words, list);
        item->setData(Qt::UserRole, text(line.restorable));
    }
    if (m_history.empty())
        list->addItem(tr("Nothing was typed."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* back =
        buttons->addButton(tr("&Back to what the file says"), QDialogButtonBox::ActionRole);
    back->setObjectName(QStringLiteral("restoreFromHistoryButton"));
    back->setEnabled(false);
    const auto keyOf = [](const QListWidgetItem* item) {
        return item == nullptr ? std::string() : item->data(Qt::UserRole).toString().toStdString();
    };
    connect(list, &QListWidget::currentItemChanged, back, [=](const QListWidgetItem* item) {
        back->setEnabled(!keyOf(item).empty());
    });
    connect(back, &QPushButton::clicked, dialog, [this, dialog, list, keyOf, patient = m_subject] {
        request(patient, {clinical::EventEdit::Kind::Restore, keyOf(list->currentItem()), {}});
        dialog->close();
    });
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace consilium::ui
