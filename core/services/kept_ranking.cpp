#include "core/services/kept_ranking.h"

#include "core/clinical/codec.h"
#include "core/services/ranking_parts.h"

namespace consilium::services
{

namespace
{

constexpr std::string_view kBodyBegin = R"({"ranking":)";
/// A quotation mark inside a text is escaped and no member of a ranking has this name, so the first
/// place is the border.
constexpr std::string_view kBodyBorder = R"(,"case":)";

std::string nameOfModel(const options::Ranking& ranking, const std::string& content)
{
    for (const auto& score : ranking.scores) {
        if (score.content == content)
            return score.model + ' ' + score.version;
    }
    return {};
}

} // namespace

std::string bodyOf(const clinical::Case& record, const options::Ranking& ranking)
{
    // With the case as it was; what is kept raw is in the store anyway, and no reasoning reads it.
    return std::string(kBodyBegin) + toJson(ranking) + std::string(kBodyBorder) +
           clinical::caseToJson(record, clinical::RawPieces::LeftOut) + '}';
}

Result<KeptBody> split(const std::string& body)
{
    if (!body.starts_with('{') || !body.ends_with('}'))
        return fail(ErrorCode::Malformed, "kept ranking");
    if (!body.starts_with(kBodyBegin))
        return KeptBody{body, {}};
    const auto border = body.find(kBodyBorder);
    if (border == std::string::npos)
        return fail(ErrorCode::Malformed, "kept ranking");
    const auto recordAt = border + kBodyBorder.size();
    return KeptBody{body.substr(kBodyBegin.size(), border - kBodyBegin.size()),
                    body.substr(recordAt, body.size() - recordAt - 1)};
}

std::vector<store::RankingPart> partsOf(const Toolbox& toolbox)
{
    std::vector<store::RankingPart> parts{{"pack", toolbox.pack.manifest.content}};
    for (const auto& model : toolbox.models)
        parts.push_back({"model", model.card().sha256});
    return parts;
}

Result<KeptSummary> summaryOf(const store::Store& store, const store::RankingHead& head)
{
    KeptSummary summary;
    summary.id = head.id;
    summary.created = head.created;
    summary.program = head.program;
    summary.hasParts = !head.parts.empty();
    for (const auto& part : head.parts) {
        if (!summary.hasParts)
            break;
        CONSILIUM_TRY(summary.hasParts, store.hasPart(part));
    }
    for (const auto& use : head.uses) {
        for (const auto reason :
             {RankingReason::Shown, RankingReason::Exported, RankingReason::Board}) {
            if (use.why == nameOf(reason))
                summary.uses.push_back({reason, use.first, use.last});
        }
    }
    return summary;
}

Result<KeptInputs>
inputsOf(const store::Store& store, const store::KeptRanking& kept, std::stop_token stop)
{
    KeptInputs then;
    CONSILIUM_TRY(then.body, split(kept.body));
    CONSILIUM_TRY(then.summary, summaryOf(store, kept));
    CONSILIUM_TRY(then.summary.ranking, readRanking(then.body.ranking));
    const auto& ranking = then.summary.ranking;
    const auto packName = ranking.packName + ' ' + ranking.packVersion;
    const auto lackPack = [&](ErrorCode why) {
        then.lacking.push_back({"pack", packName, ranking.packContent, why});
    };
    auto record = then.body.record.empty() ? Result<clinical::Case>(fail(ErrorCode::NotFound))
                                           : clinical::caseFromJson(then.body.record);
    if (record.has_value())
        then.record = std::move(record).value();
    else
        then.lacking.push_back({"record", {}, {}, record.error().code});
    if (kept.parts.empty())
        lackPack(ErrorCode::NotFound);
    std::optional<knowledge::PackFile> pack;
    std::vector<models::Model> models;
    for (const auto& part : kept.parts) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "comparison of rankings");
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
        lackPack(ErrorCode::NotFound);
        return then;
    }
    auto toolbox = Toolbox::from(*pack, std::move(models));
    if (!toolbox.has_value())
        lackPack(toolbox.error().code);
    else if (toolbox.value()->pack.manifest.content != ranking.packContent)
        lackPack(ErrorCode::Damaged);
    else
        then.toolbox = std::move(toolbox).value();
    return then;
}

} // namespace consilium::services
