#include "tests/core/calculators/rows.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::calculators;
using tests::changed;

namespace
{

/// All invented. At these values every centred term of PLCOm2012 but the cigarettes' is 0.
const Cells kSmoker{{"age_years", "62"},
                    {"race", "white"},
                    {"education_level", "4"},
                    {"bmi", "27"},
                    {"copd", "0"},
                    {"personal_cancer_history", "0"},
                    {"family_lung_cancer", "0"},
                    {"current_smoker", "0"},
                    {"cigarettes_per_day", "20"},
                    {"smoking_years", "27"},
                    {"quit_years", "10"}};
const Cells kWoman{{"age_now", "50"},
                   {"age_projected", "55"},
                   {"n_biopsies", "0"},
                   {"atypical_hyperplasia", "99"},
                   {"age_menarche", "99"},
                   {"age_first_birth", "99"},
                   {"first_degree_relatives", "0"},
                   {"race_code", "1"}};
/// At 55 years, non-HDL 3.5 + x and so on no term is 0 by itself; used for comparisons.
const Cells kAmerican{{"sex", "female"},
                      {"age_years", "55"},
                      {"total_chol_mg_dl", "200"},
                      {"hdl_mg_dl", "50"},
                      {"sbp_mmhg", "130"},
                      {"bmi", "25"},
                      {"egfr", "90"},
                      {"diabetes", "0"},
                      {"smoker", "0"},
                      {"bp_treated", "0"},
                      {"statin", "0"},
                      {"hba1c_pct", "NA"},
                      {"uacr_mg_g", "NA"}};
/// Every term of SCORE2 is 0 here.
const Cells kEuropean{{"risk_region", "Low"},
                      {"sex", "male"},
                      {"age_years", "60"},
                      {"smoker", "0"},
                      {"sbp_mmhg", "120"},
                      {"diabetes", "0"},
                      {"total_chol_mmol_l", "6"},
                      {"hdl_mmol_l", "1.3"}};

Answer plco(const QString& changes = {})
{
    return calculators::apply(*find("plcom2012"), changed(kSmoker, changes));
}

Answer gail(const QString& changes = {})
{
    return calculators::apply(*find("gail_bcrat"), changed(kWoman, changes));
}

Answer prevent(const QString& changes = {})
{
    return calculators::apply(*find("prevent"), changed(kAmerican, changes));
}

Answer score2(const QString& changes = {})
{
    return calculators::apply(*find("score2"), changed(kEuropean, changes));
}

} // namespace

class TestRiskModels : public QObject
{
    Q_OBJECT

    static void refusalRows(std::initializer_list<std::pair<const char*, const char*>> rows)
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("input");
        for (const auto& [change, input] : rows)
            QTest::newRow(change) << QString::fromUtf8(change) << QString::fromUtf8(input);
    }

