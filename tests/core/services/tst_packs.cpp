#include "core/services/session.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/pack_sources.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using tests::PackSources;

namespace
{

namespace fs = std::filesystem;

constexpr const char* kRos1 = R"({"kind": "fusion", "gene": "ROS1"})";

QString nameOf(const Error& error) { return QString::fromStdString(std::string(name(error.code))); }

} // namespace

/// A store whose pack came with the program, and editions that an institution might install over
/// it.
class TestPacks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;
    fs::path m_shipped;
    fs::path m_key;
    fs::path m_programKeys;
    fs::path m_template;
    Day m_today{};
    PatientId m_patient{};

    fs::path newPath(const std::string& ending)
    {
        return fs::path(m_dir.path().toStdString()) / (std::to_string(++m_next) + ending);
    }

    Clock clock() const
    {
        return [this] { return std::chrono::system_clock::time_point(m_today); };
    }

    /// Sources with a therapy of ROS1 fusions on the first level.
    static PackSources& withRos1(PackSources& sources)
    {
        return sources.gene("ROS1").statement("lung-ros1", kRos1, "thetanib", "NSCLC", "I-A");
    }

    fs::path signedPack(const PackSources& sources)
    {
        const auto file = newPath(".cpack");
        sources.build(file);
        tests::signPack(file, m_key);
        return file;
    }

    /// As what the program ships with, one month later, and with one more statement.
    fs::path update(const char* version = "2", const char* date = "2026-02-01")
    {
        PackSources sources;
        withRos1(sources.edition(version, date))
            .statement("more", kRos1, "epsilonib", "NSCLC", "II-C");
        return signedPack(sources);
    }

    fs::path updateWithoutRos1()
    {
        PackSources sources;
        sources.edition("2", "2026-02-01").gene("ROS1");
        return signedPack(sources);
    }

    fs::path newStore()
    {
        auto folder = newPath(".consilium");
        fs::copy(m_template, folder, fs::copy_options::recursive);
        return folder;
    }

    std::unique_ptr<Session> opened(const fs::path& folder)
    {
        auto toolbox = loadToolbox({m_shipped, {}, folder, {}});
        if (!toolbox.has_value())
            qFatal("toolbox: %s", toolbox.error().context.c_str());
        auto session = Session::open(folder, "correct horse", toolbox.value(), clock());
        if (!session.has_value())
            qFatal("session: %s", session.error().context.c_str());
        return std::move(session).value();
    }

    InstallRequest request(const fs::path& pack, const char* accepts = "") const
    {
        return {pack, "Dr. Installer", accepts, m_shipped, m_programKeys};
    }

    static bool offersThetanib(const options::Ranking& ranking)
    {
        return std::any_of(ranking.options.begin(), ranking.options.end(), [](const auto& option) {
            return option.name == "thetanib" && option.shelf == options::Shelf::Supported;
        });
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_today = tests::day("2026-01-15");
        m_shipped = newPath("shipped.cpack");
        PackSources sources;
        withRos1(sources).build(m_shipped);
        m_key = newPath(".key");
        m_programKeys = newPath(".keys");
        fs::create_directories(m_programKeys);
        const auto key = tests::makeKey(m_key, "Tumour board of nowhere");
        QVERIFY(key.save(m_programKeys / "board.pub").has_value());

        m_template = newPath(".consilium");
        auto made = store::Store::create(m_template, "correct horse", clock());
        QVERIFY(made.has_value());
        auto record = tests::patientWith("NSCLC", "IV");
        record.findings = {tests::fusion("ROS1", "CD74")};
        const auto id = made.value().store.save(record, std::nullopt);
        QVERIFY(id.has_value());
        m_patient = id.value();
    }

    void init() { m_today = tests::day("2026-02-15"); }

    void anUpdateIsComparedAndInstalled()
    {
        const auto store = newStore();
        {
            auto session = opened(store);
            QVERIFY(session->toolbox().origin == PackOrigin::Shipped);
            std::vector<std::uint64_t> seen;
            const auto outcome = session->installPack(request(update()),
                                                      [&](Progress progress) {
                                                          QVERIFY(progress.done <= progress.total);
                                                          seen.push_back(progress.done);
                                                      },
                                                      {});
            QVERIFY2(outcome.has_value(),
                     outcome.has_value() ? "" : outcome.error().context.c_str());
            QVERIFY(outcome.value().state == InstallState::Installed);
            QVERIFY(seen.size() == 5 && std::is_sorted(seen.begin(), seen.end()));
            const auto& comparison = outcome.value().comparison;
            QVERIFY(comparison.topLevelLost().empty());
            QCOMPARE(comparison.casesCompared, 1);
            QCOMPARE(comparison.cases.size(), std::size_t{1});
            QCOMPARE(comparison.cases.front().options.size(), std::size_t{1});
            QCOMPARE(comparison.cases.front().options.front().name, std::string("epsilonib"));
            QVERIFY(comparison.cases.front().options.front().change == knowledge::Change::Gained);
            QCOMPARE(outcome.value().activation.by, std::string("Dr. Installer"));
            QCOMPARE(outcome.value().activation.holder, std::string("Tumour board of nowhere"));
            QCOMPARE(outcome.value().activation.acceptedBy, std::string());
        }
        auto session = opened(store);
        QVERIFY(session->toolbox().origin == PackOrigin::Installed);
        QCOMPARE(session->toolbox().pack.manifest.version, std::string("2"));
        // Twice is once.
        QCOMPARE(nameOf(session->installPack(request(update()), {}, {}).error()),
                 QStringLiteral("already-exists"));
    }

    void aPackThatLosesRos1NeedsANamedPerson()
    {
        const auto store = newStore();
        const auto pack = updateWithoutRos1();
        {
            auto session = opened(store);
            const auto outcome = session->installPack(request(pack), {}, {});
            QVERIFY(outcome.has_value());
            QVERIFY(outcome.value().state == InstallState::NeedsAcceptance);
            const auto lost = outcome.value().comparison.topLevelLost();
            QCOMPARE(lost.size(), std::size_t{2});
            QCOMPARE(lost[0], std::string("thetanib, ROS1 fusion, NSCLC, AMP I-A"));
            QCOMPARE(lost[1], std::string("thetanib, supported on level I in 1 case(s)"));
            const auto& option = outcome.value().comparison.cases.front().options.front();
            QVERIFY(option.isTopLevelLost && option.change == knowledge::Change::Lost);
            QVERIFY(option.before->shelf == options::Shelf::Supported && option.before->rank == 1);
        }
        {
            auto session = opened(store);
            QVERIFY2(session->toolbox().origin == PackOrigin::Shipped, "nothing was changed");
            const auto outcome = session->installPack(request(pack, "Prof. Acceptor"), {}, {});
            QVERIFY(outcome.value().state == InstallState::Installed);
        }
        const auto library = knowledge::PackLibrary::open(packFolder(store)).value();
        QCOMPARE(library.active()->acceptedBy, std::string("Prof. Acceptor"));
        QCOMPARE(library.active()->acceptedLoss.size(), std::size_t{2});
        QCOMPARE(library.active()->lost, 1);
        // The history is not encrypted: nobody who is treated here stands in it.
        const auto text = tests::bytesOf(packFolder(store) / "activations.jsonl");
        QVERIFY(!text.contains("Invented\"") && !text.contains("INV"));
    }

    void anOptionOnALowerLevelIsMovedAndAsked()
    {
        PackSources sources;
        sources.edition("2", "2026-02-01")
            .gene("ROS1")
            .statement("lung-ros1", kRos1, "thetanib", "NSCLC", "II-C");
        auto session = opened(newStore());
        const auto comparison = session->comparePack(signedPack(sources), {}, {}).value();
        const auto& option = comparison.cases.front().options.front();
        QVERIFY(option.change == knowledge::Change::Moved);
        QVERIFY(option.isTopLevelLost && option.isShelfMoved && option.isLevelMoved);
        QCOMPARE(option.before->evidence, std::string("I-A"));
        QCOMPARE(option.after->evidence, std::string("II-C"));
        QVERIFY(option.after->shelf == options::Shelf::ForConsideration);
        QCOMPARE(comparison.topLevelLost().size(), std::size_t{2});
    }

    void refused_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(code);
        };
        row("unsigned", "untrusted");
        row("signed by a key nobody trusts", "untrusted");
        row("signed by another under a trusted id", "damaged");
        row("one byte altered", "damaged");
        row("cut short", "damaged");
        row("signature taken off", "untrusted");
        row("older version", "older-version");
        row("same version, other content", "older-version");
        row("higher version of an older date", "older-version");
        row("no such file", "not-found");
        row("a text file", "damaged");
        row("nobody installs it", "missing-data");
    }

    void refused()
    {
        QFETCH(QString, situation);
        QFETCH(QString, code);
        const auto is = [&](const char* name) { return situation == QLatin1String(name); };
        auto pack = update();
        auto wanted = request(pack);
        const auto content = tests::bytesOf(pack);
        if (is("unsigned") || is("signature taken off"))
            tests::writeBytes(pack, content.mid(104));
        if (is("signed by a key nobody trusts") || is("signed by another under a trusted id")) {
            const auto other = newPath(".key");
            (void)tests::makeKey(other, "Somebody else");
            tests::signPack(pack, other);
        }
        if (is("signed by another under a trusted id"))
            tests::writeBytes(
                pack, content.left(40) + tests::bytesOf(pack).mid(40, 64) + content.mid(104));
        if (is("one byte altered")) {
            auto altered = content;
            altered[5000] = static_cast<char>(altered[5000] ^ 1);
            tests::writeBytes(pack, altered);
        }
        if (is("cut short"))
            tests::writeBytes(pack, content.chopped(1));
        if (is("older version"))
            wanted.pack = update("0.9", "2026-02-01");
        if (is("same version, other content"))
            wanted.pack = update("1", "2026-02-01");
        if (is("higher version of an older date"))
            wanted.pack = update("2", "2025-12-01");
        if (is("no such file"))
            wanted.pack = newPath(".none");
        if (is("a text file"))
            tests::writeBytes(pack, "a letter");
        if (is("nobody installs it"))
            wanted.by.clear();
        const auto store = newStore();
        auto session = opened(store);
        const auto outcome = session->installPack(wanted, {}, {});
        QVERIFY(!outcome.has_value());
        QCOMPARE(nameOf(outcome.error()), code);
        const auto library = knowledge::PackLibrary::open(packFolder(store)).value();
        QCOMPARE(library.history().size(), std::size_t{1});
        QVERIFY(library.active()->origin == knowledge::Origin::Shipped);
    }

    void aRefusedPackIsToldApart_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<Refusal>("refusal");
        const auto row = [](const char* name, Refusal refusal) {
            QTest::newRow(name) << QString::fromLatin1(name) << refusal;
        };
        row("unsigned", Refusal::Unsigned);
        row("signed by a key nobody trusts", Refusal::UnknownKey);
        row("one byte altered", Refusal::Altered);
        row("unsigned and altered", Refusal::Altered);
        row("cut short", Refusal::NotWhole);
        row("a text file", Refusal::NotWhole);
        row("a later container", Refusal::NewerProgram);
        row("older version", Refusal::Older);
        row("in use", Refusal::InUse);
    }

    void aRefusedPackIsToldApart()
    {
        QFETCH(QString, situation);
        QFETCH(Refusal, refusal);
        const auto is = [&](const char* name) { return situation == QLatin1String(name); };
        auto pack = is("older version") ? update("0.9", "2026-02-01") : update();
        auto content = tests::bytesOf(pack);
        if (is("unsigned"))
            tests::writeBytes(pack, content.mid(104));
        if (is("signed by a key nobody trusts")) {
            const auto other = newPath(".key");
            (void)tests::makeKey(other, "Somebody else");
            tests::signPack(pack, other);
        }
        if (is("one byte altered") || is("unsigned and altered")) {
            const auto at = content.indexOf("lung-ros1");
            QVERIFY(at > 104);
            content[at] = 'L';
            tests::writeBytes(pack, is("one byte altered") ? content : content.mid(104));
        }
        if (is("cut short"))
            tests::writeBytes(pack, content.chopped(1));
        if (is("a text file"))
            tests::writeBytes(pack, "a letter");
        if (is("a later container"))
            tests::writeBytes(pack, content.replace(0, 16, "CONSILIUM PACK9\n"));
        if (is("in use"))
            pack = m_shipped;
        auto wanted = request(pack);
        wanted.by.clear(); // who only asks needs no name
        const auto check = opened(newStore())->checkPack(wanted, {}, {});
        QVERIFY2(check.has_value(), check.has_value() ? "" : check.error().context.c_str());
        QVERIFY(check.value().refusal == refusal);
        QVERIFY(!check.value().comparison);
        QVERIFY(!check.value().place.empty());
        const bool isReadable = !is("one byte altered") && !is("unsigned and altered") &&
                                refusal != Refusal::NotWhole && refusal != Refusal::NewerProgram;
        QCOMPARE(!check.value().manifest.name.empty(), isReadable);
    }

    void aPackThatMayBeUsedIsComparedAndNamesItsSigner()
    {
        auto session = opened(newStore());
        const auto check = session->checkPack(request(update()), {}, {}).value();
        QVERIFY(!check.refusal);
        QCOMPARE(check.holder, std::string("Tumour board of nowhere"));
        QCOMPARE(check.manifest.version, std::string("2"));
        QVERIFY(check.comparison && check.comparison->casesCompared == 1);
        const auto shelf = session->packShelf(m_programKeys).value();
        QCOMPARE(shelf.history.size(), std::size_t{1});
        QCOMPARE(shelf.keys.size(), std::size_t{1});
        QCOMPARE(shelf.keys.front().id, check.keyId);
        QCOMPARE(nameOf(session->checkPack(request(newPath(".none")), {}, {}).error()),
                 QStringLiteral("not-found"));
    }

    void onlyTheLossesThatWereSeenAreAccepted()
    {
        const auto store = newStore();
        auto session = opened(store);
        auto wanted = request(updateWithoutRos1(), "Prof. Acceptor");
        wanted.acceptedLoss = std::vector<std::string>{"something else"};
        const auto asked = session->installPack(wanted, {}, {}).value();
        QVERIFY(asked.state == InstallState::NeedsAcceptance);
        QCOMPARE(knowledge::PackLibrary::open(packFolder(store)).value().history().size(),
                 std::size_t{1});
        wanted.acceptedLoss = asked.comparison.topLevelLost();
        wanted.content = "another content";
        QCOMPARE(nameOf(session->installPack(wanted, {}, {}).error()), QStringLiteral("damaged"));
        wanted.content = asked.comparison.general.after.content;
        QVERIFY(session->installPack(wanted, {}, {}).value().state == InstallState::Installed);
    }

    void goingBackIsRefusedAlsoByAWayRound()
    {
        const auto store = newStore();
        const auto second = update("2", "2026-02-01");
        const auto third = update("3", "2026-02-02");
        (void)opened(store)->installPack(request(second), {}, {}).value();
        (void)opened(store)->installPack(request(third), {}, {}).value();
        QCOMPARE(nameOf(opened(store)->installPack(request(second), {}, {}).error()),
                 QStringLiteral("older-version"));
        // Over a pack of another name, back to an edition that was already left behind.
        PackSources other;
        withRos1(other.edition("1", "2026-02-03", "Another pack"));
        QVERIFY(opened(store)->installPack(request(signedPack(other)), {}, {}).has_value());
        QCOMPARE(
            nameOf(
                opened(store)->installPack(request(update("2.5", "2026-02-04")), {}, {}).error()),
            QStringLiteral("older-version"));
        QVERIFY(opened(store)->installPack(request(update("4", "2026-02-04")), {}, {}).has_value());
        // The program's own pack is trusted, but no way back either.
        QCOMPARE(nameOf(opened(store)->installPack(request(m_shipped), {}, {}).error()),
                 QStringLiteral("older-version"));
    }

    void theShippedPackIsTakenWithoutASignature()
    {
        const auto store = newStore();
        const auto before = newPath(".cpack");
        PackSources older;
        withRos1(older.edition("0.5", "2025-12-01", "Another pack")).build(before);
        {
            // The program of last year.
            const auto toolbox = loadToolbox({before, {}, store, {}}).value();
            m_today = tests::day("2026-01-16");
            QVERIFY(Session::open(store, "correct horse", toolbox, clock()).has_value());
            m_today = tests::day("2026-02-15");
        }
        PackSources own;
        withRos1(own.edition("1", "2025-12-31", "Own pack"));
        const auto toolbox = loadToolbox({before, {}, store, {}}).value();
        auto session = Session::open(store, "correct horse", toolbox, clock()).value();
        auto wanted = request(signedPack(own));
        wanted.shipped = before;
        QVERIFY(session->installPack(wanted, {}, {}).has_value());
        session.reset();
        // A new program brings a new pack: it waits until somebody installs it.
        session = opened(store);
        QCOMPARE(session->toolbox().pack.manifest.name, std::string("Own pack"));
        const auto outcome = session->installPack(request(m_shipped), {}, {});
        QVERIFY2(outcome.has_value(), outcome.has_value() ? "" : outcome.error().context.c_str());
        QCOMPARE(outcome.value().activation.keyId, std::string());
    }

    void aCaseIsReadAgainWithThePackOfTheDay()
    {
        const auto store = newStore();
        m_today = tests::day("2026-01-20");
        QVERIFY(offersThetanib(opened(store)->rank(m_patient).value()));
        m_today = tests::day("2026-02-15");
        QVERIFY(opened(store)
                    ->installPack(request(updateWithoutRos1(), "Prof. Acceptor"), {}, {})
                    .has_value());
        m_today = tests::day("2026-03-15");
        QVERIFY(!offersThetanib(opened(store)->rank(m_patient).value()));
        // The program has been updated since: what shipped in January is read from the library.
        const auto newShipped = newPath(".cpack");
        PackSources().edition("9", "2026-03-01").build(newShipped);
        const auto on = [&](const char* iso) {
            return loadToolbox({newShipped, {}, store, tests::day(iso)});
        };
        for (const auto& [iso, isOffered] : {std::pair("2026-02-14", true),
                                             std::pair("2026-02-15", false),
                                             std::pair("2026-03-15", false)}) {
            const auto toolbox = on(iso);
            QVERIFY(toolbox.has_value());
            const auto session =
                Session::open(store, "correct horse", toolbox.value(), clock()).value();
            QCOMPARE(offersThetanib(session->rank(m_patient).value()), isOffered);
        }
        QCOMPARE(nameOf(on("2026-01-19").error()), QStringLiteral("not-found"));
        // Looking back changed nothing of the history.
        QCOMPARE(knowledge::PackLibrary::open(packFolder(store)).value().history().size(),
                 std::size_t{2});
    }

    void aPackInUseThatWasAlteredIsNotReplacedSilently()
    {
        const auto store = newStore();
        QVERIFY(opened(store)->installPack(request(update()), {}, {}).has_value());
        const auto library = knowledge::PackLibrary::open(packFolder(store)).value();
        const auto file = library.fileOf(*library.active());
        const auto content = tests::bytesOf(file);
        const auto refusal = [&] {
            return nameOf(loadToolbox({m_shipped, {}, store, {}}).error());
        };
        tests::writeBytes(file, content.chopped(10));
        QCOMPARE(refusal(), QStringLiteral("damaged"));
        auto altered = content;
        const auto at = altered.indexOf("lung-ros1");
        altered[at] = 'L';
        tests::writeBytes(file, altered);
        QCOMPARE(refusal(), QStringLiteral("damaged"));
        // Another whole pack under its name.
        tests::writeBytes(file, tests::bytesOf(updateWithoutRos1()));
        QCOMPARE(refusal(), QStringLiteral("damaged"));
        fs::remove(file);
        QCOMPARE(refusal(), QStringLiteral("damaged"));
        tests::writeBytes(file, content);
        QVERIFY(loadToolbox({m_shipped, {}, store, {}}).has_value());
    }

    void anInstitutionTrustsItsOwnKey()
    {
        const auto store = newStore();
        const auto pack = update();
        auto wanted = request(pack);
        wanted.trustedKeys.clear(); // the program trusts nobody
        auto session = opened(store);
        QCOMPARE(nameOf(session->installPack(wanted, {}, {}).error()), QStringLiteral("untrusted"));
        QVERIFY(session->trustKey(m_programKeys / "board.pub").has_value());
        QCOMPARE(nameOf(session->trustKey(m_programKeys / "board.pub").error()),
                 QStringLiteral("already-exists"));
        QCOMPARE(nameOf(session->trustKey(pack).error()), QStringLiteral("malformed"));
        QVERIFY(session->installPack(wanted, {}, {}).has_value());
    }

    void installingCanBeStopped()
    {
        const auto store = newStore();
        auto session = opened(store);
        std::stop_source source;
        const auto outcome = session->installPack(
            request(update()),
            [&](Progress progress) {
                if (progress.done == 4)
                    source.request_stop();
            },
            source.get_token());
        QCOMPARE(nameOf(outcome.error()), QStringLiteral("cancelled"));
        QCOMPARE(knowledge::PackLibrary::open(packFolder(store)).value().history().size(),
                 std::size_t{1});
    }

    void aChosenPackLeavesNoTraceInTheHistory()
    {
        const auto store = newStore();
        const auto toolbox = loadToolbox({m_shipped, updateWithoutRos1(), store, {}}).value();
        QVERIFY(toolbox->origin == PackOrigin::Chosen);
        QVERIFY(Session::open(store, "correct horse", toolbox, clock()).has_value());
        QVERIFY(knowledge::PackLibrary::open(packFolder(store)).value().history().empty());
    }
};

Q_DECLARE_METATYPE(consilium::services::Refusal)
QTEST_APPLESS_MAIN(TestPacks)
#include "tst_packs.moc"
