#include "core/genomics/grantham.h"
#include "core/genomics/oncogenicity.h"
#include "core/genomics/oncogenicity_file.h"
#include "core/genomics/profile.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using clinical::Finding;

namespace
{

const terminology::GeneTable& genes()
{
    static const auto table = terminology::GeneTable::parse("BRAF\t1097\t673\t\t\t\n"
                                                            "EGFR\t3236\t1956\t\t\t\n"
                                                            "KRAS\t6407\t3845\t\t\t\n"
                                                            "RUNX1\t10471\t861\t\t\t\n"
                                                            "TP53\t11998\t7157\t\t\t\n")
                                  .value();
    return table;
}

/// Invented but for the hotspot counts of BRAF V600 and TP53 R175, which are those of
/// cancerhotspots.org v2.
knowledge::Pack pack()
{
    knowledge::Pack pack;
    pack.geneRoles = "BRAF\toncogene\ttest\nEGFR\toncogene\ttest\nTP53\ttumour-suppressor\ttest\n"
                     "RUNX1\tboth\ttest\n";
    pack.hotspots = "BRAF\t600\t897\tR:4|E:833|V:4|G:3|K:24|M:29\n"
                    "TP53\t175\t416\tC:8|G:14|H:386|L:8\n"
                    "EGFR\t745-753\t200\tE746_A750del:120|L747_P753delinsS:9\n"
                    "KRAS\t22\t30\tK:12|R:9\n";
    knowledge::Statement statement;
    statement.id = "braf-v600e";
    statement.amp = "I-A";
    statement.biomarker.leaf.gene = "BRAF";
    statement.biomarker.leaf.protein = {"V600E"};
    pack.statements.push_back(statement);
    statement.id = "braf-resistant";
    statement.effect = knowledge::Effect::Resistant;
    statement.biomarker.leaf.protein = {"L505H"};
    pack.statements.push_back(statement);
    return pack;
}

OncogenicityKnowledge knowledgeOf(const knowledge::Pack& pack)
{
    return OncogenicityKnowledge::of(pack).value();
}

std::string codesOf(const Oncogenicity& sum)
{
    std::string codes;
    for (const auto& point : sum.applied)
        codes += (codes.empty() ? "" : " ") + point.code;
    return codes;
}

bool isOpen(const Oncogenicity& sum, const char* code)
{
    return std::any_of(sum.notJudged.begin(), sum.notJudged.end(), [&](const OpenCode& open) {
        return open.code == code;
    });
}

Oncogenicity judged(const Finding& finding, const knowledge::Pack& from = pack())
{
    const auto sum = knowledgeOf(from).judge(finding, readFinding(finding, 0, genes()));
    if (!sum)
        qFatal("not judged");
    return *sum;
}

void annotate(Finding& finding, const char* predictions, const char* source, double frequency)
{
    if (qstrcmp(predictions, "damaging") == 0)
        finding.predictions = {"SIFT deleterious", "PolyPhen probably_damaging"};
    if (qstrcmp(predictions, "benign") == 0)
        finding.predictions = {"SIFT tolerated", "PolyPhen benign"};
    if (qstrcmp(predictions, "mixed") == 0)
        finding.predictions = {"SIFT deleterious", "PolyPhen benign"};
    finding.populationSource = source;
    if (frequency >= 0)
        finding.populationFrequency = frequency;
}

} // namespace

