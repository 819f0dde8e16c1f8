#include "core/options/engine.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace consilium;
using namespace consilium::options;
using clinical::FindingKind;
using clinical::Presence;
using tests::variant;

namespace
{

const Day kToday = tests::day("2026-03-01");

const Option* find(const Ranking& ranking, const std::vector<std::string>& therapy)
{
    for (const auto& option : ranking.options) {
        if (option.therapy == therapy)
            return &option;
    }
    return nullptr;
}

bool has(const Option& option, CriterionKind kind, Verdict verdict)
{
    return std::any_of(
        option.criteria.begin(), option.criteria.end(), [&](const Criterion& criterion) {
            return criterion.kind == kind && criterion.verdict == verdict;
        });
}

bool isMissing(const Ranking& ranking, const std::string& test)
{
    return std::find(ranking.missingTests.begin(), ranking.missingTests.end(), test) !=
           ranking.missingTests.end();
}

/// Everything a reader sees of a ranking, as text.
std::string described(const Ranking& ranking)
{
    std::string text;
    for (const auto& option : ranking.options) {
        text += option.id + '|' + option.name + '|' +
                std::to_string(static_cast<int>(option.shelf)) + '|' + option.evidence + '|' +
                option.orderReason + '\n';
        for (const auto& criterion : option.criteria) {
            text += "  " + std::to_string(static_cast<int>(criterion.verdict)) + ' ' +
                    criterion.sentence + ' ' + criterion.settledBy;
            auto data = criterion.data;
            std::sort(data.begin(), data.end(), [](const Datum& a, const Datum& b) {
                return a.key < b.key;
            });
            for (const auto& datum : data)
                text += " [" + datum.what + ' ' + datum.date.iso() + ']';
            text += '\n';
        }
        for (const auto* statement : option.statements)
            text += "  " + statement->id + '\n';
    }
    for (const auto& test : ranking.missingTests)
        text += test + '\n';
    return text;
}

clinical::Medication given(const char* drug, const char* start, bool isProgression)
{
    auto one = tests::medication(drug, start);
    one.intent = clinical::Intent::Palliative;
    if (isProgression)
        one.stoppedForProgression = Presence::Present;
    return one;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built = tests::buildPack(tests::testData(QStringLiteral("knowledge/small")));

    Ranking ranked(const clinical::Case& record, const std::vector<ModelScore>& scores = {}) const
    {
        return rank(record, m_built.view(), scores, kToday);
    }

    static clinical::Case lung(std::vector<clinical::Finding> findings)
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.findings = std::move(findings);
        return record;
    }

    static ModelScore scoreAbout(const char* drugClass)
    {
        ModelScore score;
        score.model = "invented";
        score.version = "1";
        score.value = 0.01;
        score.drugClasses = {drugClass};
        return score;
    }

private Q_SLOTS:

    void aMatchedDrugOfTheTumourIsSupported()
    {
        const auto ranking = ranked(lung({variant("EGFR", "p.L858R")}));
        const auto* option = find(ranking, {"alphanib"});
        QVERIFY(option != nullptr);
        QVERIFY(option->shelf == Shelf::Supported);
        QVERIFY(option->basis == Basis::Biomarker);
        QCOMPARE(option->evidence, std::string("I-A"));
        QCOMPARE(option->statements.front()->id, std::string("lung-egfr-alphanib-first"));
        QVERIFY(!option->orderReason.empty());
        QVERIFY(!option->score.has_value());
        const auto& biomarker = option->criteria.front();
        QVERIFY(biomarker.kind == CriterionKind::Biomarker);
        QCOMPARE(biomarker.data.front().what, std::string("EGFR p.L858R"));
        QCOMPARE(biomarker.citations.size(), std::size_t{1});
        QCOMPARE(ranking.tumourName, std::string("Lung Adenocarcinoma"));
        QCOMPARE(ranking.packContent, m_built.pack.manifest.content);
    }

