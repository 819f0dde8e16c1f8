#include "core/genomics/reading.h"
#include "core/services/risk_parts.h"

#include <algorithm>

namespace consilium::services
{

namespace
{

using clinical::Assertion;
using clinical::Finding;
using clinical::Medication;
using clinical::Origin;
using genomics::Truth;
using knowledge::RiskBound;
using knowledge::RiskExclusion;
using knowledge::RiskNote;
using terminology::normalName;

using Words = std::vector<std::string>;

/// Parts of words by which an illness tells of radiotherapy, in English and German.
constexpr std::string_view kRadiotherapy[]{
    "radiotherap", "irradiat", "radiatio", "bestrahl", "strahlentherap"};

Truth stands(bool value) { return value ? Truth::True : Truth::False; }

Truth all(Truth left, Truth right)
{
    if (left == Truth::False || right == Truth::False)
        return Truth::False;
    return left == Truth::True && right == Truth::True ? Truth::True : Truth::Unknown;
}

bool isPerson(const RiskAsk& ask, const RiskNote& note)
{
    if ((!note.sex.empty() && sexOf(ask.record) != note.sex) ||
        (!note.tumours.empty() && !hasTumour(ask, note.tumours)) ||
        (!note.notTumours.empty() && hasTumour(ask, note.notTumours)) ||
        (!note.notConditions.empty() && hasCondition(ask, note.notConditions)))
        return false;
    const auto& observations = ask.record.observations;
    if (std::any_of(observations.begin(), observations.end(), [&](const auto& one) {
            return isMeasured(note.notObservations, one);
        }))
        return false;
    const auto years = completedYearsRange(ask.record.patient.birthDate, ask.today);
    return !note.oldest || !years || years->first <= *note.oldest;
}

/// Whether an input lies in a range; Unknown where it is open or no number.
Truth isIn(const RiskBound& bound, const std::vector<RiskInput>& inputs)
{
    const auto input = std::find_if(inputs.begin(), inputs.end(), [&](const RiskInput& one) {
        return one.field->id == bound.field;
    });
    const auto number = input == inputs.end() ? std::nullopt : numberIn(input->cell);
    if (!number)
        return Truth::Unknown;
    return stands((!bound.low || *number >= *bound.low) &&
                  (!bound.below || *number < *bound.below));
}

/// Whether one of the inputs lies in its range.
Truth isOneIn(const std::vector<RiskBound>& bounds, const std::vector<RiskInput>& inputs)
{
    auto found = Truth::False;
    for (const auto& bound : bounds) {
        const auto one = isIn(bound, inputs);
        if (one == Truth::True)
            return one;
        if (one == Truth::Unknown)
            found = one;
    }
    return found;
}

bool isOfClass(const RiskAsk& ask, const std::string& drug, const Words& classes)
{
    const auto& known = ask.toolbox.pack.medicationClasses;
    return std::any_of(known.begin(), known.end(), [&](const auto& one) {
        return std::find(classes.begin(), classes.end(), one.name) != classes.end() &&
               std::find(one.drugs.begin(), one.drugs.end(), drug) != one.drugs.end();
    });
}

Words ingredientsOf(const RiskAsk& ask, const Medication& one)
{
    auto drugs = ask.toolbox.drugs.ingredientsOf(one.drug);
    if (drugs.empty() && !one.ingredient.empty())
        drugs = {one.ingredient};
    return drugs;
}

bool isOver(const RiskAsk& ask, const Period& period)
{
    return !period.isOngoing && period.end.isKnown() && period.end.latest() < ask.today;
}

bool isAhead(const RiskAsk& ask, const Period& period)
{
    return period.start.isKnown() && period.start.earliest() > ask.today;
}

bool isTaken(const RiskAsk& ask, const RiskExclusion& exclusion)
{
    const auto& list = ask.record.medications;
    return std::any_of(list.begin(), list.end(), [&](const Medication& one) {
        if (!clinical::counts(one.assertion) || isOver(ask, one.period) || isAhead(ask, one.period))
            return false;
        const auto drugs = ingredientsOf(ask, one);
        return names(exclusion.medications, one.drug.label() + ' ' + one.ingredient) ||
               std::any_of(drugs.begin(), drugs.end(), [&](const std::string& drug) {
                   return isOfClass(ask, drug, exclusion.medicationClasses);
               });
    });
}

/// A drug against cancer, not one that goes with it.
bool isAgainstCancer(const RiskAsk& ask, const std::string& drug)
{
    const auto& drugs = ask.toolbox.drugs;
    return drugs.isForCancer(drug) && !drugs.isOfClass(drug, "corticosteroid") &&
           !drugs.isOfClass(drug, "folate analogue");
}

/// What a score for the start of chemotherapy can wait for.
bool isForStart(const RiskAsk& ask, const std::string& drug)
{
    const auto& drugs = ask.toolbox.drugs;
    return isAgainstCancer(ask, drug) && !drugs.isOfClass(drug, "endocrine therapy") &&
           !drugs.isOfClass(drug, "androgen deprivation therapy");
}

/// Whether a systemic treatment of cancer has begun while no other is planned. An order without a
/// date has not begun; a plan whose day is past is none.
bool hasStarted(const RiskAsk& ask)
{
    bool isAny = false;
    Words begun; ///< and not known to be over
    Words planned;
    for (const auto& one : ask.record.medications) {
        const bool isCounted = clinical::counts(one.assertion);
        if ((!isCounted && one.assertion != Assertion::Planned) ||
            one.isCancerTreatment == clinical::Presence::Absent)
            continue;
        auto drugs = ingredientsOf(ask, one);
        const bool isUnknownDrug =
            drugs.empty() && one.isCancerTreatment == clinical::Presence::Present;
        std::erase_if(drugs, [&](const std::string& drug) { return !isAgainstCancer(ask, drug); });
        if (drugs.empty() && !isUnknownDrug)
            continue;
        const bool isOrder = one.record == clinical::MedicationRecord::Ordered;
        const auto& start = one.period.start;
        if (isCounted && !isAhead(ask, one.period) && (!isOrder || start.isKnown())) {
            isAny = true;
            if (!isOver(ask, one.period))
                begun.insert(begun.end(), drugs.begin(), drugs.end());
        } else if (!start.isKnown() || start.latest() >= ask.today) {
            planned.insert(planned.end(), drugs.begin(), drugs.end());
        }
    }
    for (const auto& name : ask.planned) {
        if (const auto* drug = ask.toolbox.drugs.find(name); drug != nullptr)
            planned.push_back(drug->name);
    }
    const bool isNew = std::any_of(planned.begin(), planned.end(), [&](const std::string& drug) {
        return isForStart(ask, drug) && std::find(begun.begin(), begun.end(), drug) == begun.end();
    });
    return isAny && !isNew;
}

/// Whether a counted primary is, by its type, what is asked.
template <typename Ask>
bool hasPrimary(const RiskAsk& ask, Ask isIt)
{
    const auto& all = ask.record.tumours;
    return std::any_of(all.begin(), all.end(), [&](const clinical::Tumour& one) {
        return !one.isSecondary && clinical::counts(one.assertion) && isIt(one.oncotree);
    });
}

/// Whether there is a primary of a solid tumour; Unknown where only one of no known type is.
Truth isSolid(const RiskAsk& ask)
{
    const auto& tree = ask.toolbox.tumours;
    const auto isBlood = [&](const std::string& type) {
        return tree.isWithin(type, "MYELOID") || tree.isWithin(type, "LYMPH");
    };
    const auto isTyped = [&](const std::string& type) {
        return tree.find(type) != nullptr && !tree.isWithin("MYELOID", type);
    };
    if (hasPrimary(ask, [&](const auto& type) { return isTyped(type) && !isBlood(type); }))
        return Truth::True;
    const bool isUntyped =
        hasPrimary(ask, [&](const auto& type) { return !isTyped(type) && !isBlood(type); });
    return isUntyped ? Truth::Unknown : Truth::False;
}

/// A primary without a type, or with one that still leaves one of these open.
bool mayHaveTumour(const RiskAsk& ask, const Words& types)
{
    const auto& tree = ask.toolbox.tumours;
    return hasPrimary(ask, [&](const std::string& type) {
        return tree.find(type) == nullptr ||
               std::any_of(types.begin(), types.end(), [&](const std::string& one) {
                   return tree.isWithin(one, type);
               });
    });
}

bool holds(const RiskAsk& ask, const RiskExclusion& one)
{
    const auto* tobacco = clinical::latestLifestyle(ask.record, clinical::LifestyleKind::Tobacco);
    const auto& rays = ask.record.radiotherapies;
    const auto& ill = ask.record.comorbidities;
    return (!one.sex.empty() && sexOf(ask.record) == one.sex) ||
           (!one.tumours.empty() && hasTumour(ask, one.tumours)) ||
           std::any_of(one.genes.begin(),
                       one.genes.end(),
                       [&](const std::string& gene) { return hasGermline(ask.record, gene); }) ||
           (!one.conditions.empty() && hasCondition(ask, one.conditions)) ||
           (!one.tobacco.empty() && tobacco != nullptr && tobacco->status == one.tobacco) ||
           std::any_of(rays.begin(),
                       rays.end(),
                       [&](const clinical::Radiotherapy& ray) {
                           return isGivenTo(one.radiotherapyTo, ray);
                       }) ||
           std::any_of(ill.begin(),
                       ill.end(),
                       [&](const clinical::Comorbidity& illness) {
                           return isGivenTo(one.radiotherapyTo, illness);
                       }) ||
           isTaken(ask, one) || (one.hasStarted && hasStarted(ask)) ||
           (!one.withoutConditions.empty() && !hasCondition(ask, one.withoutConditions)) ||
           (one.isWithoutSolidTumour && isSolid(ask) == Truth::False);
}

/// Whether radiotherapy is recorded without where it was given, so that it may be one of these.
bool isSiteOpen(const RiskAsk& ask, const RiskExclusion& one)
{
    const auto& rays = ask.record.radiotherapies;
    return !one.radiotherapyTo.empty() &&
           std::any_of(rays.begin(), rays.end(), [&](const clinical::Radiotherapy& ray) {
               return clinical::counts(ray.assertion) && ray.site.label().empty() &&
                      !names(one.radiotherapyElsewhere, ray.procedure.label());
           });
}

genomics::Truth conditionOf(const RiskAsk& ask, const Words& groups)
{
    knowledge::RuleLeaf leaf;
    leaf.kind = knowledge::RuleLeaf::Kind::Condition;
    leaf.measure = "condition";
    leaf.operation = "present";
    leaf.words = groups;
    return ask.answers.answer(leaf, {}).truth;
}

} // namespace

bool names(const Words& words, const std::string& text)
{
    const auto normal = ' ' + normalName(text) + ' ';
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return normal.find(' ' + normalName(word) + ' ') != std::string::npos;
    });
}

