#include "ui/outlook/outlook_answer.h"

#include "ui/format/format.h"
#include "ui/options/waterfall.h"
#include "ui/outlook/icon_array.h"
#include "ui/outlook/outlook_words.h"
#include "ui/outlook/survival_plot.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

QLabel* named(QLabel* label, const QString& name)
{
    label->setObjectName(name);
    return label;
}

void embolden(QLabel* label)
{
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

} // namespace

OutlookAnswer::OutlookAnswer(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card({}))
    , m_claim(named(makeParagraph({}), QStringLiteral("outlookClaim")))
    , m_population(makeParagraph({}, "secondary"))
    , m_withheld(named(makeParagraph({}), QStringLiteral("outlookWithheld")))
    , m_number(new QWidget)
    , m_sentence(named(makeParagraph({}), QStringLiteral("outlookSentence")))
    , m_horizonRow(new QWidget)
    , m_horizon(new QComboBox)
    , m_pictures(new QWidget)
    , m_plot(new SurvivalPlot)
    , m_icons(new IconArray)
    , m_iconWords(named(makeParagraph({}, "caption"), QStringLiteral("iconWords")))
    , m_table(named(makeLabel({}), QStringLiteral("outlookTable")))
    , m_arms(named(makeLabel({}), QStringLiteral("outlookArms")))
    , m_published(named(makeLabel({}), QStringLiteral("outlookPublished")))
    , m_certainty(named(makeParagraph({}), QStringLiteral("outlookCertainty")))
    , m_warnings(named(makeParagraph({}), QStringLiteral("outlookWarnings")))
    , m_movedTitle(makeLabel(tr("What moved the number"), "caption"))
    , m_waterfall(new Waterfall)
    , m_steps(named(makeLabel({}), QStringLiteral("outlookSteps")))
    , m_mark(named(makeParagraph({}, "secondary"), QStringLiteral("outlookMark")))
    , m_name(named(makeParagraph({}, "caption"), QStringLiteral("outlookModel")))
{
    m_card->setObjectName(QStringLiteral("outlookCard"));
    m_horizon->setObjectName(QStringLiteral("horizonChoice"));
    m_horizon->setAccessibleName(tr("Horizon"));
    auto* print = new QPushButton(tr("Print to PDF…"));
    print->setObjectName(QStringLiteral("printOutlook"));
    m_card->actions()->addWidget(print);
    connect(print, &QPushButton::clicked, this, &OutlookAnswer::printRequested);
    embolden(m_claim);
    embolden(m_sentence);
    for (auto* label : {m_table, m_arms, m_published, m_steps}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto* horizon = new QHBoxLayout(m_horizonRow);
    horizon->setContentsMargins(0, 0, 0, 0);
    auto* label = makeLabel(tr("&After"));
    label->setBuddy(m_horizon);
    horizon->addWidget(label);
    horizon->addWidget(m_horizon);
    horizon->addStretch();
    auto* people = new QVBoxLayout;
    people->setSpacing(4);
    people->addWidget(m_icons, 0, Qt::AlignLeft);
    people->addWidget(m_iconWords);
    people->addStretch();
    auto* pictures = new QHBoxLayout(m_pictures);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->setSpacing(14);
    pictures->addWidget(m_plot, 1, Qt::AlignTop);
    pictures->addLayout(people);
    pictures->addStretch();
    auto* number = new QVBoxLayout(m_number);
    number->setContentsMargins(0, 0, 0, 0);
    number->setSpacing(8);
    for (auto* widget : std::initializer_list<QWidget*>{m_horizonRow,
                                                        m_sentence,
                                                        m_pictures,
                                                        m_table,
                                                        m_arms,
                                                        m_published,
                                                        m_certainty,
                                                        m_warnings,
                                                        m_movedTitle,
                                                        m_waterfall,
                                                        m_steps})
        number->addWidget(widget);
    for (auto* widget : std::initializer_list<QWidget*>{
             m_claim, m_population, m_withheld, m_number, m_mark, m_name})
        m_card->body()->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch();
    connect(m_horizon, qOverload<int>(&QComboBox::activated), this, [this] {
        m_view.months = m_horizon->currentData().toDouble();
        showNumber();
    });
}

void OutlookAnswer::setAnswer(const services::OutlookModel& model,
                              services::Outlook outlook,
                              ShownInputs shown,
                              const Theme& theme)
{
    const bool isSame = m_view.model == &model;
    m_view.model = &model;
    m_view.outlook = std::move(outlook);
    m_view.shown = std::move(shown);
    m_theme = theme;
    if (!isSame || m_horizon->count() == 0)
        fillHorizons();
    show();
}

void OutlookAnswer::clear()
{
    m_view = {};
    m_horizon->clear();
    for (auto* label : {m_claim,
                        m_population,
                        m_withheld,
                        m_sentence,
                        m_iconWords,
                        m_table,
                        m_arms,
                        m_published,
                        m_certainty,
                        m_warnings,
                        m_steps,
                        m_mark,
                        m_name})
        label->clear();
    m_plot->setCurve({}, {}, 0, m_theme);
    m_icons->setPeople(0, {}, {}, m_theme);
    m_waterfall->setScore({}, m_theme);
    m_number->hide();
}

void OutlookAnswer::fillHorizons()
{
    const auto& target = m_view.model->model->card().recipe.target;
    m_horizon->clear();
    m_view.months = 0;
    if (target.kind != models::Target::Kind::Survival)
        return;
    for (const double months : target.horizons)
        m_horizon->addItem(OutlookWords::time(months), months);
    m_view.months = target.horizons.front();
}

void OutlookAnswer::show()
{
    const auto& card = m_view.model->model->card();
    const auto& recipe = card.recipe;
    m_card->setTitle(Format::term(recipe.name));
    m_card->setClaim(OutlookWords::claim(recipe.claim));
    m_claim->setText(Format::term(recipe.claimText));
    m_population->setText(tr("%1 Outcome: %2; %3.", "population, outcome, horizon")
                              .arg(Format::term(recipe.population),
                                   Format::term(recipe.outcome),
                                   Format::term(recipe.horizon)));
    m_mark->setText(tr("Use: %1").arg(Format::term(recipe.useMark)));
    m_mark->setVisible(!recipe.useMark.empty());
    m_name->setText(outlookModelName(card));
    const bool speaks = m_view.outlook.prediction.has_value();
    m_withheld->setVisible(!speaks);
    m_number->setVisible(speaks);
    if (speaks) {
        showNumber();
        return;
    }
    for (auto* label :
         {m_sentence, m_iconWords, m_table, m_arms, m_published, m_certainty, m_warnings, m_steps})
        label->clear();
    m_withheld->setText(tr("No number: %1.").arg(OutlookWords::reason(m_view.outlook.withheld)));
}

void OutlookAnswer::showNumber()
{
    const auto& recipe = m_view.model->model->card().recipe;
    const auto& outlook = m_view.outlook;
    const auto kind = recipe.target.kind;
    const bool isSurvival = kind == models::Target::Kind::Survival;
    const bool isNumber = kind == models::Target::Kind::Number;
    m_horizonRow->setVisible(isSurvival);
    m_sentence->setText(OutlookWords::sentence(recipe, outlook, m_view.months));
    m_plot->setVisible(isSurvival);
    m_pictures->setVisible(!isNumber);
    if (isSurvival)
        m_plot->setCurve(
            outlook.prediction->curve, outlook.prediction->horizons, m_view.months, m_theme);
    if (!isNumber) {
        const double share =
            isSurvival ? outlook.horizon(m_view.months).survival : outlook.prediction->value;
        m_icons->setPeople(services::ofHundred(share),
                           OutlookWords::withoutEvent(recipe),
                           OutlookWords::withEvent(recipe),
                           m_theme);
        m_iconWords->setText(tr("● %1 %2\n× %3 %4", "number, kind, number, other kind")
                                 .arg(m_icons->discs())
                                 .arg(OutlookWords::withoutEvent(recipe))
                                 .arg(m_icons->crosses())
                                 .arg(OutlookWords::withEvent(recipe)));
        m_waterfall->setScore(outlookScore(m_view), m_theme);
    } else {
        m_steps->setText(outlookSteps(m_view));
    }
    m_waterfall->setVisible(!isNumber);
    m_steps->setVisible(isNumber);
    m_movedTitle->setText(isSurvival
                              ? tr("What moved the risk of the event within %1")
                                    .arg(OutlookWords::time(outlook.horizon(m_view.months).months))
                              : tr("What moved the number"));
    m_table->setText(outlookTable(m_view));
    const auto show = [](QLabel* label, const QString& words) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    };
    show(m_arms, outlookArms(m_view));
    show(m_published, outlookPublished(m_view));
    const auto certainty = OutlookWords::certainty(recipe, outlook);
    m_certainty->setText(certainty);
    m_certainty->setVisible(!certainty.isEmpty());
    QStringList marked;
    for (const auto& warning : OutlookWords::warnings(*m_view.model, outlook))
        marked << QStringLiteral("⚠ ") + warning;
    m_warnings->setText(marked.join(QLatin1Char('\n')));
    m_warnings->setVisible(!marked.isEmpty());
}

} // namespace consilium::ui
