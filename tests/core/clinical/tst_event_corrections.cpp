#include "core/clinical/codec.h"
#include "core/clinical/event_corrections.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace consilium;
using namespace consilium::clinical;
using tests::date;

namespace
{

const Day kToday = tests::day("2026-11-24");
constexpr const char* kNow = "2026-11-24T10:00:00Z";
constexpr const char* kEcog = "urn|Observation|ecog";
constexpr const char* kDrug = "urn|MedicationStatement|drug";
constexpr const char* kMarker = "urn|Observation|pdl1";

/// What a file of that name states. All records are invented.
Case fileOf(const char* name, int ecog, const char* percent = "30")
{
    Case record;
    record.patient.header.key = "urn|Patient|1";
    record.patient.familyName = "Invented";
    record.sources.push_back(
        {name, name, "fhir-r4", std::string("2026-11-20T0") + name[0] + ":00"});
    PerformanceStatus status;
    status.header = {kEcog, {0, "/entry/1/resource"}};
    status.date = date("2026-02-01");
    status.value = ecog;
    record.performance.push_back(status);
    Medication medication;
    medication.header = {kDrug, {0, "/entry/2/resource"}};
    medication.drug = tests::coded("http://www.nlm.nih.gov/research/umls/rxnorm", "1", "alphanib");
    medication.isCancerTreatment = Presence::Present;
    medication.period = {date("2025-01-01"), date("2025-06-01"), false};
    medication.dose = "80 mg";
    record.medications.push_back(medication);
    Observation marker;
    marker.header = {kMarker, {0, "/entry/3/resource"}};
    marker.kind = ObservationKind::TumourMarker;
    marker.code = tests::text("PD-L1 TPS");
    marker.date = date("2026-01-05");
    marker.quantity = Quantity::parse(percent, "%").value();
    record.observations.push_back(marker);
    auto finding = tests::marker(FindingKind::Expression, "PD-L1 TPS", percent, "%");
    finding.header = {std::string(kMarker) + "|marker", {0, "/entry/3/resource"}};
    finding.date = marker.date;
    record.findings.push_back(finding);
    return record;
}

Case imported()
{
    Case record;
    merge(record, fileOf("1.json", 1));
    return record;
}

EventEdit correction(const char* key, const CourseEvent& event)
{
    return {EventEdit::Kind::Correct, key, event, "Dr Invented", "typing error in the letter"};
}

EventEdit ecogOf(const Case& record, int value)
{
    auto status = record.performance.front();
    status.value = value;
    return correction(kEcog, status);
}

EventEdit withdrawal(const char* key)
{
    return {EventEdit::Kind::Withdraw, key, {}, "Dr Invented", "another patient's letter"};
}

Status apply(Case& record, const EventEdit& edit) { return applyEdit(record, edit, kToday, kNow); }

/// The lists without the notes.
Case withoutNotes(Case record)
{
    record.raw.clear();
    return record;
}

} // namespace

