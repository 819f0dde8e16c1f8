#include "core/base/crypto/hash.h"
#include "core/store/store.h"

namespace consilium::store
{

namespace
{

/// Fills parts and uses.
Status readRest(const Database& database, RankingHead& head)
{
    const auto row = static_cast<std::int64_t>(head.id);
    CONSILIUM_TRY(
        auto parts,
        database.prepare("SELECT kind, content FROM ranking_part WHERE ranking=?1 ORDER BY place"));
    parts.bind(1, row);
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, parts.step());
        if (!hasRow)
            break;
        head.parts.push_back({parts.text(0), parts.text(1)});
    }
    CONSILIUM_TRY(
        auto uses,
        database.prepare(
            "SELECT why, first, last FROM ranking_use WHERE ranking=?1 ORDER BY first, why"));
    uses.bind(1, row);
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, uses.step());
        if (!hasRow)
            return ok();
        head.uses.push_back({uses.text(0), uses.text(1), uses.text(2)});
    }
}

std::string placeOf(RankingId id)
{
    return "ranking " + std::to_string(static_cast<std::int64_t>(id));
}

bool isWhole(const std::string& body, const std::string& content)
{
    return content.empty() || content == crypto::sha256Hex(body);
}

} // namespace

Result<RankingId> Store::keepRanking(PatientId id, const NewRanking& ranking)
{
    const auto patient = static_cast<std::int64_t>(id);
    const auto content = crypto::sha256Hex(ranking.body);
    const auto now = isoInstant(m_clock);
    std::int64_t row = 0;
    CONSILIUM_CHECK(m_database.transaction([&]() -> Status {
        // A version that noted no hash kept the same body without its parts: it gets them now.
        CONSILIUM_TRY(auto known,
                      m_database.prepare("SELECT id, content FROM ranking WHERE patient=?1 AND "
                                         "(content=?2 OR (content='' AND body=?3)) LIMIT 1"));
        known.bind(1, patient).bind(2, content).bind(3, ranking.body);
        CONSILIUM_TRY(const bool isKnown, known.step());
        row = isKnown ? known.integer(0) : 0;
        const bool isWhole = isKnown && !known.text(1).empty();
        known.reset();
        if (!isKnown) {
            CONSILIUM_TRY(auto insert,
                          m_database.prepare("INSERT INTO ranking(patient, created, body, content, "
                                             "program) VALUES(?1, ?2, ?3, ?4, ?5)"));
            CONSILIUM_CHECK(insert.bind(1, patient)
                                .bind(2, now)
                                .bind(3, ranking.body)
                                .bind(4, content)
                                .bind(5, ranking.program)
                                .run());
            row = m_database.lastRow();
        } else if (!isWhole) {
            CONSILIUM_TRY(
                auto update,
                m_database.prepare("UPDATE ranking SET content=?2, program=?3 WHERE id=?1"));
            CONSILIUM_CHECK(update.bind(1, row).bind(2, content).bind(3, ranking.program).run());
        }
        if (!isWhole) {
            CONSILIUM_TRY(auto insert,
                          m_database.prepare("INSERT INTO ranking_part(ranking, place, kind, "
                                             "content) VALUES(?1, ?2, ?3, ?4)"));
            std::int64_t place = 0;
            for (const auto& part : ranking.parts)
                CONSILIUM_CHECK(insert.bind(1, row)
                                    .bind(2, place++)
                                    .bind(3, part.kind)
                                    .bind(4, part.content)
                                    .run());
        }
        if (!ranking.summary.empty()) {
            CONSILIUM_TRY(
                auto insert,
                m_database.prepare(
                    "INSERT OR IGNORE INTO ranking_summary(ranking, body) VALUES(?1, ?2)"));
            CONSILIUM_CHECK(insert.bind(1, row).bind(2, ranking.summary).run());
        }
        CONSILIUM_TRY(auto use,
                      m_database.prepare(
                          "INSERT INTO ranking_use(ranking, why, first, last) VALUES(?1, ?2, ?3, "
                          "?3) ON CONFLICT(ranking, why) DO UPDATE SET last=excluded.last"));
        return use.bind(1, row).bind(2, ranking.why).bind(3, now).run();
    }));
    return RankingId{row};
}

