#include "ui/timeline/event_draft.h"

#include "ui/format/format.h"

namespace consilium::ui
{

namespace
{

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

QString numberOf(const Quantity& quantity)
{
    return signOf(quantity.comparator) + text(quantity.text);
}

QString wordsOf(const clinical::Observation& observation)
{
    return observation.value.isEmpty() ? text(observation.text) : text(observation.value.label());
}

PartialDate dateOf(const QString& words, const PartialDate& before)
{
    const auto typed = words.trimmed();
    if (typed == text(before.iso()))
        return before;
    const auto parsed = PartialDate::parse(typed.toStdString());
    return parsed.has_value() ? parsed.value() : PartialDate();
}

/// A name that was changed is not what the codes say.
void setName(clinical::Concept& name, const QString& words)
{
    const auto typed = words.trimmed().toStdString();
    if (typed != name.label())
        name = {{}, typed};
}

/// A whole number; nothing where it is none, -1 where it is something else.
std::optional<int> wholeOf(const QString& words)
{
    const auto typed = words.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber ? number : -1;
}

bool isRecist(clinical::ResponseCategory category)
{
    using Category = clinical::ResponseCategory;
    return category == Category::Complete || category == Category::Partial ||
           category == Category::Stable || category == Category::Progression ||
           category == Category::NotEvaluable;
}

template <typename Event>
Event startOf(const EventDraft& draft)
{
    const auto* base = draft.base ? std::get_if<Event>(&*draft.base) : nullptr;
    return base == nullptr ? Event() : *base;
}

void setPeriod(Period& period, const EventDraft& draft)
{
    period = {dateOf(draft.start, period.start),
              draft.isOngoing ? PartialDate() : dateOf(draft.end, period.end),
              draft.isOngoing};
}

clinical::Observation observationOf(const EventDraft& draft)
{
    auto observation = startOf<clinical::Observation>(draft);
    if (!draft.base)
        observation.kind = draft.kind == EventDraft::Marker
                               ? clinical::ObservationKind::TumourMarker
                               : clinical::ObservationKind::Laboratory;
    setName(observation.code, draft.name);
    observation.date = dateOf(draft.start, observation.date);
    if (draft.isInWords()) {
        if (draft.value.trimmed() == wordsOf(observation))
            return observation;
        if (observation.value.isEmpty())
            observation.text = draft.value.trimmed().toStdString();
        else
            setName(observation.value, draft.value);
        observation.interpretation.clear();
        return observation;
    }
    const auto before = observation.quantity;
    if (before && draft.value.trimmed() == numberOf(*before) &&
        draft.unit.trimmed() == text(before->unit))
        return observation;
    const auto quantity = Quantity::parse(draft.value.trimmed().toStdString(),
                                          ucumFromText(draft.unit.trimmed().toStdString()));
    observation.quantity = quantity.has_value() ? std::optional(quantity.value()) : std::nullopt;
    observation.dataAbsentReason.clear();
    observation.interpretation.clear(); // it was said of another value
    return observation;
}

clinical::Medication medicationOf(const EventDraft& draft)
{
    auto medication = startOf<clinical::Medication>(draft);
    if (!draft.base) {
        medication.isCancerTreatment = clinical::Presence::Present;
        medication.record = clinical::MedicationRecord::Reported;
    }
    const auto before = medication.drug;
    setName(medication.drug, draft.name);
    if (medication.drug != before)
        medication.ingredient.clear();
    setPeriod(medication.period, draft);
    medication.tumour = draft.tumour;
    medication.line = draft.line > 0 ? std::optional(draft.line) : std::nullopt;
    return medication;
}

clinical::Response responseOf(const EventDraft& draft)
{
    auto response = startOf<clinical::Response>(draft);
    response.date = dateOf(draft.start, response.date);
    response.tumour = draft.tumour;
    if (response.category != draft.category) { // the words belong to the other one
        response.statement = {};
        response.isRecist = response.isRecist && isRecist(draft.category);
    }
    response.category = draft.category;
    return response;
}

} // namespace

std::string EventDraft::key() const
{
    return base ? std::visit([](const auto& one) { return one.header.key; }, *base) : std::string();
}

bool EventDraft::isInWords() const
{
    const auto* observation = base ? std::get_if<clinical::Observation>(&*base) : nullptr;
    return observation != nullptr && !observation->quantity && !wordsOf(*observation).isEmpty();
}

EventDraft EventDraft::of(const clinical::CourseEvent& event)
{
    EventDraft draft;
    draft.base = event;
    const auto fillPeriod = [&](const Period& period) {
        draft.start = ui::text(period.start.iso());
        draft.end = ui::text(period.end.iso());
        draft.isOngoing = period.isOngoing;
    };
    if (const auto* status = std::get_if<clinical::PerformanceStatus>(&event)) {
        draft.kind = Performance;
        draft.start = ui::text(status->date.iso());
        draft.value = QString::number(status->value);
    } else if (const auto* response = std::get_if<clinical::Response>(&event)) {
        draft.kind = Response;
        draft.start = ui::text(response->date.iso());
        draft.category = response->category;
        draft.tumour = response->tumour;
    } else if (const auto* adverse = std::get_if<clinical::AdverseEvent>(&event)) {
        draft.kind = AdverseEvent;
        draft.name = ui::text(adverse->event.label());
        draft.value = adverse->grade ? QString::number(*adverse->grade) : QString();
        fillPeriod(adverse->period);
    } else if (const auto* medication = std::get_if<clinical::Medication>(&event)) {
        draft.kind = Treatment;
        draft.name = ui::text(medication->drug.label());
        draft.line = medication->line.value_or(0);
        draft.tumour = medication->tumour;
        fillPeriod(medication->period);
    } else if (const auto* surgery = std::get_if<clinical::Surgery>(&event)) {
        draft.kind = Surgery;
        draft.name = ui::text(surgery->procedure.label());
        draft.tumour = surgery->tumour;
        fillPeriod(surgery->period);
    } else if (const auto* course = std::get_if<clinical::Radiotherapy>(&event)) {
        draft.kind = Radiotherapy;
        draft.name = ui::text(course->procedure.label());
        draft.tumour = course->tumour;
        fillPeriod(course->period);
    } else if (const auto* observation = std::get_if<clinical::Observation>(&event)) {
        draft.kind =
            observation->kind == clinical::ObservationKind::TumourMarker ? Marker : Laboratory;
        draft.name = ui::text(observation->code.label());
        draft.start = ui::text(observation->date.iso());
        if (observation->quantity) {
            draft.value = numberOf(*observation->quantity);
            draft.unit = ui::text(observation->quantity->unit);
        } else {
            draft.value = wordsOf(*observation);
        }
    } else if (const auto* document = std::get_if<clinical::Document>(&event)) {
        draft.kind = Document;
        draft.name = ui::text(document->title);
        draft.start = ui::text(document->date.iso());
        draft.text = ui::text(document->conclusion);
    }
    return draft;
}

clinical::CourseEvent EventDraft::event() const
{
    switch (kind) {
    case Performance: {
        auto status = startOf<clinical::PerformanceStatus>(*this);
        status.value = wholeOf(value).value_or(-1); // out of the scale: an empty field is no 0
        status.date = dateOf(start, status.date);
        return status;
    }
    case Response:
        return responseOf(*this);
    case AdverseEvent: {
        auto adverse = startOf<clinical::AdverseEvent>(*this);
        setName(adverse.event, name);
        setPeriod(adverse.period, *this);
        adverse.grade = wholeOf(value);
        return adverse;
    }
    case Treatment:
        return medicationOf(*this);
    case Surgery: {
        auto surgery = startOf<clinical::Surgery>(*this);
        setName(surgery.procedure, name);
        setPeriod(surgery.period, *this);
        surgery.tumour = tumour;
        return surgery;
    }
    case Radiotherapy: {
        auto course = startOf<clinical::Radiotherapy>(*this);
        setName(course.procedure, name);
        setPeriod(course.period, *this);
        course.tumour = tumour;
        return course;
    }
    case Marker:
    case Laboratory:
        return observationOf(*this);
    case Document:
    case KindCount:
        break;
    }
    auto document = startOf<clinical::Document>(*this);
    document.title = name.trimmed().toStdString();
    document.date = dateOf(start, document.date);
    if (text != ui::text(document.conclusion))
        document.conclusion = text.trimmed().toStdString();
    return document;
}

} // namespace consilium::ui
