#include "core/interchange/tables/tables.h"

#include "core/interchange/tables/reading.h"
#include "core/interchange/utf8.h"

#include <boost/algorithm/string.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace consilium::interchange::tables
{

namespace
{

Kind kindOf(const Rows& rows)
{
    const auto hasAll = [&](std::initializer_list<const char*> names) {
        return std::all_of(
            names.begin(), names.end(), [&](const char* name) { return rows.has(name); });
    };
    if (hasAll({"hugo_symbol", "variant_classification"}) ||
        hasAll({"hugo_symbol", "hgvsp_short"}) ||
        (rows.has("chromosome") && rows.has("start_position") &&
         (rows.has("tumor_seq_allele2") || rows.has("tumor_seq_allele1"))))
        return Kind::Maf;
    if (rows.has("site1_hugo_symbol") || rows.has("site2_hugo_symbol"))
        return Kind::StructuralVariant;
    if (hasAll({"fusionname", "leftbreakpoint", "rightbreakpoint"}))
        return Kind::StarFusion;
    if (hasAll({"gene1", "gene2", "confidence"}))
        return Kind::Arriba;
    if (rows.has("fusiongene"))
        return Kind::FusionList;
    if (hasAll({"chromosome", "start", "end", "nmajor", "nminor"}) || rows.has("seg.mean") ||
        rows.has("seg_mean") || rows.has("segment_mean"))
        return Kind::Segments;
    if (hasAll({"hugo_symbol", "sample_id", "value"}))
        return Kind::GeneCopyNumber;
    // Another table with a sample in a column of its own is a list of something else.
    const bool isMatrix = rows.has("hugo_symbol") && !rows.has("tumor_sample_barcode") &&
                          !rows.has("sample_id") && !rows.has("fusion");
    return isMatrix && rows.header().size() > 1 ? Kind::GeneCopyNumber : Kind::Unknown;
}

/// Columns of a table of gene-level calls that are no samples.
bool isSampleColumn(const std::string& name)
{
    return !name.empty() && !boost::iequals(name, "hugo_symbol") &&
           !boost::iequals(name, "entrez_gene_id") && !boost::iequals(name, "cytoband");
}

std::set<std::string> samplesOf(const Reading& reading)
{
    std::set<std::string> samples;
    if (reading.isMatrix()) {
        const auto& header = reading.rows.header();
        std::copy_if(
            header.begin(), header.end(), std::inserter(samples, samples.end()), isSampleColumn);
    } else {
        for (const auto& row : reading.rows.rows())
            samples.insert(reading.sampleOf(row));
        samples.erase("");
    }
    return samples;
}

/// Which sample's rows are read. Nobody guesses between several.
Status chooseSample(Reading& reading)
{
    const auto samples = samplesOf(reading);
    auto& result = reading.result;
    result.samples.assign(samples.begin(), samples.end());
    reading.sample = reading.options.sample;
    if (!reading.sample.empty() && !samples.empty() && !samples.contains(reading.sample))
        return fail(ErrorCode::NotFound, "sample " + reading.sample);
    if (reading.sample.empty() && samples.size() > 1) {
        auto some = result.samples;
        some.resize(std::min<std::size_t>(some.size(), 10));
        return fail(ErrorCode::Ambiguous,
                    "tumour sample: " + boost::algorithm::join(some, ", ") +
                        (samples.size() > 10 ? ", ..." : ""));
    }
    if (reading.sample.empty() && samples.size() == 1)
        reading.sample = *samples.begin();
    result.assay.tumourSample = reading.sample;
    if (!samples.empty()) // two samples of one table are two tests
        result.assay.header.key += '|' + reading.sample;
    return ok();
}

Result<ReadResult>
readAs(Kind kind, const Rows& rows, const Options& options, const terminology::GeneTable& genes)
{
    Reading reading{rows, options, genes, kind, {}, {}};
    auto& result = reading.result;
    result.report.format = nameOf(kind);
    result.assay.header.key =
        options.key.empty() ? std::string("table/") + nameOf(kind) : options.key;
    result.assay.name = nameOf(kind);
    CONSILIUM_CHECK(chooseSample(reading));
    if (!rows.repeated().empty() && !reading.isMatrix()) // whose columns are samples
        result.report.add({Issue::Severity::Warning,
                           ErrorCode::Malformed,
                           fmt::format("line {}", rows.headerLine()),
                           "columns stand twice, the first is read: " +
                               boost::algorithm::join(rows.repeated(), ", ")});
    switch (kind) {
    case Kind::Maf:
        CONSILIUM_CHECK(readMutations(reading));
        break;
    case Kind::GeneCopyNumber:
        CONSILIUM_CHECK(readGeneCopyNumber(reading));
        break;
    case Kind::Segments:
        readSegments(reading);
        break;
    case Kind::StarFusion:
    case Kind::Arriba:
    case Kind::StructuralVariant:
    case Kind::FusionList:
        readFusions(reading);
        break;
    case Kind::Unknown:
        break;
    }
    return std::move(result);
}

} // namespace

Kind kindOf(std::string_view text) { return kindOf(Rows(text.substr(0, 65536))); }

const char* nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Maf:
        return "maf";
    case Kind::GeneCopyNumber:
        return "gene-copy-number";
    case Kind::Segments:
        return "segments";
    case Kind::StarFusion:
        return "star-fusion";
    case Kind::Arriba:
        return "arriba";
    case Kind::StructuralVariant:
        return "structural-variants";
    case Kind::FusionList:
        return "fusions";
    case Kind::Unknown:
        break;
    }
    return "unknown";
}

std::vector<std::string> samplesOf(std::string_view text)
{
    const Rows rows(isUtf8(text) ? std::string(text) : asUtf8(text));
    const Options options;
    const terminology::GeneTable genes;
    const auto samples = samplesOf(Reading{rows, options, genes, kindOf(rows), {}, {}});
    return {samples.begin(), samples.end()};
}

Result<ReadResult>
read(std::string_view text, const Options& options, const terminology::GeneTable& genes)
{
    const bool isText = isUtf8(text);
    const Rows rows(isText ? std::string(text) : asUtf8(text));
    const auto kind = kindOf(rows);
    if (kind == Kind::Unknown)
        return fail(ErrorCode::Unsupported, "header: no table of findings that is known");
    CONSILIUM_TRY(auto result, readAs(kind, rows, options, genes));
    if (!isText)
        result.report.add({Issue::Severity::Warning,
                           ErrorCode::Malformed,
                           "file",
                           "not UTF-8: bytes that are no letters stand as question marks"});
    return result;
}

} // namespace consilium::interchange::tables
