#include "core/knowledge/reader.h"

#include "core/knowledge/biomarker_reader.h"
#include "core/knowledge/fields.h"

#include <set>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

constexpr std::array kLines{
    std::pair{std::string_view("first"), Line::First},
    std::pair{std::string_view("later"), Line::Later},
    std::pair{std::string_view("any"), Line::Any},
    std::pair{std::string_view("adjuvant"), Line::Adjuvant},
    std::pair{std::string_view("neoadjuvant"), Line::Neoadjuvant},
    std::pair{std::string_view("maintenance"), Line::Maintenance},
};

constexpr std::array kExtents{
    std::pair{std::string_view("early"), Extent::Early},
    std::pair{std::string_view("advanced"), Extent::Advanced},
    std::pair{std::string_view("any"), Extent::Any},
};

constexpr std::array kEffects{
    std::pair{std::string_view("sensitive"), Effect::Sensitive},
    std::pair{std::string_view("resistant"), Effect::Resistant},
    std::pair{std::string_view("toxic"), Effect::Toxic},
    std::pair{std::string_view("prognostic-good"), Effect::PrognosticGood},
    std::pair{std::string_view("prognostic-poor"), Effect::PrognosticPoor},
    std::pair{std::string_view("diagnostic"), Effect::Diagnostic},
};

/// AMP/ASCO/CAP 2017 tiers and levels that speak for or against a therapy.
bool isLevel(const std::string& amp) { return isOneOf(amp, {"I-A", "I-B", "II-C", "II-D"}); }

Result<TumourScope> readScope(const json::value* value, const std::string& where)
{
    if (value == nullptr || !value->is_object())
        return fail(ErrorCode::Malformed, where + ": tumour");
    Fields fields(*value, where + ": tumour");
    TumourScope scope{fields.texts("in"), fields.texts("not")};
    fields.require("in", !scope.in.empty());
    CONSILIUM_CHECK(fields.finish());
    return scope;
}

Result<Setting> readSetting(const json::value* value, const std::string& where)
{
    if (value == nullptr || !value->is_object())
        return fail(ErrorCode::Malformed, where + ": setting");
    Fields fields(*value, where + ": setting");
    Setting setting;
    setting.line = fields.word("line", kLines);
    setting.extent = fields.word("stage", kExtents);
    setting.after = fields.texts("after");
    setting.afterAll = fields.flag("afterAll");
    setting.minimumPriorLines = fields.whole("minimumPriorLines").value_or(0);
    CONSILIUM_CHECK(fields.finish());
    return setting;
}

Result<std::vector<Better>> readBetter(Fields& parent)
{
    std::vector<Better> all;
    for (const auto& item : parent.list("outdoneBy")) {
        Fields fields(item, parent.where() + ": outdoneBy");
        if (!fields.isObject())
            return fail(ErrorCode::Malformed, fields.where());
        Better better{fields.texts("therapy"), fields.text("pmid"), fields.text("what")};
        std::sort(better.therapy.begin(), better.therapy.end());
        fields.require("therapy", !better.therapy.empty());
        fields.require("pmid", !better.pmid.empty());
        fields.require("what", !better.what.empty());
        CONSILIUM_CHECK(fields.finish());
        all.push_back(std::move(better));
    }
    return all;
}

Result<std::vector<Approval>> readApprovals(Fields& parent)
{
    std::vector<Approval> all;
    for (const auto& item : parent.list("approvals")) {
        Fields fields(item, parent.where() + ": approvals");
        if (!fields.isObject())
            return fail(ErrorCode::Malformed, fields.where());
        Approval approval{fields.text("regulator"), fields.date("date"), fields.text("status")};
        fields.require("regulator", !approval.regulator.empty());
        fields.require("date", approval.date.isKnown());
        fields.require(
            "status",
            isOneOf(approval.status, {"regular", "accelerated", "conditional", "withdrawn"}));
        CONSILIUM_CHECK(fields.finish());
        all.push_back(std::move(approval));
    }
    return all;
}

