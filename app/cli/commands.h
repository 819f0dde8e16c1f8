#pragma once

#include "app/cli/arguments.h"

#include <iosfwd>

namespace consilium::cli
{

/// Where the program finds what it ships with.
struct Places
{
    std::filesystem::path pack;
    std::filesystem::path models;
    std::filesystem::path keys; ///< folder of public keys whose packs may be installed
};

/// Runs the command: its answer goes to `out`, messages for people to `messages`. Returns the exit
/// code: 0 done, 1 refused or failed with a reason, 2 wrong usage.
[[nodiscard]] int
run(const Arguments& arguments, const Places& places, std::ostream& out, std::ostream& messages);

/// An error in words, with its place and the way out.
[[nodiscard]] std::string sentence(const Error& error);

} // namespace consilium::cli
