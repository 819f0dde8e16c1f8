#include "core/interchange/panel/panel.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace consilium;
using namespace consilium::interchange;
using panel::Panel;

namespace
{

const terminology::GeneTable& genes()
{
    static const auto table = terminology::GeneTable::parse(
                                  "EGFR\t1\t1\tERBB1\t\t\nKRAS\t2\t2\t\t\t\nH3-3A\t3\t3\t\t\t\n")
                                  .value();
    return table;
}

using Names = std::vector<std::string>;

} // namespace

class TestPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("symbols");
        QTest::addColumn<double>("megabases");
        QTest::addColumn<QString>("places");
        QTest::newRow("one a line")
            << QByteArray("# panel\nKRAS\n\nERBB1\n") << "EGFR KRAS" << -1.0 << "";
        QTest::newRow("Windows lines and a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                                           "KRAS\r\nEGFR\r\n")
                                                             << "EGFR KRAS" << -1.0 << "";
        QTest::newRow("unknown symbol is kept")
            << QByteArray("KRAS\nEGFRR\n") << "EGFRR KRAS" << -1.0 << "line 2";
        QTest::newRow("BED, overlaps counted once")
            << QByteArray("track name=x\nchr7\t0\t1000000\tEGFR_exon1\nchr7\t500000\t1500000\tEGFR|"
                          "NM_005228\nchr12\t0\t500000\tKRAS\n")
            << "EGFR KRAS" << 2.0 << "";
        QTest::newRow("BED, a symbol with a hyphen")
            << QByteArray("chr1\t10\t20\tH3-3A-ex2\n") << "H3-3A" << 0.00001 << "";
        QTest::newRow("BED, bad regions are issues")
            << QByteArray(
                   "chr7\t20\t10\tEGFR\nchr7\t0\t10\tNOSUCH_1\nchr7\t0\t10\nchr7\t0\t10\tKRAS\n")
            << "KRAS" << 0.00001 << "line 1 line 2 line 3";
        QTest::newRow("cBioPortal")
            << QByteArray(
                   "stable_id: Panel-2\ndescription: two genes: a test\ngene_list: EGFR\tKRAS\n")
            << "EGFR KRAS" << -1.0 << "";
    }

    void forms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, symbols);
        QFETCH(double, megabases);
        QFETCH(QString, places);
        const auto read = panel::read(text.toStdString(), genes());
        QVERIFY(read.has_value());
        QStringList names;
        for (const auto& gene : read.value().genes)
            names << QString::fromStdString(gene);
        QCOMPARE(names.join(QLatin1Char(' ')), symbols);
        QVERIFY(std::abs(read.value().coveredMegabases.value_or(-1) - megabases) < 1e-9);
        QStringList found;
        for (const auto& issue : read.value().issues)
            found << QString::fromStdString(issue.place);
        QCOMPARE(found.join(QLatin1Char(' ')), places);
    }

    void theNameOfACBioPortalPanel()
    {
        QCOMPARE(panel::read("stable_id: P1\ngene_list: EGFR\n", genes()).value().name,
                 std::string("P1"));
    }

    void coverage()
    {
        const auto read =
            panel::read("#required-coverage 95%\nEGFR\t0.6\nKRAS\t99.5 %\nERBB1\tlow\n", genes())
                .value();
        QCOMPARE(*read.requiredCoverage, 0.95);
        QCOMPARE(read.coverage.size(), std::size_t{2});
        QCOMPARE(read.coverage[0], (clinical::GeneCoverage{"EGFR", 0.6}));
        QVERIFY(std::abs(read.coverage[1].fraction - 0.995) < 1e-12);
        QCOMPARE(read.issues.size(), std::size_t{1});
        QCOMPARE(read.issues.front().place, std::string("line 4"));
    }

    void nothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("comments") << QByteArray("# a\n#b\n");
        QTest::newRow("regions without genes") << QByteArray("chr7\t1\t10\n");
    }

    void nothing()
    {
        QFETCH(QByteArray, text);
        const auto read = panel::read(text.toStdString(), genes());
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::Malformed);
    }

    void appliesToAnAssay()
    {
        QTemporaryDir dir;
        const std::filesystem::path file =
            dir.filePath(QStringLiteral("Panel X.bed")).toStdString();
        std::ofstream(file) << "chr7\t0\t2000000\tEGFR\n";
        const auto read = panel::readFile(file, genes()).value();
        clinical::Assay assay;
        assay.name = "tumour.vcf";
        panel::apply(read, assay);
        QCOMPARE(assay.genesTested, Names{"EGFR"});
        QCOMPARE(*assay.coveredMegabases, 2.0);
        QCOMPARE(assay.name, std::string("tumour.vcf, Panel X"));
        QVERIFY(panel::readFile(file / "no", genes()).error().code == ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestPanel)
#include "tst_panel.moc"
