#include "ui/pharmacogenes/pharmacogene_model.h"

#include <QFont>

namespace consilium::ui
{

CellChip resultChip(const PharmacogeneRow& row)
{
    switch (row.state) {
    case GeneResult::NotTested:
        return {Mark::Question, PharmacogeneModel::tr("Not tested"), "unknown"};
    case GeneResult::NotCalled:
        return {Mark::Crossed, PharmacogeneModel::tr("Not called"), "unknown"};
    case GeneResult::Called:
        break;
    }
    if (row.isKeyMissing)
        return {Mark::Triangle, row.restsOn, "caution"};
    if (row.result != nullptr && row.result->positions.empty())
        return {Mark::Dot, row.restsOn, "neutral"};
    return {Mark::Check, row.restsOn, "neutral"};
}

void PharmacogeneModel::setRows(std::vector<PharmacogeneRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PharmacogeneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PharmacogeneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PharmacogeneModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto words = [&]() -> std::pair<QString, QString> {
        switch (index.column()) {
        case Gene:
            return {row.gene, row.isAskedNow ? tr("matters now") : QString()};
        case Call:
            return {row.call, row.callDetail};
        case Phenotype:
            return {row.phenotype, row.score};
        case RestsOn:
            return {resultChip(row).word,
                    row.state == GeneResult::NotCalled ? row.restsOn : row.restsOnDetail};
        case Source:
            return {row.source, row.date};
        default:
            return {};
        }
    }();
    switch (role) {
    case Qt::DisplayRole:
        return words.first;
    case DetailRole:
        return words.second;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words.second.isEmpty()
                   ? words.first
                   : tr("%1, %2", "cell, its second line").arg(words.first, words.second);
    case Qt::FontRole:
        if (index.column() == Gene) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant PharmacogeneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Gene:
        return tr("Gene");
    case Call:
        return tr("Call");
    case Phenotype:
        return tr("Phenotype");
    case RestsOn:
        return tr("Rests on");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace consilium::ui
