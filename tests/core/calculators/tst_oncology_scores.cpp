#include "core/calculators/entries.h"
#include "tests/core/calculators/rows.h"

#include <QTest>

using namespace consilium;
using namespace consilium::calculators;
using consilium::tests::changed;

class TestOncologyScores : public QObject
{
    Q_OBJECT

    const Cells kOutpatient{{"site", "breast"},
                            {"platelets_10e9_l", "250"},
                            {"haemoglobin_g_dl", "13"},
                            {"esa_use", "0"},
                            {"leucocytes_10e9_l", "6"},
                            {"bmi", "25"}};
    const Cells kFit{{"age_years", "66"},
                     {"gi_or_gu_cancer", "0"},
                     {"standard_dose", "0"},
                     {"polychemotherapy", "0"},
                     {"sex", "male"},
                     {"haemoglobin_g_dl", "14"},
                     {"crcl_jelliffe_ml_min", "70"},
                     {"hearing", "good"},
                     {"falls_6m", "0"},
                     {"takes_medication", "unassisted"},
                     {"walking_one_block", "not_limited"},
                     {"social_activity_limited", "none"}};
    const Cells kCounts{{"neutrophils_10e9_l", "6"},
                        {"lymphocytes_10e9_l", "2"},
                        {"monocytes_10e9_l", "0.5"},
                        {"platelets_10e9_l", "300"}};

private Q_SLOTS:

