#include "core/models/learner.h"
#include "core/models/statistics.h"
#include "core/models/training.h"
#include "tests/core/models/small_recipe.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

using namespace consilium;
using namespace consilium::models;

namespace
{

/// Knows by heart whom it was shown: scores 1 for a row that was among its examples, else 0. Counts
/// the missing values it is asked about.
class Remembering : public Learner
{
public:
    Result<Choice> choose(const Examples&, std::stop_token) const override { return Choice{}; }

    Result<Scorer> fit(const Examples& examples, const Choice&) const override
    {
        ++m_fits;
        auto seen = std::make_shared<std::set<float>>();
        for (std::size_t row = 0; row < examples.rows.rows; ++row)
            seen->insert(examples.rows.row(row).front());
        return Scorer([seen, this](const Matrix& rows) -> Result<std::vector<double>> {
            std::vector<double> scores;
            for (std::size_t row = 0; row < rows.rows; ++row) {
                scores.push_back(seen->contains(rows.row(row).front()) ? 1 : 0);
                const auto values = rows.row(row);
                m_missing += static_cast<int>(std::count_if(
                    values.begin(), values.end(), [](float value) { return std::isnan(value); }));
            }
            return scores;
        });
    }

    mutable int m_fits = 0;
    mutable int m_missing = 0;
};

} // namespace

class TestLearner : public QObject
{
    Q_OBJECT

    const std::string m_text = tests::inventedCohort(300, 1);
    const Recipe m_recipe = Recipe::parse(tests::smallRecipe(m_text, m_text)).value();
    const Examples m_examples =
        read(m_recipe, Table::parse(m_text).value(), Outcomes::Needed).value().examples;

    double areaOutOfFold(const Learner& learner, const Examples& examples) const
    {
        const auto choice = learner.choose(examples, {}).value();
        return *areaUnderCurve(outOfFold(learner, m_recipe, examples, choice, {{}}).value().front(),
                               examples.outcome.flags());
    }

private Q_SLOTS:

    void logLoss()
    {
        const std::vector<double> scores{0, std::log(3.0), -std::log(3.0)};
        const Outcome outcome{Target::Kind::Binary, {1, 1, 1}, {}};
        // -ln of 1/2, 3/4 and 1/4
        QVERIFY(std::abs(meanLoss(scores, outcome) -
                         (std::log(2.0) + std::log(4.0 / 3) + std::log(4.0)) / 3) < 1e-12);
        const std::vector<double> sure{800, -800};
        const Outcome right{Target::Kind::Binary, {1, 0}, {}};
        const Outcome wrong{Target::Kind::Binary, {0, 1}, {}};
        QCOMPARE(meanLoss(sure, right), 0.0);
        QCOMPARE(meanLoss(sure, wrong), 800.0);
    }

    void hiddenInputsAreMissing()
    {
        const auto hidden = hide(m_recipe.schema, m_examples.rows, {"site", "noise"});
        for (std::size_t row = 0; row < hidden.rows; ++row) {
            QCOMPARE(hidden.row(row)[0], m_examples.rows.row(row)[0]);
            QVERIFY(std::isnan(hidden.row(row)[1]) && std::isnan(hidden.row(row)[2]));
            QCOMPARE(hidden.row(row)[3], m_examples.rows.row(row)[3]);
            QVERIFY(std::isnan(hidden.row(row)[4]));
        }
    }

    void nobodyIsScoredByAModelThatSawThem()
    {
        auto examples = m_examples;
        for (std::size_t row = 0; row < examples.rows.rows; ++row)
            examples.rows.row(row)[0] =
                static_cast<float>(row); // tells each person from every other
        const Remembering learner;
        const auto scores =
            outOfFold(learner, m_recipe, examples, {}, {{}, {"marker", "noise"}}).value();
        QCOMPARE(learner.m_fits, m_recipe.folds);
        QCOMPARE(scores.size(), std::size_t{2});
        for (const auto& part : scores) {
            QCOMPARE(part.size(), examples.rows.rows);
            QVERIFY(std::all_of(part.begin(), part.end(), [](double score) { return score == 0; }));
        }
        QCOMPARE(learner.m_missing,
                 600); // marker and noise, of everybody, in one of the two rounds
    }

    void bothReadersFindTheSignal()
    {
        QVERIFY(areaOutOfFold(TreeLearner(m_recipe), m_examples) > 0.65);
        QVERIFY(areaOutOfFold(LinearLearner(m_recipe), m_examples) > 0.65);
    }

    /// The linear reader against what made the data: log-odds rise by 0.45 a unit of dose and
    /// by 1.2 with the marker.
    void theLinearReaderFindsTheTruth()
    {
        const auto text = tests::inventedCohort(4000, 8);
        const auto examples =
            read(m_recipe, Table::parse(text).value(), Outcomes::Needed).value().examples;
        const LinearLearner learner(m_recipe);
        const auto scorer = learner.fit(examples, {{{"lambda", "1e-6"}}, 1, 0}).value();
        const auto scoreOf = [&](float dose, float marker) {
            return scorer({1, 5, {dose, 1, 0, marker, 50}}).value().front();
        };
        QVERIFY(std::abs((scoreOf(8, 0) - scoreOf(2, 0)) / 6 - 0.45) < 0.06);
        QVERIFY(std::abs(scoreOf(5, 1) - scoreOf(5, 0) - 1.2) < 0.3);
        // A missing input stands at the mean: between the two answers.
        const double unknown = scoreOf(5, kMissing);
        QVERIFY(unknown > scoreOf(5, 0) && unknown < scoreOf(5, 1));
    }

    void anOutcomeWithoutSignalIsNotPredicted_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {3, 4, 5})
            QTest::addRow("outcomes shuffled, seed %d", seed) << seed;
    }

    void anOutcomeWithoutSignalIsNotPredicted()
    {
        QFETCH(int, seed);
        auto shuffled = m_examples;
        Random random(static_cast<std::uint64_t>(seed));
        for (std::size_t left = shuffled.outcome.size(); left > 1; --left)
            std::swap(shuffled.outcome.value[left - 1], shuffled.outcome.value[random.below(left)]);
        // 300 people: three standard errors of the area are 0.1.
        QVERIFY(std::abs(areaOutOfFold(TreeLearner(m_recipe), shuffled) - 0.5) < 0.1);
        QVERIFY(std::abs(areaOutOfFold(LinearLearner(m_recipe), shuffled) - 0.5) < 0.1);
    }

    void theBestPenaltyIsChosen()
    {
        const LinearLearner learner(m_recipe);
        const auto best = learner.choose(m_examples, {}).value();
        for (const auto* penalty : {"0.001", "0.1"}) {
            const auto scores =
                outOfFold(learner, m_recipe, m_examples, {{{"lambda", penalty}}, 1, 0}, {{}})
                    .value()
                    .front();
            QVERIFY(best.loss <= meanLoss(scores, m_examples.outcome) + 1e-12);
        }
    }

    void roundsStopWhereTheLossIsLeast()
    {
        const auto choice = TreeLearner(m_recipe).choose(m_examples, {}).value();
        QVERIFY(choice.rounds >= 1 && choice.rounds <= m_recipe.mostRounds);
        QVERIFY(choice.loss < std::log(2.0)); // better than no model at all
    }

    void choosingStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(TreeLearner(m_recipe).choose(m_examples, stop.get_token()).error().code ==
                ErrorCode::Cancelled);
        QVERIFY(LinearLearner(m_recipe).choose(m_examples, stop.get_token()).error().code ==
                ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestLearner)
#include "tst_learner.moc"
