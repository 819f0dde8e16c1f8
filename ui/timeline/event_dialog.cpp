#include "ui/timeline/event_dialog.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kMostLetters = 200;

bool isDate(const QString& words)
{
    return words.trimmed().isEmpty() ||
           PartialDate::parse(words.trimmed().toStdString()).has_value();
}

PartialDate dateOf(const QString& words)
{
    const auto parsed = PartialDate::parse(words.trimmed().toStdString());
    return parsed.has_value() ? parsed.value() : PartialDate();
}

QString signOf(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Equal:
        return {};
    case Comparator::Less:
        return QStringLiteral("<");
    case Comparator::LessOrEqual:
        return QStringLiteral("<=");
    case Comparator::GreaterOrEqual:
        return QStringLiteral(">=");
    case Comparator::Greater:
        return QStringLiteral(">");
    }
    return {};
}

QLineEdit* makeEdit(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(kMostLetters);
    return edit;
}

} // namespace

EventDialog::EventDialog(Day today,
                         std::vector<std::pair<std::string, QString>> tumours,
                         QWidget* parent)
    : QDialog(parent)
    , m_today(today)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox)
    , m_start(makeEdit("eventStartEdit"))
    , m_end(makeEdit("eventEndEdit"))
    , m_isOngoing(new QCheckBox(tr("still going on")))
    , m_name(makeEdit("eventNameEdit"))
    , m_value(makeEdit("eventValueEdit"))
    , m_unit(makeEdit("eventUnitEdit"))
    , m_category(new QComboBox)
    , m_line(new QSpinBox)
    , m_tumour(new QComboBox)
    , m_problem(makeLabel({}, "secondary"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("eventDialog"));
    setWindowTitle(tr("Event"));
    setMinimumWidth(460);
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
    for (const auto& [key, name] : tumours)
        m_tumour->addItem(name, text(key));
    m_isOngoing->setObjectName(QStringLiteral("eventOngoingCheck"));
    m_problem->setObjectName(QStringLiteral("eventProblemLabel"));
    m_problem->setWordWrap(true);
    m_start->setPlaceholderText(QStringLiteral("2026-11-24, 2026-11, 2026"));
    m_end->setPlaceholderText(m_start->placeholderText());
    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("&Date or start:"), m_start);
    m_form->addRow(tr("&End:"), m_end);
    m_form->addRow(QString(), m_isOngoing);
    m_form->addRow(tr("&Value:"), m_value);
    m_form->addRow(tr("&Unit:"), m_unit);
    m_form->addRow(tr("&Category:"), m_category);
    m_form->addRow(tr("&Line of treatment:"), m_line);
    m_form->addRow(tr("&Tumour:"), m_tumour);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!problem().isEmpty())
            return;
        Q_EMIT entered(event());
        accept();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventDialog::showFields);
    for (auto* edit : {m_start, m_end, m_name, m_value, m_unit})
        connect(edit, &QLineEdit::textChanged, this, &EventDialog::check);
    connect(m_isOngoing, &QCheckBox::toggled, this, &EventDialog::check);
    showFields();
}

EventDialog::Kind EventDialog::kind() const { return static_cast<Kind>(m_kind->currentIndex()); }

