#pragma once

#include "core/options/ranking.h"
#include "tests/support/builders.h"

#include <QLabel>
#include <QWidget>

#include <cmath>

// Invented options, each a line to make. Statements live as long as the program.
namespace consilium::tests
{

inline options::Criterion
criterion(options::CriterionKind kind, options::Verdict verdict, const std::string& words)
{
    options::Criterion one;
    one.kind = kind;
    one.verdict = verdict;
    options::say(one, words);
    return one;
}

/// 30 % with an interval; start 20 %, one input that raises, one that lowers, one that is not
/// known.
inline options::ModelScore score()
{
    options::ModelScore score;
    score.model = "invented-model";
    score.name = "Invented model";
    score.version = "7.1";
    score.claim = "It does not say what another treatment would have done.";
    score.outcome = "complete or partial response";
    score.horizon = "at 12 months";
    score.population = "Invented people";
    score.judged = options::Judged{"invented cohort", 515, 127, 0.75, 0.70, 0.80};
    score.value = 0.3;
    score.low = 0.22;
    score.high = 0.41;
    score.intervalMeaning = "90 % of people like this";
    score.base = std::log(0.2 / 0.8);
    const double end = std::log(0.3 / 0.7);
    score.contributions = {{"Mutational burden",
                            "12 mutations/Mb",
                            date("2026-02-01"),
                            end - score.base + 0.5,
                            false,
                            false},
                           {"Albumin", "31 g/L", date("2026-02-03"), -0.4, false, false},
                           {"Neutrophil ratio", "not known", {}, -0.1, true, false}};
    score.missing = {"Neutrophil ratio"};
    return score;
}

inline options::ModelScore withheldScore()
{
    auto score = tests::score();
    score.value.reset();
    score.contributions.clear();
    score.withheldWords = {"{} is not known", {"Albumin"}};
    score.withheldBecause = score.withheldWords.english();
    return score;
}

inline const knowledge::Statement& statement()
{
    static const auto made = [] {
        knowledge::Statement one;
        one.id = "invented-statement";
        one.summary = "Invented drug is active in tumours with the invented change.";
        one.amp = "I-A";
        one.approvals = {{"FDA", date("2020-12-18"), "regular"}};
        one.efficacy = {{"ORR", 80, 75.5, 85, "%", 279, "1"}};
        one.citations = {{"12345678", {}, {}, {}, {}, "trial"},
                         {{}, "10.1000/invented", {}, {}, {}, {}},
                         {{}, {}, "Label of the drug", {}, "2025-01-02", {}}};
        return one;
    }();
    return made;
}

inline options::Option option(const std::string& name, options::Shelf shelf)
{
    options::Option one;
    one.id = name;
    one.name = name;
    one.therapy = {name};
    one.shelf = shelf;
    one.evidence = "I-A";
    one.statements = {&statement()};
    one.orderWords = {"{}, tumour type, line and findings fit", {"AMP I-A"}};
    one.orderReason = one.orderWords.english();
    auto matched = criterion(
        options::CriterionKind::Biomarker, options::Verdict::Pass, "Fits the line of treatment");
    matched.data = {{"EGFR p.Leu858Arg", date("2026-01-05"), "line 17 of tumour.vcf", "finding|1"}};
    one.criteria = {matched};
    return one;
}

inline options::Option standing(options::Basis basis)
{
    options::Option one;
    one.basis = basis;
    one.id = basis == options::Basis::Trial ? "clinical-trial" : "best-supportive-care";
    one.name = basis == options::Basis::Trial ? "Clinical trial" : "Best supportive care";
    one.orderWords = {"Always listed", {}};
    return one;
}

/// Supported: alpha (with a number), beta (withheld). For consideration: gamma, supportive care,
/// trial. Not advised: delta.
inline options::Ranking ranking()
{
    using options::Shelf;
    options::Ranking all;
    all.options = {option("alphanib", Shelf::Supported),
                   option("betamab", Shelf::Supported),
                   option("gammatinib", Shelf::ForConsideration),
                   standing(options::Basis::SupportiveCare),
                   standing(options::Basis::Trial),
                   option("deltaplatin", Shelf::NotAdvised)};
    all.options[0].score = score();
    all.options[1].score = withheldScore();
    all.options[5].criteria.push_back(criterion(
        options::CriterionKind::Allergy, options::Verdict::Fail, "An allergy to {} is recorded"));
    all.missingTests = {"ROS1 fusion", "PD-L1"};
    all.tumourType = "LUAD";
    all.tumourName = "Lung Adenocarcinoma";
    all.packName = "Invented pack";
    all.packVersion = "3.2";
    all.packContent = "0123456789abcdef0123";
    all.asOf = day("2026-11-24");
    return all;
}

/// Texts of all labels below that a reader could see, a label a line, in order of making.
inline QString shownIn(const QWidget& parent)
{
    QStringList texts;
    for (const auto* label : parent.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&parent))
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace consilium::tests
