#include "ui/family/pedigree_order.h"

#include <algorithm>
#include <deque>

namespace consilium::ui
{

namespace
{

using clinical::FamilyPerson;
using clinical::Pedigree;

using Ids = std::vector<std::string>;

bool contains(const Ids& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// By year of birth where each has one, else in the order of the tree.
void sortByBirth(std::vector<const FamilyPerson*>& children)
{
    const bool isDated = std::all_of(children.begin(), children.end(), [](const auto* child) {
        return child->birthYear.has_value();
    });
    if (isDated)
        std::stable_sort(children.begin(), children.end(), [](const auto* a, const auto* b) {
            return *a->birthYear < *b->birthYear;
        });
}

/// Identical twins stand side by side.
void joinTwins(std::vector<const FamilyPerson*>& children)
{
    for (std::size_t at = 0; at < children.size(); ++at) {
        auto next = at + 1;
        for (auto other = next; other < children.size(); ++other) {
            if (children[at]->twin.empty() || children[other]->twin != children[at]->twin)
                continue;
            const auto begin = children.begin() + static_cast<std::ptrdiff_t>(next);
            const auto from = children.begin() + static_cast<std::ptrdiff_t>(other);
            std::rotate(begin, from, from + 1);
            ++next;
        }
    }
}

class Order
{
public:
    explicit Order(const Pedigree& family)
        : m_family(family)
    {
    }

    PedigreeRows run()
    {
        if (m_family.people.empty())
            return {};
        const bool hasProband = m_family.find(m_family.proband) != nullptr;
        const auto first = hasProband ? m_family.proband : m_family.people.front().id;
        findGenerations(first);
        findAncestors(first);
        addCentre(first);
        for (std::size_t level = 1; level < m_ancestors.size(); ++level)
            addLevel(level);
        for (const auto& person : m_family.people) { // by marriage, or not connected
            PedigreeRows block;
            addDown(person.id, block);
            append(m_right, block);
        }
        return joined();
    }

private:
    void findGenerations(const std::string& first)
    {
        visit(first, 0);
        for (const auto& person : m_family.people) // parts that hang on nobody of the first
            visit(person.id, 0);
    }

    void visit(const std::string& start, int generation)
    {
        std::deque<std::pair<std::string, int>> open{{start, generation}};
        while (!open.empty()) {
            const auto [id, at] = open.front();
            open.pop_front();
            const auto* person = m_family.find(id);
            if (person == nullptr || !m_generation.emplace(id, at).second)
                continue;
            open.emplace_back(person->father, at + 1);
            open.emplace_back(person->mother, at + 1);
            for (const auto* child : m_family.childrenOf(id))
                open.emplace_back(child->id, at - 1);
        }
    }

    /// Of each level the places from the outermost father to the outermost mother.
    void findAncestors(const std::string& first)
    {
        m_ancestors = {{first}};
        std::set<std::string> seen{first};
        while (true) {
            Ids above;
            bool isAny = false;
            for (const auto& id : m_ancestors.back()) {
                const auto* person = m_family.find(id);
                for (const auto& parent : {person == nullptr ? std::string() : person->father,
                                           person == nullptr ? std::string() : person->mother}) {
                    const bool isNew =
                        m_family.find(parent) != nullptr && seen.insert(parent).second;
                    above.push_back(isNew ? parent : std::string());
                    isAny = isAny || isNew;
                }
            }
            // An empty place needs no places above it for the halves to be told apart: all stay.
            if (!isAny || m_ancestors.size() > kMostLevels)
                return;
            m_direct.insert(above.begin(), above.end());
            m_ancestors.push_back(std::move(above));
        }
    }

    /// All children of either parent, half-siblings at the side of the parent they share.
    std::vector<const FamilyPerson*> sibshipOf(const std::string& id) const
    {
        const auto* person = m_family.find(id);
        if (person == nullptr)
            return {};
        std::vector<const FamilyPerson*> sides[3];
        for (const auto& other : m_family.people) {
            const bool isPaternal = !person->father.empty() && other.father == person->father;
            const bool isMaternal = !person->mother.empty() && other.mother == person->mother;
            if (&other == person || (isPaternal && isMaternal))
                sides[1].push_back(&other);
            else if (isPaternal)
                sides[0].push_back(&other);
            else if (isMaternal)
                sides[2].push_back(&other);
        }
        std::vector<const FamilyPerson*> all;
        for (auto& side : sides) {
            sortByBirth(side);
            joinTwins(side);
            all.insert(all.end(), side.begin(), side.end());
        }
        return all;
    }

    /// The person with partners and all descendants. One of several partners stands on the left.
    void addDown(const std::string& id, PedigreeRows& block)
    {
        if (m_family.find(id) == nullptr || m_direct.contains(id) || !m_placed.insert(id).second)
            return;
        Ids partners;
        for (const auto& partner : partnersOf(m_family, id)) {
            if (!m_direct.contains(partner) && m_placed.insert(partner).second)
                partners.push_back(partner);
        }
        auto& row = block[m_generation.at(id)];
        std::size_t at = 0;
        if (partners.size() > 1)
            row.push_back(partners[at++]);
        row.push_back(id);
        for (; at < partners.size(); ++at)
            row.push_back(partners[at]);
        for (const auto& partner : partners)
            addChildren(id, partner, block);
        auto rest = m_family.childrenOf(id);
        sortByBirth(rest);
        for (const auto* child : rest)
            addDown(child->id, block);
    }

    void addChildren(const std::string& one, const std::string& other, PedigreeRows& block)
    {
        std::vector<const FamilyPerson*> common;
        for (const auto* child : m_family.childrenOf(one)) {
            if (child->father == other || child->mother == other)
                common.push_back(child);
        }
        sortByBirth(common);
        joinTwins(common);
        for (const auto* child : common)
            addDown(child->id, block);
    }

    void addCentre(const std::string& first)
    {
        for (const auto* person : sibshipOf(first))
            addDown(person->id, m_core);
    }

    /// Ancestors of a level with their brothers, sisters and other partners.
    void addLevel(std::size_t level)
    {
        const auto& line = m_ancestors[level];
        std::vector<PedigreeRows> beneath(line.size());
        for (std::size_t at = 0; at < line.size(); ++at) {
            const auto& id = line[at];
            if (id.empty())
                continue;
            const bool isLeft = at % 2 == 0;
            const auto row = m_generation.at(id);
            auto& block = beneath[at];
            for (const auto* sibling : sibshipOf(id))
                addDown(sibling->id, block);
            Ids others;
            for (const auto& partner : partnersOf(m_family, id)) {
                if (!m_direct.contains(partner) && m_placed.insert(partner).second)
                    others.push_back(partner);
            }
            auto& core = m_core[row];
            const auto here = std::move(block[row]);
            block.erase(row);
            if (isLeft) {
                core.insert(core.end(), here.begin(), here.end());
                core.insert(core.end(), others.begin(), others.end());
                core.push_back(id);
            } else {
                core.push_back(id);
                core.insert(core.end(), others.begin(), others.end());
                core.insert(core.end(), here.begin(), here.end());
            }
        }
        // Descendants stand beyond what is there, at their half of the drawing.
        for (auto at = line.size() / 2; at > 0; --at)
            prepend(m_left, beneath[at - 1]);
        for (auto at = line.size() / 2; at < line.size(); ++at)
            append(m_right, beneath[at]);
    }

    static void append(PedigreeRows& to, const PedigreeRows& block)
    {
        for (const auto& [row, ids] : block)
            to[row].insert(to[row].end(), ids.begin(), ids.end());
    }

    static void prepend(PedigreeRows& to, const PedigreeRows& block)
    {
        for (const auto& [row, ids] : block)
            to[row].insert(to[row].begin(), ids.begin(), ids.end());
    }

    PedigreeRows joined() const
    {
        PedigreeRows rows;
        append(rows, m_left);
        append(rows, m_core);
        append(rows, m_right);
        for (auto row = rows.begin(); row != rows.end();)
            row = row->second.empty() ? rows.erase(row) : std::next(row);
        return rows;
    }

    static constexpr std::size_t kMostLevels = 12; ///< further ancestors stand at the side

    const Pedigree& m_family;
    std::map<std::string, int> m_generation;
    std::vector<Ids> m_ancestors;
    std::set<std::string> m_direct;
    std::set<std::string> m_placed;
    PedigreeRows m_left;
    PedigreeRows m_core;
    PedigreeRows m_right;
};

} // namespace

std::vector<std::string> partnersOf(const Pedigree& family, const std::string& id)
{
    Ids partners;
    for (const auto* child : family.childrenOf(id)) {
        const auto& other = child->father == id ? child->mother : child->father;
        if (other != id && family.find(other) != nullptr && !contains(partners, other))
            partners.push_back(other);
    }
    return partners;
}

PedigreeRows orderOf(const Pedigree& family) { return Order(family).run(); }

} // namespace consilium::ui
