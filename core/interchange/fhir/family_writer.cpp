#include "core/interchange/fhir/family.h"
#include "core/interchange/fhir/family_parts.h"
#include "core/interchange/fhir/resource_parts.h"

#include <map>
#include <set>

namespace consilium::interchange::fhir
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::Presence;
using clinical::Sex;

namespace
{

constexpr std::string_view kIcd10 = "http://hl7.org/fhir/sid/icd-10";
constexpr std::string_view kGender = "http://hl7.org/fhir/administrative-gender";

json::object ageOf(int years)
{
    return {{"value", years},
            {"unit", "years"},
            {"system", "http://unitsofmeasure.org"},
            {"code", "a"}};
}

json::object cancerCode(const clinical::RelativeCancer& cancer)
{
    const auto text = cancer.text.empty() ? wordOf(cancer.site) : std::string_view(cancer.text);
    const auto icd = icdOf(cancer.site);
    return icd.empty() ? worded(text) : coded(coding(kIcd10, icd), text);
}

json::object relationshipOf(const clinical::Kinship& kinship, Sex sex)
{
    const auto* role = roleOf(kinship, sex);
    return role == nullptr ? worded(wordOf(kinship, sex))
                           : coded(coding(kRoleCode, role->code, role->display));
}

class Writer
{
public:
    explicit Writer(const clinical::Pedigree& family)
        : m_family(family)
    {
    }

    Result<WrittenFamily> write()
    {
        const auto* proband = m_family.find(m_family.proband);
        if (proband == nullptr)
            return fail(ErrorCode::MissingData, "proband");
        nameResources();
        addPatient(*proband);
        for (const auto& person : m_family.people) {
            if (&person != proband)
                addRelative(person);
        }
        const json::object bundle{
            {"resourceType", "Bundle"}, {"type", "collection"}, {"entry", std::move(m_entries)}};
        m_written.bundle = json::serialize(bundle) + '\n';
        return std::move(m_written);
    }

private:
    /// The ids of the tree where they are ids of FHIR.
    void nameResources()
    {
        std::set<std::string> taken;
        for (const auto& person : m_family.people) {
            if (isId(person.id))
                taken.insert(person.id);
        }
        int number = 0;
        for (const auto& person : m_family.people) {
            auto id = person.id;
            while (!isId(id) || (id != person.id && taken.contains(id)))
                id = "relative-" + std::to_string(++number);
            taken.insert(id);
            m_ids.emplace(person.id, id);
        }
    }

    std::string urnFor(const std::string& id) const
    {
        return urnOf("FamilyMemberHistory/" + m_ids.at(id));
    }

    std::string patientUrn() const { return urnOf("Patient/" + m_ids.at(m_family.proband)); }

    void addPatient(const FamilyPerson& proband)
    {
        json::object patient{{"resourceType", "Patient"}, {"id", m_ids.at(proband.id)}};
        if (!proband.name.empty())
            patient["name"] = json::array{worded(proband.name)};
        if (proband.sex != Sex::Unknown)
            patient["gender"] = genderOf(proband.sex);
        if (proband.birthYear)
            patient["birthDate"] = std::to_string(*proband.birthYear);
        if (proband.deceased == Presence::Present || proband.deceased == Presence::Absent)
            patient["deceasedBoolean"] = proband.deceased == Presence::Present;
        m_entries.push_back(entry(patientUrn(), std::move(patient)));
        int number = 0;
        for (const auto& cancer : proband.cancers) {
            const auto id =
                m_ids.at(proband.id).substr(0, 40) + "-cancer-" + std::to_string(++number);
            json::object condition{
                {"resourceType", "Condition"},
                {"id", id},
                {"verificationStatus",
                 coded(coding("http://terminology.hl7.org/CodeSystem/condition-ver-status",
                              "confirmed"))},
                {"code", cancerCode(cancer)},
                {"subject", reference(patientUrn())}};
            if (cancer.age)
                condition["onsetAge"] = ageOf(*cancer.age);
            m_entries.push_back(entry(urnOf("Condition/" + id), std::move(condition)));
        }
        const bool isMore = !proband.without.empty() || !proband.geneTests.empty() ||
                            proband.markers.isStated() || proband.age ||
                            proband.ashkenazi != Presence::Unknown;
        if (isMore)
            m_written.losses.push_back(
                {"What is known of {}, the patient, beyond sex, year of birth and cancers belongs "
                 "to the record and is not written.",
                 {proband.id}});
    }