private Q_SLOTS:

    /// logit = -4.532506 - 1.822606 x (10/20 - 0.4021541613) = -4.7108429
    void plcoCentre()
    {
        const double expected = 1 / (1 + std::exp(4.532506 + 1.822606 * 0.0978458387));
        QVERIFY(tests::isNear(plco(), "risk_6y", expected, 1e-9));
        QVERIFY(tests::isOk(plco()));
    }

    void plcoExtrapolates()
    {
        QVERIFY(tests::isOk(plco(QStringLiteral("age_years=55"))));
        QVERIFY(tests::isOk(plco(QStringLiteral("age_years=74"))));
        QVERIFY(tests::isWarning(plco(QStringLiteral("age_years=54"))));
        const auto old = plco(QStringLiteral("age_years=75"));
        QVERIFY(tests::isWarning(old));
        QVERIFY(old.numbers.count("risk_6y") == 1);
    }

    void plcoRefuses_data()
    {
        refusalRows({{"age_years=5", "age_years"},
                     {"age_years=62, smoking_years=60", "smoking_years"},
                     {"current_smoker=1, quit_years=5", "quit_years"},
                     {"cigarettes_per_day=0", "cigarettes_per_day"},
                     {"smoking_years=0", "smoking_years"},
                     {"race=green", "race"},
                     {"education_level=7", "education_level"}});
    }

    void plcoRefuses()
    {
        QFETCH(QString, change);
        QFETCH(QString, input);
        QVERIFY(tests::isRefusedFor(plco(change), input));
    }

    /// Five whole years in one band are one: incidence 0.002211 x 0.5788413, other death 0.003655;
    /// l1/(l1+l2) x (1 - exp(-5 (l1+l2))).
    void gailOneBand()
    {
        const double cancer = 0.002211 * 0.5788413;
        const double all = cancer + 0.003655;
        const auto answer = gail();
        QVERIFY(tests::isNear(answer, "rr_50plus", 1));
        QVERIFY(tests::isNear(
            answer, "absolute_risk_pct", 100 * cancer / all * (1 - std::exp(-5 * all)), 1e-10));
        // The average woman: rates of her own, no relative risk.
        const double average = 0.0026154 + 0.0032984;
        QVERIFY(tests::isNear(answer,
                              "average_risk_pct",
                              100 * 0.0026154 / average * (1 - std::exp(-5 * average)),
                              1e-10));
        // Parts of years count by their length.
        const auto part = gail(QStringLiteral("age_now=50.5, age_projected=52.25"));
        QVERIFY(tests::isNear(
            part, "absolute_risk_pct", 100 * cancer / all * (1 - std::exp(-1.75 * all)), 1e-10));
    }

    /// One biopsy with atypical hyperplasia, White: exp(0.5292641686) x 1.82, from 50 x
    /// exp(-0.288042483).
    void gailHyperplasia()
    {
        const auto answer = gail(QStringLiteral("n_biopsies=1, atypical_hyperplasia=1"));
        const double young = std::exp(0.5292641686) * 1.82;
        QVERIFY(tests::isNear(answer, "rr_under50", young, 1e-9));
        QVERIFY(tests::isNear(answer, "rr_50plus", young * std::exp(-0.288042483), 1e-9));
    }

    void gailPools_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("same");
        const auto add = [](const char* one, const char* same) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(same);
        };
        add("race_code=2, age_menarche=10", "race_code=2, age_menarche=12");
        add("race_code=2, age_first_birth=40", "race_code=2");
        add("race_code=3, n_biopsies=4", "race_code=3, n_biopsies=1");
        add("race_code=3, first_degree_relatives=3", "race_code=3, first_degree_relatives=1");
        add("race_code=3, age_menarche=10", "race_code=3");
        add("race_code=5, age_first_birth=22", "race_code=5, age_first_birth=29");
        add("race_code=5, age_first_birth=30", "race_code=5, age_first_birth=98");
        add("race_code=7, first_degree_relatives=2", "race_code=7, first_degree_relatives=1");
        add("n_biopsies=99", "n_biopsies=0");
        add("n_biopsies=7", "n_biopsies=2");
        add("race_code=4", "race_code=1");
    }

    void gailPools()
    {
        QFETCH(QString, one);
        QFETCH(QString, same);
        QVERIFY(!gail(one).numbers.empty());
        QCOMPARE(gail(one).numbers.at("rr_under50"), gail(same).numbers.at("rr_under50"));
    }

    /// What is pooled in one race is not in another.
    void gailKeepsApart()
    {
        const auto risk = [](const char* changes) {
            return gail(QString::fromUtf8(changes)).numbers.at("rr_under50");
        };
        QVERIFY(risk("age_menarche=10") > risk("age_menarche=12"));
        QVERIFY(risk("race_code=5, age_menarche=10") > risk("race_code=5"));
        QVERIFY(risk("race_code=5, age_first_birth=98") > risk("race_code=5, age_first_birth=29"));
        QVERIFY(risk("race_code=7, n_biopsies=2") > risk("race_code=7, n_biopsies=1"));
    }

    void gailRefuses_data()
    {
        refusalRows({{"n_biopsies=0, atypical_hyperplasia=1", "atypical_hyperplasia"},
                     {"n_biopsies=99, atypical_hyperplasia=0", "atypical_hyperplasia"},
                     {"age_now=60", "age_projected"},
                     {"age_now=55", "age_projected"},
                     {"age_now=19", "age_now"},
                     {"age_now=90", "age_now"},
                     {"age_projected=90.5", "age_projected"},
                     {"age_menarche=51", "age_menarche"},
                     {"age_first_birth=51", "age_first_birth"},
                     {"age_menarche=14, age_first_birth=13", "age_first_birth"},
                     {"race_code=12", "race_code"}});
    }

    void gailRefuses()
    {
        QFETCH(QString, change);
        QFETCH(QString, input);
        QVERIFY(tests::isRefusedFor(gail(change), input));
    }

    void gailOutsideItsAges()
    {
        QVERIFY(tests::isWarning(gail(QStringLiteral("age_now=30"))));
        QVERIFY(tests::isOk(gail(QStringLiteral("age_now=35"))));
    }

    /// At the centre of every term but non-HDL (150 x 0.02586 - 3.5 = 0.379), HDL ((1.293 -
    /// 1.3)/0.3) and the low side of pressure, body mass and GFR, which are 0: women, total CVD.
    void preventCentre()
    {
        const double sum = 0.0305239 * 0.379 - 0.1606857 * (1.293 - 1.3) / 0.3;
        const auto answer = prevent();
        const auto risk = answer.numbers.at("base_10yr_total_cvd");
        // The constant of the model is -3.307728.
        QVERIFY(std::abs(std::log(risk / (1 - risk)) - (sum - 3.307728)) < 1e-9);
        QVERIFY(tests::isOk(answer));
    }

    void preventModels()
    {
        const auto base = prevent();
        QCOMPARE(tests::shown(base, "hba1c_10yr_stroke"), QStringLiteral("NA"));
        const auto one = prevent(QStringLiteral("hba1c_pct=6"));
        QVERIFY(one.numbers.count("hba1c_30yr_chd") == 1 &&
                one.numbers.count("full_10yr_chd") == 0);
        const auto both = prevent(QStringLiteral("hba1c_pct=6, uacr_mg_g=20"));
        QVERIFY(both.numbers.count("uacr_10yr_chd") == 1 &&
                both.numbers.count("full_30yr_chd") == 1);
        QCOMPARE(both.numbers.at("base_10yr_chd"), base.numbers.at("base_10yr_chd"));
    }

    void preventThirtyYears()
    {
        QVERIFY(prevent(QStringLiteral("age_years=59")).numbers.count("base_30yr_chd") == 1);
        const auto old = prevent(QStringLiteral("age_years=60"));
        QVERIFY(old.numbers.count("base_10yr_chd") == 1 && old.numbers.count("base_30yr_chd") == 0);
        QVERIFY(old.message.find("No 30-year risk") != std::string::npos);
    }

    void preventRefuses_data()
    {
        refusalRows({{"age_years=29", "age_years"},
                     {"age_years=80", "age_years"},
                     {"total_chol_mg_dl=129", "total_chol_mg_dl"},
                     {"total_chol_mg_dl=321", "total_chol_mg_dl"},
                     {"total_chol_mg_dl=5.2", "total_chol_mg_dl"},
                     {"hdl_mg_dl=19", "hdl_mg_dl"},
                     {"sbp_mmhg=181", "sbp_mmhg"},
                     {"bmi=40", "bmi"},
                     {"bmi=18.4", "bmi"},
                     {"egfr=14", "egfr"},
                     {"hba1c_pct=16", "hba1c_pct"},
                     {"uacr_mg_g=0", "uacr_mg_g"}});
    }

    void preventRefuses()
    {
        QFETCH(QString, change);
        QFETCH(QString, input);
        QVERIFY(tests::isRefusedFor(prevent(change), input));
    }

    /// Sum 0: u = 1 - 0.9605; risk = 1 - exp(-exp(-0.5699 + 0.7476 ln(-ln 0.9605))).
    void score2Centre()
    {
        const double risk = 1 - std::exp(-std::exp(-0.5699 + 0.7476 * std::log(-std::log(0.9605))));
        QVERIFY(tests::isNear(score2(), "risk_10y_pct", 100 * risk, 1e-9));
        // From 70 years: age 73, pressure 150, cholesterol 6, HDL 1.4 leave the mean, 0.0929.
        const auto old =
            score2(QStringLiteral("age_years=73, sbp_mmhg=150, hdl_mmol_l=1.4, risk_region=High"));
        const double hazard = -std::exp(-0.0929) * std::log(0.7576);
        QVERIFY(tests::isNear(old,
                              "risk_10y_pct",
                              100 * (1 - std::exp(-std::exp(0.08 + 1.15 * std::log(hazard)))),
                              1e-9));
    }

    /// The class goes by the percentage that is shown, and by age.
    void score2Classes()
    {
        const auto classOf = [](const char* changes) {
            return tests::shown(score2(QString::fromUtf8(changes)), "category");
        };
        const auto answer = score2();
        const auto shown = answer.numbers.at("risk_10y_pct_1dp");
        QCOMPARE(shown, std::round(10 * answer.numbers.at("risk_10y_pct")) / 10);
        QCOMPARE(classOf(""),
                 shown < 5 ? QStringLiteral("Low risk") : QStringLiteral("Moderate risk"));
        QCOMPARE(classOf("smoker=1, sbp_mmhg=200, risk_region=Very high"),
                 QStringLiteral("High risk"));
        QCOMPARE(classOf("age_years=40, sex=female"), QStringLiteral("Low risk"));
    }

    void score2Refuses_data()
    {
        refusalRows({{"diabetes=1", "diabetes"},
                     {"age_years=39", "age_years"},
                     {"age_years=90", "age_years"},
                     {"total_chol_mmol_l=240", "total_chol_mmol_l"},
                     {"hdl_mmol_l=50", "hdl_mmol_l"},
                     {"total_chol_mmol_l=1.2", "hdl_mmol_l"},
                     {"risk_region=Atlantis", "risk_region"},
                     {"sbp_mmhg=12", "sbp_mmhg"}});
    }

    void score2Refuses()
    {
        QFETCH(QString, change);
        QFETCH(QString, input);
        QVERIFY(tests::isRefusedFor(score2(change), input));
    }
};

QTEST_APPLESS_MAIN(TestRiskModels)
#include "tst_risk_models.moc"
