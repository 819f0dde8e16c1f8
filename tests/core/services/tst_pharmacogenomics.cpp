#include "core/services/genotype_lift.h"
#include "core/services/pharmacogenomics.h"
#include "core/services/session.h"
#include "tests/support/builders.h"
#include "tests/support/invented_pharmacogenes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium;
using namespace consilium::services;
using clinical::Genome;
using clinical::GenotypeRecord;
using clinical::PharmacogeneKind;
using clinical::PositionState;

namespace
{

std::shared_ptr<Toolbox> toolbox()
{
    auto tools = std::make_shared<Toolbox>();
    tools->pharmacogenes = knowledge::PharmacogeneTable::parse(tests::kPharmacogenes).value();
    tools->pharmacogeneFunctions =
        knowledge::PharmacogeneFunctions::parse(tests::kPharmacogeneFunctions).value();
    tools->advice.guidance = knowledge::GuidanceTable::parse(tests::kGuidance).value();
    return tools;
}

QByteArray vcf(const QByteArray& build, const QByteArray& lines, const QByteArray& samples = "S")
{
    return "##fileformat=VCFv4.3\n##reference=" + build +
           "\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t" + samples + '\n' + lines;
}

QByteArray line(const char* chromosome,
                int position,
                const char* reference,
                const char* alternative,
                const char* genotype,
                const char* info = ".")
{
    return QByteArray(chromosome) + '\t' + QByteArray::number(position) + "\t.\t" + reference +
           '\t' + alternative + "\t.\tPASS\t" + info + "\tGT\t" + genotype + '\n';
}

const clinical::Pharmacogene& gene(const PharmacogenomicsFile& called, const char* name)
{
    for (const auto& result : called.genes) {
        if (result.gene == name)
            return result;
    }
    qFatal("no such gene");
}

bool notes(const clinical::Pharmacogene& result, const char* part)
{
    return std::any_of(result.notes.begin(), result.notes.end(), [&](const auto& note) {
        return note.find(part) != std::string::npos;
    });
}

GenotypeRecord recordAt(std::int64_t position, const char* reference, std::int64_t end = 0)
{
    GenotypeRecord record;
    record.chromosome = "1";
    record.position = position;
    record.reference = reference;
    const auto own = position + static_cast<std::int64_t>(record.reference.size()) - 1;
    record.end = std::max(own, end);
    record.alleles = {0, 0};
    return record;
}

} // namespace

class TestPharmacogenomics : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Toolbox> m_tools = toolbox();

    std::filesystem::path write(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName().toStdString();
    }

    Result<PharmacogenomicsFile> call(const PharmacogenomicsRequest& request) const
    {
        return callPharmacogenes(request, *m_tools, {});
    }

    static PharmacogenomicsRequest of(const std::filesystem::path& file)
    {
        PharmacogenomicsRequest request;
        request.file = file;
        return request;
    }

    QJsonObject jsonOf(const PharmacogenomicsFile& called, const char* name) const
    {
        const auto json = QByteArray::fromStdString(toJson(called, *m_tools));
        for (const auto item :
             QJsonDocument::fromJson(json).object().value(QLatin1String("genes")).toArray()) {
            if (item.toObject().value(QLatin1String("gene")).toString() == QLatin1String(name))
                return item.toObject();
        }
        qFatal("no such gene");
    }

    QByteArray allOfA(const char* first = "0/1") const
    {
        return line("1", 1000, "A", "G", first) + line("1", 2000, "C", "T", "0/0") +
               line("1", 3000, "G", "A", "0/0");
    }

