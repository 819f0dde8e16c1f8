#include "app/cli/document.h"

#include <QLocale>

namespace consilium::cli
{

Result<std::unique_ptr<DocumentSetting>> DocumentSetting::create(Context& context)
{
    const auto& language = context.arguments.language;
    if (!language.empty() && language != "en" && language != "de")
        return fail(context.wrongUsage("--language: en or de"));
    return std::unique_ptr<DocumentSetting>(new DocumentSetting(language));
}

DocumentSetting::DocumentSetting(const std::string& language)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    m_application = std::make_unique<QGuiApplication>(m_count, m_arguments);
    const bool isGerman = language == "de";
    QLocale::setDefault(isGerman ? QLocale(QLocale::German)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_translator.load(isGerman ? QStringLiteral(":/i18n/consilium_de.qm")
                                   : QStringLiteral(":/i18n/consilium_en.qm")))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace consilium::cli
