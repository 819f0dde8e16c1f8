#include "ui/genome/gene_strip.h"

#include "ui/format/format.h"
#include "ui/genome/gene_cells.h"
#include "ui/genome/genome_delegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

using genomics::GeneState;

constexpr int kMark = 11;

constexpr GeneState kStates[] = {GeneState::Altered,
                                 GeneState::TestedNormal,
                                 GeneState::NotCovered,
                                 GeneState::Failed,
                                 GeneState::Unknown};

} // namespace

GeneStrip::GeneStrip(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_sentence(makeLabel({}, "cardTitle"))
    , m_cells(new GeneCells)
    , m_note(makeLabel({}, "secondary"))
{
    setObjectName(QStringLiteral("coverageStrip"));
    speakAs(*this, QAccessible::Grouping);
    connect(m_cells, &GeneCells::geneChosen, this, &GeneStrip::geneChosen);
    m_sentence->setObjectName(QStringLiteral("coverageSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("coverageNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_head->setLayout(new FlowLayout(10));
    m_head->layout()->addWidget(m_sentence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_head);
    layout->addWidget(m_cells);
    layout->addWidget(m_note);
}

void GeneStrip::showLegend(const genomics::CoverageStrip& strip, const Theme& theme)
{
    auto* flow = m_head->layout();
    while (flow->count() > 1) {
        auto* item = flow->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (strip.genes.empty())
        return;
    for (const auto state : kStates) {
        const auto sign = signOf(state);
        const auto count = std::count_if(strip.genes.begin(),
                                         strip.genes.end(),
                                         [&](const auto& gene) { return gene.state == state; });
        auto* entry = new QWidget;
        entry->setObjectName(QStringLiteral("coverageLegend"));
        auto* mark = new QLabel;
        mark->setPixmap(markPixmap(
            sign.chip.mark, toneColours(theme, sign.chip.tone).first, kMark, devicePixelRatioF()));
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        row->addWidget(mark);
        row->addWidget(makeLabel(tr("%1 %2: %3", "letter, state, genes")
                                     .arg(sign.letter, sign.chip.word, QLocale().toString(count)),
                                 "secondary"));
        flow->addWidget(entry);
    }
}

void GeneStrip::setStrip(const genomics::CoverageStrip& strip,
                         const std::string& tumourType,
                         std::size_t tests,
                         const Theme& theme)
{
    const bool isEmpty = strip.genes.empty();
    m_sentence->setText(tumourType.empty()
                            ? tr("The tumour type is not known: which genes matter cannot be said.")
                        : isEmpty ? tr("The pack names no gene that matters in this tumour type.")
                                  : Format::message(strip.words()));
    showLegend(strip, theme);
    m_cells->setGenes(strip.genes, theme);
    m_cells->setVisible(!isEmpty);
    setAccessibleName(m_sentence->text());
    const bool isNothingStated =
        std::all_of(strip.genes.begin(), strip.genes.end(), [](const auto& gene) {
            return gene.state == GeneState::Altered || gene.state == GeneState::Unknown;
        });
    m_note->setText(tr("No test of this case names the genes that it covers: where nothing was "
                       "found a gene is unknown, not normal."));
    m_note->setVisible(!isEmpty && tests > 0 && isNothingStated);
}

} // namespace consilium::ui
