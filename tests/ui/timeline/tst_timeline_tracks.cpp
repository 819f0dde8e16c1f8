#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_growth.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_reading.h"

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

clinical::Observation laboratory(
    const char* name, const char* loinc, const char* unit, const char* date, const char* number)
{
    auto result = measured(name, unit, date, number);
    result.kind = clinical::ObservationKind::Laboratory;
    result.code.codings.push_back({"http://loinc.org", loinc, name});
    return result;
}

clinical::Case laboratoryCase()
{
    auto record = smallCase();
    record.tumours.back().oncotree = "LUAD";
    for (const auto& [date, number] : {std::pair("2024-02-01", "5"),
                                       std::pair("2024-03-01", "2"),
                                       std::pair("2024-04-01", "0.8"),
                                       std::pair("2024-05-01", "0.4")}) {
        record.observations.push_back(laboratory("Neutrophils", "751-8", "10*9/L", date, number));
        record.observations.back().referenceLow = Quantity::parse("1.8", "10*9/L").value();
        record.observations.push_back(laboratory("Creatinine", "2160-0", "mg/dL", date, "0.9"));
    }
    record.observations.push_back(measured("CEA", "ug/L", "2024-02-01", "2"));
    record.observations.push_back(measured("CEA", "ug/L", "2024-04-01", "4"));
    record.observations.push_back(measured("CEA", "ug/L", "2024-06-01", "8"));
    record.observations.push_back(measured("CEA", "ug/L", "2024-07-01", "<0.5"));
    return record;
}

} // namespace

