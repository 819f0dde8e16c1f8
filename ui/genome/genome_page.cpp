#include "ui/genome/genome_page.h"

#include "ui/format/format.h"
#include "ui/genome/genome_delegate.h"
#include "ui/genome/genome_head.h"
#include "ui/genome/hidden_line.h"
#include "ui/genome/specimen_bar.h"
#include "ui/genome/typed_entry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace consilium::ui
{

namespace
{

/// A check mark where the button is down, so that colour is not the only sign.
QIcon checkIcon(const Theme& theme, double ratio)
{
    QPixmap off(QSize(11, 11) * ratio);
    off.setDevicePixelRatio(ratio);
    off.fill(Qt::transparent);
    QPainter painter(&off);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.faint, 1.2));
    painter.drawEllipse(QRectF(1.5, 1.5, 8, 8));
    painter.end();
    QIcon icon;
    icon.addPixmap(off, QIcon::Normal, QIcon::Off);
    icon.addPixmap(markPixmap(Mark::Check, theme.accent, 11, ratio), QIcon::Normal, QIcon::On);
    return icon;
}

} // namespace

GenomePage::GenomePage(QWidget* parent)
    : QWidget(parent)
    , m_model(new GenomeModel(this))
    , m_filter(new GenomeFilter(this))
    , m_delegate(new GenomeDelegate(this))
    , m_table(new QTableView)
    , m_search(new QLineEdit)
    , m_head(new GenomeHead)
    , m_hidden(new HiddenLine)
    , m_note(makeLabel({}, "secondary"))
    , m_empty(makeLabel({}, "secondary"))
    , m_detail(new GenomeDetail)
    , m_typed(new TypedEntry)
{
    setObjectName(QStringLiteral("page"));
    makeTable();
    m_note->setObjectName(QStringLiteral("genomeNote"));
    m_note->setText(tr("A gene that is not listed as tested is unknown, not normal."));
    m_note->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("genomeEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(8);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(m_empty, 1);
    leftLayout->addWidget(m_hidden);
    leftLayout->addWidget(m_note);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("genomeSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({840, 410});
    m_detail->setMinimumWidth(300);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(10);
    makeSections();
    layout->addWidget(m_head);
    layout->addWidget(m_typed);
    m_detail->setTypedAction(m_typed->inErrorAction());
    m_table->addAction(m_typed->inErrorAction());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    layout->addWidget(splitter, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        updateCounts();
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &GenomePage::showChosen);
    connect(m_head->specimens(), &SpecimenBar::choiceChanged, this, [this] {
        m_filter->setSpecimens(m_head->specimens()->chosen());
        updateCounts();
    });
    connect(m_head, &GenomeHead::geneChosen, this, &GenomePage::chooseGene);
    connect(m_hidden, &HiddenLine::showRequested, this, &GenomePage::showHidden);
    connect(m_detail, &GenomeDetail::sourceRequested, this, &GenomePage::sourceRequested);
    styleSections(Theme::light());
    updateCounts();
}

void GenomePage::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("genomeTable"));
    m_table->setAccessibleName(tr("Genomic findings and tests"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    makeRowTable(*m_table, 40);
    auto* header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    // Without an indicator the order is the model's: knowledge first, then gene.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    const int widths[] = {94, 180, 84, 126, 84, 226, 158, 86, 150, 96, 150};
    for (int column = 0; column < GenomeModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    header->setStretchLastSection(true);
}

void GenomePage::makeSections()
{
    m_search->setObjectName(QStringLiteral("genomeSearch"));
    m_search->setPlaceholderText(tr("Search gene, change or source"));
    m_search->setAccessibleName(tr("Search the table"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(260);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (std::size_t index = 0; index < m_sections.size(); ++index) {
        const auto section = static_cast<GenomeSection>(index);
        auto* button = new QToolButton;
        static constexpr const char* kNames[] = {
            "findingsButton", "testedNormalButton", "notTestedButton", "filteredOutButton"};
        button->setObjectName(QLatin1String(kNames[index]));
        button->setCheckable(true);
        button->setChecked(section != GenomeSection::FilteredOut);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this, section](bool isShown) {
            m_filter->setSection(section, isShown);
            updateCounts();
        });
        m_sections[index] = button;
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_search);
    m_head->body()->addLayout(row);
}

void GenomePage::setCase(const clinical::SharedCase& record,
                         const services::Toolbox& toolbox,
                         const options::Ranking& ranking,
                         const Theme& theme)
{
    const auto former = std::exchange(m_record, record); // parts of the page point into it
    m_toolbox = &toolbox;
    m_delegate->setTheme(theme);
    m_search->clear();
    m_model->setRows(genomeRows(*m_record, toolbox, ranking));
    styleSections(theme);
    m_detail->setTheme(theme);
    m_head->setCase(*m_record, toolbox, ranking.tumourType, theme);
    m_filter->setSpecimens({});
    m_table->setColumnHidden(GenomeModel::Specimen, m_record->specimens.empty());
    updateCounts();
    m_detail->showNothing();
    m_typed->setCase(*m_record, toolbox);
    chooseRow();
}

void GenomePage::chooseRow()
{
    const auto added = m_typed->takeAdded();
    int chosen = 0;
    for (int row = 0; !added.empty() && row < m_filter->rowCount(); ++row) {
        const int finding =
            m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row()).finding;
        if (finding >= 0 &&
            m_record->findings[static_cast<std::size_t>(finding)].header.key == added)
            chosen = row;
    }
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(chosen, 0));
    showChosen(); // the table tells only of another row
}

void GenomePage::styleSections(const Theme& theme)
{
    const auto sheet =
        QStringLiteral(
            "QToolButton { border-radius: 13px; padding: 4px 10px; font-size: 12px; color: %1; }"
            "QToolButton:checked { background: %2; border-color: %2; color: %3; font-weight: 600; }"
            "QToolButton:focus { border: 2px solid %3; padding: 3px 9px; }")
            .arg(theme.muted.name(), theme.accentTint.name(), theme.accent.name());
    for (auto* button : m_sections) {
        button->setStyleSheet(sheet);
        button->setIcon(checkIcon(theme, devicePixelRatioF()));
        button->setIconSize({11, 11});
    }
}

void GenomePage::updateCounts()
{
    for (std::size_t index = 0; index < m_sections.size(); ++index) {
        const auto section = static_cast<GenomeSection>(index);
        m_sections[index]->setText(
            tr("%1  %2", "section of the table, number of rows")
                .arg(sectionName(section), QLocale().toString(m_model->count(section))));
        m_sections[index]->setAccessibleName(m_sections[index]->text());
    }
    m_hidden->setHidden(m_filter->hidden(), m_search->text());
    const bool isEmpty = m_filter->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(
        m_model->rowCount() == 0
            ? tr("No genomic finding is recorded, and no test that knowledge asks about.")
            : tr("Every row is hidden by the sections, the specimens or the search above."));
}

void GenomePage::showChosen()
{
    const auto index = m_filter->mapToSource(m_table->currentIndex());
    m_typed->setChosen(index.isValid() ? m_model->row(index.row()).finding : -1);
    if (index.isValid() && m_toolbox != nullptr)
        m_detail->showRow(*m_record, *m_toolbox, m_model->row(index.row()));
    else
        m_detail->showNothing();
}

void GenomePage::showSection(GenomeSection section)
{
    m_sections[static_cast<std::size_t>(section)]->setChecked(true);
}

void GenomePage::showHidden(HiddenLine::Reason reason)
{
    switch (reason) {
    case HiddenLine::Reason::Filter:
        showSection(GenomeSection::FilteredOut);
        break;
    case HiddenLine::Reason::Sections:
        for (const auto section : m_filter->hidden().switchedOff)
            showSection(section);
        break;
    case HiddenLine::Reason::Specimens:
        m_head->specimens()->clearChoice();
        break;
    case HiddenLine::Reason::Search:
        m_search->clear();
        break;
    }
    m_table->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
}

bool GenomePage::isAbout(const GenomeRow& row, const std::string& gene) const
{
    if (row.finding < 0)
        return row.gene == text(gene);
    const auto& finding = m_record->findings[static_cast<std::size_t>(row.finding)];
    return m_toolbox->genes.approved(finding.gene) == gene ||
           (!finding.partner.empty() && m_toolbox->genes.approved(finding.partner) == gene);
}

void GenomePage::chooseGene(const QString& symbol)
{
    // Rows stand in the order of their sections: what was found comes first.
    const auto gene = symbol.toStdString();
    for (int index = 0; index < m_model->rowCount(); ++index) {
        const auto& row = m_model->row(index);
        if (!isAbout(row, gene))
            continue;
        const auto source = m_model->index(index, 0);
        showSection(row.section);
        if (!m_filter->mapFromSource(source).isValid())
            m_head->specimens()->clearChoice();
        if (!m_filter->mapFromSource(source).isValid())
            m_search->clear();
        const auto shown = m_filter->mapFromSource(source);
        m_table->setCurrentIndex(shown);
        m_table->scrollTo(shown);
        return;
    }
}

void GenomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace consilium::ui
