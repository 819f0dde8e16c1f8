#pragma once

#include "core/services/session.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLineEdit;
class QTableView;
class QLabel;

namespace consilium::ui
{

/// The rows of a search, as a snapshot.
class PatientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Identifier, Birth, Diagnosis, Mark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<services::PatientSummary> rows);
    [[nodiscard]] const services::PatientSummary& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<services::PatientSummary> m_rows;
};

/// Patient list with search as you type.
class PatientsPage : public QWidget
{
    Q_OBJECT

public:
    explicit PatientsPage(QWidget* parent = nullptr);
    void setRows(std::vector<services::PatientSummary> rows);
    [[nodiscard]] QString searchText() const;

Q_SIGNALS:
    void searchChanged(const QString& text);
    /// The row id of the patient (a PatientId; Qt cannot stream a 64-bit enum).
    void opened(qint64 patient);
    void importRequested();

private:
    QLineEdit* m_search;
    QTableView* m_table;
    QLabel* m_empty;
    PatientsModel* m_model;
};

} // namespace consilium::ui
