#include "core/base/crypto/secret.h"
#include "core/interchange/tables/tables.h"
#include "core/interchange/utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::interchange::tables
{

namespace
{

constexpr std::size_t kBytesPerPiece = std::size_t{1} << 20;
constexpr const char* kText = "table";
constexpr const char* kBase64 = "table-base64";

/// Where a piece that begins at `start` ends: behind a line where it is text, so that no character
/// is cut in two.
std::size_t endOf(std::string_view bytes, std::size_t start, bool isText)
{
    const auto end = std::min(start + kBytesPerPiece, bytes.size());
    if (!isText || end == bytes.size())
        return end;
    const auto line = bytes.find_first_of("\r\n", end);
    return line == std::string_view::npos ? bytes.size() : line + 1;
}

} // namespace

std::vector<clinical::RawPiece> keep(std::string_view bytes, const std::string& sourceSha256)
{
    const bool isText = isUtf8(bytes);
    std::vector<clinical::RawPiece> pieces;
    for (std::size_t start = 0; start < bytes.size();) {
        const auto end = endOf(bytes, start, isText);
        const auto part = bytes.substr(start, end - start);
        clinical::RawPiece piece;
        piece.header.key = fmt::format("table|{}|{}", sourceSha256, pieces.size());
        piece.format = isText ? kText : kBase64;
        piece.type = sourceSha256;
        piece.isInterpreted = true;
        piece.content = isText ? std::string(part) : crypto::toBase64(part);
        pieces.push_back(std::move(piece));
        start = end;
    }
    return pieces;
}

Result<std::string> exportRaw(const clinical::Case& record, const std::string& sourceSha256)
{
    std::string bytes;
    for (const auto& piece : record.raw) {
        if (piece.type != sourceSha256 || (piece.format != kText && piece.format != kBase64))
            continue;
        if (piece.format == kText) {
            bytes += piece.content;
            continue;
        }
        const auto part = crypto::fromBase64(piece.content);
        if (!part.has_value())
            return fail(ErrorCode::Damaged, "kept table");
        bytes += part.value();
    }
    return bytes;
}

} // namespace consilium::interchange::tables
