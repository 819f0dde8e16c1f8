#include "ui/board/board_page.h"
#include "ui/shell/board_controller.h"
#include "ui/shell/main_window.h"

#include <QStatusBar>

namespace consilium::ui
{

void MainWindow::serveBoards()
{
    connect(m_boards, &BoardController::patientRequested, this, &MainWindow::openPatient);
    connect(m_boards, &BoardController::recordChanged, this, [this](qint64 patient) {
        rereadCase(PatientId{patient}, [] {});
    });
    connect(m_boards, &BoardController::presentingChanged, this, [this](bool isPresenting) {
        if (!m_session)
            return;
        if (isPresenting) {
            m_idle.stop();
            statusBar()->showMessage(tr("Board mode: this window does not lock itself."));
        } else {
            m_idle.start();
            statusBar()->clearMessage();
        }
    });
}

} // namespace consilium::ui