    void supportiveCareAndTrialAreAlwaysThere_data()
    {
        QTest::addColumn<QString>("tumour");
        QTest::newRow("lung with findings") << QStringLiteral("LUAD");
        QTest::newRow("tumour type not known") << QString();
        QTest::newRow("code that the tree does not have") << QStringLiteral("NOSUCH");
        QTest::newRow("tumour the pack says nothing about") << QStringLiteral("MYELOID");
    }

    void supportiveCareAndTrialAreAlwaysThere()
    {
        QFETCH(QString, tumour);
        auto record = tests::patientWith(tumour.toStdString(), "IV");
        record.findings = {variant("EGFR", "p.L858R")};
        for (const auto& ranking : {ranked(record), ranked(clinical::Case{})}) {
            for (const auto basis : {Basis::SupportiveCare, Basis::Trial})
                QCOMPARE(std::count_if(ranking.options.begin(),
                                       ranking.options.end(),
                                       [&](const Option& option) { return option.basis == basis; }),
                         1);
        }
    }

    /// Requirement 1 of the design: never at the top.
    void neverOnTheFirstShelf_data()
    {
        QTest::addColumn<QString>("drug");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("shelf");
        const auto row = [](const char* name, const char* drug, CriterionKind kind, Shelf shelf) {
            QTest::newRow(name) << QString::fromLatin1(drug) << static_cast<int>(kind)
                                << static_cast<int>(shelf);
        };
        row("allergy", "betamab,gammaplatin", CriterionKind::Allergy, Shelf::NotAdvised);
        row("kidney too weak", "betamab,gammaplatin", CriterionKind::Kidney, Shelf::NotAdvised);
        row("platelets too low",
            "betamab,gammaplatin",
            CriterionKind::BloodCount,
            Shelf::NotAdvised);
        row("performance status too poor",
            "betamab,gammaplatin",
            CriterionKind::PerformanceStatus,
            Shelf::NotAdvised);
        row("progressed on the drug", "alphanib", CriterionKind::Exposure, Shelf::NotAdvised);
        row("progressed on a part of the combination",
            "betamab,deltanib",
            CriterionKind::Exposure,
            Shelf::ForConsideration);
        row("progressed on a drug of the same mechanism",
            "alphanib",
            CriterionKind::Exposure,
            Shelf::ForConsideration);
        row("given before", "alphanib", CriterionKind::Exposure, Shelf::ForConsideration);
        row("resistance at level I", "alphanib", CriterionKind::Resistance, Shelf::NotAdvised);
        row("resistance below level I",
            "alphanib",
            CriterionKind::Resistance,
            Shelf::ForConsideration);
        row("stated for advanced disease, but the disease is early",
            "alphanib",
            CriterionKind::Stage,
            Shelf::NotAdvised);
        row("stage not recorded", "alphanib", CriterionKind::Stage, Shelf::ForConsideration);
        row("stated as first line, but treated before",
            "alphanib",
            CriterionKind::Line,
            Shelf::ForConsideration);
        row("stated after another drug that was not given",
            "deltanib",
            CriterionKind::Line,
            Shelf::ForConsideration);
        row("another tumour type", "epsilonib", CriterionKind::TumourType, Shelf::ForConsideration);
        row("tumour type not precise enough",
            "alphanib",
            CriterionKind::TumourType,
            Shelf::ForConsideration);
        row("evidence below level I", "betamab", CriterionKind::Biomarker, Shelf::ForConsideration);
        row("regimen that a finding puts second",
            "betamab,gammaplatin",
            CriterionKind::Biomarker,
            Shelf::ForConsideration);
    }

