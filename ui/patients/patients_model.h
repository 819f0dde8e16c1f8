#pragma once

#include "core/services/session.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <optional>

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
    /// The day that ages refer to; without it no age is shown.
    void setToday(Day today);

    [[nodiscard]] const services::PatientSummary& row(int index) const
    {
        return m_rows[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const services::PatientSummary& patient, Column column) const;

    std::vector<services::PatientSummary> m_rows;
    std::optional<Day> m_today;
};

/// Paints the text of its column as a pill; an empty text paints nothing.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace consilium::ui
