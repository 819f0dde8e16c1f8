#include "ui/family/pedigree_layout.h"

#include "ui/family/pedigree_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace consilium::ui
{

namespace
{

using clinical::Pedigree;

constexpr int kSweeps = 60;
constexpr double kStrangers = 1.25; ///< columns between neighbours who are neither kin nor couple

/// One row: who, where, and how near each may come to the one before.
struct Row
{
    std::vector<std::string> ids;
    std::vector<double> x;
    std::vector<double> gap; ///< to the one before; of the first 0
};

/// The places nearest to the wished ones that keep the gaps and the order (isotonic regression by
/// pooling neighbours).
void settle(Row& row, const std::vector<double>& wished)
{
    struct Pool
    {
        double sum = 0;
        std::size_t count = 0;

        [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }
    };

    std::vector<Pool> pools;
    double offset = 0;
    for (std::size_t at = 0; at < row.ids.size(); ++at) {
        offset += row.gap[at];
        pools.push_back({wished[at] - offset, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            pools[pools.size() - 2].sum += pools.back().sum;
            pools[pools.size() - 2].count += pools.back().count;
            pools.pop_back();
        }
    }
    std::size_t at = 0;
    offset = 0;
    for (const auto& pool : pools) {
        for (std::size_t i = 0; i < pool.count; ++i, ++at) {
            offset += row.gap[at];
            row.x[at] = pool.mean() + offset;
        }
    }
}

class Placing
{
public:
    Placing(const Pedigree& family, const PedigreeRows& order, std::vector<PedigreeUnion>& unions)
        : m_unions(unions)
    {
        for (auto generation = order.rbegin(); generation != order.rend(); ++generation) {
            Row row;
            row.ids = generation->second;
            row.x.resize(row.ids.size());
            row.gap.resize(row.ids.size());
            for (std::size_t at = 0; at < row.ids.size(); ++at) {
                m_where[row.ids[at]] = {m_rows.size(), at};
                if (at > 0) {
                    row.gap[at] = areClose(family, row.ids[at - 1], row.ids[at]) ? 1 : kStrangers;
                    row.x[at] = row.x[at - 1] + row.gap[at];
                }
            }
            m_rows.push_back(std::move(row));
        }
        for (int sweep = 0; sweep < kSweeps; ++sweep) {
            for (std::size_t row = 0; row < m_rows.size(); ++row) // children to their parents
                settle(m_rows[row], wishes(row, sweep + 1 < kSweeps));
            for (auto row = m_rows.size(); row > 0; --row) // parents to their children
                settle(m_rows[row - 1], wishes(row - 1, true));
        }
        moveToZero();
    }

    [[nodiscard]] double x(const std::string& id) const
    {
        const auto [row, at] = m_where.at(id);
        return m_rows[row].x[at];
    }

    [[nodiscard]] std::pair<std::size_t, std::size_t> where(const std::string& id) const
    {
        return m_where.at(id);
    }

    [[nodiscard]] bool isPlaced(const std::string& id) const { return m_where.contains(id); }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] double centreOf(const PedigreeUnion& couple) const
    {
        if (couple.father.empty() || couple.mother.empty())
            return x(couple.father.empty() ? couple.mother : couple.father);
        return (x(couple.father) + x(couple.mother)) / 2;
    }

private:
    static bool areClose(const Pedigree& family, const std::string& one, const std::string& other)
    {
        const auto* a = family.find(one);
        const auto* b = family.find(other);
        const auto partners = partnersOf(family, one);
        return (!a->father.empty() && a->father == b->father) ||
               (!a->mother.empty() && a->mother == b->mother) ||
               std::find(partners.begin(), partners.end(), other) != partners.end();
    }

    /// Each is drawn by parents, children and partner alike; a place wished by nobody stays.
    [[nodiscard]] std::vector<double> wishes(std::size_t row, bool isWithChildren) const
    {
        const auto& people = m_rows[row];
        std::vector<double> sum(people.ids.size());
        std::vector<double> weight(people.ids.size());
        const auto wish = [&](const std::string& id, double by, double strength) {
            const auto [of, at] = m_where.at(id);
            if (of != row)
                return;
            sum[at] += strength * (people.x[at] + by);
            weight[at] += strength;
        };
        for (const auto& couple : m_unions) {
            const double middle = centreOf(couple);
            double children = 0;
            for (const auto& child : couple.children)
                children += x(child) / static_cast<double>(couple.children.size());
            for (const auto& child : couple.children)
                wish(child, middle - children, 1);
            const bool isCouple = !couple.father.empty() && !couple.mother.empty();
            for (const auto& parent : {couple.father, couple.mother}) {
                if (parent.empty())
                    continue;
                if (isWithChildren)
                    wish(parent, children - middle, 1);
                if (isCouple) // partners stay together
                    wish(parent, (middle - x(parent)) * 0.7, 4);
            }
        }
        std::vector<double> wished(people.ids.size());
        for (std::size_t at = 0; at < wished.size(); ++at)
            wished[at] = weight[at] > 0 ? sum[at] / weight[at] : people.x[at];
        return wished;
    }

    void moveToZero()
    {
        double least = 0;
        bool isFirst = true;
        for (const auto& row : m_rows) {
            least = isFirst ? row.x.front() : std::min(least, row.x.front());
            isFirst = false;
        }
        for (auto& row : m_rows) {
            for (auto& x : row.x)
                x += 0.5 - least;
        }
    }

    std::vector<PedigreeUnion>& m_unions;
    std::vector<Row> m_rows;
    std::map<std::string, std::pair<std::size_t, std::size_t>> m_where;
};

/// In the order of the tree.
std::vector<PedigreeUnion> unionsOf(const Pedigree& family)
{
    std::vector<PedigreeUnion> all;
    for (const auto& person : family.people) {
        const auto father = family.find(person.father) == nullptr ? std::string() : person.father;
        const auto mother = family.find(person.mother) == nullptr || person.mother == person.father
                                ? std::string()
                                : person.mother;
        if (father.empty() && mother.empty())
            continue;
        auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
            return one.father == father && one.mother == mother;
        });
        if (found == all.end()) {
            const bool isKin =
                !father.empty() && !mother.empty() &&
                kinshipOf(family, father, mother).relation != clinical::Relation::None;
            all.push_back({father, mother, {}, isKin});
            found = all.end() - 1;
        }
        if (std::find(found->children.begin(), found->children.end(), person.id) ==
            found->children.end())
            found->children.push_back(person.id);
    }
    return all;
}

