#include "core/models/calibration.h"
#include "core/models/statistics.h"

#include <QTest>

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace
{

constexpr double kCoverage = 0.9;

Target targetOf(Target::Kind kind)
{
    Target target;
    target.kind = kind;
    if (kind == Target::Kind::Survival)
        target.horizons = {12, 24};
    if (kind == Target::Kind::Number) {
        target.low = 0;
        target.high = 1000;
    }
    return target;
}

/// People whose outcome follows their score; the trees' raw score is twice too large, the linear
/// reader's has noise of its own.
struct People
{
    RawScores raw;
    Outcome outcome;
};

People invented(Target::Kind kind, int count, std::uint64_t seed)
{
    Random random(seed);
    People people;
    people.outcome.kind = kind;
    for (int person = 0; person < count; ++person) {
        const double score = 4 * random.fraction() - 2;
        people.raw.trees.push_back(2 * score);
        people.raw.linear.push_back(score + 0.8 * (random.fraction() - 0.5));
        if (kind == Target::Kind::Binary) {
            people.outcome.value.push_back(random.fraction() < logistic(score) ? 1 : 0);
        } else if (kind == Target::Kind::Number) {
            people.outcome.value.push_back(50 + 10 * score + 8 * (random.fraction() - 0.5));
        } else {
            const double time = -std::log(1 - random.fraction()) / (0.03 * std::exp(score));
            const double followed = 12 + 48 * random.fraction();
            people.outcome.value.push_back(std::max(0.01, std::min(time, followed)));
            people.outcome.event.push_back(time <= followed ? 1.0F : 0.0F);
        }
    }
    return people;
}

Calibration fitted(Target::Kind kind, double weight = 0.5, bool isBlend = true)
{
    const auto people = invented(kind, 600, 1);
    return Calibration::fit(
               targetOf(kind), people.raw, people.outcome, weight, isBlend, 100, kCoverage)
        .value();
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("binary") << static_cast<int>(Target::Kind::Binary);
        QTest::newRow("number") << static_cast<int>(Target::Kind::Number);
        QTest::newRow("survival") << static_cast<int>(Target::Kind::Survival);
    }

private Q_SLOTS:

    /// Twice too large a score is halved; the truth of the invented people is the score itself.
    void theLineFindsTheTruth()
    {
        const auto people = invented(Target::Kind::Binary, 5000, 1);
        QVERIFY(std::abs(fitLine(people.raw.trees, people.outcome).value().slope - 0.5) < 0.05);
        const auto numbers = fitted(Target::Kind::Number).apply(2, 1);
        QVERIFY(std::abs(numbers.trees - 60) < 1);
        const auto hazards = fitted(Target::Kind::Survival);
        QVERIFY(std::abs(hazards.apply(2, 1).trees - hazards.apply(0, 0).trees - 1) < 0.25);
    }

    void aSurvivalIsThatOfTheTruth()
    {
        const auto calibration = fitted(Target::Kind::Survival);
        for (const double score : {-1.0, 0.0, 1.0}) {
            const auto said = calibration.apply(2 * score, score);
            const double truth = std::exp(-0.03 * 12 * std::exp(score));
            QVERIFY(std::abs(calibration.survival(Calibration::Reader::Trees, 12, said.trees) -
                             truth) < 0.06);
        }
    }

    void theAnswerIsALineInBothRawScores_data() { addKinds(); }

    void theAnswerIsALineInBothRawScores()
    {
        QFETCH(int, kind);
        for (const bool isBlend : {false, true}) {
            const auto calibration = fitted(static_cast<Target::Kind>(kind), 0.3, isBlend);
            const auto weights = calibration.weights();
            for (const double trees : {-3.0, 0.5, 2.0}) {
                for (const double linear : {-1.0, 0.7}) {
                    const double answer = calibration.answer(calibration.apply(trees, linear));
                    QVERIFY(std::abs(weights.base + weights.trees * trees +
                                     weights.linear * linear - answer) < 1e-9);
                }
            }
            QVERIFY(isBlend || weights.linear == 0);
        }
    }

    /// In people it never saw, what it says with 90 % certainty holds for about 90 %.
    void theConformalStatementHolds_data() { addKinds(); }

    void theConformalStatementHolds()
    {
        QFETCH(int, kind);
        const auto calibration = fitted(static_cast<Target::Kind>(kind));
        const auto others = invented(static_cast<Target::Kind>(kind), 4000, 7);
        std::vector<double> answers;
        for (std::size_t row = 0; row < others.raw.trees.size(); ++row)
            answers.push_back(calibration.answer(
                calibration.apply(others.raw.trees[row], others.raw.linear[row])));
        const auto coverage = coverageOf(calibration.settled(answers, others.outcome));
        QVERIFY2(std::abs(*coverage.value - kCoverage) < 0.03,
                 std::to_string(*coverage.value).c_str());
        QVERIFY(coverage.low < *coverage.value && *coverage.value < coverage.high);
        QVERIFY(!coverageOf({}).value);
    }

    void aSureScoreExcludesTheOtherOutcome()
    {
        const auto calibration = fitted(Target::Kind::Binary);
        QVERIFY(calibration.conformal(9).isEventPossible);
        QVERIFY(!calibration.conformal(9).isNonEventPossible);
        QVERIFY(!calibration.conformal(-9).isEventPossible);
        QVERIFY(calibration.conformal(0).isEventPossible &&
                calibration.conformal(0).isNonEventPossible);
    }

    void aHigherHazardMeansAShorterTime()
    {
        const auto calibration = fitted(Target::Kind::Survival);
        QVERIFY(calibration.conformal(1).low < calibration.conformal(0).low);
        QVERIFY(std::isinf(calibration.conformal(0).high));
    }

    /// Where everybody is a neighbour, the interval is Wilson's for the whole group.
    void theIntervalIsThatOfTheNeighbours()
    {
        const auto people = invented(Target::Kind::Binary, 400, 3);
        const auto calibration = Calibration::fit(targetOf(Target::Kind::Binary),
                                                  people.raw,
                                                  people.outcome,
                                                  1,
                                                  false,
                                                  1000,
                                                  kCoverage)
                                     .value();
        QCOMPARE(calibration.neighbours(), 400);
        const auto [low, high] = wilsonInterval(people.outcome.events(), 400);
        QVERIFY(std::abs(calibration.nearest(0.3, 0).low - low) < 1e-5);
        QVERIFY(std::abs(calibration.nearest(0.3, 0).high - high) < 1e-5);
        QCOMPARE(calibration.atRisk(0.3, 0), 400);
    }

    void survivalIntervalsWidenAndPeopleLeave()
    {
        const auto calibration = fitted(Target::Kind::Survival);
        const auto last = targetOf(Target::Kind::Survival).times().size() - 1;
        const auto early = calibration.nearest(0, 0);
        QVERIFY(early.low < early.high);
        QVERIFY(calibration.atRisk(0, 0) > calibration.atRisk(0, last));
        QVERIFY(calibration.nearest(0, last).high < early.high);
    }

    /// A score whose order is turned round is not turned back: it is no score. In a blend without
    /// weight it is let be.
    void aScoreThatRanksNobodyIsRefused()
    {
        auto people = invented(Target::Kind::Binary, 400, 4);
        for (double& score : people.raw.trees)
            score = -score;
        const auto fit = [&](double weight, bool isBlend) {
            return Calibration::fit(targetOf(Target::Kind::Binary),
                                    people.raw,
                                    people.outcome,
                                    weight,
                                    isBlend,
                                    100,
                                    kCoverage);
        };
        QVERIFY(fit(0.5, true).error().code == ErrorCode::OutOfRange);
        QVERIFY(fit(0, false).error().code == ErrorCode::OutOfRange);
        QVERIFY(fit(0, true).has_value());
        QCOMPARE(chooseWeight(people.raw, people.outcome), 0.0);
    }

    void theBetterReaderGetsTheWeight()
    {
        auto people = invented(Target::Kind::Binary, 2000, 5);
        QVERIFY(chooseWeight(people.raw, people.outcome) > 0.5); // the linear scores are noisier
        Random random(6);
        for (double& score : people.raw.trees)
            score += 40 * (random.fraction() - 0.5);
        QVERIFY(chooseWeight(people.raw, people.outcome) < 0.3);
    }

    void whatIsStoredIsWhatIsUsed_data() { addKinds(); }

    void whatIsStoredIsWhatIsUsed()
    {
        QFETCH(int, kind);
        const auto target = targetOf(static_cast<Target::Kind>(kind));
        const auto first = fitted(target.kind);
        const auto again = Calibration::parse(target, first.toJson()).value();
        QVERIFY(again.toJson() == first.toJson());
        QCOMPARE(again.answer(again.apply(1, 1)), first.answer(first.apply(1, 1)));
        QCOMPARE(again.conformal(0.4).low, first.conformal(0.4).low);
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no trees") << QByteArray("trees") << QByteArray("null");
        QTest::newRow("a slope that turns the order")
            << QByteArray("trees") << QByteArray(R"({"intercept": 0, "slope": -1})");
        QTest::newRow("more than all weight") << QByteArray("weight") << QByteArray("1.5");
        QTest::newRow("no knots") << QByteArray("knots") << QByteArray("[]");
        QTest::newRow("another number of lows") << QByteArray("low") << QByteArray("[0.1]");
        QTest::newRow("another number of highs") << QByteArray("high") << QByteArray("[]");
        QTest::newRow("no conformal statement") << QByteArray("conformal") << QByteArray("[]");
        QTest::newRow("a baseline too many") << QByteArray("baselines") << QByteArray("[{}]");
    }

    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, json);
        auto object = fitted(Target::Kind::Binary).toJson();
        object[member.toStdString()] = boost::json::parse(json.toStdString());
        const auto read = Calibration::parse(targetOf(Target::Kind::Binary), object);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
