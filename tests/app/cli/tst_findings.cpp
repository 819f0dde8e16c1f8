#include "tests/app/cli/program.h"

using namespace consilium::tests;

namespace
{

const QString kTables = QStringLiteral(CONSILIUM_SOURCE_DIR "/tests/data/tables/");

QJsonArray listOf(const Answer& answer)
{
    return answer.json().value(QLatin1String("result")).toArray();
}

QJsonObject objectOf(const Answer& answer)
{
    return answer.json().value(QLatin1String("result")).toObject();
}

} // namespace

/// Tables of findings and typed lines, as a person at a terminal gives them.
class TestFindings : public QObject
{
    Q_OBJECT

    Stores m_stores;
    QString m_store;
    QString m_identifier;

    Answer on(QStringList arguments) const
    {
        return m_stores.runOn(m_store,
                              arguments << QStringLiteral("--patient") << m_identifier
                                        << QStringLiteral("--json"));
    }

    QJsonArray findings() const
    {
        return objectOf(on({QStringLiteral("patients"), QStringLiteral("show")}))
            .value(QLatin1String("finding"))
            .toArray();
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_store = m_stores.lung();
        m_identifier = m_stores.identifierOf(m_store);
    }

    void tablesGoInAndComeBack()
    {
        const auto before = findings().size();
        const QStringList import{QStringLiteral("import"),
                                 kTables + QStringLiteral("one_sample.maf"),
                                 kTables + QStringLiteral("segments.tsv"),
                                 kTables + QStringLiteral("star_fusion.tsv.gz")};
        const auto answer = on(import);
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto outcomes = listOf(answer);
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes[0].toObject().value(QLatin1String("format")).toString(),
                 QStringLiteral("maf"));
        QCOMPARE(outcomes[0]
                     .toObject()
                     .value(QLatin1String("issues"))
                     .toArray()
                     .last()
                     .toObject()
                     .value(QLatin1String("place"))
                     .toString(),
                 QStringLiteral("line 4"));
        QCOMPARE(findings().size(), before + 3);
        for (const auto& outcome : listOf(on(import)))
            QCOMPARE(outcome.toObject().value(QLatin1String("added")).toInt(), 0);
        const auto out = m_stores.newPath(".out");
        QCOMPARE(on({QStringLiteral("export"), QStringLiteral("--out"), out}).exitCode, 0);
        for (const auto* name : {"/one_sample.maf", "/segments.tsv", "/star_fusion.tsv.gz"})
            QCOMPARE(contentOf(out + QLatin1String(name)),
                     contentOf(kTables + QLatin1String(name)));
    }

    void severalSamplesAreListed()
    {
        const auto file = kTables + QStringLiteral("two_samples.maf");
        const auto asked = on({QStringLiteral("import"), file});
        QCOMPARE(asked.exitCode, 1);
        QVERIFY2(asked.messages.contains("tumour sample: OTHER, TUM"), asked.messages.constData());
        const auto taken = on({QStringLiteral("import"),
                               file,
                               QStringLiteral("--tumour-sample"),
                               QStringLiteral("OTHER")});
        QCOMPARE(taken.exitCode, 0);
    }

    void aFileOfNoKnownFormIsNamed()
    {
        const auto file = m_stores.newPath("-tumour.maf");
        write(file, "gene;change\nEGFR;L858R\n");
        const auto answer = on({QStringLiteral("import"), file});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.messages.contains("table of findings"), answer.messages.constData());
        QVERIFY(answer.messages.contains(QFileInfo(file).fileName().toUtf8()));
    }

    void aLineIsReadAddedAndTakenBack()
    {
        const auto before = findings().size();
        const auto line = QStringLiteral("BRCA1 c.5266dupC germline");
        const auto read = on({QStringLiteral("findings"), QStringLiteral("read"), line});
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(objectOf(read)
                     .value(QLatin1String("findings"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("facts"))
                     .toArray(),
                 QJsonArray({QStringLiteral("BRCA1 c.5266dupC"),
                             QStringLiteral("small variant"),
                             QStringLiteral("germline")}));
        QVERIFY(!objectOf(read).value(QLatin1String("stored")).toBool());
        QCOMPARE(findings().size(), before);
        const auto added = on({QStringLiteral("findings"),
                               QStringLiteral("add"),
                               line,
                               QStringLiteral("--date"),
                               QStringLiteral("2026-02")});
        QVERIFY2(added.exitCode == 0, added.messages.constData());
        const auto stored = findings().last().toObject();
        QCOMPARE(findings().size(), before + 1);
        QCOMPARE(stored.value(QLatin1String("date")).toString(), QStringLiteral("2026-02"));
        QCOMPARE(stored.value(QLatin1String("origin")).toString(), QStringLiteral("Germline"));
        const auto key = objectOf(added)
                             .value(QLatin1String("findings"))
                             .toArray()
                             .first()
                             .toObject()
                             .value(QLatin1String("key"))
                             .toString();
        const QStringList mark{QStringLiteral("findings"), QStringLiteral("in-error"), key};
        QCOMPARE(on(mark).exitCode, 0);
        QCOMPARE(findings().size(), before + 1);
        QCOMPARE(findings().last().toObject().value(QLatin1String("assertion")).toString(),
                 QStringLiteral("EnteredInError"));
        QCOMPARE(on(mark).exitCode, 1);
    }

    void whatIsNotUnderstoodIsSaid()
    {
        const auto before = findings().size();
        const auto line = QStringLiteral("EGRF L858R");
        const auto read = on({QStringLiteral("findings"), QStringLiteral("read"), line});
        QCOMPARE(read.exitCode, 0);
        QVERIFY(!objectOf(read).value(QLatin1String("understood")).toBool(true));
        QCOMPARE(objectOf(read).value(QLatin1String("problem")).toString(),
                 QStringLiteral("EGRF: no such gene"));
        const auto added = on({QStringLiteral("findings"), QStringLiteral("add"), line});
        QCOMPARE(added.exitCode, 1);
        QCOMPARE(added.out, QByteArray());
        QVERIFY2(added.messages.contains("EGRF: no such gene"), added.messages.constData());
        QCOMPARE(findings().size(), before);
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no line") << QStringList{QStringLiteral("add")};
        QTest::newRow("no action") << QStringList{QStringLiteral("EGFR L858R")};
        QTest::newRow("a date that is none") << QStringList{QStringLiteral("add"),
                                                            QStringLiteral("MSI-H"),
                                                            QStringLiteral("--date"),
                                                            QStringLiteral("14.2.2026")};
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, words);
        QCOMPARE(on(QStringList{QStringLiteral("findings")} + words).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
