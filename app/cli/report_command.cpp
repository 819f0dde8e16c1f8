#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "ui/report/pdf.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

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
    if (!arguments.language.empty() && arguments.language != "en" && arguments.language != "de")
        return fail(context.wrongUsage("--language: en or de"));
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    CONSILIUM_TRY(const auto record, found.first->load(found.second));
    // Noted as exported once the file stands there, and never as shown.
    const auto ranking = found.first->toolbox().rank(record, found.first->today());

    // Layout needs fonts and therefore Qt's Gui module, but no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    char name[] = "consilium-cli";
    char* argv[] = {name, nullptr};
    int argc = 1;
    const QGuiApplication application(argc, argv);
    QTranslator translator;
    const bool isGerman = arguments.language == "de";
    QLocale::setDefault(isGerman ? QLocale(QLocale::German)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (translator.load(isGerman ? QStringLiteral(":/i18n/consilium_de.qm")
                                 : QStringLiteral(":/i18n/consilium_en.qm")))
        QCoreApplication::installTranslator(&translator);
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
