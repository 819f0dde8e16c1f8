#include "core/knowledge/drug_gene.h"
#include "core/options/research.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"

#include <QTest>

using namespace consilium;
using namespace consilium::options;
using tests::copyNumber;
using tests::day;
using tests::fusion;
using tests::variant;

/// The research shelf over the starter pack and a small interaction table of invented rows.
class TestResearch : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built =
        tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));
    knowledge::DrugGeneTable m_interactions =
        knowledge::DrugGeneTable::parse("ALK\tUNHEARD-2\t\t\tA\t\n"
                                        "BRAF\tUNHEARD-3\t\t\tA\t\n"
                                        "EGFR\tcapecitabine\t\t\tA\t\n"
                                        "EGFR\tgefitinib\tCHEMBL9\tinhibitor\tA|B\t4|30\n"
                                        "EGFR\tosimertinib\t\tinhibitor\tA\t\n"
                                        "EGFR\tUNHEARD-1\t\tactivator|inhibitor\tA\t5\n",
                                        "EGFR\tKINASE\n")
            .value();
    const Day m_today = day("2026-11-24");

    Ranking ranked(const clinical::Case& record) const
    {
        return rank(record, m_built.view(), {}, m_today);
    }

    Research researched(const clinical::Case& record) const
    {
        return researchOf(record,
                          m_built.view(),
                          m_interactions,
                          matchesOf(record, m_built.view()),
                          ranked(record));
    }

    static clinical::Case with(std::vector<clinical::Finding> findings)
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.findings = std::move(findings);
        return record;
    }

    static const ResearchGene* gene(const Research& research, const char* symbol)
    {
        for (const auto& one : research.genes) {
            if (one.gene == symbol)
                return &one;
        }
        return nullptr;
    }

    static const ResearchEntry* interaction(const Research& research, const char* drug)
    {
        for (const auto& one : research.genes) {
            for (const auto& entry : one.entries) {
                if (entry.interaction != nullptr && entry.interaction->drug == drug)
                    return &entry;
            }
        }
        return nullptr;
    }

