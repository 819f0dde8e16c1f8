#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_model.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

using clinical::MedicationRecord;
using Shape = TimelineItem::Shape;

const Day kToday = dayOn("2025-01-31");

const TimelineLane& laneOf(const TimelineModel& model, const char* id)
{
    const auto found = std::find_if(model.lanes.begin(), model.lanes.end(), [&](const auto& lane) {
        return lane.id == QLatin1String(id);
    });
    static const TimelineLane none;
    return found == model.lanes.end() ? none : *found;
}

clinical::Medication recorded(const char* date, MedicationRecord record)
{
    auto result = drug("cisplatin", {on(date), {}, false}, 1);
    result.record = record;
    return result;
}

const TimelineItem* lastFollowUp(const TimelineModel& model)
{
    const auto& items = laneOf(model, "diagnosis").items;
    const auto found = std::find_if(items.begin(), items.end(), [](const auto& item) {
        return item.title.startsWith(QStringLiteral("Last follow-up on record"));
    });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

/// Where courses begin and end: the first dose, the death, the last follow-up.
class TestTimelineEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void onlyWhatWasGivenIsADose_data()
    {
        QTest::addColumn<QString>("ordered");
        QTest::addColumn<QString>("reported");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("treatment");
        const auto row = [](const char* name,
                            const char* ordered,
                            const char* reported,
                            const char* given,
                            const char* words,
                            const char* date,
                            const char* treatment) {
            QTest::newRow(name) << QString::fromLatin1(ordered) << QString::fromLatin1(reported)
                                << QString::fromLatin1(given) << QString::fromLatin1(words)
                                << QString::fromLatin1(date) << QString::fromLatin1(treatment);
        };
        row("ordered, then given",
            "2024-01-20",
            "",
            "2024-02-01",
            "first dose of line 1",
            "2024-02-01",
            "first systemic treatment");
        row("ordered only",
            "2024-01-20",
            "",
            "",
            "order of line 1; its first dose is not stated",
            "2024-01-20",
            "order of the first systemic treatment; whether it was given is not stated");
        row("reported only",
            "",
            "2024-01-28",
            "",
            "start of line 1, as reported",
            "2024-01-28",
            "first systemic treatment");
        row("ordered, then reported",
            "2024-01-20",
            "2024-01-28",
            "",
            "start of line 1, as reported",
            "2024-01-28",
            "first systemic treatment");
        row("a report of the same month",
            "",
            "2024-02",
            "2024-02-05",
            "first dose of line 1",
            "2024-02-05",
            "first systemic treatment");
        row("a report of an earlier start",
            "",
            "2023-11-02",
            "2024-02-05",
            "start of line 1, as reported",
            "2023-11-02",
            "first systemic treatment");
    }

    void onlyWhatWasGivenIsADose()
    {
        QFETCH(QString, ordered);
        QFETCH(QString, reported);
        QFETCH(QString, given);
        QFETCH(QString, words);
        QFETCH(QString, date);
        QFETCH(QString, treatment);
        clinical::Case record;
        for (const auto& [start, kind] : {std::pair(ordered, MedicationRecord::Ordered),
                                          std::pair(reported, MedicationRecord::Reported),
                                          std::pair(given, MedicationRecord::Given)}) {
            if (!start.isEmpty())
                record.medications.push_back(recorded(qPrintable(start), kind));
        }
        const auto model = TimelineModel::of(record, kToday);
        const auto anchor = [&](const char* id) {
            const auto found =
                std::find_if(model.anchors.begin(), model.anchors.end(), [&](const auto& one) {
                    return one.id.startsWith(QLatin1String(id));
                });
            return found == model.anchors.end() ? TimelineAnchor() : *found;
        };
        QCOMPARE(anchor("line:").name, words);
        QCOMPARE(anchor("line:").date, on(qPrintable(date)));
        QCOMPARE(anchor("treatment").name, treatment);
        QCOMPARE(anchor("treatment").date, on(qPrintable(date)));
    }

    void nothingGoesOnAfterDeath_data()
    {
        QTest::addColumn<QString>("death");
        QTest::addColumn<bool>("isOngoing");
        QTest::addColumn<int>("shape");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("surelyTo");
        const auto row = [](const char* name,
                            const char* death,
                            bool isOngoing,
                            Shape shape,
                            const char* last,
                            const char* surelyTo) {
            QTest::newRow(name) << QString::fromLatin1(death) << isOngoing
                                << static_cast<int>(shape) << QString::fromLatin1(last)
                                << QString::fromLatin1(surelyTo);
        };
        row("going on", "2024-06-10", true, Shape::Range, "2024-06-10", "2024-06-10");
        row("end not stated", "2024-06-10", false, Shape::UnknownEnd, "2024-06-10", "2024-02-01");
        row("month of death", "2024-06", true, Shape::Range, "2024-06-30", "2024-06-01");
        row("day of death unknown", "", true, Shape::UnknownEnd, "2024-05-03", "2024-02-01");
        row("nor whether it went on", "", false, Shape::UnknownEnd, "2024-05-03", "2024-02-01");
    }

    void nothingGoesOnAfterDeath()
    {
        QFETCH(QString, death);
        QFETCH(bool, isOngoing);
        QFETCH(int, shape);
        QFETCH(QString, last);
        QFETCH(QString, surelyTo);
        clinical::Case record;
        record.tumours.push_back(tumour("Melanoma", "2024-01-10"));
        record.medications.push_back(drug("nivolumab", {on("2024-02-01"), {}, isOngoing}, 1));
        record.documents.push_back(letter("Letter", on("2024-05-03")));
        clinical::Comorbidity comorbidity;
        comorbidity.presence = clinical::Presence::Present;
        comorbidity.condition = named("Hypertension");
        comorbidity.period = {on("1999"), {}, isOngoing};
        record.comorbidities.push_back(comorbidity);
        record.patient.deceased = clinical::Presence::Present;
        if (!death.isEmpty())
            record.patient.deathDate = on(qPrintable(death));
        const auto model = TimelineModel::of(record, kToday);
        const auto& item = laneOf(model, "treatment").items.front();
        QCOMPARE(static_cast<int>(item.shape), shape);
        QCOMPARE(item.last, dayOn(qPrintable(last)));
        QCOMPARE(item.surelyTo, dayOn(qPrintable(surelyTo)));
        QCOMPARE(item.detail.contains(QStringLiteral("Stated as going on")), isOngoing);
        QCOMPARE(laneOf(model, "condition").items.front().last, item.last);
        QCOMPARE(model.allLast, item.last);
    }

    void theLivingGoOn()
    {
        clinical::Case record;
        record.medications.push_back(drug("nivolumab", {on("2024-02-01"), {}, true}, 1));
        record.patient.deceased = clinical::Presence::Absent;
        const auto model = TimelineModel::of(record, kToday);
        QCOMPARE(laneOf(model, "treatment").items.front().shape, Shape::OpenRange);
        QCOMPARE(laneOf(model, "treatment").items.front().last, kToday);
    }

    void lastFollowUpIsTheLatestEntry_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row =
            [](const char* name, const char* kind, const char* title, const char* day) {
                QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(title)
                                    << QString::fromLatin1(day) << QString::fromLatin1(day);
            };
        row("a letter", "", "Letter", "2024-05-03");
        row("end of a treatment", "treatment", "nivolumab", "2024-08-01");
        row("end of radiotherapy", "radiotherapy", "Radiosurgery", "2024-08-01");
        row("other medication", "medication", "amlodipine", "2024-08-01");
        row("start of what goes on", "ongoing", "nivolumab", "2024-08-01");
        row("a meeting of the board", "board", "Second line?", "2024-08-01");
        QTest::newRow("a value") << QStringLiteral("value")
                                 << QStringLiteral("CEA 4\u00A0\u00B5g/L")
                                 << QStringLiteral("2024-08-01") << QStringLiteral("2024-08-01");
        row("not one after today", "future", "Letter", "2024-05-03");
        QTest::newRow("a month") << QStringLiteral("month") << QStringLiteral("Later letter")
                                 << QStringLiteral("2024-08-01") << QStringLiteral("2024-08-31");
        // A year began before the letter of May: that the person was seen after it, nobody says.
        row("a year is not its last day", "year", "Letter", "2024-05-03");
        QTest::newRow("a month that is not over")
            << QStringLiteral("this month") << QStringLiteral("Later letter")
            << QStringLiteral("2025-01-01") << QStringLiteral("2025-01-31");
    }

    void lastFollowUpIsTheLatestEntry()
    {
        QFETCH(QString, kind);
        QFETCH(QString, title);
        QFETCH(QString, first);
        QFETCH(QString, last);
        clinical::Case record;
        record.tumours.push_back(tumour("Melanoma", "2024-01-10"));
        record.documents.push_back(letter("Letter", on("2024-05-03")));
        const auto day = on("2024-08-01");
        const Period ended{on("2024-02-01"), day, false};
        if (kind == QStringLiteral("treatment"))
            record.medications.push_back(drug("nivolumab", ended));
        if (kind == QStringLiteral("ongoing"))
            record.medications.push_back(drug("nivolumab", {day, {}, true}));
        if (kind == QStringLiteral("radiotherapy")) {
            clinical::Radiotherapy course;
            course.procedure = named("Radiosurgery");
            course.period = {day, day, false};
            record.radiotherapies.push_back(course);
        }
        if (kind == QStringLiteral("medication")) {
            record.medications.push_back(drug("amlodipine", ended));
            record.medications.back().isCancerTreatment = clinical::Presence::Absent;
        }
        if (kind == QStringLiteral("board")) {
            clinical::BoardDecision decision;
            decision.date = day;
            decision.question = "Second line?";
            record.decisions.push_back(decision);
        }
        if (kind == QStringLiteral("value"))
            record.observations.push_back(measured("CEA", "ug/L", "2024-08-01", "4"));
        for (const auto& [name, date] : {std::pair("future", "2025-03-01"),
                                         std::pair("month", "2024-08"),
                                         std::pair("year", "2024"),
                                         std::pair("this month", "2025-01")}) {
            if (kind == QLatin1String(name))
                record.documents.push_back(letter("Later letter", on(date)));
        }
        const auto model = TimelineModel::of(record, kToday);
        const auto* mark = lastFollowUp(model);
        QVERIFY(mark != nullptr);
        QCOMPARE(mark->title, QStringLiteral("Last follow-up on record: %1").arg(title));
        QCOMPARE(mark->first, dayOn(qPrintable(first)));
        QCOMPARE(mark->last, dayOn(qPrintable(last)));
        QCOMPARE(mark->shape, first == last ? Shape::Point : Shape::Uncertain);
        QVERIFY(mark->key.empty() && !mark->value);
    }
};

QTEST_MAIN(TestTimelineEnds)
#include "tst_timeline_ends.moc"
