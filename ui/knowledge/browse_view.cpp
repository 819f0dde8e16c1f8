#include "ui/knowledge/browse_view.h"

#include "ui/knowledge/entries_delegate.h"
#include "ui/knowledge/entry_detail.h"
#include "ui/knowledge/filter_chip.h"
#include "ui/knowledge/knowledge_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

namespace consilium::ui
{

namespace
{

constexpr const char* kGroupNames[kEntryGroups] = {"sensitiveChip",
                                                   "resistantChip",
                                                   "toxicChip",
                                                   "goodPrognosisChip",
                                                   "poorPrognosisChip",
                                                   "diagnosticChip",
                                                   "regimenChip",
                                                   "ruleChip"};

/// In the middle of the chips that follow.
void addCaption(const QString& words, FlowLayout* row)
{
    auto* label = makeLabel(words, "secondary");
    label->setMinimumHeight(26);
    row->addWidget(label);
}

QString nameOf(EntryGroup group)
{
    switch (group) {
    case EntryGroup::Sensitive:
        return KnowledgeWords::effect(knowledge::Effect::Sensitive);
    case EntryGroup::Resistant:
        return KnowledgeWords::effect(knowledge::Effect::Resistant);
    case EntryGroup::Toxic:
        return KnowledgeWords::effect(knowledge::Effect::Toxic);
    case EntryGroup::PrognosticGood:
        return KnowledgeWords::effect(knowledge::Effect::PrognosticGood);
    case EntryGroup::PrognosticPoor:
        return KnowledgeWords::effect(knowledge::Effect::PrognosticPoor);
    case EntryGroup::Diagnostic:
        return KnowledgeWords::effect(knowledge::Effect::Diagnostic);
    case EntryGroup::Regimen:
        return BrowseView::tr("regimens");
    case EntryGroup::Rule:
        return BrowseView::tr("rules");
    }
    return {};
}

} // namespace

BrowseView::BrowseView(QWidget* parent)
    : QWidget(parent)
    , m_model(new EntriesModel(this))
    , m_filter(new EntriesFilter(this))
    , m_delegate(new EntriesDelegate(this))
    , m_table(new QTableView)
    , m_search(new QLineEdit)
    , m_chips(new FlowLayout)
    , m_sources(new FlowLayout)
    , m_count(makeLabel({}, "secondary"))
    , m_showAll(new QPushButton(tr("Show all")))
    , m_empty(makeLabel({}, "secondary"))
    , m_detail(new EntryDetail)
{
    makeTable();
    m_search->setObjectName(QStringLiteral("knowledgeSearch"));
    m_search->setPlaceholderText(tr("Gene, change, tumour type, drug, brand or class"));
    m_search->setAccessibleName(tr("Search the pack"));
    m_search->setToolTip(tr("Every word must be found. A tumour type also finds what is stated for "
                            "a wider or a narrower type; a gene is found by its older names, a "
                            "drug by its brands and classes."));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(380);
    m_count->setObjectName(QStringLiteral("entryCount"));
    m_count->setWordWrap(true);
    m_showAll->setObjectName(QStringLiteral("showAllButton"));
    m_empty->setObjectName(QStringLiteral("entriesEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* head = new QFrame;
    head->setProperty("role", QStringLiteral("card"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_search);
    row->addSpacing(6);
    row->addWidget(m_count, 1);
    row->addWidget(m_showAll);
    auto* headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(14, 10, 14, 10);
    headLayout->setSpacing(8);
    headLayout->addLayout(row);
    for (auto* chips : {m_chips, m_sources}) {
        auto* holder = new QWidget;
        holder->setLayout(chips);
        headLayout->addWidget(holder);
    }

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(m_empty, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({874, 348});
    m_detail->setMinimumWidth(300);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(head);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        updateCount();
    });
    connect(m_showAll, &QPushButton::clicked, this, &BrowseView::showAll);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &BrowseView::showChosen);
    connect(m_detail, &EntryDetail::sourceRequested, this, &BrowseView::sourceRequested);
    updateCount();
}

void BrowseView::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("entriesTable"));
    m_table->setAccessibleName(tr("Entries of the pack"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    makeRowTable(*m_table, 42);
    auto* header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    const int widths[] = {180, 154, 172, 136, 104, 92};
    for (int column = 0; column < EntriesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    header->setStretchLastSection(true);
}

FilterChip* BrowseView::addChip(const QString& words, int count, const char* name, FlowLayout* row)
{
    auto* chip = new FilterChip(
        tr("%1  %2", "filter, number of entries").arg(words, QLocale().toString(count)), m_theme);
    chip->setObjectName(QLatin1String(name));
    row->addWidget(chip);
    return chip;
}

void BrowseView::makeChips(const Theme& theme)
{
    m_theme = theme;
    for (auto* row : {m_chips, m_sources}) {
        while (auto* item = row->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    if (m_toolbox == nullptr)
        return;
    addCaption(tr("What it says:"), m_chips);
    for (std::size_t index = 0; index < kEntryGroups; ++index) {
        const auto group = static_cast<EntryGroup>(index);
        const int count = m_model->knowledge().count(group);
        if (count == 0)
            continue;
        auto* chip = addChip(nameOf(group), count, kGroupNames[index], m_chips);
        connect(chip, &FilterChip::toggled, this, [this, group](bool isShown) {
            m_filter->setGroup(group, isShown);
            updateCount();
        });
    }
    std::map<std::string, int> sources;
    for (const auto& entry : m_model->knowledge().entries())
        ++sources[entry.source];
    addCaption(tr("Whose:"), m_sources);
    for (const auto& [source, count] : sources) {
        auto* chip = addChip(KnowledgeWords::source(source), count, "sourceChip", m_sources);
        connect(chip, &FilterChip::toggled, this, [this, name = source](bool isShown) {
            m_filter->setSource(name, isShown);
            updateCount();
        });
    }
    for (auto* row : {m_chips, m_sources})
        row->invalidate();
}

void BrowseView::setToolbox(const services::Toolbox& toolbox, const Theme& theme)
{
    clear();
    m_toolbox = &toolbox;
    m_delegate->setTheme(theme);
    m_model->setIndex(KnowledgeIndex(toolbox));
    makeChips(theme);
    updateCount();
    m_table->setCurrentIndex(m_filter->index(0, 0));
}

void BrowseView::clear()
{
    m_toolbox = nullptr;
    m_search->clear();
    m_filter->reset();
    m_model->setIndex({});
    makeChips(m_theme);
    m_detail->showNothing();
    updateCount();
}

void BrowseView::showAll()
{
    m_search->clear();
    for (auto* chip : findChildren<FilterChip*>())
        chip->setChecked(true);
    m_search->setFocus();
}

void BrowseView::updateCount()
{
    const QLocale locale;
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(
        shown == all
            ? tr("Showing all %1 entries.").arg(locale.toString(all))
            : tr("Showing %1 of %2; %3 hidden by the search and filters.")
                  .arg(locale.toString(shown), locale.toString(all), locale.toString(all - shown)));
    m_showAll->setVisible(shown != all);
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    const auto words = m_search->text().trimmed();
    m_empty->setText(
        all == 0 ? QString()
        : words.isEmpty()
            ? tr("Every entry is hidden by the filters above.")
            : tr("No shown entry holds every word of “%1”. That the pack says nothing of it does "
                 "not mean that nothing is known.")
                  .arg(words));
    if (shown > 0) {
        m_table->setCurrentIndex(m_filter->index(0, 0));
        m_table->scrollToTop();
    } else {
        m_detail->showNothing();
    }
}

void BrowseView::showChosen()
{
    const auto index = m_filter->mapToSource(m_table->currentIndex());
    if (index.isValid() && m_toolbox != nullptr)
        m_detail->showEntry(m_model->entry(index.row()), *m_toolbox, m_theme);
    else
        m_detail->showNothing();
}

void BrowseView::keyPressEvent(QKeyEvent* event)
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
