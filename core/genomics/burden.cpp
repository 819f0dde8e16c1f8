#include "core/genomics/burden.h"

#include "core/genomics/protein_change.h"
#include "core/genomics/reading.h"

#include <boost/math/distributions/gamma.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;

// Merino 2020.
constexpr int kLeastDepth = 25;
constexpr int kLeastAlternative = 3;
constexpr double kLeastFraction = 0.05;

bool isCountedClass(const Finding& finding)
{
    static constexpr std::array<std::string_view, 10> kTerms{"missense_variant",
                                                             "stop_gained",
                                                             "frameshift_variant",
                                                             "inframe_insertion",
                                                             "inframe_deletion",
                                                             "conservative_inframe_insertion",
                                                             "conservative_inframe_deletion",
                                                             "disruptive_inframe_insertion",
                                                             "disruptive_inframe_deletion",
                                                             "protein_altering_variant"};
    if (!finding.consequences.empty())
        return std::any_of(
            finding.consequences.begin(), finding.consequences.end(), [](const auto& term) {
                return std::find(kTerms.begin(), kTerms.end(), term) != kTerms.end();
            });
    using Kind = ProteinChange::Kind;
    const auto change = parseProteinChange(finding.hgvsProtein);
    if (!change)
        return false;
    static constexpr std::array<Kind, 7> kKinds{Kind::Substitution,
                                                Kind::Nonsense,
                                                Kind::Frameshift,
                                                Kind::Deletion,
                                                Kind::Insertion,
                                                Kind::Duplication,
                                                Kind::DelIns};
    return std::find(kKinds.begin(), kKinds.end(), change->kind) != kKinds.end();
}

bool isBelow(const Finding& finding)
{
    return finding.depth.value_or(kLeastDepth) < kLeastDepth ||
           finding.alternativeDepth.value_or(kLeastAlternative) < kLeastAlternative ||
           finding.alleleFraction.value_or(kLeastFraction) < kLeastFraction;
}

void count(const Finding& finding, ComputedBurden& burden)
{
    if (!hasPassed(finding))
        ++burden.filtered;
    else if (finding.origin == clinical::Origin::Germline)
        ++burden.germline;
    else if (!isCountedClass(finding))
        ++burden.otherClass;
    else if (isBelow(finding))
        ++burden.belowThreshold;
    else {
        ++burden.counted;
        if (!finding.depth || !finding.alternativeDepth || !finding.alleleFraction)
            ++burden.withoutDepth;
    }
}

void addReported(const clinical::Case& record, const clinical::Assay& assay, Burden& burden)
{
    for (std::size_t index = 0; index < record.findings.size(); ++index) {
        const auto& finding = record.findings[index];
        // A burden that names no assay belongs to each assay of its specimen, or to all.
        const bool isMine = finding.assay.empty()
                                ? finding.specimen.empty() || finding.specimen == assay.specimen
                                : finding.assay == assay.header.key;
        if (finding.name != "TMB" || !finding.quantity || !isMine ||
            !clinical::counts(finding.assertion))
            continue;
        if (finding.quantity->value < 0)
            burden.warnings.push_back({"a reported burden is negative and is not used ({})",
                                       {finding.header.provenance.place}});
        else
            burden.reported.push_back({static_cast<int>(index), *finding.quantity});
    }
}

Message refusalOf(const clinical::Assay& assay, const std::vector<const Finding*>& variants)
{
    if (assay.detectsSmallVariants != clinical::Presence::Present)
        return {"the test does not say that it reads small variants", {}};
    if (!assay.coveredMegabases)
        return {"the covered megabases of the test are not stated", {}};
    if (!(*assay.coveredMegabases > 0))
        return {"the covered megabases of the test are not above zero", {}};
    const bool isReportList =
        std::any_of(variants.begin(), variants.end(), [](const Finding* finding) {
            return finding->position == 0;
        });
    if (isReportList || (variants.empty() && assay.tumourSample.empty()))
        return {"the test lists reported variants, not all of them", {}};
    return {};
}

void addWarnings(const clinical::Assay& assay, Burden& burden)
{
    const auto& computed = *burden.computed;
    if (computed.withoutDepth > 0)
        burden.warnings.push_back(
            {"{} of {} counted variants lack depth, reads or allele fraction: the thresholds could "
             "not be applied to them",
             {std::to_string(computed.withoutDepth), std::to_string(computed.counted)}});
    if (computed.megabases < 1)
        burden.warnings.push_back({"less than 1 megabase was read ({}): the interval is wide",
                                   {fmt::format("{:.2f}", computed.megabases)}});
    if (!assay.normalSample.empty())
        return;
    burden.warnings.push_back(
        {"tumour without a normal sample: rare germline variants are counted, the burden is too "
         "high, most in people of African and Asian ancestry; in lung cancer those misclassified "
         "as "
         "high did not do better under checkpoint inhibitors (Nassar AH, Cancer Cell 2022, PMID "
         "36179682)",
         {}});
    burden.warnings.push_back(
        {"size in one laboratory's lung cancers, median per megabase with and without a normal "
         "sample: Asian 1.9 and 4.9, Black 4.2 and 7.6, Hispanic or Latino 3.2 and 4.9 (De La Vega "
         "F, abstract of Tempus on 648 genes)",
         {}});
}

} // namespace

PoissonInterval poissonInterval(int events)
{
    constexpr double kTail = 0.025;
    using Gamma = boost::math::gamma_distribution<double>;
    const double number = std::max(events, 0);
    PoissonInterval interval;
    if (number > 0)
        interval.low = boost::math::quantile(Gamma(number, 1), kTail);
    interval.high = boost::math::quantile(boost::math::complement(Gamma(number + 1, 1), kTail));
    return interval;
}

Message burdenRule()
{
    return {"counted: somatic missense, nonsense, frameshift and in-frame insertions and deletions "
            "that passed the filter, with depth of at least {}, at least {} reads and an allele "
            "fraction of at least {} % (Friends of Cancer Research, Merino DM 2020, PMID 32217756)",
            {std::to_string(kLeastDepth),
             std::to_string(kLeastAlternative),
             fmt::format("{:.0f}", kLeastFraction * 100)}};
}

Burden burdenOf(const clinical::Case& record, const clinical::Assay& assay)
{
    Burden burden;
    burden.assay = assay.header.key;
    addReported(record, assay, burden);
    std::vector<const Finding*> variants;
    for (const auto& finding : record.findings) {
        if (finding.kind == FindingKind::SmallVariant && finding.assay == assay.header.key &&
            clinical::counts(finding.assertion))
            variants.push_back(&finding);
    }
    burden.refusal = refusalOf(assay, variants);
    if (!burden.refusal.isEmpty())
        return burden;
    ComputedBurden computed;
    for (const auto* variant : variants)
        count(*variant, computed);
    computed.megabases = *assay.coveredMegabases;
    const auto interval = poissonInterval(computed.counted);
    computed.perMegabase = computed.counted / computed.megabases;
    computed.low = interval.low / computed.megabases;
    computed.high = interval.high / computed.megabases;
    burden.computed = computed;
    addWarnings(assay, burden);
    return burden;
}

} // namespace consilium::genomics
