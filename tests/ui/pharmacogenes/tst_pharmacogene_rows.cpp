#include "tests/ui/pharmacogenes/invented_pharmacogenes.h"
#include "ui/pharmacogenes/pharmacogene_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

const Day kToday = day("2026-11-24");

} // namespace

/// Genes and drugs in words, from invented results.
class TestPharmacogeneRows : public QObject
{
    Q_OBJECT

    services::Toolbox m_toolbox = pharmacogeneToolbox();
    clinical::Case m_record = pharmacogeneCase();
    options::Ranking m_ranking = pharmacogeneRanking();

    [[nodiscard]] std::vector<DrugRow> drugs() const
    {
        return drugRows(m_record, m_toolbox, m_ranking, kToday);
    }

    [[nodiscard]] PharmacogeneRow gene(const char* name) const
    {
        for (const auto& row : pharmacogeneRows(m_record, drugs())) {
            if (row.gene == QLatin1String(name))
                return row;
        }
        qFatal("no row of %s", name);
    }

    [[nodiscard]] DrugRow drug(const std::string& name) const
    {
        for (auto& row : drugs()) {
            if (row.advice.drug == name)
                return row;
        }
        qFatal("no row of %s", name.c_str());
    }

private Q_SLOTS:

    void init()
    {
        m_record = pharmacogeneCase();
        m_ranking = pharmacogeneRanking();
    }

    void theModelIsSound()
    {
        PharmacogeneModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = drugs();
        model.setRows(pharmacogeneRows(m_record, rows));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.columnCount(), int(PharmacogeneModel::ColumnCount));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void resultsStandFirstAndWhatWasNotTestedIsARow()
    {
        const auto rows = pharmacogeneRows(m_record, drugs());
        QStringList genes;
        for (const auto& row : rows)
            genes << row.gene;
        QCOMPARE(genes,
                 QStringList({QStringLiteral("CYP2C19"),
                              QStringLiteral("CYP2D6"),
                              QStringLiteral("DPYD"),
                              QStringLiteral("TPMT"),
                              QStringLiteral("NUDT15")}));
        QCOMPARE(rows.back().state, GeneResult::NotTested);
        QCOMPARE(rows.back().call, QStringLiteral("Not tested"));
        QVERIFY(rows.back().phenotype.isEmpty()); // above all not "normal"
        QVERIFY(rows.back().isAskedNow);
    }

    void aCallSaysWhatItRestsOn()
    {
        const auto dpyd = gene("DPYD");
        QCOMPARE(dpyd.call, QStringLiteral("Reference/c.1905+1G>A (*2A)"));
        QCOMPARE(dpyd.phenotype, QStringLiteral("Intermediate Metabolizer"));
        QCOMPARE(dpyd.score, QStringLiteral("activity score 1.0"));
        QCOMPARE(dpyd.restsOn, QStringLiteral("3 of 3 position(s) read"));
        QVERIFY(!dpyd.isKeyMissing);
        QCOMPARE(dpyd.source, QStringLiteral("germline.vcf, sample INVENTED"));
        QCOMPARE(dpyd.date, QStringLiteral("3 Feb 2026"));
        QCOMPARE(gene("CYP2D6").restsOn, QStringLiteral("Call from outside"));
        QCOMPARE(gene("CYP2D6").source, QStringLiteral("Invented laboratory"));
    }

    void aMissingKeyPositionIsSaidFirst()
    {
        const auto row = gene("CYP2C19");
        QVERIFY(row.isKeyMissing);
        QCOMPARE(row.restsOn, QStringLiteral("1 key position(s) not read"));
        QCOMPARE(row.restsOnDetail, QStringLiteral("1 of 4 position(s) read"));
        QCOMPARE(resultChip(row).mark, Mark::Triangle);
        const auto remarks = remarksOn(*row.result);
        QCOMPARE(remarks.first(), QStringLiteral("Key positions not read: rs11."));
        QVERIFY(remarks.contains(QStringLiteral("The data also allow: *2/*3.")));
    }

    void notCalledSaysWhy()
    {
        const auto row = gene("TPMT");
        QCOMPARE(row.state, GeneResult::NotCalled);
        QCOMPARE(row.call, QStringLiteral("Not called"));
        QCOMPARE(row.callDetail, QStringLiteral("no position of the definition was read"));
        QVERIFY(row.phenotype.isEmpty());
        QCOMPARE(resultChip(row).mark, Mark::Crossed);
    }

