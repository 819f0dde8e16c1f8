#include "core/knowledge/gene_roles.h"
#include "core/knowledge/hotspots.h"
#include "core/knowledge/pack.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

/// Invented rows in the columns that matter, in an order of their own.
constexpr const char* kFile =
    "type\thugo_symbol\tamino_acid_position\ttumor_count\tvariant_amino_acid\n"
    "single residue\tBRAF\t600\t897\tE:833|K:24\n"
    "in-frame indel\tEGFR\t745-753\t200\tE746_A750del:120\n"
    "in-frame indel\tSMARCA4\t546\t5\tK546del:5\n"
    "splice site\tMET\t1010\t20\tsplice:20\n"
    "3d\tBRAF\t600\t545\tE:509\n"
    "single residue\tTP53\tabout 175\t416\tH:386\n"
    "guess\tTP53\t175\t416\tH:386\n";

} // namespace

class TestHotspots : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void importsAndReads()
    {
        const auto imported = importHotspots(kFile).value();
        QCOMPARE(imported.taken, 3);
        QCOMPARE(imported.structural, 1);
        QCOMPARE(imported.splice, 1);
        QCOMPARE(imported.leftOut.size(), std::size_t{2});
        QVERIFY(imported.leftOut[0].starts_with("line 7: "));
        QVERIFY(imported.leftOut[1].starts_with("line 8: "));

        const auto hotspots = Hotspots::parse(imported.table).value();
        const auto* residue = hotspots.residue("BRAF", 600);
        QVERIFY(residue != nullptr);
        QCOMPARE(residue->samples, 897); // of the plain count, not of the cluster in space
        QCOMPARE(residue->changes.at("E"), 833);
        QVERIFY(hotspots.residue("BRAF", 601) == nullptr);
        QVERIFY(hotspots.residue("EGFR", 746) == nullptr);
        QVERIFY(hotspots.residue("SMARCA4", 546) == nullptr);
        QCOMPARE(hotspots.stretch("EGFR", 746, 750)->samples, 200);
        QVERIFY(hotspots.stretch("EGFR", 740, 750) == nullptr);
        QVERIFY(hotspots.stretch("BRAF", 600, 600) == nullptr);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a column is missing")
            << QByteArray("hugo_symbol\tamino_acid_position\ttumor_count\ttype\n");
        QTest::newRow("a web page") << QByteArray("<html>\n<body>\n");
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        const auto imported = importHotspots(text.toStdString());
        QVERIFY(!imported.has_value());
        QVERIFY(imported.error().code == ErrorCode::Malformed);
    }

    void damagedTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("too few cells") << QByteArray("BRAF\t600\t897\n");
        QTest::newRow("negative count") << QByteArray("BRAF\t600\t-1\tE:1\n");
        QTest::newRow("count of zero") << QByteArray("BRAF\t600\t0\tE:1\n");
        QTest::newRow("stretch backwards") << QByteArray("BRAF\t600-5\t10\tE:1\n");
        QTest::newRow("change without count") << QByteArray("BRAF\t600\t10\tE\n");
        QTest::newRow("no gene") << QByteArray("\t600\t10\tE:1\n");
    }

    void damagedTables()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Hotspots::parse(text.toStdString()).has_value());
    }

    void roles()
    {
        const auto roles =
            GeneRoles::parse("# comment\nTP53\ttumour-suppressor\tPMID 1\nEZH2\tboth\tPMID 2\n")
                .value();
        QVERIFY(roles.find("TP53")->role == Role::TumourSuppressor);
        QCOMPARE(roles.find("EZH2")->source, std::string("PMID 2"));
        QVERIFY(roles.find("NOSUCH") == nullptr);
        for (const auto* bad : {"TP53\ttumour-suppressor\n",
                                "TP53\tsuppressor\tPMID 1\n",
                                "TP53\tboth\t\n",
                                "TP53\tboth\ta\nTP53\toncogene\tb\n"})
            QVERIFY2(!GeneRoles::parse(bad).has_value(), bad);
    }

    void thePackCarriesThem()
    {
        QTemporaryDir dir;
        const std::filesystem::path source = dir.filePath(QStringLiteral("mine.txt")).toStdString();
        const std::filesystem::path file = dir.filePath(QStringLiteral("mine.cpack")).toStdString();
        std::ofstream(source) << kFile;
        std::vector<std::string> notes;
        const auto built =
            build(CONSILIUM_SOURCE_DIR "/resources/knowledge", file, {source, {}, &notes});
        QVERIFY2(built.has_value(), built.has_value() ? "" : built.error().context.c_str());
        QCOMPARE(notes.size(), std::size_t{3});
        QVERIFY(notes.back().starts_with("hotspots: 3 taken"));
        const auto pack = Pack::load(file).value();
        QVERIFY(pack.manifest.sources.back().name.find("mine.txt") != std::string::npos);
        QVERIFY(Hotspots::parse(pack.hotspots).value().residue("BRAF", 600) != nullptr);
        const auto roles = GeneRoles::parse(pack.geneRoles).value();
        QVERIFY(roles.find("TP53")->role == Role::TumourSuppressor);
        QVERIFY(roles.find("BRAF")->role == Role::Oncogene);
        for (const auto& [gene, role] : roles.all())
            QVERIFY2(role.source.find("PMID") != std::string::npos, gene.c_str());
    }

    void theStarterPackCarriesNoHotspots()
    {
        QTemporaryDir dir;
        const std::filesystem::path file = dir.filePath(QStringLiteral("a.cpack")).toStdString();
        QVERIFY(build(CONSILIUM_SOURCE_DIR "/resources/knowledge", file).has_value());
        QVERIFY(Pack::load(file).value().hotspots.empty());
    }

    void theRealTable()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        QTemporaryDir dir;
        const std::filesystem::path file = dir.filePath(QStringLiteral("a.cpack")).toStdString();
        std::vector<std::string> notes;
        const auto built =
            build(CONSILIUM_SOURCE_DIR "/resources/knowledge",
                  file,
                  {(tests::sharedData() + QStringLiteral("/hotspots/hotspots_v2_and_3d.txt.gz"))
                       .toStdString(),
                   {},
                   &notes});
        QVERIFY2(built.has_value(), built.has_value() ? "" : built.error().context.c_str());
        const auto hotspots = Hotspots::parse(Pack::load(file).value().hotspots).value();
        QCOMPARE(hotspots.residue("BRAF", 600)->changes.at("E"), 833);
        QCOMPARE(hotspots.residue("TP53", 175)->samples, 416);
        QVERIFY2(notes.size() == 1, notes.front().c_str());
    }
};

QTEST_APPLESS_MAIN(TestHotspots)
#include "tst_hotspots.moc"
