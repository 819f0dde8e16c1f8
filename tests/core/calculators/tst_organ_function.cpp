#include "core/calculators/entries.h"
#include "tests/core/calculators/rows.h"

#include <QTest>

using namespace consilium;
using namespace consilium::calculators;
using consilium::tests::changed;

class TestOrganFunction : public QObject
{
    Q_OBJECT

    const Cells kLiver{{"bilirubin_mg_dl", "1"},
                       {"albumin_g_dl", "4"},
                       {"inr", "1"},
                       {"ascites", "none"},
                       {"encephalopathy", "none"}};
    const Cells kMeld{{"sex", "male"},
                      {"bilirubin_mg_dl", "1"},
                      {"creatinine_mg_dl", "1"},
                      {"inr", "1"},
                      {"sodium_mmol_l", "137"},
                      {"albumin_g_dl", "3.5"},
                      {"dialysis_twice_in_week", "0"}};
    const Cells kFibrosis{{"age_years", "50"},
                          {"ast_u_l", "36"},
                          {"alt_u_l", "36"},
                          {"platelets_10e9_l", "200"},
                          {"bilirubin_umol_l", "10"},
                          {"albumin_g_l", "40"}};

private Q_SLOTS:

    void childPugh_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("group");
        const auto row = [](const char* name, const char* changes, int score, const char* group) {
            QTest::newRow(name) << QString::fromLatin1(changes) << score
                                << QString::fromLatin1(group);
        };
        row("all best", "", 5, "A");
        row("bilirubin on the lower limit", "bilirubin_mg_dl=2", 6, "A");
        row("bilirubin on the upper limit", "bilirubin_mg_dl=3", 6, "A");
        row("bilirubin above it", "bilirubin_mg_dl=3.1", 7, "B");
        row("albumin on the upper limit", "albumin_g_dl=3.5", 6, "A");
        row("albumin above it", "albumin_g_dl=3.6", 5, "A");
        row("albumin on the lower limit", "albumin_g_dl=2.8", 6, "A");
        row("albumin below it", "albumin_g_dl=2.7", 7, "B");
        row("INR just below", "inr=1.69", 5, "A");
        row("INR on the lower limit", "inr=1.7", 6, "A");
        row("INR on the upper limit", "inr=2.3", 6, "A");
        row("INR above it", "inr=2.4", 7, "B");
        row("mild ascites", "ascites=mild", 6, "A");
        row("encephalopathy grade 3", "encephalopathy=grade3_4", 7, "B");
        row("the highest of B", "ascites=moderate_severe, encephalopathy=grade3_4", 9, "B");
        row("the lowest of C", "ascites=moderate_severe, encephalopathy=grade3_4, inr=2", 10, "C");
        row("all worst",
            "bilirubin_mg_dl=9, albumin_g_dl=2, inr=3, ascites=moderate_severe, "
            "encephalopathy=grade3_4",
            15,
            "C");
    }

    void childPugh()
    {
        QFETCH(QString, changes);
        const auto answer = calculators::apply(calculators::childPugh(), changed(kLiver, changes));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QTEST(tests::shown(answer, "score").toInt(), "score");
        QTEST(tests::shown(answer, "child_class"), "group");
    }

    void meld_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<double>("unrounded");
        QTest::addColumn<QString>("scores");
        QTest::addColumn<double>("third");
        const auto row = [](const char* name,
                            const char* changes,
                            double unrounded,
                            const char* scores,
                            double third) {
            QTest::newRow(name) << QString::fromLatin1(changes) << unrounded
                                << QString::fromLatin1(scores) << third;
        };
        // With every value 1 the logarithms are 0: 10 x 0.643, and 6 of MELD 3.0. ln 4 =
        // 1.3862943611, ln 3 = 1.0986122887, ln 1.6 = 0.4700036292, ln 1.7 = 0.5306282511.
        row("all one", "", 6.43, "6 6 6", 6);
        row("below one counts one",
            "bilirubin_mg_dl=0.3, creatinine_mg_dl=0.5, inr=0.9",
            6.43,
            "6 6 6",
            6);
        row("dialysis sets creatinine to 4, and to 3 in MELD 3.0",
            "dialysis_twice_in_week=1",
            6.43 + 9.57 * 1.3862943611199,
            "20 20 18",
            6 + 11.14 * 1.0986122886681);
        row("creatinine above the clamp",
            "creatinine_mg_dl=9",
            6.43 + 9.57 * 1.3862943611199,
            "20 20 18",
            6 + 11.14 * 1.0986122886681);
        row("sodium counts not at 11",
            "creatinine_mg_dl=1.6, sodium_mmol_l=125",
            6.43 + 9.57 * 0.4700036292457,
            "11 11 21", // 6 + 0.82 x 12 + 5.24 = 21.08
            6 + 0.82 * 12 + 11.14 * 0.4700036292457);
        row("sodium counts at 12: 12 + 15.84 - 4.752",
            "creatinine_mg_dl=1.7, sodium_mmol_l=125",
            6.43 + 9.57 * 0.5306282510621,
            "12 23 22",
            6 + 0.82 * 12 + 11.14 * 0.5306282510621);
        row("sodium below the clamp",
            "creatinine_mg_dl=1.7, sodium_mmol_l=118",
            6.43 + 9.57 * 0.5306282510621,
            "12 23 22",
            6 + 0.82 * 12 + 11.14 * 0.5306282510621);
        row("sodium above the clamp",
            "creatinine_mg_dl=1.7, sodium_mmol_l=150",
            6.43 + 9.57 * 0.5306282510621,
            "12 12 12",
            6 + 11.14 * 0.5306282510621);
        row("a woman", "sex=female", 6.43, "6 6 7", 7.33);
        row("albumin on the clamp", "albumin_g_dl=1.5", 6.43, "6 6 10", 9.7);
        row("albumin below the clamp", "albumin_g_dl=1", 6.43, "6 6 10", 9.7);
        row("albumin above the clamp", "albumin_g_dl=5", 6.43, "6 6 6", 6);
    }

    void meld()
    {
        QFETCH(QString, changes);
        QFETCH(double, unrounded);
        QFETCH(double, third);
        const auto answer = calculators::apply(calculators::meld(), changed(kMeld, changes));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QVERIFY(tests::isNear(answer, "meld_unrounded", unrounded));
        QVERIFY(tests::isNear(answer, "meld3_unrounded", third));
        QTEST(QStringList({tests::shown(answer, "meld_int"),
                           tests::shown(answer, "meld_na_optn2016_int"),
                           tests::shown(answer, "meld3_int")})
                  .join(QLatin1Char(' ')),
              "scores");
    }

    void meldEndsAtForty()
    {
        const auto answer = calculators::apply(
            calculators::meld(),
            changed(kMeld,
                    QStringLiteral("bilirubin_mg_dl=50, inr=9, creatinine_mg_dl=4, "
                                   "sodium_mmol_l=120")));
        QVERIFY(answer.numbers.at("meld_unrounded") > 40); // the raw sum is shown as it is
        QVERIFY(answer.numbers.at("meld3_unrounded") > 40);
        for (const auto* id : {"meld_int", "meld_na_optn2016_int", "meld3_int"})
            QCOMPARE(tests::shown(answer, id), QStringLiteral("40"));
    }

    void fibrosis_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<double>("fib4");
        QTest::addColumn<QString>("band");
        QTest::addColumn<double>("albi");
        QTest::addColumn<int>("grade");
        const auto row = [](const char* name,
                            const char* changes,
                            double fib4,
                            const char* band,
                            double albi,
                            int grade) {
            QTest::newRow(name) << QString::fromLatin1(changes) << fib4 << QString::fromLatin1(band)
                                << albi << grade;
        };
        row("50 x 36 / (200 x 6)", "", 1.5, "indeterminate", 0.66 - 3.4, 1);
        row("on the lower limit", "age_years=58, ast_u_l=30", 1.45, "indeterminate", -2.74, 1);
        row("below it", "age_years=57, ast_u_l=30", 1.425, "low", -2.74, 1);
        row("on the upper limit",
            "age_years=65, platelets_10e9_l=120",
            3.25,
            "indeterminate",
            -2.74,
            1);
        row("above it", "age_years=66, platelets_10e9_l=120", 3.3, "high", -2.74, 1);
        row("ALBI grade 2", "bilirubin_umol_l=100, albumin_g_l=32", 1.5, "indeterminate", -1.4, 2);
        row("ALBI grade 3",
            "bilirubin_umol_l=100, albumin_g_l=31",
            1.5,
            "indeterminate",
            -1.315,
            3);
    }

    void fibrosis()
    {
        QFETCH(QString, changes);
        QFETCH(double, fib4);
        QFETCH(double, albi);
        const auto answer =
            calculators::apply(calculators::fib4Albi(), changed(kFibrosis, changes));
        QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QVERIFY(tests::isNear(answer, "fib4", fib4));
        QVERIFY(tests::isNear(answer, "albi", albi));
        QTEST(tests::shown(answer, "fib4_band_sterling"), "band");
        QTEST(tests::shown(answer, "albi_grade").toInt(), "grade");
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
        row("albumin in g/L", "child", "albumin_g_dl=40", "albumin_g_dl");
        row("INR zero", "child", "inr=0", "inr");
        row("ascites not known", "child", "ascites=NA", "ascites");
        row("ascites by another word", "child", "ascites=severe", "ascites");
        row("bilirubin zero", "meld", "bilirubin_mg_dl=0", "bilirubin_mg_dl");
        row("creatinine in umol/L", "meld", "creatinine_mg_dl=88.4", "creatinine_mg_dl");
        row("dialysis not known", "meld", "dialysis_twice_in_week=NA", "dialysis_twice_in_week");
        row("sodium not given", "meld", "sodium_mmol_l=", "sodium_mmol_l");
        row("ALT zero", "fibrosis", "alt_u_l=0", "alt_u_l");
        row("albumin in g/dL", "fibrosis", "albumin_g_l=4", "albumin_g_l");
        row("bilirubin zero in umol/L", "fibrosis", "bilirubin_umol_l=0", "bilirubin_umol_l");
        row("platelets per uL", "fibrosis", "platelets_10e9_l=200000", "platelets_10e9_l");
        row("a child", "fibrosis", "age_years=12", "age_years");
    }

    void refuses()
    {
        QFETCH(QString, model);
        QFETCH(QString, changes);
        QFETCH(QString, input);
        const auto answer =
            model == QStringLiteral("child")
                ? calculators::apply(calculators::childPugh(), changed(kLiver, changes))
            : model == QStringLiteral("meld")
                ? calculators::apply(calculators::meld(), changed(kMeld, changes))
                : calculators::apply(calculators::fib4Albi(), changed(kFibrosis, changes));
        QVERIFY2(tests::isRefusedFor(answer, input), answer.message.c_str());
    }
};

QTEST_APPLESS_MAIN(TestOrganFunction)
#include "tst_organ_function.moc"
