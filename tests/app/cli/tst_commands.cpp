#include "core/store/store.h"
#include "tests/app/cli/program.h"

#include <sys/resource.h>

#include <csignal>

using namespace consilium;
using namespace consilium::tests;

namespace
{

/// A record of about two megabytes.
QByteArray largeRecord()
{
    QByteArray text =
        R"({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Patient", "id": "large",)"
        R"( "identifier": [{"system": "urn:large", "value": "LARGE"}], "name": [{"family": "Large"}]}})";
    for (int number = 0; number < 6000; ++number)
        text +=
            QByteArray(R"(, {"resource": {"resourceType": "Observation", "id": "o)") +
            QByteArray::number(number) +
            R"(", "status": "final", "subject": {"reference": "Patient/large"}, "effectiveDateTime": "2026-01-01",)"
            R"( "code": {"coding": [{"system": "http://loinc.org", "code": "2160-0"}]},)"
            R"( "valueQuantity": {"value": 0.9, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"},)"
            R"( "note": [{"text": "a long enough note about nothing in particular"}]}})";
    return text + "]}";
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

    Stores m_stores;
    QString m_identifier;

private Q_SLOTS:

    void initTestCase()
    {
        m_identifier = m_stores.identifierOf(m_stores.lung());
        QVERIFY(!m_identifier.isEmpty());
    }

    void aLanguageThatItDoesNotSpeakIsRefusedWithThoseThatItDoes()
    {
        const auto answer = run({QStringLiteral("report"),
                                 QStringLiteral("--out"),
                                 QStringLiteral("/nowhere/report.pdf"),
                                 QStringLiteral("--language"),
                                 QStringLiteral("tlh")});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.messages.contains("en, de, es, fr, zh_CN, ar"),
                 answer.messages.constData());
    }

    void cleanupTestCase()
    {
        // After all that was refused, the store is whole.
        const auto answer = m_stores.runOn(
            m_stores.lung(), {QStringLiteral("store"), QStringLiteral("check"), m_stores.lung()});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    }

    void refusalsAreExitCodeOneWithAWayOut_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* name, const char* sentence) {
            QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(sentence);
        };
        row("wrong passphrase", "does not open this store");
        row("empty passphrase file", "passphrase");
        row("passphrase file missing", "passphrase file");
        row("no terminal and no passphrase file", "--passphrase-file");
        row("folder that is no store", "not a Consilium store");
        row("folder that does not exist", "not a Consilium store");
        row("store damaged", "do not verify");
        row("store of a newer program", "newer Consilium");
        row("store in use", "Another program has this store open");
        row("pack missing", "not found");
        row("pack is a text file", "do not verify");
        row("patient not found", "not found");
        row("create where a store is", "exists already");
        row("create in a folder with a letter", "exists already");
    }

    void refusalsAreExitCodeOneWithAWayOut()
    {
        QFETCH(QString, situation);
        QFETCH(QByteArray, sentence);
        const auto is = [&](const char* name) { return situation == QLatin1String(name); };
        auto folder = m_stores.lung();
        auto passphrase = m_stores.passphraseFile();
        QStringList arguments{
            QStringLiteral("options"), QStringLiteral("--patient"), QStringLiteral("nobody")};
        std::optional<store::Store> held;
        if (is("wrong passphrase") || is("empty passphrase file")) {
            passphrase = m_stores.newPath(".passphrase");
            write(passphrase, is("wrong passphrase") ? QByteArray("wrong words\n") : QByteArray());
        }
        if (is("passphrase file missing"))
            passphrase = m_stores.newPath(".none");
        if (is("folder that is no store") || is("create in a folder with a letter")) {
            folder = m_stores.newPath(".folder");
            QDir().mkpath(folder);
            write(folder + QStringLiteral("/letter.txt"), "x");
        }
        if (is("folder that does not exist"))
            folder = m_stores.newPath(".none");
        if (is("store damaged") || is("store of a newer program"))
            folder = m_stores.created();
        if (is("store damaged"))
            write(folder + QStringLiteral("/records.db"), QByteArray(8192, 'x'));
        if (is("store of a newer program"))
            write(folder + QStringLiteral("/keys.json"), R"({"format":99,"slots":[]})");
        if (is("store in use")) {
            auto opened =
                store::Store::open(folder.toStdString(), kSecret.toStdString(), systemClock());
            QVERIFY(opened.has_value());
            held.emplace(std::move(opened).value());
        }
        if (situation.startsWith(QLatin1String("create")))
            arguments = {QStringLiteral("store"), QStringLiteral("create"), folder};
        if (situation.startsWith(QLatin1String("pack"))) {
            const auto pack = m_stores.newPath(".cpack");
            if (is("pack is a text file"))
                write(pack, "a letter");
            arguments << QStringLiteral("--pack") << pack;
        }
        arguments << QStringLiteral("--store") << folder;
        if (!is("no terminal and no passphrase file"))
            arguments << QStringLiteral("--passphrase-file") << passphrase;
        for (const bool isJson : {false, true}) {
            const auto answer =
                run(isJson ? arguments + QStringList{QStringLiteral("--json")} : arguments);
            QVERIFY2(answer.exitCode == 1,
                     QByteArray::number(answer.exitCode) + ": " + answer.messages);
            QVERIFY2(answer.messages.contains(sentence), answer.messages.constData());
            QCOMPARE(answer.out, QByteArray());
            QVERIFY(!answer.messages.contains(kSecret.toUtf8()) &&
                    !answer.messages.contains("wrong words"));
        }
    }

    void aStoreIsCreatedOnceAndRecovered()
    {
        const auto folder = m_stores.newPath(".consilium");
        const auto made = run({QStringLiteral("store"),
                               QStringLiteral("create"),
                               folder,
                               QStringLiteral("--passphrase-file"),
                               m_stores.passphraseFile(),
                               QStringLiteral("--json")});
        QCOMPARE(made.exitCode, 0);
        const auto code = made.json()
                              .value(QLatin1String("result"))
                              .toObject()
                              .value(QLatin1String("recoveryCode"))
                              .toString();
        QVERIFY2(code.size() >= 32, made.out.constData());
        const auto recoveryFile = m_stores.newPath(".recovery");
        write(recoveryFile, code.toUtf8() + "\n");
        const auto newPassphrase = m_stores.newPath(".passphrase");
        write(newPassphrase, "new words\r\n"); // as an editor on another system ends a line
        const auto recovered = run({QStringLiteral("store"),
                                    QStringLiteral("recover"),
                                    folder,
                                    QStringLiteral("--passphrase-file"),
                                    newPassphrase,
                                    QStringLiteral("--recovery-file"),
                                    recoveryFile});
        QVERIFY2(recovered.exitCode == 0, recovered.messages.constData());
        QCOMPARE(run({QStringLiteral("store"),
                      QStringLiteral("open"),
                      folder,
                      QStringLiteral("--passphrase-file"),
                      newPassphrase})
                     .exitCode,
                 0);
        QCOMPARE(run({QStringLiteral("store"),
                      QStringLiteral("open"),
                      folder,
                      QStringLiteral("--passphrase-file"),
                      m_stores.passphraseFile()})
                     .exitCode,
                 1);
    }

    void badFilesAreNamedAndNothingOfThemIsTaken_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("content");
        const auto fhir = contentOf(kDemo + QStringLiteral("lung/case.json"));
        QTest::newRow("record that breaks off")
            << QStringLiteral("-letter.json") << fhir.left(fhir.size() / 3);
        QTest::newRow("record of endless brackets")
            << QStringLiteral("-letter.json") << QByteArray(1000000, '[');
        QTest::newRow("variants with a broken header")
            << QStringLiteral("-letter.vcf")
            << QByteArray("##fileformat=VCFv4.2\n#CHROM\tPOS\n7\t1\n");
    }

    void badFilesAreNamedAndNothingOfThemIsTaken()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, content);
        const auto file = m_stores.newPath(qPrintable(ending));
        write(file, content);
        const auto before = m_stores
                                .runOn(m_stores.lung(),
                                       {QStringLiteral("patients"),
                                        QStringLiteral("show"),
                                        m_identifier,
                                        QStringLiteral("--json")})
                                .out;
        const QStringList import{
            QStringLiteral("import"), file, QStringLiteral("--patient"), m_identifier};
        const auto answer = m_stores.runOn(m_stores.lung(), import);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.messages.contains(QFileInfo(file).fileName().toUtf8()),
                 answer.messages.constData());
        const auto json =
            m_stores.runOn(m_stores.lung(), import + QStringList{QStringLiteral("--json")});
        QCOMPARE(json.exitCode, 1);
        const auto outcome =
            json.json().value(QLatin1String("result")).toArray().first().toObject();
        QVERIFY(!outcome.value(QLatin1String("error"))
                     .toObject()
                     .value(QLatin1String("code"))
                     .toString()
                     .isEmpty());
        QCOMPARE(outcome.value(QLatin1String("added")).toInt(), 0);
        QCOMPARE(m_stores
                     .runOn(m_stores.lung(),
                            {QStringLiteral("patients"),
                             QStringLiteral("show"),
                             m_identifier,
                             QStringLiteral("--json")})
                     .out,
                 before);
    }

    void aBackupIsWritten()
    {
        const auto answer = m_stores.runOn(
            m_stores.lung(), {QStringLiteral("store"), QStringLiteral("backup"), m_stores.lung()});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QVERIFY(
            !QDir(m_stores.lung() + QStringLiteral("/backups")).entryList(QDir::Files).isEmpty());
    }

    void packsAreBuiltAlikeOrNotAtAll()
    {
        const auto sources = QStringLiteral(CONSILIUM_SOURCE_DIR "/tests/data/knowledge/small");
        const auto first = m_stores.newPath(".cpack");
        const auto second = m_stores.newPath(".cpack");
        for (const auto& out : {first, second}) {
            const auto built = run({QStringLiteral("knowledge"),
                                    QStringLiteral("build"),
                                    sources,
                                    QStringLiteral("--out"),
                                    out});
            QVERIFY2(built.exitCode == 0, built.messages.constData());
        }
        QCOMPARE(contentOf(first), contentOf(second));
        const auto info = run({QStringLiteral("knowledge"),
                               QStringLiteral("info"),
                               QStringLiteral("--pack"),
                               first,
                               QStringLiteral("--json")});
        QCOMPARE(info.json()
                     .value(QLatin1String("result"))
                     .toObject()
                     .value(QLatin1String("name"))
                     .toString(),
                 QStringLiteral("Invented test pack"));
        // A source that the reader refuses: the entry is named, and it is no matter of usage.
        const auto broken = m_stores.newPath(".sources");
        QDir().mkpath(broken + QStringLiteral("/statements"));
        QDir().mkpath(broken + QStringLiteral("/regimens"));
        QDir().mkpath(broken + QStringLiteral("/rules"));
        for (const auto* name :
             {"pack.json", "drugs.json", "oncotree.tsv", "genes.tsv", "diagnosis-map.tsv"})
            QVERIFY(QFile::copy(sources + QLatin1Char('/') + QLatin1String(name),
                                broken + QLatin1Char('/') + QLatin1String(name)));
        write(broken + QStringLiteral("/statements/all.json"),
              R"([{"id": "no-citation", "biomarker": {"kind": "fusion", "gene": "ALK"},
            "tumour": {"in": ["LUAD"]}, "setting": {"line": "any", "stage": "any"}, "therapy": ["thetanib"], "effect": "sensitive",
            "summary": "x", "evidence": {"amp": "I-A"}, "citations": [], "checked": "2026-01-01"}])");
        const auto third = m_stores.newPath(".cpack");
        const auto refused = run({QStringLiteral("knowledge"),
                                  QStringLiteral("build"),
                                  broken,
                                  QStringLiteral("--out"),
                                  third});
        QVERIFY2(refused.messages.contains("no-citation"), refused.messages.constData());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!QFile::exists(third));
    }

    /// The quota of a process stands for the full disk where nobody may mount one.
    void aQuotaThatIsReachedLeavesTheStoreAsItWas()
    {
        const auto store = m_stores.created();
        QCOMPARE(
            m_stores
                .runOn(store, {QStringLiteral("import"), kDemo + QStringLiteral("lung/case.json")})
                .exitCode,
            0);
        const auto before =
            m_stores
                .runOn(
                    store,
                    {QStringLiteral("patients"), QStringLiteral("list"), QStringLiteral("--json")})
                .out;
        const auto large = m_stores.newPath("-large.json");
        write(large, largeRecord());
        const auto answer = m_stores.runOn(store, {QStringLiteral("import"), large}, [] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000000, 1000000};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.messages.contains("disk"), answer.messages.constData());
        const auto check =
            m_stores.runOn(store, {QStringLiteral("store"), QStringLiteral("check"), store});
        QVERIFY2(check.exitCode == 0, check.messages.constData());
        QCOMPARE(
            m_stores
                .runOn(
                    store,
                    {QStringLiteral("patients"), QStringLiteral("list"), QStringLiteral("--json")})
                .out,
            before);
        // With space again, the same file goes in.
        QCOMPARE(m_stores.runOn(store, {QStringLiteral("import"), large}).exitCode, 0);
    }

    void aFullDiskSaysSo()
    {
        const auto mount = m_stores.newPath(".mount");
        QDir().mkpath(mount);
        const auto large = m_stores.newPath("-large.json");
        write(large, largeRecord());
        const auto script = m_stores.newPath(".sh");
        write(script,
              "mount -t tmpfs -o size=2m none '" + mount.toUtf8() + "' || exit 77\n" + "cli='" +
                  kProgram.toUtf8() + "'; store='" + mount.toUtf8() + "/s.consilium'; pass='" +
                  m_stores.passphraseFile().toUtf8() + "'\n" +
                  "$cli store create $store --passphrase-file $pass || exit 78\n" +
                  "$cli import '" + (kDemo + QStringLiteral("lung/case.json")).toUtf8() +
                  "' --store $store --passphrase-file $pass || exit 79\n" + "$cli import '" +
                  large.toUtf8() +
                  "' --store $store --passphrase-file $pass; echo \"import $?\"\n" +
                  "$cli store check $store --passphrase-file $pass; echo \"check $?\"\n" +
                  "$cli patients list --json --store $store --passphrase-file $pass\n");
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("--mount"),
                       QStringLiteral("--map-root-user"),
                       QStringLiteral("sh"),
                       script});
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit ||
            process.exitCode() == 77 || process.exitCode() == 1)
            QSKIP("no small disk can be mounted here: the full disk is not checked in this run");
        const auto out = process.readAllStandardOutput();
        const auto messages = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, messages.constData());
        QVERIFY2(messages.contains("The disk is full"), messages.constData());
        QVERIFY(out.contains("import 1"));
        QVERIFY2(out.contains("check 0"), out.constData());
        QVERIFY(!out.contains("\"Large\""));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
