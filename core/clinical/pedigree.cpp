#include "core/clinical/pedigree.h"

#include <algorithm>
#include <deque>

namespace consilium::clinical
{

namespace
{

/// Ancestors with their least distance; the person too, at 0.
using Distances = std::map<std::string, int, std::less<>>;

Distances ancestorsOf(const Pedigree& family, std::string_view id)
{
    Distances distances;
    std::deque<std::pair<std::string, int>> waiting{{std::string(id), 0}};
    while (!waiting.empty()) {
        const auto [now, distance] = waiting.front();
        waiting.pop_front();
        const auto* person = family.find(now);
        if (person == nullptr || !distances.emplace(now, distance).second)
            continue;
        for (const auto& parent : {person->father, person->mother}) {
            if (!parent.empty())
                waiting.emplace_back(parent, distance + 1);
        }
    }
    return distances;
}

struct Meeting
{
    int up = 0;   ///< from the first person to the common ancestors
    int down = 0; ///< from them to the other
    std::vector<std::string> ancestors;
};

/// The nearest common ancestors; of several ways of one length the one with the fewest steps up.
Meeting meetingOf(const Distances& from, const Distances& to)
{
    Meeting best;
    for (const auto& [id, up] : from) {
        const auto found = to.find(id);
        if (found == to.end())
            continue;
        const int down = found->second;
        const bool isFirst = best.ancestors.empty();
        const int length = up + down;
        const int bestLength = best.up + best.down;
        if (isFirst || length < bestLength || (length == bestLength && up < best.up))
            best = {up, down, {id}};
        else if (length == bestLength && up == best.up)
            best.ancestors.push_back(id);
    }
    return best;
}

/// Whether a child of the ancestor on the line of `distances` lacks its other parent.
bool lacksOtherParent(const Pedigree& family,
                      const Distances& distances,
                      const std::string& ancestor,
                      int steps)
{
    return std::any_of(distances.begin(), distances.end(), [&](const auto& entry) {
        const auto* person = family.find(entry.first);
        return entry.second == steps - 1 && person != nullptr &&
               ((person->father == ancestor && person->mother.empty()) ||
                (person->mother == ancestor && person->father.empty()));
    });
}

Relation relationOf(int up, int down)
{
    if (down == 0)
        return up == 1   ? Relation::Parent
               : up == 2 ? Relation::Grandparent
               : up == 3 ? Relation::GreatGrandparent
                         : Relation::Other;
    if (up == 0)
        return down == 1 ? Relation::Child : down == 2 ? Relation::Grandchild : Relation::Other;
    if (up == 1)
        return down == 1   ? Relation::Sibling
               : down == 2 ? Relation::NieceOrNephew
                           : Relation::Other;
    if (up == 2)
        return down == 1 ? Relation::AuntOrUncle : down == 2 ? Relation::Cousin : Relation::Other;
    return Relation::Other;
}

Side sideOf(const Pedigree& family, const FamilyPerson& from, const Meeting& meeting, bool isWhole)
{
    if (meeting.up == 0 || (meeting.up == 1 && meeting.down > 0 && isWhole))
        return Side::Own;
    const auto isReached = [&](const std::string& parent) {
        if (parent.empty())
            return false;
        const auto ancestors = ancestorsOf(family, parent);
        return std::any_of(meeting.ancestors.begin(),
                           meeting.ancestors.end(),
                           [&](const std::string& id) { return ancestors.contains(id); });
    };
    const bool isPaternal = isReached(from.father);
    const bool isMaternal = isReached(from.mother);
    return isPaternal && isMaternal ? Side::Both : isPaternal ? Side::Paternal : Side::Maternal;
}

std::string_view
bySex(Sex sex, std::string_view female, std::string_view male, std::string_view either)
{
    return sex == Sex::Female ? female : sex == Sex::Male ? male : either;
}

std::string_view plainWordOf(Relation relation, Sex sex)
{
    switch (relation) {
    case Relation::None:
        return "no blood relative";
    case Relation::Self:
        return "the patient";
    case Relation::IdenticalTwin:
        return bySex(sex, "identical twin sister", "identical twin brother", "identical twin");
    case Relation::Parent:
        return bySex(sex, "mother", "father", "parent");
    case Relation::Child:
        return bySex(sex, "daughter", "son", "child");
    case Relation::Sibling:
        return bySex(sex, "sister", "brother", "sibling");
    case Relation::Grandparent:
        return bySex(sex, "grandmother", "grandfather", "grandparent");
    case Relation::Grandchild:
        return bySex(sex, "granddaughter", "grandson", "grandchild");
    case Relation::AuntOrUncle:
        return bySex(sex, "aunt", "uncle", "aunt or uncle");
    case Relation::NieceOrNephew:
        return bySex(sex, "niece", "nephew", "niece or nephew");
    case Relation::GreatGrandparent:
        return bySex(sex, "great-grandmother", "great-grandfather", "great-grandparent");
    case Relation::Cousin:
        return "cousin";
    case Relation::Other:
        return "more distant relative";
    }
    return {};
}

} // namespace

std::string_view wordOf(CancerSite site)
{
    switch (site) {
    case CancerSite::Breast:
        return "breast cancer";
    case CancerSite::SecondBreast:
        return "cancer of the second breast";
    case CancerSite::Ovarian:
        return "ovarian cancer";
    case CancerSite::Prostate:
        return "prostate cancer";
    case CancerSite::Pancreatic:
        return "pancreatic cancer";
    case CancerSite::Colorectal:
        return "colorectal cancer";
    case CancerSite::Endometrial:
        return "endometrial cancer";
    case CancerSite::Other:
        return "another cancer";
    }
    return {};
}

Presence FamilyPerson::has(CancerSite site) const
{
    if (cancerOf(site) != nullptr)
        return Presence::Present;
    return site != CancerSite::Other && without.contains(site) ? Presence::Absent
                                                               : Presence::Unknown;
}

const RelativeCancer* FamilyPerson::cancerOf(CancerSite site) const
{
    const auto found =
        std::find_if(cancers.begin(), cancers.end(), [site](const RelativeCancer& cancer) {
            return cancer.site == site;
        });
    return found == cancers.end() ? nullptr : &*found;
}

const FamilyPerson* Pedigree::find(std::string_view id) const
{
    const auto found = std::find_if(
        people.begin(), people.end(), [id](const FamilyPerson& person) { return person.id == id; });
    return found == people.end() ? nullptr : &*found;
}

FamilyPerson* Pedigree::find(std::string_view id)
{
    const auto found = std::find_if(
        people.begin(), people.end(), [id](const FamilyPerson& person) { return person.id == id; });
    return found == people.end() ? nullptr : &*found;
}

std::vector<const FamilyPerson*> Pedigree::childrenOf(std::string_view id) const
{
    std::vector<const FamilyPerson*> children;
    for (const auto& person : people) {
        if (!id.empty() && (person.father == id || person.mother == id))
            children.push_back(&person);
    }
    return children;
}

std::string Pedigree::freeId(std::string_view prefix) const
{
    for (std::size_t number = 1;; ++number) {
        auto id = std::string(prefix) + std::to_string(number);
        if (find(id) == nullptr)
            return id;
    }
}

Kinship kinshipOf(const Pedigree& family, std::string_view from, std::string_view to)
{
    const auto* one = family.find(from);
    const auto* other = family.find(to);
    Kinship kinship;
    if (one == nullptr || other == nullptr)
        return kinship;
    if (one == other) {
        kinship.relation = Relation::Self;
        kinship.side = Side::Own;
        return kinship;
    }
    const auto ups = ancestorsOf(family, from);
    const auto downs = ancestorsOf(family, to);
    const auto meeting = meetingOf(ups, downs);
    if (meeting.ancestors.empty())
        return kinship;
    kinship.generation = meeting.up - meeting.down;
    kinship.relation = relationOf(meeting.up, meeting.down);
    kinship.leastDegree = meeting.up + meeting.down;
    const bool isLine = meeting.up == 0 || meeting.down == 0;
    if (!isLine) {
        const auto& ancestor = meeting.ancestors.front();
        if (meeting.ancestors.size() > 1)
            kinship.sharing = Sharing::Whole;
        else
            kinship.sharing = lacksOtherParent(family, ups, ancestor, meeting.up) ||
                                      lacksOtherParent(family, downs, ancestor, meeting.down)
                                  ? Sharing::Unknown
                                  : Sharing::Half;
        if (kinship.sharing != Sharing::Half)
            --kinship.leastDegree;
    }
    if (kinship.relation == Relation::Sibling && kinship.sharing == Sharing::Whole &&
        !one->twin.empty() && one->twin == other->twin)
        kinship.relation = Relation::IdenticalTwin;
    if (kinship.sharing != Sharing::Unknown)
        kinship.degree = kinship.leastDegree;
    kinship.side = sideOf(family, *one, meeting, kinship.sharing == Sharing::Whole);
    return kinship;
}

std::string wordOf(const Kinship& kinship, Sex sex)
{
    std::string word(plainWordOf(kinship.relation, sex));
    if (kinship.sharing == Sharing::Half)
        word = "half-" + word;
    else if (kinship.sharing == Sharing::Unknown)
        word += " or half-" + word;
    // A parent's side is in the word.
    if (kinship.relation == Relation::Parent)
        return word;
    switch (kinship.side) {
    case Side::Paternal:
        return "paternal " + word;
    case Side::Maternal:
        return "maternal " + word;
    case Side::Both:
        return word + " on both sides";
    case Side::Own:
    case Side::Unknown:
        break;
    }
    return word;
}

std::set<std::string> connectedWith(const Pedigree& family, std::string_view id)
{
    std::set<std::string> connected;
    std::vector<std::string> waiting{std::string(id)};
    while (!waiting.empty()) {
        const auto now = waiting.back();
        waiting.pop_back();
        const auto* person = now.empty() ? nullptr : family.find(now);
        if (person == nullptr || !connected.insert(now).second)
            continue;
        waiting.push_back(person->father);
        waiting.push_back(person->mother);
        for (const auto* child : family.childrenOf(now))
            waiting.push_back(child->id);
    }
    return connected;
}

std::vector<const FamilyPerson*> relativesOfDegree(const Pedigree& family, int degree)
{
    std::vector<const FamilyPerson*> relatives;
    for (const auto& person : family.people) {
        if (kinshipOf(family, family.proband, person.id).degree == degree)
            relatives.push_back(&person);
    }
    return relatives;
}

} // namespace consilium::clinical
