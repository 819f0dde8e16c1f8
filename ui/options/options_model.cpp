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
    arrange();
    endResetModel();
}

void OptionsModel::setView(const OptionView& view)
{
    beginResetModel();
    m_view = view;
    arrange();
    endResetModel();
}

void OptionsModel::arrange()
{
    m_rows.clear();
    for (const auto shelf : {options::Shelf::Supported,
                             options::Shelf::ForConsideration,
                             options::Shelf::NotAdvised}) {
        if (countOf(shelf) == 0)
            continue;
        m_rows.push_back({-1, shelf});
        for (const int option : m_view.arranged(m_ranking, shelf))
            m_rows.push_back({option, shelf});
    }
}

void OptionsModel::setMarks(const std::vector<std::string>& marked, const std::string& pinned)
{
    m_marked = marked;
    m_pinned = pinned;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool OptionsModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    const auto* option = optionAt(index.row());
    if (option == nullptr || role != Qt::CheckStateRole)
        return false;
    Q_EMIT markRequested(text(option->id));
    return true;
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

QString OptionsModel::countWords(options::Shelf shelf) const
{
    const int all = countOf(shelf);
    const auto shown = std::count_if(m_rows.begin(), m_rows.end(), [shelf](const Row& row) {
        return row.option >= 0 && row.shelf == shelf;
    });
    return shown == all ? QString::number(all) : tr("%1 of %2", "shown, all").arg(shown).arg(all);
}

int OptionsModel::rowOf(int option) const
{
    if (option < 0)
        return -1;
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [option](const Row& row) { return row.option == option; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString OptionsModel::headingWords(options::Shelf shelf) const
{
    const auto name = OptionWords::shelf(shelf);
    const int all = countOf(shelf);
    const auto words = countWords(shelf);
    return words == QString::number(all)
               ? tr("%1: %n option(s)", "shelf", all).arg(name)
               : tr("%1: %2 options shown, the filter hides the others", "shelf, 2 of 3")
                     .arg(name, words);
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
    return optionAt(index.row()) == nullptr
               ? Qt::ItemFlags(Qt::NoItemFlags)
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
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
            return headingWords(shelfAt(index.row()));
        return {};
    }
    const int place = m_rows[static_cast<std::size_t>(index.row())].option;
    switch (role) {
    case OptionRole:
        return place;
    case Qt::CheckStateRole:
        return std::find(m_marked.begin(), m_marked.end(), option->id) == m_marked.end()
                   ? Qt::Unchecked
                   : Qt::Checked;
    case PinnedRole:
        return option->id == m_pinned;
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
