#include "core/knowledge/reader.h"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

/// Reads the members of one object and remembers which were asked for: what nobody asked for is an
/// error.
class Fields
{
public:
    Fields(const json::value& value, std::string where)
        : m_where(std::move(where))
        , m_object(value.if_object())
    {
    }

    [[nodiscard]] bool isObject() const { return m_object != nullptr; }

    const json::value* take(std::string_view name)
    {
        m_asked.push_back(name);
        const auto* found = m_object->if_contains(name);
        return found == nullptr || found->is_null() ? nullptr : found;
    }

    std::string text(std::string_view name)
    {
        const auto* found = take(name);
        if (found == nullptr)
            return {};
        if (!found->is_string()) {
            problem(name);
            return {};
        }
        return std::string(found->get_string());
    }

    std::optional<double> number(std::string_view name)
    {
        const auto* found = take(name);
        if (found == nullptr)
            return std::nullopt;
        if (!found->is_number()) {
            problem(name);
            return std::nullopt;
        }
        return found->to_number<double>();
    }

    std::optional<int> whole(std::string_view name)
    {
        const auto* found = take(name);
        if (found == nullptr)
            return std::nullopt;
        if (!found->is_int64() || found->get_int64() < 0 || found->get_int64() > 1'000'000) {
            problem(name);
            return std::nullopt;
        }
        return static_cast<int>(found->get_int64());
    }

    bool flag(std::string_view name)
    {
        const auto* found = take(name);
        if (found != nullptr && !found->is_bool())
            problem(name);
        return found != nullptr && found->is_bool() && found->get_bool();
    }

    std::vector<std::string> texts(std::string_view name)
    {
        std::vector<std::string> all;
        for (const auto& item : list(name)) {
            if (item.is_string())
                all.emplace_back(item.get_string());
            else
                problem(name);
        }
        return all;
    }

    std::vector<int> wholes(std::string_view name)
    {
        std::vector<int> all;
        for (const auto& item : list(name)) {
            if (item.is_int64())
                all.push_back(static_cast<int>(item.get_int64()));
            else
                problem(name);
        }
        return all;
    }

    json::array list(std::string_view name)
    {
        const auto* found = take(name);
        if (found == nullptr)
            return {};
        if (!found->is_array()) {
            problem(name);
            return {};
        }
        return found->get_array();
    }

    PartialDate date(std::string_view name)
    {
        const auto parsed = text(name);
        if (parsed.empty())
            return {};
        auto day = PartialDate::parse(parsed);
        if (day.has_value())
            return day.value();
        problem(name);
        return {};
    }

    /// Value of the word at the same index; the first value (and a problem) where the word is not
    /// known.
    template <typename T, std::size_t N>
    T word(std::string_view name, const std::array<std::pair<std::string_view, T>, N>& known)
    {
        const auto written = text(name);
        for (const auto& [word, value] : known) {
            if (word == written)
                return value;
        }
        problem(name);
        return known.front().second;
    }

    void problem(std::string_view name)
    {
        if (m_problem.empty())
            m_problem = m_where + ": " + std::string(name);
    }

    void require(std::string_view name, bool isThere)
    {
        if (!isThere)
            problem(std::string(name) + " missing");
    }

    [[nodiscard]] Status finish()
    {
        for (const auto& member : *m_object) {
            const std::string_view key(member.key().data(), member.key().size());
            if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end())
                problem("unknown field " + std::string(member.key()));
        }
        return m_problem.empty() ? ok() : Status(fail(ErrorCode::Malformed, m_problem));
    }

    [[nodiscard]] const std::string& where() const { return m_where; }

private:
    std::string m_where;
    const json::object* m_object;
    std::vector<std::string_view> m_asked; ///< literals of the readers below
    std::string m_problem;
};

constexpr std::array kLeafKinds{
    std::pair{std::string_view("variant"), Leaf::Kind::Variant},
    std::pair{std::string_view("codon"), Leaf::Kind::Codon},
    std::pair{std::string_view("exon"), Leaf::Kind::Exon},
    std::pair{std::string_view("class"), Leaf::Kind::Class},
    std::pair{std::string_view("fusion"), Leaf::Kind::Fusion},
    std::pair{std::string_view("amplification"), Leaf::Kind::Amplification},
    std::pair{std::string_view("arm"), Leaf::Kind::Arm},
    std::pair{std::string_view("deletion"), Leaf::Kind::Deletion},
    std::pair{std::string_view("wildtype"), Leaf::Kind::WildType},
    std::pair{std::string_view("signature"), Leaf::Kind::Signature},
    std::pair{std::string_view("expression"), Leaf::Kind::Expression},
};

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

