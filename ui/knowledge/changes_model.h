#pragma once

#include "core/services/packs.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace consilium::ui
{

struct ChangeRow
{
    knowledge::Change change = knowledge::Change::Gained;
    QStringList cells;
    bool isTopLevelLost = false;
};

struct ChangeGroup
{
    QString title; ///< with the number of its rows
    std::vector<ChangeRow> rows;
};

/// Changes under headings, as a tree of two levels.
struct Changes
{
    QStringList headers;
    std::vector<ChangeGroup> groups;

    [[nodiscard]] int count() const;
};

/// What the new pack says differently: lost on level I, lost, on another level, gained.
[[nodiscard]] Changes claimChanges(const knowledge::PackDifference& difference,
                                   const terminology::TumourTree& tumours);
/// What becomes of the options of each case, under its label.
[[nodiscard]] Changes caseChanges(const services::PackComparison& comparison);
/// Which entries differ, by kind and id.
[[nodiscard]] Changes entryChanges(const knowledge::PackDifference& difference);

class ChangesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;
    void setChanges(Changes changes, const Theme& theme);

    [[nodiscard]] int count() const { return m_changes.count(); }

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Changes m_changes;
    Theme m_theme = Theme::light();
};

/// The changes that hold every word; headings stay while one of theirs does.
class ChangesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ChangesFilter(QObject* parent = nullptr);
    void setWords(const QString& words);
    /// Changes that are shown, without headings.
    [[nodiscard]] int count() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace consilium::ui
