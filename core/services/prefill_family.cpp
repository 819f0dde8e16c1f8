#include "core/services/prefill_parts.h"

#include <algorithm>

namespace consilium::services
{

namespace
{

using calculators::Field;
using clinical::Concept;
using clinical::FamilyMember;
using clinical::Sex;

constexpr std::string_view kSnomed = "http://snomed.info/sct";

struct Relation
{
    std::vector<std::string_view> roles; ///< HL7 v3 RoleCode
    std::string_view snomed;
    std::string_view name;
    bool isFirstDegree = false;
    Sex sex = Sex::Unknown;
};

/// Blood relatives only: an adopted or step relation says nothing on heredity.
const std::vector<Relation>& relations()
{
    static const std::vector<Relation> kRelations{
        {{"MTH", "NMTH"}, "72705000", "mother", true, Sex::Female},
        {{"FTH", "NFTH"}, "66839005", "father", true, Sex::Male},
        {{"SIS", "NSIS"}, "27733009", "sister", true, Sex::Female},
        {{"BRO", "NBRO"}, "70924004", "brother", true, Sex::Male},
        {{"DAU", "DAUC"}, "66089001", "daughter", true, Sex::Female},
        {{"SON", "SONC"}, "65616008", "son", true, Sex::Male},
        {{"AUNT", "MAUNT", "PAUNT"}, "", "aunt", false, Sex::Female},
        {{"UNCLE", "MUNCLE", "PUNCLE"}, "", "uncle", false, Sex::Male},
        {{"GRMTH", "MGRMTH", "PGRMTH"}, "", "grandmother", false, Sex::Female},
        {{"GRFTH", "MGRFTH", "PGRFTH"}, "", "grandfather", false, Sex::Male},
        {{"HSIS"}, "", "half sister", false, Sex::Female},
        {{"HBRO"}, "", "half brother", false, Sex::Male},
        {{"NIECE"}, "", "niece", false, Sex::Female},
        {{"NEPHEW"}, "", "nephew", false, Sex::Male},
        {{"COUSN", "MCOUSN", "PCOUSN"}, "", "cousin", false, Sex::Unknown},
    };
    return kRelations;
}

const Relation* relationOf(const Concept& stated)
{
    const auto name = terminology::normalName(stated.label());
    for (const auto& relation : relations()) {
        if (name == relation.name ||
            (!relation.snomed.empty() && stated.has(kSnomed, relation.snomed)))
            return &relation;
        for (const auto& coding : stated.codings) {
            const bool isRole = coding.system.find("RoleCode") != std::string::npos;
            if (isRole && std::find(relation.roles.begin(), relation.roles.end(), coding.code) !=
                              relation.roles.end())
                return &relation;
        }
    }
    return nullptr;
}

const NamedCondition kBreast{{"254837009", "372064008"},
                             {"C50"},
                             {"breast cancer",
                              "cancer of breast",
                              "malignant neoplasm of breast",
                              "malignant tumor of breast",
                              "carcinoma of breast",
                              "brustkrebs",
                              "mammakarzinom"}};
const NamedCondition kOvary{{"363443007"},
                            {"C56"},
                            {"ovarian cancer",
                             "malignant neoplasm of ovary",
                             "malignant tumor of ovary",
                             "carcinoma of ovary",
                             "eierstockkrebs",
                             "ovarialkarzinom"}};
const NamedCondition kBowel{{"363406005", "363351006"},
                            {"C18", "C19", "C20"},
                            {"colon cancer",
                             "rectal cancer",
                             "colorectal cancer",
                             "bowel cancer",
                             "malignant neoplasm of colon",
                             "malignant tumor of colon",
                             "malignant neoplasm of rectum",
                             "malignant tumor of rectum",
                             "darmkrebs",
                             "kolonkarzinom",
                             "rektumkarzinom",
                             "kolorektales karzinom"}};
const NamedCondition kLungCancer{{"363358000", "254637007"},
                                 {"C34"},
                                 {"lung cancer",
                                  "malignant neoplasm of lung",
                                  "malignant tumor of lung",
                                  "carcinoma of lung",
                                  "lungenkrebs",
                                  "bronchialkarzinom",
                                  "lungenkarzinom"}};
/// Of the criteria: bowel, endometrium, small bowel, ureter, renal pelvis (Vasen 1999).
const NamedCondition kOtherLynch{{},
                                 {"C54", "C17", "C66", "C65"},
                                 {"endometrial cancer",
                                  "cancer of the small bowel",
                                  "small bowel cancer",
                                  "cancer of ureter",
                                  "cancer of renal pelvis",
                                  "endometriumkarzinom"}};

/// One relative of the record with one of the cancers that are asked for.
struct Affected
{
    const FamilyMember* member = nullptr;
    const Relation* relation = nullptr;
    const FamilyMember::Condition* condition = nullptr;
};

/// Relatives with one of the cancers, each once, with the earliest of their diagnoses.
std::vector<Affected> affectedBy(const clinical::Case& record,
                                 std::initializer_list<const NamedCondition*> cancers)
{
    std::vector<Affected> found;
    for (const auto& member : record.family) {
        const auto* relation = relationOf(member.relationship);
        if (relation == nullptr || !clinical::counts(member.assertion))
            continue;
        const FamilyMember::Condition* first = nullptr;
        for (const auto& condition : member.conditions) {
            const bool isMeant =
                std::any_of(cancers.begin(), cancers.end(), [&](const NamedCondition* cancer) {
                    return isNamed(*cancer, condition.condition);
                });
            if (isMeant && (first == nullptr || condition.onsetAgeYears.value_or(1000) <
                                                    first->onsetAgeYears.value_or(1000)))
                first = &condition;
        }
        if (first != nullptr)
            found.push_back({&member, relation, first});
    }
    return found;
}

/// The relatives who answer a question with yes; empty where none does, which is no "no".
std::vector<Affected> answering(const clinical::Case& record, std::string_view id)
{
    const auto keep = [](std::vector<Affected> list, auto holds) {
        std::erase_if(list, [&](const Affected& one) { return !holds(one); });
        return list;
    };
    const auto isFirstDegree = [](const Affected& one) { return one.relation->isFirstDegree; };
    const auto atLeast = [](std::vector<Affected> list, std::size_t count) {
        return list.size() >= count ? list : std::vector<Affected>{};
    };
    const auto breast = affectedBy(record, {&kBreast});
    if (id == "q1_fdr_breast_or_ovarian")
        return keep(affectedBy(record, {&kBreast, &kOvary}), isFirstDegree);
    if (id == "q3_male_breast")
        return keep(breast, [](const Affected& one) { return one.relation->sex == Sex::Male; });
    if (id == "q4_breast_and_ovarian_same_woman") {
        const auto ovary = affectedBy(record, {&kOvary});
        return keep(breast, [&](const Affected& one) {
            return one.relation->sex == Sex::Female &&
                   std::any_of(ovary.begin(), ovary.end(), [&](const Affected& other) {
                       return other.member == one.member;
                   });
        });
    }
    if (id == "q5_breast_before_50")
        return keep(breast, [](const Affected& one) {
            return one.relation->sex == Sex::Female &&
                   one.condition->onsetAgeYears.value_or(1000) < 50;
        });
    if (id == "q6_two_or_more_breast_or_ovarian")
        return atLeast(affectedBy(record, {&kBreast, &kOvary}), 2);
    if (id == "q7_two_or_more_breast_or_bowel")
        return atLeast(affectedBy(record, {&kBreast, &kBowel}), 2);
    if (id == "first_degree_relatives")
        return keep(breast, [&](const Affected& one) {
            return isFirstDegree(one) && one.relation->sex == Sex::Female;
        });
    if (id == "family_lung_cancer")
        return keep(affectedBy(record, {&lungCancer()}), isFirstDegree);
    if (id == "relatives_with_lynch_cancer" || id == "youngest_diagnosis_age")
        return affectedBy(record, {&kBowel, &kOtherLynch});
    return {};
}

} // namespace

const NamedCondition& lungCancer() { return kLungCancer; }

bool isNamed(const NamedCondition& wanted, const Concept& what)
{
    const auto isCoded = [&](const clinical::Coding& coding) {
        return coding.system.find("icd-10") != std::string::npos &&
               std::any_of(wanted.icd10.begin(), wanted.icd10.end(), [&](std::string_view one) {
                   return coding.code.starts_with(one);
               });
    };
    const auto isName = [&](const std::string& text) {
        auto name = terminology::normalName(text);
        constexpr std::string_view kTag = " disorder"; // of fully specified names of SNOMED CT
        if (name.ends_with(kTag))
            name.resize(name.size() - kTag.size());
        return std::find(wanted.names.begin(), wanted.names.end(), name) != wanted.names.end();
    };
    return isName(what.text) ||
           std::any_of(wanted.snomed.begin(),
                       wanted.snomed.end(),
                       [&](std::string_view code) { return what.has(kSnomed, code); }) ||
           std::any_of(what.codings.begin(), what.codings.end(), [&](const auto& coding) {
               return isCoded(coding) || isName(coding.display);
           });
}

Filled relatives(const PrefillAsk& ask, const Field& field)
{
    if (auto ofTree = relativesOfTree(ask, field))
        return *ofTree;
    const auto found = answering(ask.record, field.id);
    if (found.empty())
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    std::optional<double> youngest;
    bool isAgeMissing = false;
    for (const auto& one : found) {
        auto datum = datumOf(ask, one.member->relationship.label(), one.member->header, {});
        datum.word = one.condition->condition.label();
        filled.data.push_back(std::move(datum));
        const auto& age = one.condition->onsetAgeYears;
        isAgeMissing = isAgeMissing || !age;
        if (age && (!youngest || *age < *youngest))
            youngest = age;
    }
    if (field.kind == Field::Kind::Flag) {
        filled.cell = "1";
        return filled;
    }
    const Message mayBeMore{"As many as the record names; there may be more.", {}};
    constexpr std::size_t kLynchFamily = 3;
    constexpr double kLynchAge = 50;
    if (field.id == "youngest_diagnosis_age") {
        if (youngest && (!isAgeMissing || *youngest < kLynchAge))
            filled.cell = numberCell(*youngest);
        else
            filled.remarks.push_back(
                {"Not filled: the age at diagnosis is not recorded for each of them.", {}});
    } else if (field.id == "relatives_with_lynch_cancer" && found.size() < kLynchFamily) {
        filled.remarks.push_back(
            {"Not filled: the record names fewer than the criteria ask for; there may be more.",
             {}});
    } else {
        filled.cell = std::to_string(found.size());
        filled.remarks.push_back(mayBeMore);
    }
    return filled;
}

} // namespace consilium::services
