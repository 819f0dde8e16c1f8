#include "tests/support/builders.h"
#include "tests/ui/genome/small_toolbox.h"
#include "ui/genome/gene_picture.h"

#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

/// smallToolbox with the length of EGFR, which is invented here; other genes have none.
services::Toolbox toolboxWithLength()
{
    auto toolbox = smallToolbox();
    toolbox.proteinLengths =
        knowledge::ProteinLengths::parse("EGFR\tENST00000000001.2\t1000\tinvented source\n")
            .value();
    return toolbox;
}

QStringList labelsOf(const GenePicture& picture)
{
    QStringList labels;
    for (const auto& change : picture.changes)
        labels << change.label;
    return labels;
}

QString captionsOf(const GenePicture& picture)
{
    return picture.captions().join(QLatin1Char('\n'));
}

} // namespace

Q_DECLARE_METATYPE(consilium::ui::GenePicture::Shape)
Q_DECLARE_METATYPE(consilium::clinical::Finding)

class TestGenePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aChangeStandsAtItsResidueWithItsClass_data()
    {
        using Shape = GenePicture::Shape;
        QTest::addColumn<QByteArray>("protein");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<Shape>("shape");
        QTest::newRow("missense") << QByteArray("p.Leu858Arg") << 858 << 858 << Shape::Substitution;
        QTest::newRow("stop") << QByteArray("p.Arg213Ter") << 213 << 213 << Shape::Truncation;
        QTest::newRow("frameshift") << QByteArray("p.Arg209fs") << 209 << 209 << Shape::Truncation;
        QTest::newRow("start lost") << QByteArray("p.Met1?") << 1 << 1 << Shape::Truncation;
        QTest::newRow("in-frame deletion")
            << QByteArray("p.Glu746_Ala750del") << 746 << 750 << Shape::InFrame;
        QTest::newRow("duplication") << QByteArray("p.Ala767dup") << 767 << 767 << Shape::InFrame;
        QTest::newRow("silent") << QByteArray("p.Gln787=") << 787 << 787 << Shape::Other;
    }

    void aChangeStandsAtItsResidueWithItsClass()
    {
        QFETCH(QByteArray, protein);
        QFETCH(GenePicture::Shape, shape);
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", protein.toStdString())};
        const auto picture = genePicture(record, toolboxWithLength(), "EGFR", 0);
        QCOMPARE(picture.changes.size(), std::size_t{1});
        QTEST(picture.changes.front().first, "first");
        QTEST(picture.changes.front().last, "last");
        QCOMPARE(picture.changes.front().shape, shape);
        QVERIFY(picture.changes.front().isChosen);
        QVERIFY(picture.description().contains(GenePicture::shapeName(shape)));
    }

    void changesStandInTheOrderOfTheirResidues()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg"),
                           variant("TP53", "p.Arg175His"),
                           variant("ERBB1", "p.Gly719Ser"), // another name of EGFR
                           variant("EGFR", "p.Thr790Met")};
        const auto picture = genePicture(record, toolboxWithLength(), "EGFR", 3);
        QCOMPARE(labelsOf(picture),
                 QStringList(
                     {QStringLiteral("G719S"), QStringLiteral("T790M"), QStringLiteral("L858R")}));
        QVERIFY(picture.changes[1].isChosen);
        QVERIFY(!picture.changes[2].isChosen);
    }

    void theSameChangeOfTwoReportsIsOneWithItsNumber()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg"), variant("EGFR", "p.L858R")};
        const auto picture = genePicture(record, toolboxWithLength(), "EGFR", 1);
        QCOMPARE(picture.changes.size(), std::size_t{1});
        QCOMPARE(picture.changes.front().count, 2);
        QVERIFY(picture.changes.front().isChosen);
        QVERIFY(picture.description().contains(QStringLiteral("stated 2 times")));
    }

    void aGermlineChangeSaysSo()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Thr790Met"), variant("EGFR", "p.Thr790Met")};
        record.findings.front().origin = clinical::Origin::Germline;
        const auto picture = genePicture(record, toolboxWithLength(), "EGFR", 0);
        QCOMPARE(labelsOf(picture),
                 QStringList({QStringLiteral("T790M (germline)"), QStringLiteral("T790M")}));
    }

    void theLengthIsThatOfItsTranscript()
    {
        const auto picture =
            genePicture(patientWith("LUAD", "IV"), toolboxWithLength(), "EGFR", -1);
        QCOMPARE(picture.axisEnd(), 1000);
        QVERIFY(captionsOf(picture).contains(
            QStringLiteral("%1 residues on ENST00000000001.2, invented source")
                .arg(QLocale().toString(1000))));
    }

    void withoutALengthTheAxisIsOpenPastTheLastResidue()
    {
        auto record = patientWith("SKCM", "IV");
        record.findings = {variant("BRAF", "p.Lys601Glu")};
        const auto picture = genePicture(record, toolboxWithLength(), "BRAF", 0);
        QVERIFY(!picture.length);
        QVERIFY(picture.axisEnd() > 601);
        QVERIFY(captionsOf(picture).contains(QStringLiteral("length of the protein is not known")));
        QVERIFY(captionsOf(picture).contains(QStringLiteral("BRAF")));
    }

    void withoutHotspotsTheTicksAreResiduesOfStatements()
    {
        const auto picture =
            genePicture(patientWith("LUAD", "IV"), toolboxWithLength(), "EGFR", -1);
        QVERIFY(!picture.areHotspots);
        QCOMPARE(picture.ticks.size(), std::size_t{2});
        QCOMPARE(picture.ticks[0].label, QStringLiteral("T790"));
        QCOMPARE(picture.ticks[1].label, QStringLiteral("L858"));
        QCOMPARE(picture.ticks[1].weight, 2); // one for lung, one for melanoma
        QVERIFY(captionsOf(picture).contains(QStringLiteral("carries no hotspots")));
        QVERIFY(picture.description().contains(QStringLiteral("Ticks at T790, L858")));
    }

    void hotspotsOfThePackAreTheTicks()
    {
        auto toolbox = toolboxWithLength();
        toolbox.pack.hotspots = "EGFR\t858\t500\tR:480|Q:20\nEGFR\t746-750\t200\tE746_A750del:200\n"
                                "EGFR\t1200\t3\tA:3\n";
        toolbox.oncogenicity = genomics::OncogenicityKnowledge::of(toolbox.pack).value();
        const auto picture = genePicture(patientWith("LUAD", "IV"), toolbox, "EGFR", -1);
        QVERIFY(picture.areHotspots);
        QCOMPARE(picture.ticks.size(), std::size_t{2}); // the one past the end has no place
        QCOMPARE(picture.ticks[0].label, QStringLiteral("746-750"));
        QCOMPARE(picture.ticks[1].weight, 500);
        QVERIFY(!captionsOf(picture).contains(QStringLiteral("statements name")));
        const auto braf = genePicture(patientWith("LUAD", "IV"), toolbox, "BRAF", -1);
        QVERIFY(!braf.areHotspots);
        QVERIFY(captionsOf(braf).contains(QStringLiteral("hotspots name none in this gene")));
        QCOMPARE(braf.ticks.front().label, QStringLiteral("V600"));
    }

    void whatConcernsTheWholeGeneIsNamedNotDrawn()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {copyNumber("EGFR", "amplification"),
                           fusion("EGFR", "SEPTIN14"),
                           variant("EGFR", "p.Leu858Arg")};
        const auto picture = genePicture(record, toolboxWithLength(), "EGFR", 0);
        QCOMPARE(labelsOf(picture), QStringList{QStringLiteral("L858R")});
        const auto said = captionsOf(picture);
        QVERIFY(said.contains(QStringLiteral("concerns the whole gene")));
        QVERIFY(said.contains(QStringLiteral("amplification")));
        QVERIFY(said.contains(QStringLiteral("SEPTIN14")));
        QVERIFY(picture.description().contains(QStringLiteral("SEPTIN14")));
    }

    void aChangeWithoutResidueIsNamedNotDrawn()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "")};
        record.findings.front().hgvsCoding = "c.2573+1G>A";
        const auto picture = genePicture(record, toolboxWithLength(), "EGFR", 0);
        QVERIFY(picture.changes.empty());
        QVERIFY(captionsOf(picture).contains(QStringLiteral("no residue is stated: c.2573+1G>A")));
    }

    void aChangePastTheEndIsNamedNotDrawn()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Ala1001Val")};
        record.findings.front().transcript = "ENST00000000009.1";
        const auto picture = genePicture(record, toolboxWithLength(), "EGFR", 0);
        QVERIFY(picture.changes.empty());
        QVERIFY(captionsOf(picture).contains(
            QStringLiteral("past the end of this transcript: A1001V")));
        QVERIFY(
            captionsOf(picture).contains(QStringLiteral("another transcript, ENST00000000009.1")));
    }

    void aLaterVersionIsTheSameTranscript()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg")};
        record.findings.front().transcript = "ENST00000000001.7";
        QVERIFY(genePicture(record, toolboxWithLength(), "EGFR", 0).otherTranscript.isEmpty());
    }

    void whatDidNotPassIsCountedAndOnlyDrawnWhereChosen()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg"), variant("EGFR", "p.Thr790Met")};
        record.findings[1].filter = "LowQual";
        const auto without = genePicture(record, toolboxWithLength(), "EGFR", 0);
        QCOMPARE(labelsOf(without), QStringList{QStringLiteral("L858R")});
        QVERIFY(captionsOf(without).contains(QStringLiteral("1 change(s) that did not pass")));
        const auto chosen = genePicture(record, toolboxWithLength(), "EGFR", 1);
        QCOMPARE(chosen.changes.size(), std::size_t{2});
        QVERIFY(!chosen.changes.front().isUsed);
        QVERIFY(chosen.description().contains(QStringLiteral("not used")));
    }

    void theGeneOfARow_data()
    {
        QTest::addColumn<clinical::Finding>("finding");
        QTest::addColumn<QString>("gene");
        QTest::newRow("small variant") << variant("ERBB1", "p.Leu858Arg") << QStringLiteral("EGFR");
        QTest::newRow("fusion: the partner that knowledge speaks of")
            << fusion("EML4", "EGFR") << QStringLiteral("EGFR");
        QTest::newRow("fusion: neither is spoken of")
            << fusion("EML4", "ALK") << QStringLiteral("EML4");
        QTest::newRow("marker") << marker(clinical::FindingKind::Signature, "MSI", "high")
                                << QString();
    }

    void theGeneOfARow()
    {
        QFETCH(clinical::Finding, finding);
        clinical::Case record;
        record.findings = {finding};
        const auto gene = genePictured(record, toolboxWithLength(), 0, {});
        QTEST(QString::fromStdString(gene), "gene");
    }

    void aRowWithoutFindingIsAGeneOnlyByItsSymbol()
    {
        const auto toolbox = toolboxWithLength();
        QCOMPARE(genePictured({}, toolbox, -1, QStringLiteral("ALK")), std::string("ALK"));
        QCOMPARE(genePictured({}, toolbox, -1, QStringLiteral("ERBB1")), std::string());
        QCOMPARE(genePictured({}, toolbox, -1, QStringLiteral("MSI")), std::string());
    }

    void aGeneOfWhichNothingIsKnownHasNoPicture()
    {
        QVERIFY(genePicture({}, toolboxWithLength(), "ALK", -1).isEmpty());
        QVERIFY(!genePicture({}, toolboxWithLength(), "EGFR", -1).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestGenePicture)
#include "tst_gene_picture.moc"
