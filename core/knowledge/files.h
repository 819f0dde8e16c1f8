#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace consilium::knowledge
{

/// Limit of any file of this folder, against memory exhaustion.
inline constexpr std::uintmax_t kLargestPackFile = std::uintmax_t{256} << 20;

/// The whole file. NotFound, TooLarge, NoPermission, Io; contexts name the file without its folder.
[[nodiscard]] Result<std::string> readWhole(const std::filesystem::path& file);

enum class Access { Everybody, OwnerOnly };

/// Replaces the file as a whole: written beside it, flushed to the disk, renamed. NoPermission,
/// DiskFull, Io.
[[nodiscard]] Status writeWhole(const std::filesystem::path& file,
                                std::string_view bytes,
                                Access access = Access::Everybody);

} // namespace consilium::knowledge
