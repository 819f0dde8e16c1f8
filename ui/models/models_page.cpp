#include "ui/models/models_page.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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
        case models::Claim::Diagnosis:
            return tr("aid to a diagnosis", "claim of a model");
        case models::Claim::Dose:
            return tr("dose");
        }
        return {};
    }

    static QString reader(const std::string& reader)
    {
        return reader == "answer"       ? tr("this model")
               : reader == "trees"      ? tr("its boosted trees alone")
               : reader == "linear"     ? tr("linear model on the same inputs")
               : reader == "blend"      ? tr("blend of both")
               : reader == "yardstick"  ? tr("one input alone")
               : reader == "published"  ? tr("published model")
               : reader == "published2" ? tr("second published model")
                                        : text(reader);
    }

    /// A cohort and whom it holds; a number is no outcome that some people have.
    static QString people(models::Target::Kind kind, const models::CardFigure& figure)
    {
        if (kind != models::Target::Kind::Number)
            return tr("%1: %2 people, %3 with the outcome", "cohort, people, events")
                .arg(text(figure.cohort))
                .arg(figure.n)
                .arg(figure.events);
        if (figure.people == figure.n)
            return tr("%1: %2 people", "cohort, people").arg(text(figure.cohort)).arg(figure.n);
        return tr("%1: %2 values of %3 people", "cohort, values, people")
            .arg(text(figure.cohort))
            .arg(figure.n)
            .arg(figure.people);
    }

    /// Column of the table a figure stands in, or -1.
    static int columnOf(const std::string& figure)
    {
        if (figure == "auc" || figure == "concordance" || figure == "rankCorrelation" ||
            figure == "rankCorrelationWithinPerson")
            return 0;
        if (figure == "brier" || figure == "integratedBrier" || figure == "meanAbsoluteError")
            return 1;
        if (figure.starts_with("calibrationInTheLarge") || figure == "bias")
            return 2;
        return figure == "calibrationSlope" ? 3 : -1;
    }

    static QStringList titles(const models::Recipe& recipe)
    {
        switch (recipe.target.kind) {
        case models::Target::Kind::Binary:
            return {tr("Area under the curve"),
                    tr("Brier score"),
                    tr("Seen less said"),
                    tr("Calibration slope")};
        case models::Target::Kind::Survival:
            return {tr("Concordance"),
                    tr("Integrated Brier score"),
                    tr("Seen less said, first horizon"),
                    tr("Calibration slope")};
        case models::Target::Kind::Number:
            break;
        }
        return {recipe.centreBy.empty() ? tr("Rank correlation")
                                        : tr("Rank correlation in a person"),
                tr("Mean error"),
                tr("Said less seen")};
    }

    static QString flag(const std::string& flag)
    {
        return flag == "said too low"    ? tr("what it says is too low")
               : flag == "said too high" ? tr("what it says is too high")
               : flag == "ranks worse"   ? tr("it ranks worse than in the others")
                                         : text(flag);
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

namespace
{

/// A table of every cohort and reader; a figure with its 95 % interval in each cell.
QGridLayout* figuresOf(const models::Card& card)
{
    const QLocale locale;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    const auto titles = Words::titles(card.recipe);
    int row = -1;
    int all = 0; ///< rows of the cohort: its first reader speaks about all of them
    std::string cohort;
    std::string reader;
    for (const auto& figure : card.figures) {
        const int column = Words::columnOf(figure.name);
        if (column < 0)
            continue;
        if (figure.cohort != cohort) {
            grid->addWidget(
                wrapped(Words::people(card.recipe.target.kind, figure)), ++row, 0, 1, 5);
            ++row;
            for (int title = 0; title < titles.size(); ++title)
                grid->addWidget(makeLabel(titles[title], "caption"), row, title + 1);
            all = figure.n;
        }
        if (figure.cohort != cohort || figure.reader != reader)
            grid->addWidget(makeLabel(figure.n == all
                                          ? Words::reader(figure.reader)
                                          : ModelsPage::tr("%1, on %2 of them", "reader, people")
                                                .arg(Words::reader(figure.reader))
                                                .arg(figure.n),
                                      "secondary"),
                            ++row,
                            0);
        cohort = figure.cohort;
        reader = figure.reader;
        // Several horizons share a column: the first stands there.
        if (grid->itemAtPosition(row, column + 1) != nullptr)
            continue;
        grid->addWidget(makeLabel(ModelsPage::tr("%1 (%2 to %3)", "value, interval")
                                      .arg(locale.toString(*figure.estimate.value, 'f', 3),
                                           locale.toString(figure.estimate.low, 'f', 3),
                                           locale.toString(figure.estimate.high, 'f', 3))),
                        row,
                        column + 1);
    }
    grid->setColumnStretch(5, 1);
    return grid;
}

/// A group in which the model stands out, in words.
void addGroup(QVBoxLayout& body, const models::Schema& schema, const models::CardSubgroup& group)
{
    const QLocale locale;
    QStringList flags;
    for (const auto& flag : group.flags) {
        if (flag != "weaker") // by chance often: it stands in the card
            flags << Words::flag(flag);
    }
    if (flags.isEmpty())
        return;
    // "1" of a flag is a yes, where the name of the grouping does not explain it.
    auto level = text(group.level);
    const bool isFlag =
        std::any_of(schema.inputs().begin(), schema.inputs().end(), [&](const auto& input) {
            return input.column == group.column && input.kind == models::Input::Kind::Flag;
        });
    if (isFlag && group.subgroup.find('(') == std::string::npos)
        level = group.level == "1"   ? ModelsPage::tr("yes", "level of a group")
                : group.level == "0" ? ModelsPage::tr("no", "level of a group")
                                     : level;
    body.addWidget(wrapped(ModelsPage::tr("Group %1 %2 (%3 people, %4): %5.",
                                          "name of the grouping, group, people, cohort, what")
                               .arg(text(group.subgroup), level)
                               .arg(group.n)
                               .arg(text(group.cohort), flags.join(QStringLiteral("; "))),
                           "secondary"));
}

} // namespace

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
    const bool isNumber = recipe.target.kind == models::Target::Kind::Number;
    body->addWidget(
        wrapped((isNumber ? tr("Fitted on %1 people · %2 · %3", "people, data set, licence")
                                .arg(card.trainingPeople)
                          : tr("Fitted on %1 people, %2 with the outcome · %3 · %4",
                               "people, events, data set, licence")
                                .arg(card.trainingPeople)
                                .arg(card.trainingEvents))
                    .arg(text(recipe.dataName), text(recipe.dataLicence)),
                "secondary"));
    QStringList inputs;
    for (const auto& input : recipe.schema.inputs())
        inputs << (input.isRequired ? tr("%1 (required)").arg(text(input.label))
                                    : text(input.label));
    body->addWidget(wrapped(tr("Inputs: %1").arg(inputs.join(QStringLiteral(", "))), "secondary"));

    body->addSpacing(6);
    body->addLayout(figuresOf(card));
    body->addSpacing(6);
    if (card.coverage.value)
        body->addWidget(wrapped(
            tr("A statement it makes with %1 % certainty held for %2 % of people it had not seen.")
                .arg(locale.toString(100 * recipe.coverage, 'f', 0),
                     locale.toString(100 * *card.coverage.value, 'f', 1)),
            "secondary"));
    for (const auto& group : card.subgroups)
        addGroup(*body, recipe.schema, group);
    if (!recipe.useMark.empty())
        body->addWidget(wrapped(tr("Use: %1").arg(text(recipe.useMark)), "secondary"));
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
