#include "core/services/calculator_prefill.h"
#include "core/services/kept_family.h"
#include "tests/support/one_person.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using clinical::CancerSite;
using clinical::Presence;
using clinical::Sex;

// Every family here is invented.
class TestKeptFamily : public QObject
{
    Q_OBJECT

    /// One person with everything that a tree can say.
    static FamilyFile fullFamily()
    {
        FamilyFile file;
        auto& tree = file.file.family;
        tree.proband = "1";
        tree.people.resize(4);
        for (std::size_t at = 0; at < 4; ++at)
            tree.people[at].id = std::to_string(at + 1);
        tree.people[0].name = "Synthetic";
        for (const std::size_t child : {0U, 3U}) {
            tree.people[child].father = "2";
            tree.people[child].mother = "3";
            tree.people[child].twin = "t";
        }
        tree.people[1].sex = Sex::Male;
        auto& mother = tree.people[2];
        mother.sex = Sex::Female;
        mother.deceased = Presence::Present;
        mother.birthYear = 1950;
        mother.age = 61;
        mother.cancers = {{CancerSite::Breast, 44, {}}, {CancerSite::Other, {}, "ureter"}};
        mother.without = {CancerSite::Ovarian, CancerSite::Colorectal};
        mother.ashkenazi = Presence::Absent;
        mother.geneTests = {
            {"BRCA1", {clinical::GeneTestKind::Direct, clinical::GeneResult::Pathogenic}},
            {"PALB2", {clinical::GeneTestKind::Search, clinical::GeneResult::Negative}}};
        mother.markers.er = clinical::MarkerState::Positive;
        return file;
    }

    static QString said(const clinical::Case& record, const char* calculator, const char* field)
    {
        const auto all =
            prefill(record, *calculators::find(calculator), {}, {}, tests::day("2026-10-10"));
        const auto found = std::find_if(all.fields.begin(), all.fields.end(), [&](const auto& one) {
            return one.field == field;
        });
        return found == all.fields.end() ? QStringLiteral("-")
                                         : QString::fromStdString(found->cell);
    }

private Q_SLOTS:

    void aSavedTreeComesBackWhole()
    {
        tests::SmallStore store;
        const auto id = store.newPerson();
        const auto family = fullFamily();
        QVERIFY(store.session->saveFamily(id, family).value());
        const auto opened = store.session->family(id);
        QVERIFY(opened.has_value());
        QCOMPARE(static_cast<int>(opened.value().origin), static_cast<int>(FamilyOrigin::Kept));
        QVERIFY(opened.value().file.file == family.file);
        QVERIFY(opened.value().when.starts_with("2026-03-01T"));
    }

    void linesOfACanRiskHeaderAreKept()
    {
        tests::SmallStore store;
        const auto id = store.newPerson();
        auto family = fullFamily();
        family.form = FamilyForm::CanRisk;
        family.file.versionRest = ".0;OVARY2=y";
        family.file.header = {"##menarche=12"};
        family.file.familyId = "SYN1";
        QVERIFY(store.session->saveFamily(id, family).value());
        const auto opened = store.session->family(id).value();
        QVERIFY(opened.file.form == FamilyForm::CanRisk);
        QVERIFY(opened.file.file == family.file);
        QCOMPARE(writeFamily(opened.file, FamilyForm::CanRisk).value().text,
                 writeFamily(family, FamilyForm::CanRisk).value().text);
    }

    /// The identifier of a registry tells whose family it is.
    void withoutNamesHasNoIdentifierOfTheFamily()
    {
        auto family = fullFamily();
        family.file.familyId = "SYN1";
        for (const auto form : {FamilyForm::CanRisk, FamilyForm::Fhir}) {
            family.form = form;
            const auto bare = withoutNames(family);
            QCOMPARE(bare.file.familyId, interchange::canrisk::File().familyId);
            const auto written = writeFamily(bare, FamilyForm::CanRisk);
            QVERIFY(written.has_value());
            QVERIFY(written.value().text.find("SYN1") == std::string::npos);
            QVERIFY(written.value().text.find("Synthetic") == std::string::npos);
        }
        // A family that is written with numbers for names has none either.
        const auto numbered = writeFamily(family, FamilyForm::CanRisk);
        QVERIFY(numbered.has_value());
        QVERIFY(numbered.value().text.find("SYN1") == std::string::npos);
        QCOMPARE(readFamilyText(numbered.value().text).value().file.familyId, std::string("XXXX"));
    }

