#include "core/interchange/profile/profile.h"

#include <QTest>

using namespace consilium;
using namespace consilium::interchange;
using clinical::FindingKind;

class TestProfileJson : public QObject
{
    Q_OBJECT

    static profile::ReadResult read(const std::string& biomarkers)
    {
        return profile::read(R"({"patient": {"cancer": {"name": "Lung", "oncotree": "LUAD"},
                                 "biomarkers": [)" +
                             biomarkers + R"(], "assays_done": ["fusion_panel", "cna", "other"]}})")
            .value();
    }

private Q_SLOTS:

    void everyKindIsRead()
    {
        const auto result = read(
            R"({"kind": "snv", "gene": "EGFR", "protein": "p.L858R", "consequence": "missense",
                "exon": 21, "oncogenic": true},
               {"kind": "germline", "gene": "BRCA1", "protein": "p.C61G", "pathogenic": false},
               {"kind": "fusion", "five": "EML4", "three": "ALK"},
               {"kind": "cna", "gene": "MET", "state": "amplification"},
               {"kind": "arm", "chromosome": 17, "arm": "p", "state": "deletion"},
               {"kind": "expression", "marker": "PD-L1", "unit": "TPS", "value": 0.6},
               {"kind": "expression", "marker": "PD-L1", "unit": "CPS", "value": 10},
               {"kind": "msi", "status": "MSS"}, {"kind": "mmr", "status": "dMMR"},
               {"kind": "tmb", "value": 12}, {"kind": "hrd", "status": "Deficient"},
               {"kind": "wildtype", "gene": "KRAS"})");
        const auto& findings = result.record.findings;
        QCOMPARE(findings.size(), std::size_t{12});
        QVERIFY(findings[0].isOncogenicStated && findings[0].exon == "21");
        QVERIFY(findings[1].origin == clinical::Origin::Germline);
        QCOMPARE(findings[1].clinicalSignificance, std::string("Not pathogenic"));
        QVERIFY(findings[2].kind == FindingKind::Fusion && findings[2].partner == "ALK");
        QVERIFY(findings[4].kind == FindingKind::ArmCopyNumber && findings[4].name == "17p");
        QCOMPARE(findings[5].name, std::string("PD-L1 TPS"));
        QCOMPARE(findings[5].quantity->value, 60.0); // a share is shown in percent
        QCOMPARE(findings[6].quantity->value, 10.0);
        QCOMPARE(findings[8].status, std::string("deficient"));
        QVERIFY(findings[11].kind == FindingKind::TestedNormal);
        // Only genes that were named count as read for small variants; one assay word is unknown.
        QCOMPARE(result.record.assays.back().genesTested,
                 (std::vector<std::string>{"EGFR", "KRAS"}));
        QVERIFY(result.record.assays.front().detectsFusions == clinical::Presence::Present);
        QCOMPARE(result.report.issues.size(), std::size_t{1});
        QCOMPARE(result.report.issues.front().place, std::string("/assays_done/2"));
    }

    void faultsAreIssuesAtTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("biomarker");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("findings");
        QTest::newRow("negative burden") << QByteArray(R"({"kind": "tmb", "value": -3})")
                                         << QByteArray("a burden cannot be negative") << 0;
        QTest::newRow("fusion without partner")
            << QByteArray(R"({"kind": "fusion", "five": "ALK"})")
            << QByteArray("fusion without a partner") << 1;
        QTest::newRow("kind not known")
            << QByteArray(R"({"kind": "aura"})") << QByteArray("kind not known") << 0;
        QTest::newRow("no object") << QByteArray("7") << QByteArray("not an object") << 0;
        QTest::newRow("no gene") << QByteArray(R"({"kind": "snv", "protein": "p.V600E"})")
                                 << QByteArray("gene missing") << 0;
        QTest::newRow("share above all")
            << QByteArray(
                   R"({"kind": "expression", "marker": "PD-L1", "unit": "TPS", "value": 101})")
            << QByteArray("value out of range") << 0;
        QTest::newRow("state") << QByteArray(R"({"kind": "cna", "gene": "MET", "state": "odd"})")
                               << QByteArray("state not known") << 0;
        QTest::newRow("status") << QByteArray(R"({"kind": "msi", "status": "maybe"})")
                                << QByteArray("status not known") << 0;
    }

    void faultsAreIssuesAtTheirPlace()
    {
        QFETCH(QByteArray, biomarker);
        QFETCH(QByteArray, what);
        QFETCH(int, findings);
        const auto result = read(biomarker.toStdString());
        QCOMPARE(result.record.findings.size(), static_cast<std::size_t>(findings));
        QCOMPARE(result.report.issues.front().place, std::string("/biomarkers/0"));
        QCOMPARE(result.report.issues.front().what, what.toStdString());
    }

    void whatIsNoProfileIsRefused()
    {
        QVERIFY(profile::read("{").error().code == ErrorCode::Malformed);
        QVERIFY(profile::read("[]").error().code == ErrorCode::Malformed);
        QCOMPARE(profile::read("{}").error().context, std::string("/cancer/oncotree"));
        QCOMPARE(profile::read(R"({"cancer": {"oncotree": "LUAD"}})").error().context,
                 std::string("/biomarkers"));
    }
};

QTEST_APPLESS_MAIN(TestProfileJson)
#include "tst_profile_json.moc"
