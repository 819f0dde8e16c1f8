#pragma once

#include "core/clinical/shared_case.h"
#include "ui/genome/genome_detail.h"
#include "ui/genome/genome_model.h"
#include "ui/genome/hidden_line.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace consilium::ui
{

class GenomeDelegate;
class GenomeHead;
class TypedEntry;

/// What tumour and germline say, as a table with the reasons beside it. "Not tested" is a row,
/// never an absence, and what is hidden is counted.
class GenomePage : public QWidget
{
    Q_OBJECT

public:
    explicit GenomePage(QWidget* parent = nullptr);
    /// Keeps a copy of the case; the toolbox must outlive the page's use of it.
    void setCase(const clinical::SharedCase& record,
                 const services::Toolbox& toolbox,
                 const options::Ranking& ranking,
                 const Theme& theme);

    [[nodiscard]] TypedEntry* typedEntry() const { return m_typed; }

Q_SIGNALS:
    /// A source with the address at which it can be opened; the address may be empty.
    void sourceRequested(const QString& source, const QString& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    void makeSections();
    void styleSections(const Theme& theme);
    void updateCounts();
    /// The row of a finding that was typed just now, else the first.
    void chooseRow();
    void showChosen();
    void showSection(GenomeSection section);
    void showHidden(HiddenLine::Reason reason);
    /// Chooses the first row about a gene; what hides it gives way.
    void chooseGene(const QString& symbol);
    [[nodiscard]] bool isAbout(const GenomeRow& row, const std::string& gene) const;

    clinical::SharedCase m_record;
    const services::Toolbox* m_toolbox = nullptr;
    GenomeModel* m_model;
    GenomeFilter* m_filter;
    GenomeDelegate* m_delegate;
    QTableView* m_table;
    QLineEdit* m_search;
    std::array<QToolButton*, 4> m_sections{};
    GenomeHead* m_head;
    HiddenLine* m_hidden;
    QLabel* m_note;
    QLabel* m_empty;
    GenomeDetail* m_detail;
    TypedEntry* m_typed;
};

} // namespace consilium::ui
