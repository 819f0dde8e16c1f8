#include "ui/timeline/event_dialog.h"

#include "ui/format/format.h"
#include "ui/timeline/event_words.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

using Purpose = clinical::EventEdit::Kind;

constexpr int kMostLetters = 200;
constexpr int kTextLines = 4;

bool isDate(const QString& words)
{
    return words.trimmed().isEmpty() ||
           PartialDate::parse(words.trimmed().toStdString()).has_value();
}

QLineEdit* makeEdit(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(kMostLetters);
    return edit;
}

QLabel* makeWords(const char* name, const char* role)
{
    auto* label = makeLabel({}, role);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Long names keep the form narrow; the list shows them whole.
void keepNarrow(QComboBox* combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
}

} // namespace

EventDialog::EventDialog(Day today,
                         std::vector<std::pair<std::string, QString>> tumours,
                         QWidget* parent)
    : QDialog(parent)
    , m_today(today)
    , m_token(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
    , m_form(new QFormLayout)
    , m_why(makeWords("eventWhyLabel", "chip"))
    , m_lead(makeWords("eventLeadLabel", "secondary"))
    , m_kind(new QComboBox)
    , m_start(makeEdit("eventStartEdit"))
    , m_end(makeEdit("eventEndEdit"))
    , m_isOngoing(new QCheckBox(tr("still going on")))
    , m_name(makeEdit("eventNameEdit"))
    , m_value(makeEdit("eventValueEdit"))
    , m_unit(makeEdit("eventUnitEdit"))
    , m_text(new QPlainTextEdit)
    , m_category(new QComboBox)
    , m_line(new QSpinBox)
    , m_tumour(new QComboBox)
    , m_by(makeEdit("eventByEdit"))
    , m_reason(makeEdit("eventReasonEdit"))
    , m_problem(makeWords("eventProblemLabel", "secondary"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("eventDialog"));
    setWindowTitle(tr("Event"));
    setMinimumWidth(500);
    addFields();
    for (const auto& [key, name] : tumours) {
        m_tumour->addItem(name, text(key));
        m_tumour->setItemData(m_tumour->count() - 1, name, Qt::ToolTipRole);
    }
    addRows();
    auto* layout = new QVBoxLayout(this);
    m_why->setProperty("tone", QStringLiteral("caution"));
    m_why->hide();
    layout->addWidget(m_why);
    layout->addWidget(m_lead);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!problem().isEmpty())
            return;
        const auto now = draft();
        clinical::EventEdit edit;
        edit.kind = now.purpose;
        edit.key = now.key();
        if (now.purpose != Purpose::Withdraw)
            edit.event = now.event();
        edit.by = now.by.trimmed().toStdString();
        edit.reason = now.reason.trimmed().toStdString();
        edit.token = m_token;
        Q_EMIT entered(edit);
        accept();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventDialog::showFields);
    for (auto* edit : {m_start, m_end, m_name, m_value, m_unit, m_by, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &EventDialog::check);
    for (auto* combo : {m_category, m_tumour})
        connect(combo, &QComboBox::currentIndexChanged, this, &EventDialog::check);
    connect(m_line, &QSpinBox::valueChanged, this, &EventDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EventDialog::check);
    connect(m_isOngoing, &QCheckBox::toggled, this, &EventDialog::check);
    m_first = draft();
    showFields();
}

