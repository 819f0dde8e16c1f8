#include "ui/async/run_task.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <stdexcept>
#include <vector>

using namespace consilium;
using namespace consilium::async;

class TestRunTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theResultArrivesInTheReceiversThread()
    {
        QObject receiver;
        QThread* workedIn = nullptr;
        QThread* answeredIn = nullptr;
        int answer = 0;
        runTask(
            &receiver,
            [&](std::stop_token, const ProgressSink&) -> Result<int> {
                workedIn = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                answeredIn = QThread::currentThread();
                answer = result.value();
            });
        QCOMPARE(answer, 0); // never before the event loop runs
        QTRY_COMPARE(answer, 42);
        QCOMPARE(answeredIn, QThread::currentThread());
        QVERIFY(workedIn != nullptr && workedIn != QThread::currentThread());
    }

    void aFailureArrivesAsItIs()
    {
        QObject receiver;
        std::optional<Status> ended;
        runTask(
            &receiver,
            [](std::stop_token, const ProgressSink&) -> Status {
                return fail(ErrorCode::DiskFull, "step 3");
            },
            [&](Status status) { ended = status; });
        QTRY_VERIFY(ended.has_value());
        QVERIFY(!ended->has_value());
        QVERIFY(ended->error().code == ErrorCode::DiskFull);
        QCOMPARE(ended->error().context, std::string("step 3"));
    }

    void aResultThatCanOnlyBeMovedArrives()
    {
        QObject receiver;
        std::unique_ptr<int> answer;
        runTask(
            &receiver,
            [](std::stop_token, const ProgressSink&) -> Result<std::unique_ptr<int>> {
                return std::make_unique<int>(7);
            },
            [&](Result<std::unique_ptr<int>> result) { answer = std::move(result).value(); });
        QTRY_VERIFY(answer != nullptr);
        QCOMPARE(*answer, 7);
    }

    void anExceptionIsAnInternalErrorAndNoCrash()
    {
        QObject receiver;
        std::optional<ErrorCode> code;
        runTask(
            &receiver,
            [](std::stop_token, const ProgressSink&) -> Result<int> {
                throw std::runtime_error("a library misbehaves");
            },
            [&](Result<int> result) { code = result.error().code; });
        QTRY_VERIFY(code.has_value());
        QVERIFY(*code == ErrorCode::Internal);
    }

    void cancellingReachesTheWork()
    {
        QObject receiver;
        QSemaphore started;
        std::optional<ErrorCode> code;
        auto task = runTask(
            &receiver,
            [&](std::stop_token stop, const ProgressSink&) -> Result<int> {
                started.release();
                while (!stop.stop_requested())
                    QThread::yieldCurrentThread();
                return fail(ErrorCode::Cancelled, "work");
            },
            [&](Result<int> result) { code = result.error().code; });
        QVERIFY(started.tryAcquire(1, 5000));
        task.cancel();
        task.cancel(); // twice is once
        QTRY_VERIFY(code.has_value());
        QVERIFY(*code == ErrorCode::Cancelled);
        Task().cancel(); // speaks of no work: nothing happens
    }

    void progressArrivesHereAndNeverAfterTheEnd()
    {
        QObject receiver;
        QSemaphore seen;
        std::vector<std::uint64_t> told;
        bool isDone = false;
        bool isLate = false;
        bool isElsewhere = false;
        runTask(
            &receiver,
            [&](std::stop_token, const ProgressSink& progress) -> Result<int> {
                progress({1, 10});
                if (!seen.tryAcquire(1, 5000)) // goes on when the first has been shown
                    return fail(ErrorCode::Internal, "no progress was shown");
                for (std::uint64_t step = 2; step <= 10; ++step)
                    progress({step, 10});
                return 1;
            },
            [&](Result<int> result) { isDone = result.has_value(); },
            [&](Progress progress) {
                isLate = isLate || isDone;
                isElsewhere = isElsewhere || QThread::currentThread() != thread();
                told.push_back(progress.done);
                seen.release();
            });
        QTRY_VERIFY(isDone);
        QTest::qWait(3 * kProgressIntervalMs); // a late timer would speak now
        QVERIFY(!isLate);
        QVERIFY(!isElsewhere);
        QCOMPARE(told.front(), std::uint64_t{1});
        QCOMPARE(told.back(),
                 std::uint64_t{10}); // the last is shown even when the work ends at once
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.size() < 10); // it was not called for each
    }

    void aReceiverThatGoesStopsTheWorkAndHearsNothing()
    {
        auto receiver = std::make_unique<QObject>();
        QSemaphore started;
        QSemaphore stopped;
        bool isCalled = false;
        QThreadPool pool;
        runTask(
            receiver.get(),
            [&](std::stop_token stop, const ProgressSink& progress) -> Result<int> {
                started.release();
                while (!stop.stop_requested()) {
                    progress({1, 2});
                    QThread::yieldCurrentThread();
                }
                progress({2, 2});
                stopped.release();
                return 1;
            },
            [&](Result<int>) { isCalled = true; },
            [&](Progress) { isCalled = true; },
            &pool);
        QVERIFY(started.tryAcquire(1, 5000));
        receiver.reset();
        QVERIFY(stopped.tryAcquire(1, 5000));
        QVERIFY(pool.waitForDone(5000));
        QTest::qWait(2 * kProgressIntervalMs);
        QVERIFY(!isCalled);
    }

    void aReceiverMayGoInItsOwnAnswer()
    {
        auto receiver = std::make_unique<QObject>();
        bool isCalled = false;
        runTask(
            receiver.get(),
            [](std::stop_token, const ProgressSink&) -> Result<int> { return 1; },
            [&](Result<int>) {
                isCalled = true;
                receiver.release()->deleteLater();
            });
        QTRY_VERIFY(isCalled);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void tasksOfAPoolOfOneKeepTheirOrder()
    {
        QObject receiver;
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        std::vector<int> order;
        for (int number = 0; number < 20; ++number)
            runTask(
                &receiver,
                [number](std::stop_token, const ProgressSink&) -> Result<int> { return number; },
                [&](Result<int> result) { order.push_back(result.value()); },
                {},
                &pool);
        QTRY_COMPARE(order.size(), std::size_t{20});
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }
};

QTEST_GUILESS_MAIN(TestRunTask)
#include "tst_run_task.moc"
