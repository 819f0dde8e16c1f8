#include "core/interchange/fhir/node.h"

namespace consilium::interchange::fhir
{

namespace json = boost::json;

Node::Node(const json::value* value, std::string place, ImportReport* report)
    : m_value(value)
    , m_place(std::move(place))
    , m_report(report)
{
}

void Node::issue(ErrorCode code, std::string what, Issue::Severity severity) const
{
    m_report->issues.push_back({severity, code, m_place, std::move(what)});
}

Node Node::operator[](std::string_view member) const
{
    const auto* object = m_value == nullptr ? nullptr : m_value->if_object();
    if (m_value != nullptr && object == nullptr)
        issue(ErrorCode::Malformed, "not an object");
    const auto* found = object == nullptr ? nullptr : object->if_contains(member);
    if (found != nullptr && found->is_null())
        found = nullptr;
    return {found, m_place + '/' + std::string(member), m_report};
}

Node Node::at(std::size_t index) const
{
    const auto* list = m_value == nullptr ? nullptr : m_value->if_array();
    // FHIR lets a sender write an object where a list of one is meant; it does not, but files do.
    if (list == nullptr)
        return {index == 0 && m_value != nullptr && m_value->is_object() ? m_value : nullptr, m_place, m_report};
    return {index < list->size() ? &(*list)[index] : nullptr, m_place + '/' + std::to_string(index), m_report};
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
    return std::string(m_value->get_string());
}

std::optional<double> Node::number() const
{
    if (m_value == nullptr)
        return std::nullopt;
    if (!m_value->is_number()) {
        issue(ErrorCode::Malformed, "not a number");
        return std::nullopt;
    }
    return m_value->to_number<double>();
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
        return clinical::Coding{node["system"].text(), node["code"].text(), node["display"].text()};
    };
    if (const auto list = (*this)["coding"]; list.exists())
        list.each([&](const Node& node) { result.codings.push_back(coding(node)); });
    else if ((*this)["code"].exists())
        result.codings.push_back(coding(*this));
    result.text = (*this)["text"].text();
    return result;
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
    quantity.text = json::serialize(*value.m_value);
    const auto code = (*this)["code"].text();
    const auto unit = (*this)["unit"].text();
    quantity.unit = ucumFromText(code.empty() || code.front() == '{' ? (code.empty() ? unit : code) : code);
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
    if (period.start.isKnown() && period.end.isKnown() && period.end.latest() < period.start.earliest())
        issue(ErrorCode::OutOfRange, "ends before it starts");
    return period;
}

Node Node::extension(std::string_view urlEnd) const
{
    const auto list = (*this)["extension"];
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto item = list.at(index);
        const auto url = item["url"].text();
        if (url == urlEnd || (url.size() > urlEnd.size() && url.ends_with(urlEnd) && url[url.size() - urlEnd.size() - 1] == '/'))
            return item;
    }
    return {nullptr, m_place + "/extension", m_report};
}

std::string Node::firstCode() const
{
    const auto stated = codeable();
    return stated.codings.empty() ? std::string() : stated.codings.front().code;
}

} // namespace consilium::interchange::fhir
