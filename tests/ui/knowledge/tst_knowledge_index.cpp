#include "tests/ui/knowledge/small_pack.h"
#include "ui/knowledge/entries_model.h"
#include "ui/knowledge/knowledge_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using knowledge::Biomarker;
using knowledge::Leaf;

namespace
{

std::string idOf(const KnowledgeEntry& entry)
{
    return entry.statement != nullptr ? entry.statement->id
           : entry.regimen != nullptr ? entry.regimen->id
                                      : entry.rule->id;
}

Biomarker variant(const char* gene, std::vector<std::string> changes)
{
    Biomarker made;
    made.leaf.gene = gene;
    made.leaf.protein = std::move(changes);
    return made;
}

Biomarker group(Biomarker::Operation operation, std::vector<Biomarker> children)
{
    Biomarker made;
    made.operation = operation;
    made.children = std::move(children);
    return made;
}

} // namespace

/// What finds which entry of the invented small pack, and the table of them.
class TestKnowledgeIndex : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<const services::Toolbox> m_toolbox;

    static QStringList found(const EntriesFilter& filter, const EntriesModel& model)
    {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids << QString::fromStdString(
                idOf(model.entry(filter.mapToSource(filter.index(row, 0)).row())));
        ids.sort();
        return ids;
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_toolbox = tests::toolboxOf(tests::PackSources(),
                                     m_dir.filePath(QStringLiteral("small.cpack")).toStdString());
    }

    void everyWordHasToBeFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* name, const char* words, const char* ids) {
            auto list = QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            list.sort();
            QTest::newRow(name) << QString::fromLatin1(words) << list;
        };
        row("a gene by an older name",
            "erbb1",
            "lung-egfr-alphanib-first lung-egfr-betamab-deltanib lung-egfr-deltanib-after-alphanib "
            "lung-gammaplatin-betamab");
        row("a gene and a change", "EGFR t790m", "lung-egfr-deltanib-after-alphanib");
        row("a gene whose symbol begins other words", "MET", "lung-met-alphanib-resistant");
        row("a drug by its brand, alone and by its class",
            "Alphex",
            "lung-egfr-alphanib-first lung-met-alphanib-resistant lung-kras-class-resistant "
            "alpha-bilirubin");
        row("a gene beside a word of a class",
            "egfr inhib",
            "lung-egfr-alphanib-first "
            "lung-egfr-betamab-deltanib lung-egfr-deltanib-after-alphanib");
        row("a class of drugs",
            "cytotoxic",
            "lung-gammaplatin-betamab lung-omegataxel-adjuvant gammaplatin-allergy "
            "gammaplatin-clearance gammaplatin-platelets");
        row("a type that stands below another",
            "LUSC resistant-",
            "lung-kras-betamab-resistant lung-kras-class-resistant lung-met-alphanib-resistant");
        row("a type by its name, with what is stated for any",
            "melanoma",
            "mel-braf-epsilonib any-tmb-zetamab");
        row("a type above finds what is stated below it",
            "lung gammaplatin",
            "lung-gammaplatin-betamab");
        row("a code does not find what is stated for its sister", "LUSC gammaplatin", "");
        row("a type that is left out", "myeloid", "");
        row("gene and tumour type", "braf melanoma", "mel-braf-epsilonib");
        row("a word that nothing holds", "braf unheard-of", "");
    }

    void everyWordHasToBeFound()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, ids);
        EntriesModel model;
        EntriesFilter filter;
        filter.setSourceModel(&model);
        model.setIndex(KnowledgeIndex(*m_toolbox));
        // "resistant-" stands for the effect, which no word finds: the chip does.
        if (words.contains(QLatin1String("resistant-"))) {
            words.remove(QStringLiteral("resistant-"));
            for (const auto group : {EntryGroup::Sensitive, EntryGroup::Regimen, EntryGroup::Rule})
                filter.setGroup(group, false);
        }
        filter.setWords(words);
        QCOMPARE(found(filter, model), ids);
    }

    void theTableIsAModel()
    {
        EntriesModel model;
        EntriesFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model);
        const QAbstractItemModelTester filterTester(&filter);
        model.setIndex(KnowledgeIndex(*m_toolbox));
        QCOMPARE(model.rowCount(), 11 + 2 + 5);
        filter.setWords(QStringLiteral("alk"));
        QCOMPARE(filter.rowCount(), 1);
        const auto cell = [&](int column, int role = Qt::DisplayRole) {
            return filter.index(0, column).data(role).toString();
        };
        QCOMPARE(cell(EntriesModel::Marker), QStringLiteral("ALK"));
        QCOMPARE(cell(EntriesModel::Marker, EntriesModel::NoteRole), QStringLiteral("ALK fusion"));
        QCOMPARE(cell(EntriesModel::Tumour), QStringLiteral("Non-Small Cell Lung Cancer"));
        QCOMPARE(cell(EntriesModel::Therapy), QStringLiteral("thetanib"));
        QCOMPARE(cell(EntriesModel::Therapy, EntriesModel::NoteRole),
                 QStringLiteral("advanced disease, any line"));
        QCOMPARE(cell(EntriesModel::Effect), QStringLiteral("sensitive"));
        QCOMPARE(cell(EntriesModel::Level), QStringLiteral("AMP I-A"));
        QCOMPARE(cell(EntriesModel::Approvals), QStringLiteral("FDA"));
        QCOMPARE(cell(EntriesModel::Approvals, EntriesModel::NoteRole), QStringLiteral("2020"));
        // A pack that goes away takes its rows along, whatever was searched for.
        model.setIndex({});
        QCOMPARE(filter.rowCount(), 0);
        filter.reset();
        model.setIndex(KnowledgeIndex(*m_toolbox));
        filter.setGroup(EntryGroup::Resistant, false);
        QCOMPARE(filter.rowCount(), 11 + 2 + 5 - 3);
        filter.setSource({}, false);
        QCOMPARE(filter.rowCount(), 0);
    }

    void whatIsLeftOutStandsBesideTheTumour()
    {
        EntriesModel model;
        EntriesFilter filter;
        filter.setSourceModel(&model);
        model.setIndex(KnowledgeIndex(*m_toolbox));
        filter.setWords(QStringLiteral("zetamab"));
        QCOMPARE(filter.rowCount(), 1);
        const auto tumour = filter.index(0, EntriesModel::Tumour);
        QCOMPARE(tumour.data().toString(), QStringLiteral("any tumour type"));
        QCOMPARE(tumour.data(EntriesModel::NoteRole).toString(), QStringLiteral("except Myeloid"));
        QCOMPARE(filter.index(0, EntriesModel::Marker).data(EntriesModel::NoteRole).toString(),
                 QStringLiteral("TMB at least 10 mutations/Mb"));
    }

    void leavesInWords_data()
    {
        using Kind = Leaf::Kind;
        QTest::addColumn<Leaf>("leaf");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* words, Kind kind, const std::function<void(Leaf&)>& fill) {
            Leaf made;
            made.kind = kind;
            made.gene = "EGFR";
            fill(made);
            QTest::newRow(words) << made << QString::fromUtf8(words);
        };
        row("EGFR L858R or G719A", Kind::Variant, [](Leaf& leaf) {
            leaf.protein = {"L858R", "G719A"};
        });
        row("EGFR, any change of codon 12, 13", Kind::Codon, [](Leaf& leaf) {
            leaf.codons = {12, 13};
        });
        row("EGFR exon 19 deletion", Kind::Exon, [](Leaf& leaf) {
            leaf.exons = {19};
            leaf.change = "deletion";
        });
        row("EGFR, oncogenic change of exon 9", Kind::Exon, [](Leaf& leaf) {
            leaf.exons = {9};
            leaf.change = "any";
            leaf.variantClass = "oncogenic";
        });
        row("EGFR, truncating change in codons 5 to 9 (germline)", Kind::Class, [](Leaf& leaf) {
            leaf.variantClass = "truncating";
            leaf.firstCodon = 5;
            leaf.lastCodon = 9;
            leaf.origin = "germline";
        });
        row("EGFR::RAD51 fusion", Kind::Fusion, [](Leaf& leaf) { leaf.partner = "RAD51"; });
        row("EGFR wild type in exons 2, 3", Kind::WildType, [](Leaf& leaf) {
            leaf.exons = {2, 3};
        });
        row("17p deletion", Kind::Arm, [](Leaf& leaf) {
            leaf.gene.clear();
            leaf.name = "17p";
            leaf.change = "deletion";
        });
        row("PD-L1 TPS at least 1 %, below 50 %", Kind::Expression, [](Leaf& leaf) {
            leaf.gene.clear();
            leaf.name = "PD-L1 TPS";
            leaf.atLeast = 1;
            leaf.below = 50;
            leaf.unit = "%";
        });
    }

    void leavesInWords()
    {
        QFETCH(Leaf, leaf);
        QFETCH(QString, words);
        QCOMPARE(KnowledgeWords::leaf(leaf).replace(QChar(0x00A0), QLatin1Char(' ')), words);
    }

    void aTreeKeepsItsGroups()
    {
        using Operation = Biomarker::Operation;
        const auto tree =
            group(Operation::All,
                  {variant("EGFR", {"L858R"}),
                   group(Operation::Any, {variant("KRAS", {"G12C"}), variant("BRAF", {"V600E"})}),
                   group(Operation::Not,
                         {group(Operation::Any,
                                {variant("EGFR", {"T790M"}), variant("MET", {"Y1230H"})})})});
        QCOMPARE(
            KnowledgeWords::biomarker(tree),
            QStringLiteral(
                "EGFR L858R and (KRAS G12C or BRAF V600E) and not (EGFR T790M or MET Y1230H)"));
        QCOMPARE(KnowledgeWords::biomarkerLines(tree),
                 QStringLiteral("all of:\n"
                                "  • EGFR L858R\n"
                                "  • one of:\n"
                                "      • KRAS G12C\n"
                                "      • BRAF V600E\n"
                                "  • none of:\n"
                                "      • EGFR T790M\n"
                                "      • MET Y1230H"));
        QCOMPARE(KnowledgeWords::markers(tree),
                 (QStringList{QStringLiteral("EGFR"),
                              QStringLiteral("KRAS"),
                              QStringLiteral("BRAF"),
                              QStringLiteral("MET")}));
    }
};

Q_DECLARE_METATYPE(consilium::knowledge::Leaf)
QTEST_MAIN(TestKnowledgeIndex)
#include "tst_knowledge_index.moc"
