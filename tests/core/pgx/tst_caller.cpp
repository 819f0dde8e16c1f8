#include "core/knowledge/rows.h"
#include "core/pgx/caller.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::pgx;
using clinical::GenotypeRecord;
using clinical::Pharmacogene;
using clinical::PharmacogeneKind;

namespace
{

/// Invented genes. AAA: substitutions, a deletion or longer repeat (reference C TA TA TA at 300 to
/// 306), and an insertion. BBB: unknown alternatives are the reference. CCC: a genome reference
/// that is not *1, two-letter codes, sub-alleles. DDD: on X. EEE: a required position, priorities.
const char* const kDefinitions = "gene\tAAA\t1\tinvented\tno-call\n"
                                 "position\tAAA\t100\t\trs1\tA\tG\t100\tkey\n"
                                 "position\tAAA\t200\t\trs2\tC\tT,A\t200\t\n"
                                 "position\tAAA\t300\t\trs3\tCTA\tC,CTATA\t306\t\n"
                                 "position\tAAA\t400\t\trs4\tG\tGTT\t402\t\n"
                                 "extra\tAAA\t500\t\trs5\tA\tC\t500\t\n"
                                 "allele\tAAA\t*1\t\tall\n"
                                 "allele\tAAA\t*2\t\t100=G\n"
                                 "allele\tAAA\t*3\t\t200=T\n"
                                 "allele\tAAA\t*4\t\t100=G;200=T\n"
                                 "allele\tAAA\t*5\t\t300=C\n"
                                 "allele\tAAA\t*6\t\t300=CTATA\n"
                                 "allele\tAAA\t*7\t\t400=GTT\n"
                                 "gene\tBBB\t2\tinvented\treference\n"
                                 "position\tBBB\t100\t\t\tA\tG\t100\t\n"
                                 "position\tBBB\t200\t\t\tC\tT\t200\t\n"
                                 "allele\tBBB\t*1\t\tall\n"
                                 "allele\tBBB\t*2\t\t100=G\n"
                                 "allele\tBBB\t*3\t\t200=T\n"
                                 "gene\tCCC\t3\tinvented\tno-call\n"
                                 "position\tCCC\t100\t\t\tA\tG\t100\t\n"
                                 "position\tCCC\t200\t\t\tC\tT\t200\t\n"
                                 "position\tCCC\t300\t\t\tG\tA\t300\t\n"
                                 "allele\tCCC\t*9\t\tall\n"
                                 "allele\tCCC\t*1\t\tall;100=G\n"
                                 "allele\tCCC\t*2\t\t100=G;200=Y;300=A\n"
                                 "allele\tCCC\t*3\t\t100=G;300=A\n"
                                 "allele\tCCC\t*8.001\t*8\t100=A;200=T\n"
                                 "allele\tCCC\t*8.002\t*8\t100=G;200=T\n"
                                 "gene\tDDD\tX\tinvented\treference\n"
                                 "position\tDDD\t100\t\t\tA\tG\t100\t\n"
                                 "position\tDDD\t200\t\t\tC\tT\t200\t\n"
                                 "allele\tDDD\tB\t\tall\n"
                                 "allele\tDDD\tA\t\t100=G\n"
                                 "gene\tEEE\t5\tinvented\tno-call\n"
                                 "position\tEEE\t100\t\t\tA\tG\t100\trequired\n"
                                 "position\tEEE\t200\t\t\tC\tT\t200\t\n"
                                 "allele\tEEE\t*1\t\tall\n"
                                 "allele\tEEE\t*2\t\t100=G\n"
                                 "allele\tEEE\t*3\t\t200=T\n"
                                 "allele\tEEE\t*4\t\t100=G;200=T\n"
                                 "priority\tEEE\t*1/*4|*2/*3\t*2/*3\n"
                                 "gene\tDPYD\t6\tinvented\treference\n"
                                 "position\tDPYD\t100\t\t\tA\tG\t100\t\n"
                                 "position\tDPYD\t200\t\t\tC\tT\t200\t\n"
                                 "position\tDPYD\t300\t\trs56038477\tC\tT\t300\t\n"
                                 "position\tDPYD\t400\t\trs75017182\tG\tC\t400\t\n"
                                 "allele\tDPYD\tReference\t\tall\n"
                                 "allele\tDPYD\tv1\t\t100=G\n"
                                 "allele\tDPYD\tv2\t\t200=T\n"
                                 "allele\tDPYD\tc.1129-5923C>G\t\t400=C\n"
                                 "allele\tDPYD\tc.1129-5923C>G, c.1236G>A (HapB3)\t\t300=T;400=C\n"
                                 "gene\tSLCO1B1\t7\tinvented\tno-call\n"
                                 "position\tSLCO1B1\t100\t\trs4149056\tT\tC\t100\t\n"
                                 "position\tSLCO1B1\t200\t\t\tC\tT\t200\t\n"
                                 "allele\tSLCO1B1\t*1\t\tall\n"
                                 "allele\tSLCO1B1\t*5\t\t100=C\n";

const char* const kFunctions = "allele\tAAA\t*1\tNormal function\t\n"
                               "allele\tAAA\t*2\tNo function\t\n"
                               "pair\tAAA\tNormal function\tNormal function\tNormal\n"
                               "pair\tAAA\tNo function\tNormal function\tIntermediate\n"
                               "pair\tAAA\tNo function\tNo function\tPoor\n"
                               "allele\tDDD\tA\tDeficient\t\n"
                               "allele\tDDD\tB\tNormal\t\n"
                               "pair\tDDD\tNormal\t\tNormal\n"
                               "pair\tDDD\tDeficient\t\tDeficient\n"
                               "pair\tDDD\tDeficient\tNormal\tVariable\n"
                               "allele\tDPYD\tReference\tNormal function\t1.0\n"
                               "allele\tDPYD\tv1\tNormal function\t1.0\n"
                               "allele\tDPYD\tv2\tNo function\t0.0\n"
                               "allele\tDPYD\tc.1129-5923C>G\tDecreased function\t0.5\n"
                               "allele\tDPYD\tc.1129-5923C>G, c.1236G>A (HapB3)\tDecreased "
                               "function\t0.5\n"
                               "score\tDPYD\t0\t0.5\tPoor\n"
                               "score\tDPYD\t1\t1.5\tIntermediate\n"
                               "score\tDPYD\t2\t2\tNormal\n"
                               "allele\tSLCO1B1\t*1\tNormal function\t\n"
                               "allele\tSLCO1B1\t*5\tNo function\t\n"
                               "pair\tSLCO1B1\tNo function\tNormal function\tDecreased\n"
                               "pair\tSLCO1B1\tNo function\tNo function\tPoor\n"
                               "pair\tSLCO1B1\tNormal function\tNormal function\tNormal\n";

using Lines = std::vector<std::string>;

Lines partsOf(const std::string& text, char separator)
{
    Lines parts;
    for (const auto part : knowledge::cellsOf(text, separator)) {
        if (!part.empty())
            parts.emplace_back(part);
    }
    return parts;
}

/// "100 A G 0/1 PS=7 AD=30,0 END=120 FILTER=low"; alternatives by commas, "." none.
GenotypeRecord recordOf(const std::string& chromosome, const std::string& text)
{
    const auto words = partsOf(text, ' ');
    GenotypeRecord record;
    record.chromosome = chromosome;
    record.position = std::stoll(words[0]);
    record.reference = words[1];
    record.end = record.position + static_cast<std::int64_t>(words[1].size()) - 1;
    if (words[2] != ".")
        record.alternatives = partsOf(words[2], ',');
    auto genotype = words[3];
    record.isPhased = genotype.find('|') != std::string::npos;
    std::replace(genotype.begin(), genotype.end(), '|', '/');
    for (const auto& allele : partsOf(genotype, '/'))
        record.alleles.push_back(allele == "." ? -1 : std::stoi(allele));
    for (std::size_t at = 4; at < words.size(); ++at) {
        const auto& word = words[at];
        const auto value = word.substr(word.find('=') + 1);
        if (word.starts_with("PS="))
            record.phaseSet = value;
        else if (word.starts_with("END="))
            record.end = std::stoll(value);
        else if (word.starts_with("FILTER="))
            record.filter = value;
        else if (word.starts_with("AD="))
            for (const auto& depth : partsOf(value, ','))
                record.depths.push_back(std::stoi(depth));
    }
    record.place = "line of " + words[0];
    return record;
}

std::string joined(const Lines& texts, const char* separator = " | ")
{
    std::string all;
    for (const auto& text : texts)
        all += (&text == &texts.front() ? "" : separator) + text;
    return all;
}

std::string said(const Pharmacogene& result)
{
    Lines parts{joined(result.calls)};
    if (result.allCalls != result.calls)
        parts.push_back("all " + joined(result.allCalls));
    for (const auto& reading : result.readings) {
        if (!reading.phenotype.empty())
            parts.push_back(reading.lookup + " " + reading.phenotype +
                            (reading.activityScore.empty() ? "" : " " + reading.activityScore));
    }
    if (!result.warnings.empty())
        parts.push_back("warn " + joined(result.warnings));
    if (result.kind == PharmacogeneKind::NotCalled)
        parts.insert(parts.begin(), "none");
    return joined(parts, "; ");
}

/// The positions of an invented gene, all as the reference.
Lines allReference(const GeneDefinition& gene, const std::string& genotype)
{
    Lines records;
    for (const auto& position : gene.positions)
        records.push_back(std::to_string(position.position) + " " + position.reference + " " +
                          position.alternatives.front() + " " + genotype);
    return records;
}

} // namespace

