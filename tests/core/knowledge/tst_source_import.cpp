#include "core/knowledge/import/biomarker_json.h"
#include "core/knowledge/import/import.h"
#include "core/knowledge/reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <boost/json.hpp>

#include <fstream>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

/// Tables of a small invented world with real codes.
struct World
{
    terminology::TumourTree tumours =
        terminology::TumourTree::parse("TISSUE\tTissue\t\t\t\nLUNG\tLung\t\tLung\tTISSUE\n"
                                       "NSCLC\tNon-small cell\t\tLung\tLUNG\n"
                                       "COADREAD\tColorectal\t\tBowel\tTISSUE\n")
            .value();
    terminology::GeneTable genes =
        terminology::GeneTable::parse("ABL1\t76\t25\tABL\t\t\nALK\t427\t238\t\t\t\n"
                                      "BCR\t1014\t613\t\t\t\nBRAF\t1097\t673\t\t\t\n"
                                      "EGFR\t3236\t1956\t\t\t\nEML4\t1316\t27436\t\t\t\n"
                                      "FLT3\t3765\t2322\t\t\t\nKRAS\t6407\t3845\t\t\t\n"
                                      "MET\t7029\t4233\t\t\t\n")
            .value();
    terminology::DrugTable drugs =
        terminology::DrugTable::parse(
            R"({"broadClasses": [], "drugs": [{"name": "gefitinib", "synonyms": ["Iressa"],
                "classes": ["EGFR inhibitor"]}]})")
            .value();
    DiseaseTable diseases =
        DiseaseTable::parse("DOID\t3908\tLung Non-small Cell Carcinoma\tNSCLC\t\t\t\n"
                            "DOID\t60079\tHer2-receptor Positive Breast Cancer\tTISSUE\t\t"
                            "HER2=positive\t\n"
                            "NCIT\tC132146\tAny solid tumour\tTISSUE\t\t\t\n")
            .value();
    std::vector<LabelExclusion> exclusions =
        readExclusions(R"([{"drugs": ["gefitinib"], "within": "TISSUE", "not": "COADREAD",
                            "label": "an invented label"}])")
            .value();

    ImportTables view() const { return {tumours, genes, drugs, diseases, exclusions}; }
};

QByteArray textOf(const std::optional<boost::json::value>& tree)
{
    return tree ? QByteArray::fromStdString(boost::json::serialize(*tree)) : QByteArray("none");
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

    const World m_world;
    const QTemporaryDir m_folder;

    std::filesystem::path write(const QString& name, const std::string& text) const
    {
        const auto path = m_folder.filePath(name).toStdString();
        std::filesystem::create_directories(std::filesystem::path(path).parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    /// An almanac of one statement whose label text is `description`.
    Import almanac(const std::string& biomarker,
                   const std::string& description,
                   const std::string& status = "null",
                   const std::string& disease = "oncotree:NSCLC") const
    {
        const auto folder = QStringLiteral("moa/");
        const auto put = [&](const char* name, const std::string& text) {
            write(folder + QLatin1String(name), text);
        };
        put("statements.json",
            R"([{"id": 1, "description": ")" + description +
                R"(", "reportedIn": ["doc:x"], "proposition_id": 2, "direction": "supports",
                   "indication_id": "ind:x", "status": )" +
                status + "}]");
        put("propositions.json",
            R"([{"id": 2, "predicate": "predictSensitivityTo", "biomarkers": [3],
                 "conditionQualifier_id": 4, "therapy_id": 5, "therapy_group_id": null}])");
        put("biomarkers.json", "[" + biomarker + "]");
        put("diseases.json",
            R"([{"id": 4, "name": "Lung", "primary_coding_id": )" + ('"' + disease + "\"}]"));
        put("therapies.json", R"([{"id": 5, "name": "Gefitinib"}])");
        put("therapy_groups.json", "[]");
        put("genes.json", R"([{"id": 6, "name": "EGFR"}, {"id": 7, "name": "KRAS"}])");
        put("documents.json",
            R"([{"id": "doc:x", "name": "Invented (gefitinib) label", "agent_id": "fda",
                 "publication_date": "2024-01-02"}])");
        put("indications.json",
            R"([{"id": "ind:x", "indication": "", "initial_approval_date": "2020-03-04"}])");
        put("about.json", R"({"last_updated": "2026-01-01"})");
        return importMoalmanac(m_folder.filePath(folder).toStdString(), m_world.view()).value();
    }

    static std::string egfr(const std::string& extensions)
    {
        return R"({"id": 3, "name": "EGFR p.L858R", "genes": [6], "extensions": [)" +
               std::string(R"({"name": "biomarker_type", "value": "Somatic Variant"},)") +
               extensions + "]}";
    }

    const std::string m_l858r = egfr(
        R"({"name": "protein_change", "value": "p.L858R"}, {"name": "_present", "value": true})");