    void anEarlierTreeStaysInTheRecord()
    {
        tests::SmallStore store;
        const auto id = store.newPerson();
        auto family = fullFamily();
        QVERIFY(store.session->saveFamily(id, family).value());
        store.now += std::chrono::hours(30);
        family.file.family.people[1].age = 70;
        QVERIFY(store.session->saveFamily(id, family).value());
        // The same again stores nothing.
        QVERIFY(!store.session->saveFamily(id, family).value());
        const auto record = store.session->load(id).value();
        QCOMPARE(std::count_if(record.raw.begin(),
                               record.raw.end(),
                               [](const auto& piece) { return piece.format == "family-tree"; }),
                 2);
        const auto opened = openFamily(record).value();
        QCOMPARE(opened.file.family().people[1].age, std::optional(70));
        QVERIFY(opened.when.starts_with("2026-03-02T"));
        // Both go out with the record.
        const auto files = store.session->exportRaw(id).value();
        const auto trees = std::find_if(files.begin(), files.end(), [](const auto& file) {
            return file.first == "family-trees.tsv";
        });
        QVERIFY(trees != files.end());
        QCOMPARE(std::count(trees->second.begin(), trees->second.end(), '\n'), 2);
    }

    void aTreeWithoutThePatientIsNotKept()
    {
        tests::SmallStore store;
        const auto id = store.newPerson();
        auto family = fullFamily();
        family.file.family.proband = "nobody";
        const auto saved = store.session->saveFamily(id, family);
        QVERIFY(!saved.has_value());
        QVERIFY(saved.error().code == ErrorCode::MissingData);
        QVERIFY(familyLines(store.session->load(id).value()).empty());
        QVERIFY(store.session->saveFamily(PatientId{4711}, fullFamily()).error().code ==
                ErrorCode::NotFound);
    }

    void withoutAnyRelativeThereAreThePatientAndTwoUnknownParents()
    {
        tests::SmallStore store;
        const auto opened = store.session->family(store.newPerson()).value();
        QVERIFY(opened.origin == FamilyOrigin::Nobody);
        const auto& tree = opened.file.family();
        QCOMPARE(tree.people.size(), std::size_t{3});
        const auto* father = tree.find(tree.find(tree.proband)->father);
        QVERIFY(father != nullptr && father->sex == Sex::Male);
        QVERIFY(father->deceased == Presence::Unknown && father->without.empty());
        QVERIFY(problemsOf(tree, 2026).empty());
    }

    void aTreeThatCannotBeReadIsNoEmptyTree()
    {
        clinical::Case record;
        clinical::RawPiece piece;
        piece.header.key = "family-tree|x|0";
        piece.format = "family-tree";
        piece.content = R"({"proband":"1","newThing":3})";
        record.raw.push_back(piece);
        const auto opened = openFamily(record);
        QVERIFY(!opened.has_value());
        QVERIFY(opened.error().code == ErrorCode::Malformed);
    }

    void calculatorsSeeTheSavedTree()
    {
        clinical::Case record;
        QCOMPARE(said(record, "fhs7", "q1_fdr_breast_or_ovarian"), QStringLiteral("-"));
        record.raw.push_back(familyPiece(record, fullFamily(), "2026-03-01T00:00:00Z"));
        QCOMPARE(said(record, "fhs7", "q1_fdr_breast_or_ovarian"), QStringLiteral("1"));
        // Nobody said that there is no man with breast cancer.
        QCOMPARE(said(record, "fhs7", "q3_male_breast"), QString());
        QCOMPARE(said(record, "gail_bcrat", "first_degree_relatives"), QStringLiteral("1"));
    }

    void relativesOfTheRecordAreNotCountedBesideTheTree()
    {
        // One mother with breast cancer, in the record and in the tree: one relative, not two.
        clinical::Case record;
        clinical::FamilyMember mother;
        mother.header.key = "m";
        mother.relationship = {{}, "mother"};
        mother.conditions = {{{{}, "breast cancer"}, 44, {}}};
        record.family = {mother};
        record.raw.push_back(familyPiece(record, fullFamily(), "2026-03-01T00:00:00Z"));
        QVERIFY(said(record, "fhs7", "q6_two_or_more_breast_or_ovarian") != QStringLiteral("1"));
    }

    void relativesWithoutAPlaceAreKept()
    {
        tests::SmallStore store;
        const auto id = store.newPerson();
        auto family = fullFamily();
        interchange::fhir::UnplacedRelative aunt;
        aunt.person.id = "a";
        aunt.person.sex = Sex::Female;
        aunt.person.cancers = {{CancerSite::Ovarian, 50, {}}};
        aunt.relationship = "aunt";
        aunt.why = "of neither side";
        aunt.place = "/entry/3";
        family.unplaced = {aunt};
        family.recorded = "mark";
        QVERIFY(store.session->saveFamily(id, family).value());
        const auto opened = store.session->family(id).value().file;
        QVERIFY(opened.unplaced == family.unplaced);
        QVERIFY(isSame(opened, family));
        auto without = family;
        without.unplaced.clear();
        QVERIFY(!isSame(without, family));
        for (const auto form : {FamilyForm::CanRisk, FamilyForm::Fhir}) {
            const auto losses = writeFamily(family, form).value().losses;
            QVERIFY(std::any_of(losses.begin(), losses.end(), [](const auto& loss) {
                return loss.pattern ==
                       "Relatives whose place in the tree is not known are not written.";
            }));
        }
    }

