#include "core/genomics/consistency.h"

#include "core/genomics/reading.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;

class Checker
{
public:
    Checker(const clinical::Case& record, const terminology::GeneTable& genes)
        : m_record(record)
        , m_genes(genes)
    {
    }

    std::vector<ConsistencyIssue> run()
    {
        for (std::size_t index = 0; index < m_record.findings.size(); ++index) {
            const auto& finding = m_record.findings[index];
            if (!clinical::counts(finding.assertion))
                continue;
            const int at = static_cast<int>(index);
            checkAlone(finding, at);
            group(finding, at);
        }
        checkPairs(m_changes, [this](int a, int b) { compareChanges(a, b); });
        checkPairs(m_markers, [this](int a, int b) { compareMarkers(a, b); });
        checkBuilds();
        std::stable_sort(m_issues.begin(), m_issues.end(), [](const auto& a, const auto& b) {
            return a.findings.front() < b.findings.front();
        });
        return std::move(m_issues);
    }

private:
    using Groups = std::map<std::string, std::vector<int>>;

    [[nodiscard]] const Finding& at(int index) const
    {
        return m_record.findings[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] std::string placeOf(const Finding& finding) const
    {
        const auto& provenance = finding.header.provenance;
        if (provenance.source < 0 ||
            static_cast<std::size_t>(provenance.source) >= m_record.sources.size())
            return provenance.place.empty() ? "typed" : provenance.place;
        const auto& name = m_record.sources[static_cast<std::size_t>(provenance.source)].name;
        return provenance.place.empty() ? name : name + ": " + provenance.place;
    }

    void report(Message what, std::vector<int> findings)
    {
        std::sort(findings.begin(), findings.end());
        std::vector<std::string> places;
        places.reserve(findings.size());
        for (const int index : findings)
            places.push_back(placeOf(at(index)));
        m_issues.push_back({std::move(what), std::move(findings), std::move(places)});
    }

    void checkAlone(const Finding& finding, int index)
    {
        for (const auto* gene : {&finding.gene, &finding.partner}) {
            if (!gene->empty() && m_genes.find(*gene) == nullptr)
                report({"the gene {} is not known", {*gene}}, {index});
        }
        if (finding.kind == FindingKind::Fusion && finding.partner.empty())
            report({"fusion of {} without a partner", {finding.gene}}, {index});
        if (finding.name == "TMB" && finding.quantity && finding.quantity->value < 0)
            report({"the burden is negative", {}}, {index});
        const auto fraction = finding.alleleFraction.value_or(0);
        if (!(fraction >= 0 && fraction <= 1))
            report({"the allele fraction is not between 0 and 1", {}}, {index});
        if (finding.depth && finding.alternativeDepth && *finding.alternativeDepth > *finding.depth)
            report({"more reads with the change than reads", {}}, {index});
    }

    void group(const Finding& finding, int index)
    {
        const bool isMarker =
            finding.kind == FindingKind::Signature || finding.kind == FindingKind::Expression;
        if (isMarker && !finding.name.empty() && !finding.status.empty())
            m_markers[finding.name].push_back(index);
        const auto change = parseProteinChange(finding.hgvsProtein);
        const bool isVariant =
            finding.kind == FindingKind::SmallVariant || finding.kind == FindingKind::TestedNormal;
        if (isVariant && change && change->kind != ProteinChange::Kind::Unknown)
            m_changes[m_genes.approved(finding.gene) + ' ' + change->text].push_back(index);
        if (!finding.assay.empty() && finding.genome != clinical::Genome::Unknown)
            m_builds[finding.assay].emplace(finding.genome, index);
    }

    template <typename Compare>
    static void checkPairs(const Groups& groups, const Compare& compare)
    {
        for (const auto& [name, members] : groups) {
            for (std::size_t first = 0; first < members.size(); ++first) {
                for (std::size_t second = first + 1; second < members.size(); ++second)
                    compare(members[first], members[second]);
            }
        }
    }

    /// One specimen, or one day where a specimen is not stated for both.
    [[nodiscard]] static bool isOneOccasion(const Finding& a, const Finding& b)
    {
        if (!a.specimen.empty() && !b.specimen.empty())
            return a.specimen == b.specimen;
        return a.date.isKnown() && a.date == b.date;
    }

    [[nodiscard]] static bool isOneTest(const Finding& a, const Finding& b)
    {
        return isOneOccasion(a, b) || (!a.assay.empty() && a.assay == b.assay);
    }

    void compareMarkers(int first, int second)
    {
        const auto& a = at(first);
        const auto& b = at(second);
        if (a.status != b.status && isOneOccasion(a, b))
            report({"{} is stated as {} and as {} on one specimen or day",
                    {a.name, a.status, b.status}},
                   {first, second});
    }

    void compareChanges(int first, int second)
    {
        const auto& a = at(first);
        const auto& b = at(second);
        if (!isOneTest(a, b))
            return;
        const std::string change = m_genes.approved(a.gene) + ' ' + a.hgvsProtein;
        if ((a.kind == FindingKind::TestedNormal) != (b.kind == FindingKind::TestedNormal)) {
            report({"{} is stated as found and as not found", {change}}, {first, second});
            return;
        }
        const auto allele = [](const Finding& finding) {
            return std::tie(
                finding.chromosome, finding.position, finding.reference, finding.alternative);
        };
        const bool areBothPlaced = a.position > 0 && b.position > 0 && a.genome == b.genome;
        if (areBothPlaced && allele(a) != allele(b))
            report({"{} is stated with two alleles", {change}}, {first, second});
        const auto unknown = clinical::Origin::Unknown;
        if (a.origin != b.origin && a.origin != unknown && b.origin != unknown)
            report({"{} is stated as germline and as somatic", {change}}, {first, second});
    }

    void checkBuilds()
    {
        for (const auto& [assay, builds] : m_builds) {
            if (builds.size() < 2)
                continue;
            std::vector<int> examples;
            for (const auto& [genome, index] : builds)
                examples.push_back(index);
            report({"one test states positions in two genome builds", {}}, std::move(examples));
        }
    }

    const clinical::Case& m_record;
    const terminology::GeneTable& m_genes;
    Groups m_changes;
    Groups m_markers;
    std::map<std::string, std::map<clinical::Genome, int>> m_builds; ///< assay, first of each build
    std::vector<ConsistencyIssue> m_issues;
};

} // namespace

std::vector<ConsistencyIssue> consistencyIssues(const clinical::Case& record,
                                                const terminology::GeneTable& genes)
{
    return Checker(record, genes).run();
}

} // namespace consilium::genomics
