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

/// Grade or percentage of a coded answer on a performance scale.
std::optional<int> performanceAnswer(const Concept& answer, clinical::PerformanceScale scale)
{
    // LOINC and SNOMED CT answers, ECOG 0 to 5; LOINC answers, Karnofsky 100 down to 0; NCIt codes,
    // Lansky 0 to 100.
    static constexpr std::array<std::string_view, 6> kEcogLoinc{
        "LA9622-7", "LA9623-5", "LA9624-3", "LA9625-0", "LA9626-8", "LA9627-6"};
    static constexpr std::array<std::string_view, 6> kEcogSnomed{
        "425389002", "422512005", "422894000", "423053003", "423237006", "423409001"};
    static constexpr std::array<std::string_view, 11> kKarnofsky{"LA29175-9",
                                                                 "LA29176-7",
                                                                 "LA29177-5",
                                                                 "LA29178-3",
                                                                 "LA29179-1",
                                                                 "LA29180-9",
                                                                 "LA29181-7",
                                                                 "LA29182-5",
                                                                 "LA29183-3",
                                                                 "LA29184-1",
                                                                 "LA9627-6"};
    static constexpr std::array<std::string_view, 11> kLansky{"C70538",
                                                              "C70539",
                                                              "C70540",
                                                              "C70541",
                                                              "C70542",
                                                              "C69421",
                                                              "C69422",
                                                              "C69423",
                                                              "C69424",
                                                              "C69425",
                                                              "C69426"};
    const auto indexIn = [&](const auto& codes, std::string_view system) -> std::optional<int> {
        for (std::size_t at = 0; at < codes.size(); ++at) {
            if (answer.has(system, codes[at]))
                return static_cast<int>(at);
        }
        return std::nullopt;
    };
    using clinical::PerformanceScale;
    if (scale == PerformanceScale::Ecog) {
        const auto grade = indexIn(kEcogLoinc, kLoinc);
        return grade ? grade : indexIn(kEcogSnomed, kSnomed);
    }
    if (const auto step = indexIn(kKarnofsky, kLoinc); step && scale == PerformanceScale::Karnofsky)
        return 100 - 10 * *step;
    if (const auto step = indexIn(kLansky, kNcit); step && scale == PerformanceScale::Lansky)
        return 10 * *step;
    return std::nullopt;
}

