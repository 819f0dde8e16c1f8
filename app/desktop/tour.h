#pragma once

#include "app/desktop/tour_board.h"
#include "ui/shell/main_window.h"

#include <QSize>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace consilium
{

/// What a tour pictures, each language in each size, light and dark.
struct TourPlan
{
    QStringList languages;
    std::vector<QSize> sizes;

    /// From "en,de" and "1366x768,1920x1080"; nothing where a language is none of ours or a size is
    /// not understood.
    [[nodiscard]] static std::optional<TourPlan> of(const QString& languages, const QString& sizes);
};

/// Where a tour stands.
struct TourStop
{
    QString language;
    bool isDark = false;
    QSize size;
    int number = 0; ///< counts from 1 within language, colours and size
    QString screen; ///< "options", "knowledge-2": its second tab, "present-history": board mode
};

/// Goes through every screen of the window: the unlock page, the list, every page of its first
/// patient, every page of the rail, and every tab on them; then through an invented tumour board:
/// its agenda, every step of board mode, masked and not, the opened ranking, the final decision and
/// the presenter's window. No window stands on a display, so that no display's size limits it.
class Tour
{
public:
    /// The window is the program's own, the shared screen's or the presenter's.
    using Look = std::function<Status(const TourStop&, QWidget& window)>;

    Tour(ui::Places places, Clock clock, TourPlan plan);

    /// Lets `look` see each screen once it stands. What the store refuses, MissingData where it has
    /// no patient, and what `look` returns.
    [[nodiscard]] Status
    go(const std::filesystem::path& store, const std::string& passphrase, Look look);

    /// Writes a picture of each: FOLDER/LANGUAGE/COLOURS-WIDTHxHEIGHT/NUMBER-SCREEN.png. How many;
    /// Io where one cannot be written.
    [[nodiscard]] Result<int> write(const std::filesystem::path& store,
                                    const std::string& passphrase,
                                    const std::filesystem::path& folder);

private:
    [[nodiscard]] Status goThrough(const ui::Settings& settings, QSize size);
    [[nodiscard]] Status goThroughCase(ui::MainWindow& window);
    [[nodiscard]] Status goThroughRail(ui::MainWindow& window);
    /// Agenda and board mode, of a board that stands in no store.
    [[nodiscard]] Status goThroughBoard(ui::MainWindow& window);
    /// From the step on the screen to the last one.
    [[nodiscard]] Status goThroughSteps(ui::BoardScreen& screen, const ui::PresentedCase& shown);
    [[nodiscard]] Status lookAtNotes(ui::BoardScreen& screen);
    /// The screen as it stands and with each other tab of it.
    [[nodiscard]] Status stopAt(ui::MainWindow& window, const QString& screen);
    [[nodiscard]] Status lookAt(QWidget& window, const QString& screen);

    ui::Places m_places;
    Clock m_clock;
    TourPlan m_plan;
    Look m_look;
    std::unique_ptr<ui::SessionRunner> m_session;
    std::shared_ptr<const services::Toolbox> m_toolbox;
    TourRecords m_records;
    TourStop m_stop;
};

} // namespace consilium
