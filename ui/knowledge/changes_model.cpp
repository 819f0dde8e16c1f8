#include "ui/knowledge/changes_model.h"

#include "ui/widgets/marks.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr quintptr kHeading = 0; ///< else the heading's row + 1

QVariant signOf(const ChangeRow& row, const Theme& theme)
{
    switch (row.change) {
    case knowledge::Change::Gained:
        return markPixmap(Mark::Check, theme.good, 11, qApp->devicePixelRatio());
    case knowledge::Change::Lost:
        return markPixmap(Mark::Crossed, theme.bad, 11, qApp->devicePixelRatio());
    case knowledge::Change::Moved:
        return markPixmap(Mark::Triangle,
                          row.isTopLevelLost ? theme.bad : theme.caution,
                          11,
                          qApp->devicePixelRatio());
    }
    return {};
}

} // namespace

void ChangesModel::setChanges(Changes changes, const Theme& theme)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_theme = theme;
    endResetModel();
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kHeading);
}

QModelIndex ChangesModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kHeading)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kHeading);
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_changes.groups.size());
    if (parent.internalId() != kHeading || parent.column() > 0)
        return 0;
    return static_cast<int>(m_changes.groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int ChangesModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(m_changes.headers.size());
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == kHeading) {
        const auto& group = m_changes.groups[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole && index.column() == 0)
            return group.title;
        if (role == Qt::FontRole) {
            auto bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    }
    const auto& group = m_changes.groups[index.internalId() - 1];
    const auto& row = group.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::DecorationRole:
        return index.column() == 0 ? signOf(row, m_theme) : QVariant();
    case SearchRole:
        return (group.title + QLatin1Char(' ') + row.cells.join(QLatin1Char(' '))).toLower();
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_changes.headers.value(section)) : QVariant();
}

ChangesFilter::ChangesFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ChangesFilter::setWords(const QString& words)
{
    m_words = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

int ChangesFilter::count() const
{
    int count = 0;
    for (int group = 0; group < rowCount(); ++group)
        count += rowCount(index(group, 0));
    return count;
}

bool ChangesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!parent.isValid()) // by what stands below it
        return m_words.isEmpty();
    const auto all = sourceModel()->index(row, 0, parent).data(ChangesModel::SearchRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return all.contains(word); });
}

} // namespace consilium::ui
