#include "tests/support/builders.h"
#include "tests/ui/genome/small_toolbox.h"
#include "ui/genome/genome_page.h"
#include "ui/genome/typed_entry.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

/// With a finding of a file and a typed one.
clinical::Case somebody(const std::string& key, const services::Toolbox& toolbox)
{
    auto record = patientWith("LUAD", "IV");
    record.patient.header.key = key;
    record.sources.push_back({"tumour.vcf", {}, "vcf", {}});
    record.findings = {variant("TP53", "p.Arg175His"),
                       services::readTypedLine("EGFR L858R", {}, toolbox).findings.front()};
    record.findings[0].header.provenance = {0, "line 12"};
    record.findings[1].header = {"typed|2026-03-01T09:30:00Z|0|0",
                                 {-1, "typed 2026-03-01T09:30:00Z"}};
    return record;
}

} // namespace

class TestTypedLine : public QObject
{
    Q_OBJECT

    services::Toolbox m_toolbox;
    clinical::Case m_record;
    std::unique_ptr<GenomePage> m_page;

    template <typename Type>
    Type* find(const char* name) const
    {
        auto* found = m_page->findChild<Type*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("nothing is named %s", name);
        return found;
    }

    QLineEdit* line() const { return find<QLineEdit>("typedEdit"); }

    QListWidget* completions() const { return find<QListWidget>("typedSuggestions"); }

    QString preview() const
    {
        return find<QLabel>("typedChip")->text() + QLatin1Char('|') +
               find<QLabel>("typedPreview")->text();
    }

    void show(const clinical::Case& record)
    {
        m_page->setCase(
            record, m_toolbox, m_toolbox.rank(record, day("2026-03-01")), Theme::light());
    }

    void type(const char* words) const
    {
        line()->setFocus();
        line()->selectAll();
        QTest::keyClicks(line(), QLatin1String(words));
    }

    /// What the service answers for the line that stands there.
    services::TypedReading stored() const
    {
        auto reading = services::readTypedLine(line()->text().toStdString(), m_record, m_toolbox);
        reading.findings.front().header = {"typed|new|0", {-1, "typed"}};
        reading.isStored = true;
        return reading;
    }

private Q_SLOTS:

    void init()
    {
        m_toolbox = smallToolbox();
        m_page = std::make_unique<GenomePage>();
        m_page->resize(1270, 620);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_record = somebody("invented|1", m_toolbox);
        show(m_record);
    }

    void cleanup() { m_page.reset(); }

    void aGeneAndItsChangeAreCompletedByKeys()
    {
        type("erb");
        QTRY_VERIFY(completions()->isVisible());
        QCOMPARE(completions()->item(0)->text(), QStringLiteral("ERBB1 (EGFR)"));
        QCOMPARE(completions()->currentRow(), -1); // nothing is taken unasked
        QTest::keyClick(line(), Qt::Key_Down);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(line()->text(), QStringLiteral("ERBB1 "));
        // Then what the pack asks of this gene, before what can be said of any.
        QVERIFY(completions()->isVisible());
        QCOMPARE(completions()->item(0)->data(Qt::UserRole).toString(),
                 QStringLiteral("ERBB1 L858R"));
        QTest::keyClick(line(), Qt::Key_Down);
        QTest::keyClick(line(), Qt::Key_Down);
        QTest::keyClick(line(), Qt::Key_Tab);
        QCOMPARE(line()->text(), QStringLiteral("ERBB1 T790M"));
        QVERIFY(line()->hasFocus());
        QVERIFY(!completions()->isVisible());
        QVERIFY2(preview().contains(
                     QStringLiteral("EGFR p.Thr790Met, small variant, origin not stated")),
                 qPrintable(preview()));
        line()->undo(); // completing loses nothing that was typed
        QVERIFY(line()->text() != QStringLiteral("ERBB1 T790M"));
    }