void EventDialog::addFields()
{
    m_kind->setObjectName(QStringLiteral("eventKindCombo"));
    m_kind->addItems({tr("Performance status (ECOG)"),
                      tr("Response"),
                      tr("Adverse event"),
                      tr("Systemic treatment"),
                      tr("Surgery"),
                      tr("Radiotherapy"),
                      tr("Tumour marker"),
                      tr("Laboratory value"),
                      tr("Document or note")});
    m_category->setObjectName(QStringLiteral("eventCategoryCombo"));
    using Category = clinical::ResponseCategory;
    const std::pair<QString, Category> categories[]{
        {tr("complete response"), Category::Complete},
        {tr("partial response"), Category::Partial},
        {tr("stable disease"), Category::Stable},
        {tr("progressive disease"), Category::Progression},
        {tr("not evaluable"), Category::NotEvaluable},
        {tr("improved, without a category"), Category::Improved},
        {tr("worse, without a category"), Category::Worse}};
    for (const auto& [words, category] : categories)
        m_category->addItem(words, static_cast<int>(category));
    m_line->setObjectName(QStringLiteral("eventLineSpin"));
    m_line->setRange(0, 30);
    m_line->setSpecialValueText(tr("not stated"));
    m_tumour->setObjectName(QStringLiteral("eventTumourCombo"));
    m_tumour->addItem(tr("not stated"), QString());
    keepNarrow(m_tumour);
    m_text->setObjectName(QStringLiteral("eventTextEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 12);
    m_isOngoing->setObjectName(QStringLiteral("eventOngoingCheck"));
    m_start->setPlaceholderText(QStringLiteral("2026-11-24, 2026-11, 2026"));
    m_end->setPlaceholderText(m_start->placeholderText());
    m_unit->setPlaceholderText(QStringLiteral("ug/L, 10*9/L, g/dL"));
}

void EventDialog::addRows()
{
    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("&Date or start:"), m_start);
    m_form->addRow(tr("&End:"), m_end);
    m_form->addRow(QString(), m_isOngoing);
    m_form->addRow(tr("&Value:"), m_value);
    m_form->addRow(tr("&Unit:"), m_unit);
    m_form->addRow(tr("Te&xt:"), m_text);
    m_form->addRow(tr("&Category:"), m_category);
    m_form->addRow(tr("&Line of treatment:"), m_line);
    m_form->addRow(tr("&Tumour:"), m_tumour);
    m_form->addRow(tr("&Reason:"), m_reason);
    m_form->addRow(tr("&Your name:"), m_by);
}

EventDialog::Kind EventDialog::kind() const { return static_cast<Kind>(m_kind->currentIndex()); }

void EventDialog::setEvent(const clinical::CourseEvent& event)
{
    auto draft = EventDraft::of(event);
    draft.purpose = Purpose::Correct;
    setDraft(draft);
}

void EventDialog::setBy(const QString& by)
{
    if (m_by->text().isEmpty())
        m_by->setText(by);
    m_first.by = m_by->text();
}

void EventDialog::setDraft(const EventDraft& draft, const QString& why)
{
    m_first = draft;
    m_isHeld = !why.isEmpty();
    m_kind->setCurrentIndex(draft.kind);
    nameKind();
    m_start->setText(draft.start);
    m_end->setText(draft.end);
    m_isOngoing->setChecked(draft.isOngoing);
    m_name->setText(draft.name);
    m_value->setText(draft.value);
    m_value->setReadOnly(draft.areWordsFixed);
    m_unit->setText(draft.unit);
    m_text->setPlainText(draft.text);
    const auto choose = [](QComboBox* combo, const QVariant& value, const QString& words) {
        if (combo->findData(value) < 0) // what a file has and no list offers stays as it is
            combo->addItem(words, value);
        combo->setCurrentIndex(combo->findData(value));
    };
    choose(m_category, static_cast<int>(draft.category), tr("not stated"));
    choose(m_tumour, text(draft.tumour), tr("as the file states it"));
    m_line->setValue(draft.line);
    m_by->setText(draft.by);
    m_reason->setText(draft.reason);
    m_kind->setEnabled(draft.purpose == Purpose::Add);
    m_why->setText(why);
    m_why->setVisible(m_isHeld);
    if (m_isHeld)
        m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Do not keep"));
    if (draft.purpose == Purpose::Withdraw)
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Entered in error"));
    showFields();
}

EventDraft EventDialog::draft() const
{
    auto draft = m_first;
    draft.kind = kind();
    draft.start = m_start->text();
    draft.end = m_end->text();
    draft.isOngoing = m_isOngoing->isChecked();
    draft.name = m_name->text();
    draft.value = m_value->text();
    draft.unit = m_unit->text();
    draft.text = m_text->toPlainText();
    draft.category = static_cast<clinical::ResponseCategory>(m_category->currentData().toInt());
    draft.line = m_line->value();
    draft.tumour = m_tumour->currentData().toString().toStdString();
    draft.by = m_by->text();
    draft.reason = m_reason->text();
    return draft;
}

void EventDialog::nameKind()
{
    if (!m_first.base)
        return;
    // Files know other scales and other measurements than the form offers.
    if (const auto* status = std::get_if<clinical::PerformanceStatus>(&*m_first.base);
        status != nullptr && status->scale != clinical::PerformanceScale::Ecog)
        m_kind->setItemText(Kind::Performance,
                            tr("Performance status (%1)")
                                .arg(status->scale == clinical::PerformanceScale::Karnofsky
                                         ? QStringLiteral("Karnofsky")
                                         : QStringLiteral("Lansky")));
    if (const auto* observation = std::get_if<clinical::Observation>(&*m_first.base);
        observation != nullptr && observation->kind != clinical::ObservationKind::Laboratory)
        m_kind->setItemText(Kind::Laboratory, tr("Measurement"));
    if (const auto* medication = std::get_if<clinical::Medication>(&*m_first.base);
        medication != nullptr && medication->isCancerTreatment != clinical::Presence::Present)
        m_kind->setItemText(Kind::Treatment, tr("Other medication"));
}

void EventDialog::showFields()
{
    const auto now = kind();
    const bool isRemoval = m_first.purpose == Purpose::Withdraw;
    const bool isPeriod = now == Kind::AdverseEvent || now == Kind::Treatment ||
                          now == Kind::Surgery || now == Kind::Radiotherapy;
    const bool isValue = now == Kind::Marker || now == Kind::Laboratory;
    const bool isOfTumour = now == Kind::Response || now == Kind::Treatment ||
                            now == Kind::Surgery || now == Kind::Radiotherapy;
    const auto show = [&](QWidget* field, bool shown) {
        field->setVisible(shown);
        if (auto* label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    const auto ask = [&](QWidget* field, bool asked) { show(field, asked && !isRemoval); };
    ask(m_kind, true);
    ask(m_start, true);
    ask(m_name, now != Kind::Performance && now != Kind::Response);
    ask(m_end, isPeriod);
    ask(m_isOngoing, isPeriod);
    ask(m_value, isValue || now == Kind::Performance || now == Kind::AdverseEvent);
    ask(m_unit, isValue && !m_first.isInWords());
    ask(m_text, now == Kind::Document);
    ask(m_category, now == Kind::Response);
    ask(m_line, now == Kind::Treatment);
    ask(m_tumour, isOfTumour && m_tumour->count() > 2);
    show(m_by, m_first.imported.has_value());
    show(m_reason, m_first.imported.has_value());
    const auto* status =
        m_first.base ? std::get_if<clinical::PerformanceStatus>(&*m_first.base) : nullptr;
    const bool isOtherScale =
        status != nullptr && status->scale != clinical::PerformanceScale::Ecog;
    m_value->setPlaceholderText(now == Kind::Performance && isOtherScale ? tr("0 to 100")
                                : now == Kind::Performance               ? tr("0 to 5")
                                : now == Kind::AdverseEvent ? tr("CTCAE grade 1 to 5, or empty")
                                                            : tr("12.5 or <0.5"));
    m_lead->setText(lead());
    m_lead->setVisible(!m_lead->text().isEmpty());
    check();
    adjustSize();
}

QString EventDialog::lead() const
{
    if (!m_first.imported)
        return {};
    const auto stated = tr("A file says: %1.", "event, date").arg(eventTitle(*m_first.imported));
    if (m_first.purpose == Purpose::Withdraw)
        return stated + QLatin1Char('\n') +
               tr("What is entered in error leaves the timeline and is not used. What the file "
                  "says "
                  "is kept and can be brought back.");
    auto words = stated + QLatin1Char('\n') +
                 tr("It is kept beside your correction, which is shown and used in its place.");
    if (m_first.areWordsFixed)
        words += QLatin1Char('\n') +
                 tr("Its words are a molecular finding too and cannot be corrected here.");
    return words;
}

QString EventDialog::wordsOf(clinical::EventProblem problem) const
{
    using Problem = clinical::EventProblem;
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::NoDate:
        return tr("A date is needed: a year, a month or a day.");
    case Problem::AfterToday:
        return tr("The date lies after today. What is planned is no event yet.");
    case Problem::EndBeforeStart:
        return tr("The end lies before the start.");
    case Problem::EndAfterToday:
        return tr("The end lies after today. Leave it empty until it has ended.");
    case Problem::NoName:
        return tr("A name is needed.");
    case Problem::NoValue:
        return m_first.isInWords() ? tr("A result is needed.")
                                   : tr("A number with a unit is needed; the number with a point, "
                                        "not a comma.");
    case Problem::OutOfRange:
        return kind() != Kind::Performance ? tr("A CTCAE grade is a whole number from 1 to 5.")
               : m_value->placeholderText() == tr("0 to 100")
                   ? tr("This scale is a whole number from 0 to 100.")
                   : tr("ECOG is a whole number from 0 to 5.");
    }
    return {};
}

QString EventDialog::problem() const
{
    const bool isImported = m_first.imported.has_value();
    if (m_first.purpose != Purpose::Withdraw) {
        if (!isDate(m_start->text()) ||
            (m_end->isVisibleTo(this) && !m_isOngoing->isChecked() && !isDate(m_end->text())))
            return tr("Write a date as 2026, 2026-11 or 2026-11-24.");
        const auto now = event();
        if (auto words = wordsOf(
                clinical::problemOf(now, m_today, isImported ? &*m_first.imported : nullptr));
            !words.isEmpty())
            return words;
        if (isImported && now == *m_first.base)
            return tr("Nothing is changed yet.");
    }
    if (isImported && m_reason->text().trimmed().isEmpty())
        return tr("A reason is needed.");
    if (isImported && m_by->text().trimmed().isEmpty())
        return tr("Your name is needed.");
    return {};
}

void EventDialog::check()
{
    m_end->setEnabled(!m_isOngoing->isChecked());
    const auto words = problem();
    m_problem->setText(words);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(words.isEmpty());
}

} // namespace consilium::ui
