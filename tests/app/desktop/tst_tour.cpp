#include "app/desktop/tour.h"
#include "tests/support/cut_off.h"
#include "tests/ui/shell/open_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/script_style.h"

#include <QDirIterator>
#include <QImage>

using namespace consilium;
using namespace consilium::tests;

/// Every screen of the window with the demonstration store, in every language.
class TestTour : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;

    [[nodiscard]] static Tour tourOf(const QString& languages)
    {
        return Tour({Stores::pack(), Stores::models()},
                    Stores::clock(),
                    TourPlan::of(languages, QStringLiteral("1366x768")).value());
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        QApplication::setStyle(new ui::ScriptStyle);
        QApplication::setFont(ui::applicationFont());
        m_stores = std::make_unique<Stores>();
    }

    void aPlanIsReadFromItsWords()
    {
        const auto plan =
            TourPlan::of(QStringLiteral("de,ar"), QStringLiteral("1366x768,1920x1080"));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->languages, QStringList({QStringLiteral("de"), QStringLiteral("ar")}));
        QCOMPARE(plan->sizes, (std::vector<QSize>{{1366, 768}, {1920, 1080}}));
        for (const auto& [languages, sizes] : {std::pair{"tlh", "1366x768"},
                                               std::pair{"", "1366x768"},
                                               std::pair{"en", ""},
                                               std::pair{"en", "1366"},
                                               std::pair{"en", "1366x"},
                                               std::pair{"en", "0x0"},
                                               std::pair{"en", "90000x90000"}})
            QVERIFY2(!TourPlan::of(QLatin1String(languages), QLatin1String(sizes)), sizes);
    }

    void aWrongPassphraseAndAnEmptyStoreAreSaid()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        auto tour = tourOf(QStringLiteral("en"));
        const auto wrong =
            tour.write(m_stores->copyOf("demo").toStdString(), "wrong horse battery", path);
        QVERIFY(!wrong.has_value());
        QVERIFY(wrong.error().code == ErrorCode::WrongPassphrase);
        const auto empty =
            tour.write(m_stores->copyOf("empty").toStdString(), kSecret.toStdString(), path);
        QVERIFY(!empty.has_value());
        QVERIFY(empty.error().code == ErrorCode::MissingData);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void itWritesAPictureOfEveryScreen()
    {
        const QTemporaryDir folder;
        auto tour = tourOf(QStringLiteral("fr"));
        const auto written = tour.write(m_stores->copyOf("demo").toStdString(),
                                        kSecret.toStdString(),
                                        folder.path().toStdString());
        QVERIFY2(written.has_value(), written.has_value() ? "" : written.error().context.c_str());
        int found = 0;
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QImage picture(files.next());
            QVERIFY2(picture.size() == QSize(1366, 768), qPrintable(files.filePath()));
            ++found;
        }
        QCOMPARE(found, written.value());
        for (const char* colours : {"light", "dark"}) {
            const QDir screens(
                folder.filePath(QStringLiteral("fr/%1-1366x768").arg(QLatin1String(colours))));
            for (const char* screen : {"options-board-size",
                                       "risk-board-size",
                                       "unlock",
                                       "patients",
                                       "overview",
                                       "timeline",
                                       "genome",
                                       "pharmacogenes",
                                       "options",
                                       "outlook",
                                       "risk",
                                       "family",
                                       "models",
                                       "calculators",
                                       "knowledge",
                                       "settings",
                                       "agenda",
                                       "agenda-decided",
                                       "agenda-meeting",
                                       "agenda-register",
                                       "present-question",
                                       "present-history",
                                       "present-timeline",
                                       "present-molecular",
                                       "present-options",
                                       "present-decision",
                                       "present-masked-1",
                                       "present-jump",
                                       "present-opened",
                                       "present-decided",
                                       "present-notes"})
                QVERIFY2(!screens.entryList({QStringLiteral("*-%1.png").arg(QLatin1String(screen))})
                              .isEmpty(),
                         screen);
        }
        // The dark ones are dark.
        const auto ground = [&](const char* colours) {
            return qGray(QImage(folder.filePath(QStringLiteral("fr/%1-1366x768/01-unlock.png")
                                                    .arg(QLatin1String(colours))))
                             .pixel(1300, 700));
        };
        QVERIFY(ground("light") > 200);
        QVERIFY(ground("dark") < 60);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& code : ui::Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    /// No word is cut off on any screen at 1366x768.
    void nothingIsCutOff()
    {
        QFETCH(const QString, language);
        QStringList cut;
        int seen = 0;
        auto tour = tourOf(language);
        const auto went = tour.go(m_stores->copyOf("demo").toStdString(),
                                  kSecret.toStdString(),
                                  [&](const TourStop& stop, QWidget& window) -> Status {
                                      ++seen;
                                      for (const auto& words : cutOff(window))
                                          cut << QStringLiteral("%1: %2").arg(stop.screen, words);
                                      return ok();
                                  });
        QVERIFY2(went.has_value(), went.has_value() ? "" : went.error().context.c_str());
        QVERIFY(seen >= 28); // light and dark
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