    void khorana_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("group");
        const auto row = [](const char* name, const char* changes, int score, const char* group) {
            QTest::newRow(name) << QString::fromLatin1(changes) << score
                                << QString::fromLatin1(group);
        };
        row("nothing", "", 0, "low");
        row("stomach", "site=stomach", 2, "intermediate");
        row("pancreas", "site=pancreas", 2, "intermediate");
        for (const auto* site : {"lung", "lymphoma", "gynaecologic", "bladder", "testicular"})
            row(site,
                qPrintable(QStringLiteral("site=%1").arg(QLatin1String(site))),
                1,
                "intermediate");
        for (const auto* site : {"kidney", "prostate", "colorectal", "melanoma", "other"})
            row(site, qPrintable(QStringLiteral("site=%1").arg(QLatin1String(site))), 0, "low");
        row("platelets on the limit", "platelets_10e9_l=350", 1, "intermediate");
        row("platelets below it", "platelets_10e9_l=349", 0, "low");
        row("haemoglobin on the limit", "haemoglobin_g_dl=10", 0, "low");
        row("haemoglobin below it", "haemoglobin_g_dl=9.9", 1, "intermediate");
        row("ESA with a good haemoglobin", "esa_use=1", 1, "intermediate");
        row("ESA and low haemoglobin are one point",
            "esa_use=1, haemoglobin_g_dl=8",
            1,
            "intermediate");
        row("leucocytes on the limit", "leucocytes_10e9_l=11", 0, "low");
        row("leucocytes above it", "leucocytes_10e9_l=11.1", 1, "intermediate");
        row("body mass on the limit", "bmi=35", 1, "intermediate");
        row("three are high", "site=stomach, bmi=36", 3, "high");
        row("all",
            "site=pancreas, platelets_10e9_l=400, haemoglobin_g_dl=9, leucocytes_10e9_l=12, bmi=40",
            6,
            "high");
    }

    void khorana()
    {
        QFETCH(QString, changes);
        const auto answer =
            calculators::apply(calculators::khorana(), changed(kOutpatient, changes));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QTEST(tests::shown(answer, "score").toInt(), "score");
        QTEST(tests::shown(answer, "risk_group"), "group");
    }

    void carg_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("expected"); // score, group, observed toxicity
        const auto row = [](const char* name, const char* changes, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(changes) << QString::fromLatin1(expected);
        };
        row("nothing", "", "0 low 25");
        row("age 71", "age_years=71", "0 low 25");
        row("age 72", "age_years=72", "2 low 25");
        row("gastrointestinal", "gi_or_gu_cancer=1", "2 low 25");
        row("standard dose", "standard_dose=1", "2 low 25");
        row("two drugs", "polychemotherapy=1", "2 low 25");
        row("man with haemoglobin 11", "haemoglobin_g_dl=11", "0 low 25");
        row("man with haemoglobin 10.9", "haemoglobin_g_dl=10.9", "3 low 25");
        row("woman with haemoglobin 10.5", "sex=female, haemoglobin_g_dl=10.5", "0 low 25");
        row("woman with haemoglobin 9.9", "sex=female, haemoglobin_g_dl=9.9", "3 low 25");
        row("clearance 34", "crcl_jelliffe_ml_min=34", "0 low 25");
        row("clearance 33.9", "crcl_jelliffe_ml_min=33.9", "3 low 25");
        row("hearing fair", "hearing=fair", "2 low 25");
        row("deaf", "hearing=deaf", "2 low 25");
        row("hearing excellent", "hearing=excellent", "0 low 25");
        row("two falls are as one", "falls_6m=2", "3 low 25");
        row("help with medication", "takes_medication=some_help", "1 low 25");
        row("walking limited a little", "walking_one_block=limited_little", "2 low 25");
        row("social activity a little of the time", "social_activity_limited=little", "0 low 25");
        row("social activity some of the time", "social_activity_limited=some", "1 low 25");
        row("four points", "hearing=fair, standard_dose=1", "4 low 32");
        row("five points", "falls_6m=1, standard_dose=1", "5 low 32");
        row("six points", "falls_6m=1, haemoglobin_g_dl=9", "6 intermediate 50");
        row("eight points", "falls_6m=1, haemoglobin_g_dl=9, hearing=poor", "8 intermediate 54");
        row("nine points",
            "falls_6m=1, haemoglobin_g_dl=9, hearing=poor, takes_medication=unable",
            "9 intermediate 54");
        row("ten points",
            "falls_6m=1, haemoglobin_g_dl=9, hearing=poor, standard_dose=1",
            "10 high 77");
        row("twelve points",
            "falls_6m=1, haemoglobin_g_dl=9, hearing=poor, standard_dose=1, age_years=80",
            "12 high 89");
        row("all",
            "age_years=80, gi_or_gu_cancer=1, standard_dose=1, polychemotherapy=1, "
            "haemoglobin_g_dl=9, crcl_jelliffe_ml_min=20, hearing=poor, falls_6m=1, "
            "takes_medication=unable, walking_one_block=limited_lot, social_activity_limited=all",
            "23 high 89");
    }

    void carg()
    {
        QFETCH(QString, changes);
        const auto answer = calculators::apply(calculators::carg(), changed(kFit, changes));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QTEST(QStringList({tests::shown(answer, "score"),
                           tests::shown(answer, "risk_group"),
                           tests::shown(answer, "observed_g3_5_pct_band")})
                  .join(QLatin1Char(' ')),
              "expected");
    }

    void cargSaysWhichClearance()
    {
        const auto model = calculators::carg();
        for (const auto& field : model.inputs) {
            if (field.id == "crcl_jelliffe_ml_min")
                QVERIFY(field.label.find("Jelliffe") != std::string_view::npos);
        }
        QVERIFY(model.caution.find("not Cockcroft-Gault") != std::string_view::npos);
    }

    void karnofsky()
    {
        const int expected[] = {5, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0}; // of 0, 10, ... 100
        for (int step = 0; step <= 10; ++step) {
            const auto answer =
                calculators::apply(performanceStatus(), {{"karnofsky", std::to_string(10 * step)}});
            QCOMPARE(tests::shown(answer, "ecog").toInt(), expected[step]);
        }
    }

    void ratios()
    {
        const auto answer = calculators::apply(bloodCountRatios(), kCounts);
        QVERIFY(tests::isOk(answer));
        QVERIFY(tests::isNear(answer, "nlr", 3));
        QVERIFY(tests::isNear(answer, "plr", 150));
        QVERIFY(tests::isNear(answer, "lmr", 4));
        QVERIFY(tests::isNear(answer, "sii", 900));
        const auto none = calculators::apply(
            bloodCountRatios(), changed(kCounts, QStringLiteral("neutrophils_10e9_l=0")));
        QVERIFY(tests::isOk(none) && tests::isNear(none, "nlr", 0));
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
        row("brain tumour", "khorana", "site=brain", "site");
        row("myeloma", "khorana", "site=myeloma", "site");
        row("a site of no list", "khorana", "site=toe", "site");
        row("platelets per uL", "khorana", "platelets_10e9_l=350000", "platelets_10e9_l");
        row("haemoglobin in g/L", "khorana", "haemoglobin_g_dl=120", "haemoglobin_g_dl");
        row("body mass not known", "khorana", "bmi=NA", "bmi");
        row("age 64", "carg", "age_years=64", "age_years");
        row("haemoglobin in g/L, CARG", "carg", "haemoglobin_g_dl=120", "haemoglobin_g_dl");
        row("clearance not known", "carg", "crcl_jelliffe_ml_min=NA", "crcl_jelliffe_ml_min");
        row("falls negative", "carg", "falls_6m=-1", "falls_6m");
        row("half a fall", "carg", "falls_6m=0.5", "falls_6m");
        row("Karnofsky 75", "karnofsky", "karnofsky=75", "karnofsky");
        row("Karnofsky 105", "karnofsky", "karnofsky=105", "karnofsky");
        row("Karnofsky -10", "karnofsky", "karnofsky=-10", "karnofsky");
        row("no lymphocytes", "ratios", "lymphocytes_10e9_l=0", "lymphocytes_10e9_l");
        row("no monocytes", "ratios", "monocytes_10e9_l=0", "monocytes_10e9_l");
        row("neutrophils negative", "ratios", "neutrophils_10e9_l=-1", "neutrophils_10e9_l");
        row("platelets not known", "ratios", "platelets_10e9_l=NA", "platelets_10e9_l");
    }

    void refuses()
    {
        QFETCH(QString, model);
        QFETCH(QString, changes);
        QFETCH(QString, input);
        const auto answer =
            model == QStringLiteral("khorana")
                ? calculators::apply(calculators::khorana(), changed(kOutpatient, changes))
            : model == QStringLiteral("carg")
                ? calculators::apply(calculators::carg(), changed(kFit, changes))
            : model == QStringLiteral("karnofsky")
                ? calculators::apply(performanceStatus(), changed({}, changes))
                : calculators::apply(bloodCountRatios(), changed(kCounts, changes));
        QVERIFY2(tests::isRefusedFor(answer, input), answer.message.c_str());
    }
};

QTEST_APPLESS_MAIN(TestOncologyScores)
#include "tst_oncology_scores.moc"
