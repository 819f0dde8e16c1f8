#include "core/genomics/liftover.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using clinical::Genome;
using terminology::Allele;

namespace
{

/// Chromosome 1 of 1,000 bases: 100 to 199 go to 150, a gap of ten here and of five there, then 40
/// more bases. Chromosome 2: 0 to 99 go to the other strand of a chromosome of 500. Chromosome 3:
/// two chains for one place. Chromosome 5: one chain twice, as in Ensembl's files. An alternate
/// locus leads nowhere.
constexpr const char* kChains = "# invented\n"
                                "chain 1000 chr1 1000 + 100 250 chr1 1200 + 150 295 1\n"
                                "100\t10\t5\n"
                                "40\n"
                                "\n"
                                "chain 900 2 400 + 0 100 2 500 - 50 150 2\n"
                                "100\n"
                                "\n"
                                "chain 800 3 400 + 0 100 3 400 + 0 100 3\n"
                                "100\n"
                                "\n"
                                "chain 700 3 400 + 50 150 4 400 + 50 150 4\n"
                                "100\n"
                                "\n"
                                "chain 650 5 400 + 0 100 5 400 + 10 110 5\n"
                                "100\n"
                                "\n"
                                "chain 650 chr5 400 + 0 100 5 400 + 10 110 5\n"
                                "100\n"
                                "\n"
                                "chain 600 chr6_alt 400 + 0 100 6 400 + 0 100 5\n"
                                "100\n";

Liftover liftover() { return Liftover::parse(kChains).value(); }

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestLiftover : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void positions_data()
    {
        QTest::addColumn<QString>("chromosome");
        QTest::addColumn<qint64>("position");
        QTest::addColumn<QString>("expected"); // or the failure
        const auto row =
            [](const char* name, const char* chromosome, qint64 position, const char* expected) {
                QTest::newRow(name)
                    << QString::fromLatin1(chromosome) << position << QString::fromLatin1(expected);
            };
        row("first base of a block", "1", 101, "1:151+");
        row("its last base", "1", 200, "1:250+");
        row("with chr before the name", "chr1", 101, "1:151+");
        row("in the gap", "1", 205, "not found");
        row("after the gap", "1", 211, "1:256+");
        row("before every chain", "1", 100, "not found");
        row("behind every chain", "1", 251, "not found");
        row("other strand, first base", "2", 1, "2:450-");
        row("other strand, last base", "2", 100, "2:351-");
        row("in two chains", "3", 60, "ambiguous");
        row("beside the second chain", "3", 50, "3:50+");
        row("one chain under two names", "5", 20, "5:30+");
        row("alternate locus", "6", 10, "not found");
        row("chromosome without a chain", "7", 10, "not found");
    }

    void positions()
    {
        QFETCH(QString, chromosome);
        QFETCH(qint64, position);
        QFETCH(QString, expected);
        const auto lifted = liftover().lift(chromosome.toStdString(), position);
        const auto found =
            lifted.has_value()
                ? QStringLiteral("%1:%2%3")
                      .arg(QString::fromStdString(lifted.value().chromosome))
                      .arg(lifted.value().position)
                      .arg(QLatin1Char(lifted.value().strand == Strand::Same ? '+' : '-'))
            : lifted.error().code == ErrorCode::Ambiguous ? QStringLiteral("ambiguous")
                                                          : QStringLiteral("not found");
        QCOMPARE(found, expected);
    }

