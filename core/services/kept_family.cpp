#include "core/services/kept_family.h"

#include "core/base/crypto/hash.h"
#include "core/clinical/codec.h"
#include "core/interchange/fhir/fhir.h"
#include "core/services/session.h"
#include "core/store/store.h"

#include <fmt/format.h>

#include <algorithm>

// The names are part of the store's format: spelled out, never reused.
namespace consilium::clinical
{

BOOST_DESCRIBE_ENUM(
    CancerSite, Breast, SecondBreast, Ovarian, Prostate, Pancreatic, Colorectal, Endometrial, Other)
BOOST_DESCRIBE_ENUM(GeneResult, Negative, Pathogenic)
BOOST_DESCRIBE_ENUM(GeneTestKind, NotStated, Search, Direct)
BOOST_DESCRIBE_ENUM(MarkerState, NotStated, Negative, Positive)
BOOST_DESCRIBE_STRUCT(RelativeCancer, (), (site, age, text))
BOOST_DESCRIBE_STRUCT(BreastMarkers, (), (er, pr, her2, ck14, ck56))

} // namespace consilium::clinical

namespace consilium::services
{

namespace kept
{

struct Test
{
    std::string gene;
    clinical::GeneTestKind kind = clinical::GeneTestKind::NotStated;
    clinical::GeneResult result = clinical::GeneResult::Negative;
    friend bool operator==(const Test&, const Test&) = default;
};

struct Person
{
    std::string id;
    std::string name;
    std::string father;
    std::string mother;
    std::string twin;
    clinical::Sex sex = clinical::Sex::Unknown;
    clinical::Presence deceased = clinical::Presence::Unknown;
    std::optional<int> birthYear;
    std::optional<int> age;
    std::vector<clinical::RelativeCancer> cancers;
    std::vector<clinical::CancerSite> without;
    clinical::Presence ashkenazi = clinical::Presence::Unknown;
    std::vector<Test> geneTests;
    clinical::BreastMarkers markers;
    friend bool operator==(const Person&, const Person&) = default;
};

/// A relative whose place in the tree is not known.
struct Unplaced
{
    Person person;
    std::string relationship;
    std::string why;
    std::string place;
    friend bool operator==(const Unplaced&, const Unplaced&) = default;
};

struct Tree
{
    bool isCanRisk = false; ///< FamilyFile::form
    int version = 4;
    std::string versionRest = ".0";
    std::vector<std::string> header;
    std::vector<std::string> genes;
    std::string familyId = "XXXX";
    std::string proband;
    std::vector<Person> people;
    std::vector<Unplaced> unplaced;
    std::string recorded; ///< FamilyFile::recorded
};

BOOST_DESCRIBE_STRUCT(Test, (), (gene, kind, result))
BOOST_DESCRIBE_STRUCT(Person,
                      (),
                      (id,
                       name,
                       father,
                       mother,
                       twin,
                       sex,
                       deceased,
                       birthYear,
                       age,
                       cancers,
                       without,
                       ashkenazi,
                       geneTests,
                       markers))
BOOST_DESCRIBE_STRUCT(Unplaced, (), (person, relationship, why, place))
BOOST_DESCRIBE_STRUCT(
    Tree,
    (),
    (isCanRisk, version, versionRest, header, genes, familyId, proband, people, unplaced, recorded))

} // namespace kept

namespace
{

using clinical::FamilyPerson;
using clinical::Presence;
using clinical::Sex;

constexpr auto* kFamilyTree = "family-tree"; ///< format of the piece

kept::Person keptPerson(const FamilyPerson& person)
{
    kept::Person result{person.id,
                        person.name,
                        person.father,
                        person.mother,
                        person.twin,
                        person.sex,
                        person.deceased,
                        person.birthYear,
                        person.age,
                        person.cancers,
                        {person.without.begin(), person.without.end()},
                        person.ashkenazi,
                        {},
                        person.markers};
    for (const auto& [gene, test] : person.geneTests)
        result.geneTests.push_back({gene, test.kind, test.result});
    return result;
}

FamilyPerson personOf(kept::Person person)
{
    FamilyPerson result{std::move(person.id),
                        std::move(person.name),
                        std::move(person.father),
                        std::move(person.mother),
                        std::move(person.twin),
                        person.sex,
                        person.deceased,
                        person.birthYear,
                        person.age,
                        std::move(person.cancers),
                        {person.without.begin(), person.without.end()},
                        person.ashkenazi,
                        {},
                        person.markers};
    for (auto& test : person.geneTests)
        result.geneTests.emplace(std::move(test.gene), clinical::GeneTest{test.kind, test.result});
    return result;
}

std::string textOf(const FamilyFile& family)
{
    const auto& file = family.file;
    kept::Tree tree{family.form == FamilyForm::CanRisk,
                    file.version,
                    file.versionRest,
                    file.header,
                    file.genes,
                    file.familyId,
                    file.family.proband,
                    {},
                    {},
                    family.recorded};
    for (const auto& person : file.family.people)
        tree.people.push_back(keptPerson(person));
    for (const auto& one : family.unplaced)
        tree.unplaced.push_back({keptPerson(one.person), one.relationship, one.why, one.place});
    return clinical::toJson(tree);
}

const clinical::RawPiece* latestPiece(const clinical::Case& record)
{
    const auto found = std::find_if(record.raw.rbegin(), record.raw.rend(), [](const auto& piece) {
        return piece.format == kFamilyTree;
    });
    return found == record.raw.rend() ? nullptr : &*found;
}

/// Ids are numbers, so that a CanRisk file of the tree names nobody.
clinical::Pedigree patientAlone(const clinical::Patient& patient)
{
    FamilyPerson person;
    person.id = "1";
    person.sex = patient.sex;
    person.deceased = patient.deceased;
    if (patient.birthDate.isKnown())
        person.birthYear = patient.birthDate.year();
    return {"1", {person}};
}

/// Somebody of whom nothing but the sex is known. Returns the id.
std::string addStranger(clinical::Pedigree& tree, Sex sex)
{
    FamilyPerson person;
    person.id = tree.freeId("p");
    person.sex = sex;
    tree.people.push_back(person);
    return person.id;
}

} // namespace

Result<std::optional<KeptFamily>> keptFamily(const clinical::Case& record)
{
    const auto* piece = latestPiece(record);
    if (piece == nullptr)
        return std::optional<KeptFamily>();
    CONSILIUM_TRY(auto tree, clinical::fromJson<kept::Tree>(piece->content));
    KeptFamily result;
    result.file.form = tree.isCanRisk ? FamilyForm::CanRisk : FamilyForm::Fhir;
    result.file.file = {tree.version,
                        std::move(tree.versionRest),
                        std::move(tree.header),
                        std::move(tree.genes),
                        std::move(tree.familyId),
                        {std::move(tree.proband), {}}};
    for (auto& person : tree.people)
        result.file.file.family.people.push_back(personOf(std::move(person)));
    for (auto& one : tree.unplaced)
        result.file.unplaced.push_back({personOf(std::move(one.person)),
                                        std::move(one.relationship),
                                        std::move(one.why),
                                        std::move(one.place)});
    result.file.recorded = std::move(tree.recorded);
    const auto& place = piece->header.provenance.place;
    result.when = place.substr(place.rfind(' ') + 1);
    return std::optional(std::move(result));
}

std::string familyMark(const clinical::Case& record)
{
    if (record.family.empty())
        return {};
    auto family = record.family;
    for (auto& member : family) // where it was read is no matter of the family
        member.header.provenance = {};
    std::string all;
    for (const auto& member : family)
        all += clinical::toJson(member) + '\n';
    return crypto::sha256Hex(all);
}

calculators::Outside outsideOf(const FamilyFile& family, const clinical::Case& record)
{
    return family.unplaced.empty() && family.recorded == familyMark(record)
               ? calculators::Outside::Nobody
               : calculators::Outside::Somebody;
}

Result<OpenedFamily> recordedFamily(const clinical::Case& record)
{
    if (!record.family.empty()) {
        CONSILIUM_TRY(auto file, familyOf(record));
        file.recorded = familyMark(record);
        return OpenedFamily{std::move(file), FamilyOrigin::Record, {}};
    }
    OpenedFamily result;
    // Their cancers stand in the resources.
    if (auto alone = readFamilyText(interchange::fhir::exportRaw(record));
        alone.has_value() && alone.value().family().people.size() == 1)
        result.file = std::move(alone).value();
    else
        result.file.file.family = patientAlone(record.patient);
    auto& tree = result.file.file.family;
    const auto father = addStranger(tree, Sex::Male);
    const auto mother = addStranger(tree, Sex::Female);
    tree.people.front().father = father;
    tree.people.front().mother = mother;
    return result;
}

Result<OpenedFamily> openFamily(const clinical::Case& record)
{
    CONSILIUM_TRY(auto known, keptFamily(record));
    if (known)
        return OpenedFamily{std::move(known->file), FamilyOrigin::Kept, std::move(known->when)};
    return recordedFamily(record);
}

clinical::RawPiece
familyPiece(const clinical::Case& record, const FamilyFile& family, const std::string& instant)
{
    // No tree ever leaves the record, so the next number is free.
    const auto number = std::count_if(record.raw.begin(), record.raw.end(), [](const auto& piece) {
        return piece.format == kFamilyTree;
    });
    clinical::RawPiece piece;
    piece.header = {fmt::format("{}|{}|{}", kFamilyTree, instant, number),
                    {-1, "family tree " + instant}};
    piece.format = kFamilyTree;
    piece.type = "tree";
    piece.isInterpreted = true;
    piece.content = textOf(family);
    return piece;
}

std::string familyLines(const clinical::Case& record)
{
    std::string lines;
    for (const auto& piece : record.raw) {
        if (piece.format == kFamilyTree)
            lines += piece.header.provenance.place + '\t' + piece.content + '\n';
    }
    return lines;
}

Result<OpenedFamily> Session::family(PatientId id) const
{
    CONSILIUM_TRY(const auto record, m_store->load(id));
    return openFamily(record);
}

Result<bool> Session::saveFamily(PatientId id, const FamilyFile& family)
{
    if (family.family().find(family.family().proband) == nullptr)
        return fail(ErrorCode::MissingData, "proband");
    CONSILIUM_TRY(auto record, m_store->load(id));
    auto piece = familyPiece(record, family, isoInstant(m_clock));
    if (const auto* latest = latestPiece(record);
        latest != nullptr && latest->content == piece.content)
        return false;
    record.raw.push_back(std::move(piece));
    CONSILIUM_TRY([[maybe_unused]] const auto saved, m_store->save(record, id));
    return true;
}

} // namespace consilium::services
