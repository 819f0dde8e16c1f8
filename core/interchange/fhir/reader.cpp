#include "core/base/crypto/hash.h"
#include "core/interchange/fhir/directory.h"
#include "core/interchange/fhir/fhir.h"
#include "core/interchange/utf8.h"

#include <deque>
#include <functional>
#include <set>

namespace consilium::interchange::fhir
{

namespace
{

/// One element written in two forms is no statement: none of the two may be picked.
bool hasTwoChoices(const Node& resource)
{
    static constexpr std::string_view kChoices[]{"value",
                                                 "effective",
                                                 "onset",
                                                 "abatement",
                                                 "performed",
                                                 "deceased",
                                                 "medication",
                                                 "occurrence"};
    const auto isTwice = [](const Node& node) {
        return std::any_of(std::begin(kChoices), std::end(kChoices), [&](auto name) {
            return node.hasTwoChoicesOf(name);
        });
    };
    bool found = isTwice(resource);
    if (resource["component"].exists())
        resource["component"].each(
            [&](const Node& component) { found = found || isTwice(component); });
    return found;
}

class Reader
{
public:
    Reader(Directory& directory, std::string fileHash, ImportReport& report)
        : m_directory(directory)
        , m_fileHash(std::move(fileHash))
        , m_report(report)
    {
    }

    Result<std::vector<clinical::Case>> run(const ProgressSink& progress,
                                            const std::stop_token& stop)
    {
        for (const auto& entry : m_directory.entries()) {
            if (entry.type == "Patient")
                caseOf(entry.key);
        }
        m_patientsInFile = m_cases.size();
        const auto total = m_directory.entries().size();
        std::uint64_t done = 0;
        for (auto& entry : m_directory.entries()) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "import");
            readEntry(entry);
            if (++done % 64 == 0 && progress)
                progress({done, total});
        }
        for (const auto& entry : m_directory.entries())
            link(entry);
        return std::vector<clinical::Case>(std::make_move_iterator(m_cases.begin()),
                                           std::make_move_iterator(m_cases.end()));
    }

private:
    clinical::Case& caseOf(const std::string& patientKey)
    {
        const auto [found, isNew] = m_caseByKey.emplace(patientKey, nullptr);
        if (isNew) {
            m_cases.emplace_back();
            m_cases.back().patient.header = {patientKey, {0, ""}};
            found->second = &m_cases.back();
        }
        return *found->second;
    }

    /// The case a resource belongs to; nullptr for what belongs to nobody (a drug, an organisation,
    /// a group).
    clinical::Case* owner(const Entry& entry, const Node& node)
    {
        if (entry.type == "Patient")
            return &caseOf(entry.key);
        for (const auto* member : {"subject", "patient", "individual", "beneficiary", "for"}) {
            const auto reference = node[member].at(0);
            if (!reference.exists())
                continue;
            auto key = m_directory.keyOf(reference);
            const auto text = reference["reference"].text();
            if (key.empty() && text.starts_with("urn:"))
                key = "fhir|Patient|" + text;
            if (key.empty())
                continue;
            if (!key.starts_with("fhir|Patient|"))
                return nullptr;
            // Somebody who is not in the file is never taken for somebody who is.
            if (m_patientsInFile > 0 && !m_caseByKey.contains(key))
                node.issue(ErrorCode::NotFound,
                           "the patient it names is not in the file: kept as another patient");
            return &caseOf(key);
        }
        if (m_patientsInFile == 1 || m_cases.size() == 1)
            return &m_cases.front();
        static const std::set<std::string_view> kOfNobody{"Medication",
                                                          "Organization",
                                                          "Practitioner",
                                                          "PractitionerRole",
                                                          "Location",
                                                          "Substance",
                                                          "Device"};
        if (m_patientsInFile > 1 || kOfNobody.contains(entry.type))
            return nullptr;
        node.issue(ErrorCode::MissingData, "names no patient");
        return &caseOf(fileKey());
    }

    /// Stands for the patient that a file does not name; the same bytes give the same key, and only
    /// they.
    std::string fileKey() const { return "fhir|Patient|file:" + m_fileHash.substr(0, 16); }

