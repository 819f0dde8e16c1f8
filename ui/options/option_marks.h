#pragma once

#include <string>
#include <vector>

namespace consilium::ui
{

/// The options that are marked for the comparison, in the order of marking, and which of them is
/// the reference: the first, until another is pinned.
class OptionMarks
{
public:
    static constexpr std::size_t kMost = 4;

    enum class Answer { Marked, Unmarked, Full };

    /// Full: four are marked already, and nothing changes.
    Answer toggle(const std::string& id);
    void pin(const std::string& id); ///< one of those that are marked
    void clear();

    /// Forgets those that are not among `ids`: options that are gone.
    void keepOnly(const std::vector<std::string>& ids);

    [[nodiscard]] const std::vector<std::string>& ids() const { return m_ids; }

    [[nodiscard]] const std::string& pinned() const { return m_pinned; }

private:
    std::vector<std::string> m_ids;
    std::string m_pinned;
};

} // namespace consilium::ui
