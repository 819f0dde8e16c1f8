#include "core/interchange/fhir/pharmacogene_writer.h"
#include "tests/core/interchange/fhir/read_bundles.h"
#include "tests/support/builders.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <boost/json.hpp>

#include <algorithm>
#include <set>

using namespace consilium;
using namespace consilium::interchange;
using clinical::Assertion;
using clinical::Pharmacogene;
using clinical::PharmacogeneKind;
using clinical::PositionState;
using tests::contentOf;
using tests::onlyCase;
using tests::pharmacogene;

namespace json = boost::json;

namespace
{

const char* const kGenes = "CYP2C19\t2621\t1557\t\t\t\nDPYD\t3012\t1806\t\t\t\n";

terminology::GeneTable genes() { return terminology::GeneTable::parse(kGenes).value(); }

clinical::Case inventedCase(std::vector<Pharmacogene> results)
{
    clinical::Case record;
    record.patient.header.key = "fhir|Patient|SYNTHETIC-7";
    record.patient.identifiers = {{"urn:invented", "7", "MR"}};
    record.patient.familyName = "Invented";
    record.patient.givenNames = "Person";
    record.patient.birthDate = tests::date("1960-05");
    record.patient.sex = clinical::Sex::Female;
    record.patient.isSynthetic = true;
    record.pharmacogenes = std::move(results);
    return record;
}

std::string written(const clinical::Case& record,
                    const std::vector<fhir::DrugImplication>& implications = {})
{
    return fhir::writePharmacogenes(record, implications, genes());
}

/// Names that are made from hashes become numbers in the order of the bundle, and ids go, so that
/// a structure written by hand can be compared.
json::value plain(const std::string& bytes)
{
    auto bundle = json::parse(bytes);
    std::string text = bytes;
    int number = 0;
    for (const auto& entry : bundle.at("entry").as_array()) {
        const std::string address(entry.at("fullUrl").as_string());
        const auto name = '#' + std::to_string(++number);
        for (auto at = text.find(address); at != std::string::npos; at = text.find(address))
            text.replace(at, address.size(), name);
    }
    bundle = json::parse(text);
    for (auto& entry : bundle.at("entry").as_array()) {
        auto& resource = entry.at("resource").as_object();
        if (resource.at("resourceType") != "Patient")
            resource.erase("id");
    }
    return bundle;
}

fhir::DrugImplication implication(const std::string& key)
{
    fhir::DrugImplication result;
    result.drug = "alphadine";
    result.rxnorm = "7";
    result.results = {key};
    result.source = "CPIC v1";
    result.guideline = "An invented guideline";
    result.strength = "Strong";
    result.population = "adults";
    result.change = fhir::DrugImplication::Change::Decrease;
    result.recommendation = "Halve the dose.";
    result.effects = {"CYP2C19: slower breakdown"};
    result.notes = {"Said first."};
    result.pmids = {"1"};
    result.url = "https://example.org/guideline";
    return result;
}

/// Every reference of a value.
void collect(const json::value& value, std::vector<std::string>& references)
{
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object) {
            if (member.key() == "reference")
                references.emplace_back(member.value().as_string());
            collect(member.value(), references);
        }
    } else if (const auto* list = value.if_array()) {
        for (const auto& item : *list)
            collect(item, references);
    }
}

} // namespace

Q_DECLARE_METATYPE(consilium::clinical::Pharmacogene)

/// Pharmacogenes out to FHIR and back in. All people and results are invented.
class TestFhirPharmacogenes : public QObject
{
    Q_OBJECT

    static Pharmacogene outsideCall()
    {
        auto result = pharmacogene("CYP2C19", "*1/*2", "Intermediate Metabolizer");
        result.isOutside = true;
        result.calledBy = "Invented laboratory";
        result.date = tests::date("2026-02");
        result.readings.front().alleles = {"*1", "*2"};
        result.readings.front().functions = {"Normal function", "No function"};
        result.allCalls = {"*1/*2", "*1/*4"};
        result.warnings = {"missing-key-position"};
        result.notes = {"A note of the caller."};
        result.positions = {{"rs1", 1, PositionState::Missing, {}, true},
                            {"rs2", 2, PositionState::Reference, "C/C", true}};
        return result;
    }

