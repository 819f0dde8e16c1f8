#include "core/services/toolbox.h"
#include "tests/support/builders.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium;
using namespace consilium::services;

class TestToolbox : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::filesystem::path m_file;
    std::shared_ptr<const Toolbox> m_toolbox;

private Q_SLOTS:

    void initTestCase()
    {
        m_file = m_dir.filePath(QStringLiteral("small.cpack")).toStdString();
        QVERIFY(knowledge::build(tests::testData(QStringLiteral("knowledge/small")).toStdString(),
                                 m_file)
                    .has_value());
        auto loaded = Toolbox::load(m_file, {});
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    void packsThatCannotBeLoaded()
    {
        QCOMPARE(static_cast<int>(
                     Toolbox::load(m_dir.filePath(QStringLiteral("none.cpack")).toStdString(), {})
                         .error()
                         .code),
                 static_cast<int>(ErrorCode::NotFound));
        QFile text(m_dir.filePath(QStringLiteral("text.cpack")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("a letter");
        text.close();
        QCOMPARE(static_cast<int>(Toolbox::load(text.fileName().toStdString(), {}).error().code),
                 static_cast<int>(ErrorCode::Damaged));
    }

    void completeFillsWhatReadersLeave()
    {
        clinical::Case record;
        clinical::Tumour coded;
        coded.diagnosis = tests::coded("http://hl7.org/fhir/sid/icd-10-cm", "C34.11");
        clinical::Tumour stated;
        stated.diagnosis = coded.diagnosis;
        stated.oncotree = "LUAD";
        clinical::Tumour unknown;
        unknown.diagnosis = tests::text("Lung cancer");
        record.tumours = {coded, stated, unknown};
        record.findings = {tests::variant("HER1", "p.L858R"),
                           tests::fusion("EML4", "erbb1"),
                           tests::variant("NOSUCH1", "p.A1B")};
        record.medications = {tests::medication("Alphex 40 MG", ""),
                              tests::medication("gammaplatin + betamab", ""),
                              tests::medication("metformin", ""),
                              tests::medication("acidostat 20 MG", ""),
                              tests::medication("acidostat 20 MG", "")};
        record.medications.back().isCancerTreatment = clinical::Presence::Unknown;
        m_toolbox->complete(record);
        QCOMPARE(record.tumours[0].oncotree, std::string("LUNG"));
        QCOMPARE(record.tumours[1].oncotree, std::string("LUAD"));
        QCOMPARE(record.tumours[2].oncotree, std::string());
        QCOMPARE(record.findings[0].gene, std::string("EGFR"));
        QCOMPARE(record.findings[1].partner, std::string("EGFR"));
        QCOMPARE(record.findings[2].gene, std::string("NOSUCH1"));
        QCOMPARE(record.medications[0].ingredient, std::string("alphanib"));
        QCOMPARE(record.medications[1].ingredient, std::string());
        QCOMPARE(record.medications[2].ingredient, std::string());
        // Not for cancer: an agent only where somebody says that it treats the cancer.
        QCOMPARE(record.medications[3].ingredient, std::string("acidostat"));
        QCOMPARE(record.medications[4].ingredient, std::string());
        // A second time changes nothing.
        auto again = record;
        m_toolbox->complete(again);
        QVERIFY(again == record);
    }

    void aRankingAsJson()
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.findings = {tests::variant("EGFR", "p.L858R")};
        const auto ranking = m_toolbox->rank(record, tests::day("2026-03-01"));
        QJsonParseError error{};
        const auto json =
            QJsonDocument::fromJson(QByteArray::fromStdString(toJson(ranking)), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json.value(QLatin1String("asOf")).toString(), QStringLiteral("2026-03-01"));
        QCOMPARE(json.value(QLatin1String("tumourType")).toString(), QStringLiteral("LUAD"));
        const auto pack = json.value(QLatin1String("pack")).toObject();
        QCOMPARE(pack.value(QLatin1String("name")).toString(),
                 QStringLiteral("Invented test pack"));
        QCOMPARE(pack.value(QLatin1String("content")).toString().size(), 64);
        QVERIFY(json.value(QLatin1String("missingTests"))
                    .toArray()
                    .contains(QStringLiteral("ALK fusion")));
        const auto options = json.value(QLatin1String("options")).toArray();
        QCOMPARE(options.size(), static_cast<qsizetype>(ranking.options.size()));
        const auto first = options.first().toObject();
        QCOMPARE(first.value(QLatin1String("rank")).toInt(), 1);
        QCOMPARE(first.value(QLatin1String("shelf")).toString(), QStringLiteral("supported"));
        QCOMPARE(first.value(QLatin1String("basis")).toString(), QStringLiteral("biomarker"));
        QCOMPARE(first.value(QLatin1String("therapy")).toArray(),
                 QJsonArray{QStringLiteral("alphanib")});
        QCOMPARE(first.value(QLatin1String("evidence")).toString(), QStringLiteral("I-A"));
        const auto statement =
            first.value(QLatin1String("statements")).toArray().first().toObject();
        QCOMPARE(statement.value(QLatin1String("citations"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("pmid"))
                     .toString(),
                 QStringLiteral("1"));
        const auto criterion = first.value(QLatin1String("criteria")).toArray().first().toObject();
        QCOMPARE(criterion.value(QLatin1String("kind")).toString(), QStringLiteral("biomarker"));
        QCOMPARE(criterion.value(QLatin1String("verdict")).toString(), QStringLiteral("pass"));
        QVERIFY(criterion.value(QLatin1String("data"))
                    .toArray()
                    .first()
                    .toObject()
                    .value(QLatin1String("what"))
                    .toString()
                    .contains(QLatin1String("L858R")));
        // No model speaks for these drugs: no number, and the reason.
        for (const auto& option : options) {
            QVERIFY(option.toObject().value(QLatin1String("score")).isNull());
            QVERIFY(!option.toObject().value(QLatin1String("why")).toString().isEmpty());
        }
        QCOMPARE(toJson(ranking), toJson(m_toolbox->rank(record, tests::day("2026-03-01"))));
    }

    /// A pack with drug-gene interactions ranks byte for byte as the one without, and the shelf
    /// stands beside.
    void interactionsNeverEnterTheRanking()
    {
        QFile rows(m_dir.filePath(QStringLiteral("obtained.tsv")));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("Gene\tinteraction_claim_source\tinteraction_types\tdrug_claim_name\t"
                   "drug_claim_primary_name\tdrug_name\tdrug_chembl_id\tPMIDs\n"
                   "EGFR\tA\tinhibitor\tx\tUNHEARD-1\tUNHEARD-1\tCHEMBL1\t7\n"
                   "EGFR\tA\tinhibitor\tx\talphanib\talphanib\t\t\n");
        rows.close();
        knowledge::BuildOptions options;
        options.imports = {m_dir.path().toStdString()};
        const std::filesystem::path file =
            m_dir.filePath(QStringLiteral("more.cpack")).toStdString();
        const auto built = knowledge::build(
            tests::testData(QStringLiteral("knowledge/small")).toStdString(), file, options);
        QVERIFY2(built.has_value(), built.has_value() ? "" : built.error().context.c_str());
        const auto more = Toolbox::load(file, {}).value();
        QVERIFY(!more->interactions.isEmpty() && m_toolbox->interactions.isEmpty());

        auto record = tests::patientWith("LUAD", "IV");
        record.findings = {tests::variant("EGFR", "p.L858R")};
        const auto day = tests::day("2026-03-01");
        auto ranking = more->rank(record, day);
        const auto before = m_toolbox->rank(record, day);
        const auto research = more->research(record, ranking);
        QCOMPARE(research.size(), std::size_t{2});
        const auto answer =
            QJsonDocument::fromJson(QByteArray::fromStdString(toJson(ranking, research))).object();
        const auto shelf = answer.value(QLatin1String("research")).toArray();
        QCOMPARE(shelf.size(), 2);
        const auto first = shelf.first().toObject();
        QCOMPARE(first.value(QLatin1String("kind")).toString(), QStringLiteral("interaction"));
        QCOMPARE(first.value(QLatin1String("gene")).toString(), QStringLiteral("EGFR"));
        QCOMPARE(first.value(QLatin1String("note")).toString(),
                 QStringLiteral("interaction, not evidence of benefit"));
        QVERIFY(first.value(QLatin1String("amongOptions")).toBool());
        QVERIFY(!shelf.last().toObject().value(QLatin1String("amongOptions")).toBool());
        ranking.packContent = before.packContent; // the pack is another one; nothing else is
        QCOMPARE(toJson(ranking), toJson(before));
        QVERIFY(toJson(ranking).find("UNHEARD") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestToolbox)
#include "tst_toolbox.moc"
