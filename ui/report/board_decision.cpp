#include "ui/board/board_words.h"
#include "ui/format/format.h"
#include "ui/report/board_parts.h"

#include <algorithm>

namespace consilium::ui
{

void BoardParts::choices(const board::BoardCase& one, const board::Meeting& meeting)
{
    const bool isFinal = one.decision.state == board::DecisionState::Final;
    const bool isShown = board::isOpen(one, meeting) || isFinal;
    QStringList rows;
    // As it was when the ranking was opened, whatever the meeting says since.
    if (!one.reveal.choosesFirst || !meeting.choosesFirst)
        rows << tr("Choices were not sealed before the ranking: %1")
                    .arg(said(one.reveal.choosesFirst ? meeting.choosesWhyNot : one.reveal.why));
    int open = 0;
    for (const auto& choice : one.choices) {
        if (choice.sealed.empty()) {
            ++open;
            continue;
        }
        const auto who =
            choice.member.empty() ? tr("The group") : text(choice.member).toHtmlEscaped();
        QStringList what;
        if (!choice.therapy.empty())
            what << BoardWords::therapy(choice.therapy).toHtmlEscaped();
        if (!choice.other.empty())
            what << said(choice.other);
        rows << tr("%1: %2 (sealed %3)", "who, choice, time")
                    .arg(who,
                         isShown ? what.join(tr("; ")) : tr("sealed until the ranking is opened"),
                         BoardWords::instant(choice.sealed));
    }
    if (open > 0)
        rows << tr("%n choice(s) were begun and not sealed.", nullptr, open);
    reveal(one, rows);
    section(tr("Choices and ranking"), rows, m_limits.board);
}

void BoardParts::reveal(const board::BoardCase& one, QStringList& rows) const
{
    const auto& opened = one.reveal;
    if (opened.at.empty()) {
        rows << tr("The ranking was not opened for the board.");
        return;
    }
    rows << tr("Ranking %1 was opened by %2, %3.", "number, name, time")
                .arg(opened.ranking)
                .arg(text(opened.by).toHtmlEscaped(), BoardWords::instant(opened.at));
    if (!opened.notSealed.empty()) {
        QStringList open;
        for (const auto& name : opened.notSealed)
            open << text(name).toHtmlEscaped();
        rows << tr("Present and not sealed by then: %1. Opened because: %2")
                    .arg(names(open), said(opened.why));
    }
    QStringList shelf;
    for (const auto& therapy : opened.firstShelf)
        shelf << BoardWords::therapy(therapy).toHtmlEscaped();
    rows << (shelf.isEmpty() ? tr("Its first shelf was empty.")
                             : tr("Its first shelf: %1").arg(names(shelf)));
    const auto agreement = board::agreementOf(one);
    if (agreement.choices > 0) {
        auto words = tr("Of %n sealed choice(s), %1 on the first shelf.",
                        "of the ranking",
                        agreement.choices)
                         .arg(agreement.onFirstShelf);
        if (agreement.isDecided)
            words = tr("Of %n sealed choice(s), %1 on the first shelf and %2 as decided.",
                       "of the ranking",
                       agreement.choices)
                        .arg(agreement.onFirstShelf)
                        .arg(agreement.asDecided);
        rows << words;
    }
}

void BoardParts::decision(const board::BoardCase& one)
{
    const auto& decision = one.decision;
    QStringList rows;
    rows << (decision.wording.empty() ? QStringLiteral("<i>%1</i>").arg(tr("no wording yet"))
                                      : QStringLiteral("<b>%1</b>").arg(said(decision.wording)));
    rows << outcome(decision);
    if (board::agreementOf(one).isOverride || !decision.overrideReason.empty())
        rows << tr("Not on the ranking's first shelf, because: %1")
                    .arg(decision.overrideReason.empty() ? tr("not stated")
                                                         : said(decision.overrideReason));
    rows << small(decision.state == board::DecisionState::Final
                      ? tr("Final since %1, by %2", "time, name")
                            .arg(BoardWords::instant(decision.finalAt),
                                 text(decision.finalBy).toHtmlEscaped())
                      : tr("Not final: %1", "state of the decision")
                            .arg(BoardWords::of(decision.state).toHtmlEscaped()));
    section(tr("Decision"), rows, static_cast<int>(rows.size()), true); // counted already
}

QStringList BoardParts::outcome(const board::Decision& decision) const
{
    QStringList rows;
    auto named = decision.recommendations;
    std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) {
        return a.priority < b.priority;
    });
    for (const auto& recommendation : named)
        rows << recommended(recommendation);
    const auto left = rows.size() - m_limits.board;
    if (left > 0)
        rows = rows.mid(0, m_limits.board) << counted(left);
    if (decision.isNone) {
        auto words = tr("No treatment is recommended: %1")
                         .arg(BoardWords::of(decision.whyNone).toHtmlEscaped());
        if (!decision.whyNoneText.empty())
            words += tr("; ") + said(decision.whyNoneText);
        rows << words;
    }
    QStringList asked;
    if (decision.rebiopsy)
        asked << tr("rebiopsy");
    if (decision.repeatHistology)
        asked << tr("repeat histology");
    if (decision.geneticCounselling)
        asked << tr("genetic counselling");
    if (!asked.isEmpty())
        rows << tr("Asked for: %1").arg(asked.join(tr(", ")));
    return rows;
}

