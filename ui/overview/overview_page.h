#pragma once

#include "core/services/toolbox.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace consilium::ui
{

class Card;

/// The case on one page, in cards: disease, key findings, treatment, first options, what is missing
/// for a decision, latest values, the patient, lifestyle, family. What is not recorded says so.
/// Each datum names its source in its tool tip and its accessible description.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);
    /// Values are copied into words: nothing given has to outlive the call.
    void setCase(const clinical::Case& record,
                 const options::Ranking& ranking,
                 const services::Toolbox& toolbox,
                 Day today,
                 const Theme& theme);

Q_SIGNALS:
    /// A person chose an option. `rank` counts from 1, as the options page numbers them.
    void openOptionsRequested(int rank);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* makeCard(const QString& title, const char* name);
    void fillOptions(const options::Ranking& ranking);
    /// Cards into one, two or three columns, as the width allows.
    void arrange();

    QScrollArea* m_area;
    QList<QVBoxLayout*> m_columns;
    int m_columnCount = 0;
    Card* m_disease;
    Card* m_findings;
    Card* m_treatment;
    Card* m_options;
    Card* m_missing;
    Card* m_values;
    Card* m_patient;
    Card* m_lifestyle;
    Card* m_family;
};

} // namespace consilium::ui
