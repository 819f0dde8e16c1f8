#include "core/knowledge/doses.h"
#include "core/knowledge/rules.h"
#include "core/knowledge/trials.h"
#include "tests/fuzz/memory_file.h"

using namespace consilium;
using namespace consilium::knowledge;
using fuzz::require;

namespace
{

template <typename Answer>
void check(const Answer& answer)
{
    require(answer.has_value() || !answer.error().context.empty(), "a refusal names its place");
}

int depthOf(const RuleTest& test)
{
    int depth = 0;
    for (const auto& child : test.children)
        depth = std::max(depth, depthOf(child));
    return depth + 1;
}

} // namespace

/// Any bytes as a rule, a list of conditions, of medication classes, of doses or of trials: refused
/// with the place, or read with what the reader promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto rule = readRule(text);
    check(rule);
    if (rule.has_value()) {
        require(!rule.value().citations.empty(), "a rule has its source");
        require(depthOf(rule.value().test) <= 12, "no deeper than stated");
        forEachLeaf(rule.value().test, [](const RuleLeaf& leaf) {
            const auto* measure = numberMeasure(leaf.measure);
            require(leaf.kind != RuleLeaf::Kind::Number ||
                        (measure != nullptr && measure->unit == leaf.unit),
                    "a threshold has the unit of its measure");
        });
    }
    check(readConditions(text));
    check(readMedicationClasses(text));
    check(readDoses(text));
    check(readTrials(text));
    return 0;
}
