#include "core/base/crypto/hash.h"
#include "core/models/table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium;
using namespace consilium::models;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QByteArray("2");
        QTest::newRow("quoted comma and quote")
            << QByteArray("a,b\n1,\"x, \"\"y\"\"\"\n") << QByteArray("x, \"y\"");
        QTest::newRow("quoted line end") << QByteArray("a,b\n1,\"x\ny\"\n") << QByteArray("x\ny");
        QTest::newRow("quoted and empty") << QByteArray("a,b\n1,\"\"\n") << QByteArray();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n1,2\n")
                                         << QByteArray("2");
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,\"2\"\r\n") << QByteArray("2");
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << QByteArray("2");
        QTest::newRow("empty cell") << QByteArray("a,b\n1,\n") << QByteArray();
        QTest::newRow("UTF-8") << QByteArray("a,b\n1,\xC3\xA4\n") << QByteArray("\xC3\xA4");
    }

    void cells()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        const auto table = Table::parse(text.toStdString());
        QVERIFY(table.has_value());
        QCOMPARE(table.value().column("a"), 0);
        QCOMPARE(table.value().column("b"), 1);
        QCOMPARE(table.value().column("c"), -1);
        QCOMPARE(table.value().rows.size(), std::size_t{1});
        QCOMPARE(table.value().rows.front().back(), cell.toStdString());
    }

    void wrongTablesNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray() << QByteArray("line 1");
        QTest::newRow("a cell short") << QByteArray("a,b\n1,2\n3\n") << QByteArray("line 3");
        QTest::newRow("a cell too many") << QByteArray("a,b\n1,2,3\n") << QByteArray("line 2");
        QTest::newRow("an empty line") << QByteArray("a,b\n1,2\n\n3,4\n") << QByteArray("line 3");
        QTest::newRow("a quote that does not end")
            << QByteArray("a,b\n1,\"2\n3,4\n") << QByteArray("line 2");
        QTest::newRow("short after a cell over two lines")
            << QByteArray("a,b\n1,\"x\ny\"\n3\n") << QByteArray("line 4");
        // Read on, 1 and 2 would become 12: a value nobody wrote.
        QTest::newRow("line ends of old Macintosh files")
            << QByteArray("a,b\n1,2\n3,1\r2\n") << QByteArray("line 3");
        QTest::newRow("text behind a closed quote")
            << QByteArray("a,b\n1,\"2\"5\n") << QByteArray("line 2");
        QTest::newRow("a quote inside a cell")
            << QByteArray("a,b\n1,2\"5\n") << QByteArray("line 2");
        QTest::newRow("a column twice") << QByteArray("a,a\n1,2\n") << QByteArray("line 1");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0,\0b\0\n\0",
                                              10)
                                << QByteArray("line 1");
    }

    void wrongTablesNameTheirLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        const auto table = Table::parse(text.toStdString());
        QVERIFY(!table.has_value());
        QVERIFY(table.error().code == ErrorCode::Malformed);
        QCOMPARE(table.error().context, line.toStdString());
    }

    void rowsKnowTheirLine()
    {
        const auto table = Table::parse("a,b\n1,\"x\ny\"\n3,4\n").value();
        QCOMPARE(table.lines, (std::vector<int>{2, 4}));
    }

    void aFileIsKnownByItsHash()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("cohort.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("\xEF\xBB\xBF"
                            "a,b\r\n1,2\r\n"),
                 qint64{13});
        file.close();
        const auto path = std::filesystem::path(file.fileName().toStdString());
        const auto table = Table::load(path);
        QVERIFY(table.has_value());
        QCOMPARE(table.value().sha256,
                 crypto::sha256Hex("\xEF\xBB\xBF"
                                   "a,b\r\n1,2\r\n"));
        const auto absent = Table::load(path.parent_path() / "absent.csv");
        QVERIFY(absent.error().code == ErrorCode::NotFound);
        QCOMPARE(absent.error().context, std::string("absent.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("a,b\n1\n"), qint64{6});
        file.close();
        QCOMPARE(Table::load(path).error().context, std::string("cohort.csv: line 2"));
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << QByteArray("0.92") << true << 0.92;
        QTest::newRow("negative, with exponent") << QByteArray("-1e-3") << true << -0.001;
        for (const auto* text : {"0,92",
                                 "1.234,5",
                                 "",
                                 " ",
                                 "1e",
                                 "nan",
                                 "inf",
                                 "-inf",
                                 "1e999",
                                 "5 mg",
                                 "0x10",
                                 "1 ",
                                 " 1",
                                 "<5"})
            QTest::newRow(text) << QByteArray(text) << false << 0.0;
    }

    void numbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isNumber);
        QFETCH(double, value);
        const auto number = parseNumber(text.toStdString());
        QCOMPARE(number.has_value(), isNumber);
        if (isNumber)
            QCOMPARE(number.value(), value);
        else
            QVERIFY(number.error().code == ErrorCode::Malformed &&
                    number.error().context == "number");
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
