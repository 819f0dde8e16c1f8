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
/// ranking of this person, and why, in sentences. Hidden where nothing was kept but what stands on
/// the page.
class ChangedSince : public QFrame
{
    Q_OBJECT

public:
    explicit ChangedSince(QWidget* parent = nullptr);
    /// What was kept for the open case, oldest first; `shown` stands on the page and is passed
    /// over. Chosen is the last of another day than today that can be read.
    void setKept(const std::vector<services::KeptSummary>& kept,
                 Day today,
                 const Theme& theme,
                 std::optional<RankingId> shown = {});
    /// The list of what was kept cannot be read: said where it would stand.
    void setFailure(const Error& error, const Theme& theme);
    /// The answer to compareRequested; one for another ranking than the chosen is passed over.
    void setComparison(RankingId id, const Result<services::ChangedSince>& changed);

Q_SIGNALS:
    void opened(bool isOpen);
    void compareRequested(qint64 ranking);

private:
    void open(bool isOpen);
    void ask();
    /// Nothing of what was shown stays.
    void begin(const Theme& theme);
    [[nodiscard]] QString html(const services::ChangedSince& changed) const;
    /// How the earlier ranking was redrawn, or what is lacking for it.
    [[nodiscard]] QString redrawHtml(const services::ChangedSince& changed) const;
    [[nodiscard]] QString optionHtml(const options::OptionDifference& difference) const;

    QToolButton* m_button;
    QComboBox* m_choice;
    QTextBrowser* m_text;
    Theme m_theme = Theme::light();
    std::optional<Error> m_failure;
};

} // namespace consilium::ui
