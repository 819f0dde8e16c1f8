#include "ui/models/model_card.h"

#include "ui/format/format.h"
#include "ui/models/model_words.h"
#include "ui/models/models_page.h"

#include <QGridLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

QLabel* wrapped(const QString& text, const char* role = nullptr)
{
    return makeParagraph(text, role);
}

/// A table of every cohort and reader; a figure with its 95 % interval in each cell.
QGridLayout* figuresOf(const models::Card& card)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    const auto titles = ModelWords::titles(card.recipe);
    int row = -1;
    int all = 0; ///< rows of the cohort: its first reader speaks about all of them
    std::string cohort;
    std::string reader;
    for (const auto& figure : card.figures) {
        const int column = ModelWords::columnOf(figure.name);
        if (column < 0)
            continue;
        if (figure.cohort != cohort) {
            grid->addWidget(
                wrapped(ModelWords::people(card.recipe.target.kind, figure)), ++row, 0, 1, 5);
            ++row;
            for (int title = 0; title < titles.size(); ++title)
                grid->addWidget(makeLabel(titles[title], "caption"), row, title + 1);
            all = figure.n;
        }
        if (figure.cohort != cohort || figure.reader != reader)
            grid->addWidget(wrapped(figure.n == all
                                        ? ModelWords::reader(figure.reader)
                                        : ModelsPage::tr("%1, on %2 of them", "reader, people")
                                              .arg(ModelWords::reader(figure.reader))
                                              .arg(figure.n),
                                    "secondary"),
                            ++row,
                            0);
        cohort = figure.cohort;
        reader = figure.reader;
        // Several horizons share a column: the first stands there.
        if (grid->itemAtPosition(row, column + 1) != nullptr)
            continue;
        grid->addWidget(makeLabel(ModelWords::estimate(figure.estimate)), row, column + 1);
    }
    grid->setColumnStretch(5, 1);
    return grid;
}

/// A group in which the model stands out, in words.
void addGroup(QVBoxLayout& body, const models::Schema& schema, const models::CardSubgroup& group)
{
    QStringList flags;
    for (const auto& flag : group.flags) {
        if (flag != "weaker") // by chance often: it stands in the card
            flags << ModelWords::flag(flag);
    }
    if (flags.isEmpty())
        return;
    body.addWidget(wrapped(ModelsPage::tr("Group %1 %2 (%3 people, %4): %5.",
                                          "name of the grouping, group, people, cohort, what")
                               .arg(text(group.subgroup), ModelWords::level(schema, group))
                               .arg(group.n)
                               .arg(text(group.cohort), flags.join(QStringLiteral("; "))),
                           "secondary"));
}

} // namespace

Card* makeModelCard(const models::Card& card)
{
    const auto& recipe = card.recipe;
    const QLocale locale;
    auto* widget = new Card(Format::term(recipe.name));
    widget->setClaim(
        ModelsPage::tr("%1 %2 · %3", "id, version, claim")
            .arg(text(recipe.id), text(recipe.version), ModelWords::claim(recipe.claim)));
    auto* body = widget->body();
    body->addWidget(wrapped(Format::term(recipe.claimText)));
    body->addWidget(wrapped(ModelsPage::tr("Outcome: %1; %2")
                                .arg(Format::term(recipe.outcome), Format::term(recipe.horizon)),
                            "secondary"));
    body->addWidget(
        wrapped(ModelsPage::tr("People: %1").arg(Format::term(recipe.population)), "secondary"));
    const bool isNumber = recipe.target.kind == models::Target::Kind::Number;
    body->addWidget(wrapped(
        (isNumber ? ModelsPage::tr("Fitted on %1 people · %2 · %3", "people, data set, licence")
                        .arg(card.trainingPeople)
                  : ModelsPage::tr("Fitted on %1 people, %2 with the outcome · %3 · %4",
                                   "people, events, data set, licence")
                        .arg(card.trainingPeople)
                        .arg(card.trainingEvents))
            .arg(text(recipe.dataName), text(recipe.dataLicence)),
        "secondary"));

    body->addSpacing(6);
    body->addLayout(figuresOf(card));
    body->addSpacing(6);
    if (card.coverage.value)
        body->addWidget(wrapped(
            ModelsPage::tr(
                "A statement it makes with %1 % certainty held for %2 % of people it had not seen.")
                .arg(locale.toString(100 * recipe.coverage, 'f', 0),
                     locale.toString(100 * *card.coverage.value, 'f', 1)),
            "secondary"));
    for (const auto& group : card.subgroups)
        addGroup(*body, recipe.schema, group);
    if (!recipe.useMark.empty())
        body->addWidget(wrapped(ModelsPage::tr("Use: %1").arg(text(recipe.useMark)), "secondary"));
    for (const auto& limit : recipe.limits)
        body->addWidget(wrapped(ModelsPage::tr("Limit: %1").arg(text(limit)), "secondary"));
    body->addWidget(
        wrapped(ModelsPage::tr("Published for the same question: %1").arg(text(recipe.published)),
                "secondary"));
    QStringList citations;
    for (const auto& citation : recipe.citations)
        citations << text(citation);
    body->addWidget(wrapped(
        ModelsPage::tr("Sources: %1").arg(citations.join(QStringLiteral(" · "))), "caption"));
    return widget;
}

} // namespace consilium::ui
