#include "ui/options/option_marks.h"

#include <algorithm>

namespace consilium::ui
{

namespace
{

bool has(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

OptionMarks::Answer OptionMarks::toggle(const std::string& id)
{
    if (has(m_ids, id)) {
        std::erase(m_ids, id);
        if (m_pinned == id)
            m_pinned = m_ids.empty() ? std::string() : m_ids.front();
        return Answer::Unmarked;
    }
    if (m_ids.size() == kMost)
        return Answer::Full;
    m_ids.push_back(id);
    if (m_pinned.empty())
        m_pinned = id;
    return Answer::Marked;
}

void OptionMarks::pin(const std::string& id)
{
    if (has(m_ids, id))
        m_pinned = id;
}

void OptionMarks::clear()
{
    m_ids.clear();
    m_pinned.clear();
}

void OptionMarks::keepOnly(const std::vector<std::string>& ids)
{
    std::erase_if(m_ids, [&ids](const std::string& id) { return !has(ids, id); });
    if (!has(m_ids, m_pinned))
        m_pinned = m_ids.empty() ? std::string() : m_ids.front();
}

} // namespace consilium::ui
