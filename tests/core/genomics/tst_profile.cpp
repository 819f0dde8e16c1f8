#include "core/genomics/profile.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using clinical::Finding;
using clinical::FindingKind;

namespace
{

const terminology::GeneTable& genes()
{
    static const auto table = terminology::GeneTable::parse("EGFR\t3236\t1956\tERBB1|HER1\t\t\n"
                                                            "ERBB2\t3430\t2064\tHER2\t\t\n"
                                                            "KRAS\t6407\t3845\t\t\t\n"
                                                            "ALK\t427\t238\t\t\t\n")
                                  .value();
    return table;
}

Profile profileOf(std::vector<Finding> findings, std::vector<clinical::Assay> assays = {})
{
    clinical::Case record;
    record.findings = std::move(findings);
    record.assays = std::move(assays);
    return Profile::of(record, genes());
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theFiveStates()
    {
        auto failed = tests::panel({"EGFR", "KRAS"});
        failed.genesFailed = {"ERBB2"};
        const auto profile = profileOf({tests::variant("KRAS", "p.G12C")}, {failed});
        QVERIFY(profile.state("KRAS") == GeneState::Altered);
        QVERIFY(profile.state("EGFR") == GeneState::TestedNormal);
        QVERIFY(profile.state("ALK") == GeneState::NotCovered);
        QVERIFY(profile.state("ERBB2") == GeneState::Failed);
        QVERIFY(profileOf({}).state("EGFR") == GeneState::Unknown);
    }

    void state_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, GeneState state) {
            QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(state);
        };
        row("nothing known", GeneState::Unknown);
        row("explicit negative", GeneState::TestedNormal);
        row("explicit negative of an alias", GeneState::TestedNormal);
        row("explicit negative entered in error", GeneState::Unknown);
        row("explicit negative of one variant only", GeneState::Unknown);
        row("another gene is altered", GeneState::Unknown);
        row("panel whose content is not known", GeneState::Unknown);
        row("exome", GeneState::TestedNormal);
        row("exome that does not say what it detects", GeneState::Unknown);
        row("panel without the gene", GeneState::NotCovered);
        row("panel without the gene beside an exome", GeneState::TestedNormal);
        row("panel that lists an alias", GeneState::TestedNormal);
        row("failed in one assay", GeneState::Failed);
        row("failed, but a variant was found", GeneState::Altered);
        row("variant", GeneState::Altered);
        row("variant under an alias", GeneState::Altered);
        row("variant entered in error", GeneState::Unknown);
        row("variant that did not pass its filter", GeneState::Unknown);
        row("silent variant", GeneState::Unknown);
        row("intron variant", GeneState::Unknown);
        row("amplification", GeneState::Altered);
        row("fusion as first gene", GeneState::Altered);
        row("fusion as partner", GeneState::Altered);
        row("expression of its protein", GeneState::Unknown);
    }

    void state()
    {
        QFETCH(QString, situation);
        QFETCH(int, expected);
        std::vector<Finding> findings;
        std::vector<clinical::Assay> assays;
        const auto is = [&](const char* name) { return situation == QLatin1String(name); };
        if (is("explicit negative"))
            findings = {tests::normal("EGFR")};
        if (is("explicit negative of an alias"))
            findings = {tests::normal("HER1")};
        if (is("explicit negative entered in error")) {
            findings = {tests::normal("EGFR")};
            findings.front().assertion = clinical::Assertion::EnteredInError;
        }
        if (is("explicit negative of one variant only")) {
            findings = {tests::normal("EGFR")};
            findings.front().hgvsProtein = "p.Thr790Met";
        }
        if (is("another gene is altered"))
            findings = {tests::variant("KRAS", "p.G12C")};
        if (is("panel whose content is not known"))
            assays = {tests::panel({})};
        if (is("exome") || is("exome that does not say what it detects") ||
            is("panel without the gene beside an exome")) {
            assays = {tests::panel({})};
            assays.front().coversAllGenes = clinical::Presence::Present;
        }
        if (is("exome that does not say what it detects"))
            assays.front().detectsSmallVariants = clinical::Presence::Unknown;
        if (is("panel without the gene") || is("panel without the gene beside an exome"))
            assays.push_back(tests::panel({"KRAS"}));
        if (is("panel that lists an alias"))
            assays = {tests::panel({"her1"})};
        if (is("failed in one assay") || is("failed, but a variant was found")) {
            assays = {tests::panel({"EGFR"})};
            assays.front().genesFailed = {"EGFR"};
        }
        if (situation.startsWith(QLatin1String("variant")) || is("failed, but a variant was found"))
            findings = {tests::variant("EGFR", "p.L858R")};
        if (is("variant under an alias"))
            findings.front().gene = "erbb1";
        if (is("variant entered in error"))
            findings.front().assertion = clinical::Assertion::EnteredInError;
        if (is("variant that did not pass its filter"))
            findings.front().filter = "q10";
        if (is("silent variant"))
            findings = {tests::variant("EGFR", "p.Gln787=")};
        if (is("intron variant")) {
            findings = {tests::variant("EGFR", "")};
            findings.front().consequences = {"intron_variant", "non_coding_transcript_variant"};
        }
        if (is("amplification"))
            findings = {tests::copyNumber("EGFR", "amplification")};
        if (is("fusion as first gene"))
            findings = {tests::fusion("EGFR", "RAD51")};
        if (is("fusion as partner"))
            findings = {tests::fusion("KIF5B", "EGFR")};
        if (is("expression of its protein")) {
            findings = {tests::marker(FindingKind::Expression, "EGFR IHC", "negative")};
            findings.front().gene = "EGFR";
        }
        QCOMPARE(static_cast<int>(profileOf(findings, assays).state("EGFR")), expected);
    }

    void filteredVariantsAreCounted()
    {
        auto first = tests::variant("EGFR", "p.L858R");
        first.filter = "weak_evidence;map_qual";
        auto second = tests::variant("KRAS", "p.G12C");
        second.filter = "PASS";
        auto third = tests::variant("ALK", "p.F1174L");
        third.filter = ".";
        const auto profile = profileOf({first, second, third});
        QCOMPARE(profile.hiddenByFilter(), 1);
        QCOMPARE(profile.readings().size(), std::size_t{2});
    }

    void genesInOrder()
    {
        const auto profile = profileOf(
            {tests::variant("KRAS", "p.G12C"), tests::fusion("EML4", "ALK"), tests::normal("HER2")},
            {tests::panel({"EGFR"})});
        QCOMPARE(profile.genes(),
                 (std::vector<std::string>{"ALK", "EGFR", "EML4", "ERBB2", "KRAS"}));
    }

    void readingsOfAnnotations_data()
    {
        QTest::addColumn<QString>("protein");
        QTest::addColumn<QString>("consequence");
        QTest::addColumn<QString>("flags"); // t truncating, d in-frame deletion, i in-frame
                                            // insertion, s silent, k exon skipping
        const auto row =
            [](const char* name, const char* protein, const char* consequence, const char* flags) {
                QTest::newRow(name)
                    << QString::fromLatin1(protein) << QString::fromLatin1(consequence)
                    << QString::fromLatin1(flags);
            };
        row("missense", "p.L858R", "missense_variant", "");
        row("nonsense", "p.R248*", "", "t");
        row("nonsense by its term", "", "stop_gained", "t");
        row("frameshift", "p.R97fs", "", "t");
        row("splice donor", "", "splice_donor_variant", "t");
        row("in-frame deletion", "p.E746_A750del", "", "d");
        row("deletion that removes more than it inserts", "p.L747_P753delinsS", "", "d");
        row("deletion-insertion that adds", "p.D770delinsGY", "", "i");
        row("deletion-insertion of equal length", "p.V600_K601delinsEN", "", "");
        row("insertion", "p.D770_N771insSVD", "", "i");
        row("duplication", "p.A767_V769dup", "", "i");
        row("exon lost", "", "exon_loss_variant", "k");
        row("silent", "p.Q787=", "synonymous_variant", "s");
        row("upstream", "", "upstream_gene_variant", "s");
        row("no annotation at all is not silent", "", "", "");
    }

    void readingsOfAnnotations()
    {
        QFETCH(QString, protein);
        QFETCH(QString, consequence);
        QFETCH(QString, flags);
        auto finding = tests::variant("EGFR", protein.toStdString());
        if (!consequence.isEmpty())
            finding.consequences = {consequence.toStdString()};
        const auto profile = profileOf({finding});
        const auto& reading = profile.readings().front();
        QString found;
        found += reading.isTruncating ? QStringLiteral("t") : QString();
        found += reading.isInFrameDeletion ? QStringLiteral("d") : QString();
        found += reading.isInFrameInsertion ? QStringLiteral("i") : QString();
        found += reading.isSilent ? QStringLiteral("s") : QString();
        found += reading.isExonSkipping ? QStringLiteral("k") : QString();
        QCOMPARE(found, flags);
    }

    void exonNumbers_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QList<int>>("exons");
        QTest::newRow("with the total") << QStringLiteral("19/28") << QList<int>{19};
        QTest::newRow("alone") << QStringLiteral("19") << QList<int>{19};
        QTest::newRow("a range") << QStringLiteral("18-20/28") << QList<int>{18, 19, 20};
        QTest::newRow("not stated") << QString() << QList<int>{};
        QTest::newRow("words") << QStringLiteral("exon nineteen") << QList<int>{};
        QTest::newRow("range backwards") << QStringLiteral("20-18") << QList<int>{};
    }

    void exonNumbers()
    {
        QFETCH(QString, written);
        QFETCH(QList<int>, exons);
        auto finding = tests::variant("EGFR", "p.E746_A750del");
        finding.exon = written.toStdString();
        const auto profile = profileOf({finding});
        QCOMPARE(profile.readings().front().exons, std::vector<int>(exons.begin(), exons.end()));
    }

    void classes_data()
    {
        // Significance words of ClinVar and of the ClinGen, CGC and VICC oncogenicity standard
        // (PMID 35101336).
        QTest::addColumn<QString>("significance");
        QTest::addColumn<bool>("isPathogenic");
        QTest::addColumn<bool>("isOncogenic");
        const auto row = [](const char* significance, bool isPathogenic, bool isOncogenic) {
            QTest::newRow(*significance == '\0' ? "nothing stated" : significance)
                << QString::fromLatin1(significance) << isPathogenic << isOncogenic;
        };
        row("Pathogenic", true, true);
        row("Likely pathogenic", true, true);
        row("Pathogenic/Likely pathogenic", true, true);
        row("Oncogenic", false, true);
        row("Likely Oncogenic", false, true);
        row("Uncertain significance", false, false);
        row("Benign", false, false);
        row("Likely benign", false, false);
        row("Conflicting interpretations of pathogenicity", false, false);
        row("Conflicting classifications of pathogenicity", false, false);
        row("Non-pathogenic", false, false);
        row("Not pathogenic", false, false);
        row("not oncogenic", false, false);
        row("Likely neutral", false, false);
        row("", false, false);
    }

    void classes()
    {
        QFETCH(QString, significance);
        QFETCH(bool, isPathogenic);
        QFETCH(bool, isOncogenic);
        auto finding = tests::variant("EGFR", "p.L858R");
        finding.clinicalSignificance = significance.toStdString();
        const auto profile = profileOf({finding});
        QCOMPARE(isOfClass(finding, profile.readings().front(), "pathogenic"), isPathogenic);
        QCOMPARE(isOfClass(finding, profile.readings().front(), "oncogenic"), isOncogenic);
        QVERIFY(!isOfClass(finding, profile.readings().front(), "truncating"));
    }

    void truncationCountsUnlessBenign()
    {
        auto finding = tests::variant("EGFR", "p.R97fs");
        const auto reading = profileOf({finding}).readings().front();
        QVERIFY(isOfClass(finding, reading, "truncating"));
        QVERIFY(isOfClass(finding, reading, "pathogenic"));
        finding.clinicalSignificance = "Likely benign";
        QVERIFY(!isOfClass(finding, reading, "truncating"));
        QVERIFY(!isOfClass(finding, reading, "pathogenic"));
        QVERIFY(!isOfClass(finding, reading, "oncogenic"));
    }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
