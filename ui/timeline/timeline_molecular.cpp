#include "ui/format/format.h"
#include "ui/timeline/timeline_builder.h"

#include <algorithm>

namespace consilium::ui
{

namespace
{

using Sign = TimelineItem::Sign;
using Tone = TimelineItem::Tone;

} // namespace

void TimelineBuilder::addMolecular()
{
    auto& molecular = lane("molecular");
    const int specimens = rowOf(molecular, tr("specimens"));
    for (const auto& specimen : m_record.specimens) {
        const int number = numberOfSpecimen(specimen.header.key);
        const auto letter = number > 0 ? QString::number(number) : QString();
        const auto type = text(specimen.type.label());
        auto* item =
            addDate(molecular,
                    specimens,
                    specimen.collected,
                    specimen.header,
                    {type.isEmpty() ? tr("Specimen %1").arg(letter)
                                    : tr("Specimen %1: %2").arg(letter, type),
                     letter,
                     Sign::Disc,
                     Tone::Unknown,
                     specimen.site.isEmpty() ? QString()
                                             : tr("Site: %1").arg(text(specimen.site.label()))});
        if (item != nullptr)
            item->specimen = number;
    }
    const auto saysSpecimen = [this](const std::string& key) {
        const int number = key.empty() ? 0 : numberOfSpecimen(key);
        return number > 0 ? tr("Specimen %1").arg(number) : QString();
    };
    const int tests = rowOf(molecular, tr("tests"));
    for (const auto& assay : m_record.assays) {
        const auto count = static_cast<int>(assay.genesTested.size());
        addDate(
            molecular,
            tests,
            assay.date,
            assay.header,
            {assay.name.empty() ? tr("Molecular test") : text(assay.name),
             tr("T", "molecular test"),
             Sign::Square,
             Tone::Unknown,
             joined({saysSpecimen(assay.specimen),
                     count > 0 ? tr("%n gene(s) listed as tested", nullptr, count) : QString()})});
    }
    const int findings = rowOf(molecular, tr("findings"));
    for (const auto& finding : m_record.findings) {
        if (!isShown(finding.assertion))
            continue;
        const auto fraction =
            finding.alleleFraction
                ? tr("Allele fraction %1 %")
                      .arg(QLocale().toString(*finding.alleleFraction * 100, 'g', 4))
                : QString();
        const bool isNormal = finding.kind == clinical::FindingKind::TestedNormal;
        addDate(
            molecular,
            findings,
            dateOf(finding),
            finding.header,
            {Format::finding(finding),
             isNormal ? QStringLiteral("0") : tr("g", "genomic finding"),
             Sign::Diamond,
             isNormal ? Tone::Neutral : Tone::Unknown,
             joined({finding.origin == clinical::Origin::Germline ? tr("Germline") : QString(),
                     fraction,
                     saysSpecimen(specimenOf(finding)),
                     finding.date.isKnown() ? QString() : tr("Dated by its test or specimen")})});
    }
}

int TimelineBuilder::numberOfSpecimen(const std::string& key) const
{
    const auto found = m_specimens.find(key);
    return found == m_specimens.end() ? 0 : found->second;
}

std::string TimelineBuilder::specimenOf(const clinical::Finding& finding) const
{
    if (!finding.specimen.empty())
        return finding.specimen;
    for (const auto& assay : m_record.assays) {
        if (!finding.assay.empty() && assay.header.key == finding.assay)
            return assay.specimen;
    }
    return {};
}

PartialDate TimelineBuilder::dateOf(const clinical::Finding& finding) const
{
    if (finding.date.isKnown())
        return finding.date;
    auto specimen = finding.specimen;
    for (const auto& assay : m_record.assays) {
        if (finding.assay.empty() || assay.header.key != finding.assay)
            continue;
        if (assay.date.isKnown())
            return assay.date;
        if (specimen.empty())
            specimen = assay.specimen;
    }
    for (const auto& candidate : m_record.specimens) {
        if (!specimen.empty() && candidate.header.key == specimen)
            return candidate.collected;
    }
    return {};
}

} // namespace consilium::ui
