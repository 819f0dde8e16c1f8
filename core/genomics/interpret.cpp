#include "core/genomics/oncogenicity.h"

namespace consilium::genomics
{

Interpretation interpret(const clinical::Case& record,
                         const terminology::GeneTable& genes,
                         const OncogenicityKnowledge& knowledge)
{
    Interpretation result;
    for (std::size_t index = 0; index < record.findings.size(); ++index) {
        const auto& finding = record.findings[index];
        if (!clinical::counts(finding.assertion) ||
            finding.kind == clinical::FindingKind::TestedNormal)
            continue;
        if (!hasPassed(finding)) {
            ++result.hiddenByFilter;
            continue;
        }
        if (finding.kind != clinical::FindingKind::SmallVariant)
            continue;
        auto reading = readFinding(finding, static_cast<int>(index), genes);
        reading.role = knowledge.roleOf(reading.gene);
        auto points = knowledge.judge(finding, reading);
        if (points)
            reading.oncogenicity = points->result;
        result.variants.push_back({static_cast<int>(index), std::move(reading), std::move(points)});
    }
    return result;
}

} // namespace consilium::genomics
