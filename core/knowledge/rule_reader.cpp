#include "core/knowledge/fields.h"
#include "core/knowledge/reader.h"
#include "core/knowledge/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

using Leaf = RuleLeaf::Kind;

constexpr int kDeepest = 12;

constexpr std::array kKinds{
    std::pair{std::string_view("performance-status"), RuleKind::PerformanceStatus},
    std::pair{std::string_view("kidney"), RuleKind::Kidney},
    std::pair{std::string_view("liver"), RuleKind::Liver},
    std::pair{std::string_view("blood-count"), RuleKind::BloodCount},
    std::pair{std::string_view("allergy"), RuleKind::Allergy},
    std::pair{std::string_view("heart"), RuleKind::Heart},
    std::pair{std::string_view("lung"), RuleKind::Lung},
    std::pair{std::string_view("pregnancy"), RuleKind::Pregnancy},
    std::pair{std::string_view("infection"), RuleKind::Infection},
    std::pair{std::string_view("immune"), RuleKind::Immune},
    std::pair{std::string_view("bleeding"), RuleKind::Bleeding},
    std::pair{std::string_view("thrombosis"), RuleKind::Thrombosis},
    std::pair{std::string_view("nervous-system"), RuleKind::NervousSystem},
    std::pair{std::string_view("metabolic"), RuleKind::Metabolic},
    std::pair{std::string_view("interaction"), RuleKind::Interaction},
    std::pair{std::string_view("vaccination"), RuleKind::Vaccination},
    std::pair{std::string_view("lifestyle"), RuleKind::Lifestyle},
    std::pair{std::string_view("comorbidity"), RuleKind::Comorbidity},
    std::pair{std::string_view("prior-therapy"), RuleKind::PriorTherapy},
    std::pair{std::string_view("age"), RuleKind::Age},
};

constexpr std::array kOutcomes{
    std::pair{std::string_view("warn"), RuleOutcome::Warn},
    std::pair{std::string_view("reconsider"), RuleOutcome::Reconsider},
    std::pair{std::string_view("fail"), RuleOutcome::Fail},
};

const std::map<std::string, Leaf, std::less<>> kLeaves{{"sex", Leaf::Sex},
                                                       {"allergy", Leaf::Allergy},
                                                       {"condition", Leaf::Condition},
                                                       {"medication", Leaf::Medication},
                                                       {"given", Leaf::Given},
                                                       {"days-since", Leaf::DaysSince},
                                                       {"therapy", Leaf::Therapy},
                                                       {"tumour", Leaf::Tumour},
                                                       {"tobacco", Leaf::Tobacco},
                                                       {"habit", Leaf::Habit}};

void readNumber(Fields& fields, RuleLeaf& leaf)
{
    const auto* measure = numberMeasure(leaf.measure);
    const auto limit = fields.number("value");
    leaf.value = limit.value_or(0);
    leaf.unit = fields.text("unit");
    leaf.freshDays = fields.whole("freshDays");
    fields.require("value", limit.has_value());
    fields.require("op", isOneOf(leaf.operation, {">=", "<=", ">", "<"}));
    if (measure == nullptr)
        fields.problem("unknown measure " + leaf.measure);
    else if (leaf.unit != measure->unit)
        fields.problem("unit is not " + std::string(measure->unit));
    else if (leaf.value < measure->low || leaf.value > measure->high)
        fields.problem("value cannot be true");
}

void readWords(Fields& fields, RuleLeaf& leaf, std::string_view name)
{
    leaf.words = fields.texts(name);
    fields.require(name, !leaf.words.empty());
}

void readDrugs(Fields& fields, RuleLeaf& leaf)
{
    leaf.drugs = fields.texts("drugs");
    leaf.classes = fields.texts("classes");
}

