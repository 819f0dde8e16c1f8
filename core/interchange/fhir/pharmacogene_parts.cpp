#include "core/interchange/fhir/pharmacogene_parts.h"

#include <algorithm>

namespace consilium::interchange::fhir
{

using clinical::Assertion;
using clinical::Pharmacogene;
using clinical::PharmacogeneKind;
using clinical::PositionState;

namespace
{

constexpr std::string_view kRxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
constexpr std::string_view kRelatedArtifact =
    "http://hl7.org/fhir/StructureDefinition/workflow-relatedArtifact";
constexpr std::string_view kWarning = "Warning ";

} // namespace

std::string warningNote(std::string_view warning)
{
    std::string note = std::string(kWarning) + std::string(warning);
    if (warning == "missing-key-position")
        note += ": the call rests on key positions that were not read";
    return note;
}

std::string warningOf(std::string_view note)
{
    if (!note.starts_with(kWarning))
        return {};
    note.remove_prefix(kWarning.size());
    const auto name = note.substr(0, note.find(':'));
    const bool isName =
        !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
    return isName ? std::string(name) : std::string();
}

std::string_view statusOf(Assertion assertion)
{
    switch (assertion) {
    case Assertion::Confirmed:
        return "final";
    case Assertion::Provisional:
        return "preliminary";
    case Assertion::Planned:
        return "registered";
    case Assertion::NotDone:
        return "cancelled";
    case Assertion::Refuted:
    case Assertion::EnteredInError:
        break;
    }
    return "entered-in-error";
}

std::string_view nameOf(PharmacogeneKind kind)
{
    switch (kind) {
    case PharmacogeneKind::NotCalled:
        return "not_called";
    case PharmacogeneKind::Diplotypes:
        return "diplotypes";
    case PharmacogeneKind::Haploid:
        return "haploid";
    case PharmacogeneKind::Components:
        break;
    }
    return "components";
}

/// Answers of LOINC's list LL4049-4, as the guide's examples show them.
json::object taskCode(DrugImplication::Change change)
{
    using Change = DrugImplication::Change;
    switch (change) {
    case Change::NotCoded:
        break;
    case Change::Decrease:
        return coded(coding(kLoinc, "LA26422-8", "Decrease dose"));
    case Change::Increase:
        return coded(coding(kLoinc, "LA26423-6", "Increase dose"));
    case Change::ConsiderAlternative:
        return coded(coding(kLoinc, "LA26421-0", "Consider alternative medication"));
    }
    return {};
}

json::object phenotypeComponent(const std::string& phenotype)
{
    json::array codes{coding(kReportingCodes, kTherapeuticImplication)};
    auto value = worded(phenotype);
    for (const auto& answer : kPhenotypeAnswers) {
        if (answer.phenotype != phenotype)
            continue;
        value = coded(coding(kLoinc, answer.loinc, answer.display), phenotype);
        if (answer.isMetaboliser)
            codes.push_back(coding(kLoinc, kEffectOnMetabolism));
    }
    return component({{"coding", std::move(codes)}}, "valueCodeableConcept", std::move(value));
}

std::vector<std::string> notesOf(const Pharmacogene& result)
{
    std::vector<std::string> notes;
    for (const auto& warning : result.warnings)
        notes.push_back(warningNote(warning));
    if (result.isOutside)
        notes.push_back(
            "Taken over as it was called by " +
            (result.calledBy.empty() ? std::string("somebody who is not named") : result.calledBy));
    if (result.assertion == Assertion::Refuted)
        notes.emplace_back("Refuted: this result is not to be used");
    std::vector<std::string> others;
    for (const auto& call : result.allCalls) {
        if (std::find(result.calls.begin(), result.calls.end(), call) == result.calls.end())
            others.push_back(call);
    }
    if (!others.empty() && result.kind != PharmacogeneKind::Components)
        notes.push_back("The data allow these diplotypes too: " + joined(others, "; "));
    std::vector<std::string> unread;
    for (const auto& position : result.positions) {
        if (position.state == PositionState::Missing || position.state == PositionState::Unusable)
            unread.push_back(position.name + (position.isKey ? " (key)" : ""));
    }
    if (!unread.empty())
        notes.push_back("Positions of the definition that were not read: " + joined(unread, ", "));
    // What was taken over from FHIR has its notes already.
    std::copy_if(
        result.notes.begin(), result.notes.end(), std::back_inserter(notes), [&](const auto& note) {
            return std::find(notes.begin(), notes.end(), note) == notes.end();
        });
    return notes;
}

json::array adviceComponents(const DrugImplication& implication)
{
    json::array components{component(
        coded(coding(kLoinc, "51963-7", "Medication assessed")),
        "valueCodeableConcept",
        implication.rxnorm.empty() ? worded(implication.drug)
                                   : coded(coding(kRxNorm, implication.rxnorm, implication.drug)))};
    if (!implication.strength.empty())
        components.push_back(component(coded(coding(kLoinc, "93044-6")),
                                       "valueCodeableConcept",
                                       worded(implication.source + ", strength of " +
                                              "recommendation: " + implication.strength)));
    if (!implication.effects.empty())
        components.push_back(component(coded(coding(kReportingCodes, "conclusion-string")),
                                       "valueString",
                                       json::value(joined(implication.effects, " "))));
    return components;
}

json::array citations(const DrugImplication& implication)
{
    json::array result;
    const auto add = [&](json::object artifact) {
        result.push_back(
            json::object{{"url", kRelatedArtifact}, {"valueRelatedArtifact", std::move(artifact)}});
    };
    if (!implication.url.empty() || !implication.guideline.empty()) {
        json::object artifact{{"type", "citation"}};
        if (!implication.guideline.empty())
            artifact["display"] = implication.guideline;
        if (!implication.url.empty())
            artifact["url"] = implication.url;
        add(std::move(artifact));
    }
    for (const auto& pmid : implication.pmids)
        add({{"type", "citation"},
             {"display", "PMID " + pmid},
             {"url", "https://pubmed.ncbi.nlm.nih.gov/" + pmid + '/'}});
    return result;
}

} // namespace consilium::interchange::fhir
