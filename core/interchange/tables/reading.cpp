#include "core/interchange/tables/reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace consilium::interchange::tables
{

namespace
{

std::string placeOf(const Rows::Row& row) { return fmt::format("line {}", row.line); }

template <typename Number>
std::optional<Number> parsed(const std::string& text)
{
    Number value{};
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && !text.empty() ? std::optional(value)
                                                                : std::nullopt;
}

} // namespace

std::optional<int> wholeOf(const std::string& text) { return parsed<int>(text); }

std::optional<double> decimalOf(const std::string& text) { return parsed<double>(text); }

void Reading::note(std::string place, std::string what)
{
    result.report.add(
        {Issue::Severity::Note, ErrorCode::Unsupported, std::move(place), std::move(what)});
}

void Reading::warn(const Rows::Row& row, ErrorCode code, std::string what)
{
    result.report.add({Issue::Severity::Warning, code, placeOf(row), std::move(what)});
}

void Reading::problem(const Rows::Row& row, ErrorCode code, std::string what)
{
    result.report.add({Issue::Severity::Problem, code, placeOf(row), std::move(what)});
}

bool Reading::isMatrix() const { return kind == Kind::GeneCopyNumber && !rows.has("sample_id"); }

std::string Reading::sampleOf(const Rows::Row& row) const
{
    return kind == Kind::Segments
               ? rows.cell(row, {"id", "sample", "sample_id", "tumor_sample_barcode"})
               : rows.cell(row, {"tumor_sample_barcode", "sample_id"});
}

bool Reading::isMine(const Rows::Row& row)
{
    const auto owner = isMatrix() ? sample : sampleOf(row);
    if (owner.empty() && !result.samples.empty()) {
        problem(row, ErrorCode::MissingData, "row without a sample");
        return false;
    }
    if (!owner.empty() && owner != sample)
        return false;
    const auto width = rows.header().size();
    const auto isFilled = [](const std::string& cell) { return !cell.empty(); };
    if (row.cells.size() > width &&
        std::any_of(
            row.cells.begin() + static_cast<std::ptrdiff_t>(width), row.cells.end(), isFilled)) {
        problem(row, ErrorCode::Malformed, "more cells than the header names");
        return false;
    }
    if (row.cells.size() < width)
        warn(row, ErrorCode::Malformed, "fewer cells than the header names");
    return true;
}

clinical::Finding Reading::findingAt(const Rows::Row& row, clinical::FindingKind findingKind) const
{
    clinical::Finding finding;
    finding.header.key = fmt::format("{}/line {}", result.assay.header.key, row.line);
    finding.header.provenance.place = placeOf(row);
    finding.assay = result.assay.header.key;
    finding.kind = findingKind;
    return finding;
}

std::string Reading::symbolOf(const Rows::Row& row, const std::string& written)
{
    if (written.empty())
        return {};
    if (genes.find(written) == nullptr)
        warn(row, ErrorCode::NotFound, "gene not known");
    return genes.approved(written);
}

} // namespace consilium::interchange::tables
