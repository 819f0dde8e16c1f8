#include "tests/ui/pharmacogenes/invented_pharmacogenes.h"
#include "tests/ui/report/pdf_text.h"
#include "ui/pharmacogenes/wallet_pdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestWalletCard : public QObject
{
    Q_OBJECT

    services::Toolbox m_toolbox = pharmacogeneToolbox();
    clinical::Case m_record;
    QTemporaryDir m_folder;

    [[nodiscard]] WalletCard card() const
    {
        return walletCard(m_record, m_toolbox, day("2026-11-24"));
    }

    [[nodiscard]] PdfText written(const WalletCard& card) const
    {
        const auto path = m_folder.filePath(QStringLiteral("card.pdf"));
        const auto status = writeWalletCard(card, path);
        QFile file(path);
        if (!status.has_value() || !file.open(QIODevice::ReadOnly))
            qFatal("the card was not written");
        return PdfText(file.readAll());
    }

private Q_SLOTS:

    void init() { m_record = pharmacogeneCase(); }

    void thePaperNamesPersonResultsAndDrugs()
    {
        const auto pdf = written(card());
        QCOMPARE(pdf.pages().size(), 1);
        for (const char* words : {"Invented",
                                  "born 5 May 1960",
                                  "DPYD Reference/c.1905+1G>A (*2A): Intermediate Metabolizer, "
                                  "activity score 1.0",
                                  "1 key position(s) not read",
                                  "TPMT: tested, but not called",
                                  "alphadine (≤ 40 %; CPIC, DPWG)",
                                  "No advice possible from these results",
                                  "betarine",
                                  "NUDT15",
                                  "invented pack 7",
                                  "24 Nov 2026",
                                  "side 1 of 2",
                                  "side 2 of 2"})
            QVERIFY2(pdf.has(0, QString::fromUtf8(words)), words);
    }

    void whatIsTakenTodayDoesNotShiftTheCard()
    {
        m_record.medications = {medication("blockin", "2026-01-01")};
        QVERIFY(!written(card()).has(0, QStringLiteral("gammol")));
    }

    void aLongListGoesOnAndIsNeverCut()
    {
        auto made = card();
        QStringList drugs;
        for (int index = 0; index < 400; ++index)
            drugs << QStringLiteral("inventedlongdrugname%1").arg(index);
        made.paragraphs.push_back({WalletParagraph::Kind::Plain, drugs.join(QStringLiteral(", "))});
        const int sides = walletSides(made);
        QVERIFY(sides > 10); // more than a page holds
        QCOMPARE(sides % 2, 0);
        const auto pdf = written(made);
        QCOMPARE(pdf.pages().size(), (sides + 9) / 10);
        const auto all = pdf.pages().join(QString());
        QVERIFY(all.contains(QStringLiteral("side%1of%1").arg(sides)));
        for (const auto& drug : drugs)
            QVERIFY2(all.contains(drug), qPrintable(drug));
    }

    void aLongNameStaysWhole()
    {
        m_record.patient.familyName =
            "Wolkenstein-Trostburg-Mustermann-von-und-zu-Beispielhausen-Obertal";
        m_record.patient.givenNames = "Maximiliana Friederike Alexandra";
        QVERIFY(written(card()).has(
            0,
            QStringLiteral("Wolkenstein-Trostburg-Mustermann-von-und-zu-Beispielhausen-Obertal, "
                           "Maximiliana Friederike Alexandra")));
    }

    void germanWordsAreWhole()
    {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/consilium_de.qm")));
        QCoreApplication::installTranslator(&translator);
        const auto pdf = written(card());
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(pdf.has(0, QStringLiteral("Ergebnisse der Gene")));
        QVERIFY(pdf.has(0, QStringLiteral("Nicht getestet")));
        QVERIFY(!pdf.has(0, QStringLiteral("Results of genes")));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto status =
            writeWalletCard(card(), m_folder.filePath(QStringLiteral("none/card.pdf")));
        QVERIFY(!status.has_value());
    }
};

QTEST_MAIN(TestWalletCard)
#include "tst_wallet_card.moc"
