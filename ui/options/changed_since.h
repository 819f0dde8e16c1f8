#pragma once

#include "core/services/rankings.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QComboBox;
class QTextBrowser;
class QToolButton;

namespace consilium::ui
{

/// Below the options: a closed line; open, what would have been said differently in an earlier
/// ranking of this person, and why, in sentences. Hidden where nothing earlier was kept.
class ChangedSince : public QFrame
{
    Q_OBJECT

public:
    explicit ChangedSince(QWidget* parent = nullptr);
    /// What was kept for the open case, oldest first. Chosen is the last of another day than today.
    void setKept(const std::vector<services::KeptSummary>& kept, Day today, const Theme& theme);
    /// The answer to compareRequested; one for another ranking than the chosen is passed over.
    void setComparison(RankingId id, const Result<services::ChangedSince>& changed);

Q_SIGNALS:
    void opened(bool isOpen);
    void compareRequested(qint64 ranking);

private:
    void open(bool isOpen);
    void ask();
    [[nodiscard]] QString html(const services::ChangedSince& changed) const;
    [[nodiscard]] QString optionHtml(const options::OptionDifference& difference) const;

    QToolButton* m_button;
    QComboBox* m_choice;
    QTextBrowser* m_text;
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
