#include "tests/core/services/local_cases.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::services;
using clinical::Presence;
using clinical::ResponseCategory;
using tests::date;
using tests::day;
using tests::evaluation;
using tests::medication;
using tests::treated;

namespace
{

const Terms kTerms{tests::fewTumours(), tests::fewDrugs()};

models::Recipe recipeOf(const char* model)
{
    return models::Recipe::load(std::string(CONSILIUM_SOURCE_DIR "/resources/recipes/") + model +
                                ".json")
        .value();
}

LocalQuestion asked(const clinical::Case& record, const char* model = "icb-response")
{
    return questionOf(record, recipeOf(model), kTerms, day("2026-11-24"));
}

std::string dayOf(const LocalQuestion& question)
{
    return question.day ? PartialDate::fromDay(*question.day).iso() : std::string();
}

LocalOutcome responseOf(const clinical::Case& record)
{
    return outcomeOf(record, asked(record), recipeOf("icb-response").target, day("2026-11-24"));
}

LocalOutcome survivalOf(const clinical::Case& record)
{
    return outcomeOf(record, asked(record), recipeOf("icb-survival").target, day("2026-11-24"));
}

} // namespace

/// Synthetic records: who is asked about, from which day on, what was known then and what was seen
/// since.
class TestLocalQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theFirstDoseIsTheDayOfTheQuestion()
    {
        auto record = treated();
        auto again = medication("pembrolizumab", "2023-03-03");
        auto planned = medication("pembrolizumab", "2022-01-01");
        planned.assertion = clinical::Assertion::Planned;
        auto wrong = medication("ipilimumab", "2022-02-02");
        wrong.assertion = clinical::Assertion::EnteredInError;
        auto ordered = medication("pembrolizumab", "2023-01-30");
        ordered.record = clinical::MedicationRecord::Ordered;
        record.medications.insert(record.medications.begin(), {again, planned, wrong, ordered});
        const auto question = asked(record);
        QCOMPARE(question.notMeant.english(), std::string());
        QCOMPARE(dayOf(question), std::string("2023-02-10"));
        QCOMPARE(question.tumour, record.tumours.front().header.key);
        QCOMPARE(question.drugs, std::vector<std::string>{"pembrolizumab"});
        QVERIFY(!question.nextTreatment); // the same drug again is no other treatment
    }

    void whoIsNotMeant()
    {
        auto record = treated();
        record.medications = {medication("docetaxel", "2023-02-10")};
        QCOMPARE(asked(record).notMeant.english(),
                 std::string("none of the model's drugs was given"));
        record = treated();
        record.medications.front().record = clinical::MedicationRecord::Ordered;
        QCOMPARE(asked(record).notMeant.english(),
                 std::string("the drugs were ordered, but no dose is recorded"));
        record = treated();
        record.medications.push_back(medication("carboplatin", "2023-02-10"));
        QCOMPARE(asked(record).notMeant.english(),
                 std::string("the model was fitted on these drugs without the other agents of this "
                             "therapy"));
        record = treated();
        record.tumours.front().oncotree = "IDC";
        QCOMPARE(asked(record, "lung-icb-response").notMeant.english(),
                 std::string("the model was fitted on other tumour types"));
        QVERIFY(asked(record).notMeant.isEmpty()); // the model of many types
    }

    void aDayThatIsNotKnownIsNotInvented()
    {
        auto record = treated();
        record.medications.front().period.start = date("2023-02");
        QVERIFY(!asked(record).day);
        QCOMPARE(asked(record).noDay.english(),
                 std::string("the day of the first dose is not known"));
        record = treated();
        record.medications.push_back(medication("pembrolizumab", ""));
        QVERIFY(!asked(record).day);
        record = treated();
        record.medications.front().tumour.clear();
        record.tumours.push_back(record.tumours.front());
        record.tumours.back().header.key = "tumour|2";
        QCOMPARE(asked(record).noDay.english(),
                 std::string("which of several tumours was treated is not recorded"));
        record.tumours.back().diagnosed = date("2024-05-05"); // not known on the day
        QCOMPARE(dayOf(asked(record)), std::string("2023-02-10"));
    }

    /// A drug that may have been given before leaves open whether any was.
    void anUndatedTreatmentLeavesEarlierTreatmentOpen_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("no date") << QByteArray() << true;
        QTest::newRow("in that month") << QByteArray("2023-02") << true;
        QTest::newRow("before") << QByteArray("2022-11-01") << false;
        QTest::newRow("in a month before") << QByteArray("2022-11") << false;
        QTest::newRow("after") << QByteArray("2023-06") << false;
    }

    void anUndatedTreatmentLeavesEarlierTreatmentOpen()
    {
        QFETCH(QByteArray, start);
        QFETCH(bool, isOpen);
        auto record = treated();
        record.medications.push_back(medication("docetaxel", start.constData()));
        QCOMPARE(asked(record).isTreatmentBeforeOpen, isOpen);
        QVERIFY(asked(record).day.has_value());
    }

    void theTumourOfASecondaryIsItsPrimary()
    {
        auto record = treated();
        auto secondary = record.tumours.front();
        secondary.header.key = "tumour|2";
        secondary.isSecondary = true;
        secondary.primary = "tumour|1";
        record.tumours.push_back(secondary);
        record.medications.front().tumour = "tumour|2";
        QCOMPARE(asked(record).tumour, std::string("tumour|1"));
        record.tumours.back().primary = "tumour|2"; // its own primary: no end without end
        QCOMPARE(asked(record).tumour, std::string("tumour|2"));
    }

    void modelsWithoutDrugsAskAtTheDiagnosis()
    {
        auto record = tests::patientWith("IDC", "II");
        QCOMPARE(asked(record, "breast-survival").noDay.english(),
                 std::string("the day of the diagnosis is not known"));
        record.tumours.front().diagnosed = date("2015-06-07");
        QCOMPARE(dayOf(asked(record, "breast-survival")), std::string("2015-06-07"));
        QCOMPARE(asked(treated(), "breast-survival").notMeant.english(),
                 std::string("the model was fitted on other tumour types"));
    }

    void whatRecordsDoNotHold()
    {
        for (const char* model : {"warfarin-dose",
                                  "exvivo-drug-response",
                                  "breast-recurrence",
                                  "breast-specific-survival",
                                  "bladder-atezolizumab",
                                  "fna-cytology"})
            QVERIFY2(!notInRecords(recipeOf(model)).isEmpty(), model);
        for (const char* model :
             {"icb-response", "icb-survival", "lung-icb-response", "breast-survival"})
            QVERIFY2(notInRecords(recipeOf(model)).isEmpty(), model);
        QCOMPARE(notInRecords(recipeOf("warfarin-dose")).english(),
                 std::string("The record does not hold what this model foretells (stable weekly "
                             "dose)."));
    }

    void onlyWhatWasKnownOnTheDayIsKept()
    {
        auto record = treated();
        record.observations.push_back(tests::laboratory("1751-7", "20", "g/L", "2023-02-11"));
        record.observations.push_back(tests::laboratory("1751-7", "21", "g/L", ""));
        auto month = tests::laboratory("1751-7", "22", "g/L", "2023-02-01");
        month.date = date("2023-02");
        record.observations.push_back(month);
        auto wrong = tests::laboratory("1751-7", "23", "g/L", "2023-02-02");
        wrong.assertion = clinical::Assertion::EnteredInError;
        record.observations.push_back(wrong);
        record.responses = {evaluation("2023-05-01", ResponseCategory::Partial)};
        auto before = medication("carboplatin", "2022-11-01");
        before.period.end = date("2023-03-01");
        before.stoppedForProgression = Presence::Present;
        record.medications.push_back(before);
        record.patient.deceased = Presence::Present;
        record.patient.deathDate = date("2024-01-01");
        const auto known = knownThen(record, day("2023-02-10"), "tumour|1");
        QCOMPARE(known.record.observations.size(), std::size_t{3});
        QVERIFY(known.record.responses.empty());
        QCOMPARE(known.after, 2);   // albumin of the day after, the evaluation
        QCOMPARE(known.undated, 2); // albumin without a day
        QCOMPARE(known.record.medications.size(), std::size_t{1}); // not the one asked about
        QCOMPARE(known.record.medications.front().drug.text, std::string("carboplatin"));
        QVERIFY(known.record.medications.front().stoppedForProgression == Presence::Unknown);
        QVERIFY(!known.record.medications.front().period.end.isKnown());
        QVERIFY(known.record.patient.deceased == Presence::Unknown);
        QVERIFY(!known.record.patient.deathDate.isKnown());
        QVERIFY(known.record.tumours.front().clinicalStatus.empty());
    }

    void aFindingWithoutADateHasThatOfItsAssay()
    {
        auto record = treated();
        record.findings.front().date = {};
        QVERIFY(knownThen(record, day("2023-02-10"), "tumour|1").record.findings.empty());
        auto assay = tests::panel({});
        assay.date = date("2023-01-15");
        record.assays = {assay};
        record.findings.front().assay = assay.header.key;
        QCOMPARE(knownThen(record, day("2023-02-10"), "tumour|1").record.findings.size(),
                 std::size_t{1});
    }

    void theBestEvaluationCounts()
    {
        auto record = treated();
        record.responses = {evaluation("2023-06-01", ResponseCategory::Partial),
                            evaluation("2023-04-01", ResponseCategory::Stable)};
        QVERIFY(responseOf(record).none.isEmpty());
        QVERIFY(responseOf(record).isEvent);
        record.responses.front().category = ResponseCategory::Stable;
        QVERIFY(responseOf(record).none.isEmpty());
        QVERIFY(!responseOf(record).isEvent);
    }

    void evaluationsThatDoNotCount_data()
    {
        QTest::addColumn<QByteArray>("situation");
        for (const char* situation : {"before the first dose",
                                      "not by RECIST",
                                      "not evaluable",
                                      "entered in error",
                                      "of another tumour",
                                      "after the next treatment began",
                                      "after today"})
            QTest::newRow(situation) << QByteArray(situation);
    }

    void evaluationsThatDoNotCount()
    {
        QFETCH(QByteArray, situation);
        auto record = treated();
        auto response = evaluation("2023-06-01", ResponseCategory::Complete);
        if (situation == "before the first dose")
            response.date = date("2023-02-10");
        else if (situation == "not by RECIST")
            response.isRecist = false;
        else if (situation == "not evaluable")
            response.category = ResponseCategory::NotEvaluable;
        else if (situation == "entered in error")
            response.assertion = clinical::Assertion::EnteredInError;
        else if (situation == "of another tumour")
            response.tumour = "tumour|2";
        else if (situation == "after today")
            response.date = date("2026-12-01");
        else
            record.medications.push_back(medication("docetaxel", "2023-05-31"));
        record.responses = {response};
        QCOMPARE(responseOf(record).none.english(),
                 std::string("no evaluation by RECIST under the treatment"));
        record.patient.deceased = Presence::Present;
        QCOMPARE(responseOf(record).none.english(),
                 std::string("died without an evaluation by RECIST"));
    }

    void nothingAfterAProgressionCounts()
    {
        auto record = treated();
        record.responses = {evaluation("2023-04-01", ResponseCategory::Progression),
                            evaluation("2023-06-01", ResponseCategory::Complete)};
        QVERIFY(responseOf(record).none.isEmpty());
        QVERIFY(!responseOf(record).isEvent);
    }

    void aDeathIsAnEvent()
    {
        auto record = treated();
        record.patient.deceased = Presence::Present;
        record.patient.deathDate = date("2024-02-10"); // 365 days
        const auto seen = survivalOf(record);
        QVERIFY(seen.none.isEmpty());
        QVERIFY(seen.isEvent);
        QVERIFY(std::abs(seen.months - 365 / 30.4375) < 1e-9);
    }

    void nobodyLivesForEver_data()
    {
        QTest::addColumn<int>("deceased");
        QTest::newRow("not known") << static_cast<int>(Presence::Unknown);
        QTest::newRow("said to live") << static_cast<int>(Presence::Absent);
    }

    /// Followed to the last entry that is dated up to today and is not planned or in error.
    void nobodyLivesForEver()
    {
        QFETCH(int, deceased);
        auto record = treated();
        record.patient.deceased = static_cast<Presence>(deceased);
        QCOMPARE(survivalOf(record).none.english(),
                 std::string("nothing is recorded after that day"));
        record.observations.push_back(tests::laboratory("1751-7", "38", "g/L", "2023-05-12"));
        record.responses = {evaluation("2024-12-01", ResponseCategory::Stable)};
        record.responses.front().assertion = clinical::Assertion::EnteredInError;
        clinical::Document letter;
        letter.header.key = "letter";
        letter.date = date("2027-01-01");
        record.documents = {letter};
        const auto seen = survivalOf(record);
        QVERIFY(seen.none.isEmpty());
        QVERIFY(!seen.isEvent);
        QVERIFY(std::abs(seen.months - 91 / 30.4375) < 1e-9);
    }

    void aDeathWithoutADayIsNotCounted()
    {
        auto record = treated();
        record.patient.deceased = Presence::Present;
        QCOMPARE(survivalOf(record).none.english(), std::string("the day of death is not known"));
        record.patient.deathDate = date("2024-02");
        QCOMPARE(survivalOf(record).none.english(), std::string("the day of death is not known"));
        record.patient.deathDate = date("2023-01-01");
        QCOMPARE(survivalOf(record).none.english(),
                 std::string("the record contradicts itself about the death"));
    }
};

QTEST_APPLESS_MAIN(TestLocalQuestion)
#include "tst_local_question.moc"
