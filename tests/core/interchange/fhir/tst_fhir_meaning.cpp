#include "core/interchange/fhir/fhir.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::interchange;
using clinical::Assertion;
using clinical::FindingKind;
using clinical::Presence;

namespace
{

Result<fhir::ReadResult> read(const QString& name)
{
    QFile file(tests::testData(QStringLiteral("fhir/meaning/%1.json").arg(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return fhir::read(file.readAll().toStdString(), "test.json", "2026-01-01T00:00:00Z", {}, {});
}

clinical::Case onlyCase(const char* name)
{
    auto result = read(QString::fromLatin1(name));
    if (!result.has_value() || result.value().cases.size() != 1)
        qFatal("%s is not one case", name);
    return result.value().cases.front();
}

/// The record whose key ends with the resource's id; a default one where there is none.
template <typename T>
T withId(const std::vector<T>& list, const std::string& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& item) {
        return item.header.key.ends_with('|' + id);
    });
    return found == list.end() ? T{} : *found;
}

template <typename T>
bool hasId(const std::vector<T>& list, const std::string& id)
{
    return !withId(list, id).header.key.empty();
}

bool hasIssue(const ImportReport& report, ErrorCode code, const std::string& words)
{
    return std::any_of(report.issues.begin(), report.issues.end(), [&](const Issue& issue) {
        return issue.code == code && issue.what.find(words) != std::string::npos;
    });
}

} // namespace

/// What real senders write, in small: each file is one situation.
class TestFhirMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void categoriesJoinTheGroupThatNamesThem()
    {
        const auto record = onlyCase("stage_categories_before_their_group");
        QCOMPARE(record.stages.size(), std::size_t{2}); // the group's, and the one entered in error
        const auto stage = withId(record.stages, "g");
        QCOMPARE(stage.group, std::string("IIB"));
        QCOMPARE(stage.t, std::string("cT3"));
        QCOMPARE(stage.n, std::string("cN0"));
        QCOMPARE(stage.m, std::string()); // "not applicable" is no category
        QCOMPARE(stage.timing, std::string("clinical"));
        QCOMPARE(stage.date.iso(), std::string("2025-01-14"));
        QCOMPARE(stage.edition, std::string("AJCC Cancer Staging Manual, 8th edition"));
        QCOMPARE(stage.tumour, record.tumours.front().header.key);
        QVERIFY(withId(record.stages, "wrong-t").assertion == Assertion::EnteredInError);
        QVERIFY(record.tumours.front().laterality == clinical::Laterality::Left);
    }

    void otherStagingSystemsAreNotForcedIntoTnm()
    {
        const auto record = onlyCase("stage_outside_tnm");
        QCOMPARE(withId(record.stages, "inss").system, std::string("INSS"));
        QCOMPARE(withId(record.stages, "inss").group, std::string("4S"));
        QCOMPARE(withId(record.stages, "figo").system, std::string("FIGO 2018"));
        QCOMPARE(withId(record.stages, "figo").group, std::string("IVA"));
        QCOMPARE(withId(record.stages, "generic-t").t, std::string("T2a"));
    }

    void aStageInTheConditionIsReadOnce()
    {
        const auto result = read(QStringLiteral("stage_in_the_condition"));
        const auto& record = result.value().cases.front();
        QCOMPARE(record.stages.size(), std::size_t{2});
        QCOMPARE(withId(record.stages, "g").group, std::string("IIB"));
        QVERIFY(
            hasIssue(result.value().report, ErrorCode::Ambiguous, "differs from the assessment"));
        const auto own = std::find_if(record.stages.begin(),
                                      record.stages.end(),
                                      [](const auto& s) { return s.group == "IVB"; });
        QVERIFY(own != record.stages.end());
        QCOMPARE(
            own->header.key,
            std::string("fhir|Condition|c3/stage/0")); // wherever the condition stands in the file
        QCOMPARE(own->system, std::string("TNM"));
        // The code system was named by its object identifier.
        QCOMPARE(withId(record.tumours, "c3").diagnosis.codings.front().system,
                 std::string("http://hl7.org/fhir/sid/icd-10-cm"));
    }

    void cancerIsToldFromItsNeighbours()
    {
        const auto result = read(QStringLiteral("conditions_that_are_cancer_or_not"));
        const auto& record = result.value().cases.front();
        for (const auto* id : {"bone", "liver", "mds", "aml"})
            QVERIFY2(hasId(record.tumours, id), id);
        for (const auto* id : {"anaemia", "history", "z85", "ended"})
            QVERIFY2(hasId(record.comorbidities, id), id);
        QVERIFY(withId(record.tumours, "bone").isSecondary);
        QVERIFY(withId(record.tumours, "liver").isSecondary);
        QVERIFY(!withId(record.tumours, "aml").isSecondary);
        QVERIFY(hasIssue(result.value().report, ErrorCode::OutOfRange, "ends before it starts"));
    }

