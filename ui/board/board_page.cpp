#include "ui/board/board_page.h"

#include "ui/board/board_fields.h"
#include "ui/board/board_page_parts.h"
#include "ui/board/board_words.h"
#include "ui/board/case_editor.h"
#include "ui/board/case_registration.h"
#include "ui/board/decision_view.h"
#include "ui/board/figures_view.h"
#include "ui/board/follow_up_editor.h"
#include "ui/board/meeting_editor.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <tuple>

namespace consilium::ui
{

namespace
{

template <typename Rows, typename Id>
auto rowIn(const Rows& rows, Id id)
{
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
    return at == rows.end() ? nullptr : &*at;
}

/// A title of a few lines in the list.
QString shortened(const QString& title)
{
    constexpr int kMost = 72;
    return title.size() <= kMost ? breakable(title)
                                 : breakable(title.left(kMost - 1)) + QChar(0x2026);
}

/// Whether both say the same where this page writes.
bool isSameHere(const board::BoardCase& a, const board::BoardCase& b)
{
    const auto ours = [](const board::BoardCase& one) {
        return std::tie(one.question,
                        one.presenter,
                        one.minutes,
                        one.isPrepared,
                        one.statements,
                        one.steps,
                        one.claim,
                        one.pending);
    };
    return ours(a) == ours(b);
}

} // namespace

BoardPage::BoardPage(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this))
{
    m_parts->showPlaces();
    m_parts->showPlace();
}

BoardPage::~BoardPage()
{
    // The parts go before the widgets, whose end moves the focus once more.
    disconnect(qApp, nullptr, this, nullptr);
    for (auto* child : findChildren<QObject*>())
        child->disconnect(this);
}

void BoardPage::setLists(BoardLists lists, Day today)
{
    auto& parts = *m_parts;
    const auto before = std::exchange(parts.lists, std::move(lists));
    parts.today = today;
    const bool isMeetingGone =
        parts.place > 0 && rowIn(parts.lists.meetings, MeetingId{parts.place}) == nullptr;
    if (isMeetingGone)
        parts.place = kWaiting;
    // Who is looking at a case follows it to where it was put.
    const auto* now = rowIn(parts.lists.cases, parts.chosen);
    const auto* then = rowIn(before.cases, parts.chosen);
    if (now != nullptr && then != nullptr && now->meeting != then->meeting &&
        parts.place != kFigures)
        parts.place = now->meeting ? static_cast<qint64>(*now->meeting) : kWaiting;
    std::erase_if(parts.unsaved, [&](const auto& entry) {
        const auto* row = rowIn(parts.lists.cases, entry.first);
        return row == nullptr || isSameHere(row->one, entry.second.sent.back());
    });
    parts.figures->setFigures(parts.lists.figures);
    parts.takeSaved(before);
    parts.showPlaces();
    parts.showPlace();
}

void BoardPage::setPatients(std::vector<services::PatientSummary> patients)
{
    m_parts->registration->setPatients(std::move(patients), m_parts->today);
}

void BoardPage::setRefusal(const QString& words)
{
    auto* label = m_parts->refusal;
    label->setText(words);
    label->setAccessibleName(words);
    label->setVisible(!words.isEmpty());
    // Who saves again after these words knows what others made of the meeting.
    auto* editor = m_parts->meeting;
    if (const auto* row = words.isEmpty() || !editor->asked() || !editor->id()
                              ? nullptr
                              : rowIn(m_parts->lists.meetings, *editor->id()))
        editor->setSeen(row->meeting);
}

void BoardPage::setKept(MeetingId meeting)
{
    const auto* editor = m_parts->meeting;
    if (!editor->asked() || editor->id().value_or(meeting) != meeting) // closed by the lists
        return;
    m_parts->closeMeeting(meeting);
    m_parts->showPlaces();
    m_parts->showPlace();
}

