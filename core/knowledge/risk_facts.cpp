#include "core/knowledge/risk_facts.h"

#include "core/knowledge/fields.h"
#include "core/knowledge/reader.h"
#include "core/knowledge/risk_facts_text.h"

#include <cstdlib>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

constexpr std::array kSections{
    std::pair{std::string_view("hereditary"), RiskSection::Hereditary},
    std::pair{std::string_view("secondCancers"), RiskSection::SecondCancers},
    std::pair{std::string_view("breast"), RiskSection::Breast},
    std::pair{std::string_view("lung"), RiskSection::Lung},
    std::pair{std::string_view("thrombosis"), RiskSection::Thrombosis},
    std::pair{std::string_view("heart"), RiskSection::Heart},
    std::pair{std::string_view("liver"), RiskSection::Liver},
    std::pair{std::string_view("kidney"), RiskSection::Kidney},
    std::pair{std::string_view("bone"), RiskSection::Bone},
    std::pair{std::string_view("toxicity"), RiskSection::Toxicity},
};

constexpr std::array kScales{
    std::pair{std::string_view("number"), RiskScale::Number},
    std::pair{std::string_view("points"), RiskScale::Points},
    std::pair{std::string_view("percent"), RiskScale::Percent},
    std::pair{std::string_view("fraction"), RiskScale::Fraction},
    std::pair{std::string_view("yesno"), RiskScale::YesNo},
    std::pair{std::string_view("filtration"), RiskScale::Filtration},
};

Result<Worded> readWorded(Fields& parent, std::string_view name)
{
    const auto* value = parent.take(name);
    if (value == nullptr)
        return Worded{};
    Fields fields(*value, parent.where() + ": " + std::string(name));
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, fields.where());
    Worded text{fields.text("en"), fields.text("de")};
    fields.require("en", !text.english.empty());
    fields.require("de", !text.german.empty());
    CONSILIUM_CHECK(fields.finish());
    return text;
}

std::string readSex(Fields& fields, std::string_view name = "sex")
{
    auto sex = fields.text(name);
    if (!sex.empty() && sex != "female" && sex != "male")
        fields.problem(name);
    return sex;
}

Result<std::vector<RiskBound>> readBounds(Fields& parent, std::string_view name)
{
    std::vector<RiskBound> bounds;
    for (const auto& item : parent.list(name)) {
        Fields fields(item, parent.where() + ": " + std::string(name));
        if (!fields.isObject())
            return fail(ErrorCode::Malformed, fields.where());
        RiskBound one{fields.text("field"), fields.number("low"), fields.number("below")};
        fields.require("field", !one.field.empty());
        fields.require("low or below", one.low || one.below);
        CONSILIUM_CHECK(fields.finish());
        bounds.push_back(std::move(one));
    }
    return bounds;
}

enum class NeedsSource { No, Yes };

Result<std::vector<RiskNote>>
readNotes(Fields& parent, std::string_view name, NeedsSource needsSource)
{
    std::vector<RiskNote> notes;
    for (const auto& item : parent.list(name)) {
        Fields fields(item, parent.where() + ": " + std::string(name));
        if (!fields.isObject())
            return fail(ErrorCode::Malformed, fields.where());
        RiskNote note;
        CONSILIUM_TRY(note.text, readWorded(fields, "text"));
        fields.require("text", !note.text.isEmpty());
        CONSILIUM_TRY(note.citations, readCitations(fields, "citations"));
        if (needsSource == NeedsSource::Yes)
            fields.require("citations", !note.citations.empty());
        note.sex = readSex(fields);
        note.tumours = fields.texts("tumours");
        note.notTumours = fields.texts("notTumours");
        note.notConditions = fields.texts("notConditions");
        note.notObservations = fields.texts("notObservations");
        note.organs = fields.texts("organs");
        note.oldest = fields.whole("oldest");
        CONSILIUM_TRY(note.with, readBounds(fields, "with"));
        CONSILIUM_TRY(note.without, readBounds(fields, "without"));
        note.low = fields.number("low");
        note.below = fields.number("below");
        note.isSecondCancer = fields.flag("isSecondCancer");
        CONSILIUM_CHECK(fields.finish());
        notes.push_back(std::move(note));
    }
    return notes;
}

