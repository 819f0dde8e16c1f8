#pragma once

#include "core/options/ranking.h"
#include "core/options/research.h"
#include "core/options/why_not.h"
#include "ui/options/option_marks.h"
#include "ui/options/what_if_bar.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QSplitter;

namespace consilium::ui
{

class Card;
class ChangedSince;
class CompareView;
class OptionDelegate;
class OptionDetail;
class OpenQuestionsSection;
class OptionsBar;
class OptionsModel;
class ResearchSection;
class ViewNotice;
class WhyNotBar;

/// Shelves and ranked options left; reasons, criteria, the model's number, evidence and sources of
/// the chosen one right. Below, closed: what is no option.
class OptionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPage(QWidget* parent = nullptr);
    /// Whose options follow. Filter, order and marks of the reader end with the patient.
    void setPatient(const clinical::Patient& patient);
    /// The case of the ranking that follows: its findings are cited with their specimens.
    void setSpecimens(const clinical::Case& record);
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
    /// Chooses the option with this rank, counted from 1; the filter ends where it hides it.
    void chooseRank(int rank);

    [[nodiscard]] ChangedSince* changedSince() const { return m_changed; }

    /// The patient's, whatever is supposed.
    [[nodiscard]] const options::Ranking& ranking() const { return m_ranking; }

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The patient's ranking, or that of a side copy.
    void showRanking(options::Ranking ranking);
    void showRow(int row);
    void showView();
    void mark(const std::string& id);
    void showMarks(const QString& refusal);
    void setComparing(bool isComparing);
    void showNotices();
    /// The option with this id, else the first that is shown, else none.
    void chooseId(const std::string& id);
    /// Escape: clears the filter, else goes back to the program's order. False: neither was set.
    bool takeBack();

    OptionsModel* m_model;
    OptionDelegate* m_delegate;
    Card* m_card;
    QListView* m_list;
    QLabel* m_basis;
    OptionsBar* m_bar;
    ViewNotice* m_hidden;
    ViewNotice* m_order;
    ViewNotice* m_full; ///< that no fifth can be marked
    QSplitter* m_splitter;
    CompareView* m_compare;
    OptionMarks m_marks;
    OptionDetail* m_detail;
    ResearchSection* m_research;
    WhyNotBar* m_whyNot;
    WhatIfBar* m_whatIf;
    OpenQuestionsSection* m_open;
    QWidget* m_beside;          ///< what speaks of the patient alone
    options::Ranking m_ranking; ///< of the patient, whatever is supposed
    clinical::Patient m_patient;
    std::string m_chosen; ///< stays while the filter hides it
    ChangedSince* m_changed;
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
