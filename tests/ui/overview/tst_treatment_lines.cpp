#include "tests/support/builders.h"
#include "ui/overview/treatment_lines.h"

#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestTreatmentLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void dosesOfOneDrugAreOneTreatment()
    {
        clinical::Case record;
        record.medications = {medication("testinib", "2026-02-01"),
                              medication("testinib", "2026-03-01")};
        for (auto& each : record.medications) {
            each.line = 2;
            each.period.end = each.period.start;
        }
        record.medications[1].reasonStopped = text("progression");
        const auto lines = treatmentLines(record);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].line, std::optional(2));
        QCOMPARE(lines[0].drugs.size(), std::size_t(1));
        const auto& drug = lines[0].drugs.front();
        QCOMPARE(drug.records, 2);
        QCOMPARE(drug.period.start.iso(), std::string("2026-02-01"));
        QCOMPARE(drug.period.end.iso(), std::string("2026-03-01"));
        QCOMPARE(drug.latest->reasonStopped.label(), std::string("progression"));
    }

    void linesStandInOrder()
    {
        clinical::Case record;
        record.medications = {medication("second", "2026-02-01"),
                              medication("first", "2025-02-01"),
                              medication("first too", "2025-02-01")};
        record.medications[0].line = 2;
        record.medications[1].line = 1;
        record.medications[2].line = 1;
        const auto lines = treatmentLines(record);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].drugs.size(), std::size_t(2));
        QCOMPARE(lines[1].drugs.front().latest->drug.label(), std::string("second"));
    }

    void withoutAStatedLineTheStartGroups()
    {
        clinical::Case record;
        record.medications = {medication("b", "2026-02-01"),
                              medication("a", "2025-02-01"),
                              medication("c", "2026-02-01")};
        const auto lines = treatmentLines(record);
        QCOMPARE(lines.size(), std::size_t(2));
        QVERIFY(!lines[0].line);
        QCOMPARE(lines[1].drugs.size(), std::size_t(2));
    }

    void onlyWhatWasGivenCounts()
    {
        clinical::Case record;
        record.medications = {medication("planned", "2026-02-01"),
                              medication("tablet", "2026-02-01"),
                              medication("agent", "2026-02-01")};
        record.medications[0].assertion = clinical::Assertion::Planned;
        record.medications[1].isCancerTreatment = clinical::Presence::Unknown;
        record.medications[2].isCancerTreatment = clinical::Presence::Unknown;
        record.medications[2].ingredient = "agent";
        const auto lines = treatmentLines(record);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].drugs.front().latest->drug.label(), std::string("agent"));
        const auto others = otherMedications(record);
        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others.front()->drug.label(), std::string("tablet"));
    }
};

QTEST_APPLESS_MAIN(TestTreatmentLines)
#include "tst_treatment_lines.moc"
