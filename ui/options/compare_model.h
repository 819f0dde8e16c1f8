#pragma once

#include "core/options/ranking.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace consilium::ui
{

/// Two to four options side by side: a column each, a row for what is compared. What differs from
/// the reference starts with ≠ and is bold, so that colour is not the only sign.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Those of `marked` that are among the options, in that order. `pinned`: the reference, an id.
    void setOptions(const options::Ranking& ranking,
                    const std::vector<std::string>& marked,
                    const std::string& pinned,
                    const Theme& theme);
    /// Leaves out the rows in which all are equal.
    void setFolded(bool isFolded);

    /// How many rows are left out.
    [[nodiscard]] int foldedCount() const;
    /// Id of a column's option.
    [[nodiscard]] const std::string& idAt(int column) const;

    /// That figures of different trials, or numbers of different models, are no comparison; empty
    /// where all figures come from one.
    [[nodiscard]] QString caution() const { return m_caution; }

    /// The table as it stands, with tabs between the columns, and the caution below.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString what;
        QStringList cells;
        bool isEqual = false;
    };

    [[nodiscard]] const Row& rowAt(int row) const;
    [[nodiscard]] bool isDifferent(const Row& row, int column) const;
    void fold();
    void fill(const std::vector<const options::Option*>& chosen);

    std::vector<Row> m_rows;
    std::vector<int> m_shown; ///< indices of m_rows
    std::vector<std::string> m_ids;
    QStringList m_names;
    int m_reference = 0;
    bool m_isFolded = false;
    QString m_caution;
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
