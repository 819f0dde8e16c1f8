#include "core/services/rankings.h"
#include "core/services/toolbox.h"
#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using Part = DetailChange::Part;

namespace
{

/// An invented option with a dose, a number and a criterion.
options::Ranking ranked(const knowledge::Dose& dose)
{
    options::Criterion criterion;
    criterion.kind = options::CriterionKind::Kidney;
    criterion.verdict = options::Verdict::Warn;
    options::say(criterion, "Creatinine is 1.9 mg/dL");
    options::DoseLine line;
    line.dose = &dose;
    line.arithmetic = "2 mg/kg x 70 kg = 140 mg";
    line.milligrams = 140;
    options::ModelScore score;
    score.model = "invented-model";
    score.value = 0.3;
    options::Option option;
    option.id = option.name = "alphanib";
    option.therapy = {"alphanib"};
    option.criteria = {criterion};
    option.doseLines = {line};
    option.score = score;
    options::Ranking ranking;
    ranking.options = {option};
    ranking.asOf = tests::day("2026-03-01");
    return ranking;
}

} // namespace

/// What differs between rankings although no option moved and no verdict changed.
class TestRankingDetails : public QObject
{
    Q_OBJECT

    knowledge::Dose m_dose;

    std::vector<DetailChange> since(const options::Ranking& later) const
    {
        return detailChanges(toJson(ranked(m_dose)), toJson(later)).value();
    }

private Q_SLOTS:

    void initTestCase() { m_dose.drug = "alphanib"; }

    void anotherDayAloneIsNoDetail()
    {
        auto later = ranked(m_dose);
        later.asOf = tests::day("2026-03-02");
        later.packVersion = "2";
        QVERIFY(since(later).empty());
    }

    void aDose()
    {
        auto later = ranked(m_dose);
        later.options.front().doseLines.front().arithmetic = "2 mg/kg x 60 kg = 120 mg";
        later.options.front().doseLines.front().milligrams = 120;
        const auto found = since(later);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().part == Part::Doses);
        QCOMPARE(found.front().option, std::string("alphanib"));
        QCOMPARE(found.front().before, std::string("alphanib: 2 mg/kg x 70 kg = 140 mg"));
        QCOMPARE(found.front().after, std::string("alphanib: 2 mg/kg x 60 kg = 120 mg"));
    }

    void whatStandsWithADose()
    {
        auto later = ranked(m_dose);
        later.options.front().doseLines.front().isStale = true;
        const auto found = since(later);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().part == Part::Doses);
        QVERIFY(found.front().before.empty() && found.front().after.empty());
    }

    void adviceOfPharmacogenes()
    {
        auto later = ranked(m_dose);
        options::DoseAdvice advice;
        advice.drug = "alphanib";
        advice.source = "Invented 1";
        advice.recommendation = "Half the dose";
        later.options.front().doses = {advice};
        const auto found = since(later);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().part == Part::Guidance);
        QVERIFY(found.front().before.empty());
        QCOMPARE(found.front().after, std::string("alphanib: Half the dose (Invented 1)"));
    }

    void aNumber()
    {
        auto later = ranked(m_dose);
        later.options.front().score->value = 0.25;
        auto found = since(later);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().part == Part::Number);
        QVERIFY(found.front().numberBefore == 0.3 && found.front().numberAfter == 0.25);
        later.options.front().score->value.reset();
        QVERIFY(!since(later).front().numberAfter);
        later.options.front().score.reset();
        QVERIFY(!since(later).front().numberAfter);
    }

    void aTrial()
    {
        auto later = ranked(m_dose);
        const knowledge::Trial trial;
        later.options.front().trials = {{&trial, {}}};
        const auto found = since(later);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().part == Part::Trials);
    }

    void wordsOfACriterion()
    {
        auto later = ranked(m_dose);
        options::say(later.options.front().criteria.front(), "Creatinine is 1.8 mg/dL");
        const auto found = since(later);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().part == Part::Texts);
        // With another verdict it is told as a change of the verdict.
        later.options.front().criteria.front().verdict = options::Verdict::Fail;
        QVERIFY(since(later).empty());
    }

    void missingTests()
    {
        auto later = ranked(m_dose);
        later.missingTests = {"Invented test"};
        const auto found = since(later);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().part == Part::Rest);
    }

    void whatIsNoRankingIsRefused()
    {
        QVERIFY(detailChanges("[]", "{}").error().code == ErrorCode::Malformed);
        QVERIFY(detailChanges("{}", "{").error().code == ErrorCode::Malformed);
    }

    /// Written where it is so, and read back; a ranking without it keeps its bytes.
    void aCautionThatKeepsFromTheFirstShelfIsKept()
    {
        auto ranking = ranked(m_dose);
        QVERIFY(toJson(ranking).find("keepsFromFirstShelf") == std::string::npos);
        ranking.options.front().criteria.front().keepsFromFirstShelf = true;
        const auto json = toJson(ranking);
        QVERIFY(json.find(R"("keepsFromFirstShelf":true)") != std::string::npos);
        const auto read = readRanking(json).value();
        QVERIFY(read.options.front().criteria.front().keepsFromFirstShelf);
        QVERIFY(!options::differencesBetween(readRanking(toJson(ranked(m_dose))).value(), read)
                     .empty());
        QVERIFY(since(ranking).empty());
    }

    void theListHoldsPlacesAlone()
    {
        const auto read = readRanking(listJson(ranked(m_dose))).value();
        QVERIFY(read.asOf == tests::day("2026-03-01"));
        QCOMPARE(read.options.size(), std::size_t{1});
        QCOMPARE(read.options.front().therapy.front(), std::string("alphanib"));
        QVERIFY(read.options.front().criteria.empty());
    }
};

QTEST_APPLESS_MAIN(TestRankingDetails)
#include "tst_ranking_details.moc"
