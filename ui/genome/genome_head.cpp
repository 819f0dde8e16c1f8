#include "ui/genome/genome_head.h"

#include "core/genomics/coverage.h"
#include "ui/format/format.h"
#include "ui/genome/gene_strip.h"
#include "ui/genome/genome_rows.h"
#include "ui/genome/specimen_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr std::size_t kMostAssays = 3;

const clinical::Finding* latestMarker(const clinical::Case& record, std::string_view name)
{
    const clinical::Finding* latest = nullptr;
    for (const auto& finding : record.findings) {
        if (finding.name == name && clinical::counts(finding.assertion) &&
            (latest == nullptr || latest->date <= finding.date))
            latest = &finding;
    }
    return latest;
}

} // namespace

GenomeHead::GenomeHead(QWidget* parent)
    : QFrame(parent)
    , m_signatures(new FlowLayout)
    , m_strip(new GeneStrip)
    , m_specimens(new SpecimenBar)
    , m_assays(makeLabel({}, "secondary"))
    , m_body(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("genomeHead"));
    setProperty("role", QStringLiteral("card"));
    auto* chips = new QWidget;
    chips->setObjectName(QStringLiteral("signatureChips"));
    chips->setLayout(m_signatures);
    m_assays->setObjectName(QStringLiteral("assayLabel"));
    m_assays->setWordWrap(true);
    m_assays->setTextFormat(Qt::PlainText);
    m_body->setContentsMargins(14, 10, 14, 10);
    m_body->setSpacing(8);
    m_body->addWidget(chips);
    m_body->addWidget(m_strip);
    m_body->addWidget(m_specimens);
    m_body->addWidget(m_assays);
    connect(m_strip, &GeneStrip::geneChosen, this, &GenomeHead::geneChosen);
}

void GenomeHead::setCase(const clinical::Case& record,
                         const services::Toolbox& toolbox,
                         const std::string& tumourType,
                         const Theme& theme)
{
    showSignatures(record);
    const auto matter = genomics::genesThatMatter(toolbox.pack, toolbox.tumours, tumourType);
    m_strip->setStrip(
        genomics::coverageOf(genomics::Profile::of(record, toolbox.genes, &toolbox.oncogenicity),
                             matter),
        tumourType,
        record.assays.size(),
        theme);
    m_specimens->setSpecimens(SpecimenSigns(record), theme);
    showAssays(record);
}

void GenomeHead::showSignatures(const clinical::Case& record)
{
    while (auto* item = m_signatures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const char* name : {"TMB", "MSI", "HRD"}) {
        const auto* finding = latestMarker(record, name);
        const auto shown = QLatin1String(name);
        QLabel* chip = nullptr;
        if (finding == nullptr || (!finding->quantity && finding->status.empty())) {
            chip = makeChip(tr("? %1 not measured").arg(shown), "unknown");
        } else {
            const auto value =
                finding->quantity ? Format::quantity(*finding->quantity) : text(finding->status);
            const auto whole =
                finding->quantity && !finding->status.empty()
                    ? tr("%1 (%2)", "value, status").arg(value, text(finding->status))
                    : value;
            chip = makeChip(finding->date.isKnown()
                                ? tr("%1 %2 · %3", "signature, value, date")
                                      .arg(shown, whole, Format::date(finding->date))
                                : tr("%1 %2", "signature, value").arg(shown, whole));
            chip->setToolTip(sourceOf(record, finding->header.provenance));
        }
        chip->setObjectName(QStringLiteral("signature%1").arg(shown));
        m_signatures->addWidget(chip);
    }
    m_signatures->invalidate();
}

void GenomeHead::showAssays(const clinical::Case& record)
{
    const SpecimenSigns specimens(record);
    QStringList lines;
    for (std::size_t index = 0; index < record.assays.size() && index < kMostAssays; ++index) {
        const auto& assay = record.assays[index];
        QStringList parts{assay.name.empty() ? tr("Test without a name") : text(assay.name),
                          assay.date.isKnown() ? Format::date(assay.date)
                                               : tr("date not recorded")};
        if (const int number = specimens.number(assay.specimen); number > 0)
            parts << SpecimenSigns::shortWords(number);
        switch (assay.genome) {
        case clinical::Genome::GRCh37:
            parts << QStringLiteral("GRCh37");
            break;
        case clinical::Genome::GRCh38:
            parts << QStringLiteral("GRCh38");
            break;
        case clinical::Genome::Unknown:
            parts << tr("build not stated");
            break;
        }
        if (!assay.tumourSample.empty())
            parts << tr("tumour sample %1").arg(text(assay.tumourSample));
        parts << (assay.normalSample.empty()
                      ? tr("no normal sample")
                      : tr("normal sample %1").arg(text(assay.normalSample)));
        if (assay.coversAllGenes == clinical::Presence::Present)
            parts << tr("covers all genes");
        else if (!assay.genesTested.empty())
            parts << tr("panel of %1 genes").arg(assay.genesTested.size());
        else
            parts << tr("panel content not stated: every gene without a finding is unknown");
        if (!assay.genesFailed.empty())
            parts << tr("%1 genes failed").arg(assay.genesFailed.size());
        lines << parts.join(QStringLiteral(" · "));
    }
    if (record.assays.size() > kMostAssays)
        lines << tr("and %1 more tests").arg(record.assays.size() - kMostAssays);
    if (record.assays.empty())
        lines << tr(
            "No genomic test is recorded: a gene without a finding is unknown, none is normal.");
    m_assays->setText(lines.join(QLatin1Char('\n')));
}

} // namespace consilium::ui