    static void keep(clinical::Case& record, const Entry& entry, bool isInterpreted)
    {
        clinical::RawPiece piece;
        piece.header = {entry.key, {0, entry.slice.place}};
        piece.format = "fhir-r4";
        piece.type = entry.type;
        piece.isInterpreted = isInterpreted;
        // With its entry, which holds the address that references use.
        const auto& slice = entry.slice;
        piece.content = std::string(slice.entry.empty() ? slice.bytes : slice.entry);
        record.raw.push_back(std::move(piece));
    }

    void readEntry(Entry& entry)
    {
        const auto node = entry.node();
        entry.record = owner(entry, node);
        if (entry.record == nullptr) {
            // Shared by all patients of the file: kept with each, so that no case loses it.
            ++m_report.keptRaw[entry.type];
            if (m_cases.empty())
                caseOf(fileKey());
            for (auto& each : m_cases)
                keep(each, entry, false);
            return;
        }
        if (entry.isRepeat) {
            ++m_report.keptRaw[entry.type];
            return;
        }
        entry.isRead = isTrusted(entry, node) && read(entry, node);
        ++(entry.isRead ? m_report.read : m_report.keptRaw)[entry.type];
        keep(*entry.record, entry, entry.isRead);
    }

    bool read(const Entry& entry, const Node& node)
    {
        const Input input{node, *entry.record, {entry.key, {0, entry.slice.place}}, m_directory};
        using clinical::MedicationRecord;
        static const std::map<std::string_view, std::function<bool(const Input&)>> kReaders{
            {"Patient", readPatient},
            {"Condition", readCondition},
            {"Observation", readObservation},
            {"MedicationRequest",
             [](const Input& i) { return readMedication(i, MedicationRecord::Ordered); }},
            {"MedicationAdministration",
             [](const Input& i) { return readMedication(i, MedicationRecord::Given); }},
            {"MedicationStatement",
             [](const Input& i) { return readMedication(i, MedicationRecord::Reported); }},
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

    void link(const Entry& entry)
    {
        if (!entry.isRead || (entry.type != "Observation" && entry.type != "DiagnosticReport"))
            return;
        const Input input{
            entry.node(), *entry.record, {entry.key, {0, entry.slice.place}}, m_directory};
        entry.type == "Observation" ? linkObservation(input) : linkReport(input);
    }

    Directory& m_directory;
    std::string m_fileHash;
    ImportReport& m_report;
    std::deque<clinical::Case> m_cases; // entries and inputs hold references into it
    std::unordered_map<std::string, clinical::Case*> m_caseByKey;
    std::size_t m_patientsInFile = 0;
};

} // namespace

bool isTrusted(const Entry& entry, const Node& node)
{
    if (entry.isAmbiguous)
        return false;
    if (node["modifierExtension"].exists() || node["implicitRules"].exists()) {
        node.issue(ErrorCode::Unsupported,
                   "modifier not understood: the resource is kept but not reasoned with");
        return false;
    }
    if (hasTwoChoices(node)) {
        node.issue(ErrorCode::Ambiguous,
                   "one element in two forms: the resource is kept but not reasoned with",
                   Issue::Severity::Problem);
        return false;
    }
    return true;
}

Result<ReadResult> read(std::string_view bytes,
                        const std::string& sourceName,
                        const std::string& importedInstant,
                        const ProgressSink& progress,
                        std::stop_token stop)
{
    CONSILIUM_TRY(auto slices, sliceResources(bytes));
    ReadResult result;
    result.report.format = "fhir-r4";
    const clinical::Source source{
        asUtf8(sourceName), crypto::sha256Hex(bytes), "fhir-r4", importedInstant};
    Directory directory(std::move(slices), result.report);
    Reader reader(directory, source.sha256, result.report);
    CONSILIUM_TRY(result.cases, reader.run(progress, stop));
    for (auto& record : result.cases)
        record.sources.push_back(source);
    return result;
}

std::string exportRaw(const clinical::Case& record)
{
    std::string bundle = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    bool isFirst = true;
    for (const auto& piece : record.raw) {
        if (piece.format != "fhir-r4")
            continue;
        const bool isEntry = resourceTypeOf(piece.content).empty();
        bundle += isFirst ? "\n" : ",\n";
        bundle += isEntry ? piece.content : "{\"resource\":" + piece.content + '}';
        isFirst = false;
    }
    return bundle + "\n]}\n";
}

} // namespace consilium::interchange::fhir