QString BoardParts::recommended(const board::Recommendation& one) const
{
    QStringList facts;
    if (one.use != board::UseType::NotStated)
        facts << BoardWords::of(one.use).toHtmlEscaped();
    if (!one.level.empty())
        facts << tr("level %1").arg(said(one.level));
    if (!one.responsible.empty())
        facts << tr("responsible: %1").arg(said(one.responsible));
    if (one.due.isKnown())
        facts << tr("due %1").arg(Format::date(one.due));
    auto row =
        tr("%1. %2", "priority, therapy")
            .arg(one.priority)
            .arg(QStringLiteral("<b>%1</b>")
                     .arg(one.therapy.empty() ? said(one.text)
                                              : BoardWords::therapy(one.therapy).toHtmlEscaped()));
    if (!one.therapy.empty() && !one.text.empty())
        facts << said(one.text);
    if (!facts.isEmpty())
        row += QStringLiteral("<br>") + facts.join(QStringLiteral(" · "));
    return row;
}

void BoardParts::objections(const board::Decision& decision)
{
    QStringList rows;
    for (const auto& dissent : decision.dissents)
        rows << tr("%1: %2", "name, reason")
                    .arg(text(dissent.member).toHtmlEscaped(), said(dissent.reason));
    if (rows.isEmpty())
        rows << tr("none recorded");
    section(tr("Dissent"), rows, m_limits.board);
    rows.clear();
    for (const auto& conflict : decision.conflicts)
        rows << (conflict.abstained ? tr("%1: %2 (abstained)", "name, interest")
                                    : tr("%1: %2", "name, interest"))
                    .arg(text(conflict.member).toHtmlEscaped(), said(conflict.interest));
    if (rows.isEmpty())
        rows << tr("none recorded");
    section(tr("Conflicts of interest"), rows, m_limits.board);
}

void BoardParts::afterwards(const board::BoardCase& one)
{
    QStringList rows;
    for (const auto& addendum : one.addenda)
        rows << tr("%1, %2: %3", "time, name, text")
                    .arg(BoardWords::instant(addendum.at),
                         text(addendum.by).toHtmlEscaped(),
                         said(addendum.text));
    section(tr("Addenda"), rows, m_limits.board);
    rows.clear();
    const auto& claim = one.claim;
    if (claim.state != board::ClaimState::NotNeeded || !claim.text.empty()) {
        QStringList parts{BoardWords::of(claim.state).toHtmlEscaped()};
        if (claim.asked.isKnown())
            parts << tr("asked %1").arg(Format::date(claim.asked));
        if (claim.answered.isKnown())
            parts << tr("answered %1").arg(Format::date(claim.answered));
        if (claim.refusal != board::ClaimRefusal::NotStated)
            parts << BoardWords::of(claim.refusal).toHtmlEscaped();
        if (!claim.text.empty())
            parts << said(claim.text);
        rows << parts.join(tr("; "));
    }
    section(tr("Insurer's claim"), rows, m_limits.board);
    rows.clear();
    for (const auto& seen : one.followUps)
        rows << followedUp(seen);
    section(tr("Follow-up"), rows, m_limits.board);
}

QString BoardParts::followedUp(const board::FollowUp& seen) const
{
    QStringList parts{BoardWords::of(seen.given).toHtmlEscaped()};
    if (seen.why != board::NotGiven::NotStated)
        parts << BoardWords::of(seen.why).toHtmlEscaped();
    if (seen.response != clinical::ResponseCategory::NotStated)
        parts << tr("response: %1").arg(BoardWords::of(seen.response).toHtmlEscaped());
    if (seen.worstToxicity || !seen.toxicity.empty())
        parts << tr("toxicity: %1")
                     .arg(seen.toxicity.empty() ? BoardWords::toxicity(seen.worstToxicity)
                                                : tr("%1, %2", "grade, which")
                                                      .arg(BoardWords::toxicity(seen.worstToxicity),
                                                           said(seen.toxicity)));
    if (!seen.text.empty())
        parts << said(seen.text);
    return tr("%1: %2", "date, what was seen").arg(Format::date(seen.date), parts.join(tr("; ")));
}

} // namespace consilium::ui
