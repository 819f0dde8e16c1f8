#include "core/calculators/family_inputs.h"
#include "core/services/family.h"
#include "core/services/json_list.h"

#include <boost/json.hpp>

namespace consilium::services
{

namespace json = boost::json;

using clinical::FamilyPerson;
using clinical::GeneResult;
using clinical::GeneTestKind;
using clinical::MarkerState;
using clinical::Presence;
using clinical::Sex;
using clinical::Side;

namespace
{

json::value numberOf(const std::optional<int>& number)
{
    return number ? json::value(*number) : json::value(nullptr);
}

json::value stateOf(Presence presence)
{
    return presence == Presence::Present  ? json::value(true)
           : presence == Presence::Absent ? json::value(false)
                                          : json::value(nullptr);
}

std::string_view nameOf(Sex sex)
{
    return sex == Sex::Female ? "female" : sex == Sex::Male ? "male" : "unknown";
}

std::string_view nameOf(Side side)
{
    switch (side) {
    case Side::Own:
        return "own";
    case Side::Paternal:
        return "paternal";
    case Side::Maternal:
        return "maternal";
    case Side::Both:
        return "both";
    case Side::Unknown:
        break;
    }
    return "";
}

json::array cancersOf(const FamilyPerson& person)
{
    json::array cancers;
    for (const auto& cancer : person.cancers)
        cancers.push_back(
            {{"site", wordOf(cancer.site)}, {"age", numberOf(cancer.age)}, {"text", cancer.text}});
    return cancers;
}

json::array testsOf(const FamilyPerson& person)
{
    json::array tests;
    for (const auto& [gene, test] : person.geneTests)
        tests.push_back(
            {{"gene", gene},
             {"result", test.result == GeneResult::Pathogenic ? "pathogenic" : "negative"},
             {"kind",
              test.kind == GeneTestKind::Search   ? "whole gene"
              : test.kind == GeneTestKind::Direct ? "known variant only"
                                                  : "not stated"}});
    return tests;
}

json::object markersOf(const clinical::BreastMarkers& markers)
{
    json::object result;
    const auto put = [&](std::string_view name, MarkerState state) {
        if (state != MarkerState::NotStated)
            result.emplace(name, state == MarkerState::Positive ? "positive" : "negative");
    };
    put("er", markers.er);
    put("pr", markers.pr);
    put("her2", markers.her2);
    put("ck14", markers.ck14);
    put("ck56", markers.ck56);
    return result;
}

/// What is known of the person alone.
json::object personOf(const FamilyPerson& person)
{
    json::array without;
    for (const auto site : person.without)
        without.emplace_back(wordOf(site));
    return {{"id", person.id},
            {"name", person.name},
            {"sex", nameOf(person.sex)},
            {"father", person.father},
            {"mother", person.mother},
            {"twin", person.twin},
            {"deceased", stateOf(person.deceased)},
            {"birthYear", numberOf(person.birthYear)},
            {"age", numberOf(person.age)},
            {"cancers", cancersOf(person)},
            {"without", std::move(without)},
            {"ashkenazi", stateOf(person.ashkenazi)},
            {"geneTests", testsOf(person)},
            {"breastMarkers", markersOf(person.markers)}};
}

json::array peopleOf(const clinical::Pedigree& family)
{
    json::array people;
    for (const auto& person : family.people) {
        const auto kinship = kinshipOf(family, family.proband, person.id);
        auto one = personOf(person);
        one.emplace("kinship", wordOf(kinship, person.sex));
        one.emplace("degree", numberOf(kinship.degree));
        one.emplace("side", nameOf(kinship.side));
        people.push_back(std::move(one));
    }
    return people;
}

json::object criterionOf(const char* id, const calculators::FamilyInputs& inputs)
{
    json::array fields;
    for (const auto& basis : inputs.basis)
        fields.push_back({{"id", basis.field},
                          {"value", basis.value},
                          {"people", list(basis.people)},
                          {"why", basis.why.english()}});
    const auto answer = calculators::apply(*calculators::find(id), inputs.cells);
    json::object numbers;
    for (const auto& [name, number] : answer.numbers)
        numbers.emplace(name, number);
    return {{"id", id},
            {"inputs", std::move(fields)},
            {"status",
             answer.status == calculators::Answer::Status::Ok        ? "ok"
             : answer.status == calculators::Answer::Status::Warning ? "warning"
                                                                     : "refused"},
            {"message", answer.message},
            {"results", std::move(numbers)}};
}

} // namespace

std::string toJson(const FamilyFile& family, std::optional<int> thisYear)
{
    const auto& tree = family.family();
    json::array problems;
    for (const auto& problem : problemsOf(tree, thisYear))
        problems.push_back({{"what", problem.what.english()}, {"people", list(problem.people)}});
    json::array unplaced;
    for (const auto& relative : family.unplaced) {
        auto one = personOf(relative.person);
        one.emplace("relationship", relative.relationship);
        one.emplace("why", relative.why);
        one.emplace("place", relative.place);
        unplaced.push_back(std::move(one));
    }
    json::array issues;
    for (const auto& issue : family.report.issues)
        issues.push_back({{"place", issue.place}, {"what", issue.what}});
    const auto outside =
        family.unplaced.empty() ? calculators::Outside::Nobody : calculators::Outside::Somebody;
    return json::serialize(
        json::object{{"format", family.report.format},
                     {"proband", tree.proband},
                     {"people", peopleOf(tree)},
                     {"problems", std::move(problems)},
                     {"unplaced", std::move(unplaced)},
                     {"issues", std::move(issues)},
                     {"criteria",
                      json::array{criterionOf("fhs7", calculators::fhs7Inputs(tree, outside)),
                                  criterionOf("amsterdam_ii",
                                              calculators::amsterdamTwoInputs(tree, outside))}}});
}

} // namespace consilium::services
