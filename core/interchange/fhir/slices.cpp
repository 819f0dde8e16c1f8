#include "core/interchange/fhir/slices.h"

#include "core/interchange/fhir/scanner.h"

#include <boost/json/basic_parser_impl.hpp>

namespace consilium::interchange::fhir
{

namespace
{

namespace json = boost::json;

constexpr std::size_t kDeepest = 128;
/// A resource on its own goes out in a Bundle again, three levels further down.
constexpr std::size_t kDeepestAlone = kDeepest - 4;

/// Accepts every event: parsing to verify builds nothing.
struct Verifier
{
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    using Error = json::error_code;
    using Text = json::string_view;

    // NOLINTBEGIN(readability-identifier-naming): the names are Boost.JSON's
    bool on_document_begin(Error&) { return true; }

    bool on_document_end(Error&) { return true; }

    bool on_object_begin(Error&) { return true; }

    bool on_object_end(std::size_t, Error&) { return true; }

    bool on_array_begin(Error&) { return true; }

    bool on_array_end(std::size_t, Error&) { return true; }

    bool on_key_part(Text, std::size_t, Error&) { return true; }

    bool on_key(Text, std::size_t, Error&) { return true; }

    bool on_string_part(Text, std::size_t, Error&) { return true; }

    bool on_string(Text, std::size_t, Error&) { return true; }

    bool on_number_part(Text, Error&) { return true; }

    bool on_int64(std::int64_t, Text, Error&) { return true; }

    bool on_uint64(std::uint64_t, Text, Error&) { return true; }

    bool on_double(double, Text, Error&) { return true; }

    bool on_bool(bool, Error&) { return true; }

    bool on_null(Error&) { return true; }

    bool on_comment_part(Text, Error&) { return true; }

    bool on_comment(Text, Error&) { return true; }

    // NOLINTEND(readability-identifier-naming)
};

/// The failure tells where it lies.
Status verify(std::string_view text, std::size_t deepest)
{
    json::parse_options options;
    options.max_depth = deepest;
    json::basic_parser<Verifier> parser(options);
    json::error_code error;
    const auto used = parser.write_some(false, text.data(), text.size(), error);
    const auto place = "byte " + std::to_string(used);
    if (error == json::error::too_deep)
        return fail(ErrorCode::TooLarge, place + ": nested too deeply");
    if (error)
        return fail(ErrorCode::Malformed, place);
    if (text.find_first_not_of(" \n\r\t", used) != std::string_view::npos)
        return fail(ErrorCode::Malformed, place + ": text after the end");
    return ok();
}

Status readEntry(Scanner& scanner, std::size_t index, std::vector<Slice>& slices)
{
    Slice slice;
    slice.place = "/entry/" + std::to_string(index) + "/resource";
    (void)scanner.peek(); // past the blanks before it
    const auto entry = scanner.rest();
    bool hasUrl = false;
    bool isRepeated = false;
    scanner.object([&](std::string_view member) {
        if (member == "fullUrl" && scanner.peek() == '"') {
            slice.fullUrl = std::string(scanner.string());
            isRepeated = isRepeated || hasUrl;
            hasUrl = true;
        } else if (member == "resource") {
            isRepeated = isRepeated || !slice.bytes.empty();
            slice.bytes = scanner.value();
        } else {
            (void)scanner.value();
        }
        return true;
    });
    if (isRepeated)
        return fail(ErrorCode::Malformed,
                    "/entry/" + std::to_string(index) + ": the same name twice");
    slice.entry = entry.substr(0, entry.size() - scanner.rest().size());
    slice.isBareEntry = slice.bytes.empty();
    if (slice.isBareEntry)
        slice.bytes = slice.entry;
    slices.push_back(std::move(slice));
    return ok();
}

Result<std::vector<Slice>> sliceBundle(std::string_view text)
{
    std::vector<Slice> slices;
    Scanner scanner(text);
    Status status = ok();
    bool hasEntries = false;
    scanner.object([&](std::string_view key) {
        if (key != "entry" || scanner.peek() != '[') {
            (void)scanner.value();
            return true;
        }
        if (hasEntries)
            status = fail(ErrorCode::Malformed, "/entry: the same name twice");
        hasEntries = true;
        std::size_t index = 0;
        scanner.array([&] {
            if (scanner.peek() == '{' && status.has_value())
                status = readEntry(scanner, index, slices);
            else
                (void)scanner.value();
            ++index;
            return true;
        });
        return status.has_value();
    });
    CONSILIUM_CHECK(status);
    return slices;
}

} // namespace

Result<std::vector<Slice>> sliceResources(std::string_view file)
{
    if (file.substr(0, 3) == "\xEF\xBB\xBF")
        file.remove_prefix(3);
    if (file.substr(0, 2) == "\xFF\xFE" || file.substr(0, 2) == "\xFE\xFF")
        return fail(ErrorCode::Malformed, "byte 0: not UTF-8");
    if (const auto nul = file.find('\0'); nul != std::string_view::npos)
        return fail(ErrorCode::Malformed,
                    "byte " + std::to_string(nul) + ": a NUL; binary, or not UTF-8");
    const auto whole = verify(file, kDeepest);
    if (whole.has_value()) {
        const auto type = resourceTypeOf(file);
        if (type.empty())
            return fail(ErrorCode::Malformed, "no resourceType: not FHIR");
        if (type == "Bundle")
            return sliceBundle(file);
        CONSILIUM_CHECK(verify(file, kDeepestAlone));
        return std::vector<Slice>{{file, {}, "", "", false}};
    }
    // One resource a line? Only if the first line is one.
    std::vector<Slice> slices;
    int number = 0;
    for (std::size_t start = 0; start < file.size();) {
        const auto end = std::min(file.find('\n', start), file.size());
        auto line = file.substr(start, end - start);
        start = end + 1;
        ++number;
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        if (!verify(line, kDeepestAlone).has_value() || resourceTypeOf(line).empty()) {
            if (slices.empty())
                return fail(whole.error());
            return fail(ErrorCode::Malformed, "line " + std::to_string(number));
        }
        slices.push_back({line, {}, "line " + std::to_string(number), "", false});
    }
    if (slices.empty())
        return fail(whole.error());
    return slices;
}

std::string_view resourceTypeOf(std::string_view json)
{
    std::string_view type;
    Scanner scanner(json);
    scanner.object([&](std::string_view key) {
        if (key == "resourceType" && scanner.peek() == '"')
            type = scanner.string();
        else
            (void)scanner.value();
        return type.empty();
    });
    return type;
}

std::size_t countMembers(std::string_view json)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < json.size();) {
        const auto quote = std::min(json.find('"', at), json.size());
        count +=
            static_cast<std::size_t>(std::count(json.begin() + static_cast<std::ptrdiff_t>(at),
                                                json.begin() + static_cast<std::ptrdiff_t>(quote),
                                                ':'));
        at = quote == json.size() ? quote : Scanner::endOfString(json, quote + 1) + 1;
    }
    return count;
}

} // namespace consilium::interchange::fhir