    void theLineIsReadWhileItIsTyped_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("chip");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* typed, const char* chip, const char* words) {
            QTest::newRow(typed) << QByteArray(typed) << QByteArray(chip) << QByteArray(words);
        };
        row("BRAF V600E germline", "read as", "BRAF p.Val600Glu, small variant, germline");
        row("MET amplified", "read as", "MET amplification, copy number, origin not stated");
        row("TMB 14", "read as", "TMB 14, mutations per megabase");
        row("EGFR wild type", "read as", "Look at: the record also states: EGFR p.Leu858Arg");
        row("TP53 R175H", "read as", "the record states this already (tumour.vcf: line 12)");
        row("EGFR L858R", "stands there", "was typed before and stands in the record");
        row("EGRF L858R", "not clear", "EGRF: no such gene");
        row("EGFR", "not clear", "EGFR: what was found in it?");
    }

    void theLineIsReadWhileItIsTyped()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, chip);
        QFETCH(QByteArray, words);
        type(typed.constData());
        QVERIFY2(find<QLabel>("typedChip")->text().contains(QLatin1String(chip)),
                 qPrintable(preview()));
        QVERIFY2(preview().contains(QLatin1String(words)), qPrintable(preview()));
        QVERIFY(line()->accessibleDescription().contains(QLatin1String(words)));
        QCOMPARE(find<QPushButton>("typedAddButton")->isEnabled(), chip == "read as");
    }

    void enterAddsOnceAndTheNewRowIsChosen()
    {
        QSignalSpy asked(m_page->typedEntry(), &TypedEntry::addRequested);
        type("BRAF V600E");
        QTest::keyClick(line(), Qt::Key_Return);
        QTest::keyClick(line(), Qt::Key_Return); // it is on its way
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), QStringLiteral("BRAF V600E"));
        const auto reading = stored();
        m_page->typedEntry()->showOutcome(reading);
        QCOMPARE(line()->text(), QString());
        QVERIFY2(preview().contains(QStringLiteral("added")), qPrintable(preview()));
        m_record.findings.push_back(reading.findings.front());
        show(m_record);
        QVERIFY2(preview().contains(QStringLiteral("BRAF p.Val600Glu")), qPrintable(preview()));
        const auto* table = find<QTableView>("genomeTable");
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("BRAF"));
        QVERIFY(line()->hasFocus()); // for the next one
        QVERIFY(!line()->isReadOnly());
    }

    void whatFailedStays()
    {
        type("BRAF V600E");
        QTest::keyClick(line(), Qt::Key_Return);
        m_page->typedEntry()->showOutcome(fail(ErrorCode::DiskFull, "store: write"));
        QCOMPARE(line()->text(), QStringLiteral("BRAF V600E"));
        QVERIFY2(preview().contains(QStringLiteral("not added")), qPrintable(preview()));
        QVERIFY2(preview().contains(QStringLiteral("The disk is full")), qPrintable(preview()));
        // It can be tried again.
        QSignalSpy asked(m_page->typedEntry(), &TypedEntry::addRequested);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void whatIsNotUnderstoodIsNotSent()
    {
        QSignalSpy asked(m_page->typedEntry(), &TypedEntry::addRequested);
        for (const char* words : {"EGRF L858R", "EGFR L858R", "   "}) {
            type(words);
            QTest::keyClick(line(), Qt::Key_Return);
            QCOMPARE(asked.count(), 0);
            QCOMPARE(line()->text(), QLatin1String(words));
        }
    }

    void escapeTakesTheListAwayThenTheLine()
    {
        type("EG");
        QVERIFY(completions()->isVisible());
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!completions()->isVisible());
        QCOMPARE(line()->text(), QStringLiteral("EG"));
        QTest::keyClick(line(), Qt::Key_Escape);
        QCOMPARE(line()->text(), QString());
        line()->undo();
        QCOMPARE(line()->text(), QStringLiteral("EG"));
    }

    void anUnsentLineWaitsForItsPatient()
    {
        type("BRAF V600");
        show({}); // as a lock leaves the page
        QCOMPARE(line()->text(), QString());
        QVERIFY(!line()->isEnabled());
        QVERIFY(!preview().contains(QStringLiteral("BRAF")));
        QCOMPARE(completions()->count(), 0);
        show(somebody("invented|2", m_toolbox));
        QCOMPARE(line()->text(), QString());
        show(m_record);
        QCOMPARE(line()->text(), QStringLiteral("BRAF V600"));
        show(m_record); // a change of theme
        QCOMPARE(line()->text(), QStringLiteral("BRAF V600"));
    }

    void linesGoIntoAnotherWindow()
    {
        type("BRAF V600");
        GenomePage other;
        other.typedEntry()->setDrafts(m_page->typedEntry()->drafts());
        other.setCase(m_record, m_toolbox, {}, Theme::light());
        QCOMPARE(other.findChild<QLineEdit*>(QStringLiteral("typedEdit"))->text(),
                 QStringLiteral("BRAF V600"));
    }

    /// The answer comes when another case is open: its line is not touched.
    void anAnswerBelongsToItsPatient()
    {
        type("BRAF V600E");
        QTest::keyClick(line(), Qt::Key_Return);
        const auto reading = stored();
        show(somebody("invented|2", m_toolbox));
        type("MSI-H");
        m_page->typedEntry()->showOutcome(reading);
        QCOMPARE(line()->text(), QStringLiteral("MSI-H"));
        show(m_record);
        QCOMPARE(line()->text(), QString()); // it was added
    }

    void aTypedRowCanBeMarkedAndAnotherCannot()
    {
        auto* table = find<QTableView>("genomeTable");
        auto* action = m_page->typedEntry()->inErrorAction();
        // Each row's details have a button of their own.
        const auto button = [&] { return find<QToolButton>("inErrorButton"); };
        QSignalSpy asked(m_page->typedEntry(), &TypedEntry::inErrorRequested);
        const auto choose = [&](const char* gene) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() == QLatin1String(gene))
                    table->setCurrentIndex(table->model()->index(row, 0));
            }
        };
        QVERIFY(table->actions().contains(action));
        choose("TP53");
        QVERIFY(!action->isVisible() && button()->isHidden());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(asked.count(), 0);
        choose("EGFR");
        QVERIFY(action->isVisible() && !button()->isHidden());
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(),
                 QStringLiteral("typed|2026-03-01T09:30:00Z|0|0"));
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
        // Marked: kept among what is not used, and not to be marked twice.
        m_record.findings[1].assertion = clinical::Assertion::EnteredInError;
        show(m_record);
        find<QToolButton>("filteredOutButton")->setChecked(true);
        choose("EGFR");
        QVERIFY(!action->isVisible());
    }

    void theLineIsReachedByKeys()
    {
        find<QTableView>("genomeTable")->setFocus();
        QTest::keyClick(m_page.get(), Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(line()->hasFocus());
        QTest::keyClick(line(), Qt::Key_Tab);
        QVERIFY(!line()->hasFocus());
        QVERIFY(!line()->accessibleName().isEmpty());
    }

    void typingIsQuickWithAllGenes()
    {
        std::string table;
        for (int number = 0; number < 19340; ++number)
            table +=
                "GEN" + std::to_string(number) + "\t\t\tALIAS" + std::to_string(number) + "\t\t\n";
        services::Toolbox large = smallToolbox();
        large.genes = terminology::GeneTable::parse(table).value();
        m_page->setCase(m_record, large, {}, Theme::light());
        type("A"); // the index is made at the first letter
        QElapsedTimer timer;
        timer.start();
        type("ALIAS1234");
        QVERIFY(completions()->count() > 0);
        // Ten keys in a debug build on a busy machine.
        QVERIFY2(timer.elapsed() < 1500, QByteArray::number(timer.elapsed()));
        show(m_record);
    }
};

QTEST_MAIN(TestTypedLine)
#include "tst_typed_line.moc"
