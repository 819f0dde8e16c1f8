#include "core/options/facts.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace consilium;
using namespace consilium::options;
using genomics::Truth;
using knowledge::RuleLeaf;
using Kind = RuleLeaf::Kind;

namespace
{

const Day kToday = tests::day("2026-03-01");

RuleLeaf number(const char* measure, const char* operation, double value, const char* unit = "")
{
    RuleLeaf leaf;
    leaf.measure = measure;
    leaf.operation = operation;
    leaf.value = value;
    leaf.unit = unit;
    return leaf;
}

RuleLeaf asking(Kind kind, const char* operation, std::vector<std::string> words)
{
    RuleLeaf leaf;
    leaf.kind = kind;
    leaf.operation = operation;
    leaf.words = std::move(words);
    return leaf;
}

clinical::Comorbidity
condition(const char* words, clinical::Presence presence, const char* start = "")
{
    clinical::Comorbidity one;
    one.header.key = words;
    one.condition = tests::text(words);
    one.presence = presence;
    if (*start != '\0')
        one.period.start = tests::date(start);
    return one;
}

} // namespace

/// What the record says, and where it says nothing.
class TestFacts : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built = tests::buildPack(tests::testData(QStringLiteral("knowledge/small")));

    Fact ask(const clinical::Case& record, const RuleLeaf& leaf)
    {
        m_built.pack.conditions = {
            {"lung-scars",
             "scars of the lung",
             {"invented fibrosis", "Vernarbung"},
             {"X84"},
             {},
             false,
             {},
             {},
             false},
            {"expecting", "pregnancy", {"pregnant"}, {"X33"}, {}, true, 80, {}, false},
            {"fever", "fever", {"invented fever"}, {}, {}, false, {}, {}, true}};
        m_built.pack.medicationClasses = {{"strong blocker", {"deltanib"}, {}}};
        const auto knowledge = m_built.view();
        return Facts(record, knowledge, kToday).answer(leaf, {"alphanib"});
    }

    static clinical::Case person() { return tests::patientWith("LUAD", "IV"); }

