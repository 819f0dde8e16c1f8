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
    reading.forEachRow([&](const Row& row) {
        const auto start = wholeOf(rows.cell(row, {"loc.start", "start", "loc_start"}));
        const auto end = wholeOf(rows.cell(row, {"loc.end", "end", "loc_end"}));
        if (rows.cell(row, {"chromosome", "chrom"}).empty() || !start || !end || *start < 0 ||
            *end < *start)
            return reading.problem(row, ErrorCode::Malformed, "not a stretch of a chromosome");
        const auto mean = rows.cell(row, {"seg.mean", "seg_mean", "segment_mean"});
        const auto isCopies = [&](const char* column) {
            return wholeOf(rows.cell(row, {column})).value_or(-1) >= 0;
        };
        if (rows.has("nmajor") ? !isCopies("nmajor") || !isCopies("nminor") : !decimalOf(mean))
            return reading.problem(row, ErrorCode::Malformed, "copy number is no number");
        ++count;
    });
    reading.note("header", "segments name no genes: no gene is called from them");
}

} // namespace consilium::interchange::tables
