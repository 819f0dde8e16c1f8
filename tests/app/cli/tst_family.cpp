#include "tests/app/cli/program.h"

using namespace consilium::tests;

/// Family trees on the command line.
class TestFamily : public QObject
{
    Q_OBJECT

    Stores m_stores;
    const QString m_file =
        QStringLiteral(CONSILIUM_SOURCE_DIR "/tests/data/canrisk/three_generations.canrisk3");

    static QJsonObject person(const QJsonObject& result, const char* id)
    {
        for (const auto one : result.value(QLatin1String("people")).toArray()) {
            if (one.toObject().value(QLatin1String("id")) == QLatin1String(id))
                return one.toObject();
        }
        return {};
    }

    QJsonObject read(const QString& path) const
    {
        const auto answer = run({QStringLiteral("family"),
                                 QStringLiteral("read"),
                                 path,
                                 QStringLiteral("--json"),
                                 QStringLiteral("--as-of"),
                                 QStringLiteral("2026-01-01")});
        return answer.exitCode == 0 ? answer.json().value(QLatin1String("result")).toObject()
                                    : QJsonObject();
    }

    static Answer convert(const QString& from, const char* kind, const QString& to)
    {
        return run({QStringLiteral("family"),
                    QStringLiteral("write"),
                    from,
                    QStringLiteral("--kind"),
                    QString::fromLatin1(kind),
                    QStringLiteral("--out"),
                    to});
    }

private Q_SLOTS:

    void aFamilyIsAnswered()
    {
        const auto result = read(m_file);
        QCOMPARE(result.value(QLatin1String("format")).toString(), QStringLiteral("canrisk"));
        QCOMPARE(result.value(QLatin1String("proband")).toString(), QStringLiteral("index"));
        QCOMPARE(result.value(QLatin1String("people")).toArray().size(), 12);
        QVERIFY(result.value(QLatin1String("problems")).toArray().isEmpty());
        const auto aunt = person(result, "aunt");
        QCOMPARE(aunt.value(QLatin1String("kinship")).toString(), QStringLiteral("maternal aunt"));
        QCOMPARE(aunt.value(QLatin1String("degree")).toInt(), 2);
        // AU: affected at an age that is not known
        const auto cancer = aunt.value(QLatin1String("cancers")).toArray().first().toObject();
        QVERIFY(cancer.value(QLatin1String("age")).isNull());
        QVERIFY(person(result, "mother").value(QLatin1String("deceased")).toBool());
        const auto criteria = result.value(QLatin1String("criteria")).toArray();
        const auto seven = criteria.at(0).toObject();
        QCOMPARE(seven.value(QLatin1String("id")).toString(), QStringLiteral("fhs7"));
        QCOMPARE(seven.value(QLatin1String("results"))
                     .toObject()
                     .value(QLatin1String("refer"))
                     .toDouble(),
                 1.0);
        const auto bowel = seven.value(QLatin1String("inputs")).toArray().last().toObject();
        QCOMPARE(bowel.value(QLatin1String("value")).toString(), QStringLiteral("1"));
        const auto amsterdam = criteria.at(1).toObject();
        QCOMPARE(amsterdam.value(QLatin1String("status")).toString(), QStringLiteral("refused"));
    }

    void peopleReadIt()
    {
        const auto answer = run({QStringLiteral("family"), QStringLiteral("read"), m_file});
        QCOMPARE(answer.exitCode, 0);
        for (const char* text : {"maternal grandmother",
                                 "breast cancer 52, cancer of the second breast ?",
                                 "BRCA1 pathogenic",
                                 "q5_breast_before_50",
                                 "open  A family tree does not say it."})
            QVERIFY2(answer.out.contains(text), text);
    }

    void theSameFileComesOut()
    {
        const auto path = m_stores.newPath(".canrisk3");
        QCOMPARE(convert(m_file, "canrisk", path).exitCode, 0);
        QCOMPARE(contentOf(path), contentOf(m_file));
        const auto again = convert(m_file, "canrisk", path);
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.messages.contains("exists already"));
    }

    /// To FHIR and back: the same people, with numbers for names, and every loss said.
    void throughFhirAndBack()
    {
        const auto bundle = m_stores.newPath(".json");
        const auto there = convert(m_file, "fhir", bundle);
        QCOMPARE(there.exitCode, 0);
        QVERIFY(there.out.contains("What is known of index, the patient"));
        const auto fromFhir = read(bundle);
        QCOMPARE(fromFhir.value(QLatin1String("format")).toString(), QStringLiteral("fhir-r4"));
        QCOMPARE(fromFhir.value(QLatin1String("people")).toArray().size(), 12);
        QCOMPARE(person(fromFhir, "mother").value(QLatin1String("cancers")),
                 person(read(m_file), "mother").value(QLatin1String("cancers")));
        QCOMPARE(person(fromFhir, "aunt").value(QLatin1String("without")),
                 person(read(m_file), "aunt").value(QLatin1String("without")));
        const auto back = m_stores.newPath(".canrisk4");
        const auto here = convert(bundle, "canrisk", back);
        QCOMPARE(here.exitCode, 0);
        QVERIFY(here.out.contains("written as numbers"));
        QCOMPARE(read(back).value(QLatin1String("people")).toArray().size(), 12);
        QVERIFY(!contentOf(back).contains("mother"));
    }

    void whatCannotBeReadIsSaid()
    {
        const auto path = m_stores.newPath(".canrisk");
        auto text = contentOf(m_file);
        write(path, text.replace("\t61\t1952", "\told\t1952"));
        const auto answer = run({QStringLiteral("family"), QStringLiteral("read"), path});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.messages.contains("line 13, column Age"), answer.messages.constData());
        QVERIFY(answer.out.isEmpty());
        write(path, "id,name\n");
        QVERIFY(run({QStringLiteral("family"), QStringLiteral("read"), path})
                    .messages.contains("neither a CanRisk pedigree file nor FHIR JSON"));
        QCOMPARE(run({QStringLiteral("family"), QStringLiteral("read"), QStringLiteral("absent")})
                     .exitCode,
                 1);
    }

    void wrongUsage()
    {
        for (const auto& words : {QStringList{},
                                  QStringList{QStringLiteral("read")},
                                  QStringList{QStringLiteral("write"), m_file},
                                  QStringList{QStringLiteral("write"),
                                              m_file,
                                              QStringLiteral("--out"),
                                              QStringLiteral("x"),
                                              QStringLiteral("--kind"),
                                              QStringLiteral("gedcom")}})
            QCOMPARE(run(QStringList{QStringLiteral("family")} + words).exitCode, 2);
    }
};

QTEST_APPLESS_MAIN(TestFamily)
#include "tst_family.moc"
