#pragma once

#include "core/services/session.h"
#include "ui/async/run_task.h"
#include "ui/shell/unsaved_events.h"
#include "ui/shell/unsaved_families.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace consilium::ui
{

/// The open session, used by one thread: every call runs as a task on a pool of one, in the order
/// asked for, and answers in the receiver's thread. The toolbox is read from any thread.
class SessionRunner : public QObject
{
    Q_OBJECT

public:
    explicit SessionRunner(std::unique_ptr<services::Session> session, QObject* parent = nullptr);
    /// Waits for the work that runs.
    ~SessionRunner() override;

    [[nodiscard]] const services::Toolbox& toolbox() const { return m_session->toolbox(); }

    [[nodiscard]] Day today() const { return m_session->today(); }

    /// `work(Session&, std::stop_token, ProgressSink) -> Result<T>`, then `done(Result<T>)` in the
    /// receiver's thread.
    template <typename Work, typename Done>
    async::Task
    run(QObject* receiver, Work work, Done done, std::function<void(Progress)> onProgress = {})
    {
        return async::runTask(
            receiver,
            [session = m_session.get(), work = std::move(work)](std::stop_token stop,
                                                                ProgressSink progress) mutable {
                return work(*session, stop, progress);
            },
            std::move(done),
            std::move(onProgress),
            &m_pool);
    }

    // On their way from one window to the next.
    QHash<QString, QString> drafts; ///< typed lines
    UnsavedFamilies unsaved;
    UnsavedEvents events;

private:
    std::unique_ptr<services::Session> m_session;
    QThreadPool m_pool; ///< after the session: it is emptied first
};

} // namespace consilium::ui
