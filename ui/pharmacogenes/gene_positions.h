#pragma once

#include "ui/pharmacogenes/pharmacogene_rows.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace consilium::ui
{

class FlowLayout;

/// Below the table: for each gene with a result what a reader has to know beside the call, and a
/// strip of the positions of its definition, with a legend.
class GenePositions : public QWidget
{
    Q_OBJECT

public:
    explicit GenePositions(QWidget* parent = nullptr);
    /// Rows without a result are passed over.
    void setRows(const std::vector<PharmacogeneRow>& rows, const Theme& theme);
    /// Brings a gene's block to the top.
    void showGene(const QString& gene);

private:
    QWidget* makeBlock(const PharmacogeneRow& row, const Theme& theme);
    void makeLegend(const Theme& theme);

    QLabel* m_pointed; ///< the position that is pointed at, in words
    FlowLayout* m_legend;
    QScrollArea* m_scroll;
};

} // namespace consilium::ui
