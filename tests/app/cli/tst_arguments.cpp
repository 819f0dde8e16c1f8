#include "tests/app/cli/program.h"

using namespace consilium;
using namespace consilium::tests;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wrongUsageIsExitCodeTwo_data()
    {
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char* name, const char* arguments) {
            QTest::newRow(name) << QString::fromLatin1(arguments);
        };
        row("nothing", "");
        row("no such command", "frobnicate");
        row("no such option", "patients list --frobnicate");
        row("option without its value", "patients list --store");
        row("no such subcommand of store", "store frobnicate X");
        row("store without a folder", "store check");
        row("no such subcommand of patients", "patients frobnicate --store X");
        row("no such subcommand of knowledge", "knowledge frobnicate");
        row("knowledge build without a target", "knowledge build X");
        row("import without files", "import --store X");
        row("import without a store", "import a.json");
        row("options without a patient", "options --store X");
        row("export without a target", "export --store X --patient 1");
        row("genome that is none", "import a.vcf --store X --genome hg19");
        row("day that is none", "options --store X --patient 1 --as-of yesterday");
        row("passphrase as an argument", "patients list --store X --passphrase hunter2");
        row("passphrase glued to an option", "patients list --store X --passphrase=hunter2");
    }

    void wrongUsageIsExitCodeTwo()
    {
        QFETCH(QString, arguments);
        const auto answer = run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QVERIFY2(answer.exitCode == 2,
                 QByteArray::number(answer.exitCode) + ": " + answer.messages);
        QCOMPARE(answer.out, QByteArray());
        QVERIFY(!answer.messages.isEmpty());
        QVERIFY2(!answer.messages.contains("hunter2"), answer.messages.constData());
    }

    void helpAndVersion()
    {
        const auto help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("store create"));
        QVERIFY(help.messages.isEmpty());
        // A passphrase comes from a prompt, a file or a descriptor.
        QVERIFY(help.out.contains("--passphrase-file"));
        QVERIFY(!help.out.contains("--passphrase arg"));
        const auto version = run({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("consilium-cli "));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
