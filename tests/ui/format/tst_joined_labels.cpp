#include "ui/format/format.h"

#include <QTest>
#include <QTranslator>

using consilium::ui::Format;

/// Labels that the core has joined, in German.
class TestJoinedLabels : public QObject
{
    Q_OBJECT

    QTranslator m_german;

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(m_german.load(QStringLiteral(":/i18n/consilium_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&m_german));
    }

    void joinedLabelsAreReadPartByPart_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* name, const char* english, const char* german) {
            QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("one label", "chronic hepatitis B", "chronische Hepatitis B");
        row("two labels", "pancreatitis or myocardial infarction", "Pankreatitis oder Herzinfarkt");
        row("an or inside a label",
            "bradycardia or heart block or heart failure",
            "Bradykardie oder AV-Block oder Herzinsuffizienz");
        row("a comma inside a label",
            "tuberculosis, active or latent, allergies",
            "aktive oder latente Tuberkulose, Allergien");
        row("drugs stay as they are", "cisplatin or carboplatin", "cisplatin oder carboplatin");
        row("classes and drugs",
            "strong CYP3A4 inhibitor or PARP inhibitor or ritonavir or the like",
            "starker CYP3A4-Inhibitor oder PARP-Inhibitor oder ritonavir oder Ähnliches");
        row("what would settle it",
            "an exact value of bilirubin, as a multiple of the upper limit, medication list",
            "Bilirubin, als Vielfaches der Obergrenze (genauer Wert), Medikationsliste");
        row("a date of surgery", "date of the last surgery", "Datum der letzten Operation");
        row("a date of a drug, and one more",
            "date of the last taxane or cisplatin, allergies",
            "Datum der letzten Gabe: Taxan oder cisplatin, Allergien");
        row("tests", "EGFR, ALK fusion, PD-L1 TPS", "EGFR, ALK-Fusion, PD-L1 TPS");
        row("genotypes of two genes", "DPYD and UGT1A1 genotype", "Genotyp von DPYD und UGT1A1");
        row("two genotypes",
            "DPYD genotype, UGT1A1 genotype",
            "Genotyp von DPYD, Genotyp von UGT1A1");
        row("a mutation", "NPM1 mutation", "NPM1-Mutation");
        row("biomarkers",
            "EGFR exon 19 deletion or EGFR L858R or BRCA1 pathogenic (germline)",
            "EGFR-Exon-19-Deletion oder EGFR L858R oder pathogene BRCA1-Veränderung (Keimbahn)");
        row("a bound", "PD-L1 TPS at least 50 % + MSI high", "PD-L1 TPS mindestens 50 % + MSI-H");
        row("a bound with a decimal", "TMB below 12.5", "TMB unter 12,5");
        row("a score", "PD-L1 CPS at least 10 score", "PD-L1 CPS mindestens 10");
        row("what must not be",
            "not (ALK fusion or KRAS G12C)",
            "nicht (ALK-Fusion oder KRAS G12C)");
        row("a label and its value", "tumour type: NSCLC", "Tumortyp: NSCLC");
        row("an age", "age 66", "Alter 66");
        row("a value", "platelets <90.5 10*9/L", "Thrombozyten <90,5 10⁹/L");
        row("a sentence stays whole",
            "Severe diarrhoea or pancreatitis needs care",
            "Severe diarrhoea or pancreatitis needs care");
        row("words of a record stay whole", "nausea and vomiting", "nausea and vomiting");
        row("a part that is not known",
            "pancreatitis or some other thing",
            "pancreatitis or some other thing");
        row("nothing", "", "");
    }

    void joinedLabelsAreReadPartByPart()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        QCOMPARE(Format::term(english.toStdString()), german);
    }

    void aSentenceHoldsThemInGerman()
    {
        QCOMPARE(
            Format::message({"Nothing is recorded about {}", {"pancreatitis or heart failure"}}),
            QStringLiteral("Nichts dokumentiert zu: Pankreatitis oder Herzinsuffizienz"));
    }

    void inEnglishNothingChanges()
    {
        QCoreApplication::removeTranslator(&m_german);
        for (const char* words : {"bradycardia or heart block or heart failure, EGFR",
                                  "date of the last taxane or cisplatin",
                                  "DPYD and UGT1A1 genotype"})
            QCOMPARE(Format::term(words), QString::fromUtf8(words));
        QVERIFY(QCoreApplication::installTranslator(&m_german));
    }
};

QTEST_GUILESS_MAIN(TestJoinedLabels)
#include "tst_joined_labels.moc"
