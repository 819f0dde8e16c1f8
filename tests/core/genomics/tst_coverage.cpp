#include "core/genomics/coverage.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using clinical::FindingKind;

namespace
{

const terminology::GeneTable& genes()
{
    static const auto table = terminology::GeneTable::parse("EGFR\t1\t1\t\t\t\nKRAS\t2\t2\t\t\t\n"
                                                            "ALK\t3\t3\t\t\t\nROS1\t4\t4\t\t\t\n"
                                                            "BRCA1\t5\t5\t\t\t\n")
                                  .value();
    return table;
}

const terminology::TumourTree& tumours()
{
    static const auto tree = terminology::TumourTree::parse("TISSUE\tAny\t\t\t\n"
                                                            "LUNG\tLung\t\t\tTISSUE\n"
                                                            "NSCLC\tNon-small cell\t\t\tLUNG\n"
                                                            "LUAD\tAdenocarcinoma\t\t\tNSCLC\n"
                                                            "BREAST\tBreast\t\t\tTISSUE\n")
                                 .value();
    return tree;
}

knowledge::Statement statement(const char* gene,
                               std::vector<std::string> in,
                               std::vector<std::string> outside,
                               const char* amp)
{
    knowledge::Statement result;
    result.id = gene;
    result.amp = amp;
    result.tumour = {std::move(in), std::move(outside)};
    result.biomarker.leaf.gene = gene;
    return result;
}

knowledge::Pack pack()
{
    knowledge::Pack pack;
    pack.statements = {statement("ROS1", {"NSCLC"}, {}, "I-A"),
                       statement("EGFR", {"NSCLC"}, {}, "II-C"),
                       statement("ALK", {"TISSUE"}, {"LUNG"}, "I-A"),
                       statement("BRCA1", {"BREAST"}, {}, "I-A"),
                       statement("KRAS", {"LUAD"}, {}, "III")};
    knowledge::Statement marker = statement("", {"TISSUE"}, {}, "I-A");
    marker.biomarker.leaf.kind = knowledge::Leaf::Kind::Signature;
    marker.biomarker.leaf.name = "MSI";
    pack.statements.push_back(marker);
    return pack;
}

clinical::Case withPanel(const std::vector<std::string>& tested)
{
    clinical::Case record;
    auto panel = tests::panel(tested);
    panel.name = "Panel A";
    record.assays = {panel};
    return record;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void genesOfTheTumourAndItsAncestors()
    {
        // Not ALK: its statement excludes the lung; not KRAS: level III; not MSI: no gene.
        QCOMPARE(genesThatMatter(pack(), tumours(), "LUAD"),
                 (std::vector<std::string>{"EGFR", "ROS1"}));
        QCOMPARE(genesThatMatter(pack(), tumours(), "BREAST"),
                 (std::vector<std::string>{"ALK", "BRCA1"}));
        QVERIFY(genesThatMatter(pack(), tumours(), "").empty());
    }

    void aGeneOutsideThePanelStaysNotCovered()
    {
        const auto record = withPanel({"EGFR", "KRAS"});
        const auto strip = coverageOf(Profile::of(record, genes()), {"EGFR", "ROS1"});
        QVERIFY(strip.genes[0].state == GeneState::TestedNormal);
        QVERIFY(strip.genes[1].state == GeneState::NotCovered);
        QCOMPARE(strip.genes[1].why.english(), std::string("not among the genes of Panel A"));
        QCOMPARE(strip.words().english(),
                 std::string("1 of 2 genes that matter in this tumour were tested"));
    }

    void withoutPanelInformationEverythingIsUnknown()
    {
        clinical::Case record;
        record.assays = {tests::panel({})};
        record.findings = {tests::variant("KRAS", "p.G12C")};
        const auto strip = coverageOf(Profile::of(record, genes()), {"EGFR", "KRAS", "ROS1"});
        QVERIFY(strip.genes[0].state == GeneState::Unknown);
        QVERIFY(strip.genes[1].state == GeneState::Altered);
        QCOMPARE(strip.genes[1].why.english(), std::string("G12C"));
        QVERIFY(strip.genes[2].state == GeneState::Unknown);
        QCOMPARE(strip.tested, 1);
    }

    void coverageBelowTheLaboratorysLimitIsAFailure()
    {
        auto record = withPanel({"EGFR", "KRAS"});
        record.assays.front().coverage = {{"EGFR", 0.6}, {"KRAS", 0.99}};
        QVERIFY(Profile::of(record, genes()).state("EGFR") == GeneState::TestedNormal);
        record.assays.front().requiredCoverage = 0.95;
        const auto profile = Profile::of(record, genes());
        QVERIFY(profile.state("EGFR") == GeneState::Failed);
        QVERIFY(profile.state("KRAS") == GeneState::TestedNormal);
        QCOMPARE(profile.status("EGFR").why.english(),
                 std::string("the test of this gene failed in Panel A"));
    }

    void aGermlineTestSaysNothingOfTheTumour()
    {
        auto record = withPanel({"BRCA1"});
        record.assays.front().specimen = "blood";
        clinical::Specimen blood;
        blood.header.key = "blood";
        blood.isTumour = clinical::Presence::Absent;
        record.specimens = {blood};
        const auto profile = Profile::of(record, genes());
        QVERIFY(profile.state("BRCA1") == GeneState::Unknown);
        QCOMPARE(profile.status("BRCA1").why.english(), std::string("tested in germline only"));
        knowledge::Biomarker biomarker;
        biomarker.leaf.kind = knowledge::Leaf::Kind::Class;
        biomarker.leaf.gene = "BRCA1";
        biomarker.leaf.variantClass = "pathogenic";
        QVERIFY(profile.evaluate(biomarker).truth == Truth::Unknown);
        biomarker.leaf.origin = "germline";
        QVERIFY(profile.evaluate(biomarker).truth == Truth::False);
    }

    void anExplicitGermlineNegativeLeavesTheTumourOpen()
    {
        clinical::Case record;
        record.findings = {tests::normal("BRCA1")};
        record.findings.front().origin = clinical::Origin::Germline;
        QVERIFY(Profile::of(record, genes()).state("BRCA1") == GeneState::Unknown);
    }

    void aGermlineFindingIsNotTakenAsSomatic()
    {
        auto record = withPanel({"BRCA1"});
        record.findings = {tests::variant("BRCA1", "p.Gln1756ProfsTer74")};
        record.findings.front().origin = clinical::Origin::Germline;
        const auto profile = Profile::of(record, genes());
        QCOMPARE(profile.status("BRCA1").why.english(), std::string("germline only: Q1756fs"));
        knowledge::Biomarker biomarker;
        biomarker.leaf.kind = knowledge::Leaf::Kind::Class;
        biomarker.leaf.gene = "BRCA1";
        biomarker.leaf.variantClass = "pathogenic";
        biomarker.leaf.origin = "somatic";
        QVERIFY(profile.evaluate(biomarker).truth == Truth::False);
    }

    void aFilteredFindingIsMentioned()
    {
        auto record = withPanel({"EGFR"});
        record.findings = {tests::variant("EGFR", "p.L858R")};
        record.findings.front().filter = "q10";
        const auto profile = Profile::of(record, genes());
        QVERIFY(profile.state("EGFR") == GeneState::TestedNormal);
        QCOMPARE(profile.status("EGFR").why.english(),
                 std::string("tested; findings hidden by the filter: 1"));
    }

    void whatWasNotMeasuredIsUnknownNotLow()
    {
        const auto profile = Profile::of(withPanel({"EGFR"}), genes());
        knowledge::Biomarker biomarker;
        biomarker.leaf.kind = knowledge::Leaf::Kind::Expression;
        biomarker.leaf.name = "PD-L1 TPS";
        biomarker.leaf.below = 1;
        biomarker.leaf.unit = "%";
        const auto match = profile.evaluate(biomarker);
        QVERIFY(match.truth == Truth::Unknown);
        QVERIFY(match.missingTests.contains("PD-L1 TPS"));
    }
};

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
