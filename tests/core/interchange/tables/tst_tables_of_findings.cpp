#include "core/interchange/tables/tables.h"
#include "tests/support/shared_data.h"

#include <QDirIterator>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace consilium;
using namespace consilium::interchange;
using clinical::FindingKind;
using tables::Kind;

namespace
{

const terminology::GeneTable& genes()
{
    static const auto table =
        terminology::GeneTable::parse("EGFR\t3236\t1956\t\t\t\nERBB2\t3430\t2064\tHER2\t\t\n"
                                      "ALK\t427\t238\t\t\t\nEML4\t1316\t27436\t\t\t\n"
                                      "NTRK1\t8031\t4914\t\t\t\nTPM3\t12012\t7170\t\t\t\n"
                                      "HLA-A\t4931\t3105\t\t\t\n")
            .value();
    return table;
}

constexpr const char* kMafHeader =
    "#version 2.4\nHugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\t"
    "Tumor_Seq_Allele2\tVariant_Classification\tHGVSp_Short\tTumor_Sample_Barcode\tt_depth\t"
    "t_alt_count\tMutation_Status\n";

} // namespace

class TestTablesOfFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void kindsAreToldByTheirHeader_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* text, Kind kind) {
            QTest::newRow(text) << QByteArray(text) << static_cast<int>(kind);
        };
        row("Hugo_Symbol\tVariant_Classification\n", Kind::Maf);
        row("Hugo_Symbol\tEntrez_Gene_Id\tS1\n", Kind::GeneCopyNumber);
        row("ID\tchrom\tloc.start\tloc.end\tnum.mark\tseg.mean\n", Kind::Segments);
        row("Chromosome\tStart\tEnd\tnMajor\tnMinor\n", Kind::Segments);
        row("#FusionName\tLeftBreakpoint\tRightBreakpoint\n", Kind::StarFusion);
        row("#gene1\tgene2\tbreakpoint1\tconfidence\n", Kind::Arriba);
        row("Sample_Id\tSite1_Hugo_Symbol\tSite2_Hugo_Symbol\n", Kind::StructuralVariant);
        row("FusionGene\tLeftBreakpoint\tSplitReads\n", Kind::FusionList);
        row("name\tvalue\n", Kind::Unknown);
        row("", Kind::Unknown);
    }

    void kindsAreToldByTheirHeader()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(tables::kindOf(text.toStdString())), kind);
    }

    void aMutationIsReadWhole()
    {
        const auto result =
            tables::read(std::string(kMafHeader) +
                             "EGFR\tGRCh37\tchr7\t55259515\tT\tG\tMissense_Mutation\tp.L858R\tT1\t"
                             "200\t50\tSomatic\n",
                         {},
                         genes())
                .value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        const auto& finding = result.findings.front();
        QCOMPARE(finding.gene, std::string("EGFR"));
        QCOMPARE(finding.hgvsProtein, std::string("p.L858R"));
        QCOMPARE(finding.chromosome, std::string("7"));
        QVERIFY(finding.genome == clinical::Genome::GRCh37 && finding.position == 55259515);
        QCOMPARE(finding.consequences, std::vector<std::string>{"missense_variant"});
        QCOMPARE(*finding.alleleFraction, 0.25);
        QVERIFY(finding.origin == clinical::Origin::Somatic);
        QCOMPARE(result.assay.tumourSample, std::string("T1"));
        QCOMPARE(finding.header.provenance.place, std::string("line 3"));
    }

    void severalSamplesNeedOneNamed()
    {
        const std::string two = std::string(kMafHeader) +
                                "EGFR\tGRCh37\t7\t1\tT\tG\tMissense_Mutation\tp.L858R\tT1\t\t\t\n"
                                "ALK\tGRCh37\t2\t1\tT\tG\tMissense_Mutation\tp.F1174L\tT2\t\t\t\n";
        const auto nobody = tables::read(two, {}, genes());
        QVERIFY(nobody.error().code == ErrorCode::Ambiguous);
        QCOMPARE(nobody.error().context, std::string("tumour sample: T1, T2"));
        QCOMPARE(tables::read(two, {"T2"}, genes()).value().findings.front().gene,
                 std::string("ALK"));
        QVERIFY(tables::read(two, {"T3"}, genes()).error().code == ErrorCode::NotFound);
    }

    /// Old Macintosh line ends, a build that changes, a gene that does not exist: the rest is read.
    void faultsStandAtTheirLine()
    {
        const auto result =
            tables::read("Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\t"
                         "Tumor_Seq_Allele2\tVariant_Classification\r"
                         "EGFR\tGRCh37\t7\t5\tT\t-\tFrame_Shift_Del\r"
                         "ALK\tGRCh38\t2\t9\tT\tG\tSilent\r"
                         "NOSUCH\tGRCh37\t2\t9\tT\tG\tSilent\r"
                         "\tGRCh37\t\t\t\t\tSilent\r",
                         {},
                         genes())
                .value();
        QCOMPARE(result.findings.size(), std::size_t{3});
        QVERIFY(result.findings.front().alternative.empty()); // a dash is no base
        QCOMPARE(result.report.issues.size(), std::size_t{3});
        QCOMPARE(result.report.issues[0].place, std::string("line 3"));
        QCOMPARE(result.report.issues[0].what, std::string("two genome builds in one file"));
        QCOMPARE(result.report.issues[1].what, std::string("gene not known"));
        QCOMPARE(result.report.issues[2].place, std::string("line 5"));
    }

    void copyNumberCallsOfGenes()
    {
        const auto result =
            tables::read("Hugo_Symbol\tEntrez_Gene_Id\tS1\nHER2\t2064\t2\n"
                         "EGFR\t1956\t0\nALK\t238\tNA\nEML4\t1\t7\nEGFR\t1956\t-2\n",
                         {},
                         genes())
                .value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings.front().gene, std::string("ERBB2"));
        QCOMPARE(result.findings.front().copyNumberClass, std::string("amplification"));
        // Called normal counts as tested; not called, wrong and contradicted do not.
        QCOMPARE(result.assay.genesTested, (std::vector<std::string>{"ERBB2", "EGFR"}));
        QCOMPARE(result.report.issues.size(), std::size_t{2});
        QCOMPARE(result.report.issues[1].what,
                 std::string("gene named twice with different calls"));
    }

    void segmentsCallNoGene()
    {
        const auto result =
            tables::read("Chromosome\tStart\tEnd\tnMajor\tnMinor\n1\t1\t9\t1\t0\n", {}, genes())
                .value();
        QVERIFY(result.findings.empty());
        QCOMPARE(result.report.read.at("segments"), 1);
        QCOMPARE(result.report.issues.size(), std::size_t{1});
    }

    void fusionsOfEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("STAR-Fusion")
            << QByteArray("#FusionName\tJunctionReadCount\tLeftBreakpoint\tRightBreakpoint\n"
                          "EML4--ALK\t12\tchr2:1\tchr2:2\n");
        QTest::newRow("Arriba") << QByteArray(
            "#gene1\tgene2\tconfidence\treading_frame\nEML4\tALK\thigh\tin-frame\n");
        QTest::newRow("cBioPortal")
            << QByteArray("Sample_Id\tSite1_Hugo_Symbol\tSite2_Hugo_Symbol\nS1\tEML4\tALK\n");
        QTest::newRow("list with one dash") << QByteArray("FusionGene\tSplitReads\nEML4-ALK\t12\n");
    }

    void fusionsOfEveryForm()
    {
        QFETCH(QByteArray, text);
        const auto result = tables::read(text.toStdString(), {}, genes()).value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QVERIFY(result.findings.front().kind == FindingKind::Fusion);
        QCOMPARE(result.findings.front().gene, std::string("EML4"));
        QCOMPARE(result.findings.front().partner, std::string("ALK"));
        QVERIFY(result.report.issues.empty());
    }

    void aFusionWithoutPartnerIsNoFusion()
    {
        const auto result =
            tables::read("FusionGene\tSplitReads\nALK\t12\n\t3\n", {}, genes()).value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QVERIFY(result.findings.front().kind == FindingKind::StructuralVariant);
        QCOMPARE(result.report.issues.size(), std::size_t{2});
    }

    /// A damaged file must not put bytes into the record that nobody can write out again.
    void whatIsNoUtf8IsReplaced()
    {
        const auto result =
            tables::read("FusionGene\tSplitReads\nEM\xffL4--ALK\t12\n", {}, genes()).value();
        QCOMPARE(result.findings.front().gene, std::string("EM?L4"));
        QCOMPARE(result.report.issues.back().place, std::string("file"));
    }

    void otherTextIsRefused()
    {
        QVERIFY(tables::read("{}", {}, genes()).error().code == ErrorCode::Unsupported);
        QVERIFY(tables::read(std::string("\0\t\n\xff", 4), {}, genes()).error().code ==
                ErrorCode::Unsupported);
    }

    /// Every real file of others is read or refused with a reason; none crashes the reader.
    void realFiles()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        int readable = 0;
        QDirIterator files(
            tests::sharedData() + QStringLiteral("/interop/maf"),
            {QStringLiteral("*.maf"), QStringLiteral("*.tsv"), QStringLiteral("*.txt")},
            QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            std::ifstream file(files.next().toStdString(), std::ios::binary);
            std::ostringstream text;
            text << file.rdbuf();
            auto result = tables::read(text.str(), {}, genes());
            if (!result.has_value() && result.error().code == ErrorCode::Ambiguous) {
                const auto& context = result.error().context;
                const auto first = context.substr(15, context.find(',') - 15);
                result = tables::read(text.str(), {first}, genes());
            }
            readable += result.has_value() && !result.value().findings.empty() ? 1 : 0;
        }
        QVERIFY2(readable >= 8, qPrintable(QString::number(readable)));
    }
};

QTEST_APPLESS_MAIN(TestTablesOfFindings)
#include "tst_tables_of_findings.moc"