    void neverOnTheFirstShelf()
    {
        QFETCH(QString, drug);
        QFETCH(int, kind);
        QFETCH(int, shelf);
        const auto is = [](const char* name) {
            return qstrcmp(QTest::currentDataTag(), name) == 0;
        };
        auto record = lung({variant("EGFR", "p.L858R")});
        record.observations = {tests::laboratory("29463-7", "72", "kg", "2026-02-20")};
        if (drug == QLatin1String("betamab,gammaplatin") &&
            !is("regimen that a finding puts second"))
            record.findings = {tests::normal("EGFR")};
        if (is("allergy"))
            record.allergies = {tests::allergy("gammaplatin")};
        if (is("kidney too weak"))
            record.observations.push_back(
                tests::laboratory("2160-0", "2.5", "mg/dL", "2026-02-20"));
        if (is("platelets too low"))
            record.observations.push_back(tests::laboratory("777-3", "40", "10*9/L", "2026-02-20"));
        if (is("performance status too poor"))
            record.performance.push_back({{"e", {}},
                                          tests::date("2026-02-20"),
                                          clinical::PerformanceScale::Ecog,
                                          clinical::Assertion::Confirmed,
                                          4});
        if (is("progressed on the drug"))
            record.medications = {given("Alphex 40 MG", "2025-05-01", true)};
        if (is("progressed on a part of the combination"))
            record.medications = {given("betamab", "2025-05-01", true)};
        if (is("progressed on a drug of the same mechanism"))
            record.medications = {given("deltanib", "2025-05-01", true)};
        if (is("given before"))
            record.medications = {given("alphanib", "2025-05-01", false)};
        if (is("resistance at level I"))
            record.findings.push_back(variant("KRAS", "p.G12C"));
        if (is("resistance below level I"))
            record.findings.push_back(tests::copyNumber("MET", "amplification"));
        if (is("stated for advanced disease, but the disease is early"))
            record.stages.front().group = "IB";
        if (is("stage not recorded"))
            record.stages.clear();
        if (is("stated as first line, but treated before"))
            record.medications = {given("gammaplatin", "2025-05-01", false)};
        if (is("stated after another drug that was not given"))
            record.findings = {variant("EGFR", "p.T790M")};
        if (is("another tumour type") || is("evidence below level I"))
            record.findings = {variant("BRAF", "p.V600E")};
        if (is("tumour type not precise enough"))
            record.tumours.front().oncotree = "LUNG";
        std::vector<std::string> therapy;
        for (const auto& name : drug.split(QLatin1Char(',')))
            therapy.push_back(name.toStdString());
        const auto ranking = ranked(record);
        const auto* option = find(ranking, therapy);
        QVERIFY(option != nullptr);
        QVERIFY2(static_cast<int>(option->shelf) == shelf, option->orderReason.c_str());
        // The reason stands among the criteria, with what it rests on.
        const auto criterion = std::find_if(
            option->criteria.begin(), option->criteria.end(), [&](const Criterion& one) {
                return static_cast<int>(one.kind) == kind &&
                       (one.verdict != Verdict::Pass || is("evidence below level I"));
            });
        QVERIFY2(criterion != option->criteria.end(), option->orderReason.c_str());
        QVERIFY(!criterion->sentence.empty());
        if (criterion->verdict == Verdict::Undetermined)
            QVERIFY(!criterion->settledBy.empty());
        // Nothing of lower shelf stands above something of a higher one.
        QVERIFY(std::is_sorted(ranking.options.begin(),
                               ranking.options.end(),
                               [](const Option& a, const Option& b) { return a.shelf < b.shelf; }));
    }

    void offLabelIsMarked()
    {
        const auto ranking = ranked(lung({variant("BRAF", "p.V600E")}));
        const auto* option = find(ranking, {"epsilonib"});
        QVERIFY(option != nullptr);
        QVERIFY(option->basis == Basis::OffLabel);
        QVERIFY(has(*option, CriterionKind::TumourType, Verdict::Warn));
        // In its own tumour it is not.
        auto melanoma = tests::patientWith("MEL", "IV");
        melanoma.findings = {variant("BRAF", "p.V600E")};
        const auto own = ranked(melanoma);
        QVERIFY(find(own, {"epsilonib"})->basis == Basis::Biomarker);
        QVERIFY(find(own, {"epsilonib"})->shelf == Shelf::Supported);
        // A weak statement of another tumour is no candidate at all.
        QVERIFY(find(own, {"betamab"}) == nullptr);
    }

