#include "core/terminology/positions.h"

#include <QTest>

using namespace consilium;
using namespace consilium::terminology;
using clinical::Genome;

namespace
{

/// Invented coordinates of invented genes.
constexpr const char* kTable =
    "# comment\n"
    "AAA1\tK10N\tc.30G>T\t2/5\tENST1.1\t7\t1000\tG\tT\t2000\tG\tT\tCIViC:1\n"
    "AAA1\tK10R\tc.29A>G\t2/5\tENST1.1\t7\t999\tA\tG\t1999\tA\tG\tCIViC:2\n"
    "BBB1\tL5_E6del\t-\t3/5\tENST2.1\tX\t500\tTGTGTG\t-\t900\tTGTGTG\t-\tCIViC:3\n"
    "BBB1\tP7_Q8insA\t-\t-\t-\tX\t520\t-\tGCA\t-\t-\t-\tCIViC:4\n";

PositionTable table() { return PositionTable::parse(kTable).value(); }

} // namespace

class TestPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void allelesAreTrimmed_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("alternative");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name,
                            int position,
                            const char* reference,
                            const char* alternative,
                            const char* result) {
            QTest::newRow(name) << position << QString::fromLatin1(reference)
                                << QString::fromLatin1(alternative) << QString::fromLatin1(result);
        };
        row("one base", 10, "A", "T", "7:10:A>T");
        row("anchored deletion", 10, "CAG", "C", "7:11:AG>");
        row("anchored insertion", 10, "C", "CAG", "7:11:>AG");
        row("deletion anchored behind", 10, "AGC", "C", "7:10:AG>");
        row("insertion in a repeat goes left", 10, "CAA", "CAAA", "7:11:>A");
        row("deletion in a repeat goes left", 10, "CAAA", "CA", "7:11:AA>");
        row("several bases with shared ends", 10, "GACT", "GTGT", "7:11:AC>TG");
        row("one base among shared ones", 10, "GACT", "GTCT", "7:11:A>T");
        row("lower case", 10, "ca", "c", "7:11:A>");
    }

    void allelesAreTrimmed()
    {
        QFETCH(int, position);
        QFETCH(QString, reference);
        QFETCH(QString, alternative);
        QFETCH(QString, result);
        const auto allele =
            trimmed({"chr7", position, reference.toStdString(), alternative.toStdString()});
        QCOMPARE(QStringLiteral("%1:%2:%3>%4")
                     .arg(QString::fromStdString(allele.chromosome))
                     .arg(allele.position)
                     .arg(QString::fromStdString(allele.reference),
                          QString::fromStdString(allele.alternative)),
                 result);
    }

    void oneDeletionMayBePlacedDifferently()
    {
        const Allele written{"X", 500, "TGTGTG", ""};
        QVERIFY(isSameChange(written, written));
        QVERIFY(isSameChange(written, {"X", 501, "GTGTGT", ""}));
        QVERIFY(isSameChange({"X", 501, "GTGTGT", ""}, written));
        QVERIFY(isSameChange(written, {"X", 506, "TGTGTG", ""})); // the repeat goes on
        QVERIFY(!isSameChange(written, {"X", 501, "GTGTGA", ""}));
        QVERIFY(!isSameChange(written, {"X", 507, "TGTGTG", ""})); // a base between is not known
        QVERIFY(!isSameChange(written, {"X", 502, "TGTG", ""}));
        QVERIFY(!isSameChange(written, {"Y", 501, "GTGTGT", ""}));
    }

    void variantsAreFoundInEitherBuild()
    {
        const auto positions = table();
        QCOMPARE(positions.all().size(), std::size_t{4});
        const auto* found = positions.find(Genome::GRCh37, {"7", 1000, "G", "T"});
        QVERIFY(found != nullptr);
        QCOMPARE(found->protein, std::string("K10N"));
        QCOMPARE(found->exon, std::string("2/5"));
        QCOMPARE(found->source, std::string("CIViC:1"));
        QVERIFY(positions.find(Genome::GRCh38, {"7", 2000, "G", "T"}) == found);
        QVERIFY(positions.find(Genome::GRCh38, {"7", 1000, "G", "T"}) == nullptr);
        QVERIFY(positions.find(Genome::GRCh37, {"7", 1000, "G", "A"}) == nullptr);
        QVERIFY(positions.find(Genome::GRCh37, {"8", 1000, "G", "T"}) == nullptr);
        QVERIFY(positions.find(Genome::Unknown, {"7", 1000, "G", "T"}) == nullptr);
        QVERIFY(positions.find(Genome::GRCh37, {"GL000207.1", 1000, "G", "T"}) == nullptr);
        const auto* shifted = positions.find(Genome::GRCh38, {"X", 901, "GTGTGT", ""});
        QVERIFY(shifted != nullptr);
        QCOMPARE(shifted->protein, std::string("L5_E6del"));
        QVERIFY(positions.find(Genome::GRCh37, {"X", 520, "", "GCA"}) != nullptr);
        QCOMPARE(positions.all()[3].grch38.position, std::int64_t{0});
    }

    void whatIsKnownAboutAPlace()
    {
        const auto positions = table();
        QVERIFY(positions.isNear(Genome::GRCh37, "chr7", 1000, 1000));
        QVERIFY(!positions.isNear(Genome::GRCh37, "7", 5000, 5001));
        QVERIFY(!positions.isNear(Genome::GRCh37, "HLA", 1000, 1000));
        QCOMPARE(*positions.baseAt(Genome::GRCh37, "X", 503), 'G');
        QVERIFY(!positions.baseAt(Genome::GRCh37, "X", 506));
        QVERIFY(!positions.baseAt(Genome::GRCh38, "X", 503));
        QCOMPARE(positions.ofGene("AAA1").size(), std::size_t{2});
        QVERIFY(positions.ofGene("AAA").empty());
    }

    void tablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("table");
        const QByteArray good = "AAA1\tK10N\tc.30G>T\t2/5\tENST1.1\t7\t1000\tG\tT\t2000\tG\tT\tS:1";
        const auto row = [&](const char* name, const char* find, const char* replace) {
            auto text = good;
            text.replace(find, replace);
            QVERIFY2(text != good, name);
            QTest::newRow(name) << text;
        };
        row("a column too few", "\tS:1", "");
        row("no gene", "AAA1", "-");
        row("no source", "S:1", "-");
        row("letters for a position", "1000", "1o00");
        row("no such chromosome", "\t7\t", "\t27\t");
        row("letters that are no bases", "\tG\tT\t2000", "\tG\tU\t2000");
        row("no change", "\tG\tT\t2000", "\tG\tG\t2000");
        row("not trimmed", "\tG\tT\t2000", "\tGA\tTA\t2000");
        row("neither protein nor coding change", "K10N\tc.30G>T", "-\t-");
        row("in no build", "1000\tG\tT\t2000\tG\tT", "-\t-\t-\t-\t-\t-");
        QTest::newRow("one allele twice") << good + '\n' + good;
    }

    void tablesAreRefused()
    {
        QFETCH(QByteArray, table);
        const auto result = PositionTable::parse(table.toStdString());
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(ErrorCode::Malformed));
        QVERIFY(result.error().context.starts_with("positions: "));
    }

    void anEmptyTableKnowsNothing()
    {
        const auto positions = PositionTable::parse("").value();
        QVERIFY(positions.find(Genome::GRCh37, {"7", 1000, "G", "T"}) == nullptr);
        QVERIFY(!positions.isNear(Genome::GRCh37, "7", 1, 1'000'000));
    }
};

QTEST_APPLESS_MAIN(TestPositions)
#include "tst_positions.moc"
