#include "core/services/risk_parts.h"

#include <algorithm>

namespace consilium::services
{

namespace
{

using knowledge::RiskOrgan;
using Words = std::vector<std::string>;

/// Of an operation that leaves a part, in English and German.
const Words kPartial{"partial",
                     "subtotal",
                     "segmental",
                     "segment",
                     "partielle",
                     "partieller",
                     "subtotale",
                     "subtotaler",
                     "teilweise"};
const Words kLeft{"left", "links", "linke", "linken", "linker", "linksseitig", "linksseitige"};
const Words kRight{
    "right", "rechts", "rechte", "rechten", "rechter", "rechtsseitig", "rechtsseitige"};
const Words kBoth{"bilateral",
                  "bilaterale",
                  "bilateraler",
                  "bilaterally",
                  "both",
                  "beide",
                  "beiden",
                  "beider",
                  "bds",
                  "beidseits",
                  "beidseitig",
                  "beidseitige",
                  "beidseitiger"};

/// What operations took of one organ, one after the other.
class Taken
{
public:
    explicit Taken(const RiskOrgan& organ)
        : m_organ(organ)
    {
    }

    /// False: the text names no operation on the organ.
    bool add(const std::string& text)
    {
        const bool isOfBoth = names(m_organ.ofBoth, text);
        const bool isRemoval = isOfBoth || names(m_organ.removals, text);
        if (!isRemoval && !names(m_organ.reductions, text))
            return false;
        m_isAny = true;
        if (!isRemoval || names(kPartial, text))
            return true;
        const bool isLeft = names(kLeft, text);
        const bool isRight = names(kRight, text);
        m_isLeft = m_isLeft || isLeft;
        m_isRight = m_isRight || isRight;
        // Beside one named side "bilateral" may belong to another part of the operation.
        const bool isBoth = names(kBoth, text) && !isLeft && !isRight;
        m_isAll = m_isAll || !m_organ.isPaired || isOfBoth || isBoth;
        return true;
    }

    [[nodiscard]] OrganState state() const
    {
        if (m_isAll || (m_isLeft && m_isRight))
            return OrganState::Removed;
        return m_isAny ? OrganState::Reduced : OrganState::Whole;
    }

private:
    const RiskOrgan& m_organ;
    bool m_isAny = false;
    bool m_isLeft = false;
    bool m_isRight = false;
    bool m_isAll = false;
};

} // namespace

OrganFact organFact(const RiskAsk& ask, const RiskOrgan& organ)
{
    OrganFact fact;
    Taken taken(organ);
    const auto add = [&](std::string text, const clinical::Header& header, const Period& period) {
        const bool isAhead = period.start.isKnown() && period.start.earliest() > ask.today;
        if (!isAhead && taken.add(text))
            fact.data.push_back(datumOf(ask, std::move(text), header, period.start));
    };
    for (const auto& one : ask.record.surgeries) {
        if (!clinical::counts(one.assertion))
            continue;
        const auto procedure = one.procedure.label();
        const auto site = one.site.label();
        add(site.empty() ? procedure : procedure + ", " + site, one.header, one.period);
    }
    // "Status post mastectomy" stands among the illnesses.
    for (const auto& one : ask.record.comorbidities) {
        if (clinical::counts(one.assertion) && one.presence == clinical::Presence::Present)
            add(one.condition.label(), one.header, one.period);
    }
    fact.state = taken.state();
    return fact;
}

} // namespace consilium::services
