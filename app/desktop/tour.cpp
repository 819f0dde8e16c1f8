#include "app/desktop/tour.h"

#include "ui/shell/case_page.h"
#include "ui/widgets/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <boost/describe/enum_to_string.hpp>

namespace consilium
{

namespace
{

constexpr int kSettleMs = 120;
constexpr int kMaskedSteps = 3;
constexpr int kLongMs = 120000; ///< a ranking in a debug build takes its time

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(kSettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Starts something and waits for the signal that ends it.
template <typename Signal, typename Start>
bool waitFor(ui::MainWindow& window, Signal signal, Start start)
{
    QEventLoop loop;
    QObject::connect(&window, signal, &loop, [&loop] { loop.exit(0); });
    QTimer::singleShot(kLongMs, &loop, [&loop] { loop.exit(1); });
    // In the loop: a signal that comes at once must not be missed.
    QTimer::singleShot(0, &loop, start);
    return loop.exec() == 0;
}

/// "consilium::ui::OptionsPage" is "options".
QString screenName(const QWidget* page)
{
    auto name = QString::fromLatin1(page->metaObject()->className());
    name = name.section(QStringLiteral("::"), -1);
    if (name.endsWith(QLatin1String("Page")))
        name.chop(4);
    return name.toLower();
}

void hideFromDisplays(QWidget& window) { window.setAttribute(Qt::WA_DontShowOnScreen); }

void press(QWidget& window, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

} // namespace

std::optional<TourPlan> TourPlan::of(const QString& languages, const QString& sizes)
{
    TourPlan plan;
    plan.languages = languages.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const auto& language : plan.languages) {
        if (!ui::Language::isSpoken(language))
            return std::nullopt;
    }
    for (const auto& written : sizes.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto parts = written.split(QLatin1Char('x'));
        const QSize size(parts.front().toInt(), parts.back().toInt());
        if (parts.size() != 2 || size.width() < 640 || size.height() < 480 ||
            size.width() > 16384 || size.height() > 16384)
            return std::nullopt;
        plan.sizes.push_back(size);
    }
    if (plan.languages.isEmpty() || plan.sizes.empty())
        return std::nullopt;
    return plan;
}

Tour::Tour(ui::Places places, Clock clock, TourPlan plan)
    : m_places(std::move(places))
    , m_clock(std::move(clock))
    , m_plan(std::move(plan))
{
}

Status Tour::go(const std::filesystem::path& store, const std::string& passphrase, Look look)
{
    CONSILIUM_TRY(m_toolbox,
                  services::loadToolbox({m_places.pack, {}, store, {}, m_places.models}));
    CONSILIUM_TRY(auto session, services::Session::open(store, passphrase, m_toolbox, m_clock));
    CONSILIUM_TRY(m_records, TourRecords::of(*session));
    m_session = std::make_unique<ui::SessionRunner>(std::move(session));
    m_look = std::move(look);
    ui::SpokenLanguage spoken;
    for (const auto& code : m_plan.languages) {
        spoken.use(ui::Language::of(code));
        for (const bool isDark : {false, true}) {
            for (const auto size : m_plan.sizes)
                CONSILIUM_CHECK(goThrough({isDark, code, 30}, size));
        }
    }
    m_session.reset();
    return ok();
}

Result<int> Tour::write(const std::filesystem::path& store,
                        const std::string& passphrase,
                        const std::filesystem::path& folder)
{
    int written = 0;
    const QDir root(QString::fromStdString(folder.string()));
    CONSILIUM_CHECK(go(store, passphrase, [&](const TourStop& stop, QWidget& window) -> Status {
        const auto path = root.filePath(
            QStringLiteral("%1/%2-%3x%4")
                .arg(stop.language, stop.isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                .arg(stop.size.width())
                .arg(stop.size.height()));
        const auto file =
            QStringLiteral("%1-%2.png").arg(stop.number, 2, 10, QLatin1Char('0')).arg(stop.screen);
        if (!QDir().mkpath(path) || !window.grab().save(QDir(path).filePath(file)))
            return fail(ErrorCode::Io, "a picture of the tour");
        ++written;
        return ok();
    }));
    return written;
}

Status Tour::goThrough(const ui::Settings& settings, QSize size)
{
    m_stop = {settings.language, settings.isDark, size, 0, {}};
    ui::DialogPrompts prompts;
    ui::MainWindow window(m_places, m_clock, prompts, settings);
    hideFromDisplays(window);
    window.resize(size);
    window.show();
    CONSILIUM_CHECK(stopAt(window, QStringLiteral("unlock")));
    if (!waitFor(
            window, &ui::MainWindow::patientsShown, [&] { window.adopt(std::move(m_session)); }))
        return fail(ErrorCode::Io, "the list of patients");
    CONSILIUM_CHECK(stopAt(window, QStringLiteral("patients")));
    CONSILIUM_CHECK(goThroughCase(window));
    CONSILIUM_CHECK(goThroughRail(window));
    CONSILIUM_CHECK(goThroughBoard(window));
    m_session = window.release();
    return ok();
}

Status Tour::goThroughCase(ui::MainWindow& window)
{
    const auto patient = static_cast<qint64>(m_records.patients.front().id);
    if (!waitFor(window, &ui::MainWindow::caseShown, [&] { window.openPatient(patient); }))
        return fail(ErrorCode::Io, "the case");
    auto* open = window.findChild<ui::CasePage*>();
    const auto* pages = open->findChild<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (int page = 0; page < ui::CasePage::PageCount; ++page) {
        window.findChild<QAction*>(QStringLiteral("page%1Action").arg(page))->trigger();
        const auto name = screenName(pages->currentWidget());
        CONSILIUM_CHECK(stopAt(window, name));
        open->setLarge(true);
        if (open->isLarge())
            CONSILIUM_CHECK(stopAt(window, QStringLiteral("%1-board-size").arg(name)));
        open->setLarge(false);
    }
    return ok();
}

Status Tour::goThroughRail(ui::MainWindow& window)
{
    for (auto* button :
         window.findChild<QWidget*>(QStringLiteral("rail"))->findChildren<QToolButton*>()) {
        const auto name = button->objectName().remove(QStringLiteral("RailButton"));
        if (name == QLatin1String("patients")) // seen, and it would leave the case
            continue;
        button->click();
        CONSILIUM_CHECK(stopAt(window, name));
    }
    return ok();
}

Status Tour::goThroughBoard(ui::MainWindow& window)
{
    const TourBoard board(m_records);
    auto* agenda = window.findChild<ui::BoardPage*>();
    window.findChild<QToolButton*>(QStringLiteral("boardRailButton"))->click();
    agenda->setLists(board.lists(), m_records.today);
    agenda->choose(board.lists().cases.front().id);
    CONSILIUM_CHECK(stopAt(window, QStringLiteral("agenda")));
    agenda->choose(board.lists().cases[1].id);
    CONSILIUM_CHECK(stopAt(window, QStringLiteral("agenda-decided")));
    for (const auto& [form, name] : {std::pair("newMeetingButton", "agenda-meeting"),
                                     std::pair("registerButton", "agenda-register")}) {
        agenda->findChild<QAbstractButton*>(QLatin1String(form))->click();
        CONSILIUM_CHECK(lookAt(window, QLatin1String(name)));
        agenda->choose(board.lists().cases[0].id);
    }
    agenda->clear(); // nothing of it may reach the store

    const auto theme = m_stop.isDark ? ui::Theme::dark() : ui::Theme::light();
    const auto presented = board.presented();
    ui::BoardScreen screen(&window);
    hideFromDisplays(screen);
    screen.resize(m_stop.size);
    screen.show();
    screen.present(presented, *m_toolbox, m_records.today, theme);
    CONSILIUM_CHECK(goThroughSteps(screen, presented));

    press(screen, Qt::Key_M);
    press(screen, Qt::Key_Home);
    for (int step = 0; step < kMaskedSteps; ++step) {
        CONSILIUM_CHECK(lookAt(screen, QStringLiteral("present-masked-%1").arg(step + 1)));
        press(screen, Qt::Key_Right);
    }
    press(screen, Qt::Key_M);
    press(screen, Qt::Key_J);
    CONSILIUM_CHECK(lookAt(screen, QStringLiteral("present-jump")));
    press(screen, Qt::Key_Escape);

    screen.refresh(board.opened(), board.meeting());
    screen.setRanking(m_records.ranking);
    press(screen, Qt::Key_End);
    press(screen, Qt::Key_Left); // options stand before the decision
    CONSILIUM_CHECK(lookAt(screen, QStringLiteral("present-opened")));
    screen.refresh(board.decided(), board.meeting());
    press(screen, Qt::Key_End);
    CONSILIUM_CHECK(lookAt(screen, QStringLiteral("present-decided")));
    return lookAtNotes(screen);
}

Status Tour::goThroughSteps(ui::BoardScreen& screen, const ui::PresentedCase& shown)
{
    for (const auto& step : shown.row.one.steps) {
        const auto name =
            QString::fromLatin1(boost::describe::enum_to_string(step.kind, "")).toLower();
        CONSILIUM_CHECK(lookAt(screen, QStringLiteral("present-") + name));
        press(screen, Qt::Key_Right);
    }
    return ok();
}

/// The presenter's window, as large as a display of its own.
Status Tour::lookAtNotes(ui::BoardScreen& screen)
{
    auto* notes = screen.findChild<QWidget*>(QStringLiteral("boardNotes"));
    hideFromDisplays(*notes);
    press(screen, Qt::Key_Home);
    press(screen, Qt::Key_P);
    notes->resize(m_stop.size);
    CONSILIUM_CHECK(lookAt(*notes, QStringLiteral("present-notes")));
    press(screen, Qt::Key_P);
    return ok();
}

Status Tour::stopAt(ui::MainWindow& window, const QString& screen)
{
    CONSILIUM_CHECK(lookAt(window, screen));
    int number = 2;
    for (auto* tabs : window.findChildren<QTabBar*>()) {
        if (!tabs->isVisible() || tabs->objectName() == QLatin1String("caseTabs"))
            continue;
        const int shown = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tab == shown || !tabs->isTabEnabled(tab))
                continue;
            tabs->setCurrentIndex(tab);
            CONSILIUM_CHECK(lookAt(window, QStringLiteral("%1-%2").arg(screen).arg(number++)));
        }
        tabs->setCurrentIndex(shown);
    }
    return ok();
}

Status Tour::lookAt(QWidget& window, const QString& screen)
{
    settle();
    ++m_stop.number;
    m_stop.screen = screen;
    return m_look(m_stop, window);
}

} // namespace consilium
