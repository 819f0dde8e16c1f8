#include "ui/board/ranking_view.h"

#include "ui/board/board_words.h"
#include "ui/board/step_view.h"
#include "ui/format/format.h"
#include "ui/options/option_words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace consilium::ui
{

namespace
{

using options::Verdict;

constexpr int kMostCautions = 3;

QByteArray toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return "good";
    case Verdict::Warn:
        return "caution";
    case Verdict::Fail:
        return "bad";
    case Verdict::Undetermined:
        return "unknown";
    }
    return {};
}

/// The gravest of the criteria: it is what the shape of the option says.
Verdict verdictOf(const options::Option& option)
{
    for (const auto verdict : {Verdict::Fail, Verdict::Warn, Verdict::Undetermined}) {
        if (OptionWords::count(option, verdict) > 0)
            return verdict;
    }
    return Verdict::Pass;
}

std::set<std::string> asSet(const std::vector<std::string>& drugs)
{
    return {drugs.begin(), drugs.end()};
}

bool isFirst(const std::vector<std::vector<std::string>>& shelf,
             const std::vector<std::string>& therapy)
{
    return !therapy.empty() && std::any_of(shelf.begin(), shelf.end(), [&](const auto& each) {
        return asSet(each) == asSet(therapy);
    });
}

} // namespace

bool restsOnGermline(const options::Criterion& criterion, const clinical::Case& record)
{
    return std::any_of(criterion.data.begin(), criterion.data.end(), [&](const auto& datum) {
        return std::any_of(
            record.findings.begin(), record.findings.end(), [&](const auto& finding) {
                return finding.origin == clinical::Origin::Germline && !datum.key.empty() &&
                       finding.header.key == datum.key;
            });
    });
}

OpenedRanking openedRanking(const options::Ranking& ranking, const clinical::Case& record)
{
    OpenedRanking opened;
    for (const auto& option : ranking.options) {
        if (option.shelf != options::Shelf::Supported) {
            (option.shelf == options::Shelf::ForConsideration ? opened.consideration
                                                              : opened.notAdvised) += 1;
            continue;
        }
        OpenedOption shown;
        const auto verdict = verdictOf(option);
        shown.name = OptionWords::name(option);
        const bool isGermline =
            std::any_of(option.criteria.begin(), option.criteria.end(), [&](const auto& criterion) {
                return restsOnGermline(criterion, record);
            });
        shown.basis = isGermline ? RankingView::tr("rests on a germline finding")
                                 : OptionWords::basis(option);
        shown.level = OptionWords::level(option);
        shown.mark = OptionWords::mark(verdict);
        shown.verdict = OptionWords::verdict(verdict);
        shown.tone = toneOf(verdict);
        shown.therapy = option.therapy;
        for (const auto grave : {Verdict::Fail, Verdict::Warn, Verdict::Undetermined}) {
            for (const auto& criterion : option.criteria) {
                if (criterion.verdict == grave && !restsOnGermline(criterion, record))
                    shown.cautions << Format::message(criterion.words);
            }
        }
        opened.first << shown;
    }
    opened.pack = RankingView::tr("Pack %1 %2, %3", "name, version, day of the ranking")
                      .arg(text(ranking.packName),
                           text(ranking.packVersion),
                           Format::date(PartialDate::fromDay(ranking.asOf)));
    return opened;
}

RankingView::RankingView(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_area->setObjectName(QStringLiteral("rankingArea"));
    m_area->setAccessibleName(tr("The opened ranking"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area);
}

void RankingView::clear()
{
    // A button of the old page may be what led here.
    if (auto* old = m_area->takeWidget())
        old->deleteLater();
}

void RankingView::scroll(int px)
{
    m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() + px);
}

void RankingView::setContent(const std::optional<OpenedRanking>& ranking,
                             const board::BoardCase& one,
                             const board::Meeting& meeting,
                             const BoardMask& mask,
                             const BoardLook& look)
{
    const int place = m_area->verticalScrollBar()->value();
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(ranking ? shelfOf(*ranking, look) : waiting(), 11);
    row->addWidget(choicesOf(ranking, one, meeting, mask, look), 8, Qt::AlignTop);
    clear();
    m_area->setWidget(page);
    spread(*this);
    m_area->verticalScrollBar()->setValue(place);
}

QWidget* RankingView::waiting()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(boardLabel(tr("The ranking is open to the board."), "title"));
    auto* button = boardButton(tr("Show the ranking"), "showRankingButton");
    button->setProperty("primary", true);
    auto* row = bare<QHBoxLayout>();
    row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(button, &QPushButton::clicked, this, &RankingView::rankingWanted);
    return widget;
}

