#include "ui/genome/genome_page.h"

#include "core/genomics/coverage.h"
#include "ui/format/format.h"
#include "ui/genome/genome_delegate.h"
#include "ui/genome/typed_entry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

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

QString sectionName(GenomeSection section)
{
    switch (section) {
    case GenomeSection::Finding:
        return GenomePage::tr("Findings");
    case GenomeSection::TestedNormal:
        return GenomePage::tr("Tested normal");
    case GenomeSection::NotTested:
        return GenomePage::tr("Not tested");
    case GenomeSection::FilteredOut:
        return GenomePage::tr("Filtered out");
    }
    return {};
}

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
    , m_signatures(new FlowLayout)
    , m_assays(makeLabel({}, "secondary"))
    , m_note(makeLabel({}, "secondary"))
    , m_empty(makeLabel({}, "secondary"))
    , m_detail(new GenomeDetail)
    , m_typed(new TypedEntry)
{
    setObjectName(QStringLiteral("page"));
    makeTable();
    m_note->setObjectName(QStringLiteral("genomeNote"));
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
    leftLayout->addWidget(m_note);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("genomeSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({920, 340});
    m_detail->setMinimumWidth(300);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
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
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(40);
    // Without a widget of its own the corner between the scroll bars shows a framed square.
    m_table->setCornerWidget(new QWidget);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    // Without an indicator the order is the model's: knowledge first, then gene.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    const int widths[] = {94, 180, 126, 84, 226, 158, 86, 150, 96, 150};
    for (int column = 0; column < GenomeModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    header->setStretchLastSection(true);
}

QWidget* GenomePage::makeHead()
{
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("genomeHead"));
    card->setProperty("role", QStringLiteral("card"));
    auto* chips = new QWidget;
    chips->setObjectName(QStringLiteral("signatureChips"));
    chips->setLayout(m_signatures);
    m_assays->setObjectName(QStringLiteral("assayLabel"));
    m_assays->setWordWrap(true);
    m_assays->setTextFormat(Qt::PlainText);
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
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(chips);
    layout->addWidget(m_assays);
    layout->addLayout(row);
    return card;
}

void GenomePage::setCase(const clinical::Case& record,
                         const services::Toolbox& toolbox,
                         const options::Ranking& ranking,
                         const Theme& theme)
{
    m_record = record;
    m_toolbox = &toolbox;
    m_delegate->setTheme(theme);
    m_search->clear();
    m_model->setRows(genomeRows(m_record, toolbox, ranking));
    styleSections(theme);
    showSignatures();
    showAssays(ranking.tumourType);
    updateCounts();
    m_detail->showNothing();
    m_typed->setCase(m_record, toolbox);
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
            m_record.findings[static_cast<std::size_t>(finding)].header.key == added)
            chosen = row;
    }
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(chosen, 0));
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

void GenomePage::showSignatures()
{
    while (auto* item = m_signatures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const char* name : {"TMB", "MSI", "HRD"}) {
        const auto* finding = latestMarker(m_record, name);
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
            chip->setToolTip(sourceOf(m_record, finding->header.provenance));
        }
        chip->setObjectName(QStringLiteral("signature%1").arg(shown));
        m_signatures->addWidget(chip);
    }
    m_signatures->invalidate();
}

void GenomePage::showAssays(const std::string& tumourType)
{
    QStringList lines;
    const auto matter = genomics::genesThatMatter(m_toolbox->pack, m_toolbox->tumours, tumourType);
    if (!matter.empty()) {
        const auto profile =
            genomics::Profile::of(m_record, m_toolbox->genes, &m_toolbox->oncogenicity);
        lines << Format::message(genomics::coverageOf(profile, matter).words());
    }
    for (std::size_t index = 0; index < m_record.assays.size() && index < kMostAssays; ++index) {
        const auto& assay = m_record.assays[index];
        QStringList parts{assay.name.empty() ? tr("Test without a name") : text(assay.name),
                          assay.date.isKnown() ? Format::date(assay.date)
                                               : tr("date not recorded")};
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
    if (m_record.assays.size() > kMostAssays)
        lines << tr("and %1 more tests").arg(m_record.assays.size() - kMostAssays);
    if (m_record.assays.empty())
        lines << tr("No genomic test is recorded: every gene is unknown, none is normal.");
    m_assays->setText(lines.join(QLatin1Char('\n')));
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
    QStringList notes;
    const int hidden = m_model->rowCount() - m_filter->rowCount();
    if (hidden > 0)
        notes << tr("%1 of %2 rows hidden.")
                     .arg(QLocale().toString(hidden), QLocale().toString(m_model->rowCount()));
    if (const int filtered = m_model->count(GenomeSection::FilteredOut); filtered > 0)
        notes << tr("%1 did not pass a filter, were refuted or entered in error, and take no part "
                    "in the options.")
                     .arg(QLocale().toString(filtered));
    notes << tr("A gene that is not listed as tested is unknown, not normal.");
    m_note->setText(notes.join(QLatin1Char(' ')));
    const bool isEmpty = m_filter->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(
        m_model->rowCount() == 0
            ? tr("No genomic finding is recorded, and no test that knowledge asks about.")
            : tr("Every row is hidden by the sections or the search above."));
}

void GenomePage::showChosen()
{
    const auto index = m_filter->mapToSource(m_table->currentIndex());
    m_typed->setChosen(index.isValid() ? m_model->row(index.row()).finding : -1);
    if (index.isValid() && m_toolbox != nullptr)
        m_detail->showRow(m_record, *m_toolbox, m_model->row(index.row()));
    else
        m_detail->showNothing();
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