Result<std::vector<Efficacy>> readEfficacy(Fields& parent)
{
    std::vector<Efficacy> all;
    for (const auto& item : parent.list("efficacy")) {
        Fields fields(item, parent.where() + ": efficacy");
        if (!fields.isObject())
            return fail(ErrorCode::Malformed, fields.where());
        Efficacy efficacy;
        efficacy.endpoint = fields.text("endpoint");
        const auto value = fields.number("value");
        efficacy.value = value.value_or(0);
        efficacy.low = fields.number("low");
        efficacy.high = fields.number("high");
        efficacy.unit = fields.text("unit");
        efficacy.participants = fields.whole("n");
        efficacy.pmid = fields.text("pmid");
        fields.require("value", value.has_value());
        fields.require("unit", !efficacy.unit.empty());
        CONSILIUM_CHECK(fields.finish());
        all.push_back(std::move(efficacy));
    }
    return all;
}

Result<Provenance> readProvenance(Fields& parent)
{
    const auto* value = parent.take("origin");
    if (value == nullptr)
        return Provenance{};
    Fields fields(*value, parent.where() + ": origin");
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, fields.where());
    Provenance origin;
    origin.source = fields.text("source");
    origin.id = fields.text("id");
    origin.level = fields.text("level");
    origin.direction = fields.text("direction");
    origin.rating = fields.whole("rating").value_or(0);
    origin.url = fields.text("url");
    origin.disease = fields.text("disease");
    origin.profile = fields.text("profile");
    fields.require("source", !origin.source.empty());
    fields.require("id", !origin.id.empty());
    fields.require("direction", isOneOf(origin.direction, {"supports", "does not support"}));
    CONSILIUM_CHECK(fields.finish());
    return origin;
}

/// The members that statements and regimens share.
template <typename Entry>
Status readShared(Fields& fields, Entry& entry)
{
    CONSILIUM_TRY(entry.tumour, readScope(fields.take("tumour"), entry.id));
    CONSILIUM_TRY(entry.setting, readSetting(fields.take("setting"), entry.id));
    entry.therapy = fields.texts("therapy");
    std::sort(entry.therapy.begin(), entry.therapy.end());
    entry.summary = fields.text("summary");
    fields.require("summary", !entry.summary.empty());
    CONSILIUM_TRY(entry.approvals, readApprovals(fields));
    CONSILIUM_TRY(entry.citations, readCitations(fields, "citations"));
    fields.require("citations", !entry.citations.empty());
    CONSILIUM_TRY(entry.efficacy, readEfficacy(fields));
    CONSILIUM_TRY(entry.outdoneBy, readBetter(fields));
    CONSILIUM_TRY(entry.preferredBy, readCitations(fields, "preferredBy"));
    entry.checked = fields.date("checked");
    fields.require("checked", entry.checked.isKnown());
    return ok();
}

/// Where one entry is parsed: most fit into the buffer, and a pack has thousands.
class Memory
{
public:
    json::storage_ptr storage() { return &m_resource; }

private:
    std::array<unsigned char, 16384> m_buffer{};
    json::monotonic_resource m_resource{m_buffer.data(), m_buffer.size()};
};

/// Parses the object and finds its id, which every message names.
Result<json::value> readObject(std::string_view text, json::storage_ptr storage)
{
    json::error_code error;
    auto value =
        json::parse(json::string_view(text.data(), text.size()), error, std::move(storage));
    if (error || !value.is_object())
        return fail(ErrorCode::Malformed, "knowledge entry: not a JSON object");
    const auto* id = value.get_object().if_contains("id");
    if (id == nullptr || !id->is_string() || id->get_string().empty())
        return fail(ErrorCode::Malformed, "knowledge entry: id missing");
    return value;
}

} // namespace

