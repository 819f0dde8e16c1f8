#include "tests/app/cli/program.h"
#include "tests/support/pack_sources.h"

using namespace consilium;
using namespace consilium::tests;

namespace
{

QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

QJsonObject resultOf(const Answer& answer)
{
    return answer.json().value(QLatin1String("result")).toObject();
}

} // namespace

/// The whole way of a pack on the command line: key, build, sign, verify, compare, install, look
/// back.
class TestKnowledge : public QObject
{
    Q_OBJECT

    Stores m_stores;
    QString m_store;
    QString m_identifier;
    QString m_key;
    QString m_keyPassphrase;
    QString m_pack;  ///< signed: the small invented pack, dated after the one that ships
    QString m_plain; ///< the same, unsigned

    Answer runKey(const char* command, const QStringList& more) const
    {
        return run(words(command) + more +
                   QStringList{QStringLiteral("--passphrase-file"), m_keyPassphrase});
    }

    Answer install(const QStringList& more) const
    {
        return m_stores.runOn(m_store, words("knowledge install") + more);
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_store = m_stores.created();
        QCOMPARE(m_stores
                     .runOn(m_store,
                            {QStringLiteral("import"),
                             kDemo + QStringLiteral("lung/case.json"),
                             kDemo + QStringLiteral("lung/tumour.vcf"),
                             QStringLiteral("--as-of"),
                             QStringLiteral("2026-11-25")})
                     .exitCode,
                 0);
        m_identifier = m_stores.identifierOf(m_store);
        m_keyPassphrase = m_stores.newPath(".passphrase");
        write(m_keyPassphrase, "key words\n");
        m_key = m_stores.newPath(".key");
        m_plain = m_stores.newPath(".cpack");
        PackSources().edition("7", "2099-01-01").build(m_plain.toStdString());
        m_pack = m_stores.newPath(".cpack");
        write(m_pack, contentOf(m_plain));
    }

    void aKeyIsMadeOnce()
    {
        const QStringList arguments{m_key,
                                    QStringLiteral("--by"),
                                    QStringLiteral("Board of nowhere"),
                                    QStringLiteral("--json")};
        const auto made = runKey("knowledge key create", arguments);
        QVERIFY2(made.exitCode == 0, made.messages.constData());
        QCOMPARE(resultOf(made).value(QLatin1String("holder")).toString(),
                 QStringLiteral("Board of nowhere"));
        QCOMPARE(resultOf(made).value(QLatin1String("key")).toString().size(), 32);
        const auto before = contentOf(m_key);
        QCOMPARE(runKey("knowledge key create", arguments).exitCode, 1);
        QCOMPARE(contentOf(m_key), before);
    }

