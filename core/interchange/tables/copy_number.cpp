#include "core/interchange/tables/arms.h"
#include "core/interchange/tables/reading.h"

#include <algorithm>
#include <set>

namespace consilium::interchange::tables
{

namespace
{

using clinical::Finding;
using clinical::Presence;
using Row = Rows::Row;

/// -2 to 2 as cBioPortal and GISTIC write it: deep deletion, shallow loss, none, low gain,
/// amplification.
const std::map<std::string, const char*>& calls()
{
    static const std::map<std::string, const char*> kCalls{
        {"-2", "deletion"}, {"-1", "loss"}, {"0", ""}, {"1", "gain"}, {"2", "amplification"}};
    return kCalls;
}

/// Copies of both alleles together, or the log2 ratio.
std::optional<double> segmentValue(const Rows& rows, const Row& row, SegmentMeasure measure)
{
    if (measure == SegmentMeasure::LogRatio)
        return decimalOf(rows.cell(row, {"seg.mean", "seg_mean", "segment_mean"}));
    const auto major = wholeOf(rows.cell(row, {"nmajor"}));
    const auto minor = wholeOf(rows.cell(row, {"nminor"}));
    if (major.value_or(-1) < 0 || minor.value_or(-1) < 0)
        return std::nullopt;
    return *major + *minor;
}

/// 1 to 22, or 0.
int autosomeOf(const std::string& chromosome)
{
    const auto number = wholeOf(chromosome.starts_with("chr") ? chromosome.substr(3) : chromosome);
    return number && *number >= 1 && *number <= 22 ? *number : 0;
}

/// The short arms of 13, 14, 15, 21 and 22 hold satellites only and are never measured.
bool isMeasurable(const std::string& arm)
{
    static const std::set<std::string> kSatellites{"13p", "14p", "15p", "21p", "22p"};
    return !kSatellites.contains(arm);
}

void addArms(Reading& reading, const std::vector<Arm>& arms, const std::vector<const Row*>& rows)
{
    auto& result = reading.result;
    std::string open;
    for (const auto& arm : arms) {
        if (arm.call == ArmCall::Mixed || arm.call == ArmCall::Uncovered) {
            if (isMeasurable(arm.name))
                open += (open.empty() ? "" : ", ") + arm.name;
            continue;
        }
        if (arm.call == ArmCall::Neutral)
            continue;
        auto finding = reading.findingAt(*rows[arm.row], clinical::FindingKind::ArmCopyNumber);
        finding.header.key += '/' + arm.name;
        finding.name = arm.name;
        finding.copyNumberClass = arm.call == ArmCall::Gain ? "gain" : "loss";
        ++result.report.read["arms changed"];
        result.findings.push_back(std::move(finding));
    }
    if (open.empty())
        result.assay.detectsChromosomeArms = Presence::Present;
    else
        reading.note("header", "arms neither changed nor normal by the segments: " + open);
}

} // namespace

Status readGeneCopyNumber(Reading& reading)
{
    struct Called
    {
        Row row;
        std::string call;
        bool isContradicted = false;
    };

    const auto& header = reading.rows.header();
    if (reading.sample.empty())
        return fail(ErrorCode::MissingData, "no sample in the table");
    if (reading.isMatrix() && std::count(header.begin(), header.end(), reading.sample) > 1)
        return fail(ErrorCode::Ambiguous, "sample stands in two columns");
    const auto column = static_cast<std::size_t>(
        std::find(header.begin(), header.end(), reading.sample) - header.begin());
    std::vector<std::string> order;
    std::map<std::string, Called> called;
    reading.forEachRow([&](const Row& row) {
        const auto symbol = reading.symbolOf(row, reading.rows.cell(row, {"hugo_symbol"}));
        const auto value =
            reading.isMatrix() ? Rows::cellAt(row, column) : reading.rows.cell(row, {"value"});
        if (symbol.empty())
            return reading.problem(row, ErrorCode::MissingData, "no gene named");
        if (value.empty())
            return; // not called is not normal
        if (!calls().contains(value))
            return reading.problem(
                row, ErrorCode::OutOfRange, "call is none of -2, -1, 0, 1 and 2");
        const auto [before, isNew] = called.try_emplace(symbol, Called{row, value});
        if (isNew)
            return order.push_back(symbol);
        if (before->second.call == value)
            return;
        before->second.isContradicted = true;
        reading.problem(
            row, ErrorCode::Ambiguous, "gene named twice with different calls: neither is read");
    });
    auto& result = reading.result;
    result.assay.detectsCopyNumber = Presence::Present;
    for (const auto& symbol : order) {
        const auto& gene = called.at(symbol);
        if (gene.isContradicted)
            continue;
        result.assay.genesTested.push_back(symbol);
        ++result.report.read["genes"];
        if (gene.call == "0")
            continue;
        auto finding = reading.findingAt(gene.row, clinical::FindingKind::CopyNumber);
        finding.gene = symbol;
        finding.copyNumberClass = calls().at(gene.call);
        result.findings.push_back(std::move(finding));
    }
    return ok();
}

void readSegments(Reading& reading)
{
    const auto& rows = reading.rows;
    auto& count = reading.result.report.read["segments"];
    const auto measure = rows.has("nmajor") ? SegmentMeasure::Copies : SegmentMeasure::LogRatio;
    std::vector<Segment> segments;
    std::vector<const Row*> used;
    reading.forEachRow([&](const Row& row) {
        const auto start = wholeOf(rows.cell(row, {"loc.start", "start", "loc_start"}));
        const auto end = wholeOf(rows.cell(row, {"loc.end", "end", "loc_end"}));
        const auto chromosome = rows.cell(row, {"chromosome", "chrom"});
        if (chromosome.empty() || !start || !end || *start < 0 || *end < *start)
            return reading.problem(row, ErrorCode::Malformed, "not a stretch of a chromosome");
        const auto value = segmentValue(rows, row, measure);
        if (!value)
            return reading.problem(row, ErrorCode::Malformed, "copy number is no number");
        ++count;
        if (const auto number = autosomeOf(chromosome); number > 0) {
            segments.push_back({number, *start, *end, *value, used.size()});
            used.push_back(&row);
        }
    });
    reading.note("header", "segments name no genes: no gene is called from them");
    const auto genome = reading.options.genome;
    reading.result.assay.genome = genome;
    if (genome == clinical::Genome::Unknown)
        return reading.note("header", "no build stated: no chromosome arm is called");
    addArms(reading, callArms(std::move(segments), genome, measure), used);
}

} // namespace consilium::interchange::tables
