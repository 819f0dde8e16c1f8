#include "ui/family/family_edits.h"

#include "ui/family/pedigree_order.h"

#include <algorithm>

namespace consilium::ui
{

namespace
{

using clinical::FamilyPerson;
using clinical::Pedigree;
using clinical::Sex;

/// Somebody of whom nothing but the sex is known.
std::string add(Pedigree& family, Sex sex)
{
    FamilyPerson person;
    person.id = family.freeId("p");
    person.sex = sex;
    family.people.push_back(person);
    return person.id;
}

bool addMissingParents(Pedigree& family, const std::string& id)
{
    const auto* person = family.find(id);
    if (person == nullptr)
        return false;
    const bool isFatherless = family.find(person->father) == nullptr;
    const bool isMotherless = family.find(person->mother) == nullptr;
    if (isFatherless) {
        const auto father = add(family, Sex::Male);
        family.find(id)->father = father;
    }
    if (isMotherless) {
        const auto mother = add(family, Sex::Female);
        family.find(id)->mother = mother;
    }
    return isFatherless || isMotherless;
}

/// Whether the person is or would be a father; empty where that is not known.
std::optional<bool> isFather(const Pedigree& family, const std::string& id)
{
    const auto* person = family.find(id);
    if (person == nullptr)
        return std::nullopt;
    if (person->sex == Sex::Male || person->sex == Sex::Female)
        return person->sex == Sex::Male;
    const auto children = family.childrenOf(id);
    return children.empty() ? std::nullopt : std::optional(children.front()->father == id);
}

void setParents(FamilyPerson& child, bool isFirstFather, std::string first, std::string second)
{
    child.father = isFirstFather ? std::move(first) : second;
    child.mother = isFirstFather ? std::move(second) : std::move(first);
}

/// A single person has no identical twin.
void dropLonelyTwins(Pedigree& family)
{
    for (auto& one : family.people) {
        const auto twins =
            std::count_if(family.people.begin(), family.people.end(), [&](const auto& other) {
                return !one.twin.empty() && other.twin == one.twin;
            });
        if (twins == 1)
            one.twin.clear();
    }
}

/// CanRisk takes one letter or digit.
std::string freeTwinMark(const Pedigree& family)
{
    for (const char mark : std::string("123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
        const bool isTaken =
            std::any_of(family.people.begin(), family.people.end(), [&](const auto& person) {
                return person.twin == std::string(1, mark);
            });
        if (!isTaken)
            return std::string(1, mark);
    }
    return family.freeId("twin");
}

} // namespace

std::optional<FamilyEdit> withParents(Pedigree family, const std::string& id)
{
    if (!addMissingParents(family, id))
        return std::nullopt;
    const auto chosen = family.people.back().id;
    return FamilyEdit{std::move(family), chosen};
}

std::optional<FamilyEdit> withSibling(Pedigree family, const std::string& id)
{
    if (family.find(id) == nullptr)
        return std::nullopt;
    addMissingParents(family, id);
    const auto sibling = add(family, Sex::Unknown);
    const auto* person = family.find(id);
    auto* added = family.find(sibling);
    added->father = person->father;
    added->mother = person->mother;
    return FamilyEdit{std::move(family), sibling};
}

std::optional<FamilyEdit> withChild(Pedigree family, const std::string& id)
{
    const auto role = isFather(family, id);
    if (!role)
        return std::nullopt;
    const auto partners = partnersOf(family, id);
    const auto partner =
        partners.empty() ? add(family, *role ? Sex::Female : Sex::Male) : partners.front();
    const auto child = add(family, Sex::Unknown);
    setParents(*family.find(child), *role, id, partner);
    return FamilyEdit{std::move(family), child};
}

std::optional<FamilyEdit> withPartner(Pedigree family, const std::string& id)
{
    const auto role = isFather(family, id);
    if (!role)
        return std::nullopt;
    const auto partner = add(family, *role ? Sex::Female : Sex::Male);
    bool hasChild = false;
    for (auto& person : family.people) {
        auto& parent = *role ? person.father : person.mother;
        auto& other = *role ? person.mother : person.father;
        if (parent != id || family.find(other) != nullptr)
            continue;
        other = partner;
        hasChild = true;
    }
    if (!hasChild) {
        const auto child = add(family, Sex::Unknown);
        setParents(*family.find(child), *role, id, partner);
    }
    return FamilyEdit{std::move(family), partner};
}

std::set<std::string> goingWith(const Pedigree& family, const std::string& id)
{
    // Who was apart before is no matter of this removal.
    const auto before = connectedWith(family, family.proband);
    auto rest = family;
    std::erase_if(rest.people, [&](const auto& person) { return person.id == id; });
    for (auto& person : rest.people) {
        if (person.father == id)
            person.father.clear();
        if (person.mother == id)
            person.mother.clear();
    }
    auto going = before;
    going.erase(id);
    for (const auto& staying : connectedWith(rest, rest.proband))
        going.erase(staying);
    return going;
}

std::optional<FamilyEdit> without(Pedigree family, const std::string& id)
{
    const auto* person = family.find(id);
    if (person == nullptr || id == family.proband)
        return std::nullopt;
    auto going = goingWith(family, id);
    going.insert(id);
    // Next to be looked at: a child, else a parent, else the proband.
    auto chosen = family.proband;
    for (const auto& next : {person->mother, person->father}) {
        if (family.find(next) != nullptr && !going.contains(next))
            chosen = next;
    }
    for (const auto* child : family.childrenOf(id)) {
        if (!going.contains(child->id))
            chosen = child->id;
    }
    std::erase_if(family.people, [&](const auto& one) { return going.contains(one.id); });
    for (auto& one : family.people) {
        if (going.contains(one.father))
            one.father.clear();
        if (going.contains(one.mother))
            one.mother.clear();
    }
    dropLonelyTwins(family);
    return FamilyEdit{std::move(family), chosen};
}

FamilyEdit withTwin(Pedigree family, const std::string& id, const std::string& twin)
{
    auto* person = family.find(id);
    auto* other = family.find(twin);
    if (person != nullptr)
        person->twin.clear();
    if (person != nullptr && other != nullptr) {
        if (other->twin.empty())
            other->twin = freeTwinMark(family);
        person->twin = other->twin;
    }
    dropLonelyTwins(family);
    return FamilyEdit{std::move(family), id};
}

} // namespace consilium::ui
