#include "core/models/matrix.h"
#include "core/models/schema.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace
{

/// burden (number, clipped, log), site (two categories), marker (flag, falling), noise (number, may
/// be missing).
Schema schema()
{
    Input burden;
    burden.id = "burden";
    burden.high = 1000;
    burden.clipHigh = 50;
    burden.scale = Scale::Log1p;
    burden.direction = Direction::Increasing;
    burden.isRequired = true;
    Input site;
    site.id = "site";
    site.kind = Input::Kind::Category;
    site.categories = {"A", "B"};
    Input marker;
    marker.id = "marker";
    marker.kind = Input::Kind::Flag;
    marker.high = 1;
    marker.direction = Direction::Decreasing;
    Input noise;
    noise.id = "noise";
    noise.low = -5;
    noise.high = 5;
    return Schema({burden, site, marker, noise});
}

std::vector<float> encoded(const InputRow& row)
{
    std::vector<float> into(schema().columns(), 99.0F);
    if (!schema().encode(row, into).has_value())
        qFatal("refused");
    return into;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void columnsOfTheInputs()
    {
        QCOMPARE(schema().columns(), std::size_t{5});
        QCOMPARE(schema().inputOf(0), std::size_t{0});
        QCOMPARE(schema().inputOf(1), std::size_t{1});
        QCOMPARE(schema().inputOf(2), std::size_t{1});
        QCOMPARE(schema().inputOf(4), std::size_t{3});
        QCOMPARE(schema().optionalInputs(), (std::vector<std::string>{"site", "marker", "noise"}));
        QCOMPARE(schema().monotoneConstraints(), std::string("(1,0,0,-1,0)"));
    }

    void aWholeRow()
    {
        const auto row =
            encoded({{"burden", 2.5}, {"site", std::string("B")}, {"marker", 1.0}, {"noise", 0.0}});
        QCOMPARE(row, (std::vector<float>{2.5F, 0.0F, 1.0F, 1.0F, 0.0F}));
    }

    void missingIsNeverZero()
    {
        for (const float value : encoded({}))
            QVERIFY(std::isnan(value)); // a category that is not known is none of the known ones
    }

    void theEndsOfTheRangeAreInside()
    {
        QCOMPARE(encoded({{"noise", -5.0}}).back(), -5.0F);
        QCOMPARE(encoded({{"noise", 5.0}}).back(), 5.0F);
        QCOMPARE(encoded({{"burden", 0.0}}).front(), 0.0F);
    }

    void highValuesAreReadAsTheClip()
    {
        QCOMPARE(encoded({{"burden", 50.0}}).front(), 50.0F);
        QCOMPARE(encoded({{"burden", 51.0}}).front(), 50.0F);
        QCOMPARE(encoded({{"burden", 1000.0}}).front(), 50.0F);
    }

    void whatCannotBeTrueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto range = static_cast<int>(ErrorCode::OutOfRange);
        const auto unsupported = static_cast<int>(ErrorCode::Unsupported);
        QTest::newRow("below the range") << QByteArray("noise") << -5.1 << QByteArray() << range;
        QTest::newRow("above the range") << QByteArray("burden") << 1000.1 << QByteArray() << range;
        QTest::newRow("not a number")
            << QByteArray("noise") << std::nan("") << QByteArray() << range;
        QTest::newRow("infinite") << QByteArray("burden") << HUGE_VAL << QByteArray() << range;
        QTest::newRow("half a flag") << QByteArray("marker") << 0.5 << QByteArray() << range;
        QTest::newRow("a flag of 2") << QByteArray("marker") << 2.0 << QByteArray() << range;
        QTest::newRow("a text for a number")
            << QByteArray("noise") << 0.0 << QByteArray("1") << range;
        QTest::newRow("unknown category")
            << QByteArray("site") << 0.0 << QByteArray("C") << unsupported;
        QTest::newRow("category in other letters")
            << QByteArray("site") << 0.0 << QByteArray("a") << unsupported;
        QTest::newRow("a number for a category")
            << QByteArray("site") << 1.0 << QByteArray() << unsupported;
    }

    void whatCannotBeTrueIsRefused()
    {
        QFETCH(QByteArray, input);
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        std::vector<float> row(schema().columns());
        const InputValue value =
            text.isEmpty() ? InputValue(number) : InputValue(text.toStdString());
        const auto status = schema().encode({{input.toStdString(), value}}, row);
        QVERIFY(!status.has_value());
        QCOMPARE(static_cast<int>(status.error().code), code);
        QCOMPARE(status.error().context, input.toStdString());
    }

    void theLinearReadersScale()
    {
        const std::vector<float> row{9, 0, 1, kMissing, -2};
        const auto values = schema().linearScale(row);
        QVERIFY(std::abs(values[0] - std::log(10.0)) < 1e-12);
        QCOMPARE(values[2], 1.0);
        QVERIFY(std::isnan(values[3]));
        QCOMPARE(values[4], -2.0);
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
