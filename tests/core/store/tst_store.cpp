#include "core/store/key_file.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace consilium;
using namespace consilium::store;

namespace
{

namespace fs = std::filesystem;

const crypto::Cost kCheap = crypto::Cost::minimum();

clinical::Case
invented(const std::string& family, const std::string& number, const std::string& diagnosis)
{
    clinical::Case record;
    record.patient.header.key = "test|" + number;
    record.patient.familyName = family;
    record.patient.givenNames = "Ada";
    record.patient.isSynthetic = true;
    record.patient.identifiers = {{"urn:test", number, "MR"}};
    clinical::Tumour tumour;
    tumour.header.key = "tumour|" + number;
    tumour.diagnosis.text = diagnosis;
    record.tumours.push_back(tumour);
    clinical::Document note;
    note.header.key = "note|" + number;
    note.conclusion = "Zyxwvutquartz is written in this note";
    record.documents.push_back(note);
    return record;
}

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string utf16(const std::string& text)
{
    std::string wide;
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

/// Whether any file below the folder holds the word in clear.
bool isInClear(const fs::path& folder, const std::string& word)
{
    for (const auto& item : fs::recursive_directory_iterator(folder)) {
        if (!item.is_regular_file())
            continue;
        const auto bytes = bytesOf(item.path());
        if (bytes.find(word) != std::string::npos || bytes.find(utf16(word)) != std::string::npos)
            return true;
    }
    return false;
}

void flip(const fs::path& file, std::streamoff at)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekg(at);
    const char old = static_cast<char>(stream.get());
    stream.seekp(at);
    stream.put(static_cast<char>(old ^ 0x40));
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;

    fs::path newFolder()
    {
        return fs::path(m_dir.path().toStdString()) / (std::to_string(++m_next) + ".consilium");
    }

    /// Runs SQL on a store that is not open, as nothing but damage or another version would.
    static void alter(const fs::path& folder, const char* sql)
    {
        const auto key =
            KeyFile::load(folder / "keys.json").value().unlock("passphrase", "correct horse");
        const auto database = Database::open(folder / "records.db", key.value(), false);
        QVERIFY(database.value().run(sql).has_value());
    }

    fs::path storeWith(const clinical::Case& record, std::string* recovery = nullptr)
    {
        const auto folder = newFolder();
        auto created = Store::create(folder, "correct horse", systemClock(), kCheap);
        if (!created.has_value() || !created.value().store.save(record, std::nullopt).has_value())
            qFatal("cannot make a store");
        if (recovery != nullptr)
            *recovery = created.value().recoveryCode;
        return folder;
    }

private Q_SLOTS:

    void aCaseComesBackAsItWasSaved()
    {
        const auto record = invented("Quux", "1", "Adenocarcinoma of lung");
        const auto folder = storeWith(record);
        auto store = Store::open(folder, "correct horse", systemClock());
        QVERIFY(store.has_value());
        const auto rows = store.value().patients("", 10);
        QVERIFY(rows.has_value());
        QCOMPARE(rows.value().size(), std::size_t{1});
        const auto loaded = store.value().load(rows.value().front().id);
        QVERIFY(loaded.has_value());
        QVERIFY(loaded.value() == record);
        QVERIFY(store.value().check().has_value());
    }

    void removedRecordsAreGoneAfterSaving()
    {
        auto record = invented("Quux", "1", "x");
        const auto folder = storeWith(record);
        auto store = Store::open(folder, "correct horse", systemClock());
        const auto id = store.value().match(record.patient).value().value();
        record.documents.clear();
        record.tumours.push_back(record.tumours.front());
        record.tumours.back().header.key = "other";
        QVERIFY(store.value().save(record, id).has_value());
        QVERIFY(store.value().load(id).value() == record);
    }

    void opening_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("code");
        const auto row =
            [](const char* name, const char* damage, const char* pass, ErrorCode code) {
                QTest::newRow(name) << QString::fromLatin1(damage) << QString::fromLatin1(pass)
                                    << static_cast<int>(code);
            };
        row("wrong passphrase", "", "correct horsf", ErrorCode::WrongPassphrase);
        row("no keys.json", "no-keys", "correct horse", ErrorCode::NotAStore);
        row("keys.json is not JSON", "keys-text", "correct horse", ErrorCode::Damaged);
        row("keys.json of a newer program", "keys-newer", "correct horse", ErrorCode::NewerVersion);
        row("keys.json asks for all memory", "keys-cost", "correct horse", ErrorCode::Damaged);
        row("first page flipped", "flip-first", "correct horse", ErrorCode::Damaged);
        row("database truncated", "truncate", "correct horse", ErrorCode::Damaged);
        row("database is another file", "foreign", "correct horse", ErrorCode::Damaged);
        row("database missing", "no-database", "correct horse", ErrorCode::Damaged);
    }

