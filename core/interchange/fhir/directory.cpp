#include "core/interchange/fhir/directory.h"

#include "core/base/crypto/hash.h"

namespace consilium::interchange::fhir
{

namespace json = boost::json;

namespace
{

std::size_t countMembers(const json::value& value)
{
    std::size_t count = 0;
    if (const auto* object = value.if_object()) {
        count = object->size();
        for (const auto& member : *object)
            count += countMembers(member.value());
    } else if (const auto* list = value.if_array()) {
        for (const auto& item : *list)
            count += countMembers(item);
    }
    return count;
}

std::string keyFor(const Entry& entry)
{
    ImportReport ignored;
    const Origin origin{&ignored, entry.slice.bytes, entry.slice.place};
    const Node node(&entry.value, origin);
    const auto identifier = node["identifier"].at(0);
    const auto value = identifier["value"].text();
    const auto prefix = "fhir|" + entry.type + '|';
    // A reference names a patient by id only; identifiers match patients over files
    // (store::Store::match).
    const bool isReferredById = entry.type == "Patient" && !entry.id.empty();
    if (!isReferredById && !value.empty() && !identifier["system"].text().empty())
        return prefix + identifier["system"].text() + '|' + value;
    if (!entry.id.empty())
        return prefix + entry.id;
    if (!entry.slice.fullUrl.empty())
        return prefix + entry.slice.fullUrl;
    return prefix + "sha256:" + crypto::sha256Hex(entry.slice.bytes).substr(0, 32);
}

/// "Patient/1" of ".../Patient/1/_history/2"; empty where it is no such address.
std::string relativeOf(const std::string& reference)
{
    const auto address = reference.substr(0, reference.find("/_history/"));
    const auto slash = address.rfind('/');
    if (slash == std::string::npos || slash == 0)
        return {};
    const auto before = address.rfind('/', slash - 1);
    return before == std::string::npos ? address : address.substr(before + 1);
}

bool isAbsolute(const std::string& address)
{
    return address.starts_with("http://") || address.starts_with("https://");
}

} // namespace

Directory::Directory(std::vector<Slice> slices, ImportReport& report)
    : m_report(report)
{
    m_entries.reserve(slices.size());
    for (auto& slice : slices)
        add(std::move(slice));
    tellApart();
    index();
}

void Directory::add(Slice slice)
{
    json::error_code error;
    json::parse_options options;
    options.max_depth = 128;
    auto value = json::parse(
        json::string_view(slice.bytes.data(), slice.bytes.size()), error, &m_memory, options);
    if (error || !value.is_object()) {
        m_report.add(
            {Issue::Severity::Problem, ErrorCode::Malformed, slice.place, "not a resource"});
        return;
    }
    const auto text = [](const Entry& entry, std::string_view name) {
        const auto* member = entry.value.get_object().if_contains(name);
        return member != nullptr && member->is_string() ? std::string(member->get_string())
                                                        : std::string();
    };
    Entry entry{.value =
                    std::move(value)}; // a move, where an assignment would copy into other memory
    entry.type = slice.isBareEntry ? "(request)" : text(entry, "resourceType");
    entry.id = text(entry, "id");
    entry.origin = {&m_report, slice.bytes, slice.place};
    entry.slice = std::move(slice);
    if (entry.type.empty()) {
        m_report.add({Issue::Severity::Problem,
                      ErrorCode::MissingData,
                      entry.slice.place,
                      "resourceType missing"});
        entry.type = "(none)";
    }
    entry.isAmbiguous = countMembers(entry.value) != fhir::countMembers(entry.slice.bytes);
    if (entry.isAmbiguous)
        m_report.add({Issue::Severity::Problem,
                      ErrorCode::Malformed,
                      entry.slice.place,
                      "the same name twice in one object"});
    entry.key = keyFor(entry);
    m_entries.push_back(std::move(entry));
}

/// Two different resources under one key (an identifier shared by a panel and its parts) stay two
/// records; the same resource twice is one.
void Directory::tellApart()
{
    std::unordered_map<std::string, std::size_t> firstWith;
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        auto& entry = m_entries[at];
        const auto [first, isNew] = firstWith.emplace(entry.key, at);
        if (isNew)
            continue;
        if (m_entries[first->second].slice.bytes == entry.slice.bytes) {
            entry.isRepeat = true;
            m_report.add({Issue::Severity::Note,
                          ErrorCode::AlreadyExists,
                          entry.slice.place,
                          "the same resource again"});
            continue;
        }
        m_report.add({Issue::Severity::Warning,
                      ErrorCode::AlreadyExists,
                      entry.slice.place,
                      "same identity as an earlier resource"});
        entry.key += "|sha256:" + crypto::sha256Hex(entry.slice.bytes).substr(0, 16);
        entry.isRepeat = !firstWith.emplace(entry.key, at).second;
    }
}

