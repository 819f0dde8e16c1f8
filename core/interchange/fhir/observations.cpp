#include "core/interchange/fhir/resources.h"

#include <algorithm>
#include <array>

namespace consilium::interchange::fhir
{

namespace
{

using clinical::Concept;
using clinical::LifestyleKind;
using clinical::ObservationKind;

bool hasLoinc(const Concept& code, std::initializer_list<std::string_view> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](std::string_view wanted) { return code.has(kLoinc, wanted); });
}

bool hasSnomed(const Concept& code, std::initializer_list<std::string_view> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](std::string_view wanted) { return code.has(kSnomed, wanted); });
}

std::string focusTumour(const Input& input)
{
    for (const auto* member : {"focus", "specimen"}) {
        const auto key = input.keyOf(input.node[member].at(0));
        if (input.isTumour(key))
            return key;
    }
    return {};
}

/// T, N, M or group? SNOMED CT and LOINC observation codes of mCODE's TNM profiles.
char tnmPart(const Concept& code)
{
    if (hasSnomed(code, {"399504009", "384625004", "371493002"}) || hasLoinc(code, {"21905-5", "21899-0"}))
        return 'T';
    if (hasSnomed(code, {"399534004", "371494008"}) || hasLoinc(code, {"21906-3", "21900-6"}))
        return 'N';
    if (hasSnomed(code, {"399387003", "371497001"}) || hasLoinc(code, {"21907-1", "21901-4"}))
        return 'M';
    if (hasSnomed(code, {"399537006", "399588009", "399390009", "409720004"}) || hasLoinc(code, {"21908-9", "21902-2", "21914-7"}))
        return 'G';
    return '\0';
}

std::string timing(const Concept& code)
{
    if (hasSnomed(code, {"399504009", "399534004", "399387003", "399537006"}) ||
        hasLoinc(code, {"21905-5", "21906-3", "21907-1", "21908-9"}))
        return "clinical";
    if (hasSnomed(code, {"384625004", "371494008", "371497001", "399588009"}) ||
        hasLoinc(code, {"21899-0", "21900-6", "21901-4", "21902-2"}))
        return "pathological";
    return {};
}

/// "cT2 category (finding)", "AJCC cN0" -> the category as written, else the code.
std::string stageText(const Concept& value)
{
    for (const auto& coding : value.codings) {
        if (coding.system.find("cancerstaging") != std::string::npos || coding.system.find("ajcc") != std::string::npos)
            return coding.code;
    }
    return value.label();
}

bool readStage(const Input& input, const Concept& code)
{
    const auto& node = input.node;
    const char part = tnmPart(code);
    if (part == '\0' && !hasProfile(node, "stage"))
        return false;
    const auto value = stageText(node["valueCodeableConcept"].codeable());
    const auto date = effectiveDate(node);
    const auto tumour = focusTumour(input);
    const auto when = timing(code);
    // A category joins the stage of its group: same tumour, date and timing. The order in the file does not matter.
    clinical::Stage* target = nullptr;
    if (part != '\0') {
        for (auto& stage : input.record.stages) {
            if (stage.system == "TNM" && stage.date == date && stage.timing == when && stage.tumour == tumour &&
                (part == 'T'   ? stage.t
                 : part == 'N' ? stage.n
                 : part == 'M' ? stage.m
                               : stage.group)
                    .empty())
                target = &stage;
        }
    }
    if (target == nullptr) {
        input.record.stages.emplace_back();
        target = &input.record.stages.back();
        target->header = input.header;
        target->tumour = tumour;
        target->date = date;
        target->assertion = assertionOf(node["status"].text());
        target->timing = when;
        target->system = part == '\0' ? code.label() : "TNM";
    }
    if (part == 'G') {
        target->header = input.header; // the group carries the stage's identity
        target->edition = node["method"].codeable().label();
    }
    (part == 'T' ? target->t : part == 'N' ? target->n : part == 'M' ? target->m : target->group) = value;
    return true;
}

