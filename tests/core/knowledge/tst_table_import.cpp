#include "core/knowledge/drug_gene.h"
#include "core/knowledge/guidance.h"
#include "core/knowledge/import/import.h"
#include "core/knowledge/import/retarget.h"
#include "core/knowledge/pack.h"
#include "tests/support/pack_sources.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <boost/json.hpp>

#include <fstream>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

namespace fs = std::filesystem;

/// Tables of a small invented world with real names.
struct World
{
    terminology::TumourTree tumours =
        terminology::TumourTree::parse("TISSUE\tTissue\t\t\t\nLUNG\tLung\t\tLung\tTISSUE\n"
                                       "NSCLC\tNon-small cell\t\tLung\tLUNG\n"
                                       "MM\tMyeloma\t\tLymphoid\tTISSUE\n"
                                       "GBM\tGlioblastoma\t\tBrain\tTISSUE\n")
            .value();
    terminology::GeneTable genes =
        terminology::GeneTable::parse("EGFR\t3236\t1956\tHER1\t\t\nKRAS\t6407\t3845\t\t\t\n")
            .value();
    terminology::DrugTable drugs = terminology::DrugTable::parse(
                                       R"({"broadClasses": [], "drugs": [
                {"name": "gefitinib", "synonyms": ["Iressa"], "classes": ["EGFR inhibitor"]},
                {"name": "sotorasib", "synonyms": [], "classes": ["KRAS inhibitor"]}]})")
                                       .value();
    DiseaseTable diseases = DiseaseTable::parse("").value();
    std::vector<LabelExclusion> exclusions;

    ImportTables view() const { return {tumours, genes, drugs, diseases, exclusions}; }
};

const std::string kHeader = "Gene\tinteraction_claim_source\tinteraction_types\tdrug_claim_name\t"
                            "drug_claim_primary_name\tdrug_name\tdrug_chembl_id\tPMIDs\n";

/// JSON written with single quotation marks.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

std::string node(const std::string& code,
                 const std::string& parent,
                 const std::string& children = {},
                 const std::string& more = {})
{
    return json("'" + code + "': {'code': '" + code + "', 'name': 'Name of " + code +
                "', 'mainType': null, 'tissue': 'T', 'parent': " +
                (parent.empty() ? "null" : "'" + parent + "'") + more + ", 'children': {") +
           children + "}}";
}

std::string guideline(const std::string& drug, const std::string& rows, const std::string& version)
{
    return json("{'drugname': '" + drug +
                "', 'drugid': 'RxNorm:7', 'guidelinename': 'A and B', 'url': "
                "'https://example.org', 'genes': ['CYP2D6', 'TPMT'], 'cpicVersion': '" +
                version + "', 'citations': [{'pmid': '12'}], 'recommendations': " + rows + "}");
}

std::string row(const std::string& keys, const std::string& population = "adults")
{
    return json("{'population': '" + population + "', 'lookupkey': " + keys +
                ", 'classification': 'Strong', 'drugrecommendation': 'Invented\\nwords\\twith "
                "breaks', 'implications': {'CYP2D6': 'One | two', 'TPMT': 'Three'}, 'comments': "
                "'n/a', 'phenotypes': {'TPMT': 'Poor Metabolizer'}, 'activityscore': {'CYP2D6': "
                "'0.5'}}");
}

const std::string kBothKeys = json("{'CYP2D6': '0.5', 'TPMT': 'Poor Metabolizer'}");

} // namespace

/// Sources that make a table of their own. All names of drugs, genes and types stand for the form;
/// the facts are invented.
class TestTableImport : public QObject
{
    Q_OBJECT

    const World m_world;
    const QTemporaryDir m_folder;

