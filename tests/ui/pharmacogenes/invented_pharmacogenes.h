#pragma once

#include "core/services/toolbox.h"
#include "tests/support/builders.h"

#include <string>

// Invented guidance on invented drugs, and a person with invented results: enough to see every
// state of a gene and every group of drugs. The genes are real names, nothing else is.
namespace consilium::tests
{

inline services::Toolbox pharmacogeneToolbox()
{
    services::Toolbox toolbox;
    toolbox.pack.manifest.name = "invented pack";
    toolbox.pack.manifest.version = "7";
    toolbox.drugs = terminology::DrugTable::parse(R"({"drugs": [
        {"name": "alphadine", "synonyms": ["Alphatrade"]}, {"name": "betarine"}, {"name": "gammol"},
        {"name": "deltapin"}, {"name": "epsilone"}, {"name": "zetamab"}, {"name": "blockin"}]})")
                        .value();
    toolbox.advice.guidance =
        knowledge::GuidanceTable::parse(
            "CPIC\tv1\tone\talphadine\t\tDPYD activity-score 1.0\tgeneral\tStrong\treduce\t0.5\t"
            "Invented: halve.\tDPYD: invented meaning\tInvented "
            "comment.\t1\thttps://example.org/a\n"
            "DPWG\t2\ttwo\talphadine\t\tDPYD activity-score 1.0\t\t\treduce\t0.4\tInvented: "
            "less.\t\t"
            "\t\thttps://example.org/b\n"
            "CPIC\tv1\tthree\tbetarine\t\tTPMT phenotype Poor "
            "Metabolizer\tgeneral\tStrong\tavoid\t\t"
            "Invented: not.\t\t\t\t\n"
            "CPIC\tv1\tfour\tgammol\t\tCYP2D6 activity-score "
            "0.0\tadults\tStrong\tavoid\t\tInvented: "
            "never.\t\t\t\t\n"
            "CPIC\tv1\tfour\tgammol\t\tCYP2D6 activity-score 2.0\tadults\tStrong\tstandard\t\t"
            "Invented: as usual.\t\t\t\t\n"
            "CPIC\tv1\tfive\tdeltapin\t\tCYP2C19 phenotype Intermediate Metabolizer\tgeneral\t"
            "Moderate\tstandard\t\tInvented: usual.\t\t\t\t\n"
            "CPIC\tv1\tsix\tepsilone\t\tNUDT15 phenotype Poor "
            "Metabolizer\tgeneral\tStrong\tavoid\t\t"
            "Invented: no.\t\t\t\t\n")
            .value();
    toolbox.advice.inhibitors =
        pgx::Inhibitors::parse("blockin\tCYP2D6\tstrong\tinvented table\thttps://example.org/c\n")
            .value();
    toolbox.advice.pretests =
        pgx::Pretests::parse("epsilone\tNUDT15\tEMA\t2020-01-01\thttps://example.org/d\tInvented: "
                             "test before.\n")
            .value();
    return toolbox;
}

inline clinical::PharmacogenePosition
position(const std::string& name, clinical::PositionState state, bool isKey = false)
{
    clinical::PharmacogenePosition made;
    made.name = name;
    made.state = state;
    made.isKey = isKey;
    if (state == clinical::PositionState::Reference)
        made.genotype = "C/C";
    else if (state == clinical::PositionState::Variant)
        made.genotype = "C/T";
    return made;
}

/// DPYD with every position read, CYP2C19 without a key position, TPMT not called, CYP2D6 typed;
/// NUDT15 was not tested. alphadine and epsilone are in the options; see pharmacogeneRanking.
inline clinical::Case pharmacogeneCase()
{
    using clinical::PositionState;
    auto record = patientWith("LUAD", "IV");
    record.sources.push_back({"germline.vcf", {}, "vcf", {}});
    auto dpyd =
        pharmacogene("DPYD", "Reference/c.1905+1G>A (*2A)", "Intermediate Metabolizer", "1.0");
    dpyd.positions = {position("rs1", PositionState::Reference),
                      position("rs2", PositionState::Variant, true),
                      position("rs3", PositionState::Reference)};
    dpyd.header.provenance = {0, "sample INVENTED"};
    dpyd.date = date("2026-02-03");
    auto cyp2c19 = pharmacogene("CYP2C19", "*1/*2", "Intermediate Metabolizer");
    cyp2c19.positions = {position("rs11", PositionState::Missing, true),
                         position("rs12", PositionState::Variant, true),
                         position("rs13", PositionState::Unusable),
                         position("rs14", PositionState::Missing)};
    cyp2c19.warnings = {"missing-key-position", "alternatives-possible"};
    cyp2c19.allCalls = {"*1/*2", "*2/*3"};
    cyp2c19.header.provenance = {0, "sample INVENTED"};
    clinical::Pharmacogene tpmt;
    tpmt.header.key = "pharmacogene|TPMT";
    tpmt.header.provenance = {0, "sample INVENTED"};
    tpmt.gene = "TPMT";
    tpmt.reason = "no position of the definition was read";
    tpmt.positions = {position("rs21", PositionState::Missing, true)};
    auto cyp2d6 = pharmacogene("CYP2D6", "*1/*1", "Normal Metabolizer", "2.0");
    cyp2d6.isOutside = true;
    cyp2d6.calledBy = "Invented laboratory";
    record.pharmacogenes = {tpmt, dpyd, cyp2c19, cyp2d6};
    return record;
}

inline options::Ranking pharmacogeneRanking()
{
    options::Ranking ranking;
    for (const char* drug : {"alphadine", "epsilone"}) {
        options::Option option;
        option.id = drug;
        option.name = std::string(drug) + " alone";
        option.therapy = {drug};
        ranking.options.push_back(option);
    }
    return ranking;
}

} // namespace consilium::tests
