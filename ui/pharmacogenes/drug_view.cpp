#include "ui/pharmacogenes/drug_view.h"

#include "core/pgx/phenoconversion.h"
#include "ui/format/format.h"
#include "ui/format/guidance_words.h"
#include "ui/format/source_address.h"
#include "ui/genome/source_link.h"
#include "ui/pharmacogenes/pharmacogene_rows.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kColumns = 2;

/// "CPIC", "CPIC, DPWG, FDA", each source once.
QString sourcesOf(const pgx::DrugAdvice& advice)
{
    QStringList sources;
    for (const auto& line : advice.lines) {
        const auto source =
            line.guidance->strength.empty()
                ? text(line.guidance->source)
                : DrugView::tr("%1 %2", "source, strength of its advice")
                      .arg(text(line.guidance->source), Format::term(line.guidance->strength));
        if (!sources.contains(source))
            sources << source;
    }
    return sources.join(QStringLiteral(", "));
}

/// What the gene counts as after the shift, and what the genes say.
std::pair<QString, QString> shiftOf(const pgx::GeneBasis& basis)
{
    QStringList shifted;
    for (auto reading : basis.result->readings) {
        pgx::shift(basis.gene, basis.shiftedBy->strength, reading);
        const auto words = reading.phenotype.empty() ? text(reading.activityScore)
                                                     : Format::term(reading.phenotype);
        if (!shifted.contains(words))
            shifted << words;
    }
    return {shifted.join(QStringLiteral(" / ")), phenotypeOf(*basis.result)};
}

bool isShift(const Message& message) { return message.pattern.starts_with("{} counts as"); }

} // namespace

GroupSign signOf(DrugGroup group)
{
    switch (group) {
    case DrugGroup::Avoid:
        return {QStringLiteral("✕"), "bad"};
    case DrugGroup::OtherDrug:
        return {QStringLiteral("↔"), "bad"};
    case DrugGroup::LowerDose:
        return {QStringLiteral("▼"), "caution"};
    case DrugGroup::HigherDose:
        return {QStringLiteral("▲"), "caution"};
    case DrugGroup::Watch:
        return {QStringLiteral("●"), "caution"};
    case DrugGroup::TestFirst:
        return {QStringLiteral("!"), "unknown"};
    case DrugGroup::Withheld:
    case DrugGroup::NotTested:
        return {QStringLiteral("?"), "unknown"};
    case DrugGroup::ReadSource:
    case DrugGroup::NoRecommendation:
        return {QStringLiteral("–"), "neutral"};
    case DrugGroup::Usual:
        return {QStringLiteral("✓"), "good"};
    }
    return {{}, "neutral"};
}

