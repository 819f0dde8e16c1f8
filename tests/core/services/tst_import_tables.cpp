#include "core/services/annotated_file.h"
#include "tests/support/one_person.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace consilium;
using namespace consilium::services;
using clinical::FindingKind;

namespace
{

namespace fs = std::filesystem;

fs::path table(const char* name)
{
    return tests::testData(QStringLiteral("tables/") + QLatin1String(name)).toStdString();
}

std::string contentOf(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path.c_str());
    return file.readAll().toStdString();
}

bool hasIssue(const FileOutcome& outcome, const std::string& place, const std::string& what)
{
    return std::any_of(
        outcome.report.issues.begin(), outcome.report.issues.end(), [&](const auto& issue) {
            return issue.place == place && issue.what.find(what) != std::string::npos;
        });
}

QByteArray words(const FileOutcome& outcome)
{
    QByteArray all = outcome.error ? QByteArray::fromStdString(outcome.error->context) : "";
    for (const auto& issue : outcome.report.issues)
        all += "; " + QByteArray::fromStdString(issue.place + ": " + issue.what);
    return all;
}

} // namespace

class TestImportTables : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::SmallStore> m_store;

    FileOutcome imported(PatientId id, const fs::path& file, const std::string& sample = {})
    {
        ImportRequest request;
        request.files = {file};
        request.patient = id;
        request.tumourSample = sample;
        return imported(request);
    }

    FileOutcome imported(const ImportRequest& request)
    {
        const auto outcomes = m_store->session->import(request, {}, {});
        if (!outcomes.has_value())
            qFatal("import: %s", outcomes.error().context.c_str());
        return outcomes.value().back();
    }

