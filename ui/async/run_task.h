#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <concepts>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <type_traits>

namespace consilium::async
{

/// Asks a running piece of work to stop. Copies speak of the same work; an empty handle does
/// nothing.
class Task
{
public:
    Task() = default;

    explicit Task(std::stop_source source)
        : m_source(std::move(source))
    {
    }

    /// The work sees its stop token and returns Cancelled when it gets to it; `done` is still
    /// called.
    void cancel() { m_source.request_stop(); }

private:
    std::stop_source m_source{std::nostopstate};
};

/// Latest progress of a working thread, read by the receiver's timer. All members may be used from
/// any thread.
class ProgressCell
{
public:
    void put(Progress progress);
    /// The progress put since the last call; empty where there was none.
    [[nodiscard]] std::optional<Progress> take();

private:
    std::mutex m_mutex;
    std::optional<Progress> m_latest;
};

inline constexpr int kProgressIntervalMs = 50;

/// Runs `work(std::stop_token, ProgressSink) -> Result<T>` on a thread of `pool` and then
/// `done(Result<T>)` in the receiver's thread, where this must be called. `onProgress(Progress)` is
/// called in the receiver's thread too, at most every 50 ms, never after `done`. When the receiver
/// is destroyed the work is asked to stop and nothing more is called. `work` must not touch the
/// receiver. The only place in the program where threads start.
template <typename Work, typename Done>
Task runTask(QObject* receiver,
             Work work,
             Done done,
             std::function<void(Progress)> onProgress = {},
             QThreadPool* pool = QThreadPool::globalInstance())
{
    using Answer = std::invoke_result_t<Work&, std::stop_token, ProgressSink>;

    struct Shared
    {
        std::optional<Answer> answer;
        ProgressCell progress;
    };

    // Shared, because the receiver may be gone before the work ends, or the other way round.
    auto shared = std::make_shared<Shared>();
    std::stop_source source;
    auto* watcher = new QFutureWatcher<void>(receiver);
    QObject::connect(watcher, &QObject::destroyed, [source]() mutable { source.request_stop(); });
    const auto forward = [shared, onProgress] {
        if (const auto latest = shared->progress.take(); latest && onProgress)
            onProgress(*latest);
    };
    if (onProgress) {
        auto* timer = new QTimer(watcher);
        QObject::connect(timer, &QTimer::timeout, watcher, forward);
        timer->start(kProgressIntervalMs);
    }
    QObject::connect(watcher,
                     &QFutureWatcher<void>::finished,
                     watcher,
                     [watcher, shared, forward, done = std::move(done)]() mutable {
                         forward();
                         qDeleteAll(watcher->template findChildren<QTimer*>());
                         watcher->deleteLater();
                         done(std::move(*shared->answer));
                     });
    auto promise = std::make_shared<QPromise<void>>(); // QThreadPool takes only copyable functions
    watcher->setFuture(promise->future());
    pool->start([promise, shared, work = std::move(work), stop = source.get_token()]() mutable {
        promise->start();
        ProgressSink sink = [cell = &shared->progress](Progress progress) { cell->put(progress); };
        try {
            shared->answer.emplace(work(stop, std::move(sink)));
        } catch (
            ...) { // a wrapper below broke its promise: still no reason to take the program down
            shared->answer.emplace(fail(ErrorCode::Internal, "unexpected exception in a task"));
        }
        promise->finish();
    });
    return Task(source);
}

} // namespace consilium::async
