#include "ui/format/format.h"
#include "ui/options/changed_since.h"
#include "ui/shell/case_page.h"
#include "ui/shell/main_window.h"

namespace consilium::ui
{

void MainWindow::serveRankings()
{
    connect(m_case->changedSince(), &ChangedSince::compareRequested, this, [this](qint64 ranking) {
        if (!m_session || !m_shown)
            return;
        const RankingId id{ranking};
        setBusy(tr("Comparing rankings…"),
                m_session->run(
                    this,
                    [patient = m_shown->id,
                     id](services::Session& session, std::stop_token stop, const ProgressSink&) {
                        return session.compareWithToday(patient, id, stop);
                    },
                    [this, id, epoch = m_epoch, patient = m_shown->id](
                        const Result<services::ChangedSince>& changed) {
                        if (epoch != m_epoch)
                            return;
                        setIdle();
                        if (m_shown && m_shown->id == patient)
                            m_case->changedSince()->setComparison(id, changed);
                    }));
    });
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
            if (epoch != m_epoch || !m_shown || m_shown->id != patient)
                return;
            if (kept.has_value())
                m_case->changedSince()->setKept(kept.value(), m_session->today(), m_theme);
            else
                m_prompts.tell(this, tr("Earlier rankings"), Format::error(kept.error()));
        });
}

void MainWindow::noteExport()
{
    (void)m_session->run(
        this,
        [shown = *m_shown](
            services::Session& session, std::stop_token, const ProgressSink&) -> Result<bool> {
            CONSILIUM_CHECK(session.noteUse(
                shown.id, shown.record, shown.ranking, services::RankingReason::Exported));
            return true;
        },
        [this, epoch = m_epoch](const Result<bool>& noted) {
            if (epoch == m_epoch && !noted.has_value())
                m_prompts.tell(this, tr("Report of the case"), Format::error(noted.error()));
        });
}

} // namespace consilium::ui
