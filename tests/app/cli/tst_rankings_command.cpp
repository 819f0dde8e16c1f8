#include "core/base/crypto/secret.h"
#include "core/store/database.h"
#include "core/store/key_file.h"
#include "tests/app/cli/program.h"

#include <filesystem>

using namespace consilium::tests;

/// What was kept, as a person at a terminal asks for it.
class TestRankingsCommand : public QObject
{
    Q_OBJECT

    Stores m_stores;
    QString m_store;
    QString m_identifier;

    Answer on(QStringList arguments) const
    {
        return m_stores.runOn(m_store, arguments << QStringLiteral("--patient") << m_identifier);
    }

    QJsonArray kept() const
    {
        return on({QStringLiteral("rankings"), QStringLiteral("list"), QStringLiteral("--json")})
            .json()
            .value(QLatin1String("result"))
            .toObject()
            .value(QLatin1String("rankings"))
            .toArray();
    }

private Q_SLOTS:

    void initTestCase()
    {
        // This program opens a key file of its own too.
        QVERIFY(consilium::crypto::initialize().has_value());
        m_store = m_stores.lung();
        m_identifier = m_stores.identifierOf(m_store);
    }

    /// A report that cannot be written is no use of a ranking; one that is, is exported and nothing
    /// else.
    void aReportIsAnExport()
    {
        const auto failed = on({QStringLiteral("report"),
                                QStringLiteral("--out"),
                                QStringLiteral("/nowhere/report.pdf")});
        QVERIFY(failed.exitCode != 0);
        QVERIFY(kept().isEmpty());
        const auto file = m_stores.newPath(".pdf");
        const auto answer = on({QStringLiteral("report"), QStringLiteral("--out"), file});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QVERIFY(QFile::exists(file));
        const auto all = kept();
        QCOMPARE(all.size(), 1);
        const auto uses = all.first().toObject().value(QLatin1String("uses")).toArray();
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.first().toObject().value(QLatin1String("why")).toString(),
                 QStringLiteral("exported"));
    }

    /// The store refuses the note: the file is there, and that is said.
    void aReportWhoseUseCannotBeNotedIsSaidToExist()
    {
        namespace fs = std::filesystem;
        const auto copy = m_stores.newPath(".consilium");
        const fs::path folder = copy.toStdString();
        fs::copy(m_store.toStdString(), folder, fs::copy_options::recursive);
        {
            const auto key = consilium::store::KeyFile::load(folder / "keys.json")
                                 .value()
                                 .unlock("passphrase", kSecret.toStdString());
            const auto database =
                consilium::store::Database::open(folder / "records.db", key.value(), false);
            QVERIFY(database.value().run("DROP TABLE ranking_use").has_value());
        }
        const auto file = m_stores.newPath(".pdf");
        const auto answer = m_stores.runOn(copy,
                                           {QStringLiteral("report"),
                                            QStringLiteral("--out"),
                                            file,
                                            QStringLiteral("--patient"),
                                            m_identifier});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(QFile::exists(file));
        QVERIFY2(answer.messages.contains("was written and exists"), answer.messages.constData());
    }

    void aListTellsTimeAndUse()
    {
        QVERIFY(on({QStringLiteral("options")}).exitCode == 0);
        const auto list = on({QStringLiteral("rankings"), QStringLiteral("list")});
        QVERIFY2(list.out.contains("kept ") && list.out.contains("exported, shown"),
                 list.out.constData());
        const auto number =
            QString::number(kept().first().toObject().value(QLatin1String("id")).toInt());
        const auto compared = on({QStringLiteral("rankings"), QStringLiteral("compare"), number});
        QVERIFY2(compared.out.contains("no verdict, dose, number or text changed"),
                 compared.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestRankingsCommand)
#include "tst_rankings_command.moc"
