#include "ui/format/format.h"
#include "ui/timeline/timeline_builder.h"

#include <algorithm>
#include <map>
#include <set>

namespace consilium::ui
{

namespace
{

using Sign = TimelineItem::Sign;
using Tone = TimelineItem::Tone;

struct Category
{
    const char* letters;
    Tone tone;
    Sign sign;
};

/// The letters of RECIST 1.1; the coarser categories of other sources keep their own signs.
Category categoryOf(clinical::ResponseCategory category)
{
    using Response = clinical::ResponseCategory;
    switch (category) {
    case Response::Complete:
        return {"CR", Tone::Good, Sign::Disc};
    case Response::Partial:
        return {"PR", Tone::Good, Sign::Disc};
    case Response::Stable:
        return {"SD", Tone::Neutral, Sign::Disc};
    case Response::Progression:
        return {"PD", Tone::Bad, Sign::Square};
    case Response::NotEvaluable:
        return {"NE", Tone::Unknown, Sign::Disc};
    case Response::Improved:
        return {"+", Tone::Good, Sign::Disc};
    case Response::Worse:
        return {"−", Tone::Bad, Sign::Square};
    case Response::NotStated:
        return {"?", Tone::Unknown, Sign::Disc};
    }
    return {"?", Tone::Unknown, Sign::Disc};
}

} // namespace

void TimelineBuilder::addTumours()
{
    auto& diagnosis = lane("diagnosis");
    // Rows in the order of the tumours, whatever order the file has.
    const bool hasSeveral = m_primaries.size() > 1;
    for (const auto* primary : m_primaries) {
        rowOf(diagnosis, primary->header.key, tr("diagnosis"));
        rowOf(diagnosis, primary->header.key, tr("stage"));
    }
    for (const auto& tumour : m_record.tumours) {
        if (!isShown(tumour.assertion))
            continue;
        const auto site = text(tumour.site.label());
        const auto detail = joined(
            {tumour.isSecondary ? tr("Metastasis or other secondary tumour") : tr("Primary tumour"),
             site.isEmpty() ? QString() : tr("Site: %1").arg(site),
             tumour.histology.isEmpty() ? QString()
                                        : tr("Histology: %1").arg(text(tumour.histology.label()))});
        const auto& key = tumour.header.key;
        const auto letter = letterOf(key);
        //: One letter inside a mark: diagnosis of a primary tumour
        const auto primary = hasSeveral && !letter.isEmpty() ? letter : tr("D", "diagnosis");
        //: One letter inside a mark: metastasis
        const auto secondary = tr("M", "metastasis");
        addDate(diagnosis,
                rowOf(diagnosis, key, tr("diagnosis")),
                tumour.diagnosed,
                tumour.header,
                {text(tumour.diagnosis.label()),
                 tumour.isSecondary ? secondary : primary,
                 Sign::Diamond,
                 tumour.isSecondary ? Tone::Bad : Tone::Unknown,
                 detail});
    }
    for (const auto& stage : m_record.stages) {
        if (!isShown(stage.assertion))
            continue;
        const int stages = rowOf(diagnosis, stage.tumour, tr("stage"));
        diagnosis.rows[static_cast<std::size_t>(stages)].isState = true;
        addDate(diagnosis,
                stages,
                stage.date,
                stage.header,
                {tr("Stage %1").arg(Format::stage(stage)),
                 text(stage.group).left(4),
                 Sign::Square,
                 Tone::Unknown,
                 joined({text(stage.system), text(stage.edition), text(stage.timing)})});
    }
    if (m_record.patient.deceased == clinical::Presence::Present)
        addDate(diagnosis,
                rowOf(diagnosis, tr("vital status")),
                m_record.patient.deathDate,
                m_record.patient.header,
                {tr("Death"), QStringLiteral("†"), Sign::Square, Tone::Neutral, {}});
}

void TimelineBuilder::addTreatments()
{
    auto& treatment = lane("treatment");
    // By letter of the tumour, those of no stated tumour last, and line; with a tumour of the
    // letter.
    std::map<std::pair<QString, int>, std::string> lines;
    const auto placeOf = [this](const clinical::Medication& medication) {
        const auto letter = letterOf(medication.tumour);
        return std::pair(letter.isEmpty() ? QStringLiteral("~") : letter, *medication.line);
    };
    for (const auto& medication : m_record.medications) {
        if (clinical::counts(medication.assertion) &&
            medication.isCancerTreatment == clinical::Presence::Present && medication.line)
            lines.emplace(placeOf(medication), medication.tumour);
    }
    for (const auto& [place, tumour] : lines)
        rowOf(treatment, tumour, tr("line %1", "of treatment").arg(place.second));
    std::map<std::string, int> drugs;
    for (const auto& medication : m_record.medications) {
        if (medication.isCancerTreatment != clinical::Presence::Present ||
            !isShown(medication.assertion))
            continue;
        // A line keeps its colour; where no line is stated, an agent does.
        const auto known =
            medication.line ? std::distance(lines.begin(), lines.find(placeOf(medication))) : 0;
        const auto drug =
            drugs.emplace(medication.drug.label(), static_cast<int>(lines.size() + drugs.size()))
                .first->second;
        const int row = rowOf(treatment,
                              medication.tumour,
                              medication.line ? tr("line %1", "of treatment").arg(*medication.line)
                                              : tr("line not stated"));
        QString record;
        switch (medication.record) {
        case clinical::MedicationRecord::Ordered:
            record = tr("Ordered; whether it was given is not stated");
            break;
        case clinical::MedicationRecord::Given:
            record = tr("Given");
            break;
        case clinical::MedicationRecord::Reported:
            record = tr("Reported");
            break;
        }
        const auto detail =
            joined({record,
                    medication.regimen.empty() ? QString()
                                               : tr("Regimen: %1").arg(text(medication.regimen)),
                    medication.dose.empty() ? QString() : tr("Dose: %1").arg(text(medication.dose)),
                    medication.reasonStopped.isEmpty()
                        ? QString()
                        : tr("Stopped: %1").arg(text(medication.reasonStopped.label())),
                    medication.stoppedForProgression == clinical::Presence::Present
                        ? tr("Stopped for progression")
                        : QString()});
        addPeriod(treatment,
                  row,
                  medication.period,
                  medication.header,
                  {text(medication.drug.label()),
                   {},
                   Sign::Disc,
                   Tone::Accent,
                   detail,
                   medication.line ? static_cast<int>(known) : drug});
    }
}

void TimelineBuilder::addLocalTreatments()
{
    auto& surgery = lane("surgery");
    for (const auto& operation : m_record.surgeries) {
        if (isShown(operation.assertion))
            addPeriod(surgery,
                      rowOf(surgery, operation.tumour, {}),
                      operation.period,
                      operation.header,
                      {text(operation.procedure.label()),
                       tr("S", "surgery"),
                       Sign::Disc,
                       Tone::Accent,
                       operation.site.isEmpty() ? QString()
                                                : tr("Site: %1").arg(text(operation.site.label()))},
                      OneDay::Act);
    }
    auto& radiotherapy = lane("radiotherapy");
    for (const auto& course : m_record.radiotherapies) {
        if (!isShown(course.assertion))
            continue;
        const auto gray =
            course.doseGray ? QLocale().toString(*course.doseGray, 'g', 6) : QString();
        const auto dose = !course.doseGray ? QString()
                          : course.fractions
                              ? tr("%1 Gy in %n fraction(s)", nullptr, *course.fractions).arg(gray)
                              : tr("%1 Gy, fractions not stated").arg(gray);
        const auto title = text(course.procedure.label());
        addPeriod(radiotherapy,
                  rowOf(radiotherapy, course.tumour, {}),
                  course.period,
                  course.header,
                  {title,
                   tr("R", "radiotherapy"),
                   Sign::Disc,
                   Tone::Caution,
                   joined({dose,
                           course.site.isEmpty() ? QString()
                                                 : tr("Site: %1").arg(text(course.site.label())),
                           text(course.modality.label())})});
    }
}

void TimelineBuilder::addImaging()
{
    auto& imaging = lane("response");
    for (const auto* primary : m_primaries)
        rowOf(imaging, primary->header.key, tr("response"));
    for (const auto& response : m_record.responses) {
        if (!isShown(response.assertion))
            continue;
        const int responses = rowOf(imaging, response.tumour, tr("response"));
        imaging.rows[static_cast<std::size_t>(responses)].isState = true;
        const auto category = categoryOf(response.category);
        const auto sum = response.sumOfDiametersMm
                             ? tr("Sum of diameters: %1 mm")
                                   .arg(QLocale().toString(*response.sumOfDiametersMm, 'g', 6))
                             : QString();
        QStringList evidence;
        for (const auto& one : response.evidence)
            evidence.append(text(one.label()));
        addDate(imaging,
                responses,
                response.date,
                response.header,
                {response.statement.isEmpty() ? responseWords(response.category)
                                              : text(response.statement.label()),
                 QString::fromUtf8(category.letters),
                 category.sign,
                 category.tone,
                 joined({response.isRecist ? tr("RECIST category")
                                           : tr("Not stated as a RECIST category"),
                         sum,
                         evidence.isEmpty()
                             ? QString()
                             : tr("Evidence: %1").arg(evidence.join(QStringLiteral(", ")))})});
    }
    const int studies = rowOf(imaging, tr("imaging"));
    for (const auto& study : m_record.imaging) {
        if (!isShown(study.assertion))
            continue;
        QStringList modalities;
        for (const auto& modality : study.modalities)
            modalities.append(text(modality));
        addDate(imaging,
                studies,
                study.date,
                study.header,
                {study.description.empty() ? tr("Imaging study") : text(study.description),
                 modalities.value(0).left(3),
                 Sign::Sheet,
                 Tone::Accent,
                 joined({modalities.join(QStringLiteral(", ")),
                         tr("%n series", nullptr, study.series)})});
    }
}

void TimelineBuilder::addCourse()
{
    auto& performance = lane("performance");
    for (const auto& status : m_record.performance) {
        if (!isShown(status.assertion))
            continue;
        QString scale;
        switch (status.scale) {
        case clinical::PerformanceScale::Ecog:
            scale = QStringLiteral("ECOG");
            break;
        case clinical::PerformanceScale::Karnofsky:
            scale = QStringLiteral("Karnofsky");
            break;
        case clinical::PerformanceScale::Lansky:
            scale = QStringLiteral("Lansky");
            break;
        }
        const bool isEcog = status.scale == clinical::PerformanceScale::Ecog;
        const bool isPoor = isEcog ? status.value >= 3 : status.value <= 40;
        const bool isReduced = isEcog ? status.value == 2 : status.value <= 60;
        const int row = rowOf(performance, scale);
        performance.rows[static_cast<std::size_t>(row)].isState = true;
        addDate(performance,
                row,
                status.date,
                status.header,
                {tr("%1 %2", "performance scale, value").arg(scale).arg(status.value),
                 QString::number(status.value),
                 Sign::Disc,
                 isPoor      ? Tone::Bad
                 : isReduced ? Tone::Caution
                             : Tone::Neutral,
                 {}});
    }
    auto& adverse = lane("adverse");
    for (const auto& event : m_record.adverseEvents) {
        if (!isShown(event.assertion))
            continue;
        const auto tone = !event.grade        ? Tone::Unknown
                          : *event.grade >= 3 ? Tone::Bad
                          : *event.grade == 2 ? Tone::Caution
                                              : Tone::Neutral;
        addPeriod(
            adverse,
            rowOf(adverse, {}),
            event.period,
            event.header,
            {text(event.event.label()),
             event.grade ? QString::number(*event.grade) : QStringLiteral("?"),
             Sign::Disc,
             tone,
             joined({event.grade ? tr("CTCAE grade %1").arg(*event.grade) : tr("Grade not stated"),
                     event.suspected.isEmpty()
                         ? QString()
                         : tr("Suspected: %1").arg(text(event.suspected.label()))})});
    }
    auto& documents = lane("document");
    for (const auto& document : m_record.documents) {
        if (isShown(document.assertion))
            addDate(documents,
                    rowOf(documents, {}),
                    document.date,
                    document.header,
                    {document.title.empty() ? text(document.type.label()) : text(document.title),
                     {},
                     Sign::Sheet,
                     Tone::Neutral,
                     text(document.conclusion)});
    }
    auto& board = lane("board");
    for (const auto& decision : m_record.decisions)
        addDate(board,
                rowOf(board, {}),
                decision.date,
                decision.header,
                {decision.question.empty() ? tr("Tumour board") : text(decision.question),
                 tr("B", "tumour board"),
                 Sign::Square,
                 Tone::Accent,
                 text(decision.decision)});
}

void TimelineBuilder::addBackground()
{
    auto& medications = lane("medication");
    for (const auto& medication : m_record.medications) {
        if (medication.isCancerTreatment == clinical::Presence::Present ||
            !isShown(medication.assertion))
            continue;
        addPeriod(
            medications,
            rowOf(medications, {}),
            medication.period,
            medication.header,
            {text(medication.drug.label()),
             {},
             Sign::Disc,
             Tone::Neutral,
             medication.dose.empty() ? QString() : tr("Dose: %1").arg(text(medication.dose))});
    }
    auto& conditions = lane("condition");
    for (const auto& comorbidity : m_record.comorbidities) {
        if (comorbidity.presence == clinical::Presence::Present && isShown(comorbidity.assertion))
            addPeriod(conditions,
                      rowOf(conditions, {}),
                      comorbidity.period,
                      comorbidity.header,
                      {text(comorbidity.condition.label()), {}, Sign::Disc, Tone::Neutral, {}});
    }
}

} // namespace consilium::ui
