#include "ui/options/research_section.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

namespace consilium::ui
{

namespace
{

QString escaped(const std::string& words) { return text(words).toHtmlEscaped(); }

QString joined(const std::vector<std::string>& words, const QString& separator)
{
    QStringList all;
    for (const auto& word : words)
        all << escaped(word);
    return all.join(separator);
}

QString coloured(const QString& html, const QColor& colour)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), html);
}

} // namespace

ResearchSection::ResearchSection(QWidget* parent)
    : QFrame(parent)
    , m_button(new QToolButton)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("researchSection"));
    m_button->setObjectName(QStringLiteral("researchButton"));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setObjectName(QStringLiteral("researchText"));
    m_text->setAccessibleName(tr("Research, not options"));
    m_text->setOpenLinks(false);
    m_text->setMinimumHeight(120);
    auto* head = new QHBoxLayout;
    head->addWidget(m_button);
    auto* claim = makeLabel(
        tr("Nothing here is an option: an interaction is no evidence of benefit."), "caption");
    claim->setObjectName(QStringLiteral("researchClaim"));
    head->addWidget(claim, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_button, &QToolButton::toggled, this, &ResearchSection::open);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const auto& citation = m_citations.at(link.toString().toULongLong());
        Q_EMIT sourceRequested(OptionWords::citation(citation), OptionWords::address(citation));
    });
    open(false);
    hide();
}

void ResearchSection::setResearch(options::Research research, const Theme& theme)
{
    m_theme = theme;
    m_research = std::move(research);
    m_button->setText(
        tr("Research (not options) · %n entry(s)", nullptr, static_cast<int>(m_research.size())));
    m_button->setChecked(false);
    open(false);
    setVisible(!m_research.genes.empty());
}

void ResearchSection::open(bool isOpen)
{
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(isOpen);
    if (isOpen)
        fill();
    else
        m_text->clear();
    Q_EMIT opened(isOpen);
}

void ResearchSection::fill()
{
    m_citations.clear();
    QString html;
    for (const auto& gene : m_research.genes)
        html += geneText(gene);
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(0);
}

QString ResearchSection::geneText(const options::ResearchGene& gene)
{
    QStringList facts;
    for (const auto& datum : gene.alterations)
        facts << escaped(datum.what);
    if (gene.isUncertain)
        facts << tr("of unknown significance");
    if (!gene.categories.empty())
        facts << tr("listed as %1", "categories of a gene")
                     .arg(joined(gene.categories, QStringLiteral(", ")).toLower());
    auto html =
        QStringLiteral("<p style='margin:10px 0 2px 0'><b>%1</b>&nbsp; %2</p>"
                       "<table width='100%' cellspacing='0' cellpadding='3'>")
            .arg(escaped(gene.gene), coloured(facts.join(QStringLiteral(" · ")), m_theme.muted));
    for (const auto& entry : gene.entries)
        html += entryText(entry);
    return html + QStringLiteral("</table>");
}

QString ResearchSection::entryText(const options::ResearchEntry& entry)
{
    QString what;
    if (entry.statement != nullptr) {
        what = entry.basis == options::ResearchBasis::Laboratory   ? tr("Laboratory evidence")
               : entry.basis == options::ResearchBasis::CaseReport ? tr("Case report")
               : entry.basis == options::ResearchBasis::Clinical   ? tr("Weak clinical evidence")
                                                                   : tr("Evidence of unknown kind");
        what += QStringLiteral(" · ") + escaped(entry.statement->summary);
    } else {
        what = tr("Interaction, not evidence of benefit");
        if (entry.interaction->isContradictory())
            what += QStringLiteral(" · ") +
                    tr("sources contradict each other: %1")
                        .arg(joined(entry.interaction->types, QStringLiteral(", ")));
        else if (!entry.interaction->types.empty())
            what += QStringLiteral(" · ") + joined(entry.interaction->types, QStringLiteral(", "));
    }
    const auto warnings = warningsText(entry);
    const auto name = entry.therapy.empty() && entry.statement != nullptr
                          ? escaped(entry.statement->therapyClass)
                          : joined(entry.therapy, QStringLiteral(" + "));
    return QStringLiteral("<tr><td width='24%'>%1</td><td width='38%'>%2%3</td>"
                          "<td width='38%'>%4</td></tr>")
        .arg(name,
             coloured(what, m_theme.muted),
             warnings.isEmpty() ? QString() : QStringLiteral("<br>") + warnings,
             sourcesText(entry));
}

QString ResearchSection::sourcesText(const options::ResearchEntry& entry)
{
    QStringList sources;
    const auto link = [&](const knowledge::Citation& citation) {
        const auto words = OptionWords::citation(citation).toHtmlEscaped();
        sources << QStringLiteral("<a href='%1'>%2</a>").arg(m_citations.size()).arg(words);
        m_citations.push_back(citation);
    };
    if (entry.statement != nullptr) {
        const auto& origin = entry.statement->origin;
        if (!origin.source.empty())
            sources << (origin.level.empty()
                            ? escaped(origin.source)
                            : tr("%1, level %2", "source, its own level")
                                  .arg(escaped(origin.source), escaped(origin.level)));
        for (const auto& citation : entry.statement->citations)
            link(citation);
    } else {
        sources << joined(entry.interaction->sources, QStringLiteral(", "));
        for (const auto& pmid : entry.interaction->pmids)
            link({pmid, {}, {}, {}, {}, {}});
    }
    return sources.join(QStringLiteral(" · "));
}

QString ResearchSection::summaries(const std::vector<const knowledge::Statement*>& statements)
{
    const auto first = escaped(statements.front()->summary);
    return statements.size() == 1 ? first
                                  : tr("%1 (and %n more statement(s))",
                                       "what a statement says",
                                       static_cast<int>(statements.size()) - 1)
                                        .arg(first);
}

QString ResearchSection::warningsText(const options::ResearchEntry& entry) const
{
    QStringList lines;
    for (const auto& criterion : entry.contraindications)
        lines << coloured(
            tr("⊘ Contraindicated here: %1").arg(Format::message(criterion.words).toHtmlEscaped()),
            m_theme.bad);
    if (!entry.resistance.empty())
        lines << coloured(
            tr("⊘ Resistance is stated for this case: %1").arg(summaries(entry.resistance)),
            m_theme.bad);
    if (!entry.adverse.empty())
        lines << coloured(tr("⊘ Harm is stated for this case: %1").arg(summaries(entry.adverse)),
                          m_theme.bad);
    if (entry.isAmongOptions)
        lines << coloured(tr("The options above hold this therapy, for other reasons."),
                          m_theme.muted);
    return lines.join(QStringLiteral("<br>"));
}

} // namespace consilium::ui
