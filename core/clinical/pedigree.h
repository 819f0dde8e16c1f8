#pragma once

#include "core/base/message.h"
#include "core/clinical/values.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::clinical
{

/// Cancers that a family tree tells apart. SecondBreast is a cancer of the other breast, as the
/// CanRisk file means it; Other says which in its text.
enum class CancerSite {
    Breast,
    SecondBreast,
    Ovarian,
    Prostate,
    Pancreatic,
    Colorectal,
    Endometrial,
    Other
};

/// "breast cancer", "cancer of the second breast", ...: English, stable.
[[nodiscard]] std::string_view wordOf(CancerSite site);

struct RelativeCancer
{
    CancerSite site = CancerSite::Breast;
    std::optional<int> age; ///< at diagnosis, years; empty: diagnosed, age not known
    std::string text;       ///< of Other: as the source has it
    friend bool operator==(const RelativeCancer&, const RelativeCancer&) = default;
};

/// Not tested is never negative: a gene without an entry was not tested as far as is known.
enum class GeneResult { Negative, Pathogenic };

/// Search: the whole gene was read; Direct: looked for a variant known in the family.
enum class GeneTestKind { NotStated, Search, Direct };

struct GeneTest
{
    GeneTestKind kind = GeneTestKind::NotStated;
    GeneResult result = GeneResult::Negative;
    friend bool operator==(const GeneTest&, const GeneTest&) = default;
};

enum class MarkerState { NotStated, Negative, Positive };

/// Of the first breast cancer.
struct BreastMarkers
{
    MarkerState er = MarkerState::NotStated;
    MarkerState pr = MarkerState::NotStated;
    MarkerState her2 = MarkerState::NotStated;
    MarkerState ck14 = MarkerState::NotStated;
    MarkerState ck56 = MarkerState::NotStated;

    [[nodiscard]] bool isStated() const { return *this != BreastMarkers{}; }

    friend bool operator==(const BreastMarkers&, const BreastMarkers&) = default;
};

struct FamilyPerson
{
    std::string id;     ///< unique in the tree, never empty
    std::string name;   ///< or a number, or empty
    std::string father; ///< id, or empty where not in the tree
    std::string mother;
    std::string twin; ///< mark that identical twins share; empty for anybody else
    Sex sex = Sex::Unknown;
    Presence deceased = Presence::Unknown;
    std::optional<int> birthYear;
    std::optional<int> age; ///< now, or at death
    std::vector<RelativeCancer> cancers;
    /// Sites of which somebody said that the person did not have that cancer. What is neither here
    /// nor among `cancers` is not known.
    std::set<CancerSite> without;
    Presence ashkenazi = Presence::Unknown;
    std::map<std::string, GeneTest> geneTests; ///< by approved symbol
    BreastMarkers markers;

    /// Other is never Absent.
    [[nodiscard]] Presence has(CancerSite site) const;
    /// The first of this site, or nullptr.
    [[nodiscard]] const RelativeCancer* cancerOf(CancerSite site) const;
    friend bool operator==(const FamilyPerson&, const FamilyPerson&) = default;
};

/// A family: a value. May be inconsistent while it is edited; problemsOf() says where.
struct Pedigree
{
    std::string proband; ///< id of the person it is about; may be empty
    std::vector<FamilyPerson> people;

    [[nodiscard]] const FamilyPerson* find(std::string_view id) const;
    [[nodiscard]] FamilyPerson* find(std::string_view id);
    /// In the order of `people`.
    [[nodiscard]] std::vector<const FamilyPerson*> childrenOf(std::string_view id) const;
    /// An id that nobody has yet: the prefix and the least number that is free.
    [[nodiscard]] std::string freeId(std::string_view prefix) const;
    friend bool operator==(const Pedigree&, const Pedigree&) = default;
};

/// How one person stands to another by blood. "Sibling" also stands for a sibling of whom the tree
/// does not tell whether one or both parents are shared.
enum class Relation {
    None, ///< no common ancestor in the tree: a partner, a relative by marriage
    Self,
    IdenticalTwin,
    Parent,
    Child,
    Sibling,
    Grandparent,
    Grandchild,
    AuntOrUncle,
    NieceOrNephew,
    GreatGrandparent,
    Cousin,
    Other ///< by blood, further away
};

enum class Sharing {
    Whole,  ///< both common ancestors, or a line of descent
    Half,   ///< one common ancestor
    Unknown ///< one common ancestor, and the other parent is not in the tree
};

enum class Side {
    Own, ///< the person, full siblings, descendants
    Paternal,
    Maternal,
    Both,
    Unknown ///< no blood relative
};

struct Kinship
{
    Relation relation = Relation::None;
    Sharing sharing = Sharing::Whole;
    Side side = Side::Unknown;
    /// 1 first-degree, 2 second-degree, ...; empty for Self, None, and where `sharing` is Unknown:
    /// then it is `leastDegree` or one more.
    std::optional<int> degree;
    int leastDegree = 0;
    int generation = 0; ///< of the other person: 0 the same, 1 that of the parents, -1 of children
    friend bool operator==(const Kinship&, const Kinship&) = default;
};

/// How `to` stands to `from`. Identical twins are first-degree relatives. A loop in the tree does
/// not hang it; the answer is then one of several that are wrong.
[[nodiscard]] Kinship kinshipOf(const Pedigree& family, std::string_view from, std::string_view to);

/// "maternal aunt", "half-brother or brother": English, stable.
[[nodiscard]] std::string wordOf(const Kinship& kinship, Sex sex);

/// People whose degree to the proband is known to be this one, in the order of the tree.
[[nodiscard]] std::vector<const FamilyPerson*> relativesOfDegree(const Pedigree& family,
                                                                 int degree);

/// Everybody who hangs on the person by parents and children, the person too; empty where there is
/// no such person.
[[nodiscard]] std::set<std::string> connectedWith(const Pedigree& family, std::string_view id);

/// Something that cannot be true, in words, with the people it is about (ids, in the words' order).
struct PedigreeProblem
{
    Message what;
    std::vector<std::string> people;
    friend bool operator==(const PedigreeProblem&, const PedigreeProblem&) = default;
};

/// The oldest age that is believed, years. CanRisk has the same limit.
inline constexpr int kOldestAge = 125;

/// Everything in the tree that contradicts itself: ids, parents, loops, ages and years, cancers,
/// twins, people who do not belong to the proband's tree. `thisYear` bounds years of birth where it
/// is given. Nothing is said about what is missing.
[[nodiscard]] std::vector<PedigreeProblem> problemsOf(const Pedigree& family,
                                                      std::optional<int> thisYear);

} // namespace consilium::clinical
