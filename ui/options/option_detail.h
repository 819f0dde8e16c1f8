#pragma once

#include "core/options/why_not.h"
#include "ui/widgets/specimen.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace consilium::ui
{

class Card;

/// Everything about one option: why it stands here, criteria with their data, the model's number
/// with what moved it, evidence with its figures, and sources that open from where they are shown.
class OptionDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit OptionDetail(QWidget* parent = nullptr);
    /// Of the case whose options follow: a finding is cited with the specimen it was made in.
    void setSpecimens(const clinical::Case& record);
    /// `rank` counts from 1. `ranking` tells the pack and the tests that are missing.
    void setOption(const options::Option& option,
                   int rank,
                   const options::Ranking& ranking,
                   const Theme& theme);
    /// A therapy that was asked for: its criteria and what would change the verdict.
    void
    setWhyNot(const options::WhyNot& answer, const options::Ranking& ranking, const Theme& theme);
    /// Nothing is chosen: nothing of the last option stays.
    void clear();

Q_SIGNALS:
    /// A source was asked for: what it is, and its address on the web or an empty text.
    void sourceRequested(const QString& source, const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Gives the content the height that its wrapped texts need at the width there is.
    void fitHeight();
    void fillHead(const options::Option& option, int rank, const options::Ranking& ranking);
    void fillCriteria(const options::Option& option);
    void fillStart(const options::Option& option);
    void fillDoses(const options::Option& option);
    void fillTrials(const options::Option& option);
    void fillScore(const options::Option& option);
    void fillEvidence(const options::Option& option, const options::Ranking& ranking);
    void addSources(QVBoxLayout* layout, const std::vector<knowledge::Citation>& citations);
    void addCriterion(QGridLayout* grid, const options::Criterion& criterion);
    /// Discs and words of the specimens that the data were found in; nothing where none is stated.
    void addSpecimens(QVBoxLayout* below, const std::vector<options::Datum>& cited) const;

    Card* m_head;
    Card* m_changes; ///< of a therapy that was asked for
    Card* m_criteria;
    Card* m_start;
    Card* m_doses;
    Card* m_trials;
    Card* m_score;
    Card* m_evidence;
    Theme m_theme = Theme::light();
    SpecimenSigns m_specimens;
    std::map<std::string, int> m_specimenOf; ///< by header key of the finding
};

} // namespace consilium::ui
