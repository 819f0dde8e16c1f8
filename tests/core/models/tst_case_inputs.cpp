#include "core/models/case_inputs.h"
#include "core/models/recipe.h"
#include "tests/support/builders.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace consilium;
using namespace consilium::models;
using tests::laboratory;

namespace
{

constexpr const char* kAlbumin = "1751-7";
constexpr const char* kNeutrophils = "751-8";
constexpr const char* kLymphocytes = "731-0";

clinical::Finding burden(const char* number, const char* unit, const char* date = "2026-10-01")
{
    auto finding = tests::marker(clinical::FindingKind::Signature, "TMB", number, unit);
    finding.header.key = std::string("burden|") + date;
    finding.date = tests::date(date);
    return finding;
}

clinical::Finding stability(const char* status, const char* date = "2026-10-01")
{
    auto finding = tests::marker(clinical::FindingKind::Signature, "MSI", status);
    finding.date = tests::date(date);
    return finding;
}

clinical::Medication stopped(const char* drug, const char* start)
{
    auto medication = tests::medication(drug, start);
    medication.isCancerTreatment = clinical::Presence::Unknown;
    return medication;
}

} // namespace

class TestCaseInputs : public QObject
{
    Q_OBJECT

    using Inputs = std::map<std::string, CaseInput>;

    const Schema m_schema =
        Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/icb-response.json").value().schema;
    const terminology::TumourTree m_tumours =
        terminology::TumourTree::parse(
            "TISSUE\tTissue\t\t\t\nLUNG\tLung\t\tLung\tTISSUE\nNSCLC\tNon-small "
            "cell\t\tLung\tLUNG\n"
            "LUAD\tAdenocarcinoma\t\tLung\tNSCLC\nBRAIN\tBrain\t\tBrain\tTISSUE\n"
            "SKIN\tSkin\t\tSkin\tTISSUE\nMEL\tMelanoma\t\tSkin\tSKIN\n")
            .value();
    const terminology::DrugTable m_drugs =
        terminology::DrugTable::parse(R"({"broadClasses": [], "drugs": [
            {"name": "pembrolizumab", "synonyms": ["Keytruda"], "classes": ["PD-1 inhibitor"]},
            {"name": "carboplatin", "synonyms": [], "classes": ["platinum"]},
            {"name": "omeprazole", "synonyms": [], "classes": [], "forCancer": false}]})")
            .value();

    Inputs inputs(const clinical::Case& record) const
    {
        return inputsOf(record, m_schema, m_tumours, m_drugs, tests::day("2026-11-24"));
    }

    static double number(const Inputs& inputs, const char* id)
    {
        return std::get<double>(inputs.at(id).value);
    }

    static clinical::Case whole()
    {
        auto record = tests::patientWith("LUAD", "IVB"); // a woman, born 1960-05-05
        record.findings = {burden("12", "1/1000000{Base}"), stability("stable")};
        record.observations = {laboratory(kAlbumin, "39", "g/L", "2026-11-01"),
                               laboratory(kNeutrophils, "6", "10*9/L", "2026-11-01"),
                               laboratory(kLymphocytes, "1.5", "10*9/L", "2026-11-01")};
        return record;
    }

