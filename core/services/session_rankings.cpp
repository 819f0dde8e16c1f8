#include "core/clinical/codec.h"
#include "core/options/scores.h"
#include "core/services/ranking_parts.h"
#include "core/services/session.h"
#include "core/store/store.h"

#include <algorithm>

namespace consilium::services
{

namespace
{

using options::Factor;

constexpr std::string_view kBodyBegin = R"({"ranking":)";
/// A quotation mark inside a text is escaped and no member of a ranking has this name, so the first
/// place is the border.
constexpr std::string_view kBodyBorder = R"(,"case":)";

std::string bodyOf(const clinical::Case& record, const options::Ranking& ranking)
{
    // With the case as it was; what is kept raw is in the store anyway, and no reasoning reads it.
    auto snapshot = record;
    snapshot.raw.clear();
    return std::string(kBodyBegin) + toJson(ranking) + std::string(kBodyBorder) +
           clinical::caseToJson(snapshot) + '}';
}

struct Body
{
    std::string ranking;
    std::string record;
};

Result<Body> split(const std::string& body)
{
    const auto border = body.find(kBodyBorder);
    if (!body.starts_with(kBodyBegin) || border == std::string::npos || body.back() != '}')
        return fail(ErrorCode::Malformed, "kept ranking");
    const auto recordAt = border + kBodyBorder.size();
    return Body{body.substr(kBodyBegin.size(), border - kBodyBegin.size()),
                body.substr(recordAt, body.size() - recordAt - 1)};
}

std::vector<store::RankingPart> partsOf(const Toolbox& toolbox)
{
    std::vector<store::RankingPart> parts{{"pack", toolbox.pack.manifest.content}};
    for (const auto& model : toolbox.models)
        parts.push_back({"model", model.card().sha256});
    return parts;
}

Result<KeptSummary> summaryOf(const store::KeptRanking& kept, const Body& body)
{
    KeptSummary summary{kept.id, kept.created, kept.program, {}, {}, !kept.parts.empty()};
    CONSILIUM_TRY(summary.ranking, readRanking(body.ranking));
    for (const auto& use : kept.uses) {
        for (const auto reason :
             {RankingReason::Shown, RankingReason::Exported, RankingReason::Board}) {
            if (use.why == nameOf(reason))
                summary.uses.push_back({reason, use.first, use.last});
        }
    }
    return summary;
}

/// What a kept ranking was made from, as far as it is to be had.
struct Then
{
    KeptSummary summary;
    Body body;
    clinical::Case record;
    std::shared_ptr<const Toolbox> toolbox; ///< null where something is lacking
    std::vector<LackingPart> lacking;
};

std::string nameOfModel(const options::Ranking& ranking, const std::string& content)
{
    for (const auto& score : ranking.scores) {
        if (score.content == content)
            return score.model + ' ' + score.version;
    }
    return {};
}

/// Reads case, pack and models of a kept ranking. What cannot be had is named; nothing stands in
/// for it.
Result<Then> read(const store::Store& store, const store::KeptRanking& kept)
{
    Then then;
    CONSILIUM_TRY(then.body, split(kept.body));
    CONSILIUM_TRY(then.summary, summaryOf(kept, then.body));
    const auto& ranking = then.summary.ranking;
    const auto packName = ranking.packName + ' ' + ranking.packVersion;
    auto record = clinical::caseFromJson(then.body.record);
    if (record.has_value())
        then.record = std::move(record).value();
    else
        then.lacking.push_back({"record", {}, {}, record.error().code});
    if (kept.parts.empty())
        then.lacking.push_back({"pack", packName, ranking.packContent, ErrorCode::NotFound});
    std::optional<knowledge::PackFile> pack;
    std::vector<models::Model> models;
    for (const auto& part : kept.parts) {
        const bool isPack = part.kind == "pack";
        const auto lack = [&](ErrorCode why) {
            then.lacking.push_back({part.kind,
                                    isPack ? packName : nameOfModel(ranking, part.content),
                                    part.content,
                                    why});
        };
        auto bytes = store.part(part);
        if (!bytes.has_value()) {
            lack(bytes.error().code);
        } else if (isPack) {
            pack = packFrom(std::move(bytes).value());
        } else {
            auto model = modelFrom(bytes.value());
            if (!model.has_value())
                lack(model.error().code);
            else if (model.value().card().sha256 != part.content)
                lack(ErrorCode::Damaged);
            else
                models.push_back(std::move(model).value());
        }
    }
    if (!then.lacking.empty())
        return then;
    if (!pack) {
        then.lacking.push_back({"pack", packName, ranking.packContent, ErrorCode::NotFound});
        return then;
    }
    auto toolbox = Toolbox::from(*pack, std::move(models));
    if (!toolbox.has_value())
        then.lacking.push_back({"pack", packName, ranking.packContent, toolbox.error().code});
    else if (toolbox.value()->pack.manifest.content != ranking.packContent)
        then.lacking.push_back({"pack", packName, ranking.packContent, ErrorCode::Damaged});
    else
        then.toolbox = std::move(toolbox).value();
    return then;
}

RedrawState stateOf(const Then& then, const std::string& drawn)
{
    return then.toolbox == nullptr      ? RedrawState::NotRedrawn
           : drawn == then.body.ranking ? RedrawState::Identical
                                        : RedrawState::Different;
}

/// Of the models by their id, as both rankings name them.
std::vector<ModelChange> modelChanges(const options::Ranking& before, const options::Ranking& after)
{
    std::vector<ModelChange> all;
    const auto find = [](const options::Ranking& ranking, const std::string& model) {
        const auto found = std::find_if(ranking.scores.begin(),
                                        ranking.scores.end(),
                                        [&](const auto& one) { return one.model == model; });
        return found == ranking.scores.end() ? nullptr : &*found;
    };
    for (const auto& old : before.scores) {
        const auto* now = find(after, old.model);
        if (now == nullptr)
            all.push_back({old.model, old.version, {}, true});
        else if (now->content != old.content)
            all.push_back({old.model, old.version, now->version, true});
    }
    for (const auto& now : after.scores) {
        if (find(before, now.model) == nullptr)
            all.push_back({now.model, {}, now.version, true});
    }
    return all;
}

} // namespace

Result<options::Ranking> Session::rank(PatientId id, RankingReason why)
{
    CONSILIUM_TRY(const auto record, m_store->load(id));
    auto ranking = m_toolbox->rank(record, today());
    CONSILIUM_CHECK(noteUse(id, record, ranking, why));
    return ranking;
}

Status Session::noteUse(PatientId id,
                        const clinical::Case& record,
                        const options::Ranking& ranking,
                        RankingReason why)
{
    const auto parts = partsOf(*m_toolbox);
    // A copy that cannot be kept is no reason to keep a case closed: the next ranking tries again,
    // and redrawing names what is lacking until then.
    if (hasSpaceForCopies(m_folder)) {
        for (const auto& part : parts) {
            CONSILIUM_TRY(const bool isKept, m_store->hasPart(part));
            if (isKept)
                continue;
            const auto bytes =
                part.kind == "pack" ? packBytes(*m_toolbox) : modelBytes(*m_toolbox, part.content);
            if (bytes.has_value())
                (void)m_store->keepPart(part, bytes.value());
        }
    }
    CONSILIUM_CHECK(m_store->keepRanking(
        id, {bodyOf(record, ranking), CONSILIUM_VERSION, std::string(nameOf(why)), parts}));
    return ok();
}

Result<std::vector<KeptSummary>> Session::rankings(PatientId id) const
{
    CONSILIUM_TRY(const auto kept, m_store->rankings(id));
    std::vector<KeptSummary> all;
    for (const auto& one : kept) {
        CONSILIUM_TRY(const auto body, split(one.body));
        CONSILIUM_TRY(auto summary, summaryOf(one, body));
        all.push_back(std::move(summary));
    }
    return all;
}

Result<KeptDocument> Session::keptRanking(PatientId patient, RankingId id) const
{
    CONSILIUM_TRY(const auto kept, m_store->ranking(patient, id));
    CONSILIUM_TRY(auto body, split(kept.body));
    KeptDocument document;
    CONSILIUM_TRY(document.summary, summaryOf(kept, body));
    document.ranking = std::move(body.ranking);
    document.record = std::move(body.record);
    return document;
}

Result<Redraw> Session::redraw(PatientId patient, RankingId id) const
{
    CONSILIUM_TRY(const auto kept, m_store->ranking(patient, id));
    CONSILIUM_TRY(auto then, read(*m_store, kept));
    Redraw redraw;
    redraw.program = CONSILIUM_VERSION;
    if (then.toolbox != nullptr)
        redraw.drawn = toJson(then.toolbox->rank(then.record, then.summary.ranking.asOf));
    redraw.state = stateOf(then, redraw.drawn);
    redraw.kept = std::move(then.summary);
    redraw.lacking = std::move(then.lacking);
    redraw.stored = std::move(then.body.ranking);
    return redraw;
}

Result<ChangedSince>
Session::compareWithToday(PatientId patient, RankingId id, std::stop_token stop) const
{
    CONSILIUM_TRY(const auto kept, m_store->ranking(patient, id));
    CONSILIUM_TRY(const auto record, m_store->load(patient));
    CONSILIUM_TRY(const auto then, read(*m_store, kept));
    const auto now = m_toolbox->rank(record, today());
    ChangedSince changed;
    changed.kept = then.summary;
    CONSILIUM_TRY(changed.today, readRanking(toJson(now)));
    changed.lacking = then.lacking;
    const auto& before = then.summary.ranking;

    const bool isRecordHad = std::none_of(then.lacking.begin(),
                                          then.lacking.end(),
                                          [](const auto& part) { return part.kind == "record"; });
    if (isRecordHad)
        changed.record = options::recordChanges(then.record, record);
    changed.models = modelChanges(before, changed.today);
    const auto recentParts = partsOf(*m_toolbox);
    const bool areModelsOther = kept.parts.empty() ? !changed.models.empty()
                                                   : !std::equal(kept.parts.begin() + 1,
                                                                 kept.parts.end(),
                                                                 recentParts.begin() + 1,
                                                                 recentParts.end());
    if (!changed.record.empty())
        changed.differing.push_back(Factor::Record);
    if (before.packContent != changed.today.packContent)
        changed.differing.push_back(Factor::Knowledge);
    if (areModelsOther)
        changed.differing.push_back(Factor::Models);
    if (before.asOf != now.asOf)
        changed.differing.push_back(Factor::Day);

    if (then.toolbox == nullptr) {
        changed.options = options::differencesBetween(before, now);
        return changed;
    }
    const auto& old = *then.toolbox;
    const auto draw = [&](const std::vector<Factor>& asNow) -> Result<options::Ranking> {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "comparison of rankings");
        const auto isNow = [&](Factor factor) {
            return std::find(asNow.begin(), asNow.end(), factor) != asNow.end();
        };
        const auto& tools = isNow(Factor::Knowledge) ? *m_toolbox : old;
        const auto& models = isNow(Factor::Models) ? m_toolbox->models : old.models;
        const auto& subject = isNow(Factor::Record) ? record : then.record;
        const auto day = isNow(Factor::Day) ? now.asOf : before.asOf;
        return options::rank(subject,
                             tools.knowledge(),
                             options::scoresOf(subject, models, tools.tumours, tools.drugs, day),
                             day);
    };
    CONSILIUM_TRY(const auto redrawn, draw({}));
    changed.redraw = stateOf(then, toJson(redrawn));
    // Where the program of today gives the same, what it gives also carries words to translate.
    const auto& base = changed.redraw == RedrawState::Identical ? redrawn : before;
    changed.options = options::differencesBetween(base, now);
    CONSILIUM_CHECK(options::attribute(changed.options, base, now, changed.differing, draw));
    changed.isAttributed = true;
    if (before.packContent != changed.today.packContent) {
        CONSILIUM_TRY(auto oldBytes, m_store->part(kept.parts.front()));
        CONSILIUM_TRY(const auto oldEntries, packFrom(std::move(oldBytes)).entries());
        const auto recentBytes = packBytes(*m_toolbox);
        if (recentBytes.has_value()) {
            CONSILIUM_TRY(const auto recent, packFrom(recentBytes.value()).entries());
            changed.knowledge = knowledge::entryChanges(oldEntries.entries, recent.entries);
        }
    }
    return changed;
}

} // namespace consilium::services
