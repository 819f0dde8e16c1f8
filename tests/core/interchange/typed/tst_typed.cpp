#include "core/interchange/typed/typed.h"

#include <QTest>

using namespace consilium;
using namespace consilium::interchange;
using clinical::FindingKind;

namespace
{

const terminology::GeneTable& genes()
{
    static const auto table =
        terminology::GeneTable::parse(
            "EGFR\t3236\t1956\tERBB1\t\t\nERBB2\t3430\t2064\tHER2\t\t\n"
            "ALK\t427\t238\t\t\t\nEML4\t1316\t27436\t\t\t\n"
            "MET\t7029\t4233\t\t\t\nKRAS\t6407\t3845\t\t\t\n"
            "BRAF\t1097\t673\t\t\t\nBRCA1\t1100\t672\t\t\t\n"
            "FLT3\t3765\t2322\t\t\t\nROS1\t10261\t6098\t\t\t\n"
            "CDKN2A\t1787\t1029\t\t\t\nTERT\t11730\t7015\t\t\t\nMSH2\t7325\t4436\t\t\t\n")
            .value();
    return table;
}

/// One finding as a line, to compare with.
QByteArray words(const clinical::Finding& finding)
{
    QByteArrayList parts;
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty())
            parts << QByteArray(name) + '=' + QByteArray::fromStdString(value);
    };
    add("gene", finding.gene);
    add("partner", finding.partner);
    add("protein", finding.hgvsProtein);
    add("coding", finding.hgvsCoding);
    add("exon", finding.exon);
    add("term", finding.consequences.empty() ? "" : finding.consequences.front());
    add("copies", finding.copyNumberClass);
    add("name", finding.name);
    add("status", finding.status);
    static const QByteArrayList kSigns{"", "<", "<=", ">=", ">"};
    if (finding.quantity)
        parts << kSigns[static_cast<int>(finding.quantity->comparator)] +
                     QByteArray::number(finding.quantity->value) +
                     QByteArray::fromStdString(finding.quantity->unit);
    if (finding.alleleFraction)
        parts << "AF" + QByteArray::number(*finding.alleleFraction);
    if (finding.origin == clinical::Origin::Germline)
        parts << "germline";
    if (finding.origin == clinical::Origin::Somatic)
        parts << "somatic";
    if (!finding.clinicalSignificance.empty())
        parts << QByteArray::fromStdString(finding.clinicalSignificance);
    if (finding.isOncogenicStated)
        parts << "oncogenic";
    if (finding.kind == FindingKind::TestedNormal)
        parts << "normal";
    return parts.join(' ');
}

} // namespace

