#include "core/services/board_export.h"

#include "core/interchange/fhir/board_writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::services
{

namespace
{

using interchange::fhir::BoardPlan;
using interchange::fhir::BoardProposal;

std::string_view wordOf(board::UseType use)
{
    using board::UseType;
    switch (use) {
    case UseType::NotStated:
        return "";
    case UseType::InLabel:
        return "in label";
    case UseType::OffLabel:
        return "off label";
    case UseType::Compassionate:
        return "compassionate use";
    case UseType::Trial:
        return "clinical trial";
    }
    return "";
}

std::string_view wordOf(board::NoRecommendation why)
{
    using board::NoRecommendation;
    switch (why) {
    case NoRecommendation::NotStated:
        return "No reason stated";
    case NoRecommendation::NothingFound:
        return "No alteration was found";
    case NoRecommendation::NothingActionable:
        return "No alteration has a treatment";
    case NoRecommendation::StandardNotUsedUp:
        return "Standard treatment comes first";
    case NoRecommendation::TestInsufficient:
        return "The test was insufficient";
    case NoRecommendation::Condition:
        return "The patient's condition does not allow treatment";
    case NoRecommendation::Refused:
        return "The patient does not want it";
    case NoRecommendation::SupportiveCare:
        return "Best supportive care";
    case NoRecommendation::QuestionNotAnswered:
        return "Something has to be known first";
    }
    return "";
}

std::string_view wordOf(board::Given given)
{
    using board::Given;
    switch (given) {
    case Given::Unknown:
        return "not known whether given";
    case Given::Yes:
        return "given";
    case Given::InPart:
        return "given in part";
    case Given::No:
        return "not given";
    }
    return "";
}

std::string_view wordOf(board::NotGiven why)
{
    using board::NotGiven;
    switch (why) {
    case NotGiven::NotStated:
        return "";
    case NotGiven::ClaimRefused:
        return "the insurer refused";
    case NotGiven::NotAvailable:
        return "not available";
    case NotGiven::Deteriorated:
        return "the patient deteriorated";
    case NotGiven::Died:
        return "the patient died";
    case NotGiven::Refused:
        return "the patient did not want it";
    case NotGiven::OtherChosen:
        return "another treatment was chosen";
    case NotGiven::Lost:
        return "lost to follow-up";
    }
    return "";
}

BoardProposal proposalOf(const board::Recommendation& one)
{
    BoardProposal proposal;
    proposal.drugs = one.therapy;
    proposal.performer = one.responsible;
    const auto add = [&](std::string_view what, std::string_view value) {
        if (!value.empty())
            proposal.notes.push_back(fmt::format("{}: {}", what, value));
    };
    if (one.therapy.empty())
        proposal.text = one.text;
    else
        add("Said with it", one.text);
    add("Priority", std::to_string(one.priority));
    add("Level of evidence", one.level);
    add("Use", wordOf(one.use));
    add("Due", one.due.iso());
    return proposal;
}

BoardProposal testOf(const char* text)
{
    BoardProposal proposal;
    proposal.text = text;
    return proposal;
}

std::vector<std::string> presentAt(const BoardRow& row, const board::Meeting& meeting)
{
    const auto& decision = row.one.decision;
    const bool isFinal = decision.state == board::DecisionState::Final;
    std::vector<std::string> all;
    for (const auto& member : meeting.members) {
        const bool wasThere =
            std::find(decision.present.begin(), decision.present.end(), member.name) !=
            decision.present.end();
        const bool isGuest = member.role == board::Role::Guest;
        if (isFinal && !isGuest ? wasThere : member.isPresent)
            all.push_back(member.discipline.empty() ? member.name
                                                    : member.name + ", " + member.discipline);
    }
    // Whoever decided stays, though the meeting's list was changed since.
    for (const auto& name : decision.present) {
        const bool isListed = std::any_of(meeting.members.begin(),
                                          meeting.members.end(),
                                          [&](const auto& member) { return member.name == name; });
        if (isFinal && !isListed)
            all.push_back(name);
    }
    return all;
}

std::string textOf(const board::FollowUp& seen)
{
    auto text = fmt::format(
        "Follow-up{}{}: {}", seen.date.isKnown() ? " " : "", seen.date.iso(), wordOf(seen.given));
    const auto add = [&](std::string_view what) {
        if (!what.empty())
            text += fmt::format("; {}", what);
    };
    add(wordOf(seen.why));
    if (seen.response != clinical::ResponseCategory::NotStated)
        add(fmt::format("response {}", boost::describe::enum_to_string(seen.response, "")));
    if (seen.worstToxicity)
        add(fmt::format("worst toxicity CTCAE {}", *seen.worstToxicity));
    add(seen.toxicity);
    add(seen.text);
    return text;
}

void addRemarks(const board::BoardCase& one, BoardPlan& plan)
{
    const auto& decision = one.decision;
    const auto add = [&](const std::string& author, const std::string& time, std::string text) {
        plan.remarks.push_back({author, time, std::move(text)});
    };
    for (const auto& dissent : decision.dissents)
        add(dissent.member, "", "Dissent: " + dissent.reason);
    for (const auto& conflict : decision.conflicts)
        add(conflict.member,
            "",
            fmt::format("Conflict of interest: {}{}",
                        conflict.interest,
                        conflict.abstained ? " (abstained)" : ""));
    if (decision.quorum > 0)
        add("",
            "",
            fmt::format("Quorum: {} of {} needed were present{}",
                        board::countedOf(decision),
                        decision.quorum,
                        board::countedOf(decision) < static_cast<int>(decision.present.size())
                            ? ", who abstained not counted"
                            : ""));
    if (!decision.withoutQuorum.empty())
        add("", "", "Without quorum: " + decision.withoutQuorum);
    if (!decision.overrideReason.empty())
        add("", "", "Not on the ranking's first shelf, because: " + decision.overrideReason);
    for (const auto& addendum : one.addenda)
        add(addendum.by, addendum.at, "Addendum: " + addendum.text);
    for (const auto& seen : one.followUps)
        add("", "", textOf(seen));
}

} // namespace

std::string
exportBoardCase(const BoardRow& row, const MeetingRow& meeting, const clinical::Case& record)
{
    const auto& one = row.one;
    const auto& decision = one.decision;
    BoardPlan plan;
    plan.name = fmt::format("board|{}", static_cast<std::int64_t>(row.id));
    plan.isFinal = decision.state == board::DecisionState::Final;
    plan.title = meeting.meeting.title;
    plan.question = one.question;
    plan.wording = decision.wording;
    plan.date = meeting.meeting.date;
    plan.instant = plan.isFinal ? decision.finalAt : row.changed;
    plan.author = decision.finalBy;
    plan.contributors = presentAt(row, meeting.meeting);
    auto named = decision.recommendations;
    std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) {
        return a.priority < b.priority;
    });
    for (const auto& recommendation : named) {
        if (!recommendation.therapy.empty() || !recommendation.text.empty())
            plan.proposals.push_back(proposalOf(recommendation));
    }
    if (decision.rebiopsy)
        plan.proposals.push_back(testOf("Rebiopsy"));
    if (decision.repeatHistology)
        plan.proposals.push_back(testOf("Repeat histology"));
    if (decision.geneticCounselling)
        plan.proposals.push_back(testOf("Genetic counselling"));
    if (decision.isNone)
        plan.noneBecause =
            decision.whyNoneText.empty()
                ? std::string(wordOf(decision.whyNone))
                : fmt::format("{}: {}", wordOf(decision.whyNone), decision.whyNoneText);
    addRemarks(one, plan);
    plan.madeWith = decision.made;
    plan.program = "Consilium " CONSILIUM_VERSION;
    return interchange::fhir::writeBoardPlan(record, plan);
}

} // namespace consilium::services
