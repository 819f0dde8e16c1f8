#include "core/services/outlook.h"
#include "tests/support/builders.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace consilium;
using namespace consilium::services;

class TestOutlook : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Toolbox> m_toolbox;

    std::vector<OutlookModel> models(const clinical::Case& record) const
    {
        return outlookModels(record, *m_toolbox, tests::day("2026-11-24"));
    }

    /// Invented: a man with metastatic non-small-cell lung cancer, with what the checkpoint models
    /// ask for.
    static clinical::Case lung()
    {
        auto record = tests::patientWith("LUAD", "IVB");
        record.patient.sex = clinical::Sex::Male;
        auto burden =
            tests::marker(clinical::FindingKind::Signature, "TMB", "12", "1/1000000{Base}");
        burden.header.key = "burden";
        record.findings = {burden};
        return record;
    }

    static const OutlookModel& named(const std::vector<OutlookModel>& all, const char* id)
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const OutlookModel& entry) {
            return entry.model->card().recipe.id == id;
        });
        if (found == all.end())
            qFatal("no model %s", id);
        return *found;
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto loaded = Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack",
                                    CONSILIUM_SOURCE_DIR "/resources/models");
        QVERIFY2(loaded.has_value(), loaded.has_value() ? "" : loaded.error().context.c_str());
        m_toolbox = loaded.value();
    }

    void modelsThatSpeakComeFirstAndTheOthersSayWhy()
    {
        const auto all = models(lung());
        QCOMPARE(all.size(), m_toolbox->models.size());
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return static_cast<int>(a.fit) < static_cast<int>(b.fit);
        }));
        QCOMPARE(named(all, "icb-survival").fit, OutlookFit::Speaks);
        const auto& breast = named(all, "breast-survival");
        QCOMPARE(breast.fit, OutlookFit::NotMeant);
        QCOMPARE(breast.why.english(), std::string("the model was fitted on other tumour types"));
        for (const auto& entry : all)
            QCOMPARE(entry.why.isEmpty(), entry.fit == OutlookFit::Speaks);
    }

    void spreadDiseaseIsNotJudgedByModelsOfLocalDisease()
    {
        const auto spread = models(tests::patientWith("IDC", "IV"));
        QCOMPARE(named(spread, "breast-survival").why.english(),
                 std::string("the model was fitted on people without spread disease"));
        auto operated = tests::patientWith("IDC", "II");
        operated.tumours.front().diagnosed = tests::date("2026-01-10");
        const auto local = models(operated);
        QCOMPARE(named(local, "breast-survival").fit, OutlookFit::Speaks);
        QCOMPARE(named(local, "icb-survival").fit, OutlookFit::NotMeant);
    }

    void aMissingRequiredInputIsNamedAndMayBeTyped()
    {
        auto record = lung();
        record.findings.clear();
        const auto all = models(record);
        const auto& survival = named(all, "icb-survival");
        QCOMPARE(survival.fit, OutlookFit::LacksInputs);
        QCOMPARE(survival.lacking, std::vector<std::string>{"tumour mutational burden"});
        auto row = survival.row();
        QVERIFY(!row.contains("tmb_mut_per_mb"));
        const auto without = outlookOf(survival, row);
        QVERIFY(!without.prediction);
        QCOMPARE(without.withheld.english(), std::string("tumour mutational burden is not known"));
        row["tmb_mut_per_mb"] = 12.0;
        QVERIFY(outlookOf(survival, row).prediction);
    }

    void aLongListOfWhatIsNotKnownIsCut()
    {
        const auto all = models(tests::patientWith("IDC", "II"));
        QCOMPARE(named(all, "fna-cytology").why.english(),
                 std::string("not known: mean radius, mean texture, mean perimeter, mean area, and "
                             "26 more"));
    }

    void whatIsNotKnownIsLeftOutAndWhatIsKnownHasItsEntry()
    {
        const auto all = models(lung());
        for (const auto& input : named(all, "icb-survival").inputs) {
            if (input.input->id == "msi_unstable" || input.input->id == "albumin_g_dl")
                QVERIFY(!input.recorded);
            if (input.input->id == "tmb_mut_per_mb") {
                QVERIFY(input.recorded);
                QCOMPARE(input.recorded->key, std::string("burden"));
            }
        }
    }

    void aSurvivalAnswerFallsWithTimeAndItsSharesAddUp()
    {
        const auto all = models(lung());
        const auto& entry = named(all, "icb-survival");
        const auto outlook = outlookOf(entry, entry.row());
        QVERIFY(outlook.prediction);
        const auto& said = *outlook.prediction;
        QCOMPARE(said.horizons.size(), std::size_t(2));
        QVERIFY(std::is_sorted(said.curve.begin(),
                               said.curve.end(),
                               [](const auto& a, const auto& b) { return a.months < b.months; }));
        double before = 1;
        for (const auto& point : said.curve) {
            QVERIFY(point.survival <= before + 1e-9);
            QVERIFY(point.interval.low <= point.survival && point.survival <= point.interval.high);
            before = point.survival;
        }
        double sum = said.base;
        for (const auto& share : said.shares)
            sum += share.amount;
        QVERIFY(std::abs(sum - said.score) < 1e-4);
        for (const auto& horizon : said.horizons)
            QVERIFY(std::abs(outlook.shown(said.score, horizon.months) - (1 - horizon.survival)) <
                    1e-6);
        QCOMPARE(outlook.horizon(24).months, 24.0);
        QCOMPARE(outlook.horizon(7).months, 12.0);
    }

    void aValueThatCannotBeTrueIsRefusedByName()
    {
        const auto all = models(lung());
        const auto& entry = named(all, "icb-survival");
        auto row = entry.row();
        row["albumin_g_dl"] = 41.0;
        const auto outlook = outlookOf(entry, row);
        QVERIFY(!outlook.prediction);
        QCOMPARE(outlook.withheld.english(),
                 std::string("albumin lies outside what the model accepts"));
    }

    void everyShownScoreIsTheValueOfTheModel()
    {
        const auto all = models(lung());
        const auto& warfarin = named(all, "warfarin-dose");
        const auto dose = outlookOf(warfarin, warfarin.row());
        QVERIFY(dose.prediction);
        QVERIFY(std::abs(dose.shown(dose.prediction->score, 0) - dose.prediction->value) < 0.01);
        QVERIFY(dose.prediction->conformal.low < dose.prediction->value);
        const auto& response = named(all, "lung-icb-response");
        auto row = response.row();
        row["prior_systemic_therapy"] = 0.0;
        const auto chance = outlookOf(response, row);
        QVERIFY2(chance.prediction, chance.withheld.english().c_str());
        QVERIFY(std::abs(chance.shown(chance.prediction->score, 0) - chance.prediction->value) <
                1e-6);
    }

    void aGroupInWhichTheModelStandsOutIsNamedForWhoBelongsToIt()
    {
        const auto has = [&](double age) {
            const auto all = models(lung());
            const auto& entry = named(all, "icb-response");
            auto row = entry.row();
            row["age_years"] = age;
            const auto notes = outlookOf(entry, row).notes;
            return std::any_of(notes.begin(), notes.end(), [](const models::GroupNote& note) {
                return note.group.level == "below 50" &&
                       note.flags == std::vector<std::string>{"said too high"};
            });
        };
        QVERIFY(has(45));
        QVERIFY(!has(50));
    }

    void anOptionsScoreSaysThatItRanksWeakerForThisPerson()
    {
        const auto groupsOf = [&](clinical::Sex sex, const char* tobacco) {
            auto record = lung();
            record.patient.sex = sex;
            clinical::Lifestyle smoking;
            smoking.header.key = "tobacco";
            smoking.status = tobacco;
            record.lifestyle = {smoking};
            std::string all;
            for (const auto& score : m_toolbox->scores(record, tests::day("2026-11-24"))) {
                if (score.model == "icb-response") {
                    for (const auto& words : score.groups)
                        all += words.english() + '\n';
                }
            }
            return QString::fromStdString(all);
        };
        const auto woman = groupsOf(clinical::Sex::Female, "never");
        // With the cohort, and no figure without its interval.
        for (const char* people : {"women", "people who never smoked"}) {
            const QRegularExpression said(
                QStringLiteral("In people like this \\(%1; [^)]+\\) it ranks worse: 0\\.\\d\\d "
                               "\\(0\\.\\d\\d to 0\\.\\d\\d\\) against 0\\.\\d\\d "
                               "\\(0\\.\\d\\d to 0\\.\\d\\d\\) in the others")
                    .arg(QLatin1String(people)));
            QVERIFY2(said.match(woman).hasMatch(), qPrintable(woman));
        }
        const auto man = groupsOf(clinical::Sex::Male, "unknown");
        QVERIFY2(!man.contains(QStringLiteral("women")), qPrintable(man));
        QVERIFY2(!man.contains(QStringLiteral("smoked")), qPrintable(man)); // not recorded
    }

    void thePublishedModelStandsBesideWithItsTreatments()
    {
        auto operated = tests::patientWith("IDC", "II");
        operated.tumours.front().diagnosed = tests::date("2026-01-10");
        const auto all = models(operated);
        const auto& entry = named(all, "breast-survival");
        auto row = entry.row();
        row["tumor_size_mm"] = 21.0;
        row["nodes_positive"] = 3.0;
        row["er_positive"] = 1.0;
        row["grade"] = 2.0;
        row["age_years"] = 57.0;
        row["hormone_therapy"] = 1.0;
        row["chemotherapy"] = 1.0;
        const auto outlook = outlookOf(entry, row);
        QVERIFY2(outlook.prediction, outlook.withheld.english().c_str());
        QCOMPARE(outlook.published.size(), std::size_t(2));
        for (const auto& published : outlook.published) {
            QVERIFY2(published.refused.empty(), published.refused.c_str());
            QCOMPARE(published.values.size(), std::size_t(3));
            QVERIFY(published.values[0] > published.values[1]);
            QVERIFY(!published.assumed.empty()); // Ki-67 and others are not in the data
            // Each treatment that is added adds survival, by what its randomised trials showed.
            double before = 0;
            for (const auto& combination : published.treatments) {
                QVERIFY2(combination.values[1] >= before, combination.name.c_str());
                before = combination.values[1];
            }
        }
        QVERIFY(outlook.arms.empty()); // observational: no treatment is compared
    }

    void onlyATrialComparesItsArms()
    {
        const auto all = models(tests::patientWith("COAD", "III"));
        const auto& entry = named(all, "colon-adjuvant");
        auto row = entry.row();
        row["rx"] = std::string("Obs");
        row["nodes"] = 2.0;
        const auto outlook = outlookOf(entry, row);
        QVERIFY2(outlook.prediction, outlook.withheld.english().c_str());
        QVERIFY(row.contains("age") && row.contains("sex"));
        QCOMPARE(outlook.arms.size(), std::size_t(3));
        QCOMPARE(outlook.arms[0].arm, std::string("Obs"));
        QCOMPARE(outlook.arms[0].prediction.score, outlook.prediction->score);
        // What the trial found: fluorouracil with levamisole did better than observation.
        QVERIFY(outlook.arms[2].prediction.horizons[0].survival >
                outlook.arms[0].prediction.horizons[0].survival);
        for (const auto& model : m_toolbox->models)
            QCOMPARE(!model.card().recipe.arm.empty(),
                     model.card().recipe.claim == consilium::models::Claim::RandomisedComparison);
    }

    void aRoundHundredIsNeverMore()
    {
        QCOMPARE(ofHundred(0.004), 0);
        QCOMPARE(ofHundred(0.335), 34);
        QCOMPARE(ofHundred(1.2), 100);
    }
};

QTEST_APPLESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