    /// Of the women whom BCRAT counts: a sister who may be a half-sister is neither counted nor
    /// left out.
    void asManyWomenAsBcratCounts_data()
    {
        QTest::addColumn<bool>("isHalfKnown");
        QTest::addColumn<Presence>("state");
        QTest::addColumn<QString>("count");
        QTest::newRow("sister with it") << true << Presence::Present << "1";
        QTest::newRow("sister without it") << true << Presence::Absent << "0";
        QTest::newRow("sister of whom it is not known") << true << Presence::Unknown << "";
        QTest::newRow("sister or half-sister with it") << false << Presence::Present << "";
        QTest::newRow("sister or half-sister without it") << false << Presence::Absent << "0";
        QTest::newRow("sister or half-sister, not known") << false << Presence::Unknown << "";
    }

    void asManyWomenAsBcratCounts()
    {
        QFETCH(const bool, isHalfKnown);
        QFETCH(const Presence, state);
        FamilyFile file;
        auto& tree = file.file.family;
        tree.proband = "1";
        tree.people.resize(4);
        for (std::size_t at = 0; at < 4; ++at) {
            tree.people[at].id = std::to_string(at + 1);
            tree.people[at].sex = at == 1 ? Sex::Male : Sex::Female;
        }
        tree.people[0].father = "2";
        tree.people[0].mother = tree.people[3].mother = "3";
        tree.people[2].without = {CancerSite::Breast};
        if (isHalfKnown)
            tree.people[3].father = "2";
        if (state == Presence::Present)
            tree.people[3].cancers = {{CancerSite::Breast, 50, {}}};
        if (state == Presence::Absent)
            tree.people[3].without = {CancerSite::Breast};
        clinical::Case record;
        record.raw.push_back(familyPiece(record, file, "2026-03-01T00:00:00Z"));
        QTEST(said(record, "gail_bcrat", "first_degree_relatives"), "count");
        // Somebody who is not in the tree may count.
        file.unplaced.emplace_back();
        record.raw = {familyPiece(record, file, "2026-03-01T00:00:00Z")};
        QVERIFY(said(record, "gail_bcrat", "first_degree_relatives") != QStringLiteral("0"));
    }

    void whatTheRecordLearnsLaterIsSaid()
    {
        clinical::Case record;
        auto family = fullFamily();
        auto& people = family.file.family.people;
        for (auto& person : people) {
            person.cancers.clear();
            person.without = {CancerSite::Breast, CancerSite::Ovarian};
            person.markers = {};
        }
        record.raw.push_back(familyPiece(record, family, "2026-03-01T00:00:00Z"));
        QCOMPARE(said(record, "gail_bcrat", "first_degree_relatives"), QStringLiteral("0"));
        QCOMPARE(said(record, "fhs7", "q1_fdr_breast_or_ovarian"), QStringLiteral("0"));
        QVERIFY(outsideOf(family, record) == calculators::Outside::Nobody);
        clinical::FamilyMember sister;
        sister.header.key = "s";
        sister.relationship = {{}, "sister"};
        record.family = {sister};
        QVERIFY(outsideOf(family, record) == calculators::Outside::Somebody);
        QCOMPARE(said(record, "gail_bcrat", "first_degree_relatives"), QString());
        QCOMPARE(said(record, "fhs7", "q1_fdr_breast_or_ovarian"), QString());
        // The same read again from another place is the same.
        const auto mark = familyMark(record);
        record.family.front().header.provenance.place = "/entry/7";
        QCOMPARE(familyMark(record), mark);
        record.family.front().conditions = {{{{}, "breast cancer"}, 44, {}}};
        QVERIFY(familyMark(record) != mark);
        family.recorded = familyMark(record);
        record.raw.push_back(familyPiece(record, family, "2026-03-02T00:00:00Z"));
        QCOMPARE(said(record, "gail_bcrat", "first_degree_relatives"), QStringLiteral("0"));
    }

    void lungCancerIsKnownByItsCodesAndNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        for (const char* text : {"lung cancer",
                                 "Malignant tumor of lung (disorder)",
                                 "Lungenkarzinom",
                                 "Bronchialkarzinom",
                                 "C34.1"})
            QTest::newRow(text) << text << "1";
        for (const char* text : {"melanoma", "C43.1", ""})
            QTest::newRow(text) << text << "-";
    }

    void lungCancerIsKnownByItsCodesAndNames()
    {
        QFETCH(const QString, text);
        auto family = fullFamily();
        family.file.family.people[2].cancers = {{CancerSite::Other, {}, text.toStdString()}};
        clinical::Case record;
        record.raw.push_back(familyPiece(record, family, "2026-03-01T00:00:00Z"));
        QTEST(said(record, "plcom2012", "family_lung_cancer"), "cell");
    }
};

QTEST_APPLESS_MAIN(TestKeptFamily)
#include "tst_kept_family.moc"