    void aPackIsSignedAndVerified()
    {
        QCOMPARE(run(words("knowledge verify") << m_pack).exitCode, 1);
        const auto wrong = run(words("knowledge sign")
                               << m_pack << QStringLiteral("--key") << m_key
                               << QStringLiteral("--passphrase-file") << m_stores.passphraseFile());
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(contentOf(m_pack), contentOf(m_plain));
        const auto done = runKey("knowledge sign", {m_pack, QStringLiteral("--key"), m_key});
        QVERIFY2(done.exitCode == 0, done.messages.constData());
        const auto publicKey = m_key + QStringLiteral(".pub");
        const auto verified =
            run(words("knowledge verify") << m_pack << QStringLiteral("--key") << publicKey);
        QVERIFY2(verified.exitCode == 0, verified.messages.constData());
        QVERIFY(verified.out.contains("Board of nowhere"));
        // Nobody trusts the key yet.
        const auto unknown = run(words("knowledge verify") << m_pack);
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.messages.contains("not signed by a key that is trusted"),
                 unknown.messages.constData());
        auto altered = contentOf(m_pack);
        altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 4);
        const auto copy = m_stores.newPath(".cpack");
        write(copy, altered);
        const auto damaged =
            run(words("knowledge verify") << copy << QStringLiteral("--key") << publicKey);
        QCOMPARE(damaged.exitCode, 1);
        QVERIFY2(damaged.messages.contains("do not verify"), damaged.messages.constData());
    }

    void aPackIsReadForInspectionWithANote()
    {
        const auto info = run(words("knowledge info --json --pack") << m_plain);
        QCOMPARE(info.exitCode, 0);
        QVERIFY2(info.messages.contains("not signed by a key that is trusted here"),
                 info.messages.constData());
        QCOMPARE(resultOf(info).value(QLatin1String("version")).toString(), QStringLiteral("7"));
        const auto own = run(words("knowledge info --json"));
        QCOMPARE(own.messages, QByteArray());
    }

    void packsAreCompared()
    {
        const auto answer = run(words("knowledge compare --json") << m_plain << m_pack);
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QVERIFY(resultOf(answer).value(QLatin1String("entries")).toArray().isEmpty());
        QVERIFY(resultOf(answer).value(QLatin1String("therapies")).toArray().isEmpty());
        const auto withCase =
            run(words("knowledge compare --json --as-of 2026-11-25")
                << m_pack << QStringLiteral("--case") << kDemo + QStringLiteral("lung/case.json"));
        QVERIFY2(withCase.exitCode == 0, withCase.messages.constData());
        const auto result = resultOf(withCase);
        QCOMPARE(result.value(QLatin1String("casesCompared")).toInt(), 1);
        QVERIFY(result.value(QLatin1String("topLevelLost"))
                    .toArray()
                    .contains(QStringLiteral("crizotinib, ROS1 fusion, NSCLC, AMP I-A")));
        const auto one = result.value(QLatin1String("cases")).toArray().first().toObject();
        QCOMPARE(one.value(QLatin1String("case")).toString(), QStringLiteral("case.json"));
        const auto option = one.value(QLatin1String("options")).toArray().first().toObject();
        QCOMPARE(option.value(QLatin1String("change")).toString(), QStringLiteral("lost"));
        QVERIFY(option.value(QLatin1String("after")).isNull());
        QVERIFY(
            option.value(QLatin1String("before")).toObject().value(QLatin1String("rank")).toInt() >=
            1);
        QCOMPARE(run(words("knowledge compare")
                     << m_pack << QStringLiteral("--case") << m_stores.newPath(".none"))
                     .exitCode,
                 1);
    }

    void aPackIsInstalledWhenAllIsInOrder()
    {
        const auto unsigned_ = install({m_plain});
        QCOMPARE(unsigned_.exitCode, 1);
        QVERIFY2(unsigned_.messages.contains("not signed"), unsigned_.messages.constData());
        QCOMPARE(install({m_pack}).exitCode, 1);
        const auto trusted =
            m_stores.runOn(m_store, words("knowledge key trust") << m_key + QStringLiteral(".pub"));
        QVERIFY2(trusted.exitCode == 0, trusted.messages.constData());
        QCOMPARE(run(words("knowledge verify") << m_pack << QStringLiteral("--store") << m_store)
                     .exitCode,
                 0);
        // Another name, but it loses nearly everything: somebody has to stand for that.
        const QStringList arguments{m_pack,
                                    QStringLiteral("--by"),
                                    QStringLiteral("Dr. Installer"),
                                    QStringLiteral("--as-of"),
                                    QStringLiteral("2099-02-01"),
                                    QStringLiteral("--json")};
        const auto asked = install(arguments);
        QCOMPARE(asked.exitCode, 1);
        QVERIFY2(asked.messages.contains("--accept"), asked.messages.constData());
        QVERIFY(!resultOf(asked).value(QLatin1String("installed")).toBool(true));
        QVERIFY(resultOf(asked).value(QLatin1String("activation")).isNull());
        const auto done = install(
            arguments + QStringList{QStringLiteral("--accept"), QStringLiteral("Prof. Acceptor")});
        QVERIFY2(done.exitCode == 0, done.messages.constData());
        QVERIFY(resultOf(done).value(QLatin1String("installed")).toBool());
        const auto list = run(words("knowledge list --json --store") << m_store)
                              .json()
                              .value(QLatin1String("result"))
                              .toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].toObject().value(QLatin1String("origin")).toString(),
                 QStringLiteral("shipped"));
        const auto last = list[1].toObject();
        QCOMPARE(last.value(QLatin1String("at")).toString(),
                 QStringLiteral("2099-02-01T00:00:00Z"));
        QCOMPARE(last.value(QLatin1String("by")).toString(), QStringLiteral("Dr. Installer"));
        QCOMPARE(last.value(QLatin1String("acceptedBy")).toString(),
                 QStringLiteral("Prof. Acceptor"));
        QVERIFY(!last.value(QLatin1String("acceptedLoss")).toArray().isEmpty());
        const auto again = install(arguments);
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.messages.contains("exists already"), again.messages.constData());
    }

    void goingBackIsRefused()
    {
        const auto older = m_stores.newPath(".cpack");
        PackSources().edition("6", "2099-01-02").build(older.toStdString());
        QCOMPARE(runKey("knowledge sign", {older, QStringLiteral("--key"), m_key}).exitCode, 0);
        const auto answer = install({older});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.messages.contains("not newer than what is in use"),
                 answer.messages.constData());
    }

    void aCaseIsReadWithThePackOfADay()
    {
        const auto packOf = [&](const char* more) {
            const auto answer = m_stores.runOn(
                m_store,
                words("options --json --patient")
                    << m_identifier
                    << QString::fromLatin1(more).split(QLatin1Char(' '), Qt::SkipEmptyParts));
            return answer.exitCode == 0 ? resultOf(answer)
                                              .value(QLatin1String("pack"))
                                              .toObject()
                                              .value(QLatin1String("version"))
                                              .toString()
                                        : QString::fromUtf8(answer.messages);
        };
        QCOMPARE(packOf(""), QStringLiteral("7"));
        QCOMPARE(packOf("--pack-as-of 2099-02-01"), QStringLiteral("7"));
        const auto shipped = resultOf(run(words("knowledge info --json")));
        QCOMPARE(packOf("--pack-as-of 2099-01-31"),
                 shipped.value(QLatin1String("version")).toString());
        QVERIFY2(packOf("--pack-as-of 2020-01-01").contains(QLatin1String("not found")),
                 qPrintable(packOf("--pack-as-of 2020-01-01")));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char* arguments) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
        };
        row("knowledge sign a.cpack");
        row("knowledge sign --key a.key");
        row("knowledge verify");
        row("knowledge compare");
        row("knowledge compare a.cpack b.cpack --store S");
        row("knowledge compare a.cpack --case c.json --store S");
        row("knowledge install a.cpack");
        row("knowledge install --store S");
        row("knowledge install a.cpack --store S --pack b.cpack");
        row("knowledge list");
        row("knowledge key");
        row("knowledge key create a.key");
        row("knowledge key trust a.pub");
        row("knowledge info --pack-as-of 2026-01-01");
        row("knowledge info --store S --pack-as-of 2026-01");
        row("knowledge info --store S --pack a.cpack --pack-as-of 2026-01-01");
    }

    void wrongUsage()
    {
        QFETCH(QString, arguments);
        const auto answer = run(arguments.split(QLatin1Char(' ')));
        QVERIFY2(answer.exitCode == 2, answer.messages.constData());
        QCOMPARE(answer.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
