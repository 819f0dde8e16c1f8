#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_model.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::clinical;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

const Day kToday = dayOn("2026-11-24");

const TimelineLane* lane(const TimelineModel& model, const char* id)
{
    const auto found = std::find_if(model.lanes.begin(), model.lanes.end(), [&](const auto& one) {
        return one.id == QLatin1String(id);
    });
    return found == model.lanes.end() ? nullptr : &*found;
}

/// One record of each kind that the timeline draws, all on 5 May 2025.
Case everyKind()
{
    const auto date = on("2025-05-05");
    const Period period{date, date, false};
    Case record;
    record.tumours.push_back(tumour("Melanoma", "2025-05-05"));
    Stage stage;
    stage.date = date;
    stage.group = "IIIA";
    record.stages.push_back(stage);
    record.medications.push_back(drug("nivolumab", period));
    Medication other;
    other.drug = named("amlodipine");
    other.period = period;
    record.medications.push_back(other);
    Surgery surgery;
    surgery.procedure = named("Excision");
    surgery.period = period;
    record.surgeries.push_back(surgery);
    Radiotherapy radiotherapy;
    radiotherapy.procedure = named("Radiosurgery");
    radiotherapy.doseGray = 20;
    radiotherapy.fractions = 1;
    radiotherapy.period = period;
    record.radiotherapies.push_back(radiotherapy);
    Response response;
    response.date = date;
    response.category = ResponseCategory::Progression;
    response.statement = named("Progressive disease");
    record.responses.push_back(response);
    ImagingStudy imaging;
    imaging.date = date;
    imaging.modalities = {"CT"};
    record.imaging.push_back(imaging);
    Specimen specimen;
    specimen.header.key = "specimen";
    specimen.collected = date;
    specimen.type = named("Biopsy");
    record.specimens.push_back(specimen);
    Assay assay;
    assay.header.key = "assay";
    assay.date = date;
    assay.name = "Panel";
    record.assays.push_back(assay);
    Finding finding;
    finding.assay = "assay";
    finding.gene = "BRAF";
    finding.hgvsProtein = "p.Val600Glu";
    record.findings.push_back(finding);
    record.performance.push_back(ecog("2025-05-05", 3));
    AdverseEvent adverse;
    adverse.event = named("Colitis");
    adverse.grade = 3;
    adverse.period = period;
    record.adverseEvents.push_back(adverse);
    record.documents.push_back(letter("Letter", date));
    BoardDecision decision;
    decision.date = date;
    decision.question = "Second line?";
    record.decisions.push_back(decision);
    record.observations.push_back(measured("LDH", "U/L", "2025-05-05", "310"));
    record.observations.push_back(measured("Creatinine", "mg/dL", "2025-05-05", "0.9"));
    record.observations.back().kind = ObservationKind::Laboratory;
    record.observations.push_back(measured("Body weight", "kg", "2025-05-05", "70"));
    record.observations.back().kind = ObservationKind::BodySize;
    Comorbidity comorbidity;
    comorbidity.condition = named("Hypertension");
    comorbidity.period = period;
    record.comorbidities.push_back(comorbidity);
    return record;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void eachKindHasItsLane_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("letter");
        const auto row =
            [](const char* name, const char* id, const char* title, const char* letter) {
                QTest::newRow(name)
                    << QByteArray(id) << QString::fromUtf8(title) << QString::fromUtf8(letter);
            };
        row("tumour", "diagnosis", "Melanoma", "D");
        row("stage", "diagnosis", "Stage IIIA", "IIIA");
        row("cancer drug", "treatment", "nivolumab", "");
        row("other drug", "medication", "amlodipine", "");
        row("surgery", "surgery", "Excision", "S");
        row("radiotherapy", "radiotherapy", "Radiosurgery", "R");
        row("response", "response", "Progressive disease", "PD");
        row("imaging study", "response", "Imaging study", "CT");
        row("specimen", "molecular", "Specimen 1: Biopsy", "1");
        row("test", "molecular", "Panel", "T");
        row("finding dated by its test", "molecular", "BRAF p.Val600Glu", "g");
        row("performance", "performance", "ECOG 3", "3");
        row("adverse event", "adverse", "Colitis", "3");
        row("document", "document", "Letter", "");
        row("board decision", "board", "Second line?", "B");
        row("tumour marker", "marker", "LDH 310\u00A0U/L", "");
        row("laboratory value", "laboratory", "Creatinine 0.9\u00A0mg/dL", "");
        row("body weight", "body", "Body weight 70\u00A0kg", "");
        row("other condition", "condition", "Hypertension", "");
    }

    void eachKindHasItsLane()
    {
        QFETCH(QByteArray, id);
        QFETCH(QString, title);
        QFETCH(QString, letter);
        const auto model = TimelineModel::of(everyKind(), kToday);
        QCOMPARE(model.eventCount(), 20); // and the last follow-up
        QCOMPARE(model.undated, 0);
        const auto* found = lane(model, id.constData());
        QVERIFY(found != nullptr);
        const auto item = std::find_if(found->items.begin(),
                                       found->items.end(),
                                       [&](const auto& one) { return one.title == title; });
        QVERIFY(item != found->items.end());
        QCOMPARE(item->letter, letter);
        const QStringList periods{QStringLiteral("treatment"),
                                  QStringLiteral("medication"),
                                  QStringLiteral("radiotherapy"),
                                  QStringLiteral("adverse"),
                                  QStringLiteral("condition")};
        QCOMPARE(item->shape,
                 periods.contains(QLatin1String(id)) ? TimelineItem::Shape::Range
                                                     : TimelineItem::Shape::Point);
        QCOMPARE(item->first, dayOn("2025-05-05"));
        QCOMPARE(item->last, dayOn("2025-05-05"));
        QCOMPARE(item->date, QStringLiteral("5 May 2025"));
        QCOMPARE(item->source, QStringLiteral("entered by a person"));
    }

    void partialDateIsAnInterval_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<bool>("isPoint");
        QTest::newRow("year") << QByteArray("2024") << QByteArray("2024-01-01")
                              << QByteArray("2024-12-31") << false;
        QTest::newRow("month") << QByteArray("2024-02") << QByteArray("2024-02-01")
                               << QByteArray("2024-02-29") << false;
        QTest::newRow("day") << QByteArray("2024-02-03") << QByteArray("2024-02-03")
                             << QByteArray("2024-02-03") << true;
    }

    void partialDateIsAnInterval()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        QFETCH(bool, isPoint);
        Case record;
        record.tumours.push_back(tumour("Tumour", date.constData()));
        const auto model = TimelineModel::of(record, kToday);
        const auto& item = lane(model, "diagnosis")->items.front();
        QCOMPARE(item.shape, isPoint ? TimelineItem::Shape::Point : TimelineItem::Shape::Uncertain);
        QCOMPARE(item.first, dayOn(first.constData()));
        QCOMPARE(item.last, dayOn(last.constData()));
    }

    void periodsSayWhatIsCertain_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<bool>("isOngoing");
        QTest::addColumn<int>("shape");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("surelyFrom");
        QTest::addColumn<QByteArray>("surelyTo");
        using Shape = TimelineItem::Shape;
        const auto row = [](const char* name,
                            const char* start,
                            const char* end,
                            bool isOngoing,
                            Shape shape,
                            const char* last,
                            const char* from,
                            const char* to) {
            QTest::newRow(name) << QByteArray(start) << QByteArray(end) << isOngoing
                                << static_cast<int>(shape) << QByteArray(last) << QByteArray(from)
                                << QByteArray(to);
        };
        row("both days known",
            "2024-02-01",
            "2024-08-01",
            false,
            Shape::Range,
            "2024-08-01",
            "2024-02-01",
            "2024-08-01");
        row("months only",
            "2024-02",
            "2024-08",
            false,
            Shape::Range,
            "2024-08-31",
            "2024-02-29",
            "2024-08-01");
        row("going on",
            "2024-02-01",
            "",
            true,
            Shape::OpenRange,
            "2026-11-24",
            "2024-02-01",
            "2026-11-24");
        row("end not stated",
            "2024-02-01",
            "",
            false,
            Shape::UnknownEnd,
            "2026-11-24",
            "2024-02-01",
            "2024-02-01");
        row("end before start is not turned round",
            "2024-02-01",
            "2023-02-01",
            false,
            Shape::Range,
            "2024-02-01",
            "2024-02-01",
            "2023-02-01");
    }

    void periodsSayWhatIsCertain()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        QFETCH(bool, isOngoing);
        QFETCH(int, shape);
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, surelyFrom);
        QFETCH(QByteArray, surelyTo);
        Case record;
        record.medications.push_back(drug("drug",
                                          {on(start.constData()),
                                           end.isEmpty() ? PartialDate() : on(end.constData()),
                                           isOngoing}));
        const auto model = TimelineModel::of(record, kToday);
        const auto& item = lane(model, "treatment")->items.front();
        QCOMPARE(static_cast<int>(item.shape), shape);
        QCOMPARE(item.last, dayOn(last.constData()));
        QCOMPARE(item.surelyFrom, dayOn(surelyFrom.constData()));
        QCOMPARE(item.surelyTo, dayOn(surelyTo.constData()));
    }

    void undatedIsCountedNotDrawn()
    {
        Case record;
        record.documents = {letter("dated", on("2024-03-03")), letter("undated", {})};
        record.medications.push_back(drug("undated drug", {}));
        const auto model = TimelineModel::of(record, kToday);
        QCOMPARE(model.undated, 2);
        QCOMPARE(model.eventCount(), 1);
    }

    void whatDoesNotCountIsNotDrawn_data()
    {
        QTest::addColumn<int>("assertion");
        QTest::addColumn<bool>("isDrawn");
        QTest::newRow("confirmed") << static_cast<int>(Assertion::Confirmed) << true;
        QTest::newRow("provisional") << static_cast<int>(Assertion::Provisional) << true;
        QTest::newRow("planned") << static_cast<int>(Assertion::Planned) << false;
        QTest::newRow("not done") << static_cast<int>(Assertion::NotDone) << false;
        QTest::newRow("refuted") << static_cast<int>(Assertion::Refuted) << false;
        QTest::newRow("entered in error") << static_cast<int>(Assertion::EnteredInError) << false;
    }

    void whatDoesNotCountIsNotDrawn()
    {
        QFETCH(int, assertion);
        QFETCH(bool, isDrawn);
        const auto state = static_cast<Assertion>(assertion);
        auto record = everyKind();
        record.specimens.clear();
        record.assays.clear();
        record.decisions.clear();
        record.findings.front().date = on("2025-05-05");
        const auto mark = [&](auto& list) {
            for (auto& one : list)
                one.assertion = state;
        };
        mark(record.tumours);
        mark(record.stages);
        mark(record.medications);
        mark(record.surgeries);
        mark(record.radiotherapies);
        mark(record.responses);
        mark(record.imaging);
        mark(record.findings);
        mark(record.performance);
        mark(record.adverseEvents);
        mark(record.documents);
        mark(record.observations);
        mark(record.comorbidities);
        const auto model = TimelineModel::of(record, kToday);
        QCOMPARE(model.eventCount(), isDrawn ? 17 : 0);
        QCOMPARE(model.notCounted, isDrawn ? 0 : 16);
    }

    void linesOfTreatmentAreRowsInOrder()
    {
        Case record;
        record.medications.push_back(drug("later", {on("2025-01-01"), on("2025-06-01"), false}, 2));
        record.medications.push_back(drug("early", {on("2024-01-01"), on("2024-06-01"), false}, 1));
        record.medications.push_back(
            drug("early too", {on("2024-01-01"), on("2024-06-01"), false}, 1));
        record.medications.push_back(drug("unplaced", {on("2024-03-01"), on("2024-04-01"), false}));
        const auto model = TimelineModel::of(record, kToday);
        const auto* treatment = lane(model, "treatment");
        QCOMPARE(treatment->rows.size(), std::size_t(3));
        QCOMPARE(treatment->rows[0].name, QStringLiteral("line 1"));
        QCOMPARE(treatment->rows[1].name, QStringLiteral("line 2"));
        QCOMPARE(treatment->rows[2].name, QStringLiteral("line not stated"));
        QCOMPARE(treatment->rows[0].tracks,
                 2); // two agents at the same time stand below each other
        QCOMPARE(treatment->items[0].row, 0);
        QVERIFY(treatment->items[0].track != treatment->items[1].track);
        QCOMPARE(treatment->items[0].colour, treatment->items[1].colour);
        QVERIFY(treatment->items[0].colour != treatment->items[3].colour);
    }

    void unitsAreNeverJoined()
    {
        Case record;
        record.observations = {measured("CEA", "ug/L", "2024-01-01", "5"),
                               measured("CEA", "ng/mL", "2024-02-01", "5"),
                               measured("CEA", "ug/L", "2024-03-01", "6")};
        const auto model = TimelineModel::of(record, kToday);
        const auto* markers = lane(model, "marker");
        QCOMPARE(markers->rows.size(), std::size_t(2));
        QCOMPARE(markers->rows[0].unit, QStringLiteral("µg/L"));
        QCOMPARE(markers->rows[1].unit, QStringLiteral("ng/mL"));
    }

    void referenceOfAnotherUnitIsIgnored()
    {
        Case record;
        record.observations = {measured("CEA", "ug/L", "2024-01-01", "7")};
        record.observations[0].referenceHigh = Quantity::parse("5", "ng/mL").value();
        auto model = TimelineModel::of(record, kToday);
        QVERIFY(!lane(model, "marker")->rows[0].high);
        QVERIFY(!lane(model, "marker")->items[0].isOutsideReference());
        record.observations[0].referenceHigh = Quantity::parse("5", "ug/L").value();
        model = TimelineModel::of(record, kToday);
        QCOMPARE(*lane(model, "marker")->rows[0].high, 5.0);
        QVERIFY(lane(model, "marker")->items[0].isOutsideReference());
    }

    void censoredValues_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("isCensored");
        QTest::addColumn<bool>("isOutside"); // of 2 to 5
        QTest::newRow("inside") << QByteArray("3") << false << false;
        QTest::newRow("above") << QByteArray("5.1") << false << true;
        QTest::newRow("below the range, censored") << QByteArray("<1") << true << true;
        QTest::newRow("may be inside: less than a high value")
            << QByteArray("<100") << true << false;
        QTest::newRow("above the range, censored") << QByteArray(">100") << true << true;
        QTest::newRow("may be inside: more than a low value") << QByteArray(">1") << true << false;
        QTest::newRow("at least the upper limit itself") << QByteArray(">=5") << true << false;
        QTest::newRow("more than the upper limit itself") << QByteArray(">5") << true << true;
    }

    void censoredValues()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, isCensored);
        QFETCH(bool, isOutside);
        Case record;
        record.observations = {measured("CEA", "ug/L", "2024-01-01", number.constData())};
        record.observations[0].referenceLow = Quantity::parse("2", "ug/L").value();
        record.observations[0].referenceHigh = Quantity::parse("5", "ug/L").value();
        const auto model = TimelineModel::of(record, kToday);
        const auto& item = lane(model, "marker")->items.front();
        QCOMPARE(item.isCensored(), isCensored);
        QCOMPARE(item.isOutsideReference(), isOutside);
    }

    void resultWithoutNumberIsKeptInWords()
    {
        Case record;
        record.observations = {measured("HER2", "1", "2024-01-01", "0"),
                               measured("PR", "1", "2024-01-01", "0")};
        record.observations[0].quantity.reset();
        record.observations[0].value = named("negative");
        record.observations[1].quantity.reset();
        record.observations[1].dataAbsentReason = "not-performed";
        const auto model = TimelineModel::of(record, kToday);
        QCOMPARE(lane(model, "marker")->items[0].title, QStringLiteral("HER2: negative"));
        QCOMPARE(lane(model, "marker")->items[1].title,
                 QStringLiteral("PR: not measured: not-performed"));
        QVERIFY(!lane(model, "marker")->items[0].value);
    }

    void alleleFractionsNeedTwoDays()
    {
        Case record;
        Finding finding;
        finding.gene = "EGFR";
        finding.hgvsProtein = "p.Leu858Arg";
        finding.alleleFraction = 0.25;
        finding.date = on("2024-01-01");
        record.findings.push_back(finding);
        auto model = TimelineModel::of(record, kToday);
        QVERIFY(lane(model, "allele") == nullptr);
        finding.date = on("2024-05-01");
        finding.alleleFraction = 0.05;
        record.findings.push_back(finding);
        model = TimelineModel::of(record, kToday);
        QCOMPARE(lane(model, "allele")->items.size(), std::size_t(2));
        QCOMPARE(*lane(model, "allele")->items[1].value, 5.0);
        QCOMPARE(lane(model, "allele")->rows[0].unit, QStringLiteral("%"));
    }

    void sourceNamesFileAndPlace()
    {
        const auto model = TimelineModel::of(smallCase(), kToday);
        QCOMPARE(lane(model, "diagnosis")->items[0].source,
                 QStringLiteral("letters.json, /entry/1/resource"));
    }

    void anchorsAreWhatTheRecordKnows()
    {
        auto record = smallCase();
        record.medications[0].record = MedicationRecord::Given;
        auto model = TimelineModel::of(record, kToday);
        QCOMPARE(model.anchors.size(), std::size_t(5)); // no birth date
        QCOMPARE(model.anchors[0].id, QStringLiteral("diagnosis"));
        QCOMPARE(model.anchors[0].date, on("2024-01-10"));
        QCOMPARE(model.anchors[1].date, on("2024-02-01"));
        QCOMPARE(model.anchors[2].name, QStringLiteral("first dose of line 1"));
        QCOMPARE(model.anchors[3].date, on("2024-09-01"));
        QCOMPARE(model.anchors[4].id, QStringLiteral("today"));
        record.patient.birthDate = on("1960");
        model = TimelineModel::of(record, kToday);
        QCOMPARE(model.anchors[4].id, QStringLiteral("birth"));
    }

    void backgroundDoesNotWidenTheStory()
    {
        auto record = smallCase();
        Comorbidity comorbidity;
        comorbidity.condition = named("Hypertension");
        comorbidity.period = {on("1999"), {}, true};
        record.comorbidities.push_back(comorbidity);
        const auto model = TimelineModel::of(record, kToday);
        QCOMPARE(model.first, dayOn("2024-01-10"));
        QCOMPARE(model.allFirst, dayOn("1999-01-01"));
        QCOMPARE(model.last, kToday);
    }

    void emptyCase()
    {
        const auto model = TimelineModel::of({}, kToday);
        QVERIFY(model.isEmpty());
        QCOMPARE(model.anchors.size(), std::size_t(1));
    }
};

QTEST_MAIN(TestTimelineModel)
#include "tst_timeline_model.moc"
