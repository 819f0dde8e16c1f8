#include "core/calculators/ctcae.h"
#include "core/calculators/ctcae_terms.h"

#include <algorithm>
#include <optional>

namespace consilium::calculators
{

namespace
{

using namespace ctcae;

/// Cut points of a term whose grade symptoms decide, for a person without any: grade 1 of Below is
/// the limit.
struct QuietTerm
{
    std::string_view name;
    std::array<double, 4> cuts;
};

/// CTCAE v5.0: potassium from the lower limit to 3.0 is grade 2 with symptoms only; sodium 125 to
/// 129 is grade 3 with symptoms, 2 without, and 120 to 124 is 3; lipase above 2 times the upper
/// limit is grade 3 and above 5 times grade 4 with symptoms, one grade less without.
constexpr QuietTerm kQuietTerms[] = {{"Hypokalemia", {kUnused, kUnused, 3, 2.5}},
                                     {"Hyponatremia", {kUnused, 129, 125, 120}},
                                     {"Lipase increased", {1, 1.5, 5, kUnused}}};

/// Edges for the cut points given, the mildest first.
std::vector<GradeEdge> edgesOf(const Term& term,
                               const std::array<double, 4>& cuts,
                               int gradeOfLimit,
                               const GradeLimits& limits)
{
    std::vector<GradeEdge> edges;
    const bool isFixed = term.rule == Rule::Below || term.rule == Rule::Above;
    const bool isBelow = term.rule == Rule::Below;
    const auto limit = isBelow ? limits.low : limits.high;
    if (isFixed && limit)
        edges.push_back({gradeOfLimit, gradeOfLimit, *limit, isBelow});
    const auto unit = isFixed || term.rule == Rule::Ratio ? std::optional(1.0) : limits.high;
    for (int grade = isFixed ? 2 : 1; unit && grade <= 4; ++grade) {
        const double cut = cuts[static_cast<std::size_t>(grade - 1)];
        const bool takesEdge = term.inclusiveGrade > 0 &&
                               cut == term.cuts[static_cast<std::size_t>(term.inclusiveGrade - 1)];
        if (cut != kUnused)
            edges.push_back({grade, grade, cut * *unit, isBelow, takesEdge});
    }
    return edges;
}

/// Multiples of the baseline: alone where it lay above the upper limit, beside those of the limit
/// for creatinine, where the lower edge counts.
void readAgainstBaseline(std::vector<GradeEdge>& edges, const Term& term, const GradeLimits& limits)
{
    const auto& [low, high, baseline] = limits;
    if (term.rule == Rule::Ratio) {
        for (auto& edge : edges)
            edge.premise = GradePremise::NoAnticoagulation;
        return;
    }
    const bool isOfBaseline =
        term.rule == Rule::OfBaselineIfHigh && baseline && high && *baseline > *high;
    for (auto& edge : edges) {
        const double multiple = term.ofBaseline[static_cast<std::size_t>(edge.grade - 1)];
        if (term.rule == Rule::Creatinine && baseline && multiple != kUnused)
            edge.edge = std::min(edge.edge, multiple * *baseline);
        if (term.rule == Rule::Creatinine)
            edge.premise =
                baseline ? GradePremise::AgainstBaseline : GradePremise::BaselineNotGiven;
        if (isOfBaseline) {
            edge.edge = multiple * *baseline;
            edge.takesEdge = edge.grade == 1 && term.isInclusiveOfBaseline;
        }
        if (term.rule == Rule::OfBaselineIfHigh && (isOfBaseline || !baseline))
            edge.premise =
                isOfBaseline ? GradePremise::AgainstBaseline : GradePremise::BaselineNormal;
    }
}

/// The grade that is reached at the edge, just beyond it.
int gradeAt(const std::vector<GradeEdge>& edges, double edge)
{
    int grade = 0;
    for (const auto& one : edges) {
        if (one.isBelow ? one.edge >= edge : one.edge <= edge)
            grade = std::max(grade, one.grade);
    }
    return grade;
}

/// Both lists as one: each edge with the grade that begins there without symptoms, and with them.
std::vector<GradeEdge> withQuiet(const std::vector<GradeEdge>& edges,
                                 const std::vector<GradeEdge>& quiet)
{
    auto both = edges;
    both.insert(both.end(), quiet.begin(), quiet.end());
    std::stable_sort(both.begin(), both.end(), [](const GradeEdge& left, const GradeEdge& right) {
        return left.isBelow ? left.edge > right.edge : left.edge < right.edge;
    });
    both.erase(std::unique(both.begin(),
                           both.end(),
                           [](const GradeEdge& left, const GradeEdge& right) {
                               return left.edge == right.edge;
                           }),
               both.end());
    for (auto& one : both) {
        one.withSymptoms = gradeAt(edges, one.edge);
        one.grade = gradeAt(quiet, one.edge);
    }
    return both;
}

} // namespace

std::vector<GradeEdge> gradeEdges(std::string_view name, const GradeLimits& limits)
{
    const auto* term = std::find_if(
        std::begin(kTerms), std::end(kTerms), [&](const Term& one) { return one.name == name; });
    if (term == std::end(kTerms))
        return {};
    auto edges = edgesOf(*term, term->cuts, term->gradeOfLimit, limits);
    readAgainstBaseline(edges, *term, limits);
    const auto* quiet = std::find_if(std::begin(kQuietTerms),
                                     std::end(kQuietTerms),
                                     [&](const QuietTerm& one) { return one.name == name; });
    if (quiet != std::end(kQuietTerms))
        edges = withQuiet(edges, edgesOf(*term, quiet->cuts, 1, limits));
    // A limit of the laboratory beyond a fixed cut point leaves no room for the grade between.
    for (std::size_t at = 0; at + 1 < edges.size();) {
        const bool isInOrder = edges[at].isBelow ? edges[at].edge > edges[at + 1].edge
                                                 : edges[at].edge < edges[at + 1].edge;
        if (isInOrder) {
            ++at;
            continue;
        }
        edges.erase(edges.begin() + static_cast<std::ptrdiff_t>(at));
        at -= at > 0 ? 1 : 0;
    }
    return edges;
}

} // namespace consilium::calculators
