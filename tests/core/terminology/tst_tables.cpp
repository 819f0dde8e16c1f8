#include "core/terminology/tables.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTest>

using namespace consilium;
using namespace consilium::terminology;
using tests::coded;

namespace
{

constexpr auto kSnomed = "http://snomed.info/sct";
constexpr auto kIcd10 = "http://hl7.org/fhir/sid/icd-10-cm";
constexpr auto kIcdO = "http://terminology.hl7.org/CodeSystem/icd-o-3";
constexpr auto kRxnorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

/// A table of resources/knowledge.
std::string shipped(const char* name)
{
    QFile file(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", name);
    return file.readAll().toStdString();
}

template <typename Table>
Table parsed(const std::string& text)
{
    auto table = Table::parse(text);
    if (!table.has_value())
        qFatal("%s", table.error().context.c_str());
    return std::move(table).value();
}

std::vector<std::string> words(const QString& commaSeparated)
{
    std::vector<std::string> all;
    for (const auto& word : commaSeparated.split(QLatin1Char(','), Qt::SkipEmptyParts))
        all.push_back(word.trimmed().toStdString());
    return all;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

    TumourTree m_tree = parsed<TumourTree>(shipped("oncotree.tsv"));
    GeneTable m_genes = parsed<GeneTable>(shipped("genes.tsv"));
    DrugTable m_drugs = parsed<DrugTable>(shipped("drugs.json"));
    DiagnosisMap m_map = parsed<DiagnosisMap>(shipped("diagnosis-map.tsv"));

private Q_SLOTS:

    void lineageGoesToTheRoot_data()
    {
        // Parents as oncotree.info shows them.
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("lineage");
        QTest::newRow("lung adenocarcinoma")
            << QStringLiteral("LUAD") << QStringLiteral("LUAD,NSCLC,LUNG,TISSUE");
        QTest::newRow("breast ductal")
            << QStringLiteral("IDC") << QStringLiteral("IDC,BRCA,BREAST,TISSUE");
        QTest::newRow("colon") << QStringLiteral("COAD")
                               << QStringLiteral("COAD,COADREAD,BOWEL,TISSUE");
        QTest::newRow("the root") << QStringLiteral("TISSUE") << QStringLiteral("TISSUE");
        QTest::newRow("no such code") << QStringLiteral("NOSUCH") << QString();
        QTest::newRow("lower case is not a code") << QStringLiteral("luad") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void lineageGoesToTheRoot()
    {
        QFETCH(QString, code);
        QFETCH(QString, lineage);
        QCOMPARE(m_tree.lineage(code.toStdString()), words(lineage));
    }

    void within_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("ancestor");
        QTest::addColumn<bool>("expected");
        QTest::newRow("itself") << QStringLiteral("LUAD") << QStringLiteral("LUAD") << true;
        QTest::newRow("two levels up") << QStringLiteral("LUAD") << QStringLiteral("LUNG") << true;
        QTest::newRow("downwards is not within")
            << QStringLiteral("LUNG") << QStringLiteral("LUAD") << false;
        QTest::newRow("a sister") << QStringLiteral("LUAD") << QStringLiteral("LUSC") << false;
        QTest::newRow("leukaemia is within myeloid")
            << QStringLiteral("AML") << QStringLiteral("MYELOID") << true;
        QTest::newRow("the stromal tumour of the gut is not bowel")
            << QStringLiteral("GIST") << QStringLiteral("BOWEL") << false;
        QTest::newRow("unknown code")
            << QStringLiteral("NOSUCH") << QStringLiteral("TISSUE") << false;
        QTest::newRow("unknown ancestor")
            << QStringLiteral("LUAD") << QStringLiteral("NOSUCH") << false;
        QTest::newRow("two unknown codes that are equal")
            << QStringLiteral("NOSUCH") << QStringLiteral("NOSUCH") << false;
        QTest::newRow("nothing within nothing") << QString() << QString() << false;
    }

    void within()
    {
        QFETCH(QString, code);
        QFETCH(QString, ancestor);
        QFETCH(bool, expected);
        QCOMPARE(m_tree.isWithin(code.toStdString(), ancestor.toStdString()), expected);
    }

    void everyTumourTypeReachesTheRoot()
    {
        QVERIFY(m_tree.all().size() > 800);
        for (const auto& [code, type] : m_tree.all())
            QVERIFY2(m_tree.isWithin(code, "TISSUE"), code.c_str());
    }

    void brokenTablesAreRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("context");
        const auto row =
            [](const char* name, const char* kind, const char* table, const char* context) {
                QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(table)
                                    << QString::fromLatin1(context);
            };
        row("tree: four cells", "tree", "#c\nA\tA\tA\tA\n", "tumour types: line 2");
        row("tree: a code twice", "tree", "A\tA\t\t\t\nA\tB\t\t\t\n", "tumour types: A twice");
        row("tree: parent missing", "tree", "A\tA\t\t\tZ\n", "tumour types: parent of A");
        row("genes: five cells", "genes", "A\t1\t2\t\tE\n", "genes: line 1");
        row("map: two cells", "map", "icd-10\tC34\n", "diagnosis map: line 1");
        row("drugs: not JSON", "drugs", "{", "drugs: list missing");
        row("drugs: no list", "drugs", "{\"drugs\": 3}", "drugs: list missing");
        row("drugs: entry is a number", "drugs", "{\"drugs\": [3]}", "drugs: entry");
        row("drugs: entry without a name",
            "drugs",
            "{\"drugs\": [{\"classes\": []}]}",
            "drugs: name");
    }

    void brokenTablesAreRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, table);
        QFETCH(QString, context);
        const auto text = table.toStdString();
        const auto error = [&]() -> Error {
            if (kind == QLatin1String("tree"))
                return TumourTree::parse(text).error();
            if (kind == QLatin1String("genes"))
                return GeneTable::parse(text).error();
            return kind == QLatin1String("map") ? DiagnosisMap::parse(text).error()
                                                : DrugTable::parse(text).error();
        }();
        QCOMPARE(static_cast<int>(error.code), static_cast<int>(ErrorCode::Malformed));
        QCOMPARE(QString::fromStdString(error.context), context);
    }

    void aCircleOfParentsEnds()
    {
        const auto tree = parsed<TumourTree>("A\tA\t\t\tB\nB\tB\t\t\tA\n");
        QVERIFY(tree.isWithin("A", "B"));
        QVERIFY(!tree.isWithin("A", "TISSUE"));
    }

    void genesByAnyName_data()
    {
        // Approved symbols and former names as genenames.org lists them.
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("approved");
        const auto row = [](const char* name, const char* written, const char* approved) {
            QTest::newRow(name) << QString::fromLatin1(written) << QString::fromLatin1(approved);
        };
        row("approved symbol", "EGFR", "EGFR");
        row("lower case", "egfr", "EGFR");
        row("protein name", "HER2", "ERBB2");
        row("protein name, mixed case", "Her2", "ERBB2");
        row("ligand", "PD-L1", "CD274");
        row("former symbol", "MLL", "KMT2A");
        row("with a dash", "c-MET", "MET");
        row("kinase", "TRKA", "NTRK1");
        row("an alias never hides the gene that carries the name", "BACH1", "BACH1");
        row("not known, kept as written", "NOSUCHGENE9", "NOSUCHGENE9");
        row("nothing", "", "");
    }

    void genesByAnyName()
    {
        QFETCH(QString, written);
        QFETCH(QString, approved);
        QCOMPARE(m_genes.approved(written.toStdString()), approved.toStdString());
    }

    void ingredients_data()
    {
        QTest::addColumn<QString>("rxnorm");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("ingredients");
        const auto row =
            [](const char* name, const char* rxnorm, const char* written, const char* ingredients) {
                QTest::newRow(name) << QString::fromLatin1(rxnorm) << QString::fromLatin1(written)
                                    << QString::fromLatin1(ingredients);
            };
        row("plain name", "", "osimertinib", "osimertinib");
        row("capitals", "", "OSIMERTINIB", "osimertinib");
        row("code alone", "1721560", "", "osimertinib");
        row("code and name of the same drug",
            "1721560",
            "osimertinib 80 MG Oral Tablet [Tagrisso]",
            "osimertinib");
        row("trade name", "", "Keytruda", "pembrolizumab");
        row("clinical drug", "", "pembrolizumab 25 MG/ML Injection [Keytruda]", "pembrolizumab");
        row("salt", "", "imatinib mesylate 400 MG Oral Tablet", "imatinib");
        row("ester", "", "abiraterone acetate", "abiraterone");
        row("biosimilar suffix", "", "trastuzumab-dkst", "trastuzumab");
        row("two drugs of a regimen", "", "dabrafenib + trametinib", "dabrafenib,trametinib");
        row("slash", "", "carboplatin/paclitaxel", "carboplatin,paclitaxel");
        row("conjugate is not its antibody",
            "",
            "trastuzumab deruxtecan",
            "trastuzumab deruxtecan");
        row("conjugate with prefix and suffix",
            "",
            "fam-trastuzumab deruxtecan-nxki 100 MG",
            "trastuzumab deruxtecan");
        row("other conjugate", "", "ado-trastuzumab emtansine [Kadcyla]", "trastuzumab emtansine");
        row("other conjugate by trade name", "", "Enhertu", "trastuzumab deruxtecan");
        row("liposomal form is its own drug",
            "",
            "irinotecan liposome injection",
            "irinotecan liposomal");
        row("albumin-bound form is its own drug", "", "paclitaxel protein-bound", "nab-paclitaxel");
        row("fixed combination", "", "trifluridine and tipiracil 20 MG", "trifluridine-tipiracil");
        row("a word that only contains a drug's name", "", "procisplatinol", "");
        row("a word that only begins a drug's name", "", "trastu", "");
        row("carboplatin is not cisplatin", "", "carboplatin", "carboplatin");
        row("folic acid is not folinic acid", "", "folic acid 5 MG", "");
        row("another drug", "", "levothyroxine 50 UG Oral Tablet", "");
        row("a drug that is not for cancer", "", "omeprazole 20 MG Delayed Release", "omeprazole");
        row("the same by number", "7646", "", "omeprazole");
        row("unknown code", "999999999", "", "");
        row("nothing", "", "", "");
    }

    void ingredients()
    {
        QFETCH(QString, rxnorm);
        QFETCH(QString, written);
        QFETCH(QString, ingredients);
        auto medication =
            rxnorm.isEmpty() ? clinical::Concept{} : coded(kRxnorm, rxnorm.toStdString());
        medication.text = written.toStdString();
        QCOMPARE(m_drugs.ingredientsOf(medication), words(ingredients));
        // The display of a coding of another system speaks as well as the text.
        if (rxnorm.isEmpty())
            QCOMPARE(m_drugs.ingredientsOf(coded("urn:local", "x", written.toStdString())),
                     words(ingredients));
    }

    void secondCodingOfTheSameSystemIsRead()
    {
        clinical::Concept medication;
        medication.codings = {{kRxnorm, "999999999", {}}, {kRxnorm, "1721560", {}}};
        QCOMPARE(m_drugs.ingredientsOf(medication), std::vector<std::string>{"osimertinib"});
    }

    void classes()
    {
        QVERIFY(m_drugs.isOfClass("osimertinib", "EGFR tyrosine-kinase inhibitor"));
        QVERIFY(m_drugs.isOfClass("Tagrisso", "EGFR tyrosine-kinase inhibitor"));
        QVERIFY(m_drugs.isOfClass("osimertinib", "osimertinib"));
        QVERIFY(!m_drugs.isOfClass("osimertinib", "ALK inhibitor"));
        QVERIFY(!m_drugs.isOfClass("nosuchdrug", "nosuchdrug"));
    }

    /// Drugs listed for their genes or for the enzymes that they block are no treatment of cancer.
    void purpose()
    {
        QVERIFY(!m_drugs.isForCancer("omeprazole"));
        QVERIFY(!m_drugs.isForCancer("Prozac"));
        QVERIFY(m_drugs.isForCancer("osimertinib"));
        QVERIFY(m_drugs.isForCancer("mercaptopurine"));
        QVERIFY(m_drugs.isForCancer("nosuchdrug"));
        // Without a class such a drug is never a therapy of an imported statement.
        for (const auto& drug : m_drugs.all())
            QVERIFY2(drug.isForCancer || drug.classes.empty(), drug.name.c_str());
    }

    void sharedMechanism_data()
    {
        QTest::addColumn<QString>("drug");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* name, const char* drug, const char* other, bool expected) {
            QTest::newRow(name) << QString::fromLatin1(drug) << QString::fromLatin1(other)
                                << expected;
        };
        row("two EGFR inhibitors", "erlotinib", "gefitinib", true);
        row("two PD-1 antibodies", "nivolumab", "pembrolizumab", true);
        row("two CDK4/6 inhibitors", "palbociclib", "ribociclib", true);
        row("by trade name", "Tarceva", "Iressa", true);
        row("EGFR and ALK inhibitor", "erlotinib", "alectinib", false);
        row("two antibodies of different targets", "cetuximab", "trastuzumab", false);
        row("endocrine therapies of different kinds", "letrozole", "tamoxifen", false);
        row("antibody conjugates of different targets",
            "trastuzumab deruxtecan",
            "enfortumab vedotin",
            false);
        row("unknown drug", "nosuchdrug", "erlotinib", false);
    }

    void sharedMechanism()
    {
        QFETCH(QString, drug);
        QFETCH(QString, other);
        QFETCH(bool, expected);
        QCOMPARE(m_drugs.shareMechanism(drug.toStdString(), other.toStdString()), expected);
        QCOMPARE(m_drugs.shareMechanism(other.toStdString(), drug.toStdString()), expected);
    }

    void noDrugNameMeansTwoDrugs()
    {
        for (const auto& drug : m_drugs.all()) {
            QCOMPARE(m_drugs.find(drug.name), &drug);
            for (const auto& synonym : drug.synonyms)
                QVERIFY2(m_drugs.find(synonym) == &drug, synonym.c_str());
        }
    }

    void diagnosis_data()
    {
        QTest::addColumn<QStringList>("diagnosis"); // system, code, system, code ...
        QTest::addColumn<QStringList>("histology");
        QTest::addColumn<QStringList>("site");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name,
                            const QStringList& diagnosis,
                            const QStringList& histology,
                            const QStringList& site,
                            const char* expected) {
            QTest::newRow(name) << diagnosis << histology << site << QString::fromLatin1(expected);
        };
        const auto icd10 = QString::fromLatin1(kIcd10);
        const auto icdO = QString::fromLatin1(kIcdO);
        const auto snomed = QString::fromLatin1(kSnomed);
        const auto code = [](const char* digits) { return QString::fromLatin1(digits); };
        row("stated OncoTree code wins",
            {code("http://oncotree.info"), code("LUSC"), icd10, code("C34.11")},
            {},
            {},
            "LUSC");
        row("stated code that OncoTree does not have",
            {code("http://oncotree.info"), code("XXXX"), icd10, code("C34.11")},
            {},
            {},
            "LUNG");
        row("ICD-10-CM with more digits", {icd10, code("C34.11")}, {}, {}, "LUNG");
        row("ICD-10 category", {icd10, code("C61")}, {}, {}, "PROSTATE");
        row("ICD-10 letter digit of GIST", {icd10, code("C49.A3")}, {}, {}, "GIST");
        row("ICD-10 of bile duct", {icd10, code("C22.1")}, {}, {}, "IHCH");
        row("ICD-10 that is no tumour", {icd10, code("I10")}, {}, {}, "");
        row("morphology refines the site",
            {icd10, code("C34.11")},
            {icdO, code("8140/3")},
            {},
            "LUAD");
        row("adenocarcinoma of the colon",
            {icd10, code("C18.7")},
            {icdO, code("8140/3")},
            {},
            "COAD");
        row("adenocarcinoma of the stomach",
            {icd10, code("C16.3")},
            {icdO, code("8140/3")},
            {},
            "STAD");
        row("morphology alone that any organ can have", {}, {icdO, code("8140/3")}, {}, "");
        row("morphology that names the tumour", {}, {icdO, code("8936/3")}, {}, "GIST");
        row("stromal tumour of the stomach",
            {icd10, code("C16.9")},
            {icdO, code("8936/3")},
            {},
            "GIST");
        row("site in ICD-O-3 topography",
            {},
            {icdO, code("8140/3")},
            {icdO, code("C34.1")},
            "LUAD");
        row("squamous cell carcinoma of the cervix",
            {icd10, code("C53.9")},
            {icdO, code("8070/3")},
            {},
            "CESC");
        row("SNOMED non-small cell lung cancer", {snomed, code("254637007")}, {}, {}, "NSCLC");
        row("SNOMED morphology of the lung",
            {snomed, code("363358000")},
            {snomed, code("35917007")},
            {},
            "LUAD");
        row("second SNOMED coding says more",
            {snomed, code("363358000"), snomed, code("254626006")},
            {},
            {},
            "LUAD");
        row("SNOMED malignant disease, nothing more", {snomed, code("363346000")}, {}, {}, "");
        row("melanoma of the skin", {icd10, code("C43.5")}, {icdO, code("8720/3")}, {}, "SKCM");
        row("duct carcinoma of the breast",
            {icd10, code("C50.4")},
            {icdO, code("8500/3")},
            {},
            "IDC");
        row("no code at all", {}, {}, {}, "");
    }

    void diagnosis()
    {
        QFETCH(QStringList, diagnosis);
        QFETCH(QStringList, histology);
        QFETCH(QStringList, site);
        QFETCH(QString, expected);
        const auto conceptOf = [](const QStringList& list) {
            clinical::Concept stated;
            for (qsizetype at = 0; at + 1 < list.size(); at += 2)
                stated.codings.push_back({list[at].toStdString(), list[at + 1].toStdString(), {}});
            return stated;
        };
        clinical::Tumour tumour;
        tumour.diagnosis = conceptOf(diagnosis);
        tumour.histology = conceptOf(histology);
        tumour.site = conceptOf(site);
        QCOMPARE(m_map.oncotreeOf(tumour, m_tree), expected.toStdString());
    }

    /// The same morphology means another tumour elsewhere: a wrong type would put wrong drugs
    /// first.
    void morphologyOfAnotherOrgan_data()
    {
        QTest::addColumn<QString>("icd10");
        QTest::addColumn<QString>("morphology");
        QTest::addColumn<QString>("wrong");
        const auto row =
            [](const char* name, const char* icd10, const char* morphology, const char* wrong) {
                QTest::newRow(name) << QString::fromLatin1(icd10) << QString::fromLatin1(morphology)
                                    << QString::fromLatin1(wrong);
            };
        row("melanoma of the eye", "C69.3", "8720/3", "SKCM");
        row("duct carcinoma of the pancreas", "C25.0", "8500/3", "IDC");
        row("small cell carcinoma of the rectum", "C20", "8041/3", "SCLC");
        row("clear cell carcinoma of the ovary", "C56", "8310/3", "CCRCC");
        row("urothelial carcinoma of the bladder is not of the urethra", "C67.9", "8120/3", "UCU");
    }

    void morphologyOfAnotherOrgan()
    {
        QFETCH(QString, icd10);
        QFETCH(QString, morphology);
        QFETCH(QString, wrong);
        clinical::Tumour tumour;
        tumour.diagnosis = coded(kIcd10, icd10.toStdString());
        tumour.histology = coded(kIcdO, morphology.toStdString());
        QVERIFY(m_map.oncotreeOf(tumour, m_tree) != wrong.toStdString());
    }

    void aTypeIsNeverGuessedFromText()
    {
        clinical::Tumour tumour;
        tumour.diagnosis.text = "Lung adenocarcinoma (LUAD)";
        QCOMPARE(m_map.oncotreeOf(tumour, m_tree), std::string());
    }

    void namesAreComparedWithoutPunctuation()
    {
        QCOMPARE(normalName("  Ado-Trastuzumab  Emtansine (T-DM1) "),
                 std::string("ado trastuzumab emtansine t dm1"));
        QCOMPARE(normalName("--"), std::string());
        QCOMPARE(normalName("M\xC3\xBCller"), std::string("m\xC3\xBCller"));
    }
};

QTEST_APPLESS_MAIN(TestTables)
#include "tst_tables.moc"
