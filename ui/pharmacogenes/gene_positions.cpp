#include "ui/pharmacogenes/gene_positions.h"

#include "ui/pharmacogenes/position_strip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kMark = 15;

QPixmap legendMark(clinical::PositionState state, bool isKey, const Theme& theme, double ratio)
{
    QPixmap picture(QSize(kMark, kMark) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintPosition(painter, QRectF(0, 0, kMark, kMark), state, isKey, theme);
    return picture;
}

} // namespace

GenePositions::GenePositions(QWidget* parent)
    : QWidget(parent)
    , m_pointed(makeLabel({}, "secondary"))
    , m_legend(new FlowLayout(10))
    , m_scroll(new QScrollArea)
{
    auto* card = new Card(tr("Positions"));
    card->setClaim(tr("of the definition that each call was made with"));
    m_pointed->setObjectName(QStringLiteral("pointedPosition"));
    m_scroll->setObjectName(QStringLiteral("positionsScroll"));
    m_scroll->setAccessibleName(tr("Positions of each gene"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* legend = new QWidget;
    legend->setLayout(m_legend);
    card->body()->addWidget(legend);
    card->body()->addWidget(m_scroll, 1);
    card->body()->addWidget(m_pointed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_pointed->setText(tr("Point at a mark, or move along them with the arrow keys."));
}

void GenePositions::makeLegend(const Theme& theme)
{
    while (auto* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](clinical::PositionState state, bool isKey, const QString& words) {
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        auto* mark = new QLabel;
        mark->setPixmap(legendMark(state, isKey, theme, devicePixelRatioF()));
        row->addWidget(mark);
        row->addWidget(makeLabel(words, "caption"));
        m_legend->addWidget(entry);
    };
    using clinical::PositionState;
    add(PositionState::Reference, false, tr("reference"));
    add(PositionState::Variant, false, tr("variant"));
    add(PositionState::Missing, false, tr("not read"));
    add(PositionState::Unusable, false, tr("unusable"));
    add(PositionState::Reference, true, tr("key position"));
    add(PositionState::Missing, true, tr("key position, not read"));
    m_legend->invalidate();
}

QWidget* GenePositions::makeBlock(const PharmacogeneRow& row, const Theme& theme)
{
    auto* block = new QWidget;
    block->setObjectName(QStringLiteral("positions%1").arg(row.gene));
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 2, 0, 6);
    layout->setSpacing(3);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* gene = makeLabel(row.gene, "cardTitle");
    head->addWidget(gene);
    head->addWidget(makeParagraph(row.call, "secondary"), 1);
    if (row.isKeyMissing)
        head->addWidget(makeChip(QStringLiteral("▲ ") + row.restsOn, "caution"));
    layout->addLayout(head);
    for (const auto& remark : remarksOn(*row.result)) {
        auto* words = makeParagraph(remark, "secondary");
        words->setObjectName(QStringLiteral("remarkLabel"));
        layout->addWidget(words);
    }
    if (row.result->positions.empty()) {
        layout->addWidget(
            makeParagraph(tr("Which positions were read is not stated: nothing here says that "
                             "another allele was looked for."),
                          "caption"));
        return block;
    }
    auto* strip = new PositionStrip;
    strip->setPositions(row.gene, row.result->positions, theme);
    connect(
        strip, &PositionStrip::positionChanged, this, [this, name = row.gene](const auto& words) {
            m_pointed->setText(words.isEmpty()
                                   ? tr("Point at a mark, or move along them with the arrow keys.")
                                   : tr("%1: %2", "gene, position").arg(name, words));
        });
    layout->addWidget(strip);
    return block;
}

void GenePositions::setRows(const std::vector<PharmacogeneRow>& rows, const Theme& theme)
{
    makeLegend(theme);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(4);
    for (const auto& row : rows) {
        if (row.result != nullptr)
            layout->addWidget(makeBlock(row, theme));
    }
    layout->addStretch();
    m_scroll->setWidget(column);
}

void GenePositions::showGene(const QString& gene)
{
    const auto* block =
        m_scroll->widget() == nullptr
            ? nullptr
            : m_scroll->widget()->findChild<QWidget*>(QStringLiteral("positions%1").arg(gene));
    if (block != nullptr)
        m_scroll->verticalScrollBar()->setValue(block->y());
}

} // namespace consilium::ui
