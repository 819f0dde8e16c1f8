#include "core/interchange/fhir/resources.h"

#include <algorithm>

namespace consilium::interchange::fhir
{

using clinical::Assertion;
using clinical::Presence;

bool hasProfile(const Node& resource, std::string_view part)
{
    const auto profiles = resource["meta"]["profile"];
    for (std::size_t index = 0; index < profiles.size(); ++index) {
        if (profiles.at(index).text().find(part) != std::string::npos)
            return true;
    }
    return false;
}

Assertion assertionOf(const std::string& status)
{
    if (status == "entered-in-error")
        return Assertion::EnteredInError;
    if (status == "refuted")
        return Assertion::Refuted;
    if (status == "not-done" || status == "not-taken" || status == "cancelled" || status == "stopped-before-start")
        return Assertion::NotDone;
    if (status == "draft" || status == "preparation" || status == "intended" || status == "planned" || status == "registered")
        return Assertion::Planned;
    if (status == "preliminary" || status == "provisional" || status == "unconfirmed" || status == "differential" ||
        status == "partial")
        return Assertion::Provisional;
    return Assertion::Confirmed;
}

PartialDate effectiveDate(const Node& resource)
{
    if (resource["effectiveDateTime"].exists())
        return resource["effectiveDateTime"].date();
    if (resource["effectivePeriod"].exists())
        return resource["effectivePeriod"].period().start;
    if (resource["effectiveInstant"].exists())
        return resource["effectiveInstant"].date();
    return resource["issued"].date();
}

std::string effectiveTime(const Node& resource)
{
    const auto instant = resource["effectiveDateTime"].text();
    return instant.size() >= 19 && instant[10] == 'T' ? instant.substr(11, 8) : std::string();
}

bool readPatient(const Input& input)
{
    auto& patient = input.record.patient;
    patient.header = input.header;
    const auto& node = input.node;
    node["identifier"].each([&](const Node& item) {
        patient.identifiers.push_back({item["system"].text(), item["value"].text(), item["type"].firstCode()});
    });
    Node name = node["name"].at(0);
    node["name"].each([&](const Node& item) {
        if (item["use"].text() == "official")
            name = item;
    });
    patient.familyName = name["family"].text();
    name["given"].each([&](const Node& given) {
        patient.givenNames += (patient.givenNames.empty() ? "" : " ") + given.text();
    });
    if (patient.familyName.empty() && patient.givenNames.empty())
        patient.familyName = name["text"].text();
    patient.birthDate = node["birthDate"].date();
    const auto gender = node["gender"].text();
    patient.sex = gender == "female"  ? clinical::Sex::Female
                  : gender == "male"  ? clinical::Sex::Male
                  : gender == "other" ? clinical::Sex::Other
                                      : clinical::Sex::Unknown;
    if (const auto dead = node["deceasedBoolean"].flag())
        patient.deceased = *dead ? Presence::Present : Presence::Absent;
    if (node["deceasedDateTime"].exists()) {
        patient.deceased = Presence::Present;
        patient.deathDate = node["deceasedDateTime"].date();
    }
    for (const auto* kind : {"security", "tag"}) {
        node["meta"][kind].each([&](const Node& label) {
            const auto code = label["code"].text();
            patient.isSynthetic = patient.isSynthetic || code == "HTEST" || code == "synthetic" || code == "SYNTHETIC";
        });
    }
    if (patient.deathDate.isKnown() && patient.birthDate.isKnown() &&
        patient.deathDate.latest() < patient.birthDate.earliest())
        node.issue(ErrorCode::OutOfRange, "died before birth", Issue::Severity::Problem);
    return true;
}

bool isCancerCondition(const Node& condition)
{
    if (hasProfile(condition, "mcode-primary-cancer-condition") || hasProfile(condition, "mcode-secondary-cancer-condition") ||
        condition.extension("mcode-histology-morphology-behavior").exists())
        return true;
    const auto code = condition["code"].codeable();
    for (const auto& coding : code.codings) {
        const bool isIcd10 = coding.system.find("icd-10") != std::string::npos;
        if (isIcd10 && !coding.code.empty() && coding.code.front() == 'C')
            return true;
    }
    auto label = code.label();
    for (const auto& coding : code.codings)
        label += ' ' + coding.display;
    std::transform(label.begin(), label.end(), label.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (label.find("history of") != std::string::npos || label.find("screening") != std::string::npos ||
        label.find("suspected") != std::string::npos)
        return false;
    for (const auto* word : {"malignant", "carcinoma", "melanoma", "lymphoma", "leukemia", "leukaemia", "sarcoma", "myeloma",
                             "glioblastoma", "cancer"}) {
        if (label.find(word) != std::string::npos)
            return true;
    }
    return false;
}

bool readCondition(const Input& input)
{
    const auto& node = input.node;
    const auto verification = node["verificationStatus"].firstCode();
    const auto assertion = verification.empty() ? Assertion::Confirmed : assertionOf(verification);
    PartialDate onset = node["onsetDateTime"].date();
    if (!onset.isKnown())
        onset = node["onsetPeriod"].period().start;
    const auto asserted = node.extension("condition-assertedDate")["valueDateTime"].date();
    if (!isCancerCondition(node)) {
        clinical::Comorbidity comorbidity;
        comorbidity.header = input.header;
        comorbidity.assertion = assertion;
        comorbidity.condition = node["code"].codeable();
        comorbidity.period.start = onset;
        comorbidity.period.end = node["abatementDateTime"].date();
        const auto status = node["clinicalStatus"].firstCode();
        comorbidity.presence = status == "inactive" || status == "resolved" || status == "remission" ? Presence::Absent
                                                                                                     : Presence::Present;
        comorbidity.period.isOngoing = comorbidity.presence == Presence::Present && !comorbidity.period.end.isKnown();
        input.record.comorbidities.push_back(std::move(comorbidity));
        return true;
    }
    clinical::Tumour tumour;
    tumour.header = input.header;
    tumour.assertion = assertion;
    tumour.clinicalStatus = node["clinicalStatus"].firstCode();
    tumour.diagnosis = node["code"].codeable();
    tumour.histology = node.extension("mcode-histology-morphology-behavior")["valueCodeableConcept"].codeable();
    tumour.site = node["bodySite"].at(0).codeable();
    const auto side = node["bodySite"].at(0).extension("mcode-laterality-qualifier")["valueCodeableConcept"].firstCode();
    tumour.laterality = side == "7771000"     ? clinical::Laterality::Left
                        : side == "24028007"  ? clinical::Laterality::Right
                        : side == "51440002"  ? clinical::Laterality::Bilateral
                                              : clinical::Laterality::Unknown;
    tumour.diagnosed = asserted.isKnown() ? asserted : onset.isKnown() ? onset : node["recordedDate"].date();
    tumour.isSecondary = hasProfile(node, "mcode-secondary-cancer-condition");
    tumour.primary = input.keyOf(node.extension("mcode-related-primary-cancer-condition")["valueReference"]);
    input.record.tumours.push_back(std::move(tumour));
    // Some senders put the stage into the condition instead of an observation of its own.
    node["stage"].each([&](const Node& item) {
        const auto group = item["summary"].codeable();
        if (group.isEmpty())
            return;
        clinical::Stage stage;
        stage.header = {input.header.key + item.place(), {0, item.place()}};
        stage.tumour = input.header.key;
        stage.date = node["recordedDate"].date();
        stage.system = item["type"].codeable().label();
        stage.group = group.label();
        input.record.stages.push_back(std::move(stage));
    });
    return true;
}

bool readAllergy(const Input& input)
{
    const auto& node = input.node;
    clinical::Allergy allergy;
    allergy.header = input.header;
    allergy.substance = node["code"].codeable();
    const auto status = node["verificationStatus"].firstCode();
    allergy.assertion = status.empty() ? Assertion::Confirmed : assertionOf(status);
    // SNOMED CT: no known allergy, no known drug allergy
    for (const auto* none : {"716186003", "409137002", "428607008", "429625007"})
        allergy.isNoKnownAllergy = allergy.isNoKnownAllergy || allergy.substance.has(kSnomed, none);
    allergy.criticality = node["criticality"].text();
    allergy.date = node["recordedDate"].exists() ? node["recordedDate"].date() : node["onsetDateTime"].date();
    const auto rank = [](const std::string& severity) {
        return severity == "severe" ? 3 : severity == "moderate" ? 2 : severity == "mild" ? 1 : 0;
    };
    node["reaction"].each([&](const Node& reaction) {
        reaction["manifestation"].each([&](const Node& item) { allergy.reactions.push_back(item.codeable()); });
        if (const auto severity = reaction["severity"].text(); rank(severity) > rank(allergy.severity))
            allergy.severity = severity;
    });
    input.record.allergies.push_back(std::move(allergy));
    return true;
}

bool readFamilyMember(const Input& input)
{
    const auto& node = input.node;
    clinical::FamilyMember member;
    member.header = input.header;
    member.assertion = assertionOf(node["status"].text());
    member.relationship = node["relationship"].codeable();
    if (const auto dead = node["deceasedBoolean"].flag())
        member.deceased = *dead ? Presence::Present : Presence::Absent;
    else if (node["deceasedAge"].exists() || node["deceasedDate"].exists())
        member.deceased = Presence::Present;
    node["condition"].each([&](const Node& item) {
        clinical::FamilyMember::Condition condition;
        condition.condition = item["code"].codeable();
        if (const auto age = item["onsetAge"]; age.exists()) {
            const auto quantity = age.quantity();
            if (quantity && (quantity->unit == "a" || quantity->unit == "years"))
                condition.onsetAgeYears = quantity->value;
        }
        condition.onsetText = item["onsetString"].text();
        member.conditions.push_back(std::move(condition));
    });
    input.record.family.push_back(std::move(member));
    return true;
}

bool readAdverseEvent(const Input& input)
{
    const auto& node = input.node;
    clinical::AdverseEvent event;
    event.header = input.header;
    event.assertion = node["actuality"].text() == "potential" ? Assertion::Provisional : Assertion::Confirmed;
    event.event = node["event"].codeable();
    event.period.start = node["date"].exists() ? node["date"].date() : node["detected"].date();
    const auto grade = node.extension("adverse-event-grade")["valueCodeableConcept"].firstCode();
    if (grade.size() == 1 && grade.front() >= '1' && grade.front() <= '5')
        event.grade = grade.front() - '0';
    event.suspected.text = node["suspectEntity"].at(0)["instance"]["display"].text();
    input.record.adverseEvents.push_back(std::move(event));
    return true;
}

} // namespace consilium::interchange::fhir
