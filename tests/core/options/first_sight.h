#pragma once

#include "core/options/ranking.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <string>
#include <vector>

// What tst_rejected_at_first_sight needs: invented persons, and how facts and words are looked at.

namespace consilium::tests
{

/// An invented person in a well-known situation.
struct Person
{
    const char* name;
    clinical::Case record;
};

inline clinical::Finding oncogenic(clinical::Finding finding, const char* exon)
{
    finding.exon = exon;
    finding.isOncogenicStated = true;
    return finding;
}

/// Well, with every value that the rules ask for.
inline clinical::Case
person(const char* oncotree, const char* stage, std::vector<clinical::Finding> findings)
{
    auto record = patientWith(oncotree, stage);
    record.findings = std::move(findings);
    record.observations = {laboratory("29463-7", "70", "kg", "2026-05-08"),
                           laboratory("2160-0", "0.8", "mg/dL", "2026-05-08"),
                           laboratory("751-8", "4.2", "10*9/L", "2026-05-08"),
                           laboratory("777-3", "230", "10*9/L", "2026-05-08"),
                           laboratory("1751-7", "39", "g/L", "2026-05-08"),
                           laboratory("731-0", "1.5", "10*9/L", "2026-05-08")};
    record.performance.push_back({{"ecog", {}},
                                  date("2026-05-08"),
                                  clinical::PerformanceScale::Ecog,
                                  clinical::Assertion::Confirmed,
                                  1});
    return record;
}

inline std::vector<Person> persons()
{
    return {
        {"lung, EGFR", person("LUAD", "IV", {oncogenic(variant("EGFR", "p.L858R"), "21")})},
        {"lung, PD-L1",
         person("LUAD",
                "IV",
                {marker(clinical::FindingKind::Expression, "PD-L1 TPS", "80", "%"),
                 marker(clinical::FindingKind::Signature, "TMB", "12", "1/1000000{Base}"),
                 normal("EGFR"),
                 normal("ALK")})},
        {"breast, HER2",
         person("IDC",
                "IV",
                {marker(clinical::FindingKind::Expression, "HER2", "positive"),
                 marker(clinical::FindingKind::Expression, "ER", "negative")})},
        {"colon, KRAS",
         person("COAD",
                "IV",
                {oncogenic(variant("KRAS", "p.G12D"), "2"),
                 marker(clinical::FindingKind::Signature, "MSI", "stable")})},
        {"colon, MSI",
         person("COAD",
                "IV",
                {marker(clinical::FindingKind::Signature, "MSI", "high"),
                 marker(clinical::FindingKind::Signature, "MMR", "deficient")})},
        {"melanoma, BRAF", person("SKCM", "IV", {oncogenic(variant("BRAF", "p.V600E"), "15")})},
        {"GIST, KIT", person("GIST", "IV", {oncogenic(variant("KIT", "p.W557_K558del"), "11")})},
        {"urothelial", person("BLCA", "IV", {})},
        {"ovary", person("HGSOC", "IV", {})},
        {"CLL", person("CLLSLL", "", {})},
        {"lung, early, EGFR", person("LUAD", "IB", {oncogenic(variant("EGFR", "p.L858R"), "21")})}};
}

/// The drug, stopped because the tumour grew.
inline clinical::Medication failed(const std::string& drug)
{
    auto one = medication(drug, "2025-09-01");
    one.intent = clinical::Intent::Palliative;
    one.line = 1;
    one.stoppedForProgression = clinical::Presence::Present;
    return one;
}

/// At least one citation, and each names where to look.
inline bool isSourced(const std::vector<knowledge::Citation>& citations)
{
    return !citations.empty() &&
           std::all_of(citations.begin(), citations.end(), [](const auto& citation) {
               return !citation.pmid.empty() || !citation.doi.empty() || !citation.label.empty() ||
                      !citation.guideline.empty();
           });
}

/// A label and a guideline have their date.
inline bool isDated(const std::vector<knowledge::Citation>& citations)
{
    return std::all_of(citations.begin(), citations.end(), [](const auto& citation) {
        return !citation.pmid.empty() || !citation.doi.empty() || !citation.date.empty();
    });
}

/// Everything of a ranking that a reader sees, in its order.
inline std::string wordsOf(const options::Ranking& ranking)
{
    std::string all = ranking.packContent + '\n';
    for (const auto& test : ranking.missingTests)
        all += test + '\n';
    for (const auto& option : ranking.options) {
        all += option.id + '|' + option.name + '|' + option.evidence + '|' + option.orderReason +
               '|' + option.placedAfter + '\n';
        for (const auto& criterion : option.criteria) {
            all += criterion.ruleId + '|' + criterion.sentence + '|' + criterion.settledBy + '|' +
                   criterion.recoverable + '\n';
            for (const auto& datum : criterion.data)
                all += datum.what + '|' + datum.date.iso() + '|' + datum.key + '\n';
        }
    }
    return all;
}

} // namespace consilium::tests
