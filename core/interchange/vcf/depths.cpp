#include "core/interchange/vcf/depths.h"

#include "core/interchange/vcf/header.h"

#include <charconv>
#include <cmath>

namespace consilium::interchange::vcf
{

namespace
{

using clinical::Finding;

/// htslib holds fractions as float; the shortest decimal that names the float is the number that
/// the file had.
double asWritten(float value)
{
    char text[32];
    const auto end = std::to_chars(std::begin(text), std::end(text), value).ptr;
    double result = static_cast<double>(value);
    std::from_chars(std::begin(text), end, result);
    return result;
}

bool isFraction(double value) { return value >= 0 && value <= 1; }

void setFraction(Finding& finding, double value, std::string source)
{
    finding.alleleFraction = value;
    finding.alleleFractionSource = std::move(source);
}

/// From reads with the allele and reads with any allele that was counted.
void setCounts(Finding& finding, std::int64_t alternative, std::int64_t total, const char* source)
{
    if (alternative < 0 || total < alternative)
        return;
    finding.alternativeDepth = static_cast<int>(alternative);
    if (total > 0 && !finding.alleleFraction)
        setFraction(finding, static_cast<double>(alternative) / static_cast<double>(total), source);
}

std::optional<int> at(const std::vector<std::optional<int>>& values, std::size_t index)
{
    return index < values.size() ? values[index] : std::nullopt;
}

/// "12.5%"
std::optional<double> percentage(const std::string& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isPercent =
        error == std::errc() && end + 1 == text.data() + text.size() && *end == '%';
    return isPercent && isFraction(value / 100) ? std::optional(value / 100) : std::nullopt;
}

void readStatedFraction(const SampleValues& values, std::size_t allele, Finding& finding)
{
    for (const auto* tag : {"AF", "FA", "VAF"}) {
        const auto fractions = values.reals(tag);
        if (fractions.size() >= allele && fractions[allele - 1] &&
            isFraction(*fractions[allele - 1])) {
            setFraction(finding, *fractions[allele - 1], std::string("FORMAT/") + tag);
            return;
        }
    }
    if (const auto share = percentage(values.text("FREQ")); share && allele == 1)
        setFraction(finding, *share, "FORMAT/FREQ");
}

void readAlleleDepths(const SampleValues& values, std::size_t allele, Finding& finding)
{
    const auto counts = values.integers("AD");
    if (counts.size() == 1 && allele == 1) {
        // VarScan: AD holds the reads with the allele alone, RD those with the reference.
        const auto reference = at(values.integers("RD"), 0);
        if (counts.front() && reference && *reference >= 0)
            setCounts(finding,
                      *counts.front(),
                      std::int64_t{*reference} + *counts.front(),
                      "FORMAT/RD,AD");
        return;
    }
    const auto own = at(counts, allele);
    if (!own)
        return;
    std::int64_t total = 0;
    bool isWhole = true;
    for (const auto& count : counts) {
        isWhole = isWhole && count && *count >= 0;
        total += isWhole ? *count : 0;
    }
    if (isWhole)
        setCounts(finding, *own, total, "FORMAT/AD");
    else if (finding.depth)
        setCounts(
            finding, *own, *finding.depth, "FORMAT/AD,DP"); // the reference's own count is missing
    else if (*own >= 0)
        finding.alternativeDepth = own;
}

/// Strelka counts reads in two tiers; its own fraction uses the first.
void readStrelka(const SampleValues& values, Finding& finding)
{
    if (finding.reference.size() == 1 && finding.alternative.size() == 1) {
        const auto reference = at(values.integers((finding.reference + "U").c_str()), 0);
        const auto alternative = at(values.integers((finding.alternative + "U").c_str()), 0);
        if (reference && alternative && *reference >= 0)
            setCounts(finding,
                      *alternative,
                      std::int64_t{*reference} + *alternative,
                      "FORMAT/tier 1 base counts");
        return;
    }
    const auto reference = at(values.integers("TAR"), 0);
    const auto alternative = at(values.integers("TIR"), 0);
    if (reference && alternative && *reference >= 0)
        setCounts(finding,
                  *alternative,
                  std::int64_t{*reference} + *alternative,
                  "FORMAT/TAR,TIR tier 1");
}

void readFreeBayes(const SampleValues& values, std::size_t allele, Finding& finding)
{
    const auto observed = values.integers("AO");
    const auto reference = at(values.integers("RO"), 0);
    const auto own = at(observed, allele - 1);
    if (!own || !reference || *reference < 0)
        return;
    std::int64_t total = *reference;
    for (const auto& count : observed)
        total += std::max(count.value_or(0), 0);
    setCounts(finding, *own, total, "FORMAT/RO,AO");
}

/// Delly: junction reads where the breakpoint is precise, else pairs.
void readDelly(const SampleValues& values, Finding& finding)
{
    for (const auto& [referenceTag, variantTag, source] :
         {std::tuple{"RR", "RV", "FORMAT/RR,RV"}, std::tuple{"DR", "DV", "FORMAT/DR,DV"}}) {
        const auto reference = at(values.integers(referenceTag), 0);
        const auto variant = at(values.integers(variantTag), 0);
        if (reference && variant && *reference >= 0 && std::int64_t{*reference} + *variant > 0) {
            setCounts(finding, *variant, std::int64_t{*reference} + *variant, source);
            return;
        }
    }
}

} // namespace

SampleValues::SampleValues(const bcf_hdr_t* header, bcf1_t* record, int sample)
    : m_header(header)
    , m_record(record)
    , m_sample(sample)
{
}

std::vector<std::optional<int>> SampleValues::integers(const char* tag) const
{
    Buffer<std::int32_t> buffer;
    const int total = bcf_get_format_int32(m_header, m_record, tag, &buffer.data, &buffer.capacity);
    const int samples = bcf_hdr_nsamples(m_header);
    std::vector<std::optional<int>> values;
    for (int index = 0; samples > 0 && index < total / samples; ++index) {
        const auto value = buffer.data[m_sample * (total / samples) + index];
        if (value == bcf_int32_vector_end)
            break;
        values.push_back(value == bcf_int32_missing ? std::nullopt : std::optional<int>(value));
    }
    return values;
}

std::vector<std::optional<double>> SampleValues::reals(const char* tag) const
{
    Buffer<float> buffer;
    const int total = bcf_get_format_float(m_header, m_record, tag, &buffer.data, &buffer.capacity);
    const int samples = bcf_hdr_nsamples(m_header);
    std::vector<std::optional<double>> values;
    for (int index = 0; samples > 0 && index < total / samples; ++index) {
        const float value = buffer.data[m_sample * (total / samples) + index];
        if (bcf_float_is_vector_end(value))
            break;
        const bool isMissing = bcf_float_is_missing(value) || !std::isfinite(value);
        values.push_back(isMissing ? std::nullopt : std::optional(asWritten(value)));
    }
    return values;
}

std::string SampleValues::text(const char* tag) const
{
    Buffer<char> buffer;
    const int total = bcf_get_format_char(m_header, m_record, tag, &buffer.data, &buffer.capacity);
    const int samples = bcf_hdr_nsamples(m_header);
    if (total <= 0 || samples == 0)
        return {};
    const int each = total / samples;
    const std::string_view whole(buffer.data + m_sample * each, static_cast<std::size_t>(each));
    const auto own = whole.substr(0, whole.find('\0'));
    return own == "." ? std::string() : std::string(own);
}

std::string SampleValues::genotype() const
{
    Buffer<std::int32_t> buffer;
    const int total = bcf_get_genotypes(m_header, m_record, &buffer.data, &buffer.capacity);
    const int samples = bcf_hdr_nsamples(m_header);
    if (total <= 0 || samples == 0)
        return {};
    std::string text;
    const int each = total / samples;
    for (int index = 0; index < each; ++index) {
        const auto value = buffer.data[m_sample * each + index];
        if (value == bcf_int32_vector_end)
            break;
        if (index > 0)
            text += bcf_gt_is_phased(value) ? '|' : '/';
        text += bcf_gt_is_missing(value) ? "." : std::to_string(bcf_gt_allele(value));
    }
    return text;
}

void readDepths(const SampleValues& values, int allele, Finding& finding)
{
    const auto index = static_cast<std::size_t>(allele);
    if (const auto depth = at(values.integers("DP"), 0); depth && *depth >= 0)
        finding.depth = depth;
    readStatedFraction(values, index, finding);
    readAlleleDepths(values, index, finding);
    if (!finding.alternativeDepth)
        readFreeBayes(values, index, finding);
    if (!finding.alternativeDepth && allele == 1)
        readStrelka(values, finding);
    if (!finding.alternativeDepth && finding.kind == clinical::FindingKind::StructuralVariant)
        readDelly(values, finding);
}

TumourInfo TumourInfo::of(const bcf_hdr_t* header)
{
    const auto isTumours = [&](const char* id) {
        const auto description = infoDescription(header, id);
        return description.find("umor") != std::string::npos ||
               description.find("umour") != std::string::npos;
    };
    return {isTumours("TVAF"), isTumours("TDP")};
}

void readTumourInfo(
    const TumourInfo& info, const bcf_hdr_t* header, bcf1_t* record, int allele, Finding& finding)
{
    if (!finding.alleleFraction && info.hasFraction) {
        Buffer<float> buffer;
        const int count =
            bcf_get_info_float(header, record, "TVAF", &buffer.data, &buffer.capacity);
        const float value = count >= allele ? buffer.data[allele - 1] : -1.0F;
        if (count >= allele && !bcf_float_is_missing(value) && !bcf_float_is_vector_end(value) &&
            isFraction(asWritten(value)))
            setFraction(finding, asWritten(value), "INFO/TVAF");
    }
    if (!finding.depth && info.hasDepth) {
        Buffer<std::int32_t> buffer;
        const int count = bcf_get_info_int32(header, record, "TDP", &buffer.data, &buffer.capacity);
        if (count > 0 && buffer.data[0] >= 0)
            finding.depth = buffer.data[0];
    }
}

} // namespace consilium::interchange::vcf