private Q_SLOTS:

    void aWholeCase()
    {
        const auto known = inputs(whole());
        QCOMPARE(number(known, "tmb_mut_per_mb"), 12.0);
        QCOMPARE(known.at("tmb_mut_per_mb").shown, std::string("12 mutations/Mb"));
        QCOMPARE(known.at("tmb_mut_per_mb").date.iso(), std::string("2026-10-01"));
        QCOMPARE(known.at("tmb_mut_per_mb").key, std::string("burden|2026-10-01"));
        QVERIFY(std::abs(number(known, "albumin_g_dl") - 3.9) < 1e-9);
        QCOMPARE(known.at("albumin_g_dl").shown, std::string("39 g/L")); // as the record has it
        QCOMPARE(number(known, "nlr"), 4.0);
        QCOMPARE(number(known, "age_years"), 66.0);
        QCOMPARE(number(known, "sex_male"), 0.0);
        QCOMPARE(number(known, "msi_unstable"), 0.0);
        QCOMPARE(number(known, "prior_systemic_therapy"), 0.0);
        QVERIFY(known.at("prior_systemic_therapy").isAssumed);
        QVERIFY(!known.at("age_years").isAssumed);
        QCOMPARE(std::get<std::string>(known.at("cancer_type").value), std::string("NSCLC"));
    }

    void nothingRecordedIsNotInTheMap()
    {
        const auto known = inputs({});
        QCOMPARE(known.size(), std::size_t{1}); // "no earlier treatment", and that is marked
        QVERIFY(known.at("prior_systemic_therapy").isAssumed);
        QCOMPARE(known.at("prior_systemic_therapy").shown, std::string("none recorded"));
    }

    /// Reports state mutations a megabase in several spellings of one unit (UCUM: braces are
    /// annotations).
    void burdens_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<double>("expected"); // below 0: missing
        const auto row =
            [](const char* name, const char* number, const char* unit, double expected) {
                QTest::newRow(name) << QByteArray(number) << QByteArray(unit) << expected;
            };
        row("Genomics Reporting", "12.5", "1/1000000{Base}", 12.5);
        row("a millionth", "12.5", "1/1000000", 12.5);
        row("a megabase", "12.5", "/Mb", 12.5);
        row("one a megabase", "12.5", "1/Mb", 12.5);
        row("mutations a megabase", "12.5", "{mutations}/Mb", 12.5);
        row("another annotation", "12.5", "{mut}/Mb", 12.5);
        row("as laboratories write it", "12.5", "mutations/Mb", 12.5);
        row("zero is a number", "0", "/Mb", 0);
        row("no unit", "12.5", "", -1);
        row("a count", "12.5", "1", -1);
        row("another thing", "12.5", "g/L", -1);
        row("below a limit", "<5", "/Mb", -1);
        row("above a limit", ">100", "/Mb", -1);
        row("at least", ">=10", "/Mb", -1);
    }

    void burdens()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, unit);
        QFETCH(double, expected);
        auto record = whole();
        record.findings = {burden(number.constData(), unit.constData())};
        const auto known = inputs(record);
        QCOMPARE(known.contains("tmb_mut_per_mb"), expected >= 0);
        if (expected >= 0)
            QCOMPARE(std::get<double>(known.at("tmb_mut_per_mb").value), expected);
    }

    void theLatestBurdenThatCounts()
    {
        auto record = whole();
        record.findings = {burden("9", "/Mb", "2026-08"),
                           burden("12", "/Mb", "2026-10-01"),
                           burden("3", "/Mb", "2025")};
        QCOMPARE(number(inputs(record), "tmb_mut_per_mb"), 12.0);
        record.findings[1].assertion = clinical::Assertion::EnteredInError;
        QCOMPARE(number(inputs(record), "tmb_mut_per_mb"), 9.0);
        record.findings = {tests::marker(clinical::FindingKind::Signature, "TMB", "high")};
        QVERIFY(!inputs(record).contains("tmb_mut_per_mb")); // a word is not a number
    }

    void stabilities_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<double>("expected"); // below 0: missing
        QTest::newRow("high") << QByteArray("high") << 1.0;
        QTest::newRow("low is read as stable") << QByteArray("low") << 0.0;
        QTest::newRow("stable") << QByteArray("stable") << 0.0;
        QTest::newRow("not said") << QByteArray() << -1.0;
        QTest::newRow("another word") << QByteArray("indeterminate") << -1.0;
    }

    void stabilities()
    {
        QFETCH(QByteArray, status);
        QFETCH(double, expected);
        auto record = whole();
        record.findings = {stability(status.constData())};
        const auto known = inputs(record);
        QCOMPARE(known.contains("msi_unstable"), expected >= 0);
        if (expected >= 0)
            QCOMPARE(std::get<double>(known.at("msi_unstable").value), expected);
    }

    void theRatioIsOfOneSample_data()
    {
        QTest::addColumn<QByteArray>("neutrophils");
        QTest::addColumn<QByteArray>("neutrophilDate");
        QTest::addColumn<QByteArray>("neutrophilTime");
        QTest::addColumn<QByteArray>("lymphocytes");
        QTest::addColumn<QByteArray>("lymphocyteDate");
        QTest::addColumn<QByteArray>("lymphocyteTime");
        QTest::addColumn<bool>("isKnown");
        const auto row = [](const char* name,
                            std::array<const char*, 3> a,
                            std::array<const char*, 3> b,
                            bool isKnown) {
            QTest::newRow(name) << QByteArray(a[0]) << QByteArray(a[1]) << QByteArray(a[2])
                                << QByteArray(b[0]) << QByteArray(b[1]) << QByteArray(b[2])
                                << isKnown;
        };
        row("one day", {"6", "2026-11-01", ""}, {"1.5", "2026-11-01", ""}, true);
        row("one time", {"6", "2026-11-01", "08:00:00"}, {"1.5", "2026-11-01", "08:00:00"}, true);
        row("time stated once", {"6", "2026-11-01", "08:00:00"}, {"1.5", "2026-11-01", ""}, true);
        row("two days", {"6", "2026-11-01", ""}, {"1.5", "2026-10-31", ""}, false);
        row("two times of one day",
            {"6", "2026-11-01", "08:00:00"},
            {"1.5", "2026-11-01", "19:30:00"},
            false);
        row("a month may hold two samples", {"6", "2026-11", ""}, {"1.5", "2026-11", ""}, false);
        row("no date", {"6", "", ""}, {"1.5", "", ""}, false);
        row("no lymphocytes at all", {"6", "2026-11-01", ""}, {"0", "2026-11-01", ""}, false);
        row("lymphocytes below the limit",
            {"6", "2026-11-01", ""},
            {"<0.1", "2026-11-01", ""},
            false);
        row("neutrophils above the limit",
            {">100", "2026-11-01", ""},
            {"1.5", "2026-11-01", ""},
            false);
    }

    void theRatioIsOfOneSample()
    {
        QFETCH(QByteArray, neutrophils);
        QFETCH(QByteArray, neutrophilDate);
        QFETCH(QByteArray, neutrophilTime);
        QFETCH(QByteArray, lymphocytes);
        QFETCH(QByteArray, lymphocyteDate);
        QFETCH(QByteArray, lymphocyteTime);
        QFETCH(bool, isKnown);
        auto record = whole();
        record.observations = {
            laboratory(
                kNeutrophils, neutrophils.toStdString(), "10*9/L", neutrophilDate.constData()),
            laboratory(
                kLymphocytes, lymphocytes.toStdString(), "10*9/L", lymphocyteDate.constData())};
        record.observations[0].time = neutrophilTime.toStdString();
        record.observations[1].time = lymphocyteTime.toStdString();
        const auto known = inputs(record);
        QCOMPARE(known.contains("nlr"), isKnown);
        if (isKnown)
            QCOMPARE(number(known, "nlr"), 4.0);
    }

    void theRatioDoesNotDependOnTheUnit()
    {
        auto record = whole();
        record.observations = {laboratory(kNeutrophils, "6000", "/uL", "2026-11-01"),
                               laboratory(kLymphocytes, "1.5", "10*3/uL", "2026-11-01")};
        QVERIFY(std::abs(number(inputs(record), "nlr") - 4) < 1e-9);
    }

    void albuminBelowALimitIsMissing()
    {
        auto record = whole();
        record.observations = {laboratory(kAlbumin, "<20", "g/L", "2026-11-01")};
        QVERIFY(!inputs(record).contains("albumin_g_dl"));
        record.observations = {laboratory(kAlbumin, "39", "", "2026-11-01")}; // 39 of what?
        QVERIFY(!inputs(record).contains("albumin_g_dl"));
    }

    void ages_data()
    {
        QTest::addColumn<QByteArray>("born");
        QTest::addColumn<int>("years"); // below 0: missing
        QTest::newRow("a day") << QByteArray("1960-05-05") << 66;
        QTest::newRow("birthday tomorrow") << QByteArray("1960-11-25") << 65;
        QTest::newRow("a month that decides") << QByteArray("1960-05") << 66;
        QTest::newRow("a month that does not") << QByteArray("1960-11") << -1;
        QTest::newRow("a year leaves two answers") << QByteArray("1960") << -1;
        QTest::newRow("not known") << QByteArray() << -1;
    }

    void ages()
    {
        QFETCH(QByteArray, born);
        QFETCH(int, years);
        auto record = whole();
        record.patient.birthDate = born.isEmpty() ? PartialDate() : tests::date(born.constData());
        const auto known = inputs(record);
        QCOMPARE(known.contains("age_years"), years >= 0);
        if (years >= 0)
            QCOMPARE(number(known, "age_years"), static_cast<double>(years));
    }

    void sexThatIsNotToldIsMissing()
    {
        auto record = whole();
        record.patient.sex = clinical::Sex::Male;
        QCOMPARE(number(inputs(record), "sex_male"), 1.0);
        for (const auto sex : {clinical::Sex::Unknown, clinical::Sex::Other}) {
            record.patient.sex = sex;
            QVERIFY(!inputs(record).contains("sex_male"));
        }
    }

    void earlierTreatment_data()
    {
        QTest::addColumn<QByteArray>("situation");
        QTest::addColumn<bool>("isTreated");
        for (const auto* treated : {"given",
                                    "ordered as cancer treatment",
                                    "known drug",
                                    "brand name",
                                    "ingredient only",
                                    "unknown date"})
            QTest::newRow(treated) << QByteArray(treated) << true;
        for (const auto* not_ : {"another drug",
                                 "a drug that is not for cancer",
                                 "ingredient that is not for cancer",
                                 "marked as no cancer treatment",
                                 "entered in error",
                                 "planned",
                                 "starts tomorrow"})
            QTest::newRow(not_) << QByteArray(not_) << false;
    }

    void earlierTreatment()
    {
        QFETCH(QByteArray, situation);
        QFETCH(bool, isTreated);
        auto medication = stopped("carboplatin", "2026-01-10");
        if (situation == "given" || situation == "ordered as cancer treatment")
            medication = tests::medication("a new drug", "2026-01-10");
        else if (situation == "brand name")
            medication.drug.text = "Keytruda 25 MG/ML Injection";
        else if (situation == "unknown date")
            medication.period = {};
        else if (situation == "another drug")
            medication.drug.text = "metformin";
        else if (situation == "a drug that is not for cancer" ||
                 situation == "ingredient that is not for cancer")
            medication = tests::medication("omeprazole", "2026-01-10");
        else if (situation == "marked as no cancer treatment")
            medication.isCancerTreatment = clinical::Presence::Absent;
        else if (situation == "entered in error")
            medication.assertion = clinical::Assertion::EnteredInError;
        else if (situation == "planned")
            medication.assertion = clinical::Assertion::Planned;
        else if (situation == "starts tomorrow")
            medication.period.start = tests::date("2026-11-25");
        if (situation == "ordered as cancer treatment")
            medication.record = clinical::MedicationRecord::Ordered;
        if (situation.contains("not for cancer"))
            medication.isCancerTreatment = clinical::Presence::Unknown;
        if (situation == "ingredient that is not for cancer") {
            medication.drug.text = "study arm B";
            medication.ingredient = "omeprazole";
        }
        if (situation == "ingredient only") {
            medication.drug.text = "study arm B";
            medication.ingredient = "carboplatin";
        }
        auto record = whole();
        record.medications = {medication};
        const auto known = inputs(record).at("prior_systemic_therapy");
        QCOMPARE(std::get<double>(known.value), isTreated ? 1.0 : 0.0);
        QCOMPARE(known.isAssumed, !isTreated);
        QCOMPARE(known.key, isTreated ? medication.header.key : std::string());
    }

    void tumourTypesByTheirLineage_data()
    {
        QTest::addColumn<QByteArray>("oncotree");
        QTest::addColumn<QByteArray>("category");
        QTest::newRow("below") << QByteArray("LUAD") << QByteArray("NSCLC");
        QTest::newRow("the type itself") << QByteArray("NSCLC") << QByteArray("NSCLC");
        QTest::newRow("another") << QByteArray("MEL") << QByteArray("Melanoma");
        QTest::newRow("above says too little") << QByteArray("LUNG") << QByteArray();
        QTest::newRow("none of the model's types") << QByteArray("BRAIN") << QByteArray();
        QTest::newRow("not a code") << QByteArray("LUADX") << QByteArray();
        QTest::newRow("not known") << QByteArray() << QByteArray();
    }

    void tumourTypesByTheirLineage()
    {
        QFETCH(QByteArray, oncotree);
        QFETCH(QByteArray, category);
        auto record = whole();
        record.tumours.front().oncotree = oncotree.toStdString();
        const auto known = inputs(record);
        QCOMPARE(known.contains("cancer_type"), !category.isEmpty());
        if (!category.isEmpty())
            QCOMPARE(std::get<std::string>(known.at("cancer_type").value), category.toStdString());
    }

    void measuresAndMarkersOfOtherModelsAreReadWhereTheRecordHoldsThem()
    {
        auto record = whole();
        record.observations.push_back(laboratory("718-7", "11.2", "g/dL", "2026-10-02"));
        record.observations.push_back(laboratory("777-3", "251", "10*9/L", "2026-10-02"));
        record.observations.push_back(laboratory("2532-0", "310", "U/L", "2026-10-02"));
        clinical::PerformanceStatus status;
        status.header.key = "ecog|1";
        status.value = 1;
        record.performance = {status};
        record.findings.push_back(
            tests::marker(clinical::FindingKind::Expression, "ER", "negative"));
        record.findings.push_back(
            tests::marker(clinical::FindingKind::Expression, "HER2", "equivocal"));
        record.findings.push_back(
            tests::marker(clinical::FindingKind::Expression, "PD-L1 TPS", "60", "%"));
        clinical::Lifestyle tobacco;
        tobacco.header.key = "tobacco|1";
        tobacco.status = "former";
        record.lifestyle = {tobacco};
        const auto read = inputs(record);
        QCOMPARE(number(read, "hemoglobin_g_dl"), 11.2);
        QCOMPARE(number(read, "platelets_g_l"), 251.0);
        QCOMPARE(number(read, "platelets_k_ul"), 251.0);
        QCOMPARE(number(read, "ldh_u_l"), 310.0);
        QCOMPARE(number(read, "ecog"), 1.0);
        QCOMPARE(number(read, "er_positive"), 0.0);
        QVERIFY(!read.contains("her2_positive")); // equivocal is neither
        QVERIFY(!read.contains("pr_positive"));   // not tested is not negative
        QCOMPARE(number(read, "pdl1_tps_pct"), 60.0);
        QCOMPARE(number(read, "ever_smoker"), 1.0);
        QCOMPARE(number(read, "current_smoker"), 0.0);
        QCOMPARE(std::get<std::string>(read.at("tobacco_use").value), std::string("PREVIOUS"));
        QCOMPARE(read.at("ecog").key, std::string("ecog|1"));
        QCOMPARE(number(read, "age_decade"), 6.0); // born 1960
    }

    void theAgeOfAModelThatCountsFromDiagnosisIsTheAgeThen()
    {
        const auto schema =
            Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/breast-survival.json")
                .value()
                .schema;
        const auto age = [&](const char* diagnosed) {
            auto record = whole(); // born 1960-05-05
            if (*diagnosed != '\0')
                record.tumours.front().diagnosed = tests::date(diagnosed);
            return inputsOf(record, schema, m_tumours, m_drugs, tests::day("2026-11-24"));
        };
        QCOMPARE(number(age("2015-05-04"), "age_years"), 54.0);
        QCOMPARE(number(age("2015-05-05"), "age_years"), 55.0);
        QVERIFY(!age("2015").contains("age_years")); // 54 or 55
        QVERIFY(!age("").contains("age_years"));
    }

    void onlyAClearCallOfAPharmacogeneIsAnInput()
    {
        auto record = whole();
        record.pharmacogenes = {
            tests::pharmacogene("CYP2C9", "*1/*3", {}),
            tests::pharmacogene("VKORC1", "rs9923231 reference (C)/rs9923231 variant (T)", {})};
        auto read = inputs(record);
        QCOMPARE(number(read, "cyp2c9_2"), 0.0);
        QCOMPARE(number(read, "cyp2c9_3"), 1.0);
        QCOMPARE(number(read, "vkorc1"), 1.0);
        record.pharmacogenes = {tests::pharmacogene("CYP2C9", "*1/*8", {})};
        QVERIFY(!inputs(record).contains("cyp2c9_2")); // not one the model knows
        record.pharmacogenes = {tests::pharmacogene("CYP2C9", "*1/*1", {})};
        record.pharmacogenes.front().allCalls = {"*1/*1", "*1/*2"};
        QVERIFY(!inputs(record).contains("cyp2c9_2")); // a rival
        record.pharmacogenes.front().allCalls = {"*1/*1"};
        record.pharmacogenes.front().warnings = {"missing-key-position"};
        QVERIFY(!inputs(record).contains("cyp2c9_2"));
    }
};

QTEST_APPLESS_MAIN(TestCaseInputs)
#include "tst_case_inputs.moc"
