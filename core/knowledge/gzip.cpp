#include "core/knowledge/gzip.h"

#include <zlib.h>

#include <array>
#include <memory>

namespace consilium::knowledge
{

namespace
{

struct Close
{
    void operator()(gzFile_s* file) const { gzclose(file); }
};

} // namespace

Result<std::string> readPlainOrGzip(const std::filesystem::path& path)
{
    constexpr std::size_t kMost = std::size_t{256} * 1024 * 1024;
    const auto name = path.filename().string();
    const std::unique_ptr<gzFile_s, Close> file(gzopen(path.c_str(), "rb"));
    if (!file)
        return fail(ErrorCode::NotFound, name);
    std::string text;
    std::array<char, 65536> buffer{};
    for (;;) {
        const int length = gzread(file.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
        if (length < 0)
            return fail(ErrorCode::Malformed, name);
        if (length == 0)
            break;
        text.append(buffer.data(), static_cast<std::size_t>(length));
        if (text.size() > kMost)
            return fail(ErrorCode::TooLarge, name);
    }
    // A file cut short ends without an error of gzread.
    int code = Z_OK;
    gzerror(file.get(), &code);
    return code == Z_OK || code == Z_STREAM_END ? Result<std::string>(std::move(text))
                                                : fail(ErrorCode::Malformed, name);
}

std::string startOfPlainOrGzip(const std::filesystem::path& path, unsigned most)
{
    const std::unique_ptr<gzFile_s, Close> file(gzopen(path.c_str(), "rb"));
    std::string start(most, '\0');
    const int length = file ? gzread(file.get(), start.data(), most) : 0;
    start.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
    return start;
}

} // namespace consilium::knowledge
