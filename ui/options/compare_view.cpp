#include "ui/options/compare_view.h"

#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

CompareView::CompareView(QWidget* parent)
    : QWidget(parent)
    , m_model(new CompareModel(this))
    , m_table(new QTableView)
    , m_fold(new QCheckBox(tr("Hide rows in which all are equal")))
    , m_folded(makeLabel({}, "secondary"))
    , m_caution(makeParagraph({}))
{
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Options side by side"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop |
                                                     static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_table->setStyleSheet(QStringLiteral("QTableView::item { padding: 7px 8px; }"));
    m_table->installEventFilter(this);
    // The columns get their widths after this widget has got its own.
    connect(m_table->horizontalHeader(),
            &QHeaderView::sectionResized,
            this,
            &CompareView::fit,
            Qt::QueuedConnection);
    m_fold->setObjectName(QStringLiteral("foldCheck"));
    m_folded->setObjectName(QStringLiteral("foldedLabel"));
    m_caution->setObjectName(QStringLiteral("compareCaution"));
    auto* pinButton = new QPushButton(tr("Make this column the reference (P)"));
    pinButton->setObjectName(QStringLiteral("pinButton"));
    auto* copyButton = new QPushButton(tr("Copy as text"));
    copyButton->setObjectName(QStringLiteral("copyButton"));
    auto* backButton = new QPushButton(tr("Back to the options (Esc)"));
    backButton->setObjectName(QStringLiteral("compareBack"));
    auto* controls = new QHBoxLayout;
    controls->addWidget(m_fold);
    controls->addWidget(m_folded);
    controls->addStretch();
    controls->addWidget(pinButton);
    controls->addWidget(copyButton);
    controls->addWidget(backButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(controls);
    layout->addWidget(m_caution);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_fold, &QCheckBox::toggled, this, [this](bool isFolded) {
        m_model->setFolded(isFolded);
        fit();
    });
    connect(pinButton, &QPushButton::clicked, this, &CompareView::pin);
    connect(copyButton, &QPushButton::clicked, this, &CompareView::copy);
    connect(backButton, &QPushButton::clicked, this, &CompareView::left);
}

void CompareView::setOptions(const options::Ranking& ranking,
                             const std::vector<std::string>& marked,
                             const std::string& pinned,
                             const Theme& theme)
{
    const auto current = m_table->currentIndex();
    m_model->setOptions(ranking, marked, pinned, theme);
    m_caution->setText(m_model->caution());
    m_caution->setVisible(!m_caution->text().isEmpty());
    fit();
    m_table->setCurrentIndex(
        m_model->index(std::max(0, current.row()), std::max(0, current.column())));
}

void CompareView::fit()
{
    const int folded = m_model->foldedCount();
    m_folded->setText(folded == 0 ? QString() : tr("%n row(s) hidden", nullptr, folded));
    // Neither a header nor a row of a styled table grows with bold words that wrap.
    auto* header = m_table->horizontalHeader();
    auto font = header->font();
    font.setBold(true);
    const QFontMetrics metrics(font);
    const auto needed = [&](int column, const QString& words) {
        const QRect room(0, 0, std::max(1, header->sectionSize(column) - 28), 10000);
        return metrics.boundingRect(room, Qt::TextWordWrap, words).height() + 16;
    };
    int height = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        height = std::max(
            height,
            needed(column,
                   m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    header->setFixedHeight(height);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height = 0;
        for (int column = 0; column < m_model->columnCount(); ++column)
            height =
                std::max(height, needed(column, m_model->index(row, column).data().toString()));
        m_table->setRowHeight(row, height);
    }
}

void CompareView::pin()
{
    const auto current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT pinRequested(QString::fromStdString(m_model->idAt(current.column())));
}

void CompareView::copy() const { QGuiApplication::clipboard()->setText(m_model->asText()); }

bool CompareView::eventFilter(QObject* watched, QEvent* event)
{
    // The table would take the letter as a search and copy one cell.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_P || key->key() == Qt::Key_Escape ||
            key->matches(QKeySequence::Copy)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_P)
        pin();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

} // namespace consilium::ui