    static Pharmacogene notCalled(const std::string& gene)
    {
        Pharmacogene result;
        result.header.key = "pharmacogene|" + gene;
        result.gene = gene;
        result.calledBy = "Consilium, invented definitions";
        result.reason = "no position was read";
        return result;
    }

    static Pharmacogene of(const std::string& gene,
                           PharmacogeneKind kind,
                           std::vector<std::string> calls,
                           std::vector<clinical::PharmacogeneReading> readings)
    {
        Pharmacogene result;
        result.header.key = "pharmacogene|" + gene;
        result.gene = gene;
        result.kind = kind;
        result.calledBy = "Consilium, invented definitions";
        result.calls = std::move(calls);
        result.allCalls = result.calls;
        result.readings = std::move(readings);
        return result;
    }

private Q_SLOTS:

    void theBundleIsTheOneWrittenByHand()
    {
        const auto call = outsideCall();
        const auto bytes =
            written(inventedCase({call, notCalled("TPMT")}), {implication(call.header.key)});
        const auto expected = json::parse(
            contentOf(tests::testData(QStringLiteral("fhir/pharmacogenes/expected.json"))));
        const auto actual = plain(bytes);
        const auto& wanted = expected.at("entry").as_array();
        const auto& entries = actual.at("entry").as_array();
        for (std::size_t at = 0; at < std::min(wanted.size(), entries.size()); ++at)
            QVERIFY2(entries[at] == wanted[at], json::serialize(entries[at]).c_str());
        QVERIFY(actual == expected);
    }

    void theSameRecordGivesTheSameBytes()
    {
        const auto record = inventedCase({outsideCall(), notCalled("TPMT")});
        QVERIFY(written(record) == written(record));
        QVERIFY(written(inventedCase({})).empty());
    }

