#include "ui/shell/board_controller.h"

#include "core/board/merge.h"
#include "ui/board/board_screen.h"
#include "ui/board/board_words.h"
#include "ui/format/format.h"

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kMostFound = 50; ///< patients of one search

/// What a change gave, with the lists after it. A refused change has its lists too: the page shows
/// what is in the store, not what was wished.
template <typename T>
struct Changed
{
    Result<T> answer;
    BoardLists lists;
};

MeetingId meetingId(qint64 id) { return MeetingId{id}; }

BoardCaseId caseId(qint64 id) { return BoardCaseId{id}; }

/// What the names in a refusal mean ("no-wording, no-use-type"); empty where one is none of them.
QStringList missingOf(const std::string& names)
{
    QStringList words;
    for (const auto& part : text(names).split(QStringLiteral(", "))) {
        const auto name = part.toStdString();
        const auto item = std::find_if(std::begin(board::kMinimum),
                                       std::end(board::kMinimum),
                                       [&](auto one) { return board::name(one) == name; });
        const auto problem = std::find_if(std::begin(board::kFinalProblems),
                                          std::end(board::kFinalProblems),
                                          [&](auto one) { return services::nameOf(one) == name; });
        if (item != std::end(board::kMinimum))
            words << BoardWords::of(*item);
        else if (problem != std::end(board::kFinalProblems))
            words << BoardWords::of(*problem);
        else
            return {};
    }
    return words;
}

bool isChangedMeanwhile(const Error& error)
{
    return error.code == ErrorCode::AlreadyExists &&
           error.context.starts_with(board::kChangedMeanwhile);
}

} // namespace

BoardController::BoardController(BoardPage& page, Prompts& prompts, QWidget* window)
    : QObject(window)
    , m_page(page)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&page, &BoardPage::meetingSaved, this, &BoardController::saveMeeting);
    connect(&page, &BoardPage::patientsWanted, this, &BoardController::findPatients);
    connect(&page,
            &BoardPage::caseAdded,
            this,
            [this](qint64 patient, const QString& question, const QString& presenter) {
                run(
                    [patient,
                     question = question.toStdString(),
                     presenter = presenter.toStdString()](services::Boards& boards) {
                        return boards.add(PatientId{patient}, question, presenter);
                    },
                    [this](BoardCaseId added) { m_page.choose(added); });
            });
    connect(&page, &BoardPage::caseSaved, this, &BoardController::save);
    connect(&page, &BoardPage::caseScheduled, this, [this](qint64 id, qint64 meeting) {
        run([id, meeting](services::Boards& boards) {
            return boards.schedule(caseId(id),
                                   meeting == 0 ? std::nullopt : std::optional(meetingId(meeting)));
        });
    });
    connect(&page, &BoardPage::caseMoved, this, [this](qint64 id, int by) {
        run([id, by](services::Boards& boards) { return boards.move(caseId(id), by); });
    });
    connect(
        &page,
        &BoardPage::addendumAdded,
        this,
        [this](qint64 id, const QString& by, const QString& words) {
            run([id, by = by.toStdString(), words = words.toStdString()](services::Boards& boards) {
                return boards.addAddendum(caseId(id), by, words);
            });
        });
    connect(
        &page, &BoardPage::followUpAdded, this, [this](qint64 id, const board::FollowUp& followUp) {
            run([id, followUp](services::Boards& boards) {
                return boards.addFollowUp(caseId(id), followUp);
            });
        });
    connect(&page, &BoardPage::presentationWanted, this, &BoardController::present);
    connect(&page, &BoardPage::patientWanted, this, &BoardController::patientRequested);
    connect(&page, &BoardPage::protocolWanted, this, &BoardController::writeProtocol);
    connect(&page, &BoardPage::listWanted, this, &BoardController::writeList);
    connect(&page, &BoardPage::fhirWanted, this, &BoardController::writeFhir);
}

BoardController::~BoardController() = default;

void BoardController::open(SessionRunner& session, const Theme& theme)
{
    close();
    m_session = &session;
    m_theme = theme;
    refresh();
}

void BoardController::close()
{
    if (m_session != nullptr) { // what was typed in the last moment; the session ends after it
        m_page.flush();
        leave();
    }
    ++m_epoch;
    m_session = nullptr;
    m_lists = {};
    m_page.clear();
}

bool BoardController::isPresenting() const { return m_screen != nullptr; }

void BoardController::refresh()
{
    run([](services::Boards&) { return ok(); });
}

template <typename Change, typename Then>
void BoardController::run(Change change, Then then)
{
    if (m_session == nullptr)
        return;
    using Answer = std::invoke_result_t<Change&, services::Boards&>;
    using Value = typename Answer::value_type;
    m_session->run(
        this,
        [change = std::move(change)](services::Session& session,
                                     std::stop_token,
                                     const ProgressSink&) mutable -> Result<Changed<Value>> {
            auto boards = session.boards();
            auto answer = change(boards);
            CONSILIUM_TRY(auto lists, boards.overview());
            return Changed<Value>{std::move(answer), std::move(lists)};
        },
        [this, epoch = m_epoch, then = std::move(then)](Result<Changed<Value>> changed) mutable {
            if (epoch != m_epoch)
                return;
            if (!changed.has_value()) {
                refuse(changed.error());
                return;
            }
            auto& [answer, lists] = changed.value();
            showLists(std::move(lists));
            if (!answer.has_value()) {
                refuse(answer.error());
                return;
            }
            if constexpr (std::is_void_v<Value>)
                then();
            else
                then(std::move(answer).value());
        });
}

