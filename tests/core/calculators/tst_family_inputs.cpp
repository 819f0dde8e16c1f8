#include "core/calculators/entries.h"
#include "core/calculators/family_inputs.h"
#include "core/calculators/lynch_cancers.h"

#include <QTest>

using namespace consilium;
using namespace consilium::calculators;
using namespace consilium::clinical;

namespace
{

constexpr auto F = Sex::Female;
constexpr auto M = Sex::Male;

/// Invented: the proband, both parents, four grandparents, an aunt and a brother, of all of whom
/// everything is known and nobody had cancer.
Pedigree healthy()
{
    Pedigree family{"index", {}};
    const auto add = [&](const char* id, Sex sex, const char* father, const char* mother) {
        FamilyPerson person;
        person.id = id;
        person.sex = sex;
        person.father = father;
        person.mother = mother;
        person.without = {CancerSite::Breast,
                          CancerSite::SecondBreast,
                          CancerSite::Ovarian,
                          CancerSite::Colorectal,
                          CancerSite::Endometrial};
        family.people.push_back(person);
    };
    add("mgf", M, "", "");
    add("mgm", F, "", "");
    add("pgf", M, "", "");
    add("pgm", F, "", "");
    add("father", M, "pgf", "pgm");
    add("mother", F, "mgf", "mgm");
    add("aunt", F, "mgf", "mgm");
    add("index", F, "father", "mother");
    add("brother", M, "father", "mother");
    return family;
}

void give(Pedigree& family, const char* id, CancerSite site, std::optional<int> age)
{
    auto& person = *family.find(id);
    person.cancers.push_back({site, age, {}});
    person.without.erase(site);
}

/// "1", "0" or "open" for each question of FHS-7, in order.
std::string answersOf(const Pedigree& family)
{
    std::string all;
    for (const auto& basis : fhs7Inputs(family).basis)
        all += (all.empty() ? "" : " ") + (basis.value.empty() ? "open" : basis.value);
    return all;
}

} // namespace

