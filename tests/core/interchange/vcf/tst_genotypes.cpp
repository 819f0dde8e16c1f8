#include "tests/core/interchange/vcf/genotype_files.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace consilium;
using namespace consilium::tests;
using clinical::Genome;

class TestGenotypes : public QObject, private tests::GenotypeFiles
{
    Q_OBJECT

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
        QCOMPARE(of(folder()), QByteArray("not-found"));
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
