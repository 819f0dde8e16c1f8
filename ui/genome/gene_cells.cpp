#include "ui/genome/gene_cells.h"

#include "ui/format/format.h"
#include "ui/genome/genome_delegate.h"
#include "ui/genome/genome_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace consilium::ui
{

namespace
{

using genomics::GeneState;

constexpr int kMark = 11;
constexpr int kGap = 4;
constexpr int kCellHeight = 22;
constexpr int kMostRows = 3;

int heightOf(int rows) { return rows * (kCellHeight + kGap) - kGap; }

/// The one nearest in the row below (direction 1) or above (-1); nullptr where there is none.
QWidget* inNeighbourRow(const std::vector<QWidget*>& all, const QWidget* from, int direction)
{
    QWidget* best = nullptr;
    const auto distance = [&](const QWidget* one) {
        return std::abs(one->geometry().center().x() - from->geometry().center().x());
    };
    for (auto* each : all) {
        if (each->y() == from->y() + direction * (kCellHeight + kGap) &&
            (best == nullptr || distance(each) < distance(best)))
            best = each;
    }
    return best;
}

} // namespace

StateSign signOf(GeneState state)
{
    GenomeRow row;
    QString letter;
    switch (state) {
    case GeneState::Altered:
        row.state = GenomeState::Altered;
        letter = GeneCell::tr("A", "letter for: altered");
        break;
    case GeneState::TestedNormal:
        row.state = GenomeState::TestedNormal;
        letter = GeneCell::tr("N", "letter for: tested normal");
        break;
    case GeneState::NotCovered:
        row.state = GenomeState::NotCovered;
        letter = GeneCell::tr("C", "letter for: not covered");
        break;
    case GeneState::Failed:
        row.state = GenomeState::Failed;
        letter = GeneCell::tr("F", "letter for: test failed");
        break;
    case GeneState::Unknown:
        row.state = GenomeState::Unknown;
        letter = GeneCell::tr("U", "letter for: unknown");
        break;
    }
    row.stateWord = GenomeWords::state(row.state);
    return {stateChip(row), letter};
}

GeneCell::GeneCell(const genomics::CoveredGene& gene, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_sign(signOf(gene.state))
    , m_theme(theme)
{
    setText(ui::text(gene.gene));
    setObjectName(QStringLiteral("geneCell"));
    const auto name = tr("%1: %2", "gene, state").arg(text(), m_sign.chip.word);
    const auto why = Format::message(gene.why);
    setAccessibleName(name);
    setAccessibleDescription(why);
    setToolTip(why.isEmpty() ? name : name + QLatin1Char('\n') + why);
    setCursor(Qt::PointingHandCursor);
}

QFont GeneCell::cellFont() const
{
    auto small = font();
    small.setPixelSize(12);
    return small;
}

QSize GeneCell::sizeHint() const
{
    const QFontMetrics metrics(cellFont());
    return {kMark + metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(m_sign.letter) +
                25,
            kCellHeight};
}

void GeneCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [ink, ground] = toneColours(m_theme, m_sign.chip.tone);
    const auto border = hasFocus()     ? QPen(m_theme.accent, 2)
                        : underMouse() ? QPen(m_theme.faint)
                                       : QPen(m_theme.line);
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, kCellHeight));
    };
    const auto mark = place(6, kMark);
    paintMark(painter,
              QRectF(mark.left(), (kCellHeight - kMark) / 2.0, kMark, kMark),
              m_sign.chip.mark,
              ink);
    auto small = cellFont();
    painter.setFont(small);
    painter.setPen(ink);
    const QFontMetrics metrics(small);
    const int symbol = metrics.horizontalAdvance(text());
    painter.drawText(place(kMark + 10, symbol + 2), Qt::AlignCenter, text());
    small.setBold(true);
    small.setPixelSize(10);
    painter.setFont(small);
    painter.drawText(place(kMark + symbol + 13, metrics.horizontalAdvance(m_sign.letter) + 6),
                     Qt::AlignCenter,
                     m_sign.letter);
}

GeneCells::GeneCells(QWidget* parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("geneCells"));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setObjectName(QStringLiteral("moreGenesButton"));
    m_more->setStyleSheet(QStringLiteral("padding: 1px 7px; font-size: 12px;"));
    m_more->installEventFilter(this);
    connect(m_more, &QToolButton::clicked, this, &GeneCells::fold);
}

void GeneCells::setGenes(const std::vector<genomics::CoveredGene>& genes, const Theme& theme)
{
    for (auto* cell : m_cells) {
        cell->hide();
        cell->deleteLater();
    }
    m_cells.clear();
    m_isOpen = false;
    for (const auto& gene : genes) {
        auto* cell = new GeneCell(gene, theme, this);
        cell->installEventFilter(this);
        connect(cell, &GeneCell::clicked, this, [this, cell] { Q_EMIT geneChosen(cell->text()); });
        m_cells.push_back(cell);
    }
    if (!m_cells.empty())
        setTabOrder(m_cells.back(), m_more);
    setCurrent(m_cells.empty() ? nullptr : m_cells.front());
    place();
    updateGeometry();
}

