#include "core/knowledge/doses.h"
#include "core/knowledge/fields.h"
#include "core/knowledge/reader.h"

#include <set>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

constexpr std::array kUnits{
    std::pair{std::string_view("mg"), Dose::Unit::Mg},
    std::pair{std::string_view("mg/m2"), Dose::Unit::MgPerM2},
    std::pair{std::string_view("mg/kg"), Dose::Unit::MgPerKg},
    std::pair{std::string_view("AUC"), Dose::Unit::Auc},
};

Result<Dose::Adjustment> readAdjustment(const json::value& value, const std::string& where)
{
    Fields fields(value, where);
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, where);
    Dose::Adjustment adjustment;
    auto& leaf = adjustment.when;
    leaf.measure = fields.text("measure");
    leaf.operation = fields.text("op");
    const auto limit = fields.number("value");
    leaf.value = limit.value_or(0);
    leaf.unit = fields.text("unit");
    adjustment.amount = fields.number("amount");
    adjustment.factor = fields.number("factor");
    adjustment.isAvoided = fields.flag("avoid");
    adjustment.isUnstated = fields.flag("unstated");
    adjustment.schedule = fields.text("schedule");
    adjustment.what = fields.text("what");
    const auto* measure = numberMeasure(leaf.measure);
    fields.require("value", limit.has_value());
    fields.require("measure", measure != nullptr);
    fields.require("unit", measure != nullptr && leaf.unit == measure->unit);
    fields.require("op", isOneOf(leaf.operation, {">=", "<=", ">", "<"}));
    const int ways = (adjustment.amount ? 1 : 0) + (adjustment.factor ? 1 : 0) +
                     (adjustment.isAvoided ? 1 : 0) + (adjustment.isUnstated ? 1 : 0);
    fields.require("amount, factor, avoid or unstated", ways == 1);
    fields.require("amount beside schedule", adjustment.schedule.empty() || adjustment.amount);
    fields.require("factor",
                   !adjustment.factor || (*adjustment.factor > 0 && *adjustment.factor < 1));
    CONSILIUM_CHECK(fields.finish());
    return adjustment;
}

Result<Dose> readDose(const json::value& value, const std::string& where)
{
    Fields fields(value, where);
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, where);
    Dose dose;
    dose.id = fields.text("id");
    dose.drug = fields.text("drug");
    dose.therapy = fields.texts("therapy");
    std::sort(dose.therapy.begin(), dose.therapy.end());
    dose.tumours = fields.texts("tumour");
    const auto amount = fields.number("amount");
    dose.amount = amount.value_or(0);
    dose.unit = fields.word("unit", kUnits);
    dose.route = fields.text("route");
    dose.schedule = fields.text("schedule");
    dose.loading = fields.number("loading");
    dose.highest = fields.number("highest");
    dose.clearanceCap = fields.number("clearanceCap");
    if (const auto* rounding = fields.take("rounding")) {
        Fields part(*rounding, where + ": rounding");
        if (!part.isObject())
            return fail(ErrorCode::Malformed, part.where());
        dose.roundingTo = part.number("to");
        dose.roundingWhy = part.text("why");
        part.require("to", dose.roundingTo.value_or(0) > 0);
        CONSILIUM_CHECK(part.finish());
    }
    for (const auto& item : fields.list("adjust")) {
        CONSILIUM_TRY(auto adjustment, readAdjustment(item, where + ": adjust"));
        dose.adjustments.push_back(std::move(adjustment));
    }
    dose.notes = fields.text("notes");
    CONSILIUM_TRY(dose.citations, readCitations(fields, "citations"));
    dose.checked = fields.date("checked");
    fields.require("id", !dose.id.empty());
    fields.require("drug", !dose.drug.empty());
    fields.require("amount", dose.amount > 0);
    fields.require("schedule", !dose.schedule.empty());
    fields.require("citations", !dose.citations.empty());
    fields.require("checked", dose.checked.isKnown());
    fields.require("therapy without its drug",
                   dose.therapy.empty() ||
                       std::find(dose.therapy.begin(), dose.therapy.end(), dose.drug) !=
                           dose.therapy.end());
    CONSILIUM_CHECK(fields.finish());
    return dose;
}

} // namespace

Result<std::vector<Dose>> readDoses(std::string_view text)
{
    std::vector<Dose> all;
    if (text.empty())
        return all;
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_array())
        return fail(ErrorCode::Malformed, "doses: not a JSON list");
    std::set<std::string> ids;
    for (const auto& item : value.get_array()) {
        CONSILIUM_TRY(auto dose, readDose(item, "doses " + std::to_string(all.size() + 1)));
        if (!ids.insert(dose.id).second)
            return fail(ErrorCode::AlreadyExists, "doses: " + dose.id);
        all.push_back(std::move(dose));
    }
    return all;
}

} // namespace consilium::knowledge
