#include "core/knowledge/library.h"
#include "core/knowledge/version.h"
#include "tests/support/builders.h"
#include "tests/support/pack_sources.h"

#include <QTest>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

QString nameOf(const Error& error) { return QString::fromStdString(std::string(name(error.code))); }

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;

    std::filesystem::path newPath(const char* ending)
    {
        return m_dir.filePath(QString::number(++m_next) + QLatin1String(ending)).toStdString();
    }

    /// A small pack of that edition and the line that puts it into use.
    std::pair<PackFile, Activation> edition(const char* version, const char* at)
    {
        const auto file = newPath(".cpack");
        tests::PackSources().edition(version, "2026-01-01").build(file);
        const auto manifest = Pack::load(file).value().manifest;
        Activation activation;
        activation.at = at;
        activation.by = "Dr. Invented";
        activation.name = manifest.name;
        activation.version = manifest.version;
        activation.date = manifest.date;
        activation.content = manifest.content;
        return {PackFile::read(file).value(), activation};
    }

    /// Three editions, one a month.
    std::filesystem::path threeMonths()
    {
        const auto folder = newPath(".packs");
        auto library = PackLibrary::open(folder).value();
        for (const auto& [version, at] : {std::pair("1", "2026-01-10T08:00:00Z"),
                                          std::pair("2", "2026-02-10T08:00:00Z"),
                                          std::pair("3", "2026-03-10T08:00:00Z")}) {
            const auto [file, activation] = edition(version, at);
            if (!library.activate(activation, file).has_value())
                qFatal("cannot activate");
        }
        return folder;
    }

