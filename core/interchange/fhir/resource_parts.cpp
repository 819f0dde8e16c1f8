#include "core/interchange/fhir/resource_parts.h"

#include "core/base/crypto/hash.h"

#include <algorithm>

namespace consilium::interchange::fhir
{

json::object coding(std::string_view system, std::string_view code, std::string_view display)
{
    json::object result{{"system", system}, {"code", code}};
    if (!display.empty())
        result["display"] = display;
    return result;
}

json::object coded(json::object one, std::string_view text)
{
    json::object result{{"coding", json::array{std::move(one)}}};
    if (!text.empty())
        result["text"] = text;
    return result;
}

json::object worded(std::string_view text) { return {{"text", text}}; }

json::object component(json::object code, std::string_view valueName, json::value value)
{
    return {{"code", std::move(code)}, {valueName, std::move(value)}};
}

json::object reference(const std::string& address) { return {{"reference", address}}; }

json::object entry(const std::string& address, json::object resource)
{
    return {{"fullUrl", address}, {"resource", std::move(resource)}};
}

json::array notes(const std::vector<std::string>& texts)
{
    json::array result;
    for (const auto& text : texts)
        result.push_back(worded(text));
    return result;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '.';
    });
}

std::string urnOf(std::string_view text)
{
    const auto hash = crypto::sha256Hex(text);
    return "urn:uuid:" + hash.substr(0, 8) + '-' + hash.substr(8, 4) + "-8" + hash.substr(13, 3) +
           "-a" + hash.substr(17, 3) + '-' + hash.substr(20, 12);
}

json::object patientResource(const clinical::Patient& patient)
{
    constexpr std::string_view kPrefix = "fhir|Patient|";
    std::string id = patient.header.key;
    if (id.starts_with(kPrefix))
        id = id.substr(kPrefix.size());
    if (!isId(id))
        id = "patient-" + crypto::sha256Hex(patient.header.key).substr(0, 16);
    json::object resource{{"resourceType", "Patient"}, {"id", id}};
    if (patient.isSynthetic)
        resource["meta"] = {
            {"security",
             json::array{coding("http://terminology.hl7.org/CodeSystem/v3-ActReason",
                                "HTEST",
                                "test health data")}}};
    json::array identifiers;
    for (const auto& identifier : patient.identifiers) {
        json::object one;
        if (!identifier.type.empty())
            one["type"] =
                coded(coding("http://terminology.hl7.org/CodeSystem/v2-0203", identifier.type));
        if (!identifier.system.empty())
            one["system"] = identifier.system;
        one["value"] = identifier.value;
        if (!identifier.value.empty())
            identifiers.push_back(std::move(one));
    }
    if (!identifiers.empty())
        resource["identifier"] = std::move(identifiers);
    json::object name;
    if (!patient.familyName.empty())
        name["family"] = patient.familyName;
    if (!patient.givenNames.empty())
        name["given"] = json::array{json::value(patient.givenNames)};
    if (!name.empty())
        resource["name"] = json::array{std::move(name)};
    if (patient.sex != clinical::Sex::Unknown)
        resource["gender"] = patient.sex == clinical::Sex::Female ? "female"
                             : patient.sex == clinical::Sex::Male ? "male"
                                                                  : "other";
    if (patient.birthDate.isKnown())
        resource["birthDate"] = patient.birthDate.iso();
    return resource;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string result;
    for (const auto& part : parts)
        result += (result.empty() ? std::string() : std::string(between)) + part;
    return result;
}

} // namespace consilium::interchange::fhir
