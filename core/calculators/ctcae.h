#pragma once

#include "core/clinical/case.h"
#include "core/terminology/measures.h"

#include <optional>
#include <string_view>
#include <vector>

namespace consilium::calculators
{

/// What a term of CTCAE is read from, and its unit as the form has it and in UCUM.
struct CtcaeTerm
{
    std::string_view name;
    terminology::Measure measure;
    std::string_view choice;
    std::string_view unit;
};

/// The terms that a measured value alone can grade.
[[nodiscard]] const std::vector<CtcaeTerm>& ctcaeTerms();

/// Where a grade of CTCAE v5.0 begins, in the unit of the term.
struct GradeEdge
{
    int grade = 0;
    double edge = 0;
    bool isBelow = false;        ///< the grade lies below the edge
    std::string_view assumption; ///< "laboratory value only", "symptomatic", ...
};

/// Edges of a term by grade, without a baseline. The limits of the laboratory are in the unit of
/// the term; grades that need a limit which is not given are left out.
[[nodiscard]] std::vector<GradeEdge>
gradeEdges(std::string_view term, std::optional<double> low, std::optional<double> high);

/// The values of one grade of one term; `from` may be minus, `to` plus infinity.
struct GradeBand
{
    std::string_view term;
    int grade = 0;
    double from = 0;
    double to = 0;
    bool isLow = false;          ///< the lower the worse
    std::string_view assumption; ///< of GradeEdge
};

/// Bands of the terms that the laboratory test is read for, in the unit of its values. A baseline
/// is not known here: grades against one can differ. Empty where no term reads the test, or the
/// unit does not convert.
[[nodiscard]] std::vector<GradeBand> gradeBands(const clinical::Concept& test,
                                                const std::string& unit,
                                                std::optional<double> low,
                                                std::optional<double> high);

} // namespace consilium::calculators
