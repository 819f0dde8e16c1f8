#include "core/interchange/fhir/resources.h"

#include <algorithm>

namespace consilium::interchange::fhir
{

using clinical::Assertion;
using clinical::Presence;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

bool hasCodeOf(const clinical::Concept& code,
               std::string_view system,
               std::initializer_list<std::string_view> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](std::string_view wanted) {
        return code.has(system, wanted);
    });
}

bool hasLoinc(const clinical::Concept& code, std::initializer_list<std::string_view> codes)
{
    return hasCodeOf(code, kLoinc, codes);
}

bool hasSnomed(const clinical::Concept& code, std::initializer_list<std::string_view> codes)
{
    return hasCodeOf(code, kSnomed, codes);
}

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
    if (status == "not-done" || status == "not-taken" || status == "cancelled" ||
        status == "stopped-before-start")
        return Assertion::NotDone;
    if (status == "draft" || status == "preparation" || status == "intended" ||
        status == "planned" || status == "registered")
        return Assertion::Planned;
    if (status == "preliminary" || status == "provisional" || status == "unconfirmed" ||
        status == "differential" || status == "partial" || status == "unknown")
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
    patient.identifiers.clear();
    node["identifier"].each([&](const Node& item) {
        patient.identifiers.push_back(
            {item["system"].text(), item["value"].text(), item["type"].firstCode()});
    });
    const auto rank = [](const Node& item) {
        const auto use = item["use"].text();
        return use == "official"                                      ? 3
               : use == "usual"                                       ? 2
               : use == "old" || use == "maiden" || use == "nickname" ? 0
                                                                      : 1;
    };
    Node name = node["name"].at(0);
    node["name"].each([&](const Node& item) {
        if (rank(item) > rank(name))
            name = item;
    });
    patient.familyName = name["family"].text();
    patient.givenNames.clear();
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
            patient.isSynthetic = patient.isSynthetic || code == "HTEST" || code == "synthetic" ||
                                  code == "SYNTHETIC";
        });
    }
    if (patient.deathDate.isKnown() && patient.birthDate.isKnown() &&
        patient.deathDate.latest() < patient.birthDate.earliest())
        node.issue(ErrorCode::OutOfRange, "died before birth", Issue::Severity::Problem);
    return true;
}

namespace
{

/// The first three characters of the ICD-10 code (WHO, CM or GM), or empty.
std::string icd10Category(const clinical::Concept& diagnosis)
{
    for (const auto& coding : diagnosis.codings) {
        if (coding.system.find("icd-10") != std::string::npos && coding.code.size() >= 3)
            return coding.code.substr(0, 3);
    }
    return {};
}

/// Text and displays in lower case.
std::vector<std::string> namesOf(const clinical::Concept& diagnosis)
{
    std::vector<std::string> names{lower(diagnosis.text)};
    for (const auto& coding : diagnosis.codings)
        names.push_back(lower(coding.display));
    return names;
}

bool hasAny(const std::string& names, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return names.find(word) != std::string::npos;
    });
}

/// "carcinoma of the breast", but neither its history or suspicion nor "anaemia due to carcinoma".
bool isNamedCancer(const std::string& name)
{
    if (hasAny(name,
               {"history of",
                "screening",
                "suspected",
                "suspicion",
                "fear of",
                "risk of",
                "at risk",
                "risk for",
                "no evidence",
                "non-malignant",
                "not malignant",
                "cancer-related",
                "cancer related",
                "tumor-related"}))
        return false;
    auto disease = name;
    for (const auto* cause : {" due to ",
                              " caused by ",
                              " associated with ",
                              " secondary to ",
                              " complication of ",
                              " following "})
        disease = disease.substr(0, disease.find(cause));
    return hasAny(disease,
                  {"malignant",
                   "carcinoma",
                   "melanoma",
                   "lymphoma",
                   "leukemia",
                   "leukaemia",
                   "sarcoma",
                   "myeloma",
                   "glioblastoma",
                   "cancer",
                   "metastasis",
                   "metastases"});
}