private Q_SLOTS:

    void civicVariants_data()
    {
        QTest::addColumn<QByteArray>("gene");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("tree");
        const auto row = [](const char* gene, const char* name, const char* tree) {
            QTest::newRow(name) << QByteArray(gene) << QByteArray(name) << QByteArray(tree);
        };
        row("BRAF",
            "V600E",
            R"({"kind":"variant","gene":"BRAF","protein":["V600E"],"origin":"somatic"})");
        row("BRAF", "V600", R"({"kind":"codon","gene":"BRAF","codons":[600]})");
        row("KRAS", "G12/G13", R"({"kind":"codon","gene":"KRAS","codons":[12,13]})");
        row("KRAS",
            "Mutation",
            R"({"kind":"class","gene":"KRAS","class":"any","origin":"somatic"})");
        row("EGFR",
            "EXON 19 DELETION",
            R"({"kind":"exon","gene":"EGFR","exons":[19],"change":"deletion"})");
        row("MET",
            "EXON 14 SKIPPING MUTATION",
            R"({"kind":"exon","gene":"MET","exons":[14],"change":"skipping"})");
        row("ALK", "ALK FUSIONS", R"({"kind":"fusion","gene":"ALK"})");
        row("ALK", "EML4-ALK", R"({"kind":"fusion","gene":"EML4","partner":"ALK"})");
        row("ALK", "EML4-ALK e6-e20", R"({"kind":"fusion","gene":"EML4","partner":"ALK"})");
        row("ABL1",
            "BCR-ABL T315I",
            R"({"all":[{"kind":"fusion","gene":"BCR","partner":"ABL1"},)"
            R"({"kind":"variant","gene":"ABL1","protein":["T315I"],"origin":"somatic"}]})");
        row("EGFR", "AMPLIFICATION", R"({"kind":"amplification","gene":"EGFR"})");
        row("KRAS", "WILD TYPE", R"({"kind":"wildtype","gene":"KRAS"})");
        row("EGFR", "VIII", "none");
        row("EGFR", "RS61764370", "none");
        row("TERT", "C228T", "none");
        row("TERT", "C250T", "none");
        row("EGFR", "", "none");
    }

    void civicVariants()
    {
        QFETCH(QByteArray, gene);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, tree);
        QCOMPARE(
            textOf(civicVariant(gene.toStdString(), name.toStdString(), "Somatic", m_world.genes)),
            tree);
    }

    void booleanProfiles_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("tree");
        QTest::newRow("and")
            << QByteArray("EGFR L858R AND EGFR T790M")
            << QByteArray(R"({"all":[{"kind":"variant","gene":"EGFR","protein":["L858R"],)"
                          R"("origin":"any"},{"kind":"variant","gene":"EGFR",)"
                          R"("protein":["T790M"],"origin":"any"}]})");
        QTest::newRow("or, not, brackets")
            << QByteArray("BRAF V600E AND NOT (KRAS Mutation OR EGFR Amplification)")
            << QByteArray(R"({"all":[{"kind":"variant","gene":"BRAF","protein":["V600E"],)"
                          R"("origin":"any"},{"not":{"any":[{"kind":"class","gene":"KRAS",)"
                          R"("class":"any","origin":"any"},{"kind":"amplification",)"
                          R"("gene":"EGFR"}]}}]})");
        QTest::newRow("fusion") << QByteArray("EML4::ALK Fusion")
                                << QByteArray(R"({"kind":"fusion","gene":"EML4","partner":"ALK"})");
        QTest::newRow("any partner")
            << QByteArray("v::ALK Fusion") << QByteArray(R"({"kind":"fusion","gene":"ALK"})");
        QTest::newRow("open bracket")
            << QByteArray("BRAF V600E AND (KRAS G12C") << QByteArray("none");
        QTest::newRow("nothing after and") << QByteArray("BRAF V600E AND") << QByteArray("none");
        QTest::newRow("deeper than allowed")
            << QByteArray("((((((((BRAF V600E))))))))") << QByteArray("none");
    }

    void booleanProfiles()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QByteArray, tree);
        QCOMPARE(textOf(civicProfile(profile.toStdString(), "", m_world.genes)), tree);
    }

    /// The columns of 2021 and the current ones say the same.
    void bothColumnSetsOfCivicAreRead()
    {
        const auto old = write(QStringLiteral("2021-02-e.tsv"),
                               "gene\tvariant\tdisease\tdoid\tdrugs\tdrug_interaction_type\t"
                               "evidence_type\tevidence_direction\tevidence_level\t"
                               "clinical_significance\tcitation_id\tsource_type\trating\t"
                               "evidence_id\tvariant_origin\tevidence_status\n"
                               "EGFR\tL858R\tLung Non-small Cell Carcinoma\t3908\tGefitinib,Newdrug"
                               "\tSubstitutes\tPredictive\tSupports\tB\tSensitivity/Response\t123\t"
                               "PubMed\t4\t77\tSomatic\taccepted\n");
        const auto now =
            write(QStringLiteral("2026-01-e.tsv"),
                  "molecular_profile\tdisease\tdoid\ttherapies\t"
                  "therapy_interaction_type\tevidence_type\tevidence_direction\t"
                  "evidence_level\tsignificance\tcitation_id\tsource_type\trating\t"
                  "evidence_id\tvariant_origin\tevidence_status\n"
                  "EGFR L858R\tLung Non-small Cell Carcinoma\t3908.0\tGefitinib,Newdrug"
                  "\tSubstitutes\tPredictive\tSupports\tB\tSensitivity/Response\t123\t"
                  "PubMed\t4\t77\tSomatic\taccepted\n");
        for (const auto& file : {old, now}) {
            const auto import = importCivic(file, m_world.view()).value();
            QCOMPARE(import.statements.size(), std::size_t{2}); // substitutes: each drug alone
            QCOMPARE(import.newDrugs, std::vector<std::string>{"newdrug"});
            const auto first = readStatement(import.statements.front().text()).value();
            QCOMPARE(first.id, std::string("civic-77-1"));
            QCOMPARE(first.therapy, std::vector<std::string>{"gefitinib"});
            QCOMPARE(first.amp, std::string("II-C"));
            QCOMPARE(first.ampRule, std::string("amp-civic-b"));
            QCOMPARE(first.origin.level, std::string("B"));
            QCOMPARE(first.origin.rating, 4);
            QCOMPARE(first.citations.front().pmid, std::string("123"));
            QVERIFY(!first.isAgainst());
        }
        QVERIFY(importCivic(write(QStringLiteral("other.tsv"), "a\tb\n1\t2\n"), m_world.view())
                    .error()
                    .code == ErrorCode::Malformed);
    }

    /// An export of 2022 gives each therapy of an item a row of its own: a combination stays one.
    void therapiesInRowsOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("rows"); // variant, drug and interaction of each
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* rows, const char* expected) {
            QTest::newRow(name) << QByteArray(rows) << QString::fromLatin1(expected);
        };
        row("combination",
            "L858R,Gefitinib,Combination;L858R,Newdrug,Combination",
            "civic-7 gefitinib+newdrug");
        row("substitutes",
            "L858R,Gefitinib,Substitutes;L858R,Newdrug,Substitutes",
            "civic-7-1 gefitinib|civic-7-2 newdrug");
        row("one drug twice", "L858R,Gefitinib,;L858R,Gefitinib,", "civic-7 gefitinib");
        row("two variants",
            "L858R,Gefitinib,Combination;T790M,Gefitinib,Combination;"
            "L858R,Newdrug,Combination;T790M,Newdrug,Combination",
            "civic-7 gefitinib+newdrug|civic-7b gefitinib+newdrug");
        row("rows that contradict each other",
            "L858R,Gefitinib,Combination;L858R,Newdrug,Substitutes",
            "civic-7 gefitinib");
    }

    void therapiesInRowsOfTheirOwn()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, expected);
        std::string text = "gene\tvariant\tdisease\tdoid\tdrugs\tdrug_interaction_type\t"
                           "evidence_type\tevidence_direction\tevidence_level\t"
                           "clinical_significance\tcitation_id\tevidence_id\n";
        for (const auto& row : rows.split(';')) {
            const auto cells = row.split(',');
            text += "EGFR\t" + cells[0].toStdString() + "\tLung Non-small Cell Carcinoma\t3908\t" +
                    cells[1].toStdString() + '\t' + cells[2].toStdString() +
                    "\tPredictive\tSupports\tB\tSensitivity/Response\t123\t7\n";
        }
        const auto import =
            importCivic(write(QStringLiteral("2022-12-e.tsv"), text), m_world.view()).value();
        QStringList found;
        for (const auto& draft : import.statements) {
            QStringList drugs;
            for (const auto& drug : draft.therapy)
                drugs << QString::fromStdString(drug);
            found << QString::fromStdString(draft.id) + QLatin1Char(' ') +
                         drugs.join(QLatin1Char('+'));
        }
        QCOMPARE(found.join(QLatin1Char('|')), expected);
        const bool isContradicted =
            qstrcmp(QTest::currentDataTag(), "rows that contradict each other") == 0;
        QCOMPARE(import.notes.size(), std::size_t{isContradicted ? 1U : 0U});
    }

    /// Editions split an item in different ways; the later one has it whole.
    void theLaterEditionHasTheItemWhole()
    {
        QTemporaryDir folder;
        const std::string header = "gene\tvariant\tdisease\tdoid\tdrugs\tdrug_interaction_type\t"
                                   "evidence_type\tevidence_direction\tevidence_level\t"
                                   "clinical_significance\tcitation_id\tevidence_id\n";
        const auto rowOf = [](const char* drugs) {
            return std::string("EGFR\tL858R\tLung Non-small Cell Carcinoma\t3908\t") + drugs +
                   "\tSubstitutes\tPredictive\tSupports\tB\tSensitivity/Response\t123\t7\n";
        };
        const auto put = [&](const char* name, const std::string& text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.data(), static_cast<qint64>(text.size()));
        };
        put("2021-02-e.tsv", header + rowOf("Gefitinib,Newdrug"));
        put("2022-12-e.tsv", header + rowOf("Gefitinib"));
        std::vector<std::string> notes;
        const auto imports =
            importFolder(folder.path().toStdString(), m_world.view(), notes).value();
        QStringList found;
        for (const auto& import : imports) {
            for (const auto& draft : import.statements)
                found << QString::fromStdString(draft.id + ' ' + draft.checked);
        }
        QCOMPARE(found, QStringList{QStringLiteral("civic-7 2022-12")});
    }

    /// "Does Not Support" stays, as evidence against; a receptor in the name of the disease becomes
    /// a biomarker; what is not understood is a note with its reason.
    void directionReceptorAndNotes()
    {
        const std::string header = "gene\tvariant\tdisease\tdoid\tdrugs\tdrug_interaction_type\t"
                                   "evidence_type\tevidence_direction\tevidence_level\t"
                                   "clinical_significance\tcitation_id\trating\tevidence_id\n";
        const auto file = write(
            QStringLiteral("2021-02-n.tsv"),
            header +
                "KRAS\tG12C\tHer2-receptor Positive Breast Cancer\t0060079\tGefitinib\t\tPredictive"
                "\tDoes Not Support\tC\tResistance\t1\t\t1\n"
                "KRAS\tG12C\tNo Such Disease\t99999\tGefitinib\t\tPredictive\tSupports\tC\t"
                "Resistance\t1\t\t2\n"
                "EGFR\tVIII\tLung\t3908\tGefitinib\t\tPredictive\tSupports\tC\tResistance\t1\t\t3\n"
                "EGFR\tL858R\tLung\t3908\tGefitinib,Newdrug\tSequential\tPredictive\tSupports\tC\t"
                "Resistance\t1\t\t4\n"
                "EGFR\tL858R\n");
        const auto import = importCivic(file, m_world.view()).value();
        QCOMPARE(import.statements.size(), std::size_t{1});
        QCOMPARE(import.notes.size(), std::size_t{4});
        QCOMPARE(import.notes.front().item, std::string("line 6"));
        const auto statement = readStatement(import.statements.front().text()).value();
        QVERIFY(statement.isAgainst());
        QCOMPARE(statement.biomarker.children.size(), std::size_t{2});
        QCOMPARE(statement.biomarker.children.back().leaf.name, std::string("HER2"));
        const auto table = evidenceTable(import);
        const auto again = readEvidenceTable(table).value();
        QCOMPARE(again.front().text(), [&] {
            auto draft = import.statements.front();
            return draft.text();
        }());
        QVERIFY(readEvidenceTable("one\ttwo\n").error().context.ends_with("line 1"));
    }

    void anAlmanacStatementKeepsItsLabel()
    {
        const auto import = almanac(m_l858r, "gefitinib for EGFR mutated lung cancer");
        QCOMPARE(import.statements.size(), std::size_t{1});
        const auto statement = readStatement(import.statements.front().text()).value();
        QCOMPARE(statement.id, std::string("moa2-1"));
        QCOMPARE(statement.approvals.front().regulator, std::string("FDA"));
        QCOMPARE(statement.approvals.front().date.iso(), std::string("2020-03-04"));
        QCOMPARE(statement.tumour.in, std::vector<std::string>{"NSCLC"});
        QCOMPARE(statement.biomarker.leaf.protein, std::vector<std::string>{"L858R"});
        QCOMPARE(statement.citations.front().date, std::string("2024-01-02"));
    }

    void contradictionsAreNotesNotFacts_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("withdrawn")
            << QByteArray("gefitinib for EGFR") << QByteArray("\"Withdrawn\"")
            << QByteArray("withdrawn at the source");
        QTest::newRow("another gene")
            << QByteArray("gefitinib for KRAS mutated lung cancer") << QByteArray("null")
            << QByteArray("the text it was made from names another gene");
    }

    void contradictionsAreNotesNotFacts()
    {
        QFETCH(QByteArray, description);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, reason);
        const auto import = almanac(m_l858r, description.toStdString(), status.toStdString());
        QVERIFY(import.statements.empty());
        QCOMPARE(import.notes.size(), std::size_t{1});
        QCOMPARE(import.notes.front().reason, reason.toStdString());
    }

    void absenceIsNegated()
    {
        const auto import = almanac(egfr(R"({"name": "protein_change", "value": "p.L858R"},
                            {"name": "_present", "value": false})"),
                                    "gefitinib where EGFR is not mutated");
        const auto statement = readStatement(import.statements.front().text()).value();
        QVERIFY(statement.biomarker.operation == Biomarker::Operation::Not);
    }

    /// A label for any solid tumour that shuts one type out.
    void labelExclusionsAreAdded()
    {
        const auto import =
            almanac(m_l858r, "gefitinib for EGFR mutated tumours", "null", "ncit:C132146");
        const auto statement = readStatement(import.statements.front().text()).value();
        QCOMPARE(statement.tumour.in, std::vector<std::string>{"TISSUE"});
        QCOMPARE(statement.tumour.outside, std::vector<std::string>{"COADREAD"});
    }

    void brokenFilesAreNamed()
    {
        almanac(m_l858r, "gefitinib for EGFR");
        write(QStringLiteral("moa/genes.json"), "[{");
        const auto broken =
            importMoalmanac(m_folder.filePath(QStringLiteral("moa")).toStdString(), m_world.view());
        QVERIFY(broken.error().code == ErrorCode::Malformed);
        QCOMPARE(broken.error().context, std::string("genes.json"));
        std::vector<std::string> notes;
        QVERIFY(importFolder(
                    m_folder.filePath(QStringLiteral("none")).toStdString(), m_world.view(), notes)
                    .error()
                    .code == ErrorCode::NotFound);
    }

    void versionOneGivesResistance()
    {
        const auto file = write(
            QStringLiteral("v1.json"),
            R"([{"feature_type": "Somatic Variant", "gene": "EGFR", "protein_change": "p.T790M",
                 "oncotree_code": "NSCLC", "disease": "Lung", "therapy_name": "Gefitinib",
                 "therapy_resistance": 1, "therapy_sensitivity": "", "favorable_prognosis": "",
                 "predictive_implication": "Guideline", "assertion_id": 9, "pmid": 42,
                 "last_updated": "2025-01-01", "_deprecated": false},
                {"feature_type": "Somatic Variant", "gene": "EGFR", "protein_change": "p.L858R",
                 "oncotree_code": "NSCLC", "disease": "Lung", "therapy_name": "Gefitinib",
                 "therapy_sensitivity": 1, "predictive_implication": "Preclinical",
                 "assertion_id": 10, "last_updated": "2025-01-01", "_deprecated": false}])");
        const auto both = importMoalmanacV1(file, m_world.view(), false).value();
        QCOMPARE(both.statements.size(), std::size_t{2});
        QCOMPARE(both.statements.back().amp, std::string("II-D"));
        const auto beside = importMoalmanacV1(file, m_world.view(), true).value();
        QCOMPARE(beside.statements.size(), std::size_t{1});
        const auto statement = readStatement(beside.statements.front().text()).value();
        QVERIFY(statement.effect == Effect::Resistant);
        QCOMPARE(statement.citations.front().pmid, std::string("42"));
    }

    void tablesThatAreWrongNameTheLine()
    {
        QVERIFY(DiseaseTable::parse("DOID\t1\tx\n").error().context.ends_with("line 1"));
        QVERIFY(!readExclusions(R"([{"drugs": ["a"], "within": "X", "not": "Y"}])").has_value());
    }
};

QTEST_APPLESS_MAIN(TestImport)
#include "tst_source_import.moc"
