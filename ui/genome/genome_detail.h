#pragma once

#include "ui/genome/genome_rows.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>

class QAction;
class QToolButton;

namespace consilium::ui
{

class Card;

/// Everything about the chosen row: all fields with their source, the picture of its gene, evidence
/// that disagrees side by side, then the other statements with their citations.
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

    /// For what is shown from now on.
    void setTheme(const Theme& theme) { m_theme = theme; }

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

private:
    /// Cards without content below each other; shown by setWidget, which drops those before.
    QWidget* startColumn(const QString& title);
    /// Shown while its action can be seen.
    [[nodiscard]] QToolButton* typedButton() const;
    void addFields(const clinical::Case& record, const GenomeRow& row);
    /// The tier with its rule and the oncogenicity points with their reasons.
    void
    addTier(const services::Toolbox& toolbox, const clinical::Case& record, const GenomeRow& row);
    void addField(const QString& name, const QString& value);
    /// A disc and its words for each; where a finding has none, that it is not stated.
    void addSpecimens(const clinical::Case& record, const GenomeRow& row);
    /// The gene's picture, above the fields; nothing where nothing is known of its protein.
    void addPicture(const clinical::Case& record,
                    const services::Toolbox& toolbox,
                    const GenomeRow& row);
    void showStatements(const services::Toolbox& toolbox, const GenomeRow& row);

    Theme m_theme = Theme::light();
    QAction* m_typed = nullptr;
    Card* m_card = nullptr; ///< of the column that is shown or being filled
    Card* m_conflicts = nullptr;
    Card* m_statements = nullptr;
};

} // namespace consilium::ui
