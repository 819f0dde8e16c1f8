#include "core/models/calibration.h"

#include <QTest>

#include <boost/json.hpp>

#include <algorithm>
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
            m_outcome.push_back(random.fraction() < logistic(1.5 * m_margins.back() - 0.5) ? 1.0F
                                                                                           : 0.0F);
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
            QCOMPARE(again.apply(margin).high, calibration.apply(margin).high);
        }
        QCOMPARE(again.neighbours(), 100);
        QVERIFY(again.toJson() == calibration.toJson());
    }

    /// Where everybody is a neighbour, the interval is Wilson's for the whole group, widened to
    /// hold the probability.
    void theIntervalIsThatOfTheNeighbours()
    {
        const auto calibration = Calibration::fit(m_margins, m_outcome, 1000).value();
        QCOMPARE(calibration.neighbours(), 400);
        const auto events = static_cast<int>(std::count(m_outcome.begin(), m_outcome.end(), 1.0F));
        const auto [low, high] = wilsonInterval(events, 400);
        for (double margin = -3; margin <= 3; margin += 0.5) {
            const auto said = calibration.apply(margin);
            QVERIFY(std::abs(said.low - std::min(low, said.probability)) < 1e-5);
            QVERIFY(std::abs(said.high - std::max(high, said.probability)) < 1e-5);
        }
    }

    void fewerNeighboursMeanAWiderInterval()
    {
        const auto wide = Calibration::fit(m_margins, m_outcome, 20).value().apply(0);
        const auto narrow = Calibration::fit(m_margins, m_outcome, 200).value().apply(0);
        QVERIFY(wide.high - wide.low > 1.8 * (narrow.high - narrow.low));
    }

    void beyondTheScoresSeenTheIntervalStaysThatOfTheEnd()
    {
        const auto calibration = Calibration::fit(m_margins, m_outcome, 50).value();
        QCOMPARE(calibration.apply(100).high, 1.0);
        const auto low = *std::min_element(m_margins.begin(), m_margins.end());
        QVERIFY(std::abs(calibration.apply(-100).high - calibration.apply(low).high) < 1e-4);
    }

    /// A score whose order is that of chance, or turned round, is not turned back: it is no score.
    void aScoreThatRanksNobodyIsRefused()
    {
        auto turned = m_margins;
        for (double& margin : turned)
            margin = -margin;
        const auto calibration = Calibration::fit(turned, m_outcome, 100);
        QVERIFY(!calibration.has_value());
        QVERIFY(calibration.error().code == ErrorCode::OutOfRange);
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no intercept") << QByteArray("intercept") << QByteArray();
        QTest::newRow("slope that is a text") << QByteArray("slope") << QByteArray(R"("1")");
        QTest::newRow("slope that turns the order") << QByteArray("slope") << QByteArray("-1");
        QTest::newRow("slope of nothing") << QByteArray("slope") << QByteArray("0");
        QTest::newRow("no margins") << QByteArray("margin") << QByteArray("[]");
        QTest::newRow("another number of lows") << QByteArray("low") << QByteArray("[0.1]");
        QTest::newRow("another number of highs") << QByteArray("high") << QByteArray("[]");
        QTest::newRow("margins out of order") << QByteArray("margin") << QByteArray("reversed");
    }

    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, json);
        auto object = Calibration::fit(m_margins, m_outcome, 100).value().toJson();
        auto& place = object[member.toStdString()];
        if (json.isEmpty())
            object.erase(member.toStdString());
        else if (json == "reversed")
            std::reverse(place.as_array().begin(), place.as_array().end());
        else
            place = boost::json::parse(json.toStdString());
        const auto calibration = Calibration::parse(object);
        QVERIFY(!calibration.has_value());
        QVERIFY(calibration.error().code == ErrorCode::Malformed);
        QVERIFY(calibration.error().context.starts_with("calibration"));
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
