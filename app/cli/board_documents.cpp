#include "app/cli/answers.h"
#include "app/cli/document.h"
#include "core/services/board_export.h"
#include "ui/report/board_protocol.h"

#include <fstream>

namespace consilium::cli
{

namespace
{

Result<QPageSize::PageSizeId> paperOf(Context& context)
{
    const auto& size = context.arguments.size;
    if (size.empty())
        return ui::usualPaper(QLocale::system());
    if (size != "a4" && size != "letter")
        return fail(context.wrongUsage("--size: a4 or letter"));
    return size == "a4" ? QPageSize::A4 : QPageSize::Letter;
}

Status writeFhir(Context& context,
                 const services::BoardRow& row,
                 const services::MeetingRow& meeting,
                 const clinical::Case& record)
{
    const auto& path = context.arguments.out;
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return fail(ErrorCode::AlreadyExists, path.filename().string());
    std::ofstream file(path, std::ios::binary);
    file << services::exportBoardCase(row, meeting, record);
    if (!file.flush())
        return fail(ErrorCode::Io, path.filename().string());
    return ok();
}

/// The list of a meeting.
Status writeList(Context& context,
                 const services::Boards& boards,
                 MeetingId id,
                 QPageSize::PageSizeId size)
{
    CONSILIUM_TRY(const auto meeting, boards.meeting(id));
    CONSILIUM_TRY(const auto rows, boards.cases({id, {}}));
    return ui::writeBoardList(
        meeting, rows, size, QString::fromStdString(context.arguments.out.string()));
}

Status writeCase(Context& context,
                 const services::Session& session,
                 const services::Boards& boards,
                 BoardCaseId id,
                 QPageSize::PageSizeId size)
{
    CONSILIUM_TRY(const auto row, boards.boardCase(id));
    CONSILIUM_TRY(const auto record, session.load(row.patient.id));
    services::MeetingRow meeting;
    if (row.meeting) {
        CONSILIUM_TRY(meeting, boards.meeting(*row.meeting));
    }
    if (context.word(1) == "fhir")
        return writeFhir(context, row, meeting, record);
    return ui::writeBoardProtocol(
        row, meeting, record, size, QString::fromStdString(context.arguments.out.string()));
}

} // namespace

Status runBoardDocument(Context& context)
{
    const auto& arguments = context.arguments;
    const auto action = context.word(1);
    const bool isList = action == "protocol" && !arguments.meeting.empty();
    if (arguments.out.empty())
        return fail(context.wrongUsage("board " + action + ": --out is missing"));
    if (isList != context.word(2).empty())
        return fail(context.wrongUsage(action == "fhir" ? "board fhir CASE"
                                                        : "board protocol: CASE, or --meeting N"));
    CONSILIUM_TRY(const auto number,
                  context.number(isList ? arguments.meeting : context.word(2),
                                 isList ? "--meeting" : "CASE"));
    CONSILIUM_TRY(const auto size, paperOf(context));
    std::unique_ptr<DocumentSetting> setting;
    if (action == "protocol") {
        CONSILIUM_TRY(setting, DocumentSetting::create(context));
    }
    CONSILIUM_TRY(const auto session, context.session(arguments.store));
    auto boards = session->boards();
    CONSILIUM_CHECK(isList ? writeList(context, boards, MeetingId{number}, size)
                           : writeCase(context, *session, boards, BoardCaseId{number}, size));
    answerDone(context.out,
               arguments.isJson,
               "board " + action,
               "Written: " + arguments.out.filename().string());
    return ok();
}

} // namespace consilium::cli
