#include "core/base/crypto/hash.h"

#include <QTest>

using namespace consilium::crypto;

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Examples of FIPS 180-2, appendix B.
    void published_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("one block")
            << QByteArray("abc")
            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("nothing")
            << QByteArray()
            << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    void published()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hash);
        QCOMPARE(sha256Hex(bytes.toStdString()), hash.toStdString());
        Sha256 inPieces;
        for (const char letter : bytes)
            inPieces.add({&letter, 1});
        QCOMPARE(inPieces.hex(), hash.toStdString());
    }
};

QTEST_APPLESS_MAIN(TestHash)
#include "tst_hash.moc"
