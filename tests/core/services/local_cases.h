#pragma once

#include "core/services/local_outcomes.h"
#include "tests/support/builders.h"

// Invented people who were given pembrolizumab for lung cancer, for the tests of local outcomes.
namespace consilium::tests
{

inline const terminology::TumourTree& fewTumours()
{
    static const auto tree =
        terminology::TumourTree::parse(
            "TISSUE\tTissue\t\t\t\nLUNG\tLung\t\tLung\tTISSUE\nNSCLC\tNon-small "
            "cell\t\tLung\tLUNG\nLUAD\tAdenocarcinoma\t\tLung\tNSCLC\n"
            "BREAST\tBreast\t\tBreast\tTISSUE\nBRCA\tInvasive\t\tBreast\tBREAST\n"
            "IDC\tInvasive ductal\t\tBreast\tBRCA\n")
            .value();
    return tree;
}

inline const terminology::DrugTable& fewDrugs()
{
    static const auto table = terminology::DrugTable::parse(R"({"broadClasses": [], "drugs": [
            {"name": "pembrolizumab", "synonyms": [], "classes": ["PD-1 inhibitor"]},
            {"name": "ipilimumab", "synonyms": [], "classes": ["CTLA-4 inhibitor"]},
            {"name": "docetaxel", "synonyms": [], "classes": ["taxane"]},
            {"name": "carboplatin", "synonyms": [], "classes": ["platinum"]}]})")
                                  .value();
    return table;
}

inline clinical::Response
evaluation(const char* iso, clinical::ResponseCategory category, bool isRecist = true)
{
    clinical::Response response;
    response.header.key = std::string("response|") + iso + (isRecist ? "|recist" : "|other");
    response.date = date(iso);
    response.category = category;
    response.isRecist = isRecist;
    return response;
}

inline clinical::Finding burden(const std::string& perMegabase, const char* iso)
{
    auto finding = marker(clinical::FindingKind::Signature, "TMB", perMegabase, "1/1000000{Base}");
    finding.header.key = "burden|" + perMegabase + '|' + iso;
    if (*iso != '\0')
        finding.date = date(iso);
    return finding;
}

/// Diagnosed on 1 January 2023, first dose on 10 February 2023; everything the response model asks
/// for is known before.
inline clinical::Case treated(const std::string& perMegabase = "12")
{
    auto record = patientWith("LUAD", "IVB");
    record.tumours.front().diagnosed = date("2023-01-01");
    record.stages.front().date = date("2023-01-05");
    record.findings = {burden(perMegabase, "2023-01-20")};
    record.observations = {laboratory("1751-7", "39", "g/L", "2023-02-01"),
                           laboratory("751-8", "6", "10*9/L", "2023-02-01"),
                           laboratory("731-0", "1.5", "10*9/L", "2023-02-01")};
    auto dose = medication("pembrolizumab", "2023-02-10");
    dose.record = clinical::MedicationRecord::Given;
    dose.tumour = record.tumours.front().header.key;
    record.medications = {dose};
    return record;
}

inline services::RecordSource sourceOf(std::vector<clinical::Case> records)
{
    auto next = std::make_shared<std::size_t>(0);
    return [records = std::move(records), next]() -> Result<std::optional<clinical::Case>> {
        if (*next == records.size())
            return std::optional<clinical::Case>();
        return std::optional<clinical::Case>(records[(*next)++]);
    };
}

} // namespace consilium::tests