private Q_SLOTS:

    void aListOfConditionsDoesNotAnswerForWhatIsNotInIt()
    {
        const auto leaf = asking(Kind::Condition, "absent", {"lung-scars"});
        auto record = person();
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
        QCOMPARE(ask(record, leaf).settledBy, std::string("scars of the lung"));
        record.comorbidities = {condition("invented gout", clinical::Presence::Present)};
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
        record.comorbidities.push_back(
            condition("old INVENTED  fibrosis, both sides", clinical::Presence::Present));
        const auto found = ask(record, leaf);
        QVERIFY(found.truth == Truth::False);
        QCOMPARE(found.data.front().what, std::string("old INVENTED  fibrosis, both sides"));
        record.comorbidities.back().assertion = clinical::Assertion::EnteredInError;
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
        record.comorbidities.back() = condition("invented fibrosis", clinical::Presence::Absent);
        QVERIFY(ask(record, leaf).truth == Truth::True);
    }

    void thatThereIsNoOtherConditionAnswersForAllThatNeedNotBeAsked()
    {
        auto record = person();
        clinical::Comorbidity none;
        none.header.key = "none";
        none.condition = tests::coded("http://snomed.info/sct", "160245001");
        record.comorbidities = {none};
        QVERIFY(ask(record, asking(Kind::Condition, "absent", {"lung-scars"})).truth ==
                Truth::True);
        QVERIFY(ask(record, asking(Kind::Condition, "absent", {"expecting"})).truth ==
                Truth::Unknown);
    }

    void whatMustBeAskedDoesNotFollowFromAList()
    {
        const auto leaf = asking(Kind::Condition, "absent", {"expecting"});
        auto record = person();
        record.comorbidities = {condition("invented gout", clinical::Presence::Present)};
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
        record.comorbidities.push_back(condition("pregnant", clinical::Presence::Absent));
        QVERIFY(ask(record, leaf).truth == Truth::True);
        record.comorbidities.back().presence = clinical::Presence::NotAsked;
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
    }

    void fromAnAgeOnItIsTakenAsAbsentWhereNobodySaysOtherwise()
    {
        const auto leaf = asking(Kind::Condition, "absent", {"expecting"});
        auto record = person();
        record.patient.birthDate = tests::date("1946-02-01"); // 80
        QVERIFY(ask(record, leaf).truth == Truth::True);
        record.comorbidities = {condition("pregnant", clinical::Presence::Present)};
        QVERIFY(ask(record, leaf).truth == Truth::False);
    }

    void whatIsOverDoesNotCountWhereItMustBeCurrent()
    {
        const auto leaf = asking(Kind::Condition, "absent", {"fever"});
        auto record = person();
        record.comorbidities = {
            condition("invented fever", clinical::Presence::Present, "2026-01-02")};
        QVERIFY(ask(record, leaf).truth == Truth::False);
        record.comorbidities.front().period.end = tests::date("2026-01-20");
        QVERIFY(ask(record, leaf).truth == Truth::True);
    }

    void aConditionIsFoundByItsCodeAndAmongAdverseEvents()
    {
        const auto leaf = asking(Kind::Condition, "absent", {"lung-scars"});
        auto record = person();
        auto coded = condition("something", clinical::Presence::Present);
        coded.condition = tests::coded("http://hl7.org/fhir/sid/icd-10-cm", "X84.1");
        record.comorbidities = {coded};
        QVERIFY(ask(record, leaf).truth == Truth::False);
        record.comorbidities.clear();
        clinical::AdverseEvent event;
        event.header.key = "event";
        event.event = tests::text("Vernarbung");
        record.adverseEvents = {event};
        QVERIFY(ask(record, leaf).truth == Truth::False);
    }

    void longAgoDoesNotCountWhereARuleSaysSo()
    {
        auto leaf = asking(Kind::Condition, "absent", {"lung-scars"});
        leaf.withinDays = 180;
        auto record = person();
        record.comorbidities = {
            condition("invented fibrosis", clinical::Presence::Present, "2025-12-01")};
        QVERIFY(ask(record, leaf).truth == Truth::False);
        record.comorbidities.front().period.start = tests::date("2020-12-01");
        QVERIFY(ask(record, leaf).truth == Truth::True);
        record.comorbidities.front().period.start = {};
        QVERIFY(ask(record, leaf).truth == Truth::Unknown); // when is not known
    }

    void medicationIsWhatIsTakenNow()
    {
        auto leaf = asking(Kind::Medication, "absent", {});
        leaf.classes = {"strong blocker"};
        auto record = person();
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
        auto taken = tests::medication("deltanib", "2026-01-01");
        taken.isCancerTreatment = clinical::Presence::Absent;
        record.medications = {taken};
        QVERIFY(ask(record, leaf).truth == Truth::False);
        record.medications.front().period.end = tests::date("2026-02-01");
        QVERIFY(ask(record, leaf).truth == Truth::Unknown); // it is over: no list is left
        auto other = tests::medication("invented drops", "2026-01-01");
        other.isCancerTreatment = clinical::Presence::Absent;
        record.medications.push_back(other);
        QVERIFY(ask(record, leaf).truth == Truth::True);
        record.medications.front().period.end = {};
        record.medications.front().isCancerTreatment = clinical::Presence::Present;
        QVERIFY(ask(record, leaf).truth == Truth::True); // the cancer drug is not beside itself
    }

    void aDrugThatEndedBeforeItBeganIsNotKnown()
    {
        auto leaf = asking(Kind::Medication, "absent", {});
        leaf.classes = {"strong blocker"};
        auto record = person();
        auto taken = tests::medication("deltanib", "2026-02-01");
        taken.isCancerTreatment = clinical::Presence::Absent;
        taken.period.end = tests::date("2026-01-01");
        record.medications = {taken};
        const auto fact = ask(record, leaf);
        QVERIFY(fact.truth == Truth::Unknown);
        QCOMPARE(fact.settledBy, std::string("dates of deltanib"));
        QCOMPARE(fact.data.size(), std::size_t(1));
        auto since = asking(Kind::DaysSince, ">=", {});
        since.drugs = {"deltanib"};
        since.value = 14;
        QVERIFY(ask(record, since).truth == Truth::Unknown);
        // Another entry of it with good dates tells.
        taken.period = {tests::date("2026-01-01"), {}, true};
        record.medications.push_back(taken);
        QVERIFY(ask(record, leaf).truth == Truth::False);
    }

    void aGradeThatIsContradictedWithinADayIsNotUsed()
    {
        const auto leaf = number("ecog", "<=", 1);
        auto record = person();
        const auto grade = [&](const char* key, const char* when, int value) {
            record.performance.push_back({{key, {}},
                                          tests::date(when),
                                          clinical::PerformanceScale::Ecog,
                                          clinical::Assertion::Confirmed,
                                          value});
        };
        grade("a", "2026-02-20", 1);
        QVERIFY(ask(record, leaf).truth == Truth::True);
        grade("b", "2026-02-19", 2);
        const auto both = ask(record, leaf);
        QVERIFY(both.truth == Truth::Unknown);
        QCOMPARE(both.data.size(), std::size_t(2));
        QVERIFY(!both.settledBy.empty());
        // Both sides of the contradiction pass another threshold.
        QVERIFY(ask(record, number("ecog", "<=", 2)).truth == Truth::True);
        record.performance.back().date = tests::date("2026-02-10");
        QVERIFY(ask(record, leaf).truth == Truth::True); // that is a course, not a contradiction
    }

    void twoValuesOfADayWithoutAClockContradictEachOther()
    {
        const auto leaf = number("platelets", ">=", 100, "10*9/L");
        auto record = person();
        record.observations = {tests::laboratory("777-3", "90", "10*9/L", "2026-02-20"),
                               tests::laboratory("777-3", "180", "10*9/L", "2026-02-20")};
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
        record.observations[0].time = "08:00:00";
        record.observations[1].time = "16:00:00";
        QVERIFY(ask(record, leaf).truth == Truth::True);
    }

    void whatCannotBeTrueIsNotUsed()
    {
        auto record = person();
        record.observations = {tests::laboratory("2823-3", "41", "mmol/L", "2026-02-20"),
                               tests::laboratory("2160-0", "900", "mg/dL", "2026-02-20"),
                               tests::laboratory("29463-7", "72", "kg", "2026-02-20")};
        const auto potassium = ask(record, number("potassium", ">=", 3.5, "mmol/L"));
        QVERIFY(potassium.truth == Truth::Unknown);
        QVERIFY(!potassium.data.empty()); // the value is named
        QCOMPARE(potassium.settledBy, std::string("a credible value of potassium"));
        QVERIFY(ask(record, number("creatinine-clearance", ">=", 30, "mL/min")).truth ==
                Truth::Unknown);
    }

    void calciumCorrectedForAlbuminComesFirst()
    {
        const auto leaf = number("calcium", ">=", 2.1, "mmol/L");
        auto record = person();
        record.observations = {tests::laboratory("2000-8", "1.9", "mmol/L", "2026-02-20")};
        QVERIFY(ask(record, leaf).truth == Truth::False);
        record.observations.push_back(tests::laboratory("29265-6", "2.3", "mmol/L", "2026-02-20"));
        QVERIFY(ask(record, leaf).truth == Truth::True);
    }

    void aCorticosteroidIsMedicationWhateverItIsGivenFor()
    {
        const auto kept = m_built.drugs;
        m_built.drugs = terminology::DrugTable::parse(
                            R"({"broadClasses": [], "drugs": [{"name": "steroidon", "synonyms": [],
                             "classes": ["corticosteroid"]}, {"name": "alphanib", "synonyms": [],
                             "classes": []}]})")
                            .value();
        auto leaf = asking(Kind::Medication, "absent", {});
        leaf.classes = {"corticosteroid"};
        auto record = person();
        for (const auto use : {clinical::Presence::Unknown,
                               clinical::Presence::Present,
                               clinical::Presence::Absent}) {
            auto taken = tests::medication("steroidon", "2026-01-01");
            taken.isCancerTreatment = use;
            record.medications = {taken};
            QVERIFY(ask(record, leaf).truth == Truth::False);
        }
        m_built.drugs = kept;
    }

    void aGradeWithoutADateIsNotFresh()
    {
        auto record = person();
        record.performance.push_back(
            {{"e", {}}, {}, clinical::PerformanceScale::Ecog, clinical::Assertion::Confirmed, 1});
        const auto fact = ask(record, number("ecog", "<=", 1));
        QVERIFY(fact.truth == Truth::True && fact.isStale());
    }

    void aClearanceIsAsOldAsItsWeight()
    {
        auto record = person();
        record.observations = {tests::laboratory("2160-0", "1", "mg/dL", "2026-02-20"),
                               tests::laboratory("29463-7", "72", "kg", "2025-02-20")};
        const auto fact = ask(record, number("creatinine-clearance", ">=", 30, "mL/min"));
        QVERIFY(fact.truth == Truth::True && fact.isStale());
        record.observations.back().date = {};
        QVERIFY(ask(record, number("creatinine-clearance", ">=", 30, "mL/min")).isStale());
    }

    void aGradeGrowsOld()
    {
        auto record = person();
        record.performance.push_back({{"e", {}},
                                      tests::date("2025-09-01"),
                                      clinical::PerformanceScale::Ecog,
                                      clinical::Assertion::Confirmed,
                                      1});
        const auto fact = ask(record, number("ecog", "<=", 1));
        QVERIFY(fact.truth == Truth::True && fact.isStale());
        QCOMPARE(*fact.ageDays, 181);
    }

    void tobaccoAndHabitsNeedAnEntry()
    {
        const auto tobacco = asking(Kind::Tobacco, "is-not", {"current"});
        auto supplement = asking(Kind::Habit, "absent", {"invented root"});
        supplement.of = "supplement";
        auto record = person();
        QVERIFY(ask(record, tobacco).truth == Truth::Unknown);
        QVERIFY(ask(record, supplement).truth == Truth::Unknown);
        clinical::Lifestyle smoking;
        smoking.header.key = "t";
        smoking.status = "unknown";
        record.lifestyle = {smoking};
        QVERIFY(ask(record, tobacco).truth == Truth::Unknown);
        record.lifestyle.front().status = "former";
        QVERIFY(ask(record, tobacco).truth == Truth::True);
        // A supplement stands as often in the list of medicines.
        auto taken = tests::medication("Invented root extract 300 mg", "2026-01-01");
        taken.isCancerTreatment = clinical::Presence::Absent;
        record.medications = {taken};
        QVERIFY(ask(record, supplement).truth == Truth::False);
    }

    void neverSmokedIsNoPackYear()
    {
        auto record = person();
        const auto leaf = number("pack-years", "<", 15, "{pack-years}");
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
        clinical::Lifestyle smoking;
        smoking.header.key = "t";
        smoking.status = "never";
        record.lifestyle = {smoking};
        QVERIFY(ask(record, leaf).truth == Truth::True);
        record.lifestyle.front().status = "former"; // how much is not said
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
    }

    void daysSinceCountFromTheEndAndNeedADate()
    {
        RuleLeaf leaf;
        leaf.kind = Kind::DaysSince;
        leaf.operation = ">=";
        leaf.value = 28;
        leaf.unit = "d";
        leaf.of = "surgery";
        auto record = person();
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
        clinical::Surgery operation;
        operation.header.key = "s";
        operation.procedure = tests::text("invented operation");
        operation.period.start = tests::date("2026-02-10");
        record.surgeries = {operation};
        QVERIFY(ask(record, leaf).truth == Truth::False);
        record.surgeries.front().period.start = tests::date("2026-01-10");
        QVERIFY(ask(record, leaf).truth == Truth::True);
        record.surgeries.front().period.start = {};
        QVERIFY(ask(record, leaf).truth == Truth::Unknown);
    }

    void aTumourTypeThatMayStillBeAnotherIsNotKnown()
    {
        auto record = person();
        QVERIFY(ask(record, asking(Kind::Tumour, "is", {"NSCLC"})).truth == Truth::True);
        QVERIFY(ask(record, asking(Kind::Tumour, "is-not", {"NSCLC"})).truth == Truth::False);
        record.tumours.front().oncotree = "LUNG";
        QVERIFY(ask(record, asking(Kind::Tumour, "is", {"NSCLC"})).truth == Truth::Unknown);
        record.tumours.front().oncotree.clear();
        QVERIFY(ask(record, asking(Kind::Tumour, "is-not", {"NSCLC"})).truth == Truth::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
