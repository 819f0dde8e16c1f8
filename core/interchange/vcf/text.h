#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace consilium::interchange::vcf
{

/// The bytes of a file. TooLarge beyond 2 GiB.
[[nodiscard]] Result<std::string> bytesOf(const std::filesystem::path& path);
/// The text of plain or gzipped bytes (bgzip is gzip in several members). Malformed where the
/// compressed data are damaged or cut short; TooLarge where more than 2 GiB come out.
[[nodiscard]] Result<std::string> decompressed(std::string bytes);
/// htslib forgives lines that the specification does not: another number of columns than the
/// header's, a position that is not a number, a NUL, text that is not UTF-8. Malformed names the
/// line. Else the number of the first record's line (0: there is none).
[[nodiscard]] Result<int> verifyLines(std::string_view text);

} // namespace consilium::interchange::vcf
