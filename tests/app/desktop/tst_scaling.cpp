#include "app/desktop/tour.h"
#include "tests/support/cut_off.h"
#include "tests/ui/shell/open_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/script_style.h"

#include <QAbstractScrollArea>
#include <QProcess>

#include <cstdio>

using namespace consilium;
using namespace consilium::tests;

namespace
{

const QString kLookOption = QStringLiteral("--look");

/// Whether the widget can be brought into sight: it stands in the window, or in an area that
/// scrolls and stands in the window itself.
bool isInReach(const QWidget& widget, const QWidget& window)
{
    const auto* outer = &widget;
    for (const auto* each = widget.parentWidget(); each != nullptr && each != &window;
         each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(each) != nullptr)
            outer = each;
    }
    const QRect place(outer->mapTo(&window, QPoint(0, 0)), outer->size());
    return window.rect().contains(place) && place.height() > 0 && place.width() > 0;
}

/// Controls that can be used and stand, whole or in part, outside the window.
QStringList outOfReach(const QWidget& window)
{
    QStringList lost;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window ||
            widget->focusPolicy() == Qt::NoFocus || widget->parentWidget() == nullptr)
            continue;
        if (!isInReach(*widget, window))
            lost << QStringLiteral("out of reach: %1 %2")
                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                             widget->objectName());
    }
    return lost;
}

/// The other program of this file: goes through every screen at the scale that its environment
/// sets, and writes a line for each thing that is wrong.
int lookAround(const QStringList& arguments)
{
    const auto& store = arguments[0];
    const auto& languages = arguments[1];
    const QSize display(arguments[2].section(QLatin1Char('x'), 0, 0).toInt(),
                        arguments[2].section(QLatin1Char('x'), 1, 1).toInt());
    const double scale = arguments[3].toDouble();
    const auto logical = display / scale;
    const auto plan =
        TourPlan::of(languages, QStringLiteral("%1x%2").arg(logical.width()).arg(logical.height()));
    Tour tour({Stores::pack(), Stores::models()}, Stores::clock(), plan.value());
    QStringList wrong;
    int seen = 0;
    const auto went =
        tour.go(store.toStdString(),
                kSecret.toStdString(),
                [&](const TourStop& stop, QWidget& window) -> Status {
                    ++seen;
                    const auto where = QStringLiteral("%1 %2: ").arg(stop.language, stop.screen);
                    if (window.size() != logical)
                        wrong << where + QStringLiteral("the window is larger than the display");
                    if (std::abs(window.devicePixelRatioF() - scale) > 0.001 ||
                        window.grab().size() != display)
                        wrong << where + QStringLiteral("not painted at this scale");
                    for (const auto& words : cutOff(window) + outOfReach(window))
                        wrong << where + words;
                    return ok();
                });
    if (!went.has_value())
        wrong << QString::fromStdString(went.error().context);
    wrong.removeDuplicates();
    for (const auto& line : wrong)
        std::printf("%s\n", qPrintable(line));
    std::printf("%d screens\n", seen);
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace

/// Every screen on displays whose scale is set to 100 to 300 percent. A process has one scale from
/// its start on, so each is a process of its own: this program, started once more.
class TestScaling : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stores> m_stores;

private Q_SLOTS:

    void initTestCase() { m_stores = std::make_unique<Stores>(); }

    void everythingIsWithinReach_data()
    {
        QTest::addColumn<QString>("scale");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("languages");
        const auto row = [](const char* scale, const char* display, const char* languages) {
            QTest::addRow("%s on %s", scale, display)
                << QString::fromLatin1(scale) << QString::fromLatin1(display)
                << QString::fromLatin1(languages);
        };
        row("1", "1366x768", "de");
        row("1.5", "1920x1080", "de,fr,ar");
        row("2", "3840x2160", "de");
        row("3", "3840x2160", "de");
    }

    void everythingIsWithinReach()
    {
        QFETCH(const QString, scale);
        QFETCH(const QString, display);
        QFETCH(const QString, languages);
        const QTemporaryDir home;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {kLookOption, m_stores->copyOf("demo"), languages, display, scale});
        constexpr int kMost = 600000;
        QVERIFY(process.waitForFinished(kMost));
        const auto said = process.readAllStandardOutput();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY2(said.contains(" screens"), said.constData());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::ScriptStyle);
    QApplication::setFont(ui::applicationFont());
    const auto arguments = QApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == kLookOption)
        return lookAround(arguments.mid(2));
    TestScaling test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scaling.moc"
