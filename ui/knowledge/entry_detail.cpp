#include "ui/knowledge/entry_detail.h"

#include "ui/format/format.h"
#include "ui/knowledge/knowledge_words.h"
#include "ui/options/option_words.h"

#include <algorithm>

namespace consilium::ui
{

namespace
{

QString named(const std::vector<std::string>& codes, const terminology::TumourTree& tumours)
{
    QStringList all;
    for (const auto& code : codes) {
        const auto name = KnowledgeWords::tumour(code, tumours);
        all << (code == "TISSUE"
                    ? name
                    : EntryDetail::tr("%1 (%2)", "tumour type, code").arg(name, text(code)));
    }
    return all.join(QLatin1Char('\n'));
}

/// Licence of the source that the entry was taken from, as the pack's manifest states it.
QString licenceOf(const std::string& source, const knowledge::Manifest& manifest)
{
    const auto name = source.substr(0, source.find(' '));
    const auto found = std::find_if(
        manifest.sources.begin(), manifest.sources.end(), [&](const knowledge::PackSource& one) {
            return text(one.name).startsWith(text(name), Qt::CaseInsensitive);
        });
    return found == manifest.sources.end() || found->licence.empty()
               ? EntryDetail::tr("not stated in this pack")
               : EntryDetail::tr("%1, retrieved %2", "licence, date")
                     .arg(text(found->licence), text(found->retrieved));
}

} // namespace

EntryDetail::EntryDetail(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("entryDetail"));
    setAccessibleName(tr("Details of the chosen entry"));
    setOpenLinks(false);
    setTabChangesFocus(false);
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const auto& link = m_links[static_cast<std::size_t>(url.toString().toInt())];
        Q_EMIT sourceRequested(link.what, link.address);
    });
    showNothing();
}

void EntryDetail::showNothing()
{
    m_links.clear();
    setPlainText(tr("Choose an entry to see all that the pack says of it."));
}

QString EntryDetail::linkTo(const QString& shown, const QString& what, const QString& address)
{
    m_links.push_back({what, address});
    return QStringLiteral("<a style='color:%1' href='%2'>%3</a>")
        .arg(m_theme.accent.name())
        .arg(m_links.size() - 1)
        .arg(shown.toHtmlEscaped());
}

QString EntryDetail::linkTo(const knowledge::Citation& citation)
{
    const auto shown = OptionWords::citation(citation);
    const auto what = citation.what.empty()
                          ? shown
                          : tr("%1\n%2", "source, what it is").arg(shown, text(citation.what));
    const auto link = linkTo(shown, what, OptionWords::address(citation));
    return citation.what.empty()
               ? link
               : tr("%1: %2", "source, what it is").arg(link, text(citation.what).toHtmlEscaped());
}

QString EntryDetail::listOf(const std::vector<knowledge::Citation>& citations)
{
    QStringList links;
    for (const auto& citation : citations)
        links << linkTo(citation);
    return links.join(QStringLiteral("<br>"));
}

void EntryDetail::addField(const QString& name, const QString& html)
{
    if (html.isEmpty())
        return;
    m_rows +=
        QStringLiteral("<tr><td style='color:%1; padding-right:14px; padding-bottom:7px'>%2"
                       "</td><td style='padding-bottom:7px; white-space:pre-wrap'>%3</td></tr>")
            .arg(m_theme.muted.name(), name.toHtmlEscaped(), html);
}

void EntryDetail::addPlain(const QString& name, const QString& words)
{
    addField(name, words.toHtmlEscaped());
}

void EntryDetail::addScope(const knowledge::TumourScope& scope, const services::Toolbox& toolbox)
{
    const auto types = named(scope.in, toolbox.tumours);
    const bool isAny = scope.in.size() == 1 && scope.in.front() == "TISSUE";
    addPlain(tr("Tumour type"),
             isAny ? types : tr("%1\nand every type below", "tumour types").arg(types));
    addPlain(tr("Except"), named(scope.outside, toolbox.tumours));
}

template <typename Entry>
void EntryDetail::addEvidence(const Entry& entry)
{
    QStringList approvals;
    for (const auto& approval : entry.approvals)
        approvals << OptionWords::approval(approval);
    addPlain(tr("Approvals"),
             approvals.isEmpty() ? tr("none stated") : approvals.join(QLatin1Char('\n')));
    QStringList figures;
    for (const auto& figure : entry.efficacy) {
        auto line = OptionWords::efficacy(figure).toHtmlEscaped();
        if (figure.low && figure.high)
            line = tr("%1, 95 % interval", "a figure with its interval").arg(line);
        if (!figure.pmid.empty()) {
            knowledge::Citation source;
            source.pmid = figure.pmid;
            line = tr("%1; %2", "a figure, its source").arg(line, linkTo(source));
        }
        figures << line;
    }
    addField(tr("In trials"), figures.join(QStringLiteral("<br>")));
    QStringList better;
    for (const auto& other : entry.outdoneBy) {
        knowledge::Citation source;
        source.pmid = other.pmid;
        source.what = other.what;
        better << tr("%1 did better; %2", "therapy, source")
                      .arg(KnowledgeWords::together(other.therapy).toHtmlEscaped(), linkTo(source));
    }
    addField(tr("Compared"), better.join(QStringLiteral("<br>")));
    addField(tr("Preferred by"), listOf(entry.preferredBy));
    addField(tr("Sources"), listOf(entry.citations));
}

