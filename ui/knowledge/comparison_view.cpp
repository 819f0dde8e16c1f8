#include "ui/knowledge/comparison_view.h"

#include "ui/format/format.h"
#include "ui/knowledge/knowledge_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kMostLines = 5; ///< of what is lost at once; the rest is scrolled to

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent)
    , m_filter(new ChangesFilter(this))
    , m_head(new Card({}))
    , m_chips(new FlowLayout)
    , m_refusal(makeLabel({}))
    , m_lostTitle(makeChip({}, "bad"))
    , m_lost(new QPlainTextEdit)
    , m_tabs(new QTabBar)
    , m_search(new QLineEdit)
    , m_count(makeLabel({}, "secondary"))
    , m_empty(makeLabel({}, "secondary"))
    , m_tree(new QTreeView)
    , m_install(new QPushButton(tr("&Put into use…")))
    , m_leave(new QPushButton(tr("&Close comparison")))
{
    for (auto*& model : m_models)
        model = new ChangesModel(this);
    setObjectName(QStringLiteral("comparisonView"));
    m_install->setObjectName(QStringLiteral("installButton"));
    m_install->setProperty("primary", true);
    m_leave->setObjectName(QStringLiteral("leaveComparisonButton"));
    m_refusal->setObjectName(QStringLiteral("comparedRefusal"));
    m_refusal->setWordWrap(true);
    m_lostTitle->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_lost->setObjectName(QStringLiteral("lostText"));
    m_lost->setAccessibleName(tr("Options of level I that would be lost"));
    m_lost->setReadOnly(true);
    m_lost->setTabChangesFocus(true);
    auto* chips = new QWidget;
    chips->setLayout(m_chips);
    m_head->setObjectName(QStringLiteral("comparisonHead"));
    m_head->actions()->addWidget(m_leave);
    m_head->actions()->addWidget(m_install);
    m_head->body()->addWidget(chips);
    m_head->body()->addWidget(m_refusal);
    m_head->body()->addWidget(m_lostTitle);
    m_head->body()->addWidget(m_lost);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_head);
    layout->addWidget(makeLists(), 1);
    connect(m_install, &QPushButton::clicked, this, &ComparisonView::installRequested);
    connect(m_leave, &QPushButton::clicked, this, &ComparisonView::leaveRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &ComparisonView::showList);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        updateCount();
    });
}

