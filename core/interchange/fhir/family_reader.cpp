#include "core/interchange/fhir/directory.h"
#include "core/interchange/fhir/family.h"
#include "core/interchange/fhir/family_parts.h"
#include "core/interchange/fhir/family_people.h"

#include <algorithm>
#include <map>
#include <set>

namespace consilium::interchange::fhir
{

using clinical::FamilyPerson;
using clinical::Sex;

namespace
{

/// A relative while the tree is put together.
struct Relative
{
    const Entry* entry = nullptr;
    std::string id;
    std::string relationship;
    const RoleCode* role = nullptr;
    std::string why; ///< not in the place that the relationship names; empty: in it
};

class Reader
{
public:
    Reader(Directory& directory, FamilyResult& result)
        : m_directory(directory)
        , m_result(result)
        , m_family(result.family)
    {
    }

    Status run()
    {
        CONSILIUM_CHECK(findPatient());
        for (auto& entry : m_directory.entries()) {
            const auto node = entry.node();
            if (entry.type != "FamilyMemberHistory" || entry.isRepeat)
                continue;
            if (isTrusted(entry, node) && readRelative(entry, node)) {
                entry.isRead = true;
                ++m_result.report.read[entry.type];
            } else {
                ++m_result.report.keptRaw[entry.type];
            }
            if (m_relatives.size() > kMostRelatives)
                return fail(ErrorCode::TooLarge, "relatives");
        }
        readConditions();
        for (const auto& relative : m_relatives)
            link(relative);
        place({TreePlace::Mother, TreePlace::Father});
        place({TreePlace::MaternalGrandparent, TreePlace::PaternalGrandparent});
        place({TreePlace::FullSibling,
               TreePlace::Sibling,
               TreePlace::IdenticalTwin,
               TreePlace::MaternalAuntOrUncle,
               TreePlace::PaternalAuntOrUncle,
               TreePlace::Child});
        setApart();
        return ok();
    }

private:
    FamilyPerson& proband() { return *m_family.find(m_family.proband); }

    Status findPatient()
    {
        const Entry* patient = nullptr;
        std::set<std::string> named;
        int patients = 0;
        int relatives = 0;
        for (const auto& entry : m_directory.entries()) {
            if (entry.type == "Patient" && !entry.isRepeat) {
                patient = ++patients == 1 ? &entry : nullptr;
            } else if (entry.type == "FamilyMemberHistory") {
                ++relatives;
                named.insert(entry.node()["patient"]["reference"].text());
            }
        }
        if (patients + relatives == 0)
            return fail(ErrorCode::NotFound, "Patient, FamilyMemberHistory");
        if (relatives > 0) {
            std::set<const Entry*> found;
            for (const auto& address : named)
                found.insert(m_directory.resolve(address));
            if (found.size() > 1 || (found.contains(nullptr) && named.size() > 1))
                return fail(ErrorCode::Ambiguous, "FamilyMemberHistory.patient");
            patient = *found.begin();
        } else if (patients > 1) {
            return fail(ErrorCode::Ambiguous, "Patient");
        }
        FamilyPerson person;
        person.id = "patient";
        if (patient != nullptr) {
            m_patient = patient;
            const auto node = patient->node();
            if (!patient->id.empty())
                person.id = patient->id;
            readPatient(node, person);
            m_result.report.read["Patient"] = 1;
        }
        m_family.proband = person.id;
        m_family.people.push_back(std::move(person));
        return ok();
    }

    void readConditions()
    {
        for (const auto& entry : m_directory.entries()) {
            const auto node = entry.node();
            if (entry.type != "Condition" || entry.isRepeat || m_patient == nullptr ||
                m_directory.resolve(node["subject"]["reference"].text()) != m_patient)
                continue;
            const auto status = node["verificationStatus"].firstCode();
            const bool isIn = status.empty() || status == "confirmed";
            const auto site = siteOf(node["code"].codeable());
            if (!isIn || !site || !isTrusted(entry, node))
                continue;
            addCancer(proband(), node, *site, node["code"].codeable());
            ++m_result.report.read[entry.type];
        }
    }

