#include "core/base/proportion.h"

#include <QTest>

#include <cmath>

using namespace consilium;

class TestProportion : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// The ends in closed form where nobody or everybody has it: 1 - 0.025^(1/n); for one of two,
    /// 1 - sqrt(0.975) and sqrt(0.975).
    void exact_data()
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("none of ten") << 0 << 10 << 0.0 << 1 - std::pow(0.025, 0.1);
        QTest::newRow("ten of ten") << 10 << 10 << std::pow(0.025, 0.1) << 1.0;
        QTest::newRow("one of two") << 1 << 2 << 1 - std::sqrt(0.975) << std::sqrt(0.975);
        QTest::newRow("nobody asked") << 0 << 0 << 0.0 << 1.0;
    }

    void exact()
    {
        QFETCH(int, successes);
        QFETCH(int, trials);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = exactInterval(successes, trials);
        QVERIFY(std::abs(interval.first - low) < 1e-9);
        QVERIFY(std::abs(interval.second - high) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestProportion)
#include "tst_proportion.moc"
