#include "core/options/facts.h"
#include "core/options/situation.h"

#include <algorithm>
#include <map>
#include <set>

namespace consilium::options
{

namespace
{

using genomics::Truth;
using knowledge::Rule;
using knowledge::RuleLeaf;
using knowledge::RuleTest;
using Operation = TestNode::Operation;

CriterionKind kindOf(knowledge::RuleKind kind)
{
    using From = knowledge::RuleKind;
    switch (kind) {
    case From::PerformanceStatus:
        return CriterionKind::PerformanceStatus;
    case From::Kidney:
        return CriterionKind::Kidney;
    case From::Liver:
        return CriterionKind::Liver;
    case From::BloodCount:
        return CriterionKind::BloodCount;
    case From::Allergy:
        return CriterionKind::Allergy;
    case From::Heart:
        return CriterionKind::Heart;
    case From::Lung:
        return CriterionKind::Lung;
    case From::Pregnancy:
        return CriterionKind::Pregnancy;
    case From::Infection:
        return CriterionKind::Infection;
    case From::Immune:
        return CriterionKind::Immune;
    case From::Bleeding:
        return CriterionKind::Bleeding;
    case From::Thrombosis:
        return CriterionKind::Thrombosis;
    case From::NervousSystem:
        return CriterionKind::NervousSystem;
    case From::Metabolic:
        return CriterionKind::Metabolic;
    case From::Interaction:
        return CriterionKind::Interaction;
    case From::Vaccination:
        return CriterionKind::Vaccination;
    case From::Lifestyle:
        return CriterionKind::Lifestyle;
    case From::Comorbidity:
        return CriterionKind::Comorbidity;
    case From::PriorTherapy:
        return CriterionKind::PriorTherapy;
    case From::Age:
        return CriterionKind::Age;
    }
    return CriterionKind::PerformanceStatus;
}

Truth opposite(Truth truth)
{
    return truth == Truth::True    ? Truth::False
           : truth == Truth::False ? Truth::True
                                   : Truth::Unknown;
}

TestNode evaluate(const RuleTest& test, const Facts& facts, const std::vector<std::string>& therapy)
{
    TestNode node;
    if (test.operation == RuleTest::Operation::Leaf) {
        auto fact = facts.answer(test.leaf, therapy);
        node.truth = fact.truth;
        node.words = std::move(fact.words);
        node.data = std::move(fact.data);
        node.settledBy = std::move(fact.settledBy);
        node.ageDays = fact.ageDays;
        node.isStale = fact.isStale();
        node.isUndated = fact.isUndated;
        return node;
    }
    for (const auto& child : test.children)
        node.children.push_back(evaluate(child, facts, therapy));
    const auto has = [&](Truth truth) {
        return std::any_of(node.children.begin(), node.children.end(), [&](const TestNode& child) {
            return child.truth == truth;
        });
    };
    switch (test.operation) {
    case RuleTest::Operation::All:
        node.operation = Operation::All;
        node.truth = has(Truth::False)     ? Truth::False
                     : has(Truth::Unknown) ? Truth::Unknown
                                           : Truth::True;
        break;
    case RuleTest::Operation::Any:
        node.operation = Operation::Any;
        node.truth = has(Truth::True)      ? Truth::True
                     : has(Truth::Unknown) ? Truth::Unknown
                                           : Truth::False;
        break;
    default:
        node.operation = Operation::Not;
        node.truth = opposite(node.children.front().truth);
        break;
    }
    return node;
}

/// The leaves that the answer rests on: those that make it what it is. Of several that each
/// suffice, one that is not stale.
void addDecisive(const TestNode& node, std::vector<const TestNode*>& into)
{
    if (node.operation == Operation::Leaf) {
        into.push_back(&node);
        return;
    }
    if (node.operation == Operation::Not) {
        addDecisive(node.children.front(), into);
        return;
    }
    const bool suffices = (node.operation == Operation::Any && node.truth == Truth::True) ||
                          (node.operation == Operation::All && node.truth == Truth::False);
    std::vector<std::vector<const TestNode*>> found;
    for (const auto& child : node.children) {
        if (child.truth != node.truth)
            continue;
        found.emplace_back();
        addDecisive(child, found.back());
    }
    if (suffices && node.truth == Truth::True) {
        const auto fresh = std::find_if(found.begin(), found.end(), [](const auto& leaves) {
            return std::none_of(
                leaves.begin(), leaves.end(), [](const TestNode* leaf) { return leaf->isStale; });
        });
        if (fresh != found.end())
            found = {*fresh};
    }
    for (const auto& leaves : found)
        into.insert(into.end(), leaves.begin(), leaves.end());
}

void addOnce(std::vector<Datum>& data, const std::vector<Datum>& more)
{
    for (const auto& datum : more) {
        if (std::none_of(data.begin(), data.end(), [&](const Datum& known) {
                return known.key == datum.key && known.what == datum.what;
            }))
            data.push_back(datum);
    }
}

/// The reason before what stands: "{} {} is {}; at least {} is asked for."
Message withReason(const std::string& reason, const Message& words)
{
    static const std::map<std::string, std::string> kThresholds{
        {"{} is {}; at least {} is asked for", "{} {} is {}; at least {} is asked for."},
        {"{} is {}; at most {} is asked for", "{} {} is {}; at most {} is asked for."},
        {"{} is {}; above {} is asked for", "{} {} is {}; above {} is asked for."},
        {"{} is {}; below {} is asked for", "{} {} is {}; below {} is asked for."}};
    const auto whole = kThresholds.find(words.pattern);
    if (whole == kThresholds.end())
        return {"{}", {reason}};
    Message message{whole->second, {reason.ends_with('.') ? reason : reason + '.'}};
    message.arguments.insert(
        message.arguments.end(), words.arguments.begin(), words.arguments.end());
    return message;
}

void word(Criterion& criterion, Message words)
{
    criterion.words = std::move(words);
    criterion.sentence = criterion.words.english();
}

Criterion judge(const Rule& rule, TestNode root)
{
    Criterion criterion;
    criterion.kind = kindOf(rule.kind);
    criterion.ruleId = rule.id;
    criterion.citations = rule.citations;
    criterion.mechanism = rule.mechanism;
    std::vector<const TestNode*> decisive;
    addDecisive(root, decisive);
    for (const auto* leaf : decisive)
        addOnce(criterion.data, leaf->data);
    const bool isSingle = decisive.size() == 1;
    const auto stale = std::find_if(
        decisive.begin(), decisive.end(), [](const TestNode* leaf) { return leaf->isStale; });
    if (root.truth == Truth::Unknown) {
        criterion.verdict = Verdict::Undetermined;
        std::string all;
        std::set<std::string> seen;
        for (const auto* leaf : decisive) {
            if (seen.insert(leaf->settledBy).second)
                all += (all.empty() ? "" : ", ") + leaf->settledBy;
        }
        criterion.settledBy = all;
        word(criterion, isSingle ? decisive.front()->words : Message{"Not known: {}", {all}});
    } else if (root.truth == Truth::False) {
        criterion.verdict =
            rule.otherwise == knowledge::RuleOutcome::Fail ? Verdict::Fail : Verdict::Warn;
        criterion.keepsFromFirstShelf = rule.otherwise == knowledge::RuleOutcome::Reconsider;
        word(criterion,
             isSingle ? withReason(rule.reason, decisive.front()->words)
                      : Message{"{}", {rule.reason}});
        criterion.recoverable = rule.recoverable;
    } else if (stale != decisive.end()) {
        criterion.verdict = Verdict::Warn;
        // The first two arguments of a threshold's words are what was measured and its value.
        const auto& arguments = (*stale)->words.arguments;
        word(criterion,
             (*stale)->isUndated
                 ? Message{"{} is {}, but its date is not known", {arguments[0], arguments[1]}}
                 : Message{"{} is {}, but {} days old",
                           {arguments[0], arguments[1], std::to_string(*(*stale)->ageDays)}});
        criterion.recoverable = kRepeatTheTest;
    } else {
        criterion.verdict = Verdict::Pass;
        word(criterion,
             isSingle ? decisive.front()->words : Message{"All that is asked for is met", {}});
    }
    if (root.operation != Operation::Leaf)
        criterion.test = {std::move(root)};
    return criterion;
}

/// An allergy to one of the drugs themselves needs no rule of its own. Empty where a rule has
/// judged that drug already.
std::vector<Criterion> judgeOwnAllergy(const clinical::Case& record,
                                       const std::vector<std::string>& therapy,
                                       const Knowledge& knowledge)
{
    std::vector<Criterion> criteria;
    for (const auto& allergy : record.allergies) {
        if (!clinical::counts(allergy.assertion) || allergy.isNoKnownAllergy)
            continue;
        for (const auto& ingredient : knowledge.drugs.ingredientsOf(allergy.substance)) {
            if (std::find(therapy.begin(), therapy.end(), ingredient) == therapy.end())
                continue;
            Criterion criterion;
            criterion.kind = CriterionKind::Allergy;
            criterion.verdict = Verdict::Fail;
            criterion.ruleId = "allergy-to-the-drug-itself";
            say(criterion, "An allergy to {} is recorded", {ingredient});
            criterion.data.push_back({"allergy: " + allergy.substance.label(),
                                      allergy.date,
                                      allergy.header.provenance.place,
                                      allergy.header.key});
            criteria.push_back(std::move(criterion));
        }
    }
    return criteria;
}

} // namespace

bool appliesTo(const Rule& rule,
               const std::vector<std::string>& therapy,
               const terminology::DrugTable& drugs)
{
    return std::any_of(therapy.begin(), therapy.end(), [&](const std::string& drug) {
        return std::find(rule.drugs.begin(), rule.drugs.end(), drug) != rule.drugs.end() ||
               std::any_of(
                   rule.classes.begin(), rule.classes.end(), [&](const std::string& drugClass) {
                       return drugs.isOfClass(drug, drugClass);
                   });
    });
}

std::vector<Criterion> judgeRules(const Facts& facts, const std::vector<std::string>& therapy)
{
    std::vector<Criterion> criteria;
    const auto& knowledge = facts.knowledge();
    for (const auto& rule : knowledge.pack.rules) {
        if (appliesTo(rule, therapy, knowledge.drugs))
            criteria.push_back(judge(rule, evaluate(rule.test, facts, therapy)));
    }
    for (auto& own : judgeOwnAllergy(facts.record(), therapy, knowledge)) {
        const bool isJudged =
            std::any_of(criteria.begin(), criteria.end(), [&](const Criterion& known) {
                return known.kind == CriterionKind::Allergy && !known.data.empty() &&
                       known.data.front().key == own.data.front().key;
            });
        if (!isJudged)
            criteria.push_back(std::move(own));
    }
    return criteria;
}

} // namespace consilium::options