    void agnosticStatementsFitAnyTumourButThoseLeftOut()
    {
        auto record = tests::patientWith("MEL", "IV");
        record.findings = {tests::marker(FindingKind::Signature, "TMB", "12", "/Mb")};
        QVERIFY(find(ranked(record), {"zetamab"})->shelf == Shelf::Supported);
        record.tumours.front().oncotree = "MYELOID";
        const auto blood = ranked(record);
        const auto* option = find(blood, {"zetamab"});
        QVERIFY(option == nullptr || option->shelf != Shelf::Supported);
    }

    void anUntestedBiomarkerNeverHidesAnOptionSilently_data()
    {
        QTest::addColumn<QString>("tumour");
        QTest::addColumn<QString>("test");
        QTest::newRow("gene") << QStringLiteral("LUAD") << QStringLiteral("EGFR");
        QTest::newRow("fusion") << QStringLiteral("LUAD") << QStringLiteral("ALK fusion");
        QTest::newRow("signature") << QStringLiteral("LUAD") << QStringLiteral("TMB");
        QTest::newRow("another tumour type asks other tests")
            << QStringLiteral("MEL") << QStringLiteral("BRAF");
        QTest::newRow("tumour type that is not precise")
            << QStringLiteral("LUNG") << QStringLiteral("EGFR");
        QTest::newRow("tumour type not known") << QString() << QStringLiteral("EGFR");
    }

    void anUntestedBiomarkerNeverHidesAnOptionSilently()
    {
        QFETCH(QString, tumour);
        QFETCH(QString, test);
        auto record = tests::patientWith(tumour.toStdString(), "IV");
        QVERIFY(isMissing(ranked(record), test.toStdString()));
        // Once the test is there, it is no longer missing.
        if (test == QLatin1String("EGFR")) {
            record.findings = {tests::normal("EGFR")};
            QVERIFY(!isMissing(ranked(record), "EGFR"));
        }
    }

    void testsOfOtherTumoursAreNotAsked()
    {
        const auto ranking = ranked(tests::patientWith("MEL", "IV"));
        QVERIFY(!isMissing(ranking, "EGFR"));
        QVERIFY(!isMissing(ranking, "ALK fusion"));
    }

    void aRegimenNamesTheTestThatCouldPutItSecond()
    {
        const auto ranking = ranked(lung({}));
        const auto* option = find(ranking, {"betamab", "gammaplatin"});
        QVERIFY(option != nullptr && option->basis == Basis::Regimen);
        QVERIFY(option->shelf != Shelf::Supported);
        QVERIFY(has(*option, CriterionKind::Biomarker, Verdict::Undetermined));
        const auto tested = ranked(lung({tests::normal("EGFR")}));
        QVERIFY(find(tested, {"betamab", "gammaplatin"})->shelf == Shelf::Supported);
    }

    void resistanceOfTheClassIsShownBesideEveryDrugOfIt()
    {
        const auto ranking = ranked(lung(
            {variant("EGFR", "p.L858R"), variant("EGFR", "p.T790M"), variant("KRAS", "p.G12C")}));
        for (const auto* drug : {"alphanib", "deltanib"}) {
            const auto* option = find(ranking, {drug});
            QVERIFY(option != nullptr);
            QVERIFY(has(*option, CriterionKind::Resistance, Verdict::Fail));
            QVERIFY(option->shelf == Shelf::NotAdvised);
        }
        // Not beside a drug of another class.
        const auto alk = ranked(lung({tests::fusion("EML4", "ALK"), variant("KRAS", "p.G12C")}));
        QVERIFY(find(alk, {"thetanib"})->shelf == Shelf::Supported);
    }

    void resistanceStatedForAnotherTumourSaysNothingHere()
    {
        auto record = tests::patientWith("MEL", "IV");
        record.findings = {variant("BRAF", "p.V600E"), variant("KRAS", "p.G12C")};
        QVERIFY(
            !has(*find(ranked(record), {"epsilonib"}), CriterionKind::Resistance, Verdict::Fail));
    }

