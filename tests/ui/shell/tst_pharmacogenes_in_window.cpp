#include "tests/support/invented_pharmacogenes.h"
#include "tests/support/pack_sources.h"
#include "tests/ui/shell/open_window.h"

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

namespace
{

/// A germline with one invented variant and everything else as in the reference.
const char* const kGenotypes = "##fileformat=VCFv4.3\n##reference=GRCh38\n"
                               "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n"
                               "1\t1000\t.\tA\tG\t.\tPASS\t.\tGT\t0/1\n"
                               "1\t2000\t.\tC\tT\t.\tPASS\t.\tGT\t0/0\n"
                               "1\t3000\t.\tG\tA\t.\tPASS\t.\tGT\t0/0\n";

} // namespace

/// Results of pharmacogenes in the whole window, through the store, with an invented pack.
class TestPharmacogenesInWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;
    std::filesystem::path m_pack;

    static bool pageOf(OpenWindow& open, const char* name)
    {
        if (!open.unlock() || !open.openBySearch(QLatin1String(name)))
            return false;
        QTest::keyClick(&open.window, Qt::Key_4, Qt::ControlModifier);
        return open.find<QLineEdit>("outsideLine")->isVisible();
    }

    static QString table(const OpenWindow& open)
    {
        QStringList texts;
        collect(*open.find<QTableView>("pharmacogeneTable")->model(), {}, texts);
        return texts.join(QLatin1Char('\n'));
    }

    static void typeLine(OpenWindow& open, const char* words)
    {
        auto* line = open.find<QLineEdit>("outsideLine");
        line->setFocus();
        QTest::keyClicks(line, QLatin1String(words));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
        PackSources sources;
        sources.gene("GENEA").gene("GENEB");
        std::filesystem::create_directories(sources.folder() / "pharmacogenes");
        std::filesystem::create_directories(sources.folder() / "guidance");
        writeBytes(sources.folder() / "pharmacogenes" / "invented.tsv", kPharmacogenes);
        writeBytes(sources.folder() / "pharmacogene-functions.tsv", kPharmacogeneFunctions);
        writeBytes(sources.folder() / "guidance" / "invented.tsv", kGuidance);
        m_pack = m_stores->newPath(".cpack").toStdString();
        sources.build(m_pack);
    }

    void aTypedResultReachesTheRecordAndCanBeTakenBack()
    {
        OpenWindow open(m_stores->copyOf("demo"), QStringLiteral("en"), m_pack);
        QVERIFY(pageOf(open, "musterfrau"));
        QVERIFY(table(open).contains(QStringLiteral("Not tested")));
        QSignalSpy shown(&open.window, &MainWindow::caseShown);
        typeLine(open, "GENEA *2/*3");
        QTest::keyClick(open.find<QLineEdit>("outsideLine"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, kLongMs);
        QVERIFY2(table(open).contains(QStringLiteral("*2/*3")), qPrintable(table(open)));
        QVERIFY(table(open).contains(QStringLiteral("Poor Metabolizer")));
        QVERIFY(table(open).contains(QStringLiteral("typed by a person")));
        QCOMPARE(open.find<QLineEdit>("outsideLine")->text(), QString());
        QVERIFY(open.find<QLabel>("outsideWords")->text().startsWith(QStringLiteral("Added: ")));
        QVERIFY(open.find<QLabel>("pharmacogeneAlert")
                    ->accessibleName()
                    .contains(QStringLiteral("alphadine")));
        auto* mark = open.find<QPushButton>("outsideInErrorButton");
        QVERIFY(!mark->isHidden());
        mark->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 2, kLongMs);
        QVERIFY(!table(open).contains(QStringLiteral("*2/*3")));
        QVERIFY(mark->isHidden());
    }

    void whatIsNotUnderstoodStaysInTheLine()
    {
        OpenWindow open(m_stores->copyOf("demo"), QStringLiteral("en"), m_pack);
        QVERIFY(pageOf(open, "musterfrau"));
        typeLine(open, "GENEX *1/*2");
        QTest::keyClick(open.find<QLineEdit>("outsideLine"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            open.find<QLabel>("outsideWords")->text().startsWith(QStringLiteral("Not added.")),
            kLongMs);
        QCOMPARE(open.find<QLineEdit>("outsideLine")->text(), QStringLiteral("GENEX *1/*2"));
        QTest::keyClick(&open.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!everythingIn(open.window).contains(QStringLiteral("GENEX")));
        QVERIFY(pageOf(open, "musterfrau"));
        QCOMPARE(open.find<QLineEdit>("outsideLine")->text(), QStringLiteral("GENEX *1/*2"));
    }

    void aFileIsCalledAndTheCardWritten()
    {
        OpenWindow open(m_stores->copyOf("demo"), QStringLiteral("en"), m_pack);
        QVERIFY(pageOf(open, "musterfrau"));
        open.prompts.files = {m_stores->written(".vcf", kGenotypes)};
        QSignalSpy shown(&open.window, &MainWindow::caseShown);
        open.find<QPushButton>("readGenotypesButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, kLongMs);
        QVERIFY2(table(open).contains(QStringLiteral("*1/*2")), qPrintable(table(open)));
        QVERIFY(table(open).contains(QStringLiteral("3 of 3 position")));
        QVERIFY(open.find<QLabel>("outsideWords")->text().contains(QStringLiteral("sample S")));
        open.prompts.target = m_stores->newPath(".pdf");
        open.find<QPushButton>("walletCardButton")->click();
        QVERIFY(contentOf(open.prompts.target).startsWith("%PDF"));
        QVERIFY(!open.prompts.suggestion.contains(QStringLiteral("muster"), Qt::CaseInsensitive));
        open.prompts.files = {m_stores->written(".vcf", "not a variant file")};
        open.find<QPushButton>("readGenotypesButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(open.prompts.told.size(), 1, kLongMs);
    }
};

QTEST_MAIN(TestPharmacogenesInWindow)
#include "tst_pharmacogenes_in_window.moc"