class TestTyped : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void linesOfClinicians_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* line, const char* expected) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
        };
        row("EGFR L858R", "gene=EGFR protein=p.L858R");
        row("  egfr   p.Leu858Arg ", "gene=EGFR protein=p.Leu858Arg");
        row("EGFR exon 19 deletion", "gene=EGFR exon=19 term=inframe_deletion");
        row("EGFR ex20 ins", "gene=EGFR exon=20 term=inframe_insertion");
        row("MET ex14 skipping", "gene=MET exon=14 term=exon_loss_variant");
        row("EML4-ALK", "gene=EML4 partner=ALK");
        row("EML4::ALK fusion", "gene=EML4 partner=ALK");
        row("ALK fusion", "gene=ALK");
        row("ROS1 rearrangement", "gene=ROS1");
        row("HER2 amplified", "gene=ERBB2 copies=amplification");
        row("CDKN2A del", "gene=CDKN2A copies=deletion");
        row("MSI-H", "name=MSI status=high");
        row("MSS", "name=MSI status=stable");
        row("dMMR", "name=MMR status=deficient");
        row("TMB 14", "name=TMB 14/Mb");
        row("TMB 9,5 /Mb", "name=TMB 9.5/Mb");
        row("HRD positive", "name=HRD status=positive");
        row("PD-L1 TPS 60 %", "name=PD-L1 TPS 60%");
        row("CPS 10", "name=PD-L1 CPS 10{score}");
        row("ER positive", "name=ER status=positive");
        row("HER2 IHC 2+", "name=HER2 IHC 2{score}");
        row("BRCA1 c.5266dupC germline", "gene=BRCA1 coding=c.5266dupC germline");
        row("KRAS wild type", "gene=KRAS name=small variants normal");
        row("KRAS G12C 12 %", "gene=KRAS protein=p.G12C AF0.12");
        row("17p deletion", "copies=loss name=17p");
        row("del(5q)", "copies=loss name=5q");
        row("FLT3 ITD", "gene=FLT3 term=tandem_duplication");
        row("BRAF V600", "gene=BRAF protein=p.V600");
        row("EGFR E746_A750del", "gene=EGFR protein=p.E746_A750del");
        row("EGFR D770_N771insNPG", "gene=EGFR protein=p.D770_N771insNPG");
        row("EGFR p.(Leu747_Pro753delinsSer)", "gene=EGFR protein=p.Leu747_Pro753delinsSer");
        row("egfr l858r", "gene=EGFR protein=p.L858R");
        row("braf p.val600glu", "gene=BRAF protein=p.Val600Glu");
        row("BRCA1 Q1756fs*74", "gene=BRCA1 protein=p.Q1756fs*74");
        row("BRCA1 p.Gln1756Profs*74 germline", "gene=BRCA1 protein=p.Gln1756Profs*74 germline");
        row("BRCA1 R1443*", "gene=BRCA1 protein=p.R1443*");
        row("EGFR c.2573T>G p.Leu858Arg VAF 0.31",
            "gene=EGFR protein=p.Leu858Arg coding=c.2573T>G AF0.31");
        row("EGFR p.L858R (c.2573T>G)", "gene=EGFR protein=p.L858R coding=c.2573T>G");
        row("BRCA1 c.68_69delAG", "gene=BRCA1 coding=c.68_69delAG");
        row("MET c.3082+1G>T", "gene=MET coding=c.3082+1G>T");
        row("KRAS G12C (VAF 12,5 %) somatic", "gene=KRAS protein=p.G12C AF0.125 somatic");
        row("BRCA1 exon 3 in-frame deletion", "gene=BRCA1 exon=3 term=inframe_deletion");
        row("BRCA1 exon 3 frameshift deletion", "gene=BRCA1 exon=3 term=frameshift_variant");
        row("BRCA1 exon 13 loss", "gene=BRCA1 exon=13 term=exon_loss_variant");
        row("HER2 exon 20 insertion", "gene=ERBB2 exon=20 term=inframe_insertion");
        row("EML4--ALK", "gene=EML4 partner=ALK");
        row("EML4\u2013ALK", "gene=EML4 partner=ALK");
        row("EML4/ALK fusion", "gene=EML4 partner=ALK");
        row("CDKN2A homozygous loss", "gene=CDKN2A copies=deletion");
        row("CDKN2A copy number loss", "gene=CDKN2A copies=loss");
        row("EGFR gain", "gene=EGFR copies=gain");
        row("PD-L1 TPS \u2265 50 %", "name=PD-L1 TPS >=50%");
        row("TPS <1%", "name=PD-L1 TPS <1%");
        row("PDL1 negative", "name=PD-L1 status=negative");
        row("HER2-low", "name=HER2 status=low");
        row("HER2 2+", "name=HER2 IHC 2{score}");
        row("ER-", "name=ER status=negative");
        row("loss of 17p", "copies=loss name=17p");
        row("1q gain", "copies=gain name=1q");
        row("FLT3-ITD", "gene=FLT3 term=tandem_duplication");
        row("KRAS-G12C", "gene=KRAS protein=p.G12C");
        row("METex14 skipping", "gene=MET exon=14 term=exon_loss_variant");
        row("KRAS p.Gly12Cys, VAF 23%", "gene=KRAS protein=p.Gly12Cys AF0.23");
        row("TERT C228T", "gene=TERT coding=c.-124C>T term=upstream_gene_variant");
        row("TERT promoter C250T", "gene=TERT coding=c.-146C>T term=upstream_gene_variant");
        row("MET exon 14 skipping mutation", "gene=MET exon=14 term=exon_loss_variant");
        row("BRCA1 germline pathogenic variant", "gene=BRCA1 germline Pathogenic");
        row("BRCA1 p.V1736A likely pathogenic, germline",
            "gene=BRCA1 protein=p.V1736A germline Likely pathogenic");
        row("KRAS G12C pathogenic 40 %", "gene=KRAS protein=p.G12C AF0.4 Pathogenic oncogenic");
        row("EGFR A859T VUS", "gene=EGFR protein=p.A859T Uncertain significance");
        row("microsatellite instability-high", "name=MSI status=high");
        row("Xq gain", "copies=gain name=Xq");
    }

    void linesOfClinicians()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, expected);
        const auto understood = typed::read(line.toStdString(), genes());
        QVERIFY2(understood.isUnderstood(), understood.problem.english().c_str());
        QCOMPARE(understood.findings.size(), std::size_t{1});
        QCOMPARE(words(understood.findings.front()), expected);
        QCOMPARE(understood.findings.front().header.provenance.place, std::string("typed"));
    }

    /// The word that is not understood stands first, and nothing is made of the rest.
    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("start");
        const auto row = [](const char* line, const char* start) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(start);
        };
        row("", "nothing typed");
        row("EGRF L858R", "EGRF: no such gene");
        row("EGFR", "EGFR: what was found in it?");
        row("EGFR looks odd", "looks odd: not understood");
        row("TMB -3", "TMB: a burden cannot be negative");
        row("PD-L1 60 %", "PD-L1: say which score it is");
        row("TPS 160 %", "TPS: a score above 100 cannot be");
        row("17p", "17p: say deletion or gain");
        row("XYZ1 fusion", "XYZ1: no such gene");
        row("ER 90 %", "ER 90 %: say positive, low or negative");
        row("KRAS wild type pathogenic", "Pathogenic: nothing was found");
        row("EGFR-XYZ", "XYZ: not understood");
        row("METex14", "ex14: not understood");
        row("EML4::XYZ1", "XYZ1: no such gene");
        row("XYZ1--ALK fusion", "XYZ1: no such gene");
        row("ALK-ALK", "ALK-ALK: twice the same gene");
        row("KRAS/BRAF", "KRAS/BRAF: no such gene"); // a list of genes is no fusion
        row("99p deletion", "99p: no such chromosome");
        row("0q gain", "0q: no such chromosome");
        row("TMB .", "TMB: . is no number");
        row("TMB 1.2.3", "TMB: 1.2.3 is no number");
        row("TMB 1,234", "TMB: 1,234 is no number");
        row("TMB high", "TMB high: not understood; write TMB and mutations per megabase");
        row("MSI", "MSI: not understood; write MSI-H");
        row("HRD", "HRD: not understood");
        row("CPS 10 %", "CPS: a score without %");
        row("IC 2", "IC: write the percentage");
        row("TPS 0.6", "TPS: write the percentage");
        row("ALK negative", "negative: say wild type");
        row("KRAS mutated", "mutated: say which change");
        row("BRCA1 exon 13 deletion", "exon 13 deletion: say in-frame deletion");
        row("MSH2 loss", "loss: say copy number loss");
        row("BRCA1 R1443X", "R1443X: write R1443* for a stop");
        row("EGFR L858L", "L858L: the residue stays the same");
        row("EGFR L858B", "L858B: not understood");
        row("EGFR E746_A750", "E746_A750: not understood");
        row("EGFR L0858R", "L0858R: not understood");
        row("EGFR L858R T790M", "L858R T790M: not understood");
        row("EGFR c.foo", "c.foo: no single change of the coding sequence");
        row("KRAS G12C 120 %", "120: no allele fraction");
        row("HER2 amplified 12 %", "%: an allele fraction belongs to a small variant");
        row("KRAS wild type 12 %", "%: an allele fraction belongs to a small variant");
        row("\xff\xfe", "??: no such gene");
    }

    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, start);
        const auto understood = typed::read(line.toStdString(), genes());
        QVERIFY(understood.findings.empty());
        QVERIFY2(understood.problem.english().starts_with(start.toStdString()),
                 understood.problem.english().c_str());
    }

    void oneLineCanBeTwoFindings()
    {
        const auto understood = typed::read("1p19q codeletion;", genes());
        QCOMPARE(understood.findings.size(), std::size_t{2});
        QCOMPARE(words(understood.findings[0]), QByteArray("copies=loss name=1p"));
        QCOMPARE(words(understood.findings[1]), QByteArray("copies=loss name=19q"));
    }

    /// What stands behind the 200th letter could change what the line means.
    void longLinesAreNotCut()
    {
        const auto padded = "EGFR L858R" + std::string(250, ' ') + "not found";
        QVERIFY(
            typed::read(padded, genes()).problem.english().starts_with("more than 200 letters"));
    }

    void longLinesDoNoHarm()
    {
        QVERIFY(!typed::read(std::string(100000, 'A'), genes()).isUnderstood());
        QVERIFY(!typed::read("EGFR " + std::string(5000, '-'), genes()).isUnderstood());
    }
};

QTEST_APPLESS_MAIN(TestTyped)
#include "tst_typed.moc"
