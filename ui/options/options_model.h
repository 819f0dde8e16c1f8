#pragma once

#include "core/options/ranking.h"

#include <QAbstractListModel>

namespace consilium::ui
{

/// The ranking as a list: a heading before the options of each shelf, then the options in their
/// order. A shelf without options has no heading.
class OptionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        OptionRole ///< index into Ranking::options, of an option row
    };

    using QAbstractListModel::QAbstractListModel;
    void setRanking(options::Ranking ranking);

    [[nodiscard]] const options::Ranking& ranking() const { return m_ranking; }

    /// The option of a row, or null for a heading.
    [[nodiscard]] const options::Option* optionAt(int row) const;

    [[nodiscard]] options::Shelf shelfAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].shelf;
    }

    [[nodiscard]] int countOf(options::Shelf shelf) const;
    /// Row of the option with this index.
    [[nodiscard]] int rowOf(int option) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        int option = -1; ///< -1: heading
        options::Shelf shelf = options::Shelf::Supported;
    };

    options::Ranking m_ranking;
    std::vector<Row> m_rows;
};

} // namespace consilium::ui
