#include "core/options/why_not.h"

#include "core/knowledge/terms.h"
#include "core/options/facts.h"
#include "core/options/option_tests.h"
#include "core/options/situation.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

namespace consilium::options
{

namespace
{

using genomics::Truth;

/// The smallest sets in words, those that can be changed first.
std::vector<std::vector<WhyNotFact>> smallestOf(const OptionTests& tests)
{
    std::vector<std::vector<WhyNotFact>> all;
    for (const auto& set : smallestFlips(tests.flipProblem())) {
        all.emplace_back();
        for (const auto fact : set)
            all.back().push_back(tests.facts()[fact].words);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        const auto fixed = [](const auto& set) {
            return std::count_if(
                set.begin(), set.end(), [](const WhyNotFact& fact) { return !fact.isRecoverable; });
        };
        return fixed(a) < fixed(b);
    });
    return all;
}

bool isMeant(const std::vector<std::string>& therapy,
             const std::vector<std::string>& drugs,
             bool isExact)
{
    if (therapy.empty() || (isExact && therapy.size() != drugs.size()))
        return false;
    return std::all_of(drugs.begin(), drugs.end(), [&](const std::string& drug) {
        return std::find(therapy.begin(), therapy.end(), drug) != therapy.end();
    });
}

std::set<std::vector<std::string>>
therapiesOf(const knowledge::Pack& pack, const std::vector<std::string>& drugs, bool isExact)
{
    std::set<std::vector<std::string>> all;
    for (const auto& statement : pack.statements) {
        if (statement.effect == knowledge::Effect::Sensitive && statement.isReviewed() &&
            isMeant(statement.therapy, drugs, isExact))
            all.insert(statement.therapy);
    }
    for (const auto& regimen : pack.regimens) {
        if (isMeant(regimen.therapy, drugs, isExact))
            all.insert(regimen.therapy);
    }
    return all;
}

int failures(const Option& option)
{
    return static_cast<int>(
        std::count_if(option.criteria.begin(), option.criteria.end(), [](const Criterion& one) {
            return one.verdict == Verdict::Fail;
        }));
}

/// An option of a statement or a regimen, whether or not the case fits it.
template <typename Entry>
Option optionOf(const Entry& entry, const Situation& situation)
{
    Option option;
    option.id = entry.id;
    option.therapy = entry.therapy;
    option.name = fmt::format("{}", fmt::join(entry.therapy, " + "));
    option.evidence = entry.amp;
    const auto scope = scopeOf(entry.tumour, situation);
    option.basis = scope == Scope::Outside ? Basis::OffLabel : Basis::Biomarker;
    option.criteria.push_back(judgeTumourType(scope, entry.id, situation));
    option.criteria.push_back(judgeStage(entry.setting, entry.id, situation));
    option.criteria.push_back(judgeLine(entry.setting, entry.id, situation));
    option.criteria.back().citations = entry.citations;
    return option;
}

/// The biomarker of a statement, found or not.
Criterion biomarkerOf(const knowledge::Statement& statement, const Situation& situation)
{
    const auto match = situation.profile.evaluate(statement.biomarker);
    auto criterion = judgeBiomarker(match, statement, situation);
    const auto name = fmt::format("{}", fmt::join(knowledge::termsOf(statement.biomarker), " or "));
    if (match.truth == Truth::False) {
        criterion.verdict = Verdict::Fail;
        say(criterion, "{} was tested for and not found", {name});
    } else if (match.truth == Truth::Unknown) {
        criterion.verdict = Verdict::Undetermined;
        say(criterion, "{} is not known", {name});
        criterion.settledBy = fmt::format("{}", fmt::join(match.missingTests, ", "));
    }
    return criterion;
}

/// How far an entry is from this case: the nearest one stands for its therapy.
int distance(const Option& option, const Situation& situation)
{
    int cost = 0;
    if (!option.statements.empty()) {
        const auto truth = situation.profile.evaluate(option.statements.front()->biomarker).truth;
        cost += truth == Truth::False ? 100 : truth == Truth::Unknown ? 10 : 0;
    }
    for (const auto& criterion : option.criteria) {
        if (criterion.kind == CriterionKind::TumourType && criterion.verdict == Verdict::Warn)
            cost += 200;
        cost += criterion.verdict == Verdict::Fail   ? 50
                : criterion.verdict == Verdict::Pass ? 0
                                                     : 1;
    }
    return cost;
}

} // namespace

std::vector<WhyNot> whyNot(const clinical::Case& record,
                           const Knowledge& knowledge,
                           const std::vector<ModelScore>& scores,
                           Day today,
                           const std::vector<std::string>& drugs,
                           std::size_t most)
{
    std::vector<WhyNot> all;
    if (drugs.empty())
        return all;
    auto therapies = therapiesOf(knowledge.pack, drugs, true);
    if (therapies.empty())
        therapies = therapiesOf(knowledge.pack, drugs, false);
    const auto situation = situationOf(record, knowledge, today);
    const Facts facts(record, knowledge, today);
    const auto ranking = rank(record, knowledge, scores, today);
    for (const auto& therapy : therapies) {
        WhyNot answer;
        const auto listed =
            std::find_if(ranking.options.begin(), ranking.options.end(), [&](const Option& option) {
                return option.therapy == therapy;
            });
        if (listed != ranking.options.end()) {
            answer.isListed = true;
            answer.option = *listed;
        } else {
            int best = -1;
            const auto offer = [&](Option option) {
                const int cost = distance(option, situation);
                if (best >= 0 && cost >= best)
                    return;
                best = cost;
                answer.option = std::move(option);
            };
            for (const auto& statement : knowledge.pack.statements) {
                if (statement.effect != knowledge::Effect::Sensitive || !statement.isReviewed() ||
                    statement.therapy != therapy)
                    continue;
                auto option = optionOf(statement, situation);
                option.statements = {&statement};
                option.criteria.insert(option.criteria.begin(), biomarkerOf(statement, situation));
                offer(std::move(option));
            }
            for (const auto& regimen : knowledge.pack.regimens) {
                if (regimen.therapy != therapy)
                    continue;
                auto option = optionOf(regimen, situation);
                option.name = regimen.name;
                option.regimen = &regimen;
                option.basis = Basis::Regimen;
                offer(std::move(option));
            }
            judge(answer.option, situation, facts, scores);
        }
        OptionTests tests(situation, facts, answer.option, OptionTests::Which::Exclusions);
        if (!answer.isListed) {
            const auto scope = std::find_if(
                answer.option.criteria.begin(),
                answer.option.criteria.end(),
                [](const Criterion& one) { return one.kind == CriterionKind::TumourType; });
            if (scope != answer.option.criteria.end() && scope->verdict == Verdict::Warn)
                tests.addFalse(scope->words);
        }
        answer.smallest = smallestOf(tests);
        all.push_back(std::move(answer));
    }
    std::stable_sort(all.begin(), all.end(), [](const WhyNot& a, const WhyNot& b) {
        return std::pair(!a.isListed, failures(a.option)) <
               std::pair(!b.isListed, failures(b.option));
    });
    if (all.size() > most)
        all.resize(most);
    return all;
}

} // namespace consilium::options
