#include "tests/support/builders.h"
#include "tests/ui/genome/small_toolbox.h"
#include "ui/overview/overview_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_toolbox = smallToolbox();
        m_page = std::make_unique<OverviewPage>();
        m_page->resize(1300, 700);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void anEmptyCaseSaysNotRecorded()
    {
        show({});
        for (const char* card : {"diseaseCard",
                                 "treatmentCard",
                                 "valuesCard",
                                 "patientCard",
                                 "lifestyleCard",
                                 "familyCard"})
            QVERIFY2(words(card).contains(QStringLiteral("not recorded")), card);
        QVERIFY(words("diseaseCard").contains(QStringLiteral("No primary tumour is recorded")));
        QVERIFY(words("findingsCard").contains(QStringLiteral("not the same as none being there")));
        QVERIFY(words("optionsCard").contains(QStringLiteral("tumour type is not known")));
        QVERIFY(m_page->findChildren<QPushButton*>().isEmpty());
        QVERIFY(words("missingCard").contains(QStringLiteral("Tumour type")));
        QVERIFY(!words("missingCard").contains(QStringLiteral("Nothing")));
        QCOMPARE(words("patientCard").count(QStringLiteral("not recorded")),
                 4); // ECOG, comorbidity, allergies, medication
    }

    void noKnownAllergyIsNotNotRecorded()
    {
        auto record = patientWith("LUAD", "IV");
        record.allergies = {allergy({})};
        record.allergies.front().isNoKnownAllergy = true;
        show(record);
        QVERIFY(words("patientCard").contains(QStringLiteral("no known allergy")));
        QCOMPARE(words("patientCard").count(QStringLiteral("not recorded")), 3);
        record.allergies.push_back(allergy("invented substance"));
        record.allergies.back().severity = "severe";
        show(record);
        QVERIFY(words("patientCard").contains(QStringLiteral("invented substance")));
        QVERIFY(!words("patientCard").contains(QStringLiteral("no known allergy")));
    }

    void valuesCarryUnitRangeAgeAndMark()
    {
        auto record = patientWith("LUAD", "IV");
        record.observations = {laboratory("718-7", "9.5", "g/dL", "2026-11-20"),
                               laboratory("2160-0", "0.9", "mg/dL", "2026-09-01")};
        record.observations[0].referenceLow = Quantity::parse("12", "g/dL").value();
        record.observations[0].referenceHigh = Quantity::parse("16", "g/dL").value();
        show(record);
        const auto shown = words("valuesCard");
        QVERIFY(shown.contains(QStringLiteral("9.5\u00A0g/dL")));
        QVERIFY(shown.contains(QStringLiteral("range 12 to 16")));
        QVERIFY(shown.contains(QStringLiteral("below range")));
        QVERIFY(shown.contains(QStringLiteral("20 Nov 2026 · 4 days ago")));
        QVERIFY(shown.contains(QStringLiteral("older than 28 days")));
        QVERIFY(shown.contains(QStringLiteral("2 values, 1 older than 28 days")));
    }

    void aDatumNamesItsSource()
    {
        auto record = patientWith("LUAD", "IV");
        record.sources.push_back({"case.json", {}, "fhir-r4", {}});
        record.observations = {laboratory("718-7", "9.5", "g/dL", "2026-11-20")};
        record.observations.front().header.provenance = {0, "/entry/7"};
        show(record);
        const auto rows = card("valuesCard")->findChildren<QWidget*>();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const QWidget* row) {
            return row->toolTip() == QStringLiteral("Source: case.json, /entry/7") &&
                   row->accessibleName().contains(QStringLiteral("9.5"));
        }));
    }

    void findingsSayTheirState()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg"), normal("KRAS")};
        show(record);
        const auto shown = words("findingsCard");
        QVERIFY(shown.contains(QStringLiteral("EGFR p.Leu858Arg")));
        QVERIFY(shown.contains(QStringLiteral("altered")));
        QVERIFY(shown.contains(QStringLiteral("1 sensitive")));
        QVERIFY(shown.contains(QStringLiteral("✓ KRAS")));
        QVERIFY(shown.contains(QStringLiteral("? ALK fusions")));
    }

    void anOptionOpensAtItsRank()
    {
        auto record = patientWith("LUAD", "IV");
        record.findings = {variant("EGFR", "p.Leu858Arg")};
        auto ranking = m_toolbox.rank(record, day("2026-11-24"));
        options::Option other;
        other.name = "invented second";
        other.shelf = options::Shelf::Supported;
        other.evidence = "II-C";
        other.criteria = {{}};
        ranking.options.insert(ranking.options.begin() + 1, other);
        m_page->setCase(record, ranking, m_toolbox, day("2026-11-24"), Theme::light());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QSignalSpy opened(m_page.get(), &OverviewPage::openOptionsRequested);
        auto* button = m_page->findChild<QPushButton*>(QStringLiteral("optionButton2"));
        QVERIFY(button != nullptr);
        QVERIFY(words("optionsCard").contains(QStringLiteral("2. invented second")));
        QVERIFY(words("optionsCard").contains(QStringLiteral("AMP II-C")));
        QVERIFY(words("optionsCard").contains(QStringLiteral("? 1 not known")));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toInt(), 2);
    }

    void whatIsMissingIsCounted()
    {
        const auto record = patientWith("LUAD", "IV");
        options::Ranking ranking;
        ranking.tumourType = "LUAD";
        ranking.missingTests = {"ALK fusion", "MSI"};
        options::Option option;
        option.name = "invented";
        option.shelf = options::Shelf::ForConsideration;
        option.criteria.resize(3);
        option.criteria[0].settledBy = "creatinine";
        option.criteria[1].settledBy = "creatinine";
        option.criteria[2].verdict = options::Verdict::Pass;
        ranking.options = {option};
        m_page->setCase(record, ranking, m_toolbox, day("2026-11-24"), Theme::light());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto shown = words("missingCard");
        QVERIFY(shown.contains(QStringLiteral("2 tests, 2 open criteria of the first 1 options")));
        QVERIFY(shown.contains(QStringLiteral("creatinine")));
        QVERIFY(shown.contains(QStringLiteral("2 open")));
        QVERIFY(shown.contains(QStringLiteral("? ALK fusions")));
        QVERIFY(words("optionsCard").contains(QStringLiteral("None is supported")));
    }

    void treatmentSaysWhyItStopped()
    {
        auto record = patientWith("LUAD", "IV");
        record.medications = {medication("testinib", "2026-02-01"),
                              medication("otherinib", "2026-06-01")};
        record.medications[0].period.end = date("2026-05-01");
        record.medications[0].line = 1;
        record.medications[0].reasonStopped = tests::text("progression");
        record.medications[1].period.isOngoing = true;
        record.medications[1].line = 2;
        show(record);
        const auto shown = words("treatmentCard");
        QVERIFY(shown.contains(QStringLiteral("Line 1")));
        QVERIFY(shown.contains(QStringLiteral("stopped: progression")));
        QVERIFY(shown.contains(QStringLiteral("ongoing")));
        QVERIFY(shown.indexOf(QStringLiteral("testinib")) <
                shown.indexOf(QStringLiteral("otherinib")));
    }

    void cardsFlowIntoColumns_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide") << 1300 << 3;
        QTest::newRow("half") << 900 << 2;
        QTest::newRow("narrow") << 500 << 1;
    }

    void cardsFlowIntoColumns()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        m_page->resize(width, 700);
        show(patientWith("LUAD", "IV"));
        QTest::qWait(1);
        QSet<int> lefts;
        for (const char* name : {"diseaseCard", "optionsCard", "valuesCard", "familyCard"})
            lefts.insert(card(name)->x());
        QCOMPARE(lefts.size(), columns);
        for (const char* name : {"diseaseCard", "optionsCard", "valuesCard"})
            QVERIFY(card(name)->x() + card(name)->width() <= width);
    }

    void aSecondCaseReplacesTheFirst()
    {
        auto record = patientWith("LUAD", "IV");
        record.observations = {laboratory("718-7", "9.5", "g/dL", "2026-11-20")};
        show(record);
        show(patientWith("SKCM", "IV"));
        QVERIFY(!words("valuesCard").contains(QStringLiteral("9.5")));
        QVERIFY(words("diseaseCard").contains(QStringLiteral("Cutaneous Melanoma")));
    }

private:
    void show(const clinical::Case& record)
    {
        m_page->setCase(record,
                        m_toolbox.rank(record, day("2026-11-24")),
                        m_toolbox,
                        day("2026-11-24"),
                        Theme::light());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    [[nodiscard]] QWidget* card(const char* name) const
    {
        return m_page->findChild<QWidget*>(QLatin1String(name));
    }

    /// Every word on a card; the rich text of its title as plain text.
    [[nodiscard]] QString words(const char* name) const
    {
        QStringList all{card(name)->accessibleDescription()};
        const auto labels = card(name)->findChildren<QLabel*>();
        for (const auto* label : labels)
            all << label->text();
        return all.join(QLatin1Char('\n'));
    }

    services::Toolbox m_toolbox;
    std::unique_ptr<OverviewPage> m_page;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
