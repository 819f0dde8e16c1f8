#include "app/cli/answers.h"
#include "app/cli/document.h"
#include "ui/report/pdf.h"

#include <ostream>

namespace consilium::cli
{

Status runReport(Context& context)
{
    const auto& arguments = context.arguments;
    if (arguments.out.empty())
        return fail(context.wrongUsage("report: --out is missing"));
    if (!arguments.kind.empty() && arguments.kind != "case")
        return fail(context.wrongUsage("--kind: case"));
    CONSILIUM_TRY(const auto setting, DocumentSetting::create(context));
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    CONSILIUM_TRY(const auto record, found.first->load(found.second));
    // Noted as exported once the file stands there, and never as shown.
    const auto ranking = found.first->toolbox().rank(record, found.first->today());

    CONSILIUM_CHECK(ui::writePdf(record, ranking, QString::fromStdString(arguments.out.string())));
    const auto noted =
        found.first->noteUse(found.second, record, ranking, services::RankingReason::Exported);
    if (!noted.has_value()) {
        context.messages << "The report was written and exists: "
                         << arguments.out.filename().string()
                         << ". Its ranking could not be kept in the store.\n";
        return fail(noted.error());
    }
    answerDone(
        context.out, arguments.isJson, "report", "Written: " + arguments.out.filename().string());
    return ok();
}

} // namespace consilium::cli
