#include "ui/knowledge/entries_model.h"

#include <QApplication>
#include <QFont>

namespace consilium::ui
{

namespace
{

QString shown(const KnowledgeEntry& entry, int column)
{
    switch (column) {
    case EntriesModel::Marker:
        return entry.marker;
    case EntriesModel::Tumour:
        return entry.tumour;
    case EntriesModel::Therapy:
        return entry.therapy;
    case EntriesModel::Effect:
        return entry.effect;
    case EntriesModel::Level:
        return entry.level;
    case EntriesModel::Approvals:
        return entry.approvals;
    default:
        return {};
    }
}

QString noteOf(const KnowledgeEntry& entry, int column)
{
    switch (column) {
    case EntriesModel::Marker:
        return entry.biomarker;
    case EntriesModel::Tumour:
        return entry.outside.isEmpty()
                   ? QString()
                   : EntriesModel::tr("except %1", "tumour types").arg(entry.outside);
    case EntriesModel::Therapy:
        return entry.setting;
    case EntriesModel::Effect:
        return entry.isAgainst ? EntriesModel::tr("evidence against it") : QString();
    case EntriesModel::Level:
        return entry.ownLevel;
    case EntriesModel::Approvals:
        return entry.approved;
    default:
        return {};
    }
}

} // namespace

void EntriesModel::setIndex(KnowledgeIndex index)
{
    beginResetModel();
    m_index = std::move(index);
    endResetModel();
}

int EntriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_index.entries().size());
}

int EntriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntriesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& wanted = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return shown(wanted, index.column());
    case NoteRole:
        return noteOf(wanted, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const auto note = noteOf(wanted, index.column());
        const auto first = shown(wanted, index.column());
        return note.isEmpty() ? first : first + QLatin1Char('\n') + note;
    }
    case Qt::FontRole:
        if (index.column() == Marker) {
            auto bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Marker:
        return tr("Biomarker");
    case Tumour:
        return tr("Tumour type");
    case Therapy:
        return tr("Therapy");
    case Effect:
        return tr("Effect");
    case Level:
        return tr("Level");
    case Approvals:
        return tr("Approvals");
    case ColumnCount:
        break;
    }
    return {};
}

EntriesFilter::EntriesFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    m_groups.fill(true);
    setSortRole(EntriesModel::SortRole);
    setSortLocaleAware(false);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

const EntriesModel& EntriesFilter::entries() const
{
    return static_cast<const EntriesModel&>(*sourceModel());
}

void EntriesFilter::setWords(const QString& words)
{
    m_matches =
        words.trimmed().isEmpty() ? std::vector<bool>() : entries().knowledge().matches(words);
    invalidateFilter();
}

void EntriesFilter::setGroup(EntryGroup group, bool isShown)
{
    m_groups[static_cast<std::size_t>(group)] = isShown;
    invalidateFilter();
}

void EntriesFilter::setSource(const std::string& source, bool isShown)
{
    if (isShown)
        m_hiddenSources.erase(source);
    else
        m_hiddenSources.insert(source);
    invalidateFilter();
}

void EntriesFilter::reset()
{
    m_matches.clear();
    m_groups.fill(true);
    m_hiddenSources.clear();
    invalidateFilter();
}

bool EntriesFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto at = static_cast<std::size_t>(row);
    const auto& entry = entries().entry(row);
    return (at >= m_matches.size() || m_matches[at]) &&
           m_groups[static_cast<std::size_t>(entry.group)] &&
           !m_hiddenSources.contains(entry.source);
}

} // namespace consilium::ui
