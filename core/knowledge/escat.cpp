#include "core/knowledge/escat.h"

#include <algorithm>

namespace consilium::knowledge
{

namespace
{

bool hasLabel(const Statement& statement)
{
    return std::any_of(statement.approvals.begin(),
                       statement.approvals.end(),
                       [](const Approval& approval) { return approval.status != "withdrawn"; });
}

bool isForAnyTumour(const TumourScope& scope)
{
    return std::find(scope.in.begin(), scope.in.end(), "TISSUE") != scope.in.end();
}

} // namespace

EscatTier escatOf(const Statement& statement, TumourRelation relation)
{
    if (statement.effect != Effect::Sensitive || statement.isAgainst())
        return {};
    if (relation == TumourRelation::Elsewhere)
        return hasLabel(statement) ? EscatTier{"III-A", "escat-other-tumour"} : EscatTier{};
    if (!statement.escat.empty())
        return {statement.escat, "escat-cited"};
    if (hasLabel(statement) && isForAnyTumour(statement.tumour))
        return {"I-C", "escat-agnostic"};
    if (statement.origin.source == "CIViC" && statement.origin.level == "D")
        return {"IV-A", "escat-civic-d"};
    return {};
}

} // namespace consilium::knowledge