bool readPerformance(const Input& input, const Concept& code)
{
    using clinical::PerformanceScale;
    const bool isEcog = hasLoinc(code, {"89247-1", "89262-0", "42800-3"}) || hasSnomed(code, {"423740007"});
    const bool isKarnofsky = hasLoinc(code, {"89243-0", "89244-8"}) || hasSnomed(code, {"273546003"});
    const bool isLansky = code.codeOf("http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl") == "C38144";
    if (!isEcog && !isKarnofsky && !isLansky)
        return false;
    const auto& node = input.node;
    clinical::PerformanceStatus status;
    status.header = input.header;
    status.date = effectiveDate(node);
    status.scale = isEcog ? PerformanceScale::Ecog : isKarnofsky ? PerformanceScale::Karnofsky : PerformanceScale::Lansky;
    status.assertion = assertionOf(node["status"].text());
    std::optional<double> value = node["valueInteger"].number();
    if (!value && node["valueQuantity"].exists())
        value = node["valueQuantity"]["value"].number();
    if (!value) {
        // LOINC answers of the ECOG panel: LA9622-7 is 0 up to LA9627-6, which is 5.
        static constexpr std::array<std::string_view, 6> kAnswers{"LA9622-7", "LA9623-5", "LA9624-3",
                                                                  "LA9625-0", "LA9626-8", "LA9627-6"};
        const auto answer = node["valueCodeableConcept"].codeable();
        for (std::size_t grade = 0; grade < kAnswers.size(); ++grade) {
            if (isEcog && answer.has(kLoinc, kAnswers[grade]))
                value = static_cast<double>(grade);
        }
    }
    const double most = isEcog ? 5 : 100;
    if (!value || *value < 0 || *value > most) {
        node.issue(ErrorCode::OutOfRange, "performance status without a value on its scale");
        return false;
    }
    status.value = static_cast<int>(*value);
    input.record.performance.push_back(std::move(status));
    return true;
}

bool readLifestyle(const Input& input, const Concept& code)
{
    const auto& node = input.node;
    clinical::Lifestyle entry;
    entry.header = input.header;
    entry.date = effectiveDate(node);
    entry.assertion = assertionOf(node["status"].text());
    entry.statement = node["valueCodeableConcept"].codeable();
    entry.quantity = node["valueQuantity"].quantity();
    if (hasLoinc(code, {"72166-2", "11367-0", "39240-7"}) || hasSnomed(code, {"229819007", "365980008"})) {
        entry.kind = LifestyleKind::Tobacco;
        const auto& value = entry.statement;
        if (hasSnomed(value, {"8517006", "735128000", "281018007"}) || hasLoinc(value, {"LA15920-4"}))
            entry.status = "former";
        else if (hasSnomed(value, {"266919005", "221000119102"}) || hasLoinc(value, {"LA18978-9"}))
            entry.status = "never";
        else if (hasSnomed(value, {"449868002", "428041000124106", "428071000124103", "428061000124105", "77176002", "65568007",
                                   "230059006", "230060001", "230062009", "230063004"}) ||
                 hasLoinc(value, {"LA18976-3", "LA18977-1", "LA18981-3", "LA18982-1"}))
            entry.status = "current";
        else
            entry.status = "unknown";
    } else if (hasLoinc(code, {"8664-5", "63773-6"}) || hasSnomed(code, {"401201003", "782516008"})) {
        entry.kind = LifestyleKind::PackYears;
    } else if (hasLoinc(code, {"11331-6", "74013-4", "11286-2", "68518-0"}) || hasSnomed(code, {"160573003", "897148007"})) {
        entry.kind = LifestyleKind::Alcohol;
        entry.status = entry.statement.label();
    } else if (hasLoinc(code, {"89555-7", "82290-8", "68516-4"})) {
        entry.kind = LifestyleKind::Activity;
    } else if (hasLoinc(code, {"11341-5", "86188-0", "11295-3"})) {
        entry.kind = LifestyleKind::Workplace;
        entry.status = entry.statement.label();
    } else {
        return false;
    }
    input.record.lifestyle.push_back(std::move(entry));
    return true;
}

