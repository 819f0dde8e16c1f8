#include "core/base/crypto/sign.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::crypto;

namespace
{

std::string fromHex(const char* hex) { return QByteArray::fromHex(hex).toStdString(); }

// RFC 8032, section 7.3: the test vector of Ed25519ph.
const char* const kSeed = "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42";
const char* const kPublic = "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf";
const char* const kSignature = "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae41"
                               "31f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406";

} // namespace

class TestSign : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(initialize().has_value()); }

    void thePublishedVector()
    {
        SecretBytes key(kSigningKeyBytes);
        const auto bytes = fromHex(kSeed) + fromHex(kPublic);
        QCOMPARE(bytes.size(), kSigningKeyBytes);
        std::copy(bytes.begin(), bytes.end(), key.bytes().begin());
        const auto signature = sign(key, {"abc"});
        QCOMPARE(QByteArray::fromStdString(signature).toHex(), QByteArray(kSignature));
        // Parts are one message: where they are cut does not matter.
        QCOMPARE(sign(key, {"a", "", "bc"}), signature);
        QVERIFY(isSignedBy(fromHex(kPublic), signature, {"abc"}));
    }

    void nothingElseVerifies_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("message");
        const QByteArray key = QByteArray::fromHex(kPublic);
        const QByteArray signature = QByteArray::fromHex(kSignature);
        auto other = key;
        other[3] = static_cast<char>(other[3] ^ 1);
        auto altered = signature;
        altered[40] = static_cast<char>(altered[40] ^ 1);
        QTest::newRow("another message") << key << signature << QByteArray("abd");
        QTest::newRow("longer message") << key << signature << QByteArray("abcc");
        QTest::newRow("empty message") << key << signature << QByteArray();
        QTest::newRow("another key") << other << signature << QByteArray("abc");
        QTest::newRow("no key") << QByteArray() << signature << QByteArray("abc");
        QTest::newRow("altered signature") << key << altered << QByteArray("abc");
        QTest::newRow("short signature") << key << signature.left(63) << QByteArray("abc");
        QTest::newRow("no signature") << key << QByteArray() << QByteArray("abc");
    }

    void nothingElseVerifies()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, signature);
        QFETCH(QByteArray, message);
        QVERIFY(!isSignedBy(key.toStdString(), signature.toStdString(), {message.toStdString()}));
    }

    void newPairsDifferAndFit()
    {
        const auto one = newSigningPair();
        const auto two = newSigningPair();
        QVERIFY(one.publicKey != two.publicKey);
        const auto signature = sign(one.secretKey, {"x"});
        QVERIFY(isSignedBy(one.publicKey, signature, {"x"}));
        QVERIFY(!isSignedBy(two.publicKey, signature, {"x"}));
    }
};

QTEST_APPLESS_MAIN(TestSign)
#include "tst_sign.moc"
