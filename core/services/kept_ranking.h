#pragma once

#include "core/services/session.h"
#include "core/store/store.h"

namespace consilium::services
{

/// What the body of a kept ranking holds, byte for byte.
struct KeptBody
{
    std::string ranking;
    std::string record; ///< empty: the earliest form kept none
};

/// Ranking and case as one text; what the case keeps raw is left out.
[[nodiscard]] std::string bodyOf(const clinical::Case& record, const options::Ranking& ranking);
/// The reverse. A body that is a ranking alone has no record. Malformed.
[[nodiscard]] Result<KeptBody> split(const std::string& body);

/// The files that a ranking of this toolbox is made with: the pack first.
[[nodiscard]] std::vector<store::RankingPart> partsOf(const Toolbox& toolbox);

/// Number, times and uses, without the ranking; whether the parts are there, `store` tells.
[[nodiscard]] Result<KeptSummary> summaryOf(const store::Store& store,
                                            const store::RankingHead& head);

/// What a kept ranking was made from, as far as it is to be had.
struct KeptInputs
{
    KeptSummary summary;
    KeptBody body;
    clinical::Case record;
    std::shared_ptr<const Toolbox> toolbox; ///< null where something is lacking
    std::vector<LackingPart> lacking;
};

/// Reads case, pack and models of a kept ranking. What cannot be had is named; nothing stands in
/// for it. Malformed, where the ranking itself is not readable; Cancelled; or the store's failure.
[[nodiscard]] Result<KeptInputs>
inputsOf(const store::Store& store, const store::KeptRanking& kept, std::stop_token stop);

} // namespace consilium::services
