#include "core/interchange/fhir/family_people.h"

#include "core/interchange/fhir/family_parts.h"

#include <cmath>

namespace consilium::interchange::fhir
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::Presence;
using clinical::Sex;

namespace
{

std::optional<int> yearsOf(const Node& age)
{
    const auto quantity = age.quantity();
    if (!quantity || quantity->comparator != Comparator::Equal)
        return std::nullopt;
    const auto years = valueIn(*quantity, "a");
    if (!years.has_value() || !(years.value() >= 0) || years.value() >= 1000)
        return std::nullopt;
    return static_cast<int>(std::floor(years.value()));
}

Sex sexOf(const std::string& code)
{
    return code == "female" ? Sex::Female : code == "male" ? Sex::Male : Sex::Unknown;
}

void readLife(const Node& node, FamilyPerson& person)
{
    if (const auto born = node["bornDate"].date(); born.isKnown())
        person.birthYear = born.year();
    if (const auto period = node["bornPeriod"].period();
        period.start.isKnown() && period.end.isKnown() && period.start.year() == period.end.year())
        person.birthYear = period.start.year();
    person.age = yearsOf(node["ageAge"]);
    if (const auto dead = node["deceasedBoolean"].flag())
        person.deceased = *dead ? Presence::Present : Presence::Absent;
    for (const auto* form : {"deceasedAge", "deceasedRange", "deceasedDate", "deceasedString"}) {
        if (node[form].exists())
            person.deceased = Presence::Present;
    }
    if (node["deceasedAge"].exists())
        person.age = yearsOf(node["deceasedAge"]);
}

} // namespace

void readPatient(const Node& patient, FamilyPerson& person)
{
    person.name = patient["name"].at(0)["text"].text();
    person.sex = sexOf(patient["gender"].text());
    if (const auto birth = patient["birthDate"].date(); birth.isKnown())
        person.birthYear = birth.year();
    if (const auto dead = patient["deceasedBoolean"].flag())
        person.deceased = *dead ? Presence::Present : Presence::Absent;
    else if (patient["deceasedDateTime"].exists())
        person.deceased = Presence::Present;
}

void addCancer(FamilyPerson& person,
               const Node& node,
               CancerSite site,
               const clinical::Concept& code)
{
    if (site != CancerSite::Other && person.cancerOf(site) != nullptr) {
        node.issue(ErrorCode::AlreadyExists, "the same cancer again: not counted twice");
        return;
    }
    clinical::RelativeCancer cancer{site, yearsOf(node["onsetAge"]), {}};
    if (site == CancerSite::Other)
        cancer.text = code.label();
    if (!cancer.age && (node["onsetAge"].exists() || node["onsetRange"].exists() ||
                        node["onsetString"].exists() || node["onsetPeriod"].exists()))
        node.issue(ErrorCode::Unsupported, "onset is no age in years: age not known");
    person.cancers.push_back(std::move(cancer));
}

FamilyPerson relativeOf(const Node& history)
{
    FamilyPerson person;
    person.name = history["name"].text();
    person.sex = sexOf(history["sex"].firstCode());
    readLife(history, person);
    int others = 0;
    history["condition"].each([&](const Node& item) {
        const auto code = item["code"].codeable();
        if (const auto site = siteOf(code))
            addCancer(person, item, *site, code);
        else
            ++others;
    });
    if (others > 0)
        history.issue(ErrorCode::Unsupported,
                      std::to_string(others) +
                          " condition(s) not understood as a cancer: not in the tree",
                      Issue::Severity::Note);
    history["note"].each([&](const Node& item) {
        if (!readNote(item["text"].text(), person))
            item.issue(ErrorCode::Unsupported, "a note is not read", Issue::Severity::Note);
    });
    return person;
}

} // namespace consilium::interchange::fhir
