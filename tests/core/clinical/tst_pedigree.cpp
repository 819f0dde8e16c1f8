#include "core/clinical/pedigree.h"

#include <QTest>

using namespace consilium;
using namespace consilium::clinical;

namespace
{

FamilyPerson
person(const char* id, Sex sex, int born = 0, const char* father = "", const char* mother = "")
{
    FamilyPerson made;
    made.id = id;
    made.sex = sex;
    made.father = father;
    made.mother = mother;
    if (born != 0)
        made.birthYear = born;
    return made;
}

constexpr auto F = Sex::Female;
constexpr auto M = Sex::Male;

/// Invented: an index person with both sides, a half-brother and children.
Pedigree invented()
{
    Pedigree family{"index",
                    {person("mgf", M, 1921),
                     person("mgm", F, 1925),
                     person("pgf", M, 1920),
                     person("pgm", F, 1922),
                     person("father", M, 1950, "pgf", "pgm"),
                     person("mother", F, 1952, "mgf", "mgm"),
                     person("aunt", F, 1955, "mgf", "mgm"),
                     person("uncle", M, 1948, "pgf", "pgm"),
                     person("cousin", M, 1980, "stranger", "aunt"),
                     person("stranger", M, 1950),
                     person("index", F, 1977, "father", "mother"),
                     person("twin", F, 1977, "father", "mother"),
                     person("brother", M, 1979, "father", "mother"),
                     person("half", M, 1972, "father", "first wife"),
                     person("first wife", F, 1951),
                     person("unsure", F, 1970, "", "mother"),
                     person("man", M, 1975),
                     person("son", M, 2006, "man", "index"),
                     person("niece", F, 2007, "brother", "wife"),
                     person("wife", F, 1980),
                     person("grandson", M, 2025, "son", ""),
                     person("great", F, 1900)}};
    family.find("index")->twin = "1";
    family.find("twin")->twin = "1";
    family.find("mgm")->mother = "great";
    return family;
}

bool says(const std::vector<PedigreeProblem>& problems, const std::string& sentence)
{
    return std::any_of(problems.begin(), problems.end(), [&](const PedigreeProblem& problem) {
        return problem.what.english() == sentence;
    });
}

using Change = void (*)(Pedigree&);

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPedigree : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void kinship_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("degree"); // 0: none is stated
        QTest::addColumn<int>("generation");
        const auto row = [](const char* id, const char* word, int degree, int generation) {
            QTest::newRow(id) << QByteArray(id) << QByteArray(word) << degree << generation;
        };
        row("index", "the patient", 0, 0);
        row("father", "father", 1, 1);
        row("mother", "mother", 1, 1);
        row("twin", "identical twin sister", 1, 0);
        row("brother", "brother", 1, 0);
        row("son", "son", 1, -1);
        row("half", "paternal half-brother", 2, 0);
        row("unsure", "maternal sister or half-sister", 0, 0);
        row("mgf", "maternal grandfather", 2, 2);
        row("pgm", "paternal grandmother", 2, 2);
        row("aunt", "maternal aunt", 2, 1);
        row("uncle", "paternal uncle", 2, 1);
        row("niece", "niece", 2, -1);
        row("grandson", "grandson", 2, -2);
        row("cousin", "maternal cousin", 3, 0);
        row("great", "maternal great-grandmother", 3, 3);
        row("man", "no blood relative", 0, 0);
        row("stranger", "no blood relative", 0, 0);
    }

    void kinship()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, word);
        QFETCH(int, degree);
        QFETCH(int, generation);
        const auto family = invented();
        const auto kinship = kinshipOf(family, "index", id.toStdString());
        QCOMPARE(wordOf(kinship, family.find(id.toStdString())->sex), word.toStdString());
        QCOMPARE(kinship.degree.value_or(0), degree);
        QCOMPARE(kinship.generation, generation);
    }

    void relativesByDegree()
    {
        const auto family = invented();
        QCOMPARE(relativesOfDegree(family, 1).size(), std::size_t{5});
        QCOMPARE(relativesOfDegree(family, 2).size(), std::size_t{9});
        QCOMPARE(kinshipOf(family, "index", "unsure").leastDegree, 1);
        QCOMPARE(kinshipOf(family, "aunt", "mother").degree, std::optional(1));
    }

    void aFamilyWithoutContradictionHasNoProblem()
    {
        QVERIFY(problemsOf(invented(), 2026).empty());
    }

    void contradictionsAreSaid_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* name, Change change, const char* sentence) {
            QTest::newRow(name) << change << QByteArray(sentence);
        };
        row(
            "a parent younger than the child",
            [](Pedigree& f) { f.find("mother")->birthYear = 1980; },
            "mother is a parent of index and not older: born 1980 and 1977.");
        row(
            "a mother dead before the birth",
            [](Pedigree& f) {
                f.find("mother")->deceased = Presence::Present;
                f.find("mother")->age = 20;
            },
            "mother is a parent of index and died, at 20, years before the birth.");
        row(
            "a loop",
            [](Pedigree& f) { f.find("mgf")->father = "son"; },
            "index is a descendant of itself.");
        row(
            "two fathers",
            [](Pedigree& f) { f.find("son")->mother = "father"; },
            "son has two fathers: man and father.");
        row(
            "two mothers",
            [](Pedigree& f) { f.find("son")->father = "twin"; },
            "son has two mothers: twin and index.");
        row(
            "a father who is a woman",
            [](Pedigree& f) { f.find("man")->sex = Sex::Female, f.find("son")->mother = ""; },
            "man is the father of son and a woman.");
        row(
            "a mother who is a man",
            [](Pedigree& f) { f.find("son")->father = "", f.find("index")->sex = Sex::Male; },
            "index is the mother of son and a man.");
        row(
            "father and mother the same",
            [](Pedigree& f) { f.find("son")->father = "index"; },
            "son has the same person, index, as father and mother.");
        row(
            "a parent who is not there",
            [](Pedigree& f) { f.find("son")->father = "nobody"; },
            "son has a parent, nobody, who is not in the tree.");
        row(
            "age over 125",
            [](Pedigree& f) { f.find("pgm")->age = 126; },
            "pgm has an age of 126; ages go from 0 to 125.");
        row(
            "age not reached yet",
            [](Pedigree& f) { f.find("index")->age = 60; },
            "index, born 1977, cannot have reached the age of 60 yet.");
        row(
            "born in the future",
            [](Pedigree& f) { f.find("grandson")->birthYear = 2030; },
            "grandson is born in the future: 2030.");
        row(
            "diagnosis after death",
            [](Pedigree& f) {
                f.find("aunt")->deceased = Presence::Present;
                f.find("aunt")->age = 50;
                f.find("aunt")->cancers = {{CancerSite::Ovarian, 55, {}}};
            },
            "aunt has ovarian cancer diagnosed at 55, after death at 50.");
        row(
            "diagnosis to come",
            [](Pedigree& f) {
                f.find("aunt")->age = 50;
                f.find("aunt")->cancers = {{CancerSite::Other, 55, "sarcoma"}};
            },
            "aunt has sarcoma diagnosed at 55, later than the present age of 50.");
        row(
            "the second breast before the first",
            [](Pedigree& f) {
                f.find("aunt")->cancers = {{CancerSite::Breast, 60, {}},
                                           {CancerSite::SecondBreast, 55, {}}};
            },
            "aunt has cancer of the second breast, at 55, before that of the first, at 60.");
        row(
            "the second breast alone",
            [](Pedigree& f) {
                f.find("aunt")->cancers = {{CancerSite::SecondBreast, 55, {}}};
            },
            "aunt has cancer of the second breast and none of the first.");
        row(
            "results without a cancer",
            [](Pedigree& f) { f.find("aunt")->markers.er = MarkerState::Positive; },
            "aunt has results of a breast cancer and no breast cancer.");
        row(
            "had and not had",
            [](Pedigree& f) {
                f.find("aunt")->cancers = {{CancerSite::Breast, 60, {}}};
                f.find("aunt")->without = {CancerSite::Breast};
            },
            "aunt is said to have breast cancer and not to have it.");
        row(
            "a man with ovarian cancer",
            [](Pedigree& f) {
                f.find("man")->cancers = {{CancerSite::Ovarian, std::nullopt, {}}};
            },
            "man is a man with ovarian cancer.");
        row(
            "a woman with prostate cancer",
            [](Pedigree& f) {
                f.find("aunt")->cancers = {{CancerSite::Prostate, std::nullopt, {}}};
            },
            "aunt is a woman with prostate cancer.");
        row(
            "a twin alone",
            [](Pedigree& f) { f.find("index")->twin = "2"; },
            "index is marked as an identical twin and the other is not in the tree.");
        row(
            "twins of different sex",
            [](Pedigree& f) { f.find("twin")->sex = Sex::Male; },
            "index and twin are identical twins of different sex.");
        row(
            "twins of different fathers",
            [](Pedigree& f) { f.find("twin")->father = "man"; },
            "index and twin are identical twins and do not have the same two parents.");
        row(
            "twins with different results",
            [](Pedigree& f) {
                f.find("index")->geneTests["BRCA1"] = {GeneTestKind::Search, GeneResult::Negative};
                f.find("twin")->geneTests["BRCA1"] = {GeneTestKind::Search, GeneResult::Pathogenic};
            },
            "index and twin are identical twins with different results for BRCA1.");
        row(
            "an identifier twice",
            [](Pedigree& f) { f.find("wife")->id = "man"; },
            "Two people have the identifier man.");
        row(
            "a person without identifier",
            [](Pedigree& f) { f.find("stranger")->id = ""; },
            "A person of the tree has no identifier.");
        row(
            "about nobody",
            [](Pedigree& f) { f.proband = "x"; },
            "The tree does not say whom it is about.");
        row(
            "somebody apart",
            [](Pedigree& f) { f.people.push_back(person("apart", F)); },
            "apart is not connected with the patient.");
    }

    void contradictionsAreSaid()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, sentence);
        auto family = invented();
        change(family);
        const auto problems = problemsOf(family, 2026);
        std::string all;
        for (const auto& problem : problems)
            all += problem.what.english() + '\n';
        QVERIFY2(says(problems, sentence.toStdString()), all.c_str());
    }

    /// A loop is a problem and not a hang; relations in it still come to an end.
    void aLoopEnds()
    {
        auto family = invented();
        family.find("mgf")->father = "son";
        for (const auto& one : family.people)
            QVERIFY(!wordOf(kinshipOf(family, "index", one.id), one.sex).empty());
    }

    void notTestedIsNotNegative()
    {
        const auto one = person("a", F);
        QVERIFY(one.geneTests.empty());
        QCOMPARE(one.has(CancerSite::Breast), Presence::Unknown);
        QCOMPARE(one.has(CancerSite::Other), Presence::Unknown);
    }

    void aFreeIdIsNobodys()
    {
        Pedigree family{"p1", {person("p1", F), person("p3", M)}};
        QCOMPARE(family.freeId("p"), std::string("p2"));
    }
};

QTEST_APPLESS_MAIN(TestPedigree)
#include "tst_pedigree.moc"
