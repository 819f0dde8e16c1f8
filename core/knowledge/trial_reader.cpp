#include "core/knowledge/fields.h"
#include "core/knowledge/reader.h"
#include "core/knowledge/trials.h"

#include <set>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

bool isOrdered(const std::optional<double>& low,
               const std::optional<double>& value,
               const std::optional<double>& high)
{
    return (!low || !value || *low <= *value) && (!high || !value || *value <= *high);
}

Result<TrialEndpoint> readEndpoint(const json::value& value, const std::string& where)
{
    Fields fields(value, where);
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, where);
    TrialEndpoint endpoint;
    endpoint.endpoint = fields.text("endpoint");
    endpoint.measure = fields.text("measure");
    endpoint.unit = fields.text("unit");
    endpoint.value = fields.number("value");
    endpoint.low = fields.number("low");
    endpoint.high = fields.number("high");
    endpoint.comparatorValue = fields.number("comparatorValue");
    endpoint.comparatorLow = fields.number("comparatorLow");
    endpoint.comparatorHigh = fields.number("comparatorHigh");
    endpoint.hazardRatio = fields.number("hazardRatio");
    endpoint.ratioLow = fields.number("hrLow");
    endpoint.ratioHigh = fields.number("hrHigh");
    endpoint.note = fields.text("note");
    fields.require("endpoint", !endpoint.endpoint.empty());
    fields.require("measure", isOneOf(endpoint.measure, {"median", "proportion", "hazard ratio"}));
    fields.require("unit", isOneOf(endpoint.unit, {"months", "weeks", "%", "ratio"}));
    fields.require("value or hazardRatio", endpoint.value || endpoint.hazardRatio);
    fields.require(
        "interval around its value",
        isOrdered(endpoint.low, endpoint.value, endpoint.high) &&
            isOrdered(endpoint.comparatorLow, endpoint.comparatorValue, endpoint.comparatorHigh) &&
            isOrdered(endpoint.ratioLow, endpoint.hazardRatio, endpoint.ratioHigh));
    CONSILIUM_CHECK(fields.finish());
    return endpoint;
}

Result<Trial> readTrial(const json::value& value, const std::string& where)
{
    Fields fields(value, where);
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, where);
    Trial trial;
    trial.id = fields.text("id");
    trial.name = fields.text("name");
    trial.registry = fields.text("registry");
    trial.design = fields.text("design");
    trial.therapy = fields.texts("therapy");
    std::sort(trial.therapy.begin(), trial.therapy.end());
    trial.comparator = fields.text("comparator");
    trial.tumours = fields.texts("tumour");
    trial.line = fields.text("line");
    trial.stage = fields.text("stage");
    trial.biomarker = fields.text("biomarker");
    trial.people = fields.whole("n").value_or(0);
    trial.peopleWithTherapy = fields.whole("nTherapy");
    trial.lowestAge = fields.number("lowestAge");
    trial.highestAge = fields.number("highestAge");
    trial.ecog = fields.wholes("ecog");
    trial.brainMetastases = fields.text("brainMetastases");
    trial.priorLines = fields.text("priorLines");
    trial.excluded = fields.texts("excluded");
    trial.note = fields.text("note");
    for (const auto& item : fields.list("endpoints")) {
        CONSILIUM_TRY(auto endpoint, readEndpoint(item, where + ": endpoints"));
        trial.endpoints.push_back(std::move(endpoint));
    }
    CONSILIUM_TRY(trial.citations, readCitations(fields, "citations"));
    trial.checked = fields.date("checked");
    fields.require("id", !trial.id.empty());
    fields.require("name", !trial.name.empty());
    fields.require("therapy", !trial.therapy.empty());
    fields.require("tumour", !trial.tumours.empty());
    fields.require("n", trial.people > 0);
    fields.require("endpoints", !trial.endpoints.empty());
    fields.require("citations", !trial.citations.empty());
    fields.require("checked", trial.checked.isKnown());
    CONSILIUM_CHECK(fields.finish());
    return trial;
}

} // namespace

Result<std::vector<Trial>> readTrials(std::string_view text)
{
    std::vector<Trial> all;
    if (text.empty())
        return all;
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_array())
        return fail(ErrorCode::Malformed, "trials: not a JSON list");
    std::set<std::string> ids;
    for (const auto& item : value.get_array()) {
        CONSILIUM_TRY(auto trial, readTrial(item, "trials " + std::to_string(all.size() + 1)));
        if (!ids.insert(trial.id).second)
            return fail(ErrorCode::AlreadyExists, "trials: " + trial.id);
        all.push_back(std::move(trial));
    }
    return all;
}

} // namespace consilium::knowledge