/// mCODE's secondary cancer value set: category SNOMED CT 128462008, ICD-10-CM C77 to C79 and C7B;
/// or named so.
bool isSecondaryCancer(const Node& condition)
{
    if (hasProfile(condition, "mcode-secondary-cancer-condition"))
        return true;
    if (hasProfile(condition, "mcode-primary-cancer-condition"))
        return false;
    const auto category = condition["category"];
    for (std::size_t index = 0; index < category.size(); ++index) {
        if (category.at(index).hasCoding(kSnomed, "128462008"))
            return true;
    }
    const auto diagnosis = condition["code"].codeable();
    if (const auto icd = icd10Category(diagnosis); !icd.empty())
        return icd == "C77" || icd == "C78" || icd == "C79" || icd == "C7B";
    const auto names = namesOf(diagnosis);
    return std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return isNamedCancer(name) &&
               hasAny(name, {"secondary malignant", "metastatic", "metastasis", "metastases"});
    });
}

clinical::Laterality lateralityOf(const Node& site)
{
    auto qualifier = site.extension("mcode-laterality-qualifier");
    if (!qualifier.exists())
        qualifier = site.extension("mcode-laterality");
    const auto side = qualifier["valueCodeableConcept"].codeable().codeOf(kSnomed);
    return side == "7771000"     ? clinical::Laterality::Left
           : side == "24028007"  ? clinical::Laterality::Right
           : side == "51440002"  ? clinical::Laterality::Bilateral
           : side == "399488007" ? clinical::Laterality::Midline
                                 : clinical::Laterality::Unknown;
}

clinical::Comorbidity
comorbidityFrom(const Input& input, Assertion assertion, const PartialDate& onset)
{
    const auto& node = input.node;
    clinical::Comorbidity comorbidity;
    comorbidity.header = input.header;
    comorbidity.assertion = assertion;
    comorbidity.condition = node["code"].codeable();
    comorbidity.period.start = onset;
    comorbidity.period.end = node["abatementDateTime"].date();
    if (!comorbidity.period.end.isKnown())
        comorbidity.period.end = node["abatementPeriod"].period().end;
    if (onset.isKnown() && comorbidity.period.end.isKnown() &&
        comorbidity.period.end.latest() < onset.earliest())
        node.issue(ErrorCode::OutOfRange, "ends before it starts");
    const auto status = node["clinicalStatus"].firstCode();
    const bool hasEnded = status == "inactive" || status == "resolved" || status == "remission" ||
                          comorbidity.period.end.isKnown() || node["abatementAge"].exists() ||
                          node["abatementRange"].exists() || node["abatementString"].exists();
    comorbidity.presence = hasEnded ? Presence::Absent : Presence::Present;
    comorbidity.period.isOngoing = !hasEnded;
    return comorbidity;
}

} // namespace

bool isCancer(const clinical::Concept& diagnosis)
{
    // A code of ICD-10 answers by itself: malignant, in situ, and the neoplasms of D45 to D47 that
    // mCODE counts as cancer.
    if (const auto icd = icd10Category(diagnosis); !icd.empty())
        return icd.front() == 'C' || (icd[0] == 'D' && icd[1] == '0') || icd == "D45" ||
               icd == "D46" || icd == "D47";
    const auto names = namesOf(diagnosis);
    return std::any_of(names.begin(), names.end(), isNamedCancer);
}

bool isCancerCondition(const Node& condition)
{
    return hasProfile(condition, "mcode-primary-cancer-condition") ||
           hasProfile(condition, "mcode-secondary-cancer-condition") ||
           condition.extension("mcode-histology-morphology-behavior").exists() ||
           isCancer(condition["code"].codeable()) || isSecondaryCancer(condition);
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
        input.record.comorbidities.push_back(comorbidityFrom(input, assertion, onset));
        return true;
    }
    clinical::Tumour tumour;
    tumour.header = input.header;
    tumour.assertion = assertion;
    tumour.clinicalStatus = node["clinicalStatus"].firstCode();
    tumour.diagnosis = node["code"].codeable();
    tumour.histology =
        node.extension("mcode-histology-morphology-behavior")["valueCodeableConcept"].codeable();
    tumour.site = node["bodySite"].at(0).codeable();
    tumour.laterality = lateralityOf(node["bodySite"].at(0));
    tumour.diagnosed = asserted.isKnown() ? asserted
                       : onset.isKnown()  ? onset
                                          : node["recordedDate"].date();
    tumour.isSecondary = isSecondaryCancer(node);
    tumour.primary =
        input.keyOf(node.extension("mcode-related-primary-cancer-condition")["valueReference"]);
    input.record.tumours.push_back(std::move(tumour));
    readConditionStage(input);
    return true;
}

