#include "ui/pharmacogenes/pharmacogenes_page.h"

#include "ui/format/format.h"
#include "ui/pharmacogenes/drug_list.h"
#include "ui/pharmacogenes/gene_positions.h"
#include "ui/pharmacogenes/outside_entry.h"
#include "ui/pharmacogenes/pharmacogene_delegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace consilium::ui
{

namespace
{

/// A test that is asked for before drugs of the options or the medication list are given:
/// one line a gene and who asks.
QStringList openTests(const std::vector<DrugRow>& drugs)
{
    std::map<std::pair<std::string, QString>, QStringList> asked; // drugs by gene and who asks
    for (const auto& drug : drugs) {
        std::map<std::string, QStringList> sources;
        for (const auto* pretest : drug.pretests)
            sources[pretest->gene] << text(pretest->source);
        for (const auto& [gene, named] : sources) {
            if (drug.isNow())
                asked[{gene, named.join(QStringLiteral(", "))}] << text(drug.advice.drug);
        }
    }
    QStringList lines;
    for (const auto& [test, named] : asked)
        lines << PharmacogenesPage::tr("Test %1 first: asked for before %3 (%2).",
                                       "gene, who asks, drugs")
                     .arg(text(test.first), test.second, named.join(QStringLiteral(", ")));
    return lines;
}

} // namespace

PharmacogenesPage::PharmacogenesPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new PharmacogeneModel(this))
    , m_delegate(new PharmacogeneDelegate(this))
    , m_table(new QTableView)
    , m_entry(new OutsideEntry)
    , m_summary(makeParagraph({}, "secondary"))
    , m_pretests(makeParagraph({}))
    , m_empty(nullptr)
    , m_emptyWords(makeParagraph({}, "secondary"))
    , m_positions(new GenePositions)
    , m_drugs(new DrugList)
    , m_card(new QPushButton(tr("Wallet card…")))
{
    setObjectName(QStringLiteral("page"));
    makeTable();
    m_summary->setObjectName(QStringLiteral("pharmacogeneSummary"));
    m_pretests->setObjectName(QStringLiteral("openTestsLabel"));
    m_emptyWords->setObjectName(QStringLiteral("pharmacogenesEmpty"));
    m_card->setObjectName(QStringLiteral("walletCardButton"));
    m_card->setToolTip(tr("Write the results and what they ask of drugs as a card to carry along"));
    auto* empty = new Card(tr("No pharmacogenomic result is recorded"));
    empty->body()->addWidget(m_emptyWords);
    m_empty = empty;

    auto* left = new QSplitter(Qt::Vertical);
    left->setChildrenCollapsible(false);
    left->setHandleWidth(10);
    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(8);
    topLayout->addWidget(m_empty);
    topLayout->addWidget(m_table, 1);
    left->addWidget(top);
    left->addWidget(m_positions);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setSizes({300, 240});
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("pharmacogenesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(left);
    splitter->addWidget(m_drugs);
    splitter->setStretchFactor(0, 6);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({670, 560});
    m_drugs->setMinimumWidth(380);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_entry, 1);
    head->addWidget(m_card, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_pretests);
    layout->addWidget(splitter, 1);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &PharmacogenesPage::showChosen);
    connect(m_drugs, &DrugList::sourceRequested, this, &PharmacogenesPage::sourceRequested);
    connect(m_card, &QPushButton::clicked, this, &PharmacogenesPage::walletCardRequested);
}

PharmacogenesPage::~PharmacogenesPage()
{
    // The record goes before the table, which asks for its rows once more while it is hidden.
    m_model->setRows({});
}

void PharmacogenesPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("pharmacogeneTable"));
    m_table->setAccessibleName(tr("Pharmacogenes and their results"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    makeRowTable(*m_table, 42);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {96, 138, 138, 158};
    for (int column = 0; column < PharmacogeneModel::Source; ++column)
        m_table->setColumnWidth(column, widths[column]);
    header->setStretchLastSection(true);
}

void PharmacogenesPage::setCase(const clinical::SharedCase& record,
                                const services::Toolbox& toolbox,
                                const options::Ranking& ranking,
                                Day today,
                                const Theme& theme)
{
    m_model->setRows({}); // before the record that its rows point into
    m_drugs->setRows({}, toolbox, theme);
    m_record = record;
    auto drugs = drugRows(*m_record, toolbox, ranking, today);
    m_alert = pharmacogeneAlert(drugs);
    m_delegate->setTheme(theme);
    auto rows = pharmacogeneRows(*m_record, drugs);
    m_positions->setRows(rows, theme);
    m_model->setRows(std::move(rows));
    m_pretests->setStyleSheet(
        QStringLiteral(
            "QLabel { color: %1; background: %2; border-radius: 8px; padding: 6px 10px; }")
            .arg(theme.unknown.name(), theme.unknownTint.name()));
    showSummary(drugs);
    m_entry->setCase(*m_record);
    m_drugs->setRows(std::move(drugs), toolbox, theme);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen(); // the table tells only of another row
}

void PharmacogenesPage::showSummary(const std::vector<DrugRow>& drugs)
{
    int counts[3] = {};
    for (int row = 0; row < m_model->rowCount(); ++row)
        ++counts[static_cast<int>(m_model->row(row).state)];
    const int called = counts[static_cast<int>(GeneResult::Called)];
    const int notCalled = counts[static_cast<int>(GeneResult::NotCalled)];
    const int notTested = counts[static_cast<int>(GeneResult::NotTested)];
    m_summary->setText(
        tr("Pharmacogenes: %1 with a call, %2 tested but not called, %3 not tested. A gene that "
           "was not tested is unknown, not normal.")
            .arg(QLocale().toString(called),
                 QLocale().toString(notCalled),
                 QLocale().toString(notTested)));
    const auto tests = openTests(drugs);
    m_pretests->setText(QStringLiteral("? ") +
                        tests.join(QLatin1Char('\n') + QStringLiteral("? ")));
    m_pretests->setVisible(!tests.isEmpty());
    const bool hasResult = called + notCalled > 0;
    m_card->setEnabled(hasResult);
    m_empty->setVisible(!hasResult);
    m_positions->setVisible(hasResult);
    m_table->setVisible(m_model->rowCount() > 0);
    QStringList asked;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).isAskedNow)
            asked << m_model->row(row).gene;
    }
    m_emptyWords->setText(asked.isEmpty()
                              ? tr("Read a VCF of the germline, or type the result of a laboratory "
                                   "above. No drug of the options or "
                                   "the medication list has guidance that asks for one.")
                              : tr("Read a VCF of the germline, or type the result of a laboratory "
                                   "above. Guidance for drugs of the "
                                   "options or the medication list depends on: %1.")
                                    .arg(asked.join(QStringLiteral(", "))));
}

void PharmacogenesPage::showChosen()
{
    const auto index = m_table->currentIndex();
    const bool isRow = index.isValid() && index.row() < m_model->rowCount();
    const auto* result = isRow ? m_model->row(index.row()).result : nullptr;
    m_entry->setChosen(result != nullptr && isTyped(*result) ? result->header.key : std::string());
    if (isRow)
        m_positions->showGene(m_model->row(index.row()).gene);
}

void PharmacogenesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find))
        m_drugs->focusSearch();
    else if (event->key() == Qt::Key_Escape && m_drugs->clearSearch())
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace consilium::ui
