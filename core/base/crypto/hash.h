#pragma once

#include <string>
#include <string_view>

namespace consilium::crypto
{

/// SHA-256 of the bytes (FIPS 180-4), 64 lower-case hex digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace consilium::crypto
