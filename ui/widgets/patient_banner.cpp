#include "ui/widgets/patient_banner.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/two_line_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kMostFindings = 5;
constexpr int kMostFindingsBesideAlert = 2; ///< the alert takes a row of its own

const clinical::Lifestyle* latestTobacco(const clinical::Case& record)
{
    const clinical::Lifestyle* latest = nullptr;
    for (const auto& entry : record.lifestyle) {
        if (entry.kind == clinical::LifestyleKind::Tobacco && clinical::counts(entry.assertion) &&
            (latest == nullptr || latest->date <= entry.date))
            latest = &entry;
    }
    return latest;
}

} // namespace

PatientBanner::PatientBanner(QWidget* parent)
    : QFrame(parent)
    , m_name(new QLabel)
    , m_synthetic(makeChip(Format::synthetic(), "accent"))
    , m_person(makeLabel({}, "secondary"))
    , m_chips(new FlowLayout)
{
    setObjectName(QStringLiteral("banner"));
    m_name->setObjectName(QStringLiteral("patientNameLabel"));
    m_name->setProperty("role", QStringLiteral("title"));
    m_synthetic->setObjectName(QStringLiteral("syntheticLabel"));

    auto* person = new QWidget;
    person->setFixedWidth(250);
    auto* personLayout = new QVBoxLayout(person);
    personLayout->setContentsMargins(0, 0, 0, 0);
    personLayout->setSpacing(3);
    personLayout->addWidget(m_name);
    personLayout->addWidget(m_person);
    personLayout->addWidget(m_synthetic);
    personLayout->addStretch();

    auto* facts = new QWidget;
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(2);
    m_tumour = addField(grid, 0, tr("TUMOUR"), "diseaseLabel");
    m_stage = addField(grid, 1, tr("STAGE"), "stageLabel");
    m_ecog = addField(grid, 2, tr("ECOG"), "ecogLabel");
    m_line = addField(grid, 3, tr("SYSTEMIC TREATMENT"), "lineLabel");
    m_tobacco = addField(grid, 4, tr("TOBACCO"), "tobaccoLabel");
    const int stretches[] = {6, 4, 3, 5, 3};
    for (int column = 0; column < 5; ++column)
        grid->setColumnStretch(column, stretches[column]);
    grid->setRowStretch(2, 1);

    auto* chips = new QWidget;
    chips->setObjectName(QStringLiteral("alertsArea"));
    chips->setFixedWidth(300);
    chips->setLayout(m_chips);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, 20, 6);
    layout->setSpacing(20);
    layout->addWidget(person);
    layout->addWidget(facts, 1);
    layout->addWidget(chips);
    setFixedHeight(92);
}

TwoLineLabel*
PatientBanner::addField(QGridLayout* grid, int column, const QString& caption, const char* name)
{
    auto* value = new TwoLineLabel;
    value->setObjectName(QLatin1String(name));
    auto* title = makeLabel(caption, "caption");
    title->setMinimumWidth(20);
    grid->addWidget(title, 0, column);
    grid->addWidget(value, 1, column);
    return value;
}

void PatientBanner::setCase(const clinical::Case& record, const BannerFacts& facts, Day today)
{
    setElidedText(m_name, Format::patientName(record.patient), 246);
    m_synthetic->setVisible(record.patient.isSynthetic);
    QString identifier;
    for (const auto& known : record.patient.identifiers) {
        if (identifier.isEmpty() || known.type == "MR")
            identifier = text(known.value);
    }
    const auto person = tr("%1 · %2 · %3", "age, sex, identifier")
                            .arg(Format::age(record.patient.birthDate, today),
                                 Format::sex(record.patient.sex),
                                 identifier.isEmpty() ? tr("no identifier") : identifier);
    setElidedText(m_person, person, 246);
    m_person->setToolTip(tr("born %1").arg(Format::date(record.patient.birthDate)));

    const auto* tumour = clinical::leadingTumour(record);
    m_tumour->setText(!facts.tumour.isEmpty() ? facts.tumour
                      : tumour != nullptr     ? text(tumour->diagnosis.label())
                                              : tr("none recorded"));
    const auto* stage =
        tumour == nullptr ? nullptr : clinical::latestStage(record, tumour->header.key);
    if (stage == nullptr)
        stage = clinical::latestStage(record, {});
    m_stage->setText(stage == nullptr ? tr("not recorded") : Format::stage(*stage));
    const auto* ecog = clinical::latestPerformance(record, clinical::PerformanceScale::Ecog);
    m_ecog->setText(
        ecog == nullptr
            ? tr("not recorded")
            : tr("%1 · %2", "ECOG grade, date").arg(ecog->value).arg(Format::date(ecog->date)));
    m_line->setText(facts.line);
    const auto* tobacco = latestTobacco(record);
    m_tobacco->setText(tobacco == nullptr ? tr("not recorded") : Format::tobacco(*tobacco));

    while (auto* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto addChip = [&](const QString& whole, const char* tone) {
        auto* chip = makeChip({}, tone);
        setElidedText(chip, whole, 270);
        m_chips->addWidget(chip);
        return chip;
    };
    QStringList allergies;
    bool isAsked = false;
    for (const auto& allergy : record.allergies) {
        isAsked = isAsked || clinical::counts(allergy.assertion);
        if (clinical::counts(allergy.assertion) && !allergy.isNoKnownAllergy)
            allergies << text(allergy.substance.label());
    }
    const bool hasAlert = !facts.pharmacogenes.isEmpty();
    const auto addAsked = [&] {
        addChip(isAsked ? tr("✓ No known allergy") : tr("? Allergies not recorded"),
                isAsked ? "good" : "unknown");
    };
    if (!allergies.isEmpty())
        addChip(tr("● Allergy: %1").arg(allergies.join(QStringLiteral(", "))), "bad");
    else if (hasAlert) // what is said of allergies is never what the room ends before
        addAsked();
    if (hasAlert) {
        auto* chip = addChip(tr("▲ %1", "pharmacogenomic alert").arg(facts.pharmacogenes),
                             facts.isPharmacogeneStrong ? "bad" : "caution");
        chip->setObjectName(QStringLiteral("pharmacogeneAlert"));
        const auto whole = QStringList{tr("Pharmacogenomics: %1").arg(facts.pharmacogenes)} +
                           facts.pharmacogeneSentences;
        chip->setToolTip(whole.join(QLatin1Char('\n')));
        chip->setAccessibleName(whole.join(QStringLiteral("; ")));
    }
    const auto most = hasAlert ? kMostFindingsBesideAlert : kMostFindings;
    for (qsizetype index = 0; index < facts.keyFindings.size() && index < most; ++index)
        addChip(facts.keyFindings.at(index), "neutral");
    if (facts.keyFindings.size() > most)
        addChip(tr("+%1 more", "findings").arg(facts.keyFindings.size() - most), "neutral");
    if (allergies.isEmpty() && !hasAlert)
        addAsked();
    m_chips->invalidate();
}

} // namespace consilium::ui