    void theStatesHaveDifferentShapes()
    {
        QSet<int> marks;
        for (const char* name : {"DPYD", "CYP2C19", "TPMT", "CYP2D6", "NUDT15"})
            marks.insert(static_cast<int>(resultChip(gene(name)).mark));
        QCOMPARE(marks.size(), 5);
    }

    void drugsOfTheOptionsStandFirst()
    {
        const auto rows = drugs();
        QCOMPARE(rows[0].advice.drug, std::string("alphadine"));
        QCOMPARE(rows[0].options, QStringList{QStringLiteral("alphadine alone")});
        QCOMPARE(rows[1].advice.drug, std::string("epsilone"));
        QVERIFY(!rows[2].isNow());
    }

    void eachGroupComesFromTheAdvice()
    {
        QCOMPARE(drug("alphadine").group, DrugGroup::LowerDose);
        QCOMPARE(drug("alphadine").doseFraction, std::optional(0.4)); // the lower of two sources
        QCOMPARE(drug("betarine").group, DrugGroup::Withheld);        // tested, but not called
        QCOMPARE(drug("gammol").group, DrugGroup::Usual);
        QCOMPARE(drug("deltapin").group, DrugGroup::Usual);
        QVERIFY(drug("deltapin").restsOnMissing());
        QCOMPARE(drug("epsilone").group, DrugGroup::TestFirst);
        QCOMPARE(drug("epsilone").pretests.size(), std::size_t(1));
        m_toolbox.advice.pretests = {};
        QCOMPARE(drug("epsilone").group, DrugGroup::NotTested);
        m_toolbox = pharmacogeneToolbox();
    }

    void anInhibitorMovesTheDrugButNotTheGene()
    {
        m_record.medications = {medication("blockin", "2026-01-01")};
        QCOMPARE(drug("gammol").group, DrugGroup::Avoid);
        QCOMPARE(gene("CYP2D6").phenotype, QStringLiteral("Normal Metabolizer"));
        m_record.medications.front().period.end = date("2026-02-01");
        QCOMPARE(drug("gammol").group, DrugGroup::Usual);
    }

    void aDrugThatIsTakenIsAffectedNow()
    {
        QVERIFY(!drug("gammol").isNow());
        m_record.medications = {medication("gammol", "2026-01-01")};
        QVERIFY(drug("gammol").isTaken);
    }

    void theAlertIsTheStrongestOfNow()
    {
        auto alert = pharmacogeneAlert(drugs());
        QCOMPARE(alert.words, QStringLiteral("DPYD · Lower dose: alphadine"));
        QCOMPARE(alert.sentences,
                 QStringList{
                     QStringLiteral("DPYD: alphadine: at most 40 % of the usual starting dose")});
        QVERIFY(!alert.isStrong);
        m_record.medications = {medication("blockin", "2026-01-01"),
                                medication("gammol", "2026-01-01")};
        alert = pharmacogeneAlert(drugs());
        QCOMPARE(alert.words, QStringLiteral("CYP2D6 · Avoid: gammol"));
        QVERIFY(alert.isStrong);
        QCOMPARE(alert.sentences.size(), 2);
    }

    void whatNobodyTestedRaisesNoAlert()
    {
        m_record.pharmacogenes.clear();
        QVERIFY(pharmacogeneAlert(drugs()).words.isEmpty());
        for (const auto& row : pharmacogeneRows(m_record, drugs()))
            QCOMPARE(row.state, GeneResult::NotTested);
    }

    void equallyGoodCallsAreAllNamed()
    {
        auto& dpyd = m_record.pharmacogenes[1];
        dpyd.calls = {"A/B", "A/C"};
        dpyd.readings = {{"A/B", {}, {}, "Intermediate Metabolizer", "1.0"},
                         {"A/C", {}, {}, "Normal Metabolizer", "2.0"}};
        QCOMPARE(gene("DPYD").call, QStringLiteral("A/B or A/C"));
        QCOMPARE(gene("DPYD").phenotype,
                 QStringLiteral("Intermediate Metabolizer / Normal Metabolizer"));
        QVERIFY(!drug("alphadine").isCertain);
    }
};

QTEST_APPLESS_MAIN(TestPharmacogeneRows)
#include "tst_pharmacogene_rows.moc"
