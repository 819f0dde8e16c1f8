#include "core/clinical/codec.h"
#include "core/options/scores.h"
#include "core/services/kept_ranking.h"
#include "core/services/ranking_parts.h"

#include <algorithm>

namespace consilium::services
{

namespace
{

using options::Factor;

RedrawState stateOf(const KeptInputs& then, const std::string& drawn)
{
    return then.toolbox == nullptr      ? RedrawState::NotRedrawn
           : drawn == then.body.ranking ? RedrawState::Identical
                                        : RedrawState::Different;
}

/// Whether two rankings in JSON, other in their bytes, hold the same options, places and verdicts.
Result<bool> areSameAnswers(const options::Ranking& stored, const std::string& drawn)
{
    CONSILIUM_TRY(const auto now, readRanking(drawn));
    return options::differencesBetween(stored, now).empty();
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

/// Whether anything of the case differs that a ranking could read, listed or not.
bool areOtherRecords(clinical::Case before, clinical::Case after)
{
    before.raw.clear();
    after.raw.clear();
    return clinical::caseToJson(before) != clinical::caseToJson(after);
}

/// Empty where one of the packs cannot be read.
std::optional<std::vector<knowledge::EntryChange>>
packChanges(const store::Store& store, const store::RankingPart& before, const Toolbox& today)
{
    auto oldBytes = store.part(before);
    const auto recentBytes = packBytes(today);
    if (!oldBytes.has_value() || !recentBytes.has_value())
        return std::nullopt;
    const auto old = packFrom(std::move(oldBytes).value()).entries();
    const auto recent = packFrom(recentBytes.value()).entries();
    if (!old.has_value() || !recent.has_value())
        return std::nullopt;
    return knowledge::entryChanges(old.value().entries, recent.value().entries);
}

} // namespace

Result<Redraw> Session::redraw(PatientId patient, RankingId id) const
{
    CONSILIUM_TRY(const auto kept, m_store->ranking(patient, id));
    CONSILIUM_TRY(auto then, inputsOf(*m_store, kept, {}));
    Redraw redraw;
    redraw.program = CONSILIUM_VERSION;
    if (then.toolbox != nullptr)
        redraw.drawn = toJson(then.toolbox->rank(then.record, then.summary.ranking.asOf));
    redraw.state = stateOf(then, redraw.drawn);
    if (redraw.state == RedrawState::Different) {
        CONSILIUM_TRY(redraw.isSameAnswer, areSameAnswers(then.summary.ranking, redraw.drawn));
    }
    redraw.kept = std::move(then.summary);
    redraw.lacking = std::move(then.lacking);
    redraw.stored = std::move(then.body.ranking);
    return redraw;
}

Result<ChangedSince>
Session::compareWithToday(PatientId patient, RankingId id, std::stop_token stop) const
{
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "comparison of rankings");
    CONSILIUM_TRY(const auto kept, m_store->ranking(patient, id));
    CONSILIUM_TRY(const auto record, m_store->load(patient));
    CONSILIUM_TRY(const auto then, inputsOf(*m_store, kept, stop));
    const auto now = m_toolbox->rank(record, today());
    const auto recent = toJson(now);
    ChangedSince changed;
    changed.kept = then.summary;
    CONSILIUM_TRY(changed.today, readRanking(recent));
    changed.lacking = then.lacking;
    const auto& before = then.summary.ranking;

    const bool isRecordHad = std::none_of(then.lacking.begin(),
                                          then.lacking.end(),
                                          [](const auto& part) { return part.kind == "record"; });
    if (isRecordHad) {
        changed.record = options::recordChanges(then.record, record);
        if (areOtherRecords(then.record, record))
            changed.differing.push_back(Factor::Record);
    }
    changed.models = modelChanges(before, changed.today);
    const auto recentParts = partsOf(*m_toolbox);
    const bool areModelsOther = kept.parts.empty() ? !changed.models.empty()
                                                   : !std::equal(kept.parts.begin() + 1,
                                                                 kept.parts.end(),
                                                                 recentParts.begin() + 1,
                                                                 recentParts.end());
    const bool isPackOther = before.packContent != changed.today.packContent;
    if (isPackOther)
        changed.differing.push_back(Factor::Knowledge);
    if (areModelsOther)
        changed.differing.push_back(Factor::Models);
    if (before.asOf != now.asOf)
        changed.differing.push_back(Factor::Day);
    if (!isPackOther)
        changed.knowledge.emplace();
    CONSILIUM_TRY(changed.details, detailChanges(then.body.ranking, recent));

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
    const auto drawn = toJson(redrawn);
    changed.redraw = stateOf(then, drawn);
    if (changed.redraw == RedrawState::Different) {
        CONSILIUM_TRY(changed.isSameAnswer, areSameAnswers(before, drawn));
    }
    // Where the program of today gives the same, what it gives also carries words to translate.
    const auto& base = changed.redraw == RedrawState::Identical ? redrawn : before;
    changed.options = options::differencesBetween(base, now);
    CONSILIUM_CHECK(options::attribute(changed.options, base, now, changed.differing, draw));
    changed.isAttributed = true;
    if (isPackOther)
        changed.knowledge = packChanges(*m_store, kept.parts.front(), *m_toolbox);
    return changed;
}

} // namespace consilium::services
