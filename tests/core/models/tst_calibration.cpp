#include "core/models/applicability.h"
#include "core/models/calibration.h"
#include "tests/core/models/small_recipe.h"

#include <QTest>

#include <boost/json.hpp>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

class TestCalibration : public QObject
{
    Q_OBJECT

    std::vector<double> m_margins;
    std::vector<float> m_outcome;

private Q_SLOTS:
    void initTestCase()
    {
        Random random(11);
        for (int person = 0; person < 400; ++person) {
            m_margins.push_back(random.fraction() * 4 - 2);
            m_outcome.push_back(random.fraction() < logistic(1.5 * m_margins.back() - 0.5) ? 1.0F : 0.0F);
        }
    }

    void theLineIsFound()
    {
        const auto calibration = Calibration::fit(m_margins, m_outcome, 100).value();
        QVERIFY(std::abs(calibration.line().slope - 1.5) < 0.35);
        QVERIFY(std::abs(calibration.line().intercept + 0.5) < 0.3);
    }

    void theIntervalHoldsTheProbability()
    {
        const auto calibration = Calibration::fit(m_margins, m_outcome, 100).value();
        double before = 0;
        for (double margin = -5; margin <= 5; margin += 0.1) {
            const auto said = calibration.apply(margin);
            QVERIFY(said.low <= said.probability && said.probability <= said.high);
            QVERIFY(said.low >= 0 && said.high <= 1);
            QVERIFY(said.probability >= before); // a higher score never means a lower chance
            before = said.probability;
        }
    }

    void whatIsStoredIsWhatIsUsed()
    {
        const auto calibration = Calibration::fit(m_margins, m_outcome, 100).value();
        const auto again = Calibration::parse(calibration.toJson()).value();
        for (const double margin : {-1.7, 0.0, 0.3, 2.2}) {
            QCOMPARE(again.apply(margin).probability, calibration.apply(margin).probability);
            QCOMPARE(again.apply(margin).low, calibration.apply(margin).low);
        }
        auto broken = calibration.toJson();
        broken["low"] = boost::json::array{};
        QVERIFY(!Calibration::parse(broken).has_value());
        broken = calibration.toJson();
        broken["slope"] = -1.0;
        QVERIFY(!Calibration::parse(broken).has_value());
    }

    void somebodyUnlikeThePeopleIsOutside()
    {
        const auto recipe = Recipe::parse(tests::smallRecipe("t", "j")).value();
        Random random(5);
        Matrix rows{300, recipe.schema.columns(), {}};
        for (int person = 0; person < 300; ++person) {
            const float dose = static_cast<float>(random.fraction() * 10);
            const float site = random.fraction() < 0.9 ? 1.0F : 0.0F;
            for (const float value : {dose, site, 1 - site, random.fraction() < 0.4 ? 1.0F : 0.0F, static_cast<float>(random.fraction() * 10)})
                rows.values.push_back(value);
        }
        const auto fitted = Applicability::fit(recipe.schema, rows, 0.99).value();
        const auto again = Applicability::parse(recipe.schema, fitted.toJson()).value();
        const std::vector<float> middle{5, 1, 0, 0, 5};
        const std::vector<float> far{5, 1, 0, 0, 100};
        const std::vector<float> withoutNoise{5, 1, 0, 0, kMissing};
        const std::vector<float> withoutBoth{5, 0, 1, kMissing, kMissing};
        for (const auto& judge : {fitted, again}) {
            QVERIFY(judge.judge(middle).isWithin());
            QVERIFY(!judge.judge(far).isWithin());
            QVERIFY(judge.judge(withoutNoise).isWithin());
            QVERIFY(judge.judge(withoutBoth).isWithin());
            QVERIFY(judge.judge(withoutBoth).similarPeople < 60);
        }
        const std::vector<float> withoutDose{kMissing, 1, 0, 0, 5};
        QVERIFY(!fitted.judge(withoutDose).isWithin()); // a required input: no such pattern
        QVERIFY(!Applicability::parse(recipe.schema, {{"mean", boost::json::array{}}}).has_value());
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