private Q_SLOTS:

    void initTestCase() { m_store = std::make_unique<tests::SmallStore>(); }

    void cleanupTestCase() { QVERIFY(m_store->session->check().has_value()); }

    void everyKindArrivesOnceAndComesBackAsItCame_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<int>("findings");
        QTest::addColumn<QByteArray>("gene");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* file,
                            const char* sample,
                            int findings,
                            const char* gene,
                            FindingKind kind) {
            QTest::newRow(file) << QByteArray(file) << QByteArray(sample) << findings
                                << QByteArray(gene) << static_cast<int>(kind);
        };
        row("one_sample.maf", "", 2, "EGFR", FindingKind::SmallVariant);
        row("two_samples.maf", "OTHER", 1, "KRAS", FindingKind::SmallVariant);
        row("no_build.maf", "", 1, "EGFR", FindingKind::SmallVariant);
        row("not_utf8.maf", "", 1, "EGFR", FindingKind::SmallVariant);
        row("gene_copies.tsv", "TUM", 1, "EGFR", FindingKind::CopyNumber);
        row("segments.tsv", "", 0, "", FindingKind::CopyNumber);
        row("star_fusion.tsv", "", 1, "EML4", FindingKind::Fusion);
        row("star_fusion.tsv.gz", "", 1, "EML4", FindingKind::Fusion);
        row("arriba.tsv", "", 2, "EML4", FindingKind::Fusion);
        row("structural_variants.tsv", "", 1, "EML4", FindingKind::Fusion);
    }

    void everyKindArrivesOnceAndComesBackAsItCame()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, sample);
        QFETCH(int, findings);
        QFETCH(QByteArray, gene);
        QFETCH(int, kind);
        auto& session = *m_store->session;
        const auto id = m_store->newPerson();
        const auto outcome = imported(id, table(file), sample.toStdString());
        QVERIFY2(!outcome.error, words(outcome).constData());
        const auto record = session.load(id).value();
        QCOMPARE(record.findings.size(), static_cast<std::size_t>(findings));
        QCOMPARE(record.assays.size(), std::size_t{1});
        const auto& source = record.sources.back();
        QCOMPARE(source.name, file.toStdString());
        QCOMPARE(source.format, std::string("table"));
        QCOMPARE(record.assays.front().name, file.toStdString());
        if (findings > 0) {
            const auto& first = record.findings.front();
            QCOMPARE(first.gene, gene.toStdString());
            QCOMPARE(static_cast<int>(first.kind), kind);
            QCOMPARE(first.assay, record.assays.front().header.key);
            QVERIFY(first.header.provenance.place.starts_with("line "));
            QCOMPARE(first.header.provenance.source, static_cast<int>(record.sources.size()) - 1);
        }
        // Again, another day and under another name: it is the same content.
        m_store->now += std::chrono::hours(24);
        const auto renamed = m_store->written(file.endsWith(".gz") ? "renamed.gz" : "renamed",
                                              contentOf(table(file)));
        for (const auto& again : {imported(id, table(file), sample.toStdString()),
                                  imported(id, renamed, sample.toStdString())})
            QCOMPARE(again.added, 0);
        QCOMPARE(session.load(id).value().findings.size(), record.findings.size());
        const auto files = session.exportRaw(id).value();
        QCOMPARE(files.size(), std::size_t{2});
        QCOMPARE(files.back().first, file.toStdString());
        QVERIFY(files.back().second == contentOf(table(file)));
    }

    void issuesCarryTheirLine()
    {
        const auto id = m_store->newPerson();
        const auto maf = imported(id, table("one_sample.maf"));
        QVERIFY2(hasIssue(maf, "line 4", "t_alt_count is no number of reads"), words(maf));
        const auto segments = imported(id, table("segments.tsv"));
        QVERIFY2(hasIssue(segments, "line 4", "not a stretch"), words(segments));
        const auto commas = imported(id, table("decimal_comma.seg"));
        QVERIFY2(hasIssue(commas, "line 4", "copy number is no number"), words(commas));
        QCOMPARE(commas.report.read.at("segments"), 1);
        const auto bytes = imported(id, table("not_utf8.maf"));
        QVERIFY2(hasIssue(bytes, "file", "not UTF-8"), words(bytes));
        const auto fusions = imported(id, table("arriba.tsv"));
        QVERIFY2(hasIssue(fusions, "line 3", "fusion without a partner"), words(fusions));
    }

    void whichSampleIsAskedAndTheNamesAreListed()
    {
        const auto id = m_store->newPerson();
        const auto asked = imported(id, table("two_samples.maf"));
        QVERIFY(asked.error.has_value());
        QCOMPARE(static_cast<int>(asked.error->code), static_cast<int>(ErrorCode::Ambiguous));
        QCOMPARE(asked.error->context, std::string("tumour sample: OTHER, TUM"));
        QCOMPARE(asked.samples, (std::vector<std::string>{"OTHER", "TUM"}));
        QVERIFY(m_store->session->load(id).value().findings.empty());
        const auto wrong = imported(id, table("two_samples.maf"), "NOBODY");
        QCOMPARE(static_cast<int>(wrong.error->code), static_cast<int>(ErrorCode::NotFound));
        QCOMPARE(wrong.samples, (std::vector<std::string>{"OTHER", "TUM"}));
        // Two samples of one table are two tests beside each other.
        QVERIFY(!imported(id, table("two_samples.maf"), "TUM").error);
        QVERIFY(!imported(id, table("two_samples.maf"), "OTHER").error);
        const auto record = m_store->session->load(id).value();
        QCOMPARE(record.assays.size(), std::size_t{2});
        QCOMPARE(record.findings.size(), std::size_t{2});
    }

    void theBuildIsStatedWhereTheTableDoesNot()
    {
        const auto id = m_store->newPerson();
        const auto without = imported(id, table("no_build.maf"));
        QVERIFY2(hasIssue(without, "line 3", "no genome build"), words(without));
        QCOMPARE(static_cast<int>(m_store->session->load(id).value().findings.front().genome),
                 static_cast<int>(clinical::Genome::Unknown));
        ImportRequest request;
        request.files = {table("no_build.maf")};
        request.patient = id;
        request.genome = clinical::Genome::GRCh37;
        const auto with = imported(request);
        QVERIFY(!with.error);
        QCOMPARE(with.added, 0); // the same findings, now with a build
        const auto record = m_store->session->load(id).value();
        QCOMPARE(record.findings.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(record.findings.front().genome),
                 static_cast<int>(clinical::Genome::GRCh37));
        request.files = {table("one_sample.maf")};
        request.genome = clinical::Genome::GRCh38;
        QCOMPARE(static_cast<int>(imported(request).error->code),
                 static_cast<int>(ErrorCode::Ambiguous));
    }

    void aPanelSaysWhatATableCovers()
    {
        const auto id = m_store->newPerson();
        ImportRequest request;
        request.files = {table("one_sample.maf")};
        request.patient = id;
        request.panel = m_store->written("panel.txt", "EGFR\nBRAF\nNOSUCH\n");
        const auto outcome = imported(request);
        QVERIFY2(hasIssue(outcome, "panel.txt: line 3", ""), words(outcome));
        const auto assay = m_store->session->load(id).value().assays.front();
        QVERIFY(std::find(assay.genesTested.begin(), assay.genesTested.end(), "BRAF") !=
                assay.genesTested.end());
        // What a copy-number table does not call was not tested, whatever the panel holds.
        request.files = {table("gene_copies.tsv")};
        request.tumourSample = "TUM";
        const auto copies = imported(request);
        QVERIFY2(hasIssue(copies, "panel.txt", "the panel is not used"), words(copies));
        QCOMPARE(m_store->session->load(id).value().assays.back().genesTested,
                 (std::vector<std::string>{"EGFR", "KRAS"}));
    }

    void severalFilesOfOnePersonAndTheRecordWithThem()
    {
        auto& session = *m_store->session;
        ImportRequest request;
        request.files = {
            table("one_sample.maf"),
            table("star_fusion.tsv"),
            m_store->written("whole.json",
                             R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)"
                             R"({"resourceType":"Patient","id":"whole","identifier":[{"system":)"
                             R"("urn:test","value":"WHOLE"}],"name":[{"family":"Invented"}]}}]})")};
        const auto outcomes = session.import(request, {}, {}).value();
        QCOMPARE(outcomes.front().fileName, std::string("whole.json"));
        for (const auto& outcome : outcomes)
            QVERIFY2(!outcome.error, words(outcome));
        const auto record = session.load(session.find("WHOLE").value()).value();
        QCOMPARE(record.findings.size(), std::size_t{3});
        QVERIFY(session.rank(session.find("WHOLE").value()).has_value());
    }

    void wrongFilesAreRefusedWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("context");
        const auto row = [](const char* situation,
                            const char* name,
                            const QByteArray& content,
                            ErrorCode code,
                            const char* context) {
            QTest::newRow(situation) << QString::fromLatin1(name) << content
                                     << static_cast<int>(code) << QByteArray(context);
        };
        row("empty", "cna.tsv", {}, ErrorCode::MissingData, "file: empty");
        row("a letter",
            "tumour.maf",
            "Dear colleague,\n",
            ErrorCode::Unsupported,
            "header: neither");
        row("columns with commas",
            "tumour.maf",
            "Hugo_Symbol,Variant_Classification\nEGFR,Missense_Mutation\n",
            ErrorCode::Unsupported,
            "header: neither");
        row("UTF-16 as spreadsheets write it",
            "tumour.tsv",
            QByteArray("\xFF\xFEH\0u\0g\0o\0", 10),
            ErrorCode::Unsupported,
            "file: UTF-16");
        row("a NUL in the text",
            "tumour.tsv",
            QByteArray("FusionGene\tLeftBreakpoint\nA\0B\t1\n", 32),
            ErrorCode::Malformed,
            "file: a NUL");
        const auto packed = QByteArray::fromStdString(contentOf(table("star_fusion.tsv.gz")));
        row("gzip cut short",
            "fusions.tsv.gz",
            packed.chopped(10),
            ErrorCode::Malformed,
            "compressed file");
        row("two samples",
            "tumour.maf",
            QByteArray::fromStdString(contentOf(table("two_samples.maf"))),
            ErrorCode::Ambiguous,
            "tumour sample");
    }

    void wrongFilesAreRefusedWhole()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(QByteArray, context);
        const auto id = m_store->newPerson();
        const auto before = m_store->session->load(id).value();
        const auto outcome =
            imported(id, m_store->written(name.toStdString(), content.toStdString()));
        QVERIFY(outcome.error.has_value());
        QCOMPARE(static_cast<int>(outcome.error->code), code);
        QVERIFY2(outcome.error->context.starts_with(context.toStdString()), words(outcome));
        QVERIFY(m_store->session->load(id).value() == before);
    }

    void aTableCutInsideARowIsReadToThere()
    {
        const auto whole = contentOf(table("one_sample.maf"));
        const auto id = m_store->newPerson();
        const auto outcome =
            imported(id, m_store->written("cut.maf", whole.substr(0, whole.size() - 9)));
        QVERIFY2(!outcome.error, words(outcome));
        QVERIFY2(hasIssue(outcome, "line 4", "fewer cells"), words(outcome));
    }

    void aHeaderWithoutRowsStatesNothing()
    {
        const auto id = m_store->newPerson();
        const auto outcome = imported(
            id,
            m_store->written("empty_fusions.tsv", "FusionGene\tLeftBreakpoint\tRightBreakpoint\n"));
        QVERIFY2(!outcome.error, words(outcome));
        QVERIFY2(hasIssue(outcome, "file", "no row was read"), words(outcome));
    }

    void theContentDecidesAndNotTheName()
    {
        const auto id = m_store->newPerson();
        const fs::path demo = CONSILIUM_SOURCE_DIR "/resources/demo/lung";
        const auto maf =
            imported(id, m_store->written("odd.vcf", contentOf(table("one_sample.maf"))));
        QVERIFY2(!maf.error, words(maf));
        QCOMPARE(maf.report.format, std::string("maf"));
        const auto variants =
            imported(id, m_store->written("odd.maf", contentOf(demo / "tumour.vcf")));
        QVERIFY2(!variants.error, words(variants));
        QCOMPARE(variants.report.format, std::string("vcf"));
        const auto record =
            imported(id, m_store->written("odd.tsv", contentOf(demo / "case.json")));
        QVERIFY2(!record.error, words(record));
        QCOMPARE(record.report.format, std::string("fhir-r4"));
    }

    /// Nobody's: as a variant file without a person.
    void aTableNeedsAPerson()
    {
        ImportRequest request;
        request.files = {table("one_sample.maf")};
        const auto outcome = imported(request);
        QCOMPARE(static_cast<int>(outcome.error->code), static_cast<int>(ErrorCode::MissingData));
        QVERIFY(outcome.error->context.starts_with("patient"));
    }

    /// What is stored is what annotate says: both read the one way.
    void annotateReadsTheSame()
    {
        const auto id = m_store->newPerson();
        QVERIFY(!imported(id, table("arriba.tsv")).error);
        AnnotateRequest request;
        request.file = table("arriba.tsv");
        const auto annotated = annotateFile(request, *m_store->toolbox, {}, {}).value();
        const auto stored = m_store->session->load(id).value().findings;
        QCOMPARE(annotated.record.findings.size(), stored.size());
        for (std::size_t at = 0; at < stored.size(); ++at) {
            QCOMPARE(annotated.record.findings[at].header.key, stored[at].header.key);
            QCOMPARE(annotated.record.findings[at].gene, stored[at].gene);
        }
    }

    void realTablesGoInTwice()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto base = tests::sharedData().toStdString();
        for (const char* name : {"/example-tumours/T001-BRCA.grch38.cna.tsv",
                                 "/example-tumours/T001-BRCA.grch38.fusions.tsv",
                                 "/interop/maf/vcf2maf/test_b38_output.maf"}) {
            const auto id = m_store->newPerson();
            auto outcome = imported(id, base + name);
            const auto sample = outcome.samples.empty() ? std::string() : outcome.samples.front();
            if (!sample.empty())
                outcome = imported(id, base + name, sample);
            QVERIFY2(!outcome.error, words(outcome));
            QVERIFY(outcome.report.readTotal() > 0);
            QCOMPARE(imported(id, base + name, sample).added, 0);
            QVERIFY(m_store->session->exportRaw(id).value().back().second ==
                    contentOf(base + name));
        }
    }
};

QTEST_APPLESS_MAIN(TestImportTables)
#include "tst_import_tables.moc"
