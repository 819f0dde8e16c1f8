#pragma once

#include "ui/genome/genome_rows.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>

class QAction;
class QToolButton;

namespace consilium::ui
{

class Card;

/// Everything about the chosen row: all fields with their source, then the statements with their
/// citations.
class GenomeDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit GenomeDetail(QWidget* parent = nullptr);
    void
    showRow(const clinical::Case& record, const services::Toolbox& toolbox, const GenomeRow& row);
    void showNothing();
    /// A button for it above the fields, while it can be seen.
    void setTypedAction(QAction* action);

private:
    void addFields(const clinical::Case& record, const GenomeRow& row);
    /// The tier with its rule and the oncogenicity points with their reasons.
    void
    addTier(const services::Toolbox& toolbox, const clinical::Case& record, const GenomeRow& row);
    void addStatement(const services::Toolbox& toolbox, const KnownStatement& known);
    void addField(const QString& name, const QString& value);

    QToolButton* m_typed;
    Card* m_card;
    Card* m_statements;
};

} // namespace consilium::ui
