#include "core/genomics/consistency.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using clinical::Finding;
using clinical::FindingKind;

namespace
{

const terminology::GeneTable& genes()
{
    static const auto table =
        terminology::GeneTable::parse("EGFR\t3236\t1956\tERBB1\t\t\nALK\t427\t238\t\t\t\n").value();
    return table;
}

Finding placed(std::int64_t position, const char* alternative)
{
    auto finding = tests::variant("EGFR", "p.L858R");
    finding.assay = "a";
    finding.chromosome = "7";
    finding.position = position;
    finding.reference = "T";
    finding.alternative = alternative;
    return finding;
}

Finding onDay(Finding finding, const char* day)
{
    finding.date = tests::date(day);
    return finding;
}

Finding onSpecimen(Finding finding, const char* specimen)
{
    finding.specimen = specimen;
    return finding;
}

std::vector<Finding> findingsOf(const QString& situation)
{
    const auto is = [&](const char* name) { return situation == QLatin1String(name); };
    const auto msi = [](const char* status) {
        return tests::marker(FindingKind::Signature, "MSI", status);
    };
    const auto er = [](const char* status) {
        return tests::marker(FindingKind::Expression, "ER", status);
    };
    if (is("MSI high and stable on one specimen"))
        return {onSpecimen(msi("high"), "s"), onSpecimen(msi("stable"), "s")};
    if (is("MSI high twice on one specimen"))
        return {onSpecimen(msi("high"), "s"), onSpecimen(msi("high"), "s")};
    if (is("MSI high and stable on two specimens"))
        return {onSpecimen(msi("high"), "s"), onSpecimen(msi("stable"), "t")};
    if (is("ER both on one day"))
        return {onDay(er("positive"), "2026-01-02"), onDay(er("negative"), "2026-01-02")};
    if (is("ER both on two days"))
        return {onDay(er("positive"), "2020-01-02"), onDay(er("negative"), "2026-01-02")};
    if (is("ER both, no day"))
        return {er("positive"), er("negative")};
    if (is("one change, two alleles"))
        return {placed(55191822, "G"), placed(55191823, "G")};
    if (is("one change twice, one allele"))
        return {placed(55191822, "G"), placed(55191822, "G")};
    if (is("found and not found")) {
        auto negative = placed(0, "");
        negative.kind = FindingKind::TestedNormal;
        return {placed(55191822, "G"), negative};
    }
    if (is("germline and somatic")) {
        auto germline = placed(55191822, "G");
        auto somatic = germline;
        germline.origin = clinical::Origin::Germline;
        somatic.origin = clinical::Origin::Somatic;
        return {germline, somatic};
    }
    if (is("two builds")) {
        auto old = placed(55259515, "G");
        auto current = placed(55191822, "C");
        current.hgvsProtein = "p.G719S";
        old.genome = clinical::Genome::GRCh37;
        current.genome = clinical::Genome::GRCh38;
        return {old, current};
    }
    if (is("fusion without partner"))
        return {tests::fusion("ALK", "")};
    if (is("negative burden"))
        return {tests::marker(FindingKind::Signature, "TMB", "-1", "1/1000000{Base}")};
    if (is("gene not known"))
        return {tests::variant("EGFRR", "p.L858R")};
    if (is("an alias is known"))
        return {tests::variant("ERBB1", "p.L858R")};
    auto impossible = tests::variant("EGFR", "p.L858R");
    if (is("allele fraction above 1"))
        impossible.alleleFraction = 20;
    if (is("more reads with the change than reads")) {
        impossible.depth = 10;
        impossible.alternativeDepth = 11;
    }
    if (is("entered in error"))
        impossible.gene = "EGFRR";
    if (is("entered in error"))
        impossible.assertion = clinical::Assertion::EnteredInError;
    return {impossible};
}

} // namespace

class TestConsistency : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void issue_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(words);
        };
        row("MSI high and stable on one specimen", "MSI is stated as high and as stable");
        row("MSI high twice on one specimen", "");
        row("MSI high and stable on two specimens", "");
        row("ER both on one day", "ER is stated as positive and as negative");
        row("ER both on two days", "");
        row("ER both, no day", "");
        row("one change, two alleles", "EGFR p.L858R is stated with two alleles");
        row("one change twice, one allele", "");
        row("found and not found", "stated as found and as not found");
        row("germline and somatic", "stated as germline and as somatic");
        row("two builds", "two genome builds");
        row("fusion without partner", "fusion of ALK without a partner");
        row("negative burden", "the burden is negative");
        row("gene not known", "the gene EGFRR is not known");
        row("an alias is known", "");
        row("allele fraction above 1", "not between 0 and 1");
        row("more reads with the change than reads", "more reads");
        row("entered in error", "");
    }

    void issue()
    {
        QFETCH(QString, words);
        clinical::Case record;
        record.sources.push_back({"report.json", "", "fhir-r4", ""});
        record.findings = findingsOf(QString::fromLatin1(QTest::currentDataTag()));
        for (std::size_t index = 0; index < record.findings.size(); ++index)
            record.findings[index].header.provenance = {0, "line " + std::to_string(index + 3)};
        const auto issues = consistencyIssues(record, genes());
        if (words.isEmpty()) {
            QVERIFY2(issues.empty(), issues.empty() ? "" : issues.front().what.english().c_str());
            return;
        }
        QCOMPARE(issues.size(), std::size_t{1});
        QVERIFY2(issues.front().what.english().find(words.toStdString()) != std::string::npos,
                 issues.front().what.english().c_str());
        QCOMPARE(issues.front().findings.size(), record.findings.size());
        QCOMPARE(issues.front().places.front(), std::string("report.json: line 3"));
    }

    void typedFindingsSaySo()
    {
        clinical::Case record;
        record.findings = {tests::fusion("ALK", "")};
        QCOMPARE(consistencyIssues(record, genes()).front().places.front(), std::string("typed"));
    }
};

QTEST_APPLESS_MAIN(TestConsistency)
#include "tst_consistency.moc"
