#include "tests/app/cli/program.h"

using namespace consilium;
using namespace consilium::tests;

class TestAnswers : public QObject
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

    void cleanupTestCase()
    {
        // After all that was refused, the store is whole.
        const auto answer = m_stores.runOn(
            m_stores.lung(), {QStringLiteral("store"), QStringLiteral("check"), m_stores.lung()});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    }

    void theDemonstrationCasesGiveOptions_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"lung", "melanoma", "breast"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theDemonstrationCasesGiveOptions()
    {
        QFETCH(QString, name);
        const auto store = m_stores.created();
        const QStringList import{QStringLiteral("import"),
                                 kDemo + name + QStringLiteral("/case.json"),
                                 kDemo + name + QStringLiteral("/tumour.vcf")};
        const auto first = m_stores.runOn(store, import);
        QVERIFY2(first.exitCode == 0, first.messages.constData());
        QVERIFY(first.out.contains("added"));
        const auto again = m_stores.runOn(store, import + QStringList{QStringLiteral("--json")});
        QCOMPARE(again.exitCode, 0);
        const auto files = again.json().value(QLatin1String("result")).toArray();
        QCOMPARE(files.size(), 2);
        for (const auto& file : files) {
            QCOMPARE(file.toObject().value(QLatin1String("added")).toInt(), 0);
            QCOMPARE(file.toObject().value(QLatin1String("replaced")).toInt(), 0);
            QVERIFY(!file.toObject().contains(QLatin1String("error")));
        }
        const QStringList options{
            QStringLiteral("options"), QStringLiteral("--patient"), m_stores.identifierOf(store)};
        const auto text = m_stores.runOn(store, options);
        QVERIFY2(text.exitCode == 0, text.messages.constData());
        QVERIFY(text.out.startsWith("SYNTHETIC"));
        QVERIFY(text.out.contains("not a certified medical device"));
        QVERIFY(text.out.contains("Best supportive care") && text.out.contains("Clinical trial"));
        QVERIFY(text.out.contains("source: "));
        const auto ranking = m_stores.runOn(store, options + QStringList{QStringLiteral("--json")})
                                 .json()
                                 .value(QLatin1String("result"))
                                 .toObject();
        QVERIFY(!ranking.value(QLatin1String("tumourName")).toString().isEmpty());
        const auto all = ranking.value(QLatin1String("options")).toArray();
        int therapies = 0;
        for (qsizetype at = 0; at < all.size(); ++at) {
            const auto option = all[at].toObject();
            QCOMPARE(option.value(QLatin1String("rank")).toInt(), static_cast<int>(at + 1));
            QVERIFY(!option.value(QLatin1String("why")).toString().isEmpty());
            therapies += option.value(QLatin1String("therapy")).toArray().isEmpty() ? 0 : 1;
        }
        QVERIFY2(therapies >= 3, text.out.constData());
    }

    void theSameDayGivesTheSameAnswer()
    {
        const QStringList options{QStringLiteral("options"),
                                  QStringLiteral("--patient"),
                                  m_identifier,
                                  QStringLiteral("--json"),
                                  QStringLiteral("--as-of"),
                                  QStringLiteral("2026-03-01")};
        const auto first = m_stores.runOn(m_stores.lung(), options);
        QCOMPARE(first.json()
                     .value(QLatin1String("result"))
                     .toObject()
                     .value(QLatin1String("asOf"))
                     .toString(),
                 QStringLiteral("2026-03-01"));
        QCOMPARE(m_stores.runOn(m_stores.lung(), options).out, first.out);
    }

    void answersAreVersionedJson_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("command");
        const auto row = [](const char* command, const char* arguments) {
            QTest::newRow(command)
                << QString::fromLatin1(arguments) << QString::fromLatin1(command);
        };
        row("store check", "store check");
        row("store open", "store open");
        row("patients list", "patients list");
        row("patients show", "patients show ID");
        row("options", "options --patient ID");
        row("knowledge info", "knowledge info");
    }

    void answersAreVersionedJson()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, command);
        auto words = arguments.split(QLatin1Char(' '));
        words.replaceInStrings(QStringLiteral("ID"), m_identifier);
        const auto answer =
            m_stores.runOn(m_stores.lung(), words + QStringList{QStringLiteral("--json")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QVERIFY2(answer.messages.isEmpty(), answer.messages.constData());
        QCOMPARE(answer.out.count('\n'), 1);
        const auto json = answer.json();
        QCOMPARE(json.value(QLatin1String("consilium")).toInt(), 1);
        QCOMPARE(json.value(QLatin1String("command")).toString(), command);
        QVERIFY(json.contains(QLatin1String("result")));
    }

    void whatWasImportedIsExportedUnchanged()
    {
        const auto folder = m_stores.newPath(".export");
        const QStringList arguments{QStringLiteral("export"),
                                    QStringLiteral("--patient"),
                                    m_identifier,
                                    QStringLiteral("--out"),
                                    folder};
        const auto answer = m_stores.runOn(m_stores.lung(), arguments);
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QCOMPARE(contentOf(folder + QStringLiteral("/tumour.vcf")),
                 contentOf(kDemo + QStringLiteral("lung/tumour.vcf")));
        const auto bundle =
            QJsonDocument::fromJson(contentOf(folder + QStringLiteral("/fhir.json"))).object();
        const auto original =
            QJsonDocument::fromJson(contentOf(kDemo + QStringLiteral("lung/case.json"))).object();
        QCOMPARE(bundle.value(QLatin1String("entry")).toArray().size(),
                 original.value(QLatin1String("entry")).toArray().size());
        // Nothing is overwritten.
        const auto again = m_stores.runOn(m_stores.lung(), arguments);
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.messages.contains("exists already"));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