Result<RiskExclusion> readExclusion(const json::value& value, const std::string& where)
{
    Fields fields(value, where + ": notFor");
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, fields.where());
    RiskExclusion one;
    CONSILIUM_TRY(one.why, readWorded(fields, "why"));
    fields.require("why", !one.why.isEmpty());
    one.sex = readSex(fields);
    one.tumours = fields.texts("tumours");
    one.genes = fields.texts("genes");
    one.conditions = fields.texts("conditions");
    one.tobacco = fields.text("tobacco");
    one.radiotherapyTo = fields.texts("radiotherapyTo");
    one.radiotherapyElsewhere = fields.texts("radiotherapyElsewhere");
    one.medicationClasses = fields.texts("medicationClasses");
    one.medications = fields.texts("medications");
    one.hasStarted = fields.flag("hasStarted");
    one.withoutConditions = fields.texts("withoutConditions");
    one.isWithoutSolidTumour = fields.flag("isWithoutSolidTumour");
    CONSILIUM_TRY(one.unknown, readWorded(fields, "unknown"));
    fields.require("condition",
                   !one.sex.empty() || !one.tumours.empty() || !one.genes.empty() ||
                       !one.conditions.empty() || !one.tobacco.empty() ||
                       !one.radiotherapyTo.empty() || !one.medicationClasses.empty() ||
                       !one.medications.empty() || one.hasStarted ||
                       !one.withoutConditions.empty() || one.isWithoutSolidTumour);
    fields.require("what is unknown",
                   one.unknown.isEmpty() || !one.conditions.empty() || !one.tumours.empty() ||
                       !one.radiotherapyTo.empty() || one.isWithoutSolidTumour);
    CONSILIUM_CHECK(fields.finish());
    return one;
}

Result<RiskFormula> readFormula(const json::value& value)
{
    Fields fields(value, "formulas");
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, fields.where());
    RiskFormula one;
    one.calculator = fields.text("calculator");
    fields.require("calculator", !one.calculator.empty());
    one.section = fields.word("section", kSections);
    one.result = fields.text("result");
    fields.require("result", !one.result.empty());
    one.scale = fields.word("scale", kScales);
    one.word = fields.text("word");
    one.beside = fields.text("beside");
    one.besideTumours = fields.texts("besideTumours");
    one.onlySex = readSex(fields, "onlySex");
    one.youngest = fields.whole("youngest");
    one.oldest = fields.whole("oldest");
    CONSILIUM_TRY(one.claim, readWorded(fields, "claim"));
    fields.require("claim", !one.claim.isEmpty());
    CONSILIUM_TRY(one.horizon, readWorded(fields, "horizon"));
    one.horizonField = fields.text("horizonField");
    one.horizonYears = fields.whole("horizonYears").value_or(0);
    one.needsOne = fields.texts("needsOne");
    one.needsDates = fields.flag("needsDates");
    CONSILIUM_TRY(one.population, readWorded(fields, "population"));
    fields.require("population", !one.population.isEmpty());
    for (const auto& item : fields.list("notFor")) {
        CONSILIUM_TRY(auto exclusion, readExclusion(item, one.calculator));
        one.notFor.push_back(std::move(exclusion));
    }
    CONSILIUM_TRY(one.bands, readNotes(fields, "bands", NeedsSource::Yes));
    CONSILIUM_TRY(one.misses, readNotes(fields, "misses", NeedsSource::No));
    CONSILIUM_TRY(one.steps, readNotes(fields, "steps", NeedsSource::Yes));
    one.changes = fields.texts("changes");
    CONSILIUM_CHECK(fields.finish());
    return one;
}

Result<RiskChange> readChange(const json::value& value)
{
    Fields fields(value, "changes");
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, fields.where());
    RiskChange one;
    one.id = fields.text("id");
    one.fields = fields.texts("fields");
    one.when = fields.text("when");
    one.above = fields.number("above");
    one.to = fields.text("to");
    CONSILIUM_TRY(one.label, readWorded(fields, "label"));
    CONSILIUM_TRY(one.citations, readCitations(fields, "citations"));
    fields.require("id", !one.id.empty());
    fields.require("fields", !one.fields.empty());
    fields.require("when or above", one.when.empty() == one.above.has_value());
    fields.require("to", !one.to.empty());
    fields.require("label", !one.label.isEmpty());
    CONSILIUM_CHECK(fields.finish());
    return one;
}

Result<RiskGene> readGene(const json::value& value)
{
    Fields fields(value, "genes");
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, fields.where());
    RiskGene one;
    one.gene = fields.text("gene");
    fields.require("gene", !one.gene.empty());
    CONSILIUM_TRY(one.reading, readWorded(fields, "reading"));
    CONSILIUM_TRY(one.implies, readNotes(fields, "implies", NeedsSource::Yes));
    fields.require("implies", !one.implies.empty());
    CONSILIUM_TRY(one.steps, readNotes(fields, "steps", NeedsSource::Yes));
    CONSILIUM_CHECK(fields.finish());
    return one;
}

