#include "core/options/situation.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Effect;
using knowledge::Line;
using knowledge::Setting;
using knowledge::Statement;

std::string labelOf(const clinical::Finding& finding)
{
    if (finding.kind == clinical::FindingKind::Signature ||
        finding.kind == clinical::FindingKind::Expression) {
        if (!finding.quantity)
            return finding.name + ' ' + finding.status;
        const auto unit = finding.quantity->unit == "1/1000000{Base}" ? std::string("mutations/Mb")
                                                                      : finding.quantity->unit;
        return finding.name + ' ' + finding.quantity->text + ' ' + unit;
    }
    if (finding.kind == clinical::FindingKind::Fusion)
        return finding.gene + (finding.partner.empty() ? "" : "::" + finding.partner) + " fusion";
    if (finding.kind == clinical::FindingKind::CopyNumber ||
        finding.kind == clinical::FindingKind::ArmCopyNumber)
        return (finding.gene.empty() ? finding.name : finding.gene) + ' ' +
               (finding.copyNumberClass.empty() ? "copy number" : finding.copyNumberClass);
    return finding.gene + ' ' +
           (finding.hgvsProtein.empty() ? finding.hgvsCoding : finding.hgvsProtein);
}

/// The resistance is to a part of the therapy alone, and the therapy as a whole is stated for that
/// very finding.
bool isAnsweredByPartner(const Option& option,
                         const Statement& resistance,
                         const genomics::Match& match,
                         const Situation& situation)
{
    const bool isPart = resistance.therapyClass.empty()
                            ? resistance.therapy.size() < option.therapy.size()
                            : option.therapy.size() > 1;
    if (option.basis != Basis::Biomarker || option.statements.empty() || !isPart)
        return false;
    const auto stated = situation.profile.evaluate(option.statements.front()->biomarker);
    return std::any_of(match.findings.begin(), match.findings.end(), [&](int finding) {
        return std::find(stated.findings.begin(), stated.findings.end(), finding) !=
               stated.findings.end();
    });
}

} // namespace