/// Events of files that a person corrects: the original stays, and files are read again.
class TestEventCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void correctionStandsInPlaceAndTheOriginalBesideIt()
    {
        auto record = imported();
        const auto original = record.performance.front();
        QVERIFY(apply(record, ecogOf(record, 3)).has_value());
        QCOMPARE(record.performance.size(), std::size_t(1));
        QCOMPARE(record.performance.front().value, 3);
        QCOMPARE(latestPerformance(record, PerformanceScale::Ecog)->value, 3);
        QVERIFY(record.performance.front().header == original.header); // it still leads to the file
        const auto corrections = standingCorrections(record);
        const auto& one = corrections.at(kEcog);
        QVERIFY(std::get<PerformanceStatus>(one.imported) == original);
        QCOMPARE(one.by, std::string("Dr Invented"));
        QCOMPARE(one.reason, std::string("typing error in the letter"));
        QCOMPARE(one.instant, std::string(kNow));
        QVERIFY(!one.isWithdrawn && !one.isSourceChanged);
        const auto changes = eventChanges(record);
        QCOMPARE(changes.size(), std::size_t(1));
        QVERIFY(changes.front().isImported);
        QVERIFY(std::get<PerformanceStatus>(*changes.front().from) == original);
        QCOMPARE(std::get<PerformanceStatus>(*changes.front().to).value, 3);
    }

    /// What the store writes comes back with all of it.
    void correctionsSurviveTheirJson()
    {
        auto record = imported();
        QVERIFY(apply(record, ecogOf(record, 3)).has_value());
        QVERIFY(apply(record, withdrawal(kDrug)).has_value());
        const auto read = caseFromJson(caseToJson(record));
        QVERIFY(read.has_value());
        QVERIFY(read.value() == record);
        const auto corrections = standingCorrections(read.value());
        QCOMPARE(corrections.size(), std::size_t(2));
        QVERIFY(corrections.at(kDrug).isWithdrawn);
        QVERIFY(std::get<Medication>(corrections.at(kDrug).imported) ==
                imported().medications.front());
    }

    void wrongCorrectionIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, int what, ErrorCode code) {
            QTest::newRow(name) << what << static_cast<int>(code);
        };
        row("nobody named", 0, ErrorCode::MissingData);
        row("no reason", 1, ErrorCode::MissingData);
        row("another kind", 2, ErrorCode::Malformed);
        row("ECOG 6", 3, ErrorCode::Malformed);
        row("nothing changed", 4, ErrorCode::Malformed);
        row("no such event", 5, ErrorCode::NotFound);
        row("withdrawn without a reason", 6, ErrorCode::MissingData);
        row("nothing to restore", 7, ErrorCode::NotFound);
        row("end after today", 8, ErrorCode::Malformed);
        row("what only a file can do", 9, ErrorCode::Malformed);
    }

    void wrongCorrectionIsRefused()
    {
        QFETCH(int, what);
        QFETCH(int, code);
        auto record = imported();
        const auto before = record;
        auto edit = ecogOf(record, 3);
        switch (what) {
        case 0:
            edit.by.clear();
            break;
        case 1:
            edit.reason.clear();
            break;
        case 2:
            edit.event = record.medications.front();
            break;
        case 3:
            edit = ecogOf(record, 6);
            break;
        case 4:
            edit = ecogOf(record, 1);
            break;
        case 5:
            edit.key = "urn|Observation|none";
            break;
        case 6:
            edit = withdrawal(kDrug);
            edit.reason.clear();
            break;
        case 7:
            edit = {EventEdit::Kind::Restore, kEcog, {}};
            break;
        case 8: {
            auto medication = record.medications.front();
            medication.period.end = date("2026-12-01");
            edit = correction(kDrug, medication);
            break;
        }
        default:
            edit.kind = EventEdit::Kind::Restate;
        }
        const auto status = apply(record, edit);
        QVERIFY(!status.has_value());
        QCOMPARE(static_cast<int>(status.error().code), code);
        QVERIFY(record == before);
    }

    void undoGoesBackToTheCorrectionBeforeAndThenToTheFile()
    {
        auto record = imported();
        const auto original = withoutNotes(record);
        QVERIFY(apply(record, ecogOf(record, 3)).has_value());
        QVERIFY(apply(record, ecogOf(record, 2)).has_value());
        QVERIFY(apply(record, withdrawal(kEcog)).has_value());
        QVERIFY(latestPerformance(record, PerformanceScale::Ecog) == nullptr);
        const EventEdit undo{EventEdit::Kind::Undo, {}, {}};
        QVERIFY(apply(record, undo).has_value());
        QCOMPARE(latestPerformance(record, PerformanceScale::Ecog)->value, 2);
        QVERIFY(apply(record, undo).has_value());
        QCOMPARE(record.performance.front().value, 3);
        QVERIFY(apply(record, undo).has_value());
        QVERIFY(withoutNotes(record) == original);
        QVERIFY(standingCorrections(record).empty());
        QVERIFY(!undoableChange(record));
        QCOMPARE(eventChanges(record).size(), std::size_t(6)); // the history says it all
    }

    void restoringTakesAllBackAndCanBeUndone()
    {
        auto record = imported();
        const auto original = withoutNotes(record);
        QVERIFY(apply(record, ecogOf(record, 3)).has_value());
        QVERIFY(apply(record, withdrawal(kEcog)).has_value());
        QVERIFY(apply(record, withdrawal(kDrug)).has_value());
        const auto other = record.medications.front();
        QVERIFY(apply(record, {EventEdit::Kind::Restore, kEcog, {}}).has_value());
        QCOMPARE(record.performance.front().value, 1);
        QVERIFY(counts(record.performance.front().assertion));
        QVERIFY(record.medications.front() == other); // the other correction stays
        QVERIFY(apply(record, {EventEdit::Kind::Undo, {}, {}}).has_value());
        QVERIFY(standingCorrections(record).at(kEcog).isWithdrawn);
        QVERIFY(!counts(record.performance.front().assertion));
        QVERIFY(apply(record, {EventEdit::Kind::Restore, kEcog, {}}).has_value());
        QVERIFY(apply(record, {EventEdit::Kind::Restore, kDrug, {}}).has_value());
        QVERIFY(withoutNotes(record) == original);
    }

    void sameFileAgainChangesNothing()
    {
        auto record = imported();
        QVERIFY(apply(record, ecogOf(record, 3)).has_value());
        QVERIFY(apply(record, withdrawal(kDrug)).has_value());
        const auto before = record;
        const auto result = merge(record, fileOf("1.json", 1));
        QVERIFY(record == before);
        QCOMPARE(result.added, 0);
        QCOMPARE(result.replaced, 0);
        // Another file that states the same is no change of what is stated either.
        merge(record, fileOf("2.json", 1));
        QCOMPARE(record.performance.front().value, 3);
        QCOMPARE(record.performance.front().header.provenance.source, 1);
        QVERIFY(!standingCorrections(record).at(kEcog).isSourceChanged);
        QCOMPARE(eventChanges(record).size(), std::size_t(2));
    }

    void changedFileIsSaidAndTheCorrectionStays()
    {
        auto record = imported();
        QVERIFY(apply(record, ecogOf(record, 3)).has_value());
        QCOMPARE(merge(record, fileOf("2.json", 2)).replaced, 4); // each names the newer file
        QCOMPARE(record.performance.front().value, 3);
        const auto corrections = standingCorrections(record);
        const auto& one = corrections.at(kEcog);
        QVERIFY(one.isSourceChanged);
        QCOMPARE(std::get<PerformanceStatus>(one.imported).value, 2);
        QCOMPARE(std::get<PerformanceStatus>(one.seen).value, 1);
        const auto last = eventChanges(record).back();
        QCOMPARE(last.kind, EventEdit::Kind::Restate);
        QCOMPARE(last.instant, std::string("2026-11-20T02:00"));
        QCOMPARE(std::get<PerformanceStatus>(*last.from).value, 1);
        QCOMPARE(undoableChange(record)->kind, EventEdit::Kind::Correct); // nobody typed that
        // Undone, what the file states now counts, not what it stated then.
        QVERIFY(apply(record, {EventEdit::Kind::Undo, {}, {}}).has_value());
        QVERIFY(withoutNotes(record).performance == [] {
            Case plain = imported();
            merge(plain, fileOf("2.json", 2));
            return plain.performance;
        }());
        // A correction of what is stated now has seen it.
        QVERIFY(apply(record, ecogOf(record, 0)).has_value());
        QVERIFY(!standingCorrections(record).at(kEcog).isSourceChanged);
    }

    void withdrawnEventStaysOutWhenItsFileComesAgain()
    {
        auto record = imported();
        QVERIFY(apply(record, withdrawal(kDrug)).has_value());
        merge(record, fileOf("2.json", 1));
        QVERIFY(!counts(record.medications.front().assertion));
        QCOMPARE(record.medications.size(), std::size_t(1));
    }

    /// A marker of a file is an observation and a finding: options read the finding.
    void findingFollowsItsObservation()
    {
        auto record = imported();
        auto marker = record.observations.front();
        marker.quantity = Quantity::parse("60", "%").value();
        marker.date = date("2026-01-06");
        QVERIFY(apply(record, correction(kMarker, marker)).has_value());
        QCOMPARE(record.findings.front().quantity->value, 60.0);
        QVERIFY(record.findings.front().date == date("2026-01-06"));
        merge(record, fileOf("1.json", 1));
        QCOMPARE(record.findings.front().quantity->value, 60.0);
        QVERIFY(apply(record, withdrawal(kMarker)).has_value());
        QVERIFY(!counts(record.findings.front().assertion));
        QVERIFY(apply(record, {EventEdit::Kind::Restore, kMarker, {}}).has_value());
        QVERIFY(withoutNotes(record) == withoutNotes(imported()));
    }

    void wordsOfAFindingAreLeftToTheFile()
    {
        auto record = imported();
        record.observations.front().quantity.reset();
        record.observations.front().text = "negative";
        record.findings.front().quantity.reset();
        record.findings.front().status = "negative";
        QVERIFY(findingsInWords(record) == std::set<std::string>{kMarker});
        auto marker = record.observations.front();
        marker.text = "positive";
        QVERIFY(!apply(record, correction(kMarker, marker)).has_value());
        marker.text = "negative";
        marker.date = date("2026-01-07");
        QVERIFY(apply(record, correction(kMarker, marker)).has_value());
        QVERIFY(record.findings.front().date == date("2026-01-07"));
    }

    /// Words, a value without a unit, a missing start: what the file lacks is not asked for.
    void whatTheFileLacksIsNotDemanded()
    {
        CourseEvent words = tests::laboratory("1-1", "1", "", "2026-01-01");
        auto& observation = std::get<Observation>(words);
        const auto without = words;
        QCOMPARE(problemOf(words, kToday), EventProblem::NoValue);
        QCOMPARE(problemOf(words, kToday, &without), EventProblem::None);
        observation.quantity.reset();
        observation.text = "negative";
        QCOMPARE(problemOf(words, kToday), EventProblem::NoValue);
        QCOMPARE(problemOf(words, kToday, &without), EventProblem::NoValue); // it has a number
        const auto stated = words;
        QCOMPARE(problemOf(words, kToday, &stated), EventProblem::None);
        observation.text.clear();
        QCOMPARE(problemOf(words, kToday, &stated), EventProblem::NoValue);
        Medication medication;
        medication.drug = tests::text("alphanib");
        medication.period.end = date("2025-01-01");
        const CourseEvent endless = medication;
        QCOMPARE(problemOf(endless, kToday), EventProblem::NoDate);
        QCOMPARE(problemOf(endless, kToday, &endless), EventProblem::None);
        Document letter;
        letter.date = date("2025-01-01");
        const CourseEvent untitled = letter;
        QCOMPARE(problemOf(untitled, kToday), EventProblem::NoName);
        QCOMPARE(problemOf(untitled, kToday, &untitled), EventProblem::None);
    }

    /// What was written of an attempt is not written again.
    void sameAttemptIsWrittenOnce()
    {
        auto record = imported();
        auto edit = ecogOf(record, 3);
        edit.token = "attempt-1";
        QVERIFY(!isWritten(record, edit.token));
        QVERIFY(apply(record, edit).has_value());
        QVERIFY(isWritten(record, edit.token));
        const auto before = record;
        QVERIFY(apply(record, edit).has_value());
        QVERIFY(record == before);
        QVERIFY(!isWritten(record, {}));
    }
};

QTEST_APPLESS_MAIN(TestEventCorrections)
#include "tst_event_corrections.moc"
