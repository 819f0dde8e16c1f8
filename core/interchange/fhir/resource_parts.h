#pragma once

#include "core/clinical/case.h"

#include <boost/json.hpp>

#include <string>
#include <string_view>
#include <vector>

// Small pieces of FHIR R4 resources for writers.
namespace consilium::interchange::fhir
{

namespace json = boost::json;

/// Without `display` where it is empty.
[[nodiscard]] json::object
coding(std::string_view system, std::string_view code, std::string_view display = {});
/// A CodeableConcept with one coding; without `text` where it is empty.
[[nodiscard]] json::object coded(json::object one, std::string_view text = {});
/// A CodeableConcept, or an Annotation, that is a text alone.
[[nodiscard]] json::object worded(std::string_view text);
[[nodiscard]] json::object
component(json::object code, std::string_view valueName, json::value value);
[[nodiscard]] json::object reference(const std::string& address);
[[nodiscard]] json::object entry(const std::string& address, json::object resource);
/// A list of Annotations.
[[nodiscard]] json::array notes(const std::vector<std::string>& texts);
/// A resource id of FHIR R4: letters, digits, "-" and ".", at most 64.
[[nodiscard]] bool isId(std::string_view text);
/// "urn:uuid:...": the same text gives the same one (version 8 of RFC 9562, made from SHA-256).
[[nodiscard]] std::string urnOf(std::string_view text);
/// Id as in the source where it is a resource's id there; identifiers, name, sex, birth date, and
/// the label of invented patients.
[[nodiscard]] json::object patientResource(const clinical::Patient& patient);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between);

} // namespace consilium::interchange::fhir
