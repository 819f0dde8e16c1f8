#include "ui/options/option_detail.h"

#include "ui/format/format.h"
#include "ui/options/option_detail_parts.h"
#include "ui/options/option_figures.h"
#include "ui/options/option_words.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace consilium::ui
{

namespace
{

QString datumText(const options::Datum& datum)
{
    const auto what =
        datum.words.isEmpty() ? Format::term(datum.what) : Format::message(datum.words);
    return datum.date.isKnown() ? QStringLiteral("%1 · %2").arg(what, Format::date(datum.date))
                                : what;
}

} // namespace

OptionDetail::OptionDetail(QWidget* parent)
    : QScrollArea(parent)
    , m_head(new Card({}))
    , m_changes(new Card(tr("What would change it")))
    , m_criteria(new Card(tr("Criteria")))
    , m_start(new Card(tr("Starting dose")))
    , m_doses(new Card(tr("Dose by pharmacogenes")))
    , m_trials(new Card(tr("Trials of this therapy")))
    , m_score(new Card(tr("Model")))
    , m_evidence(new Card(tr("Evidence")))
{
    setObjectName(QStringLiteral("optionDetail"));
    setAccessibleName(tr("Reasons for the chosen option"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setObjectName(QStringLiteral("changesCard"));
    m_criteria->setObjectName(QStringLiteral("criteriaCard"));
    m_start->setObjectName(QStringLiteral("startCard"));
    m_trials->setObjectName(QStringLiteral("trialsCard"));
    m_doses->setObjectName(QStringLiteral("dosesCard"));
    m_score->setObjectName(QStringLiteral("scoreCard"));
    m_evidence->setObjectName(QStringLiteral("evidenceCard"));
    m_head->setObjectName(QStringLiteral("headCard"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_changes);
    layout->addWidget(m_criteria);
    layout->addWidget(m_start);
    layout->addWidget(m_doses);
    layout->addWidget(m_trials);
    layout->addWidget(m_score);
    layout->addWidget(m_evidence);
    layout->addStretch(1);
    setWidget(content);
    content->installEventFilter(this);
}

void OptionDetail::fitHeight()
{
    auto* layout = widget()->layout();
    layout->activate();
    widget()->setMinimumHeight(std::max(0, layout->totalHeightForWidth(viewport()->width())));
}

void OptionDetail::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

bool OptionDetail::eventFilter(QObject* watched, QEvent* event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return isHandled;
}

void OptionDetail::setOption(const options::Option& option,
                             int rank,
                             const options::Ranking& ranking,
                             const Theme& theme)
{
    m_theme = theme;
    for (auto* card :
         {m_head, m_changes, m_criteria, m_start, m_doses, m_trials, m_score, m_evidence})
        card->clearBody();
    m_head->show();
    m_changes->hide();
    m_criteria->setTitle(tr("Criteria"));
    m_evidence->setTitle(tr("Evidence"));
    fillHead(option, rank, ranking);
    const bool isTherapy = !option.therapy.empty();
    m_criteria->setVisible(isTherapy);
    m_start->setTitle(tr("Starting dose"));
    m_start->setVisible(!option.doseLines.empty());
    m_trials->setTitle(tr("Trials of this therapy"));
    m_trials->setVisible(!option.trials.empty());
    m_doses->setTitle(tr("Dose by pharmacogenes"));
    m_doses->setVisible(!option.doses.empty());
    m_score->setVisible(isTherapy);
    m_evidence->setVisible(isTherapy);
    if (isTherapy) {
        fillCriteria(option);
        fillStart(option);
        fillDoses(option);
        fillTrials(option);
        fillScore(option);
        fillEvidence(option, ranking);
    }
    fitHeight();
    ensureVisible(0, 0);
}

void OptionDetail::setWhyNot(const options::WhyNot& answer,
                             const options::Ranking& ranking,
                             const Theme& theme)
{
    setOption(answer.option, 0, ranking, theme);
    m_head->setClaim(answer.isListed ? OptionWords::shelf(answer.option.shelf)
                                     : tr("not among the options of this case"));
    m_changes->setTitle(tr("What would change it"));
    m_changes->show();
    m_changes->body()->addWidget(wrapped(OptionFigures::changes(answer)));
    fitHeight();
}

void OptionDetail::clear()
{
    for (auto* card :
         {m_head, m_changes, m_criteria, m_start, m_doses, m_trials, m_score, m_evidence}) {
        card->clearBody();
        card->setTitle({});
        card->setClaim({});
        card->hide();
    }
}

void OptionDetail::fillHead(const options::Option& option,
                            int rank,
                            const options::Ranking& ranking)
{
    m_head->setTitle(rank == 0
                         ? OptionWords::name(option)
                         : tr("%1. %2", "rank, name").arg(rank).arg(OptionWords::name(option)));
    m_head->setClaim(OptionWords::shelf(option.shelf));
    auto* body = m_head->body();
    body->addWidget(wrapped(Format::message(option.orderWords)));
    if (!option.placedAfter.empty())
        body->addWidget(
            wrapped(tr("Stands after %1", "a therapy with its trial").arg(text(option.placedAfter)),
                    "secondary"));
    for (const auto& criterion : option.criteria) {
        if (criterion.kind == options::CriterionKind::Biomarker &&
            criterion.verdict == options::Verdict::Pass && !criterion.data.empty()) {
            QStringList shown;
            for (const auto& datum : criterion.data)
                shown << datumText(datum);
            body->addWidget(
                wrapped(tr("Matched on %1.").arg(shown.join(QStringLiteral("; "))), "secondary"));
            break;
        }
    }
    if (option.basis == options::Basis::Trial && !ranking.missingTests.empty()) {
        QStringList tests;
        for (std::size_t index = 0; index < ranking.missingTests.size() && index < 12; ++index)
            tests << Format::test(ranking.missingTests[index]);
        body->addWidget(wrapped(tr("Not tested or not known, and could open an option: %1")
                                    .arg(tests.join(QStringLiteral(", "))),
                                "secondary"));
    }
    if (option.basis == options::Basis::SupportiveCare)
        body->addWidget(
            wrapped(tr("Always among the options, whatever the findings are."), "secondary"));
    addSources(body, OptionWords::citations(option));
}

void OptionDetail::fillCriteria(const options::Option& option)
{
    using options::Verdict;
    m_criteria->setClaim(tr("%1 met · %2 with caution · %3 not met · %4 not known")
                             .arg(OptionWords::count(option, Verdict::Pass))
                             .arg(OptionWords::count(option, Verdict::Warn))
                             .arg(OptionWords::count(option, Verdict::Fail))
                             .arg(OptionWords::count(option, Verdict::Undetermined)));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    // What stands against the option comes first.
    for (const auto verdict :
         {Verdict::Fail, Verdict::Warn, Verdict::Undetermined, Verdict::Pass}) {
        for (const auto& criterion : option.criteria) {
            if (criterion.verdict == verdict)
                addCriterion(grid, criterion);
        }
    }
    m_criteria->body()->addLayout(grid);
}

void OptionDetail::addCriterion(QGridLayout* grid, const options::Criterion& criterion)
{
    const int row = grid->rowCount();
    auto* sign = new QLabel;
    sign->setPixmap(markPixmap(OptionWords::mark(criterion.verdict),
                               OptionWords::colour(criterion.verdict, m_theme),
                               13,
                               devicePixelRatioF()));
    sign->setAccessibleName(OptionWords::verdict(criterion.verdict));
    sign->setToolTip(OptionWords::verdict(criterion.verdict));
    sign->setAlignment(Qt::AlignTop);
    sign->setContentsMargins(0, 3, 0, 0);
    grid->addWidget(sign, row, 0, Qt::AlignTop);

    QStringList notes;
    if (!criterion.settledBy.empty())
        notes << tr("settled by: %1").arg(Format::term(criterion.settledBy));
    if (!criterion.mechanism.empty())
        notes << tr("mechanism: %1").arg(Format::term(criterion.mechanism));
    // What guidance says to do about a gene's result stands in the dose card, with its source.
    if (!criterion.recoverable.empty() && criterion.kind != options::CriterionKind::Pharmacogene)
        notes << tr("could be changed: %1").arg(Format::term(criterion.recoverable));
    auto sentence = QStringLiteral("<span style='color:%1; font-weight:600'>%2</span> · %3")
                        .arg(OptionWords::colour(criterion.verdict, m_theme).name(),
                             OptionWords::kind(criterion.kind).toHtmlEscaped(),
                             Format::message(criterion.words).toHtmlEscaped());
    if (!notes.isEmpty())
        sentence +=
            QStringLiteral(" <span style='color:%1; font-size:12px'>%2</span>")
                .arg(m_theme.muted.name(), notes.join(QStringLiteral("; ")).toHtmlEscaped());
    if (!criterion.test.empty())
        sentence += OptionFigures::tree(criterion.test.front(), m_theme);
    auto* label = wrapped(sentence);
    label->setTextFormat(Qt::RichText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(label, row, 1);

    QStringList shown;
    for (const auto& datum : criterion.data)
        shown << datumText(datum);
    const bool isSaid =
        criterion.kind == options::CriterionKind::Exposure && criterion.data.empty();
    auto* datum = wrapped(shown.isEmpty() ? (isSaid ? QString() : tr("none recorded"))
                                          : shown.join(QStringLiteral("\n")),
                          "secondary");
    datum->setFixedWidth(190);
    if (isSaid) // nothing is to be read, and nothing to stop at; shown, it would be a window still
        datum->hide();
    datum->setAlignment(Qt::AlignTop | Qt::AlignRight);
    QStringList origins;
    for (const auto& item : criterion.data) {
        if (!item.source.empty())
            origins << tr("from %1", "place in a file").arg(text(item.source));
    }
    datum->setToolTip(origins.join(QStringLiteral("\n")));
    auto* cited = new QVBoxLayout;
    cited->setContentsMargins(0, 0, 0, 0);
    cited->setSpacing(3);
    cited->addWidget(datum);
    addSpecimens(cited, criterion.data);
    cited->addStretch();
    grid->addLayout(cited, row, 2);
}

void OptionDetail::setSpecimens(const clinical::Case& record)
{
    m_specimens = SpecimenSigns(record);
    m_specimenOf = SpecimenSigns::ofFindings(record);
}

void OptionDetail::addSpecimens(QVBoxLayout* below, const std::vector<options::Datum>& cited) const
{
    constexpr int kDisc = 16;
    std::set<int> numbers;
    for (const auto& datum : cited) {
        const auto found = m_specimenOf.find(datum.key);
        if (found != m_specimenOf.end())
            numbers.insert(found->second);
    }
    for (const int number : numbers) {
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        auto* disc = new QLabel;
        disc->setPixmap(specimenPixmap(m_theme, number, kDisc, devicePixelRatioF()));
        auto* words = makeLabel(SpecimenSigns::shortWords(number), "secondary");
        words->setObjectName(QStringLiteral("citedSpecimen"));
        words->setAccessibleName(m_specimens.words(number));
        words->setToolTip(m_specimens.words(number));
        disc->setToolTip(m_specimens.words(number));
        line->addStretch();
        line->addWidget(disc);
        line->addWidget(words);
        below->addLayout(line);
    }
}

void OptionDetail::fillEvidence(const options::Option& option, const options::Ranking& ranking)
{
    m_evidence->setClaim(tr("%1 %2 · as of %3", "knowledge pack, version, date")
                             .arg(text(ranking.packName),
                                  text(ranking.packVersion),
                                  Format::date(PartialDate::fromDay(ranking.asOf))));
    auto* body = m_evidence->body();
    const auto add = [&](const auto& entry, const QString& levels, const QString& origin) {
        auto sentence = text(entry.summary).toHtmlEscaped();
        if (!levels.isEmpty())
            sentence = QStringLiteral("<b>%1</b> · %2").arg(levels.toHtmlEscaped(), sentence);
        auto* label = wrapped(sentence);
        label->setTextFormat(Qt::RichText);
        body->addWidget(label);
        if (!origin.isEmpty())
            body->addWidget(wrapped(origin, "secondary"));
        QStringList facts;
        for (const auto& approval : entry.approvals)
            facts << OptionWords::approval(approval);
        if (!facts.isEmpty())
            body->addWidget(wrapped(facts.join(QStringLiteral(" · ")), "secondary"));
        for (const auto& figure : entry.efficacy)
            body->addWidget(wrapped(tr("In the trial: %1. Not a forecast for this person.")
                                        .arg(OptionWords::efficacy(figure)),
                                    "secondary"));
        addSources(body, entry.citations);
        body->addSpacing(6);
    };
    for (const auto* statement : option.statements) {
        const auto levels = OptionWords::levels(*statement, option.basis);
        const auto origin = OptionWords::origin(*statement);
        const auto rules = tr("Levels by rule: %1", "ids of rules").arg(levels.rules);
        add(*statement,
            levels.tiers,
            origin.isEmpty() ? rules : tr("%1 · %2", "source; rules").arg(origin, rules));
    }
    if (option.regimen != nullptr)
        add(*option.regimen, OptionWords::level(option), QString());
}

void OptionDetail::addSources(QVBoxLayout* layout,
                              const std::vector<knowledge::Citation>& citations)
{
    if (citations.empty())
        return;
    QStringList links;
    for (std::size_t index = 0; index < citations.size(); ++index) {
        auto shown = OptionWords::citation(citations[index]);
        if (!citations[index].what.empty())
            shown = tr("%1 (%2)", "source, what it is").arg(shown, text(citations[index].what));
        links << QStringLiteral("<a href='%1'>%2</a>").arg(index).arg(shown.toHtmlEscaped());
    }
    auto* label = wrapped(links.join(QStringLiteral(" · ")), "secondary");
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(tr("Sources"));
    connect(label, &QLabel::linkActivated, this, [this, citations](const QString& link) {
        const auto& citation = citations[link.toULongLong()];
        const auto what = citation.what.empty()
                              ? OptionWords::citation(citation)
                              : tr("%1\n%2", "source, what it is")
                                    .arg(OptionWords::citation(citation), text(citation.what));
        Q_EMIT sourceRequested(what, OptionWords::address(citation));
    });
    layout->addWidget(label);
}

} // namespace consilium::ui
