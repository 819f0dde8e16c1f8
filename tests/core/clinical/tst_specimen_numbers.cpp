#include "core/clinical/specimen_numbers.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace consilium;
using namespace consilium::clinical;
using namespace consilium::tests;

namespace
{

Specimen specimen(const std::string& key, const char* collected, const char* type = "biopsy")
{
    Specimen made;
    made.header.key = key;
    made.header.provenance.source = 0;
    if (*collected != '\0')
        made.collected = date(collected);
    made.type = tests::text(type);
    return made;
}

using Taken = QList<QPair<QByteArray, QByteArray>>; ///< key, day of collection

/// What one file brings.
Case file(const std::string& name, std::vector<Specimen> specimens)
{
    Case record;
    record.sources = {{name, name, "fhir-r4", "2026-01-01T00:00:00Z"}};
    record.specimens = std::move(specimens);
    return record;
}

/// "early 1, late 2": by number.
QString numbered(const Case& record)
{
    std::map<int, std::string> byNumber;
    for (const auto& [key, number] : specimenNumbers(record))
        byNumber.emplace(number, key);
    QStringList said;
    for (const auto& [number, key] : byNumber)
        said << QStringLiteral("%1 %2").arg(QString::fromStdString(key)).arg(number);
    return said.join(QStringLiteral(", "));
}

} // namespace

class TestSpecimenNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void oneImportIsNumberedByDay_data()
    {
        QTest::addColumn<Taken>("taken");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("none") << Taken{} << QString();
        QTest::newRow("out of order") << Taken{{"late", "2025-01-01"}, {"early", "2023-01-01"}}
                                      << QStringLiteral("early 1, late 2");
        QTest::newRow("undated behind those with a date")
            << Taken{{"undated", ""},
                     {"late", "2025-01-01"},
                     {"neither", ""},
                     {"early", "2023-01-01"}}
            << QStringLiteral("early 1, late 2, undated 3, neither 4");
        QTest::newRow("a year alone begins with the year")
            << Taken{{"day", "2024-03-09"}, {"year", "2024"}} << QStringLiteral("year 1, day 2");
        QTest::newRow("one day: as in the record")
            << Taken{{"plasma", "2024-03-09"}, {"tissue", "2024-03-09"}}
            << QStringLiteral("plasma 1, tissue 2");
    }

    void oneImportIsNumberedByDay()
    {
        QFETCH(Taken, taken);
        std::vector<Specimen> specimens;
        for (const auto& [key, day] : taken)
            specimens.push_back(specimen(key.toStdString(), day.constData()));
        QTEST(numbered(file("one.json", specimens)), "numbers");
    }

    void anImportLeavesTheNumbersThatAre()
    {
        auto record = file("one.json", {specimen("b", "2024-05-01"), specimen("a", "2023-01-01")});
        const auto before = numbered(record);
        QCOMPARE(before, QStringLiteral("a 1, b 2"));
        // Collected before both, between them, and on no stated day: behind them all the same.
        (void)merge(record,
                    file("two.json",
                         {specimen("between", "2023-08-01"),
                          specimen("undated", ""),
                          specimen("first", "2020-01-01")}));
        QCOMPARE(numbered(record), QStringLiteral("a 1, b 2, first 3, between 4, undated 5"));
        (void)merge(record, file("three.json", {specimen("last", "2019-01-01")}));
        QCOMPARE(numbered(record),
                 QStringLiteral("a 1, b 2, first 3, between 4, undated 5, last 6"));
    }

    void theSameFileTwiceChangesNothing()
    {
        const auto one =
            file("one.json", {specimen("b", "2024-05-01"), specimen("a", "2023-01-01")});
        auto record = one;
        (void)merge(record, file("two.json", {specimen("c", "2020-01-01")}));
        const auto before = numbered(record);
        (void)merge(record, one);
        QCOMPARE(numbered(record), before);
    }

    void aSpecimenStatedAnewKeepsItsPlace()
    {
        auto record = file("one.json", {specimen("b", "2024-05-01"), specimen("a", "2023-01-01")});
        (void)merge(record, file("two.json", {specimen("c", "2020-01-01")}));
        QCOMPARE(numbered(record), QStringLiteral("a 1, b 2, c 3"));
        auto withPurity = specimen("a", "2023-01-01");
        withPurity.purity = 0.4;
        (void)merge(record, file("three.json", {withPurity}));
        QCOMPARE(record.specimens[1].header.provenance.source, 2); // it was stated anew
        QCOMPARE(numbered(record), QStringLiteral("a 1, b 2, c 3"));
    }

    void severalTumoursAndMaterialsShareOneOrder()
    {
        auto breast = specimen("breast", "2021-02-03", "core biopsy");
        breast.tumour = "tumour|breast";
        auto lung = specimen("lung", "2024-06-01", "biopsy");
        lung.tumour = "tumour|lung";
        auto plasma = specimen("plasma", "2024-06-02", "plasma");
        plasma.tumour = "tumour|lung";
        auto blood = specimen("blood", "2021-02-04", "blood");
        blood.isTumour = Presence::Absent;
        QCOMPARE(numbered(file("one.json", {plasma, lung, blood, breast})),
                 QStringLiteral("breast 1, blood 2, lung 3, plasma 4"));
    }

    void moreThanNine()
    {
        std::vector<Specimen> specimens;
        for (int year = 2022; year > 2010; --year)
            specimens.push_back(
                specimen(std::to_string(year), (std::to_string(year) + "-01-01").c_str()));
        const auto numbers = specimenNumbers(file("one.json", specimens));
        QCOMPARE(numbers.size(), std::size_t(12));
        QCOMPARE(numbers.at("2011"), 1);
        QCOMPARE(numbers.at("2020"), 10);
        QCOMPARE(numbers.at("2022"), 12);
    }

    void aFindingIsOfItsSpecimenElseOfItsTests()
    {
        auto record = file("one.json", {specimen("tissue", "2024-01-01")});
        record.assays = {panel({"KRAS"})};
        record.assays.front().specimen = "tissue";
        auto finding = variant("KRAS", "p.Gly12Cys");
        QCOMPARE(specimenKey(record, finding), std::string());
        finding.assay = "panel";
        QCOMPARE(specimenKey(record, finding), std::string("tissue"));
        finding.specimen = "plasma";
        QCOMPARE(specimenKey(record, finding), std::string("plasma"));
        finding.specimen.clear();
        finding.assay = "another";
        QCOMPARE(specimenKey(record, finding), std::string());
    }
};

QTEST_APPLESS_MAIN(TestSpecimenNumbers)
#include "tst_specimen_numbers.moc"
