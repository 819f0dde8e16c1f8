#include "core/options/scores.h"
#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace consilium;
using namespace consilium::options;
using tests::laboratory;

/// The shipped response model beside invented cases: where its number may stand and where it may
/// not.
class TestScores : public QObject
{
    Q_OBJECT

    const terminology::TumourTree m_tumours =
        terminology::TumourTree::parse(
            "TISSUE\tTissue\t\t\t\nLUNG\tLung\t\tLung\tTISSUE\nNSCLC\tNon-small "
            "cell\t\tLung\tLUNG\n"
            "LUAD\tAdenocarcinoma\t\tLung\tNSCLC\nBRAIN\tBrain\t\tBrain\tTISSUE\n")
            .value();
    const terminology::DrugTable m_drugs =
        terminology::DrugTable::parse(R"({"broadClasses": [], "drugs": [
            {"name": "pembrolizumab", "synonyms": [], "classes": ["PD-1 inhibitor"]},
            {"name": "ipilimumab", "synonyms": [], "classes": ["CTLA-4 inhibitor"]},
            {"name": "carboplatin", "synonyms": [], "classes": ["platinum"]}]})")
            .value();
    std::vector<models::Model> m_models;

    static clinical::Case whole()
    {
        auto record = tests::patientWith("LUAD", "IVB");
        record.findings = {
            tests::marker(clinical::FindingKind::Signature, "TMB", "12", "1/1000000{Base}")};
        record.observations = {laboratory("1751-7", "39", "g/L", "2026-11-01"),
                               laboratory("751-8", "6", "10*9/L", "2026-11-01"),
                               laboratory("731-0", "1.5", "10*9/L", "2026-11-01")};
        return record;
    }

    std::vector<ModelScore> scores(const clinical::Case& record) const
    {
        return scoresOf(record, m_models, m_tumours, m_drugs, tests::day("2026-11-24"));
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto model = models::Model::load(CONSILIUM_SOURCE_DIR "/resources/models/icb-response");
        QVERIFY(model.has_value());
        m_models.push_back(std::move(model).value());
    }

    void aNumberNeverStandsAlone()
    {
        const auto all = scores(whole());
        QCOMPARE(all.size(), std::size_t{1});
        const auto& score = all.front();
        QVERIFY2(score.value.has_value(), score.withheldBecause.c_str());
        QVERIFY(score.withheldWords.isEmpty() && score.withheldBecause.empty());
        QVERIFY(score.low <= *score.value && *score.value <= score.high && score.low < score.high);
        const auto& card = m_models.front().card();
        QCOMPARE(score.model, card.recipe.id);
        QCOMPARE(score.version, card.recipe.version);
        QCOMPARE(score.content, card.sha256);
        QCOMPARE(score.claim, card.recipe.claimText); // the card's words, never ours
        QCOMPARE(score.horizon, card.recipe.horizon);
        QCOMPARE(score.population, card.recipe.population);
        QCOMPARE(score.outcome, card.recipe.outcome);
        QVERIFY(!score.intervalMeaning.empty());
        QCOMPARE(score.missing, std::vector<std::string>{"microsatellite instability"});
        QCOMPARE(score.similarPeople,
                 325); // without earlier treatment: fewer than with lung cancer
    }

    /// The figures beside a score are those of the answer on the first cohort they never saw.
    void theFiguresAreOfPeopleItNeverSaw()
    {
        const auto score = scores(whole()).front();
        const auto& card = m_models.front().card();
        QVERIFY(score.judged);
        QCOMPARE(score.judged->cohort, card.recipe.judging.front().name);
        QVERIFY(score.judged->cohort != card.recipe.training.name);
        const auto* figure = card.figure(score.judged->cohort, "answer", "auc");
        QVERIFY(figure != nullptr);
        QCOMPARE(score.judged->area, *figure->estimate.value);
        QCOMPARE(score.judged->low, figure->estimate.low);
        QCOMPARE(score.judged->high, figure->estimate.high);
        QCOMPARE(score.judged->people, figure->n);
        QCOMPARE(score.judged->events, figure->events);
    }

    void contributionsAddUpToTheNumber()
    {
        const auto score = scores(whole()).front();
        QCOMPARE(score.contributions.size(), m_models.front().schema().inputs().size());
        double logOdds = score.base;
        for (std::size_t at = 0; at < score.contributions.size(); ++at) {
            logOdds += score.contributions[at].logOdds;
            if (at > 0)
                QVERIFY(std::abs(score.contributions[at - 1].logOdds) >=
                        std::abs(score.contributions[at].logOdds));
        }
        QVERIFY(std::abs(1 / (1 + std::exp(-logOdds)) - *score.value) < 1e-9);
        const auto steps = probabilitySteps(score);
        QCOMPARE(steps.size(), score.contributions.size());
        double end = 1 / (1 + std::exp(-score.base));
        for (const double step : steps)
            end += step;
        QVERIFY(std::abs(end - *score.value) < 1e-9);
        for (std::size_t at = 0; at < steps.size(); ++at)
            QVERIFY(steps[at] * score.contributions[at].logOdds >= 0); // both to the same side
    }

    void contributionsNameWhatTheyRestOn()
    {
        const auto score = scores(whole()).front();
        const auto of = [&](const char* input) {
            return *std::find_if(score.contributions.begin(),
                                 score.contributions.end(),
                                 [&](const Contribution& one) { return one.input == input; });
        };
        QCOMPARE(of("tumour mutational burden").value, std::string("12 mutations/Mb"));
        QCOMPARE(of("albumin").value, std::string("39 g/L"));
        QCOMPARE(of("albumin").date.iso(), std::string("2026-11-01"));
        QVERIFY(of("earlier systemic treatment").isAssumed);
        QVERIFY(!of("age").isAssumed);
        QVERIFY(of("microsatellite instability").isMissing);
        QCOMPARE(of("microsatellite instability").value, std::string("not known"));
    }

    void withheld_data()
    {
        QTest::addColumn<QByteArray>("situation");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* situation, const char* reason) {
            QTest::newRow(situation) << QByteArray(situation) << QByteArray(reason);
        };
        row("no burden", "tumour mutational burden is not known");
        row("burden above a limit", "tumour mutational burden is not known");
        row("age not known", "age is not known");
        row("a tumour the model does not know", "tumour type is not known");
        row("a child", "age lies outside what the model accepts");
        row("albumin nobody can have", "albumin lies outside what the model accepts");
        row("early disease", "the model was fitted on advanced disease");
        row("progression on such a drug",
            "the tumour progressed on pembrolizumab, and the data do not tell how such people "
            "fared");
        row("unlike the people", "this person is less like the people it was fitted on");
    }

    void withheld()
    {
        QFETCH(QByteArray, situation);
        QFETCH(QByteArray, reason);
        auto record = whole();
        if (situation == "no burden")
            record.findings.clear();
        else if (situation == "burden above a limit")
            record.findings.front().quantity->comparator = Comparator::Greater;
        else if (situation == "age not known")
            record.patient.birthDate = tests::date("1960");
        else if (situation == "a tumour the model does not know")
            record.tumours.front().oncotree = "BRAIN";
        else if (situation == "a child")
            record.patient.birthDate = tests::date("2020-01-01");
        else if (situation == "albumin nobody can have")
            record.observations.front() = laboratory("1751-7", "39", "g/dL", "2026-11-01");
        else if (situation == "early disease")
            record.stages.front().group = "IB";
        else if (situation == "progression on such a drug") {
            record.medications = {tests::medication("pembrolizumab", "2026-01-01")};
            record.medications.front().stoppedForProgression = clinical::Presence::Present;
        } else if (situation == "unlike the people") {
            record.patient.birthDate = tests::date("2013-01-01");
            record.observations = {laboratory("1751-7", "11", "g/L", "2026-11-01"),
                                   laboratory("751-8", "29", "10*9/L", "2026-11-01"),
                                   laboratory("731-0", "0.1", "10*9/L", "2026-11-01")};
        }
        const auto score = scores(record).front();
        QVERIFY(!score.value);
        QVERIFY(score.contributions.empty()); // no picture of a number that is not there
        QVERIFY2(score.withheldBecause.starts_with(reason.toStdString()),
                 score.withheldBecause.c_str());
        QCOMPARE(score.withheldWords.english(), score.withheldBecause);
        QVERIFY(!score.claim.empty() &&
                !score.version.empty()); // which model it is stays to be seen
    }

    void whatDoesNotForbidANumber_data()
    {
        QTest::addColumn<QByteArray>("situation");
        for (const auto* situation : {"no blood values",
                                      "extent not known",
                                      "an earlier chemotherapy that failed",
                                      "the drug given before, no progression"})
            QTest::newRow(situation) << QByteArray(situation);
    }

    void whatDoesNotForbidANumber()
    {
        QFETCH(QByteArray, situation);
        auto record = whole();
        if (situation == "no blood values") {
            record.observations.clear();
        } else if (situation == "extent not known") {
            record.stages.clear();
        } else if (situation == "an earlier chemotherapy that failed") {
            record.medications = {tests::medication("carboplatin", "2026-01-01")};
            record.medications.front().stoppedForProgression = clinical::Presence::Present;
        } else {
            record.medications = {tests::medication("pembrolizumab", "2026-01-01")};
        }
        const auto score = scores(record).front();
        QVERIFY2(score.value.has_value(), score.withheldBecause.c_str());
        if (situation == "no blood values")
            QCOMPARE(score.missing.size(), std::size_t{3});
    }

    void whatAScoreSpeaksAbout_data()
    {
        QTest::addColumn<QByteArrayList>("therapy");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("hasNumber");
        QTest::newRow("one drug of the model's classes")
            << QByteArrayList{"pembrolizumab"} << true << true;
        QTest::newRow("two drugs of the model's classes")
            << QByteArrayList{"ipilimumab", "pembrolizumab"} << true << true;
        QTest::newRow("with chemotherapy")
            << QByteArrayList{"carboplatin", "pembrolizumab"} << true << false;
        QTest::newRow("with a drug nobody knows")
            << QByteArrayList{"pembrolizumab", "a new drug"} << true << false;
        QTest::newRow("chemotherapy") << QByteArrayList{"carboplatin"} << false << false;
        QTest::newRow("a drug nobody knows") << QByteArrayList{"a new drug"} << false << false;
        QTest::newRow("no drug at all") << QByteArrayList{} << false << false;
    }

    void whatAScoreSpeaksAbout()
    {
        QFETCH(QByteArrayList, therapy);
        QFETCH(bool, isThere);
        QFETCH(bool, hasNumber);
        std::vector<std::string> drugs;
        for (const auto& drug : therapy)
            drugs.push_back(drug.toStdString());
        const auto score = scoreFor(drugs, scores(whole()), m_drugs);
        QCOMPARE(score.has_value(), isThere);
        if (!isThere)
            return;
        QCOMPARE(score->value.has_value(), hasNumber);
        QCOMPARE(score->withheldBecause.empty(), hasNumber);
        if (!hasNumber) {
            QCOMPARE(score->withheldBecause,
                     std::string("the model was fitted on these drugs without the other agents of "
                                 "this therapy"));
            QVERIFY(score->contributions.empty());
        }
    }

    /// Of all shipped models only those of a response to a drug stand beside an option; a survival,
    /// a dose, a randomised average, cells in a dish never do. A model of one tumour comes first
    /// where enough of its inputs are known, and not at all for another tumour.
    void onlyResponsesUnderTheDrugStandBesideAnOption()
    {
        std::vector<models::Model> all;
        for (const auto& entry :
             std::filesystem::directory_iterator(CONSILIUM_SOURCE_DIR "/resources/models"))
            all.push_back(models::Model::load(entry.path()).value());
        QVERIFY(all.size() > 10);
        const auto said = scoresOf(whole(), all, m_tumours, m_drugs, tests::day("2026-11-24"));
        std::vector<std::string> ids;
        for (const auto& score : said) {
            ids.push_back(score.model);
            QVERIFY(score.claim.find("It does not say what another treatment") !=
                    std::string::npos);
        }
        QCOMPARE(ids, (std::vector<std::string>{"lung-icb-response", "icb-response"}));
        QVERIFY(!said.front().value.has_value()); // PD-L1, smoking, histology are not known
        const auto chosen = scoreFor({"pembrolizumab"}, said, m_drugs);
        QVERIFY(chosen && chosen->model == "icb-response" && chosen->value.has_value());
    }

    void withoutModelsThereIsNoScore()
    {
        QVERIFY(scoresOf(whole(), {}, m_tumours, m_drugs, tests::day("2026-11-24")).empty());
        QVERIFY(!scoreFor({"pembrolizumab"}, {}, m_drugs));
    }
};

QTEST_APPLESS_MAIN(TestScores)
#include "tst_scores.moc"
