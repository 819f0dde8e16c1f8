#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace consilium::interchange::fhir
{

/// Walks JSON text without building values. The text has been verified before, so its form is known
/// to be right.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
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
        const auto start = std::min(m_at + 1, m_text.size());
        const auto end = endOfString(m_text, start);
        m_at = end + 1;
        return m_text.substr(start, end - start);
    }

    /// Position of the quote that ends a string whose first character is at `start`; the size where
    /// there is none.
    static std::size_t endOfString(std::string_view text, std::size_t start)
    {
        for (auto at = start;;) {
            const auto quote = text.find('"', at);
            if (quote == std::string_view::npos)
                return text.size();
            auto before = quote;
            while (before > start && text[before - 1] == '\\')
                --before;
            if ((quote - before) % 2 == 0) // an odd number of backslashes escapes the quote
                return quote;
            at = quote + 1;
        }
    }

    /// The bytes of the next value.
    std::string_view value()
    {
        skipSpace();
        const auto start = std::min(m_at, m_text.size());
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
            } else if (depth == 0 && (c == ',' || isSpace(c))) {
                break;
            } else {
                ++m_at;
                continue;
            }
            if (depth == 0)
                break;
        }
        return m_text.substr(start, std::min(m_at, m_text.size()) - start);
    }

    /// Calls visit(key) with the scanner before the value, which visit must consume; stops when
    /// visit says false.
    template <typename Visit>
    void object(Visit&& visit)
    {
        if (!take('{') || take('}'))
            return;
        do {
            const auto key = string();
            take(':');
            if (!visit(key))
                return;
        } while (take(','));
        take('}');
    }

    /// As object(), for the elements of a list.
    template <typename Visit>
    void array(Visit&& visit)
    {
        if (!take('[') || take(']'))
            return;
        do {
            if (!visit())
                return;
        } while (take(','));
        take(']');
    }

    /// What has not been read yet.
    [[nodiscard]] std::string_view rest() const
    {
        return m_text.substr(std::min(m_at, m_text.size()));
    }

    [[nodiscard]] char peek()
    {
        skipSpace();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace consilium::interchange::fhir
