#include "core/clinical/codec.h"
#include "core/clinical/course_events.h"

#include <QTest>

#include <set>

using namespace consilium;
using namespace consilium::clinical;

namespace
{

const Day kToday = PartialDate::parse("2026-11-24").value().earliest();
constexpr const char* kNow = "2026-11-24T10:00:00Z";

PartialDate on(const char* iso) { return PartialDate::parse(iso).value(); }

PerformanceStatus ecog(const char* date, int value)
{
    PerformanceStatus status;
    status.date = on(date);
    status.value = value;
    return status;
}

Status add(Case& record, const CourseEvent& event)
{
    return applyEdit(record, {EventEdit::Kind::Add, {}, event}, kToday, kNow);
}

int counting(const Case& record)
{
    int count = 0;
    for (const auto& status : record.performance)
        count += counts(status.assertion) ? 1 : 0;
    return count;
}

} // namespace

/// Events that a person enters, corrects and takes back. All records are invented.
class TestCourseEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyKindIsAdded()
    {
        Concept name;
        name.text = "something";
        const Period period{on("2026-01"), on("2026-03"), false};
        Response response;
        response.date = on("2026-02-01");
        AdverseEvent adverse;
        adverse.event = name;
        adverse.period = period;
        Medication medication;
        medication.drug = name;
        medication.period = period;
        Surgery surgery;
        surgery.procedure = name;
        surgery.period = period;
        Radiotherapy course;
        course.procedure = name;
        course.period = period;
        Observation observation;
        observation.code = name;
        observation.date = on("2026-02-01");
        observation.quantity = Quantity::parse("<0.5", "ug/L").value();
        Document document;
        document.title = "Note";
        document.date = on("2026-02-01");
        Case record;
        for (const CourseEvent& event : {CourseEvent(ecog("2026-02-01", 1)),
                                         CourseEvent(response),
                                         CourseEvent(adverse),
                                         CourseEvent(medication),
                                         CourseEvent(surgery),
                                         CourseEvent(course),
                                         CourseEvent(observation),
                                         CourseEvent(document)})
            QVERIFY(add(record, event).has_value());
        QCOMPARE(record.performance.size(), std::size_t(1));
        QCOMPARE(record.medications.size(), std::size_t(1));
        QCOMPARE(record.observations.front().quantity->comparator, Comparator::Less);
        QCOMPARE(record.documents.front().header.provenance.source, -1);
        QCOMPARE(record.raw.size(), std::size_t(8));
        QCOMPARE(eventChanges(record).size(), std::size_t(8));
        // No two keys alike, although all were typed in one second.
        std::set<std::string> keys;
        for (const auto& change : eventChanges(record))
            keys.insert(change.after);
        QCOMPARE(keys.size(), std::size_t(8));
        QVERIFY(typedEvent(record, record.surgeries.front().header.key).has_value());
    }

    void wrongInputIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, int what, EventProblem problem) {
            QTest::newRow(name) << what << static_cast<int>(problem);
        };
        row("no date", 0, EventProblem::NoDate);
        row("after today", 1, EventProblem::AfterToday);
        row("ECOG 6", 2, EventProblem::OutOfRange);
        row("grade 6", 3, EventProblem::OutOfRange);
        row("end before start", 4, EventProblem::EndBeforeStart);
        row("no name", 5, EventProblem::NoName);
        row("value without a unit", 6, EventProblem::NoValue);
        row("no value", 7, EventProblem::NoValue);
        row("end after today", 8, EventProblem::EndAfterToday);
    }

    void wrongInputIsRefused()
    {
        QFETCH(int, what);
        QFETCH(int, problem);
        AdverseEvent adverse;
        adverse.event.text = "Rash";
        adverse.period = {on("2026-02-01"), on("2026-03-01"), false};
        Observation value;
        value.code.text = "CEA";
        value.date = on("2026-02-01");
        CourseEvent event = adverse;
        switch (what) {
        case 0:
            event = PerformanceStatus();
            break;
        case 1:
            event = ecog("2026-11-25", 1);
            break;
        case 2:
            event = ecog("2026-01-01", 6);
            break;
        case 3:
            adverse.grade = 6;
            event = adverse;
            break;
        case 4:
            adverse.period.end = on("2025-12-01");
            event = adverse;
            break;
        case 5:
            adverse.event = {};
            event = adverse;
            break;
        case 6:
            value.quantity = Quantity::parse("4", "").value();
            event = value;
            break;
        case 8:
            adverse.period.end = on("2026-11-25");
            event = adverse;
            break;
        default:
            event = value;
        }
        QCOMPARE(static_cast<int>(problemOf(event, kToday)), problem);
        Case record;
        const auto before = record;
        const auto status = add(record, event);
        QVERIFY(!status.has_value());
        QCOMPARE(status.error().code, ErrorCode::Malformed);
        QVERIFY(record == before); // nothing of it stays
    }

    void todayAndThisMonthAreNotAfterToday()
    {
        QCOMPARE(problemOf(ecog("2026-11-24", 1), kToday), EventProblem::None);
        QCOMPARE(problemOf(ecog("2026-11", 1), kToday), EventProblem::None);
        QCOMPARE(problemOf(ecog("2026", 1), kToday), EventProblem::None);
        Surgery surgery;
        surgery.procedure.text = "something";
        for (const char* end : {"2026-11-24", "2026-11", "2026"}) {
            surgery.period = {on("2026-01-01"), on(end), false};
            QCOMPARE(problemOf(surgery, kToday), EventProblem::None);
        }
    }

    /// What happened cannot end after today; what is planned may, and stays planned.
    void plannedMayLieAfterToday()
    {
        Radiotherapy course;
        course.procedure.text = "something";
        course.period = {on("2026-12-01"), on("2027-01-15"), false};
        QCOMPARE(problemOf(course, kToday), EventProblem::AfterToday);
        course.period.start = on("2026-11-01");
        QCOMPARE(problemOf(course, kToday), EventProblem::EndAfterToday);
        course.period.start = on("2026-12-01");
        course.assertion = Assertion::Planned;
        QCOMPARE(problemOf(course, kToday), EventProblem::None);
        Case record;
        QVERIFY(add(record, course).has_value());
        QCOMPARE(record.radiotherapies.front().assertion, Assertion::Planned);
    }

    void correctionKeepsWhatStoodThere()
    {
        Case record;
        QVERIFY(add(record, ecog("2026-02-01", 1)).has_value());
        const auto key = record.performance.front().header.key;
        QVERIFY(
            applyEdit(record, {EventEdit::Kind::Correct, key, ecog("2026-02-01", 2)}, kToday, kNow)
                .has_value());
        QCOMPARE(record.performance.size(), std::size_t(2));
        QCOMPARE(record.performance[0].assertion, Assertion::EnteredInError);
        QCOMPARE(record.performance[0].value, 1);
        QCOMPARE(record.performance[1].value, 2);
        QCOMPARE(counting(record), 1);
        // What is marked in error cannot be corrected again; nor what a file stated, where nobody
        // says why.
        QVERIFY(
            !applyEdit(record, {EventEdit::Kind::Correct, key, ecog("2026-02-01", 3)}, kToday, kNow)
                 .has_value());
        record.performance.push_back(ecog("2026-03-01", 0));
        record.performance.back().header.key = "system|Observation|1";
        QCOMPARE(
            applyEdit(record, {EventEdit::Kind::Withdraw, "system|Observation|1", {}}, kToday, kNow)
                .error()
                .code,
            ErrorCode::MissingData);
    }

    void undoGoesBackStepByStep()
    {
        Case record;
        const auto edit =
            [&](EventEdit::Kind kind, std::string key, std::optional<CourseEvent> event) {
                return applyEdit(record, {kind, std::move(key), std::move(event)}, kToday, kNow);
            };
        QVERIFY(add(record, ecog("2026-02-01", 1)).has_value());
        QVERIFY(
            edit(EventEdit::Kind::Correct, record.performance[0].header.key, ecog("2026-02-01", 2))
                .has_value());
        QVERIFY(edit(EventEdit::Kind::Withdraw, record.performance[1].header.key, {}).has_value());
        QCOMPARE(counting(record), 0);
        QVERIFY(edit(EventEdit::Kind::Undo, {}, {}).has_value()); // the withdrawal
        QCOMPARE(counting(record), 1);
        QVERIFY(counts(record.performance[1].assertion));
        QVERIFY(edit(EventEdit::Kind::Undo, {}, {}).has_value()); // the correction
        QVERIFY(counts(record.performance[0].assertion));
        QVERIFY(!counts(record.performance[1].assertion));
        QVERIFY(edit(EventEdit::Kind::Undo, {}, {}).has_value()); // the entry
        QCOMPARE(counting(record), 0);
        QVERIFY(!undoableChange(record));
        QCOMPARE(edit(EventEdit::Kind::Undo, {}, {}).error().code, ErrorCode::NotFound);
        // Nothing left the record, and the history says it all in order.
        QCOMPARE(record.performance.size(), std::size_t(2));
        QCOMPARE(eventChanges(record).size(), std::size_t(6));
        QCOMPARE(eventChanges(record)[3].undone, eventChanges(record)[2].key);
        // A new entry after that can be undone again.
        QVERIFY(add(record, ecog("2026-04-01", 0)).has_value());
        QCOMPARE(undoableChange(record)->after, record.performance.back().header.key);
    }
};

QTEST_APPLESS_MAIN(TestCourseEvents)
#include "tst_course_events.moc"
