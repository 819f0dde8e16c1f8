#pragma once

#include "core/services/toolbox.h"

// A toolbox of a few invented statements about invented drugs: enough to see every state of a gene.
namespace consilium::tests
{

inline knowledge::Leaf leaf(knowledge::Leaf::Kind kind, const std::string& gene)
{
    knowledge::Leaf made;
    made.kind = kind;
    made.gene = gene;
    return made;
}

inline knowledge::Statement statement(const std::string& id,
                                      const knowledge::Leaf& biomarker,
                                      const std::string& tumour,
                                      knowledge::Effect effect)
{
    knowledge::Statement made;
    made.id = id;
    made.biomarker.leaf = biomarker;
    made.tumour.in = {tumour};
    made.therapy = {"testinib"};
    made.effect = effect;
    made.summary = "Invented statement " + id;
    made.amp = "I-A";
    made.citations = {{"1", {}, {}, {}, {}, {}}};
    return made;
}

/// LUAD below LUNG, SKCM beside it. EGFR L858R: sensitive in LUAD and in SKCM; EGFR T790M:
/// resistant in LUAD; ALK fusion and MET amplification: sensitive in lung; wild-type KRAS:
/// sensitive in LUAD; MSI high: sensitive everywhere; BRAF V600E: SKCM.
inline services::Toolbox smallToolbox()
{
    using knowledge::Effect;
    using Kind = knowledge::Leaf::Kind;
    services::Toolbox toolbox;
    toolbox.tumours = terminology::TumourTree::parse("TISSUE\tTissue\t\t\t\n"
                                                     "LUNG\tLung\t\t\tTISSUE\n"
                                                     "LUAD\tLung Adenocarcinoma\t\t\tLUNG\n"
                                                     "SKCM\tCutaneous Melanoma\t\t\tTISSUE\n")
                          .value();
    toolbox.genes =
        terminology::GeneTable::parse("EGFR\t\t\tERBB1\t\t\nALK\t\t\t\t\t\nMET\t\t\t\t\t\nKRAS\t\t"
                                      "\t\t\t\nBRAF\t\t\t\t\t\nTP53\t\t\t\t\t\n")
            .value();
    toolbox.drugs = terminology::DrugTable::parse(R"({"drugs": [{"name": "testinib"}]})").value();
    auto l858r = leaf(Kind::Variant, "EGFR");
    l858r.protein = {"L858R"};
    auto t790m = leaf(Kind::Variant, "EGFR");
    t790m.protein = {"T790M"};
    auto v600e = leaf(Kind::Variant, "BRAF");
    v600e.protein = {"V600E"};
    auto msi = leaf(Kind::Signature, {});
    msi.name = "MSI";
    msi.status = "high";
    toolbox.pack.manifest.name = "invented";
    toolbox.pack.manifest.version = "1";
    toolbox.pack.statements = {
        statement("s1", l858r, "LUAD", Effect::Sensitive),
        statement("s2", t790m, "LUAD", Effect::Resistant),
        statement("s3", leaf(Kind::Fusion, "ALK"), "LUNG", Effect::Sensitive),
        statement("s4", leaf(Kind::Amplification, "MET"), "LUAD", Effect::Sensitive),
        statement("s5", msi, "TISSUE", Effect::Sensitive),
        statement("s6", l858r, "SKCM", Effect::Sensitive),
        statement("s7", leaf(Kind::WildType, "KRAS"), "LUAD", Effect::Sensitive),
        statement("s8", v600e, "SKCM", Effect::Sensitive),
    };
    return toolbox;
}

} // namespace consilium::tests