    void everyGeneOfAPanelWasTested()
    {
        const auto record = onlyCase("panel_in_one_component");
        QCOMPARE(record.assays.size(), std::size_t{1}); // the cancelled one tested nothing
        QCOMPARE(record.assays.front().genesTested,
                 (std::vector<std::string>{"BRCA1", "BRCA2", "ESR1"}));
    }

    void variantsMeanWhatTheySay()
    {
        const auto record = onlyCase("variants");
        const auto& all = record.findings;
        // One variant that is absent does not make its gene normal; a gene that is absent as a
        // whole is.
        QVERIFY(withId(all, "one-absent").kind == FindingKind::SmallVariant);
        QVERIFY(withId(all, "one-absent").assertion == Assertion::Refuted);
        QVERIFY(withId(all, "gene-absent").kind == FindingKind::TestedNormal);
        QVERIFY(!hasId(all, "reference-allele"));
        QVERIFY(hasId(record.observations, "reference-allele"));
        QVERIFY(withId(all, "not-called").assertion == Assertion::NotDone);
        const auto dosage = withId(all, "dosage");
        QVERIFY(dosage.kind == FindingKind::SmallVariant);
        QVERIFY(dosage.genome == clinical::Genome::GRCh38);
        QCOMPARE(dosage.chromosome, std::string("7"));
        QCOMPARE(dosage.transcript, std::string("NM_004333.6"));
        QCOMPARE(*dosage.alleleFraction, 0.075);
        QVERIFY(withId(all, "two-genes-lost").kind == FindingKind::CopyNumber);
        QCOMPARE(withId(all, "two-genes-lost").partner, std::string());
        QVERIFY(withId(all, "two-genes-joined").kind == FindingKind::Fusion);
        QCOMPARE(withId(all, "two-genes-joined").partner, std::string("ALK"));
        const auto named = withId(all, "clinvar-name");
        QCOMPARE(named.hgvsCoding, std::string("c.3549C>A"));
        QCOMPARE(named.hgvsProtein, std::string("p.Tyr1183Ter"));
        QCOMPARE(named.transcript,
                 std::string("NM_024675.3")); // the one that the change is written on
        QCOMPARE(withId(all, "hgvs-in-the-wrong-place").hgvsCoding, std::string("c.725G>A"));
        QCOMPARE(withId(all, "hgvs-in-the-wrong-place").hgvsGenomic, std::string());
    }

    void whatOthersSayAboutAVariantReachesIt()
    {
        const auto record = onlyCase("consequence_and_significance_apart");
        const auto variant = withId(record.findings, "v");
        QCOMPARE(variant.consequences, (std::vector<std::string>{"missense_variant"}));
        QCOMPARE(variant.hgvsProtein, std::string("p.Leu858Arg"));
        QCOMPARE(variant.clinicalSignificance, std::string("Pathogenic"));
        QVERIFY(variant.isOncogenicStated);
        QCOMPARE(variant.assay, std::string("fhir|DiagnosticReport|report"));
    }

    void markersAreNamedByTheirCode()
    {
        const auto record = onlyCase("markers");
        QCOMPARE(record.findings.size(),
                 std::size_t{2}); // not performed and MSI by immune stain are no result
        QCOMPARE(record.findings[0].name, std::string("PD-L1 TPS"));
        QCOMPARE(record.findings[0].quantity->value, 60.0);
        QCOMPARE(record.findings[1].name, std::string("PD-L1"));
        QCOMPARE(record.findings[1].status, std::string("positive"));
        const auto psa = withId(record.observations, "psa");
        QVERIFY(psa.kind == clinical::ObservationKind::TumourMarker);
        QCOMPARE(psa.quantity->text, std::string("4.10")); // as the laboratory wrote it
        QCOMPARE(withId(record.observations, "ratio").text, std::string("1 : 128"));
    }

    void medicationsKeepTheirStandingAndReason()
    {
        const auto record = onlyCase("medications");
        const auto& all = record.medications;
        QVERIFY(withId(all, "palliative").intent == clinical::Intent::Palliative);
        QVERIFY(withId(all, "palliative").isCancerTreatment == Presence::Present);
        QVERIFY(withId(all, "supportive").intent == clinical::Intent::Unknown);
        QVERIFY(withId(all, "proposal").assertion == Assertion::Planned);
        QVERIFY(withId(all, "failed").stoppedForProgression == Presence::Present);
        QVERIFY(withId(all, "intolerant").stoppedForProgression == Presence::Absent);
        QVERIFY(withId(all, "not-given").assertion == Assertion::NotDone);
        QCOMPARE(withId(all, "referenced").drug.text, std::string("Docetaxel"));
        QCOMPARE(withId(all, "referenced").dose, std::string("60.5 mg"));
    }

