#include "ui/format/format.h"
#include "ui/format/guidance_words.h"
#include "ui/options/option_detail.h"
#include "ui/options/option_detail_parts.h"
#include "ui/options/option_figures.h"
#include "ui/options/waterfall.h"
#include "ui/widgets/flow_layout.h"

#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

QLabel* rich(const QString& html)
{
    auto* label = wrapped(html);
    label->setTextFormat(Qt::RichText);
    return label;
}

} // namespace

void OptionDetail::fillStart(const options::Option& option)
{
    m_start->setClaim(tr("the stated amount for this person, not a prescription"));
    if (!option.undosed.empty()) {
        QStringList drugs;
        for (const auto& drug : option.undosed)
            drugs << text(drug);
        m_start->body()->addWidget(wrapped(tr("⚠ The pack states no dose of this therapy for: %1.")
                                               .arg(drugs.join(QStringLiteral(", ")))));
    }
    for (const auto& line : option.doseLines) {
        m_start->body()->addWidget(rich(OptionFigures::dose(line)));
        addSources(m_start->body(), line.dose->citations);
    }
}

void OptionDetail::fillTrials(const options::Option& option)
{
    m_trials->setClaim(tr("what was seen in other people, not a prediction for this one"));
    for (const auto& beside : option.trials) {
        m_trials->body()->addWidget(rich(OptionFigures::trial(beside, m_theme)));
        addSources(m_trials->body(), beside.trial->citations);
    }
}

void OptionDetail::fillDoses(const options::Option& option)
{
    auto* body = m_doses->body();
    for (const auto& dose : option.doses) {
        auto* head =
            wrapped(QStringLiteral("<b>%1</b>")
                        .arg(GuidanceWords::dose(text(dose.drug), dose.action, dose.highestFraction)
                                 .toHtmlEscaped()));
        head->setTextFormat(Qt::RichText);
        body->addWidget(head);
        body->addWidget(wrapped(text(dose.recommendation)));
        body->addWidget(wrapped(
            dose.isCertain ? tr("%1, because of %2", "source, result of a gene")
                                 .arg(text(dose.source), text(dose.restsOn))
                           : tr("%1, because of %2; another call of the gene leads elsewhere")
                                 .arg(text(dose.source), text(dose.restsOn)),
            "caption"));
    }
}

void OptionDetail::fillScore(const options::Option& option)
{
    auto* body = m_score->body();
    if (!option.score) {
        m_score->setTitle(tr("Model"));
        m_score->setClaim(tr("none for this therapy"));
        body->addWidget(wrapped(tr("No model speaks about this therapy: evidence only, no number."),
                                "secondary"));
        return;
    }
    const auto& score = *option.score;
    m_score->setTitle(tr("What moves the model's number"));
    auto claim = tr("%1 · %2 %3", "model name, id, version")
                     .arg(Format::term(score.name), text(score.model), text(score.version));
    if (score.judged) {
        const QLocale locale;
        claim += tr(" · AUC %1 (%2 to %3) on %n people it never saw", nullptr, score.judged->people)
                     .arg(locale.toString(score.judged->area, 'f', 2),
                          locale.toString(score.judged->low, 'f', 2),
                          locale.toString(score.judged->high, 'f', 2));
    }
    m_score->setClaim(claim);
    if (!score.value) {
        auto* row = new FlowLayout;
        row->addWidget(makeChip(tr("? withheld"), "unknown"));
        body->addLayout(row);
        body->addWidget(
            wrapped(tr("No number is shown: %1.").arg(Format::message(score.withheldWords))));
    } else {
        auto* number =
            wrapped(tr("<b>%1</b> (%2) %3; %4", "probability, interval, outcome, horizon")
                        .arg(Format::percent(*score.value),
                             Format::percentInterval(score.low, score.high),
                             Format::term(score.outcome).toHtmlEscaped(),
                             Format::term(score.horizon).toHtmlEscaped()));
        number->setTextFormat(Qt::RichText);
        number->setObjectName(QStringLiteral("scoreLabel"));
        body->addWidget(number);
        auto* waterfall = new Waterfall;
        waterfall->setScore(score, m_theme);
        body->addWidget(waterfall);
        body->addWidget(wrapped(tr("Interval: %1. Steps are shown largest first; on the model's "
                                   "own scale (log-odds) they do not depend on the order.")
                                    .arg(Format::term(score.intervalMeaning)),
                                "caption"));
    }
    for (const auto& words : score.groups) {
        auto* note = wrapped(QStringLiteral("⚠ ") + Format::message(words));
        note->setObjectName(QStringLiteral("groupNote"));
        body->addWidget(note);
    }
    QStringList missing;
    for (const auto& input : score.missing)
        missing << Format::term(input);
    body->addWidget(wrapped(missing.isEmpty()
                                ? tr("Every input is known.")
                                : tr("Not known: %1").arg(missing.join(QStringLiteral(", "))),
                            "caption"));
    body->addWidget(
        wrapped(tr("Prognosis, not effect of choosing it. %1").arg(Format::term(score.claim)),
                "secondary"));
    body->addWidget(wrapped(tr("Fitted on: %1").arg(Format::term(score.population)), "caption"));
}

} // namespace consilium::ui
