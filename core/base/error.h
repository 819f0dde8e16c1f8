#pragma once

#include <string>
#include <string_view>

namespace consilium
{

/// What a caller can decide on. Sentences for people are made in ui/format.
enum class ErrorCode {
    Malformed,       ///< the input breaks its format
    OutOfRange,      ///< well formed, but outside the values that can be true
    MissingData,     ///< something required is not there
    Unsupported,     ///< understood, but not something this version reads
    Ambiguous,       ///< two readings are possible and a person has to say which
    NotFound,        ///< no such file, patient, model, key
    AlreadyExists,   ///< would overwrite
    WrongPassphrase, ///< no key slot opens with this passphrase
    Damaged,         ///< stored bytes do not verify
    NotAStore,       ///< the folder is not a Consilium store
    NewerVersion,    ///< written by a newer program
    OlderVersion,    ///< would go back behind what is in use
    Untrusted,       ///< not signed, or not by a key that is trusted here
    Busy,            ///< another program holds the store
    DiskFull,        ///< no space left, or quota reached
    NoPermission,    ///< the operating system refused
    Io,              ///< any other failure of reading or writing
    TooLarge,        ///< over a limit that protects memory
    Cancelled,       ///< the person asked to stop
    Internal         ///< a library reported something we do not expect
};

/// Stable English name of a code, for logs and JSON answers ("wrong-passphrase").
[[nodiscard]] std::string_view name(ErrorCode code);

/// A code to decide on plus a context to locate it (see result.h).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string context;
};

} // namespace consilium
