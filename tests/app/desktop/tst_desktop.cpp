#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const QString kProgram = QStringLiteral(CONSILIUM_BINARY_DIR "/app/desktop/consilium");

} // namespace

/// The program itself: from its command line to a window that stands.
class TestDesktop : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    /// Its settings are its own: the person's are not read.
    void prepare(QProcess& program) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        // This platform paints without a screen and, when asked, writes what it painted into the
        // working folder.
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("minimal:enable_fonts"));
        environment.insert(QStringLiteral("QT_DEBUG_BACKINGSTORE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           m_home.filePath(QStringLiteral("config")));
        program.setProcessEnvironment(environment);
        program.setStandardInputFile(QProcess::nullDevice());
    }

private Q_SLOTS:

    void itTellsItsVersionAndItsOptions()
    {
        for (const auto& [option, words] :
             {std::pair{"--version", "Consilium "}, std::pair{"--help", "--passphrase-file"}}) {
            QProcess program;
            prepare(program);
            program.start(kProgram, {QLatin1String(option)});
            QVERIFY(program.waitForFinished(30000));
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.exitCode(), 0);
            const auto out = program.readAllStandardOutput();
            QVERIFY2(out.contains(words), out.constData());
        }
    }

    void anUnknownOptionIsRefused()
    {
        QProcess program;
        prepare(program);
        program.start(kProgram, {QStringLiteral("--no-such-option")});
        QVERIFY(program.waitForFinished(30000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY(program.exitCode() != 0);
        QVERIFY(program.readAllStandardError().contains("no-such-option"));
    }

    void itStartsWhateverItIsGiven_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("a store that is not there")
            << QStringList{QStringLiteral("--store"), QStringLiteral("/nowhere/at.all")};
        QTest::newRow("a passphrase file that is not there")
            << QStringList{QStringLiteral("--store"),
                           QStringLiteral("/nowhere/at.all"),
                           QStringLiteral("--passphrase-file"),
                           QStringLiteral("/nowhere/secret")};
        QTest::newRow("German and dark") << QStringList{QStringLiteral("--language"),
                                                        QStringLiteral("de"),
                                                        QStringLiteral("--theme"),
                                                        QStringLiteral("dark")};
        QTest::newRow("a language it does not have")
            << QStringList{QStringLiteral("--language"), QStringLiteral("tlh")};
    }

    /// It stands with its window painted.
    void itStartsWhateverItIsGiven()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        QProcess program;
        prepare(program);
        program.setWorkingDirectory(folder.path());
        program.start(kProgram, arguments);
        QVERIFY(program.waitForStarted(30000));
        QImage painted;
        const bool isPainted = QTest::qWaitFor(
            [&] {
                for (const auto& name : QDir(folder.path()).entryList({QStringLiteral("*.png")})) {
                    QFile file(folder.filePath(name));
                    const auto content =
                        file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                    if (content.endsWith("IEND\xAE\x42\x60\x82")) // written to its end
                        painted = QImage::fromData(content);
                }
                return program.state() != QProcess::Running || painted.width() >= 1024;
            },
            30000);
        const auto messages = program.readAllStandardError();
        QVERIFY2(isPainted, messages.constData());
        QVERIFY2(program.state() == QProcess::Running, messages.constData());
        program.kill();
        QVERIFY(program.waitForFinished(30000));
        QVERIFY(!QDir(QStringLiteral("/nowhere")).exists()); // looking for a store makes none
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
