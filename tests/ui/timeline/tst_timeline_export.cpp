#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/timeline_page.h"

#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestTimelineExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TimelineView> m_view;

    [[nodiscard]] QByteArray written(TimelineFile kind, const char* name)
    {
        const auto path = m_folder.filePath(QLatin1String(name));
        const auto status = TimelineExport::write(*m_view,
                                                  kind,
                                                  QStringLiteral("first diagnosis · 10 Jan 2024"),
                                                  QStringLiteral("Invented Person"),
                                                  path);
        if (!status.has_value())
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(1000, 300); // less than the lanes need
        auto record = smallCase();
        record.observations = {measured("CEA", "ug/L", "2024-02-01", "4.5"),
                               measured("CEA", "ug/L", "2024-03-01", "<0.5")};
        record.documents.push_back(letter("=SUM(A1), \"quoted\"", on("2024-04")));
        m_view->setModel(TimelineModel::of(record, dayOn("2025-01-31")), Theme::dark());
    }

    void svgIsDrawnNotPasted()
    {
        const auto bytes = written(TimelineFile::Svg, "a.svg");
        QVERIFY(bytes.contains("<svg"));
        QVERIFY(!bytes.contains("<image")); // sharp at any size
        QVERIFY(bytes.contains("first drug"));
        QVERIFY(bytes.contains("first diagnosis"));
        QVERIFY(!bytes.contains("Invented Person"));
        QSvgRenderer renderer(bytes);
        QVERIFY(renderer.isValid());
        QImage image(renderer.defaultSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        // Light paper, whatever the screen; the bar of the first line in its colour.
        QVERIFY(qGray(image.pixel(2, image.height() - 2)) > 230);
        bool hasBar = false;
        for (int y = 0; y < image.height() && !hasBar; ++y) {
            for (int x = TimelineMetrics::labelWidth; x < image.width() && !hasBar; ++x)
                hasBar = image.pixelColor(x, y).name() == QStringLiteral("#0b6b82");
        }
        QVERIFY(hasBar);
    }

    void pngShowsAllLanes()
    {
        const auto bytes = written(TimelineFile::Png, "a.png");
        const auto image = QImage::fromData(bytes, "PNG");
        QCOMPARE(image.width(), 2800);
        QVERIFY(image.height() / 2 > m_view->lanesHeight());
    }

    void pdfHasThePersonAndPages()
    {
        const auto bytes = written(TimelineFile::Pdf, "a.pdf");
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("/Type /Page"));
        QVERIFY(bytes.size() > 5000);
    }

    void longTimelineTakesSeveralPages()
    {
        clinical::Case record;
        record.tumours.push_back(tumour("Melanoma", "2024-01-01"));
        for (int analyte = 0; analyte < 40; ++analyte) {
            const auto name = QStringLiteral("Analyte %1").arg(analyte).toStdString();
            record.observations.push_back(measured(name.c_str(), "U/L", "2024-02-01", "4"));
            record.observations.push_back(measured(name.c_str(), "U/L", "2024-05-01", "9"));
        }
        m_view->setModel(TimelineModel::of(record, dayOn("2025-01-31")), Theme::light());
        const auto pages = m_view->pages(600);
        QVERIFY(pages.size() > 3);
        int end = 0;
        for (const auto& page : pages) {
            QCOMPARE(page.top, end); // nothing twice, nothing left out
            QVERIFY(page.height <= 600);
            end = page.top + page.height;
        }
        QCOMPARE(end, m_view->lanesHeight());
        const auto bytes = written(TimelineFile::Pdf, "long.pdf");
        QVERIFY(bytes.count("/Type /Page\n") >= 3);
    }

    void tableIsReadByOthers()
    {
        const auto lines =
            QString::fromUtf8(written(TimelineFile::Csv, "a.csv")).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), m_view->model().eventCount() + 2); // a head, and the last line's end
        const auto find = [&](const char* part) {
            for (const auto& line : lines) {
                if (line.contains(QLatin1String(part)))
                    return line;
            }
            return QString();
        };
        QVERIFY(lines[0].startsWith(QStringLiteral("lane,track,event,first_day")));
        // A point as decimal sign under a German locale, and below detection stays below.
        QVERIFY2(find("2024-02-01,2024-02-01").contains(QStringLiteral(",point,,4.5,")),
                 qPrintable(find("2024-02-01,2024-02-01")));
        QVERIFY(find("2024-03-01,2024-03-01").contains(QStringLiteral(",point,<,0.5,")));
        QVERIFY2(find("SUM").contains(QStringLiteral("\"'=SUM(A1), \"\"quoted\"\"\"")),
                 qPrintable(find("SUM")));
        QVERIFY(find("SUM").contains(QStringLiteral("2024-04-01,2024-04-30")));
        QVERIFY(find("SUM").contains(QStringLiteral(",uncertain,")));
        // Going on has no last day.
        QVERIFY2(find("second drug").contains(QStringLiteral("2024-09-01,,")),
                 qPrintable(find("second drug")));
    }

    void failureIsReturned()
    {
        const auto status = TimelineExport::write(
            *m_view, TimelineFile::Csv, {}, {}, m_folder.filePath(QStringLiteral("no/such/a.csv")));
        QVERIFY(!status.has_value());
        QCOMPARE(status.error().code, ErrorCode::Io);
    }

    void pageAsksForEachKind()
    {
        TimelinePage page;
        page.setCase(smallCase(), dayOn("2025-01-31"), Theme::light());
        QSignalSpy files(&page, &TimelinePage::exportRequested);
        QSignalSpy print(&page, &TimelinePage::printRequested);
        for (auto* action : page.findChild<QMenu*>(QStringLiteral("exportMenu"))->actions())
            action->trigger();
        QCOMPARE(files.count(), 4);
        QCOMPARE(print.count(), 1);
        QCOMPARE(page.zeroWords(), QStringLiteral("first diagnosis · 10 Jan. 2024"));
    }
};

QTEST_MAIN(TestTimelineExport)
#include "tst_timeline_export.moc"
