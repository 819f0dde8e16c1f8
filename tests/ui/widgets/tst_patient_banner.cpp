#include "tests/support/builders.h"
#include "ui/widgets/patient_banner.h"

#include <QLabel>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestPatientBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_banner = std::make_unique<PatientBanner>();
        m_banner->resize(1366, 92);
        m_banner->show();
    }

    void cleanup() { m_banner.reset(); }

    void anEmptyRecordLeavesNothingBlank()
    {
        m_banner->setCase({}, {}, day("2026-11-24"));
        QCOMPARE(name("patientNameLabel"), QStringLiteral("Name not recorded"));
        for (const char* field : {"stageLabel", "ecogLabel", "tobaccoLabel"})
            QCOMPARE(name(field), QStringLiteral("not recorded"));
        QCOMPARE(name("diseaseLabel"), QStringLiteral("none recorded"));
        QVERIFY(!m_banner->findChild<QLabel*>(QStringLiteral("syntheticLabel"))->isVisible());
        QVERIFY(chips().contains(QStringLiteral("? Allergies not recorded")));
    }

    void aLongRecordIsShortenedAndWholeOnDemand()
    {
        auto record = patientWith("LUAD", "IVB");
        record.patient.familyName = "Wolkenstein-Trostburg-Mustermann-von-und-zu-Beispielhausen";
        record.patient.givenNames = "Maximiliana Friederike Alexandra";
        record.stages.front().t = "cT4";
        record.stages.front().n = "cN3";
        record.stages.front().m = "cM1c";
        BannerFacts facts;
        facts.tumour = QStringLiteral("An invented tumour type with a name that is much longer "
                                      "than its column could ever be (XXXX)");
        facts.line =
            QStringLiteral("fourth line, since a month long ago, of a regimen with a long name");
        for (int index = 0; index < 12; ++index)
            facts.keyFindings << QStringLiteral("GENE%1 p.Ala2Val").arg(index);
        m_banner->setCase(record, facts, day("2026-11-24"));
        const auto* shown = m_banner->findChild<QLabel*>(QStringLiteral("patientNameLabel"));
        QCOMPARE(shown->accessibleName(),
                 QStringLiteral("Wolkenstein-Trostburg-Mustermann-von-und-zu-Beispielhausen, "
                                "Maximiliana Friederike Alexandra"));
        QVERIFY(shown->text().size() < shown->accessibleName().size());
        QCOMPARE(name("diseaseLabel"), facts.tumour);
        QVERIFY(m_banner->findChild<QLabel*>(QStringLiteral("syntheticLabel"))->isVisible());
        QCOMPARE(m_banner->height(), 92);
        // What does not fit is counted, and allergies are still said.
        const auto all = chips();
        QVERIFY(all.filter(QStringLiteral("more")).size() == 1);
        QVERIFY(all.contains(QStringLiteral("? Allergies not recorded")));
    }

    void anAlertNeverHidesAllergies()
    {
        auto record = patientWith("LUAD", "IVB");
        BannerFacts facts;
        for (int index = 0; index < 12; ++index)
            facts.keyFindings << QStringLiteral("GENE%1 p.Ala2Val").arg(index);
        facts.pharmacogenes = QStringLiteral("DPYD, lower dose: inventedine, and many others of a "
                                             "list that is longer than the chip");
        facts.pharmacogeneSentences = {QStringLiteral("DPYD: inventedine: half")};
        m_banner->setCase(record, facts, day("2026-11-24"));
        auto all = chips();
        QCOMPARE(all.first(), QStringLiteral("? Allergies not recorded"));
        const auto* alert = m_banner->findChild<QLabel*>(QStringLiteral("pharmacogeneAlert"));
        QVERIFY(alert != nullptr);
        QVERIFY(alert->accessibleName().contains(QStringLiteral("longer than the chip")));
        QVERIFY(alert->toolTip().contains(QStringLiteral("inventedine: half")));
        record.allergies = {allergy("invented substance")};
        m_banner->setCase(record, facts, day("2026-11-24"));
        all = chips();
        QVERIFY(all.first().contains(QStringLiteral("invented substance")));
        // All that is said stays inside the banner.
        QCoreApplication::processEvents();
        const auto* area = m_banner->findChild<QWidget*>(QStringLiteral("alertsArea"));
        for (const auto* chip : area->findChildren<QLabel*>())
            QVERIFY2(area->rect().contains(chip->geometry()), qPrintable(chip->text()));
        facts.pharmacogenes.clear();
        m_banner->setCase(record, facts, day("2026-11-24"));
        QVERIFY(m_banner->findChild<QLabel*>(QStringLiteral("pharmacogeneAlert")) == nullptr);
    }

    void anAllergyStandsFirst()
    {
        auto record = patientWith("LUAD", "IVB");
        record.allergies = {allergy("invented substance")};
        BannerFacts facts;
        facts.keyFindings = {QStringLiteral("EGFR p.Leu858Arg")};
        m_banner->setCase(record, facts, day("2026-11-24"));
        QVERIFY(chips().first().contains(QStringLiteral("invented substance")));
        record.allergies.front().assertion = clinical::Assertion::Refuted;
        m_banner->setCase(record, facts, day("2026-11-24"));
        QVERIFY(chips().filter(QStringLiteral("invented substance")).isEmpty());
        record.allergies = {allergy({})};
        record.allergies.front().isNoKnownAllergy = true;
        m_banner->setCase(record, facts, day("2026-11-24"));
        QVERIFY(chips().contains(QStringLiteral("✓ No known allergy")));
    }

    void theLatestEcogAndTobaccoStand()
    {
        auto record = patientWith("LUAD", "IVB");
        for (const auto& [when, value] : {std::pair("2026-01-01", 0), std::pair("2026-11-01", 2)}) {
            clinical::PerformanceStatus status;
            status.date = date(when);
            status.value = value;
            record.performance.push_back(status);
        }
        clinical::Lifestyle tobacco;
        tobacco.status = "never";
        record.lifestyle = {tobacco};
        m_banner->setCase(record, {}, day("2026-11-24"));
        QVERIFY(name("ecogLabel").startsWith(QLatin1String("2")));
        QVERIFY(name("ecogLabel").contains(QStringLiteral("1 Nov 2026")));
        QCOMPARE(name("tobaccoLabel"), QStringLiteral("never smoked"));
    }

private:
    [[nodiscard]] QString name(const char* label) const
    {
        return m_banner->findChild<QWidget*>(QLatin1String(label))->accessibleName();
    }

    [[nodiscard]] QStringList chips() const
    {
        QStringList words;
        const auto labels =
            m_banner->findChild<QWidget*>(QStringLiteral("alertsArea"))->findChildren<QLabel*>();
        for (const auto* label : labels)
            words << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        return words;
    }

    std::unique_ptr<PatientBanner> m_banner;
};

QTEST_MAIN(TestPatientBanner)
#include "tst_patient_banner.moc"
