#include "core/store/store.h"
#include "tests/ui/knowledge/small_pack.h"
#include "tests/ui/shell/open_window.h"
#include "ui/knowledge/knowledge_page.h"
#include "ui/shell/knowledge_controller.h"

#include <QPlainTextEdit>

using namespace consilium;
using namespace consilium::ui;
using tests::PackSources;

namespace
{

namespace fs = std::filesystem;

constexpr const char* kPassphrase = "correct horse";

} // namespace

/// From the chosen file to the pack in use, on a store with one invented case.
class TestKnowledgeController : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;
    fs::path m_shipped;
    fs::path m_key;
    fs::path m_programKeys;
    fs::path m_template;
    fs::path m_folder;
    tests::ScriptedPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    KnowledgePage* m_page = nullptr;
    KnowledgeController* m_controller = nullptr;
    std::unique_ptr<SessionRunner> m_session;

    fs::path newPath(const char* ending)
    {
        return fs::path(m_dir.path().toStdString()) / (std::to_string(++m_next) + ending);
    }

    static Clock clock()
    {
        return [] { return std::chrono::system_clock::time_point(tests::day("2026-02-15")); };
    }

    fs::path signedPack(const PackSources& sources)
    {
        const auto file = newPath(".cpack");
        sources.build(file);
        tests::signPack(file, m_key);
        return file;
    }

    fs::path update(const char* version = "2")
    {
        PackSources sources;
        tests::withRos1(sources.edition(version, "2026-02-01"))
            .statement("more", tests::kRos1, "epsilonib", "NSCLC", "II-C");
        return signedPack(sources);
    }

    fs::path updateWithoutRos1()
    {
        PackSources sources;
        sources.edition("2", "2026-02-01").gene("ROS1");
        return signedPack(sources);
    }

    void openStore()
    {
        const auto toolbox = services::loadToolbox({m_shipped, {}, m_folder, {}});
        if (!toolbox.has_value())
            qFatal("toolbox: %s", toolbox.error().context.c_str());
        auto session = services::Session::open(m_folder, kPassphrase, toolbox.value(), clock());
        if (!session.has_value())
            qFatal("session: %s", session.error().context.c_str());
        m_session = std::make_unique<SessionRunner>(std::move(session).value());
        m_controller->open(*m_session, Theme::light());
    }

    void closeStore()
    {
        m_controller->close();
        m_session.reset();
    }

    template <typename Type>
    Type* find(const char* name) const
    {
        auto* found = m_window->findChild<Type*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("nothing is named %s", name);
        return found;
    }

    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    /// Chooses the file and waits for the answer.
    void check(const fs::path& file)
    {
        QSignalSpy answered(m_controller, &KnowledgeController::answered);
        m_prompts.files = {QString::fromStdString(file.string())};
        m_page->showTab(KnowledgePage::Check);
        click("checkButton");
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, tests::kLongMs);
    }

    void confirm(const QString& by, const QString& acceptedBy)
    {
        click("installButton");
        QTest::keyClicks(find<QLineEdit>("installedByEdit"), by);
        if (!acceptedBy.isEmpty())
            QTest::keyClicks(find<QLineEdit>("acceptedByEdit"), acceptedBy);
        QSignalSpy answered(m_controller, &KnowledgeController::answered);
        click("confirmInstallButton");
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, tests::kLongMs);
    }

    QString words() const { return find<QLabel>("checkWords")->text(); }

    bool isCompared() const { return find<QWidget>("comparisonView")->isVisible(); }

    knowledge::PackLibrary library() const
    {
        return knowledge::PackLibrary::open(services::packFolder(m_folder)).value();
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_shipped = newPath(".cpack");
        PackSources sources;
        tests::withRos1(sources).build(m_shipped);
        m_key = newPath(".key");
        m_programKeys = newPath(".keys");
        fs::create_directories(m_programKeys);
        const auto key = tests::makeKey(m_key, "Tumour board of nowhere");
        QVERIFY(key.save(m_programKeys / "board.pub").has_value());
        m_template = newPath(".consilium");
        auto made = store::Store::create(m_template, kPassphrase, clock());
        QVERIFY(made.has_value());
        auto record = tests::patientWith("NSCLC", "IV");
        record.findings = {tests::fusion("ROS1", "CD74")};
        QVERIFY(made.value().store.save(record, std::nullopt).has_value());
    }

    void init()
    {
        m_folder = newPath(".consilium");
        fs::copy(m_template, m_folder, fs::copy_options::recursive);
        m_prompts = {};
        m_window = std::make_unique<QWidget>();
        m_window->resize(1274, 700);
        m_page = new KnowledgePage(m_window.get());
        m_page->resize(m_window->size());
        m_controller =
            new KnowledgeController(*m_page, m_prompts, m_shipped, m_programKeys, m_window.get());
        openStore();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        closeStore();
        m_window.reset();
    }

    void anUpdateIsComparedAndPutIntoUse()
    {
        check(update());
        QVERIFY(isCompared());
        QVERIFY(tests::textsOf(find<QWidget>("comparisonHead"))
                    .contains(QStringLiteral("options change in 1 of 1 case")));
        QCOMPARE(library().history().size(), std::size_t{1});
        confirm(QStringLiteral("Dr. Installer"), {});
        QVERIFY2(words().contains(QStringLiteral("next opening")), qPrintable(words()));
        QCOMPARE(library().active()->by, std::string("Dr. Installer"));
        QCOMPARE(library().active()->version, std::string("2"));
        // What is chosen next would have to be compared with the pack that waits.
        QVERIFY(!find<QPushButton>("checkButton")->isVisible());
        QTRY_VERIFY(tests::textsOf(find<QWidget>("historyCard"))
                        .contains(QStringLiteral("put into use by Dr. Installer")));
        QSignalSpy locked(m_controller, &KnowledgeController::lockRequested);
        click("reopenButton");
        QCOMPARE(locked.count(), 1);
        closeStore();
        openStore();
        const auto identity = tests::textsOf(find<QWidget>("identityCard"));
        QVERIFY2(identity.contains(QStringLiteral("installed in this store")),
                 qPrintable(identity));
        QTRY_VERIFY(tests::textsOf(find<QWidget>("identityCard"))
                        .contains(QStringLiteral("Tumour board of nowhere")));
    }

    void aLossNeedsThePersonWhoAcceptsIt()
    {
        check(updateWithoutRos1());
        QVERIFY(find<QPlainTextEdit>("lostText")
                    ->toPlainText()
                    .contains(QStringLiteral("ROS1 fusion")));
        confirm(QStringLiteral("Dr. Installer"), QStringLiteral("Prof. Acceptor"));
        QCOMPARE(library().active()->acceptedBy, std::string("Prof. Acceptor"));
        QCOMPARE(library().active()->acceptedLoss.size(), std::size_t{2});
        const auto log = tests::bytesOf(services::packFolder(m_folder) / "activations.jsonl");
        QVERIFY2(!log.contains("INV"), "a case's label is kept nowhere");
    }

    void anotherFileInThePlaceOfTheComparedOneIsNotInstalled()
    {
        const auto file = update();
        check(file);
        fs::copy_file(updateWithoutRos1(), file, fs::copy_options::overwrite_existing);
        confirm(QStringLiteral("Dr. Installer"), {});
        QVERIFY2(words().contains(QStringLiteral("Nothing was changed")), qPrintable(words()));
        QCOMPARE(library().history().size(), std::size_t{1});
    }

    void refused_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, const char* part) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(part);
        };
        row("unsigned", "is not signed");
        row("unknown key", "a key that is not trusted here");
        row("one byte altered", "was altered");
        row("cut short", "cut short");
        row("a text file", "not a whole knowledge pack");
        row("older", "not newer");
        row("already in use", "in use already");
        row("no such file", "not found");
    }

    void refused()
    {
        QFETCH(QString, situation);
        QFETCH(QString, part);
        const auto is = [&](const char* name) { return situation == QLatin1String(name); };
        auto file = is("older") ? update("0.5") : update();
        const auto content = tests::bytesOf(file);
        if (is("unsigned"))
            tests::writeBytes(file, content.mid(104));
        if (is("unknown key")) {
            const auto other = newPath(".key");
            (void)tests::makeKey(other, "Somebody else");
            tests::signPack(file, other);
        }
        if (is("one byte altered")) {
            auto altered = content;
            altered[5000] = static_cast<char>(altered[5000] ^ 1);
            tests::writeBytes(file, altered);
        }
        if (is("cut short"))
            tests::writeBytes(file, content.chopped(7));
        if (is("a text file"))
            tests::writeBytes(file, "a letter");
        if (is("already in use"))
            file = m_shipped;
        if (is("no such file"))
            file = newPath(".none");
        check(file);
        QVERIFY(!isCompared());
        QVERIFY2(words().contains(part), qPrintable(words()));
        QVERIFY(words().contains(QStringLiteral("Nothing was changed.")));
        QCOMPARE(library().history().size(), std::size_t{1});
    }

    void anUnsignedPackCanBeReadOnly()
    {
        PackSources sources;
        sources.edition("2", "2026-02-01").gene("ROS1");
        const auto file = newPath(".cpack");
        sources.build(file);
        check(file);
        QVERIFY(!isCompared());
        QSignalSpy answered(m_controller, &KnowledgeController::answered);
        click("readButton");
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, tests::kLongMs);
        QVERIFY(isCompared());
        QVERIFY(!find<QPushButton>("installButton")->isVisible());
    }

    void aKeyIsTrustedAfterItsNumberWasShown()
    {
        const auto other = newPath(".key");
        const auto key = tests::makeKey(other, "Somebody else");
        const auto file = update();
        tests::signPack(file, other);
        check(file);
        QVERIFY(words().contains(QString::fromStdString(key.id)));
        m_prompts.files = {QString::fromStdString(other.string() + ".pub")};
        click("trustButton");
        QVERIFY(find<QLabel>("trustKeyId")->text().contains(QString::fromStdString(key.id)));
        QSignalSpy answered(m_controller, &KnowledgeController::answered);
        click("confirmTrustButton");
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, tests::kLongMs);
        QVERIFY2(m_prompts.told.value(0).contains(QStringLiteral("Somebody else")),
                 qPrintable(m_prompts.told.join(QLatin1Char('\n'))));
        check(file);
        QVERIFY(isCompared());
    }

    void whatIsNoKeyIsSaidToBeNone()
    {
        m_prompts.files = {QString::fromStdString(m_shipped.string())};
        m_page->showTab(KnowledgePage::Check);
        click("trustButton");
        QVERIFY(m_prompts.told.value(0).contains(QStringLiteral("holds no public key")));
    }

    void lockingDropsTheAnswerAndEveryLabel()
    {
        m_prompts.files = {QString::fromStdString(update().string())};
        QSignalSpy answered(m_controller, &KnowledgeController::answered);
        m_page->showTab(KnowledgePage::Check);
        click("checkButton");
        closeStore(); // waits for the work, whose answer comes after
        QTest::qWait(50);
        QCOMPARE(answered.count(), 0);
        QVERIFY(!isCompared());
        QCOMPARE(find<QTableView>("entriesTable")->model()->rowCount(), 0);
    }

    void whatWasComparedGoesWithTheLock()
    {
        check(update());
        QVERIFY(isCompared());
        closeStore();
        QTRY_VERIFY(!tests::textsOf(m_window.get()).contains(QStringLiteral("Invented test pack")));
    }
};

QTEST_MAIN(TestKnowledgeController)
#include "tst_knowledge_controller.moc"