bool readAllergy(const Input& input)
{
    const auto& node = input.node;
    clinical::Allergy allergy;
    allergy.header = input.header;
    allergy.substance = node["code"].codeable();
    if (allergy.substance.isEmpty())
        allergy.substance = node["reaction"].at(0)["substance"].codeable();
    const auto status = node["verificationStatus"].firstCode();
    allergy.assertion = status.empty() ? Assertion::Confirmed : assertionOf(status);
    // SNOMED CT: no known allergy, no known drug allergy. No known food (429625007) or
    // environmental (428607008) allergy is neither an allergy nor the statement that there is none
    // to a drug.
    allergy.isNoKnownAllergy = hasSnomed(allergy.substance, {"716186003", "409137002"});
    if (hasSnomed(allergy.substance, {"429625007", "428607008"}))
        return false;
    allergy.criticality = node["criticality"].text();
    allergy.date =
        node["recordedDate"].exists() ? node["recordedDate"].date() : node["onsetDateTime"].date();
    const auto rank = [](const std::string& severity) {
        return severity == "severe" ? 3 : severity == "moderate" ? 2 : severity == "mild" ? 1 : 0;
    };
    node["reaction"].each([&](const Node& reaction) {
        reaction["manifestation"].each(
            [&](const Node& item) { allergy.reactions.push_back(item.codeable()); });
        if (const auto severity = reaction["severity"].text();
            rank(severity) > rank(allergy.severity))
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
        if (const auto age = item["onsetAge"].quantity()) {
            const auto years = valueIn(*age, "a");
            if (years.has_value() && years.value() >= 0 && years.value() < 130)
                condition.onsetAgeYears = years.value();
            else
                condition.onsetText = age->text + ' ' + age->unit;
        }
        if (const auto range = item["onsetRange"]; range.exists()) {
            const auto low = range["low"].quantity();
            const auto high = range["high"].quantity();
            condition.onsetText = (low ? low->text : std::string()) + '-' +
                                  (high ? high->text + ' ' + high->unit : std::string());
        }
        if (item["onsetString"].exists())
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
    event.assertion =
        node["actuality"].text() == "potential" ? Assertion::Provisional : Assertion::Confirmed;
    event.event = node["event"].codeable();
    for (const auto* date : {"date", "detected", "recordedDate"}) {
        if (!event.period.start.isKnown())
            event.period.start = node[date].date();
    }
    event.period.end = node.extension("adverse-event-resolved-date")["valueDateTime"].date();
    if (event.period.start.isKnown() && event.period.end.isKnown() &&
        event.period.end.latest() < event.period.start.earliest())
        node.issue(ErrorCode::OutOfRange, "ends before it starts");
    // CTCAE grade of the HL7 CTCAE and ICAREdata guides
    for (const auto* url : {"ctcae-grade", "adverse-event-grade"}) {
        const auto grade = node.extension(url)["valueCodeableConcept"].firstCode();
        if (grade.size() == 1 && grade.front() >= '1' && grade.front() <= '5')
            event.grade = grade.front() - '0';
    }
    const auto instance = node["suspectEntity"].at(0)["instance"];
    const auto suspect = input.resourceOf(instance);
    event.suspected = suspect["medicationCodeableConcept"].codeable();
    if (event.suspected.isEmpty() && instance["type"].text() != "Procedure")
        event.suspected = suspect["code"].codeable();
    if (event.suspected.isEmpty())
        event.suspected.text = instance["display"].text();
    input.record.adverseEvents.push_back(std::move(event));
    return true;
}

} // namespace consilium::interchange::fhir