constexpr std::array kRuleKinds{
    std::pair{std::string_view("performance-status"), RuleKind::PerformanceStatus},
    std::pair{std::string_view("kidney"), RuleKind::Kidney},
    std::pair{std::string_view("liver"), RuleKind::Liver},
    std::pair{std::string_view("allergy"), RuleKind::Allergy},
    std::pair{std::string_view("blood-count"), RuleKind::BloodCount},
};

constexpr std::array kRuleOutcomes{
    std::pair{std::string_view("warn"), RuleOutcome::Warn},
    std::pair{std::string_view("fail"), RuleOutcome::Fail},
};

bool isOneOf(const std::string& word, std::initializer_list<std::string_view> known)
{
    return std::find(known.begin(), known.end(), word) != known.end();
}

/// AMP/ASCO/CAP 2017 tiers and levels that speak for or against a therapy.
bool isLevel(const std::string& amp) { return isOneOf(amp, {"I-A", "I-B", "II-C", "II-D"}); }

Result<Leaf> readLeaf(const json::value& value, const std::string& where)
{
    Fields fields(value, where);
    Leaf leaf;
    leaf.kind = fields.word("kind", kLeafKinds);
    leaf.gene = fields.text("gene");
    leaf.protein = fields.texts("protein");
    leaf.codons = fields.wholes("codons");
    leaf.exons = fields.wholes("exons");
    if (const auto exon = fields.whole("exon"))
        leaf.exons.push_back(*exon);
    leaf.change = fields.text("change");
    leaf.variantClass = fields.text("class");
    if (const auto origin = fields.text("origin"); !origin.empty())
        leaf.origin = origin;
    leaf.firstCodon = fields.whole("firstCodon").value_or(0);
    leaf.lastCodon = fields.whole("lastCodon").value_or(0);
    leaf.partner = fields.text("partner");
    leaf.name = fields.text("name");
    if (leaf.kind == Leaf::Kind::Expression)
        leaf.name = fields.text("marker");
    if (leaf.kind == Leaf::Kind::Arm)
        leaf.name = fields.text("arm");
    leaf.status = fields.text(leaf.kind == Leaf::Kind::Signature ? "value" : "status");
    leaf.atLeast = fields.number("atLeast");
    leaf.below = fields.number("below");
    leaf.unit = fields.text("unit");

    using Kind = Leaf::Kind;
    const bool isMarker = leaf.kind == Kind::Signature || leaf.kind == Kind::Expression;
    const bool needsName = isMarker || leaf.kind == Kind::Arm;
    fields.require(needsName ? "name" : "gene",
                   needsName ? !leaf.name.empty() : !leaf.gene.empty());
    if (leaf.kind == Kind::Variant)
        fields.require("protein", !leaf.protein.empty());
    if (leaf.kind == Kind::Codon)
        fields.require("codons", !leaf.codons.empty());
    if (leaf.kind == Kind::Exon) {
        fields.require("exon", !leaf.exons.empty());
        fields.require(
            "change",
            isOneOf(leaf.change, {"deletion", "insertion", "skipping", "splice-site", "any"}));
        fields.require("class", isOneOf(leaf.variantClass, {"", "oncogenic"}));
    }
    if (leaf.kind == Kind::Class)
        fields.require(
            "class",
            isOneOf(leaf.variantClass,
                    {"oncogenic", "truncating", "pathogenic", "tandem-duplication", "any"}));
    fields.require("lastCodon", leaf.firstCodon <= leaf.lastCodon);
    if (leaf.kind == Kind::Arm)
        fields.require("change", isOneOf(leaf.change, {"deletion", "gain"}));
    if (leaf.kind == Kind::Fusion)
        fields.require("change", isOneOf(leaf.change, {"", "fusion"}));
    if (isMarker)
        fields.require("value", !leaf.status.empty() || leaf.atLeast || leaf.below);
    // A word that no finding can carry would never match and so silence the statement.
    fields.require("origin", isOneOf(leaf.origin, {"somatic", "germline", "any"}));
    if (leaf.kind == Kind::Signature) {
        fields.require("name", isOneOf(leaf.name, {"MSI", "MMR", "TMB", "HRD"}));
        fields.require(
            "value",
            leaf.status.empty() ||
                isOneOf(
                    leaf.status,
                    {"high", "low", "deficient", "positive", "stable", "proficient", "negative"}));
    }
    CONSILIUM_CHECK(fields.finish());
    return leaf;
}

