#pragma once

#include "ui/knowledge/knowledge_index.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>
#include <set>

namespace consilium::ui
{

/// The entries of a pack as a table. `NoteRole` is the second line of a cell.
class EntriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Marker, Tumour, Therapy, Effect, Level, Approvals, ColumnCount };

    enum Role { NoteRole = Qt::UserRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setIndex(KnowledgeIndex index);

    [[nodiscard]] const KnowledgeIndex& knowledge() const { return m_index; }

    [[nodiscard]] const KnowledgeEntry& entry(int row) const
    {
        return m_index.entries()[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    KnowledgeIndex m_index;
};

/// The chosen groups and sources, and of them what every word of the search finds.
class EntriesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EntriesFilter(QObject* parent = nullptr);
    void setWords(const QString& words);
    void setGroup(EntryGroup group, bool isShown);
    void setSource(const std::string& source, bool isShown);
    /// Everything is shown again.
    void reset();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] const EntriesModel& entries() const;

    std::vector<bool> m_matches; ///< by row of the source; empty: no search
    std::array<bool, kEntryGroups> m_groups{};
    std::set<std::string> m_hiddenSources;
};

} // namespace consilium::ui
