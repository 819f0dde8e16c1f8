#pragma once

#include "ui/options/option_view.h"

#include <QAbstractListModel>

namespace consilium::ui
{

/// The ranking as a list: a heading before the options of each shelf, then the options in their
/// order, or in the reader's. A shelf without options has no heading; one whose options are all
/// hidden keeps it.
class OptionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        OptionRole, ///< index into Ranking::options, of an option row
        PinnedRole  ///< whether it is the reference of the comparison
    };

    using QAbstractListModel::QAbstractListModel;
    void setRanking(options::Ranking ranking);
    /// Which options are shown, and in what order on their shelf. Ranks stay the program's.
    void setView(const OptionView& view);
    /// Ids of the options that are marked for the comparison; `pinned` is one of them or empty.
    void setMarks(const std::vector<std::string>& marked, const std::string& pinned);

    [[nodiscard]] const options::Ranking& ranking() const { return m_ranking; }

    /// The option of a row, or null for a heading.
    [[nodiscard]] const options::Option* optionAt(int row) const;

    [[nodiscard]] options::Shelf shelfAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].shelf;
    }

    [[nodiscard]] int countOf(options::Shelf shelf) const;
    /// "3", or "2 of 3" where the filter hides some.
    [[nodiscard]] QString countWords(options::Shelf shelf) const;
    /// Row of the option with this index; -1 where it is hidden or there is none.
    [[nodiscard]] int rowOf(int option) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Of Qt::CheckStateRole: asks for the mark; whether it is set is not the model's to say.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void markRequested(const QString& option);

private:
    void arrange();
    [[nodiscard]] QString headingWords(options::Shelf shelf) const;

    struct Row
    {
        int option = -1; ///< -1: heading
        options::Shelf shelf = options::Shelf::Supported;
    };

    options::Ranking m_ranking;
    OptionView m_view;
    std::vector<std::string> m_marked;
    std::string m_pinned;
    std::vector<Row> m_rows;
};

} // namespace consilium::ui
