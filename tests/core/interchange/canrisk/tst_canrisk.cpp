#include "core/interchange/canrisk/canrisk.h"

#include <QFile>
#include <QTest>

using namespace consilium;
using namespace consilium::clinical;
using namespace consilium::interchange;

namespace
{

template <typename T>
const char* why(const Result<T>& result)
{
    return result.has_value() ? "" : result.error().context.c_str();
}

std::string contentOf(const char* name)
{
    QFile file(QStringLiteral(CONSILIUM_SOURCE_DIR "/tests/data/canrisk/") +
               QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

const char* const kFile = "three_generations.canrisk3";

/// The synthetic family with one piece of text exchanged.
std::string with(const std::string& before, const std::string& after)
{
    auto text = contentOf(kFile);
    const auto at = text.find(before);
    if (at == std::string::npos)
        qFatal("the text to exchange is not in the file");
    return text.replace(at, before.size(), after);
}

FamilyPerson person(const char* id, Sex sex)
{
    FamilyPerson made;
    made.id = id;
    made.sex = sex;
    return made;
}

std::string lossesOf(const canrisk::Written& written)
{
    std::string all;
    for (const auto& loss : written.losses)
        all += loss.english() + '\n';
    return all;
}

} // namespace

class TestCanRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aFamilyIsRead()
    {
        const auto result = canrisk::read(contentOf(kFile));
        QVERIFY2(result.has_value(), why(result));
        const auto& file = result.value().file;
        const auto& family = file.family;
        QCOMPARE(file.version, 3);
        QCOMPARE(file.header.size(), std::size_t{5});
        QCOMPARE(family.people.size(), std::size_t{12});
        QCOMPARE(family.proband, std::string("index"));
        const auto& mother = *family.find("mother");
        QCOMPARE(mother.father, std::string("mgf"));
        QCOMPARE(mother.deceased, Presence::Present);
        QCOMPARE(mother.age, std::optional(61));
        QCOMPARE(mother.birthYear, std::optional(1952));
        QCOMPARE(mother.cancerOf(CancerSite::Breast)->age, std::optional(44));
        QCOMPARE(mother.cancerOf(CancerSite::Ovarian)->age, std::optional(59));
        QCOMPARE(mother.has(CancerSite::SecondBreast), Presence::Absent);
        QCOMPARE(mother.has(CancerSite::Colorectal), Presence::Unknown);
        QCOMPARE(mother.ashkenazi, Presence::Present);
        QVERIFY((mother.geneTests.at("BRCA1") ==
                 GeneTest{GeneTestKind::Search, GeneResult::Pathogenic}));
        QVERIFY(!mother.geneTests.contains("BRCA2")); // 0:0 is not tested, never negative
        QCOMPARE(mother.markers.er, MarkerState::Positive);
        QCOMPARE(mother.markers.ck14, MarkerState::NotStated);
        QCOMPARE(family.find("index")->geneTests.at("BRCA2").result, GeneResult::Negative);
        const auto& grandmother = *family.find("mgm");
        QVERIFY(grandmother.cancerOf(CancerSite::SecondBreast) != nullptr);
        QVERIFY(!grandmother.cancerOf(CancerSite::SecondBreast)->age); // AU
        QVERIFY(problemsOf(family, 2026).empty());
        QVERIFY(result.value().report.issues.empty());
    }

    /// Zeros without an age and a year of birth fill the line of somebody of whom nothing is known.
    void zerosOfAnUnknownPersonSayNothing()
    {
        const auto family = canrisk::read(contentOf(kFile)).value().file.family;
        for (const auto* id : {"pgf", "bro"}) {
            QCOMPARE(family.find(id)->has(CancerSite::Breast), Presence::Unknown);
            QCOMPARE(family.find(id)->ashkenazi, Presence::Unknown);
        }
        QCOMPARE(family.find("pgm")->has(CancerSite::Breast), Presence::Absent);
        QCOMPARE(family.find("pgm")->ashkenazi, Presence::Absent);
    }

    void whatWasReadIsWrittenAsItWas_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("format 3") << QByteArray(kFile);
        QTest::newRow("format 4") << QByteArray("format_four.canrisk4");
    }

