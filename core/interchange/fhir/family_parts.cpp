#include "core/interchange/fhir/family_parts.h"

#include "core/interchange/fhir/resources.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace consilium::interchange::fhir
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::GeneResult;
using clinical::GeneTestKind;
using clinical::Kinship;
using clinical::MarkerState;
using clinical::Presence;
using clinical::Relation;
using clinical::Sex;
using clinical::Sharing;
using clinical::Side;

namespace
{

constexpr auto kUnknown = Sex::Unknown;
constexpr auto kFemale = Sex::Female;
constexpr auto kMale = Sex::Male;

constexpr RoleCode kRoles[] = {
    {"MTH", "mother", TreePlace::Mother, kFemale},
    {"NMTH", "natural mother", TreePlace::Mother, kFemale},
    {"FTH", "father", TreePlace::Father, kMale},
    {"NFTH", "natural father", TreePlace::Father, kMale},
    {"NSIS", "natural sister", TreePlace::FullSibling, kFemale},
    {"NBRO", "natural brother", TreePlace::FullSibling, kMale},
    {"NSIB", "natural sibling", TreePlace::FullSibling, kUnknown},
    {"FTWINSIS", "fraternal twin sister", TreePlace::FullSibling, kFemale},
    {"FTWINBRO", "fraternal twin brother", TreePlace::FullSibling, kMale},
    {"FTWIN", "fraternal twin", TreePlace::FullSibling, kUnknown},
    {"TWINSIS", "twin sister", TreePlace::FullSibling, kFemale},
    {"TWINBRO", "twin brother", TreePlace::FullSibling, kMale},
    {"TWIN", "twin", TreePlace::FullSibling, kUnknown},
    {"SIS", "sister", TreePlace::Sibling, kFemale},
    {"BRO", "brother", TreePlace::Sibling, kMale},
    {"SIB", "sibling", TreePlace::Sibling, kUnknown},
    {"ITWINSIS", "identical twin sister", TreePlace::IdenticalTwin, kFemale},
    {"ITWINBRO", "identical twin brother", TreePlace::IdenticalTwin, kMale},
    {"ITWIN", "identical twin", TreePlace::IdenticalTwin, kUnknown},
    {"DAU", "natural daughter", TreePlace::Child, kFemale},
    {"DAUC", "daughter", TreePlace::Child, kFemale},
    {"SON", "natural son", TreePlace::Child, kMale},
    {"SONC", "son", TreePlace::Child, kMale},
    {"NCHILD", "natural child", TreePlace::Child, kUnknown},
    {"CHILD", "child", TreePlace::Child, kUnknown},
    {"MGRMTH", "maternal grandmother", TreePlace::MaternalGrandparent, kFemale},
    {"MGRFTH", "maternal grandfather", TreePlace::MaternalGrandparent, kMale},
    {"PGRMTH", "paternal grandmother", TreePlace::PaternalGrandparent, kFemale},
    {"PGRFTH", "paternal grandfather", TreePlace::PaternalGrandparent, kMale},
    {"MAUNT", "maternal aunt", TreePlace::MaternalAuntOrUncle, kFemale},
    {"MUNCLE", "maternal uncle", TreePlace::MaternalAuntOrUncle, kMale},
    {"PAUNT", "paternal aunt", TreePlace::PaternalAuntOrUncle, kFemale},
    {"PUNCLE", "paternal uncle", TreePlace::PaternalAuntOrUncle, kMale},
    {"MGRPRN", "maternal grandparent", TreePlace::ByLinksOnly, kUnknown},
    {"PGRPRN", "paternal grandparent", TreePlace::ByLinksOnly, kUnknown},
    {"GRMTH", "grandmother", TreePlace::ByLinksOnly, kFemale},
    {"GRFTH", "grandfather", TreePlace::ByLinksOnly, kMale},
    {"GRPRN", "grandparent", TreePlace::ByLinksOnly, kUnknown},
    {"AUNT", "aunt", TreePlace::ByLinksOnly, kFemale},
    {"UNCLE", "uncle", TreePlace::ByLinksOnly, kMale},
    {"HSIS", "half-sister", TreePlace::ByLinksOnly, kFemale},
    {"HBRO", "half-brother", TreePlace::ByLinksOnly, kMale},
    {"HSIB", "half-sibling", TreePlace::ByLinksOnly, kUnknown},
    {"NIECE", "niece", TreePlace::ByLinksOnly, kFemale},
    {"NEPHEW", "nephew", TreePlace::ByLinksOnly, kMale},
    {"NIENEPH", "niece/nephew", TreePlace::ByLinksOnly, kUnknown},
    {"GRNDDAU", "granddaughter", TreePlace::ByLinksOnly, kFemale},
    {"GRNDSON", "grandson", TreePlace::ByLinksOnly, kMale},
    {"GRNDCHILD", "grandchild", TreePlace::ByLinksOnly, kUnknown},
    {"MCOUSN", "maternal cousin", TreePlace::ByLinksOnly, kUnknown},
    {"PCOUSN", "paternal cousin", TreePlace::ByLinksOnly, kUnknown},
    {"COUSN", "cousin", TreePlace::ByLinksOnly, kUnknown},
    {"MGGRMTH", "maternal great-grandmother", TreePlace::ByLinksOnly, kFemale},
    {"MGGRFTH", "maternal great-grandfather", TreePlace::ByLinksOnly, kMale},
    {"MGGRPRN", "maternal great-grandparent", TreePlace::ByLinksOnly, kUnknown},
    {"PGGRMTH", "paternal great-grandmother", TreePlace::ByLinksOnly, kFemale},
    {"PGGRFTH", "paternal great-grandfather", TreePlace::ByLinksOnly, kMale},
    {"PGGRPRN", "paternal great-grandparent", TreePlace::ByLinksOnly, kUnknown},
    {"HUSB", "husband", TreePlace::ByLinksOnly, kMale},
    {"WIFE", "wife", TreePlace::ByLinksOnly, kFemale}};

const RoleCode* byCode(std::string_view code)
{
    const auto* found = std::find_if(std::begin(kRoles),
                                     std::end(kRoles),
                                     [&](const RoleCode& role) { return role.code == code; });
    return found == std::end(kRoles) ? nullptr : found;
}

std::string_view
bySex(Sex sex, std::string_view female, std::string_view male, std::string_view either)
{
    return sex == kFemale ? female : sex == kMale ? male : either;
}

constexpr CancerSite kNamedSites[] = {CancerSite::Breast,
                                      CancerSite::SecondBreast,
                                      CancerSite::Ovarian,
                                      CancerSite::Prostate,
                                      CancerSite::Pancreatic,
                                      CancerSite::Colorectal,
                                      CancerSite::Endometrial};

// Sentences of the notes.
constexpr std::string_view kAge = "Age when last known: ";
constexpr std::string_view kYears = " years.";
constexpr std::string_view kWithout = "Did not have: ";
constexpr std::string_view kAshkenazi = "Ashkenazi ancestry: ";
constexpr std::string_view kMarkersNote = "First breast cancer: ";
constexpr std::string_view kPathogenic = "pathogenic variant found";
constexpr std::string_view kNothingFound = "no pathogenic variant found";
constexpr std::string_view kSearch = " (whole gene).";
constexpr std::string_view kDirect = " (known variant only).";
constexpr std::string_view kKindNotStated = " (kind of test not stated).";

struct MarkerName
{
    std::string_view name;
    MarkerState clinical::BreastMarkers::*member;
};

constexpr MarkerName kMarkerNames[] = {{"ER", &clinical::BreastMarkers::er},
                                       {"PR", &clinical::BreastMarkers::pr},
                                       {"HER2", &clinical::BreastMarkers::her2},
                                       {"CK14", &clinical::BreastMarkers::ck14},
                                       {"CK5/6", &clinical::BreastMarkers::ck56}};

std::vector<std::string_view> partsOf(std::string_view list)
{
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        const auto end = std::min(list.find(", "), list.size());
        parts.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 2, list.size()));
    }
    return parts;
}