Result<RuleLeaf> readLeaf(Fields& fields)
{
    RuleLeaf leaf;
    leaf.measure = fields.text("measure");
    leaf.operation = fields.text("op");
    const auto known = kLeaves.find(leaf.measure);
    if (known == kLeaves.end()) {
        readNumber(fields, leaf);
        CONSILIUM_CHECK(fields.finish());
        return leaf;
    }
    leaf.kind = known->second;
    switch (leaf.kind) {
    case Leaf::Sex:
        leaf.words = {fields.text("value")};
        fields.require("value", isOneOf(leaf.words.front(), {"male", "female"}));
        break;
    case Leaf::Allergy:
        readWords(fields, leaf, "to");
        break;
    case Leaf::Condition:
        readWords(fields, leaf, "of");
        leaf.withinDays = fields.whole("withinDays");
        break;
    case Leaf::Medication:
    case Leaf::Given:
    case Leaf::Therapy:
        readDrugs(fields, leaf);
        fields.require("drugs or classes", !leaf.drugs.empty() || !leaf.classes.empty());
        break;
    case Leaf::DaysSince: {
        readDrugs(fields, leaf);
        leaf.of = fields.text("what");
        const auto days = fields.whole("value");
        leaf.value = days.value_or(0);
        leaf.unit = fields.text("unit");
        fields.require("value", days.has_value());
        fields.require("unit", leaf.unit == "d");
        fields.require("what, drugs or classes",
                       isOneOf(leaf.of, {"surgery", "radiotherapy"}) ||
                           (leaf.of.empty() && (!leaf.drugs.empty() || !leaf.classes.empty())));
        break;
    }
    case Leaf::Tumour:
        readWords(fields, leaf, "in");
        break;
    case Leaf::Tobacco:
        readWords(fields, leaf, "status");
        for (const auto& word : leaf.words)
            fields.require("status", isOneOf(word, {"current", "former", "never"}));
        break;
    case Leaf::Habit:
        leaf.of = fields.text("kind");
        fields.require("kind",
                       isOneOf(leaf.of, {"diet", "supplement", "sun", "workplace", "activity"}));
        readWords(fields, leaf, "terms");
        break;
    case Leaf::Number:
        break;
    }
    const bool isWord =
        leaf.kind == Leaf::Sex || leaf.kind == Leaf::Tumour || leaf.kind == Leaf::Tobacco;
    fields.require("op",
                   leaf.kind == Leaf::DaysSince ? isOneOf(leaf.operation, {">=", ">"})
                   : leaf.kind == Leaf::Allergy ? leaf.operation == "absent"
                   : isWord                     ? isOneOf(leaf.operation, {"is", "is-not"})
                                                : isOneOf(leaf.operation, {"absent", "present"}));
    CONSILIUM_CHECK(fields.finish());
    return leaf;
}

Result<RuleTest> readTest(const json::value& value, const std::string& where, int depth)
{
    if (depth > kDeepest)
        return fail(ErrorCode::Malformed, where + ": too deep");
    Fields fields(value, where);
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, where);
    RuleTest test;
    for (const auto& [word, operation] :
         {std::pair{"all", RuleTest::Operation::All}, std::pair{"any", RuleTest::Operation::Any}}) {
        if (!value.get_object().contains(word))
            continue;
        test.operation = operation;
        const auto& list = fields.list(word);
        fields.require(word, !list.empty());
        for (std::size_t index = 0; index < list.size(); ++index) {
            CONSILIUM_TRY(auto child,
                          readTest(list[index],
                                   where + ": " + word + " " + std::to_string(index + 1),
                                   depth + 1));
            test.children.push_back(std::move(child));
        }
        CONSILIUM_CHECK(fields.finish());
        return test;
    }
    if (const auto* inner = fields.take("not")) {
        test.operation = RuleTest::Operation::Not;
        CONSILIUM_TRY(auto child, readTest(*inner, where + ": not", depth + 1));
        test.children.push_back(std::move(child));
        CONSILIUM_CHECK(fields.finish());
        return test;
    }
    CONSILIUM_TRY(test.leaf, readLeaf(fields));
    return test;
}

/// The list of a table's text.
Result<json::array> listOf(std::string_view text, const std::string& where)
{
    if (text.empty())
        return json::array();
    json::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_array())
        return fail(ErrorCode::Malformed, where + ": not a JSON list");
    return std::move(value.get_array());
}

} // namespace

const std::vector<NumberMeasure>& numberMeasures()
{
    // Limits lie far outside of what has been described in living people: they catch a wrong unit
    // or a slip of the pen, not an unusual patient.
    static const std::vector<NumberMeasure> kMeasures{
        {"ecog", "", "ECOG performance status", 0, 4},
        {"age", "a", "age", 0, 125},
        {"creatinine-clearance", "mL/min", "creatinine clearance (Cockcroft-Gault)", 0, 500},
        {"egfr", "mL/min/{1.73_m2}", "glomerular filtration (CKD-EPI 2021)", 0, 300},
        {"bilirubin-uln", "", "bilirubin, as a multiple of the upper limit", 0, 100},
        {"ast-uln", "", "AST, as a multiple of the upper limit", 0, 1000},
        {"alt-uln", "", "ALT, as a multiple of the upper limit", 0, 1000},
        {"lipase-uln", "", "lipase, as a multiple of the upper limit", 0, 1000},
        {"albumin", "g/dL", "albumin", 0.3, 8},
        {"neutrophils", "10*9/L", "neutrophils", 0, 500},
        {"lymphocytes", "10*9/L", "lymphocytes", 0, 1500},
        {"platelets", "10*9/L", "platelets", 0, 6000},
        {"haemoglobin", "g/dL", "haemoglobin", 1, 30},
        {"potassium", "mmol/L", "potassium", 0.8, 14},
        {"magnesium", "mmol/L", "magnesium", 0.1, 10},
        {"calcium", "mmol/L", "calcium", 0.5, 8},
        {"sodium", "mmol/L", "sodium", 70, 220},
        {"glucose", "mmol/L", "glucose", 0.2, 140},
        {"hba1c", "%", "HbA1c", 2, 30},
        {"lvef", "%", "left ventricular ejection fraction", 5, 95},
        {"qtc", "ms", "QTc interval", 200, 900},
        {"systolic", "mm[Hg]", "systolic blood pressure", 30, 350},
        {"diastolic", "mm[Hg]", "diastolic blood pressure", 10, 250},
        {"inr", "1", "INR", 0.5, 40},
        {"bmi", "kg/m2", "body mass index", 8, 150},
        {"weight", "kg", "body weight", 1.5, 500},
        {"height", "cm", "body height", 30, 260},
        {"pack-years", "{pack-years}", "pack-years of smoking", 0, 300},
        {"alcohol", "g/d", "alcohol", 0, 1000},
    };
    return kMeasures;
}

