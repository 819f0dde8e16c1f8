#include "core/board/rules.h"

#include <algorithm>
#include <set>

namespace consilium::board
{

namespace
{

bool isStated(const BoardCase& one, MinimumItem item)
{
    return std::any_of(one.statements.begin(), one.statements.end(), [&](const auto& statement) {
        return statement.item == name(item) && !statement.text.empty();
    });
}

template <typename Records, typename DateOf>
bool hasDated(const Records& records, const DateOf& dateOf)
{
    return std::any_of(records.begin(), records.end(), [&](const auto& record) {
        return dateOf(record).isKnown();
    });
}

bool isInRecord(const clinical::Case& record, MinimumItem item)
{
    using clinical::counts;
    switch (item) {
    case MinimumItem::PerformanceStatus:
        return std::any_of(record.performance.begin(),
                           record.performance.end(),
                           [](const auto& one) { return counts(one.assertion); });
    case MinimumItem::Comorbidity:
        return std::any_of(
            record.comorbidities.begin(), record.comorbidities.end(), [](const auto& one) {
                return counts(one.assertion) && one.presence != clinical::Presence::Unknown &&
                       one.presence != clinical::Presence::NotAsked;
            });
    case MinimumItem::ImagingDate:
        return hasDated(record.imaging, [](const auto& one) {
            return counts(one.assertion) ? one.date : PartialDate{};
        });
    case MinimumItem::PathologyDate:
        return hasDated(record.specimens, [](const auto& one) { return one.collected; });
    case MinimumItem::Question:
    case MinimumItem::Frailty:
        break;
    }
    return false;
}

bool hasText(const std::string& text)
{
    return text.find_first_not_of(" \t\n\r") != std::string::npos;
}

/// Whether every item of `before` stands at its place in `after`.
template <typename Item>
bool isKept(const std::vector<Item>& before, const std::vector<Item>& after)
{
    return before.size() <= after.size() && std::equal(before.begin(), before.end(), after.begin());
}

std::ptrdiff_t sealedOf(const BoardCase& one)
{
    return std::count_if(one.choices.begin(), one.choices.end(), [](const Choice& choice) {
        return !choice.sealed.empty();
    });
}

Status sealsStay(const BoardCase& before, const BoardCase& after)
{
    for (const auto& choice : before.choices) {
        if (!choice.sealed.empty() &&
            std::find(after.choices.begin(), after.choices.end(), choice) == after.choices.end())
            return fail(ErrorCode::AlreadyExists, "board: a sealed choice");
    }
    std::set<std::string> chosen;
    for (const auto& choice : after.choices) {
        if (!chosen.insert(choice.member).second)
            return fail(ErrorCode::AlreadyExists, "board: two choices of one member");
        if (choice.sealed.empty())
            continue;
        if (choice.therapy.empty() && !hasText(choice.other))
            return fail(ErrorCode::MissingData, "board: a choice without content");
        // Who has seen the ranking has no choice of his own any more.
        if (!before.reveal.at.empty() &&
            std::find(before.choices.begin(), before.choices.end(), choice) == before.choices.end())
            return fail(ErrorCode::AlreadyExists, "board: a choice after the ranking was opened");
    }
    return ok();
}

} // namespace

int presentOf(const Meeting& meeting)
{
    return static_cast<int>(
        std::count_if(meeting.members.begin(), meeting.members.end(), [](const Member& member) {
            return member.isPresent && member.role != Role::Guest;
        }));
}

State stateOf(const BoardCase& one, bool isOnMeeting)
{
    if (!one.followUps.empty())
        return State::FollowedUp;
    if (one.decision.state == DecisionState::Preliminary ||
        one.decision.state == DecisionState::Final)
        return State::Discussed;
    if (isOnMeeting)
        return State::Scheduled;
    return one.isPrepared ? State::Prepared : State::Backlog;
}

std::string_view name(MinimumItem item)
{
    switch (item) {
    case MinimumItem::Question:
        return "question";
    case MinimumItem::PerformanceStatus:
        return "performance-status";
    case MinimumItem::Comorbidity:
        return "comorbidity";
    case MinimumItem::Frailty:
        return "frailty";
    case MinimumItem::ImagingDate:
        return "imaging-date";
    case MinimumItem::PathologyDate:
        return "pathology-date";
    }
    return "";
}

std::vector<MinimumItem> missing(const BoardCase& one, const clinical::Case& record)
{
    std::vector<MinimumItem> open;
    for (const auto item : kMinimum) {
        const bool isThere = item == MinimumItem::Question
                                 ? hasText(one.question)
                                 : isInRecord(record, item) || isStated(one, item);
        if (!isThere)
            open.push_back(item);
    }
    return open;
}

std::vector<Step> stepsFor(const clinical::Case& record)
{
    std::vector<Step> steps;
    const auto add = [&](StepKind kind) {
        steps.emplace_back();
        steps.back().kind = kind;
    };
    add(StepKind::Question);
    add(StepKind::History);
    const bool hasCourse = !record.medications.empty() || !record.surgeries.empty() ||
                           !record.radiotherapies.empty() || !record.responses.empty();
    if (hasCourse)
        add(StepKind::Timeline);
    if (!record.imaging.empty())
        add(StepKind::Imaging);
    if (!record.specimens.empty() || !record.documents.empty())
        add(StepKind::Pathology);
    if (!record.findings.empty() || !record.assays.empty() || !record.pharmacogenes.empty())
        add(StepKind::Molecular);
    add(StepKind::Options);
    add(StepKind::Decision);
    return steps;
}

bool hasAbstained(const Decision& decision, const std::string& member)
{
    return std::any_of(
        decision.conflicts.begin(), decision.conflicts.end(), [&](const Conflict& conflict) {
            return conflict.abstained && conflict.member == member;
        });
}

int countedOf(const Decision& decision)
{
    return static_cast<int>(
        std::count_if(decision.present.begin(), decision.present.end(), [&](const auto& name) {
            return !hasAbstained(decision, name);
        }));
}

std::vector<std::string> notSealed(const BoardCase& one, const Meeting& meeting)
{
    const auto hasSealed = [&](const std::string& member) {
        return std::any_of(one.choices.begin(), one.choices.end(), [&](const Choice& choice) {
            return choice.member == member && !choice.sealed.empty();
        });
    };
    std::vector<std::string> open;
    if (hasSealed(""))
        return open;
    for (const auto& member : meeting.members) {
        if (member.isPresent && member.role != Role::Guest && !hasSealed(member.name) &&
            !hasAbstained(one.decision, member.name))
            open.push_back(member.name);
    }
    return open;
}

bool isOpen(const BoardCase& one, const Meeting& meeting)
{
    return !one.reveal.at.empty() || !meeting.choosesFirst ||
           one.decision.state == DecisionState::Final;
}

Status mayReplace(const BoardCase& before, const BoardCase& after)
{
    CONSILIUM_CHECK(sealsStay(before, after));
    if (!before.reveal.at.empty() && !(before.reveal == after.reveal))
        return fail(ErrorCode::AlreadyExists, "board: the ranking was opened");
    if (before.reveal.at.empty() && !after.reveal.at.empty() && !after.reveal.notSealed.empty() &&
        !hasText(after.reveal.why))
        return fail(ErrorCode::MissingData, "board: why the ranking is opened early");
    if (!isKept(before.addenda, after.addenda))
        return fail(ErrorCode::AlreadyExists, "board: an addendum");
    if (!isKept(before.followUps, after.followUps))
        return fail(ErrorCode::AlreadyExists, "board: a follow-up");
    if (before.decision.state == DecisionState::Final) {
        // What it was made on does not change behind it: neither choices nor the ranking seen.
        if (!(before.decision == after.decision) || before.question != after.question ||
            !(before.reveal == after.reveal) || sealedOf(before) != sealedOf(after))
            return fail(ErrorCode::AlreadyExists, "board: a final decision");
        return ok();
    }
    if (!after.addenda.empty())
        return fail(ErrorCode::MissingData, "board: a final decision to add to");
    if (!after.followUps.empty())
        return fail(ErrorCode::MissingData, "board: a final decision to follow up");
    if (after.decision.state == DecisionState::Final &&
        (!finalProblems(after).empty() || after.decision.finalAt.empty() ||
         !hasText(after.decision.finalBy)))
        return fail(ErrorCode::MissingData, "board: what a final decision needs");
    return ok();
}

std::vector<FinalProblem> finalProblems(const BoardCase& one)
{
    std::vector<FinalProblem> problems;
    const auto& decision = one.decision;
    const auto add = [&](bool is, FinalProblem problem) {
        if (is)
            problems.push_back(problem);
    };
    const auto any = [](const auto& all, const auto& is) {
        return std::any_of(all.begin(), all.end(), is);
    };
    const auto& named = decision.recommendations;
    add(!hasText(decision.wording), FinalProblem::NoWording);
    add(named.empty() && !decision.isNone && !decision.rebiopsy && !decision.repeatHistology &&
            !decision.geneticCounselling,
        FinalProblem::NothingDecided);
    add(!named.empty() && decision.isNone, FinalProblem::BothDecided);
    add(decision.isNone && decision.whyNone == NoRecommendation::NotStated,
        FinalProblem::NoReasonForNone);
    add(any(named, [](const auto& item) { return item.therapy.empty() && !hasText(item.text); }),
        FinalProblem::EmptyRecommendation);
    add(any(named,
            [](const auto& item) {
                return !item.therapy.empty() && item.use == UseType::NotStated;
            }),
        FinalProblem::NoUseType);
    add(any(named, [](const auto& item) { return !hasText(item.responsible); }),
        FinalProblem::NoResponsible);
    add(decision.present.empty(), FinalProblem::NobodyPresent);
    add(countedOf(decision) < decision.quorum && !hasText(decision.withoutQuorum),
        FinalProblem::NoQuorum);
    add(any(decision.dissents,
            [](const auto& item) { return !hasText(item.member) || !hasText(item.reason); }),
        FinalProblem::DissentWithoutReason);
    add(agreementOf(one).isOverride && !hasText(decision.overrideReason),
        FinalProblem::OverrideWithoutReason);
    return problems;
}

} // namespace consilium::board