void GeneCells::setCurrent(const QWidget* current)
{
    for (auto* cell : m_cells)
        cell->setFocusPolicy(cell == current ? Qt::StrongFocus : Qt::ClickFocus);
    m_more->setFocusPolicy(current == m_more ? Qt::StrongFocus : Qt::ClickFocus);
}

bool GeneCells::move(const QWidget* from, int key)
{
    std::vector<QWidget*> all;
    for (auto* cell : m_cells) {
        if (!cell->isHidden())
            all.push_back(cell);
    }
    if (!m_more->isHidden())
        all.push_back(m_more);
    const auto at = std::find(all.begin(), all.end(), from);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    QWidget* to = nullptr;
    if (at == all.end())
        return false;
    if (key == Qt::Key_Home)
        to = all.front();
    else if (key == Qt::Key_End)
        to = all.back();
    else if (key == forward)
        to = std::next(at) == all.end() ? nullptr : *std::next(at);
    else if (key == backward)
        to = at == all.begin() ? nullptr : *std::prev(at);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        to = inNeighbourRow(all, from, key == Qt::Key_Down ? 1 : -1);
    else
        return false;
    if (to != nullptr)
        to->setFocus(Qt::OtherFocusReason);
    return true;
}

int GeneCells::heightForWidth(int width) const { return arrange(width).height; }

QSize GeneCells::sizeHint() const { return {600, heightForWidth(600)}; }

QSize GeneCells::minimumSizeHint() const { return {120, kCellHeight}; }

void GeneCells::resizeEvent(QResizeEvent*) { place(); }

GeneCells::Rows GeneCells::arrange(int width) const
{
    auto rows = flow(width, m_cells.size(), false);
    if (rows.height <= heightOf(kMostRows))
        return rows;
    auto shown = m_cells.size();
    rows = flow(width, shown, true);
    while (!m_isOpen && shown > 1 && rows.height > heightOf(kMostRows))
        rows = flow(width, --shown, true);
    return rows;
}

GeneCells::Rows GeneCells::flow(int width, std::size_t count, bool hasMore) const
{
    Rows rows;
    int x = 0;
    int y = 0;
    const auto next = [&](int needed) {
        if (x > 0 && x + needed > width) {
            x = 0;
            y += kCellHeight + kGap;
        }
        const QRect here(x, y, needed, kCellHeight);
        x += needed + kGap;
        return here;
    };
    for (std::size_t at = 0; at < count; ++at)
        rows.cells.push_back(next(m_cells[at]->sizeHint().width()));
    if (hasMore)
        rows.more = next(moreWidth());
    rows.height = y + kCellHeight;
    return rows;
}

int GeneCells::moreWidth() const
{
    const auto& metrics = m_more->fontMetrics();
    const auto count = static_cast<int>(m_cells.size());
    return std::max(metrics.horizontalAdvance(tr("%n more", "genes", count)),
                    metrics.horizontalAdvance(tr("Show fewer", "genes"))) +
           22;
}

void GeneCells::place()
{
    const auto rows = arrange(width());
    if (!m_isOpen)
        m_firstFolded = rows.cells.size();
    for (std::size_t at = 0; at < m_cells.size(); ++at) {
        const bool isShown = at < rows.cells.size();
        m_cells[at]->setVisible(isShown);
        if (isShown)
            m_cells[at]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), rows.cells[at]));
    }
    m_more->setVisible(!rows.more.isNull());
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), rows.more));
    const auto folded = static_cast<int>(m_cells.size() - rows.cells.size());
    m_more->setText(m_isOpen ? tr("Show fewer", "genes") : tr("%n more", "genes", folded));
    m_more->setAccessibleName(m_isOpen ? tr("Show fewer genes")
                                       : tr("Show %n more gene(s)", nullptr, folded));
}

void GeneCells::fold()
{
    m_isOpen = !m_isOpen;
    place();
    updateGeometry();
    if (m_isOpen && m_firstFolded < m_cells.size())
        m_cells[m_firstFolded]->setFocus(Qt::OtherFocusReason);
}

bool GeneCells::eventFilter(QObject* watched, QEvent* event)
{
    auto* cell = qobject_cast<QAbstractButton*>(watched);
    if (cell != nullptr && event->type() == QEvent::FocusIn) {
        setCurrent(cell);
    } else if (cell != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            cell->click();
            return true;
        }
        if (move(cell, key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace consilium::ui
