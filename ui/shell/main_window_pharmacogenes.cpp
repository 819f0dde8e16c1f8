#include "ui/format/format.h"
#include "ui/pharmacogenes/outside_entry.h"
#include "ui/pharmacogenes/wallet_pdf.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"

#include <QStatusBar>

namespace consilium::ui
{

namespace
{

constexpr int kPharmacogeneMessageMs = 20000; ///< long enough to be read by somebody who looks away

} // namespace

void MainWindow::servePharmacogenes()
{
    connect(m_case, &CasePage::walletCardRequested, this, &MainWindow::writeWalletCard);
    connect(m_case, &CasePage::outlookPrintRequested, this, &MainWindow::writeOutlook);
    serveFamily();
    serveTimeline();
    const auto* entry = m_case->outsideEntry();
    connect(entry, &OutsideEntry::addRequested, this, &MainWindow::addPharmacogene);
    connect(entry, &OutsideEntry::readFileRequested, this, [this] {
        m_prompts.chooseFile(this,
                             tr("Germline genotypes"),
                             tr("Variant files (*.vcf *.vcf.gz *.bcf)"),
                             [this](const QString& file) { readGenotypes(file); });
    });
    connect(entry, &OutsideEntry::inErrorRequested, this, [this](const QString& result) {
        markEnteredInError(result, [this] {
            m_case->outsideEntry()->say(
                tr("Marked as entered in error: it stays in the record and is not used."));
        });
    });
}

void MainWindow::addPharmacogene(const QString& line)
{
    if (!m_session || !m_shown)
        return;
    const auto id = m_shown->id;
    setBusy(tr("Adding the result…"),
            m_session->run(
                this,
                [id, typed = line.toStdString()](
                    services::Session& session, std::stop_token, const ProgressSink&) {
                    return session.addPharmacogene(id, typed);
                },
                [this, id, epoch = m_epoch](const Result<clinical::Pharmacogene>& added) {
                    if (epoch != m_epoch)
                        return;
                    setIdle();
                    m_case->outsideEntry()->showOutcome(added);
                    if (added.has_value() && m_shown && m_shown->id == id)
                        rereadCase(id, [this] { Q_EMIT caseShown(); });
                }));
}

void MainWindow::readGenotypes(const QString& file)
{
    if (!m_session || !m_shown)
        return;
    const auto id = m_shown->id;
    services::PharmacogenomicsRequest request;
    request.file = file.toStdString();
    setBusy(
        tr("Reading the genotypes…"),
        m_session->run(
            this,
            [id, request](services::Session& session, std::stop_token stop, const ProgressSink&) {
                return session.importPharmacogenes(id, request, {}, stop);
            },
            [this, id, epoch = m_epoch](const Result<services::PharmacogeneOutcome>& outcome) {
                if (epoch != m_epoch)
                    return;
                setIdle();
                if (!outcome.has_value()) {
                    m_prompts.tell(this, tr("Germline genotypes"), Format::error(outcome.error()));
                    return;
                }
                if (!m_shown || m_shown->id != id)
                    return;
                const auto& read = outcome.value();
                m_case->outsideEntry()->say(
                    tr("%1, sample %2: %3 results of genes are new, %4 replaced, %5 unchanged. "
                       "Genes of which the file says nothing stay not tested.")
                        .arg(text(read.called.name), text(read.called.sample))
                        .arg(read.added)
                        .arg(read.replaced)
                        .arg(read.unchanged));
                rereadCase(id, [this] { Q_EMIT caseShown(); });
            }));
}

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
            const auto card =
                walletCard(*m_shown->record, m_session->toolbox(), m_session->today());
            const auto status = ui::writeWalletCard(card, path);
            if (status.has_value())
                statusBar()->showMessage(
                    tr("Card written. It is not encrypted: keep it where patient data may be."),
                    kPharmacogeneMessageMs);
            else
                m_prompts.tell(
                    this, tr("Pharmacogenomic wallet card"), Format::error(status.error()));
        });
}

} // namespace consilium::ui
