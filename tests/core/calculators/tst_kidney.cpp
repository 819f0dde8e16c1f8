#include "core/calculators/kidney.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <limits>

using namespace consilium;
using namespace consilium::calculators;

class TestKidney : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void clearance_data()
    {
        QTest::addColumn<double>("age");
        QTest::addColumn<double>("weight");
        QTest::addColumn<double>("creatinine");
        QTest::addColumn<bool>("isFemale");
        QTest::addColumn<double>("expected");
        // Worked by hand with the formula of Cockcroft and Gault, Nephron 1976;16:31-41.
        QTest::newRow("man of 60, 72 kg, 1 mg/dL: (140-60) x 72 / 72")
            << 60.0 << 72.0 << 1.0 << false << 80.0;
        QTest::newRow("woman of 60, 72 kg, 1 mg/dL: 85 % of that")
            << 60.0 << 72.0 << 1.0 << true << 68.0;
        QTest::newRow("man of 40, 90 kg, 1.25 mg/dL: 100 x 90 / 90")
            << 40.0 << 90.0 << 1.25 << false << 100.0;
        QTest::newRow("woman of 80, 54 kg, 1.5 mg/dL: 0.85 x 60 x 54 / 108")
            << 80.0 << 54.0 << 1.5 << true << 25.5;
        QTest::newRow("man of 18, 72 kg, 2 mg/dL: 122 / 2") << 18.0 << 72.0 << 2.0 << false << 61.0;
    }

    void clearance()
    {
        QFETCH(double, age);
        QFETCH(double, weight);
        QFETCH(double, creatinine);
        QFETCH(bool, isFemale);
        QFETCH(double, expected);
        const auto result = creatinineClearance(
            age, weight, creatinine, isFemale ? SexForFormula::Female : SexForFormula::Male);
        QVERIFY(result.has_value());
        QVERIFY(std::abs(result.value() - expected) < 1e-9);
    }

    void clearanceRefuses_data()
    {
        QTest::addColumn<double>("age");
        QTest::addColumn<double>("weight");
        QTest::addColumn<double>("creatinine");
        QTest::addColumn<QString>("context");
        QTest::newRow("a child") << 12.0 << 40.0 << 0.6 << QStringLiteral("age");
        QTest::newRow("age not a number")
            << std::numeric_limits<double>::quiet_NaN() << 70.0 << 0.9 << QStringLiteral("age");
        QTest::newRow("weight in grams") << 60.0 << 72000.0 << 1.0 << QStringLiteral("weight");
        QTest::newRow("weight zero") << 60.0 << 0.0 << 1.0 << QStringLiteral("weight");
        QTest::newRow("creatinine in umol/L")
            << 60.0 << 72.0 << 81.0 << QStringLiteral("creatinine");
        QTest::newRow("creatinine zero") << 60.0 << 72.0 << 0.0 << QStringLiteral("creatinine");
        QTest::newRow("creatinine negative")
            << 60.0 << 72.0 << -1.0 << QStringLiteral("creatinine");
        QTest::newRow("creatinine not a number")
            << 60.0 << 72.0 << std::numeric_limits<double>::quiet_NaN()
            << QStringLiteral("creatinine");
    }

    void clearanceRefuses()
    {
        QFETCH(double, age);
        QFETCH(double, weight);
        QFETCH(double, creatinine);
        QFETCH(QString, context);
        const auto result = creatinineClearance(age, weight, creatinine, SexForFormula::Male);
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(ErrorCode::OutOfRange));
        QCOMPARE(QString::fromStdString(result.error().context), context);
    }

    void surface_data()
    {
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("weight");
        QTest::addColumn<double>("expected");
        // Mosteller, N Engl J Med 1987;317:1098: sqrt(cm x kg / 3600), worked by hand.
        QTest::newRow("160 cm, 90 kg: sqrt(4)") << 160.0 << 90.0 << 2.0;
        QTest::newRow("180 cm, 80 kg: sqrt(4)") << 180.0 << 80.0 << 2.0;
        QTest::newRow("162 cm, 50 kg: sqrt(2.25)") << 162.0 << 50.0 << 1.5;
    }

    void surface()
    {
        QFETCH(double, height);
        QFETCH(double, weight);
        QFETCH(double, expected);
        QVERIFY(std::abs(bodySurface(height, weight).value() - expected) < 1e-9);
    }

    void surfaceRefuses()
    {
        QCOMPARE(QString::fromStdString(bodySurface(1.7, 70).error().context),
                 QStringLiteral("height"));
        QCOMPARE(QString::fromStdString(bodySurface(170, 7).error().context),
                 QStringLiteral("weight"));
        QVERIFY(!bodySurface(std::numeric_limits<double>::quiet_NaN(), 70).has_value());
    }

    /// On the knee of the curve only the age is left: 142 x 0.9938^50, worked outside.
    void filtrationOnItsKnee()
    {
        QVERIFY(std::abs(filtrationCkdEpi2021(50, 0.9, SexForFormula::Male).value() -
                         104.04901299) < 1e-6);
        QVERIFY(std::abs(filtrationCkdEpi2021(50, 0.7, SexForFormula::Female).value() -
                         1.012 * 104.04901299) < 1e-6);
        // Twice the knee: 2^-1.2 of it; half of it: 2^0.302 in men, 2^0.241 in women.
        const double male = filtrationCkdEpi2021(50, 0.9, SexForFormula::Male).value();
        const double female = filtrationCkdEpi2021(50, 0.7, SexForFormula::Female).value();
        QVERIFY(std::abs(filtrationCkdEpi2021(50, 1.8, SexForFormula::Male).value() / male -
                         0.4352752816) < 1e-9);
        QVERIFY(std::abs(filtrationCkdEpi2021(50, 0.45, SexForFormula::Male).value() / male -
                         std::pow(2, 0.302)) < 1e-9);
        QVERIFY(std::abs(filtrationCkdEpi2021(50, 0.35, SexForFormula::Female).value() / female -
                         std::pow(2, 0.241)) < 1e-9);
    }

    void jelliffe()
    {
        QVERIFY(std::abs(clearanceJelliffe1973(70, 2, SexForFormula::Male).value() - 29) < 1e-9);
        QVERIFY(std::abs(clearanceJelliffe1973(70, 2, SexForFormula::Female).value() - 26.1) <
                1e-9);
    }

    void surfaceDuBois()
    {
        // 0.007184 x 70^0.425 x 170^0.725, worked outside.
        QVERIFY(std::abs(bodySurfaceDuBois(170, 70).value() - 1.80970780) < 1e-7);
    }

    void moreRefusals()
    {
        const auto context = [](const auto& result) {
            return QString::fromStdString(result.error().context);
        };
        QCOMPARE(context(filtrationCkdEpi2021(12, 0.9, SexForFormula::Male)),
                 QStringLiteral("age"));
        QCOMPARE(context(filtrationCkdEpi2021(50, 80, SexForFormula::Male)),
                 QStringLiteral("creatinine"));
        QCOMPARE(context(clearanceJelliffe1973(50, 0, SexForFormula::Male)),
                 QStringLiteral("creatinine"));
        QCOMPARE(context(bodySurfaceDuBois(1.7, 70)), QStringLiteral("height"));
    }

    void stages_data()
    {
        QTest::addColumn<double>("filtration");
        QTest::addColumn<QString>("stage");
        QTest::newRow("90 begins G1") << 90.0 << QStringLiteral("G1");
        QTest::newRow("below 90") << 89.99 << QStringLiteral("G2");
        QTest::newRow("60 begins G2") << 60.0 << QStringLiteral("G2");
        QTest::newRow("below 60") << 59.99 << QStringLiteral("G3a");
        QTest::newRow("below 45") << 44.99 << QStringLiteral("G3b");
        QTest::newRow("below 30") << 29.99 << QStringLiteral("G4");
        QTest::newRow("15 begins G4") << 15.0 << QStringLiteral("G4");
        QTest::newRow("below 15") << 14.99 << QStringLiteral("G5");
    }

    void stages()
    {
        QFETCH(double, filtration);
        const auto stage = filtrationStage(filtration);
        QTEST(QString::fromLatin1(stage.data(), static_cast<int>(stage.size())), "stage");
    }

    /// Reference rows made with other programs (../shared/data/calculators/README.md).
    void referenceTable()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        QFile file(tests::sharedData() + QStringLiteral("/calculators/renal_bsa.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("renal_bsa.tsv is absent: the reference rows are not checked in this run");
        const auto header = file.readLine().trimmed().split('\t');
        const auto column = [&](const char* name) { return header.indexOf(QByteArray(name)); };
        const auto domainAt = column("domain");
        int checked = 0;
        while (!file.atEnd()) {
            const auto cells = file.readLine().trimmed().split('\t');
            const auto cell = [&](const char* name) {
                return cells.value(column(name)).toDouble();
            };
            const auto clearance =
                creatinineClearance(cell("age_years"),
                                    cell("weight_kg"),
                                    cell("creatinine_mg_dl"),
                                    cells.value(column("sex")) == "female" ? SexForFormula::Female
                                                                           : SexForFormula::Male);
            const auto surface = bodySurface(cell("height_cm"), cell("weight_kg"));
            if (cells.value(domainAt) != "ok") {
                QVERIFY2(!clearance.has_value(), cells.first().constData());
                continue;
            }
            QVERIFY2(clearance.has_value() && surface.has_value(), cells.first().constData());
            QVERIFY2(std::abs(clearance.value() - cell("cockcroft_gault_ml_min")) < 1e-6,
                     cells.first().constData());
            QVERIFY2(std::abs(surface.value() - cell("bsa_mosteller_m2")) < 1e-6,
                     cells.first().constData());
            ++checked;
        }
        QVERIFY(checked >= 19);
    }
};

QTEST_APPLESS_MAIN(TestKidney)
#include "tst_kidney.moc"
