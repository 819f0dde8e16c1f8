#include "core/services/session.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium;
using namespace consilium::services;

namespace
{

namespace fs = std::filesystem;

const fs::path kDemo = CONSILIUM_SOURCE_DIR "/resources/demo";

std::string contentOf(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path.c_str());
    return file.readAll().toStdString();
}

int code(const Error& error) { return static_cast<int>(error.code); }

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;
    std::shared_ptr<const Toolbox> m_toolbox;
    Day m_today = tests::day("2026-03-01");

    fs::path newPath(const std::string& name)
    {
        return fs::path(m_dir.path().toStdString()) / (std::to_string(++m_next) + name);
    }

    Clock clock() const
    {
        return [this] { return std::chrono::system_clock::time_point(m_today); };
    }

    std::unique_ptr<Session> created(const fs::path& folder, std::string* recovery = nullptr) const
    {
        auto made = Session::create(folder, "correct horse", m_toolbox, clock());
        if (!made.has_value())
            qFatal("cannot make a store: %s", made.error().context.c_str());
        if (recovery != nullptr)
            *recovery = made.value().recoveryCode;
        return std::move(made.value().session);
    }

    static ImportRequest request(std::vector<fs::path> files)
    {
        ImportRequest wanted;
        wanted.files = std::move(files);
        return wanted;
    }

    static std::vector<FileOutcome> imported(Session& session, const ImportRequest& wanted)
    {
        auto outcomes = session.import(wanted, {}, {});
        if (!outcomes.has_value())
            qFatal("import: %s", outcomes.error().context.c_str());
        return outcomes.value();
    }

    static PatientId onlyPatient(const Session& session)
    {
        const auto rows = session.patients({}, 10);
        if (!rows.has_value() || rows.value().size() != 1)
            qFatal("not one patient");
        return rows.value().front().id;
    }

    fs::path written(const std::string& name, const std::string& content)
    {
        const auto path = newPath(name);
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(content.data(), static_cast<qint64>(content.size()));
        return path;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const auto pack = newPath(".cpack");
        QVERIFY(knowledge::build(CONSILIUM_SOURCE_DIR "/resources/knowledge", pack).has_value());
        m_toolbox = Toolbox::load(pack, {}).value();
    }

    void init() { m_today = tests::day("2026-03-01"); }

    void aCaseAndItsVariantsArriveTogether()
    {
        auto session = created(newPath(".consilium"));
        // The variant file stands first: it is read after the person it belongs to.
        const auto outcomes =
            imported(*session, request({kDemo / "lung/tumour.vcf", kDemo / "lung/case.json"}));
        QCOMPARE(outcomes.size(), std::size_t{2});
        QCOMPARE(outcomes[0].fileName, std::string("case.json"));
        QCOMPARE(outcomes[1].fileName, std::string("tumour.vcf"));
        for (const auto& outcome : outcomes) {
            QVERIFY2(!outcome.error, outcome.error ? outcome.error->context.c_str() : "");
            QVERIFY(outcome.added > 0);
            QCOMPARE(outcome.patients.size(), std::size_t{1});
        }
        const auto record = session->load(onlyPatient(*session)).value();
        QCOMPARE(record.sources.size(), std::size_t{2});
        QVERIFY(record.patient.isSynthetic);
        QVERIFY(std::any_of(record.findings.begin(),
                            record.findings.end(),
                            [](const auto& finding) { return finding.position > 0; }));
        QVERIFY(!record.tumours.front().oncotree.empty());
        QVERIFY(session->check().has_value());
    }

    void aPanelSaysWhatTheVariantFileCovers()
    {
        auto session = created(newPath(".consilium"));
        auto wanted = request({kDemo / "lung/case.json", kDemo / "lung/tumour.vcf"});
        wanted.panel = written("small.bed", "chr7\t0\t1500000\tEGFR\nchr1\t0\t10\tNOSUCH\n");
        const auto outcomes = imported(*session, wanted);
        QVERIFY(!outcomes[1].error);
        QVERIFY(
            std::any_of(outcomes[1].report.issues.begin(),
                        outcomes[1].report.issues.end(),
                        [](const auto& issue) { return issue.place.ends_with(".bed: line 2"); }));
        const auto record = session->load(onlyPatient(*session)).value();
        const auto assay =
            std::find_if(record.assays.begin(), record.assays.end(), [](const auto& one) {
                return one.coveredMegabases.has_value();
            });
        QVERIFY(assay != record.assays.end());
        QCOMPARE(assay->genesTested, std::vector<std::string>{"EGFR"});
        QCOMPARE(*assay->coveredMegabases, 1.50001);
    }

    void aPanelThatCannotBeReadStopsItsFileOnly()
    {
        auto session = created(newPath(".consilium"));
        auto wanted = request({kDemo / "lung/case.json", kDemo / "lung/tumour.vcf"});
        wanted.panel = written("empty.bed", "");
        const auto outcomes = imported(*session, wanted);
        QVERIFY(!outcomes[0].error);
        QVERIFY(outcomes[1].error.has_value());
        QCOMPARE(outcomes[1].error->context, std::string("panel: no gene"));
    }

    void importingAgainAddsNothing()
    {
        auto session = created(newPath(".consilium"));
        const auto wanted = request({kDemo / "melanoma/case.json", kDemo / "melanoma/tumour.vcf"});
        (void)imported(*session, wanted);
        const auto id = onlyPatient(*session);
        const auto before = session->load(id).value();
        m_today =
            tests::day("2026-04-01"); // another day: the time of import is no part of a record
        for (const auto& outcome : imported(*session, wanted)) {
            QVERIFY(!outcome.error);
            QCOMPARE(outcome.added, 0);
            QCOMPARE(outcome.replaced, 0);
            QVERIFY(outcome.unchanged > 0);
        }
        QCOMPARE(onlyPatient(*session), id);
        QVERIFY(session->load(id).value() == before);
        // Under another name it is the same content.
        const auto renamed = written("-renamed.json", contentOf(kDemo / "melanoma/case.json"));
        QCOMPARE(imported(*session, request({renamed})).front().added, 0);
        // The record alone, later, does not take the variants away.
        (void)imported(*session, request({kDemo / "melanoma/case.json"}));
        QCOMPARE(session->load(id).value().findings.size(), before.findings.size());
    }

    void aVariantFileNeedsAPerson()
    {
        auto session = created(newPath(".consilium"));
        const auto refused = imported(*session, request({kDemo / "lung/tumour.vcf"}));
        QVERIFY(refused.front().error.has_value());
        QCOMPARE(code(*refused.front().error), static_cast<int>(ErrorCode::MissingData));
        QCOMPARE(session->patients({}, 10).value().size(), std::size_t{0});
        (void)imported(*session, request({kDemo / "lung/case.json"}));
        // A person who is stored already is not assumed.
        QVERIFY(imported(*session, request({kDemo / "lung/tumour.vcf"})).front().error.has_value());
        auto named = request({kDemo / "lung/tumour.vcf"});
        named.patient = onlyPatient(*session);
        const auto taken = imported(*session, named);
        QVERIFY(!taken.front().error);
        QVERIFY(taken.front().added > 0);
    }

    void aVariantFileBesideTwoPersonsIsRefused()
    {
        auto session = created(newPath(".consilium"));
        const auto outcomes = imported(
            *session,
            request({tests::testData(QStringLiteral("fhir/two_patients.ndjson")).toStdString(),
                     kDemo / "lung/tumour.vcf"}));
        QVERIFY(!outcomes[0].error);
        QCOMPARE(session->patients({}, 10).value().size(), std::size_t{2});
        QCOMPARE(code(*outcomes[1].error), static_cast<int>(ErrorCode::Ambiguous));
    }

    void badFilesLeaveTheStoreAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const auto fhir = QByteArray::fromStdString(contentOf(kDemo / "breast/case.json"));
        const auto vcf = QByteArray::fromStdString(contentOf(kDemo / "breast/tumour.vcf"));
        QTest::newRow("record cut to half")
            << QStringLiteral(".json") << fhir.left(fhir.size() / 2);
        QTest::newRow("record cut by its last brace")
            << QStringLiteral(".json") << fhir.trimmed().chopped(1);
        QTest::newRow("empty record") << QStringLiteral(".json") << QByteArray();
        QTest::newRow("a letter") << QStringLiteral(".json") << QByteArray("Dear colleague,");
        QTest::newRow("JSON of something else")
            << QStringLiteral(".json") << QByteArray("{\"a\": 1}");
        QTest::newRow("brackets without end")
            << QStringLiteral(".json") << QByteArray(2000000, '[');
        QTest::newRow("variants cut inside a line")
            << QStringLiteral(".vcf") << vcf.trimmed().chopped(40);
        QTest::newRow("variants without a header")
            << QStringLiteral(".vcf") << QByteArray("7\t55259515\t.\tT\tG\t.\tPASS\t.\n");
        QTest::newRow("empty variants") << QStringLiteral(".vcf") << QByteArray();
        QTest::newRow("variants that are text")
            << QStringLiteral(".bcf") << QByteArray("Dear colleague,");
    }

    void badFilesLeaveTheStoreAsItWas()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        static const auto folder = newPath(".consilium");
        auto opened =
            fs::exists(folder)
                ? std::move(Session::open(folder, "correct horse", m_toolbox, clock()).value())
                : created(folder);
        auto& session = *opened;
        (void)imported(session, request({kDemo / "breast/case.json", kDemo / "breast/tumour.vcf"}));
        const auto id = onlyPatient(session);
        const auto before = session.load(id).value();
        auto wanted = request(
            {written(name.toStdString(), content.toStdString()), kDemo / "breast/case.json"});
        wanted.patient = id;
        const auto outcomes = imported(session, wanted);
        QCOMPARE(outcomes.size(), std::size_t{2});
        for (const auto& outcome : outcomes) {
            // The good file of the same import is taken all the same.
            const bool isGood = outcome.fileName == "case.json";
            QCOMPARE(outcome.error.has_value(), !isGood);
            if (isGood)
                continue;
            QVERIFY(!outcome.error->context.empty());
            QCOMPARE(outcome.added + outcome.replaced, 0);
        }
        QVERIFY(session.load(id).value() == before);
        QCOMPARE(onlyPatient(session), id);
        QVERIFY(session.check().has_value());
    }

    void filesThatAreNotThere()
    {
        auto session = created(newPath(".consilium"));
        const auto outcomes = imported(
            *session,
            request({"/no/such/file.json", m_dir.path().toStdString(), kDemo / "lung/case.json"}));
        QCOMPARE(code(*outcomes[0].error), static_cast<int>(ErrorCode::NotFound));
        QVERIFY(outcomes[1].error.has_value());
        QVERIFY(!outcomes[2].error);
        // Messages name the file, never the folders of the machine.
        QVERIFY(outcomes[0].error->context.find('/') == std::string::npos);
    }

    void aCancelledImportLeavesNothing()
    {
        auto session = created(newPath(".consilium"));
        std::stop_source stop;
        stop.request_stop();
        const auto outcomes = session->import(
            request({kDemo / "lung/case.json", kDemo / "lung/tumour.vcf"}), {}, stop.get_token());
        QVERIFY(!outcomes.has_value());
        QCOMPARE(code(outcomes.error()), static_cast<int>(ErrorCode::Cancelled));
        QCOMPARE(session->patients({}, 10).value().size(), std::size_t{0});
        QVERIFY(session->check().has_value());
    }

    /// The open case is one person, the records beside the variant file are another's.
    void variantsBesideAnotherPersonsRecordsAreRefused()
    {
        auto session = created(newPath(".consilium"));
        (void)imported(*session, request({kDemo / "lung/case.json"}));
        const auto lung = onlyPatient(*session);
        auto wanted = request({kDemo / "melanoma/case.json", kDemo / "melanoma/tumour.vcf"});
        wanted.patient = lung;
        const auto outcomes = imported(*session, wanted);
        QCOMPARE(outcomes.size(), std::size_t{2});
        QVERIFY(!outcomes.front().error);
        QVERIFY(outcomes.back().error && outcomes.back().error->code == ErrorCode::Ambiguous);
        QVERIFY(session->load(lung).value().assays.empty());
        // Beside the right person's records the same request is taken.
        wanted.patient = session->find("DEMO-MELANOMA").value();
        QVERIFY(!imported(*session, wanted).back().error);
    }

    void aRankingIsKept()
    {
        const auto folder = newPath(".consilium");
        PatientId id{};
        std::string expected;
        {
            auto session = created(folder);
            (void)imported(*session,
                           request({kDemo / "lung/case.json", kDemo / "lung/tumour.vcf"}));
            id = onlyPatient(*session);
            const auto first = session->rank(id);
            QVERIFY(first.has_value());
            QVERIFY(first.value().options.size() > 2);
            QVERIFY(first.value().asOf == m_today);
            expected = toJson(first.value());
            QCOMPARE(toJson(session->rank(id).value()), expected);
            QCOMPARE(code(session->rank(PatientId{4711}).error()),
                     static_cast<int>(ErrorCode::NotFound));
        }
        const auto store = store::Store::open(folder, "correct horse", clock());
        QVERIFY(store.has_value());
        const auto kept = store.value().rankings(id).value();
        // The same answer on the same case is kept once, with the case it was given for.
        QCOMPARE(kept.size(), std::size_t{1});
        const auto body = store.value().ranking(id, kept.front().id).value().body;
        QVERIFY(body.find(expected) != std::string::npos);
        QVERIFY(body.find("\"case\":{") != std::string::npos);
        QVERIFY(body.find("Musterfrau-Demo") != std::string::npos);
        QVERIFY(kept.front().created.starts_with("2026-03-01T"));
    }

    void whatWasKeptComesBackUnchanged_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"lung", "melanoma", "breast"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatWasKeptComesBackUnchanged()
    {
        QFETCH(QString, name);
        const auto folder = kDemo / name.toStdString();
        auto session = created(newPath(".consilium"));
        (void)imported(*session, request({folder / "case.json", folder / "tumour.vcf"}));
        const auto id = onlyPatient(*session);
        const auto files = session->exportRaw(id);
        QVERIFY(files.has_value());
        QCOMPARE(files.value().size(), std::size_t{2});
        const auto original = contentOf(folder / "case.json");
        const auto record = session->load(id).value();
        int pieces = 0;
        for (const auto& piece : record.raw) {
            if (piece.format != "fhir-r4")
                continue;
            ++pieces;
            QVERIFY2(original.find(piece.content) != std::string::npos,
                     piece.header.provenance.place.c_str());
            QVERIFY2(files.value()[0].second.find(piece.content) != std::string::npos,
                     piece.header.provenance.place.c_str());
        }
        QVERIFY(pieces > 0);
        QCOMPARE(files.value()[1].first, std::string("tumour.vcf"));
        QVERIFY(files.value()[1].second == contentOf(folder / "tumour.vcf"));
    }

    void pharmacogenesGoOutAsFhirAndComeBack()
    {
        const fs::path file = CONSILIUM_SOURCE_DIR "/tests/data/fhir/pharmacogenes/poor_dpyd.json";
        const auto session = created(newPath(".consilium"));
        QVERIFY(!imported(*session, request({file})).front().error);
        const auto id = onlyPatient(*session);
        const auto before = session->load(id).value().pharmacogenes;
        QCOMPARE(before.size(), std::size_t{1});
        const auto files = session->exportRaw(id).value();
        QCOMPARE(files.size(), std::size_t{2});
        QCOMPARE(files[1].first, std::string("pharmacogenomics.fhir.json"));
        const auto& bundle = files[1].second;
        QVERIFY(bundle.find("capecitabine, CPIC") != std::string::npos);
        QVERIFY(bundle.find("medication-recommendation") != std::string::npos);
        const auto other = created(newPath(".consilium"));
        QVERIFY(!imported(*other, request({written(".json", bundle)})).front().error);
        const auto after = other->load(onlyPatient(*other)).value().pharmacogenes;
        QCOMPARE(after.size(), std::size_t{1});
        QCOMPARE(after.front().gene, std::string("DPYD"));
        QVERIFY(after.front().calls == before.front().calls);
        QVERIFY(after.front().readings == before.front().readings);
        QCOMPARE(after.front().readings.front().phenotype, std::string("Poor Metabolizer"));
        QCOMPARE(after.front().readings.front().activityScore, std::string("0.0"));
    }

    void twoVariantFilesOfOneNameAreBothExported()
    {
        auto session = created(newPath(".consilium"));
        (void)imported(*session, request({kDemo / "lung/case.json", kDemo / "lung/tumour.vcf"}));
        auto second = request({kDemo / "breast/tumour.vcf"});
        second.patient = onlyPatient(*session);
        QVERIFY(!imported(*session, second).front().error);
        const auto files = session->exportRaw(*second.patient).value();
        QCOMPARE(files.size(), std::size_t{3});
        std::set<std::string> names;
        for (const auto& [name, content] : files)
            QVERIFY2(names.insert(name).second, name.c_str());
    }

    void doorsOfTheStore()
    {
        const auto folder = newPath(".consilium");
        std::string recovery;
        {
            const auto session = created(folder, &recovery);
            QCOMPARE(code(Session::open(folder, "correct horse", m_toolbox, clock()).error()),
                     static_cast<int>(ErrorCode::Busy));
            QCOMPARE(code(Session::create(folder, "x", m_toolbox, clock()).error()),
                     static_cast<int>(ErrorCode::AlreadyExists));
        }
        QCOMPARE(code(Session::open(folder, "wrong", m_toolbox, clock()).error()),
                 static_cast<int>(ErrorCode::WrongPassphrase));
        QCOMPARE(code(Session::open(newPath(".consilium"), "x", m_toolbox, clock()).error()),
                 static_cast<int>(ErrorCode::NotAStore));
        QVERIFY(Session::recover(folder, recovery, "new words", m_toolbox, clock()).has_value());
        QCOMPARE(code(Session::open(folder, "correct horse", m_toolbox, clock()).error()),
                 static_cast<int>(ErrorCode::WrongPassphrase));
        const auto again = Session::open(folder, "new words", m_toolbox, clock());
        QVERIFY(again.has_value());
        QVERIFY(again.value()->backup().has_value());
    }

    void patientsAreFoundByIdentifier()
    {
        auto session = created(newPath(".consilium"));
        (void)imported(*session, request({kDemo / "lung/case.json", kDemo / "breast/case.json"}));
        const auto rows = session->patients({}, 10).value();
        QCOMPARE(rows.size(), std::size_t{2});
        for (const auto& row : rows) {
            QVERIFY(row.isSynthetic);
            QCOMPARE(session->find(row.identifier).value(), row.id);
        }
        QCOMPARE(code(session->find("no such identifier").error()),
                 static_cast<int>(ErrorCode::NotFound));
    }
};

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
