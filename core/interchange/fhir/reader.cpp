#include "core/base/crypto/hash.h"
#include "core/interchange/fhir/fhir.h"
#include "core/interchange/fhir/resources.h"
#include "core/interchange/fhir/slices.h"

#include <boost/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace consilium::interchange::fhir
{

namespace
{

namespace json = boost::json;

struct Entry
{
    Slice slice;
    json::value value;
    std::string type;
    std::string id;
    std::string key;
};

class Reader
{
public:
    Reader(std::vector<Slice> slices, std::string source, ImportReport& report)
        : m_source(std::move(source))
        , m_report(report)
    {
        for (auto& slice : slices)
            add(std::move(slice));
        index();
    }

    Result<std::vector<clinical::Case>> run(const ProgressSink& progress, const std::stop_token& stop)
    {
        m_cases.reserve(m_entries.size() + 1); // Inputs hold references into it
        for (auto& entry : m_entries) {
            if (entry.type == "Patient")
                caseOf(entry.key);
        }
        const auto patientsInFile = m_cases.size();
        std::uint64_t done = 0;
        for (const auto& entry : m_entries) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "import");
            readEntry(entry, patientsInFile);
            if (++done % 64 == 0 && progress)
                progress({done, m_entries.size()});
        }
        return std::move(m_cases);
    }

private:
    void add(Slice slice)
    {
        json::error_code error;
        json::parse_options options;
        options.max_depth = 128;
        auto value = json::parse(json::string_view(slice.bytes.data(), slice.bytes.size()), error, {}, options);
        if (error || !value.is_object()) {
            m_report.issues.push_back({Issue::Severity::Problem, ErrorCode::Malformed, slice.place, "not a resource"});
            return;
        }
        const auto text = [&](std::string_view name) {
            const auto* member = value.get_object().if_contains(name);
            return member != nullptr && member->is_string() ? std::string(member->get_string()) : std::string();
        };
        Entry entry{std::move(slice), {}, text("resourceType"), text("id"), {}};
        if (entry.slice.isBareEntry)
            entry.type = "(request)";
        if (entry.type.empty()) {
            m_report.issues.push_back(
                {Issue::Severity::Problem, ErrorCode::MissingData, entry.slice.place, "resourceType missing"});
            entry.type = "(none)";
        }
        entry.value = std::move(value);
        entry.key = keyFor(entry);
        m_entries.push_back(std::move(entry));
    }

    std::string keyFor(const Entry& entry) const
    {
        ImportReport ignored;
        const Node node(&entry.value, entry.slice.place, &ignored);
        const auto identifier = node["identifier"].at(0);
        const auto value = identifier["value"].text();
        const auto prefix = "fhir|" + entry.type + '|';
        // A reference names a patient by id only; identifiers match patients over files (store::Store::match).
        const bool isReferredById = entry.type == "Patient" && !entry.id.empty();
        if (!isReferredById && !value.empty() && !identifier["system"].text().empty())
            return prefix + identifier["system"].text() + '|' + value;
        if (!entry.id.empty())
            return prefix + entry.id;
        if (!entry.slice.fullUrl.empty())
            return prefix + entry.slice.fullUrl;
        return prefix + "sha256:" + crypto::sha256Hex(entry.slice.bytes).substr(0, 32);
    }

    void index()
    {
        std::map<std::string, int> keys;
        for (std::size_t at = 0; at < m_entries.size(); ++at) {
            auto& entry = m_entries[at];
            // Two different resources under one key (an identifier shared by a panel and its parts) stay two records.
            if (const int times = ++keys[entry.key]; times > 1) {
                const auto first = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& other) {
                    return other.key == entry.key;
                });
                if (first->slice.bytes != entry.slice.bytes) {
                    m_report.issues.push_back({Issue::Severity::Warning, ErrorCode::AlreadyExists, entry.slice.place,
                                               "same identity as an earlier resource"});
                    entry.key += "|sha256:" + crypto::sha256Hex(entry.slice.bytes).substr(0, 16);
                }
            }
            if (!entry.slice.fullUrl.empty())
                m_byAddress.emplace(entry.slice.fullUrl, at);
            if (!entry.id.empty())
                m_byAddress.emplace(entry.type + '/' + entry.id, at);
            ImportReport ignored;
            if (entry.type == "Condition" && isCancerCondition(Node(&entry.value, "", &ignored)))
                m_tumours.insert(entry.key);
        }
    }

    /// Index of the entry a reference names, or nothing.
    const Entry* resolve(const std::string& reference) const
    {
        auto found = m_byAddress.find(reference);
        if (found == m_byAddress.end()) {
            // An absolute or versioned address: its last two segments before any history name the resource.
            auto relative = reference.substr(0, reference.find("/_history/"));
            const auto slash = relative.rfind('/');
            const auto before = slash == std::string::npos || slash == 0 ? std::string::npos : relative.rfind('/', slash - 1);
            if (before != std::string::npos)
                found = m_byAddress.find(relative.substr(before + 1));
        }
        return found == m_byAddress.end() ? nullptr : &m_entries[found->second];
    }

    std::string keyOf(const Node& reference) const
    {
        const auto text = reference["reference"].text();
        if (text.empty())
            return {};
        if (const auto* entry = resolve(text))
            return entry->key;
        const auto slash = text.find('/');
        return slash == std::string::npos ? std::string()
                                          : "fhir|" + text.substr(0, slash) + '|' + text.substr(slash + 1);
    }

    Node resourceOf(const Entry& owner, const Node& node, const Node& reference) const
    {
        const auto text = reference["reference"].text();
        if (text.size() > 1 && text.front() == '#') {
            const auto contained = node["contained"];
            for (std::size_t at = 0; at < contained.size(); ++at) {
                if (contained.at(at)["id"].text() == text.substr(1))
                    return contained.at(at);
            }
        }
        const auto* entry = text.empty() ? nullptr : resolve(text);
        return {entry == nullptr ? nullptr : &entry->value, entry == nullptr ? owner.slice.place : entry->slice.place, &m_report};
    }

    clinical::Case& caseOf(const std::string& patientKey)
    {
        for (auto& record : m_cases) {
            if (record.patient.header.key == patientKey)
                return record;
        }
        m_cases.emplace_back();
        m_cases.back().patient.header = {patientKey, {0, ""}};
        return m_cases.back();
    }

    /// The case a resource belongs to; nullptr for what belongs to nobody (a drug, an organisation).
    clinical::Case* owner(const Entry& entry, const Node& node, std::size_t patientsInFile)
    {
        if (entry.type == "Patient")
            return &caseOf(entry.key);
        for (const auto* member : {"subject", "patient", "individual", "beneficiary", "for"}) {
            const auto reference = node[member];
            if (reference.at(0)["reference"].exists()) {
                const auto key = keyOf(reference.at(0));
                const bool isPatient = key.starts_with("fhir|Patient|");
                if (isPatient && (resolve(reference.at(0)["reference"].text()) != nullptr || patientsInFile == 0))
                    return &caseOf(key);
                if (isPatient && patientsInFile == 1) {
                    node.issue(ErrorCode::NotFound, "patient reference not in the file; taken as its only patient");
                    return &m_cases.front();
                }
                if (isPatient)
                    return &caseOf(key);
            }
        }
        if (patientsInFile == 1 || m_cases.size() == 1)
            return &m_cases.front();
        static const std::set<std::string_view> kOfNobody{"Medication", "Organization", "Practitioner", "PractitionerRole",
                                                          "Location",   "Substance",    "Device"};
        if (patientsInFile > 1 || kOfNobody.contains(entry.type))
            return nullptr;
        node.issue(ErrorCode::MissingData, "names no patient");
        return &caseOf(fileKey());
    }

    /// Stands for the patient that a file does not name; the same file gives the same key.
    std::string fileKey() const { return "fhir|Patient|file:" + crypto::sha256Hex(m_source).substr(0, 16); }

    void keep(clinical::Case& record, const Entry& entry, bool isInterpreted)
    {
        clinical::RawPiece piece;
        piece.header = {entry.key, {0, entry.slice.place}};
        piece.format = entry.slice.isBareEntry ? "fhir-r4-entry" : "fhir-r4";
        piece.type = entry.type;
        piece.isInterpreted = isInterpreted;
        piece.content = std::string(entry.slice.bytes);
        record.raw.push_back(std::move(piece));
    }

    void readEntry(const Entry& entry, std::size_t patientsInFile)
    {
        const Node node(&entry.value, entry.slice.place, &m_report);
        auto* record = owner(entry, node, patientsInFile);
        if (record == nullptr) {
            // Shared by all patients of the file: kept with each, so that no case loses it.
            ++m_report.keptRaw[entry.type];
            if (m_cases.empty())
                caseOf(fileKey());
            for (auto& each : m_cases)
                keep(each, entry, false);
            return;
        }
        if (node["modifierExtension"].exists() || node["implicitRules"].exists())
            node.issue(ErrorCode::Unsupported, "modifier not understood: the resource is kept but not reasoned with");
        const bool isRead = !node["modifierExtension"].exists() && !node["implicitRules"].exists() && read(entry, node, *record);
        ++(isRead ? m_report.read : m_report.keptRaw)[entry.type];
        keep(*record, entry, isRead);
    }

    bool read(const Entry& entry, const Node& node, clinical::Case& record)
    {
        const Input input{node,
                          record,
                          {entry.key, {0, entry.slice.place}},
                          [this](const Node& reference) { return keyOf(reference); },
                          [this, &entry, &node](const Node& reference) { return resourceOf(entry, node, reference); },
                          [this](const std::string& key) { return m_tumours.contains(key); }};
        using clinical::MedicationRecord;
        static const std::map<std::string_view, std::function<bool(const Input&)>> kReaders{
            {"Patient", readPatient},
            {"Condition", readCondition},
            {"Observation", readObservation},
            {"MedicationRequest", [](const Input& i) { return readMedication(i, MedicationRecord::Ordered); }},
            {"MedicationAdministration", [](const Input& i) { return readMedication(i, MedicationRecord::Given); }},
            {"MedicationStatement", [](const Input& i) { return readMedication(i, MedicationRecord::Reported); }},
            {"Procedure", readProcedure},
            {"AllergyIntolerance", readAllergy},
            {"FamilyMemberHistory", readFamilyMember},
            {"AdverseEvent", readAdverseEvent},
            {"Specimen", readSpecimen},
            {"DiagnosticReport", readReport},
            {"DocumentReference", readDocument},
            {"ImagingStudy", readImagingStudy},
        };
        const auto reader = kReaders.find(entry.type);
        return reader != kReaders.end() && reader->second(input);
    }

    std::string m_source;
    ImportReport& m_report;
    std::vector<Entry> m_entries;
    std::map<std::string, std::size_t> m_byAddress;
    std::set<std::string> m_tumours;
    std::vector<clinical::Case> m_cases;
};

} // namespace

Result<ReadResult> read(std::string_view bytes,
                        const std::string& sourceName,
                        const std::string& importedInstant,
                        const ProgressSink& progress,
                        std::stop_token stop)
{
    CONSILIUM_TRY(auto slices, sliceResources(bytes));
    ReadResult result;
    result.report.format = "fhir-r4";
    Reader reader(std::move(slices), sourceName, result.report);
    CONSILIUM_TRY(result.cases, reader.run(progress, stop));
    const clinical::Source source{sourceName, crypto::sha256Hex(bytes), "fhir-r4", importedInstant};
    for (auto& record : result.cases)
        record.sources.push_back(source);
    return result;
}

std::string exportRaw(const clinical::Case& record)
{
    std::string bundle = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    bool isFirst = true;
    for (const auto& piece : record.raw) {
        const bool isEntry = piece.format == "fhir-r4-entry";
        if (!isEntry && piece.format != "fhir-r4")
            continue;
        bundle += isFirst ? "\n" : ",\n";
        bundle += isEntry ? piece.content : "{\"resource\":" + piece.content + '}';
        isFirst = false;
    }
    return bundle + "\n]}\n";
}

} // namespace consilium::interchange::fhir
