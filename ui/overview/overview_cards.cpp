#include "ui/overview/overview_cards.h"

#include "ui/format/format.h"
#include "ui/overview/treatment_lines.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

using clinical::counts;

OverviewCards::OverviewCards(const clinical::Case& record,
                             const options::Ranking& ranking,
                             const services::Toolbox& toolbox,
                             Day today,
                             const Theme& theme)
    : m_record(record)
    , m_ranking(ranking)
    , m_toolbox(toolbox)
    , m_today(today)
    , m_theme(theme)
    , m_rows(genomeRows(record, toolbox, ranking))
{
}

FactList OverviewCards::begin(Card& card) const
{
    card.clearBody();
    card.setClaim({});
    return {card, m_record, m_theme};
}

QString OverviewCards::dated(const PartialDate& date) const
{
    if (!date.isKnown())
        return tr("date not recorded");
    const auto days = static_cast<int>((m_today - date.latest()).count());
    const auto shown = Format::date(date);
    if (date.earliest() > m_today)
        return tr("%1 · lies in the future", "date").arg(shown);
    if (days <= 0)
        return date.precision() == PartialDate::Precision::ToDay
                   ? tr("%1 · today", "date").arg(shown)
                   : shown;
    const auto age = days == 1 ? tr("1 day ago") : tr("%n days ago", nullptr, days);
    return date.precision() == PartialDate::Precision::ToDay
               ? tr("%1 · %2", "date, age").arg(shown, age)
               : tr("%1 · at least %2", "partial date, age").arg(shown, age);
}

QString OverviewCards::tumourName(const clinical::Tumour& tumour) const
{
    const auto* type = m_toolbox.tumours.find(tumour.oncotree);
    if (type != nullptr)
        return tr("%1 (%2)", "tumour type, OncoTree code").arg(text(type->name), text(type->code));
    const auto label = text(tumour.diagnosis.label());
    return label.isEmpty() ? tr("Diagnosis not stated") : label;
}

void OverviewCards::addStage(FactList& facts, const std::string& tumourKey) const
{
    const auto* stage = clinical::latestStage(m_record, tumourKey);
    if (stage == nullptr) {
        // A group was never stated; single categories still say something.
        for (const auto& each : m_record.stages) {
            const bool isMeant =
                counts(each.assertion) && (each.tumour.empty() || each.tumour == tumourKey);
            if (isMeant && (stage == nullptr || !(each.date < stage->date)))
                stage = &each;
        }
    }
    if (stage == nullptr) {
        facts.fact(tr("Stage"), {});
        return;
    }
    QStringList more{dated(stage->date)};
    for (const auto& part :
         {stage->edition.empty() ? stage->system : stage->edition, stage->timing}) {
        if (!part.empty())
            more << text(part);
    }
    facts.fact(tr("Stage"),
               Format::stage(*stage),
               more.join(QStringLiteral(" · ")),
               &stage->header.provenance);
}

void OverviewCards::addTumour(FactList& facts, const clinical::Tumour& tumour) const
{
    facts.heading(tumourName(tumour));
    const auto* source = &tumour.header.provenance;
    const auto label = text(tumour.diagnosis.label());
    if (m_toolbox.tumours.find(tumour.oncotree) != nullptr && !label.isEmpty())
        facts.fact(tr("As recorded"), label, {}, source);
    facts.fact(tr("Diagnosed"),
               tumour.diagnosed.isKnown() ? Format::date(tumour.diagnosed) : QString(),
               text(tumour.clinicalStatus),
               source);
    facts.fact(tr("Histology"), text(tumour.histology.label()), {}, source);
    QString side;
    switch (tumour.laterality) {
    case clinical::Laterality::Left:
        side = tr("left");
        break;
    case clinical::Laterality::Right:
        side = tr("right");
        break;
    case clinical::Laterality::Bilateral:
        side = tr("both sides");
        break;
    case clinical::Laterality::Midline:
        side = tr("midline");
        break;
    case clinical::Laterality::Unknown:
        break;
    }
    if (!tumour.site.isEmpty() || !side.isEmpty())
        facts.fact(tr("Site"),
                   QStringList{text(tumour.site.label()), side}.join(QLatin1Char(' ')).trimmed(),
                   {},
                   source);
    addStage(facts, tumour.header.key);
}

