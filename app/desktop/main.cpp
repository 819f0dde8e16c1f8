#include "app/desktop/tour.h"
#include "ui/format/format.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/script_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <memory>

namespace
{

using namespace consilium;

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

/// 0 done, 1 refused or failed, 2 wrong usage.
int runTour(const QString& folder,
            const QString& store,
            const QString& passphrase,
            const QString& languages,
            const QString& sizes)
{
    const auto plan = TourPlan::of(languages, sizes);
    if (!plan) {
        std::fprintf(stderr, "--languages or --sizes: not understood\n");
        return 2;
    }
    Tour tour(places(), systemClock(), *plan);
    const auto written = tour.write(std::filesystem::path(store.toStdString()),
                                    passphrase.toStdString(),
                                    std::filesystem::path(folder.toStdString()));
    if (!written.has_value()) {
        std::fprintf(stderr, "%s\n", qPrintable(ui::Format::error(written.error())));
        return 1;
    }
    std::printf("%d pictures\n", written.value());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Consilium"));
    QApplication::setApplicationVersion(QStringLiteral(CONSILIUM_VERSION));
    QApplication::setStyle(new ui::ScriptStyle);
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
    const QCommandLineOption language(QStringLiteral("language"),
                                      ui::Language::codes().join(QStringLiteral(", ")) +
                                          QLatin1Char('.'),
                                      QStringLiteral("language"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("theme"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QStringLiteral("Writes a picture of every screen of the store into a folder, then ends."),
        QStringLiteral("folder"));
    const QCommandLineOption languages(
        QStringLiteral("languages"),
        QStringLiteral("Languages of the tour, with commas between them (all)."),
        QStringLiteral("languages"),
        ui::Language::codes().join(QLatin1Char(',')));
    const QCommandLineOption sizes(
        QStringLiteral("sizes"),
        QStringLiteral("Sizes of the tour's window, with commas between them."),
        QStringLiteral("sizes"),
        QStringLiteral("1366x768,1920x1080,3840x2160"));
    parser.addOptions({store, passphraseFile, language, theme, tour, languages, sizes});
    parser.process(application);

    auto settings = ui::Settings::load();
    if (parser.isSet(language))
        settings.language = parser.value(language);
    if (parser.isSet(theme))
        settings.isDark = parser.value(theme) == QLatin1String("dark");
    QString passphrase;
    if (parser.isSet(passphraseFile)) {
        QFile file(parser.value(passphraseFile));
        if (file.open(QIODevice::ReadOnly))
            passphrase = QString::fromUtf8(file.readLine()).trimmed();
    }
    ui::SpokenLanguage words;
    if (parser.isSet(tour))
        return runTour(parser.value(tour),
                       parser.value(store),
                       passphrase,
                       parser.value(languages),
                       parser.value(sizes));
    words.use(ui::Language::of(settings.language));

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
                    words.use(ui::Language::of(changed.language));
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

    window->setStore(parser.value(store), passphrase);
    return QApplication::exec();
}
