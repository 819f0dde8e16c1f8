#include "ui/options/options_model.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"

#include <algorithm>

namespace consilium::ui
{

void OptionsModel::setRanking(options::Ranking ranking)
{
    beginResetModel();
    m_ranking = std::move(ranking);
    m_rows.clear();
    for (std::size_t index = 0; index < m_ranking.options.size(); ++index) {
        const auto shelf = m_ranking.options[index].shelf;
        if (m_rows.empty() || m_rows.back().shelf != shelf)
            m_rows.push_back({-1, shelf});
        m_rows.push_back({static_cast<int>(index), shelf});
    }
    endResetModel();
}

const options::Option* OptionsModel::optionAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int option = m_rows[static_cast<std::size_t>(row)].option;
    return option < 0 ? nullptr : &m_ranking.options[static_cast<std::size_t>(option)];
}

int OptionsModel::countOf(options::Shelf shelf) const
{
    return static_cast<int>(std::count_if(
        m_ranking.options.begin(), m_ranking.options.end(), [shelf](const options::Option& option) {
            return option.shelf == shelf;
        }));
}

int OptionsModel::rowOf(int option) const
{
    if (option < 0)
        return -1;
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [option](const Row& row) { return row.option == option; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int OptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags OptionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading is no place for the cursor: the keys pass over it.
    return optionAt(index.row()) == nullptr ? Qt::ItemFlags(Qt::NoItemFlags)
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant OptionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto* option = optionAt(index.row());
    if (role == IsHeadingRole)
        return option == nullptr;
    if (option == nullptr) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("%1: %n option(s)", "shelf", countOf(shelfAt(index.row())))
                .arg(OptionWords::shelf(shelfAt(index.row())));
        return {};
    }
    const int place = m_rows[static_cast<std::size_t>(index.row())].option;
    switch (role) {
    case OptionRole:
        return place;
    case Qt::DisplayRole:
        return tr("%1. %2", "rank, name").arg(place + 1).arg(OptionWords::name(*option));
    case Qt::ToolTipRole:
        return Format::message(option->orderWords);
    case Qt::AccessibleTextRole:
        // Everything the row shows, as one sentence.
        return tr("%1. %2, %3, %4. %5. Score: %6", "rank, name, shelf, level, reason, score")
            .arg(place + 1)
            .arg(OptionWords::name(*option),
                 OptionWords::shelf(option->shelf),
                 OptionWords::level(*option),
                 Format::message(option->orderWords),
                 OptionWords::score(*option));
    default:
        return {};
    }
}

} // namespace consilium::ui
