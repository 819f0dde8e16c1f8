#include "core/interchange/canrisk/canrisk.h"
#include "tests/fuzz/memory_file.h"

using namespace consilium;
using namespace consilium::interchange;
using fuzz::require;

/// Any bytes are either refused with a place or become a family that is written and read again as
/// the same, of which kinship and contradictions can be asked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto result = canrisk::read({reinterpret_cast<const char*>(data), size});
    if (!result.has_value()) {
        require(!result.error().context.empty(), "a refusal names its place");
        return 0;
    }
    const auto& file = result.value().file;
    require(file.family.find(file.family.proband) != nullptr, "a family is about somebody");
    for (const auto& person : file.family.people)
        require(
            person.id == file.family.proband ||
                !wordOf(kinshipOf(file.family, file.family.proband, person.id), person.sex).empty(),
            "a kinship has a word");
    for (const auto& problem : clinical::problemsOf(file.family, 2026))
        require(!problem.what.english().empty(), "a problem is said");
    const auto written = canrisk::write(file);
    require(written.has_value(), "what was read can be written");
    const auto again = canrisk::read(written.value().text);
    require(again.has_value(), "what was written reads in again");
    require(again.value().file == file, "it is the same family");
    require(canrisk::write(again.value().file).value().text == written.value().text,
            "and is written the same");
    return 0;
}
