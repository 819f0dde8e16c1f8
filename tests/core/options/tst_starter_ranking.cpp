#include "core/options/engine.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::options;
using clinical::FindingKind;
using clinical::Presence;
using tests::variant;

namespace
{

const Day kToday = tests::day("2026-05-15");

const Option* find(const Ranking& ranking, const std::vector<std::string>& therapy)
{
    for (const auto& option : ranking.options) {
        if (option.therapy == therapy)
            return &option;
    }
    return nullptr;
}

bool isMissing(const Ranking& ranking, const std::string& test)
{
    return std::find(ranking.missingTests.begin(), ranking.missingTests.end(), test) !=
           ranking.missingTests.end();
}

clinical::Medication given(const std::string& drug, const char* start, Presence progression)
{
    auto one = tests::medication(drug, start);
    one.intent = clinical::Intent::Palliative;
    one.stoppedForProgression = progression;
    return one;
}

clinical::Finding placed(clinical::Finding finding, const char* exon)
{
    finding.exon = exon;
    finding.isOncogenicStated = true;
    return finding;
}

} // namespace

/// Well-known situations against the shipped pack: what no careful oncologist would accept
/// otherwise.
class TestStarterRanking : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built =
        tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));

    Ranking ranked(const clinical::Case& record) const
    {
        return rank(record, m_built.view(), {}, kToday);
    }

    static clinical::Case with(const char* oncotree, std::vector<clinical::Finding> findings)
    {
        auto record = tests::patientWith(oncotree, "IV");
        record.findings = std::move(findings);
        return record;
    }

    static std::vector<clinical::Case> situations()
    {
        return {with("LUAD", {placed(variant("EGFR", "p.L858R"), "21")}),
                with("LUAD", {tests::fusion("EML4", "ALK"), tests::normal("EGFR")}),
                with("LUAD",
                     {placed(variant("KRAS", "p.G12C"), "2"),
                      tests::normal("EGFR"),
                      tests::normal("ALK")}),
                with("SKCM", {placed(variant("BRAF", "p.V600E"), "15")}),
                with("IDC",
                     {tests::marker(FindingKind::Expression, "HER2", "positive"),
                      tests::copyNumber("ERBB2", "amplification")}),
                with("COAD",
                     {tests::marker(FindingKind::Signature, "MSI", "high"),
                      tests::marker(FindingKind::Signature, "MMR", "deficient")}),
                with("COAD",
                     {placed(variant("KRAS", "p.G12C"), "2"),
                      tests::normal("NRAS"),
                      tests::normal("BRAF")}),
                with("GIST", {placed(variant("KIT", "p.W557_K558del"), "11")})};
    }

