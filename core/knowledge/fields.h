#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace consilium::knowledge
{

/// Reads the members of one object and remembers which were asked for: what nobody asked for is an
/// error.
class Fields
{
public:
    Fields(const boost::json::value& value, std::string where)
        : m_where(std::move(where))
        , m_object(value.if_object())
    {
    }

    [[nodiscard]] bool isObject() const { return m_object != nullptr; }

    const boost::json::value* take(std::string_view name)
    {
        const auto found = m_object->find(name);
        if (found == m_object->end())
            return nullptr;
        const auto place = static_cast<std::size_t>(found - m_object->begin());
        if (place < m_asked.size())
            m_asked.set(place);
        return found->value().is_null() ? nullptr : &found->value();
    }

    std::string text(std::string_view name)
    {
        const auto* found = take(name);
        if (found == nullptr)
            return {};
        if (!found->is_string()) {
            problem(name);
            return {};
        }
        return std::string(found->get_string());
    }

    std::optional<double> number(std::string_view name)
    {
        const auto* found = take(name);
        if (found == nullptr)
            return std::nullopt;
        if (!found->is_number()) {
            problem(name);
            return std::nullopt;
        }
        return found->to_number<double>();
    }

    std::optional<int> whole(std::string_view name)
    {
        const auto* found = take(name);
        if (found == nullptr)
            return std::nullopt;
        if (!found->is_int64() || found->get_int64() < 0 || found->get_int64() > 1'000'000) {
            problem(name);
            return std::nullopt;
        }
        return static_cast<int>(found->get_int64());
    }

    bool flag(std::string_view name)
    {
        const auto* found = take(name);
        if (found != nullptr && !found->is_bool())
            problem(name);
        return found != nullptr && found->is_bool() && found->get_bool();
    }

    std::vector<std::string> texts(std::string_view name)
    {
        std::vector<std::string> all;
        for (const auto& item : list(name)) {
            if (item.is_string())
                all.emplace_back(item.get_string());
            else
                problem(name);
        }
        return all;
    }

    std::vector<int> wholes(std::string_view name)
    {
        std::vector<int> all;
        for (const auto& item : list(name)) {
            if (item.is_int64())
                all.push_back(static_cast<int>(item.get_int64()));
            else
                problem(name);
        }
        return all;
    }

    /// Stays with the object that is read.
    const boost::json::array& list(std::string_view name)
    {
        static const boost::json::array kNone;
        const auto* found = take(name);
        if (found == nullptr)
            return kNone;
        if (!found->is_array()) {
            problem(name);
            return kNone;
        }
        return found->get_array();
    }

    PartialDate date(std::string_view name)
    {
        const auto parsed = text(name);
        if (parsed.empty())
            return {};
        auto day = PartialDate::parse(parsed);
        if (day.has_value())
            return day.value();
        problem(name);
        return {};
    }

    /// Value of the word at the same index; the first value (and a problem) where the word is not
    /// known.
    template <typename T, std::size_t N>
    T word(std::string_view name, const std::array<std::pair<std::string_view, T>, N>& known)
    {
        const auto written = text(name);
        for (const auto& [word, value] : known) {
            if (word == written)
                return value;
        }
        problem(name);
        return known.front().second;
    }

    void problem(std::string_view name)
    {
        if (m_problem.empty())
            m_problem = m_where + ": " + std::string(name);
    }

    void require(std::string_view name, bool isThere)
    {
        if (!isThere)
            problem(std::string(name) + " missing");
    }

    [[nodiscard]] Status finish()
    {
        for (std::size_t place = 0; place < m_object->size(); ++place) {
            if (place >= m_asked.size() || !m_asked[place])
                problem("unknown field " + std::string((m_object->begin() + place)->key()));
        }
        return m_problem.empty() ? ok() : Status(fail(ErrorCode::Malformed, m_problem));
    }

    [[nodiscard]] const std::string& where() const { return m_where; }

private:
    std::string m_where;
    const boost::json::object* m_object;
    std::bitset<64> m_asked; ///< members by their place: no entry has as many
    std::string m_problem;
};

inline bool isOneOf(const std::string& word, std::initializer_list<std::string_view> known)
{
    return std::find(known.begin(), known.end(), word) != known.end();
}

} // namespace consilium::knowledge
