#include "tests/support/builders.h"
#include "tests/ui/genome/small_toolbox.h"
#include "ui/genome/genome_page.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

clinical::Case lungCase()
{
    auto record = patientWith("LUAD", "IV");
    record.sources.push_back({"tumour.vcf", {}, "vcf", {}});
    record.findings = {variant("TP53", "p.Arg175His"),
                       variant("EGFR", "p.Leu858Arg"),
                       variant("KRAS", "p.Gly12Cys"),
                       marker(clinical::FindingKind::Signature, "TMB", "6", "1/1000000{Base}")};
    record.findings[1].hgvsCoding = "c.2573T>G";
    record.findings[1].header.provenance = {0, "line 12"};
    record.findings[2].filter = "LowQual";
    record.assays = {panel({})};
    record.assays.front().name = "invented sequencing";
    return record;
}

} // namespace

class TestGenomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_toolbox = smallToolbox();
        m_page = std::make_unique<GenomePage>();
        m_page->resize(1300, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_record = lungCase();
        show(m_record);
    }

    void cleanup() { m_page.reset(); }

    void theModelIsSound()
    {
        GenomeModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        GenomeFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(genomeRows(m_record, m_toolbox, m_toolbox.rank(m_record, day("2026-11-24"))));
        filter.setSection(GenomeSection::FilteredOut, true);
        filter.setWords(QStringLiteral("egfr"));
        QVERIFY(filter.rowCount() > 0);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsFilteredOutIsHiddenAndCounted()
    {
        QVERIFY(!hasRow(QStringLiteral("KRAS"), QStringLiteral("p.Gly12Cys")));
        QVERIFY(section("filteredOutButton")->text().endsWith(QLatin1String("1")));
        QVERIFY(note().contains(QStringLiteral("1 of")));
        QVERIFY(note().contains(QStringLiteral("unknown, not normal")));
        QTest::mouseClick(section("filteredOutButton"), Qt::LeftButton);
        QVERIFY(hasRow(QStringLiteral("KRAS"), QStringLiteral("p.Gly12Cys")));
        QVERIFY(!note().contains(QStringLiteral("hidden")));
    }

    void theSectionsSwitchByKeyboard()
    {
        QVERIFY(hasRow(QStringLiteral("ALK"), QStringLiteral("fusions")));
        section("notTestedButton")->setFocus();
        QTest::keyClick(section("notTestedButton"), Qt::Key_Space);
        QVERIFY(!hasRow(QStringLiteral("ALK"), QStringLiteral("fusions")));
        QVERIFY(note().contains(QStringLiteral("hidden")));
    }

    void searchLooksInEveryField()
    {
        search()->setText(QStringLiteral("858 egfr"));
        QCOMPARE(table()->model()->rowCount(), 1);
        search()->setText(QStringLiteral("no such gene"));
        QVERIFY(!table()->isVisible());
        QVERIFY(label("genomeEmpty")->isVisible());
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(table()->isVisible());
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
    }

    void knowledgeStandsFirstAndAColumnSorts()
    {
        QCOMPARE(table()->model()->index(0, GenomeModel::Gene).data().toString(),
                 QStringLiteral("EGFR"));
        table()->sortByColumn(GenomeModel::Gene, Qt::DescendingOrder);
        QCOMPARE(table()->model()->index(0, GenomeModel::Gene).data().toString(),
                 QStringLiteral("TP53"));
        table()->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(table()->model()->index(0, GenomeModel::Gene).data().toString(),
                 QStringLiteral("EGFR"));
    }

    void aStateHasShapeAndWord()
    {
        QSet<QPair<int, QString>> seen;
        for (int state = 0; state <= static_cast<int>(GenomeState::Unknown); ++state) {
            GenomeRow row;
            row.state = static_cast<GenomeState>(state);
            row.stateWord = QString::number(state);
            const auto chip = stateChip(row);
            QCOMPARE(chip.word, row.stateWord);
            seen.insert({static_cast<int>(chip.mark), QString()});
        }
        QCOMPARE(seen.size(), 5); // the five states of a gene have five shapes
    }

    void theDetailShowsFieldsStatementsAndSource()
    {
        const auto words = detailWords();
        QVERIFY(words.contains(QStringLiteral("c.2573T>G")));
        QVERIFY(words.contains(QStringLiteral("tumour.vcf, line 12")));
        QVERIFY(words.contains(QStringLiteral("Invented statement s1")));
        QVERIFY(words.contains(QStringLiteral("PMID 1")));
        QVERIFY(
            words.contains(QStringLiteral("other tumour type"))); // the melanoma statement says so
        table()->setCurrentIndex(rowIndex(QStringLiteral("ALK"), QStringLiteral("fusions")));
        QVERIFY(detailWords().contains(QStringLiteral("Invented statement s3")));
        QVERIFY(detailWords().contains(QStringLiteral("no test recorded")));
    }

    void whatWasNotMeasuredSaysSo()
    {
        QVERIFY(label("signatureTMB")->text().contains(QStringLiteral("6")));
        QVERIFY(label("signatureMSI")->text().contains(QStringLiteral("not measured")));
        QVERIFY(label("signatureHRD")->text().contains(QStringLiteral("not measured")));
    }

    void theAssaySaysWhatIsNotStated()
    {
        const auto assay = label("assayLabel")->text();
        QVERIFY(assay.contains(QStringLiteral("invented sequencing")));
        QVERIFY(assay.contains(QStringLiteral("build not stated")));
        QVERIFY(assay.contains(QStringLiteral("no normal sample")));
        QVERIFY(assay.contains(QStringLiteral("every gene without a finding is unknown")));
        m_record.assays.front().genesTested = {"EGFR", "KRAS"};
        m_record.assays.front().genome = clinical::Genome::GRCh38;
        show(m_record);
        QVERIFY(label("assayLabel")->text().contains(QStringLiteral("panel of 2 genes")));
        QVERIFY(label("assayLabel")->text().contains(QStringLiteral("GRCh38")));
    }

    void anEmptyCaseIsNotNormal()
    {
        show({});
        QVERIFY(label("assayLabel")->text().contains(QStringLiteral("none is normal")));
        QVERIFY(hasRow(QStringLiteral("EGFR"), QStringLiteral("small variants")));
        QCOMPARE(m_page->findChild<QTableView*>()
                     ->model()
                     ->index(0, GenomeModel::State)
                     .data()
                     .toString(),
                 QStringLiteral("unknown"));
    }

    void fiveThousandFindingsDoNotStutter()
    {
        for (int index = 0; index < 5'000; ++index) {
            m_record.findings.push_back(variant("GENE" + std::to_string(index % 700),
                                                "p.Ala" + std::to_string(index + 2) + "Val"));
            m_record.findings.back().filter = index % 5 == 0 ? "LowQual" : "PASS";
        }
        QElapsedTimer timer;
        timer.start();
        show(m_record);
        m_page->grab();
        // A debug build with sanitizers is some ten times slower than the program.
        QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
        timer.restart();
        search()->setText(QStringLiteral("gene12"));
        m_page->grab();
        QVERIFY2(timer.elapsed() < 1'500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(section("filteredOutButton")->text().contains(QLocale().toString(1'001)));
    }

