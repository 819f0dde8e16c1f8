#include "core/genomics/origin.h"

#include "core/base/proportion.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;
using clinical::Origin;
using Basis = OriginReading::Basis;

const clinical::Assay* assayOf(const clinical::Case& record, const Finding& finding)
{
    const auto found =
        std::find_if(record.assays.begin(), record.assays.end(), [&](const auto& assay) {
            return !finding.assay.empty() && assay.header.key == finding.assay;
        });
    return found == record.assays.end() ? nullptr : &*found;
}

std::optional<double> purityOf(const clinical::Case& record, const Finding& finding)
{
    const auto* assay = assayOf(record, finding);
    const auto key = !finding.specimen.empty() ? finding.specimen
                     : assay != nullptr        ? assay->specimen
                                               : std::string();
    for (const auto& specimen : record.specimens) {
        if (!key.empty() && specimen.header.key == key && specimen.purity && *specimen.purity > 0 &&
            *specimen.purity <= 1)
            return specimen.purity;
    }
    return std::nullopt;
}

/// Stated copies of the finding's gene on the same specimen or assay.
std::optional<double> copiesOf(const clinical::Case& record, const Finding& finding)
{
    for (const auto& other : record.findings) {
        if (other.kind == clinical::FindingKind::CopyNumber && other.gene == finding.gene &&
            other.copyNumber && *other.copyNumber > 0 && clinical::counts(other.assertion) &&
            other.specimen == finding.specimen && !finding.gene.empty())
            return other.copyNumber;
    }
    return std::nullopt;
}

Message reasonAgainst(const Finding& finding, const std::optional<double>& purity)
{
    if (finding.origin != Origin::Somatic)
        return {"the variant is not known to be somatic", {}};
    if (!finding.alleleFraction || *finding.alleleFraction <= 0 || *finding.alleleFraction > 1)
        return {"the allele fraction is not stated", {}};
    if (!purity)
        return {"the purity of the specimen is not stated", {}};
    if (finding.chromosome == "X" || finding.chromosome == "Y")
        return {"copies of a sex chromosome in normal cells depend on the person", {}};
    return {};
}

Message wordsOf(const ClonalFraction& fraction, double purity, double copies)
{
    const auto percent = [](double value) { return fmt::format("{:.0f}", value * 100); };
    const std::string copyNumber = fmt::format("{:g}", copies);
    if (!fraction.low || !fraction.high)
        return {fraction.areCopiesAssumed
                    ? "about {} % of tumour cells carry it, at a purity of {} % and {} copies "
                      "(assumed)"
                    : "about {} % of tumour cells carry it, at a purity of {} % and {} copies "
                      "(stated)",
                {percent(fraction.estimate), percent(purity), copyNumber}};
    return {fraction.areCopiesAssumed
                ? "about {} % ({} to {} %) of tumour cells carry it, at a purity of {} % and {} "
                  "copies (assumed)"
                : "about {} % ({} to {} %) of tumour cells carry it, at a purity of {} % and {} "
                  "copies (stated)",
            {percent(fraction.estimate),
             percent(*fraction.low),
             percent(*fraction.high),
             percent(purity),
             copyNumber}};
}

} // namespace

OriginReading originOf(const clinical::Case& record, const Finding& finding)
{
    const auto* assay = assayOf(record, finding);
    const bool hasPair =
        assay != nullptr && !assay->tumourSample.empty() && !assay->normalSample.empty();
    OriginReading reading{finding.origin, Basis::NotKnown, {}};
    if (finding.origin == Origin::Unknown) {
        reading.words = hasPair ? Message{"germline or somatic: not told by {}", {assay->name}}
                                : Message{"germline or somatic: no normal sample was read", {}};
        return reading;
    }
    reading.basis = hasPair ? Basis::Pair : Basis::Stated;
    const bool isGermline = finding.origin == Origin::Germline;
    if (hasPair)
        reading.words = {isGermline ? "germline, inferred: also in the normal sample {}"
                                    : "somatic, inferred: not in the normal sample {}",
                         {assay->normalSample}};
    else
        reading.words = {isGermline ? "germline, as stated" : "somatic, as stated", {}};
    return reading;
}

std::optional<ClonalFraction>
clonalFraction(const clinical::Case& record, const Finding& finding, Message* why)
{
    const auto purity = purityOf(record, finding);
    if (auto reason = reasonAgainst(finding, purity); !reason.isEmpty()) {
        if (why != nullptr)
            *why = std::move(reason);
        return std::nullopt;
    }
    const auto stated = copiesOf(record, finding);
    const double copies = stated.value_or(2);
    const double factor = (*purity * copies + 2 * (1 - *purity)) / *purity;
    const auto cut = [&](double fraction) { return std::min(fraction * factor, 1.0); };
    ClonalFraction result;
    result.areCopiesAssumed = !stated;
    result.isAboveOne = *finding.alleleFraction * factor > 1;
    result.estimate = cut(*finding.alleleFraction);
    const int depth = finding.depth.value_or(0);
    const int reads = finding.alternativeDepth.value_or(-1);
    if (depth > 0 && reads >= 0 && reads <= depth) {
        const auto interval = exactInterval(reads, depth);
        result.low = cut(interval.first);
        result.high = cut(interval.second);
    }
    result.words = wordsOf(result, *purity, copies);
    return result;
}

} // namespace consilium::genomics
