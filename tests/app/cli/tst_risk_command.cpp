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
        // Her treatment has begun: the score is for the time before it, or before a new one.
        const auto begun = entry(json, "khorana");
        QCOMPARE(begun[QLatin1String("state")].toString(), QStringLiteral("notApplicable"));
        QVERIFY(begun[QLatin1String("whyNot")].toString().contains(QLatin1String("has begun")));
        const auto planned = run(demo("breast") + words("--json --planned doxorubicin"));
        const auto khorana = entry(planned.json(), "khorana");
        QCOMPARE(khorana[QLatin1String("state")].toString(), QStringLiteral("lacks"));
        QVERIFY(!khorana[QLatin1String("missing")].toArray().isEmpty());
        QVERIFY(khorana[QLatin1String("caution")].toString().contains(
            QLatin1String("before the first course")));
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
        const auto answer = run(demo("breast") + words("--planned doxorubicin"));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.startsWith("A change by the same formula is a difference between"));
        QVERIFY(answer.out.contains("No formula here takes alcohol"));
        QVERIFY(
            answer.out.contains("breast | BCRAT (Gail model): Risk of invasive breast cancer, 5 "
                                "years: notApplicable"));
        QVERIFY(answer.out.contains("MISSING    Haemoglobin;"));
        QVERIFY(answer.out.contains("caution    Not derived for brain tumours or myeloma"));
    }

    /// PREVENT speaks twice: each line says of what.
    void theClaimTellsNumbersApart()
    {
        const auto answer =
            run(demo("breast") +
                words("--given prevent.age_years=60 --given prevent.total_chol_mg_dl=200 --given "
                      "prevent.hdl_mg_dl=50 --given prevent.sbp_mmhg=134 --given prevent.bmi=27 "
                      "--given prevent.egfr=80 --given prevent.diabetes=0 --given prevent.smoker=0 "
                      "--given prevent.bp_treated=0 --given prevent.statin=0"));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(
            answer.out.contains("heart | PREVENT: Risk of a first cardiovascular event (PREVENT, "
                                "base model), 10 years: "));
        QVERIFY(answer.out.contains(
            "heart | PREVENT: Risk of heart failure (PREVENT, base model), 10 years: "));
        QVERIFY(answer.out.contains("look at    Whether a cardiovascular disease is there is not "
                                    "recorded"));
    }

    void theSecondResultIsPrinted()
    {
        const auto answer = run(
            demo("breast") +
            words("--planned doxorubicin --given carg.age_years=70 --given carg.gi_or_gu_cancer=0 "
                  "--given carg.standard_dose=1 --given carg.polychemotherapy=1 --given "
                  "carg.haemoglobin_g_dl=12 --given carg.crcl_jelliffe_ml_min=60 --given "
                  "carg.hearing=good --given carg.falls_6m=0 --given "
                  "carg.takes_medication=unassisted --given carg.walking_one_block=not_limited "
                  "--given carg.social_activity_limited=none"));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains("beside     in this band 32 % had severe toxicity"),
                 answer.out.constData());
    }

    /// A step that depends on an open input is not the same as none.
    void anUndecidedStep()
    {
        const auto answer =
            run(demo("breast") +
                words("--planned doxorubicin --given khorana.haemoglobin_g_dl=11 --given "
                      "khorana.leucocytes_10e9_l=6 --given khorana.platelets_10e9_l=400 --given "
                      "khorana.bmi=25 --given khorana.site=breast --given khorana.esa_use="));
        QCOMPARE(answer.exitCode, 0);
        const auto at = answer.out.indexOf("Khorana score of venous");
        const auto text = answer.out.mid(at, answer.out.indexOf(" | ", at + 4) - at);
        QVERIFY2(text.contains("1 points to 2 points"), text.constData());
        QVERIFY(text.contains("next step  it depends on what is not known"));
        QVERIFY(!text.contains("no guideline named"));
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