class TestFamilyInputs : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void fieldsAreThoseOfTheCalculators()
    {
        const auto seven = fhs7Inputs(healthy());
        const auto calculator = fhs7();
        QCOMPARE(seven.basis.size(), calculator.inputs.size());
        for (std::size_t at = 0; at < seven.basis.size(); ++at)
            QCOMPARE(std::string(seven.basis[at].field), std::string(calculator.inputs[at].id));
        const auto two = amsterdamTwoInputs(healthy());
        const auto amsterdam = amsterdamTwo();
        QCOMPARE(two.basis.size(), amsterdam.inputs.size());
        for (std::size_t at = 0; at < two.basis.size(); ++at)
            QCOMPARE(std::string(two.basis[at].field), std::string(amsterdam.inputs[at].id));
    }

    void aWholeHealthyFamilyAnswersNo()
    {
        QCOMPARE(answersOf(healthy()), std::string("0 0 0 0 0 0 0"));
        const auto answer = calculators::apply(fhs7(), fhs7Inputs(healthy()).cells);
        QCOMPARE(answer.status, Answer::Status::Ok);
        QCOMPARE(answer.numbers.at("refer"), 0.0);
    }

    void oneStatementIsAYes()
    {
        auto family = healthy();
        give(family, "mother", CancerSite::Breast, 44);
        QCOMPARE(answersOf(family), std::string("1 0 0 0 1 0 0"));
        give(family, "mother", CancerSite::Ovarian, 60);
        QCOMPARE(answersOf(family), std::string("1 0 0 1 1 0 0"));
        give(family, "brother", CancerSite::Breast, 60);
        QCOMPARE(answersOf(family), std::string("1 0 1 1 1 1 1"));
        give(family, "mother", CancerSite::SecondBreast, 50);
        QCOMPARE(answersOf(family), std::string("1 1 1 1 1 1 1"));
        const auto basis = fhs7Inputs(family).basis;
        QVERIFY((basis[2].people == std::vector<std::string>{"brother"}));
        QVERIFY((basis[0].people == std::vector<std::string>{"mother", "brother"}));
    }

    void aSecondDegreeRelativeIsNoFirst()
    {
        auto family = healthy();
        give(family, "aunt", CancerSite::Breast, 60);
        QCOMPARE(answersOf(family), std::string("0 0 0 0 0 0 0"));
        give(family, "mgm", CancerSite::Ovarian, 60);
        QCOMPARE(answersOf(family), std::string("0 0 0 0 0 1 0"));
        give(family, "mgf", CancerSite::Colorectal, 60);
        QCOMPARE(answersOf(family), std::string("0 0 0 0 0 1 1"));
    }

    void notKnownIsNotNo()
    {
        auto family = healthy();
        family.find("aunt")->without.clear();
        // The aunt is a woman and no first-degree relative; one more alone makes no two.
        QCOMPARE(answersOf(family), std::string("0 open 0 open open 0 0"));
        const auto basis = fhs7Inputs(family).basis;
        QVERIFY((basis[1].people == std::vector<std::string>{"aunt"}));
        QVERIFY(!basis[1].why.isEmpty());
        QVERIFY(!fhs7Inputs(family).cells.contains("q2_bilateral_breast"));
        give(family, "mother", CancerSite::Breast, 55);
        QCOMPARE(answersOf(family), std::string("1 open 0 open open open open"));
    }

    void anUnknownAgeLeavesThe50Open()
    {
        auto family = healthy();
        give(family, "mother", CancerSite::Breast, std::nullopt);
        QCOMPARE(answersOf(family), std::string("1 0 0 0 open 0 0"));
        family.find("mother")->age = 49; // whenever it was, it was before 50
        QCOMPARE(answersOf(family), std::string("1 0 0 0 1 0 0"));
        family.find("mother")->cancers.front().age = 50;
        QCOMPARE(answersOf(family), std::string("1 0 0 0 0 0 0"));
    }

    void aTreeWithoutGrandparentsDoesNotSayNo()
    {
        auto family = healthy();
        family.find("father")->father.clear();
        QCOMPARE(answersOf(family), std::string("0 open open open open open open"));
        family.find("index")->father.clear();
        family.find("brother")->father.clear();
        QCOMPARE(answersOf(family), std::string("open open open open open open open"));
    }

    /// A brother by the mother alone may be a half-brother, which is second degree.
    void aDoubtfulSiblingLeavesTheFirstQuestionOpen()
    {
        auto family = healthy();
        family.find("brother")->father.clear();
        give(family, "brother", CancerSite::Breast, 60);
        QCOMPARE(answersOf(family), std::string("open 0 1 0 0 0 0"));
    }

    void theProbandIsNoRelative()
    {
        auto family = healthy();
        give(family, "index", CancerSite::Breast, 30);
        QCOMPARE(answersOf(family), std::string("0 0 0 0 0 0 0"));
    }

    void amsterdamIsFilled()
    {
        auto family = healthy();
        give(family, "mgf", CancerSite::Colorectal, 60);
        give(family, "mother", CancerSite::Endometrial, 49);
        give(family, "index", CancerSite::Colorectal, 51);
        auto cells = amsterdamTwoInputs(family).cells;
        QCOMPARE(cells.at("relatives_with_lynch_cancer"), std::string("3"));
        QCOMPARE(cells.at("one_is_first_degree_of_other_two"), std::string("1"));
        QCOMPARE(cells.at("successive_generations"), std::string("3"));
        QCOMPARE(cells.at("youngest_diagnosis_age"), std::string("49"));
        QVERIFY(!cells.contains("fap_excluded") && !cells.contains("pathology_verified"));
        QCOMPARE(calculators::apply(amsterdamTwo(), cells).status, Answer::Status::Refused);
        cells["fap_excluded"] = cells["pathology_verified"] = "1";
        QCOMPARE(calculators::apply(amsterdamTwo(), cells).numbers.at("amsterdam_ii_met"), 1.0);
    }

    void theOtherSideOfTheFamilyDoesNotCount()
    {
        auto family = healthy();
        give(family, "pgf", CancerSite::Colorectal, 60);
        give(family, "mother", CancerSite::Colorectal, 60);
        give(family, "mgm", CancerSite::Endometrial, 55);
        const auto inputs = amsterdamTwoInputs(family);
        QCOMPARE(inputs.cells.at("relatives_with_lynch_cancer"), std::string("2"));
        QCOMPARE(inputs.cells.at("one_is_first_degree_of_other_two"), std::string("0"));
        QCOMPARE(inputs.cells.at("youngest_diagnosis_age"), std::string("55"));
    }

    void whatAnUnknownRelativeCouldChangeStaysOpen()
    {
        auto family = healthy();
        give(family, "mother", CancerSite::Colorectal, 60);
        family.find("aunt")->without.clear();
        const auto inputs = amsterdamTwoInputs(family);
        QVERIFY(inputs.cells.empty());
        QVERIFY((inputs.basis.front().people == std::vector<std::string>{"aunt"}));
        QVERIFY(!inputs.basis.front().why.isEmpty());
    }

    void otherLynchCancersAreKnownByTheirText()
    {
        auto family = healthy();
        family.find("mother")->cancers = {{CancerSite::Other, 40, "Cancer of the small bowel"},
                                          {CancerSite::Other, 30, "melanoma"}};
        const auto cells = amsterdamTwoInputs(family).cells;
        QCOMPARE(cells.at("relatives_with_lynch_cancer"), std::string("1"));
        QCOMPARE(cells.at("youngest_diagnosis_age"), std::string("40"));
    }

    void lynchCancersByWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        for (const char* text : {"Dünndarmkrebs",
                                 "Karzinom des Harnleiters",
                                 "Nierenbeckenkarzinom",
                                 "Darmkrebs",
                                 "Kolonkarzinom",
                                 "Endometriumkarzinom",
                                 "endometrial carcinoma",
                                 "endometrioid carcinoma of the uterus",
                                 "endometrioid carcinoma of the endometrium",
                                 "colon cancer in a polyp",
                                 "cancer of ureter"})
            QTest::newRow(text) << text << true;
        for (const char* text : {"melanoma",
                                 "lymphoma of the small bowel",
                                 "Nierenkrebs",
                                 "endometrioid carcinoma of the ovary",
                                 "endometrioides Ovarialkarzinom",
                                 "endometrioid adenocarcinoma",
                                 "endometriosis",
                                 "endometrial hyperplasia",
                                 "GIST of the small bowel",
                                 "gastrointestinal stromal tumour of the colon",
                                 "Gastrointestinaler Stromatumor, Dünndarm",
                                 "colon polyps",
                                 "Kolonpolyp",
                                 "tubular adenoma of the colon",
                                 "Kolonadenom"})
            QTest::newRow(text) << text << false;
    }

    void lynchCancersByWords()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isOne);
        QCOMPARE(isLynch({CancerSite::Other, 40, text.toStdString()}), isOne);
    }

    /// Where an endometrioid cancer was is a question, of the ovary it is none.
    void anEndometrioidCancerWithoutAPlaceIsOpen()
    {
        FamilyPerson person;
        person.sex = F;
        person.without = {CancerSite::Colorectal, CancerSite::Endometrial};
        person.cancers = {{CancerSite::Other, 50, "endometrioid adenocarcinoma"}};
        QVERIFY(!hasLynch(person) && mayHaveLynch(person));
        person.cancers = {{CancerSite::Other, 50, "endometrioid carcinoma of the ovary"}};
        QVERIFY(!hasLynch(person) && !mayHaveLynch(person));
    }

    /// Nothing that is not recorded makes a "no" of Amsterdam II.
    void whatIsNotRecordedIsNoNo_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"a grandparent is not in the tree",
                                 "a cancer without a place",
                                 "somebody outside the tree"})
            QTest::newRow(what) << what;
    }

    void whatIsNotRecordedIsNoNo()
    {
        QFETCH(const QString, what);
        auto family = healthy();
        QCOMPARE(amsterdamTwoInputs(family).cells.at("relatives_with_lynch_cancer"),
                 std::string("0"));
        auto outside = Outside::Nobody;
        if (what.startsWith(QLatin1String("a grandparent"))) {
            std::erase_if(family.people, [](const auto& one) { return one.id == "pgf"; });
            family.find("father")->father.clear();
        } else if (what.startsWith(QLatin1String("a cancer"))) {
            family.find("aunt")->cancers = {{CancerSite::Other, 40, {}}};
        } else {
            outside = Outside::Somebody;
        }
        const auto inputs = amsterdamTwoInputs(family, outside);
        QVERIFY(inputs.cells.empty());
        QCOMPARE(inputs.basis.size(), std::size_t{6});
        for (const auto& basis : inputs.basis)
            QVERIFY(!basis.why.isEmpty());
        if (outside == Outside::Somebody) {
            QCOMPARE(fhs7Inputs(family, outside).cells.size(), std::size_t{0});
            QCOMPARE(fhs7Inputs(family).cells.size(), std::size_t{7});
        }
    }

    void siblingsWhoMayBeHalfSiblingsAreNoTrioAndNotNone()
    {
        auto family = healthy();
        // Two siblings of the mother, who share her mother; of their father nothing is told.
        auto second = *family.find("aunt");
        second.id = "aunt2";
        second.father.clear();
        family.people.push_back(second);
        auto third = second;
        third.id = "aunt3";
        family.people.push_back(third);
        for (const char* id : {"mother", "aunt2", "aunt3"})
            give(family, id, CancerSite::Colorectal, 45);
        const auto inputs = amsterdamTwoInputs(family);
        QCOMPARE(inputs.cells.at("relatives_with_lynch_cancer"), std::string("3"));
        QVERIFY(!inputs.cells.contains("one_is_first_degree_of_other_two"));
        QVERIFY(!inputs.basis[1].why.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFamilyInputs)
#include "tst_family_inputs.moc"