    void alleles_data()
    {
        QTest::addColumn<QString>("chromosome");
        QTest::addColumn<qint64>("position");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("alternative");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name,
                            const char* chromosome,
                            qint64 position,
                            const char* reference,
                            const char* alternative,
                            const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(chromosome) << position
                                << QString::fromLatin1(reference)
                                << QString::fromLatin1(alternative)
                                << QString::fromLatin1(expected);
        };
        row("substitution", "1", 110, "A", "G", "1:160 A>G");
        row("deletion up to the gap", "1", 198, "ACT", "", "1:248 ACT>");
        row("deletion across the gap", "1", 199, "ACT", "", "not found");
        row("insertion in a block", "1", 150, "", "TT", "1:200 >TT");
        row("insertion behind the last base of a block", "1", 201, "", "TT", "not found");
        row("substitution where the strand turns", "2", 1, "A", "G", "2:450 T>C");
        row("two bases where the strand turns", "2", 1, "AC", "GG", "2:449 GT>CC");
        row("deletion where the strand turns", "2", 1, "AC", "", "unsupported");
        row("insertion where the strand turns", "2", 10, "", "AC", "unsupported");
    }

    void alleles()
    {
        QFETCH(QString, chromosome);
        QFETCH(qint64, position);
        QFETCH(QString, reference);
        QFETCH(QString, alternative);
        QFETCH(QString, expected);
        const auto lifted = liftover().lift(Allele{chromosome.toStdString(),
                                                   position,
                                                   reference.toStdString(),
                                                   alternative.toStdString()});
        const auto found =
            lifted.has_value() ? QStringLiteral("%1:%2 %3>%4")
                                     .arg(QString::fromStdString(lifted.value().chromosome))
                                     .arg(lifted.value().position)
                                     .arg(QString::fromStdString(lifted.value().reference),
                                          QString::fromStdString(lifted.value().alternative))
            : lifted.error().code == ErrorCode::Unsupported ? QStringLiteral("unsupported")
                                                            : QStringLiteral("not found");
        QCOMPARE(found, expected);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("context");
        const auto row = [](const char* name, const char* text, const char* context) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(context);
        };
        row("cut short",
            "chain 1 1 100 + 0 50 1 100 + 0 50 1\n20\t5\t5\n",
            "chain file: cut short");
        row("blocks longer than the chain",
            "chain 1 1 100 + 0 50 1 100 + 0 50 1\n51\n",
            "chain file: line 2");
        row("a number that is none",
            "chain 1 1 100 + 0 fifty 1 100 + 0 50 1\n50\n",
            "chain file: line 1");
        row("behind the end of the chromosome",
            "chain 1 1 100 + 0 150 1 100 + 0 50 1\n50\n",
            "chain file: line 1");
        row("source on the other strand",
            "chain 1 1 100 - 0 50 1 100 + 0 50 1\n50\n",
            "chain file: line 1");
        row("block before any chain", "50\n", "chain file: line 1");
        row("another format", "<html>\n", "chain file: line 1");
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, context);
        const auto result = Liftover::parse(text.toStdString());
        QVERIFY(!result.has_value());
        QVERIFY(result.error().code == ErrorCode::Malformed);
        QCOMPARE(QString::fromStdString(result.error().context), context);
    }

    void folderWithOneDirection()
    {
        QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        QVERIFY(Liftovers::load(path).error().code == ErrorCode::NotFound);
        write(folder.filePath(QStringLiteral("hg19ToHg38.over.chain")), kChains);
        const auto both = Liftovers::load(path);
        QVERIFY(both.has_value());
        QVERIFY(both.value().from(Genome::GRCh37) != nullptr);
        QVERIFY(both.value().from(Genome::GRCh38) == nullptr);
        QVERIFY(both.value().from(Genome::Unknown) == nullptr);
        write(folder.filePath(QStringLiteral("hg19ToHg38.over.chain.gz")), "\x1f\x8b broken");
        QVERIFY(Liftovers::load(path).error().code == ErrorCode::Malformed);
    }

    /// Every place of the published table, there and back.
    void realChains()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto both =
            Liftovers::load((tests::sharedData() + QStringLiteral("/liftover")).toStdString());
        QVERIFY(both.has_value());
        QFile file(tests::sharedData() + QStringLiteral("/oncology-cases/coordinates.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        (void)file.readLine();
        int rows = 0;
        while (!file.atEnd()) {
            const auto cells = file.readLine().trimmed().split('\t');
            const auto chromosome = cells[1].toStdString();
            const auto in37 = cells[2].toLongLong();
            const auto in38 = cells[5].toLongLong();
            const auto there = both.value().to38.lift(chromosome, in37);
            const auto back = both.value().to37.lift(chromosome, in38);
            QVERIFY2(there.has_value() && back.has_value(), cells[0].constData());
            QCOMPARE(there.value().position, std::int64_t{in38});
            QCOMPARE(back.value().position, std::int64_t{in37});
            ++rows;
        }
        QCOMPARE(rows, 25);
    }
};

QTEST_APPLESS_MAIN(TestLiftover)
#include "tst_liftover.moc"
