#include "ui/widgets/patient_banner.h"

#include "ui/format/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

void setElided(QLabel* label, const QString& whole, int width)
{
    label->setText(label->fontMetrics().elidedText(whole, Qt::ElideRight, width));
    label->setToolTip(whole);
    label->setAccessibleName(whole);
}

} // namespace

PatientBanner::PatientBanner(QWidget* parent)
    : QFrame(parent)
    , m_name(new QLabel)
    , m_synthetic(new QLabel(Format::synthetic()))
    , m_person(new QLabel)
    , m_disease(new QLabel)
    , m_alerts(new QLabel)
{
    setObjectName(QStringLiteral("banner"));
    m_name->setObjectName(QStringLiteral("patientNameLabel"));
    m_synthetic->setObjectName(QStringLiteral("syntheticLabel"));
    m_disease->setObjectName(QStringLiteral("diseaseLabel"));
    m_alerts->setObjectName(QStringLiteral("alertsLabel"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setFont(large);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_name);
    top->addWidget(m_person);
    top->addStretch();
    top->addWidget(m_synthetic);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(24);
    bottom->addWidget(m_disease);
    bottom->addStretch();
    bottom->addWidget(m_alerts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(bottom);
}

void PatientBanner::setCase(const clinical::Case& record, const QString& tumourName, Day today)
{
    setElided(m_name, Format::patientName(record.patient), 460);
    m_synthetic->setVisible(record.patient.isSynthetic);
    m_person->setText(tr("%1, %2, born %3", "age, sex, birth date")
                          .arg(Format::age(record.patient.birthDate, today), Format::sex(record.patient.sex), Format::date(record.patient.birthDate)));
    const auto* tumour = clinical::leadingTumour(record);
    QStringList disease;
    disease << (!tumourName.isEmpty()  ? tumourName
                : tumour != nullptr ? text(tumour->diagnosis.label())
                                    : tr("No tumour recorded"));
    const auto* stage = tumour == nullptr ? nullptr : clinical::latestStage(record, tumour->header.key);
    disease << (stage == nullptr ? tr("stage unknown") : tr("stage %1").arg(Format::stage(*stage)));
    const auto* ecog = clinical::latestPerformance(record, clinical::PerformanceScale::Ecog);
    disease << (ecog == nullptr ? tr("ECOG unknown") : tr("ECOG %1 (%2)").arg(ecog->value).arg(Format::date(ecog->date)));
    setElided(m_disease, disease.join(QStringLiteral("  ·  ")), 800);

    QStringList allergies;
    bool isAsked = false;
    for (const auto& allergy : record.allergies) {
        isAsked = isAsked || clinical::counts(allergy.assertion);
        if (clinical::counts(allergy.assertion) && !allergy.isNoKnownAllergy)
            allergies << text(allergy.substance.label());
    }
    setElided(m_alerts,
              !isAsked            ? tr("Allergies: not recorded")
              : allergies.isEmpty() ? tr("No known allergy")
                                    : tr("Allergy: %1").arg(allergies.join(QStringLiteral(", "))),
              360);
}

} // namespace consilium::ui
