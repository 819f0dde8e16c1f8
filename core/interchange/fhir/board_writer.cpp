#include "core/interchange/fhir/board_writer.h"

#include "core/base/crypto/hash.h"
#include "core/interchange/fhir/resource_parts.h"

namespace consilium::interchange::fhir
{

namespace
{

constexpr std::string_view kParticipant =
    "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

/// Somebody or something that is no resource of the bundle.
json::object named(std::string_view display) { return {{"display", display}}; }

json::object conceptOf(const clinical::Concept& stated)
{
    json::array codings;
    for (const auto& one : stated.codings) {
        auto each = coding(one.system, one.code, one.display);
        if (one.system.empty())
            each.erase("system");
        if (!one.code.empty())
            codings.push_back(std::move(each));
    }
    json::object result;
    if (!codings.empty())
        result["coding"] = std::move(codings);
    if (!stated.text.empty() || result.empty())
        result["text"] = stated.label();
    return result;
}

class Writer
{
public:
    Writer(const clinical::Case& record, const BoardPlan& plan)
        : m_record(record)
        , m_plan(plan)
        , m_id("board-" +
               crypto::sha256Hex(record.patient.header.key + '|' + plan.name).substr(0, 12))
    {
    }

    std::string write()
    {
        auto patient = patientResource(m_record.patient);
        m_patient = urnOf("Patient/" + std::string(patient["id"].as_string()));
        m_entries.push_back(entry(m_patient, std::move(patient)));
        // The plan comes second and names what follows it.
        m_entries.emplace_back(nullptr);
        int number = 0;
        for (const auto& proposal : m_plan.proposals)
            addProposal(proposal, std::to_string(++number));
        addPlan();
        if (!m_plan.madeWith.empty() && !m_plan.instant.empty())
            addProvenance();
        const json::object bundle{
            {"resourceType", "Bundle"}, {"type", "collection"}, {"entry", std::move(m_entries)}};
        return json::serialize(bundle) + '\n';
    }

private:
    json::object resource(std::string_view type, const std::string& id) const
    {
        return {{"resourceType", type}, {"id", id}};
    }

    std::string addressOf(std::string_view type, const std::string& id) const
    {
        return urnOf(m_patient + std::string(type) + '/' + id);
    }

    std::string_view status() const { return m_plan.isFinal ? "active" : "draft"; }

    /// What the two kinds of request have in common.
    void describe(json::object& request, const BoardProposal& proposal) const
    {
        request["status"] = status();
        request["intent"] = "proposal";
        request["subject"] = reference(m_patient);
        if (!m_plan.instant.empty())
            request["authoredOn"] = m_plan.instant;
        if (!m_plan.author.empty())
            request["requester"] = named(m_plan.author);
        if (const auto* tumour = clinical::leadingTumour(m_record);
            tumour != nullptr && !tumour->diagnosis.isEmpty()) {
            request["reasonCode"] = json::array{conceptOf(tumour->diagnosis)};
            request["reasonReference"] = json::array{tumourReference(*tumour)};
        }
        if (!proposal.notes.empty())
            request["note"] = notes(proposal.notes);
    }

    static json::object tumourReference(const clinical::Tumour& tumour)
    {
        constexpr std::string_view kPrefix = "fhir|Condition|";
        json::object result;
        if (const auto& key = tumour.header.key; key.starts_with(kPrefix)) {
            const auto rest = key.substr(kPrefix.size());
            if (rest.starts_with("http://") || rest.starts_with("https://"))
                result["reference"] = rest;
            else if (isId(rest))
                result["reference"] = "Condition/" + rest;
        }
        result["type"] = "Condition";
        result["display"] = tumour.diagnosis.label();
        return result;
    }

