#include "core/interchange/fhir/family.h"

#include <QTest>

#include <boost/json.hpp>

#include <algorithm>

using namespace consilium;
using namespace consilium::clinical;
using namespace consilium::interchange;

namespace json = boost::json;

namespace
{

template <typename T>
const char* why(const Result<T>& result)
{
    return result.has_value() ? "" : result.error().context.c_str();
}

/// Invented: three generations with a twin, a half-brother, partners and a cousin.
Pedigree invented()
{
    const auto person =
        [](const char* id, Sex sex, const char* father = "", const char* mother = "") {
            FamilyPerson made;
            made.id = id;
            made.sex = sex;
            made.father = father;
            made.mother = mother;
            return made;
        };
    constexpr auto F = Sex::Female;
    constexpr auto M = Sex::Male;
    Pedigree family{"index",
                    {person("index", F, "father", "mother"),
                     person("father", M, "pgf", "pgm"),
                     person("mother", F, "mgf", "mgm"),
                     person("mgf", M),
                     person("mgm", F),
                     person("pgf", M),
                     person("pgm", F),
                     person("aunt", F, "mgf", "mgm"),
                     person("cousin", M, "stranger", "aunt"),
                     person("stranger", M),
                     person("twin", F, "father", "mother"),
                     person("brother", M, "father", "mother"),
                     person("half", M, "father", "first"),
                     person("first", F),
                     person("niece1", F, "brother", "wife"),
                     person("niece2", F, "brother", "wife"),
                     person("wife", F),
                     person("man", M),
                     person("son", M, "man", "index")}};
    family.find("index")->twin = family.find("twin")->twin = "1";
    family.find("niece1")->twin = family.find("niece2")->twin = "2";
    auto& mother = *family.find("mother");
    mother.name = "Invented";
    mother.birthYear = 1952;
    mother.age = 61;
    mother.deceased = Presence::Present;
    mother.cancers = {{CancerSite::Breast, 44, {}},
                      {CancerSite::SecondBreast, std::nullopt, {}},
                      {CancerSite::Other, 60, "sarcoma of bone"}};
    mother.without = {CancerSite::Ovarian, CancerSite::Colorectal};
    mother.geneTests["BRCA1"] = {GeneTestKind::Search, GeneResult::Pathogenic};
    mother.geneTests["PALB2"] = {GeneTestKind::NotStated, GeneResult::Negative};
    mother.markers.er = MarkerState::Negative;
    mother.markers.ck56 = MarkerState::Positive;
    mother.ashkenazi = Presence::Present;
    auto& aunt = *family.find("aunt");
    aunt.birthYear = 1955;
    aunt.age = 68;
    aunt.deceased = Presence::Absent;
    aunt.cancers = {{CancerSite::Colorectal, 50, {}}, {CancerSite::Endometrial, 52, {}}};
    family.find("mgf")->age = 80;
    auto& index = *family.find("index");
    index.birthYear = 1977;
    index.cancers = {{CancerSite::Ovarian, 45, {}}};
    return family;
}

/// Relatives of one patient, each by relationship code or text.
std::string bundleOf(const std::vector<std::string>& relatives, const char* gender = "female")
{
    std::string text = R"({"resourceType":"Bundle","type":"collection","entry":[{"resource":)"
                       R"({"resourceType":"Patient","id":"p","gender":")" +
                       std::string(gender) + R"("}})";
    int number = 0;
    for (const auto& relative : relatives) {
        const bool isCode =
            relative.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
        const auto relationship =
            isCode ? R"({"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode",)"
                     R"("code":")" +
                         relative + R"("}]})"
                   : R"({"text":")" + relative + R"("})";
        text += R"(,{"resource":{"resourceType":"FamilyMemberHistory","id":"r)" +
                std::to_string(++number) +
                R"(","status":"completed","patient":{"reference":"Patient/p"},"relationship":)" +
                relationship + "}}";
    }
    return text + "]}";
}

} // namespace

