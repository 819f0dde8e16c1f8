#include "tests/app/cli/program.h"
#include "tests/support/invented_pharmacogenes.h"
#include "tests/support/pack_sources.h"

using namespace consilium::tests;

namespace
{

QByteArray vcf(const QByteArray& genotype)
{
    const auto line = [&](const char* position, const char* bases, const QByteArray& found) {
        return "chr1\t" + QByteArray(position) + "\t.\t" + bases + "\t.\tPASS\t.\tGT\t" + found +
               '\n';
    };
    return "##fileformat=VCFv4.3\n##reference=GRCh38\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n" +
           line("1000", "A\tG", genotype) + line("2000", "C\tT", "0/0") +
           line("3000", "G\tA", "0/0");
}

QJsonObject geneOf(const QJsonValue& file, const char* name)
{
    for (const auto item : file.toObject().value(QLatin1String("genes")).toArray()) {
        if (item.toObject().value(QLatin1String("gene")).toString() == QLatin1String(name))
            return item.toObject();
    }
    return {};
}

QString firstOf(const QJsonObject& gene, const char* member)
{
    return gene.value(QLatin1String(member)).toArray().first().toString();
}

} // namespace

/// Pharmacogenes on the command line, with an invented pack.
class TestPgx : public QObject
{
    Q_OBJECT

    Stores m_stores;
    QString m_pack;
    QString m_one;
    QString m_two;
    QString m_bad;

    QString written(const char* ending, const QByteArray& text)
    {
        const auto path = m_stores.newPath(ending);
        write(path, text);
        return path;
    }

    Answer pgx(const QStringList& more) const
    {
        return run(QStringList{QStringLiteral("pgx"), QStringLiteral("--pack"), m_pack} + more);
    }

    static QStringList file(const QString& path) { return {QStringLiteral("--vcf"), path}; }

    static QJsonArray filesOf(const Answer& answer)
    {
        return answer.json().value(QLatin1String("result")).toArray();
    }

private Q_SLOTS:

    void initTestCase()
    {
        PackSources sources;
        sources.gene("GENEA").gene("GENEB");
        std::filesystem::create_directories(sources.folder() / "pharmacogenes");
        std::filesystem::create_directories(sources.folder() / "guidance");
        writeBytes(sources.folder() / "pharmacogenes/genes.tsv", kPharmacogenes);
        writeBytes(sources.folder() / "pharmacogene-functions.tsv", kPharmacogeneFunctions);
        writeBytes(sources.folder() / "guidance/cpic.tsv", kGuidance);
        m_pack = m_stores.newPath(".cpack");
        sources.build(m_pack.toStdString());
        m_one = written(".vcf", vcf("0/1"));
        m_two = written(".vcf", vcf("1/1"));
        m_bad = written(".vcf", vcf("0/2"));
    }

    void aFileGivesItsGenes()
    {
        const auto answer = pgx(file(m_one) + QStringList{QStringLiteral("--json")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto files = filesOf(answer);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0].toObject().value(QLatin1String("genome")).toString(),
                 QStringLiteral("GRCh38"));
        const auto gene = geneOf(files[0], "GENEA");
        QCOMPARE(firstOf(gene, "calls"), QStringLiteral("*1/*2"));
        QCOMPARE(firstOf(gene, "phenotype"), QStringLiteral("Intermediate Metabolizer"));
        const auto guidance = gene.value(QLatin1String("guidance")).toArray().first().toObject();
        QCOMPARE(guidance.value(QLatin1String("drug")).toString(), QStringLiteral("alphadine"));
        QCOMPARE(guidance.value(QLatin1String("action")).toString(), QStringLiteral("reduce"));
        const auto other = geneOf(files[0], "GENEB");
        QCOMPARE(other.value(QLatin1String("kind")).toString(), QStringLiteral("not_called"));
        QVERIFY(!other.value(QLatin1String("withheld")).toArray().isEmpty());
    }

    void oneBadFileStopsNoOther()
    {
        const auto answer = pgx(file(m_bad) + file(m_two) + file(m_stores.newPath(".absent")) +
                                QStringList{QStringLiteral("--json")});
        QCOMPARE(answer.exitCode, 1);
        const auto files = filesOf(answer);
        QCOMPARE(files.size(), 3);
        const auto codeOf = [&](qsizetype at) {
            return files[at]
                .toObject()
                .value(QLatin1String("error"))
                .toObject()
                .value(QLatin1String("code"))
                .toString();
        };
        QCOMPARE(codeOf(0), QStringLiteral("malformed"));
        QVERIFY(!files[0].toObject().contains(QLatin1String("genes")));
        QCOMPARE(firstOf(geneOf(files[1], "GENEA"), "calls"), QStringLiteral("*2/*2"));
        QCOMPARE(codeOf(2), QStringLiteral("not-found"));
        QVERIFY(answer.messages.contains("line 4"));
    }

