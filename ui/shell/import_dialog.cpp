#include "ui/shell/import_dialog.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace consilium::ui
{

namespace
{

constexpr std::size_t kMostIssues = 200;

QString countsOf(const std::map<std::string, int>& counts)
{
    QStringList parts;
    for (const auto& [type, count] : counts)
        parts << QStringLiteral("%1 %2").arg(count).arg(text(type));
    return parts.join(QStringLiteral(", "));
}

/// Whether an answer of the person can settle it. A table without a build is taken, and taken again
/// with the build that the person knows.
bool isQuestion(const services::FileOutcome& outcome)
{
    if (!outcome.error)
        return std::any_of(outcome.report.issues.begin(),
                           outcome.report.issues.end(),
                           [](const interchange::Issue& issue) {
                               return issue.what.starts_with("no genome build") ||
                                      issue.what.starts_with("no build stated");
                           });
    return !outcome.samples.empty() ||
           outcome.error->context.find("genome build") != std::string::npos;
}

} // namespace

ImportDialog::ImportDialog(const services::ImportRequest& request,
                           const std::vector<services::FileOutcome>& outcomes,
                           QWidget* parent)
    : QDialog(parent)
    , m_request(request)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 520);
    auto* content = new QWidget;
    auto* files = new QVBoxLayout(content);
    files->setSpacing(10);
    QStringList samples;
    for (const auto& outcome : outcomes) {
        addFile(files, outcome);
        if (isQuestion(outcome)) {
            for (const auto& sample : outcome.samples)
                samples << text(sample);
            for (const auto& file : request.files) {
                if (file.filename().string() == outcome.fileName)
                    m_open.push_back(file);
            }
        }
    }
    // The records that came with the variants name their patient: the second try has only the
    // variants.
    std::set<PatientId> patients;
    for (const auto& outcome : outcomes)
        patients.insert(outcome.patients.begin(), outcome.patients.end());
    if (!m_request.patient && patients.size() == 1)
        m_request.patient = *patients.begin();
    files->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Imported files"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    if (!m_open.empty())
        addQuestions(layout, samples);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setObjectName(QStringLiteral("importButtons"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_open.empty()) {
        auto* again =
            buttons->addButton(tr("&Import with these answers"), QDialogButtonBox::AcceptRole);
        again->setObjectName(QStringLiteral("tryAgainButton"));
        again->setProperty("primary", true);
        connect(again, &QPushButton::clicked, this, [this] {
            m_request.files = m_open;
            m_request.tumourSample = m_sample->currentText().toStdString();
            m_request.genome = static_cast<clinical::Genome>(m_genome->currentData().toInt());
            Q_EMIT tryAgainRequested(m_request);
            accept();
        });
    }
    layout->addWidget(buttons);
}

void ImportDialog::addFile(QVBoxLayout* layout, const services::FileOutcome& outcome)
{
    auto* card = new Card(text(outcome.fileName));
    auto* body = card->body();
    const auto add = [&](const QString& line, const char* role) {
        auto* label = makeLabel(line, role);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body->addWidget(label);
    };
    if (outcome.error) {
        card->setClaim(tr("not taken"));
        auto* chip = makeChip(tr("⊘ not taken; the store is as before"), "bad");
        body->addWidget(chip);
        add(Format::error(*outcome.error), nullptr);
        layout->addWidget(card);
        return;
    }
    card->setClaim(tr("%1 added, %2 replaced, %3 unchanged", "records")
                       .arg(outcome.added)
                       .arg(outcome.replaced)
                       .arg(outcome.unchanged));
    add(tr("Read: %1")
            .arg(outcome.report.read.empty() ? tr("nothing") : countsOf(outcome.report.read)),
        nullptr);
    add(tr("Kept as it came, without being understood: %1")
            .arg(outcome.report.keptRaw.empty() ? tr("nothing") : countsOf(outcome.report.keptRaw)),
        "secondary");
    if (outcome.report.issues.empty())
        add(tr("Nothing to look at."), "secondary");
    else
        add(tr("%n place(s) to look at:", nullptr, static_cast<int>(outcome.report.issues.size())),
            "secondary");
    for (std::size_t index = 0; index < outcome.report.issues.size() && index < kMostIssues;
         ++index) {
        const auto& issue = outcome.report.issues[index];
        add(tr("%1: %2", "place in the file, what is there")
                .arg(issue.place.empty() ? tr("whole file") : text(issue.place), text(issue.what)),
            "secondary");
    }
    if (outcome.report.issues.size() > kMostIssues)
        add(tr("%n more not listed",
               nullptr,
               static_cast<int>(outcome.report.issues.size() - kMostIssues)),
            "secondary");
    layout->addWidget(card);
}

void ImportDialog::addQuestions(QVBoxLayout* layout, const QStringList& samples)
{
    m_sample = new QComboBox;
    m_sample->setObjectName(QStringLiteral("sampleCombo"));
    m_genome = new QComboBox;
    m_genome->setObjectName(QStringLiteral("genomeCombo"));
    m_sample->addItem(QString());
    // Several files may name the same sample; the order is theirs.
    auto offered = samples;
    offered.removeDuplicates();
    m_sample->addItems(offered);
    m_genome->addItem(tr("as the file states it"), static_cast<int>(clinical::Genome::Unknown));
    m_genome->addItem(QStringLiteral("GRCh37"), static_cast<int>(clinical::Genome::GRCh37));
    m_genome->addItem(QStringLiteral("GRCh38"), static_cast<int>(clinical::Genome::GRCh38));
    auto* form = new QFormLayout;
    form->addRow(tr("&Tumour sample"), m_sample);
    form->addRow(tr("&Genome build"), m_genome);
    auto* note =
        makeLabel(tr("Names and build are never guessed: say what the laboratory's report says."),
                  "secondary");
    note->setWordWrap(true);
    layout->addWidget(note);
    layout->addLayout(form);
}

QString ImportDialog::summary(const std::vector<services::FileOutcome>& outcomes)
{
    int added = 0;
    int replaced = 0;
    int issues = 0;
    int failed = 0;
    for (const auto& outcome : outcomes) {
        added += outcome.added;
        replaced += outcome.replaced;
        issues += static_cast<int>(outcome.report.issues.size());
        failed += outcome.error ? 1 : 0;
    }
    auto line = tr("Imported: %1 records added, %2 replaced, %3 places to look at.")
                    .arg(added)
                    .arg(replaced)
                    .arg(issues);
    if (failed > 0)
        line += QLatin1Char(' ') + tr("%n file(s) not taken.", nullptr, failed);
    return line;
}

} // namespace consilium::ui