/// A lane between two columns of a row, where no symbol and no text stands.
double laneOf(const Row& row, std::size_t right)
{
    return right == 0 ? row.x[0] - 0.5 : (row.x[right - 1] + row.x[right]) / 2;
}

void describe(PedigreeUnion& couple, const Placing& placing)
{
    std::sort(couple.children.begin(), couple.children.end(), [&](const auto& a, const auto& b) {
        return placing.x(a) < placing.x(b);
    });
    const bool isCouple = !couple.father.empty() && !couple.mother.empty();
    const auto [row, at] = placing.where(couple.father.empty() ? couple.mother : couple.father);
    const auto& people = placing.rows()[row];
    if (!isCouple) {
        couple.descentX = laneOf(people, at + 1 < people.x.size() ? at + 1 : at);
        if (at + 1 == people.x.size())
            couple.descentX = people.x[at] + 0.5;
        return;
    }
    const auto [otherRow, otherAt] = placing.where(couple.mother);
    if (row != otherRow) {
        couple.descentX = placing.centreOf(couple);
        return;
    }
    const auto left = std::min(at, otherAt);
    const auto right = std::max(at, otherAt);
    couple.isAdjacent = right == left + 1;
    couple.descentX = laneOf(people, right);
    // Hardly aside is straight beneath.
    constexpr double kStraight = 0.08;
    if (const double child = placing.x(couple.children.front());
        couple.children.size() == 1 && std::abs(child - couple.descentX) < kStraight)
        couple.descentX = child;
}

/// Of lines above the same row those that would meet are put one above the other. Returns how many
/// there are.
int stack(std::vector<PedigreeUnion*>& couples, const Placing& placing)
{
    const auto span = [&](const PedigreeUnion& couple) {
        double low = couple.descentX;
        double high = couple.descentX;
        for (const auto& child : couple.children) {
            low = std::min(low, placing.x(child));
            high = std::max(high, placing.x(child));
        }
        return std::pair{low, high};
    };
    std::stable_sort(couples.begin(), couples.end(), [&](const auto* a, const auto* b) {
        return span(*a).first < span(*b).first;
    });
    std::vector<double> ends;
    for (auto* couple : couples) {
        const auto [low, high] = span(*couple);
        std::size_t track = 0;
        while (track < ends.size() && ends[track] > low - 0.2)
            ++track;
        if (track == ends.size())
            ends.push_back(high);
        ends[track] = high;
        couple->track = static_cast<int>(track);
    }
    return static_cast<int>(std::max<std::size_t>(1, ends.size()));
}

} // namespace

PedigreeLayout::PedigreeLayout(const Pedigree& family)
    : m_unions(unionsOf(family))
{
    const auto order = orderOf(family);
    if (order.empty())
        return;
    const Placing placing(family, order, m_unions);
    for (std::size_t row = 0; row < placing.rows().size(); ++row) {
        const auto& people = placing.rows()[row];
        for (std::size_t at = 0; at < people.ids.size(); ++at) {
            m_index.emplace(people.ids[at], m_places.size());
            m_places.push_back({people.ids[at], people.x[at], static_cast<int>(row)});
        }
        m_width = std::max(m_width, people.x.back() + 0.5);
    }
    std::vector<std::vector<PedigreeUnion*>> above(placing.rows().size());
    for (auto& couple : m_unions) {
        describe(couple, placing);
        above[placing.where(couple.children.front()).first].push_back(&couple);
    }
    for (auto& couples : above)
        m_tracks.push_back(stack(couples, placing));
}

const PedigreePlace* PedigreeLayout::find(const std::string& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_places[found->second];
}

} // namespace consilium::ui