class TestCaller : public QObject
{
    Q_OBJECT

    const Definitions m_definitions = Definitions::parse(kDefinitions).value();
    const Functions m_functions = Functions::parse(kFunctions).value();

    /// Calls with every position as the reference but those that `changed` names by their first
    /// number; "-200" leaves one out.
    Pharmacogene
    called(const std::string& symbol, const Lines& changed, const std::string& rest = "0/0")
    {
        const auto& gene = *m_definitions.find(symbol);
        auto records = allReference(gene, rest);
        std::vector<GenotypeRecord> all;
        for (const auto& text : changed) {
            const bool isLeftOut = text.front() == '-';
            const auto place = partsOf(text.substr(isLeftOut ? 1 : 0), ' ').front();
            std::erase_if(records, [&](const auto& one) { return one.starts_with(place + ' '); });
            if (!isLeftOut)
                all.push_back(recordOf(gene.chromosome, text));
        }
        for (const auto& text : records)
            all.push_back(recordOf(gene.chromosome, text));
        return call(gene, all, m_functions);
    }

private Q_SLOTS:

    void rules_data()
    {
        QTest::addColumn<std::string>("gene");
        QTest::addColumn<Lines>("records");
        QTest::addColumn<std::string>("expected");
        const auto row =
            [](const char* name, const char* gene, const Lines& records, const char* expected) {
                QTest::newRow(name) << std::string(gene) << records << std::string(expected);
            };
        row("all read, all reference", "AAA", {}, "*1/*1; *1/*1 Normal");
        row("homozygous", "AAA", {"100 A G 1/1"}, "*2/*2; *2/*2 Poor");
        row("two unphased: the reference scores most, the other is named",
            "AAA",
            {"100 A G 0/1", "200 C T 0/1"},
            "*1/*4; all *1/*4 | *2/*3; *1/*4 n/a; warn alternatives-possible");
        row("phased in cis", "AAA", {"100 A G 0|1", "200 C T 0|1"}, "*1/*4; *1/*4 n/a");
        row("phased in trans", "AAA", {"100 A G 0|1", "200 C T 1|0"}, "*2/*3; *2/*3 n/a");
        row("one phase set", "AAA", {"100 A G 0|1 PS=7", "200 C T 1|0 PS=7"}, "*2/*3; *2/*3 n/a");
        row("two phase sets",
            "AAA",
            {"100 A G 0|1 PS=7", "200 C T 0|1 PS=8"},
            "*1/*4; all *1/*4 | *2/*3; *1/*4 n/a; warn alternatives-possible");
        row("a missing position takes its alleles along",
            "AAA",
            {"100 A G 0/1", "-200"},
            "*1/*2 | *1/*4; *1/*2 Intermediate; *1/*4 n/a; warn alternatives-possible | "
            "missing-positions");
        row("a missing key position",
            "AAA",
            {"-100"},
            "*1/*1; *1/*1 Normal; warn "
            "missing-positions | missing-key-position");
        row("half a genotype with the reference is missing",
            "AAA",
            {"100 A G 0/."},
            "*1/*1; *1/*1 Normal; warn missing-positions | missing-key-position");
        row("half a genotype with a variant is no call", "AAA", {"100 A G ./1"}, "none; ");
        row("one allele on an autosome", "AAA", {"100 A G 1"}, "none; ");
        row("one reference allele on an autosome",
            "AAA",
            {"100 A G 0"},
            "*1/*1; *1/*1 Normal; warn missing-positions | missing-key-position");
        row("three alleles",
            "AAA",
            {"200 C T 0/0/1"},
            "*1/*1; *1/*1 Normal; warn missing-positions");
        row("an allele the record lacks",
            "AAA",
            {"200 C T 0/2"},
            "*1/*1; *1/*1 Normal; warn missing-positions");
        row("other reference bases",
            "AAA",
            {"200 G T 0/1"},
            "*1/*1; *1/*1 Normal; warn missing-positions");
        row("reads on one side only",
            "AAA",
            {"200 C T 0/1 AD=30,0"},
            "*1/*1; *1/*1 Normal; warn missing-positions");
        row("reads on both sides", "AAA", {"200 C T 0/1 AD=30,12"}, "*1/*3; *1/*3 n/a");
        row("the same record twice",
            "AAA",
            {"100 A G 0/1", "100 A G 0/1"},
            "*1/*2; *1/*2 "
            "Intermediate");
        row("two records that disagree",
            "AAA",
            {"100 A G 0/1", "100 A G 1/1"},
            "*1/*1; *1/*1 Normal; warn missing-positions | missing-key-position");
        row("an unknown alternative", "AAA", {"100 A T 0/1"}, "none; ");
        row("an unknown alternative that nobody carries",
            "AAA",
            {"100 A T,G 0/2"},
            "*1/*2; *1/*2 Intermediate");
        row("an unknown alternative counts as the reference",
            "BBB",
            {"100 A T 0/1", "200 C T 0/1"},
            "*1/*3");
        row("an allele without bases is not the reference",
            "BBB",
            {"100 A <NON_REF> 0/1"},
            "*1/*1; warn missing-positions");
        row("an allele without bases is no call elsewhere",
            "AAA",
            {"100 A <NON_REF> 0/1"},
            "none; ");
        row("a filter is no reason to pass a variant over",
            "AAA",
            {"100 A G 0/1 FILTER=low"},
            "*1/*2; *1/*2 Intermediate");
        row("the genome's reference is not *1", "CCC", {}, "*9/*9");
        row("*1 where the genome has another", "CCC", {"100 A G 1/1"}, "*1/*1");
        row("a two-letter code on the reference does not score",
            "CCC",
            {"100 A G 1/1", "300 G A 1/1"},
            "*2/*2 | *2/*3 | *3/*3; warn alternatives-possible");
        row("a two-letter code on the variant scores",
            "CCC",
            {"100 A G 1/1", "200 C T 1/1", "300 G A 1/1"},
            "*2/*2");
        row("sub-alleles have one name", "CCC", {"100 A G 1/1", "200 C T 0/1"}, "*1/*8");
        row("the other sub-allele", "CCC", {"200 C T 0/1"}, "*9/*8");
        row("both sub-alleles", "CCC", {"100 A G 0/1", "200 C T 1/1"}, "*8/*8");
        row("no position",
            "AAA",
            {"-100", "-200", "-300", "-400"},
            "none; ; warn missing-positions | "
            "missing-key-position");
        row("a required position", "EEE", {"-100"}, "none; ; warn missing-positions");
        row("a position that is not required",
            "EEE",
            {"-200", "100 A G 0/1"},
            "*1/*2 | *1/*4; warn alternatives-possible | missing-positions");
        row("a priority",
            "EEE",
            {"100 A G 0/1", "200 C T 0/1"},
            "*2/*3; all *2/*3 | *1/*4; warn alternatives-possible");
        row("no priority over phase", "EEE", {"100 A G 0|1", "200 C T 0|1"}, "*1/*4");
        row("no two alleles fit", "BBB", {"100 A G 1/1", "200 C T 1/1"}, "none; ");
    }

