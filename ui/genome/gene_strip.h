#pragma once

#include "core/genomics/coverage.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace consilium::ui
{

class GeneCells;

/// How much of what matters in this tumour type was tested: a sentence, a legend with the number of
/// genes in each state, and one cell a gene.
class GeneStrip : public QWidget
{
    Q_OBJECT

public:
    explicit GeneStrip(QWidget* parent = nullptr);
    /// `tumourType`: OncoTree code, empty where it is not known: then no gene is said to matter.
    /// `tests`: how many the case records; that there is none is said by the head, not here.
    void setStrip(const genomics::CoverageStrip& strip,
                  const std::string& tumourType,
                  std::size_t tests,
                  const Theme& theme);

Q_SIGNALS:
    /// An approved symbol.
    void geneChosen(const QString& symbol);

private:
    void showLegend(const genomics::CoverageStrip& strip, const Theme& theme);

    QWidget* m_head;
    QLabel* m_sentence;
    GeneCells* m_cells;
    QLabel* m_note;
};

} // namespace consilium::ui
