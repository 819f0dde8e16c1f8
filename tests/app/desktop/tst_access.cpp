#include "app/desktop/tour.h"
#include "tests/support/spoken.h"
#include "tests/ui/shell/open_window.h"
#include "ui/widgets/script_style.h"
#include "ui/widgets/spoken.h"

using namespace consilium;
using namespace consilium::tests;

/// What a screen reader is told on every screen of the program.
class TestAccess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        QApplication::setStyle(new ui::ScriptStyle);
        QApplication::setFont(ui::applicationFont());
        m_stores = std::make_unique<Stores>();
    }

    /// The search itself finds what is silent.
    void whatIsSilentIsFound()
    {
        QWidget window;
        auto* edit = new QLineEdit(&window);
        edit->setObjectName(QStringLiteral("nameless"));
        auto* combo = new QComboBox(&window);
        combo->addItem(QStringLiteral("a value is no name"));
        auto* drawn = new QWidget(&window);
        drawn->setFocusPolicy(Qt::StrongFocus);
        drawn->setAccessibleName(QStringLiteral("a picture"));
        auto* chip = new QLabel(&window);
        chip->setProperty("role", QStringLiteral("chip"));
        window.show();
        QCOMPARE(unspoken(window).size(), 4);

        auto* label = new QLabel(QStringLiteral("Name"), &window);
        label->setBuddy(edit);
        combo->setAccessibleName(QStringLiteral("Choice"));
        QAccessible::deleteAccessibleInterface(
            QAccessible::uniqueId(QAccessible::queryAccessibleInterface(drawn)));
        ui::speakAs(*drawn, QAccessible::Graphic);
        chip->setText(QStringLiteral("words"));
        QVERIFY2(unspoken(window).isEmpty(), qPrintable(unspoken(window).join(QLatin1Char('\n'))));
        QCOMPARE(QAccessible::queryAccessibleInterface(drawn)->role(), QAccessible::Graphic);
    }

    void everyControlHasANameAndARole()
    {
        QStringList silent;
        int seen = 0;
        Tour tour({Stores::pack(), Stores::models()},
                  Stores::clock(),
                  TourPlan::of(QStringLiteral("en"), QStringLiteral("1366x768")).value());
        const auto went = tour.go(m_stores->copyOf("demo").toStdString(),
                                  kSecret.toStdString(),
                                  [&](const TourStop& stop, QWidget& window) -> Status {
                                      ++seen;
                                      for (const auto& words : unspoken(window)) {
                                          if (!silent.filter(words).isEmpty())
                                              continue;
                                          silent
                                              << QStringLiteral("%1: %2").arg(stop.screen, words);
                                      }
                                      return ok();
                                  });
        QVERIFY2(went.has_value(), went.has_value() ? "" : went.error().context.c_str());
        QVERIFY(seen > 60);
        QVERIFY2(silent.isEmpty(), qPrintable(QLatin1Char('\n') + silent.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
