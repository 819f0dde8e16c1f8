#include "core/interchange/tables/reading.h"

#include <boost/algorithm/string.hpp>

namespace consilium::interchange::tables
{

namespace
{

using clinical::FindingKind;
using Row = Rows::Row;

struct Pair
{
    std::string first;
    std::string second;
};

/// "EML4--ALK", "EML4::ALK", "EML4-ALK": of single dashes the first that leaves two known names,
/// because a name may hold a dash (HLA-A). No names where a dash cannot be told from a name's.
Pair pairOf(const std::string& name, const terminology::GeneTable& genes)
{
    for (const auto* separator : {"::", "--"}) {
        if (const auto at = name.find(separator); at != std::string::npos)
            return {name.substr(0, at), name.substr(at + 2)};
    }
    for (auto at = name.find('-'); at != std::string::npos; at = name.find('-', at + 1)) {
        if (genes.find(name.substr(0, at)) != nullptr && genes.find(name.substr(at + 1)) != nullptr)
            return {name.substr(0, at), name.substr(at + 1)};
    }
    const bool isOneName = name.find('-') == std::string::npos || genes.find(name) != nullptr;
    return isOneName ? Pair{name, {}} : Pair{};
}

/// One table of fusions, row by row.
class Fusions
{
public:
    explicit Fusions(Reading& reading)
        : m_reading(reading)
        , m_rows(reading.rows)
    {
    }

    void read(const Row& row)
    {
        auto names = namesOf(row);
        if (names.first.empty())
            std::swap(names.first, names.second);
        if (names.first.empty())
            return m_reading.problem(row, ErrorCode::MissingData, "no gene named");
        names.first = m_reading.symbolOf(row, names.first);
        names.second = m_reading.symbolOf(row, names.second);
        const bool isInOneGene = names.first == names.second;
        if (names.second.empty())
            m_reading.problem(row, ErrorCode::MissingData, "fusion without a partner");
        else if (isInOneGene)
            m_reading.warn(row, ErrorCode::Unsupported, "within one gene: no fusion");
        auto finding =
            m_reading.findingAt(row,
                                names.second.empty() || isInOneGene ? FindingKind::StructuralVariant
                                                                    : FindingKind::Fusion);
        finding.gene = names.first;
        if (!isInOneGene)
            finding.partner = names.second;
        origin(row, finding);
        doubts(row, finding);
        reads(row, finding);
        m_reading.result.findings.push_back(std::move(finding));
        ++m_reading.result.report.read["fusions"];
    }

private:
    Pair namesOf(const Row& row)
    {
        if (m_reading.kind == Kind::StructuralVariant)
            return {m_rows.cell(row, {"site1_hugo_symbol"}),
                    m_rows.cell(row, {"site2_hugo_symbol"})};
        if (m_reading.kind != Kind::Arriba)
            return pairOf(m_rows.cell(row, {"fusionname", "fusiongene"}), m_reading.genes);
        Pair names{m_rows.cell(row, {"gene1"}), m_rows.cell(row, {"gene2"})};
        // Between genes Arriba names the neighbours with their distances, "GENE(123)": neither is
        // part of the fusion.
        for (auto* name : {&names.first, &names.second}) {
            if (name->find_first_of("(,") == std::string::npos)
                continue;
            name->clear();
            m_reading.warn(row, ErrorCode::Unsupported, "a breakpoint lies between genes");
        }
        return names;
    }

    void origin(const Row& row, clinical::Finding& finding) const
    {
        const auto status = boost::to_lower_copy(m_rows.cell(row, {"sv_status"}));
        if (status == "somatic")
            finding.origin = clinical::Origin::Somatic;
        else if (status == "germline")
            finding.origin = clinical::Origin::Germline;
    }

    void doubts(const Row& row, clinical::Finding& finding)
    {
        const auto frame = boost::to_lower_copy(
            m_rows.cell(row, {"reading_frame", "prot_fusion_type", "site2_effect_on_frame"}));
        if (frame == "out-of-frame" || frame == "frameshift")
            m_reading.note(finding.header.provenance.place,
                           "the fusion is out of frame as the source has it");
        if (!boost::iequals(m_rows.cell(row, {"confidence"}), "low"))
            return;
        finding.assertion = clinical::Assertion::Provisional;
        m_reading.warn(row, ErrorCode::Unsupported, "low confidence as the source has it");
    }

    void reads(const Row& row, clinical::Finding& finding)
    {
        const auto written = m_rows.cell(
            row, {"junctionreadcount", "splitreads", "split_reads1", "tumor_split_read_count"});
        const auto count = wholeOf(written);
        if (count && *count >= 0)
            finding.alternativeDepth = count;
        else if (!written.empty())
            m_reading.problem(row, ErrorCode::Malformed, "number of reads is no number");
    }

    Reading& m_reading;
    const Rows& m_rows;
};

} // namespace

void readFusions(Reading& reading)
{
    reading.result.assay.detectsFusions = clinical::Presence::Present;
    Fusions fusions(reading);
    reading.forEachRow([&](const Row& row) { fusions.read(row); });
}

} // namespace consilium::interchange::tables
