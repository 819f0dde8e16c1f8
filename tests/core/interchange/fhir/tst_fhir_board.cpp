#include "core/interchange/fhir/board_writer.h"
#include "tests/core/interchange/fhir/read_bundles.h"
#include "tests/support/builders.h"

#include <QTest>

#include <boost/json.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace consilium;
using namespace consilium::interchange;
using clinical::Assertion;
using tests::onlyCase;

namespace json = boost::json;

namespace
{

clinical::Case inventedCase()
{
    clinical::Case record;
    record.patient.header.key = "fhir|Patient|SYNTHETIC-7";
    record.patient.identifiers = {{"urn:invented", "7", "MR"}, {"urn:invented:other", "77", ""}};
    record.patient.familyName = "Invented";
    record.patient.givenNames = "Person";
    record.patient.birthDate = tests::date("1960-05");
    record.patient.sex = clinical::Sex::Female;
    record.patient.isSynthetic = true;
    clinical::Tumour tumour;
    tumour.header.key = "fhir|Condition|tumour-1";
    tumour.clinicalStatus = "active";
    tumour.diagnosis =
        tests::coded("http://snomed.info/sct", "254637007", "Non-small cell lung cancer");
    record.tumours.push_back(tumour);
    return record;
}

fhir::BoardPlan inventedPlan()
{
    fhir::BoardPlan plan;
    plan.name = "board|3";
    plan.isFinal = true;
    plan.title = "Thoracic board";
    plan.question = "Which treatment?";
    plan.wording = "Alphadine with betarine, else a biopsy.";
    plan.date = tests::date("2026-03-02");
    plan.instant = "2026-03-02T16:30:00Z";
    plan.author = "A. Ott";
    plan.contributors = {"A. Ott, medical oncology", "B. Kim"};
    plan.proposals = {{{"alphadine", "betarine"}, "", "A. Ott", {"Priority: 1", "Use: off label"}},
                      {{"gammanib"}, "", "", {"Priority: 2"}},
                      {{}, "Rebiopsy", "B. Kim", {}}};
    plan.remarks = {{"B. Kim", "", "Dissent: too early"},
                    {"A. Ott", "2026-03-09T08:00:00Z", "Addendum: dose reduced"}};
    plan.madeWith = {"pack starter 1 abc", "model loris 2"};
    plan.program = "Consilium 0";
    return plan;
}

/// What R4 leaves no room for anywhere: an empty string, list or object, or null.
void findEmpty(const json::value& value, std::vector<std::string>& found, const std::string& at)
{
    if (const auto* object = value.if_object()) {
        if (object->empty())
            found.push_back(at);
        for (const auto& member : *object)
            findEmpty(member.value(), found, at + '/' + std::string(member.key()));
    } else if (const auto* list = value.if_array()) {
        if (list->empty())
            found.push_back(at);
        for (const auto& item : *list)
            findEmpty(item, found, at);
    } else if (value.is_null() || (value.is_string() && value.as_string().empty())) {
        found.push_back(at);
    }
}

void collect(const json::value& value, std::vector<std::string>& references)
{
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object) {
            if (member.key() == "reference" && member.value().is_string())
                references.emplace_back(member.value().as_string());
            collect(member.value(), references);
        }
    } else if (const auto* list = value.if_array()) {
        for (const auto& item : *list)
            collect(item, references);
    }
}

/// Resources of the bundle by type, in its order.
std::map<std::string, std::vector<json::object>> resourcesOf(const std::string& bytes)
{
    std::map<std::string, std::vector<json::object>> all;
    const auto bundle = json::parse(bytes);
    for (const auto& entry : bundle.at("entry").as_array()) {
        const auto& resource = entry.at("resource").as_object();
        all[std::string(resource.at("resourceType").as_string())].push_back(resource);
    }
    return all;
}

bool isOneOf(const json::value& value, const std::set<std::string>& allowed)
{
    return value.is_string() && allowed.contains(std::string(value.as_string()));
}

} // namespace

