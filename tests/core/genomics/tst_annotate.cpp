#include "core/genomics/annotate.h"
#include "tests/support/builders.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using clinical::Finding;
using clinical::Genome;
using clinical::ProteinSource;

namespace
{

/// Invented but for the symbols: chromosome 7, GRCh37 from 1000, GRCh38 from 2000; the last row of
/// EGFR is known on GRCh38 alone.
constexpr const char* kPositions =
    "EGFR\tL858R\tc.2573T>G\t21/28\tENST1.1\t7\t1010\tT\tG\t2010\tT\tG\tX:1\n"
    "EGFR\tT790M\tc.2369C>T\t20/28\tENST1.1\t7\t1100\tC\tT\t2100\tC\tT\tX:2\n"
    "EGFR\tL861Q\tc.2582T>A\t21/28\tENST1.1\t7\t-\t-\t-\t2019\tT\tA\tX:3\n"
    "EGFR\tG719A\tc.2156G>C\t18/28\tENST1.1\t7\t-\t-\t-\t2300\tG\tC\tX:4\n";

const terminology::PositionTable& positions()
{
    static const auto table = terminology::PositionTable::parse(kPositions).value();
    return table;
}

const terminology::GeneTable& genes()
{
    static const auto table =
        terminology::GeneTable::parse("EGFR\t\t\tERBB1\t\t\nKRAS\t\t\t\t\t\n").value();
    return table;
}

/// 1000 to 1099 of GRCh37 go to 2000; what follows is shifted by one codon more.
const Liftovers& liftovers()
{
    static const auto both = [] {
        Liftovers all;
        all.to38 = Liftover::parse("chain 1 7 9000 + 999 1399 7 9000 + 1999 2402 1\n"
                                   "200\t0\t3\n"
                                   "200\n")
                       .value();
        return all;
    }();
    return both;
}

Finding bare(std::int64_t position,
             const char* reference,
             const char* alternative,
             Genome genome = Genome::GRCh37)
{
    Finding finding;
    finding.header.provenance.place = "line " + std::to_string(position);
    finding.genome = genome;
    finding.chromosome = "7";
    finding.position = position;
    finding.reference = reference;
    finding.alternative = alternative;
    return finding;
}

Finding stated(Finding finding, const char* gene, const char* protein)
{
    finding.gene = gene;
    finding.hgvsProtein = protein;
    return finding;
}

} // namespace

Q_DECLARE_METATYPE(consilium::clinical::Finding)

