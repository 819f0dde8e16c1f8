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

/// What a grade that is read from one value presumes.
enum class GradePremise {
    ValueAlone,       ///< nothing: the value decides, or the limit of the laboratory with it
    BaselineNormal,   ///< no baseline is given: taken as not above the upper limit
    AgainstBaseline,  ///< multiples of the given baseline, alone or beside those of the limit
    BaselineNotGiven, ///< the upper limit alone: against a low baseline the grade can be higher
    NoAnticoagulation ///< under it the grade is read against the baseline
};

/// Where a grade of CTCAE v5.0 begins, in the unit of the term. Where symptoms decide between two
/// grades, `grade` is the one without them and `withSymptoms` the other; else they are the same.
struct GradeEdge
{
    int grade = 0;
    int withSymptoms = 0;
    double edge = 0;
    bool isBelow = false;   ///< the grade lies below the edge
    bool takesEdge = false; ///< the edge itself has the grade
    GradePremise premise = GradePremise::ValueAlone;
};

/// What the record holds for reading a grade, in one unit.
struct GradeLimits
{
    std::optional<double> low;      ///< of the laboratory
    std::optional<double> high;     ///< of the laboratory
    std::optional<double> baseline; ///< value before treatment
};

/// Edges of a term by grade, all in the unit of the term; grades that need a limit which is not
/// given are left out.
[[nodiscard]] std::vector<GradeEdge> gradeEdges(std::string_view term, const GradeLimits& limits);

/// The values of one grade of one term; `from` may be minus, `to` plus infinity.
struct GradeBand
{
    std::string_view term;
    int grade = 0;        ///< of GradeEdge
    int withSymptoms = 0; ///< of GradeEdge
    double from = 0;
    double to = 0;
    bool isLow = false;     ///< the lower the worse
    bool takesEdge = false; ///< of GradeEdge
    GradePremise premise = GradePremise::ValueAlone;
};

/// Bands of the terms that the laboratory test is read for; limits and bands in the unit of its
/// values. Empty where no term reads the test, or the unit does not convert.
[[nodiscard]] std::vector<GradeBand>
gradeBands(const clinical::Concept& test, const std::string& unit, const GradeLimits& limits);

/// The gravest of the bands that the value lies in; nullptr in none.
[[nodiscard]] const GradeBand* bandAt(const std::vector<GradeBand>& bands, double value);

} // namespace consilium::calculators