    fs::path write(const std::string& name, const std::string& text) const
    {
        const auto path = fs::path(m_folder.filePath(QString::fromStdString(name)).toStdString());
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    Import interactions(const std::string& rows) const
    {
        return importDrugGene({write("interactions.tsv", kHeader + rows)}, {}, m_world.view())
            .value();
    }

    static bool notes(const Import& import, const std::string& item, const std::string& reason)
    {
        return std::any_of(import.notes.begin(), import.notes.end(), [&](const ImportNote& note) {
            return note.item.find(item) != std::string::npos &&
                   note.reason.find(reason) != std::string::npos;
        });
    }

private Q_SLOTS:

    void rowsOfOnePairBecomeOneInteraction()
    {
        const auto import =
            interactions("HER1\tOne\tinhibitor\tc1\tGEFITINIB\tGEFITINIB\tCHEMBL9\t30,4\n"
                         "EGFR\tTwo\t\tc2\tIressa\t\t\t4\n"
                         "EGFR\tThree\t\tc3\tGefitinib mesylate\tGEFITINIB MESYLATE\t\t\n"
                         "EGFR\tThree\tbinder\tc4\tUNHEARD-1\tUNHEARD-1\t\t\n");
        const auto table = DrugGeneTable::parse(import.tables.at("drug-gene")).value();
        const auto& all = table.of("EGFR");
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].drug, std::string("gefitinib"));
        QCOMPARE(all[0].chembl, std::string("CHEMBL9"));
        QVERIFY((all[0].types == std::vector<std::string>{"inhibitor"}));
        QVERIFY((all[0].sources == std::vector<std::string>{"One", "Three", "Two"}));
        QVERIFY((all[0].pmids == std::vector<std::string>{"4", "30"}));
        QCOMPARE(all[1].drug, std::string("UNHEARD-1")); // as the source names it
        QVERIFY(table.of("KRAS").empty());
        QCOMPARE(import.rowsTaken, 2);
        QVERIFY(import.newDrugs.empty());
        QVERIFY(import.source.licence.find("not to be passed on") != std::string::npos);
        QCOMPARE(import.source.sha256.size(), std::size_t{64});
    }

    void whatIsNotUsedIsNotedByLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("reason");
        const auto add = [](const char* name, const std::string& row, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(row) << QByteArray(reason);
        };
        add("no gene", "\tA\t\tx\tx\tx\t\t", "no gene");
        add("unknown gene", "NOGENE\tA\t\tx\tx\tx\t\t", "the gene is not known");
        add("no drug name", "EGFR\tA\t\t\t\t\tCHEMBL1\t", "no drug name");
        add("identifiers alone", "EGFR\tA\t\t123\tCID 44\tCHEMBL5\t\t", "only an identifier");
        add("the acid of a salt", "EGFR\tA\t\t12\tCITRIC ACID\tCITRIC ACID\t\t", "acid of a salt");
        add("two drugs", "EGFR\tA\t\tx\tsotorasib\tgefitinib\t\t", "its names mean two drugs");
        add("nobody claims it", "EGFR\t\t\tx\tx\tx\t\t", "no source");
        add("a cell too few", "EGFR\tA\t\tx\tx\tx\t", "7 cells where the header has 8");
        add("not UTF-8", "EGFR\tA\t\tx\tx\tx\xFF\t\t", "not UTF-8");
        add("control character", std::string("EGFR\tA\t\tx\tx\tx\x01y\t\t"), "control characters");
        add("a million characters",
            "EGFR\tA\t\tx\tx\t" + std::string(1'000'000, 'x') + "\t\t",
            "a cell is too long");
        add("a name nobody would write",
            "EGFR\tA\t\tx\tx\t" + std::string(400, 'x') + "\t\t",
            "the drug name is too long");
    }

    void whatIsNotUsedIsNotedByLine()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, reason);
        const auto import =
            interactions("EGFR\tA\t\tx\tx\tIressa\t\t\n" + row.toStdString() + '\n');
        QVERIFY(notes(import, "interactions.tsv line 3", reason.toStdString()));
        const auto table = DrugGeneTable::parse(import.tables.at("drug-gene")).value();
        QCOMPARE(table.of("EGFR").size(), std::size_t{1}); // the rest is read
    }

    void aRowThatStandsThereTwiceIsNoted()
    {
        const auto import =
            interactions("EGFR\tA\t\tx\tx\tIressa\t\t5\nEGFR\tA\t\tx\tx\tIressa\t\t5\n");
        QVERIFY(notes(import, "line 3", "the same as line 2"));
    }

    void theNameOfTheClaimReplacesANumber()
    {
        const auto import = interactions("EGFR\tA\t\t77\tUNHEARD-2\tCHEMBL5\t\t\n"
                                         "EGFR\tA\t\t78\tUNHEARD-3\tCITRIC ACID\t\tx1\n");
        const auto table = DrugGeneTable::parse(import.tables.at("drug-gene")).value();
        QCOMPARE(table.of("EGFR")[0].drug, std::string("UNHEARD-2"));
        QCOMPARE(table.of("EGFR")[1].drug, std::string("UNHEARD-3"));
        QVERIFY(notes(import, "interactions.tsv", "2 rows prefer an identifier"));
        QVERIFY(notes(import, "line 3", "a PMID is no number"));
    }

    /// Both stay visible; which one is right is not for the program to say.
    void contradictoryTypesGiveNoDirection()
    {
        const auto import = interactions("EGFR\tA\tinhibitor\tx\tx\tIressa\t\t\n"
                                         "EGFR\tB\tbinder\tx\tx\tIressa\t\t\n"
                                         "EGFR\tC\tactivator\tx\tx\tIressa\t\t\n"
                                         "KRAS\tC\tchannel blocker,inhibitor\tx\tx\tIressa\t\t\n");
        QVERIFY(notes(import, "line 2, 4", "said to activate and to inhibit"));
        const auto table = DrugGeneTable::parse(import.tables.at("drug-gene")).value();
        QVERIFY(table.of("EGFR")[0].isContradictory());
        QCOMPARE(table.of("EGFR")[0].types.size(), std::size_t{3});
        QVERIFY(!table.of("KRAS")[0].isContradictory());
    }

    void categoriesOfGenes()
    {
        const auto file = write("categories.tsv",
                                "Gene\tgene_long_name\tcategory_sources\tcategory\n"
                                "EGFR\tlong\tA\tKINASE\nEGFR\tlong\tB\tCELL SURFACE\n"
                                "NOGENE\t\tA\tKINASE\nKRAS\t\tA\t\n");
        const auto import =
            importDrugGene({write("interactions.tsv", kHeader + "EGFR\tA\t\tx\tx\tIressa\t\t\n")},
                           {file},
                           m_world.view())
                .value();
        const auto table =
            DrugGeneTable::parse(import.tables.at("drug-gene"), import.tables.at("gene-categories"))
                .value();
        QVERIFY((table.categoriesOf("EGFR") == std::vector<std::string>{"CELL SURFACE", "KINASE"}));
        QVERIFY(notes(import, "categories.tsv line 4", "the gene is not known"));
        QVERIFY(notes(import, "categories.tsv line 5", "no category"));
    }

    /// Each importer on files that are none.
    void brokenFilesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another header") << QByteArray("a\tb\n1\t2\n");
        QTest::newRow("not UTF-8") << QByteArray("{\"TISSUE\": \"\xC3\x28\"}");
        QTest::newRow("a gzip cut short") << QByteArray::fromHex("1f8b080000000000000373");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("a million characters") << QByteArray(1'000'000, 'x');
    }

    void brokenFilesAreRefusedByName()
    {
        QFETCH(QByteArray, content);
        const auto file = write("broken.tsv.gz", content.toStdString());
        const auto check = [](const auto& result) {
            return !result.has_value() && result.error().code == ErrorCode::Malformed &&
                   result.error().context.find("broken.tsv.gz") != std::string::npos;
        };
        QVERIFY(check(importDrugGene({file}, {}, m_world.view())));
        QVERIFY(check(importCpic({file}, m_world.view())));
        QVERIFY(check(importOncotree(file, m_world.tumours)));
    }

    void theTreeSaysWhatChanges()
    {
        const auto file =
            write("tree.json",
                  "{" +
                      node("TISSUE",
                           "",
                           node("LUNG", "TISSUE") + ',' + node("NSCLC", "TISSUE") + ',' +
                               node("PCM", "TISSUE", "", ", 'history': ['MM']") + ',' +
                               node("GB", "TISSUE", "", ", 'revocations': ['GBM']")) +
                      "}");
        const auto types = importOncotree(file, m_world.tumours);
        QVERIFY(types.has_value());
        const auto& import = types.value().import;
        QVERIFY(notes(import, "PCM", "new: Name of PCM"));
        QVERIFY(notes(import, "LUNG", "renamed: Name of LUNG, was Lung"));
        QVERIFY(notes(import, "NSCLC", "moved: under TISSUE, was under LUNG"));
        QVERIFY(notes(import, "MM", "gone: by the tree's history it is PCM"));
        QVERIFY(notes(import, "GBM", "gone: GB names it as a precursor or as revoked"));
        const auto tree = terminology::TumourTree::parse(import.tables.at("tumour-types")).value();
        QCOMPARE(tree.all().size(), std::size_t{5});
        QVERIFY(tree.isWithin("PCM", "TISSUE"));
    }

    void aTreeThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("children");
        QTest::addColumn<QByteArray>("says");
        const auto add = [](const char* name, const std::string& children, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(children) << QByteArray(says);
        };
        add("twice",
            node("LUNG", "TISSUE", node("NSCLC", "LUNG")) + ',' +
                node("BRAIN", "TISSUE", node("NSCLC", "BRAIN")),
            "NSCLC stands there twice");
        add("a circle",
            node("LUNG", "TISSUE", node("NSCLC", "LUNG", node("LUNG", "NSCLC"))),
            "LUNG stands inside itself");
        add("an orphan", node("LUNG", "NOWHERE"), "LUNG: its parent NOWHERE");
        add("another key",
            json("'X': {'code': 'LUNG', 'name': 'n', 'parent': 'TISSUE'}"),
            "another code");
        add("no name", json("'LUNG': {'code': 'LUNG', 'parent': 'TISSUE'}"), "LUNG: code or name");
        add("a long name",
            json("'LUNG': {'code': 'LUNG', 'parent': 'TISSUE', 'name': '" +
                 std::string(1'000'000, 'x') + "'}"),
            "LUNG: code or name");
        add("no object", json("'LUNG': 3"), "TISSUE: a child that is no type");
    }

    void aTreeThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, children);
        QFETCH(QByteArray, says);
        const auto file =
            write("tree.json", "{" + node("TISSUE", "", children.toStdString()) + "}");
        const auto types = importOncotree(file, m_world.tumours);
        QVERIFY(!types.has_value());
        QCOMPARE(types.error().code, ErrorCode::Malformed);
        QVERIFY2(types.error().context.find(says.toStdString()) != std::string::npos,
                 types.error().context.c_str());
    }

    void statementsFollowTheTree()
    {
        TumourImport types;
        types.renamed = {{"MM", "PCM"}};
        types.mergedInto = {{"GBM", "GB"}};
        types.import.tables["tumour-types"] =
            "GB\tGlioblastoma\t\tBrain\tTISSUE\nPCM\tMyeloma\t\tL\tTISSUE\nTISSUE\tTissue\t\t\t\n";
        const auto scope = [](const char* in, const char* outside) {
            return json(std::string("{'tumour':{'in':[") + in + "],'not':[" + outside + "]}}");
        };
        const auto key = [](const char* kind, const char* id) {
            return std::pair(std::string(kind), std::string(id));
        };
        Entries entries{{key("statement", "stays"), scope("\"TISSUE\"", "")},
                        {key("statement", "follows"), scope("\"MM\"", "")},
                        {key("statement", "narrower"), scope("\"PCM\",\"GBM\"", "")},
                        {key("statement", "gone"), scope("\"GBM\"", "")},
                        {key("regimen", "would-widen"), scope("\"TISSUE\"", "\"GBM\"")},
                        {key("table", "diagnosis-map"), "#h\nicd-10\tA\tMM\nicd-10\tB\tGBM\n"},
                        {key("table", "source-diseases"), "DOID\t1\tx\tMM,GBM\t\t\t\n"},
                        {key("table", "tumour-types"), "old"}};
        QVERIFY(retarget(entries, types).has_value());
        QCOMPARE(entries.at(key("statement", "stays")), scope("\"TISSUE\"", ""));
        QCOMPARE(entries.at(key("statement", "follows")), scope("\"PCM\"", ""));
        QCOMPARE(entries.at(key("statement", "narrower")), scope("\"PCM\"", ""));
        QVERIFY(!entries.contains(key("statement", "gone")));
        QVERIFY(!entries.contains(key("regimen", "would-widen")));
        QVERIFY(!entries.contains(key("table", "tumour-types")));
        QCOMPARE(entries.at(key("table", "diagnosis-map")), std::string("#h\nicd-10\tA\tPCM\n"));
        QCOMPARE(entries.at(key("table", "source-diseases")),
                 std::string("DOID\t1\tx\tPCM\t\t\t\n"));
        QVERIFY(notes(types.import, "statement follows", "MM is PCM"));
        QVERIFY(notes(
            types.import, "statement gone", "left out, the tree has no tumour type GBM (see GB)"));
        QVERIFY(notes(types.import, "regimen would-widen", "no excluded type GBM"));
        QVERIFY(notes(types.import, "statement narrower", "without GBM"));
        QVERIFY(notes(types.import, "statements and regimens", "2 are left out"));
        QVERIFY(notes(types.import, "diagnosis-map line 3", "no GBM"));
    }

    void theLatestTreeCounts()
    {
        const auto tree = "{" + node("TISSUE", "", node("LUNG", "TISSUE")) + "}";
        write("trees/tree_2020_01_02.json", tree);
        write("trees/below/tree_2021_01_02.json", "{" + node("TISSUE", "") + "}");
        const fs::path folder = m_folder.filePath(QStringLiteral("trees")).toStdString();
        const auto types = importTumourTypes({folder}, m_world.tumours).value();
        QVERIFY(types.has_value());
        QCOMPARE(types->import.rowsTaken, 1);
        QVERIFY(notes(types->import, "tree_2020_01_02.json", "a later edition"));
        write("trees/tree.json", tree);
        QCOMPARE(importTumourTypes({folder}, m_world.tumours).error().code, ErrorCode::Ambiguous);
    }

    void guidanceKeepsItsKeysAndWords()
    {
        const auto import =
            importCpic({write("guidance.json",
                              guideline("Gefitinib", "[" + row(kBothKeys) + "]", "v1.2.0"))},
                       m_world.view())
                .value();
        const auto table = GuidanceTable::parse(import.tables.at("guidance")).value();
        QCOMPARE(table.all().size(), std::size_t{1});
        QCOMPARE(table.of("gefitinib").size(), std::size_t{1});
        const auto& one = table.all().front();
        QCOMPARE(one.recommendation, std::string("Invented words with breaks"));
        QCOMPARE(one.strength, std::string("Strong"));
        QCOMPARE(one.population, std::string("adults"));
        QCOMPARE(one.rxnorm, std::string("7"));
        QCOMPARE(one.version, std::string("v1.2.0"));
        QVERIFY(one.comment.empty());
        QVERIFY((one.pmids == std::vector<std::string>{"12"}));
        QCOMPARE(one.keys.size(), std::size_t{2}); // both genes have to be met
        QVERIFY(one.keys[0].gene == "CYP2D6" &&
                one.keys[0].values == std::vector<std::string>{"0.5"} &&
                one.keys[0].kind == GuidanceKey::Kind::ActivityScore);
        QVERIFY(one.keys[1].gene == "TPMT" && one.keys[1].kind == GuidanceKey::Kind::Phenotype);
        QCOMPARE(one.implications[0].second, std::string("One / two"));
        QVERIFY(import.source.licence.find("CC0") != std::string::npos);
        QVERIFY(import.source.name.find("v1.2.0") != std::string::npos);
    }

    void guidanceThatCannotBeUsedIsNoted()
    {
        const auto rows = "[" + row("{'CYP2D6': '0.5'}") + ',' +
                          row("{'CYP2D6': '0.5', 'TPMT': 'x', 'UGT1A1': 'y'}") + ',' +
                          row(kBothKeys) + ',' + row(kBothKeys) + ", {'lookupkey': " + kBothKeys +
                          ", 'population': 'b'}, 7, {'lookupkey': " + kBothKeys +
                          ", 'population': 'c', 'drugrecommendation': 'Words'}]";
        const auto import =
            importCpic({write("a.json", guideline("x", rows, "v1.2.0")),
                        write("b.json", guideline("y", "null", "v1.2.0")),
                        write("c.json", json("[{'genes': ['TPMT']}, {'drugname': 'z'}]"))},
                       m_world.view())
                .value();
        QVERIFY(notes(import, "x row 1", "TPMT has no lookup key"));
        QVERIFY(notes(import, "x row 2", "a gene that the guideline does not name"));
        QVERIFY(notes(import, "x row 4", "the same population and lookup keys"));
        QVERIFY(notes(import, "x row 5", "no recommendation"));
        QVERIFY(notes(import, "x row 6", "no recommendation"));
        QVERIFY(notes(import, "x", "no implications for CYP2D6 in 1 of its rows"));
        QVERIFY(notes(import, "x row 7", "states no strength"));
        QVERIFY(notes(import, "y", "no table of recommendations"));
        QVERIFY(notes(import, "c.json record 1", "no drug name"));
        QVERIFY(notes(import, "c.json record 2", "no gene"));
        QCOMPARE(import.rowsTaken, 2);
    }

    void theLatestVersionOfAGuidelineCounts()
    {
        const auto one = guideline("x", "[" + row(kBothKeys) + "]", "v1.9.0");
        const auto later = guideline("x", "[" + row(kBothKeys, "later") + "]", "v1.10.0");
        const auto import =
            importCpic({write("a.json", one), write("b.json", later), write("c.json", later)},
                       m_world.view())
                .value();
        const auto table = GuidanceTable::parse(import.tables.at("guidance")).value();
        QCOMPARE(table.all().size(), std::size_t{1});
        QCOMPARE(table.all().front().population, std::string("later"));
        QVERIFY(notes(import, "x in a.json", "version v1.9.0"));
        QVERIFY(notes(import, "x in c.json", "the same record as in b.json"));
    }

    void wrongLinesOfThePackAreRefused()
    {
        QCOMPARE(DrugGeneTable::parse("EGFR\tx\t\t\t\t\n").error().context,
                 std::string("drug-gene: line 1")); // nobody claims it
        QCOMPARE(DrugGeneTable::parse("", "EGFR\tA\nEGFR\tB\n").error().context,
                 std::string("gene-categories: line 2"));
        QCOMPARE(GuidanceTable::parse("CPIC\n").error().context, std::string("guidance: line 1"));
        QVERIFY(DrugGeneTable::parse("").value().isEmpty());
        QVERIFY(GuidanceTable::parse("").value().isEmpty());
    }

    void thePackHoldsTheTablesAndNamesTheirSources()
    {
        tests::PackSources sources;
        sources.gene("NEWGENE1");
        write("all/interactions.tsv", kHeader + "NEWGENE1\tA\tinhibitor\tx\tx\tUNHEARD-1\t\t3\n");
        write("all/below/guidance.json", guideline("x", "[" + row(kBothKeys) + "]", "v1.2.0"));
        write("all/empty.tsv", "");
        std::vector<std::string> said;
        BuildOptions options;
        options.imports = {m_folder.filePath(QStringLiteral("all")).toStdString()};
        options.notes = &said;
        const fs::path file = m_folder.filePath(QStringLiteral("a.cpack")).toStdString();
        const auto manifest = build(sources.folder(), file, options);
        QVERIFY2(manifest.has_value(),
                 manifest.has_value() ? "" : manifest.error().context.c_str());
        const auto pack = Pack::load(file).value();
        const auto table = DrugGeneTable::parse(pack.drugGene).value();
        QCOMPARE(table.of("NEWGENE1").size(), std::size_t{1});
        QCOMPARE(GuidanceTable::parse(pack.guidance).value().all().size(), std::size_t{1});
        const auto names = [&](const char* words) {
            return std::any_of(pack.manifest.sources.begin(),
                               pack.manifest.sources.end(),
                               [&](const PackSource& source) {
                                   return source.name.find(words) != std::string::npos &&
                                          !source.licence.empty() && source.sha256.size() == 64;
                               });
        };
        QVERIFY(names("Drug-gene interactions"));
        QVERIFY(names("CPIC, cpicpgx.org, database v1.2.0"));
        QVERIFY(std::any_of(said.begin(), said.end(), [](const std::string& note) {
            return note.starts_with("empty.tsv: not used");
        }));
        // The drug table is the pack's own: an interaction makes no drug known.
        QVERIFY(pack.drugsJson.find("UNHEARD") == std::string::npos);
    }

    void realInteractionsAreRead()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const fs::path folder = tests::sharedData().toStdString() + "/drug-gene";
        World world;
        const auto text = [](const char* name) {
            return tests::bytesOf(fs::path(CONSILIUM_SOURCE_DIR "/resources/knowledge") / name)
                .toStdString();
        };
        world.genes = terminology::GeneTable::parse(text("genes.tsv")).value();
        world.drugs = terminology::DrugTable::parse(text("drugs.json")).value();
        std::vector<std::string> unknown;
        const auto imports = importFolder(folder, world.view(), unknown).value();
        QCOMPARE(imports.size(), std::size_t{1});
        QVERIFY(unknown.empty());
        const auto& import = imports.front();
        QCOMPARE(import.itemsRead, 42727 + 20075);
        const auto count = [&](const char* reason) {
            return std::count_if(
                import.notes.begin(), import.notes.end(), [&](const ImportNote& note) {
                    return note.reason == reason && note.item.starts_with("dgidb_interactions");
                });
        };
        // Of 1,890 rows some stand there twice: those are noted as repeats.
        QVERIFY(count("no gene") > 1700 && count("no gene") <= 1890);
        QVERIFY(count("the drug name is only an identifier") >= 15);
        QVERIFY(notes(import, "dgidb_interactions.tsv.gz line", "the same as line"));
        QVERIFY(notes(import, "dgidb_interactions.tsv.gz line", "EGFR and panitumumab: said to"));
        const auto table =
            DrugGeneTable::parse(import.tables.at("drug-gene"), import.tables.at("gene-categories"))
                .value();
        const auto& egfr = table.of("EGFR");
        const auto found = std::find_if(egfr.begin(), egfr.end(), [](const Interaction& one) {
            return one.drug == "gefitinib";
        });
        QVERIFY(found != egfr.end() && found->sources.size() > 3 && !found->pmids.empty());
        QVERIFY(!table.categoriesOf("EGFR").empty());
    }

    void realTreesAreRead()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const fs::path folder = tests::sharedData().toStdString() + "/oncotree";
        const auto base =
            terminology::TumourTree::parse(
                tests::bytesOf(CONSILIUM_SOURCE_DIR "/resources/knowledge/oncotree.tsv")
                    .toStdString())
                .value();
        const auto newest = importTumourTypes({folder}, base).value();
        QCOMPARE(newest->import.rowsTaken, 898);
        QCOMPARE(newest->import.notes.size(),
                 std::size_t{1}); // the shipped edition: only the older file
        const auto older = importOncotree(folder / "oncotree_2021_11_02.json.gz", base).value();
        QCOMPARE(older.import.rowsTaken, 885);
        const auto starting = [&](const char* words) {
            return std::count_if(
                older.import.notes.begin(), older.import.notes.end(), [&](const ImportNote& note) {
                    return note.reason.starts_with(words);
                });
        };
        QCOMPARE(starting("new:"), std::ptrdiff_t{6});
        QCOMPARE(starting("gone:"), std::ptrdiff_t{19});
        QCOMPARE(starting("renamed:"), std::ptrdiff_t{5});
        QCOMPARE(starting("moved:"), std::ptrdiff_t{7});
    }

    void realGuidanceIsRead()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const fs::path folder = tests::sharedData().toStdString() + "/cpic-guidance";
        std::vector<std::string> unknown;
        const auto imports = importFolder(folder, m_world.view(), unknown).value();
        QCOMPARE(imports.size(), std::size_t{1});
        const auto& import = imports.front();
        QCOMPARE(import.itemsRead, 2098);
        QCOMPARE(import.rowsTaken, 2094);
        QVERIFY(notes(import, "rosuvastatin row 27", "no recommendation"));
        QVERIFY(notes(import, "phenytoin row 37", "states no strength"));
        QVERIFY(notes(import, "warfarin", "no table of recommendations"));
        QVERIFY(notes(import, "fluorouracil", "DPYD activity scores 1.0 and 1.5"));
        QVERIFY(notes(import, "capecitabine in", "the same record as in"));
        QCOMPARE(unknown.size(), std::size_t{1}); // DPWG's annotations have another form
        const auto table = GuidanceTable::parse(import.tables.at("guidance")).value();
        for (const auto* one : table.of("mercaptopurine"))
            QCOMPARE(one->keys.size(), std::size_t{2});
        QVERIFY(!table.of("mercaptopurine").empty());
    }
};

QTEST_APPLESS_MAIN(TestTableImport)
#include "tst_table_import.moc"
