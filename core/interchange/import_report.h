#pragma once

#include "core/base/error.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace consilium::interchange
{

/// Something the person should know about one place of a file. `place` is a JSON pointer
/// ("/entry/3/resource/status") or "line 12"; neither field carries a cell's text.
struct Issue
{
    enum class Severity { Note, Warning, Problem };
    Severity severity = Severity::Warning;
    ErrorCode code = ErrorCode::Unsupported;
    std::string place;
    std::string what; ///< English, stable, without patient data: "unit missing"
    friend bool operator==(const Issue&, const Issue&) = default;
};

/// How every import ends: what was read, what was kept verbatim without being understood, what to
/// look at.
struct ImportReport
{
    /// A hostile file can hold a fault in every byte; nobody reads more than this.
    static constexpr std::size_t kMostIssues = 10000;

    std::string format;                 ///< "fhir-r4", "vcf"
    std::map<std::string, int> read;    ///< by resource type, or "variant records"
    std::map<std::string, int> keptRaw; ///< not understood at all, by type; nothing is lost
    std::vector<Issue>
        issues; ///< at most kMostIssues + 1, of which the last says that there are more

    void add(Issue issue)
    {
        if (issues.size() < kMostIssues)
            issues.push_back(std::move(issue));
        else if (issues.size() == kMostIssues)
            issues.push_back({Issue::Severity::Problem,
                              ErrorCode::TooLarge,
                              std::move(issue.place),
                              "more issues than are listed"});
    }

    [[nodiscard]] int readTotal() const
    {
        int total = 0;
        for (const auto& [type, count] : read)
            total += count;
        return total;
    }

    [[nodiscard]] int keptRawTotal() const
    {
        int total = 0;
        for (const auto& [type, count] : keptRaw)
            total += count;
        return total;
    }
};

} // namespace consilium::interchange