Result<Biomarker> readBiomarker(const json::value& value, const std::string& where, int depth = 0)
{
    const auto* object = value.if_object();
    if (object == nullptr || depth > 8)
        return fail(ErrorCode::Malformed, where + ": biomarker");
    Biomarker tree;
    if (object->contains("kind")) {
        CONSILIUM_TRY(tree.leaf, readLeaf(value, where));
        return tree;
    }
    if (object->size() != 1)
        return fail(ErrorCode::Malformed, where + ": biomarker");
    const auto& member = *object->begin();
    if (member.key() == "not") {
        tree.operation = Biomarker::Operation::Not;
        CONSILIUM_TRY(auto child, readBiomarker(member.value(), where, depth + 1));
        tree.children.push_back(std::move(child));
        return tree;
    }
    if ((member.key() != "all" && member.key() != "any") || !member.value().is_array() ||
        member.value().get_array().empty())
        return fail(ErrorCode::Malformed, where + ": biomarker");
    tree.operation = member.key() == "all" ? Biomarker::Operation::All : Biomarker::Operation::Any;
    for (const auto& item : member.value().get_array()) {
        CONSILIUM_TRY(auto child, readBiomarker(item, where, depth + 1));
        tree.children.push_back(std::move(child));
    }
    return tree;
}

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

Result<Rule> readRule(std::string_view text)
{
    Memory memory;
    CONSILIUM_TRY(const auto value, readObject(text, memory.storage()));
    Rule rule;
    rule.id = value.at("id").get_string().c_str();
    Fields fields(value, rule.id);
    (void)fields.take("id");
    if (const auto* applies = fields.take("applies")) {
        Fields scope(*applies, rule.id + ": applies");
        if (!scope.isObject())
            return fail(ErrorCode::Malformed, scope.where());
        rule.drugs = scope.texts("drugs");
        rule.classes = scope.texts("classes");
        CONSILIUM_CHECK(scope.finish());
    }
    fields.require("applies", !rule.drugs.empty() || !rule.classes.empty());
    rule.kind = fields.word("kind", kRuleKinds);
    const auto* test = fields.take("test");
    if (test == nullptr)
        return fail(ErrorCode::Malformed, rule.id + ": test missing");
    Fields threshold(*test, rule.id + ": test");
    if (!threshold.isObject())
        return fail(ErrorCode::Malformed, threshold.where());
    static const std::set<std::string> kMeasures{"ecog",
                                                 "creatinine-clearance",
                                                 "bilirubin-uln",
                                                 "ast-uln",
                                                 "alt-uln",
                                                 "neutrophils",
                                                 "platelets",
                                                 "allergy"};
    rule.measure = threshold.text("measure");
    threshold.require("measure", kMeasures.contains(rule.measure));
    rule.operation = threshold.text("op");
    const auto limit = threshold.number("value");
    rule.value = limit.value_or(0);
    rule.unit = threshold.text("unit");
    rule.allergens = threshold.texts("to");
    if (rule.measure == "allergy") {
        threshold.require("to", !rule.allergens.empty());
        threshold.require("op", rule.operation == "absent");
    } else {
        threshold.require("value", limit.has_value());
        static const std::set<std::string> kOperations{">=", "<=", ">", "<"};
        threshold.require("op", kOperations.contains(rule.operation));
    }
    CONSILIUM_CHECK(threshold.finish());
    rule.otherwise = fields.word("otherwise", kRuleOutcomes);
    rule.reason = fields.text("severity");
    rule.recoverable = fields.text("recoverable");
    CONSILIUM_TRY(rule.citations, readCitations(fields, "citations"));
    fields.require("citations", !rule.citations.empty());
    rule.checked = fields.date("checked");
    fields.require("severity", !rule.reason.empty());
    fields.require("checked", rule.checked.isKnown());
    CONSILIUM_CHECK(fields.finish());
    return rule;
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