    bool readRelative(const Entry& entry, const Node& node)
    {
        if (node["status"].text() == "entered-in-error")
            return false;
        const auto relationship = node["relationship"].codeable();
        Relative relative;
        relative.entry = &entry;
        relative.relationship = relationship.label();
        relative.role = roleOf(relationship);
        auto person = relativeOf(node);
        person.id = entry.id.empty() || m_family.find(entry.id) != nullptr
                        ? m_family.freeId("relative-")
                        : entry.id;
        relative.id = person.id;
        if (person.sex == Sex::Unknown && relative.role != nullptr)
            person.sex = relative.role->sex;
        m_byEntry.emplace(&entry, person.id);
        m_family.people.push_back(std::move(person));
        m_relatives.push_back(std::move(relative));
        return true;
    }

    /// What the extensions say of parents and twins. `id` of the other is empty where the file does
    /// not hold that relative.
    void link(const Relative& relative)
    {
        relative.entry->node()["extension"].each([&](const Node& extension) {
            const auto url = extension["url"].text();
            if (url != kParentUrl && url != kSiblingUrl)
                return;
            const auto other = m_directory.resolve(
                extension.extension("reference")["valueReference"]["reference"].text());
            const auto found = m_byEntry.find(other);
            const auto type = extension.extension("type")["valueCodeableConcept"].firstCode();
            if (found == m_byEntry.end())
                extension.issue(ErrorCode::NotFound, "the relative it names is not in the file");
            else if (url == kParentUrl)
                linkParent(*m_family.find(relative.id), found->second, type, extension);
            else if (type == "ITWIN" || type == "ITWINSIS" || type == "ITWINBRO")
                markTwins(relative.id, found->second);
        });
    }

    void linkParent(FamilyPerson& person,
                    const std::string& parent,
                    const std::string& type,
                    const Node& node)
    {
        const auto sex = m_family.find(parent)->sex;
        const bool isEither = type == "NPRN" || type == "PRN";
        const bool isMother = type == "NMTH" || type == "MTH" || (isEither && sex == Sex::Female);
        const bool isFather = type == "NFTH" || type == "FTH" || (isEither && sex == Sex::Male);
        if (!isMother && !isFather) {
            node.issue(ErrorCode::Unsupported, "not a parent by blood, or not which: not linked");
            return;
        }
        auto& slot = isMother ? person.mother : person.father;
        if (!slot.empty() && slot != parent)
            node.issue(ErrorCode::Ambiguous,
                       isMother ? "a second mother: not linked" : "a second father: not linked",
                       Issue::Severity::Problem);
        else
            slot = parent;
    }

    void markTwins(const std::string& one, const std::string& other)
    {
        auto& first = *m_family.find(one);
        auto& second = *m_family.find(other);
        if (first.twin.empty() && second.twin.empty()) {
            constexpr std::string_view kMarks = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
            const auto at = std::min(m_twins++, kMarks.size() - 1);
            first.twin = kMarks.substr(at, 1);
        }
        (first.twin.empty() ? first.twin : second.twin) =
            first.twin.empty() ? second.twin : first.twin;
    }

    /// The parent; made where it is not in the tree.
    std::string parentOf(const std::string& child, Sex sex)
    {
        const auto slotOf = [&]() -> std::string& {
            auto& person = *m_family.find(child);
            return sex == Sex::Female ? person.mother : person.father;
        };
        if (slotOf().empty()) {
            FamilyPerson parent;
            parent.id = m_family.freeId("p");
            parent.sex = sex;
            slotOf() = parent.id;
            m_family.people.push_back(std::move(parent));
        }
        return slotOf();
    }

    void place(std::initializer_list<TreePlace> places)
    {
        for (auto& relative : m_relatives) {
            if (relative.role == nullptr ||
                std::find(places.begin(), places.end(), relative.role->place) == places.end())
                continue;
            relative.why = placed(relative);
        }
    }

