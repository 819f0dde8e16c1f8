#include "core/genomics/oncogenicity_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;

constexpr const char* kStandard = "PMID 35101336";

// Horak 2022, table 3: in any of five continental populations of gnomAD.
constexpr double kVeryCommon = 0.05;
constexpr double kCommon = 0.01;
/// "Extremely low": the standard gives no number; this one is that of PCGR (sigven/pcgr,
/// gnomAD_extremely_rare_AF).
constexpr double kExtremelyRare = 0.00001;

void apply(Oncogenicity& sum, const char* code, Message reason, std::string source)
{
    sum.applied.push_back({code, pointsOf(code), std::move(reason), std::move(source)});
}

void judgeFrequency(const Finding& finding, Oncogenicity& sum)
{
    if (finding.populationSource.empty()) {
        for (const auto* code : {"OP4", "SBVS1", "SBS1"})
            sum.notJudged.push_back({code, {"the file carries no population frequency", {}}});
        return;
    }
    const std::string source = std::string(kStandard) + "; " + finding.populationSource;
    if (!finding.populationFrequency) {
        apply(sum,
              "OP4",
              {"the file carries frequencies of {} and none for this allele",
               {finding.populationSource}},
              source);
        return;
    }
    const double frequency = *finding.populationFrequency;
    const Message reason{"allele frequency {} in {}",
                         {fmt::format("{:.2g}", frequency), finding.populationSource}};
    if (frequency > kVeryCommon)
        apply(sum, "SBVS1", reason, source);
    else if (frequency > kCommon)
        apply(sum, "SBS1", reason, source);
    else if (frequency < kExtremelyRare)
        apply(sum, "OP4", reason, source);
    // A frequency over all people can hide one population in which the allele is common.
    if (finding.populationSource == "gnomAD overall" && frequency <= kVeryCommon) {
        const Message why{"only the frequency over all populations is stated", {}};
        sum.notJudged.push_back({"SBVS1", why});
        if (frequency <= kCommon)
            sum.notJudged.push_back({"SBS1", why});
    }
}

enum class Verdict { Damaging, Benign, Neither };

Verdict verdictOf(std::string_view prediction)
{
    const auto verdict = prediction.substr(prediction.find(' ') + 1);
    static constexpr std::array<std::string_view, 5> kDamaging{"deleterious",
                                                               "probably_damaging",
                                                               "possibly_damaging",
                                                               "likely_pathogenic",
                                                               "deleterious_low_confidence"};
    static constexpr std::array<std::string_view, 4> kBenign{
        "tolerated", "benign", "likely_benign", "tolerated_low_confidence"};
    if (std::find(kDamaging.begin(), kDamaging.end(), verdict) != kDamaging.end())
        return Verdict::Damaging;
    return std::find(kBenign.begin(), kBenign.end(), verdict) != kBenign.end() ? Verdict::Benign
                                                                               : Verdict::Neither;
}

void judgePredictions(const Finding& finding, Oncogenicity& sum)
{
    std::string all;
    for (const auto& prediction : finding.predictions)
        all += (all.empty() ? "" : ", ") + prediction;
    const auto areAll = [&](Verdict verdict) {
        return std::all_of(finding.predictions.begin(),
                           finding.predictions.end(),
                           [&](const std::string& text) { return verdictOf(text) == verdict; });
    };
    if (finding.predictions.size() < 2) {
        const Message why = all.empty() ? Message{"the file carries no in silico prediction", {}}
                                        : Message{"only one line of prediction ({})", {all}};
        sum.notJudged.push_back({"OP1", why});
        sum.notJudged.push_back({"SBP1", why});
    } else if (areAll(Verdict::Damaging)) {
        apply(sum, "OP1", {"all predictions in the file agree: {}", {all}}, kStandard);
    } else if (areAll(Verdict::Benign)) {
        apply(sum, "SBP1", {"all predictions in the file agree: {}", {all}}, kStandard);
    } else {
        const Message why{"the predictions disagree: {}", {all}};
        sum.notCounted.push_back({"OP1", why});
        sum.notCounted.push_back({"SBP1", why});
    }
}

void judgeSilent(const Finding& finding, Oncogenicity& sum)
{
    const auto has = [&](std::string_view part) {
        return std::any_of(finding.consequences.begin(),
                           finding.consequences.end(),
                           [&](const auto& term) { return term.find(part) != std::string::npos; });
    };
    const bool isSynonymous = has("synonymous_variant") || finding.hgvsProtein.ends_with('=') ||
                              finding.hgvsProtein.ends_with("=)");
    if (!isSynonymous)
        return;
    if (has("splice"))
        sum.notJudged.push_back({"SBP2", {"a silent change at a splice region", {}}});
    else if (!has("synonymous_variant"))
        sum.notJudged.push_back({"SBP2", {"the place relative to splice sites is not stated", {}}});
    else
        apply(sum,
              "SBP2",
              {"synonymous and outside the splice regions by the annotation; conservation was not "
               "looked at",
               {}},
              kStandard);
}

} // namespace

int pointsOf(std::string_view code)
{
    static constexpr std::array<std::pair<std::string_view, int>, 17> kPoints{{{"OVS1", 8},
                                                                               {"OS1", 4},
                                                                               {"OS2", 4},
                                                                               {"OS3", 4},
                                                                               {"OM1", 2},
                                                                               {"OM2", 2},
                                                                               {"OM3", 2},
                                                                               {"OM4", 2},
                                                                               {"OP1", 1},
                                                                               {"OP2", 1},
                                                                               {"OP3", 1},
                                                                               {"OP4", 1},
                                                                               {"SBVS1", -8},
                                                                               {"SBS1", -4},
                                                                               {"SBS2", -4},
                                                                               {"SBP1", -1},
                                                                               {"SBP2", -1}}};
    const auto* found = std::find_if(
        kPoints.begin(), kPoints.end(), [&](const auto& entry) { return entry.first == code; });
    return found == kPoints.end() ? 0 : found->second;
}

void judgeFile(const Finding& finding, Oncogenicity& sum)
{
    judgeFrequency(finding, sum);
    judgePredictions(finding, sum);
    judgeSilent(finding, sum);
}

} // namespace consilium::genomics
