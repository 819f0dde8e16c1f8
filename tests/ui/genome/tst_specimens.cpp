#include "core/clinical/specimen_numbers.h"
#include "tests/support/builders.h"
#include "tests/ui/genome/small_toolbox.h"
#include "ui/genome/genome_page.h"
#include "ui/widgets/specimen.h"

#include <QImage>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

clinical::Specimen specimen(const std::string& key,
                            const std::string& type,
                            const std::string& site,
                            const char* collected)
{
    clinical::Specimen made;
    made.header.key = key;
    made.type = tests::text(type);
    made.site = tests::text(site);
    if (*collected != '\0')
        made.collected = date(collected);
    return made;
}

/// Tissue of 2023, plasma of 2024, and an older block without a date.
clinical::Case twoMaterials()
{
    auto record = patientWith("LUAD", "IV");
    record.specimens = {specimen("plasma", "plasma", "blood", "2024-03-03"),
                        specimen("block", "paraffin block", "", ""),
                        specimen("tissue", "needle biopsy", "liver", "2023-01-05")};
    auto assay = panel({"KRAS", "TP53"});
    assay.specimen = "tissue";
    record.assays = {assay};
    auto inTissue = variant("EGFR", "p.Leu858Arg");
    inTissue.assay = assay.header.key;
    auto inPlasma = variant("EGFR", "p.Thr790Met");
    inPlasma.specimen = "plasma";
    auto nowhere = variant("MET", "p.Asp1010Asn");
    record.findings = {inTissue, inPlasma, nowhere};
    return record;
}

} // namespace

class TestSpecimens : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_toolbox = smallToolbox();
        m_page = std::make_unique<GenomePage>();
        m_page->resize(1300, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void eachIsNamedInWords()
    {
        const SpecimenSigns signs(twoMaterials());
        QCOMPARE(signs.words(1), QStringLiteral("specimen 1, needle biopsy (liver), 5 Jan 2023"));
        QCOMPARE(signs.words(2), QStringLiteral("specimen 2, plasma (blood), 3 Mar 2024"));
        QCOMPARE(signs.words(3), QStringLiteral("specimen 3, paraffin block, date not recorded"));
        QVERIFY(signs.words(0).isEmpty());
        QVERIFY(signs.words(4).isEmpty());
        QCOMPARE(SpecimenSigns::kindOf(specimen("a", "liver biopsy", "Liver", "")),
                 QStringLiteral("liver biopsy"));
        QCOMPARE(SpecimenSigns::kindOf(specimen("a", "", "liver", "")), QStringLiteral("liver"));
        QCOMPARE(SpecimenSigns::kindOf(specimen("a", "", "", "")),
                 QStringLiteral("kind not stated"));
    }

    /// The number is one of core/clinical for every reader of it.
    void theNumbersAreThoseOfTheRecord()
    {
        const auto record = twoMaterials();
        const SpecimenSigns signs(record);
        for (const auto& [key, number] : clinical::specimenNumbers(record))
            QCOMPARE(signs.number(key), number);
        const auto findings = SpecimenSigns::ofFindings(record);
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings.at(record.findings[0].header.key), 1);
        QCOMPARE(findings.at(record.findings[1].header.key), 2);
    }

    void aRowCarriesTheNumberAndSaysTheWords()
    {
        show(twoMaterials());
        QCOMPARE(cell("EGFR", "p.Leu858Arg").data().toString(), QStringLiteral("1"));
        QCOMPARE(cell("EGFR", "p.Thr790Met").data().toString(), QStringLiteral("2"));
        QCOMPARE(cell("EGFR", "p.Thr790Met").data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("specimen 2, plasma (blood), 3 Mar 2024"));
        QVERIFY(cell("MET", "p.Asp1010Asn").data().toString().isEmpty());
        // A gene that was tested and is normal: in what the panel was run on.
        QCOMPARE(cell("TP53", "small variants: nothing found").data().toString(),
                 QStringLiteral("1"));
    }

    void bloodThatIsNoTumourTestedNoTumour()
    {
        auto record = twoMaterials();
        record.specimens[2].isTumour = clinical::Presence::Absent;
        record.assays.push_back(panel({"TP53"}));
        record.assays.back().header.key = "second";
        record.assays.back().specimen = "plasma";
        show(record);
        QCOMPARE(cell("TP53", "small variants: nothing found").data().toString(),
                 QStringLiteral("2"));
    }

    /// The disc has the colour of the timeline, on the row that is chosen too.
    void theDiscIsPaintedInItsColour()
    {
        show(twoMaterials());
        for (const auto& [change, number] : {std::pair("p.Leu858Arg", 1), {"p.Thr790Met", 2}}) {
            const auto index = cell("EGFR", change);
            table()->scrollTo(index);
            const auto picture = table()->viewport()->grab(table()->visualRect(index)).toImage();
            QVERIFY2(share(picture, specimenColour(Theme::light(), number)) > 0.02, change);
            QVERIFY(share(picture, specimenColour(Theme::light(), 3 - number)) < 0.002);
        }
    }

    void theDetailShowsDiscAndWords()
    {
        show(twoMaterials());
        table()->setCurrentIndex(cell("EGFR", "p.Thr790Met"));
        QCOMPARE(said("specimenWords"), QStringList{QStringLiteral("plasma (blood), 3 Mar 2024")});
        auto discs = labels("specimenDisc");
        QCOMPARE(discs.size(), 1);
        QVERIFY(share(discs.front()->pixmap().toImage(), specimenColour(Theme::light(), 2)) > 0.3);
        QCOMPARE(discs.front()->accessibleName(),
                 QStringLiteral("specimen 2, plasma (blood), 3 Mar 2024"));
        table()->setCurrentIndex(cell("MET", "p.Asp1010Asn"));
        QVERIFY(labels("specimenDisc").isEmpty());
    }

    void theBarFiltersAndSaysWhatItHides()
    {
        show(twoMaterials());
        const int whole = table()->model()->rowCount();
        auto* second = button(2);
        QCOMPARE(second->accessibleName(),
                 QStringLiteral("specimen 2, plasma (blood), 3 Mar 2024"));
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(hidden().contains(
            QStringLiteral("%1 row(s) hidden: of other specimens").arg(whole - 1)));
        QTest::keyClick(button(1), Qt::Key_Space); // both
        QVERIFY(table()->model()->rowCount() > 1);
        QTest::keyClick(second, Qt::Key_Space);
        QTest::keyClick(button(1), Qt::Key_Space);
        QCOMPARE(table()->model()->rowCount(), whole);
        QTest::keyClick(second, Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* again = m_page->findChild<QToolButton*>(QStringLiteral("showSpecimensButton"));
        QVERIFY(again != nullptr);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), whole);
        QVERIFY(!second->isChecked());
    }

    void oneSpecimenIsNoChoice()
    {
        auto record = twoMaterials();
        record.specimens = {record.specimens.front()};
        show(record);
        QVERIFY(button(1)->isVisible());
        QVERIFY(!button(1)->isCheckable());
        record.specimens.clear();
        show(record);
        QVERIFY(button(1) == nullptr);
        QVERIFY(table()->isColumnHidden(GenomeModel::Specimen));
    }

    void theNextPatientBeginsWithAllRows()
    {
        show(twoMaterials());
        const int whole = table()->model()->rowCount();
        QTest::keyClick(button(2), Qt::Key_Space);
        QVERIFY(table()->model()->rowCount() < whole);
        show(twoMaterials());
        QCOMPARE(table()->model()->rowCount(), whole);
        QVERIFY(!button(2)->isChecked());
    }

    void moreThanNineStandInTheirDiscs()
    {
        auto record = patientWith("LUAD", "IV");
        for (int number = 1; number <= 12; ++number) {
            const auto key = "s" + std::to_string(number);
            const auto day = "20" + std::to_string(10 + number) + "-01-01";
            record.specimens.push_back(specimen(key, "biopsy", "lung", day.c_str()));
            auto finding = variant("EGFR", "p.Ala" + std::to_string(number) + "Val");
            finding.specimen = key;
            record.findings.push_back(finding);
        }
        show(record);
        QCOMPARE(cell("EGFR", "p.Ala12Val").data().toString(), QStringLiteral("12"));
        QVERIFY(button(12) != nullptr);
        // By number, not by the letters of it.
        table()->sortByColumn(GenomeModel::Specimen, Qt::AscendingOrder);
        QStringList numbers;
        for (int row = 0; row < 12; ++row)
            numbers << table()->model()->index(row, GenomeModel::Specimen).data().toString();
        QCOMPARE(numbers.at(1), QStringLiteral("2"));
        QCOMPARE(numbers.at(11), QStringLiteral("12"));
        // Two digits leave a rim of the disc around them.
        const auto disc = specimenPixmap(Theme::light(), 12, 18, 4).toImage();
        for (const auto& edge : {QPoint(6, 36), QPoint(66, 36)})
            QCOMPARE(disc.pixelColor(edge), specimenColour(Theme::light(), 12));
    }

