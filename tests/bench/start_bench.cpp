#include "tests/bench/support.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/language.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/script_style.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
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

void say(const std::string& what, double value, const char* unit)
{
    fmt::print("{:<44} {:>8.1f} {}\n", what, value, unit);
}

void sayMemory(const char* when) { say(when, bench::statusMebibytes("VmRSS:"), "MiB"); }

/// Counts what is painted in this program.
class Paints : public QObject
{
public:
    Paints() { qApp->installEventFilter(this); }

    [[nodiscard]] int count() const { return m_count; }

    /// Returns once everything that waits is done and painted, also by the display.
    void settle() const
    {
        int before = 0;
        do {
            before = m_count;
            QApplication::processEvents();
        } while (m_count != before);
        QGuiApplication::sync();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// A page of the window, and what showing it took each time.
struct Screen
{
    std::string name;
    std::function<void()> show;
    std::vector<double> times = {};
    std::vector<double> busy = {}; ///< processor time of all threads
    double resident = 0;           ///< after it was seen first
};

/// Every page of the case, then every page of the rail but the patient list, which leaves the case.
std::vector<Screen> screensOf(ui::MainWindow& window)
{
    std::vector<Screen> screens;
    auto* tabs = window.findChild<QTabBar*>(QStringLiteral("caseTabs"));
    for (int page = 0; page < ui::CasePage::PageCount; ++page)
        screens.push_back(
            {tabs->tabText(page).toStdString(), [&window, page] {
                 child<QAction>(window, QStringLiteral("page%1Action").arg(page)).trigger();
             }});
    for (auto* button :
         child<QWidget>(window, QStringLiteral("rail")).findChildren<QToolButton*>()) {
        if (button->objectName() != QLatin1String("patientsRailButton"))
            screens.push_back({button->text().toStdString(), [button] { button->click(); }});
    }
    return screens;
}

/// Goes through all pages `rounds` times, and says what that took.
void visitScreens(ui::MainWindow& window, int rounds)
{
    auto screens = screensOf(window);
    // The first is in front already: it comes last.
    std::rotate(screens.begin(), screens.begin() + 1, screens.end());
    const Paints paints;
    for (int round = 0; round < rounds; ++round) {
        for (auto& screen : screens) {
            const int before = paints.count();
            const auto clock = std::clock();
            QElapsedTimer timer;
            timer.start();
            screen.show();
            paints.settle();
            screen.times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            screen.busy.push_back(1000.0 * static_cast<double>(std::clock() - clock) /
                                  CLOCKS_PER_SEC);
            if (paints.count() == before)
                stop("nothing was painted for the page " + screen.name);
            if (round == 0)
                screen.resident = bench::statusMebibytes("VmRSS:");
        }
    }
    fmt::print("  {:<24} {:>9} {:>9} {:>9} {:>9} {:>13}\n",
               "page, in ms",
               "first",
               "median",
               "most",
               "cpu",
               "resident MiB");
    for (auto& screen : screens) {
        const double first = screen.times.front();
        std::sort(screen.times.begin(), screen.times.end());
        std::sort(screen.busy.begin(), screen.busy.end());
        fmt::print("  {:<24} {:>9.1f} {:>9.1f} {:>9.1f} {:>9.1f} {:>13.1f}\n",
                   screen.name,
                   first,
                   screen.times[screen.times.size() / 2],
                   rounds > 1 ? screen.times[screen.times.size() - 1] : first,
                   screen.busy[screen.busy.size() / 2],
                   screen.resident);
    }
}

struct Plan
{
    QString folder;
    QString passphrase;
    int patients = 1;
    int rounds = 1;
    QString until; ///< "patients" and "case" end the visit there; what hyperfine measures
};

/// Opens the store, then the first patients in turn, visits every page of each, and says times and
/// memory.
void visit(ui::MainWindow& window, const Plan& plan)
{
    sayMemory("resident at the unlock prompt");
    window.setStore(plan.folder, plan.passphrase);
    say("passphrase to patient list (Argon2id in it)",
        millisecondsUntil(
            window,
            &ui::MainWindow::patientsShown,
            [&] { child<QPushButton>(window, QStringLiteral("openButton")).click(); }),
        "ms");
    sayMemory("resident with the patient list");
    say("most resident until here (Argon2id in it)", bench::statusMebibytes("VmHWM:"), "MiB");
    bench::resetMostResident();
    if (plan.until == QLatin1String("patients"))
        return;
    for (int patient = 1; patient <= plan.patients; ++patient) {
        say(fmt::format("click on patient {} to the case on screen", patient),
            millisecondsUntil(
                window, &ui::MainWindow::caseShown, [&] { window.openPatient(patient); }),
            "ms");
        say("  events on its timeline",
            child<ui::TimelineView>(window, QStringLiteral("timelineView")).model().eventCount(),
            "");
        sayMemory("  resident with the case open");
        if (plan.until != QLatin1String("case"))
            visitScreens(window, plan.rounds);
        sayMemory("  resident, all pages seen");
        say("  most resident since the patient list", bench::statusMebibytes("VmHWM:"), "MiB");
    }
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
    QApplication::setStyle(new ui::ScriptStyle);
    QApplication::setFont(ui::applicationFont());
    QApplication::setWindowIcon(ui::icon(QStringLiteral("consilium"), ui::Theme::light().accent));
    QCommandLineParser parser;
    const auto option = [](const char* name, const char* meaning, const char* value = "") {
        return QCommandLineOption(QLatin1String(name),
                                  QLatin1String(meaning),
                                  QLatin1String("value"),
                                  QLatin1String(value));
    };
    const auto started = option("started", "Internal: microseconds.");
    const auto store = option("store", "Folder of the store to visit.");
    const auto passphraseFile = option("passphrase-file", "File with its passphrase.");
    const auto patients = option("patients", "How many patients to open.", "1");
    const auto rounds = option("rounds", "How often to go through all pages.", "1");
    const auto size = option("size", "Of the window.", "1366x768");
    const auto until = option("until", "End at prompt, patients or case: for hyperfine.");
    parser.addHelpOption();
    parser.addOptions({started, store, passphraseFile, patients, rounds, size, until});
    parser.process(application);
    const auto settings = ui::Settings::load();
    ui::SpokenLanguage words;
    words.use(ui::Language::of(settings.language));
    const std::filesystem::path program(QCoreApplication::applicationDirPath().toStdString());
    NoPrompts prompts;
    ui::MainWindow window({program / "../../resources/starter.cpack",
                           program / "../../resources/models",
                           program / "../../resources/keys"},
                          systemClock(),
                          prompts,
                          settings);
    const auto sides = parser.value(size).split(QLatin1Char('x'));
    window.resize(sides.front().toInt(), sides.back().toInt());
    auto& prompt = child<QLineEdit>(window, QStringLiteral("passphraseEdit"));
    new FirstPaint(prompt, [&] {
        if (!prompt.isEnabled())
            stop("the passphrase cannot be typed");
        if (parser.isSet(started))
            fmt::print("{:.1f}\n",
                       static_cast<double>(now() - parser.value(started).toLongLong()) / 1000);
        if (!parser.isSet(started) && parser.value(until) != QLatin1String("prompt")) {
            QFile file(parser.value(passphraseFile));
            if (!file.open(QIODevice::ReadOnly))
                stop("--passphrase-file cannot be read");
            visit(window,
                  {parser.value(store),
                   QString::fromUtf8(file.readLine()).trimmed(),
                   parser.value(patients).toInt(),
                   std::max(1, parser.value(rounds).toInt()),
                   parser.value(until)});
        }
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
