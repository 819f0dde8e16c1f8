#include "tests/support/builders.h"
#include "tests/ui/genome/small_toolbox.h"
#include "ui/genome/gene_cells.h"
#include "ui/genome/genome_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
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
        QVERIFY(
            hiddenWords().contains(QStringLiteral("1 finding(s) hidden: did not pass the filter")));
        QVERIFY(note().contains(QStringLiteral("unknown, not normal")));
        QTest::mouseClick(section("filteredOutButton"), Qt::LeftButton);
        QVERIFY(hasRow(QStringLiteral("KRAS"), QStringLiteral("p.Gly12Cys")));
        QVERIFY(!hiddenLine()->isVisible());
    }

    void eachReasonForHidingHasItsWordsAndItsButton()
    {
        m_record.findings.push_back(variant("MET", "p.Asp1010Asn"));
        m_record.findings.back().assertion = clinical::Assertion::Refuted;
        show(m_record);
        const int whole = table()->model()->rowCount();
        QVERIFY(hiddenWords().contains(QStringLiteral("1 finding(s) hidden: refuted")));
        QTest::mouseClick(section("notTestedButton"), Qt::LeftButton);
        const int notTested = whole - table()->model()->rowCount();
        QVERIFY(notTested > 0);
        QVERIFY(hiddenWords().contains(
            QStringLiteral("%1 row(s) hidden: switched off above (Not tested)").arg(notTested)));
        search()->setText(QStringLiteral("egfr"));
        QVERIFY(hiddenWords().contains(QStringLiteral("hidden by the search for “egfr”")));

        showAgain("clearSearchButton");
        QTRY_VERIFY(search()->text().isEmpty());
        QVERIFY(!hiddenWords().contains(QStringLiteral("search")));
        showAgain("showSectionsButton");
        QTRY_COMPARE(table()->model()->rowCount(), whole);
        QVERIFY(section("notTestedButton")->isChecked());
        showAgain("showFilteredButton");
        QTRY_COMPARE(table()->model()->rowCount(), whole + 2);
        QTRY_VERIFY(!hiddenLine()->isVisible());
    }

    void theSectionsSwitchByKeyboard()
    {
        QVERIFY(hasRow(QStringLiteral("ALK"), QStringLiteral("fusions")));
        section("notTestedButton")->setFocus();
        QTest::keyClick(section("notTestedButton"), Qt::Key_Space);
        QVERIFY(!hasRow(QStringLiteral("ALK"), QStringLiteral("fusions")));
        QVERIFY(hiddenWords().contains(QStringLiteral("Not tested")));
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
        QVERIFY(words.contains(QStringLiteral("AMP I-A, given by a reviewer")));
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

    void aGeneOfTheStripChoosesItsRow()
    {
        auto* cell = cellOf("MET");
        QVERIFY(cell != nullptr);
        cell->setFocus();
        QTest::keyClick(cell, Qt::Key_Return);
        QCOMPARE(chosen(), QStringLiteral("MET copy number"));
        QVERIFY(cell->hasFocus());
        QTest::mouseClick(cellOf("EGFR"), Qt::LeftButton);
        QCOMPARE(chosen(), QStringLiteral("EGFR p.Leu858Arg"));
    }

    void theStripShowsARowThatWasHidden()
    {
        search()->setText(QStringLiteral("tp53"));
        QTest::mouseClick(section("notTestedButton"), Qt::LeftButton);
        QTest::mouseClick(cellOf("ALK"), Qt::LeftButton);
        QCOMPARE(chosen(), QStringLiteral("ALK fusions"));
        QVERIFY(section("notTestedButton")->isChecked());
        QVERIFY(search()->text().isEmpty());
    }

    void theStripSaysWhatWasTested()
    {
        QCOMPARE(label("coverageSentence")->text(),
                 QStringLiteral("1 of 4 genes that matter in this tumour were tested"));
        QVERIFY(label("coverageNote")->isVisible()); // the panel does not say what it covers
        QCOMPARE(cellOf("MET")->accessibleName(), QStringLiteral("MET: unknown"));
        m_record.assays = {panel({"EGFR", "MET"})};
        show(m_record);
        QCOMPARE(cellOf("MET")->accessibleName(), QStringLiteral("MET: tested normal"));
        QCOMPARE(cellOf("ALK")->accessibleName(), QStringLiteral("ALK: not covered"));
        QVERIFY(!label("coverageNote")->isVisible());
    }

    void aSourceIsAskedForAndItsIdentifierCopied()
    {
        QSignalSpy asked(m_page.get(), &GenomePage::sourceRequested);
        auto* link = detailChild<QAbstractButton>("sourceButton");
        QCOMPARE(link->accessibleName(), QStringLiteral("Show the source PMID 1"));
        QVERIFY(link->focusPolicy() & Qt::TabFocus);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toString(), QStringLiteral("PMID 1"));
        QCOMPARE(asked.first().at(1).toString(),
                 QStringLiteral("https://pubmed.ncbi.nlm.nih.gov/1/"));
        auto* copy = detailChild<QToolButton>("copySourceButton");
        QCOMPARE(copy->accessibleName(), QStringLiteral("Copy PMID 1"));
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("PMID 1"));
        QCOMPARE(copy->accessibleName(), QStringLiteral("PMID 1 is copied"));
    }

    void conflictingEvidenceStandsSideBySide()
    {
        auto against = m_toolbox.pack.statements.front();
        against.id = "civic-77";
        against.summary = "Invented evidence against";
        against.amp = "II-C";
        against.ampRule = "amp-civic-b";
        against.citations = {{"4711", {}, {}, {}, {}, {}}};
        against.origin = {"CIViC", "77", "B", "does not support", 2, "https://invented/77", {}, {}};
        m_toolbox.pack.statements.push_back(against);
        show(m_record);
        auto* view = detailChild<QWidget>("conflictView");
        QVERIFY(view != nullptr);
        QVERIFY(view->isVisible());
        QCOMPARE(view->findChild<QLabel*>(QStringLiteral("conflictHeading"))->text(),
                 QStringLiteral("testinib"));
        auto* agreeing = view->findChild<QWidget*>(QStringLiteral("agreeingColumn"));
        auto* disagreeing = view->findChild<QWidget*>(QStringLiteral("disagreeingColumn"));
        QVERIFY(agreeing->geometry().right() < disagreeing->geometry().left());
        QCOMPARE(agreeing->y(), disagreeing->y());
        QVERIFY(wordsIn(*agreeing).contains(QStringLiteral("Invented statement s1")));
        const auto said = wordsIn(*disagreeing);
        for (const auto& fact : {QStringLiteral("Invented evidence against"),
                                 QStringLiteral("does not support this"),
                                 QStringLiteral("level B of CIViC"),
                                 QStringLiteral("rating 2 of 5"),
                                 QStringLiteral("AMP II-C by rule amp-civic-b"),
                                 QStringLiteral("CIViC 77"),
                                 QStringLiteral("PMID 4711")})
            QVERIFY2(said.contains(fact), qPrintable(said));
        // The statement for the other tumour type stays in the list.
        const auto list = wordsIn(*detailChild<QWidget>("statementsCard"));
        QVERIFY(list.contains(QStringLiteral("Invented statement s6")));
        QVERIFY(!list.contains(QStringLiteral("Invented statement s1")));
    }

    void statementsThatAgreeAreAListOnly()
    {
        QVERIFY(!detailChild<QWidget>("conflictsCard")->isVisible());
        QVERIFY(detailChild<QWidget>("statementsCard")->isVisible());
    }

    void theDetailPicturesTheGene()
    {
        auto* picture = detailChild<QWidget>("lollipop");
        QVERIFY(picture != nullptr);
        QVERIFY(picture->isVisible());
        QVERIFY(picture->accessibleDescription().contains(QStringLiteral("L858R at residue 858")));
        QVERIFY(detailChild<QLabel>("pictureCaption")
                    ->text()
                    .contains(QStringLiteral("length of the protein is not known")));
        table()->setCurrentIndex(rowIndex(QStringLiteral("MSI"), QStringLiteral("no result")));
        QVERIFY(detailChild<QWidget>("lollipop") == nullptr); // a marker is no gene
    }

    void statementsThatWaitForATestDoNotConflict()
    {
        auto resistant = m_toolbox.pack.statements[2]; // ALK fusion
        resistant.id = "s3-resistant";
        resistant.effect = knowledge::Effect::Resistant;
        m_toolbox.pack.statements.push_back(resistant);
        show(m_record);
        table()->setCurrentIndex(rowIndex(QStringLiteral("ALK"), QStringLiteral("fusions")));
        QVERIFY(detailChild<QWidget>("conflictView") == nullptr);
        m_record.findings.push_back(fusion("EML4", "ALK"));
        show(m_record);
        QTest::mouseClick(cellOf("ALK"), Qt::LeftButton);
        QVERIFY(detailChild<QWidget>("conflictView") != nullptr);
    }

    void anotherRowHasRoomForAllItSays()
    {
        auto against = m_toolbox.pack.statements.front();
        against.id = "against";
        against.effect = knowledge::Effect::Resistant;
        m_toolbox.pack.statements.push_back(against);
        show(m_record);
        for (const char* gene : {"MET", "EGFR", "ALK", "EGFR"}) {
            QTest::mouseClick(cellOf(gene), Qt::LeftButton);
            QTRY_VERIFY2(nothingIsCut(), gene);
        }
        QVERIFY(detailChild<QWidget>("conflictView") != nullptr);
    }

    void aLongColumnUnfolds()
    {
        for (int index = 0; index < 7; ++index) {
            auto more = m_toolbox.pack.statements.front();
            more.id = "more-" + std::to_string(index);
            more.summary = "Invented addition " + std::to_string(index);
            m_toolbox.pack.statements.push_back(more);
        }
        m_toolbox.pack.statements.back().effect = knowledge::Effect::Resistant;
        show(m_record);
        auto* column = detailChild<QWidget>("agreeingColumn");
        auto* button = column->findChild<QToolButton*>(QStringLiteral("moreStatementsButton"));
        QCOMPARE(button->text(), QStringLiteral("Show 3 more"));
        QCOMPARE(shownStatements(*column), 4);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(shownStatements(*column), 7);
        QTRY_VERIFY(nothingIsCut());
        for (int index = 0; index < 6; ++index)
            QVERIFY(wordsIn(*column).contains(QStringLiteral("Invented addition %1").arg(index)));
        QVERIFY(wordsIn(*column).contains(QStringLiteral("Invented statement s1")));
        QVERIFY(!button->isVisible());
    }

    void anEmptyCaseIsNotNormal()
    {
        show({});
        QVERIFY(label("coverageSentence")->text().contains(QStringLiteral("not known")));
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

    [[nodiscard]] QWidget* hiddenLine() const
    {
        return m_page->findChild<QWidget*>(QStringLiteral("hiddenLine"));
    }

    [[nodiscard]] QString hiddenWords() const { return wordsIn(*hiddenLine()); }

    void showAgain(const char* button)
    {
        QCoreApplication::processEvents(); // a layout shows what was added
        auto* found = shownChild<QToolButton>(*hiddenLine(), button);
        QVERIFY(found != nullptr);
        QVERIFY(!found->accessibleName().isEmpty());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    template <typename Widget>
    static Widget* shownChild(const QWidget& parent, const char* name)
    {
        for (auto* child : parent.findChildren<Widget*>(QLatin1String(name))) {
            if (!child->isHidden() && !child->parentWidget()->isHidden())
                return child;
        }
        return nullptr;
    }

    /// Of the detail panel, among what stands there now.
    template <typename Widget>
    [[nodiscard]] Widget* detailChild(const char* name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return m_page->findChild<QWidget*>(QStringLiteral("genomeDetail"))
            ->findChild<Widget*>(QLatin1String(name));
    }

    /// What labels and buttons say in what is shown.
    [[nodiscard]] static QString wordsIn(const QWidget& parent)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList words;
        for (const auto* each : parent.findChildren<QLabel*>())
            words << each->text();
        for (const auto* each : parent.findChildren<QAbstractButton*>())
            words << each->text();
        return words.join(QLatin1Char('\n'));
    }

    static int shownStatements(const QWidget& column)
    {
        int shown = 0;
        for (const auto* each : column.findChildren<QWidget*>(QStringLiteral("statementView")))
            shown += each->isVisible() ? 1 : 0;
        return shown;
    }

    /// Whether every paragraph of the detail panel has the height that its words take.
    [[nodiscard]] bool nothingIsCut() const
    {
        const auto* detail = m_page->findChild<QWidget*>(QStringLiteral("genomeDetail"));
        for (const auto* each : detail->findChildren<QLabel*>()) {
            if (each->isVisible() && each->wordWrap() &&
                each->height() < each->heightForWidth(each->width()))
                return false;
        }
        return true;
    }

    [[nodiscard]] QWidget* cellOf(const char* gene) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto* cell : m_page->findChildren<GeneCell*>()) {
            if (cell->text() == QLatin1String(gene))
                return cell;
        }
        return nullptr;
    }

    [[nodiscard]] QString chosen() const
    {
        const auto row = table()->currentIndex();
        return row.siblingAtColumn(GenomeModel::Gene).data().toString() + QLatin1Char(' ') +
               row.siblingAtColumn(GenomeModel::Change).data().toString();
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
