#include "core/pgx/caller.h"
#include "tests/support/pharmacogenes.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::pgx;
using clinical::GenotypeRecord;
using clinical::Pharmacogene;
using clinical::PharmacogeneKind;

namespace
{

/// A record at the position, unphased.
GenotypeRecord readAs(const GeneDefinition& gene,
                      const knowledge::GenePosition& position,
                      std::vector<int> alleles)
{
    GenotypeRecord record;
    record.chromosome = gene.chromosome;
    record.position = position.position;
    record.end = position.position + static_cast<std::int64_t>(position.reference.size()) - 1;
    record.reference = position.reference;
    record.alternatives = position.alternatives;
    record.alleles = std::move(alleles);
    return record;
}

} // namespace

/// The caller over the definitions of the starter pack.
class TestShippedGenes : public QObject
{
    Q_OBJECT

    /// What a strand with the allele shows; the second base of a two-letter code.
    static std::string
    basesOf(const GeneDefinition& gene, const knowledge::NamedAllele& allele, std::size_t at)
    {
        const auto& cell = allele.bases[at].empty() ? gene.reference().bases[at] : allele.bases[at];
        const auto either = knowledge::ambiguous(cell);
        return either.empty() ? cell : std::string(either.substr(1));
    }

    static void checkPair(const GeneDefinition& gene,
                          const knowledge::NamedAllele& one,
                          const knowledge::NamedAllele& other)
    {
        const auto name = one.reportedAs + "/" + other.reportedAs;
        const auto isAmong = [&](const Pharmacogene& result) {
            return std::find(result.allCalls.begin(), result.allCalls.end(), name) !=
                   result.allCalls.end();
        };
        const auto leftOut = gene.positions.size() / 2;
        for (const std::string form : {"unphased", "phased", "swapped", "one left out"}) {
            const bool isOneLeftOut = form == "one left out";
            std::vector<GenotypeRecord> records;
            for (std::size_t at = 0; at < gene.positions.size(); ++at) {
                const auto& position = gene.positions[at];
                if (isOneLeftOut && at == leftOut)
                    continue;
                auto record = readAs(gene, position, {});
                record.isPhased = form == "phased" || form == "swapped";
                for (const auto* allele : {&one, &other}) {
                    const auto bases = basesOf(gene, *allele, at);
                    const auto found = std::find(
                        position.alternatives.begin(), position.alternatives.end(), bases);
                    record.alleles.push_back(
                        found == position.alternatives.end()
                            ? 0
                            : static_cast<int>(found - position.alternatives.begin()) + 1);
                }
                if (form == "swapped")
                    std::reverse(record.alleles.begin(), record.alleles.end());
                records.push_back(std::move(record));
            }
            const auto result = call(gene, records, tests::functions());
            const auto place = gene.gene + " " + name + " " + form;
            const bool isNeeded =
                isOneLeftOut && (gene.positions[leftOut].isRequired ||
                                 !one.bases[leftOut].empty() || !other.bases[leftOut].empty());
            QVERIFY2(isNeeded || isAmong(result), place.c_str());
            QVERIFY2(!isOneLeftOut || result.has("missing-positions") ||
                         gene.positions[leftOut].isApart,
                     place.c_str());
        }
    }

private Q_SLOTS:

    /// Whatever two alleles somebody carries, the call names them among what the data allow:
    /// without phase, with phase, with strands swapped, and with a position left out that neither
    /// needs.
    void everyPairOfShippedAlleles()
    {
        int pairs = 0;
        for (const auto& gene : tests::definitions().all()) {
            if (gene.gene == "DPYD")
                continue;
            const auto step = std::max<std::size_t>(1, gene.alleles.size() / 8);
            for (std::size_t one = 0; one < gene.alleles.size(); one += step) {
                for (auto other = one; other < gene.alleles.size(); other += step) {
                    checkPair(gene, gene.alleles[one], gene.alleles[other]);
                    ++pairs;
                }
            }
        }
        QVERIFY(pairs > 400);
    }

    /// G6PD Chatham stands at the place of another change that its source ignores: it is called all
    /// the same, and its position is shown where it carries the variant.
    void anAlleleThatItsSourceLoses()
    {
        const auto& gene = *tests::definitions().find("G6PD");
        for (const int allele : {0, 1}) {
            std::vector<GenotypeRecord> records;
            for (const auto& position : gene.positions) {
                const bool isChanged = position.identifier == "rs5030869" && allele == 1;
                records.push_back(readAs(gene, position, {isChanged ? 1 : 0}));
            }
            const auto result = call(gene, records, tests::functions());
            QCOMPARE(result.calls.front(), std::string(allele == 1 ? "Chatham" : "B (reference)"));
            QCOMPARE(result.positions.size(), std::size_t(allele == 1 ? 171 : 170));
        }
    }

    /// As many heterozygous positions as a gene has, without phase: no blow-up.
    void manyHeterozygous()
    {
        const auto* gene = tests::definitions().find("G6PD");
        QVERIFY(gene != nullptr);
        std::vector<GenotypeRecord> records;
        for (const auto& position : gene->positions)
            records.push_back(readAs(*gene, position, {0, 1}));
        const auto result = call(*gene, records, tests::functions());
        QVERIFY(result.kind == PharmacogeneKind::NotCalled);
    }

    /// What is shown only with a variant does not make a gene read.
    void aPositionApartMakesNoCallAlone()
    {
        int seen = 0;
        for (const auto& gene : tests::definitions().all()) {
            for (const auto& position : gene.positions) {
                if (!position.isApart)
                    continue;
                ++seen;
                const auto result =
                    call(gene, {readAs(gene, position, {0, 0})}, tests::functions());
                QVERIFY(result.kind == clinical::PharmacogeneKind::NotCalled);
                QVERIFY(result.readings.empty() && !result.reason.empty());
            }
        }
        QVERIFY(seen > 0);
    }
};

QTEST_APPLESS_MAIN(TestShippedGenes)

#include "tst_shipped_genes.moc"
