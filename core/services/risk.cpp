#include "core/services/risk.h"

#include "core/interchange/profile/profile.h"
#include "core/services/packs.h"
#include "core/services/risk_parts.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <tuple>

namespace consilium::services
{

namespace
{

/// Where an entry stands in its section: what a reader must find at once comes first.
int placeOf(const RiskEntry& entry)
{
    switch (entry.state) {
    case RiskState::Answered:
    case RiskState::Bounded:
    case RiskState::Stated:
        return entry.steps.empty() ? 1 : 0;
    case RiskState::Lacks:
        return 2;
    case RiskState::Refused:
        return 3;
    case RiskState::NotApplicable:
        break;
    }
    return 4;
}

} // namespace

std::vector<const RiskEntry*> RiskOverview::of(knowledge::RiskSection section) const
{
    std::vector<const RiskEntry*> found;
    for (const auto& entry : entries) {
        if (entry.section == section)
            found.push_back(&entry);
    }
    return found;
}

RiskOverview riskOverview(const clinical::Case& record,
                          const Toolbox& toolbox,
                          const knowledge::RiskFacts& facts,
                          Day today,
                          const RiskGiven& given,
                          const std::vector<std::string>& planned)
{
    const auto knowledge = toolbox.knowledge();
    const options::Facts answers(record, knowledge, today);
    const RiskAsk ask{record, toolbox, facts, today, answers, planned};
    RiskOverview overview;
    overview.today = today;
    addGenes(ask, overview.entries);
    for (const auto& formula : facts.formulas)
        overview.entries.push_back(formulaEntry(ask, formula, given));
    addExposures(ask, planned, overview.entries);
    std::stable_sort(overview.entries.begin(),
                     overview.entries.end(),
                     [](const RiskEntry& left, const RiskEntry& right) {
                         return std::tuple(left.section, placeOf(left)) <
                                std::tuple(right.section, placeOf(right));
                     });
    return overview;
}

Result<clinical::Case> riskCase(const std::filesystem::path& path, const Toolbox& toolbox)
{
    const auto name = path.filename().string();
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    if (!file || !(content << file.rdbuf()))
        return fail(ErrorCode::NotFound, name);
    const auto text = content.str();
    clinical::Case record;
    if (text.find("\"resourceType\"") == std::string::npos) {
        CONSILIUM_TRY(auto profile, interchange::profile::read(text));
        record = std::move(profile.record);
    } else {
        CONSILIUM_TRY(auto cases, readCases(path));
        if (cases.size() > 1)
            return fail(ErrorCode::Ambiguous, name + ": several persons");
        record = std::move(cases.front().record);
    }
    toolbox.complete(record);
    return record;
}

} // namespace consilium::services
