#include "core/calculators/family_inputs.h"

#include "core/calculators/lynch_cancers.h"

#include <algorithm>
#include <functional>

namespace consilium::calculators
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::Kinship;
using clinical::Pedigree;
using clinical::Presence;
using clinical::Relation;
using clinical::Sex;
using clinical::Side;

namespace
{

struct Relative
{
    const FamilyPerson* person = nullptr;
    Kinship kinship;
};

std::vector<Relative> bloodRelatives(const Pedigree& family)
{
    std::vector<Relative> relatives;
    for (const auto& person : family.people) {
        const auto kinship = kinshipOf(family, family.proband, person.id);
        if (kinship.relation != Relation::None && kinship.relation != Relation::Self)
            relatives.push_back({&person, kinship});
    }
    return relatives;
}

std::vector<std::string> idsOf(const std::vector<const FamilyPerson*>& people)
{
    std::vector<std::string> ids;
    for (const auto* person : people)
        ids.push_back(person->id);
    return ids;
}

/// Present where one of them is; Absent where none is and none is unknown.
Presence either(Presence one, Presence other)
{
    if (one == Presence::Present || other == Presence::Present)
        return Presence::Present;
    return one == Presence::Absent && other == Presence::Absent ? Presence::Absent
                                                                : Presence::Unknown;
}

Presence both(Presence one, Presence other)
{
    if (one == Presence::Absent || other == Presence::Absent)
        return Presence::Absent;
    return one == Presence::Present && other == Presence::Present ? Presence::Present
                                                                  : Presence::Unknown;
}

Presence breastOrOvarian(const FamilyPerson& person)
{
    // A man has no ovaries; nobody has to say so.
    const auto ovarian =
        person.sex == Sex::Male ? Presence::Absent : person.has(CancerSite::Ovarian);
    return either(person.has(CancerSite::Breast), ovarian);
}

/// Of a woman: breast cancer before 50. An age that is not stated is below 50 in somebody who is,
/// or died, younger.
Presence breastBefore50(const FamilyPerson& person)
{
    const auto has = person.has(CancerSite::Breast);
    if (has != Presence::Present)
        return has;
    const auto age = person.cancerOf(CancerSite::Breast)->age;
    if (age)
        return *age < 50 ? Presence::Present : Presence::Absent;
    return person.age && *person.age < 50 ? Presence::Present : Presence::Unknown;
}

/// Restricts a question to one sex: of the other it is Absent, of somebody of unknown sex it cannot
/// be Present.
Presence ofSex(Sex sex, const FamilyPerson& person, Presence answer)
{
    if (person.sex == sex)
        return answer;
    const bool isOpen = person.sex == Sex::Unknown && answer != Presence::Absent;
    return isOpen ? Presence::Unknown : Presence::Absent;
}

bool hasParents(const Pedigree& family, std::string_view id)
{
    const auto* person = family.find(id);
    return person != nullptr && family.find(person->father) != nullptr &&
           family.find(person->mother) != nullptr;
}

bool hasGrandparents(const Pedigree& family)
{
    if (!hasParents(family, family.proband))
        return false;
    const auto* me = family.find(family.proband);
    return hasParents(family, me->father) && hasParents(family, me->mother);
}

/// Why a question is open: somebody in the tree is, else somebody is not in it.
Message whyOpen(std::size_t open, bool isTreeWhole)
{
    if (open > 0)
        return {"It is not known of {} of the relatives.", {std::to_string(open)}};
    if (!isTreeWhole)
        return {"The parents or grandparents are not all in the tree.", {}};
    return {"Relatives are known who are not in the tree.", {}};
}

class Questions
{
public:
    Questions(const Pedigree& family, Outside outside)
        : m_relatives(bloodRelatives(family))
        , m_outside(outside)
        , m_hasParents(hasParents(family, family.proband))
        , m_hasGrandparents(hasGrandparents(family))
    {
    }

    using Ask = std::function<Presence(const FamilyPerson&)>;

    /// Whether at least `enough` relatives answer yes.
    void ask(std::string_view field, const Ask& question, std::size_t enough = 1)
    {
        std::vector<const FamilyPerson*> yes;
        std::vector<const FamilyPerson*> open;
        for (const auto& relative : m_relatives)
            sort(question(*relative.person), *relative.person, yes, open);
        decide(field, yes, open, enough, m_hasGrandparents);
    }