bool readAge(std::string_view text, FamilyPerson& person)
{
    int years = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), years);
    if (error != std::errc() || end != text.data() + text.size() || years < 0 ||
        years > clinical::kOldestAge)
        return false;
    person.age = years;
    return true;
}

bool readWithout(std::string_view text, FamilyPerson& person)
{
    std::set<CancerSite> sites;
    for (const auto part : partsOf(text)) {
        const auto* found = std::find_if(std::begin(kNamedSites),
                                         std::end(kNamedSites),
                                         [&](CancerSite site) { return wordOf(site) == part; });
        if (found == std::end(kNamedSites))
            return false;
        sites.insert(*found);
    }
    person.without.merge(sites);
    return true;
}

bool readMarkers(std::string_view text, FamilyPerson& person)
{
    auto markers = person.markers;
    for (const auto part : partsOf(text)) {
        const auto* found = std::find_if(
            std::begin(kMarkerNames), std::end(kMarkerNames), [&](const MarkerName& marker) {
                return part.starts_with(std::string(marker.name) + ' ');
            });
        if (found == std::end(kMarkerNames))
            return false;
        const auto state = part.substr(found->name.size() + 1);
        if (state != "positive" && state != "negative")
            return false;
        markers.*found->member =
            state == "positive" ? MarkerState::Positive : MarkerState::Negative;
    }
    person.markers = markers;
    return true;
}

