#include "ui/patients/patients_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/marks.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace consilium::ui
{

PatientsPage::PatientsPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_count(makeLabel({}, "secondary"))
    , m_empty(makeLabel({}, "secondary"))
    , m_model(new PatientsModel(this))
{
    setObjectName(QStringLiteral("page"));
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setPlaceholderText(tr("Search name, identifier or diagnosis"));
    m_search->setAccessibleName(tr("Search patients"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(520);
    m_search->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("patientsTable"));
    m_table->setAccessibleName(tr("Patients"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PatientsModel::Mark, new MarkDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(40);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(80);
    header->setSectionResizeMode(PatientsModel::Diagnosis, QHeaderView::Stretch);
    m_table->setColumnWidth(PatientsModel::Name, 270);
    m_table->setColumnWidth(PatientsModel::Identifier, 150);
    m_table->setColumnWidth(PatientsModel::Birth, 200);
    m_table->setColumnWidth(PatientsModel::Mark, 250);
    m_table->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_empty->setObjectName(QStringLiteral("emptyLabel"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* import = new QPushButton(tr("&Import…"));
    import->setObjectName(QStringLiteral("importButton"));
    import->setAccessibleName(tr("Import files"));
    import->setProperty("primary", true);

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(makeLabel(tr("Patients"), "title"));
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_search, 1);
    row->addStretch();
    row->addWidget(import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setTabOrder(m_search, m_table);
    setTabOrder(m_table, import);
    connect(m_search, &QLineEdit::textChanged, this, &PatientsPage::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { open(0); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        open(index.row());
    });
    connect(import, &QPushButton::clicked, this, &PatientsPage::importRequested);
    setFocusProxy(m_search);
    setRows({});
}

void PatientsPage::setRows(std::vector<services::PatientSummary> rows)
{
    const bool isEmpty = rows.empty();
    const auto count = static_cast<int>(rows.size());
    m_model->setRows(std::move(rows));
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_count->setText(count == 1 ? tr("1 patient") : tr("%n patients", nullptr, count));
    m_empty->setText(m_search->text().isEmpty()
                         ? tr("No patient yet.\nImport a FHIR file, or drop one on this window.")
                         : tr("Nobody was found for “%1”.\nThe search looks at the beginning of "
                              "each word of name, identifier and diagnosis.")
                               .arg(m_search->text()));
    m_empty->setAccessibleName(m_empty->text());
}

void PatientsPage::setToday(Day today) { m_model->setToday(today); }

QString PatientsPage::searchText() const { return m_search->text(); }

void PatientsPage::open(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT opened(static_cast<qint64>(m_model->row(row).id));
}

bool PatientsPage::searchKey(int key)
{
    if (key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

bool PatientsPage::tableKey(QEvent* event)
{
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        open(m_table->currentIndex().row());
        return true;
    }
    const bool isUpFromTop = key->key() == Qt::Key_Up && m_table->currentIndex().row() <= 0;
    const bool isTyped =
        !key->text().isEmpty() && key->text().front().isPrint() &&
        (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (isUpFromTop || isTyped || key->key() == Qt::Key_Backspace)
        m_search->setFocus(Qt::ShortcutFocusReason);
    if (isUpFromTop) {
        m_search->end(false);
        return true;
    }
    if (isTyped || key->key() == Qt::Key_Backspace) {
        m_search->end(false);
        QApplication::sendEvent(m_search, event);
        return true;
    }
    return false;
}

bool PatientsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        if (watched == m_search && searchKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        if (watched == m_table && tableKey(event))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace consilium::ui