void Directory::index()
{
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const auto& entry = m_entries[at];
        if (!entry.slice.fullUrl.empty())
            m_byAddress.emplace(entry.slice.fullUrl, at);
        if (!entry.id.empty())
            m_byAddress.emplace(entry.type + '/' + entry.id, at);
    }
    ImportReport ignored; // the same faults are told when the resource is read
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const auto& entry = m_entries[at];
        const Origin origin{&ignored, entry.slice.bytes, entry.slice.place};
        const Node node(&entry.value, origin);
        if (entry.type == "Condition" && isCancerCondition(node))
            m_tumours.insert(entry.key);
        if (entry.type == "Patient")
            node["identifier"].each([&](const Node& item) {
                if (const auto value = item["value"].text(); !value.empty())
                    m_patientByIdentifier.emplace(item["system"].text() + '|' + value, at);
            });
        if (entry.type == "Observation" && node["hasMember"].exists()) {
            const auto code = node["code"].codeable();
            if (isStageGroup(code))
                node["hasMember"].each([&](const Node& member) {
                    if (const auto key = keyOf(member); !key.empty())
                        m_stageGroups.emplace(key, StageGroup{entry.key, stageTiming(code)});
                });
        }
    }
}

const Entry* Directory::resolve(const std::string& reference) const
{
    if (const auto found = m_byAddress.find(reference); found != m_byAddress.end())
        return &m_entries[found->second];
    const auto found = m_byAddress.find(relativeOf(reference));
    if (found == m_byAddress.end())
        return nullptr;
    const auto& entry = m_entries[found->second];
    // Patient/1 of one server is not Patient/1 of another.
    const auto address = reference.substr(0, reference.find("/_history/"));
    const bool isElsewhere =
        isAbsolute(address) && isAbsolute(entry.slice.fullUrl) && address != entry.slice.fullUrl;
    return isElsewhere ? nullptr : &entry;
}

std::string Directory::keyOf(const Node& reference) const
{
    const auto text = reference["reference"].text();
    if (text.empty()) {
        const auto identifier = reference["identifier"];
        const auto value = identifier["value"].text();
        if (value.empty())
            return {};
        const auto found = m_patientByIdentifier.find(identifier["system"].text() + '|' + value);
        if (found != m_patientByIdentifier.end())
            return m_entries[found->second].key;
        const auto type = reference["type"].text();
        return type.empty() ? std::string()
                            : "fhir|" + type + '|' + identifier["system"].text() + '|' + value;
    }
    if (const auto* entry = resolve(text))
        return entry->key;
    if (text.starts_with("Patient?identifier=")) {
        const auto found = m_patientByIdentifier.find(text.substr(19));
        return found == m_patientByIdentifier.end() ? "fhir|Patient|" + text.substr(19)
                                                    : m_entries[found->second].key;
    }
    const auto relative = relativeOf(text);
    const auto slash = relative.find('/');
    if (slash == std::string::npos)
        return {};
    return "fhir|" + relative.substr(0, slash) + '|' +
           (isAbsolute(text) ? text : relative.substr(slash + 1));
}

Node Directory::resourceOf(const Node& resource, const Node& reference) const
{
    const auto text = reference["reference"].text();
    if (text.size() > 1 && text.front() == '#') {
        const auto contained = resource["contained"];
        for (std::size_t at = 0; at < contained.size(); ++at) {
            if (contained.at(at)["id"].text() == text.substr(1))
                return contained.at(at);
        }
    }
    const auto* entry = text.empty() ? nullptr : resolve(text);
    return entry == nullptr ? resource["(none)"] : entry->node();
}

std::string Directory::stageGroupOf(const std::string& key, const std::string& timing) const
{
    const auto [begin, end] = m_stageGroups.equal_range(key);
    for (auto at = begin; at != end; ++at) {
        if (at->second.timing == timing || at->second.timing.empty() || timing.empty())
            return at->second.key;
    }
    return {};
}

} // namespace consilium::interchange::fhir
