#pragma once

#include "core/base/result.h"
#include "core/interchange/vcf/handles.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace consilium::interchange::vcf
{

struct Opened
{
    File file;
    Header header;
    bool isText = true; ///< VCF, plain or compressed; else BCF
};

/// Opens VCF, VCF.gz or BCF and reads its header. NotFound, Io, Malformed ("header", or a
/// compressed file without its end marker).
[[nodiscard]] Result<Opened> openFile(const std::filesystem::path& path);
/// Names of the FILTER column, joined as the file has them; "." where it says nothing.
[[nodiscard]] std::string filterOf(const bcf_hdr_t* header, const bcf1_t* record);
/// "chr1" -> "1"
[[nodiscard]] std::string_view withoutPrefix(std::string_view contig);

} // namespace consilium::interchange::vcf
