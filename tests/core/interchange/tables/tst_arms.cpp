#include "core/interchange/tables/arms.h"
#include "core/interchange/tables/tables.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::interchange::tables;
using clinical::Genome;

namespace
{

constexpr std::int64_t kMega = 1'000'000;

/// Of chromosome 1 in GRCh37, in millions of bases: 1p is 125 long, 1q 124.
Segment part(double first, double last, double value, int chromosome = 1)
{
    return {chromosome,
            static_cast<std::int64_t>(first * kMega) + 1,
            static_cast<std::int64_t>(last * kMega),
            value,
            0};
}

Arm armOf(const std::vector<Arm>& arms, const std::string& name)
{
    const auto found =
        std::find_if(arms.begin(), arms.end(), [&](const Arm& arm) { return arm.name == name; });
    return found == arms.end() ? Arm{} : *found;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<consilium::interchange::tables::Segment>)

class TestArms : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void ratios_data()
    {
        using Segments = std::vector<Segment>;
        QTest::addColumn<Segments>("segments");
        QTest::addColumn<int>("call"); // of 1p
        const auto row = [](const char* name, const Segments& segments, ArmCall call) {
            QTest::newRow(name) << segments << static_cast<int>(call);
        };
        row("the whole arm is lost", {part(0, 125, -0.5)}, ArmCall::Loss);
        row("on the threshold", {part(0, 125, -0.2)}, ArmCall::Loss);
        row("just inside it", {part(0, 125, -0.19)}, ArmCall::Neutral);
        row("gained", {part(0, 125, 0.2)}, ArmCall::Gain);
        row("the whole chromosome in one segment", {part(0, 249, -0.5)}, ArmCall::Loss);
        row("0.7 of the arm", {part(0, 87.5, -0.5), part(87.5, 125, 0)}, ArmCall::Loss);
        row("less than 0.7", {part(0, 87, -0.5), part(87, 125, 0)}, ArmCall::Mixed);
        row("0.7 of what was measured", {part(0, 56, -0.5), part(56, 80, 0)}, ArmCall::Loss);
        row("half of it measured", {part(0, 62.5, -0.5)}, ArmCall::Uncovered);
        row("more than half of it measured", {part(0, 62.6, -0.5)}, ArmCall::Loss);
        row("another chromosome", {part(0, 125, -0.5, 2)}, ArmCall::Uncovered);
        row("lost and gained in halves", {part(0, 60, -0.5), part(60, 125, 0.5)}, ArmCall::Mixed);
        row("not in order", {part(87.5, 125, 0), part(0, 87.5, -0.5)}, ArmCall::Loss);
        row("one inside the other", {part(0, 125, -0.5), part(10, 120, 0.5)}, ArmCall::Loss);
    }

    void ratios()
    {
        QFETCH(std::vector<Segment>, segments);
        QFETCH(int, call);
        const auto arms = callArms(segments, Genome::GRCh37, SegmentMeasure::LogRatio);
        QCOMPARE(arms.size(), std::size_t{44});
        QCOMPARE(static_cast<int>(armOf(arms, "1p").call), call);
        QCOMPARE(static_cast<int>(armOf(arms, "22q").call), static_cast<int>(ArmCall::Uncovered));
    }

    /// Copies are more or fewer than what most of the genome has.
    void copies()
    {
        const auto call = [](std::vector<Segment> segments, const char* arm) {
            return armOf(callArms(std::move(segments), Genome::GRCh37, SegmentMeasure::Copies), arm)
                .call;
        };
        const auto chromosome2 = [](double copies) { return part(0, 243, copies, 2); };
        QVERIFY(call({part(0, 125, 1), chromosome2(2)}, "1p") == ArmCall::Loss);
        QVERIFY(call({part(0, 125, 3), chromosome2(2)}, "1p") == ArmCall::Gain);
        // Two copies in a genome of four are a loss.
        QVERIFY(call({part(0, 125, 2), chromosome2(4)}, "1p") == ArmCall::Loss);
        QVERIFY(call({part(0, 125, 4), chromosome2(4)}, "1p") == ArmCall::Neutral);
        // A tie is taken upwards.
        QVERIFY(call({part(0, 100, 2), part(0, 100, 3, 3)}, "1p") == ArmCall::Loss);
        QVERIFY(call({part(0, 100, 2), part(0, 100, 3, 3)}, "3p") == ArmCall::Neutral);
    }

    /// The centromere lies elsewhere in the other build.
    void buildDecidesTheBorder()
    {
        // 9p ends at 49 million in GRCh37 and at 43 million in GRCh38.
        const std::vector segments{part(0, 43, -0.5, 9), part(43, 138, 0, 9)};
        const auto share = [&](Genome genome) {
            return armOf(callArms(segments, genome, SegmentMeasure::LogRatio), "9p").share;
        };
        QCOMPARE(share(Genome::GRCh38), 1.0);
        QVERIFY(share(Genome::GRCh37) < 0.9);
        QVERIFY(callArms(segments, Genome::Unknown, SegmentMeasure::LogRatio).empty());
    }

    void findingsOfATable()
    {
        const auto genes = terminology::GeneTable::parse("").value();
        const char* const text = "ID\tchrom\tloc.start\tloc.end\tnum.mark\tseg.mean\n"
                                 "S1\tchr1\t1\t125000000\t99\t-0.6\n"
                                 "S1\tchr1\t125000001\t249000000\t99\t0.01\n"
                                 "S1\tX\t1\t155000000\t99\t-0.9\n"
                                 "S1\t19\t27000000\t59000000\t99\t-0.5\n";
        const auto result = read(text, {"", Genome::GRCh37}, genes).value();
        QCOMPARE(result.findings.size(), std::size_t{2});
        const auto& first = result.findings.front();
        QVERIFY(first.kind == clinical::FindingKind::ArmCopyNumber);
        QCOMPARE(first.name, std::string("1p"));
        QCOMPARE(first.copyNumberClass, std::string("loss"));
        QCOMPARE(first.header.provenance.place, std::string("line 2"));
        QCOMPARE(result.findings.back().name, std::string("19q"));
        QVERIFY(result.findings.back().header.key != first.header.key);
        QVERIFY(result.assay.genome == Genome::GRCh37);
        // Most arms were not measured: nothing is normal.
        QVERIFY(result.assay.detectsChromosomeArms == clinical::Presence::Unknown);
        QVERIFY(std::any_of(
            result.report.issues.begin(), result.report.issues.end(), [](const auto& issue) {
                return issue.what.find("2p, 2q") != std::string::npos;
            }));
        const auto unplaced = read(text, {}, genes).value();
        QVERIFY(unplaced.findings.empty());
        QCOMPARE(unplaced.report.issues.back().what,
                 std::string("no build stated: no chromosome arm is called"));
    }

    /// With every arm measured those that did not change are normal.
    void everyArmMeasured()
    {
        const auto genes = terminology::GeneTable::parse("").value();
        std::string text = "Chromosome\tStart\tEnd\tnMajor\tnMinor\n";
        for (int chromosome = 1; chromosome <= 22; ++chromosome)
            text += "chr" + std::to_string(chromosome) + "\t1\t248000000\t1\t" +
                    (chromosome == 17 ? "0\n" : "1\n");
        const auto result = read(text, {"", Genome::GRCh38}, genes).value();
        QCOMPARE(result.findings.size(), std::size_t{2});
        QCOMPARE(result.findings.front().name, std::string("17p"));
        QVERIFY(result.assay.detectsChromosomeArms == clinical::Presence::Present);
    }
};

QTEST_APPLESS_MAIN(TestArms)
#include "tst_arms.moc"