class TestTimelineTracks : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<TimelinePage> m_page;

    void show(const clinical::Case& record)
    {
        m_page = std::make_unique<TimelinePage>();
        m_page->resize(1366, 768);
        m_page->setCase(record, dayOn("2025-01-31"), Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    [[nodiscard]] int laneAt(const char* id) const
    {
        const auto& lanes = m_page->view()->model().lanes;
        for (std::size_t at = 0; at < lanes.size(); ++at) {
            if (lanes[at].id == QLatin1String(id))
                return static_cast<int>(at);
        }
        return -1;
    }

    [[nodiscard]] int rowAt(const char* lane, const char* name) const
    {
        const auto& rows =
            m_page->view()->model().lanes[static_cast<std::size_t>(laneAt(lane))].rows;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (rows[at].name == QLatin1String(name))
                return static_cast<int>(at);
        }
        return -1;
    }

    [[nodiscard]] const TimelineRow& row(const char* lane, const char* name) const
    {
        return m_page->view()
            ->model()
            .lanes[static_cast<std::size_t>(laneAt(lane))]
            .rows[static_cast<std::size_t>(rowAt(lane, name))];
    }

    /// Opens the menu of the track of an event with the menu key and triggers an entry of it; the
    /// last of that name belongs to the lane.
    void chooseInMenu(TimelineRef event, const QString& words, bool ofLane = false)
    {
        m_page->view()->go(event);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {10, 10}, QPoint(10, 10));
        QApplication::sendEvent(m_page->view(), &key);
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("trackMenu"));
        QVERIFY(menu != nullptr);
        QList<QAction*> found;
        auto* submenu = menu->findChild<QMenu*>();
        for (auto* action : menu->actions() + (submenu ? submenu->actions() : QList<QAction*>())) {
            if (action->text() == words)
                found.append(action);
        }
        QVERIFY2(!found.isEmpty(), qPrintable(words));
        (ofLane ? found.back() : found.front())->trigger();
        delete menu;
    }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
    }

    void cleanup() { m_page.reset(); }

    void pinnedAndOrderedLanesAreRememberedPerTumourType()
    {
        show(laboratoryCase());
        QVERIFY(laneAt("laboratory") > laneAt("performance"));
        chooseInMenu({laneAt("laboratory"), 0}, QStringLiteral("Pin above the others"), true);
        QCOMPARE(laneAt("laboratory"), 0);
        QVERIFY(m_page->view()->model().lanes.front().isPinned);
        chooseInMenu({laneAt("treatment"), 0}, QStringLiteral("Move up"), true);
        QVERIFY(laneAt("treatment") < laneAt("diagnosis"));
        QCOMPARE(m_page->view()->selection().lane, laneAt("treatment"));
        show(laboratoryCase()); // another page, as after a restart
        QCOMPARE(laneAt("laboratory"), 0);
        QVERIFY(laneAt("treatment") < laneAt("diagnosis"));
        auto other = laboratoryCase();
        other.tumours.back().oncotree = "MEL";
        show(other);
        QVERIFY(laneAt("laboratory") > laneAt("performance"));
        QVERIFY(laneAt("treatment") > laneAt("diagnosis"));
    }

    void arrangingLosesNothing()
    {
        show(laboratoryCase());
        const auto titles = [this] {
            QStringList all;
            for (const auto& lane : m_page->view()->model().lanes) {
                for (const auto& item : lane.items)
                    all.append(lane.rows[static_cast<std::size_t>(item.row)].name + item.title);
            }
            all.sort();
            return all;
        };
        const auto before = titles();
        chooseInMenu({laneAt("laboratory"), 0}, QStringLiteral("Move down"));
        QCOMPARE(rowAt("laboratory", "Creatinine"), 0);
        QCOMPARE(titles(), before);
        chooseInMenu({laneAt("laboratory"), 0}, QStringLiteral("Pin above the others"));
        QCOMPARE(titles(), before);
    }

    void settingsHoldNothingOfAPerson()
    {
        show(laboratoryCase());
        chooseInMenu({laneAt("laboratory"), 0}, QStringLiteral("Move down"));
        chooseInMenu({laneAt("treatment"), 0}, QStringLiteral("Move up"), true);
        QVERIFY(!isArrangeable(m_page->view()->model(), {laneAt("treatment"), 0}));
        QVERIFY(!isArrangeable(m_page->view()->model(), {laneAt("diagnosis"), 0}));
        QSettings kept(QSettings::IniFormat,
                       QSettings::UserScope,
                       QStringLiteral("consilium"),
                       QStringLiteral("consilium"));
        QStringList words;
        for (const auto& key : kept.allKeys())
            words << key << kept.value(key).toStringList();
        const auto all = words.join(QLatin1Char(' '));
        QVERIFY(all.contains(QStringLiteral("laboratory|Neutrophils")));
        for (const char* name : {"first drug", "line 1", "Adenocarcinoma"})
            QVERIFY2(!all.contains(QLatin1String(name)), name);
    }

    void scaleIsChosen()
    {
        show(laboratoryCase());
        QVERIFY(!row("laboratory", "Neutrophils").isLogarithmic);
        chooseInMenu({laneAt("laboratory"), 0}, QStringLiteral("Logarithmic"));
        QVERIFY(row("laboratory", "Neutrophils").isLogarithmic);
        QVERIFY(!row("laboratory", "Creatinine").isLogarithmic);
        chooseInMenu({laneAt("laboratory"), 0}, QStringLiteral("Linear"));
        QVERIFY(!row("laboratory", "Neutrophils").isLogarithmic);
    }

    void noLogarithmOfZero()
    {
        auto record = smallCase();
        record.observations = {laboratory("CRP", "1988-5", "mg/L", "2024-02-01", "0"),
                               laboratory("CRP", "1988-5", "mg/L", "2024-03-01", "40")};
        show(record);
        chooseInMenu({laneAt("laboratory"), 0}, QStringLiteral("Logarithmic"));
        QCOMPARE(row("laboratory", "CRP").scale, TrackScale::Logarithmic);
        QVERIFY(!row("laboratory", "CRP").isLogarithmic);
    }

    void gradeBandsOnRequest()
    {
        show(laboratoryCase());
        QVERIFY(row("laboratory", "Neutrophils").bands.empty());
        const auto before = m_page->view()->grab().toImage();
        chooseInMenu({laneAt("laboratory"), 0}, QStringLiteral("CTCAE grades"));
        const auto& bands = row("laboratory", "Neutrophils").bands;
        QCOMPARE(bands.size(), std::size_t(4));
        // CTCAE v5.0, neutrophil count decreased: below the lower limit, 1.5, 1.0, 0.5 x 10^9/L.
        const double edges[]{1.8, 1.5, 1.0, 0.5};
        for (std::size_t at = 0; at < 4; ++at) {
            QCOMPARE(bands[at].grade, static_cast<int>(at) + 1);
            QCOMPARE(bands[at].to, edges[at]);
            QVERIFY(bands[at].isLow);
        }
        QVERIFY(m_page->view()->grab().toImage() != before);
        // No limit of the laboratory, so no grade of creatinine: the entry says so.
        m_page->view()->select({laneAt("laboratory"), 1});
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {10, 10}, QPoint(10, 10));
        QApplication::sendEvent(m_page->view(), &key);
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("trackMenu"));
        QVERIFY(menu != nullptr);
        const auto actions = menu->actions();
        const auto none = std::find_if(actions.begin(), actions.end(), [](const auto* action) {
            return action->text().startsWith(QStringLiteral("CTCAE grades (none"));
        });
        QVERIFY(none != actions.end() && !(*none)->isEnabled());
        delete menu;
    }

    void doublingTimeOfAMarker()
    {
        show(laboratoryCase());
        const auto& model = m_page->view()->model();
        // 2, 4, 8 at 60 and 61 days: two months each, by least squares 1.99 of 30.4375 days.
        const auto words = TimelineGrowth::wordsOf(model, {laneAt("marker"), 2});
        QVERIFY2(words.startsWith(QStringLiteral("Doubling time 2 months (least squares over 3")),
                 qPrintable(words));
        m_page->view()->select({laneAt("marker"), 2});
        QCOMPARE(m_page->findChild<QLabel*>(QStringLiteral("inspectorGrowth"))->text(), words);
        // Up to a value below detection there is none: it may have fallen to anything.
        QVERIFY(TimelineGrowth::wordsOf(model, {laneAt("marker"), 3})
                    .startsWith(QStringLiteral("No doubling time: this value is only a limit")));
        QVERIFY(TimelineGrowth::wordsOf(model, {laneAt("marker"), 1})
                    .startsWith(QStringLiteral("No doubling time")));
        QCOMPARE(TimelineGrowth::wordsOf(model, {laneAt("laboratory"), 0}), QString());
    }

    void cursorReadsEveryTrack()
    {
        show(laboratoryCase());
        const auto said = TimelineReader::at(m_page->view()->model(), dayOn("2024-03-01"));
        const auto of = [&](const char* track) {
            const auto found = std::find_if(said.begin(), said.end(), [&](const auto& one) {
                return one.track == QLatin1String(track);
            });
            return found == said.end() ? QString() : found->words;
        };
        QCOMPARE(of("line 1"), QStringLiteral("first drug"));
        QCOMPARE(of("line 2"), QString());
        QCOMPARE(of("Neutrophils"), QStringLiteral("2\u00A010\u2079/L"));
        QCOMPARE(of("CEA"), QStringLiteral("2\u00A0\u00B5g/L, 1 month(s) before"));
        QVERIFY2(of("Performance status").startsWith(QStringLiteral("ECOG 1, 1 month(s) before")),
                 qPrintable(of("Performance status")));
        // The page shows it for the chosen event and for the cursor line.
        m_page->view()->select({laneAt("laboratory"), 2});
        const auto* reading = m_page->findChild<QLabel*>(QStringLiteral("inspectorReading"));
        QVERIFY(reading->text().contains(QStringLiteral("CEA: 2")));
        m_page->view()->setFocus();
        QTest::keyClick(m_page->view(), Qt::Key_Right, Qt::ControlModifier);
        const auto* heading = m_page->findChild<QLabel*>(QStringLiteral("inspectorReadingHeading"));
        QCOMPARE(heading->text(), QStringLiteral("On 2 Mar 2024, 1 mo + 21 d"));
    }
};

QTEST_MAIN(TestTimelineTracks)
#include "tst_timeline_tracks.moc"