private Q_SLOTS:

    void anEmptyLibrary()
    {
        const auto library = PackLibrary::open(newPath(".none"));
        QVERIFY(library.has_value());
        QVERIFY(library.value().active() == nullptr);
        QVERIFY(library.value().activeOn(tests::day("2026-01-01")) == nullptr);
    }

    void whatWasInUseOnADay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("version");
        QTest::newRow("before the first") << "2026-01-09"
                                          << "";
        QTest::newRow("on the day of the first") << "2026-01-10"
                                                 << "1";
        QTest::newRow("the day before the second") << "2026-02-09"
                                                   << "1";
        QTest::newRow("on the day of the second") << "2026-02-10"
                                                  << "2";
        QTest::newRow("long after") << "2030-01-01"
                                    << "3";
    }

    void whatWasInUseOnADay()
    {
        QFETCH(QString, day);
        QFETCH(QString, version);
        // Opened anew: what counts is what was kept.
        const auto library = PackLibrary::open(threeMonths()).value();
        QCOMPARE(library.history().size(), std::size_t{3});
        QCOMPARE(library.active()->version, std::string("3"));
        QCOMPARE(library.active()->by, std::string("Dr. Invented"));
        const auto* then = library.activeOn(tests::day(qPrintable(day)));
        QCOMPARE(then == nullptr ? QString() : QString::fromStdString(then->version), version);
        if (then != nullptr)
            QCOMPARE(Pack::load(library.fileOf(*then)).value().manifest.version, then->version);
    }

    void aHistoryThatWasAlteredIsRefused_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::newRow("another date") << QByteArray("2026-02-10T") << QByteArray("2026-02-11T");
        QTest::newRow("another person") << QByteArray("Dr. Invented") << QByteArray("Dr. Other");
        QTest::newRow("another version")
            << QByteArray(R"("version":"2")") << QByteArray(R"("version":"9")");
        QTest::newRow("a field gone") << QByteArray(R"("holder":"",)") << QByteArray();
        QTest::newRow("end of a line gone") << QByteArray("\n") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("[");
    }

    void aHistoryThatWasAlteredIsRefused()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        const auto folder = threeMonths();
        const auto file = folder / "activations.jsonl";
        auto text = tests::bytesOf(file);
        QVERIFY(text.contains(find));
        tests::writeBytes(file, text.replace(text.indexOf(find), find.size(), replace));
        QCOMPARE(nameOf(PackLibrary::open(folder).error()), QStringLiteral("damaged"));
    }

    void aLineTakenOutOrCutIsNoticed()
    {
        const auto folder = threeMonths();
        const auto file = folder / "activations.jsonl";
        const auto lines = tests::bytesOf(file).split('\n');
        tests::writeBytes(file, lines[0] + '\n' + lines[2] + '\n');
        QCOMPARE(nameOf(PackLibrary::open(folder).error()), QStringLiteral("damaged"));
        tests::writeBytes(file, lines[0] + '\n' + lines[1].left(40));
        QCOMPARE(nameOf(PackLibrary::open(folder).error()), QStringLiteral("damaged"));
        tests::writeBytes(file, {});
        QCOMPARE(nameOf(PackLibrary::open(folder).error()), QStringLiteral("damaged"));
    }

    void timeDoesNotRunBackwards()
    {
        auto library = PackLibrary::open(threeMonths()).value();
        const auto [file, activation] = edition("4", "2026-03-09T08:00:00Z");
        QCOMPARE(nameOf(library.activate(activation, file).error()),
                 QStringLiteral("out-of-range"));
        QCOMPARE(library.history().size(), std::size_t{3});
    }

    void versionsAreOrdered_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("higher");
        const auto row = [](const char* lower, const char* higher) {
            QTest::addRow("%s before %s", lower, higher)
                << QString::fromLatin1(lower) << QString::fromLatin1(higher);
        };
        // Semantic Versioning 2.0.0, section 11.
        row("1.0.0", "2.0.0");
        row("2.0.0", "2.1.0");
        row("2.1.0", "2.1.1");
        row("1.0.0-alpha", "1.0.0-alpha.1");
        row("1.0.0-alpha.1", "1.0.0-alpha.beta");
        row("1.0.0-beta.2", "1.0.0-beta.11");
        row("1.0.0-rc.1", "1.0.0");
        row("0.9", "0.10");
        row("1", "1.0.1");
        row("2026.9", "2026.11");
        row("99999999999999999999998", "99999999999999999999999");
    }

    void versionsAreOrdered()
    {
        QFETCH(QString, lower);
        QFETCH(QString, higher);
        QVERIFY(compareVersions(lower.toStdString(), higher.toStdString()) < 0);
        QVERIFY(compareVersions(higher.toStdString(), lower.toStdString()) > 0);
        QVERIFY(compareVersions(lower.toStdString(), lower.toStdString()) == 0);
    }

    void equalVersions()
    {
        QVERIFY(compareVersions("1.0", "1.0.0") == 0);
        QVERIFY(compareVersions("01.2", "1.2") == 0);
        QVERIFY(compareVersions("1.0+build", "1.0") == 0);
    }

    void whatMayFollow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("higher and later") << "P"
                                          << "2.1"
                                          << "2026-03-01"
                                          << "";
        QTest::newRow("higher on the same day") << "P"
                                                << "2.1"
                                                << "2026-02-01"
                                                << "";
        QTest::newRow("higher but dated before") << "P"
                                                 << "2.1"
                                                 << "2026-01-31"
                                                 << "older-version";
        QTest::newRow("lower and later") << "P"
                                         << "1.9"
                                         << "2026-03-01"
                                         << "older-version";
        QTest::newRow("same version, other content") << "P"
                                                     << "2.0"
                                                     << "2026-03-01"
                                                     << "older-version";
        QTest::newRow("another name, later") << "Q"
                                             << "0.1"
                                             << "2026-03-01"
                                             << "";
        QTest::newRow("another name, dated before") << "Q"
                                                    << "9"
                                                    << "2026-01-01"
                                                    << "older-version";
        QTest::newRow("no date that can be read") << "P"
                                                  << "9"
                                                  << "soon"
                                                  << "older-version";
    }

    void whatMayFollow()
    {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QFETCH(QString, date);
        QFETCH(QString, refusal);
        const Manifest before{"P", "2.0", "2026-02-01", "aa", {}};
        const Manifest next{
            name.toStdString(), version.toStdString(), date.toStdString(), "bb", {}};
        const auto status = mayFollow(next, before);
        QCOMPARE(status.has_value() ? QString() : nameOf(status.error()), refusal);
        QCOMPARE(nameOf(mayFollow(before, before).error()), QStringLiteral("already-exists"));
    }
};

QTEST_APPLESS_MAIN(TestLibrary)
#include "tst_library.moc"