bool readDiseaseStatus(const Input& input, const Concept& code)
{
    const bool isRecist = hasProfile(input.node, "recist") || hasLoinc(code, {"21976-6"});
    if (!hasLoinc(code, {"97509-4", "21976-6"}) && !hasProfile(input.node, "cancer-disease-status") && !isRecist)
        return false;
    using clinical::ResponseCategory;
    const auto& node = input.node;
    clinical::Response response;
    response.header = input.header;
    response.tumour = focusTumour(input);
    response.date = effectiveDate(node);
    response.assertion = assertionOf(node["status"].text());
    response.isRecist = isRecist;
    response.statement = node["valueCodeableConcept"].codeable();
    const auto& value = response.statement;
    // SNOMED CT answers of mCODE's cancer disease status and RECIST value sets.
    response.category = hasSnomed(value, {"260415000"})                ? ResponseCategory::NotStated
                        : hasSnomed(value, {"268910001"})              ? ResponseCategory::Improved
                        : hasSnomed(value, {"359746009"})              ? ResponseCategory::Stable
                        : hasSnomed(value, {"271299001"})              ? ResponseCategory::Worse
                        : hasSnomed(value, {"709137006", "399307001"}) ? ResponseCategory::NotEvaluable
                        : hasLoinc(value, {"LA28366-5"})               ? ResponseCategory::Complete
                        : hasLoinc(value, {"LA28369-9"})               ? ResponseCategory::Partial
                        : hasLoinc(value, {"LA28370-7"})               ? ResponseCategory::Stable
                        : hasLoinc(value, {"LA28371-5"})               ? ResponseCategory::Progression
                                                                       : ResponseCategory::NotStated;
    node["extension"].each([&](const Node& item) {
        if (item["url"].text().ends_with("mcode-cancer-disease-status-evidence-type"))
            response.evidence.push_back(item["valueCodeableConcept"].codeable());
    });
    input.record.responses.push_back(std::move(response));
    return true;
}

ObservationKind kindOf(const Node& node, const Concept& code)
{
    if (hasLoinc(code, {"29463-7", "3141-9", "8302-2", "3137-7", "39156-5", "8277-6", "3140-1", "3139-3"}))
        return ObservationKind::BodySize;
    if (hasProfile(node, "tumor-marker-test"))
        return ObservationKind::TumourMarker;
    if (hasProfile(node, "mcode-tumor") || hasProfile(node, "mcode-histologic"))
        return ObservationKind::Tumour;
    const auto category = node["category"];
    for (std::size_t index = 0; index < category.size(); ++index) {
        const auto stated = category.at(index).firstCode();
        if (stated == "laboratory")
            return ObservationKind::Laboratory;
        if (stated == "vital-signs")
            return ObservationKind::VitalSign;
    }
    return ObservationKind::Other;
}

clinical::Observation observationFrom(const Input& input, const Node& part, const Concept& code)
{
    clinical::Observation result;
    result.header = input.header;
    result.tumour = focusTumour(input);
    result.date = effectiveDate(input.node);
    result.time = effectiveTime(input.node);
    result.kind = kindOf(input.node, code);
    result.assertion = assertionOf(input.node["status"].text());
    result.code = code;
    if (part["valueQuantity"].exists()) {
        result.quantity = part["valueQuantity"].quantity();
    } else if (const auto whole = part["valueInteger"].number()) {
        result.quantity = Quantity{*whole, std::to_string(static_cast<std::int64_t>(*whole)), "1", Comparator::Equal};
    }
    result.value = part["valueCodeableConcept"].codeable();
    result.text = part["valueString"].text();
    if (const auto flag = part["valueBoolean"].flag())
        result.text = *flag ? "true" : "false";
    result.dataAbsentReason = part["dataAbsentReason"].firstCode();
    const auto range = part["referenceRange"].at(0);
    if (range["low"].exists())
        result.referenceLow = range["low"].quantity();
    if (range["high"].exists())
        result.referenceHigh = range["high"].quantity();
    result.interpretation = part["interpretation"].at(0).firstCode();
    return result;
}

} // namespace

bool readObservation(const Input& input)
{
    const auto& node = input.node;
    const auto code = node["code"].codeable();
    if (code.isEmpty()) {
        node.issue(ErrorCode::MissingData, "observation without a code");
        return false;
    }
    if (readGenomicObservation(input) || readStage(input, code) || readPerformance(input, code) || readLifestyle(input, code) ||
        readDiseaseStatus(input, code))
        return true;
    if (node["value"].exists())
        node.issue(ErrorCode::Malformed, "value of no type");
    readMarker(input, code, node["valueCodeableConcept"].codeable());
    auto observation = observationFrom(input, node, code);
    const auto components = node["component"];
    const bool hasValue = observation.quantity || !observation.value.isEmpty() || !observation.text.empty() ||
                          !observation.dataAbsentReason.empty();
    if (hasValue || components.size() == 0)
        input.record.observations.push_back(observation);
    components.each([&](const Node& component) {
        auto part = observationFrom(input, component, component["code"].codeable());
        part.header.key += component.place().substr(node.place().size());
        part.header.provenance.place = component.place();
        input.record.observations.push_back(std::move(part));
    });
    return true;
}

} // namespace consilium::interchange::fhir
