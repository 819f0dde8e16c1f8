#include "core/services/board_export.h"
#include "ui/format/format.h"
#include "ui/report/board_protocol.h"
#include "ui/shell/board_controller.h"

#include <QSaveFile>

namespace consilium::ui
{

namespace
{

/// What a document of one case is made of.
struct Documented
{
    services::BoardRow row;
    services::MeetingRow meeting;
    clinical::Case record;
};

Result<Documented> read(services::Session& session, BoardCaseId id)
{
    auto boards = session.boards();
    Documented read;
    CONSILIUM_TRY(read.row, boards.boardCase(id));
    if (read.row.meeting) {
        CONSILIUM_TRY(read.meeting, boards.meeting(*read.row.meeting));
    }
    CONSILIUM_TRY(read.record, session.load(read.row.patient.id));
    return read;
}

Status saveText(const QString& path, const std::string& content)
{
    QSaveFile file(path);
    const auto bytes = QByteArray::fromStdString(content);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(file.error() == QFileDevice::PermissionsError ? ErrorCode::NoPermission
                                                                  : ErrorCode::Io,
                    file.errorString().toStdString());
    return ok();
}

} // namespace

template <typename Write>
void BoardController::writeCase(qint64 one,
                                const QString& title,
                                const QString& suggestion,
                                Write write)
{
    if (m_session == nullptr)
        return;
    // The suggested name says nothing about the person.
    const auto name = suggestion.arg(text(PartialDate::fromDay(m_session->today()).iso()));
    m_prompts.chooseTarget(
        m_window,
        title,
        name,
        [this, one, title, write = std::move(write), epoch = m_epoch](const QString& path) {
            if (epoch != m_epoch)
                return;
            m_session->run(
                this,
                [one](services::Session& session, std::stop_token, const ProgressSink&) {
                    return read(session, BoardCaseId{one});
                },
                [this, path, title, write, epoch](const Result<Documented>& found) {
                    if (epoch == m_epoch)
                        tellWritten(title,
                                    found.has_value() ? write(found.value(), path)
                                                      : Status(fail(found.error())));
                });
        });
}

void BoardController::tellWritten(const QString& title, const Status& status)
{
    if (status.has_value())
        Q_EMIT documentWritten(
            tr("Written. It is not encrypted: keep it where patient data may be."));
    else
        m_prompts.tell(m_window, title, Format::error(status.error()));
}

void BoardController::writeProtocol(qint64 one)
{
    writeCase(one,
              tr("Protocol of the tumour board"),
              QStringLiteral("board-protocol-%1.pdf"),
              [](const Documented& of, const QString& path) {
                  return writeBoardProtocol(of.row, of.meeting, of.record, usualPaper(), path);
              });
}

void BoardController::writeFhir(qint64 one)
{
    writeCase(one,
              tr("Decision of the tumour board as FHIR"),
              QStringLiteral("board-decision-%1.json"),
              [](const Documented& of, const QString& path) {
                  return saveText(path, services::exportBoardCase(of.row, of.meeting, of.record));
              });
}

void BoardController::writeList(qint64 meeting)
{
    const auto* of = meetingOf(meeting);
    if (of == nullptr)
        return;
    std::vector<services::BoardRow> cases;
    for (const auto& row : m_lists.cases) {
        if (row.meeting == of->id)
            cases.push_back(row);
    }
    const auto title = tr("List of the tumour board");
    m_prompts.chooseTarget(
        m_window,
        title,
        QStringLiteral("board-%1.pdf").arg(text(of->meeting.date.iso())),
        [this, title, of = *of, cases = std::move(cases), epoch = m_epoch](const QString& path) {
            if (epoch == m_epoch)
                tellWritten(title, writeBoardList(of, cases, usualPaper(), path));
        });
}

} // namespace consilium::ui
