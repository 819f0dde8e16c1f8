#include "core/options/engine.h"

#include "core/options/doses.h"
#include "core/options/scores.h"
#include "core/options/situation.h"

#include <algorithm>

namespace consilium::options
{

namespace
{

void addStanding(std::vector<Option>& options)
{
    for (const auto basis : {Basis::SupportiveCare, Basis::Trial}) {
        Option option;
        option.basis = basis;
        option.id = basis == Basis::SupportiveCare ? "best-supportive-care" : "clinical-trial";
        option.name = basis == Basis::SupportiveCare ? "Best supportive care" : "Clinical trial";
        option.orderWords = {"Always listed", {}};
        option.orderReason = option.orderWords.english();
        options.push_back(std::move(option));
    }
}

} // namespace

Situation situationOf(const clinical::Case& record, const Knowledge& knowledge, Day today)
{
    const auto* tumour = clinical::leadingTumour(record);
    auto contradiction = stageContradiction(record, knowledge.tumours);
    return {record,
            knowledge,
            genomics::Profile::of(record, knowledge.genes, knowledge.oncogenicity),
            historyOf(record, knowledge.drugs),
            contradiction.isEmpty() ? extentOf(record) : DiseaseExtent::Unknown,
            tumour == nullptr ? std::string() : tumour->oncotree,
            today,
            std::move(contradiction)};
}

void judge(Option& option,
           const Situation& situation,
           const Facts& facts,
           const std::vector<ModelScore>& scores)
{
    const auto append = [&](std::vector<Criterion> more) {
        option.criteria.insert(option.criteria.end(), more.begin(), more.end());
    };
    append(judgeExposure(option.therapy, settingOf(option), situation));
    append(judgeResistance(option, situation));
    append(judgeRules(facts, option.therapy));
    append(judgePharmacogenes(option, situation));
    addDoses(option, facts);
    option.trials = trialsBeside(facts, option, situation.tumourType);
    option.score = scoreFor(option.therapy, scores, situation.knowledge.drugs);
    shelve(option);
}

Ranking rank(const clinical::Case& record,
             const Knowledge& knowledge,
             const std::vector<ModelScore>& scores,
             Day today)
{
    const auto situation = situationOf(record, knowledge, today);
    Ranking ranking;
    ranking.asOf = today;
    ranking.tumourType = situation.tumourType;
    ranking.tumourName = knowledge.tumours.find(situation.tumourType) == nullptr
                             ? std::string()
                             : tumourName(situation);
    ranking.packName = knowledge.pack.manifest.name;
    ranking.packVersion = knowledge.pack.manifest.version;
    ranking.packContent = knowledge.pack.manifest.content;
    ranking.scores = scores;
    ranking.hiddenByFilter = situation.profile.hiddenByFilter();

    const Facts facts(record, knowledge, today);
    std::map<std::string, int> missing;
    ranking.options = candidatesOf(situation, missing);
    for (auto& option : ranking.options)
        judge(option, situation, facts, scores);
    addStanding(ranking.options);
    order(ranking.options);
    std::vector<std::pair<std::string, int>> tests(missing.begin(), missing.end());
    std::stable_sort(tests.begin(), tests.end(), [](const auto& a, const auto& b) {
        return a.second > b.second;
    });
    for (const auto& [test, times] : tests)
        ranking.missingTests.push_back(test);
    return ranking;
}

} // namespace consilium::options
