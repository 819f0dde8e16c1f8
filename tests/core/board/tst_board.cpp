#include "core/board/merge.h"
#include "core/board/rules.h"
#include "core/clinical/codec.h"

#include <QtTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::board;

namespace
{

Meeting meeting()
{
    return {"Thoracic board",
            PartialDate::parse("2026-03-02").value(),
            "16:30",
            "Room 2",
            {{"A. Ott", Role::Chair, "medical oncology", true},
             {"B. Kim", Role::Member, "radiotherapy", true},
             {"C. Roy", Role::Member, "surgery", false},
             {"D. Lee", Role::Guest, "student", true}},
            2,
            true,
            ""};
}

BoardCase discussed()
{
    BoardCase one;
    one.question = "Which systemic treatment?";
    one.decision.state = DecisionState::Draft;
    one.decision.wording = "Osimertinib.";
    one.decision.present = {"A. Ott", "B. Kim"};
    one.decision.quorum = 2;
    Recommendation first;
    first.therapy = {"osimertinib"};
    first.use = UseType::InLabel;
    first.responsible = "A. Ott";
    one.decision.recommendations = {first};
    return one;
}

BoardCase finished()
{
    auto one = discussed();
    one.decision.state = DecisionState::Final;
    one.decision.finalAt = "2026-03-02T16:40:00Z";
    one.decision.finalBy = "A. Ott";
    return one;
}

Choice sealed(const std::string& member, std::vector<std::string> therapy)
{
    return {member, std::move(therapy), {}, "2026-03-02T16:35:00Z"};
}

bool has(const std::vector<FinalProblem>& problems, FinalProblem problem)
{
    return std::find(problems.begin(), problems.end(), problem) != problems.end();
}

clinical::Case record()
{
    clinical::Case record;
    record.performance.push_back({{"e", {}},
                                  PartialDate::parse("2026-02-20").value(),
                                  clinical::PerformanceScale::Ecog,
                                  clinical::Assertion::Confirmed,
                                  1});
    clinical::Comorbidity absent;
    absent.presence = clinical::Presence::Absent;
    record.comorbidities.push_back(absent);
    clinical::Specimen specimen;
    specimen.collected = PartialDate::parse("2026-01").value();
    record.specimens.push_back(specimen);
    return record;
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingIsReadBack()
    {
        auto one = finished();
        one.registered = "2026-02-27T08:00:00Z";
        one.statements = {{"frailty", "G8 15 of 17"}};
        one.steps = {{StepKind::Question, "", "", false},
                     {StepKind::Note, "Wish", "stay at home", true}};
        one.choices = {sealed("A. Ott", {"osimertinib"}), {"B. Kim", {}, "trial", ""}};
        one.reveal = {"2026-03-02T16:36:00Z", "A. Ott", "time", {"B. Kim"}, 7, {{"osimertinib"}}};
        one.addenda = {{"2026-03-03T09:00:00Z", "A. Ott", "started"}};
        one.claim.state = ClaimState::Refused;
        one.claim.refusal = ClaimRefusal::StandardAvailable;
        FollowUp seen;
        seen.given = Given::InPart;
        seen.worstToxicity = 0;
        one.followUps = {seen};
        QVERIFY(clinical::fromJson<BoardCase>(clinical::toJson(one)).value() == one);
        QVERIFY(clinical::fromJson<Meeting>(clinical::toJson(meeting())).value() == meeting());
        QVERIFY(!clinical::fromJson<BoardCase>(R"({"questoin": "x"})").has_value());
    }

    void theMinimumNamesWhatIsMissing()
    {
        BoardCase one;
        QCOMPARE(missing(one, {}).size(), std::size(kMinimum));
        one.question = "  \n";
        QCOMPARE(missing(one, {}).front(), MinimumItem::Question);
        one.question = "Which treatment?";
        const auto open = missing(one, record());
        const std::vector expected{MinimumItem::Frailty, MinimumItem::ImagingDate};
        QVERIFY(open == expected);
        one.statements = {{"frailty", "fit"}, {"imaging-date", "2026-02-25, CT elsewhere"}};
        QVERIFY(missing(one, record()).empty());
        // Asked and not answered is no comorbidity data.
        auto unknown = record();
        unknown.comorbidities.front().presence = clinical::Presence::NotAsked;
        QVERIFY(missing(one, unknown) == std::vector{MinimumItem::Comorbidity});
    }

    void stepsComeFromTheRecord()
    {
        const auto kinds = [](const clinical::Case& of) {
            std::vector<StepKind> all;
            for (const auto& step : stepsFor(of))
                all.push_back(step.kind);
            return all;
        };
        QVERIFY((kinds({}) == std::vector{StepKind::Question,
                                          StepKind::History,
                                          StepKind::Options,
                                          StepKind::Decision}));
        auto full = record();
        full.medications.emplace_back();
        full.imaging.emplace_back();
        full.findings.emplace_back();
        QVERIFY((kinds(full) == std::vector{StepKind::Question,
                                            StepKind::History,
                                            StepKind::Timeline,
                                            StepKind::Imaging,
                                            StepKind::Pathology,
                                            StepKind::Molecular,
                                            StepKind::Options,
                                            StepKind::Decision}));
    }

    void theStateFollowsFromTheCase()
    {
        BoardCase one;
        QCOMPARE(stateOf(one, false), State::Backlog);
        one.isPrepared = true;
        QCOMPARE(stateOf(one, false), State::Prepared);
        QCOMPARE(stateOf(one, true), State::Scheduled);
        one.decision.state = DecisionState::Draft;
        QCOMPARE(stateOf(one, true), State::Scheduled);
        one.decision.state = DecisionState::Preliminary;
        QCOMPARE(stateOf(one, true), State::Discussed);
        one.followUps.emplace_back();
        QCOMPARE(stateOf(one, true), State::FollowedUp);
    }

    void presentMembersSealBeforeTheRankingIsShown()
    {
        BoardCase one;
        QVERIFY((notSealed(one, meeting()) == std::vector<std::string>{"A. Ott", "B. Kim"}));
        QVERIFY(!isOpen(one, meeting()));
        one.choices = {sealed("A. Ott", {"osimertinib"}), {"B. Kim", {"carboplatin"}, {}, ""}};
        QVERIFY((notSealed(one, meeting()) == std::vector<std::string>{"B. Kim"}));
        one.choices = {sealed("", {"osimertinib"})};
        QVERIFY(notSealed(one, meeting()).empty()); // the group chose as one
        QVERIFY(!isOpen(one, meeting()));
        one.reveal.at = "2026-03-02T16:36:00Z";
        QVERIFY(isOpen(one, meeting()));
        auto off = meeting();
        off.choosesFirst = false;
        QVERIFY(isOpen(BoardCase{}, off));
        QCOMPARE(presentOf(meeting()), 2);
    }

    void whoAbstainsDoesNotCount()
    {
        auto one = finished();
        one.decision.conflicts = {{"B. Kim", "speaks for the maker", false}};
        QVERIFY(finalProblems(one).empty()); // stated, and voted
        QCOMPARE(countedOf(one.decision), 2);
        one.decision.conflicts.front().abstained = true;
        QCOMPARE(countedOf(one.decision), 1);
        QVERIFY((finalProblems(one) == std::vector{FinalProblem::NoQuorum}));
        one.choices = {sealed("A. Ott", {"osimertinib"}), sealed("B. Kim", {"osimertinib"})};
        QCOMPARE(agreementOf(one).choices, 1);
        QCOMPARE(agreementOf(one).asDecided, 1);
        one.choices.clear();
        QVERIFY((notSealed(one, meeting()) == std::vector<std::string>{"A. Ott"}));
    }

    void nothingChangesBehindAFinalDecision()
    {
        const auto before = finished();
        auto after = before;
        after.choices = {sealed("A. Ott", {"osimertinib"})};
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::AlreadyExists);
        after = before;
        after.reveal.at = "2026-03-02T17:00:00Z";
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::AlreadyExists);
        after = before;
        after.pending.addendum = "Half a sen";
        after.claim.state = ClaimState::Open;
        QVERIFY(mayReplace(before, after).has_value());
        QVERIFY(isOpen(before, meeting())); // nothing is left to seal
    }

    void draftsAreMerged()
    {
        BoardCase old;
        old.question = "First line?";
        old.choices = {{"A. Ott", {"osimertinib"}, {}, ""}};
        auto stored = old;
        stored.decision.wording = "said meanwhile";
        stored.choices.front().sealed = "2026-03-02T16:35:00Z";
        stored.addenda = {{"2026-03-02T17:00:00Z", "A. Ott", "x"}};
        auto typed = old;
        typed.question = "Second line?";
        typed.choices.push_back({"B. Kim", {}, "wait", ""});
        const auto now = merged({old}, typed, stored).value();
        QCOMPARE(now.question, std::string("Second line?"));
        QCOMPARE(now.decision.wording, std::string("said meanwhile"));
        QVERIFY(now.choices.front() == stored.choices.front());
        QCOMPARE(now.choices.back().other, std::string("wait"));
        QVERIFY(now.addenda == stored.addenda);
        // Other words in the place of a sealed choice are refused, not dropped.
        typed.choices.front().therapy = {"afatinib"};
        QCOMPARE(merged({old}, typed, stored).error().context,
                 std::string("changed meanwhile: choice"));
        // Nothing stands on nothing.
        QCOMPARE(merged({}, typed, stored).error().code, ErrorCode::AlreadyExists);
        QVERIFY(merged({}, stored, stored).value() == stored);
    }

    void whatWasSealedStays()
    {
        BoardCase before;
        before.choices = {sealed("A. Ott", {"osimertinib"}), {"B. Kim", {"carboplatin"}, {}, ""}};
        auto after = before;
        after.choices[1].therapy = {"docetaxel"};
        QVERIFY(mayReplace(before, after).has_value()); // not sealed yet
        after.choices[0].therapy = {"docetaxel"};
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::AlreadyExists);
        after = before;
        after.choices.erase(after.choices.begin());
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::AlreadyExists);
        after = before;
        after.choices.push_back({"A. Ott", {"erlotinib"}, {}, ""});
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::AlreadyExists);
        after = before;
        after.choices.push_back(sealed("C. Roy", {}));
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::MissingData);
    }

    void nobodyChoosesAfterTheRankingWasOpened()
    {
        BoardCase before;
        before.choices = {sealed("A. Ott", {"osimertinib"})};
        auto opened = before;
        opened.reveal = {"2026-03-02T16:36:00Z", "A. Ott", "", {"B. Kim"}, 7, {}};
        QCOMPARE(mayReplace(before, opened).error().code, ErrorCode::MissingData);
        opened.reveal.why = "B. Kim was called away";
        QVERIFY(mayReplace(before, opened).has_value());
        auto late = opened;
        late.choices.push_back(sealed("B. Kim", {"carboplatin"}));
        QCOMPARE(mayReplace(opened, late).error().code, ErrorCode::AlreadyExists);
        auto closed = opened;
        closed.reveal = {};
        QCOMPARE(mayReplace(opened, closed).error().code, ErrorCode::AlreadyExists);
    }

    void aFinalDecisionNeedsItsParts_data()
    {
        QTest::addColumn<int>("problem");
        const auto row = [](const char* label, FinalProblem problem) {
            QTest::newRow(label) << static_cast<int>(problem);
        };
        row("wording", FinalProblem::NoWording);
        row("decided", FinalProblem::NothingDecided);
        row("both", FinalProblem::BothDecided);
        row("reason for none", FinalProblem::NoReasonForNone);
        row("empty", FinalProblem::EmptyRecommendation);
        row("use", FinalProblem::NoUseType);
        row("responsible", FinalProblem::NoResponsible);
        row("quorum", FinalProblem::NoQuorum);
        row("present", FinalProblem::NobodyPresent);
        row("dissent", FinalProblem::DissentWithoutReason);
        row("override", FinalProblem::OverrideWithoutReason);
    }

    void aFinalDecisionNeedsItsParts()
    {
        QFETCH(int, problem);
        const auto wanted = FinalProblem{problem};
        auto one = finished();
        QVERIFY(finalProblems(one).empty());
        QVERIFY(mayReplace(discussed(), one).has_value());
        auto& decision = one.decision;
        auto& first = decision.recommendations.front();
        switch (wanted) {
        case FinalProblem::NoWording:
            decision.wording = " ";
            break;
        case FinalProblem::NothingDecided:
            decision.recommendations.clear();
            break;
        case FinalProblem::BothDecided:
            decision.isNone = true;
            decision.whyNone = NoRecommendation::Refused;
            break;
        case FinalProblem::NoReasonForNone:
            decision.recommendations.clear();
            decision.isNone = true;
            break;
        case FinalProblem::EmptyRecommendation:
            first.therapy.clear();
            break;
        case FinalProblem::NoUseType:
            first.use = UseType::NotStated;
            break;
        case FinalProblem::NoResponsible:
            first.responsible.clear();
            break;
        case FinalProblem::NoQuorum:
            decision.quorum = 3;
            break;
        case FinalProblem::NobodyPresent:
            decision.present.clear();
            decision.quorum = 0;
            break;
        case FinalProblem::DissentWithoutReason:
            decision.dissents = {{"B. Kim", ""}};
            break;
        case FinalProblem::OverrideWithoutReason:
            one.reveal.at = "2026-03-02T16:36:00Z";
            one.reveal.firstShelf = {{"afatinib"}};
            break;
        }
        QVERIFY2(has(finalProblems(one), wanted), "not named");
        QCOMPARE(finalProblems(one).size(), std::size_t{1});
        QCOMPARE(mayReplace(discussed(), one).error().code, ErrorCode::MissingData);
        // Reasons settle what reasons can settle.
        if (wanted == FinalProblem::NoQuorum)
            decision.withoutQuorum = "holiday, agreed by telephone";
        else if (wanted == FinalProblem::OverrideWithoutReason)
            decision.overrideReason = "patient's wish";
        else
            return;
        QVERIFY(finalProblems(one).empty());
    }

    void aFinalDecisionNeverChanges()
    {
        const auto before = finished();
        auto after = before;
        after.decision.wording = "Afatinib.";
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::AlreadyExists);
        after = before;
        after.decision.state = DecisionState::Draft;
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::AlreadyExists);
        after = before;
        after.question = "Another?";
        QCOMPARE(mayReplace(before, after).error().code, ErrorCode::AlreadyExists);
        after = before;
        after.addenda = {{"2026-03-03T09:00:00Z", "A. Ott", "Dose 80 mg."}};
        after.followUps.emplace_back();
        after.claim.state = ClaimState::Asked;
        QVERIFY(mayReplace(before, after).has_value());
        auto less = after;
        less.addenda.clear();
        QCOMPARE(mayReplace(after, less).error().code, ErrorCode::AlreadyExists);
        less = after;
        less.followUps.front().given = Given::No;
        QCOMPARE(mayReplace(after, less).error().code, ErrorCode::AlreadyExists);
        // Neither belongs to a decision that can still be changed itself.
        auto draft = discussed();
        draft.addenda = after.addenda;
        QCOMPARE(mayReplace(discussed(), draft).error().code, ErrorCode::MissingData);
        draft = discussed();
        draft.followUps.emplace_back();
        QCOMPARE(mayReplace(discussed(), draft).error().code, ErrorCode::MissingData);
    }

    void agreementComparesDrugsInAnyOrder()
    {
        auto one = discussed();
        one.decision.recommendations.front().therapy = {"pemetrexed", "carboplatin"};
        one.choices = {sealed("A. Ott", {"carboplatin", "pemetrexed"}),
                       sealed("B. Kim", {"osimertinib"}),
                       {"C. Roy", {"osimertinib"}, {}, ""}};
        one.reveal.at = "2026-03-02T16:36:00Z";
        one.reveal.firstShelf = {{"osimertinib"}};
        const Agreement expected{2, 1, 1, true, true};
        QVERIFY(agreementOf(one) == expected);
        one.reveal.firstShelf.push_back({"carboplatin", "pemetrexed"});
        QVERIFY(!agreementOf(one).isOverride);
    }

    /// Wilson's interval as Newcombe gives it: 81 of 263 and 15 of 148 (Stat Med 17 (1998) 857).
    void sharesHaveWilsonIntervals()
    {
        const auto many = shareOf(81, 263);
        QVERIFY(std::abs(many.low - 0.2553) < 5e-5 && std::abs(many.high - 0.3662) < 5e-5);
        const auto few = shareOf(15, 148);
        QVERIFY(std::abs(few.low - 0.0624) < 5e-5 && std::abs(few.high - 0.1605) < 5e-5);
        const auto none = shareOf(0, 20);
        QVERIFY(none.low == 0 && std::abs(none.high - 0.1611) < 5e-5);
        QVERIFY(shareOf(0, 0).low == 0 && shareOf(0, 0).high == 1);
        QCOMPARE(shareOf(7, 7).high, 1.0);
    }

    void figuresCountWhatIsKnown()
    {
        const auto followed =
            [](Given given, clinical::ResponseCategory response, std::optional<int> toxicity) {
                auto one = finished();
                FollowUp seen;
                seen.given = given;
                seen.response = response;
                seen.worstToxicity = toxicity;
                one.followUps = {seen};
                return one;
            };
        using clinical::ResponseCategory;
        auto none = finished();
        none.decision.recommendations.clear();
        none.decision.isNone = true;
        none.decision.whyNone = NoRecommendation::NothingFound;
        auto chosen = followed(Given::Yes, ResponseCategory::Partial, 3);
        chosen.choices = {sealed("A. Ott", {"osimertinib"}), sealed("B. Kim", {"erlotinib"})};
        chosen.reveal.at = "2026-03-02T16:36:00Z";
        chosen.reveal.firstShelf = {{"osimertinib"}};
        const auto figures = figuresOf({chosen,
                                        followed(Given::InPart, ResponseCategory::NotEvaluable, {}),
                                        followed(Given::Yes, ResponseCategory::Progression, 1),
                                        followed(Given::No, ResponseCategory::Complete, 5),
                                        followed(Given::Unknown, ResponseCategory::Complete, 5),
                                        finished(),
                                        none,
                                        discussed()});
        QCOMPARE(figures.discussed, 7);
        QVERIFY(figures.recommended == shareOf(6, 7));
        QVERIFY(figures.given == shareOf(3, 4));
        QVERIFY(figures.responded == shareOf(1, 2));
        QVERIFY(figures.toxic == shareOf(1, 2));
        QVERIFY(figures.overridden == shareOf(0, 1));
        QVERIFY(figures.choicesKept == shareOf(1, 2));
        QCOMPARE(figures.withoutFollowUp, 2);
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
