#include "core/options/doses.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace consilium;
using namespace consilium::options;
using knowledge::Dose;

namespace
{

const Day kToday = tests::day("2026-03-01");

Dose dose(const char* id, double amount, Dose::Unit unit)
{
    Dose one;
    one.id = id;
    one.drug = "gammaplatin";
    one.amount = amount;
    one.unit = unit;
    one.route = "intravenous";
    one.schedule = "every 3 weeks";
    return one;
}

Dose::Adjustment below(double clearance)
{
    Dose::Adjustment one;
    one.when.measure = "creatinine-clearance";
    one.when.operation = "<";
    one.when.value = clearance;
    one.when.unit = "mL/min";
    one.what = "poor kidneys";
    return one;
}

} // namespace

/// Starting doses with their arithmetic, and trials beside an option. The doses are invented.
class TestDoses : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built = tests::buildPack(tests::testData(QStringLiteral("knowledge/small")));

    Option
    ask(const clinical::Case& record, std::vector<Dose> doses, std::vector<std::string> therapy)
    {
        m_built.pack.doses = std::move(doses);
        const auto knowledge = m_built.view();
        Option option;
        option.therapy = std::move(therapy);
        addDoses(option, Facts(record, knowledge, kToday));
        return option;
    }

    DoseLine one(const clinical::Case& record, Dose dose)
    {
        const auto option = ask(record, {std::move(dose)}, {"gammaplatin"});
        if (option.doseLines.size() != 1)
            qFatal("%zu lines", option.doseLines.size());
        m_kept = m_built.pack.doses; // the line points into the pack
        return option.doseLines.front();
    }

    std::vector<Dose> m_kept;

    /// Woman of 65 (Cockcroft-Gault: 63.75 / creatinine), 72 kg and 172 cm: 1.8547 m2.
    static clinical::Case person(const char* creatinine = "1")
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.observations = {tests::laboratory("29463-7", "72", "kg", "2026-02-20"),
                               tests::laboratory("8302-2", "172", "cm", "2026-02-20")};
        if (*creatinine != '\0')
            record.observations.push_back(
                tests::laboratory("2160-0", creatinine, "mg/dL", "2026-02-20"));
        return record;
    }