Result<std::vector<RankingHead>> Store::rankings(PatientId id) const
{
    CONSILIUM_TRY(
        auto query,
        m_database.prepare(
            "SELECT id, created, program, coalesce(ranking_summary.body, '') FROM ranking "
            "LEFT JOIN ranking_summary ON ranking_summary.ranking=ranking.id "
            "WHERE patient=?1 ORDER BY created, id"));
    query.bind(1, static_cast<std::int64_t>(id));
    std::vector<RankingHead> all;
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, query.step());
        if (!hasRow)
            return all;
        auto& head = all.emplace_back();
        head.id = RankingId{query.integer(0)};
        head.created = query.text(1);
        head.program = query.text(2);
        head.summary = query.text(3);
        CONSILIUM_CHECK(readRest(m_database, head));
    }
}

Result<KeptRanking> Store::ranking(PatientId patient, RankingId id) const
{
    CONSILIUM_TRY(auto query,
                  m_database.prepare("SELECT created, program, body, content FROM ranking WHERE "
                                     "id=?1 AND patient=?2"));
    query.bind(1, static_cast<std::int64_t>(id)).bind(2, static_cast<std::int64_t>(patient));
    CONSILIUM_TRY(const bool hasRow, query.step());
    if (!hasRow)
        return fail(ErrorCode::NotFound, "ranking of this patient");
    KeptRanking kept;
    kept.id = id;
    kept.created = query.text(0);
    kept.program = query.text(1);
    kept.body = query.text(2);
    if (!isWhole(kept.body, query.text(3)))
        return fail(ErrorCode::Damaged, placeOf(id));
    CONSILIUM_CHECK(readRest(m_database, kept));
    return kept;
}

Status Store::keepSummary(RankingId id, std::string_view summary)
{
    CONSILIUM_TRY(
        auto put,
        m_database.prepare("INSERT OR REPLACE INTO ranking_summary(ranking, body) VALUES(?1, ?2)"));
    return put.bind(1, static_cast<std::int64_t>(id)).bind(2, summary).run();
}

Status Store::checkRankings() const
{
    CONSILIUM_TRY(auto rankings,
                  m_database.prepare("SELECT id, body, content FROM ranking ORDER BY id"));
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, rankings.step());
        if (!hasRow)
            break;
        if (!isWhole(rankings.text(1), rankings.text(2)))
            return fail(ErrorCode::Damaged, placeOf(RankingId{rankings.integer(0)}));
    }
    CONSILIUM_TRY(auto parts,
                  m_database.prepare("SELECT kind, content FROM part ORDER BY kind, content"));
    for (;;) {
        CONSILIUM_TRY(const bool hasRow, parts.step());
        if (!hasRow)
            return ok();
        CONSILIUM_CHECK(part({parts.text(0), parts.text(1)}));
    }
}

Result<bool> Store::hasPart(const RankingPart& part) const
{
    CONSILIUM_TRY(auto query,
                  m_database.prepare("SELECT 1 FROM part WHERE kind=?1 AND content=?2"));
    return query.bind(1, part.kind).bind(2, part.content).step();
}

Status Store::keepPart(const RankingPart& part, std::string_view bytes)
{
    const auto known = this->part(part);
    if (known.has_value())
        return ok();
    if (known.error().code != ErrorCode::NotFound && known.error().code != ErrorCode::Damaged)
        return fail(known.error());
    CONSILIUM_TRY(auto insert,
                  m_database.prepare("INSERT OR REPLACE INTO part(kind, content, sha256, body) "
                                     "VALUES(?1, ?2, ?3, ?4)"));
    const auto hash = crypto::sha256Hex(bytes);
    return insert.bind(1, part.kind).bind(2, part.content).bind(3, hash).bindBytes(4, bytes).run();
}

Result<std::string> Store::part(const RankingPart& part) const
{
    CONSILIUM_TRY(auto query,
                  m_database.prepare("SELECT sha256, body FROM part WHERE kind=?1 AND content=?2"));
    query.bind(1, part.kind).bind(2, part.content);
    CONSILIUM_TRY(const bool hasRow, query.step());
    if (!hasRow)
        return fail(ErrorCode::NotFound, part.kind + ' ' + part.content.substr(0, 12));
    auto bytes = query.text(1);
    if (crypto::sha256Hex(bytes) != query.text(0))
        return fail(ErrorCode::Damaged, part.kind + ' ' + part.content.substr(0, 12));
    return bytes;
}

} // namespace consilium::store
