#include "ui/patients/patients_page.h"

#include "ui/format/format.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace consilium::ui
{

void PatientsModel::setRows(std::vector<services::PatientSummary> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PatientsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PatientsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PatientsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& patient = row(index.row());
    switch (static_cast<Column>(index.column())) {
    case Name: {
        clinical::Patient person;
        person.familyName = patient.familyName;
        person.givenNames = patient.givenNames;
        return Format::patientName(person);
    }
    case Identifier: return text(patient.identifier);
    case Birth: return Format::date(patient.birthDate);
    case Diagnosis: return patient.diagnosis.empty() ? tr("No tumour recorded") : text(patient.diagnosis);
    case Mark: return patient.isSynthetic ? Format::synthetic() : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant PatientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name: return tr("Name");
    case Identifier: return tr("Identifier");
    case Birth: return tr("Born");
    case Diagnosis: return tr("Diagnosis");
    case Mark: return tr("Mark");
    case ColumnCount: break;
    }
    return {};
}

PatientsPage::PatientsPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_model(new PatientsModel(this))
{
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setPlaceholderText(tr("Search name, identifier or diagnosis"));
    m_search->setAccessibleName(tr("Search patients"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("patientsTable"));
    m_table->setAccessibleName(tr("Patients"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(38);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(PatientsModel::Diagnosis, QHeaderView::Stretch);
    m_table->setColumnWidth(PatientsModel::Name, 260);
    m_table->setColumnWidth(PatientsModel::Identifier, 160);
    m_table->setColumnWidth(PatientsModel::Birth, 130);
    m_table->setColumnWidth(PatientsModel::Mark, 250);
    m_empty->setObjectName(QStringLiteral("emptyLabel"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* import = new QPushButton(tr("&Import…"));
    import->setObjectName(QStringLiteral("importButton"));
    import->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search);
    row->addWidget(import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setTabOrder(m_search, m_table);
    connect(m_search, &QLineEdit::textChanged, this, &PatientsPage::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT opened(static_cast<qint64>(m_model->row(0).id));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT opened(static_cast<qint64>(m_model->row(index.row()).id)); });
    connect(import, &QPushButton::clicked, this, &PatientsPage::importRequested);
    setRows({});
}

void PatientsPage::setRows(std::vector<services::PatientSummary> rows)
{
    const bool isEmpty = rows.empty();
    m_model->setRows(std::move(rows));
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_search->text().isEmpty() ? tr("No patient yet. Import a FHIR file, or drop one here.")
                                                : tr("Nobody found for these words."));
}

QString PatientsPage::searchText() const
{
    return m_search->text();
}

} // namespace consilium::ui