private Q_SLOTS:

    void theArithmeticIsShown()
    {
        const auto surface = one(person(), dose("a", 75, Dose::Unit::MgPerM2));
        QCOMPARE(surface.arithmetic, std::string("75 mg/m2 x 1.85 m2 = 139.1 mg"));
        QVERIFY(std::abs(*surface.milligrams - 75 * std::sqrt(172.0 * 72 / 3600)) < 1e-9);
        QCOMPARE(surface.data.size(), std::size_t(2)); // weight and height, with their dates
        QVERIFY(surface.data.front().date.isKnown());
        QVERIFY(!surface.isStale);
        QCOMPARE(*one(person(), dose("a", 2, Dose::Unit::MgPerKg)).milligrams, 144.0);
        const auto flat = one(person(), dose("a", 240, Dose::Unit::Mg));
        QCOMPARE(*flat.milligrams, 240.0);
        QCOMPARE(flat.arithmetic, std::string("240 mg"));
    }

    void calvertCountsAHighClearanceAsItsCap()
    {
        auto five = dose("a", 5, Dose::Unit::Auc);
        five.clearanceCap = 125;
        QCOMPARE(*one(person(), five).milligrams, 5 * (63.75 + 25));
        QVERIFY(one(person(), five).remark.isEmpty());
        QVERIFY(!one(person("3"), five).remark.isEmpty()); // 21 mL/min
        const auto high = one(person("0.4"), five);        // 159 mL/min
        QCOMPARE(*high.milligrams, 750.0);
        QVERIFY2(high.arithmetic.find("counted as 125") != std::string::npos,
                 high.arithmetic.c_str());
        QVERIFY(std::any_of(high.data.begin(), high.data.end(), [](const Datum& datum) {
            return datum.what.find("creatinine") != std::string::npos;
        }));
    }

    void whatIsMissingGivesNoNumber()
    {
        auto record = person("");
        const auto without = one(record, dose("a", 5, Dose::Unit::Auc));
        QVERIFY(!without.milligrams);
        QCOMPARE(without.missing, std::string("creatinine"));
        record.observations.pop_back();
        QCOMPARE(one(record, dose("a", 75, Dose::Unit::MgPerM2)).missing, std::string("height"));
        record.observations.clear();
        QVERIFY(!one(record, dose("a", 75, Dose::Unit::MgPerKg)).milligrams);
        QCOMPARE(*one(record, dose("a", 75, Dose::Unit::Mg)).milligrams, 75.0);
    }

    void whatCannotBeTrueGivesNoNumber()
    {
        auto record = person();
        record.observations.front() = tests::laboratory("29463-7", "720", "kg", "2026-02-20");
        const auto line = one(record, dose("a", 2, Dose::Unit::MgPerKg));
        QVERIFY(!line.milligrams);
        QCOMPARE(line.missing, std::string("a credible value of body weight"));
        record.observations.front() = tests::laboratory("29463-7", "72", "kg", "2026-02-20");
        record.observations.push_back(tests::laboratory("29463-7", "92", "kg", "2026-02-20"));
        QVERIFY(!one(record, dose("a", 2, Dose::Unit::MgPerKg)).milligrams); // one day, two weights
    }

    void anOldValueIsMarked()
    {
        auto record = person();
        record.observations.front() = tests::laboratory("29463-7", "72", "kg", "2025-08-20");
        QVERIFY(one(record, dose("a", 2, Dose::Unit::MgPerKg)).isStale);
        QVERIFY(one(record, dose("a", 5, Dose::Unit::Auc)).isStale); // the clearance rests on it
        QVERIFY(!one(record, dose("a", 80, Dose::Unit::Mg)).isStale);
    }

    void aDoseOfTheDrugAloneIsNeverThatOfACombination()
    {
        const auto general = dose("a", 1250, Dose::Unit::Mg);
        auto together = dose("b", 1000, Dose::Unit::Mg);
        together.therapy = {"betamab", "gammaplatin"};
        const auto pair = ask(person(), {general, together}, {"betamab", "gammaplatin"});
        QCOMPARE(pair.doseLines.size(), std::size_t(1));
        QCOMPARE(*pair.doseLines.front().milligrams, 1000.0);
        QCOMPARE(pair.undosed, std::vector<std::string>{"betamab"});
        const auto other = ask(person(), {general, together}, {"gammaplatin", "deltanib"});
        QVERIFY(other.doseLines.empty());
        QCOMPARE(other.undosed, (std::vector<std::string>{"gammaplatin", "deltanib"}));
        const auto alone = ask(person(), {general, together}, {"gammaplatin"});
        QCOMPARE(*alone.doseLines.front().milligrams, 1250.0);
    }

    void ofTheTumourTypeComesBeforeAnyAndAlternativesStandTogether()
    {
        auto lung = dose("b", 100, Dose::Unit::Mg);
        lung.tumours = {"NSCLC"};
        auto lungToo = dose("c", 200, Dose::Unit::Mg);
        lungToo.tumours = {"LUAD"};
        auto skin = dose("d", 300, Dose::Unit::Mg);
        skin.tumours = {"MEL"};
        const auto option =
            ask(person(), {dose("a", 50, Dose::Unit::Mg), lung, lungToo, skin}, {"gammaplatin"});
        QCOMPARE(option.doseLines.size(), std::size_t(2));
        QCOMPARE(*option.doseLines[0].milligrams, 100.0);
        QCOMPARE(*option.doseLines[1].milligrams, 200.0);
        QVERIFY(ask(person(), {skin}, {"gammaplatin"}).doseLines.empty());
    }

    void theStrictestAdjustmentThatHoldsIsTaken()
    {
        auto some = dose("a", 400, Dose::Unit::Mg);
        auto none = below(15);
        none.isUnstated = true;
        auto never = below(30);
        never.isAvoided = true;
        auto half = below(45);
        half.factor = 0.5;
        auto rarer = below(60);
        rarer.amount = 400;
        rarer.schedule = "every second day";
        some.adjustments = {none, never, half, rarer};
        some.loading = 800;
        QVERIFY(one(person("5"), some).isUnstated); // 12.75 mL/min
        const auto avoided = one(person("3"), some);
        QVERIFY(avoided.isAvoided && !avoided.milligrams && avoided.arithmetic.empty());
        const auto halved = one(person("1.5"), some);
        QCOMPARE(*halved.milligrams, 200.0);
        QCOMPARE(halved.arithmetic, std::string("400 mg x 0.5 = 200 mg"));
        QCOMPARE(halved.adjustedFor, std::string("poor kidneys"));
        QVERIFY(!halved.loadingMilligrams); // what the first dose would be, nobody says
        const auto later = one(person("1.1"), some);
        QCOMPARE(later.schedule, std::string("every second day"));
        QCOMPARE(*later.milligrams, 400.0);
        const auto whole = one(person("1"), some);
        QCOMPARE(whole.schedule, std::string("every 3 weeks"));
        QCOMPARE(*whole.loadingMilligrams, 800.0);
    }

    void anAdjustmentThatCannotBeJudgedIsNamed()
    {
        auto some = dose("a", 400, Dose::Unit::Mg);
        auto half = below(45);
        half.factor = 0.5;
        some.adjustments = {half};
        const auto line = one(person(""), some);
        QCOMPARE(*line.milligrams, 400.0);
        QCOMPARE(line.notJudged, std::vector<std::string>{"creatinine"});
    }

    void theHighestDoseAndTheStrengthsBoundIt()
    {
        auto some = dose("a", 100, Dose::Unit::MgPerM2);
        some.highest = 150;
        QCOMPARE(*one(person(), some).milligrams, 150.0);
        some.highest.reset();
        some.roundingTo = 50;
        const auto rounded = one(person(), some);
        QCOMPARE(*rounded.milligrams, 200.0);
        QVERIFY2(rounded.arithmetic.find("rounded to 200 mg") != std::string::npos,
                 rounded.arithmetic.c_str());
    }

    void aTrialStandsBesideItsOwnTherapyAndTumour()
    {
        knowledge::Trial trial;
        trial.id = "t";
        trial.name = "INVENTED-1";
        trial.therapy = {"betamab", "gammaplatin"};
        trial.tumours = {"NSCLC"};
        trial.lowestAge = 18;
        trial.highestAge = 60;
        trial.ecog = {0, 1};
        m_built.pack.trials = {trial};
        const auto knowledge = m_built.view();
        auto record = person();
        const auto beside = [&](std::vector<std::string> therapy, const char* type) {
            Option option;
            option.therapy = std::move(therapy);
            return trialsBeside(Facts(record, knowledge, kToday), option, type);
        };
        QVERIFY(beside({"betamab"}, "LUAD").empty());
        QVERIFY(beside({"gammaplatin", "betamab"}, "MEL").empty());
        auto found = beside({"gammaplatin", "betamab"}, "LUAD");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().differences.size(), std::size_t(2)); // 65 years; ECOG not known
        record.performance.push_back({{"e", {}},
                                      tests::date("2026-02-20"),
                                      clinical::PerformanceScale::Ecog,
                                      clinical::Assertion::Confirmed,
                                      2});
        found = beside({"gammaplatin", "betamab"}, "LUAD");
        QCOMPARE(found.front().differences.back().english(), std::string("ECOG 2; it took 0, 1"));
        record.patient.birthDate = tests::date("1980-01-01");
        record.performance.back().value = 1;
        QVERIFY(beside({"gammaplatin", "betamab"}, "LUAD").front().differences.empty());
    }
};

QTEST_APPLESS_MAIN(TestDoses)
#include "tst_doses.moc"
