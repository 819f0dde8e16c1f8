#include "core/options/situation.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Effect;
using knowledge::Regimen;
using knowledge::Statement;

std::string joined(const std::vector<std::string>& drugs)
{
    return fmt::format("{}", fmt::join(drugs, " + "));
}

/// The most favourable statement speaks for the option; the others are listed beside it.
int favour(const Statement& statement, const Situation& situation)
{
    int cost = scopeOf(statement.tumour, situation) == Scope::Inside ? 0 : 1000;
    cost += judgeStage(statement.setting, "", situation).verdict == Verdict::Fail ? 500 : 0;
    cost += judgeLine(statement.setting, "", situation).verdict == Verdict::Pass ? 0 : 100;
    // A statement for this tumour type says more than one for any tumour.
    const auto& in = statement.tumour.in;
    cost += std::find(in.begin(), in.end(), "TISSUE") == in.end() ? 0 : 10;
    // What a label or a reviewer says comes before evidence that was only imported, which states no
    // line of treatment.
    cost += statement.isReviewed() ? 0 : 150;
    return cost + levelRank(statement.amp);
}

void addBiomarkerOptions(std::vector<Option>& options,
                         const Situation& situation,
                         std::map<std::string, int>& missing)
{
    std::map<std::vector<std::string>, std::vector<const Statement*>> byTherapy;
    for (const auto& statement : situation.knowledge.pack.statements) {
        if (statement.effect != Effect::Sensitive || statement.therapy.empty() ||
            !makesOption(statement, situation.knowledge.drugs))
            continue;
        const auto scope = scopeOf(statement.tumour, situation);
        const auto match = situation.profile.evaluate(statement.biomarker);
        // Evidence that was only imported asks for no test.
        if (match.truth == Truth::Unknown && scope != Scope::Outside && statement.isReviewed()) {
            for (const auto& test : match.missingTests)
                ++missing[test];
        }
        const bool isOffLabel = scope == Scope::Outside;
        if (match.truth != Truth::True ||
            (isOffLabel && (levelRank(statement.amp) > 1 || !statement.isReviewed())))
            continue;
        byTherapy[statement.therapy].push_back(&statement);
    }
    for (auto& [therapy, statements] : byTherapy) {
        std::stable_sort(
            statements.begin(), statements.end(), [&](const Statement* a, const Statement* b) {
                const int costA = favour(*a, situation);
                const int costB = favour(*b, situation);
                return costA != costB ? costA < costB : a->id < b->id;
            });
        const Statement& best = *statements.front();
        const auto scope = scopeOf(best.tumour, situation);
        Option option;
        option.id = best.id;
        option.name = joined(therapy);
        option.therapy = therapy;
        option.basis = scope == Scope::Outside ? Basis::OffLabel : Basis::Biomarker;
        option.evidence = best.amp;
        option.statements = statements;
        option.criteria.push_back(
            judgeBiomarker(situation.profile.evaluate(best.biomarker), best, situation));
        option.criteria.push_back(judgeTumourType(scope, best.id, situation));
        option.criteria.push_back(judgeStage(best.setting, best.id, situation));
        option.criteria.push_back(judgeLine(best.setting, best.id, situation));
        options.push_back(std::move(option));
    }
}

/// An off-label therapy says nothing new where one of its drugs is on label for this tumour type
/// already.
void dropOffLabelRepeats(std::vector<Option>& options)
{
    std::set<std::string> onLabel;
    for (const auto& option : options) {
        if (option.basis == Basis::Biomarker)
            onLabel.insert(option.therapy.begin(), option.therapy.end());
    }
    std::erase_if(options, [&](const Option& option) {
        return option.basis == Basis::OffLabel &&
               std::any_of(option.therapy.begin(),
                           option.therapy.end(),
                           [&](const std::string& drug) { return onLabel.contains(drug); });
    });
}

