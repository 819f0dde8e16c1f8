#include "tests/core/genomics/trees.h"

#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using namespace consilium::trees;
using clinical::FindingKind;

Q_DECLARE_METATYPE(consilium::clinical::Case)
Q_DECLARE_METATYPE(consilium::knowledge::Biomarker)

/// What each leaf of a biomarker answers on a record.
class TestLeaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void leaves_data()
    {
        QTest::addColumn<clinical::Case>("record");
        QTest::addColumn<Biomarker>("biomarker");
        QTest::addColumn<int>("truth");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char* name,
                            const clinical::Case& record,
                            const Biomarker& biomarker,
                            Truth truth,
                            const char* missing = "") {
            QTest::newRow(name) << record << biomarker << static_cast<int>(truth)
                                << QString::fromLatin1(missing);
        };
        using tests::variant;
        const auto egfrPanel = tests::panel({"EGFR"});
        const auto l858r = variantOf("EGFR", {"L858R"});

        row("variant: found", with({variant("EGFR", "p.Leu858Arg")}), l858r, Truth::True);
        row("variant: found under an alias", with({variant("ERBB1", "L858R")}), l858r, Truth::True);
        row("variant: one of several",
            with({variant("EGFR", "p.L861Q")}),
            variantOf("EGFR", {"S768I", "L861Q"}),
            Truth::True);
        row("variant: another change on a panel",
            with({variant("EGFR", "p.T790M")}, {egfrPanel}),
            l858r,
            Truth::False);
        row("variant: tested and nothing found", with({}, {egfrPanel}), l858r, Truth::False);
        row("variant: explicit negative", with({tests::normal("EGFR")}), l858r, Truth::False);
        row("variant: never tested", with({}), l858r, Truth::Unknown, "EGFR");
        row("variant: another change, content of the test not known",
            with({variant("EGFR", "p.T790M")}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: gene outside the panel",
            with({}, {tests::panel({"KRAS"})}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: another variant is what was excluded",
            with({[] {
                auto finding = tests::normal("EGFR");
                finding.hgvsProtein = "p.T790M";
                return finding;
            }()}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: protein change not stated",
            with({variant("EGFR", "")}, {egfrPanel}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: protein change p.?",
            with({variant("EGFR", "p.?")}, {egfrPanel}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: missense whose protein change is not stated",
            with({annotated(variant("EGFR", ""), {"missense_variant"})}, {egfrPanel}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: silent change on a panel",
            with({variant("EGFR", "p.Q787=")}, {egfrPanel}),
            l858r,
            Truth::False);
        row("variant: filtered out and not otherwise tested",
            with({[] {
                auto finding = tests::variant("EGFR", "p.L858R");
                finding.filter = "q10";
                return finding;
            }()}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: entered in error",
            with({[] {
                auto finding = tests::variant("EGFR", "p.L858R");
                finding.assertion = clinical::Assertion::EnteredInError;
                return finding;
            }()}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: copy number assay says nothing about it",
            with({}, {[] {
                     auto assay = tests::panel({"EGFR"});
                     assay.detectsSmallVariants = clinical::Presence::Absent;
                     assay.detectsCopyNumber = clinical::Presence::Present;
                     return assay;
                 }()}),
            l858r,
            Truth::Unknown,
            "EGFR");
        row("variant: the gene failed",
            with({}, {[] {
                     auto assay = tests::panel({"EGFR"});
                     assay.genesFailed = {"EGFR"};
                     return assay;
                 }()}),
            l858r,
            Truth::Unknown,
            "EGFR");

        row("codon: any change of it",
            with({variant("KRAS", "p.G12V")}),
            codonOf("KRAS", {12, 13}),
            Truth::True);
        row("codon: inside a deletion",
            with({variant("EGFR", "p.E746_A750del")}),
            codonOf("EGFR", {748}),
            Truth::True);
        row("codon: silent change does not count",
            with({variant("KRAS", "p.G12=")}, {tests::panel({"KRAS"})}),
            codonOf("KRAS", {12}),
            Truth::False);
        row("codon: another codon",
            with({variant("KRAS", "p.Q61H")}, {tests::panel({"KRAS"})}),
            codonOf("KRAS", {12, 13}),
            Truth::False);
        row("codon: never tested", with({}), codonOf("KRAS", {12}), Truth::Unknown, "KRAS");

        const auto exon19 = exonOf("EGFR", 19, "deletion");
        row("exon: deletion in it",
            with({placed(variant("EGFR", "p.E746_A750del"), "19/28")}),
            exon19,
            Truth::True);
        row("exon: deletion-insertion that shortens",
            with({placed(variant("EGFR", "p.L747_P753delinsS"), "19/28")}),
            exon19,
            Truth::True);
        row("exon: substitution in it",
            with({placed(variant("EGFR", "p.L747S"), "19/28")}, {egfrPanel}),
            exon19,
            Truth::False);
        row("exon: frameshift in it is not in-frame",
            with({placed(variant("EGFR", "p.E746fs"), "19/28")}, {egfrPanel}),
            exon19,
            Truth::False);
        row("exon: deletion in another",
            with({placed(variant("EGFR", "p.D770del"), "20/28")}, {egfrPanel}),
            exon19,
            Truth::False);
        row("exon: deletion whose exon is not stated",
            with({variant("EGFR", "p.E746_A750del")}, {egfrPanel}),
            exon19,
            Truth::Unknown,
            "EGFR");
        row("exon: never tested", with({}), exon19, Truth::Unknown, "EGFR");
        row("exon: insertion",
            with({placed(variant("EGFR", "p.D770_N771insSVD"), "20/28")}),
            exonOf("EGFR", 20, "insertion"),
            Truth::True);
        row("exon: duplication is an insertion",
            with({placed(variant("EGFR", "p.A767_V769dup"), "20/28")}),
            exonOf("EGFR", 20, "insertion"),
            Truth::True);
        row("exon: any change",
            with({placed(variant("EGFR", "p.S768I"), "20/28")}),
            exonOf("EGFR", 20, "any"),
            Truth::True);
        row("exon: a deletion over two exons",
            with({placed(variant("EGFR", "p.E746_A750del"), "18-19/28")}),
            exon19,
            Truth::True);
        const auto skipping = exonOf("MET", 14, "skipping");
        row("exon: skipping",
            with({annotated(placed(variant("MET", ""), "14/21"), {"exon_loss_variant"})}),
            skipping,
            Truth::True);
        row("exon: splice site beside it is not excluded",
            with({annotated(placed(variant("MET", ""), "14/21"), {"splice_donor_variant"})},
                 {tests::panel({"MET"})}),
            skipping,
            Truth::Unknown,
            "MET");
        row("exon: substitution is no skipping",
            with({placed(variant("MET", "p.T992I"), "14/21")}, {tests::panel({"MET"})}),
            skipping,
            Truth::False);

        using clinical::Origin;
        const auto germline = classOf("BRCA1", "pathogenic", "germline");
        const auto somatic = classOf("BRCA1", "pathogenic", "somatic");
        const auto either = classOf("BRCA1", "pathogenic", "any");
        const auto brca = variant("BRCA1", "p.C61G");
        const auto brcaPanel = tests::panel({"BRCA1"});
        row("class: germline asked, germline found",
            with({stated(brca, "Pathogenic", Origin::Germline)}),
            germline,
            Truth::True);
        // A panel of the tumour does not tell what the germline is.
        row("class: germline asked, somatic found",
            with({stated(brca, "Pathogenic", Origin::Somatic)}, {brcaPanel}),
            germline,
            Truth::Unknown,
            "BRCA1 germline");
        row("class: germline asked, origin not stated",
            with({stated(brca, "Pathogenic", Origin::Unknown)}, {brcaPanel}),
            germline,
            Truth::Unknown,
            "BRCA1 germline");
        row("class: somatic asked, germline found",
            with({stated(brca, "Pathogenic", Origin::Germline)}, {brcaPanel}),
            somatic,
            Truth::False);
        row("class: either asked",
            with({stated(brca, "Pathogenic", Origin::Germline)}),
            either,
            Truth::True);
        row("class: uncertain significance",
            with({stated(brca, "Uncertain significance", Origin::Germline)}, {brcaPanel}),
            germline,
            Truth::False);
        row("class: significance not stated",
            with({stated(brca, "", Origin::Germline)}, {brcaPanel}),
            germline,
            Truth::Unknown,
            "BRCA1 germline");
        row("class: benign truncation",
            with({stated(variant("BRCA1", "p.K3326*"), "Benign", Origin::Germline)}, {brcaPanel}),
            germline,
            Truth::False);
        row("class: truncating",
            with({variant("BRCA1", "p.Q1756fs")}),
            classOf("BRCA1", "truncating", "any"),
            Truth::True);
        row("class: missense is not truncating",
            with({brca}, {brcaPanel}),
            classOf("BRCA1", "truncating", "any"),
            Truth::False);
        row("class: stated oncogenic",
            with({[&] {
                auto finding = brca;
                finding.isOncogenicStated = true;
                return finding;
            }()}),
            classOf("BRCA1", "oncogenic", "any"),
            Truth::True);
        row("class: never tested", with({}), either, Truth::Unknown, "BRCA1");

        const auto alk = kindOf(Leaf::Kind::Fusion, "ALK");
        const auto fusionPanel = [] {
            auto assay = tests::panel({"ALK"});
            assay.detectsFusions = clinical::Presence::Present;
            return assay;
        }();
        auto eml4Alk = alk;
        eml4Alk.leaf.partner = "EML4";
        row("fusion: gene is the second partner",
            with({tests::fusion("EML4", "ALK")}),
            alk,
            Truth::True);
        row("fusion: gene is the first partner",
            with({tests::fusion("ALK", "EML4")}),
            alk,
            Truth::True);
        row("fusion: partner not stated", with({tests::fusion("ALK", "")}), alk, Truth::True);
        row("fusion: partner asked and found",
            with({tests::fusion("EML4", "ALK")}),
            eml4Alk,
            Truth::True);
        row("fusion: partner asked, order turned",
            with({tests::fusion("ALK", "EML4")}),
            eml4Alk,
            Truth::True);
        row("fusion: another partner",
            with({tests::fusion("KIF5B", "ALK")}, {fusionPanel}),
            eml4Alk,
            Truth::False);
        row("fusion: partner asked, not stated",
            with({tests::fusion("ALK", "")}, {fusionPanel}),
            eml4Alk,
            Truth::Unknown,
            "ALK fusion");
        row("fusion: tested and not found", with({}, {fusionPanel}), alk, Truth::False);
        row("fusion: panel that reads small variants only",
            with({}, {tests::panel({"ALK"})}),
            alk,
            Truth::Unknown,
            "ALK fusion");
        row("fusion: point mutation is no fusion",
            with({variant("ALK", "p.F1174L")}, {fusionPanel}),
            alk,
            Truth::False);
        row("fusion: never tested", with({}), alk, Truth::Unknown, "ALK fusion");

        const auto amplified = kindOf(Leaf::Kind::Amplification, "ERBB2");
        const auto copyPanel = [] {
            auto assay = tests::panel({"ERBB2"});
            assay.detectsCopyNumber = clinical::Presence::Present;
            return assay;
        }();
        row("amplification: found",
            with({tests::copyNumber("HER2", "amplification")}),
            amplified,
            Truth::True);
        row("amplification: a gain is none",
            with({tests::copyNumber("ERBB2", "gain")}, {copyPanel}),
            amplified,
            Truth::False);
        row("amplification: tested and not found", with({}, {copyPanel}), amplified, Truth::False);
        row("amplification: panel that reads small variants only",
            with({}, {tests::panel({"ERBB2"})}),
            amplified,
            Truth::Unknown,
            "ERBB2 copy number");
        row("amplification: copy number without a class",
            with({tests::copyNumber("ERBB2", "")}, {copyPanel}),
            amplified,
            Truth::Unknown,
            "ERBB2 copy number");
        row("deletion: found",
            with({tests::copyNumber("ERBB2", "deletion")}),
            kindOf(Leaf::Kind::Deletion, "ERBB2"),
            Truth::True);
        row("deletion: amplification is none",
            with({tests::copyNumber("ERBB2", "amplification")}, {copyPanel}),
            kindOf(Leaf::Kind::Deletion, "ERBB2"),
            Truth::False);

        const auto wild = kindOf(Leaf::Kind::WildType, "KRAS");
        auto wildCodons = wild;
        wildCodons.leaf.codons = {12, 13};
        auto wildExons = wild;
        wildExons.leaf.exons = {2, 3, 4};
        const auto krasPanel = tests::panel({"KRAS"});
        row("wild type: tested and nothing found", with({}, {krasPanel}), wild, Truth::True);
        row("wild type: explicit negative", with({tests::normal("KRAS")}), wild, Truth::True);
        row("wild type: never tested", with({}), wild, Truth::Unknown, "KRAS");
        row("wild type: variant found",
            with({variant("KRAS", "p.G12D")}, {krasPanel}),
            wild,
            Truth::False);
        row("wild type: silent variant does not break it",
            with({variant("KRAS", "p.G12=")}, {krasPanel}),
            wild,
            Truth::True);
        row("wild type of codons: another codon",
            with({variant("KRAS", "p.Q61H")}, {krasPanel}),
            wildCodons,
            Truth::True);
        row("wild type of codons: one of them",
            with({variant("KRAS", "p.G13D")}, {krasPanel}),
            wildCodons,
            Truth::False);
        row("wild type of codons: change not stated",
            with({variant("KRAS", "")}, {krasPanel}),
            wildCodons,
            Truth::Unknown,
            "KRAS");
        row("wild type of exons: variant in one of them",
            with({placed(variant("KRAS", "p.G12D"), "2/6")}, {krasPanel}),
            wildExons,
            Truth::False);
        row("wild type of exons: variant in another",
            with({placed(variant("KRAS", "p.K180N"), "5/6")}, {krasPanel}),
            wildExons,
            Truth::True);
        row("wild type of exons: exon of the variant not stated",
            with({variant("KRAS", "p.G12D")}, {krasPanel}),
            wildExons,
            Truth::Unknown,
            "KRAS");

        const auto msi = markerOf(Leaf::Kind::Signature, "MSI", "high");
        row("signature: as asked",
            with({tests::marker(FindingKind::Signature, "MSI", "high")}),
            msi,
            Truth::True);
        row("signature: otherwise",
            with({tests::marker(FindingKind::Signature, "MSI", "stable")}),
            msi,
            Truth::False);
        row("signature: no result in it",
            with({tests::marker(FindingKind::Signature, "MSI", "")}),
            msi,
            Truth::Unknown,
            "MSI");
        row("signature: never tested", with({}), msi, Truth::Unknown, "MSI");
        row("signature: an exome does not test it",
            with({}, {[] {
                     auto assay = tests::panel({});
                     assay.coversAllGenes = clinical::Presence::Present;
                     return assay;
                 }()}),
            msi,
            Truth::Unknown,
            "MSI");
        row("expression: as asked",
            with({tests::marker(FindingKind::Expression, "ER", "positive")}),
            markerOf(Leaf::Kind::Expression, "ER", "positive"),
            Truth::True);
        row("expression: another marker",
            with({tests::marker(FindingKind::Expression, "PR", "positive")}),
            markerOf(Leaf::Kind::Expression, "ER", "positive"),
            Truth::Unknown,
            "ER");
    }

    void leaves()
    {
        QFETCH(clinical::Case, record);
        QFETCH(Biomarker, biomarker);
        QFETCH(int, truth);
        QFETCH(QString, missing);
        const auto match = answer(record, biomarker);
        QCOMPARE(static_cast<int>(match.truth), truth);
        QStringList tests;
        for (const auto& test : match.missingTests)
            tests << QString::fromStdString(test);
        QCOMPARE(tests.join(QLatin1Char(',')), missing);
        // The negation is the opposite and never makes an answer out of nothing.
        const auto opposite = answer(record, {Operation::Not, {}, {biomarker}});
        QCOMPARE(static_cast<int>(opposite.truth), 2 - truth);
        QCOMPARE(opposite.missingTests, match.missingTests);
    }
};

QTEST_APPLESS_MAIN(TestLeaves)
#include "tst_leaves.moc"
