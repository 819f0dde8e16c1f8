#include "tests/support/builders.h"
#include "ui/format/format.h"

#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using consilium::tests::day;

namespace
{

PartialDate dateOf(const QString& iso)
{
    return iso.isEmpty() ? PartialDate() : PartialDate::parse(iso.toStdString()).value();
}

const QLocale kEnglish(QLocale::C);
const QLocale kGerman(QLocale::German, QLocale::Germany);

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QLocale::setDefault(kEnglish); }

    void cleanupTestCase() { QLocale::setDefault(kEnglish); }

    void dates_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("shown");
        QTest::newRow("unknown") << kEnglish << QString() << QStringLiteral("unknown");
        QTest::newRow("year") << kEnglish << QStringLiteral("2021") << QStringLiteral("2021");
        QTest::newRow("month") << kEnglish << QStringLiteral("2021-03")
                               << QStringLiteral("Mar 2021");
        QTest::newRow("day") << kEnglish << QStringLiteral("2021-03-09")
                             << QStringLiteral("9 Mar 2021");
        QTest::newRow("instant") << kEnglish << QStringLiteral("2021-12-31T23:59:00Z")
                                 << QStringLiteral("31 Dec 2021");
        QTest::newRow("a German month is a word")
            << kGerman << QStringLiteral("2021-10-09") << QStringLiteral("9 Okt. 2021");
        QTest::newRow("a German year has no thousands mark")
            << kGerman << QStringLiteral("2021") << QStringLiteral("2021");
    }

    void dates()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, iso);
        QFETCH(QString, shown);
        QLocale::setDefault(locale);
        QCOMPARE(Format::date(dateOf(iso)), shown);
    }

    void anEstimatedDateSaysSo()
    {
        auto date = dateOf(QStringLiteral("2021-03"));
        date.setEstimated(true);
        QCOMPARE(Format::date(date), QStringLiteral("about Mar 2021"));
    }

    void periods_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("isOngoing");
        QTest::addColumn<QString>("shown");
        QTest::newRow("closed") << QStringLiteral("2021-03") << QStringLiteral("2022") << false
                                << QStringLiteral("Mar 2021 to 2022");
        QTest::newRow("one day") << QStringLiteral("2021-03-09") << QStringLiteral("2021-03-09")
                                 << false << QStringLiteral("9 Mar 2021");
        QTest::newRow("ongoing") << QStringLiteral("2021") << QString() << true
                                 << QStringLiteral("since 2021");
        QTest::newRow("end unknown") << QStringLiteral("2021") << QString() << false
                                     << QStringLiteral("from 2021, end unknown");
        QTest::newRow("start unknown")
            << QString() << QStringLiteral("2022") << false << QStringLiteral("unknown to 2022");
    }

    void periods()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(bool, isOngoing);
        QFETCH(QString, shown);
        QCOMPARE(Format::period({dateOf(start), dateOf(end), isOngoing}), shown);
    }

    void quantities_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("shown");
        const auto space = QChar(0x00A0);
        QTest::newRow("plain") << kEnglish << QStringLiteral("0.92") << QStringLiteral("mg/dL")
                               << QStringLiteral("0.92%1mg/dL").arg(space);
        QTest::newRow("trailing zero is kept")
            << kEnglish << QStringLiteral("1.00") << QStringLiteral("mg/dL")
            << QStringLiteral("1.00%1mg/dL").arg(space);
        QTest::newRow("below") << kEnglish << QStringLiteral("<0.1") << QStringLiteral("ug/L")
                               << QStringLiteral("< 0.1%1µg/L").arg(space);
        QTest::newRow("at least") << kEnglish << QStringLiteral(">=90") << QStringLiteral("%")
                                  << QStringLiteral("≥ 90%1%").arg(space);
        QTest::newRow("German decimal comma")
            << kGerman << QStringLiteral("0.92") << QStringLiteral("mg/dL")
            << QStringLiteral("0,92%1mg/dL").arg(space);
        QTest::newRow("German censored")
            << kGerman << QStringLiteral("<0.1") << QStringLiteral("ug/L")
            << QStringLiteral("< 0,1%1µg/L").arg(space);
        QTest::newRow("pure number")
            << kEnglish << QStringLiteral("2.5") << QStringLiteral("1") << QStringLiteral("2.5");
        QTest::newRow("unit missing") << kEnglish << QStringLiteral("5") << QString()
                                      << QStringLiteral("5%1(unit missing)").arg(space);
        QTest::newRow("filtration by surface")
            << kEnglish << QStringLiteral("62") << QStringLiteral("mL/min/{1.73_m2}")
            << QStringLiteral("62%1mL/min/1.73 m²").arg(space);
        QTest::newRow("millimetres of mercury")
            << kEnglish << QStringLiteral("132") << QStringLiteral("mm[Hg]")
            << QStringLiteral("132%1mmHg").arg(space);
        QTest::newRow("count") << kEnglish << QStringLiteral("380") << QStringLiteral("10*9/L")
                               << QStringLiteral("380") + space + QStringLiteral("10⁹/L");
        QTest::newRow("mutations")
            << kEnglish << QStringLiteral("6") << QStringLiteral("1/1000000{Base}")
            << QStringLiteral("6%1mutations/Mb").arg(space);
    }

    void quantities()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, number);
        QFETCH(QString, unit);
        QFETCH(QString, shown);
        QLocale::setDefault(locale);
        QCOMPARE(
            Format::quantity(Quantity::parse(number.toStdString(), unit.toStdString()).value()),
            shown);
    }

    void ages_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("shown");
        QTest::newRow("birthday today")
            << QStringLiteral("1960-11-24") << QStringLiteral("66 years");
        QTest::newRow("birthday tomorrow")
            << QStringLiteral("1960-11-25") << QStringLiteral("65 years");
        QTest::newRow("only a year") << QStringLiteral("1960") << QStringLiteral("65 to 66 years");
        QTest::newRow("a month that is over")
            << QStringLiteral("1960-03") << QStringLiteral("66 years");
        QTest::newRow("unknown") << QString() << QStringLiteral("age unknown");
    }

    void ages()
    {
        QFETCH(QString, birth);
        QFETCH(QString, shown);
        QCOMPARE(Format::age(dateOf(birth), day("2026-11-24")), shown);
    }

    void everyErrorHasASentence()
    {
        QSet<QString> sentences;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const auto name = consilium::name(static_cast<ErrorCode>(code));
            const auto sentence = Format::error({static_cast<ErrorCode>(code), {}});
            QVERIFY2(sentence.size() > 20 && sentence.endsWith(QLatin1Char('.')),
                     std::string(name).c_str());
            QVERIFY2(!sentences.contains(sentence), std::string(name).c_str());
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 20);
        QVERIFY(Format::error({ErrorCode::Malformed, "case.json, line 3"})
                    .contains(QStringLiteral("case.json, line 3")));
    }

    void namesAndFindings()
    {
        clinical::Patient person;
        QCOMPARE(Format::patientName(person), QStringLiteral("Name not recorded"));
        person.familyName = "M\xC3\xBCller";
        QCOMPARE(Format::patientName(person), QString::fromUtf8("M\xC3\xBCller"));
        person.givenNames = "Invented";
        QCOMPARE(Format::patientName(person), QString::fromUtf8("M\xC3\xBCller, Invented"));
        QCOMPARE(Format::finding(tests::variant("EGFR", "p.Leu858Arg")),
                 QStringLiteral("EGFR p.Leu858Arg"));
        QCOMPARE(Format::finding(tests::fusion("EML4", "ALK")), QStringLiteral("EML4::ALK fusion"));
        QCOMPARE(Format::finding(tests::normal("KRAS")), QStringLiteral("KRAS: nothing found"));
        QCOMPARE(Format::finding(tests::copyNumber("MET", "amplification")),
                 QStringLiteral("MET amplification"));
        QCOMPARE(Format::finding(tests::marker(clinical::FindingKind::Signature, "MSI", "stable")),
                 QStringLiteral("MSI stable"));
    }

    /// Signs and brackets keep their side in a line that runs from right to left; elsewhere nothing
    /// is added.
    void figuresAndCodesAreHeldTogetherInArabic()
    {
        const Quantity low{0.1, "0.1", "ng/mL", Comparator::Less};
        const auto before = Format::quantity(low);
        QCOMPARE(Format::isolated(before), before);
        const QLocale kept;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        const auto shown = Format::quantity(low);
        const auto finding = Format::finding(tests::variant("EGFR", "p.Leu858Arg"));
        const auto nothing = Format::isolated({});
        QLocale::setDefault(kept);
        QCOMPARE(shown, QChar(0x2068) + before + QChar(0x2069));
        QCOMPARE(finding,
                 QString(QChar(0x2068) + QStringLiteral("EGFR p.Leu858Arg") + QChar(0x2069)));
        QVERIFY(nothing.isEmpty());
    }

    void stages()
    {
        clinical::Stage stage;
        stage.t = "cT2a";
        stage.n = "cN2";
        QCOMPARE(Format::stage(stage), QStringLiteral("cT2a cN2"));
        stage.group = "IIIA";
        QCOMPARE(Format::stage(stage), QStringLiteral("IIIA (cT2a cN2)"));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