    void askFirstDegree(std::string_view field, const Ask& question)
    {
        std::vector<const FamilyPerson*> yes;
        std::vector<const FamilyPerson*> open;
        for (const auto& relative : m_relatives) {
            if (relative.kinship.leastDegree != 1)
                continue;
            auto answer = question(*relative.person);
            // A half-sibling would be second-degree.
            if (!relative.kinship.degree && answer == Presence::Present)
                answer = Presence::Unknown;
            sort(answer, *relative.person, yes, open);
        }
        decide(field, yes, open, 1, m_hasParents);
    }

    FamilyInputs take() { return std::move(m_inputs); }

private:
    static void sort(Presence answer,
                     const FamilyPerson& person,
                     std::vector<const FamilyPerson*>& yes,
                     std::vector<const FamilyPerson*>& open)
    {
        if (answer == Presence::Present)
            yes.push_back(&person);
        else if (answer != Presence::Absent)
            open.push_back(&person);
    }

    void decide(std::string_view field,
                const std::vector<const FamilyPerson*>& yes,
                const std::vector<const FamilyPerson*>& open,
                std::size_t enough,
                bool isTreeWhole)
    {
        if (yes.size() >= enough) {
            m_inputs.basis.push_back({field, "1", {}, idsOf(yes)});
        } else if (yes.size() + open.size() < enough && isTreeWhole &&
                   m_outside == Outside::Nobody) {
            m_inputs.basis.push_back({field, "0", {}, {}});
        } else {
            m_inputs.basis.push_back({field, {}, whyOpen(open.size(), isTreeWhole), idsOf(open)});
            return;
        }
        m_inputs.cells.emplace(field, m_inputs.basis.back().value);
    }

    std::vector<Relative> m_relatives;
    Outside m_outside;
    bool m_hasParents;
    bool m_hasGrandparents;
    FamilyInputs m_inputs;
};

/// One side of the family with the proband's own line.
struct Lineage
{
    std::vector<Relative> affected;
    std::vector<const FamilyPerson*> open;
};

Lineage lineageOf(const Pedigree& family, Side side)
{
    Lineage lineage;
    for (const auto& person : family.people) {
        const auto kinship = kinshipOf(family, family.proband, person.id);
        if (kinship.relation == Relation::None ||
            (kinship.side != side && kinship.side != Side::Own && kinship.side != Side::Both))
            continue;
        if (hasLynch(person))
            lineage.affected.push_back({&person, kinship});
        else if (mayHaveLynch(person))
            lineage.open.push_back(&person);
    }
    return lineage;
}

/// The longest run of successive generations with somebody affected.
int generationsOf(const Lineage& lineage)
{
    std::set<int> generations;
    for (const auto& relative : lineage.affected)
        generations.insert(relative.kinship.generation);
    int best = 0;
    int run = 0;
    std::optional<int> last;
    for (const int generation : generations) {
        run = last && generation == *last + 1 ? run + 1 : 1;
        best = std::max(best, run);
        last = generation;
    }
    return best;
}

/// Whether one of the affected is a first-degree relative of two others; Unknown where only the
/// parents of siblings, who may be half-siblings, decide it.
Presence firstDegreeOfTwo(const Pedigree& family, const Lineage& lineage)
{
    auto answer = Presence::Absent;
    for (const auto& one : lineage.affected) {
        int known = 0;
        int possible = 0;
        for (const auto& other : lineage.affected) {
            const auto kinship = kinshipOf(family, one.person->id, other.person->id);
            known += kinship.degree == 1 ? 1 : 0;
            possible += kinship.leastDegree == 1 ? 1 : 0;
        }
        if (known >= 2)
            return Presence::Present;
        if (possible >= 2)
            answer = Presence::Unknown;
    }
    return answer;
}

struct Youngest
{
    std::optional<int> age;
    bool isAnAgeUnknown = false;
};

Youngest youngestOf(const Lineage& lineage)
{
    Youngest youngest;
    for (const auto& relative : lineage.affected) {
        for (const auto& cancer : relative.person->cancers) {
            if (!isLynch(cancer))
                continue;
            if (!cancer.age)
                youngest.isAnAgeUnknown = true;
            else if (!youngest.age || *cancer.age < *youngest.age)
                youngest.age = cancer.age;
        }
    }
    return youngest;
}

} // namespace

