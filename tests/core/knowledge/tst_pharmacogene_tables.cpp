#include "tests/support/pharmacogenes.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

/// JSON written with single quotes.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

const QByteArray kGene = "gene\tAAA\t1\tinvented\tno-call\n";
const QByteArray kPosition = "position\tAAA\t100\t\trs1\tA\tG\t100\tkey\n";
const QByteArray kAllele = "allele\tAAA\t*1\t\tall\n";

/// An invented gene in the form that PharmCAT gives: a substitution, a repeat of two counts and a
/// position that is to be left out.
const std::string kTranslation =
    json("{ "
         "'gene': 'AAA', 'chromosome': 'chr1', 'genomeBuild': 'GRCh38.p14', 'version': "
         "'2025-01-02-00-00', "
         "'variants': [ "
         "{'position': 300, 'rsid': null, 'chromosomeHgvsName': 'g.302TA[4]; g.302TA[6]', "
         "'ref': 'CTA', 'alts': ['C', 'CTATA']}, "
         "{'position': 100, 'rsid': 'rs1', 'chromosomeHgvsName': 'g.100A>G', 'ref': 'A', 'alts': "
         "['G']}, "
         "{'position': 400, 'rsid': 'rs4', 'chromosomeHgvsName': 'g.402del', 'ref': 'GT', 'alts': "
         "['G']}, "
         "{'position': 500, 'rsid': 'rs5', 'chromosomeHgvsName': 'g.502_503dup', 'ref': 'C', "
         "'alts': ['CAG']}, "
         "{'position': 600, 'rsid': 'rs6', 'chromosomeHgvsName': 'g.601_602insGC', 'ref': 'C', "
         "'alts': ['CCG']}, "
         "{'position': 900, 'rsid': 'rs9', 'chromosomeHgvsName': 'g.900A>C', 'ref': 'A', 'alts': "
         "['C']}, "
         "{'position': 950, 'rsid': 'rs7', 'chromosomeHgvsName': 'g.950A>C', 'ref': 'A', 'alts': "
         "['C']}], "
         "'namedAlleles': [ "
         "{'name': '*1', 'reference': true, 'alleles': ['CTA', 'A', 'GT', 'C', 'C', 'A', 'A']}, "
         "{'name': '*2.001', 'reference': false, 'alleles': [null, 'G', null, null, null, null]}, "
         "{'name': '*3', 'reference': false, 'alleles': ['C', 'R', null, null, null, null]}, "
         "{'name': '*4', 'reference': false, 'alleles': [null, null, null, null, null, 'C']}, "
         "{'name': '*5', 'reference': false, 'alleles': [null, null, 'G', null, null, null]}], "
         "'suballelesMap': {'*2.001': '*2'}}");
const std::string kExemptions =
    json("{'ignoredPositions': [ "
         "{'position': 900, 'ref': 'A', 'alts': ['C'], 'chromosomeHgvsName': 'g.900A>C'}, "
         "{'position': 950, 'ref': 'AT', 'alts': ['A'], 'chromosomeHgvsName': 'g.951del'}], "
         "'ignoredAlleles': ['*5'], 'requiredPositions': [300], 'amp1Positions': [100], "
         "'extraPositions': [{'position': 50, 'rsid': 'rs0', 'ref': 'A', 'alts': ['C'], "
         "'chromosomeHgvsName': 'g.50A>C'}], "
         "'unphasedDiplotypePriorities': [{'list': ['*1/*2', '*1/*3'], 'pick': '*1/*3'}]}");

} // namespace

class TestPharmacogeneTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void importedDefinition()
    {
        std::vector<ImportNote> notes;
        const auto gene = readGeneDefinition(kTranslation, kExemptions, notes);
        QVERIFY2(gene.has_value(), gene.has_value() ? "" : gene.error().context.c_str());
        QCOMPARE(toTable(gene.value()),
                 std::string("gene\tAAA\t1\tClinPGx 2025-01-02\tno-call\n"
                             "position\tAAA\t100\t\trs1\tA\tG\t100\tkey\n"
                             "position\tAAA\t300\t\t\tCTA\tC,CTATA\t311\trequired\n"
                             "position\tAAA\t400\t\trs4\tGT\tG\t402\t\n"
                             "position\tAAA\t500\t\trs5\tC\tCAG\t503\t\n"
                             "position\tAAA\t600\t\trs6\tC\tCCG\t601\t\n"
                             "position\tAAA\t950\t\trs7\tA\tC\t950\tapart\n"
                             "extra\tAAA\t50\t\trs0\tA\tC\t50\t\n"
                             "allele\tAAA\t*1\t\tall\n"
                             "allele\tAAA\t*2.001\t*2\t100=G\n"
                             "allele\tAAA\t*3\t\t100=R;300=C\n"
                             "priority\tAAA\t*1/*2|*1/*3\t*1/*3\n"));
        // The allele whose only position is left out, the ignored one, the position, and the one
        // that shares a place with an ignored change.
        QCOMPARE(notes.size(), std::size_t{4});
        const auto again = PharmacogeneTable::parse(toTable(gene.value()));
        QVERIFY(again.has_value());
        QCOMPARE(toTable(again.value().all().front()), toTable(gene.value()));
    }

    void brokenSources_data()
    {
        QTest::addColumn<QByteArray>("definition");
        const auto whole = QByteArray::fromStdString(kTranslation);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << whole.left(whole.size() / 2);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another build") << QByteArray(whole).replace("GRCh38.p14", "GRCh37");
        QTest::newRow("no reference allele") << QByteArray(whole).replace("true", "false");
        QTest::newRow("a position without bases")
            << QByteArray(whole).replace("\"ref\": \"A\"", "\"ref\": \"\"");
    }

    void brokenSources()
    {
        QFETCH(QByteArray, definition);
        std::vector<ImportNote> notes;
        const auto gene = readGeneDefinition(definition.toStdString(), {}, notes);
        QVERIFY(!gene.has_value());
        QVERIFY(gene.error().code == ErrorCode::Malformed);
    }

    void importedFunctions()
    {
        const auto pairs = readGeneFunctions(
            json("{'gene': 'AAA', "
                 "'haplotypes': {'*1': 'Normal function', '*2': 'No function'}, "
                 "'diplotypes': [ "
                 "{'diplotypekey': {'*1': 2}, 'phenotype': 'Normal', 'activityScore': null}, "
                 "{'diplotypekey': {'*1': 1, '*2': 1}, 'phenotype': 'Middle'}]}"));
        QVERIFY(pairs.has_value());
        QCOMPARE(toTable(pairs.value()),
                 std::string("allele\tAAA\t*1\tNormal function\t\n"
                             "allele\tAAA\t*2\tNo function\t\n"
                             "pair\tAAA\tNo function\tNormal function\tMiddle\n"
                             "pair\tAAA\tNormal function\tNormal function\tNormal\n"));
        const auto scores = readGeneFunctions(json(
            "{'gene': 'BBB', "
            "'haplotypes': {'*1': '1.0', '*2': '0.0', '*3': 'n/a'}, "
            "'activityValues': {'*1': '1.0', '*2': '0.0', '*3': 'n/a'}, "
            "'namedAlleles': [{'name': '*1', 'functionValue': 'Normal function'}, "
            "{'name': '*2', 'functionValue': 'No function'}, "
            "{'name': '*3', 'functionValue': 'Uncertain function'}], "
            "'diplotypes': [ "
            "{'diplotypekey': {'*1': 2}, 'phenotype': 'Normal', 'activityScore': '2.0'}, "
            "{'diplotypekey': {'*2': 2}, 'phenotype': 'Poor', 'activityScore': '0.0'}, "
            "{'diplotypekey': {'*2': 1, '*1': 1}, 'phenotype': 'Poor', 'activityScore': '1.0'}, "
            "{'diplotypekey': {'*3': 2}, 'phenotype': 'Unsure', 'activityScore': 'n/a'}]}"));
        QVERIFY(scores.has_value());
        QCOMPARE(toTable(scores.value()),
                 std::string("allele\tBBB\t*1\tNormal function\t1.0\n"
                             "allele\tBBB\t*2\tNo function\t0.0\n"
                             "allele\tBBB\t*3\tUncertain function\tn/a\n"
                             "score\tBBB\t0\t1\tPoor\n"
                             "score\tBBB\t2\t2\tNormal\n"
                             "score\tBBB\tn/a\t\tUnsure\n"));
        // One pair of functions cannot mean two things: then the short form would lose something.
        const auto twofold = readGeneFunctions(
            json("{'gene': 'AAA', "
                 "'haplotypes': {'*1': 'Normal function', '*2': 'Normal function'}, "
                 "'diplotypes': [{'diplotypekey': {'*1': 2}, 'phenotype': 'Normal'}, "
                 "{'diplotypekey': {'*2': 2}, 'phenotype': 'Other'}]}"));
        QVERIFY(!twofold.has_value());
    }

    void brokenTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<std::string>("context");
        const auto line = [](int number) {
            return "pharmacogenes: line " + std::to_string(number);
        };
        QTest::newRow("no gene") << kPosition << line(1);
        QTest::newRow("a row of another gene")
            << kGene + QByteArray(kPosition).replace("AAA", "BBB") << line(2);
        QTest::newRow("no alleles")
            << kGene + kPosition << std::string("pharmacogenes: AAA without alleles");
        QTest::newRow("the next before the first is done") << kGene + kPosition + kGene << line(3);
        QTest::newRow("a gene twice") << kGene + kPosition + kAllele + kGene + kPosition + kAllele
                                      << std::string("pharmacogenes: AAA twice");
        QTest::newRow("positions out of order") << kGene + kPosition + kPosition << line(3);
        QTest::newRow("no number")
            << kGene + QByteArray(kPosition).replace("\t100\t\t", "\t1e2\t\t") << line(2);
        QTest::newRow("a base that is none")
            << kGene + QByteArray(kPosition).replace("\tA\tG", "\tA\tU") << line(2);
        QTest::newRow("an unknown mark")
            << kGene + QByteArray(kPosition).replace("key", "lock") << line(2);
        QTest::newRow("an end before the position")
            << kGene + QByteArray(kPosition).replace("\t100\tkey", "\t99\tkey") << line(2);
        QTest::newRow("a first allele that is not whole")
            << kGene + kPosition + "allele\tAAA\t*1\t\t100=R\n"
            << line(3);
        QTest::newRow("an allele twice") << kGene + kPosition + kAllele + kAllele << line(4);
        QTest::newRow("an allele without bases")
            << kGene + kPosition + kAllele + "allele\tAAA\t*2\t\t\n"
            << line(4);
        QTest::newRow("bases that the position lacks")
            << kGene + kPosition + kAllele + "allele\tAAA\t*2\t\t100=T\n"
            << line(4);
        QTest::newRow("a place that is no position")
            << kGene + kPosition + kAllele + "allele\tAAA\t*2\t\t101=G\n"
            << line(4);
        QTest::newRow("a pick that is not among them")
            << kGene + kPosition + kAllele + "priority\tAAA\t*1/*2|*1/*3\t*1/*4\n"
            << line(4);
    }

    void brokenTables()
    {
        QFETCH(QByteArray, table);
        QFETCH(std::string, context);
        const auto read = PharmacogeneTable::parse(table.toStdString());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().context, context);
    }

    void brokenFunctions_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("too few columns") << QByteArray("allele\tAAA\t*1\tNo function\n");
        QTest::newRow("no gene") << QByteArray("allele\t\t*1\tNo function\t\n");
        QTest::newRow("an unknown row") << QByteArray("alele\tAAA\t*1\tNo function\t\n");
        QTest::newRow("a value with a comma") << QByteArray("allele\tAAA\t*1\tNo function\t0,5\n");
        QTest::newRow("an allele twice")
            << QByteArray("allele\tAAA\t*1\tNo function\t\nallele\tAAA\t*1\tNo function\t\n");
        QTest::newRow("ranges that overlap")
            << QByteArray("score\tAAA\t0\t1\tPoor\nscore\tAAA\t1\t2\tNormal\n");
        QTest::newRow("a pair twice")
            << QByteArray("pair\tAAA\ta\tb\tPoor\npair\tAAA\tb\ta\tPoor\n");
        QTest::newRow("no phenotype") << QByteArray("pair\tAAA\ta\tb\t\n");
    }

    void brokenFunctions()
    {
        QFETCH(QByteArray, table);
        const auto read = PharmacogeneFunctions::parse("\n" + table.toStdString());
        QVERIFY(!read.has_value());
        QVERIFY(read.error().context.starts_with("pharmacogene functions: line "));
    }

    /// Numbers of alleles and positions as the source's description states them.
    void shippedTables()
    {
        const std::map<std::string, std::pair<std::size_t, std::size_t>> expected{
            {"ABCG2", {2, 1}},
            {"CACNA1S", {3, 2}},
            {"CYP2B6", {47, 48}},
            {"CYP2C19", {36, 35}},
            {"CYP2C9", {88, 83}},
            {"CYP3A4", {45, 42}},
            {"CYP3A5", {6, 5}},
            {"CYP4F2", {22, 20}},
            {"DPYD", {84, 83}},
            {"G6PD", {185, 171}},
            {"IFNL3", {2, 1}},
            {"NAT2", {59, 47}},
            {"NUDT15", {21, 18}},
            {"SLCO1B1", {46, 35}},
            {"TPMT", {46, 43}},
            {"UGT1A1", {9, 4}},
            {"VKORC1", {2, 1}}};
        const auto& genes = tests::definitions().all();
        QCOMPARE(genes.size(), expected.size());
        for (const auto& gene : genes) {
            QVERIFY2(expected.contains(gene.gene), gene.gene.c_str());
            QVERIFY2(gene.alleles.size() == expected.at(gene.gene).first, gene.gene.c_str());
            QVERIFY2(gene.positions.size() == expected.at(gene.gene).second, gene.gene.c_str());
            QCOMPARE(gene.source, std::string("ClinPGx 2025-11-05"));
        }
        QCOMPARE(tests::definitions().find("CYP2C19")->reference().name, std::string("*38"));
        QVERIFY(tests::functions().find("CYP2D6") != nullptr);
        QVERIFY(tests::functions().find("MT-RNR1") != nullptr);
    }
};

QTEST_APPLESS_MAIN(TestPharmacogeneTables)

#include "tst_pharmacogene_tables.moc"
