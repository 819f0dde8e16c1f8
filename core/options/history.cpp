#include "core/options/engine.h"

#include <algorithm>
#include <set>

namespace consilium::options
{

namespace
{

/// The stage number that a group states ("IVB", "Stage 3C", "IA2"): 0 to 4, or empty where no word
/// of it is a stage.
std::optional<int> stageNumber(const std::string& group)
{
    const auto words = ' ' + terminology::normalName(group) + ' ';
    for (std::size_t start = 1; start < words.size(); start = words.find(' ', start) + 1) {
        const auto word = words.substr(start, words.find(' ', start) - start);
        if (word.empty())
            continue;
        const auto numeral = word.find_first_not_of("iv");
        const auto roman = word.substr(0, numeral);
        const auto rest = roman.empty() ? word.substr(1) : word.substr(roman.size());
        // A letter and a digit may follow: "IIIC", "IA2", "3c".
        const bool isStage = rest.size() <= 2 &&
                             rest.find_first_not_of("abcd123") == std::string::npos &&
                             (rest.empty() || (rest.front() >= 'a' && rest.front() <= 'd'));
        if (!isStage)
            continue;
        static const std::vector<std::string> kNumbers{"0", "i", "ii", "iii", "iv"};
        const auto known = std::find(kNumbers.begin(), kNumbers.end(), roman);
        if (known != kNumbers.end())
            return static_cast<int>(known - kNumbers.begin());
        if (roman.empty() && word.front() >= '0' && word.front() <= '4')
            return word.front() - '0';
    }
    return std::nullopt;
}

/// Staging systems of blood cancers count burden or nodal regions, not spread that rules out a
/// cure.
bool statesExtent(const std::string& system)
{
    const auto words = ' ' + terminology::normalName(system) + ' ';
    static const std::vector<std::string> kOthers{
        " iss ", " rai ", " binet ", " ann arbor ", " lugano ", " durie salmon "};
    return std::none_of(kOthers.begin(), kOthers.end(), [&](const std::string& other) {
        return words.find(other) != std::string::npos;
    });
}

} // namespace

bool endsBeforeStart(const Period& period)
{
    return period.start.isKnown() && period.end.isKnown() &&
           period.end.latest() < period.start.earliest();
}

History historyOf(const clinical::Case& record, const terminology::DrugTable& drugs)
{
    History history;
    std::set<int> lines;
    std::set<std::string> starts;
    for (const auto& medication : record.medications) {
        if (!clinical::counts(medication.assertion) ||
            medication.isCancerTreatment == clinical::Presence::Absent)
            continue;
        auto ingredients = drugs.ingredientsOf(medication.drug);
        if (ingredients.empty() && !medication.ingredient.empty())
            ingredients.push_back(medication.ingredient);
        if (medication.isCancerTreatment != clinical::Presence::Present)
            std::erase_if(ingredients,
                          [&](const std::string& name) { return !drugs.isForCancer(name); });
        const bool isForEarlyDisease = medication.intent == clinical::Intent::Adjuvant ||
                                       medication.intent == clinical::Intent::Neoadjuvant ||
                                       medication.intent == clinical::Intent::Curative;
        for (const auto& ingredient : ingredients)
            history.exposures.push_back(
                {ingredient,
                 medication.stoppedForProgression == clinical::Presence::Present,
                 medication.period.isOngoing,
                 isForEarlyDisease,
                 medication.line,
                 medication.period.start,
                 medication.header.key,
                 endsBeforeStart(medication.period)});
        if (ingredients.empty() || isForEarlyDisease ||
            medication.intent == clinical::Intent::Maintenance)
            continue;
        if (medication.line)
            lines.insert(*medication.line);
        else if (medication.period.start.isKnown())
            starts.insert(medication.period.start.iso());
    }
    history.isLineStated = !lines.empty();
    // Where no line is stated, drugs that start on one date are one line.
    history.priorLines = history.isLineStated ? *lines.rbegin() : static_cast<int>(starts.size());
    return history;
}

DiseaseExtent extentOf(const clinical::Case& record)
{
    for (const auto& tumour : record.tumours) {
        // A lymph node (ICD-10 C77) may be regional: only the stage tells.
        const auto code = tumour.diagnosis.codeOf("http://hl7.org/fhir/sid/icd-10-cm") +
                          tumour.diagnosis.codeOf("http://hl7.org/fhir/sid/icd-10");
        if (tumour.isSecondary && clinical::counts(tumour.assertion) && !code.starts_with("C77"))
            return DiseaseExtent::Advanced;
    }
    const auto* tumour = clinical::leadingTumour(record);
    if (tumour == nullptr)
        return DiseaseExtent::Unknown;
    // Distant metastasis, once confirmed, stays: also where nobody wrote the stage group beside it.
    for (const auto& stage : record.stages) {
        const bool isOfTumour = stage.tumour.empty() || stage.tumour == tumour->header.key;
        if (isOfTumour && clinical::counts(stage.assertion) &&
            terminology::normalName(stage.m).find("m1") != std::string::npos)
            return DiseaseExtent::Advanced;
    }
    const auto* stage = clinical::latestStage(record, tumour->header.key);
    if (stage == nullptr)
        stage = clinical::latestStage(record, {});
    if (stage == nullptr || !statesExtent(stage->system))
        return DiseaseExtent::Unknown;
    const auto words = ' ' + terminology::normalName(stage->group) + ' ';
    if (words.find(" extensive ") != std::string::npos ||
        words.find(" metastatic ") != std::string::npos)
        return DiseaseExtent::Advanced;
    const auto number = stageNumber(stage->group);
    if (!number || *number == 3) // locally advanced: resectable or not is not in the stage
        return DiseaseExtent::Unknown;
    return *number == 4 ? DiseaseExtent::Advanced : DiseaseExtent::Early;
}

Message stageContradiction(const clinical::Case& record, const terminology::TumourTree& tumours)
{
    const auto* tumour = clinical::leadingTumour(record);
    const auto* stage =
        tumour == nullptr ? nullptr : clinical::latestStage(record, tumour->header.key);
    if (stage == nullptr || !statesExtent(stage->system))
        return {};
    const auto isOf = [&](std::initializer_list<const char*> codes) {
        return std::any_of(codes.begin(), codes.end(), [&](const char* code) {
            return tumours.isWithin(tumour->oncotree, code);
        });
    };
    const auto number = stageNumber(stage->group);
    const auto m = terminology::normalName(stage->m);
    if (!number || m.empty() || tumour->oncotree.empty())
        return {};
    // AJCC Cancer Staging Manual, 8th edition, 2017: distant metastasis is stage IV but in the
    // thyroid (II in younger people) and the testis (III); in lung, breast and bowel stage IV is
    // distant metastasis and nothing else.
    const bool isSpread = m.find("m1") != std::string::npos;
    const bool isNotSpread = m.find("m0") != std::string::npos;
    const bool isContradictory = (isSpread && *number < 4 && !isOf({"THYROID", "TESTIS"})) ||
                                 (isNotSpread && *number == 4 && isOf({"LUNG", "BREAST", "BOWEL"}));
    if (!isContradictory)
        return {};
    return {"Stage {} and {} of the same day contradict each other", {stage->group, stage->m}};
}

} // namespace consilium::options