void EntryDetail::addLevels(const knowledge::Statement& statement)
{
    const auto levels = OptionWords::levels(statement, options::Basis::Biomarker);
    addPlain(tr("Level"),
             levels.tiers.isEmpty()
                 ? tr("none")
                 : tr("%1\nby rule %2", "levels, ids of rules").arg(levels.tiers, levels.rules));
}

void EntryDetail::addOrigin(const knowledge::Statement& statement,
                            const knowledge::Manifest& manifest)
{
    const auto& origin = statement.origin;
    if (origin.source.empty()) {
        addPlain(tr("Written by"),
                 tr("us, in our own words; the licences of what it rests on stand under “Pack in "
                    "use”"));
        return;
    }
    const auto item = tr("%1 item %2", "source, number").arg(text(origin.source), text(origin.id));
    QStringList lines{origin.url.empty() ? item.toHtmlEscaped()
                                         : linkTo(item, item, text(origin.url))};
    if (!origin.level.empty())
        lines << tr("its own level: %1").arg(text(origin.level)).toHtmlEscaped();
    if (origin.rating > 0)
        lines << tr("its own rating: %1 of 5").arg(origin.rating);
    if (!origin.direction.empty())
        lines << (statement.isAgainst() ? tr("does not support the effect")
                                        : tr("supports the effect"));
    if (!origin.profile.empty())
        lines << tr("biomarker there: %1").arg(text(origin.profile)).toHtmlEscaped();
    if (!origin.disease.empty())
        lines << tr("disease there: %1").arg(text(origin.disease)).toHtmlEscaped();
    addField(tr("Imported from"), lines.join(QStringLiteral("<br>")));
    addPlain(tr("Its licence"), licenceOf(origin.source, manifest));
}

void EntryDetail::fill(const knowledge::Statement& statement, const services::Toolbox& toolbox)
{
    addPlain(tr("Biomarker"), KnowledgeWords::biomarkerLines(statement.biomarker));
    addScope(statement.tumour, toolbox);
    addPlain(tr("Setting"), KnowledgeWords::setting(statement.setting));
    addLevels(statement);
    addEvidence(statement);
    addOrigin(statement, toolbox.pack.manifest);
}

void EntryDetail::fill(const knowledge::Regimen& regimen, const services::Toolbox& toolbox)
{
    addPlain(tr("Drugs"), KnowledgeWords::together(regimen.therapy));
    if (regimen.unless)
        addPlain(tr("For consideration only with"),
                 KnowledgeWords::biomarkerLines(*regimen.unless));
    addScope(regimen.tumour, toolbox);
    addPlain(tr("Setting"), KnowledgeWords::setting(regimen.setting));
    addPlain(tr("Level"), KnowledgeWords::level(regimen.amp));
    addEvidence(regimen);
}

void EntryDetail::fill(const knowledge::Rule& rule, const services::Toolbox& toolbox)
{
    addPlain(tr("Asks for"), KnowledgeWords::rule(rule, toolbox.pack));
    addPlain(tr("Mechanism"), Format::term(rule.mechanism));
    addPlain(tr("Otherwise"), KnowledgeWords::otherwise(rule.otherwise));
    addPlain(tr("Drugs"), KnowledgeWords::listed(rule.drugs, QStringLiteral(", ")));
    addPlain(tr("Classes"), KnowledgeWords::listed(rule.classes, QStringLiteral(", ")));
    addPlain(tr("Could be changed"), Format::term(rule.recoverable));
    addField(tr("Sources"), listOf(rule.citations));
}

void EntryDetail::showEntry(const KnowledgeEntry& entry,
                            const services::Toolbox& toolbox,
                            const Theme& theme)
{
    m_theme = theme;
    m_links.clear();
    m_rows.clear();
    std::string id;
    std::string summary;
    PartialDate checked;
    const auto take = [&](const auto& one) {
        id = one.id;
        checked = one.checked;
    };
    if (entry.statement != nullptr) {
        take(*entry.statement);
        summary = entry.statement->summary;
        fill(*entry.statement, toolbox);
    } else if (entry.regimen != nullptr) {
        take(*entry.regimen);
        summary = entry.regimen->summary;
        fill(*entry.regimen, toolbox);
    } else {
        take(*entry.rule);
        summary = entry.rule->reason;
        fill(*entry.rule, toolbox);
    }
    addPlain(tr("Checked"), Format::date(checked));
    const auto& manifest = toolbox.pack.manifest;
    addPlain(tr("Entry"),
             tr("%1\nin %2 %3", "id, pack, version")
                 .arg(text(id), text(manifest.name), text(manifest.version)));
    const auto kind =
        entry.isAgainst ? tr("evidence against “%1”", "effect").arg(entry.effect) : entry.effect;
    const auto head =
        QStringLiteral("<div style='font-size:15px; font-weight:700'>%1</div>"
                       "<div style='color:%2; margin-bottom:6px'>%3</div>"
                       "<div>%4</div>")
            .arg(entry.therapy.toHtmlEscaped(),
                 m_theme.muted.name(),
                 (entry.rule == nullptr ? tr("%1 · %2", "effect, level").arg(kind, entry.level)
                                        : kind)
                     .toHtmlEscaped(),
                 text(summary).toHtmlEscaped());
    setHtml(QStringLiteral("<body style='color:%1'>%2<table cellspacing='0' cellpadding='0' "
                           "style='margin-top:10px'>%3"
                           "</table></body>")
                .arg(m_theme.text.name(), head, m_rows));
}

} // namespace consilium::ui