    void opening()
    {
        QFETCH(QString, damage);
        QFETCH(QString, passphrase);
        QFETCH(int, code);
        const auto folder = storeWith(invented("Quux", "1", "x"));
        const auto keys = folder / "keys.json";
        const auto database = folder / "records.db";
        if (damage == QLatin1String("no-keys"))
            fs::remove(keys);
        if (damage == QLatin1String("keys-text"))
            std::ofstream(keys) << "not json";
        if (damage == QLatin1String("keys-newer"))
            std::ofstream(keys) << R"({"format":99,"slots":[]})";
        if (damage == QLatin1String("keys-cost")) {
            auto text = bytesOf(keys);
            const auto at = text.find("\"memory\":");
            text.insert(at + 9, "99999999");
            std::ofstream(keys) << text;
        }
        if (damage == QLatin1String("flip-first"))
            flip(database, 100);
        if (damage == QLatin1String("truncate"))
            fs::resize_file(database, 1000);
        if (damage == QLatin1String("foreign"))
            std::ofstream(database) << std::string(8192, 'x');
        if (damage == QLatin1String("no-database"))
            fs::remove(database);
        const auto opened = Store::open(folder, passphrase.toStdString(), systemClock());
        QVERIFY(!opened.has_value());
        QCOMPARE(static_cast<int>(opened.error().code), code);
    }

