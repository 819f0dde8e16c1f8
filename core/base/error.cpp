#include "core/base/error.h"

namespace consilium
{

std::string_view name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
        return "malformed";
    case ErrorCode::OutOfRange:
        return "out-of-range";
    case ErrorCode::MissingData:
        return "missing-data";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::Ambiguous:
        return "ambiguous";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::AlreadyExists:
        return "already-exists";
    case ErrorCode::WrongPassphrase:
        return "wrong-passphrase";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::NotAStore:
        return "not-a-store";
    case ErrorCode::NewerVersion:
        return "newer-version";
    case ErrorCode::OlderVersion:
        return "older-version";
    case ErrorCode::Untrusted:
        return "untrusted";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::NoPermission:
        return "no-permission";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace consilium
