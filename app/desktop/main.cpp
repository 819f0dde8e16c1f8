#include "ui/shell/main_window.h"
#include "ui/widgets/marks.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace
{

using namespace consilium;

/// Translations of the program and of Qt's own dialogs.
struct Language
{
    QTranslator program;
    QTranslator library;

    void use(const QString& language)
    {
        QCoreApplication::removeTranslator(&program);
        QCoreApplication::removeTranslator(&library);
        const bool isGerman = language == QLatin1String("de");
        QLocale::setDefault(isGerman ? QLocale(QLocale::German)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
        if (program.load(isGerman ? QStringLiteral(":/i18n/consilium_de.qm")
                                  : QStringLiteral(":/i18n/consilium_en.qm")))
            QCoreApplication::installTranslator(&program);
        if (isGerman && library.load(QStringLiteral("qtbase_de"),
                                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&library);
    }
};

/// What the program ships with: beside it after installing, in the build folder before.
ui::Places places()
{
    const std::filesystem::path program(QCoreApplication::applicationDirPath().toStdString());
    ui::Places installed{program / "../share/consilium/starter.cpack",
                         program / "../share/consilium/models",
                         program / "../share/consilium/keys"};
    std::error_code error;
    if (std::filesystem::exists(installed.pack, error))
        return installed;
    return {program / "../../resources/starter.cpack",
            program / "../../resources/models",
            program / "../../resources/keys"};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Consilium"));
    QApplication::setApplicationVersion(QStringLiteral(CONSILIUM_VERSION));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(ui::applicationFont());
    QApplication::setWindowIcon(ui::icon(QStringLiteral("consilium"), ui::Theme::light().accent));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"),
                                   QStringLiteral("Folder of the store to open."),
                                   QStringLiteral("folder"));
    const QCommandLineOption passphraseFile(
        QStringLiteral("passphrase-file"),
        QStringLiteral("File whose first line fills the passphrase field (demonstration)."),
        QStringLiteral("file"));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("en or de."), QStringLiteral("language"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("theme"));
    parser.addOptions({store, passphraseFile, language, theme});
    parser.process(application);

    auto settings = ui::Settings::load();
    if (parser.isSet(language))
        settings.language = parser.value(language);
    if (parser.isSet(theme))
        settings.isDark = parser.value(theme) == QLatin1String("dark");
    Language words;
    words.use(settings.language);

    ui::DialogPrompts prompts;
    std::unique_ptr<ui::MainWindow> window;
    std::function<void(const ui::Settings&, std::unique_ptr<ui::SessionRunner>)> open =
        [&](const ui::Settings& chosen, std::unique_ptr<ui::SessionRunner> session) {
            auto next = std::make_unique<ui::MainWindow>(places(), systemClock(), prompts, chosen);
            QObject::connect(
                next.get(),
                &ui::MainWindow::settingsChanged,
                next.get(),
                // Every text of a window is put into words when it is made: another language is
                // another window.
                [&](const ui::Settings& changed) {
                    words.use(changed.language);
                    open(changed, window->release());
                },
                Qt::QueuedConnection);
            if (window)
                next->setGeometry(window->geometry());
            next->adopt(std::move(session));
            next->show();
            if (window)
                window.release()->deleteLater();
            window = std::move(next);
        };
    open(settings, nullptr);

    QString passphrase;
    if (parser.isSet(passphraseFile)) {
        QFile file(parser.value(passphraseFile));
        if (file.open(QIODevice::ReadOnly))
            passphrase = QString::fromUtf8(file.readLine()).trimmed();
    }
    window->setStore(parser.value(store), passphrase);
    return QApplication::exec();
}
