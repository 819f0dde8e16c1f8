#include "core/interchange/fhir/pharmacogene_writer.h"

#include "core/base/crypto/hash.h"
#include "core/interchange/fhir/pharmacogene_parts.h"
#include "core/interchange/fhir/resource_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace consilium::interchange::fhir
{

using clinical::Pharmacogene;
using clinical::PharmacogeneKind;
using clinical::PharmacogeneReading;

namespace
{

constexpr std::string_view kSection = "http://terminology.hl7.org/CodeSystem/v2-0074";
constexpr std::string_view kCategory = "http://terminology.hl7.org/CodeSystem/observation-category";
constexpr std::string_view kAbsent = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
constexpr std::string_view kHgnc = "http://www.genenames.org";

void setProfile(json::object& resource, std::string_view profile)
{
    resource["meta"] = {
        {"profile", json::array{std::string(kReportingProfile) + std::string(profile)}}};
}

class Writer
{
public:
    Writer(const clinical::Case& record, const terminology::GeneTable& genes)
        : m_record(record)
        , m_genes(genes)
    {
    }

    std::string write(const std::vector<DrugImplication>& implications)
    {
        addPatient();
        // The report comes second and names what follows it.
        m_entries.emplace_back(nullptr);
        for (const auto& result : m_record.pharmacogenes)
            addResult(result);
        for (const auto& implication : implications)
            addImplication(implication);
        addReport();
        const json::object bundle{
            {"resourceType", "Bundle"}, {"type", "collection"}, {"entry", std::move(m_entries)}};
        return json::serialize(bundle) + '\n';
    }

private:
    struct Made
    {
        std::string urn;
        json::object resource;
    };

    /// `about` tells the resource apart; two of one id get a number.
    Made made(std::string_view type, std::string_view name, std::string_view about)
    {
        auto id = std::string(name) + '-' + crypto::sha256Hex(about).substr(0, 12);
        const auto plain = id;
        for (int copy = 2; !m_ids.insert(std::string(type) + '/' + id).second; ++copy)
            id = plain + '-' + std::to_string(copy);
        return {urnOf(m_patientUrn + std::string(type) + '/' + id),
                {{"resourceType", type}, {"id", id}}};
    }

    void addPatient()
    {
        auto patient = patientResource(m_record.patient);
        m_patientUrn = urnOf("Patient/" + std::string(patient["id"].as_string()));
        m_entries.push_back(entry(m_patientUrn, std::move(patient)));
    }

    /// What every observation has: status, categories, code, subject, date, who called.
    void describe(json::object& resource, const Pharmacogene& result, json::object code) const
    {
        resource["status"] = statusOf(result.assertion);
        resource["category"] =
            json::array{coded(coding(kCategory, "laboratory")), coded(coding(kSection, "GE"))};
        resource["code"] = std::move(code);
        resource["subject"] = reference(m_patientUrn);
        if (result.date.isKnown())
            resource["effectiveDateTime"] = result.date.iso();
        if (!result.calledBy.empty())
            resource["performer"] = json::array{json::object{{"display", result.calledBy}}};
    }

    json::object geneComponent(const std::string& gene) const
    {
        const auto* known = m_genes.find(gene);
        auto value = known == nullptr || known->symbol != gene || known->hgnc.empty()
                         ? worded(gene)
                         : coded(coding(kHgnc, "HGNC:" + known->hgnc, gene));
        return component(coded(coding(kLoinc, kGeneStudied, "Gene studied [ID]")),
                         "valueCodeableConcept",
                         std::move(value));
    }

    void addResult(const Pharmacogene& result)
    {
        auto [urn, resource] = made("Observation", "pgx-" + idPart(result.gene), result.header.key);
        const bool isCalled = result.kind != PharmacogeneKind::NotCalled && !result.calls.empty();
        if (isCalled)
            setProfile(resource, "genotype");
        describe(resource, result, coded(coding(kLoinc, kGenotypeName, "Genotype display name")));
        if (isCalled) {
            const bool isList = result.kind == PharmacogeneKind::Components;
            resource["valueCodeableConcept"] =
                worded(result.gene + ' ' + joined(result.calls, isList ? kAnd : kOr));
        } else {
            resource["dataAbsentReason"] =
                coded(coding(kAbsent, "unknown", "Unknown"),
                      result.reason.empty() ? std::string("Not called")
                                            : std::string(kNotCalled) + result.reason);
        }
        if (const auto texts = notesOf(result); !texts.empty())
            resource["note"] = notes(texts);
        const bool isUsed = clinical::counts(result.assertion);
        m_results.push_back(reference(urn));
        json::array haplotypes = isCalled && isUsed ? addHaplotypes(result, urn) : json::array{};
        if (!haplotypes.empty())
            resource["derivedFrom"] = std::move(haplotypes);
        json::array components{geneComponent(result.gene)};
        if (isCalled)
            components.push_back(component(
                worded(kKindOfCallText), "valueString", json::value(nameOf(result.kind))));
        resource["component"] = std::move(components);
        m_entries.push_back(entry(urn, std::move(resource)));
        for (auto& haplotype : m_haplotypes)
            m_entries.push_back(std::move(haplotype));
        m_haplotypes.clear();
        m_hasCounting = m_hasCounting || isUsed;
        if (!isUsed)
            return;
        m_urns.emplace(result.header.key, urn);
        for (const auto& reading : result.readings)
            addStatus(result, reading, urn);
    }

    /// One observation for each allele that a reading names.
    json::array addHaplotypes(const Pharmacogene& result, const std::string& genotype)
    {
        std::vector<std::string> alleles;
        for (const auto& reading : result.readings) {
            for (const auto& allele : reading.alleles) {
                if (std::find(alleles.begin(), alleles.end(), allele) == alleles.end())
                    alleles.push_back(allele);
            }
        }
        json::array references;
        for (const auto& allele : alleles) {
            auto [urn, resource] =
                made("Observation", "pgx-haplotype-" + idPart(result.gene), genotype + allele);
            setProfile(resource, "haplotype");
            describe(resource, result, coded(coding(kLoinc, kHaplotypeName, "Haplotype name")));
            resource["valueCodeableConcept"] = worded(result.gene + ' ' + allele);
            if (const auto function = functionOf(result, allele); !function.empty())
                resource["note"] = notes({"Function of the allele: " + function});
            resource["component"] = json::array{geneComponent(result.gene)};
            references.push_back(reference(urn));
            m_results.push_back(reference(urn));
            m_haplotypes.push_back(entry(urn, std::move(resource)));
        }
        return references;
    }

    static std::string functionOf(const Pharmacogene& result, const std::string& allele)
    {
        for (const auto& reading : result.readings) {
            for (std::size_t at = 0; at < reading.alleles.size(); ++at) {
                if (reading.alleles[at] == allele && at < reading.functions.size())
                    return reading.functions[at];
            }
        }
        return {};
    }

    /// The metaboliser status of one reading, where the gene has a phenotype or a score.
    void addStatus(const Pharmacogene& result,
                   const PharmacogeneReading& reading,
                   const std::string& genotype)
    {
        if (reading.phenotype.empty() && reading.activityScore.empty())
            return;
        auto [urn, resource] =
            made("Observation", "pgx-status-" + idPart(result.gene), genotype + reading.lookup);
        setProfile(resource, "therapeutic-implication");
        describe(
            resource,
            result,
            coded(coding(kReportingCodes, kTherapeuticImplication), result.gene + " phenotype"));
        std::vector<std::string> texts;
        if (result.readings.size() > 1)
            texts.emplace_back("Of one of several calls that fit equally well");
        if (result.restsOnMissing())
            texts.push_back(warningNote("missing-key-position"));
        if (!texts.empty())
            resource["note"] = notes(texts);
        resource["derivedFrom"] = json::array{reference(genotype)};
        json::array components{component(
            coded(coding(kLoinc, kGenotypeName)), "valueCodeableConcept", worded(reading.lookup))};
        if (!reading.phenotype.empty())
            components.push_back(phenotypeComponent(reading.phenotype));
        if (!reading.activityScore.empty())
            components.push_back(component(
                worded(kActivityScoreText), "valueString", json::value(reading.activityScore)));
        resource["component"] = std::move(components);
        m_results.push_back(reference(urn));
        m_entries.push_back(entry(urn, std::move(resource)));
    }

    void addImplication(const DrugImplication& implication)
    {
        json::array basis;
        std::string about = implication.drug + '|' + implication.source + '|' +
                            implication.guideline + '|' + implication.population;
        for (const auto& key : implication.results) {
            if (const auto found = m_urns.find(key); found != m_urns.end()) {
                basis.push_back(reference(found->second));
                about += '|' + key;
            }
        }
        if (basis.empty())
            return;
        auto [urn, resource] = made("Observation", "pgx-advice", about);
        setProfile(resource, "therapeutic-implication");
        if (auto artifacts = citations(implication); !artifacts.empty())
            resource["extension"] = std::move(artifacts);
        Pharmacogene advice; // whoever called the genes did not give the advice
        describe(resource,
                 advice,
                 coded(coding(kReportingCodes, kTherapeuticImplication),
                       implication.source.empty() ? implication.drug
                                                  : implication.drug + ", " + implication.source));
        auto texts = implication.notes;
        if (!implication.population.empty())
            texts.push_back("Population: " + implication.population);
        if (!texts.empty())
            resource["note"] = notes(texts);
        resource["derivedFrom"] = std::move(basis);
        resource["component"] = adviceComponents(implication);
        m_results.push_back(reference(urn));
        m_entries.push_back(entry(urn, std::move(resource)));
        if (!implication.recommendation.empty())
            addTask(implication, urn, about);
    }

    void
    addTask(const DrugImplication& implication, const std::string& reason, const std::string& about)
    {
        auto [urn, resource] = made("Task", "pgx-task", about);
        setProfile(resource, "medication-recommendation");
        resource["status"] = "requested";
        resource["intent"] = "proposal";
        if (auto code = taskCode(implication.change); !code.empty())
            resource["code"] = std::move(code);
        resource["description"] = implication.drug + ": " + implication.recommendation;
        resource["for"] = reference(m_patientUrn);
        resource["reasonReference"] = reference(reason);
        if (!implication.notes.empty())
            resource["note"] = notes(implication.notes);
        m_actions.push_back(
            json::object{{"url", std::string(kReportingProfile) + "recommended-action"},
                         {"valueReference", reference(urn)}});
        m_entries.push_back(entry(urn, std::move(resource)));
    }

    void addReport()
    {
        auto [urn, resource] = made("DiagnosticReport", "pgx-report", m_patientUrn);
        setProfile(resource, "genomic-report");
        if (!m_actions.empty())
            resource["extension"] = std::move(m_actions);
        resource["status"] = m_hasCounting ? "final" : "entered-in-error";
        resource["category"] = json::array{coded(coding(kSection, "GE"))};
        resource["code"] = coded(coding(kLoinc, "51969-4"), "Pharmacogenomics");
        resource["subject"] = reference(m_patientUrn);
        resource["result"] = std::move(m_results);
        m_entries[1] = entry(urn, std::move(resource));
    }

    static std::string idPart(const std::string& gene)
    {
        return isId(gene) && gene.size() <= 30 ? gene : "gene";
    }

    const clinical::Case& m_record;
    const terminology::GeneTable& m_genes;
    std::string m_patientUrn;
    json::array m_entries;
    json::array m_haplotypes;
    json::array m_results;
    json::array m_actions;
    std::set<std::string> m_ids;
    std::map<std::string, std::string> m_urns; ///< of results that count, by header key
    bool m_hasCounting = false;
};

} // namespace

std::string writePharmacogenes(const clinical::Case& record,
                               const std::vector<DrugImplication>& implications,
                               const terminology::GeneTable& genes)
{
    return record.pharmacogenes.empty() ? std::string() : Writer(record, genes).write(implications);
}

} // namespace consilium::interchange::fhir
