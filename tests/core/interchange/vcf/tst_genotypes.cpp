#include "core/interchange/vcf/genotypes.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <htslib/bgzf.h>
#include <htslib/tbx.h>
#include <htslib/vcf.h>

using namespace consilium;
using clinical::Genome;
using interchange::vcf::GenotypeOptions;
using interchange::vcf::GenotypeResult;
using interchange::vcf::readGenotypes;

namespace
{

/// The header of all files here, all invented; the build stands in words only.
QByteArray header(const QByteArray& samples = "S")
{
    return "##fileformat=VCFv4.3\n"
           "##reference=GRCh38\n"
           "##contig=<ID=chr1,assembly=GRCh38>\n"
           "##contig=<ID=chr2,assembly=GRCh38>\n"
           "##contig=<ID=chrM,assembly=GRCh38>\n"
           "##contig=<ID=1,assembly=GRCh38>\n"
           "##contig=<ID=MT,assembly=GRCh38>\n"
           "##FILTER=<ID=low,Description=\"low\">\n"
           "##INFO=<ID=END,Number=1,Type=Integer,Description=\"last base\">\n"
           "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"genotype\">\n"
           "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"reads\">\n"
           "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"depth\">\n"
           "##FORMAT=<ID=MIN_DP,Number=1,Type=Integer,Description=\"least depth\">\n"
           "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"phase set\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t" +
           samples + '\n';
}

/// "chr1 100 rs1 A G PASS . GT 0/1", the columns of a record without QUAL, by blanks.
QByteArray record(const QByteArray& columns)
{
    auto list = columns.split(' ');
    list.insert(5, ".");
    return list.join('\t') + '\n';
}

GenotypeOptions asking(std::vector<interchange::vcf::Region> regions)
{
    GenotypeOptions options;
    options.grch38 = std::move(regions);
    return options;
}

/// "1:100-100 A>G 0/1", in a line each.
QByteArrayList said(const GenotypeResult& result)
{
    QByteArrayList lines;
    for (const auto& record : result.records) {
        QByteArrayList alternatives;
        for (const auto& text : record.alternatives)
            alternatives << QByteArray::fromStdString(text);
        QByteArrayList alleles;
        for (const int allele : record.alleles)
            alleles << (allele < 0 ? QByteArray(".") : QByteArray::number(allele));
        lines << QByteArray::fromStdString(record.chromosome) + ':' +
                     QByteArray::number(qlonglong{record.position}) + '-' +
                     QByteArray::number(qlonglong{record.end}) + ' ' +
                     QByteArray::fromStdString(record.reference) + '>' + alternatives.join(',') +
                     ' ' + alleles.join(record.isPhased ? '|' : '/');
    }
    return lines;
}

QByteArray told(const Result<GenotypeResult>& result)
{
    if (result.has_value())
        return "read: " + said(result.value()).join(';');
    return QByteArray::fromStdString(std::string(name(result.error().code)) + ": " +
                                     result.error().context);
}

} // namespace