private Q_SLOTS:

    void nothingThatFailedIsOnTheFirstShelf()
    {
        int tried = 0;
        for (const auto& record : situations()) {
            const auto before = ranked(record);
            for (const auto& option : before.options) {
                if (option.shelf != Shelf::Supported)
                    continue;
                for (const auto& drug : option.therapy) {
                    auto later = record;
                    later.medications.push_back(given(drug, "2025-11-01", Presence::Present));
                    const auto after = ranked(later);
                    for (const auto& one : after.options) {
                        const bool isHeld =
                            std::find(one.therapy.begin(), one.therapy.end(), drug) !=
                            one.therapy.end();
                        const auto worst =
                            one.therapy.size() == 1 ? Shelf::NotAdvised : Shelf::ForConsideration;
                        QVERIFY2(!isHeld || one.shelf >= worst, (drug + ": " + one.name).c_str());
                    }
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 10);
    }

    void aTumourTypeOfItsOwnIsNeverAnothers()
    {
        // Statements of other tumours are off label at best, in every situation.
        for (const auto& record : situations()) {
            const auto ranking = ranked(record);
            for (const auto& option : ranking.options) {
                if (option.shelf != Shelf::Supported || option.statements.empty())
                    continue;
                const auto& scope = option.statements.front()->tumour;
                const bool isInside =
                    std::any_of(scope.in.begin(), scope.in.end(), [&](const std::string& code) {
                        return m_built.tumours.isWithin(ranking.tumourType, code);
                    });
                QVERIFY2(isInside, option.name.c_str());
            }
        }
    }

    void nothingTestedSupportsNoTargetedDrugAndNamesTheTests()
    {
        const auto ranking = ranked(with("LUAD", {}));
        for (const auto& option : ranking.options)
            QVERIFY2(option.basis != Basis::Biomarker, option.name.c_str());
        for (const auto* test : {"EGFR", "ALK fusion", "ROS1 fusion", "KRAS", "PD-L1 TPS"})
            QVERIFY2(isMissing(ranking, test), test);
    }

    /// LUMAKRAS with panitumumab and KRAZATI with cetuximab are labelled for KRAS G12C; KRAS speaks
    /// against the antibody alone.
    void anAntibodyWithTheInhibitorOfTheSameFindingIsNotBlocked()
    {
        auto record = with(
            "COAD",
            {placed(variant("KRAS", "p.G12C"), "2"), tests::normal("NRAS"), tests::normal("BRAF")});
        record.medications = {
            given("fluorouracil + leucovorin + oxaliplatin", "2025-01-01", Presence::Present)};
        const auto ranking = ranked(record);
        for (const auto& therapy : {std::vector<std::string>{"panitumumab", "sotorasib"},
                                    std::vector<std::string>{"adagrasib", "cetuximab"}}) {
            const auto* option = find(ranking, therapy);
            QVERIFY(option != nullptr);
            QVERIFY2(option->shelf != Shelf::NotAdvised, option->orderReason.c_str());
        }
    }

    void encorafenibWithCetuximabIsNotBlocked()
    {
        auto record = with("COAD",
                           {placed(variant("BRAF", "p.V600E"), "15"),
                            tests::normal("KRAS"),
                            tests::normal("NRAS")});
        record.medications = {
            given("fluorouracil + leucovorin + oxaliplatin", "2025-01-01", Presence::Present)};
        const auto ranking = ranked(record);
        const auto* option = find(ranking, {"cetuximab", "encorafenib"});
        QVERIFY(option != nullptr);
        QVERIFY2(option->shelf != Shelf::NotAdvised, option->orderReason.c_str());
    }

    /// TAGRISSO: EGFR T790M, as detected after progression on an EGFR inhibitor.
    void osimertinibAfterTheFirstInhibitor()
    {
        auto record = with(
            "LUAD",
            {placed(variant("EGFR", "p.L858R"), "21"), placed(variant("EGFR", "p.T790M"), "20")});
        record.medications = {given("erlotinib", "2025-01-01", Presence::Present)};
        const auto ranking = ranked(record);
        QVERIFY(find(ranking, {"erlotinib"})->shelf == Shelf::NotAdvised);
        const auto* osimertinib = find(ranking, {"osimertinib"});
        QVERIFY(osimertinib != nullptr);
        QVERIFY2(osimertinib->shelf == Shelf::Supported, osimertinib->orderReason.c_str());
    }

    /// The class that a label asks to have been given holds the drug itself: that makes no second
    /// try of a failed drug.
    void osimertinibIsNotGivenAgainAfterItFailed()
    {
        auto record = with(
            "LUAD",
            {placed(variant("EGFR", "p.L858R"), "21"), placed(variant("EGFR", "p.T790M"), "20")});
        record.medications = {given("osimertinib", "2025-01-01", Presence::Present)};
        const auto ranking = ranked(record);
        const auto* option = find(ranking, {"osimertinib"});
        QVERIFY(option == nullptr || option->shelf == Shelf::NotAdvised);
        record.medications.insert(record.medications.begin(),
                                  given("erlotinib", "2023-01-01", Presence::Present));
        const auto later = ranked(record);
        option = find(later, {"osimertinib"});
        QVERIFY2(option == nullptr || option->shelf == Shelf::NotAdvised,
                 option == nullptr ? "" : option->orderReason.c_str());
    }

    void theWorstStateIsNeverAssumed()
    {
        // EGFR excluded by its own test, nothing else known: no claim about ALK is made.
        const auto ranking = ranked(with("LUAD", {tests::normal("EGFR")}));
        QVERIFY(!isMissing(ranking, "EGFR"));
        QVERIFY(isMissing(ranking, "ALK fusion"));
        for (const auto& option : ranking.options) {
            if (option.regimen == nullptr || !option.regimen->unless)
                continue;
            const bool asksAlk = std::any_of(
                option.criteria.begin(), option.criteria.end(), [](const Criterion& criterion) {
                    return criterion.kind == CriterionKind::Biomarker &&
                           criterion.verdict == Verdict::Undetermined &&
                           criterion.settledBy.find("ALK") != std::string::npos;
                });
            QVERIFY2(asksAlk || option.shelf != Shelf::Supported, option.name.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestStarterRanking)
#include "tst_starter_ranking.moc"
