#include "core/genomics/profile.h"
#include "core/services/typed_completion.h"
#include "tests/support/one_person.h"

#include <QElapsedTimer>
#include <QTest>

using namespace consilium;
using namespace consilium::services;

namespace
{

QByteArray joined(const std::vector<Message>& facts)
{
    QByteArrayList parts;
    for (const auto& fact : facts)
        parts << QByteArray::fromStdString(fact.english());
    return parts.join(", ");
}

QByteArray wordsOf(const std::vector<TypedIssue>& issues)
{
    QByteArrayList parts;
    for (const auto& issue : issues)
        parts << QByteArray::fromStdString(issue.what.english()) +
                     (issue.states.empty() ? QByteArray() : ": " + joined(issue.states)) + " (" +
                     QByteArray::fromStdString(issue.place) + ')';
    return parts.join("; ");
}

} // namespace

class TestTypedEntry : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::SmallStore> m_store;

private Q_SLOTS:

    void initTestCase() { m_store = std::make_unique<tests::SmallStore>(); }

    void cleanupTestCase() { QVERIFY(m_store->session->check().has_value()); }

    void aLineIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* line, const char* words) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(words);
        };
        row("EGFR L858R", "EGFR p.Leu858Arg, small variant, origin not stated");
        row("HER1 p.(Leu858Arg) somatic", "EGFR p.Leu858Arg, small variant, somatic");
        row("BRAF c.1799T>A germline 48 %",
            "BRAF c.1799T>A, small variant, germline, allele fraction 48 %");
        row("EGFR E746_A750del", "EGFR p.Glu746_Ala750del, small variant, origin not stated");
        row("EGFR exon 19 deletion",
            "EGFR exon 19, deletion in frame, small variant, origin not stated");
        row("MET ex14 skipping",
            "MET exon 14, the exon is lost (skipped), small variant, origin not stated");
        row("MET amplified", "MET amplification, copy number, origin not stated");
        row("ALK fusion", "ALK, fusion, partner not stated, origin not stated");
        row("EGFR wild type",
            "EGFR, tested, no small variant found; copies and fusions are not stated, origin not "
            "stated");
        row("MSI-H", "MSI high, signature");
        row("TMB 9,5", "TMB 9.5, mutations per megabase");
        row("TPS <1 %", "PD-L1 TPS below 1 %, protein or RNA marker");
        row("17p deletion", "17p loss, chromosome arm");
        row("KRAS G12C pathogenic",
            "KRAS p.Gly12Cys, small variant, origin not stated, stated as Pathogenic");
    }

    void aLineIsSaidInWords()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, words);
        const auto reading = readTypedLine(line.toStdString(), {}, *m_store->toolbox);
        QVERIFY2(reading.isUnderstood(), reading.problem.english().c_str());
        QCOMPARE(joined(factsOf(reading.findings.front())), words);
    }

    void whatContradictsTheRecordIsSaid_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row =
            [](const char* situation, const char* before, const char* line, const char* expected) {
                QTest::newRow(situation)
                    << QByteArray(before) << QByteArray(line) << QByteArray(expected);
            };
        row("nothing of it", "KRAS G12C", "EGFR L858R", "");
        row("another change of the gene", "EGFR L858R", "EGFR T790M", "");
        row("wild type of an altered gene",
            "EGFR L858R",
            "EGFR wild type",
            "the record also states: EGFR p.Leu858Arg");
        row("change of a gene that is wild type",
            "KRAS wild type",
            "KRAS G12C",
            "the record also states: KRAS, tested, no small variant found");
        row("wild type beside a fusion", "ALK fusion", "ALK wild type", "");
        row("another result of a marker", "MSI-H", "MSS", "the record also states: MSI high");
        row("another burden", "TMB 14", "TMB 3", "the record also states: TMB 14");
        row("another origin",
            "BRAF V600E somatic",
            "BRAF p.Val600Glu germline",
            "the record also states: BRAF p.Val600Glu, small variant, somatic");
        row("the same in other words",
            "BRAF V600E",
            "BRAF c.1799T>A p.Val600Glu",
            "the record states this already");
        row("other copies", "MET amplified", "MET deletion", "the record also states: MET ampl");
        row("the same line", "EGFR L858R", "EGFR  l858r", "was typed before");
        row("the same in three letters", "EGFR L858R", "EGFR p.Leu858Arg", "was typed before");
        row("the same and more", "EGFR L858R", "EGFR L858R 12 %", "the record states this already");
        row("a fusion that names one gene", "", "ALK fusion", "fusion of ALK without a partner");
    }

    void whatContradictsTheRecordIsSaid()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, expected);
        auto& session = *m_store->session;
        const auto id = m_store->newPerson();
        if (!before.isEmpty())
            QVERIFY(session.addTyped(id, before.toStdString()).value().isStored);
        const auto record = session.load(id).value();
        const auto reading = session.readTyped(id, line.toStdString()).value();
        QVERIFY2(reading.isUnderstood(), reading.problem.english().c_str());
        const auto words = wordsOf(reading.issues);
        if (expected.isEmpty())
            QCOMPARE(words, QByteArray());
        QVERIFY2(words.startsWith(expected), words);
        if (!before.isEmpty() && !expected.isEmpty())
            QVERIFY2(words.contains("(typed 2026-03-01T"), words);
        QVERIFY(session.load(id).value() == record); // looking changes nothing
    }

    void aLineIsStoredWithItsTimeAndItsWords()
    {
        auto& session = *m_store->session;
        const auto id = m_store->newPerson();
        const auto added =
            session.addTyped(id, "BRAF V600E germline", tests::date("2026-02")).value();
        QVERIFY(added.isStored);
        const auto record = session.load(id).value();
        QCOMPARE(record.findings.size(), std::size_t{1});
        const auto& finding = record.findings.front();
        QCOMPARE(finding.header.key, added.findings.front().header.key);
        QCOMPARE(finding.header.provenance.source, -1);
        QCOMPARE(finding.header.provenance.place, std::string("typed 2026-03-01T00:00:00Z"));
        QCOMPARE(static_cast<int>(finding.origin), static_cast<int>(clinical::Origin::Germline));
        QCOMPARE(finding.date.iso(), std::string("2026-02"));
        QVERIFY(isTypedAndCounts(finding));
        const auto files = session.exportRaw(id).value();
        QCOMPARE(files.back().first, std::string("typed.tsv"));
        QCOMPARE(files.back().second,
                 std::string("typed 2026-03-01T00:00:00Z\tBRAF V600E germline\n"));
        QVERIFY(session.rank(id).has_value());
    }

    void whatIsNotUnderstoodIsNotStored()
    {
        auto& session = *m_store->session;
        const auto id = m_store->newPerson();
        const auto before = session.load(id).value();
        for (const char* line : {"", "EGRF L858R", "EGFR looks odd", "\xff\xfe", "TMB 1,234"}) {
            const auto reading = session.addTyped(id, line).value();
            QVERIFY(!reading.isUnderstood() && !reading.isStored);
        }
        QVERIFY(session.load(id).value() == before);
        QCOMPARE(static_cast<int>(session.addTyped(PatientId{4711}, "MSI-H").error().code),
                 static_cast<int>(ErrorCode::NotFound));
    }

    void theSameLineTwiceIsOneFinding()
    {
        auto& session = *m_store->session;
        const auto id = m_store->newPerson();
        QVERIFY(session.addTyped(id, "1p/19q codeletion").value().isStored);
        const auto again = session.addTyped(id, "1p19q codeletion").value();
        QVERIFY(again.isRepeated && !again.isStored);
        QCOMPARE(session.load(id).value().findings.size(), std::size_t{2});
    }

    void aFindingEnteredInErrorStaysAndIsNotUsed()
    {
        auto& session = *m_store->session;
        const auto id = m_store->newPerson();
        const auto key = session.addTyped(id, "EGFR L858R").value().findings.front().header.key;
        const auto gene = [&] {
            return genomics::Profile::of(session.load(id).value(), m_store->toolbox->genes)
                .state("EGFR");
        };
        QCOMPARE(static_cast<int>(gene()), static_cast<int>(genomics::GeneState::Altered));
        QVERIFY(session.markEnteredInError(id, key).has_value());
        QCOMPARE(static_cast<int>(gene()), static_cast<int>(genomics::GeneState::Unknown));
        const auto record = session.load(id).value();
        QCOMPARE(record.findings.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(record.findings.front().assertion),
                 static_cast<int>(clinical::Assertion::EnteredInError));
        // Once is enough, and no longer a repeat: the same can be typed again.
        QCOMPARE(static_cast<int>(session.markEnteredInError(id, key).error().code),
                 static_cast<int>(ErrorCode::NotFound));
        QVERIFY(session.addTyped(id, "EGFR L858R").value().isStored);
        const auto both = session.load(id).value();
        QCOMPARE(both.findings.size(), std::size_t{2});
        QVERIFY(both.findings[0].header.key != both.findings[1].header.key);
        const auto lines = session.exportRaw(id).value().back().second;
        QVERIFY2(lines.find("entered in error 2026-03-01T00:00:00Z\t" + key) != std::string::npos,
                 lines.c_str());
    }

    void onlyTypedFindingsAreMarkedSo()
    {
        auto& session = *m_store->session;
        const auto id = m_store->newPerson();
        ImportRequest request;
        request.files = {CONSILIUM_SOURCE_DIR "/tests/data/tables/one_sample.maf"};
        request.patient = id;
        QVERIFY(session.import(request, {}, {}).has_value());
        const auto key = session.load(id).value().findings.front().header.key;
        QCOMPARE(static_cast<int>(session.markEnteredInError(id, key).error().code),
                 static_cast<int>(ErrorCode::NotFound));
        const auto words = wordsOf(session.readTyped(id, "EGFR wild type").value().issues);
        QVERIFY2(words.contains("(one_sample.maf: line 3)"), words);
    }

    /// "Wild type" is a negative for small variants and for nothing else.
    void wildTypeLeavesOtherQuestionsOpen()
    {
        clinical::Case record;
        record.findings = readTypedLine("ALK wild type", {}, *m_store->toolbox).findings;
        const auto profile = genomics::Profile::of(record, m_store->toolbox->genes);
        QCOMPARE(static_cast<int>(profile.state("ALK")),
                 static_cast<int>(genomics::GeneState::TestedNormal));
        knowledge::Biomarker fusion;
        fusion.leaf.kind = knowledge::Leaf::Kind::Fusion;
        fusion.leaf.gene = "ALK";
        QCOMPARE(static_cast<int>(profile.evaluate(fusion).truth),
                 static_cast<int>(genomics::Truth::Unknown));
        auto mutated = fusion;
        mutated.leaf.kind = knowledge::Leaf::Kind::Codon;
        mutated.leaf.codons = {1174};
        QCOMPARE(static_cast<int>(profile.evaluate(mutated).truth),
                 static_cast<int>(genomics::Truth::False));
    }

    void completionsStandInTheOrderOfTheirUse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("first");
        const auto row = [](const char* line, const char* first) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(first);
        };
        row("eg", "EGFR ");
        row("HER", "HER1 ");
        row("EGFR ", "EGFR L858R");
        row("EGFR p.l8", "EGFR L858R");
        row("egfr amp", "egfr amplified");
        row("her1 L", "her1 L858R");
        row("msi", "MSI-H");
        row("TM", "TMB ");
        row("xyzzy", "");
        row("", "");
    }

    void completionsStandInTheOrderOfTheirUse()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, first);
        const auto found = TypedCompletion(*m_store->toolbox).suggest(line.toStdString(), 8);
        QVERIFY(found.size() <= 8);
        QCOMPARE(found.empty() ? QByteArray() : QByteArray::fromStdString(found.front().line),
                 first);
    }

    void aSynonymShowsWhatItStandsFor()
    {
        const auto found = TypedCompletion(*m_store->toolbox).suggest("HER1", 8);
        QCOMPARE(found.front().note, std::string("EGFR"));
    }

    /// Whatever is offered as a whole line is read: nobody is led to an error.
    void whatIsOfferedIsUnderstood()
    {
        const TypedCompletion completion(*m_store->toolbox);
        for (const char* start : {"EGFR ",
                                  "MET ",
                                  "ALK ",
                                  "BRAF ",
                                  "KRAS ",
                                  "M",
                                  "T",
                                  "P",
                                  "E",
                                  "H",
                                  "1",
                                  "5",
                                  "A",
                                  "F",
                                  "C",
                                  "d",
                                  "p"}) {
            for (const auto& one : completion.suggest(start, 50)) {
                const bool isStart =
                    one.line.ends_with(' ') || one.line.ends_with("p.") || one.line.ends_with("c.");
                if (isStart)
                    continue;
                const auto reading = readTypedLine(one.line, {}, *m_store->toolbox);
                QVERIFY2(reading.isUnderstood(),
                         (one.line + " -> " + reading.problem.english()).c_str());
            }
        }
    }

    void twentyThousandGenesAreQuick()
    {
        std::string table;
        for (int number = 0; number < 20000; ++number)
            table += "GEN" + std::to_string(number) + "\t\t\tALIAS" + std::to_string(number) +
                     "|OLD" + std::to_string(number) + "\t\t\n";
        Toolbox toolbox;
        toolbox.genes = terminology::GeneTable::parse(table).value();
        const TypedCompletion completion(toolbox);
        QElapsedTimer timer;
        timer.start();
        for (int turn = 0; turn < 20; ++turn)
            QCOMPARE(completion.suggest("ALIAS199", 8).size(), std::size_t{8});
        // A generous limit: a debug build on a busy machine.
        QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()));
    }

    void aLargeRecordDoesNotSlowTheLine()
    {
        clinical::Case record;
        for (int number = 0; number < 100000; ++number) {
            auto finding = tests::variant(number % 1000 == 0 ? "EGFR" : "KRAS", "p.Gly12Cys");
            finding.header.key = std::to_string(number);
            finding.header.provenance.source = 0;
            record.findings.push_back(std::move(finding));
        }
        record.sources.push_back({"large.vcf", {}, "vcf", {}});
        QElapsedTimer timer;
        timer.start();
        const auto reading = readTypedLine("EGFR L858R", record, *m_store->toolbox);
        QVERIFY(reading.isUnderstood());
        QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()));
    }
};

QTEST_APPLESS_MAIN(TestTypedEntry)
#include "tst_typed_entry.moc"