void EventDialog::showFields()
{
    const auto now = kind();
    const bool isPeriod =
        now == AdverseEvent || now == Treatment || now == Surgery || now == Radiotherapy;
    const bool isValue = now == Marker || now == Laboratory;
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        if (auto* label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    show(m_name, now != Performance && now != Response);
    show(m_end, isPeriod);
    show(m_isOngoing, isPeriod);
    show(m_value, isValue || now == Performance || now == AdverseEvent);
    show(m_unit, isValue);
    show(m_category, now == Response);
    show(m_line, now == Treatment);
    show(m_tumour,
         m_tumour->count() > 2 &&
             (now == Response || now == Treatment || now == Surgery || now == Radiotherapy));
    m_value->setPlaceholderText(now == Performance    ? tr("0 to 5")
                                : now == AdverseEvent ? tr("CTCAE grade 1 to 5, or empty")
                                                      : tr("12.5 or <0.5"));
    m_unit->setPlaceholderText(QStringLiteral("ug/L, 10*9/L, g/dL"));
    check();
}

std::string EventDialog::tumour() const { return m_tumour->currentData().toString().toStdString(); }

PartialDate EventDialog::start() const { return dateOf(m_start->text()); }

Period EventDialog::period() const
{
    return {start(),
            m_isOngoing->isChecked() ? PartialDate() : dateOf(m_end->text()),
            m_isOngoing->isChecked()};
}

clinical::CourseEvent EventDialog::event() const
{
    clinical::Concept name;
    name.text = m_name->text().trimmed().toStdString();
    switch (kind()) {
    case Performance: {
        clinical::PerformanceStatus status;
        bool isNumber = false;
        status.value = m_value->text().trimmed().toInt(&isNumber);
        if (!isNumber)
            status.value = -1; // out of the scale: an empty field is no 0
        status.date = start();
        return status;
    }
    case Response: {
        clinical::Response response;
        response.date = start();
        response.category =
            static_cast<clinical::ResponseCategory>(m_category->currentData().toInt());
        response.tumour = tumour();
        return response;
    }
    case AdverseEvent: {
        clinical::AdverseEvent adverse;
        adverse.event = name;
        adverse.period = period();
        if (!m_value->text().trimmed().isEmpty()) {
            bool isNumber = false;
            const int grade = m_value->text().trimmed().toInt(&isNumber);
            adverse.grade = isNumber ? grade : -1;
        }
        return adverse;
    }
    case Treatment: {
        clinical::Medication medication;
        medication.isCancerTreatment = clinical::Presence::Present;
        medication.record = clinical::MedicationRecord::Reported;
        medication.drug = name;
        medication.period = period();
        medication.tumour = tumour();
        if (m_line->value() > 0)
            medication.line = m_line->value();
        return medication;
    }
    case Surgery: {
        clinical::Surgery surgery;
        surgery.procedure = name;
        surgery.period = period();
        surgery.tumour = tumour();
        return surgery;
    }
    case Radiotherapy: {
        clinical::Radiotherapy course;
        course.procedure = name;
        course.period = period();
        course.tumour = tumour();
        return course;
    }
    case Marker:
    case Laboratory: {
        clinical::Observation observation;
        observation.kind = kind() == Marker ? clinical::ObservationKind::TumourMarker
                                            : clinical::ObservationKind::Laboratory;
        observation.code = name;
        observation.date = start();
        const auto quantity = Quantity::parse(m_value->text().trimmed().toStdString(),
                                              ucumFromText(m_unit->text().trimmed().toStdString()));
        if (quantity.has_value())
            observation.quantity = quantity.value();
        return observation;
    }
    case Document:
    case KindCount:
        break;
    }
    clinical::Document document;
    document.title = name.text;
    document.date = start();
    return document;
}

void EventDialog::fillPeriod(const Period& period)
{
    m_start->setText(text(period.start.iso()));
    m_end->setText(text(period.end.iso()));
    m_isOngoing->setChecked(period.isOngoing);
}

void EventDialog::setEvent(const clinical::CourseEvent& event)
{
    const auto chooseTumour = [this](const std::string& key) {
        m_tumour->setCurrentIndex(std::max(0, m_tumour->findData(text(key))));
    };
    if (const auto* status = std::get_if<clinical::PerformanceStatus>(&event)) {
        m_kind->setCurrentIndex(Performance);
        m_start->setText(text(status->date.iso()));
        m_value->setText(QString::number(status->value));
    } else if (const auto* response = std::get_if<clinical::Response>(&event)) {
        m_kind->setCurrentIndex(Response);
        m_start->setText(text(response->date.iso()));
        m_category->setCurrentIndex(
            std::max(0, m_category->findData(static_cast<int>(response->category))));
        chooseTumour(response->tumour);
    } else if (const auto* adverse = std::get_if<clinical::AdverseEvent>(&event)) {
        m_kind->setCurrentIndex(AdverseEvent);
        m_name->setText(text(adverse->event.label()));
        m_value->setText(adverse->grade ? QString::number(*adverse->grade) : QString());
        fillPeriod(adverse->period);
    } else if (const auto* medication = std::get_if<clinical::Medication>(&event)) {
        m_kind->setCurrentIndex(Treatment);
        m_name->setText(text(medication->drug.label()));
        m_line->setValue(medication->line.value_or(0));
        chooseTumour(medication->tumour);
        fillPeriod(medication->period);
    } else if (const auto* surgery = std::get_if<clinical::Surgery>(&event)) {
        m_kind->setCurrentIndex(Surgery);
        m_name->setText(text(surgery->procedure.label()));
        chooseTumour(surgery->tumour);
        fillPeriod(surgery->period);
    } else if (const auto* course = std::get_if<clinical::Radiotherapy>(&event)) {
        m_kind->setCurrentIndex(Radiotherapy);
        m_name->setText(text(course->procedure.label()));
        chooseTumour(course->tumour);
        fillPeriod(course->period);
    } else if (const auto* observation = std::get_if<clinical::Observation>(&event)) {
        m_kind->setCurrentIndex(
            observation->kind == clinical::ObservationKind::TumourMarker ? Marker : Laboratory);
        m_name->setText(text(observation->code.label()));
        m_start->setText(text(observation->date.iso()));
        if (observation->quantity) {
            m_value->setText(signOf(observation->quantity->comparator) +
                             text(observation->quantity->text));
            m_unit->setText(text(observation->quantity->unit));
        }
    } else if (const auto* document = std::get_if<clinical::Document>(&event)) {
        m_kind->setCurrentIndex(Document);
        m_name->setText(text(document->title));
        m_start->setText(text(document->date.iso()));
    }
    m_kind->setEnabled(false);
    showFields();
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
    case Problem::NoName:
        return tr("A name is needed.");
    case Problem::NoValue:
        return tr("A number with a unit is needed; the number with a point, not a comma.");
    case Problem::OutOfRange:
        return kind() == Performance ? tr("ECOG is a whole number from 0 to 5.")
                                     : tr("A CTCAE grade is a whole number from 1 to 5.");
    }
    return {};
}

QString EventDialog::problem() const
{
    if (!isDate(m_start->text()) ||
        (m_end->isVisibleTo(this) && !m_isOngoing->isChecked() && !isDate(m_end->text())))
        return tr("Write a date as 2026, 2026-11 or 2026-11-24.");
    return wordsOf(clinical::problemOf(event(), m_today));
}

void EventDialog::check()
{
    m_end->setEnabled(!m_isOngoing->isChecked());
    const auto words = problem();
    m_problem->setText(words);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(words.isEmpty());
}

} // namespace consilium::ui