private Q_SLOTS:

    void drugsOfAnAlteredGeneAreListedByName()
    {
        const auto research = researched(with({variant("EGFR", "p.L858R")}));
        const auto* egfr = gene(research, "EGFR");
        QVERIFY(egfr != nullptr);
        QVERIFY(!egfr->isUncertain); // options rest on it
        QCOMPARE(egfr->alterations.size(), std::size_t{1});
        QVERIFY((egfr->categories == std::vector<std::string>{"KINASE"}));
        std::vector<std::string> drugs;
        bool isAfterStatements = true;
        for (const auto& entry : egfr->entries) {
            QVERIFY((entry.statement == nullptr) != (entry.interaction == nullptr));
            if (entry.interaction != nullptr)
                drugs.push_back(entry.interaction->drug);
            else
                isAfterStatements = isAfterStatements && drugs.empty();
        }
        QVERIFY(isAfterStatements);
        QVERIFY((drugs == std::vector<std::string>{
                              "capecitabine", "gefitinib", "osimertinib", "UNHEARD-1"}));
        QVERIFY(gene(research, "BRAF") == nullptr);
        QVERIFY(interaction(research, "osimertinib")->isAmongOptions);
        QVERIFY(!interaction(research, "UNHEARD-1")->isAmongOptions);
        QVERIFY(interaction(research, "UNHEARD-1")->interaction->isContradictory());
        QVERIFY(interaction(research, "UNHEARD-1")->basis == ResearchBasis::NotStated);
    }

    void bothPartnersOfAFusionAreAltered()
    {
        const auto research = researched(with({fusion("EML4", "ALK")}));
        QVERIFY(interaction(research, "UNHEARD-2") != nullptr);
        QVERIFY(!gene(research, "ALK")->isUncertain);
    }

    void whatDoesNotCountAltersNothing_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("hidden by its filter") << 0;
        QTest::newRow("stated benign") << 1;
        QTest::newRow("refuted") << 2;
        QTest::newRow("silent") << 3;
        QTest::newRow("tested and normal") << 4;
        QTest::newRow("a marker of that name") << 5;
        QTest::newRow("copies that nobody calls a gain") << 6;
    }

    void whatDoesNotCountAltersNothing()
    {
        QFETCH(int, how);
        auto finding = variant("EGFR", how == 3 ? "p.L858=" : "p.L858R");
        if (how == 0)
            finding.filter = "LowQual";
        if (how == 1)
            finding.clinicalSignificance = "Likely benign";
        if (how == 2)
            finding.assertion = clinical::Assertion::Refuted;
        if (how == 3)
            finding.consequences = {"synonymous_variant"};
        if (how == 4)
            finding = tests::normal("EGFR");
        if (how == 5)
            finding = tests::marker(clinical::FindingKind::Expression, "EGFR", "positive");
        if (how == 6)
            finding = copyNumber("EGFR", "");
        QVERIFY(interaction(researched(with({finding})), "gefitinib") == nullptr);
    }

    void anUnknownChangeIsCalledUncertain()
    {
        const auto research = researched(with({variant("BRAF", "p.A2V")}));
        QVERIFY(gene(research, "BRAF") != nullptr && gene(research, "BRAF")->isUncertain);
        const auto sure = with({variant("BRAF", "p.A2V"), copyNumber("BRAF", "amplification")});
        QVERIFY(!gene(researched(sure), "BRAF")->isUncertain);
    }

    /// T790M speaks against gefitinib, and the entry says so.
    void resistanceOfTheCaseIsMarked()
    {
        const auto both =
            researched(with({variant("EGFR", "p.L858R"), variant("EGFR", "p.T790M")}));
        const auto* marked = interaction(both, "gefitinib");
        QVERIFY(marked != nullptr && !marked->resistance.empty());
        const auto* other = interaction(both, "UNHEARD-1");
        QVERIFY(other != nullptr && other->resistance.empty());
    }

    /// Capecitabine below 30 mL/min: the label's contraindication stands beside the interaction.
    void aContraindicationIsMarked()
    {
        auto record = with({variant("EGFR", "p.L858R")});
        record.observations.push_back(tests::laboratory("2160-0", "6.0", "mg/dL", "2026-11-20"));
        record.observations.push_back(tests::laboratory("29463-7", "60", "kg", "2026-11-20"));
        const auto research = researched(record);
        QVERIFY(!interaction(research, "capecitabine")->contraindications.empty());
        QVERIFY(interaction(research, "UNHEARD-1")->contraindications.empty());
    }

    void laboratoryWorkIsCalledSo()
    {
        int laboratory = 0;
        const auto research = researched(with(
            {variant("EGFR", "p.T790M"), variant("KRAS", "p.G12D"), variant("TP53", "p.R175H")}));
        for (const auto& one : research.genes) {
            for (const auto& entry : one.entries) {
                if (entry.statement == nullptr)
                    continue;
                const auto& level = entry.statement->origin.level;
                if (entry.statement->origin.source == "CIViC" && (level == "D" || level == "E")) {
                    QVERIFY(entry.basis == ResearchBasis::Laboratory);
                    ++laboratory;
                }
                if (level == "C")
                    QVERIFY(entry.basis == ResearchBasis::CaseReport);
            }
        }
        QVERIFY(laboratory > 0);
    }

    /// The shelf is made from a finished ranking; a pack with the table ranks as one without.
    void theTableChangesNoOrder()
    {
        auto record = with({variant("EGFR", "p.L858R"), variant("EGFR", "p.T790M")});
        const auto without = ranked(record);
        auto& text = m_built.pack.drugGene;
        text = "EGFR\tUNHEARD-1\t\tinhibitor\tA\t5\nEGFR\tgefitinib\t\tinhibitor\tA\t5\n";
        const auto with = ranked(record);
        text.clear();
        QCOMPARE(with.options.size(), without.options.size());
        for (std::size_t place = 0; place < with.options.size(); ++place) {
            QCOMPARE(with.options[place].id, without.options[place].id);
            QCOMPARE(with.options[place].shelf, without.options[place].shelf);
            QCOMPARE(with.options[place].orderReason, without.options[place].orderReason);
            QVERIFY(with.options[place].name.find("UNHEARD") == std::string::npos);
        }
        for (const auto& one : researched(record).genes) {
            for (const auto& entry : one.entries) {
                for (const auto& option : without.options)
                    QVERIFY(entry.statement == nullptr || option.id != entry.statement->id);
            }
        }
    }

    void withoutATableOnlyStatementsRemain()
    {
        m_interactions = knowledge::DrugGeneTable::parse("").value();
        const auto research = researched(with({variant("EGFR", "p.T790M")}));
        QVERIFY(research.size() > 0);
        for (const auto& one : research.genes) {
            for (const auto& entry : one.entries)
                QVERIFY(entry.statement != nullptr);
        }
        QCOMPARE(researched(with({})).size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestResearch)
#include "tst_research.moc"