bool readTest(std::string_view note, FamilyPerson& person)
{
    const auto colon = note.find(": ");
    if (colon == std::string_view::npos || colon == 0 || colon > 16)
        return false;
    const auto gene = note.substr(0, colon);
    auto rest = note.substr(colon + 2);
    const auto result =
        rest.starts_with(kPathogenic) ? GeneResult::Pathogenic : GeneResult::Negative;
    const auto words = result == GeneResult::Pathogenic ? kPathogenic : kNothingFound;
    if (!rest.starts_with(words))
        return false;
    rest.remove_prefix(words.size());
    if (rest != kSearch && rest != kDirect && rest != kKindNotStated)
        return false;
    person.geneTests[std::string(gene)] = {rest == kSearch   ? GeneTestKind::Search
                                           : rest == kDirect ? GeneTestKind::Direct
                                                             : GeneTestKind::NotStated,
                                           result};
    return true;
}

} // namespace

const RoleCode* roleOf(const clinical::Concept& relationship)
{
    auto code = relationship.codeOf(kRoleCode);
    if (code.empty())
        code = relationship.codeOf("http://hl7.org/fhir/v3/RoleCode");
    if (!code.empty())
        return byCode(code);
    const auto text = lower(relationship.label());
    const auto* found = std::find_if(std::begin(kRoles),
                                     std::end(kRoles),
                                     [&](const RoleCode& role) { return role.display == text; });
    return found == std::end(kRoles) ? nullptr : found;
}

