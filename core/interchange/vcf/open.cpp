#include "core/interchange/vcf/open.h"

#include <htslib/hts_log.h>

namespace consilium::interchange::vcf
{

namespace fs = std::filesystem;

Result<Opened> openFile(const fs::path& path)
{
    hts_set_log_level(HTS_LOG_OFF);
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return fail(ErrorCode::NotFound, path.filename().string());
    if (fs::file_size(path, error) == 0)
        return fail(ErrorCode::Malformed, "header: empty file");
    Opened opened{File(hts_open(path.c_str(), "r")), nullptr};
    if (!opened.file)
        return fail(ErrorCode::Io, "open");
    const auto format = hts_get_format(opened.file.get())->format;
    if (format != ::vcf && format != ::bcf)
        return fail(ErrorCode::Malformed,
                    "header: not VCF or BCF (no ##fileformat in the first line)");
    // A bgzip file ends with a marker; without it, the end is missing even where the last block is
    // whole.
    if (hts_check_EOF(opened.file.get()) == 0)
        return fail(ErrorCode::Malformed, "compressed file: cut short");
    opened.isText = format == ::vcf;
    opened.header.reset(bcf_hdr_read(opened.file.get()));
    if (!opened.header)
        return fail(ErrorCode::Malformed, "header");
    return opened;
}

std::string filterOf(const bcf_hdr_t* header, const bcf1_t* record)
{
    std::string text;
    for (int index = 0; index < record->d.n_flt; ++index) {
        if (index > 0)
            text += ';';
        text += bcf_hdr_int2id(header, BCF_DT_ID, record->d.flt[index]);
    }
    return text.empty() ? "." : text;
}

std::string_view withoutPrefix(std::string_view contig)
{
    return contig.starts_with("chr") ? contig.substr(3) : contig;
}

} // namespace consilium::interchange::vcf
