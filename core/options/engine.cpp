#include "core/options/engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Effect;
using knowledge::Line;
using knowledge::Regimen;
using knowledge::Setting;
using knowledge::Statement;
using knowledge::TumourScope;

/// What is read from the case once and used for every candidate.
struct Situation
{
    const clinical::Case& record;
    const Knowledge& knowledge;
    genomics::Profile profile;
    History history;
    DiseaseExtent extent;
    std::string tumourType;
    Day today;
};

enum class Scope { Inside, Outside, Unknown };

Scope scopeOf(const TumourScope& scope, const Situation& situation)
{
    const auto& tree = situation.knowledge.tumours;
    const bool isAny = std::find(scope.in.begin(), scope.in.end(), "TISSUE") != scope.in.end();
    if (situation.tumourType.empty())
        return isAny && scope.outside.empty() ? Scope::Inside : Scope::Unknown;
    const auto within = [&](const std::string& code) { return tree.isWithin(situation.tumourType, code); };
    if (std::any_of(scope.outside.begin(), scope.outside.end(), within))
        return Scope::Outside;
    if (std::any_of(scope.in.begin(), scope.in.end(), within))
        return Scope::Inside;
    // "Lung" may still turn out to be the adenocarcinoma that is asked for.
    const bool couldBe = std::any_of(scope.in.begin(), scope.in.end(), [&](const std::string& code) {
        return tree.isWithin(code, situation.tumourType);
    });
    return couldBe ? Scope::Unknown : Scope::Outside;
}

std::string labelOf(const clinical::Finding& finding)
{
    if (finding.kind == clinical::FindingKind::Signature || finding.kind == clinical::FindingKind::Expression) {
        const auto value = finding.quantity ? finding.quantity->text + ' ' + finding.quantity->unit : finding.status;
        return finding.name + ' ' + value;
    }
    if (finding.kind == clinical::FindingKind::Fusion)
        return finding.gene + (finding.partner.empty() ? "" : "::" + finding.partner) + " fusion";
    if (finding.kind == clinical::FindingKind::CopyNumber)
        return finding.gene + ' ' + (finding.copyNumberClass.empty() ? "copy number" : finding.copyNumberClass);
    return finding.gene + ' ' + (finding.hgvsProtein.empty() ? finding.hgvsCoding : finding.hgvsProtein);
}

Datum datumOf(const clinical::Finding& finding)
{
    return {labelOf(finding), finding.date, finding.header.provenance.place, finding.header.key};
}

std::string tumourName(const Situation& situation)
{
    const auto* type = situation.knowledge.tumours.find(situation.tumourType);
    return type == nullptr ? "the tumour" : type->name;
}

Criterion judgeBiomarker(const genomics::Match& match, const Statement& statement, const Situation& situation)
{
    Criterion criterion;
    criterion.kind = CriterionKind::Biomarker;
    criterion.ruleId = statement.id;
    criterion.citations = statement.citations;
    criterion.verdict = Verdict::Pass;
    for (const int index : match.findings)
        criterion.data.push_back(datumOf(situation.record.findings[static_cast<std::size_t>(index)]));
    criterion.sentence = statement.summary;
    return criterion;
}

Criterion judgeTumourType(Scope scope, const std::string& ruleId, const Situation& situation)
{
    Criterion criterion;
    criterion.kind = CriterionKind::TumourType;
    criterion.ruleId = ruleId;
    if (const auto* tumour = clinical::leadingTumour(situation.record))
        criterion.data.push_back({tumour->diagnosis.label(), tumour->diagnosed, tumour->header.provenance.place, tumour->header.key});
    switch (scope) {
    case Scope::Inside:
        criterion.verdict = Verdict::Pass;
        criterion.sentence = "Stated for " + tumourName(situation);
        break;
    case Scope::Outside:
        criterion.verdict = Verdict::Warn;
        criterion.sentence = "Off label: stated for another tumour type than " + tumourName(situation);
        break;
    case Scope::Unknown:
        criterion.verdict = Verdict::Undetermined;
        criterion.sentence = "The recorded diagnosis does not tell whether this tumour type is meant";
        criterion.settledBy = "histology";
        break;
    }
    return criterion;
}