    static std::string_view genderOf(Sex sex)
    {
        return sex == Sex::Female ? "female" : sex == Sex::Male ? "male" : "other";
    }

    static json::object link(std::string_view url, std::string_view type, const std::string& to)
    {
        return {
            {"url", url},
            {"extension",
             json::array{json::object{{"url", "type"},
                                      {"valueCodeableConcept", coded(coding(kRoleCode, type))}},
                         json::object{{"url", "reference"}, {"valueReference", reference(to)}}}}};
    }

    /// To the parents and the identical twins who are relatives too; that somebody is a child or a
    /// twin of the patient is what the relationship says.
    json::array linksOf(const FamilyPerson& person) const
    {
        json::array links;
        const auto add = [&](const std::string& parent, std::string_view type) {
            if (!parent.empty() && parent != m_family.proband && m_ids.contains(parent))
                links.push_back(link(kParentUrl, type, urnFor(parent)));
        };
        add(person.father, "NFTH");
        add(person.mother, "NMTH");
        for (const auto& other : m_family.people) {
            if (!person.twin.empty() && other.twin == person.twin && other.id != person.id &&
                other.id != m_family.proband)
                links.push_back(link(kSiblingUrl, "ITWIN", urnFor(other.id)));
        }
        return links;
    }

    void addRelative(const FamilyPerson& person)
    {
        json::object relative{{"resourceType", "FamilyMemberHistory"}, {"id", m_ids.at(person.id)}};
        if (auto links = linksOf(person); !links.empty())
            relative["extension"] = std::move(links);
        auto texts = notesOf(person);
        const bool isKnown = !texts.empty() || !person.cancers.empty();
        relative["status"] = isKnown ? "partial" : "health-unknown";
        relative["patient"] = reference(patientUrn());
        if (!person.name.empty())
            relative["name"] = person.name;
        relative["relationship"] =
            relationshipOf(kinshipOf(m_family, m_family.proband, person.id), person.sex);
        if (person.sex != Sex::Unknown)
            relative["sex"] = coded(coding(kGender, genderOf(person.sex)));
        addLife(person, relative);
        json::array conditions;
        for (const auto& cancer : person.cancers) {
            json::object condition{{"code", cancerCode(cancer)}};
            if (cancer.age)
                condition["onsetAge"] = ageOf(*cancer.age);
            conditions.push_back(std::move(condition));
        }
        if (!conditions.empty())
            relative["condition"] = std::move(conditions);
        if (!texts.empty())
            relative["note"] = notes(texts);
        m_entries.push_back(entry(urnFor(person.id), std::move(relative)));
    }

    /// FHIR allows an age or a birth, not both (invariant fhs-1); the age then stands in a note.
    static void addLife(const FamilyPerson& person, json::object& relative)
    {
        if (person.birthYear)
            relative["bornDate"] = std::to_string(*person.birthYear);
        if (person.deceased == Presence::Present && person.age)
            relative["deceasedAge"] = ageOf(*person.age);
        else if (person.deceased == Presence::Present || person.deceased == Presence::Absent)
            relative["deceasedBoolean"] = person.deceased == Presence::Present;
        if (person.age && !person.birthYear && person.deceased != Presence::Present)
            relative["ageAge"] = ageOf(*person.age);
    }

    const clinical::Pedigree& m_family;
    std::map<std::string, std::string> m_ids; ///< of the resource, by that of the tree
    json::array m_entries;
    WrittenFamily m_written;
};

} // namespace

Result<WrittenFamily> writeFamily(const clinical::Pedigree& family)
{
    return Writer(family).write();
}

} // namespace consilium::interchange::fhir