void BoardPage::clear()
{
    auto& parts = *m_parts;
    parts.isDirty = false;
    parts.timer.stop();
    parts.unsaved.clear();
    parts.lists = {};
    parts.place = kWaiting;
    parts.chosen = {};
    parts.meeting->close();
    parts.registration->clear();
    parts.isFilling = true;
    parts.editor->clear();
    parts.decision->clear();
    parts.followUp->clear();
    parts.isFilling = false;
    parts.meetings->clear();
    parts.figures->setFigures({});
    setRefusal({});
    parts.showSide(Parts::Work);
    parts.showPlaces();
    parts.showPlace();
}

void BoardPage::choose(BoardCaseId id)
{
    auto& parts = *m_parts;
    const auto* row = rowIn(parts.lists.cases, id);
    if (row == nullptr)
        return;
    const auto to = row->meeting ? static_cast<qint64>(*row->meeting) : kWaiting;
    const auto draft = parts.takeDraft();
    parts.chosen = id;
    parts.place = to;
    parts.send(draft);
    parts.goTo(to);
}

void BoardPage::flush() { m_parts->flush(); }

const services::BoardRow* BoardPage::Parts::chosenRow() const { return rowIn(lists.cases, chosen); }

const services::MeetingRow* BoardPage::Parts::meetingRow() const
{
    return place > 0 ? rowIn(lists.meetings, MeetingId{place}) : nullptr;
}

void BoardPage::Parts::takeSaved(const BoardLists& before)
{
    if (meeting->asked()) {
        for (const auto& row : lists.meetings) {
            const bool isIt = meeting->id() ? row.id == *meeting->id()
                                            : rowIn(before.meetings, row.id) == nullptr;
            if (isIt && row.meeting == *meeting->asked()) {
                closeMeeting(row.id);
                break;
            }
        }
    }
    if (!registration->asked())
        return;
    for (const auto& row : lists.cases) {
        if (row.patient.id == *registration->asked() && rowIn(before.cases, row.id) == nullptr &&
            text(row.one.question) == registration->question()) {
            registration->finish();
            place = kWaiting;
            chosen = row.id;
            showSide(Work);
            showPlaces();
            showPlace();
            tabs->setCurrentIndex(0);
            const auto open = editor->missing();
            open.empty() ? editor->focusQuestion() : editor->focusOn(open.front());
            break;
        }
    }
}

void BoardPage::Parts::closeMeeting(MeetingId kept)
{
    meeting->close();
    place = static_cast<qint64>(kept);
    showSide(Work);
    places->setFocus();
}

void BoardPage::Parts::showPlaces()
{
    const QSignalBlocker quiet(places);
    places->clear();
    const auto add = [&](qint64 id, const QString& words, const QString& whole = {}) {
        auto* item = new QListWidgetItem(words, places);
        item->setData(Qt::UserRole, id);
        auto spoken = words;
        item->setData(Qt::AccessibleTextRole,
                      spoken.replace(QLatin1Char('\n'), QStringLiteral(", ")));
        item->setToolTip(whole.isEmpty() ? words : whole);
        if (id == place)
            places->setCurrentItem(item);
    };
    const auto waiting = std::count_if(lists.cases.begin(),
                                       lists.cases.end(),
                                       [](const services::BoardRow& row) { return !row.meeting; });
    add(kWaiting,
        tr("Waiting\n%1", "cases without a meeting")
            .arg(waiting == 0 ? tr("no case waits for a meeting") : tr("cases: %1").arg(waiting)));
    for (const auto& row : lists.meetings) {
        const auto cases =
            row.cases == 0
                ? tr("no case yet")
                : tr("cases: %1 · %2 min", "number, minutes").arg(row.cases).arg(row.minutes);
        add(static_cast<qint64>(row.id),
            tr("%1\n%2\n%3", "title, date, cases")
                .arg(shortened(text(row.meeting.title)), BoardWords::when(row.meeting), cases),
            text(row.meeting.title));
    }
    add(kFigures, tr("Figures\nwhat became of our decisions"));
}

void BoardPage::Parts::showSide(Side side)
{
    sides->setCurrentIndex(side);
    // What is typed in a form stays open there until it is saved or cancelled.
    const bool isForm = side == Meeting || side == Registration;
    places->setEnabled(!isForm);
    newMeeting->setEnabled(!isForm);
    registerCase->setEnabled(!isForm);
}

