#include "ui/board/board_words.h"

#include "ui/format/format.h"

#include <QDateTime>
#include <QLocale>

namespace consilium::ui
{

using board::ClaimRefusal;
using board::ClaimState;
using board::DecisionState;
using board::FinalProblem;
using board::Given;
using board::MinimumItem;
using board::NoRecommendation;
using board::NotGiven;
using board::Role;
using board::State;
using board::StepKind;
using board::UseType;
using clinical::ResponseCategory;

QString BoardWords::of(State state)
{
    switch (state) {
    case State::Backlog:
        return tr("backlog", "state of a case");
    case State::Prepared:
        return tr("prepared", "state of a case");
    case State::Scheduled:
        return tr("scheduled", "state of a case");
    case State::Discussed:
        return tr("discussed", "state of a case");
    case State::FollowedUp:
        return tr("followed up", "state of a case");
    }
    return {};
}

QString BoardWords::of(StepKind kind)
{
    switch (kind) {
    case StepKind::Question:
        return tr("Question");
    case StepKind::History:
        return tr("History");
    case StepKind::Timeline:
        return tr("Timeline");
    case StepKind::Imaging:
        return tr("Images");
    case StepKind::Pathology:
        return tr("Pathology");
    case StepKind::Molecular:
        return tr("Molecular");
    case StepKind::Risk:
        return tr("Risk");
    case StepKind::Options:
        return tr("Options");
    case StepKind::Decision:
        return tr("Decision");
    case StepKind::Note:
        return tr("Note");
    }
    return {};
}

QString BoardWords::of(MinimumItem item)
{
    switch (item) {
    case MinimumItem::Question:
        return tr("question");
    case MinimumItem::PerformanceStatus:
        return tr("performance status");
    case MinimumItem::Comorbidity:
        return tr("comorbidity");
    case MinimumItem::Frailty:
        return tr("frailty");
    case MinimumItem::ImagingDate:
        return tr("date of imaging");
    case MinimumItem::PathologyDate:
        return tr("date of pathology");
    }
    return {};
}

QString BoardWords::of(FinalProblem problem)
{
    switch (problem) {
    case FinalProblem::NoWording:
        return tr("Write the wording that was agreed on.");
    case FinalProblem::NothingDecided:
        return tr("Add a recommendation, a test to be done, or why nothing is recommended.");
    case FinalProblem::BothDecided:
        return tr("Choose: either recommendations or \"no recommendation\", not both.");
    case FinalProblem::NoReasonForNone:
        return tr("Choose why nothing is recommended.");
    case FinalProblem::EmptyRecommendation:
        return tr("Say what is recommended, or remove the empty recommendation.");
    case FinalProblem::NoUseType:
        return tr("Say of each therapy whether it is in label, off label, compassionate use or in "
                  "a trial.");
    case FinalProblem::NoResponsible:
        return tr("Name who is responsible for each recommendation.");
    case FinalProblem::NoQuorum:
        return tr("Fewer are present than agreed on: say why the decision stands without a "
                  "quorum.");
    case FinalProblem::NobodyPresent:
        return tr("Mark who is present.");
    case FinalProblem::DissentWithoutReason:
        return tr("Give name and reason of each dissent.");
    case FinalProblem::OverrideWithoutReason:
        return tr("Say why a therapy is recommended that is not on the first shelf of the "
                  "ranking.");
    }
    return {};
}

QString BoardWords::of(UseType use)
{
    switch (use) {
    case UseType::NotStated:
        return tr("not stated");
    case UseType::InLabel:
        return tr("in label", "use of a drug");
    case UseType::OffLabel:
        return tr("off label", "use of a drug");
    case UseType::Compassionate:
        return tr("compassionate use");
    case UseType::Trial:
        return tr("in a trial");
    }
    return {};
}

QString BoardWords::of(NoRecommendation why)
{
    switch (why) {
    case NoRecommendation::NotStated:
        return tr("not stated");
    case NoRecommendation::NothingFound:
        return tr("no alteration was found");
    case NoRecommendation::NothingActionable:
        return tr("alterations, but none with a treatment");
    case NoRecommendation::StandardNotUsedUp:
        return tr("standard treatment comes first");
    case NoRecommendation::TestInsufficient:
        return tr("material or quality of the test is insufficient");
    case NoRecommendation::Condition:
        return tr("the patient's condition does not allow treatment");
    case NoRecommendation::Refused:
        return tr("the patient does not want treatment");
    case NoRecommendation::SupportiveCare:
        return tr("best supportive care");
    case NoRecommendation::QuestionNotAnswered:
        return tr("something has to be known first");
    }
    return {};
}

QString BoardWords::of(DecisionState state)
{
    switch (state) {
    case DecisionState::None:
        return tr("no decision yet");
    case DecisionState::Draft:
        return tr("draft", "of a decision");
    case DecisionState::Preliminary:
        return tr("preliminary", "of a decision");
    case DecisionState::Final:
        return tr("final", "of a decision");
    }
    return {};
}

QString BoardWords::of(NotGiven why)
{
    switch (why) {
    case NotGiven::NotStated:
        return tr("not stated");
    case NotGiven::ClaimRefused:
        return tr("the insurer refused");
    case NotGiven::NotAvailable:
        return tr("drug or trial not available");
    case NotGiven::Deteriorated:
        return tr("the patient's condition became worse");
    case NotGiven::Died:
        return tr("the patient died before");
    case NotGiven::Refused:
        return tr("the patient did not want it");
    case NotGiven::OtherChosen:
        return tr("another treatment was chosen");
    case NotGiven::Lost:
        return tr("lost to follow-up");
    }
    return {};
}

QString BoardWords::of(Given given)
{
    switch (given) {
    case Given::Unknown:
        return tr("not known");
    case Given::Yes:
        return tr("given", "of a treatment");
    case Given::InPart:
        return tr("given in part", "of a treatment");
    case Given::No:
        return tr("not given", "of a treatment");
    }
    return {};
}

QString BoardWords::of(ClaimState state)
{
    switch (state) {
    case ClaimState::NotNeeded:
        return tr("not needed", "claim to an insurer");
    case ClaimState::Open:
        return tr("to be asked", "claim to an insurer");
    case ClaimState::Asked:
        return tr("asked", "claim to an insurer");
    case ClaimState::Granted:
        return tr("granted", "claim to an insurer");
    case ClaimState::Refused:
        return tr("refused", "claim to an insurer");
    }
    return {};
}

QString BoardWords::of(ClaimRefusal why)
{
    switch (why) {
    case ClaimRefusal::NotStated:
        return tr("not stated");
    case ClaimRefusal::EvidenceThought:
        return tr("evidence held to be insufficient");
    case ClaimRefusal::StandardAvailable:
        return tr("an approved treatment is available");
    case ClaimRefusal::Formal:
        return tr("papers or deadlines");
    case ClaimRefusal::Other:
        return tr("another reason");
    }
    return {};
}

QString BoardWords::of(Role role)
{
    switch (role) {
    case Role::Member:
        return tr("member", "of a tumour board");
    case Role::Chair:
        return tr("chair", "of a tumour board");
    case Role::Guest:
        return tr("guest", "of a tumour board");
    }
    return {};
}

QString BoardWords::of(ResponseCategory response)
{
    switch (response) {
    case ResponseCategory::NotStated:
        return tr("not stated");
    case ResponseCategory::Complete:
        return tr("complete response");
    case ResponseCategory::Partial:
        return tr("partial response");
    case ResponseCategory::Stable:
        return tr("stable disease");
    case ResponseCategory::Progression:
        return tr("progression");
    case ResponseCategory::NotEvaluable:
        return tr("not evaluable");
    case ResponseCategory::Improved:
        return tr("improved", "response");
    case ResponseCategory::Worse:
        return tr("worse", "response");
    }
    return {};
}

QString BoardWords::title(const board::Step& step)
{
    return step.kind == StepKind::Note && !step.title.empty() ? text(step.title) : of(step.kind);
}

QString BoardWords::therapy(const std::vector<std::string>& drugs)
{
    if (drugs.empty())
        return tr("no drug");
    QStringList words;
    for (const auto& drug : drugs)
        words.append(text(drug));
    return words.join(QStringLiteral(" + "));
}

QString BoardWords::what(const board::Recommendation& recommendation)
{
    if (recommendation.therapy.empty() && !recommendation.text.empty())
        return text(recommendation.text);
    return therapy(recommendation.therapy);
}

QString BoardWords::list(const std::vector<std::string>& names)
{
    QStringList words;
    for (const auto& name : names)
        words.append(text(name));
    return QLocale().createSeparatedList(words);
}

QString BoardWords::toxicity(std::optional<int> worstGrade)
{
    if (!worstGrade)
        return tr("not stated");
    return *worstGrade == 0 ? tr("CTCAE grade 0 (none)") : tr("CTCAE grade %1").arg(*worstGrade);
}

QString BoardWords::when(const board::Meeting& meeting)
{
    const auto date = Format::date(meeting.date);
    return meeting.time.empty() ? date : tr("%1, %2", "date, time").arg(date, text(meeting.time));
}

QString BoardWords::instant(const std::string& iso)
{
    const auto at = QDateTime::fromString(text(iso), Qt::ISODate).toLocalTime();
    if (!at.isValid())
        return text(iso);
    const auto day = PartialDate::parse(at.date().toString(Qt::ISODate).toStdString());
    if (!day.has_value())
        return text(iso);
    return tr("%1, %2", "date, time")
        .arg(Format::date(day.value()), at.time().toString(QStringLiteral("HH:mm")));
}

QString BoardWords::share(const board::Share& share)
{
    if (share.of == 0)
        return tr("nothing counted yet");
    return tr("%1 (%2 of %3; 95 % interval %4)", "share, count, of, interval")
        .arg(Format::percent(double(share.count) / share.of),
             QString::number(share.count),
             QString::number(share.of),
             Format::percentInterval(share.low, share.high));
}

} // namespace consilium::ui
