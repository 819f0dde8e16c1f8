#include "core/interchange/fhir/fhir.h"
#include "tests/support/shared_data.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::interchange;

namespace
{

std::string contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll().toStdString();
}

Result<fhir::ReadResult> read(const std::string& bytes)
{
    return fhir::read(bytes, "test.json", "2026-01-01T00:00:00Z", {}, {});
}

bool hasIssue(const ImportReport& report, const std::string& place, ErrorCode code)
{
    return std::any_of(report.issues.begin(), report.issues.end(), [&](const Issue& issue) {
        return issue.place == place && issue.code == code;
    });
}

} // namespace

class TestFhir : public QObject
{
    Q_OBJECT

    std::string small() const
    {
        return contentOf(tests::testData(QStringLiteral("fhir/small_bundle.json")));
    }

private Q_SLOTS:

    void aBundleBecomesARecord()
    {
        const auto result = read(small());
        QVERIFY(result.has_value());
        QCOMPARE(result.value().cases.size(), std::size_t{1});
        const auto& record = result.value().cases.front();
        QCOMPARE(record.patient.familyName, std::string("Invented"));
        QCOMPARE(record.patient.givenNames, std::string("Ada B."));
        QCOMPARE(record.patient.birthDate.iso(), std::string("1960"));
        QVERIFY(record.patient.isSynthetic);
        QCOMPARE(record.tumours.size(), std::size_t{1});
        QCOMPARE(record.tumours.front().diagnosed.iso(), std::string("2025-03"));
        QCOMPARE(record.stages.size(), std::size_t{1});
        QCOMPARE(record.stages.front().group, std::string("IVB"));
        QCOMPARE(record.stages.front().t, std::string("cT2"));
        QCOMPARE(record.stages.front().edition, std::string("AJCC 8"));
        QCOMPARE(record.stages.front().tumour, record.tumours.front().header.key);
        QCOMPARE(record.performance.size(), std::size_t{1});
        QCOMPARE(record.performance.front().value, 1);
        QCOMPARE(record.observations.size(), std::size_t{2});
        QCOMPARE(record.observations.front().quantity->unit, std::string("mg/dL"));
        QCOMPARE(record.observations.front().referenceHigh->value, 1.2);
        QVERIFY(record.observations.back().quantity->comparator == Comparator::Less);
        QCOMPARE(record.findings.size(), std::size_t{2});
        const auto& variant = record.findings.front();
        QCOMPARE(variant.gene, std::string("EGFR"));
        QCOMPARE(variant.hgvsProtein, std::string("p.Leu858Arg"));
        QCOMPARE(variant.hgvsCoding, std::string("c.2573T>G"));
        QCOMPARE(variant.transcript, std::string("NM_005228.5"));
        QCOMPARE(*variant.alleleFraction, 0.22);
        QVERIFY(record.findings.back().kind == clinical::FindingKind::TestedNormal);
        QVERIFY(record.allergies.front().isNoKnownAllergy);
        QCOMPARE(record.lifestyle.size(), std::size_t{1});
        QVERIFY(record.lifestyle.front().assertion == clinical::Assertion::EnteredInError);
        QCOMPARE(record.medications.front().tumour, record.tumours.front().header.key);
    }

    void whatIsNotUnderstoodIsCountedAndKept()
    {
        const auto result = read(small());
        const auto& report = result.value().report;
        QCOMPARE(report.keptRaw.at("Basic"), 1);
        QCOMPARE(report.readTotal() + report.keptRawTotal(), 13);
        const auto exported = fhir::exportRaw(result.value().cases.front());
        QVERIFY(exported.find(R"("unknownToUs": [1.50, "kept  as is"]})") != std::string::npos);
        // What went out reads in again as the same pieces.
        const auto again = read(exported);
        QVERIFY(again.has_value());
        const auto& before = result.value().cases.front().raw;
        const auto& after = again.value().cases.front().raw;
        QCOMPARE(after.size(), before.size());
        for (std::size_t at = 0; at < before.size(); ++at)
            QCOMPARE(after[at].content, before[at].content);
    }

    void issuesNameTheirPlace()
    {
        const auto report = read(small()).value().report;
        QVERIFY(hasIssue(report, "/entry/6/resource/valueQuantity", ErrorCode::MissingData));
        QVERIFY(hasIssue(report, "/entry/9/resource/effectivePeriod", ErrorCode::OutOfRange));
    }

    void importingTwiceAddsNothing()
    {
        auto record = read(small()).value().cases.front();
        const auto merged = clinical::merge(record, read(small()).value().cases.front());
        QCOMPARE(merged.added, 0);
        QCOMPARE(merged.replaced, 0);
        QVERIFY(merged.unchanged > 0);
    }

