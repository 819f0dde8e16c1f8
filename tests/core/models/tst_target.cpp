#include "core/models/target.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace consilium;
using namespace consilium::models;

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void timesHoldTheHorizons()
    {
        Target target;
        QVERIFY(target.times().empty());
        target.kind = Target::Kind::Survival;
        target.horizons = {10, 24};
        const auto times = target.times();
        QCOMPARE(times.size(), std::size_t{12}); // every two months, 10 is one of them
        QVERIFY(std::find(times.begin(), times.end(), 10.0) != times.end());
        QCOMPARE(times.back(), 24.0);
        QVERIFY(std::is_sorted(times.begin(), times.end()));
    }

    void rootsAndBack()
    {
        Target target;
        target.isSquareRoot = true;
        QCOMPARE(target.toScale(49), 7.0);
        QCOMPARE(target.fromScale(7), 49.0);
        QCOMPARE(target.fromScale(-1), 0.0); // a root below zero is no dose
    }

    /// Three people, scores 0, events at 1 and 2, the third followed to 3: -log of 1/3 and 1/2.
    void partialLikelihood()
    {
        const Outcome outcome{Target::Kind::Survival, {1, 2, 3}, {1, 1, 0}};
        const std::vector<double> nothing{0, 0, 0};
        QVERIFY(std::abs(meanLoss(nothing, outcome) - (std::log(3.0) + std::log(2.0)) / 2) < 1e-12);
        const std::vector<double> right{2, 1, 0};
        const std::vector<double> wrong{0, 1, 2};
        QVERIFY(meanLoss(right, outcome) < meanLoss(nothing, outcome));
        QVERIFY(meanLoss(wrong, outcome) > meanLoss(nothing, outcome));
        const std::vector<double> far{1000, 0, -1000};
        QVERIFY(std::isfinite(meanLoss(far, outcome)));
    }

    void squaredError()
    {
        const Outcome outcome{Target::Kind::Number, {1, 2}, {}};
        const std::vector<double> said{2, 4};
        QCOMPARE(meanLoss(said, outcome), 2.5);
        QVERIFY(outcome.flags().empty());
        QCOMPARE(outcome.events(), 0);
    }

    void censoredTimesAreNegativeLabels()
    {
        const Outcome outcome{Target::Kind::Survival, {1, 2}, {1, 0}};
        QCOMPARE(outcome.labels(), (std::vector<float>{1, -2}));
        QCOMPARE(outcome.events(), 1);
    }

    void samplesOfOnePersonStandInOneFold()
    {
        std::vector<std::string> groups;
        Outcome outcome{Target::Kind::Number, {}, {}};
        for (int row = 0; row < 60; ++row) {
            groups.push_back("P" + std::to_string(row / 3));
            outcome.value.push_back(row);
        }
        const auto folds = foldsOf(outcome, groups, 4, 1);
        std::map<std::string, int> foldOf;
        std::map<int, int> sizes;
        for (std::size_t row = 0; row < groups.size(); ++row) {
            QCOMPARE(foldOf.emplace(groups[row], folds[row]).first->second, folds[row]);
            ++sizes[folds[row]];
        }
        QCOMPARE(sizes.size(), std::size_t{4});
        for (const auto& [fold, size] : sizes)
            QCOMPARE(size, 15);
    }
};

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