const NumberMeasure* numberMeasure(std::string_view name)
{
    const auto& all = numberMeasures();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const NumberMeasure& known) { return known.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Result<Rule> readRule(std::string_view text)
{
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_object() || !value.get_object().contains("id") ||
        !value.at("id").is_string())
        return fail(ErrorCode::Malformed, "rule without an id");
    Rule rule;
    rule.id = std::string(value.at("id").get_string());
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
    rule.kind = fields.word("kind", kKinds);
    const auto* test = fields.take("test");
    if (test == nullptr)
        return fail(ErrorCode::Malformed, rule.id + ": test missing");
    CONSILIUM_TRY(rule.test, readTest(*test, rule.id + ": test", 0));
    rule.otherwise = fields.word("otherwise", kOutcomes);
    rule.reason = fields.text("reason");
    rule.recoverable = fields.text("recoverable");
    rule.mechanism = fields.text("mechanism");
    CONSILIUM_TRY(rule.citations, readCitations(fields, "citations"));
    fields.require("citations", !rule.citations.empty());
    rule.checked = fields.date("checked");
    fields.require("reason", !rule.reason.empty());
    fields.require("checked", rule.checked.isKnown());
    CONSILIUM_CHECK(fields.finish());
    return rule;
}

Result<std::vector<ConditionGroup>> readConditions(std::string_view text)
{
    CONSILIUM_TRY(const auto list, listOf(text, "conditions"));
    std::vector<ConditionGroup> all;
    std::set<std::string> names;
    for (const auto& item : list) {
        Fields fields(item, "conditions " + std::to_string(all.size() + 1));
        if (!fields.isObject())
            return fail(ErrorCode::Malformed, fields.where());
        ConditionGroup group;
        group.name = fields.text("name");
        group.label = fields.text("label");
        group.terms = fields.texts("terms");
        group.icd10 = fields.texts("icd10");
        group.snomed = fields.texts("snomed");
        group.mustBeAsked = fields.flag("mustBeAsked");
        group.isCurrent = fields.flag("current");
        group.absentFromAge = fields.whole("absentFromAge");
        CONSILIUM_TRY(group.citations, readCitations(fields, "citations"));
        fields.require("citations", !group.absentFromAge || !group.citations.empty());
        fields.require("name", !group.name.empty());
        fields.require("label", !group.label.empty());
        fields.require("terms", !group.terms.empty());
        if (!names.insert(group.name).second)
            fields.problem("named twice: " + group.name);
        CONSILIUM_CHECK(fields.finish());
        all.push_back(std::move(group));
    }
    return all;
}

Result<std::vector<MedicationClass>> readMedicationClasses(std::string_view text)
{
    CONSILIUM_TRY(const auto list, listOf(text, "medication classes"));
    std::vector<MedicationClass> all;
    std::set<std::string> names;
    for (const auto& item : list) {
        Fields fields(item, "medication classes " + std::to_string(all.size() + 1));
        if (!fields.isObject())
            return fail(ErrorCode::Malformed, fields.where());
        MedicationClass one;
        one.name = fields.text("name");
        one.drugs = fields.texts("drugs");
        CONSILIUM_TRY(one.citations, readCitations(fields, "citations"));
        fields.require("name", !one.name.empty());
        fields.require("drugs", !one.drugs.empty());
        fields.require("citations", !one.citations.empty());
        if (!names.insert(one.name).second)
            fields.problem("named twice: " + one.name);
        CONSILIUM_CHECK(fields.finish());
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace consilium::knowledge
