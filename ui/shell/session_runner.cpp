#include "ui/shell/session_runner.h"

namespace consilium::ui
{

SessionRunner::SessionRunner(std::unique_ptr<services::Session> session, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
{
    m_pool.setMaxThreadCount(1);
}

SessionRunner::~SessionRunner() { m_pool.waitForDone(); }

} // namespace consilium::ui
