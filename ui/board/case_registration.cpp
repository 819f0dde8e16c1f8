#include "ui/board/case_registration.h"

#include "ui/board/agenda_model.h"
#include "ui/board/board_fields.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kSearchDelay = 150; // ms

} // namespace

CaseRegistration::CaseRegistration(QWidget* parent)
    : QWidget(parent)
    , m_search(makeLine("registerSearch", tr("Search a patient")))
    , m_found(new QListWidget)
    , m_none(makeParagraph(
          tr("No patient is found. Import the patient first, or search otherwise."), "secondary"))
    , m_question(makeLine("registerQuestion", tr("Question to the board")))
    , m_presenter(makeLine("registerPresenter", tr("Presenter")))
    , m_said(makeParagraph({}))
    , m_timer(new QTimer(this))
{
    m_search->setPlaceholderText(tr("Name, identifier or diagnosis"));
    m_search->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("registerPatients"));
    m_found->setAccessibleName(tr("Patients found"));
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setSpacing(3);
    m_found->installEventFilter(this);
    m_none->setObjectName(QStringLiteral("registerNone"));
    m_none->hide();
    m_question->setPlaceholderText(tr("What is the board asked?"));
    m_said->setObjectName(QStringLiteral("registerSaid"));
    setLook(m_said, "role", QStringLiteral("chip"));
    setLook(m_said, "tone", QStringLiteral("caution"));
    m_said->hide();
    auto* save = makeButton("registerSave", tr("Register"));
    save->setProperty("primary", true);
    auto* cancel = makeButton("registerCancel", tr("Cancel"));

    auto* card = new Card(tr("Register a case"));
    card->setClaim(tr("Everything else is taken from the record"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Patient"), m_search);
    form->addRow(QString(), m_found);
    form->addRow(QString(), m_none);
    form->addRow(tr("&Question"), m_question);
    form->addRow(tr("Prese&nter"), m_presenter);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    card->body()->addLayout(form, 1);
    card->body()->addWidget(m_said);
    card->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card, 1);

    m_timer->setSingleShot(true);
    m_timer->setInterval(kSearchDelay);
    connect(m_timer, &QTimer::timeout, this, &CaseRegistration::ask);
    connect(m_search, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &CaseRegistration::pick);
    connect(m_found, &QListWidget::itemActivated, this, [this] { m_question->setFocus(); });
    connect(m_question, &QLineEdit::returnPressed, this, &CaseRegistration::send);
    connect(m_presenter, &QLineEdit::returnPressed, this, &CaseRegistration::send);
    connect(save, &QPushButton::clicked, this, &CaseRegistration::send);
    connect(cancel, &QPushButton::clicked, this, &CaseRegistration::cancelled);
}

QString CaseRegistration::question() const { return m_question->text().trimmed(); }

void CaseRegistration::begin()
{
    ask();
    m_search->setFocus();
    m_search->selectAll();
}

void CaseRegistration::ask()
{
    m_timer->stop();
    Q_EMIT patientsWanted(m_search->text().trimmed());
}

void CaseRegistration::setPatients(std::vector<services::PatientSummary> patients, Day today)
{
    const auto* before = m_found->currentItem();
    const auto chosen = before == nullptr ? QVariant() : before->data(Qt::UserRole);
    m_found->clear();
    for (const auto& patient : patients) {
        const auto line = tr("%1 · %2 · %3", "patient, age, diagnosis")
                              .arg(AgendaModel::nameOf(patient),
                                   Format::age(patient.birthDate, today),
                                   patient.diagnosis.empty() ? tr("No tumour recorded")
                                                             : text(patient.diagnosis));
        auto* item = new QListWidgetItem(line, m_found);
        item->setToolTip(line);
        item->setData(Qt::UserRole, static_cast<qint64>(patient.id));
        if (m_search->text() == m_listed && item->data(Qt::UserRole) == chosen)
            m_found->setCurrentItem(item);
    }
    m_listed = m_search->text();
    // Enter in the search takes the first; who has gone into the list has chosen.
    if (m_found->currentRow() < 0 && m_found->count() > 0)
        m_found->setCurrentRow(0);
    m_found->setVisible(m_found->count() > 0);
    m_none->setVisible(m_found->count() == 0);
}

void CaseRegistration::pick()
{
    if (m_timer->isActive())
        ask(); // what is found belongs to what is typed
    if (m_found->currentRow() >= 0)
        m_question->setFocus();
}

void CaseRegistration::send()
{
    const auto* patient = m_found->currentItem();
    if (patient == nullptr) {
        say(tr("Choose a patient."));
        m_search->setFocus();
        return;
    }
    if (question().isEmpty()) {
        say(tr("Write the question to the board."));
        m_question->setFocus();
        return;
    }
    say({});
    const auto id = patient->data(Qt::UserRole).toLongLong();
    m_asked = PatientId{id};
    Q_EMIT registered(id, question(), m_presenter->text().trimmed());
}

void CaseRegistration::say(const QString& words)
{
    m_said->setText(words);
    m_said->setAccessibleName(words);
    m_said->setVisible(!words.isEmpty());
}

void CaseRegistration::finish()
{
    m_asked.reset();
    say({});
    m_search->clear();
    m_timer->stop();
    m_question->clear();
    m_found->clear();
}

void CaseRegistration::clear()
{
    finish();
    m_presenter->clear();
}

bool CaseRegistration::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_search && key == Qt::Key_Down && m_found->count() > 0) {
            m_found->setFocus();
            return true;
        }
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_found && isEnter) {
            pick();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseRegistration::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace consilium::ui
