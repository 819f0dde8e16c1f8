#include "core/genomics/protein_change.h"

#include <QTest>

using namespace consilium::genomics;
using Kind = ProteinChange::Kind;

class TestProteinChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void expressions_data()
    {
        // Forms from the HGVS nomenclature 21, recommendations for protein variants
        // (hgvs-nomenclature.org).
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("normal");
        const auto row = [](const char* name,
                            const char* written,
                            Kind kind,
                            int first,
                            int last,
                            const char* normal) {
            QTest::newRow(name) << QString::fromLatin1(written) << static_cast<int>(kind) << first
                                << last << QString::fromLatin1(normal);
        };
        row("three letters", "p.Leu858Arg", Kind::Substitution, 858, 858, "L858R");
        row("one letter", "p.L858R", Kind::Substitution, 858, 858, "L858R");
        row("without the p.", "L858R", Kind::Substitution, 858, 858, "L858R");
        row("predicted, in parentheses", "p.(Leu858Arg)", Kind::Substitution, 858, 858, "L858R");
        row("with its reference", "NP_005219.2:p.Leu858Arg", Kind::Substitution, 858, 858, "L858R");
        row("with its Ensembl reference and parentheses",
            "ENSP00000275493.2:p.(Leu858Arg)",
            Kind::Substitution,
            858,
            858,
            "L858R");
        row("with the gene in the reference",
            "NP_003997.1(DMD):p.Trp24Cys",
            Kind::Substitution,
            24,
            24,
            "W24C");
        row("selenocysteine", "p.Sec47Cys", Kind::Substitution, 47, 47, "U47C");
        row("nonsense as Ter", "p.Arg248Ter", Kind::Nonsense, 248, 248, "R248*");
        row("nonsense as star", "p.Trp24*", Kind::Nonsense, 24, 24, "W24*");
        row("nonsense in one letter", "p.R248*", Kind::Nonsense, 248, 248, "R248*");
        row("nonsense as X of old reports", "p.R248X", Kind::Nonsense, 248, 248, "R248*");
        row("silent", "p.Cys188=", Kind::Synonymous, 188, 188, "C188=");
        row("silent, predicted", "p.(Cys188=)", Kind::Synonymous, 188, 188, "C188=");
        row("silent, as VEP escapes it",
            "ENSP00000275493.2:p.Gln787%3D",
            Kind::Synonymous,
            787,
            787,
            "Q787=");
        row("to any residue", "p.Arg248Xaa", Kind::Substitution, 248, 248, "R248Xaa");
        row("silent, residue written twice", "p.I1145I", Kind::Synonymous, 1145, 1145, "I1145I");
        row("deletion of one residue", "p.Val7del", Kind::Deletion, 7, 7, "V7del");
        row("deletion of several", "p.Glu746_Ala750del", Kind::Deletion, 746, 750, "E746_A750del");
        row("deletion naming its residues",
            "p.E746_A750delELREA",
            Kind::Deletion,
            746,
            750,
            "E746_A750del");
        row("deletion-insertion",
            "p.Leu747_Pro753delinsSer",
            Kind::DelIns,
            747,
            753,
            "L747_P753delinsS");
        row("deletion-insertion of one residue",
            "p.Cys28delinsTrpVal",
            Kind::DelIns,
            28,
            28,
            "C28delinsWV");
        row("duplication", "p.Ala767_Val769dup", Kind::Duplication, 767, 769, "A767_V769dup");
        row("duplication of one", "p.Ala3dup", Kind::Duplication, 3, 3, "A3dup");
        row("duplication naming its residues",
            "p.A767_V769dupASV",
            Kind::Duplication,
            767,
            769,
            "A767_V769dup");
        row("insertion", "p.His4_Gln5insAla", Kind::Insertion, 4, 5, "H4_Q5insA");
        row("insertion of several",
            "p.D770_N771insSVD",
            Kind::Insertion,
            770,
            771,
            "D770_N771insSVD");
        row("frameshift, long form", "p.Arg97ProfsTer23", Kind::Frameshift, 97, 97, "R97fs");
        row("frameshift, star", "p.Arg97Profs*23", Kind::Frameshift, 97, 97, "R97fs");
        row("frameshift, short form", "p.Arg97fs", Kind::Frameshift, 97, 97, "R97fs");
        row("frameshift in one letter", "p.R216Gfs*5", Kind::Frameshift, 216, 216, "R216fs");
        row("frameshift whose stop is not known", "p.(Tyr4*)", Kind::Nonsense, 4, 4, "Y4*");
        row("extension at the stop",
            "p.Ter110GlnextTer17",
            Kind::Extension,
            110,
            110,
            "*110Qext*17");
        row("extension at the start", "p.Met1ext-5", Kind::Extension, 1, 1, "M1ext-5");
        row("start lost, effect not known", "p.Met1?", Kind::StartLost, 1, 1, "M1?");
        row("start lost, residue stated", "p.Met1Val", Kind::StartLost, 1, 1, "M1V");
        row("effect not known", "p.?", Kind::Unknown, 0, 0, "?");
        row("no protein", "p.0", Kind::Unknown, 0, 0, "0");
        row("probably no protein", "p.0?", Kind::Unknown, 0, 0, "0?");
    }

    void expressions()
    {
        QFETCH(QString, written);
        QFETCH(int, kind);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QString, normal);
        const auto change = parseProteinChange(written.toStdString());
        QVERIFY(change.has_value());
        QCOMPARE(static_cast<int>(change->kind), kind);
        QCOMPARE(change->first, first);
        QCOMPARE(change->last, last);
        QCOMPARE(QString::fromStdString(change->text), normal);
        // The normal form is its own normal form.
        const auto again = parseProteinChange(change->text);
        QVERIFY(again.has_value());
        QCOMPARE(again->text, change->text);
        QCOMPARE(static_cast<int>(again->kind), kind);
    }

    void whatIsNoProteinChange_data()
    {
        QTest::addColumn<QString>("written");
        const auto row = [](const char* name, const char* written) {
            QTest::newRow(name) << QString::fromLatin1(written);
        };
        row("nothing", "");
        row("prefix alone", "p.");
        row("empty parentheses", "p.()");
        row("words", "exon 19 deletion");
        row("a coding change", "c.2573T>G");
        row("a genomic change", "NC_000007.13:g.55259515T>G");
        row("residue without a number", "p.Leu");
        row("number without a residue", "858");
        row("codon zero", "p.L0R");
        row("negative codon", "p.L-5R");
        row("no change after the codon", "p.Leu858");
        row("two residues after the codon", "p.L858RR");
        row("residue that is none", "p.L858B");
        row("range that runs backwards", "p.A750_E746del");
        row("range that breaks off", "p.E746_");
        row("codon past any number", "p.L99999999999999999999R");
        row("insertion that inserts nothing", "p.H4_Q5ins");
        row("deletion-insertion that inserts nothing", "p.L747_P753delins");
        row("insertion at one place", "p.H4insA");
        row("two changes in one text", "p.L858R;T790M");
        row("lower case", "p.l858r");
        row("not ASCII", "p.L858\xE9");
    }

    void whatIsNoProteinChange()
    {
        QFETCH(QString, written);
        QVERIFY(!parseProteinChange(written.toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestProteinChange)
#include "tst_protein_change.moc"
