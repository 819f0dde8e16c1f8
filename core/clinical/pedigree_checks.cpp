#include "core/clinical/pedigree.h"

#include <algorithm>

namespace consilium::clinical
{

namespace
{

/// Years that the month of birth and pregnancy leave open between a parent's death and a birth.
constexpr int kYearsAfterMother = 1;
constexpr int kYearsAfterFather = 2;

class Check
{
public:
    Check(const Pedigree& family, std::optional<int> thisYear)
        : m_family(family)
        , m_thisYear(thisYear)
    {
    }

    std::vector<PedigreeProblem> run()
    {
        checkIds();
        for (const auto& person : m_family.people) {
            checkParents(person);
            checkAge(person);
            checkCancers(person);
        }
        checkLoops();
        checkTwins();
        checkConnected();
        return std::move(m_problems);
    }

private:
    /// The pattern has one place a person, then one for each further argument.
    void say(std::string pattern,
             std::vector<std::string> people,
             const std::vector<std::string>& more = {})
    {
        auto arguments = people;
        arguments.insert(arguments.end(), more.begin(), more.end());
        m_problems.push_back({{std::move(pattern), std::move(arguments)}, std::move(people)});
    }

    void checkIds()
    {
        std::set<std::string> seen;
        std::set<std::string> repeated;
        for (const auto& person : m_family.people) {
            if (person.id.empty())
                say("A person of the tree has no identifier.", {});
            else if (!seen.insert(person.id).second && repeated.insert(person.id).second)
                say("Two people have the identifier {}.", {person.id});
        }
        if (m_family.find(m_family.proband) == nullptr)
            say("The tree does not say whom it is about.", {});
    }

    void checkParents(const FamilyPerson& person)
    {
        const auto* father = parentOf(person, person.father);
        const auto* mother = parentOf(person, person.mother);
        if (father != nullptr && father == mother) {
            say("{} has the same person, {}, as father and mother.", {person.id, father->id});
            return;
        }
        const bool isFatherFemale = father != nullptr && father->sex == Sex::Female;
        const bool isMotherMale = mother != nullptr && mother->sex == Sex::Male;
        if (isMotherMale && father != nullptr && father->sex == Sex::Male)
            say("{} has two fathers: {} and {}.", {person.id, father->id, mother->id});
        else if (isFatherFemale && mother != nullptr && mother->sex == Sex::Female)
            say("{} has two mothers: {} and {}.", {person.id, father->id, mother->id});
        else {
            if (isFatherFemale)
                say("{} is the father of {} and a woman.", {father->id, person.id});
            if (isMotherMale)
                say("{} is the mother of {} and a man.", {mother->id, person.id});
        }
        checkParentYears(person, father, kYearsAfterFather);
        checkParentYears(person, mother, kYearsAfterMother);
    }

    const FamilyPerson* parentOf(const FamilyPerson& person, const std::string& id)
    {
        if (id.empty())
            return nullptr;
        const auto* parent = m_family.find(id);
        if (parent == nullptr)
            say("{} has a parent, {}, who is not in the tree.", {person.id, id});
        return parent;
    }

    void checkParentYears(const FamilyPerson& person, const FamilyPerson* parent, int yearsAfter)
    {
        if (parent == nullptr || !parent->birthYear || !person.birthYear)
            return;
        if (*parent->birthYear >= *person.birthYear)
            say("{} is a parent of {} and not older: born {} and {}.",
                {parent->id, person.id},
                {std::to_string(*parent->birthYear), std::to_string(*person.birthYear)});
        else if (parent->deceased == Presence::Present && isAge(parent->age) &&
                 *parent->birthYear + *parent->age + yearsAfter < *person.birthYear)
            say("{} is a parent of {} and died, at {}, years before the birth.",
                {parent->id, person.id},
                {std::to_string(*parent->age)});
    }

    static bool isAge(const std::optional<int>& age)
    {
        return age && *age >= 0 && *age <= kOldestAge;
    }

    void checkAge(const FamilyPerson& person)
    {
        if (person.age && !isAge(person.age))
            say("{} has an age of {}; ages go from 0 to 125.",
                {person.id},
                {std::to_string(*person.age)});
        if (m_thisYear && person.birthYear && *person.birthYear > *m_thisYear)
            say("{} is born in the future: {}.", {person.id}, {std::to_string(*person.birthYear)});
        else if (m_thisYear && person.birthYear && isAge(person.age) &&
                 *person.birthYear + *person.age > *m_thisYear)
            say("{}, born {}, cannot have reached the age of {} yet.",
                {person.id},
                {std::to_string(*person.birthYear), std::to_string(*person.age)});
    }