class TestAnnotate : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesByCoordinates()
    {
        std::vector findings{bare(1010, "T", "G"),
                             bare(2010, "T", "G", Genome::GRCh38),
                             bare(1010, "T", "C"),
                             stated(bare(1010, "T", "G"), "EGFR", "p.Leu858Arg"),
                             bare(1010, "T", "G", Genome::Unknown)};
        const auto summary = annotate(findings, positions(), genes());
        QCOMPARE(findings[0].hgvsProtein, std::string("p.L858R"));
        QCOMPARE(findings[0].gene, std::string("EGFR"));
        QCOMPARE(findings[0].hgvsCoding, std::string("c.2573T>G"));
        QCOMPARE(findings[0].exon, std::string("21/28"));
        QCOMPARE(findings[0].transcript, std::string("ENST1.1"));
        QCOMPARE(findings[0].knownBy, std::string("X:1"));
        QVERIFY(findings[0].proteinSource == ProteinSource::KnownPosition);
        QCOMPARE(findings[1].hgvsProtein, std::string("p.L858R"));
        QVERIFY(findings[2].hgvsProtein.empty());
        QVERIFY(findings[2].proteinSource == ProteinSource::NotResolved);
        // What the source states stays as it stands.
        QCOMPARE(findings[3].hgvsProtein, std::string("p.Leu858Arg"));
        QVERIFY(findings[3].proteinSource == ProteinSource::Stated);
        // Without a build no coordinate means anything.
        QVERIFY(findings[4].proteinSource == ProteinSource::NotResolved);
        QCOMPARE(summary.variants, 5);
        QCOMPARE(summary.knownPosition, 2);
        QCOMPARE(summary.stated, 1);
        QCOMPARE(summary.notResolved, 2);
        QVERIFY(summary.issues.empty());
    }

    void issues_data()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const Finding& finding, const char* what) {
            QTest::newRow(name) << finding << QString::fromLatin1(what);
        };
        row("protein change of another variant",
            stated(bare(1010, "T", "G"), "EGFR", "p.T790M"),
            "the protein change contradicts the coordinates, which are those of EGFR L858R");
        row("another gene",
            stated(bare(1010, "T", "G"), "KRAS", "p.G12C"),
            "the gene contradicts the coordinates, which are those of EGFR L858R");
        row("an alias is the same gene", stated(bare(1010, "T", "G"), "ERBB1", "p.L858R"), "");
        row("coordinates of the other build",
            stated(bare(2010, "T", "G"), "EGFR", "p.L858R"),
            "the coordinates are those of the change in the other genome build");
        row("REF is another base than the known one",
            bare(1010, "A", "G"),
            "REF is not the base of the reference there: the genome build or the position is "
            "wrong");
        row("the same change under another number",
            stated(bare(1010, "T", "G"), "EGFR", "p.L813R"),
            "known at these coordinates as EGFR L858R (ENST1.1): another transcript counts its "
            "codons differently");
        row("a residue that the codon does not have",
            stated(Finding{}, "EGFR", "p.G858R"),
            "codon 858 is L on ENST1.1: the change does not exist there");
        row("a gene that does not exist",
            stated(Finding{}, "EGRF", "p.L858R"),
            "gene not known: EGRF");
        row("text that is no change",
            stated(Finding{}, "KRAS", "activating"),
            "protein change that is not understood");
    }

    void issues()
    {
        QFETCH(Finding, finding);
        QFETCH(QString, what);
        std::vector findings{finding};
        const auto summary = annotate(findings, positions(), genes());
        QStringList said;
        for (const auto& issue : summary.issues) {
            said << QString::fromStdString(issue.what);
            QCOMPARE(issue.place, finding.header.provenance.place);
        }
        QCOMPARE(said.join(QLatin1Char('|')), what);
        QCOMPARE(findings.front().hgvsProtein, finding.hgvsProtein);
    }

    /// Known on GRCh38 only: nine bases behind L858R in both builds, so on the same codon.
    void liftedOnItsCodon()
    {
        std::vector findings{bare(1019, "T", "A")};
        QCOMPARE(annotate(findings, positions(), genes()).notResolved, 1);
        findings = {bare(1019, "T", "A")};
        const auto summary =
            annotate(findings, positions(), genes(), AnnotationAids{{}, &liftovers()});
        QCOMPARE(summary.lifted, 1);
        QCOMPARE(findings.front().hgvsProtein, std::string("p.L861Q"));
        QVERIFY(findings.front().proteinSource == ProteinSource::LiftedPosition);
        QCOMPARE(findings.front().lifted, std::string("GRCh38 7:2019:T>A"));
    }

    /// The chain leads to G719A, but the distance to the known codons is another one.
    void liftedOnAnotherCodon()
    {
        std::vector findings{bare(1297, "G", "C")};
        const auto summary =
            annotate(findings, positions(), genes(), AnnotationAids{{}, &liftovers()});
        QCOMPARE(summary.lifted, 0);
        QVERIFY(findings.front().hgvsProtein.empty());
        QCOMPARE(summary.issues.size(), std::size_t{1});
        QCOMPARE(summary.issues.front().what,
                 std::string("a known position in the other genome build lies on another codon in "
                             "this one: not used"));
    }

    /// A stated change is never replaced by a lifted one.
    void statedIsNotLifted()
    {
        std::vector findings{stated(bare(1019, "T", "A"), "EGFR", "p.L861R")};
        const auto summary =
            annotate(findings, positions(), genes(), AnnotationAids{{}, &liftovers()});
        QCOMPARE(summary.lifted, 0);
        QCOMPARE(findings.front().hgvsProtein, std::string("p.L861R"));
    }

    void oneAlleleWrittenTwice()
    {
        auto second = bare(1009, "CT", "CG");
        second.header.provenance.place = "line 8";
        std::vector findings{bare(1010, "T", "G"), second};
        const auto summary = annotate(findings, positions(), genes());
        QCOMPARE(summary.trimmed, 1);
        QCOMPARE(summary.issues.size(), std::size_t{1});
        QCOMPARE(summary.issues.front().place, std::string("line 8"));
        QVERIFY(summary.issues.front().code == ErrorCode::AlreadyExists);
        QCOMPARE(findings[1].hgvsProtein, std::string("p.L858R"));
    }

    void otherKindsAreLeft()
    {
        std::vector findings{tests::fusion("EML4", "ALK"), tests::copyNumber("EGFR", "gain")};
        const auto summary = annotate(findings, positions(), genes());
        QCOMPARE(summary.variants, 0);
        QVERIFY(summary.issues.empty());
    }

    /// The published table in both builds, by the positions that the starter pack carries.
    void everyKnownPlaceResolves()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        QFile known(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge/positions.tsv"));
        QVERIFY(known.open(QIODevice::ReadOnly));
        const auto table = terminology::PositionTable::parse(known.readAll().toStdString()).value();
        QFile file(tests::sharedData() + QStringLiteral("/oncology-cases/coordinates.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        (void)file.readLine();
        int rows = 0;
        while (!file.atEnd()) {
            auto line = file.readLine();
            line.chop(1);
            const auto cells = line.split('\t');
            for (const auto genome : {Genome::GRCh37, Genome::GRCh38}) {
                auto finding = bare(cells[genome == Genome::GRCh37 ? 2 : 5].toLongLong(),
                                    cells[3].constData(),
                                    cells[4].constData(),
                                    genome);
                finding.chromosome = cells[1].toStdString();
                std::vector findings{finding};
                QCOMPARE(annotate(findings, table, {}).knownPosition, 1);
                QCOMPARE(findings.front().gene, cells[0].toStdString());
                QCOMPARE(findings.front().hgvsProtein, cells[7].toStdString());
            }
            ++rows;
        }
        QCOMPARE(rows, 25);
    }
};

QTEST_APPLESS_MAIN(TestAnnotate)
#include "tst_annotate.moc"
