#include "core/knowledge/pack_file.h"
#include "tests/support/pack_sources.h"

#include <QTest>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

constexpr int kHeaderBytes = 104; // docs/formats.md

QString nameOf(const Error& error) { return QString::fromStdString(std::string(name(error.code))); }

} // namespace

class TestPackFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;
    std::filesystem::path m_key;
    TrustedKeys m_trusted;
    std::filesystem::path m_plain;
    std::filesystem::path m_signed;

    std::filesystem::path newPath(const char* ending)
    {
        return m_dir.filePath(QString::number(++m_next) + QLatin1String(ending)).toStdString();
    }

    std::filesystem::path holding(const QByteArray& content)
    {
        auto path = newPath(".cpack");
        tests::writeBytes(path, content);
        return path;
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_key = newPath(".key");
        m_trusted = TrustedKeys({tests::makeKey(m_key, "Tumour board of nowhere")});
        m_plain = newPath(".cpack");
        tests::PackSources().build(m_plain);
        m_signed = holding(tests::bytesOf(m_plain));
        tests::signPack(m_signed, m_key);
    }

    void aSignedPackIsVerifiedAndSaysTheSame()
    {
        const auto file = PackFile::read(m_signed, m_trusted);
        QVERIFY(file.has_value());
        QVERIFY(file.value().seal == Seal::Verified);
        QCOMPARE(file.value().holder, std::string("Tumour board of nowhere"));
        QCOMPARE(file.value().keyId, m_trusted.all().front().id);
        const auto pack = Pack::load(m_signed);
        QVERIFY(pack.has_value());
        QCOMPARE(pack.value().manifest.content, Pack::load(m_plain).value().manifest.content);
        // The database is in the file as it was built.
        QCOMPARE(tests::bytesOf(m_signed).mid(kHeaderBytes), tests::bytesOf(m_plain));
    }

    void whoSignedIsToldApart()
    {
        QVERIFY(PackFile::read(m_plain, m_trusted).value().seal == Seal::Unsigned);
        QVERIFY(PackFile::read(m_signed).value().seal == Seal::UnknownKey);
        const auto other = newPath(".key");
        const TrustedKeys others({tests::makeKey(other, "Somebody else")});
        const auto byOther = PackFile::read(m_signed, others);
        QVERIFY(byOther.value().seal == Seal::UnknownKey);
        QCOMPARE(byOther.value().holder, std::string());
        // Another key that claims the same id does not verify.
        auto false_ = others.all().front();
        false_.id = m_trusted.all().front().id;
        QCOMPARE(nameOf(PackFile::read(m_signed, TrustedKeys({false_})).error()),
                 QStringLiteral("damaged"));
    }

    void signingAgainReplacesTheSignature()
    {
        const auto other = newPath(".key");
        const TrustedKeys others({tests::makeKey(other, "Somebody else")});
        const auto copy = holding(tests::bytesOf(m_signed));
        tests::signPack(copy, other);
        QVERIFY(PackFile::read(copy, others).value().seal == Seal::Verified);
        QVERIFY(PackFile::read(copy, m_trusted).value().seal == Seal::UnknownKey);
        QCOMPARE(tests::bytesOf(copy).size(), tests::bytesOf(m_signed).size());
    }

    /// The header byte by byte, the content at every 97th byte.
    void anAlteredByteIsRefused()
    {
        const auto content = tests::bytesOf(m_signed);
        int tried = 0;
        for (qsizetype at = 0; at < content.size(); at += at < kHeaderBytes ? 1 : 97) {
            auto altered = content;
            altered[at] = static_cast<char>(altered[at] ^ 0x20);
            const auto file = PackFile::read(holding(altered), m_trusted);
            const bool isTaken = file.has_value() && file.value().seal == Seal::Verified;
            QVERIFY2(!isTaken, qPrintable(QStringLiteral("byte %1").arg(at)));
            // An altered signature, length or content is damage, not another's pack.
            if (at >= 32)
                QCOMPARE(nameOf(file.error()), QStringLiteral("damaged"));
            ++tried;
        }
        QVERIFY(tried > 300);
    }

    void aFileOfAnotherLengthIsRefused_data()
    {
        QTest::addColumn<int>("kept"); // negative: so many bytes are missing; above 0: so many kept
        for (const int kept : {0, 1, 15, 16, 31, 32, 39, 40, 103, 104, 105, 4096, -4096, -97, -1})
            QTest::addRow("%d bytes", kept) << kept;
    }

    void aFileOfAnotherLengthIsRefused()
    {
        QFETCH(int, kept);
        const auto content = tests::bytesOf(m_signed);
        const auto file = PackFile::read(
            holding(kept < 0 ? content.chopped(-kept) : content.left(kept)), m_trusted);
        QVERIFY(!file.has_value());
        QVERIFY2(nameOf(file.error()) == QLatin1String("damaged") ||
                     nameOf(file.error()) == QLatin1String("newer-version"),
                 qPrintable(nameOf(file.error())));
    }

    void addedBytesAreRefused()
    {
        const auto content = tests::bytesOf(m_signed);
        QCOMPARE(nameOf(PackFile::read(holding(content + '\0'), m_trusted).error()),
                 QStringLiteral("damaged"));
        QCOMPARE(nameOf(PackFile::read(holding(content + content), m_trusted).error()),
                 QStringLiteral("damaged"));
    }

    void theSignatureOfAnotherPackDoesNotFit()
    {
        const auto other = newPath(".cpack");
        tests::PackSources().edition("2", "2026-02-01").build(other);
        tests::signPack(other, m_key);
        const auto mixed = tests::bytesOf(other).left(kHeaderBytes) + tests::bytesOf(m_plain);
        const auto file = PackFile::read(holding(mixed), m_trusted);
        QCOMPARE(nameOf(file.error()), QStringLiteral("damaged"));
    }

    void aLaterContainerIsNamedAsSuch()
    {
        auto content = tests::bytesOf(m_signed);
        content.replace(0, 16, "CONSILIUM PACK2\n");
        QCOMPARE(nameOf(PackFile::read(holding(content), m_trusted).error()),
                 QStringLiteral("newer-version"));
    }

    void onlyAWholePackIsSigned()
    {
        const auto key = SigningKey::load(m_key, tests::kKeyPassphrase);
        const auto out = newPath(".cpack");
        QVERIFY(!sign(holding("a letter"), key.value(), out).has_value());
        auto altered = tests::bytesOf(m_plain);
        const auto at = altered.indexOf("lung-alk-thetanib");
        QVERIFY(at > 0);
        altered[at] = 'L';
        QCOMPARE(nameOf(sign(holding(altered), key.value(), out).error()),
                 QStringLiteral("damaged"));
        QVERIFY(!std::filesystem::exists(out));
    }

    void keyFilesAreRefused()
    {
        QCOMPARE(nameOf(SigningKey::load(m_key, "other words").error()),
                 QStringLiteral("wrong-passphrase"));
        QCOMPARE(nameOf(SigningKey::load(newPath(".none"), "x").error()),
                 QStringLiteral("not-found"));
        auto publicFile = m_key;
        publicFile += ".pub";
        QCOMPARE(nameOf(SigningKey::load(publicFile, tests::kKeyPassphrase).error()),
                 QStringLiteral("malformed"));
        QCOMPARE(nameOf(PublicKey::load(m_plain).error()), QStringLiteral("malformed"));
        // A key under another's id.
        const auto other = newPath(".key");
        const auto key = tests::makeKey(other, "Somebody else");
        const auto text =
            tests::bytesOf(publicFile)
                .replace(m_trusted.all().front().id.c_str(), QByteArray(key.id.c_str()));
        const auto forged = newPath(".pub");
        tests::writeBytes(forged, text);
        QCOMPARE(nameOf(PublicKey::load(forged).error()), QStringLiteral("damaged"));
        QCOMPARE(nameOf(createKey(m_key, "x", "y", crypto::Cost::minimum()).error()),
                 QStringLiteral("already-exists"));
        QCOMPARE(nameOf(createKey(newPath(".key"), "", "y", crypto::Cost::minimum()).error()),
                 QStringLiteral("missing-data"));
        QCOMPARE(nameOf(createKey(newPath(".key"), "x", "", crypto::Cost::minimum()).error()),
                 QStringLiteral("missing-data"));
    }

    void aPrivateKeyIsSealedAndItsOwnersOnly()
    {
        namespace fs = std::filesystem;
        const auto rights = fs::status(m_key).permissions();
        QCOMPARE(rights & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
        const auto key = SigningKey::load(m_key, tests::kKeyPassphrase);
        const auto secret = key.value().secret.bytes();
        const QByteArray seed(reinterpret_cast<const char*>(secret.data()), 32);
        const auto text = tests::bytesOf(m_key);
        QVERIFY(!text.contains(seed) && !text.contains(seed.toHex()) &&
                !text.contains(seed.toBase64().left(40)));
    }

    void trustedKeysAreTheGoodFilesOfTheFolders()
    {
        const QTemporaryDir folder;
        auto publicFile = m_key;
        publicFile += ".pub";
        std::filesystem::copy(publicFile, folder.filePath(QStringLiteral("a.pub")).toStdString());
        std::filesystem::copy(publicFile, folder.filePath(QStringLiteral("b.pub")).toStdString());
        tests::writeBytes(folder.filePath(QStringLiteral("c.pub")).toStdString(), "a letter");
        const auto trusted = TrustedKeys::load({folder.path().toStdString(), "/nowhere"});
        QCOMPARE(trusted.all().size(), std::size_t{1});
        QCOMPARE(trusted.refused().size(), std::size_t{1});
        QVERIFY(trusted.find(m_trusted.all().front().id) != nullptr);
    }
};

QTEST_APPLESS_MAIN(TestPackFile)
#include "tst_pack_file.moc"
