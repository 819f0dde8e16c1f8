#include "core/options/score_range.h"

#include "core/models/case_inputs.h"
#include "core/options/scores.h"

#include <algorithm>

namespace consilium::options
{

namespace
{

using models::Input;
using models::InputRow;
using models::InputValue;

std::vector<InputValue> valuesOf(const Input& input)
{
    std::vector<InputValue> values;
    if (input.kind == Input::Kind::Category) {
        for (const auto& category : input.categories)
            values.emplace_back(category);
        return values;
    }
    if (input.kind == Input::Kind::Flag)
        return {0.0, 1.0};
    const double high = input.clipHigh ? std::min(*input.clipHigh, input.high) : input.high;
    for (int step = 0; step < kScoreSteps; ++step)
        values.emplace_back(input.low + (high - input.low) * step / (kScoreSteps - 1));
    return values;
}

class Search
{
public:
    Search(const models::Model& model, std::vector<const Input*> missing, ScoreRange& range)
        : m_model(model)
        , m_missing(std::move(missing))
        , m_range(range)
    {
    }

    void run(InputRow& row, std::size_t next)
    {
        if (next < m_missing.size()) {
            for (auto& value : valuesOf(*m_missing[next])) {
                row[m_missing[next]->id] = std::move(value);
                run(row, next + 1);
            }
            row.erase(m_missing[next]->id);
            return;
        }
        ++m_range.tried;
        const auto predicted = m_model.predict(row);
        if (!predicted.has_value() || !predicted.value().isApplicable())
            return;
        const auto& said = predicted.value();
        const bool isFirst = m_range.spoken == 0;
        m_range.low = isFirst ? said.value : std::min(m_range.low, said.value);
        m_range.high = isFirst ? said.value : std::max(m_range.high, said.value);
        m_range.lowestEnd =
            isFirst ? said.interval.low : std::min(m_range.lowestEnd, said.interval.low);
        m_range.highestEnd =
            isFirst ? said.interval.high : std::max(m_range.highestEnd, said.interval.high);
        ++m_range.spoken;
    }

private:
    const models::Model& m_model;
    std::vector<const Input*> m_missing;
    ScoreRange& m_range;
};

} // namespace

std::vector<ScoreRange> scoreRanges(const clinical::Case& record,
                                    const std::vector<models::Model>& models,
                                    const terminology::TumourTree& tumours,
                                    const terminology::DrugTable& drugs,
                                    Day today)
{
    std::vector<ScoreRange> ranges;
    for (const auto& model : models) {
        const auto& recipe = model.card().recipe;
        if (recipe.target.kind != models::Target::Kind::Binary || recipe.drugClasses.empty() ||
            !notMeantFor(record, recipe, tumours, drugs).isEmpty())
            continue;
        const auto known = models::inputsOf(record, model.schema(), tumours, drugs, today);
        std::vector<const Input*> missing;
        ScoreRange range;
        range.model = recipe.id;
        range.name = recipe.name;
        range.version = recipe.version;
        range.outcome = recipe.outcome;
        range.horizon = recipe.horizon;
        for (const auto& input : model.schema().inputs()) {
            if (known.contains(input.id))
                continue;
            missing.push_back(&input);
            range.inputs.push_back(input.label);
        }
        if (missing.empty())
            continue;
        if (missing.size() > kMostVaried) {
            range.why = {"{} of its inputs are not known: too many for a range",
                         {std::to_string(missing.size())}};
        } else {
            InputRow row;
            for (const auto& [id, input] : known)
                row.emplace(id, input.value);
            Search(model, std::move(missing), range).run(row, 0);
            if (range.spoken == 0)
                range.why = {"whatever its missing inputs are, the model would say nothing", {}};
        }
        ranges.push_back(std::move(range));
    }
    return ranges;
}

} // namespace consilium::options