    void wrongInput_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* file, ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(file) << static_cast<int>(code);
        };
        row("empty", "empty.json", ErrorCode::Malformed);
        row("truncated", "truncated.json", ErrorCode::Malformed);
        row("not JSON", "not_json.json", ErrorCode::Malformed);
        row("JSON, not FHIR", "not_fhir.json", ErrorCode::Malformed);
        row("a list", "list.json", ErrorCode::Malformed);
        row("UTF-16", "utf16.json", ErrorCode::Malformed);
        row("Latin-1", "latin1.json", ErrorCode::Malformed);
        row("nested a thousand deep", "deep.json", ErrorCode::TooLarge);
        row("a NUL byte", "nul.json", ErrorCode::Malformed);
        row("the list of entries twice", "entry_list_twice.json", ErrorCode::Malformed);
        row("the resource of an entry twice", "resource_twice.json", ErrorCode::Malformed);
        row("second line is no resource", "second_line.ndjson", ErrorCode::Malformed);
    }

    void wrongInput()
    {
        QFETCH(QString, file);
        QFETCH(int, code);
        const auto result = read(contentOf(tests::testData(QStringLiteral("fhir/wrong/") + file)));
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().code), code);
        QVERIFY(!result.error().context.empty());
    }

    void wrongTypesAreIssues_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto* name : {"name_is_a_number",
                                 "birth_date_is_a_list",
                                 "impossible_date",
                                 "quantity_is_text",
                                 "decimal_comma",
                                 "fraction_of_300_percent",
                                 "modifier",
                                 "two_forms_of_the_value",
                                 "a_name_twice",
                                 "a_number_too_large",
                                 "a_nul_in_a_name",
                                 "died_before_birth",
                                 "ended_before_it_began"})
            QTest::newRow(name) << QStringLiteral("fhir/odd/%1.json").arg(QLatin1String(name));
    }

    void wrongTypesAreIssues()
    {
        QFETCH(QString, file);
        const auto result = read(contentOf(tests::testData(file)));
        QVERIFY(result.has_value());
        QVERIFY(!result.value().report.issues.empty());
        QCOMPARE(result.value().cases.front().raw.size(), std::size_t{1});
    }

    void whatIsAmbiguousIsKeptNotRead_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto* name : {"two_forms_of_the_value", "a_name_twice", "modifier"})
            QTest::newRow(name) << QStringLiteral("fhir/odd/%1.json").arg(QLatin1String(name));
    }

    void whatIsAmbiguousIsKeptNotRead()
    {
        QFETCH(QString, file);
        const auto result = read(contentOf(tests::testData(file)));
        QCOMPARE(result.value().report.readTotal(), 0);
        QCOMPARE(result.value().report.keptRawTotal(), 1);
        QVERIFY(result.value().cases.front().observations.empty());
        QVERIFY(!result.value().cases.front().raw.front().isInterpreted);
    }

    void everyTruncationIsAMessage()
    {
        const auto whole = small();
        for (std::size_t length = 0; length + 3 < whole.size(); length += 13)
            QVERIFY(!read(whole.substr(0, length)).has_value());
    }

    void twoPatientsAreTwoCases()
    {
        const auto result =
            read(contentOf(tests::testData(QStringLiteral("fhir/two_patients.ndjson"))));
        QCOMPARE(result.value().cases.size(), std::size_t{2});
        QCOMPARE(result.value().cases.back().observations.size(), std::size_t{1});
        QCOMPARE(result.value().cases.front().observations.size(), std::size_t{0});
    }

    /// Counts of independent tools, over every example file.
    void realFilesGiveTheExpectedCounts()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto folder = tests::sharedData() + QStringLiteral("/interop/fhir/");
        const auto table =
            QString::fromStdString(contentOf(folder + QStringLiteral("EXPECTED.tsv")));
        int files = 0;
        for (const auto& line : table.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1)) {
            const auto cells = line.split(QLatin1Char('\t'));
            const auto bytes = contentOf(folder + cells[0]);
            const auto result = read(bytes);
            // The other tools take a byte order mark for a fault; it changes nothing in the text.
            if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
                continue;
            if (cells[1] == QLatin1String("not-json") ||
                cells[1] == QLatin1String("json-not-fhir")) {
                QVERIFY2(!result.has_value(), qPrintable(cells[0]));
                continue;
            }
            QVERIFY2(result.has_value(), qPrintable(cells[0]));
            if (cells[1].startsWith(QLatin1String("ndjson")))
                continue;
            const bool isBundle = cells[1].startsWith(QLatin1String("Bundle"));
            const int expected = isBundle ? cells[2].toInt() : 1;
            const auto& report = result.value().report;
            if (!isBundle || !cells[2].isEmpty())
                QVERIFY2(report.readTotal() + report.keptRawTotal() == expected,
                         qPrintable(cells[0] + QStringLiteral(": %1 of %2")
                                                   .arg(report.readTotal() + report.keptRawTotal())
                                                   .arg(expected)));
            // Each resource of the file is among the kept pieces, byte for byte, and a second
            // import adds nothing.
            for (auto record : result.value().cases) {
                for (const auto& piece : record.raw)
                    QVERIFY(bytes.find(piece.content) != std::string::npos);
                const auto copy = record;
                QCOMPARE(clinical::merge(record, copy).added, 0);
            }
            ++files;
        }
        QVERIFY(files > 400);
    }

    void mcodeExamplesAreUnderstood()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto result = read(contentOf(
            tests::sharedData() +
            QStringLiteral(
                "/interop/fhir/mcode-stu4/bundles/Bundle-mcode-patient-bundle-jenny-m.json")));
        QVERIFY(result.has_value());
        QCOMPARE(result.value().cases.size(), std::size_t{1});
        const auto& record = result.value().cases.front();
        QVERIFY(!record.tumours.empty());
        QVERIFY(!record.stages.empty());
        QVERIFY(!record.performance.empty());
        QVERIFY(!record.medications.empty());
        QVERIFY(!record.radiotherapies.empty());
    }
};

QTEST_APPLESS_MAIN(TestFhir)
#include "tst_fhir.moc"