bool isGivenTo(const Words& words, const clinical::Radiotherapy& one)
{
    return clinical::counts(one.assertion) &&
           names(words, one.site.label() + ' ' + one.procedure.label());
}

bool isGivenTo(const Words& words, const clinical::Comorbidity& one)
{
    if (!clinical::counts(one.assertion) || one.presence != clinical::Presence::Present)
        return false;
    const auto text = one.condition.label();
    const auto normal = normalName(text);
    return std::any_of(
               std::begin(kRadiotherapy),
               std::end(kRadiotherapy),
               [&](std::string_view word) { return normal.find(word) != std::string::npos; }) &&
           names(words, text);
}

bool isMeasured(const Words& words, const clinical::Observation& one)
{
    return clinical::counts(one.assertion) && names(words, one.code.label()) &&
           (one.quantity || !one.value.isEmpty() || !one.text.empty());
}

std::string_view sexOf(const clinical::Case& record)
{
    switch (record.patient.sex) {
    case clinical::Sex::Female:
        return "female";
    case clinical::Sex::Male:
        return "male";
    case clinical::Sex::Unknown:
    case clinical::Sex::Other:
        break;
    }
    return {};
}

bool hasTumour(const RiskAsk& ask, const Words& types)
{
    return hasPrimary(ask, [&](const std::string& code) {
        return std::any_of(types.begin(), types.end(), [&](const std::string& type) {
            return ask.toolbox.tumours.isWithin(code, type);
        });
    });
}

