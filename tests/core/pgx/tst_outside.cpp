#include "core/pgx/outside.h"
#include "tests/support/pharmacogenes.h"

#include <QTest>

using namespace consilium;
using namespace consilium::pgx;

namespace
{

std::string said(const Result<clinical::Pharmacogene>& read)
{
    if (!read.has_value())
        return "error " + read.error().context;
    const auto& reading = read.value().readings.front();
    return read.value().gene + "; " + reading.lookup + "; " + reading.phenotype +
           (reading.activityScore.empty() ? "" : "; " + reading.activityScore);
}

} // namespace

class TestOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void typed_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* line, const char* expected) {
            QTest::newRow(line) << std::string(line) << std::string(expected);
        };
        row("CYP2D6 *4/*4", "CYP2D6; *4/*4; Poor Metabolizer; 0.0");
        row(" cyp2d6\t*1 / *4 ", "CYP2D6; *1/*4; Intermediate Metabolizer; 1.0");
        row("CYP2D6 *1x2/*4", "CYP2D6; *1x2/*4; Normal Metabolizer; 2.0");
        row("CYP2D6 *1/*2x>=3", "CYP2D6; *1/*2x≥3; Ultrarapid Metabolizer; ≥4.0");
        row("CYP2D6 *10x4/*10", "CYP2D6; *10x4/*10; Normal Metabolizer; 1.25");
        row("CYP2D6 *1/*9999", "CYP2D6; *1/*9999; n/a; n/a");
        row("DPYD *1/*2A", "DPYD; Reference/c.1905+1G>A (*2A); Intermediate Metabolizer; 1.0");
        row("DPYD c.1905+1G>A het",
            "DPYD; Reference/c.1905+1G>A (*2A); Intermediate Metabolizer; 1.0");
        row("DPYD c.2846A>T hom", "DPYD; c.2846A>T/c.2846A>T; Intermediate Metabolizer; 1.0");
        row("DPYD HapB3 het",
            "DPYD; Reference/c.1129-5923C>G, c.1236G>A (HapB3); Intermediate Metabolizer; 1.5");
        row("TPMT *1/*3A", "TPMT; *1/*3A; Intermediate Metabolizer");
        row("CYP2C19 *2 het", "CYP2C19; *1/*2; Intermediate Metabolizer");
        row("G6PD A- 202A_376G", "G6PD; A- 202A_376G; Deficient");
        row("G6PD B (reference)/A", "G6PD; B (reference)/A; Normal");
        row("MT-RNR1 m.1555A>G",
            "MT-RNR1; m.1555A>G; increased risk of aminoglycoside-induced hearing loss");
        row("HLA-B *57:01 positive", "HLA-B; *57:01 positive; *57:01 positive");
        row("HLA-B *57:01/*07:02", "HLA-B; *57:01/*07:02; ");
        row("UGT1A1 *28/*80+*28", "UGT1A1; *28/*80+*28; Poor Metabolizer");
        row("CYP2D6", "error outside call: a gene and its result are needed");
        row("", "error outside call: a gene and its result are needed");
        row("XYZ1 *1/*2", "error outside call: gene");
        row("CYP2D6 *4", "error outside call: two alleles are needed");
        row("CYP2D6 *1/*2/*3", "error outside call: two alleles are needed");
        row("CYP2D6 *1/", "error outside call: allele");
        row("CYP2D6 poor", "error outside call: allele");
        row("HLA-B *57:01", "error outside call: two alleles, or one with positive or negative");
        row("HLA-B positive", "error outside call: allele");
    }

    void typed()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, expected);
        const auto read = readTyped(line, tests::definitions(), tests::functions());
        QCOMPARE(said(read), expected);
        QVERIFY(!read.has_value() || read.value().isOutside);
    }

    void presenceOfHlaAlleles()
    {
        const auto read =
            readTyped("HLA-B *57:01/*15", tests::definitions(), tests::functions()).value();
        // Which *15 it is was not said, so nothing is said of *15:02.
        QCOMPARE(read.readings.front().alleles,
                 (std::vector<std::string>{"*57:01", "*15", "*57:01 positive", "*58:01 negative"}));
    }

    void file()
    {
        const auto read = readOutsideFile("# of another program\n"
                                          "CYP2D6\t*1/*4\r\n"
                                          "\n"
                                          "TPMT\t\tIntermediate Metabolizer\n"
                                          "CYP2C9\t*1/*2\tNormal Metabolizer\t2.0\n",
                                          tests::definitions(),
                                          tests::functions());
        QVERIFY(read.has_value());
        QCOMPARE(read.value().size(), std::size_t{3});
        QCOMPARE(read.value()[1].readings.front().phenotype,
                 std::string("Intermediate Metabolizer"));
        QCOMPARE(read.value()[1].calls, std::vector<std::string>{"Intermediate Metabolizer"});
        // What is stated stands, and what we would say is said beside it.
        QCOMPARE(read.value()[2].readings.front().activityScore, std::string("2.0"));
        QCOMPARE(read.value()[2].notes.size(), std::size_t{2});
    }

    void brokenFiles_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("context");
        QTest::newRow("an unknown gene") << std::string("CYP2D6\t*1/*4\nXYZ1\t*1/*1\n")
                                         << std::string("line 2: outside call: gene");
        QTest::newRow("one column")
            << std::string("CYP2D6\n")
            << std::string("line 1: outside call: no diplotype and no phenotype");
        QTest::newRow("nothing stated")
            << std::string("CYP2D6\t\t\t\n")
            << std::string("line 1: outside call: no diplotype and no phenotype");
        QTest::newRow("a gene twice") << std::string("CYP2D6\t*1/*4\nCYP2D6\t*1/*1\n")
                                      << std::string("line 2: outside call: gene");
        QTest::newRow("binary") << std::string("CYP2D6\t*1/\x01*4\n")
                                << std::string("line 1: outside call: text");
    }

    void brokenFiles()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, context);
        const auto read = readOutsideFile(text, tests::definitions(), tests::functions());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().context, context);
    }
};

QTEST_APPLESS_MAIN(TestOutside)

#include "tst_outside.moc"