/// A board's decision out to FHIR and back in. All people and drugs are invented.
class TestFhirBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everyResourceHasWhatR4AsksFor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("final") << 0;
        QTest::newRow("draft") << 1;
        QTest::newRow("none because") << 2;
        QTest::newRow("nothing yet, of an empty record") << 3;
    }

    /// Cardinalities and required bindings of R4 (4.0.1): CarePlan with cpl-3, MedicationRequest,
    /// ServiceRequest, Provenance, Annotation; ids and addresses; no element is empty.
    void everyResourceHasWhatR4AsksFor()
    {
        QFETCH(int, kind);
        auto plan = inventedPlan();
        auto record = inventedCase();
        if (kind == 1) {
            plan.isFinal = false;
            plan.author.clear();
        }
        if (kind == 2) {
            plan.proposals.clear();
            plan.noneBecause = "Standard treatment comes first";
        }
        if (kind == 3) {
            plan = {};
            record = {};
        }
        const auto bytes = fhir::writeBoardPlan(record, plan);
        const auto bundle = json::parse(bytes);
        QVERIFY(bundle.at("resourceType") == "Bundle" && bundle.at("type") == "collection");
        std::vector<std::string> empty;
        findEmpty(bundle, empty, {});
        QVERIFY2(empty.empty(), empty.empty() ? "" : empty.front().c_str());
        std::set<std::string> addresses;
        std::set<std::string> ids;
        for (const auto& entry : bundle.at("entry").as_array()) {
            const std::string address(entry.at("fullUrl").as_string());
            QCOMPARE(address.size(), std::string("urn:uuid:").size() + 36);
            QVERIFY(addresses.insert(address).second);
            const std::string id(entry.at("resource").at("id").as_string());
            QVERIFY2(ids.insert(id).second && id.size() <= 64, id.c_str());
            QVERIFY(id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL"
                                         "MNOPQRSTUVWXYZ0123456789-.") == std::string::npos);
        }
        std::vector<std::string> references;
        collect(bundle, references);
        for (const auto& reference : references)
            QVERIFY2(addresses.contains(reference) || reference == "Condition/tumour-1",
                     reference.c_str());
        auto all = resourcesOf(bytes);
        QCOMPARE(all["CarePlan"].size(), std::size_t{1});
        QCOMPARE(all["Patient"].size(), std::size_t{1});
        const auto& care = all["CarePlan"].front();
        QVERIFY(isOneOf(care.at("status"), {kind == 1 || kind == 3 ? "draft" : "active"}));
        QVERIFY(isOneOf(care.at("intent"), {kind == 1 || kind == 3 ? "proposal" : "plan"}));
        QVERIFY(care.contains("subject"));
        if (care.contains("activity")) {
            for (const auto& activity : care.at("activity").as_array()) {
                const auto& one = activity.as_object();
                QVERIFY(one.contains("reference") != one.contains("detail"));
                if (one.contains("detail")) {
                    QVERIFY(isOneOf(one.at("detail").at("status"), {"cancelled"}));
                    QVERIFY(isOneOf(one.at("detail").at("kind"), {"MedicationRequest"}));
                    QVERIFY(!one.at("detail").as_object().contains("doNotPerform"));
                }
            }
        }
        for (const auto* type : {"MedicationRequest", "ServiceRequest"}) {
            for (const auto& request : all[type]) {
                QVERIFY(isOneOf(request.at("status"), {kind == 1 ? "draft" : "active"}));
                QVERIFY(request.at("intent") == "proposal");
                QVERIFY(request.contains("subject"));
                QVERIFY(!request.contains("priority")); // urgency, which no board states here
                QVERIFY(request.at("reasonReference").at(0).at("reference") ==
                        "Condition/tumour-1");
                const bool isDrug = request.contains("medicationCodeableConcept");
                QCOMPARE(isDrug, std::string(type) == "MedicationRequest");
                if (request.contains("performer"))
                    QCOMPARE(request.at("performer").is_array(), !isDrug);
            }
        }
        for (const auto& provenance : all["Provenance"]) {
            QVERIFY(!provenance.at("target").as_array().empty());
            QVERIFY(provenance.contains("recorded"));
            for (const auto& agent : provenance.at("agent").as_array())
                QVERIFY(agent.as_object().contains("who"));
            for (const auto& entity : provenance.at("entity").as_array())
                QVERIFY(entity.at("role") == "source");
        }
        QCOMPARE(all["MedicationRequest"].size(), std::size_t(kind < 2 ? 3 : 0));
        QCOMPARE(all["ServiceRequest"].size(), std::size_t(kind < 2 ? 1 : 0));
        QCOMPARE(all["Provenance"].size(), std::size_t(kind < 3 ? 1 : 0));
        QVERIFY(fhir::writeBoardPlan(record, plan) == bytes);
    }

    void thePlanSaysWhatWasSaid()
    {
        const auto all = resourcesOf(fhir::writeBoardPlan(inventedCase(), inventedPlan()));
        const auto& care = all.at("CarePlan").front();
        QVERIFY(care.at("title") == "Thoracic board");
        QVERIFY(care.at("description") == "Which treatment?");
        QVERIFY(care.at("period").at("start") == "2026-03-02");
        QVERIFY(care.at("author").at("display") == "A. Ott");
        QCOMPARE(care.at("contributor").as_array().size(), std::size_t{2});
        QCOMPARE(care.at("activity").as_array().size(), std::size_t{4});
        const auto& notes = care.at("note").as_array();
        QCOMPARE(notes.size(), std::size_t{3});
        QVERIFY(notes[0].at("text") == "Alphadine with betarine, else a biopsy.");
        QVERIFY(notes[1].at("authorString") == "B. Kim");
        QVERIFY(notes[2].at("time") == "2026-03-09T08:00:00Z");
        // Drugs given together are one group; what is given alone is of none.
        const auto& drugs = all.at("MedicationRequest");
        QVERIFY(drugs[0].at("groupIdentifier") == drugs[1].at("groupIdentifier"));
        QVERIFY(!drugs[2].contains("groupIdentifier"));
        QVERIFY(drugs[0].at("note").at(1).at("text") == "Use: off label");
        QVERIFY(all.at("ServiceRequest").front().at("code").at("text") == "Rebiopsy");
        const auto& entities = all.at("Provenance").front().at("entity").as_array();
        QVERIFY(entities[0].at("what").at("display") == "pack starter 1 abc");
        QVERIFY(entities[1].at("what").at("display") == "model loris 2");
    }

    void noTreatmentIsNoProhibition()
    {
        auto plan = inventedPlan();
        plan.proposals.clear();
        plan.noneBecause = "Standard treatment comes first: second line is open";
        const auto all = resourcesOf(fhir::writeBoardPlan(inventedCase(), plan));
        const auto& detail = all.at("CarePlan").front().at("activity").at(0).at("detail");
        QVERIFY(detail.at("statusReason").at("text") ==
                "Standard treatment comes first: second line is open");
        QVERIFY(!all.contains("MedicationRequest"));
    }

    /// What our reader knows comes back: the patient whole, each drug as planned and for the
    /// cancer, never as ordered; the rest byte for byte.
    void ourReaderLosesNothing_data()
    {
        QTest::addColumn<bool>("isFinal");
        QTest::newRow("final") << true;
        QTest::newRow("draft") << false;
    }

    void ourReaderLosesNothing()
    {
        QFETCH(bool, isFinal);
        const auto before = inventedCase();
        auto plan = inventedPlan();
        plan.isFinal = isFinal;
        const auto bytes = fhir::writeBoardPlan(before, plan);
        const auto read = tests::read(bytes);
        QVERIFY(read.report.issues.empty());
        QCOMPARE(read.cases.size(), std::size_t{1});
        const auto& record = read.cases.front();
        auto patient = record.patient;
        patient.header = before.patient.header;
        QVERIFY(record.patient.header.key == before.patient.header.key);
        QVERIFY(patient == before.patient);
        QCOMPARE(record.medications.size(), std::size_t{3});
        const char* drugs[] = {"alphadine", "betarine", "gammanib"};
        for (std::size_t at = 0; at < 3; ++at) {
            const auto& medication = record.medications[at];
            QCOMPARE(medication.drug.label(), std::string(drugs[at]));
            QVERIFY(medication.assertion == Assertion::Planned);
            QVERIFY(!clinical::counts(medication.assertion));
            QVERIFY(medication.isCancerTreatment == clinical::Presence::Present);
            QVERIFY(medication.record == clinical::MedicationRecord::Ordered);
        }
        // The tumour is named, not brought: nothing that is known of it can be replaced.
        QVERIFY(record.tumours.empty());
        QCOMPARE(record.raw.size(), std::size_t{7});
        const auto out = fhir::exportRaw(record);
        QVERIFY(resourcesOf(out) == resourcesOf(bytes));
    }

    void aTumourThatIsNoResourceIsNamedInWords()
    {
        auto record = inventedCase();
        record.tumours.front().header.key = "typed|1";
        const auto all = resourcesOf(fhir::writeBoardPlan(record, inventedPlan()));
        const auto& reason =
            all.at("MedicationRequest").front().at("reasonReference").at(0).as_object();
        QVERIFY(!reason.contains("reference"));
        QVERIFY(reason.at("display") == "Non-small cell lung cancer");
    }
};

QTEST_APPLESS_MAIN(TestFhirBoard)
#include "tst_fhir_board.moc"
