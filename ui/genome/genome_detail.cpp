#include "ui/genome/genome_detail.h"

#include "ui/format/format.h"
#include "ui/genome/lollipop.h"
#include "ui/genome/statement_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/specimen.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

/// More statements than this are counted instead of listed: the pane is for reading.
constexpr std::size_t kMostStatements = 40;

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
{
    setObjectName(QStringLiteral("genomeDetail"));
    setAccessibleName(tr("Details of the chosen row"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showNothing();
}

QWidget* GenomeDetail::startColumn(const QString& title)
{
    m_card = new Card(title);
    m_card->setObjectName(QStringLiteral("findingCard"));
    m_conflicts = new Card(tr("Conflicting evidence"));
    m_conflicts->setObjectName(QStringLiteral("conflictsCard"));
    m_conflicts->setClaim(tr("the same therapy, in the same tumour types, side by side"));
    m_statements = new Card(tr("Knowledge"));
    m_statements->setObjectName(QStringLiteral("statementsCard"));
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    if (m_typed != nullptr)
        layout->addWidget(typedButton(), 0, Qt::AlignRight);
    for (auto* card : {m_card, m_conflicts, m_statements})
        layout->addWidget(card);
    layout->addStretch();
    return column;
}

void GenomeDetail::setTypedAction(QAction* action)
{
    m_typed = action;
    showNothing();
}

QToolButton* GenomeDetail::typedButton() const
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("inErrorButton"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(m_typed);
    const auto follow = [button, action = m_typed] { button->setVisible(action->isVisible()); };
    connect(m_typed, &QAction::changed, button, follow);
    button->setHidden(!m_typed->isVisible());
    return button;
}

void GenomeDetail::showNothing()
{
    auto* column = startColumn(tr("Finding"));
    m_card->body()->addWidget(makeParagraph(
        tr("Choose a row to see every field and the statements that it meets."), "secondary"));
    m_conflicts->hide();
    m_statements->hide();
    setWidget(column);
}

void GenomeDetail::addField(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* caption = makeParagraph(name, "secondary");
    caption->setFixedWidth(112);
    caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* shown = makeParagraph(value);
    shown->setMinimumWidth(60);
    shown->setAccessibleName(tr("%1: %2", "field, value").arg(name, value));
    row->addWidget(caption, 0, Qt::AlignTop);
    row->addWidget(shown, 1);
    m_card->body()->addLayout(row);
}

void GenomeDetail::addSpecimens(const clinical::Case& record, const GenomeRow& row)
{
    if (record.specimens.empty())
        return;
    if (row.specimens.empty()) {
        if (row.finding >= 0)
            addField(tr("Specimen"), tr("not stated"));
        return;
    }
    constexpr int kDisc = 18;
    const SpecimenSigns specimens(record);
    auto caption = tr("Specimen");
    for (const int number : row.specimens) {
        auto* line = new QHBoxLayout;
        line->setSpacing(10);
        auto* name = makeParagraph(caption, "secondary");
        name->setFixedWidth(112);
        auto* disc = new QLabel;
        disc->setObjectName(QStringLiteral("specimenDisc"));
        disc->setPixmap(specimenPixmap(m_theme, number, kDisc, devicePixelRatioF()));
        disc->setAccessibleName(specimens.words(number));
        const auto& sign = specimens.all()[static_cast<std::size_t>(number - 1)];
        auto* words = makeParagraph(
            tr("%1, %2", "kind of specimen, date of collection").arg(sign.kind, sign.date));
        words->setObjectName(QStringLiteral("specimenWords"));
        words->setAccessibleName(sign.words);
        line->addWidget(name, 0, Qt::AlignTop);
        line->addWidget(disc, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_card->body()->addLayout(line);
        caption.clear();
    }
}

void GenomeDetail::addFields(const clinical::Case& record, const GenomeRow& row)
{
    addField(tr("State"), row.stateWord);
    if (row.finding < 0) {
        addField(tr("Question"), row.change);
        addField(tr("Tested by"), row.source);
        addSpecimens(record, row);
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
    addSpecimens(record, row);
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

void GenomeDetail::addPicture(const clinical::Case& record,
                              const services::Toolbox& toolbox,
                              const GenomeRow& row)
{
    const auto gene = genePictured(record, toolbox, row.finding, row.gene);
    if (gene.empty())
        return;
    auto picture = genePicture(record, toolbox, gene, row.finding);
    if (picture.isEmpty())
        return;
    const auto captions = picture.captions().join(QLatin1Char(' '));
    auto* lollipop = new Lollipop;
    lollipop->setPicture(std::move(picture), m_theme);
    m_card->body()->addWidget(lollipop);
    auto* below = makeParagraph(captions, "caption");
    below->setObjectName(QStringLiteral("pictureCaption"));
    m_card->body()->addWidget(below);
    m_card->body()->addSpacing(4);
}

void GenomeDetail::showStatements(const services::Toolbox& toolbox, const GenomeRow& row)
{
    // Statements that wait for a test are not met: they cannot disagree about this case.
    const auto sorted = row.section == GenomeSection::NotTested
                            ? SortedStatements{{}, row.statements}
                            : sortConflicts(row.statements);
    m_conflicts->setVisible(!sorted.conflicts.empty());
    for (const auto& conflict : sorted.conflicts) {
        auto* view = new ConflictView(conflict, toolbox, m_theme);
        connect(view, &ConflictView::sourceRequested, this, &GenomeDetail::sourceRequested);
        m_conflicts->body()->addWidget(view);
    }

    m_statements->setVisible(!sorted.others.empty() ||
                             (row.section == GenomeSection::Finding && sorted.conflicts.empty()));
    const auto count = static_cast<int>(sorted.others.size());
    m_statements->setClaim(
        row.section == GenomeSection::NotTested
            ? tr("%n statement(s) that cannot be judged without the test", nullptr, count)
        : sorted.conflicts.empty() ? tr("%n statement(s) met", nullptr, count)
                                   : tr("%n other statement(s) met", nullptr, count));
    const auto shown = std::min(sorted.others.size(), kMostStatements);
    for (std::size_t index = 0; index < shown; ++index) {
        auto* view = new StatementView(
            sorted.others[index], toolbox, m_theme, StatementView::Heading::Therapy);
        connect(view, &StatementView::sourceRequested, this, &GenomeDetail::sourceRequested);
        m_statements->body()->addWidget(view);
    }
    if (shown < sorted.others.size())
        m_statements->body()->addWidget(
            makeParagraph(tr("and %1 more").arg(sorted.others.size() - shown), "secondary"));
    const auto& manifest = toolbox.pack.manifest;
    m_statements->body()->addWidget(makeParagraph(
        tr("From the pack %1 %2. A statement that the finding does not meet is not listed.")
            .arg(text(manifest.name), text(manifest.version)),
        "caption"));
}

void GenomeDetail::showRow(const clinical::Case& record,
                           const services::Toolbox& toolbox,
                           const GenomeRow& row)
{
    // A column of its own for each row, shown when it is whole: what is added to a column on the
    // screen gets its height level by level, and the deepest would be cut.
    auto* column = startColumn(row.finding < 0 || row.change.isEmpty()
                                   ? row.gene
                                   : tr("%1 %2", "gene, change").arg(row.gene, row.change));
    addPicture(record, toolbox, row);
    addFields(record, row);
    addTier(toolbox, record, row);
    showStatements(toolbox, row);
    setWidget(column);
    verticalScrollBar()->setValue(0);
}

} // namespace consilium::ui
