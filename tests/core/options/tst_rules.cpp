#include "core/options/facts.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace consilium;
using namespace consilium::options;
using tests::laboratory;

namespace
{

const Day kToday = tests::day("2026-03-01");

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built = tests::buildPack(tests::testData(QStringLiteral("knowledge/small")));

    std::vector<Criterion> judge(const clinical::Case& record,
                                 const std::vector<std::string>& therapy) const
    {
        const auto knowledge = m_built.view();
        return judgeRules(Facts(record, knowledge, kToday), therapy);
    }

    Criterion
    judgeOne(const clinical::Case& record, const std::string& drug, const std::string& rule) const
    {
        for (const auto& criterion : judge(record, {drug})) {
            if (criterion.ruleId == rule)
                return criterion;
        }
        qFatal("rule %s does not speak", rule.c_str());
        return {};
    }

    /// Woman of 65, 72 kg: the clearance is 0.85 x 75 x 72 / (72 x creatinine) = 63.75 /
    /// creatinine.
    static clinical::Case measured(const std::vector<clinical::Observation>& observations)
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.observations = observations;
        record.observations.push_back(laboratory("29463-7", "72", "kg", "2026-02-20"));
        return record;
    }

private Q_SLOTS:

    void onlyRulesOfTheTherapySpeak()
    {
        const auto record = measured({});
        std::vector<std::string> ids;
        for (const auto& criterion : judge(record, {"betamab", "gammaplatin"}))
            ids.push_back(criterion.ruleId);
        QCOMPARE(ids,
                 (std::vector<std::string>{"betamab-ecog",
                                           "gammaplatin-allergy",
                                           "gammaplatin-clearance",
                                           "gammaplatin-platelets"}));
        // By class: both drugs of it, and no other.
        QCOMPARE(judge(record, {"alphanib"}).size(), std::size_t{1});
        QCOMPARE(judge(record, {"deltanib"}).size(), std::size_t{1});
        QCOMPARE(judge(record, {"thetanib"}).size(), std::size_t{0});
        QCOMPARE(judge(record, {}).size(), std::size_t{0});
    }

    void everyCriterionCarriesItsRule()
    {
        const auto criterion = judgeOne(measured({}), "gammaplatin", "gammaplatin-clearance");
        QVERIFY(criterion.kind == CriterionKind::Kidney);
        QCOMPARE(criterion.citations.size(), std::size_t{1});
        QVERIFY(!criterion.sentence.empty());
    }

    void laboratoryLimits_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("drug");
        QTest::addColumn<QString>("loinc");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char* name,
                            const char* drug,
                            const char* rule,
                            const char* loinc,
                            const char* number,
                            const char* unit,
                            const char* date,
                            Verdict verdict) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(drug)
                                << QString::fromLatin1(loinc) << QString::fromLatin1(number)
                                << QString::fromLatin1(unit) << QString::fromLatin1(date)
                                << static_cast<int>(verdict);
        };
        const auto platelets = [&](const char* name,
                                   const char* number,
                                   const char* unit,
                                   const char* date,
                                   Verdict verdict) {
            row(name, "gammaplatin", "gammaplatin-platelets", "777-3", number, unit, date, verdict);
        };
        platelets("above the limit", "210", "10*9/L", "2026-02-20", Verdict::Pass);
        platelets("on the limit", "100", "10*9/L", "2026-02-20", Verdict::Pass);
        platelets("below the limit", "99", "10*9/L", "2026-02-20", Verdict::Fail);
        platelets("below the limit in another unit", "99000", "/uL", "2026-02-20", Verdict::Fail);
        platelets("28 days old is fresh", "210", "10*9/L", "2026-02-01", Verdict::Pass);
        platelets("29 days old is old", "210", "10*9/L", "2026-01-31", Verdict::Warn);
        platelets("old and below the limit", "50", "10*9/L", "2025-01-31", Verdict::Fail);
        platelets("date not stated", "210", "10*9/L", "", Verdict::Warn);
        platelets("only the month is known, and it may be old",
                  "210",
                  "10*9/L",
                  "2026-01",
                  Verdict::Warn);
        platelets("unit missing", "210", "", "2026-02-20", Verdict::Undetermined);
        platelets("less than something above the limit",
                  "<150",
                  "10*9/L",
                  "2026-02-20",
                  Verdict::Undetermined);
        platelets("less than the limit", "<100", "10*9/L", "2026-02-20", Verdict::Fail);
        platelets(
            "more than something above the limit", ">400", "10*9/L", "2026-02-20", Verdict::Pass);
        platelets("more than something below the limit",
                  ">20",
                  "10*9/L",
                  "2026-02-20",
                  Verdict::Undetermined);
        const auto creatinine =
            [&](const char* name, const char* number, const char* unit, Verdict verdict) {
                row(name,
                    "gammaplatin",
                    "gammaplatin-clearance",
                    "2160-0",
                    number,
                    unit,
                    "2026-02-20",
                    verdict);
            };
        creatinine("clearance of 63.75", "1", "mg/dL", Verdict::Pass);
        creatinine("clearance of 42.5", "1.5", "mg/dL", Verdict::Fail);
        creatinine("clearance of 42.5 from umol/L", "132.6", "umol/L", Verdict::Fail);
        creatinine("creatinine below what can be measured", "<0.3", "mg/dL", Verdict::Pass);
        creatinine("creatinine at most something that may be too high",
                   "<2",
                   "mg/dL",
                   Verdict::Undetermined);
        creatinine("creatinine above something already too high", ">3", "mg/dL", Verdict::Fail);
        creatinine("creatinine outside what can be true", "80", "mg/dL", Verdict::Undetermined);
        const auto bilirubin = [&](const char* name, const char* number, Verdict verdict) {
            row(name,
                "alphanib",
                "alpha-bilirubin",
                "1975-2",
                number,
                "mg/dL",
                "2026-02-20",
                verdict);
        };
        bilirubin("bilirubin at the upper limit", "1.2", Verdict::Pass);
        bilirubin("bilirubin one and a half times the limit", "1.8", Verdict::Pass);
        bilirubin("bilirubin twice the limit is a warning of this rule", "2.4", Verdict::Warn);
        bilirubin("bilirubin too low to measure", "<0.2", Verdict::Pass);
    }

    void laboratoryLimits()
    {
        QFETCH(QString, rule);
        QFETCH(QString, drug);
        QFETCH(QString, loinc);
        QFETCH(QString, number);
        QFETCH(QString, unit);
        QFETCH(QString, date);
        QFETCH(int, verdict);
        auto observation = laboratory(
            loinc.toStdString(), number.toStdString(), unit.toStdString(), qPrintable(date));
        observation.header.provenance.place = "/entry/7";
        observation.referenceHigh = Quantity::parse("1.2", "mg/dL").value();
        const auto criterion =
            judgeOne(measured({observation}), drug.toStdString(), rule.toStdString());
        QVERIFY2(static_cast<int>(criterion.verdict) == verdict, criterion.sentence.c_str());
        if (criterion.verdict == Verdict::Undetermined) {
            QVERIFY(!criterion.settledBy.empty());
            return;
        }
        // The datum that was used, with its date and place.
        QVERIFY(!criterion.data.empty());
        QVERIFY2(criterion.data.front().what.find(observation.quantity->text) != std::string::npos,
                 criterion.data.front().what.c_str());
        QCOMPARE(criterion.data.front().date.iso(), date.toStdString());
        QCOMPARE(criterion.data.front().source, std::string("/entry/7"));
        QCOMPARE(criterion.data.front().key, observation.header.key);
    }

    void anOldValueNamesItsAge()
    {
        const auto criterion =
            judgeOne(measured({laboratory("777-3", "210", "10*9/L", "2026-01-20")}),
                     "gammaplatin",
                     "gammaplatin-platelets");
        QVERIFY2(criterion.sentence.find("40 days") != std::string::npos,
                 criterion.sentence.c_str());
        QVERIFY(!criterion.recoverable.empty());
    }

    void aFailureSaysWhyAndWhetherItCanBeMended()
    {
        const auto criterion =
            judgeOne(measured({laboratory("777-3", "50", "10*9/L", "2026-02-20")}),
                     "gammaplatin",
                     "gammaplatin-platelets");
        QVERIFY(criterion.sentence.find("Invented limit gammaplatin-platelets") !=
                std::string::npos);
        QVERIFY(criterion.sentence.find("50") != std::string::npos &&
                criterion.sentence.find("100") != std::string::npos);
        QCOMPARE(criterion.recoverable, std::string("repeat the test"));
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("settledBy");
        QTest::newRow("creatinine") << QStringLiteral("creatinine");
        QTest::newRow("weight") << QStringLiteral("body weight");
        QTest::newRow("birth date") << QStringLiteral("date of birth");
        QTest::newRow("birth year alone leaves two ages") << QStringLiteral("date of birth");
        QTest::newRow("sex") << QStringLiteral("sex");
        QTest::newRow("other sex has no factor in the formula") << QStringLiteral("sex");
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(QString, settledBy);
        const auto is = [](const char* name) {
            return qstrcmp(QTest::currentDataTag(), name) == 0;
        };
        auto record = measured({laboratory("2160-0", "1", "mg/dL", "2026-02-20")});
        if (is("creatinine"))
            record.observations.erase(record.observations.begin());
        if (is("weight"))
            record.observations.pop_back();
        if (is("birth date"))
            record.patient.birthDate = {};
        if (is("birth year alone leaves two ages"))
            record.patient.birthDate = tests::date("1960");
        if (is("sex"))
            record.patient.sex = clinical::Sex::Unknown;
        if (is("other sex has no factor in the formula"))
            record.patient.sex = clinical::Sex::Other;
        const auto criterion = judgeOne(record, "gammaplatin", "gammaplatin-clearance");
        QVERIFY(criterion.verdict == Verdict::Undetermined);
        QCOMPARE(QString::fromStdString(criterion.settledBy), settledBy);
    }

    void aMultipleNeedsTheLaboratorysOwnLimit()
    {
        const auto criterion =
            judgeOne(measured({laboratory("1975-2", "0.9", "mg/dL", "2026-02-20")}),
                     "alphanib",
                     "alpha-bilirubin");
        QVERIFY(criterion.verdict == Verdict::Undetermined);
        QVERIFY2(criterion.settledBy.find("upper reference limit") != std::string::npos,
                 criterion.settledBy.c_str());
    }

    void performanceStatus_data()
    {
        QTest::addColumn<int>("ecog"); // -1: none
        QTest::addColumn<int>("verdict");
        QTest::newRow("ECOG 0") << 0 << static_cast<int>(Verdict::Pass);
        QTest::newRow("ECOG on the limit") << 2 << static_cast<int>(Verdict::Pass);
        QTest::newRow("ECOG over the limit") << 3 << static_cast<int>(Verdict::Fail);
        QTest::newRow("never recorded") << -1 << static_cast<int>(Verdict::Undetermined);
    }

    void performanceStatus()
    {
        QFETCH(int, ecog);
        QFETCH(int, verdict);
        auto record = tests::patientWith("LUAD", "IV");
        // Karnofsky 30 is another scale and must not be read as ECOG 30.
        record.performance.push_back({{"k", {}},
                                      tests::date("2026-02-25"),
                                      clinical::PerformanceScale::Karnofsky,
                                      clinical::Assertion::Confirmed,
                                      30});
        if (ecog >= 0)
            record.performance.push_back({{"e", {}},
                                          tests::date("2026-02-20"),
                                          clinical::PerformanceScale::Ecog,
                                          clinical::Assertion::Confirmed,
                                          ecog});
        const auto criterion = judgeOne(record, "betamab", "betamab-ecog");
        QCOMPARE(static_cast<int>(criterion.verdict), verdict);
        QCOMPARE(criterion.data.empty(), ecog < 0);
    }

    void allergies_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::newRow("never asked") << static_cast<int>(Verdict::Undetermined);
        QTest::newRow("none known") << static_cast<int>(Verdict::Pass);
        QTest::newRow("another substance") << static_cast<int>(Verdict::Pass);
        QTest::newRow("the drug") << static_cast<int>(Verdict::Fail);
        QTest::newRow("the drug in capitals, inside a product name")
            << static_cast<int>(Verdict::Fail);
        QTest::newRow("the drug by its code") << static_cast<int>(Verdict::Fail);
        QTest::newRow("the solvent") << static_cast<int>(Verdict::Fail);
        QTest::newRow("a solvent of another number") << static_cast<int>(Verdict::Pass);
        QTest::newRow("the drug, refuted") << static_cast<int>(Verdict::Undetermined);
        QTest::newRow("the drug, entered in error, beside another")
            << static_cast<int>(Verdict::Pass);
        QTest::newRow("none known and the drug: the drug wins") << static_cast<int>(Verdict::Fail);
    }

    void allergies()
    {
        QFETCH(int, verdict);
        const auto is = [](const char* name) {
            return qstrcmp(QTest::currentDataTag(), name) == 0;
        };
        auto record = tests::patientWith("LUAD", "IV");
        auto none = tests::allergy("No known allergy");
        none.isNoKnownAllergy = true;
        if (is("none known") || is("none known and the drug: the drug wins"))
            record.allergies.push_back(none);
        if (is("another substance") || is("the drug, entered in error, beside another"))
            record.allergies.push_back(tests::allergy("Peanut"));
        if (is("the drug") || is("the drug, refuted") ||
            is("the drug, entered in error, beside another") ||
            is("none known and the drug: the drug wins"))
            record.allergies.push_back(tests::allergy("gammaplatin"));
        if (is("the drug in capitals, inside a product name"))
            record.allergies.push_back(tests::allergy("GAMMAPLATIN 10 MG/ML Injection"));
        if (is("the drug by its code")) {
            record.allergies.push_back(tests::allergy(""));
            record.allergies.back().substance = tests::coded("urn:local", "7", "gammaplatin");
        }
        if (is("the solvent"))
            record.allergies.push_back(tests::allergy("Solvent 80 (excipient)"));
        if (is("a solvent of another number"))
            record.allergies.push_back(tests::allergy("Solvent 800"));
        if (is("the drug, refuted"))
            record.allergies.back().assertion = clinical::Assertion::Refuted;
        if (is("the drug, entered in error, beside another"))
            record.allergies.back().assertion = clinical::Assertion::EnteredInError;
        const auto criterion = judgeOne(record, "gammaplatin", "gammaplatin-allergy");
        QVERIFY2(static_cast<int>(criterion.verdict) == verdict, criterion.sentence.c_str());
        if (criterion.verdict == Verdict::Fail)
            QCOMPARE(criterion.data.size(), std::size_t{1});
        if (criterion.verdict == Verdict::Undetermined)
            QCOMPARE(criterion.settledBy, std::string("allergies"));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