    void whatWasReadIsWrittenAsItWas()
    {
        QFETCH(QByteArray, name);
        const auto text = contentOf(name);
        const auto result = canrisk::read(text);
        QVERIFY(result.has_value());
        const auto written = canrisk::write(result.value().file);
        QVERIFY(written.has_value());
        QCOMPARE(written.value().text, text);
        QCOMPARE(lossesOf(written.value()), std::string());
    }

    void blanksAndTabsSayTheSame()
    {
        auto blanks = canrisk::read(contentOf("blanks_for_tabs.canrisk2"));
        QVERIFY2(blanks.has_value(), why(blanks));
        const auto tabs = canrisk::read(contentOf(kFile)).value().file;
        QVERIFY(blanks.value().file.family == tabs.family);
        QVERIFY(blanks.value().file.header == tabs.header);
        QCOMPARE(blanks.value().file.version, 2);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QByteArray>("place");
        const auto row =
            [](const char* name, const std::string& text, ErrorCode code, const char* place) {
                QTest::newRow(name) << QByteArray::fromStdString(text) << code << QByteArray(place);
            };
        using enum ErrorCode;
        const auto whole = contentOf(kFile);
        row("empty", "", Malformed, "line 1: no columns");
        row("no version", whole.substr(14), Malformed, "line 1: no ##CanRisk version");
        row("format 1", with("##CanRisk 3.0", "##CanRisk 1.0"), Unsupported, "line 1: format 1");
        row("format of the future", with("##CanRisk 3.0", "##CanRisk 5.0"), NewerVersion, "line 1");
        row("version is a word", with("##CanRisk 3.0", "##CanRisk x"), Malformed, "line 1: no");
        row("another column", with("\tPRO\t", "\tCOL\t"), Malformed, "line 7, column PRO");
        row("no markers column", with("\tER:PR", "\tHER2:PR"), Malformed, "line 7, column ER:PR");
        row("a gene twice", with("\tPALB2", "\tBRCA1"), Malformed, "line 7, column 20");
        row("truncated", whole.substr(0, whole.size() - 3), Malformed, "line 19, column ER:PR");
        row("a column too few", with("\t0:0\t", "\t"), Malformed, "line 8: 26 columns of 27");
        row("age is a word", with("\t61\t1952", "\told\t1952"), Malformed, "line 13, column Age");
        row("decimal comma", with("\t61\t1952", "\t61,5\t1952"), Malformed, "line 13, column Age");
        row("a negative age", with("\t61\t1952", "\t-6\t1952"), Malformed, "line 13, column Age");
        row("age of 126", with("\t61\t1952", "\t126\t1952"), OutOfRange, "line 13, column Age");
        row("huge", with("\t61\t", "\t99999999999\t"), Malformed, "line 13, column Age");
        row("year of birth", with("\t1952\t", "\t1849\t"), OutOfRange, "line 13, column Yob");
        row("age at diagnosis",
            with("\t44\t0\t59", "\t44\t?\t59"),
            Malformed,
            "line 13, column BC2");
        row("sex", with("\tF\t1\t0\t46", "\tX\t1\t0\t46"), Malformed, "line 15, column Sex");
        row("dead", with("\tF\t1\t0\t46", "\tF\t1\t2\t46"), Malformed, "line 15, column Dead");
        row("test kind", with("S:P", "X:P"), Malformed, "line 13, column BRCA1");
        row("test without result", with("S:P", "S:0"), MissingData, "line 13, column BRCA1");
        row("marker", with("P:P:N:0:0", "P:Q:N:0:0"), Malformed, "line 13, column ER:PR");
        row("id twice", with("\ttwin\t", "\tbro\t"), AlreadyExists, "line 17, column IndivID");
        row("id of zero", with("\ttwin\t", "\t0\t"), Malformed, "line 16, column IndivID");
        row("parent absent",
            with("\tman\tindex", "\tnobody\tindex"),
            NotFound,
            "line 19, column FathID");
        row("one parent",
            with("\tman\tindex", "\t0\tindex"),
            Malformed,
            "line 19, column FathID: one");
        row("no target", with("\t1\tindex", "\t0\tindex"), MissingData, "column Target: nobody");
        row("two targets", with("\t0\ttwin", "\t1\ttwin"), Ambiguous, "line 16, column Target");
        row("two families", with("SYNTH\t9", "OTHER\t9"), Unsupported, "line 16, column FamID");
        row("not UTF-8", with("##parity=1", "##parity=\xE9"), Malformed, "line 3: not UTF-8");
        row("header below", whole + "##parity=2\n", Unsupported, "line 20: header below");
        std::string crowd = whole;
        for (int number = 0; number < 300; ++number)
            crowd += whole.substr(whole.rfind("\nSYNTH") + 1, 8) + "\t0\tx" +
                     std::to_string(number) +
                     whole.substr(whole.rfind("\nSYNTH") + 15); // cut behind "son"
        row("a crowd", crowd, TooLarge, "line 283");
        row("a huge file", std::string(2U << 20U, ' '), TooLarge, "file");
    }

