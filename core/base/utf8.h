#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace consilium
{

/// Length in bytes of the UTF-8 character at the start of the text; 0 where there is none (RFC
/// 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] inline std::size_t utf8Length(std::string_view text)
{
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const auto first = byte(0);
    if (first < 0x80)
        return text.empty() ? 0 : 1;
    const std::size_t length = first >= 0xC2 && first <= 0xDF   ? 2
                               : (first & 0xF0) == 0xE0         ? 3
                               : first >= 0xF0 && first <= 0xF4 ? 4
                                                                : 0;
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0) != 0x80)
            return 0;
    }
    const auto second = byte(1);
    const bool isForbidden = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                             (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return isForbidden ? 0 : length;
}

[[nodiscard]] inline bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        // Most text is ASCII: skip it at once, eight bytes at a time.
        std::size_t ascii = 0;
        for (std::uint64_t word = 0; ascii + sizeof word <= text.size(); ascii += sizeof word) {
            std::memcpy(&word, text.data() + ascii, sizeof word);
            if ((word & 0x8080808080808080U) != 0)
                break;
        }
        while (ascii < text.size() && static_cast<unsigned char>(text[ascii]) < 0x80)
            ++ascii;
        text.remove_prefix(ascii);
        if (text.empty())
            return true;
        const auto length = utf8Length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

/// The text with '?' for every byte that is no UTF-8: a file name may hold anything, a record may
/// not.
[[nodiscard]] inline std::string asUtf8(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto length = utf8Length(text);
        result += length == 0 ? std::string_view("?") : text.substr(0, length);
        text.remove_prefix(std::max(length, std::size_t{1}));
    }
    return result;
}

} // namespace consilium