void OverviewCards::fillDisease(Card& card) const
{
    auto facts = begin(card);
    const auto* leading = clinical::leadingTumour(m_record);
    if (leading == nullptr)
        facts.note(tr("No primary tumour is recorded."));
    else
        addTumour(facts, *leading);
    for (const auto& tumour : m_record.tumours) {
        if (!tumour.isSecondary && counts(tumour.assertion) && &tumour != leading)
            addTumour(facts, tumour);
    }
    bool hasMetastasis = false;
    for (const auto& tumour : m_record.tumours) {
        if (!tumour.isSecondary || !counts(tumour.assertion))
            continue;
        const auto site = text(tumour.site.label());
        const auto label = text(tumour.diagnosis.label());
        facts.fact(hasMetastasis ? QString() : tr("Metastases"),
                   label.isEmpty() ? site : label,
                   dated(tumour.diagnosed),
                   &tumour.header.provenance);
        hasMetastasis = true;
    }
    if (!hasMetastasis)
        facts.fact(tr("Metastases"), {});
}

void OverviewCards::fillTreatment(Card& card) const
{
    auto facts = begin(card);
    const auto lines = treatmentLines(m_record);
    for (const auto& line : lines) {
        facts.heading(line.line ? tr("Line %1").arg(*line.line) : tr("Line not stated"));
        for (const auto& drug : line.drugs) {
            const auto& medication = *drug.latest;
            QStringList more{Format::period(drug.period)};
            if (!medication.reasonStopped.isEmpty())
                more << tr("stopped: %1").arg(text(medication.reasonStopped.label()));
            else if (medication.stoppedForProgression == clinical::Presence::Present)
                more << tr("stopped for progression");
            else if (drug.period.end.isKnown())
                more << tr("reason for stopping not recorded");
            if (drug.records > 1)
                more << tr("%1 records").arg(drug.records);
            const auto name = text(medication.drug.label());
            facts.fact(drug.period.isOngoing ? tr("ongoing") : tr("given"),
                       name,
                       more.join(QStringLiteral(" · ")),
                       &medication.header.provenance);
        }
    }
    if (lines.empty())
        facts.fact(tr("Systemic"), {});
    addLocalTreatment(facts);
}

void OverviewCards::addLocalTreatment(FactList& facts) const
{
    bool hasSurgery = false;
    for (const auto& surgery : m_record.surgeries) {
        if (!counts(surgery.assertion))
            continue;
        facts.fact(tr("Surgery"),
                   text(surgery.procedure.label()),
                   Format::period(surgery.period),
                   &surgery.header.provenance);
        hasSurgery = true;
    }
    if (!hasSurgery)
        facts.fact(tr("Surgery"), {});
    bool hasRadiotherapy = false;
    const QLocale locale;
    for (const auto& course : m_record.radiotherapies) {
        if (!counts(course.assertion))
            continue;
        QStringList more{Format::period(course.period)};
        if (!course.site.isEmpty())
            more << text(course.site.label());
        if (course.doseGray)
            more << (course.fractions ? tr("%1 Gy in %2 fractions")
                                            .arg(locale.toString(*course.doseGray))
                                            .arg(*course.fractions)
                                      : tr("%1 Gy").arg(locale.toString(*course.doseGray)));
        facts.fact(tr("Radiotherapy"),
                   text(course.procedure.label()),
                   more.join(QStringLiteral(" · ")),
                   &course.header.provenance);
        hasRadiotherapy = true;
    }
    if (!hasRadiotherapy)
        facts.fact(tr("Radiotherapy"), {});
}

void OverviewCards::addAllergies(FactList& facts) const
{
    bool isAsked = false;
    bool hasAny = false;
    for (const auto& allergy : m_record.allergies) {
        if (!counts(allergy.assertion))
            continue;
        isAsked = true;
        if (allergy.isNoKnownAllergy)
            continue;
        QStringList more;
        for (const auto& reaction : allergy.reactions)
            more << text(reaction.label());
        if (!allergy.severity.empty())
            more << tr("severity: %1").arg(text(allergy.severity));
        if (!allergy.criticality.empty())
            more << tr("criticality: %1").arg(text(allergy.criticality));
        facts.fact(tr("Allergy"),
                   text(allergy.substance.label()),
                   more.join(QStringLiteral(" · ")),
                   &allergy.header.provenance,
                   FactList::Sign{Mark::Triangle, tr("allergy"), "bad"});
        hasAny = true;
    }
    if (!hasAny)
        facts.fact(tr("Allergies"), isAsked ? tr("no known allergy") : QString());
}

