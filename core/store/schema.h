#pragma once

#include "core/store/database.h"

#include <functional>

namespace consilium::store
{

/// Newest schema this program writes.
inline constexpr int kSchema = 4;

/// Brings the database to kSchema, step by step, each in its own transaction; `beforeFirst` runs
/// once before any step on a database that already has content (the backup). NewerVersion where the
/// database is ahead.
[[nodiscard]] Status migrate(const Database& database, const std::function<Status()>& beforeFirst);

} // namespace consilium::store
