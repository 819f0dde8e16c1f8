#include "core/clinical/codec.h"

#include <array>
#include <charconv>
#include <limits>

namespace consilium::clinical
{

namespace codec
{

boost::json::value write(double value)
{
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return boost::json::value(std::string(text.data(), end));
}

boost::json::value write(const PartialDate& value)
{
    std::string text = value.iso();
    if (value.isEstimated())
        text.insert(0, "~");
    return boost::json::value(text);
}

Status read(const boost::json::value& json, std::string& value)
{
    const auto* text = json.if_string();
    if (text == nullptr)
        return fail(ErrorCode::Malformed, "record: not a text");
    value.assign(text->data(), text->size());
    return ok();
}

Status read(const boost::json::value& json, bool& value)
{
    const auto* flag = json.if_bool();
    if (flag == nullptr)
        return fail(ErrorCode::Malformed, "record: not true or false");
    value = *flag;
    return ok();
}

Status read(const boost::json::value& json, double& value)
{
    if (const auto* text = json.if_string()) {
        const auto* const end = text->data() + text->size();
        const auto [last, error] = std::from_chars(text->data(), end, value);
        return error == std::errc() && last == end
                   ? ok()
                   : Status(fail(ErrorCode::Malformed, "record: not a number"));
    }
    boost::json::error_code error;
    value = json.to_number<double>(error);
    if (error)
        return fail(ErrorCode::Malformed, "record: not a number");
    return ok();
}

Status read(const boost::json::value& json, std::int64_t& value)
{
    boost::json::error_code error;
    value = json.to_number<std::int64_t>(error);
    if (error)
        return fail(ErrorCode::Malformed, "record: not a whole number");
    return ok();
}

Status read(const boost::json::value& json, int& value)
{
    std::int64_t wide = 0;
    CONSILIUM_CHECK(read(json, wide));
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return fail(ErrorCode::OutOfRange, "record: number");
    value = static_cast<int>(wide);
    return ok();
}

Status read(const boost::json::value& json, PartialDate& value)
{
    std::string text;
    CONSILIUM_CHECK(read(json, text));
    if (text.empty()) {
        value = {};
        return ok();
    }
    const bool isEstimated = text.front() == '~';
    CONSILIUM_TRY(value, PartialDate::parse(std::string_view(text).substr(isEstimated ? 1 : 0)));
    value.setEstimated(isEstimated);
    return ok();
}

} // namespace codec

std::string caseToJson(const Case& record, RawPieces raw)
{
    // Record by record: a tree of all of them would take several times the memory of the case.
    std::string text = "{\"patient\":" + toJson(record.patient);
    text += ",\"sources\":" + toJson(record.sources);
    forEachKind(record, [&](const char* kind, const auto& list) {
        using List = std::remove_cvref_t<decltype(list)>;
        if (list.empty() ||
            (std::is_same_v<List, std::vector<RawPiece>> && raw == RawPieces::LeftOut))
            return;
        text += std::string(",\"") + kind + "\":";
        char before = '[';
        for (const auto& item : list) {
            text += before + toJson(item);
            before = ',';
        }
        text += ']';
    });
    text += '}';
    return text;
}

Result<Case> caseFromJson(std::string_view text)
{
    boost::json::error_code error;
    const auto json = boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
    if (error || !json.is_object())
        return fail(ErrorCode::Malformed, "case: not a JSON object");
    const auto& object = json.get_object();
    Case record;
    if (const auto* patient = object.if_contains("patient"))
        CONSILIUM_CHECK(codec::read(*patient, record.patient));
    if (const auto* sources = object.if_contains("sources"))
        CONSILIUM_CHECK(codec::read(*sources, record.sources));
    Status status = ok();
    forEachKind(record, [&](const char* kind, auto& list) {
        const auto* found = object.if_contains(kind);
        if (found != nullptr && status.has_value())
            status = codec::read(*found, list);
    });
    CONSILIUM_CHECK(status);
    return record;
}

} // namespace consilium::clinical
