#include "core/interchange/vcf/genotypes.h"
#include "core/pgx/caller.h"
#include "core/pgx/outside.h"
#include "tests/support/pharmacogenes.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace consilium;
using namespace consilium::pgx;
using clinical::Pharmacogene;
using clinical::PharmacogeneKind;
using tests::cellsOfTable;

namespace
{

using Texts = std::vector<std::string>;

std::string nameOf(PharmacogeneKind kind)
{
    switch (kind) {
    case PharmacogeneKind::NotCalled:
        return "not_called";
    case PharmacogeneKind::Diplotypes:
        return "diplotypes";
    case PharmacogeneKind::Haploid:
        return "haploid";
    case PharmacogeneKind::Components:
        return "components";
    }
    return {};
}

Texts parted(std::string text, const std::string& separator)
{
    Texts parts;
    while (!text.empty()) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        text = at == std::string::npos ? std::string() : text.substr(at + separator.size());
    }
    return parts;
}

/// "b/a" and "a/b" are one diplotype. Brackets hold no "/".
std::string unordered(const std::string& diplotype)
{
    auto parts = parted(diplotype, "/");
    std::sort(parts.begin(), parts.end());
    std::string all;
    for (const auto& part : parts)
        all += part + '/';
    return all;
}

std::string sorted(Texts texts)
{
    std::sort(texts.begin(), texts.end());
    std::string all;
    for (const auto& text : texts)
        all += text + " | ";
    return all;
}

std::string unordered(Texts diplotypes)
{
    for (auto& one : diplotypes)
        one = unordered(one);
    return sorted(std::move(diplotypes));
}

/// Lookup, phenotype and score of each reading, side by side.
std::string readings(const Pharmacogene& result)
{
    Texts all;
    for (const auto& reading : result.readings)
        all.push_back(unordered(reading.lookup) + '=' + reading.phenotype + '=' +
                      reading.activityScore);
    return sorted(std::move(all));
}

std::string
readings(const std::string& lookups, const std::string& phenotypes, const std::string& scores)
{
    const auto at = [](const std::string& cell, std::size_t index) {
        const auto list = parted(cell, " | ");
        return index < list.size() ? list[index] : std::string();
    };
    Texts all;
    const auto lookup = parted(lookups, " | ");
    for (std::size_t index = 0; index < lookup.size(); ++index)
        all.push_back(unordered(lookup[index]) + '=' + at(phenotypes, index) + '=' +
                      at(scores, index));
    return sorted(std::move(all));
}

std::vector<interchange::vcf::Region> regionsOf(const GeneDefinition& gene)
{
    return {{gene.chromosome,
             gene.positions.front().position - 100,
             gene.positions.back().position + 100}};
}

} // namespace

class TestSharedPgxCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void genotypes_data()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        QTest::addColumn<Texts>("row");
        for (const auto& row :
             cellsOfTable(tests::sharedData() + QStringLiteral("/pgx-cases/expected.tsv")))
            QTest::newRow((row[0] + ' ' + row[1]).c_str()) << row;
    }

    void genotypes()
    {
        CONSILIUM_NEEDS_SHARED_DATA();

        enum Column {
            Case,
            Gene,
            Kind,
            Calls,
            AllCalls,
            Lookup,
            Phenotype,
            Score,
            Positions,
            Missing,
            Warnings
        };

        QFETCH(Texts, row);
        const auto* gene = tests::definitions().find(row[Gene]);
        QVERIFY(gene != nullptr);
        interchange::vcf::GenotypeOptions options;
        options.grch38 = regionsOf(*gene);
        const auto read = interchange::vcf::readGenotypes(
            tests::sharedData().toStdString() + "/pgx-cases/vcf/" + row[Case] + ".vcf",
            options,
            {});
        QVERIFY2(read.has_value(), read.has_value() ? "" : read.error().context.c_str());
        const auto result = call(*gene, read.value().records, tests::functions());
        QCOMPARE(nameOf(result.kind), row[Kind]);
        QCOMPARE(unordered(result.calls), unordered(parted(row[Calls], " | ")));
        QCOMPARE(unordered(result.allCalls), unordered(parted(row[AllCalls], " | ")));
        QCOMPARE(readings(result), readings(row[Lookup], row[Phenotype], row[Score]));
        QCOMPARE(std::to_string(result.positions.size()), row[Positions]);
        QCOMPARE(std::to_string(result.missing()), row[Missing]);
        QCOMPARE(sorted(result.warnings), sorted(parted(row[Warnings], ",")));
        QCOMPARE(result.reason.empty(), result.kind != PharmacogeneKind::NotCalled);
    }

    void outsideCalls()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        for (const auto& row :
             cellsOfTable(tests::sharedData() + QStringLiteral("/pgx-cases/outside_calls.tsv"))) {
            const auto read =
                readOutside({row[0], row[1], {}, {}}, tests::definitions(), tests::functions());
            QVERIFY2(read.has_value(), row[1].c_str());
            const auto& reading = read.value().readings.front();
            QCOMPARE(reading.phenotype, row[2]);
            QCOMPARE(reading.activityScore, row[3]);
        }
    }

    /// The starter pack's tables are what the importer makes of the shared ones.
    void tables()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto folder = tests::sharedData().toStdString();
        const auto import = knowledge::importPharmacogenes(
            folder + "/pgx-definitions", folder + "/pgx-phenotypes", {});
        QVERIFY2(import.has_value(), import.has_value() ? "" : import.error().context.c_str());
        QCOMPARE(import.value().definitions.size(), tests::definitions().all().size());
        for (auto shipped : tests::definitions().all()) {
            for (auto* positions : {&shipped.positions, &shipped.extra}) {
                for (auto& position : *positions)
                    position.grch37 = 0;
            }
            const auto made =
                std::find_if(import.value().definitions.begin(),
                             import.value().definitions.end(),
                             [&](const GeneDefinition& gene) { return gene.gene == shipped.gene; });
            QVERIFY(made != import.value().definitions.end());
            QCOMPARE(toTable(shipped), toTable(*made));
        }
        for (const auto& gene : import.value().functions) {
            const auto* shipped = tests::functions().find(gene.gene);
            QVERIFY(shipped != nullptr);
            QCOMPARE(toTable(*shipped), toTable(gene));
        }
    }

    /// Pairs of functions and ranges of scores say of every diplotype what the source's table does.
    void everyDiplotype()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        int diplotypes = 0;
        for (const auto& row :
             tests::diplotypesOf(tests::sharedData() + QStringLiteral("/pgx-phenotypes"))) {
            const auto reading = readingOf(tests::functions().find(row.gene), row.alleles);
            QVERIFY2(reading.phenotype == row.phenotype,
                     (row.gene + ' ' + reading.lookup + ' ' + reading.phenotype).c_str());
            QVERIFY2(reading.activityScore == row.activityScore,
                     (row.gene + ' ' + reading.lookup + ' ' + reading.activityScore).c_str());
            ++diplotypes;
        }
        QVERIFY(diplotypes > 40000);
    }
};

QTEST_APPLESS_MAIN(TestSharedPgxCases)

#include "tst_shared_pgx_cases.moc"
