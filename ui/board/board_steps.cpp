#include "ui/board/board_steps.h"

#include "ui/board/board_words.h"
#include "ui/format/format.h"
#include "ui/overview/treatment_lines.h"
#include "ui/widgets/specimen.h"

#include <algorithm>

namespace consilium::ui
{

using clinical::counts;
using Kind = StepLine::Kind;

namespace
{

const QString kDot = QStringLiteral(" · ");

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const auto& part : parts) {
        if (!part.isEmpty())
            filled << part;
    }
    return filled.join(kDot);
}

QString drugsOf(const TreatmentLine& line, const BoardMask& mask)
{
    QStringList names;
    for (const auto& drug : line.drugs)
        names << mask.words(text(drug.latest->drug.label()));
    return names.join(QStringLiteral(" + "));
}

/// The latest first; undated last.
template <typename Record, typename DateOf>
std::vector<const Record*> latestFirst(const std::vector<Record>& records, const DateOf& dateOf)
{
    std::vector<const Record*> sorted;
    for (const auto& record : records)
        sorted.push_back(&record);
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Record* a, const Record* b) {
        return dateOf(*b) < dateOf(*a);
    });
    return sorted;
}

} // namespace

StepContent BoardSteps::contentOf(const board::Step& step, const StepSource& source)
{
    StepContent content;
    content.title = source.mask.words(BoardWords::title(step));
    switch (step.kind) {
    case board::StepKind::Question:
        addQuestion(content, source);
        break;
    case board::StepKind::History:
        addHistory(content, source);
        break;
    case board::StepKind::Imaging:
        addImaging(content, source);
        break;
    case board::StepKind::Pathology:
        addPathology(content, source);
        break;
    case board::StepKind::Molecular:
        addMolecular(content, source);
        break;
    case board::StepKind::Note:
        content.lines << StepLine{Kind::Fact, source.mask.words(text(step.note))};
        break;
    case board::StepKind::Timeline:
    case board::StepKind::Risk:
    case board::StepKind::Options:
    case board::StepKind::Decision:
        break;
    }
    return content;
}

QString BoardSteps::stageOf(const StepSource& source)
{
    const auto* tumour = clinical::leadingTumour(source.one.record);
    const auto* stage =
        tumour == nullptr ? nullptr : clinical::latestStage(source.one.record, tumour->header.key);
    return stage == nullptr ? QString() : source.mask.words(Format::stage(*stage));
}

QString BoardSteps::performanceOf(const StepSource& source)
{
    const auto& record = source.one.record;
    if (const auto* ecog = clinical::latestPerformance(record, clinical::PerformanceScale::Ecog))
        return tr("ECOG %1, %2", "value, date").arg(ecog->value).arg(source.mask.date(ecog->date));
    if (const auto* karnofsky =
            clinical::latestPerformance(record, clinical::PerformanceScale::Karnofsky))
        return tr("Karnofsky %1 %, %2", "value, date")
            .arg(karnofsky->value)
            .arg(source.mask.date(karnofsky->date));
    return {};
}

QStringList BoardSteps::summaryOf(const StepSource& source)
{
    QStringList lines{source.tumour};
    const auto stage = stageOf(source);
    lines << (stage.isEmpty() ? tr("Stage not recorded") : tr("Stage: %1").arg(stage));
    const auto performance = performanceOf(source);
    lines << (performance.isEmpty() ? tr("Performance status not recorded") : performance);
    const auto courses = treatmentLines(source.one.record);
    if (!courses.empty()) {
        const auto& last = courses.back();
        lines << (last.line ? tr("Last: line %1, %2", "number, drugs")
                                  .arg(*last.line)
                                  .arg(drugsOf(last, source.mask))
                            : tr("Last: %1", "drugs").arg(drugsOf(last, source.mask)));
    } else {
        lines << tr("No systemic treatment recorded");
    }
    return lines;
}