Result<std::vector<Citation>> readCitations(Fields& parent, std::string_view name)
{
    std::vector<Citation> all;
    for (const auto& item : parent.list(name)) {
        Fields fields(item, parent.where() + ": " + std::string(name));
        if (!fields.isObject())
            return fail(ErrorCode::Malformed, fields.where());
        Citation citation;
        citation.pmid = fields.text("pmid");
        citation.doi = fields.text("doi");
        citation.label = fields.text("label");
        citation.guideline = fields.text("guideline");
        citation.date = fields.text("date");
        citation.what = fields.text("what");
        // An undated label is taken only with a word on which text was read.
        const bool needsDate =
            (!citation.label.empty() || !citation.guideline.empty()) && citation.what.empty();
        fields.require("date",
                       citation.date.empty() ? !needsDate
                                             : PartialDate::parse(citation.date).has_value());
        fields.require("pmid, doi, label or guideline",
                       !citation.pmid.empty() || !citation.doi.empty() || !citation.label.empty() ||
                           !citation.guideline.empty());
        CONSILIUM_CHECK(fields.finish());
        all.push_back(std::move(citation));
    }
    return all;
}

Result<Statement> readStatement(std::string_view text)
{
    Memory memory;
    CONSILIUM_TRY(const auto value, readObject(text, memory.storage()));
    Statement statement;
    statement.id = value.at("id").get_string().c_str();
    Fields fields(value, statement.id);
    (void)fields.take("id");
    const auto* biomarker = fields.take("biomarker");
    if (biomarker == nullptr)
        return fail(ErrorCode::Malformed, statement.id + ": biomarker missing");
    CONSILIUM_TRY(statement.biomarker, readBiomarker(*biomarker, statement.id));
    CONSILIUM_CHECK(readShared(fields, statement));
    statement.therapyClass = fields.text("class");
    statement.effect = fields.word("effect", kEffects);
    if (const auto* evidence = fields.take("evidence")) {
        Fields levels(*evidence, statement.id + ": evidence");
        if (!levels.isObject())
            return fail(ErrorCode::Malformed, levels.where());
        statement.amp = levels.text("amp");
        statement.ampRule = levels.text("rule");
        statement.escat = levels.text("escat");
        CONSILIUM_CHECK(levels.finish());
    }
    CONSILIUM_TRY(statement.origin, readProvenance(fields));
    fields.require("evidence.amp", isLevel(statement.amp));
    // What a tumour is or how it runs needs no therapy; the rest is about one.
    const bool isAboutTherapy = statement.effect == Effect::Sensitive ||
                                statement.effect == Effect::Resistant ||
                                statement.effect == Effect::Toxic;
    fields.require("therapy or class",
                   isAboutTherapy ? statement.therapy.empty() != statement.therapyClass.empty()
                                  : statement.therapy.empty() || statement.therapyClass.empty());
    CONSILIUM_CHECK(fields.finish());
    return statement;
}

Result<Regimen> readRegimen(std::string_view text)
{
    Memory memory;
    CONSILIUM_TRY(const auto value, readObject(text, memory.storage()));
    Regimen regimen;
    regimen.id = value.at("id").get_string().c_str();
    Fields fields(value, regimen.id);
    (void)fields.take("id");
    regimen.name = fields.text("name");
    if (const auto* unless = fields.take("unless")) {
        CONSILIUM_TRY(regimen.unless, readBiomarker(*unless, regimen.id));
    }
    CONSILIUM_CHECK(readShared(fields, regimen));
    if (const auto* evidence = fields.take("evidence")) {
        Fields levels(*evidence, regimen.id + ": evidence");
        if (!levels.isObject())
            return fail(ErrorCode::Malformed, levels.where());
        regimen.amp = levels.text("amp");
        CONSILIUM_CHECK(levels.finish());
    }
    fields.require("evidence.amp", regimen.amp.empty() || isLevel(regimen.amp));
    fields.require("name", !regimen.name.empty());
    fields.require("therapy", !regimen.therapy.empty());
    CONSILIUM_CHECK(fields.finish());
    return regimen;
}

Result<std::vector<std::string>> splitList(std::string_view text)
{
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_array())
        return fail(ErrorCode::Malformed, "not a JSON list");
    std::vector<std::string> all;
    for (const auto& item : value.get_array())
        all.push_back(json::serialize(item));
    return all;
}

} // namespace consilium::knowledge