void OverviewCards::fillPatient(Card& card) const
{
    auto facts = begin(card);
    const auto* ecog = clinical::latestPerformance(m_record, clinical::PerformanceScale::Ecog);
    facts.fact(tr("ECOG"),
               ecog == nullptr ? QString() : QString::number(ecog->value),
               ecog == nullptr ? QString() : dated(ecog->date),
               ecog == nullptr ? nullptr : &ecog->header.provenance);
    for (const auto& [scale, name] :
         {std::pair(clinical::PerformanceScale::Karnofsky, tr("Karnofsky")),
          std::pair(clinical::PerformanceScale::Lansky, tr("Lansky"))}) {
        if (const auto* status = clinical::latestPerformance(m_record, scale))
            facts.fact(name,
                       tr("%1 %").arg(status->value),
                       dated(status->date),
                       &status->header.provenance);
    }
    bool hasComorbidity = false;
    QStringList absent;
    for (const auto& item : m_record.comorbidities) {
        if (!counts(item.assertion))
            continue;
        if (item.presence == clinical::Presence::Absent)
            absent << text(item.condition.label());
        if (item.presence != clinical::Presence::Present)
            continue;
        facts.fact(hasComorbidity ? QString() : tr("Comorbidity"),
                   text(item.condition.label()),
                   item.period.start.isKnown() ? Format::period(item.period) : QString(),
                   &item.header.provenance);
        hasComorbidity = true;
    }
    if (!hasComorbidity)
        facts.fact(tr("Comorbidity"), absent.isEmpty() ? QString() : tr("none of those asked"));
    if (!absent.isEmpty())
        facts.fact(tr("Asked, absent"), absent.join(QStringLiteral(", ")));
    addAllergies(facts);
    const auto medications = otherMedications(m_record);
    for (std::size_t index = 0; index < medications.size(); ++index) {
        const auto& medication = *medications[index];
        QStringList more;
        if (!medication.dose.empty())
            more << text(medication.dose);
        if (medication.period.isOngoing || medication.period.start.isKnown() ||
            medication.period.end.isKnown())
            more << Format::period(medication.period);
        facts.fact(index == 0 ? tr("Medication") : QString(),
                   text(medication.drug.label()),
                   more.join(QStringLiteral(" · ")),
                   &medication.header.provenance);
    }
    if (medications.empty())
        facts.fact(tr("Medication"), {});
}

void OverviewCards::fillLifestyle(Card& card) const
{
    using Kind = clinical::LifestyleKind;
    auto facts = begin(card);
    QStringList missing;
    const std::pair<Kind, QString> kinds[] = {{Kind::Tobacco, tr("Tobacco")},
                                              {Kind::PackYears, tr("Pack-years")},
                                              {Kind::Alcohol, tr("Alcohol")},
                                              {Kind::Activity, tr("Activity")},
                                              {Kind::Diet, tr("Diet")},
                                              {Kind::Supplement, tr("Supplements")},
                                              {Kind::Sun, tr("Sun exposure")},
                                              {Kind::Workplace, tr("Workplace")}};
    for (const auto& [kind, name] : kinds) {
        const auto* entry = clinical::latestLifestyle(m_record, kind);
        if (entry == nullptr) {
            missing << name;
            continue;
        }
        const auto statement =
            text(entry->statement.isEmpty() ? entry->status : entry->statement.label());
        const auto value =
            kind == Kind::Tobacco ? Format::tobacco(*entry)
            : entry->quantity && kind == Kind::PackYears
                ? text(entry->quantity->text).replace(QLatin1Char('.'), QLocale().decimalPoint())
            : entry->quantity && statement.isEmpty() ? Format::quantity(*entry->quantity)
            : entry->quantity                        ? tr("%1, %2", "statement, quantity")
                                    .arg(statement, Format::quantity(*entry->quantity))
                              : statement;
        facts.fact(name, value, dated(entry->date), &entry->header.provenance);
    }
    if (missing.size() == static_cast<qsizetype>(std::size(kinds)))
        facts.notRecorded();
    else if (!missing.isEmpty())
        facts.note(tr("Not recorded: %1").arg(missing.join(QStringLiteral(", "))));
}

void OverviewCards::fillFamily(Card& card) const
{
    auto facts = begin(card);
    const QLocale locale;
    bool hasAny = false;
    for (const auto& relative : m_record.family) {
        if (!counts(relative.assertion))
            continue;
        const auto name =
            relative.relationship.isEmpty() ? tr("Relative") : text(relative.relationship.label());
        hasAny = true;
        if (relative.conditions.empty())
            facts.fact(name, tr("no condition recorded"), {}, &relative.header.provenance);
        for (const auto& item : relative.conditions) {
            const auto age = item.onsetAgeYears
                                 ? tr("at age %1").arg(locale.toString(*item.onsetAgeYears, 'g', 4))
                                 : text(item.onsetText);
            facts.fact(name, text(item.condition.label()), age, &relative.header.provenance);
        }
    }
    if (!hasAny)
        facts.notRecorded();
}

} // namespace consilium::ui