    /// As in colorectal cancer with KRAS G12C, where the finding speaks against the antibody alone
    /// and for it with the inhibitor.
    void aStatementAboutTheCombinationOutweighsResistanceToOneOfItsDrugs()
    {
        const auto ranking = ranked(lung({variant("KRAS", "p.G12D")}));
        const auto* option = find(ranking, {"betamab", "epsilonib"});
        QVERIFY(option != nullptr);
        QVERIFY2(option->shelf == Shelf::Supported, option->orderReason.c_str());
        QVERIFY(has(*option, CriterionKind::Resistance, Verdict::Pass));
        // The regimen that holds the antibody without the inhibitor stays not advised.
        QVERIFY(find(ranking, {"betamab", "gammaplatin"})->shelf == Shelf::NotAdvised);
    }

    void earlyDiseaseGetsTheAdjuvantRegimen()
    {
        auto record = tests::patientWith("LUAD", "IB");
        record.findings = {tests::normal("EGFR")};
        const auto ranking = ranked(record);
        QVERIFY(find(ranking, {"omegataxel"})->shelf == Shelf::Supported);
        // The regimen of the other stage is left out or not advised, never more.
        const auto isBelow = [](const Option* option) {
            return option == nullptr || option->shelf == Shelf::NotAdvised;
        };
        QVERIFY(isBelow(find(ranking, {"betamab", "gammaplatin"})));
        QVERIFY(isBelow(find(ranked(lung({tests::normal("EGFR")})), {"omegataxel"})));
    }

    void laterLineAfterTheDrugThatWasAsked()
    {
        auto record = lung({variant("EGFR", "p.T790M")});
        record.medications = {given("alphanib", "2025-05-01", false)};
        const auto* line =
            &*std::find_if(m_built.pack.statements.begin(),
                           m_built.pack.statements.end(),
                           [](const auto& statement) {
                               return statement.id == "lung-egfr-deltanib-after-alphanib";
                           });
        const auto ranking = ranked(record);
        const auto* option = find(ranking, {"deltanib"});
        QCOMPARE(option->statements.front(), line);
        QVERIFY(has(*option, CriterionKind::Line, Verdict::Pass));
        QVERIFY2(option->shelf == Shelf::Supported, option->orderReason.c_str());
    }

    /// The label asks for progression on the earlier drug of the class: that must not count against
    /// the later one.
    void progressionThatTheStatementAsksForIsNoCaution()
    {
        auto record = lung({variant("EGFR", "p.T790M")});
        record.medications = {given("alphanib", "2025-05-01", true)};
        const auto ranking = ranked(record);
        const auto* option = find(ranking, {"deltanib"});
        QVERIFY(has(*option, CriterionKind::Line, Verdict::Pass));
        QVERIFY2(option->shelf == Shelf::Supported, option->orderReason.c_str());
    }

    void filteredVariantsMatchNothingAndAreCounted()
    {
        auto finding = variant("EGFR", "p.L858R");
        finding.filter = "q10";
        const auto ranking = ranked(lung({finding}));
        QVERIFY(find(ranking, {"alphanib"}) == nullptr);
        QCOMPARE(ranking.hiddenByFilter, 1);
        QVERIFY(isMissing(ranking, "EGFR"));
    }

    void aWildTypeGeneGivesNoOption()
    {
        const auto ranking = ranked(lung({tests::normal("EGFR")}));
        QVERIFY(find(ranking, {"alphanib"}) == nullptr);
    }

