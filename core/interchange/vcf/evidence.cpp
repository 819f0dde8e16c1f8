#include "core/interchange/vcf/evidence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace consilium::interchange::vcf
{

namespace
{

constexpr std::array<std::string_view, 3> kSets{"gnomade_", "gnomadg_", "gnomad_"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kPopulations{
    {{"afr", "AFR"}, {"amr", "AMR"}, {"eas", "EAS"}, {"nfe", "NFE"}, {"sas", "SAS"}}};

/// The highest number of a cell; VEP joins the values of several known variants by "&".
std::optional<double> highest(std::string_view cell)
{
    std::optional<double> best;
    for (std::size_t start = 0; start < cell.size();) {
        const auto end = std::min(cell.find('&', start), cell.size());
        double number = 0;
        const auto* last = cell.data() + end;
        const auto [stop, error] = std::from_chars(cell.data() + start, last, number);
        if (error == std::errc() && stop == last && number >= 0 && number <= 1)
            best = std::max(best.value_or(0), number);
        start = end + 1;
    }
    return best;
}

struct Frequencies
{
    bool isCarried = false; ///< the file has such a field at all
    std::optional<double> highest;
    std::string source;
};

void look(const std::vector<std::string>& names,
          const std::function<std::string_view(std::string_view)>& value,
          const std::string& field,
          const std::string& source,
          Frequencies& into)
{
    if (std::find(names.begin(), names.end(), field) == names.end())
        return;
    into.isCarried = true;
    const auto frequency = highest(value(field));
    if (frequency && (!into.highest || *frequency > *into.highest)) {
        into.highest = frequency;
        into.source = source;
    }
}

void readFrequency(const std::vector<std::string>& names,
                   const std::function<std::string_view(std::string_view)>& value,
                   clinical::Finding& finding)
{
    Frequencies populations;
    Frequencies overall;
    for (const auto set : kSets) {
        for (const auto& [code, label] : kPopulations)
            look(names,
                 value,
                 std::string(set) + std::string(code) + "_af",
                 "gnomAD " + std::string(label),
                 populations);
        look(names, value, std::string(set) + "af", "gnomAD overall", overall);
    }
    const auto& chosen = populations.highest ? populations : overall;
    if (chosen.highest) {
        finding.populationFrequency = chosen.highest;
        finding.populationSource = chosen.source;
    } else if (populations.isCarried || overall.isCarried) {
        finding.populationSource = "gnomAD";
    }
}

} // namespace

void readEvidence(const std::vector<std::string>& names,
                  const std::function<std::string_view(std::string_view)>& value,
                  clinical::Finding& finding)
{
    finding.populationFrequency.reset();
    finding.populationSource.clear();
    finding.predictions.clear();
    readFrequency(names, value, finding);
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kPredictors{
        {{"sift", "SIFT "}, {"polyphen", "PolyPhen "}, {"am_class", "AlphaMissense "}}};
    for (const auto& [field, label] : kPredictors) {
        // "deleterious(0.01)": the word is the verdict, the number belongs to the tool.
        const auto cell = value(field);
        const auto verdict = cell.substr(0, cell.find('('));
        if (!verdict.empty())
            finding.predictions.push_back(std::string(label) + std::string(verdict));
    }
}

} // namespace consilium::interchange::vcf
