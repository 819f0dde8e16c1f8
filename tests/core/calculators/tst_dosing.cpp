#include "core/calculators/entries.h"
#include "tests/core/calculators/rows.h"

#include <QTest>

using namespace consilium;
using namespace consilium::calculators;
using consilium::tests::changed;

class TestDosing : public QObject
{
    Q_OBJECT

    const Cells kMan{{"age_years", "60"},
                     {"sex", "male"},
                     {"weight_kg", "72"},
                     {"height_cm", "180"},
                     {"creatinine_mg_dl", "1"},
                     {"creatinine_umol_l", "88.4"}};
    const Cells kCarboplatin{{"target_auc_mg_ml_min", "5"}, {"gfr_ml_min", "75"}};
    const Cells kWarfarin{{"age_years", "60"},
                          {"height_cm", "170"},
                          {"weight_kg", "70"},
                          {"vkorc1_rs9923231", "GG"},
                          {"cyp2c9", "*1/*1"},
                          {"race", "white"},
                          {"enzyme_inducer", "0"},
                          {"amiodarone", "0"}};

    [[nodiscard]] Answer warfarin(const QString& changes) const
    {
        return calculators::apply(warfarinIwpc(), changed(kWarfarin, changes));
    }

private Q_SLOTS:

    void kidneyOfAMan()
    {
        const auto answer = calculators::apply(renalBsa(), kMan);
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QVERIFY(tests::isNear(answer, "cockcroft_gault_ml_min", 80));
        QVERIFY(tests::isNear(answer, "jelliffe1973_ml_min_173", 98 - 0.8 * 40));
        QVERIFY(tests::isNear(answer, "bsa_mosteller_m2", std::sqrt(3.6)));
        // Worked outside: 142 x (1 / 0.9)^-1.2 x 0.9938^60, and 0.007184 x 72^0.425 x 180^0.725.
        QVERIFY(tests::isNear(answer, "ckd_epi_2021_ml_min_173", 86.16262078, 1e-6));
        QVERIFY(tests::isNear(answer, "bsa_dubois_m2", 1.90899680, 1e-6));
        QVERIFY(tests::isNear(answer, "ckd_epi_deindexed_ml_min", 95.07755348, 1e-5));
        QCOMPARE(tests::shown(answer, "gfr_stage"), QStringLiteral("G2"));
    }

    void womenDiffer()
    {
        const auto answer =
            calculators::apply(renalBsa(), changed(kMan, QStringLiteral("sex=female")));
        QVERIFY(tests::isNear(answer, "cockcroft_gault_ml_min", 68));
        QVERIFY(tests::isNear(answer, "jelliffe1973_ml_min_173", 0.9 * 66));
    }

    void creatinineInEitherUnit()
    {
        for (const auto* given : {"creatinine_umol_l=NA", "creatinine_mg_dl=NA"}) {
            const auto answer =
                calculators::apply(renalBsa(), changed(kMan, QString::fromLatin1(given)));
            QVERIFY2(tests::isOk(answer), given);
            QVERIFY2(tests::isNear(answer, "cockcroft_gault_ml_min", 80), given);
        }
        const auto rounded =
            changed(kMan, QStringLiteral("creatinine_mg_dl=1.0, creatinine_umol_l=92"));
        QVERIFY(tests::isOk(calculators::apply(renalBsa(), rounded)));
    }

