#include "core/knowledge/pack.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlcipher/sqlite3.h>

#include <filesystem>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

namespace fs = std::filesystem;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

void copyTree(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const auto target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        write(target, contentOf(path));
    }
}

fs::path native(const QString& path) { return path.toStdString(); }

void execute(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(qPrintable(path), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

} // namespace

class TestPack : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;
    QString m_small = tests::testData(QStringLiteral("knowledge/small"));

    QString newPath(const char* name)
    {
        return m_dir.filePath(QString::number(++m_next) + QLatin1String(name));
    }

    QString built()
    {
        const auto path = newPath(".cpack");
        const auto manifest = build(native(m_small), native(path));
        if (!manifest.has_value())
            qFatal("%s", manifest.error().context.c_str());
        return path;
    }

    QString copyOfSources()
    {
        const auto folder = newPath(".sources");
        copyTree(m_small, folder);
        return folder;
    }

private Q_SLOTS:

    void whatWasBuiltIsLoaded()
    {
        const auto pack = Pack::load(native(built()));
        QVERIFY2(pack.has_value(), pack.has_value() ? "" : pack.error().context.c_str());
        QCOMPARE(pack.value().manifest.name, std::string("Invented test pack"));
        QCOMPARE(pack.value().manifest.sources.size(), std::size_t{1});
        QCOMPARE(pack.value().manifest.content.size(), std::size_t{64});
        QCOMPARE(pack.value().statements.size(), std::size_t{11});
        QCOMPARE(pack.value().regimens.size(), std::size_t{2});
        QCOMPARE(pack.value().rules.size(), std::size_t{5});
        QVERIFY(std::is_sorted(pack.value().statements.begin(),
                               pack.value().statements.end(),
                               [](const Statement& a, const Statement& b) { return a.id < b.id; }));
        QCOMPARE(pack.value().tumourTypes,
                 contentOf(m_small + QStringLiteral("/oncotree.tsv")).toStdString());
    }

    void sameSourcesGiveTheSameBytes()
    {
        const auto first = contentOf(built());
        QCOMPARE(contentOf(built()), first);
        // A copy elsewhere, written in another order of time, gives them too.
        const auto path = newPath(".cpack");
        QVERIFY(build(native(copyOfSources()), native(path)).has_value());
        QCOMPARE(contentOf(path), first);
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".part")));
    }

    void buildingOverAnOldPackReplacesIt()
    {
        const auto path = built();
        const auto before = contentOf(path);
        const auto sources = copyOfSources();
        write(sources + QStringLiteral("/pack.json"),
              contentOf(sources + QStringLiteral("/pack.json"))
                  .replace("\"version\": \"1\"", "\"version\": \"2\""));
        QVERIFY(build(native(sources), native(path)).has_value());
        QVERIFY(contentOf(path) != before);
        QCOMPARE(Pack::load(native(path)).value().manifest.version, std::string("2"));
    }

    void sourcesAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace"); // of the whole file where `find` is empty
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name,
                            const char* file,
                            const char* find,
                            const char* replace,
                            ErrorCode code,
                            const char* named) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(find)
                                << QByteArray(replace) << static_cast<int>(code)
                                << QByteArray(named);
        };
        row("unknown drug",
            "statements/all.json",
            "\"thetanib\"",
            "\"thetanobody\"",
            ErrorCode::NotFound,
            "lung-alk-thetanib: thetanobody");
        row("class in place of a drug",
            "statements/all.json",
            "\"thetanib\"",
            "\"theta inhibitor\"",
            ErrorCode::NotFound,
            "lung-alk-thetanib");
        row("unknown class",
            "statements/all.json",
            "\"class\": \"alpha inhibitor\"",
            "\"class\": \"alfa inhibitor\"",
            ErrorCode::NotFound,
            "lung-kras-class-resistant");
        row("drug in place of a class",
            "statements/all.json",
            "\"class\": \"alpha inhibitor\"",
            "\"class\": \"alphanib\"",
            ErrorCode::NotFound,
            "lung-kras-class-resistant");
        row("unknown tumour type",
            "statements/all.json",
            "\"MEL\"",
            "\"MELA\"",
            ErrorCode::NotFound,
            "mel-braf-epsilonib: MELA");
        row("unknown gene",
            "statements/all.json",
            "\"ALK\"",
            "\"AKL\"",
            ErrorCode::NotFound,
            "lung-alk-thetanib: AKL");
        row("former name of a gene",
            "statements/all.json",
            "\"EGFR\"",
            "\"HER1\"",
            ErrorCode::NotFound,
            "HER1");
        row("unknown drug given before",
            "statements/all.json",
            "\"after\": [\n        \"alphanib\"",
            "\"after\": [\n        \"alfanib\"",
            ErrorCode::NotFound,
            "alfanib");
        row("unknown drug of a regimen",
            "regimens/all.json",
            "\"omegataxel\"",
            "\"omegataxol\"",
            ErrorCode::NotFound,
            "omegataxol");
        row("unknown gene that a regimen asks",
            "regimens/all.json",
            "\"EGFR\"",
            "\"EGRF\"",
            ErrorCode::NotFound,
            "EGRF");
        row("unknown drug of a rule",
            "rules/all.json",
            "\"betamab\"",
            "\"betamob\"",
            ErrorCode::NotFound,
            "betamob");
        row("unknown class of a rule",
            "rules/all.json",
            "\"alpha inhibitor\"",
            "\"alpha blocker\"",
            ErrorCode::NotFound,
            "alpha blocker");
        const auto* ecog = "\"measure\": \"ecog\",\n      \"op\": \"<=\",\n      \"value\": 2";
        row("rule on a condition of no group",
            "rules/all.json",
            ecog,
            "\"measure\": \"condition\", \"op\": \"absent\", \"of\": [\"no-such-group\"]",
            ErrorCode::NotFound,
            "betamab-ecog: no-such-group");
        row("rule on medication of an unknown class",
            "rules/all.json",
            ecog,
            "\"measure\": \"medication\", \"op\": \"absent\", \"classes\": [\"no such class\"]",
            ErrorCode::NotFound,
            "no such class");
        row("rule on an unknown tumour type",
            "rules/all.json",
            ecog,
            "\"measure\": \"tumour\", \"op\": \"is\", \"in\": [\"NOTUMOUR\"]",
            ErrorCode::NotFound,
            "betamab-ecog: NOTUMOUR");
        row("an id twice",
            "statements/all.json",
            "\"id\": \"lung-braf-betamab\"",
            "\"id\": \"lung-alk-thetanib\"",
            ErrorCode::AlreadyExists,
            "statements/all.json: lung-alk-thetanib");
        row("entry without an id",
            "rules/all.json",
            "\"id\": \"betamab-ecog\"",
            "\"di\": \"betamab-ecog\"",
            ErrorCode::Malformed,
            "rules/all.json");
        row("a list that is none",
            "regimens/all.json",
            "",
            "{}",
            ErrorCode::Malformed,
            "regimens/all.json");
        row("a list that breaks off",
            "statements/all.json",
            "",
            "[{\"id\": ",
            ErrorCode::Malformed,
            "statements/all.json");
        row("statement that the reader refuses",
            "statements/all.json",
            "\"sensitive\"",
            "\"senstive\"",
            ErrorCode::Malformed,
            "effect");
        row("drugs that are not JSON", "drugs.json", "", "{", ErrorCode::Malformed, "drugs");
        row("drug without a name",
            "drugs.json",
            "\"name\": \"alphanib\",",
            "",
            ErrorCode::Malformed,
            "drugs");
        row("drug without classes",
            "drugs.json",
            "",
            "{\"drugs\": [{\"name\": \"alphanib\"}]}",
            ErrorCode::NotFound,
            "");
        row("tumour types with a missing cell",
            "oncotree.tsv",
            "MEL\tMelanoma",
            "MEL",
            ErrorCode::Malformed,
            "tumour types");
        row("genes with a missing cell",
            "genes.tsv",
            "ALK\t",
            "ALK",
            ErrorCode::Malformed,
            "genes");
        row("diagnosis to an unknown tumour type",
            "diagnosis-map.tsv",
            "C34\tLUNG",
            "C34\tLUNGS",
            ErrorCode::NotFound,
            "LUNGS");
        row("manifest without a version",
            "pack.json",
            "\"version\"",
            "\"vresion\"",
            ErrorCode::Malformed,
            "pack.json");
        row("manifest without sources",
            "pack.json",
            "\"sources\"",
            "\"suorces\"",
            ErrorCode::Malformed,
            "pack.json");
        row("manifest that is not JSON", "pack.json", "", "x", ErrorCode::Malformed, "pack.json");
    }

    void sourcesAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(int, code);
        QFETCH(QByteArray, named);
        const auto sources = copyOfSources();
        const auto path = sources + QLatin1Char('/') + file;
        auto content = contentOf(path);
        QVERIFY2(content.contains(find), "the row does not change the file");
        write(path, find.isEmpty() ? replace : content.replace(find, replace));
        const auto pack = built();
        const auto before = contentOf(pack);
        const auto manifest = build(native(sources), native(pack));
        QVERIFY(!manifest.has_value());
        QCOMPARE(QString::fromStdString(std::string(name(manifest.error().code))),
                 QString::fromStdString(std::string(name(static_cast<ErrorCode>(code)))));
        QVERIFY2(manifest.error().context.find(named.toStdString()) != std::string::npos,
                 manifest.error().context.c_str());
        // The pack that was there is untouched, and nothing half-written stands beside it.
        QCOMPARE(contentOf(pack), before);
        QVERIFY(!QFileInfo::exists(pack + QStringLiteral(".part")));
    }

    void missingSourcesAreNamed_data()
    {
        QTest::addColumn<QString>("missing");
        for (const auto* name : {"pack.json",
                                 "drugs.json",
                                 "oncotree.tsv",
                                 "genes.tsv",
                                 "diagnosis-map.tsv",
                                 "statements",
                                 "regimens",
                                 "rules"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void missingSourcesAreNamed()
    {
        QFETCH(QString, missing);
        const auto sources = copyOfSources();
        fs::remove_all(native(sources + QLatin1Char('/') + missing));
        const auto manifest = build(native(sources), native(newPath(".cpack")));
        QVERIFY(!manifest.has_value());
        QCOMPARE(static_cast<int>(manifest.error().code), static_cast<int>(ErrorCode::NotFound));
        QCOMPARE(QString::fromStdString(manifest.error().context), missing);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const auto manifest = build(
            native(m_small), native(m_dir.filePath(QStringLiteral("no/such/folder/x.cpack"))));
        QVERIFY(!manifest.has_value());
    }

    void damageIsRefused_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("code");
        const auto row = [](const char* damage, ErrorCode code) {
            QTest::newRow(damage) << QString::fromLatin1(damage) << static_cast<int>(code);
        };
        row("no such file", ErrorCode::NotFound);
        row("a folder", ErrorCode::NotFound);
        row("empty file", ErrorCode::Damaged);
        row("text file", ErrorCode::Damaged);
        row("database of another program", ErrorCode::Damaged);
        row("cut to half", ErrorCode::Damaged);
        row("cut by one page", ErrorCode::Damaged);
        row("one word of an entry changed", ErrorCode::Damaged);
        row("an entry removed", ErrorCode::Damaged);
        row("an entry added", ErrorCode::Damaged);
        row("content hash removed", ErrorCode::Damaged);
        row("later schema", ErrorCode::NewerVersion);
        row("schema zero", ErrorCode::Damaged);
    }

    void damageIsRefused()
    {
        QFETCH(QString, damage);
        QFETCH(int, code);
        const auto is = [&](const char* name) { return damage == QLatin1String(name); };
        auto path = built();
        const auto content = contentOf(path);
        if (is("no such file"))
            path = newPath(".cpack");
        if (is("a folder"))
            path = m_dir.path();
        if (is("empty file"))
            write(path, {});
        if (is("text file"))
            write(path, QByteArray("this is a letter\n").repeated(500));
        if (is("database of another program")) {
            QFile::remove(path);
            execute(path, "CREATE TABLE contacts(name TEXT); INSERT INTO contacts VALUES('x');");
        }
        if (is("cut to half"))
            write(path, content.left(content.size() / 2));
        if (is("cut by one page"))
            write(path, content.chopped(4096));
        if (is("one word of an entry changed"))
            execute(path,
                    "UPDATE entry SET body = replace(body, 'sensitive', 'resistant') WHERE id = "
                    "'lung-alk-thetanib'");
        if (is("an entry removed"))
            execute(path, "DELETE FROM entry WHERE id = 'lung-kras-class-resistant'");
        if (is("an entry added"))
            execute(path,
                    "INSERT INTO entry SELECT kind, 'another', body FROM entry WHERE id = "
                    "'lung-alk-thetanib'");
        if (is("content hash removed"))
            execute(path, "DELETE FROM content");
        if (is("later schema"))
            execute(path, "PRAGMA user_version = 2");
        if (is("schema zero"))
            execute(path, "PRAGMA user_version = 0");
        const auto pack = Pack::load(native(path));
        QVERIFY(!pack.has_value());
        QCOMPARE(QString::fromStdString(std::string(name(pack.error().code))),
                 QString::fromStdString(std::string(name(static_cast<ErrorCode>(code)))));
    }

    /// Whatever byte is flipped, the pack is refused or says exactly what it said before.
    void aFlippedByteChangesNoFact()
    {
        const auto path = built();
        const auto content = contentOf(path);
        const auto whole = Pack::load(native(path)).value();
        int refused = 0;
        int tried = 0;
        for (qsizetype at = 0; at < content.size(); at += 61) {
            auto damaged = content;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            write(path, damaged);
            const auto pack = Pack::load(native(path));
            ++tried;
            if (!pack.has_value()) {
                ++refused;
                continue;
            }
            QCOMPARE(pack.value().manifest.content, whole.manifest.content);
            QCOMPARE(pack.value().drugsJson, whole.drugsJson);
            QCOMPARE(pack.value().statements.size(), whole.statements.size());
        }
        QVERIFY(tried > 300);
        QVERIFY2(refused > tried / 3, qPrintable(QString::number(refused)));
    }
};

QTEST_APPLESS_MAIN(TestPack)
#include "tst_pack.moc"
