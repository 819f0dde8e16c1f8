#include "app/desktop/tour.h"

#include "ui/shell/case_page.h"
#include "ui/widgets/language.h"

#include <QAction>
#include <QDir>
#include <QEventLoop>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace consilium
{

namespace
{

constexpr int kSettleMs = 120;
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
    CONSILIUM_TRY(auto toolbox,
                  services::loadToolbox({m_places.pack, {}, store, {}, m_places.models}));
    CONSILIUM_TRY(auto session,
                  services::Session::open(store, passphrase, std::move(toolbox), m_clock));
    CONSILIUM_TRY(const auto patients, session->patients({}, 1));
    if (patients.empty())
        return fail(ErrorCode::MissingData, "a patient for the tour");
    m_session = std::make_unique<ui::SessionRunner>(std::move(session));
    m_look = std::move(look);
    ui::SpokenLanguage spoken;
    for (const auto& code : m_plan.languages) {
        spoken.use(ui::Language::of(code));
        for (const bool isDark : {false, true}) {
            for (const auto size : m_plan.sizes)
                CONSILIUM_CHECK(goThrough({isDark, code, 30}, size, patients.front().id));
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
    CONSILIUM_CHECK(
        go(store, passphrase, [&](const TourStop& stop, ui::MainWindow& window) -> Status {
            const auto path = root.filePath(
                QStringLiteral("%1/%2-%3x%4")
                    .arg(stop.language,
                         stop.isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(stop.size.width())
                    .arg(stop.size.height()));
            const auto file = QStringLiteral("%1-%2.png")
                                  .arg(stop.number, 2, 10, QLatin1Char('0'))
                                  .arg(stop.screen);
            if (!QDir().mkpath(path) || !window.grab().save(QDir(path).filePath(file)))
                return fail(ErrorCode::Io, "a picture of the tour");
            ++written;
            return ok();
        }));
    return written;
}

Status Tour::goThrough(const ui::Settings& settings, QSize size, PatientId patient)
{
    m_stop = {settings.language, settings.isDark, size, 0, {}};
    ui::DialogPrompts prompts;
    ui::MainWindow window(m_places, m_clock, prompts, settings);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(size);
    window.show();
    CONSILIUM_CHECK(stopAt(window, QStringLiteral("unlock")));
    if (!waitFor(
            window, &ui::MainWindow::patientsShown, [&] { window.adopt(std::move(m_session)); }))
        return fail(ErrorCode::Io, "the list of patients");
    CONSILIUM_CHECK(stopAt(window, QStringLiteral("patients")));
    if (!waitFor(window, &ui::MainWindow::caseShown, [&] {
            window.openPatient(static_cast<qint64>(patient));
        }))
        return fail(ErrorCode::Io, "the case");
    const auto* pages = window.findChild<ui::CasePage*>()->findChild<QStackedWidget*>(
        QString(), Qt::FindDirectChildrenOnly);
    for (int page = 0; page < ui::CasePage::PageCount; ++page) {
        window.findChild<QAction*>(QStringLiteral("page%1Action").arg(page))->trigger();
        CONSILIUM_CHECK(stopAt(window, screenName(pages->currentWidget())));
    }
    for (auto* button :
         window.findChild<QWidget*>(QStringLiteral("rail"))->findChildren<QToolButton*>()) {
        const auto name = button->objectName().remove(QStringLiteral("RailButton"));
        if (name == QLatin1String("patients")) // seen, and it would leave the case
            continue;
        button->click();
        CONSILIUM_CHECK(stopAt(window, name));
    }
    m_session = window.release();
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

Status Tour::lookAt(ui::MainWindow& window, const QString& screen)
{
    settle();
    ++m_stop.number;
    m_stop.screen = screen;
    return m_look(m_stop, window);
}

} // namespace consilium