    void checkCancers(const FamilyPerson& person)
    {
        for (const auto& cancer : person.cancers) {
            const auto word = cancer.text.empty() ? std::string(wordOf(cancer.site)) : cancer.text;
            if (cancer.age && !isAge(cancer.age))
                say("{} has an age of {} at the diagnosis of {}; ages go from 0 to 125.",
                    {person.id},
                    {std::to_string(*cancer.age), word});
            else if (cancer.age && isAge(person.age) && *cancer.age > *person.age)
                say(person.deceased == Presence::Present
                        ? "{} has {} diagnosed at {}, after death at {}."
                        : "{} has {} diagnosed at {}, later than the present age of {}.",
                    {person.id},
                    {word, std::to_string(*cancer.age), std::to_string(*person.age)});
            if (person.sex == Sex::Male &&
                (cancer.site == CancerSite::Ovarian || cancer.site == CancerSite::Endometrial))
                say("{} is a man with {}.", {person.id}, {word});
            if (person.sex == Sex::Female && cancer.site == CancerSite::Prostate)
                say("{} is a woman with {}.", {person.id}, {word});
            if (person.without.contains(cancer.site))
                say("{} is said to have {} and not to have it.", {person.id}, {word});
        }
        const auto* first = person.cancerOf(CancerSite::Breast);
        const auto* second = person.cancerOf(CancerSite::SecondBreast);
        if (second != nullptr && first == nullptr)
            say("{} has cancer of the second breast and none of the first.", {person.id});
        else if (second != nullptr && first->age && second->age && *second->age < *first->age)
            say("{} has cancer of the second breast, at {}, before that of the first, at {}.",
                {person.id},
                {std::to_string(*second->age), std::to_string(*first->age)});
        if (person.markers.isStated() && first == nullptr)
            say("{} has results of a breast cancer and no breast cancer.", {person.id});
    }

    /// Whether the person descends from itself.
    bool isOwnAncestor(const FamilyPerson& person) const
    {
        std::set<std::string> seen;
        std::vector<std::string> waiting{person.father, person.mother};
        while (!waiting.empty()) {
            const auto id = waiting.back();
            waiting.pop_back();
            if (id == person.id)
                return true;
            const auto* parent = id.empty() ? nullptr : m_family.find(id);
            if (parent == nullptr || !seen.insert(id).second)
                continue;
            waiting.push_back(parent->father);
            waiting.push_back(parent->mother);
        }
        return false;
    }

    void checkLoops()
    {
        for (const auto& person : m_family.people) {
            if (!person.id.empty() && isOwnAncestor(person))
                say("{} is a descendant of itself.", {person.id});
        }
    }

    void checkTwins()
    {
        std::map<std::string, std::vector<const FamilyPerson*>> twins;
        for (const auto& person : m_family.people) {
            if (!person.twin.empty())
                twins[person.twin].push_back(&person);
        }
        for (const auto& [mark, people] : twins) {
            const auto& first = *people.front();
            if (people.size() == 1)
                say("{} is marked as an identical twin and the other is not in the tree.",
                    {first.id});
            for (std::size_t at = 1; at < people.size(); ++at)
                checkPair(first, *people[at]);
        }
    }

    void checkPair(const FamilyPerson& one, const FamilyPerson& other)
    {
        const std::vector<std::string> both{one.id, other.id};
        if (one.father != other.father || one.mother != other.mother || one.father.empty() ||
            one.mother.empty())
            say("{} and {} are identical twins and do not have the same two parents.", both);
        if (one.sex != other.sex && one.sex != Sex::Unknown && other.sex != Sex::Unknown)
            say("{} and {} are identical twins of different sex.", both);
        if (one.birthYear && other.birthYear && std::abs(*one.birthYear - *other.birthYear) > 1)
            say("{} and {} are identical twins born in different years.", both);
        for (const auto& [gene, test] : one.geneTests) {
            const auto found = other.geneTests.find(gene);
            if (found != other.geneTests.end() && found->second.result != test.result)
                say("{} and {} are identical twins with different results for {}.", both, {gene});
        }
    }

    void checkConnected()
    {
        if (m_family.find(m_family.proband) == nullptr)
            return;
        const auto connected = connectedWith(m_family, m_family.proband);
        for (const auto& person : m_family.people) {
            if (!person.id.empty() && !connected.contains(person.id))
                say("{} is not connected with the patient.", {person.id});
        }
    }

    const Pedigree& m_family;
    std::optional<int> m_thisYear;
    std::vector<PedigreeProblem> m_problems;
};

} // namespace

std::vector<PedigreeProblem> problemsOf(const Pedigree& family, std::optional<int> thisYear)
{
    return Check(family, thisYear).run();
}

} // namespace consilium::clinical