private:
    void show(const clinical::Case& record)
    {
        m_page->setCase(
            record, m_toolbox, m_toolbox.rank(record, day("2026-11-24")), Theme::light());
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QTableView* table() const
    {
        return m_page->findChild<QTableView*>(QStringLiteral("genomeTable"));
    }

    [[nodiscard]] QModelIndex cell(const char* gene, const char* change) const
    {
        const auto* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, GenomeModel::Gene).data().toString() == QLatin1String(gene) &&
                model->index(row, GenomeModel::Change).data().toString() == QLatin1String(change))
                return model->index(row, GenomeModel::Specimen);
        }
        return {};
    }

    [[nodiscard]] QToolButton* button(int number) const
    {
        return m_page->findChild<QToolButton*>(QStringLiteral("specimenButton%1").arg(number));
    }

    [[nodiscard]] QList<QLabel*> labels(const char* name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_page->findChild<QWidget*>(QStringLiteral("genomeDetail"))
            ->findChildren<QLabel*>(QLatin1String(name));
    }

    [[nodiscard]] QStringList said(const char* name) const
    {
        QStringList words;
        for (const auto* label : labels(name))
            words << label->text();
        return words;
    }

    [[nodiscard]] QString hidden() const
    {
        QStringList words;
        for (const auto* label :
             m_page->findChild<QWidget*>(QStringLiteral("hiddenLine"))->findChildren<QLabel*>())
            words << label->text();
        return words.join(QLatin1Char('\n'));
    }

    /// Of the pixels that have that very colour.
    static double share(const QImage& picture, const QColor& colour)
    {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == colour ? 1 : 0;
        }
        return static_cast<double>(count) / (picture.width() * picture.height());
    }

    services::Toolbox m_toolbox;
    std::unique_ptr<GenomePage> m_page;
};

QTEST_MAIN(TestSpecimens)
#include "tst_specimens.moc"
