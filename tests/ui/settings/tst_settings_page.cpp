#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium::ui;

class TestSettingsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SettingsPage> m_page;

    static QString file()
    {
        return qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/consilium/consilium.ini");
    }

    static void writeFile(const QByteArray& content)
    {
        QDir().mkpath(QFileInfo(file()).path());
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(content);
    }

    QComboBox* combo(const char* name) const
    {
        return m_page->findChild<QComboBox*>(QLatin1String(name));
    }

private Q_SLOTS:

    void init()
    {
        QFile::remove(file());
        m_page = std::make_unique<SettingsPage>();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void withoutAFileTheyAreLightAndLockAfterTenMinutes()
    {
        const auto settings = Settings::load();
        QVERIFY(!settings.isDark);
        QCOMPARE(settings.language, QStringLiteral("en"));
        QCOMPARE(settings.lockAfterMinutes, 10);
    }

    void everyLanguageIsOfferedInItsOwnName()
    {
        const auto* box = combo("languageCombo");
        QStringList names;
        for (int row = 0; row < box->count(); ++row) {
            names << box->itemText(row);
            Settings{false, box->itemData(row).toString(), 10}.save();
            QCOMPARE(Settings::load().language, box->itemData(row).toString());
        }
        QCOMPARE(names,
                 QStringList({QStringLiteral("English"),
                              QStringLiteral("Deutsch"),
                              QStringLiteral("Español"),
                              QStringLiteral("Français"),
                              QStringLiteral("简体中文"),
                              QStringLiteral("العربية")}));
    }

    void whatIsSavedIsLoaded()
    {
        Settings{true, QStringLiteral("de"), 20}.save();
        QVERIFY2(QFile::exists(file()), qPrintable(file()));
        const auto settings = Settings::load();
        QVERIFY(settings.isDark);
        QCOMPARE(settings.language, QStringLiteral("de"));
        QCOMPARE(settings.lockAfterMinutes, 20);
    }

    void nothingButTheThreeIsKept()
    {
        Settings{true, QStringLiteral("de"), 20}.save();
        auto keys = QSettings(file(), QSettings::IniFormat).allKeys();
        keys.sort();
        QCOMPARE(keys,
                 QStringList({QStringLiteral("dark"),
                              QStringLiteral("language"),
                              QStringLiteral("lockAfterMinutes")}));
    }

    void aFileOfNonsenseNeverSwitchesTheLockOff_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<int>("minutes");
        QTest::newRow("zero") << QByteArray("0") << 2;
        QTest::newRow("negative") << QByteArray("-5") << 2;
        QTest::newRow("a year") << QByteArray("525600") << 30;
        QTest::newRow("no number") << QByteArray("never") << 2;
    }

    void aFileOfNonsenseNeverSwitchesTheLockOff()
    {
        QFETCH(QByteArray, lock);
        QFETCH(int, minutes);
        writeFile("[General]\nlanguage=klingon\ndark=maybe\nlockAfterMinutes=" + lock + "\n");
        const auto settings = Settings::load();
        QCOMPARE(settings.lockAfterMinutes, minutes);
        QCOMPARE(settings.language, QStringLiteral("en"));
    }

    void showingSettingsIsNoChange()
    {
        QSignalSpy changed(m_page.get(), &SettingsPage::changed);
        m_page->setSettings({true, QStringLiteral("de"), 30});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(combo("themeCombo")->currentData().toBool(), true);
        QCOMPARE(combo("languageCombo")->currentData().toString(), QStringLiteral("de"));
        QCOMPARE(combo("lockCombo")->currentData().toInt(), 30);
    }

    void aChoiceByKeyIsAnnouncedWhole()
    {
        m_page->setSettings({false, QStringLiteral("en"), 10});
        Settings announced;
        int times = 0;
        connect(m_page.get(), &SettingsPage::changed, this, [&](const Settings& settings) {
            announced = settings;
            ++times;
        });
        QTest::keyClick(combo("themeCombo"), Qt::Key_Down);
        QCOMPARE(times, 1);
        QVERIFY(announced.isDark);
        QCOMPARE(announced.language, QStringLiteral("en"));
        QCOMPARE(announced.lockAfterMinutes, 10);
        QTest::keyClick(combo("languageCombo"), Qt::Key_Down);
        QCOMPARE(announced.language, QStringLiteral("de"));
        QTest::keyClick(combo("lockCombo"), Qt::Key_Up);
        QCOMPARE(announced.lockAfterMinutes, 5);
        QCOMPARE(times, 3);
    }

    void everyChoiceHasALabelWithAKey()
    {
        for (const char* name : {"themeCombo", "languageCombo", "lockCombo"}) {
            const auto labels = m_page->findChildren<QLabel*>();
            const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->buddy() == combo(name);
            });
            QVERIFY2(found != labels.end(), name);
            QVERIFY2((*found)->text().contains(QLatin1Char('&')), name);
        }
    }

    void itSaysWhatTheProgramIsAndWhoseFactsItUses()
    {
        QStringList texts;
        for (const auto* label : m_page->findChildren<QLabel*>())
            texts << label->text();
        const auto all = texts.join(QLatin1Char('\n'));
        for (const char* words : {"not a certified medical device",
                                  "GNU General Public License",
                                  "OncoTree",
                                  "CC BY 4.0"})
            QVERIFY2(all.contains(QLatin1String(words)), words);
    }
};

// The person's own configuration is out of reach from the first line on.
int main(int argc, char** argv)
{
    const QTemporaryDir configuration;
    qputenv("XDG_CONFIG_HOME", configuration.path().toUtf8());
    QApplication application(argc, argv);
    TestSettingsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings_page.moc"
