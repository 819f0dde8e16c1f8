#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace consilium::ui
{

/// The time that a case has at the board. Can be stopped; goes on below zero.
class BoardTimer
{
public:
    /// `onTick` is called each second and with every change.
    explicit BoardTimer(std::function<void()> onTick)
        : m_onTick(std::move(onTick))
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { m_onTick(); });
        m_tick.setInterval(1000);
    }

    void start(int minutes)
    {
        m_seconds = minutes * 60;
        m_before = 0;
        m_isPaused = false;
        m_running.start();
        m_tick.start();
        m_onTick();
    }

    void toggle()
    {
        if (!m_isPaused)
            m_before += m_running.elapsed();
        else
            m_running.start();
        m_isPaused = !m_isPaused;
        m_onTick();
    }

    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    /// Seconds; below zero once the time is over.
    [[nodiscard]] int left() const
    {
        const auto passed = m_before + (m_isPaused ? 0 : m_running.elapsed());
        return m_seconds - static_cast<int>(passed / 1000);
    }

private:
    std::function<void()> m_onTick;
    QTimer m_tick;
    QElapsedTimer m_running;
    qint64 m_before = 0; ///< milliseconds that ran before the last pause
    int m_seconds = 0;
    bool m_isPaused = true;
};

} // namespace consilium::ui
