#include "core/interchange/fhir/node.h"

#include "core/interchange/fhir/scanner.h"

#include <cmath>

namespace consilium::interchange::fhir
{

namespace json = boost::json;

namespace
{

/// Some senders name a code system by its object identifier.
std::string systemOf(std::string written)
{
    static constexpr std::pair<std::string_view, std::string_view> kByIdentifier[]{
        {"urn:oid:2.16.840.1.113883.6.96", "http://snomed.info/sct"},
        {"urn:oid:2.16.840.1.113883.6.1", "http://loinc.org"},
        {"urn:oid:2.16.840.1.113883.6.88", "http://www.nlm.nih.gov/research/umls/rxnorm"},
        {"urn:oid:2.16.840.1.113883.6.90", "http://hl7.org/fhir/sid/icd-10-cm"},
        {"urn:oid:2.16.840.1.113883.6.3", "http://hl7.org/fhir/sid/icd-10"},
    };
    if (written.starts_with("urn:oid:")) {
        for (const auto& [identifier, address] : kByIdentifier) {
            if (written == identifier)
                return std::string(address);
        }
    }
    return written;
}

} // namespace

Node::Node(const json::value* value, const Origin& origin)
    : m_value(value)
    , m_origin(&origin)
{
}

Node Node::child(const json::value* value, Step step) const
{
    Node result(value, *m_origin);
    std::copy_n(m_steps.begin(), m_depth, result.m_steps.begin());
    result.m_depth = m_depth;
    if (m_depth < m_steps.size())
        result.m_steps[result.m_depth++] = step;
    return result;
}

void Node::issue(ErrorCode code, std::string what, Issue::Severity severity) const
{
    m_origin->report->add({severity, code, place(), std::move(what)});
}

std::string Node::placeInResource() const
{
    std::string text;
    for (std::size_t at = 0; at < m_depth; ++at)
        text += '/' + (m_steps[at].member.empty() ? std::to_string(m_steps[at].index)
                                                  : std::string(m_steps[at].member));
    return text;
}

std::string Node::place() const { return m_origin->place + placeInResource(); }

std::string_view Node::written() const
{
    auto text = m_origin->bytes;
    for (std::size_t at = 0; at < m_depth; ++at) {
        Scanner scanner(text);
        text = {};
        if (m_steps[at].member.empty()) {
            scanner.array([&, left = m_steps[at].index]() mutable {
                const auto value = scanner.value();
                if (left-- == 0)
                    text = value;
                return text.empty();
            });
        } else {
            scanner.object([&](std::string_view key) {
                const auto value = scanner.value();
                if (key == m_steps[at].member)
                    text = value;
                return text.empty();
            });
        }
    }
    return text;
}

Node Node::operator[](std::string_view member) const
{
    const auto* object = m_value == nullptr ? nullptr : m_value->if_object();
    if (m_value != nullptr && object == nullptr)
        issue(ErrorCode::Malformed, "not an object");
    const auto* found = object == nullptr ? nullptr : object->if_contains(member);
    if (found != nullptr && found->is_null())
        found = nullptr;
    return child(found, {member, 0});
}

Node Node::at(std::size_t index) const
{
    const auto* list = m_value == nullptr ? nullptr : m_value->if_array();
    // FHIR lets a sender write an object where a list of one is meant; it does not, but files do.
    if (list == nullptr) {
        Node self = *this;
        if (index != 0 || (m_value != nullptr && !m_value->is_object()))
            self.m_value = nullptr;
        return self;
    }
    const auto* found =
        index < list->size() && !(*list)[index].is_null() ? &(*list)[index] : nullptr;
    return child(found, {{}, index});
}

std::size_t Node::size() const
{
    if (m_value == nullptr)
        return 0;
    const auto* list = m_value->if_array();
    if (list == nullptr)
        issue(ErrorCode::Malformed, "not a list");
    return list == nullptr ? 0 : list->size();
}

std::string Node::text() const
{
    if (m_value == nullptr)
        return {};
    if (!m_value->is_string()) {
        issue(ErrorCode::Malformed, "not text");
        return {};
    }
    const auto& written = m_value->get_string();
    if (written.find('\0') != json::string::npos) {
        issue(ErrorCode::Malformed, "a NUL character in the text");
        return {};
    }
    return std::string(written);
}

std::optional<double> Node::number() const
{
    if (m_value == nullptr)
        return std::nullopt;
    if (!m_value->is_number()) {
        issue(ErrorCode::Malformed, "not a number");
        return std::nullopt;
    }
    const auto value = m_value->to_number<double>();
    if (!std::isfinite(value)) {
        issue(ErrorCode::OutOfRange, "a number too large to hold");
        return std::nullopt;
    }
    return value;
}

std::string Node::numberText() const { return number() ? std::string(written()) : std::string(); }

std::optional<std::int64_t> Node::whole(std::int64_t least, std::int64_t most) const
{
    const auto value = number();
    if (!value)
        return std::nullopt;
    // The limits of the callers are far below 2^53, so a double holds every value between them
    // exactly.
    if (*value < static_cast<double>(least) || *value > static_cast<double>(most) ||
        *value != std::floor(*value)) {
        issue(ErrorCode::OutOfRange, "not a whole number in its range");
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*value);
}

std::optional<bool> Node::flag() const
{
    if (m_value == nullptr)
        return std::nullopt;
    if (!m_value->is_bool()) {
        issue(ErrorCode::Malformed, "not true or false");
        return std::nullopt;
    }
    return m_value->get_bool();
}

PartialDate Node::date() const
{
    const auto written = text();
    if (written.empty())
        return {};
    const auto parsed = PartialDate::parse(written);
    if (parsed.has_value())
        return parsed.value();
    issue(parsed.error().code, "not a date");
    return {};
}

clinical::Concept Node::codeable() const
{
    clinical::Concept result;
    if (m_value == nullptr)
        return result;
    if (m_value->is_string()) {
        result.text = text();
        return result;
    }
    const auto coding = [](const Node& node) {
        return clinical::Coding{
            systemOf(node["system"].text()), node["code"].text(), node["display"].text()};
    };
    if (const auto list = (*this)["coding"]; list.exists())
        list.each([&](const Node& node) { result.codings.push_back(coding(node)); });
    else if ((*this)["code"].exists())
        result.codings.push_back(coding(*this));
    result.text = (*this)["text"].text();
    return result;
}

bool Node::hasCoding(std::string_view system, std::string_view code) const
{
    const auto list = (*this)["coding"];
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto* object =
            list.at(index).m_value == nullptr ? nullptr : list.at(index).m_value->if_object();
        const auto* stated = object == nullptr ? nullptr : object->if_contains("code");
        if (stated != nullptr && stated->is_string() &&
            std::string_view(stated->get_string()) == code &&
            list.at(index).codeable().has(system, code))
            return true;
    }
    return false;
}

