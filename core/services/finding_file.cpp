#include "core/services/finding_file.h"

#include "core/base/crypto/hash.h"
#include "core/interchange/panel/panel.h"
#include "core/interchange/tables/tables.h"
#include "core/interchange/utf8.h"
#include "core/interchange/vcf/text.h"
#include "core/interchange/vcf/vcf.h"
#include "core/knowledge/gzip.h"

#include <fstream>
#include <sstream>

namespace consilium::services
{

namespace
{

namespace fs = std::filesystem;
namespace tables = interchange::tables;
namespace vcf = interchange::vcf;

constexpr std::uintmax_t kLargestFile = std::uintmax_t{2} << 30;
constexpr std::size_t kLargestTable = std::size_t{256} << 20;

bool isNamedAsVariants(const std::string& name)
{
    return name.ends_with(".vcf") || name.ends_with(".vcf.gz") || name.ends_with(".vcf.bgz") ||
           name.ends_with(".bcf");
}

Status findText(std::string_view text)
{
    if (text.empty())
        return fail(ErrorCode::MissingData, "file: empty");
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return fail(ErrorCode::Unsupported, "file: UTF-16; save it as UTF-8");
    if (text.size() > kLargestTable)
        return fail(ErrorCode::TooLarge, "table: over 256 MiB of text");
    if (text.find('\0') != std::string_view::npos)
        return fail(ErrorCode::Malformed, "file: a NUL character");
    return ok();
}

Result<FindingFile>
readTable(const FindingFileRequest& request, const Toolbox& toolbox, const std::string& instant)
{
    CONSILIUM_TRY(auto bytes, bytesOf(request.file));
    const auto hash = crypto::sha256Hex(bytes);
    FindingFile file;
    file.raw = tables::keep(bytes, hash);
    CONSILIUM_TRY(const auto text, vcf::decompressed(std::move(bytes)));
    CONSILIUM_CHECK(findText(text));
    CONSILIUM_TRY(
        auto table,
        tables::read(text,
                     {request.tumourSample, request.genome, "table|" + hash.substr(0, 32)},
                     toolbox.genes));
    file.source = {interchange::asUtf8(request.file.filename().string()), hash, "table", instant};
    file.assay = std::move(table.assay);
    file.assay.name = file.source.name;
    file.findings = std::move(table.findings);
    file.report = std::move(table.report);
    for (auto& finding : file.findings)
        finding.header.provenance.source = 0;
    if (file.report.readTotal() == 0)
        file.report.add({interchange::Issue::Severity::Note,
                         ErrorCode::MissingData,
                         "file",
                         "no row was read: nothing is stated"});
    return file;
}

Result<FindingFile> readVariants(const FindingFileRequest& request,
                                 const Toolbox& toolbox,
                                 const std::string& instant,
                                 const ProgressSink& progress,
                                 std::stop_token stop)
{
    vcf::Options options;
    options.tumourSample = request.tumourSample;
    options.normalSample = request.normalSample;
    options.genome = request.genome;
    options.genes = &toolbox.genes;
    options.positions = &toolbox.positions;
    CONSILIUM_TRY(auto variants,
                  vcf::read(request.file, options, instant, progress, std::move(stop)));
    return FindingFile{std::move(variants.source),
                       std::move(variants.assay),
                       std::move(variants.findings),
                       std::move(variants.raw),
                       std::move(variants.report)};
}

/// Makes the panel the content of the test, unless the file says itself which genes it speaks of:
/// a gene that a copy-number table does not call was not tested, whatever the panel holds.
Status applyPanel(const fs::path& path, const Toolbox& toolbox, FindingFile& file)
{
    const auto& assay = file.assay;
    const bool isSilent = assay.detectsSmallVariants != clinical::Presence::Present &&
                          assay.detectsFusions != clinical::Presence::Present;
    if (path.empty())
        return ok();
    CONSILIUM_TRY(const auto panel, interchange::panel::readFile(path, toolbox.genes));
    const auto name = path.filename().string();
    for (auto issue : panel.issues) {
        issue.place = name + ": " + issue.place;
        file.report.add(std::move(issue));
    }
    if (isSilent)
        file.report.add({interchange::Issue::Severity::Note,
                         ErrorCode::Unsupported,
                         name,
                         "the panel is not used: this table itself says which genes it calls"});
    else
        interchange::panel::apply(panel, file.assay);
    return ok();
}

} // namespace

FileForm formOf(const fs::path& file)
{
    auto start = knowledge::startOfPlainOrGzip(file, 65536);
    if (start.starts_with("\xEF\xBB\xBF"))
        start.erase(0, 3);
    if (start.starts_with("##fileformat") || start.starts_with("BCF"))
        return FileForm::Variants;
    if (tables::kindOf(start) != tables::Kind::Unknown)
        return FileForm::Table;
    const auto first = start.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && (start[first] == '{' || start[first] == '['))
        return FileForm::Fhir;
    const auto name = file.filename().string();
    if (isNamedAsVariants(name))
        return FileForm::Variants;
    return name.ends_with(".json") || name.ends_with(".ndjson") ? FileForm::Fhir
                                                                : FileForm::Unknown;
}

Result<FindingFile> readFindingFile(const FindingFileRequest& request,
                                    const Toolbox& toolbox,
                                    const std::string& importedInstant,
                                    const ProgressSink& progress,
                                    std::stop_token stop)
{
    const auto read = [&]() -> Result<FindingFile> {
        switch (formOf(request.file)) {
        case FileForm::Variants:
            return readVariants(request, toolbox, importedInstant, progress, stop);
        case FileForm::Table:
            return readTable(request, toolbox, importedInstant);
        case FileForm::Fhir:
            return fail(ErrorCode::Unsupported, "FHIR records are no file of findings");
        case FileForm::Unknown:
            break;
        }
        CONSILIUM_TRY(const auto bytes, bytesOf(request.file));
        CONSILIUM_CHECK(findText(bytes));
        return fail(ErrorCode::Unsupported,
                    "header: neither FHIR JSON, VCF nor a table of findings that is known");
    };
    CONSILIUM_TRY(auto file, read());
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    file.assay.header.provenance.source = 0;
    CONSILIUM_CHECK(applyPanel(request.panel, toolbox, file));
    return file;
}

Result<std::vector<std::string>> samplesOf(const fs::path& file)
{
    if (formOf(file) == FileForm::Variants)
        return vcf::samplesOf(file);
    CONSILIUM_TRY(auto bytes, bytesOf(file));
    CONSILIUM_TRY(const auto text, vcf::decompressed(std::move(bytes)));
    CONSILIUM_CHECK(findText(text));
    return tables::samplesOf(text);
}

Result<std::string> bytesOf(const fs::path& path)
{
    const auto name = path.filename().string();
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error)
        return fail(ErrorCode::NotFound, name);
    if (size > kLargestFile)
        return fail(ErrorCode::TooLarge, name);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NoPermission, name);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

} // namespace consilium::services
