#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>

using namespace consilium;
using namespace consilium::ui;

namespace
{

/// An invented record of `count` dated events over fifteen years, of each kind that long records
/// have many of.
clinical::Case longCase(int count)
{
    clinical::Case record;
    const Day start = std::chrono::year(2010) / 1 / 1;
    constexpr int kDays = 15 * 365;
    const char* const analytes[]{
        "CEA", "CA 19-9", "Haemoglobin", "Platelets", "Neutrophils", "Creatinine", "ALT", "LDH"};
    std::uint32_t state = 12345; // fixed seed: every run paints the same record
    const auto next = [&](int limit) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8U) % static_cast<std::uint32_t>(limit));
    };
    for (int index = 0; index < count; ++index) {
        const auto date = PartialDate::fromDay(start + std::chrono::days(next(kDays)));
        switch (index % 10) {
        case 0: {
            clinical::Medication drug;
            drug.isCancerTreatment = clinical::Presence::Present;
            drug.drug.text = "drug " + std::to_string(next(12));
            drug.line = 1 + next(6);
            drug.period = {
                date, PartialDate::fromDay(date.earliest() + std::chrono::days(next(120))), false};
            record.medications.push_back(drug);
            break;
        }
        case 1: {
            clinical::Response response;
            response.date = date;
            response.category = static_cast<clinical::ResponseCategory>(1 + next(4));
            response.statement.text = "disease status";
            record.responses.push_back(response);
            break;
        }
        case 2: {
            clinical::AdverseEvent event;
            event.event.text = "adverse event";
            event.grade = 1 + next(4);
            event.period = {
                date, PartialDate::fromDay(date.earliest() + std::chrono::days(next(30))), false};
            record.adverseEvents.push_back(event);
            break;
        }
        case 3: {
            clinical::Document document;
            document.date = date;
            document.title = "letter";
            record.documents.push_back(document);
            break;
        }
        default: {
            clinical::Observation value;
            const int analyte = next(8);
            value.kind = analyte < 2 ? clinical::ObservationKind::TumourMarker
                                     : clinical::ObservationKind::Laboratory;
            value.code.text = analytes[analyte];
            value.date = date;
            value.quantity =
                Quantity::parse((next(20) == 0 ? "<" : "") + std::to_string(1 + next(200)), "U/L")
                    .value();
            value.referenceHigh = Quantity::parse("100", "U/L").value();
            record.observations.push_back(value);
        }
        }
    }
    return record;
}

/// The longest of the frames but the slowest hundredth, in milliseconds.
double percentile99(std::vector<double> frames)
{
    std::sort(frames.begin(), frames.end());
    return frames[(frames.size() * 99 - 1) / 100];
}

/// Memory of this process that is in use, in MiB; 0 where the system does not say.
double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

enum class Motion { Whole, Zoom, Pan, Scroll, Cursor };

void prepare(TimelineView& view, int events, const Theme& theme)
{
    view.setModel(TimelineModel::of(longCase(events), std::chrono::year(2025) / 6 / 1), theme);
    for (const auto& lane : view.model().lanes)
        view.setCollapsed(lane.id, false);
}

/// What a person does before the frame of number `step`, from 1.
void move(TimelineView& view, Motion motion, int step)
{
    switch (motion) {
    case Motion::Whole:
        view.fit();
        break;
    case Motion::Zoom:
        if (step % 40 == 0)
            view.fit();
        step % 40 < 20 ? view.zoomIn() : view.zoomOut();
        break;
    case Motion::Pan: {
        if (step == 1)
            view.zoomIn();
        QKeyEvent key(
            QEvent::KeyPress, step % 20 < 10 ? Qt::Key_Right : Qt::Key_Left, Qt::NoModifier);
        QApplication::sendEvent(&view, &key);
        break;
    }
    case Motion::Scroll: { // down over all lanes and up again
        auto* bar = view.verticalScrollBar();
        const int at = step * 60 % std::max(1, 2 * bar->maximum());
        bar->setValue(std::min(at, 2 * bar->maximum() - at));
        break;
    }
    case Motion::Cursor: {
        const QPointF place(300 + step % 400, 200);
        QMouseEvent move(
            QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        break;
    }
    }
}

/// Times `frame` after each movement.
template <typename Frame>
void measure(benchmark::State& state, TimelineView& view, Motion motion, Frame frame)
{
    std::vector<double> frames;
    std::vector<double> busy; // processor time: what the frame costs when other programs wait
    int step = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const auto clock = std::clock();
        move(view, motion, ++step);
        frame();
        frames.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
        busy.push_back(1000.0 * static_cast<double>(std::clock() - clock) / CLOCKS_PER_SEC);
    }
    state.counters["resident_MiB"] = residentMebibytes();
    state.counters["p99_cpu_ms"] = percentile99(busy);
    state.counters["p99_ms"] = percentile99(frames);
    state.counters["max_ms"] = *std::max_element(frames.begin(), frames.end());
}