template <typename Change>
void BoardController::run(Change change)
{
    run(std::move(change), [](const auto&...) {});
}

void BoardController::findPatients(const QString& search)
{
    if (m_session == nullptr)
        return;
    m_session->run(
        this,
        [words = search.toStdString()](
            services::Session& session, std::stop_token, const ProgressSink&) {
            return session.patients(words, kMostFound);
        },
        [this, epoch = m_epoch, number = ++m_search](
            Result<std::vector<services::PatientSummary>> found) {
            if (epoch != m_epoch || number != m_search)
                return;
            if (found.has_value())
                m_page.setPatients(std::move(found).value());
            else
                refuse(found.error());
        });
}

void BoardController::save(qint64 id,
                           const board::BoardCase& one,
                           const std::vector<board::BoardCase>& seen)
{
    run([id, one, seen](services::Boards& boards) { return boards.save(caseId(id), one, seen); });
}

void BoardController::saveMeeting(qint64 id,
                                  const board::Meeting& meeting,
                                  const board::Meeting& seen)
{
    run(
        [id, meeting, seen](services::Boards& boards) {
            return boards.saveMeeting(
                id == 0 ? std::nullopt : std::optional(meetingId(id)), meeting, {seen});
        },
        [this](MeetingId kept) {
            m_page.setKept(kept);
            showOpened();
        });
}

void BoardController::seal(qint64 one, const board::Choice& choice)
{
    run([one, choice](services::Boards& boards) { return boards.seal(caseId(one), choice); });
}

void BoardController::openRanking(qint64 one, const QString& by, const QString& why)
{
    run([one, by = by.toStdString(), why = why.toStdString()](
            services::Boards& boards) { return boards.open(caseId(one), by, why); },
        [this, one](const options::Ranking& ranking) { showRanking(ranking, one); });
}

void BoardController::showOpened()
{
    const auto* row = m_presented ? rowOf(*m_presented) : nullptr;
    if (m_screen == nullptr || row == nullptr || !row->meeting)
        return;
    const auto* meeting = meetingOf(static_cast<qint64>(*row->meeting));
    if (meeting == nullptr || !board::isOpen(row->one, meeting->meeting))
        return;
    run([one = row->id](services::Boards& boards) { return boards.ranking(one); },
        [this, one = *m_presented](const options::Ranking& ranking) { showRanking(ranking, one); });
}

void BoardController::finish(qint64 one, const QString& by)
{
    run([one, by = by.toStdString()](
            services::Boards& boards) { return boards.finish(caseId(one), by); },
        [this, one] {
            if (const auto* row = rowOf(one))
                Q_EMIT recordChanged(static_cast<qint64>(row->patient.id));
        });
}

void BoardController::showLists(BoardLists lists)
{
    m_lists = std::move(lists);
    m_page.setRefusal({});
    m_page.setLists(m_lists, m_session->today());
    if (m_screen == nullptr || !m_presented)
        return;
    const auto* row = rowOf(*m_presented);
    const auto* meeting =
        row != nullptr && row->meeting ? meetingOf(static_cast<qint64>(*row->meeting)) : nullptr;
    if (meeting == nullptr) { // taken off the agenda
        leave();
        return;
    }
    m_screen->setRefusal({});
    m_screen->refresh(*row, *meeting);
}

void BoardController::refuse(const Error& error)
{
    const auto missing =
        error.code == ErrorCode::MissingData ? missingOf(error.context) : QStringList();
    const auto words =
        !missing.isEmpty() ? tr("Still needed: %1.", "list of what is missing")
                                 .arg(missing.join(QStringLiteral("; ")))
        : isChangedMeanwhile(error)
            ? tr("This was changed elsewhere meanwhile, and not written over. What you typed still "
                 "stands here: look at both, then change it again.")
            : Format::error(error);
    m_page.setRefusal(words);
    if (m_screen != nullptr)
        m_screen->setRefusal(words);
}

const services::BoardRow* BoardController::rowOf(qint64 one) const
{
    const auto found = std::find_if(m_lists.cases.begin(),
                                    m_lists.cases.end(),
                                    [&](const auto& row) { return row.id == caseId(one); });
    return found == m_lists.cases.end() ? nullptr : &*found;
}

const services::MeetingRow* BoardController::meetingOf(qint64 meeting) const
{
    const auto found = std::find_if(m_lists.meetings.begin(),
                                    m_lists.meetings.end(),
                                    [&](const auto& row) { return row.id == meetingId(meeting); });
    return found == m_lists.meetings.end() ? nullptr : &*found;
}

} // namespace consilium::ui
