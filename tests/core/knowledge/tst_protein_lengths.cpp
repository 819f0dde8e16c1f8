#include "core/knowledge/pack.h"
#include "core/knowledge/protein_lengths.h"
#include "core/terminology/positions.h"
#include "tests/support/pack_sources.h"

#include <QTemporaryDir>
#include <QTest>

#include <charconv>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

/// The starter pack, built and loaded.
Pack starterPack()
{
    const QTemporaryDir dir;
    const std::filesystem::path file = dir.filePath(QStringLiteral("a.cpack")).toStdString();
    const auto built = build(CONSILIUM_SOURCE_DIR "/resources/knowledge", file);
    if (!built.has_value())
        qFatal("%s", built.error().context.c_str());
    return Pack::load(file).value();
}

} // namespace

class TestProteinLengths : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aGeneIsFoundWithTranscriptAndSource()
    {
        const auto lengths =
            ProteinLengths::parse("# comment\nEGFR\tENST00000275493.2\t1210\tEnsembl 75\n").value();
        const auto* found = lengths.find("EGFR");
        QVERIFY(found != nullptr);
        QCOMPARE(found->residues, 1210);
        QCOMPARE(found->transcript, std::string("ENST00000275493.2"));
        QCOMPARE(found->source, std::string("Ensembl 75"));
        QVERIFY(lengths.find("BRAF") == nullptr);
        QVERIFY(ProteinLengths::parse("").value().all().empty());
    }

    void aDamagedTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("length missing") << QByteArray("EGFR\tENST1.1\t\tEnsembl 75\n");
        QTest::newRow("length of zero") << QByteArray("EGFR\tENST1.1\t0\tEnsembl 75\n");
        QTest::newRow("decimal comma") << QByteArray("EGFR\tENST1.1\t1210,0\tEnsembl 75\n");
        QTest::newRow("source missing") << QByteArray("EGFR\tENST1.1\t1210\t\n");
        QTest::newRow("transcript missing") << QByteArray("EGFR\t\t1210\tEnsembl 75\n");
        QTest::newRow("truncated line") << QByteArray("EGFR\tENST1.1\t1210\n");
        QTest::newRow("gene twice")
            << QByteArray("EGFR\tENST1.1\t1210\tEnsembl 75\nEGFR\tENST2.1\t700\tEnsembl 75\n");
    }

    void aDamagedTableIsRefused()
    {
        QFETCH(QByteArray, table);
        const auto lengths = ProteinLengths::parse(table.toStdString());
        QVERIFY(!lengths.has_value());
        QCOMPARE(lengths.error().code, ErrorCode::Malformed);
        QVERIFY(lengths.error().context.find("line") != std::string::npos);
    }

    /// Lengths as UniProt states them for the canonical protein of the same transcript.
    void theStarterPackAgreesWithUniProt_data()
    {
        QTest::addColumn<QByteArray>("gene");
        QTest::addColumn<int>("residues");
        QTest::newRow("EGFR, P00533") << QByteArray("EGFR") << 1210;
        QTest::newRow("KRAS, P01116-2, the shorter isoform") << QByteArray("KRAS") << 188;
        QTest::newRow("TP53, P04637") << QByteArray("TP53") << 393;
        QTest::newRow("PIK3CA, P42336") << QByteArray("PIK3CA") << 1068;
        QTest::newRow("BRCA2, P51587") << QByteArray("BRCA2") << 3418;
        QTest::newRow("IDH1, O75874") << QByteArray("IDH1") << 414;
    }

    void theStarterPackAgreesWithUniProt()
    {
        QFETCH(QByteArray, gene);
        QFETCH(int, residues);
        static const auto kLengths = ProteinLengths::parse(starterPack().proteinLengths).value();
        const auto* found = kLengths.find(gene.toStdString());
        QVERIFY(found != nullptr);
        QCOMPARE(found->residues, residues);
        // Its MANE Select transcript is younger than the release that was counted.
        QVERIFY(kLengths.find("BRAF") == nullptr);
    }

    /// An independent source in the same pack: known variants carry their own residue numbers.
    void noKnownVariantLiesPastTheEnd()
    {
        const auto pack = starterPack();
        const auto lengths = ProteinLengths::parse(pack.proteinLengths).value();
        const auto positions = terminology::PositionTable::parse(pack.positions).value();
        int compared = 0;
        for (const auto& known : positions.all()) {
            const auto* length = lengths.find(known.gene);
            int codon = 0;
            const auto* end = known.protein.data() + known.protein.size();
            if (length == nullptr || known.protein.size() < 2 ||
                std::from_chars(known.protein.data() + 1, end, codon).ec != std::errc())
                continue;
            ++compared;
            QVERIFY2(codon <= length->residues, known.protein.c_str());
        }
        QVERIFY(compared > 300);
    }

    void aGeneThatTheTablesLackStopsTheBuild()
    {
        tests::PackSources sources;
        tests::writeBytes(sources.folder() / "protein-lengths.tsv",
                          "NOSUCH\tENST1.1\t12\tinvented\n");
        const QTemporaryDir dir;
        const auto built =
            build(sources.folder(), dir.filePath(QStringLiteral("a.cpack")).toStdString());
        QVERIFY(!built.has_value());
        QCOMPARE(built.error().code, ErrorCode::NotFound);
        QCOMPARE(built.error().context, std::string("protein-lengths.tsv: NOSUCH"));
    }
};

QTEST_APPLESS_MAIN(TestProteinLengths)
#include "tst_protein_lengths.moc"