bool hasCondition(const RiskAsk& ask, const Words& groups)
{
    return conditionOf(ask, groups) == Truth::True;
}

bool isPathogenic(const Finding& finding)
{
    // What is stated of the tumour says nothing of the germline.
    if (finding.clinicalSignificance.empty())
        return finding.isOncogenicStated && finding.origin != Origin::Germline;
    const auto word = normalName(finding.clinicalSignificance);
    return word == "pathogenic" || word == "likely pathogenic" ||
           word == "pathogenic likely pathogenic";
}

bool hasGermline(const clinical::Case& record, std::string_view gene)
{
    return std::any_of(record.findings.begin(), record.findings.end(), [&](const Finding& one) {
        return one.gene == gene && one.origin == Origin::Germline && isPathogenic(one) &&
               clinical::counts(one.assertion) && genomics::hasPassed(one) &&
               one.kind != clinical::FindingKind::TestedNormal;
    });
}

bool isAbout(const RiskAsk& ask, const RiskNote& note) { return isPerson(ask, note); }

Truth isAbout(const RiskAsk& ask, const RiskNote& note, const RiskEntry& entry)
{
    if (!isPerson(ask, note))
        return Truth::False;
    auto truth = Truth::True;
    const auto& value = entry.value;
    if (note.low)
        truth = all(truth,
                    !value                     ? Truth::Unknown
                    : value->low >= *note.low  ? Truth::True
                    : value->high >= *note.low ? Truth::Unknown
                                               : Truth::False);
    if (note.below)
        truth = all(truth,
                    !value                      ? Truth::Unknown
                    : value->high < *note.below ? Truth::True
                    : value->low < *note.below  ? Truth::Unknown
                                                : Truth::False);
    if (!note.with.empty())
        truth = all(truth, isOneIn(note.with, entry.inputs));
    if (!note.without.empty()) {
        const auto one = isOneIn(note.without, entry.inputs);
        truth = all(truth, one == Truth::Unknown ? one : stands(one == Truth::False));
    }
    return truth;
}

void judgePerson(const RiskAsk& ask, RiskEntry& entry)
{
    static const calculators::Field kSite{.id = "radiotherapy_site",
                                          .label = "Site of the radiotherapy",
                                          .kind = calculators::Field::Kind::Choice,
                                          .choices = {"chest", "elsewhere"}};
    for (const auto& one : entry.formula->notFor) {
        if (holds(ask, one)) {
            entry.exclusion = &one;
            return;
        }
        const bool isSite = isSiteOpen(ask, one);
        if (isSite)
            entry.open = {&kSite};
        const bool isUnknown =
            isSite || (!one.tumours.empty() && mayHaveTumour(ask, one.tumours)) ||
            (!one.conditions.empty() && conditionOf(ask, one.conditions) == Truth::Unknown) ||
            (one.isWithoutSolidTumour && isSolid(ask) == Truth::Unknown);
        if (!one.unknown.isEmpty() && isUnknown)
            entry.readings.push_back(&one.unknown);
    }
}

} // namespace consilium::services
