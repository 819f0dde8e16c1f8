#pragma once

#include "core/clinical/shared_case.h"
#include "ui/pharmacogenes/pharmacogene_model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace consilium::ui
{

class DrugList;
class GenePositions;
class OutsideEntry;
class PharmacogeneDelegate;

/// Pharmacogenes of the case: what was called and what it rests on at the left, what that asks of
/// drugs at the right. A gene that nobody tested is a row that says so.
class PharmacogenesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PharmacogenesPage(QWidget* parent = nullptr);
    ~PharmacogenesPage() override;
    /// Keeps a copy of the case; the toolbox must outlive the page's use of it.
    void setCase(const clinical::SharedCase& record,
                 const services::Toolbox& toolbox,
                 const options::Ranking& ranking,
                 Day today,
                 const Theme& theme);

    /// What the banner says of this case.
    [[nodiscard]] const PharmacogeneAlert& alert() const { return m_alert; }

    [[nodiscard]] OutsideEntry* entry() const { return m_entry; }

Q_SIGNALS:
    /// A source with the address at which it can be opened; the address may be empty.
    void sourceRequested(const QString& source, const QString& address);
    void walletCardRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    void showSummary(const std::vector<DrugRow>& drugs);
    void showChosen();

    clinical::SharedCase m_record;
    PharmacogeneAlert m_alert;
    PharmacogeneModel* m_model;
    PharmacogeneDelegate* m_delegate;
    QTableView* m_table;
    OutsideEntry* m_entry;
    QLabel* m_summary;
    QLabel* m_pretests;
    QWidget* m_empty;
    QLabel* m_emptyWords;
    GenePositions* m_positions;
    DrugList* m_drugs;
    QPushButton* m_card;
};

} // namespace consilium::ui
