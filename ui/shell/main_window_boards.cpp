#include "ui/board/board_page.h"
#include "ui/shell/board_controller.h"
#include "ui/shell/main_window.h"

#include <QStatusBar>

namespace consilium::ui
{

namespace
{

constexpr int kBoardMessageMs = 20000; ///< long enough to be read by somebody who looks away

} // namespace

void MainWindow::serveBoards()
{
    connect(m_boards, &BoardController::patientRequested, this, &MainWindow::openPatient);
    connect(m_boards, &BoardController::recordChanged, this, [this](qint64 patient) {
        rereadCase(PatientId{patient}, [] {});
    });
    connect(m_boards, &BoardController::documentWritten, this, [this](const QString& words) {
        statusBar()->showMessage(words, kBoardMessageMs);
    });
    connect(m_boards, &BoardController::presentingChanged, this, [this](bool isPresenting) {
        if (!m_session)
            return;
        if (isPresenting) {
            // What was ranked for a case that was open stands in no window while a board chooses.
            keepFamily();
            m_comparison.cancel();
            ++m_read; // nor does a case that is on its way
            putCaseAway();
            m_reportAction->setEnabled(false);
            m_idle.stop();
            statusBar()->showMessage(tr("Board mode: this window does not lock itself."));
        } else {
            m_idle.start();
            statusBar()->clearMessage();
        }
    });
}

} // namespace consilium::ui
