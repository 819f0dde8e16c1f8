#include "tests/support/builders.h"
#include "ui/board/board_mask.h"

#include <QLocale>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

/// What a mask leaves of free text. Every person is invented.
class TestBoardMask : public QObject
{
    Q_OBJECT

    static BoardMask maskOf(const char* family, const char* given)
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.patient.familyName = family;
        record.patient.givenNames = given;
        record.patient.birthDate = tests::date("1961-03-05");
        record.patient.identifiers = {{"urn:test", "MRN 7788-12", "MR"}};
        record.tumours.front().diagnosed = tests::date("2025-02-10");
        return {record, tests::day("2026-11-23"), true};
    }

private Q_SLOTS:

    void namesGoHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("family");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        const auto row = [](const char* what,
                            const char* family,
                            const char* given,
                            const char* text,
                            const char* secret) {
            QTest::newRow(what) << QByteArray(family) << QByteArray(given) << QByteArray(text)
                                << QByteArray(secret);
        };
        row("as it is", "Müller", "Hanne", "Frau Müller, Tumor links", "Müller");
        row("genitive", "Müller", "Hanne", "Müllers Tumor", "Müller");
        row("capitals", "Müller", "Hanne", "MÜLLER, HANNE", "HANNE");
        row("without the marks", "Müller", "Hanne", "Frau Muller", "Muller");
        row("written out", "Müller", "Hanne", "Frau Mueller", "Mueller");
        row("marks apart", "Müller", "Hanne", "Frau Mu\xcc\x88ller", "ller");
        row("in a file's name", "Lindqvist", "Quentina", "Lindqvist_CT.dcm", "Lindqvist");
        row("sharp s", "Groß", "Ida", "Frau Gross", "Gross");
        row("Spanish", "García Peña", "José", "Sra. Garcia Pena", "Garcia");
        row("Chinese", "王", "芳", "患者王芳今日复查", "王芳");
        row("Chinese with a title", "王", "芳", "王女士今日复查", "王女士");
        row("Arabic with and", "الأحمد", "ليلى", "زارت والأحمد اليوم", "الأحمد");
        row("identifier", "Müller", "Hanne", "Befund MRN7788-12", "7788");
        row("identifier apart", "Müller", "Hanne", "mrn 7788 - 12", "7788");
    }

    void namesGoHoweverTheyAreWritten()
    {
        QFETCH(QByteArray, family);
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, secret);
        const auto masked =
            maskOf(family.constData(), given.constData()).words(QString::fromUtf8(text));
        QVERIFY2(!masked.contains(QString::fromUtf8(secret), Qt::CaseInsensitive),
                 qPrintable(masked));
    }

    void wordsThatAreNoNamesStay()
    {
        const auto text =
            QStringLiteral("Do not stop an infusion; 国王 and 高血压 stay, EGFR 5-10 mg");
        QCOMPARE(maskOf("Do", "An").words(text),
                 QStringLiteral("D. not stop an infusion; 国王 and 高血压 stay, EGFR 5-10 mg"));
        QCOMPARE(maskOf("高", "王").words(text), text);
    }

    void birthDateGoesInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"born 1961-03-05",
                                 "geb. 05.03.1961",
                                 "geb. 5.3.61",
                                 "born 03/05/1961",
                                 "1961/03/05",
                                 "1961.03.05",
                                 "05-03-1961",
                                 "born 5 March 1961",
                                 "March 5, 1961",
                                 "1961年3月5日生",
                                 "1961 年 3 月"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void birthDateGoesInEveryForm()
    {
        QFETCH(QString, text);
        const auto masked = maskOf("Müller", "Hanne").words(text);
        QVERIFY2(!masked.contains(QLatin1String("1961")) && !masked.contains(QLatin1String("61")),
                 qPrintable(masked));
        // Nor as a time before the diagnosis, which would be an age to the day.
        QVERIFY2(!masked.contains(QLatin1String("months")), qPrintable(masked));
    }

    void otherDaysBecomeTimesFromTheDiagnosis()
    {
        QCOMPARE(maskOf("Müller", "Hanne").words(QStringLiteral("CT 2025年2月20日, 2025-02-11")),
                 QStringLiteral("CT 10 days after diagnosis, 1 days after diagnosis"));
    }
};

QTEST_MAIN(TestBoardMask)
#include "tst_board_mask.moc"