bool readPerformance(const Input& input, const Concept& code)
{
    using clinical::PerformanceScale;
    const bool isEcog =
        hasLoinc(code, {"89247-1", "89262-0", "42800-3"}) || hasSnomed(code, {"423740007"});
    const bool isKarnofsky =
        hasLoinc(code, {"89243-0", "89244-8", "89245-5"}) || hasSnomed(code, {"273546003"});
    const bool isLansky = code.has(kNcit, "C38144");
    if (!isEcog && !isKarnofsky && !isLansky)
        return false;
    const auto& node = input.node;
    clinical::PerformanceStatus status;
    status.header = input.header;
    status.date = effectiveDate(node);
    status.scale = isEcog        ? PerformanceScale::Ecog
                   : isKarnofsky ? PerformanceScale::Karnofsky
                                 : PerformanceScale::Lansky;
    status.assertion = assertionOf(node["status"].text());
    const int most = isEcog ? 5 : 100;
    auto value = node["valueInteger"].whole(0, most);
    if (!value && node["valueQuantity"].exists())
        value = node["valueQuantity"]["value"].whole(0, most);
    if (const auto answer =
            performanceAnswer(node["valueCodeableConcept"].codeable(), status.scale);
        !value && answer)
        value = *answer;
    if (!value) {
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
    if (const auto whole = node["valueInteger"].whole(0, 1000000))
        entry.quantity =
            Quantity{static_cast<double>(*whole), std::to_string(*whole), "1", Comparator::Equal};
    else if (node["valueQuantity"].exists())
        entry.quantity = node["valueQuantity"].quantity();
    if (hasLoinc(code, {"72166-2", "11367-0", "39240-7"}) ||
        hasSnomed(code, {"229819007", "365980008"})) {
        entry.kind = LifestyleKind::Tobacco;
        const auto& value = entry.statement;
        if (hasSnomed(value, {"8517006", "735128000", "281018007"}) ||
            hasLoinc(value, {"LA15920-4"}))
            entry.status = "former";
        else if (hasSnomed(value, {"266919005", "221000119102"}) || hasLoinc(value, {"LA18978-9"}))
            entry.status = "never";
        else if (hasSnomed(value,
                           {"449868002",
                            "428041000124106",
                            "428071000124103",
                            "428061000124105",
                            "77176002",
                            "65568007",
                            "230059006",
                            "230060001",
                            "230062009",
                            "230063004"}) ||
                 hasLoinc(value, {"LA18976-3", "LA18977-1", "LA18981-3", "LA18982-1"}))
            entry.status = "current";
        else
            entry.status = "unknown";
    } else if (hasLoinc(code, {"8664-5", "63773-6"}) ||
               hasSnomed(code, {"401201003", "782516008"})) {
        entry.kind = LifestyleKind::PackYears;
    } else if (hasLoinc(code, {"11331-6", "74013-4", "11286-2", "68518-0", "75626-2"}) ||
               hasSnomed(code, {"160573003", "897148007"})) {
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
    // 97509-4 since STU3, 88040-1 before
    if (!hasLoinc(code, {"97509-4", "88040-1", "21976-6"}) &&
        !hasProfile(input.node, "cancer-disease-status") && !isRecist)
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
    response.category = hasSnomed(value, {"260415000"})   ? ResponseCategory::NotStated
                        : hasSnomed(value, {"268910001"}) ? ResponseCategory::Improved
                        : hasSnomed(value, {"359746009"}) ? ResponseCategory::Stable
                        : hasSnomed(value, {"271299001"}) ? ResponseCategory::Worse
                        : hasSnomed(value, {"709137006", "399307001"})
                            ? ResponseCategory::NotEvaluable
                        : hasLoinc(value, {"LA28366-5"}) ? ResponseCategory::Complete
                        : hasLoinc(value, {"LA28369-9"}) ? ResponseCategory::Partial
                        : hasLoinc(value, {"LA28370-7"}) ? ResponseCategory::Stable
                        : hasLoinc(value, {"LA28371-5"}) ? ResponseCategory::Progression
                                                         : ResponseCategory::NotStated;
    node["extension"].each([&](const Node& item) {
        if (item["url"].text().ends_with("mcode-cancer-disease-status-evidence-type"))
            response.evidence.push_back(item["valueCodeableConcept"].codeable());
    });
    input.record.responses.push_back(std::move(response));
    return true;
}

/// mCODE's comorbidities observation: conditions by name, present or explicitly absent. Those it
/// only refers to are records of their own.
bool readComorbidities(const Input& input, const Concept& code)
{
    if (!code.has(kSnomed, "398192003"))
        return false;
    const auto& node = input.node;
    const auto extensions = node["extension"];
    for (std::size_t index = 0; index < extensions.size(); ++index) {
        const auto item = extensions.at(index);
        const bool isAbsent = item["url"].text().ends_with("related-condition-absent");
        const auto condition = item["valueCodeableConcept"].codeable();
        if (condition.isEmpty() ||
            (!isAbsent && !item["url"].text().ends_with("related-condition")))
            continue;
        clinical::Comorbidity comorbidity;
        comorbidity.header = {input.header.key + item.placeInResource(), {0, item.place()}};
        comorbidity.assertion = assertionOf(node["status"].text());
        comorbidity.presence = isAbsent ? clinical::Presence::Absent : clinical::Presence::Present;
        comorbidity.condition = condition;
        comorbidity.period.isOngoing = !isAbsent;
        input.record.comorbidities.push_back(std::move(comorbidity));
    }
    return true;
}

ObservationKind kindOf(const Node& node, const Concept& code)
{
    if (hasLoinc(
            code,
            {"29463-7", "3141-9", "8302-2", "3137-7", "39156-5", "8277-6", "3140-1", "3139-3"}))
        return ObservationKind::BodySize;
    // Serum markers of mCODE's tumour marker value set that are sent without their profile: PSA,
    // CEA, CA 19-9, CA 125, CA 15-3, CA 27-29, CA 72-4.
    if (hasProfile(node, "tumor-marker") || hasLoinc(code,
                                                     {"2857-1",
                                                      "35741-8",
                                                      "83112-3",
                                                      "2039-6",
                                                      "83085-1",
                                                      "24108-3",
                                                      "83084-4",
                                                      "10334-1",
                                                      "83082-8",
                                                      "6875-9",
                                                      "83083-6",
                                                      "17842-6",
                                                      "17843-4"}))
        return ObservationKind::TumourMarker;
    if (hasProfile(node, "mcode-tumor") || hasProfile(node, "mcode-histologic"))
        return ObservationKind::Tumour;
    const auto category = node["category"];
    for (std::size_t index = 0; index < category.size(); ++index) {
        const auto stated = category.at(index).firstCode();
        if (stated == "250724005") // SNOMED CT: tumour marker measurement
            return ObservationKind::TumourMarker;
        if (stated == "laboratory")
            return ObservationKind::Laboratory;
        if (stated == "vital-signs")
            return ObservationKind::VitalSign;
    }
    return ObservationKind::Other;
}

/// "5 mg - 10 mg", "1 : 128"; a side that is not stated stays empty.
std::string pairText(const Node& first, const char* between, const Node& second)
{
    const auto text = [](const Node& node) {
        const auto number = node["value"].numberText();
        const auto unit = node["unit"].exists() ? node["unit"].text() : node["code"].text();
        return unit.empty() || unit == "1" ? number : number + ' ' + unit;
    };
    return text(first) + between + text(second);
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
    } else if (const auto whole = part["valueInteger"].whole(-2147483648LL, 2147483647LL)) {
        result.quantity =
            Quantity{static_cast<double>(*whole), std::to_string(*whole), "1", Comparator::Equal};
    }
    result.value = part["valueCodeableConcept"].codeable();
    result.text = part["valueString"].text();
    if (const auto flag = part["valueBoolean"].flag())
        result.text = *flag ? "true" : "false";
    if (const auto range = part["valueRange"]; range.exists())
        result.text = pairText(range["low"], " - ", range["high"]);
    if (const auto ratio = part["valueRatio"]; ratio.exists())
        result.text = pairText(ratio["numerator"], " : ", ratio["denominator"]);
    if (const auto date = part["valueDateTime"].date(); date.isKnown())
        result.text = date.iso();
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

std::string focusTumour(const Input& input)
{
    const auto focus = input.node["focus"];
    for (std::size_t index = 0; index < focus.size(); ++index) {
        if (const auto key = input.keyOf(focus.at(index)); input.references.isTumour(key))
            return key;
    }
    return {};
}

bool readObservation(const Input& input)
{
    const auto& node = input.node;
    const auto code = node["code"].codeable();
    if (code.isEmpty()) {
        node.issue(ErrorCode::MissingData, "observation without a code");
        return false;
    }
    if (readComorbidities(input, code) || readGenomicObservation(input, code) ||
        readPharmacogene(input, code) || readStage(input, code) || readPerformance(input, code) ||
        readLifestyle(input, code) || readDiseaseStatus(input, code))
        return true;
    if (node["value"].exists())
        node.issue(ErrorCode::Malformed, "value of no type");
    readMarker(input, code, node["valueCodeableConcept"].codeable());
    auto observation = observationFrom(input, node, code);
    const auto components = node["component"];
    const bool isAnswered = !observation.dataAbsentReason.empty() &&
                            (observation.quantity || !observation.value.isEmpty());
    if (isAnswered)
        node.issue(ErrorCode::Ambiguous, "a value beside the reason for its absence");
    const bool hasValue = observation.quantity || !observation.value.isEmpty() ||
                          !observation.text.empty() || !observation.dataAbsentReason.empty();
    if (hasValue || components.size() == 0)
        input.record.observations.push_back(observation);
    components.each([&](const Node& component) {
        auto part = observationFrom(input, component, component["code"].codeable());
        part.header.key += component.placeInResource();
        part.header.provenance.place = component.place();
        input.record.observations.push_back(std::move(part));
    });
    return true;
}

} // namespace consilium::interchange::fhir
