#pragma once

#include "core/base/message.h"
#include "core/clinical/case.h"
#include "core/services/toolbox.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::services
{

/// Something that a person should know before a typed finding is used.
struct TypedIssue
{
    Message what;
    std::vector<Message> states; ///< what the record states there, as factsOf, where that is the
                                 ///< matter
    std::string place; ///< of the finding of the record it is about: "tumour.vcf: line 12"; may be
                       ///< empty
};

/// What one typed line means in a record.
struct TypedReading
{
    std::vector<clinical::Finding> findings; ///< keys are set once they are stored
    Message problem;                         ///< why the line is not understood; else empty
    std::vector<TypedIssue> issues; ///< what contradicts the record, stands there already, or
                                    ///< cannot be
    bool isRepeated = false;        ///< the same was typed before and counts
    bool isStored = false;

    [[nodiscard]] bool isUnderstood() const { return problem.isEmpty(); }
};

/// Reads a line with interchange::typed and looks at what the record says of the same genes and
/// markers (genomics::consistencyIssues, and the same statement or its opposite whatever the day).
/// `date` is the day of the test, where it is known. A pure function; quick enough for every key in
/// a record of 100,000 findings.
[[nodiscard]] TypedReading readTypedLine(std::string_view line,
                                         const clinical::Case& record,
                                         const Toolbox& toolbox,
                                         const PartialDate& date = {});

/// What a finding says, fact by fact: "EGFR p.Leu858Arg", "small variant", "origin not stated". Of
/// markers, arms and negatives what they state; what is not stated is said where it matters.
[[nodiscard]] std::vector<Message> factsOf(const clinical::Finding& finding);

/// Whether a person typed it, and it still counts.
[[nodiscard]] bool isTypedAndCounts(const clinical::Finding& finding);

/// What can be typed.
[[nodiscard]] Message typedHelp();

/// The answer of `consilium-cli findings`: docs/cli.md.
[[nodiscard]] std::string toJson(const TypedReading& reading);

/// What was typed and marked in error, in order: place (what, with the time), a tab, the line or
/// the key. Empty where nothing was typed.
[[nodiscard]] std::string typedLines(const clinical::Case& record);
/// The line as it is kept in the record, with the next free key.
[[nodiscard]] clinical::RawPiece
typedPiece(const clinical::Case& record, std::string_view line, const std::string& instant);

} // namespace consilium::services
