#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_growth.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_tracks.h"

#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

const Day kToday = dayOn("2025-01-31");

clinical::Observation laboratory(const char* name,
                                 const char* loinc,
                                 const char* unit,
                                 const char* date,
                                 const char* number,
                                 const char* low = nullptr,
                                 const char* high = nullptr)
{
    auto result = measured(name, unit, date, number);
    result.kind = clinical::ObservationKind::Laboratory;
    if (*loinc != 0)
        result.code.codings.push_back({"http://loinc.org", loinc, name});
    if (low != nullptr)
        result.referenceLow = Quantity::parse(low, unit).value();
    if (high != nullptr)
        result.referenceHigh = Quantity::parse(high, unit).value();
    return result;
}

const TimelineLane& laneOf(const TimelineModel& model, const char* id)
{
    const auto found = std::find_if(model.lanes.begin(), model.lanes.end(), [&](const auto& lane) {
        return lane.id == QLatin1String(id);
    });
    static const TimelineLane none;
    return found == model.lanes.end() ? none : *found;
}

QStringList namesOf(const TimelineLane& lane)
{
    QStringList names;
    for (const auto& row : lane.rows)
        names.append(row.name);
    return names;
}

} // namespace

/// Which values make one line, and what may be read off it.
class TestTimelineLines : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<TimelinePage> m_page;

    /// The page with the first laboratory line chosen by its last value and its grades shown.
    void showGrades(const clinical::Case& record)
    {
        m_page = std::make_unique<TimelinePage>();
        m_page->resize(1366, 768);
        m_page->setCase(record, kToday, Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        const auto& lanes = m_page->view()->model().lanes;
        int place = -1;
        for (std::size_t at = 0; at < lanes.size(); ++at) {
            if (lanes[at].id == QStringLiteral("laboratory"))
                place = static_cast<int>(at);
        }
        QVERIFY(place >= 0);
        const auto count = lanes[static_cast<std::size_t>(place)].items.size();
        m_page->view()->go({place, static_cast<int>(count) - 1});
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {10, 10}, QPoint(10, 10));
        QApplication::sendEvent(m_page->view(), &key);
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("trackMenu"));
        QVERIFY(menu != nullptr);
        for (auto* action : menu->actions()) {
            if (action->text() == QStringLiteral("CTCAE grades"))
                action->trigger();
        }
        delete menu;
    }

    [[nodiscard]] const TimelineRow& laboratoryRow() const
    {
        return laneOf(m_page->view()->model(), "laboratory").rows.front();
    }

    [[nodiscard]] QString saidGrade() const
    {
        const auto* label = m_page->findChild<QLabel*>(QStringLiteral("inspectorGrade"));
        return label == nullptr ? QString() : label->text();
    }

    /// Words on the doubling time at the last of the values.
    [[nodiscard]] static QString
    growth(std::initializer_list<std::pair<const char*, const char*>> values)
    {
        clinical::Case record;
        for (const auto& [date, number] : values)
            record.observations.push_back(measured("PSA", "ug/L", date, number));
        const auto model = TimelineModel::of(record, kToday);
        return TimelineGrowth::wordsOf(model, {0, static_cast<int>(values.size()) - 1});
    }

    static clinical::Finding fraction(const char* date, double value, const char* specimen)
    {
        clinical::Finding finding;
        finding.gene = "KRAS";
        finding.hgvsProtein = "p.Gly12Asp";
        finding.date = on(date);
        finding.alleleFraction = value;
        finding.specimen = specimen;
        return finding;
    }

    static clinical::Specimen material(const char* key, const char* type, const char* site = "")
    {
        clinical::Specimen specimen;
        specimen.header.key = key;
        specimen.type = named(type);
        if (*site != 0)
            specimen.site = named(site);
        return specimen;
    }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
    }

    void cleanup() { m_page.reset(); }

    void gradesSayTheirBaseline_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("words");
        QTest::addColumn<double>("firstEdge");
        QTest::newRow("none before treatment")
            << QString() << QStringLiteral("CTCAE 5.0, if baseline normal")
            << QStringLiteral(
                   "CTCAE 5.0: grade 2.\nThis presumes a value before treatment that was "
                   "not above the upper limit; if it was, the grade is counted from "
                   "that value and is lower.")
            << 40.0;
        QTest::newRow("normal") << QStringLiteral("30")
                                << QStringLiteral("CTCAE 5.0, by the value alone")
                                << QStringLiteral("CTCAE 5.0: grade 2.") << 40.0;
        // CTCAE v5.0, ALT: from an abnormal baseline of 120 U/L grade 1 begins at 1.5 times it.
        QTest::newRow("abnormal")
            << QStringLiteral("120") << QStringLiteral("CTCAE 5.0, baseline 120")
            << QStringLiteral(
                   "CTCAE 5.0: no grade by this value.\nRead against 120, the last value "
                   "up to the first systemic treatment.")
            << 180.0;
        QTest::newRow("only a limit")
            << QStringLiteral("<120") << QStringLiteral("CTCAE 5.0, if baseline normal")
            << QStringLiteral(
                   "CTCAE 5.0: grade 2.\nThis presumes a value before treatment that was "
                   "not above the upper limit; if it was, the grade is counted from "
                   "that value and is lower.")
            << 40.0;
    }

    void gradesSayTheirBaseline()
    {
        QFETCH(QString, before);
        QFETCH(QString, note);
        QFETCH(QString, words);
        QFETCH(double, firstEdge);
        auto record = smallCase(); // first drug on 1 February 2024
        if (!before.isEmpty())
            record.observations.push_back(
                laboratory("ALT", "1742-6", "U/L", "2024-02-01", qPrintable(before), "7", "40"));
        record.observations.push_back(
            laboratory("ALT", "1742-6", "U/L", "2024-03-01", "150", "7", "40"));
        showGrades(record);
        QVERIFY(!laboratoryRow().bands.empty());
        QCOMPARE(laboratoryRow().bands.front().from, firstEdge);
        QCOMPARE(laboratoryRow().bandNote, note);
        QCOMPARE(saidGrade(), words);
    }

    void symptomsAreNotPresumed()
    {
        auto record = smallCase();
        record.observations = {
            laboratory("Sodium", "2951-2", "mmol/L", "2024-03-01", "127", "135", "145")};
        showGrades(record);
        // CTCAE v5.0: 125 to 129 mmol/L is grade 2 without symptoms, grade 3 with them.
        QCOMPARE(saidGrade(), QStringLiteral("CTCAE 5.0: grade 2 without symptoms, 3 with them."));
        QCOMPARE(laboratoryRow().bandNote, QStringLiteral("CTCAE 5.0, by the value alone"));
    }

    void borrowedLimitsAreSaid()
    {
        auto record = smallCase();
        record.observations = {laboratory("CPK", "2157-6", "U/L", "2024-03-01", "90", "30", "100"),
                               laboratory("CPK", "2157-6", "U/L", "2024-04-01", "120")};
        showGrades(record);
        QCOMPARE(saidGrade(),
                 QStringLiteral("CTCAE 5.0: grade 1.\nThe limits are those of other values of this "
                                "line."));
    }

    void aLimitHasNoGrade()
    {
        auto record = smallCase();
        record.observations = {
            laboratory("Neutrophils", "751-8", "10*9/L", "2024-03-01", "<0.5", "1.8", nullptr)};
        showGrades(record);
        QVERIFY(saidGrade().contains(QStringLiteral("only a limit")));
    }

    void anotherTestOfTheNameIsAnotherLine()
    {
        clinical::Case record;
        // In serum or plasma, and in capillary blood.
        record.observations = {laboratory("Glucose", "2345-7", "mg/dL", "2024-01-01", "5"),
                               laboratory("Glucose", "32016-8", "mg/dL", "2024-02-01", "9"),
                               laboratory("Glucose", "2345-7", "mg/dL", "2024-03-01", "6")};
        const auto model = TimelineModel::of(record, kToday);
        const auto& lane = laneOf(model, "laboratory");
        QCOMPARE(namesOf(lane),
                 QStringList({QStringLiteral("Glucose · LOINC 2345-7"),
                              QStringLiteral("Glucose · LOINC 32016-8")}));
        QCOMPARE(lane.rows[0].items.size(), std::size_t(2));
        QCOMPARE(lane.rows[0].test.codeOf("http://loinc.org"), std::string("2345-7"));
        QCOMPARE(lane.rows[1].test.codeOf("http://loinc.org"), std::string("32016-8"));
        // Each is a track of its own, and the first keeps the name it has on other records.
        const int place = static_cast<int>(&lane - model.lanes.data());
        QCOMPARE(trackId(model, {place, 0}), QStringLiteral("laboratory|Glucose|mg/dL"));
        QVERIFY(trackId(model, {place, 1}) != trackId(model, {place, 0}));
    }

    void otherLimitsAreAnotherLine()
    {
        clinical::Case record;
        record.observations = {
            laboratory("ALT", "1742-6", "U/L", "2024-01-01", "38", "7", "40"),
            laboratory("ALT", "1742-6", "U/L", "2024-02-01", "52", "10", "50"),
            laboratory("ALT", "1742-6", "U/L", "2024-03-01", "45", "7", "40"),
            laboratory("ALT", "1742-6", "U/L", "2024-04-01", "44")}; // of one or the other
        const auto model = TimelineModel::of(record, kToday);
        const auto& lane = laneOf(model, "laboratory");
        QCOMPARE(namesOf(lane),
                 QStringList({QStringLiteral("ALT · reference 7 to 40"),
                              QStringLiteral("ALT · reference 10 to 50"),
                              QStringLiteral("ALT · no reference range")}));
        QCOMPARE(*lane.rows[0].high, 40.0);
        QCOMPARE(*lane.rows[1].high, 50.0);
        QVERIFY(!lane.rows[2].high);
        QCOMPARE(lane.rows[0].items.size(), std::size_t(2));
    }

    void whatIsNotStatedIsNoContradiction()
    {
        clinical::Case record;
        record.observations = {laboratory("ALT", "", "U/L", "2024-01-01", "38"),
                               laboratory("ALT", "1742-6", "U/L", "2024-02-01", "52", "7", "40"),
                               laboratory("ALT", "1742-6", "U/L", "2024-03-01", "45")};
        const auto model = TimelineModel::of(record, kToday);
        const auto& lane = laneOf(model, "laboratory");
        QCOMPARE(namesOf(lane), QStringList(QStringLiteral("ALT")));
        QCOMPARE(lane.items.size(), std::size_t(3));
        QCOMPARE(*lane.rows[0].high, 40.0);
        QCOMPARE(lane.rows[0].test.codeOf("http://loinc.org"), std::string("1742-6"));
        QVERIFY(!lane.items[0].high); // of the value itself nothing is said
    }

    void doublingTimeOfExactValuesOnly()
    {
        QVERIFY(growth({{"2024-02-01", "2"}, {"2024-04-01", "4"}, {"2024-06-01", "8"}})
                    .startsWith(QStringLiteral("Doubling time 2 months")));
        QCOMPARE(
            growth({{"2024-02-01", "2"},
                    {"2024-04-01", "4"},
                    {"2024-06-01", "8"},
                    {"2024-07-01", "<0.5"}}),
            QStringLiteral("No doubling time: this value is only a limit, the exact one is not "
                           "known."));
        // Three exact ones, but with a fall below the measuring range between: no common rise.
        QCOMPARE(growth({{"2024-02-01", "2"},
                         {"2024-03-01", "<0.1"},
                         {"2024-04-01", "4"},
                         {"2024-06-01", "8"}}),
                 QStringLiteral("No doubling time: it takes three exact values on different days "
                                "within twelve months. Only values after 1 Mar 2024 count: the one "
                                "of that day lies beyond the measuring range."));
        // Before the rise: it counts, and the value below detection is said.
        const auto words = growth({{"2024-01-01", "<0.1"},
                                   {"2024-02-01", "2"},
                                   {"2024-04-01", "4"},
                                   {"2024-06-01", "8"}});
        QVERIFY2(
            words.startsWith(QStringLiteral("Doubling time 2 months (least squares over 3 ")) &&
                words.endsWith(QStringLiteral("Only values after 1 Jan 2024 count: the one of "
                                              "that day lies beyond the measuring range.")),
            qPrintable(words));
    }

    void doublingTimeNeedsThreeMonths_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("two days") << QStringLiteral("2024-02-03") << false;
        QTest::newRow("90 days") << QStringLiteral("2024-05-01") << false;
        QTest::newRow("92 days") << QStringLiteral("2024-05-03") << true;
    }

    void doublingTimeNeedsThreeMonths()
    {
        QFETCH(QString, last);
        QFETCH(bool, isGiven);
        const auto words =
            growth({{"2024-02-01", "2"}, {"2024-02-02", "2.1"}, {qPrintable(last), "8"}});
        QVERIFY2(words.startsWith(isGiven ? QStringLiteral("Doubling time ")
                                          : QStringLiteral("No doubling time: the 3 exact")),
                 qPrintable(words));
        if (!isGiven)
            QVERIFY(
                words.endsWith(QStringLiteral("since 1 Feb 2024 span less than three months.")));
    }

    void threeValuesOfTwoDaysAreNoSeries()
    {
        QVERIFY(growth({{"2024-02-01", "2"}, {"2024-02-01", "2.1"}, {"2024-06-01", "8"}})
                    .startsWith(QStringLiteral("No doubling time: it takes three exact values")));
    }

    void fractionsOfOtherMaterialAreAnotherLine()
    {
        clinical::Case record;
        record.specimens = {material("plasma", "Plasma"), material("tissue", "Tissue", "Liver")};
        record.findings = {fraction("2024-01-01", 0.4, "tissue"),
                           fraction("2024-02-01", 0.02, "plasma"),
                           fraction("2024-05-01", 0.01, "plasma")};
        auto model = TimelineModel::of(record, kToday);
        // The tissue was measured once: no course.
        QCOMPARE(namesOf(laneOf(model, "allele")),
                 QStringList(QStringLiteral("KRAS p.Gly12Asp · Plasma")));
        QCOMPARE(laneOf(model, "allele").items.size(), std::size_t(2));
        record.findings.push_back(fraction("2024-06-01", 0.5, "tissue"));
        record.findings.push_back(fraction("2024-07-01", 0.3, ""));
        model = TimelineModel::of(record, kToday);
        QCOMPARE(namesOf(laneOf(model, "allele")),
                 QStringList({QStringLiteral("KRAS p.Gly12Asp · Tissue · Liver"),
                              QStringLiteral("KRAS p.Gly12Asp · Plasma")}));
    }

    void fractionsOfTwoTumoursAreTwoLines()
    {
        clinical::Case record;
        record.tumours = {tumour("Colon carcinoma", "2020-01-10"),
                          tumour("Pancreatic carcinoma", "2023-05-02")};
        record.tumours[0].header.key = "tumour|colon";
        record.tumours[1].header.key = "tumour|pancreas";
        record.specimens = {material("first", "Tissue"), material("second", "Tissue")};
        record.specimens[0].tumour = "tumour|colon";
        record.specimens[1].tumour = "tumour|pancreas";
        record.findings = {fraction("2020-01-12", 0.4, "first"),
                           fraction("2023-05-04", 0.2, "second"),
                           fraction("2021-02-01", 0.3, "first"),
                           fraction("2024-02-01", 0.1, "second")};
        const auto model = TimelineModel::of(record, kToday);
        QCOMPARE(namesOf(laneOf(model, "allele")),
                 QStringList({QStringLiteral("KRAS p.Gly12Asp · tumour A · Tissue"),
                              QStringLiteral("KRAS p.Gly12Asp · tumour B · Tissue")}));
    }
};

QTEST_MAIN(TestTimelineLines)
#include "tst_timeline_lines.moc"
