#include "ui/format/format.h"
#include "ui/options/changed_since.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"

namespace consilium::ui
{

void MainWindow::serveRankings()
{
    connect(m_case->changedSince(), &ChangedSince::compareRequested, this, [this](qint64 ranking) {
        compareRankings(RankingId{ranking});
    });
    connect(m_case->changedSince(), &ChangedSince::opened, this, [this](bool isOpen) {
        if (!isOpen)
            m_comparison.cancel();
    });
}

void MainWindow::compareRankings(RankingId kept)
{
    if (!m_session || !m_shown)
        return;
    m_comparison.cancel();
    const int number = ++m_comparisons;
    m_comparison = m_session->run(
        this,
        [patient = m_shown->id,
         kept](services::Session& session, std::stop_token stop, const ProgressSink&) {
            return session.compareWithToday(patient, kept, stop);
        },
        [this, kept, number, epoch = m_epoch, patient = m_shown->id](
            const Result<services::ChangedSince>& changed) {
            if (epoch != m_epoch)
                return;
            setIdle();
            if (number == m_comparisons && m_shown && m_shown->id == patient)
                m_case->changedSince()->setComparison(kept, changed);
        });
    setBusy(tr("Comparing rankings…"), m_comparison);
}

void MainWindow::readKeptRankings()
{
    (void)m_session->run(
        this,
        [patient = m_shown->id](services::Session& session, std::stop_token, const ProgressSink&) {
            return session.rankings(patient);
        },
        [this, epoch = m_epoch, patient = m_shown->id](
            const Result<std::vector<services::KeptSummary>>& kept) {
            if (epoch != m_epoch || !m_session || !m_shown || m_shown->id != patient)
                return;
            if (kept.has_value())
                m_case->changedSince()->setKept(
                    kept.value(), m_session->today(), m_theme, m_shown->kept);
            else
                m_case->changedSince()->setFailure(kept.error(), m_theme);
        });
}

void MainWindow::noteExport()
{
    (void)m_session->run(
        this,
        [shown = *m_shown](
            services::Session& session, std::stop_token, const ProgressSink&) -> Result<bool> {
            CONSILIUM_CHECK(session.noteUse(
                shown.id, *shown.record, shown.ranking, services::RankingReason::Exported));
            return true;
        },
        [this, epoch = m_epoch](const Result<bool>& noted) {
            if (epoch == m_epoch && !noted.has_value())
                m_prompts.tell(
                    this,
                    tr("Report of the case"),
                    tr("The report was written and exists. Its ranking could not be kept: %1")
                        .arg(Format::error(noted.error())));
        });
}

} // namespace consilium::ui
