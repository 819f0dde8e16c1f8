#include "core/base/quantity.h"

#include <QTest>

using namespace consilium;

class TestQuantity : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    // Factors as printed in the AMA Manual of Style, conversion table (conventional to SI units).
    void convertsAsLaboratoriesDo_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("analyte");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        const auto none = static_cast<int>(Analyte::None);
        QTest::newRow("creatinine to umol/L")
            << QByteArray("1") << QByteArray("mg/dL") << QByteArray("umol/L")
            << static_cast<int>(Analyte::Creatinine) << 88.4 << 0.05;
        QTest::newRow("creatinine to mg/dL")
            << QByteArray("88.4") << QByteArray("umol/L") << QByteArray("mg/dL")
            << static_cast<int>(Analyte::Creatinine) << 1.0 << 0.001;
        QTest::newRow("bilirubin to umol/L")
            << QByteArray("1") << QByteArray("mg/dL") << QByteArray("umol/L")
            << static_cast<int>(Analyte::Bilirubin) << 17.104 << 0.01;
        QTest::newRow("glucose to mmol/L")
            << QByteArray("1") << QByteArray("mg/dL") << QByteArray("mmol/L")
            << static_cast<int>(Analyte::Glucose) << 0.0555 << 0.0001;
        QTest::newRow("calcium to mmol/L")
            << QByteArray("1") << QByteArray("mg/dL") << QByteArray("mmol/L")
            << static_cast<int>(Analyte::Calcium) << 0.25 << 0.001;
        QTest::newRow("albumin g/L to g/dL")
            << QByteArray("38") << QByteArray("g/L") << QByteArray("g/dL") << none << 3.8 << 1e-9;
        QTest::newRow("platelets per uL to 10*9/L")
            << QByteArray("150000") << QByteArray("/uL") << QByteArray("10*9/L") << none << 150.0
            << 1e-9;
        QTest::newRow("leucocytes 10*3/uL to 10*9/L")
            << QByteArray("4.2") << QByteArray("10*3/uL") << QByteArray("10*9/L") << none << 4.2
            << 1e-9;
        QTest::newRow("radiation cGy to Gy")
            << QByteArray("6000") << QByteArray("cGy") << QByteArray("Gy") << none << 60.0 << 1e-9;
        QTest::newRow("weight lb to kg") << QByteArray("150") << QByteArray("[lb_av]")
                                         << QByteArray("kg") << none << 68.0389 << 1e-3;
    }

    void convertsAsLaboratoriesDo()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, analyte);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        const auto quantity = Quantity::parse(number.toStdString(), from.toStdString()).value();
        const auto value = valueIn(quantity, to.toStdString(), static_cast<Analyte>(analyte));
        QVERIFY(value.has_value());
        QVERIFY2(std::abs(value.value() - expected) <= tolerance,
                 qPrintable(QString::number(value.value(), 'g', 12)));
    }

    void keepsWhatWasWritten()
    {
        const auto quantity = Quantity::parse("<0.10", "ng/mL").value();
        QCOMPARE(quantity.text, std::string("0.10"));
        QCOMPARE(quantity.comparator, Comparator::Less);
    }

    void refusesToParse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("decimal comma") << QByteArray("0,92");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("comparator alone") << QByteArray("<");
        QTest::newRow("unit inside") << QByteArray("5 mg");
        QTest::newRow("not a number") << QByteArray("nan");
        QTest::newRow("infinite") << QByteArray("inf");
        QTest::newRow("two comparators") << QByteArray("<>5");
    }

    void refusesToParse()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Quantity::parse(text.toStdString(), "mg/dL").has_value());
    }

    void refusesToConvert_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("code");
        QTest::newRow("unit missing")
            << QByteArray("") << QByteArray("mg/dL") << static_cast<int>(ErrorCode::MissingData);
        QTest::newRow("mass to amount without the substance")
            << QByteArray("mg/dL") << QByteArray("umol/L")
            << static_cast<int>(ErrorCode::Unsupported);
        QTest::newRow("weight to length")
            << QByteArray("kg") << QByteArray("cm") << static_cast<int>(ErrorCode::Unsupported);
        QTest::newRow("unknown unit") << QByteArray("bananas") << QByteArray("kg")
                                      << static_cast<int>(ErrorCode::Unsupported);
        QTest::newRow("case matters: mM is not mm")
            << QByteArray("mM") << QByteArray("mm") << static_cast<int>(ErrorCode::Unsupported);
    }

    void refusesToConvert()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, code);
        const auto quantity = Quantity::parse("1", from.toStdString()).value();
        const auto value = valueIn(quantity, to.toStdString());
        QVERIFY(!value.has_value());
        QCOMPARE(static_cast<int>(value.error().code), code);
    }

    void readsLaboratorySpellings()
    {
        QCOMPARE(ucumFromText("x10E9/L"), std::string("10*9/L"));
        QCOMPARE(ucumFromText("mg/dl"), std::string("mg/dL"));
        QCOMPARE(ucumFromText("something else"), std::string("something else"));
        QVERIFY(!isKnownUnit("something else"));
    }
};

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