QWidget* RankingView::shelfOf(const OpenedRanking& ranking, const BoardLook& look)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        boardLabel(OptionWords::shelf(options::Shelf::Supported), "heading", "shelfTitle"));
    if (ranking.first.isEmpty())
        column->addWidget(boardLabel(tr("No option stands on the first shelf."), "title"));
    for (const auto& option : ranking.first) {
        auto* card = new QFrame;
        card->setProperty("board", QLatin1String("card"));
        auto* lines = new QVBoxLayout(card);
        setBoardMargin(*lines, 0.5);
        auto* head = bare<QHBoxLayout>();
        head->addWidget(boardLabel(option.name, "option"), 1);
        head->addWidget(
            boardState(option.mark, option.verdict, option.tone, look), 0, Qt::AlignTop);
        lines->addLayout(head);
        lines->addWidget(boardLabel(option.level.isEmpty()
                                        ? option.basis
                                        : tr("%1 · %2", "evidence level, what the option rests on")
                                              .arg(option.level, option.basis),
                                    "note"));
        if (!option.cautions.isEmpty()) {
            const auto more = static_cast<int>(option.cautions.size()) - kMostCautions;
            const auto shown = option.cautions.mid(0, kMostCautions).join(QStringLiteral(" · "));
            auto* cautions = boardLabel(
                more > 0 ? tr("%1 · and %n more", "cautions", more).arg(shown) : shown, "note");
            cautions->setProperty("tone", option.tone);
            lines->addWidget(cautions);
        }
        column->addWidget(card);
    }
    column->addWidget(boardLabel(
        tr("Below it: %1 for consideration, %2 not advised, on the options page of the case.")
            .arg(ranking.consideration)
            .arg(ranking.notAdvised),
        "note"));
    column->addWidget(boardLabel(ranking.pack, "note"));
    column->addStretch();
    return widget;
}

QWidget* RankingView::choicesOf(const std::optional<OpenedRanking>& ranking,
                                const board::BoardCase& one,
                                const board::Meeting& meeting,
                                const BoardMask& mask,
                                const BoardLook& look)
{
    auto* card = new QFrame;
    card->setProperty("board", QLatin1String("tinted"));
    auto* lines = new QVBoxLayout(card);
    setBoardMargin(*lines, 0.8);
    auto shelf = one.reveal.firstShelf;
    if (shelf.empty() && ranking) {
        for (const auto& option : ranking->first)
            shelf.push_back(option.therapy);
    }
    const auto agreement = board::agreementOf(one);
    if (agreement.choices == 0) {
        lines->addWidget(boardLabel(tr("No choice was sealed"), "strong", "agreementLabel"));
    } else {
        lines->addWidget(boardLabel(
            tr("%1 of %n sealed choices are on the first shelf", nullptr, agreement.choices)
                .arg(agreement.onFirstShelf),
            "strong",
            "agreementLabel"));
        if (agreement.isDecided)
            lines->addWidget(
                boardLabel(tr("%1 of them are as decided").arg(agreement.asDecided), "note"));
    }
    for (const auto& choice : one.choices) {
        if (choice.sealed.empty())
            continue;
        QString who = choice.member.empty() ? tr("The whole group") : text(choice.member);
        for (const auto& member : meeting.members) {
            if (member.name == choice.member && !member.discipline.empty())
                who = text(member.discipline);
        }
        QStringList what;
        if (!choice.therapy.empty())
            what << BoardWords::therapy(choice.therapy);
        if (!choice.other.empty())
            what << mask.words(text(choice.other));
        const bool isOnShelf = isFirst(shelf, choice.therapy);
        lines->addWidget(boardLabel(who, "note"));
        lines->addWidget(boardLabel(what.join(QStringLiteral(" · ")), "strong"));
        lines->addWidget(
            isOnShelf ? boardState(Mark::Check, tr("on the first shelf"), "good", look)
                      : boardState(Mark::Dot, tr("not on the first shelf"), "neutral", look));
    }
    if (!one.reveal.notSealed.empty()) {
        lines->addWidget(boardLabel(tr("Opened early by %1: %2", "name, reason")
                                        .arg(text(one.reveal.by), mask.words(text(one.reveal.why))),
                                    "note"));
        lines->addWidget(boardLabel(
            tr("Had not sealed: %1").arg(BoardWords::list(one.reveal.notSealed)), "note"));
    }
    return card;
}

} // namespace consilium::ui