    void peopleGetKeyWarningsFirst()
    {
        const auto text = pgx(file(m_two));
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.contains("Poor Metabolizer") && text.out.contains("alphadine") &&
                     text.out.contains("avoid"),
                 text.out.constData());
        QVERIFY(!text.out.contains("LOOK FIRST  GENEA"));
        QVERIFY(text.out.contains("Not tested, no position was read: GENEB"));
        const auto without =
            pgx(file(written(".vcf", vcf("./.").replace("chr1\t3000", "chr1\t3001"))));
        QCOMPARE(without.exitCode, 0);
        const auto warning = without.out.indexOf("LOOK FIRST  GENEA");
        QVERIFY(warning >= 0 && warning < without.out.indexOf("phenotype"));
    }

    void outsideCallsAreTaken()
    {
        const auto outside = written(".tsv", "GENEA\t*3/*4\n");
        const auto answer =
            pgx(file(m_one) +
                QStringList{QStringLiteral("--outside"), outside, QStringLiteral("--json")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto gene = geneOf(filesOf(answer)[0], "GENEA");
        QVERIFY(gene.value(QLatin1String("outside")).toBool());
        QCOMPARE(firstOf(gene, "phenotype"), QStringLiteral("Poor Metabolizer"));
        QCOMPARE(pgx({QStringLiteral("--outside"), outside}).exitCode, 0);
        // Of which of two people?
        QCOMPARE(pgx(file(m_one) + file(m_two) + QStringList{QStringLiteral("--outside"), outside})
                     .exitCode,
                 2);
    }

    void wrongUsage()
    {
        QCOMPARE(pgx({}).exitCode, 2);
        QCOMPARE(pgx({m_one}).exitCode, 2);
        QCOMPARE(pgx({QStringLiteral("--typed"), QStringLiteral("GENEA *1/*2")}).exitCode, 2);
        QCOMPARE(pgx(file(m_one) + QStringList{QStringLiteral("--genome"), QStringLiteral("hg19")})
                     .exitCode,
                 2);
    }

    void resultsGoIntoTheRecord()
    {
        const auto store = m_stores.created();
        QCOMPARE(
            m_stores
                .runOn(store, {QStringLiteral("import"), kDemo + QStringLiteral("lung/case.json")})
                .exitCode,
            0);
        const auto patient = m_stores.identifierOf(store);
        const auto on = [&](const QStringList& more) {
            return m_stores.runOn(store,
                                  QStringList{QStringLiteral("pgx"),
                                              QStringLiteral("--pack"),
                                              m_pack,
                                              QStringLiteral("--patient"),
                                              patient,
                                              QStringLiteral("--json")} +
                                      more);
        };
        const auto first = on(file(m_one));
        QVERIFY2(first.exitCode == 0, first.messages.constData());
        QCOMPARE(filesOf(first)[0].toObject().value(QLatin1String("added")).toInt(), 1);
        const auto again = filesOf(on(file(m_one)))[0].toObject();
        QCOMPARE(again.value(QLatin1String("added")).toInt(), 0);
        QCOMPARE(again.value(QLatin1String("replaced")).toInt(), 0);
        const QStringList typed{QStringLiteral("--typed"), QStringLiteral("GENEA *2/*3")};
        const auto stored = on(typed);
        QVERIFY2(stored.exitCode == 0, stored.messages.constData());
        const auto key = filesOf(stored)[0].toObject().value(QLatin1String("key")).toString();
        QVERIFY(key.startsWith(QLatin1String("typed|")));
        QCOMPARE(on(typed).exitCode, 1);
        QCOMPARE(m_stores
                     .runOn(store,
                            {QStringLiteral("findings"),
                             QStringLiteral("in-error"),
                             key,
                             QStringLiteral("--patient"),
                             patient})
                     .exitCode,
                 0);
        QCOMPARE(on(typed).exitCode, 0);
    }
};

QTEST_APPLESS_MAIN(TestPgx)
#include "tst_pgx.moc"
