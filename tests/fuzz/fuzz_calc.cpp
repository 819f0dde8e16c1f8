#include "core/calculators/calculator.h"
#include "core/calculators/table.h"
#include "tests/fuzz/memory_file.h"

#include <cmath>

using namespace consilium;
using namespace consilium::calculators;
using fuzz::require;

/// The first byte chooses the model, the others are a table: it is refused with its place, or every
/// row has an answer whose numbers are finite, or a refusal that says why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto& model = catalogue()[data[0] % catalogue().size()];
    const auto table = InputTable::parse({reinterpret_cast<const char*>(data) + 1, size - 1});
    if (!table.has_value()) {
        require(!table.error().context.empty(), "a refusal names its place");
        return 0;
    }
    const auto& rows = table.value().rows;
    const auto answers = applyAll(model, rows);
    require(answers.size() == rows.size(), "one answer a row");
    for (const auto& answer : answers) {
        if (answer.status == Answer::Status::Refused) {
            require(answer.numbers.empty() && !answer.message.empty(), "a refusal says why");
            continue;
        }
        for (const auto& [id, number] : answer.numbers)
            require(std::isfinite(number), "a number is one");
    }
    const auto written = InputTable::parse(answerTable(model, rows, answers));
    require(written.has_value() && written.value().rows.size() == rows.size(),
            "the answers are a table again");
    return 0;
}
