#include "tests/core/interchange/fhir/read_bundles.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using clinical::PharmacogeneKind;
using tests::contentOf;
using tests::onlyCase;

namespace
{

/// JSON with ' for ", which moc can read over.
std::string quoted(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

/// One genotype observation in a bundle with its patient; `more` are members of it, `others`
/// further entries with a comma before each.
std::string oneGenotype(const std::string& more, const std::string& others = {})
{
    return quoted("{'resourceType':'Bundle','type':'collection','entry':["
                  "{'fullUrl':'https://x.test/Patient/"
                  "1','resource':{'resourceType':'Patient','id':'1'}},"
                  "{'fullUrl':'https://x.test/Observation/"
                  "g','resource':{'resourceType':'Observation','id':'g',"
                  "'code':{'coding':[{'system':'http://loinc.org','code':'84413-4'}]},"
                  "'subject':{'reference':'Patient/1'},") +
           more + "}}" + others + "]}";
}

std::string geneStudied(const std::string& gene)
{
    return quoted("{'code':{'coding':[{'system':'http://loinc.org','code':'48018-6'}]},"
                  "'valueCodeableConcept':{'coding':[{'system':'http://"
                  "www.genenames.org','code':'HGNC:1','display':'") +
           gene + quoted("'}]}}");
}

std::string called(const std::string& text, const std::string& gene)
{
    return quoted("'status':'final','valueCodeableConcept':{'text':'") + text +
           quoted("'},'component':[") + geneStudied(gene) + ']';
}

/// A therapeutic implication from the genotype "g"; `code` names the component of the status.
std::string status(const std::string& id,
                   const std::string& code,
                   const std::string& value,
                   const std::string& also = {},
                   const std::string& state = "final")
{
    return quoted(",{'fullUrl':'https://x.test/Observation/") + id +
           quoted("','resource':{'resourceType':'Observation','id':'") + id +
           quoted("','status':'") + state +
           quoted(
               "','code':{'coding':[{'system':"
               "'http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/"
               "tbd-codes-cs','code':'therapeutic-implication'}]},"
               "'subject':{'reference':'Patient/1'},'derivedFrom':[{'reference':'Observation/g'}") +
           also + quoted("],'component':[{'code':{'coding':[{'system':'s','code':'") + code +
           quoted("'}]},'valueCodeableConcept':") + value + "}]}}";
}

const std::string kPoor = quoted("{'coding':[{'system':'http://loinc.org','code':'LA9657-3'}]}");

} // namespace

/// Genotypes of pharmacogenes as other programs write them. All are invented but the guide's own.
class TestFhirGenotypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void genotypesOfOthers_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("phenotype");
        const auto row = [](const char* name,
                            const std::string& members,
                            const std::string& others,
                            const char* call,
                            const char* phenotype) {
            QTest::newRow(name) << QString::fromStdString(members) << QString::fromStdString(others)
                                << QString::fromUtf8(call) << QString::fromUtf8(phenotype);
        };
        const auto plainCall = called("CYP2D6 *1/*4", "CYP2D6");
        row("text with the gene", plainCall, "", "*1/*4", "");
        row("text without the gene", called("*1/*4", "CYP2D6"), "", "*1/*4", "");
        row("no blank between", called("CYP2D6*1/*4", "CYP2D6"), "", "*1/*4", "");
        row("gene in the text alone",
            quoted("'status':'final','valueCodeableConcept':{'text':'CYP2D6 *1/*4'}"),
            "",
            "*1/*4",
            "");
        row("in the display of a coding",
            quoted("'status':'final','valueCodeableConcept':{'coding':[{'system':'http://"
                   "www.pharmvar.org',"
                   "'code':'x','display':'CYP2D6 *1/*4'}]},'component':[") +
                geneStudied("CYP2D6") + ']',
            "",
            "*1/*4",
            "");
        row("as a string",
            quoted("'status':'final','valueString':'*1/*4','component':[") + geneStudied("CYP2D6") +
                ']',
            "",
            "*1/*4",
            "");
        row("status of STU3",
            plainCall,
            status("s", "therapeutic-implication", kPoor),
            "*1/*4",
            "Poor Metabolizer");
        row("status of STU2",
            plainCall,
            status("s", "predicted-therapeutic-implication", kPoor),
            "*1/*4",
            "Poor Metabolizer");
        row("status of STU1",
            plainCall,
            status("s", "53040-2", quoted("{'text':'poor metabolizer'}")),
            "*1/*4",
            "Poor Metabolizer");
        row("the same status twice",
            plainCall,
            status("s", "53040-2", kPoor) + status("t", "53040-2", kPoor),
            "*1/*4",
            "Poor Metabolizer");
        row("a response to a drug is no phenotype",
            plainCall,
            status("s",
                   "therapeutic-implication",
                   quoted("{'coding':[{'system':'http://"
                          "loinc.org','code':'LA6676-6','display':'Resistant'}]}")),
            "*1/*4",
            "");
        row("two statuses that differ",
            plainCall,
            status("s", "53040-2", kPoor) +
                status("t", "53040-2", quoted("{'text':'Normal metabolizer'}")) +
                status("u", "53040-2", kPoor),
            "*1/*4",
            "");
        row("a status of two genes together",
            plainCall,
            status("s", "53040-2", kPoor, quoted(",{'reference':'Observation/another'}")),
            "*1/*4",
            "");
        row("a status entered in error",
            plainCall,
            status("s", "53040-2", kPoor, "", "entered-in-error"),
            "*1/*4",
            "");
    }

    void genotypesOfOthers()
    {
        QFETCH(QString, members);
        QFETCH(QString, others);
        QFETCH(QString, call);
        QFETCH(QString, phenotype);
        const auto record = onlyCase(oneGenotype(members.toStdString(), others.toStdString()));
        QCOMPARE(record.pharmacogenes.size(), std::size_t{1});
        const auto& result = record.pharmacogenes.front();
        QCOMPARE(result.gene, std::string("CYP2D6"));
        QVERIFY(result.isOutside);
        QCOMPARE(result.calledBy, std::string("stated in FHIR"));
        QCOMPARE(result.calls.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(result.calls.front()), call);
        QCOMPARE(QString::fromStdString(result.readings.front().phenotype), phenotype);
        QVERIFY(std::none_of(record.observations.begin(), record.observations.end(), [](auto& one) {
            return one.header.key == "fhir|Observation|g";
        }));
    }

    void whatIsNoPharmacogeneStaysAnObservation_data()
    {
        QTest::addColumn<QString>("members");
        const auto row = [](const char* name, const std::string& members) {
            QTest::newRow(name) << QString::fromStdString(members);
        };
        row("another gene", called("APOE e1/e1", "APOE"));
        row("text and component differ", called("CYP2D6 *1/*4", "CYP2C19"));
        row("two genes and a text without either",
            quoted("'status':'final','valueCodeableConcept':{'text':'*1/*4'},'component':[") +
                geneStudied("CYP2D6") + ',' + geneStudied("CYP2C19") + ']');
        row("one allele of two", called("CYP2D6 *4", "CYP2D6"));
        row("an empty allele", called("CYP2D6 *1/", "CYP2D6"));
        row("three alleles", called("CYP2D6 *1/*2/*4", "CYP2D6"));
        row("a sentence", called("no variants were found", "CYP2D6"));
        row("a value beside the reason for its absence",
            called("CYP2D6 *1/*4", "CYP2D6") + quoted(",'dataAbsentReason':{'text':'why'}"));
        row("of the tumour",
            quoted("'status':'final','valueCodeableConcept':{'text':'*1/*4'},'component':[") +
                geneStudied("CYP2D6") +
                quoted(",{'code':{'coding':[{'system':'http://loinc.org','code':'48002-0'}]},"
                       "'valueCodeableConcept':{'coding':[{'system':'http://"
                       "loinc.org','code':'LA6684-0'}]}}]"));
        row("too long to be a name", called("CYP2D6 *1/*" + std::string(5000, '4'), "CYP2D6"));
        row("more calls than anybody reports",
            called(
                "CYP2D6 " +
                    [] {
                        std::string many = "*1/*2";
                        for (int count = 0; count < 500; ++count)
                            many += " or *1/*2";
                        return many;
                    }(),
                "CYP2D6"));
    }

    void whatIsNoPharmacogeneStaysAnObservation()
    {
        QFETCH(QString, members);
        const auto record = onlyCase(oneGenotype(members.toStdString()));
        QVERIFY(record.pharmacogenes.empty());
        QVERIFY(std::any_of(record.observations.begin(), record.observations.end(), [](auto& one) {
            return one.header.key.starts_with("fhir|Observation|g");
        }));
        QCOMPARE(record.raw.size(), std::size_t{2});
    }

    void hostileShapesNeverYieldACall_data()
    {
        QTest::addColumn<QString>("members");
        for (const auto* members : {
                 "'valueCodeableConcept':7",
                 "'valueCodeableConcept':{'text':{'text':'CYP2D6 *1/*4'}}",
                 "'valueCodeableConcept':{'coding':{'display':'CYP2D6 *1/*4'}}",
                 "'valueCodeableConcept':{'text':'CYP2D6 *1/*4'},'valueString':'CYP2D6 *1/*1'",
                 "'valueString':['CYP2D6 *1/*4']",
                 "'valueString':'CYP2D6'",
                 "'valueString':'CYP2D6 /'",
                 "'valueString':'CYP2D6 or '",
                 "'valueString':'','component':'no list'",
                 "'valueString':null,'component':[null,[],7,{'code':[]}],'performer':[null]",
                 "'modifierExtension':[{'url':'x'}],'valueString':'CYP2D6 *1/*4'",
             })
            QTest::newRow(members) << QString::fromStdString(quoted(members));
    }

    void hostileShapesNeverYieldACall()
    {
        QFETCH(QString, members);
        const auto record = onlyCase(oneGenotype(members.toStdString()));
        for (const auto& result : record.pharmacogenes)
            QVERIFY(result.readings.empty());
        QVERIFY(record.pharmacogenes.empty());
        QCOMPARE(record.raw.size(), std::size_t{2});
    }

    void aReasonForTheAbsenceIsNoNormalGene()
    {
        const auto record = onlyCase(oneGenotype(
            quoted("'status':'final','dataAbsentReason':{'text':'low quality'},'component':[") +
            geneStudied("CYP2D6") + ']'));
        QCOMPARE(record.pharmacogenes.size(), std::size_t{1});
        const auto& result = record.pharmacogenes.front();
        QVERIFY(result.kind == PharmacogeneKind::NotCalled);
        QVERIFY(result.calls.empty() && result.readings.empty());
        QCOMPARE(result.reason, std::string("low quality"));
    }

    void whoCalledIsTheOrganisationThatIsNamed()
    {
        const auto record =
            onlyCase(oneGenotype(called("CYP2D6 *1/*4", "CYP2D6") +
                                     quoted(",'performer':[{'reference':'Organization/o'}]"),
                                 quoted(",{'fullUrl':'https://x.test/Organization/o',"
                                        "'resource':{'resourceType':'Organization','id':'o','name':"
                                        "'Invented laboratory'}}")));
        QCOMPARE(record.pharmacogenes.front().calledBy, std::string("Invented laboratory"));
    }

    void theExampleOfTheGuideIsRead()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto record = onlyCase(contentOf(
            tests::sharedData() + QStringLiteral("/interop/fhir/genomics-reporting-stu3/bundles/"
                                                 "Bundle-bundle-pgxexample.json")));
        QCOMPARE(record.pharmacogenes.size(), std::size_t{1});
        const auto& result = record.pharmacogenes.front();
        QCOMPARE(result.gene, std::string("CYP2C9"));
        QCOMPARE(result.calls.front(), std::string("*4/*35B"));
        QCOMPARE(result.readings.front().phenotype, std::string("Rapid Metabolizer"));
        QCOMPARE(result.calledBy, std::string("Some lab"));
    }
};

QTEST_APPLESS_MAIN(TestFhirGenotypes)
#include "tst_fhir_genotypes.moc"