/// Frames of the widget drawn into a picture.
void paintFrames(benchmark::State& state, Motion motion)
{
    const double ratio = static_cast<double>(state.range(3)); // device pixels per pixel
    TimelineView view;
    view.resize(static_cast<int>(state.range(1)), static_cast<int>(state.range(2)));
    prepare(view, static_cast<int>(state.range(0)), Theme::light());
    QImage image((QSizeF(view.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    view.render(&image);
    measure(state, view, motion, [&] {
        view.render(&image);
        benchmark::DoNotOptimize(image.constBits());
    });
}

/// Frames of the widget in a window of its own, until the display has them. Pixels a pixel are
/// those of QT_SCALE_FACTOR.
void showFrames(benchmark::State& state, Motion motion)
{
    TimelineView view;
    const double ratio = qApp->devicePixelRatio();
    view.resize(
        (QSizeF(static_cast<double>(state.range(1)), static_cast<double>(state.range(2))) / ratio)
            .toSize());
    prepare(view, static_cast<int>(state.range(0)), Theme::light());
    view.show();
    QApplication::processEvents();
    view.viewport()->repaint();
    measure(state, view, motion, [&] {
        if (motion == Motion::Cursor)
            QApplication::processEvents(); // paints only what the line leaves and reaches
        else
            view.viewport()->repaint();
        QGuiApplication::sync();
    });
}

/// Writes frames of all movements, to compare two versions pixel by pixel.
void writePictures(const QString& folder)
{
    const auto write = [&](TimelineView& view, double ratio, const QString& name) {
        QImage image((QSizeF(view.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        view.render(&image);
        if (!image.save(QStringLiteral("%1/%2.png").arg(folder, name)))
            qFatal("cannot write into %s", qPrintable(folder));
    };
    for (const int events : {40, 600, 50'000}) {
        for (const double ratio : {1.0, 2.0}) {
            for (const bool isDark : {false, true}) {
                TimelineView view;
                view.resize(1560, 860);
                prepare(view, events, isDark ? Theme::dark() : Theme::light());
                const auto name =
                    QStringLiteral("%1-%2x-%3-%4-%5")
                        .arg(events)
                        .arg(ratio)
                        .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"));
                int number = 0;
                for (int step = 1; step <= 16; ++step) {
                    move(view,
                         step <= 8    ? Motion::Zoom
                         : step <= 12 ? Motion::Pan
                                      : Motion::Scroll,
                         step <= 12 ? step : step * 7);
                    write(view, ratio, name.arg(QStringLiteral("moved")).arg(++number));
                }
                view.fit();
                view.select({0, 3});
                write(view, ratio, name.arg(QStringLiteral("chosen")).arg(++number));
                for (const auto& lane : view.model().lanes)
                    view.setCollapsed(lane.id, true);
                for (int step = 1; step <= 4; ++step) {
                    write(view, ratio, name.arg(QStringLiteral("collapsed")).arg(++number));
                    view.zoomIn();
                }
                move(view, Motion::Cursor, 1);
                write(view, ratio, name.arg(QStringLiteral("cursor")).arg(++number));
                write(view, ratio, name.arg(QStringLiteral("cursor")).arg(++number));
            }
        }
    }
}

void buildModel(benchmark::State& state)
{
    const auto record = longCase(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(TimelineModel::of(record, std::chrono::year(2025) / 6 / 1));
}

} // namespace

// 1366x768, 3840x2160, and 3840x2160 at two pixels each, less what stands around the lanes.
#define CONSILIUM_FRAMES(motion)                                                                   \
    BENCHMARK_CAPTURE(paintFrames, motion, Motion::motion)                                         \
        ->Args({50'000, 1000, 560, 1})                                                             \
        ->Args({50'000, 3480, 1850, 1})                                                            \
        ->Args({50'000, 1560, 860, 2})                                                             \
        ->Iterations(300)                                                                          \
        ->Unit(benchmark::kMillisecond);                                                           \
    BENCHMARK_CAPTURE(showFrames, motion, Motion::motion)                                          \
        ->Args({50'000, 1000, 560})                                                                \
        ->Args({50'000, 3120, 1720})                                                               \
        ->Iterations(300)                                                                          \
        ->Unit(benchmark::kMillisecond)
CONSILIUM_FRAMES(Whole);
CONSILIUM_FRAMES(Zoom);
CONSILIUM_FRAMES(Pan);
CONSILIUM_FRAMES(Scroll);
CONSILIUM_FRAMES(Cursor);
BENCHMARK(buildModel)->Arg(1'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setFont(applicationFont());
    if (argc == 3 && std::strcmp(argv[1], "--pictures") == 0) {
        writePictures(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
