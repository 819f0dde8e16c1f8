#include "tests/core/interchange/vcf/genotype_files.h"

#include <QFile>
#include <QTest>

#include <chrono>
#include <filesystem>

using namespace consilium;
using namespace consilium::tests;

/// Reading genotypes by an index, which is right or not.
class TestGenotypeIndex : public QObject, private tests::GenotypeFiles
{
    Q_OBJECT

private Q_SLOTS:

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
};

QTEST_APPLESS_MAIN(TestGenotypeIndex)
#include "tst_genotype_index.moc"
