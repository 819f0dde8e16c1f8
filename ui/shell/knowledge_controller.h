#pragma once

#include "ui/shell/prompts.h"
#include "ui/shell/session_runner.h"

#include <optional>

class QWidget;

namespace consilium::ui
{

class KnowledgePage;
struct Theme;

/// Brings a pack from its file into use: asks for the file, checks and compares it off this thread,
/// installs it through the gate of core/services, and trusts keys. Shows its answers on the page.
class KnowledgeController : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of what is asked; page, prompts and window must outlive this.
    KnowledgeController(KnowledgePage& page,
                        Prompts& prompts,
                        std::filesystem::path shipped,
                        std::filesystem::path programKeys,
                        QWidget* window);

    /// Begins to work on an open session, which must live until close().
    void open(SessionRunner& session, const Theme& theme);
    /// Before the session goes: stops what runs and takes everything off the page.
    void close();

    /// Asks what runs to stop.
    void cancel() { m_task.cancel(); }

Q_SIGNALS:
    /// The store should be locked, so that it is opened with the new pack.
    void lockRequested();
    /// A check, installation or trust has answered.
    void answered();

private:
    void chooseFile();
    void check();
    void read();
    void install(const QString& by, const QString& acceptedBy);
    void chooseKey();
    void trust();
    void showShelf();
    void showCheck(const Result<services::PackCheck>& answer);
    [[nodiscard]] services::InstallRequest request() const;
    [[nodiscard]] QString fileName() const;
    /// Runs `work(Session&, stop, progress)`; its answer is dropped where the store was locked
    /// since.
    template <typename Work, typename Done>
    void start(Work work, Done done);

    KnowledgePage& m_page;
    Prompts& m_prompts;
    std::filesystem::path m_shipped;
    std::filesystem::path m_programKeys;
    QWidget* m_window;
    SessionRunner* m_session = nullptr;
    int m_epoch = 0; ///< counts openings and closings
    bool m_isRunning = false;
    bool m_isInstalled = false; ///< a pack waits for the next opening
    std::filesystem::path m_file;
    std::optional<services::PackCheck> m_check;
    std::optional<knowledge::PublicKey> m_key;
    async::Task m_task;
};

} // namespace consilium::ui
