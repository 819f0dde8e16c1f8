#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace consilium::knowledge
{

/// The whole of a file, unpacked where it is gzipped. NotFound, Malformed (broken gzip), TooLarge
/// (above 256 MiB unpacked) with the file's name.
[[nodiscard]] Result<std::string> readPlainOrGzip(const std::filesystem::path& file);

/// The first bytes of a file, at most `most`, unpacked where it is gzipped: what a format is known
/// by. Empty where the file cannot be read.
[[nodiscard]] std::string startOfPlainOrGzip(const std::filesystem::path& file, unsigned most);

} // namespace consilium::knowledge
