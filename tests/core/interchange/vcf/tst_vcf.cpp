#include "core/interchange/vcf/vcf.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace consilium;
using namespace consilium::interchange;
using clinical::Genome;

namespace
{

Result<vcf::ReadResult> read(const QString& path, vcf::Options options = {})
{
    return vcf::read(path.toStdString(), options, "2026-01-01T00:00:00Z", {}, {});
}

} // namespace

class TestVcf : public QObject
{
    Q_OBJECT

    static QString file(const char* name)
    {
        return tests::testData(QStringLiteral("vcf/") + QLatin1String(name));
    }

private Q_SLOTS:

    void allelesBecomeFindings()
    {
        const auto result = read(file("pair.vcf"));
        QVERIFY(result.has_value());
        const auto& content = result.value();
        QCOMPARE(content.records, 3);
        QCOMPARE(content.altEntries, 4);
        QCOMPARE(content.findings.size(), std::size_t{2});
        const auto& egfr = content.findings.front();
        QCOMPARE(egfr.gene, std::string("EGFR"));
        QCOMPARE(egfr.transcript, std::string("ENST00000275284"));
        QCOMPARE(egfr.hgvsProtein, std::string("p.Leu858Arg"));
        QCOMPARE(egfr.hgvsCoding, std::string("c.2573T>G"));
        QCOMPARE(egfr.exon, std::string("21/28"));
        QCOMPARE(*egfr.alleleFraction, 0.25);
        QCOMPARE(egfr.alleleFractionSource, std::string("FORMAT/AD"));
        QCOMPARE(*egfr.depth, 80);
        QCOMPARE(egfr.filter, std::string("PASS"));
        QVERIFY(egfr.origin == clinical::Origin::Somatic);
        QVERIFY(egfr.genome == Genome::GRCh38);
        QCOMPARE(content.findings.back().gene, std::string("BRAF"));
        QCOMPARE(content.findings.back().filter, std::string("weak"));
        QCOMPARE(content.assay.tumourSample, std::string("TUM"));
        QCOMPARE(content.report.keptRaw.size(), std::size_t{1});
    }

    void theTextGoesOutAsItCame()
    {
        const auto content = read(file("pair.vcf")).value();
        clinical::Case record;
        record.raw = content.raw;
        const auto exported = vcf::exportRaw(record, content.source.sha256);
        QFile original(file("pair.vcf"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(exported), original.readAll());
    }

    void samplesAreNamedNeverGuessed()
    {
        const auto unnamed = read(file("unnamed_samples.vcf"));
        QVERIFY(!unnamed.has_value());
        QCOMPARE(static_cast<int>(unnamed.error().code), static_cast<int>(ErrorCode::Ambiguous));
        QVERIFY(unnamed.error().context.find("NOR, TUM") != std::string::npos);
        const auto named = read(file("unnamed_samples.vcf"), {"TUM", "NOR", Genome::Unknown});
        QVERIFY(named.has_value());
        QCOMPARE(named.value().findings.size(), std::size_t{2});
        const auto wrong = read(file("unnamed_samples.vcf"), {"TUMOUR", "", Genome::Unknown});
        QCOMPARE(static_cast<int>(wrong.error().code), static_cast<int>(ErrorCode::NotFound));
    }

    void theBuildIsStatedNeverGuessed()
    {
        QCOMPARE(static_cast<int>(read(file("no_build.vcf")).error().code),
                 static_cast<int>(ErrorCode::MissingData));
        QVERIFY(read(file("no_build.vcf"), {"", "", Genome::GRCh37}).has_value());
        QCOMPARE(static_cast<int>(read(file("pair.vcf"), {"", "", Genome::GRCh37}).error().code),
                 static_cast<int>(ErrorCode::Ambiguous));
    }

    void wrongInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        const auto row = [](const char* title, const char* name, ErrorCode code) {
            QTest::newRow(title) << file(name) << static_cast<int>(code);
        };
        row("empty file", "empty.vcf", ErrorCode::Malformed);
        row("a letter", "not_vcf.vcf", ErrorCode::Malformed);
        row("broken header", "broken_header.vcf", ErrorCode::Malformed);
        row("line cut short", "short_line.vcf", ErrorCode::Malformed);
        row("letters for a position", "letters_for_position.vcf", ErrorCode::Malformed);
        row("a column too many", "a_column_too_many.vcf", ErrorCode::Malformed);
        row("a NUL", "a_nul.vcf", ErrorCode::Malformed);
        row("not UTF-8", "not_utf8.vcf", ErrorCode::Malformed);
        row("gzip cut short", "cut_short.vcf.gz", ErrorCode::Malformed);
        row("bgzip cut between two blocks", "without_its_end_marker.vcf.gz", ErrorCode::Malformed);
        row("no such file", "absent.vcf", ErrorCode::NotFound);
    }

