#include "ui/format/format.h"
#include "ui/pharmacogenes/wallet_pdf.h"
#include "ui/shell/main_window.h"

#include <QStatusBar>

namespace consilium::ui
{

namespace
{

constexpr int kCardMessageMs = 20000; ///< long enough to be read by somebody who looks away

} // namespace

void MainWindow::writeWalletCard()
{
    if (!m_session || !m_shown)
        return;
    // The suggested name says nothing about the person.
    const auto suggestion = QStringLiteral("pharmacogenomics-card-%1.pdf")
                                .arg(text(PartialDate::fromDay(m_session->today()).iso()));
    m_prompts.chooseTarget(
        this,
        tr("Pharmacogenomic wallet card"),
        suggestion,
        [this, epoch = m_epoch](const QString& path) {
            if (epoch != m_epoch || !m_shown)
                return;
            const auto card = walletCard(m_shown->record, m_session->toolbox(), m_session->today());
            const auto status = ui::writeWalletCard(card, path);
            if (status.has_value())
                statusBar()->showMessage(
                    tr("Card written. It is not encrypted: keep it where patient data may be."),
                    kCardMessageMs);
            else
                m_prompts.tell(
                    this, tr("Pharmacogenomic wallet card"), Format::error(status.error()));
        });
}

} // namespace consilium::ui
