#include "ui/models/models_page.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

QLabel* wrapped(const QString& text, const char* role = nullptr)
{
    auto* label = makeLabel(text, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ModelsPage)

public:
    static QString claim(models::Claim claim)
    {
        switch (claim) {
        case models::Claim::Prognosis:
            return tr("prognosis under the treatment received, not effect of choosing it");
        case models::Claim::RandomisedComparison:
            return tr("what a treatment adds, from a randomised comparison");
        case models::Claim::LaboratoryResponse:
            return tr("response of cells outside the body");
        case models::Claim::Dose:
            return tr("dose");
        }
        return {};
    }

    static QString reader(const std::string& reader)
    {
        return reader == "xgboost"          ? tr("this model (boosted trees)")
               : reader == "linear"         ? tr("penalised logistic model")
               : reader == "tmb_mut_per_mb" ? tr("tumour mutational burden alone")
                                            : text(reader);
    }
};

} // namespace

ModelsPage::ModelsPage(QWidget* parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout)
{
    auto* content = new QWidget;
    content->setLayout(m_content);
    content->setMaximumWidth(1100);
    m_content->setSpacing(12);
    m_content->setContentsMargins(20, 14, 20, 16);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("modelsArea"));
    area->setAccessibleName(tr("Models"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void ModelsPage::setToolbox(const services::Toolbox& toolbox, const Theme& theme)
{
    while (auto* item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& model : toolbox.models)
        addModel(model.card(), theme);
    for (const auto& refused : toolbox.refusedModels) {
        auto* card = new Card(tr("Refused model"));
        card->body()->addWidget(wrapped(Format::error(refused)));
        m_content->addWidget(card);
    }
    if (toolbox.models.empty())
        m_content->addWidget(
            wrapped(tr("No model is installed: options show evidence only, no number.")));
    m_content->addStretch();
}

void ModelsPage::addModel(const models::Card& card, const Theme&)
{
    const auto& recipe = card.recipe;
    const QLocale locale;
    auto* widget = new Card(text(recipe.name));
    widget->setClaim(tr("%1 %2 · %3", "id, version, claim")
                         .arg(text(recipe.id), text(recipe.version), Words::claim(recipe.claim)));
    auto* body = widget->body();
    body->addWidget(wrapped(text(recipe.claimText)));
    body->addWidget(wrapped(tr("Outcome: %1; %2").arg(text(recipe.outcome), text(recipe.horizon)),
                            "secondary"));
    body->addWidget(wrapped(tr("People: %1").arg(text(recipe.population)), "secondary"));
    body->addWidget(wrapped(tr("Fitted on %1 people, %2 with the outcome · %3 · %4",
                               "people, events, data set, licence")
                                .arg(card.trainingPeople)
                                .arg(card.trainingEvents)
                                .arg(text(recipe.dataName), text(recipe.dataLicence)),
                            "secondary"));
    QStringList inputs;
    for (const auto& input : recipe.schema.inputs())
        inputs << (input.isRequired ? tr("%1 (required)").arg(text(input.label))
                                    : text(input.label));
    body->addWidget(wrapped(tr("Inputs: %1").arg(inputs.join(QStringLiteral(", "))), "secondary"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const auto& title :
         {tr("Cohort"), tr("Reader"), tr("Area under the curve (95 % interval)")})
        grid->addWidget(makeLabel(title, "caption"), 0, row++);
    row = 1;
    std::string cohort;
    for (const auto& figure : card.discrimination) {
        if (figure.cohort != cohort) {
            auto* name = wrapped(tr("%1: %2 people, %3 with the outcome", "cohort, people, events")
                                     .arg(text(figure.cohort))
                                     .arg(figure.people)
                                     .arg(figure.events));
            grid->addWidget(name, row, 0);
        }
        cohort = figure.cohort;
        grid->addWidget(makeLabel(Words::reader(figure.reader), "secondary"), row, 1);
        grid->addWidget(makeLabel(tr("%1 (%2 to %3)", "value, interval")
                                      .arg(locale.toString(figure.value, 'f', 3),
                                           locale.toString(figure.low, 'f', 3),
                                           locale.toString(figure.high, 'f', 3))),
                        row,
                        2);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    body->addSpacing(6);
    body->addLayout(grid);
    body->addSpacing(6);
    for (const auto& limit : recipe.limits)
        body->addWidget(wrapped(tr("Limit: %1").arg(text(limit)), "secondary"));
    body->addWidget(wrapped(tr("Published for the same question: %1").arg(text(recipe.published)),
                            "secondary"));
    QStringList citations;
    for (const auto& citation : recipe.citations)
        citations << text(citation);
    body->addWidget(
        wrapped(tr("Sources: %1").arg(citations.join(QStringLiteral(" · "))), "caption"));
    m_content->addWidget(widget);
}

} // namespace consilium::ui
