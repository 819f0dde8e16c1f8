#include "tests/support/builders.h"
#include "tests/ui/genome/small_toolbox.h"
#include "ui/genome/genome_rows.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

const services::Toolbox& toolbox()
{
    static const auto made = smallToolbox();
    return made;
}

std::vector<GenomeRow> rowsOf(const clinical::Case& record)
{
    return genomeRows(record, toolbox(), toolbox().rank(record, day("2026-11-24")));
}

/// The row of a gene without a finding whose question is `change`, or of a finding.
const GenomeRow* find(const std::vector<GenomeRow>& rows, const char* gene, const char* change)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const GenomeRow& row) {
        return row.gene == QLatin1String(gene) && row.change.startsWith(QLatin1String(change));
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

Q_DECLARE_METATYPE(consilium::ui::GenomeState)

class TestGenomeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whatNobodyTestedIsUnknown()
    {
        const auto rows = rowsOf(patientWith("LUAD", "IV"));
        for (const auto& [gene, change] : {std::pair("EGFR", "small variants"),
                                           std::pair("ALK", "fusions"),
                                           std::pair("MET", "copy number"),
                                           std::pair("KRAS", "small variants"),
                                           std::pair("MSI", "no result")}) {
            const auto* row = find(rows, gene, change);
            QVERIFY2(row != nullptr, gene);
            QCOMPARE(row->section, GenomeSection::NotTested);
            QCOMPARE(row->state, GenomeState::Unknown);
            QCOMPARE(row->finding, -1);
        }
        QCOMPARE(rows.size(), std::size_t(5));
    }

    void anotherTumourTypesQuestionIsNotAsked()
    {
        QVERIFY(find(rowsOf(patientWith("LUAD", "IV")), "BRAF", "") == nullptr);
        QVERIFY(find(rowsOf(patientWith("SKCM", "IV")), "BRAF", "small variants") != nullptr);
        QVERIFY(find(rowsOf(patientWith("SKCM", "IV")), "ALK", "") == nullptr);
    }

    void withoutATumourTypeEverythingMayBeMeant()
    {
        const auto rows = rowsOf(clinical::Case{});
        QVERIFY(find(rows, "BRAF", "") != nullptr);
        QVERIFY(find(rows, "ALK", "") != nullptr);
    }

    void aFindingMeetsItsStatements()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg")};
        const auto rows = rowsOf(record);
        const auto* row = find(rows, "EGFR", "p.Leu858Arg");
        QVERIFY(row != nullptr);
        QCOMPARE(row->state, GenomeState::Altered);
        QCOMPARE(row->sensitive, 1);
        QCOMPARE(row->resistant, 0);
        QCOMPARE(row->other, 1); // the melanoma statement
        QCOMPARE(row->statements.size(), std::size_t(2));
        QCOMPARE(row->statements.front().statement->id, std::string("s1"));
        QVERIFY(!row->statements.back().isHere);
        // Nobody says that the rest of the gene was looked at.
        const auto* rest = find(rows, "EGFR", "other changes");
        QVERIFY(rest == nullptr || rest->state == GenomeState::Unknown);
    }

    void resistanceIsCountedApart()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Thr790Met")};
        const auto rows = rowsOf(record);
        QCOMPARE(find(rows, "EGFR", "p.Thr790Met")->resistant, 1);
        QCOMPARE(find(rows, "EGFR", "p.Thr790Met")->sensitive, 0);
    }

    void aTestForSmallVariantsSaysNothingOfFusionsOrCopies()
    {
        auto record = patientWith("LUAD", "IV");
        record.assays = {panel({"EGFR", "ALK", "MET", "KRAS"})};
        record.assays.front().name = "invented panel";
        const auto rows = rowsOf(record);
        QCOMPARE(find(rows, "ALK", "fusions")->state, GenomeState::Unknown);
        QCOMPARE(find(rows, "MET", "copy number")->state, GenomeState::Unknown);
        const auto* kras = find(rows, "KRAS", "small variants");
        QCOMPARE(kras->state, GenomeState::TestedNormal);
        QCOMPARE(kras->section, GenomeSection::TestedNormal);
        QCOMPARE(kras->sensitive, 1); // wild type is what the statement asks for
        QCOMPARE(kras->source, QStringLiteral("invented panel"));
    }

    void aFusionTestAnswersForFusions()
    {
        auto record = patientWith("LUAD", "IV");
        record.assays = {panel({"ALK"})};
        record.assays.front().detectsFusions = clinical::Presence::Present;
        QCOMPARE(find(rowsOf(record), "ALK", "fusions")->state, GenomeState::TestedNormal);
        record.findings = {fusion("EML4", "ALK")};
        const auto rows = rowsOf(record);
        QVERIFY(find(rows, "ALK", "fusions") == nullptr);
        QCOMPARE(find(rows, "EML4::ALK", "fusion")->state, GenomeState::Altered);
        QCOMPARE(find(rows, "EML4::ALK", "fusion")->sensitive, 1);
    }

    void outsideThePanelAndFailedAreTheirOwnStates()
    {
        auto record = patientWith("LUAD", "IV");
        record.assays = {panel({"EGFR"})};
        record.assays.front().genesFailed = {"MET"};
        const auto rows = rowsOf(record);
        QCOMPARE(find(rows, "KRAS", "small variants")->state, GenomeState::NotCovered);
        QCOMPARE(find(rows, "MET", "copy number")->state, GenomeState::Failed);
        QCOMPARE(find(rows, "EGFR", "small variants")->state, GenomeState::TestedNormal);
    }

    void everyGeneOfAPanelIsListed()
    {
        auto record = patientWith("LUAD", "IV");
        record.assays = {panel({"EGFR", "TP53"})};
        const auto rows = rowsOf(record);
        QCOMPARE(find(rows, "TP53", "")->state, GenomeState::TestedNormal);
    }

    void anExplicitNegativeIsARow()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {normal("ERBB1")};
        const auto rows = rowsOf(record);
        QCOMPARE(find(rows, "ERBB1", "nothing found")->state, GenomeState::TestedNormal);
        QVERIFY(find(rows, "EGFR", "") == nullptr);
    }

    void whatDoesNotCountIsFilteredOut_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("assertion");
        QTest::addColumn<bool>("isUsed");
        QTest::addColumn<QString>("word");
        using clinical::Assertion;
        const auto number = [](Assertion assertion) { return static_cast<int>(assertion); };
        QTest::newRow("passed") << QStringLiteral("PASS") << number(Assertion::Confirmed) << true
                                << QStringLiteral("PASS");
        QTest::newRow("not filtered") << QStringLiteral(".") << number(Assertion::Confirmed) << true
                                      << QStringLiteral("not filtered");
        QTest::newRow("no filter stated")
            << QString() << number(Assertion::Provisional) << true << QStringLiteral("not stated");
        QTest::newRow("low quality") << QStringLiteral("LowQual") << number(Assertion::Confirmed)
                                     << false << QStringLiteral("LowQual");
        QTest::newRow("refuted") << QStringLiteral("PASS") << number(Assertion::Refuted) << false
                                 << QStringLiteral("refuted");
        QTest::newRow("in error") << QStringLiteral("PASS") << number(Assertion::EnteredInError)
                                  << false << QStringLiteral("entered in error");
    }

    void whatDoesNotCountIsFilteredOut()
    {
        QFETCH(QString, filter);
        QFETCH(int, assertion);
        QFETCH(bool, isUsed);
        QFETCH(QString, word);
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg")};
        record.findings.front().filter = filter.toStdString();
        record.findings.front().assertion = static_cast<clinical::Assertion>(assertion);
        const auto rows = rowsOf(record);
        const auto* row = find(rows, "EGFR", "p.Leu858Arg");
        QCOMPARE(row->section, isUsed ? GenomeSection::Finding : GenomeSection::FilteredOut);
        QCOMPARE(row->state, isUsed ? GenomeState::Altered : GenomeState::NotUsed);
        QCOMPARE(row->filter, word);
        QCOMPARE(row->sensitive, isUsed ? 1 : 0);
        // A call that is not used leaves the gene unknown.
        if (!isUsed)
            QCOMPARE(find(rows, "EGFR", "small variants")->state, GenomeState::Unknown);
    }

    void knowledgeStandsFirstThenTheGene()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("ZZZ3", "p.Ala2Val"),
                           variant("AAA1", "p.Ala2Val"),
                           variant("EGFR", "p.Leu858Arg")};
        record.findings.push_back(variant("AAA0", "p.Ala2="));
        record.findings.back().consequences = {"synonymous_variant"};
        const auto rows = rowsOf(record);
        QCOMPARE(rows[0].gene, QStringLiteral("EGFR"));
        QCOMPARE(rows[1].gene, QStringLiteral("AAA1"));
        QCOMPARE(rows[2].gene, QStringLiteral("ZZZ3"));
        QCOMPARE(rows[3].state, GenomeState::Silent);
    }

    void aMarkerIsMeasuredOrUnknown()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {marker(clinical::FindingKind::Signature, "MSI", "stable"),
                           marker(clinical::FindingKind::Signature, "TMB", "")};
        const auto rows = rowsOf(record);
        QCOMPARE(find(rows, "MSI", "stable")->state, GenomeState::Measured);
        QVERIFY(find(rows, "MSI", "no result") == nullptr);
        QCOMPARE(find(rows, "TMB", "no result stated")->state, GenomeState::Unknown);
    }

    void fractionSaysWhatIsNotStated_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<int>("depth");
        QTest::addColumn<QString>("shown");
        QTest::newRow("both") << 0.2288 << 402 << QStringLiteral("22.9 % · depth 402");
        QTest::newRow("no depth") << 0.5 << -1 << QStringLiteral("50.0 % · depth not stated");
        QTest::newRow("nothing") << -1.0 << -1 << QStringLiteral("not stated");
        QTest::newRow("zero is a value") << 0.0 << 100 << QStringLiteral("0.0 % · depth 100");
    }

    void fractionSaysWhatIsNotStated()
    {
        QFETCH(double, fraction);
        QFETCH(int, depth);
        QFETCH(QString, shown);
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg")};
        if (fraction >= 0)
            record.findings.front().alleleFraction = fraction;
        if (depth >= 0)
            record.findings.front().depth = depth;
        QCOMPARE(rowsOf(record).front().fraction, shown);
    }

    void theSourceIsNamed()
    {
        clinical::Case record;
        record.sources.push_back({"case.json", {}, "fhir-r4", {}});
        QCOMPARE(sourceOf(record, {0, "/entry/3"}), QStringLiteral("case.json, /entry/3"));
        QCOMPARE(sourceOf(record, {0, {}}), QStringLiteral("case.json"));
        QCOMPARE(sourceOf(record, {-1, {}}), QStringLiteral("typed by a person"));
        QCOMPARE(sourceOf(record, {7, "x"}), QStringLiteral("typed by a person"));
    }
};

QTEST_APPLESS_MAIN(TestGenomeRows)
#include "tst_genome_rows.moc"
