#include "ui/pharmacogenes/outside_entry.h"

#include "ui/format/format.h"
#include "ui/genome/typed_entry.h"
#include "ui/pharmacogenes/pharmacogene_rows.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace consilium::ui
{

OutsideEntry::OutsideEntry(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_file(new QPushButton(tr("Read a VCF…")))
    , m_inError(new QPushButton(tr("Entered in error")))
    , m_words(makeParagraph({}, "secondary"))
{
    m_line->setObjectName(QStringLiteral("outsideLine"));
    m_line->setPlaceholderText(tr("Type a result of a laboratory: CYP2D6 *4/*4"));
    m_line->setAccessibleName(tr("Result of a laboratory"));
    m_line->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addOutsideButton"));
    m_add->setAccessibleName(tr("Add the typed result"));
    m_file->setObjectName(QStringLiteral("readGenotypesButton"));
    m_file->setToolTip(tr("Call the pharmacogenes from a file of germline genotypes"));
    m_inError->setObjectName(QStringLiteral("outsideInErrorButton"));
    m_inError->setToolTip(tr("Mark the chosen typed result as entered in error"));
    m_inError->hide();
    m_words->setObjectName(QStringLiteral("outsideWords"));
    m_words->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_add);
    row->addWidget(m_inError);
    row->addWidget(m_file);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_words);
    connect(m_add, &QPushButton::clicked, this, &OutsideEntry::submit);
    connect(m_line, &QLineEdit::returnPressed, this, &OutsideEntry::submit);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& line) {
        m_add->setEnabled(!line.trimmed().isEmpty() && !m_line->isReadOnly());
    });
    connect(m_file, &QPushButton::clicked, this, &OutsideEntry::readFileRequested);
    connect(m_inError, &QPushButton::clicked, this, [this] { Q_EMIT inErrorRequested(m_chosen); });
    setCase({});
}

void OutsideEntry::setCase(const clinical::Case& record)
{
    const auto patient = draftKeyOf(record.patient);
    setVisible(!patient.isEmpty());
    if (patient == m_patient)
        return;
    if (!m_patient.isEmpty())
        m_drafts[m_patient] = m_line->text();
    m_patient = patient;
    setBusy(false);
    m_line->setText(m_drafts.take(patient));
    say({});
    setChosen({});
}

void OutsideEntry::setChosen(const std::string& key)
{
    m_chosen = text(key);
    m_inError->setVisible(!m_chosen.isEmpty());
}

void OutsideEntry::submit()
{
    if (m_patient.isEmpty() || m_line->isReadOnly() || m_line->text().trimmed().isEmpty())
        return;
    m_submittedFor = m_patient;
    setBusy(true);
    Q_EMIT addRequested(m_line->text().trimmed());
}

void OutsideEntry::setBusy(bool isBusy)
{
    m_line->setReadOnly(isBusy);
    m_add->setEnabled(!isBusy && !m_line->text().trimmed().isEmpty());
}

void OutsideEntry::showOutcome(const Result<clinical::Pharmacogene>& outcome)
{
    if (m_submittedFor != m_patient) { // another case is open by now
        if (outcome.has_value())
            m_drafts.remove(m_submittedFor);
        return;
    }
    setBusy(false);
    if (!outcome.has_value()) {
        say(tr("Not added. %1").arg(Format::error(outcome.error())));
        return;
    }
    const auto& result = outcome.value();
    QStringList calls;
    for (const auto& call : result.calls)
        calls << text(call);
    m_line->clear();
    say(tr("Added: %1 %2, %3.", "gene, call, phenotype")
            .arg(text(result.gene), calls.join(QStringLiteral(" / ")), phenotypeOf(result)));
}

void OutsideEntry::say(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

bool OutsideEntry::eventFilter(QObject* watched, QEvent* event)
{
    // Escape takes the line away; undo brings it back.
    if (watched == m_line && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_line->text().isEmpty() &&
        !m_line->isReadOnly()) {
        m_line->selectAll();
        m_line->del();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace consilium::ui