DrugView::DrugView(const DrugRow& row, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_row(row)
    , m_theme(theme)
    , m_head(new QToolButton)
    , m_body(new QWidget)
{
    const auto drug = text(row.advice.drug);
    setObjectName(QStringLiteral("drugView"));
    m_head->setObjectName(QStringLiteral("drugButton"));
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setArrowType(Qt::RightArrow);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setText(drug);
    m_head->setStyleSheet(
        QStringLiteral(
            "QToolButton { border: none; padding: 4px 6px; font-weight: 600; background: "
            "transparent; } QToolButton:hover { background: %1; } QToolButton:focus { "
            "border: 2px solid %2; padding: 2px 4px; }")
            .arg(theme.raised.name(), theme.accent.name()));

    QStringList facts;
    if (row.doseFraction)
        facts
            << tr("at most %1 of the usual starting dose").arg(Format::percent(*row.doseFraction));
    if (const auto sources = sourcesOf(row.advice); !sources.isEmpty())
        facts << sources;
    if (row.group == DrugGroup::NotTested || row.group == DrugGroup::TestFirst) {
        QStringList genes;
        for (const auto& basis : row.advice.basis) {
            if (basis.result == nullptr)
                genes << text(basis.gene);
        }
        for (const auto* pretest : row.pretests) {
            if (!genes.contains(text(pretest->gene)))
                genes << text(pretest->gene);
        }
        facts << tr("%1 not tested", "genes").arg(genes.join(QStringLiteral(", ")));
    }
    QStringList now;
    if (row.isTaken)
        now << tr("taken now");
    if (!row.options.isEmpty())
        now << tr("in the options: %1").arg(row.options.join(QStringLiteral(", ")));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(6);
    head->addWidget(m_head);
    if (row.restsOnMissing() && row.advice.state == pgx::AdviceState::Given)
        head->addWidget(makeChip(tr("▲ key positions not read"), "caution"));
    if (!row.isCertain)
        head->addWidget(makeChip(tr("▲ calls disagree"), "caution"));
    head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(head);
    QStringList spoken{drug, groupName(row.group)};
    for (const auto& line : {facts.join(QStringLiteral(" · ")), now.join(QStringLiteral(" · "))}) {
        if (line.isEmpty())
            continue;
        auto* words = makeParagraph(line, "secondary");
        words->setObjectName(QStringLiteral("drugFacts"));
        words->setContentsMargins(28, 0, 0, 0);
        layout->addWidget(words);
        spoken << line;
    }
    m_head->setAccessibleName(spoken.join(QStringLiteral(", ")));
    m_body->setObjectName(QStringLiteral("drugBody"));
    m_body->hide();
    layout->addWidget(m_body);
    connect(m_head, &QToolButton::toggled, this, &DrugView::setOpen);
}

void DrugView::setOpen(bool isOpen)
{
    if (isOpen && !m_isFilled)
        fill();
    m_head->setChecked(isOpen);
    m_head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(isOpen);
}

void DrugView::fill()
{
    m_isFilled = true;
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(28, 2, 4, 8);
    layout->setSpacing(6);
    addLimits(layout);
    addPretests(layout);
    addSources(layout);
    for (const auto& message : m_row.advice.withheld) {
        auto* words = makeParagraph(Format::message(message), "secondary");
        words->setObjectName(QStringLiteral("withheldLabel"));
        layout->addWidget(words);
    }
    addBasis(layout);
}

void DrugView::addLimits(QVBoxLayout* layout)
{
    const auto add = [&](const QString& sentence) {
        auto* words = makeParagraph(QStringLiteral("▲ ") + sentence);
        words->setObjectName(QStringLiteral("cautionLabel"));
        words->setStyleSheet(QStringLiteral("QLabel { color: %1; background: %2; border-radius: "
                                            "6px; padding: 4px 8px; }")
                                 .arg(m_theme.caution.name(), m_theme.cautionTint.name()));
        layout->addWidget(words);
    };
    for (const auto& caution : m_row.advice.cautions) {
        if (!isShift(caution))
            add(Format::message(caution));
    }
    for (const auto& basis : m_row.advice.basis) {
        if (basis.shiftedBy == nullptr || basis.result == nullptr)
            continue;
        const auto [counts, own] = shiftOf(basis);
        const auto drug = text(basis.shiftedBy->drug);
        add(basis.shiftedBy->strength == pgx::Inhibition::Strong
                ? tr("%1 counts as %2 while %3 is taken, a strong inhibitor; the genes say %4.")
                      .arg(text(basis.gene), counts, drug, own)
                : tr("%1 counts as %2 while %3 is taken, a moderate inhibitor; the genes say %4.")
                      .arg(text(basis.gene), counts, drug, own));
        addLink(layout, text(basis.shiftedBy->source), tr("inhibitor"), text(basis.shiftedBy->url));
    }
}

void DrugView::addPretests(QVBoxLayout* layout)
{
    for (const auto* pretest : m_row.pretests) {
        auto* words = makeParagraph(
            tr("%1 asks for a test of %2 first: %3", "regulator, gene, words")
                .arg(text(pretest->source), text(pretest->gene), text(pretest->words)));
        words->setObjectName(QStringLiteral("pretestLabel"));
        layout->addWidget(words);
        addLink(layout, text(pretest->source), text(pretest->date), text(pretest->url));
    }
}

void DrugView::addBasis(QVBoxLayout* layout)
{
    for (const auto& basis : m_row.advice.basis) {
        const auto gene = text(basis.gene);
        QString words;
        if (basis.result == nullptr) {
            words = tr("%1: not tested", "gene").arg(gene);
        } else if (basis.lookups.empty()) {
            words = tr("%1: not called", "gene").arg(gene);
        } else {
            QStringList calls;
            for (const auto& lookup : basis.lookups)
                calls << text(lookup);
            words = tr("%1 %2, %3", "gene, call, phenotype")
                        .arg(gene, calls.join(QStringLiteral(" / ")), phenotypeOf(*basis.result));
        }
        auto* label = makeParagraph(tr("Rests on %1", "gene results").arg(words), "secondary");
        label->setObjectName(QStringLiteral("basisLabel"));
        layout->addWidget(label);
    }
}

void DrugView::addSources(QVBoxLayout* layout)
{
    if (m_row.advice.lines.empty())
        return;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    int place = 0;
    for (const auto& line : m_row.advice.lines) {
        grid->addWidget(makeSource(line), place / kColumns, place % kColumns, Qt::AlignTop);
        ++place;
    }
    for (int column = 0; column < qMin(place, kColumns); ++column)
        grid->setColumnStretch(column, 1);
    layout->addLayout(grid);
}

QWidget* DrugView::makeSource(const pgx::AdviceLine& line)
{
    const auto& guidance = *line.guidance;
    auto* box = new QFrame;
    box->setObjectName(QStringLiteral("adviceSource"));
    box->setStyleSheet(QStringLiteral("QFrame#adviceSource { background: %1; border: 1px solid %2; "
                                      "border-radius: 8px; }")
                           .arg(m_theme.raised.name(), m_theme.line.name()));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    const auto source = guidance.strength.empty()
                            ? text(guidance.source)
                            : tr("%1, strength: %2", "source, strength of its advice")
                                  .arg(text(guidance.source), Format::term(guidance.strength));
    layout->addWidget(makeParagraph(source, "cardTitle"));
    auto action = GuidanceWords::action(guidance.action);
    if (guidance.doseFraction && *guidance.doseFraction > 0) {
        const bool isDose = guidance.action == knowledge::GuidanceAction::Reduce ||
                            guidance.action == knowledge::GuidanceAction::ReduceDrastically;
        const auto part = Format::percent(*guidance.doseFraction);
        action = isDose ? tr("%1: at most %2 of the usual starting dose", "what to do, percentage")
                              .arg(action, part)
                        : tr("%1; where it is given all the same, at most %2 of the usual "
                             "starting dose",
                             "what to do, percentage")
                              .arg(action, part);
    }
    layout->addWidget(makeParagraph(action));
    if (!line.isCertain)
        layout->addWidget(makeParagraph(
            tr("▲ Only some of the calls that fit equally well lead here."), "secondary"));
    if (!guidance.population.empty())
        layout->addWidget(makeParagraph(tr("Population: %1").arg(Format::term(guidance.population)),
                                        "secondary"));
    layout->addWidget(makeParagraph(text(guidance.recommendation)));
    for (const auto& [gene, words] : guidance.implications) {
        if (!words.empty())
            layout->addWidget(makeParagraph(
                tr("%1: %2", "gene, what it means").arg(text(gene), text(words)), "secondary"));
    }
    if (!guidance.comment.empty())
        layout->addWidget(makeParagraph(text(guidance.comment), "caption"));
    addLink(layout,
            tr("%1 %2", "source, version").arg(text(guidance.source), text(guidance.version)),
            text(guidance.guideline),
            text(guidance.url));
    for (const auto& pmid : guidance.pmids)
        addLink(layout, tr("PMID %1").arg(text(pmid)), {}, sourceAddress(text(pmid), {}));
    return box;
}

void DrugView::addLink(QVBoxLayout* layout,
                       const QString& shown,
                       const QString& what,
                       const QString& address)
{
    if (shown.isEmpty())
        return;
    auto* link = new SourceLink({shown, what, address}, m_theme);
    connect(link, &SourceLink::sourceRequested, this, &DrugView::sourceRequested);
    layout->addWidget(link);
}

} // namespace consilium::ui