    void aFlippedPageIsFoundByCheck()
    {
        auto record = invented("Quux", "1", "x");
        for (int index = 0; index < 400; ++index) {
            record.documents.push_back(record.documents.front());
            record.documents.back().header.key += std::to_string(index);
            record.documents.back().conclusion += std::string(500, 'z');
        }
        const auto folder = storeWith(record);
        const auto size = static_cast<std::streamoff>(fs::file_size(folder / "records.db"));
        QVERIFY(size > 100000);
        flip(folder / "records.db", size / 2);
        auto store = Store::open(folder, "correct horse", systemClock());
        if (!store.has_value()) {
            QCOMPARE(static_cast<int>(store.error().code), static_cast<int>(ErrorCode::Damaged));
            return;
        }
        const auto checked = store.value().check();
        QVERIFY(!checked.has_value());
        QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(ErrorCode::Damaged));
    }

    void aSecondProgramIsToldThatTheStoreIsInUse()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        {
            const auto first = Store::open(folder, "correct horse", systemClock());
            QVERIFY(first.has_value());
            const auto second = Store::open(folder, "correct horse", systemClock());
            QVERIFY(!second.has_value());
            QCOMPARE(static_cast<int>(second.error().code), static_cast<int>(ErrorCode::Busy));
        }
        QVERIFY(Store::open(folder, "correct horse", systemClock()).has_value());
    }

    void theRecoveryCodeSetsANewPassphrase()
    {
        std::string code;
        const auto folder = storeWith(invented("Quux", "1", "x"), &code);
        std::string typed = code;
        for (auto& letter : typed)
            letter = letter == '-' ? ' ' : static_cast<char>(std::tolower(letter));
        QVERIFY(
            !Store::recover(
                 folder, "0000-0000-0000-0000-0000-0000-0000-0000", "new", systemClock(), kCheap)
                 .has_value());
        QVERIFY(Store::recover(folder, typed, "new words", systemClock(), kCheap).has_value());
        QVERIFY(!Store::open(folder, "correct horse", systemClock()).has_value());
        auto store = Store::open(folder, "new words", systemClock());
        QVERIFY(store.has_value());
        QCOMPARE(store.value().patients("quux", 5).value().size(), std::size_t{1});
    }

    void createRefusesAFolderInUse()
    {
        const auto folder = newFolder();
        fs::create_directories(folder);
        std::ofstream(folder / "letter.txt") << "x";
        const auto created = Store::create(folder, "p", systemClock(), kCheap);
        QCOMPARE(static_cast<int>(created.error().code),
                 static_cast<int>(ErrorCode::AlreadyExists));
        QVERIFY(fs::exists(folder / "letter.txt"));
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed shows all") << QString() << 2;
        QTest::newRow("start of a name") << QStringLiteral("mül") << 1;
        QTest::newRow("without the umlaut") << QStringLiteral("muller") << 1;
        QTest::newRow("capitals") << QStringLiteral("MÜLLER") << 1;
        QTest::newRow("identifier") << QStringLiteral("4711") << 1;
        QTest::newRow("diagnosis and given name") << QStringLiteral("adeno ada") << 1;
        QTest::newRow("query syntax is only text") << QStringLiteral("müller\" OR \"* NEAR(") << 0;
        QTest::newRow("a quote alone") << QStringLiteral("\"") << 2;
        QTest::newRow("no such word") << QStringLiteral("zzz") << 0;
    }

    void search()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        const auto folder = storeWith(invented("Müller", "4711", "Adenocarcinoma of lung"));
        auto store = Store::open(folder, "correct horse", systemClock());
        QVERIFY(store.value()
                    .save(invented("Brown", "12", "Melanoma of skin"), std::nullopt)
                    .has_value());
        const auto rows = store.value().patients(text.toStdString(), 50);
        QVERIFY(rows.has_value());
        QCOMPARE(static_cast<int>(rows.value().size()), found);
    }

    void noFileHoldsNameOrNoteInClear()
    {
        QTemporaryDir temporary;
        qputenv("TMPDIR", temporary.path().toUtf8());
        const auto folder = storeWith(invented("Plantednamefinch", "77", "Plantedtumour"));
        {
            auto store = Store::open(folder, "correct horse", systemClock());
            QVERIFY(store.has_value());
            QCOMPARE(store.value().patients("plantednamefinch", 5).value().size(), std::size_t{1});
            QVERIFY(store.value()
                        .save(invented("Plantednameotter", "78", "x"), std::nullopt)
                        .has_value());
            QVERIFY(store.value().backup().has_value());
            for (const auto* word : {"Plantednamefinch",
                                     "plantednamefinch",
                                     "Plantednameotter",
                                     "Zyxwvutquartz",
                                     "zyxwvutquartz",
                                     "Plantedtumour",
                                     "correct horse"}) {
                QVERIFY2(!isInClear(folder, word), word);
                QVERIFY2(!isInClear(fs::path(temporary.path().toStdString()), word), word);
            }
        }
        QVERIFY(!isInClear(folder, "Zyxwvutquartz"));
        // The scanner itself finds what is in clear.
        std::ofstream(folder / "control.txt") << "Zyxwvutquartz";
        QVERIFY(isInClear(folder, "Zyxwvutquartz"));
        qunsetenv("TMPDIR");
    }

    void aKillBetweenStatementsLosesNothingAcknowledged()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        const pid_t child = fork();
        if (child == 0) {
            auto store = Store::open(folder, "correct horse", systemClock());
            if (!store.has_value() ||
                !store.value().save(invented("Acknowledged", "2", "x"), std::nullopt).has_value())
                _exit(1);
            auto large = invented("Interrupted", "3", "x");
            for (int index = 0; index < 200000; ++index) {
                large.documents.push_back(large.documents.front());
                large.documents.back().header.key = std::to_string(index);
            }
            std::signal(SIGALRM, [](int) { ::kill(::getpid(), SIGKILL); });
            ualarm(150000, 0);
            (void)store.value().save(large, std::nullopt);
            _exit(2);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), "the transaction ended before the kill");
        auto store = Store::open(folder, "correct horse", systemClock());
        QVERIFY(store.has_value());
        QCOMPARE(store.value().patients("acknowledged", 5).value().size(), std::size_t{1});
        QCOMPARE(store.value().patients("interrupted", 5).value().size(), std::size_t{0});
        QVERIFY(store.value().check().has_value());
    }

    void aFullDiskLeavesTheOldContent()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            auto store = Store::open(folder, "correct horse", systemClock());
            if (!store.has_value())
                _exit(1);
            const rlimit limit{400000, 400000};
            setrlimit(RLIMIT_FSIZE, &limit);
            auto large = invented("Toolarge", "3", "x");
            large.documents.front().conclusion = std::string(4000000, 'y');
            const auto saved = store.value().save(large, std::nullopt);
            _exit(!saved.has_value() && (saved.error().code == ErrorCode::DiskFull ||
                                         saved.error().code == ErrorCode::Io)
                      ? 0
                      : 2);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        auto store = Store::open(folder, "correct horse", systemClock());
        QVERIFY(store.has_value());
        QCOMPARE(store.value().patients("", 5).value().size(), std::size_t{1});
        QVERIFY(store.value().check().has_value());
    }

    void matchingFindsTheSamePerson()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        auto store = Store::open(folder, "correct horse", systemClock());
        auto same = invented("Renamed", "1", "x").patient;
        same.header.key = "another key";
        QVERIFY(store.value().match(same).value().has_value());
        QVERIFY(!store.value().match(invented("Quux", "2", "x").patient).value().has_value());
        QVERIFY(store.value().save(invented("Other", "2", "x"), std::nullopt).has_value());
        same.identifiers.push_back({"urn:test", "2", "MR"});
        QCOMPARE(static_cast<int>(store.value().match(same).error().code),
                 static_cast<int>(ErrorCode::Ambiguous));
    }

    void theSameFileIdOfAnotherPersonIsNotJoined()
    {
        auto known = invented("Alpha", "1", "x");
        known.patient.birthDate = PartialDate::parse("1950").value();
        const auto folder = storeWith(known);
        auto store = Store::open(folder, "correct horse", systemClock());
        auto other = known.patient;
        other.identifiers.clear();
        QVERIFY(store.value().match(other).value().has_value());
        other.birthDate = PartialDate::parse("1980-05").value();
        QVERIFY(!store.value().match(other).value().has_value());
        other.birthDate = known.patient.birthDate;
        other.familyName = "Beta";
        QVERIFY(!store.value().match(other).value().has_value());
    }

    void rankingsAreKeptInOrder()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        auto store = Store::open(folder, "correct horse", systemClock());
        const auto id = store.value().findByIdentifier("1").value().front();
        const auto keep = [&](const char* body, const char* why) {
            return store.value()
                .keepRanking(id, {body, "1.0", why, {{"pack", "aa"}, {"model", "bb"}}})
                .value();
        };
        const auto first = keep("{\"a\":1}", "shown");
        QVERIFY(keep("{\"a\":2}", "shown") != first);
        // The same again is not kept twice, whatever came between.
        QVERIFY(keep("{\"a\":1}", "exported") == first);
        QVERIFY(keep("{\"a\":1}", "shown") == first);
        const auto kept = store.value().rankings(id);
        QCOMPARE(kept.value().size(), std::size_t{2});
        const auto last = kept.value().back().id;
        QCOMPARE(store.value().ranking(id, last).value().body, std::string("{\"a\":2}"));
        QCOMPARE(kept.value().front().uses.size(), std::size_t{2});
        QCOMPARE(kept.value().back().uses.size(), std::size_t{1});
        const auto& parts = kept.value().front().parts;
        QVERIFY(parts == std::vector<RankingPart>({{"pack", "aa"}, {"model", "bb"}}));
        QCOMPARE(kept.value().front().program, std::string("1.0"));
        QVERIFY(store.value().ranking(id, first).has_value());
        QCOMPARE(static_cast<int>(store.value().ranking(id, RankingId{4711}).error().code),
                 static_cast<int>(ErrorCode::NotFound));
        QCOMPARE(static_cast<int>(store.value().ranking(PatientId{4711}, first).error().code),
                 static_cast<int>(ErrorCode::NotFound));
    }

    void aPartIsKeptOnce()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        auto store = Store::open(folder, "correct horse", systemClock());
        const RankingPart part{"pack", "aa"};
        QVERIFY(!store.value().hasPart(part).value());
        QCOMPARE(static_cast<int>(store.value().part(part).error().code),
                 static_cast<int>(ErrorCode::NotFound));
        const std::string bytes("a\0b\xff", 4);
        QVERIFY(store.value().keepPart(part, bytes).has_value());
        QVERIFY(store.value().keepPart(part, "other").has_value());
        QVERIFY(store.value().hasPart(part).value());
        QVERIFY(store.value().part(part).value() == bytes);
        QVERIFY(!store.value().hasPart({"model", "aa"}).value());
    }

    void anAlteredPartIsReplaced()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        const RankingPart part{"pack", "aa"};
        {
            auto store = Store::open(folder, "correct horse", systemClock());
            QVERIFY(store.value().keepPart(part, "bytes").has_value());
        }
        alter(folder, "UPDATE part SET body='bytez'");
        auto store = Store::open(folder, "correct horse", systemClock());
        QVERIFY(store.value().keepPart(part, "bytes").has_value());
        QVERIFY(store.value().part(part).value() == "bytes");
    }

    /// What a list shows is kept beside the body, and the body is not read for it.
    void aListReadsNoBody()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        PatientId id{};
        {
            auto store = Store::open(folder, "correct horse", systemClock());
            id = store.value().findByIdentifier("1").value().front();
            QVERIFY(
                store.value().keepRanking(id, {"body", "1.0", "shown", {}, "short"}).has_value());
        }
        alter(folder, "UPDATE ranking SET body='bodY'");
        auto store = Store::open(folder, "correct horse", systemClock());
        const auto kept = store.value().rankings(id).value();
        QCOMPARE(kept.size(), std::size_t{1});
        QVERIFY(store.value().boardCases().value().empty());
        QCOMPARE(kept.front().summary, std::string("short"));
        QVERIFY(store.value().keepSummary(kept.front().id, "other").has_value());
        QCOMPARE(store.value().rankings(id).value().front().summary, std::string("other"));
    }

    /// A store of schema 2 has rankings without summaries.
    void aStoreWithoutSummariesIsMigrated()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        PatientId id{};
        {
            auto store = Store::open(folder, "correct horse", systemClock());
            id = store.value().findByIdentifier("1").value().front();
            QVERIFY(store.value().keepRanking(id, {"body", "1.0", "shown", {}}).has_value());
        }
        alter(folder,
              "DROP TABLE board_history; DROP TABLE board_case; DROP TABLE meeting; "
              "DROP TABLE ranking_summary; DROP INDEX ranking_in_list; PRAGMA user_version=2");
        const auto store = Store::open(folder, "correct horse", systemClock());
        QVERIFY(store.value().check().has_value());
        const auto kept = store.value().rankings(id).value();
        QCOMPARE(kept.size(), std::size_t{1});
        QVERIFY(kept.front().summary.empty());
        QCOMPARE(kept.front().program, std::string("1.0"));
        QCOMPARE(store.value().ranking(id, kept.front().id).value().body, std::string("body"));
    }

    /// A store of schema 1 as the first release wrote it, with a ranking in it.
    void aStoreWithoutPartsIsMigrated()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        const auto key =
            KeyFile::load(folder / "keys.json").value().unlock("passphrase", "correct horse");
        {
            const auto database = Database::open(folder / "records.db", key.value(), false);
            for (const auto* sql : {"DROP TABLE board_history",
                                    "DROP TABLE board_case",
                                    "DROP TABLE meeting",
                                    "DROP TABLE ranking_summary",
                                    "DROP TABLE ranking_part",
                                    "DROP TABLE ranking_use",
                                    "DROP TABLE part",
                                    "DROP TABLE ranking"})
                QVERIFY(database.value().run(sql).has_value());
            // As schema 1 has it.
            QVERIFY(database.value()
                        .run("CREATE TABLE ranking(id INTEGER PRIMARY KEY, patient INTEGER NOT "
                             "NULL REFERENCES patient(id) ON DELETE CASCADE, created TEXT NOT "
                             "NULL, body TEXT NOT NULL);"
                             "CREATE INDEX ranking_by_patient ON ranking(patient, id);"
                             "INSERT INTO ranking(patient, created, body) "
                             "VALUES(1, '2026-01-02T03:04:05Z', '{\"a\":1}');"
                             "PRAGMA user_version=1")
                        .has_value());
        }
        const auto store = Store::open(folder, "correct horse", systemClock());
        QVERIFY(store.has_value());
        QVERIFY(store.value().check().has_value());
        const auto id = store.value().findByIdentifier("1").value().front();
        const auto kept = store.value().rankings(id).value();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().created, std::string("2026-01-02T03:04:05Z"));
        QCOMPARE(store.value().ranking(id, kept.front().id).value().body, std::string("{\"a\":1}"));
        QVERIFY(kept.front().parts.empty() && kept.front().uses.empty());
        QVERIFY(kept.front().program.empty());
        // The copy from before is there, and is of the old schema.
        int copies = 0;
        for (const auto& file : fs::directory_iterator(folder / "backups")) {
            ++copies;
            const auto copy = Database::open(file.path(), key.value(), false);
            auto version = copy.value().prepare("PRAGMA user_version");
            QVERIFY(version.value().step().value());
            QCOMPARE(version.value().integer(0), std::int64_t{1});
        }
        QCOMPARE(copies, 1);
    }

    /// The same body again gives the ranking of an older version what it lacked.
    void anOldRankingGetsItsParts()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        const auto key =
            KeyFile::load(folder / "keys.json").value().unlock("passphrase", "correct horse");
        {
            const auto database = Database::open(folder / "records.db", key.value(), false);
            QVERIFY(database.value()
                        .run("INSERT INTO ranking(patient, created, body) VALUES(1, 'x', 'body')")
                        .has_value());
        }
        auto store = Store::open(folder, "correct horse", systemClock());
        const auto id = store.value().findByIdentifier("1").value().front();
        QVERIFY(
            store.value().keepRanking(id, {"body", "1.0", "shown", {{"pack", "aa"}}}).has_value());
        const auto kept = store.value().rankings(id).value();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().parts.size(), std::size_t{1});
        QCOMPARE(kept.front().created, std::string("x"));
    }

    void anAlteredRankingIsRefused()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        const RankingPart part{"pack", "aa"};
        PatientId id{};
        {
            auto store = Store::open(folder, "correct horse", systemClock());
            id = store.value().findByIdentifier("1").value().front();
            QVERIFY(store.value().keepRanking(id, {"body", "1.0", "shown", {part}}).has_value());
            QVERIFY(store.value().keepPart(part, "bytes").has_value());
        }
        alter(folder, "UPDATE ranking SET body='bodY'");
        const auto store = Store::open(folder, "correct horse", systemClock());
        const auto damaged = store.value().rankings(id).value().front().id;
        QCOMPARE(static_cast<int>(store.value().ranking(id, damaged).error().code),
                 static_cast<int>(ErrorCode::Damaged));
        QCOMPARE(static_cast<int>(store.value().check().error().code),
                 static_cast<int>(ErrorCode::Damaged));
    }

    void anAlteredPartIsRefused()
    {
        const auto folder = storeWith(invented("Quux", "1", "x"));
        const RankingPart part{"pack", "aa"};
        {
            auto store = Store::open(folder, "correct horse", systemClock());
            QVERIFY(store.value().keepPart(part, "bytes").has_value());
            QVERIFY(store.value().check().has_value());
        }
        alter(folder, "UPDATE part SET body='bytez'");
        const auto store = Store::open(folder, "correct horse", systemClock());
        QCOMPARE(static_cast<int>(store.value().check().error().code),
                 static_cast<int>(ErrorCode::Damaged));
        QCOMPARE(static_cast<int>(store.value().part(part).error().code),
                 static_cast<int>(ErrorCode::Damaged));
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"
