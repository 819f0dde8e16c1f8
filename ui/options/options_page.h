#pragma once

#include "core/options/ranking.h"
#include "core/options/research.h"
#include "core/options/why_not.h"
#include "ui/options/what_if_bar.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListView;

namespace consilium::ui
{

class Card;
class OptionDelegate;
class OptionDetail;
class OpenQuestionsSection;
class OptionsModel;
class ResearchSection;
class WhyNotBar;

/// Shelves and ranked options left; reasons, criteria, the model's number, evidence and sources of
/// the chosen one right. Below, closed: what is no option.
class OptionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPage(QWidget* parent = nullptr);
    void setRanking(options::Ranking ranking, const Theme& theme);
    /// What lies beside the options, below them and closed; an empty shelf is not shown.
    void setResearch(options::Research research, const Theme& theme);
    /// Who answers why a therapy is not advised, and the drugs that are offered.
    void setWhyNot(std::function<std::vector<options::WhyNot>(const std::vector<std::string>&)> ask,
                   const QStringList& drugs);
    /// What is not known of the case whose ranking is shown; after setRanking().
    void setOpenQuestions(services::OpenQuestions questions);
    /// Who answers what would be if facts were otherwise; after setRanking().
    void setWhatIf(WhatIfBar::Source source);
    /// Chooses the option with this rank, counted from 1.
    void chooseRank(int rank);

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

private:
    /// The patient's ranking, or that of a side copy.
    void showRanking(options::Ranking ranking);
    void showRow(int row);

    OptionsModel* m_model;
    OptionDelegate* m_delegate;
    Card* m_card;
    QListView* m_list;
    QLabel* m_basis;
    OptionDetail* m_detail;
    ResearchSection* m_research;
    WhyNotBar* m_whyNot;
    WhatIfBar* m_whatIf;
    OpenQuestionsSection* m_open;
    options::Ranking m_ranking; ///< of the patient, whatever is supposed
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
