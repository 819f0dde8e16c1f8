#include "core/interchange/profile/profile.h"
#include "core/options/matches.h"
#include "tests/support/built_pack.h"

#include <QTest>

using namespace consilium;
using namespace consilium::options;

/// Molecular profiles that we made up against the starter pack: the failures that others had.
class TestMatches : public QObject
{
    Q_OBJECT

    const tests::BuiltPack m_built =
        tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));

    Matches matched(const std::string& code, const std::string& biomarkers) const
    {
        const auto content = interchange::profile::read(
            R"({"cancer": {"oncotree": ")" + code + R"("}, "biomarkers": [)" + biomarkers + "]}");
        return matchesOf(content.value().record, m_built.view());
    }

    static const TherapyEvidence* find(const Matches& matches, const char* drug)
    {
        for (const auto& evidence : matches.therapies) {
            if (evidence.therapy == std::vector<std::string>{drug})
                return &evidence;
        }
        return nullptr;
    }

    static bool resists(const Matches& matches, const char* drug)
    {
        return std::any_of(
            matches.resistance.begin(), matches.resistance.end(), [&](const auto* statement) {
                return statement->therapy == std::vector<std::string>{drug};
            });
    }

private Q_SLOTS:

    /// T315I beside the fusion: the resistant allele speaks although the sensitive one is there.
    void resistantAlleleBesideASensitiveOne_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("biomarkers");
        QTest::addColumn<QByteArray>("drug");
        QTest::newRow("ABL1 T315I")
            << QByteArray("CMLBCRABL1")
            << QByteArray(R"({"kind": "fusion", "five": "BCR", "three": "ABL1"},
                             {"kind": "snv", "gene": "ABL1", "protein": "p.T315I"})")
            << QByteArray("imatinib");
        QTest::newRow("EGFR C797S") << QByteArray("LUAD")
                                    << QByteArray(
                                           R"({"kind": "snv", "gene": "EGFR", "protein": "p.L858R"},
                                              {"kind": "snv", "gene": "EGFR",
                                               "protein": "p.C797S"})")
                                    << QByteArray("osimertinib");
        QTest::newRow("PDGFRA D842V")
            << QByteArray("GIST")
            << QByteArray(R"({"kind": "snv", "gene": "PDGFRA", "protein": "p.D842V"})")
            << QByteArray("imatinib");
    }

    void resistantAlleleBesideASensitiveOne()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, biomarkers);
        QFETCH(QByteArray, drug);
        const auto matches = matched(code.toStdString(), biomarkers.toStdString());
        QVERIFY(resists(matches, drug.constData()));
    }

    /// A germline finding answers no somatic question and a somatic one no germline question.
    void germlineIsNotSomatic()
    {
        const auto somatic =
            matched("IDC",
                    R"({"kind": "expression", "marker": "HER2", "status": "Negative"},
               {"kind": "snv", "gene": "BRCA1", "protein": "p.C61G", "oncogenic": true})");
        const auto* open = find(somatic, "talazoparib");
        QVERIFY(open != nullptr && open->met.empty());
        QVERIFY(std::any_of(open->open.begin(), open->open.end(), [](const auto& entry) {
            return entry.second.contains("BRCA1 germline");
        }));
        const auto germline =
            matched("IDC",
                    R"({"kind": "expression", "marker": "HER2", "status": "Negative"},
               {"kind": "germline", "gene": "BRCA1", "protein": "p.C61G", "pathogenic": true})");
        const auto* met = find(germline, "talazoparib");
        QVERIFY(met != nullptr && !met->met.empty());
    }

    /// Nothing tested: nothing is met, and what would settle it is named.
    void notTestedIsNotNormal()
    {
        const auto matches = matched("LUAD", "");
        for (const auto& evidence : matches.therapies)
            QVERIFY2(evidence.met.empty(), evidence.therapy.front().c_str());
        const auto* open = find(matches, "crizotinib");
        QVERIFY(open != nullptr);
        std::set<std::string> tests;
        for (const auto& [statement, missing] : open->open)
            tests.insert(missing.begin(), missing.end());
        QVERIFY(tests.contains("ALK fusion") && tests.contains("ROS1 fusion"));
    }

    /// Conflicting evidence stays side by side and makes no option.
    void evidenceAgainstIsNoOption()
    {
        const auto matches =
            matched("LUAD", R"({"kind": "snv", "gene": "KRAS", "protein": "p.G12D"},
                               {"kind": "snv", "gene": "EGFR", "protein": "p.T790M"})");
        int conflicting = 0;
        for (const auto& evidence : matches.therapies) {
            for (const auto* statement : evidence.met)
                QVERIFY2(!statement->isAgainst(), statement->id.c_str());
            conflicting += static_cast<int>(evidence.conflicting.size());
        }
        QVERIFY(conflicting > 0);
    }

    void precisionNamesTheFinestLevels()
    {
        const auto leaf = [](knowledge::Leaf::Kind kind, const char* variantClass = "") {
            knowledge::Biomarker tree;
            tree.leaf.kind = kind;
            tree.leaf.variantClass = variantClass;
            return tree;
        };
        using Kind = knowledge::Leaf::Kind;
        QCOMPARE(precisionOf(leaf(Kind::Variant)), std::string("allele"));
        QCOMPARE(precisionOf(leaf(Kind::Class, "any")), std::string("gene"));
        QCOMPARE(precisionOf(leaf(Kind::Class, "oncogenic")), std::string("class"));
        knowledge::Biomarker both;
        both.operation = knowledge::Biomarker::Operation::All;
        both.children = {leaf(Kind::Fusion), leaf(Kind::Codon), leaf(Kind::Codon)};
        QCOMPARE(precisionOf(both), std::string("codon + fusion"));
    }
};

QTEST_APPLESS_MAIN(TestMatches)
#include "tst_matches.moc"
