#include "tests/app/cli/program.h"

using namespace consilium::tests;

/// Models on tables and published models on the command line, with the program's own folders.
class TestModelsAndCalculators : public QObject
{
    Q_OBJECT

    Stores m_stores;

    QString written(const char* ending, const QByteArray& text)
    {
        const auto path = m_stores.newPath(ending);
        write(path, text);
        return path;
    }

    static QStringList words(const char* line)
    {
        return QString::fromLatin1(line).split(QLatin1Char(' '));
    }

private Q_SLOTS:

    /// 140 - 60 years, 72 kg, 1 mg/dL, a man: 80 x 72 / 72 = 80 mL/min.
    void aTableOfACalculatorIsAnswered()
    {
        const auto input =
            written("rows.tsv",
                    "case_id\tage_years\tsex\tweight_kg\theight_cm\tcreatinine_mg_dl\n"
                    "a\t60\tmale\t72\t180\t1\nb\t600\tmale\t72\t180\t1\n");
        const auto answer = run(words("calc renal_bsa --input") + QStringList{input});
        QCOMPARE(answer.exitCode, 0);
        const auto lines = QString::fromUtf8(answer.out).split(QLatin1Char('\n'));
        const auto header = lines[0].split(QLatin1Char('\t'));
        const auto first = lines[1].split(QLatin1Char('\t'));
        const auto second = lines[2].split(QLatin1Char('\t'));
        QCOMPARE(header.first(3), words("case_id status message"));
        const auto place = header.indexOf(QStringLiteral("cockcroft_gault_ml_min"));
        QVERIFY(place > 2);
        QCOMPARE(first[1], QStringLiteral("ok"));
        QCOMPARE(first[place].toDouble(), 80.0);
        QCOMPARE(second[1], QStringLiteral("refused"));
        QVERIFY2(second[2].contains(QStringLiteral("age_years")), qPrintable(second[2]));
        QCOMPARE(second[place], QStringLiteral("NA"));
    }

    void everyCalculatorHasItsFacts()
    {
        const auto list = run(words("calc list --json"));
        QCOMPARE(list.exitCode, 0);
        const auto all =
            QJsonDocument::fromJson(list.out).object().value(QLatin1String("result")).toArray();
        QVERIFY(all.size() >= 23);
        for (const auto one : all) {
            const auto id = one.toObject().value(QLatin1String("id")).toString();
            QVERIFY(id != QStringLiteral("predict_breast_v3_0_interim")); // not offered
            const auto facts = run(words("calc facts") + QStringList{id});
            QCOMPARE(facts.exitCode, 0);
            for (const char* word : {"formula", "licence", "source", "inputs", "results"})
                QVERIFY2(facts.out.contains(word), qPrintable(id));
        }
    }

    void whatCannotBeAnsweredIsSaid_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("no model") << words("calc nobody --input x.tsv") << 1;
        QTest::newRow("no file") << words("calc khorana --input absent.tsv") << 1;
        QTest::newRow("no input") << words("calc khorana") << 2;
        QTest::newRow("nothing") << words("calc") << 2;
        QTest::newRow("no such table")
            << words("model predict icb-response --input absent.csv") << 1;
        QTest::newRow("local without a store") << words("model local icb-response") << 2;
        QTest::newRow("local without a model") << words("model local --store absent") << 2;
    }

    void whatCannotBeAnsweredIsSaid()
    {
        QFETCH(QStringList, line);
        QFETCH(int, code);
        const auto answer = run(line);
        QCOMPARE(answer.exitCode, code);
        QVERIFY(answer.out.isEmpty());
    }

    void rowsOfATableAreScored()
    {
        const auto input = written("people.csv",
                                   "tmb_mut_per_mb,prior_systemic_therapy,age_years,cancer_type\n"
                                   "30,0,60,Melanoma\n1,1,60,Pancreatic\n1,1,60,Glioma\n");
        const auto answer = run(words("model predict icb-response --input") + QStringList{input});
        QCOMPARE(answer.exitCode, 0);
        const auto lines = QString::fromUtf8(answer.out).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 5); // header, three people, the end
        QVERIFY(lines[0].startsWith(QStringLiteral("row,score,low,high,applicable,linear,blend")));
        const auto score = [&](int row) {
            return lines[row].split(QLatin1Char(','))[1].toDouble();
        };
        QVERIFY(score(1) > score(2));
        QVERIFY(lines[1].contains(QStringLiteral(",yes,")));
        QVERIFY(lines[3].contains(QStringLiteral(",withheld,")));
        QVERIFY(lines[3].contains(QStringLiteral("cancer_type")));
    }

    /// The demonstration has nobody of whom everything is known, and says what is lacking.
    void thePatientsOfAStoreAreAccountedFor()
    {
        const auto store = m_stores.lung();
        const auto answer = m_stores.runOn(store, words("model local icb-response --json"));
        QCOMPARE(answer.exitCode, 0);
        const auto result = answer.json().value(QLatin1String("result")).toObject();
        QCOMPARE(result.value(QLatin1String("patients")).toInt(), 1);
        int leftOut = 0;
        for (const auto reason : result.value(QLatin1String("notMeant")).toArray())
            leftOut += reason.toObject().value(QLatin1String("people")).toInt();
        QCOMPARE(leftOut + result.value(QLatin1String("eligible")).toInt(), 1);
        QVERIFY(result.value(QLatin1String("auc")).isNull());
        QVERIFY(!result.value(QLatin1String("sentences")).toArray().isEmpty());
        const auto spoken = m_stores.runOn(store, words("model local icb-response"));
        QCOMPARE(spoken.exitCode, 0);
        QVERIFY2(spoken.out.contains("Patients it is not about:"), spoken.out.constData());
        const auto dose = m_stores.runOn(store, words("model local warfarin-dose"));
        QCOMPARE(dose.exitCode, 0);
        QVERIFY(dose.out.contains("The record does not hold what this model foretells"));
        QCOMPARE(m_stores.runOn(store, words("model local nothing")).exitCode, 1);
    }
};

QTEST_APPLESS_MAIN(TestModelsAndCalculators)
#include "tst_models_and_calculators.moc"
