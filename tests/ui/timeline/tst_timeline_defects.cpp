#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_reading.h"

#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

/// What goes wrong on other timelines, and input that is wrong.
class TestTimelineDefects : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelinePage> m_page;

    [[nodiscard]] static const TimelineLane* laneOf(const TimelineModel& model, const char* id)
    {
        const auto found = std::find_if(model.lanes.begin(), model.lanes.end(), [&](auto& lane) {
            return lane.id == QLatin1String(id);
        });
        return found == model.lanes.end() ? nullptr : &*found;
    }

    [[nodiscard]] TimelineRef refOf(const char* lane, int item) const
    {
        const auto& lanes = m_page->view()->model().lanes;
        for (std::size_t index = 0; index < lanes.size(); ++index) {
            if (lanes[index].id == QLatin1String(lane))
                return {static_cast<int>(index), item};
        }
        return {};
    }

    [[nodiscard]] QString words(const char* name) const
    {
        const auto* label = m_page->findChild<QLabel*>(QLatin1String(name));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    void show(const clinical::Case& record, const char* today = "2025-01-31")
    {
        m_page = std::make_unique<TimelinePage>();
        m_page->resize(1366, 768);
        m_page->setCase(record, dayOn(today), Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    /// Press, move and release between the pixels of two days.
    void dragDays(const char* from, const char* to)
    {
        auto* view = m_page->view();
        const auto place = [&](const char* day) {
            const double share = (numberOf(dayOn(day)) - view->visibleFrom()) /
                                 (view->visibleTo() - view->visibleFrom());
            const int width = view->viewport()->width() - TimelineMetrics::labelWidth -
                              TimelineMetrics::rightMargin;
            return QPoint(TimelineMetrics::labelWidth + static_cast<int>(share * width),
                          TimelineMetrics::axisHeight + 2);
        };
        const auto first = place(from);
        const auto last = place(to);
        auto* viewport = view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, first);
        QMouseEvent move(
            QEvent::MouseMove, last, viewport->mapToGlobal(last), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, last);
    }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cleanup() { m_page.reset(); }

    void zoomTouchingDayZero_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("begins on it") << "2024-01-10"
                                      << "2024-04-10";
        QTest::newRow("ends on it") << "2023-11-10"
                                    << "2024-01-10";
        QTest::newRow("goes across it") << "2023-12-10"
                                        << "2024-02-10";
        QTest::newRow("from the right to the left") << "2024-04-10"
                                                    << "2024-01-10";
    }

    void zoomTouchingDayZero()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        auto record = smallCase();
        record.documents.push_back(letter("before", on("2023-10-01")));
        show(record);
        auto* view = m_page->view();
        QCOMPARE(view->zero(), dayOn("2024-01-10"));
        dragDays(qPrintable(from), qPrintable(to));
        const auto first = std::min(from, to);
        const auto last = std::max(from, to);
        const double pixel = 2.0; // the mouse stands on whole pixels: about a day and a half here
        QVERIFY2(std::abs(view->visibleFrom() - numberOf(dayOn(qPrintable(first)))) < pixel,
                 qPrintable(QString::number(view->visibleFrom())));
        QVERIFY(std::abs(view->visibleTo() - numberOf(dayOn(qPrintable(last)))) < pixel);
    }

    void eventEndingOnDayZeroStaysAPeriod()
    {
        clinical::Case record;
        record.tumours.push_back(tumour("Melanoma", "2024-03-01"));
        record.medications.push_back(drug("earlier", {on("2023-12-01"), on("2024-03-01"), false}));
        const auto model = TimelineModel::of(record, dayOn("2025-01-31"));
        const auto& item = laneOf(model, "treatment")->items.front();
        QCOMPARE(item.shape, TimelineItem::Shape::Range);
        QCOMPARE(item.first, dayOn("2023-12-01"));
        QCOMPARE(item.last, model.anchors.front().date.earliest());
        show(record);
        m_page->view()->select(refOf("treatment", 0));
        QCOMPARE(words("inspectorRelative"), QStringLiteral("From −3 mo to day 0."));
    }

    void eventOnDayZeroAnchorsTheCalendar()
    {
        TimelineAxis axis;
        axis.setPixels(0, 800);
        axis.setLimits(numberOf(dayOn("2023-01-01")), numberOf(dayOn("2026-01-01")));
        axis.setSpan(axis.limitFirst(), axis.limitLast());
        const auto ticks = axis.ticks(dayOn("2024-03-10"), 84);
        const auto zero =
            std::find_if(ticks.begin(), ticks.end(), [](const auto& tick) { return tick.isZero; });
        QVERIFY(zero != ticks.end());
        QCOMPARE(zero->calendar, QStringLiteral("Mar 2024"));
    }

    void belowDetectionIsNotAValue()
    {
        clinical::Case record;
        record.observations = {measured("CEA", "ug/L", "2024-01-01", "4"),
                               measured("CEA", "ug/L", "2024-02-01", "<0.1")};
        show(record);
        const auto& items = laneOf(m_page->view()->model(), "marker")->items;
        QCOMPARE(items[1].comparator, Comparator::Less);
        QVERIFY(items[1].isCensored());
        QVERIFY(!items[0].isCensored());
        m_page->view()->select(refOf("marker", 1));
        QVERIFY(words("inspectorTitle").contains(QStringLiteral("< 0.1")));
        // The mark is another one than that of a measured 0.1, not only another colour.
        const auto picture = [this](const char* number) {
            clinical::Case one;
            one.observations = {measured("CEA", "ug/L", "2024-01-01", "4"),
                                measured("CEA", "ug/L", "2024-02-01", number)};
            TimelineView view;
            view.resize(900, 200);
            view.setModel(TimelineModel::of(one, dayOn("2025-01-31")), Theme::light());
            return view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        };
        QVERIFY(picture("<0.1") != picture("0.1"));
        QVERIFY(picture("0.1") == picture("0.1"));
    }

    void relativeDatesDoNotDriftOverTenYears_data()
    {
        QTest::addColumn<QString>("zero");
        QTest::newRow("first of the month") << "2014-03-01";
        QTest::newRow("last day of a long month") << "2014-01-31";
        QTest::newRow("leap day") << "2016-02-29";
    }

    void relativeDatesDoNotDriftOverTenYears()
    {
        QFETCH(QString, zero);
        const auto day = dayOn(qPrintable(zero));
        const std::chrono::year_month_day date(day);
        for (int year = -10; year <= 10; ++year) {
            const auto then = addMonths(day, year * 12);
            const std::chrono::year_month_day reached(then);
            QCOMPARE(reached.month(), date.month()); // 365 days a year would leave it after four
            const auto text = TimelineAxis::relativeText(day, then);
            if (year == 0)
                QCOMPARE(text, QStringLiteral("day 0"));
            else
                QCOMPARE(text,
                         (year < 0 ? QStringLiteral("−%1 y") : QStringLiteral("%1 y"))
                             .arg(std::abs(year)));
        }
    }

    void alleleFractionsAreOnlyThoseMeasured()
    {
        clinical::Case record;
        const auto add = [&](const char* date, std::optional<double> fraction) {
            clinical::Finding finding;
            finding.kind = clinical::FindingKind::SmallVariant;
            finding.gene = "TP53";
            finding.hgvsProtein = "p.Arg175His";
            finding.date = on(date);
            finding.alleleFraction = fraction;
            record.findings.push_back(finding);
        };
        // Two samples without a fraction between 0.4 and 0.8: others draw 0.40 and 0.60 there.
        add("2024-01-01", 0.4);
        add("2024-02-01", std::nullopt);
        add("2024-03-01", std::nullopt);
        add("2024-04-01", 0.8);
        const auto model = TimelineModel::of(record, dayOn("2025-01-31"));
        const auto* alleles = laneOf(model, "allele");
        QVERIFY(alleles != nullptr);
        QCOMPARE(alleles->items.size(), std::size_t(2));
        QCOMPARE(*alleles->items[0].value, 40.0);
        QCOMPARE(*alleles->items[1].value, 80.0);
        const auto said = TimelineReader::at(model, dayOn("2024-02-15"));
        const auto reading = std::find_if(said.begin(), said.end(), [&](const auto& one) {
            return one.track == alleles->rows.front().name;
        });
        QVERIFY(reading != said.end());
        QCOMPARE(reading->words, QStringLiteral("40 %, 1 month(s) before"));
    }

    void severalTumoursAreKeptApart()
    {
        clinical::Case record;
        record.tumours = {tumour("Breast carcinoma", "2024-01-10"),
                          tumour("Melanoma", "2019-05-02")};
        record.tumours[0].header.key = "tumour|breast";
        record.tumours[1].header.key = "tumour|melanoma";
        auto metastasis = tumour("Lung metastasis", "2021-01-01");
        metastasis.header.key = "tumour|lung";
        metastasis.isSecondary = true;
        metastasis.primary = "tumour|melanoma";
        record.tumours.push_back(metastasis);
        for (const auto& [name, key] : {std::pair("nivolumab", "tumour|melanoma"),
                                        std::pair("letrozole", "tumour|breast"),
                                        std::pair("unknown drug", "")}) {
            record.medications.push_back(
                drug(name, {on("2024-03-01"), on("2024-06-01"), false}, 1));
            record.medications.back().tumour = key;
            record.medications.back().record = clinical::MedicationRecord::Given;
        }
        clinical::Response response;
        response.date = on("2024-06-01");
        response.category = clinical::ResponseCategory::Progression;
        response.tumour = "tumour|melanoma";
        record.responses.push_back(response);
        const auto model = TimelineModel::of(record, dayOn("2025-01-31"));
        const auto rowOf = [&](const char* lane, const char* title) {
            const auto* found = laneOf(model, lane);
            for (const auto& item : found->items) {
                if (item.title == QLatin1String(title))
                    return found->rows[static_cast<std::size_t>(item.row)].name;
            }
            return QString();
        };
        QCOMPARE(rowOf("diagnosis", "Melanoma"),
                 QStringLiteral("A · diagnosis")); // the earlier one
        QCOMPARE(rowOf("diagnosis", "Lung metastasis"), QStringLiteral("A · diagnosis"));
        QCOMPARE(rowOf("diagnosis", "Breast carcinoma"), QStringLiteral("B · diagnosis"));
        QCOMPARE(rowOf("treatment", "nivolumab"), QStringLiteral("A · line 1"));
        QCOMPARE(rowOf("treatment", "letrozole"), QStringLiteral("B · line 1"));
        QCOMPARE(rowOf("treatment", "unknown drug"), QStringLiteral("tumour not stated · line 1"));
        QCOMPARE(rowOf("response", "Progressive disease"), QStringLiteral("A · response"));
        // Each is a day zero of its own, and so is each first line.
        QStringList zeros;
        for (const auto& anchor : model.anchors)
            zeros.append(anchor.name);
        QVERIFY2(zeros.contains(QStringLiteral("diagnosis of A: Melanoma")) &&
                     zeros.contains(QStringLiteral("diagnosis of B: Breast carcinoma")) &&
                     zeros.contains(QStringLiteral("first dose of line 1, tumour A")) &&
                     zeros.contains(QStringLiteral("first dose of line 1, tumour B")) &&
                     zeros.contains(QStringLiteral("today")),
                 qPrintable(zeros.join(QStringLiteral("; "))));
    }

    void orderIsNotADose()
    {
        clinical::Case record;
        record.medications.push_back(drug("ordered", {on("2024-03-01"), {}, false}, 2));
        record.medications.back().record = clinical::MedicationRecord::Ordered;
        const auto model = TimelineModel::of(record, dayOn("2025-01-31"));
        const auto line = std::find_if(model.anchors.begin(), model.anchors.end(), [](auto& one) {
            return one.id.startsWith(QStringLiteral("line:"));
        });
        QVERIFY(line != model.anchors.end());
        QCOMPARE(line->name, QStringLiteral("order of line 2; its first dose is not stated"));
    }

    void periodOfOneDayIsNotAPoint()
    {
        clinical::Case record;
        record.medications.push_back(drug("one day", {on("2024-03-01"), on("2024-03-01"), false}));
        record.medications.push_back(drug("long", {on("2024-03-01"), on("2024-09-01"), false}));
        record.documents.push_back(letter("a point", on("2024-03-01")));
        show(record);
        const auto& model = m_page->view()->model();
        const auto& items = laneOf(model, "treatment")->items;
        const auto oneDay = std::find_if(items.begin(), items.end(), [](const auto& item) {
            return item.title == QStringLiteral("one day");
        });
        QCOMPARE(oneDay->shape, TimelineItem::Shape::Range);
        QCOMPARE(oneDay->first, oneDay->last);
        QCOMPARE(laneOf(model, "document")->items.front().shape, TimelineItem::Shape::Point);
        m_page->view()->select(refOf("treatment", static_cast<int>(oneDay - items.begin())));
        QVERIFY2(words("inspectorRelative").startsWith(QStringLiteral("A period of one day")),
                 qPrintable(words("inspectorRelative")));
        // Drawn as a bar, and wide enough to be seen where a day has no pixel of its own.
        TimelineAxis axis;
        axis.setPixels(TimelineMetrics::labelWidth, 976);
        axis.setLimits(numberOf(dayOn("2000-01-01")), numberOf(dayOn("2030-01-01")));
        axis.setSpan(axis.limitFirst(), axis.limitLast());
        const TimelineLayout layout(model, {});
        bool isSeen = false;
        for (const auto& strip : layout.strips()) {
            if (model.lanes[static_cast<std::size_t>(strip.lane)].id != QStringLiteral("treatment"))
                continue;
            for (const auto& glyph : glyphsOf(model, strip, axis, {})) {
                QCOMPARE(glyph.kind, TimelineGlyph::Kind::Bar);
                QVERIFY(glyph.place.width() >= 8);
                isSeen = true;
            }
        }
        QVERIFY(isSeen);
    }

    void endBeforeStartIsSaid()
    {
        clinical::Case record;
        record.medications.push_back(
            drug("turned round", {on("2024-03-01"), on("2023-03-01"), false}));
        show(record);
        QCOMPARE(m_page->view()->model().reversed, 1);
        QVERIFY2(words("noteLabel")
                     .contains(QStringLiteral(
                         "1 period(s) end before they start: only the start is drawn.")),
                 qPrintable(words("noteLabel")));
        m_page->view()->select(refOf("treatment", 0));
        QVERIFY(words("inspectorDetail").contains(QStringLiteral("lies before the start")));
    }

    void birthInTheFutureIsSaid()
    {
        auto record = smallCase();
        record.patient.birthDate = on("2031-05-05");
        show(record);
        QVERIFY(
            words("noteLabel")
                .contains(QStringLiteral("The date of birth lies after today and is not used.")));
        const auto& anchors = m_page->view()->model().anchors;
        QVERIFY(std::none_of(anchors.begin(), anchors.end(), [](const auto& anchor) {
            return anchor.id == QStringLiteral("birth");
        }));
        QVERIFY(!m_page->findChild<QComboBox*>(QStringLiteral("axisCombo"))->isEnabled());
    }

    void fourHundredEventsOnOneDay()
    {
        clinical::Case record;
        for (int count = 0; count < 400; ++count) {
            record.documents.push_back(
                letter(qPrintable(QStringLiteral("Letter %1").arg(count)), on("2024-03-03")));
            record.medications.push_back(
                drug("drug", {on("2024-03-03"), on("2024-03-03"), false}, 1));
            record.observations.push_back(measured("CEA", "ug/L", "2024-03-03", "4"));
        }
        show(record);
        auto* view = m_page->view();
        QCOMPARE(view->model().eventCount(), 1200);
        for (const char* lane : {"document", "treatment", "marker"}) {
            view->select(refOf(lane, 0));
            QCOMPARE(view->selectedStack().size(), std::size_t(400));
            QCOMPARE(words("inspectorCount"), QStringLiteral("1 of 400"));
        }
        view->select(refOf("document", 0));
        QCOMPARE(words("inspectorTitle"), QStringLiteral("Letter 0"));
        auto* previous = m_page->findChild<QToolButton*>(QStringLiteral("previousInMarkButton"));
        auto* next = m_page->findChild<QToolButton*>(QStringLiteral("nextInMarkButton"));
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(words("inspectorTitle"), QStringLiteral("Letter 1"));
        QTest::mouseClick(previous, Qt::LeftButton);
        QTest::mouseClick(previous, Qt::LeftButton); // round the end
        QCOMPARE(words("inspectorTitle"), QStringLiteral("Letter 399"));
        QCOMPARE(words("inspectorCount"), QStringLiteral("400 of 400"));
        QVERIFY(view->grab().width() > 0);
    }

    void longNameStaysInItsPlace()
    {
        const QString name(120, QLatin1Char('W'));
        clinical::Case record;
        record.tumours.push_back(tumour(qPrintable(name), "2024-01-10"));
        record.medications.push_back(
            drug(qPrintable(name), {on("2024-02-01"), on("2024-03-01"), false}, 1));
        record.observations = {measured(qPrintable(name), "ug/L", "2024-03-03", "4"),
                               measured(qPrintable(name), "ug/L", "2024-04-03", "5")};
        record.patient.birthDate = on("1960-01-01");
        show(record);
        m_page->view()->select(refOf("diagnosis", 0));
        QCOMPARE(words("inspectorTitle"), name);
        QVERIFY2(m_page->minimumSizeHint().width() <= 1250, // beside the rail, in 1366
                 qPrintable(QString::number(m_page->minimumSizeHint().width())));
        const auto* zero = m_page->findChild<QComboBox*>(QStringLiteral("dayZeroCombo"));
        QVERIFY(zero->width() < 500);
    }

    void hugeValueIsDrawn()
    {
        clinical::Case record;
        record.observations = {measured("CEA", "ug/L", "2024-01-01", "5"),
                               measured("CEA", "ug/L", "2024-02-01", "1e9"),
                               measured("AFP", "ug/L", "2024-02-01", "1e9"),
                               measured("PSA", "ug/L", "2024-02-01", "0"),
                               measured("PSA", "ug/L", "2024-03-01", "1e9")};
        show(record);
        const auto* markers = laneOf(m_page->view()->model(), "marker");
        for (const auto& item : markers->items)
            QVERIFY(item.level >= 0 && item.level <= 1);
        const auto cea = std::find_if(markers->rows.begin(), markers->rows.end(), [](auto& row) {
            return row.name == QStringLiteral("CEA");
        });
        QVERIFY(cea->isLogarithmic);
        QCOMPARE(cea->top, 1e9);
        m_page->view()->select(refOf("marker", 1));
        QVERIFY(!words("inspectorTitle").isEmpty());
        QVERIFY(!m_page->grab().toImage().isNull());
    }
};

QTEST_MAIN(TestTimelineDefects)
#include "tst_timeline_defects.moc"