    void radiotherapyKeepsTheLargestVolumeDose()
    {
        const auto record = onlyCase("radiotherapy_of_two_volumes");
        QCOMPARE(record.radiotherapies.size(), std::size_t{1});
        const auto& course = record.radiotherapies.front();
        QCOMPARE(*course.doseGray, 60.0);
        QCOMPARE(*course.fractions, 30);
        QVERIFY(course.modality.has("http://snomed.info/sct", "1156506007"));
        QVERIFY(course.intent == clinical::Intent::Curative);
    }

    void peopleAndScales()
    {
        const auto result = read(QStringLiteral("people_and_scales"));
        const auto& record = result.value().cases.front();
        QCOMPARE(record.allergies.size(),
                 std::size_t{1}); // no food allergy says nothing about drugs
        QVERIFY(record.allergies.front().isNoKnownAllergy);
        QCOMPARE(result.value().report.keptRaw.at("AllergyIntolerance"), 1);
        QCOMPARE(*record.family.front().conditions[0].onsetAgeYears, 1.5);
        QCOMPARE(record.family.front().conditions[1].onsetText, std::string("40-50 a"));
        QCOMPARE(*record.adverseEvents.front().grade, 3);
        QCOMPARE(record.adverseEvents.front().period.end.iso(), std::string("2025-04-01"));
        QCOMPARE(record.performance.size(), std::size_t{2}); // one and a half is no grade
        QCOMPARE(withId(record.performance, "ecog").value, 2);
        QCOMPARE(withId(record.performance, "karnofsky").value, 90);
        QVERIFY(hasIssue(result.value().report, ErrorCode::OutOfRange, "performance status"));
        QVERIFY(record.responses.front().category == clinical::ResponseCategory::Worse);
        QCOMPARE(record.comorbidities.size(), std::size_t{2});
        QVERIFY(record.comorbidities[0].presence == Presence::Absent);
        QVERIFY(record.comorbidities[1].presence == Presence::Present);
        QCOMPARE(record.imaging.front().modalities, (std::vector<std::string>{"CT"}));
    }

    void nobodyIsTakenForSomebodyElse()
    {
        const auto result = read(QStringLiteral("a_patient_who_is_not_in_the_file"));
        const auto& cases = result.value().cases;
        QCOMPARE(cases.size(), std::size_t{3});
        for (const auto& record : cases)
            QCOMPARE(record.observations.size(),
                     std::size_t{1}); // the group's belongs to none of them
        QCOMPARE(cases[1].patient.header.key, std::string("fhir|Patient|q"));
        QVERIFY(hasIssue(result.value().report, ErrorCode::NotFound, "not in the file"));
        QCOMPARE(result.value().report.keptRaw.at("Observation"), 1);
    }

    void twoFilesOfOneNameAreNotOnePatient()
    {
        const std::string one =
            R"({"resourceType":"Observation","id":"a","status":"final","code":{"text":"x"},"valueInteger":1})";
        const std::string other =
            R"({"resourceType":"Observation","id":"a","status":"final","code":{"text":"x"},"valueInteger":2})";
        const auto key = [](const std::string& bytes) {
            return fhir::read(bytes, "result.json", "2026-01-01T00:00:00Z", {}, {})
                .value()
                .cases.front()
                .patient.header.key;
        };
        QCOMPARE(key(one), key(one));
        QVERIFY(key(one) != key(other));
    }

    void theSameResourceTwiceIsOneRecord()
    {
        const auto result = read(QStringLiteral("the_same_resource_twice"));
        QCOMPARE(result.value().cases.front().observations.size(), std::size_t{2});
        QVERIFY(
            hasIssue(result.value().report, ErrorCode::AlreadyExists, "the same resource again"));
        QVERIFY(hasIssue(result.value().report, ErrorCode::AlreadyExists, "same identity"));
        QCOMPARE(result.value().report.readTotal() + result.value().report.keptRawTotal(), 4);
    }

    void addressesSurviveTheExport()
    {
        QFile file(tests::testData(QStringLiteral("fhir/small_bundle.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto record =
            fhir::read(file.readAll().toStdString(), "a", "2026-01-01T00:00:00Z", {}, {})
                .value()
                .cases.front();
        const auto again = fhir::read(fhir::exportRaw(record), "b", "2026-01-01T00:00:00Z", {}, {});
        QCOMPARE(again.value().cases.size(), std::size_t{1});
        QCOMPARE(again.value().cases.front().stages, record.stages);
        QCOMPARE(again.value().cases.front().medications.front().tumour,
                 record.medications.front().tumour);
    }

    void aThousandFaultsAreListedNotAMillion()
    {
        std::string names;
        for (int index = 0; index < 30000; ++index)
            names += index == 0 ? "7" : ",7";
        const auto result =
            fhir::read(R"({"resourceType":"Patient","id":"p","name":[{"given":[)" + names + "]}]}",
                       "a",
                       "",
                       {},
                       {});
        QVERIFY(result.has_value());
        QCOMPARE(result.value().report.issues.size(), ImportReport::kMostIssues + 1);
        QVERIFY(result.value().report.issues.back().code == ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(TestFhirMeaning)
#include "tst_fhir_meaning.moc"
