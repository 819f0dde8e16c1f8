#pragma once

#include "core/services/boards.h"

#include <QAbstractTableModel>

namespace consilium::ui
{

/// The cases of a meeting in their order, or those that wait for one. Every cell says its whole
/// text as tool tip; the first is read aloud as the whole line.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Patient, Age, Diagnosis, Question, State, Minutes, Missing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<services::BoardRow> rows, Day today);

    [[nodiscard]] const std::vector<services::BoardRow>& rows() const { return m_rows; }

    /// -1 where it is not listed.
    [[nodiscard]] int rowOf(BoardCaseId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Müller, Anna".
    [[nodiscard]] static QString nameOf(const services::PatientSummary& patient);
    /// "performance status, frailty"; "nothing" where nothing is missing.
    [[nodiscard]] static QString missingOf(const std::vector<board::MinimumItem>& missing);

private:
    [[nodiscard]] QString shown(int row, Column column) const;

    std::vector<services::BoardRow> m_rows;
    Day m_today{};
};

} // namespace consilium::ui