Result<RiskExposure> readExposure(const json::value& value)
{
    Fields fields(value, "exposures");
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, fields.where());
    RiskExposure one;
    one.id = fields.text("id");
    fields.require("id", !one.id.empty());
    one.section = fields.word("section", kSections);
    CONSILIUM_TRY(one.label, readWorded(fields, "label"));
    fields.require("label", !one.label.isEmpty());
    one.classes = fields.texts("classes");
    one.conditions = fields.texts("conditions");
    one.observations = fields.texts("observations");
    one.radiotherapyTo = fields.texts("radiotherapyTo");
    fields.require("what it is known by",
                   !one.classes.empty() || !one.conditions.empty() || !one.observations.empty() ||
                       !one.radiotherapyTo.empty());
    one.sex = readSex(fields);
    one.gray = fields.number("gray");
    one.agedBelow = fields.whole("agedBelow");
    CONSILIUM_TRY(one.steps, readNotes(fields, "steps", NeedsSource::Yes));
    CONSILIUM_CHECK(fields.finish());
    return one;
}

Result<RiskOrgan> readOrgan(const json::value& value)
{
    Fields fields(value, "organs");
    if (!fields.isObject())
        return fail(ErrorCode::Malformed, fields.where());
    RiskOrgan one;
    one.id = fields.text("id");
    one.removals = fields.texts("removals");
    one.ofBoth = fields.texts("ofBoth");
    one.reductions = fields.texts("reductions");
    one.isPaired = fields.flag("isPaired");
    CONSILIUM_TRY(one.removed, readWorded(fields, "removed"));
    CONSILIUM_TRY(one.reduced, readWorded(fields, "reduced"));
    CONSILIUM_TRY(one.opposite, readWorded(fields, "opposite"));
    fields.require("id", !one.id.empty());
    fields.require("removals", !one.removals.empty());
    fields.require("removed", !one.removed.isEmpty());
    fields.require("reduced", !one.reduced.isEmpty());
    CONSILIUM_CHECK(fields.finish());
    return one;
}

/// Every organ of a note is one of the facts.
Status checkOrgans(const RiskFacts& facts)
{
    for (const auto& gene : facts.genes) {
        for (const auto* notes : {&gene.implies, &gene.steps}) {
            for (const auto& note : *notes) {
                for (const auto& id : note.organs) {
                    if (facts.organ(id) == nullptr)
                        return fail(ErrorCode::Malformed, gene.gene + ": no organ " + id);
                }
            }
        }
    }
    return ok();
}

} // namespace

std::string_view wordOf(RiskSection section)
{
    return kSections.at(static_cast<std::size_t>(section)).first;
}

Result<RiskFacts> RiskFacts::parse(std::string_view text)
{
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    Fields fields(value, "risk facts");
    if (error || !fields.isObject())
        return fail(ErrorCode::Malformed, "risk facts: not a JSON object");
    RiskFacts facts;
    facts.version = fields.text("version");
    fields.require("version", !facts.version.empty());
    facts.checked = fields.date("checked");
    fields.require("checked", facts.checked.isKnown());
    for (const auto& item : fields.list("changes")) {
        CONSILIUM_TRY(auto one, readChange(item));
        facts.changes.emplace(one.id, one);
    }
    for (const auto& item : fields.list("formulas")) {
        CONSILIUM_TRY(auto one, readFormula(item));
        for (const auto& change : one.changes) {
            if (facts.changes.find(change) == facts.changes.end())
                return fail(ErrorCode::Malformed, one.calculator + ": no change " + change);
        }
        facts.formulas.push_back(std::move(one));
    }
    for (const auto& item : fields.list("genes")) {
        CONSILIUM_TRY(auto one, readGene(item));
        facts.genes.push_back(std::move(one));
    }
    for (const auto& item : fields.list("exposures")) {
        CONSILIUM_TRY(auto one, readExposure(item));
        facts.exposures.push_back(std::move(one));
    }
    for (const auto& item : fields.list("organs")) {
        CONSILIUM_TRY(auto one, readOrgan(item));
        facts.organs.push_back(std::move(one));
    }
    CONSILIUM_CHECK(fields.finish());
    CONSILIUM_CHECK(checkOrgans(facts));
    return facts;
}

const RiskFacts& RiskFacts::shipped()
{
    static const auto facts = [] {
        auto read = parse(riskFactsText());
        if (!read.has_value())
            std::abort(); // a test reads the file: it cannot be wrong in a program that was built
        return std::move(read).value();
    }();
    return facts;
}

const RiskGene* RiskFacts::gene(std::string_view symbol) const
{
    const auto found = std::find_if(
        genes.begin(), genes.end(), [&](const RiskGene& one) { return one.gene == symbol; });
    return found == genes.end() ? nullptr : &*found;
}

const RiskOrgan* RiskFacts::organ(std::string_view id) const
{
    const auto found = std::find_if(
        organs.begin(), organs.end(), [&](const RiskOrgan& one) { return one.id == id; });
    return found == organs.end() ? nullptr : &*found;
}

} // namespace consilium::knowledge