class TestFhirFamily : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void whatIsWrittenIsReadBack()
    {
        const auto family = invented();
        const auto written = fhir::writeFamily(family);
        QVERIFY(written.has_value());
        QVERIFY(written.value().losses.empty());
        const auto result = fhir::readFamily(written.value().bundle);
        QVERIFY2(result.has_value(), why(result));
        QVERIFY(result.value().unplaced.empty());
        QVERIFY(result.value().report.issues.empty());
        const auto& again = result.value().family;
        QCOMPARE(again.proband, family.proband);
        QCOMPARE(again.people.size(), family.people.size());
        for (auto person : family.people) {
            const auto* other = again.find(person.id);
            QVERIFY2(other != nullptr, person.id.c_str());
            // The mark itself is a number of the tree; who shares it is what counts.
            QCOMPARE(other->twin.empty(), person.twin.empty());
            person.twin = other->twin;
            QVERIFY2(*other == person, person.id.c_str());
        }
        QCOMPARE(again.find("index")->twin, again.find("twin")->twin);
        QCOMPARE(again.find("niece1")->twin, again.find("niece2")->twin);
        QVERIFY(again.find("index")->twin != again.find("niece1")->twin);
        QCOMPARE(fhir::writeFamily(family).value().bundle, written.value().bundle);
    }

    /// By the R4 definition: exactly one relationship and status, never an age beside a birth
    /// (fhs-1), codes of v3-RoleCode.
    void resourcesKeepTheRulesOfFhir()
    {
        const auto bundle = json::parse(fhir::writeFamily(invented()).value().bundle);
        std::map<std::string, std::string> codes;
        for (const auto& entry : bundle.at("entry").as_array()) {
            const auto& resource = entry.at("resource").as_object();
            if (resource.at("resourceType") != "FamilyMemberHistory")
                continue;
            QVERIFY(resource.contains("status") && resource.contains("patient"));
            QVERIFY(!(resource.contains("ageAge") && resource.contains("bornDate")));
            QVERIFY(!(resource.contains("deceasedAge") && resource.contains("deceasedBoolean")));
            const auto& relationship = resource.at("relationship").as_object();
            const std::string id(resource.at("id").as_string());
            if (relationship.contains("coding"))
                codes[id] = relationship.at("coding").at(0).at("code").as_string();
            else
                codes[id] = relationship.at("text").as_string();
        }
        const std::map<std::string, std::string> expected{{"father", "FTH"},
                                                          {"mother", "MTH"},
                                                          {"mgf", "MGRFTH"},
                                                          {"mgm", "MGRMTH"},
                                                          {"pgf", "PGRFTH"},
                                                          {"pgm", "PGRMTH"},
                                                          {"aunt", "MAUNT"},
                                                          {"cousin", "MCOUSN"},
                                                          {"stranger", "no blood relative"},
                                                          {"twin", "ITWINSIS"},
                                                          {"brother", "NBRO"},
                                                          {"half", "HBRO"},
                                                          {"first", "no blood relative"},
                                                          {"niece1", "NIECE"},
                                                          {"niece2", "NIECE"},
                                                          {"wife", "no blood relative"},
                                                          {"man", "no blood relative"},
                                                          {"son", "SON"}};
        QVERIFY(codes == expected);
    }

    void thePatientsOwnTestsAreALoss()
    {
        auto family = invented();
        family.find("index")->geneTests["BRCA1"] = {GeneTestKind::Direct, GeneResult::Negative};
        const auto written = fhir::writeFamily(family);
        QCOMPARE(written.value().losses.size(), std::size_t{1});
        QVERIFY(written.value().bundle.find("no pathogenic variant found (known variant only)") ==
                std::string::npos);
        family.proband.clear();
        QCOMPARE(fhir::writeFamily(family).error().code, ErrorCode::MissingData);
    }

    void relationshipsPlacePeople_data()
    {
        QTest::addColumn<QByteArray>("relationship");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char* relationship, const char* word) {
            QTest::newRow(relationship) << QByteArray(relationship) << QByteArray(word);
        };
        row("MTH", "mother");
        row("NFTH", "father");
        row("NSIS", "sister");
        row("BRO", "brother");
        row("sister", "sister");
        row("ITWIN", "identical twin");
        row("FTWINBRO", "brother");
        row("DAU", "daughter");
        row("SONC", "son");
        row("CHILD", "child");
        row("MGRMTH", "maternal grandmother");
        row("PGRFTH", "paternal grandfather");
        row("MAUNT", "maternal aunt");
        row("PUNCLE", "paternal uncle");
        row("Maternal Aunt", "maternal aunt");
    }

    void relationshipsPlacePeople()
    {
        QFETCH(QByteArray, relationship);
        QFETCH(QByteArray, word);
        const auto result = fhir::readFamily(bundleOf({relationship.toStdString()}));
        QVERIFY2(result.has_value(), why(result));
        const auto& family = result.value().family;
        QVERIFY(result.value().unplaced.empty());
        const auto* person = family.find("r1");
        QVERIFY(person != nullptr);
        QCOMPARE(wordOf(kinshipOf(family, "p", "r1"), person->sex), word.toStdString());
        QCOMPARE(person->has(CancerSite::Breast), Presence::Unknown);
        QVERIFY(problemsOf(family, 2026).empty() || relationship == "ITWIN");
    }

    void whoCannotBePlacedIsListed_data()
    {
        QTest::addColumn<QByteArray>("relationship");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* relationship, const char* why) {
            QTest::newRow(relationship) << QByteArray(relationship) << QByteArray(why);
        };
        const auto* through = "the relationship does not say through whom";
        row("MCOUSN", through);
        row("HBRO", through);
        row("AUNT", through);
        row("GRMTH", through);
        row("NIECE", through);
        row("GRNDSON", through);
        row("WIFE", through);
        row("STPMTH", "the relationship is not understood");
        row("somebody", "the relationship is not understood");
    }

    void whoCannotBePlacedIsListed()
    {
        QFETCH(QByteArray, relationship);
        QFETCH(QByteArray, why);
        const auto result = fhir::readFamily(bundleOf({relationship.toStdString(), "MTH"}));
        QVERIFY(result.has_value());
        QCOMPARE(result.value().unplaced.size(), std::size_t{1});
        const auto& one = result.value().unplaced.front();
        QCOMPARE(one.person.id, std::string("r1"));
        QCOMPARE(one.why, why.toStdString());
        QCOMPARE(one.place, std::string("/entry/1/resource"));
        QCOMPARE(result.value().family.people.size(), std::size_t{2});
        const auto& issues = result.value().report.issues;
        QVERIFY(std::any_of(issues.begin(), issues.end(), [](const Issue& issue) {
            return issue.what.starts_with("not in the tree: ");
        }));
    }

    void twoFathersAreNotOne()
    {
        const auto result = fhir::readFamily(bundleOf({"FTH", "NFTH"}));
        QCOMPARE(result.value().unplaced.size(), std::size_t{1});
        QCOMPARE(result.value().unplaced.front().why, std::string("two fathers of one person"));
        QCOMPARE(result.value().family.find("p")->father, std::string("r1"));
    }

    void aChildNeedsToKnowWhetherOfAFatherOrAMother()
    {
        const auto result = fhir::readFamily(bundleOf({"SON"}, "unknown"));
        QCOMPARE(result.value().unplaced.size(), std::size_t{1});
        QVERIFY(result.value().unplaced.front().why.find("sex is not known") != std::string::npos);
    }

    void conditionsOfRelatives()
    {
        const auto text = std::string(
            R"({"resourceType":"FamilyMemberHistory","id":"m",)"
            R"("status":"completed","patient":{"reference":"Patient/p"},)"
            R"("relationship":{"text":"mother"},"bornDate":"1950-03","deceasedAge":{"value":70,)"
            R"("system":"http://unitsofmeasure.org","code":"a","unit":"years"},"condition":[)"
            R"({"code":{"coding":[{"system":"http://snomed.info/sct","code":"254837009"}]},)"
            R"("onsetAge":{"value":45,"system":"http://unitsofmeasure.org","code":"a"}},)"
            R"({"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"C18.9"}]},)"
            R"("onsetString":"in her sixties"},)"
            R"({"code":{"text":"Wilms tumour"}},{"code":{"text":"Sarcoma of bone"}},{"code":{"text":"Hypertension"}},)"
            R"({"code":{"text":"breast cancer"}}],"note":[{"text":"lived abroad"}]})");
        const auto result = fhir::readFamily(text);
        QVERIFY2(result.has_value(), why(result));
        const auto* mother = result.value().family.find("m");
        QVERIFY(mother != nullptr);
        QCOMPARE(mother->birthYear, std::optional(1950));
        QCOMPARE(mother->age, std::optional(70));
        QCOMPARE(mother->deceased, Presence::Present);
        QCOMPARE(mother->cancers.size(), std::size_t{3});
        QCOMPARE(mother->cancerOf(CancerSite::Breast)->age, std::optional(45));
        QVERIFY(!mother->cancerOf(CancerSite::Colorectal)->age);
        QCOMPARE(mother->cancerOf(CancerSite::Other)->text, std::string("Sarcoma of bone"));
        std::set<std::string> said;
        for (const auto& issue : result.value().report.issues)
            said.insert(issue.what);
        for (const auto* what : {"onset is no age in years: age not known",
                                 "2 condition(s) not understood as a cancer: not in the tree",
                                 "the same cancer again: not counted twice",
                                 "a note is not read"})
            QVERIFY2(said.contains(what), what);
    }

    void cancersByCodeAndName_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<CancerSite>("site");
        QTest::newRow("SNOMED, breast")
            << R"("coding":[{"system":"http://snomed.info/sct","code":"372064008"}])"
            << CancerSite::Breast;
        QTest::newRow("SNOMED, rectum")
            << R"("coding":[{"system":"http://snomed.info/sct","code":"363351006"}])"
            << CancerSite::Colorectal;
        QTest::newRow("code that is not known, with a name that is")
            << R"x("text":"Malignant tumor of colon (disorder)",)x"
               R"x("coding":[{"system":"http://snomed.info/sct","code":"1"}])x"
            << CancerSite::Colorectal;
        QTest::newRow("German, breast") << R"("text":"Mammakarzinom")" << CancerSite::Breast;
        QTest::newRow("German, ovary") << R"("text":"Eierstockkrebs")" << CancerSite::Ovarian;
        QTest::newRow("German, bowel") << R"("text":"Darmkrebs")" << CancerSite::Colorectal;
        QTest::newRow("ICD-10 answers by itself")
            << R"("text":"Brustkrebs",)"
               R"("coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"C34.1"}])"
            << CancerSite::Other;
    }

    void cancersByCodeAndName()
    {
        QFETCH(const QString, code);
        const auto text = R"({"resourceType":"FamilyMemberHistory","id":"m","status":"completed",)"
                          R"("patient":{"reference":"Patient/p"},"relationship":{"text":"mother"},)"
                          R"("condition":[{"code":{)" +
                          code.toStdString() + "}}]}";
        const auto result = fhir::readFamily(text);
        QVERIFY2(result.has_value(), why(result));
        const auto* mother = result.value().family.find("m");
        QVERIFY(mother != nullptr);
        QCOMPARE(mother->cancers.size(), std::size_t{1});
        QTEST(mother->cancers.front().site, "site");
    }

    void whatIsNoFamilyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::Malformed;
        QTest::newRow("no JSON") << QByteArray("##CanRisk 3.0") << ErrorCode::Malformed;
        QTest::newRow("truncated")
            << QByteArray("{\"resourceType\":\"Bundle\",\"entry\":[") << ErrorCode::Malformed;
        QTest::newRow("nobody") << QByteArray(R"({"resourceType":"Observation","id":"o"})")
                                << ErrorCode::NotFound;
        auto two = bundleOf({"MTH", "FTH"});
        two.replace(two.rfind("Patient/p"), 9, "Patient/q");
        QTest::newRow("two patients") << QByteArray::fromStdString(two) << ErrorCode::Ambiguous;
    }

    void whatIsNoFamilyIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        const auto result = fhir::readFamily(text.toStdString());
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, code);
    }

    void enteredInErrorIsNoRelative()
    {
        auto text = bundleOf({"MTH"});
        text.replace(text.find("completed"), 9, "entered-in-error");
        QCOMPARE(fhir::readFamily(text).value().family.people.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestFhirFamily)
#include "tst_fhir_family.moc"
