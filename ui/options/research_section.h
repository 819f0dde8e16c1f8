#pragma once

#include "core/options/research.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace consilium::ui
{

/// The research shelf below the options: a closed line with its count; open, the entries by gene
/// with their sources. Hidden where there is nothing. It is never open when a case comes on.
class ResearchSection : public QFrame
{
    Q_OBJECT

public:
    explicit ResearchSection(QWidget* parent = nullptr);
    void setResearch(options::Research research, const Theme& theme);

Q_SIGNALS:
    void opened(bool isOpen);
    void sourceRequested(const QString& source, const QString& address);

private:
    void open(bool isOpen);
    void fill();
    [[nodiscard]] QString geneText(const options::ResearchGene& gene);
    [[nodiscard]] QString entryText(const options::ResearchEntry& entry);
    [[nodiscard]] QString sourcesText(const options::ResearchEntry& entry);
    /// The first one's, and how many more there are.
    [[nodiscard]] static QString
    summaries(const std::vector<const knowledge::Statement*>& statements);
    [[nodiscard]] QString warningsText(const options::ResearchEntry& entry) const;

    QToolButton* m_button;
    QTextBrowser* m_text;
    options::Research m_research;
    Theme m_theme = Theme::light();
    std::vector<knowledge::Citation> m_citations; ///< of the shown text; a link is an index
};

} // namespace consilium::ui