void BoardSteps::addQuestion(StepContent& content, const StepSource& source)
{
    const auto& one = source.one.row.one;
    const auto question = source.mask.words(text(one.question));
    content.lines << StepLine{Kind::Question,
                              question.isEmpty() ? tr("No question was entered") : question};
    for (const auto& line : summaryOf(source))
        content.lines << StepLine{Kind::Fact, line};
    for (const auto item : board::kMinimum) {
        for (const auto& statement : one.statements) {
            if (statement.item == board::name(item) && !statement.text.empty())
                content.lines << StepLine{
                    Kind::Fact,
                    tr("%1: %2", "what, answer")
                        .arg(BoardWords::of(item), source.mask.words(text(statement.text)))};
        }
    }
    QStringList missing;
    for (const auto item : board::missing(one, source.one.record))
        missing << BoardWords::of(item);
    if (!missing.isEmpty())
        content.lines << StepLine{Kind::Fact,
                                  missing.join(QStringLiteral(", ")),
                                  {},
                                  Mark::Question,
                                  tr("missing"),
                                  "unknown"};
}

void BoardSteps::addHistory(StepContent& content, const StepSource& source)
{
    const auto& record = source.one.record;
    const auto* tumour = clinical::leadingTumour(record);
    // Masked, every time is counted from that day.
    const auto diagnosed =
        tumour == nullptr || !tumour->diagnosed.isKnown() ? tr("date of diagnosis not recorded")
        : source.mask.isOn()                              ? QString()
                             : tr("diagnosed %1", "date").arg(source.mask.date(tumour->diagnosed));
    const auto stage = stageOf(source);
    content.lines << StepLine{
        Kind::Fact,
        source.tumour,
        joined(
            {diagnosed, stage.isEmpty() ? tr("stage not recorded") : tr("stage: %1").arg(stage)})};
    const auto performance = performanceOf(source);
    content.lines << StepLine{
        Kind::Fact, performance.isEmpty() ? tr("Performance status not recorded") : performance};
    addLines(content, source);
    addLocal(content, source);
    QStringList conditions;
    for (const auto& one : record.comorbidities) {
        if (counts(one.assertion) && one.presence == clinical::Presence::Present)
            conditions << source.mask.words(text(one.condition.label()));
    }
    QStringList allergies;
    bool isNone = false;
    for (const auto& allergy : record.allergies) {
        if (!counts(allergy.assertion))
            continue;
        isNone = isNone || allergy.isNoKnownAllergy;
        if (!allergy.isNoKnownAllergy)
            allergies << source.mask.words(text(allergy.substance.label()));
    }
    content.lines << StepLine{Kind::Heading, tr("Other conditions and allergies")};
    content.lines << StepLine{Kind::Fact,
                              conditions.isEmpty() ? tr("No other condition recorded")
                                                   : conditions.join(QStringLiteral(", "))};
    if (allergies.isEmpty())
        content.lines << StepLine{Kind::Fact,
                                  isNone ? tr("No known allergy") : tr("Allergies not recorded")};
    else
        content.lines << StepLine{Kind::Fact,
                                  allergies.join(QStringLiteral(", ")),
                                  {},
                                  Mark::Triangle,
                                  tr("allergy"),
                                  "caution"};
}

void BoardSteps::addLines(StepContent& content, const StepSource& source)
{
    content.lines << StepLine{Kind::Heading, tr("Systemic treatment")};
    const auto courses = treatmentLines(source.one.record);
    if (courses.empty())
        content.lines << StepLine{Kind::Fact, tr("No systemic treatment recorded")};
    for (const auto& line : courses) {
        Period period = line.drugs.front().period;
        QStringList reasons;
        for (const auto& drug : line.drugs) {
            period.isOngoing = period.isOngoing || drug.period.isOngoing;
            if (period.end < drug.period.end)
                period.end = drug.period.end;
            const auto& medication = *drug.latest;
            const auto reason = !medication.reasonStopped.isEmpty()
                                    ? source.mask.words(text(medication.reasonStopped.label()))
                                : medication.stoppedForProgression == clinical::Presence::Present
                                    ? tr("progression")
                                    : QString();
            if (!reason.isEmpty() && !reasons.contains(reason))
                reasons << reason;
        }
        period.start = line.start;
        const auto drugs = drugsOf(line, source.mask);
        content.lines << StepLine{
            Kind::Fact,
            line.line ? tr("Line %1: %2", "number, drugs").arg(*line.line).arg(drugs) : drugs,
            joined({source.mask.period(period),
                    reasons.isEmpty()
                        ? QString()
                        : tr("stopped: %1").arg(reasons.join(QStringLiteral(", ")))})};
    }
}