FamilyInputs fhs7Inputs(const Pedigree& family, Outside outside)
{
    Questions questions(family, outside);
    questions.askFirstDegree("q1_fdr_breast_or_ovarian", breastOrOvarian);
    questions.ask("q2_bilateral_breast", [](const FamilyPerson& person) {
        return person.has(CancerSite::Breast) == Presence::Absent
                   ? Presence::Absent
                   : person.has(CancerSite::SecondBreast);
    });
    questions.ask("q3_male_breast", [](const FamilyPerson& person) {
        return ofSex(Sex::Male, person, person.has(CancerSite::Breast));
    });
    questions.ask("q4_breast_and_ovarian_same_woman", [](const FamilyPerson& person) {
        return ofSex(Sex::Female,
                     person,
                     both(person.has(CancerSite::Breast), person.has(CancerSite::Ovarian)));
    });
    questions.ask("q5_breast_before_50", [](const FamilyPerson& person) {
        return ofSex(Sex::Female, person, breastBefore50(person));
    });
    questions.ask("q6_two_or_more_breast_or_ovarian", breastOrOvarian, 2);
    questions.ask(
        "q7_two_or_more_breast_or_bowel",
        [](const FamilyPerson& person) {
            return either(person.has(CancerSite::Breast), person.has(CancerSite::Colorectal));
        },
        2);
    return questions.take();
}

FamilyInputs amsterdamTwoInputs(const Pedigree& family, Outside outside)
{
    const auto paternal = lineageOf(family, Side::Paternal);
    const auto maternal = lineageOf(family, Side::Maternal);
    const auto& lineage = paternal.affected.size() > maternal.affected.size() ? paternal : maternal;
    std::vector<const FamilyPerson*> affected;
    for (const auto& relative : lineage.affected)
        affected.push_back(relative.person);
    // Somebody unknown on the other side could still make that the stronger one.
    auto open = lineage.open;
    for (const auto* person : (&lineage == &paternal ? maternal : paternal).open) {
        if (std::find(open.begin(), open.end(), person) == open.end())
            open.push_back(person);
    }
    const auto trio = firstDegreeOfTwo(family, lineage);
    const bool isTreeWhole = hasGrandparents(family);
    const bool isAll = open.empty() && isTreeWhole && outside == Outside::Nobody;
    const int generations = generationsOf(lineage);
    const auto youngest = youngestOf(lineage);

    FamilyInputs inputs;
    // Met already, or nobody left who could change it.
    const auto put = [&](std::string_view field, const std::string& value, bool isSettled) {
        if (isSettled || isAll) {
            inputs.cells.emplace(field, value);
            inputs.basis.push_back({field, value, {}, idsOf(affected)});
        } else {
            inputs.basis.push_back({field, {}, whyOpen(open.size(), isTreeWhole), idsOf(open)});
        }
    };
    put("relatives_with_lynch_cancer", std::to_string(affected.size()), affected.size() >= 3);
    const auto* const trioField = "one_is_first_degree_of_other_two";
    if (trio == Presence::Unknown)
        inputs.basis.push_back({trioField,
                                {},
                                {"It is not known whether siblings share both parents.", {}},
                                idsOf(affected)});
    else
        put(trioField, trio == Presence::Present ? "1" : "0", trio == Presence::Present);
    put("successive_generations", std::to_string(generations), generations >= 2);
    const bool isYoung = youngest.age && *youngest.age < 50;
    if (youngest.age && (isYoung || !youngest.isAnAgeUnknown))
        put("youngest_diagnosis_age", std::to_string(*youngest.age), isYoung);
    else
        inputs.basis.push_back({"youngest_diagnosis_age",
                                {},
                                {affected.empty() ? "Nobody in the tree is affected."
                                                  : "An age at diagnosis is not known.",
                                 {}},
                                idsOf(affected)});
    for (const auto* field : {"fap_excluded", "pathology_verified"})
        inputs.basis.push_back({field, {}, {"A family tree does not say it.", {}}, {}});
    return inputs;
}

} // namespace consilium::calculators
