#include "app/cli/document.h"

namespace consilium::cli
{

Result<std::unique_ptr<DocumentSetting>> DocumentSetting::create(Context& context)
{
    const auto& asked = context.arguments.language;
    const auto language = QString::fromStdString(asked.empty() ? "en" : asked);
    if (!ui::Language::isSpoken(language))
        return fail(context.wrongUsage(
            "--language: " + ui::Language::codes().join(QStringLiteral(", ")).toStdString()));
    return std::unique_ptr<DocumentSetting>(new DocumentSetting(ui::Language::of(language)));
}

DocumentSetting::DocumentSetting(const ui::Language& language)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    m_application = std::make_unique<QGuiApplication>(m_count, m_arguments);
    m_spoken.use(language);
}

} // namespace consilium::cli
