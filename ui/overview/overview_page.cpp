#include "ui/overview/overview_page.h"

#include "ui/overview/option_button.h"
#include "ui/overview/overview_cards.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace consilium::ui
{

OverviewPage::OverviewPage(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_disease(makeCard(tr("Disease"), "diseaseCard"))
    , m_findings(makeCard(tr("Key findings"), "findingsCard"))
    , m_treatment(makeCard(tr("Treatment so far"), "treatmentCard"))
    , m_options(makeCard(tr("First options"), "optionsCard"))
    , m_missing(makeCard(tr("Missing for a decision"), "missingCard"))
    , m_values(makeCard(tr("Latest values"), "valuesCard"))
    , m_patient(makeCard(tr("Performance, conditions, medication"), "patientCard"))
    , m_lifestyle(makeCard(tr("Lifestyle"), "lifestyleCard"))
    , m_family(makeCard(tr("Family"), "familyCard"))
{
    setObjectName(QStringLiteral("page"));
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(20, 14, 20, 16);
    columns->setSpacing(12);
    for (int index = 0; index < 3; ++index) {
        auto* column = new QVBoxLayout;
        column->setSpacing(12);
        columns->addLayout(column, 1);
        m_columns << column;
    }
    m_area->setObjectName(QStringLiteral("overviewArea"));
    m_area->setAccessibleName(tr("Overview"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    arrange();
}

Card* OverviewPage::makeCard(const QString& title, const char* name)
{
    auto* card = new Card(title);
    card->setObjectName(QLatin1String(name));
    // Columns share the width evenly whatever stands in them.
    card->setMinimumWidth(10);
    auto policy = QSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    card->setSizePolicy(policy);
    return card;
}

void OverviewPage::setCase(const clinical::Case& record,
                           const options::Ranking& ranking,
                           const services::Toolbox& toolbox,
                           Day today,
                           const Theme& theme)
{
    const OverviewCards cards(record, ranking, toolbox, today, theme);
    cards.fillDisease(*m_disease);
    cards.fillFindings(*m_findings);
    cards.fillTreatment(*m_treatment);
    cards.fillMissing(*m_missing);
    cards.fillValues(*m_values);
    cards.fillPatient(*m_patient);
    cards.fillLifestyle(*m_lifestyle);
    cards.fillFamily(*m_family);
    fillOptions(ranking);
}

void OverviewPage::fillOptions(const options::Ranking& ranking)
{
    m_options->clearBody();
    m_options->setClaim(tr("the program lists, it does not decide"));
    const auto first = firstOptions(ranking);
    const auto note = [this](const QString& words) {
        auto* label = makeLabel(words, "secondary");
        label->setWordWrap(true);
        m_options->body()->addWidget(label);
    };
    const bool hasSupported =
        !first.empty() &&
        ranking.options[static_cast<std::size_t>(first.front())].shelf == options::Shelf::Supported;
    if (first.empty() && ranking.tumourType.empty())
        note(tr("The tumour type is not known, so no treatment is named here. Record a diagnosis "
                "with a code, or choose on the options page."));
    else if (first.empty())
        note(tr(
            "No treatment of the pack is supported or for consideration with what is recorded."));
    else if (!hasSupported)
        note(tr("None is supported and eligible with what is recorded. For consideration:"));
    for (const int index : first) {
        auto* button =
            new OptionButton(ranking.options[static_cast<std::size_t>(index)], index + 1);
        connect(button, &QPushButton::clicked, this, [this, index] {
            Q_EMIT openOptionsRequested(index + 1);
        });
        m_options->body()->addWidget(button);
    }
    note(tr("%1 options in all. Best supportive care and clinical trial are always among them.")
             .arg(ranking.options.size()));
}

void OverviewPage::arrange()
{
    const int count = width() >= 1120 ? 3 : width() >= 720 ? 2 : 1;
    if (count == m_columnCount)
        return;
    m_columnCount = count;
    for (auto* column : m_columns) {
        while (auto* item = column->takeAt(0))
            delete item;
    }
    const QList<QList<Card*>> three{{m_disease, m_findings, m_treatment},
                                    {m_options, m_missing, m_family},
                                    {m_values, m_patient, m_lifestyle}};
    const QList<QList<Card*>> two{{m_disease, m_findings, m_treatment, m_family, m_lifestyle},
                                  {m_options, m_missing, m_values, m_patient},
                                  {}};
    const QList<QList<Card*>> one{{m_disease,
                                   m_options,
                                   m_missing,
                                   m_findings,
                                   m_treatment,
                                   m_values,
                                   m_patient,
                                   m_lifestyle,
                                   m_family},
                                  {},
                                  {}};
    const auto& plan = count == 3 ? three : count == 2 ? two : one;
    auto* row = qobject_cast<QHBoxLayout*>(m_area->widget()->layout());
    row->setSpacing(count == 1 ? 0 : 12);
    for (int index = 0; index < 3; ++index) {
        for (auto* card : plan.at(index))
            m_columns.at(index)->addWidget(card);
        m_columns.at(index)->addStretch(1);
        row->setStretch(index, plan.at(index).isEmpty() ? 0 : 1);
    }
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace consilium::ui
