#include "core/board/rules.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace consilium::board
{

namespace
{

using Therapy = std::set<std::string>;

Therapy drugs(const std::vector<std::string>& therapy) { return {therapy.begin(), therapy.end()}; }

bool isAmong(const std::vector<std::string>& therapy,
             const std::vector<std::vector<std::string>>& all)
{
    return std::any_of(
        all.begin(), all.end(), [&](const auto& one) { return drugs(one) == drugs(therapy); });
}

bool isTherapy(const Recommendation& one) { return !one.therapy.empty(); }

std::vector<std::vector<std::string>> decided(const Decision& decision)
{
    std::vector<std::vector<std::string>> all;
    for (const auto& one : decision.recommendations) {
        if (isTherapy(one))
            all.push_back(one.therapy);
    }
    return all;
}

} // namespace

Agreement agreementOf(const BoardCase& one)
{
    Agreement agreement;
    const auto therapies = decided(one.decision);
    agreement.isDecided = one.decision.state != DecisionState::None &&
                          (one.decision.isNone || !one.decision.recommendations.empty());
    for (const auto& choice : one.choices) {
        if (choice.sealed.empty() || hasAbstained(one.decision, choice.member))
            continue;
        ++agreement.choices;
        if (choice.therapy.empty())
            continue;
        agreement.onFirstShelf += isAmong(choice.therapy, one.reveal.firstShelf) ? 1 : 0;
        agreement.asDecided += isAmong(choice.therapy, therapies) ? 1 : 0;
    }
    agreement.isOverride =
        !one.reveal.at.empty() &&
        std::any_of(therapies.begin(), therapies.end(), [&](const auto& therapy) {
            return !isAmong(therapy, one.reveal.firstShelf);
        });
    return agreement;
}

Share shareOf(int count, int of)
{
    Share share{count, of, 0, 1};
    if (of <= 0)
        return share;
    constexpr double z = 1.959963984540054; // of the standard normal distribution, 97.5 %
    const double n = of;
    const double p = count / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    share.low = count == 0 ? 0 : std::max(0.0, middle - half);
    share.high = count == of ? 1 : std::min(1.0, middle + half);
    return share;
}

Figures figuresOf(const std::vector<BoardCase>& cases)
{
    struct Count
    {
        int yes = 0;
        int of = 0;

        void add(bool is)
        {
            yes += is ? 1 : 0;
            ++of;
        }

        [[nodiscard]] Share share() const { return shareOf(yes, of); }
    };

    Figures figures;
    Count recommended;
    Count given;
    Count responded;
    Count toxic;
    Count overridden;
    int choices = 0;
    int kept = 0;
    for (const auto& one : cases) {
        if (one.decision.state != DecisionState::Final)
            continue;
        ++figures.discussed;
        const auto& named = one.decision.recommendations;
        const bool isTreated = std::any_of(named.begin(), named.end(), isTherapy);
        recommended.add(isTreated);
        const auto agreement = agreementOf(one);
        choices += agreement.choices;
        kept += agreement.asDecided;
        if (!isTreated)
            continue;
        if (!one.reveal.at.empty())
            overridden.add(agreement.isOverride);
        if (one.followUps.empty() || one.followUps.back().given == Given::Unknown) {
            ++figures.withoutFollowUp;
            continue;
        }
        const auto& last = one.followUps.back();
        const bool isGiven = last.given == Given::Yes || last.given == Given::InPart;
        given.add(isGiven);
        if (!isGiven)
            continue;
        using clinical::ResponseCategory;
        const auto is = [&](ResponseCategory category) { return last.response == category; };
        if (is(ResponseCategory::Complete) || is(ResponseCategory::Partial) ||
            is(ResponseCategory::Stable) || is(ResponseCategory::Progression))
            responded.add(is(ResponseCategory::Complete) || is(ResponseCategory::Partial));
        if (last.worstToxicity)
            toxic.add(*last.worstToxicity >= 3);
    }
    figures.recommended = recommended.share();
    figures.given = given.share();
    figures.responded = responded.share();
    figures.toxic = toxic.share();
    figures.overridden = overridden.share();
    figures.choicesKept = shareOf(kept, choices);
    return figures;
}

} // namespace consilium::board