Criterion judgeStage(const Setting& setting, const std::string& ruleId, const Situation& situation)
{
    Criterion criterion;
    criterion.kind = CriterionKind::Stage;
    criterion.ruleId = ruleId;
    const bool isEarlySetting = setting.line == Line::Adjuvant || setting.line == Line::Neoadjuvant ||
                                setting.extent == knowledge::Extent::Early;
    const bool isAnySetting = setting.extent == knowledge::Extent::Any && !isEarlySetting;
    const auto* tumour = clinical::leadingTumour(situation.record);
    const auto* stage = tumour == nullptr ? nullptr : clinical::latestStage(situation.record, tumour->header.key);
    if (stage != nullptr)
        criterion.data.push_back({"stage " + (stage->group.empty() ? stage->t + stage->n + stage->m : stage->group), stage->date,
                                  stage->header.provenance.place, stage->header.key});
    const std::string wanted = isEarlySetting ? "early" : "advanced";
    if (isAnySetting) {
        criterion.verdict = Verdict::Pass;
        criterion.sentence = "Stated for any stage";
    } else if (situation.extent == DiseaseExtent::Unknown) {
        criterion.verdict = Verdict::Undetermined;
        criterion.sentence = fmt::format("Stated for {} disease; the record does not tell the extent", wanted);
        criterion.settledBy = "stage";
    } else if ((situation.extent == DiseaseExtent::Early) == isEarlySetting) {
        criterion.verdict = Verdict::Pass;
        criterion.sentence = fmt::format("Stated for {} disease", wanted);
    } else {
        criterion.verdict = Verdict::Fail;
        criterion.sentence = fmt::format("Stated for {} disease only", wanted);
    }
    return criterion;
}

bool wasGiven(const std::string& drugOrClass, const Situation& situation)
{
    return std::any_of(situation.history.exposures.begin(), situation.history.exposures.end(), [&](const auto& exposure) {
        return situation.knowledge.drugs.isOfClass(exposure.ingredient, drugOrClass);
    });
}

Criterion judgeLine(const Setting& setting, const std::string& ruleId, const Situation& situation)
{
    Criterion criterion;
    criterion.kind = CriterionKind::Line;
    criterion.ruleId = ruleId;
    criterion.verdict = Verdict::Pass;
    const int prior = situation.history.priorLines;
    criterion.data.push_back({fmt::format("{} earlier systemic line(s) for advanced disease{}", prior,
                                          situation.history.isLineStated ? "" : ", counted by start dates"),
                              {}, "", ""});
    criterion.sentence = "Fits the line of treatment";
    if (setting.line == Line::First && prior > 0) {
        criterion.verdict = Verdict::Warn;
        criterion.sentence = "Stated as first line, but systemic treatment was given before";
    } else if (setting.line == Line::Maintenance) {
        criterion.verdict = Verdict::Warn;
        criterion.sentence = "Stated as maintenance after response to earlier treatment";
    } else if ((setting.line == Line::Later && prior == 0 && setting.after.empty()) || prior < setting.minimumPriorLines) {
        criterion.verdict = Verdict::Warn;
        criterion.sentence = fmt::format("Stated after {} earlier line(s)", std::max(1, setting.minimumPriorLines));
    }
    if (!setting.after.empty()) {
        const auto given = [&](const std::string& name) { return wasGiven(name, situation); };
        const bool isMet = setting.afterAll ? std::all_of(setting.after.begin(), setting.after.end(), given)
                                            : std::any_of(setting.after.begin(), setting.after.end(), given);
        if (!isMet) {
            criterion.verdict = Verdict::Warn;
            criterion.sentence = fmt::format("Stated after {}, which the record does not show",
                                             fmt::join(setting.after, setting.afterAll ? " and " : " or "));
        }
    }
    return criterion;
}

