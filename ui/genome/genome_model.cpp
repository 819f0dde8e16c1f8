#include "ui/genome/genome_model.h"

#include "ui/format/format.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace consilium::ui
{

CellChip stateChip(const GenomeRow& row)
{
    switch (row.state) {
    case GenomeState::Altered:
        return {Mark::Dot, row.stateWord, "accent"};
    case GenomeState::TestedNormal:
        return {Mark::Check, row.stateWord, "good"};
    case GenomeState::NotCovered:
        return {Mark::Crossed, row.stateWord, "unknown"};
    case GenomeState::Failed:
        return {Mark::Triangle, row.stateWord, "caution"};
    case GenomeState::Unknown:
        return {Mark::Question, row.stateWord, "unknown"};
    case GenomeState::Measured:
        return {Mark::Dot, row.stateWord, "neutral"};
    case GenomeState::Silent:
        return {Mark::Dot, row.stateWord, "neutral"};
    case GenomeState::NotUsed:
        return {Mark::Crossed, row.stateWord, "neutral"};
    }
    return {};
}

QList<CellChip> knowledgeChips(const GenomeRow& row)
{
    QList<CellChip> chips;
    if (row.sensitive > 0)
        chips << CellChip{
            Mark::Check,
            GenomeModel::tr("%1 sensitive", "number of statements").arg(row.sensitive),
            "good"};
    if (row.resistant > 0)
        chips << CellChip{
            Mark::Crossed,
            GenomeModel::tr("%1 resistant", "number of statements").arg(row.resistant),
            "bad"};
    if (row.other > 0)
        chips << CellChip{Mark::Dot,
                          GenomeModel::tr("%1 other", "number of statements").arg(row.other),
                          "neutral"};
    if (chips.isEmpty() && row.asking > 0 && row.section == GenomeSection::NotTested)
        chips << CellChip{Mark::Question,
                          GenomeModel::tr("%1 ask", "number of statements").arg(row.asking),
                          "unknown"};
    return chips;
}

void GenomeModel::setRows(std::vector<GenomeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_counts = {};
    m_searchTexts.clear();
    m_searchTexts.reserve(m_rows.size());
    for (const auto& row : m_rows) {
        ++m_counts[static_cast<std::size_t>(row.section)];
        m_searchTexts.push_back(QStringList{row.gene,
                                            row.change,
                                            row.changeDetail,
                                            row.stateWord,
                                            row.consequence,
                                            row.origin,
                                            row.filter,
                                            row.source,
                                            row.specimenWords}
                                    .join(QLatin1Char(' '))
                                    .toLower());
    }
    endResetModel();
}

int GenomeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GenomeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GenomeModel::shown(const GenomeRow& row, Column column) const
{
    switch (column) {
    case Gene:
        return row.gene;
    case Change:
        return row.change;
    case Specimen: {
        QStringList numbers;
        for (const int number : row.specimens)
            numbers << QString::number(number);
        return numbers.join(QStringLiteral(", "));
    }
    case State:
        return row.stateWord;
    case Tier:
        return row.tier.empty() ? QString() : tr("AMP %1").arg(text(row.tier));
    case Knowledge: {
        QStringList words;
        const auto chips = knowledgeChips(row);
        for (const auto& chip : chips)
            words << chip.word;
        return words.join(QStringLiteral(", "));
    }
    case Fraction:
        return row.fraction;
    case Origin:
        return row.origin;
    case Consequence:
        return row.consequence;
    case Filter:
        return row.filter;
    case Source:
        return row.source;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant GenomeModel::sortKey(int index, Column column) const
{
    const auto& wanted = row(index);
    if (column == Specimen) // those of none last
        return wanted.specimens.empty() ? 1'000'000 : wanted.specimens.front();
    if (column == Fraction)
        return wanted.fractionValue.value_or(-1);
    if (column == Knowledge)
        return 1'000'000 * (wanted.sensitive + wanted.resistant) + 1'000 * wanted.asking +
               wanted.other;
    return shown(wanted, column);
}

QVariant GenomeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& wanted = row(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(wanted, column);
    case Qt::AccessibleTextRole:
        return column == Specimen ? QVariant(wanted.specimenWords) : QVariant();
    case Qt::ToolTipRole:
        if (column == Specimen)
            return QString(wanted.specimenWords)
                .replace(QStringLiteral("; "), QStringLiteral("\n"));
        return column == Change && !wanted.changeDetail.isEmpty()
                   ? wanted.change + QLatin1Char('\n') + wanted.changeDetail
                   : shown(wanted, column);
    case Qt::FontRole:
        if (column == Gene) {
            QFont bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    case DetailRole:
        return column == Change ? wanted.changeDetail : QString();
    case SectionRole:
        return static_cast<int>(wanted.section);
    case SortRole:
        return sortKey(index.row(), column);
    case SearchRole:
        return m_searchTexts[static_cast<std::size_t>(index.row())];
    default:
        return {};
    }
}

QVariant GenomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Knowledge)
        return tr("How many statements of the knowledge pack the finding meets: sensitive and "
                  "resistant for this tumour type, other for other tumour "
                  "types and other effects. “Ask” counts the statements that cannot be judged "
                  "without the test.");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Gene:
        return tr("Gene");
    case Change:
        return tr("Change");
    case Specimen:
        return tr("Specimen");
    case State:
        return tr("State");
    case Tier:
        return tr("Tier");
    case Knowledge:
        return tr("Knowledge");
    case Fraction:
        return tr("Allele fraction");
    case Origin:
        return tr("Origin");
    case Consequence:
        return tr("Consequence");
    case Filter:
        return tr("Filter");
    case Source:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

GenomeFilter::GenomeFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(GenomeModel::SortRole);
    setSortLocaleAware(false);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void GenomeFilter::setSection(GenomeSection section, bool isShown)
{
    if (isShown)
        m_sections.insert(section);
    else
        m_sections.erase(section);
    invalidateFilter();
}

void GenomeFilter::setWords(const QString& words)
{
    m_words = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool GenomeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    if (!m_sections.contains(
            static_cast<GenomeSection>(index.data(GenomeModel::SectionRole).toInt())))
        return false;
    const auto* model = static_cast<const GenomeModel*>(sourceModel());
    return isOfSpecimens(model->row(row)) && hasWords(index);
}

void GenomeFilter::setSpecimens(std::set<int> numbers)
{
    m_specimens = std::move(numbers);
    invalidateFilter();
}

bool GenomeFilter::isOfSpecimens(const GenomeRow& row) const
{
    return m_specimens.empty() ||
           std::any_of(row.specimens.begin(), row.specimens.end(), [&](int number) {
               return m_specimens.contains(number);
           });
}

bool GenomeFilter::hasWords(const QModelIndex& index) const
{
    const auto all = index.data(GenomeModel::SearchRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return all.contains(word); });
}

HiddenRows GenomeFilter::hidden() const
{
    HiddenRows hidden;
    std::set<GenomeSection> off;
    const auto* model = static_cast<const GenomeModel*>(sourceModel());
    for (int index = 0; index < model->rowCount(); ++index) {
        const auto& row = model->row(index);
        const bool isOff = !m_sections.contains(row.section);
        if (isOff && row.section == GenomeSection::FilteredOut) {
            ++(row.isWithdrawn ? hidden.withdrawn : hidden.filtered);
        } else if (isOff) {
            ++hidden.inSections;
            off.insert(row.section);
        } else if (!isOfSpecimens(row)) {
            ++hidden.bySpecimen;
        } else if (!hasWords(model->index(index, 0))) {
            ++hidden.bySearch;
        }
    }
    hidden.switchedOff.assign(off.begin(), off.end());
    return hidden;
}

} // namespace consilium::ui
