#include "tests/app/cli/program.h"

using namespace consilium::tests;

/// consilium-cli risk on invented people.
class TestRiskCommand : public QObject
{
    Q_OBJECT

    Stores m_stores;

    static QStringList words(const char* line)
    {
        return QString::fromLatin1(line).split(QLatin1Char(' '));
    }

    static QJsonObject entry(const QJsonObject& answer, const char* calculator)
    {
        const auto entries = answer[QLatin1String("result")][QLatin1String("entries")].toArray();
        for (const auto& one : entries) {
            if (one[QLatin1String("calculator")] == QLatin1String(calculator))
                return one.toObject();
        }
        return {};
    }

    static QStringList demo(const char* name)
    {
        return words("risk --as-of 2026-11-20 --case") +
               QStringList{kDemo + QLatin1String(name) + QStringLiteral("/case.json")};
    }

private Q_SLOTS:

    void aCaseIsAnswered()
    {
        const auto answer = run(demo("breast") + words("--json"));
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto json = answer.json();
        QCOMPARE(json[QLatin1String("consilium")].toInt(), 1);
        QCOMPARE(json[QLatin1String("command")].toString(), QStringLiteral("risk"));
        QCOMPARE(json[QLatin1String("result")][QLatin1String("day")].toString(),
                 QStringLiteral("2026-11-20"));
        const auto gail = entry(json, "gail_bcrat");
        QCOMPARE(gail[QLatin1String("state")].toString(), QStringLiteral("notApplicable"));
        QVERIFY(gail[QLatin1String("value")].isNull());
        QVERIFY(gail[QLatin1String("whyNot")].toString().contains(QLatin1String("breast cancer")));
        const auto khorana = entry(json, "khorana");
        QCOMPARE(khorana[QLatin1String("state")].toString(), QStringLiteral("lacks"));
        QVERIFY(!khorana[QLatin1String("missing")].toArray().isEmpty());
        QVERIFY(khorana[QLatin1String("misses")][0][QLatin1String("text")].toString().contains(
            QLatin1String("23.4 %")));
    }

    void anAnswerBesideTheRecordCounts()
    {
        const auto answer =
            run(demo("breast") +
                words("--given khorana.haemoglobin_g_dl=11 --given khorana.esa_use=0 --given "
                      "khorana.leucocytes_10e9_l=6 --planned doxorubicin --json"));
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto khorana = entry(answer.json(), "khorana");
        QCOMPARE(khorana[QLatin1String("state")].toString(), QStringLiteral("answered"));
        QCOMPARE(khorana[QLatin1String("value")][QLatin1String("low")].toDouble(), 0.0);
        QVERIFY(answer.out.contains("doxorubicin is planned."));
    }

    void forPeople()
    {
        const auto answer = run(demo("breast"));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.startsWith("A change by the same formula is a difference between"));
        QVERIFY(answer.out.contains("No formula here takes alcohol"));
        QVERIFY(answer.out.contains("breast | BCRAT (Gail model), 5 years: notApplicable"));
        QVERIFY(answer.out.contains("MISSING    Haemoglobin;"));
    }

    void aMolecularProfileIsReadToo()
    {
        const auto file = m_stores.newPath(".json");
        write(
            file,
            R"({"cancer":{"oncotree":"HGSOC"},"biomarkers":[{"kind":"germline","gene":"BRCA1","protein":"p.Q100*","pathogenic":true}]})");
        const auto answer = run(words("risk --json --case") + QStringList{file});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QVERIFY(answer.out.contains("Pathogenic variant of BRCA1 in the germline"));
    }

    void aPatientOfAStoreIsAnswered()
    {
        const auto store = m_stores.lung();
        const auto answer = m_stores.runOn(store,
                                           words("risk --json --as-of 2026-11-20 --patient") +
                                               QStringList{m_stores.identifierOf(store)});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QCOMPARE(entry(answer.json(), "plcom2012")[QLatin1String("state")].toString(),
                 QStringLiteral("notApplicable"));
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("neither case nor patient") << words("risk") << 2;
        QTest::newRow("no input named") << demo("breast") + words("--given 4") << 2;
        QTest::newRow("no such calculator") << demo("breast") + words("--given frax.age=4") << 1;
        QTest::newRow("no such input") << demo("breast") + words("--given khorana.age=4") << 1;
        QTest::newRow("no such file") << words("risk --case nowhere.json") << 1;
    }

    void wrongWords()
    {
        QFETCH(QStringList, more);
        QFETCH(int, exitCode);
        const auto answer = run(more);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.messages.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRiskCommand)
#include "tst_risk_command.moc"