    /// Why it cannot be placed, or empty.
    std::string placed(const Relative& relative)
    {
        const auto& me = m_family.proband;
        switch (relative.role->place) {
        case TreePlace::Mother:
            return fill(me, Sex::Female, relative.id);
        case TreePlace::Father:
            return fill(me, Sex::Male, relative.id);
        case TreePlace::MaternalGrandparent:
            return fill(parentOf(me, Sex::Female), relative.role->sex, relative.id);
        case TreePlace::PaternalGrandparent:
            return fill(parentOf(me, Sex::Male), relative.role->sex, relative.id);
        case TreePlace::IdenticalTwin:
            markTwins(me, relative.id);
            shareParents(me, relative.id);
            return {};
        case TreePlace::FullSibling:
            shareParents(me, relative.id);
            return {};
        case TreePlace::Sibling:
            if (shareParents(me, relative.id))
                relative.entry->node().issue(
                    ErrorCode::Ambiguous,
                    "a brother or sister, full or half not said: placed with both parents",
                    Issue::Severity::Note);
            return {};
        case TreePlace::MaternalAuntOrUncle:
            shareParents(parentOf(me, Sex::Female), relative.id);
            return {};
        case TreePlace::PaternalAuntOrUncle:
            shareParents(parentOf(me, Sex::Male), relative.id);
            return {};
        case TreePlace::Child:
            return placeChild(relative);
        case TreePlace::ByLinksOnly:
            break;
        }
        return {};
    }

    std::string fill(const std::string& child, Sex sex, const std::string& parent)
    {
        auto& person = *m_family.find(child);
        auto& slot = sex == Sex::Female ? person.mother : person.father;
        if (!slot.empty() && slot != parent)
            return sex == Sex::Female ? "two mothers of one person" : "two fathers of one person";
        slot = parent;
        return {};
    }

    /// The same two parents, unless links say of one of them who the parents are.
    bool shareParents(const std::string& one, const std::string& other)
    {
        if (const auto& person = *m_family.find(other);
            !person.father.empty() || !person.mother.empty())
            return false;
        const auto father = parentOf(one, Sex::Male);
        const auto mother = parentOf(one, Sex::Female);
        auto& person = *m_family.find(other);
        person.father = father;
        person.mother = mother;
        return true;
    }

    std::string placeChild(const Relative& relative)
    {
        auto& child = *m_family.find(relative.id);
        auto sex = proband().sex;
        if (sex == Sex::Unknown && child.father.empty() != child.mother.empty())
            sex = child.father.empty() ? Sex::Male : Sex::Female;
        if (sex == Sex::Unknown)
            return "the patient's sex is not known: father or mother";
        return fill(relative.id, sex, m_family.proband);
    }

    /// Whoever does not hang on the patient leaves the tree and is listed.
    void setApart()
    {
        const auto connected = connectedWith(m_family, m_family.proband);
        for (const auto& relative : m_relatives) {
            if (connected.contains(relative.id)) {
                if (!relative.why.empty())
                    relative.entry->node().issue(ErrorCode::Ambiguous, relative.why);
                continue;
            }
            const auto why = relative.role == nullptr ? "the relationship is not understood"
                             : relative.why.empty()   ? "the relationship does not say through whom"
                                                      : relative.why;
            relative.entry->node().issue(ErrorCode::MissingData,
                                         "not in the tree: " + std::string(why));
            m_result.unplaced.push_back({*m_family.find(relative.id),
                                         relative.relationship,
                                         why,
                                         relative.entry->slice.place});
        }
        std::erase_if(m_family.people,
                      [&](const FamilyPerson& person) { return !connected.contains(person.id); });
    }

    Directory& m_directory;
    FamilyResult& m_result;
    clinical::Pedigree& m_family;
    const Entry* m_patient = nullptr;
    std::vector<Relative> m_relatives;
    std::map<const Entry*, std::string> m_byEntry; ///< ids; looked up, never walked
    std::size_t m_twins = 0;
};

} // namespace

Result<FamilyResult> readFamily(std::string_view bytes)
{
    CONSILIUM_TRY(auto slices, sliceResources(bytes));
    FamilyResult result;
    result.report.format = "fhir-r4";
    Directory directory(std::move(slices), result.report);
    CONSILIUM_CHECK(Reader(directory, result).run());
    return result;
}

} // namespace consilium::interchange::fhir