    void whatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        QFETCH(QByteArray, place);
        const auto result = canrisk::read(text.toStdString());
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, code);
        QVERIFY2(result.error().context.starts_with(place.toStdString()),
                 result.error().context.c_str());
    }

    void whatCanRiskWouldRefuseIsNoted()
    {
        const auto result = canrisk::read(with("S:P", "0:P"));
        QVERIFY(result.has_value());
        QCOMPARE(result.value().report.issues.size(), std::size_t{1});
        QCOMPARE(result.value().report.issues.front().place, std::string("line 13, column BRCA1"));
        const auto written = canrisk::write(result.value().file);
        QCOMPARE(written.value().text, with("S:P", "0:P"));
        QVERIFY(!written.value().losses.empty());
    }

    /// A family that did not come from such a file: every loss is said, and a parent alone gets
    /// another of whom nothing is known.
    void lossesAreSaid()
    {
        canrisk::File file;
        auto mother = person("mother", Sex::Female);
        mother.age = 60;
        mother.birthYear = 1960;
        mother.cancers = {{CancerSite::Colorectal, 50, {}}, {CancerSite::Other, 55, "sarcoma"}};
        mother.geneTests["MLH1"] = {GeneTestKind::Search, GeneResult::Negative};
        auto index = person("index", Sex::Female);
        index.mother = "mother";
        file.family = {"index", {mother, index}};
        const auto written = canrisk::write(file);
        QVERIFY(written.has_value());
        const auto losses = lossesOf(written.value());
        for (const auto* part : {"no place for colorectal cancer",
                                 "no place for sarcoma",
                                 "no column for the test of MLH1",
                                 "not known whether living",
                                 "not known, but written as not had: breast cancer",
                                 "the other is written as p1"})
            QVERIFY2(losses.find(part) != std::string::npos, losses.c_str());
        const auto again = canrisk::read(written.value().text);
        QVERIFY2(again.has_value(), why(again));
        QCOMPARE(again.value().file.family.find("index")->father, std::string("p1"));
        QCOMPARE(again.value().file.family.find("p1")->has(CancerSite::Breast), Presence::Unknown);
    }

    void whatCannotBeWrittenIsRefused()
    {
        canrisk::File file;
        QCOMPARE(canrisk::write(file).error().code, ErrorCode::MissingData);
        file.family = {"a b", {person("a b", Sex::Female)}};
        QCOMPARE(canrisk::write(file).error().code, ErrorCode::OutOfRange);
        file.family = {"a", {person("a", Sex::Female)}};
        file.family.people.front().birthYear = 1700;
        QCOMPARE(canrisk::write(file).error().code, ErrorCode::OutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestCanRisk)
#include "tst_canrisk.moc"
