#include "core/interchange/fhir/slices.h"

#include <boost/json.hpp>

#include <algorithm>

namespace consilium::interchange::fhir
{

namespace
{

namespace json = boost::json;

constexpr std::size_t kDeepest = 128;

/// Walks valid JSON text without building values; the text has been parsed once, so its form is known to be right.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    /// The raw text of a string, without its quotes.
    std::string_view string()
    {
        skipSpace();
        const auto start = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? std::size_t{2} : std::size_t{1};
        const auto result = m_text.substr(start, std::min(m_at, m_text.size()) - start);
        ++m_at;
        return result;
    }

    /// The bytes of the next value.
    std::string_view value()
    {
        skipSpace();
        const auto start = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                (void)string();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                if (depth == 0)
                    break;
                --depth;
                ++m_at;
            } else if (depth == 0 && (c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
                break;
            } else {
                ++m_at;
                continue;
            }
            if (depth == 0)
                break;
        }
        return m_text.substr(start, m_at - start);
    }

    /// Calls visit(key, scanner positioned before the value); visit must consume the value.
    template <typename Visit>
    void object(Visit&& visit)
    {
        if (!take('{') || take('}'))
            return;
        do {
            const auto key = string();
            take(':');
            visit(key);
        } while (take(','));
        take('}');
    }

    template <typename Visit>
    void array(Visit&& visit)
    {
        if (!take('[') || take(']'))
            return;
        do
            visit();
        while (take(','));
        take(']');
    }

    /// What has not been read yet.
    [[nodiscard]] std::string_view rest() const { return m_text.substr(std::min(m_at, m_text.size())); }

    [[nodiscard]] char peek()
    {
        skipSpace();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Parses to verify. `bytesRead` tells where a failure lies.
Result<json::value> parseChecked(std::string_view text)
{
    json::parse_options options;
    options.max_depth = kDeepest;
    json::parser parser({}, options);
    json::error_code error;
    const auto used = parser.write_some(text.data(), text.size(), error);
    const auto place = "byte " + std::to_string(used);
    if (error == json::error::too_deep)
        return fail(ErrorCode::TooLarge, place + ": nested too deeply");
    if (error)
        return fail(ErrorCode::Malformed, place);
    if (used != text.size() && text.find_first_not_of(" \n\r\t", used) != std::string_view::npos)
        return fail(ErrorCode::Malformed, place + ": text after the end");
    return parser.release();
}

bool isResource(const json::value& value)
{
    const auto* object = value.if_object();
    const auto* type = object == nullptr ? nullptr : object->if_contains("resourceType");
    return type != nullptr && type->is_string();
}

std::vector<Slice> sliceBundle(std::string_view text)
{
    std::vector<Slice> slices;
    Scanner scanner(text);
    scanner.object([&](std::string_view key) {
        if (key != "entry" || scanner.peek() != '[') {
            (void)scanner.value();
            return;
        }
        std::size_t index = 0;
        scanner.array([&] {
            Slice slice;
            slice.place = "/entry/" + std::to_string(index++) + "/resource";
            if (scanner.peek() != '{') {
                (void)scanner.value();
                return;
            }
            const auto entry = scanner.rest();
            scanner.object([&](std::string_view member) {
                if (member == "fullUrl" && scanner.peek() == '"')
                    slice.fullUrl = std::string(scanner.string());
                else if (member == "resource")
                    slice.bytes = scanner.value();
                else
                    (void)scanner.value();
            });
            if (slice.bytes.empty()) {
                slice.bytes = entry.substr(0, entry.size() - scanner.rest().size());
                slice.isBareEntry = true;
            }
            slices.push_back(std::move(slice));
        });
    });
    return slices;
}

} // namespace

Result<std::vector<Slice>> sliceResources(std::string_view file)
{
    if (file.substr(0, 3) == "\xEF\xBB\xBF")
        file.remove_prefix(3);
    if (file.substr(0, 2) == "\xFF\xFE" || file.substr(0, 2) == "\xFE\xFF" || file.find('\0') != std::string_view::npos)
        return fail(ErrorCode::Malformed, "byte 0: not UTF-8");
    const auto whole = parseChecked(file);
    if (whole.has_value()) {
        if (!isResource(whole.value()))
            return fail(ErrorCode::Malformed, "no resourceType: not FHIR");
        if (whole.value().at("resourceType") == "Bundle")
            return sliceBundle(file);
        return std::vector<Slice>{{file, "", "", false}};
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
        const auto value = parseChecked(line);
        if (!value.has_value() || !isResource(value.value())) {
            if (slices.empty())
                return fail(whole.error());
            return fail(ErrorCode::Malformed, "line " + std::to_string(number));
        }
        slices.push_back({line, "line " + std::to_string(number), "", false});
    }
    if (slices.empty())
        return fail(whole.error());
    return slices;
}

} // namespace consilium::interchange::fhir