class TestGenotypes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

    std::string plain(const QByteArray& text, const char* name = "plain.vcf") const
    {
        QFile file(QString::fromStdString(path(name)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            file.write(text) != text.size())
            qFatal("cannot write");
        return path(name);
    }

    std::string compressed(const QByteArray& text, const char* name = "blocks.vcf.gz") const
    {
        const auto file = path(name);
        BGZF* out = bgzf_open(file.c_str(), "w");
        const auto size = static_cast<std::size_t>(text.size());
        if (out == nullptr || bgzf_write(out, text.constData(), size) != text.size() ||
            bgzf_close(out) != 0)
            qFatal("cannot write");
        QFile::remove(QString::fromStdString(file + ".tbi"));
        QFile::remove(QString::fromStdString(file + ".csi"));
        return file;
    }

    std::string indexed(const QByteArray& text, int shift = 0) const
    {
        const auto file = compressed(text, shift == 0 ? "tabix.vcf.gz" : "csi.vcf.gz");
        if (tbx_index_build(file.c_str(), shift, &tbx_conf_vcf) != 0)
            qFatal("cannot index");
        return file;
    }

    std::string binary(const QByteArray& text) const
    {
        const auto source = plain(text, "source.vcf");
        const auto target = path("binary.bcf");
        htsFile* in = hts_open(source.c_str(), "r");
        htsFile* out = hts_open(target.c_str(), "wb");
        bcf_hdr_t* head = bcf_hdr_read(in);
        bcf1_t* line = bcf_init();
        if (bcf_hdr_write(out, head) != 0)
            qFatal("cannot write");
        while (bcf_read(in, head, line) == 0) {
            if (bcf_write(out, head, line) != 0)
                qFatal("cannot write");
        }
        bcf_destroy(line);
        bcf_hdr_destroy(head);
        hts_close(in);
        hts_close(out);
        QFile::remove(QString::fromStdString(target + ".csi"));
        return target;
    }

    std::string indexedBinary(const QByteArray& text) const
    {
        const auto file = binary(text);
        if (bcf_index_build(file.c_str(), 14) != 0)
            qFatal("cannot index");
        return file;
    }

private Q_SLOTS:

    void oneRecord_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* title, const char* columns, const char* expected) {
            QTest::newRow(title) << QByteArray(columns) << QByteArray(expected);
        };
        row("heterozygous", "chr1 100 rs1 A G PASS . GT 0/1", "1:100-100 A>G 0/1");
        row("phased", "chr1 100 rs1 A G PASS . GT 1|0", "1:100-100 A>G 1|0");
        row("phased in part", "chr1 100 rs1 A G,C PASS . GT 1|0/2", "1:100-100 A>G,C 1/0/2");
        row("two alternatives", "chr1 100 . A G,T PASS . GT 1/2", "1:100-100 A>G,T 1/2");
        row("one chromosome", "chr1 100 . A G PASS . GT 1", "1:100-100 A>G 1");
        row("half of one", "chr1 100 . A G PASS . GT 0/.", "1:100-100 A>G 0/.");
        row("the other half", "chr1 100 . A G PASS . GT ./1", "1:100-100 A>G ./1");
        row("missing", "chr1 100 . A G PASS . GT ./.", "1:100-100 A>G ");
        row("missing in short", "chr1 100 . A G PASS . GT .", "1:100-100 A>G ");
        row("no genotype field", "chr1 100 . A G PASS . DP 12", "1:100-100 A>G ");
        row("no alternative", "chr1 100 . A . PASS . GT 0/0", "1:100-100 A> 0/0");
        row("small letters", "chr1 100 . a g PASS . GT 0/1", "1:100-100 A>G 0/1");
        row("without chr", "1 100 . A G PASS . GT 0/1", "1:100-100 A>G 0/1");
        row("mitochondrion", "chrM 100 . A G PASS . GT 1", "MT:100-100 A>G 1");
        row("mitochondrion in full", "MT 100 . A G PASS . GT 1", "MT:100-100 A>G 1");
        row("deletion from before", "chr1 97 . ACCT A PASS . GT 0/1", "1:97-100 ACCT>A 0/1");
        row("deletion that ends before", "chr1 97 . ACC A PASS . GT 0/1", "");
        row("one behind", "chr1 101 . A G PASS . GT 0/1", "");
        row("block over it", "chr1 40 . T <NON_REF> . END=160 GT 0/0", "1:40-160 T><NON_REF> 0/0");
        row("block that ends at it", "chr1 40 . T <*> . END=100 GT 0/0", "1:40-100 T><*> 0/0");
        row("block that ends before", "chr1 40 . T <NON_REF> . END=99 GT 0/0", "");
        row("block without reads",
            "chr1 40 . T <NON_REF> . END=160 GT:DP 0/0:0",
            "1:40-160 T><NON_REF> ");
        row("block with a base without reads",
            "chr1 40 . T <NON_REF> . END=160 GT:DP:MIN_DP 0/0:9:0",
            "1:40-160 T><NON_REF> ");
        row("allele beside the block's",
            "chr1 100 . A G,<NON_REF> . . GT:DP 0/1:31",
            "1:100-100 A>G,<NON_REF> 0/1");
        row("a variant that was not counted",
            "chr1 100 . A G . . GT:DP 0/1:0",
            "1:100-100 A>G 0/1");
    }

    /// As text, compressed, with both kinds of index, and binary: all say the same.
    void oneRecord()
    {
        QFETCH(QByteArray, columns);
        QFETCH(QByteArray, expected);
        const auto text = header() + record(columns);
        const auto options = asking({{"1", 100, 100}, {"MT", 100, 100}});
        for (const auto& file : {plain(text),
                                 compressed(text),
                                 indexed(text),
                                 indexed(text, 14),
                                 binary(text),
                                 indexedBinary(text)}) {
            const auto result = readGenotypes(file, options, {});
            QVERIFY2(result.has_value(), told(result).constData());
            QCOMPARE(said(result.value()).join(';'), expected);
            QVERIFY(result.value().genome == Genome::GRCh38);
            QCOMPARE(result.value().sample, std::string("S"));
        }
    }

    /// VCF 4.4; htslib of this age writes no BCF of it.
    void phaseBeforeTheFirstAllele()
    {
        const auto text = header() + record("chr1 100 . A G PASS . GT |0|1") +
                          record("chr1 101 . A G PASS . GT /0|1");
        QCOMPARE(said(readGenotypes(plain(text), asking({{"1", 90, 110}}), {}).value()),
                 (QByteArrayList{"1:100-100 A>G 0|1", "1:101-101 A>G 0/1"}));
    }

    void theRestOfARecord()
    {
        const auto text = header() + record("chr1 100 rs7 A G low . GT:AD:DP:PS 0|1:12,9:21:77") +
                          record("chr1 101 . A G . . GT:AD:PS 0/1:9:.") +
                          record("chr1 102 rs9 A G PASS . GT:AD .:.,4");
        for (const auto& file : {plain(text), indexed(text), binary(text)}) {
            const auto result = readGenotypes(file, asking({{"1", 90, 110}}), {});
            QVERIFY2(result.has_value(), told(result).constData());
            const auto& records = result.value().records;
            QCOMPARE(records.size(), std::size_t{3});
            QCOMPARE(records[0].filter, std::string("low"));
            QCOMPARE(records[0].identifier, std::string("rs7"));
            QCOMPARE(records[0].phaseSet, std::string("77"));
            QVERIFY(records[0].depths == (std::vector{12, 9}));
            QCOMPARE(records[1].filter, std::string("."));
            QCOMPARE(records[1].identifier, std::string());
            QCOMPARE(records[1].phaseSet, std::string());
            QVERIFY(records[1].depths.empty()); // one count for two alleles says which for neither
            QCOMPARE(records[2].filter, std::string("PASS"));
            QVERIFY(records[2].depths == (std::vector{-1, 4}));
        }
    }

    void aRecordHasItsPlace()
    {
        const auto text = header() + record("chr1 50 . A G PASS . GT 0/1") +
                          record("chr1 100 . A G PASS . GT 0/1");
        const auto options = asking({{"1", 100, 100}});
        const auto lines = header().count('\n');
        const auto expected = QStringLiteral("line %1").arg(lines + 2).toStdString();
        QCOMPARE(readGenotypes(plain(text), options, {}).value().records.at(0).place, expected);
        QCOMPARE(readGenotypes(compressed(text), options, {}).value().records.at(0).place,
                 expected);
        QCOMPARE(readGenotypes(indexed(text), options, {}).value().records.at(0).place,
                 std::string("chr1:100"));
    }

    void onlyAnIndexSkipsTheRest()
    {
        const auto text = header() + record("chr1 100 . A G PASS . GT 0/1");
        const auto options = asking({{"1", 100, 100}});
        QVERIFY(!readGenotypes(plain(text), options, {}).value().isIndexed);
        QVERIFY(!readGenotypes(compressed(text), options, {}).value().isIndexed);
        QVERIFY(readGenotypes(indexed(text), options, {}).value().isIndexed);
        QVERIFY(readGenotypes(indexed(text, 14), options, {}).value().isIndexed);
        QVERIFY(!readGenotypes(binary(text), options, {}).value().isIndexed);
        QVERIFY(readGenotypes(indexedBinary(text), options, {}).value().isIndexed);
    }

    /// Many records in many blocks; a block that begins megabases before its region; regions that
    /// overlap, touch, stand in any order and share a record.
    void theIndexFindsWhatAWholeReadFinds()
    {
        auto text = header();
        for (const auto* contig : {"chr1", "chr2"}) {
            text += record(QByteArray(contig) + " 5 . T <NON_REF> . END=7000000 GT 0/0");
            for (int position = 100; position < 3000000; position += 60)
                text += record(QByteArray(contig) + ' ' + QByteArray::number(position) +
                               " . A G PASS . GT " + (position % 7 == 0 ? "1/1" : "0/1"));
            text += record(QByteArray(contig) + " 6900000 . T <NON_REF> . END=7100000 GT 0/0");
        }
        const auto options = asking({{"2", 6999999, 6999999},
                                     {"1", 7000000, 7000001},
                                     {"1", 2000020, 2000100},
                                     {"1", 2000090, 2000180},
                                     {"1", 100, 100},
                                     {"1", 1000000, 1000000},
                                     {"1", 1030000, 1030000},
                                     {"3", 1, 500}});
        const auto whole = readGenotypes(plain(text), options, {});
        QVERIFY2(whole.has_value(), told(whole).constData());
        const auto expected = said(whole.value());
        QCOMPARE(expected,
                 (QByteArrayList{"1:5-7000000 T><NON_REF> 0/0",
                                 "1:100-100 A>G 0/1",
                                 "1:1000000-1000000 A>G 0/1",
                                 "1:1030000-1030000 A>G 0/1",
                                 "1:2000020-2000020 A>G 0/1",
                                 "1:2000080-2000080 A>G 0/1",
                                 "1:2000140-2000140 A>G 0/1",
                                 "1:6900000-7100000 T><NON_REF> 0/0",
                                 "2:5-7000000 T><NON_REF> 0/0",
                                 "2:6900000-7100000 T><NON_REF> 0/0"}));
        for (const auto& file :
             {indexed(text), indexed(text, 14), indexedBinary(text), binary(text)}) {
            const auto result = readGenotypes(file, options, {});
            QVERIFY2(result.has_value(), told(result).constData());
            QCOMPARE(said(result.value()), expected);
        }
    }

    /// A line that no one may read stands far from the regions: with an index it is not met.
    void theIndexReadsTheRegionsOnly()
    {
        auto text = header();
        for (int position = 100; position < 3000000; position += 60)
            text += record("chr1 " + QByteArray::number(position) + " . A G PASS . GT 0/1");
        auto broken = text;
        broken += record("chr2 100 . A G PASS . GT 0/1 too many");
        const auto options = asking({{"1", 2000020, 2000100}});
        QVERIFY(told(readGenotypes(plain(broken), options, {})).startsWith("malformed: line "));
        QCOMPARE(said(readGenotypes(indexed(broken), options, {}).value()).size(), 2);
    }

    void oneSampleOfSeveral()
    {
        const auto text = header("A\tB\tC") +
                          record("chr1 100 . A G,T PASS . GT:AD 0/0:9,0,0 1/2:0,4,5 ./.:.") +
                          record("chr1 101 . A G PASS . GT 0|1 1 0/1");
        for (const auto& file : {plain(text), indexed(text), binary(text), indexedBinary(text)}) {
            auto options = asking({{"1", 90, 110}});
            QCOMPARE(told(readGenotypes(file, options, {})),
                     QByteArray("ambiguous: sample: A, B, C"));
            options.sample = "D";
            QCOMPARE(told(readGenotypes(file, options, {})),
                     QByteArray("not-found: sample; the file has A, B, C"));
            options.sample = "B";
            const auto result = readGenotypes(file, options, {});
            QVERIFY2(result.has_value(), told(result).constData());
            QCOMPARE(said(result.value()),
                     (QByteArrayList{"1:100-100 A>G,T 1/2", "1:101-101 A>G 1"}));
            QVERIFY(result.value().records.front().depths == (std::vector{0, 4, 5}));
        }
    }

    void theBuildIsStatedNeverGuessed()
    {
        const auto line = record("1 100 . A G PASS . GT 0/1");
        const QByteArray columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n";
        const QByteArray version = "##fileformat=VCFv4.3\n";
        GenotypeOptions options;
        options.grch37 = {{"1", 100, 100}};
        options.grch38 = {{"1", 200, 200}};
        const auto none = plain(version + columns + line);
        QCOMPARE(told(readGenotypes(none, options, {})), QByteArray("missing-data: genome build"));
        options.genome = Genome::GRCh37;
        QCOMPARE(said(readGenotypes(none, options, {}).value()).size(), 1);
        options.genome = Genome::GRCh38;
        QCOMPARE(said(readGenotypes(none, options, {}).value()).size(), 0);
        const auto old =
            plain(version + "##contig=<ID=1,length=249250621>\n" + columns + line, "old.vcf");
        QVERIFY(told(readGenotypes(old, options, {})).startsWith("ambiguous: genome build"));
        options.genome = Genome::Unknown;
        const auto read = readGenotypes(old, options, {});
        QVERIFY(read.value().genome == Genome::GRCh37);
        QCOMPARE(said(read.value()).size(), 1);
    }

    /// Whoever states the build of a file with two gets the chromosomes of that one.
    void aContigOfTheOtherBuildIsNotRead()
    {
        const auto text = QByteArray("##fileformat=VCFv4.3\n##contig=<ID=1,length=249250621>\n"
                                     "##contig=<ID=2,length=242193529>\n"
                                     "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"\">\n"
                                     "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n") +
                          record("1 100 . A G PASS . GT 0/1") + record("2 100 . A G PASS . GT 0/1");
        auto options = asking({{"1", 100, 100}, {"2", 100, 100}});
        for (const auto& file : {plain(text), indexed(text), binary(text)}) {
            options.genome = Genome::Unknown;
            QVERIFY(told(readGenotypes(file, options, {})).startsWith("missing-data: genome"));
            options.genome = Genome::GRCh38;
            QCOMPARE(said(readGenotypes(file, options, {}).value()),
                     QByteArrayList{"2:100-100 A>G 0/1"});
        }
    }

    void wrongLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char* title, QByteArray line, const char* what) {
            QTest::newRow(title) << std::move(line) << QByteArray(what);
        };
        row("an allele that ALT does not list",
            record("chr1 100 . A G PASS . GT 0/2"),
            "genotype: an allele that ALT does not list");
        row("an allele without alternatives",
            record("chr1 100 . A . PASS . GT 0/1"),
            "genotype: an allele that ALT does not list");
        row("a negative allele", record("chr1 100 . A G PASS . GT 0/-1"), "genotype");
        row("a huge allele", record("chr1 100 . A G PASS . GT 99999999999/1"), "genotype");
        row("a letter", record("chr1 100 . A G PASS . GT 0/x"), "genotype");
        row("cut behind the stroke", record("chr1 100 . A G PASS . GT 0/"), "genotype");
        row("a stroke alone", record("chr1 100 . A G PASS . GT /"), "genotype");
        row("two strokes", record("chr1 100 . A G PASS . GT 0//1"), "genotype");
        row("genotype twice", record("chr1 100 . A G PASS . GT:GT 0/1:1/1"), "FORMAT: GT twice");
        row("a base that is none", record("chr1 100 . A J PASS . GT 0/1"), "ALT");
        row("no reference", record("chr1 100 . . G PASS . GT 0/1"), "REF");
        row("the reference as alternative", record("chr1 100 . A a PASS . GT 0/1"), "ALT");
        row("an alternative twice", record("chr1 100 . A G,G PASS . GT 0/1"), "ALT");
        row("an empty alternative", record("chr1 100 . A G, PASS . GT 0/1"), "ALT");
        row("another between", record("chr1 100 . A G,,T PASS . GT 0/1"), "ALT");
        row("a column too few",
            record("chr1 100 . A G PASS . GT"),
            "another number of columns than the header names");
        row("a column too many",
            record("chr1 100 . A G PASS . GT 0/1 0/1"),
            "another number of columns than the header names");
        row("letters for a position", record("chr1 1oo . A G PASS . GT 0/1"), "position");
        row("a negative position", record("chr1 -100 . A G PASS . GT 0/1"), "position");
        row("a position beyond all numbers",
            record("chr1 99999999999999999999 . A G PASS . GT 0/1"),
            "position");
        row("a NUL",
            record("chr1 100 . A G PASS . GT 0/1").replace("PASS", QByteArray("PA\0S", 4)),
            "a NUL character");
        row("not UTF-8", record("chr1 100 r\xFC A G PASS . GT 0/1"), "not UTF-8");
    }

    /// Nothing of a file with one wrong line is believed.
    void wrongLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, what);
        const auto text = header() + record("chr1 99 . A G PASS . GT 0/1") + line;
        const auto options = asking({{"1", 90, 110}});
        const auto expected =
            "malformed: line " + QByteArray::number(header().count('\n') + 2) + ": " + what;
        QCOMPARE(told(readGenotypes(plain(text), options, {})), expected);
        QCOMPARE(told(readGenotypes(compressed(text), options, {})), expected);
    }

    /// The first base of a telomere has no number, and a block from there says nothing.
    void positionZeroIsNone()
    {
        const auto text = header() + record("chr1 0 . N <NON_REF> PASS END=500 GT 0/0");
        QCOMPARE(said(readGenotypes(plain(text), asking({{"1", 100, 100}}), {}).value()).size(), 0);
    }

    void anEndBeforeItsPositionIsNone()
    {
        const auto text = header() + record("chr1 100 . A <NON_REF> PASS END=7 GT 0/0") +
                          record("chr1 101 . A <NON_REF> PASS END=x GT 0/0");
        QCOMPARE(said(readGenotypes(plain(text), asking({{"1", 90, 110}}), {}).value()),
                 (QByteArrayList{"1:100-100 A><NON_REF> 0/0", "1:101-101 A><NON_REF> 0/0"}));
    }

    void wrongFiles()
    {
        const auto options = asking({{"1", 100, 100}});
        const auto of = [&](const std::string& file) {
            return told(readGenotypes(file, options, {})).split(':').front();
        };
        QCOMPARE(of(path("absent.vcf")), QByteArray("not-found"));
        QCOMPARE(of(m_folder.path().toStdString()), QByteArray("not-found"));
        QCOMPARE(of(plain("")), QByteArray("malformed"));
        QCOMPARE(of(plain("a letter\n")), QByteArray("malformed"));
        QCOMPARE(of(plain("##fileformat=VCFv4.3\n")), QByteArray("malformed"));
        QCOMPARE(of(plain("##fileformat=VCFv4.3\n##reference=GRCh38\n"
                          "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n")),
                 "missing-data");
        for (const auto* name : {"cut_short.vcf.gz", "without_its_end_marker.vcf.gz"}) {
            auto any = options;
            any.sample = "TUM";
            const auto file =
                tests::testData(QStringLiteral("vcf/") + QLatin1String(name)).toStdString();
            QVERIFY2(told(readGenotypes(file, any, {})).startsWith("malformed"), name);
        }
    }

    /// The end of text is nowhere marked: what could go on is not believed.
    void textThatEndsInAGenotype_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* title, const char* columns, const char* expected) {
            QTest::newRow(title) << QByteArray(columns) << QByteArray(expected);
        };
        row("whole", "chr1 100 . A G PASS . GT 0/1", "1:100-100 A>G 0/1");
        row("perhaps the half", "chr1 100 . A G PASS . GT 0", "1:100-100 A>G ");
        row("perhaps the first digit",
            "chr1 100 . A C,G,T,AA,AC,AG,AT,CC,CA,CG PASS . GT 0/1",
            "1:100-100 A>C,G,T,AA,AC,AG,AT,CC,CA,CG ");
    }

    void textThatEndsInAGenotype()
    {
        QFETCH(QByteArray, columns);
        QFETCH(QByteArray, expected);
        auto text = header() + record(columns);
        text.chop(1);
        QCOMPARE(said(readGenotypes(plain(text), asking({{"1", 100, 100}}), {}).value()).join(),
                 expected);
    }

    void carriageReturnsAndEmptyLinesAreNoText()
    {
        auto text = header() + record("chr1 100 . A G PASS . GT 0/1") + "\n# a remark\n" +
                    record("chr1 101 . A G PASS . GT 1/1");
        text.replace("\n", "\r\n");
        for (const auto& file : {plain(text), compressed(text)})
            QCOMPARE(said(readGenotypes(file, asking({{"1", 90, 110}}), {}).value()),
                     (QByteArrayList{"1:100-100 A>G 0/1", "1:101-101 A>G 1/1"}));
    }

    void anOldIndexIsRefused()
    {
        const auto text = header() + record("chr1 100 . A G PASS . GT 0/1");
        const auto options = asking({{"1", 100, 100}});
        const auto file = indexed(text);
        const auto index = std::filesystem::path(file + ".tbi");
        const auto changed = std::filesystem::last_write_time(file);
        std::filesystem::last_write_time(index, changed - std::chrono::seconds(5));
        QVERIFY(told(readGenotypes(file, options, {})).startsWith("damaged: index older"));
        std::filesystem::last_write_time(index, changed);
        QVERIFY(readGenotypes(file, options, {}).has_value());
    }

    void aDamagedIndexIsRefused()
    {
        const auto text = header() + record("chr1 100 . A G PASS . GT 0/1");
        const auto options = asking({{"1", 100, 100}});
        const auto file = indexed(text);
        QFile index(QString::fromStdString(file + ".tbi"));
        QVERIFY(index.open(QIODevice::WriteOnly | QIODevice::Truncate));
        index.write("no index");
        index.close();
        QVERIFY(told(readGenotypes(file, options, {})).startsWith("damaged: index"));
    }

    /// The index of another file leads into the middle of lines, or past the end.
    void theIndexOfAnotherFileYieldsNoGenotypeOfItsOwn()
    {
        auto text = header();
        for (int position = 100; position < 900000; position += 60)
            text += record("chr1 " + QByteArray::number(position) + " . A G PASS . GT 0/1");
        const auto other = indexed(text);
        const auto file = compressed(header() + record("chr1 800020 . A G PASS . GT 1/1"));
        const auto target = QString::fromStdString(file + ".tbi");
        QVERIFY(QFile::copy(QString::fromStdString(other + ".tbi"), target));
        const auto result = readGenotypes(file, asking({{"1", 700000, 800060}}), {});
        QFile::remove(target);
        QVERIFY(!result.has_value() || said(result.value()).isEmpty() ||
                said(result.value()) == QByteArrayList{"1:800020-800020 A>G 1/1"});
    }

    void aStopIsHeeded()
    {
        std::stop_source source;
        source.request_stop();
        const auto text = header() + record("chr1 100 . A G PASS . GT 0/1");
        for (const auto& file : {plain(text), indexed(text), binary(text), indexedBinary(text)})
            QVERIFY(told(readGenotypes(file, asking({{"1", 100, 100}}), source.get_token()))
                        .startsWith("cancelled"));
    }

    /// Whatever byte of a small file is lost or changed: an answer, and never a genotype that
    /// neither the file as it was nor the changed line has.
    void flippedBytes()
    {
        const auto text = header() + record("chr1 100 rs1 A G PASS . GT:AD 0/1:9,8") +
                          record("chr1 101 . A G,T PASS . GT 1|2");
        const auto whole = binary(text);
        QFile source(QString::fromStdString(whole));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const auto bytes = source.readAll();
        const auto options = asking({{"1", 90, 110}});
        int refused = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            auto changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0x41);
            const auto result = readGenotypes(plain(changed, "changed.bcf"), options, {});
            refused += result.has_value() ? 0 : 1;
            if (result.has_value() && !result.value().records.empty())
                QCOMPARE(said(result.value()).first(), QByteArray("1:100-100 A>G 0/1"));
        }
        QVERIFY(refused > bytes.size() / 2); // bgzip's checksum sees most
        // Cut anywhere, a line says what it said, or its genotype is left out.
        const QByteArrayList allowed{
            "1:100-100 A>G 0/1", "1:100-100 A>G ", "1:101-101 A>G,T 1|2", "1:101-101 A>G,T "};
        for (qsizetype size = 0; size < text.size(); ++size) {
            const auto result = readGenotypes(plain(text.left(size)), options, {});
            if (!result.has_value())
                continue;
            for (const auto& line : said(result.value()))
                QVERIFY2(allowed.contains(line), line.constData());
        }
    }

    /// The project's examples say their build in words only.
    void theExamplesAreRead()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const QDir folder(tests::sharedData() + QStringLiteral("/pgx-cases/vcf"));
        const auto names = folder.entryList({QStringLiteral("*.vcf")});
        QVERIFY(!names.isEmpty());
        std::vector<interchange::vcf::Region> all;
        for (int chromosome = 1; chromosome <= 22; ++chromosome)
            all.push_back({std::to_string(chromosome), 1, 300000000});
        all.push_back({"X", 1, 300000000});
        for (const auto& name : names) {
            const auto result = readGenotypes(folder.filePath(name).toStdString(), asking(all), {});
            QVERIFY2(result.has_value(), (name.toUtf8() + ' ' + told(result)).constData());
            QVERIFY(result.value().genome == Genome::GRCh38);
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = file.readAll();
            const auto lines = text.count('\n') - text.count("\n#") - 1;
            QCOMPARE(static_cast<qsizetype>(result.value().records.size()), lines);
        }
    }
};

QTEST_APPLESS_MAIN(TestGenotypes)
#include "tst_genotypes.moc"
