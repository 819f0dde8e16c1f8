#include "ui/board/board_page_parts.h"
#include "ui/board/board_words.h"
#include "ui/board/case_editor.h"
#include "ui/board/case_registration.h"
#include "ui/board/decision_view.h"
#include "ui/board/follow_up_editor.h"
#include "ui/board/meeting_editor.h"
#include "ui/format/format.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace consilium::ui
{

namespace
{

constexpr int kDraftDelay = 600; // ms
constexpr int kMenuWidth = 420;
constexpr std::size_t kMostUnderWay = 16; ///< drafts of one case; each answers within moments

} // namespace

void BoardPage::Parts::connectAll()
{
    timer.setSingleShot(true);
    timer.setInterval(kDraftDelay);
    connect(&timer, &QTimer::timeout, &page, [this] { flush(); });
    connect(qApp, &QApplication::focusChanged, &page, [this](QWidget* old, QWidget* now) {
        if (old != nullptr && page.isAncestorOf(old))
            flush();
        auto* area = qobject_cast<QScrollArea*>(tabPages->currentWidget());
        if (area != nullptr && now != nullptr && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    const auto edited = [this] {
        if (isFilling)
            return;
        isDirty = true;
        isRetyped = false;
        timer.start();
    };
    connect(editor, &CaseEditor::edited, &page, edited);
    connect(followUp, &FollowUpEditor::edited, &page, edited);
    connect(decision, &DecisionView::edited, &page, edited);
    connect(tabs, &QTabBar::currentChanged, tabPages, &QStackedWidget::setCurrentIndex);
    connect(places, &QListWidget::currentItemChanged, &page, [this](const QListWidgetItem* item) {
        if (item == nullptr)
            return;
        const auto draft = takeDraft();
        place = item->data(Qt::UserRole).toLongLong();
        showSide(place == kFigures ? FiguresSide : Work);
        showPlace();
        send(draft);
    });
    connect(places, &QListWidget::itemActivated, table, [this] { table->setFocus(); });
    connect(table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            &page,
            [this](const QModelIndex& now) {
                if (!isFilling && now.isValid())
                    select(agenda->rows()[static_cast<std::size_t>(now.row())].id);
            });
    connect(table, &QTableView::activated, &page, [this] {
        tabs->setCurrentIndex(0);
        editor->focusQuestion();
    });
    for (const int by : {-1, 1}) {
        const auto key = by < 0 ? Qt::Key_Up : Qt::Key_Down;
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, &page, [this, by] { move(by); });
    }
    connect(meeting,
            &MeetingEditor::saved,
            &page,
            [this](qint64 id, const board::Meeting& one, const board::Meeting& seen) {
                begin();
                Q_EMIT page.meetingSaved(id, one, seen);
            });
    connect(meeting, &MeetingEditor::cancelled, &page, [this] {
        meeting->close();
        showSide(place == kFigures ? FiguresSide : Work);
        newMeeting->setFocus();
    });
    connect(registration, &CaseRegistration::patientsWanted, &page, &BoardPage::patientsWanted);
    connect(registration,
            &CaseRegistration::registered,
            &page,
            [this](qint64 patient, const QString& question, const QString& presenter) {
                begin();
                Q_EMIT page.caseAdded(patient, question, presenter);
            });
    connect(registration, &CaseRegistration::cancelled, &page, [this] {
        registration->finish();
        showSide(place == kFigures ? FiguresSide : Work);
        registerCase->setFocus();
    });
    connect(decision,
            &DecisionView::addendumAdded,
            &page,
            [this](const QString& by, const QString& words) {
                begin();
                Q_EMIT page.addendumAdded(static_cast<qint64>(chosen), by, words);
            });
    connect(followUp, &FollowUpEditor::added, &page, [this](const board::FollowUp& one) {
        begin();
        Q_EMIT page.followUpAdded(static_cast<qint64>(chosen), one);
    });
}

void BoardPage::Parts::connectButtons()
{
    const auto on = [this](QPushButton* button, auto&& act) {
        connect(button, &QPushButton::clicked, &page, [this, act] {
            begin();
            act();
        });
    };
    on(newMeeting, [this] {
        showSide(Meeting);
        meeting->begin({}, {});
    });
    on(changeMeeting, [this] {
        if (const auto* row = meetingRow()) {
            showSide(Meeting);
            meeting->begin(row->id, row->meeting);
        }
    });
    on(registerCase, [this] {
        showSide(Registration);
        registration->begin();
    });
    on(scheduleTo, [this] { popUpMeetings(); });
    on(up, [this] { move(-1); });
    on(down, [this] { move(1); });
    on(present, [this] { Q_EMIT page.presentationWanted(place, static_cast<qint64>(chosen)); });
    on(protocol, [this] { Q_EMIT page.protocolWanted(static_cast<qint64>(chosen)); });
    on(list, [this] { Q_EMIT page.listWanted(place); });
    on(fhir, [this] { Q_EMIT page.fhirWanted(static_cast<qint64>(chosen)); });
    on(openRecord, [this] {
        if (const auto* row = chosenRow())
            Q_EMIT page.patientWanted(static_cast<qint64>(row->patient.id));
    });
}

std::optional<BoardPage::Parts::Draft> BoardPage::Parts::takeDraft()
{
    timer.stop();
    const auto* row = chosenRow();
    if (!std::exchange(isDirty, false) || row == nullptr)
        return {};
    // Choices, decision and what was added are of the store; only what is edited here is ours.
    Draft draft{chosen, row->one, {row->one}};
    if (const auto under = unsaved.find(chosen); under != unsaved.end()) {
        draft.seen = under->second.sent;
        draft.seen.push_back(isRetyped ? under->second.base : row->one);
    }
    editor->apply(draft.one);
    followUp->apply(draft.one);
    decision->apply(draft.one);
    // What is under way may have to be taken back.
    const bool isNothing = draft.one == row->one && draft.seen.size() == 1;
    return isNothing ? std::nullopt : std::optional(std::move(draft));
}

void BoardPage::Parts::send(const std::optional<Draft>& draft)
{
    if (!draft)
        return;
    page.setRefusal({});
    const auto [under, isFirst] = unsaved.try_emplace(draft->id);
    if (isFirst)
        under->second.base = draft->seen.back();
    auto& sent = under->second.sent;
    sent.push_back(draft->one);
    if (sent.size() > kMostUnderWay)
        sent.erase(sent.begin());
    Q_EMIT page.caseSaved(static_cast<qint64>(draft->id), draft->one, draft->seen);
}

void BoardPage::Parts::begin()
{
    page.setRefusal({});
    flush();
}

void BoardPage::Parts::select(BoardCaseId id)
{
    if (id == chosen)
        return;
    const auto draft = takeDraft();
    chosen = id;
    send(draft);
    showCase();
}

void BoardPage::Parts::popUpMeetings()
{
    meetings->clear();
    if (lists.meetings.empty()) {
        meetings->addAction(tr("There is no meeting yet. Make one first."))->setEnabled(false);
    }
    for (const auto& row : lists.meetings) {
        const auto words = tr("%1 · %2", "date, title of a meeting")
                               .arg(BoardWords::when(row.meeting), text(row.meeting.title));
        auto* action = meetings->addAction(
            meetings->fontMetrics().elidedText(words, Qt::ElideRight, kMenuWidth));
        action->setToolTip(words);
        action->setEnabled(chosenRow() != nullptr && chosenRow()->meeting != row.id);
        connect(action, &QAction::triggered, &page, [this, id = static_cast<qint64>(row.id)] {
            schedule(id);
        });
    }
    if (chosenRow() != nullptr && chosenRow()->meeting) {
        meetings->addSeparator();
        connect(meetings->addAction(tr("Off the agenda")), &QAction::triggered, &page, [this] {
            schedule(kWaiting);
        });
    }
    meetings->popup(scheduleTo->mapToGlobal(QPoint(0, scheduleTo->height())));
}

void BoardPage::Parts::schedule(qint64 to)
{
    begin();
    const auto open = editor->missing();
    if (to != kWaiting && !open.empty()) {
        page.setRefusal(tr("Before this case is listed, state what is missing: %1.")
                            .arg(AgendaModel::missingOf(open)));
        tabs->setCurrentIndex(0);
        editor->focusOn(open.front());
        return;
    }
    Q_EMIT page.caseScheduled(static_cast<qint64>(chosen), to);
}

void BoardPage::Parts::move(int by)
{
    const auto* row = chosenRow();
    if (row == nullptr || !row->meeting)
        return;
    begin();
    Q_EMIT page.caseMoved(static_cast<qint64>(chosen), by);
}

} // namespace consilium::ui
