#include "core/calculators/entries.h"
#include "core/calculators/fields.h"
#include "core/calculators/series.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace consilium::calculators
{

namespace
{

enum class Site { Lesion, Node, AsAtBaseline };

/// A target on one visit, in tenths of a millimetre so that every comparison is one of integers.
struct Target
{
    Site site = Site::Lesion;
    std::optional<long> tenths;
};

constexpr long kTenths = 10;
constexpr std::string_view kTargetMarks =
    "1 to 5 targets joined by ';', each T (lesion) or N (node) and millimetres to one decimal, or "
    "TNE, NNE where it could not be evaluated";

std::optional<Target> targetOf(std::string_view mark)
{
    if (mark == "NE")
        return Target{Site::AsAtBaseline, std::nullopt};
    if (mark.size() < 2 || (mark.front() != 'T' && mark.front() != 'N'))
        return std::nullopt;
    Target target{mark.front() == 'T' ? Site::Lesion : Site::Node, std::nullopt};
    mark.remove_prefix(1);
    if (mark == "NE")
        return target;
    const auto size = numberOf(mark);
    if (!size || *size < 0 || *size > 1000)
        return std::nullopt;
    const long tenths = std::lround(*size * kTenths);
    if (std::abs(*size * kTenths - static_cast<double>(tenths)) > 1e-6)
        return std::nullopt;
    target.tenths = tenths;
    return target;
}

struct Visit
{
    std::vector<Target> targets;
    std::string_view nonTarget; ///< "none", "present", "CR", "NE", "PD"
    bool hasNewLesion = false;

    [[nodiscard]] bool isAllMeasured() const
    {
        return std::all_of(targets.begin(), targets.end(), [](const Target& target) {
            return target.tenths.has_value();
        });
    }

    [[nodiscard]] long sum() const
    {
        return std::accumulate(
            targets.begin(), targets.end(), 0L, [](long sum, const Target& target) {
                return sum + target.tenths.value_or(0);
            });
    }

    /// Every lesion gone and every node below 10 mm.
    [[nodiscard]] bool isComplete() const
    {
        return std::all_of(targets.begin(), targets.end(), [](const Target& target) {
            return target.tenths && (target.site == Site::Node ? *target.tenths < 10 * kTenths
                                                               : *target.tenths == 0);
        });
    }
};

std::string_view nonTargetOf(std::string_view word)
{
    if (word == "none_at_baseline")
        return "none";
    if (word == "CR" || word == "PD")
        return word;
    if (word == "NE" || word == "not_evaluated" || word == "not_evaluable")
        return "NE";
    return "present"; // still there, without progress
}

/// The visit, or a refusal. `baseline` is null for the baseline itself.
std::optional<Answer> read(const Values& in, const Visit* baseline, Visit& into)
{
    for (const auto mark : partsOf(in.text("targets_mm"))) {
        const auto target = targetOf(mark);
        if (!target)
            return refusedInput("targets_mm", "a target cannot be read", kTargetMarks);
        into.targets.push_back(*target);
    }
    into.nonTarget = nonTargetOf(in.text("nontarget"));
    into.hasNewLesion = in.is("new_lesion");
    if (into.targets.size() > 5)
        return refusedInput("targets_mm", "too many targets", kTargetMarks);
    if (baseline == nullptr) {
        if (!into.isAllMeasured())
            return refusedInput(
                "targets_mm", "every target is measured at baseline", "millimetres for each");
        if (into.hasNewLesion)
            return refusedInput("new_lesion", "no lesion is new at baseline", "0 at visit 0");
        return std::nullopt;
    }
    if (into.targets.size() != baseline->targets.size())
        return refusedInput("targets_mm",
                            "not as many targets as at baseline",
                            "the targets of the baseline in their order");
    for (std::size_t at = 0; at < into.targets.size(); ++at) {
        auto& target = into.targets[at];
        const auto site = baseline->targets[at].site;
        if (target.site != Site::AsAtBaseline && target.site != site)
            return refusedInput("targets_mm",
                                "a lesion stands where the baseline has a node, or the reverse",
                                "the targets of the baseline in their order");
        target.site = site;
    }
    return std::nullopt;
}

bool isProgress(long sum, long nadir) { return 5 * sum >= 6 * nadir && sum - nadir >= 5 * kTenths; }

std::string_view targetResponse(const Visit& visit, long baseline, long nadir)
{
    const long sum = visit.sum();
    if (!visit.isAllMeasured())
        return isProgress(sum, nadir) ? "PD" : "NE";
    if (visit.isComplete())
        return "CR";
    if (isProgress(sum, nadir))
        return "PD";
    return 10 * (baseline - sum) >= 3 * baseline ? "PR" : "SD";
}

std::string_view overallResponse(const Visit& visit, std::string_view ofTargets)
{
    if (ofTargets == "PD" || visit.nonTarget == "PD" || visit.hasNewLesion)
        return "PD";
    if (ofTargets == "CR")
        return visit.nonTarget == "CR" || visit.nonTarget == "none" ? "CR" : "PR";
    return ofTargets;
}

double millimetres(long tenths) { return static_cast<double>(tenths) / kTenths; }

double changePercent(long now, long before)
{
    return 100.0 * static_cast<double>(now - before) / static_cast<double>(before);
}

Answer answerOf(const Visit& visit, bool isBaseline, long baseline, long nadir)
{
    const long sum = visit.sum();
    Answer out;
    out.numbers["sum_of_measured_mm"] = millimetres(sum);
    out.numbers["nadir_before_visit_mm"] = millimetres(nadir);
    out.numbers["all_targets_measured"] = visit.isAllMeasured() ? 1 : 0;
    if (visit.isAllMeasured()) {
        if (baseline > 0)
            out.numbers["change_from_baseline_pct"] = changePercent(sum, baseline);
        if (nadir > 0)
            out.numbers["change_from_nadir_pct"] = changePercent(sum, nadir);
    }
    const auto ofTargets = isBaseline ? "baseline" : targetResponse(visit, baseline, nadir);
    out.texts["target_response"] = ofTargets;
    out.texts["overall_response"] = isBaseline ? "baseline" : overallResponse(visit, ofTargets);
    return out;
}

void warnOfSmallTargets(const Visit& visit, Answer& answer)
{
    const bool isAnySmall =
        std::any_of(visit.targets.begin(), visit.targets.end(), [](const Target& target) {
            return target.tenths.value_or(0) < (target.site == Site::Node ? 15 : 10) * kTenths;
        });
    if (isAnySmall)
        answer.warn("A target is not measurable at baseline: a lesion needs 10 mm, a node 15 mm "
                    "in its short axis.");
}

/// The visits of one case in any order; answers in the order of the rows. The smallest earlier sum
/// counts the baseline and leaves out this visit and visits that were not wholly measured.
std::vector<Answer> respond(std::span<const Values> rows)
{
    std::vector<Answer> answers(rows.size());
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return rows[left]["visit"] < rows[right]["visit"];
    });
    std::optional<Visit> first;
    std::optional<double> lastVisit;
    std::optional<Answer> lost;
    bool isAfterRefusal = false;
    long nadir = 0;
    for (const auto at : order) {
        const double number = rows[at]["visit"];
        Visit visit;
        if (!lost && lastVisit == number)
            lost = refusedInput("visit", "the same visit twice", "each visit once");
        if (!lost && !first && number != 0)
            lost = refusedInput("visit", "the baseline is missing", "visit 0 and later ones");
        if (!lost)
            lost = read(rows[at], first ? &*first : nullptr, visit);
        if (lost) {
            answers[at] = *lost;
            if (!isAfterRefusal)
                lost->message = "an earlier visit of this case was refused: " + lost->message;
            isAfterRefusal = true;
            continue;
        }
        lastVisit = number;
        const bool isBaseline = !first;
        if (isBaseline) {
            first = visit;
            nadir = visit.sum();
        }
        answers[at] = answerOf(visit, isBaseline, first->sum(), nadir);
        if (isBaseline)
            warnOfSmallTargets(visit, answers[at]);
        if (visit.isAllMeasured())
            nadir = std::min(nadir, visit.sum());
    }
    return answers;
}

} // namespace