    void addProposal(const BoardProposal& proposal, const std::string& number)
    {
        const auto id = m_id + '-' + number;
        if (proposal.drugs.empty()) {
            auto request = resource("ServiceRequest", id);
            describe(request, proposal);
            request["code"] = worded(proposal.text);
            if (!proposal.performer.empty())
                request["performer"] = json::array{named(proposal.performer)};
            add("ServiceRequest", id, std::move(request));
            return;
        }
        int part = 0;
        for (const auto& drug : proposal.drugs) {
            const bool isGroup = proposal.drugs.size() > 1;
            const auto one = isGroup ? id + '-' + std::to_string(++part) : id;
            auto request = resource("MedicationRequest", one);
            describe(request, proposal);
            request["medicationCodeableConcept"] = worded(drug);
            if (!proposal.performer.empty())
                request["performer"] = named(proposal.performer);
            if (isGroup)
                request["groupIdentifier"] = json::object{{"value", id}};
            add("MedicationRequest", one, std::move(request));
        }
    }

    void add(std::string_view type, const std::string& id, json::object request)
    {
        const auto address = addressOf(type, id);
        m_requests.push_back(reference(address));
        m_entries.push_back(entry(address, std::move(request)));
    }

    void addPlan()
    {
        auto plan = resource("CarePlan", m_id);
        plan["status"] = status();
        plan["intent"] = m_plan.isFinal ? "plan" : "proposal";
        if (!m_plan.title.empty())
            plan["title"] = m_plan.title;
        if (!m_plan.question.empty())
            plan["description"] = m_plan.question;
        plan["subject"] = reference(m_patient);
        if (m_plan.date.isKnown())
            plan["period"] = {{"start", m_plan.date.iso()}};
        if (!m_plan.instant.empty())
            plan["created"] = m_plan.instant;
        if (!m_plan.author.empty())
            plan["author"] = named(m_plan.author);
        json::array contributors;
        for (const auto& name : m_plan.contributors)
            contributors.push_back(named(name));
        if (!contributors.empty())
            plan["contributor"] = std::move(contributors);
        json::array activities;
        for (const auto& request : m_requests)
            activities.push_back(json::object{{"reference", request}});
        // A drug was considered and none is to be given: no order that forbids one.
        if (!m_plan.noneBecause.empty())
            activities.push_back(
                json::object{{"detail",
                              json::object{{"kind", "MedicationRequest"},
                                           {"status", "cancelled"},
                                           {"statusReason", worded(m_plan.noneBecause)},
                                           {"description", "No treatment is recommended"}}}});
        if (!activities.empty())
            plan["activity"] = std::move(activities);
        if (auto said = remarks(); !said.empty())
            plan["note"] = std::move(said);
        m_entries[1] = entry(addressOf("CarePlan", m_id), std::move(plan));
    }

    json::array remarks() const
    {
        json::array all;
        if (!m_plan.wording.empty())
            all.push_back(worded(m_plan.wording));
        for (const auto& remark : m_plan.remarks) {
            auto note = worded(remark.text);
            if (!remark.author.empty())
                note["authorString"] = remark.author;
            if (!remark.time.empty())
                note["time"] = remark.time;
            all.push_back(std::move(note));
        }
        return all;
    }

    void addProvenance()
    {
        const auto id = m_id + "-made";
        auto provenance = resource("Provenance", id);
        json::array targets{reference(addressOf("CarePlan", m_id))};
        for (const auto& request : m_requests)
            targets.push_back(request);
        provenance["target"] = std::move(targets);
        provenance["recorded"] = m_plan.instant;
        json::array agents;
        const auto agent = [&](std::string_view type, const std::string& who) {
            if (!who.empty())
                agents.push_back(
                    json::object{{"type", coded(coding(kParticipant, type))}, {"who", named(who)}});
        };
        agent("author", m_plan.author);
        agent("assembler", m_plan.program);
        provenance["agent"] = std::move(agents);
        json::array entities;
        for (const auto& made : m_plan.madeWith)
            entities.push_back(json::object{{"role", "source"}, {"what", named(made)}});
        provenance["entity"] = std::move(entities);
        m_entries.push_back(entry(addressOf("Provenance", id), std::move(provenance)));
    }

    const clinical::Case& m_record;
    const BoardPlan& m_plan;
    std::string m_id;
    std::string m_patient;
    json::array m_entries;
    std::vector<json::object> m_requests;
};

} // namespace

std::string writeBoardPlan(const clinical::Case& record, const BoardPlan& plan)
{
    return Writer(record, plan).write();
}

} // namespace consilium::interchange::fhir