std::vector<Criterion> judgeExposure(const std::vector<std::string>& therapy, const Situation& situation)
{
    std::vector<Criterion> criteria;
    for (const auto& drug : therapy) {
        Criterion criterion;
        criterion.kind = CriterionKind::Exposure;
        criterion.verdict = Verdict::Pass;
        criterion.sentence = drug + " is not in the record's treatments";
        for (const auto& exposure : situation.history.exposures) {
            const bool isSameDrug = exposure.ingredient == drug;
            const bool isSameClass = !isSameDrug && exposure.isProgression &&
                                     situation.knowledge.drugs.shareMechanism(drug, exposure.ingredient);
            if (!isSameDrug && !isSameClass)
                continue;
            const Verdict verdict = isSameDrug && exposure.isProgression ? Verdict::Fail : Verdict::Warn;
            if (criterion.verdict != Verdict::Fail) {
                criterion.verdict = verdict;
                criterion.sentence = isSameClass             ? fmt::format("The tumour progressed on {}, of the same class", exposure.ingredient)
                                     : exposure.isProgression ? fmt::format("The tumour progressed on {}", drug)
                                     : exposure.isOngoing     ? fmt::format("{} is being given", drug)
                                                              : fmt::format("{} was given before", drug);
            }
            criterion.data.push_back({exposure.ingredient, exposure.start, "", exposure.key});
        }
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

/// Findings that say the therapy is expected to fail or to harm.
std::vector<Criterion> judgeResistance(const Option& option, const Situation& situation)
{
    std::vector<Criterion> criteria;
    for (const auto& statement : situation.knowledge.pack.statements) {
        if (statement.effect != Effect::Resistant && statement.effect != Effect::Toxic)
            continue;
        const bool isMeant =
            statement.therapyClass.empty()
                ? !statement.therapy.empty() && std::all_of(statement.therapy.begin(), statement.therapy.end(), [&](const auto& drug) {
                      return std::find(option.therapy.begin(), option.therapy.end(), drug) != option.therapy.end();
                  })
                : std::any_of(option.therapy.begin(), option.therapy.end(), [&](const auto& drug) {
                      return situation.knowledge.drugs.isOfClass(drug, statement.therapyClass);
                  });
        if (!isMeant || scopeOf(statement.tumour, situation) != Scope::Inside)
            continue;
        const auto match = situation.profile.evaluate(statement.biomarker);
        if (match.truth != Truth::True)
            continue;
        Criterion criterion = judgeBiomarker(match, statement, situation);
        criterion.kind = CriterionKind::Resistance;
        criterion.verdict = statement.amp.starts_with("I-") ? Verdict::Fail : Verdict::Warn;
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

int rankOf(const std::string& evidence)
{
    static const std::vector<std::string> kLevels{"I-A", "I-B", "II-C", "II-D"};
    return static_cast<int>(std::find(kLevels.begin(), kLevels.end(), evidence) - kLevels.begin());
}

int rankOf(Basis basis)
{
    return basis == Basis::SupportiveCare ? 1 : basis == Basis::Trial ? 2 : 0;
}

std::string joined(const std::vector<std::string>& drugs)
{
    return fmt::format("{}", fmt::join(drugs, " + "));
}

bool hasVerdict(const Option& option, Verdict verdict, std::initializer_list<CriterionKind> kinds)
{
    return std::any_of(option.criteria.begin(), option.criteria.end(), [&](const Criterion& criterion) {
        return criterion.verdict == verdict &&
               (kinds.size() == 0 || std::find(kinds.begin(), kinds.end(), criterion.kind) != kinds.end());
    });
}

void shelve(Option& option)
{
    using Kind = CriterionKind;
    const auto level = option.evidence.empty() ? std::string("no level stated") : "AMP " + option.evidence;
    if (hasVerdict(option, Verdict::Fail, {})) {
        option.shelf = Shelf::NotAdvised;
        const auto reason = std::find_if(option.criteria.begin(), option.criteria.end(), [](const Criterion& criterion) {
            return criterion.verdict == Verdict::Fail;
        });
        option.orderReason = "Not advised: " + reason->sentence;
    } else if (option.basis == Basis::OffLabel) {
        option.orderReason = level + ", off label";
    } else if (hasVerdict(option, Verdict::Undetermined, {Kind::Biomarker, Kind::TumourType, Kind::Stage})) {
        option.orderReason = level + ", a deciding fact is not known";
    } else if (hasVerdict(option, Verdict::Warn, {Kind::Line, Kind::Exposure, Kind::Resistance})) {
        option.orderReason = level + ", with a caution on treatment history or resistance";
    } else if (rankOf(option.evidence) >= 2 && option.basis == Basis::Biomarker) {
        option.orderReason = level + ", below level I";
    } else {
        option.shelf = Shelf::Supported;
        option.orderReason = level + ", tumour type, line and findings fit";
    }
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
    return cost + rankOf(statement.amp);
}

void addBiomarkerOptions(Ranking& ranking, const Situation& situation, std::map<std::string, int>& missing)
{
    std::map<std::vector<std::string>, std::vector<const Statement*>> byTherapy;
    for (const auto& statement : situation.knowledge.pack.statements) {
        if (statement.effect != Effect::Sensitive || statement.therapy.empty())
            continue;
        const auto scope = scopeOf(statement.tumour, situation);
        const auto match = situation.profile.evaluate(statement.biomarker);
        if (match.truth == Truth::Unknown && scope == Scope::Inside) {
            for (const auto& test : match.missingTests)
                ++missing[test];
        }
        if (match.truth != Truth::True || (scope == Scope::Outside && rankOf(statement.amp) > 1))
            continue;
        byTherapy[statement.therapy].push_back(&statement);
    }
    for (auto& [therapy, statements] : byTherapy) {
        std::stable_sort(statements.begin(), statements.end(), [&](const Statement* a, const Statement* b) {
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
        option.criteria.push_back(judgeBiomarker(situation.profile.evaluate(best.biomarker), best, situation));
        option.criteria.push_back(judgeTumourType(scope, best.id, situation));
        option.criteria.push_back(judgeStage(best.setting, best.id, situation));
        option.criteria.push_back(judgeLine(best.setting, best.id, situation));
        ranking.options.push_back(std::move(option));
    }
}

void addRegimens(Ranking& ranking, const Situation& situation)
{
    for (const Regimen& regimen : situation.knowledge.pack.regimens) {
        const auto scope = scopeOf(regimen.tumour, situation);
        if (scope == Scope::Outside)
            continue;
        const bool isListed = std::any_of(ranking.options.begin(), ranking.options.end(), [&](const Option& option) {
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
                criterion.sentence = isPresent ? "A finding is present for which targeted treatment comes first"
                                               : "Findings that would put targeted treatment first have not been excluded";
                if (isPresent) {
                    for (const int index : match.findings)
                        criterion.data.push_back(datumOf(situation.record.findings[static_cast<std::size_t>(index)]));
                }
                criterion.settledBy = fmt::format("{}", fmt::join(match.missingTests, ", "));
                option.criteria.push_back(std::move(criterion));
            }
        }
        ranking.options.push_back(std::move(option));
    }
}

void addStanding(Ranking& ranking)
{
    for (const auto basis : {Basis::SupportiveCare, Basis::Trial}) {
        Option option;
        option.basis = basis;
        option.id = basis == Basis::SupportiveCare ? "best-supportive-care" : "clinical-trial";
        option.name = basis == Basis::SupportiveCare ? "Best supportive care" : "Clinical trial";
        option.orderReason = "Always listed";
        ranking.options.push_back(std::move(option));
    }
}

const ModelScore* scoreFor(const std::vector<std::string>& therapy, const std::vector<ModelScore>& scores)
{
    for (const auto& score : scores) {
        for (const auto& drug : score.drugs) {
            // A score about a drug given alone says nothing about a combination with other agents of its kind.
            if (std::find(therapy.begin(), therapy.end(), drug) != therapy.end())
                return &score;
        }
    }
    return nullptr;
}

} // namespace

Ranking rank(const clinical::Case& record, const Knowledge& knowledge, const std::vector<ModelScore>& scores, Day today)
{
    const auto* tumour = clinical::leadingTumour(record);
    Situation situation{record,
                        knowledge,
                        genomics::Profile::of(record, knowledge.genes),
                        historyOf(record, knowledge.drugs),
                        extentOf(record),
                        tumour == nullptr ? std::string() : tumour->oncotree,
                        today};
    Ranking ranking;
    ranking.asOf = today;
    ranking.tumourType = situation.tumourType;
    ranking.tumourName = knowledge.tumours.find(situation.tumourType) == nullptr ? std::string() : tumourName(situation);
    ranking.packName = knowledge.pack.manifest.name;
    ranking.packVersion = knowledge.pack.manifest.version;
    ranking.packContent = knowledge.pack.manifest.content;
    ranking.hiddenByFilter = situation.profile.hiddenByFilter();

    std::map<std::string, int> missing;
    addBiomarkerOptions(ranking, situation, missing);
    addRegimens(ranking, situation);
    for (auto& option : ranking.options) {
        const auto append = [&](std::vector<Criterion> more) {
            option.criteria.insert(option.criteria.end(), more.begin(), more.end());
        };
        append(judgeExposure(option.therapy, situation));
        append(judgeResistance(option, situation));
        append(judgeRules(record, option.therapy, knowledge, today));
        if (const auto* score = scoreFor(option.therapy, scores))
            option.score = *score;
        shelve(option);
        // A regimen that a finding puts second is never on the first shelf.
        if (option.shelf == Shelf::Supported && hasVerdict(option, Verdict::Warn, {CriterionKind::Biomarker})) {
            option.shelf = Shelf::ForConsideration;
            option.orderReason = "A finding puts targeted treatment first";
        }
    }
    addStanding(ranking);
    // The order of design: shelf, evidence level, name. No model's card allows a claim that refines it.
    std::stable_sort(ranking.options.begin(), ranking.options.end(), [](const Option& a, const Option& b) {
        if (a.shelf != b.shelf)
            return a.shelf < b.shelf;
        if (rankOf(a.basis) != rankOf(b.basis))
            return rankOf(a.basis) < rankOf(b.basis);
        if (rankOf(a.evidence) != rankOf(b.evidence))
            return rankOf(a.evidence) < rankOf(b.evidence);
        return a.name != b.name ? a.name < b.name : a.id < b.id;
    });
    std::vector<std::pair<std::string, int>> tests(missing.begin(), missing.end());
    std::stable_sort(tests.begin(), tests.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [test, times] : tests)
        ranking.missingTests.push_back(test);
    return ranking;
}

} // namespace consilium::options