void addRegimens(std::vector<Option>& options, const Situation& situation)
{
    for (const Regimen& regimen : situation.knowledge.pack.regimens) {
        const auto scope = scopeOf(regimen.tumour, situation);
        // Without a tumour type every regimen of the pack could be meant: none says anything.
        if (scope == Scope::Outside || situation.tumourType.empty())
            continue;
        const bool isListed =
            std::any_of(options.begin(), options.end(), [&](const Option& option) {
                return option.therapy == regimen.therapy && option.basis == Basis::Biomarker;
            });
        if (isListed)
            continue;
        Option option;
        option.id = regimen.id;
        option.name = regimen.name;
        option.therapy = regimen.therapy;
        option.basis = Basis::Regimen;
        option.evidence = regimen.amp;
        option.regimen = &regimen;
        option.criteria.push_back(judgeTumourType(scope, regimen.id, situation));
        option.criteria.push_back(judgeStage(regimen.setting, regimen.id, situation));
        // A standard regimen of another stage is no answer to this question; findings that point to
        // it would be.
        if (option.criteria.back().verdict == Verdict::Fail)
            continue;
        option.criteria.push_back(judgeLine(regimen.setting, regimen.id, situation));
        option.criteria.back().citations = regimen.citations;
        if (regimen.unless) {
            const auto match = situation.profile.evaluate(*regimen.unless);
            if (match.truth != Truth::False) {
                Criterion criterion;
                criterion.kind = CriterionKind::Biomarker;
                criterion.ruleId = regimen.id;
                criterion.citations = regimen.citations;
                const bool isPresent = match.truth == Truth::True;
                criterion.verdict = isPresent ? Verdict::Warn : Verdict::Undetermined;
                say(criterion,
                    isPresent ? "A finding is present for which targeted treatment comes first"
                              : "Findings that would put targeted treatment first have not been "
                                "excluded");
                if (isPresent) {
                    for (const int index : match.findings)
                        criterion.data.push_back(
                            datumOf(situation.record.findings[static_cast<std::size_t>(index)]));
                }
                criterion.settledBy = fmt::format("{}", fmt::join(match.missingTests, ", "));
                option.criteria.push_back(std::move(criterion));
            }
        }
        options.push_back(std::move(option));
    }
}

/// Drugs of this tumour type that a level I finding speaks against, and that are not listed yet:
/// not to be missed, because somebody would think of them.
void addOpposed(std::vector<Option>& options, const Situation& situation)
{
    const auto& drugs = situation.knowledge.drugs;
    std::set<std::string> used;
    for (const auto& statement : situation.knowledge.pack.statements) {
        if (statement.effect == Effect::Sensitive && statement.therapy.size() == 1 &&
            statement.amp == "I-A" && scopeOf(statement.tumour, situation) == Scope::Inside)
            used.insert(statement.therapy.front());
    }
    for (const auto& statement : situation.knowledge.pack.statements) {
        if (statement.effect != Effect::Resistant || statement.isAgainst() ||
            !statement.amp.starts_with("I-") ||
            scopeOf(statement.tumour, situation) != Scope::Inside ||
            situation.profile.evaluate(statement.biomarker).truth != Truth::True)
            continue;
        std::vector<std::vector<std::string>> therapies;
        if (statement.therapyClass.empty())
            therapies.push_back(statement.therapy);
        for (const auto& drug : used) {
            if (!statement.therapyClass.empty() && drugs.isOfClass(drug, statement.therapyClass))
                therapies.push_back({drug});
        }
        for (auto& therapy : therapies) {
            const bool isListed =
                std::any_of(options.begin(), options.end(), [&](const Option& option) {
                    return option.therapy == therapy;
                });
            if (isListed || therapy.empty())
                continue;
            Option option;
            option.id = statement.id + '/' + joined(therapy);
            option.name = joined(therapy);
            option.therapy = std::move(therapy);
            option.basis = Basis::Biomarker;
            option.evidence = statement.amp;
            option.statements = {&statement};
            options.push_back(std::move(option));
        }
    }
}

} // namespace

bool makesOption(const Statement& statement, const terminology::DrugTable& drugs)
{
    if (statement.isAgainst() || statement.isReviewed())
        return !statement.isAgainst();
    // "Chemotherapy" and "mTOR inhibitor" are what some sources write; neither can be given.
    const bool isGivable = std::all_of(
        statement.therapy.begin(), statement.therapy.end(), [&](const std::string& name) {
            const auto* drug = drugs.find(name);
            return drug != nullptr && !drug->classes.empty();
        });
    return isGivable && statement.amp.starts_with("I-");
}

std::vector<Option> candidatesOf(const Situation& situation, std::map<std::string, int>& missing)
{
    std::vector<Option> options;
    addBiomarkerOptions(options, situation, missing);
    dropOffLabelRepeats(options);
    addRegimens(options, situation);
    addOpposed(options, situation);
    return options;
}

} // namespace consilium::options