void BoardSteps::addLocal(StepContent& content, const StepSource& source)
{
    QList<StepLine> lines;
    for (const auto& surgery : source.one.record.surgeries) {
        if (counts(surgery.assertion))
            lines << StepLine{Kind::Fact,
                              source.mask.words(text(surgery.procedure.label())),
                              source.mask.period(surgery.period)};
    }
    for (const auto& course : source.one.record.radiotherapies) {
        if (!counts(course.assertion))
            continue;
        const auto dose = !course.doseGray ? QString()
                          : course.fractions
                              ? tr("%1 Gy in %2 fractions")
                                    .arg(QLocale().toString(*course.doseGray))
                                    .arg(*course.fractions)
                              : tr("%1 Gy").arg(QLocale().toString(*course.doseGray));
        const auto what =
            course.procedure.isEmpty() ? tr("Radiotherapy") : text(course.procedure.label());
        lines << StepLine{Kind::Fact,
                          source.mask.words(joined({what, text(course.site.label())})),
                          joined({dose, source.mask.period(course.period)})};
    }
    if (lines.isEmpty())
        return;
    content.lines << StepLine{Kind::Heading, tr("Surgery and radiotherapy")};
    content.lines << lines;
}

void BoardSteps::addImaging(StepContent& content, const StepSource& source)
{
    const auto& record = source.one.record;
    for (const auto* study :
         latestFirst(record.imaging, [](const auto& one) { return one.date; })) {
        if (!counts(study->assertion))
            continue;
        QStringList modalities;
        for (const auto& modality : study->modalities)
            modalities << text(modality);
        const auto what = joined(
            {modalities.join(QLatin1Char('/')), source.mask.words(text(study->description))});
        content.lines << StepLine{Kind::Fact,
                                  what.isEmpty() ? tr("Kind of study not stated") : what,
                                  study->date.isKnown() ? source.mask.date(study->date)
                                                        : tr("date not recorded")};
    }
    bool isFirst = true;
    for (const auto* response :
         latestFirst(record.responses, [](const auto& one) { return one.date; })) {
        if (!counts(response->assertion))
            continue;
        if (isFirst)
            content.lines << StepLine{Kind::Heading, tr("Response")};
        isFirst = false;
        content.lines << StepLine{Kind::Fact,
                                  response->category == clinical::ResponseCategory::NotStated
                                      ? source.mask.words(text(response->statement.label()))
                                      : BoardWords::of(response->category),
                                  source.mask.date(response->date)};
    }
    if (content.lines.isEmpty())
        content.lines << StepLine{Kind::Fact, tr("No imaging study is recorded")};
}

void BoardSteps::addPathology(StepContent& content, const StepSource& source)
{
    const auto& record = source.one.record;
    const auto* tumour = clinical::leadingTumour(record);
    if (tumour != nullptr && !tumour->histology.isEmpty())
        content.lines << StepLine{
            Kind::Fact,
            tr("Histology: %1").arg(source.mask.words(text(tumour->histology.label())))};
    const SpecimenSigns specimens(record);
    for (const auto* specimen :
         latestFirst(record.specimens, [](const auto& one) { return one.collected; })) {
        content.lines << StepLine{
            Kind::Fact,
            tr("Specimen %1: %2", "number, kind")
                .arg(specimens.number(specimen->header.key))
                .arg(source.mask.words(SpecimenSigns::kindOf(*specimen))),
            joined({specimen->collected.isKnown() ? source.mask.date(specimen->collected)
                                                  : tr("date not recorded"),
                    specimen->purity ? tr("tumour cells %1").arg(Format::percent(*specimen->purity))
                                     : QString()})};
    }
    bool isFirst = true;
    for (const auto* document :
         latestFirst(record.documents, [](const auto& one) { return one.date; })) {
        if (!counts(document->assertion))
            continue;
        if (isFirst)
            content.lines << StepLine{Kind::Heading, tr("Reports")};
        isFirst = false;
        const auto title =
            document->title.empty() ? text(document->type.label()) : text(document->title);
        content.lines << StepLine{Kind::Fact,
                                  source.mask.words(title),
                                  joined({source.mask.date(document->date),
                                          source.mask.words(text(document->conclusion))})};
    }
    if (content.lines.isEmpty())
        content.lines << StepLine{Kind::Fact, tr("No specimen and no report is recorded")};
}

} // namespace consilium::ui
