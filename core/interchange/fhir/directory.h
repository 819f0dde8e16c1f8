#pragma once

#include "core/interchange/fhir/resources.h"
#include "core/interchange/fhir/slices.h"

#include <boost/json.hpp>

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace consilium::interchange::fhir
{

/// One resource of the file, parsed.
struct Entry
{
    Slice slice{};
    boost::json::value value{};
    std::string type{};
    std::string id{};
    std::string key{};
    Origin origin{};
    bool isAmbiguous = false; ///< a name stands twice in one object: which is meant, nobody knows
    bool isRepeat = false;    ///< the same bytes under the same key as an earlier resource
    bool isRead = false;
    clinical::Case* record = nullptr;

    [[nodiscard]] Node node() const { return {&value, origin}; }
};

/// Whether the resource may be reasoned with: not where a modifier is not understood, one element
/// stands in two forms, or a name stands twice. Why not is an issue.
[[nodiscard]] bool isTrusted(const Entry& entry, const Node& node);

/// The resources of a file and the ways from a reference to one of them.
class Directory final : public References
{
public:
    /// Faults of single resources go to the report, which must outlive the directory, as must the
    /// file's text.
    Directory(std::vector<Slice> slices, ImportReport& report);

    [[nodiscard]] std::vector<Entry>& entries() { return m_entries; }

    /// The resource a reference's text names, or nullptr.
    [[nodiscard]] const Entry* resolve(const std::string& reference) const;

    [[nodiscard]] std::string keyOf(const Node& reference) const override;
    [[nodiscard]] Node resourceOf(const Node& resource, const Node& reference) const override;

    [[nodiscard]] bool isTumour(const std::string& key) const override
    {
        return m_tumours.contains(key);
    }

    [[nodiscard]] std::string stageGroupOf(const std::string& key,
                                           const std::string& timing) const override;

private:
    void add(Slice slice);
    void tellApart();
    void index();

    ImportReport& m_report;
    boost::json::monotonic_resource m_memory;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_byAddress;
    std::unordered_map<std::string, std::size_t> m_patientByIdentifier; ///< "system|value"
    std::unordered_set<std::string> m_tumours;

    struct StageGroup
    {
        std::string key;
        std::string timing;
    };

    std::multimap<std::string, StageGroup> m_stageGroups; ///< by the key of a member
};

} // namespace consilium::interchange::fhir
