#pragma once

#include "app/cli/arguments.h"

#include <iosfwd>

namespace consilium::cli
{

/// Runs the command. Answers go to `out`; messages about progress and problems to `messages`. Malformed: wrong usage.
[[nodiscard]] Status run(const Arguments& arguments, const std::filesystem::path& defaultPack, std::ostream& out, std::ostream& messages);

/// One sentence for a person: what happened and what can be done.
[[nodiscard]] std::string sentence(const Error& error);

} // namespace consilium::cli
