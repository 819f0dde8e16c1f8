#include "core/genomics/origin.h"
#include "core/genomics/reading.h"
#include "core/services/prefill_parts.h"
#include "core/services/risk_parts.h"

#include <algorithm>
#include <set>

namespace consilium::services
{

namespace
{

using clinical::Assertion;
using clinical::Finding;
using clinical::Origin;
using knowledge::RiskExposure;
using knowledge::RiskNote;
using terminology::normalName;

bool isPerson(const RiskAsk& ask, const std::string& sex)
{
    return sex.empty() || sexOf(ask.record) == sex;
}

knowledge::RuleLeaf presence(const std::vector<std::string>& groups)
{
    knowledge::RuleLeaf leaf;
    leaf.kind = knowledge::RuleLeaf::Kind::Condition;
    leaf.measure = "condition";
    leaf.operation = "present";
    leaf.words = groups;
    return leaf;
}

PrefillDatum variantDatum(const RiskAsk& ask, const Finding& finding)
{
    auto datum = datumOf(ask, finding.gene, finding.header, finding.date);
    datum.word = finding.hgvsProtein.empty() ? finding.hgvsCoding : finding.hgvsProtein;
    if (datum.word.empty())
        datum.word = finding.clinicalSignificance;
    return datum;
}

/// Says once what was operated on.
void addOrgan(const knowledge::Worded& words, OrganFact& fact, RiskEntry& entry)
{
    auto& all = entry.readings;
    if (std::find(all.begin(), all.end(), &words) != all.end())
        return;
    all.push_back(&words);
    std::move(fact.data.begin(), fact.data.end(), std::back_inserter(entry.data));
}

/// Whether a figure is still that of the person's organs; what was taken out is said instead. A
/// figure on the other one of a pair holds as long as that may be there.
bool isOfOrgans(const RiskAsk& ask, const RiskNote& note, RiskEntry& entry)
{
    bool holds = true;
    for (const auto& id : note.organs) {
        const auto& organ = *ask.facts.organ(id);
        auto fact = organFact(ask, organ);
        const bool isOpposite = note.isSecondCancer && !organ.opposite.isEmpty();
        if (fact.state == OrganState::Removed)
            addOrgan(organ.removed, fact, entry);
        else if (fact.state == OrganState::Reduced)
            addOrgan(isOpposite ? organ.opposite : organ.reduced, fact, entry);
        holds = holds && (fact.state == OrganState::Whole ||
                          (isOpposite && fact.state == OrganState::Reduced));
    }
    return holds;
}

/// An operation is no step where all that it takes out is out.
bool isLeftToDo(const RiskAsk& ask, const RiskNote& step)
{
    return step.organs.empty() ||
           std::any_of(step.organs.begin(), step.organs.end(), [&](const std::string& id) {
               return organFact(ask, *ask.facts.organ(id)).state != OrganState::Removed;
           });
}

/// A date of birth that leaves the last age of a figure in doubt.
void addDoubtfulAge(const RiskAsk& ask, RiskEntry& entry)
{
    const auto years = completedYearsRange(ask.record.patient.birthDate, ask.today);
    const bool isDoubtful =
        years && std::any_of(entry.notes.begin(), entry.notes.end(), [&](const RiskNote* note) {
            return note->oldest && years->first <= *note->oldest && *note->oldest < years->second;
        });
    if (isDoubtful)
        entry.remarks.push_back(
            {"The date of birth leaves {} to {} years: whether a figure up to an age still holds "
             "is not known.",
             {std::to_string(years->first), std::to_string(years->second)}});
}

/// The part of a gene that stands in one section.
RiskEntry geneEntry(const RiskAsk& ask,
                    const Finding& finding,
                    const knowledge::RiskGene& gene,
                    bool isSecond)
{
    RiskEntry entry;
    entry.state = RiskState::Stated;
    entry.section =
        isSecond ? knowledge::RiskSection::SecondCancers : knowledge::RiskSection::Hereditary;
    entry.gene = &gene;
    entry.title = {"Pathogenic variant of {} in the germline", {gene.gene}};
    entry.data.push_back(variantDatum(ask, finding));
    for (const auto& note : gene.implies) {
        if (note.isSecondCancer == isSecond && isAbout(ask, note) && isOfOrgans(ask, note, entry))
            entry.notes.push_back(&note);
    }
    addDoubtfulAge(ask, entry);
    if (!isSecond && !entry.notes.empty() && !gene.reading.isEmpty())
        entry.readings.push_back(&gene.reading);
    if (!isSecond) {
        for (const auto& step : gene.steps) {
            if (isAbout(ask, step) && isLeftToDo(ask, step))
                entry.steps.push_back(&step);
        }
    }
    return entry;
}

struct Given
{
    std::string ingredient;
    PrefillDatum datum;
    bool isPlanned = false;
};

std::vector<Given>
drugsOf(const RiskAsk& ask, const RiskExposure& exposure, const std::vector<std::string>& planned)
{
    const auto isMeant = [&](const std::string& drug) {
        return std::any_of(
            exposure.classes.begin(), exposure.classes.end(), [&](const std::string& name) {
                return ask.toolbox.drugs.isOfClass(drug, name);
            });
    };
    std::vector<Given> found;
    for (const auto& entry : ask.record.medications) {
        const bool isPlanned = entry.assertion == Assertion::Planned;
        if (!isPlanned && !clinical::counts(entry.assertion))
            continue;
        auto drugs = ask.toolbox.drugs.ingredientsOf(entry.drug);
        if (drugs.empty() && !entry.ingredient.empty())
            drugs = {entry.ingredient};
        for (const auto& drug : drugs) {
            if (!isMeant(drug))
                continue;
            auto datum = datumOf(ask, drug, entry.header, entry.period.start);
            datum.word = entry.dose;
            const bool isAhead =
                entry.period.start.isKnown() && entry.period.start.earliest() > ask.today;
            found.push_back({drug, std::move(datum), isPlanned || isAhead});
        }
    }
    for (const auto& name : planned) {
        const auto* drug = ask.toolbox.drugs.find(name);
        if (drug == nullptr || !isMeant(drug->name))
            continue;
        PrefillDatum datum;
        datum.name = drug->name;
        found.push_back({drug->name, std::move(datum), true});
    }
    return found;
}

/// The least and the most completed years that the dates allow.
std::optional<std::pair<int, int>> ageAt(const PartialDate& birth, const PartialDate& when)
{
    if (!when.isKnown())
        return std::nullopt;
    const auto least = completedYearsRange(birth, when.earliest());
    const auto most = completedYearsRange(birth, when.latest());
    if (!most)
        return std::nullopt;
    return std::pair(least ? least->first : 0, most->second);
}

void addRadiotherapy(const RiskAsk& ask, const RiskExposure& exposure, RiskEntry& entry)
{
    for (const auto& one : ask.record.radiotherapies) {
        if (!isGivenTo(exposure.radiotherapyTo, one) ||
            (exposure.gray && one.doseGray && *one.doseGray < *exposure.gray))
            continue;
        const auto age = ageAt(ask.record.patient.birthDate, one.period.start);
        if (exposure.agedBelow && age && age->first >= *exposure.agedBelow)
            continue;
        auto label = one.procedure.label().empty() ? one.site.label() : one.procedure.label();
        auto datum = datumOf(ask, std::move(label), one.header, one.period.start);
        if (one.doseGray)
            datum.quantity = Quantity{*one.doseGray, numberCell(*one.doseGray), "Gy"};
        else if (exposure.gray)
            entry.remarks.push_back({"The dose is not recorded.", {}});
        if (exposure.agedBelow && (!age || age->second >= *exposure.agedBelow))
            entry.remarks.push_back({"The age at the treatment is not known.", {}});
        entry.data.push_back(std::move(datum));
    }
}

void addObservations(const RiskAsk& ask, const RiskExposure& exposure, RiskEntry& entry)
{
    for (const auto& one : ask.record.observations) {
        if (!isMeasured(exposure.observations, one))
            continue;
        auto datum = datumOf(ask, one.code.label(), one.header, one.date);
        datum.quantity = one.quantity;
        datum.word = one.value.isEmpty() ? one.text : one.value.label();
        entry.data.push_back(std::move(datum));
    }
}

void addConditions(const RiskAsk& ask, const RiskExposure& exposure, RiskEntry& entry)
{
    const auto fact = ask.answers.answer(presence(exposure.conditions), {});
    if (fact.truth != genomics::Truth::True)
        return;
    for (const auto& one : fact.data) {
        PrefillDatum datum;
        datum.name = one.what;
        datum.date = one.date;
        datum.source = one.source;
        datum.key = one.key;
        if (one.date.isKnown())
            datum.ageDays = std::max(0, static_cast<int>((ask.today - one.date.latest()).count()));
        entry.data.push_back(std::move(datum));
    }
}

} // namespace

PrefillDatum datumOf(const RiskAsk& ask,
                     std::string name,
                     const clinical::Header& header,
                     const PartialDate& date)
{
    static const calculators::Calculator kNone;
    const PrefillAsk base{ask.record, kNone, {}, ask.toolbox.tumours, ask.today};
    return datumOf(base, std::move(name), header, date);
}

void addGenes(const RiskAsk& ask, std::vector<RiskEntry>& into)
{
    std::set<std::string> said;
    for (const auto& finding : ask.record.findings) {
        const bool isStated = !finding.gene.empty() && isPathogenic(finding) &&
                              clinical::counts(finding.assertion) && genomics::hasPassed(finding) &&
                              finding.kind != clinical::FindingKind::TestedNormal;
        const auto* gene = ask.facts.gene(finding.gene);
        if (!isStated || finding.origin == Origin::Somatic ||
            (finding.origin == Origin::Unknown && gene == nullptr) ||
            (finding.origin == Origin::Unknown && hasGermline(ask.record, finding.gene)) ||
            !said.insert(finding.gene).second)
            continue;
        if (finding.origin == Origin::Germline && gene != nullptr) {
            into.push_back(geneEntry(ask, finding, *gene, false));
            auto second = geneEntry(ask, finding, *gene, true);
            if (!second.notes.empty() || !second.readings.empty())
                into.push_back(std::move(second));
            continue;
        }
        RiskEntry entry;
        entry.state = RiskState::Stated;
        entry.data.push_back(variantDatum(ask, finding));
        if (finding.origin == Origin::Germline) {
            entry.title = {"Pathogenic variant of {} in the germline", {finding.gene}};
            entry.remarks.push_back(
                {"What a variant of {} implies is not stated here.", {finding.gene}});
        } else {
            entry.gene = gene;
            entry.title = {"Pathogenic variant of {}, perhaps inherited", {finding.gene}};
            entry.remarks.push_back(genomics::originOf(ask.record, finding).words);
            entry.remarks.push_back(
                {"A test of the germline would tell; until then nothing is implied.", {}});
        }
        into.push_back(std::move(entry));
    }
}

void addExposures(const RiskAsk& ask,
                  const std::vector<std::string>& planned,
                  std::vector<RiskEntry>& into)
{
    for (const auto& exposure : ask.facts.exposures) {
        if (!isPerson(ask, exposure.sex))
            continue;
        RiskEntry entry;
        entry.state = RiskState::Stated;
        entry.section = exposure.section;
        entry.exposure = &exposure;
        const auto drugs = drugsOf(ask, exposure, planned);
        entry.isPlanned =
            !drugs.empty() &&
            std::all_of(drugs.begin(), drugs.end(), [](const Given& one) { return one.isPlanned; });
        for (const auto& drug : drugs) {
            entry.data.push_back(drug.datum);
            if (drug.isPlanned)
                entry.remarks.push_back({"{} is planned.", {drug.ingredient}});
        }
        addRadiotherapy(ask, exposure, entry);
        addObservations(ask, exposure, entry);
        if (!exposure.conditions.empty())
            addConditions(ask, exposure, entry);
        if (entry.data.empty())
            continue;
        for (const auto& step : exposure.steps) {
            if (isAbout(ask, step))
                entry.steps.push_back(&step);
        }
        into.push_back(std::move(entry));
    }
}

} // namespace consilium::services