class TestOncogenicity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void points_data()
    {
        QTest::addColumn<QString>("gene");
        QTest::addColumn<QString>("protein");
        QTest::addColumn<QString>("terms");
        QTest::addColumn<QString>("exon");
        QTest::addColumn<QString>("predictions");
        QTest::addColumn<QString>("source");
        QTest::addColumn<double>("frequency");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("result");
        const auto row = [](const char* name,
                            const char* change,
                            const char* terms,
                            const char* exon,
                            const char* predictions,
                            const char* source,
                            double frequency,
                            const char* codes,
                            int points,
                            OncogenicityClass result) {
            const auto parts = QString::fromLatin1(change).split(QLatin1Char(' '));
            QTest::newRow(name) << parts[0] << parts[1] << QString::fromLatin1(terms)
                                << QString::fromLatin1(exon) << QString::fromLatin1(predictions)
                                << QString::fromLatin1(source) << frequency
                                << QString::fromLatin1(codes) << points << static_cast<int>(result);
        };
        using Class = OncogenicityClass;
        const auto likely = Class::LikelyOncogenic;
        const auto open = Class::Uncertain;
        const char* missense = "missense_variant";
        // Summed by hand from tables 2 and 3 of Horak 2022.
        row("BRAF V600E, annotated",
            "BRAF p.Val600Glu",
            missense,
            "15/18",
            "damaging",
            "gnomAD",
            -1,
            "OS1 OP4 OP1",
            6,
            likely);
        row("BRAF V600E, typed", "BRAF p.V600E", "", "", "", "", -1, "OS1", 4, open);
        row("TP53 R175H, annotated",
            "TP53 p.Arg175His",
            missense,
            "5/11",
            "damaging",
            "gnomAD AMR",
            0.000004,
            "OS3 OP4 OP1",
            6,
            likely);
        row("TP53 R175H, typed", "TP53 p.R175H", "", "", "", "", -1, "OS3", 4, open);
        row("rare change of a frequent residue",
            "TP53 p.R175L",
            missense,
            "",
            "",
            "",
            -1,
            "OP3",
            1,
            open);
        row("TP53 truncation, annotated",
            "TP53 p.Arg213Ter",
            "stop_gained",
            "6/11",
            "",
            "gnomAD",
            -1,
            "OVS1 OP4",
            9,
            likely);
        row("TP53 truncation, typed", "TP53 p.R213*", "", "", "", "", -1, "OVS1", 8, likely);
        row("truncation in the last exon",
            "TP53 p.Glu388Ter",
            "stop_gained",
            "11/11",
            "",
            "",
            -1,
            "",
            0,
            open);
        row("splice acceptor of the last exon",
            "TP53 p.?",
            "splice_acceptor_variant",
            "11/11",
            "",
            "",
            -1,
            "OVS1",
            8,
            likely);
        row("truncation in a gene with both roles",
            "RUNX1 p.R177*",
            "stop_gained",
            "6/9",
            "",
            "",
            -1,
            "OVS1",
            8,
            likely);
        row("truncation in an oncogene",
            "EGFR p.R98*",
            "stop_gained",
            "3/28",
            "",
            "",
            -1,
            "",
            0,
            open);
        row("truncation in a gene without a role",
            "KRAS p.R41*",
            "stop_gained",
            "2/5",
            "",
            "",
            -1,
            "",
            0,
            open);
        row("truncation that is a common polymorphism",
            "TP53 p.R213*",
            "stop_gained",
            "6/11",
            "",
            "gnomAD EAS",
            0.02,
            "OVS1 SBS1",
            4,
            open);
        row("synonymous",
            "TP53 p.Pro36=",
            "synonymous_variant",
            "4/11",
            "",
            "",
            -1,
            "SBP2",
            -1,
            Class::LikelyBenign);
        row("synonymous at a splice region",
            "TP53 p.Thr125=",
            "splice_region_variant&synonymous_variant",
            "4/11",
            "",
            "",
            -1,
            "",
            0,
            open);
        row("common polymorphism",
            "TP53 p.Pro72Arg",
            missense,
            "4/11",
            "benign",
            "gnomAD NFE",
            0.7,
            "SBVS1 SBP1",
            -9,
            Class::Benign);
        row("one population above 1 %",
            "EGFR p.R521K",
            missense,
            "",
            "",
            "gnomAD AFR",
            0.02,
            "SBS1",
            -4,
            Class::LikelyBenign);
        row("exactly 5 %",
            "EGFR p.R521K",
            missense,
            "",
            "",
            "gnomAD AFR",
            0.05,
            "SBS1",
            -4,
            Class::LikelyBenign);
        row("exactly 1 %", "EGFR p.R521K", missense, "", "", "gnomAD AFR", 0.01, "", 0, open);
        row("neither common nor absent",
            "EGFR p.R521K",
            missense,
            "",
            "mixed",
            "gnomAD AFR",
            0.001,
            "",
            0,
            open);
        row("another change of an established residue, further away",
            "BRAF p.V600D",
            missense,
            "",
            "",
            "",
            -1,
            "OM4 OP3",
            3,
            open);
        row("another change of an established residue, nearer",
            "BRAF p.V600K",
            missense,
            "",
            "",
            "",
            -1,
            "OS3",
            4,
            open);
        row("in-frame deletion in an oncogene, hotspot",
            "EGFR p.Glu746_Ala750del",
            "inframe_deletion",
            "19/28",
            "",
            "gnomAD",
            -1,
            "OM2 OS3 OP4",
            7,
            likely);
        row("in-frame deletion seen less often",
            "EGFR p.L747_P753delinsS",
            "inframe_deletion",
            "19/28",
            "",
            "",
            -1,
            "OM2 OP3",
            3,
            open);
        row("hotspot of fewer than 50 samples",
            "KRAS p.Q22K",
            missense,
            "",
            "",
            "",
            -1,
            "OM3",
            2,
            open);
        row("stop loss in a tumour suppressor",
            "TP53 p.Ter394SerextTer9",
            "stop_lost",
            "11/11",
            "",
            "",
            -1,
            "OM2",
            2,
            open);
        row("stop loss in an oncogene",
            "BRAF p.Ter767SerextTer9",
            "stop_lost",
            "18/18",
            "",
            "",
            -1,
            "",
            0,
            open);
        row("nothing known of it", "KRAS p.E153D", missense, "", "", "", -1, "", 0, open);
    }

    void points()
    {
        QFETCH(QString, gene);
        QFETCH(QString, protein);
        QFETCH(QString, terms);
        QFETCH(QString, exon);
        QFETCH(QString, predictions);
        QFETCH(QString, source);
        QFETCH(double, frequency);
        QFETCH(QString, codes);
        QFETCH(int, points);
        QFETCH(int, result);
        auto finding = tests::variant(gene.toStdString(), protein.toStdString());
        for (const auto& term : terms.split(QLatin1Char('&'), Qt::SkipEmptyParts))
            finding.consequences.push_back(term.toStdString());
        finding.exon = exon.toStdString();
        annotate(finding, qPrintable(predictions), qPrintable(source), frequency);
        const auto sum = judged(finding);
        auto sorted = QString::fromStdString(codesOf(sum)).split(QLatin1Char(' '));
        auto wanted = codes.split(QLatin1Char(' '));
        sorted.sort();
        wanted.sort();
        QCOMPARE(sorted, wanted);
        QCOMPARE(sum.points, points);
        QCOMPARE(static_cast<int>(sum.result), result);
        for (const auto& point : sum.applied) {
            QVERIFY(!point.reason.english().empty());
            QVERIFY(!point.source.empty());
            QCOMPARE(point.points, pointsOf(point.code));
            QVERIFY(!isOpen(sum, point.code.c_str()));
        }
    }

    void classes_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QString>("word");
        QTest::newRow("10") << 10 << "oncogenic";
        QTest::newRow("9") << 9 << "likely oncogenic";
        QTest::newRow("6") << 6 << "likely oncogenic";
        QTest::newRow("5") << 5 << "uncertain significance";
        QTest::newRow("0") << 0 << "uncertain significance";
        QTest::newRow("-1") << -1 << "likely benign";
        QTest::newRow("-6") << -6 << "likely benign";
        QTest::newRow("-7") << -7 << "benign";
    }

    void classes()
    {
        QFETCH(int, points);
        QFETCH(QString, word);
        QCOMPARE(QString::fromLatin1(wordOf(classOf(points))), word);
    }

    void whatNobodyJudgedIsNamed()
    {
        const auto sum = judged(tests::variant("TP53", "p.R213*"));
        for (const auto* code : {"OS1", "OS2", "OM1", "OP1", "OP2", "OP4", "SBVS1", "SBS1", "SBS2"})
            QVERIFY2(isOpen(sum, code), code);
        QVERIFY(!isOpen(sum, "OS3")); // counts are of missense changes: judged, and not met
        // OS1 4, OS2 4, OM1 2, OP1 1, OP2 1, OP4 1; SBVS1 8, SBS1 4, SBS2 4, SBP1 1.
        QCOMPARE(sum.openUp, 13);
        QCOMPARE(sum.openDown, 17);
        QVERIFY(sum.words().english().find("not judged: OS1") != std::string::npos);
    }

    void withoutTablesTheCodesStayOpen()
    {
        knowledge::Pack empty;
        const auto truncation = judged(tests::variant("TP53", "p.R213*"), empty);
        QVERIFY(isOpen(truncation, "OVS1"));
        QCOMPARE(truncation.points, 0);
        const auto missense = judged(tests::variant("TP53", "p.R175H"), empty);
        for (const auto* code : {"OS3", "OM3", "OP3"})
            QVERIFY2(isOpen(missense, code), code);
        const auto nothing = judged(tests::variant("TP53", ""), empty);
        for (const auto* code : {"OVS1", "OS1", "OS3"})
            QVERIFY2(isOpen(nothing, code), code);
    }

    void aResistanceStatementEstablishesNothing()
    {
        QVERIFY(isOpen(judged(tests::variant("BRAF", "p.L505H")), "OS1"));
    }

    void theHotspotIsNotCountedTwice()
    {
        const auto sum = judged(tests::variant("BRAF", "p.V600E"));
        QCOMPARE(sum.notCounted.size(), std::size_t{1});
        QCOMPARE(sum.notCounted.front().code, std::string("OS3"));
    }

    void aFrequencyOverAllLeavesPopulationsOpen()
    {
        auto finding = tests::variant("EGFR", "p.R521K");
        annotate(finding, "", "gnomAD overall", 0.004);
        const auto sum = judged(finding);
        QVERIFY(isOpen(sum, "SBVS1") && isOpen(sum, "SBS1"));
        QCOMPARE(sum.points, 0);
    }

    void germlineIsNotOfTheStandard()
    {
        auto finding = tests::variant("TP53", "p.R175H");
        finding.origin = clinical::Origin::Germline;
        QVERIFY(!knowledgeOf(pack()).judge(finding, readFinding(finding, 0, genes())));
        QVERIFY(!knowledgeOf(pack()).judge(tests::fusion("BRAF", "KIAA1549"),
                                           readFinding(tests::fusion("BRAF", ""), 0, genes())));
    }

    void aVariantWithoutKnowledgeIsNeverHidden()
    {
        clinical::Case record;
        record.findings = {tests::variant("KRAS", "p.E153D"),
                           tests::variant("NOSUCH", ""),
                           tests::variant("BRAF", "p.V600E"),
                           tests::variant("TP53", "p.R175H")};
        record.findings[3].filter = "weak_evidence";
        const auto all = interpret(record, genes(), knowledgeOf(pack()));
        QCOMPARE(all.variants.size(), std::size_t{3});
        QCOMPARE(all.hiddenByFilter, 1);
        QVERIFY(all.variants[0].oncogenicity->result == OncogenicityClass::Uncertain);
        QVERIFY(all.variants[1].oncogenicity->result == OncogenicityClass::Uncertain);
    }

    void oncogenicAsksThePoints_data()
    {
        QTest::addColumn<QString>("gene");
        QTest::addColumn<QString>("protein");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<bool>("isGermline");
        QTest::addColumn<int>("truth");
        const auto row = [](const char* name,
                            const char* gene,
                            const char* protein,
                            const char* stated,
                            bool isGermline,
                            Truth truth) {
            QTest::newRow(name) << QString::fromLatin1(gene) << QString::fromLatin1(protein)
                                << QString::fromLatin1(stated) << isGermline
                                << static_cast<int>(truth);
        };
        row("truncated suppressor", "TP53", "p.R213*", "", false, Truth::True);
        row("truncated oncogene", "EGFR", "p.R98*", "", false, Truth::Unknown);
        row("truncated, stated benign", "TP53", "p.R213*", "Benign", false, Truth::False);
        row("truncated, role not known", "KRAS", "p.R41*", "", false, Truth::Unknown);
        row("truncated suppressor, germline", "TP53", "p.R213*", "", true, Truth::True);
        row("truncated oncogene, germline", "EGFR", "p.R98*", "", true, Truth::Unknown);
        row("stated", "EGFR", "p.R521K", "Likely oncogenic", false, Truth::True);
        row("uncertain by points", "EGFR", "p.R521K", "", false, Truth::Unknown);
        row("stated as not", "EGFR", "p.R521K", "Benign", false, Truth::False);
    }

    void oncogenicAsksThePoints()
    {
        QFETCH(QString, gene);
        QFETCH(QString, protein);
        QFETCH(QString, stated);
        QFETCH(bool, isGermline);
        QFETCH(int, truth);
        clinical::Case record;
        record.findings = {tests::variant(gene.toStdString(), protein.toStdString())};
        record.findings.front().clinicalSignificance = stated.toStdString();
        record.findings.front().origin =
            isGermline ? clinical::Origin::Germline : clinical::Origin::Somatic;
        record.assays = {tests::panel({gene.toStdString()})};
        const auto knowledge = knowledgeOf(pack());
        knowledge::Biomarker biomarker;
        biomarker.leaf.kind = knowledge::Leaf::Kind::Class;
        biomarker.leaf.gene = gene.toStdString();
        biomarker.leaf.variantClass = "oncogenic";
        const auto match = Profile::of(record, genes(), &knowledge).evaluate(biomarker);
        QCOMPARE(static_cast<int>(match.truth), truth);
    }

    void benignByPointsSettlesIt()
    {
        clinical::Case record;
        record.findings = {tests::variant("TP53", "p.P72R")};
        annotate(record.findings.front(), "benign", "gnomAD NFE", 0.7);
        record.assays = {tests::panel({"TP53"})};
        const auto knowledge = knowledgeOf(pack());
        knowledge::Biomarker biomarker;
        biomarker.leaf.kind = knowledge::Leaf::Kind::Class;
        biomarker.leaf.gene = "TP53";
        biomarker.leaf.variantClass = "oncogenic";
        QVERIFY(Profile::of(record, genes(), &knowledge).evaluate(biomarker).truth == Truth::False);
        QVERIFY(Profile::of(record, genes()).evaluate(biomarker).truth == Truth::Unknown);
    }

    void grantham_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<int>("distance");
        // Table 2 of Grantham 1974; the formula gives them within 1.
        for (const auto& [pair, distance] : {std::pair("LI", 5),
                                             std::pair("CW", 215),
                                             std::pair("SR", 110),
                                             std::pair("FY", 22),
                                             std::pair("DE", 45),
                                             std::pair("VE", 121),
                                             std::pair("RH", 29),
                                             std::pair("GD", 94),
                                             std::pair("RC", 180),
                                             std::pair("WG", 184)})
            QTest::newRow(pair) << QString::fromLatin1(pair) << distance;
    }

    void grantham()
    {
        QFETCH(QString, pair);
        QFETCH(int, distance);
        const char from = pair[0].toLatin1();
        const char to = pair[1].toLatin1();
        QVERIFY(std::abs(*granthamDistance(from, to) - distance) <= 1);
        QCOMPARE(*granthamDistance(from, to), *granthamDistance(to, from));
        QVERIFY(!granthamDistance(from, '*'));
    }
};

QTEST_APPLESS_MAIN(TestOncogenicity)
#include "tst_oncogenicity.moc"