    void carboplatin_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<double>("uncapped");
        QTest::addColumn<double>("capped");
        QTest::addColumn<int>("isCapped");
        const auto row = [](const char* name,
                            const char* changes,
                            double uncapped,
                            double capped,
                            int isCapped) {
            QTest::newRow(name) << QString::fromLatin1(changes) << uncapped << capped << isCapped;
        };
        row("5 x (75 + 25)", "", 500, 500, 0);
        row("on the cap", "gfr_ml_min=125", 750, 750, 0);
        row("above the cap", "gfr_ml_min=125.1", 750.5, 750, 1);
        row("far above the cap", "gfr_ml_min=175, target_auc_mg_ml_min=2", 400, 300, 1);
    }

    void carboplatin()
    {
        QFETCH(QString, changes);
        QFETCH(double, uncapped);
        QFETCH(double, capped);
        const auto answer =
            calculators::apply(carboplatinCalvert(), changed(kCarboplatin, changes));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QVERIFY(tests::isNear(answer, "dose_uncapped_mg", uncapped));
        QVERIFY(tests::isNear(answer, "dose_cap125_mg", capped));
        QTEST(tests::shown(answer, "cap_applied").toInt(), "isCapped");
    }

    void carboplatinBelowTheStudiedFiltrationSaysSo()
    {
        const auto low = calculators::apply(carboplatinCalvert(),
                                            changed(kCarboplatin, QStringLiteral("gfr_ml_min=15")));
        QVERIFY(tests::isWarning(low));
        QVERIFY(tests::isNear(low, "dose_cap125_mg", 200));
        const auto near = calculators::apply(
            carboplatinCalvert(), changed(kCarboplatin, QStringLiteral("gfr_ml_min=25")));
        QVERIFY(tests::isOk(near) && !near.message.empty());
    }

    void warfarin_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<double>("root");
        QTest::addColumn<double>("clinicalRoot");
        const auto row = [](const char* name, const char* changes, double root, double clinical) {
            QTest::newRow(name) << QString::fromLatin1(changes) << root << clinical;
        };
        // 5.6044 - 6 x 0.2614 + 170 x 0.0087 + 70 x 0.0128, 4.0376 - 6 x 0.2546 + ...
        row("reference genotype", "", 6.411, 5.454);
        row("a year younger is a decade", "age_years=59", 6.6724, 5.7086);
        row("a fraction of a year is not", "age_years=69.9", 6.411, 5.454);
        row("VKORC1 A/G", "vkorc1_rs9923231=AG", 6.411 - 0.8677, 5.454);
        row("VKORC1 on the plus strand C/T", "vkorc1_rs9923231=CT", 6.411 - 0.8677, 5.454);
        row("VKORC1 A/A", "vkorc1_rs9923231=AA", 6.411 - 1.6974, 5.454);
        row("VKORC1 on the plus strand T/T", "vkorc1_rs9923231=TT", 6.411 - 1.6974, 5.454);
        row("VKORC1 on the plus strand C/C", "vkorc1_rs9923231=CC", 6.411, 5.454);
        row("VKORC1 unknown", "vkorc1_rs9923231=unknown", 6.411 - 0.4854, 5.454);
        row("CYP2C9 *1/*2", "cyp2c9=*1/*2", 6.411 - 0.5211, 5.454);
        row("CYP2C9 *2/*1", "cyp2c9=*2/*1", 6.411 - 0.5211, 5.454);
        row("CYP2C9 *1/*3", "cyp2c9=*1/*3", 6.411 - 0.9357, 5.454);
        row("CYP2C9 *2/*2", "cyp2c9=*2/*2", 6.411 - 1.0616, 5.454);
        row("CYP2C9 *2/*3", "cyp2c9=*2/*3", 6.411 - 1.9206, 5.454);
        row("CYP2C9 *3/*3", "cyp2c9=*3/*3", 6.411 - 2.3312, 5.454);
        row("CYP2C9 unknown", "cyp2c9=unknown", 6.411 - 0.2188, 5.454);
        row("Asian", "race=asian", 6.411 - 0.1092, 5.454 - 0.6752);
        row("Black", "race=black", 6.411 - 0.2760, 5.454 + 0.4060);
        row("race missing", "race=missing_or_mixed", 6.411 - 0.1032, 5.454 + 0.0443);
        row("enzyme inducer", "enzyme_inducer=1", 6.411 + 1.1816, 5.454 + 1.2799);
        row("amiodarone", "amiodarone=1", 6.411 - 0.5503, 5.454 - 0.5695);
    }

    void warfarin()
    {
        QFETCH(QString, changes);
        QFETCH(double, root);
        QFETCH(double, clinicalRoot);
        const auto answer = warfarin(changes);
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QVERIFY(tests::isNear(answer, "pgx_mg_week", root * root));
        QVERIFY(tests::isNear(answer, "clinical_mg_week", clinicalRoot * clinicalRoot));
    }

    /// 5.6044 - 2.614 + 0.87 + 0.32 - 1.6974 - 2.3312 - 0.5503 is below zero; its square is a dose.
    void warfarinBelowZeroIsNoDose()
    {
        const auto answer = warfarin(
            QStringLiteral("age_years=105, height_cm=100, weight_kg=25, vkorc1_rs9923231=AA, "
                           "cyp2c9=*3/*3, amiodarone=1"));
        QVERIFY2(tests::isRefusedFor(answer, QStringLiteral("age_years")), answer.message.c_str());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("input");
        const auto row =
            [](const char* name, const char* model, const char* changes, const char* input) {
                QTest::newRow(name) << QString::fromLatin1(model) << QString::fromLatin1(changes)
                                    << QString::fromLatin1(input);
            };
        row("no creatinine",
            "kidney",
            "creatinine_mg_dl=NA, creatinine_umol_l=NA",
            "creatinine_mg_dl");
        row("creatinine in umol/L under mg/dL",
            "kidney",
            "creatinine_mg_dl=80, creatinine_umol_l=NA",
            "creatinine_mg_dl");
        row("the two creatinines differ",
            "kidney",
            "creatinine_mg_dl=1, creatinine_umol_l=177",
            "creatinine_umol_l");
        row("a child", "kidney", "age_years=17", "age_years");
        row("height in metres", "kidney", "height_cm=1.7", "height_cm");
        row("weight zero", "kidney", "weight_kg=0", "weight_kg");
        row("AUC zero", "carboplatin", "target_auc_mg_ml_min=0", "target_auc_mg_ml_min");
        row("AUC as percent", "carboplatin", "target_auc_mg_ml_min=75", "target_auc_mg_ml_min");
        row("filtration negative", "carboplatin", "gfr_ml_min=-5", "gfr_ml_min");
        row("filtration not given", "carboplatin", "gfr_ml_min=NA", "gfr_ml_min");
        row("decimal comma", "carboplatin", "gfr_ml_min=75,5", "gfr_ml_min");
        row("CYP2C9 *5", "warfarin", "cyp2c9=*1/*5", "cyp2c9");
        row("CYP2C9 *8", "warfarin", "cyp2c9=*8/*8", "cyp2c9");
        row("CYP2C9 *11", "warfarin", "cyp2c9=*1/*11", "cyp2c9");
        row("CYP2C9 not given is not *1", "warfarin", "cyp2c9=NA", "cyp2c9");
        row("VKORC1 of two strands", "warfarin", "vkorc1_rs9923231=AC", "vkorc1_rs9923231");
        row("no weight", "warfarin", "weight_kg=0", "weight_kg");
    }

    void refuses()
    {
        QFETCH(QString, model);
        QFETCH(QString, changes);
        QFETCH(QString, input);
        const auto answer =
            model == QStringLiteral("kidney")
                ? calculators::apply(renalBsa(), changed(kMan, changes))
            : model == QStringLiteral("carboplatin")
                ? calculators::apply(carboplatinCalvert(), changed(kCarboplatin, changes))
                : warfarin(changes);
        QVERIFY2(tests::isRefusedFor(answer, input), answer.message.c_str());
    }
};

QTEST_APPLESS_MAIN(TestDosing)
#include "tst_dosing.moc"
