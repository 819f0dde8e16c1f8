#include "core/interchange/vcf/reference.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium;
using interchange::vcf::Reference;

namespace
{

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// Two invented chromosomes, one with soft-masked bases.
constexpr const char* kFasta = ">1 invented\nACGTAC\nGTacgt\nNN\n>chrM\nGATCACAG\n";

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bases_data()
    {
        QTest::addColumn<QString>("chromosome");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name,
                            const char* chromosome,
                            qint64 first,
                            qint64 last,
                            const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(chromosome) << first << last
                                << QString::fromLatin1(expected);
        };
        row("one base", "1", 1, 1, "A");
        row("over the end of a line", "1", 5, 8, "ACGT");
        row("masked bases in upper case", "1", 9, 12, "ACGT");
        row("the last bases", "1", 13, 14, "NN");
        row("beyond the end", "1", 13, 20, "NN");
        row("with chr", "chr1", 1, 4, "ACGT");
        row("mitochondrion under its other name", "MT", 1, 4, "GATC");
        row("no such chromosome", "2", 1, 4, "not found");
        row("before the start", "1", 0, 4, "not found");
        row("backwards", "1", 4, 1, "not found");
    }

    void bases()
    {
        QFETCH(QString, chromosome);
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(QString, expected);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("small.fa"));
        write(path, kFasta);
        const auto reference = Reference::open(path.toStdString());
        QVERIFY(reference.has_value());
        const auto found = reference.value().bases(chromosome.toStdString(), first, last);
        if (!found.has_value())
            QVERIFY(found.error().code == ErrorCode::NotFound);
        QCOMPARE(found.has_value() ? QString::fromStdString(found.value())
                                   : QStringLiteral("not found"),
                 expected);
    }

    void refused()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("small.fa"));
        QVERIFY(Reference::open(path.toStdString()).error().code == ErrorCode::NotFound);
        write(path, "##fileformat=VCFv4.2\n");
        QVERIFY(Reference::open(path.toStdString()).error().code == ErrorCode::Malformed);
        write(path, "");
        const auto empty = Reference::open(path.toStdString());
        QVERIFY(!empty.has_value() || !empty.value().bases("1", 1, 1).has_value());
    }
};

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
