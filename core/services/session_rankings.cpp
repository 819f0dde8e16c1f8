#include "core/services/kept_ranking.h"
#include "core/services/ranking_parts.h"

namespace consilium::services
{

Result<options::Ranking> Session::rank(PatientId id, RankingReason why)
{
    CONSILIUM_TRY(auto ranked, rankAndKeep(id, why));
    return std::move(ranked.ranking);
}

Result<RankedCase> Session::rankAndKeep(PatientId id, RankingReason why)
{
    RankedCase ranked;
    CONSILIUM_TRY(ranked.record, m_store->load(id));
    ranked.ranking = m_toolbox->rank(ranked.record, today());
    CONSILIUM_TRY(ranked.kept, noteUse(id, ranked.record, ranked.ranking, why));
    return ranked;
}

Result<RankingId> Session::noteUse(PatientId id,
                                   const clinical::Case& record,
                                   const options::Ranking& ranking,
                                   RankingReason why)
{
    const auto parts = partsOf(*m_toolbox);
    for (const auto& part : parts) {
        const auto name = part.kind + ' ' + part.content;
        if (m_wholeParts.contains(name))
            continue;
        if (!m_store->part(part).has_value()) {
            // A copy that cannot be kept is no reason to keep a case closed: the next ranking tries
            // again, and redrawing names what is lacking until then.
            if (!hasSpaceForCopies(m_folder))
                continue;
            const auto bytes =
                part.kind == "pack" ? packBytes(*m_toolbox) : modelBytes(*m_toolbox, part.content);
            if (!bytes.has_value() || !m_store->keepPart(part, bytes.value()).has_value())
                continue;
        }
        m_wholeParts.insert(name);
    }
    return m_store->keepRanking(id,
                                {bodyOf(record, ranking),
                                 CONSILIUM_VERSION,
                                 std::string(nameOf(why)),
                                 parts,
                                 listJson(ranking)});
}

Result<std::vector<KeptSummary>> Session::rankings(PatientId id) const
{
    CONSILIUM_TRY(const auto heads, m_store->rankings(id));
    const auto readBody = [&](RankingId ranking) -> Result<options::Ranking> {
        CONSILIUM_TRY(const auto kept, m_store->ranking(id, ranking));
        CONSILIUM_TRY(const auto body, split(kept.body));
        CONSILIUM_TRY(auto read, readRanking(body.ranking));
        // The next list need not read the body; where this cannot be kept, it reads it again.
        (void)m_store->keepSummary(ranking, listJson(read));
        return read;
    };
    std::vector<KeptSummary> all;
    for (const auto& head : heads) {
        CONSILIUM_TRY(auto summary, summaryOf(*m_store, head));
        auto ranking = readRanking(head.summary);
        if (!ranking.has_value())
            ranking = readBody(head.id);
        if (ranking.has_value())
            summary.ranking = std::move(ranking).value();
        else
            summary.unreadable = ranking.error().code;
        all.push_back(std::move(summary));
    }
    return all;
}

Result<KeptDocument> Session::keptRanking(PatientId patient, RankingId id) const
{
    CONSILIUM_TRY(const auto kept, m_store->ranking(patient, id));
    CONSILIUM_TRY(auto body, split(kept.body));
    KeptDocument document;
    CONSILIUM_TRY(document.summary, summaryOf(*m_store, kept));
    CONSILIUM_TRY(document.summary.ranking, readRanking(body.ranking));
    document.ranking = std::move(body.ranking);
    document.record = std::move(body.record);
    return document;
}

} // namespace consilium::services