    void rules()
    {
        QFETCH(std::string, gene);
        QFETCH(Lines, records);
        QFETCH(std::string, expected);
        const auto result = called(gene, records);
        auto answer = said(result);
        // Of a gene without a call only that and the warnings count.
        if (expected == "none; ")
            answer.resize(expected.size());
        QCOMPARE(answer, expected);
        QCOMPARE(result.reason.empty(), result.kind != PharmacogeneKind::NotCalled);
        QVERIFY(result.kind != PharmacogeneKind::NotCalled || result.readings.empty());
    }

    /// One change, written in several ways.
    void writtenOtherwise_data()
    {
        QTest::addColumn<Lines>("records");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const Lines& records, const char* expected) {
            QTest::newRow(name) << records << std::string(expected);
        };
        row("as the definition", {"300 CTA C 0/1"}, "*1/*5");
        row("at the next base", {"-300", "301 TAT T 0/1"}, "*1/*5");
        row("at the repeat's end", {"-300", "304 ATA A 0/1"}, "*1/*5");
        row("over the end of the repeat is another change", {"-300", "306 ATA A 0/1"}, "none");
        row("with more bases before", {"-300", "298 GGCTA GGC 0/1"}, "*1/*5");
        row("with more bases behind", {"-300", "300 CTATATA CTATA 0/1"}, "*1/*5");
        row("a longer repeat", {"300 CTA CTATA 1/1"}, "*6/*6");
        row("a longer repeat as an insertion", {"-300", "300 C CTA 0/1"}, "*1/*6");
        row("a longer repeat at its end", {"-300", "306 A ATA 0/1"}, "*1/*6");
        row("both in one record", {"-300", "300 CTA C,CTATA 1/2"}, "*5/*6");
        row("two units are another change", {"-300", "300 CTATA C 0/1"}, "none");
        row("another insertion in the repeat", {"-300", "302 A AG 0/1"}, "none");
        row("a substitution in the repeat says nothing", {"-300", "303 T G 0/1"}, "");
        row("an insertion, shifted", {"-400", "402 T TTT 0/1"}, "*1/*7");
        row("an insertion of other bases", {"400 G GTA 0/1"}, "none");
        row("a substitution in a longer record", {"-100", "99 CA CG 0/1"}, "*1/*2");
        row("two substitutions in one record", {"-100", "99 CAT GGC 1/1"}, "*2/*2");
        row("a deletion over a substitution says nothing", {"-100", "99 CAT C 0/1"}, "");
        row("a deletion behind a substitution leaves it", {"-100", "98 CCAT CCA 0/1"}, "*1/*1");
        row("two records for one repeat that disagree", {"300 CTA C 0/1", "306 A ATA 0/1"}, "");
    }

    void writtenOtherwise()
    {
        QFETCH(Lines, records);
        QFETCH(std::string, expected);
        const auto result = called("AAA", records);
        if (expected.empty())
            QVERIFY(result.has("missing-positions"));
        else if (expected == "none")
            QVERIFY(result.kind == PharmacogeneKind::NotCalled && !result.has("missing-positions"));
        else
            QCOMPARE(joined(result.calls), expected);
    }

    void blocks()
    {
        const auto& gene = *m_definitions.find("AAA");
        const auto of = [&](const Lines& texts) {
            std::vector<GenotypeRecord> records;
            for (const auto& text : texts)
                records.push_back(recordOf("1", text));
            return said(call(gene, records, m_functions));
        };
        QCOMPARE(of({"50 T . 0/0 END=600"}), std::string("*1/*1; *1/*1 Normal"));
        QCOMPARE(of({"50 T <NON_REF> 0/0 END=600"}), std::string("*1/*1; *1/*1 Normal"));
        QCOMPARE(of({"50 T <*> 0/0 END=99", "100 A G,<*> 0/1", "101 T <*> 0/0 END=600"}),
                 std::string("*1/*2; *1/*2 Intermediate"));
        // A variant counts over the block around it.
        QCOMPARE(of({"50 T . 0/0 END=600", "100 A G 0/1"}),
                 std::string("*1/*2; *1/*2 Intermediate"));
        QCOMPARE(of({"50 T . ./. END=600"}),
                 std::string("none; ; warn missing-positions | missing-key-position"));
        QCOMPARE(of({"50 T . 0/0 END=99"}),
                 std::string("none; ; warn missing-positions | missing-key-position"));
    }

    void xChromosome_data()
    {
        QTest::addColumn<Lines>("records");
        QTest::addColumn<std::string>("rest");
        QTest::addColumn<std::string>("expected");
        const auto row =
            [](const char* name, const Lines& records, const char* rest, const char* expected) {
                QTest::newRow(name) << records << std::string(rest) << std::string(expected);
            };
        row("a man", {"100 A G 1"}, "0", "A; all ; A Deficient");
        row("a man without", {}, "0", "B; all ; B Normal");
        row("a woman", {"100 A G 0/1"}, "0/0", "B/A; B/A Variable");
        row("a man with two equal ones in places", {"100 A G 1/1"}, "0", "A; all ; A Deficient");
        row("one and two different", {"100 A G 0/1"}, "0", "none; ");
    }

    void xChromosome()
    {
        QFETCH(Lines, records);
        QFETCH(std::string, rest);
        QFETCH(std::string, expected);
        QCOMPARE(said(called("DDD", records, rest)), expected);
    }

    void variants_data()
    {
        QTest::addColumn<Lines>("records");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const Lines& records, const char* expected) {
            QTest::newRow(name) << records << std::string(expected);
        };
        row("none", {}, "Reference/Reference; Reference/Reference Normal 2.0");
        row("one", {"200 C T 0/1"}, "Reference/v2; Reference/v2 Intermediate 1.0");
        row("two without phase",
            {"100 A G 0/1", "200 C T 0/1"},
            "v1 | v2; all ; v2/v1 "
            "Intermediate 1.0");
        row("one twice, one once",
            {"100 A G 1/1", "200 C T 0/1"},
            "v1/[v1 + v2]; v1/v2 "
            "Intermediate 1.0");
        row("in cis",
            {"100 A G 0|1", "200 C T 0|1"},
            "Reference/[v1 + v2]; Reference/v2 "
            "Intermediate 1.0");
        row("in trans", {"100 A G 0|1", "200 C T 1|0"}, "v1/v2; v1/v2 Intermediate 1.0");
        row("a homozygous one among components",
            {"100 A G 0/1", "200 C T 1/1", "400 G C 0/1"},
            "v1 | v2 | v2 | c.1129-5923C>G; all ; v2/v2 Poor 0.0");
        row("HapB3",
            {"300 C T 1/1", "400 G C 1/1"},
            "c.1129-5923C>G, c.1236G>A (HapB3)/c.1129-5923C>G, c.1236G>A (HapB3); "
            "c.1129-5923C>G, c.1236G>A (HapB3)/c.1129-5923C>G, c.1236G>A (HapB3) Intermediate 1.0");
        row("HapB3, both heterozygous",
            {"300 C T 0/1", "400 G C 0/1"},
            "Reference | c.1129-5923C>G, c.1236G>A (HapB3); all ; c.1129-5923C>G, c.1236G>A "
            "(HapB3)/Reference Intermediate 1.5");
        row("intron alone",
            {"400 G C 0/1"},
            "Reference/c.1129-5923C>G; "
            "Reference/c.1129-5923C>G Intermediate 1.5");
        row("exon against intron",
            {"300 C T 0/1"},
            "Reference/Reference; Reference/Reference Normal 2.0; warn "
            "hapb3-intronic-exonic-mismatch");
        row("exon twice, intron once",
            {"300 C T 1/1", "400 G C 0/1"},
            "Reference/c.1129-5923C>G, c.1236G>A (HapB3); Reference/c.1129-5923C>G, c.1236G>A "
            "(HapB3) Intermediate 1.5; warn hapb3-intronic-exonic-mismatch");
        row("exon only",
            {"300 C T 0/1", "-400"},
            "Reference/c.1129-5923C>G, c.1236G>A (HapB3); Reference/c.1129-5923C>G, c.1236G>A "
            "(HapB3) Intermediate 1.5; warn missing-positions | hapb3-exonic-only");
        row("intron only read",
            {"400 G C 0/1", "-300"},
            "Reference/c.1129-5923C>G; Reference/c.1129-5923C>G Intermediate 1.5; warn "
            "missing-positions");
        row("HapB3 beside another",
            {"100 A G 0/1", "400 G C 0/1"},
            "v1 | c.1129-5923C>G; all ; c.1129-5923C>G/v1 Intermediate 1.5");
        row("half a genotype", {"200 C T ./1"}, "none; ");
    }

    void variants()
    {
        QFETCH(Lines, records);
        QFETCH(std::string, expected);
        QCOMPARE(said(called("DPYD", records)), expected);
    }

    void fallBack()
    {
        QCOMPARE(said(called("SLCO1B1", {"100 T C 0/1", "200 C T 1/1"})),
                 std::string("none; ; *1/*5 Decreased; warn fallback-rs4149056"));
        QCOMPARE(said(called("SLCO1B1", {"100 T C 1/1", "200 C T 1/1"})),
                 std::string("none; ; *5/*5 Poor; warn fallback-rs4149056"));
        // What was not read leads nowhere.
        QCOMPARE(said(called("SLCO1B1", {"-100", "200 C T 1/1"})),
                 std::string("none; ; warn missing-positions"));
    }

    void positionsAndNotes()
    {
        const auto result = called("AAA", {"100 A G 0|1", "-200", "400 C T 0/1"});
        QCOMPARE(result.positions.size(), std::size_t{4});
        QCOMPARE(result.positions[0].name, std::string("rs1"));
        QCOMPARE(result.positions[0].genotype, std::string("A|G"));
        QVERIFY(result.positions[0].state == clinical::PositionState::Variant);
        QVERIFY(result.positions[0].isKey);
        QVERIFY(result.positions[1].state == clinical::PositionState::Missing);
        QVERIFY(result.positions[2].state == clinical::PositionState::Reference);
        QVERIFY(result.positions[3].state == clinical::PositionState::Unusable);
        QCOMPARE(result.missing(), 2);
        const auto notes = joined(result.notes);
        QVERIFY2(notes.find("rs4") != std::string::npos, notes.c_str());
        QVERIFY2(notes.find("line of 400") != std::string::npos, notes.c_str());
        QVERIFY2(notes.find("rs5: not read") != std::string::npos, notes.c_str());
        QCOMPARE(result.calledBy, std::string("Consilium, invented"));
    }
};

QTEST_APPLESS_MAIN(TestCaller)

#include "tst_caller.moc"
