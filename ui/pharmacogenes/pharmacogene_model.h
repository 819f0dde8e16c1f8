#pragma once

#include "ui/genome/genome_model.h"
#include "ui/pharmacogenes/pharmacogene_rows.h"

#include <QAbstractTableModel>

namespace consilium::ui
{

/// Shape, word and tone of how far a gene's result goes.
[[nodiscard]] CellChip resultChip(const PharmacogeneRow& row);

/// Rows of pharmacogeneRows as a table.
class PharmacogeneModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Gene, Call, Phenotype, RestsOn, Source, ColumnCount };

    /// DetailRole: the second line of a cell.
    enum Role { DetailRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PharmacogeneRow> rows);

    [[nodiscard]] const PharmacogeneRow& row(int index) const
    {
        return m_rows[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PharmacogeneRow> m_rows;
};

} // namespace consilium::ui