Calculator recist()
{
    return {
        .id = "recist11",
        .name = "RECIST 1.1",
        .group = "Response and follow-up",
        .purpose = "Response of a solid tumour on each visit, from the measured targets.",
        .population = "Solid tumours with targets measured on imaging; not lymphoma, not "
                      "immune-modified criteria.",
        .formula = "CR: every lesion 0 and every node < 10 mm. PD: sum at least 20 % and at least "
                   "5 mm above the smallest earlier sum (baseline included, this visit excluded). "
                   "PR: at least 30 % below baseline. Else SD. A target not evaluable gives NE "
                   "unless the measured part is PD already. PD is tested before PR, in "
                   "millimetres: 5 sum >= 6 nadir, 10 (baseline - sum) >= 3 baseline. Overall: any "
                   "PD or new lesion PD; CR with non-targets CR or none CR, else PR.",
        .citations = {"Eisenhauer EA et al. Eur J Cancer 2009;45:228-47, PMID 19097774",
                      "Schwartz LH et al. Eur J Cancer 2016;62:132-7"},
        .licence = kOpenFormula,
        .caution = "Without confirmation of CR and PR, and without the choice of targets: at most "
                   "two in an organ.",
        .inputs = {{.id = "visit",
                    .label = "Visit, 0 is the baseline",
                    .unit = "",
                    .kind = Field::Kind::Integer,
                    .high = 1000},
                   {.id = "targets_mm",
                    .label = "Targets",
                    .unit = "mm",
                    .kind = Field::Kind::List,
                    .meaning = kTargetMarks},
                   oneOf("nontarget",
                         "Non-target lesions",
                         {"none_at_baseline",
                          "present",
                          "CR",
                          "non-CR/non-PD",
                          "nonCR/nonPD",
                          "non_CR_non_PD",
                          "nonCR_nonPD",
                          "nonCRnonPD",
                          "NE",
                          "not_evaluated",
                          "not_evaluable",
                          "PD"},
                         "present and non-CR/non-PD: still there without progress"),
                   yesOrNo("new_lesion", "New lesion")},
        .outputs = {numberResult("sum_of_measured_mm", "Sum of the measured targets", "mm"),
                    numberResult("nadir_before_visit_mm", "Smallest earlier sum", "mm"),
                    numberResult("change_from_baseline_pct", "Change from baseline", "%"),
                    numberResult("change_from_nadir_pct", "Change from the smallest sum", "%"),
                    wholeResult("all_targets_measured", "All targets measured"),
                    wordResult("target_response", "Response of the targets"),
                    wordResult("overall_response", "Response")},
        .compute = {},
        .computeSeries = respond};
}

} // namespace consilium::calculators
