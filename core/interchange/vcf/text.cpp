#include "core/interchange/vcf/text.h"

#include "core/interchange/utf8.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <vector>

namespace consilium::interchange::vcf
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t kLargest = std::size_t{2} << 30;

struct Inflater
{
    z_stream stream{};

    // 32: gzip by its header
    Inflater() { isReady = inflateInit2(&stream, 15 + 32) == Z_OK; }

    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    ~Inflater() { inflateEnd(&stream); }

    bool isReady = false;
};

} // namespace

Result<std::string> bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const auto size = file ? static_cast<std::streamoff>(file.tellg()) : std::streamoff{-1};
    if (size < 0)
        return fail(ErrorCode::Io, path.filename().string());
    if (static_cast<std::size_t>(size) > kLargest)
        return fail(ErrorCode::TooLarge, "file: over 2 GiB");
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.seekg(0);
    if (!file.read(bytes.data(), size))
        return fail(ErrorCode::Io, path.filename().string());
    return bytes;
}

Result<std::string> decompressed(std::string whole)
{
    std::string_view bytes = whole;
    if (!bytes.starts_with("\x1F\x8B"))
        return whole;
    std::string text;
    std::vector<Bytef> block(std::size_t{1} << 18);
    while (!bytes.empty()) {
        Inflater member;
        if (!member.isReady)
            return fail(ErrorCode::Internal, "inflate");
        auto& stream = member.stream;
        int code = Z_OK;
        while (code != Z_STREAM_END) {
            const auto given = std::min(bytes.size(), std::size_t{1} << 24);
            // zlib reads through a pointer to non-const in old interfaces; it does not write
            stream.next_in = reinterpret_cast<z_const Bytef*>(const_cast<char*>(bytes.data()));
            stream.avail_in = static_cast<uInt>(given);
            stream.next_out = block.data();
            stream.avail_out = static_cast<uInt>(block.size());
            code = inflate(&stream, Z_NO_FLUSH);
            const auto taken = given - stream.avail_in;
            const auto made = block.size() - stream.avail_out;
            bytes.remove_prefix(taken);
            if (code != Z_OK && code != Z_STREAM_END)
                return fail(ErrorCode::Malformed, "compressed file: damaged or cut short");
            if (taken == 0 && made == 0)
                return fail(ErrorCode::Malformed, "compressed file: cut short");
            text.append(reinterpret_cast<const char*>(block.data()), made);
            if (text.size() > kLargest)
                return fail(ErrorCode::TooLarge, "compressed file: over 2 GiB of text");
        }
    }
    return text;
}

namespace
{

std::ptrdiff_t tabsIn(std::string_view line)
{
    std::ptrdiff_t tabs = 0;
    for (auto at = line.find('\t'); at != std::string_view::npos; at = line.find('\t', at + 1))
        ++tabs;
    return tabs;
}

/// The number of the first line that is not text, with what is wrong; 0: none.
std::pair<int, const char*> firstThatIsNoText(std::string_view text)
{
    // As a rule there is none, and the whole is looked at in one go.
    if (text.find('\0') == std::string_view::npos && isUtf8(text))
        return {0, ""};
    int number = 0;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        start = end + 1;
        ++number;
        if (line.find('\0') != std::string_view::npos)
            return {number, "a NUL character"};
        if (!isUtf8(line))
            return {number, "not UTF-8"};
    }
    return {0, ""};
}

} // namespace

Result<int> verifyLines(std::string_view text)
{
    const auto [badLine, fault] = firstThatIsNoText(text);
    int number = 0;
    int firstRecord = 0;
    std::ptrdiff_t named = 0;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        start = end + 1;
        ++number;
        const auto wrong = [&](std::string_view what) {
            return fail(ErrorCode::Malformed, fmt::format("line {}: {}", number, what));
        };
        if (number == badLine)
            return wrong(fault);
        if (line.starts_with("#CHROM"))
            named = tabsIn(line) + 1;
        if (line.empty() || line == "\r" || line.front() == '#')
            continue;
        if (firstRecord == 0)
            firstRecord = number;
        const auto columns = tabsIn(line) + 1;
        const auto first = line.find('\t');
        const auto position = first == std::string_view::npos
                                  ? std::string_view()
                                  : line.substr(first + 1, line.find('\t', first + 1) - first - 1);
        if (columns < 8)
            return wrong("too few columns");
        if (named > 0 && columns != named)
            return wrong("another number of columns than the header names");
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (position.empty() || !std::all_of(position.begin(), position.end(), isDigit))
            return wrong("position");
    }
    return firstRecord;
}

} // namespace consilium::interchange::vcf
