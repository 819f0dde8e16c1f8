#include "core/clinical/case.h"

#include <QTest>

using namespace consilium;
using namespace consilium::clinical;

namespace
{

Observation creatinine(const char* key, const char* date, const char* value)
{
    Observation observation;
    observation.header.key = key;
    observation.date = PartialDate::parse(date).value();
    observation.code.codings.push_back({"http://loinc.org", "2160-0", {}});
    observation.quantity = Quantity::parse(value, "mg/dL").value();
    return observation;
}

Case fileWith(Observation observation, const char* hash)
{
    Case record;
    record.patient.header.key = "p";
    record.sources.push_back({"file.json", hash, "fhir-r4", "2026-11-24T00:00:00Z"});
    observation.header.provenance.source = 0;
    record.observations.push_back(std::move(observation));
    return record;
}

} // namespace

class TestCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void importingTwiceAddsNothing()
    {
        Case record;
        const Case file = fileWith(creatinine("o1", "2026-01-01", "0.9"), "aa");
        QCOMPARE(merge(record, file).added, 1);
        const Case once = record;
        const MergeResult again = merge(record, file);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.replaced, 0);
        QCOMPARE(again.unchanged, 1);
        QVERIFY(record == once);
    }

    void whatALaterFileStatesOfThePersonReplaces()
    {
        Case record = fileWith(creatinine("o1", "2026-01-01", "0.9"), "aa");
        record.patient.familyName = "Quux";
        record.patient.sex = Sex::Female;
        record.patient.birthDate = PartialDate::parse("1950-01-01").value();
        record.patient.identifiers = {{"urn:a", "1", "MR"}};
        Case later = record;
        later.sources.front().sha256 = "bb";
        later.observations.clear();
        later.patient.familyName = "Quux-Corge";
        later.patient.birthDate = PartialDate::parse("1950-01-02").value();
        later.patient.sex = Sex::Unknown;
        later.patient.identifiers = {{"urn:b", "2", "MR"}};
        QCOMPARE(merge(record, later).replaced, 1);
        QCOMPARE(record.patient.familyName, std::string("Quux-Corge"));
        QCOMPARE(record.patient.birthDate.iso(), std::string("1950-01-02"));
        QVERIFY(record.patient.sex == Sex::Female); // not stated is no correction
        QCOMPARE(record.patient.identifiers.size(), std::size_t(2));
        QCOMPARE(merge(record, later).replaced, 0);
    }

    void aCorrectionReplaces()
    {
        Case record;
        merge(record, fileWith(creatinine("o1", "2026-01-01", "0.9"), "aa"));
        const MergeResult corrected =
            merge(record, fileWith(creatinine("o1", "2026-01-01", "1.9"), "bb"));
        QCOMPARE(corrected.replaced, 1);
        QCOMPARE(record.observations.size(), std::size_t(1));
        QCOMPARE(record.observations.front().quantity->text, std::string("1.9"));
        QCOMPARE(record.observations.front().header.provenance.source, 1);
    }

    void theLatestCountsUnlessEnteredInError()
    {
        Case record;
        record.observations.push_back(creatinine("o1", "2026-01-01", "0.9"));
        record.observations.push_back(creatinine("o2", "2026-03-01", "5.0"));
        record.observations.back().assertion = Assertion::EnteredInError;
        record.observations.push_back(creatinine("o3", "2026-02-01", "1.1"));
        const Observation* latest = latestQuantity(record, "2160-0");
        QVERIFY(latest != nullptr);
        QCOMPARE(latest->header.key, std::string("o3"));
        QVERIFY(latestQuantity(record, "718-7") == nullptr);
    }

    void theLeadingTumourIsAnActivePrimary()
    {
        Case record;
        Tumour old;
        old.header.key = "old";
        old.clinicalStatus = "remission";
        Tumour metastasis;
        metastasis.header.key = "metastasis";
        metastasis.isSecondary = true;
        metastasis.clinicalStatus = "active";
        Tumour refuted;
        refuted.header.key = "refuted";
        refuted.clinicalStatus = "active";
        refuted.assertion = Assertion::Refuted;
        Tumour active;
        active.header.key = "active";
        active.clinicalStatus = "active";
        record.tumours = {old, metastasis, refuted};
        QCOMPARE(leadingTumour(record)->header.key, std::string("old"));
        record.tumours.push_back(active);
        QCOMPARE(leadingTumour(record)->header.key, std::string("active"));
    }

    void codeSystemsMatchWithoutScheme()
    {
        Concept code;
        code.codings.push_back({"https://loinc.org/", "2160-0", "Creatinine"});
        QVERIFY(code.has("http://loinc.org", "2160-0"));
        QCOMPARE(code.label(), std::string("Creatinine"));
    }
};

QTEST_APPLESS_MAIN(TestCase)
#include "tst_case.moc"