bool Node::hasTwoChoicesOf(std::string_view element) const
{
    const auto* object = m_value == nullptr ? nullptr : m_value->if_object();
    if (object == nullptr)
        return false;
    return std::count_if(object->begin(), object->end(), [&](const json::key_value_pair& member) {
               const std::string_view name = member.key();
               return name.size() > element.size() && name.starts_with(element) &&
                      name[element.size()] >= 'A' && name[element.size()] <= 'Z';
           }) > 1;
}

std::optional<Quantity> Node::quantity() const
{
    const auto value = (*this)["value"];
    if (!value.exists())
        return std::nullopt;
    const auto number = value.number();
    if (!number)
        return std::nullopt;
    Quantity quantity;
    quantity.value = *number;
    quantity.text = std::string(value.written());
    // The code is a unit only in UCUM; in any other system it is a number for one, and the text
    // says which.
    const auto system = (*this)["system"].text();
    const bool isUcum = system.empty() || system.find("unitsofmeasure.org") != std::string::npos ||
                        system == "urn:oid:2.16.840.1.113883.6.8";
    const auto code = isUcum ? (*this)["code"].text() : std::string();
    quantity.unit = ucumFromText(code.empty() ? (*this)["unit"].text() : code);
    if (quantity.unit.empty())
        issue(ErrorCode::MissingData, "unit missing");
    const auto comparator = (*this)["comparator"].text();
    quantity.comparator = comparator == "<"    ? Comparator::Less
                          : comparator == "<=" ? Comparator::LessOrEqual
                          : comparator == ">"  ? Comparator::Greater
                          : comparator == ">=" ? Comparator::GreaterOrEqual
                                               : Comparator::Equal;
    return quantity;
}

Period Node::period() const
{
    Period period{(*this)["start"].date(), (*this)["end"].date(), false};
    if (period.start.isKnown() && period.end.isKnown() &&
        period.end.latest() < period.start.earliest())
        issue(ErrorCode::OutOfRange, "ends before it starts");
    return period;
}

Node Node::extension(std::string_view urlEnd) const
{
    const auto list = (*this)["extension"];
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto item = list.at(index);
        const auto url = item["url"].text();
        if (url == urlEnd || (url.size() > urlEnd.size() && url.ends_with(urlEnd) &&
                              url[url.size() - urlEnd.size() - 1] == '/'))
            return item;
    }
    return child(nullptr, {"extension", 0});
}

std::string Node::firstCode() const
{
    const auto stated = codeable();
    return stated.codings.empty() ? std::string() : stated.codings.front().code;
}

} // namespace consilium::interchange::fhir
