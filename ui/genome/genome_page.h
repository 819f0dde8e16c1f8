#pragma once

#include "ui/genome/genome_detail.h"
#include "ui/genome/genome_model.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace consilium::ui
{

class FlowLayout;
class GenomeDelegate;
class TypedEntry;

/// What tumour and germline say, as a table with the reasons beside it. "Not tested" is a row,
/// never an absence, and what is hidden is counted.
class GenomePage : public QWidget
{
    Q_OBJECT

public:
    explicit GenomePage(QWidget* parent = nullptr);
    /// Keeps a copy of the case; the toolbox must outlive the page's use of it.
    void setCase(const clinical::Case& record,
                 const services::Toolbox& toolbox,
                 const options::Ranking& ranking,
                 const Theme& theme);

    [[nodiscard]] TypedEntry* typedEntry() const { return m_typed; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    QWidget* makeHead();
    void showSignatures();
    /// What was tested, and how much of what matters in this tumour type.
    void showAssays(const std::string& tumourType);
    void styleSections(const Theme& theme);
    void updateCounts();
    /// The row of a finding that was typed just now, else the first.
    void chooseRow();
    void showChosen();

    clinical::Case m_record;
    const services::Toolbox* m_toolbox = nullptr;
    GenomeModel* m_model;
    GenomeFilter* m_filter;
    GenomeDelegate* m_delegate;
    QTableView* m_table;
    QLineEdit* m_search;
    std::array<QToolButton*, 4> m_sections{};
    FlowLayout* m_signatures;
    QLabel* m_assays;
    QLabel* m_note;
    QLabel* m_empty;
    GenomeDetail* m_detail;
    TypedEntry* m_typed;
};

} // namespace consilium::ui
