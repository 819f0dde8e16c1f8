#include "ui/async/run_task.h"

namespace consilium::async
{

void ProgressCell::put(Progress progress)
{
    const std::scoped_lock lock(m_mutex);
    m_latest = progress;
}

std::optional<Progress> ProgressCell::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_latest, std::nullopt);
}

} // namespace consilium::async