private:
    void show(const clinical::Case& record)
    {
        m_page->setCase(
            record, m_toolbox, m_toolbox.rank(record, day("2026-11-24")), Theme::light());
    }

    [[nodiscard]] QTableView* table() const
    {
        return m_page->findChild<QTableView*>(QStringLiteral("genomeTable"));
    }

    [[nodiscard]] QLineEdit* search() const
    {
        return m_page->findChild<QLineEdit*>(QStringLiteral("genomeSearch"));
    }

    [[nodiscard]] QToolButton* section(const char* name) const
    {
        return m_page->findChild<QToolButton*>(QLatin1String(name));
    }

    [[nodiscard]] QLabel* label(const char* name) const
    {
        return m_page->findChild<QLabel*>(QLatin1String(name));
    }

    [[nodiscard]] QString note() const { return label("genomeNote")->text(); }

    [[nodiscard]] QModelIndex rowIndex(const QString& gene, const QString& change) const
    {
        const auto* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, GenomeModel::Gene).data().toString() == gene &&
                model->index(row, GenomeModel::Change).data().toString() == change)
                return model->index(row, 0);
        }
        return {};
    }

    [[nodiscard]] bool hasRow(const QString& gene, const QString& change) const
    {
        return rowIndex(gene, change).isValid();
    }

    [[nodiscard]] QString detailWords() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList words;
        const auto labels =
            m_page->findChild<QWidget*>(QStringLiteral("genomeDetail"))->findChildren<QLabel*>();
        for (const auto* each : labels)
            words << each->text();
        return words.join(QLatin1Char('\n'));
    }

    services::Toolbox m_toolbox;
    clinical::Case m_record;
    std::unique_ptr<GenomePage> m_page;
};

QTEST_MAIN(TestGenomePage)
#include "tst_genome_page.moc"
