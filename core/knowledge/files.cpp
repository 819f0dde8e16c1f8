#include "core/knowledge/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;

ErrorCode codeOfErrno()
{
    switch (errno) {
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::NoPermission;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::Io;
    }
}

Status writeAll(int descriptor, std::string_view bytes, const std::string& name)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0)
            return fail(codeOfErrno(), name);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 ? ok() : Status(fail(codeOfErrno(), name));
}

} // namespace

Result<std::string> readWhole(const fs::path& path)
{
    const auto name = path.filename().string();
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return fail(ErrorCode::NotFound, name);
    const auto size = fs::file_size(path, error);
    if (error)
        return fail(ErrorCode::Io, name);
    if (size > kLargestPackFile)
        return fail(ErrorCode::TooLarge, name);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NoPermission, name);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.gcount() != static_cast<std::streamsize>(bytes.size()))
        return fail(ErrorCode::Io, name);
    return bytes;
}

Status writeWhole(const fs::path& path, std::string_view bytes, Access access)
{
    const auto name = path.filename().string();
    auto partial = path;
    partial += ".part";
    std::error_code error;
    fs::remove(partial, error);
    const int descriptor = ::open(partial.c_str(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                  access == Access::OwnerOnly ? 0600 : 0644);
    if (descriptor < 0)
        return fail(codeOfErrno(), name);
    const auto written = writeAll(descriptor, bytes, name);
    ::close(descriptor);
    if (!written.has_value()) {
        fs::remove(partial, error);
        return written;
    }
    fs::rename(partial, path, error);
    return error ? Status(fail(ErrorCode::Io, name)) : ok();
}

} // namespace consilium::knowledge