private Q_SLOTS:

    void aFileIsCalled()
    {
        const auto called = call(of(write("one.vcf", vcf("GRCh38", allOfA()))));
        QVERIFY(called.has_value());
        QCOMPARE(called.value().sample, std::string("S"));
        QVERIFY(called.value().genome == Genome::GRCh38);
        const auto& result = gene(called.value(), "GENEA");
        QVERIFY(result.kind == PharmacogeneKind::Diplotypes);
        QCOMPARE(result.calls.front(), std::string("*1/*2"));
        QCOMPARE(result.readings.front().phenotype, std::string("Intermediate Metabolizer"));
        QVERIFY(result.genome == Genome::GRCh38);
        const auto json = jsonOf(called.value(), "GENEA");
        QCOMPARE(json.value(QLatin1String("kind")).toString(), QStringLiteral("diplotypes"));
        QCOMPARE(json.value(QLatin1String("positions")).toInt(), 3);
        QCOMPARE(json.value(QLatin1String("missing")).toInt(), 0);
        const auto guidance = json.value(QLatin1String("guidance")).toArray();
        QCOMPARE(guidance.size(), 1);
        QCOMPARE(guidance[0].toObject().value(QLatin1String("action")).toString(),
                 QStringLiteral("reduce"));
        QCOMPARE(guidance[0].toObject().value(QLatin1String("doseFraction")).toDouble(), 0.5);
        QVERIFY(json.value(QLatin1String("withheld")).toArray().isEmpty());
    }

    /// Nothing was looked at: no phenotype, a reason, and words where advice would stand.
    void aGeneThatTheFileDoesNotHaveIsNotCalled()
    {
        const auto called = call(of(write("one.vcf", vcf("GRCh38", allOfA())))).value();
        const auto& result = gene(called, "GENEB");
        QVERIFY(result.kind == PharmacogeneKind::NotCalled);
        QVERIFY(result.readings.empty() && !result.reason.empty());
        const auto json = jsonOf(called, "GENEB");
        QCOMPARE(json.value(QLatin1String("kind")).toString(), QStringLiteral("not_called"));
        QVERIFY(json.value(QLatin1String("phenotype")).toArray().isEmpty());
        QVERIFY(!json.value(QLatin1String("withheld")).toArray().isEmpty());
        const auto none = call(of(write("none.vcf", vcf("GRCh38", "")))).value();
        const auto empty = jsonOf(none, "GENEA");
        QVERIFY(empty.value(QLatin1String("phenotype")).toArray().isEmpty());
        QVERIFY(empty.value(QLatin1String("guidance")).toArray().isEmpty());
        QVERIFY(!empty.value(QLatin1String("withheld")).toArray().isEmpty());
    }

    void anotherBuildIsLiftedAndSaysSo()
    {
        const auto file =
            write("old.vcf",
                  vcf("GRCh37",
                      line("1", 900, "A", "G", "1/1") + line("1", 1910, "C", "T", "0/0") +
                          line("1", 3000, "G", "A", "1/1")));
        const auto called = call(of(file));
        QVERIFY(called.has_value());
        QVERIFY(called.value().genome == Genome::GRCh37);
        const auto& result = gene(called.value(), "GENEA");
        QVERIFY(result.genome == Genome::GRCh37);
        QCOMPARE(result.calls.front(), std::string("*2/*2"));
        QVERIFY(notes(result, "GRCh37: its records were lifted"));
        // rs3 has no place in the other build: what stands at its number there is something else.
        QVERIFY(result.positions.at(2).state == PositionState::Missing);
        QVERIFY(notes(result, "1 positions have no known place in GRCh37"));
        QVERIFY(result.has("missing-positions"));
    }

    void aBaseThatContradictsTheDefinitionIsUnusable()
    {
        const auto file = write(
            "swapped.vcf",
            vcf("GRCh37", line("1", 900, "G", "A", "0/0") + line("1", 1910, "C", "T", "0/1")));
        const auto called = call(of(file)).value();
        QVERIFY(gene(called, "GENEA").positions.at(0).state == PositionState::Unusable);
    }

    void chainsPlaceWhatTheDefinitionsDoNot()
    {
        // GRCh38 100 to 5000 of chromosome 1 lie 100 bases before in GRCh37, in this invented pair.
        write("GRCh38_to_GRCh37.chain", "chain 9 1 9000 + 100 5000 1 9000 + 0 4900 1\n4900\n\n");
        write("GRCh37_to_GRCh38.chain", "chain 9 1 9000 + 0 4900 1 9000 + 100 5000 1\n4900\n\n");
        auto request =
            of(write("old.vcf",
                     vcf("GRCh37",
                         line("1", 900, "A", "G", "0/0") + line("1", 1910, "C", "T", "0/0") +
                             line("1", 2900, "G", "A", "0/1"))));
        request.chains = m_folder.path().toStdString();
        const auto called = call(request);
        QVERIFY(called.has_value());
        const auto& result = gene(called.value(), "GENEA");
        QCOMPARE(result.calls.front(), std::string("*1/*4"));
        QVERIFY(!notes(result, "no known place"));
        QCOMPARE(result.missing(), 0);
    }

    /// A stretch of GRCh37 is as GRCh37's reference, whatever that is.
    void stretchesOfTheOtherBuildNeedItsBases()
    {
        auto request = of(
            write("block.vcf", vcf("GRCh37", line("1", 1, "A", "<NON_REF>", "0/0", "END=2500"))));
        const auto without = call(request).value();
        const auto& unread = gene(without, "GENEA");
        QVERIFY(unread.kind == PharmacogeneKind::NotCalled);
        QCOMPARE(unread.missing(), 3);
        QVERIFY(notes(unread, "2 positions lie in stretches of reference of GRCh37"));

        QByteArray bases(2500, 'A');
        bases[1909] = 'T'; // the reference of the other build is the definition's alternative
        request.reference = write("old.fa", ">1\n" + bases + '\n');
        const auto with = call(request).value();
        const auto& read = gene(with, "GENEA");
        QVERIFY(read.positions.at(0).state == PositionState::Reference);
        QVERIFY(read.positions.at(1).state == PositionState::Unusable);
    }

    void recordsMoveByWhatTheyTouch()
    {
        GenotypeLift lift(m_tools->pharmacogenes, nullptr);
        QVERIFY(lift.isUnplaced("1", 3000) && !lift.isUnplaced("1", 1000));
        const auto far = lift.lifted({recordAt(500, "A")}, nullptr);
        QVERIFY(far.empty());
        const auto one = lift.lifted({recordAt(898, "TTAG")}, nullptr);
        QCOMPARE(one.size(), std::size_t{1});
        QCOMPARE(one.front().position, std::int64_t{998});
        QCOMPARE(one.front().end, std::int64_t{1001});
        QCOMPARE(one.front().lifted, std::string("GRCh37 1:898"));
        const auto stretch = lift.lifted({recordAt(900, "A", 1910)}, nullptr);
        QCOMPARE(stretch.size(), std::size_t{1}); // its first base is stated
        QCOMPARE(stretch.front().position, std::int64_t{1000});
        QCOMPARE(stretch.front().end, std::int64_t{1000});
        QVERIFY(lift.isUnused("1", 2000) && !lift.isUnused("1", 1000));
    }

    void anOutsideCallTakesThePlaceOfTheFilesOwn()
    {
        auto request = of(write("one.vcf", vcf("GRCh38", allOfA())));
        request.outside = write("outside.tsv", "GENEA\t*2/*3\n");
        const auto called = call(request);
        QVERIFY(called.has_value());
        const auto& result = gene(called.value(), "GENEA");
        QVERIFY(result.isOutside);
        QCOMPARE(result.readings.front().phenotype, std::string("Poor Metabolizer"));
        QVERIFY(notes(result, "The file itself gives *1/*2"));
        request.file.clear();
        QCOMPARE(call(request).value().genes.size(), std::size_t{1});
        request.outside = write("outside.tsv", "GENEA\t*2/\n");
        QVERIFY(!call(request).has_value());
    }

    void whatCannotBeReadGivesNoResult_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* title, QByteArray text, ErrorCode code) {
            QTest::newRow(title) << std::move(text) << static_cast<int>(code);
        };
        row("no build", vcf("unknown", allOfA()), ErrorCode::MissingData);
        row("two samples",
            vcf("GRCh38", line("1", 1000, "A", "G", "0/1\t0/0"), "S\tT"),
            ErrorCode::Ambiguous);
        row("an allele that is not listed", vcf("GRCh38", allOfA("0/2")), ErrorCode::Malformed);
        row("cut short", vcf("GRCh38", allOfA()).chopped(6), ErrorCode::Malformed);
        row("no VCF", "words\n", ErrorCode::Malformed);
    }

    void whatCannotBeReadGivesNoResult()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto called = call(of(write("bad.vcf", text)));
        QVERIFY(!called.has_value());
        QCOMPARE(static_cast<int>(called.error().code), code);
    }

    void nothingToReadIsSaid()
    {
        QVERIFY(call({}).error().code == ErrorCode::MissingData);
        QVERIFY(
            call(of(m_folder.filePath(QStringLiteral("absent.vcf")).toStdString())).error().code ==
            ErrorCode::NotFound);
        // Another build, and nothing that leads there.
        auto without = toolbox();
        without->pharmacogenes =
            knowledge::PharmacogeneTable::parse("gene\tGENEC\t1\tinvented\tno-call\n"
                                                "position\tGENEC\t10\t\trs7\tA\tG\t10\t\n"
                                                "allele\tGENEC\t*1\t\tall\n"
                                                "allele\tGENEC\t*2\t\t10=G\n")
                .value();
        const auto file = write("old.vcf", vcf("GRCh37", line("1", 10, "A", "G", "0/1")));
        QVERIFY(callPharmacogenes(of(file), *without, {}).error().code == ErrorCode::MissingData);
    }

    void resultsGoIntoTheRecordOnce()
    {
        auto now = std::chrono::system_clock::time_point(tests::day("2026-03-01"));
        const auto folder = m_folder.filePath(QStringLiteral("a.consilium")).toStdString();
        auto created = Session::create(folder, "correct horse", m_tools, [&] { return now; });
        QVERIFY(created.has_value());
        auto& session = *created.value().session;
        const auto bundle =
            write("person.json",
                  R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":{)"
                  R"("resourceType":"Patient","id":"x","identifier":[{"value":"INVENTED-1"}]}}]})");
        ImportRequest person;
        person.files = {bundle};
        QVERIFY(session.import(person, {}, {}).has_value());
        const auto id = session.find("INVENTED-1").value();

        const auto request = of(write("one.vcf", vcf("GRCh38", allOfA())));
        const auto date = PartialDate::parse("2026-02").value();
        const auto first = session.importPharmacogenes(id, request, date, {});
        QVERIFY(first.has_value());
        QCOMPARE(first.value().added, 1); // GENEB was not looked at
        now += std::chrono::hours(5);
        const auto again = session.importPharmacogenes(id, request, date, {});
        QCOMPARE(again.value().added, 0);
        QCOMPARE(again.value().replaced, 0);
        QVERIFY(again.value().unchanged >= 1);
        auto record = session.load(id).value();
        QCOMPARE(record.pharmacogenes.size(), std::size_t{1});
        const auto& stored = record.pharmacogenes.front();
        QCOMPARE(stored.calls.front(), std::string("*1/*2"));
        QVERIFY(stored.date == date);
        const auto& source =
            record.sources.at(static_cast<std::size_t>(stored.header.provenance.source));
        QCOMPARE(source.name, std::string("one.vcf"));
        QCOMPARE(source.sha256, hashOf(request.file, {}).value());
        QCOMPARE(source.sha256.size(), std::size_t{64});

        const auto typed = session.addPharmacogene(id, "GENEA *3/*4");
        QVERIFY(typed.has_value());
        QVERIFY(typed.value().isOutside);
        QVERIFY(session.addPharmacogene(id, "GENEA *3/*4").error().code ==
                ErrorCode::AlreadyExists);
        QVERIFY(!session.addPharmacogene(id, "GENEA perhaps").has_value());
        record = session.load(id).value();
        QCOMPARE(record.pharmacogenes.size(), std::size_t{2});
        const auto exported = session.exportRaw(id).value();
        QVERIFY(std::any_of(exported.begin(), exported.end(), [](const auto& file) {
            return file.first == "typed.tsv" &&
                   file.second.find("GENEA *3/*4") != std::string::npos;
        }));
        QVERIFY(session.markEnteredInError(id, typed.value().header.key).has_value());
        QVERIFY(session.markEnteredInError(id, typed.value().header.key).error().code ==
                ErrorCode::NotFound);
        record = session.load(id).value();
        QCOMPARE(clinical::currentPharmacogenes(record).size(), std::size_t{1});
        QCOMPARE(clinical::currentPharmacogenes(record).front()->calls.front(),
                 std::string("*1/*2"));
        QVERIFY(session.addPharmacogene(id, "GENEA *3/*4").has_value());
    }
};

QTEST_APPLESS_MAIN(TestPharmacogenomics)
#include "tst_pharmacogenomics.moc"