void BoardPage::Parts::goTo(qint64 to)
{
    place = to;
    showPlaces();
    showSide(place == kFigures ? FiguresSide : Work);
    showPlace();
}

void BoardPage::Parts::showPlace()
{
    const auto* row = meetingRow();
    std::vector<services::BoardRow> rows;
    for (const auto& one : lists.cases) {
        if (row == nullptr ? !one.meeting : one.meeting == row->id)
            rows.push_back(one);
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
    isFilling = true;
    agenda->setRows(std::move(rows), today);
    if (agenda->rowOf(chosen) < 0)
        chosen = agenda->rows().empty() ? BoardCaseId{} : agenda->rows().front().id;
    if (const int at = agenda->rowOf(chosen); at >= 0 && table->currentIndex().row() != at)
        table->setCurrentIndex(agenda->index(at, 0));
    isFilling = false;
    const bool isEmpty = agenda->rows().empty();
    table->setVisible(!isEmpty);
    empty->setVisible(isEmpty);
    empty->setText(
        row == nullptr
            ? tr("No case waits for a meeting. Register one to begin.")
            : tr("No case is on this agenda yet. Register one, or schedule one that waits."));
    agendaCard->setTitle(row == nullptr ? tr("Waiting for a meeting")
                                        : breakable(text(row->meeting.title)));
    if (row == nullptr) {
        agendaCard->setClaim(tr("A case is listed once its minimum data set is complete"));
    } else {
        QStringList claim{BoardWords::when(row->meeting)};
        if (!row->meeting.place.empty())
            claim << text(row->meeting.place);
        claim << (row->meeting.quorum > 0 ? tr("quorum %1").arg(row->meeting.quorum)
                                          : tr("no quorum agreed"));
        if (!row->meeting.choosesFirst)
            claim << tr("choices are not sealed first");
        agendaCard->setClaim(claim.join(QStringLiteral(" · ")));
    }
    showCase();
}

void BoardPage::Parts::showCase()
{
    const auto* row = chosenRow();
    caseCard->setVisible(row != nullptr);
    if (row == nullptr) {
        shown = {};
        caseCard->setTitle({});
        caseCard->setClaim({});
    } else {
        isFilling = true;
        const bool isAnother = std::exchange(shown, row->id) != row->id;
        editor->setCase(*row);
        decision->setCase(*row);
        followUp->setCase(*row, today);
        if (const auto typed = unsaved.find(row->id); isAnother && typed != unsaved.end()) {
            editor->retype(typed->second.sent.back());
            followUp->retype(typed->second.sent.back());
            isDirty = true; // goes out again with the next chance
            isRetyped = true;
        }
        isFilling = false;
        caseCard->setTitle(breakable(AgendaModel::nameOf(row->patient)));
        const auto state = BoardWords::of(row->state);
        caseCard->setClaim(row->missing.empty()
                               ? tr("%1 · nothing is missing", "state").arg(state)
                               : tr("%1 · missing: %2", "state, what is missing")
                                     .arg(state, AgendaModel::missingOf(row->missing)));
    }
    showButtons();
}

void BoardPage::Parts::showButtons()
{
    const auto* row = chosenRow();
    const int at = row == nullptr ? -1 : agenda->rowOf(row->id);
    const bool isOnMeeting = row != nullptr && row->meeting.has_value();
    const bool isDiscussed = row != nullptr && (row->state == board::State::Discussed ||
                                                row->state == board::State::FollowedUp);
    changeMeeting->setVisible(meetingRow() != nullptr);
    scheduleTo->setEnabled(row != nullptr && !isDiscussed);
    up->setEnabled(isOnMeeting && at > 0);
    down->setEnabled(isOnMeeting && at + 1 < agenda->rowCount());
    present->setEnabled(isOnMeeting);
    protocol->setEnabled(isDiscussed);
    list->setEnabled(meetingRow() != nullptr);
    fhir->setEnabled(isDiscussed);
    openRecord->setEnabled(row != nullptr);
}

} // namespace consilium::ui