Scope scopeOf(const knowledge::TumourScope& scope, const Situation& situation)
{
    const auto& tree = situation.knowledge.tumours;
    const bool isAny = std::find(scope.in.begin(), scope.in.end(), "TISSUE") != scope.in.end();
    if (situation.tumourType.empty())
        return isAny && scope.outside.empty() ? Scope::Inside : Scope::Unknown;
    const auto within = [&](const std::string& code) {
        return tree.isWithin(situation.tumourType, code);
    };
    if (std::any_of(scope.outside.begin(), scope.outside.end(), within))
        return Scope::Outside;
    if (std::any_of(scope.in.begin(), scope.in.end(), within))
        return Scope::Inside;
    // "Lung" may still turn out to be the adenocarcinoma that is asked for.
    const bool couldBe =
        std::any_of(scope.in.begin(), scope.in.end(), [&](const std::string& code) {
            return tree.isWithin(code, situation.tumourType);
        });
    return couldBe ? Scope::Unknown : Scope::Outside;
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

Criterion
judgeBiomarker(const genomics::Match& match, const Statement& statement, const Situation& situation)
{
    Criterion criterion;
    criterion.kind = CriterionKind::Biomarker;
    criterion.ruleId = statement.id;
    criterion.citations = statement.citations;
    criterion.verdict = Verdict::Pass;
    for (const int index : match.findings)
        criterion.data.push_back(
            datumOf(situation.record.findings[static_cast<std::size_t>(index)]));
    say(criterion, "{}", {statement.summary});
    return criterion;
}

Criterion judgeTumourType(Scope scope, const std::string& ruleId, const Situation& situation)
{
    Criterion criterion;
    criterion.kind = CriterionKind::TumourType;
    criterion.ruleId = ruleId;
    if (const auto* tumour = clinical::leadingTumour(situation.record))
        criterion.data.push_back({tumour->diagnosis.label(),
                                  tumour->diagnosed,
                                  tumour->header.provenance.place,
                                  tumour->header.key});
    switch (scope) {
    case Scope::Inside:
        criterion.verdict = Verdict::Pass;
        say(criterion, "Stated for {}", {tumourName(situation)});
        break;
    case Scope::Outside:
        criterion.verdict = Verdict::Warn;
        say(criterion,
            "Off label: stated for another tumour type than {}",
            {tumourName(situation)});
        break;
    case Scope::Unknown:
        criterion.verdict = Verdict::Undetermined;
        say(criterion, "The recorded diagnosis does not tell whether this tumour type is meant");
        criterion.settledBy = "histology";
        break;
    }
    return criterion;
}

bool isForEarlyDisease(const Setting& setting)
{
    return setting.line == Line::Adjuvant || setting.line == Line::Neoadjuvant ||
           setting.extent == knowledge::Extent::Early;
}

Criterion judgeStage(const Setting& setting, const std::string& ruleId, const Situation& situation)
{
    Criterion criterion;
    criterion.kind = CriterionKind::Stage;
    criterion.ruleId = ruleId;
    const bool isEarlySetting = isForEarlyDisease(setting);
    const bool isAnySetting = setting.extent == knowledge::Extent::Any && !isEarlySetting;
    const auto* tumour = clinical::leadingTumour(situation.record);
    const auto* stage =
        tumour == nullptr ? nullptr : clinical::latestStage(situation.record, tumour->header.key);
    if (stage != nullptr) {
        Datum datum{"", stage->date, stage->header.provenance.place, stage->header.key};
        datum.words = {"stage {}",
                       {stage->group.empty() ? stage->t + stage->n + stage->m : stage->group}};
        datum.what = datum.words.english();
        criterion.data.push_back(std::move(datum));
    }
    if (isAnySetting) {
        criterion.verdict = Verdict::Pass;
        say(criterion, "Stated for any stage");
    } else if (situation.extent == DiseaseExtent::Unknown) {
        criterion.verdict = Verdict::Undetermined;
        if (situation.stageContradiction.isEmpty())
            say(criterion,
                isEarlySetting
                    ? "Stated for early disease; the record does not tell the extent"
                    : "Stated for advanced disease; the record does not tell the extent");
        else
            say(criterion,
                situation.stageContradiction.pattern,
                situation.stageContradiction.arguments);
        criterion.settledBy = "stage";
    } else if ((situation.extent == DiseaseExtent::Early) == isEarlySetting) {
        criterion.verdict = Verdict::Pass;
        say(criterion, isEarlySetting ? "Stated for early disease" : "Stated for advanced disease");
    } else {
        criterion.verdict = Verdict::Fail;
        say(criterion,
            isEarlySetting ? "Stated for early disease only" : "Stated for advanced disease only");
    }
    return criterion;
}

bool isMeantBy(const Statement& statement,
               const std::vector<std::string>& therapy,
               const terminology::DrugTable& drugs)
{
    if (!statement.therapyClass.empty())
        return std::any_of(therapy.begin(), therapy.end(), [&](const auto& drug) {
            return drugs.isOfClass(drug, statement.therapyClass);
        });
    return !statement.therapy.empty() &&
           std::all_of(statement.therapy.begin(), statement.therapy.end(), [&](const auto& drug) {
               return std::find(therapy.begin(), therapy.end(), drug) != therapy.end();
           });
}

void forEachResistance(const Option& option,
                       const Situation& situation,
                       const std::function<void(const Statement&, bool)>& visit)
{
    for (const auto& statement : situation.knowledge.pack.statements) {
        if (statement.effect != Effect::Resistant && statement.effect != Effect::Toxic)
            continue;
        const bool isImported = !statement.origin.source.empty();
        // Evidence that nobody here has reviewed is shown beside; only its strongest level judges.
        if (statement.isAgainst() || (isImported && statement.amp != "I-A"))
            continue;
        if (!isMeantBy(statement, option.therapy, situation.knowledge.drugs) ||
            scopeOf(statement.tumour, situation) != Scope::Inside)
            continue;
        // Against a label or a reviewed statement for the same finding it warns.
        visit(statement,
              statement.amp.starts_with("I-") &&
                  (!isImported || option.statements.empty() || isOnlyImported(option)));
    }
}

std::vector<Criterion> judgeResistance(const Option& option, const Situation& situation)
{
    std::vector<Criterion> criteria;
    forEachResistance(option, situation, [&](const Statement& statement, bool isDecisive) {
        const auto match = situation.profile.evaluate(statement.biomarker);
        if (match.truth != Truth::True)
            return;
        Criterion criterion = judgeBiomarker(match, statement, situation);
        criterion.kind = CriterionKind::Resistance;
        criterion.verdict = isDecisive ? Verdict::Fail : Verdict::Warn;
        if (isAnsweredByPartner(option, statement, match, situation)) {
            criterion.verdict = Verdict::Pass;
            say(criterion,
                "{} This combination is stated for the same finding.",
                {statement.summary});
        }
        criteria.push_back(std::move(criterion));
    });
    return criteria;
}

} // namespace consilium::options