    void theOrderIsShelfThenLevelThenName()
    {
        const auto ranking =
            ranked(lung({variant("EGFR", "p.L858R"),
                         variant("BRAF", "p.V600E"),
                         tests::fusion("EML4", "ALK"),
                         tests::marker(FindingKind::Signature, "TMB", "12", "/Mb")}));
        std::vector<std::string> supported;
        for (const auto& option : ranking.options) {
            if (option.shelf == Shelf::Supported)
                supported.push_back(option.name);
        }
        QCOMPARE(
            supported,
            (std::vector<std::string>{"alphanib", "betamab + deltanib", "thetanib", "zetamab"}));
        const auto place = [&](const std::vector<std::string>& therapy) {
            return std::find_if(ranking.options.begin(),
                                ranking.options.end(),
                                [&](const Option& option) { return option.therapy == therapy; });
        };
        // Below: the off-label level I before level II.
        QVERIFY(place({"epsilonib"}) < place({"betamab"}));
        QVERIFY(std::is_sorted(ranking.options.begin(),
                               ranking.options.end(),
                               [](const Option& a, const Option& b) { return a.shelf < b.shelf; }));
        for (const auto& option : ranking.options)
            QVERIFY(!option.orderReason.empty());
    }

    void noTherapyStandsTwice()
    {
        const auto ranking = ranked(lung(
            {variant("EGFR", "p.L858R"), variant("EGFR", "p.T790M"), variant("BRAF", "p.V600E")}));
        std::set<std::vector<std::string>> seen;
        for (const auto& option : ranking.options) {
            if (!option.therapy.empty())
                QVERIFY2(seen.insert(option.therapy).second, option.name.c_str());
        }
    }

    void sameInputSameRanking()
    {
        auto record = lung({variant("EGFR", "p.L858R"),
                            variant("EGFR", "p.T790M"),
                            variant("KRAS", "p.G12C"),
                            variant("BRAF", "p.V600E"),
                            tests::fusion("EML4", "ALK"),
                            tests::marker(FindingKind::Signature, "TMB", "12", "/Mb")});
        record.medications = {given("alphanib", "2024-05-01", true),
                              given("betamab", "2025-05-01", false),
                              given("gammaplatin", "2025-05-01", false)};
        record.observations = {tests::laboratory("2160-0", "1", "mg/dL", "2026-02-20"),
                               tests::laboratory("2160-0", "2", "mg/dL", "2025-02-20"),
                               tests::laboratory("29463-7", "72", "kg", "2026-02-20"),
                               tests::laboratory("777-3", "210", "10*9/L", "2026-01-20")};
        record.allergies = {tests::allergy("Peanut"), tests::allergy("Solvent 80")};
        const auto first = described(ranked(record));
        QCOMPARE(described(ranked(record)), first);
        std::mt19937 random(7); // fixed: the same shuffles in every run
        for (int turn = 0; turn < 20; ++turn) {
            std::shuffle(record.findings.begin(), record.findings.end(), random);
            std::shuffle(record.medications.begin(), record.medications.end(), random);
            std::shuffle(record.observations.begin(), record.observations.end(), random);
            std::shuffle(record.allergies.begin(), record.allergies.end(), random);
            QCOMPARE(described(ranked(record)), first);
        }
    }

    void aScoreStandsBesideItsDrugAndDoesNotMoveIt()
    {
        const auto record = lung({variant("EGFR", "p.L858R"), tests::fusion("EML4", "ALK")});
        const auto plain = ranked(record);
        const auto scored = ranked(record, {scoreAbout("alpha inhibitor")});
        QCOMPARE(find(scored, {"alphanib"})->score->model, std::string("invented"));
        QVERIFY(find(scored, {"alphanib"})->score->value.has_value());
        QVERIFY(!find(scored, {"thetanib"})->score.has_value());
        QCOMPARE(scored.options.size(), plain.options.size());
        for (std::size_t at = 0; at < plain.options.size(); ++at)
            QCOMPARE(scored.options[at].id, plain.options[at].id);
    }

    /// A score about drugs given alone says nothing about a combination with others.
    void aScoreForOneClassGivesNoNumberForACombination()
    {
        const auto record = lung({variant("EGFR", "p.L858R"), variant("BRAF", "p.V600E")});
        const auto ranking = ranked(record, {scoreAbout("beta antibody")});
        QVERIFY(find(ranking, {"betamab"})->score->value.has_value());
        const auto& mixed = find(ranking, {"betamab", "deltanib"})->score;
        QVERIFY(!mixed || (!mixed->value && !mixed->withheldBecause.empty()));
    }
};

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
