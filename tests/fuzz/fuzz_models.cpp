#include "core/models/recipe.h"
#include "core/models/table.h"
#include "tests/fuzz/memory_file.h"

using namespace consilium;
using namespace consilium::models;
using fuzz::require;

/// Any bytes as a recipe and as a table of people: refused with the place, or read whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto recipe = Recipe::parse(text);
    require(recipe.has_value() || !recipe.error().context.empty(), "a refusal names its place");
    const auto table = Table::parse(text);
    if (!table.has_value()) {
        require(!table.error().context.empty(), "a refusal names its line");
        return 0;
    }
    require(table.value().lines.size() == table.value().rows.size(), "every row has its line");
    for (const auto& row : table.value().rows)
        require(row.size() == table.value().columns.size(), "a row has the header's cells");
    return 0;
}