    void wrongInput()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        const auto result = read(name);
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().code), code);
        QVERIFY(!result.error().context.empty());
    }

    void aLineIsNamed()
    {
        QVERIFY(read(file("a_column_too_many.vcf")).error().context.starts_with("line 7"));
        QVERIFY(read(file("a_nul.vcf")).error().context.starts_with("line 6"));
    }

    /// Each caller writes 20 of 80 reads, or the like, its own way.
    void allelesFractionsOfCallers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("fraction");
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("alternative");
        QTest::addColumn<int>("depth");
        const auto row = [](const char* title,
                            const char* name,
                            double fraction,
                            const char* source,
                            int alternative,
                            int depth) {
            QTest::newRow(title) << file(name) << fraction << QString::fromLatin1(source)
                                 << alternative << depth;
        };
        row("Mutect2", "caller_mutect2.vcf", 0.261, "FORMAT/AF", 20, 80);
        row("the same as BCF", "binary.bcf", 0.261, "FORMAT/AF", 20, 80);
        row("Strelka, base", "caller_strelka_snv.vcf", 0.25, "FORMAT/tier 1 base counts", 10, 50);
        row("Strelka, insertion",
            "caller_strelka_indel.vcf",
            0.25,
            "FORMAT/TAR,TIR tier 1",
            12,
            50);
        row("VarScan", "caller_varscan.vcf", 0.25, "FORMAT/FREQ", 20, 80);
        row("FreeBayes, first of two", "caller_freebayes.vcf", 0.2, "FORMAT/RO,AO", 20, 100);
        row("count of the reference missing",
            "reference_count_missing.vcf",
            0.25,
            "FORMAT/AD,DP",
            20,
            80);
    }

    void allelesFractionsOfCallers()
    {
        QFETCH(QString, name);
        QFETCH(double, fraction);
        QFETCH(QString, source);
        QFETCH(int, alternative);
        QFETCH(int, depth);
        const auto result = read(name);
        QVERIFY(result.has_value());
        const auto& finding = result.value().findings.front();
        QCOMPARE(*finding.alleleFraction, fraction);
        QCOMPARE(QString::fromStdString(finding.alleleFractionSource), source);
        QCOMPARE(*finding.alternativeDepth, alternative);
        QCOMPARE(*finding.depth, depth);
        QVERIFY(finding.origin == clinical::Origin::Somatic);
    }

    void aTumourFractionInInfoIsUsedWhereTheHeaderSaysSo()
    {
        const auto content = read(file("tumour_fraction_in_info.vcf")).value();
        QCOMPARE(*content.findings.front().alleleFraction, 0.222);
        QCOMPARE(content.findings.front().alleleFractionSource, std::string("INFO/TVAF"));
        QCOMPARE(*content.findings.front().depth, 144);
    }

    void headerLinesNameTheSamples_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("derived from the original") << file("sample_by_pedigree.vcf");
        QTest::newRow("genomes of a sample") << file("sample_by_line.vcf");
    }

    void headerLinesNameTheSamples()
    {
        QFETCH(QString, name);
        const auto result = read(name);
        QVERIFY(result.has_value());
        QCOMPARE(result.value().assay.tumourSample, std::string("S2"));
        QCOMPARE(result.value().assay.normalSample, std::string("S1"));
    }

    void theCallerSaysWhatIsGermline()
    {
        const auto content = read(file("germline_by_caller.vcf")).value();
        QVERIFY(content.findings[0].origin == clinical::Origin::Germline); // loss of heterozygosity
        QVERIFY(content.findings[1].origin == clinical::Origin::Somatic);
    }

    void chromosomeLengthsThatContradictGiveNoBuild()
    {
        QCOMPARE(static_cast<int>(read(file("contradicting_lengths.vcf")).error().code),
                 static_cast<int>(ErrorCode::MissingData));
    }

    void theAffectedGeneSpeaksThroughItsChosenTranscript()
    {
        const auto content = read(file("missense_behind_a_neighbour.vcf")).value();
        QCOMPARE(content.findings.size(), std::size_t{1});
        QCOMPARE(content.findings.front().gene, std::string("BRAF"));
        QCOMPARE(content.findings.front().transcript, std::string("ENST1"));
    }

    void aShiftedAnnotationIsNotUsed()
    {
        const auto content = read(file("annotation_shorter_than_its_header.vcf")).value();
        QCOMPARE(content.findings.size(), std::size_t{1});
        QCOMPARE(content.findings.front().gene, std::string("KRAS"));
        QCOMPARE(content.report.keptRaw.at("alleles without annotation in an annotated file"), 1);
        const auto& issue = content.report.issues.front();
        QCOMPARE(issue.place, std::string("line 7"));
        QVERIFY(issue.code == ErrorCode::Malformed);
    }

    void snpEffIsReadByItsHeader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << file("snpeff.vcf");
        QTest::newRow("bgzip") << file("blocks.vcf.gz");
    }

    void snpEffIsReadByItsHeader()
    {
        QFETCH(QString, name);
        const auto result = read(name);
        QVERIFY(result.has_value());
        const auto& findings = result.value().findings;
        QCOMPARE(findings.size(), std::size_t{3});
        QCOMPARE(findings[0].hgvsProtein, std::string("p.Leu858Arg"));
        QCOMPARE(findings[0].exon, std::string("21/28"));
        QCOMPARE(findings[1].gene, std::string("MET"));
        QCOMPARE(findings[1].exon, std::string()); // the rank is the intron's
        QVERIFY(findings[2].kind == clinical::FindingKind::Fusion);
        QCOMPARE(findings[2].gene, std::string("EML4"));
        QCOMPARE(findings[2].partner, std::string("ALK"));
    }

    void theSameAlleleTwiceIsOneFinding()
    {
        const auto content = read(file("the_same_allele_twice.vcf")).value();
        QCOMPARE(content.findings.size(), std::size_t{1});
        QVERIFY(content.report.issues.front().code == ErrorCode::AlreadyExists);
        QCOMPARE(content.report.issues.front().place, std::string("line 7"));
    }

    void placeholdersAreNoAlleles()
    {
        const auto content = read(file("placeholders_and_symbols.vcf")).value();
        QCOMPARE(content.findings.size(), std::size_t{2});
        for (const auto& finding : content.findings)
            QVERIFY(finding.kind == clinical::FindingKind::StructuralVariant);
        QCOMPARE(content.findings[0].filter, std::string("PASS"));
        QCOMPARE(content.findings[1].filter, std::string("."));
    }

    /// Records and alternative alleles as bcftools counted them.
    void realFilesGiveTheExpectedCounts()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto folder = tests::sharedData() + QStringLiteral("/interop/vcf/");
        QFile table(folder + QStringLiteral("EXPECTED.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        int files = 0;
        QStringList wrong;
        for (const auto& line : QString::fromUtf8(table.readAll())
                                    .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                    .mid(1)) {
            const auto cells = line.split(QLatin1Char('\t'));
            if (cells[0].startsWith(QLatin1String("invalid")) || cells[1] != QLatin1String("0"))
                continue;
            const auto path = folder + cells[0];
            vcf::Options options;
            auto result = read(path);
            for (int attempt = 0; attempt < 2 && !result.has_value(); ++attempt) {
                if (result.error().code == ErrorCode::MissingData)
                    options.genome = Genome::GRCh37;
                if (result.error().code == ErrorCode::Ambiguous)
                    options.tumourSample = vcf::samplesOf(path.toStdString()).value().front();
                result = read(path, options);
            }
            if (!result.has_value())
                wrong << cells[0] + QStringLiteral(": ") +
                             QString::fromStdString(result.error().context);
            else if (result.value().records != cells[2].toInt() ||
                     result.value().altEntries != cells[4].toInt())
                wrong << QStringLiteral("%1: %2 records, %3 alleles")
                             .arg(cells[0])
                             .arg(result.value().records)
                             .arg(result.value().altEntries);
            ++files;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QVERIFY(files > 60);
    }

    void noFileCrashesTheReader()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto folder = tests::sharedData() + QStringLiteral("/interop/vcf/");
        QFile table(folder + QStringLiteral("EXPECTED.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const auto& line : QString::fromUtf8(table.readAll())
                                    .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                    .mid(1)) {
            const auto result =
                read(folder + line.section(QLatin1Char('\t'), 0, 0), {"", "", Genome::Unknown});
            QVERIFY(result.has_value() || !result.error().context.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestVcf)
#include "tst_vcf.moc"
