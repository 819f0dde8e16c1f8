#include "ui/genome/genome_detail.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

/// More statements than this are counted instead of listed: the pane is for reading.
constexpr std::size_t kMostStatements = 40;

QLabel* wrapped(const QString& text, const char* role = nullptr)
{
    auto* label = makeLabel(text, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString joined(const std::vector<std::string>& words, const QString& between)
{
    QStringList list;
    for (const auto& word : words)
        list << text(word);
    return list.join(between);
}

const clinical::Assay* assayOf(const clinical::Case& record, const std::string& key)
{
    for (const auto& assay : record.assays) {
        if (assay.header.key == key)
            return &assay;
    }
    return nullptr;
}

} // namespace

GenomeDetail::GenomeDetail(QWidget* parent)
    : QScrollArea(parent)
    , m_typed(new QToolButton)
    , m_card(new Card(tr("Finding")))
    , m_statements(new Card(tr("Knowledge")))
{
    setObjectName(QStringLiteral("genomeDetail"));
    setAccessibleName(tr("Details of the chosen row"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->setObjectName(QStringLiteral("findingCard"));
    m_statements->setObjectName(QStringLiteral("statementsCard"));
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_typed, 0, Qt::AlignRight);
    layout->addWidget(m_card);
    layout->addWidget(m_statements);
    layout->addStretch();
    setWidget(column);
    m_typed->setObjectName(QStringLiteral("inErrorButton"));
    m_typed->setFocusPolicy(Qt::StrongFocus);
    m_typed->hide();
    showNothing();
}

void GenomeDetail::setTypedAction(QAction* action)
{
    m_typed->setDefaultAction(action);
    m_typed->setVisible(action->isVisible());
    connect(action, &QAction::changed, m_typed, [this, action] {
        m_typed->setVisible(action->isVisible());
    });
}

void GenomeDetail::showNothing()
{
    m_card->clearBody();
    m_card->setTitle(tr("Finding"));
    m_card->body()->addWidget(wrapped(
        tr("Choose a row to see every field and the statements that it meets."), "secondary"));
    m_statements->clearBody();
    m_statements->hide();
}

void GenomeDetail::addField(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* caption = wrapped(name, "secondary");
    caption->setFixedWidth(112);
    caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* shown = wrapped(value);
    shown->setMinimumWidth(60);
    shown->setAccessibleName(tr("%1: %2", "field, value").arg(name, value));
    row->addWidget(caption, 0, Qt::AlignTop);
    row->addWidget(shown, 1);
    m_card->body()->addLayout(row);
}

void GenomeDetail::addFields(const clinical::Case& record, const GenomeRow& row)
{
    addField(tr("State"), row.stateWord);
    if (row.finding < 0) {
        addField(tr("Question"), row.change);
        addField(tr("Tested by"), row.source);
        return;
    }
    const auto& finding = record.findings[static_cast<std::size_t>(row.finding)];
    const auto stated = [](const std::string& value) {
        return value.empty() ? tr("not stated") : text(value);
    };
    const bool isVariant = finding.kind == clinical::FindingKind::SmallVariant;
    if (!isVariant)
        addField(tr("Result"), row.change);
    addField(tr("Protein"), text(finding.hgvsProtein));
    addField(tr("Coding"), text(finding.hgvsCoding));
    addField(tr("Transcript"), text(finding.transcript));
    addField(tr("Exon"), text(finding.exon));
    addField(tr("Genomic"), text(finding.hgvsGenomic));
    if (!finding.chromosome.empty()) {
        const auto build = finding.genome == clinical::Genome::GRCh37   ? QStringLiteral("GRCh37")
                           : finding.genome == clinical::Genome::GRCh38 ? QStringLiteral("GRCh38")
                                                                        : tr("build not stated");
        addField(tr("Place"),
                 tr("chromosome %1, position %2, %3")
                     .arg(text(finding.chromosome), QString::number(finding.position), build));
        if (!finding.reference.empty())
            addField(
                tr("Alleles"),
                tr("%1 to %2", "reference and alternative allele")
                    .arg(text(finding.reference).left(80), text(finding.alternative).left(80)));
    }
    addField(tr("Consequence"), row.consequence);
    if (isVariant || finding.alleleFraction)
        addField(tr("Allele fraction"),
                 finding.alleleFractionSource.empty()
                     ? row.fraction
                     : tr("%1 (from %2)", "allele fraction, its field in the file")
                           .arg(row.fraction, text(finding.alleleFractionSource)));
    if (finding.alternativeDepth)
        addField(tr("Reads with it"), QLocale().toString(*finding.alternativeDepth));
    if (finding.kind == clinical::FindingKind::CopyNumber ||
        finding.kind == clinical::FindingKind::ArmCopyNumber)
        addField(tr("Copies"), row.fraction);
    addField(tr("Genotype"), text(finding.zygosity));
    addField(tr("Origin"), row.origin);
    addField(tr("Significance"),
             isVariant ? stated(finding.clinicalSignificance) : text(finding.clinicalSignificance));
    addField(tr("Filter"), row.filter);
    addField(tr("Identifier"), text(finding.identifier));
    if (const auto* assay = assayOf(record, finding.assay))
        addField(tr("Test"), text(assay->name));
    addField(tr("Date"), finding.date.isKnown() ? Format::date(finding.date) : tr("not recorded"));
    addField(tr("Source"), sourceOf(record, finding.header.provenance));
}

void GenomeDetail::addTier(const services::Toolbox& toolbox,
                           const clinical::Case& record,
                           const GenomeRow& row)
{
    if (row.finding < 0 || row.tier.empty())
        return;
    addField(tr("Tier"), tr("AMP %1, by rule %2").arg(text(row.tier), text(row.tierRule)));
    const auto& finding = record.findings[static_cast<std::size_t>(row.finding)];
    const auto judged = toolbox.oncogenicity.judge(
        finding, genomics::readFinding(finding, row.finding, toolbox.genes));
    if (!judged)
        return;
    QStringList points;
    for (const auto& point : judged->applied)
        points << tr("%1 (%2 points): %3", "code, its points, reason")
                      .arg(text(point.code),
                           QString::number(point.points),
                           Format::message(point.reason));
    QStringList open;
    for (const auto& code : judged->notJudged)
        open << text(code.code);
    addField(
        tr("Oncogenicity"),
        tr("%1, %2 points", "class, sum")
            .arg(Format::term(genomics::wordOf(judged->result)), QString::number(judged->points)));
    addField(tr("Points"), points.join(QLatin1Char('\n')));
    addField(tr("Not judged"), open.join(QStringLiteral(", ")));
}

void GenomeDetail::addStatement(const services::Toolbox& toolbox, const KnownStatement& known)
{
    const auto& statement = *known.statement;
    auto* chips = new QWidget;
    auto* flow = new FlowLayout;
    chips->setLayout(flow);
    const char* tone = statement.effect == knowledge::Effect::Sensitive ? "good"
                       : statement.effect == knowledge::Effect::Resistant ||
                               statement.effect == knowledge::Effect::Toxic
                           ? "bad"
                           : "neutral";
    flow->addWidget(
        makeChip(effectWord(statement.effect), statement.isAgainst() ? "neutral" : tone));
    if (statement.isAgainst())
        flow->addWidget(makeChip(tr("does not support this"), "caution"));
    if (!statement.origin.source.empty())
        flow->addWidget(
            makeChip(tr("%1, level %2", "source, its own level")
                         .arg(text(statement.origin.source), text(statement.origin.level))));
    if (!statement.amp.empty())
        flow->addWidget(makeChip(tr("AMP %1").arg(text(statement.amp))));
    if (!statement.escat.empty())
        flow->addWidget(makeChip(tr("ESCAT %1").arg(text(statement.escat))));
    if (!known.isHere)
        flow->addWidget(makeChip(tr("other tumour type"), "caution"));

    const auto therapy = statement.therapy.empty()
                             ? text(statement.therapyClass)
                             : joined(statement.therapy, QStringLiteral(" + "));
    auto* name = wrapped(therapy.isEmpty() ? tr("no therapy named") : therapy, "cardTitle");
    QStringList tumours;
    for (const auto& code : statement.tumour.in) {
        const auto* type = toolbox.tumours.find(code);
        tumours << (code == "TISSUE"  ? tr("any tumour type")
                    : type == nullptr ? text(code)
                                      : text(type->name));
    }
    QStringList sources;
    for (const auto& approval : statement.approvals)
        sources << tr("%1 %2, %3", "regulator, status, date")
                       .arg(text(approval.regulator),
                            text(approval.status),
                            Format::date(approval.date));
    for (const auto& citation : statement.citations)
        sources << citationText(citation);
    auto* body = m_statements->body();
    body->addWidget(name);
    body->addWidget(chips);
    body->addWidget(wrapped(text(statement.summary)));
    body->addWidget(wrapped(tumours.join(QStringLiteral(", ")), "secondary"));
    body->addWidget(wrapped(sources.join(QStringLiteral(" · ")), "secondary"));
    body->addSpacing(8);
}

void GenomeDetail::showRow(const clinical::Case& record,
                           const services::Toolbox& toolbox,
                           const GenomeRow& row)
{
    setUpdatesEnabled(false);
    m_card->clearBody();
    m_card->setTitle(row.finding < 0 || row.change.isEmpty()
                         ? row.gene
                         : tr("%1 %2", "gene, change").arg(row.gene, row.change));
    addFields(record, row);
    addTier(toolbox, record, row);
    m_statements->clearBody();
    m_statements->setVisible(!row.statements.empty() || row.section == GenomeSection::Finding);
    const auto count = static_cast<int>(row.statements.size());
    m_statements->setClaim(
        row.section == GenomeSection::NotTested
            ? tr("%n statement(s) that cannot be judged without the test", nullptr, count)
            : tr("%n statement(s) met", nullptr, count));
    for (std::size_t index = 0; index < row.statements.size() && index < kMostStatements; ++index)
        addStatement(toolbox, row.statements[index]);
    if (row.statements.size() > kMostStatements)
        m_statements->body()->addWidget(
            wrapped(tr("and %1 more").arg(row.statements.size() - kMostStatements), "secondary"));
    const auto& manifest = toolbox.pack.manifest;
    m_statements->body()->addWidget(
        wrapped(tr("From the pack %1 %2. A statement that the finding does not meet is not listed.")
                    .arg(text(manifest.name), text(manifest.version)),
                "caption"));
    verticalScrollBar()->setValue(0);
    setUpdatesEnabled(true);
}

} // namespace consilium::ui
