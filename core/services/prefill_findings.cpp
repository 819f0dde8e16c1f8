#include "core/services/prefill_parts.h"

#include <algorithm>

namespace consilium::services
{

namespace
{

using calculators::Field;

bool isTumourWithin(const PrefillAsk& ask,
                    const std::string& code,
                    std::initializer_list<std::string_view> ancestors)
{
    return std::any_of(ancestors.begin(), ancestors.end(), [&](std::string_view one) {
        return ask.tumours.isWithin(code, one);
    });
}

/// Site of the Khorana score by OncoTree. Empty where a type may stand for two of its sites.
std::string_view khoranaSite(const PrefillAsk& ask, const std::string& code)
{
    struct Site
    {
        std::string_view word;
        std::initializer_list<std::string_view> ancestors;
    };

    static const Site kSites[] = {
        {"stomach", {"STAD"}},
        {"oesophagus", {"ESCA", "ESCC"}},
        {"pancreas", {"PANCREAS"}},
        {"lung", {"LUNG"}},
        {"myeloma", {"PCM"}},
        {"lymphoma", {"HL"}},
        {"gynaecologic", {"OVARY", "UTERUS", "CERVIX", "VULVA"}},
        {"bladder", {"BLCA"}},
        {"testicular", {"TESTIS"}},
        {"breast", {"BREAST"}},
        {"colorectal", {"COADREAD"}},
        {"prostate", {"PROSTATE"}},
        {"kidney", {"KIDNEY"}},
        {"melanoma", {"MEL"}},
        {"head_neck", {"HEAD_NECK"}},
        {"liver", {"HCC"}},
        {"biliary", {"BILIARY_TRACT"}},
        {"sarcoma", {"SOFT_TISSUE"}},
        {"thyroid", {"THYROID"}},
        {"brain", {"BRAIN"}},
    };
    for (const auto& site : kSites) {
        if (isTumourWithin(ask, code, site.ancestors))
            return site.word;
    }
    // Leukaemias stand below the same branch of OncoTree as lymphomas.
    const auto* type = ask.tumours.find(code);
    const bool isLymphoma = type != nullptr && isTumourWithin(ask, code, {"NHL"}) &&
                            type->name.find("Lymphoma") != std::string::npos &&
                            type->name.find("Leukemia") == std::string::npos;
    return isLymphoma ? "lymphoma" : std::string_view();
}

/// Bases in brackets of "rs9923231 reference (C)/rs9923231 variant (T)".
std::string basesOf(std::string_view call)
{
    std::string bases;
    for (std::size_t at = 0; at + 2 < call.size(); ++at) {
        if (call[at] == '(' && call[at + 2] == ')')
            bases += call[at + 1];
    }
    return bases;
}

} // namespace

Filled genotype(const PrefillAsk& ask, const Field& field)
{
    const std::string_view gene = field.id == "cyp2c9" ? "CYP2C9" : "VKORC1";
    for (const auto* result : clinical::currentPharmacogenes(ask.record)) {
        if (result->gene != gene || result->readings.empty())
            continue;
        PrefilledField filled;
        filled.field = field.id;
        const auto& call = result->readings.front().lookup;
        filled.data.push_back(datumOf(ask, std::string(gene), result->header, result->date));
        filled.data.back().word = call;
        if (result->readings.size() > 1 || result->allCalls.size() > 1) {
            filled.remarks.push_back({"Not filled: other calls fit the data too.", {}});
            return filled;
        }
        const auto cell = gene == "VKORC1" ? basesOf(call) : call;
        if (std::find(field.choices.begin(), field.choices.end(), cell) == field.choices.end()) {
            filled.remarks.push_back({"Not filled: the model does not know this genotype.", {}});
            return filled;
        }
        filled.cell = cell;
        if (result->restsOnMissing())
            filled.remarks.push_back({"Key positions of the gene were not read.", {}});
        return filled;
    }
    return std::nullopt;
}

Filled receptor(const PrefillAsk& ask, const Field& field)
{
    if (tumourOfModel(ask) == nullptr)
        return std::nullopt;
    const std::string_view marker = field.id == "er" ? "ER" : field.id == "pr" ? "PR" : "HER2";
    PrefilledField filled;
    filled.field = field.id;
    for (const auto& finding : ask.record.findings) {
        const bool isPositive = finding.status == "positive";
        if (finding.name != marker || !clinical::counts(finding.assertion) ||
            (!isPositive && finding.status != "negative"))
            continue;
        filled.data.push_back(datumOf(ask, finding.name, finding.header, finding.date));
        filled.data.back().word = finding.status;
        const std::string cell = isPositive ? "1" : "0";
        if (filled.data.size() > 1 && filled.cell != cell) {
            filled.cell.clear();
            filled.remarks = {{"Not filled: these contradict each other.", {}}};
            return filled;
        }
        filled.cell = cell;
    }
    return filled.data.empty() ? Filled() : filled;
}

Filled tumourSite(const PrefillAsk& ask, const Field& field)
{
    const auto* tumour = clinical::leadingTumour(ask.record);
    const auto* type = tumour == nullptr ? nullptr : ask.tumours.find(tumour->oncotree);
    if (type == nullptr)
        return std::nullopt;
    PrefilledField filled;
    filled.field = field.id;
    filled.data.push_back(datumOf(ask, "tumour type", tumour->header, tumour->diagnosed));
    filled.data.back().word = type->name;
    if (field.kind == Field::Kind::Flag) {
        if (isTumourWithin(ask, type->code, {"OTHER"}) || type->code == "TISSUE")
            return std::nullopt; // the site is not known
        filled.cell = isTumourWithin(ask,
                                     type->code,
                                     {"STOMACH",
                                      "BOWEL",
                                      "PANCREAS",
                                      "LIVER",
                                      "BILIARY_TRACT",
                                      "AMPULLA_OF_VATER",
                                      "PROSTATE",
                                      "BLADDER",
                                      "KIDNEY",
                                      "TESTIS",
                                      "PENIS"})
                          ? "1"
                          : "0";
    } else {
        filled.cell = khoranaSite(ask, type->code);
        if (filled.cell.empty())
            filled.remarks.push_back(
                {"Not filled: this tumour type has no place of its own in the list.", {}});
    }
    markAssertion(filled, tumour->assertion);
    return filled;
}

} // namespace consilium::services
