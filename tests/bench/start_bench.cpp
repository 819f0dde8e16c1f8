#include "tests/bench/support.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/marks.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace consilium;

namespace
{

constexpr int kPatienceMs = 30'000;

/// Microseconds of the clock that all processes share.
long long now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

[[noreturn]] void stop(const std::string& reason) { bench::stop("start_bench", reason); }

/// Nothing is asked here; what the window wants to say ends the run.
class NoPrompts : public ui::Prompts
{
public:
    void chooseFolder(QWidget*, const QString&, std::function<void(QString)>) override
    {
        stop("folder");
    }

    void chooseFiles(QWidget*, const QString&, std::function<void(QStringList)>) override
    {
        stop("files");
    }

    void chooseFile(QWidget*, const QString&, const QString&, std::function<void(QString)>) override
    {
        stop("file");
    }

    void
    chooseTarget(QWidget*, const QString&, const QString&, std::function<void(QString)>) override
    {
        stop("target");
    }

    void tell(QWidget*, const QString& title, const QString& text) override
    {
        stop((title + QStringLiteral(": ") + text).toStdString());
    }

    void showSource(QWidget*, const QString&, const QString&) override { stop("source"); }
};

/// Calls back once, after the paint round in which the widget was first drawn.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget& widget, std::function<void()> done)
        : QObject(&widget)
        , m_done(std::move(done))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_done) {
            QMetaObject::invokeMethod(this, std::exchange(m_done, {}), Qt::QueuedConnection);
            watched->removeEventFilter(this);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_done;
};

/// Runs the event loop until `signal` of the window came, and then what is left to do and to draw.
template <typename Signal>
double millisecondsUntil(ui::MainWindow& window, Signal signal, const std::function<void()>& start)
{
    QEventLoop loop;
    QObject::connect(&window, signal, &loop, [&loop] { loop.exit(0); });
    QTimer::singleShot(kPatienceMs, &loop, [&loop] { loop.exit(1); });
    QElapsedTimer timer;
    timer.start();
    start();
    if (loop.exec() != 0)
        stop("the window does not answer: is it the passphrase of that store?");
    QApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename Object>
Object& child(ui::MainWindow& window, const QString& name)
{
    auto* found = window.findChild<Object*>(name);
    if (found == nullptr)
        stop(name.toStdString() + " is not in the window");
    return *found;
}

void sayMemory(const char* when)
{
    fmt::print("{:<44} {:>8.1f} MiB\n", when, bench::statusMebibytes("VmRSS:"));
}

/// Opens the store, then the first patients in turn, visits the four pages of each, and says times
/// and memory.
void visit(ui::MainWindow& window, const QString& folder, const QString& passphrase, int patients)
{
    sayMemory("resident at the unlock prompt");
    window.setStore(folder, passphrase);
    const auto say = [](const std::string& what, double ms) {
        fmt::print("{:<44} {:>8.1f} ms\n", what, ms);
    };
    say("passphrase to patient list (Argon2id in it)",
        millisecondsUntil(window, &ui::MainWindow::patientsShown, [&] {
            child<QPushButton>(window, QStringLiteral("openButton")).click();
        }));
    sayMemory("resident with the patient list");
    const char* const pages[]{"overview", "timeline", "genome", "options"};
    for (int patient = 1; patient <= patients; ++patient) {
        say(fmt::format("click on patient {} to the case on screen", patient),
            millisecondsUntil(
                window, &ui::MainWindow::caseShown, [&] { window.openPatient(patient); }));
        for (int page = 0; page < 4; ++page) {
            QElapsedTimer timer;
            timer.start();
            child<QAction>(window, QStringLiteral("page%1Action").arg(page)).trigger();
            QApplication::processEvents();
            say(fmt::format("  page {}", pages[page]),
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        sayMemory("resident with the case open, all pages seen");
    }
    fmt::print("{:<44} {:>8.1f} MiB\n",
               "most ever resident (Argon2id in it)",
               bench::statusMebibytes("VmHWM:"));
}

/// Starts this program again and again as a new process; says the times it reports.
int measureStarts(const char* program, int runs)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        int ends[2];
        if (::pipe(ends) != 0)
            stop("pipe");
        const auto started = std::to_string(now());
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execl(program, program, "--started", started.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        char answer[64]{};
        const auto length = ::read(ends[0], answer, sizeof answer - 1);
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        if (length <= 0 || status != 0)
            stop("a start failed");
        times.push_back(std::strtod(answer, nullptr));
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    fmt::print("start to the unlock prompt: median {:.0f} ms, least {:.0f}, most {:.0f}, first "
               "{:.0f} ({} starts)\n",
               times[times.size() / 2],
               times.front(),
               times.back(),
               first,
               runs);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--starts") == 0)
        return measureStarts("/proc/self/exe", std::max(1, std::atoi(argv[2])));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    // From here to show() as app/desktop/main.cpp.
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Consilium"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(ui::applicationFont());
    QApplication::setWindowIcon(ui::icon(QStringLiteral("consilium"), ui::Theme::light().accent));
    QCommandLineParser parser;
    const QCommandLineOption started(
        QStringLiteral("started"), QStringLiteral("Internal."), QStringLiteral("us"));
    const QCommandLineOption store(
        QStringLiteral("store"), QStringLiteral("Store to visit."), QStringLiteral("folder"));
    const QCommandLineOption passphraseFile(QStringLiteral("passphrase-file"),
                                            QStringLiteral("Its passphrase."),
                                            QStringLiteral("file"));
    const QCommandLineOption patients(QStringLiteral("patients"),
                                      QStringLiteral("How many patients to open."),
                                      QStringLiteral("count"),
                                      QStringLiteral("1"));
    parser.addHelpOption();
    parser.addOptions({started, store, passphraseFile, patients});
    parser.process(application);
    const auto settings = ui::Settings::load();
    ui::SpokenLanguage words;
    words.use(ui::Language::of(settings.language));
    const std::filesystem::path program(QCoreApplication::applicationDirPath().toStdString());
    NoPrompts prompts;
    ui::MainWindow window(
        {program / "../../resources/starter.cpack", program / "../../resources/models"},
        systemClock(),
        prompts,
        settings);
    new FirstPaint(child<QLineEdit>(window, QStringLiteral("passphraseEdit")), [&] {
        if (parser.isSet(started)) {
            fmt::print("{:.1f}\n",
                       static_cast<double>(now() - parser.value(started).toLongLong()) / 1000);
            QApplication::quit();
            return;
        }
        QFile file(parser.value(passphraseFile));
        if (!file.open(QIODevice::ReadOnly))
            stop("--passphrase-file cannot be read");
        visit(window,
              parser.value(store),
              QString::fromUtf8(file.readLine()).trimmed(),
              parser.value(patients).toInt());
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