    /// What R4 and the profiles ask of each resource that we write.
    void everyResourceHasWhatItsProfileAsksFor()
    {
        const auto call = outsideCall();
        auto wrong = pharmacogene("DPYD", "Reference/Reference", "Normal Metabolizer", "2.0");
        wrong.assertion = Assertion::EnteredInError;
        const auto bytes = written(inventedCase({call, notCalled("TPMT"), wrong, call}),
                                   {implication(call.header.key), implication(call.header.key)});
        const auto bundle = json::parse(bytes);
        const std::string base = "http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/";
        std::set<std::string> addresses;
        std::set<std::string> ids;
        int genotypes = 0;
        for (const auto& entry : bundle.at("entry").as_array()) {
            const auto& resource = entry.at("resource").as_object();
            const std::string address(entry.at("fullUrl").as_string());
            QCOMPARE(address.size(), std::string("urn:uuid:").size() + 36);
            QVERIFY2(addresses.insert(address).second, address.c_str());
            const std::string id(resource.at("id").as_string());
            QVERIFY2(ids.insert(id).second, id.c_str());
            QVERIFY(id.size() <= 64 &&
                    id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL"
                                         "MNOPQRSTUVWXYZ0123456789-.") == std::string::npos);
            const auto type = resource.at("resourceType").as_string();
            const auto* meta = resource.if_contains("meta");
            const std::string profile = meta != nullptr && meta->as_object().contains("profile")
                                            ? std::string(meta->at("profile").at(0).as_string())
                                            : std::string();
            if (type == "Observation") {
                const bool hasValue = resource.contains("valueCodeableConcept");
                const bool isAbsent = resource.contains("dataAbsentReason");
                QVERIFY(resource.contains("status") && resource.contains("code"));
                QCOMPARE(resource.at("category").as_array().size(), std::size_t{2});
                if (profile == base + "genotype" || profile == base + "haplotype")
                    QVERIFY(hasValue && !isAbsent);
                else if (profile == base + "therapeutic-implication")
                    QVERIFY(!hasValue && !isAbsent && resource.contains("derivedFrom"));
                else
                    QVERIFY(profile.empty() && isAbsent && !hasValue);
                genotypes += profile == base + "genotype" ? 1 : 0;
            } else if (type == "Task") {
                QVERIFY(profile == base + "medication-recommendation");
                QVERIFY(resource.at("status") == "requested" &&
                        resource.at("intent") == "proposal");
            } else if (type == "DiagnosticReport") {
                QVERIFY(profile == base + "genomic-report");
            } else {
                QVERIFY(type == "Patient");
            }
        }
        QCOMPARE(genotypes, 3);
        std::vector<std::string> references;
        collect(bundle, references);
        QVERIFY(references.size() > 10);
        for (const auto& reference : references)
            QVERIFY2(addresses.contains(reference), reference.c_str());
    }

    void whatDoesNotCountImpliesNothing()
    {
        auto wrong = outsideCall();
        wrong.assertion = Assertion::EnteredInError;
        const auto bytes = written(inventedCase({wrong}), {implication(wrong.header.key)});
        QVERIFY(bytes.find("\"entered-in-error\"") != std::string::npos);
        QVERIFY(bytes.find("\"final\"") == std::string::npos);
        QVERIFY(bytes.find("therapeutic-implication") == std::string::npos);
        QVERIFY(bytes.find("\"Task\"") == std::string::npos);
    }

    void adviceWithheldHasItsReasonAndNoTask()
    {
        const auto call = outsideCall();
        fhir::DrugImplication withheld;
        withheld.drug = "betarine";
        withheld.results = {call.header.key};
        withheld.notes = {"CPIC: advice withheld because TPMT was not tested"};
        auto ofNobody = implication("pharmacogene|another");
        const auto bytes = written(inventedCase({call}), {withheld, ofNobody});
        QVERIFY(bytes.find("advice withheld because TPMT was not tested") != std::string::npos);
        QVERIFY(bytes.find("\"Task\"") == std::string::npos);
        QVERIFY(bytes.find("alphadine") == std::string::npos);
    }

    void roundTrip_data()
    {
        QTest::addColumn<Pharmacogene>("before");
        using Kind = PharmacogeneKind;
        QTest::newRow("one diplotype, its warnings and notes") << outsideCall();
        QTest::newRow("two calls that fit equally well")
            << of("CYP2C19",
                  Kind::Diplotypes,
                  {"*1/*2", "*4/*17"},
                  {{"*1/*2", {"*1", "*2"}, {}, "Intermediate Metabolizer", ""},
                   {"*4/*17", {"*4", "*17"}, {}, "Rapid Metabolizer", ""}});
        QTest::newRow("activity score")
            << of("CYP2D6",
                  Kind::Diplotypes,
                  {"*1x≥3/*1"},
                  {{"*1x≥3/*1", {"*1x≥3", "*1"}, {}, "Ultrarapid Metabolizer", "≥4.0"}});
        QTest::newRow("variants without phase") << of("DPYD",
                                                      Kind::Components,
                                                      {"c.1905+1G>A (*2A)", "c.2846A>T"},
                                                      {{"c.1905+1G>A (*2A)/c.2846A>T",
                                                        {"c.1905+1G>A (*2A)", "c.2846A>T"},
                                                        {},
                                                        "Poor Metabolizer",
                                                        "0.5"}});
        QTest::newRow("one variant without phase") << of("DPYD",
                                                         Kind::Components,
                                                         {"c.2846A>T"},
                                                         {{"Reference/c.2846A>T",
                                                           {"Reference", "c.2846A>T"},
                                                           {},
                                                           "Intermediate Metabolizer",
                                                           "1.5"}});
        QTest::newRow("one chromosome X") << of(
            "G6PD", Kind::Haploid, {"Mahidol"}, {{"Mahidol", {"Mahidol"}, {}, "Deficient", ""}});
        QTest::newRow("a phenotype that LOINC has no answer for")
            << of("TPMT",
                  Kind::Diplotypes,
                  {"*1/*2"},
                  {{"*1/*2", {"*1", "*2"}, {}, "Possible Intermediate Metabolizer", ""}});
        QTest::newRow("an allele without assigned function") << of(
            "NUDT15", Kind::Diplotypes, {"*1/*5"}, {{"*1/*5", {"*1", "*5"}, {}, "n/a", "n/a"}});
        QTest::newRow("a transporter")
            << of("SLCO1B1",
                  Kind::Diplotypes,
                  {"*1/*5"},
                  {{"*1/*5", {"*1", "*5"}, {}, "Decreased Function", ""}});
        QTest::newRow("no phenotype") << of("VKORC1",
                                            Kind::Diplotypes,
                                            {"rs9923231 reference (C)/rs9923231 variant (T)"},
                                            {{"rs9923231 reference (C)/rs9923231 variant (T)",
                                              {"rs9923231 reference (C)", "rs9923231 variant (T)"},
                                              {},
                                              "",
                                              ""}});
        QTest::newRow("an allele that guidance asks for")
            << of("HLA-B",
                  Kind::Diplotypes,
                  {"*57:01/*15:02"},
                  {{"*57:01/*15:02", {"*57:01", "*15:02"}, {}, "*57:01 positive", ""}});
        QTest::newRow("not called") << notCalled("CYP2C19");
        auto provisional = outsideCall();
        provisional.assertion = Assertion::Provisional;
        QTest::newRow("provisional") << provisional;
    }

    void roundTrip()
    {
        QFETCH(Pharmacogene, before);
        const auto bytes = written(inventedCase({before}));
        const auto record = onlyCase(bytes);
        QCOMPARE(record.patient.header.key, std::string("fhir|Patient|SYNTHETIC-7"));
        QCOMPARE(record.patient.identifiers.size(), std::size_t{1});
        QVERIFY(record.patient.isSynthetic);
        QCOMPARE(record.pharmacogenes.size(), std::size_t{1});
        const auto& after = record.pharmacogenes.front();
        QCOMPARE(after.gene, before.gene);
        QVERIFY(after.kind == before.kind);
        QVERIFY(after.calls == before.calls);
        QVERIFY(after.date == before.date);
        QVERIFY(after.assertion == before.assertion);
        QVERIFY(after.warnings == before.warnings);
        QVERIFY(after.isOutside);
        QCOMPARE(after.calledBy, before.calledBy);
        QCOMPARE(after.readings.size(), before.readings.size());
        for (std::size_t at = 0; at < before.readings.size(); ++at) {
            QCOMPARE(after.readings[at].lookup, before.readings[at].lookup);
            QVERIFY(after.readings[at].alleles == before.readings[at].alleles);
            QCOMPARE(after.readings[at].phenotype, before.readings[at].phenotype);
            QCOMPARE(after.readings[at].activityScore, before.readings[at].activityScore);
        }
        if (before.kind == PharmacogeneKind::NotCalled)
            QVERIFY(after.reason.find(before.reason) != std::string::npos);
        // Out and in once more adds nothing new to what is known.
        const auto again = onlyCase(written(inventedCase({after}))).pharmacogenes.front();
        QVERIFY(again.calls == after.calls && again.warnings == after.warnings);
        QVERIFY(again.readings == after.readings);
        QVERIFY(again.notes.size() <= after.notes.size() + 1);
    }

    void whatDoesNotCountComesBackSo()
    {
        for (const auto assertion : {Assertion::EnteredInError, Assertion::Refuted}) {
            auto wrong = outsideCall();
            wrong.assertion = assertion;
            const auto record = onlyCase(written(inventedCase({wrong})));
            QCOMPARE(record.pharmacogenes.size(), std::size_t{1});
            QVERIFY(!clinical::counts(record.pharmacogenes.front().assertion));
            QVERIFY(clinical::currentPharmacogenes(record).empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestFhirPharmacogenes)
#include "tst_fhir_pharmacogenes.moc"
