#pragma once

#include "tests/support/builders.h"

// Invented records for the page of risks.
namespace consilium::tests
{

inline clinical::Comorbidity illness(const std::string& words,
                                     clinical::Presence presence = clinical::Presence::Present)
{
    clinical::Comorbidity entry;
    entry.header.key = "comorbidity|" + words;
    entry.condition = text(words);
    entry.presence = presence;
    return entry;
}

inline clinical::Lifestyle tobacco(const std::string& status, const char* iso)
{
    clinical::Lifestyle entry;
    entry.header.key = "tobacco|" + status;
    entry.status = status;
    entry.date = date(iso);
    return entry;
}

inline clinical::FamilyMember
relative(const std::string& who, const std::string& what, std::optional<double> age)
{
    clinical::FamilyMember member;
    member.header.key = "relative|" + who + what;
    member.relationship = text(who);
    member.conditions.push_back({text(what), age, {}});
    return member;
}

inline clinical::Finding germline(const std::string& gene, const std::string& significance)
{
    auto finding = variant(gene, "p.Gln100Ter");
    finding.header.key += significance;
    finding.origin = clinical::Origin::Germline;
    finding.clinicalSignificance = significance;
    finding.date = date("2026-09-01");
    return finding;
}

/// A medication that is being taken.
inline clinical::Medication taken(const std::string& drug, const char* start)
{
    auto one = medication(drug, start);
    one.isCancerTreatment = clinical::Presence::Absent;
    one.period.isOngoing = true;
    return one;
}

/// A woman of 66 with ovarian cancer and a pathogenic variant of BRCA1, who smokes, with the
/// measurements that the formulas of heart, liver and kidney ask for.
inline clinical::Case manyRisks()
{
    auto record = patientWith("HGSOC", "IIIC");
    record.tumours.front().diagnosed = date("2025-02-01");
    record.sources.push_back({"invented.json", {}, "fhir-r4", {}});

    const struct
    {
        const char* loinc;
        const char* number;
        const char* unit;
        const char* iso;
    } values[] = {
        {"777-3", "380", "10*9/L", "2026-11-12"},
        {"718-7", "11.2", "g/dL", "2026-11-12"},
        {"6690-2", "7.4", "10*9/L", "2026-11-12"},
        {"29463-7", "84", "kg", "2026-11-12"},
        {"8302-2", "164", "cm", "2026-11-12"},
        {"8480-6", "152", "mm[Hg]", "2026-11-12"},
        {"2093-3", "232", "mg/dL", "2026-05-02"},
        {"2085-9", "48", "mg/dL", "2026-05-02"},
        {"2160-0", "1.3", "mg/dL", "2026-11-12"},
        {"1920-8", "31", "U/L", "2026-11-12"},
        {"1742-6", "28", "U/L", "2026-11-12"},
        {"1975-2", "0.6", "mg/dL", "2026-11-12"},
        {"1751-7", "3.6", "g/dL", "2026-11-12"},
        {"6301-6", "1.1", "1", "2026-11-12"},
    };

    for (const auto& one : values) {
        record.observations.push_back(laboratory(one.loinc, one.number, one.unit, one.iso));
        record.observations.back().header.provenance.source = 0;
    }
    record.comorbidities = {illness("diabetes", clinical::Presence::Absent),
                            illness("osteoporosis")};
    record.lifestyle = {tobacco("current", "2026-11-01")};
    record.findings = {germline("BRCA1", "Pathogenic")};
    record.family = {relative("sister", "breast cancer", 44)};
    auto ahead = medication("bevacizumab", "");
    ahead.assertion = clinical::Assertion::Planned;
    record.medications = {medication("doxorubicin", "2025-03-01"),
                          taken("atorvastatin", "2024-01-01"),
                          taken("dexamethasone", "2026-10-01"),
                          ahead};
    return record;
}

} // namespace consilium::tests
