#include "ui/options/compare_model.h"

#include "ui/options/compare_words.h"
#include "ui/options/option_words.h"

#include <QFont>

#include <algorithm>

namespace consilium::ui
{

void CompareModel::setOptions(const options::Ranking& ranking,
                              const std::vector<std::string>& marked,
                              const std::string& pinned,
                              const Theme& theme)
{
    beginResetModel();
    m_theme = theme;
    m_rows.clear();
    m_ids.clear();
    m_names.clear();
    m_reference = 0;
    std::vector<const options::Option*> chosen;
    for (const auto& id : marked) {
        const auto found = std::find_if(ranking.options.begin(),
                                        ranking.options.end(),
                                        [&](const auto& option) { return option.id == id; });
        if (found == ranking.options.end())
            continue;
        if (id == pinned)
            m_reference = static_cast<int>(chosen.size());
        chosen.push_back(&*found);
        m_ids.push_back(id);
        m_names << tr("%1. %2", "rank, name")
                       .arg(found - ranking.options.begin() + 1)
                       .arg(OptionWords::name(*found));
    }
    fill(chosen);
    m_caution = CompareWords::caution(chosen);
    fold();
    endResetModel();
}

void CompareModel::fill(const std::vector<const options::Option*>& chosen)
{
    if (chosen.empty())
        return;
    const auto add = [&](const QString& what, const auto& words) {
        Row row;
        row.what = what;
        for (const auto* option : chosen)
            row.cells << words(*option);
        row.isEqual = std::all_of(row.cells.begin(), row.cells.end(), [&row](const QString& cell) {
            return cell == row.cells.front();
        });
        m_rows.push_back(std::move(row));
    };
    add(tr("Shelf"), [](const auto& option) { return OptionWords::shelf(option.shelf); });
    add(tr("Evidence level"), &CompareWords::level);
    add(tr("Rests on"), &OptionWords::basis);
    for (const auto kind : CompareWords::kinds(chosen))
        add(OptionWords::kind(kind),
            [kind](const auto& option) { return CompareWords::criteria(option, kind); });
    add(tr("Starting dose"), &CompareWords::doses);
    add(tr("Trials"), &CompareWords::trials);
    add(tr("Model"), &CompareWords::score);
    add(tr("Evidence"), &CompareWords::evidence);
}

void CompareModel::setFolded(bool isFolded)
{
    beginResetModel();
    m_isFolded = isFolded;
    fold();
    endResetModel();
}

void CompareModel::fold()
{
    m_shown.clear();
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        if (!m_isFolded || !m_rows[index].isEqual)
            m_shown.push_back(static_cast<int>(index));
    }
}

int CompareModel::foldedCount() const { return static_cast<int>(m_rows.size() - m_shown.size()); }

const std::string& CompareModel::idAt(int column) const
{
    return m_ids[static_cast<std::size_t>(column)];
}

const CompareModel::Row& CompareModel::rowAt(int row) const
{
    return m_rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

bool CompareModel::isDifferent(const Row& row, int column) const
{
    return row.cells.at(column) != row.cells.at(m_reference);
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = rowAt(index.row());
    const auto& cell = row.cells.at(index.column());
    const bool isOther = isDifferent(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return isOther ? QStringLiteral("≠ ") + cell : cell;
    case Qt::AccessibleTextRole:
        return isOther ? tr("differs from the reference: %1").arg(cell) : cell;
    case Qt::ToolTipRole:
        return isOther ? tr("Differs from the reference.") : QString();
    case Qt::ForegroundRole:
        return isOther ? m_theme.accent : m_theme.text;
    case Qt::BackgroundRole:
        return index.column() == m_reference ? QVariant(m_theme.raised) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(isOther);
        return isOther ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return (Qt::AlignTop | Qt::AlignLeft).toInt();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return (Qt::AlignTop | Qt::AlignLeft).toInt();
        return role == Qt::DisplayRole ? QVariant(rowAt(section).what) : QVariant();
    }
    if (section >= columnCount() || role != Qt::DisplayRole)
        return {};
    return section == m_reference ? tr("%1\n◆ reference", "rank and name").arg(m_names.at(section))
                                  : m_names.at(section);
}

QString CompareModel::asText() const
{
    const auto line = [](QStringList cells) {
        for (auto& cell : cells)
            cell.replace(QLatin1Char('\n'), QStringLiteral(" | "));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines;
    QStringList head{QString()};
    for (int column = 0; column < columnCount(); ++column)
        head << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << line(head);
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{rowAt(row).what};
        for (int column = 0; column < columnCount(); ++column)
            cells << index(row, column).data().toString();
        lines << line(cells);
    }
    if (!m_caution.isEmpty())
        lines << m_caution;
    return lines.join(QLatin1Char('\n'));
}

} // namespace consilium::ui