const RoleCode* roleOf(const Kinship& kinship, Sex sex)
{
    const bool isMaternal = kinship.side == Side::Maternal;
    if (kinship.side == Side::Both)
        return nullptr;
    switch (kinship.relation) {
    case Relation::Parent:
        return byCode(isMaternal ? "MTH" : "FTH");
    case Relation::IdenticalTwin:
        return byCode(bySex(sex, "ITWINSIS", "ITWINBRO", "ITWIN"));
    case Relation::Child:
        return byCode(bySex(sex, "DAU", "SON", "NCHILD"));
    case Relation::Sibling:
        return byCode(kinship.sharing == Sharing::Whole  ? bySex(sex, "NSIS", "NBRO", "NSIB")
                      : kinship.sharing == Sharing::Half ? bySex(sex, "HSIS", "HBRO", "HSIB")
                                                         : bySex(sex, "SIS", "BRO", "SIB"));
    case Relation::Grandparent:
        return byCode(isMaternal ? bySex(sex, "MGRMTH", "MGRFTH", "MGRPRN")
                                 : bySex(sex, "PGRMTH", "PGRFTH", "PGRPRN"));
    case Relation::Grandchild:
        return byCode(bySex(sex, "GRNDDAU", "GRNDSON", "GRNDCHILD"));
    case Relation::AuntOrUncle:
        return sex == kUnknown ? nullptr
                               : byCode(isMaternal ? bySex(sex, "MAUNT", "MUNCLE", "")
                                                   : bySex(sex, "PAUNT", "PUNCLE", ""));
    case Relation::NieceOrNephew:
        return byCode(bySex(sex, "NIECE", "NEPHEW", "NIENEPH"));
    case Relation::GreatGrandparent:
        return byCode(isMaternal ? bySex(sex, "MGGRMTH", "MGGRFTH", "MGGRPRN")
                                 : bySex(sex, "PGGRMTH", "PGGRFTH", "PGGRPRN"));
    case Relation::Cousin:
        return byCode(isMaternal ? "MCOUSN" : "PCOUSN");
    case Relation::None:
    case Relation::Self:
    case Relation::Other:
        break;
    }
    return nullptr;
}

std::vector<std::string> notesOf(const FamilyPerson& person)
{
    std::vector<std::string> notes;
    const auto add = [&](std::string_view start, const std::string& rest, std::string_view end) {
        notes.push_back(std::string(start) + rest + std::string(end));
    };
    const auto join = [](std::string& list, const std::string& part) {
        list += (list.empty() ? "" : ", ") + part;
    };
    if (person.age && person.birthYear && person.deceased != Presence::Present)
        add(kAge, std::to_string(*person.age), kYears);
    std::string sites;
    for (const auto site : person.without) {
        if (site != CancerSite::Other)
            join(sites, std::string(wordOf(site)));
    }
    if (!sites.empty())
        add(kWithout, sites, ".");
    if (person.ashkenazi == Presence::Present || person.ashkenazi == Presence::Absent)
        add(kAshkenazi, person.ashkenazi == Presence::Present ? "yes" : "no", ".");
    for (const auto& [gene, test] : person.geneTests)
        add(gene + ": ",
            std::string(test.result == GeneResult::Pathogenic ? kPathogenic : kNothingFound),
            test.kind == GeneTestKind::Search   ? kSearch
            : test.kind == GeneTestKind::Direct ? kDirect
                                                : kKindNotStated);
    std::string markers;
    for (const auto& [name, member] : kMarkerNames) {
        if (person.markers.*member != MarkerState::NotStated)
            join(markers,
                 std::string(name) +
                     (person.markers.*member == MarkerState::Positive ? " positive" : " negative"));
    }
    if (!markers.empty())
        add(kMarkersNote, markers, ".");
    return notes;
}

bool readNote(std::string_view note, FamilyPerson& person)
{
    const auto between = [&](std::string_view start, std::string_view end) {
        const bool fits = note.size() > start.size() + end.size() && note.starts_with(start) &&
                          note.ends_with(end);
        return fits ? note.substr(start.size(), note.size() - start.size() - end.size())
                    : std::string_view{};
    };
    if (const auto age = between(kAge, kYears); !age.empty())
        return readAge(age, person);
    if (const auto sites = between(kWithout, "."); !sites.empty())
        return readWithout(sites, person);
    if (const auto answer = between(kAshkenazi, "."); answer == "yes" || answer == "no") {
        person.ashkenazi = answer == "yes" ? Presence::Present : Presence::Absent;
        return true;
    }
    if (const auto markers = between(kMarkersNote, "."); !markers.empty())
        return readMarkers(markers, person);
    return readTest(note, person);
}

} // namespace consilium::interchange::fhir
