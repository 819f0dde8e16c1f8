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
        const int number = m_specimens.number(specimen.header.key);
        const auto type = text(specimen.type.label());
        auto* item =
            addDate(molecular,
                    specimens,
                    specimen.collected,
                    specimen.header,
                    {type.isEmpty()
                         ? tr("Specimen %1").arg(number)
                         : tr("Specimen %1: %2").arg(number).arg(SpecimenSigns::kindOf(specimen)),
                     QString::number(number),
                     Sign::Disc,
                     Tone::Unknown,
                     specimen.site.isEmpty() ? QString()
                                             : tr("Site: %1").arg(text(specimen.site.label()))});
        if (item != nullptr)
            item->specimen = number;
    }
    const auto saysSpecimen = [](int number) {
        return number > 0 ? tr("Specimen %1").arg(number) : QString();
    };
    const int tests = rowOf(molecular, tr("tests"));
    for (const auto& assay : m_record.assays) {
        const auto count = static_cast<int>(assay.genesTested.size());
        const int number = m_specimens.number(assay.specimen);
        auto* item = addDate(
            molecular,
            tests,
            assay.date,
            assay.header,
            {assay.name.empty() ? tr("Molecular test") : text(assay.name),
             tr("T", "molecular test"),
             Sign::Square,
             Tone::Unknown,
             joined({saysSpecimen(number),
                     count > 0 ? tr("%n gene(s) listed as tested", nullptr, count) : QString()})});
        if (item != nullptr)
            item->specimen = number;
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
        const int number = m_specimens.numberOf(m_record, finding);
        auto* item = addDate(
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
                     saysSpecimen(number),
                     finding.date.isKnown() ? QString() : tr("Dated by its test or specimen")})});
        if (item != nullptr && !isNormal) // what was not found stays grey
            item->specimen = number;
    }
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
