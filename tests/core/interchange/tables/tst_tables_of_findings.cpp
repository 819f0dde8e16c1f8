#include "core/interchange/tables/tables.h"
#include "core/knowledge/gzip.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <set>
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
                                      "HLA-A\t4931\t3105\t\t\t\nTERT\t11730\t7015\t\t\t\n")
            .value();
    return table;
}

std::string textOf(const QString& path)
{
    return knowledge::readPlainOrGzip(path.toStdString()).value();
}

/// By the column's name alone, apart from the reader.
std::vector<std::string> samplesOf(const std::string& text)
{
    std::set<QByteArray> names;
    int column = -1;
    for (const auto& line : QByteArray::fromStdString(text).replace('\r', '\n').split('\n')) {
        const auto cells = line.split('\t');
        if (column < 0)
            column = static_cast<int>(cells.indexOf("Tumor_Sample_Barcode"));
        else if (cells.size() > column && !cells[column].trimmed().isEmpty())
            names.insert(cells[column]);
    }
    std::vector<std::string> result;
    for (const auto& name : names)
        result.push_back(name.toStdString());
    return result;
}

/// Findings, rows that are counted only, and rows that an issue says were not read.
std::size_t rowsAccountedFor(const tables::ReadResult& result)
{
    auto rows = result.findings.size();
    const auto counted = result.report.read.find("mutations outside coding sequence, counted only");
    if (counted != result.report.read.end())
        rows += static_cast<std::size_t>(counted->second);
    for (const auto& issue : result.report.issues) {
        if (issue.what.starts_with("not read") || issue.what == "the same variant stands above" ||
            issue.what == "neither gene nor position" ||
            issue.what == "more cells than the header names")
            ++rows;
    }
    return rows;
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
        row("Sample_Id\tSite1_Hugo_Symbol\tSite2_Chromosome\n", Kind::StructuralVariant);
        row("Hugo_Symbol\tEntrez_Gene_Id\tSample_Id\tValue\n", Kind::GeneCopyNumber);
        row("Hugo_Symbol\tTumor_Sample_Barcode\tFusion\n", Kind::Unknown);
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

    /// cBioPortal's other form: one row a gene and sample.
    void copyNumberCallsInRows()
    {
        const std::string text = "Hugo_Symbol\tEntrez_Gene_Id\tSample_Id\tValue\n"
                                 "EGFR\t1956\tS1\t2\nALK\t238\tS1\t0\n"
                                 "ERBB2\t2064\tS1\t[Not Available]\nEGFR\t1956\tS2\t-2\n"
                                 "ALK\t238\t\t2\n";
        QVERIFY(tables::read(text, {}, genes()).error().code == ErrorCode::Ambiguous);
        const auto result = tables::read(text, {"S1"}, genes()).value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings.front().copyNumberClass, std::string("amplification"));
        QCOMPARE(result.assay.genesTested, (std::vector<std::string>{"EGFR", "ALK"}));
        QCOMPARE(result.report.issues.size(), std::size_t{2});
        QCOMPARE(result.report.issues[0].place, std::string("line 4"));
        QCOMPARE(result.report.issues[1].what, std::string("row without a sample"));
    }

    /// Sample names differ by case only: each has its own column.
    void samplesKeepTheirNames()
    {
        const std::string two = "Hugo_Symbol\ts1\tS1\nEGFR\t2\t-2\n";
        QVERIFY(tables::read(two, {}, genes()).error().code == ErrorCode::Ambiguous);
        const auto result = tables::read(two, {"S1"}, genes()).value();
        QCOMPARE(result.findings.front().copyNumberClass, std::string("deletion"));
        QCOMPARE(result.assay.tumourSample, std::string("S1"));
        QVERIFY(tables::read("Hugo_Symbol\tS1\tS1\nEGFR\t2\t-2\n", {}, genes()).error().code ==
                ErrorCode::Ambiguous);
        QVERIFY(tables::read("Hugo_Symbol\tCytoband\nEGFR\t7p11\n", {}, genes()).error().code ==
                ErrorCode::MissingData);
    }

    /// GDC and Genome Nexus write comments of their own; only STAR-Fusion's and Arriba's headers
    /// begin with the sign of a comment.
    void commentsAreNoHeader()
    {
        const std::string text = "\xEF\xBB\xBF#version gdc-1.0.0\n#filedate 20240101\n"
                                 "#isoform: mskcc\nHugo_Symbol\tVariant_Classification\n"
                                 "#a comment\nEGFR\tMissense_Mutation\n";
        const auto result = tables::read(text, {}, genes()).value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings.front().header.provenance.place, std::string("line 6"));
    }

    /// One row and what becomes of it: "-" no finding, else gene, position, alleles, exon, share.
    void rowsOfMutations_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("issue");
        const auto row =
            [](const char* name, const char* text, const char* expected, const char* issue) {
                QTest::newRow(name)
                    << QByteArray(text) << QByteArray(expected) << QByteArray(issue);
            };
        // gene build start ref alt1 alt2 class exon depth altcount refcount mutation validation
        row("whole",
            "EGFR 37 5 T T G Missense_Mutation 21/28 200 50 . Somatic Valid",
            "EGFR 5 T>G 21/28 0.25",
            "");
        row("depth from both counts",
            "EGFR 37 5 T T G Missense_Mutation . . 1 3 . .",
            "EGFR 5 T>G  0.25",
            "");
        row("no mutation by its status",
            "EGFR 37 5 T T G Missense_Mutation . . . . LOH Valid",
            "-",
            "not read: no mutation by its Mutation_Status or Validation_Status");
        row("refuted by validation",
            "EGFR 37 5 T T G Missense_Mutation . . . . . Invalid",
            "-",
            "not read: no mutation by its Mutation_Status or Validation_Status");
        row("exon made a date by a spreadsheet",
            "EGFR 37 5 T T G Silent 14-Mar . . . . .",
            "EGFR 5 T>G  ",
            "exon is no number");
        row("reference alone",
            "EGFR 37 5 T T T Missense_Mutation . . . . . .",
            "EGFR 5 >  ",
            "no allele but the reference");
        row("two alternatives",
            "EGFR 37 5 T C G Missense_Mutation . . . . . .",
            "EGFR 5 T>G  ",
            "two alternative alleles: Tumor_Seq_Allele2 is read");
        row("no bases",
            "EGFR 37 5 T T <DEL> Missense_Mutation . . . . . .",
            "EGFR 5 >  ",
            "alleles are not bases");
        row("position that is none",
            "EGFR 37 x T T G Missense_Mutation . . . . . .",
            "EGFR 0 >  ",
            "Start_Position is no position");
        row("more of the allele than reads",
            "EGFR 37 5 T T G Silent . 10 20 . . .",
            "EGFR 5 T>G  ",
            "more reads of the allele than reads");
        row("negative depth",
            "EGFR 37 5 T T G Silent . -10 2 . . .",
            "EGFR 5 T>G  ",
            "t_depth is no number of reads");
        row("class not known",
            "EGFR 37 5 T T G Odd . . . . . .",
            "EGFR 5 T>G  ",
            "Variant_Classification not known");
        row("another build",
            "EGFR hg18 5 T T G Silent . . . . . .",
            "EGFR 5 T>G  ",
            "genome build neither GRCh37 nor GRCh38");
        row("no build",
            "EGFR . 5 T T G Silent . . . . . .",
            "EGFR 5 T>G  ",
            "no genome build: positions are of none");
        row("outside coding sequence", "EGFR 37 5 T T G Intron . . . . . .", "-", "");
        row("promoter of TERT", "TERT 37 5 T T G 5'Flank . . . . . .", "TERT 5 T>G  ", "");
        row("no alleles in the table",
            "EGFR 37 5 . . . Missense_Mutation . . . . . .",
            "EGFR 5 >  ",
            "");
        row("no gene", "Unknown 37 5 T T G Silent . . . . . .", " 5 T>G  ", "");
    }

    void rowsOfMutations()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, issue);
        const auto result =
            tables::read("Hugo_Symbol\tNCBI_Build\tStart_Position\tReference_Allele\t"
                         "Tumor_Seq_Allele1\tTumor_Seq_Allele2\tVariant_Classification\t"
                         "Exon_Number\tt_depth\tt_alt_count\tt_ref_count\tMutation_Status\t"
                         "Validation_Status\n" +
                             row.replace(' ', '\t').toStdString() + "\n",
                         {},
                         genes())
                .value();
        QByteArray found = "-";
        if (!result.findings.empty()) {
            const auto& finding = result.findings.front();
            found = QByteArray::fromStdString(
                finding.gene + ' ' + std::to_string(finding.position) + ' ' + finding.reference +
                '>' + finding.alternative + ' ' + finding.exon + ' ');
            if (finding.alleleFraction)
                found += QByteArray::number(*finding.alleleFraction);
        }
        QCOMPARE(found, expected);
        QCOMPARE(result.report.issues.size(), issue.isEmpty() ? std::size_t{0} : std::size_t{1});
        if (!issue.isEmpty()) {
            QCOMPARE(QByteArray::fromStdString(result.report.issues.front().what), issue);
            QCOMPARE(result.report.issues.front().place, std::string("line 2"));
        }
    }

    /// A build that the rows state is not overruled, nor is one assumed where theirs is not known.
    void buildsAreNotGuessed()
    {
        const auto of = [](const char* build, clinical::Genome stated) {
            return tables::read("Hugo_Symbol\tNCBI_Build\tStart_Position\tReference_Allele\t"
                                "Tumor_Seq_Allele2\tVariant_Classification\nEGFR\t" +
                                    std::string(build) + "\t5\tT\tG\tMissense_Mutation\n",
                                {{}, stated},
                                genes());
        };
        using clinical::Genome;
        QVERIFY(of("hg38", Genome::Unknown).value().findings.front().genome == Genome::GRCh38);
        QVERIFY(of("", Genome::GRCh37).value().findings.front().genome == Genome::GRCh37);
        QVERIFY(of("NCBI36", Genome::GRCh37).value().findings.front().genome == Genome::Unknown);
        const auto contradicted = of("GRCh38", Genome::GRCh37);
        QVERIFY(!contradicted.has_value());
        QVERIFY(contradicted.error().code == ErrorCode::Ambiguous);
        QCOMPARE(contradicted.error().context,
                 std::string("genome build: GRCh38 in the file, GRCh37 stated"));
    }

    /// A row that names no sample is nobody's; a row with more cells than columns may be shifted.
    void rowsThatBelongNowhereAreNotRead()
    {
        const auto result =
            tables::read("Hugo_Symbol\tVariant_Classification\tTumor_Sample_Barcode\n"
                         "EGFR\tSilent\tT1\n"
                         "ALK\tSilent\t\n"
                         "EML4\tSilent\tT1\tmore\n"
                         "TPM3\tSilent\tT1\t\t\n",
                         {},
                         genes())
                .value();
        QCOMPARE(result.findings.size(), std::size_t{2});
        QCOMPARE(result.findings[1].gene, std::string("TPM3")); // empty cells at the end do no harm
        QCOMPARE(result.report.issues.size(), std::size_t{2});
        QCOMPARE(result.report.issues[0].what, std::string("row without a sample"));
        QCOMPARE(result.report.issues[1].what, std::string("more cells than the header names"));
        const auto few =
            tables::read("Hugo_Symbol\tVariant_Classification\tHGVSc\nEGFR\tSilent\n", {}, genes())
                .value();
        QCOMPARE(few.findings.size(), std::size_t{1});
        QCOMPARE(few.report.issues.front().what, std::string("fewer cells than the header names"));
    }

    void theSameVariantCountsOnce()
    {
        const std::string row = "EGFR\tGRCh37\t7\t5\tT\tG\tMissense_Mutation\tp.L858R\tT1\t\t\t\n";
        const auto result = tables::read(kMafHeader + row + row, {}, genes()).value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.report.issues.front().place, std::string("line 4"));
    }

    void copyNumberCallsOfGenes()
    {
        const auto result = tables::read("Hugo_Symbol\tEntrez_Gene_Id\tS1\nHER2\t2064\t2\n"
                                         "EGFR\t1956\t0\nALK\t238\tNA\nEML4\t1\t7\nEGFR\t1956\t-2\n"
                                         "NTRK1\t4914\t0\n",
                                         {},
                                         genes())
                                .value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings.front().gene, std::string("ERBB2"));
        QCOMPARE(result.findings.front().copyNumberClass, std::string("amplification"));
        // Called normal counts as tested; not called, wrong and contradicted do not.
        QCOMPARE(result.assay.genesTested, (std::vector<std::string>{"ERBB2", "NTRK1"}));
        QCOMPARE(result.report.issues.size(), std::size_t{2});
        QCOMPARE(result.report.issues[1].place, std::string("line 6"));
        QCOMPARE(result.report.issues[1].what,
                 std::string("gene named twice with different calls: neither is read"));
    }

    void segmentsCallNoGene()
    {
        const auto result =
            tables::read("Chromosome\tStart\tEnd\tnMajor\tnMinor\n1\t1\t9\t1\t0\n", {}, genes())
                .value();
        QVERIFY(result.findings.empty());
        QCOMPARE(result.report.read.at("segments"), 1);
        QCOMPARE(result.report.issues.size(), std::size_t{2}); // genes; arms, without a build
    }

    void faultsOfSegments()
    {
        const auto result = tables::read("ID\tchrom\tloc.start\tloc.end\tnum.mark\tseg.mean\n"
                                         "S1\t1\t1\t9\t5\t-0.3\n"
                                         "S1\t1\t9\t1\t5\t0.1\n"
                                         "S1\t1\t10\t20\t5\t0,1\n",
                                         {},
                                         genes())
                                .value();
        QCOMPARE(result.report.read.at("segments"), 1);
        QCOMPARE(result.assay.tumourSample, std::string("S1"));
        QCOMPARE(result.report.issues.size(), std::size_t{4});
        QCOMPARE(result.report.issues[0].place, std::string("line 3"));
        QCOMPARE(result.report.issues[1].place, std::string("line 4"));
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

    /// Arriba names the neighbours of a breakpoint between genes; they are no partners.
    void neighboursOfABreakpointAreNoPartners()
    {
        const auto result = tables::read("#gene1\tgene2\tconfidence\n"
                                         "TPM3(1200),NTRK1(300)\tALK\thigh\n"
                                         "EML4\tALK\tlow\n",
                                         {},
                                         genes())
                                .value();
        QCOMPARE(result.findings.size(), std::size_t{2});
        QVERIFY(result.findings[0].kind == FindingKind::StructuralVariant);
        QCOMPARE(result.findings[0].gene, std::string("ALK"));
        QVERIFY(result.findings[0].partner.empty());
        QVERIFY(result.findings[1].assertion == clinical::Assertion::Provisional);
    }

    /// EGFRvIII stands in such tables as EGFR with EGFR.
    void withinOneGeneIsNoFusion()
    {
        const auto result =
            tables::read("Sample_Id\tSV_Status\tSite1_Hugo_Symbol\tSite2_Hugo_Symbol\n"
                         "S1\tSOMATIC\tEGFR\tEGFR\n",
                         {},
                         genes())
                .value();
        QVERIFY(result.findings.front().kind == FindingKind::StructuralVariant);
        QVERIFY(result.findings.front().partner.empty());
        QVERIFY(result.findings.front().origin == clinical::Origin::Somatic);
    }

    /// "ALK-XYZ" may be a gene or two: no name is made up.
    void aDashThatCannotBeToldIsNoGene()
    {
        const auto result =
            tables::read("FusionGene\tSplitReads\nALK-XYZ\t12\nHLA-A--ALK\t9\n", {}, genes())
                .value();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings.front().gene, std::string("HLA-A"));
        QCOMPARE(result.report.issues.front().what, std::string("no gene named"));
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
        // Also where it names samples: what it is comes first.
        QVERIFY(tables::read("Sample_Id\tAge\nS1\t60\nS2\t61\n", {}, genes()).error().code ==
                ErrorCode::Unsupported);
        QVERIFY(tables::read("{}", {}, genes()).error().code == ErrorCode::Unsupported);
        QVERIFY(tables::read(std::string("\0\t\n\xff", 4), {}, genes()).error().code ==
                ErrorCode::Unsupported);
    }

    /// Rows and samples as independent tools count them (EXPECTED.tsv): every row of every sample
    /// is a mutation, counted only, or has an issue at its line; none is lost.
    void realMutationFiles()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto folder = tests::sharedData() + QStringLiteral("/interop/maf/");
        std::istringstream expected(textOf(folder + QStringLiteral("EXPECTED.tsv")));
        int files = 0;
        for (std::string line; std::getline(expected, line);) {
            const auto cells =
                QString::fromStdString(line).split(QLatin1Char('\t'), Qt::KeepEmptyParts);
            if (cells[0] == QStringLiteral("file"))
                continue;
            const auto text = textOf(folder + cells[0]);
            const auto result = tables::read(text, {}, genes());
            if (tables::kindOf(text) == Kind::Unknown) { // the one that others made invalid
                QVERIFY(cells[0].contains(QStringLiteral("invalidData")));
                continue;
            }
            ++files;
            std::vector<std::string> samples{std::string()};
            if (!result.has_value()) {
                QVERIFY2(result.error().code == ErrorCode::Ambiguous, line.c_str());
                samples = samplesOf(text);
            }
            std::size_t rows = 0;
            for (const auto& sample : samples)
                rows += rowsAccountedFor(tables::read(text, {sample}, genes()).value());
            QCOMPARE(rows, cells[3].toULong());
            if (samples.size() > 1)
                QCOMPARE(samples.size(), cells[6].toULong());
        }
        QCOMPARE(files, 11);
    }

    /// Copy number of the cBioPortal examples in both forms, and segments.
    void realCopyNumberFiles()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto folder =
            tests::sharedData() + QStringLiteral("/interop/cbioportal/validator-cases/");
        const auto called = [&](const char* file) {
            return tables::read(textOf(folder + QLatin1String(file)), {"TCGA-A2-A04U-01"}, genes())
                .value();
        };
        const auto whole = called("data_cna_genecol_presence_both.txt");
        QCOMPARE(whole.findings.size(), std::size_t{8});
        QVERIFY(std::all_of(whole.findings.begin(), whole.findings.end(), [](const auto& found) {
            return found.copyNumberClass == "amplification";
        }));
        const auto faulty = called("data_cna_duplicate_gene.txt"); // one call is 3
        QCOMPARE(faulty.findings.size(), std::size_t{6});
        QVERIFY(std::any_of(
            faulty.report.issues.begin(), faulty.report.issues.end(), [](const auto& issue) {
                return issue.place == "line 6" && issue.code == ErrorCode::OutOfRange;
            }));
        const auto rows =
            tables::read(textOf(folder + QStringLiteral("data_cna_long_invalid_values.txt")),
                         {"TCGA-A1-A0SB-01"},
                         genes());
        QCOMPARE(rows.value().assay.genesTested.size(), std::size_t{6}); // one "[Not Available]"
        const auto segments = tables::read(
            textOf(folder + QStringLiteral("data_seg_valid.seg")), {"TCGA-A1-A0SB-01"}, genes());
        QVERIFY(segments.value().report.read.at("segments") > 0);
        QCOMPARE(segments.value().report.issues.size(), std::size_t{2}); // genes; arms
    }

    /// Segments and fusions as a pipeline delivers them; both tumours have the same tables.
    void exampleTumours()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto start =
            tests::sharedData() + QStringLiteral("/example-tumours/T001-COAD.grch38.");
        const auto segments =
            tables::read(textOf(start + QStringLiteral("cna.tsv")), {}, genes()).value();
        QCOMPARE(segments.report.read.at("segments"), 260);
        QVERIFY(segments.findings.empty());
        QCOMPARE(segments.report.issues.size(), std::size_t{2}); // why no gene, why no arm
        const auto fusions =
            tables::read(textOf(start + QStringLiteral("fusions.tsv")), {}, genes()).value();
        QCOMPARE(fusions.report.read.at("fusions"), 9);
        QCOMPARE(fusions.findings[0].gene, std::string("NTRK1"));
        QCOMPARE(fusions.findings[0].partner, std::string("TPM3"));
        QCOMPARE(*fusions.findings[1].alternativeDepth, 100);
    }
};

QTEST_APPLESS_MAIN(TestTablesOfFindings)
#include "tst_tables_of_findings.moc"
