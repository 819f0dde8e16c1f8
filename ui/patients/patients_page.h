#pragma once

#include "ui/patients/patients_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace consilium::ui
{

/// Patient list with search as you type.
class PatientsPage : public QWidget
{
    Q_OBJECT

public:
    explicit PatientsPage(QWidget* parent = nullptr);
    void setRows(std::vector<services::PatientSummary> rows);
    /// The day that ages refer to; without it no age is shown.
    void setToday(Day today);
    [[nodiscard]] QString searchText() const;

Q_SIGNALS:
    void searchChanged(const QString& text);
    /// The row id of the patient (a PatientId; Qt cannot stream a 64-bit enum).
    void opened(qint64 patient);
    void importRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(int row);
    bool searchKey(int key);
    bool tableKey(QEvent* event);

    QLineEdit* m_search;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_empty;
    PatientsModel* m_model;
};

} // namespace consilium::ui