QWidget* ComparisonView::makeLists()
{
    m_tabs->setObjectName(QStringLiteral("changesTabs"));
    m_tabs->setAccessibleName(tr("Which changes"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (int list = 0; list < ListCount; ++list)
        m_tabs->addTab({});
    m_search->setObjectName(QStringLiteral("changesSearch"));
    m_search->setAccessibleName(tr("Search the changes"));
    m_search->setPlaceholderText(tr("Drug, biomarker, tumour type, case"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(260);
    m_count->setObjectName(QStringLiteral("changesCount"));
    m_empty->setObjectName(QStringLiteral("changesEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_tree->setObjectName(QStringLiteral("changesTree"));
    m_tree->setAccessibleName(tr("Changes"));
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setIndentation(14);
    m_tree->header()->setHighlightSections(false);
    m_tree->header()->setStretchLastSection(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_count);
    row->addSpacing(8);
    row->addWidget(m_search);
    auto* lists = new QFrame;
    lists->setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(lists);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    return lists;
}

void ComparisonView::fillHead(const services::PackCheck& check)
{
    const auto& comparison = *check.comparison;
    const auto& before = comparison.general.before;
    const auto& after = comparison.general.after;
    m_head->setTitle(tr("%1 %2", "pack, version").arg(text(after.name), text(after.version)));
    const auto compared =
        tr("edition of %1, compared with %2 %3 of %4", "date, pack in use, its version and date")
            .arg(KnowledgeWords::edition(after.date),
                 text(before.name),
                 text(before.version),
                 KnowledgeWords::edition(before.date));
    m_head->setClaim(check.holder.empty()
                         ? compared
                         : tr("%1 · signed by %2", "what was compared, holder of the key")
                               .arg(compared, text(check.holder)));
    while (auto* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QLocale locale;
    const auto add = [&](const QString& words, const char* tone) {
        m_chips->addWidget(makeChip(words, tone));
    };
    using knowledge::Change;
    add(tr("✓ %1 gained", "number of claims")
            .arg(locale.toString(comparison.count(Change::Gained))),
        "good");
    add(tr("✗ %1 lost", "number of claims").arg(locale.toString(comparison.count(Change::Lost))),
        comparison.count(Change::Lost) > 0 ? "bad" : "neutral");
    add(tr("▲ %1 on another level", "number of claims")
            .arg(locale.toString(comparison.count(Change::Moved))),
        comparison.count(Change::Moved) > 0 ? "caution" : "neutral");
    add(comparison.casesCompared == 0
            ? tr("no case in this store to compare")
            : tr("options change in %1 of %n case(s)", nullptr, comparison.casesCompared)
                  .arg(locale.toString(static_cast<int>(comparison.cases.size()))),
        "neutral");
    m_chips->invalidate();
}

void ComparisonView::setCheck(const services::PackCheck& check,
                              const terminology::TumourTree& tumours,
                              const Theme& theme)
{
    clear();
    if (!check.comparison)
        return;
    fillHead(check);
    const auto& comparison = *check.comparison;
    m_refusal->setVisible(check.refusal.has_value());
    if (check.refusal)
        m_refusal->setText(
            tr("✗ For reading only: %1").arg(KnowledgeWords::refusal(*check.refusal)));
    m_install->setVisible(!check.refusal);
    const auto lost = KnowledgeWords::topLevelLost(comparison, tumours);
    m_lostTitle->setVisible(!lost.isEmpty());
    m_lost->setVisible(!lost.isEmpty());
    m_lostTitle->setText(tr("▲ Options of level I that would be lost: %1")
                             .arg(QLocale().toString(static_cast<int>(lost.size()))));
    m_lost->setPlainText(lost.join(QLatin1Char('\n')));
    m_lost->setFixedHeight(std::min<int>(kMostLines, static_cast<int>(lost.size())) *
                               m_lost->fontMetrics().lineSpacing() +
                           20);
    m_models[InGeneral]->setChanges(claimChanges(comparison.general, tumours), theme);
    m_models[InCases]->setChanges(caseChanges(comparison), theme);
    m_models[ByEntry]->setChanges(entryChanges(comparison.general), theme);
    const QString titles[] = {tr("In general (%1)"), tr("In your cases (%1)"), tr("By entry (%1)")};
    for (int list = 0; list < ListCount; ++list)
        m_tabs->setTabText(list,
                           titles[list].arg(QLocale().toString(
                               m_models[static_cast<std::size_t>(list)]->count())));
    m_tabs->setCurrentIndex(InGeneral);
    showList(InGeneral);
}

void ComparisonView::clear()
{
    for (auto* model : m_models)
        model->setChanges({}, Theme::light());
    m_search->clear();
    m_lost->clear();
    m_head->setTitle({});
    m_head->setClaim({});
}

void ComparisonView::showList(int list)
{
    m_filter->setSourceModel(m_models[static_cast<std::size_t>(list)]);
    m_tree->expandAll();
    const int widths[ListCount][5] = {
        {220, 215, 215, 250, 90}, {280, 170, 330, 0, 0}, {420, 120, 0, 0, 0}};
    for (int column = 0; column + 1 < m_filter->columnCount(); ++column)
        m_tree->setColumnWidth(column, widths[list][column]);
    for (int group = 0; group < m_filter->rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
    updateCount();
}

void ComparisonView::updateCount()
{
    const auto* model = m_models[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
    const int all = model->count();
    const int shown = m_filter->count();
    const QLocale locale;
    m_count->setText(
        shown == all
            ? QString()
            : tr("Showing %1 of %2; %3 hidden by the search.")
                  .arg(locale.toString(shown), locale.toString(all), locale.toString(all - shown)));
    m_tree->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(all == 0 ? tr("Nothing changes here.")
                              : tr("No change holds every word of the search."));
    if (!m_search->text().isEmpty()) {
        m_tree->expandAll();
        for (int group = 0; group < m_filter->rowCount(); ++group)
            m_tree->setFirstColumnSpanned(group, {}, true);
    }
}

} // namespace consilium::ui
